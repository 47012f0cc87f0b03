"""The meaning part of Persian that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share
_PRICED = {
    "goods:bread": "نان, هر قرص نان, هر نان",
    "goods:flour": "آرد, بوری آرد, یک بوری آرد, هر بوری آرد",
    "goods:wheat": "گندم",
    "goods:rice": "برنج",
    "goods:sugar": "شکر, بوره",
    "goods:fuel": "سوخت, مواد سوخت",
    "goods:petrol": "بنزین, پترول, هر لیتر بنزین, هر لیتر پترول",
    "goods:diesel": "گازوئیل, دیزل, دیزل هر لیتر",
    "goods:gas": "گاز, گاز مایع, هر کیلو گاز",
    "goods:oil": "نفت, نفت خام, هر بشکه نفت",
    "goods:electricity": "برق",
    "goods:gold": "طلا, هر گرم طلا",
    "goods:dollar": "دلار, دالر, هر دلار, هر دالر, یک دالر",
    "goods:euro": "یورو, هر یورو",
}
_IS = "است, نیست, هست, بود, هستند, نیستند, بوده, می‌باشد"
_QUAKE = "بزرگی, شدت, ریشتر"
_NOT = "نرسید, نرسیده, نمی‌رسد, نمیرسد, نرفته"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* dative:quantity!", "قیمت {}, بهای {}, نرخ {}, ارزش {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "قیمت {}, بهای {}, نرخ {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* dative:quantity!", "قیمت {}, بهای {}, نرخ {}, ارزش {}", _PRICED),
    *each("price", "* quantity!", "قیمت {}, بهای {}, نرخ {}", _PRICED, near="است, بود, نیست, نبود, شد, شده"),
    *each("price", "* quantity!", "{}", _PRICED, near="فروخته می‌شود, فروخته می‌شد, فروخته شد, به فروش می‌رسد, معامله شد, معامله می‌شود, قیمت دارد"),
    # --- whose it is ---
    when("own", "agent quantity! object! *", "در اختیار دارد, را دارد, را در اختیار دارد, را در دست دارد", near="سهام, سهم, درصد, فیصد"),
    when("own", "agent! * object!", "مالک, صاحب, سهامدار, سهام‌دار", near=_IS),
    when("own", "object! * agent!", "متعلق به, ملکیت, ملک", near=_IS),
    when("own", "object! agent! *", "تعلق دارد, تعلق ندارد"),
    # --- who buys and sells: the verb ends the clause ---
    when("deal", "agent! object! *", "خرید, خریداری کرد, خریداری کرده, خریداری نکرد, خریداری نکرده, خریده, نخریده, نخرید, تصاحب کرد, فروخت, نفروخت, فروخته, نفروخته, به فروش رساند", value="agreed"),
    when("deal", "object! to:counterpart *", "فروخته شد, فروخته شده, فروخته نشده, به فروش رسید, واگذار شد, واگذار شده", value="agreed"),
    when("deal", "* object! by:agent", "خرید, خریداری, تصاحب, فروش", value="agreed", near="توسط, از سوی, از طرف"),
    when(
        "deal",
        "agent object! *",
        "مذاکره کرد, مذاکره کرده, مذاکره نکرد, مذاکره نکرده, مذاکره می‌کند, گفتگو کرد, گفتگو کرده, گفتگو نکرده, گفت‌وگو کرد, گفت‌وگو کرده, گفت‌وگو نکرده, مذاکره‌ای نداشته, مذاکره نداشته, مذاکره داشته",
        value="talks",
        near="فروش, خرید",
    ),
    when("deal", "agent object! *", "منتفی شد, لغو شد, را لغو کرد", value="cancelled", near="خرید, فروش"),
    # --- what flows from one country to another ---
    when(
        "trade_flow",
        "agent! object! to:counterpart~ *",
        "متوقف کرد, متوقف کرده, متوقف نکرد, متوقف نکرده, قطع کرد, قطع کرده, قطع نکرد, قطع نکرده, تعلیق کرد, ممنوع کرد, ممنوع کرده, متوقف ساخت",
        near="صادرات, تولید",
        negative=True,
    ),
    when(
        "trade_flow",
        "agent! object! to:counterpart~ *",
        "صادر می‌کند, صادر می‌کنند, صادر کرد, صادر کرده, صادر نمی‌کند, صادر نکرد, صادر نکرده, تولید می‌کند, تولید کرد, تولید کرده, تولید نمی‌کند",
    ),
    when("trade_flow", "* object! agent!", "صادرات", near="ادامه دارد, جریان دارد, از سر گرفته شد"),
    when("trade_flow", "* object! agent!", "صادرات", near="متوقف شد, متوقف شده, قطع شد, قطع شده", negative=True),
    # --- what strikes a place ---
    when("hazard", "object! quantity! place! *", "را لرزاند, لرزاند, را تکان داد", near=_QUAKE),
    when("hazard", "object! place! *", "را لرزاند, لرزاند, را تکان داد, را فراگرفت, را فرا گرفت, را درنوردید, را ویران کرد"),
    when("hazard", "object! quantity! in:place!~ *", "رخ داد, روی داد, به وقوع پیوست, ثبت شد, آمد, رخ داده", near=_QUAKE),
    when("hazard", "object! in:place!~ *", "رخ داد, روی داد, رخ داده, رخ نداد, رخ نداده, به وقوع پیوست, به وقوع پیوسته, ثبت شد, ثبت نشده, جاری شد, جاری شده, به راه افتاد"),
    # --- what works and what harms ---
    when("product_effect", "object! against:topic *", "بی‌خطر, ایمن, مصون, بی‌ضرر", value="safe", near=_IS),
    when("product_effect", "object! against:topic *", "مضر, خطرناک, زیان‌آور, ناامن, سمی", value="unsafe", near=_IS),
    when("product_effect", "object! against:topic *", "مؤثر, موثر, اثربخش, مفید", value="effective", near=_IS),
    when("product_effect", "object! against:topic *", "بی‌اثر, بی‌تأثیر, بی‌فایده, بی‌تاثیر", value="ineffective", near=_IS),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "فاسد, فساد‌پیشه", value="corrupt", near=_IS),
    when("has_quality", "object! *", "پاکدست, پاک‌دست", value="corrupt", negative=True, near=_IS),
    when("has_quality", "object! *", "ظالم, ستمگر, بی‌رحم, سنگدل, خون‌خوار, خونخوار", value="cruel", near=_IS),
    when("has_quality", "object! *", "مهربان, رحیم", value="cruel", negative=True, near=_IS),
    when("has_quality", "object! *", "مشروع", value="legitimate", near=_IS),
    when("has_quality", "object! *", "مشروعیت دارد, مشروعیت ندارد, مشروعیت دارند, مشروعیت ندارند", value="legitimate"),
    when("has_quality", "object! *", "نامشروع, غیرمشروع, غیر مشروع, فاقد مشروعیت", value="legitimate", negative=True, near=_IS),
    when("has_quality", "object! *", "تغییر کرده, تغییر نکرده, عوض شده, عوض نشده", value="changed"),
)  # fmt: skip

NOUNS = {"goods:medicine": forms("واکسین, واکسن کرونا, داروی")}
