"""A text on its way from words to claims: language, then statements, then what they claim. Pure.

Everything that the reading stages need beside the text (the tracked actors and places) is held here, so that
the pipeline, the JSON-lines commands and the tests read in exactly the same way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor.resolve import Roster
from monitor.world import World
from storage.records import Actor, Claim, Document, Place, Source, Statement

Read = tuple[Statement, tuple[Claim, ...]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads documents against one configuration of actors and places."""

    roster: Roster
    world: World

    def language(self, text: str, hint: str | None = None) -> str:
        """ISO 639-1 code of the text, "und" if undecided."""
        from monitor.language import identify  # loaded with the first text: a poll that finds nothing new has none

        return identify(text, hint=hint).language

    def read(self, document: Document, source: Source | None) -> tuple[Read, ...]:
        """The statements of a document version, each with its claims."""
        from monitor import extract as extracting

        hint = document.language or (source.language if source else None)
        language = self.language(document.text, hint)
        return self._claimed(extracting.extract(document, source=source, language=language, people=self.roster))

    def read_text(
        self,
        text: str,
        *,
        language: str | None = None,
        author: str | None = None,
        published_at: datetime | None = None,
    ) -> tuple[Read, ...]:
        """The same for a text without a source; `author` makes it that person's own post."""
        from monitor import extract as extracting

        return self._claimed(
            extracting.read_text(
                text,
                language=self.language(text, language),
                author=author,
                published_at=published_at,
                people=self.roster,
            )
        )

    def _claimed(self, statements: tuple[Statement, ...]) -> tuple[Read, ...]:
        found = tuple((statement, self.claims(statement)) for statement in statements)
        if len(found) < 2:
            return found
        from monitor.claims.answers import completed

        return completed(found, self.world)

    def claims(self, statement: Statement) -> tuple[Claim, ...]:
        """What a statement claims."""
        from monitor import claims as claiming  # loaded with the first statement

        return claiming.read(statement, language=statement.language, roster=self.roster, world=self.world)


def cast_of(config: Path, environ: Mapping[str, str]) -> tuple[tuple[Actor, ...], tuple[Place, ...]]:
    """The actors and places of a configuration file; without the file, none."""
    if not config.exists():
        return (), ()
    from monitor.config import load

    loaded = load(config, environ=environ)
    return loaded.actors, loaded.places


def reader_of(actors: Sequence[Actor], places: Sequence[Place]) -> Reader:
    """A reader for those actors and places."""
    return Reader(Roster(actors, places), World(actors, places))
