"""The notions of Turkish."""

from __future__ import annotations

from monitor.grammar.notions import Notions, forms, notions

_WORDS = notions(
    """
    rise: artış, artmak, arttı, artıyor, artacak, artırmak, yükseliş, yükselmek, yükseldi, yükseltmek, büyüme, büyüdü, çoğalmak, zam, tırmandı, arttırdı, artırdı, artan
    fall: düşüş, düşmek, düştü, düşüyor, azalış, azalmak, azaldı, azaltmak, azalttı, gerileme, geriledi, indirim, inmek, küçülme, düşürdü, düşürmek, azalan
    more: daha fazla, fazla, üzerinde, daha çok
    less: daha az, altında
    many: çok, birçok, pek çok, çok sayıda, onlarca, yüzlerce, binlerce
    few: az, birkaç, nadir, nadiren, az sayıda
    high: yüksek, en yüksek, rekor, zirve
    low: düşük, en düşük, alçak
    big: büyük, kocaman, dev, geniş, önemli, devasa
    small: küçük, ufak, sınırlı, hafif
    win: kazanmak, kazandı, galibiyet, zafer, yendi, yenmek, galip, şampiyon
    lose: kaybetmek, kaybetti, yenilgi, yenildi, mağlup, mağlubiyet, elendi
    begin: başlamak, başladı, başlangıç, başlattı, başlatmak, başlıyor, açılış, başlayacak
    end: bitmek, bitti, son, sona, sonlandırmak, durdurmak, durdurdu, durdu, tamamlandı, bitirmek, kesmek, askıya
    open: açmak, açtı, açık, açıldı, açılacak
    closed: kapatmak, kapattı, kapalı, kapandı, kapatıldı, kapanma
    continue: devam, sürmek, sürüyor, sürdürmek, hala, kalmak
    allow: izin, izin verdi, müsaade, serbest, onay, yasallaştırmak
    forbid: yasak, yasaklamak, yasakladı, yasaklandı, engel, engellemek, engelledi, men, kısıtlama
    accept: kabul, kabul etti, onayladı, onaylamak, benimsemek, onay
    refuse: reddetmek, reddetti, ret, geri çevirdi, veto, kabul etmedi
    support: destek, desteklemek, destekledi, destekliyor, yanında, taraftar, yardım
    oppose: karşı, karşıt, eleştirmek, eleştirdi, kınamak, kınadı, muhalefet, muhalif, itiraz, aleyhine
    confirm: doğrulamak, doğruladı, teyit, onayladı, itiraf, kanıtlamak, kabul etti
    deny: yalanlamak, yalanladı, inkar, yalanlama, tekzip
    true: doğru, gerçek, hakiki, sahici, hakikat
    false: yanlış, sahte, yalan, uydurma, asılsız, gerçek dışı, doğru değil, hatalı, yanıltıcı, dezenformasyon, montaj, gerçeği yansıtmıyor
    rumour: söylenti, iddia, iddialar, sözde, dedikodu
    live: yaşamak, yaşıyor, hayatta, sağ, canlı, kurtuldu, yaşam
    die: ölmek, öldü, ölüm, ölü, öldürmek, öldürdü, öldürüldü, hayatını kaybetti, cinayet, vefat, idam, şehit, intihar, can verdi
    hurt: yaralanmak, yaralı, yaralandı, yaralama
    unhurt: yara almadan, sağ salim, zarar görmedi
    arrest: tutuklama, tutuklandı, tutukladı, gözaltı, gözaltına, hapis, cezaevi, yakalandı, esir
    free: serbest, özgür, özgürlük, tahliye, bırakıldı, af
    guilty: suçlu, mahkum, sorumlu, fail
    innocent: masum, suçsuz, beraat, aklandı
    arrive: gelmek, geldi, varmak, vardı, girmek, girdi, giriş, döndü, dönmek, ulaştı
    leave: gitmek, gitti, ayrılmak, ayrıldı, çıkmak, çıktı, terk, çekilmek, çekildi, kaçtı, çıkış, tahliye
    stay: kalmak, kaldı, kalacak
    appoint: atamak, atadı, atandı, seçildi, görevlendirildi
    dismiss: görevden, istifa, kovuldu, azledildi, ihraç, işten çıkardı
    peace: barış, ateşkes, barışçıl
    war: savaş, çatışma, muharebe, işgal, mücadele
    agree: anlaşma, anlaşmak, anlaştı, mutabakat, uzlaşma
    dispute: anlaşmazlık, tartışma, kriz, ihtilaf
    build: inşa, yapmak, kurmak, kurdu, inşaat, onarmak
    destroy: yıkmak, yıktı, yıkım, tahrip, yok etti, imha
    safe: güvenli, güvenlik, zararsız, emniyet
    danger: tehlike, tehlikeli, tehdit, risk, zararlı
    succeed: başarı, başardı, başarmak, başarılı
    fail: başarısız, başarısızlık, başaramadı, fiyasko
    join: katılmak, katıldı, katılım, üye, üyelik
    fast: hızlı, çabuk, hızlandırmak, hemen, yakında
    slow: yavaş, yavaşlama
    strong: güçlü, kuvvetli, güçlendirmek
    weak: zayıf, zayıflamak, güçsüz
    better: daha iyi, iyileşme, iyileşti, düzelme
    worse: daha kötü, kötüleşme, kötüleşti
    good: iyi, güzel, olumlu, mükemmel
    bad: kötü, olumsuz, berbat
    long: uzun, uzatmak
    short: kısa, kısaltmak
    new: yeni, son, modern
    old: eski, yaşlı, önceki
    first: ilk, birinci
    last: son, sonuncu
    early: erken
    late: geç, gecikme
    before: önce, öncesi
    after: sonra, sonrası
    possible: mümkün, olabilir, olanak
    impossible: imkansız, mümkün değil, olamaz
    easy: kolay, basit
    hard: zor, güç, karmaşık
    need: gerek, gerekli, zorunlu, lazım, şart
    needless: gereksiz, gerek yok, isteğe bağlı
    known: bilinen, ünlü, açıklandı, açıkladı
    secret: gizli, bilinmeyen, saklı, sakladı
    find: bulmak, buldu, bulundu, keşif
    missing: kayıp, kayboldu, eksik
    love: sevmek, seviyor, aşk, sevgi
    hate: nefret
    glad: mutlu, memnun, sevinçli, umut, iyimser
    sad: üzgün, mutsuz, kızgın, endişe, kötümser, korku
    hot: sıcak, ısınma
    cold: soğuk, soğuma
    north: kuzey
    south: güney
    east: doğu
    west: batı
    inside: iç, içinde, içeri
    outside: dış, dışında, dışarı
    man: erkek, adam, koca, baba, oğul
    woman: kadın, kız, eş, anne
    young: genç, çocuk
    dear: pahalı
    cheap: ucuz
    rich: zengin
    poor: yoksul, fakir
    full: dolu
    empty: boş
    buy: almak, satın, satın aldı
    sell: satmak, sattı, satış
    import: ithalat
    export: ihracat
    home: yerli, ulusal, iç
    foreign: yabancı, uluslararası, dış
    legal: yasal, meşru
    illegal: yasadışı, kaçak
    impose: uygulamak, koymak, dayatmak
    lift: kaldırmak, kaldırdı, kaldırıldı
    hold: düzenlemek, yapıldı, gerçekleşti
    cancel: iptal, ertelendi, ertelemek
    delay: ertelemek, gecikme
    friend: dost, müttefik, arkadaş
    enemy: düşman, rakip
    most: çoğunluk, çoğu
    minority: azınlık
    present: mevcut, var, bulunmak
    absent: yok, yokluk, gelmedi
    send: göndermek, gönderdi
    receive: almak, aldı
    give: vermek, verdi, bağış
    take: almak, el koydu
    trust: güven, inanmak
    doubt: şüphe, kuşku
    escalate: tırmanma, gerilim
    calm: sakin, yatıştırmak
    whole: tüm, bütün, tamamen
    part: kısmen, bölüm, bazı
    praise: övdü, övgü, teşekkür
    blame: suçladı, suçlamak, eleştirdi
    keep: uymak, korumak, tutmak
    break: ihlal, bozmak, bozdu
    unite: birlik, birleşme, birleşti
    divide: bölünme, ayrılık
    profit: kar, kazanç
    loss: zarar, kayıp
    surplus: fazla, fazlalık
    shortage: kıtlık, eksiklik, açık
    healthy: sağlıklı, iyileşti
    ill: hasta, hastalık, enfekte
    near: yakın
    far: uzak
    same: aynı, benzer
    different: farklı, başka, değişik, değişti
    natural: doğal
    manmade: yapay
    useful: yararlı, etkili, faydalı
    useless: yararsız, etkisiz
    attack: saldırı, saldırdı, vurdu, bombaladı, hücum
    protect: korumak, savunma, koruma
    advance: ilerleme, ilerledi
    retreat: geri çekilme, geriledi
    positive: olumlu, pozitif
    negative: olumsuz, negatif
    permanent: kalıcı, sürekli, kesin olarak, ebedi
    temporary: geçici, bir süreliğine, şimdilik
    expel: sınır dışı, kovdu, kovul*, ihraç*, sürgün
    admit: kabul etti, içeri al*, barındır*, ağırla*, sığınak
    just: adil, haklı, hakkaniyet*
    unjust: adaletsiz*, haksız*
    direct: doğrudan, yüz yüze
    indirect: dolaylı, aracılar
    enough: yeterli, yeter
    lacking: yetersiz*, az geldi
    voluntary: gönüllü, isteğe bağlı, kendi isteğiyle
    forced: zorla, zorunlu, mecburi
    fear: korku*, kork*, endişe*, kaygı*
    alone: yalnız, tek başına
    together: birlikte, beraber, ortak*
    block: bloke, dondur*, el koy*, engelle*
    release: serbest bırak*, iade, teslim
    invade: işgal*, istila*, ilhak*
    liberate: kurtar*, geri al*
    asleep: uyku*, uyuyor, uyudu
    awake: uyanık, uyandı
    sit: oturuyor, oturdu, oturan
    stand: ayakta, duruyor
    silent: sessiz*, suskun*, sustu
    outspoken: yorum*, değerlendir*
    cause: neden ol*, yol aç*, sebep ol*, tetikle*
    prevent: önle*, engelle*, kaçın*

    post:president: cumhurbaşkanı, devlet başkanı
    post:prime minister: başbakan, şansölye
    post:minister: bakan, bakanı
    post:king: kral, kraliçe, emir
    post:governor: vali
    post:mayor: belediye başkanı
    post:ambassador: büyükelçi
    post:spokesman: sözcü, sözcüsü
    post:deputy: milletvekili, senatör
    post:general: general, komutan, albay
    body:government: hükümet, kabine
    body:parliament: meclis, parlamento, kongre
    body:court: mahkeme, yargı, hakim, savcı
    body:army: ordu, asker, askeri
    body:police: polis, emniyet
    body:un: birleşmiş milletler, bm
    body:eu: avrupa birliği, ab
    body:nato: nato
    country:us: abd, amerika, amerikan, washington, beyaz saray
    country:uk: ingiltere, britanya, ingiliz, londra
    country:fr: fransa, fransız, paris
    country:de: almanya, alman, berlin
    country:ru: rusya, rus, moskova, kremlin
    country:ua: ukrayna, kiev
    country:cn: çin, pekin
    country:ir: iran, tahran
    country:iq: irak, bağdat
    country:sy: suriye, şam
    country:il: israil
    country:ps: filistin, gazze
    country:tr: türkiye, türk, ankara
    country:gr: yunanistan, yunan, atina
    country:az: azerbaycan, bakü
    country:am: ermenistan, ermeni
    country:af: afganistan, afgan, kabil, taliban
    country:sa: suudi arabistan, suudi
    country:eg: mısır
    country:qa: katar
    continent:europe: avrupa
    continent:africa: afrika
    continent:asia: asya
    weekday:1: pazartesi
    weekday:2: salı
    weekday:3: çarşamba
    weekday:4: perşembe
    weekday:5: cuma
    weekday:6: cumartesi
    weekday:7: pazar
    rank:2: ikinci
    rank:3: üçüncü
    season:winter: kış
    season:summer: yaz
    fuel:oil: petrol
    fuel:gas: gaz, doğalgaz
    money:dollar: dolar
    money:euro: euro, avro
    money:lira: lira
    election: seçim, oy, seçmen, referandum
    party: parti
    law: yasa, kanun, anayasa
    sanctions: yaptırım
    tax: vergi
    budget: bütçe
    bank: banka
    price: fiyat, ücret
    economy: ekonomi, ekonomik
    company: şirket, firma
    worker: işçi, çalışan
    strike: grev
    protest: protesto, gösteri
    refugee: mülteci, göçmen
    civilian: sivil, vatandaş, halk
    journalist: gazeteci, basın, medya
    video: video
    photo: fotoğraf, görüntü
    report: rapor, haber, araştırma
    statement: açıklama, konuşma
    talks: görüşme, müzakere, diyalog, toplantı, zirve
    visit: ziyaret
    weapon: silah
    missile: füze, roket
    drone: insansız
    plane: uçak
    ship: gemi
    hospital: hastane
    doctor: doktor, hekim
    school: okul, üniversite, öğrenci
    virus: virüs, koronavirüs, salgın
    vaccine: aşı
    explosion: patlama
    fire: yangın
    flood: sel
    earthquake: deprem
    nuclear: nükleer
    water: su
    food: gıda, yemek
    city: şehir, kent, köy
    football: futbol, maç, takım
    say: dedi, söyledi, açıkladı, belirtti
    """
)

NOTIONS = Notions(
    words=_WORDS,
    small=forms("""
        ve, veya, ya, da, de, ta, te, ki, bu, şu, o, bir, ile, için, gibi, kadar, göre, ama, fakat, ancak, çünkü,
        eğer, ise, mi, mı, mu, mü, ben, sen, biz, siz, onlar, onu, ona, onun, bunu, bana, sana, beni, seni, bizim,
        benim, senin, kendi, olan, olarak, olduğu, oldu, olmak, var, yok, değil, daha, en, çok, her, hiç, ne, nasıl,
        neden, nerede, zaman, sonra, önce, şey, dedi, diye, hem, üzere, karşı, tarafından, etti, eden, edildi, etmek,
        idi, dir, dır
    """),
    unlike="^(gayri|anti|na)",
    marks=notions(
        """
        never: asla, hiçbir zaman, katiyen
        some: bazı, birkaç, bir kısmı, çoğu, bir bölümü
        maybe: belki, muhtemelen, galiba, herhalde, olabilir
        still: hâlâ, hala, halen, henüz
        if: eğer, şayet, takdirde
        """
    ),
    lacks=forms("olmadan, olmaksızın, hiç, hiçbir, hayır, asla"),
    exclusive=forms("sadece, yalnız, yalnızca, tek, ancak"),
    universal=forms("tüm, bütün, her, hepsi, daima, her zaman, herkes, tamamen, asla, hiçbir"),
    contrary=forms("aslında, gerçekte, aksine, oysa, ancak, ama, fakat, tersine, rağmen"),
)
