"""The pieces of a clause between commas, and which of them say when, where and how. Pure."""

from __future__ import annotations

import re
from functools import cache

from monitor.extract.lexicon import Lexicon
from monitor.extract.mentions.carriers import past_dateline
from monitor.extract.mentions.edges import past_attached, trim
from monitor.extract.mentions.signs import DOT, PIECES, SIGNS
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch


def cut(sentence: Sentence, start: int, end: int, *, clauses: bool = True) -> list[Stretch]:
    """The stretches between commas, dashes and quotations, and after a conjunction or complementizer."""
    lexicon = sentence.lexicon
    text = sentence.text
    borders = [match.span() for match in PIECES.finditer(text, start, end)]
    if clauses and lexicon.spaced and start > sentence.start and start != past_dateline(sentence):
        borders += [match.span() for match in _inner(lexicon).finditer(text, start, end)]
    borders.sort()
    found: list[Stretch] = []
    at = start
    for first, last in [*borders, (end, end)]:
        piece = strip(text, at, first, SIGNS)
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
    piece = (past_attached(sentence.lexicon, sentence.text, *piece), piece[1]) if alone else piece
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


def is_aside(sentence: Sentence, piece: Stretch) -> bool:
    """Whether a piece only says when, where or how."""
    lexicon, text = sentence.lexicon, sentence.text[slice(*piece)]
    if not lexicon.speech.verb_final:
        told = lexicon.relative.search(text) or described(sentence, piece)
        return bool(lexicon.adjunct.match(text)) and not told
    while (lead := lexicon.leading.match(text)) and lead.end():
        text = text[lead.end() :]
    if not text or lexicon.relative.match(text):
        return True
    return bool(lexicon.opener.match(text) or lexicon.adjunct.match(text)) and not lexicon.relative.search(text)


def described(sentence: Sentence, piece: Stretch) -> Stretch | None:
    """Whom a clause before describes that begins as a circumstance does: "曾在该国担任大使的学者陆鸿"."""
    lexicon = sentence.lexicon
    at = sentence.text.rfind(lexicon.speech.describing, *piece) + 1 if lexicon.speech.describing else 0
    found = trim(sentence, at, piece[1]) if at else None
    if found and lexicon.closer.search(sentence.text[at : piece[1]]) and not lexicon.opener.match(sentence.text, found[1]):
        return None  # what is described only says when: "in the talks that were held then"
    name = sentence.text[slice(*found)] if found is not None else ""
    known = DOT in name or any(role in name for role in lexicon.roles | lexicon.bodies)
    return found if known else None


def is_clause(sentence: Sentence, piece: Stretch) -> bool:
    """Whether a piece ends with a verb, or holds an object, and so names nobody."""
    lexicon, words = sentence.lexicon, sentence.text[slice(*piece)].split()
    if not words or lexicon.relative.search(sentence.text, *piece):
        return False  # a clause about the one who is named before it
    return words[-1] in lexicon.finite or any(word in lexicon.accusatives for word in words[1:-1])


def past_adjunct(sentence: Sentence, start: int) -> int:
    """Where content begins after a cue: past "on Monday" and the like."""
    at = strip(sentence.text, start, sentence.rest)[0]
    while (match := sentence.lexicon.leading.match(sentence.text, at, sentence.rest)) and match.end() > at:
        if match.group().strip() in sentence.lexicon.negators:
            break  # "urged people | not to leave"
        at = match.end()
    return at


def adjunct_only(lexicon: Lexicon, text: str) -> bool:
    """Whether words between a cue and a quotation only say when, where, how or to whom."""
    text = text.strip()
    while match := lexicon.leading.match(text):
        text = text[match.end() :].strip()
    return not text or bool(lexicon.adjunct.match(text)) or bool(lexicon.addressee.match(text))
