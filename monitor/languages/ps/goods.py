"""The meaning part of Pashto that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share
_PRICED = {
    "goods:bread": "ډوډۍ",
    "goods:flour": "اوړو, اوړه",
    "goods:wheat": "غنمو, غنم",
    "goods:rice": "وریجو, وریجې",
    "goods:sugar": "بورې, بوره",
    "goods:fuel": "سون توکو, تېلو, تیلو, تېل, تیل",
    "goods:petrol": "پټرولو, پطرولو, پټرول",
    "goods:diesel": "ډیزلو, ډیزل",
    "goods:gas": "ګازو, ګاز, ګېس",
    "goods:oil": "خامو تېلو, نفتو",
    "goods:electricity": "برېښنا, بریښنا",
    "goods:gold": "سرو زرو, سره زر",
    "goods:dollar": "ډالر, ډالرو, یو ډالر",
    "goods:euro": "یورو",
}
_QUAKE = "شدت, ریښټر, کچه"
_NOT = "نه ده, نه دی, نه دي, ونه"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* quantity!", "د {} بیه, د {} بیې, د {} نرخ, د {} قیمت", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "د {} بیه, د {} بیې, د {} نرخ, د {} قیمت", _PRICED),
    *each("price", "* quantity!", "{}", _PRICED, near="پلورل کېږي, پلورل کیږي, خرڅېږي, خرڅیږي, تبادله شو, تبادله کېږي"),
    # --- whose it is ---
    when("own", "agent quantity! object! *", "ونډه لري, برخه لري, سهم لري, ونډه نه لري, ونډه نلري"),
    when("own", "agent! object! *", "خاوند دی, خاونده ده, خاوندان دي, مالک دی, مالکه ده, خاوند نه دی, خاونده نه ده, مالک نه دی, ونډه لري"),
    when("own", "object! agent! *", "ملکیت دی, ملکیت دي, ملکیت نه دی, مال دی, مال نه دی, پورې اړه لري, پورې اړه نه لري, پورې اړه نلري"),
    # --- who buys and sells: the verb ends the clause ---
    when("deal", "agent! object! *", "وپېره, وپېرله, پېرلی, پېرلې, نه دی پېرلی, نه ده پېرلې, واخیست, پېرودلی, وپلوره, وپلورله, پلورلی, پلورلې, نه دی پلورلی, نه ده پلورلې, وپلورلو", value="agreed"),
    when("deal", "object! counterpart:to *", "وپلورل شو, پلورل شوی, پلورل شوې, نه دی پلورل شوی, وپلورل شوه", value="agreed"),
    when("deal", "agent object! *", "خبرې کړي, خبرې نه دي کړي, خبرې وکړې, خبرې نه کړې, خبرې نه کوي, خبرې کوي", value="talks", near="پلور, پېر"),
    when("deal", "agent object! *", "پلور لغوه کړ, پېر لغوه کړ, پلور لغوه شو", value="cancelled"),
    # --- what flows from one country to another ---
    when(
        "trade_flow",
        "agent! counterpart:to~ object! *",
        "صادرات ودرول, صادرات بند کړل, صادرات درولي, صادرات بند کړي, صادرات ځنډولي, لېږد ودراوه, تولید ودراوه",
        negative=True,
    ),
    when(
        "trade_flow",
        "agent! counterpart:to~ object! *",
        "صادروي, نه صادروي, صادر کړل, صادر کړي, صادر کړي دي, نه دي صادر کړي, تولیدوي, نه تولیدوي, تولید کړي, تولید کړل, صادرات لري, صادرات دوام لري, صادراتو ته دوام ورکوي",
    ),
    # --- what strikes a place ---
    when("hazard", "object! place! *", "ولړزاوه, ولړزوله, ولړزول, ونیو, ونیوه, لړزولی, وځپله, وځپل, وځپه"),
    when("hazard", "object! quantity! place:in!~ *", "وشوه, رامنځته شوه, راغله, راغلې, ثبت شوه, ثبت شوې", near=_QUAKE),
    when(
        "hazard",
        "object! place:in!~ *",
        "وشوه, ونه شوه, وشو, رامنځته شوه, رامنځته شوې, رامنځته شو, راغله, راغلې, نه ده راغلې, راغلل, راغلي, راغی, ثبت شوه, نه ده شوې, شوې ده, پېښه شوه, پېښ شو, ولګېد",
    ),
    # --- what works and what harms ---
    when("product_effect", "object! *", "خوندي دی, خوندي ده, خوندي دي, خوندي نه دی, خوندي نه ده, خوندي نه دي, بې خطره ده, بې خطره دی, بې ضرره ده, بې ضرره دی", value="safe"),
    when("product_effect", "object! *", "زیانمن دی, زیانمنه ده, زیانمن دي, زیانمن نه دي, زیان رسوي, مضر دی, مضر ده, مضر دي, خطرناک دی, خطرناکه ده, خطرناک دي, خطرناک نه دی, ناخوندي دي, ناخوندي ده, زهري دي", value="unsafe"),
    when("product_effect", "object! topic:against *", "اغېزمن دی, اغېزمنه ده, اغېزمن دي, اغېزمن نه دی, اغېزمنه نه ده, اغېزمن نه دي, ګټور دی, مؤثر دی, مؤثره ده, مؤثر دي, مؤثر نه دي", value="effective"),
    when("product_effect", "object! *", "بې اغېزې دی, بې اغېزې ده, بې اغېزې دي, بې ګټې دی", value="ineffective"),
    when("product_effect", "object! *", "اغېز لري, اغېز نه لري, اغېز نلري", value="effective"),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "فاسد دی, فاسده ده, فاسد دي, فاسد نه دی, فاسده نه ده, فاسد نه دي", value="corrupt"),
    when("has_quality", "object! *", "ظالم دی, ظالمه ده, ظالم دي, ظالم نه دی, ظالمه نه ده, ظالم نه دي, بې رحمه دی, بې رحمه ده, بې رحمه دي", value="cruel"),
    when("has_quality", "object! *", "مشروع دی, مشروع ده, مشروع دي, مشروعیت لري, مشروعیت نه لري, مشروعیت نلري, مشروع نه دی, مشروع نه ده, مشروع نه دي", value="legitimate"),
    when("has_quality", "object! *", "نامشروع دی, نامشروع ده, نامشروع دي, نامشروعه ده", value="legitimate", negative=True),
    when("has_quality", "object! *", "بدل شوی, بدل شوې, بدل شوي, نه دي بدل شوي, نه دی بدل شوی, نه ده بدله شوې, بدله شوې", value="changed"),
)  # fmt: skip

NOUNS = {"goods:medicine": forms("واکسین, واکسینو, واکسن, درمل, درملو"), "goods:fuel": forms("ګازو, د ګازو, برېښنا")}
