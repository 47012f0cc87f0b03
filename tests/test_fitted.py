"""The fitted model beside the rules: what it adds, what it leaves alone, and what it refuses to read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import languages
from monitor.extract import fitted, passages
from monitor.extract.clauses import Attribution
from monitor.extract.fitted.answers import answers
from monitor.extract.fitted.judge import reasons
from monitor.extract.fitted.page import of_words, page_of
from monitor.extract.fitted.weights import FILE, BrokenWeights, Model, load
from monitor.extract.lexicon import lexicon
from monitor.extract.reading import Reading
from monitor.extract.sentence import Sentence, sentences
from monitor.grammar import codes

DATA = Path(__file__).parent / "data" / "fit"
FILES = {code: Path(languages.__path__[0]) / code / FILE for code in codes()}
FITTED = sorted(code for code, path in FILES.items() if path.exists())
TEXT = (
    "The mayor said on Monday that the bridge was safe.\n\nShe backs a ban on trucks, “for now”, and wants more police."
)


def _read(code: str, text: str) -> tuple[Reading, list[Sentence], list[Attribution]]:
    known = lexicon(code)
    reading = Reading(text, known.abbreviations)
    every = sentences(reading, known, tuple(passages._quotes(reading, known)))
    return reading, every, passages.ruled(every)


def _model(code: str) -> Model:
    by = fitted.model(code)
    assert by is not None
    return by


def _cases() -> Iterator[Any]:
    for path in sorted(DATA.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            case = json.loads(line)
            yield pytest.param(path.stem, case["text"], case["found"], id=f"{path.stem}-{number}")


@pytest.mark.parametrize(("code", "text", "expected"), list(_cases()))
def test_it_finds_what_the_rules_miss(code: str, text: str, expected: list[list[str]]) -> None:
    reading, every, ruled = _read(code, text)
    assert [one for one in ruled if one.contents] == []
    found = fitted.amend(reading, every, ruled, _model(code))
    said = [
        [" ".join(reading.written(*piece) for piece in one.contents), reading.written(*one.speaker or (0, 0))]
        for one in found
    ]
    assert said == expected
    assert all(one.fitted for one in found)


def test_there_are_weights_and_they_are_small() -> None:
    assert FITTED == ["de", "en"]
    assert all(FILES[code].stat().st_size < 1_000_000 for code in FITTED)


@pytest.mark.parametrize("code", sorted(set(codes()) - set(FITTED)))
def test_a_language_without_weights_has_the_rules_alone(code: str) -> None:
    reading, every, ruled = _read(code, TEXT)
    assert fitted.model(code) is None
    assert passages.read(reading, lexicon(code)) == ruled
    assert fitted.amend(reading, every, ruled, None) is ruled


@pytest.mark.parametrize("code", FITTED)
@given(
    text=st.text(max_size=200)
    | st.lists(st.sampled_from([*TEXT.split(), "İ", "ﬃ", "\n\n", "“", "”"]), max_size=40).map(" ".join)
)
def test_whatever_it_finds_lies_in_the_text(code: str, text: str) -> None:
    reading, every, ruled = _read(code, text)
    for one in fitted.amend(reading, every, ruled, _model(code)):
        for start, end in one.contents:
            assert 0 <= start <= end <= len(reading.text)
            span = reading.span(start, end)
            assert reading.source[span.start : span.end] == reading.written(start, end)
        assert one.speaker is None or 0 <= one.speaker[0] < one.speaker[1] <= len(reading.text)
        assert not one.fitted or (one.contents and one.contents[0][0] < one.contents[0][1])


@pytest.mark.parametrize("code", FITTED)
def test_direct_quotations_of_the_rules_stay(code: str) -> None:
    text = 'Asta Lind: "Wir bleiben hier, sagte sie."\n\n"We will stay here for good," Asta Lind said.'
    reading, every, ruled = _read(code, text)
    found = fitted.amend(reading, every, ruled, _model(code))
    direct = [one.contents for one in ruled if one.direct]
    assert direct
    assert [one.contents for one in found if one.direct and not one.fitted] == direct


@pytest.mark.parametrize("code", FITTED)
def test_sums_kept_for_words_are_the_sums_of_their_features(code: str) -> None:
    by = _model(code)
    reading, every, ruled = _read(code, TEXT)
    page = page_of(reading, by.alphabet, every, ruled)
    plain = by.weights[of_words(page, by.alphabet)].sum(axis=1)
    assert np.allclose(by.scores(page), plain, atol=1e-3)


def test_reasons_are_named() -> None:
    by = _model("en")
    reading, every, ruled = _read("en", TEXT)
    page = page_of(reading, by.alphabet, every, ruled)
    offered = [one for one in answers(page, by, by.scores(page)) if not one.ruled]
    for one in offered:
        spoke = reasons(page, by, one)
        assert spoke
        assert any(page.words[one.cue] in reason for reason, _ in spoke) or one.pieces


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 99}, "format 99"),
        ({"weights": None}, "cannot be read"),
        ({"weights": np.zeros((3, 17), np.int8)}, "expected"),
        ({"judge": np.zeros(2, np.float32)}, "expected"),
        ({"words": np.array(["a", "b"], dtype=object)}, "cannot be read"),
    ],
)
def test_weights_that_are_not_whole_are_refused(change: dict[str, Any], message: str, tmp_path: Path) -> None:
    with np.load(FILES["de"], allow_pickle=False) as file:
        parts = {name: file[name] for name in file.files}
    broken = {name: value for name, value in {**parts, **change}.items() if value is not None}
    np.savez_compressed(tmp_path / "broken.npz", **broken)
    with pytest.raises(BrokenWeights, match=message):
        load("de", tmp_path / "broken.npz")


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 cut off"])
def test_a_file_that_is_no_archive_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "broken.npz").write_bytes(content)
    with pytest.raises(BrokenWeights, match=r"broken\.npz: cannot be read as weights"):
        load("de", tmp_path / "broken.npz")
