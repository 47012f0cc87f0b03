"""When a document that is no longer listed counts as no longer available. Pure.

A feed is a window: what leaves it at the end is only old. What leaves it from the middle, or leaves it while
nothing new came, is looked at again under its own address; and only several misses over a time make an absence
(Politwoops' lesson: many deletions are typos put right within minutes; a cut body or a login page is none).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.likeness import is_near
from storage.records import Document, Watch

#: what a server says of a thing that is not there any more
GONE = frozenset({404, 410})
#: how old a document is when it is looked at again although nothing makes it suspect
AGES = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6), timedelta(hours=24), timedelta(days=7))
#: a text that went and is published again within that time is the same one, mended
REPOST = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How an absence is confirmed."""

    misses: int = 3
    over: timedelta = timedelta(hours=1)

    @property
    def pause(self) -> timedelta:
        """Time between two looks, so that the wanted misses fit into the wanted time."""
        return self.over / max(1, self.misses - 1)


class Step(StrEnum):
    """What becomes of a watch after one more look."""

    KEEP = "keep"  #: no evidence either way, or not yet enough of it
    DROP = "drop"  #: it is still there
    CONFIRM = "confirm"  #: it is no longer available


def vanished(before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """The keys that left a feed otherwise than by age; both windows in feed order, newest first."""
    present = set(after)
    came = len(present.difference(before))
    last = max((at for at, key in enumerate(before) if key in present), default=-1)
    inside = [key for key in before[: last + 1] if key not in present]
    tail = [key for key in before[last + 1 :] if key not in present]
    # each new entry may push one old entry out at the end; what left beyond that did not leave by age
    extra = max(0, len(tail) - came) if after else 0
    return (*inside, *tail[:extra])


def published_again(document: Document, others: Sequence[Document]) -> Document | None:
    """Which of the texts that went (or came) is this one, published about then with a few letters changed."""
    at = document.published_at or document.fetched_at
    near = (
        other
        for other in others
        if other.id != document.id and abs(at - (other.published_at or other.fetched_at)) <= REPOST
    )
    return next((other for other in near if other.text.strip() and is_near(document.text, other.text)), None)


def watch(document: Document, now: datetime) -> Watch:
    """A first suspicion; the first look under its own address is due at once."""
    return Watch(document=document, misses=0, first_missed_at=now, next_check_at=now)


def later(document: Document, now: datetime) -> Watch | None:
    """The next look at a document that is there; None where it is too old to be looked at again."""
    born = document.edited_at or document.published_at or document.fetched_at
    due = next((at for age in AGES if (at := min(born, document.fetched_at) + age) > now), None)
    return Watch(document=document, misses=0, first_missed_at=due, next_check_at=due) if due else None


def look(watch: Watch, status: int | None, *, policy: Policy, now: datetime) -> tuple[Step, Watch]:
    """Weigh one more look: `status` is the answer at the document's own address, None if there was none."""
    after = now + policy.pause
    if status is None or (status not in GONE and not 200 <= status < 300):
        return Step.KEEP, replace(watch, next_check_at=after)
    if status not in GONE:
        return Step.DROP, watch
    first = now if watch.misses == 0 else watch.first_missed_at
    missed = replace(watch, misses=watch.misses + 1, first_missed_at=first, next_check_at=after)
    enough = missed.misses >= policy.misses and now - first >= policy.over
    return (Step.CONFIRM if enough else Step.KEEP), missed
