"""Cuts the mention of a speaker out of the words around a cue. Pure."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch
from monitor.text import fold

folded = fold
_COMMAS = ",،，;；؛"
_SIGNS = _COMMAS + "、:：-.。۔»«\"“”„'()[]\x00؟?!…"
_PIECES = re.compile(rf"[{_COMMAS}]|(?<=\s)-+(?=\s)|[:：](?!\d)|\x00\S?|\n")
_COMMA = re.compile(r",\s*")
_WORD = re.compile(r"[^\s,،，、;；؛:：]+")
_NAME = 5  #: words of a name that an apposition describes
_DATELINE = 40  #: code points of a dateline
_AFTER_CARRIER = re.compile(r"\s*\)?\s*-+\s*")
_OFFICE = 12  #: words of an office before who holds it
_ASIDES = 3  #: pieces between commas between a cue and its speaker
_TITLE = 10  #: words that say who somebody is
_ROW = 3  #: words of each name in a row
_LONGEST = 16  #: words of a mention with its apposition
_SIGN_LIMIT = 40  #: signs of a mention where words are not separated


def before_cue(sentence: Sentence, floor: int, end: int) -> Stretch | None:
    """The speaker among the words that stand before a cue, or None where those are only circumstances."""
    relative = sentence.lexicon.relative
    text = sentence.text[floor:end].rstrip()
    found = re.search(rf"({relative.pattern})\W*$", text)
    if found:
        text = text[: found.start()].rstrip(" ,،，")
    after_comma = text[-1:] in _COMMAS
    inside = floor > sentence.start
    start = floor if inside else past_dateline(sentence)
    start = _past_clause(sentence, floor, floor + len(text)) if inside and after_comma else start
    pieces = cut(sentence, start, floor + len(text)) if start < floor + len(text) else []
    every = pieces
    while len(pieces) > 1 and is_circumstance(sentence, pieces[0]):
        pieces = pieces[1:]
    heads = sentence.lexicon.speech.verb_final and not inside
    if heads and pieces and (marked := _marked(sentence, floor + len(text))):
        return marked
    if not pieces or (len(pieces) == 1 and is_circumstance(sentence, pieces[0], alone=True)):
        return (_described(sentence, pieces[0]) or _earlier(sentence, every)) if pieces else None
    if heads and (head := _opened(sentence, pieces)):
        return head
    if after_comma and len(pieces) == 2 and (named := _named_office(sentence, *pieces)):
        return named
    piece = pieces[0] if after_comma or found or len(pieces) == 1 else _subject_piece(sentence, pieces)
    if named := _row(sentence, pieces, piece) or _closed(sentence, pieces):
        return named
    return _cut_out(sentence, pieces, piece) or _earlier(sentence, pieces)


def _closed(sentence: Sentence, pieces: list[Stretch]) -> Stretch | None:
    """A name with its apposition between commas, before when and where: "Velo, head of the unit, on Monday"."""
    asides = [piece for piece in pieces if _is_aside(sentence, piece)]
    named = pieces[: pieces.index(asides[0])] if asides else []
    if len(named) < 2 or sentence.lexicon.cased or not sentence.lexicon.spaced:
        return None
    office, name = named[-2:]
    if len(sentence.text[slice(*office)].split()) > _NAME:
        return _named_office(sentence, office, name)
    return _named_office(sentence, office, name) or trim(sentence, *office)


def _cut_out(sentence: Sentence, pieces: list[Stretch], piece: Stretch) -> Stretch | None:
    """The mention in a piece, which has a verb of its own where it is not the last one."""
    whole = piece == pieces[-1] or sentence.lexicon.spaced
    return trim(sentence, *(piece if whole else _up_to_verb(sentence, *piece)))


def _up_to_verb(sentence: Sentence, start: int, end: int) -> Stretch:
    """A clause up to its first verb of speech, where another of the same subject follows: "林称其为谣言，并承诺"."""
    acts = sentence.lexicon.cues(sentence.text, start, end)
    return (start, acts[0].start) if acts and acts[0].start > start else (start, end)


def nearest(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The last one named before a clause that begins with "for whom"; past the verb that the mention follows."""
    pieces = cut(sentence, start, end)
    for piece in pieces[-2:]:
        cue = next(iter(sentence.lexicon.cues(sentence.text, *piece)), None)
        found = trim(sentence, cue.end if cue else piece[0], piece[1])
        if found is not None:
            return with_name(sentence, found)
    return None


def _past_clause(sentence: Sentence, start: int, end: int) -> int:
    """Where the last clause begins that a comma and a word join: "said that it was over, but | the mayor said"."""
    if not sentence.lexicon.spaced:
        return start
    joined = re.finditer(rf"[{_COMMAS}]\s*(?:{sentence.lexicon.joiner.pattern})(?=.*\w)", sentence.text[start:end])
    return max((start + match.end() for match in joined), default=start)


def _earlier(sentence: Sentence, pieces: list[Stretch]) -> Stretch | None:
    """The subject in an earlier piece where the last ones hold none: "部长会见来宾时，就此表示"."""
    lexicon = sentence.lexicon
    if lexicon.spaced:
        return None
    known = lexicon.roles | lexicon.bodies | lexicon.pronouns
    for start, end in reversed(pieces):
        if lexicon.opener.match(sentence.text, start, end):
            continue
        found = trim(sentence, *_up_to_verb(sentence, start, end))
        if found and any(word in sentence.text[slice(*found)] for word in known):
            return found
    return None


def _described(sentence: Sentence, piece: Stretch) -> Stretch | None:
    """Whom a clause before describes that begins as a circumstance does: "曾在该国担任大使的学者陆鸿"."""
    lexicon = sentence.lexicon
    at = sentence.text.rfind(lexicon.speech.describing, *piece) + 1 if lexicon.speech.describing else 0
    found = trim(sentence, at, piece[1]) if at and not lexicon.closer.search(sentence.text[at : piece[1]]) else None
    known = found is not None and any(role in sentence.text[slice(*found)] for role in lexicon.roles | lexicon.bodies)
    return found if known else None


def _named_office(sentence: Sentence, office: Stretch, name: Stretch) -> Stretch | None:
    """An office and who holds it: "the mayor of Akdere, Kemal Soydaner, said"."""
    lexicon = sentence.lexicon
    words = sentence.text[slice(*office)].split()
    signs = [sign for sign in sentence.reading.written(*name).split() if fold(sign) not in lexicon.particles]
    titled = bool(signs[1:]) and lexicon.cased and fold(signs[0]) in lexicon.roles and signs[0].islower()
    signs = signs[1:] if titled else signs
    large = all(sign[0].isupper() for sign in signs) if lexicon.cased else True
    known = any(word in lexicon.roles for word in words) and not any(fold(sign) in lexicon.roles for sign in signs)
    clause = lexicon.relative.search(sentence.text, *name) or lexicon.opener.match(sentence.text, *name)
    clause = clause or lexicon.relative.search(sentence.text, *office)
    if not known or not large or not 2 - titled <= len(signs) <= _ROW + 1 or len(words) > _OFFICE:
        return None
    if clause or _is_aside(sentence, name):
        return None
    start, end = trim(sentence, *office), trim(sentence, *name)
    return (start[0], end[1]) if start and end else None


def with_name(sentence: Sentence, office: Stretch) -> Stretch:
    """A mention with the name that a comma parts from it: "... said the mayor of Akdere, Kemal Soydaner"."""
    lexicon, text = sentence.lexicon, sentence.text
    comma = _COMMA.match(text, office[1], sentence.rest)
    if comma is None or not lexicon.cased or not lexicon.spaced:
        return office
    sign = _PIECES.search(text, comma.end(), sentence.rest)
    name = trim(sentence, comma.end(), sign.start() if sign else sentence.rest)
    if name is None or name[0] != comma.end() or lexicon.together.search(text, *name):
        return office
    return _named_office(sentence, office, name) or office


def past_apposition(sentence: Sentence, mention: Stretch, end: int) -> int:
    """Where the words end that a comma parts from a mention and that only say who that is; `end` without any."""
    comma = _COMMA.match(sentence.text, end, sentence.rest)
    sign = _PIECES.search(sentence.text, comma.end(), sentence.rest) if comma else None
    if comma is None or sign is None or sign.group() != ",":
        return end
    piece = (comma.end(), sign.start())
    if sentence.lexicon.relative.match(sentence.text, *piece):
        return sign.start()
    if with_name(sentence, mention) != mention:
        return sign.start()
    words = sentence.text[slice(*piece)].split()
    named = sentence.reading.sign(mention[0]).isupper() and words[0] in sentence.lexicon.roles
    told = len(words) < 2 or len(words) > _TITLE or sentence.lexicon.cues(sentence.text, *piece)
    return sign.start() if named and not told else end


def _marked(sentence: Sentence, end: int) -> Stretch | None:
    """A name in quotation marks, with the titles before it, at the head of a sentence: "General «Reza Velo» said"."""
    quote = next(iter(sentence.quotes), None)
    if quote is None or quote.end > end or sentence.lexicon.cased:
        return None
    start, _ = strip(sentence.text, past_dateline(sentence), quote.start, _SIGNS)
    titles = sentence.text[start : quote.start]
    name = sentence.reading.text[quote.inner : quote.outer]
    if len(titles.split()) > _NAME or _PIECES.search(titles) or not 2 <= len(name.split()) <= _ROW + 1:
        return None
    return start, quote.end


def past_dateline(sentence: Sentence) -> int:
    """Where a sentence begins after "KABUL-IRNA-" and the like: a carrier's name with a dash or other end behind it."""
    lexicon, text = sentence.lexicon, sentence.text
    match = lexicon.carrier.search(text, sentence.start, min(sentence.start + _DATELINE, sentence.end))
    if match is None:
        return _past_relay(sentence)
    far = min(match.end() + _DATELINE, sentence.end)
    ending = _AFTER_CARRIER.match(text, match.end(), far) or lexicon.dateline.search(text, match.end(), far)
    return ending.end() if ending else _past_relay(sentence)


def _past_relay(sentence: Sentence) -> int:
    """Where a sentence begins after "به گزارش ایسنا" without a comma: the carrier who passed it on."""
    text, carrier = sentence.text, sentence.lexicon.carrier
    cue = next(iter(sentence.lexicon.cues(text, sentence.start, min(sentence.start + _DATELINE, sentence.end))), None)
    if cue is None or cue.kind is not Kind.SOURCE or cue.start > sentence.start or sentence.lexicon.cased:
        return sentence.start
    end = cue.end
    while match := carrier.match(text, strip(text, end, sentence.end)[0]):
        end = match.end()
    return end if end > cue.end else sentence.start


def _opened(sentence: Sentence, pieces: list[Stretch]) -> Stretch | None:
    """The subject of a clause whose verb stands at its end, where what follows the subject holds commas.

    "She, with regard to food, drugs and prices, said": the first piece is a pronoun or a name, then a circumstance.
    """
    if len(pieces) < 2:
        return None
    start, end = pieces[0]
    while (lead := sentence.lexicon.leading.match(sentence.text, start, end)) and lead.end() > start:
        start = lead.end()
    circumstance = sentence.lexicon.adjunct.search(sentence.text, start, end)
    words = sentence.text[start : circumstance.start()].split() if circumstance else []
    known = any(word in sentence.lexicon.pronouns or word in sentence.lexicon.roles for word in words)
    return trim(sentence, start, circumstance.start()) if circumstance and known and len(words) <= _NAME else None


def _row(sentence: Sentence, pieces: list[Stretch], last: Stretch) -> Stretch | None:
    """A row of names that commas part and a word joins at its end: "Turkey, Qatar and Velm"."""
    at = first = pieces.index(last)
    if not sentence.lexicon.together.search(sentence.text, *last):
        return None
    while first > 0 and _is_name(sentence, pieces[first - 1], last):
        first -= 1
    start, end = trim(sentence, *pieces[first]), trim(sentence, *pieces[at])
    return (start[0], end[1]) if first < at and start and end else None


def _is_name(sentence: Sentence, piece: Stretch, last: Stretch) -> bool:
    """Whether a piece is as short as a name, and written as one where that can be seen."""
    if _is_aside(sentence, piece) or is_circumstance(sentence, piece):
        return False
    words = len(sentence.text[slice(*piece)].split())
    large = all(any(sign.isupper() for sign in sentence.reading.written(*one)) for one in (piece, last))
    return words <= _ROW and (large if sentence.lexicon.cased else sentence.lexicon.spaced)


def _subject_piece(sentence: Sentence, pieces: list[Stretch]) -> Stretch:
    """Which of several pieces between commas is the subject: the last, or the name that it describes."""
    named = [piece for piece in pieces if not _is_aside(sentence, piece) and not _is_clause(sentence, piece)] or pieces
    at = len(named) - 1
    while at > 0 and describes(sentence, named[at - 1], named[at]):
        at -= 1
    return named[at]


def _is_clause(sentence: Sentence, piece: Stretch) -> bool:
    """Whether a piece ends with a verb, or holds an object, and so names nobody."""
    lexicon, words = sentence.lexicon, sentence.text[slice(*piece)].split()
    if not words or lexicon.relative.search(sentence.text, *piece):
        return False  # a clause about the one who is named before it
    return words[-1] in lexicon.finite or any(word in lexicon.accusatives for word in words[1:-1])


def _is_aside(sentence: Sentence, piece: Stretch) -> bool:
    """Whether a piece only says when, where or how."""
    lexicon, text = sentence.lexicon, sentence.text[slice(*piece)]
    if not lexicon.speech.verb_final:
        told = lexicon.relative.search(text) or _described(sentence, piece)
        return bool(lexicon.adjunct.match(text)) and not told
    while (lead := lexicon.leading.match(text)) and lead.end():
        text = text[lead.end() :]
    if not text or lexicon.relative.match(text):
        return True
    return bool(lexicon.opener.match(text) or lexicon.adjunct.match(text)) and not lexicon.relative.search(text)


def describes(sentence: Sentence, name: Stretch, piece: Stretch) -> bool:
    """Whether a piece is the apposition of the one before: only a comma parts them, it begins with a role or an age."""
    if not sentence.lexicon.spaced or sentence.text[name[1] : piece[0]].strip() not in tuple(_COMMAS):
        return False
    timed = not sentence.lexicon.cased and sentence.lexicon.adjunct.search(sentence.text, *name)
    if len(sentence.text[slice(*name)].split()) > _NAME or timed:
        return False  # "a week after the quake" is nobody's name
    words = [word for word in sentence.text[slice(*piece)].split() if word not in sentence.lexicon.particles]
    return bool(words) and (
        words[0] in sentence.lexicon.roles or words[0] in sentence.lexicon.bodies or words[0].isdigit()
    )


def cut(sentence: Sentence, start: int, end: int, *, clauses: bool = True) -> list[Stretch]:
    """The stretches between commas, dashes and quotations, and after a conjunction or complementizer."""
    lexicon = sentence.lexicon
    text = sentence.text
    borders = [match.span() for match in _PIECES.finditer(text, start, end)]
    if clauses and lexicon.spaced and start > sentence.start and start != past_dateline(sentence):
        borders += [match.span() for match in _inner(lexicon).finditer(text, start, end)]
    borders.sort()
    found: list[Stretch] = []
    at = start
    for first, last in [*borders, (end, end)]:
        piece = strip(text, at, first, _SIGNS)
        if piece[0] < piece[1]:
            found.append(piece)
        at = max(at, last)
    return found


@cache
def _inner(lexicon: Lexicon) -> re.Pattern[str]:
    """The words that begin a clause of its own inside a sentence."""
    return re.compile(f"{lexicon.joiner.pattern}|{lexicon.complementizer.pattern}")


def is_circumstance(sentence: Sentence, piece: Stretch, *, alone: bool = False) -> bool:
    """Whether a piece says when, where or how instead of who."""
    piece = (_past_attached(sentence, *piece), piece[1]) if alone else piece
    text = sentence.text[slice(*piece)]
    late = alone and sentence.lexicon.speech.verb_final
    while late and (lead := sentence.lexicon.leading.match(text)) and lead.end():
        text = text[lead.end() :]
    if not alone and sentence.lexicon.closer.search(text):
        return True
    opener = sentence.lexicon.opener.match(text)
    if opener and not (alone and trim(sentence, piece[0] + opener.end(), piece[1])):
        return True
    if alone:
        return bool(opener) or trim(sentence, *piece) is None
    return trim(sentence, *piece) is None


def trim(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """A mention without the words around it that are no part of it; None where nothing is left."""
    lexicon, text = sentence.lexicon, sentence.text
    start, end = strip(text, start, end, _SIGNS)
    while match := lexicon.leading.match(text, start, end):
        start = strip(text, match.end(), end, _SIGNS)[0]
        if match.end() == match.start():
            break
    start = _past_attached(sentence, start, end)
    end = _before_adjunct(lexicon, text, start, end)
    if lexicon.accusatives and (pronoun := _WORD.match(text, start)) and pronoun.group() in lexicon.pronouns:
        end = min(end, pronoun.end())  # what follows is the object
    while (match := lexicon.trailing.search(text[start:end])) and match.group():
        end = strip(text, start, start + match.start(), _SIGNS)[1]
    if lexicon.speech.describing and text.endswith(lexicon.speech.describing, start, end):
        end -= len(lexicon.speech.describing)
    start, end = strip(text, start, end, _SIGNS)
    if not _plausible(lexicon, text[start:end]):
        return None
    mention, mark = text[start:end], text[end : end + 1]
    pairs = (pair for pair in lexicon.speech.marks if pair.close == mark != pair.open)
    inside = any(pair.open in mention and mark not in mention for pair in pairs)
    return start, end + inside  # with the mark that closes a name


def _past_attached(sentence: Sentence, start: int, end: int) -> int:
    while (match := sentence.lexicon.attached.match(sentence.text, start, end)) and match.end() < end:
        start = match.end()
    return start


def _before_adjunct(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where a mention ends: before the first adjunct, comma or relative clause that is not at its start."""
    for pattern in (lexicon.adjunct, _PIECES, lexicon.relative):
        match = pattern.search(text, min(start + 1, end), end)
        while match and (past := _past_whole(lexicon, text, start, match)):
            match = pattern.search(text, past, end)
        if match and text[start : match.start()].strip():
            end = match.start()
    return strip(text, start, end, _SIGNS)[1]


def _past_whole(lexicon: Lexicon, text: str, start: int, match: re.Match[str]) -> int:
    """Past a word that ends no mention there: "امام جمعه" is no day, and "یکی از" goes on with the group."""
    if title := lexicon.title.match(text, text.rfind(" ", 0, match.start() - 1) + 1):
        return max(title.end(), match.end())
    return match.end() if lexicon.share.search(text[start : match.start()].rstrip()) else 0


def _plausible(lexicon: Lexicon, mention: str) -> bool:
    if not any(char.isalpha() for char in mention) or "\x00" in mention:
        return False
    words = mention.split()
    if (
        all(word in lexicon.particles for word in words)
        or words[-1] in lexicon.finite
        or words[0] in lexicon.accusatives
    ):
        return False
    return len(words) <= _LONGEST if lexicon.spaced else len(mention) <= _SIGN_LIMIT


def behind_cue(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker behind a cue, past when, where and how: "said, in tears, the mayor", "said in Velm the mayor"."""
    found = _no_aside(sentence, start, end)
    for _ in range(_ASIDES):
        if found is not None and not _is_manner(sentence, found, end):
            return found
        sign = _PIECES.search(sentence.text, start, sentence.rest)
        end = sign.start() if sign else sentence.rest
        found = _past_place(sentence, start, end)
        if found is None and sign is not None and sign.group() == ",":
            start = sign.end()
            sign = _PIECES.search(sentence.text, start, sentence.rest)
            end = sign.start() if sign else sentence.rest
            found = _no_aside(sentence, start, end)
    return None


def _no_aside(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """A mention that does not begin as a circumstance does."""
    found = trim(sentence, start, end)
    return None if found is None or sentence.lexicon.adjunct.match(sentence.text, *found) else found


def _is_manner(sentence: Sentence, piece: Stretch, end: int) -> bool:
    """Whether a piece between commas is one small word that says how: "sums up, cynical, an adviser"."""
    lexicon, word = sentence.lexicon, sentence.text[slice(*piece)]
    if not lexicon.cased or " " in word or sentence.text[end : end + 1] != "," or sentence.text[piece[0] - 2] != ",":
        return False
    return word not in lexicon.pronouns | lexicon.roles and not sentence.reading.sign(piece[0]).isupper()


def _past_place(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """Somebody with a role behind a circumstance of several words: "said in the pages of the Herald the mayor"."""
    lexicon, text = sentence.lexicon, sentence.text
    words = list(_WORD.finditer(text, start, end))
    for before, word in pairwise(words[2:]):
        if word.group() in lexicon.roles and before.group() in lexicon.particles:
            return trim(sentence, before.start(), end)
    return None


def source_end(sentence: Sentence, start: int) -> int:
    """Where the speaker after "according to" ends: at a comma, a clause, or the end of the sentence."""
    match = re.compile(rf"[{_COMMAS}:：]|(?<=\s)-+(?=\s)|.\x00|\(").search(sentence.text, start, sentence.rest)
    end = match.start() if match else sentence.rest
    return _before_adjunct(sentence.lexicon, sentence.text, start + 1, end)


def before_source(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker before "... zufolge": the piece before it, or its last names where that is a clause."""
    pieces = cut(sentence, start, end)
    if not pieces:
        return None
    first, last = pieces[-1]
    words = list(_WORD.finditer(sentence.text, first, last))
    if len(words) > 6:
        first = _tail(sentence, [word.start() for word in words])
    return trim(sentence, first, last)


def _tail(sentence: Sentence, starts: list[int]) -> int:
    """Where the run of names and small words at the end of a clause begins."""
    at = len(starts) - 1
    while at > 0 and at > len(starts) - 6:
        word = sentence.text[starts[at - 1] : starts[at]].strip()
        if not (sentence.reading.sign(starts[at - 1]).isupper() or word in sentence.lexicon.particles):
            break
        at -= 1
    return starts[at]


def past_addressee(sentence: Sentence, start: int) -> int:
    """Where content begins after "told": past the one who was told, and past when and where."""
    words = list(_WORD.finditer(sentence.text, start, sentence.rest))
    if not words:
        return start
    taken = 1
    while taken < min(len(words), 6) and sentence.reading.sign(words[taken].start()).isupper():
        taken += 1
    return past_adjunct(sentence, words[taken - 1].end())


def past_adjunct(sentence: Sentence, start: int) -> int:
    """Where content begins after a cue: past "on Monday" and the like."""
    at = strip(sentence.text, start, sentence.rest)[0]
    while (match := sentence.lexicon.leading.match(sentence.text, at, sentence.rest)) and match.end() > at:
        at = match.end()
    return at


def adjunct_only(lexicon: Lexicon, text: str) -> bool:
    """Whether words between a cue and a quotation only say when, where, how or to whom."""
    text = text.strip()
    while match := lexicon.leading.match(text):
        text = text[match.end() :].strip()
    return not text or bool(lexicon.adjunct.match(text)) or bool(lexicon.addressee.match(text))


def is_carrier(sentence: Sentence, mention: Stretch) -> bool:
    """Whether a mention is of an agency, paper or broadcaster, not of one of its people or of who owns it."""
    lexicon, text = sentence.lexicon, sentence.text
    start, end = strip(text, *mention, _SIGNS)
    if lexicon.person.search(text, start, end):
        return False
    words = _WORD.finditer(text, start, end)
    first = next((word for word in words if word.group() not in lexicon.particles), None)
    begins = first is not None and (
        lexicon.carrier.match(text, start, end) or lexicon.carrier.match(text, first.start())
    )
    last = max(lexicon.carrier_head.finditer(text, start, end), key=re.Match.end, default=None)
    return bool(begins) or (last is not None and (last.end() == end or lexicon.cased))


def addressee(sentence: Sentence, cue: Cue, limit: int) -> Stretch | None:
    """The one spoken to, where the sentence names one."""
    if cue.kind is Kind.TELLS:
        return trim(sentence, cue.end, min(past_addressee(sentence, cue.end), max(limit, cue.end)))
    if cue.kind not in {Kind.SAYS, Kind.STATES}:
        return None
    match = sentence.lexicon.addressee.search(sentence.text, cue.end, max(limit, cue.end))
    return trim(sentence, match.end(), limit) if match else None
