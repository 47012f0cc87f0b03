"""An absence is confirmed, never guessed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.absence import Policy, Step, look, vanished, watch
from storage.records import Document, DocumentKind

NOW = datetime(2030, 3, 1, 9, 0, tzinfo=UTC)
POST = Document(
    source="s", key="k", url="http://a.example/1", kind=DocumentKind.POST, title="", text="شهر در کنترل ماست.",
    fetched_at=NOW,
)  # fmt: skip
POLICY = Policy(misses=3, over=timedelta(hours=1))

WINDOWS = [
    ("nothing changed", "cba", "cba", ""),
    ("a new entry pushes the oldest out", "cba", "dcb", ""),
    ("three new entries push three out", "cba", "fed", ""),
    ("one is gone from the middle", "cba", "ca", "b"),
    ("the newest is gone", "cba", "ba", "c"),
    ("the oldest is gone and nothing came", "cba", "cb", "a"),
    ("one came, two left at the end", "dcba", "edc", "b"),
    ("one came, and one left from the middle", "cba", "dca", "b"),
    ("an empty feed is a fault of the feed, not three deletions", "cba", "", ""),
    ("a first poll", "", "cba", ""),
]


@pytest.mark.parametrize(("why", "before", "after", "gone"), WINDOWS, ids=[w[0] for w in WINDOWS])
def test_only_what_did_not_leave_by_age_is_missed(why: str, before: str, after: str, gone: str) -> None:
    assert "".join(vanished(before, after)) == gone


@given(st.lists(st.text("abcdef", min_size=1, max_size=1), unique=True))
def test_an_unchanged_window_misses_nothing(keys: list[str]) -> None:
    assert vanished(keys, keys) == ()


def test_three_misses_over_an_hour_confirm() -> None:
    suspicion = watch(POST, NOW)
    steps = []
    for minutes in (0, 30, 60):
        step, suspicion = look(suspicion, 404, policy=POLICY, now=NOW + timedelta(minutes=minutes))
        steps.append(step)
    assert steps == [Step.KEEP, Step.KEEP, Step.CONFIRM]


def test_many_misses_in_a_minute_do_not_confirm() -> None:
    suspicion = watch(POST, NOW)
    for second in range(20):
        step, suspicion = look(suspicion, 410, policy=POLICY, now=NOW + timedelta(seconds=second))
        assert step is Step.KEEP


@pytest.mark.parametrize("status", [None, 403, 429, 500, 503, 302])
def test_trouble_is_no_evidence_of_absence(status: int | None) -> None:
    step, after = look(watch(POST, NOW), status, policy=POLICY, now=NOW + timedelta(days=9))
    assert (step, after.misses) == (Step.KEEP, 0)
    assert after.next_check_at > NOW


def test_a_page_that_answers_is_still_there() -> None:
    assert look(watch(POST, NOW), 200, policy=POLICY, now=NOW)[0] is Step.DROP
