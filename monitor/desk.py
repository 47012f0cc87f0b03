"""One good version of the configuration with what is derived from it once: indexes, readers, names. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from alerts.message import Names
from alerts.message.cut import Stretch
from monitor.config import Configuration
from monitor.reading import Reader
from monitor.resolve import Roster
from monitor.search.known import Known
from monitor.thresholds import Thresholds
from monitor.world import World
from storage.records import Flag, Source


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Desk:
    """What the stages need to know, fixed until the configuration changes; what is derived of it is kept by it."""

    configuration: Configuration
    sources: Mapping[str, Source]
    world: World
    reader: Reader
    names: Names
    thresholds: Thresholds
    known: Known  #: what the names in a query stand for

    @classmethod
    def of(cls, configuration: Configuration) -> Desk:
        """Derive everything once; costs what indexing the names costs."""
        world = World(configuration.actors, configuration.places)
        detecting = configuration.detecting
        return cls(
            configuration=configuration,
            sources={source.id: source for source in configuration.sources},
            world=world,
            reader=Reader(Roster(configuration.actors, configuration.places), world),
            names=names_of(configuration),
            thresholds=Thresholds(alert_at=detecting.alert_at, review_at=detecting.review_at),
            known=Known(configuration.actors, configuration.places, configuration.sources),
        )


def names_of(configuration: Configuration) -> Names:
    """How alerts show ids."""
    return Names(
        actors={actor.id: actor.name for actor in configuration.actors},
        sources={source.id: source.name for source in configuration.sources},
        people=frozenset(actor.id for actor in configuration.actors if actor.kind == "person"),
        link_base=(configuration.web.link or "").rstrip("/"),
        whole=_whole,
    )


def _whole(text: str, language: str) -> Sequence[Stretch]:
    from monitor.whole import whole  # loaded with the first message: it reads the lexicons

    return whole(text, language)


def compares(source: Source) -> bool:
    """Whether what a source says may be told: satire, parody and compromised accounts never (DOMAIN.md)."""
    return not {Flag.SATIRE, Flag.PARODY, Flag.COMPROMISED}.intersection(source.flags)
