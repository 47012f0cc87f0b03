"""One good version of the configuration with what is derived from it once: indexes, readers, routes. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.config import Configuration
from monitor.reading import Reader
from monitor.resolve import Roster
from monitor.world import World
from storage.records import Flag, Source


@dataclass(frozen=True, slots=True)
class Desk:
    """What the stages need to know, fixed until the configuration changes."""

    configuration: Configuration
    sources: dict[str, Source]
    world: World
    reader: Reader

    @classmethod
    def of(cls, configuration: Configuration) -> Desk:
        """Derive everything once; costs what indexing the names costs."""
        world = World(configuration.actors, configuration.places)
        roster = Roster(configuration.actors, configuration.places)
        return cls(
            configuration=configuration,
            sources={source.id: source for source in configuration.sources},
            world=world,
            reader=Reader(roster, world),
        )

    @property
    def actor_names(self) -> dict[str, str]:
        """How each actor is shown."""
        return {actor.id: actor.name for actor in self.configuration.actors}

    @property
    def source_names(self) -> dict[str, str]:
        """How each source is shown."""
        return {source.id: source.name for source in self.configuration.sources}

    def compares(self, source: Source) -> bool:
        """Whether what a source says may go against anything: satire never does."""
        return Flag.SATIRE not in source.flags
