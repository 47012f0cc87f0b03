"""Who said what: verbatim spans, the speaker as written, quotations and reported speech, and whose post it is."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract import extract, read_text
from monitor.grammar import codes, language
from monitor.resolve import Roster
from storage.records import Actor, DateBasis, DocumentKind, Form, Name, Source, Statement
from tests.factory import NOW, document

ACTORS = (
    Actor(
        id="lind",
        name="Asta Lind",
        names=(Name(language="fa", text="آستا لیند"), Name(language="ar", text="أستا ليند")),
    ),
    Actor(
        id="ministry",
        name="Ministry of Defence",
        kind="government",
        names=(Name(language="en", text="Defence Ministry"), Name(language="fa", text="وزارت دفاع")),
    ),
)
PEOPLE = Roster(ACTORS, ())


@dataclass(frozen=True)
class Said:
    """One statement that must be found: its words, its speaker as written, its form."""

    text: str
    speaker: str | None
    form: str


CASES: list[tuple[str, str, list[Said]]] = [
    ("en", "“We will stay,” Asta Lind said on Monday.", [Said("We will stay", "Asta Lind", "direct")]),
    ("en", 'Asta Lind said: "We will stay."', [Said("We will stay.", "Asta Lind", "direct")]),
    ("en", "Asta Lind told reporters that the town was quiet.", [Said("the town was quiet", "Asta Lind", "indirect")]),
    ("en", "According to Asta Lind, the town was quiet.", [Said("the town was quiet", "Asta Lind", "indirect")]),
    ("en", "The defence ministry denied that the bridge had been hit.",
     [Said("the bridge had been hit", "The defence ministry", "indirect")]),
    ("en", "The road was closed for two hours.", []),
    ("en", "The film “We Will Stay” opens on Friday.", []),
    ("fa", "آستا لیند گفت: «ما می‌مانیم.»", [Said("ما می‌مانیم.", "آستا لیند", "direct")]),
    ("fa", "وزارت دفاع گفت که شهر آرام است.", [Said("شهر آرام است", "وزارت دفاع", "indirect")]),
    ("fa", "به گفته آستا لیند، شهر آرام است.", [Said("شهر آرام است", "آستا لیند", "indirect")]),
    ("fa", "راه برای دو ساعت بسته بود.", []),
    ("ar", "قالت أستا ليند إن المدينة هادئة.", [Said("المدينة هادئة", "أستا ليند", "indirect")]),
    ("ar", "كان الطريق مغلقا لمدة ساعتين.", []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "expected"), CASES)
def test_a_text_gives_what_others_say_in_it(code: str, text: str, expected: list[Said]) -> None:
    found = [Said(one.text, one.speaker, one.form.value) for one in read_text(text, language=code, people=PEOPLE)]
    assert found == expected


@pytest.mark.parametrize(
    ("code", "text", "actor"),
    [
        ("en", "“We will stay,” Asta Lind said.", "lind"),
        ("en", "“We will stay,” Lind's brother said.", None),
        ("en", "The defence ministry said that the bridge was open.", "ministry"),
        ("en", "Asta Lind met the press. “We will stay,” she said.", None),
        ("fa", "آستا لیند گفت: «ما می‌مانیم.»", "lind"),
        ("ar", "قالت أستا ليند إن المدينة هادئة.", "lind"),
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
