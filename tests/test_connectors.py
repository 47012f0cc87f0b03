"""Every kind of source, end to end against its platform on loopback: what is new, changed, gone, and the bad days."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts import plugins
from monitor.config import Configuration, ConfigurationError, load
from monitor.connectors import Parsed
from monitor.desk import Desk
from monitor.http import Client
from monitor.pipeline import Polled, poll
from monitor.toolbox import settings
from monitor.tools import Tools
from storage.records import Document, DocumentKind, Origin, Sight, Source, Statement
from storage.store import Store
from tests import databases, platforms
from tests.platforms import NOON, Answer, Platform, Post, served
from tests.test_feeds import page

FILE = """
version: 1
actors:
  - {{id: ministry, name: Ministry of Defence, kind: government}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, deletion: {{misses: 2, over: 10m}}}}
sources:
  - {source}
"""


ENVIRON = {"TOKEN": "s3cret"}
TOKEN: dict[str, Any] = {"token": {"env": "TOKEN"}, "service": "{base}"}


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of source, and how its platform is configured."""

    name: str
    speak: Callable[[Platform, str, dict[str, list[str]]], Answer | None]
    url: str
    options: Mapping[str, Any] = field(default_factory=dict)
    edits: bool = True  #: whether an edit shows where the newest posts are listed
    deletes: bool = True  #: whether the platform says that a post is gone
    shares: bool = True  #: whether an account passes on and quotes what others post

    describes: bool = False  #: whether it gives what is written of a picture
    beside: bool = True  #: whether an account's own picture may stand beside a quoted post
    own: bool = True  #: whether what it lists is an account's own words
    ends: bool = True  #: whether a cut list can be told from a whole one

    def __str__(self) -> str:
        return f"{self.name}{'-own' if self.options.get('read') == 'repository' else ''}"


KINDS = (
    Kind(name="mastodon", speak=platforms.mastodon, url="{base}/@ministry", describes=True),
    Kind(
        name="bluesky",
        speak=platforms.bluesky,
        url="{base}/profile/ministry.example",
        options={"service": "{base}"},
        describes=True,
    ),
    Kind(
        name="bluesky",
        speak=platforms.bluesky,
        url=f"https://bsky.app/profile/{platforms.DID}",
        options={"service": "{base}", "read": "repository"},
        describes=True,
        shares=False,
    ),
    Kind(name="telegram", speak=platforms.telegram, url="{base}/ministry"),
    Kind(
        name="telegram_bot",
        speak=platforms.telegram_bot,
        url="https://t.me/ministry",
        options=TOKEN,
        deletes=False,
        ends=False,
    ),
    Kind(name="youtube", speak=platforms.youtube, url="{base}/channel/UC" + "a" * 22, deletes=False, shares=False),
    Kind(
        name="sitemap",
        speak=platforms.sitemap,
        url="{base}/robots.txt",
        options={"entries": "post"},
        describes=True,
        shares=False,
    ),
    Kind(
        name="page",
        speak=platforms.page,
        url="{base}/press",
        options={"item": "li.release", "date": "time"},
        describes=True,
        edits=False,
        ends=False,
        shares=False,
    ),
    Kind(name="vk", speak=platforms.vk, url="https://vk.com/ministry", options=TOKEN, describes=True),
    Kind(
        name="facebook",
        speak=platforms.facebook,
        url="https://www.facebook.com/ministry",
        options=TOKEN | {"page": "55"},
        describes=True,
        beside=False,
    ),
    Kind(
        name="threads",
        speak=platforms.threads,
        url="https://www.threads.net/@ministry",
        options=TOKEN | {"profile": "ministry", "service": "{base}/v1.0"},
        deletes=False,
        describes=True,
    ),
    Kind(
        name="x",
        speak=platforms.x,
        url="https://x.com/ministry",
        options=TOKEN | {"account": "7", "terms": "accepted"},
        describes=True,
    ),
    Kind(
        name="reddit",
        speak=platforms.reddit,
        url="https://www.reddit.com/user/ministry",
        options={
            "client": "app",
            "secret": {"env": "TOKEN"},
            "account": "desk",
            "terms": "accepted",
            "service": "{base}",
            "login": "{base}/api/v1/access_token",
        },
    ),
    Kind(
        name="gdelt",
        speak=platforms.gdelt,
        url="{base}/api/v2/doc/doc",
        options={"query": "ministry"},
        edits=False,
        shares=False,
        own=False,
    ),
    Kind(name="feed", speak=platforms.feed, url="{base}/feed", options={"entries": "post"}, shares=False),
)  # fmt: skip
SHARING = [one for one in KINDS if one.shares]
DELETING = [one for one in KINDS if one.deletes]
DESCRIBING = [one for one in KINDS if one.describes]
#: a carrier's articles are looked at again only when they leave the list, and entries of a feed one by one, 20 a poll
AGEING = [one for one in DELETING if one.own and one.name != "feed"]


class Here:
    """Reads in this process: what a worker does, without one."""

    def run(self, function: Callable[..., Any], *args: object, timeout_s: float) -> Any:
        return function(*args)


class Watched:
    """One source, its platform, and a clock that only a test moves."""

    def __init__(self, kind: Kind, platform: Platform, folder: Path) -> None:
        self.kind, self.platform, self.now = kind, platform, NOON + timedelta(hours=1)
        written = {"id": "it", "kind": kind.name, "every": "5m", **kind.options}
        written |= {"url": kind.url} if kind.url else {}
        written |= {"actor": "ministry"} if kind.own else {}
        said = {
            name: value.format(base=platform.base) if isinstance(value, str) else value
            for name, value in written.items()
        }
        file = folder / "sources.yaml"
        file.write_text(FILE.format(source=json.dumps(said)), encoding="utf-8")
        self.configuration: Configuration = load(file, environ={})
        self.desk = Desk.of(self.configuration)
        self.store = Store(databases.url(folder, "gainsay.db"))
        self.store.migrate()
        self.store.sync_sources(self.configuration.sources, self.now)
        self.tools = Tools(
            store=self.store,
            client=Client(settings(self.configuration.fetching), clock=lambda: self.now.timestamp()),
            workers=Here(),
            clock=lambda: self.now,
            random=lambda: 0.5,
            secret=lambda: f"secret of {self.now.isoformat()}",
            environ=ENVIRON,
        )

    def poll(self, **later: float) -> Polled:
        self.now += timedelta(**later)
        return poll(self.store.source_states()[0], desk=self.desk, tools=self.tools)

    def documents(self) -> list[Document]:
        """The newest version of each, in the order of its post's number."""
        keys = self.store.window("it") or [one.key for one in self.store.holdings("it")]
        found = (self.store.latest("it", key) for key in keys)
        return sorted((one for one in found if one), key=lambda one: one.text)

    def statements(self) -> list[Statement]:
        return self.store.statements(limit=500)

    def close(self) -> None:
        self.tools.client.close()
        self.store.close()


@contextmanager
def watched(kind: Kind, folder: Path) -> Iterator[Watched]:
    with served(kind.speak) as platform:
        one = Watched(kind, platform, folder)
        try:
            yield one
        finally:
            one.close()


@pytest.fixture(params=KINDS, ids=str)
def any_kind(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    with watched(request.param, tmp_path) as one:
        yield one


@pytest.fixture(params=SHARING, ids=str)
def sharing(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    with watched(request.param, tmp_path) as one:
        yield one


@pytest.fixture(params=DELETING, ids=str)
def deleting(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    with watched(request.param, tmp_path) as one:
        yield one


FIRST = Post(number=1, text="The town of Delvar is in our hands.")
SECOND = Post(number=2, text="نیروهای ما شهر کش را گرفتند.", at=NOON + timedelta(minutes=10))


def test_what_is_published_is_read_as_the_accounts_own_words(any_kind: Watched) -> None:
    any_kind.platform.posts = [SECOND, FIRST]
    polled = any_kind.poll()
    assert (polled.error, polled.new) == (None, 2)
    texts = " ".join(one.text for one in any_kind.documents())
    assert "The town of Delvar is in our hands." in texts
    assert "نیروهای ما شهر کش را گرفتند." in texts
    posts = [one for one in any_kind.statements() if one.actor == "ministry" and one.form == "post"]
    assert {one.said_at for one in posts} == ({FIRST.at, SECOND.at} if any_kind.kind.own else set())


def test_a_second_poll_finds_nothing_new(any_kind: Watched) -> None:
    any_kind.platform.posts = [SECOND, FIRST]
    any_kind.poll()
    polled = any_kind.poll(minutes=5)
    assert (polled.error, polled.new, polled.edited, polled.missing) == (None, 0, 0, 0)


def test_a_new_post_comes_alone(any_kind: Watched) -> None:
    any_kind.platform.posts = [FIRST]
    any_kind.poll()
    any_kind.platform.posts = [SECOND, FIRST]
    polled = any_kind.poll(minutes=5)
    assert (polled.error, polled.new, polled.edited) == (None, 1, 0)


def test_an_edit_is_a_second_version_of_one_post(any_kind: Watched) -> None:
    any_kind.platform.posts = [SECOND, FIRST]
    any_kind.poll()
    changed = replace(FIRST, text="The town of Delvar is lost.", edited=NOON + timedelta(minutes=50))
    any_kind.platform.posts = [SECOND, changed]
    # where only headlines are listed, it is seen when the post is looked at again
    polled = any_kind.poll(minutes=5) if any_kind.kind.edits else any_kind.poll(hours=6)
    assert (polled.error, polled.new, polled.edited) == (None, 0, int(any_kind.kind.own))
    if not any_kind.kind.own:
        return  # a carrier's article is read once, as was just seen
    key = next(one.key for one in any_kind.documents() if "Delvar" in one.text)
    document = any_kind.store.latest("it", key)
    assert document is not None
    versions = any_kind.store.versions(document.id)
    assert ["in our hands" in versions[0].text, "is lost" in versions[-1].text] == [True, True]


def test_a_post_that_is_gone_is_told_after_it_was_missed_twice(deleting: Watched) -> None:
    third = Post(number=3, text="The minister received guests.", at=NOON + timedelta(minutes=20))
    deleting.platform.posts = [third, SECOND, FIRST]
    deleting.poll()
    deleting.platform.posts = [third, FIRST]
    assert deleting.poll(minutes=5).missing == 0
    assert deleting.poll(minutes=10).missing == 1
    assert deleting.poll(minutes=10).missing == 0, "it is told once"


@pytest.mark.parametrize("deleting", AGEING, ids=str, indirect=True)
def test_an_old_post_that_is_gone_is_found_by_its_age(deleting: Watched) -> None:
    """It left the list by age long ago; a day later it is looked at again."""
    others = [Post(number=10 + at, text=f"Report number {at}.", at=NOON + timedelta(minutes=30)) for at in range(60)]
    deleting.platform.posts = [FIRST]
    deleting.poll()
    for end in range(15, 61, 15):
        deleting.platform.posts = [*others[:end][::-1], FIRST]
        deleting.poll(minutes=5)
    deleting.platform.posts = others[::-1]
    found = [deleting.poll(hours=23), deleting.poll(hours=1), deleting.poll(hours=1)]
    assert sum(one.missing for one in found) == 1
    gone = [one for one in found if one.missing]
    assert gone, "it is found when it is a day old"


def test_a_server_that_is_busy_is_asked_when_it_wishes(any_kind: Watched) -> None:
    any_kind.platform.trouble = Answer(body=b"{}", status=429, headers={"retry-after": "1800"})
    polled = any_kind.poll()
    assert polled.error is not None
    assert "429" in polled.error
    state = any_kind.store.source_states()[0]
    assert state.next_check_at >= any_kind.now + timedelta(minutes=30)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_in_trouble_loses_nothing(any_kind: Watched, status: int) -> None:
    any_kind.platform.posts = [FIRST]
    any_kind.poll()
    any_kind.platform.trouble = Answer(body=b"<h1>Sorry</h1>", status=status, content_type="text/html")
    for _ in range(4):
        assert any_kind.poll(hours=2).missing == 0
    any_kind.platform.trouble = None
    any_kind.platform.posts = [SECOND, FIRST]
    polled = any_kind.poll(hours=2)
    assert (polled.error, polled.new, polled.missing) == (None, 1, 0)


#: names that every platform's readers rely on, and what they are called after a redesign
RENAMED = {
    b'"uri"': b'"urn"',
    b'"id"': b'"nr"',
    b'"url"': b'"href"',
    b"data-post": b"data-pst",
    b"entry>": b"entri>",
    b"urlset": b"urls",
    b"release": b"rebuilt",
}


def _renamed(body: bytes) -> bytes:
    for name, new in RENAMED.items():
        body = body.replace(name, new)
    return gzip.compress(_renamed(gzip.decompress(body))) if body.startswith(b"\x1f\x8b") else body


SPOILS: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda body: body[: len(body) // 2],
    "empty": lambda _: b"",
    "a login page": lambda _: b"<!doctype html><html><body><form>Sign in</form></body></html>",
    "renamed fields": _renamed,
}


@pytest.mark.parametrize("spoil", SPOILS.values(), ids=SPOILS.keys())
def test_a_page_that_is_not_what_it_should_be_is_said_and_never_taken_for_silence(
    any_kind: Watched, spoil: Callable[[bytes], bytes]
) -> None:
    any_kind.platform.posts = [SECOND, FIRST]
    any_kind.poll()
    any_kind.platform.spoil = spoil
    for _ in range(3):
        polled = any_kind.poll(hours=2)
        assert polled.error or not any_kind.kind.ends
        assert (polled.new, polled.edited, polled.missing) == (0, 0, 0)
    any_kind.platform.spoil = bytes
    assert any_kind.poll(hours=2).error is None


def test_what_came_while_nobody_looked_is_read_too(sharing: Watched) -> None:
    """A page of which nothing is known leads to the one before it."""
    sharing.platform.posts = [FIRST]
    sharing.poll()
    many = [Post(number=2 + at, text=f"Report number {at}.", at=NOON + timedelta(minutes=at)) for at in range(70)]
    sharing.platform.posts = [*reversed(many), FIRST]
    assert sharing.poll(hours=3).new == 70


def test_what_an_account_passes_on_is_none_of_its_words(sharing: Watched) -> None:
    shared = Post(number=5, text="Delvar has fallen, says the front.", of="front")
    sharing.platform.posts = [shared, FIRST]
    sharing.poll()
    kinds = {one.kind for one in sharing.documents() if "fallen" in one.text}
    assert kinds <= {DocumentKind.REPOST}
    assert not [one for one in sharing.statements() if "fallen" in one.text]


PICTURED = Post(number=4, text="Today in Delvar.", shows="Our forces hold the town of Kesh, says the banner.")


@pytest.fixture(params=DESCRIBING, ids=str)
def describing(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watched]:
    with watched(request.param, tmp_path) as one:
        yield one


def test_what_is_written_of_a_picture_is_a_statement_of_its_own_and_marked(describing: Watched) -> None:
    describing.platform.posts = [PICTURED, FIRST]
    polled = describing.poll()
    assert (polled.error, polled.new) == (None, 2)
    own = [one for one in describing.statements() if one.form == "post"]
    marked = {one.text: one.part.origin if one.part else None for one in own}
    assert marked.pop(str(PICTURED.shows)) is Origin.DESCRIPTION
    assert len(marked) == 2, "what a link's own site says is not read"
    assert set(marked.values()) == {None}
    assert describing.poll(minutes=5).edited == 0


def test_what_is_written_of_a_picture_is_edited_as_the_text_is(describing: Watched) -> None:
    describing.platform.posts = [PICTURED]
    describing.poll()
    shows = "Our forces have left the town of Kesh, says the banner."
    describing.platform.posts = [replace(PICTURED, shows=shows, edited=NOON + timedelta(minutes=50))]
    polled = describing.poll(minutes=5) if describing.kind.edits else describing.poll(hours=6)
    assert (polled.error, polled.edited) == (None, 1)
    assert shows in describing.documents()[0].text


def test_the_description_of_a_picture_beside_a_quoted_post_is_read_and_the_post_is_not(describing: Watched) -> None:
    describing.platform.posts = [replace(PICTURED, quotes="Delvar has fallen.")]
    describing.poll()
    said = [one.text for one in describing.statements()]
    assert (PICTURED.shows in said) is describing.kind.beside
    assert not [text for text in said if "fallen" in text]


def test_what_a_post_quotes_is_none_of_its_words(sharing: Watched) -> None:
    answer = Post(number=6, text="This is not true.", quotes="Delvar has fallen.")
    sharing.platform.posts = [answer, FIRST]
    sharing.poll()
    assert [one.text for one in sharing.documents() if "true" in one.text] == ["This is not true."]
    assert not [one for one in sharing.statements() if "fallen" in one.text]


def test_a_clock_that_runs_ahead_does_not_hide_a_silent_source(any_kind: Watched) -> None:
    any_kind.platform.posts = [replace(FIRST, at=NOON + timedelta(days=30))]
    any_kind.poll()
    newest = any_kind.store.source_states()[0].newest_item_at
    assert newest is None or newest <= any_kind.now


def test_a_bluesky_post_that_is_dated_back_is_dated_by_its_record() -> None:
    old = Post(number=1, text="We always said so.", at=datetime(2021, 1, 1, tzinfo=UTC))
    with served(platforms.bluesky) as platform:
        platform.posts = [old]
        answer = platforms.bluesky(platform, "/xrpc/app.bsky.feed.getAuthorFeed", {"limit": ["50"]})
    assert answer is not None
    found = parsed("bluesky", answer.body)
    assert found.documents[0].published_at == NOON
    assert "2021" in found.documents[0].cautions[0]


def parsed(kind: str, body: bytes) -> Parsed:
    needed = {"token": {"env": "TOKEN"}, "account": "7", "terms": "accepted", "page": "55", "profile": "ministry"}
    loaded = plugins.load("monitor.connectors", kind).Connector
    needed |= {"query": "ministry", "client": "app", "secret": {"env": "TOKEN"}}
    wanted = {name: needed[name] for name, one in loaded.model_fields.items() if one.is_required()}
    connector = loaded(**wanted)
    source = Source(id="it", name="It", kind=kind, url="https://example.org/s/ministry")
    found: Parsed = connector.parse(replace(page(body, "", "https://example.org/s/ministry"), source="it"), source, {})
    return found


@given(
    st.sampled_from(sorted({one.name for one in KINDS})),
    st.binary(max_size=400) | st.text(max_size=200).map(str.encode),
)
def test_no_bytes_break_a_connector(kind: str, body: bytes) -> None:
    found = parsed(kind, body)
    assert found.documents == ()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["feed", "records", "posts", "post", "id", "uri", "content", "record", "text"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.sampled_from(["mastodon", "bluesky", "vk", "facebook", "threads", "x", "reddit"]), VALUES)
def test_no_json_breaks_a_connector(kind: str, value: object) -> None:
    found = parsed(kind, json.dumps(value).encode())
    assert all(one.text for one in found.documents)


CLOSED = replace(KINDS[0], options={"token": {"env": "TOKEN"}})


@pytest.mark.parametrize(
    "kind", [CLOSED, *(one for one in KINDS if "token" in one.options and one.name != "telegram_bot")], ids=str
)
def test_a_server_that_shows_nothing_to_strangers_is_read_with_a_token(kind: Kind, tmp_path: Path) -> None:
    with watched(kind, tmp_path) as one:
        one.platform.wants = "Bearer s3cret"
        one.platform.posts = [FIRST]
        assert (one.poll().error, one.poll(minutes=20).missing) == (None, 0)
        one.platform.wants = "Bearer another"
        assert "the token is not accepted any more" in (one.poll(minutes=5).error or "")


def test_a_token_goes_to_its_own_server_alone(tmp_path: Path) -> None:
    with watched(CLOSED, tmp_path) as one, served(platforms.mastodon) as elsewhere:
        elsewhere.posts = [FIRST]
        away = f"{elsewhere.base}/api/v1/accounts/lookup?acct=ministry"
        one.platform.trouble = Answer(body=b"", status=302, headers={"location": away})
        one.poll()
        assert (one.platform.authorized[0], set(elsewhere.authorized)) == ("Bearer s3cret", {None})


def test_a_token_that_is_not_there_is_said(tmp_path: Path) -> None:
    with watched(replace(KINDS[0], options={"token": {"env": "NOWHERE"}}), tmp_path) as one:
        assert "NOWHERE is not set" in (one.poll().error or "")
        assert one.platform.asked == []
        assert any("NOWHERE" in warning for warning in one.configuration.warnings)


EXCHANGING = next(one for one in KINDS if one.name == "reddit")


def test_a_token_is_asked_for_once_and_again_when_it_expires_or_is_taken_back(tmp_path: Path) -> None:
    with watched(EXCHANGING, tmp_path) as one:
        one.platform.posts = [FIRST]
        assert [one.poll(minutes=5).error for _ in range(3)] == [None] * 3
        assert one.platform.tokens == 1
        assert one.poll(hours=24).error is None
        assert one.platform.tokens == 2
        one.platform.wants = "Bearer another"
        assert one.poll(minutes=5).error is None
        assert one.platform.tokens == 3


def test_a_secret_and_its_token_stand_in_no_address_log_or_database(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with watched(EXCHANGING, tmp_path) as one:
        one.platform.posts = [FIRST]
        one.poll()
        one.platform.login = "Basic another"
        one.platform.wants = "Bearer another"
        assert one.poll(minutes=5).error == "the server answered 401: the secret is not accepted"
        one.platform.spoil = lambda _: b'{"access_token": "line\\nbreak"}'
        one.platform.login = "Basic YXBwOnMzY3JldA=="
        assert one.poll(minutes=5).error == "no token was given: the answer is not what Reddit documents"
        asked = " ".join(one.platform.asked)
        said = " ".join(str(vars(record)) for record in caplog.records) + repr(one.tools.tokens)
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("gainsay.db*"))
    for secret in ("s3cret", "YXBwOnMzY3JldA", "token-1"):
        assert (secret in asked, secret in said, secret.encode() in kept) == (False, False, False)


def test_a_platform_that_knows_who_asks_is_told(tmp_path: Path) -> None:
    with watched(EXCHANGING, tmp_path) as one:
        token = one.configuration.connectors["it"].granted(b'{"access_token": "t", "expires_in": 60}')  # type: ignore[attr-defined]
        assert re.fullmatch(r"server:gainsay:\S+ \(by /u/desk\)", dict(token.headers)["user-agent"])


@pytest.mark.parametrize(
    "left",
    [
        {"author": "[deleted]"},
        {"selftext": "[removed]"},
        {"title": "[deleted by user]"},
        {"removed_by_category": "moderator"},
    ],
    ids=str,
)
def test_a_placeholder_is_a_deletion_and_never_an_edit(left: dict[str, str], tmp_path: Path) -> None:
    def speak(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        answer = platforms.reddit(platform, path, query)
        if answer is None or not emptied:
            return answer
        listing = json.loads(answer.body)
        for child in listing.get("data", {}).get("children", ()):
            child["data"] |= left if child["data"]["name"] == "t3_1" else {}
        return replace(answer, body=json.dumps(listing).encode())

    emptied = False
    with watched(replace(EXCHANGING, speak=speak), tmp_path) as one:
        one.platform.posts = [SECOND, FIRST]
        assert one.poll().new == 2
        emptied = True
        polled = one.poll(minutes=5)
        assert (polled.error, polled.edited, polled.missing) == (None, 0, 1)
        assert [finding.kind for finding in polled.findings] == ["deletion"]
        assert one.store.latest("it", "t3_1") is None, "its text is removed"
        assert one.poll(minutes=5).missing == 0


MARKED = {
    "**We** hold [the town](https://x.example/a_b) of _Delvar_.": ("We hold the town of Delvar.", None),
    "> Delvar has fallen.\n\nThis is *not* true.": ("This is not true.", "Delvar has fallen."),
    "# Statement\n\nsnake_case_name, 3 * 4 * 5 and \\*stars\\*": (
        "Statement\n\nsnake_case_name, 3 * 4 * 5 and *stars*",
        None,
    ),
    "شهر **کش** در کنترل ماست.": ("شهر کش در کنترل ماست.", None),
}


@pytest.mark.parametrize(("markdown", "expected"), MARKED.items(), ids=range(len(MARKED)))
def test_reddits_marks_are_none_of_the_words(markdown: str, expected: tuple[str, str | None]) -> None:
    shared = {"name": "t1_a", "id": "a", "author": "x", "created_utc": 1900000000.0, "edited": True, "body": markdown}
    body = json.dumps({"kind": "Listing", "data": {"after": None, "children": [{"kind": "t1", "data": shared}]}})
    (document,) = parsed("reddit", body.encode()).documents
    assert (document.text, document.quoted) == expected
    assert (document.edited_at, document.author) == (None, "@x")


@pytest.mark.parametrize(
    ("kind", "url", "why"),
    [
        ("reddit", "https://www.reddit.com/", "https://www.reddit.com/user/NAME"),
        ("mastodon", "https://social.example/about/us", "https://SERVER/@NAME"),
        ("bluesky", "https://bsky.app/", "https://bsky.app/profile/NAME"),
        ("telegram", "https://t.me/", "https://t.me/NAME"),
        ("youtube", "https://www.youtube.com/@ministry", "/channel/UC"),
    ],
)
def test_an_address_that_names_no_account_is_a_mistake_in_the_file(
    kind: str, url: str, why: str, tmp_path: Path
) -> None:
    file = tmp_path / "sources.yaml"
    options = next(one.options for one in KINDS if one.name == kind)
    written = json.dumps({**options, "id": "it", "kind": kind, "url": url})
    file.write_text(FILE.format(source=written), encoding="utf-8")
    with pytest.raises(ConfigurationError, match=re.escape(why)) as caught:
        load(file, environ={})
    assert [one.path for one in caught.value.mistakes] == ["sources.0.url"]


def test_sights_are_kept_of_what_is_gone_and_comes_back(tmp_path: Path) -> None:
    with watched(KINDS[0], tmp_path) as one:
        one.platform.posts = [SECOND, FIRST]
        one.poll()
        one.platform.posts = [SECOND]
        one.poll(minutes=5)
        one.poll(minutes=10)
        one.platform.posts = [SECOND, FIRST]
        one.poll(minutes=5)
        document = next(found for found in one.documents() if "Delvar" in found.text)
        assert [seen.sight for seen in one.store.sightings(document.id)] == [
            Sight.SEEN, Sight.MISSING, Sight.UNAVAILABLE, Sight.RESTORED,
        ]  # fmt: skip


def test_what_an_account_calls_itself_binds_nobody(tmp_path: Path) -> None:
    """An account that no operator bound to an actor, under that actor's very name."""
    with watched(replace(KINDS[0], own=False), tmp_path) as one:
        one.platform.posts = [FIRST]
        one.platform.name = "Ministry of Defence"
        one.platform.speak = platforms.mastodon
        connector = plugins.load("monitor.connectors", "mastodon").Connector(account="7")
        configuration = replace(one.configuration, connectors={"it": connector})
        one.desk = Desk.of(configuration)
        assert one.poll().new == 1
        assert [said.actor for said in one.statements()] == [None]
        assert [(said.speaker or "")[:20] for said in one.statements()] == ["@Ministry of Defence"]


def _json_feed(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """A paged JSON Feed 1.1."""
    at = int(query.get("page", ["0"])[0]) * 3
    items = [{"id": str(one.number), "content_text": one.text} for one in platform.posts[at : at + 3]]
    more = {"next_url": f"{platform.base}/feed?page={at // 3 + 1}"} if len(platform.posts) > at + 3 else {}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "M", "items": items, **more}
    return Answer(body=json.dumps(feed).encode(), content_type="application/feed+json")


FEED = Kind(name="feed", speak=platforms.feed, url="{base}/feed")


@pytest.mark.parametrize("speak", [platforms.feed, _json_feed])
def test_a_feed_that_moved_on_while_nobody_looked_is_read_back_to_what_is_known(
    speak: Callable[[Platform, str, dict[str, list[str]]], Answer | None], tmp_path: Path
) -> None:
    with watched(replace(FEED, speak=speak), tmp_path) as one:
        one.platform.posts = [FIRST]
        one.poll()
        many = [Post(number=2 + at, text=f"Report number {at}.", at=NOON + timedelta(minutes=at)) for at in range(7)]
        one.platform.posts = [*reversed(many), FIRST]
        assert one.poll(hours=1).new == 7
        asked = len(one.platform.asked)
        one.platform.posts = [Post(number=20, text="One more."), *one.platform.posts]
        assert one.poll(minutes=1).new == 1
        assert len(one.platform.asked) == asked + 1, "where something is known there is no gap"


def test_what_a_publisher_says_it_took_down_is_told_at_once_and_once(tmp_path: Path) -> None:
    with watched(FEED, tmp_path) as one:
        one.platform.posts = [SECOND, FIRST]
        one.poll()
        one.platform.posts = [SECOND, replace(FIRST, text="")]
        assert one.poll(minutes=5).missing == 1
        assert [one.poll(hours=1).missing for _ in range(3)] == [0, 0, 0]
        document = one.store.latest("it", "tag:x,1")
        assert document is not None
        assert [seen.sight for seen in one.store.sightings(document.id)] == [Sight.SEEN, Sight.UNAVAILABLE]


def test_a_tombstone_of_what_was_never_seen_says_nothing(tmp_path: Path) -> None:
    with watched(FEED, tmp_path) as one:
        one.platform.posts = [SECOND, Post(number=9, text="")]
        assert (one.poll().missing, one.poll(minutes=5).missing) == (0, 0)


def test_ids_that_all_change_alarm_and_are_no_news(tmp_path: Path) -> None:
    with watched(replace(FEED, speak=_json_feed_of_ten), tmp_path) as one:
        posts = [Post(number=at, text=f"The town of Delvar {at} is in our hands.") for at in range(10)]
        one.platform.posts = posts
        assert one.poll().findings == ()
        one.platform.posts = [replace(post, number=post.number + 100) for post in posts]
        polled = one.poll(minutes=5)
        assert (polled.new, [found.kind for found in polled.findings if found.kind == "new_claim"]) == (10, [])
        assert "its ids have changed" in (one.store.source_states()[0].alarm or "")
        one.poll(minutes=5)
        one.platform.posts = [Post(number=500, text="The minister received guests."), *one.platform.posts]
        one.poll(minutes=5)
        assert one.store.source_states()[0].alarm is None


def _json_feed_of_ten(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer:
    """A JSON Feed without pages."""
    items = [{"id": str(one.number), "content_text": one.text} for one in platform.posts]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "M", "items": items}
    return Answer(body=json.dumps(feed).encode(), content_type="application/feed+json")


def test_texts_that_are_suddenly_short_alarm(tmp_path: Path) -> None:
    with watched(replace(FEED, speak=_json_feed_of_ten), tmp_path) as one:
        one.platform.posts = [
            Post(number=at, text=f"Report {at}. " + "It was said again and again. " * 40) for at in range(6)
        ]
        one.poll()
        one.platform.posts = [
            *(Post(number=10 + at, text=f"Log in to read {at}.") for at in range(6)),
            *one.platform.posts,
        ]
        one.poll(minutes=5)
        assert "much shorter than usual" in (one.store.source_states()[0].alarm or "")


def test_a_gap_that_is_closed_is_no_alarm(tmp_path: Path) -> None:
    with watched(KINDS[0], tmp_path) as one:
        one.platform.posts = [Post(number=at, text=f"Report {at}.") for at in range(10, 0, -1)]
        one.poll()
        one.platform.posts = [Post(number=at, text=f"Report {at}.") for at in range(70, 0, -1)]
        assert one.poll(minutes=5).new == 60
        assert one.store.source_states()[0].alarm is None


def _old_mastodon(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """A server that cannot be asked for many posts at once (before 4.3, and others that speak the API)."""
    if path == "/api/v1/statuses":
        return None
    found = next((one for one in platform.posts if path == f"/@ministry/{one.number}"), None)
    return (
        Answer(body=b"<p>A post.</p>", content_type="text/html") if found else platforms.mastodon(platform, path, query)
    )


def test_a_server_that_answers_for_one_post_only_is_asked_for_each(tmp_path: Path) -> None:
    with watched(replace(KINDS[0], speak=_old_mastodon), tmp_path) as one:
        third = Post(number=3, text="The minister received guests.", at=NOON + timedelta(minutes=20))
        one.platform.posts = [third, SECOND, FIRST]
        one.poll()
        one.platform.posts = [third, FIRST]
        assert [one.poll(minutes=5).missing, one.poll(minutes=10).missing, one.poll(minutes=10).missing] == [0, 1, 0]
        assert one.poll(hours=20).missing == 0
