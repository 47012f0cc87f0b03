"""Speech that a dash opens instead of marks: "- We stay, - said Lind. - This is ours." Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.marks import Quote
from monitor.extract.reading import Reading

_LINE = re.compile(r"^[^\S\n]*-+[^\S\n]*(?=[^\s-])(?P<said>[^\n]+)$", re.M)
_TURN = re.compile(r"(?:,|(?P<mark>[.?!…]))?\s+-+\s*")
_RESUMED = re.compile(r"[.,]\s+-+\s*")
_SPOKEN = frozenset({Kind.SAYS, Kind.UTTERS, Kind.TELLS})


def find(reading: Reading, lexicon: Lexicon) -> Iterator[Quote]:
    """The speech of lines that begin with a dash, where another dash and a verb of saying end it, in order."""
    for line in _LINE.finditer(reading.text) if "\n-" in reading.text or reading.text.startswith("-") else ():
        start, end = line.span("said")
        found = ((turn, _cue(lexicon, reading.text, turn.end(), end)) for turn in _TURN.finditer(reading.text, start, end))
        turn, cue = next(((turn, cue) for turn, cue in found if cue), (None, None))
        if turn is None or cue is None:
            continue
        outer = turn.end("mark") if turn["mark"] else turn.start()
        yield Quote(start=line.start(), end=turn.end(), inner=start, outer=outer)
        if resumed := _RESUMED.search(reading.text, cue.end, end):
            yield Quote(start=resumed.end(), end=end, inner=resumed.end(), outer=end)


def _cue(lexicon: Lexicon, text: str, start: int, end: int) -> Cue | None:
    """The verb of saying directly behind a dash, or behind one word."""
    cue = next(iter(lexicon.cues(text, start, end)), None)
    return cue if cue and cue.kind in _SPOKEN and len(text[start : cue.start].split()) <= 1 else None
