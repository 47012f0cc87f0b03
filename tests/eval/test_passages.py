"""The passages annotated by reading: no half of a language may fall below its floor (floors.json beside them)."""

from __future__ import annotations

import json

import pytest

from tests.eval.passages import DATA, FRESH, HALVES, gold, passages, score

FLOORS: dict[str, dict[str, tuple[float, float]]] = json.loads((DATA / "floors.json").read_text("utf-8"))
CODES = sorted(path.stem for path in DATA.glob("*.jsonl"))


@pytest.mark.parametrize("code", CODES)
def test_the_annotation_is_whole(code: str) -> None:
    rows = passages(code)
    kinds = {row["half"] for row in rows}
    halves = kinds != {FRESH}  # a language with annotated news has fresh passages alone
    assert ({*HALVES} if halves else {FRESH}) <= kinds <= {*HALVES, FRESH}
    assert len(rows) >= (40 if halves else 20)
    assert sum(not row["statements"] for row in rows) >= (4 if halves else 2)
    for row in rows:
        for one in gold(row):
            assert row["text"][slice(*one.pieces[0])] == one.text


@pytest.mark.parametrize(
    ("text", "speaker", "start"),
    [
        ("وی می‌گوید: شهر آرام است.", "وی", 0),
        ("او به معاون خود گفت که شهر آرام است.", "او", 0),
        ("Lind'in aktardığına göre köprü açık.", "Lind", 0),
        ("总统说，总统府说城市平静。", "总统", 4),
    ],
)
def test_a_speaker_is_looked_for_as_a_word(text: str, speaker: str, start: int) -> None:
    said = text.rstrip(".。")[-4:]
    (one,) = gold({"text": text, "statements": [{"text": said, "speaker": speaker}]})
    assert one.speaker == (start, start + len(speaker))


@pytest.mark.parametrize(("code", "half"), [(code, half) for code in CODES for half in FLOORS[code]])
def test_no_half_falls_below_its_floor(code: str, half: str) -> None:
    found = score(code, half)
    span, speaker = FLOORS[code][half]
    assert (round(found.f1, 3) >= span, round(found.speaker, 3) >= speaker) == (True, True), (found.f1, found.speaker)
