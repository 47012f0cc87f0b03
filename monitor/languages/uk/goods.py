"""The meaning part of Ukrainian that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share; the second list holds the subject's form
_PRICED = {
    "goods:bread": "на хліб, хліба, буханки хліба",
    "goods:flour": "на борошно, борошна",
    "goods:wheat": "на пшеницю, пшениці",
    "goods:rice": "на рис, рису",
    "goods:sugar": "на цукор, цукру",
    "goods:fuel": "на пальне, пального, на паливо, палива",
    "goods:petrol": "на бензин, бензину, літра бензину",
    "goods:diesel": "на дизель, на дизпальне, дизпального",
    "goods:gas": "на газ, газу",
    "goods:oil": "на нафту, нафти, нафти Brent",
    "goods:electricity": "на електроенергію, електроенергії",
    "goods:gold": "на золото, золота",
    "goods:dollar": "долара",
    "goods:euro": "євро",
}
_SOLD = {
    "goods:bread": "хліб, буханка хліба",
    "goods:flour": "борошно",
    "goods:wheat": "пшениця",
    "goods:rice": "рис",
    "goods:sugar": "цукор",
    "goods:fuel": "пальне, паливо",
    "goods:petrol": "бензин, літр бензину",
    "goods:diesel": "дизпальне, дизель",
    "goods:gas": "газ",
    "goods:oil": "нафта, нафта Brent, барель нафти",
    "goods:gold": "золото, грам золота",
    "goods:dollar": "долар",
    "goods:euro": "євро",
}
_QUAKE = "магнітуд, силою, бал"
_NOT = "не зрос, не зріс, не підня, не станов, не склада, не досяг, не сягн, не дорівнює"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* to:quantity!", "ціна {}, ціни {}, вартість {}, курс {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "ціна {}, вартість {}, курс {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* to:quantity!", "ціна {}, ціни {}, вартість {}, курс {}", _PRICED),
    *each("price", "* quantity!", "ціна {}, вартість {}, курс {}", _PRICED, near="становить, становила, складає, досяг, дорівнює, не перевищує, перевищив, перевищила, сягнув, сягнула"),
    *each("price", "* quantity!", "{} коштує, {} коштував, {} коштувала, {} продається, {} торгується, {} подорожчав до, {} подорожчала до, {} подешевшав до, {} зараз коштує, {} продають", _SOLD),
    *each("price", "* quantity!", "{} не коштує, {} не коштував, {} не продається, {} не продають", _SOLD, negative=True),
    *each("price", "* quantity!", "{}", _SOLD, near="не коштує, не продається, не торгується, не продають", negative=True),
    *each("price", "* quantity!", "{}", _SOLD, near="коштує, продається, торгується, продають"),
    # --- whose it is ---
    when("own", "agent! * quantity! object!", "володіє, володіють, володів, контролює, має"),
    when("own", "agent! * object!", "володіє, володіють, володів, є власником, є власницею, володіємо, володію"),
    when("own", "object! * agent!", "належить, належать, належав, належала, є власністю, перебуває у власності, у власності"),
    # --- who buys and sells ---
    when("deal", "agent! * object!", "купив, купили, купила, купило, придбав, придбала, придбали, придбало, викупив, викупила, поглинув, поглинула, купує, купують, продав, продала, продали, продало, купимо, продамо", value="agreed"),
    when("deal", "object! *", "був проданий, була продана, було продано, продано, був куплений, була куплена, викуплено, куплено", value="agreed"),
    when("deal", "* object! agent", "купівля, купівлю, купівлі, продаж, придбання, поглинання", value="agreed", near="завершив, завершила, завершено, відбулася, відбувся, оголосил, угод"),
    when("deal", "agent * object!", "переговорів про продаж, переговори про продаж, переговорів щодо продажу, переговори щодо продажу, переговорів про купівлю, переговори про купівлю", value="talks"),
    when("deal", "agent * object!", "скасував продаж, скасувала продаж, скасував купівлю, відмовився від купівлі, відмовилася від купівлі, скасувало продаж", value="cancelled"),
    # --- what flows from one country to another ---
    when("trade_flow", "agent! * object! to:counterpart", "зупинив експорт, зупинила експорт, зупинили експорт, зупинило експорт, припинив експорт, припинила експорт, припинили експорт, припинило експорт, призупинив експорт, призупинила експорт, призупинили експорт, заборонив експорт, заборонила експорт, припиняв експорт, припиняла експорт, зупиняв експорт, зупиняла експорт, припинив виробництво, припинила виробництво", negative=True),
    when("trade_flow", "agent! * object! to:counterpart", "експортує, експортують, експортував, експортувала, експортуємо, продовжує експорт, продовжує експортувати, відновив експорт, відновила експорт, виробляє, виробляють, видобуває, видобувають"),
    when("trade_flow", "agent! * quantity! object!", "експортував, експортувала, експортувало, поставив, поставила, виробив, виробила, імпортував, імпортувала, закупив, закупила"),
    # --- what strikes a place ---
    when("hazard", "object! quantity! * place!", "сколихнув, потряс, струсонув, зафіксовано в, зафіксовано у, стався в, стався у", near=_QUAKE),
    when("hazard", "object! * place!", "сколихнув, потряс, струсонув, обрушився на, обрушилася на, охопив, охопила, накрив, накрила, затопила, затопило"),
    when("hazard", "in:place!~ * object! quantity!", "стався, відбувся, зафіксовано, зареєстровано", near=_QUAKE),
    when("hazard", "in:place!~ * object!~", "стався, сталася, сталося, відбувся, спалахнула, спалахнув, спалахнули, зафіксовано, зареєстровано, зафіксували, почалася, пролунав, зійшла, зійшов, виникла"),
    when("hazard", "in:place! * object!", "не було", negative=True),
    # --- what works and what harms ---
    when("product_effect", "object! *", "безпечна, безпечний, безпечне, безпечні, нешкідлива, нешкідливий, нешкідливі, нешкідливе", value="safe"),
    when("product_effect", "object! *", "небезпечна, небезпечний, небезпечне, небезпечні, шкідлива, шкідливий, шкідливе, шкідливі, токсична, токсичний, отруйна", value="unsafe"),
    when("product_effect", "object! * against:topic", "ефективна, ефективний, ефективні, ефективне, дієва, дієвий, дієві, захищає", value="effective"),
    when("product_effect", "object! * against:topic", "неефективна, неефективний, неефективні, марна, марний, даремна", value="ineffective"),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "корумпований, корумпована, корумповане, корумповані, загруз у корупції, загрузла в корупції", value="corrupt"),
    when("has_quality", "object! *", "жорстокий, жорстока, жорстоке, жорстокі, безжальний, безжальна, безжальні", value="cruel"),
    when("has_quality", "object! *", "милосердний, милосердні, гуманні", value="cruel", negative=True),
    when("has_quality", "object! *", "легітимний, легітимна, легітимне, легітимні", value="legitimate"),
    when("has_quality", "object! *", "нелегітимний, нелегітимна, нелегітимне, нелегітимні, втратив легітимність, втратила легітимність", value="legitimate", negative=True),
    when("has_quality", "object! *", "змінився, змінилася, змінилися, змінились, змінилась", value="changed", near="відтоді, з того часу, порівняно, не змін, на краще, дуже змін"),
)  # fmt: skip

NOUNS = {
    "goods:medicine": forms("вакцин*, препарат, препарату, препарати"),
    "goods:fuel": forms("нафта, нафту, нафти, палива"),
}
