"""The speech part of Turkish.

Turkish puts what is said before its verb, as a noun: "Lind, köprünün açık olduğunu söyledi". So a verb of that kind
stands in `nouns`, which takes content with one of the endings in `embedded` or after a colon, and never a lone quoted
word inside the clause ("anlaşmanın “tarihi” olduğunu söyledi"). Verbs that follow a quotation stand in `utters`:
"“...” dedi", "“...” diye konuştu". Passive verbs stand in `acts`, which are not read inside what a phrase like
"... yapılan açıklamada" introduces, and "Açıklamada", which goes on with such a text, in `says`.

A case is an ending, so the words that begin a sentence without a subject ("Ukrayna'nın barış istediğini söyledi") are
listed with their endings as `particles`, which alone are no speaker, and as `adjuncts`, which end one. A word that
begins with i is listed with İ as well: the two are different letters when folded.
"""

from __future__ import annotations

from monitor.grammar.speech import Marks, Sourcing, Speech, forms


def _vowel(word: str) -> str:
    return next((sign for sign in reversed(word.lower()) if sign in "aeıioöuü"), "e")


def _wide(word: str) -> str:
    """The vowel of -lar, -da after a word."""
    return "a" if _vowel(word) in "aıou" else "e"


def _narrow(word: str) -> str:
    """The vowel of -ın, -mıştı after a word."""
    return {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u"}.get(_vowel(word), "ü")


def _cases(text: str, mark: str = "") -> tuple[str, ...]:
    """Genitive, accusative, dative, locative and ablative of words whose stem does not change."""
    found: list[str] = []
    for word in forms(text):
        open_, wide, narrow = word[-1] in "aeıioöuü", _wide(word), _narrow(word)
        hard = "t" if word[-1] in "fstkçşhp" else "d"
        buffers = ("n", "y", "y") if open_ else ("", "", "")
        ends = (f"{buffers[0]}{narrow}n", f"{buffers[1]}{narrow}", f"{buffers[2]}{wide}", f"{hard}{wide}")
        found += [word + mark + end for end in (*ends, f"{hard}{wide}n")]
    return tuple(found)


def _both(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words, those with i also as they stand at the head of a sentence."""
    return (*words, *("İ" + word[1:] for word in words if word.startswith("i")))


def _verbs(text: str, *, usual: bool = False) -> tuple[str, ...]:
    """Past, present and narrative forms of verbs given as "söyledi söylüyor söylemiş"; the usual ones only on request."""
    found: list[str] = []
    for row in forms(text):
        *head, past, present, told = row.split()
        before = "".join(f"{word} " for word in head)
        ends: tuple[str, ...] = (past, f"{past}l{_wide(past)}r", present, f"{present}lar")
        if not usual:
            ends += (told, f"{told}t{_narrow(told)}", f"{told}t{_narrow(told)}r")
        found += [before + end for end in ends]
    return tuple(found)


def _passives(text: str) -> tuple[str, ...]:
    """Past, present and narrative forms of passive verbs given as "belirtildi belirtiliyor belirtilmiş"."""
    found: list[str] = []
    for row in forms(text):
        *head, past, present, told = row.split()
        before = "".join(f"{word} " for word in head)
        found += [before + end for end in (past, present, f"{told}t{_narrow(told)}")]
    return tuple(found)


_BETWEEN = forms("""
    ayrıca, ortak açıklamayla, yazılı açıklamayla, polise, basına, kamuoyuna, mahkemeye, savcılığa, kendisine, ona,
    bir kez daha, yeniden, tekrar, açıkça, özellikle, daha önce, defalarca, gazetecilere, bugün, dün
""")


def _joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """The verbs with what may stand between them and the content, and with "and" before the next clause."""
    return (*(f"{one} {word}" for one in _BETWEEN for word in words), *(f"{word} ve" for word in words))


_DAYS = forms("pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar")
_MONTHS = forms("Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık")
_WHEN = (
    *_DAYS,
    *(f"{day} günü" for day in _DAYS),
    *(f"{day} akşamı" for day in _DAYS),
    *(f"{day} sabahı" for day in _DAYS),
    *_both(
        forms("""
            bugün, dün, dün akşam, dün gece, bu sabah, bu akşam, bu hafta, bu yıl, geçen hafta, geçen ay, geçen yıl,
            geçtiğimiz hafta, geçtiğimiz ay, geçtiğimiz yıl, geçtiğimiz günlerde, önceki gün, önceki akşam, daha önce,
            daha sonra, yarın, son olarak, ilk olarak
        """)
    ),
)
# "After the meeting" and the like, before the one who speaks: "Toplantının ardından konuşan Lind".
_EVENTS = forms("""
    toplantının, toplantıların, görüşmenin, görüşmelerin, maçın, maçların, karşılaşmanın, saldırının, saldırıların, kazanın,
    olayın, olayların, patlamanın, depremin, yangının, törenin, zirvenin, ziyaretin, seçimin, seçimlerin, kararın,
    açıklamanın, açıklamaların, duruşmanın, konuşmanın, operasyonun, namazın, oylamanın, kongrenin, oturumun, programın,
    etkinliğin, yürüyüşün, müzakerelerin, konferansın, incelemelerin, ziyaretlerin, temasların, imza töreninin,
    kabine toplantısının, kabinenin, bunun, gelişmenin, gelişmelerin, sorunun, tartışmanın, tartışmaların, kutlamaların
""")
_AFTER = tuple(
    f"{event} {after}"
    for event in _both(_EVENTS)
    for after in ("ardından", "sonrasında", "öncesinde", "sırasında", "hemen ardından")
)
_STATES = """
        Türkiye, Ukrayna, Rusya, Amerika, İsrail, Filistin, İran, Suriye, Mısır, Ürdün, Lübnan, Yemen, Katar, Kuveyt,
        Afganistan, Pakistan, Hindistan, Çin, Japonya, Almanya, Fransa, İngiltere, İtalya, İspanya, Polonya, Yunanistan,
        Bulgaristan, Romanya, Macaristan, Ermenistan, Azerbaycan, Gürcistan, Kazakistan, Özbekistan, Libya, Tunus, Cezayir,
        Sudan, Somali, Etiyopya, Belarus, Sırbistan, Kosova, Kıbrıs, Suudi Arabistan, Kuzey Kore, Güney Kore, Gazze, Kırım,
        Moskova, Kiev, Ankara, İstanbul, Washington, Tahran, Şam, Pekin, Londra, Paris, Berlin, Brüksel, Cenevre, Tel Aviv,
        Beyrut, Kahire, Bağdat, Kabil, Riyad, Doha, Avrupa, Batı, Doğu, Tayvan, Keşmir, Venezuela, Meksika, Brezilya
        """
_COUNTRIES = (
    *_cases(
        _STATES,
        "'",
    ),
    *forms("""
        Irak'ın, Irak'ı, Irak'a, Irak'ta, Irak'tan, ABD'nin, ABD'yi, ABD'ye, ABD'de, ABD'den, BM'nin, BM'yi, BM'ye, BM'de,
        AB'nin, AB'yi, AB'ye, AB'de, AB'den, NATO'nun, NATO'yu, NATO'ya, NATO'da, NATO'dan, PKK'nın, YPG'nin, IŞİD'in,
        Hamas'ın, Hizbullah'ın, Taliban'ın, Husilerin
    """),
)
# Nouns that news sentences without a subject begin with.
_THINGS = _both(
    (
        *_cases("""
            saldırı, saldırılar, bölge, ülke, ülkeler, kent, şehir, köprü, köy, köyler, savaş, barış, ateşkes, anlaşma,
            görüşme, görüşmeler, müzakereler, süreç, durum, olay, olaylar, patlama, yangın, deprem, kaza, çatışma,
            çatışmalar, operasyon, operasyonlar, seçim, seçimler, karar, kararlar, yasa, tasarı, teklif, öneri, plan,
            proje, sorun, sorunlar, kriz, sistem, rapor, belge, belgeler, iddialar, haberler, görüntüler, siviller,
            çocuklar, kadınlar, insanlar, halk, askerler, teröristler, militanlar, isyancılar, mülteciler, göçmenler,
            rehineler, yaralılar, ölenler, kurbanlar, gençler, işçiler, öğrenciler, vatandaşlar, taraflar, sınır,
            yaptırımlar, tehdit, tehlike, tank, uçak, füze, füzeler, silah, silahlar, ekonomi, enflasyon, fiyatlar,
            üretim, ihracat, yardımlar, yollar, okullar, hastaneler, binalar, evler, tesis, tesisler, liman, baraj,
            santral, soruşturma, dava, ziyaret, toplantı, zirve, hedef, amaç, güvenlik, düşman, salgın, virüs, aşı,
            çalışmalar, gelişmeler, ilişkiler, önlemler, tedbirler, adımlar, koşullar, şartlar, sonuçlar,
            makinist, sürücü, sürücüler, şoför, pilot, pilotlar, kaptan, kaptanlar, yolcular, mürettebat, şüpheliler,
            şüpheli, zanlı, zanlılar, sanık, sanıklar, saldırgan, saldırganlar, tutuklular, mahkûmlar, hasta, hastalar,
            yaralı, kurban, kız, kadın, adam, genç, öğrenci, işçi, yolcu, turist, turistler, futbolcu, oyuncu, oyuncular,
            takım, tren, trenler, gemi, gemiler, otobüs, otobüsler, araç, araçlar, kamyon, minibüs, helikopter, motosiklet,
            dron, dronlar, bina, ev, okul, hastane, fabrika, maden, köylü, çiftçiler, emekliler, memurlar, esnaf, aileler,
            konut, konutlar, kiralar, ücretler, maaşlar, vergi, vergiler, bütçe, faiz, faizler, borç, borçlar, ihale,
            proje, projeler, tesisat, sel, heyelan, fırtına, artçılar, hava, sular, su, elektrik, doğalgaz, petrol,
            hattı, havalimanı, üs, üsler, mevzi, mevziler, cephane, mühimmat, tatbikat, füzeler, roket, roketler, bomba,
            cenaze, cenazeler, ceset, cesetler, kayıp, kayıplar, hasar, grev, eylem, eylemler, protesto, protestolar,
            gösteri, gösteriler, yürüyüş, oy, oylar, sandık, sandıklar, adaylık, ittifak, görev, istifa, atama, atamalar
        """),
        *forms("""
            şehrin, şehri, şehre, sürecin, süreci, yardımın, hastanenin, okulun, binanın, evin, yolun, yolların, rejimin,
            ordunun, toplumun, dünyanın, herkesin, hepsinin, kimsenin, çoğunun, bazılarının, bunun, bunların, onun, onların,
            kendisinin, kendilerinin, kişinin, kişilerin, tankın, uçağın, salgının, bunu, bunları, bundan, buna, bu, şu, her,
            bazı, tüm, bütün, birçok, çok, hiçbir, hiç, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, yüzlerce,
            binlerce, onlarca, yaklaşık, en, yeni, eski, ilk, son, böyle, böylece, artık, henüz, hâlâ, hala, halen, söz, bugüne,
            bugünün, gelecek, aynı, diğer, ilgili, zaten, aslında, özellikle, yalnızca, sadece, gerçekten, sorumluların,
            saldırganın, şüphelinin, zanlının, faillerin, failin, cumhurbaşkanının, başbakanın, bakanın, heyetin, ekonominin
        """),
    )
)

# Verbs after an embedded clause: "... olduğunu söyledi". Of the first, forms with an adverb before them are listed.
_USUAL = """
    söyledi söylüyor söylemiş, belirtti belirtiyor belirtmiş, açıkladı açıklıyor açıklamış,
    bildirdi bildiriyor bildirmiş, duyurdu duyuruyor duyurmuş, vurguladı vurguluyor vurgulamış,
    kaydetti kaydediyor kaydetmiş, ifade etti ediyor etmiş, dile getirdi getiriyor getirmiş,
    iddia etti ediyor etmiş, öne sürdü sürüyor sürmüş, ileri sürdü sürüyor sürmüş, savundu savunuyor savunmuş,
    aktardı aktarıyor aktarmış, hatırlattı hatırlatıyor hatırlatmış, doğruladı doğruluyor doğrulamış,
    yalanladı yalanlıyor yalanlamış, reddetti reddediyor reddetmiş, kabul etti ediyor etmiş,
    ilan etti ediyor etmiş, istedi istiyor istemiş, talep etti ediyor etmiş, yineledi yineliyor yinelemiş,
    tekrarladı tekrarlıyor tekrarlamış, dikkat çekti çekiyor çekmiş, altını çizdi çiziyor çizmiş,
    ekledi ekliyor eklemiş, uyardı uyarıyor uyarmış
"""
_FURTHER = """
    anımsattı anımsatıyor anımsatmış, teyit etti ediyor etmiş, itiraf etti ediyor etmiş,
    inkâr etti ediyor etmiş, inkar etti ediyor etmiş, ima etti ediyor etmiş,
    beyan etti ediyor etmiş, rapor etti ediyor etmiş, taahhüt etti ediyor etmiş, vaat etti ediyor etmiş,
    vadetti vadediyor vadetmiş, tahmin etti ediyor etmiş, garanti etti ediyor etmiş, yazdı yazıyor yazmış,
    açığa vurdu vuruyor vurmuş, ortaya koydu koyuyor koymuş, ortaya attı atıyor atmış,
    dikkati çekti çekiyor çekmiş, dikkatleri çekti çekiyor çekmiş, işaret etti ediyor etmiş, vurgu yaptı yapıyor yapmış,
    değindi değiniyor değinmiş, parmak bastı basıyor basmış, yemin etti ediyor etmiş, tanıklık etti ediyor etmiş,
    söz etti ediyor etmiş, bahsetti bahsediyor bahsetmiş, yakındı yakınıyor yakınmış, dert yandı yanıyor yanmış,
    şikayet etti ediyor etmiş, şikâyet etti ediyor etmiş,
    suçladı suçluyor suçlamış, itham etti ediyor etmiş,
    yönünde açıklama yaptı yapıyor yapmış, yönünde açıklamada bulundu bulunuyor bulunmuş,
    yönünde uyarıda bulundu bulunuyor bulunmuş, yönünde çağrıda bulundu bulunuyor bulunmuş,
    yönünde çağrı yaptı yapıyor yapmış, yönünde mesaj verdi veriyor vermiş, yönünde görüş bildirdi bildiriyor bildirmiş,
    yönünde ifade verdi veriyor vermiş, yönünde iddiada bulundu bulunuyor bulunmuş,
    yönünde taahhütte bulundu bulunuyor bulunmuş, yönünde görüş belirtti belirtiyor belirtmiş,
    yönünde konuştu konuşuyor konuşmuş, için çağrıda bulundu bulunuyor bulunmuş, için çağrı yaptı yapıyor yapmış,
    konusunda uyardı uyarıyor uyarmış, konusunda uyarıda bulundu bulunuyor bulunmuş,
    konusunda güvence verdi veriyor vermiş, konusunda garanti verdi veriyor vermiş, konusunda söz verdi veriyor vermiş,
    konusunda teminat verdi veriyor vermiş, konusunda ısrar etti ediyor etmiş, hususunda uyardı uyarıyor uyarmış,
    yönündeki iddiaları reddetti reddediyor reddetmiş, yönündeki iddiaları yalanladı yalanlıyor yalanlamış,
    yönündeki haberleri yalanladı yalanlıyor yalanlamış, yönündeki suçlamaları reddetti reddediyor reddetmiş,
    haberini verdi veriyor vermiş, bilgisini verdi veriyor vermiş,
    bilgisini paylaştı paylaşıyor paylaşmış, bilgisini aktardı aktarıyor aktarmış, sözünü verdi veriyor vermiş,
    sözü verdi veriyor vermiş, görüşünü dile getirdi getiriyor getirmiş, görüşünü savundu savunuyor savunmuş,
    görüşünü paylaştı paylaşıyor paylaşmış, görüşünü aktardı aktarıyor aktarmış,
    güvencesi verdi veriyor vermiş, güvencesini verdi veriyor vermiş, garantisi verdi veriyor vermiş,
    garantisini verdi veriyor vermiş, teminatını verdi veriyor vermiş, sinyali verdi veriyor vermiş,
    sinyalini verdi veriyor vermiş, ipucunu verdi veriyor vermiş, müjdesini verdi veriyor vermiş,
    müjdesi verdi veriyor vermiş, çağırdı çağırıyor çağırmış, davet etti ediyor etmiş, müjdeledi müjdeliyor müjdelemiş, tüyosunu verdi veriyor vermiş,
    önerdi öneriyor önermiş, tavsiye etti ediyor etmiş, rica etti ediyor etmiş, temenni etti ediyor etmiş,
    diledi diliyor dilemiş, şart koştu koşuyor koşmuş, dayattı dayatıyor dayatmış,
    talebinde bulundu bulunuyor bulunmuş, önerisinde bulundu bulunuyor bulunmuş,
    tavsiyesinde bulundu bulunuyor bulunmuş, taahhüdünde bulundu bulunuyor bulunmuş,
    vaadinde bulundu bulunuyor bulunmuş, imasında bulundu bulunuyor bulunmuş, emretti emrediyor emretmiş,
    talimatı verdi veriyor vermiş, talimatını verdi veriyor vermiş, kınadı kınıyor kınamış, mesajı verdi veriyor vermiş,
    memnuniyetle karşıladı karşılıyor karşılamış, üstlendi üstleniyor üstlenmiş, gösterdi gösteriyor göstermiş,
    gözler önüne serdi seriyor sermiş, haber verdi veriyor vermiş, paylaştı paylaşıyor paylaşmış,
    iletti iletiyor iletmiş, işaret etti ediyor etmiş, not etti ediyor etmiş, deklare etti ediyor etmiş, dillendirdi dillendiriyor dillendirmiş,
    seslendirdi seslendiriyor seslendirmiş
"""
_REPORTS = (
    *_verbs(_USUAL),
    *_verbs(_FURTHER),
    *_both(
        forms("""
            konuştu, konuştular, ifadeleri kullandı, ifadeleri kullandılar, ifadelere yer verdi, değerlendirmede bulundu,
            değerlendirmelerde bulundu, düşünüyor, düşünüyorlar, inanıyor, inanıyorlar, umuyor,
            umuyorlar, umut ediyor, ümit ediyor, anlattı, anlattılar, anlatmıştı, görüşünde, görüşündeler, inancında,
            inancındalar, kanaatinde, kanısında, fikrinde, iddiasında, düşüncesinde, kanaatindeler, kanısındalar
        """)
    ),
)
# The same as the verb of a clause within the sentence: "... olduğunu söyleyerek", "... olduğunu söylerken".
_GERUNDS = _both(
    forms("""
        söyleyerek, belirterek, açıklayarak, bildirerek, duyurarak, vurgulayarak, kaydederek, ifade ederek, dile getirerek,
        iddia ederek, öne sürerek, ileri sürerek, savunarak, ekleyerek, aktararak, anlatarak, hatırlatarak, anımsatarak,
        itiraf ederek, yineleyerek, tekrarlayarak, dikkat çekerek, dikkati çekerek, işaret ederek, vurgu yaparak,
        uyarısında bulunarak, iddiasında bulunarak, çağrısında bulunarak, çağrısı yaparak, reddederek, yalanlayarak,
        altını çizerek, doğrulayarak, teyit ederek, kabul ederek, ima ederek, beyan ederek, ilan ederek, suçlayarak,
        itham ederek, isteyerek, talep ederek, söz vererek, müjdeleyerek, değinerek, uyararak, konusunda uyararak,
        sözünü vererek, güvencesini vererek, bilgisini vererek, bilgisini paylaşarak, sinyalini vererek, yazarak,
        söylerken, belirtirken, açıklarken, bildirirken, duyururken, vurgularken, kaydederken, ifade ederken,
        dile getirirken, iddia ederken, öne sürerken, ileri sürerken, savunurken, eklerken, aktarırken, anlatırken,
        hatırlatırken, anımsatırken, itiraf ederken, yinelerken, tekrarlarken, dikkat çekerken, işaret ederken,
        vurgu yaparken, reddederken, yalanlarken, altını çizerken, doğrularken, teyit ederken, kabul ederken,
        söyleyip, belirtip, açıklayıp, vurgulayıp, hatırlatıp, savunup, öne sürüp, iddia edip, ifade edip, anlatıp,
        söyledikten sonra, belirttikten sonra, açıkladıktan sonra, duyurduktan sonra, ifade ettikten sonra,
        vurguladıktan sonra, hatırlattıktan sonra
    """)
)
# And as the verb of a clause about its speaker, who stands behind it: "... olduğunu söyleyen Lind".
_PARTICIPLES = forms("""
    söyleyen, belirten, açıklayan, bildiren, duyuran, vurgulayan, kaydeden, ifade eden, dile getiren, iddia eden,
    öne süren, ileri süren, savunan, aktaran, anlatan, hatırlatan, anımsatan, doğrulayan, yalanlayan, reddeden,
    itiraf eden, kabul eden, ilan eden, teyit eden, yineleyen, tekrarlayan, dikkat çeken, dikkati çeken, işaret eden,
    vurgu yapan, altını çizen, ekleyen, isteyen, talep eden, öneren, suçlayan, itham eden, uyaran, konusunda uyaran,
    değinen, yakınan, şikayet eden, şikâyet eden, söz veren, sözü veren, sözünü veren, bilgisini veren,
    bilgisini paylaşan, güvencesi veren, güvencesini veren, sinyali veren, sinyalini veren, müjdesini veren, müjdeleyen,
    taahhüt eden, vaat eden, temenni eden, tavsiye eden, inanan, düşünen
""")
# Passive verbs: nobody is named, or "in the statement" names whose words the whole clause holds. One with a comma
# behind it ends its clause.
_PASSIVES = _passives("""
    belirtildi belirtiliyor belirtilmiş, bildirildi bildiriliyor bildirilmiş, açıklandı açıklanıyor açıklanmış,
    duyuruldu duyuruluyor duyurulmuş, kaydedildi kaydediliyor kaydedilmiş, vurgulandı vurgulanıyor vurgulanmış,
    ifade edildi ediliyor edilmiş, dile getirildi getiriliyor getirilmiş, aktarıldı aktarılıyor aktarılmış,
    iddia edildi ediliyor edilmiş, öne sürüldü sürülüyor sürülmüş, ileri sürüldü sürülüyor sürülmüş,
    savunuldu savunuluyor savunulmuş, hatırlatıldı hatırlatılıyor hatırlatılmış, anımsatıldı anımsatılıyor anımsatılmış,
    dikkat çekildi çekiliyor çekilmiş, işaret edildi ediliyor edilmiş, vurgu yapıldı yapılıyor yapılmış,
    yalanlandı yalanlanıyor yalanlanmış, doğrulandı doğrulanıyor doğrulanmış, teyit edildi ediliyor edilmiş,
    ilan edildi ediliyor edilmiş, altı çizildi çiziliyor çizilmiş, söylendi söyleniyor söylenmiş,
    haber verildi veriliyor verilmiş, bilgisi verildi veriliyor verilmiş, bilgisi paylaşıldı paylaşılıyor paylaşılmış,
    bilgisine yer verildi veriliyor verilmiş, uyarısında bulunuldu bulunuluyor bulunulmuş,
    uyarısı yapıldı yapılıyor yapılmış, çağrısında bulunuldu bulunuluyor bulunulmuş,
    çağrısı yapıldı yapılıyor yapılmış, tekrarlandı tekrarlanıyor tekrarlanmış, yinelendi yineleniyor yinelenmiş,
    eklendi ekleniyor eklenmiş, anlatıldı anlatılıyor anlatılmış,
    tahmin edildi ediliyor edilmiş, rapor edildi ediliyor edilmiş, talep edildi ediliyor edilmiş,
    istendi isteniyor istenmiş
""")
# Phrases with "göre" that measure or refer and name nobody. As the longer form they keep "göre" from being read.
_SILENT = _both(
    forms("""
        olduğuna göre, olmadığına göre, olacağına göre, ettiğine göre, esasına göre, düzenlemelere göre, düzenlemeye göre,
        göre çok, göre kat, göre yapılır, göre yapılıyor, göre hazırlanan, göre hazırlandı, göre hesaplanan,
        buna göre, bunlara göre, yıla göre, yıllara göre, aya göre, aylara göre, haftaya göre, güne göre, düne göre,
        döneme göre, dönemine göre, ayına göre, yılına göre, çeyreğe göre, geçmişe göre, eskiye göre, öncekine göre,
        öncesine göre, duruma göre, durumuna göre, plana göre, planlara göre, programa göre, kurala göre,
        kurallara göre, yasaya göre, yasalara göre, kanuna göre, anayasaya göre, maddeye göre, maddesine göre, ihtiyaca göre,
        yaşa göre, yaşına göre, boyuna göre, türüne göre, tipine göre, cinsiyete göre, mevsime göre, fiyata göre, isteğe göre,
        tercihe göre, sıraya göre, ortalamaya göre, ortalamasına göre, beklentilere göre, tarifeye göre, takvime göre,
        takvimine göre, saate göre, sırasına göre, büyüklüğüne göre, sonuca göre, şartlara göre, koşullara göre,
        bilgilere göre, bilgiye göre, ilk bilgilere göre, ilk belirlemelere göre, iddiaya göre, iddialara göre, verilere göre,
        ölçüye göre, standartlara göre, keyfine göre, kafasına göre, gönlüne göre, bana göre, bize göre, sana göre, size göre,
        herkese göre, tarihe göre, bölgeye göre, ülkeye göre, ülkelere göre, kişiye göre, diğerlerine göre, rakiplerine göre,
        göre değil, göre daha, göre yüzde, göre hareket, göre ayarlandı, göre belirlendi, göre değişiyor, göre düzenlendi
    """)
)
# A text that the sentence before told of: "Açıklamada, köprünün açık olduğu kaydedildi". Where it is somebody's within
# the sentence, or opens a quotation, the longer forms keep it from being read; see also `negations`.
_TEXTS = forms("açıklamada, bildiride")
_TEXTS_ASIDE = (
    *(
        f"{which} {text}"
        for which in forms("""
            yaptığı, yaptıkları, verdiği, verdikleri, yayımladığı, yayımladıkları, yayınladığı, yayınladıkları, paylaştığı,
            paylaştıkları, yapacağı, okuduğu, imzaladıkları, kaleme aldığı
        """)
        for text in _TEXTS
    ),
    *(
        f"{text}{comma} {word}"
        for text in _TEXTS
        for word in forms("""
            bulundu, bulundular, bulunuyor, bulunan, bulunarak, bulunurken, bulunacak, bulunmuştu, bulunmadı,
            bulunmaktan, yer alan, yer aldı, adı geçen, imzası, şu, şöyle, şunlar, ayrıca şu, ayrıca şöyle,
            ayrıca şunlar, ise şu, ise şöyle
        """)
        for comma in ("", ",")
    ),
    *(
        f"{text}{word}{comma} {mark}"
        for text in _TEXTS
        for word in ("", " ayrıca", ", ayrıca", " ise")
        for comma in ("", ",")
        for mark in "“\"‘'«"
    ),
)
# What a thing is called, and agreements that verbs of pointing at something follow: nothing is said.
_CALLED = forms("""
    diye adlandırılan, diye adlandırdığı, diye adlandırdıkları, diye adlandırılıyor, diye adlandırıyor, diye bilinen,
    diye biliniyor, diye anılan, diye anılıyor, diye tanınan, diye tanınıyor, diye tanımlanan, diye tanımladığı,
    diye nitelenen, diye nitelendirilen, diye nitelendirdiği, diye nitelediği, diye çağrılan, diye hitap edilen, diye bir,
    diye biri, diye geçen, diye satılan, diye tabir edilen, diye isimlendirilen, diye kodlanan, diye lanse edilen,
    diye sunulan, yorum yapmayı reddetti, konuşmayı reddetti
""")
_STATEMENT = forms("yapılan açıklamada, yapılan yazılı açıklamada, paylaşılan açıklamada, yayımlanan açıklamada")

# A denial of claims that are not told, and nouns that end like the infinitives before "çağırdı".
_DENIED = tuple(
    f"{what} {verb}"
    for what in forms("iddiaları, suçlamaları, haberleri, söylentileri")
    for verb in (
        *_verbs("reddetti reddediyor reddetmiş, yalanladı yalanlıyor yalanlamış", usual=True),
        *forms("reddederek, yalanlayarak, reddeden, yalanlayan, doğruladı, kabul etti"),
    )
)
_POINTED = tuple(
    f"{what} {verb}"
    for what in forms("açıklamaya, görüşmeye, anlaşmaya, uygulamaya, düzenlemeye, çalışmaya, gelişmeye, konuşmaya")
    for verb in forms("dikkat çekti, dikkat çekiyor, işaret etti, işaret ediyor, vurgu yaptı, değindi, değiniyor")
)

# "... olduğunu da söyledi" goes on with what its speaker said in the sentence before.
_ADDS = _verbs("ekledi ekliyor eklemiş, sözlerine ekledi ekliyor eklemiş")
_GOING_ON = (
    *_ADDS,
    *_joined(_verbs("sözlerine ekledi ekliyor eklemiş", usual=True)),
    *(f"{one} {word}" for one in ("da", "de") for word in (*_ADDS, *_verbs(_USUAL, usual=True))),
    *(f"{one} {word}" for one in ("da", "de") for word in _verbs(_FURTHER, usual=True)),
)

# What closes a quotation before another verb: "“...” diyerek iddiaları reddetti". Only whole phrases are listed, as
# what follows such a word alone would be read as the speaker.
_CLOSED = tuple(
    f"{closing} {what} {verb}"
    for closing in ("diyerek", "sözleriyle")
    for whats, verbs in (
        (
            """
            bu sözlere, sözlere, iddialara, suçlamalara, eleştirilere, sorulara, soruya, çağrılara, istifa çağrılarına,
            tepkilere, açıklamalara, karara
            """,
            "yanıt verdi, yanıt veriyor, cevap verdi, karşılık verdi, tepki gösterdi, tepki gösteriyor",
        ),
        ("iddiaları, suçlamaları, eleştirileri, haberleri, çağrıları", "yalanladı, reddetti, reddediyor, yanıtladı"),
        ("kararı, hükümeti, saldırıyı, yönetimi, iktidarı, uygulamayı", "eleştirdi, eleştiriyor, kınadı, savundu"),
        ("sözlerini, konuşmasını, açıklamasını", "tamamladı, sürdürdü, noktaladı, bitirdi, sonlandırdı"),
        (
            """
            duygularını, yaşadıklarını, o anları, olayı, düşüncelerini, görüşlerini, memnuniyetini, endişesini,
            endişelerini, tepkisini, üzüntüsünü, şaşkınlığını, isyanını, sevincini, kararlılığını
            """,
            "anlattı, anlatıyor, dile getirdi, ifade etti, paylaştı, aktardı, özetledi, gösterdi",
        ),
    )
    for what in forms(whats)
    for verb in forms(verbs)
)
_CLOSINGS = _verbs(
    """
    tepki gösterdi gösteriyor göstermiş, yanıt verdi veriyor vermiş, yanıtladı yanıtlıyor yanıtlamış,
    cevap verdi veriyor vermiş, karşılık verdi veriyor vermiş, uyardı uyarıyor uyarmış, seslendi sesleniyor seslenmiş,
    devam etti ediyor etmiş, eleştirdi eleştiriyor eleştirmiş, kınadı kınıyor kınamış, savundu savunuyor savunmuş,
    çağrıda bulundu bulunuyor bulunmuş, çağrı yaptı yapıyor yapmış, itiraz etti ediyor etmiş,
    isyan etti ediyor etmiş, sitem etti ediyor etmiş, meydan okudu okuyor okumuş, duyurdu duyuruyor duyurmuş,
    açıkladı açıklıyor açıklamış, anlattı anlatıyor anlatmış, yorumladı yorumluyor yorumlamış,
    değerlendirdi değerlendiriyor değerlendirmiş, özetledi özetliyor özetlemiş, tehdit etti ediyor etmiş,
    teşekkür etti ediyor etmiş, özür diledi diliyor dilemiş, ekledi ekliyor eklemiş, paylaştı paylaşıyor paylaşmış
""",
    usual=True,
)
_SHOUTED = _verbs(
    """
    yakındı yakınıyor yakınmış, tamamladı tamamlıyor tamamlamış, bitirdi bitiriyor bitirmiş,
    noktaladı noktalıyor noktalamış, sitem etti ediyor etmiş, isyan etti ediyor etmiş, feryat etti ediyor etmiş,
    dert yandı yanıyor yanmış, serzenişte bulundu bulunuyor bulunmuş, hatırlattı hatırlatıyor hatırlatmış,
    iddia etti ediyor etmiş, söz verdi veriyor vermiş, itiraz etti ediyor etmiş, karşı çıktı çıkıyor çıkmış,
    seslerini yükseltti yükseltiyor yükseltmiş, slogan attı atıyor atmış, tezahürat yaptı yapıyor yapmış,
    eleştirdi eleştiriyor eleştirmiş, tepki verdi veriyor vermiş, dua etti ediyor etmiş, espri yaptı yapıyor yapmış,
    şaka yaptı yapıyor yapmış, meydan okudu okuyor okumuş, sözlerini tamamladı tamamlıyor tamamlamış,
    sözlerini sürdürdü sürdürüyor sürdürmüş, konuşmasını tamamladı tamamlıyor tamamlamış, araya girdi giriyor girmiş,
    lafa girdi giriyor girmiş, sürdürdü sürdürüyor sürdürmüş, mırıldandı mırıldanıyor mırıldanmış,
    fısıldadı fısıldıyor fısıldamış, teşekkür etti ediyor etmiş, özür diledi diliyor dilemiş,
    aktardı aktarıyor aktarmış, bildirdi bildiriyor bildirmiş, dile getirdi getiriyor getirmiş,
    şikayet etti ediyor etmiş, şikâyet etti ediyor etmiş, not düştü düşüyor düşmüş,
    mesaj attı atıyor atmış, mesaj gönderdi gönderiyor göndermiş,
    çıkıştı çıkışıyor çıkışmış, kınadı kınıyor kınamış, suçladı suçluyor suçlamış, ilan etti ediyor etmiş,
    emretti emrediyor emretmiş, çağrı yaptı yapıyor yapmış, vaatte bulundu bulunuyor bulunmuş
""",
    usual=True,
)

_SAYERS = forms("""
    diye haykıran, diye bağıran, diye sitem eden, diye isyan eden, diye feryat eden, diye tepki gösteren, diye yanıtlayan,
    diye yanıt veren, diye cevap veren, diye açıklayan, diye anlatan, diye özetleyen, diye devam eden, diye tehdit eden,
    diye savunan, diye itiraz eden, diye vurgulayan, diye mesaj veren, diye dert yanan, şeklinde yanıt veren,
    ifadeleriyle tepki gösteren, sözleriyle eleştiren, sözleriyle yanıt veren, sözleriyle açıklayan, diyerek yanıt veren,
    diyerek eleştiren, diyerek uyaran, diyen, sözlerini kullanan, ifadelerine yer veren, ifadesine yer veren, sözlerini sarf eden, tepkisini gösteren,
    yanıtı veren, yanıtını veren, sözleriyle anlatan, sözleriyle tepki gösteren, diyerek tepki gösteren, diye yakınan,
    diye soran, diye uyaran, diye seslenen, diye konuşan, diye ekleyen, diye yazan, ifadesini kullanan,
    ifadelerini kullanan, şeklinde konuşan, değerlendirmesinde bulunan, çağrısında bulunan, çağrısı yapan,
    çağrısını yapan, uyarısı yapan, uyarısını yapan, uyarısında bulunan, iddiasında bulunan, açıklamasını yapan,
    açıklamasında bulunan, açıklaması yapan, yorumunu yapan, sözlerini söyleyen, mesajını veren, paylaşımını yapan, notunu düşen
""")
_UTTERS = _both(
    (
        *_verbs("""
            dedi diyor demiş, diye konuştu konuşuyor konuşmuş, diye ekledi ekliyor eklemiş, diye yazdı yazıyor yazmış,
            diye sordu soruyor sormuş, diye yanıtladı yanıtlıyor yanıtlamış, diye yanıt verdi veriyor vermiş,
            diye cevap verdi veriyor vermiş, diye cevapladı cevaplıyor cevaplamış, diye karşılık verdi veriyor vermiş,
            diye seslendi sesleniyor seslenmiş, diye bağırdı bağırıyor bağırmış, diye haykırdı haykırıyor haykırmış,
            diye uyardı uyarıyor uyarmış, diye belirtti belirtiyor belirtmiş, diye açıkladı açıklıyor açıklamış,
            diye söyledi söylüyor söylemiş, diye anlattı anlatıyor anlatmış, diye devam etti ediyor etmiş,
            diye özetledi özetliyor özetlemiş, diye vurguladı vurguluyor vurgulamış,
            diye tepki gösterdi gösteriyor göstermiş, diye değerlendirdi değerlendiriyor değerlendirmiş,
            diye ifade etti ediyor etmiş, diye tehdit etti ediyor etmiş, diye kaydetti kaydediyor kaydetmiş,
            diye paylaştı paylaşıyor paylaşmış, diye savundu savunuyor savunmuş, diye mesaj verdi veriyor vermiş,
            diye tweet attı atıyor atmış, diye itiraf etti ediyor etmiş, diye yorumladı yorumluyor yorumlamış,
            diye çağrıda bulundu bulunuyor bulunmuş, diye duyurdu duyuruyor duyurmuş,
            şeklinde konuştu konuşuyor konuşmuş, notuyla paylaştı paylaşıyor paylaşmış,
            mesajıyla paylaştı paylaşıyor paylaşmış, notuyla duyurdu duyuruyor duyurmuş, şeklinde ifade etti ediyor etmiş,
            şeklinde yanıt verdi veriyor vermiş, şeklinde yanıtladı yanıtlıyor yanıtlamış,
            şeklinde açıkladı açıklıyor açıklamış, şeklinde özetledi özetliyor özetlemiş,
            şeklinde açıklama yaptı yapıyor yapmış, şeklinde yazdı yazıyor yazmış,
            şeklinde cevap verdi veriyor vermiş, ifadesini kullandı kullanıyor kullanmış,
            ifadelerini kullandı kullanıyor kullanmış, ifadelerine yer verdi veriyor vermiş,
            ifadesine yer verdi veriyor vermiş, sözlerini kullandı kullanıyor kullanmış,
            sözlerini sarf etti ediyor etmiş, sözleriyle tepki gösterdi gösteriyor göstermiş,
            sözleriyle eleştirdi eleştiriyor eleştirmiş, sözleriyle anlattı anlatıyor anlatmış,
            sözleriyle ifade etti ediyor etmiş, sözleriyle değerlendirdi değerlendiriyor değerlendirmiş,
            sözleriyle yanıt verdi veriyor vermiş, sözleriyle duyurdu duyuruyor duyurmuş,
            sözleriyle açıkladı açıklıyor açıklamış, değerlendirmesinde bulundu bulunuyor bulunmuş,
            değerlendirmesini yaptı yapıyor yapmış, açıklamasını yaptı yapıyor yapmış,
            açıklamasında bulundu bulunuyor bulunmuş, açıklaması yaptı yapıyor yapmış, yorumunu yaptı yapıyor yapmış,
            yorumunda bulundu bulunuyor bulunmuş, yanıtını verdi veriyor vermiş, cevabını verdi veriyor vermiş,
            karşılığını verdi veriyor vermiş, paylaşımında bulundu bulunuyor bulunmuş,
            paylaşımını yaptı yapıyor yapmış, notunu düştü düşüyor düşmüş, sorusunu yöneltti yöneltiyor yöneltmiş,
            sorusunu sordu soruyor sormuş, iddiasında bulundu bulunuyor bulunmuş,
            uyarısında bulundu bulunuyor bulunmuş, uyarısı yaptı yapıyor yapmış,
            suçlamasında bulundu bulunuyor bulunmuş, mesajını verdi veriyor vermiş,
            tehdidinde bulundu bulunuyor bulunmuş, çağrısında bulundu bulunuyor bulunmuş,
            çağrısı yaptı yapıyor yapmış, çağrısını yaptı yapıyor yapmış, temennisinde bulundu bulunuyor bulunmuş,
            görüşünü paylaştı paylaşıyor paylaşmış, tespitinde bulundu bulunuyor bulunmuş,
            itirafında bulundu bulunuyor bulunmuş, mesajını paylaştı paylaşıyor paylaşmış, sloganı attı atıyor atmış,
            sloganları attı atıyor atmış, şöyle devam etti ediyor etmiş, şöyle yanıtladı yanıtlıyor yanıtlamış,
            şöyle yanıt verdi veriyor vermiş, şöyle cevap verdi veriyor vermiş, şöyle özetledi özetliyor özetlemiş,
            şöyle değerlendirdi değerlendiriyor değerlendirmiş, sözlerini şöyle sürdürdü sürdürüyor sürdürmüş,
            sözlerini şöyle tamamladı tamamlıyor tamamlamış, sözlerine şöyle devam etti ediyor etmiş,
            konuşmasını şöyle sürdürdü sürdürüyor sürdürmüş, şu açıklamayı yaptı yapıyor yapmış,
            şu açıklamada bulundu bulunuyor bulunmuş, şu değerlendirmeyi yaptı yapıyor yapmış,
            şu yanıtı verdi veriyor vermiş, şu cevabı verdi veriyor vermiş, şu mesajı verdi veriyor vermiş,
            şu mesajı paylaştı paylaşıyor paylaşmış, şu çağrıyı yaptı yapıyor yapmış,
            şu çağrıda bulundu bulunuyor bulunmuş, şu uyarıda bulundu bulunuyor bulunmuş,
            şu sözleri söyledi söylüyor söylemiş, şu bilgileri verdi veriyor vermiş, şu soruyu sordu soruyor sormuş,
            şu notu düştü düşüyor düşmüş, yanıtı verdi veriyor vermiş, cevabı verdi veriyor vermiş,
            karşılığı verdi veriyor vermiş, tepkisini verdi veriyor vermiş, tepkisini gösterdi gösteriyor göstermiş,
            tepkisinde bulundu bulunuyor bulunmuş, tepkisi geldi geliyor gelmiş, yanıtı geldi geliyor gelmiş,
            cevabı geldi geliyor gelmiş, açıklaması geldi geliyor gelmiş, uyarısı geldi geliyor gelmiş,
            çağrısı geldi geliyor gelmiş, yorumu geldi geliyor gelmiş, mesajı geldi geliyor gelmiş,
            itirafı geldi geliyor gelmiş, sözlerine yer verdi veriyor vermiş, sözlerini kaydetti kaydediyor kaydetmiş,
            cümlesini kurdu kuruyor kurmuş, cümlelerini kurdu kuruyor kurmuş, cümlesini kullandı kullanıyor kullanmış,
            cümlelerini kullandı kullanıyor kullanmış, sorusunu yanıtsız bıraktı bırakıyor bırakmış,
            mesajını yayımladı yayımlıyor yayımlamış, mesajını yayınladı yayınlıyor yayınlamış,
            mesajını iletti iletiyor iletmiş, mesajını yazdı yazıyor yazmış, çağrısını yineledi yineliyor yinelemiş,
            uyarısını yineledi yineliyor yinelemiş, uyarısını yaptı yapıyor yapmış,
            savunmasını yaptı yapıyor yapmış, sitem etti ediyor etmiş, sitemde bulundu bulunuyor bulunmuş,
            isyanında bulundu bulunuyor bulunmuş, iddiasını dile getirdi getiriyor getirmiş,
            görüşünü dile getirdi getiriyor getirmiş, görüşünü savundu savunuyor savunmuş, kaydını düştü düşüyor düşmüş,
            talimatını verdi veriyor vermiş, müjdesini verdi veriyor vermiş
        """),
        *_CLOSED,
        *(f"{closing} {verb}" for closing in ("diyerek", "sözleriyle", "ifadeleriyle") for verb in _CLOSINGS),
        *(f"diye {verb}" for verb in _SHOUTED),
        *_SAYERS,
        *forms("""
            derken, dediği öğrenildi, dediği aktarıldı, dediği bildirildi, dediği belirtildi, dediği iddia edildi,
            dediği öne sürüldü, dediği ileri sürüldü, dediği kaydedildi, demişti, demişlerdi, diyordu, diyorlardı, denildi, deniliyor, denilmişti,
            ifadelerine yer verildi, ifadesine yer verildi, ifadeleri kullanıldı, ifadesi kullanıldı,
            ifadeleri yer aldı, ifadesi yer aldı, sözleri yer aldı, sloganları atıldı, sloganı atıldı,
            sorusu yöneltildi, şöyle denildi, şu ifadelere yer verildi, şu ifadeler kullanıldı, şunlar kaydedildi,
            şu ifadeler yer aldı, şu bilgilere yer verildi, dedi ki, diyor ki, şöyle diyor
        """),
    )
)

_HERE = _both(
    forms("""
        açıklamada, açıklamasında, açıklamalarda, açıklamalarında, konuşmada, konuşmasında, toplantıda, toplantısında,
        röportajda, röportajında, mülakatta, mülakatında, söyleşide, programda, programında, etkinlikte, törende,
        töreninde, mitingde, mitinginde, zirvede, zirvesinde, konferansta, konferansında, oturumda, oturumunda, paylaşımda,
        paylaşımında, mesajda, mesajında, mektupta, mektubunda, yazıda, yazısında, görüşmede, görüşmesinde, brifingde,
        bildiride, bildirisinde, ifadesinde, yanıtında, raporda, demeçte, demecinde, videoda, videosunda, yayında,
        televizyonda, televizyonuna, basın toplantısında, basın toplantısı, ortak basın toplantısında, ortak basın toplantısı, kanalına, kanalında, ajansına, gazetesine, gazetesinde, muhabirine,
        düzenlenen, düzenlediği, yaptığı, verdiği, yazdığı, katıldığı, gerçekleştirdiği, gönderdiği, yayımladığı,
        yayınladığı, paylaştığı, konuşan, açıklama, açıklamalar, açıklamalarda, bulunan, yapan, düzenleyen, katılan,
        değerlendirmelerde, değerlendirmede, değerlendirme, değerlendiren, yanıtlayan, cevaplayan, gazetecilere,
        gazetecilerin, sorularını, sorusunu, sorusuna, sorulara, soruları, basına, muhabirlere, hesabından,
        hesabında, sosyal medya hesabından, sosyal medya hesabında, sosyal medya üzerinden, konuya ilişkin, konuyla ilgili,
        konu hakkında, gündeme ilişkin, gündemi, gelişmeleri, son gelişmeleri, yazılı açıklamada, yazılı açıklamasında,
        canlı yayında, mecliste, ortak açıklamada
    """)
)

# What a speaker says it in stands behind him and before what is said: "Lind, valiye yazdığı mektupta köprünün ...".
_DONE_BY = forms("""
    yaptığı, yazdığı, gönderdiği, yolladığı, ilettiği, verdiği, yayımladığı, yayınladığı, paylaştığı, sunduğu, kaleme aldığı,
    hazırladığı, düzenlediği, yaptıkları, yazdıkları, gönderdikleri, yayımladıkları, yayınladıkları, verdikleri, ilettikleri
""")
_SAID_IN = forms("""
    açıklamada, yazılı açıklamada, ortak açıklamada, açıklamalarda, konuşmada, paylaşımda, mektupta, açık mektupta, mesajda,
    yazılı mesajda, video mesajda, yazıda, notta, bildiride, ortak bildiride, raporda, dilekçede, videoda, röportajda,
    mülakatta, demeçte, söyleşide, makalede, değerlendirmede, telgrafta, e-postada, gönderide, duyuruda, başvuruda,
    basın toplantısında, toplantıda
""")

SPEECH = Speech(
    marks=(
        Marks(open="“", close="”"),
        Marks(open='"', close='"'),
        Marks(open="‘", close="’"),
        Marks(open="«", close="»"),
        Marks(open="„", close="“"),
        Marks(open="'", close="'"),
    ),
    utters=(*_UTTERS, *_GOING_ON),
    # "In the statement" goes on with what was read out; it stands before its clause, unlike every verb.
    says=(*_TEXTS, *forms("haberde ayrıca, haberde ise"), "haberde,"),
    bare=True,
    acts=(*_PASSIVES, *(f"{one} {word}" for one in ("da", "de", "ayrıca") for word in _PASSIVES)),
    nouns=(
        *_REPORTS,
        *_joined(_verbs(_USUAL, usual=True)),
        *(f"{word} ve" for word in _verbs(_FURTHER, usual=True)),
        *(f"{word}," for word in _PASSIVES),
        *(f"{word} ve" for word in _PASSIVES),
        *_GERUNDS,
        *_PARTICIPLES,
        *_SILENT,
        *_CALLED,
        *_DENIED,
        *_POINTED,
        *_TEXTS_ASIDE,
        *(f"{one}{comma} {mark}" for one in _STATEMENT for comma in ("", ",") for mark in "“\"‘'«"),
    ),
    verb_final=True,
    governs=(
        *_verbs("yalanladı yalanlıyor yalanlamış, doğruladı doğruluyor doğrulamış"),
        *(
            f"{what} {verb}"
            for what in forms("iddialarını, iddiasını, suçlamalarını, suçlamasını, haberlerini, söylentilerini")
            for verb in _verbs("reddetti reddediyor reddetmiş")
        ),
        *_verbs(
            "kınadı kınıyor kınamış, üstlendi üstleniyor üstlenmiş, onayladı onaylıyor onaylamış, teyit etti ediyor etmiş"
        ),
    ),
    objects=_both(
        forms("""
            bu, şu, her, hiçbir, tüm, bütün, iddiaları, iddiasını, iddialarını, suçlamaları, suçlamasını, suçlamalarını,
            haberleri, haberlerini, saldırıyı, saldırının, sorumluluğunu
        """)
    ),
    embedded=forms("""
        dığını, diğini, duğunu, düğünü, tığını, tiğini, tuğunu, tüğünü, dıklarını, diklerini, duklarını, düklerini,
        tıklarını, tiklerini, tuklarını, tüklerini, acağını, eceğini, acaklarını, eceklerini, dığımızı, diğimizi, duğumuzu,
        düğümüzü, tığımızı, tiğimizi, tuğumuzu, tüğümüzü, acağımızı, eceğimizi, acağımı, eceğimi,
        dığına, diğine, duğuna, düğüne, tığına, tiğine, tuğuna, tüğüne, dıklarına, diklerine, duklarına, düklerine,
        tıklarına, tiklerine, tuklarına, tüklerine, acağına, eceğine, acaklarına, eceklerine,
        dığı, diği, duğu, düğü, tığı, tiği, tuğu, tüğü, dıkları, dikleri, dukları, dükleri, tıkları, tikleri, tukları,
        tükleri, acağı, eceği, acakları, ecekleri, masını, mesini, malarını, melerini, mamasını, memesini, ması, mesi,
        maları, meleri, dığından, diğinden, duğundan, düğünden, tığından, tiğinden, tuğundan, tüğünden,
        iddiasını, iddialarını, iddiaları, suçlamasını, suçlamalarını, suçlamaları, haberlerini, haberleri, söylentileri,
        söylentilerini, iddiayı, suçlamayı, saldırıyı, saldırısını, saldırıları, saldırılarını, önerisini, teklifini,
        dığının, diğinin, duğunun, düğünün, tığının, tiğinin, tuğunun, tüğünün, dıklarının, diklerinin, duklarının,
        düklerinin, tıklarının, tiklerinin, tuklarının, tüklerinin, acağının, eceğinin, acaklarının, eceklerinin,
        makla, mekle, maya, meye, çağrısını, bombardımanı, katliamı, darbeyi, işgali
    """),
    oblique=forms("""
        nın, nin, nun, nün, ların, lerin, lara, lere, larda, lerde, lardan, lerden, larını, lerini, larına, lerine,
        larında, lerinde, larından, lerinden, larının, lerinin, sını, sini, sunu, sünü, sına, sine, suna, süne, sında,
        sinde, sunda, sünde, sından, sinden, sundan, sünden, sının, sinin, sunun, sünün, daki, deki, taki, teki, ndan, nden
    """),
    possessed=forms("""
        larının, lerinin, larını, lerini, larına, lerine, larında, lerinde, larıyla, leriyle, sının, sinin, sunun, sünün,
        sını, sini, sunu, sünü, sına, sine, suna, süne, sında, sinde, sunda, sünde, sonunda, sonuna, sonundaki, başında,
        başına, başındaki, içinde, içindeki, içinden, üzerinde, üzerindeki, altında, altındaki, arasında, arasındaki,
        dışında, dışındaki, karşısında, yanında, genelinde, genelindeki, çapında, bazında, sürecinde, sürecinin, sürecini,
        itibarıyla, boyunca, nedeniyle, kapsamında, çerçevesinde
    """),
    topics=("ise",),
    drops=True,
    impersonal=(*_PASSIVES, *(f"{word}{behind}" for word in _PASSIVES for behind in (",", " ve"))),
    describers=forms("an, en"),
    compounding=forms("'nda, 'nde, 'ndan, 'nden, 'na, 'ne"),
    attributives=(*_PARTICIPLES, *_SAYERS),
    sourcing=(
        *(
            Sourcing(after=after)
            for after in _both(
                (
                    *forms("""
                        göre, açıklamasına göre, açıklamalarına göre, haberine göre, raporuna göre, verilerine göre, aktardığına göre,
                        bildirdiğine göre, söylediğine göre, belirttiğine göre, yazdığına göre, anlattığına göre, ifadesine göre,
                        verdiği bilgiye göre, verdiği bilgilere göre, iddiasına göre, iddialarına göre, tahminine göre,
                        tahminlerine göre, ifadelerine göre, anlatımına göre, alınan bilgiye göre, edinilen bilgiye göre,
                        açıkladığı verilere göre, ifadesiyle, deyimiyle, tarafından yapılan açıklamada,
                        tarafından yapılan yazılı açıklamada, tarafından yapılan açıklamaya göre,
                        yapılan açıklamaya göre, yapılan yazılı açıklamaya göre
                    """),
                    *_STATEMENT,
                )
            )
        ),
    ),
    negations=_both(
        forms("""
            eğer, şayet, sanki, yazılı, ortak, sözlü, kısa, resmi, benzer, dünkü, bugünkü, önceki, son, ilk, bir, yayımlanan,
            yayınlanan, imzalanan, çıkan, hiçbir
        """)
    ),
    pronouns=forms("o, kendisi, onlar, kendileri, biz, ben, siz, kendi"),
    roles=_both(
        forms("""
            sözcü, sözcüsü, sözcüleri, basın sözcüsü, bakan, bakanı, bakanları, bakanlar, başkan, başkanı, başkanları,
            başkanvekili, cumhurbaşkanı, devlet başkanı, başbakan, başbakanı, lider, lideri, liderleri, liderler, komutan,
            komutanı, komutanlar, vali, valisi, belediye başkanı, kaymakam, kaymakamı, general, albay, amiral, orgeneral,
            tuğgeneral, tümgeneral, korgeneral, yarbay, binbaşı, yüzbaşı, teğmen, müdür, müdürü, direktör, direktörü, sekreter,
            sekreteri, yetkili, yetkilisi, yetkililer, yetkilileri, büyükelçi, büyükelçisi, elçi, elçisi, temsilci, temsilcisi,
            temsilcileri, temsilciler, danışman, danışmanı, milletvekili, milletvekilleri, vekil, vekili, senatör, senatörü,
            senatörler, üye, üyesi, üyeleri, yargıç, hâkim, hakim, savcı, savcısı, avukat, avukatı, avukatları, uzman, uzmanı,
            uzmanlar, uzmanları, analist, analisti, analistler, profesör, doktor, doktorlar, gazeteci, gazeteciler, yazar,
            yazarı, aktivist, aktivistler, görgü tanığı, tanık, tanıklar, tanığı, tanıkları, kaynak, kaynaklar, kaynakları, kral,
            kralı, kraliçe, prens, prensi, emir, emiri, şeyh, imam, molla, ayetullah, papa, patrik, patriği, aday, adayı, kurucu,
            kurucusu, editör, editörü, muhabir, muhabiri, araştırmacı, araştırmacılar, ekonomist, ekonomistler, muhalifler,
            isyancılar, militanlar, sakin, sakinleri, sakini, köylüler, protestocular, göstericiler, ailesi, babası,
            annesi, kardeşi, oğlu, kızı, eşi, yardımcısı, şansölye, şansölyesi, genelkurmay, polisler, askerler, makamlar,
            makamları, adam, delikanlı, ihtiyar, teyze, amca, baba, anne, muhtar, muhtarı, esnaf, çiftçi, çiftçiler, öğretmen, öğretmeni, öğretmenler, mühendis,
            mühendisi, mühendisler, hemşire, hekim, hekimler, hekimi, vatandaş, vatandaşlar, mağdur, mağdurlar, aile,
            aileler, öğrenci, öğrenciler, psikolog, sanatçı, oyuncu, şarkıcı, yönetmen, yönetmeni, futbolcu, menajeri,
            hocası, raportörü, eş başkanı, eş genel başkanı, genel sekreteri, genel başkanı, başkan yardımcısı, müsteşarı,
            grup başkanvekili, grup başkanı, müftüsü, imamı, kaptanı, pilotu, şahitler, kaynağı, halkı, çevreleri, hukukçu,
            hukukçular, akademisyen, akademisyenler, siyasetçi, politikacı, bilim insanları, bilim insanı, mühendisleri,
            gönüllü, gönüllüler, itfaiye, danışmanları, avukatlar, hukukçular, ressam, şef, şefi, sahibi,
            kardinal, teknik direktör, antrenör, rektör, rektörü, dekan, dekanı, diplomat, diplomatlar
        """)
    ),
    bodies=_both(
        forms(_STATES)
        + forms("""
            Irak, ABD, BM, AB, NATO, PKK, YPG, IŞİD, DEAŞ, Hamas, Hizbullah, Taliban, Husiler, Pentagon, Kremlin,
            Beyaz Saray, UNICEF, UNESCO, IMF, TÜİK, AFAD, TFF, FIFA, UEFA, OPEC, DSÖ, CIA, FBI, MİT, TSK, MSB, İHD, TBB,
            bakanlık, bakanlığı, hükümet, hükümeti, polis, polisi, ordu, ordusu, parti, partisi, örgüt, örgütü, grup, grubu,
            hareket, hareketi, ajans, ajansı, mahkeme, mahkemesi, konsey, konseyi, meclis, meclisi, parlamento, parlamentosu,
            senato, senatosu, komite, komitesi, komisyon, komisyonu, kurul, kurulu, kurum, kurumu, elçilik, büyükelçiliği,
            büyükelçilik, konsolosluğu, birlik, birliği, sendika, sendikası, şirket, şirketi, banka, bankası, üniversite,
            üniversitesi, hastane, hastanesi, belediye, belediyesi, valilik, valiliği, savcılık, savcılığı, başsavcılığı,
            başsavcılık, müdürlüğü, müdürlük, başkanlığı, başkanlık, cumhurbaşkanlığı, dernek, derneği, vakıf, vakfı, federasyon,
            federasyonu, kuvvetleri, kuvvetler, cephe, cephesi, yönetim, yönetimi, rejim, rejimi, gazete, gazetesi, televizyon,
            televizyonu, kanal, kanalı, merkez, merkezi, enstitü, enstitüsü, kızılay, kızılhaç, komutanlığı, komutanlık, daire,
            dairesi, ofis, ofisi, kulüp, kulübü, heyet, heyeti, ittifak, ittifakı, düzey
        """)
    ),
    # The last are the dative and ablative that a name keeps: "Lind'e göre", "Lind'den yapılan açıklamada".
    honorifics=forms("""
        Sayın, Bay, Bayan, Dr, Doç, Prof, Av, Op, Hacı, Hoca, Bey, Hanım, Hazretleri, Efendi, Seyyid, Alb, Gen,
        e, a, ye, ya, den, dan, ten, tan
    """),
    particles=_both(
        (
            *forms("el, bin, ibn, ve, de, da, van, von, ile, için, adlı, isimli"),
            # words that begin a sentence without a subject before a noun: "Kuvvetli yağış beklendiğini duyurdu"
            *forms("""
                kuvvetli, yoğun, şiddetli, ciddi, önemli, büyük, küçük, yüksek, düşük, genel, yerel, ulusal, uluslararası,
                siyasi, ekonomik, askeri, sivil, mali, hukuki, toplumsal, olası, muhtemel, gerekli, yeterli, hızlı, ağır,
                hafif, uzun, kısa, açık, kapalı, tutuklu, kar, yağmur, yağış, gıda, kira, maaş, emekli, asgari, döviz, enerji,
                elektrik, su, sel, konut, tarım, sanayi, turizm, sağlık, eğitim, trafik, nükleer, kimyasal, biyolojik,
                ekonomi, dış, iç, yerli, yabancı, ortak, karşılıklı, kesin, resmi, sözleşmeli, geçici, kalıcı, günlük, aylık,
                haftalık, yıllık, ateşkes, müzakere, terör, terörist, uçak, tank, gemi, füze, silah, yardım, ilaç, aşı, okul,
                nüfus, işsizlik, ihracat, ithalat, büyüme, faiz, borsa, altın, dolar, petrol, doğalgaz, yıl, ay, hafta, gün
            """),
            *_COUNTRIES,
            *_THINGS,
            *_HERE,
        )
    ),
    leading=(
        *_WHEN,
        *_AFTER,
        *_HERE,
        *(word for word in _COUNTRIES if word.endswith(("da", "de", "ta", "te"))),
        *_both(
            forms("""
                yani, hatta, meğer, demek ki, işte, peki, tabii, tabii ki, elbette, sonra da, biraz önce, az önce, kısa süre önce,
                ama, ancak, fakat, ve, ayrıca, öte yandan, diğer yandan, bununla birlikte, buna karşın, buna karşılık,
                bunun üzerine, bu arada, bu sırada, o sırada, ardından, sonra, daha sonra, sonrasında, öncesinde, önce, ise,
                yine, dahası, üstelik, nitekim, zira, çünkü, oysa, böylece, ne var ki, yine de, aynı zamanda, konuyla ilgili,
                konuya ilişkin, konuyla ilgili olarak, örneğin, mesela, kısacası, özetle, burada, orada, bu kapsamda,
                bu çerçevede, bu bağlamda, her şeye rağmen, geçen, geçtiğimiz, söz konusu, iddiaya göre
            """)
        ),
    ),
    trailing=(
        *_WHEN,
        *_both(
            forms("""
                da, de, ise, ayrıca, yine, bir kez daha, yeniden, tekrar, daha sonra, ardından, sonra, bizzat, defalarca,
                açıkça, hemen, resmen, şunları, şunu, bunu, şöyle, böyle, bunları, şu, sözlerine, sözlerini, konuşmasını,
                konuşmasında, açıklamasında, tarafından, bu konuda, konuyla ilgili, konuya ilişkin, özellikle, zaten, çoktan,
                kısaca, gazetecilere, bunun üzerine, ne, gibi, olarak, hakkında, olduğunu, olmadığını, olacağını,
                olmayacağını, gerektiğini, edildiğini, ettiğini, edeceğini, yapıldığını, bulunduğunu, başladığını, istediğini, sürdüğünü,
                sürdürdüğünü, devam ettiğini, açıldığını, kapandığını, öldüğünü, yaralandığını, geldiğini, gittiğini,
                verdiğini, aldığını, kaldığını, çıktığını, başlayacağını, süreceğini, edileceğini, yapılacağını, açılacağını,
                geleceğini, arttığını, azaldığını, düştüğünü, yükseldiğini, bittiğini, biteceğini, kurulduğunu, öldürüldüğünü,
                vurulduğunu, yıkıldığını, durduğunu, durdurulduğunu, tamamlandığını, gerçekleştiğini, yaşandığını, beklendiğini,
                planlandığını, hedeflendiğini, söylendiğini, görüldüğünü, bilindiğini, alındığını, verildiğini, olabileceğini,
                ulaştığını, oluştuğunu, yer aldığını, karşılandığını, çekildiğini, kurtarıldığını, yakalandığını
            """)
        ),
    ),
    adjuncts=(
        *_WHEN,
        *_MONTHS,
        *(word for word in _COUNTRIES if not word.endswith(("da", "de", "ta", "te", "dan", "den", "tan", "ten"))),
        *(word for word in _THINGS if word.endswith(("ın", "in", "un", "ün"))),
        *_both(
            forms("""
                ama, ancak, fakat, ise, için, ardından, şöyle, şunları, şunu, sözlerini, sözlerine, konuşmasını,
                konuşmasında, konuşmasının, açıklamasında, yaptığı, verdiği, yazdığı, paylaştığı, yapılan, paylaşılan,
                yayımlanan, yayınlanan, sayfasında, hesabında, hesabından, kanalında, kanalından, sitesinde, sitesinden, blogunda, gazetecilere, sosyal medya, hakkında,
                sırasında, sonrası, sonrasında, öncesinde, konuya ilişkin, konuyla ilgili, kendisine, kendisini, ayrıca, daha,
                önce, sonra, dedi, diye, derken, olarak, karşı, doğru, üzerine, nedeniyle, rağmen, karşın, sabah, akşam, gece,
                yazılı, bu, tüm, bütün, hiçbir, her, iddiaları, suçlamaları, haberleri, saldırıyı, saldırıları
            """)
        ),
    ),
    openers=_both(forms("eğer, şayet, her ne kadar, madem, ister")),
    # endings of what stands between a speaker and what is said: "Lind, Keş'te, bir soru üzerine, köprünün ..."
    closers=forms("""
        üzerine, sonrası, sonrasında, öncesinde, öncesi, ardından, sırasında, kaydıyla, koşuluyla, şartıyla, nedeniyle,
        vesilesiyle, çerçevesinde, kapsamında, ilişkin, hakkında, olarak, 'da, 'de, 'ta, 'te, 'nda, 'nde, 'a, 'e, 'ya, 'ye,
        'na, 'ne, açıklamada, açıklamasında, açıklamalarda, açıklamalarında, konuşmada, konuşmasında, toplantıda,
        toplantısında, röportajda, röportajında, mülakatta, söyleşide, programda, programında, yayında, yayınında, törende,
        töreninde, mitingde, mitinginde, zirvede, zirvesinde, konferansta, konferansında, oturumda, oturumunda, paylaşımda,
        paylaşımında, mesajda, mesajında, mektupta, mektubunda, bildiride, görüşmede, görüşmesinde, ziyarette, ziyaretinde,
        duruşmada, duruşmasında, gazetecilere, basına, muhabirine, muhabirlere, ajansına, gazetesine, kanalına, televizyonuna,
        değerlendirmede, değerlendirmesinde, mütalaada, mütalaasında, iddianamede, raporda, raporunda, kararda, kararında,
        dilekçede, dilekçesinde, yazıda, yazısında, videoda, demeçte, demecinde, savunmasında, ifadesinde, yanıtında,
        heyetine, mensuplarına, temsilcilerine, üyelerine, milletvekillerine
    """),
    relatives=_both(
        (
            *(f"{done} {text}" for done in _DONE_BY for text in _SAID_IN),
            *forms("""
                ortak bir açıklama yayımlayarak, bir açıklama yayımlayarak, açıklama yayımlayarak, açıklama yaparak,
                yazılı açıklama yaparak, bildiri yayımlayarak, basın toplantısı düzenleyerek, mesaj yayımlayarak,
                açıklamasında, yazılı açıklamasında, konuşmasında, paylaşımında, mesajında, yazısında, mektubunda,
                raporunda, şunları, şunu, şöyle, şu, ortak açıklamasında, ortak açıklamalarında, açıklamalarında,
                ortak bildiride, ortak bildirilerinde, yazılı açıklamalarında, konuşmalarında, paylaşımlarında,
                hesabından yaptığı paylaşımda, hesabından yaptığı açıklamada, gazetecilere yaptığı açıklamada
            """),
        )
    ),
    pointing=forms("bunu, bu bilgiyi, bu açıklamayı, bu sözleri, bu ifadeleri"),
    joiners=_both(forms("ve, ama, ancak, fakat, oysa, çünkü, zira, ise, ayrıca")),
    scare=_both(
        forms("""
            film, filmi, kitap, kitabı, roman, romanı, dizi, dizisi, şarkı, şarkısı, albüm, albümü, dergi, dergisi, gazete,
            program, programı, oyun, oyunu, operasyon, operasyonu, sözde, adlı, isimli, başlıklı, adı verilen, kelimesi,
            sözcüğü, terimi, sloganı, deyimi
        """)
    ),
    labels=_both(
        forms("""
            video, izle, foto, fotoğraf, fotoğraflar, foto galeri, görüntüler, haber, son dakika, flaş, canlı, canlı blog,
            canlı anlatım, analiz, yorum, görüş, köşe yazısı, başyazı, özel haber, özel, röportaj, söyleşi, mülakat, anket,
            harita, infografik, grafik, dosya, güncelleme, kaynak, kaynaklar, podcast, podkast, not, düzeltme, ilgili haber,
            cevap, cvp, soru, gerekçe, sonuç, konu, ek, yani, özetle,
            tarih, yer, saat, adres, telefon, özet, editörün notu, 5 soruda
        """)
    ),
    abbreviations=forms("""
        doç.dr, prof.dr, yrd.doç.dr, öğr.gör, av.dr, op.dr, uzm.dr, dr, prof, doç, av, op, alb, gen, org, tuğg, tümg, korg, yb, bnb, yzb, tğm, vb, vs, vd, bkz, yy, cad, sok, mah, no,
        st, ltd, şti, a.ş, t.c, m.ö, m.s, örn, yrd, öğr, uzm, hz, sn, ar, gör
    """),
    past=_both(
        forms("""
            daha önce, geçmişte, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım,
            aralık
        """)
    ),
)
