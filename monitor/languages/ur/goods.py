"""The meaning part of Urdu that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share
_PRICED = {
    "goods:bread": "روٹی, نان",
    "goods:flour": "آٹے, آٹا",
    "goods:wheat": "گندم",
    "goods:rice": "چاول",
    "goods:sugar": "چینی",
    "goods:fuel": "ایندھن",
    "goods:petrol": "پٹرول, پیٹرول",
    "goods:diesel": "ڈیزل",
    "goods:gas": "گیس",
    "goods:oil": "خام تیل, تیل",
    "goods:electricity": "بجلی",
    "goods:gold": "سونے, سونا",
    "goods:dollar": "ڈالر, ایک ڈالر",
    "goods:euro": "یورو, ایک یورو",
}
_QUAKE = "شدت, ریکٹر"
_NOT = "نہیں"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* quantity!", "{} کی قیمت, {} کے نرخ, {} کا نرخ, {} کی نئی قیمت", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "{} کی قیمت, {} کے نرخ, {} کا نرخ, {} کی نئی قیمت", _PRICED),
    *each("price", "* quantity!", "{}", _PRICED, near="میں فروخت ہو, روپے کا ہو گیا, روپے کی ہو گئی, میں بک رہی, میں بک رہا, پر بند ہوا, میں ملتی, میں مل رہ"),
    # --- whose it is ---
    when("own", "agent object! quantity! *", "حصص کا مالک ہے, حصص کی مالک ہے, حصص رکھتا ہے, حصص رکھتی ہے, کا مالک ہے"),
    when("own", "agent! object! *", "کا مالک ہے, کی مالک ہے, کے مالک ہیں, کا مالک نہیں, کی مالک نہیں, کے مالک نہیں"),
    when("own", "object! agent! *", "کی ملکیت ہے, کی ملکیت ہیں, کی ملکیت نہیں, کی ملکیت میں ہے, کی جائیداد ہے"),
    # --- who buys and sells: the verb ends the clause ---
    when("deal", "agent! object! *", "خرید لیا, خرید لی, خرید لیے, خریدا ہے, خریدا, خریدی, نہیں خریدا, نہیں خریدی, بیچ دیا, بیچ دی, فروخت کر دیا, فروخت کر دی, فروخت کیا, فروخت نہیں کیا, فروخت کی, فروخت نہیں کی", value="agreed"),
    when("deal", "object! counterpart:accusative *", "فروخت کر دیا گیا, فروخت کر دی گئی, بیچ دیا گیا, بیچ دی گئی, فروخت ہو گیا, فروخت ہو گئی, فروخت نہیں کیا گیا", value="agreed"),
    when("deal", "agent object! *", "بات چیت نہیں کی, بات چیت کی, مذاکرات نہیں کیے, مذاکرات کیے, بات چیت کر رہے ہیں, مذاکرات کر رہے ہیں, مذاکرات نہیں ہوئے, مذاکرات ہوئے", value="talks", near="کی فروخت, کی خریداری"),
    when("deal", "agent object! *", "کی فروخت منسوخ کر دی, کی خریداری منسوخ کر دی, کی فروخت روک دی", value="cancelled"),
    # --- what flows from one country to another ---
    when(
        "trade_flow",
        "agent! counterpart:accusative~ object! *",
        "کی برآمد روک دی, کی برآمدات روک دیں, کی برآمد بند کر دی, کی برآمدات بند کر دیں, کی برآمد معطل کر دی, کی برآمدات معطل کر دیں, کی برآمد نہیں روکی, کی برآمدات نہیں روکیں, کی برآمد پر پابندی لگا دی, کی پیداوار روک دی",
        negative=True,
    ),
    when(
        "trade_flow",
        "agent! counterpart:accusative~ object! *",
        "برآمد کرتا ہے, برآمد کرتی ہے, برآمد کرتے ہیں, برآمد کر رہا ہے, برآمد کر رہی ہے, برآمد کی, برآمد کیا, برآمد نہیں کرتا, برآمد نہیں کرتی, پیدا کرتا ہے, پیدا کرتی ہے, کی برآمد جاری ہے, کی برآمدات جاری ہیں, کی برآمد جاری رکھے ہوئے ہے",
    ),
    # --- what strikes a place ---
    when("hazard", "place:in! *", "آگ لگ گئی, آگ بھڑک اٹھی, آگ لگی, آگ نہیں لگی", object="hazard:fire"),
    when("hazard", "object! place! *", "کو ہلا کر رکھ دیا, کو ہلا دیا, نے تباہی مچا دی"),
    when("hazard", "object!~ quantity! place:in!~ *", "آیا, ریکارڈ کیا گیا, محسوس کیا گیا", near=_QUAKE),
    when("hazard", "object! place:in!~ *", "آیا, آ گیا, آیا ہے, نہیں آیا, آئے, نہیں آئے, ریکارڈ کیا گیا, محسوس کیے گئے, محسوس کیا گیا, پیش آیا, پیش نہیں آیا, ہوا ہے, ہوئی ہے"),
    # --- what works and what harms ---
    when("product_effect", "object! *", "محفوظ ہے, محفوظ ہیں, محفوظ نہیں, بے ضرر ہے, بے ضرر ہیں, مکمل طور پر محفوظ ہے", value="safe"),
    when("product_effect", "object! *", "نقصان دہ ہے, نقصان دہ ہیں, نقصان دہ نہیں, مضر ہے, مضر ہیں, مضر صحت ہے, مضر صحت ہیں, خطرناک ہے, خطرناک ہیں, خطرناک نہیں, غیر محفوظ ہے, غیر محفوظ ہیں, زہریلا ہے", value="unsafe"),
    when("product_effect", "object! topic:against *", "مؤثر ہے, مؤثر ہیں, مؤثر نہیں, موثر ہے, موثر ہیں, موثر نہیں, کارآمد ہے, کارآمد نہیں, مفید ہے", value="effective"),
    when("product_effect", "object! topic:against *", "غیر مؤثر ہے, غیر موثر ہے, غیر موثر ہیں, بے اثر ہے, بے اثر ہیں, بیکار ہے", value="ineffective"),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "بدعنوان ہے, بدعنوان ہیں, بدعنوان نہیں, کرپٹ ہے, کرپٹ ہیں, کرپٹ نہیں", value="corrupt"),
    when("has_quality", "object! *", "دیانتدار ہے, دیانت دار ہے, ایماندار ہے", value="corrupt", negative=True),
    when("has_quality", "object! *", "ظالم ہے, ظالم ہیں, ظالم نہیں, بے رحم ہے, بے رحم ہیں, سفاک ہے", value="cruel"),
    when("has_quality", "object! *", "جائز ہے, جائز نہیں, قانونی حیثیت رکھتی ہے, قانونی حیثیت نہیں رکھتی, جائز حکومت ہے, جائز حکومت نہیں", value="legitimate"),
    when("has_quality", "object! *", "ناجائز ہے, ناجائز ہیں, غیر آئینی ہے", value="legitimate", negative=True),
    when("has_quality", "object! *", "بدل گیا ہے, بدل گئی ہے, بدل گئے ہیں, بدل چکا ہے, بدل چکی ہے, بدل چکے ہیں, نہیں بدلا, نہیں بدلی, نہیں بدلے, تبدیل ہو چکے ہیں, تبدیل ہو گئے ہیں, تبدیل نہیں ہوئے", value="changed"),
)  # fmt: skip

NOUNS = {"goods:medicine": forms("دوا, ویکسینز, ویکسین کی خوراک")}
