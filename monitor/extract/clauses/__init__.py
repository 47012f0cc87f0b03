"""Finds acts of saying in one sentence: a cue, what stands on either side, and which side is what is said. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from monitor.extract import mentions
from monitor.extract.clauses.converbs import Main, main_clause
from monitor.extract.clauses.left import lead_of, on_the_left
from monitor.extract.clauses.objects import bare_content, embedded_content, governed_content
from monitor.extract.clauses.parts import (
    COMMAS,
    SHORT,
    SIGNS,
    Attribution,
    joined_by,
    joining_at,
    last_match,
)
from monitor.extract.clauses.right import behind_apposition, hinge_after, on_the_right
from monitor.extract.clauses.sources import of_source
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.reading import strip
from monitor.extract.sentence import STOPS, Sentence, Stretch

__all__ = ["Attribution", "attributions", "standing"]

_COMMA = re.compile(f"[{COMMAS}]")
_OPENING, _CLOSING = frozenset("“「『«„"), frozenset("”」』»“")
_SUBJECT = 24  #: signs of a clause up to its verb


def attributions(sentence: Sentence) -> list[Attribution]:
    """Every act of saying whose cue stands in the sentence, in the order of the cues."""
    found: list[Attribution] = []
    floor = past = sentence.start
    for cue in sentence.lexicon.cues(sentence.text, sentence.start, sentence.end):
        cue = _spoken_by(sentence, _affirmed(sentence, cue))
        if cue.start < max(floor, past) or _is_named(sentence, cue) or _is_when(sentence, cue):
            continue
        if found and _is_part(sentence, cue, found[-1]):
            continue
        if found and cue.kind is Kind.SOURCE and (shorter := _before_source(sentence, found[-1], cue)):
            found[-1] = shorter
            continue
        main = main_clause(sentence, cue)
        read = _before_main(sentence, cue, floor, main) if main else _read(sentence, cue, floor, found)
        if read is not None and not (read.speaker is None and found and _is_of_source(cue, found[-1])):
            read = _as_rejected(sentence, cue, read, found)
            clause = _relative_clause(sentence, cue)
            if clause is not None:
                found, past = [*found, _within(sentence, read, clause)], clause[1]
                sentence = _without(sentence, clause)
                continue
            found = _placed(sentence, found, read)
            floor = strip(sentence.text, main.comma + 1, sentence.rest)[0] if main else _passed(cue, read)
            if floor > cue.end:  # what a source reports is read as a sentence of its own
                sentence = replace(sentence, start=floor)
    return found


def _relative_clause(sentence: Sentence, cue: Cue) -> Stretch | None:
    """The clause between commas in which a cue stands, before the verb: "A man, who says he saw it, told the press"."""
    lexicon, text = sentence.lexicon, sentence.text
    opening = last_match(_related(lexicon), text, sentence.start, cue.start) if lexicon.spaced else None
    if opening is None or text[opening.end() : cue.start].strip():
        return None
    later = (one for one in lexicon.cues(text, cue.end, sentence.end) if one.kind not in {Kind.NOUN, Kind.SOURCE})
    closing = next((one.start for one in later if text[cue.end : one.start].rstrip().endswith(tuple(COMMAS))), None)
    return (opening.start(), closing) if closing is not None else None


@cache
def _related(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[{COMMAS}]\s*(?:{lexicon.relative.pattern})")


def _within(sentence: Sentence, read: Attribution, clause: Stretch) -> Attribution:
    """What is said in a clause, without what follows it."""
    kept = [
        strip(sentence.text, start, min(end, clause[1]), SIGNS) for start, end in read.contents if start < clause[1]
    ]
    return replace(read, contents=tuple(kept) or read.contents)


def _without(sentence: Sentence, clause: Stretch) -> Sentence:
    """The sentence with a clause blanked, at the same length."""
    start, end = clause
    return replace(sentence, text=f"{sentence.text[:start]}{' ' * (end - start)}{sentence.text[end:]}")


def _affirmed(sentence: Sentence, cue: Cue) -> Cue:
    """The cue without a negation at its end, which is part of what is said: "prometió | no abrir", "закликав | не"."""
    start = sentence.text.rfind(" ", cue.start, cue.end)
    denied = cue.kind is Kind.ACTS and sentence.text[start + 1 : cue.end] in sentence.lexicon.negators
    return replace(cue, end=start) if denied and start > 0 else cue


def _spoken_by(sentence: Sentence, cue: Cue) -> Cue:
    """The verb of a cue at the head of a sentence that begins with the text that says it: 声明 of 声明说."""
    before = sentence.text[sentence.start : cue.start].strip(SIGNS + " ")
    if sentence.lexicon.spaced or (before and before not in sentence.lexicon.particles):
        return cue
    form = sentence.text[cue.start : cue.end]
    text = max((body for body in sentence.lexicon.bodies if form.startswith(body)), key=len, default="")
    return replace(cue, start=cue.start + len(text)) if form[len(text) :].isalpha() else cue


def _is_part(sentence: Sentence, cue: Cue, last: Attribution) -> bool:
    """Whether a cue is an act inside what is said, and so a part of it; a source reports acts of others."""
    if cue.kind is not Kind.ACTS or last.kind is Kind.SOURCE or not _is_inside(cue, last):
        return False
    joined = joining_at(sentence, cue)
    if sentence.lexicon.spaced:  # a comma before "and" ends what is said: "said that it was over, and | called for"
        return joined is None or (sentence.text[joined] not in COMMAS and last.kind is not Kind.ACTS)
    return joined is None and not _stands_beside(sentence, last.contents[-1][0], (cue.start, cue.end))


def _as_rejected(sentence: Sentence, cue: Cue, read: Attribution, found: list[Attribution]) -> Attribution:
    """What a noun opens that somebody rejects, who does not say it: "rejected the claim | that the town had fallen"."""
    last = found[-1] if found and sentence.text[cue.start : cue.end] in sentence.lexicon.nouns else None
    rejects = (
        last is not None and last.cue is not None and sentence.text[slice(*last.cue)] in sentence.lexicon.rejecting
    )
    return replace(read, nested=True) if rejects and last is not None and _is_inside(cue, last) else read


def _stands_beside(sentence: Sentence, start: int, cue: Stretch) -> bool:
    """Whether the clause before a cue is set against what is said from `start` on, and no part of it.

    A word joins it to that, a semicolon parts both, or it has a subject and follows words said without a comma.
    """
    lexicon, text, (end, past) = sentence.lexicon, sentence.text, cue
    verb = text[end:past]
    comma = max((match.start() for match in _COMMA.finditer(text, start, end)), default=None)
    if lexicon.spaced or comma is None:
        return False
    clause = text[comma + 1 : end]
    joined = lexicon.joiner.match(clause) or lexicon.trailing.search(clause)
    known = any(word in clause for word in lexicon.roles | lexicon.bodies | lexicon.pronouns)
    beside = known and text[start - 1] not in COMMAS and len(clause) <= _SUBJECT and verb not in lexicon.governs
    return bool(joined) or text[comma] in ";；" or beside


def _is_of_source(cue: Cue, last: Attribution) -> bool:
    """Whether a verb of saying in what a source says only repeats that it was said: "in a statement it was said"."""
    return last.kind is Kind.SOURCE and _is_inside(cue, last)


def _is_inside(cue: Cue, last: Attribution) -> bool:
    return any(start <= cue.start < end for start, end in last.contents)


def _passed(cue: Cue, read: Attribution) -> int:
    """Up to where a sentence has been read: the source of "according to X" speaks nowhere else in it."""
    if cue.kind is not Kind.SOURCE or read.speaker is None or read.speaker[0] < cue.end:
        return cue.end
    return min((start for start, _ in read.contents if start >= read.speaker[1]), default=read.speaker[1])


def _before_source(sentence: Sentence, last: Attribution, cue: Cue) -> Attribution | None:
    """What was said, without the source that is named at its end: "agreed that it goes on, according to X"."""
    start, end = last.contents[-1] if last.contents else (0, 0)
    before = sentence.text[start : cue.start].rstrip()
    if not start < cue.start < end or not before.endswith(tuple(COMMAS)):
        return None
    cut = strip(sentence.text, start, start + len(before), SIGNS)
    return replace(last, contents=(*last.contents[:-1], cut)) if cut[1] - cut[0] > SHORT else None


def _is_named(sentence: Sentence, cue: Cue) -> bool:
    """Whether a capital makes the cue part of a name, or marks a mere word of it: the United States, the word “say”."""
    if sentence.text[cue.start - 1 : cue.start] in _OPENING and sentence.text[cue.end : cue.end + 1] in _CLOSING:
        return True
    if not sentence.lexicon.cased or cue.start == sentence.start or not sentence.reading.sign(cue.start).isupper():
        return False
    before = sentence.text[sentence.start : cue.start].rstrip()
    return before[-1:].isalnum() and not sentence.headline


def _is_when(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue stands in a clause that only says when, where no space parts words: "在回应质疑时，林说"."""
    lexicon, text = sentence.lexicon, sentence.text
    end = None if lexicon.spaced or cue.kind is Kind.SOURCE else _COMMA.search(text, cue.end, sentence.rest)
    if end is None or not lexicon.closer.search(text[cue.end : end.start()]):
        return False
    comma = last_match(_COMMA, text, sentence.start, cue.start)
    return lexicon.opener.match(text, comma.end() if comma else sentence.start, cue.start) is not None


def _read(sentence: Sentence, cue: Cue, floor: int, found: list[Attribution]) -> Attribution | None:
    if cue.kind is Kind.SOURCE:
        return of_source(sentence, cue)
    if cue.kind is Kind.GOVERNS:
        return governed_content(sentence, cue, lead_of(sentence, cue, floor))
    if cue.kind is Kind.ACTS and not sentence.text[sentence.start : cue.start].strip(SIGNS + " ("):
        return None  # "Asked about it, she said": nobody is named who did it
    hinge = hinge_after(sentence, cue.end)
    lead = lead_of(sentence, cue, floor)
    if hinge.name == "comma" and lead.border not in {"comma", "quote"} and sentence.text[cue.end : hinge.start].strip():
        hinge = behind_apposition(sentence, hinge)
    if sentence.lexicon.denied(sentence.text[sentence.start : cue.start]):
        return None
    return (
        on_the_right(sentence, cue, lead, hinge)
        or on_the_left(sentence, cue, lead)
        or bare_content(sentence, cue, lead, hinge)
        or embedded_content(sentence, cue, lead)
        or governed_content(sentence, cue, lead)
    )


def _before_main(sentence: Sentence, cue: Cue, floor: int, main: Main) -> Attribution | None:
    """What is said in a clause that stands before the main clause, up to the comma between them."""
    inside = tuple(quote for quote in sentence.quotes if quote.end <= main.comma)
    clause = replace(sentence, start=main.start, end=main.comma, rest=main.comma, quotes=inside)
    read = _read(clause, cue, max(floor, main.start), [])
    return replace(read, speaker=main.subject, inherits=False) if read and main.subject else read


def _placed(sentence: Sentence, found: list[Attribution], new: Attribution) -> list[Attribution]:
    """The list with a new act of saying: nested in the last one, or a clause beside it that ends it."""
    if not found or new.cue is None or not found[-1].contents:
        return [*found, new]
    last = found[-1]
    start, end = last.contents[-1]
    if not start <= new.cue[0] < end:
        return [*found, new]
    if not sentence.lexicon.spaced and not sentence.text[start : new.cue[0]].strip(SIGNS):
        return [
            *found[:-1],
            replace(new, speaker=last.speaker, inherits=last.inherits),
        ]  # "回应，称": one act in two words
    border = _border(sentence, start, new)
    if border is None or border <= start:
        return [*found, replace(new, nested=new.nested or not new.inherits)]
    return [*found[:-1], replace(last, contents=(*last.contents[:-1], (start, border))), new]


def _border(sentence: Sentence, start: int, new: Attribution) -> int | None:
    """Where the clause of a second cue begins if it stands beside the first; None if it stands inside."""
    at = new.speaker[0] if new.speaker and new.cue and new.speaker[0] < new.cue[0] else (new.cue or (start, start))[0]
    before = sentence.text[start:at].rstrip()
    match = last_match(joined_by(sentence.lexicon), before)
    if match is not None and not before[match.end() :].strip():
        return strip(sentence.text, start, start + match.start(), SIGNS)[1]
    joined = joining_at(sentence, Cue(kind=new.kind, start=new.cue[0], end=new.cue[1])) if new.cue else None
    if new.inherits and sentence.lexicon.spaced and joined is not None and joined > start:
        return strip(sentence.text, start, joined, SIGNS)[1]
    if (new.inherits or _contrasts(sentence, start, new.cue)) and before.endswith(tuple(COMMAS)):
        return strip(sentence.text, start, start + len(before), SIGNS)[1]
    return None


def _contrasts(sentence: Sentence, start: int, cue: Stretch | None) -> bool:
    """Whether a second cue, or the clause before it, is set against what is said, where no space parts words."""
    if cue is None or sentence.lexicon.spaced:
        return False
    joined = sentence.lexicon.joiner.match(sentence.text, *cue) is not None
    return joined or _stands_beside(sentence, start, cue)


def standing(sentence: Sentence) -> Iterator[Stretch]:
    """The quotations of a sentence that consists of nothing else."""
    outside = sentence.text[mentions.past_dateline(sentence) : sentence.end]
    for quote in sentence.quotes:
        outside = outside.replace(sentence.text[quote.start : quote.end], " ", 1)
    if not outside.strip(SIGNS + STOPS + " \n"):
        yield from ((q.inner, q.outer) for q in sentence.quotes)
