"""Text of every script is cut and folded, and every piece finds its way back."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import text as subject

SENTENCES = [
    ("He left. She stayed!", ["He left.", "She stayed!"]),
    ("Gen. Rostam Delawar said 2.5 million. It is over.", ["Gen. Rostam Delawar said 2.5 million.", "It is over."]),
    ("J. Smith spoke. He left.", ["J. Smith spoke.", "He left."]),
    ("شهر سقوط کرد. ۲.۵ میلیون نفر رفتند؟ نه.", ["شهر سقوط کرد.", "۲.۵ میلیون نفر رفتند؟", "نه."]),
    ("جنگ ختم دی۔ موږ راځو۔", ["جنگ ختم دی۔", "موږ راځو۔"]),
    ("战争结束了。我们回家！好", ["战争结束了。", "我们回家！", "好"]),
    ("Er kam am 3. Mai. Dann ging er.", ["Er kam am 3. Mai.", "Dann ging er."]),
    ("“Is it over?” she asked. He nodded.", ["“Is it over?” she asked.", "He nodded."]),
    ("Первая строка\nВторая строка", ["Первая строка", "Вторая строка"]),
]

SAME = [
    ("كابول", "کابل"[:0] + "کابول"),
    ("می‌گوید", "میگوید"),
    ("٢٠٢٤", "2024"),
    ("۱۲", "12"),
    ("ÉTAT", "état"),
    ("Ёлка", "елка"),
    ("مُحَمَّد", "محمد"),
    ("ＫＥＳＨ", "kesh"),
]


@pytest.mark.parametrize(("whole", "pieces"), SENTENCES)
def test_a_text_is_cut_into_its_sentences(whole: str, pieces: list[str]) -> None:
    found = subject.sentences(whole, frozenset({"gen"}))
    assert [whole[span.start : span.end] for span in found] == pieces


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_a_reader_takes_for_the_same_folds_to_the_same(one: str, other: str) -> None:
    assert subject.fold(one) == subject.fold(other)


def test_paragraphs_stand_between_blank_lines() -> None:
    whole = " one\nstill one\n\n  two\n \n\nthree "
    assert [whole[s.start : s.end] for s in subject.paragraphs(whole)] == ["one\nstill one", "two", "three"]


def test_words_keep_their_joiners_and_chinese_goes_sign_by_sign() -> None:
    whole = "می‌گوید 战争 don't"
    assert [whole[s.start : s.end] for s in subject.tokens(whole)] == ["می‌گوید", "战", "争", "don't"]


@given(st.sets(st.text("ab .-", min_size=1)), st.text("ab .-"))
def test_a_choice_takes_the_longest_word_that_is_there(words: set[str], whole: str) -> None:
    found = re.match(subject.choice(words), whole)
    longest = max((word for word in words if whole.startswith(word)), key=len, default=None)
    assert (found and found.group()) == longest


@given(st.text())
def test_folding_twice_changes_nothing(whole: str) -> None:
    assert subject.fold(subject.fold(whole)) == subject.fold(whole)


@given(st.text(), st.data())
def test_every_piece_of_a_folded_text_finds_its_way_back(whole: str, data: st.DataObject) -> None:
    folded = subject.Folded(whole)
    assert folded.text == subject.fold(whole)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start <= span.end <= len(whole)
    assert folded.text[start:end] in subject.fold(whole[span.start : span.end]) or start == end


@given(st.text(alphabet=st.characters() | st.sampled_from("aß…ﷺ\u200cي")), st.data())
def test_every_place_of_a_text_finds_its_way_into_the_folded_one(whole: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(whole)))
    assert subject.Folded(whole).at(place) == len(subject.fold(whole[:place]))


@given(st.text(alphabet=st.characters() | st.sampled_from('.!?۔。\n "”')))
def test_sentences_cover_every_visible_sign_in_order(whole: str) -> None:
    found = subject.sentences(whole)
    assert "".join("".join(whole[s.start : s.end].split()) for s in found) == "".join(whole.split())
    assert all(a.end <= b.start for a, b in pairwise(found))
