"""Whether a source that answers well still gives what it used to: a changed page or id alarms, and is no news.

Pure. The numbers are cautious guesses; what they cost is that an alarm comes late, never that a post is lost.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from statistics import median

#: keys in a list from which it tells something that none of them is known
LISTED = 8
#: texts from which their length tells something, and what is "much shorter than usual"
TEXTS, SHORTER = 5, 0.3
#: shorter than that is short of its own accord
LONG = 200
#: how much the newest poll counts in what is usual
WEIGHT = 0.2


def all_new(before: Collection[str], after: Sequence[str] | None) -> bool:
    """Whether nothing that a source lists stood there at the last poll."""
    if after is None or len(before) < LISTED or len(after) < LISTED:
        return False
    return not set(before).intersection(after)


def alarm(*, everything_new: bool, lengths: Sequence[int], usual: float | None) -> str | None:
    """What an operator should look at, in words; `lengths` are those of the new texts, in characters."""
    if everything_new:
        return "everything that it lists is new: it publishes more than one poll sees, or its ids have changed"
    if usual is None or usual < LONG or len(lengths) < TEXTS:
        return None
    now = median(lengths)
    if now >= SHORTER * usual:
        return None
    return (
        f"its texts are much shorter than usual ({now:.0f} characters, usually {usual:.0f}): has its page been rebuilt?"
    )


def usual(before: float | None, lengths: Sequence[int]) -> float | None:
    """The usual length of a text after one more poll: a running mean of medians."""
    if not lengths:
        return before
    return median(lengths) if before is None else (1 - WEIGHT) * before + WEIGHT * median(lengths)
