"""Reasons and cautions in French."""

from __future__ import annotations

PHRASES = {
    "{new} and {old} speak of {topic} and cannot both be right: {why}.": (
        "{new} et {old} ne peuvent pas avoir raison tous les deux : {why}. Sujet : {topic}."
    ),
    "{new} denies what {old} says of {topic}.": "{new} dément ce que dit {old}. Sujet : {topic}.",
    "{new} gives {new_figure}, {old} gave {old_figure} for {topic}; the two do not meet.": (
        "{new} donne {new_figure}, {old} avait donné {old_figure} ; les deux ne concordent pas. Sujet : {topic}."
    ),
    "{new} now says the opposite of what {old} said before, on {topic}.": (
        "{new} dit maintenant le contraire de ce que {old} avait dit. Sujet : {topic}."
    ),
    "{new} is less firm than {old} was before, on {topic}.": (
        "{new} est moins affirmatif que {old} auparavant. Sujet : {topic}."
    ),
    "{new} says the same as {old} of {topic}.": "{new} dit la même chose que {old}. Sujet : {topic}.",
    "No earlier statement that says this, or speaks against it, is on record here.": (
        "Aucune déclaration antérieure qui dise cela, ou le contraire, n’est enregistrée ici."
    ),
    "The denial names something of which there is no record here; someone else may have said it.": (
        "Le démenti porte sur quelque chose qui n’est pas enregistré ici ; quelqu’un d’autre a pu le dire."
    ),
    "The words are words of admitting: the speaker concedes it.": (
        "Les mots sont ceux d’un aveu : la personne qui parle le concède."
    ),
    "It is no longer available: its address said so {tries} times. Why is not known.": (
        "Ce n’est plus accessible : l’adresse l’a indiqué {tries} fois. La raison n’est pas connue."
    ),
    "The text was changed after it was published, and what it claims changed with it.": (
        "Le texte a été modifié après sa publication, et ce qu’il affirme a changé avec lui."
    ),
    "It was no longer available and is listed again. Why is not known.": (
        "Ce n’était plus accessible et c’est de nouveau en ligne. La raison n’est pas connue."
    ),
    "who holds {place}": "qui tient {place}",
    "whether {agent} left {place}": "le départ ou non de {agent} de {place}",
    "an attack on {object}": "une attaque contre {object}",
    "the ceasefire": "le cessez-le-feu",
    "whether the war is over": "la fin ou non de la guerre",
    "whether {object} is alive": "{object} : en vie ou non",
    "how many were {value}": "le nombre de personnes ({value})",
    "who did it": "qui l’a fait",
    "whether {agent} holds the office": "{agent} : en fonction ou non",
    "the agreement": "l’accord",
    "whether {agent} said so": "{agent} : l’a dit ou non",
    "whether {agent} talks with {counterpart}": "les discussions de {agent} avec {counterpart}",
    "one says that it is so, the other that it is not so, of the same thing and time": (
        "l’un dit que c’est le cas, l’autre que non, de la même chose et du même moment"
    ),
    "only one answer can hold at a time, and the two give different ones": (
        "une seule réponse peut valoir à la fois, et les deux en donnent de différentes"
    ),
    "two different sides are each said to hold the same place": "deux camps différents sont dits tenir le même lieu",
    "a force has left a place, yet is there afterwards": "une force a quitté un lieu, et pourtant elle y est ensuite",
    "a truce is in force, yet a party to it attacks inside its area and time": (
        "une trêve est en vigueur, et pourtant une partie attaque dans sa zone et sa durée"
    ),
    "someone is dead, yet is seen or heard alive later": (
        "quelqu’un est mort, et pourtant on le voit ou l’entend vivant ensuite"
    ),
    "two people hold an office that has one seat": "deux personnes occupent une fonction qui n’a qu’un titulaire",
    "two authors of one deed who did not act together, or one who says that it was not them": (
        "deux auteurs d’un même acte qui n’ont pas agi ensemble, ou quelqu’un qui dit que ce n’était pas lui"
    ),
    "someone denies words that are on record": "quelqu’un nie des propos qui sont enregistrés",
    "an unnamed source": "une source non nommée",
    "the place": "le lieu",
    "the side": "le camp",
    "the matter": "l’affaire",
    "the speaker": "la personne qui parle",
    "killed": "tués",
    "wounded": "blessés",
    "missing": "disparus",
    "there is a condition: {condition}": "il y a une condition : {condition}",
    "it is not known when one side was said": "la date des propos de l’une des parties n’est pas connue",
    "relayed by {who}": "relayé par {who}",
    "one side is hedged": "l’une des parties ne se prononce qu’avec réserve",
    "{who} is not a tracked actor": "{who} ne fait pas partie des acteurs suivis",
    "one source is marked as partisan": "une source est signalée comme partisane",
    "only the excerpt in the feed could be read": "seul l’extrait du flux a pu être lu",
}
