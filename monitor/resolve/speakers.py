"""Whose words a mention says they are: the person named in it, or the body that is spoken for. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.grammar import language as grammar_of
from monitor.resolve.spotting import WORD, split
from monitor.text import Folded, fold
from storage.records import Span

_PAUSE = re.compile(r"[,،，、;؛()\[\]:：]|\s-+\s")
_OWNER = re.compile(r"['’]s?(?!\w)|['’](?:[snıiuü]|nın|nin|nun|nün)\w*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words that stand around names in one language, folded."""

    honorifics: frozenset[str]
    known: frozenset[str]  #: titles, roles, heads of bodies
    voices: frozenset[str]
    links: frozenset[str]
    dull: frozenset[str]  #: all of these that are no part of a name
    bound: tuple[str, ...]
    suffixes: tuple[str, ...]
    endings: tuple[str, ...]

    def holds(self, word: str, among: frozenset[str]) -> bool:
        """Whether a word, or one that differs in its ending only, is among some."""
        if word in among:
            return True
        if not word.endswith(self.suffixes):
            return False
        cut = (word[: -len(one)] for one in self.suffixes if word.endswith(one) and len(word) > len(one) + 3)
        return any(stem + end in among for stem in cut for end in ("", *self.endings))


@cache
def words(code: str) -> Words:
    """Gathered once from a language's file."""
    grammar = grammar_of(code)
    naming, speech, meaning = grammar.naming, grammar.speech, grammar.meaning
    concepts = [word for of in naming.concepts.values() for word in of]
    honorifics = _all(*naming.honorifics, *speech.honorifics)
    known = _all(*naming.titles, *speech.roles, *speech.bodies, *meaning.titles, *concepts, *naming.voices)
    links = _all(*naming.links)
    return Words(
        honorifics=honorifics,
        known=known,
        voices=_all(*naming.voices),
        links=links,
        dull=known | honorifics | links,
        bound=tuple(fold(one) for one in naming.bound),
        suffixes=tuple(fold(one) for one in naming.suffixes),
        endings=tuple(fold(one) for one in naming.endings),
    )


def _all(*forms: str) -> frozenset[str]:
    return frozenset(word for form in forms for word in split(fold(form)))


def is_person_here(mention: str, span: Span, language: str) -> bool:
    """Whether the mention is of that person, not of someone whose longer name or whose spokesman it is."""
    return _fits_after(mention, span, language) and _fits_before(mention, span, language)


def _fits_after(mention: str, span: Span, language: str) -> bool:
    known = words(language)
    rest = mention[span.end :]
    if _OWNER.match(rest):
        return False
    after = split(fold(_PAUSE.split(rest, maxsplit=1)[0]))
    han = not grammar_of(language).naming.spaced
    return all(word in known.honorifics or (han and word in known.known) for word in after)


def _words_before(mention: str, span: Span) -> Sequence[str]:
    """The words between the name and the last pause before it."""
    return split(_PAUSE.split(mention[: span.start])[-1])


def _fits_before(mention: str, span: Span, language: str) -> bool:
    known = words(language)
    written = _words_before(mention, span)
    if not written:
        return True
    last = fold(written[-1])
    before = fold(" ".join(written))
    if not grammar_of(language).naming.spaced:
        return True
    if last in known.links or before.endswith(known.bound or ("\0",)):
        return False
    if written[-1][0].islower() or known.holds(last, known.known | known.honorifics):
        return True
    return grammar_of(language).meaning.cased and _is_office(written, known)


def _is_office(written: Sequence[str], known: Words) -> bool:
    """Whether words before a name are an office with its country: "Президент Галивии | Ольга Бондарко".

    One title, at the head: of "the aide of the president of Halivia" the name that follows is not the aide's.
    """
    titles = [word for word in written if known.holds(fold(word), known.known)]
    return len(titles) == 1 and titles[0] == written[0] and not known.holds(fold(titles[0]), known.voices)


def follows_a_stranger(mention: str, span: Span, language: str) -> bool:
    """Whether a word stands directly before the name that is no title known here: it may be somebody of that name's."""
    written = _words_before(mention, span)
    known = words(language)
    small = bool(written) and written[-1][0].islower()
    return small and not known.holds(fold(written[-1]), known.known | known.honorifics)


def is_voice_of(mention: str, span: Span, language: str) -> bool:
    """Whether the mention is of that body, or of one who speaks for it: nothing else stands there but small words."""
    known = words(language)
    if not grammar_of(language).naming.spaced:
        return _is_voice_unspaced(mention, span, known)
    left, right = mention[: span.start], mention[span.end :]
    around = [*split(fold(left)), *split(fold(right))]
    if all(word in known.links or known.holds(word, known.voices) for word in around):
        return True
    beside = (_nearest(split(fold(left))[::-1], known), _nearest(split(fold(right)), known))
    return any(word and known.holds(word, known.voices) for word in beside)


def _is_voice_unspaced(mention: str, span: Span, known: Words) -> bool:
    """The same where words are not parted: what follows the body begins with a voice, or nothing follows."""
    left, right = fold(mention[: span.start]), fold(mention[span.end :])
    return (not right and not left) or right.startswith(tuple(known.voices))


def _nearest(around: list[str], known: Words) -> str:
    """The first word that is no small one."""
    return next((word for word in around if word not in known.links), "")


@lru_cache(maxsize=1 << 12)  # the same words stand around many names
def _is_dull(word: str, language: str) -> bool:
    """Whether a word is no part of a name."""
    known = words(language)
    return known.holds(word, known.dull)


def runs(mention: Folded, taken: Sequence[Span], language: str) -> Iterator[Span]:
    """The stretches of words that are no titles and no known names: what could be a name spelled in another way."""
    run: tuple[int, int] | None = None
    for match in WORD.finditer(mention.text):
        start, end = mention.origin(*match.span())
        named = any(start < one.end and one.start < end for one in taken) if taken else False
        dull = named or _is_dull(match.group(), language)
        if run and not dull and not _PAUSE.search(mention.source, run[1], start):
            run = run[0], end
            continue
        if run:
            yield Span(start=run[0], end=run[1])
        run = None if dull else (start, end)
    if run:
        yield Span(start=run[0], end=run[1])
