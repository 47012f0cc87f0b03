"""Content without any hinge: it follows its cue at once, or is the object of its verb. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from monitor.extract import heads, mentions
from monitor.extract.clauses.parts import SIGNS, Attribution, Hinge, Lead, content_of, joining_at, made, speaker_of
from monitor.extract.lexicon import Cue, Kind
from monitor.extract.mentions.signs import WORD
from monitor.extract.sentence import Sentence, Stretch

_OBJECT = 3  #: words of an object that says something, rather than pointing at what was said: "this claim"


def bare_content(sentence: Sentence, cue: Cue, lead: Lead, hinge: Hinge) -> Attribution | None:
    """Content that follows its cue directly, or after a comma where the language has it so."""
    speech = sentence.lexicon.speech
    takes = cue.kind is Kind.ACTS or (cue.kind in {Kind.SAYS, Kind.TELLS} and speech.bare) or _vows(sentence, cue)
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
    contents = content_of(sentence, start, sentence.rest)
    words = sentence.reading.text[start : sentence.rest].split()
    if not contents or (len(words) < 2 and sentence.lexicon.spaced):
        return None
    return made(sentence, cue, contents, speaker_of(sentence, cue, lead, hinge if comma else None))


def _vows(sentence: Sentence, cue: Cue) -> bool:
    """Whether an infinitive behind a verb of saying is what is said: "promete | no abrir", "пообіцяв | звернутися"."""
    lexicon = sentence.lexicon
    if sentence.text[cue.start : cue.end] not in lexicon.vows:
        return False
    words = (word.group() for word in WORD.finditer(sentence.text, cue.end, sentence.rest))
    verb = next((word for word in words if word not in lexicon.negators), "")
    return verb.endswith(lexicon.infinitives)


def embedded_content(sentence: Sentence, cue: Cue, lead: Lead) -> Attribution | None:
    """Content between its speaker and a verb at the end: Turkish "... olduğunu söyledi"."""
    endings = sentence.lexicon.embedded
    words = sentence.reading.text[lead.floor : cue.start].split()
    if not endings or not words or not words[-1].strip("\"'”“").endswith(endings):
        return None
    if (floor := _own_clause(sentence, lead.floor, cue.start)) != lead.floor:
        lead = replace(lead, floor=floor)
    if sentence.text[cue.start : cue.end] in sentence.lexicon.attributives:
        speaker, start = heads.behind(sentence, cue), lead.floor
    else:
        speaker = heads.subject(sentence, lead.floor, cue.start)
        start = speaker[1] if speaker else lead.floor
    contents = content_of(sentence, heads.past_circumstances(sentence, start, cue.start), cue.start)
    if not contents:
        return None
    said = made(sentence, cue, contents, speaker)
    dropped = sentence.lexicon.speech.drops and cue.kind is Kind.NOUN
    verb = sentence.text[cue.start : cue.end]
    return replace(said, kind=Kind.SAYS) if dropped and verb not in sentence.lexicon.impersonal else said


def _own_clause(sentence: Sentence, start: int, end: int) -> int:
    """Where the clause of a cue begins: behind a semicolon, unless more of what is said stands before it."""
    at = sentence.text.rfind(";", start, end)
    before = sentence.text[start:at].rstrip() if at > start else ""
    return at + 1 if before and not before.endswith(sentence.lexicon.embedded) else start


def governed_content(sentence: Sentence, cue: Cue, lead: Lead) -> Attribution | None:
    """What is said as the object of its verb: "ایران هرگونه دخالت را تکذیب کرد", "نفت الوزارة سقوط كش"."""
    lexicon = sentence.lexicon
    if not lexicon.speech.verb_final:
        return _behind(sentence, cue, lead)
    verb = _verb_of(sentence, cue)
    if verb is None or sentence.text[cue.end : sentence.rest].strip(SIGNS):
        return None
    cue = verb
    start = lead.start if lead.border != "comma" else lead.floor
    speaker, first = _parties(sentence, start, cue.start)
    end = cue.start
    while (marker := lexicon.marker.search(sentence.text[first:end].rstrip())) and marker.group():
        end = first + marker.start()
    contents = content_of(sentence, first, end)
    if speaker is None or not contents or _is_short(sentence, contents[0], cue):
        return None
    # the verb is part of it: without it a thing that is denied would read as said
    return made(sentence, cue, ((contents[0][0], cue.end),), speaker)


def _is_short(sentence: Sentence, content: Stretch, verb: Cue) -> bool:
    """Whether an object has too few words to say anything; one that is rejected may only point at what was said."""
    words = sentence.text[slice(*content)].split()
    rejects = sentence.text[verb.start : verb.end] in sentence.lexicon.rejecting
    points = rejects and any(word.startswith(sentence.lexicon.claims) for word in words)
    return len(words) < (_OBJECT - 1 if points else _OBJECT)


def _behind(sentence: Sentence, cue: Cue, lead: Lead) -> Attribution | None:
    """An object behind a verb that comes first, with the subject between them or before both."""
    lexicon, text = sentence.lexicon, sentence.text
    second = (one.start for one in lexicon.cues(text, cue.end, sentence.rest) if joining_at(sentence, one) is not None)
    end = next(second, sentence.rest)
    opening = lexicon.object.search(text, cue.end, end)
    if text[cue.start : cue.end] not in lexicon.governs or opening is None:
        return None
    before = mentions.before_cue(sentence, lead.floor, cue.start) if lead.border in ("start", "none") else None
    between = mentions.trim(sentence, cue.end, opening.start())
    contents = content_of(sentence, opening.start(), sentence.rest)
    if (before and between) or not contents or len(text[slice(*contents[0])].split()) < _OBJECT - 1:
        return None
    speaker = before or between
    return made(sentence, cue, contents, speaker) if speaker else None


def _verb_of(sentence: Sentence, cue: Cue) -> Cue | None:
    """The verb of an act in a cue, which may be listed with its object: "iddiaları reddetti"."""
    starts = (match.start() for match in re.finditer(r"(?<!\S)\S", sentence.text[cue.start : cue.end]))
    forms = (replace(cue, start=cue.start + start) for start in starts)
    return next((one for one in forms if sentence.text[one.start : one.end] in sentence.lexicon.governs), None)


def _parties(sentence: Sentence, start: int, end: int) -> tuple[Stretch | None, int]:
    """The speaker before an object, and where the object begins: at a word that opens one, or past the name."""
    lexicon, text = sentence.lexicon, sentence.text
    if lexicon.cased:
        speaker = heads.subject(sentence, start, end)
        return speaker, speaker[1] if speaker else start
    openings = list(lexicon.object.finditer(text, start + 1, end))
    known = lexicon.roles | lexicon.bodies
    opening = next((one for one in openings if text[start : one.start()].split()[-1:] and
                    text[start : one.start()].split()[-1] in known), openings[0] if openings else None)  # fmt: skip
    if opening is None:
        return None, start
    marks = lexicon.trailing.fullmatch(opening.group())
    return mentions.before_cue(sentence, start, opening.start()), opening.end() if marks else opening.start()
