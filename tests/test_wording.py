"""Every fixed word that a desk reads, in every desk language."""

from __future__ import annotations

import string
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from alerts import outbox, plugins
from alerts.message import Names, compose, trial
from alerts.message.card import FSI, LRI, PDI
from alerts.notices import Reader, deliveries, notices
from alerts.reasons import told
from alerts.wording import Wording, wording
from monitor.compare import words as compared
from monitor.frames import RULES
from storage.records import ChannelState, Group, Reason, Route
from tests.factory import NOW, after, alert, claim, document, finding, statement

LANGUAGES = ("en", "fr", "de", "es", "ar", "fa", "ru")
OTHERS = LANGUAGES[1:]


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def texts(value: object) -> dict[str, str]:
    """Every text of a wording by its place."""
    if isinstance(value, str):
        return {"": value}
    items = value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, tuple) else ())
    return {f".{key}{rest}": text for key, part in items for rest, text in texts(part).items()}


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_has_every_word_that_english_has(code: str) -> None:
    own, english = wording(code), wording("en")
    for one in fields(Wording):
        mine, theirs = texts(getattr(own, one.name)), texts(getattr(english, one.name))
        if one.name not in ("plurals", "months"):
            plural = {f".{name}" for name in ("one", "two", "few", "many")} | {
                ".dead one",
                ".dead one.0",
                ".dead one.1",
            }
            assert set(theirs) - set(mine) - plural == set()
        for place in set(mine) & set(theirs):
            assert slots(mine[place]) - {"count", "month", "number"} <= slots(theirs[place]) | {"month"}


#: words that English shares with its neighbours
SHARED = {
    "urgent", "normal", "Contradiction", "Confirmation", "condition", "question", "possible", "probable", "certain",
    "intention", "Urdu", "fact",
}  # fmt: skip


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_left_in_english(code: str) -> None:
    left = set()
    for name in ("kinds", "deeds", "severities", "languages", "dismissals", "axes", "values", "notices"):
        mine, english = texts(getattr(wording(code), name)), texts(getattr(wording("en"), name))
        left |= {text for place, text in mine.items() if text == english.get(place)}
    assert left - (SHARED if code in ("fr", "de", "es") else set()) == set()


COUNTS = [
    ("ru", 1, "и ещё 1 новое заявление"), ("ru", 2, "и ещё 2 новых заявления"), ("ru", 5, "и ещё 5 новых заявлений"),
    ("ru", 11, "и ещё 11 новых заявлений"), ("ru", 12, "и ещё 12 новых заявлений"),
    ("ru", 21, "и ещё 21 новое заявление"), ("ru", 104, "и ещё 104 новых заявления"),
    ("ru", 111, "и ещё 111 новых заявлений"),
    ("ar", 1, "وتصريح جديد آخر"), ("ar", 2, "وتصريحان جديدان آخران"), ("ar", 3, "و3 تصريحات جديدة أخرى"),
    ("ar", 10, "و10 تصريحات جديدة أخرى"), ("ar", 11, "و11 تصريحًا جديدًا آخر"), ("ar", 100, "و100 تصريح جديد آخر"),
    ("ar", 103, "و103 تصريحات جديدة أخرى"),
    ("fr", 0, "et 0 autre nouvelle déclaration"), ("fr", 2, "et 2 autres nouvelles déclarations"),
    ("de", 1, "und 1 weitere neue Aussage "), ("de", 2, "und 2 weitere neue Aussagen "),
    ("es", 1, "y 1 declaración nueva más"), ("es", 7, "y 7 declaraciones nuevas más"),
    ("fa", 12, "و ۱۲ گفته تازه دیگر"), ("en", 1, "and 1 more new statement "), ("en", 2, "and 2 more new statements "),
]  # fmt: skip


@pytest.mark.parametrize(("code", "count", "begins"), COUNTS)
def test_numbers_have_the_right_form(code: str, count: int, begins: str) -> None:
    words = wording(code)
    assert words.counted(words.more_claims, count, who="X", span="Y").startswith(begins)


AT = datetime(2030, 3, 1, 21, 5, tzinfo=UTC)
MOMENTS = [
    ("en", "UTC", "2030-03-01 21:05 UTC"),
    ("de", "Europe/Berlin", "1. März 2030, 22:05 Uhr (CET)"),
    ("fr", "Europe/Paris", "1er mars 2030 à 22 h 05 (CET)"),
    ("es", "Europe/Madrid", "1 de marzo de 2030, 22:05 (CET)"),
    ("ru", "Europe/Moscow", "2 марта 2030 г., 00:05 (MSK)"),
    ("ar", "Asia/Riyadh", "2 آذار/مارس 2030 الساعة 00:05 (UTC+03:00)"),
    ("fa", "Asia/Kabul", "۲ مارس ۲۰۳۰، ساعت ۰۱:۳۵ (UTC+04:30)"),
    ("en", "Asia/Kabul", "2030-03-02 01:35 UTC+04:30"),
]


@pytest.mark.parametrize(("code", "zone", "written"), MOMENTS)
def test_a_time_is_told_in_the_desks_zone_and_form(code: str, zone: str, written: str) -> None:
    assert wording(code).moment(AT, zone) == written


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_trial_is_marked_in_every_language(code: str) -> None:
    one = trial("t", "desk", code)
    assert "TEST" in one.text
    assert "desk" in one.text
    assert (one.language, one.direction) == (code, wording(code).direction)
    assert code == "en" or one.text != trial("t", "desk").text


STATES = [
    ChannelState(channel="c", off_at=NOW, why="410"),
    ChannelState(channel="c", failures=3, failing_since=NOW, why="503"),
    ChannelState(channel="c", told=True),
    *(ChannelState(channel="c", dead=count, dead_why="400") for count in (1, 2, 5, 11, 100)),
]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_trouble_of_a_channel_is_told_in_the_desks_language(code: str, state: ChannelState) -> None:
    found = notices(state, after(hours=1))[1]
    (one,) = deliveries(state, found, ("ops",), NOW, {"ops": Reader(language=code)})
    (english,) = deliveries(state, found, ("ops",), NOW)
    assert f'"language": "{code}"' in one.message
    assert "{" not in one.message.split('"html"')[0].split('"subject"')[1]
    assert code == "en" or one.message != english.message
    assert (one.id, one.group) == (english.id, english.group)


def test_who_reads_a_channel_is_told_by_its_first_route() -> None:
    inner = Route(desk="b", channels=("two",), language="fa", zone="Asia/Kabul")
    routes = (Route(desk="a", channels=("one",), language="ru", routes=(inner,)),)
    assert outbox.reader("one", routes).language == "ru"
    assert outbox.reader("two", routes) == Reader(language="fa", zone="Asia/Kabul")
    assert outbox.reader("none", routes) == Reader()


# --- reasons and cautions -----------------------------------------------------------------------

CONFLICT = (
    "Barani and Ministry of Defence speak of who holds Kesh and cannot both be right: "
    "two different sides are each said to hold the same place."
)
REASONS = [
    ("de", CONFLICT, ("Barani und Ministry of Defence können nicht beide recht haben: von zwei verschiedenen Seiten "
     "heißt es, sie hielten denselben Ort. Thema: wer Kesh hält.")),
    ("fa", "one side is hedged", "یکی از دو طرف با احتیاط سخن می‌گوید"),
    ("ru", "relayed by Agency, Paper", "передано через: Agency, Paper"),
    ("ar", "there is a condition: if they leave", "هناك شرط: if they leave"),
    ("es", "the speaker is not a tracked actor", "quien habla no es un actor seguido"),
    ("fr", "Front gives 3 people, an unnamed source gave 5 people for how many were killed; the two do not meet.",
     ("Front donne 3 people, une source non nommée avait donné 5 people ; les deux ne concordent pas. "
     "Sujet : le nombre de personnes (tués).")),
    ("de", "Barani and Front speak of a matter unheard of and cannot both be right: nobody knows.", None),
    ("xx", "one side is hedged", None),
    ("en", "one side is hedged", None),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "own"), REASONS)
def test_a_reason_is_told_in_the_desks_words_or_not_at_all(code: str, text: str, own: str | None) -> None:
    assert told(text, code) == own


@pytest.mark.parametrize("code", plugins.names("alerts.reasons"))
def test_every_pattern_is_one_that_findings_say(code: str) -> None:
    phrases: dict[str, str] = plugins.load("alerts.reasons", code).PHRASES
    said = {*compared._SENTENCES.values(), *compared.TOPICS.values(), *(rule.when for rule in RULES.values())}
    known = [one for one in phrases if one in said]
    assert len(known) >= 25
    for pattern, own in phrases.items():
        assert slots(own) <= slots(pattern)
        assert slots(pattern) - {"topic"} <= slots(own) | {"value"}


def cautioned(language: str) -> tuple[str, str]:
    one = finding(
        claim(statement(document())), because=("Nobody has words for this.",), cautions=("one side is hedged",)
    )
    group = Group(
        key="g", desk="d", route="routes.0", channel="desk", findings=(one,), alerts=(alert(one, channel="desk"),)
    )
    made = compose(group, id_="d1", reason=Reason.FIRST, names=Names(zone="Asia/Kabul"), language=language)
    return made.text, made.html


@pytest.mark.parametrize("code", OTHERS)
def test_what_stays_english_is_marked_as_english(code: str) -> None:
    text, html = cautioned(code)
    assert f"{LRI}Nobody has words for this.{PDI}" in text
    assert '<bdi lang="en" dir="ltr">Nobody has words for this.</bdi>' in html
    assert told("one side is hedged", code) in text


def test_what_is_english_for_an_english_desk_is_not_marked() -> None:
    text, html = cautioned("en")
    assert "Why: Nobody has words for this." in text
    assert LRI not in text + html
    assert FSI in text


def test_a_desk_reads_times_of_its_zone() -> None:
    assert "2030-03-01 13:30 UTC+04:30" in cautioned("en")[0]
    route = replace(Route(desk="d", channels=("desk",)), zone="Asia/Kabul")
    assert outbox.reader("desk", (route,)).zone == "Asia/Kabul"
