"""What can be claimed and what cannot both stand: frames and rules, as data. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from monitor.frames import conflict, politics, society
from monitor.frames.rules import RULES as _RULES
from monitor.frames.shape import Frame, Implied, Kind, Rule

__all__ = ["FRAMES", "RULES", "Frame", "Implied", "Kind", "Rule", "rivals"]

_ALL = (
    *conflict.FRAMES,
    *politics.FRAMES,
    *society.ECONOMY,
    *society.DISASTER,
    *society.HEALTH,
    *society.LEGAL,
    *society.META,
)

#: every frame by its id
FRAMES: Mapping[str, Frame] = MappingProxyType({frame.id: frame for frame in _ALL})

#: every rule by its id
RULES: Mapping[str, Rule] = MappingProxyType({rule.id: rule for rule in _RULES})


@cache
def rivals(family: str) -> tuple[str, ...]:
    """The other families that a rule sets against this one."""
    pairs = [pair for rule in _RULES for pair in rule.families if family in pair]
    return tuple(dict.fromkeys(other for pair in pairs for other in pair if other != family))
