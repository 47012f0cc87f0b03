"""The meaning part of Spanish that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share; the second list holds the subject's form
_PRICED = {
    "goods:bread": "del pan, de la barra de pan",
    "goods:flour": "de la harina",
    "goods:wheat": "del trigo",
    "goods:rice": "del arroz",
    "goods:sugar": "del azúcar",
    "goods:fuel": "del combustible, de los combustibles",
    "goods:petrol": "de la gasolina, del litro de gasolina",
    "goods:diesel": "del diésel, del gasóleo",
    "goods:gas": "del gas",
    "goods:oil": "del petróleo, del barril, del crudo, del Brent",
    "goods:electricity": "de la electricidad, de la luz",
    "goods:gold": "del oro",
    "goods:dollar": "del dólar",
    "goods:euro": "del euro",
}
_SOLD = {
    "goods:bread": "el pan, la barra de pan",
    "goods:flour": "la harina",
    "goods:wheat": "el trigo",
    "goods:rice": "el arroz",
    "goods:sugar": "el azúcar",
    "goods:fuel": "el combustible",
    "goods:petrol": "la gasolina, el litro de gasolina",
    "goods:diesel": "el diésel, el gasóleo",
    "goods:gas": "el gas",
    "goods:oil": "el petróleo, el barril de petróleo, el crudo, el Brent",
    "goods:electricity": "la electricidad",
    "goods:gold": "el oro, la onza de oro",
    "goods:dollar": "el dólar",
    "goods:euro": "el euro",
}
_QUAKE = "magnitud, Richter, grados"
_NOT = "no ha, no es, no subió, no lleg, no alcanz, no era"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* to:quantity!", "precio {}, cotización {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "precio {}, cotización {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* to:quantity!", "precio {}, cotización {}", _PRICED),
    *each("price", "* quantity!", "precio {}, cotización {}", _PRICED, near="es de, era de, se sitúa en, alcanz, ha alcanzado, supera, llegó, hasta"),
    *each("price", "* quantity!", "{} cuesta, {} costaba, {} se vende, {} vale, {} cotiza, {} se cotiza, {} cuesta ya", _SOLD),
    *each("price", "* quantity!", "{} no cuesta, {} no se vende, {} no vale", _SOLD, negative=True),
    # --- whose it is ---
    when("own", "agent! * quantity! of:object!", "posee, poseen, tiene, controla, es dueño, es dueña"),
    when("own", "agent! * object!", "posee, poseen, es dueño de, es dueña de, es dueño del, es dueña del, es propietario de, es propietaria de, es propietario del, es propietaria del, son dueños de, es el dueño de, es el dueño del"),
    when("own", "object! * agent!", "pertenece a, pertenece al, pertenecen a, pertenecen al, pertenecía a, es propiedad de, es propiedad del, es de propiedad de"),
    # --- who buys and sells ---
    when("deal", "agent! * object!", "compró, compraron, ha comprado, han comprado, hemos comprado, compramos, adquirió, adquirieron, ha adquirido, han adquirido, hemos adquirido, vendió, vendieron, ha vendido, han vendido, hemos vendido, vendimos, compra, adquiere, comprará, venderá", value="agreed"),
    when("deal", "object! * to:counterpart", "fue vendido, fue vendida, ha sido vendido, ha sido vendida, se vendió", value="agreed"),
    when("deal", "object! * by:agent", "fue comprado, fue comprada, fue adquirido, fue adquirida, ha sido comprado, ha sido adquirido, ha sido comprada, ha sido adquirida", value="agreed"),
    when("deal", "* of:object! by:agent", "la compra, la adquisición, adquisición, la venta", value="agreed", near="complet, cerró, cerrad, concret, formaliz"),
    when("deal", "* object!", "conversaciones sobre la venta de, conversaciones sobre la venta del, negociaciones sobre la venta de, negociaciones sobre la venta del, conversaciones sobre la compra del, conversaciones sobre la compra de, negociado la venta de, negociado la venta del, negociamos la venta de, negociamos la venta del, negocia la venta de, negocia la venta del, negociaciones para la venta del, hablado de la venta del", value="talks"),
    when("deal", "agent * object!", "canceló la venta de, canceló la venta del, canceló la compra de, canceló la compra del, renunció a la compra de, renunció a la compra del, ha cancelado la venta del", value="cancelled"),
    # --- what flows from one country to another ---
    when("trade_flow", "agent! * object! to:counterpart", "suspendió las exportaciones, suspendió sus exportaciones, ha suspendido las exportaciones, ha suspendido sus exportaciones, detuvo las exportaciones, detuvo sus exportaciones, ha detenido las exportaciones, paralizó las exportaciones, interrumpió las exportaciones, ha interrumpido las exportaciones, cortó las exportaciones, prohibió las exportaciones, ha prohibido las exportaciones, prohibió la exportación, dejó de exportar, ha dejado de exportar, dejó de producir, ha dejado de producir, hemos suspendido las exportaciones", negative=True),
    when("trade_flow", "agent! * object! to:counterpart", "exporta, exportan, exportó, exportaron, ha exportado, exportamos, sigue exportando, continúa exportando, reanudó las exportaciones, ha reanudado las exportaciones, produce, producen, produjo"),
    when("trade_flow", "agent! * quantity! object!", "suministró, entregó, importó, importa, importaron"),
    # --- what strikes a place ---
    when("hazard", "object! quantity! * place!", "sacudió, golpeó, azotó, sacude, ha sacudido, remeció", near=_QUAKE),
    when("hazard", "object! * place!", "sacudió, sacudieron, golpeó, azotó, azotaron, arrasó, arrasaron, devastó, ha sacudido, sacude, azota, remeció, anegó, ha azotado"),
    when("hazard", "object! quantity! * in:place!", "se registró, se sintió, se produjo, ocurrió", near=_QUAKE),
    when("hazard", "object! * in:place!", "se registró, se registraron, se sintió, se produjo, se produjeron, ocurrió, se declaró, estalló, tuvo lugar, se desató, se ha declarado, se ha producido"),
    when("hazard", "in:place!~ * object!", "hubo, ha habido, se produjo, se registró, se declaró, se desató, se ha registrado"),
    # --- what works and what harms ---
    when("product_effect", "object! *", "es segura, es seguro, son seguras, son seguros, es inofensiva, es inofensivo, es inocua, es inocuo", value="safe"),
    when("product_effect", "object! *", "es dañina, es dañino, son dañinas, son dañinos, es peligrosa, es peligroso, son peligrosas, son peligrosos, es nociva, es nocivo, es perjudicial, es tóxica, es tóxico, es insegura", value="unsafe"),
    when("product_effect", "object! * against:topic", "es eficaz, son eficaces, es efectiva, es efectivo, son efectivas, protege, protegen", value="effective"),
    when("product_effect", "object! * against:topic", "es ineficaz, son ineficaces, es inútil", value="ineffective"),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "es corrupto, es corrupta, son corruptos, son corruptas", value="corrupt"),
    when("has_quality", "object! *", "es honesto, es honesta, son honestos", value="corrupt", negative=True),
    when("has_quality", "object! *", "es cruel, son crueles, es despiadado, es despiadada, son despiadados", value="cruel"),
    when("has_quality", "object! *", "es legítimo, es legítima, son legítimos, tiene legitimidad, es el gobierno legítimo", value="legitimate"),
    when("has_quality", "object! *", "es ilegítimo, es ilegítima, son ilegítimos, carece de legitimidad, carecen de legitimidad, ha perdido la legitimidad", value="legitimate", negative=True),
    when("has_quality", "object! *", "ha cambiado desde, han cambiado desde, ha cambiado de verdad, han cambiado de verdad, ha cambiado mucho, han cambiado mucho", value="changed"),
)  # fmt: skip

NOUNS = {
    "goods:medicine": forms("vacuna, la vacuna, esta vacuna, medicamento"),
    "goods:fuel": forms("petróleo, electricidad, crudo"),
}
