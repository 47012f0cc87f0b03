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
    "the first side is hedged": "die erste Seite legt sich nicht ganz fest",
    "the second side is hedged": "die zweite Seite legt sich nicht ganz fest",
    "both sides are hedged": "beide Seiten legen sich nicht ganz fest",
    "it is hedged": "es wird mit Vorbehalt gesagt",
    "{who} is not a tracked actor": "{who} gehört nicht zu den beobachteten Akteuren",
    "{who} mixes letters of several scripts, and may only look like somebody else": (
        "{who} mischt Buchstaben mehrerer Schriften und sieht vielleicht nur aus wie jemand anderes"
    ),
    "one source is marked as partisan": "eine Quelle gilt als parteiisch",
    "only the excerpt in the feed could be read": "nur der Auszug im Feed konnte gelesen werden",
    "{new} is firmer than {old} was before, on {topic}.": (
        "{new} legt sich stärker fest als {old} zuvor. Thema: {topic}."
    ),
    "{old} said that it would; {new} now says that it does not, on {topic}.": (
        "{old} hatte es angekündigt; {new} sagt jetzt, dass es nicht geschieht. Thema: {topic}."
    ),
    "{new} corrects what {old} said of {topic}.": "{new} berichtigt, was {old} gesagt hat. Thema: {topic}.",
    "{new} takes back what {old} said of {topic}.": "{new} nimmt zurück, was {old} gesagt hat. Thema: {topic}.",
    "{new} tells of a later state than {old}, on {topic}.": (
        "{new} berichtet von einem späteren Stand als {old}. Thema: {topic}."
    ),
    "{new} says much the same as {old} of {topic}.": "{new} sagt ungefähr dasselbe wie {old}. Thema: {topic}.",
    "{new} says again what {old} said of {topic}.": "{new} sagt noch einmal, was {old} gesagt hat. Thema: {topic}.",
    "{new} and {old} are hard to bring together on {topic}: {why}.": (
        "{new} und {old} lassen sich schwer vereinbaren: {why}. Thema: {topic}."
    ),
    "{new} and {old} judge {topic} differently.": "{new} und {old} urteilen verschieden. Thema: {topic}.",
    "{new} and {old} speak of {topic}; nothing was found against either.": (
        "{new} und {old} sprechen von derselben Sache; es wurde nichts gefunden, was gegen eine der Aussagen "
        "spricht. Thema: {topic}."
    ),
    "The text was changed after it was published, and its publisher says that it is a correction.": (
        "Der Text wurde nach der Veröffentlichung geändert; wer ihn herausgibt, nennt das eine Berichtigung."
    ),
    "Its publisher has withdrawn it and says so. What it said is not said any more; it may be true or not.": (
        "Wer den Text herausgibt, hat ihn zurückgezogen und sagt das auch. Was darin stand, wird nicht mehr "
        "behauptet; es kann stimmen oder nicht."
    ),
    "whether {agent} is in {place}": "ob {agent} in {place} ist",
    "whether there is fighting in {place}": "ob in {place} gekämpft wird",
    "whether {agent} gave up": "ob {agent} sich ergeben hat",
    "the use of {means}": "der Einsatz von {means}",
    "how many had to flee": "wie viele fliehen mussten",
    "how many people are in {place}": "wie viele Menschen in {place} sind",
    "whether {agent} met {counterpart}": "ob {agent} und {counterpart} sich getroffen haben",
    "whether {agent} takes part": "ob {agent} teilnimmt",
    "where {agent} is": "wo {agent} ist",
    "support for {counterpart}": "die Unterstützung für {counterpart}",
    "where {agent} stands on {issue}": "wie {agent} zu {issue} steht",
    "whether {object} is open": "ob {object} offen ist",
    "whether {object} is held": "ob {object} festgehalten wird",
    "the cause of {event}": "die Ursache von {event}",
    "what was damaged": "was beschädigt wurde",
    "whether there is {object}": "ob es das gibt: {object}",
    "what {agent} asks for": "was {agent} fordert",
    "whether {agent} knew of {issue}": "ob {agent} davon wusste ({issue})",
    "whether {object} was approved": "ob {object} zugelassen wurde",
    "the sentence of {object}": "die Strafe ({object})",
    "whether {agent} did it": "ob {agent} es getan hat",
    "whether {object} is genuine": "ob {object} echt ist",
    "whether {object} was kept out": "ob {object} ferngehalten wurde",
    "whether {object} came through": "ob {object} durchgekommen ist",
    "how a fight ended for one side": "wie ein Kampf für eine Seite ausging",
    "someone has a weapon, resource or proof": "ob jemand eine Waffe, ein Mittel oder einen Beweis hat",
    "someone mistreats a group": "Misshandlung einer Gruppe",
    "someone breaks an agreement, a law or a border": "Verletzung eines Abkommens, eines Gesetzes oder einer Grenze",
    "whether a person runs in an election": "ob jemand bei einer Wahl antritt",
    "who won or lost an election": "wer eine Wahl gewonnen oder verloren hat",
    "votes or share of a contender": "Stimmen oder Stimmenanteil",
    "someone recognises a state, government or result": (
        "Anerkennung eines Staates, einer Regierung oder eines Ergebnisses"
    ),
    "someone was in touch with someone": "ob es Kontakt gab",
    "a person leaves a place": "die Abreise einer Person",
    "how far a law, ban, tax or plan has come": "wie weit ein Gesetz, ein Verbot, eine Steuer oder ein Vorhaben ist",
    "someone belongs to an organisation": "Zugehörigkeit zu einer Organisation",
    "measures against a target": "Maßnahmen gegen jemanden",
    "people demonstrate": "eine Kundgebung",
    "someone demands or urges something": "eine Forderung oder ein Aufruf",
    "someone knew of a fact": "ob jemand davon wusste",
    "the value of an economic measure": "ein Wirtschaftswert",
    "what a good costs": "der Preis einer Ware",
    "a merger, sale or contract": "ein Zusammenschluss, ein Verkauf oder ein Vertrag",
    "money goes from one to another": "eine Zahlung",
    "jobs made or cut": "geschaffene oder gestrichene Arbeitsplätze",
    "someone owns a thing or a share of it": "wem etwas ganz oder zum Teil gehört",
    "goods made, sold abroad or supplied": "hergestellte, ausgeführte oder gelieferte Waren",
    "a quake, flood, fire, crash or famine happens": "ein Beben, eine Flut, ein Brand, ein Unfall oder eine Hungersnot",
    "cases of a disease, or deaths from it": "Krankheits- oder Todesfälle",
    "how a person is": "wie es jemandem geht",
    "whether a product works or harms": "ob ein Mittel wirkt oder schadet",
    "what an authority decided on a product or plan": (
        "die Entscheidung einer Behörde über ein Mittel oder ein Vorhaben"
    ),
    "a person is formally accused": "eine förmliche Anklage",
    "what a court found": "das Urteil eines Gerichts",
    "a punishment": "eine Strafe",
    "whether there is an inquiry": "ob ermittelt wird",
    "someone did a wrong": "ein Vergehen",
    "a judgement of someone or something": "eine Wertung",
    "one side holds all of a place in which the other says it stands": (
        "eine Seite hält einen ganzen Ort, in dem die andere nach eigenen Worten steht"
    ),
    "the war is over, yet there is fighting there now": "der Krieg ist vorbei, und doch wird dort jetzt gekämpft",
    "someone gave up, yet fights afterwards": "jemand hat sich ergeben und kämpft danach doch",
    "one person is in two places that do not overlap, at one time": (
        "eine Person ist zur selben Zeit an zwei getrennten Orten"
    ),
    "someone gave an office up, yet holds it": "jemand hat ein Amt abgegeben und hat es doch inne",
    "two figures for one thing and period do not meet even with their margins": (
        "zwei Zahlen für dieselbe Sache und Zeit passen auch mit ihrem Spielraum nicht zusammen"
    ),
    "a total that can only grow is later given as smaller": (
        "eine Gesamtzahl, die nur wachsen kann, wird später kleiner angegeben"
    ),
    "one event has two causes that exclude each other": "ein Ereignis hat zwei Ursachen, die einander ausschließen",
    "one says that an item is genuine, the other that it is not": (
        "eine Seite sagt, etwas sei echt, die andere, es sei es nicht"
    ),
    "goods were kept out of a place into which they were let": (
        "Güter wurden von einem Ort ferngehalten, in den sie hineingelassen wurden"
    ),
    "the same side wants the opposite of what it wanted": "dieselbe Seite will das Gegenteil dessen, was sie wollte",
    "what was promised did not happen, or its opposite did": (
        "was versprochen wurde, geschah nicht, oder das Gegenteil geschah"
    ),
    "the same side demands the opposite of what it demanded": (
        "dieselbe Seite fordert das Gegenteil dessen, was sie forderte"
    ),
    "they point in different directions": "sie weisen in verschiedene Richtungen",
    "captured": "gefangen genommen",
    "losses": "Verluste",
    "counted": "gezählt",
    "no figure": "keine Zahl",
    "at least {number}": "mindestens {number}",
    "{number} to {number2}": "{number} bis {number2}",
    "only its headline is read: the site asks machines not to read the article": (
        "nur die Überschrift wurde gelesen: Die Website bittet Maschinen, den Artikel nicht zu lesen"
    ),
    "bytes of the page had to be repaired": "die Seite war beschädigt und musste repariert werden",
    "the publisher's date cannot be right and was left out": (
        "das angegebene Veröffentlichungsdatum kann nicht stimmen und wurde weggelassen"
    ),
    "read by machine from a picture: compare it with the picture": (
        "von einer Maschine aus einem Bild gelesen: mit dem Bild vergleichen"
    ),
    "heard by machine: compare it with the recording": "von einer Maschine gehört: mit der Aufnahme vergleichen",
    "the post is dated {said} by its author, but was made {made}": (
        "der Beitrag ist vom Verfasser auf {said} datiert, entstand aber {made}"
    ),
    "one side is from the description of a picture or recording": (
        "eine Seite stammt aus der Beschreibung eines Bildes oder einer Aufnahme"
    ),
    "one side was read by machine from a picture": "eine Seite hat eine Maschine aus einem Bild gelesen",
    "one side was heard by machine": "eine Seite hat eine Maschine gehört",
    "one side is from a transcript": "eine Seite stammt aus einem Mitschrift-Text",
    " at {time} in the recording": " (Stelle der Aufnahme: {time})",
    " ({sure} sure)": " (Sicherheit {sure})",
    ": {address}": ": {address}",
    "the machine was not sure of the words that decide: look at the original": (
        "die Maschine war sich bei den entscheidenden Worten nicht sicher: das Original ansehen"
    ),
    "one side is from the description of a picture or recording{rest}": (
        "eine Seite stammt aus der Beschreibung eines Bildes oder einer Aufnahme{rest}"
    ),
    "one side was read by machine from a picture{rest}": "eine Seite hat eine Maschine aus einem Bild gelesen{rest}",
    "one side was heard by machine{rest}": "eine Seite hat eine Maschine gehört{rest}",
    "one side is from a transcript{rest}": "eine Seite stammt aus einem Mitschrift-Text{rest}",
    " at {time} in the recording{rest}": " (Stelle der Aufnahme: {time}){rest}",
    " ({sure} sure){rest}": " (Sicherheit {sure}){rest}",
    "one side shows a picture that {source} published on {date}: look at what it showed then": (
        "eine Seite zeigt ein Bild, das {source} am {date} veröffentlicht hat: nachsehen, was es damals zeigte"
    ),
    "one side shows a picture that {source} published beside other words on {date}: look at both": (
        "eine Seite zeigt ein Bild, das {source} am {date} neben anderen Worten veröffentlicht hat: beides ansehen"
    ),
}
