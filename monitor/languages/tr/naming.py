"""The naming part of Turkish."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        Sayın, Bay, Bayan, Dr, Doktor, Prof, Profesör, Doç, Hacı, Hoca, Molla, Şeyh, İmam, General, Albay,
        Binbaşı, Yüzbaşı, Amiral, Orgeneral, Tuğgeneral, Mevlevi, Seyyid
    """),
    particles=forms("el, bin, ibn, ve, de, da, ile, için"),
    optional=forms("Muhammed, Muhammet, Mehmed"),
    heads=forms("abdul, abdül, abd"),
    tails=forms("ullah, eddin, üddin, uddin, ul hak, ül hak"),
    legal=forms("AŞ, A.Ş, Ltd, Şti, şirketi, holding, grubu, limited şirketi, anonim şirketi"),
    voices=forms("""
        Sözcüsü, sözcüsü, sözcü, yetkilileri, yetkilisi, yetkililer, temsilcisi, basın sözcüsü, makamları
    """),
    titles=forms("""
        eski, geçici, vekili, yardımcısı, baş, Dışişleri, İçişleri, Savunma, Genel, Devlet, birinci, büyük
    """),
    links=forms(
        "ve, nin, nın, nun, nün, in, ın, un, ün, na, ne, ya, ye, a, e, da, de, ta, te, nda, nde, dan, den, ndan, nden, yla, yle, nca, nce"
    ),
    suffixes=forms(
        "nın, nin, nun, nün, na, ne, nda, nde, ndan, nden, nı, ni, nu, nü, yla, yle, daki, deki, taki, teki, ndaki, ndeki"
    ),
    concepts={
        "ministry": forms("bakanlık, bakanlığı"),
        "foreign": forms("dış, dışişleri"),
        "defence": forms("savunma, askeri"),
        "interior": forms("içişleri, iç"),
        "state": forms("devlet, ulusal, milli, federal"),
        "government": forms("hükümet, hükümeti"),
        "army": forms("ordu, ordusu, silahlı, kuvvetler, kuvvetleri"),
        "police": forms("polis"),
        "security": forms("güvenlik"),
        "council": forms("konsey, konseyi, meclisi"),
        "party": forms("parti, partisi"),
        "front": forms("cephe, cephesi"),
        "movement": forms("hareket, hareketi"),
        "union": forms("birlik, birliği, sendikası"),
        "bank": forms("banka, bankası"),
        "institute": forms("enstitü, enstitüsü"),
        "centre": forms("merkez, merkezi"),
        "university": forms("üniversite, üniversitesi"),
        "committee": forms("komite, komitesi, komisyonu, kurulu"),
        "court": forms("mahkeme, mahkemesi"),
        "agency": forms("ajans, ajansı"),
        "islamic": forms("islam, islami"),
        "people": forms("halk, halkların, halkın"),
        "resistance": forms("direniş"),
        "liberation": forms("kurtuluş"),
        "international": forms("uluslararası"),
        "organisation": forms("örgüt, örgütü"),
        "republic": forms("cumhuriyet, cumhuriyeti"),
        "democratic": forms("demokratik, demokrat"),
    },
)
