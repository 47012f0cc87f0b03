"""The meaning part of Pashto that speaks of services, courts, measures, goods and health: beside that of war.

Most verbs are a noun with a light verb: the noun is the trigger, `near` asks for the verb.
"""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

_IS = "دی, ده, دي, دې, شو, شول, شوه, شوی, شوې, شوي, یم, نه"
_DO = "کړ, کړه, کړل, کړی, کړې, کړي, کوي, کوو, کول"

TRIGGERS = (
    # --- what is kept out: first, as it needs goods, and the same verbs stop services ---
    when(
        "obstruct",
        "agent object! *",
        "بندې کړې, بند کړې, بند کړي, نه دي بند کړي, نه دي بندې کړې, نه دي تړلي, مخه ونیوله, مخه نیسي, مخه نه ده نیولې, ودرولې, ودرول, ودراوه, پرې کړې, پرې کړه, ضبط کړې, ضبط کړل, لوټ کړې, لوټ کړل, نه پرېږدي",
    ),
    when("obstruct", "object! *", "بندې شوې, بند شوي, ودرول شول, ودرول شوې, لوټ شول, لوټ شوې"),
    # --- what works and what does not ---
    when(
        "operation_status",
        "object! *",
        "فعال دی, فعاله ده, فعال دي, فعال نه دی, خلاص دی, خلاصه ده, خلاص نه دی, په عادي ډول روان, په عادي ډول کار, کار کوي, روان دي, روان دی, روانه ده, بېرته فعال, بیا پیل, بېرته پیل, بېرته وصل",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "بند دی, بنده ده, بند دي, بند نه دی, تړلی نه دی, ودرېدلی, ودرېدلې, ودرېدلي, درول شوی, درول شوې, درول شوي, ځنډول شوي, فلج شوی, فلج شوې, فلج دی, قطع شوی, قطع شوې, قطع شوه, قطع دی, له کاره لوېدلی, لغوه شول, لغوه شوي, لغوه شو",
        value="down",
    ),
    when(
        "operation_status", "agent object! *", "بند, وتاړه, درولي, درولی, فلج, قطع", near=_DO + ", درول", value="down"
    ),
    # --- shot down, run into ---
    when(
        "attack",
        "object! agent:by *",
        "راوغورځول شو, راوغورځول شوه, نه دی راوغورځول شوی, په نښه شو, په نښه شوه, ویشتل شوی, ویشتل شوې, غرقه شوه",
    ),
    when(
        "attack",
        "agent object! *",
        "راوغورځوله, راوغورځاوه, راوغورځول, نه ده راوغورځولې, نه دی راوغورځولی, په نښه کړ, په نښه کړه, په نښه کړل, نه دی په نښه کړی, وویشته, وویشت, وویشتله, غرقه کړه",
    ),
    when("attack", "agent object:with! *", "ټکر وکړ, ټکر ونه کړ, ټکر نه دی کړی"),
    when(
        "cause", "event! object! *", "له امله, له کبله, له وجې, په پایله کې, لامل", near="امله, کبله, وجې, پایله, لامل"
    ),
    when("cause", "event! *", "قصدي, په قصدي ډول, عمدي", object="cause:attack"),
    # --- who is held ---
    when(
        "custody",
        "object! agent:by *",
        "تښتول شوی, تښتول شوې, تښتول شوي, وتښتول شو, وتښتول شول, نیول شوی, نیول شوې, نیول شوي, ونیول شو, ونیول شول, ونیول شوه, نه دی نیول شوی, نه دي نیول شوي, بندي شو, بندي شول, توقیف شوي, یرغمل نیول شوي, یرغمل دي, زموږ په بند کې, زموږ په قید کې, زموږ په لاس کې",
        value="held",
    ),
    when(
        "custody",
        "object! *",
        "خوشې شوي, خوشې شوې, نه دی خوشې شوی, نه دي خوشې شوي, ازاد دی, آزاد دی, ازاد یم, آزاد یم, ازاد شوي, آزاد شول, آزاد شو, خلاص شول, له بنده خلاص",
        value="free",
    ),
    when(
        "custody",
        "agent object! *",
        "وتښتول, وتښتاوه, نه دي تښتولي, تښتولي, ونیول, ونیو, ونیوه, نیولي, نه دي نیولي, نه دی نیولی, نیولی, بندي کړل, یرغمل کړل, یرغمل کړي",
        value="held",
    ),
    when(
        "custody", "object! *", "د نیول کېدو, نیول کېدل, د نیولو, نیونه, د نیونې, د بندي کېدو, د ګرفتارۍ", value="held"
    ),
    when("custody", "agent object! *", "آزاد کړل, آزاد کړ, خوشې کړي, نه دي خوشې کړي", value="free"),
    # --- office and vote ---
    when(
        "hold_office",
        "agent! *",
        "لا هم ولسمشر, لا هم وزیر, لا هم والي, لا هم په خپله دنده, لا هم په واک کې, ولسمشر یم, وزیر یم, قانوني ولسمشر",
    ),
    when(
        "dismiss",
        "counterpart! agent:by *",
        "له دندې ګوښه, له واکه لرې, له واکه وغورځول, معزول, برطرف, ګوښه شوی, له څوکۍ لرې",
        near=_IS + ", " + _DO,
    ),
    when(
        "dismiss",
        "agent counterpart! *",
        "ګوښه کړ, ګوښه کړه, برطرف کړ, برطرف کړه, له دندې لرې کړ, له دندې لرې کړه, معزول کړ",
    ),
    when("appoint", "counterpart! object! *", "وټاکل شو, وټاکل شوه, ټاکل شوی, مقرر شو, ګومارل شوی, وګومارل شو"),
    when("appoint", "agent counterpart! object *", "وټاکه, وټاکله, مقرر کړ, وګوماره"),
    when(
        "election_result",
        "agent! *",
        "وګټلې, وګټل, ګټلې, بریالی شو, بریالۍ شوه, بریالی, ګټونکی, بریا, نه دي ګټلې",
        near="ټاکن, انتخابات, رایو, رای",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent! *",
        "بایللې, بایلل, ماته ومنله, ماتې",
        near="ټاکن, انتخابات, رایو",
        value="lost",
        event="event:election",
    ),
    # --- agreements and measures ---
    when(
        "agreement",
        "agent counterpart:with *",
        "هوکړه وکړه, هوکړه شوې, هوکړه نه ده شوې, هوکړې ته رسېدلي, هوکړې ته نه دي رسېدلي, تړون شوی, تړون نه دی شوی, تړون وکړ, هوکړه ونه کړه, هوکړه کړې",
        value="agreed",
        object="issue:agreement",
    ),
    when("agreement", "agent object! *", "رد کړ", near="تړون, هوکړه", value="rejected"),
    when("agreement", "agent object! *", "ونه مانه", near="تړون, هوکړه", value="rejected", negative=True),
    when("agreement", "object! *", "لغوه شو, لغوه شوه, مات شو, ختم شو, پای ته ورسېد", value="ended"),
    when(
        "measure_status",
        "object! *",
        "نافذ دی, نافذه ده, نافذ دي, پر ځای دی, پر ځای دي, لا هم شته, اعلان شو, اعلان شوه, وضع شو, وضع شول, تصویب شو, وغځول شو",
        value="in_force",
    ),
    when(
        "measure_status",
        "object! *",
        "لغوه شو, لغوه شول, لغوه شوی, لغوه شوې, لغوه نه دی, لغوه نه دي, لغوه, لرې شو, لرې شول, لرې شوي, نه دي لرې شوي, پای ته ورسېد",
        value="repealed",
    ),
    when(
        "measure_status",
        "agent object! *",
        "وضع, اعلان, تصویب, زیات, لوړ, ولګول, ولګاوه, وضع کړل",
        near=_DO + ", ولګ",
        value="in_force",
    ),
    when("measure_status", "agent object! *", "لغوه, لرې, لیرې", near=_DO, value="repealed"),
    when("sanction", "agent object:on *", "بندیزونه ولګول, بندیزونه وضع, بندیزونه نه دي لګولي", value="imposed"),
    when("sanction", "agent object:upon *", "بندیزونه ولګول, بندیزونه وضع, بندیزونه نه دي لګولي", value="imposed"),
    when("sanction", "agent *", "بندیزونه لرې کړل, بندیزونه لغوه کړل, بندیزونه لرې", value="lifted"),
    when(
        "recognize",
        "agent object! *",
        "په رسمیت پېژني, په رسمیت نه پېژني, په رسمیت وپېژانده, په رسمیت نه دی پېژندلی, په رسمیت پېژندلی, په رسمیت پېژنو, په رسمیت نه پېژنو",
    ),
    # --- goods and arms ---
    when(
        "deliver",
        "object! place *",
        "ورسېدل, ورسېدلې, ورسېدې, ورسېد, رسېدلي, رسېدلې, نه دي رسېدلي, نه دي رسېدلې, ننوتل, ننوتې, ووېشل شول, ووېشل شوې, روانې دي, بهېږي",
    ),
    when(
        "deliver",
        "agent object! *",
        "ورسولې, ورسول, رسولې, رسولي, ووېشلې, ووېشل, نه دي رسولي, پرېښودې, پرېښودل",
        near="مرست, خوراک, درمل, اوړ, غنم, اوبه, تېل, ګاز, کاروان",
    ),
    when(
        "support",
        "agent counterpart:to! *",
        "وسلې ورکړې, وسلې ورکوي, وسلې نه ورکوي, وسلې نه دي ورکړې, وسلې پلورلي, وسلې پلوري, وسلې نه دي پلورلي, وسله ورکړې, وسلې لېږلي, وسلې لېږي, وسلې نه دي لېږلي",
        value="military",
    ),
    when("support", "agent counterpart:with! *", "مالي مرسته", value="financial"),
    when(
        "use_weapon",
        "agent means! *",
        "وکارول, وکارولې, کارولي, کارولې, نه دي کارولي, نه دي کارولې, کاروي, نه کاروي, کاروو, نه کاروو, استعمال کړل, استعمال کړي, وغورځول",
    ),
    when("use_weapon", "agent out:means *", "کار واخیست, کار اخلي, کار نه اخلي, کار نه دی اخیستی, کار اخیستی"),
    when(
        "violate",
        "agent object *",
        "سرغړونه وکړه, سرغړونه کړې, سرغړونه نه ده کړې, تېری وکړ, تېری کړی, تېری نه دی کړی",
        near="پول, هوايي, حریم, تړون, قانون",
    ),
    when(
        "abuse",
        "agent object! *",
        "شکنجه کړل, شکنجه کړي, شکنجه نه دي کړي, شکنجه کوي, نه شکنجه کوي, وهلي, نه دي وهلي, ووهل, ځوروي",
    ),
    when(
        "abuse",
        "object! agent:by *",
        "شکنجه شول, شکنجه شوي, شکنجه کېږي, نه شکنجه کېږي, شکنجه شوی, نه دي شکنجه شوي, ووهل شول",
    ),
    # --- people and crowds ---
    when(
        "protest",
        "quantity! *",
        "لاریون, مظاهره, ګډون, راوتلي, راووتل, سړکونو ته, لاریون کوونکي, راټول",
        near="لاریون, مظاهر, احتجاج, اعتراض, سړک",
    ),
    # --- people ---
    when(
        "displaced",
        "quantity! *",
        "بېځایه شول, بېځایه شوي, بې ځایه شوي, بې ځایه شول, کډه شول, کډه شوي, له کورونو وتلي, کورونه پرېښي, کورونه پرېښودل, بېځایه, بې کوره شوي",
    ),
    when(
        "casualties",
        "quantity! *",
        "ونیول شول, نیول شوي, اسیر شول, اسیران شول",
        near="سرتېر, جنګیال, پولیس, عسکر",
        value="captured",
    ),
    # --- health ---
    when("case_count", "object! quantity! *", "پېښې, پېښه, ناروغان, اخته, اخته شوي, مثبتې پېښې, قضیې", value="cases"),
    when("case_count", "quantity! object! *", "پېښې, پېښه, ناروغان, اخته, اخته شوي, پېښې ثبت", value="cases"),
    when("health_status", "object! *", "په روغتون کې, ناروغ دی, ناروغه ده, بستر, بې سده, په کوما کې", value="has"),
    when("health_status", "object! *", "روغ دی, روغ رمټ, روغ یم, جوړ دی, جوړ یم, روغتیا یې ښه", value="has_not"),
    # --- the law ---
    when("verdict", "object! *", "محکوم شو, محکوم شوه, محکوم شوی, مجرم وپېژندل شو, ګناهکار دی", value="guilty"),
    when("verdict", "object! *", "بې ګناه, برائت, بري شو", value="acquitted"),
    when("charge", "object! *", "تورن شو, تورن شوی, تور ولګول شو, تور پرې ولګېد"),
    when("investigate", "agent *", "پلټنې پیل, تحقیقات پیل, پلټنې کوي, څېړنې پیل", value="open"),
    when("authentic", "object! *", "جعلي دی, جعلي ده, جعلي دي, جوړ شوی دی, جوړه شوې ده, جعلي, لاسوهنه", value="fake"),
    when("authentic", "object! *", "اصلي دی, اصلي ده, اصلي دي, رښتینی دی, رښتینې ده", value="genuine"),
    when("indicator", "object! quantity! *", "دی, ده, ته رسېدلی, ته رسېدلې, ته لوړ, ته لوړه, و, وه, شوې, شوی"),
    when(
        "jobs",
        "agent quantity! *",
        "له دندو لرې, له دندو ګوښه, کارکوونکي لرې, کارکوونکي ګوښه",
        near="کارکوونک, کارګر, دند",
        value="cut",
    ),
    # --- who joins, who comes, who speaks ---
    when(
        "attend",
        "agent event:in! *",
        "ګډون کوي, ګډون کوو, ګډون نه کوي, ګډون نه کوو, ګډون وکړي, ګډون ونه کړي, برخه اخلي, برخه نه اخلي, ګډون وکړ, ګډون به",
    ),
    when("attend", "agent event! *", "تحریم, بایکاټ", negative=True),
    when(
        "contact",
        "agent counterpart:with! *",
        "ټیلیفوني خبرې, تلیفوني خبرې, خبرې کړي, خبرې وکړې, خبرې نه دي کړي, اړیکه نیولې, اړیکه نه ده نیولې, اړیکه ونیوله",
    ),
    when(
        "depart",
        "agent *",
        "هېواد پرېښی, هېواد یې پرېښی, له هېواده تښتېدلی, له هېواده وتلی, له هېواده ووت, بهر ته تښتېدلی, له هېواده نه دی تښتېدلی, هېواد نه دی پرېښی",
    ),
    when("location", "agent place:in! *", "اوسېږي, موجود دی, شتون لري"),
    when("dismiss", "*", "زما ګوښه کېدل, زما ګوښه کېدو, زما د ګوښه کېدو", counterpart="self"),
    when("resign", "*", "زما استعفا, زما د استعفا", ours=True),
    when(
        "custody",
        "*",
        "زما نیول, زما د نیول کېدو, زما د نیولو, زه نه یم نیول شوی, زه نه یم نیول شوې",
        object="self",
        value="held",
    ),
    when("vital_status", "*", "زما مړینه, زما د مړینې, زما مرګ", object="self", value="dead"),
    when(
        "agreement",
        "*",
        "هېڅ تړون نشته, تړون نشته, هوکړه نشته, هېڅ هوکړه نشته",
        value="agreed",
        negative=True,
        object="issue:agreement",
    ),
    when(
        "damage",
        "object! *",
        "په بشپړه توګه ویجاړ, ویجاړ, تخریب, وران",
        near="شوی, شوې, شول, شوه, شو",
        value="destroyed",
    ),
    when("obstruct", "agent object! *", "ودرولي, ودرولې, نه دي درولي, نه دي درولې, قطع کړي, قطع کړل, نه دي قطع کړي"),
    # --- پر څه خبرې وشوې او څه واخیستل شول ---
    when("said", "*", "نه دي ویلي, نه دی ویلي, نه دي ویل, ونه ویل, نه وو ویلي", near=" مې ,ما ,موږ , مو ", ours=True),
    when("pay", "counterpart topic! *", "اخیستې, نه دي اخیستې, واخیستې, واخیستلې, وانه خیستې, ترلاسه کړې"),
    when(
        "pay", "counterpart quantity! *", "واخیستل, اخیستي, اخیستل, ترلاسه کړل", near="یورو, ډالر, افغانۍ, روپۍ, کلدار"
    ),
    when("attend", "agent event:in! *", "ګډون, ګډون وکړ, برخه واخیسته, ګډون نه دی کړی"),
    when("stance", "agent topic! *", "ملاتړ, ملاتړ کوي, ملاتړ نه کوم, ملاتړ کوم, ملاتړ نه کوي, ملاتړ کوو", value="for"),
    when("meet", "agent counterpart:with! *", "ولیدل, لیدلي, نه دي لیدلي, ولیده, مې ولیدل, وکتل"),
    # --- هماغه مانا په نورو ټکو ---
    when("depart", "agent *", "تښتېدلی, نه یم تښتېدلی, نه دی تښتېدلی, تښتېدلی نه یم, وتښتېد, فرار شوی, فرار کړی"),
    when("control", "place! *", "زموږ ده, زموږ دی", ours=True),
    when("capture", "place! *", "مقاومت کوي", negative=True),
    when(
        "battle_outcome",
        "agent counterpart *",
        "په شا تمبولی, په شا تمبول, په شا وتمبول, په شا وتمباوه, شنډ کړ, شنډ شو, شنډ کړی",
        value="repelled",
    ),
    when("damage", "object! *", "زیانمن شوی, زیانمن شوې, زیانمن شو, زیان رسېدلی, زیان وررسېدلی", value="damaged"),
    when("vital_status", "object! *", "ورک دی, لادرکه, ورک شوی", value="missing"),
    when("case_count", "quantity! object:from *", "مړه شوي, مړه شول", value="deaths"),
    when("stance", "agent topic! *", "مخالفت کوي, مخالفت کوو, مخالف دی, مخالف یو, ردوو, ردوي", value="against"),
    when("membership", "agent object! *", "غړی دی, غړیتوب, یوځای شو, یوځای شوی"),
    when("vote_share", "agent! quantity! *", "رایې وګټلې, رایې اخیستې, رایې ترلاسه, رایې اخیستي"),
    when("possess", "agent object! *", "لري, نه لري, لرو, نه لرو", near="وسل, توغند, ډرون, سند, شواهد"),
    when("population", "place:in quantity! *", "بند پاتې دي, ایسار دي, کلابند دي, تر خاورو لاندې"),
    when(
        "attack",
        "agent object! *",
        "وویشتله, وویشته, ویشتلې, ویشتلی, نسکوره کړه, راوغورځوله, راوغورځاوه, بمبار کړ, بمبار کړه",
    ),
    when("casualties", "agent quantity! *", "له لاسه ورکړل, له لاسه ورکړي", value="losses"),
    when("withdraw", "agent! place:from *", "ایستلي, وایستل, ایستلی, وتلي, وتلي یو, وتلي دي"),
    when("withdraw", "agent! out:place *", "ایستلي, وایستل, وتلي یو, وتلي دي"),
    # --- نوماندان، بند پاتې او ژغورل شوي ---
    when("candidacy", "agent *", "لا هم نوماند یم, لا هم نوماند دی, نوماند پاتې کېږم, نوماند پاتې کېږي"),
    when(
        "candidacy",
        "agent *",
        "له نوماندۍ تېر, له نوماندۍ تېر شو, له نوماندۍ تېرېږم, له نوماندۍ لاس واخیست",
        negative=True,
    ),
    when("casualties", "object! *", "وژغورل شول, ژغورل شوي, روغ دي", near="ټول", value="missing", negative=True),
    when("displaced", "quantity! *", "وشړل شول, شړل شوي, ایستل شوي, وایستل شول, وتښتېدل, تښتېدلي"),
    when("displaced", "agent quantity! *", "ایستلي, شړلي, وایستل, وشړل"),
)

NOUNS = {
    "facility:aircraft": forms(
        "الوتکه, الوتکې, چورلکه, چورلکې, جېټ, مسافروړونکې الوتکه, جنګي الوتکه, جنګي الوتکې, چورلکه"
    ),
    "facility:railway": forms("اورګاډي, ریل ګاډي, ریل پټلۍ"),
    "facility:grid": forms("برېښنا, د برېښنا شبکه, د برېښنا لین"),
    "facility:airspace": forms("هوايي حریم"),
    "facility:ship": forms("ګزمه بېړۍ, بېړۍ, کښتۍ"),
    "facility:school": forms("ښوونځي, ښوونځیو, پوهنتونونه"),
    "facility:canal": forms("کانال, تنګی"),
    "facility:pipeline": forms("پایپلاین, نللیکه, د ګازو نل"),
    "facility:terminal": forms("ګدام, زېرمتون, د تېلو ډیپو"),
    "facility:office": forms("قرارګاه, چوڼۍ, ماڼۍ, ولسمشرۍ ماڼۍ, اډه, پوسته, پوستې, هډه, قرارګاه, ګارنیزیون"),
    "hazard:collapse": forms("نړېدل, د کان نړېدل, نړېدو"),
    "group:hospital": forms("ډاکټران, ډاکټرانو"),
    "cause:error": forms("بشري تېروتنې, غفلت"),
    "cause:fault": forms("تخنیکي ستونزې, تخنیکي ستونزه, تخنیکي نقص, شارټي, د ګاز لیک"),
    "cause:attack": forms("بم, توغندي, راکټ, برید, ورانکارۍ, چاودېدونکي توکي"),
    "cause:nature": forms("باران, تندر, وچکالي, وچکالۍ, سختو بارانونو"),
    "event:strike": forms("کاربندیز, اعتصاب"),
    "disease:cholera": forms("کولرا, وبا"),
    "disease:measles": forms("شري"),
    "disease:ebola": forms("ایبولا, کانګو"),
    "disease:polio": forms("پولیو"),
    "disease:plague": forms("طاعون"),
    "disease:dengue": forms("ډینګي, ډینګې تبه"),
    "disease:malaria": forms("ملاریا"),
    "disease:flu": forms("انفلونزا"),
    "disease:typhoid": forms("محرقه"),
    "disease:any": forms("ناروغۍ, ویروس, ساري ناروغي"),
    "issue:ban": forms("بندیز, بندیزونه"),
    "issue:budget": forms("بودیجه"),
    "issue:tariffs": forms("ګمرکي تعرفې, تعرفې, محصول"),
    "issue:curfew": forms("ګرځبندیز, شپنی ګرځبندیز"),
    "issue:emergency": forms("بېړنی حالت, اضطراري حالت, پوځي حکومت"),
    "issue:quarantine": forms("قرنطین, کرنټین"),
    "issue:decree": forms("فرمان, محاصره, کلابندي"),
    "issue:wage": forms("معاش, معاشونه, تقاعد"),
    "goods:fuel": forms("ګاز, د ګازو لېږد"),
    "goods:arms": forms("وسلې, وسله, مهمات"),
    "goods:grain": forms("غنم, غله"),
    "goods:water": forms("اوبه, د سیند اوبه"),
    "indicator:inflation": forms("انفلاسیون, ګراني"),
    "indicator:unemployment": forms("بېکاري, بېکاري کچه"),
    "indicator:growth": forms("اقتصادي وده"),
    "indicator:turnout": forms("د ګډون کچه"),
    "weapon:cluster": forms("خوشه‌يي بمونه, خوشه یي بمونه"),
    "weapon:mine": forms("ماینونه, ماین, ځمکني ماینونه"),
    "weapon:nuclear": forms("اټومي وسلې, اټومي وسله"),
    "item:video": forms("ویډیو, ویډیويي کلیپ, ټوټه"),
    "item:photo": forms("انځور, انځورونه, عکس, عکسونه"),
    "item:document": forms("سند, اسناد, لیک, مکتوب"),
    "item:evidence": forms("شواهد, ثبوت"),
    "office:judge": forms("قاضي, څارنوال"),
    "period:month_1": forms("په جنورۍ کې"),
    "period:month_2": forms("په فبروري کې"),
    "event:summit": forms("غونډه, غونډې, سرمشریزه, سرمشریزې"),
    "issue:plan": forms("پلان, طرحه, وړاندیز"),
    "group:prisoners": forms("بندیان, بندي, زندانیان, اسیران, یرغمل"),
    "indicator:rate": forms("د سود نرخ"),
    "indicator:deficit": forms("کسر"),
    "indicator:debt": forms("پور"),
    "facility:waterworks": forms("د اوبو شبکه"),
    "group:forces": forms("هوايي دفاع, ځانګړي ځواکونه, کومانډو, سرحدي ځواکونه"),
    "goods:aid": forms("لارۍ, ټرکونه, د مرستو کاروان"),
}
