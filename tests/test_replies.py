"""Replies that do something: the words in seven languages, what is quoted, and what is only talk."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts import plugins
from alerts.replies import Command, NotUnderstood, first_line, parse
from alerts.vocabulary import vocabularies, vocabulary
from storage.records import Deed, Dismissal

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "ru")


def command(deed: Deed, **more: object) -> Command:
    return Command(deed=deed, **more)  # type: ignore[arg-type]


SPEAKER = command(Deed.DISMISS, reason=Dismissal.SPEAKER)
SAID: list[tuple[str, Command]] = [
    ("confirm", command(Deed.CONFIRM)),
    ("Confirm.", command(Deed.CONFIRM)),
    ("CONFIRM: saw the video", command(Deed.CONFIRM, why="saw the video")),
    ("ack", command(Deed.ACKNOWLEDGE)),
    ("claim", command(Deed.CLAIM)),
    ("let go", command(Deed.RELEASE)),
    ("wake", command(Deed.WAKE)),
    ("note: called the ministry", command(Deed.NOTE, why="called the ministry")),
    ("dismiss: wrong speaker", SPEAKER),
    ("dismiss wrong speaker", SPEAKER),
    (
        "Dismiss - Wrong Speaker: it was his deputy",
        command(Deed.DISMISS, reason=Dismissal.SPEAKER, why="it was his deputy"),
    ),
    ("dismiss: they never said so", command(Deed.DISMISS, reason=Dismissal.OTHER, why="they never said so")),
    ("snooze 2h", command(Deed.SNOOZE, length=2 * HOUR)),
    ("snooze for 2 hours", command(Deed.SNOOZE, length=2 * HOUR)),
    ("snooze: 90 min", command(Deed.SNOOZE, length=1.5 * HOUR)),
    ("mute 3d: told by the agency", command(Deed.MUTE, length=3 * DAY, why="told by the agency")),
    ("mute until lifted: old story", command(Deed.MUTE, why="old story")),
    ("confirmer", command(Deed.CONFIRM)),
    ("écarter : mauvais locuteur", SPEAKER),
    ("ecarter : mauvais locuteur", SPEAKER),
    ("reporter 2 heures", command(Deed.SNOOZE, length=2 * HOUR)),
    ("Je m’en charge", command(Deed.CLAIM)),
    ("bestätigen", command(Deed.CONFIRM)),
    ("verwerfen: falscher Sprecher", SPEAKER),
    ("später 2 Stunden", command(Deed.SNOOZE, length=2 * HOUR)),
    ("stumm 3 Tage: schon gemeldet", command(Deed.MUTE, length=3 * DAY, why="schon gemeldet")),
    ("descartar: hablante equivocado", SPEAKER),
    ("posponer 2 horas", command(Deed.SNOOZE, length=2 * HOUR)),
    ("отклонить: не тот автор", SPEAKER),
    ("отложить на 2 часа", command(Deed.SNOOZE, length=2 * HOUR)),
    ("رفض: متحدث خاطئ", SPEAKER),
    ("تأجيل ساعتين", command(Deed.SNOOZE, length=2 * HOUR)),
    ("تأجيل ٣ أيام", command(Deed.SNOOZE, length=3 * DAY)),
    ("كتم 3 أيام: مكرر", command(Deed.MUTE, length=3 * DAY, why="مكرر")),
    ("رد: گوینده اشتباه", SPEAKER),
    ("رد: گوينده اشتباه", SPEAKER),
    ("تأیید", command(Deed.CONFIRM)),
    ("تایید", command(Deed.CONFIRM)),
    ("تعویق ۲ ساعت", command(Deed.SNOOZE, length=2 * HOUR)),
    ("تعویق دو ساعت", command(Deed.SNOOZE, length=2 * HOUR)),
    ("بی‌صدا ۳ روز: خبر داده شده", command(Deed.MUTE, length=3 * DAY, why="خبر داده شده")),
    ("\u200f\u202bتأیید\u202c", command(Deed.CONFIRM)),
]


@pytest.mark.parametrize("language", ["en", "fa", "de"])
@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_a_command_is_read_in_any_language_by_any_desk(text: str, wanted: Command, language: str) -> None:
    assert parse(text, language) == wanted


TALK = [
    "confirm with Omid before we run it",
    "Confirmed by whom?",
    "I think we can confirm this",
    "claiming this is nonsense",
    "dismiss",
    "dismiss:",
    "dismiss: other",
    "dismiss him",
    "snooze",
    "snooze later",
    "snooze 2",
    "snooze until lifted",
    "snooze 2 hours of sleep",
    "mute",
    "mute 3d",
    "mute: noise",
    "note",
    "note:",
    "notes from the meeting",
    "thanks!",
    "تأیید می‌کنید؟",
    "رد پای ارتش",
    "",
    "> confirm",
    "-- \nconfirm",
]


@pytest.mark.parametrize("text", TALK)
def test_what_may_be_talk_does_nothing_and_says_what_is_understood(text: str) -> None:
    for language in LANGUAGES:
        with pytest.raises(NotUnderstood) as caught:
            parse(text, language)
        assert vocabulary(language).understood in str(caught.value)


MAILS = [
    ("ack\n\nOn Fri, 1 Mar 2030 at 09:00, Gainsay wrote:\n> CONTRADICTION\n> confirm", "ack"),
    ("On Fri, 1 Mar 2030 at 09:00 Gainsay\n<gainsay@desk.example> wrote:\n\n> CONTRADICTION\n\nack", "ack"),
    ("> CONTRADICTION\n> confirm\n\nack", "ack"),
    ("Am 01.03.2030 um 09:00 schrieb Gainsay:\n> WIDERSPRUCH\ngesehen\n", "gesehen"),
    ("\u202aبتاریخ جمعه Gainsay نوشت:\u202c\n> تناقض\nدیدم", "دیدم"),
    ("\n\n  ack  \n-- \nMina", "ack"),
    ("dismiss:\nwrong speaker", "dismiss:"),
    ("", ""),
    ("> all quoted\n> and no more", ""),
    ("-- \nMina", ""),
    ("To whom it may concern:\nack", "To whom it may concern:"),
]


@pytest.mark.parametrize(("text", "line"), MAILS)
def test_the_first_line_that_is_not_quoted_counts(text: str, line: str) -> None:
    assert first_line(text) == line


def test_every_desk_language_has_its_words() -> None:
    assert plugins.names("alerts.vocabulary") == LANGUAGES
    assert plugins.names("alerts.wording") == LANGUAGES
    for one in vocabularies():
        assert set(one.deeds) == set(Deed)
        assert set(one.reasons) == set(Dismissal)


def test_no_word_means_two_things() -> None:
    """Whatever language is looked at first, every desk reads the same."""
    for text in [word for one in vocabularies() for many in one.deeds.values() for word in many]:
        read = {_deed_of(text, language) for language in LANGUAGES}
        assert len(read) == 1, text


def _deed_of(word: str, language: str) -> Deed:
    for after in ("", ": odd words", " 2h: why"):
        try:
            return parse(word + after, language).deed
        except NotUnderstood:
            continue
    raise AssertionError(word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_that_are_given_are_understood(language: str) -> None:
    words = vocabulary(language)
    _, _, examples = words.understood.partition(":")
    found = [parse(one.strip(" \n"), language).deed for one in examples.split("·")]
    assert found == [
        Deed.CONFIRM, Deed.DISMISS, Deed.ACKNOWLEDGE, Deed.CLAIM, Deed.RELEASE, Deed.SNOOZE, Deed.WAKE, Deed.MUTE,
        Deed.NOTE,
    ]  # fmt: skip


@given(st.text())
def test_any_text_is_a_command_or_not_understood(text: str) -> None:
    with suppress(NotUnderstood):
        assert isinstance(parse(text, "fa"), Command)
