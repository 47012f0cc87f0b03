"""Those who are spoken to. Pure."""

from __future__ import annotations

from monitor.extract.lexicon import Cue, Kind
from monitor.extract.mentions.edges import trim
from monitor.extract.mentions.pieces import past_adjunct
from monitor.extract.mentions.signs import WORD
from monitor.extract.sentence import Sentence, Stretch


def addressee(sentence: Sentence, cue: Cue, limit: int) -> Stretch | None:
    """The one spoken to, where the sentence names one."""
    if cue.kind is Kind.TELLS:
        return trim(sentence, cue.end, min(past_addressee(sentence, cue.end), max(limit, cue.end)))
    if cue.kind not in {Kind.SAYS, Kind.STATES}:
        return None
    match = sentence.lexicon.addressee.search(sentence.text, cue.end, max(limit, cue.end))
    return trim(sentence, match.end(), limit) if match else None


def past_addressee(sentence: Sentence, start: int) -> int:
    """Where content begins after "told": past the one who was told, and past when and where."""
    words = list(WORD.finditer(sentence.text, start, sentence.rest))
    if not words:
        return start
    taken = 1
    while taken < min(len(words), 6) and sentence.reading.sign(words[taken].start()).isupper():
        taken += 1
    return past_adjunct(sentence, words[taken - 1].end())
