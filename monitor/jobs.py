"""What a process does again and again: each job with its pace and the duty that it belongs to, and the ticker."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

log = logging.getLogger(__name__)


class Duty(StrEnum):
    """What a process does of the whole, besides showing it."""

    POLL = "poll"  #: fetch, read and detect what is due
    DELIVER = "deliver"  #: send the messages that are due
    LEAD = "lead"  #: what only one process may do: take sources.yaml, make messages of alerts, renew, clear up


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One thing that is done every so many seconds."""

    every_s: float
    of: frozenset[Duty] | None = None  #: any of these duties brings it along; None: it is done by every process
    led: bool = False  #: only the process that has the lead does it
    beside: bool = False  #: only where several processes share the database


_POLL, _LEAD = frozenset({Duty.POLL}), frozenset({Duty.LEAD})

#: by name; what each of them does stands in `monitor.app.App`
JOBS: Mapping[str, Job] = {
    "reload": Job(every_s=2.0),
    "memory": Job(every_s=60.0),
    "poll": Job(every_s=1.0, of=_POLL),
    "renew": Job(every_s=15.0, of=_POLL),
    "present": Job(every_s=5.0, of=_POLL, beside=True),
    "outbox": Job(every_s=0.5, of=frozenset({Duty.DELIVER, Duty.LEAD})),
    "translation": Job(every_s=0.5, of=_LEAD, led=True),
    "report": Job(every_s=5.0, of=_LEAD, led=True),
    "hubs": Job(every_s=60.0, of=_LEAD, led=True),
    "answers": Job(every_s=60.0, of=_LEAD, led=True),
    "evidence": Job(every_s=60.0, of=_LEAD, led=True),
    #: what fails at once, as where a network is down, is in one message
    "sources": Job(every_s=300.0, of=_LEAD, led=True),
    "clock": Job(every_s=60.0, of=_LEAD, led=True),
    "lead": Job(every_s=5.0, of=_LEAD, beside=True),
    "slots": Job(every_s=3600.0, of=_LEAD, led=True, beside=True),
}

#: seconds between two calls, and what is called
Timed = tuple[float, Callable[[], None]]


def table(
    calls: Mapping[str, Callable[[], None]], *, duties: Collection[Duty], beside: bool, leads: Callable[[], bool]
) -> dict[str, Timed]:
    """The jobs that a process with these duties does, by name; `leads` says whether it has the lead now."""
    mine = {name: job for name, job in JOBS.items() if _is_ours(job, duties) and (beside or not job.beside)}
    return {name: (job.every_s, _led(calls[name], leads) if job.led else calls[name]) for name, job in mine.items()}


def _is_ours(job: Job, duties: Collection[Duty]) -> bool:
    return job.of is None or not job.of.isdisjoint(duties)


def _led(call: Callable[[], None], leads: Callable[[], bool]) -> Callable[[], None]:
    return lambda: call() if leads() else None


class Ticker:
    """Calls each job again and again, never twice at once; a job that fails is called again all the same.

    It holds no times of its own beyond that: what is due stands in the database, so a restart, a sleeping machine or
    a clock that jumps neither loses nor repeats a poll.
    """

    def __init__(self, jobs: Mapping[str, Timed]) -> None:
        from apscheduler.executors.pool import ThreadPoolExecutor  # a run that ends at once does without
        from apscheduler.schedulers.background import BackgroundScheduler

        self._scheduler = BackgroundScheduler(
            timezone="UTC",
            executors={"default": ThreadPoolExecutor(max(1, len(jobs)))},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        for name, (seconds, job) in jobs.items():
            self._scheduler.add_job(_guarded(name, job), "interval", seconds=seconds, id=name)

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        """Call nothing any more, and wait for the jobs that run."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)


def _guarded(name: str, job: Callable[[], None]) -> Callable[[], None]:
    def run() -> None:
        try:
            job()
        except Exception:  # the border of the schedule: whatever a job meets, it is called again
            log.exception("job failed", extra={"job": name})

    return run
