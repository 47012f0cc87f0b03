"""The words of an alert in German."""

from __future__ import annotations

from alerts.wording import Wording

WORDING = Wording(
    code="de",
    direction="ltr",
    says="{who} sagt",
    for_whom="für {principal}",
    why="Warum",
    cautions="Vorsicht",
    said="gesagt {time}",
    seen="gesehen {time}",
    said_unknown="Zeitpunkt der Äußerung unbekannt",
    open_original="Original",
    open_finding="Beide Seiten; bestätigen oder verwerfen",
    before="Vorher",
    after="Jetzt",
    no_longer_available="nicht mehr abrufbar",
    strength="Stärke",
    more="und {count} weitere in diesem Strang",
    unknown_speaker="Ungenannte Quelle",
    kinds={
        "contradiction": "Widerspruch",
        "denial": "Dementi",
        "reversal": "Kehrtwende",
        "figures": "Abweichende Zahlen",
        "confirmation": "Bestätigung",
        "admission": "Eingeständnis",
        "new_claim": "Neue Behauptung",
        "edit": "Geändert",
        "deletion": "Nicht mehr abrufbar",
    },
)
