"""The figures of a text as intervals with their unit, in every language. Pure.

Digits of every script, grouped and decimal as the language writes them, number words with their compounds, magnitudes,
ranges, "about" and "at least", vague numerals as orders of magnitude; years, dates, times, ordinals, scores, names such
as F-16 and numbers of articles are no quantities (DOMAIN.md, section 3; R-NUM).
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.quantities.around import figures
from monitor.quantities.lexicon import lexicon
from monitor.text import folded
from storage.records import Quantity, Span

__all__ = ["Measured", "quantities"]


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure of a text."""

    span: Span  #: the number with the words that bound it and its sign, without the unit's word
    quantity: Quantity


def quantities(text: str, language: str) -> tuple[Measured, ...]:
    """The quantities of a text in that language (ISO 639-1), in order; spans are offsets of the text."""
    plain = folded(text)
    found = []
    for figure in figures(plain.text, lexicon(language)):
        shown = plain.span(figure.start, figure.close)
        quantity = Quantity(
            low=figure.low,
            high=figure.high,
            unit=figure.unit,
            approximate=figure.approximate,
            text=text[shown.start : shown.end],
        )
        found.append(Measured(span=plain.span(figure.start, figure.end), quantity=quantity))
    return tuple(found)
