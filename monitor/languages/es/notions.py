"""The notions of Spanish."""

from __future__ import annotations

from monitor.grammar.notions import Notions, forms, notions

_WORDS = notions(
    """
    rise: subir, subida, aumentar, aumento, crecer, crecimiento, incrementar, incremento, alza, elevar, repuntar, ascender, ascenso, mejorar, superar
    fall: bajar, bajada, caer, caída, disminuir, disminución, reducir, reducción, descender, descenso, baja, recortar, recorte, desplomar, decrecer, retroceder
    more: más, más de, mayor, superior, encima
    less: menos, menos de, menor, inferior, debajo
    many: muchos, muchas, numerosos, varios, decenas, cientos, miles, mucho, mucha
    few: pocos, pocas, escaso, raro, apenas, poco, poca
    high: alto, alta, elevado, máximo, récord, pico
    low: bajo, baja, mínimo
    big: grande, gran, enorme, inmenso, masivo, importante, amplio, extenso
    small: pequeño, pequeña, menor, leve, limitado, escaso
    win: ganar, vencer, victoria, ganador, triunfo, triunfar, derrotar
    lose: perder, derrota, perdedor, derrotado, eliminado, pérdida
    begin: empezar, comenzar, comienzo, inicio, iniciar, lanzar, arrancar
    end: terminar, fin, final, acabar, parar, cesar, concluir, finalizar, suspender, detener, abandonar, interrumpir
    open: abrir, abierto, apertura, reabrir, inaugurar
    closed: cerrar, cerrado, cierre, clausurar
    continue: continuar, seguir, permanecer, mantener, todavía, prolongar
    allow: permitir, permiso, autorizar, autorización, dejar, legalizar, legal
    forbid: prohibir, prohibido, prohibición, impedir, bloquear, vetar, restringir
    accept: aceptar, aprobar, aprobación, adoptar, acoger, consentir, ratificar
    refuse: rechazar, rechazo, negarse, rehusar, declinar, denegar, veto
    support: apoyar, apoyo, respaldar, respaldo, favor, partidario, defender, promover
    oppose: oponer, oposición, contra, criticar, crítica, condenar, rechazar, anti
    confirm: confirmar, confirmación, afirmar, reconocer, admitir, probar, demostrar
    deny: negar, desmentir, desmentido, refutar, contradecir
    true: verdad, verdadero, cierto, real, auténtico, exacto, correcto
    false: falso, falsa, mentira, bulo, fabricado, inventado, engañoso, erróneo, infundado, incorrecto, manipulado, montaje, desinformación, mito
    rumour: rumor, supuesto, presunto, alegación, afirmación
    live: vivir, vivo, sobrevivir, superviviente, vida
    die: morir, muerto, muerte, fallecer, matar, asesinar, asesinato, mortal, ejecutar, ejecución, suicidio
    hurt: herir, herido, lesión, lesionar
    unhurt: ileso, sano y salvo
    arrest: detener, detenido, detención, arrestar, arresto, cárcel, prisión, encarcelar, capturar
    free: liberar, libre, liberación, libertad, indultar, amnistía
    guilty: culpable, culpa, condenar, responsable
    innocent: inocente, inocencia, absolver, absuelto
    arrive: llegar, llegada, venir, entrar, entrada, volver, regresar, regreso
    leave: salir, salida, irse, marcharse, partir, retirar, retirada, huir, abandonar, dejar
    stay: quedarse, permanecer, quedar
    appoint: nombrar, elegir, designar, contratar, elegido
    dismiss: despedir, destituir, dimitir, dimisión, renunciar, renuncia, cesar, echar
    peace: paz, tregua, alto el fuego, pacífico
    war: guerra, combate, conflicto, batalla, lucha, invasión
    agree: acuerdo, acordar, pacto, tratado, consenso
    dispute: disputa, desacuerdo, discrepancia
    build: construir, construcción, crear, fundar, establecer, reconstruir
    destroy: destruir, destrucción, demoler, derribar, dañar, arrasar
    safe: seguro, seguridad, inofensivo, a salvo
    danger: peligro, peligroso, riesgo, amenaza, amenazar, nocivo, tóxico
    succeed: lograr, éxito, conseguir, exitoso, triunfar
    fail: fracasar, fracaso, fallar, incapaz
    join: unirse, adherir, ingresar, participar, miembro, adhesión
    fast: rápido, rápidamente, acelerar, inmediatamente, pronto
    slow: lento, lentamente, ralentizar, gradual
    strong: fuerte, poderoso, reforzar, fortalecer, sólido
    weak: débil, debilitar, frágil, debilidad
    better: mejor, mejorar, mejora, recuperación
    worse: peor, empeorar, deteriorar, agravar
    good: bueno, buena, buen, bien, excelente, positivo, beneficioso
    bad: malo, mala, mal, negativo, terrible
    long: largo, larga, prolongar, mucho tiempo
    short: corto, corta, breve
    new: nuevo, nueva, reciente, moderno
    old: viejo, vieja, antiguo, antigua, anterior
    first: primero, primera, primer, inicial
    last: último, última, final
    early: temprano, pronto
    late: tarde, tardío
    before: antes, previo
    after: después, tras, luego, posterior
    possible: posible, puede, pueden, capaz, posibilidad
    impossible: imposible, incapaz
    easy: fácil, fácilmente, sencillo
    hard: difícil, duro, complicado
    need: necesario, necesitar, obligatorio, deber, debe, exigir
    needless: innecesario, opcional, voluntario
    known: conocido, conocer, famoso, revelar, publicar, anunciar
    secret: secreto, desconocido, oculto, ocultar, anónimo
    find: encontrar, descubrir, hallar, descubrimiento
    missing: desaparecer, desaparecido, faltar, ausencia
    remember: recordar
    forget: olvidar
    love: amar, amor, gustar, querer, encantar
    hate: odiar, odio, detestar
    glad: feliz, contento, satisfecho, alegre, optimista, esperanza
    sad: triste, infeliz, enfadado, enojado, pesimista, preocupado, miedo
    hot: caliente, calor, cálido, calentamiento
    cold: frío, fría, enfriamiento
    north: norte
    south: sur
    east: este de, oriental, oriente
    west: oeste, occidental, occidente
    inside: dentro, interior, interno
    outside: fuera, exterior, externo
    man: hombre, masculino, chico, marido, padre, hijo
    woman: mujer, femenino, chica, esposa, madre, hija
    young: joven, niño, niña, juventud
    dear: caro, costoso
    cheap: barato, económico
    rich: rico, riqueza
    poor: pobre, pobreza
    full: lleno, completo
    empty: vacío, desierto
    buy: comprar, compra, adquirir
    sell: vender, venta
    import: importar, importación
    export: exportar, exportación
    home: nacional, interno, doméstico, local
    foreign: extranjero, internacional
    legal: legal, legítimo, lícito
    illegal: ilegal, ilícito, inconstitucional
    impose: imponer, aplicar, introducir
    lift: levantar, derogar, suprimir
    hold: celebrar, organizar, tener lugar
    cancel: cancelar, anular, suspender, aplazar
    delay: retrasar, aplazar, posponer
    friend: amigo, aliado, socio
    enemy: enemigo, rival, adversario, hostil
    most: mayoría, mayor parte
    minority: minoría, minoritario
    present: presente, presencia, existir, disponible, asistir
    absent: ausente, ausencia, inexistente
    send: enviar, envío, entregar
    receive: recibir, obtener
    give: dar, ofrecer, conceder, donar
    take: tomar, quitar, confiscar, coger
    trust: confianza, creer, confiar, fiable
    doubt: duda, dudar, desconfianza, sospecha, incierto
    certain: seguro, seguramente, sin duda
    escalate: escalada, tensión, intensificar
    calm: calma, tranquilo, calmar, distensión
    whole: entero, completo, completamente, totalmente, total
    part: parte, parcial, parcialmente
    praise: elogiar, alabar, felicitar, agradecer
    blame: culpar, acusar, criticar, condenar
    keep: respetar, cumplir, mantener, conservar
    break: violar, violación, romper, incumplir, infringir
    unite: unir, unidad, unido
    divide: dividir, división, separar
    appear: aparecer, aparición
    vanish: desaparecer
    profit: beneficio, ganancia, rentable
    loss: pérdida, déficit
    surplus: excedente, superávit, abundancia
    shortage: escasez, falta, déficit
    healthy: sano, curar, salud, saludable
    ill: enfermo, enfermedad, infectado, infección
    near: cerca, cercano, próximo
    far: lejos, lejano
    same: mismo, misma, igual, idéntico, similar
    different: diferente, distinto, diferencia, cambiar, cambio, otro
    public: público, públicamente
    private: privado
    day: día, mañana
    night: noche
    clean: limpio
    dirty: sucio, contaminado
    natural: natural
    manmade: artificial, sintético
    useful: útil, eficaz, efectivo
    useless: inútil, ineficaz
    attack: atacar, ataque, bombardear, asalto, ofensiva
    protect: proteger, protección, defender, defensa
    active: activo, funcionar, operativo
    idle: inactivo, averiado
    advance: avanzar, avance, progreso
    retreat: retroceder, retroceso
    positive: positivo, positiva, favorable
    negative: negativo, negativa, desfavorable, adverso
    permanent: permanente, definitivo, definitivamente, duradero, irreversible, para siempre
    temporary: temporal, temporalmente, provisional, interino, transitorio, pasajero
    expel: expulsar, expulsión, deportar, deportación, desterrar, echar
    admit: admitir, acoger, acogida, albergar, asilo
    just: justo, justa, equitativo, merecido, justificado
    unjust: injusto, injusta, injustificado, inmerecido, injusticia
    direct: directo, directamente
    indirect: indirecto, indirectamente
    enough: suficiente, bastante, basta
    lacking: insuficiente, demasiado poco
    voluntary: voluntario, voluntariamente, opcional, facultativo
    forced: forzado, forzoso, obligatorio, a la fuerza
    fear: miedo, temor, temer, preocupar, alarma, inquietud
    alone: solo, sola, a solas, sin ayuda
    together: juntos, juntas, conjunto, conjuntamente
    block: bloquear, bloqueo, congelar, incautar, retener
    release: desbloquear, desbloqueo, descongelar, devolver, entregar
    invade: invadir, invasión, ocupar, ocupación, anexionar
    liberate: liberar, liberación, recuperar, reconquistar
    asleep: dormir, dormido, sueño
    awake: despierto, despertar
    sit: sentado, sentar
    stand: de pie
    silent: silencio, callar, callado, mudo
    outspoken: comentar, comentario, pronunciarse
    cause: causar, provocar, desencadenar, ocasionar, generar, debido a
    prevent: prevenir, evitar, impedir, prevención

    post:president: presidente, presidenta, presidencial
    post:prime minister: primer ministro, primera ministra, canciller
    post:minister: ministro, ministra
    post:king: rey, reina, monarca, emir
    post:prince: príncipe, princesa
    post:governor: gobernador
    post:mayor: alcalde, alcaldesa
    post:ambassador: embajador
    post:spokesman: portavoz
    post:deputy: diputado, senador
    post:general: general, comandante, coronel
    body:government: gobierno
    body:parliament: parlamento, congreso, senado, asamblea
    body:court: tribunal, juez, fiscal, juzgado
    body:army: ejército, militar, tropas, soldados
    body:police: policía
    body:un: onu, naciones unidas
    body:eu: unión europea, ue, bruselas
    body:nato: otan
    body:who: oms
    country:us: estados unidos, estadounidense, americano, washington, casa blanca, eeuu
    country:uk: reino unido, británico, londres, inglaterra, inglés
    country:fr: francia, francés, francesa, parís
    country:de: alemania, alemán, alemana, berlín
    country:it: italia, italiano, italiana, roma
    country:es: españa, español, española, madrid
    country:pt: portugal, portugués
    country:ru: rusia, ruso, rusa, moscú, kremlin
    country:su: unión soviética, soviético, urss
    country:ua: ucrania, ucraniano
    country:cn: china, chino, pekín
    country:jp: japón, japonés
    country:in: india, indio
    country:pk: pakistán
    country:af: afganistán, afgano, kabul, talibán
    country:ir: irán, iraní, teherán
    country:iq: irak, iraquí
    country:sy: siria, sirio
    country:il: israel, israelí
    country:ps: palestina, palestino, gaza
    country:sa: arabia saudí, saudí
    country:tr: turquía, turco
    country:gr: grecia, griego, atenas
    country:mx: méxico, mexicano
    country:ar: argentina, argentino
    country:br: brasil, brasileño
    country:ve: venezuela, venezolano
    country:co: colombia, colombiano
    country:cu: cuba, cubano
    country:cl: chile, chileno
    country:pe: perú, peruano
    continent:africa: áfrica, africano
    continent:asia: asia, asiático
    continent:europe: europa, europeo
    continent:america: américa
    weekday:1: lunes
    weekday:2: martes
    weekday:3: miércoles
    weekday:4: jueves
    weekday:5: viernes
    weekday:6: sábado
    weekday:7: domingo
    month:1: enero
    month:2: febrero
    month:3: marzo
    month:4: abril
    month:5: mayo
    month:6: junio
    month:7: julio
    month:8: agosto
    month:9: septiembre
    month:10: octubre
    month:11: noviembre
    month:12: diciembre
    rank:2: segundo, segunda
    rank:3: tercero, tercera, tercer
    season:winter: invierno
    season:summer: verano
    colour:black: negro
    colour:white: blanco
    fuel:oil: petróleo, crudo
    fuel:gas: gas
    money:dollar: dólar
    money:euro: euro
    election: elección, elecciones, voto, votar, votación, referéndum
    party: partido, coalición
    law: ley, decreto, constitución
    sanctions: sanción, embargo
    tax: impuesto
    budget: presupuesto
    bank: banco
    price: precio, coste, costo
    economy: economía, económico
    company: empresa, compañía, sociedad
    worker: trabajador, empleado, empleo
    strike: huelga
    protest: protesta, manifestación, manifestante
    refugee: refugiado, migrante, inmigrante
    civilian: civil, habitante, ciudadano, población, gente
    journalist: periodista, prensa, medios, periódico
    video: vídeo, video, película
    photo: foto, fotografía, imagen
    report: informe, estudio, investigación
    statement: declaración, discurso, comunicado
    talks: negociación, negociar, diálogo, reunión, cumbre, conversaciones
    visit: visita, visitar, viaje
    weapon: arma, armamento
    missile: misil, cohete
    plane: avión, vuelo
    ship: barco, buque
    car: coche, vehículo
    hospital: hospital
    doctor: médico, doctor
    school: escuela, universidad, estudiante, alumno
    virus: virus, coronavirus, covid, pandemia, epidemia
    vaccine: vacuna, vacunar, vacunación
    explosion: explosión, explotar
    fire: incendio, fuego
    flood: inundación
    earthquake: terremoto, seísmo
    climate: clima, climático, temperatura
    nuclear: nuclear, atómico
    water: agua
    food: alimento, comida, trigo
    city: ciudad, pueblo, capital
    football: fútbol, partido de, equipo, copa
    say: decir, dijo, dice, declarar, anunciar, afirmar
    """
)

NOTIONS = Notions(
    words=_WORDS,
    small=forms("""
        el, la, los, las, lo, un, una, unos, unas, de, del, a, al, en, por, para, con, sin, sobre, entre, hasta,
        desde, y, e, o, u, pero, que, quien, cual, cuyo, donde, cuando, como, si, se, le, les, me, te, nos, su, sus,
        mi, tu, este, esta, estos, estas, ese, esa, eso, esto, aquel, él, ella, ellos, ellas, yo, nosotros, usted, es,
        son, era, eran, fue, fueron, ser, sido, está, están, estaba, estar, ha, han, había, haber, hay, no, ni, muy,
        también, ya, más, tan, porque, según, durante, mediante, puede, debe, dijo
    """),
    unlike="^(in|im|ir|i(?=l)|des|anti)",
    lacks=forms("sin, ausencia de, carece de, falta de, nada, jamás, tampoco, ninguno, ninguna, ningún, nunca"),
    exclusive=forms("solo, sólo, solamente, únicamente, exclusivamente, único"),
    universal=forms("todo, todos, toda, todas, cada, siempre, cualquier, totalmente, completamente, nunca"),
    contrary=forms(
        "en realidad, de hecho, al contrario, sin embargo, pero, sino, aunque, por el contrario, contrariamente"
    ),
)
