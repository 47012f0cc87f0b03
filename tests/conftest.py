"""What holds for every test: the profile of hypothesis, and the database that a test runs on.

A test that asks for the fixture `engine`, itself or through another fixture, runs on SQLite and on PostgreSQL. With
`--database sqlite` or `--database postgres` every test runs once, on that one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import databases

# the first example of a language builds its lexicon; how long that takes is a measurement, not a property
settings.register_profile("gainsay", deadline=None)
settings.load_profile("gainsay")

_BOTH = (databases.SQLITE, databases.POSTGRES)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database", choices=(*_BOTH, "both"), default=os.environ.get("GAINSAY_TEST_DATABASE", "both"),
        help="what the tests keep their databases in (default: SQLite, and those of the store on both)",
    )  # fmt: skip


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


@pytest.fixture
def engine(request: pytest.FixtureRequest, _databases: None) -> str:
    """The kind of database that this test runs on."""
    databases.Kind.now = request.param
    kind: str = request.param
    return kind
