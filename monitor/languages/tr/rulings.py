"""Turkish for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for; "istiyor" wants much else ---
    when("call_for", "agent! object! *", "talep et*, talep ed*, çağrısı yap*, çağrısında bulun*"),
    # --- who knew; "biliyoruz ki" is left out ---
    when(
        "knew",
        "topic! *",
        "haberimiz vardı, haberimiz var, haberimiz yoktu, haberimiz yok, bilgimiz yoktu, bilgimiz yok, bilgimiz vardı",
        ours=True,
    ),
    when("knew", "agent! topic! *", "habersizdi*, habersiz olduğu*, bihaberdi*", negative=True),
    when(
        "knew",
        "agent! topic! *",
        "haberdardı*, haberdar*, haberi vardı*, haberi var, haberi yoktu*, haberi yok, haberi olduğu*, haberi olmadığı*, bilgisi vardı*, bilgisi yoktu*, bilgisi yok, bilgisi olduğu*, bilgisi olmadığı*",
    ),
    # --- what an authority decided on a product or a work ---
    when(
        "approval",
        "object! agent:by *",
        "onaylandı*, onaylanmadı*, onaylanmış*, onay aldı*, onay almadı*, ruhsat aldı*, ruhsat almadı*",
        value="approved",
    ),
    when(
        "approval",
        "agent object! *",
        "onayladı*, onaylamadı*, onay verdi*, onay vermedi*, ruhsat verdi*, ruhsat vermedi*",
        value="approved",
    ),
    when("approval", "object! agent:by *", "reddedildi*, reddedilmedi*", value="rejected"),
    when("approval", "agent object! *", "reddetti*, reddetmedi*", value="rejected"),
    when("approval", "object! *", "ruhsatı iptal*, piyasadan çekildi*, ruhsatı geri alın*", value="withdrawn"),
    # --- a punishment ---
    when(
        "sentence",
        "object! quantity! *",
        "cezasına çarptır*, cezasına mahkûm*, cezasına mahkum*, hapse mahkûm*, hapse mahkum*, cezası aldı*, cezası almadı*, cezası verildi*, cezası verdi*, cezası verilmedi*",
        near="yıl, ay hapis, hapis, para ceza",
    ),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent object *",
        "çaldı*, çalmadı*, çalmış*",
        near="para, milyon, altın, petrol, oy, belge, hazine",
        topic="offence:theft",
    ),
    when(
        "committed_offence", "agent object *", "zimmetine geçir*, hırsızlık yap*, yolsuzluk yap*", topic="offence:theft"
    ),
    when(
        "committed_offence", "agent object *", "rüşvet verdi*, rüşvet vermedi*, rüşvet dağıt*", topic="offence:bribery"
    ),
    when(
        "committed_offence",
        "agent object *",
        "hile yaptı*, hile yapmadı*, hile karıştırdı*, hile karıştırmadı*",
        near="seçim, oy",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "object! *",
        "hile yapıldı*, hile yapılmadı*, hile karıştırıldı*, hile karıştırılmadı*, hileliydi*",
        topic="offence:rigging",
    ),
    when("committed_offence", "agent *", "casusluk yap*, casusluk et*, ajanlık yap*", topic="offence:espionage"),
    when(
        "committed_offence",
        "agent *",
        "savaş suçu işle*, savaş suçları işle*, insanlığa karşı suç işle*, soykırım yap*",
        topic="offence:war_crime",
    ),
    when("committed_offence", "agent *", "vatana ihanet et*, ülkesine ihanet et*", topic="offence:treason"),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when(
        "exists",
        "object! *",
        "yok, yoktur, yoktu, mevcut değil*, bulunmuyor*, var, vardır, vardı, mevcut*",
        near="böyle bir, öyle bir",
    ),
    when(
        "exists", "object! *", "hiç yapılmadı*, asla yapılmadı*, hiç olmadı*, hiç gerçekleşmedi*, asla gerçekleşmedi*"
    ),
)

NOUNS = {"goods:medicine": forms("aşısı, aşısını, aşının, ilacı, ilacın, ilacını")}
