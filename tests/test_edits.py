"""An edit is told where it changes what is claimed, in meaning and in words; a change of style is silent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desks import Newsroom, newsroom


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path) as made:
        yield made


#: language, before, after, and what changed: axis, before, after
MEANINGS = [
    ("en", "In Delvar 30 people died.", "In Delvar 300 people died.", "figure", "30 people", "300 people"),
    ("en", "Our forces have captured Delvar.", "Our forces have not captured Delvar.", "polarity", "+", "-"),
    ("en", "We deny that we captured Delvar.", "We confirm that we captured Delvar.", "polarity", "-", "+"),
    ("en", "Our forces have captured Delvar.", "Our forces may have captured Delvar.", "certainty", "CT", "PS"),
    ("en", "The governor must resign.", "The governor may resign.", "mood", "demand", "fact"),
    ("en", "We captured Delvar on Monday.", "We captured Delvar on Tuesday.", "time", "2030-03-04", "2030-03-05"),
    ("en", "The Karsan Front took Delvar.", "The Torvela government took Delvar.", "agent", "Karsan Front",
     "Torvela government"),
    ("fa", "در دلوار ۳۰ تن کشته شدند.", "در دلوار ۳۰۰ تن کشته شدند.", "figure", "۳۰ تن", "۳۰۰ تن"),
    ("ru", "В Дельваре погибли 30 человек.", "В Дельваре погибли 300 человек.", "figure", "30 человек", "300 человек"),
    ("ru", "Наши войска взяли Дельвар.", "Наши войска, возможно, взяли Дельвар.", "certainty", "CT", "PS"),
    ("ar", "سيطرت قواتنا على دلوار.", "لم تسيطر قواتنا على دلوار.", "polarity", "+", "-"),
    ("zh", "德尔瓦有30人死亡。", "德尔瓦有300人死亡。", "figure", "30人", "300人"),
    ("de", "Wir haben Delvar eingenommen.", "Wir haben Delvar nicht eingenommen.", "polarity", "+", "-"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after", "axis", "old", "new"), MEANINGS)
def test_a_change_of_meaning_is_told_as_such(
    room: Newsroom, language: str, before: str, after: str, axis: str, old: str, new: str
) -> None:
    room.publish(before, language=language)
    (found,) = room.publish(after, language=language)
    assert found.kind == "edit"
    assert (axis, old, new) in [(one.axis, one.before, one.after) for one in found.changes]
    assert room.store.finding(found.id) == found, "and it is kept"


STYLE = [
    ("en", "Our forces have captured Delvar !", "Our forces have captured Delvar."),
    ("en", "Our forces have captured Delvar.", "Our forces have now captured the town of Delvar."),
    ("en", "Our forces have captured Delvar. Glory!", "Our forces have captured Delvar."),
    ("en", "OUR FORCES have captured Delvar.", "Our forces have captured Delvar. More follows."),
    ("fa", "در دلوار ۳۰ تن كشته شدند.", "در دلوار 30 تن کشته شدند"),
    ("fa", "دلوار در کنترل نیروهای ماست", "دلوار در کنترل نیروهای ماست."),
    ("ru", "Наши войска взяли Дельвар.", "Наши войска взяли Дельвар!"),
    ("ar", "سيطرت قواتنا على دلوار.", "سيطرَت قواتُنا على دلوار"),
    ("zh", "我军已占领德尔瓦。", "我军已占领德尔瓦！"),
    ("de", "Unsere Truppen haben Delvar eingenommen", "Unsere Truppen haben „Delvar“ eingenommen."),
]


@pytest.mark.parametrize(("language", "before", "after"), STYLE)
def test_a_change_of_style_is_silent_and_kept(room: Newsroom, language: str, before: str, after: str) -> None:
    room.publish(before, language=language)
    assert room.publish(after, language=language) == ()
    document = room.store.latest("ministry", "1")
    assert document is not None
    assert [one.text for one in room.store.versions(document.id)] == [before, after]


SPEAKERS = [
    ("“We hold Delvar,” said the Ministry of Defence.", "“We hold Delvar,” said the Karsan Front.", 1),
    ("The Ministry of Defence said that Delvar had fallen.", "The Karsan Front said that Delvar had fallen.", 1),
    ("“We hold Delvar,” the Ministry of Defence said.", "“We hold Delvar”, said the Ministry of Defence.", 0),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "told"), SPEAKERS)
def test_who_says_it_is_part_of_the_meaning(room: Newsroom, before: str, after: str, told: int) -> None:
    room.publish(before, source="paper")
    found = [one for one in room.publish(after, source="paper") if one.kind == "edit"]
    assert len(found) == told
    assert [(one.axis, one.before, one.after) for each in found for one in each.changes] == [
        ("speaker", "defence", "front")
    ] * told


def test_a_date_that_the_publisher_moved_is_no_change_of_meaning(room: Newsroom) -> None:
    room.publish("Our forces captured Delvar yesterday.")
    room.now = room.now.replace(day=9)
    assert room.publish("Our forces captured Delvar yesterday!", published_at=room.now) == ()


def test_a_cut_body_is_no_edit_of_what_it_lost(room: Newsroom) -> None:
    whole = "Our forces have captured Delvar.\n\nIn Mirzan 12 people were killed."
    room.publish(whole)
    assert room.publish("Our forces have captured") == ()
    assert room.publish("Please log in to read on.") == ()
    assert room.publish(whole) == (), "and what comes back is not news"


def test_an_edit_taken_back_and_made_again_is_told_once_each_way(room: Newsroom) -> None:
    few, many = "In Delvar 30 people died.", "In Delvar 300 people died."
    room.publish(few)
    assert [len(room.publish(text)) for text in (many, few, many, few, many)] == [1, 1, 0, 0, 0]
    document = room.store.latest("ministry", "1")
    assert document is not None
    assert document.text == many


def test_the_alert_shows_what_changed_in_meaning_and_in_words(room: Newsroom) -> None:
    room.publish("In Delvar 30 people were killed, and the bridge is closed.")
    room.publish("In Delvar 300 people were killed, and the bridge is closed.")
    room.tell()
    message = room.channels["hook"].got[-1]
    assert "What changed: figure: \u206830 people\u2069 → \u2068300 people\u2069" in message.text
    assert "In words: \u2068In Delvar [-30-]{+300+} people were killed, and the bridge is closed.\u2069" in message.text
    assert "figure: <bdi>30 people</bdi> → <bdi>300 people</bdi></p>" in message.html
    assert "<del>30</del><ins>300</ins> people" in message.html
    (edit,) = [one for one in json.loads(message.data)["findings"] if one["kind"] == "edit"]
    assert edit["changes"] == [{"what": "figure", "before": "30 people", "after": "300 people"}]


WORDED = [
    ("en", "What changed: yes or no: \u2068affirmed\u2069 → \u2068denied\u2069"),
    ("de", "Was sich geändert hat: Ja oder Nein: \u2068bejaht\u2069 → \u2068verneint\u2069"),
    ("fr", "Ce qui a changé: oui ou non: \u2068affirmé\u2069 → \u2068nié\u2069"),
    ("es", "Qué ha cambiado: sí o no: \u2068afirmado\u2069 → \u2068negado\u2069"),
    ("ru", "Что изменилось: да или нет: \u2068утверждается\u2069 → \u2068отрицается\u2069"),
    ("ar", "ما الذي تغيّر: إثبات أم نفي: \u2068مُثبَت\u2069 ← \u2068منفيّ\u2069"),
    ("fa", "چه چیز تغییر کرد: تأیید یا نفی: \u2068تأیید شده\u2069 ← \u2068نفی شده\u2069"),
]


@pytest.mark.parametrize(("language", "line"), WORDED)
def test_what_changed_is_worded_for_every_desk(tmp_path: Path, language: str, line: str) -> None:
    routes = f"routes:\n  - {{desk: foreign, channels: [hook], group_wait: 0s, language: {language}}}\n"
    with newsroom(tmp_path, routes) as room:
        room.publish("Our forces have captured Delvar.")
        room.publish("Our forces have not captured Delvar.")
        room.tell()
        assert line in room.channels["hook"].got[-1].text
