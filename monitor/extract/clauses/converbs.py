"""A clause that opens a sentence and leans on what follows: "Saying the road was free, the minister left". Pure."""

from __future__ import annotations

import re
from functools import cache

from monitor.extract import heads, mentions
from monitor.extract.clauses.parts import COMMAS, leans
from monitor.extract.clauses.right import hinge_after
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.sentence import Sentence, Stretch

_COMMA = re.compile(f"[{COMMAS}]")
_SPOKEN = frozenset({Kind.SAYS, Kind.TELLS, Kind.STATES, Kind.UTTERS, Kind.ACTS})
_NEAR = 16  #: words of a main clause up to its verb


def main_clause(sentence: Sentence, cue: Cue) -> tuple[int, Stretch] | None:
    """The comma before the main clause, and who is its subject, where a participle at the head leans on it.

    It is the first comma behind which a name, a title or a pronoun begins a clause; a condition keeps its own.
    """
    before = sentence.text[mentions.past_dateline(sentence) : cue.start].strip()
    if not leans(sentence, cue) or (before and not _leading(sentence.lexicon).fullmatch(before)):
        return None
    hinge = hinge_after(sentence, cue.end)
    start = cue.end if hinge.name == "comma" else hinge.end
    own = sentence.lexicon.opener.match(sentence.text[start : sentence.rest].lstrip())
    commas = list(_COMMA.finditer(sentence.text, start, sentence.rest))[1 if own else 0 :]
    found = ((comma.start(), _subject(sentence, comma.end())) for comma in commas)
    return next(((comma, subject) for comma, subject in found if subject is not None), None)


@cache
def _leading(lexicon: Lexicon) -> re.Pattern[str]:
    words = (lexicon.joiner, lexicon.opener, lexicon.leading, lexicon.pointing)
    return re.compile(rf"(?:(?:{'|'.join(word.pattern for word in words)})\s*)+")


def _subject(sentence: Sentence, start: int) -> Stretch | None:
    """Who begins a clause: as far as the words before its verb of saying reach, or else its name or title."""
    head = heads.main(sentence, start)
    if head is None:
        return None
    cues = sentence.lexicon.cues(sentence.text, head[1], sentence.rest)
    cue = next((one for one in cues if one.kind in _SPOKEN), None)
    near = cue is not None and len(sentence.text[start : cue.start].split()) <= _NEAR
    named = mentions.before_cue(sentence, start, cue.start) if cue is not None and near else None
    return named if named and named[0] <= head[0] < named[1] else head
