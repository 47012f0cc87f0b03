"""The general comparison: what conflicts ranks above what does not, in every language, and nothing breaks it."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from monitor.compare.general import difference, judge, model, weights
from monitor.compare.general.lexicon import Mark, lexicon
from monitor.grammar import codes, language
from monitor.grammar.notions import OPPOSITES
from tests.fit import general as fitting

_SHARED = Path(__file__).parents[2] / "shared" / "data"
_DATA = Path(__file__).parent / "data" / "general"
_LANGUAGES = st.sampled_from((*codes(), "und"))
_ARTICLE = (
    "The town council of Orsa met on Friday. It spoke about the harvest and the price of bread. {core} "
    "The mayor thanked the farmers. Rain is expected next week, and the market will be held in the hall as always. "
    "A concert by the school's choir closed the evening, and the council will meet again in a month from now."
)


def _cases(name: str) -> list[Mapping[str, object]]:
    return list(YAML(typ="safe").load((_DATA / name).read_text(encoding="utf-8")))


def _conflict(a: str, b: str, *codes_: str) -> float:
    return judge(a, b, languages=(codes_[0], codes_[-1])).conflict


@pytest.mark.parametrize("case", _cases("pairs.yaml"), ids=lambda case: f"{case['language']} {case['against']}"[:40])
def test_what_conflicts_ranks_above_what_says_the_same(case: Mapping[str, str]) -> None:
    text, code = case["text"], case["language"]
    assert _conflict(text, case["against"], code) > _conflict(text, case["with"], code)


@pytest.mark.parametrize("case", _cases("across.yaml"), ids=lambda case: f"{case['languages']}")
def test_two_languages_are_set_against_each_other(case: Mapping[str, str]) -> None:
    text, (one, other) = case["text"], case["languages"]
    assert _conflict(text, case["against"], one, other) > _conflict(text, case["with"], one, other)


def test_every_language_is_in_the_cases() -> None:
    assert {case["language"] for case in _cases("pairs.yaml")} == set(codes())


def test_a_claim_is_set_against_the_sentence_that_speaks_of_it() -> None:
    article = _ARTICLE.format(core="The bridge over the Velm was closed to lorries by the police.")
    window = difference(article, "The bridge over the Velm was opened to lorries", languages=("en", "en")).on.window
    shown = article[window.reading.starts[window.start] :]
    assert shown.startswith("The bridge over the Velm")


def test_which_of_the_two_is_the_article_does_not_matter() -> None:
    article = _ARTICLE.format(core="The bridge over the Velm was closed to lorries by the police.")
    claim = "The bridge over the Velm was opened to lorries"
    assert _conflict(article, claim, "en") == _conflict(claim, article, "en")


def test_a_claim_against_another_article_loses_its_conflict() -> None:
    article = _ARTICLE.format(core="The bridge over the Velm was not closed to lorries.")
    claim = "The bridge over the Velm was closed to lorries."
    elsewhere = _ARTICLE.format(core="The library has bought forty new books for children.")
    assert _conflict(article, claim, "en") > _conflict(elsewhere, claim, "en")


def test_reasons_are_words_a_desk_can_read() -> None:
    found = judge("Oil prices rise in Orsa", "Oil prices fall in Orsa", languages=("en", "en"))
    assert any("rise" in reason and "fall" in reason for reason in found.because)
    assert len(found.because) <= 3


def test_figures_are_shown() -> None:
    found = judge("The storm killed 12 people in Orsa", "The storm killed 30 people in Orsa", languages=("en", "en"))
    assert any("30 / 12" in reason for reason in found.because)


@given(a=st.text(max_size=400), b=st.text(max_size=400), one=_LANGUAGES, other=_LANGUAGES)
def test_any_two_texts_have_a_conflict_between_0_and_1(a: str, b: str, one: str, other: str) -> None:
    found = judge(a, b, languages=(one, other))
    assert 0 <= found.conflict <= 1
    assert found == judge(a, b, languages=(one, other))


@given(words=st.lists(st.text(min_size=1, max_size=8), min_size=65, max_size=80), claim=st.text(max_size=60))
def test_any_long_text_can_be_set_against_a_claim(words: list[str], claim: str) -> None:
    assert 0 <= judge(" ".join(words), claim, languages=("en", "en")).conflict <= 1


@pytest.mark.parametrize("code", codes())
def test_a_language_names_notions_that_others_name(code: str) -> None:
    known = language(code).notions
    shared = {name for other in codes() if other != code for name in language(other).notions.words}
    assert len(known.words) > 150
    assert len(known.words.keys() & shared) > 0.8 * len(known.words)
    assert known.small
    assert known.exclusive
    assert known.universal


@pytest.mark.parametrize("code", codes())
def test_a_language_has_both_sides_of_the_main_opposites(code: str) -> None:
    words = language(code).notions.words
    main = ("rise", "win", "begin", "open", "allow", "accept", "support", "confirm", "true", "live", "arrest", "peace")
    assert [name for name in main for pair in OPPOSITES if pair[0] == name and pair[1] not in words] == []


@pytest.mark.parametrize("code", codes())
def test_a_word_does_not_stand_for_a_notion_and_its_opposite_alone(code: str) -> None:
    words = language(code).notions.words
    forms = {form: {name for name in words if form in words[name]} for all_ in words.values() for form in all_}
    torn = {form for form, names in forms.items() if any(pair <= names for pair in map(set, OPPOSITES))}
    assert torn == set()


def test_an_elided_word_is_a_word() -> None:
    read = lexicon("fr").read("Il n'a pas quitté l'Ukraine")
    assert [word.text for word in read.words if not word.small] == ["quitté", "ukraine"]
    assert (1, Mark.NOT) in read.marks


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("uk", "вибори", "виборах"),
        ("uk", "міністерство", "міністерства"),
        ("ur", "وزیر", "وزیروں"),
        ("ps", "سیمه", "سیمې"),
    ],
)
def test_endings_are_cut_where_no_stemmer_knows_a_language(code: str, one: str, other: str) -> None:
    assert lexicon(code).stem(one) == lexicon(code).stem(other)


@pytest.mark.parametrize(
    ("code", "text", "mark"),
    [
        ("ur", "Us ne kabhi nahi kaha", Mark.NEVER),
        ("ur", "کوئی بھی نہیں آیا", Mark.NONE),
        ("ru", "Он никогда не был в Орсе", Mark.NEVER),
        ("fa", "او هیچ‌گاه به اورسا نرفت", Mark.NEVER),
    ],
)
def test_a_language_marks_what_turns_a_sentence(code: str, text: str, mark: Mark) -> None:
    assert mark in {found for _, found in lexicon(code).read(text).marks}


def _features(a: str, b: str, code: str = "en") -> Mapping[str, float]:
    return difference(a, b, languages=(code, code)).features()


def test_a_negation_of_another_word_is_not_one_of_the_shared_word() -> None:
    claim = "The council of Orsa approved the bridge"
    same = _features("The council of Orsa did not approve the bridge", claim)
    else_ = _features("The mayor did not come. The council of Orsa approved the bridge", claim)
    assert same["a shared word is denied: only the other"]
    assert "a shared word is denied: only the other" not in else_


def test_only_what_turns_the_clause_of_the_shared_words_turns_them() -> None:
    claim = "The council of Orsa approved the bridge"
    name = "one side turns the clause of the shared words"
    assert _features("The council of Orsa did not approve the bridge, the mayor said", claim)[name]
    assert name not in _features("The mayor did not come, the council of Orsa approved the bridge", claim)
    assert name not in _features("The mayor said: the council of Orsa approved the bridge", claim)


def test_a_turn_and_an_opposite_word_cancel() -> None:
    claim = "The price of bread rises in Orsa"
    plain = _features("The price of bread falls in Orsa", claim)
    turned = _features("The price of bread does not fall in Orsa", claim)
    assert plain["opposite words in the clause of the shared words"]
    assert "opposite words in the clause of the shared words" not in turned
    assert turned["opposite words in a turned clause of the shared words"]


def test_an_article_has_no_clause_of_the_shared_words() -> None:
    article = _ARTICLE.format(core="The bridge over the Velm was not closed to lorries.")
    assert not [name for name in _features(article, "The bridge over the Velm was closed") if "clause" in name]


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("fa", "پزشکان اورسا انجمن ساختند", "دانشجویان اورسا انجمن ساختند"),
        ("fr", "Les pompiers de Velm ont manifesté", "Les agriculteurs de Velm ont manifesté"),
        ("de", "Die Lehrer von Orsa haben protestiert", "Die Bauern von Orsa haben protestiert"),
        ("en", "The nurses of Orsa marched", "The farmers of Orsa marched"),
        ("ar", "أطباء أورسا يحتجون", "مزارعو أورسا يحتجون"),
    ],
)
def test_another_trade_is_another_of_its_kind(code: str, one: str, other: str) -> None:
    assert _features(one, other, code)["another trade"]


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("fa", "آتش‌سوزی عمدی در کشتی", "آتش‌سوزی سهوی در کشتی"),
        ("fa", "قبر رایگان در اورسا", "پرداخت هزینه قبر در اورسا"),
        ("fr", "L'incendie à Velm était délibéré", "L'incendie à Velm était accidentel"),
        ("de", "Das Essen in Orsa ist kostenlos", "Das Essen in Orsa ist kostenpflichtig"),
        ("en", "The fire in Orsa was deliberate", "The fire in Orsa was accidental"),
        ("ar", "الحريق في أورسا متعمد", "الحريق في أورسا عرضي"),
    ],
)
def test_a_language_knows_the_opposite(code: str, one: str, other: str) -> None:
    assert _features(one, other, code)["opposite words"]


def test_a_comparison_does_not_depend_on_the_order_of_sets() -> None:
    pairs = [
        ("ارتفاع أسعار النفط فوق 60 دولارا", "انخفاض أسعار النفط دون 60 دولارا"),
        ("ارتفاع أكبر من المتوقع في الصادرات", "انخفاض أقل من المتوقع في الصادرات"),
        ("زيادة كبيرة في أعلى الأسعار", "تراجع بسيط في أدنى الأسعار"),
    ]
    script = (
        "from monitor.compare.general import difference\n"
        f"for a, b in {pairs!r}: print(sorted(difference(a, b, languages=('ar', 'ar')).features().items()))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONIOENCODING": "utf-8"},
            cwd=Path(__file__).parents[1],
            capture_output=True,
            check=True,
        ).stdout
        for seed in range(4)
    }
    assert len(told) == 1


def test_another_word_beside_a_shared_one_is_seen() -> None:
    text = "The deputy commander of the navy said that the fleet of the navy reached Orsa"
    same = _features(text, "The deputy commander of the navy said the fleet reached Orsa")
    other = _features(text, "The deputy commander of the guards said the fleet reached Orsa")
    name = "beside a shared word stands another"
    assert other.get(name, 0) > same.get(name, 0)


def test_words_that_stand_apart_in_an_article_are_not_neighbours() -> None:
    article = _ARTICLE.format(core="The bridge over the Velm was closed to lorries by the police.")
    name = "neighbours of the claim stand together anywhere"
    assert _features(article, "The bridge over the Velm")[name] > _features(article, "The police of the harvest").get(
        name, 0
    )


def test_letters_written_together_with_a_word_do_not_hide_it() -> None:
    assert "rise" in lexicon("ar").read("وبارتفاع").notions[0]


@pytest.mark.parametrize("text", [weights.TREES, weights.LONG_TREES], ids=["short", "long"])
def test_trees_ask_what_is_known_and_come_to_an_end(text: str) -> None:
    trees = model.trees(text)
    assert -5 < weights.START < 5
    assert len(trees) > 50
    for tree in trees:
        assert set(tree.questions.values()) <= set(range(len(weights.QUESTIONS)))
        assert set(tree.values) == {1} | {node for at in tree.questions for node in (2 * at, 2 * at + 1)}
        assert all(abs(value) < 5 for value in tree.values.values())


def test_every_question_is_asked() -> None:
    trees = (*model.trees(weights.TREES), *model.trees(weights.LONG_TREES))
    assert {asked for tree in trees for asked in tree.questions.values()} == set(range(len(weights.QUESTIONS)))


@pytest.mark.parametrize(("article", "written"), [(False, weights.TREES), (True, weights.LONG_TREES)])
def test_what_features_are_told_to_be_worth_adds_up_to_the_score(article: bool, written: str) -> None:
    claim = "The bridge over the Velm was closed to 12 lorries"
    core = "The bridge over the Velm was not closed to 30 lorries."
    text = _ARTICLE.format(core=core) if article else core
    features = difference(text, claim, languages=("en", "en")).features()
    begin = weights.START + sum(tree.values[1] for tree in model.trees(written))
    score = begin + sum(model.worth(features).values())
    assert model.conflict(features) == pytest.approx(1 / (1 + math.exp(-score)))


@given(a=st.text(max_size=200), b=st.text(max_size=200))
def test_only_what_a_pair_has_is_told_of_it(a: str, b: str) -> None:
    features = difference(a, b, languages=("en", "en")).features()
    assert set(model.reasons(features)) <= set(features)


def test_no_feature_speaks_where_nothing_is_known() -> None:
    assert model.reasons({}) == ()


def test_every_opposite_is_named_by_a_language() -> None:
    named = {name for code in codes() for name in language(code).notions.words}
    assert {name for pair in OPPOSITES for name in pair} <= named


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "least"),
    [("ans dev", 0.82), ("daccord", 0.68), ("persian headlines", 0.55), ("stress test", 0.95)],
)
def test_texts_that_people_annotated_are_ranked_and_swapped_ones_are_not(name: str, least: float) -> None:
    if not _SHARED.exists():
        pytest.skip("no annotated text beside the project: ../shared/data")
    rows = fitting.rows(_SHARED, next(one for one in fitting.SETS if one.name == name))
    base = sum(row.conflicts for row in rows) / len(rows)
    found, swapped = (_precision(pairs) for pairs in (rows, fitting.swapped(rows)))
    assert found > least
    assert swapped - base < (found - base) / 2


def _precision(rows: Sequence[fitting.Row]) -> float:
    scores = [_conflict(row.a, row.b, row.language or "und") for row in rows]
    return fitting.average_precision([row.conflicts for row in rows], scores)


def test_trees_learn_what_two_answers_say_together() -> None:
    counts = {(0.0, 0.0): 150, (0.0, 1.0): 100, (1.0, 0.0): 50, (1.0, 1.0): 100}
    x = np.array([pair * 4 for pair, count in counts.items() for _ in range(count)])
    y = np.array([float(a != b) for a, b in x[:, :2]])
    asked = fitting.questions(x)
    bits = fitting.answers(x, asked)
    score = fitting.scored(fitting.fit(bits, y, np.ones(len(y))), bits)
    assert min(score[y == 1]) > max(score[y == 0])


def test_a_long_text_is_judged_by_trees_that_ask_what_long_texts_answer() -> None:
    names = ("a feature of short texts", model.LONG, "another")
    rows = [(1, 0, 0), (0, 0, 0), (0, 1, 1), (0, 1, 0)] * 100
    x, y = np.array(rows, dtype=float), np.array([1.0, 0.0, 1.0, 0.0] * 100)
    zero = np.zeros(len(y), dtype=np.int64)
    table = fitting.Table(names, x, y, zero, zero, np.ones(len(y)), [""] * len(y))
    asked, (short, long) = table.whole()
    used = [{names[asked[one][0]] for tree in trees for one in tree.questions.values()} for trees in (short, long)]
    assert "a feature of short texts" in used[0]
    assert used[1] == {model.LONG, "another"}
    score = fitting.scored_both((short, long), fitting.answers(x, asked), table.long)
    assert min(score[y == 1]) > max(score[y == 0])


def test_trees_are_written_as_they_are_read() -> None:
    tree = model.Tree({1: 1, 3: 0}, {1: 0.1, 2: -0.2, 3: 0.3, 6: 0.0, 7: 0.4})
    other = model.Tree({1: 0}, {1: 0.0, 2: 0.2, 3: -0.1})
    module = fitting.written(["a name", "another"], [(0, 0.5), (1, 2.0)], ([tree], [other]))
    space: dict[str, str] = {}
    exec(module, space)  # noqa: S102 - what was written just now
    assert '("a name", 0.5)' in module
    assert (model.trees(space["TREES"]), model.trees(space["LONG_TREES"])) == ((tree,), (other,))
