"""The speech part of Urdu."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from monitor.grammar.speech import Marks, Sourcing, Speech, forms

# Most acts of saying are a noun with a light verb ("تصدیق کی", "اعلان کیا"): the nouns are listed by the gender that the
# light verb takes, and its forms are made here.
_PRESENT = forms("تا ہے, تی ہے, تے ہیں, تی ہیں, تا رہا ہے, تی رہی ہے, تے رہے ہیں, تے رہے")
_MASCULINE = forms("ا, ا ہے, ا تھا")
_FEMININE = forms("ی, ی ہے, ی تھی")


def _light(nouns: str, stem: str, *, feminine: bool = False, past: str = "") -> Iterator[str]:
    """The active forms of a noun with a light verb: "تصدیق کی ہے", "تصدیق کرتے ہیں", "تصدیق کرتے ہوئے کہا"."""
    done = tuple((past or stem) + end for end in (_FEMININE if feminine else _MASCULINE))
    whole = (f"{stem} دی", f"{stem} دی ہے") if feminine else (f"{stem} دیا", f"{stem} دیا ہے")
    going = (
        f"{stem} رہا ہے",
        f"{stem} رہی ہے",
        f"{stem} رہے ہیں",
        f"{stem} چکا ہے",
        f"{stem} چکی ہے",
        f"{stem} چکے ہیں",
    )
    for noun in forms(nouns):
        yield from (f"{noun} {form}" for form in (*done, *whole, *going))
        yield from (f"{noun} {stem}{end}" for end in _PRESENT)
        yield from _also(noun, stem, done[0])


def _also(noun: str, stem: str, done: str) -> Iterator[str]:
    """Two verbs with one clause are one act of saying: "مذمت کی اور کہا", "تردید کرتے ہوئے کہا"."""
    for verb in ("کہا", "بتایا"):
        yield f"{noun} {stem}تے ہوئے {verb}"
        yield f"{noun} {done} اور {verb}"
        yield f"{noun} {done} اور مزید {verb}"


def _passive(nouns: str, verb: str, *, feminine: bool = False) -> Iterator[str]:
    """ "رپورٹ میں انکشاف کیا گیا ہے": the text speaks, so میں stands before the verb."""
    ends = ("گئی", "گئی ہے", "گئی تھی") if feminine else ("گیا", "گیا ہے", "گیا تھا")
    yield from (
        f"میں {noun} {verb} {end}".replace("  ", " ") for noun in (nouns and forms(nouns)) or ("",) for end in ends
    )


def _ergative(verbs: Iterable[str]) -> Iterator[str]:
    """Verb forms with and without the نے of their speaker, who may be parted from it: "X، جو ...، نے کہا"."""
    for verb in verbs:
        yield verb
        yield f"نے {verb}"


def _plain(stem: str) -> Iterator[str]:
    """The perfective forms of a verb of its own: "بتایا", "بتایا ہے"."""
    for end in ("", " ہے", " تھا"):
        yield f"{stem}{end}"
        yield f"مزید {stem}{end}"


def _genitive(nouns: str, *, feminine: bool = False) -> Iterator[str]:
    """ "X کا کہنا ہے": a noun of saying whose speaker is a genitive."""
    case = "کی" if feminine else "کا"
    for noun in forms(nouns):
        for between in ("", "یہ ", "یہ بھی ", "مزید ", "بھی "):
            yield from (f"{case} {between}{noun} {be}" for be in (("ہے", "تھی") if feminine else ("ہے", "تھا")))


_CLAIM_M = """
    اعلان, دعویٰ, دعوی, دعوا, واضح, خبردار, متنبہ, انتباہ, اعتراف, اقرار, تسلیم, انکشاف, ٹویٹ, ٹوئٹ, ٹوئیٹ, وعدہ, عہد,
    اصرار, شکوہ, گلہ, آگاہ, مطلع, استدلال, اعادہ, بیان, رپورٹ
"""
_CLAIM_F = """
    تصدیق, وضاحت, پیش گوئی, پیشگوئی, پیشن گوئی, پیشین گوئی, شکایت, نشاندہی, نشان دہی, توثیق, تائید, تنبیہ, صراحت
"""
_GIVE_M = "زور, عندیہ, جواب, بیان, انتباہ, تاثر, حلفیہ بیان"
_GIVE_F = "دھمکی, اطلاع, گواہی, شہادت, دلیل, وارننگ, خبر, ضمانت, رائے, تسلی, رولنگ, بریفنگ"
_SHOW_M = "خدشہ ظاہر, امکان ظاہر, شبہ ظاہر, خیال ظاہر, یقین ظاہر, عزم ظاہر, خطرہ ظاہر, اندیشہ ظاہر, اندازہ ظاہر"
_SHOW_F = "امید ظاہر, توقع ظاہر, تشویش ظاہر, رائے ظاہر, خواہش ظاہر, آمادگی ظاہر"

# What these say mostly needs no clause; where "کہ" follows directly it is their clause that is said. So they are `nouns`.
_STATE_M = """
    مطالبہ, فیصلہ, سوال, اتفاق, اظہار, انکار, مسترد, رد, تقاضا, عزم, اشارہ, تجزیہ, تبصرہ, ذکر, اضافہ, خیر مقدم, خیرمقدم,
    شکریہ ادا, افسوس کا اظہار, الزام کو مسترد, الزامات کو مسترد, تاثر کو مسترد, دعوے کو مسترد, دعووں کو مسترد
"""
_STATE_F = """
    تردید, نفی, اپیل, تاکید, تلقین, ہدایت, درخواست, استدعا, التجا, سفارش, نصیحت, تجویز پیش, پیشکش, مذمت, تنقید, حمایت,
    مخالفت, پیروی
"""
_STATE_GIVE_M = "حکم, قرار, مشورہ, اشارہ, حوالہ"
_STATE_GIVE_F = "تجویز, ہدایت, ترغیب, دعوت, تفصیل"

_DAYS = forms("پیر, منگل, بدھ, جمعرات, جمعے, جمعہ, جمعۃ المبارک, ہفتے, ہفتہ, سنیچر, اتوار")
_WHEN = (
    *(f"{day} کو" for day in _DAYS),
    *(f"{day} کے روز" for day in _DAYS),
    *(f"{day} کے دن" for day in _DAYS),
    *(f"{day} کی {part}" for day in _DAYS for part in ("شام", "صبح", "شب", "رات")),
    *forms("""
        آج, کل, گزشتہ روز, گذشتہ روز, گزشتہ ہفتے, گذشتہ ہفتے, گزشتہ ماہ, گذشتہ ماہ, گزشتہ شب, گذشتہ شب, حال ہی میں, ایک روز
        قبل, اس سے قبل, اس سے پہلے, بعد ازاں, بعد میں, قبل ازیں, پہلے
    """),
)
# Circumstances that stand before a speaker; the postposition that ends them is no end of a mention in Urdu.
_TALKS = tuple(
    f"{whom} سے {talk}"
    for whom in forms("""
        میڈیا, صحافیوں, ذرائع ابلاغ, اخباری نمائندوں, میڈیا نمائندوں, میڈیا کے نمائندوں, بی بی سی, بی بی سی اردو, اے ایف پی,
        روئٹرز, رائٹرز, ڈی ڈبلیو, ڈی ڈبلیو اردو, وائس آف امریکہ, وی او اے, الجزیرہ, نجی ٹی وی, جیو نیوز, ڈان نیوز, اس موقع پر میڈیا
    """)
    for talk in forms("بات کرتے ہوئے, گفتگو کرتے ہوئے, بات چیت کرتے ہوئے, گفتگو میں, بات چیت میں")
)
_SPEECHES = tuple(
    f"{where} سے {how}"
    for where in forms("""
        جلسے, جلسہ عام, اجلاس, تقریب, پریس کانفرنس, کانفرنس, قوم, پارلیمنٹ, قومی اسمبلی, سینیٹ, اسمبلی, اجتماع, ریلی, شرکا,
        کارکنوں, سیمینار, سلامتی کونسل, جنرل اسمبلی
    """)
    for how in forms("خطاب کرتے ہوئے, خطاب میں, اپنے خطاب میں")
)
_CIRCUMSTANCES = (
    *_TALKS,
    *_SPEECHES,
    *(
        f"{what} {when}"
        for what in forms("اجلاس, ملاقات, سماعت, حملے, واقعے, مذاکرات, میچ, انتخابات, دھماکے, زلزلے, دورے, بریفنگ")
        for when in forms("کے بعد, کے دوران, سے قبل, سے پہلے")
    ),
    *forms("""
        ایک سوال کے جواب میں, ایک اور سوال کے جواب میں, سوال کے جواب میں, ایک سوال پر, اس کے جواب میں, جواب میں, اس پر,
        ردعمل میں, اس پر ردعمل میں, اپنے ردعمل میں, ایک بیان میں, اپنے بیان میں, اپنے ایک بیان میں, ایک انٹرویو میں,
        اپنے انٹرویو میں, ایک ٹویٹ میں, اپنی ٹویٹ میں, ایک رپورٹ میں, اپنی رپورٹ میں, پریس کانفرنس میں, ایک پریس کانفرنس میں,
        مشترکہ بیان میں, ایک مشترکہ بیان میں, مشترکہ اعلامیے میں, مشترکہ پریس کانفرنس میں, اس حوالے سے, اس بارے میں,
        اس سلسلے میں, اس معاملے پر, اس ضمن میں, اس موقع پر, اس واقعے پر
    """),
)

# "in keeping with": what follows is nobody's words. As nouns they hide the "کے مطابق" in them.
_IN_KEEPING = tuple(
    f"{noun} کے مطابق"
    for noun in forms("""
        قانون, قوانین, آئین, معاہدے, معاہدوں, شیڈول, منصوبے, پروگرام, روایت, روایات, ضرورت, ضروریات, معمول, خواہش, خواہشات,
        مرضی, ضابطے, قواعد, ضوابط, اصول, اصولوں, توقع, توقعات, معیار, شریعت, وعدے, شرائط, ہدایات, ہدایت, حکم, تقاضوں, نظام,
        طریقہ کار, پالیسی, صلاحیت, استطاعت
    """)
)

# Folded, "تصدیق کے بعد" begins like "تصدیق کی": these longer nouns hide it.
_OF = tuple(
    f"{noun} {of}"
    for noun in forms(_CLAIM_F)
    for of in forms("""
        کے لیے, کے لئے, کے بعد, کے بغیر, کے ساتھ, کے باوجود, کے جواب, کے دوران, کے بجائے, کے ذریعے, کے تحت, کے خلاف,
        کے حوالے, کے بارے, کے باعث, کے طور, کے عمل, کے مطابق, کی بنیاد, کی ضرورت, کی کوشش, کی صورت, کی روشنی, کی سماعت,
        کی وجہ, کی جانب, کی نقل, کی درخواست
    """)
)

SPEECH = Speech(
    marks=(
        Marks(open="“", close="”"),
        Marks(open="’", close="‘"),
        Marks(open="‘", close="’"),
        Marks(open="”", close="“"),
        Marks(open='"', close='"'),
        Marks(open="«", close="»"),
    ),
    says=(
        *_ergative(
            (
                *(form for stem in forms("کہا, بتایا, لکھا, فرمایا") for form in _plain(stem)),
                *_light(_CLAIM_M, "کر", past="کی"),
                *_light(_CLAIM_F, "کر", feminine=True, past="ک"),
                *_light(_GIVE_M, "دے", past="دی"),
                *_light(_GIVE_F, "دے", feminine=True, past="د"),
                *_light(_SHOW_M, "کر", past="کی"),
                *_light(_SHOW_F, "کر", feminine=True, past="ک"),
                *_light("الزام", "لگا", past="لگای"),
                *_light("الزام عائد", "کر", past="کی"),
                *_light("یقین, یاد", "دلا", past="دلای"),
                *_light("باور", "کرا", past="کرای"),
                *_light("یقین دہانی", "کرا", feminine=True, past="کرائ"),
                *(
                    f"{noun} {form}"
                    for noun in forms("ریمارکس, دلائل")
                    for form in forms("دیے, دیئے, دئیے, دیے ہیں, دیئے ہیں, دیے تھے, دیتے ہوئے کہا")
                ),
                *(f"الزامات {form}" for form in forms("لگائے, لگائے ہیں, عائد کیے, عائد کیے ہیں")),
                *forms("زور دے کر کہا, دو ٹوک کہا, ٹویٹ میں کہا, ٹوئٹ میں کہا, بیان میں کہا, رد عمل دیا, ردعمل دیا"),
                *forms("موقف اختیار کیا, موقف اپنایا, مؤقف اختیار کیا, مؤقف اپنایا, موقف پیش کیا, مؤقف پیش کیا"),
            )
        ),
        *(
            f"{verb} {done} اور {more}"
            for verb, done in (
                *((noun, "کیا") for noun in forms(_STATE_M)),
                *((noun, "کی") for noun in forms(_STATE_F)),
                *((noun, "دیا") for noun in forms(_STATE_GIVE_M)),
                *((noun, "دی") for noun in forms(_STATE_GIVE_F)),
                ("مسترد", "کر دیا"),
                ("مسترد", "کر دی"),
            )
            for more in ("کہا", "بتایا")
        ),
        *(form for verb in ("کہا", "بتایا", "لکھا") for form in (*_passive("", verb), *_passive("مزید, یہ بھی", verb))),
        *_passive(_CLAIM_M, "کیا"),
        *_passive(_CLAIM_F, "کی", feminine=True),
        *_passive(_SHOW_M, "کیا"),
        *_passive(_SHOW_F, "کی", feminine=True),
        *_passive("مطالبہ", "کیا"),
        *_passive("زور", "دیا"),
        *_passive("اپیل, سفارش", "کی", feminine=True),
        *_passive("الزام", "لگایا"),
        *_passive("الزام عائد", "کیا"),
        *forms(
            "کہا گیا, کہا گیا ہے, کہا گیا تھا, میں لکھا, میں لکھا ہے, میں لکھا تھا, بتایا گیا, بتایا گیا ہے, بتایا گیا تھا"
        ),
        *_genitive("کہنا, ماننا, خیال, دعویٰ, دعوی, دعوا, موقف, مؤقف, اصرار, بتانا, استدلال, الزام, مطالبہ, اندازہ"),
        *_genitive("رائے, دلیل, شکایت", feminine=True),
    ),
    states=(
        # also "X کو Y کہتے ہیں", which names
        *forms("""
            کہتے ہیں, کہتی ہیں, کہتا ہے, کہتی ہے, کہتے تھے, کہہ رہے ہیں, کہہ رہی ہیں, کہہ رہا ہے, کہہ رہی ہے, کہا کرتے ہیں,
            کہہ چکے ہیں, کہہ چکی ہیں, کہہ چکا ہے, کہہ چکی ہے, کہنا ہے, کہنا تھا, بتاتے ہیں, بتاتی ہیں, بتاتا ہے, بتاتی ہے,
            بتا رہے ہیں, بتا چکے ہیں, لکھتے ہیں, لکھتی ہیں, لکھتا ہے, لکھتی ہے, مانتے ہیں, مانتی ہیں, مانتا ہے, مانتی ہے,
            سمجھتے ہیں, سمجھتی ہیں, سمجھتا ہے, سمجھتی ہے, فرماتے ہیں, چاہتے ہیں, چاہتا ہے, معلوم ہے, ظاہر ہوتا ہے
        """),
        *forms("""
            کہا جاتا ہے, کہا جاتا تھا, کہا جا رہا ہے, بتایا جاتا ہے, بتایا جا رہا ہے, خیال کیا جاتا ہے, خیال کیا جا رہا ہے,
            سمجھا جاتا ہے, دعویٰ کیا جا رہا ہے, دعویٰ کیا جاتا ہے, خدشہ ظاہر کیا جا رہا ہے, امکان ظاہر کیا جا رہا ہے
        """),
        *forms("""
            پوچھا, پوچھا ہے, دریافت کیا, سوال اٹھایا, سوال اٹھایا ہے, بولے, بولیں, بولا, دہرایا, دہرایا ہے, جتلایا, سنایا,
            تردید جاری کی, قرارداد منظور کی, حلف اٹھایا, نوٹ کیا, ثابت کیا, محسوس کیا, پیغام دیا, پیغام میں کہا
        """),
    ),
    utters=forms("""
        نعرے لگائے, نعرہ لگایا, چلایا, چلائے, پکارا, پوچھا, کو بتایا گیا, کو بتایا گیا ہے, کو کہا گیا, کو کہا گیا ہے,
        سے کہا گیا, سے کہا گیا ہے
    """),
    nouns=(
        *_ergative(
            (
                *_light(_STATE_M, "کر", past="کی"),
                *_light(_STATE_F, "کر", feminine=True, past="ک"),
                *_light(_STATE_GIVE_M, "دے", past="دی"),
                *_light(_STATE_GIVE_F, "دے", feminine=True, past="د"),
            )
        ),
        *_IN_KEEPING,
        *_OF,
    ),
    verb_final=True,
    objects=forms("""
        اس, ان, ایسی, ایسے, ہر, کسی, تمام, الزام, الزامات, دعوے, دعووں, دعویٰ, خبر, خبروں, اطلاعات, رپورٹ, رپورٹس, رپورٹوں,
        بیان, حملے, حملوں, فوری, جنگ, یہ
    """),
    sourcing=(
        Sourcing(after="کے مطابق"),
        Sourcing(after="کے بقول"),
        Sourcing(after="کے بہ قول"),
        Sourcing(after="کے بموجب"),
        Sourcing(after="کے خیال میں"),
        Sourcing(after="کی رائے میں"),
        *(
            Sourcing(after=f"کے {noun} کے مطابق")
            for noun in forms("""
                کہنے, بیان, دعوے, اندازے, تخمینے, اعداد و شمار, اعلان, انکشاف, سروے, جائزے, تجزیے, بیانات, دعووں
            """)
        ),
        *(
            Sourcing(after=f"کی {noun} کے مطابق")
            for noun in forms("""
                رپورٹ, رپورٹوں, رپورٹس, خبر, خبروں, اطلاع, اطلاعات, پیش گوئی, پیشگوئی, شکایت, تحقیق, تحقیقات, وضاحت, تصدیق,
                گواہی, درخواست, رائے, سفارش
            """)
        ),
        Sourcing(after="کے حوالے سے بتایا گیا ہے کہ"),
        Sourcing(before="بقول"),
    ),
    complementizers=("کہ",),
    questions=forms("آیا, کیوں"),
    negations=forms("اگر, نہیں, نہ"),
    bare=False,
    pronouns=forms("اس, ان, انہوں, انھوں, وہ, یہ, ہم, میں, موصوف, موصوفہ, ان دونوں"),
    roles=forms("""
        ترجمان, وزیر, وزیراعظم, وزیر اعظم, صدر, چیئرمین, چیئرپرسن, رہنما, سربراہ, کمانڈر, گورنر, وزیراعلیٰ, وزیر اعلیٰ, جنرل,
        سفیر, سیکریٹری, سیکرٹری, ڈائریکٹر, افسر, اہلکار, حکام, عہدیدار, عہدے دار, جج, وکیل, سینیٹر, رکن, ماہر, ماہرین,
        تجزیہ کار, پروفیسر, ڈاکٹر, مولانا, مفتی, شیخ, امیر, شہزادہ, بادشاہ, کارکن, صحافی, عینی شاہد, عینی شاہدین, ذرائع, مکین,
        میئر, ایلچی, مشیر, کمشنر, ڈپٹی کمشنر, جسٹس, چیف جسٹس, کپتان, کوچ, نمائندہ, نمائندے, قائد, سپیکر, اسپیکر, لواحقین,
        ملزم, مدعی, استغاثہ, شہری, دکاندار, مبصر, مبصرین, سفارتکار, سفارت کار, تاجر, استاد, طالب علم, والد, والدہ, ترجمانوں
    """),
    bodies=forms("""
        وزارت, حکومت, پولیس, فوج, پارٹی, جماعت, گروہ, تحریک, ایجنسی, دفتر, عدالت, کونسل, پارلیمنٹ, سینیٹ, کمیٹی, کمیشن,
        سفارت, سفارتخانے, سفارت خانے, سفارتخانہ, یونین, کمپنی, بینک, یونیورسٹی, ہسپتال, اسپتال, طالبان, تنظیم, ادارہ, ادارے,
        محکمہ, محکمے, انتظامیہ, بورڈ, فاؤنڈیشن, لشکر, محاذ, اتحاد, بیورو, اسمبلی, کابینہ, ہائی کورٹ, سپریم کورٹ
    """),
    honorifics=forms("جناب, محترم, محترمہ, مسٹر, ڈاکٹر, مولانا, حاجی, انجینئر, انجینیئر, سید, مولوی, قاری, بیگم"),
    particles=forms("کا, کے, کی, بن, خان"),
    leading=(
        *_WHEN,
        *_CIRCUMSTANCES,
        *forms("""
            لیکن, مگر, اور, تاہم, البتہ, جبکہ, جب کہ, ادھر, دوسری جانب, دوسری طرف, ایک طرف, پھر, اسی طرح, چنانچہ,
            علاوہ ازیں, اس کے علاوہ, دریں اثنا, دریں اثناء, اسی دوران, اس دوران, خود, بریکنگ, کہ
        """),
    ),
    trailing=(
        *_WHEN,
        *(f"نے {when}" for when in _WHEN),
        *forms("""
            نے, نے بھی, بھی, کا, کے, کی, نے مزید, مزید, یہ, نے یہ, نے یہ بھی, یہ بھی, کو, نے ساتھ ہی, خود, نے خود, نے واضح,
            نے دوبارہ, نے ایک بار پھر, ایک بار پھر, نے اس بات پر, اس بات پر
        """),
    ),
    # Postpositions do not end a mention: what stands before "نے" is its speaker with the circumstances before it.
    adjuncts=forms("""
        نے, کی جانب سے, کی طرف سے, میں مزید, میں یہ, میں یہ بھی, میں بھی, کہ, اپنے, اپنی
    """),
    openers=forms("اگر, جب, جبکہ, چونکہ, اگرچہ, گو کہ, تاکہ, جس, جو"),
    relatives=forms("جو, جس, جن, جنہوں, جنھوں, جنہیں, جنھیں"),
    pointing=forms("یہ بات, یہ اعلان, یہ انکشاف, اس بات کا اعلان, اس بات کا انکشاف, ان خیالات کا اظہار, یہ باتیں"),
    joiners=forms("اور, لیکن, مگر, جبکہ, جب کہ, تاہم, کیونکہ"),
    addressees=(),
    scare=forms("""
        فلم, کتاب, ناول, اخبار, ڈرامہ, نام نہاد, نام, عنوان, آپریشن, لفظ, گیت, پروگرام, دستاویزی فلم, مجموعہ, رسالہ, سیریز,
        نظم, غزل, مہم, اسے, کو, انہیں, انھیں, جسے
    """),
    labels=forms("""
        ویڈیو, تصاویر, رپورٹ, تجزیہ, بریکنگ, بریکنگ نیوز, لائیو, انٹرویو, ذرائع, خصوصی, کالم, اداریہ, تازہ ترین, خبر, اہم خبر,
        فیکٹ چیک, آڈیو, پوڈکاسٹ, بلاگ, رائے, فوری
    """),
    past=forms("سنہ, سال, کو سنہ"),
)
