"""Content that stands before the clause of its cue: "the war is over, the minister said". Pure."""

from __future__ import annotations

import re
from functools import cache

from monitor.extract import heads, mentions
from monitor.extract.clauses.parts import (
    COMMAS,
    DASH,
    SHORT,
    SIGNS,
    Attribution,
    Lead,
    content_of,
    goes_on,
    joined_by,
    joining_at,
    leans,
    made,
    quote_at,
)
from monitor.extract.clauses.right import hinge_after
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.marks import Quote
from monitor.extract.reading import strip
from monitor.extract.sentence import MASK, Sentence, Stretch

_COMMA = re.compile(f"[{COMMAS}]")
_NAME = 7  #: words of a name before its apposition
_DESCRIPTION = 16  #: words of an apposition
_SUBJECT = 4  #: words behind a cue up to which they may be its speaker
_NEAR = 8  #: words of a cue clause: "the group's spokesman in Velm said"


@cache
def _borders(lexicon: Lexicon) -> re.Pattern[str]:
    openings = lexicon.openings(*lexicon.speech.complementizers)
    return re.compile(
        rf"(?=[{MASK}{COMMAS}:：\-{openings}])"  # most places begin none, and are passed at once
        rf"(?:(?P<quote>{MASK}[^{MASK}\w\s]?)|(?P<join>[{COMMAS}]\s*{lexicon.joiner.pattern}|[;；؛])"
        rf"|(?P<that>{lexicon.complementizer.pattern})|(?P<comma>[{COMMAS}]|{DASH}|[:：](?!\d)))"
    )


def lead_of(sentence: Sentence, cue: Cue, floor: int) -> Lead:
    """The words before a cue up to the nearest border, and what that border is."""
    text = sentence.text[floor : cue.start]
    borders = list(_borders(sentence.lexicon).finditer(text))
    if not borders:
        return Lead(start=floor, end=cue.start, border="start" if floor == sentence.start else "none",
                     place=floor, floor=floor)  # fmt: skip
    last = borders[-1]
    name, place = last.lastgroup or "comma", last.start()
    if name == "join" and last.group() in COMMAS and sentence.lexicon.speech.verb_final:
        name = "comma"  # a semicolon joins nothing to a quotation before it
    if name == "comma" and not text[: last.start()].strip(SIGNS + " ").rstrip("'\"”»").strip(MASK + ' «“"„'):
        name = "quote" if MASK in text[: last.start()] else name
    if name == "comma" and len(borders) > 1 and borders[-2].lastgroup == "quote":
        between = text[borders[-2].end() : last.start()]
        name, place = (name, place) if between.strip(SIGNS + " ") else ("quote", borders[-2].start())
    if name == "comma" and (quote := _described(sentence, floor, cue)):
        return Lead(start=quote.end, end=cue.start, border="quote", place=quote.outer, floor=floor)
    if name == "quote":
        place = next((q.outer for q in reversed(sentence.quotes) if q.end <= floor + last.end() + 1), floor + place)
        return Lead(start=floor + last.end(), end=cue.start, border="quote", place=place, floor=floor)
    return Lead(start=floor + last.end(), end=cue.start, border=name, place=floor + place, floor=floor)


def _described(sentence: Sentence, floor: int, cue: Cue) -> Quote | None:
    """The quotation before a name with its apposition and the cue: "...," the minister, a former judge, told us."""
    quote = next((q for q in reversed(sentence.quotes) if floor <= q.start and q.end <= cue.start), None)
    if quote is None or not sentence.lexicon.spaced:
        return None
    between = sentence.text[quote.end : cue.start]
    name, comma, rest = _parted(between.strip(SIGNS + " "))
    closed = between.rstrip().endswith(tuple(COMMAS))
    long = len(name.split()) > _NAME or len(rest.split()) > _DESCRIPTION
    return None if not comma or not closed or long or joined_by(sentence.lexicon).search(name) else quote


def _parted(text: str) -> tuple[str, str, str]:
    """A text before its first comma, the comma, and what is behind it."""
    comma = re.search(f"[{COMMAS}]", text)
    return (text[: comma.start()], comma.group(), text[comma.end() :]) if comma else (text, "", "")


def on_the_left(sentence: Sentence, cue: Cue, lead: Lead) -> Attribution | None:
    """Content that stands before the clause of its cue: "the war is over, the minister said"."""
    acts = cue.kind is Kind.ACTS and not (lead.border == "quote" and _is_said(sentence, cue))
    if cue.kind is Kind.NOUN or acts or lead.border not in {"comma", "quote"}:
        return None
    joined = joining_at(sentence, cue)
    if leans(sentence, cue) or (lead.border == "comma" and joined is not None):
        return None
    if sentence.lexicon.speech.verb_final and joined is not None and sentence.text[lead.start : joined].strip():
        return None  # «...» was what they called it, "and said" something else
    clause = sentence.text[lead.start : cue.start].strip()
    if len(clause.split()) > _NEAR + 4 * (lead.border == "quote"):
        return None
    return _left_quote(sentence, cue, lead) if lead.border == "quote" else _left_clause(sentence, cue, lead, clause)


def _is_said(sentence: Sentence, cue: Cue) -> bool:
    """Whether an act is one of saying a quotation: "«You lied», accuses the mayor", “甲。”林强调，“乙。”"""
    if sentence.lexicon.spaced:
        quote = next((one for one in reversed(sentence.quotes) if one.end <= cue.start), None)
        between = sentence.text[quote.end : cue.start] if quote else ""
        return quote is not None and between.strip() == "," and quote.outer - quote.inner > SHORT
    comma = _COMMA.search(sentence.text, cue.end - 1, cue.end + 1)
    return not sentence.lexicon.spaced and comma is not None and quote_at(sentence, comma.end()) is not None


def _left_clause(sentence: Sentence, cue: Cue, lead: Lead, clause: str) -> Attribution | None:
    """The same without quotation marks; `clause` are the words between the content and the cue."""
    after = _after(sentence, cue, inverted=not clause)
    inverted = cue.kind is Kind.SAYS and not _apposed(sentence, lead, cue.end)
    inverted = inverted and not sentence.lexicon.speech.verb_final  # there the speaker never follows its verb
    over = _is_over(sentence, cue, after) if clause else inverted
    if clause and sentence.lexicon.speech.verb_final and _apposed(sentence, lead, cue.end):
        return None
    if not over or not _is_clause(sentence, lead.floor, lead.place) or not _done(sentence, after):
        return None
    contents = content_of(sentence, lead.floor, lead.place)
    before = mentions.trim(sentence, lead.start, cue.start)
    speaker = before or mentions.trim(sentence, cue.end, after)
    if before and sentence.text[after : after + 1] in COMMAS and goes_on(sentence, after + 1):
        contents = (*contents, *content_of(sentence, after + 1, sentence.rest))
    return made(sentence, cue, contents, speaker) if speaker else None


def _is_over(sentence: Sentence, cue: Cue, after: int) -> bool:
    """Whether a cue clause says nothing more than when, where and to whom up to a place."""
    if cue.kind is Kind.TELLS:
        return mentions.past_addressee(sentence, cue.end) >= after
    return cue.kind is Kind.SAYS and mentions.adjunct_only(sentence.lexicon, sentence.text[cue.end : after])


def _apposed(sentence: Sentence, lead: Lead, end: int) -> bool:
    """Whether a name with its apposition stands before the cue, and its content behind: "Lind, a baker, said it"."""
    if not sentence.lexicon.spaced:
        return False
    if _says_next(sentence, end):
        return True
    left = sentence.text[lead.floor : lead.place]
    first = sentence.lexicon.leading.match(left)
    name, comma, rest = _parted(left[first.end() if first else 0 :])
    behind = re.split(rf"[{COMMAS}]", sentence.text[end : sentence.rest], maxsplit=1)[0].split()
    if not sentence.lexicon.speech.bare and _is_office(sentence.lexicon, behind):
        return False
    if not comma or not rest.strip() or len(name.split()) > _NAME or sentence.lexicon.opener.match(name.strip()):
        return False
    return len(behind) > _SUBJECT or (bool(behind) and behind[0] in sentence.lexicon.pronouns)


def _is_office(lexicon: Lexicon, words: list[str]) -> bool:
    """Whether words begin with somebody's office: "..., announced | the mayor"."""
    return len(words) > 1 and words[0] in lexicon.particles and words[1] in lexicon.roles


def _says_next(sentence: Sentence, start: int) -> bool:
    """Whether the words up to a comma are no speaker, as a verb of saying stands behind it: "owned up, said Lind"."""
    comma = _COMMA.search(sentence.text, start, sentence.rest)
    cue = next(iter(sentence.lexicon.cues(sentence.text, comma.end(), sentence.end)), None) if comma else None
    if comma is None or cue is None or sentence.text[comma.end() : cue.start].strip():
        return False
    opens = hinge_after(sentence, cue.end).name in {"that", "asks", "colon"}
    return cue.kind is Kind.SAYS and not opens and not leans(sentence, cue)


def _left_quote(sentence: Sentence, cue: Cue, lead: Lead) -> Attribution | None:
    """A quotation before its cue, and one that goes on after it."""
    before = [q for q in sentence.quotes if lead.floor <= q.start and q.end <= cue.start]
    if not before:
        return None
    outside = sentence.text[lead.floor : before[0].start]
    if outside.split()[-1:] and outside.split()[-1] in sentence.lexicon.accusatives:
        return None  # it is what something is called: علت را «...» عنوان کرد
    speaker = mentions.trim(sentence, lead.start, cue.start)
    after = _after(sentence, cue, inverted=speaker is None)
    speaker = speaker or _inverted(sentence, cue, after)
    if speaker is None and outside.strip(SIGNS + " "):
        speaker, outside = heads.subject(sentence, lead.floor, before[0].start), ""
    if len(outside.split()) > 3 or _runs_into(sentence, cue, outside, before[0]):
        if cue.kind is not Kind.SAYS:
            return None
        return made(sentence, cue, content_of(sentence, lead.floor, before[-1].end), speaker)
    spans = [(q.inner, q.outer) for q in before]
    following = quote_at(sentence, strip(sentence.text, after, sentence.end, SIGNS)[0])
    following = following or _resumed(sentence, after)
    if following is not None and not _is_of_another(sentence, following):
        spans.append((following.inner, following.outer))
    return made(sentence, cue, tuple(spans), speaker, direct=True)


def _resumed(sentence: Sentence, start: int) -> Quote | None:
    """The rest of a quotation behind more than who said it: "Look", says Lind while she cooks, "nobody came"."""
    quote = next((one for one in sentence.quotes if one.start >= start), None)
    between = sentence.text[start : quote.start] if quote and sentence.lexicon.spaced else ""
    short = between.rstrip().endswith(",") and len(between.split()) <= _NEAR
    return quote if quote and short and not sentence.lexicon.cues(sentence.text, start, quote.start) else None


def _inverted(sentence: Sentence, cue: Cue, after: int) -> Stretch | None:
    """The speaker behind a cue; where verbs stand at the end another clause may follow: “...” dedi ve gitti."""
    lexicon, text = sentence.lexicon, sentence.text
    if text[cue.start : cue.end] in lexicon.attributives and (named := heads.behind(sentence, cue)):
        return named
    if lexicon.embedded and text[cue.start : cue.end] not in lexicon.attributives:
        words = text[cue.end : after].split()
        large = any(sign[0].isupper() for sign in sentence.reading.written(cue.end, after).split())
        if lexicon.joiner.match(" ".join(words)) or not (large or any(word in lexicon.roles for word in words)):
            return None
    return mentions.behind_cue(sentence, cue.end, after)


def _is_of_another(sentence: Sentence, quote: Quote) -> bool:
    """Whether a quotation has a verb of saying of its own behind it: “A” diyen Lind, “B” diye ekledi."""
    cues = sentence.lexicon.cues(sentence.text, quote.end, sentence.rest)
    return (
        bool(cues) and cues[0].kind is Kind.UTTERS and not sentence.text[quote.end : cues[0].start].strip(SIGNS + " ")
    )


def _runs_into(sentence: Sentence, cue: Cue, outside: str, quote: Quote) -> bool:
    """Whether the quotation is the end of a clause, before a verb that its speaker follows: "It is «over», says X"."""
    between = sentence.text[quote.end : cue.start].strip()
    apart = not sentence.lexicon.spaced or outside.rstrip().endswith((*COMMAS, ":"))
    return cue.kind is Kind.SAYS and between == "," and not apart and len(outside.split()) > 1


def _after(sentence: Sentence, cue: Cue, *, inverted: bool) -> int:
    """Where the clause of a cue ends that follows its content."""
    pattern = _ends(sentence.lexicon, inverted)
    match = pattern.search(sentence.text, cue.end, sentence.rest)
    return match.start() if match else sentence.rest


@cache
def _ends(lexicon: Lexicon, inverted: bool) -> re.Pattern[str]:
    stops = rf"[{COMMAS}:]|{DASH}|\s*.{MASK}"
    return re.compile(rf"{stops}|\s+{lexicon.adjunct.pattern}" if inverted else stops)


def _done(sentence: Sentence, after: int) -> bool:
    """Whether a cue clause that follows its content is over there, but for when, where and to whom."""
    return after >= sentence.rest or sentence.text[after] in SIGNS + " "


def _is_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words on the left can be what is said: more than a name, a time or a place."""
    text = sentence.text[start:end].strip(SIGNS + " (")
    words = text.split() if sentence.lexicon.spaced else list(text)
    if any(
        text.count(pair.open) != text.count(pair.close) for pair in sentence.lexicon.speech.marks if pair.open in "«“"
    ):
        return False  # it begins or ends inside a title
    return len(words) >= 3 and not (sentence.lexicon.opener.match(text) and "," not in text)
