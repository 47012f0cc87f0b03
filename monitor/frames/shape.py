"""What a kind of claim is made of. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from storage.records import Polarity


class Kind(StrEnum):
    """How a frame lies in time."""

    STATE = "state"  #: holds from its start until something supersedes it
    EVENT = "event"  #: happens once
    ACTIVITY = "activity"  #: goes on for a while
    QUANTITY = "quantity"  #: a figure
    RELATION = "relation"  #: ties an event to its author or cause


@dataclass(frozen=True, slots=True, kw_only=True)
class Implied:
    """Another frame in whose terms a claim can be compared; roles that are not named are left open."""

    frame: str
    flips: bool = False  #: whether an affirmed claim counts as a negated one there
    roles: tuple[tuple[str, str], ...] = ()  #: own role, role there
    value: str | None = None

    def polarity(self, own: Polarity) -> Polarity:
        """The polarity there of a claim of that polarity here."""
        if not self.flips:
            return own
        return Polarity.NEGATIVE if own is Polarity.POSITIVE else Polarity.POSITIVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One kind of claim. Every role it does not name stays open."""

    id: str
    domain: str
    kind: Kind
    gloss: str
    roles: tuple[tuple[str, str], ...]  #: role, what fills it
    key: tuple[str, ...]  #: roles that must be the same thing before two claims are compared
    functional: tuple[str, ...] = ()  #: roles that can have only one filler per key and time
    values: tuple[str, ...] = ()  #: the closed list for the role `value`
    persistent: bool = False  #: a state that holds until superseded
    cumulative: bool = False  #: a running total: later and larger is an update
    stale: timedelta | None = None  #: after that a state says nothing of "now"; None: never
    counts_as: Implied | None = None  #: the frame under which it is looked up and compared
    demands: bool = False  #: it is always what someone wants, never true or false
    anchors: tuple[str, ...] = ()  #: roles each of which is enough to look the claim up, surest first

    @property
    def family(self) -> str:
        """What frames must share to be compared at all."""
        return self.counts_as.frame if self.counts_as else self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Why two claims cannot both stand."""

    id: str
    name: str
    gives: tuple[str, ...]  #: relation types, the first one as a rule
    strength: float
    when: str  #: in words that a desk can read
    families: tuple[tuple[str, str], ...] = ()  #: pairs of different families that it sets against each other
