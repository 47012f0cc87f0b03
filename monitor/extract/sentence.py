"""A sentence with what is quoted in it masked: the unit that is searched for acts of saying. Pure."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from monitor.extract.lexicon import Kind, Lexicon
from monitor.extract.marks import Quote
from monitor.extract.reading import Reading, strip

Stretch = tuple[int, int]

MASK = "\x00"  #: stands for what is inside quotation marks while the words around it are read
_INTRODUCTION = 8  #: words between a verb of saying and the colon at the end of its line: "wrote on her page:"
_TITLE = 160  #: code points of a text that can be a headline alone
_CLOSING = "\"'”’»」』"  #: what may close a headline behind its last word
_SPOKEN = frozenset({Kind.SAYS, Kind.TELLS, Kind.STATES, Kind.UTTERS, Kind.ACTS})
STOPS = ".。۔।!！?？؟…"


@dataclass(slots=True, kw_only=True)
class Sentence:
    """A sentence, in offsets of the whole folded text.

    Not frozen, though nothing is written to it: a text has a hundred, and a frozen one takes three times as long.
    """

    reading: Reading
    lexicon: Lexicon
    text: str  #: the whole folded text, masked
    start: int
    end: int
    rest: int  #: where the sentence ends without its full stop
    quotes: tuple[Quote, ...]  #: those that lie in the sentence
    headline: bool = False
    opens: bool = False  #: it is the first of its paragraph


def masked(text: str, quotes: tuple[Quote, ...]) -> str:
    """The text with everything inside quotation marks masked, at the same length."""
    parts: list[str] = []
    at = 0
    for quote in quotes:
        parts += [text[at : quote.inner], MASK * (quote.outer - quote.inner)]
        at = quote.outer
    return "".join([*parts, text[at:]])


def sentences(reading: Reading, lexicon: Lexicon, quotes: tuple[Quote, ...]) -> list[Sentence]:
    """The sentences of a text; what stands in one pair of quotation marks is not cut."""
    text = masked(reading.text, quotes)
    headline = _headline(reading.text)
    begins = [quote.start for quote in quotes]
    found: list[Sentence] = []
    for start, end in _joined(reading, lexicon, text, quotes):
        inside = quotes[bisect_left(begins, start) : bisect_left(begins, end)] if quotes else ()
        opens = not found or "\n" in text[found[-1].end : start]
        found.append(
            Sentence(
                reading=reading,
                lexicon=lexicon,
                text=text,
                start=start,
                end=end,
                rest=strip(text, start, end, STOPS)[1],
                quotes=inside,
                headline=end <= headline,
                opens=opens,
            )
        )
    return found


def _headline(text: str) -> int:
    """Where a headline ends: a first line that a blank line follows, or one that is all there is; 0 without any."""
    line = text.find("\n")
    if line == -1:
        whole = text.rstrip()
        return len(whole) if len(whole) <= _TITLE and whole.rstrip(_CLOSING)[-1:].isalnum() else 0
    return line if 0 < line <= 300 and text[line:].lstrip(" ").startswith(("\n\n", "\n \n")) else 0


def _joined(reading: Reading, lexicon: Lexicon, text: str, quotes: tuple[Quote, ...]) -> list[Stretch]:
    """Sentence borders outside quotations; a colon at the end of a line goes on with what stands below it."""
    found: list[Stretch] = []
    inner = iter(quotes)
    quote = next(inner, None)
    block = 0  # where the paragraph ends that a line introduces
    for start, end in reading.sentences():
        while quote is not None and quote.end <= start:
            quote = next(inner, None)
        inside = quote is not None and quote.start < start < quote.end
        below = bool(found) and text[found[-1][1] - 1] in ":："
        quoted = below and quote is not None and quote.start == start
        if below and not (inside or quoted) and _introduces(lexicon, text, found[-1]):
            block = text.find("\n", start) % (len(text) + 1)
        if found and (inside or quoted or start < block):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _introduces(lexicon: Lexicon, text: str, line: Stretch) -> bool:
    """Whether a line that ends with a colon says no more than who wrote the paragraph below it, without any marks."""
    cues = lexicon.cues(text, *line)
    spoken = _SPOKEN | {Kind.NOUN} if lexicon.speech.verb_final else _SPOKEN
    words = text[cues[-1].end : line[1]] if cues and cues[-1].kind in spoken else MASK
    asks = cues and lexicon.question.search(text, text.rfind(",", line[0], cues[-1].start) + 1 or line[0], cues[-1].start)
    return not asks and MASK not in words and not set(",،，;") & set(words) and _is_around(lexicon, words.strip(":： "))


def _is_around(lexicon: Lexicon, words: str) -> bool:
    """Whether words behind a verb say where and when, or who: no clause, which some languages have there."""
    around = (one.match(words) for one in (lexicon.adjunct, lexicon.leading, lexicon.addressee))
    return len(words.split()) <= _INTRODUCTION and (not words or not lexicon.speech.bare or any(around))
