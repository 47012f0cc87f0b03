"""The next time of every source is bounded, never before a server's wish, and no source is given up."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import jobs, schedule
from storage.records import Expectation, Source, SourceState
from tests.factory import NOW, after

SHARES = st.floats(0, 1, exclude_max=True)
EVERY = st.timedeltas(timedelta(minutes=1), timedelta(hours=24))


def source(every: timedelta = timedelta(minutes=5), **more: object) -> Source:
    return Source(id="wire", name="Wire", kind="feed", url="https://wire.example/", every=every, **more)  # type: ignore[arg-type]


def state(of: Source, **more: object) -> SourceState:
    return SourceState(source=of.id, next_check_at=NOW, interval=of.every, **more)  # type: ignore[arg-type]


@given(EVERY, SHARES, st.integers(0, 10_000), st.none() | st.timedeltas(timedelta(), timedelta(hours=24)))
def test_a_failing_source_is_asked_again_in_time_but_not_before_it_wishes(
    every: timedelta, share: float, failures: int, wish: timedelta | None
) -> None:
    of = source(every)
    after_it = schedule.after_failure(
        state(of, failures=failures), of, error="it broke", retry_after=wish, now=NOW, random=lambda: share
    )
    wait = after_it.next_check_at - NOW
    assert wait >= (wish or timedelta())
    assert timedelta(0) < wait <= max(timedelta(hours=24), every) * 1.1
    assert (after_it.status, after_it.error, after_it.failures) == ("failing", "it broke", failures + 1)


@given(EVERY, SHARES, st.lists(st.booleans(), max_size=30))
def test_a_good_source_is_asked_within_its_pace(every: timedelta, share: float, changes: list[bool]) -> None:
    of = source(every)
    now = state(of)
    for changed in changes:
        now = schedule.after_success(now, of, changed=changed, newest=None, now=NOW, random=lambda: share)
        wait = now.next_check_at - NOW
        assert every * 0.89 <= wait <= every * schedule.SLOWEST * 1.11
        assert not changed or wait <= every * 1.11, "what changes is asked at its own pace at once"


def test_back_off_doubles_and_ends() -> None:
    of, now, waits = source(), state(source()), []
    for _ in range(12):
        now = schedule.after_failure(now, of, error="x", now=NOW, random=lambda: 0.5)
        waits.append((now.next_check_at - NOW) / timedelta(minutes=1))
    assert [round(wait) for wait in waits] == [5, 10, 20, 40, 80, 160, 320, 360, 360, 360, 360, 360]


def test_gone_is_asked_once_a_day() -> None:
    of = source()
    gone = schedule.after_failure(state(of), of, error="gone", http_status=410, now=NOW, random=lambda: 0.5)
    assert gone.status == "gone"
    assert gone.next_check_at == after(hours=24)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("120", 120), (" 0 ", 0), ("Fri, 01 Mar 2030 09:02:00 GMT", 120), ("Fri, 01 Mar 2030 08:00:00 GMT", 0),
     ("soon", None), ("", None), (None, None), ("-5", None), ("1e9", None), ("٣", None), ("9" * 5000, 10**8)],
)  # fmt: skip
def test_a_wish_to_wait_is_read_as_seconds_or_date(header: str | None, seconds: float | None) -> None:
    found = schedule.retry_after(header, NOW)
    assert (found.total_seconds() if found is not None else None) == seconds


@given(st.text())
def test_any_wish_is_read_or_ignored(header: str) -> None:
    found = schedule.retry_after(header, NOW)
    assert found is None or found >= timedelta()


def test_a_source_that_dries_up_is_seen() -> None:
    of = source(expect=Expectation(silent_after=timedelta(days=2)))
    assert schedule.silent_for(state(of, newest_item_at=after(days=-1)), of, NOW) is None
    assert schedule.silent_for(state(of, newest_item_at=after(days=-3)), of, NOW) == timedelta(days=3)
    assert schedule.silent_for(state(of), of, NOW) is None


def test_a_job_that_fails_is_called_again_and_holds_up_no_other() -> None:
    failed, other = threading.Semaphore(0), threading.Semaphore(0)

    def fails() -> None:
        failed.release()
        raise RuntimeError("a bug")

    ticker = jobs.Ticker({"fails": (0.05, fails), "works": (0.05, other.release)})
    ticker.start()
    try:
        assert all(counted.acquire(timeout=5) for counted in (failed, failed, other, other))
    finally:
        ticker.stop()
