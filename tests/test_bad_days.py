"""The bad days of every kind of source that is asked over the web, beside those in test_connectors.py.

Both files run each day for each kind: 429 with and without Retry-After, 5xx, a slow body, one that is cut on the wire
or before, renamed fields, a page that comes again and again, a clock that is wrong, what is edited, what vanishes, and
what is older than all that is known. A mailbox, a folder and a door that is posted to have theirs in their own files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from alerts import plugins
from monitor import clock
from monitor.http import Client
from monitor.toolbox import settings
from tests import test_files, test_imap, test_inbound
from tests.platforms import NOON, Answer, Platform, Post
from tests.test_connectors import FIRST, KINDS, SECOND, Watched, watched

Speak = Callable[[Platform, str, dict[str, list[str]]], Answer | None]
#: how platforms are asked for the page before a page
_PAGES = frozenset({"max_id", "cursor", "before", "offset", "after", "pagination_token", "page"})


@pytest.fixture(params=KINDS, ids=str)
def one(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    with watched(request.param, tmp_path) as found:
        yield found


def truly(one: Watched, timeout_s: float) -> Client:
    """A client that goes by a true clock, and waits so long for an answer."""
    return Client(replace(settings(one.configuration.fetching), timeout_s=timeout_s), clock=clock.monotonic)


@pytest.mark.parametrize(("ends", "why"), [("slow", "in time"), ("cut", "")])
def test_a_body_that_ends_half_way_is_said_and_loses_nothing(one: Watched, ends: str, why: str) -> None:
    one.platform.posts = [SECOND, FIRST]
    assert one.poll().new == 2
    patient, one.platform.ends = one.tools, ends
    with closing(truly(one, 0.5)) as client:
        one.tools = replace(patient, client=client)
        for _ in range(2):
            polled = one.poll(hours=2)
            assert polled.error is not None
            assert why in polled.error
            assert (polled.new, polled.edited, polled.missing) == (0, 0, 0)
    one.tools, one.platform.ends = patient, ""
    third = Post(number=3, text="The minister received guests.", at=NOON + timedelta(minutes=20))
    one.platform.posts = [third, SECOND, FIRST]
    polled = one.poll(hours=2)
    assert (polled.error, polled.new, polled.edited, polled.missing) == (None, 1, 0, 0)


def stuck(speak: Speak) -> Speak:
    """The same, but whatever page is asked for, the newest comes."""

    def spoken(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        first = {"offset": ["0"]} if "offset" in query else {}
        return speak(platform, path, {name: said for name, said in query.items() if name not in _PAGES} | first)

    return spoken


@pytest.mark.parametrize("one", [each for each in KINDS if each.name != "telegram_bot"], ids=str, indirect=True)
def test_a_page_that_comes_again_and_again_ends_and_doubles_nothing(one: Watched) -> None:
    """A bot is told everything until it confirms it: there is no page before."""
    one.platform.posts = [FIRST]
    one.poll()
    one.platform.speak = stuck(one.platform.speak)
    many = [Post(number=2 + at, text=f"Report number {at}.", at=NOON + timedelta(minutes=at)) for at in range(60)]
    one.platform.posts = [*reversed(many), FIRST]
    asked = len(one.platform.asked)
    polled = one.poll(minutes=30)
    assert polled.error is None
    assert 0 < polled.new <= 60
    assert len(one.platform.asked) - asked <= 60, "it gives up"
    before = one.store.counts().documents
    assert one.poll(minutes=5).edited == 0
    keys = [each.key for each in one.store.documents("it", limit=500)]
    assert len(keys) == len(set(keys)) >= before


def test_what_is_older_than_all_that_is_known_is_read_too(one: Watched) -> None:
    """It came late, or is dated back: it stands at the end of the list, where one that is read back to stands."""
    known = [replace(SECOND, number=8), replace(FIRST, number=7)]
    one.platform.posts = known
    assert one.poll().new == 2
    late = Post(number=3, text="The bridge of Mirzan is open.", at=NOON - timedelta(hours=20))
    one.platform.posts = [*known, late]
    polled = one.poll(minutes=30)
    assert (polled.error, polled.new, polled.edited, polled.missing) == (None, 1, 0, 0)


def test_a_clock_that_is_behind_takes_nothing_for_old_or_gone(one: Watched) -> None:
    one.platform.posts = [replace(SECOND, at=NOON + timedelta(hours=20)), FIRST]
    one.poll()
    one.now -= timedelta(hours=3)
    with closing(truly(one, 30.0)) as client:
        one.tools = replace(one.tools, client=client)
        polled = one.poll(minutes=5)
    assert (polled.error, polled.new, polled.edited, polled.missing) == (None, 0, 0, 0)


#: kinds that are not asked over the web, with the tests of their own bad days
OTHERS: Mapping[str, tuple[Callable[..., object], ...]] = {
    "imap": (
        test_imap.test_a_server_in_trouble_is_a_failure_in_words,
        test_imap.test_a_message_that_comes_twice_is_one,
        test_imap.test_a_mailbox_that_was_made_anew_is_read_again_and_told_once,
        test_imap.test_what_is_not_proven_is_set_aside_and_never_read,
    ),
    "files": (
        test_files.test_a_changed_file_is_an_edit_and_one_that_is_taken_out_is_not_gone,
        test_files.test_what_is_not_finished_hidden_or_a_link_is_left_alone,
        test_files.test_a_folder_that_is_not_there_is_said,
    ),
    "webhook": (
        test_inbound.test_the_same_message_again_is_known,
        test_inbound.test_a_changed_message_of_one_id_is_an_edit,
        test_inbound.test_what_is_not_proven_is_refused_and_not_kept,
        test_inbound.test_what_is_proven_and_cannot_be_read_is_kept_aside,
        test_inbound.test_a_message_that_is_too_large_is_refused,
    ),
}


def test_no_kind_is_without_its_bad_days() -> None:
    assert {one.name for one in KINDS} | set(OTHERS) == set(plugins.names("monitor.connectors"))
