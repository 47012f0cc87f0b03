"""What holds for every test: the profile of hypothesis, and the database that a test runs on.

A test that asks for the fixture `engine`, itself or through another fixture, runs on SQLite and on PostgreSQL. With
`--database sqlite` or `--database postgres` every test runs once, on that one.

A test of a promise (docs/promises.md) asks `many(short, long)` how much to do: the first in `make check`, the second
with `--long`; and says with `figure(words)` what it measured, which `--long` prints at the end.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings

from tests import databases

# the first example of a language builds its lexicon; how long that takes is a measurement, not a property
settings.register_profile("gainsay", deadline=None)
settings.load_profile("gainsay")

_BOTH = (databases.SQLITE, databases.POSTGRES)
#: what a test of a promise measured
FIGURE = "figure"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database", choices=(*_BOTH, "both"), default=os.environ.get("GAINSAY_TEST_DATABASE", "both"),
        help="what the tests keep their databases in (default: SQLite, and those of the store on both)",
    )  # fmt: skip
    parser.addoption("--long", action="store_true", help="the long form of every promise, with its figures")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" in metafunc.fixturenames:
        only = metafunc.config.getoption("database")
        metafunc.parametrize("engine", _BOTH if only == "both" else [only], indirect=True)


@pytest.fixture(autouse=True)
def _databases(request: pytest.FixtureRequest) -> Iterator[None]:
    only = request.config.getoption("database")
    databases.Kind.now = databases.SQLITE if only == "both" else only
    yield
    databases.drop_made()


@pytest.fixture(autouse=True)
def _log() -> Iterator[None]:
    """The log as it was before, afterwards: a command that a test calls begins one (`monitor.logs.begin`)."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def engine(request: pytest.FixtureRequest, _databases: None) -> str:
    """The kind of database that this test runs on."""
    databases.Kind.now = request.param
    kind: str = request.param
    return kind


@pytest.fixture
def many(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """How much a promise is tried: the first number, or the second with --long."""
    long_ = request.config.getoption("long")
    return lambda short, long: long if long_ else short


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Keeps what a promise came to, in words."""
    return lambda words: record_property(FIGURE, words)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = terminalreporter.getreports("passed") if terminalreporter.config.getoption("long") else []
    for report in reports:
        for name, words in report.user_properties:
            if name == FIGURE:
                terminalreporter.write_line(f"{FIGURE}: {words}")
