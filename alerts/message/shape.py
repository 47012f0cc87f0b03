"""A message as paragraphs of runs, for channels with a shape of their own; and its fullest form that fits. Pure.

Nothing here is marked up or escaped: how a run looks is told beside its text, so a channel that has runs of its own
needs no markup at all, and one that has only markup escapes each text once (alerts/message/markup.py).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar
from urllib.parse import quote as percent

from alerts.message import Message
from alerts.message.card import Card, Quote, Row
from alerts.message.cut import cut, cut_start, kin, within
from alerts.wording import wording
from storage.records import Reason

Made = TypeVar("Made")


class Look(StrEnum):
    """How a run is set."""

    PLAIN = "plain"
    STRONG = "strong"
    DECISIVE = "decisive"  #: the part of an original that matters
    GONE = "del"
    NEW = "ins"


class Kind(StrEnum):
    """What a paragraph is."""

    NOTE = "note"  #: what became of the alert
    TITLE = "title"
    SAYS = "says"
    QUOTE = "quote"  #: words of others, in one paragraph of their own
    SOURCE = "source"
    ROW = "row"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text that looks alike."""

    text: str
    look: Look = Look.PLAIN
    url: str = ""  #: http(s), or empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A line of a message; it holds no line break."""

    kind: Kind
    runs: tuple[Run, ...]
    direction: str


#: the paragraphs of one finding
Section = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How long the parts of a card may be, in code points."""

    around: int  #: what surrounds the decisive part
    decisive: int = 100_000
    row: int
    rows: int
    name: int  #: who, where, notes
    url: int
    acts: bool = True  #: whether what can be done from the message is offered; the finding's page offers it too


#: the fullest first: the decisive part is the last that is shortened
_ROOMS = (
    Room(around=700, row=700, rows=20, name=300, url=2_000),
    Room(around=250, row=350, rows=12, name=150, url=1_000),
    Room(around=80, row=200, rows=8, name=100, url=500, acts=False),
    Room(around=0, row=120, rows=4, name=80, url=300, acts=False),
)
_LAST = tuple(replace(_ROOMS[-1], decisive=most, row=90, rows=3) for most in (3_000, 1_500, 700, 350, 150))


def fitted(
    message: Message,
    make: Callable[[Sequence[Section]], Made],
    fits: Callable[[Made], bool],
    *,
    joins: bool = True,
) -> Made:
    """The fullest form of a message that fits; `joins` is False where it cannot stand in the thread of an earlier one.

    First what surrounds the decisive parts is shortened, then the weakest findings are only counted, then the decisive
    part is cut, and at the last only the subject and the link remain.
    """
    made: Made | None = None
    for sections in _forms(message):
        made = make([*_apart(message, joins), *(section for section in sections if section)])
        if fits(made):
            return made
    assert made is not None  # noqa: S101 - there is always the last form
    return made


def _forms(message: Message) -> Iterator[list[Section]]:
    if not message.cards:
        yield [_counted(message, 3_000)]
    for room in _ROOMS if message.cards else ():
        yield _cards(message, len(message.cards), room)
    count = len(message.cards) * 4 // 5
    while count > 1:
        yield _cards(message, count, _ROOMS[-1])
        count = count * 4 // 5
    for room in _LAST if message.cards else ():
        yield _cards(message, 1, room)
    yield [_bare(message)]


def _cards(message: Message, count: int, room: Room) -> list[Section]:
    """The first findings, and how many there are besides."""
    sections = [section(card, message.direction, room) for card in message.cards[:count]]
    left = len(message.cards) - count
    more = Run(text=_more(message.language, left))
    return [*sections, (_ours(Kind.ROW, message.direction, more),)] if left else sections


def _more(language: str, count: int) -> str:
    words = wording(language)
    return words.counted(words.more, count)


def _counted(message: Message, most: int) -> Section:
    """A message without findings of its own: its lines, the link as one."""
    link = address(message.link)
    made = []
    for line in message.text.splitlines():
        label, found, _ = line.partition(f": {message.link}") if link else (line, "", "")
        made.append(_ours(Kind.ROW, message.direction, Run(text=cut(label, most), url=link if found else "")))
    return tuple(made)


def _bare(message: Message) -> Section:
    title = _ours(Kind.TITLE, message.direction, Run(text=cut(message.subject, 150), look=Look.STRONG))
    label = message.cards[0].link_label if message.cards else wording(message.language).all_of_them
    return (title, *_links(((label, message.link),), message.direction))


def _apart(message: Message, joins: bool) -> Iterator[Section]:
    """What says that this belongs to an earlier message, where it cannot stand below it."""
    later = message.reason in (Reason.MORE, Reason.CORRECTION)
    if later and not joins:
        yield (_ours(Kind.NOTE, message.direction, Run(text=wording(message.language).concerns)),)


# --- one finding --------------------------------------------------------------------------------


def section(card: Card, direction: str, room: Room) -> Section:
    """One finding, with what became of it before."""
    return tuple(_paragraphs(card, direction, room))


def _paragraphs(card: Card, direction: str, room: Room) -> Iterator[Paragraph]:
    for note in card.notes:
        yield _ours(Kind.NOTE, direction, Run(text=cut(note, 2 * room.name), look=Look.STRONG))
    kind = Run(text=cut(card.kind, 100), look=Look.STRONG)
    yield _ours(Kind.TITLE, direction, kind, Run(text=f"  ({card.grade or card.strength})"))
    for quote in card.quotes:
        yield from _quote(quote, direction, room)
    for row in card.rows[: room.rows]:
        yield from _row(row, direction, room)
    yield from _links(((card.link_label, card.link),), direction)
    acts = [Run(text=act.label, url=url) for act in card.acts if room.acts and (url := address(act.url))]
    if acts:
        apart = Run(text=" · ")
        yield _ours(Kind.LINK, direction, acts[0], *(run for act in acts[1:] for run in (apart, act)))


def _quote(quote: Quote, direction: str, room: Room) -> Iterator[Paragraph]:
    label = (Run(text=f"{quote.label}: "),) if quote.label else ()
    says = Run(text=cut(quote.says, room.name), look=Look.STRONG)
    yield _ours(Kind.SAYS, direction, *label, says)
    yield _theirs(direction, *_original(quote, room))
    yield from _translation(quote, direction, room)
    told = f"{quote.said} · {quote.seen} · {quote.language_name or quote.language}"
    where = Run(text=f"{isolate(cut(quote.where, room.name))} · {told}")
    url = address(quote.url)
    link = (Run(text=" · "), Run(text=quote.url_label, url=url)) if url and len(url) <= room.url else ()
    yield _ours(Kind.SOURCE, direction, where, *link)


def _translation(quote: Quote, direction: str, room: Room) -> Iterator[Paragraph]:
    """What a machine made of it, whole or not at all: who reads the beginning of one may be misled."""
    if not quote.translation or len(quote.translation) > 2 * room.row:
        return
    yield _ours(Kind.ROW, direction, Run(text=f"{quote.translated_by}:", look=Look.STRONG))
    yield _theirs(direction, Run(text=quote.translation))
    for doubt in quote.doubts:
        yield _ours(Kind.ROW, direction, Run(text=cut(doubt, 400), look=Look.STRONG))


def _original(quote: Quote, room: Room) -> Iterator[Run]:
    """The words of one side, with as much around the decisive part and its kin as there is room for."""
    text = f"{quote.before}{quote.decisive}{quote.after}"
    start = len(quote.before)
    end = start + len(quote.decisive)
    low, high = kin(quote.whole, start, end)
    yield Run(text=cut_start(text[:low], room.around, within(quote.whole, 0, low)))
    if (low, high) == (start, end):
        yield Run(text=cut(quote.decisive, room.decisive, within(quote.whole, start, end)), look=Look.DECISIVE)
    elif high - low <= room.decisive:
        parts = (text[low:start], Look.PLAIN), (text[start:end], Look.DECISIVE), (text[end:high], Look.PLAIN)
        yield from (Run(text=part, look=look) for part, look in parts)
    else:
        yield Run(text=cut(text[low:high], room.decisive, within(quote.whole, low, high)), look=Look.DECISIVE)
    yield Run(text=cut(text[high:], room.around, within(quote.whole, high, len(text))))


def _row(row: Row, direction: str, room: Room) -> Iterator[Paragraph]:
    label = (Run(text=f"{row.label}: ", look=Look.STRONG),) if row.label else ()
    if not row.pieces:
        yield _ours(Kind.ROW, direction, *label, Run(text=cut(row.text, room.row, row.whole)))
        return
    yield _ours(Kind.ROW, direction, *label)
    pieces = row.pieces[: room.rows]
    looks = {"del": Look.GONE, "ins": Look.NEW}
    runs = [Run(text=cut(one.text, room.row, one.whole), look=looks.get(one.change, Look.PLAIN)) for one in pieces]
    yield _theirs(direction, *runs, *((Run(text=" …"),) if len(row.pieces) > len(pieces) else ()))


def _links(links: Sequence[tuple[str, str]], direction: str) -> Iterator[Paragraph]:
    for label, url in links:
        safe = address(url)
        # what is no address to follow is still shown: a desk may know how to read it
        run = Run(text=label, url=safe) if safe else Run(text=f"{label}: {url}")
        if label and url:
            yield _ours(Kind.LINK, direction, run)


def _ours(kind: Kind, direction: str, *runs: Run) -> Paragraph:
    return Paragraph(kind=kind, runs=_flat(runs), direction=direction)


def _theirs(direction: str, *runs: Run) -> Paragraph:
    """Words of others stand alone, so they have the direction of their own first letter."""
    flat = _flat((Run(text="“"), *runs, Run(text="”")))
    return Paragraph(kind=Kind.QUOTE, runs=flat, direction=reading("".join(run.text for run in flat)) or direction)


def _flat(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Without line breaks, and without runs that hold nothing."""
    flat = (replace(run, text=" ".join(run.text.splitlines())) for run in runs)
    return tuple(run for run in flat if run.text)


def reading(text: str) -> str:
    """The direction in which a text is read, by its first letter; empty where it has none."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return {"L": "ltr", "R": "rtl", "AL": "rtl"}.get(first, "")


def isolate(text: str) -> str:
    """Text of others inside a line of ours."""
    return f"\u2068{text}\u2069"


def address(url: str) -> str:
    """An address with everything escaped that could end it in somebody's markup; empty if it is not http(s)."""
    if not url.startswith(("http://", "https://")):
        return ""
    return percent(url, safe=":/?#@!$&+,;=%-._~", errors="replace")
