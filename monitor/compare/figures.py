"""Whether two figures can both hold: intervals with the margins that their words give them (R-NUM, R-CUM). Pure."""

from __future__ import annotations

from math import inf

from storage.records import Quantity

#: what "about" allows on either side (DOMAIN.md, R-NUM)
ABOUT = 0.10
_EPSILON = 1e-9  #: 6.4 is within 0.3 of 6.1


def margins(figure: Quantity) -> tuple[float, float]:
    """The interval with its margins."""
    if not figure.approximate:
        return figure.low, figure.high
    low = figure.low - abs(figure.low) * ABOUT if figure.low not in (inf, -inf) else figure.low
    high = figure.high + abs(figure.high) * ABOUT if figure.high not in (inf, -inf) else figure.high
    return low, high


def meet(one: Quantity, other: Quantity) -> bool:
    """Whether some number lies in both."""
    (low, high), (other_low, other_high) = margins(one), margins(other)
    return low <= other_high and other_low <= high


def within(one: Quantity, other: Quantity, room: float) -> bool:
    """Whether two figures lie no further apart than that."""
    return max(one.low, other.low) - min(one.high, other.high) <= room + _EPSILON


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether the two count the same unit; a bare number may count anything."""
    return one.unit == other.unit or "" in (one.unit, other.unit)


def grows(old: Quantity, new: Quantity) -> bool:
    """Whether the new figure can be the old one, grown."""
    return margins(new)[1] >= margins(old)[0]


def equal(one: Quantity, other: Quantity) -> bool:
    """Whether the two say the same."""
    return margins(one) == margins(other)


def shown(figure: Quantity) -> str:
    """The figure as it was written, or as an interval."""
    if figure.text:
        return figure.text
    if figure.low == figure.high:
        return f"{figure.low:g}"
    if figure.high == inf:
        return f"at least {figure.low:g}"
    return f"{figure.low:g} to {figure.high:g}"
