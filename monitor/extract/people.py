"""Finds who a speaker's mention stands for: the full name that a pronoun, a role or a surname takes up. Pure."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Protocol

from monitor.extract.lexicon import Lexicon
from monitor.text import fold

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
        self._met: list[tuple[str, str | None]] = []  #: folded mention, actor; latest last
        self._known: dict[str, str | None] = {}

    def who(self, mention: str) -> str | None:
        """The actor of a speaker's mention; the mention is remembered for later pronouns and short forms."""
        plain = fold(mention).strip(_TRIM)
        actor = self._direct(mention) if plain not in self.lexicon.pronouns else None
        if actor is None:
            actor = self._back(plain) if self._short(plain) else self._surname(plain)
        if plain not in self.lexicon.pronouns or actor is not None:
            self._met.append((plain, actor))
        return actor

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
        kept = [word for word in words if fold(word).strip(_TRIM) not in self.lexicon.roles]
        last = max((at for at, word in enumerate(words) if fold(word).strip(_TRIM) in self.lexicon.roles), default=-1)
        return [" ".join(words[last + 1 :]), " ".join(kept)] if len(kept) < len(words) else []

    def _short(self, plain: str) -> bool:
        """Whether a mention names nobody by itself: a pronoun, or a role alone ("the spokesman")."""
        words = [word for word in plain.split() if word not in self.lexicon.particles]
        return plain in self.lexicon.pronouns or (0 < len(words) <= 2 and words[-1] in self.lexicon.roles)

    def _back(self, plain: str) -> str | None:
        """The one met before whom a pronoun or role takes up."""
        if plain in self.lexicon.pronouns:
            return self._met[-1][1] if self._met else None
        role = plain.split()[-1]
        for mention, actor in reversed(self._met):
            if role in mention.split() and mention != plain:
                return actor
        return None

    def _surname(self, plain: str) -> str | None:
        """The one met before under a longer name that holds all words of this one."""
        words = {word for word in plain.split() if word not in self.lexicon.roles}
        if not words or len(words) > 2:
            return None
        holders = {actor for mention, actor in self._met if words < set(mention.split()) and actor is not None}
        return holders.pop() if len(holders) == 1 else None
