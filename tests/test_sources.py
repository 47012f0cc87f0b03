"""Adding sources: an address is recognised, tried and written, and nothing else of the file changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts import plugins
from monitor.__main__ import main
from monitor.config import load
from monitor.config.writing import NoPlace, inserted
from monitor.opml import NoOpml, feeds, written
from monitor.recognise import addressed, candidates, identifier, pace
from tests import platforms
from tests.platforms import NOON, Platform, Post, served
from tests.publisher import Item, publisher

RECOGNISED = [
    ("https://t.me/frontmedia", "telegram", {}),
    ("https://t.me/s/frontmedia", "telegram", {}),
    ("https://bsky.app/profile/party.example", "bluesky", {}),
    ("https://social.example/@minister", "mastodon", {}),
    ("https://social.example/users/minister", "mastodon", {}),
    ("https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa", "youtube", {}),
    ("https://www.youtube.com/feeds/videos.xml?channel_id=UCaaaaaaaaaaaaaaaaaaaaaa", "youtube", {}),
    ("https://www.youtube.com/@minister", "feed", {}),
    ("https://vk.com/governor", "vk", {"token": {"env": "VK_TOKEN"}}),
    ("https://www.threads.net/@party", "threads", {"profile": "party", "token": {"env": "THREADS_TOKEN"}}),
    ("https://paper.example/robots.txt", "sitemap", {}),
    ("https://paper.example/news-sitemap.xml.gz", "sitemap", {}),
    ("https://paper.example/rss.xml", "feed", {}),
    ("https://ministry.example/press", "feed", {}),
    ("file:///srv/drop", "files", {}),
    ("https://api.gdeltproject.org/api/v2/doc/doc?query=%22Kesh%22&mode=artlist", "gdelt", {"query": '"Kesh"'}),
    ("https://api.gdeltproject.org/api/v2/doc/doc", "feed", {}),
    ("https://x.com/home/more", "feed", {}),
]
BY_HAND = [
    ("https://x.com/minister", "x", ("account", "token", "terms")),
    ("https://twitter.com/minister/", "x", ("account", "token", "terms")),
    ("https://www.facebook.com/ministry", "facebook", ("page", "token")),
    ("https://www.reddit.com/user/minister", "reddit", ("client", "secret", "account", "terms")),
    ("https://old.reddit.com/r/news", "reddit", ("client", "secret", "account", "terms")),
    ("imaps://mail.paper.example/INBOX", "imap", ("user", "password", "sender", "verified_by")),
]


@pytest.mark.parametrize(("url", "kind", "wanted"), BY_HAND, ids=[one[0] for one in BY_HAND])
def test_what_no_address_tells_is_named_and_nothing_is_written(
    url: str, kind: str, wanted: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(FILE, encoding="utf-8")
    assert main(["-c", str(file), "sources", "add", url, "--actor", "ministry"], {}) == 1
    out = capsys.readouterr().out
    assert out.startswith(f"this is {kind}: it wants what no address tells")
    assert [f"  {name}: " in out for name in wanted] == [True] * len(wanted)
    assert ("  actor: ministry" in out, "every: 5m" in out) == (True, True)
    assert file.read_text(encoding="utf-8") == FILE


@pytest.mark.parametrize("name", plugins.names("monitor.connectors"))
def test_every_kind_that_has_an_address_of_its_own_is_recognised(name: str) -> None:
    """A feed and a page are what is left; a bot serves a channel that telegram reads; to a webhook is posted."""
    known = {one[1] for one in (*RECOGNISED, *BY_HAND)} | {"page", "telegram_bot", "webhook"}
    assert name in known


@pytest.mark.parametrize(("url", "kind", "options"), RECOGNISED, ids=[one[0] for one in RECOGNISED])
def test_an_address_is_recognised_by_its_form(url: str, kind: str, options: dict[str, object]) -> None:
    first = next(candidates(url))
    assert (first.kind, first.options) == (kind, options)


DID = "did:plc:abcdefghijklmnopqrstuvwx"
BLUESKY = f"https://bsky.app/profile/{DID}"
WRITTEN = [
    (DID, f"https://bsky.app/profile/{DID}", "bluesky"),
    ("did:web:party.example", "https://bsky.app/profile/did:web:party.example", "bluesky"),
    (f"at://{DID}", f"https://bsky.app/profile/{DID}", "bluesky"),
    (f"at://{DID}/app.bsky.feed.post/3kabcdefghij2", f"https://bsky.app/profile/{DID}", "bluesky"),
    ("at://party.example/", "https://bsky.app/profile/party.example", "bluesky"),
    ("@party.example", "https://bsky.app/profile/party.example", "bluesky"),
    ("party.bsky.social", "https://bsky.app/profile/party.bsky.social", "bluesky"),
    ("@minister@social.example", "https://social.example/@minister", "mastodon"),
    ("social.example/@minister", "https://social.example/@minister", "mastodon"),
    ("bsky.app/profile/party.example", "https://bsky.app/profile/party.example", "bluesky"),
    ("t.me/frontmedia", "https://t.me/frontmedia", "telegram"),
    ("paper.example", "https://paper.example", "feed"),
    ("paper.example:8080/rss?x=1", "https://paper.example:8080/rss?x=1", "feed"),
    ("خبر.example/rss", "https://خبر.example/rss", "feed"),
    ("https://paper.example/@news", "https://paper.example/@news", "mastodon"),
    ("file:///srv/drop", "file:///srv/drop", "files"),
]


@pytest.mark.parametrize(("words", "url", "kind"), WRITTEN, ids=[one[0] for one in WRITTEN])
def test_an_account_is_known_as_its_platform_writes_it(words: str, url: str, kind: str) -> None:
    assert addressed(words) == url
    assert next(candidates(url)).kind == kind


@pytest.mark.parametrize(
    "words",
    [
        "did:plc:",
        "@minister",
        "minister",
        "press@ministry.example",
        "127.0.0.1:80/feed",
        "a b.example",
        "at://",
        "@a@b",
    ],
)
def test_what_is_no_account_stays_as_it_is_written(words: str) -> None:
    assert addressed(words) == words


def test_what_no_platform_knows_may_be_a_page() -> None:
    assert [one.kind for one in candidates("https://ministry.example/press")] == ["feed", "page"]


IDS = [
    ("https://t.me/frontmedia", "frontmedia"),
    ("https://social.example/@minister", "minister"),
    ("https://www.paper.example/feed.xml", "paper"),
    ("https://ministry.example/en/press", "ministry"),
    ("https://10.example/", "s-10"),
    ("https://www.example.org/", "example"),
]


@pytest.mark.parametrize(("url", "wanted"), IDS, ids=[one[0] for one in IDS])
def test_a_source_is_called_by_what_its_address_names(url: str, wanted: str) -> None:
    assert identifier(url, []) == wanted
    assert identifier(url, [wanted]) == f"{wanted}-2"


def test_how_often_follows_from_how_often_it_publishes() -> None:
    hourly = [NOON + timedelta(hours=number) for number in range(10)]
    assert pace(hourly) == (15, 1)
    daily = [NOON + timedelta(days=number) for number in range(10)]
    assert pace(daily) == (60, 3)
    assert pace([]) == (5, None)


FILE = """\
# our desk
version: 1   # do not change

actors:
    - {id: ministry, name: Ministry, kind: government}   # four spaces here
fetching: {allow_addresses: [127.0.0.0/8], pause: 0s}
sources:
    - id: old
      kind: feed
      url: "https://old.example/feed.xml"   # keep!
      name: >
        a folded
        name
    # - {id: later, kind: feed, url: "https://later.example/"}

channels: [ {id: screen, kind: console} ]
"""


def test_an_entry_is_put_in_and_every_other_byte_stays() -> None:
    made = inserted(FILE, "sources", ["# why", "- id: new", "  kind: feed"])
    assert made.replace("    # why\n    - id: new\n      kind: feed\n", "") == FILE
    assert made.index("- id: new") > made.index("a folded")
    assert made.index("- id: new") < made.index("channels:")


SHAPES = [
    ("version: 1\n", "version: 1\nsources:\n  - id: n\n"),
    ("version: 1\nsources:\nroutes: []\n", "version: 1\nsources:\n  - id: n\nroutes: []\n"),
    ("sources:\n- {id: a}", "sources:\n- {id: a}\n- id: n\n"),
    ("sources:\r\n  - {id: a}\r\n", "sources:\r\n  - {id: a}\r\n  - id: n\r\n"),
    ("sources:\n  - {id: a,\n     url: b}\n# end\n", "sources:\n  - {id: a,\n     url: b}\n  - id: n\n# end\n"),
    ("", "sources:\n  - id: n\n"),
]


@pytest.mark.parametrize(("before", "after"), SHAPES)
def test_the_entry_stands_where_the_list_ends(before: str, after: str) -> None:
    assert inserted(before, "sources", ["- id: n"]) == after


@pytest.mark.parametrize("text", ["sources: [{id: a}]\n", "sources: {a: b}\n", "- a\n", "a: [\n"])
def test_a_list_of_another_form_is_refused(text: str) -> None:
    with pytest.raises(NoPlace):
        inserted(text, "sources", ["- id: n"])


class Desk:
    """A configuration that a test adds to."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "sources.yaml"
        self.file.write_text(FILE, encoding="utf-8")

    def add(self, *call: str) -> int:
        return main(["-c", str(self.file), "sources", *call], {})

    @property
    def added(self) -> str:
        """What was put in; everything else must be as it was."""
        text = self.file.read_text(encoding="utf-8")
        kept = FILE.splitlines(keepends=True)
        new = [line for line in text.splitlines(keepends=True) if line not in kept]
        assert [line for line in text.splitlines(keepends=True) if line in kept] == kept
        return "".join(new)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def mastodon() -> Iterator[Platform]:
    with served(platforms.mastodon) as platform:
        platform.posts = [
            Post(number=3 - at, text="نیروهای ما شهر کش را گرفتند.", at=NOON - timedelta(hours=2 * at))
            for at in range(3)
        ]
        yield platform


def test_a_profile_is_tried_shown_and_written(
    desk: Desk, mastodon: Platform, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"{mastodon.base}/@ministry"
    assert desk.add("add", url, "--actor", "ministry") == 0
    shown = capsys.readouterr().out
    assert "as mastodon: 3 documents" in shown
    assert "نیروهای ما شهر کش را گرفتند." in shown
    source = load(desk.file, environ={}).sources[-1]
    assert (source.id, source.kind, source.url, source.actor) == ("ministry", "mastodon", url, "ministry")
    assert (source.every, source.language) == (timedelta(minutes=30), "fa")
    assert desk.added.lstrip().startswith("# added on ")
    assert desk.add("add", url) == 2


def test_an_account_as_its_platform_writes_it_is_written_as_its_address(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    file = desk.file
    file.write_text(FILE.replace("sources:\n", f'sources:\n    - {{id: kept, kind: bluesky, url: "{BLUESKY}"}}\n'))
    assert desk.add("add", DID) == 2
    assert f"{BLUESKY} stands in" in capsys.readouterr().err


def test_a_name_is_proposed_and_binds_nobody(desk: Desk, mastodon: Platform) -> None:
    mastodon.name = "rahmatkarimi"
    assert desk.add("add", f"{mastodon.base}/@rahmatkarimi") == 0
    assert load(desk.file, environ={}).sources[-1].actor is None
    assert "# actor: ID   # whose words its posts are: it calls itself @rahmatkarimi@" in desk.added


def test_what_is_no_profile_is_tried_as_a_feed_and_as_a_page(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    with publisher() as web:
        web.feed("/@news", [Item(id="1", text="The town of Delvar is in our hands.")])
        assert desk.add("add", f"{web.base}/@news", "--id", "paper") == 0
        shown = capsys.readouterr().out
        assert "as mastodon: the server answered 404" in shown
        assert "as feed: 1 document, the newest" in shown
        assert load(desk.file, environ={}).sources[-1].kind == "feed"


def test_where_nothing_can_be_read_nothing_is_written(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    with publisher() as web:
        assert desk.add("add", f"{web.base}/nothing") == 1
    assert "nothing was written" in capsys.readouterr().out
    assert desk.file.read_text(encoding="utf-8") == FILE


def test_it_can_be_shown_only(desk: Desk, mastodon: Platform, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.add("add", f"{mastodon.base}/@ministry", "--show") == 0
    assert "kind: mastodon" in capsys.readouterr().out
    assert desk.file.read_text(encoding="utf-8") == FILE


WRONG = [
    (["add", "https://a.example/", "--actor", "nobody"], "no actor nobody"),
    (["add", "ftp://a.example/"], ""),
    (["opml", "/no/such/file"], "cannot be read"),
]


@pytest.mark.parametrize(("call", "why"), WRONG, ids=[one[0][1] for one in WRONG])
def test_a_wrong_call_is_said_in_a_line(
    desk: Desk, call: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk.add(*call) in (1, 2)
    said = capsys.readouterr()
    assert why in said.err + said.out
    assert "Traceback" not in said.err
    assert desk.file.read_text(encoding="utf-8") == FILE


OPML = """<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
<outline text="Press"><outline text="Zeitung &amp; Blatt" type="rss" xmlUrl="https://z.example/rss?a=1&amp;b=2"/>
<outline text="روزنامه" xmlUrl="https://r.example/feed"/><outline text="old" xmlUrl="https://old.example/feed.xml"/>
<outline text="no feed"/><outline text="bad" xmlUrl="javascript:alert(1)"/></outline></body></opml>"""


def test_the_feeds_of_a_list_are_added_once(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list.opml").write_text(OPML, encoding="utf-8")
    assert desk.add("opml", str(tmp_path / "list.opml")) == 0
    found = load(desk.file, environ={}).sources[1:]
    assert [(one.url, one.name) for one in found] == [
        ("https://z.example/rss?a=1&b=2", "Zeitung & Blatt"),
        ("https://r.example/feed", "روزنامه"),
    ]
    assert "https://old.example/feed.xml: stands in" in capsys.readouterr().out
    assert desk.add("opml", str(tmp_path / "list.opml")) == 0
    assert len(load(desk.file, environ={}).sources) == 3


def test_a_list_of_feeds_comes_out_as_it_went_in(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", str(desk.file), "export", "--format", "opml"], {}) == 0
    assert feeds(capsys.readouterr().out.encode()) == (("https://old.example/feed.xml", "a folded name"),)


ADDRESSES = st.lists(
    st.tuples(st.from_regex(r"https://[a-z]{1,9}\.example/[a-z?=&<>\"']{0,9}", fullmatch=True), st.text(max_size=20)),
    unique_by=lambda one: one[0],
)


@given(ADDRESSES)
def test_what_is_written_is_read_again(listed: list[tuple[str, str]]) -> None:
    found = feeds("\n".join(written(listed, "x")).encode("utf-8", "replace"))
    assert [url for url, _ in found] == [url for url, _ in listed]


@given(st.binary(max_size=300))
def test_bytes_that_are_no_list_are_refused(body: bytes) -> None:
    with pytest.raises(NoOpml):
        feeds(body)


@given(st.text(max_size=200))
def test_no_file_breaks_the_writing(text: str) -> None:
    try:
        made = inserted(text, "sources", ["- id: n"])
    except NoPlace:
        return
    assert len(made) > len(text)
