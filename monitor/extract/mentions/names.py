"""Names beside offices, names in rows and in marks, and words that only say who somebody is. Pure."""

from __future__ import annotations

import re

from monitor.extract.mentions.carriers import past_dateline
from monitor.extract.mentions.edges import trim
from monitor.extract.mentions.pieces import is_aside, is_circumstance
from monitor.extract.mentions.signs import COMMAS, NAME, PIECES, SIGNS
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch
from monitor.text import fold

_COMMA = re.compile(r",\s*")
_OFFICE = 12  #: words of an office before who holds it
_TITLE = 10  #: words that say who somebody is
_ROW = 3  #: words of each name in a row


def named_office(sentence: Sentence, office: Stretch, name: Stretch) -> Stretch | None:
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
    clause = clause or (bool(lexicon.embedded) and "'" in sentence.text[slice(*name)])  # its case: "vali Kaya'ya"
    if not known or not large or not 2 - titled <= len(signs) <= _ROW + 1 or len(words) > _OFFICE:
        return None
    if clause or is_aside(sentence, name):
        return None
    start, end = trim(sentence, *office), trim(sentence, *name)
    return (start[0], end[1]) if start and end else None


def with_name(sentence: Sentence, office: Stretch) -> Stretch:
    """A mention with the name that a comma parts from it: "... said the mayor of Akdere, Kemal Soydaner"."""
    lexicon, text = sentence.lexicon, sentence.text
    comma = _COMMA.match(text, office[1], sentence.rest)
    if comma is None or not lexicon.cased or not lexicon.spaced:
        return office
    sign = PIECES.search(text, comma.end(), sentence.rest)
    name = trim(sentence, comma.end(), sign.start() if sign else sentence.rest)
    if name is None or name[0] != comma.end() or lexicon.together.search(text, *name):
        return office
    return named_office(sentence, office, name) or office


def past_apposition(sentence: Sentence, mention: Stretch, end: int) -> int:
    """Where the words end that a comma parts from a mention and that only say who that is; `end` without any."""
    comma = _COMMA.match(sentence.text, end, sentence.rest)
    sign = PIECES.search(sentence.text, comma.end(), sentence.rest) if comma else None
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


def describes(sentence: Sentence, name: Stretch, piece: Stretch) -> bool:
    """Whether a piece is the apposition of the one before: only a comma parts them, it begins with a role or an age."""
    if not sentence.lexicon.spaced or sentence.text[name[1] : piece[0]].strip() not in tuple(COMMAS):
        return False
    timed = not sentence.lexicon.cased and sentence.lexicon.adjunct.search(sentence.text, *name)
    if len(sentence.text[slice(*name)].split()) > NAME or timed:
        return False  # "a week after the quake" is nobody's name
    words = [word for word in sentence.text[slice(*piece)].split() if word not in sentence.lexicon.particles]
    return bool(words) and (
        words[0] in sentence.lexicon.roles or words[0] in sentence.lexicon.bodies or words[0].isdigit()
    )


def apposed(sentence: Sentence, pieces: list[Stretch]) -> Stretch | None:
    """A name with its apposition between commas, before when and where: "Velo, head of the unit, on Monday"."""
    if sentence.lexicon.cased or not sentence.lexicon.spaced:
        return None
    aside = next((at for at, piece in enumerate(pieces) if is_aside(sentence, piece)), 0)
    named = pieces[:aside]
    if len(named) < 2:
        return None
    office, name = named[-2:]
    if len(sentence.text[slice(*office)].split()) > NAME:
        return named_office(sentence, office, name)
    return named_office(sentence, office, name) or trim(sentence, *office)


def row(sentence: Sentence, pieces: list[Stretch], last: Stretch) -> Stretch | None:
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
    if is_aside(sentence, piece) or is_circumstance(sentence, piece):
        return False
    words = len(sentence.text[slice(*piece)].split())
    large = all(any(sign.isupper() for sign in sentence.reading.written(*one)) for one in (piece, last))
    return words <= _ROW and (large if sentence.lexicon.cased else sentence.lexicon.spaced)


def in_marks(sentence: Sentence, end: int) -> Stretch | None:
    """A name in quotation marks, with the titles before it, at the head of a sentence: "General «Reza Velo» said"."""
    quote = next(iter(sentence.quotes), None)
    if quote is None or quote.end > end or sentence.lexicon.cased:
        return None
    start, _ = strip(sentence.text, past_dateline(sentence), quote.start, SIGNS)
    titles = sentence.text[start : quote.start]
    name = sentence.reading.text[quote.inner : quote.outer]
    if len(titles.split()) > NAME or PIECES.search(titles) or not 2 <= len(name.split()) <= _ROW + 1:
        return None
    return start, quote.end
