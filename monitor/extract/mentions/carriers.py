"""Agencies, papers and broadcasters: datelines that name one, and mentions of one. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.extract.lexicon import Kind, Lexicon
from monitor.extract.mentions.signs import SIGNS, WORD
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch

_DATELINE = 40  #: code points of a dateline
_AFTER_CARRIER = re.compile(r"\s*\)?\s*-+\s*")


def past_dateline(sentence: Sentence) -> int:
    """Where a sentence begins after "KABUL-IRNA-" and the like: a carrier's name with a dash or other end behind it."""
    return _past_dateline(sentence.lexicon, sentence.text, sentence.start, sentence.end)


@lru_cache(maxsize=1 << 4)  # asked for with each piece of a clause
def _past_dateline(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    near = text, start, min(start + _DATELINE, end)
    match = lexicon.carrier.search(*near) if lexicon.carries(*near) else None
    if match is None:
        return _past_relay(lexicon, text, start, end)
    far = min(match.end() + _DATELINE, end)
    ending = _AFTER_CARRIER.match(text, match.end(), far) or lexicon.dateline.search(text, match.end(), far)
    return ending.end() if ending else _past_relay(lexicon, text, start, end)


def _past_relay(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where a sentence begins after "به گزارش ایسنا" without a comma: the carrier who passed it on."""
    if lexicon.cased:
        return start
    cue = next(iter(lexicon.cues(text, start, min(start + _DATELINE, end))), None)
    if cue is None or cue.kind is not Kind.SOURCE or cue.start > start:
        return start
    at = cue.end
    while match := lexicon.carrier.match(text, strip(text, at, end)[0]):
        at = match.end()
    return at if at > cue.end else start


def is_carrier(sentence: Sentence, mention: Stretch) -> bool:
    """Whether a mention is of an agency, paper or broadcaster, not of one of its people or of who owns it."""
    lexicon, text = sentence.lexicon, sentence.text
    start, end = strip(text, *mention, SIGNS)
    if lexicon.person.search(text, start, end):
        return False
    words = WORD.finditer(text, start, end)
    first = next((word for word in words if word.group() not in lexicon.particles), None)
    begins = first is not None and (
        lexicon.carrier.match(text, start, end) or lexicon.carrier.match(text, first.start())
    )
    last = max(lexicon.carrier_head.finditer(text, start, end), key=re.Match.end, default=None)
    return bool(begins) or (last is not None and (last.end() == end or lexicon.cased))
