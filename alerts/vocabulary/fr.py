"""What a desk writes in a reply, in French."""

from __future__ import annotations

from alerts.vocabulary import Vocabulary
from storage.records import Deed, Dismissal

VOCABULARY = Vocabulary(
    code="fr",
    deeds={
        Deed.CONFIRM: (
            "confirmer",
            "confirme",
            "confirmé",
        ),
        Deed.DISMISS: (
            "écarter",
            "écarte",
            "rejeter",
        ),
        Deed.ACKNOWLEDGE: (
            "vu",
            "pris connaissance",
            "lu",
        ),
        Deed.CLAIM: (
            "je prends",
            "je m’en charge",
            "je m'en charge",
            "à moi",
        ),
        Deed.RELEASE: (
            "je laisse",
            "libérer",
        ),
        Deed.SNOOZE: (
            "reporter",
            "plus tard",
        ),
        Deed.WAKE: ("réveiller",),
        Deed.NOTE: (
            "noter",
            "remarque",
        ),
        Deed.MUTE: (
            "sourdine",
            "mettre en sourdine",
            "silence",
        ),
    },
    reasons={
        Dismissal.REPEATED: (
            "répété",
            "doublon",
            "dit deux fois",
        ),
        Dismissal.SPEAKER: (
            "mauvais locuteur",
            "mauvais auteur",
            "locuteur",
        ),
        Dismissal.THING: (
            "pas la même chose",
            "autre chose",
        ),
        Dismissal.TIME: (
            "mauvaise date",
            "autre moment",
        ),
        Dismissal.READING: (
            "mal lu",
            "mal traduit",
            "mauvaise traduction",
        ),
        Dismissal.ACCOUNT: (
            "compte piraté",
            "piraté",
        ),
        Dismissal.TRIFLE: (
            "sans importance",
            "anodin",
        ),
        Dismissal.OTHER: ("autre",),
    },
    minutes=(
        "minute",
        "minutes",
        "mn",
    ),
    hours=(
        "heure",
        "heures",
    ),
    days=(
        "jour",
        "jours",
        "j",
    ),
    weeks=(
        "semaine",
        "semaines",
        "sem",
    ),
    pairs={"une heure": "1 heure", "un jour": "1 jour", "une semaine": "1 semaine"},
    fillers=(
        "pendant",
        "pour",
        "de",
    ),
    lifted=(
        "sans fin",
        "jusqu’à nouvel ordre",
        "jusqu'à nouvel ordre",
    ),
    unknown="« {line} » n’a pas été compris, et rien n’a été fait.",
    needs_reason="Dites pourquoi l’écarter, par exemple : écarter : mauvais locuteur.",
    needs_length="Dites pour combien de temps, par exemple : reporter 2 heures, ou sourdine 3 jours : déjà dit.",
    needs_words="Dites quoi ou pourquoi après deux-points, par exemple : noter : ministère appelé.",
    several="Ce message contient plusieurs résultats ; ouvrez celui dont il s’agit : {links}",
    understood=(
        "Compris en première ligne d’une réponse : confirmer · écarter : mauvais locuteur · vu · "
        "je prends · je laisse · reporter 2 heures · réveiller · sourdine 3 jours : pourquoi · "
        "noter : texte"
    ),
)
