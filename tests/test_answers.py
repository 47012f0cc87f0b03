"""What a statement of an article leaves to the one before it is taken from there, and from nowhere else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from monitor.reading import reader_of
from storage.records import Claim
from tests.test_claims import ACTORS, PLACES

DATA = Path(__file__).parent / "data" / "answers.jsonl"
ROWS = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]
READER = reader_of(ACTORS, PLACES)


def shown(claim: Claim) -> dict[str, Any]:
    """Who claims what of whom."""
    filled = {role: filler.entity if filler else None for role in ("object", "place") for filler in [claim.role(role)]}
    speaker = claim.statement.actor or claim.statement.speaker
    return {"speaker": speaker, "frame": claim.frame, **filled, "polarity": claim.polarity.value}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_an_answer_is_of_what_was_said_before(row: dict[str, Any]) -> None:
    read = READER.read_text(row["text"], language=row["language"])
    assert [shown(claim) for _, claims in read for claim in claims] == row["claims"]
    for said, claims in read:
        assert all(said.start <= claim.span.start < claim.span.end <= said.end for claim in claims), "its own words"
