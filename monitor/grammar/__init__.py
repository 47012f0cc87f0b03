"""The shape of linguistic knowledge: what a file under monitor/languages/ holds. Pure.

A language gives what it knows; every part has empty defaults, so that a first version is one short file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from alerts import plugins
from monitor.grammar.dates import Dates
from monitor.grammar.meaning import Meaning
from monitor.grammar.naming import Naming
from monitor.grammar.notions import Notions
from monitor.grammar.numbers import Numbers
from monitor.grammar.press import Press
from monitor.grammar.speech import Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language, as data."""

    code: str  #: ISO 639-1
    name: str  #: in English
    endonym: str  #: in itself
    script: str  #: ISO 15924: Latn, Cyrl, Arab, Hans ...
    direction: str = "ltr"
    speech: Speech = field(default_factory=Speech)
    meaning: Meaning = field(default_factory=Meaning)
    numbers: Numbers = field(default_factory=Numbers)
    naming: Naming = field(default_factory=Naming)
    notions: Notions = field(default_factory=Notions)
    dates: Dates = field(default_factory=Dates)
    press: Press = field(default_factory=Press)


def codes() -> tuple[str, ...]:
    """The languages there are: the files of monitor/languages/."""
    return plugins.names("monitor.languages")


@cache
def language(code: str) -> Language:
    """The language of that code; one without a file is answered with empty knowledge."""
    if code not in codes():
        return Language(code=code, name=code, endonym=code, script="Zyyy")
    found: Language = plugins.load("monitor.languages", code).LANGUAGE
    return found
