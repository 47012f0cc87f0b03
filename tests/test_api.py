"""The interface for machines: what it says of itself is true, and every error is a problem that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import positive_data_acceptance
from schemathesis.schemas import BaseSchema

from monitor.web import api as api_module
from monitor.web import create_app, exporting, feeds, inbound, operations
from storage.records import Decision, Finding
from storage.store import Store
from tests.factory import NOW, after, alert, claim, document, finding, seen, statement
from tests.sites import site


@dataclass
class Api:
    """A served store with the clock in the test's hand."""

    app: FastAPI
    client: TestClient
    store: Store
    clock: list[datetime] = field(default_factory=lambda: [NOW])

    def get(self, path: str, **headers: str) -> Any:
        return self.client.get(path, headers=headers)


def contradiction(store: Store, key: str = "1", at: datetime = NOW) -> Finding:
    """Two posts that go against each other, told to a desk through two channels."""
    ours = document(f"m{key}", f"Kesh is ours, report {key}.", source="ministry", language="en", fetched_at=at)
    theirs = document(key, f"شهر کش در کنترل ماست، {key}", fetched_at=at)
    one = claim(statement(ours, actor="ministry", principal="ministry"))
    two = claim(statement(theirs))
    made = finding(one, two, found_at=at)
    alerts = tuple(alert(made, channel=name, created_at=at, due_at=at) for name in ("console", "second"))
    store.record(seen(theirs), (two.statement,), (two,), lambda _: Decision())
    store.record(seen(ours), (one.statement,), (one,), lambda _: Decision(findings=(made,), alerts=alerts))
    return made


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """One store for everything that does not change it."""
    yield from _served(tmp_path_factory.mktemp("described"), "web: {rate: {per_minute: 0}}\n")


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    yield from _served(tmp_path, "web: {rate: {per_minute: 60, burst: 40}}\n")


def _served(folder: Path, more: str) -> Iterator[Api]:
    clock = [NOW]
    store = Store(f"sqlite:///{folder / 'api.db'}")
    app = create_app(site(folder, store, clock=lambda: clock[0], more=more))
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        yield Api(app, client, store, clock)
    store.close()


# --- what it says of itself -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def schema(described: Api) -> BaseSchema:
    for number in range(3):
        contradiction(described.store, str(number), after(minutes=number))
    return schemathesis.openapi.from_asgi("/openapi.json", described.app)


OPERATIONS = sorted(
    f"{method} {route.path}"
    for part in (api_module, exporting, feeds, inbound, operations)
    for route in part.router.routes
    if isinstance(route, APIRoute)
    for method in route.methods
)


#: those in which nothing can be wrong, or in which anything is answered as if nothing were there
BARE = {
    "GET /api/v1/actors", "GET /api/v1/sources", "GET /healthz", "GET /readyz", "GET /metrics", "GET /in/{source}",
    "POST /in/{source}",
}  # fmt: skip
MODES = [
    *((label, GenerationMode.POSITIVE) for label in OPERATIONS),
    *((label, GenerationMode.NEGATIVE) for label in OPERATIONS if label not in BARE),
]


@pytest.mark.parametrize(("label", "mode"), MODES)
def test_every_answer_is_as_documented(schema: BaseSchema, label: str, mode: GenerationMode) -> None:
    operation = schema.find_operation_by_label(label)
    assert operation is not None

    @settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None)
    @given(case=operation.as_strategy(generation_mode=mode))
    def answered(case: schemathesis.Case) -> None:
        # a query may be well-formed text and still ask for what is not there: its grammar is no JSON schema
        free = {"q", "said", "seen"} & set(case.query or {})
        case.call_and_validate(excluded_checks=[positive_data_acceptance] if free else None)

    answered()
