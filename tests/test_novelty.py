"""What is new, and how much of it is told one by one: a flood is one alert and a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.likeness import is_near, says_again
from storage import migrations
from storage.records import DocumentKind, Status
from storage.store._told import _CHANGES_TOLD, _NEWS_TOLD
from tests import databases
from tests.desks import START, Newsroom, newsroom

TOWNS = [f"Ton{letter}ra" for letter in "abcdefghijklmnopqrstuvwxyz"]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path) as made:
        yield made


def flood(room: Newsroom, towns: list[str], **more: str) -> int:
    """A post for each town, a minute apart; how many findings there are."""
    found = 0
    for town in towns:
        found += len(room.publish(f"Our forces have captured {town}.", key=town, **more))
        room.tell(minutes=1)
    return found


def test_the_rest_of_the_hour_is_one_line_when_the_hour_ends(room: Newsroom) -> None:
    assert flood(room, TOWNS) == 26
    assert room.heard() == [("first", ("new_claim",))] * 5
    room.now = START.replace(hour=9, minute=59)
    room.tell()
    assert len(room.heard()) == 5, "the hour is not over"
    room.tell(minutes=1)
    assert [reason for reason, _ in room.heard()[5:]] == ["digest"]
    line = room.channels["hook"].got[-1]
    assert (
        line.subject
        == "and 21 more new statements by Ministry of Defence, 2030-03-06 09:15 UTC to 2030-03-06 09:35 UTC"
    )
    assert "/?kind=new_claim&actor=defence" in line.text
    assert "Ministry of Defence" in line.html
    told = [one["id"] for message in room.channels["hook"].got for one in json.loads(message.data)["findings"]]
    assert sorted(told) == sorted(one.id for one in room.store.findings(limit=200)), "nothing is lost or told twice"
    room.tell(days=1)
    assert len(room.heard()) == 6


def test_the_next_hour_and_another_actor_begin_anew(room: Newsroom) -> None:
    flood(room, TOWNS[:7])
    room.publish("In Mirzan 12 people died.", source="front-posts", key="f")
    room.tell()
    assert len(room.heard()) == 6
    room.now = START + timedelta(hours=1)
    flood(room, TOWNS[7:9])
    assert sorted(reason for reason, _ in room.heard()[6:]) == ["digest", "first", "first"]


def test_the_cap_is_an_option(tmp_path: Path) -> None:
    with newsroom(tmp_path, detecting="{novelty: {per_actor_and_hour: 2}}") as room:
        flood(room, TOWNS[:4])
        assert len(room.heard()) == 2


def test_a_claim_that_goes_against_another_is_told_in_any_flood(room: Newsroom) -> None:
    room.publish("Delvar is under our control.", source="front-posts", key="f")
    flood(room, TOWNS[:10])
    (found,) = room.publish("Our forces have captured Delvar.", key="d")
    room.tell()
    assert (found.kind, found.counted) == ("contradiction", False)
    assert ("contradiction",) in [kinds for _, kinds in room.heard()]


#: near enough the same words, with figures, names and places as they are
AGAIN = [
    "We have launched operation Dawn in Mirzan with 40 tanks",
    "We have launched operation Dawn in Mirzan with 40 tanks!!!",
    "🔥🔥 We have launched operation Dawn in Mirzan with 40 tanks 🔥",
    "We have launched operaton Dawn in Mirzan with 40 tanks",
    "we have Launched operation dawn in Mirzan with ４０ tanks.",
]


def test_near_equal_posts_are_one_alert(room: Newsroom) -> None:
    """However they are read: typing errors may make another claim of a post, and do not make news of it."""
    texts = ["Our forces have captured the town of Delvar.", "🔥 Our forces have captured the town of Delvar!!!",
             "Our forces have captured teh town of Delvar", "Our froces have captured the town of Delvar.",
             "Our forces have captured the town of Delvr."]  # fmt: skip
    for at, text in enumerate(texts * 8):
        room.publish(text, key=str(at))
        room.tell(minutes=1)
    assert room.heard() == [("first", ("new_claim",))]


@pytest.mark.parametrize("text", AGAIN)
def test_the_same_words_near_enough(text: str) -> None:
    assert says_again(AGAIN[0], text)
    assert is_near(AGAIN[0], text)


@pytest.mark.parametrize(
    ("one", "other", "again"),
    [
        ("12 men were killed by the bridge of Delvar", "21 men were killed by the bridge of Delvar", False),
        ("۱۲ سرباز در دلوار کشته شدند", "12 سرباز در دلوار كشته شدند", True),
        ("Our forces have captured Delvar.", "Our forces have left Mirzan and Delvar.", False),
        ("", "", True),
    ],
)  # fmt: skip
def test_another_figure_is_not_said_again(one: str, other: str, again: bool) -> None:
    assert says_again(one, other) is again


def test_another_sentence_before_a_long_text_that_is_the_same_is_another_text() -> None:
    rest = " The ministry gave further details of its daily work to reporters in the capital." * 4
    assert is_near("Our forces have captured Delvar." + rest, "Our forces have captred Delvar." + rest)
    assert not is_near("Our forces have captured Delvar." + rest, "The minister received foreign guests." + rest)


def test_a_post_of_another_town_is_not_the_same_post(room: Newsroom) -> None:
    assert flood(room, TOWNS[:2]) == 2
    assert len(room.heard()) == 2


def test_a_counted_finding_that_is_dismissed_is_left_out_of_the_line_and_never_corrected(room: Newsroom) -> None:
    flood(room, TOWNS[:9])
    counted = [one for one in room.store.findings(limit=50) if one.counted]
    assert len(counted) == 4
    room.judge(counted[0], Status.DISMISSED)
    room.tell(hours=1)
    assert room.channels["hook"].got[-1].subject.startswith("and 3 more new statements")
    room.judge(counted[1], Status.DISMISSED)
    room.tell(hours=1)
    assert [reason for reason, _ in room.heard()] == ["first"] * 5 + ["digest"]


LINES = [
    ("en", "and 2 more new statements by Ministry of Defence, 2030"), ("de", "und 2 weitere neue Aussagen von"),
    ("fr", "et 2 autres nouvelles déclarations de"), ("es", "y 2 declaraciones nuevas más de"),
    ("ru", "и ещё 2 новых заявления (Ministry of Defence), с 6 марта 2030 г., 09:15 (UTC) до"),
    ("ar", "وتصريحان جديدان آخران لـMinistry of Defence، من 6 آذار/مارس 2030"),
    ("fa", "و ۲ گفته تازه دیگر از Ministry of Defence، از"),
]  # fmt: skip


ONE = [
    ("en", "and 1 more new statement by Ministry of Defence, 2030-03-06 09:15 UTC"),
    ("de", "und 1 weitere neue Aussage von Ministry of Defence, 6. März 2030, 09:15 Uhr (UTC)"),
    ("ru", "и ещё 1 новое заявление (Ministry of Defence), 6 марта 2030 г., 09:15 (UTC)"),
]


@pytest.mark.parametrize(("language", "line"), ONE)
def test_one_more_is_said_in_the_singular(tmp_path: Path, language: str, line: str) -> None:
    routes = f"routes:\n  - {{desk: foreign, channels: [hook], group_wait: 0s, language: {language}}}\n"
    with newsroom(tmp_path, routes) as room:
        flood(room, TOWNS[:6])
        room.tell(hours=1)
        assert room.channels["hook"].got[-1].subject == line


@pytest.mark.parametrize(("language", "line"), LINES)
def test_the_line_is_worded_for_every_desk(tmp_path: Path, language: str, line: str) -> None:
    routes = f"routes:\n  - {{desk: foreign, channels: [hook], group_wait: 0s, language: {language}}}\n"
    with newsroom(tmp_path, routes) as room:
        flood(room, TOWNS[:7])
        room.tell(hours=1)
        assert room.channels["hook"].got[-1].subject.startswith(line)


# --- pages that change again and again ----------------------------------------------------------


def test_a_page_that_changes_again_and_again_is_counted_after_the_third_time(room: Newsroom) -> None:
    for dead in range(10, 20):
        room.publish(f"In Delvar {dead} people died.")
        room.tell(minutes=1)
    edits = [kinds for _, kinds in room.heard() if "edit" in kinds]
    assert len(edits) == 3
    room.tell(days=1)
    line = room.channels["hook"].got[-1]
    assert line.subject.startswith("and 6 more changes to https://ministry.example/1, 2030-03-06 09:14 UTC to")
    assert "/?kind=edit&source=ministry" in line.text
    assert sum(one.kind == "edit" for one in room.store.findings()) == 9, "all are kept and shown"


def test_a_page_that_goes_and_comes_again_and_again_is_counted_after_the_third_time(room: Newsroom) -> None:
    room.publish("Our forces have captured Delvar.")
    room.tell()
    for _ in range(6):
        room.now += timedelta(minutes=10)
        room.gone()
        room.tell(minutes=10)
        room.back()
        room.tell()
    kinds = [kind for _, many in room.heard() for kind in many]
    assert (kinds.count("deletion"), kinds.count("restored")) == (3, 3)
    room.tell(days=1)
    assert room.channels["hook"].got[-1].subject.startswith("and 6 more changes to https://ministry.example/1")


def test_a_take_down_is_told_however_often_the_page_changed(room: Newsroom) -> None:
    for dead in range(10, 20):
        room.publish(f"In Delvar {dead} people died.")
    room.gone()
    room.tell()
    assert any("deletion" in kinds for _, kinds in room.heard())


def test_what_was_told_is_counted_by_an_index_that_holds_little_else(room: Newsroom) -> None:
    """However much of the hour is counted in lines."""
    primary = "sqlite_autoindex_{}_1" if databases.Kind.now == databases.SQLITE else "{}_pkey"
    asked = _NEWS_TOLD.params(actor="a", since=START), _CHANGES_TOLD.params(document="d", kind="edit", since=START)
    with room.store._read() as connection:
        plans = [databases.plan(connection, query, small=True) for query in asked]
    assert all(entered for plan in plans for entered in plan.values()), plans
    assert plans[0] == {"finding_tags": "ix_finding_tags_found", "finding_claims": primary.format("finding_claims")}
    if databases.Kind.now == databases.SQLITE:  # a server knows how much is counted
        assert plans[1]["finding_tags"] == primary.format("finding_tags")


def test_what_was_told_before_an_upgrade_counts_after_it(room: Newsroom) -> None:
    flood(room, TOWNS[:4])
    with room.store._write() as connection:  # as it was stored before
        connection.exec_driver_sql("DELETE FROM finding_tags WHERE name = 'news'")
        migrations.step(connection, 19)
    flood(room, TOWNS[4:8])
    assert room.heard() == [("first", ("new_claim",))] * 5


# --- what is new --------------------------------------------------------------------------------

SAID = "Nadir Karim has resigned."
#: days, source, language and text of what comes one after another, and whether each is told as new
NEW = [
    ("said again", [(0, "ministry", "en", SAID), (1, "ministry", "en", SAID)], [True, False]),
    ("said again in another language",
     [(0, "ministry", "en", "Our forces have captured Delvar."),
      (0, "ministry", "fa", "نیروهای ما دلوار را تصرف کردند."),
      (0, "ministry", "ru", "Наши войска взяли Дельвар."), (0, "ministry", "ar", "سيطرت قواتنا على دلوار."),
      (0, "ministry", "zh", "我军已占领德尔瓦。")], [True, False, False, False, False]),
    ("said by another", [(0, "ministry", "en", SAID), (1, "front-posts", "en", SAID)], [True, False]),
    ("within the window", [(0, "ministry", "en", SAID), (89, "ministry", "en", SAID)], [True, False]),
    ("after the window", [(0, "ministry", "en", SAID), (91, "ministry", "en", SAID)], [True, True]),
    ("a state said again after weeks",
     [(0, "ministry", "en", "Delvar is under our control."), (30, "ministry", "en", "Delvar is under our control.")],
     [True, False]),
    ("another place", [(0, "ministry", "en", "Our forces have captured Delvar."),
                       (0, "ministry", "en", "Our forces have captured Mirzan.")], [True, True]),
    ("a carrier in its own words", [(0, "agency", "en", SAID)], [False]),
    ("a carrier that quotes", [(0, "agency", "en", "The Karsan Front said that Delvar had fallen."),
                               (0, "front-posts", "en", "Delvar has fallen.")], [True, False]),
    ("what one only says that another claims",
     [(0, "paper", "en", "The Karsan Front claims that the Ministry of Defence lost Delvar."),
      (0, "front-posts", "en", "The Ministry of Defence has lost Delvar.")], [False, True]),
    ("an article and then the post that it quotes",
     [(0, "paper", "en", "The Ministry of Defence said that Nadir Karim had resigned."), (0, "ministry", "en", SAID)],
     [True, False]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "new"), [one[1:] for one in NEW], ids=[one[0] for one in NEW])
def test_a_claim_is_new_whose_proposition_nobody_stood_by_within_the_window(
    room: Newsroom, said: list[tuple[int, str, str, str]], new: list[bool]
) -> None:
    told = []
    for at, (days, source, language, text) in enumerate(said):
        room.now = START + timedelta(days=days, minutes=at)
        found = room.publish(text, source=source, language=language, key=str(at))
        told.append(any(one.kind == "new_claim" for one in found))
    assert told == new


TRIO = """\
Ministry says it has taken Delvar

The Ministry of Defence says its forces have captured Delvar.

The Ministry of Defence said on Wednesday that its forces had captured Delvar."""
#: what comes after a contradiction was told; none of it is an alert
COPIES = [
    ("a wire copy", "paper", "en", "The Ministry of Defence said: “Our forces have captured Delvar.”"),
    ("a translation", "journal", "fr", "« Nos forces ont pris Delvar », a affirmé le ministère de la Défense."),
    ("said again", "ministry", "en", "Again: our forces have captured Delvar."),
    ("headline, deck and lede", "paper", "en", TRIO),
]  # fmt: skip


@pytest.mark.parametrize(("source", "language", "text"), [one[1:] for one in COPIES], ids=[one[0] for one in COPIES])
def test_copies_of_one_side_join_its_dispute_in_silence(room: Newsroom, source: str, language: str, text: str) -> None:
    room.publish("Our forces have captured Delvar.", key="m")
    (first,) = room.publish("Delvar is still under our control.", source="front-posts", key="f")
    room.tell()
    before = room.heard()
    room.now += timedelta(minutes=20)
    title = text.partition("\n")[0] if "\n" in text else ""
    found = room.publish(text, source=source, language=language, key="copy", title=title)
    room.tell()
    assert room.heard() == before
    assert {one.cluster for one in found} <= {first.cluster}


def test_headline_deck_and_lede_are_one_new_claim(room: Newsroom) -> None:
    found = room.publish(TRIO, source="paper", title=TRIO.partition("\n")[0])
    assert [one.kind for one in found] == ["new_claim"]


def test_a_headline_that_leaves_out_the_name_denies_nothing_else(room: Newsroom) -> None:
    room.publish("The Karsan Front has detained the commander Nadir Karim in Delvar.", key="m")
    title = "Karsan Front denies arrest of commander"
    text = f"{title}\n\nThe Karsan Front denied on Wednesday that Nadir Karim had been detained."
    found = room.publish(text, source="paper", title=title)
    assert [(one.kind, len(one.claims)) for one in found] == [("denial", 2)]


@pytest.mark.parametrize(
    ("title", "more"),
    [
        ("Karsan Front says it has captured Delvar", "The Karsan Front said its fighters had also captured Mirzan."),
        ("Karsan Front says it has captured Delvar", "The Karsan Front said its fighters had captured it on Monday."),
    ],
)
def test_a_headline_that_names_another_town_than_the_text_is_heard(room: Newsroom, title: str, more: str) -> None:
    room.publish("Delvar is under our control.", key="m")
    found = room.publish(f"{title}\n\n{more}", source="paper", title=title)
    assert "contradiction" in [one.kind for one in found]


def test_what_a_compromised_account_says_is_kept_and_not_told(room: Newsroom) -> None:
    room.publish("Our forces have captured Delvar.", key="m")
    assert room.publish("Delvar is under our control.", source="hijacked", key="h") == ()
    assert room.publish("Delvar is not under our control.", source="hijacked", key="h") == ()
    assert room.gone(source="hijacked", key="h") == ()
    assert room.store.counts().claims == 3


def test_a_repost_says_nothing(room: Newsroom) -> None:
    room.publish("Our forces have captured Delvar.", key="m")
    found = room.publish("Our forces have captured Delvar.", source="front-posts", key="r", kind=DocumentKind.REPOST)
    assert found == ()


def test_a_later_finding_goes_into_the_thread_of_its_dispute(room: Newsroom) -> None:
    room.publish("Our forces have captured Delvar.", key="m")
    room.publish("Delvar is still under our control.", source="front-posts", key="f")
    room.tell()
    room.now += timedelta(hours=2)
    room.publish("The Karsan Front has lost Delvar, Nadir Karim said.", source="paper", key="p")
    room.publish("Our forces have not captured Delvar.", key="m2")
    room.tell()
    assert len(room.heard()) > 1
    assert len({one.thread for one in room.channels["hook"].got}) == 1
