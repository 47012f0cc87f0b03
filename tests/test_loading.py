"""What a process loads, and when."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.loading import loading

#: half a second of CPU, of which a poll that finds nothing new needs nothing
READS = (
    "monitor.keep", "monitor.detect", "monitor.extract", "monitor.claims", "monitor.compare", "monitor.article",
    "numpy", "lxml", "ruamel.yaml", "sqlalchemy.dialects.postgresql",
)  # fmt: skip
EXAMPLE = Path(__file__).parents[1] / "sources.yaml"


def test_what_reads_texts_is_not_loaded_for_a_poll_that_finds_none() -> None:
    polls = "import sys, monitor.config, monitor.database, monitor.desk, monitor.pipeline, monitor.toolbox"
    told = f"{polls}; print(*(name for name in {READS!r} if name in sys.modules))"
    found = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert found.stdout.split() == []


def test_to_check_a_configuration_loads_no_store_and_nothing_that_reads() -> None:
    check = f"{sys.executable} -X importtime -m monitor -c {EXAMPLE} check"
    found = subprocess.run(check.split(), capture_output=True, text=True, check=True)
    names = {line.rpartition("|")[2].strip() for line in found.stderr.splitlines()}
    assert "monitor.config" in names
    assert names.isdisjoint({*READS, "sqlalchemy", "storage.store"} - {"ruamel.yaml"})


def test_no_garbage_is_looked_for_while_a_program_loads() -> None:
    looked: list[bool] = []

    def load() -> None:
        with loading():
            looked.append(gc.isenabled())
            raise ImportError

    with pytest.raises(ImportError):
        load()
    assert (looked, gc.isenabled()) == ([False], True)
    assert gc.get_freeze_count() > 0, "what was loaded is set aside"
