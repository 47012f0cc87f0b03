"""Where a text that is too long is cut: at a clause, never inside a character, an escape or an isolate. Pure."""

from __future__ import annotations

import re
import unicodedata

FSI, PDI = "\u2068", "\u2069"
MORE = "…"
#: the end of a clause in the scripts that we know
_CLAUSE = re.compile(r"[.,;:!?،؛؟。，；：！？、।۔\n]+[”»\"')\]]*\s*")
_SPACE = re.compile(r"\s+")
#: how a control is made visible: in one piece or not at all
_SHOWN = re.compile(r"\[U\+[0-9A-F]{4,6}\]")
#: what belongs to the character before it: joiners, variation selectors, tones of emoji
_JOINED = re.compile("[\u200c\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")


def cut(text: str, most: int) -> str:
    """The beginning of a text, with a mark where something is missing; `most` are code points without closing marks."""
    if len(text) <= most:
        return text
    room = max(0, most - len(MORE) - 1)
    head = text[: _end(text, room)]
    return f"{_closed(head.rstrip())} {MORE}" if head.strip() else MORE


def cut_start(text: str, most: int) -> str:
    """The end of a text, in the same way."""
    if len(text) <= most:
        return text
    room = max(0, most - len(MORE) - 1)
    start = _start(text, len(text) - room)
    tail = text[start:]
    return f"{MORE} {_opened(tail)}" if tail.strip() else MORE


def _end(text: str, room: int) -> int:
    """Where the longest beginning that reads well ends.

    After a clause if there is any, for half a clause may have lost its "not" or its "if"; else after a word, else a
    character.
    """
    for pattern in (_CLAUSE, _SPACE):
        ends = [one.end() for one in pattern.finditer(text, 0, room)]
        if ends:
            return ends[-1]
    return _whole(text, room, forward=False)


def _start(text: str, least: int) -> int:
    """Where the longest end that reads well begins, in the same way."""
    for pattern in (_CLAUSE, _SPACE):
        starts = (one.end() for one in pattern.finditer(text, max(0, least - 3)))
        found = next((at for at in starts if least <= at < len(text)), None)
        if found is not None:
            return found
    return _whole(text, least, forward=True)


def _whole(text: str, at: int, *, forward: bool) -> int:
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
    return head + PDI * max(0, head.count(FSI) - head.count(PDI))


def _opened(tail: str) -> str:
    """No isolate is closed that was not opened."""
    return FSI * max(0, tail.count(PDI) - tail.count(FSI)) + tail


def units(text: str) -> int:
    """UTF-16 units, as some services count."""
    return len(text.encode("utf-16-le", "replace")) // 2


def octets(text: str) -> int:
    """Bytes in UTF-8."""
    return len(text.encode("utf-8", "replace"))
