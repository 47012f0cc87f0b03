"""The number words of a language, ready for looking up. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from monitor.grammar import language
from monitor.grammar.numbers import Bound, Numbers
from monitor.once import once
from monitor.text import choice, fold

V = TypeVar("V")

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = rf"[{_CJK}]|(?:[^\W\d_{_CJK}]+|[\u0300-\u036f]+)+"
_BARE = re.compile(rf"\d+|{_WORD}|[^\s\w]")


class Token(NamedTuple):
    """A figure, a word or a sign of a folded text."""

    start: int
    end: int
    text: str
    figure: bool = False

    @property
    def word(self) -> bool:
        return self.text[0].isalpha()


class Table(Generic[V]):
    """Phrases with what they mean, looked up forwards or backwards from a token."""

    def __init__(self, phrases: Iterable[tuple[str, V]]) -> None:
        self._values: dict[tuple[str, ...], V] = {}
        for phrase, value in phrases:
            if key := tuple(token.text for token in cut(fold(phrase))):
                self._values.setdefault(key, value)
        self._first, self._last = _lengths(self._values, 0), _lengths(self._values, -1)

    @property
    def openers(self) -> frozenset[str]:
        """The words with which a phrase begins."""
        return frozenset(self._first)

    def __contains__(self, word: str) -> bool:
        return (word,) in self._values

    def get(self, word: str) -> V | None:
        """What one word means."""
        return self._values.get((word,))

    def at(self, tokens: Sequence[Token], at: int) -> tuple[V, int] | None:
        """The longest phrase that begins at a token, with the place of the token after it."""
        longest = self._first.get(tokens[at].text, 0) if at < len(tokens) else 0
        for length in range(min(longest, len(tokens) - at), 0, -1):
            key = tuple(token.text for token in tokens[at : at + length])
            if key in self._values:
                return self._values[key], at + length
        return None

    def before(self, tokens: Sequence[Token], end: int) -> tuple[V, int] | None:
        """The longest phrase that ends before a token, with the place where it begins."""
        longest = self._last.get(tokens[end - 1].text, 0) if end > 0 else 0
        for length in range(min(longest, end), 0, -1):
            key = tuple(token.text for token in tokens[end - length : end])
            if key in self._values:
                return self._values[key], end - length
        return None


def _lengths(phrases: Iterable[tuple[str, ...]], place: int) -> dict[str, int]:
    """How long a phrase is at most that has a word in its first or last place."""
    return {phrase[place]: len(phrase) for phrase in sorted(phrases, key=len)}


class Lexicon:
    """What a language says of numbers, as tables."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.words = Table(numbers.words.items())
        self.scales = Table(numbers.scales.items())
        self.vague = Table(numbers.vague.items())
        self.short = Table(numbers.short.items())
        self.money = Table(numbers.money.items())
        self.halves = _set(numbers.halves)
        self.weak = {fold(word) for word in numbers.weak}
        self.joiners = _set(numbers.joiners)
        self.few = _set(numbers.few)
        self.of = _set(numbers.of)
        self.bounds_before = Table(_bounds(numbers.before))
        self.bounds_after = Table(_bounds(numbers.after))
        self.between = tuple((_set((first,)), _set((second,))) for first, second in numbers.between if first and second)
        self.to = _set(numbers.to)
        self.percent = _set(numbers.percent)
        self.units = Table((form, unit) for unit, all_forms in numbers.units.items() for form in all_forms)
        self.currencies = Table((form, code) for code, all_forms in numbers.currencies.items() for form in all_forms)
        self.codes = Table((code, code) for code in _CODES)
        self.months = _set(numbers.months)
        self.years = _set(numbers.years)
        self.labels = _set(numbers.labels)
        self.attached = tuple(fold(letter) for letter in numbers.attached)

    @cached_property
    def _openers(self) -> frozenset[str]:
        """The words with which a number may begin."""
        numbers = self.words.openers | self.scales.openers | self.vague.openers
        return numbers.union(self.few.openers, self.halves.openers, *(first.openers for first, _ in self.between))

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """What stands in every text that holds a number: a figure, or a word with which one may begin."""
        letter, sign = rf"[^\W\d_{_CJK}]", f"[{_CJK}]"
        begins, ends = f"(?:(?<!{letter})|(?={sign}))", f"(?:(?!{letter})|(?<={sign}))"
        fused = f"|{begins}(?:{self.fused.pattern})" if self.numbers.fused else ""
        return re.compile(rf"\d|{begins}(?:{choice(self._openers)}){ends}{fused}")

    def opens(self, token: Token) -> bool:
        """Whether a number may begin with a token."""
        fused = self.numbers.fused and token.word and self.fused.match(token.text) is not None
        return token.figure or token.text in self._openers or fused

    @cached_property
    def signs(self) -> Mapping[str, str]:
        """Currency signs; those that several currencies share are read as the first that the language names."""
        yen = next((code for code in self.numbers.currencies if code in ("CNY", "JPY")), "JPY")
        return _SIGNS | {"¥": yen}

    @cached_property
    def fused(self) -> re.Pattern[str]:
        """One part of a number that is written as one word."""
        return re.compile(choice(map(fold, (*self.numbers.words, *self.numbers.scales, *self.numbers.joiners))))

    @cached_property
    def figure(self) -> re.Pattern[str]:
        """A figure with its groups and its fraction."""
        group, decimal = re.escape(self.numbers.group), re.escape(self.numbers.decimal)
        grouped = rf"(?P<whole>(?<!\d)\d{{1,3}}(?P<sign>[{group}])\d{{3}}(?:(?P=sign)\d{{3}})*)(?!\d)"
        return re.compile(rf"{grouped}(?:(?!(?P=sign))[{decimal}](?P<rest>\d+))?|\d+(?:[{decimal}]\d+)?")

    @cached_property
    def token(self) -> re.Pattern[str]:
        """A figure, a word or a sign."""
        return re.compile(rf"{self.figure.pattern}|{_WORD}|[^\s\w]")

    def cut(self, text: str) -> tuple[Token, ...]:
        """The tokens of a folded text."""
        return _tokens(self.token, text)

    def value(self, figure: str) -> float:
        """The value of a figure, by the language's signs."""
        match = self.figure.fullmatch(figure)
        if match and match["whole"] and not figure.startswith("0"):
            return float(f"{match['whole'].replace(match['sign'], '')}.{match['rest'] or 0}")
        whole, *fraction = re.split(r"\D", figure)
        return float(f"{whole}.{''.join(fraction) or 0}")


def cut(text: str) -> tuple[Token, ...]:
    """The tokens of a folded text, figures as bare digits."""
    return _tokens(_BARE, text)


def _tokens(pattern: re.Pattern[str], text: str) -> tuple[Token, ...]:
    return tuple(
        Token(match.start(), match.end(), match.group(), figure=match.group()[0].isdigit())
        for match in pattern.finditer(text)
    )


@once
def lexicon(code: str) -> Lexicon:
    """The tables of the language with that code, made once."""
    return Lexicon(language(code).numbers)


#: currency signs that mean one currency (ISO 4217); "$" alone is the US dollar unless a code says otherwise
_SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₴": "UAH",
    "₺": "TRY",
    "؋": "AFN",
    "₹": "INR",
    "₨": "PKR",
    "₪": "ILS",
    "₸": "KZT",
}
#: codes that are no word of any language: "TRY" is left out
_CODES = {"USD", "EUR", "GBP", "RUB", "CNY", "JPY", "AFN", "PKR", "INR", "IRR", "UAH", "SAR", "AED", "CHF"}


def _set(phrases: Iterable[str]) -> Table[bool]:
    return Table((phrase, True) for phrase in phrases)


def _bounds(bounds: Mapping[Bound, tuple[str, ...]]) -> Iterable[tuple[str, Bound]]:
    return ((phrase, bound) for bound, phrases in bounds.items() for phrase in phrases)
