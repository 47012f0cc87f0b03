"""The meaning part of Spanish."""

from __future__ import annotations

from dataclasses import replace

from monitor.grammar.meaning import Meaning, Trigger, forms, inflected, joined, when
from monitor.languages.es import affairs, goods, people, rulings
from storage.records import Act

_TRIGGERS = (
    # --- war: who holds what ---
    when(
        "control",
        "place! *",
        "bajo nuestro control, bajo nuestro pleno control, en nuestras manos, bajo control de nuestras fuerzas, bajo el control de nuestras fuerzas, en manos de nuestras fuerzas",
        ours=True,
    ),
    when(
        "control",
        "place! * agent",
        "está bajo control, está bajo el control, bajo el control, bajo control, bajo el control total, permanece bajo control, sigue bajo control, sigue bajo el control, en manos, sigue en manos, está en manos, es controlada por, está controlada por, controlada por, controlado por",
    ),
    when(
        "control",
        "agent * place!",
        "controla, controlan, controlamos, controlaba, controlaban, tiene el control de, tienen el control de, tenemos el control de, mantiene el control de, mantienen el control de, mantenemos el control de, mantiene el control del, domina, dominan, dominamos",
    ),
    when(
        "control",
        "agent * place!",
        "perdió el control de, perdieron el control de, perdimos el control de, ha perdido el control de, han perdido el control de, perdió el control del, hemos perdido, han perdido, ha perdido",
        negative=True,
    ),
    when(
        "capture",
        "place! * by:agent",
        "fue tomada, fue tomado, fueron tomadas, ha sido tomada, ha sido tomado, fue capturada, fue capturado, ha sido capturada, fue conquistada, fue ocupada, fue ocupado, ha sido ocupada, está ocupada, fue liberada, fue liberado, ha sido liberada, fue recuperada, ha sido recuperada, fue recuperado, sido tomada, sido tomado",
    ),
    when("capture", "place! * between:agent", "cayó, ha caído, han caído, cayeron, caerá, caiga, caído, cae"),
    when("capture", "* between:agent place!", "cayó, ha caído, caerá"),
    when(
        "capture",
        "agent~ * place!",
        "tomó el control de, tomaron el control de, tomamos el control de, ha tomado el control de, han tomado el control de, hemos tomado el control de, tomar el control de, se apoderó de, se apoderaron de, nos apoderamos de, se ha apoderado de, se han apoderado de, tomó, tomaron, tomamos, ha tomado, han tomado, hemos tomado, tomado, capturó, capturaron, capturamos, ha capturado, han capturado, hemos capturado, capturado, conquistó, conquistaron, conquistamos, ocupó, ocuparon, ocupan, ocupa, ocupamos, liberó, liberaron, liberamos, ha liberado, han liberado, hemos liberado, liberado, recuperó, recuperaron, recuperamos, ha recuperado, han recuperado, tomaremos, tomará, tomarán, liberaremos, recuperaremos, tomar, capturar",
    ),
    when("capture", "* of:place! between:agent", "la caída, caída"),
    when(
        "capture",
        "* of:place! by:agent",
        "la toma, toma, la captura, captura, la conquista, la ocupación, la liberación, la caída, liberación, ocupación, la recuperación",
    ),
    when(
        "withdraw",
        "agent~ * off:place!",
        "se retiró, se retiraron, se ha retirado, se han retirado, nos hemos retirado, nos retiramos, se retira, se retiran, nos retiraremos, se retirará, se retirarán, retirarse, se retire, se retiren, se haya retirado, se hayan retirado, retiró sus tropas, retiraron sus tropas, retirar sus tropas, retiramos nuestras tropas, ha retirado sus tropas, hayan retirado",
    ),
    when(
        "withdraw",
        "agent~ *",
        "se retiraron, se han retirado, se retiran, se retiren, se retira, se retirará, se retirarán",
    ),
    when(
        "withdraw",
        "agent~ * place!",
        "abandonó, abandonaron, abandonamos, ha abandonado, han abandonado, hemos abandonado, abandonan, abandonarán, abandonar, abandonado, evacuó, evacuaron",
        near="tropa, fuerza, soldado, combatiente, ejército, policía, milicia, rebelde",
    ),
    when("withdraw", "* of:agent off:place", "la retirada, retirada, el repliegue"),
    when(
        "present",
        "agent~ * in:place!",
        "están presentes, está presente, están desplegados, están desplegadas, están estacionados, está desplegado, siguen, permanecen, se encuentran",
    ),
    when(
        "present",
        "agent~! * in:place!",
        "entró, entraron, entramos, ha entrado, han entrado, hemos entrado, entran, entrado, entrara",
    ),
    # --- war: fighting ---
    when(
        "ceasefire",
        "agent~ *",
        "hemos violado el alto el fuego, he violado el alto el fuego, hemos violado la tregua, hemos roto el alto el fuego, hemos roto la tregua, violó el alto el fuego, violaron el alto el fuego, violado el alto el fuego, violamos el alto el fuego, violó la tregua, violaron la tregua, violado la tregua, rompió el alto el fuego, rompieron el alto el fuego, roto el alto el fuego, rompió la tregua, rompieron la tregua, roto la tregua, violan el alto el fuego, viola el alto el fuego",
        value="violated",
    ),
    when(
        "ceasefire",
        "agent~ *",
        "rechazó el alto el fuego, rechazaron el alto el fuego, rechazamos el alto el fuego, rechazan el alto el fuego, rechazado el alto el fuego, rechaza el alto el fuego",
        value="rejected",
    ),
    when(
        "ceasefire",
        "agent~ * with:counterpart",
        "aceptó un alto el fuego, aceptó el alto el fuego, aceptaron el alto el fuego, aceptamos el alto el fuego, aceptado el alto el fuego, acordaron un alto el fuego, acordado un alto el fuego, firmaron un alto el fuego, declaró un alto el fuego, anunció un alto el fuego, firmaron una tregua, acordaron una tregua",
        value="agreed",
    ),
    when(
        "ceasefire",
        "agent~ *",
        "propuso un alto el fuego, propone un alto el fuego, proponemos un alto el fuego, pidió un alto el fuego, pide un alto el fuego",
        value="proposed",
    ),
    when(
        "ceasefire",
        "*",
        "el alto el fuego terminó, alto el fuego ha terminado, alto el fuego terminó, la tregua terminó, tregua ha terminado, fin del alto el fuego, fin de la tregua",
        value="ended",
    ),
    when(
        "ceasefire",
        "agent *",
        "respetamos el alto el fuego, respeta el alto el fuego, respetan el alto el fuego, respetado el alto el fuego",
        value="in_force",
    ),
    when(
        "ceasefire",
        "*",
        "el alto el fuego está en vigor, el alto el fuego se mantiene, el alto el fuego, un alto el fuego, alto el fuego, cese el fuego, la tregua, tregua",
        value="in_force",
    ),
    when(
        "war_state",
        "*",
        "la guerra ha terminado, guerra ha terminado, la guerra terminó, guerra terminó, la guerra ha acabado, guerra ha acabado, la guerra se acabó, fin de la guerra, final de la guerra",
        value="over",
    ),
    when("war_state", "*", "terminado, acabado, terminó, acabó", value="over", near="guerra"),
    when(
        "war_state",
        "place *",
        "está en guerra, están en guerra, estamos en guerra, en estado de guerra, la guerra continúa, guerra continúa, la guerra sigue",
        value="war",
    ),
    when(
        "surrender",
        "agent~ * to:counterpart",
        "se rindió, se rindieron, se ha rendido, se han rendido, nos rendimos, nos rendiremos, se rendirá, se rendirán, rendirse, depuso las armas, depusieron las armas, depondremos las armas, capituló, capitularon",
    ),
    when(
        "fight",
        "agent~ * counterpart",
        "dejó de luchar, dejaron de luchar, dejamos de luchar, dejado de luchar, cesaron los combates",
        negative=True,
    ),
    when(
        "fight",
        "agent * with:counterpart",
        "lucharemos, luchamos, luchará, lucharán, luchan, lucha, lucharon, luchó, luchado, luchar, combatimos, combatiremos, combaten, combate, combatieron, combatirán, combatir, resistimos, resistiremos, resisten, resistirán, seguiremos luchando, seguimos luchando",
    ),
    when(
        "fight",
        "* agent",
        "los combates continúan, combates continúan, continúan los combates, siguen los combates, los combates siguen, los combates, combates, enfrentamientos, los enfrentamientos, la resistencia continúa",
    ),
    when(
        "attack",
        "object! * by:agent",
        "fue atacada, fue atacado, fueron atacados, ha sido atacada, ha sido atacado, fue bombardeada, fue bombardeado, ha sido bombardeada, sido atacada, sido atacado, sido bombardeada",
    ),
    when(
        "attack",
        "agent~ * object!",
        "atacó, atacaron, atacamos, ha atacado, han atacado, hemos atacado, atacado, atacan, ataca, atacaremos, atacará, atacarán, atacar, bombardeó, bombardearon, bombardeamos, bombardean, bombardeado, bombardear, disparó contra, dispararon contra, disparamos contra, abrió fuego contra, abrieron fuego contra, lanzó un ataque contra, lanzaron un ataque contra",
    ),
    when(
        "attack",
        "* onto:object! by:agent",
        "el ataque, ataque, un ataque, los ataques, ataques, bombardeo, bombardeos, el bombardeo, ofensiva, la ofensiva, el asalto, asalto, incursión",
    ),
    when(
        "responsible_for",
        "agent * event",
        "es responsable del, es responsable de, son responsables del, son responsables de, somos responsables del, somos responsables de, está detrás del, están detrás del, reivindicó, reivindicaron, reivindicamos, reivindicado, asumió la responsabilidad del, asumimos la responsabilidad del",
        near="ataque, atentado, explosión, asesinato, bombardeo, masacre, incendio",
    ),
    when(
        "responsible_for",
        "agent * event",
        "nada que ver con, nada que ver en",
    ),
    when(
        "responsible_for",
        "agent * event",
        "ninguna relación con, ninguna responsabilidad en, ningún papel en",
        negative=True,
    ),
    when(
        "battle_outcome",
        "agent * counterpart!",
        "repelió, repelieron, repelimos, rechazó el ataque, han repelido, hemos repelido",
        value="repelled",
    ),
    when(
        "battle_outcome",
        "agent * counterpart!",
        "derrotó, derrotaron, derrotamos, ha derrotado, hemos derrotado",
        value="victory",
    ),
    # --- war: its victims ---
    when(
        "casualties",
        "* quantity!",
        "el número de muertos, número de muertos, el número de víctimas, número de víctimas, la cifra de muertos, cifra de muertos, el balance, balance de muertos, el saldo de muertos",
        value="killed",
    ),
    when(
        "casualties",
        "quantity! *",
        "murieron, han muerto, ha muerto, murió, fueron asesinados, fueron asesinadas, fueron muertos, muertos, muertas, muerto, fallecieron, han fallecido, fallecidos, perdieron la vida, han perdido la vida, resultaron muertos, perecieron",
        value="killed",
    ),
    when(
        "casualties",
        "* quantity!",
        "murieron, han muerto, ha muerto, murió, mueren, mató a, mataron a, mataron, mató, matamos a, ha matado a, han matado a, fallecieron, fallecen, causó la muerte de, dejó",
        value="killed",
        near="muer, mat, fallec, víctimas",
    ),
    when(
        "casualties",
        "quantity! *",
        "resultaron heridos, resultaron heridas, fueron heridos, fueron heridas, heridos, heridas, herido, han resultado heridos, han resultado heridas",
        value="wounded",
    ),
    when(
        "casualties",
        "quantity! *",
        "están desaparecidos, están desaparecidas, siguen desaparecidos, desaparecidos, desaparecidas",
        value="missing",
    ),
    when(
        "casualties",
        "agent * quantity!",
        "perdió a, perdieron a, perdimos a, hemos perdido a, perdimos",
        value="losses",
        near="soldado, combatiente, hombre, policía, nadie",
    ),
    when("casualties", "quantity! *", "fueron capturados, capturados, fueron hechos prisioneros", value="captured"),
    when(
        "kill",
        "object! * by:agent",
        "fue asesinado, fue asesinada, fueron asesinados, ha sido asesinado, ha sido asesinada, fue ejecutado, fue ejecutada, fueron ejecutados, fue abatido, fue abatida, sido asesinado, sido asesinada, murió asesinado, murió asesinada",
    ),
    when(
        "kill",
        "agent~ * object!",
        "mató a, mataron a, matamos a, ha matado a, han matado a, hemos matado a, asesinó a, asesinaron a, asesinamos a, ha asesinado a, han asesinado a, hemos asesinado a, ejecutó a, ejecutaron a, abatió a, abatieron a",
    ),
    when("kill", "* of:object! by:agent", "el asesinato, asesinato, la ejecución, ejecución"),
    when(
        "vital_status",
        "object! *",
        "está vivo, está viva, sigue vivo, sigue viva, están vivos, está con vida, sigue con vida, está sano y salvo, está sana y salva, ha sobrevivido, sobrevivió",
        value="alive",
    ),
    when("vital_status", "* object!", "está vivo, está viva, sigue vivo, sigue viva", value="alive"),
    when(
        "vital_status",
        "object! *",
        "está muerto, está muerta, ha muerto, murió, falleció, ha fallecido, han muerto",
        value="dead",
    ),
    when("vital_status", "* of:object!", "la muerte, muerte, el fallecimiento, fallecimiento", value="dead"),
    when(
        "displaced",
        "quantity! *",
        "fueron desplazadas, fueron desplazados, han sido desplazadas, huyeron, han huido, fueron evacuadas, fueron evacuados, han sido evacuadas, desplazadas, desplazados, evacuadas, evacuados, tuvieron que huir, abandonaron sus hogares",
    ),
    when("population", "quantity! * in:place!", "viven, vive, habitan, residen, están atrapadas, están atrapados"),
    when("population", "in:place! * quantity!", "viven, vive, habitan, residen, están atrapadas"),
    when("population", "place! * quantity!", "tiene una población de, tiene unos, cuenta con"),
    when("population", "* of:place! quantity!", "la población, población"),
    when(
        "obstruct",
        "agent! * object!",
        "bloquea, bloquean, bloqueamos, bloqueó, bloquearon, ha bloqueado, han bloqueado, impide, impiden, impidió, impidieron, obstaculiza, obstaculizan",
    ),
    when(
        "deliver",
        "agent! * object!",
        "entregó, entregaron, entregamos, ha entregado, han entregado, hemos entregado, dejó entrar, dejaron entrar, distribuyó, distribuyeron, distribuimos",
    ),
    when("deliver", "object! * in:place!", "entró, entraron, ha entrado, llegó, ha llegado"),
    # --- politics and the rest ---
    when(
        "resign",
        "agent~ * object",
        "dimitió, ha dimitido, han dimitido, he dimitido, dimito, dimitiré, dimitirá, dimite, dimitido, dimitir, renunció, ha renunciado, han renunciado, he renunciado, renuncio, renunciaré, renunciará, presentó su dimisión, ha presentado su dimisión, presento mi dimisión, presentó su renuncia, presentaré mi dimisión, dejó el cargo, dejo el cargo, dejaré el cargo, dejará el cargo, ha dejado el cargo",
    ),
    when("resign", "* of:agent!", "la dimisión, dimisión, la renuncia, renuncia"),
    when(
        "hold_office",
        "agent *",
        "sigue en el cargo, sigo en el cargo, seguiré en el cargo, seguirá en el cargo, permanece en el cargo, continúa en el cargo, permaneceré en el cargo, continuaré en el cargo",
    ),
    when(
        "dismiss",
        "counterpart! * by:agent",
        "fue destituido, fue destituida, ha sido destituido, ha sido destituida, fue cesado, fue cesada",
    ),
    when("dismiss", "agent! * counterpart!", "destituyó, destituyeron, ha destituido, cesó a"),
    when(
        "candidacy",
        "agent *",
        "será candidato, es candidato, soy candidato, seré candidato, será candidata, es candidata, soy candidata, seré candidata, me presentaré, se presentará a las elecciones, me volveré a presentar",
    ),
    when(
        "negotiate",
        "agent * with:counterpart!",
        "negociaremos, negociamos, negocia, negocian, negociará, negociarán, negociado, negociar, dialogaremos, dialogamos, dialogan, dialogar, hablaremos, hablamos, en conversaciones, en negociaciones, mantiene conversaciones, mantenemos conversaciones",
    ),
    when("negotiate", "* with:counterpart!", "negociaciones, las negociaciones, conversaciones, el diálogo, diálogo"),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "firmó, firmaron, firmamos, ha firmado, han firmado, hemos firmado, firmado, firmaremos, firmaré, firmará, firmarán, firma, firman, firmo, firmar",
        value="signed",
    ),
    when("agreement", "object! * by:agent", "fue firmado, ha sido firmado, será firmado, sido firmado", value="signed"),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "rechazamos, rechazó, rechazaron, rechaza, rechazan, hemos rechazado",
        value="rejected",
        near="acuerdo, tratado, contrato, pacto",
    ),
    when(
        "meet",
        "agent! * with:counterpart!",
        "se reunió, se reunieron, se ha reunido, se reunirá, me reuní, me reuniré, nos reunimos",
    ),
    when(
        "attend",
        "agent! * in:event!",
        "participará, participa, participó, participaré, participaremos, ha participado, participar",
    ),
    when(
        "attend",
        "agent! * event!",
        "asistirá a la, asistirá al, asistió a la, asistió al, asistiré a la, asistiré al, acudirá a la, acudirá al",
    ),
    when(
        "stance",
        "agent! * topic!",
        "apoya, apoyamos, apoyo, apoyan, apoyaremos, apoyaré, votaré a favor de, votaremos a favor de, respalda, respaldamos",
        value="for",
    ),
    when(
        "stance",
        "agent! * topic!",
        "se opone a, nos oponemos a, me opongo a, se oponen a, se opone al, nos oponemos al, rechaza, rechazamos, rechazan, votaré en contra de, votaremos en contra de, estoy en contra de, estamos en contra de",
        value="against",
    ),
    when(
        "cause",
        "event! * object!",
        "fue causado por, fue causada por, fue provocado por, fue provocada por, se debió a, se debe a, causado por, causada por, fue causado, fue provocado",
    ),
    when(
        "damage",
        "object! * by:agent",
        "fue destruido, fue destruida, ha sido destruido, ha sido destruida, está destruido, está destruida",
        value="destroyed",
    ),
    when(
        "damage",
        "agent! * object!",
        "destruyó, destruyeron, destruimos, ha destruido, han destruido",
        value="destroyed",
    ),
    when(
        "operation_status",
        "object! *",
        "está abierto, está abierta, ha reabierto, reabrió, fue reabierto, fue reabierta, funciona, está en funcionamiento",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "está cerrado, está cerrada, fue cerrado, fue cerrada, sigue cerrado, sigue cerrada, está fuera de servicio",
        value="down",
    ),
    when(
        "custody",
        "object! * by:agent",
        "fue detenido, fue detenida, fueron detenidos, fueron detenidas, ha sido detenido, ha sido detenida, han sido detenidos, está detenido, está detenida, está en prisión, fue arrestado, fue arrestada",
        value="held",
    ),
    when(
        "custody",
        "object! * by:agent",
        "fue liberado, fue liberada, fueron liberados, fueron liberadas, ha sido liberado, ha sido liberada, fue puesto en libertad, fue puesta en libertad",
        value="free",
    ),
    when("custody", "agent! * object!", "detuvo a, detuvieron a, detuvimos a, arrestó a, arrestaron a", value="held"),
    when("authentic", "object! *", "es falso, es falsa, está manipulado, está manipulada, es un montaje", value="fake"),
    when("authentic", "object! *", "es auténtico, es auténtica, es genuino", value="genuine"),
    when(
        "said",
        "agent *",
        "he dicho, dije, hemos dicho, dijimos, ha dicho, dijo",
        near="nunca, jamás, no he, no dij, no ha dicho, no hemos dicho",
    ),
    when("said", "agent! *", "me dijo, nos dijo, me aseguró, nos aseguró, me confirmó, me ha dicho"),
    when(
        "casualties",
        "agent * object!",
        "mató a, mataron a, matamos a, ha matado a, han matado a, hemos matado a, matado a, asesinó a, asesinaron a, asesinado a",
        value="killed",
    ),
    when(
        "election_result",
        "agent * event",
        "ganó las elecciones, ganaron las elecciones, ganamos las elecciones, ha ganado las elecciones, han ganado las elecciones, hemos ganado las elecciones, ganó la elección, hemos ganado la elección, venció en las elecciones",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent * event",
        "perdió las elecciones, perdimos las elecciones, ha perdido las elecciones, hemos perdido las elecciones, perdieron las elecciones",
        value="lost",
        event="event:election",
    ),
    when(
        "jobs",
        "agent * quantity",
        "recortar, recorta, recortará, recortaremos, suprimir, suprime, suprimirá, suprimiremos, despedir, despide, despedirá, despediremos, despidió, eliminar, eliminará, eliminaremos",
        value="cut",
        near="empleo, empleos, puestos de trabajo, trabajadores",
    ),
    when(
        "pay",
        "agent *",
        "pagó, pagaron, pagamos, pagado, paga, pagan, pagará, pagaremos",
        near="rescate",
        topic="issue:ransom",
    ),
    when(
        "kill",
        "agent~ * object!",
        "mató al, mataron al, matamos al, ha matado al, han matado al, hemos matado al, asesinó al, asesinaron al, asesinamos al, ha asesinado al, han asesinado al, hemos asesinado al, ejecutó al, ejecutaron al, abatió al, abatieron al",
    ),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "alcanzó, alcanzaron, alcanzamos, ha alcanzado, han alcanzado, hemos alcanzado, pactó, pactaron, hemos pactado",
        value="agreed",
        near="acuerdo, tratado, pacto",
    ),
    when(
        "custody",
        "object! * by:agent",
        "sido detenido, sido detenida, sido detenidos, sido arrestado, sido arrestada, sido capturado, sido capturada, estoy detenido, estoy detenida, estoy preso, estoy presa",
        value="held",
    ),
    when(
        "custody",
        "object! * by:agent",
        "sido liberado, sido liberada, sido liberados, estoy libre, estoy en libertad",
        value="free",
    ),
    when(
        "custody",
        "*",
        "he sido detenido, he sido detenida, estoy detenido, estoy detenida",
        object="self",
        value="held",
    ),
    when(
        "dismiss",
        "counterpart! * by:agent",
        "sido destituido, sido destituida, sido cesado, sido cesada, sido despedido, sido despedida",
    ),
    when("dismiss", "*", "he sido destituido, he sido destituida, he sido cesado, he sido cesada", counterpart="self"),
    when(
        "vital_status",
        "*",
        "estoy vivo, estoy viva, sigo vivo, sigo viva, estoy con vida",
        object="self",
        value="alive",
    ),
    when(
        "withdraw",
        "agent~ * place!",
        "ha abandonado, han abandonado, abandonó, abandonaron, abandonamos, hemos abandonado",
        near="frente, ejército, tropas, fuerzas, guerrill, combatientes",
    ),
    when("negotiate", "agent~ * with:counterpart!", "negociando, negociación, negociaciones"),
    when(
        "candidacy",
        "agent *",
        "me presento, se presenta, me presentaré, se presentará",
        near="elecciones, presidencia, alcaldía, presidencial",
    ),
    when(
        "damage",
        "object! * by:agent",
        "completamente destruido, completamente destruida, totalmente destruido, totalmente destruida, quedó destruido, quedó destruida, sido destruido, sido destruida",
        value="destroyed",
    ),
    when(
        "damage",
        "object! *",
        "está intacto, está intacta, están intactos, permanece intacto, permanece intacta, no sufrió daños, no ha sufrido daños",
        value="intact",
    ),
    when("casualties", "quantity! *", "cayeron en combate, cayeron en los combates, caídos en combate", value="killed"),
)

_NOUNS = {
    "group:rebels": forms("rebeldes, rebelde, insurgentes, guerrilleros, milicianos"),
    "group:army": forms("ejército, el ejército, fuerzas armadas, las fuerzas armadas"),
    "group:forces": forms(
        "aviación, cazas, aviones de guerra, fuerzas, tropas, soldados, combatientes, militares, unidades"
    ),
    "group:police": forms("policía, la policía, policías, agentes de policía"),
    "group:government": forms("gobierno, autoridades, régimen, fuerzas gubernamentales, gubernamentales"),
    "group:opposition": forms("oposición, la oposición"),
    "group:enemy": forms("enemigo, el enemigo, enemigos, invasores, ocupantes"),
    "group:civilians": forms("civiles, civil, habitantes, vecinos"),
    "group:children": forms("niños, niñas, niño, niña, escolares, alumnos"),
    "group:women": forms("mujeres, mujer"),
    "group:people": forms("personas, gente, familias, trabajadores, mineros, pasajeros, refugiados"),
    "group:prisoners": forms("prisioneros, rehenes, presos, rehén"),
    "group:journalists": forms("periodistas, periodista"),
    "group:protesters": forms("manifestantes"),
    "facility:ship": forms(
        "barco, barcos, buque, buques, petrolero, petroleros, buque de guerra, buques de guerra, carguero, cargueros, fragata, fragatas, submarino, lancha, lanchas, navío"
    ),
    "facility:airport": forms("aeropuerto, el aeropuerto, base aérea"),
    "facility:bridge": forms("puente"),
    "facility:port": forms("puerto"),
    "facility:refinery": forms("refinería"),
    "facility:powerplant": forms("central eléctrica, central nuclear"),
    "facility:dam": forms("presa, represa"),
    "facility:hospital": forms("hospital, clínica"),
    "facility:school": forms("escuela, colegio, universidad"),
    "facility:prison": forms("prisión, cárcel"),
    "facility:border": forms("paso fronterizo, frontera, puesto fronterizo"),
    "facility:road": forms("carretera, autopista, túnel"),
    "facility:mine": forms("mina"),
    "hazard:flood": forms("inundación, inundaciones, riada, riadas"),
    "hazard:earthquake": forms("terremoto, sismo, seísmo"),
    "hazard:fire": forms("incendio, incendios"),
    "hazard:crash": forms("accidente, choque, colisión"),
    "hazard:explosion": forms("explosión, explosiones"),
    "hazard:landslide": forms("deslizamiento de tierra, alud, avalancha"),
    "hazard:storm": forms("tormenta, ciclón, huracán"),
    "event:attack": forms("ataque, ataques, atentado, atentados, bombardeo, emboscada, asalto"),
    "event:killing": forms("asesinato, masacre, matanza"),
    "event:summit": forms("cumbre"),
    "event:conference": forms("conferencia"),
    "event:election": forms("elecciones, elección"),
    "event:ceremony": forms("ceremonia"),
    "issue:agreement": forms("acuerdo, tratado, pacto, contrato, acuerdo de paz"),
    "issue:budget": forms("presupuesto, presupuestos"),
    "issue:plan": forms("plan, proyecto, propuesta, reforma, reformas"),
    "issue:tax": forms("impuesto, impuestos"),
    "issue:law": forms("ley"),
    "issue:sanctions": forms("sanciones"),
    "office:president": forms("presidente, presidenta"),
    "office:primeminister": forms("primer ministro, primera ministra"),
    "office:minister": forms(
        "ministro, ministra, ministro de defensa, ministra de defensa, ministro del interior, ministro de exteriores"
    ),
    "office:governor": forms("gobernador, gobernadora"),
    "office:mayor": forms("alcalde, alcaldesa"),
    "office:chief": forms("jefe, director, directora, comandante"),
    "goods:aid": forms("ayuda, ayuda humanitaria, convoy, convoyes, convoy humanitario"),
    "goods:food": forms("alimentos, comida, trigo, harina, pan"),
    "goods:medicine": forms("medicamentos, medicinas, vacunas"),
    "goods:water": forms("agua"),
    "goods:fuel": forms("combustible, gas, gasolina"),
    "weapon:drone": forms("dron, drones"),
    "weapon:missile": forms("misil, misiles, cohetes, cohete"),
    "weapon:chemical": forms("armas químicas"),
    "item:video": forms("vídeo, video, grabación"),
    "item:photo": forms("foto, fotos, imagen, imágenes"),
    "item:document": forms("documento, carta, documentos"),
    "cause:error": forms("error humano, negligencia"),
    "cause:fault": forms("cortocircuito, un cortocircuito, fallo técnico, avería, fuga de gas"),
    "cause:attack": forms("sabotaje, una bomba, bomba, un misil"),
    "cause:nature": forms("un rayo, fuertes lluvias, lluvias"),
}


def _persons(trigger: Trigger) -> Trigger:
    """The perfect of the first person beside that of the third: "ha dicho", "he dicho", "hemos dicho"."""
    own = (
        f"{we} {one.removeprefix('ha ')}" for one in trigger.forms if one.startswith("ha ") for we in ("he", "hemos")
    )
    return replace(trigger, forms=tuple(dict.fromkeys((*trigger.forms, *own))))


#: of the verb that opens a trigger: third persons as first ones and as plurals
_ENDINGS = """
ió > í imos ieron ié iamos iaron
ó > é amos imos aron
rá > ré remos rán
"""

MEANING = Meaning(
    cased=True,
    triggers=inflected(map(_persons, (*goods.TRIGGERS, *_TRIGGERS, *rulings.TRIGGERS, *affairs.TRIGGERS)), _ENDINGS),
    nouns=joined(_NOUNS, affairs.NOUNS, goods.NOUNS, people.NOUNS, rulings.NOUNS),
    markers={
        "by": forms("por, a manos de"),
        "of": forms("de, del, de la, de los"),
        "off": forms("de, del, de la, desde"),
        "in": forms("las calles de, calles de, la plaza de, en, dentro de, cerca de"),
        "on": forms("contra, sobre"),
        "onto": forms("contra, sobre, a, al, de, del"),
        "between": forms("en manos, a manos, ante"),
        "to": forms("a, al, ante"),
        "bound": forms("para, hacia, con destino a, destinado a, destinada a, destinados a"),
        "dative": forms("a, al"),
        "with": forms("con, contra"),
        "against": forms("contra"),
        "from": forms("desde, procedente de"),
    },
    heads=forms(
        "ciudad, la ciudad, ciudad de, localidad, pueblo, provincia, provincia de, distrito, región, capital, toda"
    ),
    theirs=forms("sus, su"),
    selves=forms("nosotros, nosotras, yo, nuestro movimiento, nuestro bando, nuestro gobierno"),
    own=forms("nuestras, nuestros, nuestra, nuestro, mis"),
    titles=forms(
        "presidente, presidenta, ministro, ministra, gobernador, gobernadora, alcalde, alcaldesa, general, comandante, coronel, juez, jueza, primer ministro, señor, señora"
    ),
    stops=forms(
        "en la noche, en la madrugada, durante la noche, en la mañana, por la noche, por la mañana, en los últimos días, en un comunicado, al amanecer, en realidad, tomó parte, tomaron parte, tomar parte, tomó medidas, tomar medidas, ha tomado medidas, han tomado medidas, tomó posesión, tener en cuenta, tomó la decisión, ha tomado la decisión, tuvo lugar, cayó enfermo, no me cabe duda, según el cual, según la cual, el, la, los, las, lo, un, una, unos, unas, de, del, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, que, quien, quienes, donde, cuando, cual, como, y, o, u, pero, sino, porque, su, sus, hoy, ayer, mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, después, antes, desde, durante, según, más, menos, unos, cerca, todo, toda, todos, todas, algunos, algunas, varios, varias, sí, no, falso, cierto, dios, ya, aún, todavía, también, solo, sólo, muy, aquí, allí, al"
    ),
    without=forms("sin"),
    granting=forms(
        "conden*, critic*, celebr*, elogi*, lament*, deplor*, repudi*, aplaud*, salud*, defend*, reprob*, agradec*"
    ),
    requiring=forms(
        "pid*, pedí*, exig*, reclam*, inst*, llam* a, demand*, solicit*, urg*, ruega, rogó, quiere, quieren, aboga*, abogó"
    ),
    none=forms("ningún, ninguna"),
    negators=forms("no, nunca, jamás, ni, tampoco, ningún, ninguna"),
    refusals=forms("se negó a, se negaron a, se niega a, se niegan a, nos negamos a, rehusó, incapaz de, incapaces de"),
    no_negators=forms("no solo, no sólo, no solamente, no cabe duda, no hay duda, no obstante, no menos de"),
    denials=forms(
        "desmentimos, desmiente, desmienten, desmintió, desmintieron, ha desmentido, han desmentido, negamos que, niega que, niegan que, negó que, negaron que, ha negado que, negamos, negó, niega, no es cierto que, no es verdad que, es falso que, es mentira que, no es correcto que"
    ),
    denials_after=forms(
        "es falsa, es falso, son falsas, son falsos, es mentira, son mentira, es una mentira, no es cierto, no es cierta, no es verdad, no son ciertas, no son ciertos, es infundada, son infundadas, son infundados, carece de fundamento, carecen de fundamento, es un invento, es propaganda, son rumores, es un rumor, es un bulo, es una noticia falsa, falso, mentira"
    ),
    rejections=forms("rechazamos, rechaza, rechazan, rechazó, rechazaron, ha rechazado, refutamos"),
    contents=forms("acusación, acusaciones, afirmación, afirmaciones, rumor, rumores, informaciones, denuncias"),
    nobody=forms("nadie, ningún civil, ningún soldado, ninguna persona, ninguna víctima, ningún muerto"),
    anybody=forms("alguien"),
    probable=forms(
        "probablemente, al parecer, aparentemente, parece que, parece, creemos que, presuntamente, supuestamente, seguramente"
    ),
    possible=forms(
        "quizá, quizás, tal vez, posiblemente, es posible que, podría, podrían, puede que, pueden, puede, a lo mejor"
    ),
    future=forms(
        "va a, van a, vamos a, voy a, pensamos, planea, planeamos, pronto, listos para, dispuestos a, prometemos, queremos, pretende, pretenden"
    ),
    future_after=forms("es cuestión de días, es cuestión de tiempo, es cuestión de horas, es inminente"),
    future_verb="(ar|er|ir|dr)(é|ás|á|emos|éis|án)$",
    first_verb="(amos|emos|imos)$|^(dimito|renuncio|dimitiré|renunciaré|firmo|firmaré|apoyo|apoyaré|asistiré|participaré|dejo|dejaré|presento|presentaré|sigo|seguiré|permaneceré|continuaré|soy|seré|dije|he|recibí|acepté|cobré|tomé|firmé|asistí|participé|hablé|negocié|ordené|pagué|voté|viajé|di|fui|estuve|tuve|hice|vi|voy|estoy|tengo)$",
    demands=forms(
        "debe, deben, debemos, tiene que, tienen que, hay que, exigimos, exige, exigen, pedimos que, pide que, instamos a, insta a, es necesario que, debería, deberían"
    ),
    since=forms("desde"),
    conditions=forms(
        "si, hasta que, a condición de que, con la condición de que, siempre que, a menos que, en caso de que, en caso de, mientras"
    ),
    consequences=forms("entonces"),
    questions=forms("acaso, por qué, cómo"),
    hearsay=forms(
        "me dijo, nos dijo, me aseguró, nos aseguró, me confirmó, me ha dicho, dice que, dijo que, dicen que, dijeron que, afirma que, afirmó que, afirman que, asegura que, aseguró que, sostiene que, según"
    ),
    acts={
        Act.CONFIRM: forms("confirmamos, confirma, confirman, confirmó, confirmaron, ha confirmado"),
        Act.ADMIT: forms(
            "admitimos, admite, admitió, admitieron, ha admitido, reconocemos, reconoce, reconoció, ha reconocido, reconozco"
        ),
        Act.ACCUSE: forms("acusamos, acusa, acusó, acusaron, acusan"),
        Act.PROMISE: forms("prometemos, promete, prometió, nos comprometemos"),
        Act.THREATEN: forms("amenazamos, amenaza con, amenazó con"),
        Act.WARN: forms("advertimos, advierte, advirtió"),
        Act.DENY: forms("desmentimos, negamos, niega, negó, desmintió"),
        Act.CORRECT: forms("rectificación, corrección, corregimos"),
        Act.DECLARE: forms("declaramos, proclamamos"),
    },
    scopes={
        "never": forms("nunca, jamás, en ningún caso"),
        "always": forms("siempre, para siempre"),
        "no_longer": forms("ya no"),
        "still": forms("sigue, siguen, todavía, aún, permanece"),
        "all": forms("todo, toda, todas, todos, completamente, totalmente, por completo, total"),
        "some": forms("parte de, en parte, parcialmente, varios, algunos, la mitad de"),
        "more": forms("por ahora, hasta ahora"),
    },
    coordinators=forms("y, e, pero, o"),
    contrasts=forms("sino"),
    joiners=forms("pero, mientras que, aunque, porque, sin embargo, ya que"),
    compound="first",
)
