"""The words of an alert in French."""

from __future__ import annotations

from alerts.wording import Wording

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
    strength="force",
    more="et {count} autres dans ce fil",
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
    },
)
