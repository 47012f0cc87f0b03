"""The meaning part of English that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share
_PRICED = {
    "goods:bread": "bread",
    "goods:flour": "flour",
    "goods:wheat": "wheat",
    "goods:rice": "rice",
    "goods:sugar": "sugar",
    "goods:fuel": "fuel",
    "goods:petrol": "petrol, gasoline",
    "goods:diesel": "diesel",
    "goods:gas": "gas, natural gas",
    "goods:oil": "crude oil, oil, Brent crude",
    "goods:electricity": "electricity",
    "goods:gold": "gold",
    "goods:dollar": "the dollar, one dollar, US dollar",
    "goods:euro": "the euro, one euro",
}
_QUAKE = "magnitude, Richter"
_FIRM = "company, firm, stake, shares, bank, airline, rival, subsidiary, billion, million, merger, owner, port, airport, mine, plant, factory, refinery"
#: "is 60", "at $80": a verb that says nothing but what the figure is, directly before it
_AT = ", ".join(f"{verb} {sign}" for verb in ("is", "was", "are", "were", "at") for sign in "123456789$€£")
_NOT = "is not, was not, has not, have not, did not, are not, isn't, hasn't"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* to:quantity!", "price of {}, prices of {}, {} price, {} prices, price of a loaf of {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "price of {}, {} price", _PRICED, near=_NOT, negative=True),
    *each("price", "* to:quantity!", "price of {}, prices of {}, {} price, {} prices, price of a loaf of {}", _PRICED),
    *each("price", "* quantity!", "price of {}, {} price, {} prices", _PRICED, near=_AT),
    *each(
        "price",
        "* quantity!",
        "price of {} is, price of {} was, price of {} stands at, price of {} stood at, price of {} reached, price of {} has reached, price of {} hit, {} prices reached, {} price is, {} prices are, {} price stands at",
        _PRICED,
    ),
    *each(
        "price",
        "* quantity!",
        "{} costs, {} cost, {} now costs, {} is sold, {} was sold, {} sells, {} sold for, {} is selling, {} is trading, {} was trading, {} traded, {} is worth, {} was worth",
        _PRICED,
    ),
    *each("price", "* quantity!", "{} does not cost, {} did not cost, {} is not sold, {} does not sell", _PRICED, negative=True),
    # --- whose it is ---
    when("own", "agent! * quantity! of:object!", "owns, own, owned, holds, hold, held, has, have, controls"),
    when(
        "own",
        "agent * object!",
        "owns, is the owner of, are the owners of, owns a stake in, holds a stake in, has a stake in, holds shares in, owns shares in, owns a majority of, holds a majority stake in, is the sole owner of",
    ),
    when(
        "own",
        "agent * object!",
        "do not own, does not own, did not own, own no shares in, owns no shares in, holds no stake in, hold no stake in, has no stake in, has no shares in",
        negative=True,
    ),
    when(
        "own",
        "object! * agent!",
        "belongs to, belong to, belonged to, is owned by, are owned by, was owned by, is the property of, is fully owned by, is wholly owned by, is majority-owned by",
    ),
    when("own", "object! * agent!", "does not belong to, did not belong to, do not belong to", negative=True),
    # --- who buys and sells ---
    when(
        "deal",
        "agent! * object! from:counterpart",
        "acquired, acquires, acquire, has acquired, have acquired, bought, buys, has bought, have bought, purchased, has purchased, have purchased, will buy, will acquire, agreed to buy, has agreed to buy, agreed to acquire, has agreed to acquire, completed the acquisition of, completed the purchase of",
        value="agreed",
    ),
    when(
        "deal",
        "agent! * object! to:counterpart",
        "sold, sells, has sold, have sold, will sell, agreed to sell, has agreed to sell, completed the sale of",
        value="agreed",
    ),
    when("deal", "object! * to:counterpart", "was sold, were sold, has been sold, have been sold, is being sold", value="agreed"),
    when(
        "deal",
        "object! * agent!",
        "was acquired by, has been acquired by, was bought by, has been bought by, was purchased by, was taken over by",
        value="agreed",
        near=_FIRM,
    ),
    when("deal", "agent! * with:counterpart!", "merged, has merged, have merged, will merge, agreed to merge, has agreed to merge", value="agreed"),
    when("deal", "* of:object! by:agent", "the acquisition, acquisition, the takeover, takeover, the purchase, the sale", value="agreed", near="complete, finalised, finalized, has closed, went through"),
    when(
        "deal",
        "agent * object! with:counterpart",
        "is in talks to buy, are in talks to buy, in talks to buy, in talks to acquire, in talks to sell, held talks on the sale of, held talks about the sale of, hold talks on the sale of, talks on the sale of, talks about the sale of, talks over the sale of, talks on the purchase of, discussed the sale of, discussed selling, negotiated the sale of, negotiating the sale of",
        value="talks",
    ),
    when(
        "deal",
        "agent * object!",
        "called off the purchase of, called off the sale of, cancelled the sale of, cancelled the purchase of, has cancelled the sale of, abandoned the takeover of, dropped its bid for, has dropped its bid for, withdrew its bid for, scrapped the sale of",
        value="cancelled",
    ),
    # --- what flows from one country to another ---
    when(
        "trade_flow",
        "agent! * object! to:counterpart",
        "halted exports of, has halted exports of, have halted exports of, stopped exports of, has stopped exports of, suspended exports of, has suspended exports of, banned exports of, has banned exports of, stopped exporting, has stopped exporting, no longer exports, no longer export, ceased exporting, stopped producing, has stopped producing, no longer produces, halted production of, has halted production of",
        negative=True,
    ),
    when(
        "trade_flow",
        "agent! * object! to:counterpart",
        "exports, exported, export, is exporting, are exporting, has exported, have exported, continues to export, continue to export, still exports, keeps exporting, resumed exports of, has resumed exports of, resumed exporting, produces, produced, produce, is producing, are producing, has produced, continues to produce",
    ),
    when("trade_flow", "agent! * quantity! object!", "supplies, shipped, ships, imported, imports, sells, buys"),
    when(
        "trade_flow",
        "* of:object! from:agent!",
        "exports, the export, shipments",
        near="have stopped, were halted, have been halted, were suspended, have been suspended, have ceased",
        negative=True,
    ),
    when("trade_flow", "* of:object! from:agent!", "exports, the export, shipments", near="continue, go on, resumed, as usual"),
    # --- what strikes a place: without one it is only the background of other news ---
    when("hazard", "object! quantity! * place!", "hit, struck, shook, has hit, has struck, has shaken, jolted, rocked, rattled, hits, strikes, shakes", near=_QUAKE),
    when(
        "hazard",
        "object! * place!",
        "hit, struck, shook, has hit, has struck, have hit, has shaken, jolted, rocked, rattled, ravaged, devastated, engulfed, swept through, swept, tore through, inundated, hits, strikes, shakes",
    ),
    when("hazard", "object! quantity! * in:place!", "was recorded, was registered, was felt, occurred, happened", near=_QUAKE),
    when(
        "hazard",
        "object! * in:place!",
        "broke out, has broken out, occurred, happened, was recorded, was registered, was felt, took place, is raging, rages",
    ),
    when("hazard", "* object! in:place!", "there was, there has been, there were, there is"),
    when("hazard", "* object! in:place!", "there was no, there has been no, there were no, there is no", negative=True),
    # --- what works and what harms ---
    when(
        "product_effect",
        "object! * against:topic",
        "is effective, are effective, was effective, is highly effective, are highly effective, works, work, protects, protect, proved effective, has proved effective, is effective in preventing",
        value="effective",
    ),
    when(
        "product_effect",
        "object! * against:topic",
        "is ineffective, are ineffective, is useless, are useless, has no effect, have no effect, offers no protection, offer no protection",
        value="ineffective",
    ),
    when("product_effect", "object! * against:topic", "does not work, do not work, does not protect, do not protect", value="effective", negative=True),
    when(
        "product_effect",
        "object! *",
        "is safe, are safe, is completely safe, is perfectly safe, is entirely safe, are completely safe, is harmless, are harmless, poses no risk, pose no risk, has been proven safe, proved safe",
        value="safe",
    ),
    when(
        "product_effect",
        "object! *",
        "is unsafe, are unsafe, is harmful, are harmful, is dangerous, are dangerous, is poisonous, is toxic, are toxic, is hazardous, causes cancer, cause cancer, is harmful to health",
        value="unsafe",
    ),
    # --- opinions of who governs. Left out: all praise and blame that is not of an office or a body ("good",
    # "strong", "weak", "a liar"), "has changed" with an object of its own, and "clean", which water is as well ---
    when("has_quality", "object! *", "is corrupt, are corrupt, is deeply corrupt, is thoroughly corrupt, was corrupt, were corrupt", value="corrupt"),
    when("has_quality", "object! *", "is honest, are honest, is incorruptible, are incorruptible, is free of corruption", value="corrupt", negative=True),
    when("has_quality", "object! *", "is cruel, are cruel, is brutal, are brutal, is merciless, are merciless, is ruthless, are ruthless", value="cruel"),
    when("has_quality", "object! *", "is humane, are humane, is merciful, are merciful", value="cruel", negative=True),
    when("has_quality", "object! *", "is legitimate, are legitimate, has legitimacy, is the legitimate, are the legitimate, is the lawful", value="legitimate"),
    when(
        "has_quality",
        "object! *",
        "is illegitimate, are illegitimate, has no legitimacy, have no legitimacy, lacks legitimacy, lack legitimacy, lacks any legitimacy",
        value="legitimate",
        negative=True,
    ),
    when("has_quality", "object! *", "have changed since, has changed since, have changed their ways, has changed its ways, has become moderate, have become moderate, are a changed movement, is a changed man", value="changed"),
    when("has_quality", "object! *", "are the same as before, is the same as before, remains unchanged, are unchanged", value="changed", negative=True),
)  # fmt: skip

NOUNS = {
    "goods:medicine": forms("vaccine, the vaccine, this vaccine, medication, jab, jabs"),
    "goods:grain": forms("grain, wheat, rice"),
}
