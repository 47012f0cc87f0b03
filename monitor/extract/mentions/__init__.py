"""Cuts the mention of a speaker out of the words around a cue. Pure."""

from __future__ import annotations

from monitor.extract.mentions.addressees import addressee, past_addressee
from monitor.extract.mentions.carriers import is_carrier, past_dateline
from monitor.extract.mentions.edges import source_end, trim
from monitor.extract.mentions.names import describes, past_apposition, with_name
from monitor.extract.mentions.pieces import adjunct_only, cut, is_circumstance, past_adjunct
from monitor.extract.mentions.subjects import before_cue, before_source, behind_cue, nearest

__all__ = [
    "addressee",
    "adjunct_only",
    "before_cue",
    "before_source",
    "behind_cue",
    "cut",
    "describes",
    "is_carrier",
    "is_circumstance",
    "nearest",
    "past_addressee",
    "past_adjunct",
    "past_apposition",
    "past_dateline",
    "source_end",
    "trim",
    "with_name",
]
