"""The speech part of Spanish."""

from __future__ import annotations

from monitor.grammar.speech import Marks, Sourcing, Speech, forms

_DAYS = forms("lunes, martes, miércoles, jueves, viernes, sábado, domingo")
_MONTHS = forms("""
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre
""")
_WHEN = (
    *(f"{before} {day}" for before in ("el", "este", "el pasado", "el próximo") for day in _DAYS),
    *(f"el {day} pasado" for day in _DAYS),
    *(f"el {day} por la {part}" for part in ("mañana", "tarde", "noche") for day in _DAYS),
    *forms("""
        ayer, hoy, anoche, anteayer, esta mañana, esta tarde, esta noche, esta madrugada, este mediodía, esta semana,
        este mes, este año, la semana pasada, el mes pasado, el año pasado, la pasada semana, la noche del domingo,
        ayer por la mañana, ayer por la tarde, ayer por la noche, ayer mismo, hoy mismo, horas antes, horas después,
        días antes, días después, minutos después, poco antes, poco después, un día antes, un día después
    """),
)
_WHERE = forms("""
    en una entrevista, en la entrevista, en una rueda de prensa, en rueda de prensa, en conferencia de prensa,
    en una conferencia de prensa, en una comparecencia, en un comunicado, en el comunicado, en un comunicado oficial,
    en una nota, en una nota de prensa, en una declaración, en declaraciones, en declaraciones a la prensa,
    en declaraciones a los medios, en declaraciones a los periodistas, en un discurso, en su discurso, en un mensaje,
    en su mensaje, en un tuit, en un informe, en su informe, en una carta, en un vídeo, en un video, en las redes,
    en redes sociales, en sus redes sociales, en las redes sociales, en su cuenta, en su cuenta de x, en x,
    en facebook, en twitter, en telegram, en televisión, en la televisión, en el parlamento, en el congreso,
    en el senado, en esa línea, en este sentido, en ese sentido, a la prensa, a los medios, a los periodistas,
    a los reporteros, a este diario, a este periódico, a este medio, ante la prensa, ante los medios,
    ante los periodistas, ante el parlamento, ante el congreso, a través de un comunicado, mediante un comunicado,
    por escrito, por teléfono, en su intervención, durante su intervención
""")
_HOW = forms("""
    también, además, asimismo, igualmente, así, ya, luego, después, entonces, ahora, antes, más tarde, posteriormente,
    anteriormente, previamente, recientemente, finalmente, inicialmente, por su parte, a su vez, en cambio,
    sin embargo, no obstante, por otra parte, por otro lado, por último, en concreto, al respecto, de nuevo,
    nuevamente, otra vez, una vez más, reiteradamente, repetidamente, públicamente, oficialmente, tajantemente,
    categóricamente, abiertamente, claramente, expresamente, textualmente, literalmente, incluso, solo, sólo,
    solamente, únicamente, siempre, a menudo, por ejemplo, de hecho, mientras tanto, entretanto, en tanto, aún, todavía,
    de inmediato, inmediatamente, enseguida, al mismo tiempo, a continuación, en su opinión, a su juicio
""")


# How or to whom something is said, before a subject that follows its verb: "dijo entre lágrimas la viuda".
_ASIDE = forms("""
    con ironía, con firmeza, con contundencia, con rotundidad, con la voz entrecortada, con la voz quebrada,
    con lágrimas en los ojos, con resignación, sin rodeos, entre lágrimas, visiblemente emocionado,
    visiblemente emocionada, a esta agencia, a esta emisora, a esta cadena, a esta redacción, a la agencia,
    a la televisión estatal, a la televisión pública, a su llegada, a la salida, tras la reunión, tras el encuentro,
    tras el partido
""")


def _tenses(rows: str) -> tuple[str, ...]:
    """The forms of verbs that are given one a row: dijo dijeron dice dicen decía decían dicho ("-": unsafe)."""
    found: list[str] = []
    for row in filter(None, map(str.split, rows.splitlines())):
        found += [form for form in row[:6] if form != "-"]
        found += [f"{have} {row[6]}" for have in ("ha", "han", "había", "habían") if row[6] != "-"]
    return tuple(found)


def _with(verbs: str, objects: str) -> tuple[str, ...]:
    """Every verb with every object after it."""
    return tuple(f"{verb} {one}" for verb in forms(verbs) for one in forms(objects))


def _aside(verbs: str) -> tuple[str, ...]:
    """Every verb with a word between commas after it: "subraya, además," before its clause."""
    asides = forms("""
        además, asimismo, por su parte, a su vez, sin embargo, no obstante, en cambio
    """)
    return tuple(f"{verb}, {aside}" for verb in forms(verbs) for aside in asides)


_THUS = tuple(
    f"así lo {verb}"
    for verb in forms("""
        ha anunciado, anunció, ha confirmado, confirmó, confirman, ha asegurado, aseguró, ha señalado, señaló, ha explicado,
        explicó, ha indicado, indicó, ha dicho, dijo, ha afirmado, afirmó, ha manifestado, manifestó, informó, ha informado,
        han confirmado, declaró, ha declarado, ha expresado, expresó, reconoció, ha reconocido, reveló, dio a conocer,
        ha dado a conocer, hizo saber, detalló, ha detallado, adelantó, ha avanzado, ha trasladado
    """)
)

# Verbs that may follow what is said, before their subject: "..., señaló Lind", "..., confirmó la policía". As an object
# would stand in the same place, those that take one more often than a clause are `states`; the usual objects of the
# others ("anunció la retirada", "confirmó la muerte") are listed in _NOTHING.
_SAYS = _tenses("""
    dijo dijeron dice dicen decía decían dicho
    afirmó afirmaron afirma afirman afirmaba afirmaban afirmado
    aseguró aseguraron asegura aseguran aseguraba aseguraban asegurado
    añadió añadieron añade añaden añadía añadían añadido
    agregó agregaron agrega agregan agregaba agregaban agregado
    señaló señalaron señala señalan señalaba señalaban señalado
    indicó indicaron indica indican indicaba indicaban indicado
    declaró declararon declara declaran declaraba declaraban declarado
    manifestó manifestaron manifiesta manifiestan manifestaba manifestaban manifestado
    sostuvo sostuvieron sostiene sostienen sostenía sostenían sostenido
    apuntó apuntaron apunta apuntan apuntaba apuntaban apuntado
    puntualizó puntualizaron puntualiza puntualizan - - puntualizado
    precisó precisaron precisa precisan precisaba precisaban precisado
    matizó matizaron matiza matizan - - matizado
    comentó comentaron comenta comentan comentaba comentaban comentado
    informó informaron informa informan informaba informaban informado
    opinó opinaron opina opinan opinaba opinaban opinado
    recalcó recalcaron recalca recalcan recalcaba recalcaban recalcado
    remarcó remarcaron remarca remarcan - - remarcado
    enfatizó enfatizaron enfatiza enfatizan - - enfatizado
    insistió insistieron insiste insisten insistía insistían insistido
    argumentó argumentaron argumenta argumentan argumentaba argumentaban argumentado
    arguyó arguyeron arguye arguyen - - argüido
    adujo adujeron aduce aducen - - aducido
    alegó alegaron alega alegan alegaba alegaban alegado
    aseveró aseveraron asevera aseveran aseveraba aseveraban aseverado
    advirtió advirtieron advierte advierten advertía advertían advertido
    alertó alertaron alerta alertan alertaba alertaban alertado
    relató relataron relata relatan relataba relataban relatado
    respondió respondieron responde responden - - respondido
    contestó contestaron contesta contestan - - contestado
    replicó replicaron replica replican - - replicado
    tuiteó tuitearon tuitea tuitean - - tuiteado
    aclaró aclararon aclara aclaran aclaraba aclaraban aclarado
    vaticinó vaticinaron vaticina vaticinan - - vaticinado
    bromeó bromearon bromea bromean - - bromeado
    reportó reportaron reporta reportan - - reportado
    conjeturó conjeturaron conjetura conjeturan - - conjeturado
    anunció anunciaron anuncia anuncian anunciaba anunciaban anunciado
    confirmó confirmaron confirma confirman confirmaba confirmaban confirmado
    explicó explicaron explica explican explicaba explicaban explicado
    reveló revelaron revela revelan revelaba revelaban revelado
    recordó recordaron recuerda recuerdan recordaba recordaban recordado
    reconoció reconocieron reconoce reconocen reconocía reconocían reconocido
    admitió admitieron admite admiten admitía admitían admitido
    detalló detallaron detalla detallan detallaba detallaban detallado
    pronosticó pronosticaron pronostica pronostican - - pronosticado
    adelantó adelantaron adelanta adelantan adelantaba adelantaban adelantado
""")

_STATES = _tenses("""
    denunció denunciaron denuncia denuncian denunciaba denunciaban denunciado
    destacó destacaron destaca destacan destacaba destacaban destacado
    subrayó subrayaron subraya subrayan subrayaba subrayaban subrayado
    resaltó resaltaron resalta resaltan - - resaltado
    reiteró reiteraron reitera reiteran reiteraba reiteraban reiterado
    lamentó lamentaron lamenta lamentan lamentaba lamentaban lamentado
    aceptó aceptaron acepta aceptan - - aceptado
    concluyó concluyeron concluye concluyen concluía concluían concluido
    escribió escribieron escribe escriben escribía escribían escrito
    publicó publicaron publica publican - - publicado
    contó contaron cuenta cuentan contaba contaban contado
    narró narraron narra narran narraba narraban narrado
    comunicó comunicaron comunica comunican - - comunicado
    notificó notificaron notifica notifican - - notificado
    auguró auguraron augura auguran - - augurado
    predijo predijeron predice predicen - - predicho
    prometió prometieron promete prometen prometía prometían prometido
    juró juraron jura juran - - jurado
    garantizó garantizaron garantiza garantizan - - garantizado
    propuso propusieron propone proponen proponía proponían propuesto
    sugirió sugirieron sugiere sugieren sugería sugerían sugerido
    recomendó recomendaron recomienda recomiendan - - recomendado
    exigió exigieron exige exigen exigía exigían exigido
    pidió pidieron pide piden pedía pedían pedido
    solicitó solicitaron solicita solicitan - - solicitado
    reclamó reclamaron reclama reclaman - - reclamado
    ordenó ordenaron ordena ordenan - - ordenado
    defendió defendieron defiende defienden defendía defendían defendido
    celebró celebraron celebra celebran - - celebrado
    criticó criticaron critica critican criticaba criticaban criticado
    creyó creyeron cree creen creía creían creído
    consideró consideraron considera consideran consideraba consideraban considerado
    pensó pensaron piensa piensan pensaba pensaban pensado
    estimó estimaron estima estiman estimaba estimaban estimado
    calculó calcularon calcula calculan calculaba calculaban calculado
    sospechó sospecharon sospecha sospechan sospechaba sospechaban sospechado
    temió temieron teme temen temía temían temido
    confió confiaron confía confían confiaba confiaban confiado
    esperó esperaron espera esperan esperaba esperaban esperado
    supuso supusieron supone suponen - - supuesto
    previó previeron prevé prevén preveía preveían previsto
    demostró demostraron demuestra demuestran - - demostrado
    mostró mostraron muestra muestran - - mostrado
    determinó determinaron determina determinan - - determinado
    dictaminó dictaminaron dictamina dictaminan - - dictaminado
    constató constataron constata constatan - - constatado
    especificó especificaron especifica especifican - - especificado
    testificó testificaron testifica testifican - - testificado
    confesó confesaron confiesa confiesan - - confesado
    desveló desvelaron desvela desvelan - - desvelado
    divulgó divulgaron divulga divulgan - - divulgado
    difundió difundieron difunde difunden - - difundido
    preguntó preguntaron pregunta preguntan preguntaba preguntaban preguntado
    decidió decidieron decide deciden - - decidido
    acordó acordaron acuerda acuerdan - - acordado
    supo supieron sabe saben sabía sabían sabido
    expuso expusieron expone exponen - - expuesto
    planteó plantearon plantea plantean - - planteado
    expresó expresaron expresa expresan expresaba expresaban expresado
    mantuvo mantuvieron mantiene mantienen mantenía mantenían mantenido
    repitió repitieron repite repiten repetía repetían repetido
    ratificó ratificaron ratifica ratifican - - ratificado
    presumió presumieron presume presumen - - presumido
    protestó protestaron protesta protestan - - protestado
    apostilló apostillaron apostilla apostillan - - apostillado
    rebatió rebatieron rebate rebaten - - rebatido
    ironizó ironizaron ironiza ironizan - - ironizado
    amenazó amenazaron amenaza amenazan amenazaba amenazaban amenazado
    justificó justificaron justifica justifican - - justificado
    especuló especularon especula especulan - - especulado
    avanzó avanzaron - - - - avanzado
    avisó avisaron avisa avisan - - avisado
    evidenció evidenciaron evidencia evidencian - - evidenciado
    aventuró aventuraron aventura aventuran - - aventurado
""")

# They lean on the subject of their sentence: "..., añadiendo que ...".
_GERUNDS = forms("""
    diciendo, añadiendo, asegurando, afirmando, señalando, subrayando, alegando, argumentando, sosteniendo, advirtiendo,
    insistiendo, recordando, indicando, precisando, explicando, anunciando, confirmando, denunciando, agregando,
    reiterando, aduciendo, matizando, aclarando, apuntando, comentando, declarando, destacando, detallando,
    enfatizando, manifestando, puntualizando, recalcando, reconociendo, remarcando, admitiendo, prometiendo, pidiendo,
    exigiendo, lamentando, relatando, informando
""")

_CIRCUMSTANCES = tuple(
    f"{when} {verb}"
    for when in ("al", "tras")
    for verb in forms(
        "asegurar, afirmar, anunciar, señalar, advertir, declarar, denunciar, insistir, recordar, reconocer"
    )
)

# Spanish says with an infinitive what somebody does: "promete abrir", "niega haber disparado".
_VOWS = _tenses("""
    prometió prometieron promete prometen prometía prometían prometido
    juró juraron jura juran - - jurado
    pidió pidieron pide piden pedía pedían pedido
    negó negaron niega niegan negaba negaban negado
    aseguró aseguraron asegura aseguran aseguraba aseguraban asegurado
    afirmó afirmaron afirma afirman - - afirmado
    dijo dijeron dice dicen decía decían dicho
    admitió admitieron admite admiten - - admitido
    reconoció reconocieron reconoce reconocen - - reconocido
    confesó confesaron confiesa confiesan - - confesado
    alegó alegaron alega alegan - - alegado
    exigió exigieron exige exigen - - exigido
    propuso propusieron propone proponen - - propuesto
    declaró declararon declara declaran - - declarado
""")

# Rarer ones; apart, as only the common verbs above need a list of the objects that they take.
_RARE = _tenses("""
    reprochó reprocharon reprocha reprochan reprochaba reprochaban reprochado
    recriminó recriminaron recrimina recriminan - - recriminado
    objetó objetaron objeta objetan - - objetado
    proclamó proclamaron proclama proclaman - - proclamado
    convino convinieron - - - - convenido
    posteó postearon - - - - posteado
    razonó razonaron razona razonan razonaba razonaban razonado
    entendió entendieron entiende entienden entendía entendían entendido
    intuyó intuyeron intuye intuyen - - intuido
    dedujo dedujeron deduce deducen - - deducido
    postuló postularon postula postulan - - -
    teorizó teorizaron teoriza teorizan - - -
    refirió refirieron refiere refieren - - referido
    testimonió testimoniaron testimonia testimonian - - testimoniado
    atestiguó atestiguaron atestigua atestiguan - - atestiguado
    rememoró rememoraron rememora rememoran - - rememorado
    clamó clamaron clama claman - - clamado
    imploró imploraron implora imploran - - implorado
    suplicó suplicaron suplica suplican - - suplicado
    rogó rogaron ruega ruegan - - rogado
    aconsejó aconsejaron aconseja aconsejan - - aconsejado
    deslizó deslizaron desliza deslizan - - deslizado
    insinuó insinuaron insinúa insinúan insinuaba insinuaban insinuado
    anticipó anticiparon anticipa anticipan - - anticipado
    presagió presagiaron presagia presagian - - presagiado
    incidió incidieron incide inciden - - incidido
    abundó abundaron abunda abundan - - abundado
    ahondó - ahonda - - - ahondado
    contrapuso contrapusieron contrapone contraponen - - contrapuesto
    discrepó discreparon - - - - -
    repuso repusieron - - - - -
    acotó acotaron acota acotan - - acotado
""")

_ACTS = _tenses("""
    negó negaron niega niegan negaba negaban negado
    rechazó rechazaron rechaza rechazan rechazaba rechazaban rechazado
    desmintió desmintieron desmiente desmienten desmentía desmentían desmentido
    refutó refutaron refuta refutan - - refutado
    condenó condenaron - - condenaba condenaban condenado
    repudió repudiaron repudia repudian - - repudiado
    acusó acusaron acusa acusan acusaba acusaban acusado
    culpó culparon - culpan culpaba culpaban culpado
    elogió elogiaron elogia elogian elogiaba elogiaban elogiado
    respaldó respaldaron respalda respaldan respaldaba respaldaban respaldado
    descartó descartaron descarta descartan descartaba descartaban descartado
    calificó calificaron califica califican calificaba calificaban calificado
    tildó tildaron tilda tildan tildaba tildaban tildado
    tachó tacharon tacha tachan - - tachado
    reivindicó reivindicaron reivindica reivindican - - reivindicado
    cuestionó cuestionaron cuestiona cuestionan cuestionaba cuestionaban cuestionado
    minimizó minimizaron minimiza minimizan - - minimizado
    responsabilizó responsabilizaron responsabiliza responsabilizan - - responsabilizado
    apoyó apoyaron - apoyan apoyaba apoyaban apoyado
    desautorizó desautorizaron desautoriza desautorizan - - desautorizado
""")

# What they say of themselves, without a clause: "aseguró haber actuado solo".
_SELF = _with(
    """
    dijo, dice, ha dicho, dijeron, dicen, afirmó, afirma, ha afirmado, afirmaron, afirman, aseguró, asegura,
    ha asegurado, aseguraron, aseguran, declaró, ha declarado, alegó, alega, confesó, ha confesado, confesaron,
    reconoció, reconoce, ha reconocido, reconocieron, admitió, admite, ha admitido, admitieron, sostuvo, sostiene
    """,
    "haber, estar",
)

# The verbs of "según dijo Lind" and "tal y como informó la policía".
_SOURCED = _tenses("""
    dijo dijeron dice dicen decía decían dicho
    afirmó afirmaron afirma afirman afirmaba afirmaban afirmado
    aseguró aseguraron asegura aseguran aseguraba aseguraban asegurado
    señaló señalaron señala señalan señalaba señalaban señalado
    indicó indicaron indica indican indicaba indicaban indicado
    declaró declararon declara declaran - - declarado
    manifestó manifestaron manifiesta manifiestan - - manifestado
    sostuvo sostuvieron sostiene sostienen sostenía sostenían sostenido
    apuntó apuntaron apunta apuntan - - apuntado
    precisó precisaron precisa precisan - - precisado
    comentó comentaron comenta comentan - - comentado
    informó informaron informa informan - - informado
    explicó explicaron explica explican explicaba explicaban explicado
    anunció anunciaron anuncia anuncian - - anunciado
    confirmó confirmaron confirma confirman - - confirmado
    denunció denunciaron denuncia denuncian - - denunciado
    reveló revelaron revela revelan - - revelado
    recordó recordaron recuerda recuerdan - - recordado
    detalló detallaron detalla detallan - - detallado
    relató relataron relata relatan relataba relataban relatado
    contó contaron cuenta cuentan - - contado
    publicó publicaron publica publican - - publicado
    escribió escribieron escribe escriben - - escrito
    reportó reportaron reporta reportan - - reportado
    aclaró aclararon aclara aclaran - - aclarado
    advirtió advirtieron advierte advierten - - advertido
    adelantó adelantaron adelanta adelantan - - adelantado
    difundió difundieron difunde difunden - - difundido
    reconoció reconocieron reconoce reconocen - - reconocido
    admitió admitieron admite admiten - - admitido
    alegó alegaron alega alegan - - alegado
    argumentó argumentaron argumenta argumentan - - argumentado
    cree creen creía creían - - creído
    considera consideran consideraba consideraban - - considerado
    muestra muestran mostró mostraron - - mostrado
    supo supieron - - - - sabido
    comunicó comunicaron comunica comunican - - comunicado
    destacó destacaron destaca destacan - - destacado
    subrayó subrayaron subraya subrayan - - subrayado
    expuso expusieron expone exponen - - expuesto
    estimó estimaron estima estiman - - estimado
    calculó calcularon calcula calculan - - calculado
    concluyó concluyeron concluye concluyen - - concluido
    recogió recogieron recoge recogen - - recogido
    expresó expresaron expresa expresan - - expresado
    refirió refirieron refiere refieren - - referido
    especificó especificaron especifica especifican - - especificado
    constató constataron constata constatan - - constatado
    lamentó lamentaron lamenta lamentan - - lamentado
    reiteró reiteraron reitera reiteran - - reiterado
    testificó testificaron - - - - testificado
    narró narraron narra narran - - narrado
""")

_LEARNT = forms("""
    ha podido saber, han podido saber, pudo saber, ha podido confirmar, ha podido comprobar, pudo constatar, pudo confirmar
""")

# Words that look like a cue and report nothing. A cue that is longer takes the place of a shorter one, and a sourcing
# phrase whose second part never follows gives no statement: so "anunció un plan que ..." is not read as "anunció que".
_NEVER = "\N{SYMBOL FOR NULL}"
_MANY = tuple(verb for verb in (*_SAYS, *_STATES) if verb.partition(" ")[0].endswith("n"))
_ONE = tuple(verb for verb in (*_SAYS, *_STATES) if verb not in _MANY)
_NOTHING = (
    # a verb of one with a noun of many, or the other way round: an object, no subject that follows its verb
    *_with(", ".join(_ONE), "los, las, unos, unas, sus, estos, estas, esos, esas"),
    *_with(", ".join(_MANY), "el, la, un, una, su"),
    *_with("cree, creen, creía, confía, confían", "en el, en la, en los, en las, en un, en una, en su, en sus"),
    *_with(
        """
        anunció, anunciaron, anuncia, anuncian, ha anunciado, han anunciado, confirmó, confirmaron, confirma, confirman,
        ha confirmado, han confirmado, denunció, denunciaron, denuncia, denuncian, ha denunciado, explicó, explica,
        reveló, revelaron, revela, publicó, publicaron, ha publicado, recordó, recuerda, propuso, propusieron, propone,
        proponen, aceptó, aceptaron, ordenó, decidió, acordó, acordaron, celebró, celebraron, mostró, mostraron,
        muestra, difundió, difundieron, escribió, presentó, lamentó, lamentaron, criticó, criticaron, defendió,
        defendieron, reconoció, reconocieron, admitió, exigió, exigieron, exige, pidió, pidieron, pide, declaró,
        declararon, señaló, señala, indicó, informó, destacó, destaca, subrayó, adelantó, mantiene, mantienen
        """,
        """
        un acuerdo, un plan, un paquete, un proyecto, un vídeo, un video, un alto el fuego, un aumento, un programa,
        una reunión, una ley, una serie, una lista, una medida, una inversión, una operación, una campaña,
        una reforma, una tregua, una carta, una foto, una fotografía, una imagen, unas medidas, unas elecciones,
        el acuerdo, el plan, el proyecto, el nombre, el nombramiento, el cierre, el despliegue, el envío, el fin,
        el inicio, el lanzamiento, el hallazgo, el ataque, el fallecimiento, el cese, el camino, el lugar, el libro,
        la muerte, la detención, la retirada, la apertura, la creación, la compra, la venta, la liberación, la lista,
        la ley, la reforma, la noticia, la existencia, la presencia, la llegada, la salida, la medida, la decisión,
        la situación, la operación, la labor, la importancia, la política, la propuesta, la necesidad, la guerra,
        los ataques, los planes, los nombres, los resultados, los datos, los hechos, las medidas, las cifras,
        las imágenes, las condiciones, las elecciones, su dimisión, su renuncia, su retirada, su candidatura,
        su intención, su decisión, su apoyo, su plan, su compromiso, medidas, nuevas medidas, nuevos ataques,
        nuevas sanciones, sanciones, represalias, elecciones, avances, cambios, el error, errores, los errores, su error, su culpa,
        inversiones, nuevas inversiones, beneficios, bajas, pérdidas, un nuevo, una nueva, nuevos, nuevas
        """,
    ),
    *_with(
        "sostuvo, sostuvieron, sostiene, sostienen, ha sostenido, mantuvo, mantuvieron, mantiene, mantienen",
        """
        una reunión, reuniones, una conversación, conversaciones, un encuentro, encuentros, una llamada, combates,
        un diálogo, contactos, la mirada, el ritmo, una relación, relaciones
        """,
    ),
    *_with(
        "declaró, declararon, declara, declaran, ha declarado, han declarado",
        """
        el estado, el alto, la alerta, la independencia, la emergencia, culpable, culpables, inocente, desierto,
        nulo, nula, tres días, dos días, un alto, una tregua, persona, zona, como testigo, ante el juez
        """,
    ),
    *_with(
        "dio cuenta, da cuenta, dan cuenta, dieron cuenta, ha dado cuenta, contó, contaron, ha contado, han contado",
        "con, de, de que",
    ),
    *_with("respondió, respondieron, responde, responden, ha respondido", "con, al fuego, a los disparos"),
    *_with("apuntó, apuntaron, apunta, apuntan", "con, contra, al arco, a la cabeza"),
    *_with("cuenta, cuentan, contaba, contaban", "con, atrás, de, entre"),
    *_with("se dio, se da, se dieron, se dan, se ha dado, dio, da, dieron, darse", "cuenta"),
    *_with("apuntó, apuntaron, apunta, ha apuntado, añadió, añade", "un gol, un tanto, el gol, el tanto, la victoria"),
    *_with("aseguró, aseguraron, asegura, aseguran, ha asegurado, han asegurado, garantizó, garantiza", """
        el suministro, la victoria, el triunfo, el título, el control, el acceso, el futuro, el perímetro, la zona,
        la plaza, el puesto, la paz, la estabilidad, la clasificación, el pase, la continuidad, el abastecimiento,
        la seguridad, la participación, su presencia, su plaza, su clasificación, su continuidad, su futuro
    """),
    *_with("escribió, escribieron, ha escrito, publicó, ha publicado", """
        una novela, un libro, un guion, una carta, una canción, un poema, una obra, un artículo, una columna, un ensayo,
        la novela, la canción, la obra, un estudio, el guion
    """),
    *_with("insistió, insiste, insisten", "tanto"),
    *_with("condenó, condenaron, ha condenado, han condenado", "a, al, en costas"),
    *_with("está, están, estaba, estaban, estuvo, estuvieron, estar, estoy, estamos, mostró, mostraron, muestra",
           "de acuerdo con"),
    *_with("de acuerdo con", "la ley, la normativa, lo previsto, lo establecido, lo acordado, el reglamento, el plan"),
    *_with(
        "según",
        """
        lo previsto, lo acordado, lo establecido, lo pactado, lo estipulado, lo planeado, el cual, la cual, los cuales,
        las cuales, el caso, la ley, la constitución, el reglamento, convenga, corresponda, sea, se, avanza, avanzaba,
        cómo, las necesidades, la edad, la zona, la temporada, las circunstancias, parece
        """,
    ),
    *_with("no", ", ".join(_SELF)),
    *_with("no", ", ".join(verb for verb in _ACTS if "descart" not in verb)),
    *_with("no", """
        advirtió de, advierte de, alertó de, informó de, informaron de, ha informado de, informa de, amenazó con,
        instó a, llamó a, acusó a, se comprometió a, pidió a, pidió al, se opuso a, se opone a, se opone al
    """),
    # impersonal: nobody in sight expects it
    *forms("""
        se espera, se esperaba, se prevé, se preveía, se estima, se calcula, se sabe, se sabía, se considera,
        cabe esperar, se supone, se suponía, quiere decir, quería decir, según se espera, cabe recordar, cabe destacar,
        se recuerda, se muestra, se mostraba, se acordó, se decidió, se confía
    """),
)  # fmt: skip

_DATED = ", ".join(when for when in _WHEN if when.startswith(("el ", "la ")))

SPEECH = Speech(
    auxiliaries=forms("ha, han, había, habían"),
    marks=(
        Marks(open="«", close="»"),
        Marks(open="“", close="”"),
        Marks(open='"', close='"'),
        Marks(open="‘", close="’"),
    ),
    says=(
        *_SAYS,
        *_with("dijeron, afirmaron, aseguraron, señalaron, indicaron, informaron, han dicho, advirtieron", _DATED),
        # with where it was said, as the subject may follow: "dijo en rueda de prensa la ministra"
        *_with(
            """
            dijo, dijeron, ha dicho, dice, afirmó, ha afirmado, afirma, aseguró, ha asegurado, asegura, señaló, indicó,
            ha señalado, ha indicado, declaró, ha declarado, manifestó, añadió, agregó, sostuvo, informó, informaron,
            ha informado, precisó, comentó, apuntó, insistió, advirtió, aclaró
            """,
            ", ".join(_WHERE),
        ),
        *_with(
            """
            dijo, dijeron, ha dicho, afirmó, ha afirmado, aseguró, ha asegurado, señaló, ha señalado, declaró, ha declarado,
            comentó
            """,
            ", ".join(_ASIDE),
        ),
        *_aside(
            """
            dijo, dice, ha dicho, afirmó, afirma, ha afirmado, aseguró, asegura, ha asegurado, señaló, señala, ha señalado,
            indicó, indica, ha indicado, sostuvo, sostiene, advirtió, advierte, ha advertido, apuntó, apunta, insistió,
            insiste, precisó, declaró, informó
            """
        ),
        *forms("""
            advirtió de nuevo, alertó de nuevo, informó de nuevo, dijo textualmente, dejó claro, dejaron claro,
            ha dejado claro, deja claro, dejó saber, hizo saber, hicieron saber, dio a conocer, dieron a conocer,
            salió a decir, llegó a decir, volvió a decir, vino a decir
        """),
    ),
    tells=forms("""
        informó a, informaron a, ha informado a, notificó a, notificaron a, avisó a, avisaron a, comunicó a,
        comunicaron a, transmitió a
    """),
    states=(
        *_STATES,
        *_with("anunciaron, confirmaron, denunciaron, explicaron, revelaron, acordaron, decidieron, pidieron", _DATED),
        *_with(
            """
            anunció, anunciaron, ha anunciado, confirmó, confirmaron, ha confirmado, explicó, ha explicado, denunció,
            denunciaron, ha denunciado, reveló, recordó, destacó, subrayó, reiteró, lamentó, reconoció, admitió, escribió,
            ha escrito, publicó, detalló, expresó
            """,
            ", ".join(_WHERE),
        ),
        *_with(
            """
            expresó, expresaron, expresa, expresan, ha expresado, han expresado, manifestó, manifestaron, manifiesta,
            reiteró, reiteraron, mostró, mostraron
            """,
            """
            su convicción, su confianza, su esperanza, su temor, su preocupación, su deseo, su opinión, su pesar,
            la convicción, la confianza, la esperanza, el temor, la preocupación, el deseo
            """,
        ),
        *_with(
            """
            explicó, ha explicado, lamentó, ha lamentado, confesó, contó, reconoció, recordó
            """,
            ", ".join(_ASIDE),
        ),
        *_aside(
            """
            subrayó, subraya, ha subrayado, destacó, destaca, ha destacado, recordó, recuerda, ha recordado, explicó,
            explica, ha explicado, anunció, anuncia, ha anunciado, confirmó, ha confirmado, denunció, denuncia,
            ha denunciado, reconoció, admitió, lamentó, reveló, considera, cree, exige, pide, pidió, reiteró
            """
        ),
        # with what is thought of it between the verb and its clause: "considera probado que"
        *_with(
            """
            considera, consideran, consideró, consideraron, ha considerado, ve, ven, cree, creen, estima, estimó
            """,
            """
            probado, acreditado, demostrado, probable, posible, improbable, necesario, imprescindible, fundamental,
            inaceptable, lógico
            """,
        ),
        *_with(
            "da por, dan por, daba por, dio por, dieron por, ha dado por, han dado por",
            "hecho, sentado, probado, seguro, descontado, supuesto",
        ),
        # a verb before the verb of saying: "volvió a insistir en que", "ha querido dejar claro que"
        *_with(
            """
            acaba de, acaban de, volvió a, volvieron a, ha vuelto a, llegó a, ha llegado a, quiso, ha querido, se limitó a,
            se ha limitado a, se apresuró a, no dudó en, alcanzó a
            """,
            """
            decir, afirmar, asegurar, señalar, insistir, recordar, subrayar, destacar, reiterar, aclarar, advertir,
            responder, reconocer, confirmar, anunciar, explicar, denunciar, dejar claro
            """,
        ),
        *_with("habría, habrían", "dicho, asegurado, afirmado, confirmado, reconocido, admitido, ordenado, pedido"),
        *_RARE,
        *_GERUNDS,
        *_CIRCUMSTANCES,
        *forms("""
            se lamentó, se lamenta, se congratuló, se felicitó, se ufanó, se reafirmó, se reafirma, se justificó,
            se excusó, se escudó, se mostró sorprendido, se mostró sorprendida, se mostró esperanzado,
            se mostró esperanzada, se mostraron seguros, tiene claro, tienen claro, tenía claro, dio fe, dan fe,
            hizo constar, hicieron constar, dejó constancia, ve claro, echó en cara, echa en cara, hizo ver, hace ver,
            hacen ver, da fe, tiene la esperanza, tiene el convencimiento, tiene la certeza, tiene constancia,
            tienen constancia, lleva a pensar
        """),
        *forms("""
            se dice, se cree, se informó, se afirma, se afirmó, se anunció, se supo, se ha informado, se ha sabido,
            se teme, se asegura, se comenta, no descartó, no descarta, no descartan, no descartaron, no ha descartado,
            no dudó, no duda, no dudan, está convencido, está convencida, están convencidos, están convencidas,
            se mostró convencido, se mostró convencida, se mostró confiado, se mostró confiada, se mostraron convencidos,
            se mostró seguro, se mostró segura, está seguro, está segura, están seguros, es de la opinión,
            puso de manifiesto, puso de relieve, pone de manifiesto, pone de relieve, puso el acento,
            hizo hincapié, hicieron hincapié, hace hincapié, dio a entender, dieron a entender, da a entender,
            dio por hecho, da por hecho, se quejó, se quejaron, se queja, se quejan, se jactó, se jacta,
            se refirió, coincidió, coincidieron, coincide, coinciden, se preguntó, se pregunta, quiso saber,
            abogó por, aboga por, apostó por, se mostró partidario, se mostró partidaria, deja entrever, dejó entrever
        """),
    ),
    participles=(*_GERUNDS, *_CIRCUMSTANCES),
    utters=(
        *_tenses("""
            continuó continuaron continúa continúan - - -
            prosiguió prosiguieron prosigue prosiguen - - -
            siguió - - - - - -
            comenzó - - - - - -
            exclamó exclamaron exclama exclaman - - exclamado
            gritó gritaron grita gritan gritaba gritaban gritado
            coreó corearon corea corean coreaba coreaban coreado
            susurró susurraron susurra susurran - - -
            murmuró murmuraron murmura murmuran - - -
            sentenció sentenciaron sentencia sentencian - - sentenciado
            zanjó zanjaron zanja zanjan - - zanjado
            espetó espetaron espeta espetan - - espetado
            remató - remata - - - rematado
            resumió resumieron resume resumen - - resumido
            reflexionó - reflexiona - - - reflexionado
            instó instaron insta instan - - -
            aplaudió aplaudieron aplaude aplauden - - -
            terció - tercia - - - -
            masculló - masculla - - - -
            musitó - musita - - - -
            soltó soltaron suelta sueltan - - -
            retrucó - retruca - - - -
            arengó - arenga - - - -
            atajó - ataja - - - -
            apuntilló - apuntilla - - - -
            vociferó vociferaron vocifera vociferan - - -
            bramó bramaron brama braman - - -
            arremetió arremetieron arremete arremeten - - arremetido
        """),
        *forms("""
            se lee, se leía, se podía leer, puede leerse, reza, rezaba, se sinceró, se sincera
        """),
    ),
    acts=(
        *_ACTS,
        *_SELF,
        *forms("""
            negando, rechazando, desmintiendo, condenando, acusando, elogiando, descartando, calificando,
            condena el, condena la, condena los, condena las, condenan,
            instó a, instaron a, insta a, instan a, ha instado a,
            instó al, instaron al, insta al, instando a, exhortó a, exhortaron a, exhorta a, exhortó al, urgió a,
            urgió al, llamó a, llamaron a, ha llamado a, hizo un llamamiento a, hizo un llamado a, emplazó a,
            amenazó con, amenazaron con, amenaza con, amenazan con, ha amenazado con, amenazando con,
            se comprometió a, se comprometieron a, se compromete a, se ha comprometido a, comprometiéndose a,
            se negó a, se negaron a, se niega a, se niegan a, se ha negado a, negándose a,
            se opuso a, se opusieron a, se opone a, se oponen a, se opuso al, se opone al,
            se mostró a favor de, se mostró en contra de, se pronunció a favor de, se pronunció en contra de,
            se declaró a favor de, criticó a, criticó al, critica a, critica al, criticaron a, criticaron al, ha criticado a,
            ha criticado al, se atribuyó, se atribuyeron, se ha atribuido, asumió la autoría de,
            advirtió de, advirtieron de, advierte de, advierten de, ha advertido de, han advertido de, advirtió del,
            advirtió sobre, advierte sobre, alertó de, alertaron de, ha alertado de, alertan de, alertó sobre,
            informó de, informaron de, informa de, informan de, ha informado de, han informado de, informó sobre,
            puso en duda, pusieron en duda, pone en duda, restó importancia a, se disculpó por, pidió perdón por
        """),
    ),
    vows=_VOWS,
    infinitives=forms(
        "ar, er, ir, ír, arse, erse, irse, arlo, arla, arlos, arlas, erlo, erla, irlo, irla, arle, arles"
    ),
    nouns=forms("su advertencia, su promesa, su amenaza"),
    sourcing=(
        Sourcing(before="para", person=True),
        Sourcing(before="según", closing=True),
        Sourcing(before="segun", closing=True),
        Sourcing(before="de acuerdo con", closing=True),
        Sourcing(before="de acuerdo a", closing=True),
        Sourcing(before="en palabras de", closing=True),
        Sourcing(before="en palabras del", closing=True),
        Sourcing(before="a juicio de", closing=True),
        Sourcing(before="a juicio del", closing=True),
        Sourcing(before="en opinión de", closing=True),
        Sourcing(before="en opinión del", closing=True),
        Sourcing(before="a decir de", closing=True),
        Sourcing(before="al decir de", closing=True),
        *(
            Sourcing(before=f"{one} {of}", closing=True)
            for one in forms(
                "a criterio, a entender, al parecer, en boca, a ojos, desde el punto de vista, según palabras"
            )
            for of in ("de", "del")
        ),
        *(
            Sourcing(before=f"{how} lo {said} por", closing=True)
            for how in ("según", "de acuerdo con", "de acuerdo a")
            for said in forms("""
                dicho, expresado, manifestado, informado, declarado, señalado, indicado, expuesto, explicado, publicado,
                adelantado, confirmado, anunciado
            """)
        ),
        *(
            Sourcing(before=f"según {one}", closing=True)
            for one in forms("consta en, se desprende de, se lee en, figura en, se recoge en")
        ),
        *(Sourcing(before=one, after=_NEVER) for one in _NOTHING),
        *(
            Sourcing(before=f"{how} {verb}", closing=True)
            for how in ("según", "según lo que", "tal y como", "tal como", "como")
            for verb in (*_SOURCED, *_LEARNT)
        ),
    ),
    complementizers=forms("que, de que, en que, con que, a que, por que"),
    questions=forms("""
        si, cómo, cuándo, dónde, quién, quiénes, qué, por qué, cuál, cuáles, cuánto, cuánta, cuántos, cuántas, lo que
    """),
    bare=False,
    negations=forms("""
        no, no le, no les, no lo, no se, no me, no nos, no ha, no han, nunca, jamás, tampoco, ni, sin, si, nadie, nada,
        la, las, una, unas, un, esta, esa, su, sus, de, en, con, a, por, cualquier, ninguna, toda, nueva, gran, para
    """),
    pronouns=forms("""
        él, ella, ellos, ellas, este, éste, ésta, estos, éstos, éstas, aquel, aquél, quien, quienes, yo, nosotros,
        nosotras, uno, ambos, ambas, ello
    """),
    roles=forms("""
        colega, colegas, homólogo, homóloga, portavoz, portavoces, vocero, vocera, voceros, voceras, ministro, ministra, ministros, ministras, viceministro,
        viceministra, exministro, exministra, primer ministro, primera ministra, presidente, presidenta, presidentes,
        expresidente, expresidenta, vicepresidente, vicepresidenta, mandatario, mandataria, gobernante, canciller,
        líder, líderes, dirigente, dirigentes, jefe, jefa, jefes, gobernador, gobernadora, gobernadores, alcalde,
        alcaldesa, alcaldes, intendente, comandante, comandantes, general, generales, coronel, capitán, capitana,
        teniente, sargento, almirante, comisario, comisaria, secretario, secretaria, subsecretario, subsecretaria,
        director, directora, directores, embajador, embajadora, cónsul, senador, senadora, senadores, diputado,
        diputada, diputados, diputadas, congresista, congresistas, legislador, legisladora, legisladores, concejal,
        concejala, consejero, consejera, parlamentario, parlamentaria, rey, reina, príncipe, princesa, emir, jeque,
        papa, pontífice, obispo, arzobispo, cardenal, imán, ayatolá, mulá, funcionario, funcionaria, funcionarios,
        oficial, oficiales, responsable, responsables, enviado, enviada, delegado, delegada, representante,
        representantes, juez, jueza, jueces, magistrado, magistrada, fiscal, fiscales, abogado, abogada, abogados,
        procurador, procuradora, defensor, defensora, profesor, profesora, catedrático, catedrática, analista,
        analistas, experto, experta, expertos, especialista, candidato, candidata, candidatos, opositor, opositora,
        doctor, doctora, médico, médica, fundador, fundadora, autor, autora, editor, editora, asesor, asesora,
        investigador, investigadora, investigadores, científico, científica, científicos, vecino, vecina, vecinos,
        residente, residentes, testigo, testigos, activista, activistas, periodista, rector, rectora, coordinador,
        coordinadora, subdirector, subdirectora, economista, empresario, empresaria, entrenador, entrenadora, político,
        política, relator, relatora, comisionado, comisionada, negociador, negociadora, sindicalista, rebelde, rebeldes
    """),
    bodies=forms("""
        ministerio, gobierno, policía, ejército, partido, grupo, movimiento, agencia, oficina, tribunal, corte, consejo,
        parlamento, congreso, senado, comité, comisión, embajada, sindicato, empresa, compañía, banco, universidad,
        hospital, campaña, administración, departamento, frente, organización, asociación, federación, fundación,
        instituto, observatorio, fiscalía, juzgado, guardia, armada, marina, alcaldía, ayuntamiento, gobernación,
        presidencia, cancillería, secretaría, autoridad, autoridades, fuerzas, defensoría, unión, liga, alianza,
        coalición, milicia, guerrilla, junta, cámara, asamblea, cadena, diario, periódico, encuesta, informe, estudio,
        comunicado, fuente, fuentes, medios, casa, cruz roja, onu, otan, protección civil, dirección, portavocía
    """),
    honorifics=forms("""
        señor, señora, señorita, sr, sra, srta, sres, don, doña, d, dña, dr, dra, doctor, doctora, ing, lic, prof,
        gral, cnel, cap, tte, sgto, monseñor, mons, fray, sor, excmo, excma
    """),
    particles=forms("""
        el, la, los, las, lo, un, una, unos, unas, su, sus, de, del, y, e, da, dos, do, van, von, der, bin, ibn, al,
        este, esta, estos, estas, ese, esa, propio, propia, san, santa
    """),
    leading=(
        *_WHEN,
        *_WHERE,
        *_HOW,
        *_THUS,
        *forms("""
            pero, y, e, o, mientras, mientras que, aunque, porque, pues, sino, que, de que, como, cuando, donde, si,
            según, se, le, les, lo, así lo, tal y como, ni, tampoco, no, quizá, quizás, tal vez, eso sí, ahora bien,
            ante, es que, por lo tanto, por tanto, por eso, por ello, en efecto, en realidad, en general,
            el comunicado que, a quien, la prensa, los periodistas, los medios
        """),
    ),
    trailing=(
        *_WHEN,
        *_WHERE,
        *_HOW,
        *forms("""
            no, nunca, tampoco, le, les, lo, la, los, las, se, me, nos, os, que, quien, y, e, ha, han, había, habían,
            sí, casi, apenas, mismo, misma, mismos, nos lo, se lo, jamás, todos, todas, más
        """),
    ),
    adjuncts=forms("""
        en, a, al, ante, tras, durante, desde, hasta, con, sin, sobre, por, para, cuando, mientras, mientras que,
        después de, antes de, luego de, contra, mediante, a través de, según, aunque, pero, porque, como, si, pese,
        bajo, respecto, acerca, hacia, es, son, era, eran, fue, fueron, está, están, estaba, ha, han, había, habían,
        llegó, llegaron, viajó, visitó, acudió, compareció, habló, se reunió, asistió, participó, regresó, salió,
        intervino, hizo, tiene, tenía, quiere, puede, dijo, afirmó, aseguró, añadió, tomó, dio, va, volvió,
        compartió, publicó, difundió, divulgó, emitió, ha emitido, ha publicado, ha difundido, ha hecho, envió, ofreció,
        presentó, inauguró, recibió, firmó, encabezó, presidió, abandonó, criticó, rechazó, negó, calificó, tildó, se mostró,
        se dirigió, concedió, ha concedido, mantuvo, celebró, recorrió, se desplazó,
        difundido, difundida, difundidos, divulgado, divulgada, emitido, emitida, publicado, publicada, publicados,
        citado por, citada por, citados por, citadas por, consultado por, consultada por, consultados por, consultadas por,
        conocedoras, cercanas a, presentes en
    """),
    openers=forms("""
        en, a, al, ante, tras, durante, desde, hasta, con, sin, sobre, por, para, cuando, mientras, después, antes, luego,
        si, aunque, como, según, pese, a pesar, debido, gracias, dado, dada, ya que, puesto que, porque, entre, bajo,
        contra, mediante, preguntado, preguntada, consultado, consultada, interrogado, interrogada, respecto, acerca,
        además, junto, frente, citando, refiriéndose, de acuerdo, conforme, hace, una vez, apenas, pero, y, donde,
        a través, lejos, cerca, dentro, fuera, hacia, salvo, excepto
    """),
    relatives=forms("que, quien, quienes, el cual, la cual, los cuales, las cuales, cuyo, cuya, cuyos, cuyas"),
    pointing=forms("así lo, así se lo, eso es lo que, esto es lo que, eso fue lo que"),
    joiners=forms("""
        y, e, pero, mientras, mientras que, aunque, porque, pues, sino que, así que, ya que, puesto que, en tanto que,
        por lo que, si bien, y que
    """),
    addressees=forms("a, al, ante, en declaraciones a, en una entrevista con, en entrevista con, en conversación con"),
    scare=forms("""
        la película, película, el libro, libro, la novela, novela, la canción, canción, el álbum, álbum, disco, la serie,
        serie, la obra, obra, documental, el documental, exposición, la exposición, poema, ensayo, el llamado, la llamada,
        los llamados, las llamadas, llamado, llamada, llamados, llamadas, denominado, denominada, denominados,
        denominadas, titulado, titulada, titulados, bajo el título, el título, bajo el lema, el lema, lema, la palabra,
        palabra, las palabras, el término, término, la expresión, expresión, el concepto, operación, la operación,
        programa, el programa, proyecto, el proyecto, campaña, la campaña, apodado, apodada, alias, conocido como,
        conocida como, conocidos como, el diario, diario, el periódico, periódico, la revista, revista, el premio,
        premio, eslogan, el eslogan, consigna, la consigna, etiqueta, el supuesto, supuesto, supuesta
    """),
    labels=forms("""
        vídeo, video, vídeos, videos, foto, fotos, fotografías, imágenes, galería, análisis, opinión, editorial, en vivo,
        en directo, directo, última hora, ultima hora, urgente, alerta, exclusiva, exclusivo, entrevista, encuesta,
        reportaje, crónica, perfil, claves, las claves, mapa, cronología, lea, lea también, lee, lee también, ver, vea,
        vea también, más, más información, fuente, fuentes, nota, corrección, fe de errores, podcast, infografía,
        minuto a minuto, actualización, tribuna, columna, reseña, crítica, verificación, fact check, explicador,
        relacionado, te puede interesar, síguenos, resumen, balance, especial, documento, comunicado, transcripción
    """),
    abbreviations=forms("""
        sr, sra, srta, sres, sras, dr, dra, dres, d, dña, prof, profa, gral, cnel, cap, cte, cmdte, tte, sgto, alm, lic,
        ing, arq, abg, pdte, pdta, pte, ej, p.ej, núm, nº, nro, art, arts, av, avda, ctra, cía, ee, s.a, s.l, ud, uds,
        aprox, mons, hno, hna, fr, sta, sto, jr, vs, tel, pág, págs, vol, ed, ene, feb, abr, jun, jul, ago, sep, sept,
        oct, nov, dic, dpto, depto, gob, sen, dip, excmo, excma, rvdo, máx, mín
    """),
    past=(
        *(f"en {month} de" for month in _MONTHS),
        *(f"{day} de {month} de" for month in _MONTHS for day in range(1, 32)),
        *forms("""
            en, en el, en el año, ya en, en una entrevista de, en una entrevista en, en una entrevista concedida en,
            en un discurso de, en un discurso en, a finales de, a principios de, a comienzos de, a mediados de, desde, hacia
        """),
    ),
)
