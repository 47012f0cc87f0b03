"""Records in which every text is what somebody hostile would write, made from their fields: a new field is one more.

What must hold something definite, for a page to be found at all, is given by name (`KEPT`); all other text is poison.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from storage import records
from tests.factory import NOW

T = TypeVar("T")

#: text that breaks out of an address, an attribute, a text field, a style, a title and a text at once
POLYGLOT = (
    "javascript:alert(1)//'\" autofocus onfocus=alert(1) x='\"></textarea></title></style></option></select>"
    "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>{{7*7}}${alert(1)}\u202e"
)

#: fields of text that are no words of anybody, and what they must be
KEPT = {
    ("Actor", "id"): "the configuration takes only plain ids",
    ("Place", "id"): "the configuration takes only plain ids",
    ("Place", "part_of"): "a place that there is",
    ("Tie", "actor"): "an actor that there is",
    ("Source", "id"): "the configuration takes only plain ids",
    ("Source", "actor"): "an actor that there is",
    ("Source", "kind"): "a connector that there is",
    ("Source", "options"): "JSON that the connector understands",
    ("Document", "source"): "a source that there is, or its page shows nothing",
    ("Observation", "source"): "a source that there is, or its page shows nothing",
    ("Statement", "document"): "made from the document",
    ("Statement", "version"): "made from the document",
    ("Statement", "source"): "a source that there is, or its page shows nothing",
    ("Statement", "actor"): "an actor that there is, or its page shows nothing",
    ("Claim", "frame"): "figures are of this frame",
    ("Claim", "keys"): "what the page of a figure is found by",
    ("Quantity", "unit"): "what the page of a figure is found by",
    ("Finding", "kind"): "the list of figures is of this kind",
    ("Finding", "purged"): "a finding whose text was removed shows nothing",
    ("Judgement", "finding"): "made from the finding",
    ("Action", "finding"): "made from the finding",
    ("Action", "desk"): "null: every desk, or nothing of it holds",
    ("Mute", "desk"): "null: every desk, or nothing of it holds",
    ("Alert", "finding"): "made from the finding",
    ("Alert", "mute"): "null: an alert of the finding itself",
    ("Delivery", "findings"): "made from the finding",
    ("Delivery", "message"): "JSON that the program wrote",
    ("Delivery", "rest_of"): "null: not a part of another",
    ("SourceState", "source"): "a source that there is",
    ("Capture", "source"): "a source that there is",
    ("Quarantined", "source"): "a source that there is, or its page shows nothing",
    ("Print", "document"): "made from the document",
    ("Print", "source"): "made from the document",
    ("Print", "key"): "made from the document",
    ("User", "desks"): "desks that there are: others are refused",
    ("ApiToken", "desks"): "the same",
    ("Revision", "file"): "a file that there is, or its history shows nothing",
}  # fmt: skip

#: records with text that no page shows, and why
UNSHOWN = {
    "Request": "what is asked of a server", "Page": "what a server answered, before it is read",
    "PageState": "what a server is asked by", "DailyTime": "a zone that must be known", "QuietHours": "the same",
    "Route": "names that must be known; its desk is a plain id", "Comparison": "becomes a finding",
    "Slot": "names of processes", "Tombstone": "hashes", "Holding": "keys", "Outcome": "counted",
    "Group": "on its way to a message", "Made": "on its way to a message", "Bundle": "on its way to a message",
    "Counts": "counted", "Thread": "made of findings", "Mention": "made of findings", "Share": "counted",
    "Told": "made of an alert; its text are ids", "Session": "hashes",
}  # fmt: skip


@dataclass
class Poison:
    """Makes records; `used` are those that it made, and `left` is what it gives next."""

    texts: tuple[str, ...] = (POLYGLOT,)
    at: int = 0
    used: set[str] = field(default_factory=set)

    def text(self) -> str:
        self.at += 1
        return self.texts[self.at % len(self.texts)]

    def made(self, cls: type[T], **given: Any) -> T:
        """A record with poison in every text that is not given."""
        self.used.add(cls.__name__)
        known = dict(hints(cls))
        for name in given:
            if has_text(known[name]) and not holds_record(known[name]):
                assert (cls.__name__, name) in KEPT, f"{cls.__name__}.{name} is not to be spared"
        return cls(**{name: given.get(name, self.value(hint)) for name, hint in known.items()} | given)

    def value(self, hint: Any) -> Any:
        """Something of a type."""
        of = get_args(hint)
        if get_origin(hint) in (Union, types.UnionType):
            return self.value(next(one for one in of if one is not type(None)))
        if get_origin(hint) is tuple:
            return (self.value(of[0]),) if of[1:] == (...,) else tuple(map(self.value, of))
        if get_origin(hint) is frozenset:
            return frozenset({self.value(of[0])})
        if isinstance(hint, type) and is_dataclass(hint):
            return self.made(hint)
        if isinstance(hint, type) and issubclass(hint, Enum):
            return next(iter(hint))
        return self.text() if hint is str else _PLAIN[hint]


_PLAIN: Mapping[Any, Any] = {
    int: 1, float: 0.9, bool: False, bytes: b"raw", datetime: NOW, date: NOW.date(), timedelta: timedelta(minutes=5),
}  # fmt: skip


@cache
def hints(cls: type) -> Mapping[str, Any]:
    """The fields that a record is made with, and their types."""
    found = get_type_hints(cls)
    return {one.name: found[one.name] for one in fields(cls) if one.init}  # type: ignore[arg-type]  # a dataclass


def has_text(hint: Any) -> bool:
    """Whether a value of the type holds text, itself or in what it is made of."""
    return hint is str or any(map(has_text, get_args(hint)))


def holds_record(hint: Any) -> bool:
    """Whether a value of the type is made of records, which are poisoned where they are made."""
    return any(isinstance(one, type) and is_dataclass(one) for one in (hint, *get_args(hint)))


def with_text() -> Iterator[str]:
    """The names of all records that hold text of their own."""
    for name, cls in vars(records).items():
        if isinstance(cls, type) and is_dataclass(cls) and any(has_text(hint) for hint in hints(cls).values()):
            yield name
