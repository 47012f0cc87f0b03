"""Pictures that stood somewhere before: known again however they were changed, and gone with their post."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from struct import pack

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from alerts import plugins
from alerts.reasons import told
from monitor import fingerprint, pictures, retention, reuse
from monitor.media import pictures as pictures_of
from monitor.ocr import NoPicture
from monitor.reuse import Shown
from monitor.sandbox import Sandbox
from monitor.web import create_app
from monitor.web.sight import Seen, narrowed
from storage.prints import FIRST, Print, is_alike
from storage.records import Media
from storage.store import Store
from storage.store._prints import like
from tests import databases, platforms
from tests.factory import NOW, document
from tests.platforms import NOON, Answer, Platform, Post
from tests.sites import site
from tests.test_connectors import Kind, Watched, watched
from tests.test_pictures import png
from tests.test_storage import contradiction

Picture = Image.Image


def drawn(seed: int, size: tuple[int, int] = (640, 480)) -> Picture:
    """An invented picture: a ground that fades, and things on it."""
    dice = random.Random(seed)
    low, high = ([dice.randrange(256) for _ in range(3)] for _ in range(2))
    made = Image.new("RGB", size)
    brush = ImageDraw.Draw(made)
    for y in range(size[1]):
        share = y / size[1]
        brush.line(
            [(0, y), (size[0], y)], fill=tuple(int(a * (1 - share) + b * share) for a, b in zip(low, high, strict=True))
        )
    for _ in range(dice.randrange(8, 25)):
        x, y, w, h = (dice.randrange(most) for most in (*size, 240, 240))
        colour = tuple(dice.randrange(256) for _ in range(3))
        shape = brush.ellipse if dice.random() < 0.5 else brush.rectangle
        shape([x - w // 2, y - h // 2, x + w // 2, y + h // 2], fill=colour)
    return made.filter(ImageFilter.GaussianBlur(1.5))


def packed(picture: Picture, kind: str = "PNG", **how: int) -> bytes:
    body = io.BytesIO()
    picture.save(body, kind, **how)
    return body.getvalue()


def cut(picture: Picture, share: float) -> Picture:
    width, height = picture.size
    return picture.crop((int(width * share), int(height * share), int(width * (1 - share)), int(height * (1 - share))))


def captioned(picture: Picture) -> Picture:
    made = picture.copy()
    ImageDraw.Draw(made).rectangle([0, made.height - 50, made.width, made.height], fill="black")
    return made


#: how a picture is changed on its way, and how many of a hundred such pictures are known again at least
CHANGED: dict[str, tuple[Callable[[Picture], bytes], int]] = {
    "as it is": (packed, 100),
    "half as large": (lambda one: packed(one.resize((320, 240))), 100),
    "of another shape": (lambda one: packed(one.resize((500, 390))), 100),
    "packed hard": (lambda one: packed(one, "JPEG", quality=30), 100),
    "another format": (lambda one: packed(one, "WEBP", quality=60), 100),
    "grey": (lambda one: packed(one.convert("L")), 100),
    "brighter": (lambda one: packed(ImageEnhance.Brightness(one).enhance(1.25)), 95),
    "a line of text over it": (lambda one: packed(captioned(one)), 90),
    "cut by a fiftieth at each edge": (lambda one: packed(cut(one, 0.02)), 95),
    "cut by a twentieth at each edge": (lambda one: packed(cut(one, 0.05)), 50),
}


def seen(raw: bytes) -> Print:
    hashes = fingerprint.fingerprint(raw)
    assert hashes is not None
    return Print(document="d", source="s", key="k", url="u", at=NOW, first=hashes[0], second=hashes[1])


@pytest.fixture(scope="module")
def many_drawn() -> list[tuple[Picture, Print]]:
    made = [drawn(seed) for seed in range(10)]
    return [(one, seen(packed(one))) for one in made]


@pytest.mark.parametrize("how", CHANGED)
def test_a_picture_is_known_again_however_it_was_changed(how: str, many_drawn: list[tuple[Picture, Print]]) -> None:
    change, least = CHANGED[how]
    known = sum(is_alike(first, seen(change(one))) for one, first in many_drawn)
    assert 100 * known >= least * len(many_drawn)


def test_no_two_different_pictures_are_taken_for_one(many_drawn: list[tuple[Picture, Print]]) -> None:
    prints = [one for _, one in many_drawn]
    assert not [1 for at, one in enumerate(prints) for other in prints[:at] if is_alike(one, other)]


@pytest.mark.parametrize(
    "raw",
    [
        packed(Image.new("RGB", (300, 300), "red")),
        packed(Image.linear_gradient("L").resize((300, 300)).point(lambda value: 120 + value // 64)),
        packed(drawn(1).resize((50, 50))),
    ],
    ids=["one colour", "hardly a shade", "an icon"],
)
def test_what_holds_too_little_is_known_by_nothing(raw: bytes) -> None:
    assert fingerprint.fingerprint(raw) is None


def bomb() -> bytes:
    """A few kilobytes that unpack to 35 million points."""
    return packed(Image.new("1", (7_000, 5_000)))


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "no PNG"), (b"<html>", "no PNG"), (packed(drawn(1), "GIF"), "no PNG"),
        (packed(drawn(1), "TIFF"), "no PNG"),
        (png(100_000, 100_000), "too large"), (png(400, 300), "cannot be unpacked"),
        (packed(drawn(1))[:2000], "cannot be unpacked"), (packed(drawn(1), "JPEG")[:500], "cannot be unpacked"),
        (bytes(pack(">I", 1)) * 3 * 2**20, "too large"),
        # a head that says less than what comes: the program believes its own reading
        (b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(8) + pack("<HBHB", 399, 0, 299, 0), "cannot be unpacked"),
    ],
)  # fmt: skip
def test_what_is_no_picture_or_unpacks_to_too_much_is_refused(raw: bytes, why: str) -> None:
    with pytest.raises(NoPicture, match=why):
        fingerprint.fingerprint(raw)


@given(st.binary(max_size=200), st.sampled_from([packed(drawn(2, (80, 80)), kind) for kind in ("PNG", "JPEG", "WEBP")]))
def test_no_bytes_break_it(noise: bytes, raw: bytes) -> None:
    at = len(noise) * 7 % len(raw)
    for spoilt in (noise, raw[:at] + noise + raw[at + len(noise) :], raw[:at] + noise):
        try:
            fingerprint.fingerprint(spoilt)
        except NoPicture:
            continue


def test_a_worker_works_it_out_within_its_limits() -> None:
    workers = Sandbox(memory=fingerprint.MEMORY)
    try:
        raw = packed(drawn(1), "JPEG")
        assert workers.run(fingerprint.fingerprint, raw, timeout_s=120.0) == fingerprint.fingerprint(raw)
        assert workers.run(fingerprint.fingerprint, bomb(), timeout_s=120.0) is None
    finally:
        workers.close()


HASHES = st.integers(min_value=0, max_value=2**64 - 1)


@given(HASHES, st.sets(st.integers(min_value=0, max_value=63), max_size=FIRST))
def test_the_index_misses_none_that_differs_in_few_bits(first: int, turned: set[int]) -> None:
    one = replace(BARE, first=first, second=0)
    other = replace(one, first=first ^ sum(1 << bit for bit in turned))
    assert is_alike(one, other)
    assert set(one.probes()).intersection(other.bands())


BARE = Print(document="d", source="s", key="k", url="u", at=NOW)


def test_what_is_known_by_nothing_is_like_nothing() -> None:
    assert not is_alike(BARE, BARE)
    assert ([*BARE.bands()], [*BARE.probes()]) == ([], [])


# --- what is said -------------------------------------------------------------------------------


def shown(text: str, at: datetime, source: str = "paper", actor: str | None = None) -> Shown:
    said = replace(document("k", text), source=source)
    made = Print(document=said.id, source=source, key=said.key, url="https://x.example/1.jpg", at=at)
    return Shown(print=made, document=said, actor=actor)


DAY = timedelta(days=1)
OLD = "Flames rise over the port of Mirzan after last year's storm."
NEW = "The town of Delvar burns tonight, its mayor says."


@pytest.mark.parametrize(
    ("later", "earlier", "said"),
    [
        (shown(NEW, NOW), shown(OLD, NOW - 400 * DAY), "published on"),
        (shown(NEW, NOW), shown(OLD, NOW - 400 * DAY, "herald"), "published on"),
        (shown(NEW, NOW), shown(OLD, NOW - DAY / 2, "herald"), "beside other words"),
        (shown(NEW, NOW), shown(OLD, NOW - DAY / 2), None),
        (shown(NEW, NOW, "a", "front"), shown(OLD, NOW - DAY / 2, "b", "front"), None),
        (shown(NEW, NOW), shown(NEW, NOW - 400 * DAY, "herald"), None),
        (shown("", NOW), shown("", NOW - 400 * DAY, "herald"), None),
    ],
)
def test_another_date_or_another_claim_is_said_and_nothing_else(later: Shown, earlier: Shown, said: str | None) -> None:
    words = reuse.caution(later, earlier, "The Herald")
    assert (words is None) == (said is None)
    if words is not None and said is not None:
        assert (said in words, "The Herald" in words, f"{earlier.print.at:%Y-%m-%d}" in words) == (True, True, True)


@pytest.mark.parametrize("code", plugins.names("alerts.reasons"))
@pytest.mark.parametrize("pattern", [reuse.DATED, reuse.BESIDE])
def test_it_is_said_in_every_language_of_a_desk(code: str, pattern: str) -> None:
    words = told(pattern.format(source="The Herald", date="2030-03-01"), code)
    assert words is not None
    assert ("The Herald" in words, "2030-03-01" in words, "picture" in words) == (True, True, False)


# --- kept ---------------------------------------------------------------------------------------


@pytest.fixture
def store(engine: None, tmp_path: Path) -> Iterator[Store]:
    found = Store(databases.url(tmp_path, "kept.db"))
    found.migrate()
    yield found
    found.close()


def of(store: Store, source: str, key: str, first: int | None = 77, at: datetime = NOW) -> Print:
    kept = store.latest(source, key)
    assert kept is not None
    return Print(
        document=kept.id, source=source, key=key, url=f"https://x.example/{source}.jpg", at=at, first=first, second=5
    )


def test_a_picture_is_found_by_its_look_and_by_index(store: Store) -> None:
    contradiction(store)
    one, other = of(store, "front-posts", "1"), of(store, "ministry", "1-b", 77 ^ 0b1111100000, NOW - DAY)
    assert [store.keep_print(each) for each in (one, other)] == [True, True]
    assert store.keep_print(replace(one, document="nowhere")) is False
    assert store.prints_like(one) == [other]
    assert store.prints_like(replace(one, first=77 ^ (2**20 - 1))) == []
    assert store.prints_like(replace(one, second=2**40 - 1)) == []
    assert store.prints_like(replace(one, first=None)) == []
    assert {each.id for each in store.prints([one.document, other.document, "x"])} == {one.id, other.id}
    with store._read() as connection:
        plan = databases.plan(connection, like([*one.probes()][:137]), small=True)
    assert set(plan) <= {"prints", "print_bands"}
    assert None not in plan.values()


def test_what_is_found_of_a_document_bears_the_caution_before_and_after(store: Store) -> None:
    contradiction(store)
    words = "one side shows a picture"
    (before,) = store.findings()
    assert words not in before.cautions
    for _ in range(2):
        store.keep_print(of(store, "front-posts", "1"), of(store, "ministry", "1-b", at=NOW - DAY), words)
    (after,) = store.findings()
    assert (after.id, after.cautions) == (before.id, (*before.cautions, words))


def test_a_picture_goes_with_its_post_and_so_does_what_was_noted_of_it(store: Store) -> None:
    contradiction(store)
    one, other = of(store, "front-posts", "1"), of(store, "ministry", "1-b", at=NOW - DAY)
    store.keep_print(other)
    store.keep_print(one, other, "one side shows a picture")
    assert store.purge("ministry", "1-b", NOW, hashes=True, reword=lambda *_: "") is not None
    assert store.prints_like(one) == []
    assert store.prints([other.document]) == []
    assert store.keep_print(other) is False, "nothing is kept of what was removed"
    with store._read() as connection:
        from storage.store._prints import cautions

        assert cautions(connection, [one.document]) == ()
        assert connection.exec_driver_sql("SELECT count(*) FROM print_bands").scalar() == 4


# --- shown --------------------------------------------------------------------------------------


def test_the_pages_lead_from_a_picture_to_where_it_stood_before(store: Store, tmp_path: Path) -> None:
    contradiction(store)
    [found] = store.findings()
    later, earlier = of(store, "front-posts", "1"), of(store, "ministry", "1-b", at=NOW - DAY)
    words = reuse.DATED.format(source="Ministry", date="2030-02-09")
    house = site(tmp_path, store)
    client = TestClient(create_app(house), base_url="http://localhost")
    link = f'<a href="/documents/{earlier.document}">the earlier post</a>'
    pages = (f"/findings/{found.id}", f"/documents/{later.document}")
    assert [link in client.get(page).text for page in pages] == [False, False]
    store.keep_print(later, earlier, words)
    for page in pages:
        text = client.get(page).text
        assert link in text.partition("look at what it showed then")[2].partition("</p>")[0], page
    assert link not in client.get(f"/documents/{earlier.document}").text
    assert client.get(f"/api/v1/findings/{found.id}").json()["pictures"] == [
        {"document": later.document, "url": later.url, "earlier": earlier.document, "caution": words}
    ]
    _, sight = narrowed(house.desk(), frozenset({"foreign"}))
    assert len(Seen(store, sight).stood_before([later.document])) == 1
    hidden = replace(sight, sources=frozenset({"ministry"}))
    assert Seen(store, hidden).stood_before([later.document]) == [], "of a source that is not theirs nothing is said"
    assert store.purge("ministry", "1-b", NOW, hashes=True, reword=lambda *_: "") is not None
    assert link not in client.get(pages[0]).text


# --- from end to end ----------------------------------------------------------------------------

FIRE = drawn(7)
BODIES = {"5.png": packed(FIRE), "6.png": packed(cut(FIRE.resize((500, 390)), 0.02), "JPEG", quality=50)}


def posts(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """A server whose posts have pictures: each its own address, and half of them changed on their way."""
    if path.startswith("/media/"):
        platform.asked.append("picture")
        return Answer(body=BODIES["6.png" if path.endswith("2.png") else "5.png"], content_type="image/png")
    found = platforms.mastodon(platform, path, query)
    if found is None:
        return None
    body = found.body
    for one in platform.posts:
        body = body.replace(b"/media/5.png", f"/media/of-{one.number}.png".encode(), 1)
    return replace(found, body=body)


KIND = Kind(name="mastodon", speak=posts, url="{base}/@ministry", options={"pictures": "compare"})
OLDER = Post(number=1, text=OLD, shows="poster", at=NOON - 20 * DAY)
NEWER = Post(
    number=2, text="Our forces have captured the town of Delvar. 12 soldiers were killed.", shows="poster", at=NOON
)


@contextmanager
def looked(folder: Path, *some: Post, **options: object) -> Iterator[Watched]:
    with watched(replace(KIND, options={**KIND.options, **options}), folder) as one:
        one.platform.posts = list(some)
        one.poll()
        look(one)
        yield one


def look(one: Watched) -> None:
    source, connector = one.desk.sources["it"], one.configuration.connectors["it"]
    found = pictures.look(source, connector, program=None, desk=one.desk, tools=one.tools, backlog=False)
    assert list(found) == []


def cautions_of(one: Watched) -> dict[str, tuple[str, ...]]:
    """What is noted, by text."""
    from storage.store._prints import cautions

    with one.store._read() as connection:
        return {each.text: cautions(connection, [each.id]) for each in one.documents()}


def test_an_old_picture_under_new_words_is_noticed_and_no_verdict_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "FRESH", 30 * DAY)
    with looked(tmp_path, NEWER, OLDER) as one:
        found = cautions_of(one)
        assert found[OLDER.text] == ()
        [words] = found[NEWER.text]
        assert f"published on {OLDER.at:%Y-%m-%d}" in words
        changed = replace(NEWER, text=NEWER.text.replace("12", "21"), edited=NOON + timedelta(minutes=50))
        one.platform.posts = [changed, OLDER]
        polled = one.poll(minutes=5)
        assert polled.findings, "an edit is told"
        assert all(words in finding.cautions for finding in polled.findings)
        plain = tmp_path / "plain"
        plain.mkdir()
        with looked(plain, NEWER, OLDER, pictures="leave") as other:
            other.platform.posts = [changed, OLDER]
            told_ = [(finding.kind, finding.score, finding.rule) for finding in other.poll(minutes=5).findings]
            assert told_ == [(finding.kind, finding.score, finding.rule) for finding in polled.findings]
            assert other.platform.asked.count("picture") == 0, "and nothing is asked for where nobody wants it"


def test_a_picture_is_asked_for_and_compared_once(tmp_path: Path) -> None:
    with looked(tmp_path, NEWER) as one:
        one.poll(minutes=5)
        look(one)
        assert one.platform.asked.count("picture") == 1


def test_a_picture_that_stands_everywhere_is_a_banner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "FRESH", 30 * DAY)
    many = [
        replace(OLDER, number=10 + at, text=f"Report of the storm, number {at}.", at=NOON - (20 - at) * DAY)
        for at in range(5)
    ]
    with looked(tmp_path, *many[::-1]) as one:
        one.platform.posts = [NEWER, *many[::-1]]
        one.poll(minutes=5)
        look(one)
        assert cautions_of(one)[NEWER.text] == ()


@pytest.mark.parametrize(
    "answer",
    [
        Answer(body=b"", status=404),
        Answer(body=b"no picture", content_type="image/png"),
        Answer(body=png(100_000, 100_000), content_type="image/png"),
    ],
)
def test_what_is_no_picture_is_said_once_and_loses_nothing(
    tmp_path: Path, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    with watched(KIND, tmp_path) as one:
        one.platform.posts = [NEWER]
        assert one.poll().new == 1
        one.platform.trouble = answer
        look(one)
        one.platform.trouble = None
        look(one)
    assert caplog.text.count("a picture cannot be compared") == 1


def test_a_picture_that_cannot_be_had_now_waits(tmp_path: Path) -> None:
    with watched(KIND, tmp_path) as one:
        one.platform.posts = [NEWER]
        one.poll()
        one.platform.trouble = Answer(body=b"", status=503)
        look(one)
        one.platform.trouble = None
        one.now += timedelta(hours=1)
        look(one)
        assert [each.first is not None for each in one.store.prints([one.documents()[0].id])] == [True]


def test_without_the_libraries_posts_are_read_and_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprint, "missing", lambda: "Pillow is not installed")
    with looked(tmp_path, NEWER) as one:
        assert [each.text.split("\n")[0] for each in one.documents()] == [NEWER.text]
        assert one.platform.asked.count("picture") == 0
        [line] = pictures.wanting(one.configuration.sources)
        assert "pictures are not compared: Pillow is not installed" in line


def test_what_is_installed_is_not_wanted(tmp_path: Path) -> None:
    with watched(KIND, tmp_path) as one:
        assert list(pictures.wanting(one.configuration.sources)) == []


def test_a_picture_of_a_purged_post_is_kept_by_no_look(tmp_path: Path) -> None:
    with looked(tmp_path, NEWER) as one:
        [post] = one.documents()
        assert one.store.prints([post.id])
        list(retention.purge(one.store, "it", [post.key], names=one.desk.names, hashes=True, now=one.now))
        assert one.store.prints([post.id]) == []


def test_a_post_has_its_pictures_and_what_it_passes_on_has_none() -> None:
    media = (Media(url="https://x.example/1.jpg", kind="image"), Media(url="", kind="image"))
    assert [one.media.url for one in pictures_of(replace(document(), media=media))] == ["https://x.example/1.jpg"]
