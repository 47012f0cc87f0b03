"""The meaning part of Arabic that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share
_PRICED = {
    "goods:bread": "الخبز, رغيف الخبز, ربطة الخبز",
    "goods:flour": "الطحين, الدقيق",
    "goods:wheat": "القمح",
    "goods:rice": "الأرز",
    "goods:sugar": "السكر",
    "goods:fuel": "الوقود, المحروقات",
    "goods:petrol": "البنزين",
    "goods:diesel": "الديزل, المازوت, السولار",
    "goods:gas": "الغاز",
    "goods:oil": "النفط, خام برنت, برميل النفط",
    "goods:electricity": "الكهرباء",
    "goods:gold": "الذهب, غرام الذهب",
    "goods:dollar": "الدولار, صرف الدولار",
    "goods:euro": "اليورو, صرف اليورو",
}
_QUAKE = "بقوة, قوته, درجة, درجات, ريختر"
_NOT = "لا يبلغ, لم يبلغ, لم يصل, ليس, لم يرتفع, لا يساوي, لم يتجاوز"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* to:quantity!", "سعر {}, أسعار {}, ثمن {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "سعر {}, ثمن {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* to:quantity!", "سعر {}, أسعار {}, ثمن {}", _PRICED),
    *each("price", "* quantity!", "سعر {}, ثمن {}", _PRICED, near="بلغ, يبلغ, يساوي, وصل, سجل, هو"),
    *each("price", "* quantity!", "يباع {}, تباع {}, بيع {}, يساوي {}, لا يباع {}", _PRICED),
    # --- whose it is ---
    when("own", "* agent quantity! object!", "تملك, يملك, تمتلك, يمتلك, تستحوذ على", near="أسهم, حصة, المئة, المائة, بالمئة"),
    when("own", "agent! * object!", "تملك, يملك, تمتلك, يمتلك, مالك, مالكة"),
    when("own", "* agent! object!", "تملك, يملك, تمتلك, يمتلك"),
    when("own", "object! * agent!", "ملك, مملوك, مملوكة, ملكية, تعود ملكيته, تعود ملكيتها, يعود ملكه"),
    # --- who buys and sells: the verb opens the clause, or its subject does ---
    when("deal", "* agent! object! from:counterpart", "اشترت, اشترى, تشتري, يشتري, استحوذت على, استحوذ على, باعت, باع, تشتر, يشتر, تبع, يبع", value="agreed"),
    when("deal", "agent! * object! from:counterpart", "اشترت, اشترى, تشتري, يشتري, استحوذت على, استحوذ على, باعت, باع, اشترينا, تشتر, يشتر", value="agreed"),
    when("deal", "* object!", "اشترينا, بعنا, نشتر, نبع, سنشتري, سنبيع", value="agreed"),
    when("deal", "* object! to:counterpart", "شراء, استحواذ, صفقة شراء, صفقة بيع, إتمام بيع, تم بيع, جرى بيع, بيع", value="agreed", near="إتمام, تم, جرى, صفقة, أعلنت"),
    when("deal", "agent * object!", "محادثات بشأن بيع, محادثات حول بيع, مفاوضات بشأن بيع, مفاوضات حول بيع, محادثات لبيع, محادثات لشراء, محادثات حول شراء, مفاوضات لشراء, مفاوضات لبيع, محادثات بشأن شراء", value="talks"),
    when("deal", "* agent object!", "ألغت صفقة, ألغى صفقة, ألغت شراء, ألغت بيع, ألغينا بيع, ألغيت صفقة", value="cancelled"),
    # --- what flows from one country to another ---
    when("trade_flow", "* agent! object! to:counterpart", "أوقفت, علقت, أوقف, علق, حظرت, قطعت, توقف, توقفت", near="تصدير, صادرات, إنتاج", negative=True),
    when("trade_flow", "agent! * object! to:counterpart", "أوقفت, علقت, أوقف, علق, حظرت, قطعت, توقفت عن", near="تصدير, صادرات, إنتاج", negative=True),
    when("trade_flow", "* agent! object! to:counterpart", "تصدر, صدرت, يصدر, صدر, تنتج, أنتجت, ينتج, تواصل تصدير, توقف تصدير"),
    when("trade_flow", "agent! * object! to:counterpart", "تصدر, صدرت, يصدر, صدر, تنتج, أنتجت, ينتج, تواصل تصدير, تستمر في تصدير, واصلت تصدير"),
    # --- what strikes a place ---
    when("hazard", "* object! quantity! place!", "ضرب, ضربت, هز, هزت, يضرب, يهز", near=_QUAKE),
    when("hazard", "object! quantity! * place!", "ضرب, ضربت, هز, هزت, يضرب, يهز", near=_QUAKE),
    when("hazard", "* object! place!", "ضرب, ضربت, هز, هزت, اجتاحت, اجتاح, يضرب, يهز, تجتاح, التهم"),
    when("hazard", "object! * place!", "ضرب, ضربت, هز, هزت, اجتاحت, اجتاح, يضرب, يهز, تجتاح, التهم"),
    when("hazard", "* object! in:place!", "وقع, وقعت, اندلع, اندلعت, يقع, تقع, يندلع, شب, نشب, سجل, حدث, يحدث, حدثت"),
    when("hazard", "object! * in:place!", "وقع, وقعت, اندلع, اندلعت, يندلع, شب, نشب, حدث"),
    # --- what works and what harms ---
    when("product_effect", "object! *", "آمن, آمنة, مأمون, غير ضار", value="safe"),
    when("product_effect", "object! *", "ضار, ضارة, مضر, مضرة, خطير, خطيرة, خطر, سام, سامة", value="unsafe"),
    when("product_effect", "object! * against:topic", "فعال, فعالة, ناجع, يحمي, تحمي", value="effective"),
    when("product_effect", "object! *", "عديم الفائدة, بلا جدوى, عديمة الفائدة, لا جدوى منه", value="ineffective"),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "فاسد, فاسدة, فاسدون", value="corrupt"),
    when("has_quality", "object! *", "نزيه, نزيهة", value="corrupt", negative=True),
    when("has_quality", "object! *", "قاس, قاسية, وحشي, وحشية, متوحش, لا ترحم, لا يرحم", value="cruel"),
    when("has_quality", "object! *", "شرعي, شرعية, تتمتع بالشرعية, يتمتع بالشرعية", value="legitimate"),
    when("has_quality", "object! *", "فاقد للشرعية, فاقدة للشرعية, فقدت شرعيتها, فقد شرعيته", value="legitimate", negative=True),
    when("has_quality", "object! *", "تغيرت, تغير, تتغير, يتغير, تغيروا", value="changed"),
    when("has_quality", "* object!", "تغيرت, تتغير, يتغير", value="changed", near="منذ, كما كان, عن السابق"),
)  # fmt: skip

NOUNS = {"goods:medicine": forms("اللقاح, لقاح, اللقاحات, هذا اللقاح"), "goods:fuel": forms("النفط, الكهرباء")}
