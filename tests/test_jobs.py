"""Each process does the jobs of its duties, and what only one may do while it has the lead."""

from __future__ import annotations

import pytest

from monitor.jobs import JOBS, Duty, table

EVERYWHERE = {"reload", "memory"}
POLL = {"poll", "renew"}
TELL = {"outbox"}
LEAD = {"outbox", "translation", "report", "sources", "hubs", "answers", "evidence", "clock"}


@pytest.mark.parametrize(
    ("duties", "beside", "names"),
    [
        (frozenset(Duty), False, EVERYWHERE | POLL | TELL | LEAD),
        (frozenset(Duty), True, set(JOBS)),
        ({Duty.POLL}, True, EVERYWHERE | POLL | {"present"}),
        ({Duty.DELIVER}, True, EVERYWHERE | TELL),
        ({Duty.LEAD}, True, EVERYWHERE | LEAD | {"lead", "slots"}),
        (frozenset(), True, EVERYWHERE),
    ],
)
def test_a_process_does_the_jobs_of_its_duties(duties: frozenset[Duty], beside: bool, names: set[str]) -> None:
    assert set(table(dict.fromkeys(JOBS, lambda: None), duties=duties, beside=beside, leads=lambda: True)) == names


@pytest.mark.parametrize("leads", [True, False])
def test_what_only_one_may_do_is_done_with_the_lead_alone(leads: bool) -> None:
    done: list[str] = []
    calls = {name: lambda name=name: done.append(name) for name in JOBS}
    for _, job in table(calls, duties=frozenset(Duty), beside=True, leads=lambda: leads).values():
        job()
    led = {name for name, job in JOBS.items() if job.led}
    assert set(done) == (set(JOBS) if leads else set(JOBS) - led)
