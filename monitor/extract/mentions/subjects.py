"""The speaker among the words before a cue, or behind it. Pure."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from monitor.extract.lexicon import Lexicon
from monitor.extract.mentions.carriers import past_dateline
from monitor.extract.mentions.edges import trim
from monitor.extract.mentions.names import apposed, describes, in_marks, named_office, row, with_name
from monitor.extract.mentions.pieces import cut, described, is_aside, is_circumstance, is_clause
from monitor.extract.mentions.signs import COMMAS, NAME, PIECES, WORD
from monitor.extract.sentence import Sentence, Stretch

_TITLE = re.compile(r"[«\"„“][^»\"“”]*[»\"“”]\s*(?=\w)")
_ASIDES = 3  #: pieces between commas between a cue and its speaker


@cache
def _related(lexicon: Lexicon) -> re.Pattern[str]:
    """A relative pronoun directly before a cue."""
    return re.compile(rf"(?:{lexicon.relative.pattern})\W*$")


def before_cue(sentence: Sentence, floor: int, end: int) -> Stretch | None:
    """The speaker among the words that stand before a cue, or None where those are only circumstances."""
    text = sentence.text[floor:end].rstrip()
    found = _related(sentence.lexicon).search(text)
    if found:
        text = text[: found.start()].rstrip(" ,،，")
    after_comma = text[-1:] in COMMAS
    inside = floor > sentence.start
    start = floor if inside else past_dateline(sentence)
    start = _past_clause(sentence, floor, floor + len(text)) if inside and after_comma else start
    pieces = cut(sentence, start, floor + len(text)) if start < floor + len(text) else []
    every = pieces
    while len(pieces) > 1 and is_circumstance(sentence, pieces[0]):
        pieces = pieces[1:]
    heads = sentence.lexicon.speech.verb_final and not inside
    if heads and pieces and (marked := in_marks(sentence, floor + len(text))):
        return marked
    if not pieces or (len(pieces) == 1 and is_circumstance(sentence, pieces[0], alone=True)):
        return (described(sentence, pieces[0]) or _earlier(sentence, every)) if pieces else None
    if heads and (head := _opened(sentence, pieces)):
        return head
    if after_comma and len(pieces) == 2 and (named := named_office(sentence, *pieces)):
        return named
    piece = pieces[0] if after_comma or found or len(pieces) == 1 else _subject_piece(sentence, pieces)
    if named := row(sentence, pieces, piece) or apposed(sentence, pieces):
        return named
    return _cut_out(sentence, pieces, piece) or _earlier(sentence, pieces)


def _subject_piece(sentence: Sentence, pieces: list[Stretch]) -> Stretch:
    """Which of several pieces between commas is the subject: the last, or the name that it describes."""
    named = [piece for piece in pieces if not is_aside(sentence, piece) and not is_clause(sentence, piece)] or pieces
    at = len(named) - 1
    while at > 0 and describes(sentence, named[at - 1], named[at]):
        at -= 1
    return named[at]


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
    return trim(sentence, start, circumstance.start()) if circumstance and known and len(words) <= NAME else None


def _cut_out(sentence: Sentence, pieces: list[Stretch], piece: Stretch) -> Stretch | None:
    """The mention in a piece, which has a verb of its own where it is not the last one."""
    whole = piece == pieces[-1] or sentence.lexicon.spaced
    named = _past_addressed(sentence, *piece) if whole else _up_to_verb(sentence, *piece)
    return trim(sentence, *named) if named else None


def _past_addressed(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """A piece past an occasion and the one spoken to, where no comma parts them: "In a letter to Velo | Asta Lind".

    None where nothing is left: the subject stands elsewhere.
    """
    lexicon, at = sentence.lexicon, start
    if lexicon.speech.verb_final and not lexicon.cased:
        return _past_closing(sentence, start, end), end
    if not lexicon.oblique or lexicon.embedded:
        return start, end
    several = False
    while (lead := lexicon.leading.match(sentence.text, at, end)) and lead.end() > at:
        at, several = lead.end(), several or " " in lead.group().strip()
    if not several:
        return start, end  # a mere "in" may name a body: "In the bureau they denied"
    if (title := _TITLE.match(sentence.text, at, end)):
        return title.end(), end  # in the paper «Dawn» | the minister
    words = list(WORD.finditer(sentence.text, at, end))
    name = len(words) == 1 and sentence.reading.sign(words[0].start()).isupper()
    aimed = words and (lexicon.adjunct.match(words[0].group()) or _is_oblique(sentence, words[0]))
    if name or not aimed:
        return start, end
    behind = [
        word for before, word in pairwise(words) if not _is_oblique(sentence, word) and not lexicon.adjunct.match(before.group())
    ]
    named = next((word for word in behind if word.group() in lexicon.roles), None)
    named = named or next((word for word in behind if sentence.reading.sign(word.start()).isupper()), None)
    return (named.start(), end) if named else None


def _past_closing(sentence: Sentence, start: int, end: int) -> int:
    """Where the subject begins behind a circumstance whose last word closes it: "In a letter to the mayor | Velo"."""
    closing = list(sentence.lexicon.closing_word.finditer(sentence.text, start + 1, end))
    named = closing and trim(sentence, closing[-1].end(), end)
    return named[0] if named else start


def _is_oblique(sentence: Sentence, word: re.Match[str]) -> bool:
    return word.group().endswith(sentence.lexicon.oblique)


def _up_to_verb(sentence: Sentence, start: int, end: int) -> Stretch:
    """A clause up to its first verb of speech, where another of the same subject follows: "林称其为谣言，并承诺"."""
    acts = sentence.lexicon.cues(sentence.text, start, end)
    return (start, acts[0].start) if acts and acts[0].start > start else (start, end)


def _past_clause(sentence: Sentence, start: int, end: int) -> int:
    """Where the last clause begins that a comma and a word join: "said that it was over, but | the mayor said"."""
    if not sentence.lexicon.spaced:
        return start
    joined = re.finditer(rf"[{COMMAS}]\s*(?:{sentence.lexicon.joiner.pattern})(?=.*\w)", sentence.text[start:end])
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


def nearest(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The last one named before a clause that begins with "for whom"; past the verb that the mention follows."""
    pieces = cut(sentence, start, end)
    for piece in pieces[-2:]:
        cue = next(iter(sentence.lexicon.cues(sentence.text, *piece)), None)
        found = trim(sentence, cue.end if cue else piece[0], piece[1])
        if found is not None:
            return with_name(sentence, found)
    return None


def before_source(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker before "... zufolge": the piece before it, or its last names where that is a clause."""
    pieces = cut(sentence, start, end)
    if not pieces:
        return None
    first, last = pieces[-1]
    words = list(WORD.finditer(sentence.text, first, last))
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


def behind_cue(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The speaker behind a cue, past when, where and how: "said, in tears, the mayor", "said in Velm the mayor"."""
    found = _no_aside(sentence, start, end)
    for _ in range(_ASIDES):
        if found is not None and not _is_manner(sentence, found, end):
            return found
        sign = PIECES.search(sentence.text, start, sentence.rest)
        end = sign.start() if sign else sentence.rest
        found = _past_place(sentence, start, end)
        if found is None and sign is not None and sign.group() == ",":
            start = sign.end()
            sign = PIECES.search(sentence.text, start, sentence.rest)
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
    words = list(WORD.finditer(text, start, end))
    for before, word in pairwise(words[2:]):
        if word.group() in lexicon.roles and before.group() in lexicon.particles:
            return trim(sentence, before.start(), end)
    return None
