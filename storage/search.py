"""What can be asked of the statements, and what of a statement is asked: a tree, and an entry of the index. Pure.

An entry holds the words of a statement (storage/folding.py) and its tags: `actor:front`, `lang:fa`, `said:2026-03` and
so on. Everything that a query can name is one or the other, so the index alone answers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote

from storage.folding import located, words
from storage.records import Claim, Span, Statement

#: what stands between two texts of one entry: no word, so that no phrase reaches over it
_BREAK = "\u00b7"
#: tag of every entry, for queries that only say what is not wanted
ALL = "all"
#: years in which days may lie: a range without an end reaches so far
FIRST_YEAR, LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that stand one after the other, as `words` gives them."""

    words: tuple[str, ...]
    begins: bool = False  #: the last one is only a beginning


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """Who, where, in what language, when: one of the names that an entry has tags of, and a value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """What must not be."""

    of: Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """All of them; none: everything."""

    parts: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Either:
    """At least one of them; none: nothing."""

    parts: tuple[Query, ...] = ()


Query = Phrase | Tag | Not | Every | Either


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is asked of one statement."""

    statement: str  #: Statement.id
    words: str
    tags: tuple[str, ...]


def entries(statements: Sequence[Statement], claims: Iterable[Claim]) -> Iterator[Entry]:
    """The entries of statements, with the claims that were read in them."""
    made: dict[str, list[Claim]] = {}
    for one in claims:
        made.setdefault(one.statement.id, []).append(one)
    return (entry(one, made.get(one.id, ())) for one in statements)


def entry(said: Statement, claims: Iterable[Claim] = ()) -> Entry:
    """The entry of a statement: the words that were said, and those of the speaker's name."""
    texts = (words(one) for one in (said.text, said.speaker) if one)
    tags = dict.fromkeys((ALL, *_tags(said), *(tag for one in claims for tag in _claim_tags(one))))
    return Entry(statement=said.id, words=f" {_BREAK} ".join(texts), tags=tuple(tags))


def tag(name: str, value: str) -> str:
    """A tag as it is kept; letters that could end it are written out."""
    return f"{name}:{quote(value.lower(), safe='')}"


def between(name: str, first: date, last: date) -> Query:
    """Tags of days (`said`, `seen`) from the first to the last: of whole months and years where there are any."""
    return Either(parts=tuple(Tag(name=name, value=one) for one in _stretch(first, last)))


def matches(query: Query, one: Entry) -> bool:
    """Whether an entry is what is asked for; the store finds those and no others."""
    match query:
        case Tag():
            return tag(query.name, query.value) in one.tags
        case Phrase():
            return any(True for _ in _places(query, one.words.split(" ")))
        case Not():
            return not matches(query.of, one)
        case Every():
            return all(matches(part, one) for part in query.parts)
        case Either():
            return any(matches(part, one) for part in query.parts)


def marks(query: Query, text: str) -> tuple[Span, ...]:
    """Where the words asked for stand in a text, from its beginning on; none overlap."""
    at = located(text)
    known = [word for word, _, _ in at]
    found = sorted((at[first][1], at[last][2]) for one in _wanted(query) for first, last in _places(one, known))
    spans: list[Span] = []
    for start, end in found:
        if spans and start < spans[-1].end:
            spans[-1] = Span(start=spans[-1].start, end=max(end, spans[-1].end))
        else:
            spans.append(Span(start=start, end=end))
    return tuple(spans)


def _tags(said: Statement) -> Iterator[str]:
    yield from (tag("actor", one) for one in (said.actor, *said.joint, said.principal) if one)
    yield tag("source", said.source)
    yield tag("lang", said.language)
    yield from _days("seen", said.seen_at)
    if said.said_at is not None:
        yield from _days("said", said.said_at)


def _claim_tags(one: Claim) -> Iterator[str]:
    yield tag("frame", one.frame)
    yield tag("act", one.act.value)
    for filler in one.roles:
        kind, colon, id_ = (filler.entity or "").partition(":")
        if colon and kind == "place":
            yield tag("place", id_)


def _days(name: str, at: datetime) -> Iterator[str]:
    day = at.astimezone(UTC).date().isoformat()
    yield from (tag(name, day[:length]) for length in (4, 7, 10))


def _stretch(first: date, last: date) -> Iterator[str]:
    """The years, months and days that make up a stretch of days, as few as may be."""
    first, last = max(first, date(FIRST_YEAR, 1, 1)), min(last, date(LAST_YEAR, 12, 31))
    while first <= last:
        year, month = date(first.year, 12, 31), _month_end(first)
        if (first.month, first.day) == (1, 1) and year <= last:
            yield f"{first.year:04}"
            end = year
        elif first.day == 1 and month <= last:
            yield f"{first:%Y-%m}"
            end = month
        else:
            yield first.isoformat()
            end = first
        first = end + timedelta(days=1)


def _month_end(day: date) -> date:
    after = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return after - timedelta(days=1)


def _wanted(query: Query) -> Iterator[Phrase]:
    """The phrases that something may be found by."""
    match query:
        case Phrase():
            yield query
        case Every() | Either():
            for part in query.parts:
                yield from _wanted(part)
        case _:
            return


def _places(phrase: Phrase, known: Sequence[str]) -> Iterator[tuple[int, int]]:
    """From which word to which a phrase stands among words."""
    *whole, last = phrase.words
    many = len(whole)
    for at in range(len(known) - many):
        end = known[at + many]
        fits = end.startswith(last) if phrase.begins else end == last
        if fits and list(known[at : at + many]) == whole:
            yield at, at + many
