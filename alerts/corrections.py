"""Who must hear what a person made of a finding that they were told. Pure.

A wrong alert is corrected to exactly those who got it, in the same thread (DOMAIN.md section 6, Reuters); those who
were not told yet are not told any more, until somebody finds that it stands after all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from storage.records import Alert, Answer, Fate, Judgement, Reason, Status, Told

_UNSENT = frozenset({Fate.WAITING, Fate.SNOOZED, Fate.DUE})
#: what was not told by itself, and is where the finding stands after all; a mute that still runs holds it again
_NOT_TOLD = frozenset({Fate.WITHDRAWN, Fate.MUTED})
#: on the way it may arrive; what answers it waits until that is known
_HEARD = frozenset({Fate.SENT, Fate.LEAVING})


def answer(judgement: Judgement, before: Status, told: Sequence[Told]) -> Answer:
    """What follows from a judgement, given the finding's status before; nothing where that stays as it was."""
    if judgement.status is Status.DISMISSED:
        return _dismissed(judgement, told) if before is not Status.DISMISSED else Answer()
    return _stands(judgement, told) if before is Status.DISMISSED else Answer()


def _dismissed(judgement: Judgement, told: Sequence[Told]) -> Answer:
    heard = (alert for alert in _last_heard(told) if not _is_dismissal(alert))
    return Answer(
        alerts=tuple(_telling(alert, judgement, Reason.CORRECTION) for alert in heard),
        withdrawn=tuple(one.alert for one in told if one.fate in _UNSENT),
    )


def _stands(judgement: Judgement, told: Sequence[Told]) -> Answer:
    return Answer(
        alerts=tuple(_telling(alert, judgement, Reason.UPDATE) for alert in _last_heard(told) if _is_dismissal(alert)),
        withdrawn=tuple(one.alert for one in told if one.fate in _UNSENT and _is_dismissal(one.alert)),
        restored=tuple(one.alert for one in told if one.fate in _NOT_TOLD and one.alert.judgement is None),
    )


def _last_heard(told: Sequence[Told]) -> Iterator[Alert]:
    """The last that each desk heard of the finding through each channel; to be counted in a line is to hear nothing."""
    last = {
        (one.alert.desk, one.alert.channel): one.alert
        for one in told
        if one.fate in _HEARD and one.alert.reason is not Reason.DIGEST and not one.alert.counted
    }
    yield from last.values()


def _is_dismissal(alert: Alert) -> bool:
    return alert.judgement is not None and alert.judgement.status is Status.DISMISSED


def _telling(alert: Alert, judgement: Judgement, reason: Reason) -> Alert:
    """An alert along the same way, in the same thread, due at once."""
    return replace(alert, reason=reason, judgement=judgement, created_at=judgement.at, due_at=judgement.at)
