"""What all sources of one token share: trouble is said once, one tries at a time, and a budget ends for all."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from monitor.budgets import FIRST, Budgets, Purse
from monitor.desk import Desk
from monitor.http import Resting
from monitor.limits import refuses as is_refused
from monitor.limits import spent_until
from monitor.pipeline import Polled, poll
from monitor.web import Site, create_app
from storage.records import SourceState
from tests.platforms import NOON, Answer, Platform, Post, facebook, mastodon, served, threads, vk
from tests.test_connectors import ENVIRON, Kind, Watched
from tests.test_web import Health

MANY = 14


def seconds(value: float) -> datetime:
    return NOON + timedelta(seconds=value)


EPOCH = str(int(seconds(600).timestamp()))


@pytest.mark.parametrize(
    ("status", "headers", "until"),
    [
        (200, {"x-rate-limit-remaining": "0", "x-rate-limit-reset": EPOCH}, seconds(600)),  # X
        (200, {"x-rate-limit-remaining": "1", "x-rate-limit-reset": EPOCH}, None),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2030-03-01T12:05:00Z"}, seconds(300)),  # Mastodon
        (200, {"x-ratelimit-remaining": "0.0", "x-ratelimit-reset": "412"}, seconds(412)),  # Reddit
        (200, {"ratelimit-remaining": "0", "ratelimit-reset": EPOCH}, seconds(600)),  # Bluesky
        (200, {"ratelimit-remaining": "0", "ratelimit-reset": "30"}, seconds(30)),  # the IETF's draft
        (200, {"x-app-usage": '{"call_count":100,"total_time":2,"total_cputime":1}'}, seconds(3600)),
        (200, {"x-app-usage": '{"call_count":28,"total_time":25,"total_cputime":25}'}, None),
        (200, {"x-business-use-case-usage": '{"5":[{"estimated_time_to_regain_access":7}]}'}, seconds(420)),
        (429, {"retry-after": "90"}, seconds(90)),
        (429, {"retry-after": "90", "x-rate-limit-remaining": "0", "x-rate-limit-reset": EPOCH}, seconds(600)),
        (429, {}, None),
        (200, {"retry-after": "90"}, None),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999999"}, None),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2050-01-01T00:00:00Z"}, seconds(24 * 3600)),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"}, None),
        (200, {"x-ratelimit-remaining": "nan", "x-ratelimit-reset": "60"}, None),
        (200, {"x-app-usage": "{"}, None),
        (400, {}, None),
        (200, {"x-app-usage": "[[[]]]"}, None),
        (200, {"x-app-usage": '{"call_count":"many"}'}, None),
    ],
)  # fmt: skip
def test_headers_say_until_when_nothing_is_left(status: int, headers: dict[str, str], until: datetime | None) -> None:
    assert spent_until(status, headers, NOON) == until


def graph(number: object, kind: object = "OAuthException") -> bytes:
    """An error as the Graph API writes it."""
    return json.dumps({"error": {"message": "No.", "type": kind, "code": number, "fbtrace_id": "A"}}).encode()


@pytest.mark.parametrize(
    ("number", "until", "refuses"),
    [
        *((number, seconds(3600), False) for number in (4, 17, 32, 341, 613, 80_001, 80_014)),
        (190, None, True),
        (102, None, True),
        (100, None, False),
        (10, None, False),
        (80_015, None, False),
        ("4", None, False),
    ],
)
def test_the_graph_api_says_by_a_number_what_is_wrong(number: object, until: datetime | None, refuses: bool) -> None:
    body = graph(number)
    for status in (400, 403):
        assert (spent_until(status, {}, NOON, body), is_refused(status, body)) == (until, refuses)
    assert (spent_until(200, {}, NOON, body), is_refused(200, body)) == (None, False)
    assert not is_refused(400, graph(number, None))
    assert spent_until(
        400, {"x-business-use-case-usage": '{"5":[{"estimated_time_to_regain_access":7}]}'}, NOON, body
    ) == seconds(420), "what the headers say is nearer"
    for spoilt in (b"[]", b'{"error": 4}', b"{" * 9999, body[:20]):
        assert (spent_until(400, {}, NOON, spoilt), is_refused(400, spoilt)) == (None, False)


class Many(Watched):
    """Fourteen sources that use one token."""

    def __init__(self, kind: Kind, platform: Platform, folder: Path) -> None:
        super().__init__(kind, platform, folder)
        first = self.configuration.sources[0]
        sources = tuple(replace(first, id=f"s{at}") for at in range(MANY))
        connector = self.configuration.connectors[first.id]
        whole = replace(self.configuration, sources=sources, connectors={one.id: connector for one in sources})
        self.desk = Desk.of(whole)
        self.store.sync_sources(sources, self.now)
        self.now += timedelta(minutes=2)  # new sources are spread over a minute

    def all(self, **later: float) -> list[Polled]:
        """Poll every source that is due."""
        self.now += timedelta(**later)
        return [poll(state, desk=self.desk, tools=self.tools) for state in self.due()]

    def due(self) -> list[SourceState]:
        return [state for state in self.store.source_states() if state.next_check_at <= self.now]

    def told(self) -> list[str]:
        return self.tools.budgets.troubles(dict, self.now)


FIRST_POST = Post(number=1, text="The town of Delvar is in our hands.")
MASTODON = Kind(
    name="mastodon", speak=mastodon, url="{base}/@ministry", options={"token": {"env": "TOKEN"}, "account": "7"}
)  # fmt: skip
VK = Kind(name="vk", speak=vk, url="https://vk.com/ministry", options={"token": {"env": "TOKEN"}, "service": "{base}"})


FACEBOOK = Kind(
    name="facebook",
    speak=facebook,
    url="https://www.facebook.com/ministry",
    options={"token": {"env": "TOKEN"}, "page": "55", "service": "{base}"},
)
THREADS = Kind(
    name="threads",
    speak=threads,
    url="https://www.threads.net/@ministry",
    options={"token": {"env": "TOKEN"}, "profile": "ministry", "service": "{base}/v1.0"},
)


@pytest.fixture(params=[MASTODON, VK, FACEBOOK, THREADS], ids=str)
def many(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Many]:
    with served(request.param.speak) as platform:
        platform.posts = [FIRST_POST]
        made = Many(request.param, platform, tmp_path)
        yield made
        made.close()


#: what each platform answers to a token that it does not accept: VK says so with 200
REFUSALS = {
    "mastodon": Answer(body=b'{"error":"The access token is invalid"}', status=401),
    "facebook": Answer(body=graph(190), status=400),
    "threads": Answer(body=graph(190), status=400),
    "vk": Answer(body=b'{"error":{"error_code":5,"error_msg":"User authorization failed"}}'),
}


def test_a_token_that_is_refused_is_one_trouble_and_its_end_is_said_once(
    many: Many, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    many.platform.trouble = REFUSALS[many.kind.name]
    polled = many.all()
    assert [one.status for one in polled] == ["failing", *["waiting"] * (MANY - 1)]
    assert len(many.platform.asked) == 1, "the others wait for what one learned"
    assert [record.message for record in caplog.records if record.levelno >= logging.WARNING] == [
        "a token is refused: its sources wait"
    ]
    (told,) = many.told()
    assert told.startswith(f"the token of {many.kind.name} (TOKEN) is refused")
    assert told.endswith(f": {MANY} sources wait")
    assert (ENVIRON["TOKEN"] in told, ENVIRON["TOKEN"] in caplog.text) == (False, False)

    many.all(seconds=FIRST.total_seconds() + 61)
    assert len(many.platform.asked) == 2, "one of them tries again"
    assert many.told() == [told]

    many.platform.trouble = None
    caplog.clear()
    tried = many.all(minutes=11)
    assert (tried[0].error, many.told()) == (None, [])
    assert {one.error for one in many.all()} <= {None}
    assert {state.status for state in many.store.source_states()} == {"ok"}, "they need not wait for their time"
    assert [record.message for record in caplog.records].count("a token is accepted again") == 1


def test_a_budget_that_is_spent_is_spent_for_all(many: Many) -> None:
    more = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1800"}
    speak = many.platform.speak

    def spent(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        answer = speak(platform, path, query)
        return replace(answer, headers=more) if answer else None

    many.platform.speak = spent
    polled = many.all()
    assert [one.status for one in polled] == ["ok", *["waiting"] * (MANY - 1)]
    assert len(many.platform.asked) == 1
    assert many.told() == [
        f"the token of {many.kind.name} (TOKEN) has been used up until 13:32 UTC: {MANY} sources wait"
    ]
    assert all(state.failures == 0 for state in many.store.source_states())
    assert len(many.all(minutes=29)) <= 1, "only the one that was read"
    many.platform.speak = speak
    assert [one.error for one in many.all(minutes=5)] == [None] * MANY


@pytest.mark.parametrize("many", [FACEBOOK, THREADS], ids=str, indirect=True)
def test_too_many_calls_under_a_status_that_says_nothing_wait_for_all(
    many: Many, caplog: pytest.LogCaptureFixture
) -> None:
    many.platform.trouble = Answer(body=graph(4), status=400)
    polled = many.all()
    assert [one.status for one in polled] == ["failing", *["waiting"] * (MANY - 1)]
    assert len(many.platform.asked) == 1
    (told,) = many.told()
    assert "has been used up until" in told
    assert caplog.text.count("nothing more may be asked for a while") == 1
    many.platform.trouble = None
    many.all(minutes=61)
    assert {one.error for one in many.all(minutes=61)} <= {None}
    assert many.told() == []


def test_one_that_is_forbidden_may_be_a_closed_account_and_two_are_the_token() -> None:
    budgets, purse = Budgets(), Purse(key="k", name="the token of x (T)", token=True)
    assert not budgets.answered(purse, "a", 403, {}, NOON)
    assert not budgets.answered(purse, "b", 200, {}, NOON)
    budgets.accepted(purse)
    assert not budgets.answered(purse, "a", 403, {}, NOON)
    assert not budgets.troubles(dict, NOON)
    assert budgets.answered(purse, "b", 403, {}, NOON)
    with pytest.raises(Resting):
        budgets.enter(purse, "c", NOON)


def test_a_server_without_a_token_refuses_nothing_but_a_budget_holds_there_too() -> None:
    budgets, purse = Budgets(), Purse(key="k", name="a.example")
    assert not budgets.answered(purse, "a", 401, {}, NOON)
    budgets.enter(purse, "b", NOON)
    budgets.answered(purse, "a", 200, {"ratelimit-remaining": "0", "ratelimit-reset": "30"}, NOON)
    with pytest.raises(Resting) as told:
        budgets.enter(purse, "b", NOON)
    assert told.value.wait_s == 30
    budgets.enter(purse, "b", seconds(30))


def test_an_invalid_token_is_known_by_what_the_standard_says_of_it() -> None:
    budgets, purse = Budgets(), Purse(key="k", name="the token of facebook (T)", token=True)
    said = {"www-authenticate": 'OAuth "Facebook Platform" "invalid_token" "Error validating access token"'}
    assert budgets.answered(purse, "a", 400, said, NOON)


def test_what_shares_a_token_is_known_by_where_it_stands(tmp_path: Path) -> None:
    with served(MASTODON.speak) as platform:
        watched = Watched(MASTODON, platform, tmp_path)
        (connector,) = watched.configuration.connectors.values()
        one = Purse.of(connector, f"{platform.base}/a", token=True)
        assert one == Purse.of(connector, f"{platform.base}/b", token=True)
        assert one.key not in {
            Purse.of(connector, f"{platform.base}/a", token=False).key,
            Purse.of(connector, "https://other.example/a", token=True).key,
        }
        watched.close()


def test_trouble_is_shown_once_to_those_who_watch_over_the_service(many: Many) -> None:
    many.platform.trouble = REFUSALS[many.kind.name]
    many.all()
    site = Site(
        store=many.store, desk=lambda: many.desk, health=lambda: Health(ticked_at=many.now), clock=lambda: many.now,
        token="t", hosts=None, troubles=many.told,
    )  # fmt: skip
    with TestClient(create_app(site), base_url="http://localhost") as client:
        ready, page = client.get("/readyz"), client.get("/sources").text
    (told,) = many.told()
    assert (ready.json()["notes"], ready.json()["problems"]) == ([told], [])
    assert page.count(told) == 1
