"""The words of an alert in English."""

from __future__ import annotations

from alerts.wording import Wording

WORDING = Wording(
    code="en",
    direction="ltr",
    says="{who} says",
    for_whom="for {principal}",
    why="Why",
    cautions="Caution",
    said="said {time}",
    seen="seen {time}",
    said_unknown="date of saying unknown",
    open_original="Original",
    open_finding="Both sides, and confirm or dismiss",
    before="Before",
    after="Now",
    no_longer_available="no longer available",
    strength="strength",
    more="and {count} more in this thread",
    unknown_speaker="Unnamed speaker",
    kinds={
        "contradiction": "Contradiction",
        "denial": "Denial",
        "reversal": "Reversal",
        "figures": "Figures differ",
        "confirmation": "Confirmation",
        "admission": "Admission",
        "new_claim": "New claim",
        "edit": "Edited",
        "deletion": "No longer available",
    },
)
