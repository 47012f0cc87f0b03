"""The whole service for a few seconds while its parsers die and its receiver is away; long: it dies too.

`python -m tests.bench.soak` does it for an hour.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import databases, soak


@pytest.mark.slow
def test_what_must_be_found_and_told_is_there_once_whatever_dies(
    tmp_path: Path, many: Callable[[int, int], int], figure: Callable[[str], None]
) -> None:
    load = soak.Load(seconds=120, kill=40) if many(0, 1) else soak.quick()
    commands = [["run"]] if databases.Kind.now == databases.SQLITE else [["scheduler"], ["worker"], ["worker"]]
    toll = soak.soak(load, tmp_path, databases.url(tmp_path), commands, lambda _: None)
    assert toll.wrong == []
    assert " 0 workers that parse" not in toll.facts["killed"], "some of them died"
    assert int(toll.facts["contradictions told"].replace(",", "")) > 5
    figure(
        f"{load.seconds:g} s, {toll.facts['killed']}: {toll.facts['documents kept']} documents, "
        f"{toll.facts['contradictions told']} contradictions, 0 lost, 0 doubled"
    )
