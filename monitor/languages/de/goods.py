"""The meaning part of German that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share; the second list holds the first part of its compounds
_PRICED = {
    "goods:bread": "Brot, ein Brot, ein Laib Brot",
    "goods:flour": "Mehl",
    "goods:wheat": "Weizen",
    "goods:rice": "Reis",
    "goods:sugar": "Zucker",
    "goods:fuel": "Treibstoff, Kraftstoff",
    "goods:petrol": "Benzin, ein Liter Benzin",
    "goods:diesel": "Diesel",
    "goods:gas": "Gas, Erdgas",
    "goods:oil": "Öl, Rohöl, ein Barrel Öl, ein Barrel",
    "goods:electricity": "Strom",
    "goods:gold": "Gold",
    "goods:dollar": "der Dollar, ein Dollar",
    "goods:euro": "der Euro, ein Euro",
}
_COMPOUND = {
    "goods:bread": "Brot",
    "goods:flour": "Mehl",
    "goods:wheat": "Weizen",
    "goods:rice": "Reis",
    "goods:sugar": "Zucker",
    "goods:fuel": "Treibstoff, Kraftstoff, Sprit",
    "goods:petrol": "Benzin",
    "goods:diesel": "Diesel",
    "goods:gas": "Gas, Erdgas",
    "goods:oil": "Öl, Rohöl",
    "goods:electricity": "Strom",
    "goods:gold": "Gold",
}
_SHIPPED = {
    "goods:fuel": "Gas, Erdgas, Öl, Strom, Kraftstoff",
    "goods:grain": "Getreide, Weizen",
    "goods:arms": "Waffen",
}
_QUAKE = "Stärke, Magnitude, Richter"
_HALTED = "eingestellt, gestoppt, ausgesetzt, unterbrochen, stoppt, stoppte, gedrosselt, verboten, setzt, setzte"
_NOT = "nicht"

TRIGGERS = (
    when("obstruct", "agent object! *", "eingestellt, gestoppt, unterbrochen, gekappt", near="lieferung"),
    # --- was etwas kostet ---
    *each("price", "* quantity!", "{}preis liegt, {}preis lag, {}preis beträgt, {}preis betrug, {}preis erreichte, {}preise liegen", _COMPOUND, near=_NOT, negative=True),
    *each("price", "* quantity!", "Preis für {} liegt, Preis für {} lag, Preis für {} beträgt", _PRICED, near=_NOT, negative=True),
    *each("price", "* onto:quantity!", "{}preis, {}preise, {}preises", _COMPOUND),
    *each("price", "* onto:quantity!", "Preis für {}, Preise für {}", _PRICED),
    *each("price", "* quantity!", "{}preis liegt, {}preis lag, {}preis beträgt, {}preis betrug, {}preis erreichte, {}preise liegen", _COMPOUND),
    *each("price", "* quantity!", "Preis für {} liegt, Preis für {} lag, Preis für {} beträgt", _PRICED),
    *each("price", "* quantity!", "{} kostet, kostet {}, {} kostete, kostete {}", _PRICED, near="nicht", negative=True),
    *each("price", "* quantity!", "{} kostet, {} kostete, kostet {}, kostete {}, {} wird, {} notiert, {} kostet nun, kosten {}", _PRICED, near="kostet, kostete, verkauft, gehandelt, notiert"),
    # --- wem es gehört ---
    when("own", "agent! * quantity! object!", "besitzt, besitzen, hält, halten, gehören"),
    when("own", "agent! * object!", "besitzt, besitzen, besaß, ist Eigentümer, ist Eigentümerin, ist der Eigentümer, ist die Eigentümerin, ist Besitzer, ist beteiligt an"),
    when("own", "object! * agent!", "gehört, gehören, gehörte, ist Eigentum, ist im Besitz, befindet sich im Besitz, ist im Eigentum"),
    when("own", "object! * agent!", "gehört nicht, gehören nicht, gehörte nicht, gehört nicht mehr", negative=True),
    # --- wer kauft und verkauft ---
    when("deal", "object! by:agent~ *", "übernommen, gekauft, erworben, aufgekauft", value="agreed", near="wurde, worden, wird"),
    when("deal", "object! counterpart *", "verkauft", value="agreed", near="wurde, worden, wird"),
    when("deal", "agent! object! *", "aufgekauft, kaufen, verkaufen", value="agreed", near="Unternehmen, Firma, Konzern, Bank, Flughafen, Hafen, Mine, Werk, Fabrik, Anteil, Million, Milliard"),
    when("deal", "agent! * object!", "kauft, kaufte, kauften, erwarb, erwirbt, übernahm, übernahmen, verkaufte, verkauften, verkauft", value="agreed"),
    when("deal", "* of:object! by:agent", "die Übernahme, Übernahme, der Verkauf, Verkauf, der Kauf, Kauf, der Erwerb", value="agreed", near="abgeschlossen, perfekt, vollzogen, besiegelt"),
    when("deal", "agent * object!", "Gespräche über den Verkauf, Verhandlungen über den Verkauf, Gespräche über die Übernahme, Verhandlungen über die Übernahme, Gespräche über den Kauf, verhandelt über den Verkauf, verhandeln über den Verkauf, verhandelt über die Übernahme, über den Verkauf", value="talks", near="Gespräche, Verhandlungen, verhandel, gesprochen"),
    when("deal", "agent * object!", "den Verkauf, die Übernahme", value="cancelled", near="abgesagt, abgeblasen, sagte, verzichtet"),
    # --- was von einem Land ins andere fließt ---
    *each("trade_flow", "agent! * to:counterpart", "{}exporte, {}ausfuhren, {}ausfuhr, {}export", _SHIPPED, near=_HALTED, negative=True),
    *each("trade_flow", "agent! * to:counterpart", "{}exporte, {}ausfuhren", _SHIPPED, near="setzt fort, fortgesetzt, wieder aufgenommen, laufen weiter"),
    when("trade_flow", "agent! * of:object!", "den Export, die Ausfuhr, die Exporte", near=_HALTED, negative=True),
    when("trade_flow", "agent! * object!", "exportiert, exportieren, exportierte, exportierten, produziert, produzieren, fördert"),
    when("trade_flow", "agent! object! *", "exportiert, produziert, ausgeführt"),
    # --- was einen Ort trifft ---
    when("hazard", "object! quantity! * place!", "erschütterte, erschüttert, traf, hat", near=_QUAKE),
    when("hazard", "object! * place!", "erschütterte, erschütterten, erschüttert, traf, trafen, verwüstete, verwüsteten, überschwemmte, überflutete"),
    when("hazard", "object! place! *", "erschüttert, heimgesucht, verwüstet, getroffen, überflutet"),
    when("hazard", "in:place!~ * object! quantity!", "ereignete sich, ereignet, gab es, bebte", near=_QUAKE),
    when("hazard", "in:place!~ * object!~", "ereignete sich, ereigneten sich, brach aus, brachen aus, ausgebrochen, kam es zu, kam es zu einem, gab es ein, gab es einen, gab es eine, wütet, wütete, registriert, brach ein, brach"),
    when("hazard", "in:place!~ * object!~", "gab es kein, gab es keinen, gab es keine, kam es zu keinem, kam es zu keiner, ereignete sich kein", negative=True),
    # --- was wirkt und was schadet ---
    when("product_effect", "object! *", "sicher, unbedenklich, ungefährlich, harmlos", value="safe", near="ist, sind, sei, war"),
    when("product_effect", "object! *", "schädlich, gefährlich, giftig, gesundheitsschädlich, unsicher, krebserregend", value="unsafe", near="ist, sind, sei, war"),
    when("product_effect", "object! * against:topic~", "wirksam, wirkt, wirken, schützt, schützen, hochwirksam", value="effective"),
    when("product_effect", "object! * against:topic~", "unwirksam, wirkungslos, nutzlos", value="ineffective"),
    when("product_effect", "object! * against:topic~", "wirkt nicht, wirken nicht, schützt nicht, schützen nicht", value="effective", negative=True),
    # --- Meinungen über die, die regieren; ohne alles Lob und allen Tadel, die keinem Amt und keiner Partei gelten ---
    when("has_quality", "object! *", "korrupt", value="corrupt", near="ist, sind, sei, war"),
    when("has_quality", "object! *", "unbestechlich, redlich", value="corrupt", negative=True, near="ist, sind, sei"),
    when("has_quality", "object! *", "grausam, brutal, gnadenlos, unbarmherzig", value="cruel", near="ist, sind, sei, war"),
    when("has_quality", "object! *", "barmherzig, menschlich", value="cruel", negative=True, near="ist, sind, sei"),
    when("has_quality", "object! *", "legitim, rechtmäßig", value="legitimate", near="ist, sind, sei"),
    when("has_quality", "object! *", "illegitim, unrechtmäßig, hat keine Legitimität, besitzt keine Legitimität", value="legitimate", negative=True, near="ist, sind, sei, keine"),
    when("has_quality", "object! *", "sich geändert, sich verändert, sich gewandelt", value="changed", near="hat, haben"),
)  # fmt: skip

NOUNS = {
    "goods:medicine": forms("der Impfstoff, dieser Impfstoff, Arznei, Medikament, das Medikament"),
    "goods:fuel": forms("Rohöl"),
}
