"""What a bot is told is stored before it is confirmed, and its token stands nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.pipeline import poll
from storage.errors import StorageError
from storage.records import DocumentKind
from storage.store import Store
from tests.platforms import NOON, Answer, Post, served, telegram_bot
from tests.test_connectors import FIRST, SECOND, TOKEN, Kind, Watched

KIND = Kind(name="telegram_bot", speak=telegram_bot, url="https://t.me/ministry", options=TOKEN)


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Watched]:
    with served(telegram_bot) as platform:
        one = Watched(KIND, platform, tmp_path)
        yield one
        one.close()


def test_what_is_stored_is_confirmed_and_told_no_more(bot: Watched) -> None:
    bot.platform.posts = [SECOND, FIRST]
    assert bot.poll().new == 2
    assert bot.platform.confirmed == 2
    assert ["offset=3" in path for path in bot.platform.asked] == [False, True]
    bot.platform.asked.clear()
    assert bot.poll(minutes=5).new == 0
    assert len(bot.platform.asked) == 1, "where nothing is told nothing is confirmed"


def test_what_could_not_be_stored_is_not_confirmed(bot: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise StorageError("the disk is full")

    bot.platform.posts = [FIRST]
    with monkeypatch.context() as broken:
        broken.setattr(Store, "record_all", fails)
        with pytest.raises(StorageError):
            poll(bot.store.source_states()[0], desk=bot.desk, tools=bot.tools)
    assert bot.platform.confirmed == 0
    assert bot.poll(minutes=5).new == 1


def test_more_than_one_answer_holds_is_read_at_once(bot: Watched) -> None:
    bot.platform.posts = [replace(FIRST, number=number, text=f"Post {number}.") for number in range(130, 0, -1)]
    assert (bot.poll().new, bot.platform.confirmed) == (130, 130)


def test_captions_answers_and_edits_are_read(bot: Watched) -> None:
    bot.platform.posts = [replace(SECOND, reply=True), FIRST]
    bot.poll()
    photo, answer = bot.store.latest("it", "-1001/1"), bot.store.latest("it", "-1001/2")
    assert photo is not None
    assert answer is not None
    assert (photo.text, [one.kind for one in photo.media], photo.url) == (
        FIRST.text, ["image"], "https://t.me/ministry/1",
    )  # fmt: skip
    assert (answer.kind, answer.in_reply_to, answer.published_at) == (DocumentKind.REPLY, "1", SECOND.at)
    bot.platform.posts = [SECOND, replace(FIRST, text="The town of Delvar is lost.", edited=NOON)]
    bot.poll(minutes=5)
    edited = bot.store.latest("it", "-1001/1")
    assert edited is not None
    assert (edited.text, edited.edited_at) == ("The town of Delvar is lost.", NOON)


def test_a_post_of_another_channel_is_kept_aside_and_never_lost(bot: Watched) -> None:
    bot.platform.posts = [FIRST]
    bot.platform.name = "another"
    polled = bot.poll()
    assert (polled.error, polled.new) == (None, 0)
    (aside,) = bot.store.quarantined("it")
    assert "a bot serves one source" in aside.reason
    assert FIRST.text.encode() in aside.raw


def test_a_channel_without_a_name_is_known_by_its_number(tmp_path: Path) -> None:
    with served(telegram_bot) as platform:
        platform.name, platform.posts = "", [FIRST]
        one = Watched(replace(KIND, url="https://t.me/c/1", options=TOKEN | {"chat": -1001}), platform, tmp_path)
        assert one.poll().new == 1
        kept = one.store.latest("it", "-1001/1")
        assert kept is not None
        assert (kept.url, kept.author) == ("https://t.me/c/1/1", "Karsan Front")
        one.close()


def test_it_is_asked_again_when_its_answer_says(bot: Watched) -> None:
    body = b'{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":1800}}'
    bot.platform.posts, bot.platform.trouble = [FIRST], Answer(body=body, status=429)
    assert "429" in (bot.poll().error or "")
    bot.platform.trouble = None
    assert bot.poll(minutes=29).status == "waiting"
    assert len(bot.platform.asked) == 1
    assert bot.poll(minutes=2).new == 1


def test_the_token_stands_in_no_row_log_or_message(
    bot: Watched, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level("DEBUG", logger="monitor")
    bot.platform.posts = [FIRST, Post(number=2, text="x" * 10)]
    polled = bot.poll()
    bot.platform.trouble = Answer(body=b'{"ok":false,"description":"Unauthorized"}', status=401)
    refused = bot.poll(minutes=5)
    (state,) = bot.store.source_states()
    said = " ".join(str(vars(record)) for record in caplog.records)
    said += repr((polled, refused, state, bot.tools.budgets))
    versions = [bot.store.latest("it", key) for key in ("-1001/1", "-1001/2")]
    captures = [one for version in versions if version for one in bot.store.captures(version.version)]
    assert {one.url.partition("?")[0] for one in captures} == {f"{bot.platform.base}/bot-/getUpdates"}
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("gainsay.db*"))
    assert ("s3cret" in said, b"s3cret" in kept) == (False, False)
