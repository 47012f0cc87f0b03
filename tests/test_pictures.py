"""Pictures of words: read by machine after the text, marked, never twice, and what cannot be read is set aside."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from struct import pack

import pytest

from monitor import ocr, pictures, retention
from monitor.keep import Kept
from monitor.sandbox import Sandbox, SandboxKilled
from storage.records import DocumentKind, Origin, Sight, Source
from tests import platforms
from tests.platforms import NOON, Answer, Platform, Post
from tests.test_connectors import Kind, Watched, watched

DATA = Path(__file__).parent / "data" / "pictures"
ENGLISH = "The army says that 120 soldiers were killed in Kesh.\n\nWe control the town of Delvar."
PERSIAN = "نیروهای ما شهر کش را گرفتند و ۱۲۰ سرباز کشته شدند."


def recorded(name: str) -> str:
    """What the program said of a picture here."""
    return (DATA / f"{name}.tsv").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "text", "doubtful"), [("en", ENGLISH, []), ("fa", PERSIAN, ["سرباز", "کشته"])])
def test_words_are_put_together_and_those_below_the_floor_are_doubtful(
    name: str, text: str, doubtful: Sequence[str]
) -> None:
    seen = ocr.seen(recorded(name))
    assert seen.text == text
    assert [seen.text[one.start : one.end] for one in seen.doubts] == list(doubtful)
    assert 0.85 < seen.confidence < 1


def test_an_empty_picture_holds_no_words() -> None:
    head = recorded("en").splitlines()[0]
    assert ocr.seen(head) == ocr.Seen()
    assert ocr.seen("") == ocr.Seen()


@pytest.mark.parametrize(("name", "pack_", "text"), [("en", "eng", ENGLISH), ("fa", "fas", PERSIAN)])
def test_the_program_itself_reads_them_in_a_worker(name: str, pack_: str, text: str, real: ocr.Program) -> None:
    if pack_ not in real.packs:
        pytest.skip(f"{ocr.PROGRAM} is installed without its pack {pack_}")
    workers = Sandbox()
    try:
        seen = workers.run(ocr.read, (DATA / f"{name}.png").read_bytes(), real.path, (pack_,), timeout_s=60.0)
    finally:
        workers.close()
    assert seen.text == text


@pytest.fixture
def real() -> ocr.Program:
    found = ocr.found({"PATH": "/usr/local/bin:/usr/bin:/bin"})
    if found is None:
        pytest.skip(f"{ocr.PROGRAM} is not installed: what it really answers was not tried")
    return found


def png(width: int, height: int) -> bytes:
    head = b"IHDR" + pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + pack(">I", 13) + head + pack(">I", zlib.crc32(head))


WEBP = b"RIFF\x00\x00\x00\x00WEBP"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc2\x00\x0b\x08" + pack(">HH", 300, 400) + b"\x01\x01\x11\x00"


@pytest.mark.parametrize(
    ("raw", "size"),
    [
        (png(400, 300), (400, 300)),
        (JPEG, (400, 300)),
        (WEBP + b"VP8X" + bytes(8) + pack("<HBHB", 399, 0, 299, 0), (400, 300)),
        (WEBP + b"VP8L" + bytes(5) + pack("<I", 399 | 299 << 14) + bytes(5), (400, 300)),
        (WEBP + b"VP8 " + bytes(10) + pack("<HH", 400, 300), (400, 300)),
    ],
)  # fmt: skip
def test_how_large_a_picture_is_stands_in_its_head(raw: bytes, size: tuple[int, int]) -> None:
    assert ocr.size(raw) == size


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "no PNG"), (b"<html>", "no PNG"), (b"GIF89a" + bytes(60), "no PNG"), (b"II*\x00" + bytes(60), "no PNG"),
        (png(100_000, 100_000), "too large"), (png(0, 0), "too large"), (png(20_000, 2_001), "too large"),
        (JPEG[:12], "without a size"), (b"\xff\xd8\xff\xd8" * 20, "without a size"),
        (WEBP + b"XXXX" + bytes(20), "without a size"),
        (png(4, 4) + bytes(ocr.MOST_BYTES), "too large"), (png(4, 4), "cannot read it"),
    ],
)  # fmt: skip
def test_what_is_no_picture_or_unpacks_to_too_much_is_never_given_to_the_program(raw: bytes, why: str) -> None:
    with pytest.raises(ocr.NoPicture, match=why):
        ocr.read(raw, "/bin/false", ("eng",))


def program(folder: Path, *packs: str, tsv: str = "en") -> ocr.Program:
    """A stand-in that says what the program said."""
    file = folder / ocr.PROGRAM
    listed = "\\n".join(("List of available languages:", *packs))
    file.write_text(
        f'#!/bin/sh\n[ "$1" = --list-langs ] && printf "{listed}\\n" && exit\ncat > /dev/null\ncat "{DATA / tsv}.tsv"\n'
    )
    file.chmod(0o755)
    found = ocr.found({"PATH": str(folder)})
    assert found is not None
    return found


SOURCES = (
    Source(id="a", name="A", kind="feed", url="https://a.example/", ocr=("en",)),
    Source(id="b", name="B", kind="feed", url="https://b.example/", ocr=("fa", "xx")),
)


def test_what_is_not_installed_is_said_in_a_line(tmp_path: Path) -> None:
    path = {"PATH": str(tmp_path)}
    plain = [replace(one, ocr=()) for one in SOURCES]
    assert list(ocr.wanting(plain, path)) == []
    assert list(ocr.wanting([replace(one, enabled=False) for one in SOURCES], path)) == []
    [line] = ocr.wanting(SOURCES, path)
    assert "`tesseract` is not installed" in line
    program(tmp_path, "eng", "osd")
    assert [line.split(":")[0] for line in ocr.wanting(SOURCES, path)] == [
        "pictures in 'fa' are not read",
        "pictures in 'xx' are not read",
    ]


# --- from end to end ----------------------------------------------------------------------------


def posts(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """A server whose posts have pictures."""
    if path == "/media/5.png":
        return Answer(body=(DATA / "en.png").read_bytes(), content_type="image/png")
    return platforms.mastodon(platform, path, query)


#: a post with a picture, of which nothing is written to speak of
SHOWN = Post(number=1, text="Statement of today.", shows="poster", at=NOON)
KIND = Kind(name="mastodon", speak=posts, url="{base}/@ministry", options={"ocr": "en"})


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Watched]:
    with watched(KIND, tmp_path) as found:
        found.platform.posts = [SHOWN]
        yield found


def look(
    one: Watched, folder: Path, *, packs: Sequence[str] = ("eng",), stopped: Callable[[], bool] = lambda: False
) -> list[Kept]:
    source = one.desk.sources["it"]
    connector = one.configuration.connectors["it"]
    known = program(folder, *packs)
    return list(
        pictures.look(source, connector, program=known, desk=one.desk, tools=one.tools, backlog=False, stopped=stopped)
    )


def asked(one: Watched) -> int:
    return sum("/media/" in path for path in one.platform.asked)


def test_a_picture_is_read_after_the_text_and_its_words_are_marked(one: Watched, tmp_path: Path) -> None:
    assert one.poll().new == 1
    assert [said.text for said in one.statements()] == [SHOWN.text]
    [kept] = look(one, tmp_path)
    assert (kept.document.kind, kept.document.text) == (DocumentKind.IMAGE, ENGLISH)
    assert kept.document.cautions == (pictures.CAUTION,)
    assert kept.document.published_at == SHOWN.at
    own = [said for said in one.statements() if said.part and said.form == "post"]
    assert [(said.text, said.actor) for said in own] == [(ENGLISH, "ministry")]
    part = own[0].part
    assert part is not None
    assert (part.origin, part.url) == (Origin.PICTURE, f"{one.platform.base}/media/5.png")
    assert part.confidence is not None
    assert kept.claims > 0


def test_a_picture_is_read_once(one: Watched, tmp_path: Path) -> None:
    one.poll()
    assert len(look(one, tmp_path)) == 1
    one.poll(minutes=5)
    assert look(one, tmp_path) == []
    assert asked(one) == 1
    assert one.poll(minutes=5).missing == 0


def test_without_its_pack_nothing_is_asked_for(one: Watched, tmp_path: Path) -> None:
    one.poll()
    assert look(one, tmp_path, packs=("fas",)) == []
    assert asked(one) == 0


def test_a_post_without_words_is_kept_where_its_picture_is_to_be_read(tmp_path: Path) -> None:
    for options, many in (({"ocr": "en"}, 1), ({"pictures": "compare"}, 1), ({}, 0)):
        folder = tmp_path / "-".join(options or ["none"])
        folder.mkdir()
        with watched(replace(KIND, options=options), folder) as bare:
            bare.platform.posts = [replace(SHOWN, text="")]
            assert bare.poll().new == many
            assert bare.poll(minutes=5).new == 0
            assert len(look(bare, folder) if many else []) == int("ocr" in options)


def test_what_an_account_passes_on_is_not_read(one: Watched, tmp_path: Path) -> None:
    one.platform.posts = [replace(SHOWN, of="front")]
    one.poll()
    assert look(one, tmp_path) == []


def test_a_picture_that_cannot_be_had_now_waits(one: Watched, tmp_path: Path) -> None:
    one.poll()
    one.platform.trouble = Answer(body=b"", status=503)
    assert look(one, tmp_path) == []
    one.platform.trouble = None
    one.now += timedelta(hours=1)
    assert len(look(one, tmp_path)) == 1


@pytest.mark.parametrize(
    "answer",
    [
        Answer(body=b"", status=404),
        Answer(body=b"<html></html>", content_type="text/html"),
        Answer(body=b"no picture", content_type="image/png"),
        Answer(body=png(100_000, 100_000), content_type="image/png"),
    ],
)
def test_what_cannot_be_read_is_set_aside_and_not_asked_for_again(one: Watched, tmp_path: Path, answer: Answer) -> None:
    one.poll()
    one.platform.trouble = answer
    [kept] = look(one, tmp_path)
    assert (kept.document.text, kept.statements) == ("", 0)
    [aside] = one.store.quarantined("it")
    assert "could not be read" in aside.reason
    one.platform.trouble = None
    assert look(one, tmp_path) == []


class Killed:
    """A worker that broke."""

    def run(self, function: object, *args: object, timeout_s: float) -> object:
        raise SandboxKilled("too slow")


def test_a_picture_is_not_blamed_for_the_end_of_the_service(one: Watched, tmp_path: Path) -> None:
    one.poll()
    well, one.tools = one.tools, replace(one.tools, workers=Killed())
    ends = iter((False, True))
    assert look(one, tmp_path, stopped=lambda: next(ends)) == []
    assert asked(one) == 1
    assert one.store.quarantined("it") == []
    one.tools = well
    assert [kept.document.text for kept in look(one, tmp_path)] == [ENGLISH]


def test_what_was_read_of_a_picture_goes_with_its_post(one: Watched, tmp_path: Path) -> None:
    one.poll()
    look(one, tmp_path)
    key = one.documents()[0].key
    stones = list(retention.purge(one.store, "it", [key], names=one.desk.names, hashes=False, now=one.now))
    assert len(stones) == 2
    assert one.statements() == []
    assert one.store.sights("it", [stone.key for stone in stones]) == {}
    assert Sight.SEEN not in one.store.sights("it", [key]).values()


@pytest.mark.parametrize("text", [SHOWN.text, "", "We hold the town of Delvar. 120 soldiers were killed in Kesh."])
def test_what_was_read_of_a_picture_is_gone_with_its_post_and_comes_back_with_it(
    one: Watched, tmp_path: Path, text: str
) -> None:
    """It went once: of the picture it is told where nothing is told of the post."""
    other = Post(number=2, text="The minister received guests.", at=NOON + timedelta(minutes=5))
    one.platform.posts = [other, replace(SHOWN, text=text)]
    one.poll()
    [kept] = look(one, tmp_path)
    one.platform.posts = [other]
    found = [one.poll(minutes=5), one.poll(minutes=11)]
    one.platform.posts = [other, replace(SHOWN, text=text)]
    one.poll(minutes=5)
    for each in (kept.document, one.store.latest("it", kept.document.key.partition("#")[0])):
        assert each is not None
        assert [seen.sight for seen in one.store.sightings(each.id)] == [
            Sight.SEEN, Sight.MISSING, Sight.UNAVAILABLE, Sight.RESTORED,
        ]  # fmt: skip
    assert [finding.kind for each in found for finding in each.findings].count("deletion") == 1
