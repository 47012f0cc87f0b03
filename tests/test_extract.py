"""Who said what: verbatim spans, the speaker as written, quotations and reported speech, and whose post it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract import extract, fitted, read_text
from monitor.grammar import codes, language
from monitor.resolve import Roster
from storage.records import Actor, DateBasis, DocumentKind, Form, Name, Source, Statement
from tests.factory import NOW, document

DATA = Path(__file__).parent / "data" / "extract"
CHAINS, JOINT = DATA.parent / "chains.jsonl", DATA.parent / "joint.jsonl"
INTERVIEWS = DATA.parent / "interviews.jsonl"
ACTORS = (
    Actor(
        id="lind",
        name="Asta Lind",
        names=(
            Name(language="fa", text="آستا لیند"),
            Name(language="ar", text="أستا ليند"),
            Name(language="ru", text="Аста Линд"),
        ),
    ),
    Actor(
        id="ministry",
        name="Ministry of Defence",
        kind="government",
        names=(Name(language="en", text="Defence Ministry"), Name(language="fa", text="وزارت دفاع")),
    ),
)
PEOPLE = Roster(ACTORS, ())


def _state(id_: str, name: str, **forms: str) -> Actor:
    names = tuple(Name(language=code, text=text) for code, listed in forms.items() for text in listed.split("/"))
    return Actor(id=id_, name=name, kind="government", names=names)


SIGNATORIES = Roster(
    (
        _state(
            "tr", "Turkey", fa="ترکیه", ps="ترکیې", ar="تركيا", ru="Турция/Турции", uk="Туреччина", tr="Türkiye",
            ur="ترکی", fr="Turquie", es="Turquía", de="Türkei", zh="土耳其",
        ),
        _state(
            "qa", "Qatar", fa="قطر", ar="قطر", ru="Катар/Катара", uk="Катар", tr="Katar", ur="قطر", es="Catar",
            de="Katar", zh="卡塔尔", ps="قطر",
        ),
        Actor(id="velo", name="Karim Velo"),
        Actor(id="dorn", name="Sami Dorn"),
        Actor(id="mod", name="Ministry of Defence", kind="organisation"),
    ),
    (),
)  # fmt: skip


def _cases() -> Iterator[Any]:
    for path in sorted(DATA.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            case = json.loads(line)
            yield pytest.param(path.stem, case["text"], case["statements"], id=f"{path.stem}-{number}")


@pytest.mark.parametrize(("code", "text", "expected"), list(_cases()))
def test_a_text_gives_what_others_say_in_it(code: str, text: str, expected: list[dict[str, str]]) -> None:
    found = read_text(text, language=code, people=PEOPLE)
    given = [{"text": one.text, "speaker": one.speaker, "form": one.form.value} for one in found]
    if fitted.model(code) is None:
        assert given == expected
    else:  # what only a fitted model finds may come beside it, and nobody is said to stand by that
        more = [one for one, shown in zip(found, given, strict=True) if shown not in expected]
        assert [one for one in given if one in expected] == expected
        assert not any(one.committed for one in more)


@pytest.mark.parametrize("case", [json.loads(line) for line in CHAINS.read_text(encoding="utf-8").splitlines()])
def test_who_only_passed_words_on_stands_in_the_chain(case: dict[str, Any]) -> None:
    found = read_text(case["text"], language=case["language"], people=PEOPLE)
    assert [
        {"speaker": one.speaker, "text": one.text, "chain": list(one.chain), "committed": one.committed}
        for one in found
    ] == case["statements"]


@pytest.mark.parametrize("case", [json.loads(line) for line in INTERVIEWS.read_text(encoding="utf-8").splitlines()])
def test_the_turns_of_an_interview_are_their_speakers_words(case: dict[str, Any]) -> None:
    found = read_text(case["text"], language=case["language"])
    assert [[one.speaker, one.text, one.committed] for one in found] == case["statements"]


@pytest.mark.parametrize("case", [json.loads(line) for line in JOINT.read_text(encoding="utf-8").splitlines()])
def test_a_joint_statement_is_everybodys_who_makes_it(case: dict[str, Any]) -> None:
    (said, *_) = read_text(case["text"], language=case["language"], author=case.get("author"), people=SIGNATORIES)
    assert [one for one in (said.actor, *said.joint) if one] == case["actors"]


@pytest.mark.parametrize(
    ("code", "text", "actor"),
    [
        ("en", "“We will stay,” Asta Lind said.", "lind"),
        ("en", "“We will stay,” Lind's brother said.", None),
        ("en", "The defence ministry said that the bridge was open.", "ministry"),
        ("en", "Asta Lind met the press. “We will stay,” she said.", None),
        ("fa", "آستا لیند گفت: «ما می‌مانیم.»", "lind"),
        ("ar", "قالت أستا ليند إن المدينة هادئة.", "lind"),
        ("en", "The mayor of Kesh, Asta Lind, said that the town was quiet.", "lind"),
        ("ru", "Президент Велмара Аста Линд заявила, что город взят.", "lind"),
        ("ru", "Помощник президента Велмара Асты Линд заявил, что город взят.", None),
        ("ru", "Сосед Асты Линд заявил, что город взят.", None),
    ],
)
def test_a_speaker_is_a_tracked_actor_in_any_script_or_nobody(code: str, text: str, actor: str | None) -> None:
    assert [one.actor for one in read_text(text, language=code, people=PEOPLE)] == [actor]


def test_a_post_is_its_accounts_own_statement() -> None:
    source = Source(id="s", name="Ministry", kind="feed", url="https://m.example/feed", actor="ministry")
    post = document("1", "Our forces hold Kesh.", source="s", language="en")
    (said,) = extract(post, source=source, language="en", people=PEOPLE)
    assert (said.actor, said.speaker, said.form, said.date_basis) == ("ministry", None, Form.POST, DateBasis.PUBLISHED)
    assert said.text == post.text
    assert said.said_at == NOW


def test_what_a_post_says_of_itself_is_no_second_statement() -> None:
    found = read_text("We have agreed to a ceasefire.", language="en", author="Asta Lind", people=PEOPLE)
    assert [(one.form, one.actor) for one in found] == [(Form.POST, "lind")]


def test_a_title_that_repeats_the_post_is_not_said_twice() -> None:
    text = "Our forces hold…\nOur forces hold Kesh."
    post = document("1", text, title="Our forces hold…", source="s", language="en")
    source = Source(id="s", name="Ministry", kind="feed", url="https://m.example/feed", actor="ministry")
    (said, *_) = extract(post, source=source, language="en", people=PEOPLE)
    assert said.text == "Our forces hold Kesh."


def test_a_carrier_says_nothing_itself() -> None:
    paper = Source(id="p", name="Paper", kind="feed", url="https://p.example/feed")
    article = document("1", "Kesh fell on Monday.", source="p", language="en", kind=DocumentKind.ARTICLE)
    assert extract(article, source=paper, language="en", people=PEOPLE) == ()


def _sound(text: str, found: tuple[Statement, ...]) -> None:
    """Every span is verbatim and lies in the text; one span is the statement itself."""
    for one in found:
        assert all(0 <= span.start < span.end <= len(text) for span in one.spans)
        if len(one.spans) == 1:
            assert text[one.start : one.end] == one.text
        if one.speaker is not None and one.speaker_span is not None:
            assert text[one.speaker_span.start : one.speaker_span.end] == one.speaker
        if one.cue is not None and one.cue_span is not None:
            assert text[one.cue_span.start : one.cue_span.end] == one.cue


@given(text=st.text(max_size=160), code=st.sampled_from(codes()))
def test_no_text_breaks_it(text: str, code: str) -> None:
    _sound(text, read_text(text, language=code, people=PEOPLE))


def _words(code: str) -> list[str]:
    speech = language(code).speech
    marks = [sign for pair in speech.marks for sign in (pair.open, pair.close)]
    phrases = [part for one in speech.sourcing for part in (one.before, one.after)]
    listed = (
        *speech.says, *speech.states, *speech.tells, *speech.utters, *speech.acts, *speech.nouns, *speech.pronouns,
        *speech.complementizers, *speech.questions, *speech.roles, *speech.joiners, *speech.negations, *speech.openers,
        *speech.relatives, *speech.leading, *speech.trailing, *speech.reported, *speech.scare,
    )  # fmt: skip
    return [*(word for word in (*listed, *phrases) if word), *marks, ".", ",", ":", "\n", "Asta Lind", "town", "شهر"]


@given(data=st.data())
@pytest.mark.parametrize("code", codes())
def test_no_row_of_its_own_words_breaks_a_language(code: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(_words(code)), max_size=18)))
    _sound(text, read_text(text, language=code, people=PEOPLE))
