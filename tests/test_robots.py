"""What a site asks of machines is heeded: where nobody may read, how slowly, and when to come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from monitor.clock import monotonic
from monitor.http import Client, Resting, Settings, Unavailable
from monitor.http.client import retry_after
from monitor.http.turns import Turns
from monitor.robots import AGAIN, HOLD, READ, Disallowed, Robots
from tests.platforms import NOON, Answer, Platform, Post, page, served, sitemap, youtube
from tests.test_connectors import Kind, Watched

FIRST = Post(number=1, text="The town of Delvar is in our hands.")


@dataclass
class Clock:
    """Stands still until a test moves it."""

    at: float = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def client() -> Iterator[Client]:
    ours = Settings(agent="Gainsay/9 (+mailto:a@b.example)", allow_addresses=("127.0.0.0/8",), pause_s=0.0)
    made = Client(ours, clock=Clock())
    yield made
    made.close()


def robots_txt(answer: Answer) -> Callable[[Platform, str, dict[str, list[str]]], Answer | None]:
    return lambda platform, path, query: answer if path == "/robots.txt" else Answer(body=b"x")


def text(body: str, **more: object) -> Answer:
    return Answer(body=body.encode(), content_type="text/plain", **more)  # type: ignore[arg-type] # fields of Answer


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /\n", "/news/1", False),
        ("User-agent: *\nDisallow: /\nAllow: /news/\n", "/news/1", True),
        ("User-agent: gainsay\nDisallow: /news/\n\nUser-agent: *\nAllow: /\n", "/news/1", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Gainsay\nAllow: /\n", "/news/1", True),
        ("User-agent: mailto\nDisallow: /\n", "/news/1", True),
        ("User-agent: *\nDisallow: /*.pdf$\n", "/a.pdf", False),
        ("User-agent: *\nDisallow: /\n", "/robots.txt", True),
        ("", "/news/1", True),
        ("<html>Not found</html>", "/news/1", True),
        ("\ufeffUser-agent: *\nDisallow: /news/\n", "/news/1", False),
        ("#" * READ + "\nUser-agent: *\nDisallow: /\n", "/news/1", True),
    ],
)  # fmt: skip
def test_the_rules_for_us_decide(client: Client, rules: str, path: str, allowed: bool) -> None:
    with served(robots_txt(text(rules))) as site:
        try:
            Robots().check(f"{site.base}{path}", client=client, now=NOON)
        except Disallowed:
            assert not allowed
        else:
            assert allowed


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_where_there_is_no_file_everything_may_be_read(client: Client, status: int) -> None:
    with served(robots_txt(text("User-agent: *\nDisallow: /\n", status=status))) as site:
        Robots().check(f"{site.base}/news/1", client=client, now=NOON)


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_where_the_file_cannot_be_had_nothing_is_read_until_it_can(client: Client, status: int) -> None:
    robots = Robots()
    with served(robots_txt(text("", status=status))) as site:
        for _ in range(3):
            with pytest.raises(Unavailable, match=f"the server answered {status}"):
                robots.check(f"{site.base}/news/1", client=client, now=NOON)
        assert site.asked == ["/robots.txt"], "it is let alone meanwhile"
        site.speak = robots_txt(text(""))
        robots.check(f"{site.base}/news/1", client=client, now=NOON + AGAIN)


def test_the_file_is_asked_for_once_a_day(client: Client) -> None:
    robots = Robots()
    with served(robots_txt(text("User-agent: *\nDisallow: /private/\n"))) as site:
        for hours in (0, 1, 23.9):
            robots.check(f"{site.base}/news/1", client=client, now=NOON + timedelta(hours=hours))
        assert site.asked == ["/robots.txt"]
        site.speak = robots_txt(text("User-agent: *\nDisallow: /\n"))
        with pytest.raises(Disallowed):
            robots.check(f"{site.base}/news/1", client=client, now=NOON + HOLD)


# --- sources ------------------------------------------------------------------------------------

PAGE = Kind(name="page", speak=page, url="{base}/press", options={"item": "li.release", "date": "time"})
SITEMAP = Kind(name="sitemap", speak=sitemap, url="{base}/index.xml", options={"entries": "post"})


def forbidding(kind: Kind, rules: str, folder: Path, platform: Platform) -> Watched:
    def speak(site: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        return text(rules) if path == "/robots.txt" else kind.speak(site, path, query)

    platform.speak = speak
    return Watched(kind, platform, folder)


@pytest.mark.parametrize("kind", [PAGE, SITEMAP], ids=str)
def test_a_refusal_is_said_in_words_and_an_operator_may_decide_otherwise(kind: Kind, tmp_path: Path) -> None:
    (tmp_path / "ignores").mkdir()
    with served(kind.speak) as platform:
        platform.posts = [FIRST]
        obeys = forbidding(kind, "User-agent: *\nDisallow: /\n", tmp_path, platform)
        assert "asks machines not to read this" in (obeys.poll().error or "")
        assert platform.asked == ["/robots.txt"]
        bold = replace(kind, options={**kind.options, "robots": "ignore"})
        ignores = forbidding(bold, "User-agent: *\nDisallow: /\n", tmp_path / "ignores", platform)
        polled = ignores.poll()
        assert (polled.error, polled.new) == (None, 1)
        obeys.close()
        ignores.close()


@pytest.mark.parametrize("kind", [PAGE, SITEMAP], ids=str)
def test_an_article_that_may_not_be_read_is_kept_as_its_headline(kind: Kind, tmp_path: Path) -> None:
    with served(kind.speak) as platform:
        platform.posts = [FIRST]
        watched = forbidding(kind, "User-agent: *\nDisallow: /news/\nAllow: /news.xml.gz\n", tmp_path, platform)
        assert watched.poll().error is None
        (kept,) = watched.documents()
        assert (kept.text, [one for one in kept.cautions if "asks machines not to" in one] != []) == (
            "From the ministry 1", True,
        )  # fmt: skip
        assert [path for path in platform.asked if path.startswith("/news/")] == []
        watched.close()


def test_a_feed_that_the_operator_named_is_asked_for_without(tmp_path: Path) -> None:
    kind = Kind(name="youtube", speak=youtube, url="{base}/channel/UC" + "a" * 22)
    with served(kind.speak) as platform:
        platform.posts = [FIRST]
        watched = forbidding(kind, "User-agent: *\nDisallow: /\n", tmp_path, platform)
        assert (watched.poll().error, "/robots.txt" in platform.asked) == (None, False)
        watched.close()


# --- turns --------------------------------------------------------------------------------------


def test_a_crawl_delay_lies_between_two_requests() -> None:
    patient = Client(Settings(allow_addresses=("127.0.0.0/8",), pause_s=0.0), clock=monotonic)
    robots, times = Robots(), list[float]()
    with served(robots_txt(text("User-agent: *\nCrawl-delay: 0.3\n"))) as site:
        for _ in range(3):
            robots.check(f"{site.base}/1", client=patient, now=NOON)
            patient.get(f"{site.base}/1")
            times.append(monotonic())
        patient.close()
    assert all(later - before >= 0.3 for before, later in pairwise(times))


def test_a_host_that_wants_to_be_left_alone_is_asked_nothing(client: Client) -> None:
    busy = text("", status=503, headers={"retry-after": "120"})
    with served(lambda platform, path, query: busy if path == "/a" else text("x")) as site:
        assert client.get(f"{site.base}/a").status == 503
        with pytest.raises(Resting, match="120 s more") as told:
            client.get(f"{site.base}/b")
        assert (told.value.wait_s, site.asked) == (120.0, ["/a"])


def test_a_rest_ends() -> None:
    clock = Clock()
    turns = Turns(clock, pause_s=0.0)
    turns.rest("a.example", 60.0)
    clock.at = 59.0
    with pytest.raises(Resting), turns.turn("a.example", patience_s=300.0):
        pass
    with turns.turn("b.example", patience_s=0.0):
        pass
    clock.at = 60.0
    with turns.turn("a.example", patience_s=0.0):
        pass


def test_with_a_token_it_is_the_token_that_is_busy_and_not_its_server(client: Client) -> None:
    busy = text("", status=429, headers={"retry-after": "120"})
    with served(lambda platform, path, query: busy if path == "/a" else text("x")) as site:
        assert client.get(f"{site.base}/a", credentials={"authorization": "Bearer one"}).status == 429
        assert client.get(f"{site.base}/b", credentials={"authorization": "Bearer two"}).status == 200


DATE = "Fri, 01 Mar 2030 09:00:00 GMT"


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("120", None, 120.0),
        (" 7 ", DATE, 7.0),
        ("Fri, 01 Mar 2030 09:02:00 GMT", DATE, 120.0),
        ("Fri, 01 Mar 2030 08:00:00 GMT", DATE, 0.0),
        ("Fri, 01 Mar 2030 09:02:00 GMT", None, None),
        ("soon", DATE, None),
        ("-5", DATE, None),
        (None, DATE, None),
        ("9" * 5000, None, 999999999.0),
    ],
)
def test_a_wish_is_a_number_or_a_date_by_the_servers_own_clock(
    value: str | None, date: str | None, seconds: float | None
) -> None:
    assert retry_after(value, date) == seconds
