"""What a language says of numbers: its number words, how it writes figures, and what stands around them. Pure.

Every word is written as an editor of that language would write it and is compared folded (monitor/text.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Bound(StrEnum):
    """What words beside a figure make of it."""

    ABOUT = "about"  #: a little less or more
    NEARLY = "nearly"  #: a little less
    LEAST = "least"  #: that or more
    MOST = "most"  #: that or less


def forms(text: str) -> tuple[str, ...]:
    """The forms of a list that is written with commas, over as many lines as one likes."""
    found = (" ".join(form.split()) for form in text.replace("،", ",").replace("、", ",").split(","))
    return tuple(form for form in found if form)


def values(text: str) -> dict[str, float]:
    """Words with their value, "twenty 20, hundred/hundreds 100"."""
    found: dict[str, float] = {}
    for item in forms(text):
        words, _, value = item.rpartition(" ")
        found |= dict.fromkeys((word.strip() for word in words.split("/")), float(value))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What a language file says of numbers."""

    # --- figures ---
    group: str = ",\u066c"  #: signs between groups of three digits; a space for languages that have it
    decimal: str = ".\u066b"  #: signs before a fraction
    ordinal_dot: bool = False  #: a full stop after a figure makes it an ordinal: "3. Platz"
    short: Mapping[str, float] = field(default_factory=dict)  #: magnitudes written together with a figure: "150k"
    money: Mapping[str, float] = field(default_factory=dict)  #: those that count only beside a currency sign: "$5m"

    # --- words ---
    words: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(
        default_factory=dict
    )  #: multiply what stands before them; alone they count once
    halves: tuple[str, ...] = ()  #: "half" of a scale, or "and a half"
    weak: tuple[str, ...] = ()  #: number words that mean something else as often: they count only before a unit
    joiners: tuple[str, ...] = ()  #: "and" inside a number
    attached: tuple[str, ...] = ()  #: joiners written together with the next word: Arabic و
    inverted: bool = False  #: units before tens: "five and twenty"
    fused: bool = False  #: a number may be one long word: "einundzwanzig"
    spaced: bool = True  #: words are separated by spaces

    # --- what is no exact figure ---
    vague: Mapping[str, float] = field(default_factory=dict)  #: plurals that give an order: "hundreds" 100
    few: tuple[str, ...] = ()  #: "several" before a scale gives its order
    of: tuple[str, ...] = ()  #: between such words: "tens of thousands"
    before: Mapping[Bound, tuple[str, ...]] = field(default_factory=dict)
    after: Mapping[Bound, tuple[str, ...]] = field(default_factory=dict)
    between: tuple[tuple[str, str], ...] = ()  #: the words around the first end of a range: "between", "and"
    to: tuple[str, ...] = ()  #: words between the two ends of a range

    # --- what is counted ---
    percent: tuple[str, ...] = ()
    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: by a name that all languages share
    currencies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: by ISO 4217 code

    # --- what is no quantity ---
    months: tuple[str, ...] = ()
    years: tuple[str, ...] = ()  #: words beside a year: "in", "since", "سال"
    labels: tuple[str, ...] = ()  #: words before the number of a thing: "No.", "article"
