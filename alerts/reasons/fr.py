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
    "the first side is hedged": "la première partie ne se prononce qu’avec réserve",
    "the second side is hedged": "la seconde partie ne se prononce qu’avec réserve",
    "both sides are hedged": "les deux parties ne se prononcent qu’avec réserve",
    "it is hedged": "c’est dit avec réserve",
    "{who} is not a tracked actor": "{who} ne fait pas partie des acteurs suivis",
    "{who} mixes letters of several scripts, and may only look like somebody else": (
        "{who} mêle des lettres de plusieurs écritures et ne fait peut-être que ressembler à un autre"
    ),
    "one source is marked as partisan": "une source est signalée comme partisane",
    "only the excerpt in the feed could be read": "seul l’extrait du flux a pu être lu",
    "{new} is firmer than {old} was before, on {topic}.": (
        "{new} est plus affirmatif que {old} auparavant. Sujet : {topic}."
    ),
    "{old} said that it would; {new} now says that it does not, on {topic}.": (
        "{old} l’avait annoncé ; {new} dit maintenant que cela ne se fait pas. Sujet : {topic}."
    ),
    "{new} corrects what {old} said of {topic}.": "{new} corrige ce que {old} avait dit. Sujet : {topic}.",
    "{new} takes back what {old} said of {topic}.": (
        "{new} revient sur ce que {old} avait dit et le retire. Sujet : {topic}."
    ),
    "{new} tells of a later state than {old}, on {topic}.": (
        "{new} décrit un état plus récent que {old}. Sujet : {topic}."
    ),
    "{new} says much the same as {old} of {topic}.": "{new} dit à peu près la même chose que {old}. Sujet : {topic}.",
    "{new} says again what {old} said of {topic}.": "{new} répète ce que {old} avait dit. Sujet : {topic}.",
    "{new} and {old} are hard to bring together on {topic}: {why}.": (
        "{new} et {old} se concilient difficilement : {why}. Sujet : {topic}."
    ),
    "{new} and {old} judge {topic} differently.": "{new} et {old} ne portent pas le même jugement. Sujet : {topic}.",
    "{new} and {old} speak of {topic}; nothing was found against either.": (
        "{new} et {old} parlent du même sujet ; rien n’a été trouvé contre l’un ou l’autre. Sujet : {topic}."
    ),
    "The text was changed after it was published, and its publisher says that it is a correction.": (
        "Le texte a été modifié après sa publication, et son éditeur indique qu’il s’agit d’une correction."
    ),
    "Its publisher has withdrawn it and says so. What it said is not said any more; it may be true or not.": (
        "L’éditeur a retiré le texte et le dit. Ce qu’il affirmait n’est plus affirmé ; cela peut être vrai ou non."
    ),
    "whether {agent} is in {place}": "la présence ou non de {agent} à {place}",
    "whether there is fighting in {place}": "des combats ou non à {place}",
    "whether {agent} gave up": "la reddition ou non de {agent}",
    "the use of {means}": "l’emploi de {means}",
    "how many had to flee": "combien de personnes ont dû fuir",
    "how many people are in {place}": "combien de personnes sont à {place}",
    "whether {agent} met {counterpart}": "une rencontre ou non entre {agent} et {counterpart}",
    "whether {agent} takes part": "la participation ou non de {agent}",
    "where {agent} is": "où se trouve {agent}",
    "support for {counterpart}": "le soutien à {counterpart}",
    "where {agent} stands on {issue}": "la position de {agent} sur {issue}",
    "whether {object} is open": "{object} : ouvert ou non",
    "whether {object} is held": "la détention ou non de {object}",
    "the cause of {event}": "la cause de {event}",
    "what was damaged": "ce qui a été endommagé",
    "whether there is {object}": "l’existence ou non de {object}",
    "what {agent} asks for": "ce que demande {agent}",
    "whether {agent} knew of {issue}": "si {agent} était au courant ({issue})",
    "whether {object} was approved": "l’autorisation ({object})",
    "the sentence of {object}": "la peine ({object})",
    "whether {agent} did it": "si {agent} l’a fait",
    "whether {object} is genuine": "l’authenticité de {object}",
    "whether {object} was kept out": "le blocage ou non de {object}",
    "whether {object} came through": "le passage ou non de {object}",
    "how a fight ended for one side": "l’issue d’un combat pour l’un des camps",
    "someone has a weapon, resource or proof": "la possession d’une arme, d’un moyen ou d’une preuve",
    "someone mistreats a group": "les mauvais traitements contre un groupe",
    "someone breaks an agreement, a law or a border": "la violation d’un accord, d’une loi ou d’une frontière",
    "whether a person runs in an election": "une candidature ou non à une élection",
    "who won or lost an election": "qui a gagné ou perdu une élection",
    "votes or share of a contender": "les voix ou la part d’un candidat",
    "someone recognises a state, government or result": (
        "la reconnaissance d’un État, d’un gouvernement ou d’un résultat"
    ),
    "someone was in touch with someone": "un contact ou non entre deux personnes",
    "a person leaves a place": "le départ d’une personne",
    "how far a law, ban, tax or plan has come": "l’avancement d’une loi, d’une interdiction, d’un impôt ou d’un projet",
    "someone belongs to an organisation": "l’appartenance à une organisation",
    "measures against a target": "des mesures contre une cible",
    "people demonstrate": "une manifestation",
    "someone demands or urges something": "une exigence ou un appel",
    "someone knew of a fact": "le fait d’avoir su ou non",
    "the value of an economic measure": "la valeur d’un indicateur économique",
    "what a good costs": "le prix d’un bien",
    "a merger, sale or contract": "une fusion, une vente ou un contrat",
    "money goes from one to another": "un paiement",
    "jobs made or cut": "des emplois créés ou supprimés",
    "someone owns a thing or a share of it": "la propriété d’un bien ou d’une part",
    "goods made, sold abroad or supplied": "des biens produits, exportés ou fournis",
    "a quake, flood, fire, crash or famine happens": (
        "un séisme, une inondation, un incendie, un accident ou une famine"
    ),
    "cases of a disease, or deaths from it": "les cas d’une maladie ou les décès qu’elle cause",
    "how a person is": "l’état de santé d’une personne",
    "whether a product works or harms": "l’efficacité ou le danger d’un produit",
    "what an authority decided on a product or plan": "la décision d’une autorité sur un produit ou un projet",
    "a person is formally accused": "une inculpation",
    "what a court found": "le jugement d’un tribunal",
    "a punishment": "une peine",
    "whether there is an inquiry": "l’existence ou non d’une enquête",
    "someone did a wrong": "une faute commise",
    "a judgement of someone or something": "un jugement porté sur quelqu’un ou quelque chose",
    "one side holds all of a place in which the other says it stands": (
        "un camp tient la totalité d’un lieu où l’autre dit se trouver"
    ),
    "the war is over, yet there is fighting there now": "la guerre est finie, et pourtant on s’y bat maintenant",
    "someone gave up, yet fights afterwards": "quelqu’un s’est rendu, et pourtant combat ensuite",
    "one person is in two places that do not overlap, at one time": (
        "une personne est en même temps dans deux lieux distincts"
    ),
    "someone gave an office up, yet holds it": "quelqu’un a quitté une fonction, et pourtant l’occupe",
    "two figures for one thing and period do not meet even with their margins": (
        "deux chiffres pour la même chose et la même période ne concordent pas, même avec leur marge"
    ),
    "a total that can only grow is later given as smaller": (
        "un total qui ne peut qu’augmenter est donné plus bas ensuite"
    ),
    "one event has two causes that exclude each other": "un même événement a deux causes qui s’excluent",
    "one says that an item is genuine, the other that it is not": (
        "l’un dit qu’une pièce est authentique, l’autre que non"
    ),
    "goods were kept out of a place into which they were let": (
        "des biens ont été bloqués à l’entrée d’un lieu où ils ont été admis"
    ),
    "the same side wants the opposite of what it wanted": "le même camp veut le contraire de ce qu’il voulait",
    "what was promised did not happen, or its opposite did": (
        "ce qui était promis n’a pas eu lieu, ou c’est le contraire qui a eu lieu"
    ),
    "the same side demands the opposite of what it demanded": "le même camp exige le contraire de ce qu’il exigeait",
    "they point in different directions": "les deux vont dans des sens différents",
    "captured": "capturés",
    "losses": "pertes",
    "counted": "recensés",
    "no figure": "aucun chiffre",
    "at least {number}": "au moins {number}",
    "{number} to {number2}": "de {number} à {number2}",
    "only its headline is read: the site asks machines not to read the article": (
        "seul le titre est lu : le site demande aux machines de ne pas lire l’article"
    ),
    "bytes of the page had to be repaired": "la page était abîmée et a dû être réparée",
    "the publisher's date cannot be right and was left out": (
        "la date donnée par l’éditeur ne peut pas être juste et a été écartée"
    ),
    "read by machine from a picture: compare it with the picture": (
        "lu par une machine dans une image : à comparer avec l’image"
    ),
    "heard by machine: compare it with the recording": "transcrit par une machine : à comparer avec l’enregistrement",
    "the post is dated {said} by its author, but was made {made}": (
        "le message est daté du {said} par son auteur, mais a été créé le {made}"
    ),
    "one side is from the description of a picture or recording": (
        "l’une des parties vient de la description d’une image ou d’un enregistrement"
    ),
    "one side was read by machine from a picture": "l’une des parties a été lue par une machine dans une image",
    "one side was heard by machine": "l’une des parties a été transcrite par une machine",
    "one side is from a transcript": "l’une des parties vient d’une transcription",
    " at {time} in the recording": " (à {time} de l’enregistrement)",
    " ({sure} sure)": " (fiabilité {sure})",
    ": {address}": " : {address}",
    "the machine was not sure of the words that decide: look at the original": (
        "la machine n’était pas sûre des mots décisifs : voir l’original"
    ),
    "one side is from the description of a picture or recording{rest}": (
        "l’une des parties vient de la description d’une image ou d’un enregistrement{rest}"
    ),
    "one side was read by machine from a picture{rest}": (
        "l’une des parties a été lue par une machine dans une image{rest}"
    ),
    "one side was heard by machine{rest}": "l’une des parties a été transcrite par une machine{rest}",
    "one side is from a transcript{rest}": "l’une des parties vient d’une transcription{rest}",
    " at {time} in the recording{rest}": " (à {time} de l’enregistrement){rest}",
    " ({sure} sure){rest}": " (fiabilité {sure}){rest}",
    "one side shows a picture that {source} published on {date}: look at what it showed then": (
        "une partie montre une image que {source} a publiée le {date} : vérifier ce qu'elle montrait alors"
    ),
    "one side shows a picture that {source} published beside other words on {date}: look at both": (
        "une partie montre une image que {source} a publiée le {date} avec d'autres mots : regarder les deux"
    ),
}
