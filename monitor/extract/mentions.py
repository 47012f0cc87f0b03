"""Cuts the mention of a speaker out of the words around a cue. Pure."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch
from monitor.text import fold

_COMMAS = ",،，;；؛"
_SIGNS = _COMMAS + "、:：-.。۔»«\"“”„'()[]\x00؟?!…"
_PIECES = re.compile(rf"[{_COMMAS}]|(?<=\s)-+(?=\s)|[:：](?!\d)|\x00\S?|\n")
_COMMA = re.compile(r",\s*")
_SOURCE_END = re.compile(rf"[{_COMMAS}:：]|(?<=\s)-+(?=\s)|.\x00|\(")
_WORD = re.compile(r"[^\s,،，、;；؛:：]+")
_NAME = 5  #: words of a name that an apposition describes
_DATELINE = 40  #: code points of a dateline
_AFTER_CARRIER = re.compile(r"\s*\)?\s*-+\s*")
_ASIDES = 3  #: pieces between commas between a cue and its speaker
_TITLE = 10  #: words that say who somebody is
_ROW = 3  #: words of each name in a row
_LONGEST = 16  #: words of a mention with its apposition
_SIGN_LIMIT = 40  #: signs of a mention where words are not separated


def before_cue(sentence: Sentence, floor: int, end: int) -> Stretch | None:
    """The speaker among the words that stand before a cue, or None where those are only circumstances."""
    text = sentence.text[floor:end].rstrip()
    found = _related(sentence.lexicon).search(text)
    if found:
        text = text[: found.start()].rstrip(" ,،，")
    after_comma = text[-1:] in _COMMAS
    start = floor if floor > sentence.start else past_dateline(sentence)
    if after_comma and floor > sentence.start:
        start = _past_clause(sentence, floor, floor + len(text))
    pieces = _pieces(sentence, start, floor + len(text)) if start < floor + len(text) else []
    every = pieces
    while len(pieces) > 1 and _circumstance(sentence, pieces[0]):
        pieces = pieces[1:]
    if not pieces or (len(pieces) == 1 and _circumstance(sentence, pieces[0], alone=True)):
        return (_described(sentence, pieces[0]) or _earlier(sentence, every)) if pieces else None
    if sentence.lexicon.speech.verb_final and floor == sentence.start:
        head = _marked(sentence, floor + len(text)) or _opened(sentence, pieces)
        if head:
            return head
    if after_comma and len(pieces) == 2 and (named := _named_office(sentence, *pieces)):
        return named
    piece = pieces[0] if after_comma or found or len(pieces) == 1 else _subject_piece(sentence, pieces)
    return _row(sentence, pieces, piece) or _cut_out(sentence, pieces, piece) or _earlier(sentence, pieces)


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
    pieces = _pieces(sentence, start, end)
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


@cache
def _related(lexicon: Lexicon) -> re.Pattern[str]:
    """A relative pronoun directly before a cue."""
    return re.compile(rf"(?:{lexicon.relative.pattern})\W*$")


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
    if not known or not large or not 2 - titled <= len(signs) <= _ROW + 1 or clause or _is_aside(sentence, name):
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
        return sentence.start
    far = min(match.end() + _DATELINE, sentence.end)
    ending = _AFTER_CARRIER.match(text, match.end(), far) or lexicon.dateline.search(text, match.end(), far)
    return ending.end() if ending else sentence.start


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
    if _is_aside(sentence, piece) or _circumstance(sentence, piece):
        return False
    words = len(sentence.text[slice(*piece)].split())
    large = all(any(sign.isupper() for sign in sentence.reading.written(*one)) for one in (piece, last))
    return words <= _ROW and (large if sentence.lexicon.cased else sentence.lexicon.spaced)


def _subject_piece(sentence: Sentence, pieces: list[Stretch]) -> Stretch:
    """Which of several pieces between commas is the subject: the last, or the name that it describes."""
    named = [piece for piece in pieces if not _is_aside(sentence, piece)] or pieces
    at = len(named) - 1
    while at > 0 and _describes(sentence, named[at - 1], named[at]):
        at -= 1
    return named[at]


def _is_aside(sentence: Sentence, piece: Stretch) -> bool:
    """Whether a piece only says when, where or how."""
    text = sentence.text[slice(*piece)]
    told = sentence.lexicon.relative.search(text) or _described(sentence, piece)
    return bool(sentence.lexicon.adjunct.match(text)) and not told


def _describes(sentence: Sentence, name: Stretch, piece: Stretch) -> bool:
    """Whether a piece is the apposition of the one before: only a comma parts them, it begins with a role or an age."""
    if not sentence.lexicon.spaced or sentence.text[name[1] : piece[0]].strip() not in tuple(_COMMAS):
        return False
    if len(sentence.text[slice(*name)].split()) > _NAME:
        return False
    words = [word for word in sentence.text[slice(*piece)].split() if word not in sentence.lexicon.particles]
    return bool(words) and (
        words[0] in sentence.lexicon.roles or words[0] in sentence.lexicon.bodies or words[0].isdigit()
    )


def _pieces(sentence: Sentence, start: int, end: int) -> list[Stretch]:
    """The stretches between commas, dashes and quotations, and after a conjunction or complementizer."""
    lexicon = sentence.lexicon
    text = sentence.text
    cut = [match.span() for match in _PIECES.finditer(text, start, end)]
    if lexicon.spaced and start > sentence.start and start != past_dateline(sentence):
        cut += [match.span() for match in _inner(lexicon).finditer(text, start, end)]
    cut.sort()
    found: list[Stretch] = []
    at = start
    for first, last in [*cut, (end, end)]:
        piece = strip(text, at, first, _SIGNS)
        if piece[0] < piece[1]:
            found.append(piece)
        at = max(at, last)
    return found


@cache
def _inner(lexicon: Lexicon) -> re.Pattern[str]:
    """The words that begin a clause of its own inside a sentence."""
    return re.compile(f"{lexicon.joiner.pattern}|{lexicon.complementizer.pattern}")


def _circumstance(sentence: Sentence, piece: Stretch, *, alone: bool = False) -> bool:
    """Whether a piece says when, where or how instead of who."""
    piece = (_past_attached(sentence, *piece), piece[1]) if alone else piece
    text = sentence.text[slice(*piece)]
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
    while (match := lexicon.trailing.search(text[start:end])) and match.group():
        end = strip(text, start, start + match.start(), _SIGNS)[1]
    if lexicon.speech.describing and text.endswith(lexicon.speech.describing, start, end):
        end -= len(lexicon.speech.describing)
    start, end = strip(text, start, end, _SIGNS)
    return (start, end) if _plausible(lexicon, text[start:end]) else None


def _past_attached(sentence: Sentence, start: int, end: int) -> int:
    while (match := sentence.lexicon.attached.match(sentence.text, start, end)) and match.end() < end:
        start = match.end()
    return start


def _before_adjunct(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where a mention ends: before the first adjunct, comma or relative clause that is not at its start."""
    for pattern in (lexicon.adjunct, _PIECES, lexicon.relative):
        match = pattern.search(text, min(start + 1, end), end)
        if match and text[start : match.start()].strip():
            end = match.start()
    return strip(text, start, end, _SIGNS)[1]


def _plausible(lexicon: Lexicon, mention: str) -> bool:
    if "\x00" in mention or not any(map(str.isalpha, mention)):
        return False
    words = mention.split()
    if all(word in lexicon.particles for word in words):
        return False
    return len(words) <= _LONGEST if lexicon.spaced else len(mention) <= _SIGN_LIMIT


def subject(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker at the head of a clause whose verb stands at its end."""
    pieces = _pieces(sentence, start, end)
    while len(pieces) > 1 and _circumstance(sentence, pieces[0]):
        pieces = pieces[1:]
    if len(pieces) > 1:
        return trim(sentence, *pieces[0])
    if not pieces:
        return None
    start, end = pieces[0]
    around = sentence.lexicon.adjunct.search(sentence.text, start + 1, end)
    if around and not sentence.lexicon.cased and len(sentence.text[start : around.start()].split()) <= _NAME:
        return trim(sentence, start, around.start())  # no capital tells where the name ends, but a circumstance does
    head = _head(sentence, start, end)
    if (
        around
        and sentence.lexicon.trailing.fullmatch(around.group())
        and _linked(sentence, head or start, around.start())
    ):
        head = around.start()  # an auxiliary verb tells it too
    return trim(sentence, start, head) if head else None


def _linked(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a small word goes on with a title: "the spokesman | of the ministry has"."""
    word = _WORD.search(sentence.text, start, end)
    return word is not None and word.group().partition("'")[0] in sentence.lexicon.particles


def _head(sentence: Sentence, start: int, end: int) -> int:
    """Where the name, title or pronoun at the head of a clause ends; 0 where there is none."""
    lexicon, last = sentence.lexicon, 0
    while match := lexicon.leading.match(sentence.text, start, end):
        start = match.end()
    for word in _WORD.finditer(sentence.text, start, end):
        plain = word.group().strip(_SIGNS).partition("'")[0]
        if word.start() < last or (last and _links(sentence, plain, word.end(), end)):
            continue
        if plain in lexicon.pronouns:
            return last or word.end()
        if not _is_head(sentence, word, plain, inside=bool(last)):
            break
        carrier = lexicon.carrier.match(sentence.text, word.start(), end)
        last = max(word.end(), carrier.end() if carrier else 0)
        if plain in lexicon.roles and not _heads_on(sentence, word.end(), end):
            break
    return last


def _links(sentence: Sentence, plain: str, start: int, end: int) -> bool:
    """Whether a small word goes on with the name or title before it: "Turkey | and Qatar", "head | of the Army"."""
    if sentence.lexicon.coordinator.fullmatch(plain):
        return _named_next(sentence, start, end)
    return plain in sentence.lexicon.particles and _heads_on(sentence, start, end)


def _heads_on(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name or a word of a title follows, perhaps behind small words: "minister | of the Interior"."""
    for word in _WORD.finditer(sentence.text, start, end):
        if word.group() not in sentence.lexicon.particles:
            return sentence.reading.sign(word.start()).isupper()
    return False


def _is_head(sentence: Sentence, word: re.Match[str], plain: str, *, inside: bool) -> bool:
    """Whether a word may stand in the name or title at the head of a clause."""
    lexicon = sentence.lexicon
    if inside and lexicon.embedded and "'" in word.group():
        return False  # its ending makes it part of what is said: "Bakan | Keş'in düştüğünü"
    known = plain in lexicon.roles or plain in lexicon.bodies or lexicon.carrier.match(sentence.text, word.start())
    return bool(known) or sentence.reading.sign(word.start()).isupper()


def _named_next(sentence: Sentence, start: int, end: int) -> bool:
    following = _WORD.search(sentence.text, start, end)
    return following is not None and sentence.reading.sign(following.start()).isupper()


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
    match = _SOURCE_END.search(sentence.text, start, sentence.rest)
    end = match.start() if match else sentence.rest
    return _before_adjunct(sentence.lexicon, sentence.text, start + 1, end)


def before_source(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker before "... zufolge": the piece before it, or its last names where that is a clause."""
    pieces = _pieces(sentence, start, end)
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
