"""A clause that opens a sentence and leans on what follows: "Saying the road was free, the minister left". Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from monitor.extract import heads, mentions
from monitor.extract.clauses.parts import COMMAS, leans
from monitor.extract.clauses.right import hinge_after
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch

_COMMA = re.compile(f"[{COMMAS}]")
_SPOKEN = frozenset({Kind.SAYS, Kind.TELLS, Kind.STATES, Kind.UTTERS, Kind.ACTS})
_NEAR = 16  #: words of a main clause up to its verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Main:
    """The main clause behind one that comes first."""

    comma: int  #: the comma before it
    start: int  #: where the first clause begins, behind "while"
    subject: Stretch | None  #: who also speaks in the first clause, where that leans on it


def main_clause(sentence: Sentence, cue: Cue) -> Main | None:
    """The main clause behind a participle at the head, or behind "while X said that ..."; None without either.

    It begins at the first comma behind which a name, a title or a pronoun does; a condition keeps its own comma.
    """
    before = sentence.text[mentions.past_dateline(sentence) : cue.start].lstrip()
    leaning = leans(sentence, cue)
    if leaning and before and not _leading(sentence.lexicon).fullmatch(before.rstrip()):
        return None
    if not leaning and not _is_subordinate(sentence, cue, before):
        return None
    hinge = hinge_after(sentence, cue.end)
    start = cue.end if hinge.name == "comma" else hinge.end
    own = sentence.lexicon.opener.match(sentence.text[start : sentence.rest].lstrip())
    commas = [one.start() for one in _COMMA.finditer(sentence.text, start, sentence.rest)][1 if own else 0 :]
    if leaning:
        found = ((comma, _subject(sentence, comma + 1)) for comma in commas)
        given = ((comma, one) for comma, one in found if one is not None)
        return next((Main(comma=comma, start=sentence.start, subject=one) for comma, one in given), None)
    comma = next((one for one in commas if _says(sentence, one + 1)), None)
    return Main(comma=comma, start=_past_while(sentence), subject=None) if comma is not None else None


def _is_subordinate(sentence: Sentence, cue: Cue, before: str) -> bool:
    """Whether a cue stands in a clause that a word like "while" opens at the head of a sentence, and "that" follows."""
    lexicon = sentence.lexicon
    if not lexicon.spaced or lexicon.speech.verb_final or cue.kind not in {Kind.SAYS, Kind.STATES}:
        return False
    opens = _subordinating(lexicon).match(before) is not None
    if lexicon.coordinator.pattern != lexicon.joiner.pattern:
        opens = opens and not lexicon.coordinator.match(before)
    return opens and _COMMA.search(before) is None and hinge_after(sentence, cue.end).name == "that"


@cache
def _subordinating(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?:{lexicon.joiner.pattern}|{lexicon.opener.pattern})\s*")


def _past_while(sentence: Sentence) -> int:
    """Where a clause begins behind the word that opens it."""
    start = mentions.past_dateline(sentence)
    opening = _subordinating(sentence.lexicon).match(sentence.text, strip(sentence.text, start, sentence.rest)[0])
    return opening.end() if opening else start


def _says(sentence: Sentence, start: int) -> bool:
    """Whether a clause begins with who says something, or with the verb of saying, and "that" follows."""
    lexicon = sentence.lexicon
    cue = next((one for one in lexicon.cues(sentence.text, start, sentence.rest) if one.kind in _SPOKEN), None)
    if cue is None or hinge_after(sentence, cue.end).name not in {"that", "asks"}:
        return False
    between = sentence.text[start : cue.start]
    return not between.strip() or (_COMMA.search(between) is None and heads.main(sentence, start) is not None)


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
