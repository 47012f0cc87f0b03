"""The notions of Pashto."""

from __future__ import annotations

from monitor.grammar.notions import Notions, forms, notions

_WORDS = notions(
    """
    rise: زیات*, ډېرښت, لوړ*, پورته, وده, ډېر شو, ګران شو
    fall: کم*, کمښت, ټيټ*, راټيټ, لوېد*, را ښکته
    more: زيات, ډېر, نور, لوړ
    less: کم, لږ, ټيټ
    many: ډېر*, ګڼ*, لسګونه, سلګونه, زرګونه
    few: لږ*, څو, کم
    big: لوی*, ستر*, پراخ*
    small: کوچنی*, وړوکی, محدود
    win: بری*, ګټ*, بريالی, وګټ*
    lose: ماته*, بایل*, وبایل*, ناکام
    begin: پیل*, شروع, پرانیست*
    end: پای*, ختم, بند, ودر*, بس
    open: پرانیست*, خلاص*
    closed: تړل*, بند, وتړل*
    continue: دوام, روان, لا هم, پاتې
    allow: اجازه, پرېښود*
    forbid: منع, بنديز, ممنوع, مخنیوی
    accept: منل*, ومنل*, قبول, تصویب
    refuse: رد, انکار, نه منل
    support: ملاتړ*, مرسته, پلوی*
    oppose: مخالف*, پر ضد, غندل*, نيوکه, انتقاد, اعتراض
    confirm: تایید*, تصدیق, ومانه, اعتراف
    deny: رد کړ, تکذیب, انکار, ردوي, ردول
    true: رښتیا*, سم, ریښتین*, حقیقت, اصلي
    false: دروغ*, ناسم*, جعلي, غلط, بې بنسټه, رښتیا نه دي, حقیقت نه لري, بې اساسه
    rumour: اوازې, اوازه, ادعا*, تور*
    live: ژوند*, ژوندی, ژغورل
    die: مړ*, مرګ*, وژل*, ووژل*, وژنه, شهید*, اعدام, ومړ*
    hurt: ټپي*, زخمي*
    unhurt: روغ, خوندي
    arrest: نیول*, ونیول*, بندي*, زندان, توقیف
    free: خوشې*, ازاد*, ازادي, خلاص, راخوشې
    guilty: مجرم*, ګناهکار, پړ, مسوول
    innocent: بې ګناه, بېګناه
    arrive: راغل*, رسېد*, ورسېد*, ننوت*, راستون
    leave: ووت*, وتل*, لاړ*, پرېښود*, تښتېد*, شاتګ, ایستل*
    stay: پاتې, پاته
    appoint: ټاکل*, وټاکل*, ګومارل*
    dismiss: ګوښه*, استعفا*, لرې, برطرف
    peace: سوله*, اوربند, روغه
    war: جګړ*, جنګ*, نښت*
    agree: هوکړ*, تړون, موافق*, توافق
    dispute: اختلاف, شخړه, لانجه
    build: جوړ*, ودان*
    destroy: ویجاړ*, وران*, تباه, له منځه
    safe: خوندي*, امن, امنیت
    danger: خطر*, ګواښ*
    succeed: بریالی*, وتوانېد*
    fail: ناکام*, پاتې راغل
    join: یوځای, ګډون, غړی, غړیتوب
    fast: چټک*, ژر, سملاسي
    slow: ورو, سست
    strong: پیاوړ*, قوي, غښتل*
    weak: کمزور*, ضعیف
    better: ښه, ښه والی, ښه شو
    worse: خراب*, بدتر
    good: ښه*, مثبت
    bad: بد*, منفي, خراب
    new: نوی*, نوي, تازه
    old: زوړ*, پخوان*, مخکین*
    first: لومړ*, لومړی
    last: وروستی*, اخر*
    before: مخکې, وړاندې
    after: وروسته
    possible: شونی, ممکن, کېدای
    impossible: ناشونی, ناممکن
    easy: اسان*
    hard: سخت*, ستونزمن
    need: اړتیا, باید, اړین
    known: څرګند*, معلوم, مشهور, اعلان
    secret: پټ*, نامعلوم, ناڅرګند
    find: موندل*, وموندل*, پیدا
    missing: ورک*, لادرک
    man: سړی, نارینه, هلک
    woman: ښځ*, مېرمن*, نجل*
    young: ځوان*, ماشوم*
    dear: ګران*
    cheap: ارزان*
    rich: شتمن*, بډای
    poor: غریب, بېوزل*
    buy: پېرود*, اخیستل
    sell: پلور*, خرڅ*
    import: واردات
    export: صادرات
    home: کورنی, ملي, سیمه ییز
    foreign: بهرن*, نړیوال*
    legal: قانوني
    illegal: غیرقانوني
    impose: ولګاوه, لګول
    lift: لغوه, لرې کړ
    hold: جوړه شوه, ترسره
    cancel: لغوه, وځنډول
    friend: دوست*, ملګری
    enemy: دښمن*
    most: اکثریت, ډېری
    minority: لږکی, اقلیت
    present: شته, حاضر, شتون
    absent: نشته, غیرحاضر, نشتوالی
    give: ورکړ*, ورکول
    receive: ترلاسه
    take: واخیست*, اخیستل
    trust: باور, اعتماد
    doubt: شک, شکمن
    whole: ټول*, بشپړ*
    part: برخه, ځینې
    blame: تورن*, پړه, غندل*
    praise: ستاینه, مننه
    break: ماتول, سرغړونه
    keep: ژمن, پالل
    unite: یووالی, متحد
    divide: وېش, بېلتون
    profit: ګټه
    loss: زیان, تاوان
    healthy: روغ*, جوړ
    ill: ناروغ*, رنځور, اخته
    near: نږدې
    far: لرې
    same: یو شان, همدغه
    different: بېل, توپیر, بدلون
    attack: برید*, حمله, بمبار
    protect: ساتنه, دفاع
    advance: پرمختګ
    retreat: شاتګ
    north: شمال*, سهیل
    south: جنوب*
    east: ختیځ*, شرق
    west: لوېدیځ*, غرب
    positive: مثبت
    negative: منفي
    permanent: تلپاتې, دايمي, همېشنی
    temporary: لنډمهاله, موقتي
    expel: وشړل*, ایستل*, شړل
    admit: پناه ورکړه, ځای ورکړ*, ومنل*
    just: عادلانه, پر حق
    unjust: ناعادلانه, ظالمانه
    direct: مستقیم
    indirect: غیر مستقیم, غیرمستقیم
    enough: کافي, بس
    lacking: ناکافي
    voluntary: داوطلبانه, خپله خوښه
    forced: جبري, په زور, اجباري
    fear: وېره, ویره, اندېښنه, اندیښنه
    alone: یوازې
    together: ګډ, یوځای, په ګډه
    block: کنګل*, بند کړ*, ضبط
    release: خوشې کړ*, تسلیم*, وسپار*
    invade: یرغل*, اشغال*
    liberate: خلاص*, آزاد کړ*
    silent: چوپ*, خاموش
    cause: لامل*, سبب*
    prevent: مخنیوی*

    post:president: ولسمشر*, جمهور رییس
    post:prime minister: لومړی وزیر, صدراعظم
    post:minister: وزیر*
    post:king: پاچا, امیر
    post:governor: والي
    post:mayor: ښاروال
    post:ambassador: سفیر
    post:spokesman: ویاند*
    post:general: قوماندان*, جنرال
    body:government: حکومت*, دولت
    body:parliament: پارلمان, جرګه, شورا
    body:court: محکمه, قاضي
    body:army: پوځ*, اردو, سرتېري
    body:police: پولیس
    body:un: ملګري ملتونه, ملګرو ملتونو
    body:eu: اروپایي ټولنه
    body:nato: ناټو
    body:taliban: طالبان*, طالب
    body:daesh: داعش
    country:us: امریکا*, متحده ایالات, واشنګټن
    country:uk: بریتانیا, انګلستان, لندن
    country:de: جرمني, المان
    country:fr: فرانسه
    country:ru: روسیه, روسی, مسکو
    country:cn: چین*
    country:in: هند*
    country:pk: پاکستان*, اسلام اباد
    country:af: افغانستان, افغان*, کابل
    country:ir: ایران*, تهران
    country:sa: سعودي
    country:qa: قطر, دوحه
    country:tr: ترکیه
    country:uz: ازبکستان
    country:tj: تاجکستان
    city:kandahar: کندهار
    city:herat: هرات
    city:balkh: بلخ, مزار
    city:nangarhar: ننګرهار, جلال اباد
    city:kunduz: کندز
    city:panjshir: پنجشېر
    weekday:1: دوشنبه
    weekday:2: سه شنبه
    weekday:3: چهارشنبه
    weekday:4: پنجشنبه
    weekday:5: جمعه
    weekday:6: شنبه
    weekday:7: یکشنبه
    rank:2: دویم*
    rank:3: درېیم*
    fuel:oil: تېل
    fuel:gas: ګاز
    money:dollar: ډالر
    money:afghani: افغانۍ
    election: ټاکنې, ټاکنو, رایه
    law: قانون, اساسي قانون
    sanctions: بندیزونه
    tax: مالیه, مالیات
    price: بیه, نرخ
    economy: اقتصاد*
    company: شرکت
    worker: کارګر, کارکوونک*
    protest: مظاهره, لاریون
    refugee: کډوال*, مهاجر*
    civilian: ملکي*, خلک, وګړي
    journalist: خبریال*, رسنۍ
    video: ویډیو
    report: راپور
    statement: بیان, اعلامیه, وینا
    talks: خبرې, مذاکر*, غونډه, ناسته
    visit: سفر, لیدنه
    weapon: وسله*
    missile: توغندی, راکټ
    drone: بې پیلوټه
    plane: الوتکه
    hospital: روغتون
    doctor: ډاکټر
    school: ښوونځی, پوهنتون, زده کوونکی
    virus: ویروس, کرونا
    vaccine: واکسین
    explosion: چاودنه
    fire: اور
    flood: سېلاب
    earthquake: زلزله
    nuclear: اټومي
    water: اوبه
    food: خواړه, غنم, ډوډۍ
    city: ښار, کلی
    say: ویل*, وویل, وايي
    """
)

NOTIONS = Notions(
    words=_WORDS,
    small=forms("""
        او, یا, چې, د, په, کې, له, څخه, ته, پر, تر, سره, لپاره, دی, ده, دي, وه, وو, و, شو, شوی, شوي, شوې, شي, کړي, کړ,
        کړل, کوي, کړې, دا, دغه, هغه, دې, یو, یوه, خپل, خپله, خپلو, موږ, تاسو, زه, ته, هغوی, یې, مې, دې, به, که, خو,
        هم, نه, نو, بیا, پورې, باندې, لاندې, اړه, بله, بل, نور, چا, څوک, څه, وروسته, ډول, وايي, ویلي, کول, کېدل
    """),
    unlike="^(غیر|نا|بې)",
    endings=forms("ونه, ونو, انو, ان, ګان, ګانو, ې, ه, ۍ, ي, و, یو, ل, لو, لی, لې"),
    marks=notions(
        """
        never: هېڅکله, هیڅکله, هېڅ وخت
        some: ځینې, یو شمېر, یو څه
        still: تر اوسه, لا هم
        """
    ),
    lacks=forms("پرته, بې, نشته, هېڅ"),
    exclusive=forms("یوازې, یواځې, ایله"),
    universal=forms("ټول, هر, تل, بالکل, بشپړ, هېڅکله, هېڅ"),
    contrary=forms("په حقیقت کې, برعکس, خو, مګر, بلکې, سره له دې"),
)
