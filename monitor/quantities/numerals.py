"""One number, from figures and number words: its value and how far it reaches. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from monitor.quantities.lexicon import Lexicon, Token

ORDER = 10  #: a vague numeral reaches to the next order of magnitude


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number that stands in a text; `low` and `high` differ for a vague one."""

    start: int  #: in tokens
    end: int
    low: float
    high: float
    vague: bool = False
    weak: bool = False  #: may as well be another word
    figure: bool = False  #: digits alone, without a magnitude
    scale: float = 1.0  #: its last magnitude


@dataclass(frozen=True, slots=True)
class Part:
    """One element of a number."""

    kind: str  #: figure, word, scale, half or zero
    value: float


@dataclass(slots=True)
class Sum:
    """Elements that are being added up: "two hundred" + "five" -> * "thousand"."""

    lexicon: Lexicon
    terms: list[tuple[float, float]] = field(default_factory=list)  #: value, and what the next must be smaller than
    scale: float = 1.0
    last: Part | None = None
    zero: bool = False  #: a nought stands between: 三百零五

    def take(self, part: Part, *, joined: bool) -> bool:
        """Add an element; answers whether it belongs to this number."""
        taken: bool = getattr(self, f"_take_{part.kind}")(part.value, joined)
        if taken:
            self.last = part
        return taken

    @property
    def value(self) -> float:
        """The sum; in scripts without spaces a last digit counts the next smaller order: 三万五."""
        *others, (last, _) = self.terms
        if self.last and self.last.kind == "word" and others and not self.zero and not self.lexicon.numbers.spaced:
            last *= self.scale / ORDER
        return sum(value for value, _ in others) + last

    def _take_figure(self, value: float, joined: bool) -> bool:
        if self.terms and not (self.last and self.last.kind == "scale" and value < self.scale and self.scale >= 1000):
            return False
        self.terms.append((value, 1 if value else 0))
        return True

    def _take_zero(self, value: float, joined: bool) -> bool:
        self.zero = True
        return bool(self.terms)

    def _take_word(self, value: float, joined: bool) -> bool:
        room = self.terms[-1][1] if self.terms else float("inf")
        if self._inverts(value, joined):
            self.terms.append((value, 1))
            return True
        if not 0 <= value < room or (self.terms and not value):
            return False
        self.terms.append((value, _unit(value)))
        return True

    def _inverts(self, value: float, joined: bool) -> bool:
        """Whether tens follow their units: "five and twenty"."""
        if not (self.lexicon.numbers.inverted and joined and self.terms and self.last and self.last.kind == "word"):
            return False
        return 1 <= self.terms[-1][0] <= 9 and value % 10 == 0 and 20 <= value <= 90

    def _take_scale(self, value: float, joined: bool) -> bool:
        kept = list(self.terms)
        factor = 0.0
        while kept and kept[-1][0] < value:
            factor += kept.pop()[0]
        if not factor and self.terms and (not kept or value >= kept[-1][1] or not joined):
            return False
        self.terms = [*kept, ((factor or 1) * value, value)]
        self.scale = value
        self.zero = False
        return True

    def _take_half(self, value: float, joined: bool) -> bool:
        if not self.terms:
            self.terms.append((0.5, 0))
            return True
        if self.last is None or self.last.kind == "half":
            return False
        scale = self.scale if self.last.kind == "scale" else 1
        self.terms.append((0.5 * scale, 0))
        return True


def _unit(value: float) -> float:
    """The largest power of ten that divides a value."""
    unit = 1.0
    if value != int(value):
        return 0.0
    while value and value % (unit * 10) == 0:
        unit *= 10
    return unit


def number(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, joiners: bool = True) -> Number | None:
    """The number that begins at a token; `joiners` is whether "and" may stand inside it."""
    return _vague(tokens, at, lexicon) or _pair(tokens, at, lexicon) or _exact(tokens, at, lexicon, joiners)


def _exact(tokens: Sequence[Token], at: int, lexicon: Lexicon, joiners: bool) -> Number | None:
    total = Sum(lexicon)
    end, count = at, 0
    while found := _next(tokens, end, lexicon, joiners=joiners and count > 0, first=count == 0):
        part, after, joined = found
        if not total.take(part, joined=joined):
            break
        end, count = after, count + 1
    if not count or (total.last and total.last.kind == "half" and count == 1):
        return None
    return Number(
        start=at,
        end=end,
        low=total.value,
        high=total.value,
        weak=count == 1 and tokens[at].text in lexicon.weak,
        figure=count == 1 and tokens[at].figure,
        scale=total.scale,
    )


def _next(
    tokens: Sequence[Token], at: int, lexicon: Lexicon, *, joiners: bool, first: bool
) -> tuple[Part, int, bool] | None:
    """The element at a token or after a joiner, with the place after it."""
    if at >= len(tokens):
        return None
    if found := _part(tokens, at, lexicon):
        return found[0], found[1], False
    return None if first else _linked(tokens, at, lexicon, joiners=joiners)


def _linked(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, joiners: bool) -> tuple[Part, int, bool] | None:
    """The element after a hyphen, a joiner, "some" or the full stop of an abbreviation."""
    if tokens[at].text == "-" and _tight(tokens, at) and not tokens[at - 1].figure:
        return _then(_part(tokens, at + 1, lexicon), joined=True)
    if joiners and (joiner := lexicon.joiners.at(tokens, at)):
        return _then(_part(tokens, joiner[1], lexicon, figures=_touches(tokens, joiner[1])), joined=True)
    if joiners and (bare := _detached(tokens[at], lexicon)):
        return _then(_part([*tokens[:at], bare, *tokens[at + 1 :]], at, lexicon), joined=True)
    if not lexicon.numbers.spaced and (bound := lexicon.bounds_after.at(tokens, at)):
        return _then(_scale(tokens, bound[1], lexicon), joined=False)
    if tokens[at].text == "." and _abbreviated(tokens, at):
        return _then(_scale(tokens, at + 1, lexicon), joined=False)
    return None


def _then(found: tuple[Part, int] | None, *, joined: bool) -> tuple[Part, int, bool] | None:
    return (*found, joined) if found else None


def _part(tokens: Sequence[Token], at: int, lexicon: Lexicon, *, figures: bool = True) -> tuple[Part, int] | None:
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.figure:
        return _figure(tokens, at, lexicon) if figures else None
    if half := lexicon.halves.at(tokens, at):
        return Part("half", 0.5), half[1]
    word, scale = lexicon.words.at(tokens, at), lexicon.scales.at(tokens, at)
    if word and (not scale or word[1] > scale[1]):
        zero = word[0] == 0 and not lexicon.numbers.spaced and token.text in lexicon.joiners
        return Part("zero" if zero else "word", word[0]), word[1]
    if scale:
        return Part("scale", scale[0]), scale[1]
    return _fused(token, at, lexicon)


def _figure(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Part, int]:
    """A figure, with a magnitude that is written together with it: 150k, $5m."""
    value = lexicon.value(tokens[at].text)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after and after.start == tokens[at].end:
        short = lexicon.short.get(after.text)
        if short is None and at and tokens[at - 1].text in lexicon.signs:
            short = lexicon.money.get(after.text)
        if short is not None:
            return Part("figure", value * short), at + 2
    return Part("figure", value), at + 1


def _scale(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Part, int] | None:
    found = lexicon.scales.at(tokens, at)
    return (Part("scale", found[0]), found[1]) if found else None


def _fused(token: Token, at: int, lexicon: Lexicon) -> tuple[Part, int] | None:
    """A number that is written as one word: "zweihundertfünfzig", "yirmibeş"."""
    if not lexicon.numbers.fused or not token.word:
        return None
    parts, place = [], 0
    while match := lexicon.fused.match(token.text, place):
        parts.append(match.group())
        place = match.end()
    if place < len(token.text) or len(parts) < 2:
        return None
    total, joined = Sum(lexicon), False
    for text in parts:
        if text in lexicon.joiners and lexicon.words.get(text) is None:
            joined = True
            continue
        scale = lexicon.scales.get(text)
        part = Part("scale", scale) if scale is not None else Part("word", lexicon.words.get(text) or 0)
        if not total.take(part, joined=joined):
            return None
        joined = False
    return Part("word", total.value), at + 1


def _detached(token: Token, lexicon: Lexicon) -> Token | None:
    """The word without a joiner that is written together with it."""
    for letter in lexicon.attached:
        if token.text.startswith(letter) and len(token.text) > len(letter) + 1:
            return Token(token.start + len(letter), token.end, token.text[len(letter) :])
    return None


def _pair(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Number | None:
    """Two neighbours in the row of numbers: "two three", 三四百, "два-три"."""
    first = _digit(tokens, at, lexicon)
    step = 2 if at + 1 < len(tokens) and tokens[at + 1].text == "-" else 1
    second = _digit(tokens, at + step, lexicon)
    if first is None or second is None or second != first + 1:
        return None
    low, high, end = first, second, at + step + 1
    while scale := lexicon.scales.at(tokens, end):
        low, high, end = low * scale[0], high * scale[0], scale[1]
    return Number(start=at, end=end, low=low, high=high)


def _digit(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> float | None:
    value = lexicon.words.get(tokens[at].text) if at < len(tokens) else None
    return value if value is not None and 1 <= value <= 9 and value == int(value) else None


def _vague(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Number | None:
    """ "Hundreds", "tens of thousands", "several hundred": from its order of magnitude to the next."""
    if found := lexicon.vague.at(tokens, at):
        value, end = found
    elif few := lexicon.few.at(tokens, at):
        scale = lexicon.scales.at(tokens, few[1]) or lexicon.vague.at(tokens, few[1])
        if not scale:
            return None
        value, end = scale
    else:
        return None
    while more := _more(tokens, end, lexicon):
        value, end = value * more[0], more[1]
    return Number(start=at, end=end, low=value, high=value * ORDER, vague=True, scale=value)


def _more(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[float, int] | None:
    after = lexicon.of.at(tokens, at)
    place = after[1] if after else at
    return lexicon.scales.at(tokens, place) or lexicon.vague.at(tokens, place)


def _tight(tokens: Sequence[Token], at: int) -> bool:
    """Whether no space stands on either side of a sign."""
    around = tokens[max(0, at - 1) : at + 2]
    return len(around) == 3 and all(one.end == other.start for one, other in pairwise(around))


def _touches(tokens: Sequence[Token], at: int) -> bool:
    """Whether no space stands before a token."""
    return at < len(tokens) and tokens[at - 1].end == tokens[at].start


def _abbreviated(tokens: Sequence[Token], at: int) -> bool:
    """Whether a full stop belongs to a short word before it."""
    return at > 0 and tokens[at - 1].word and tokens[at - 1].end == tokens[at].start and len(tokens[at - 1].text) <= 4
