"""Text comes out as it was written, whatever its bytes are called, and one wrong byte hurts no other entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from monitor.connectors.feed import Connector
from monitor.feeds.decode import codec, decode
from storage.records import Page, Source
from tests.factory import NOW

CORPORA = Path(__file__).parents[2] / "shared" / "corpora"
Many = Callable[[int, int], int]
Figure = Callable[[str], None]

#: invented sentences, with the encodings in which such feeds are still written
TEXTS = (
    ("نیروهای ما شهر دلوار را گرفتند و زندگی عادی است.", ("utf-8",)),
    ("د سیمې ټولې لارې پرانیستې دي.", ("utf-8",)),
    ("سيطرت قواتنا على مدينة مشرين بعد معارك استمرت يومين.", ("utf-8", "windows-1256")),
    ("Наши войска взяли город Дельвар, сообщило министерство обороны.", ("utf-8", "windows-1251", "koi8-r")),
    ("Наші війська взяли місто Дельвар, повідомило міністерство.", ("utf-8", "windows-1251")),
    ("Bakanlık, Dalvar kentinin ele geçirildiğini söyledi.", ("utf-8", "windows-1254", "iso-8859-9")),
    ("Le ministère a déclaré que la ville était tombée.", ("utf-8", "iso-8859-1", "windows-1252")),
    ("Das Ministerium erklärte, die Stadt sei gefallen.", ("utf-8", "iso-8859-1")),
    ("El ministerio declaró que la ciudad había caído.", ("utf-8", "iso-8859-1")),
    ("国防部表示,我军已经占领德尔瓦市,道路畅通。", ("utf-8", "gb18030", "big5")),
)
CASES = [(text, name) for text, names in TEXTS for name in names]


def read(body: bytes, content_type: str) -> list[str]:
    """The texts of a feed."""
    source = Source(id="s", name="S", kind="feed", url="https://example.org/feed")
    page = Page(
        source="s", url=source.url, requested=source.url, status=200, headers=(), content_type=content_type,
        etag=None, last_modified=None, body=body, fetched_at=NOW,
    )  # fmt: skip
    return [one.text for one in Connector().parse(page, source, {}).documents]


def feed(texts: list[str], declared: str | None) -> str:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else '<?xml version="1.0"?>'
    items = "".join(f"<item><guid>{at}</guid><description>{text}</description></item>" for at, text in enumerate(texts))
    return f'{declaration}<rss version="2.0"><channel>{items}</channel></rss>'


@pytest.mark.parametrize(("text", "name"), CASES)
@pytest.mark.parametrize("header", ["application/xml", "text/xml; charset=iso-8859-1", "text/xml; charset=nonsense"])
def test_a_declared_encoding_holds_whatever_the_server_says(text: str, name: str, header: str) -> None:
    text = text.encode(name, "replace").decode(name)
    assert read(feed([text], name).encode(name), header) == [text]


@pytest.mark.parametrize("text", [text for text, _ in TEXTS])
@pytest.mark.parametrize("bad", [b"\xff", b"\xd9", b"\xe2\x80", b"\xc3\x28", b"\xed\xa0\xbd"])
def test_one_wrong_byte_hurts_no_other_entry(text: str, bad: bytes) -> None:
    body = feed([text, "HERE", text, text], "utf-8").encode().replace(b"HERE", b"spoilt " + bad + b" word")
    found = read(body, "application/xml")
    assert [found[at] for at in (0, 2, 3)] == [text] * 3
    assert found[1].startswith("spoilt")


def collected(most: int) -> Iterator[tuple[Path, bytes, str]]:
    """Collected feeds with the text that is meant; the folder is the encoding."""
    files = sorted(CORPORA.glob("chardet-tests/tests/*/*.xml"))
    for path in files[:: max(1, len(files) // most)]:
        label = path.parent.name.lower()
        name = codec("-".join(label.split("-")[:3] if label.startswith("iso") else label.split("-")[:2]))
        name = name or codec(label.replace("maccyrillic", "mac-cyrillic").replace("macroman", "mac-roman"))
        body = path.read_bytes()
        try:
            yield path, body, body.decode(name or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue  # not what its folder says


@pytest.mark.shared
def test_collected_feeds_are_read_in_their_encoding(many: Many, figure: Figure) -> None:
    if not CORPORA.exists():
        pytest.skip("the collected pages are not beside the project: ../shared/corpora")
    seen, right, lied, bare = 0, 0, 0, 0
    for _, body, meant in collected(many(40, 10_000)):
        seen += 1
        right += decode(body, "text/xml").text.strip("\ufeff") == meant.strip("\ufeff")
        lied += decode(body, "text/xml; charset=iso-8859-1").text.strip("\ufeff") == meant.strip("\ufeff")
        undeclared = body.replace(b" encoding=", b" nothing=", 1)
        plain = meant.replace(" encoding=", " nothing=", 1)
        bare += decode(undeclared, "text/xml").text.strip("\ufeff") == plain.strip("\ufeff")
    figure(f"{seen} collected feeds: declared {right} right; header lies {lied} right; no declaration {bare} right")
    assert seen >= many(20, 250)
    assert right >= 0.98 * seen
    assert lied >= 0.98 * seen
