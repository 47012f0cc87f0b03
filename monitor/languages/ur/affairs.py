"""The meaning part of Urdu that speaks of services, courts, measures, goods and health: beside that of war.

Most verbs are a noun with a light verb: the noun is the trigger, `near` asks for the verb.
"""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

_IS = "ہے, ہیں, ہوں, ہو ,ہوئی, ہوا, ہوئے, گیا, گئی, گئے, تھا, تھی, تھے, نہیں"
_DO = "کر , کیا, کی , کی۔, کی،, کیے, کرتا, کرتے, کرتی, کریں, کرے, کر۔, دیا, دی , دی۔, دیں, لیا, لی , رہا, رہے, رہی"

TRIGGERS = (
    # --- what is kept out: first, as it needs goods, and the same verbs stop services ---
    when(
        "obstruct",
        "agent object! *",
        "بند کر دیا, بند کر دی, بند نہیں کیا, روک لیا, روک لی, روک دیا, روک دی, روک رکھا, روک رکھی, روک رہا, روک رہی, روک رہے, روک رکھے, نہیں روکا, نہیں روکی, نہیں روک, ضبط کر, لوٹ لیا, لوٹ لی, کاٹ دی, کاٹ دیا",
    ),
    when(
        "obstruct",
        "agent object:accusative! *",
        "روک لیا, روک لی, روک دیا, روک دی, روک رکھا, روک رہا, روک رہی, روک رہے, نہیں روکا, داخل ہونے نہیں دیا, داخل ہونے سے روک, اجازت نہیں دی",
    ),
    when(
        "obstruct",
        "object! *",
        "روک دی گئی, روک دیا گیا, روک دیے گئے, بند کر دی گئی, پھنسی ہوئی, پھنسے ہوئے, لوٹ لی گئی",
    ),
    # --- what works and what does not ---
    when(
        "operation_status",
        "object! *",
        "معمول کے مطابق چل, معمول کے مطابق جاری, معمول کے مطابق کام, معمول کے مطابق کھلے, معمول کے مطابق کھلی, معمول کے مطابق کھلا, کھلے رہیں, کھلا رہے, کھلی رہے, کھلے ہوئے, بحال, فعال, رواں دواں, چل رہا ہے, چل رہی ہے, چل رہی ہیں, چل رہے ہیں, کام کر رہا ہے, کام کر رہی ہے, کام کر رہے ہیں, جاری ہے, جاری ہیں, دوبارہ شروع ہو, کام شروع کر دیا",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "مفلوج, معطل, منسوخ, ٹھپ, غیر فعال, بند, معطل ہو, منقطع, رک گیا, رک گئی, رک گئے, ناکارہ, بندش",
        near=_IS,
        value="down",
    ),
    when("operation_status", "agent object! *", "معطل, بند, مفلوج, منسوخ, منقطع", near=_DO, value="down"),
    when("operation_status", "agent object! *", "بحال, فعال", near=_DO, value="up"),
    # --- shot down, run into ---
    when("attack", "object:accusative! agent:by *", "مار گرایا, نشانہ بنایا گیا, ٹکر ماری, تباہ کیا گیا"),
    when(
        "attack",
        "agent object:accusative! *",
        "مار گرایا, مار گرائے, مار گرائی, ٹکر ماری, ٹکر مار دی, ٹکر نہیں ماری, نشانہ بنایا, نشانہ نہیں بنایا, ڈبو دیا",
    ),
    when("attack", "agent object! *", "مار گرایا, مار گرائے, مار گرانے, مار گرانے کی"),
    when(
        "attack",
        "object! *",
        "مار گرایا گیا, مار گرایا گیا ہے, گولہ باری کی زد میں آیا, میزائل لگا, میزائل کا نشانہ بنا",
    ),
    when("cause", "event! object! *", "کی وجہ سے, کے باعث, کے نتیجے میں, کا نتیجہ, وجہ"),
    when("cause", "event! *", "تخریب کاری, جان بوجھ کر, دانستہ", object="cause:attack"),
    # --- who is held ---
    when(
        "custody",
        "object:accusative! agent:by *",
        "اغوا, گرفتار, حراست میں, یرغمال, نظر بند, قید",
        near="گیا, گئی, گئے, رکھا, ہوا",
        value="held",
    ),
    when(
        "custody",
        "object! *",
        "زیر حراست, حراست میں, قید میں, جیل میں, نظر بند, گھر پر نظر بند, یرغمال, قید, ہماری قید میں, ہماری تحویل میں, تحویل میں, اغوا ہو, پابند سلاسل",
        near=_IS,
        value="held",
    ),
    when("custody", "object! *", "آزاد, رہا, بازیاب", near=_IS, value="free"),
    when("custody", "object:accusative! *", "رہا, آزاد, بازیاب", near=_DO + ", گیا, گئی, گئے", value="free"),
    when("custody", "agent object:accusative! *", "اغوا, گرفتار, یرغمال, نظر بند", near=_DO + ", بنا", value="held"),
    when("custody", "object:of! *", "گرفتاری, حراست, اغوا", near="گرفتاری, حراست, اغوا", value="held"),
    when("custody", "object:of! *", "رہائی, بازیابی", value="free"),
    # --- office and vote ---
    when(
        "hold_office",
        "agent! *",
        "اب بھی صدر, بدستور صدر, اب بھی وزیر, بدستور وزیر, عہدے پر, منصب پر, اقتدار میں, اب بھی اپنے عہدے پر, بدستور اپنے عہدے پر, صدر ہوں, صدر رہوں",
        near="ہے, ہیں, ہوں, رہ, برقرار",
    ),
    when(
        "dismiss",
        "counterpart:accusative! *",
        "برطرف, معزول, عہدے سے ہٹا, اقتدار سے ہٹا, منصب سے ہٹا, برخاست",
        near="گیا, گئی, گئے, دیا, کیا",
    ),
    when("dismiss", "agent counterpart:of! *", "حکومت کا تختہ الٹ, تختہ الٹ"),
    when("appoint", "counterpart:accusative! object! *", "مقرر, تعینات", near="کیا, گیا, دیا"),
    when(
        "election_result",
        "agent! *",
        "جیت, جیت لیا, جیت لیے, جیت گئے, جیت گئی, فتح حاصل, کامیاب, کامیابی حاصل, فاتح, فتح",
        near="انتخاب, الیکشن, ووٹ, پولنگ, صدارتی",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent! *",
        "ہار, ہار گئے, ہار گئی, شکست تسلیم, شکست",
        near="انتخاب, الیکشن, ووٹ, پولنگ",
        value="lost",
        event="event:election",
    ),
    when("vote_share", "agent! quantity! *", "ووٹ, ووٹ حاصل, فیصد ووٹ", near="ووٹ"),
    # --- agreements and measures ---
    when(
        "agreement",
        "agent counterpart:with *",
        "معاہدہ طے, معاہدہ ہو, معاہدہ کر, معاہدے پر اتفاق, سمجھوتہ ہو, سمجھوتہ طے, معاہدہ نہیں, سمجھوتہ نہیں, معاہدہ ہوا, سمجھوتہ ہوا, معاہدے پر متفق",
        value="agreed",
        object="issue:agreement",
    ),
    when("agreement", "agent object:of! *", "پابند نہیں, منسوخ", value="ended"),
    when("agreement", "object! *", "ختم ہو, منسوخ ہو, ٹوٹ گیا, ناکام ہو", value="ended"),
    when("measure_status", "object! *", "نافذ, برقرار, لاگو, عائد, موجود, جاری, منظور", near=_IS, value="in_force"),
    when(
        "measure_status",
        "object! *",
        "ختم, اٹھا لی, اٹھا لیا, اٹھائی گئی, اٹھا لی گئی, منسوخ, ہٹا لی, ہٹا دی, معطل, واپس لے",
        near=_IS + ", کر",
        value="repealed",
    ),
    when(
        "measure_status",
        "agent object! *",
        "نافذ, عائد, لگا دی, لگا دیا, منظور, بڑھا دی, بڑھا دیا, بڑھا دیے, اضافہ, توسیع, بڑھانے, عائد کرنے",
        near=_DO + ", دی, دیا",
        value="in_force",
    ),
    when(
        "measure_status",
        "agent object! *",
        "ختم, اٹھا لی, اٹھا لیا, منسوخ, ہٹا لی, ہٹا دی, معطل, واپس لے لی, واپس لے لیا, اٹھا",
        near=_DO,
        value="repealed",
    ),
    when(
        "sanction", "agent object:on! *", "پابندیاں عائد, پابندیاں لگا, پابندی عائد, پابندیاں نہیں لگا", value="imposed"
    ),
    when("sanction", "agent object:from *", "پابندیاں اٹھا, پابندیاں ختم, پابندیاں ہٹا", value="lifted"),
    when("sanction", "agent object:on *", "پابندیاں اٹھا, پابندیاں ختم, پابندیاں ہٹا", value="lifted"),
    # --- goods and arms ---
    when(
        "deliver",
        "object! place *",
        "پہنچ گئی, پہنچ گیا, پہنچ گئے, پہنچ چکی, پہنچ چکا, پہنچ چکے, پہنچ رہی, پہنچ رہا, نہیں پہنچی, نہیں پہنچا, نہیں پہنچے, داخل ہو, پہنچا دی, پہنچا دیا, پہنچائی گئی, تقسیم",
    ),
    when(
        "deliver",
        "agent object! *",
        "پہنچائی, پہنچایا, پہنچا دی, پہنچا دیا, فراہم, تقسیم, بھیجی, بھیجا, داخل ہونے دیا, داخل ہونے دی",
        near="امداد, خوراک, ادویات, آٹا, گندم, پانی, ایندھن, گیس, قافل",
    ),
    when(
        "support",
        "agent counterpart:accusative! *",
        "اسلحہ فراہم, ہتھیار فراہم, اسلحہ فروخت, ہتھیار فروخت, اسلحہ دے, ہتھیار دے, اسلحہ نہیں, ہتھیار نہیں, مسلح کر, اسلحہ دیا, ہتھیار دیے, ہتھیار بیچ",
        value="military",
    ),
    when("support", "agent counterpart:of! *", "مالی مدد, مالی معاونت, مالی امداد, فنڈنگ", value="financial"),
    when("use_weapon", "agent means! *", "استعمال, کا استعمال, گرائے, داغے", near="استعمال, گرائے, داغے"),
    when("use_weapon", "agent means:of! *", "استعمال", near="استعمال"),
    when(
        "violate",
        "agent object *",
        "خلاف ورزی کی, خلاف ورزی نہیں کی, خلاف ورزی کر, خلاف ورزی",
        near="سرحد, فضائی, معاہد, خودمختاری, قانون",
    ),
    when("abuse", "agent object:on! *", "تشدد کیا, تشدد نہیں کیا, تشدد کر, تشدد کرتے, تشدد نہیں کرتے, تشدد کرتی"),
    when("abuse", "object:on! *", "تشدد کیا گیا, تشدد کیا جا رہا, تشدد ہو رہا, تشدد نہیں کیا گیا"),
    when("abuse", "object:accusative! *", "تشدد کا نشانہ بنایا, تشدد کا نشانہ نہیں بنایا, زد و کوب"),
    # --- people and crowds ---
    when(
        "protest",
        "quantity! *",
        "احتجاج, مظاہرہ, مظاہرے میں شریک, مارچ, سڑکوں پر نکل, شریک, شرکت, مظاہرین, جمع",
        near="احتجاج, مظاہر, مارچ, جلوس, ریلی, جلسے, جلسہ, سڑکوں",
    ),
    # --- health ---
    when("case_count", "object:of! quantity! *", "کیس, کیسز, مریض, متاثر", value="cases"),
    when("case_count", "object! quantity! *", "کیس, کیسز, مریض, متاثر", value="cases"),
    when("case_count", "quantity! object:with! *", "متاثر, مبتلا", value="cases"),
    when("case_count", "object:with! quantity! *", "ہلاک, جاں بحق, اموات, مر گئے, انتقال", value="deaths"),
    when(
        "health_status",
        "object! *",
        "ہسپتال میں داخل, اسپتال میں داخل, ہسپتال میں زیر علاج, کوما میں, شدید بیمار, بیمار ہیں, بیمار ہے, انتہائی نگہداشت, دل کا دورہ, فالج",
        value="has",
    ),
    when(
        "health_status", "object! *", "صحت مند, تندرست, خیریت سے, صحت یاب, بالکل ٹھیک, صحت بالکل ٹھیک", value="has_not"
    ),
    # --- the law ---
    when("verdict", "object! *", "مجرم قرار, قصوروار قرار, سزا سنا, سزا سنائی, قصوروار", value="guilty"),
    when("verdict", "object! *", "بری, بے گناہ, بری کر دیا, بے قصور", near=_IS + ", کر", value="acquitted"),
    when("charge", "object:on! *", "فرد جرم عائد, مقدمہ درج, فرد جرم"),
    when("investigate", "agent *", "تحقیقات شروع, تحقیقات کا آغاز, تفتیش شروع, تحقیقات کر رہ", value="open"),
    when("authentic", "object! *", "جعلی, من گھڑت, مصنوعی ذہانت, ایڈیٹ شدہ, پرانی, پرانا", near=_IS, value="fake"),
    when("authentic", "object! *", "اصلی, حقیقی, مستند", near=_IS, value="genuine"),
    when(
        "indicator",
        "object! quantity! *",
        "رہی, رہا, ہے, تھی, تھا, پہنچ گئی, پہنچ گیا, ہو گئی, ہو گیا, تک پہنچ, ریکارڈ, بتائی گئی",
    ),
    when(
        "jobs",
        "agent quantity! *",
        "نوکریاں ختم, ملازمتیں ختم, ملازمین کو فارغ, ملازمین فارغ, ملازمین کو نکال, ملازمتوں سے فارغ, آسامیاں ختم",
        value="cut",
    ),
    when("stance", "agent topic:of! *", "حمایت کر, حمایت کرتا, حمایت کرتے, حمایت کرتی, حمایت نہیں, حامی", value="for"),
    when(
        "stance", "agent topic:of! *", "مخالفت کر, مخالفت کرتا, مخالفت کرتے, مخالفت کرتی, مخالف, خلاف", value="against"
    ),
    # --- who joins, who comes, who speaks ---
    when(
        "attend",
        "agent event:in! *",
        "شرکت کر, شرکت کریں گے, شرکت کرے گا, شرکت کرے گی, شرکت نہیں, شریک ہو, شریک نہیں, شرکت کی, شرکت کریں",
    ),
    when("attend", "agent event:of! *", "بائیکاٹ", negative=True),
    when("membership", "agent object:in! *", "شامل ہو, شمولیت, رکن"),
    when(
        "membership",
        "agent object:from! *",
        "نکل گیا, علیحدہ ہو, الگ ہو, دستبردار",
        near="اتحاد, تنظیم, لیگ, بلاک, پارٹی, معاہد",
        negative=True,
    ),
    when(
        "contact",
        "agent counterpart:with! *",
        "فون پر بات, ٹیلیفون پر بات, رابطہ, بات کی, بات نہیں کی, بات چیت کی, ٹیلیفونک رابطہ",
    ),
    when("depart", "agent *", "ملک چھوڑ, ملک سے فرار, بیرون ملک فرار, ملک سے بھاگ, ملک سے باہر"),
    when("location", "agent place:in! *", "موجود ہے, موجود ہیں, موجود ہوں, مقیم"),
    when("dismiss", "*", "میری برطرفی, مجھے برطرف, میری معزولی", counterpart="self"),
    when("resign", "*", "میرا استعفیٰ, میرے استعفے, میرے استعفیٰ", ours=True),
    when("custody", "*", "میری گرفتاری, مجھے گرفتار, مجھے حراست", object="self", value="held"),
    when("vital_status", "*", "میری موت, میری ہلاکت", object="self", value="dead"),
    when(
        "agreement",
        "counterpart:with *",
        "معاہدہ نہیں, سمجھوتہ نہیں, کوئی معاہدہ نہیں, کوئی سمجھوتہ نہیں",
        value="agreed",
        object="issue:agreement",
    ),
    when("obstruct", "agent object! *", "معطل کر دی, معطل کر دیا, روک دی, روک دیا, بند کر دی, بند نہیں کی"),
    # --- کس پر بات ہوئی، کیا لیا گیا ---
    when(
        "pay", "counterpart topic! *", "نہیں لی, نہیں لیا, نہیں لیے, لی, وصول کی, وصول نہیں کی, قبول نہیں کی, قبول کی"
    ),
    when("pay", "counterpart quantity! *", "لیے, لیا, وصول کیے, وصول کی", near="یورو, ڈالر, روپے, روپیہ"),
    when(
        "stance",
        "agent of:topic! *",
        "حمایت کرتی, حمایت نہیں کرتی, حمایت نہیں کرتا, حمایت کرتا, حمایت نہیں کرتے, حمایت کی",
        value="for",
    ),
    when(
        "contact",
        "agent topic:on! *",
        "بات ہوئی, بات نہیں ہوئی, بات کی, بات نہیں کی, گفتگو ہوئی, گفتگو نہیں ہوئی, گفتگو کی, تبادلہ خیال",
    ),
    when("meet", "agent counterpart:with! *", "ملاقات کی, ملاقات کی تھی, ملا, ملا تھا, ملاقات نہیں کی, ملے, ملی"),
    # --- یہی بات اور لفظوں میں ---
    when(
        "depart",
        "agent *",
        "فرار نہیں ہوا, فرار نہیں ہوئے, فرار ہوا, فرار ہو گیا, فرار ہو گئے, بھاگ گیا, بھاگا, ملک چھوڑ, فرار ہو گیا ہے, فرار نہیں ہوئی",
    ),
    when("control", "place! *", "ہمارا ہے, ہماری ہے, ہمارے پاس ہے", ours=True),
    when("capture", "place! *", "ڈٹا ہوا ہے", negative=True),
    when(
        "battle_outcome",
        "agent counterpart *",
        "پسپا کر دیا, پسپا کیا, ناکام بنا دیا, ناکام بنایا, پسپا",
        value="repelled",
    ),
    when("damage", "object! *", "نقصان پہنچا, متاثر ہوا, متاثر ہوئی, تباہ نہیں", value="damaged"),
    when("casualties", "agent quantity! *", "کھو دیے, کھوئے, گنوا دیے", value="losses"),
    when("agreement", "agent object! *", "مسترد کر دیا, مسترد کیا, ٹھکرا دیا", value="rejected"),
    when(
        "possess",
        "agent object! *",
        "موجود ہیں, موجود ہے, رکھتا ہے, رکھتے ہیں, ہیں",
        near="ہتھیار, میزائل, ڈرون, ثبوت, شواہد",
    ),
    when("population", "place:in quantity! *", "پھنسے ہوئے, پھنسے, محصور, ملبے تلے, پھنس گئے"),
    when("attack", "agent object! *", "مار گرایا, مار گرائے, گولہ باری کی, بمباری کی, نشانہ بنایا, ڈبو دیا, فائرنگ کی"),
    when("attack", "object! *", "مار گرایا گیا, نشانہ بنایا گیا, بمباری کی گئی, ڈوب گیا"),
    when("meet", "agent counterpart:with! *", "ملاقات", near="تردید, انکار, خبر, افواہ, دعوی"),
    when(
        "contact",
        "agent counterpart:with! *",
        "بات کی, بات نہیں کی, رابطہ کیا, رابطہ نہیں, فون پر بات, ٹیلی فون پر, گفتگو کی, گفتگو نہیں",
    ),
)

NOUNS = {
    "indicator:rate": forms("شرح سود"),
    "facility:aircraft": forms(
        "طیارہ, طیارے, جہاز, ہیلی کاپٹر, مسافر طیارہ, مسافر طیارے, جنگی طیارہ, جنگی طیارے, جنگی طیارہ, لڑاکا طیارہ, جنگی طیارے, ہیلی کاپٹر"
    ),
    "facility:railway": forms("ریل گاڑیاں, ٹرینیں, ٹرین سروس, ریلوے, میٹرو"),
    "facility:grid": forms("بجلی, بجلی کی فراہمی, گرڈ, گرڈ اسٹیشن, سب اسٹیشن"),
    "facility:waterworks": forms("پانی کی فراہمی"),
    "facility:airspace": forms("فضائی حدود"),
    "facility:ship": forms("گشتی کشتی, کشتی, بحری جہاز, ماہی گیر کشتی"),
    "facility:school": forms("اسکول, سکول, تعلیمی ادارے, جامعات, اسکولوں, سکولوں"),
    "facility:canal": forms("نہر, آبنائے"),
    "facility:terminal": forms("ٹرمینل, ڈپو, گودام"),
    "facility:office": forms("ہیڈکوارٹر, چھاؤنی, محل, صدارتی محل, فوجی اڈہ, چوکی, چھاؤنی, فوجی اڈہ"),
    "facility:internet": forms("انٹرنیٹ, موبائل سروس"),
    "hazard:collapse": forms("چھت گرنے, عمارت گرنے, کان بیٹھنے, منہدم"),
    "group:company": forms("کمپنی"),
    "group:hospital": forms("ڈاکٹروں, ڈاکٹرز"),
    "cause:accident": forms("فنی خرابی, تکنیکی خرابی, شارٹ سرکٹ, انسانی غلطی, غفلت, گیس لیکیج, حادثہ, انجن کی خرابی"),
    "cause:attack": forms("تخریب کاری, بم, میزائل, دھماکہ خیز مواد, حملہ, آتش زنی"),
    "cause:nature": forms("آسمانی بجلی, شدید بارش, بارشوں, خشک سالی"),
    "event:strike": forms("ہڑتال, پہیہ جام"),
    "disease:cholera": forms("ہیضہ, ہیضے"),
    "disease:measles": forms("خسرہ, خسرے"),
    "disease:ebola": forms("ایبولا, کانگو وائرس"),
    "disease:polio": forms("پولیو"),
    "disease:plague": forms("طاعون"),
    "disease:dengue": forms("ڈینگی, ڈینگی بخار"),
    "disease:malaria": forms("ملیریا"),
    "disease:flu": forms("فلو, برڈ فلو"),
    "disease:typhoid": forms("ٹائیفائیڈ"),
    "disease:any": forms("وبا, وائرس, بیماری"),
    "issue:ban": forms("پابندی, پابندیاں"),
    "issue:tariffs": forms("محصولات, درآمدی ڈیوٹی, ٹیرف"),
    "issue:curfew": forms("کرفیو"),
    "issue:emergency": forms("ہنگامی حالت, ایمرجنسی, مارشل لا"),
    "issue:quarantine": forms("قرنطینہ, لاک ڈاؤن"),
    "issue:decree": forms("آرڈیننس, حکم نامہ, ناکہ بندی, محاصرہ"),
    "issue:subsidy": forms("سبسڈی"),
    "issue:wage": forms("کم از کم اجرت, تنخواہوں, پنشن"),
    "issue:visa": forms("ویزا, لائسنس"),
    "issue:money": forms("رشوت, رقم, رشوت, پیسے, پیسہ"),
    "goods:fuel": forms("گیس, گیس کی فراہمی"),
    "goods:arms": forms("اسلحہ, ہتھیار, گولہ بارود"),
    "goods:grain": forms("اناج, گندم"),
    "goods:water": forms("پانی, دریا کا پانی"),
    "indicator:inflation": forms("مہنگائی, افراط زر, مہنگائی کی شرح"),
    "indicator:unemployment": forms("بے روزگاری, بےروزگاری کی شرح"),
    "indicator:growth": forms("شرح نمو"),
    "indicator:deficit": forms("بجٹ خسارہ, خسارہ"),
    "indicator:turnout": forms("ٹرن آؤٹ, ووٹنگ کی شرح"),
    "weapon:mine": forms("بارودی سرنگیں, بارودی سرنگ"),
    "weapon:nuclear": forms("ایٹمی ہتھیار, جوہری ہتھیار"),
    "office:judge": forms("جج, پراسیکیوٹر"),
    "period:last_month": forms("گزشتہ ماہ, پچھلے مہینے"),
    "period:month_1": forms("جنوری میں"),
    "period:month_2": forms("فروری میں"),
    "period:month_3": forms("مارچ میں"),
    "period:month_4": forms("اپریل میں"),
    "period:month_5": forms("مئی میں"),
    "period:month_6": forms("جون میں"),
    "period:month_7": forms("جولائی میں"),
    "period:month_8": forms("اگست میں"),
    "period:month_9": forms("ستمبر میں"),
    "period:month_10": forms("اکتوبر میں"),
    "period:month_11": forms("نومبر میں"),
    "period:month_12": forms("دسمبر میں"),
    "group:prisoners": forms("قیدی, قیدیوں, یرغمالی, یرغمالیوں, جنگی قیدی"),
    "group:forces": forms("فضائی دفاع, کمانڈوز, بحریہ, سرحدی محافظ, اسپیشل فورسز"),
    "goods:aid": forms("ٹرک, ٹرکوں, امدادی قافلہ"),
}
