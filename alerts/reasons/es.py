"""Reasons and cautions in Spanish."""

from __future__ import annotations

PHRASES = {
    "{new} and {old} speak of {topic} and cannot both be right: {why}.": (
        "{new} y {old} no pueden tener razón a la vez: {why}. Tema: {topic}."
    ),
    "{new} denies what {old} says of {topic}.": "{new} desmiente lo que dice {old}. Tema: {topic}.",
    "{new} gives {new_figure}, {old} gave {old_figure} for {topic}; the two do not meet.": (
        "{new} da {new_figure}, {old} daba {old_figure}; las dos cifras no concuerdan. Tema: {topic}."
    ),
    "{new} now says the opposite of what {old} said before, on {topic}.": (
        "{new} dice ahora lo contrario de lo que dijo {old}. Tema: {topic}."
    ),
    "{new} is less firm than {old} was before, on {topic}.": "{new} es menos firme que {old} antes. Tema: {topic}.",
    "{new} says the same as {old} of {topic}.": "{new} dice lo mismo que {old}. Tema: {topic}.",
    "No earlier statement that says this, or speaks against it, is on record here.": (
        "No consta aquí ninguna declaración anterior que diga esto ni lo contrario."
    ),
    "The denial names something of which there is no record here; someone else may have said it.": (
        "El desmentido se refiere a algo que no consta aquí; puede haberlo dicho otra persona."
    ),
    "The words are words of admitting: the speaker concedes it.": "Son palabras de admisión: quien habla lo reconoce.",
    "It is no longer available: its address said so {tries} times. Why is not known.": (
        "Ya no está disponible: su dirección lo indicó {tries} veces. Se desconoce el motivo."
    ),
    "The text was changed after it was published, and what it claims changed with it.": (
        "El texto se cambió después de publicarse, y con él lo que afirma."
    ),
    "It was no longer available and is listed again. Why is not known.": (
        "Había dejado de estar disponible y vuelve a estarlo. Se desconoce el motivo."
    ),
    "who holds {place}": "quién controla {place}",
    "whether {agent} left {place}": "si {agent} salió de {place}",
    "an attack on {object}": "un ataque contra {object}",
    "the ceasefire": "el alto el fuego",
    "whether the war is over": "si la guerra ha terminado",
    "whether {object} is alive": "si {object} está con vida",
    "how many were {value}": "el número de personas ({value})",
    "who did it": "quién lo hizo",
    "whether {agent} holds the office": "si {agent} ocupa el cargo",
    "the agreement": "el acuerdo",
    "whether {agent} said so": "si {agent} lo dijo",
    "whether {agent} talks with {counterpart}": "si {agent} negocia con {counterpart}",
    "one says that it is so, the other that it is not so, of the same thing and time": (
        "uno dice que es así y el otro que no, de lo mismo y en el mismo momento"
    ),
    "only one answer can hold at a time, and the two give different ones": (
        "solo puede valer una respuesta a la vez, y dan respuestas distintas"
    ),
    "two different sides are each said to hold the same place": (
        "de dos partes distintas se dice que controlan el mismo lugar"
    ),
    "a force has left a place, yet is there afterwards": (
        "una fuerza ha salido de un lugar y, sin embargo, está allí después"
    ),
    "a truce is in force, yet a party to it attacks inside its area and time": (
        "rige una tregua y, sin embargo, una de las partes ataca dentro de su zona y plazo"
    ),
    "someone is dead, yet is seen or heard alive later": (
        "alguien ha muerto y, sin embargo, después se le ve o se le oye con vida"
    ),
    "two people hold an office that has one seat": "dos personas ocupan un cargo que solo puede tener una",
    "two authors of one deed who did not act together, or one who says that it was not them": (
        "dos autores de un mismo hecho que no actuaron juntos, o alguien que dice que no fue"
    ),
    "someone denies words that are on record": "alguien niega palabras que constan",
    "an unnamed source": "una fuente sin nombre",
    "the place": "el lugar",
    "the side": "la parte",
    "the matter": "el asunto",
    "the speaker": "quien habla",
    "killed": "muertos",
    "wounded": "heridos",
    "missing": "desaparecidos",
    "there is a condition: {condition}": "hay una condición: {condition}",
    "it is not known when one side was said": "no se sabe cuándo se dijo una de las dos cosas",
    "relayed by {who}": "transmitido por {who}",
    "one side is hedged": "una de las partes habla con reservas",
    "the first side is hedged": "la primera parte habla con reservas",
    "the second side is hedged": "la segunda parte habla con reservas",
    "both sides are hedged": "ambas partes hablan con reservas",
    "it is hedged": "se dice con reservas",
    "{who} is not a tracked actor": "{who} no es un actor seguido",
    "{who} mixes letters of several scripts, and may only look like somebody else": (
        "{who} mezcla letras de varias escrituras y puede que solo se parezca a otro"
    ),
    "one source is marked as partisan": "una fuente está marcada como partidista",
    "only the excerpt in the feed could be read": "solo se pudo leer el extracto de la fuente",
    "{new} is firmer than {old} was before, on {topic}.": "{new} es más firme que {old} antes. Tema: {topic}.",
    "{old} said that it would; {new} now says that it does not, on {topic}.": (
        "{old} lo había anunciado; {new} dice ahora que no se hace. Tema: {topic}."
    ),
    "{new} corrects what {old} said of {topic}.": "{new} corrige lo que dijo {old}. Tema: {topic}.",
    "{new} takes back what {old} said of {topic}.": "{new} se retracta de lo que dijo {old}. Tema: {topic}.",
    "{new} tells of a later state than {old}, on {topic}.": (
        "{new} describe una situación posterior a la de {old}. Tema: {topic}."
    ),
    "{new} says much the same as {old} of {topic}.": "{new} dice más o menos lo mismo que {old}. Tema: {topic}.",
    "{new} says again what {old} said of {topic}.": "{new} repite lo que dijo {old}. Tema: {topic}.",
    "{new} and {old} are hard to bring together on {topic}: {why}.": (
        "{new} y {old} son difíciles de conciliar: {why}. Tema: {topic}."
    ),
    "{new} and {old} judge {topic} differently.": "{new} y {old} lo valoran de forma distinta. Tema: {topic}.",
    "{new} and {old} speak of {topic}; nothing was found against either.": (
        "{new} y {old} hablan de lo mismo; no se encontró nada en contra de ninguno. Tema: {topic}."
    ),
    "The text was changed after it was published, and its publisher says that it is a correction.": (
        "El texto se cambió después de publicarse, y quien lo publica dice que es una corrección."
    ),
    "Its publisher has withdrawn it and says so. What it said is not said any more; it may be true or not.": (
        "Quien lo publicó lo ha retirado y así lo dice. Lo que decía ya no se afirma; puede ser cierto o no."
    ),
    "whether {agent} is in {place}": "si {agent} está en {place}",
    "whether there is fighting in {place}": "si hay combates en {place}",
    "whether {agent} gave up": "si {agent} se rindió",
    "the use of {means}": "el uso de {means}",
    "how many had to flee": "cuántos tuvieron que huir",
    "how many people are in {place}": "cuántas personas hay en {place}",
    "whether {agent} met {counterpart}": "si {agent} se reunió con {counterpart}",
    "whether {agent} takes part": "si {agent} participa",
    "where {agent} is": "dónde está {agent}",
    "support for {counterpart}": "el apoyo a {counterpart}",
    "where {agent} stands on {issue}": "la postura de {agent} sobre {issue}",
    "whether {object} is open": "si {object} está abierto",
    "whether {object} is held": "si {object} está bajo custodia",
    "the cause of {event}": "la causa de {event}",
    "what was damaged": "qué resultó dañado",
    "whether there is {object}": "si existe {object}",
    "what {agent} asks for": "lo que pide {agent}",
    "whether {agent} knew of {issue}": "si {agent} lo sabía ({issue})",
    "whether {object} was approved": "la autorización ({object})",
    "the sentence of {object}": "la pena ({object})",
    "whether {agent} did it": "si {agent} lo hizo",
    "whether {object} is genuine": "si {object} es auténtico",
    "whether {object} was kept out": "si se impidió el paso de {object}",
    "whether {object} came through": "si {object} llegó a pasar",
    "how a fight ended for one side": "cómo acabó un combate para una parte",
    "someone has a weapon, resource or proof": "si alguien tiene un arma, un recurso o una prueba",
    "someone mistreats a group": "el maltrato a un grupo",
    "someone breaks an agreement, a law or a border": "la violación de un acuerdo, una ley o una frontera",
    "whether a person runs in an election": "si alguien se presenta a unas elecciones",
    "who won or lost an election": "quién ganó o perdió unas elecciones",
    "votes or share of a contender": "los votos o el porcentaje de un candidato",
    "someone recognises a state, government or result": "el reconocimiento de un Estado, un gobierno o un resultado",
    "someone was in touch with someone": "si hubo contacto",
    "a person leaves a place": "la salida de una persona",
    "how far a law, ban, tax or plan has come": "en qué punto está una ley, una prohibición, un impuesto o un plan",
    "someone belongs to an organisation": "la pertenencia a una organización",
    "measures against a target": "medidas contra alguien",
    "people demonstrate": "una manifestación",
    "someone demands or urges something": "una exigencia o un llamamiento",
    "someone knew of a fact": "si alguien lo sabía",
    "the value of an economic measure": "el valor de un indicador económico",
    "what a good costs": "el precio de un bien",
    "a merger, sale or contract": "una fusión, una venta o un contrato",
    "money goes from one to another": "un pago",
    "jobs made or cut": "empleos creados o suprimidos",
    "someone owns a thing or a share of it": "la propiedad de algo o de una parte",
    "goods made, sold abroad or supplied": "bienes producidos, exportados o suministrados",
    "a quake, flood, fire, crash or famine happens": (
        "un terremoto, una inundación, un incendio, un accidente o una hambruna"
    ),
    "cases of a disease, or deaths from it": "casos de una enfermedad o muertes por ella",
    "how a person is": "el estado de salud de una persona",
    "whether a product works or harms": "si un producto funciona o perjudica",
    "what an authority decided on a product or plan": "la decisión de una autoridad sobre un producto o un plan",
    "a person is formally accused": "una acusación formal",
    "what a court found": "el fallo de un tribunal",
    "a punishment": "una pena",
    "whether there is an inquiry": "si hay una investigación",
    "someone did a wrong": "una falta cometida",
    "a judgement of someone or something": "una valoración de alguien o algo",
    "one side holds all of a place in which the other says it stands": (
        "una parte controla por entero un lugar en el que la otra dice estar"
    ),
    "the war is over, yet there is fighting there now": "la guerra ha terminado y, sin embargo, allí se combate ahora",
    "someone gave up, yet fights afterwards": "alguien se rindió y, sin embargo, combate después",
    "one person is in two places that do not overlap, at one time": (
        "una persona está a la vez en dos lugares distintos"
    ),
    "someone gave an office up, yet holds it": "alguien dejó un cargo y, sin embargo, lo ocupa",
    "two figures for one thing and period do not meet even with their margins": (
        "dos cifras de lo mismo y del mismo período no concuerdan ni con su margen"
    ),
    "a total that can only grow is later given as smaller": "un total que solo puede crecer se da después como menor",
    "one event has two causes that exclude each other": "un mismo suceso tiene dos causas que se excluyen",
    "one says that an item is genuine, the other that it is not": "uno dice que algo es auténtico y el otro que no",
    "goods were kept out of a place into which they were let": (
        "se impidió la entrada de bienes en un lugar donde se dejaron pasar"
    ),
    "the same side wants the opposite of what it wanted": "la misma parte quiere lo contrario de lo que quería",
    "what was promised did not happen, or its opposite did": "lo prometido no ocurrió, u ocurrió lo contrario",
    "the same side demands the opposite of what it demanded": "la misma parte exige lo contrario de lo que exigía",
    "they point in different directions": "apuntan en direcciones distintas",
    "captured": "capturados",
    "losses": "bajas",
    "counted": "contados",
    "no figure": "ninguna cifra",
    "at least {number}": "al menos {number}",
    "{number} to {number2}": "de {number} a {number2}",
    "only its headline is read: the site asks machines not to read the article": (
        "solo se lee el titular: el sitio pide que las máquinas no lean el artículo"
    ),
    "bytes of the page had to be repaired": "la página estaba dañada y hubo que repararla",
    "the publisher's date cannot be right and was left out": (
        "la fecha que da quien lo publica no puede ser correcta y se ha omitido"
    ),
    "read by machine from a picture: compare it with the picture": (
        "leído por una máquina en una imagen: compárese con la imagen"
    ),
    "heard by machine: compare it with the recording": "transcrito por una máquina: compárese con la grabación",
    "the post is dated {said} by its author, but was made {made}": (
        "su autor fecha la publicación el {said}, pero se hizo el {made}"
    ),
    "one side is from the description of a picture or recording": (
        "una de las partes procede de la descripción de una imagen o grabación"
    ),
    "one side was read by machine from a picture": "una de las partes la leyó una máquina en una imagen",
    "one side was heard by machine": "una de las partes la transcribió una máquina",
    "one side is from a transcript": "una de las partes procede de una transcripción",
    " at {time} in the recording": " (en el {time} de la grabación)",
    " ({sure} sure)": " (fiabilidad {sure})",
    ": {address}": ": {address}",
    "the machine was not sure of the words that decide: look at the original": (
        "la máquina no estaba segura de las palabras decisivas: consúltese el original"
    ),
    "one side is from the description of a picture or recording{rest}": (
        "una de las partes procede de la descripción de una imagen o grabación{rest}"
    ),
    "one side was read by machine from a picture{rest}": "una de las partes la leyó una máquina en una imagen{rest}",
    "one side was heard by machine{rest}": "una de las partes la transcribió una máquina{rest}",
    "one side is from a transcript{rest}": "una de las partes procede de una transcripción{rest}",
    " at {time} in the recording{rest}": " (en el {time} de la grabación){rest}",
    " ({sure} sure){rest}": " (fiabilidad {sure}){rest}",
    "one side shows a picture that {source} published on {date}: look at what it showed then": (
        "una parte muestra una imagen que {source} publicó el {date}: conviene ver qué mostraba entonces"
    ),
    "one side shows a picture that {source} published beside other words on {date}: look at both": (
        "una parte muestra una imagen que {source} publicó con otras palabras el {date}: conviene ver ambas"
    ),
}
