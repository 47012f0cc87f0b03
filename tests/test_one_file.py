"""Adding a connector, a channel, a language, a detector or a command touches no existing file.

Each case writes one new file into an empty folder, puts that folder on the package's path - as a file in the package
itself would be - and uses the newcomer through the ordinary door.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from alerts import plugins

Add = Callable[[str, str, str], None]


@pytest.fixture
def add(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Add]:
    """Write one plug-in file: package, name, source."""
    written: list[str] = []

    def write(package: str, name: str, source: str) -> None:
        folder = tmp_path / package
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.py").write_text(dedent(source), encoding="utf-8")
        loaded = importlib.import_module(package)
        monkeypatch.setattr(loaded, "__path__", [*loaded.__path__, str(folder)])
        written.append(f"{package}.{name}")
        plugins.names.cache_clear()

    yield write
    for module in written:
        sys.modules.pop(module, None)
    plugins.names.cache_clear()
    from monitor import grammar

    grammar.language.cache_clear()
