"""Charts as numbers: where each mark stands in a drawing of a given size. Pure; the templates only write them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor, inf, isfinite, log10

#: size of a chart in its own units, and the room for its axes
WIDTH, HEIGHT = 900.0, 360.0
LEFT, RIGHT, TOP, BOTTOM = 84.0, 16.0, 18.0, 36.0
#: sides that have a colour and a shape of their own; the others share the last
SIDES = 8
#: from this ratio of greatest to smallest on, the scale is logarithmic
_WIDE = 50.0
#: hours between two marks of the axis of times, and how many of these there may be
_HOURS = (1 / 60, 1 / 12, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 120, 240, 24 * 30, 24 * 90, 24 * 180, 24 * 365)
_COLUMNS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A figure that one side gave at one time; an end may be open."""

    side: int
    at: datetime
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A range in the drawing: from y1 (top) to y2, with an arrow where it is open."""

    side: int
    x: float
    y1: float
    y2: float
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A place on an axis."""

    at: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Everything that is drawn."""

    marks: tuple[Mark, ...]
    rows: tuple[Tick, ...]
    columns: tuple[Tick, ...]
    logarithmic: bool
    width: float = WIDTH
    height: float = HEIGHT
    left: float = LEFT
    right: float = WIDTH - RIGHT
    top: float = TOP
    bottom: float = HEIGHT - BOTTOM


class _Scale:
    """From a figure to a height."""

    def __init__(self, figures: Sequence[float]) -> None:
        positive = [one for one in figures if one > 0]
        self.most = max(positive, default=1.0)
        least = min(positive, default=1.0)
        self.logarithmic = self.most / least >= _WIDE
        self.base = 10 ** floor(log10(least)) if self.logarithmic else 0.0
        self.top = 10 ** (floor(log10(self.most)) + 1) if self.logarithmic else self.most * 1.15

    def y(self, figure: float) -> float:
        """The height of a figure; an open end lies at the top."""
        if figure == inf:
            return TOP
        room = HEIGHT - BOTTOM - TOP
        if self.logarithmic:
            share = (log10(max(figure, self.base)) - log10(self.base)) / (log10(self.top) - log10(self.base))
        else:
            share = max(figure, 0.0) / self.top
        return round(HEIGHT - BOTTOM - share * room, 1)

    def ticks(self) -> tuple[Tick, ...]:
        """Round figures."""
        if self.logarithmic:
            powers = range(round(log10(self.base)), round(log10(self.top)) + 1)
            figures: list[float] = [10.0**power for power in powers]
        else:
            step = _step(self.most / 4)
            figures = [step * at for at in range(int(self.top / step) + 1)]
        return tuple(Tick(at=self.y(one), text=_text(one)) for one in figures)


def chart(ranges: Sequence[Range]) -> Chart:
    """A chart of at least one range."""
    scale = _Scale([end for one in ranges for end in (one.low, one.high) if isfinite(end)])
    first, last = min(one.at for one in ranges), max(one.at for one in ranges)
    pad = (last - first) * 0.04 or timedelta(hours=12)
    first, last = first - pad, last + pad

    def x(at: datetime) -> float:
        return round(LEFT + (at - first) / (last - first) * (WIDTH - LEFT - RIGHT), 1)

    marks = [
        Mark(
            side=min(one.side, SIDES - 1),
            x=x(one.at),
            y1=scale.y(one.high),
            y2=scale.y(one.low if isfinite(one.low) else 0.0),
            open=one.high == inf,
        )
        for one in ranges
    ]
    return Chart(
        marks=tuple(marks), rows=scale.ticks(), columns=_columns(first, last, x), logarithmic=scale.logarithmic
    )


def _columns(first: datetime, last: datetime, x: Callable[[datetime], float]) -> tuple[Tick, ...]:
    """Some round times, two to six; with the hour where all of it is less than four days."""
    shape = "%d %b %H:%M" if last - first < timedelta(days=4) else "%d %b %Y"
    steps = (timedelta(hours=hours) for hours in _HOURS)
    step = next((one for one in steps if (last - first) / one <= _COLUMNS), (last - first) / _COLUMNS)
    begin = datetime(first.year, first.month, 1, tzinfo=first.tzinfo)
    at = begin + -(-(first - begin) // step) * step
    times = [at + step * number for number in range(int((last - at) / step) + 1)]
    return tuple(Tick(at=x(one), text=one.strftime(shape)) for one in times)


def _step(rough: float) -> float:
    """A round step: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** floor(log10(rough)) if rough > 0 else 1.0
    step = next((times * power for times in (1, 2, 5) if times * power >= rough), 10 * power)
    return max(step, 1.0) if rough >= 0.5 else step


def _text(figure: float) -> str:
    return f"{figure:,.0f}".replace(",", "\u202f") if figure == int(figure) else f"{figure:g}"


def bars(values: Sequence[int], height: float = 20.0) -> tuple[tuple[int, float, float], ...]:
    """A sparkline: position, top and height of each bar, the greatest `height` high."""
    most = max(values, default=0) or 1
    tall = [max(1.0, round(value / most * height, 1)) if value else 0.0 for value in values]
    return tuple((at, round(height - one, 1), one) for at, one in enumerate(tall))
