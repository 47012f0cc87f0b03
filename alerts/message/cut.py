"""Where a text that is too long is cut: at a clause, never inside a character, an escape or an isolate. Pure.

Stretches that are told whole or not at all (a condition with what hangs on it, a negation) are given; nothing of one
is left where it does not fit.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
MORE = "…"
#: from where to where in a text
Stretch = tuple[int, int]
#: the end of a clause in the scripts that we know; what stands inside a figure or a time ends none: "5,000", "10:30"
_CLAUSE = re.compile(r"(?:[.,;:!?،؛؟।۔]+[”»\"')\]]*(?!\w)|[。，；：！？、\n]+[」』”’）]*)\s*")
_SPACE = re.compile(r"\s+")
#: how a control is made visible: in one piece or not at all
_SHOWN = re.compile(r"\[U\+[0-9A-F]{4,6}\]")
#: what belongs to the character before it: joiners, variation selectors, tones of emoji
_JOINED = re.compile("[\u200c\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")


def cut(text: str, most: int, whole: Sequence[Stretch] = ()) -> str:
    """The beginning of a text, with a mark where something is missing; `most` are code points without closing marks."""
    end = ends_at(text, most, whole)
    if end == len(text):
        return text
    head = text[:end]
    return f"{_closed(head.rstrip())} {MORE}" if head.strip() else MORE


def cut_start(text: str, most: int, whole: Sequence[Stretch] = ()) -> str:
    """The end of a text, in the same way."""
    tail = text[begins_at(text, most, whole) :]
    if tail == text:
        return text
    return f"{MORE} {_opened(tail)}" if tail.strip() else MORE


def ends_at(text: str, most: int, whole: Sequence[Stretch] = ()) -> int:
    """Where its beginning ends that is no longer than so many code points, with the mark."""
    return len(text) if len(text) <= most else _end(text, max(0, most - len(MORE) - 1), whole)


def begins_at(text: str, most: int, whole: Sequence[Stretch] = ()) -> int:
    """Where its end begins, in the same way."""
    return 0 if len(text) <= most else _start(text, len(text) - max(0, most - len(MORE) - 1), whole)


def within(whole: Sequence[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    """The stretches of a part of a text, as places of that part."""
    return tuple((max(low, start) - start, min(high, end) - start) for low, high in whole if low < end and start < high)


def moved(whole: Sequence[Stretch], by: int) -> tuple[Stretch, ...]:
    """The stretches where so many code points were put before them."""
    return tuple((low + by, high + by) for low, high in whole)


def kin(whole: Sequence[Stretch], start: int, end: int) -> Stretch:
    """A part of a text with all of the stretches that it has a share in."""
    shared = [one for one in whole if one[0] < end and start < one[1]]
    return min([start, *(low for low, _ in shared)]), max([end, *(high for _, high in shared)])


def _end(text: str, room: int, whole: Sequence[Stretch]) -> int:
    """Where the longest beginning that reads well ends: after a clause if there is any, else a word or a character."""
    room = next((low for low, high in whole if low < room < high), room)
    for pattern in (_CLAUSE, _SPACE):
        ends = [end for last, end in _ends(pattern, text, 0, whole) if last <= room]
        if ends:
            return min(ends[-1], room)
    return room if any(room in one for one in whole) else _uncut(text, room, forward=False)


def _start(text: str, least: int, whole: Sequence[Stretch]) -> int:
    """Where the longest end that reads well begins, in the same way."""
    least = next((high for low, high in whole if low < least < high), least)
    for pattern in (_CLAUSE, _SPACE):
        ends = (end for _, end in _ends(pattern, text, max(0, least - 3), whole))
        found = next((at for at in ends if least <= at < len(text)), None)
        if found is not None:
            return found
    return least if any(least in one for one in whole) else _uncut(text, least, forward=True)


def _ends(pattern: re.Pattern[str], text: str, start: int, whole: Sequence[Stretch]) -> Iterator[Stretch]:
    """Where something ends, without and with the white space behind it; ends inside a stretch are left out."""
    for match in pattern.finditer(text, start):
        if not any(low < match.end() < high for low, high in whole):
            yield match.start() + len(match[0].rstrip()), match.end()


def _uncut(text: str, at: int, *, forward: bool) -> int:
    """A place near `at` that splits no character and no escape."""
    for shown in _SHOWN.finditer(text, max(0, at - 10), min(len(text), at + 10)):
        if shown.start() < at < shown.end():
            return shown.end() if forward else shown.start()
    step = 1 if forward else -1
    while 0 < at < len(text) and _belongs(text[at], text[at - 1]):
        at += step
    return at


def _belongs(char: str, before: str) -> bool:
    return bool(unicodedata.combining(char) or _JOINED.match(char) or before == "\u200d")


def _closed(head: str) -> str:
    """Every isolate that was opened is closed."""
    return head + PDI * max(0, head.count(FSI) + head.count(LRI) - head.count(PDI))


def _opened(tail: str) -> str:
    """No isolate is closed that was not opened."""
    return FSI * max(0, tail.count(PDI) - tail.count(FSI) - tail.count(LRI)) + tail


def units(text: str) -> int:
    """UTF-16 units, as some services count."""
    return len(text.encode("utf-16-le", "replace")) // 2


def octets(text: str) -> int:
    """Bytes in UTF-8."""
    return len(text.encode("utf-8", "replace"))
