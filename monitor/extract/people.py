"""Finds who a speaker's mention stands for: the full name that a pronoun, a role or a surname takes up. Pure."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Protocol

from monitor.extract.lexicon import Lexicon
from monitor.text import Folded, fold

_SPLIT = re.compile(r"[,،，、;؛(]|\s-+\s")
_TRIM = " \t\n.,،:؛;()[]«»\"“”„'’‘"


class Resolver(Protocol):
    """Knows the tracked actors."""

    def actor(self, mention: str, *, language: str, at: datetime | None) -> str | None:
        """The id of the actor that a mention stands for; None where that is nobody known or not sure."""

    def principal(self, actor: str | None, at: datetime | None) -> str | None:
        """On whose behalf an actor speaks at that time."""


class Nobody:
    """The resolver of an empty configuration."""

    def actor(self, mention: str, *, language: str, at: datetime | None) -> str | None:
        return None

    def principal(self, actor: str | None, at: datetime | None) -> str | None:
        return actor


class Cast:
    """The speakers of one text, in the order in which they are met."""

    def __init__(self, lexicon: Lexicon, people: Resolver, *, language: str, at: datetime | None) -> None:
        self.lexicon = lexicon
        self.people = people
        self.language = language
        self.at = at
        self._met: list[tuple[str, frozenset[str], tuple[str, ...]]] = []  #: folded mention, its words, actors
        self._known: dict[str, str | None] = {}

    def who(self, mention: str) -> tuple[str, ...]:
        """The actors of a speaker's mention, several where they speak together; remembered for later short forms."""
        folded = fold(mention)
        plain = folded.strip(_TRIM)
        pronoun = plain in self.lexicon.pronouns
        found = () if pronoun else self._together(mention, folded) or _one(self._direct(mention))
        found = found or (self._back(plain) if self._short(plain) else _one(self._surname(plain)))
        if found or not pronoun:
            self._met.append((plain, frozenset(plain.split()), found))
        return found

    def named(self, row: str) -> tuple[str, ...]:
        """The actors in a row of names, such as "Turkey, Qatar and Velm"; none where only one is known."""
        found = self._each(row, self._parts(row))
        return found if len(found) > 1 else ()

    def _together(self, mention: str, folded: str) -> tuple[str, ...]:
        """Those who speak with one voice; the first of a row must be known, or the row may be one long title."""
        parts = self._parts(mention) if self.lexicon.together.search(folded) else []
        if len(parts) < 2 or self._direct(mention[slice(*parts[0])]) is None:
            return ()
        return self._each(mention, parts) if self._joined(mention, parts) else ()

    def _each(self, row: str, parts: list[tuple[int, int]]) -> tuple[str, ...]:
        asked = (self._direct(row[start:end]) for start, end in parts)
        return tuple(dict.fromkeys(actor for actor in asked if actor is not None))

    def _joined(self, mention: str, parts: list[tuple[int, int]]) -> bool:
        """Whether a word joins the last two of a row: with commas alone it is a name with what describes it."""
        between = fold(mention[parts[-2][1] : parts[-1][0]])
        return bool(between.strip(" ,،，、")) or not self.lexicon.spaced

    def _parts(self, row: str) -> list[tuple[int, int]]:
        """Where the names of a row stand."""
        folded = Folded(row)
        found, at = [], 0
        for match in self.lexicon.together.finditer(folded.text):
            found.append((at, match.start()))
            at = match.end()
        return [folded.origin(start, end) for start, end in [*found, (at, len(folded.text))] if start < end]

    def _direct(self, mention: str) -> str | None:
        """The actor of the whole mention, or of its parts: the name before or after its apposition."""
        if mention not in self._known:
            parts = [mention, *(part for part in _SPLIT.split(mention) if part.strip(_TRIM))]
            parts += self._without_roles(mention)
            names = dict.fromkeys(part.strip(_TRIM) for part in parts)
            asked = (self.people.actor(name, language=self.language, at=self.at) for name in names if name)
            self._known[mention] = next((actor for actor in asked if actor is not None), None)
        return self._known[mention]

    def _without_roles(self, mention: str) -> list[str]:
        """The mention without the titles before the name."""
        words = _SPLIT.split(mention)[0].split()
        titles = [at for at, word in enumerate(words) if fold(word).strip(_TRIM) in self.lexicon.roles]
        kept = (word for at, word in enumerate(words) if at not in titles)
        return [" ".join(words[titles[-1] + 1 :]), " ".join(kept)] if titles else []

    def _short(self, plain: str) -> bool:
        """Whether a mention names nobody by itself: a pronoun, or a role alone ("the spokesman")."""
        words = [word for word in plain.split() if word not in self.lexicon.particles]
        return plain in self.lexicon.pronouns or (0 < len(words) <= 2 and words[-1] in self.lexicon.roles)

    def _back(self, plain: str) -> tuple[str, ...]:
        """Those met before whom a pronoun or role takes up."""
        if plain in self.lexicon.pronouns:
            return self._met[-1][2] if self._met else ()
        role = plain.split()[-1]
        for mention, words, actors in reversed(self._met):
            if role in words and mention != plain:
                return actors
        return ()

    def _surname(self, plain: str) -> str | None:
        """The one met before under a longer name that holds all words of this one."""
        words = {word for word in plain.split() if word not in self.lexicon.roles}
        if not words or len(words) > 2:
            return None
        holders = {actors for _, met, actors in self._met if len(actors) == 1 and words < met}
        return holders.pop()[0] if len(holders) == 1 else None


def _one(actor: str | None) -> tuple[str, ...]:
    return () if actor is None else (actor,)
