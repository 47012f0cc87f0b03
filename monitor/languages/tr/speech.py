"""The speech part of Turkish.

Turkish puts what is said before its verb, as a noun: "Lind, köprünün açık olduğunu söyledi". So a verb of that kind
stands in `nouns`, which takes content with one of the endings in `embedded` or after a colon, and never a lone quoted
word inside the clause ("anlaşmanın “tarihi” olduğunu söyledi"). Verbs that follow a quotation stand in `utters`:
"“...” dedi", "“...” diye konuştu".

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


def _verbs(text: str) -> tuple[str, ...]:
    """Past, present and narrative forms, singular and plural, of verbs given as "söyledi söylüyor söylemiş"."""
    found: list[str] = []
    for row in forms(text):
        *head, past, present, told = row.split()
        before = "".join(f"{word} " for word in head)
        many, then = f"l{_wide(past)}r", _narrow(told)
        found += [past, past + many, present, f"{present}lar", f"{present}du", f"{present}lardı"]
        found += [
            told,
            f"{told}t{then}",
            f"{told}t{then}r",
            f"{told}l{_wide(told)}rd{'ı' if _wide(told) == 'a' else 'i'}r",
        ]
        found[-10:] = [before + form for form in found[-10:]]
    return _both(tuple(found))


def _joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """The verbs with what may stand between them and the content, and with "and" before the next clause."""
    between = forms("""
        da, de, ayrıca, bir kez daha, bir kere daha, yeniden, tekrar, açıkça, özellikle, daha önce, defalarca, sık sık,
        ısrarla, net bir şekilde, gazetecilere, basın mensuplarına, muhabirlere, kamuoyuna, bugün, dün
    """)
    return (*words, *(f"{one} {word}" for one in between for word in words), *(f"{word} ve" for word in words))


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
_COUNTRIES = (
    *_cases(
        """
        Türkiye, Ukrayna, Rusya, Amerika, İsrail, Filistin, İran, Suriye, Mısır, Ürdün, Lübnan, Yemen, Katar, Kuveyt,
        Afganistan, Pakistan, Hindistan, Çin, Japonya, Almanya, Fransa, İngiltere, İtalya, İspanya, Polonya, Yunanistan,
        Bulgaristan, Romanya, Macaristan, Ermenistan, Azerbaycan, Gürcistan, Kazakistan, Özbekistan, Libya, Tunus, Cezayir,
        Sudan, Somali, Etiyopya, Belarus, Sırbistan, Kosova, Kıbrıs, Suudi Arabistan, Kuzey Kore, Güney Kore, Gazze, Kırım,
        Moskova, Kiev, Ankara, İstanbul, Washington, Tahran, Şam, Pekin, Londra, Paris, Berlin, Brüksel, Cenevre, Tel Aviv,
        Beyrut, Kahire, Bağdat, Kabil, Riyad, Doha, Avrupa, Batı, Doğu, Tayvan, Keşmir, Venezuela, Meksika, Brezilya
        """,
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
            çalışmalar, gelişmeler, ilişkiler, önlemler, tedbirler, adımlar, koşullar, şartlar, sonuçlar
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

# Verbs after an embedded clause: "... olduğunu söyledi".
_REPORTS = (
    *_verbs("""
        söyledi söylüyor söylemiş, belirtti belirtiyor belirtmiş, açıkladı açıklıyor açıklamış,
        bildirdi bildiriyor bildirmiş, duyurdu duyuruyor duyurmuş, vurguladı vurguluyor vurgulamış,
        kaydetti kaydediyor kaydetmiş, ifade etti ediyor etmiş, dile getirdi getiriyor getirmiş,
        iddia etti ediyor etmiş, öne sürdü sürüyor sürmüş, ileri sürdü sürüyor sürmüş, savundu savunuyor savunmuş,
        aktardı aktarıyor aktarmış, hatırlattı hatırlatıyor hatırlatmış, anımsattı anımsatıyor anımsatmış,
        ilan etti ediyor etmiş, teyit etti ediyor etmiş, doğruladı doğruluyor doğrulamış,
        itiraf etti ediyor etmiş, kabul etti ediyor etmiş, yalanladı yalanlıyor yalanlamış,
        reddetti reddediyor reddetmiş, inkâr etti ediyor etmiş, inkar etti ediyor etmiş, ima etti ediyor etmiş,
        beyan etti ediyor etmiş, rapor etti ediyor etmiş, taahhüt etti ediyor etmiş, vaat etti ediyor etmiş,
        vadetti vadediyor vadetmiş, tahmin etti ediyor etmiş, garanti etti ediyor etmiş, yazdı yazıyor yazmış,
        açığa vurdu vuruyor vurmuş, ortaya koydu koyuyor koymuş, dikkat çekti çekiyor çekmiş,
        dikkati çekti çekiyor çekmiş, işaret etti ediyor etmiş, vurgu yaptı yapıyor yapmış,
        yönünde açıklama yaptı yapıyor yapmış, haberini verdi veriyor vermiş, bilgisini verdi veriyor vermiş,
        bilgisini paylaştı paylaşıyor paylaşmış, sözünü verdi veriyor vermiş, sözü verdi veriyor vermiş,
        görüşünü dile getirdi getiriyor getirmiş, görüşünü savundu savunuyor savunmuş,
        güvencesi verdi veriyor vermiş, istedi istiyor istemiş, talep etti ediyor etmiş, önerdi öneriyor önermiş,
        talebinde bulundu bulunuyor bulunmuş, önerisinde bulundu bulunuyor bulunmuş, emretti emrediyor emretmiş,
        talimatı verdi veriyor vermiş, talimatını verdi veriyor vermiş, kınadı kınıyor kınamış, mesajı verdi veriyor vermiş,
        memnuniyetle karşıladı karşılıyor karşılamış, üstlendi üstleniyor üstlenmiş,
        tekrarladı tekrarlıyor tekrarlamış, yineledi yineliyor yinelemiş, gösterdi gösteriyor göstermiş,
        gözler önüne serdi seriyor sermiş, haber verdi veriyor vermiş, paylaştı paylaşıyor paylaşmış,
        not etti ediyor etmiş, deklare etti ediyor etmiş
    """),
    *_both(
        forms("""
            konuştu, konuştular, ifadeleri kullandı, ifadeleri kullandılar, ifadelere yer verdi, değerlendirmede bulundu,
            değerlendirmelerde bulundu, düşünüyor, düşünüyorlar, inanıyor, inanıyorlar, umuyor,
            umuyorlar, umut ediyor, ümit ediyor, tahmin ediyorlar, anlattı, anlattılar, anlatmıştı, görüşünde, görüşündeler, inancında,
            inancındalar, kanaatinde, kanısında, fikrinde, iddiasında
        """)
    ),
)
_GERUNDS = _both(
    forms("""
        söyleyerek, belirterek, açıklayarak, bildirerek, duyurarak, vurgulayarak, kaydederek, ifade ederek, dile getirerek,
        iddia ederek, öne sürerek, ileri sürerek, savunarak, ekleyerek, aktararak, anlatarak, hatırlatarak, anımsatarak,
        itiraf ederek, yineleyerek, tekrarlayarak, dikkat çekerek, dikkati çekerek, işaret ederek, vurgu yaparak,
        uyarısında bulunarak, iddiasında bulunarak, çağrısında bulunarak, çağrısı yaparak, reddederek, yalanlayarak
    """)
)
# Phrases with "göre" that measure or refer and name nobody. As the longer form they keep "göre" from being read.
_SILENT = _both(
    forms("""
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
_STATEMENT = forms("yapılan açıklamada, yapılan yazılı açıklamada, paylaşılan açıklamada, yayımlanan açıklamada")

# "... olduğunu da söyledi" goes on with what its speaker said in the sentence before.
_ADDS = _verbs("ekledi ekliyor eklemiş, sözlerine ekledi ekliyor eklemiş")
_GOING_ON = (*_joined(_ADDS), *(f"{one} {word}" for one in ("da", "de") for word in _REPORTS))

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
            şeklinde konuştu konuşuyor konuşmuş, şeklinde ifade etti ediyor etmiş,
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
            açıklamasında bulundu bulunuyor bulunmuş, yorumunu yaptı yapıyor yapmış,
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
            şu notu düştü düşüyor düşmüş
        """),
        *forms("""
            demişti, demişlerdi, diyen, diye konuşan, diye ekleyen, diye yazan, diye soran, ifadesini kullanan,
            ifadelerini kullanan, şeklinde konuşan, değerlendirmesinde bulunan, çağrısında bulunan, çağrısı yapan, çağrısını yapan, uyarısı yapan,
            uyarısında bulunan, yanıtını veren, açıklamasını yapan, yorumunu yapan, denildi, deniliyor, denilmişti,
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
    nouns=(
        *_joined(_REPORTS),
        *_GERUNDS,
        *_SILENT,
        *(f"{one}{comma} {mark}" for one in _STATEMENT for comma in ("", ",") for mark in "“\"‘'«"),
    ),
    verb_final=True,
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
        çağrısını, bombardımanı, katliamı, darbeyi, işgali
    """),
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
    negations=_both(forms("eğer, şayet, sanki")),
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
            makamları, kardinal, teknik direktör, antrenör, rektör, rektörü, dekan, dekanı, diplomat, diplomatlar
        """)
    ),
    bodies=_both(
        forms("""
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
            *_COUNTRIES,
            *_THINGS,
            *_HERE,
        )
    ),
    leading=(
        *_WHEN,
        *_HERE,
        *(word for word in _COUNTRIES if word.endswith(("da", "de", "ta", "te"))),
        *_both(
            forms("""
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
                ve, ama, ancak, fakat, ise, için, ile, ardından, şöyle, şunları, şunu, sözlerini, sözlerine, konuşmasını,
                konuşmasında, konuşmasının, açıklamasında, yaptığı, verdiği, yazdığı, paylaştığı,
                gazetecilere, sosyal medya, hakkında,
                sırasında, sonrası, sonrasında, öncesinde, konuya ilişkin, konuyla ilgili, kendisine, kendisini, ayrıca, daha,
                önce, sonra, dedi, diye, derken, olarak, karşı, doğru, üzerine, nedeniyle, rağmen, karşın, sabah, akşam, gece,
                yazılı, bu, tüm, bütün, hiçbir, her, iddiaları, suçlamaları, haberleri, saldırıyı, saldırıları
            """)
        ),
    ),
    openers=_both(forms("eğer, şayet, her ne kadar, madem, ister")),
    relatives=_both(
        forms("""
            yaptığı açıklamada, yaptığı yazılı açıklamada, yaptığı açıklamalarda, yaptığı konuşmada, yaptığı paylaşımda,
            açıklamasında, yazılı açıklamasında, konuşmasında, paylaşımında, mesajında, yazısında, mektubunda, raporunda,
            şunları, şunu, şöyle, şu, verdiği röportajda, verdiği mülakatta, verdiği demeçte,
            hesabından yaptığı paylaşımda, hesabından yaptığı açıklamada, yayımladığı mesajda, yayımladığı açıklamada,
            yayınladığı mesajda, yaptığı değerlendirmede, yayımladığı bildiride, gazetecilere yaptığı açıklamada
        """)
    ),
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
            tarih, yer, saat, adres, telefon, özet, editörün notu, 5 soruda
        """)
    ),
    abbreviations=forms("""
        dr, prof, doç, av, op, alb, gen, org, tuğg, tümg, korg, yb, bnb, yzb, tğm, vb, vs, vd, bkz, yy, cad, sok, mah, no,
        st, ltd, şti, a.ş, t.c, m.ö, m.s, örn, yrd, öğr, uzm, hz, sn, ar, gör
    """),
    past=_both(
        forms("""
            daha önce, geçmişte, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım,
            aralık
        """)
    ),
)
