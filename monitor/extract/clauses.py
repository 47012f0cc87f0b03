"""Finds acts of saying in one sentence: a cue, what stands on either side, and which side is what is said. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from monitor.extract import mentions
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.marks import Quote
from monitor.extract.reading import strip
from monitor.extract.sentence import MASK, STOPS, Sentence, Stretch

_COMMAS = ",،，、;；؛"
_SIGNS = _COMMAS + ":：-"
_DASH = r"(?<=\s)-+(?=\s)"
_FAR = 14  #: words that may stand between a cue and its complementizer
_NAME = 7  #: words of a name before its apposition
_DESCRIPTION = 16  #: words of an apposition
_SUBJECT = 4  #: words behind a cue up to which they may be its speaker
_SHORT = 12  #: code points that are too few to be what is said
_OBJECT = 3  #: words of an object that says something, rather than pointing at what was said: "this claim"
_NEAR = 8  #: words of a cue clause: "the group's spokesman in Velm said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One act of saying, in offsets of the folded text."""

    kind: Kind
    contents: tuple[Stretch, ...]
    cue: Stretch | None = None
    speaker: Stretch | None = None
    inherits: bool = False  #: the speaker is that of the act of saying before
    nested: bool = False  #: it stands inside what another speaker says
    carried: bool = False  #: the speaker is a carrier, who only reports that somebody said something
    relays: tuple[Stretch, ...] = ()  #: carriers who passed it on, outermost first
    away: bool = False  #: what is said is the sentence before: "That is what she said"
    direct: bool = False
    addressee: Stretch | None = None
    fitted: bool = False  #: only the fitted model found it

    @property
    def start(self) -> int:
        return self.contents[0][0]

    @property
    def end(self) -> int:
        return self.contents[-1][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hinge:
    """What follows a cue first: a complementizer, a colon, a quotation, a comma, or nothing."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lead:
    """What stands before a cue up to the next border on its left."""

    start: int  #: of the words that may be the speaker
    end: int
    border: str  #: "start", "comma", "quote", "join", "that"
    place: int  #: where the border begins: content on the left ends here
    floor: int  #: where content on the left may begin


def attributions(sentence: Sentence) -> list[Attribution]:
    """Every act of saying whose cue stands in the sentence, in the order of the cues."""
    found: list[Attribution] = []
    floor = sentence.start
    for cue in sentence.lexicon.cues(sentence.text, sentence.start, sentence.end):
        if cue.start < floor or _is_named(sentence, cue):
            continue
        if found and _is_part(sentence, cue, found[-1]):
            continue
        if found and cue.kind is Kind.SOURCE and (shorter := _before_source(sentence, found[-1], cue)):
            found[-1] = shorter
            continue
        read = _read(sentence, cue, floor, found)
        if read is not None and not (read.speaker is None and found and _is_of_source(cue, found[-1])):
            found = _placed(sentence, found, read)
            floor = _passed(cue, read)
            if floor > cue.end:  # what a source reports is read as a sentence of its own
                sentence = replace(sentence, start=floor)
    return found


def _is_part(sentence: Sentence, cue: Cue, last: Attribution) -> bool:
    """Whether a cue is an act inside what is said, and so a part of it; a source reports acts of others."""
    if cue.kind is not Kind.ACTS or last.kind is Kind.SOURCE or not _is_inside(cue, last):
        return False
    return sentence.lexicon.spaced or sentence.text[cue.start - 1 : cue.start] not in tuple(_COMMAS)


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
    if not start < cue.start < end or not before.endswith(tuple(_COMMAS)):
        return None
    cut = strip(sentence.text, start, start + len(before), _SIGNS)
    return replace(last, contents=(*last.contents[:-1], cut)) if cut[1] - cut[0] > _SHORT else None


def _is_named(sentence: Sentence, cue: Cue) -> bool:
    """Whether a capital makes the cue part of a name: the United States, in a sentence that is not all capitals."""
    if not sentence.lexicon.cased or cue.start == sentence.start or not sentence.reading.sign(cue.start).isupper():
        return False
    before = sentence.text[sentence.start : cue.start].rstrip()
    return before[-1:].isalnum() and not sentence.headline


def _read(sentence: Sentence, cue: Cue, floor: int, found: list[Attribution]) -> Attribution | None:
    if cue.kind is Kind.SOURCE:
        return _sourced(sentence, cue)
    if cue.kind is Kind.GOVERNS:
        return _governed(sentence, cue, _lead(sentence, cue, floor))
    if cue.kind is Kind.ACTS and not sentence.text[sentence.start : cue.start].strip(_SIGNS + " ("):
        return None  # "Asked about it, she said": nobody is named who did it
    hinge = _hinge(sentence, cue.end)
    lead = _lead(sentence, cue, floor)
    if hinge.name == "comma" and lead.border not in {"comma", "quote"} and sentence.text[cue.end : hinge.start].strip():
        hinge = _behind_apposition(sentence, hinge)
    if sentence.lexicon.denied(sentence.text[sentence.start : cue.start]):
        return None
    return (
        _right(sentence, cue, lead, hinge)
        or _left(sentence, cue, lead)
        or _bare(sentence, cue, lead, hinge)
        or _embedded(sentence, cue, lead)
        or _governed(sentence, cue, lead)
    )


def _placed(sentence: Sentence, found: list[Attribution], new: Attribution) -> list[Attribution]:
    """The list with a new act of saying: nested in the last one, or a clause beside it that ends it."""
    if not found or new.cue is None or not found[-1].contents:
        return [*found, new]
    last = found[-1]
    start, end = last.contents[-1]
    if not start <= new.cue[0] < end:
        return [*found, new]
    border = _border(sentence, start, new)
    if border is None or border <= start:
        return [*found, replace(new, nested=not new.inherits)]
    return [*found[:-1], replace(last, contents=(*last.contents[:-1], (start, border))), new]


def _border(sentence: Sentence, start: int, new: Attribution) -> int | None:
    """Where the clause of a second cue begins if it stands beside the first; None if it stands inside."""
    at = new.speaker[0] if new.speaker and new.cue and new.speaker[0] < new.cue[0] else (new.cue or (start, start))[0]
    before = sentence.text[start:at].rstrip()
    match = _last(_joined(sentence.lexicon), before)
    if match is not None and not before[match.end() :].strip():
        return strip(sentence.text, start, start + match.start(), _SIGNS)[1]
    contrasts = new.cue and not sentence.lexicon.spaced and sentence.lexicon.joiner.match(sentence.text, *new.cue)
    if (new.inherits or contrasts) and before.endswith(tuple(_COMMAS)):
        return strip(sentence.text, start, start + len(before), _SIGNS)[1]
    return None


# --- what stands to the right of a cue ------------------------------------------------------------


@cache
def _hinges(lexicon: Lexicon) -> re.Pattern[str]:
    that, asks = lexicon.complementizer.pattern, lexicon.question.pattern
    openings = lexicon.openings(*lexicon.speech.complementizers, *lexicon.speech.questions)
    return re.compile(
        rf"(?=[{_COMMAS}\s:：\-{openings}]|.{MASK})(?:"  # most places begin none, and are passed at once
        rf"(?P<that>[{_COMMAS}]?\s*{that})|(?P<asks>[{_COMMAS}]?\s*{asks})|(?P<colon>\s*[:：])(?!\d)"
        rf"|(?P<quote>.{MASK})|(?P<comma>[{_COMMAS}]|{_DASH}))"
    )


def _hinge(sentence: Sentence, start: int) -> _Hinge:
    match = _hinges(sentence.lexicon).search(sentence.text, start, sentence.end)
    if match is None:
        return _Hinge(name="end", start=sentence.rest, end=sentence.rest)
    hinge = _Hinge(name=match.lastgroup or "end", start=match.start(), end=match.end())
    if hinge.name == "comma" and (quote := _quote_at(sentence, hinge.end)):
        return _Hinge(name="quote", start=hinge.start, end=quote.start)
    return replace(hinge, end=hinge.start) if hinge.name == "quote" else hinge


def _behind_apposition(sentence: Sentence, comma: _Hinge) -> _Hinge:
    """The complementizer behind the apposition of a subject that follows its verb: "said the spokesman, Lind, that"."""
    lexicon = sentence.lexicon
    that = rf"[^:\x00{_COMMAS}]{{1,80}}[{_COMMAS}]\s*(?:{lexicon.complementizer.pattern})"
    match = re.compile(that).match(sentence.text, comma.end, sentence.end)
    return replace(comma, name="that", end=match.end()) if match else comma


def _quote_at(sentence: Sentence, place: int) -> Quote | None:
    """The quotation that begins there, white space left aside."""
    return next((q for q in sentence.quotes if q.start >= place and not sentence.text[place : q.start].strip()), None)


def _right(sentence: Sentence, cue: Cue, lead: _Lead, hinge: _Hinge) -> Attribution | None:
    """Content that a complementizer, a colon or a quotation opens after the cue."""
    middle = sentence.text[cue.end : hinge.start]
    far = len(middle.split()) if sentence.lexicon.spaced else len(middle) // 2
    bare = lead.border == "quote" and not sentence.text[lead.start : cue.start].strip(_COMMAS + " ")
    if hinge.name in {"end", "comma"} or far > _FAR or (bare and far):
        return None
    if hinge.name == "quote":
        return _right_quote(sentence, cue, lead, hinge)
    if middle.lstrip()[:1] in tuple(_COMMAS) or (cue.kind is Kind.NOUN and far):
        return None
    if far and _takes_clause(sentence, cue) and hinge.name != "colon" and not _is_aside(sentence, middle):
        return None  # "said some of it is due to the fact that": the clause begins at once
    if cue.kind is Kind.ACTS and hinge.name != "colon" and far:
        return None
    start = hinge.start if hinge.name == "asks" else hinge.end
    quote = _quote_at(sentence, start)
    if quote is not None and (hinge.name == "colon" or quote.end >= sentence.rest):
        return _quoting(sentence, cue, lead, quote, hinge)
    if cue.kind is Kind.UTTERS and hinge.name != "colon":
        return None
    contents = _content(sentence, start, sentence.rest)
    return _made(sentence, cue, contents, _speaker(sentence, cue, lead, hinge), hinge)


def _takes_clause(sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue's clause may follow it directly."""
    return cue.kind is Kind.SAYS and sentence.lexicon.speech.bare


def _is_aside(sentence: Sentence, middle: str) -> bool:
    """Whether words between a cue and its complementizer say when, where or to whom; or name who said it."""
    return mentions.adjunct_only(sentence.lexicon, middle)


def _right_quote(sentence: Sentence, cue: Cue, lead: _Lead, hinge: _Hinge) -> Attribution | None:
    quote = _quote_at(sentence, hinge.end)
    middle = sentence.text[cue.end : hinge.start].strip()
    if quote is None or cue.kind in {Kind.NOUN, Kind.ACTS} or lead.border == "quote":
        return None
    comma = sentence.text[hinge.start] in _COMMAS
    if middle and not comma and not mentions.adjunct_only(sentence.lexicon, middle):
        return None
    mixed = sentence.text[quote.end : sentence.rest].strip() and sentence.text[quote.end : quote.end + 1] == " "
    whole = mixed and _takes_clause(sentence, cue)
    if not comma and quote.end < sentence.rest and (quote.outer - quote.inner < 12 or whole) and not middle:
        return None
    return _quoting(sentence, cue, lead, quote, hinge)


def _quoting(sentence: Sentence, cue: Cue, lead: _Lead, quote: Quote, hinge: _Hinge) -> Attribution:
    """A quotation after its cue, and those that follow it with nothing but marks between."""
    spans = [(quote.inner, quote.outer)]
    end = quote.end
    for other in sentence.quotes:
        if other.start >= end and not sentence.text[end : other.start].strip(_SIGNS + STOPS + " \n"):
            spans.append((other.inner, other.outer))
            end = other.end
    return _made(sentence, cue, tuple(spans), _speaker(sentence, cue, lead, hinge), hinge, direct=True)


# --- what stands to the left ----------------------------------------------------------------------


@cache
def _joined(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[{_COMMAS}]?\s*{lexicon.joiner.pattern}|[;；؛]")


@cache
def _borders(lexicon: Lexicon) -> re.Pattern[str]:
    openings = lexicon.openings(*lexicon.speech.complementizers)
    return re.compile(
        rf"(?=[{MASK}{_COMMAS}:：\-{openings}])"  # most places begin none, and are passed at once
        rf"(?:(?P<quote>{MASK}[^{MASK}\w\s]?)|(?P<join>[{_COMMAS}]\s*{lexicon.joiner.pattern}|[;；؛])"
        rf"|(?P<that>{lexicon.complementizer.pattern})|(?P<comma>[{_COMMAS}]|{_DASH}|[:：](?!\d)))"
    )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=re.Match.start, default=None)


def _lead(sentence: Sentence, cue: Cue, floor: int) -> _Lead:
    """The words before a cue up to the nearest border, and what that border is."""
    text = sentence.text[floor : cue.start]
    borders = list(_borders(sentence.lexicon).finditer(text))
    if not borders:
        return _Lead(start=floor, end=cue.start, border="start" if floor == sentence.start else "none",
                     place=floor, floor=floor)  # fmt: skip
    last = borders[-1]
    name, place = last.lastgroup or "comma", last.start()
    if name == "comma" and not text[: last.start()].strip(_SIGNS + " ").rstrip("'\"”»").strip(MASK + ' «“"„'):
        name = "quote" if MASK in text[: last.start()] else name
    if name == "comma" and len(borders) > 1 and borders[-2].lastgroup == "quote":
        between = text[borders[-2].end() : last.start()]
        name, place = (name, place) if between.strip(_SIGNS + " ") else ("quote", borders[-2].start())
    if name == "comma" and (quote := _described(sentence, floor, cue)):
        return _Lead(start=quote.end, end=cue.start, border="quote", place=quote.outer, floor=floor)
    if name == "quote":
        place = next((q.outer for q in reversed(sentence.quotes) if q.end <= floor + last.end() + 1), floor + place)
        return _Lead(start=floor + last.end(), end=cue.start, border="quote", place=place, floor=floor)
    return _Lead(start=floor + last.end(), end=cue.start, border=name, place=floor + place, floor=floor)


def _described(sentence: Sentence, floor: int, cue: Cue) -> Quote | None:
    """The quotation before a name with its apposition and the cue: "...," the minister, a former judge, told us."""
    quote = next((q for q in reversed(sentence.quotes) if floor <= q.start and q.end <= cue.start), None)
    if quote is None or not sentence.lexicon.spaced:
        return None
    between = sentence.text[quote.end : cue.start]
    name, comma, rest = between.strip(_SIGNS + " ").partition(",")
    closed = between.rstrip().endswith(tuple(_COMMAS))
    long = len(name.split()) > _NAME or len(rest.split()) > _DESCRIPTION
    return None if not comma or not closed or long or _joined(sentence.lexicon).search(name) else quote


def _left(sentence: Sentence, cue: Cue, lead: _Lead) -> Attribution | None:
    """Content that stands before the clause of its cue: "the war is over, the minister said"."""
    if cue.kind in {Kind.NOUN, Kind.ACTS} or lead.border not in {"comma", "quote"}:
        return None
    if _leans(sentence, cue) or (lead.border == "comma" and _joining(sentence, cue) is not None):
        return None
    clause = sentence.text[lead.start : cue.start].strip()
    if len(clause.split()) > _NEAR + 4 * (lead.border == "quote"):
        return None
    return _left_quote(sentence, cue, lead) if lead.border == "quote" else _left_clause(sentence, cue, lead, clause)


def _left_clause(sentence: Sentence, cue: Cue, lead: _Lead, clause: str) -> Attribution | None:
    """The same without quotation marks; `clause` are the words between the content and the cue."""
    after = _after(sentence, cue, inverted=not clause)
    inverted = cue.kind is Kind.SAYS and not _apposed(sentence, lead, cue.end)
    inverted = inverted and not sentence.lexicon.speech.verb_final  # there the speaker never follows its verb
    over = _is_over(sentence, cue, after) if clause else inverted
    if not over or not _is_clause(sentence, lead.floor, lead.place) or not _done(sentence, after):
        return None
    contents = _content(sentence, lead.floor, lead.place)
    before = mentions.trim(sentence, lead.start, cue.start)
    speaker = before or mentions.trim(sentence, cue.end, after)
    if before and sentence.text[after : after + 1] in _COMMAS and _goes_on(sentence, after + 1):
        contents = (*contents, *_content(sentence, after + 1, sentence.rest))
    return _made(sentence, cue, contents, speaker) if speaker else None


def _is_over(sentence: Sentence, cue: Cue, after: int) -> bool:
    """Whether a cue clause says nothing more than when, where and to whom up to a place."""
    if cue.kind is Kind.TELLS:
        return mentions.past_addressee(sentence, cue.end) >= after
    return cue.kind is Kind.SAYS and mentions.adjunct_only(sentence.lexicon, sentence.text[cue.end : after])


def _apposed(sentence: Sentence, lead: _Lead, end: int) -> bool:
    """Whether a name with its apposition stands before the cue, and its content behind: "Lind, a baker, said it"."""
    if not sentence.lexicon.spaced:
        return False
    left = sentence.text[lead.floor : lead.place]
    first = sentence.lexicon.leading.match(left)
    name, comma, rest = left[first.end() if first else 0 :].partition(",")
    behind = re.split(rf"[{_COMMAS}]", sentence.text[end : sentence.rest], maxsplit=1)[0].split()
    if not comma or not rest.strip() or len(name.split()) > _NAME or sentence.lexicon.opener.match(name.strip()):
        return False
    return len(behind) > _SUBJECT or (bool(behind) and behind[0] in sentence.lexicon.pronouns)


def _left_quote(sentence: Sentence, cue: Cue, lead: _Lead) -> Attribution | None:
    """A quotation before its cue, and one that goes on after it."""
    before = [q for q in sentence.quotes if lead.floor <= q.start and q.end <= cue.start]
    if not before:
        return None
    outside = sentence.text[lead.floor : before[0].start]
    speaker = mentions.trim(sentence, lead.start, cue.start)
    after = _after(sentence, cue, inverted=speaker is None)
    speaker = speaker or mentions.trim(sentence, cue.end, after)
    if speaker is None and outside.strip(_SIGNS + " "):
        speaker, outside = mentions.subject(sentence, lead.floor, before[0].start), ""
    if len(outside.split()) > 3:
        if cue.kind is not Kind.SAYS:
            return None
        return _made(sentence, cue, _content(sentence, lead.floor, before[-1].end), speaker)
    spans = [(q.inner, q.outer) for q in before]
    following = _quote_at(sentence, strip(sentence.text, after, sentence.end, _SIGNS)[0])
    if following is not None:
        spans.append((following.inner, following.outer))
    return _made(sentence, cue, tuple(spans), speaker, direct=True)


def _after(sentence: Sentence, cue: Cue, *, inverted: bool) -> int:
    """Where the clause of a cue ends that follows its content."""
    pattern = _ends(sentence.lexicon, inverted)
    match = pattern.search(sentence.text, cue.end, sentence.rest)
    return match.start() if match else sentence.rest


@cache
def _ends(lexicon: Lexicon, inverted: bool) -> re.Pattern[str]:
    stops = rf"[{_COMMAS}:]|{_DASH}|\s*.{MASK}"
    return re.compile(rf"{stops}|\s+{lexicon.adjunct.pattern}" if inverted else stops)


def _done(sentence: Sentence, after: int) -> bool:
    """Whether a cue clause that follows its content is over there, but for when, where and to whom."""
    return after >= sentence.rest or sentence.text[after] in _SIGNS + " "


def _goes_on(sentence: Sentence, start: int) -> bool:
    """Whether what follows a cue clause between commas belongs to what is said."""
    rest = sentence.text[start : sentence.rest].strip()
    lexicon = sentence.lexicon
    stops = (lexicon.relative, lexicon.joiner, lexicon.adjunct)
    return (
        len(rest.split()) > 1 and not any(stop.match(rest) for stop in stops) and not _leads_with_cue(sentence, start)
    )


def _leads_with_cue(sentence: Sentence, start: int) -> bool:
    cues = sentence.lexicon.cues(sentence.text, start, min(start + 40, sentence.end))
    return bool(cues) and not sentence.text[start : cues[0].start].strip()


def _is_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words on the left can be what is said: more than a name, a time or a place."""
    text = sentence.text[start:end].strip(_SIGNS + " (")
    words = text.split() if sentence.lexicon.spaced else list(text)
    return len(words) >= 3 and not (sentence.lexicon.opener.match(text) and "," not in text)


# --- content without any hinge --------------------------------------------------------------------


def _bare(sentence: Sentence, cue: Cue, lead: _Lead, hinge: _Hinge) -> Attribution | None:
    """Content that follows its cue directly, or after a comma where the language has it so."""
    speech = sentence.lexicon.speech
    takes = cue.kind is Kind.ACTS or (cue.kind in {Kind.SAYS, Kind.TELLS} and speech.bare)
    comma = hinge.name == "comma" and cue.kind in {Kind.SAYS, Kind.TELLS} and speech.comma
    if not takes and not comma:
        return None
    start = cue.end
    if comma:
        start = hinge.end
    elif cue.kind is Kind.TELLS:
        start = mentions.past_addressee(sentence, cue.end)
    else:
        start = mentions.past_adjunct(sentence, cue.end)
    contents = _content(sentence, start, sentence.rest)
    words = sentence.text[start : sentence.rest].split()
    if not contents or (len(words) < 2 and sentence.lexicon.spaced):
        return None
    return _made(sentence, cue, contents, _speaker(sentence, cue, lead, hinge if comma else None))


def _embedded(sentence: Sentence, cue: Cue, lead: _Lead) -> Attribution | None:
    """Content between its speaker and a verb at the end: Turkish "... olduğunu söyledi"."""
    endings = sentence.lexicon.embedded
    words = sentence.text[lead.floor : cue.start].split()
    if not endings or not words or not words[-1].strip("\"'”“").endswith(endings):
        return None
    subject = mentions.subject(sentence, lead.floor, cue.start)
    start = subject[1] if subject else lead.floor
    contents = _content(sentence, start, cue.start)
    return _made(sentence, cue, contents, subject) if contents else None


def _governed(sentence: Sentence, cue: Cue, lead: _Lead) -> Attribution | None:
    """What is said as the object of its verb: "ایران هرگونه دخالت را تکذیب کرد", "نفت الوزارة سقوط كش"."""
    lexicon = sentence.lexicon
    if not lexicon.speech.verb_final:
        return _behind(sentence, cue, lead)
    verb = _verb_of(sentence, cue)
    if verb is None or sentence.text[cue.end : sentence.rest].strip(_SIGNS):
        return None
    cue = verb
    start = lead.start if lead.border != "comma" else lead.floor
    speaker, first = _parties(sentence, start, cue.start)
    end = cue.start
    while (marker := lexicon.marker.search(sentence.text[first:end].rstrip())) and marker.group():
        end = first + marker.start()
    contents = _content(sentence, first, end)
    if speaker is None or not contents or len(sentence.text[slice(*contents[0])].split()) < _OBJECT:
        return None
    # the verb is part of it: without it a thing that is denied would read as said
    return _made(sentence, cue, ((contents[0][0], cue.end),), speaker)


def _behind(sentence: Sentence, cue: Cue, lead: _Lead) -> Attribution | None:
    """An object behind a verb that comes first, with the subject between them or before both."""
    lexicon, text = sentence.lexicon, sentence.text
    opening = lexicon.object.search(text, cue.end, sentence.rest)
    if text[cue.start : cue.end] not in lexicon.governs or opening is None:
        return None
    before = mentions.before_cue(sentence, lead.floor, cue.start) if lead.border in ("start", "none") else None
    between = mentions.trim(sentence, cue.end, opening.start())
    contents = _content(sentence, opening.start(), sentence.rest)
    if (before and between) or not contents or len(text[slice(*contents[0])].split()) < _OBJECT - 1:
        return None
    speaker = before or between
    return _made(sentence, cue, contents, speaker) if speaker else None


def _verb_of(sentence: Sentence, cue: Cue) -> Cue | None:
    """The verb of an act in a cue, which may be listed with its object: "iddiaları reddetti"."""
    starts = (match.start() for match in re.finditer(r"(?<!\S)\S", sentence.text[cue.start : cue.end]))
    forms = (replace(cue, start=cue.start + start) for start in starts)
    return next((one for one in forms if sentence.text[one.start : one.end] in sentence.lexicon.governs), None)


def _parties(sentence: Sentence, start: int, end: int) -> tuple[Stretch | None, int]:
    """The speaker before an object, and where the object begins: at a word that opens one, or past the name."""
    lexicon, text = sentence.lexicon, sentence.text
    if lexicon.cased:
        speaker = mentions.subject(sentence, start, end)
        return speaker, speaker[1] if speaker else start
    openings = list(lexicon.object.finditer(text, start + 1, end))
    known = lexicon.roles | lexicon.bodies
    opening = next((one for one in openings if text[start : one.start()].split()[-1:] and
                    text[start : one.start()].split()[-1] in known), openings[0] if openings else None)  # fmt: skip
    if opening is None:
        return None, start
    marks = lexicon.trailing.fullmatch(opening.group())
    return mentions.before_cue(sentence, start, opening.start()), opening.end() if marks else opening.start()


# --- according to ---------------------------------------------------------------------------------


def _sourced(sentence: Sentence, cue: Cue) -> Attribution | None:
    """A phrase that names the source: "according to the ministry, ..."."""
    ways = [
        (way, closed) for way in cue.sourcing if (closed := _closed(sentence, cue, way.after if way.before else ""))
    ]
    if not ways:
        return None
    way, closed = min(ways, key=lambda one: (not one[0].after, one[1]))
    if not way.before:
        return _sourced_after(sentence, cue)
    return _sourced_before(sentence, cue, closed, person=way.person)


def _closed(sentence: Sentence, cue: Cue, closing: str) -> Stretch | None:
    """Where the words stand that end the phrase, or where its speaker ends if there are none."""
    if not closing:
        end = mentions.source_end(sentence, cue.end)
        return end, end
    match = re.search(rf"\s*{re.escape(mentions.folded(closing))}(?!\w)", sentence.text[cue.end : sentence.rest])
    return (cue.end + match.start(), cue.end + match.end()) if match else None


def _sourced_before(sentence: Sentence, cue: Cue, closed: Stretch, *, person: bool) -> Attribution | None:
    """The phrase stands before its speaker, and perhaps ends after it."""
    text, (end, tail) = sentence.text, closed
    speaker = mentions.trim(sentence, cue.end, end)
    if person and not _is_opinion(sentence, cue, speaker, tail):
        return None
    before = strip(text, sentence.start, cue.start, _SIGNS)
    contents: tuple[Stretch, ...] = ()
    if before[1] - before[0] > 12:
        contents = _content(sentence, *before)
    if contents and _runs_on(sentence, cue, tail):
        contents = _content(sentence, sentence.start, sentence.rest)
    elif tail < sentence.rest and (not contents or (text[tail] in _COMMAS and _goes_on(sentence, tail + 1))):
        contents = (*contents, *_content(sentence, tail, sentence.rest))
    return _made(sentence, cue, contents, speaker) if contents and speaker else None


def _is_opinion(sentence: Sentence, cue: Cue, speaker: Stretch | None, tail: int) -> bool:
    """Whether "for" names whose view it is: "For the mayor, ..." at the head of a sentence."""
    if speaker is None or sentence.text[sentence.start : cue.start].strip() or sentence.text[tail : tail + 1] != ",":
        return False
    lexicon, words = sentence.lexicon, sentence.text[slice(*speaker)].split()
    return any(word in lexicon.roles or word in lexicon.bodies or word in lexicon.pronouns for word in words)


def _runs_on(sentence: Sentence, cue: Cue, tail: int) -> bool:
    """Whether a phrase that names the source stands in the middle of its clause: "he waits laut Lind for a permit"."""
    signs = (*_COMMAS, "(", "-")
    if sentence.text[: cue.start].rstrip().endswith(signs) or sentence.text[tail : sentence.rest].lstrip()[:1] in signs:
        return False
    return len(sentence.text[tail : sentence.rest].split()) > 1


def _sourced_after(sentence: Sentence, cue: Cue) -> Attribution | None:
    """The phrase stands after its speaker: "... کے مطابق", "... zufolge"."""
    text = sentence.text
    speaker = mentions.before_source(sentence, sentence.start, cue.start)
    if speaker is None:
        return None
    contents = _content(sentence, sentence.start, speaker[0]) if speaker[0] - sentence.start > 12 else ()
    contents = (*contents, *_content(sentence, cue.end, sentence.rest))
    return _made(sentence, cue, contents, speaker) if contents and text[cue.end : sentence.rest].strip() else None


# --- putting together -----------------------------------------------------------------------------


def _speaker(sentence: Sentence, cue: Cue, lead: _Lead, hinge: _Hinge | None) -> Stretch | None:
    """The speaker before the cue, or between the cue and what it opens."""
    joined = cue.start if _leans(sentence, cue) else _joining(sentence, cue)
    if not sentence.lexicon.spaced and lead.floor == sentence.start:
        joined = None
    if joined is not None and hinge is not None and not _leans(sentence, cue):
        own = sentence.text[cue.end : hinge.start]
        if (
            own.strip()
            and not mentions.adjunct_only(sentence.lexicon, own)
            and (said := _new_subject(sentence, cue, hinge))
        ):
            return said
    if joined is not None:
        return mentions.subject(sentence, sentence.start, joined) if lead.floor == sentence.start else None
    before = mentions.before_cue(sentence, lead.floor, cue.start)
    if before is not None or hinge is None or cue.kind is Kind.TELLS:
        return before
    return mentions.trim(sentence, cue.end, hinge.start)


def _leans(sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue is a participle, whose subject is that of the sentence: "..., adding that"."""
    return sentence.text[cue.start : cue.end] in sentence.lexicon.participles


def _new_subject(sentence: Sentence, cue: Cue, hinge: _Hinge) -> Stretch | None:
    """The subject behind a second verb, in languages whose verbs may come first: "while said the agency that"."""
    return None if cue.kind is Kind.TELLS else mentions.trim(sentence, cue.end, hinge.start)


@cache
def _coordinating(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?:[{_COMMAS}]?\s+{lexicon.coordinator.pattern}|[{_COMMAS}]\s*{lexicon.joiner.pattern})\s*$")


def _joining(sentence: Sentence, cue: Cue) -> int | None:
    """Where "and" stands directly before a cue: its subject is that of the verb before; None where none does."""
    if sentence.lexicon.embedded:
        return None
    text = sentence.text[sentence.start : cue.start]
    if not sentence.lexicon.spaced:  # no word joins there: "否认了这一说法，称……"
        return cue.start - 1 if text.endswith(tuple(_COMMAS)) and cue.kind is Kind.ACTS else None
    match = _coordinating(sentence.lexicon).search(text)
    return sentence.start + match.start() if match else None


def _content(sentence: Sentence, start: int, end: int) -> tuple[Stretch, ...]:
    """A stretch without the signs around it, and without marks that enclose the whole of it."""
    start, end = strip(sentence.text, start, end, _SIGNS)
    for quote in sentence.quotes:
        if quote.start == start and quote.end >= end:
            return ((quote.inner, quote.outer),) if quote.inner < quote.outer else ()
    return ((start, end),) if start < end else ()


def _made(
    sentence: Sentence,
    cue: Cue,
    contents: tuple[Stretch, ...],
    speaker: Stretch | None,
    hinge: _Hinge | None = None,
    *,
    direct: bool = False,
) -> Attribution:
    to = mentions.addressee(sentence, cue, hinge.start if hinge else min(cue.end + 60, sentence.rest))
    return Attribution(
        kind=cue.kind,
        contents=tuple(strip(sentence.reading.text, *piece, ",،，") for piece in contents) if direct else contents,
        cue=(cue.start, cue.end),
        speaker=speaker,
        inherits=speaker is None,
        direct=direct,
        addressee=to,
    )


def standing(sentence: Sentence) -> Iterator[Stretch]:
    """The quotations of a sentence that consists of nothing else."""
    outside = sentence.text[sentence.start : sentence.end]
    for quote in sentence.quotes:
        outside = outside.replace(sentence.text[quote.start : quote.end], " ", 1)
    if sentence.quotes and not outside.strip(_SIGNS + STOPS + " \n"):
        yield from ((q.inner, q.outer) for q in sentence.quotes)
