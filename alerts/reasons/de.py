"""Reasons and cautions in German."""

from __future__ import annotations

PHRASES = {
    "{new} and {old} speak of {topic} and cannot both be right: {why}.": (
        "{new} und {old} können nicht beide recht haben: {why}. Thema: {topic}."
    ),
    "{new} denies what {old} says of {topic}.": "{new} bestreitet, was {old} sagt. Thema: {topic}.",
    "{new} gives {new_figure}, {old} gave {old_figure} for {topic}; the two do not meet.": (
        "{new} nennt {new_figure}, {old} nannte {old_figure}; beides passt nicht zusammen. Thema: {topic}."
    ),
    "{new} now says the opposite of what {old} said before, on {topic}.": (
        "{new} sagt jetzt das Gegenteil dessen, was {old} vorher gesagt hat. Thema: {topic}."
    ),
    "{new} is less firm than {old} was before, on {topic}.": (
        "{new} legt sich weniger fest als {old} zuvor. Thema: {topic}."
    ),
    "{new} says the same as {old} of {topic}.": "{new} sagt dasselbe wie {old}. Thema: {topic}.",
    "No earlier statement that says this, or speaks against it, is on record here.": (
        "Eine frühere Äußerung, die das sagt oder ihm widerspricht, ist hier nicht verzeichnet."
    ),
    "The denial names something of which there is no record here; someone else may have said it.": (
        "Das Dementi nennt etwas, was hier nicht verzeichnet ist; jemand anderes kann es gesagt haben."
    ),
    "The words are words of admitting: the speaker concedes it.": (
        "Die Worte sind Worte des Eingestehens: Wer spricht, räumt es ein."
    ),
    "It is no longer available: its address said so {tries} times. Why is not known.": (
        "Nicht mehr abrufbar: So hat die Adresse {tries}-mal geantwortet. Warum, ist nicht bekannt."
    ),
    "The text was changed after it was published, and what it claims changed with it.": (
        "Der Text wurde nach der Veröffentlichung geändert, und mit ihm das, was er behauptet."
    ),
    "It was no longer available and is listed again. Why is not known.": (
        "War nicht mehr abrufbar und ist wieder da. Warum, ist nicht bekannt."
    ),
    "who holds {place}": "wer {place} hält",
    "whether {agent} left {place}": "ob {agent} {place} verlassen hat",
    "an attack on {object}": "ein Angriff auf {object}",
    "the ceasefire": "die Waffenruhe",
    "whether the war is over": "ob der Krieg vorbei ist",
    "whether {object} is alive": "ob {object} lebt",
    "how many were {value}": "Zahl der Betroffenen ({value})",
    "who did it": "wer es war",
    "whether {agent} holds the office": "ob {agent} das Amt innehat",
    "the agreement": "das Abkommen",
    "whether {agent} said so": "ob {agent} das gesagt hat",
    "whether {agent} talks with {counterpart}": "ob {agent} mit {counterpart} verhandelt",
    "one says that it is so, the other that it is not so, of the same thing and time": (
        "die eine Seite bejaht, die andere verneint, für dieselbe Sache und Zeit"
    ),
    "only one answer can hold at a time, and the two give different ones": (
        "zur selben Zeit kann nur eine Antwort gelten, und die beiden geben verschiedene"
    ),
    "two different sides are each said to hold the same place": (
        "von zwei verschiedenen Seiten heißt es, sie hielten denselben Ort"
    ),
    "a force has left a place, yet is there afterwards": "eine Truppe hat einen Ort verlassen und ist danach doch dort",
    "a truce is in force, yet a party to it attacks inside its area and time": (
        "eine Waffenruhe gilt, und doch greift eine Partei in ihrem Gebiet und ihrer Zeit an"
    ),
    "someone is dead, yet is seen or heard alive later": (
        "jemand ist tot und wird danach doch lebend gesehen oder gehört"
    ),
    "two people hold an office that has one seat": "zwei Personen haben ein Amt inne, das nur einmal vergeben ist",
    "two authors of one deed who did not act together, or one who says that it was not them": (
        "zwei Urheber einer Tat, die nicht gemeinsam handelten, oder jemand, der bestreitet, es gewesen zu sein"
    ),
    "someone denies words that are on record": "jemand bestreitet Worte, die belegt sind",
    "an unnamed source": "eine ungenannte Quelle",
    "the place": "der Ort",
    "the side": "die Seite",
    "the matter": "die Sache",
    "the speaker": "die sprechende Person",
    "killed": "getötet",
    "wounded": "verletzt",
    "missing": "vermisst",
    "there is a condition: {condition}": "es gibt eine Bedingung: {condition}",
    "it is not known when one side was said": "von einer Seite ist nicht bekannt, wann es gesagt wurde",
    "relayed by {who}": "weitergegeben von {who}",
    "one side is hedged": "eine Seite legt sich nicht ganz fest",
    "{who} is not a tracked actor": "{who} gehört nicht zu den beobachteten Akteuren",
    "one source is marked as partisan": "eine Quelle gilt als parteiisch",
    "only the excerpt in the feed could be read": "nur der Auszug im Feed konnte gelesen werden",
}
