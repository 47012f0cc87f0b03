"""How the pages speak to one visitor: our own words, names of things and reasons in the visitor's language.

What has no words in that language stays English and is marked as such, never half of each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from markupsafe import Markup, escape

from alerts import reasons
from alerts.message import Names, visible
from alerts.message.card import FSI, PDI
from alerts.wording import Wording, wording
from monitor.desk import Desk
from monitor.grammar import codes, language
from monitor.web import wording as pages
from monitor.world import World

#: versions of the configuration, each in each language, that are remembered at once
_REMEMBERED = 8
_SLOT = re.compile(r"\\{(\w+)\\}")
#: code points; a longer one holds more of others' words than of ours, and takes long to match
_LONGEST = 2_000
#: slots of patterns that hold a phrase of ours itself
_OURS = frozenset({"topic", "why", "word"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of ours, and the language that it is in."""

    text: str
    language: str

    @property
    def direction(self) -> str:
        """Of the sentence, whatever name it begins with."""
        return language(self.language).direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """Of one version of the configuration and one language."""

    code: str
    world: World
    own: Mapping[str, str]  #: from our English words
    words: Wording
    names: Names
    called: Mapping[str, str] = field(default_factory=dict)  #: names as reasons say them, in this language

    def t(self, english: str) -> str:
        """Words of ours, or a sentence of ours with {places} to fill; English where there are none."""
        found = self.own.get(english) or pages.patterns(self.code).get(english)
        return found or reasons.told(english, self.code) or english

    def told(self, text: str) -> Line:
        """A reason, a caution or a line of the log, with names and words of others as they are."""
        found = self._told(text) if self.code != "en" else None
        return Line(text=visible(text), language="en") if found is None else Line(text=found, language=self.code)

    def _told(self, text: str) -> str | None:
        if len(text) > _LONGEST:
            return None
        if text in self.own:
            return self.own[text]
        if (known := reasons.told(text, self.code, self._kept)) is not None:
            return known
        for shape, pattern in _shapes(self.code):
            match = shape.fullmatch(text)
            filled = self._filled(match) if match else None
            if filled is not None:
                return pattern.format(**filled)
        return None

    def _filled(self, match: re.Match[str]) -> dict[str, str] | None:
        """What fills a pattern; None where a phrase of ours in it has no words."""
        filled = {}
        for name, value in match.groupdict().items():
            own = self._told(value)
            if own is None and name in _OURS:
                return None
            filled[name] = own or self._kept(value)
        return filled

    def _kept(self, text: str) -> str:
        """A name within a sentence of ours, in this language where it has one there; words of others as they are."""
        return isolated(self.called.get(text, text))

    def named(self, entity: str | None) -> str | None:
        """The name of a tracked actor or place, in this language where it has one."""
        kind, _, id_ = (entity or "").partition(":")
        if kind == "actor":
            return self.names.actors.get(id_)
        place = self.world.places.get(id_) if kind == "place" else None
        if place is None or not place.names:
            return None
        return next((one.text for one in place.names if one.language == self.code), place.names[0].text)

    def language_name(self, code: str) -> str:
        """What a language is called."""
        return self.t(visible(language(code).name))


def isolated(text: str) -> str:
    """A name or words of others within a sentence of ours: in their own direction, and no sign of where ours begins."""
    return f"{FSI}{visible(text)}{PDI}"


@lru_cache(maxsize=_REMEMBERED)
def tongue(desk: Desk, code: str) -> Tongue:
    """The tongue of a language for one version of the configuration."""
    words = wording(code)
    named = {language(one).name: words.languages[one] for one in codes() if one in words.languages}
    own = {
        one.id: name.text
        for one in desk.configuration.actors
        for name in reversed(one.names)
        if name.language == code and code != "en"
    }
    return Tongue(
        code=code,
        world=desk.world,
        own={**named, **pages.translations(code)} if code != "en" else {},
        words=words,
        names=replace(desk.names, actors={**desk.names.actors, **own}),
        called={**_places(desk, code), **{desk.names.actors[id_]: name for id_, name in own.items()}},
    )


def _places(desk: Desk, code: str) -> dict[str, str]:
    """The names of places in any language, with the one in this."""
    own = {one.id: name.text for one in desk.configuration.places for name in one.names[::-1] if name.language == code}
    return {name.text: own[one.id] for one in desk.configuration.places if one.id in own for name in one.names}


@lru_cache(maxsize=_REMEMBERED * 4)
def listed(desk: Desk, code: str, name: str) -> tuple[tuple[str, str], ...]:
    """The ids and names of all that a form offers as actor, language, source or place, by name."""
    here = tongue(desk, code)
    configuration = desk.configuration
    many: Mapping[str, Sequence[tuple[str, str]]] = {
        "actor": [(one.id, here.names.actors.get(one.id, one.name)) for one in configuration.actors],
        "language": [(one, here.language_name(one)) for one in codes()],
        "source": [(one.id, one.name) for one in configuration.sources],
        "place": [(one.id, here.named(f"place:{one.id}") or one.id) for one in configuration.places],
    }
    return tuple(sorted(many[name], key=lambda one: one[1].casefold()))


def offered(desk: Desk, code: str, name: str, chosen: Sequence[str] = ()) -> Markup:
    """The same as options of a form, written once: of thousands each page would be made anew for nothing."""
    return _chosen(_listed(desk, code, name), chosen)


def options(pairs: Sequence[tuple[str, str]], chosen: Sequence[str] = ()) -> Markup:
    """Options of a form from values and what is shown for them."""
    return _chosen(_written(pairs), chosen)


@lru_cache(maxsize=_REMEMBERED * 4)
def _listed(desk: Desk, code: str, name: str) -> str:
    return _written(listed(desk, code, name))


def _written(pairs: Sequence[tuple[str, str]]) -> str:
    return "".join(f'<option value="{escape(value)}">{escape(visible(shown))}</option>' for value, shown in pairs)


def _chosen(text: str, chosen: Sequence[str]) -> Markup:
    for one in chosen:
        value = f'<option value="{escape(one)}"'
        text = text.replace(value, f"{value} selected", 1)
    return Markup(text)  # noqa: S704 - every value and name in it is escaped above


@lru_cache(maxsize=_REMEMBERED)
def _shapes(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of a language, those with the most words of their own first."""
    found = pages.patterns(code)
    ordered = sorted(found, key=lambda one: (_SLOT.sub("", re.escape(one)).count(" "), len(one)), reverse=True)
    return tuple((re.compile(_SLOT.sub(r"(?P<\1>.+?)", re.escape(one)), re.DOTALL), found[one]) for one in ordered)
