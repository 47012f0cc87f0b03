"""Who passed words on: an agency that reports what a ministry said is no claimant, it stands in the chain. Pure.

Site <- agency <- party (DOMAIN.md, rule 2): of "Reuters reported, citing the ministry, that ..." the ministry is the
speaker; of "according to Reuters, the minister said that ..." the minister is, and stands by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.extract import mentions
from monitor.extract.clauses import Attribution, attributions
from monitor.extract.clauses.parts import SIGNS
from monitor.extract.lexicon import Kind
from monitor.extract.reading import strip
from monitor.extract.sentence import MASK, Sentence, Stretch

_BORDER = re.compile(rf"[,،，;；؛:：()]|(?<=\s)-+(?=\s)|.?{MASK}")
_ENDING = re.compile(r"(?:['’]\w+)?,?\s*")
_WORD = re.compile(r"(\w+)\s*")
_REGION = 90  #: code points of the clause of a cue
_NEAR = 4  #: words between "with" and a carrier's name
_LONGEST = 14  #: words of a source that is cited


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A phrase in which a carrier names its source: "citing the ministry"."""

    start: int
    end: int
    source: Stretch


def read(sentence: Sentence) -> list[Attribution]:
    """The acts of saying of a sentence, each with those who passed it on."""
    lexicon, place = sentence.lexicon, (sentence.text, sentence.start, sentence.end)
    if not (lexicon.carries(*place) and lexicon.carrier.search(*place)):
        return attributions(sentence)
    found = next(filter(None, _each_traced(sentence)), None) or attributions(sentence)
    return [_told(sentence, one) for one in _handed_on(sentence, found)]


def _each_traced(sentence: Sentence) -> Iterator[list[Attribution]]:
    for citation in _citations(sentence):
        yield _traced(attributions(_without(sentence, citation)), citation, sentence)
        if not sentence.lexicon.spaced:  # what ends it may end the carrier's phrase too: "据路透社援引官员消息，"
            named = replace(citation, end=citation.source[1])
            yield _traced(attributions(_without(sentence, named)), named, sentence)


# --- a source that is cited -----------------------------------------------------------------------


def _citations(sentence: Sentence) -> Iterator[Citation]:
    """Phrases that cite a source."""
    for before, after in sentence.lexicon.citing:
        found = _before(sentence, before, after) if before else _after(sentence, after) if after else None
        if found is not None:
            yield found


def _before(sentence: Sentence, opening: re.Pattern[str], closing: re.Pattern[str] | None) -> Citation | None:
    """ "citing SOURCE", "援引SOURCE的话"; the source ends at a sign, a clause or the next verb of saying."""
    lexicon, text = sentence.lexicon, sentence.text
    match = opening.search(text, sentence.start, sentence.end)
    if match is None:
        return None
    stop = _stop(sentence, match.end())
    end = stop
    if closing is not None:
        last = closing.search(text, match.end(), sentence.rest)
        if last is None or last.start() > stop:
            return None
        stop, end = last.start(), last.end()
    source = mentions.trim(sentence, match.end(), stop)
    long = len(text[match.end() : stop].split()) > _LONGEST
    return None if source is None or long or lexicon.carrier.match(text, source[0]) else _cited(
        sentence, match.start(), end, source
    )  # fmt: skip


def _stop(sentence: Sentence, start: int) -> int:
    """Where a cited source must have ended."""
    lexicon, text = sentence.lexicon, sentence.text
    cues = (cue.start for cue in lexicon.cues(text, start, sentence.rest) if cue.kind is not Kind.NOUN)
    found = (pattern.search(text, start, sentence.rest) for pattern in (_BORDER, lexicon.complementizer))
    return min((sentence.rest, *(match.start() for match in found if match), *cues))


def _after(sentence: Sentence, closing: re.Pattern[str]) -> Citation | None:
    """CARRIER SOURCE "کے حوالے سے": the source begins where the carrier's name ends."""
    text = sentence.text
    match = closing.search(text, sentence.start, sentence.end)
    carriers = sentence.lexicon.carrier.finditer(text, sentence.start, match.start()) if match else iter(())
    carrier = max(carriers, key=re.Match.end, default=None)
    if match is None or carrier is None:
        return None
    start = _past_name(sentence, carrier.end(), match.start())
    if _BORDER.search(text, start, match.start()):
        return None
    source = mentions.trim(sentence, start, match.start())
    return _cited(sentence, source[0], match.end(), source) if source else None


def _past_name(sentence: Sentence, start: int, end: int) -> int:
    """Past the ending, the comma and the small words that belong to a carrier's name: "Reuters'ın", "روئٹرز نے"."""
    text, trailing = sentence.text, sentence.lexicon.trailing
    ending = _ENDING.match(text, start, end)
    at = ending.end() if ending else start
    while (word := _WORD.match(text, at, end)) and trailing.fullmatch(text[word.start(1) : word.end(1)]):
        at = word.end()
    return at


def _cited(sentence: Sentence, start: int, end: int, source: Stretch) -> Citation:
    """With the comma before it, so that nothing of it is left in the sentence."""
    head = sentence.text[sentence.start : start].rstrip()
    start = sentence.start + len(head.rstrip(",،，")) if head else start
    return Citation(start=start, end=end, source=source)


def _without(sentence: Sentence, citation: Citation) -> Sentence:
    """The sentence with the phrase blanked, at the same length."""
    text, start, end = sentence.text, citation.start, citation.end
    return replace(sentence, text=f"{text[:start]}{' ' * (end - start)}{text[end:]}")


def _traced(found: list[Attribution], citation: Citation, sentence: Sentence) -> list[Attribution]:
    """The acts of saying with the source as the speaker of what its carrier says; none where no carrier says it."""
    for at, one in enumerate(found):
        inside = any(start < citation.source[0] < end for start, end in one.contents)
        if one.speaker and not inside and mentions.is_carrier(sentence, one.speaker):
            carrier = (one.speaker[0], max(min(one.speaker[1], citation.start), one.speaker[0] + 1))
            relays = (mentions.trim(sentence, *carrier) or one.speaker, *one.relays)
            traced = replace(one, speaker=citation.source, relays=relays, inherits=False)
            return [*found[:at], traced, *found[at + 1 :]]
    return []


# --- what a carrier says that somebody said -------------------------------------------------------


def _handed_on(sentence: Sentence, found: list[Attribution]) -> list[Attribution]:
    """What is said inside a carrier's report is its speaker's own, and the report is nobody's statement."""
    if len(found) < 2:
        return found
    done: list[Attribution] = []
    for one in found:
        outer = [other for other in done if _holds(other, one)]
        if one.kind is Kind.SOURCE and outer and _carries(sentence, one):
            done[done.index(outer[-1])] = _passed(sentence, outer[-1], one)
            continue
        if outer and all(_carries(sentence, other) for other in outer):
            if _opens(sentence, outer[-1], one):
                done[done.index(outer[-1])] = replace(outer[-1], carried=True)
            one = replace(one, nested=False, relays=tuple(other.speaker for other in outer if other.speaker))
        done.append(one)
    return done


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return inner.cue is not None and any(start <= inner.cue[0] < end for start, end in outer.contents)


def _carries(sentence: Sentence, one: Attribution) -> bool:
    return one.speaker is not None and mentions.is_carrier(sentence, one.speaker)


def _opens(sentence: Sentence, outer: Attribution, inner: Attribution) -> bool:
    """Whether the report is no more than that somebody said something."""
    first = min(part[0] for part in (inner.speaker, inner.cue, *inner.contents) if part)
    return not sentence.text[outer.start : max(first, outer.start)].strip(SIGNS + MASK + " ")


def _passed(sentence: Sentence, outer: Attribution, source: Attribution) -> Attribution:
    """ "The ministry said, according to TASS, that ...": the phrase is cut out of what the ministry said."""
    if source.cue is None or source.speaker is None:
        return outer
    first, last = source.cue[0], source.speaker[1]
    pieces: list[Stretch] = []
    for start, end in outer.contents:
        if not start <= first < end:
            pieces.append((start, end))
            continue
        that = sentence.lexicon.complementizer.match(sentence.text, *strip(sentence.text, last, end, SIGNS))
        parts = (strip(sentence.text, *part, SIGNS) for part in ((start, first), (that.end() if that else last, end)))
        pieces += (part for part in parts if part[0] < part[1])
    return replace(outer, contents=tuple(pieces) or outer.contents, relays=(*outer.relays, source.speaker))


# --- a carrier that was spoken to -----------------------------------------------------------------


def _told(sentence: Sentence, one: Attribution) -> Attribution:
    """With the carrier that was told, or on which it was said: "told Reuters", "in an interview with Al Jazeera"."""
    if one.cue is None or one.speaker is None or one.relays or _carries(sentence, one):
        return one
    after = min((start for start, _ in one.contents if start >= one.cue[1]), default=sentence.rest)
    first, last = sorted((one.speaker, one.cue))
    between = sentence.lexicon.speech.verb_final or not sentence.lexicon.spaced or first == one.cue
    regions = ((first[1], last[0] if between else first[1]), (one.cue[0], max(after, one.cue[1])))
    found = next(filter(None, (_named(sentence, *region) for region in regions)), None) or _interview(sentence, one)
    return replace(one, relays=(found,)) if found else one


def _named(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """A carrier in the clause of a cue, from its name to the next sign or small word."""
    if end - start > _REGION:
        return None
    match = sentence.lexicon.carrier.search(sentence.text, start, end)
    if match is None or sentence.lexicon.carrier_head.fullmatch(sentence.text[match.start() : end].strip()):
        return None  # "told reporters" names nobody
    that = sentence.lexicon.complementizer.search(sentence.text, match.end(), end)
    return mentions.trim(sentence, match.start(), that.start() if that else end)


def _interview(sentence: Sentence, one: Attribution) -> Stretch | None:
    """The carrier in "in an interview with Al Jazeera, ..." at the head of the sentence."""
    first = min(part[0] for part in (one.speaker, one.cue, *one.contents) if part)
    head = sentence.lexicon.addressee.search(sentence.text, sentence.start, first)
    match = sentence.lexicon.carrier.search(sentence.text, head.end(), first) if head else None
    near = head is not None and match is not None and len(sentence.text[head.end() : match.start()].split()) <= _NEAR
    return mentions.trim(sentence, match.start(), first) if match and near else None
