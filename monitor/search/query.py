"""What a person types to search, read into a tree. Pure.

query  = every { "OR" every }
every  = [ "AND" ] { ( "NOT" | "-" ) } atom ...
atom   = "(" query ")" | field ":" value { "," value } | "phrase" | word [ "*" ] | day ".." day
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from types import MappingProxyType

from storage.folding import fold, words
from storage.search import FIRST_YEAR, LAST_YEAR, Either, Every, Not, Phrase, Query, Tag, between

#: characters that may be typed, brackets inside brackets, and words and values that may be asked for
LONGEST, DEEPEST, MOST = 1000, 20, 64
#: letters that the beginning of a word must have, lest it be the beginning of everything
SHORTEST_BEGINNING = 2

#: what can be asked for by name, and what it is
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "actor": "who said it, alone or with others, or on whose behalf",
        "said": "the day, month, year or range in which it was said",
        "seen": "the same for when we first saw it",
        "lang": "the language of the original",
        "source": "where we read it",
        "frame": "what it is about, as a frame of the ontology",
        "act": "what is done with it: deny, promise, demand ...",
        "place": "the place it is about, or one inside it",
    }
)
_DAYS = ("said", "seen")
#: what ends things that are asked for together
_ENDS = ("or", "end", "close")
#: as others call them, and as people would
_ALIASES = MappingProxyType({"language": "lang", "by": "actor", "speaker": "actor", "from": "source", "about": "frame"})

_OPEN, _CLOSE = '"“”„«»', '"“”„«»'
_TOKEN = re.compile(
    rf"""\s*(?:
    (?P<open>\()
  | (?P<close>\))
  | (?P<name>[A-Za-z_]+):(?=\S)
  | [{_OPEN}](?P<phrase>[^{_CLOSE}]*)(?P<closed>[{_CLOSE}]?)
  | (?P<minus>-)(?=[^\s-])
  | (?P<word>[^\s()"“”„«»]+)
    )""",
    re.VERBOSE,
)
_VALUE = re.compile(rf"[{_OPEN}](?P<phrase>[^{_CLOSE}]*)(?P<closed>[{_CLOSE}]?)|(?P<word>[^\s,()\"“”„«»]+)")
_DAY = r"\d{4}(?:-\d{1,2}){0,2}"
_RANGE = re.compile(rf"(?P<first>{_DAY})?(?P<dots>\.\.)?(?P<last>{_DAY})?")


class QueryError(ValueError):
    """What was typed cannot be understood: why, and from where to where in it."""

    def __init__(self, why: str, start: int, end: int, of: str = "q") -> None:
        super().__init__(why)
        self.why, self.start, self.end = why, start, end
        self.of = of  #: the parameter that it was typed for, where there are several

    def pointed(self, typed: str) -> str:
        """The reason with the query and the place under it, for a terminal."""
        line = "".join(" " if one.isspace() else one for one in typed)
        return f"{self.why}\n  {line}\n  {' ' * self.start}{'^' * max(1, self.end - self.start)}"


@dataclass(frozen=True, slots=True)
class _Piece:
    """One piece of what was typed."""

    kind: str  #: open, close, minus, phrase, word, not, and, or, tag, end
    text: str
    start: int
    end: int
    values: tuple[tuple[str, int, int], ...] = ()  #: of a tag, each with its place


#: an id for what somebody typed as the value of a field, or raises LookupError with what is there
Ids = Callable[[str, str], Sequence[str]]


def typed_ids(name: str, value: str) -> Sequence[str]:
    """Every value stands for itself."""
    return (value,)


def parse(typed: str, known: Ids = typed_ids) -> Query:
    """The tree of what was typed; raises QueryError. Nothing typed asks for everything.

    `known(field, value)` gives the ids that a value of a field stands for; it raises LookupError with the reason in
    words where it stands for none.
    """
    if len(typed) > LONGEST:
        raise QueryError(f"a query may have {LONGEST} characters, and this has {len(typed)}", LONGEST, len(typed))
    pieces = [*_pieces(typed), _Piece("end", "", len(typed), len(typed))]
    return _Parser(pieces, known).whole()


def days(field: str, value: str) -> Query:
    """The tree of a field of days (`said`, `seen`) and its value alone; raises QueryError."""
    try:
        return _days(field, value, 0, len(value))
    except QueryError as error:
        raise QueryError(error.why, error.start, error.end, field) from None


def _pieces(typed: str) -> Iterator[_Piece]:
    at = 0
    while match := _TOKEN.match(typed, at):
        at = match.end()
        kind = match.lastgroup if match.lastgroup != "closed" else "phrase"
        start = match.end() - len(match.group().lstrip())
        if kind == "name":
            piece, at = _tag(typed, match, start)
            yield piece
        elif kind == "phrase" and not match["closed"]:
            raise QueryError("this quotation mark is opened and not closed", start, start + 1)
        elif kind == "word" and match["word"].removesuffix(":") in FIELDS and match["word"].endswith(":"):
            raise QueryError(f"{match['word']} needs a value, with no space before it", start, at)
        else:
            text = match[kind or 0]
            word = {"OR": "or", "AND": "and", "NOT": "not"}.get(text) if kind == "word" else None
            yield _Piece(word or kind or "", text, start, at)


def _tag(typed: str, match: re.Match[str], start: int) -> tuple[_Piece, int]:
    """A field with its values, and where they end."""
    name = match["name"].lower()
    name = _ALIASES.get(name, name)
    if name not in FIELDS:
        near = get_close_matches(name, FIELDS, 1)
        hint = f"; did you mean {near[0]}:" if near else f"; known are {', '.join(f'{one}:' for one in FIELDS)}"
        raise QueryError(f"there is no field {match['name']}:{hint} (put words in quotation marks)", start, match.end())
    values, at = list[tuple[str, int, int]](), match.end()
    while found := _VALUE.match(typed, at):
        if found["phrase"] is not None and not found["closed"]:
            raise QueryError("this quotation mark is opened and not closed", at, at + 1)
        values.append(((found["phrase"] or found["word"] or "").strip(), at, found.end()))
        at = found.end()
        more = typed.startswith(",", at)
        at += more
        if not more:
            break
    else:
        values.append(("", at, at))
    if not all(value for value, _, _ in values):
        raise QueryError(f"{name}: needs a value", start, max(at, match.end()))
    return _Piece("tag", name, start, at, tuple(values)), at


class _Parser:
    """Reads the pieces from left to right."""

    def __init__(self, pieces: Sequence[_Piece], known: Ids) -> None:
        self._pieces, self._known = pieces, known
        self._at, self._depth, self._many = 0, 0, 0

    def whole(self) -> Query:
        if self._next.kind == "end":
            return Every()
        found = self._either()
        if self._next.kind != "end":
            raise QueryError("this bracket closes nothing", self._next.start, self._next.end)
        if found == Every():
            raise QueryError("there is no word in this to look for", 0, self._next.end)
        return found

    @property
    def _next(self) -> _Piece:
        return self._pieces[self._at]

    def _take(self) -> _Piece:
        self._at += 1
        return self._pieces[self._at - 1]

    def _either(self) -> Query:
        parts = [self._every()]
        while self._next.kind == "or":
            self._take()
            parts.append(self._every())
        return parts[0] if len(parts) == 1 else Either(parts=tuple(parts))

    def _every(self) -> Query:
        parts: list[Query] = []
        begun = self._next
        while self._next.kind not in _ENDS:
            if self._next.kind == "and":
                self._joined(self._take(), bool(parts))
            parts.append(self._negated())
        if not parts:
            raise QueryError(*_missing(begun, self._pieces[self._at - 1] if self._at else None))
        asked = tuple(one for one in parts if one != Every())
        return asked[0] if len(asked) == 1 else Every(parts=asked)

    def _joined(self, word: _Piece, after: bool) -> None:
        if not after or self._next.kind in ("and", *_ENDS):
            raise QueryError(f"{word.text} stands between two things to look for", word.start, word.end)

    def _negated(self) -> Query:
        if self._next.kind not in ("not", "minus"):
            return self._atom()
        word = self._take()
        if self._next.kind in ("and", *_ENDS):
            raise QueryError(f"{word.text} needs something after it", word.start, word.end)
        self._deeper(word)
        found = self._negated()
        self._depth -= 1
        return found if found == Every() else Not(of=found)

    def _atom(self) -> Query:
        piece = self._take()
        if piece.kind == "open":
            self._deeper(piece)
            found = self._either()
            if self._next.kind != "close":
                raise QueryError("this bracket is opened and not closed", piece.start, piece.end)
            self._take()
            self._depth -= 1
            return found
        self._count(piece)
        return self._asked(piece)

    def _asked(self, piece: _Piece) -> Query:
        if piece.kind == "tag":
            parts = tuple(self._tagged(piece.text, *value) for value in piece.values)
            return parts[0] if len(parts) == 1 else Either(parts=parts)
        if piece.kind == "word" and ".." in piece.text and _RANGE.fullmatch(fold(piece.text)):
            return _days("said", piece.text, piece.start, piece.end)
        begins = piece.kind == "word" and piece.text.endswith("*")
        folded = tuple(words(piece.text).split())
        if begins and folded and len(folded[-1]) < SHORTEST_BEGINNING and folded[-1].isascii():
            raise QueryError(f"a beginning needs {SHORTEST_BEGINNING} letters at least", piece.start, piece.end)
        return Phrase(words=folded, begins=begins) if folded else Every()

    def _tagged(self, name: str, value: str, start: int, end: int) -> Query:
        if name in _DAYS:
            return _days(name, value, start, end)
        try:
            ids = self._known(name, value)
        except LookupError as error:
            raise QueryError(str(error.args[0]), start, end) from None
        tags = tuple(Tag(name=name, value=one.lower()) for one in ids)
        return tags[0] if len(tags) == 1 else Either(parts=tags)

    def _deeper(self, piece: _Piece) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise QueryError(f"brackets may stand {DEEPEST} deep at most", piece.start, piece.end)

    def _count(self, piece: _Piece) -> None:
        self._many += max(1, len(piece.values))
        if self._many > MOST:
            raise QueryError(f"a query may ask for {MOST} things at most", piece.start, piece.end)


def _missing(begun: _Piece, before: _Piece | None) -> tuple[str, int, int]:
    """Why nothing stands where something must."""
    if begun.kind == "close" and before is None:
        return "this bracket closes nothing", begun.start, begun.end
    if begun.kind == "close" and before is not None and before.kind == "open":
        return "there is nothing in these brackets", before.start, begun.end
    word = begun if begun.kind == "or" else before or begun
    return f"{word.text} stands between two things to look for", word.start, word.end


# --- days -----------------------------------------------------------------------------------------


def _days(name: str, value: str, start: int, end: int) -> Query:
    """A day, month or year, or from one to another; either end may be left open."""
    match = _RANGE.fullmatch(fold(value))
    if match is None or not (match["first"] or match["last"]):
        why = f"{name}: takes 2026, 2026-03, 2026-03-01 or a range 2026-01..2026-03, not {value}"
        raise QueryError(why, start, end)
    try:
        first = _day(match["first"], 0) if match["first"] else date(FIRST_YEAR, 1, 1)
        last = _day(match["last"] or match["first"], -1) if match["last"] or not match["dots"] else _END
    except ValueError:
        raise QueryError(f"there is no such day as {value} between {FIRST_YEAR} and {LAST_YEAR}", start, end) from None
    if first > last:
        raise QueryError(f"this range ends before it begins: {value}", start, end)
    return between(name, first, last)


_END = date(LAST_YEAR, 12, 31)


def _day(text: str, of: int) -> date:
    """The first (0) or last (-1) day of a year, month or day; raises ValueError."""
    year, *rest = (int(part) for part in text.split("-"))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(year)
    month = rest[0] if rest else (1, 12)[of]
    day = rest[1] if len(rest) > 1 else 1 if of == 0 else monthrange(year, month)[1]
    return date(year, month, day)
