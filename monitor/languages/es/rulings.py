"""Spanish for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for ---
    when(
        "call_for",
        "agent! * object!",
        "pide, piden, pedimos, pidió, pidieron, ha pedido, exige, exigen, exigimos, exigió, ha exigido, reclama, reclaman, reclamamos, reclamó, ha reclamado, llama a, llaman a, llamamos a, hizo un llamado a, aboga por, abogan por, abogamos por, demanda, demandan, demandó, demandamos",
    ),
    # --- who knew; "sabemos que", "como se sabe" are left out ---
    when(
        "knew",
        "agent! * topic!",
        "no sabía nada, no sabían nada, no sabíamos nada, no sé nada, no sabe nada, desconocía, desconocían, desconocíamos",
        negative=True,
    ),
    when(
        "knew",
        "agent! * topic!",
        "sabía, sabían, sabíamos, estaba al tanto, estaban al tanto, estábamos al tanto, está al tanto, están al tanto, tenía conocimiento, tenían conocimiento, teníamos conocimiento, tuvo conocimiento, tiene conocimiento, tenemos conocimiento, estaba al corriente, estaban al corriente, estaba informado, estaba informada, estaban informados, fue informado, fue informada, fueron informados, fue advertido, fue advertida, fueron advertidos, sabía de la existencia",
        near="sobre, al tanto, conocimiento, informad, advertid, corriente, sabía de, sabían de, sabíamos de, sabía del, sabían del, sabíamos del",
    ),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when(
        "approval",
        "object! * by:agent",
        "fue aprobado, fue aprobada, fueron aprobados, fueron aprobadas, ha sido aprobado, ha sido aprobada, han sido aprobados, han sido aprobadas, está aprobado, está aprobada, están aprobadas, fue autorizado, fue autorizada, fueron autorizadas, ha sido autorizado, ha sido autorizada, recibió la aprobación, recibió la autorización, obtuvo la autorización",
        value="approved",
    ),
    when(
        "approval",
        "agent * object!",
        "aprueba, aprueban, aprobó, aprobaron, ha aprobado, aprobamos, autoriza, autorizan, autorizó, autorizaron, ha autorizado, dio luz verde a, dio el visto bueno a, ha dado luz verde a",
        value="approved",
    ),
    when("approval", "* of:object! by:agent", "la aprobación, aprobación, la autorización", value="approved"),
    when(
        "approval",
        "object! * by:agent",
        "fue rechazado, fue rechazada, fueron rechazados, fueron rechazadas, ha sido rechazado, ha sido rechazada, han sido rechazadas",
        value="rejected",
    ),
    when(
        "approval",
        "agent * object!",
        "rechaza, rechazan, rechazó, rechazaron, ha rechazado, rechazamos, denegó la autorización a, se negó a autorizar, se negó a aprobar",
        value="rejected",
    ),
    when(
        "approval",
        "object! *",
        "fue retirado del mercado, fue retirada del mercado, fueron retiradas del mercado, perdió la licencia",
        value="withdrawn",
    ),
    # --- a punishment; the figure of what an appeal makes of it is left out ---
    when(
        "sentence",
        "object! * quantity! by:agent",
        "fue condenado a, fue condenada a, fueron condenados a, ha sido condenado a, ha sido condenada a, es condenado a, es condenada a, sido condenado a, sido condenada a, condenado a, condenada a, fue sentenciado a, fue sentenciada a, ha sido sentenciado a, sentenciado a, sentenciada a, cumplirá",
        near="años, año, mes, euro, dólar, multa",
    ),
    when(
        "sentence",
        "* object! quantity!",
        "condenó a, ha condenado a, condenaron a, condena a, sentenció a",
        near="años, año de, meses",
    ),
    when(
        "sentence", "object! * quantity!", "fue multado con, fue multada con, ha sido multado con, ha sido multada con"
    ),
    when("sentence", "* of:object! to:quantity!", "la condena, condena", near="años, meses"),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent * object",
        "robó, robaron, ha robado, han robado, robamos, roban, haber robado",
        near="dinero, millon, millón, fondo, oro, ayuda, arma, documento, voto, eleccion, elección, petróleo, datos",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "malversó, malversaron, ha malversado, haber malversado, desvió fondos, desviaron fondos",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "sobornó, sobornaron, ha sobornado, haber sobornado, sobornamos, pagó sobornos a, pagó sobornos, pagaron sobornos",
        topic="offence:bribery",
    ),
    when(
        "committed_offence",
        "agent * object",
        "amañó, amañaron, ha amañado, han amañado, amañamos, manipuló, manipularon, ha manipulado, haber amañado, cometió fraude en, cometieron fraude en",
        near="eleccion, elección, voto, votación, resultado, referéndum",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "object! * by:agent",
        "fue amañado, fue amañada, fueron amañadas, fueron amañados, han sido amañadas, ha sido amañada, estaba amañada, estaban amañadas, fueron fraudulentas",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "agent * object",
        "espió a, espiaron a, ha espiado a, espía para, espió para, espiaba para, espiaba a, espiamos a, haber espiado",
        topic="offence:espionage",
    ),
    when(
        "committed_offence",
        "agent *",
        "cometió crímenes de guerra, cometieron crímenes de guerra, ha cometido crímenes de guerra, han cometido crímenes de guerra, hemos cometido crímenes de guerra, comete crímenes de guerra, cometen crímenes de guerra, cometió genocidio, comete genocidio",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence",
        "agent *",
        "traicionó a la patria, traicionó a su país, traicionaron a la patria",
        topic="offence:treason",
    ),
    when(
        "committed_offence",
        "agent * object",
        "falsificó, falsificaron, ha falsificado, haber falsificado",
        near="documento, firma, resultado, pasaporte, título, acta",
        topic="offence:forgery",
    ),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when(
        "exists",
        "* object!",
        "no existe tal, no existe ningún, no existe ninguna, no existen tales, no hay tal, nunca existió tal, no existe ese, no existe esa",
        negative=True,
    ),
    when(
        "exists",
        "object! *",
        "no existe, no existen, no existía, nunca existió, nunca existieron, nunca tuvo lugar, no tuvo lugar, nunca se celebró, jamás existió",
        negative=True,
    ),
    when(
        "exists",
        "object! *",
        "existe, existen, sí existe, sí existen, realmente existe",
        near="ese , esa , este, esta , tal , sí, realmente",
    ),
)

NOUNS = {"goods:medicine": forms("vacuna, vacunas, medicamento, fármaco, fármacos")}
