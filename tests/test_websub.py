"""What hubs push to us (W3C WebSub): found, asked for, proven, renewed and ended, against a hub on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from monitor import websub
from monitor.app import App
from monitor.config import load
from monitor.connectors.feed import Connector
from monitor.database import opened
from monitor.desk import Desk
from monitor.feeds import hubs
from monitor.http import Client
from monitor.inbound import confirm, receive
from monitor.pipeline import Polled, poll
from monitor.subscriptions import leave
from monitor.toolbox import settings
from monitor.tools import Tools
from monitor.web import Site, create_app
from monitor.web.server import listening, serving
from storage.records import Hub, Sight, SourceState, Subscription
from storage.store import Store
from tests import databases, test_feeds
from tests import hubs as hubs_of_tests
from tests.platforms import NOON, Post
from tests.test_connectors import Here
from tests.test_inbound import Healthy

HUB, SELF = "https://hub.example/", "https://example.org/feed"
FOUND = Hub(url=HUB, topic=SELF)
ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"'
LINKS = f'<{{0}}link rel="hub" href="{HUB}"/><{{0}}link rel="self" href="{SELF}"/>'
ENTRY = "<item><guid>1</guid><description>The town is ours.</description>{}</item>"


def rss(inside: str, entry: str = "") -> str:
    return f"<rss version='2.0' {ATOM}><channel><title>T</title>{inside}{ENTRY.format(entry)}</channel></rss>"


NOWHERE = rss("")
ATOM_FEED = (
    f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{LINKS.format("")}'
    "<entry><id>1</id><title>The town is ours.</title></entry></feed>"
)
JSON_FEED = (
    f'{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "feed_url": "{SELF}", '
    f'"hubs": [{{"type": "rssCloud", "url": "https://a.example/"}}, {{"type": "WebSub", "url": "{HUB}"}}, 7], '
    '"items": [{"id": "1", "content_text": "The town is ours."}]}'
)
#: body, Link headers, what is found
DISCOVERIES: dict[str, tuple[str, tuple[str, ...], Hub | None]] = {
    "Atom": (ATOM_FEED, (), FOUND),
    "RSS": (rss(LINKS.format("atom:")), (), FOUND),
    "JSON Feed": (JSON_FEED, (), FOUND),
    "one header": (NOWHERE, (f'<{HUB}>; rel="hub", <{SELF}>; rel=self',), FOUND),
    "two headers": (NOWHERE, (f"<{HUB}>;rel=hub", f'<{SELF}>; title="a, b"; REL="alternate Self"'), FOUND),
    "headers count first": (rss(LINKS.format("atom:")), ('<https://other.example/>; rel="hub"',),
                            Hub(url="https://other.example/", topic=SELF)),
    "the first of two hubs": (NOWHERE, (f"<{HUB}>; rel=hub, <https://b.example/>; rel=hub, </feed>; rel=self",), FOUND),
    "a link of another thing": (NOWHERE, (f'<{HUB}>; rel="hub"; anchor="/x", <{SELF}>; rel=self',), None),
    "a link in an entry": (rss("", LINKS.format("atom:")), (), None),
    "a hub without a topic": (rss(f'<atom:link rel="hub" href="{HUB}"/>'), (), None),
    "a topic without a hub": (rss(f'<atom:link rel="self" href="{SELF}"/>'), (), None),
    "no web address": (NOWHERE, (f"<javascript:x>; rel=hub, <{SELF}>; rel=self",), None),
    "nothing": (NOWHERE, (), None),
}  # fmt: skip


@pytest.mark.parametrize("case", DISCOVERIES.values(), ids=DISCOVERIES)
def test_a_hub_and_its_topic_are_found(case: tuple[str, tuple[str, ...], Hub | None]) -> None:
    body, links, expected = case
    page = replace(test_feeds.page(body.encode()), headers=tuple(("link", one) for one in links))
    parsed = Connector().parse(page, test_feeds.SOURCE, {})
    assert (parsed.problem, parsed.hub, len(parsed.documents)) == (None, expected, 1)


@given(st.lists(st.text(max_size=80).map(lambda text: f"<{HUB}>;{text}") | st.text(max_size=80)))
def test_no_header_breaks_the_search_for_a_hub(links: list[str]) -> None:
    found = list(hubs.of_headers([("link", one) for one in links], SELF))
    assert {rel for rel, _ in found} <= {"hub", "self"}


LINK = "http://127.0.0.1:8000/"
FILE = """
version: 1
actors:
  - {{id: ministry, name: Ministry of Defence, kind: government}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, timeout: 5s, deletion: {{misses: 2, over: 10m}}}}
{web}
sources:
  {sources}
"""
TEXTS = ("The town of Delvar is in our hands.", "نیروهای ما شهر کش را گرفتند.", "سيطرت قواتنا على مدينة مشرين.")
POSTS = [Post(number=at, text=text, at=NOON + timedelta(minutes=at)) for at, text in enumerate(TEXTS, 1)]
MANY = [Post(number=10 + at, text=f"Report number {at}.", at=NOON + timedelta(minutes=at)) for at in range(30)]


class Followed:
    """One feed with a hub, the dashboard's door, and a clock that only a test moves."""

    def __init__(self, hub: hubs_of_tests.Hub, folder: Path, **options: object) -> None:
        self.hub, self.now, self._file = hub, NOON + timedelta(hours=1), folder / "sources.yaml"
        self.store = Store(databases.url(folder, "gainsay.db"))
        self.store.migrate()
        self.write(**options)
        self.tools = Tools(
            store=self.store,
            client=Client(settings(self.desk.configuration.fetching), clock=lambda: self.now.timestamp()),
            workers=Here(),
            clock=lambda: self.now,
            random=lambda: 0.5,
            secret=lambda: f"secret {self.now:%H:%M:%S}",
            environ={},
        )
        site = Site(
            store=self.store, desk=lambda: self.desk, health=Healthy, clock=lambda: self.now, token="t", hosts=None,
            receive=lambda name, heads, body: receive(name, heads, body, desk=self.desk, tools=self.tools),
            confirm=lambda name, query: confirm(name, query, desk=self.desk, tools=self.tools),
        )  # fmt: skip
        self.client = TestClient(create_app(site))
        hub.reached = self

    def write(self, *, link: str | None = LINK, present: bool = True, **options: object) -> None:
        """Write sources.yaml and take it."""
        source = {"id": "it", "kind": "feed", "url": f"{self.hub.base}/feed", "every": "5m", "actor": "ministry"}
        listed = f"- {json.dumps(source | options)}" if present else "[]"
        self._file.write_text(FILE.format(sources=listed, web=f"web: {{link: {link}}}" if link else ""), "utf-8")
        self.desk = Desk.of(load(self._file, environ={}))
        self.store.sync_sources(self.desk.configuration.sources, self.now)

    def get(self, url: str, query: dict[str, str]) -> tuple[int, str]:
        answer = self.client.get(urlsplit(url).path, params=query)
        return answer.status_code, answer.text

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        answer = self.client.post(urlsplit(url).path, content=body, headers=headers)
        return answer.status_code, answer.json()["detail"]

    def poll(self, **later: float) -> Polled | None:
        """Poll the source if it is due by then; None where it is not."""
        self.now += timedelta(**later)
        leased = self.store.lease_sources(self.now, lease=timedelta(minutes=15), limit=1)
        return poll(leased[0], desk=self.desk, tools=self.tools) if leased else None

    def due_in(self) -> timedelta:
        return self.state.next_check_at - self.now

    @property
    def state(self) -> SourceState:
        found = self.store.source_state("it")
        assert found is not None
        return found

    @property
    def subscription(self) -> Subscription:
        assert self.state.subscription is not None
        return self.state.subscription

    def texts(self) -> set[str]:
        return {one.text for one in self.store.statements(limit=500)}

    def page(self) -> str:
        (source,) = self.desk.sources
        return self.client.get(f"/sources/{source}").text

    def close(self) -> None:
        self.tools.client.close()
        self.store.close()


@contextmanager
def followed(folder: Path, **options: object) -> Iterator[Followed]:
    with hubs_of_tests.hub() as hub:
        hub.posts = [POSTS[0]]
        one = Followed(hub, folder, **options)
        try:
            yield one
        finally:
            one.close()


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Followed]:
    """A feed that was polled once; its hub was asked."""
    with followed(tmp_path) as one:
        one.poll(minutes=1)
        yield one


@pytest.fixture
def live(asked: Followed) -> Followed:
    """Its hub has agreed, and another poll has seen so."""
    asked.hub.ask_back()
    asked.poll(minutes=6)
    return asked


def test_a_hub_is_asked_with_a_secret_of_its_own(asked: Followed) -> None:
    (form,) = asked.hub.asked
    assert form == {
        "at": "/hub", "hub.mode": "subscribe", "hub.topic": f"{asked.hub.base}/feed",
        "hub.callback": "http://127.0.0.1:8000/in/it", "hub.lease_seconds": "864000", "hub.secret": "secret 13:01:00",
    }  # fmt: skip
    assert asked.subscription.lease_until is None, "it has not agreed yet"


@pytest.mark.parametrize(
    ("link", "push"), [(None, True), ("http://desk.example/", True), ("https://localhost/", True), (LINK, False)]
)
def test_nobody_is_asked_who_cannot_reach_us_or_is_not_wanted(link: str | None, push: bool, tmp_path: Path) -> None:
    with followed(tmp_path, link=link, push=push) as one:
        polled = one.poll(minutes=1)
        assert polled is not None
        assert (polled.error, polled.new, one.hub.asked, one.state.subscription) == (None, 1, [], None)
        one.hub.asked.append({"hub.mode": "subscribe", "hub.secret": "s", "hub.callback": "http://h/in/it"})
        assert one.hub.push(POSTS[1]) == 410


def test_the_challenge_is_echoed_and_the_hubs_lease_binds(asked: Followed) -> None:
    asked.hub.lease = "3600"
    assert asked.hub.ask_back("a <b>c</b>") == (200, "a <b>c</b>")
    assert asked.subscription.lease_until == asked.now + timedelta(hours=1)
    answer = asked.client.get("/in/it", params={"hub.mode": "subscribe", "hub.topic": asked.hub.base + "/feed"})
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"


NOT_MEANT: dict[str, dict[str, str]] = {
    "unsubscribe": {"mode": "unsubscribe"},
    "another topic": {"topic": "https://other.example/feed"},
    "no mode": {"mode": ""},
    "no challenge": {"challenge": ""},
    "a long challenge": {"challenge": "x" * 1001},
    "a challenge that is no text": {"challenge": "a\x00b"},
    "denied of another topic": {"mode": "denied", "topic": "https://other.example/feed"},
}


@pytest.mark.parametrize("changed", NOT_MEANT.values(), ids=NOT_MEANT)
def test_what_we_did_not_mean_is_not_confirmed(asked: Followed, changed: dict[str, str]) -> None:
    before = asked.state
    given = {name: value for name, value in changed.items() if name != "challenge"}
    assert asked.hub.ask_back(changed.get("challenge", "c"), **given) == (404, "")
    assert asked.state == before


def test_a_hub_that_asks_back_too_late_is_not_believed(asked: Followed) -> None:
    asked.now += timedelta(hours=2)
    assert asked.hub.ask_back() == (404, "")


def test_no_other_source_is_confirmed(asked: Followed) -> None:
    assert asked.get("/in/nowhere", {"hub.mode": "subscribe", "hub.topic": "x", "hub.challenge": "c"}) == (404, "")


@pytest.mark.parametrize("method", ["sha1", "sha256", "sha384", "sha512"])
def test_what_is_pushed_is_kept_before_it_is_answered(live: Followed, method: str) -> None:
    assert live.hub.push(POSTS[1], method=method) == 202
    assert live.texts() == {TEXTS[0], TEXTS[1]}
    assert live.state.items == 2


def test_the_same_push_again_is_known_and_so_is_its_poll(live: Followed) -> None:
    assert [live.hub.push(POSTS[1]) for _ in range(3)] == [202] * 3
    live.hub.posts = [POSTS[1], POSTS[0]]
    polled = live.poll(hours=2)
    assert polled is not None
    assert (polled.new, polled.edited, live.state.items) == (0, 0, 2)
    assert not live.subscription.doubted


def test_an_edit_is_pushed(live: Followed) -> None:
    assert live.hub.push(replace(POSTS[0], text="The town of Delvar is lost.")) == 202
    document = live.store.latest("it", live.store.window("it")[0])
    assert document is not None
    assert [one.text for one in live.store.versions(document.id)] == [TEXTS[0], "The town of Delvar is lost."]


def test_a_part_of_the_feed_takes_nothing_for_gone(live: Followed) -> None:
    live.hub.posts = [POSTS[2], POSTS[1], POSTS[0]]
    live.poll(hours=2)
    window = live.store.window("it")
    live.hub.push(POSTS[2])
    assert live.store.window("it") == window
    document = live.store.latest("it", window[-1])
    assert document is not None
    assert live.store.sightings(document.id)[-1].sight is Sight.SEEN
    watched = {watch.document.key for watch in live.store.watches("it", live.now)}
    assert watched == set(), "nothing is suspected"


def test_what_is_pushed_is_looked_at_again_by_its_age(live: Followed) -> None:
    fresh = replace(POSTS[1], at=live.now)
    live.hub.push(fresh)
    watched = {watch.document.text for watch in live.store.watches("it", live.now + timedelta(minutes=11))}
    assert TEXTS[1] in watched


WRONG: dict[str, dict[str, str]] = {
    "another secret": {"secret": "x"},
    "no signature": {"x-hub-signature": ""},
    "no method": {"x-hub-signature": "aa"},
    "another method": {"x-hub-signature": "md5=aa"},
    "another header": {"x-hub-signature-256": "sha256=aa", "x-hub-signature": ""},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_what_is_not_signed_is_answered_and_ignored(live: Followed, wrong: dict[str, str]) -> None:
    body, before = live.hub.feed(POSTS[1]), live.state
    if "secret" in wrong:
        assert live.hub.push(POSTS[1], **wrong) == 202
    else:
        assert live.post("/in/it", body, wrong) == (202, "taken")
    assert (live.texts(), live.state) == ({TEXTS[0]}, before)


@pytest.mark.parametrize("body", [b"", b"<html><body>Log in</body></html>", b"<rss><channel>", b"{"])
def test_what_is_signed_and_cannot_be_read_is_kept_aside_and_polled(live: Followed, body: bytes) -> None:
    live.now += timedelta(minutes=2)
    live.hub.posts = [POSTS[1], POSTS[0]]
    assert live.hub.push(body=body) == 202
    assert [one.raw for one in live.store.quarantined("it")] == [body]
    polled = live.poll()
    assert polled is not None
    assert (polled.new, live.subscription.doubted) == (1, False)


def test_what_is_too_large_to_be_pushed_is_polled_at_once(live: Followed) -> None:
    live.now += timedelta(minutes=2)
    live.hub.posts = [POSTS[1], POSTS[0]]
    assert live.hub.push(body=b"x" * (2**20 + 1)) == 202
    assert live.poll() is not None
    assert TEXTS[1] in live.texts()


def test_what_a_push_says_is_taken_down_is_polled_for(live: Followed) -> None:
    live.now += timedelta(minutes=2)
    gone = f'<at:deleted-entry ref="{live.hub.base}/1"/></channel>'.encode()
    assert live.hub.push(body=live.hub.feed(POSTS[1]).replace(b"</channel>", gone)) == 202
    assert TEXTS[1] in live.texts()
    assert live.poll() is not None


def test_large_messages_do_not_make_us_poll_without_end(live: Followed) -> None:
    assert live.hub.push(body=b"x" * (2**20 + 1)) == 202
    assert live.poll() is None, "it was polled this minute"
    assert live.poll(minutes=1) is not None


def test_a_push_that_wants_a_poll_is_not_lost_to_one_that_runs(live: Followed) -> None:
    (running,) = live.store.lease_sources(live.now + timedelta(hours=2), lease=timedelta(minutes=15), limit=1)
    live.now += timedelta(hours=2)
    live.hub.push(body=b"x" * (2**20 + 1))
    poll(running, desk=live.desk, tools=live.tools)
    assert live.due_in() <= timedelta(minutes=1)


def test_whole_articles_are_read_by_a_poll(tmp_path: Path) -> None:
    with followed(tmp_path, full_text=True) as one:
        one.poll(minutes=1)
        one.hub.ask_back()
        one.poll(minutes=6)
        one.now += timedelta(minutes=2)
        one.hub.posts = [POSTS[1], POSTS[0]]
        assert one.hub.push(POSTS[1]) == 202
        polled = one.poll()
        assert polled is not None
        assert (polled.new, one.subscription.doubted) == (1, False)


def test_a_feed_that_is_pushed_is_polled_more_rarely(live: Followed) -> None:
    assert live.due_in() == timedelta(minutes=30)
    live.poll(minutes=30)
    assert live.due_in() == timedelta(minutes=30)


@pytest.mark.parametrize(("every", "minutes"), [("1m", 30), ("8m", 48), ("20m", 60), ("3h", 225)])
def test_how_rarely_depends_on_the_source(tmp_path: Path, every: str, minutes: int) -> None:
    with followed(tmp_path, every=every) as one:
        one.poll(minutes=1)
        one.hub.ask_back()
        one.poll(hours=4)
        assert one.due_in() == timedelta(minutes=minutes)


def test_a_lease_is_renewed_before_it_ends_with_the_same_secret(asked: Followed) -> None:
    asked.hub.lease = "3600"
    asked.hub.ask_back()
    asked.poll(minutes=6)
    asked.poll(minutes=30)
    assert (len(asked.hub.asked), asked.due_in()) == (1, timedelta(minutes=12)), "80 % of an hour is 48 minutes"
    asked.poll(minutes=12)
    assert [form["hub.secret"] for form in asked.hub.asked] == ["secret 13:01:00"] * 2
    assert asked.hub.ask_back()[0] == 200
    assert asked.subscription.lease_until == asked.now + timedelta(hours=1)


def test_when_a_lease_ends_the_old_pace_comes_back_and_nothing_is_lost(asked: Followed) -> None:
    asked.hub.lease = "3000"
    asked.hub.ask_back()
    asked.poll(minutes=6)
    asked.hub.status = 500
    asked.poll(minutes=34)
    assert asked.due_in() == timedelta(minutes=10), "the lease ends then"
    asked.poll(minutes=10)
    assert asked.due_in() < timedelta(minutes=10)
    asked.hub.posts = [POSTS[1], POSTS[0]]
    polled = asked.poll(minutes=10)
    assert polled is not None
    assert (polled.error, polled.new) == (None, 1)
    assert asked.hub.push(POSTS[2]) == 202
    assert TEXTS[2] in asked.texts(), "what the secret signs is still believed"


def test_a_hub_that_is_down_is_no_failure_of_the_source_and_asked_ever_later(tmp_path: Path) -> None:
    with followed(tmp_path) as one:
        one.hub.status = 503
        for _ in range(60):
            polled = one.poll(minutes=10)
            assert polled is None or polled.error is None
        assert one.subscription.problem == "the hub answered 503"
        assert "the hub answered 503" in one.page()
        assert len(one.hub.asked) == 4, "at once, after 1, 3 and 7 hours"


def test_a_hub_that_does_not_answer_is_asked_later(tmp_path: Path) -> None:
    with followed(tmp_path) as one:
        one.hub.announced = "http://127.0.0.1:1/"  # nobody listens there
        polled = one.poll(minutes=1)
        assert polled is not None
        assert (polled.error, polled.new) == (None, 1)
        assert "127.0.0.1" in (one.subscription.problem or "")


def test_a_denial_is_kept_in_words_and_the_old_pace_comes_back(live: Followed) -> None:
    long = "<script>alert(1)</script>\x00 " + "x" * 999
    assert live.hub.ask_back(mode="denied", reason=long) == (200, "")
    assert len(live.subscription.denied or "") == 300
    assert "&lt;script&gt;alert(1)" in live.page()
    assert "<script>alert(1)" not in live.page()
    assert live.due_in() == timedelta(minutes=5)
    before = len(live.hub.asked)
    live.poll(minutes=6)
    assert live.due_in() <= timedelta(minutes=10)
    live.poll(hours=25)
    assert len(live.hub.asked) == before + 1


def test_a_hub_that_pushes_nothing_is_not_trusted_until_it_does(live: Followed) -> None:
    live.hub.posts = [POSTS[1], POSTS[0]]
    polled = live.poll(hours=1)
    assert polled is not None
    assert (polled.new, live.subscription.doubted) == (1, True)
    assert live.due_in() == timedelta(minutes=5)
    assert "does not push" in live.page()
    live.poll(hours=25)
    assert [form["hub.mode"] for form in live.hub.asked] == ["subscribe"] * 2
    assert live.hub.ask_back()[0] == 200
    assert live.subscription.doubted, "that it says so proves nothing"
    live.hub.push(POSTS[2])
    assert not live.subscription.doubted
    live.hub.posts = [POSTS[2], *live.hub.posts]
    live.poll(minutes=7)
    assert live.due_in() == timedelta(minutes=30)


def test_more_pushes_than_the_feed_lists_are_no_alarm(live: Followed) -> None:
    live.hub.posts = MANY[:10]
    live.hub.push(*MANY[:10])
    live.poll(hours=1)
    live.hub.push(*MANY[10:20])
    live.hub.posts = MANY[10:20]
    polled = live.poll(hours=1)
    assert polled is not None
    assert (polled.new, live.state.alarm) == (0, None)


@pytest.mark.parametrize("changed", ["announced", "topic"])
def test_another_hub_or_topic_is_subscribed_to_with_another_secret(live: Followed, changed: str) -> None:
    old = live.hub.last
    setattr(live.hub, changed, "/other")
    live.poll(hours=1)
    left, asked = live.hub.asked[-2:]
    assert (left["hub.mode"], left["at"], left["hub.topic"]) == ("unsubscribe", "/hub", old["hub.topic"])
    assert (asked["hub.mode"], asked["hub.secret"] == old["hub.secret"]) == ("subscribe", False)
    assert live.hub.ask_back()[0] == 200
    gives_up = live.hub.ask_back(mode="unsubscribe", topic=old["hub.topic"])[0]
    assert gives_up == (200 if changed == "topic" else 404), "what is wanted is never given up"


def test_a_feed_that_names_its_hub_no_more_is_only_polled(live: Followed) -> None:
    live.hub.announced = ""
    live.poll(hours=1)
    assert live.hub.last["hub.mode"] == "unsubscribe"
    assert live.due_in() == timedelta(minutes=5)
    assert live.hub.push(POSTS[1]) == 410


@pytest.mark.parametrize("present", [False, True])
def test_a_source_that_is_taken_out_or_switched_off_is_unsubscribed(live: Followed, present: bool) -> None:
    live.write(present=present, enabled=False)
    leave(live.tools)
    leave(live.tools)
    assert [form["hub.mode"] for form in live.hub.asked] == ["subscribe", "unsubscribe"], "once"
    assert live.hub.ask_back() == (200, "c4ll"), "that is meant"
    assert live.hub.ask_back(mode="subscribe")[0] == 404
    assert live.hub.push(POSTS[1]) in ((410,) if present else (404, 410))
    live.write()
    live.poll(hours=1)
    assert live.hub.last["hub.mode"] == "subscribe", "it comes back"


def test_another_address_of_ours_is_told_to_the_hub(live: Followed) -> None:
    live.write(link="http://127.0.0.2/")
    live.poll(hours=1)
    assert live.hub.last["hub.callback"] == "http://127.0.0.2/in/it"


def test_the_secret_is_shown_nowhere(live: Followed, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    secret = live.subscription.secret
    live.hub.push(POSTS[1])
    live.hub.push(POSTS[1], secret="wrong")
    live.poll(hours=1)
    shown = [live.page(), live.client.get("/api/v1/sources").text, live.client.get("/metrics").text]
    shown += [f"{record.getMessage()} {record.__dict__}" for record in caplog.records if record.name != "httpx"]
    assert [text for text in shown if secret in text] == []
    assert "pushed by 127.0.0.1" in live.page()


def test_a_hub_that_asks_back_before_it_answers_is_understood(tmp_path: Path) -> None:
    with followed(tmp_path) as one:
        one.hub.eager = True
        one.poll(minutes=1)
        assert one.subscription.lease_until == one.now + websub.LEASE


def test_a_hub_reaches_the_running_service(tmp_path: Path) -> None:
    with hubs_of_tests.hub() as hub, listening("127.0.0.1", 0, open_to_all=False) as listener:
        hub.posts, hub.reached, hub.eager = [POSTS[0]], hubs_of_tests.Web(), True
        web = f'web: {{link: "http://127.0.0.1:{listener.getsockname()[1]}/"}}'
        source = {"id": "it", "kind": "feed", "url": f"{hub.base}/feed", "actor": "ministry"}
        file = tmp_path / "sources.yaml"
        file.write_text(FILE.format(web=web, sources=f"- {json.dumps(source)}"), "utf-8")
        with opened(databases.url(tmp_path, "gainsay.db")) as store:
            app = App(file, store, {})
            with serving(create_app(app.site(open_to_all=False)), listener):
                (polled,) = app.poll_once()
                assert polled.error is None
                assert hub.push(POSTS[1]) == 202
                assert {one.text for one in store.statements(limit=9)} == {TEXTS[0], TEXTS[1]}
                file.write_text(FILE.format(web=web, sources="[]"), "utf-8")
                app.reload()
                app.leave()
                assert hub.last["hub.mode"] == "unsubscribe"
                assert hub.push(POSTS[2]) == 404
            app.stop()


@given(
    st.dictionaries(
        st.sampled_from(["hub.mode", "hub.topic", "hub.challenge", "hub.lease_seconds", "hub.reason"]),
        st.sampled_from(["subscribe", "unsubscribe", "denied", SELF]) | st.text(max_size=40),
    ),
)
def test_no_query_breaks_the_answer_to_a_hub(query: dict[str, str]) -> None:
    kept = Subscription(hub=FOUND, callback="https://g.example/in/it", secret="s", asked_at=NOON)
    answer = websub.answer(kept, query, NOON)
    assert answer.status in (200, 404)
    assert answer.words in ("", query.get("hub.challenge"))
    if answer.after is not None and answer.after.lease_until is not None:
        assert NOON <= answer.after.lease_until <= NOON + websub.LEASE


@given(st.text(max_size=80) | st.from_regex(r"sha(1|256)=[0-9a-fA-F]*", fullmatch=True), st.binary(max_size=80))
def test_no_header_signs_what_the_secret_does_not(header: str, body: bytes) -> None:
    assert not websub.signed("a secret that is not to be guessed", body, header)


@settings_of(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.dictionaries(st.text(max_size=12), st.text(max_size=40), max_size=4),
    st.dictionaries(
        st.sampled_from(["x-hub-signature", "content-type", "link", "x-other"]),
        st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40),
    ),
    st.binary(max_size=100),
)
def test_no_query_and_no_headers_break_the_door(
    live: Followed, query: dict[str, str], headers: dict[str, str], body: bytes
) -> None:
    before = live.state
    assert live.get("/in/it", query)[0] == 404
    assert live.post("/in/it", body, headers)[0] == 202
    assert live.state == before
