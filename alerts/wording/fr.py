"""The words of an alert in French."""

from __future__ import annotations

from alerts.wording import Plural, Wording

WORDING = Wording(
    code="fr",
    direction="ltr",
    says="{who} dit",
    for_whom="pour {principal}",
    why="Pourquoi",
    cautions="Prudence",
    said="dit le {time}",
    seen="vu le {time}",
    said_unknown="date des propos inconnue",
    open_original="Original",
    open_finding="Les deux versions ; confirmer ou écarter",
    before="Avant",
    after="Maintenant",
    no_longer_available="n’est plus accessible",
    purged="Le texte a été retiré à la demande de sa plateforme ou de son auteur",
    strength="force",
    more={"one": "et {count} autre dans ce fil", "other": "et {count} autres dans ce fil"},
    unknown_speaker="Locuteur non nommé",
    kinds={
        "contradiction": "Contradiction",
        "denial": "Démenti",
        "reversal": "Revirement",
        "figures": "Chiffres divergents",
        "confirmation": "Confirmation",
        "admission": "Aveu",
        "new_claim": "Nouvelle affirmation",
        "edit": "Modifié",
        "deletion": "Plus accessible",
        "withdrawal": "Retiré par son éditeur",
        "restored": "De nouveau accessible",
    },
    correction="Rectificatif",
    update="Mise à jour",
    withdrawn="Rectificatif : cette alerte a été retirée par {by}",
    stands="Cette alerte est finalement maintenue, selon {by}",
    dismissals={
        "repeated": "la même chose a été signalée deux fois",
        "speaker": "les propos ont été attribués à la mauvaise personne",
        "thing": "il ne s'agissait pas de la même chose",
        "time": "il ne s'agissait pas du même moment",
        "reading": "mal lu ou mal traduit",
        "trifle": "cela ne méritait pas d'être signalé",
    },
    given=" : {why}",
    concerns="Cela concerne une alerte que vous avez déjà reçue.",
    changed="Ce qui a changé",
    in_words="Mot à mot",
    turned="{before} → {after}",
    axes={
        "claim": "affirmation",
        "polarity": "oui ou non",
        "figure": "chiffre",
        "speaker": "qui le dit",
        "agent": "qui agit",
        "object": "qui ou quoi est concerné",
        "counterpart": "l’autre partie",
        "place": "lieu",
        "value": "état",
        "means": "moyen",
        "topic": "sujet",
        "event": "événement",
        "time": "date",
        "certainty": "certitude",
        "mood": "portée",
        "condition": "condition",
        "scope": "étendue",
    },
    values={
        "+": "affirmé",
        "-": "nié",
        "CT": "certain",
        "PR": "probable",
        "PS": "possible",
        "U": "laissé ouvert",
        "fact": "fait",
        "intent": "intention",
        "demand": "exigence",
        "prediction": "prévision",
        "evaluation": "jugement",
        "hypothetical": "hypothèse",
        "question": "question",
    },
    more_claims={
        "one": "et {count} autre nouvelle déclaration de {who}, {span}",
        "other": "et {count} autres nouvelles déclarations de {who}, {span}",
    },
    more_changes={
        "one": "et {count} autre modification de {where}, {span}",
        "other": "et {count} autres modifications de {where}, {span}",
    },
    more_muted={
        "one": "{count} résultat mis en sourdine, {span}",
        "other": "{count} résultats mis en sourdine, {span}",
    },
    span="du {start} au {end}",
    all_of_them="Tout voir",
    again="Toujours sans réponse",
    deeds={
        "confirm": "Confirmer",
        "dismiss": "Écarter",
        "acknowledge": "Pris connaissance",
        "claim": "Je m’en charge",
        "snooze": "Reporter",
        "mute": "Mettre en sourdine",
    },
    point=",",
    plurals=(Plural(name="one", low=0, high=1),),
    severities={"urgent": "urgent", "normal": "normal", "low": "secondaire"},
    languages={
        "en": "anglais",
        "fa": "persan",
        "ps": "pachto",
        "ar": "arabe",
        "ru": "russe",
        "uk": "ukrainien",
        "ur": "ourdou",
        "tr": "turc",
        "fr": "français",
        "es": "espagnol",
        "de": "allemand",
        "zh": "chinois",
    },
    date="{day} {month} {year} à {hour:02} h {minute:02} ({zone})",
    first_day="1er",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    trial=(
        "TEST - Gainsay",
        "TEST - ceci n’est pas une alerte. Le canal {channel} fonctionne : les alertes de Gainsay arriveront ici.",
    ),
    notices={
        "off": (
            "Gainsay : le canal {channel} a été désactivé",
            (
                "Le canal {channel} a été désactivé le {time} : {why}. Ce qui l’attend est conservé. "
                "Corrigez ses réglages, ou reprenez-le tel quel : {enable}"
            ),
        ),
        "failing": (
            "Gainsay : le canal {channel} n’accepte plus de messages",
            (
                "Le canal {channel} n’a accepté aucun message depuis le {time} : {why}. Ce qui l’attend est "
                "conservé et "
                "sera renvoyé."
            ),
        ),
        "again": (
            "Gainsay : le canal {channel} accepte de nouveau les messages",
            (
                "Le canal {channel} accepte de nouveau les messages, ou ses réglages ont été modifiés. "
                "Ce qui l’attendait est envoyé."
            ),
        ),
        "dead one": (
            "Gainsay : un message pour le canal {channel} n’a pas pu être remis",
            (
                "Un message pour le canal {channel} n’a pas pu être remis et ne sera pas renvoyé ; dernière "
                "cause : {why}. "
                "Pour le voir : {see}. Pour le renvoyer : {retry}"
            ),
        ),
        "dead": (
            "Gainsay : {count} messages pour le canal {channel} n’ont pas pu être remis",
            (
                "{count} messages pour le canal {channel} n’ont pas pu être remis et ne seront pas renvoyés ; "
                "dernière cause : {why}. Pour les voir : {see}. Pour les renvoyer : {retry}"
            ),
        ),
    },
    translation="Traduction automatique ({service})",
    figures_differ="Les chiffres de la traduction automatique ne sont pas ceux de l’original : {theirs} / {ours}",
    negation_differs="L’original ou sa traduction automatique nie quelque chose que l’autre ne nie pas",
    all_acts="Confirmer, écarter, prendre en charge, reporter ou mettre en sourdine",
)
