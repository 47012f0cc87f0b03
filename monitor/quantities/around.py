"""What stands around a number: its unit, its bounds, its other end, or that it is no quantity at all. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from monitor.grammar.numbers import Bound
from monitor.quantities.lexicon import Lexicon, Token
from monitor.quantities.numerals import Number, number

NEARLY = 0.10  #: how far below its figure "nearly" reaches (DOMAIN.md, R-NUM: some 10 %)
_SKIP = 2  #: words that may stand between a figure and what it counts: "12 Afghan border guards"
_DIGITS = 10  #: a figure without groups that is longer is a telephone number or an id
_YEARS = (1900, 2100)
_SOLAR = (1290, 1500)  #: years of the solar and the lunar hijri calendars in living memory
#: shapes that are never quantities: dates, times, versions, addresses, tags, the numbers of a list
_SHAPES = re.compile(
    r"\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)"
    r"|\d{1,2}:\d{2}(?::\d{2})?"
    r"|\b\d{1,2}\s?[ap]\.?m\b"
    r"|\b\d{1,2}h\d{2}\b"
    r"|\+\d+(?: \d+)*"
    r"|\d+\u2044\d+"
    r"|(?:\w+://|www\.|[@#])\S+"
    r"|(?m:^)\s*\d{1,2}[.)]\s"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity in a folded text."""

    start: int
    end: int  #: of the number with its sign
    close: int  #: of the unit's word where it follows at once
    low: float
    high: float
    unit: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unit:
    name: str = ""
    start: int | None = None  #: the token where it begins, where it stands before the number
    end: int = 0  #: the token after what belongs to the number itself: a sign, "percent"
    close: int = 0  #: the token after the unit's word, where it follows at once
    after: int = 0  #: the token after the unit's word, wherever it stands


def figures(text: str, lexicon: Lexicon) -> Iterator[Figure]:
    """The quantities of a folded text, in order."""
    if not lexicon.opening.search(text):
        return
    tokens = lexicon.cut(text)
    openers = [at for at, token in enumerate(tokens) if lexicon.opens(token)]
    barred = [match.span() for match in _SHAPES.finditer(text)] if openers else []
    done = 0
    for at in openers:
        if at < done:
            continue
        found = _between(tokens, at, lexicon) or number(tokens, at, lexicon)
        if found is None or not _starts(tokens, at, lexicon):
            continue
        done, figure = _figure(tokens, found, lexicon, barred)
        if figure:
            yield figure


def _figure(
    tokens: Sequence[Token], found: Number, lexicon: Lexicon, barred: Sequence[tuple[int, int]]
) -> tuple[int, Figure | None]:
    """What a number is, with the token to go on from."""
    whole = _range(tokens, found, lexicon)
    unit = _unit(tokens, whole, lexicon)
    if _barred(tokens, found, barred) or _no_quantity(tokens, whole, unit, lexicon):
        return whole.end, None
    start, low, high, approximate = whole.start, whole.low, whole.high, whole.vague
    start = start if unit.start is None else unit.start
    close = unit.close
    if bound := lexicon.bounds_before.before(tokens, start):
        start = bound[1]
        low, high, approximate = _bounded(bound[0], low, high, approximate)
    elif after := _bound_after(tokens, unit, lexicon):
        unit = unit if unit.name else replace(_unit_word(tokens, after[1], lexicon), end=unit.end)
        close = max(close, after[1], unit.close)
        low, high, approximate = _bounded(after[0], low, high, approximate)
    figure = Figure(
        start=tokens[start].start,
        end=tokens[unit.end - 1].end,
        close=tokens[close - 1].end,
        low=low,
        high=high,
        unit=unit.name,
        approximate=approximate,
    )
    return max(unit.end, unit.close), figure


def _bounded(bound: Bound, low: float, high: float, approximate: bool) -> tuple[float, float, bool]:
    """The interval that a bound makes of a figure."""
    if bound is Bound.LEAST:
        return low, inf, approximate
    if bound is Bound.MOST:
        return 0.0, high, approximate
    if bound is Bound.NEARLY:
        return low * (1 - NEARLY), high, approximate
    return low, high, True


# --- ranges -----------------------------------------------------------------------------------------------------------


def _between(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Number | None:
    """ "Between 10 and 20", as one number that begins at the first word."""
    for first, second in lexicon.between:
        if not (opening := first.at(tokens, at)):
            continue
        low = number(tokens, opening[1], lexicon, joiners=False)
        middle = second.at(tokens, _past_unit(tokens, low.end, lexicon)) if low else None
        high = number(tokens, middle[1], lexicon) if middle else None
        if low and high and (both := _ends(low, high)):
            return replace(both, start=at)
    return None


def _range(tokens: Sequence[Token], low: Number, lexicon: Lexicon) -> Number:
    """The number with its other end, where it has one: "10-15", "two to three million"."""
    at = _past_unit(tokens, low.end, lexicon)
    if at < len(tokens) and tokens[at].text in ("-", "~"):
        place = at + 1
    elif to := lexicon.to.at(tokens, at):
        place = to[1]
    else:
        return low
    if place < len(tokens) and tokens[place].text in lexicon.signs:
        place += 1
    high = number(tokens, place, lexicon) if place < len(tokens) else None
    return (_ends(low, high) or low) if high else low


def _ends(low: Number, high: Number) -> Number | None:
    """Two numbers as the ends of one interval; a magnitude after the second counts for both."""
    first = low.low
    if low.figure and not high.figure and high.scale > 1 and first < high.high / high.scale:
        first *= high.scale
    if not first < high.high or low.vague or high.vague:
        return None
    return Number(start=low.start, end=high.end, low=first, high=high.high, figure=low.figure and high.figure)


def _past_unit(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The place after a percent sign or word, a currency or a unit that stands between the two ends of a range."""
    if at < len(tokens) and tokens[at].text in ("%", "٪", *lexicon.signs):
        return at + 1
    for table in (lexicon.percent, lexicon.currencies, lexicon.units):
        if found := table.at(tokens, at):
            return found[1]
    return at


# --- units ------------------------------------------------------------------------------------------------------------


def _sign_before(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The currency before a number, with the place where it begins: "$", "US$", "USD"."""
    if at and (sign := lexicon.signs.get(tokens[at - 1].text)):
        glued = (
            at > 1
            and tokens[at - 2].word
            and tokens[at - 2].end == tokens[at - 1].start
            and len(tokens[at - 2].text) < 3
        )
        return sign, at - 2 if glued else at - 1
    return lexicon.codes.before(tokens, at)


def _unit(tokens: Sequence[Token], found: Number, lexicon: Lexicon) -> _Unit:
    """What a number counts."""
    end = found.end
    if before := _sign_before(tokens, found.start, lexicon):
        return _Unit(name=before[0], start=before[1], end=end, close=end, after=end)
    if percent := lexicon.percent.before(tokens, found.start):
        return _Unit(name="percent", start=percent[1], end=end, close=end, after=end)
    if end < len(tokens) and (sign := _sign_after(tokens[end].text, lexicon)):
        return _Unit(name=sign, end=end + 1, close=end + 1, after=end + 1)
    return _unit_word(tokens, end, lexicon)


def _sign_after(sign: str, lexicon: Lexicon) -> str | None:
    return "percent" if sign in ("%", "٪") else lexicon.signs.get(sign)


def _unit_word(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> _Unit:
    at = _past_marks(tokens, end, lexicon)
    if found := lexicon.percent.at(tokens, at):
        return _Unit(name="percent", end=found[1], close=found[1], after=found[1])
    if money := lexicon.currencies.at(tokens, at) or lexicon.codes.at(tokens, at):
        return _Unit(name=money[0], end=money[1], close=money[1], after=money[1])
    for skipped in range(_SKIP + 1):
        if named := lexicon.units.at(tokens, at + skipped) or lexicon.currencies.at(tokens, at + skipped):
            close = named[1] if not skipped else end
            return _Unit(name=named[0], end=end, close=close, after=named[1])
        if not _skippable(tokens, at + skipped, lexicon):
            break
    return _Unit(end=end, close=end, after=end)


def _past_marks(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The place after an abbreviation's full stop, a hyphen or apostrophe without spaces, or "of"."""
    if at < len(tokens) and tokens[at].text in ".-'" and tokens[at - 1].end == tokens[at].start:
        return at + 1
    found = lexicon.of.at(tokens, at)
    return found[1] if found else at


def _skippable(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a word may stand between a figure and its unit: an adjective, not a small word or another figure."""
    if not lexicon.numbers.spaced or at >= len(tokens):
        return False
    token = tokens[at]
    if not token.word or len(token.text) < (4 if _cased(token.text) else 3):
        return False
    tables = (lexicon.words, lexicon.scales, lexicon.vague, lexicon.months, lexicon.years, lexicon.bounds_after)
    return not any(token.text in table for table in tables) and lexicon.bounds_before.at(tokens, at) is None


def _bound_after(tokens: Sequence[Token], unit: _Unit, lexicon: Lexicon) -> tuple[Bound, int] | None:
    for place in dict.fromkeys((unit.end, unit.close, unit.after)):
        at = place + 1 if place < len(tokens) and tokens[place].text == "'" else place
        if found := lexicon.bounds_after.at(tokens, at):
            return found
    return None


# --- what is no quantity ----------------------------------------------------------------------------------------------


def _starts(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a number may begin here: not within a name such as F-16 or G7."""
    token = tokens[at]
    if not token.figure or not at:
        return True
    before = tokens[at - 1]
    if before.end != token.start:
        return True
    if before.text in "-" and at > 1 and tokens[at - 2].end == before.start:
        return not _cased(tokens[at - 2].text)
    return not _cased(before.text)


def _barred(tokens: Sequence[Token], found: Number, barred: Sequence[tuple[int, int]]) -> bool:
    start, end = tokens[found.start].start, tokens[found.end - 1].end
    return any(low < end and start < high for low, high in barred)


def _no_quantity(tokens: Sequence[Token], found: Number, unit: _Unit, lexicon: Lexicon) -> bool:
    """Whether a number only looks like a quantity."""
    counts = bool(unit.name)
    if found.weak and not (counts and (unit.start is not None or unit.close > found.end)):
        return True
    if unit.name and _sign_before(tokens, found.start, lexicon):
        return False
    return (
        _labelled(tokens, found, lexicon)
        or _day(tokens, found, lexicon)
        or _year(tokens, found, unit, lexicon)
        or _ordinal(tokens, found, unit, lexicon)
        or _code(tokens, found)
        or _score(tokens, found)
    )


def _labelled(tokens: Sequence[Token], found: Number, lexicon: Lexicon) -> bool:
    """Whether it is the number of a thing: "Resolution 1701", "No. 5"."""
    at = found.start
    if at > 1 and tokens[at - 1].text == "." and tokens[at - 2].end == tokens[at - 1].start:
        at -= 1
    if lexicon.labels.before(tokens, at):
        return True
    return not lexicon.numbers.spaced and bool(lexicon.labels.at(tokens, found.end))


def _day(tokens: Sequence[Token], found: Number, lexicon: Lexicon) -> bool:
    """Whether it is the day of a month, or a year after one."""
    if not (tokens[found.start].figure or not lexicon.numbers.spaced) or found.low != int(found.low):
        return False
    at = found.start - 1 if found.start and tokens[found.start - 1].text == "," else found.start
    if joined := lexicon.of.before(tokens, at):
        at = joined[1]
    dated = found.high <= 31 or _SOLAR[0] <= found.high <= _YEARS[1]
    return dated and bool(
        lexicon.months.before(tokens, at) or lexicon.months.at(tokens, _past_dot(tokens, found.end, lexicon))
    )


def _past_dot(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    if at < len(tokens) and tokens[at].text == ".":
        return at + 1
    found = lexicon.of.at(tokens, at)
    return found[1] if found else at


def _year(tokens: Sequence[Token], found: Number, unit: _Unit, lexicon: Lexicon) -> bool:
    """Whether a bare figure of four digits is a year."""
    first = tokens[found.start]
    if not first.figure or len(first.text) != 4 or not first.text.isdigit() or not found.figure:
        return False
    usual = _YEARS[0] <= found.low <= _YEARS[1]
    said_before, said_after = lexicon.years.before(tokens, found.start), lexicon.years.at(tokens, found.end)
    if said_after and usual:
        return True
    if unit.name:
        return bool(said_before) and found.low % 100 != 0 and (usual or _SOLAR[0] <= found.low <= _SOLAR[1])
    return usual or (bool(said_before or said_after) and _SOLAR[0] <= found.low <= _YEARS[1])


def _ordinal(tokens: Sequence[Token], found: Number, unit: _Unit, lexicon: Lexicon) -> bool:
    """Whether letters make an ordinal or a name of a figure: "7th", "5-я", "3D", "3. Platz"."""
    if not found.figure or found.end >= len(tokens):
        return False
    after = tokens[found.end]
    if after.start != tokens[found.end - 1].end:
        return False
    counted = bool(unit.name) and unit.close > found.end
    if _cased(after.text):
        return not counted
    if found.end + 1 >= len(tokens):
        return False
    following = tokens[found.end + 1]
    if after.text == "-" and following.start == after.end:
        return _cased(following.text) and not counted
    dotted = after.text == "." and lexicon.numbers.ordinal_dot and following.word
    return dotted and found.high < 100


def _code(tokens: Sequence[Token], found: Number) -> bool:
    first = tokens[found.start].text
    return first.isdigit() and len(first) > _DIGITS


def _score(tokens: Sequence[Token], found: Number) -> bool:
    """Whether it is half of a score or of a pair of years: "3-1"."""
    return _dashed(tokens, found.end, found.end + 1) or _dashed(tokens, found.start - 1, found.start - 2)


def _dashed(tokens: Sequence[Token], dash: int, other: int) -> bool:
    if not (0 <= dash < len(tokens) and 0 <= other < len(tokens)):
        return False
    low, high = sorted((dash, other))
    return tokens[dash].text in "-" and tokens[other].figure and tokens[low].end == tokens[high].start


def _cased(text: str) -> bool:
    """Whether a word is of a script that has capitals."""
    return text[0].isalpha() and text[0].lower() != text[0].upper()
