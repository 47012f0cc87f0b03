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
    "{who} is not a tracked actor": "{who} no es un actor seguido",
    "one source is marked as partisan": "una fuente está marcada como partidista",
    "only the excerpt in the feed could be read": "solo se pudo leer el extracto de la fuente",
}
