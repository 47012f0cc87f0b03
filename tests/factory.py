"""Records in few words, for tests. People and places are invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from alerts import outbox
from storage.records import (
    Act,
    Alert,
    Bundle,
    Claim,
    DateBasis,
    Delivery,
    Dismissal,
    Document,
    DocumentKind,
    Filler,
    Finding,
    Form,
    Group,
    Judgement,
    Made,
    Observation,
    Pace,
    Reason,
    Relation,
    Sight,
    Span,
    Statement,
    Status,
)
from storage.store import Store

NOW = datetime(2030, 3, 1, 9, 0, tzinfo=UTC)


def after(**time: float) -> datetime:
    return NOW + timedelta(**time)


def document(key: str = "1", text: str = "شهر کش در کنترل ماست.", **more: Any) -> Document:
    values: dict[str, Any] = {
        "source": "front-posts",
        "key": key,
        "url": f"https://front.example/{key}",
        "kind": DocumentKind.POST,
        "title": "",
        "text": text,
        "language": "fa",
        "published_at": NOW,
        "fetched_at": NOW,
        "raw_hash": f"hash of {text}",
    }
    return Document(**{**values, **more})


def statement(of: Document | None = None, **more: Any) -> Statement:
    of = of or document()
    values: dict[str, Any] = {
        "document": of.id,
        "version": of.version,
        "source": of.source,
        "url": of.url,
        "channel": of.kind,
        "speaker": None,
        "actor": "front",
        "principal": "front",
        "text": of.text,
        "spans": (Span(start=0, end=len(of.text)),),
        "form": Form.POST,
        "language": of.language or "und",
        "said_at": of.published_at,
        "date_basis": DateBasis.PUBLISHED,
        "published_at": of.published_at,
        "seen_at": of.fetched_at,
    }
    return Statement(**{**values, **more})


def claim(of: Statement | None = None, *, place: str = "kesh", **more: Any) -> Claim:
    of = of or statement()
    values: dict[str, Any] = {
        "statement": of,
        "act": Act.ASSERT,
        "frame": "control",
        "roles": (
            Filler(role="agent", text="ما", entity=f"actor:{of.principal}"),
            Filler(role="place", text=place, entity=f"place:{place}"),
        ),
        "span": Span(start=of.start, end=of.end),
        "keys": (f"=control|place:{place}", ">control|place:velmar"),
    }
    return Claim(**{**values, **more})


def finding(*claims: Claim, **more: Any) -> Finding:
    values: dict[str, Any] = {
        "kind": "contradiction",
        "claims": claims or (claim(),),
        "relation": Relation.CONTRADICTS,
        "score": 0.95,
        "rule": "R-CTRL",
        "because": ("Both speak of who holds Kesh at the same time, and only one can.",),
        "cluster": "control of kesh",
        "severity": "urgent",
        "found_at": NOW,
    }
    return Finding(**{**values, **more})


def seen(of: Document, *, previous: Document | None = None, sight: Sight | None = None, **more: Any) -> Observation:
    sight = sight or (Sight.EDITED if previous else Sight.SEEN)
    values: dict[str, Any] = {"source": of.source, "document": of, "previous": previous, "sight": sight, "at": NOW}
    return Observation(**{**values, **more})


def alert(of: Finding, **more: Any) -> Alert:
    values: dict[str, Any] = {
        "desk": "foreign",
        "route": "routes.0",
        "channel": "console",
        "finding": of.id,
        "group": "g",
        "reason": Reason.FIRST,
        "created_at": NOW,
        "due_at": NOW,
    }
    return Alert(**{**values, **more})


def judge(store: Store, finding: str, status: Status, reason: Dismissal | None = None) -> None:
    """Keep what somebody at the desk makes of a finding."""
    outbox.judge(store, Judgement(finding=finding, status=status, by="desk", why="", reason=reason, at=NOW))


def bundle_all(store: Store, now: datetime, make: Callable[[Group], Delivery] | None) -> int:
    """Make a message of every group that waits, or of none, at whatever pace."""

    def decide(waiting: Sequence[Group], made: Sequence[Made], answered: frozenset[str]) -> Pace:
        some = waiting if make is not None else ()
        return Pace(bundles=tuple(Bundle(group=group, reason=Reason.FIRST, why="") for group in some))

    def made_of(one: Bundle, group: Group) -> Delivery:
        assert make is not None
        return make(group)

    return store.bundle(now, since=now, decide=decide, make=made_of)
