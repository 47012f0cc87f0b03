"""What a statement claims, in a form that all languages share. Pure.

Nothing here names a language: which words make which claim stands in monitor/languages/<code>/meaning.py, and what a
claim is made of in monitor/frames.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from monitor.claims.build import claims_of
from monitor.claims.lexicon import lexicon
from monitor.claims.lookup import keys, wanted
from monitor.claims.scene import Measure, Mention, Roster, Scene, Setting
from monitor.claims.shade import requires
from monitor.text import cut, folded
from monitor.world import World
from storage.records import Claim, Statement

__all__ = ["Mention", "Roster", "keys", "read", "wanted"]


def read(
    statement: Statement, *, language: str, roster: Roster, world: World, measure: Measure | None = None
) -> tuple[Claim, ...]:
    """The claims of a statement in the order of its text; none where it says nothing that a frame covers."""
    known = lexicon(language)
    if not known.tells(folded(statement.text).text) and not requires(known, statement):
        return ()
    setting = Setting(
        statement=statement,
        language=language,
        lexicon=known,
        roster=roster,
        measure=measure or _quantities(),
        world=world,
    )
    found = claims_of(tuple(_scenes(setting)), world)
    return tuple(replace(claim, keys=keys(claim, world)) for claim in found)


def _scenes(setting: Setting) -> Iterator[Scene]:
    """The sentences of a statement that hold something to be read."""
    text = setting.statement.text
    for start, end in cut(text, setting.lexicon.abbreviations):
        yield Scene(setting, text[start:end], start)


@cache
def _quantities() -> Measure:
    from monitor.quantities import quantities

    return quantities
