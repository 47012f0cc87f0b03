"""A name as the words that tell it from other names, each with how it may sound. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.grammar import codes, language
from monitor.names import sounds
from monitor.text import fold

_WORD = re.compile(r"[^\W_]+")
_QUIET = re.compile(r"['ʻʹ\u02bb-\u02bf\u0300-\u036f·]")
_SUN = "تثدذرزسشصضطظن"
_LATIN_ARTICLE = re.compile(r"^(abd)[aeou]l?(?=[rsnztd][^\W\d]{2})|^(abd)[aeou]?(?=l[a-z]{2})")
_LONGEST = 4  #: words of one entry in the lists
_REST = 3  #: letters of a name that stand for it without its first half: "Qayum" for "Abdul Qayum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a name, whatever name it is in."""

    text: str  #: folded
    sounds: tuple[str, ...]
    bones: tuple[str, ...]  #: consonants of each reading
    abjad: bool
    han: bool
    optional: bool  #: a spelling of a given name that is often left out
    concept: str | None  #: what it means in the names of bodies: "ministry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word in its name."""

    word: Word
    light: bool  #: the name is the same without it: a particle, a father's name
    initial: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What all languages together know of names; words are folded."""

    dropped: Mapping[tuple[str, ...], str]  #: honorifics and legal forms, as words
    particles: frozenset[str]
    optional: frozenset[str]
    patronymics: tuple[str, ...]
    heads: frozenset[str]
    tails: Mapping[tuple[str, ...], str]  #: as words, with the form to be joined
    concepts: Mapping[str, str]


@cache
def lists() -> Lists:
    """Read once from the language files."""
    naming = [language(code).naming for code in codes()]
    return Lists(
        dropped={
            _split(one): kind
            for part in naming
            for kind, of in (("honorific", part.honorifics), ("legal", part.legal))
            for one in of
        },
        particles=frozenset(fold(one) for part in naming for one in part.particles),
        optional=frozenset(fold(one) for part in naming for one in part.optional),
        patronymics=tuple(sorted({fold(one) for part in naming for one in part.patronymics})),
        heads=frozenset(" ".join(_split(one)) for part in naming for one in part.heads),
        tails={_split(one): _joined(one) for part in naming for one in part.tails},
        concepts={fold(one): key for part in naming for key, of in part.concepts.items() for one in of},
    )


def _split(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(_QUIET.sub("", fold(text))))


def _joined(tail: str) -> str:
    """A second half as it sounds after the first: the l of the article gives way to d, r, s ..."""
    plain = "".join(_split(tail))
    if plain.startswith("ال"):
        return "ا" + plain[2:] if plain[2:3] in tuple(_SUN) else plain
    return re.sub(r"^[aeu]l?(?=[rsnztd])", "u", plain)


@lru_cache(maxsize=1 << 16)
def word(text: str) -> Word:
    """The word with its readings; those of names with an article or "Abd" also without it."""
    forms = dict.fromkeys(_spellings(text))
    heard = tuple(dict.fromkeys(sound for form in forms for sound in sounds.readings(form)))
    return Word(
        text=text,
        sounds=heard,
        bones=tuple(sounds.bones(sound) for sound in heard),
        abjad=sounds.is_abjad(text),
        han=sounds.is_han(text),
        optional=text in lists().optional,
        concept=lists().concepts.get(text),
    )


def _spellings(text: str) -> Iterator[str]:
    if text.startswith("عبدال") and len(text) > 5 + 1:
        rest = text[5:]
        yield "عبدا" + ("" if rest[0] in _SUN else "ل") + rest
        if len(rest) >= _REST:
            yield rest
        return
    if text.startswith("عبد") and len(text) >= 3 + _REST:
        yield text
        yield text[3:]
        return
    if text.startswith("ال") and len(text) > 4:
        yield text
        yield text[2:]
        return
    plain = re.sub(r"^(abd)[aeiou]l?(?=[rsnztd][a-z]{2})", r"\1u", text)
    yield plain
    rest = re.sub(r"^abd[aeiou]?[lrsnztd]?(?=[a-z]{4})", "", plain)
    if rest != plain:
        yield rest


@lru_cache(maxsize=1 << 15)
def parse(name: str) -> tuple[Token, ...]:
    """The words of a name without honorifics and legal forms; with them where nothing else is there."""
    words = _split(name)
    kept = tuple(_kept(words)) or words
    return tuple(_tokens(tuple(_halves(kept))))


def _kept(words: tuple[str, ...]) -> Iterator[str]:
    at = 0
    while at < len(words):
        length = next((n for n in range(_LONGEST, 0, -1) if words[at : at + n] in lists().dropped), 0)
        if not length:
            yield words[at]
        at += max(length, 1)


def _halves(words: tuple[str, ...]) -> Iterator[str]:
    """The words with the halves of one name put together: "ذبیح الله", "Abd al-Karim"."""
    at = 0
    done: list[str] = []
    while at < len(words):
        tail = next((n for n in (2, 1) if words[at : at + n] in lists().tails), 0)
        head = next((n for n in (2, 1) if " ".join(words[at : at + n]) in lists().heads), 0)
        if tail and done:
            done[-1] += lists().tails[words[at : at + tail]]
            at += tail
        elif head and at + head < len(words):
            done.append(_headed("".join(words[at : at + head]), words[at + head]))
            at += head + 1
        else:
            done.append(_tailed(words[at]))
            at += 1
    yield from done


def _headed(head: str, rest: str) -> str:
    if sounds.is_abjad(head):
        return "عبدال" + rest.removeprefix("ال")
    return "abdul" + rest


def _tailed(text: str) -> str:
    """A word that ends in a second half, with that half as it sounds."""
    for tail, joined in lists().tails.items():
        if (
            len(tail) == 1
            and len(text) > len(tail[0]) + 1
            and text.endswith(tail[0])
            and text.startswith("عبد") is False
        ):
            return text[: -len(tail[0])] + joined
    return text


def _tokens(words: tuple[str, ...]) -> Iterator[Token]:
    ways = [_light(text) for text in words]
    solid = sum(1 for way in ways if way == 0)
    for text, way in zip(words, ways, strict=True):
        light = way == 2 or (way == 1 and solid + ways.count(1) > 2)
        initial = len(text) == 1 and not sounds.is_han(text) and not text.isdigit()
        yield Token(word=word(text), light=light and solid + ways.count(1) > 0, initial=initial)


def _light(text: str) -> int:
    """2: a particle. 1: a name that may be left out where enough others are there. 0: a name."""
    known = lists()
    if text in known.particles:
        return 2
    ends = len(text) > 5 and text.endswith(known.patronymics)
    return 1 if ends or text in known.optional else 0


def solid(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """The words without which the name would be another one."""
    return tuple(token for token in tokens if not token.light)
