"""The reading may not get worse unsaid: figures on annotated text that others made, against the floors beside this.

The data stands beside the project and is never copied into it; where it is absent these tests are skipped.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
EVAL = ROOT.parent / "shared" / "eval"
FLOORS: dict[str, dict[str, dict[str, float]]] = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))

pytestmark = [
    pytest.mark.shared,
    pytest.mark.slow,
    pytest.mark.skipif(not (EVAL / "score.py").exists(), reason="no annotated text beside the project: ../shared/eval"),
]


def scored(*args: str) -> str:
    command = f"{sys.executable} -m monitor"
    done = subprocess.run(
        [sys.executable, *args],
        env={**os.environ, "GAINSAY": command},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize("asked", FLOORS)
def test_no_figure_falls_below_its_floor(asked: str) -> None:
    rows: list[dict[str, Any]] = [
        json.loads(line) for line in scored(str(EVAL / "score.py"), *asked.split(), "--json").splitlines()
    ]
    found = {" ".join(filter(None, (row["set"], row.get("kind")))): row for row in rows}
    for name, floors in FLOORS[asked].items():
        fallen = {figure: found[name][figure] for figure, floor in floors.items() if found[name][figure] < floor}
        assert not fallen, (name, floors)


def test_the_edge_cases_raise_no_false_alarm() -> None:
    line = scored(str(EVAL / "edges.py")).splitlines()[-1]
    match = re.search(r"relation ([\d.]+)\s+alert ([\d.]+)\s+false alarms (\d+)", line)
    assert match is not None, line
    assert float(match[1]) >= 0.89
    assert float(match[2]) >= 0.93
    assert match[3] == "0"
