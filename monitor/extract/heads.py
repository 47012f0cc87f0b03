"""Finds the speaker at the head of a clause whose verb stands at its end, or behind a verb that describes him. Pure."""

from __future__ import annotations

import re

from monitor.extract import mentions
from monitor.extract.lexicon import Cue
from monitor.extract.mentions.signs import COMMAS, SIGNS, WORD
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch

_NAME = 5  #: words of a name before a circumstance
_FAR = 8  #: words before the one in which a speaker makes his statement: "in a speech he gave"
_OFFICE = 4  #: words between whose office it is, or where a clause begins, and the office: "Velm's party group speaker"


def subject(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker at the head of a clause whose verb stands at its end."""
    start = mentions.past_dateline(sentence) if start == sentence.start else start
    pieces = mentions.cut(sentence, start, end, clauses=not sentence.lexicon.embedded)
    while len(pieces) > 1 and mentions.is_circumstance(sentence, pieces[0]):
        if sentence.lexicon.closer.search(sentence.text, *pieces[0]) and (head := _head(sentence, *pieces[0])):
            return mentions.trim(sentence, pieces[0][0], head)  # "the minister in his speech, ..."
        pieces = pieces[1:]
    if not pieces:
        return None
    first, last = pieces[0]
    sign = sentence.text[last:end].lstrip()[:1]
    closed = sign in tuple(COMMAS + "-:") if sentence.lexicon.embedded else len(pieces) > 1
    if closed and not _is_embedded(sentence, sentence.text[first:last]):
        return mentions.trim(sentence, first, last) if _is_name(sentence, first, last) else None
    if (topic := sentence.lexicon.topic.search(sentence.text, first, last)) and _is_short(sentence, first, topic):
        return mentions.trim(sentence, first, topic.start())
    if not sentence.lexicon.cased and (border := _border(sentence, first, last)):
        return mentions.trim(sentence, first, border)
    head = _head(sentence, first, last)
    head = _linked(sentence, head or first, last) or head or (last if _is_before_quote(sentence, first, last) else 0)
    return mentions.trim(sentence, first, head) if head else None


def _linked(sentence: Sentence, start: int, end: int) -> int:
    """Where an auxiliary verb stands behind a title that goes on: "the spokesman | of the ministry has"; 0 if none."""
    lexicon, text = sentence.lexicon, sentence.text
    around = lexicon.adjunct.search(text, start, end)
    word = WORD.search(text, start, around.start()) if around else None
    if around is None or word is None or not lexicon.trailing.fullmatch(around.group()):
        return 0
    return around.start() if word.group().partition("'")[0] in lexicon.particles else 0


def _is_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a piece can be a name where capitals show it: one small word is none, unless it is a title."""
    words = sentence.reading.written(start, end).split()
    small = sentence.lexicon.cased and len(words) == 1 and words[0].islower()
    return not small or _is_known(sentence, sentence.text[start:end])


def _is_before_quote(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a few words that end in a name stand directly before a quotation."""
    words = list(WORD.finditer(sentence.text, start, end))
    quoted = any(not sentence.text[end : quote.start].strip() for quote in sentence.quotes if quote.start >= end)
    name = words[-1] if quoted and sentence.lexicon.cased and len(words) <= _NAME else None
    return name is not None and "'" not in name.group() and sentence.reading.sign(name.start()).isupper()


def _is_short(sentence: Sentence, start: int, topic: re.Match[str]) -> bool:
    return len(sentence.text[start : topic.start()].split()) <= _NAME


def topic(sentence: Sentence) -> Stretch | None:
    """Whom a sentence is about that says nothing itself: "The minister went there. Said that ..." follows it."""
    pieces = mentions.cut(sentence, sentence.start, sentence.rest)
    while len(pieces) > 1 and mentions.is_circumstance(sentence, pieces[0]):
        pieces = pieces[1:]
    if not pieces:
        return None
    start, end = pieces[0]
    while (lead := sentence.lexicon.leading.match(sentence.text, start, end)) and lead.end() > start:
        start = lead.end()
    if not sentence.lexicon.cased:
        return _titled(sentence, start, end)
    last = _run(sentence, start, end)
    if len(pieces) > 1 and last < end and _has_office(sentence, start, end):
        last = end  # "Velm's new minister Asta Lind, ..."
    closed = last == end and len(pieces) > 1
    return mentions.trim(sentence, start, last) if closed or _has_office(sentence, start, last) else None


def _titled(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The person whose title a clause begins with, where no capital shows a name."""
    word, last = WORD.match(sentence.text, start, end), _border(sentence, start, end)
    known = word is not None and (
        word.group() in sentence.lexicon.roles or sentence.lexicon.honorific.match(sentence.text[start:])
    )
    return mentions.trim(sentence, start, last) if known and last else None


def _has_office(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a few words name a title, a role or a body."""
    words, lexicon = sentence.text[start:end].split(), sentence.lexicon
    return len(words) <= 2 * _NAME and any(word in lexicon.roles or word in lexicon.bodies for word in words)


def main(sentence: Sentence, start: int) -> Stretch | None:
    """The name, title or pronoun that begins a main clause, behind its verb where verbs come first; else None."""
    start = strip(sentence.text, start, sentence.rest, SIGNS)[0]
    while (lead := sentence.lexicon.leading.match(sentence.text, start, sentence.rest)) and lead.end() > start:
        start = lead.end()
    if not sentence.lexicon.cased:
        return behind_verb(sentence, start, sentence.rest) or _titled(sentence, start, sentence.rest)
    last = _named_office(sentence, start)
    for word in () if last else WORD.finditer(sentence.text, start, sentence.rest):
        first, apostrophe, rest = word.group().partition("'")
        plain = rest if apostrophe and first in sentence.lexicon.particles else first
        if plain in sentence.lexicon.particles and (not last or _heads_on(sentence, word.end(), sentence.rest)):
            continue
        if not _is_head(sentence, word, plain, inside=False) and plain not in sentence.lexicon.pronouns:
            break
        last = word.end()
        if sentence.text[last : last + 1] in tuple(COMMAS):
            break
    return (start, last) if last else None


def _named_office(sentence: Sentence, start: int) -> int:
    """Where a full name ends that stands a few words behind an office that is not listed: "vice-warden | Asta Lind"."""
    words = list(WORD.finditer(sentence.text, start, sentence.rest))[: 2 * _OFFICE]
    if any(sentence.lexicon.joiner.match(word.group()) or word.group() in sentence.lexicon.finite for word in words):
        return 0
    large = [sentence.reading.sign(word.start()).isupper() for word in words]
    at = next((at for at in range(1, min(_OFFICE, len(words) - 1)) if large[at] and large[at + 1]), 0)
    last = next((one for one in range(at + 1, len(words)) if not all(large[at : one + 2])), at + 1)
    return words[last].end() if at and not sentence.lexicon.cues(sentence.text, start, words[at].start()) else 0


def behind_verb(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The title behind a verb that comes first, up to an object or a circumstance: "denied | the minister | it"."""
    start = strip(sentence.text, start, end, SIGNS)[0]
    verb = WORD.match(sentence.text, start, end)
    if verb is None or sentence.lexicon.cased or sentence.lexicon.speech.verb_final or not sentence.lexicon.spaced:
        return None
    title = WORD.match(sentence.text, strip(sentence.text, verb.end(), end)[0], end)
    lexicon = sentence.lexicon
    if title is None or verb.group() in lexicon.roles or not {title.group()} & (lexicon.roles | lexicon.bodies):
        return None
    border = _border(sentence, title.start(), end)
    return mentions.trim(sentence, title.start(), border or title.end())


def behind(sentence: Sentence, cue: Cue) -> Stretch | None:
    """The speaker that a clause before it describes: "... söyleyen Bakan Lind"."""
    cues = sentence.lexicon.cues(sentence.text, cue.end, sentence.rest)
    return subject(sentence, cue.end, cues[0].start if cues else sentence.rest)


def closed(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker at the head of a clause if a comma parts it from the rest: "Lind, in her book, wrote"."""
    pieces = mentions.cut(sentence, start, end, clauses=False)
    return subject(sentence, start, end) if len(pieces) > 1 else None


def past_circumstances(sentence: Sentence, start: int, end: int) -> int:
    """Where what is said begins behind its speaker: past when, where and to whom, and past "and", "however"."""
    lexicon, text = sentence.lexicon, sentence.text
    start = strip(text, start, end, COMMAS)[0]
    spoken = lexicon.relative.search(text, start, end)
    if spoken and " " in spoken.group() and len(text[start : spoken.start()].split()) <= _FAR:
        start = strip(text, spoken.end(), end, COMMAS)[0]
    while (comma := text.find(",", start, end)) > 0 and lexicon.closer.search(text, start, comma):
        start = strip(text, comma + 1, end)[0]
    joiner = lexicon.joiner.match(text, start, end)
    return joiner.end() if joiner else start


def _border(sentence: Sentence, start: int, end: int) -> int:
    """Where the name at the head of a clause ends, in a script without capitals: at a circumstance or an object."""
    lexicon, text = sentence.lexicon, sentence.text
    places = {
        match.start()
        for pattern in (lexicon.adjunct, lexicon.object, lexicon.dated)
        for match in pattern.finditer(text, start + 1, end)
    }
    titles = [match.span() for match in lexicon.title.finditer(text, start, end)]
    places = {place for place in places if not any(first < place < last for first, last in titles)}
    whole = (place for place in sorted(places) if not lexicon.share.search(text[start:place].rstrip()))
    place = next(whole, 0)
    short = len(text[start:place].split()) <= _NAME or _has_office(sentence, start, place)
    return place if place and short else 0


def _is_embedded(sentence: Sentence, text: str) -> bool:
    """Whether words end as what is said does in a language that makes a noun of it."""
    return bool(sentence.lexicon.embedded) and text.strip(SIGNS + " ").endswith(sentence.lexicon.embedded)


def _head(sentence: Sentence, start: int, end: int) -> int:
    """Where the name, title or pronoun at the head of a clause ends; 0 where there is none."""
    while match := sentence.lexicon.leading.match(sentence.text, start, end):
        start = match.end()
    last = _run(sentence, start, end)
    if not last or not sentence.lexicon.embedded:
        return last
    word = sentence.text[start:last]
    if len(word.split()) > 1 or _is_known(sentence, word) or _is_named(sentence, start, last):
        return last
    if found := _office(sentence, last, end) or _past_clause(sentence, last, end):
        return found
    spoken = sentence.lexicon.relative.match(sentence.text, last + 1)
    declined = _is_declined(sentence, word, last, end) and not spoken
    return 0 if declined or not sentence.opens else last


def _run(sentence: Sentence, start: int, end: int) -> int:
    """Where the row of names and titles ends that begins at a place; 0 where none does."""
    lexicon, last = sentence.lexicon, 0
    for word in WORD.finditer(sentence.text, start, end):
        plain = word.group().strip(SIGNS).partition("'")[0]
        if word.start() < last or (last and _links(sentence, word, plain, end)):
            continue
        if plain in lexicon.pronouns:
            return last or word.end()
        if not _is_head(sentence, word, plain, inside=bool(last)):
            return 0 if last and _takes_in(sentence, start, word.group()) else last
        carrier = lexicon.carrier.match(sentence.text, word.start(), end)
        last = max(word.end(), carrier.end() if carrier else 0)
        if plain in lexicon.roles and not _heads_on(sentence, word.end(), end):
            break
    return last


def _links(sentence: Sentence, word: re.Match[str], plain: str, end: int) -> bool:
    """Whether a small word goes on with the name or title before it: "Turkey | and Qatar", "head | of the Army"."""
    if _joins(sentence, word) or sentence.lexicon.coordinator.fullmatch(plain):
        return _named_next(sentence, word.end(), end)
    return plain in sentence.lexicon.particles and _heads_on(sentence, word.end(), end)


def _heads_on(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name or a word of a title follows, perhaps behind small words: "minister | of the Interior"."""
    for word in WORD.finditer(sentence.text, start, end):
        if word.group() not in sentence.lexicon.particles:
            return sentence.reading.sign(word.start()).isupper()
    return False


def _joins(sentence: Sentence, word: re.Match[str]) -> bool:
    """Whether a word joins two who speak together, or the halves of a ministry's name."""
    joined = sentence.lexicon.together.match(sentence.text, word.start() - 1)
    return joined is not None and joined.end() > word.end()


def _takes_in(sentence: Sentence, start: int, word: str) -> bool:
    """Whether a word's ending makes all names before it one with it: "Meclis Genel Kurulu'nda"."""
    first = WORD.match(sentence.text, start)
    known = first is not None and _is_known(sentence, first.group())
    return not known and "'" in word and word.endswith(sentence.lexicon.compounding)


def _is_head(sentence: Sentence, word: re.Match[str], plain: str, *, inside: bool) -> bool:
    """Whether a word may stand in the name or title at the head of a clause."""
    lexicon = sentence.lexicon
    if inside and lexicon.embedded and "'" in word.group():
        return False  # its ending makes it part of what is said: "Bakan | Keş'in düştüğünü"
    known = plain in lexicon.roles or plain in lexicon.bodies or lexicon.carrier.match(sentence.text, word.start())
    return bool(known) or sentence.reading.sign(word.start()).isupper()


def _named_next(sentence: Sentence, start: int, end: int) -> bool:
    following = WORD.search(sentence.text, start, end)
    return following is not None and sentence.reading.sign(following.start()).isupper()


# --- a clause that begins with one word that a capital alone does not make a name ------------------


def _is_known(sentence: Sentence, word: str) -> bool:
    lexicon = sentence.lexicon
    known = word in lexicon.roles or word in lexicon.bodies or word in lexicon.pronouns
    return known or lexicon.carrier.match(word) is not None


def _is_named(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the text has the word as a name elsewhere: with a capital inside a sentence, or with a name's ending."""
    word, at = re.escape(sentence.reading.written(start, end)), sentence.reading.span(start, end).start
    found = re.finditer(rf"(?<=[^\s.!?…:“”\"«]\s)({word})\b|\b({word})['’]\w", sentence.reading.source)
    return any(match.start() != at for match in found)


def _office(sentence: Sentence, start: int, end: int) -> int:
    """Where an office ends that stands a few words behind whose it is: "Hamas'ın siyasi büro üyesi Basim Naim"."""
    lexicon = sentence.lexicon
    for count, word in enumerate(WORD.finditer(sentence.text, start, end)):
        plain = word.group()
        if count >= _OFFICE or "'" in plain or sentence.reading.sign(word.start()).isupper():
            return 0
        if plain in lexicon.roles:
            last = _run(sentence, word.start(), end)
            following = WORD.search(sentence.text, last, end)
            named = following is not None and "'" in following.group() and "'" not in sentence.text[start - 4 : start]
            inside = following is None or named or _is_embedded(sentence, following.group())
            return 0 if inside else last
    return 0


def _past_clause(sentence: Sentence, start: int, end: int) -> int:
    """Where a name ends that a clause before it describes: "Yangından kurtulan otel çalışanı Yusuf Ak"."""
    words = list(WORD.finditer(sentence.text, start, end))[: 2 * _OFFICE]
    clause = next((at for at, word in enumerate(words) if word.group().endswith(sentence.lexicon.describers)), None)
    behind = words[clause + 1 : clause + 1 + _OFFICE] if clause is not None else []
    name = next((word for word in behind if sentence.reading.sign(word.start()).isupper()), None)
    return _run(sentence, name.start(), end) if name and "'" not in name.group() else 0


def _is_declined(sentence: Sentence, word: str, start: int, end: int) -> bool:
    """Whether a word's case, or that of the word it belongs to, makes it part of what is said."""
    lexicon = sentence.lexicon
    following = WORD.search(sentence.text, start, end)
    if "'" not in word and word.endswith(lexicon.oblique):
        return True
    owned = following.group() if following else ""
    return owned.endswith(lexicon.possessed) and not owned.endswith(lexicon.embedded)
