"""The interface for machines: what it says of itself is true, and every error is a problem that says what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import feedparser
import lxml.html
import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from pydantic import TypeAdapter
from schemathesis import GenerationMode
from schemathesis.checks import positive_data_acceptance
from schemathesis.schemas import BaseSchema

from alerts import outbox
from monitor.config.models import RateOptions
from monitor.web import acting, create_app, exporting, feeds, inbound, mutes, operations
from monitor.web import api as api_module
from monitor.web.asking import stretch
from monitor.web.examples import examples
from monitor.web.limits import taken
from storage.records import Decision, Delivery, Dismissal, Finding, Group, Judgement, Status, digest
from storage.store import Store
from tests.factory import NOW, after, alert, bundle_all, claim, document, finding, seen, statement
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
    return schemathesis.openapi.from_dict(described.get("/openapi.json").json())


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
def test_every_answer_is_as_documented(described: Api, schema: BaseSchema, label: str, mode: GenerationMode) -> None:
    operation = schema.find_operation_by_label(label)
    assert operation is not None

    @settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None)
    @given(case=operation.as_strategy(generation_mode=mode))
    def answered(case: schemathesis.Case) -> None:
        # a query may be well-formed text and still ask for what is not there: its grammar is no JSON schema
        free = {"q", "said", "seen"} & set(case.query or {})
        # through our own client: that of schemathesis keeps an event loop for the whole process, which forks break
        asked = case.as_transport_kwargs(base_url="http://localhost")
        asked.pop("cookies", None)  # none is documented
        if isinstance(asked.get("data"), bytes | str):
            asked["content"] = asked.pop("data")
        answer = described.client.request(**asked)
        case.validate_response(answer, excluded_checks=[positive_data_acceptance] if free else None)

    answered()


def test_every_path_of_the_contract_is_described_with_an_example(described: Api) -> None:
    made = described.get("/openapi.json").json()
    for name in ("statements", "claims", "findings", "actors", "sources", "alerts", "deliveries"):
        assert f"/api/v1/{name}" in made["paths"]
    for path, methods in made["paths"].items():
        for operation in methods.values():
            assert operation["summary"]
            if path.startswith("/api/v1/") and "/export/" not in path:
                taken = operation["responses"].get("200") or operation["responses"]["201"]
                (content,) = taken["content"].values()
                assert content["example"], path
            for parameter in operation.get("parameters", ()):
                assert path.startswith("/in/") or parameter.get("description"), (path, parameter["name"])
    assert made["info"]["description"]


def test_the_examples_are_what_is_documented() -> None:
    models = {
        name: route.response_model
        for router in (api_module.router, operations.router, acting.api, mutes.api)
        for route in router.routes
        if isinstance(route, APIRoute)
        for name in (route.path, *(f"{method} {route.path}" for method in route.methods))
    }
    for name, example in examples().items():
        TypeAdapter(models[name]).validate_python(example, strict=False)


# --- errors ---------------------------------------------------------------------------------------


VERDICT = "/api/v1/findings/none/judgement"
AS_JSON = {"content-type": "application/json"}
SAID = {"status": "confirmed", "by": "x"}


@pytest.mark.parametrize(
    ("method", "path", "options", "status", "words"),
    [
        ("GET", "/api/v1/nothing", {}, 404, "Not Found"),
        ("GET", "/api/v1/findings/none", {}, 404, "there is no such finding"),
        ("GET", "/feeds/nobody.atom", {}, 404, "there is no desk of that name"),
        ("PUT", "/api/v1/findings", {}, 405, "Method Not Allowed"),
        ("GET", "/api/v1/findings?limit=0", {}, 422, "query.limit: "),
        ("GET", "/api/v1/findings?limit=x", {}, 422, "query.limit: "),
        ("GET", "/api/v1/findings?status=odd", {}, 422, "query.status: "),
        ("GET", "/api/v1/findings?colour=red", {}, 422, "query.colour: Extra inputs are not permitted"),
        ("GET", "/api/v1/actors?colour=red", {}, 422, "query.colour: "),
        ("GET", "/api/v1/statements?q=a+OR", {}, 422, "OR stands between two things"),
        ("GET", "/api/v1/statements?q=actor:nobody", {}, 422, "there is no actor in sources.yaml"),
        ("GET", "/api/v1/statements?said=2030-02-30", {}, 422, "there is no such day"),
        ("GET", "/feeds/search.atom?q=%22", {}, 422, "quotation mark"),
        ("GET", "/api/v1/export/statements?format=pdf", {}, 422, "query.format: "),
        ("POST", VERDICT, {"content": b"{", "headers": AS_JSON}, 422, "JSON decode error"),
        ("POST", VERDICT, {"content": b"\xff", "headers": AS_JSON}, 400, "error parsing the body"),
        ("POST", VERDICT, {"json": SAID}, 404, "no such finding"),
        ("POST", VERDICT, {"json": {**SAID, "colour": 1}}, 422, "body.colour: "),
        ("POST", VERDICT, {"json": {}, "headers": {"origin": "https://evil.example"}}, 403, "another site"),
        ("GET", "/api/v1/findings", {"headers": {"host": "evil.example"}}, 421, "does not answer to that name"),
    ],
)  # fmt: skip
def test_every_error_is_a_problem(
    described: Api, method: str, path: str, options: dict[str, Any], status: int, words: str
) -> None:
    answer = described.client.request(method, path, **options)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    made = answer.json()
    assert (made["type"], made["status"]) == ("about:blank", status)
    assert made["title"]
    assert words in made["detail"]


def test_a_mistake_in_a_query_is_pointed_at(described: Api) -> None:
    (error,) = described.get("/api/v1/statements?q=kesh+foo:bar").json()["errors"]
    assert (error["where"], error["start"], error["end"]) == ("query.q", 5, 9)


def test_what_breaks_is_a_problem_without_its_reasons(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret words")

    monkeypatch.setattr(api.store, "findings", broken)
    answer = api.get("/api/v1/findings")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "secret" not in answer.text


def test_pages_have_pages_for_errors(described: Api) -> None:
    assert described.get("/findings/none").headers["content-type"].startswith("text/html")


# --- what is asked for ----------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["statements", "claims", "findings", "alerts", "export/statements?format=jsonl"])
def test_pages_lead_on_and_lose_none(api: Api, path: str) -> None:
    for number in range(7):
        contradiction(api.store, str(number), after(minutes=number))
    if "?" in path:
        lines = api.get(f"/api/v1/{path}").text.splitlines()
        assert len({json.loads(line)["id"] for line in lines}) == len(lines) == 14
        return
    ids: list[str] = []
    more = ""
    while more is not None:
        page = api.get(f"/api/v1/{path}?limit=3{more and f'&before={more}'}").json()
        ids += [one["id"] for one in page["items"]]
        more = page["next"]
    assert len(set(ids)) == len(ids) == (7 if path == "findings" else 14)


@pytest.mark.parametrize(
    ("asked", "languages"),
    [
        ("", ["en", "fa"]), ("q=kesh", ["en"]), ("q=كش", ["fa"]), ("q=kesh+OR+کش", ["en", "fa"]),
        ("actor=front", ["fa"]), ("q=actor:%22kesh+front%22", ["fa"]), ("language=en", ["en"]),
        ("source=ministry", ["en"]), ("frame=control", ["en", "fa"]), ("frame=capture", []),
        ("place=velmar", ["en", "fa"]), ("place=kesh", ["en", "fa"]), ("place=elsewhere", []),
        ("said=2030-03", ["en", "fa"]), ("said=..2029", []), ("seen=2030-03-01&language=fa", ["fa"]),
        ("actor=gone-from-the-configuration", []), ("q=-kesh", ["fa"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["statements", "claims"])
def test_filters_are_those_of_the_search(api: Api, path: str, asked: str, languages: list[str]) -> None:
    contradiction(api.store)
    items = api.get(f"/api/v1/{path}?{asked}").json()["items"]
    assert [(one if path == "statements" else one["statement"])["language"] for one in items] == languages


def test_claims_are_filtered_themselves(api: Api) -> None:
    contradiction(api.store)
    assert len(api.get("/api/v1/claims?act=assert&frame=control").json()["items"]) == 2
    assert api.get("/api/v1/claims?act=deny").json()["items"] == []


@pytest.mark.parametrize(
    ("asked", "many"),
    [
        ("place=kesh", 3), ("place=velmar", 3), ("place=elsewhere", 0), ("found=2030-03-01", 2), ("found=2030-03", 3),
        ("found=2030-03-02..", 1), ("found=..2030-03-01", 2), ("found=2029", 0), ("found=2030-02..2030-03-01", 2),
        ("place=velmar&found=2030-03-02&actor=front&kind=contradiction", 1),
    ],
)  # fmt: skip
def test_findings_are_filtered_by_place_and_day(api: Api, asked: str, many: int) -> None:
    for number, at in enumerate((NOW, after(hours=14), after(hours=15))):
        contradiction(api.store, str(number), at)
    found = api.get(f"/api/v1/findings?{asked}").json()["items"]
    assert len(found) == many
    assert len(api.get(f"/api/v1/export/findings?format=jsonl&{asked}").text.splitlines()) == many


@pytest.mark.parametrize(
    ("days", "since", "until"),
    [
        ("2030-03-01", (2030, 3, 1), (2030, 3, 2)), ("2030-02", (2030, 2, 1), (2030, 3, 1)),
        ("2030-12", (2030, 12, 1), (2031, 1, 1)), ("2030", (2030, 1, 1), (2031, 1, 1)),
        ("2029-11..2030-02-28", (2029, 11, 1), (2030, 3, 1)), ("2030-12-31..", (2030, 12, 31), None),
        ("..2030", None, (2031, 1, 1)), ("2030-02-31", (2030, 2, 28), (2030, 3, 1)),
    ],
)  # fmt: skip
def test_days_are_a_stretch_of_time(days: str, since: Any, until: Any) -> None:
    ends = tuple(datetime(*one, tzinfo=UTC) if one else None for one in (since, until))
    assert stretch(days) == ends


def test_alerts_say_what_became_of_them(api: Api) -> None:
    made = contradiction(api.store)
    items = api.get(f"/api/v1/alerts?desk=foreign&finding={made.id}").json()["items"]
    assert [(one["channel"], one["state"], one["finding"]) for one in items] == [
        (name, "waiting", made.id) for name in sorted(("console", "second"), key=lambda name: _id(made, name))[::-1]
    ]
    assert api.get("/api/v1/alerts?desk=other").json()["items"] == []
    assert [one["channel"] for one in api.get("/api/v1/alerts?channel=second").json()["items"]] == ["second"]


def _id(made: Finding, channel: str) -> str:
    return alert(made, channel=channel).id


# --- not again, and not too often -----------------------------------------------------------------


@pytest.mark.parametrize(
    "path", ["/api/v1/statements", "/api/v1/findings", "/feeds/search.atom", "/feeds/foreign.json"]
)
def test_who_has_the_answer_is_not_sent_it_again(api: Api, path: str) -> None:
    contradiction(api.store)
    first = api.get(path)
    tag = first.headers["etag"]
    assert "no-store" not in first.headers["cache-control"]
    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        again = api.get(path, **{"if-none-match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
        assert "default-src 'none'" in again.headers["content-security-policy"]
    assert api.get(path, **{"if-none-match": '"other"'}).status_code == 200
    if "foreign" not in path:
        contradiction(api.store, "2", after(minutes=1))
        assert api.get(path, **{"if-none-match": tag}).status_code == 200


def test_head_has_the_etag_and_no_body(api: Api) -> None:
    whole, head = api.get("/api/v1/statements"), api.client.head("/api/v1/statements")
    assert (head.headers["etag"], head.content) == (whole.headers["etag"], b"")


def test_a_client_that_asks_too_often_is_told_when_to_come_again(api: Api) -> None:
    statuses = [api.get("/api/v1/actors").status_code for _ in range(41)]
    assert statuses == [200] * 40 + [429]
    refused = api.get("/api/v1/actors")
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
    assert refused.headers["content-type"] == "application/problem+json"
    assert api.get("/").status_code == 200, "pages are not counted"
    assert api.get("/healthz").status_code == 200
    api.clock[0] = after(seconds=1)
    assert [api.get("/api/v1/actors").status_code for _ in range(2)] == [200, 429]
    api.clock[0] = after(hours=1)
    assert [api.get("/api/v1/actors").status_code for _ in range(41)] == [200] * 40 + [429]


@given(st.lists(st.floats(0, 100), max_size=30), st.integers(1, 600), st.integers(1, 20))
def test_a_bucket_never_gives_more_than_its_rate(gaps: list[float], per_minute: int, burst: int) -> None:
    rate, at, bucket, allowed = RateOptions(per_minute=per_minute, burst=burst), NOW, None, 0
    for gap in gaps:
        at += timedelta(seconds=gap)
        bucket, wait = taken(bucket, at, rate)
        allowed += wait == 0
        assert wait >= 0
        if wait:
            assert taken(bucket, at + timedelta(seconds=wait + 0.001), rate)[1] == 0
    assert allowed <= burst + (at - NOW).total_seconds() * per_minute / 60 + 1e-6


# --- feeds ----------------------------------------------------------------------------------------


def deliver(api: Api, at: datetime) -> None:
    """Put what waits into messages, and send them."""

    def message(group: Group) -> Delivery:
        return Delivery(
            id=digest("delivery", group.key, at.isoformat()), channel=group.channel, group=group.key,
            reason=group.alerts[0].reason, message="", findings=tuple(one.id for one in group.findings),
            created_at=at, next_try_at=at,
        )  # fmt: skip

    bundle_all(api.store, at, message)
    for one in api.store.lease_deliveries(at, lease=timedelta(minutes=1), limit=99):
        api.store.settle(replace(one, sent_at=at, next_try_at=None, lease_until=None), at)


def entries_of(text: str) -> list[Any]:
    found = feedparser.parse(text.encode())
    assert not found.bozo, found.get("bozo_exception")
    return list(found.entries)


def test_a_desk_reads_what_it_was_told_once_for_all_channels(api: Api) -> None:
    made = contradiction(api.store)
    assert entries_of(api.get("/feeds/foreign.atom").text) == [], "what waits was not told yet"
    deliver(api, after(minutes=1))
    (one,) = entries_of(api.get("/feeds/foreign.atom").text)
    assert "Contradiction" in one.title
    assert one.link == f"http://localhost/findings/{made.id}"
    assert "Kesh is ours" in one.content[0].value
    assert "شهر کش در کنترل ماست" in one.content[0].value
    (same,) = api.get("/feeds/foreign.json").json()["items"]
    assert (same["id"], same["title"], same["date_modified"]) == (one.id, one.title, one.updated)


def test_a_correction_changes_the_entry_that_was_read(api: Api) -> None:
    made = contradiction(api.store)
    deliver(api, after(minutes=1))
    (before,) = entries_of(api.get("/feeds/foreign.atom").text)
    judged = Judgement(
        finding=made.id, status=Status.DISMISSED, by="Mina", why="", reason=Dismissal.TIME, at=after(hours=1)
    )
    outbox.judge(api.store, judged)
    deliver(api, after(hours=2))
    (one,) = entries_of(api.get("/feeds/foreign.atom").text)
    assert (one.id, one.published) == (before.id, before.published)
    assert one.updated > before.updated
    assert one.title.startswith("Correction: ")
    assert "Mina" in one.content[0].value


ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'&lt; ]]> \x0b\x00 \ufffe \u202e"


@pytest.mark.parametrize("path", ["/feeds/foreign.atom", "/feeds/search.atom"])
def test_text_of_others_stays_text_in_a_feed(api: Api, path: str) -> None:
    of = document("m9", ATTACK, source="ministry", url="javascript:alert(3)", language="en")
    said = statement(of, actor=None, principal=None, speaker=ATTACK)
    made = finding(claim(said), because=(ATTACK,), cautions=(ATTACK,))
    api.store.record(seen(of), (said,), (claim(said),), lambda _: Decision(findings=(made,), alerts=(alert(made),)))
    deliver(api, after(minutes=1))
    text = api.get(path).text
    root = etree.fromstring(text.encode())
    assert {one.tag for one in root.iter()} <= {f"{{http://www.w3.org/2005/Atom}}{name}" for name in ATOM}
    assert "javascript:" not in text.partition("<content")[0]
    (one,) = root.findall("{http://www.w3.org/2005/Atom}entry")
    shown = lxml.html.fromstring(one.findtext("{http://www.w3.org/2005/Atom}content"))
    assert not shown.xpath("//script | //img | //@onerror | //a[starts-with(@href, 'javascript')]")
    assert "<script>alert(1)</script>" in shown.text_content()


ATOM = (
    "feed", "id", "title", "updated", "author", "name", "generator", "link", "entry", "published", "category",
    "content",
)  # fmt: skip


def test_feeds_have_what_their_standards_ask_for(api: Api) -> None:
    contradiction(api.store)
    deliver(api, after(minutes=1))
    for path in ("/feeds/foreign", "/feeds/search"):
        atom = etree.fromstring(api.get(f"{path}.atom").content)
        names = {"a": "http://www.w3.org/2005/Atom"}
        for of in (atom, *atom.findall("a:entry", names)):
            for name in ("id", "title", "updated"):
                assert len(of.findall(f"a:{name}", names)) == 1
            assert of.find("a:id", names).text.startswith("urn:uuid:")
        assert atom.find("a:link[@rel='self']", names).get("href") == f"http://localhost{path}.atom"
        whole = api.get(f"{path}.json").json()
        assert whole["version"] == "https://jsonfeed.org/version/1.1"
        assert whole["feed_url"] == f"http://localhost{path}.json"
        assert all(one["id"] and one["content_html"] for one in whole["items"])
        assert len(whole["items"]) == len(atom.findall("a:entry", names))


def test_a_search_is_a_feed_of_its_own(api: Api) -> None:
    contradiction(api.store)
    path = "/feeds/search.json?q=kesh&language=en"
    whole = api.get(path).json()
    assert [one["language"] for one in whole["items"]] == ["en"]
    assert whole["feed_url"] == f"http://localhost{path}"
    assert whole["home_page_url"] == "http://localhost/search?q=kesh&language=en"
    contradiction(api.store, "2", after(hours=1))
    ids = [one["id"] for one in api.get(path).json()["items"]]
    assert ids[1:] == [whole["items"][0]["id"]]


# --- exports --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "kind", "holds"),
    [
        ("statements?format=csv&q=kesh", "text/csv", "Kesh is ours, report 1."),
        ("statements?format=jsonl", "application/jsonl", '"text": "شهر کش'),
        ("statements?format=webannotation", "application/ld+json", '"TextQuoteSelector"'),
        ("findings?format=csv&kind=contradiction", "text/csv", "Kesh is ours, report 1."),
        ("findings?format=jsonl&actor=front", "application/jsonl", '"kind": "contradiction"'),
        ("findings?format=claimreview", "application/ld+json", '"ClaimReview"'),
    ],
)
def test_what_is_found_is_a_file_too(api: Api, path: str, kind: str, holds: str) -> None:
    contradiction(api.store)
    answer = api.get(f"/api/v1/export/{path}")
    assert answer.headers["content-type"].startswith(kind)
    assert answer.headers["content-disposition"].startswith('attachment; filename="gainsay-')
    assert holds in answer.text


def test_no_more_is_exported_than_asked_for(api: Api) -> None:
    for number in range(3):
        contradiction(api.store, str(number))
    assert len(api.get("/api/v1/export/statements?format=jsonl&most=5").text.splitlines()) == 5
