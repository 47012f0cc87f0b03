"""What the dashboard shows, refuses and answers; every text of others is shown as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from alerts.difference import difference
from monitor.config import Configuration, load
from monitor.desk import Desk
from monitor.web import Site, create_app
from monitor.web.operations import problems
from storage.records import Counts, Decision, Dismissal, Finding, Sight, Status
from storage.store import Store
from tests import databases
from tests.factory import NOW, after, claim, document, finding, judge, seen, statement

CONFIG = """\
version: 1
actors:
  - {id: front, name: جبهه کش, kind: armed_group}
  - {id: ministry, name: Ministry of Defence, kind: government}
sources:
  - {id: front-posts, name: Front, kind: feed, url: "https://front.example/feed", actor: front}
  - {id: ministry, name: Ministry, kind: feed, url: "https://ministry.example/feed", actor: ministry}
"""
KEY = b"the key of this installation"
ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'&lt;"


@dataclass
class Health:
    ticked_at: datetime | None = NOW
    problem: str | None = None


@dataclass
class Web:
    """A served store, with the clock and the health of the service in the test's hand."""

    client: TestClient
    store: Store
    health: Health
    now: datetime = NOW

    def found(self, *claims: object, text: str = "Kesh is ours.", **more: object) -> Finding:
        """A stored contradiction of two posts, or of what is given."""
        ours = document("m1", text, source="ministry", language="en", url="https://ministry.example/1")
        theirs = document("1", "شهر کش در کنترل ماست.")
        one = claim(statement(ours, actor="ministry", principal="ministry"))
        two = claim(statement(theirs))
        made = finding(*(claims or (one, two)), found_at=self.now, **more)
        self.store.record(seen(theirs), (two.statement,), (two,), lambda _: Decision())
        self.store.record(seen(ours), (one.statement,), (one,), lambda _: Decision(findings=(made,)))
        return made


@pytest.fixture
def configuration(tmp_path: Path) -> Configuration:
    path = tmp_path / "sources.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    return load(path, environ={})


@pytest.fixture
def web(tmp_path: Path, configuration: Configuration) -> Iterator[Web]:
    store = Store(databases.url(tmp_path, "web.db"))
    store.migrate()
    store.sync_sources(configuration.sources, NOW)
    desk, health = Desk.of(configuration), Health()
    site = Site(
        store=store,
        desk=lambda: desk,
        health=lambda: health,
        clock=lambda: made.now,
        token="the-token",
        hosts=frozenset({"localhost"}),
        version="9.9",
        key=lambda: KEY,
    )
    with TestClient(create_app(site), base_url="http://localhost") as client:
        made = Web(client, store, health)
        yield made
    store.close()


def test_a_finding_is_shown_with_both_sides_their_languages_and_why(web: Web) -> None:
    made = web.found()
    text = web.client.get("/").text
    assert "Kesh is ours." in text
    assert "شهر کش در کنترل ماست." in text
    assert '<blockquote dir="auto" lang="fa">' in text
    assert "<bdi>جبهه کش</bdi>" in text
    assert "only one can" in text
    one = web.client.get(f"/findings/{made.id}").text
    assert "R-CTRL" in one
    assert "Nobody has judged it yet" in one


@pytest.mark.parametrize("path", ["/", "/findings/{id}", "/api/v1/findings/{id}"])
def test_texts_of_others_are_never_markup(web: Web, path: str) -> None:
    made = web.found(text=ATTACK, because=(ATTACK,), cautions=(ATTACK,))
    answer = web.client.get(path.format(id=made.id))
    if answer.headers["content-type"].startswith("text/html"):
        assert "<img src=x" not in answer.text
        assert "<script>alert" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


PAGES = ["/", "/review", "/quality", "/sources", "/deliveries", "/mutes"]


@pytest.mark.parametrize("path", [*PAGES, "/healthz", "/nowhere", "/static/style.css"])
def test_every_answer_carries_the_policy(web: Web, path: str) -> None:
    headers = web.client.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize("page", [*PAGES, "/findings/{id}", "/findings/none"])
def test_pages_keep_to_their_own_policy(web: Web, page: str) -> None:
    made = web.found()
    text = web.client.get(page.format(id=made.id)).text
    assert " style=" not in text
    assert "<style" not in text
    assert " onclick" not in text
    assert text.count("<script") == text.count('<script src="/static/')


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", ""])
def test_a_name_that_is_not_ours_is_refused(web: Web, host: str) -> None:
    assert web.client.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize(
    ("headers", "data", "status"),
    [
        ({}, {"token": "the-token"}, 303),
        ({"origin": "http://localhost"}, {"token": "the-token"}, 303),
        ({}, {"token": "guessed"}, 403),
        ({}, {}, 422),
        ({"origin": "https://evil.example"}, {"token": "the-token"}, 403),
        ({"origin": "null"}, {"token": "the-token"}, 403),
        ({"sec-fetch-site": "cross-site"}, {"token": "the-token"}, 403),
    ],
)
def test_a_judgement_needs_our_own_form(web: Web, headers: dict[str, str], data: dict[str, str], status: int) -> None:
    made = web.found()
    form = {"status": "confirmed", "by": "Mina", "why": "both on record", **data}
    answer = web.client.post(f"/findings/{made.id}/judgement", data=form, headers=headers, follow_redirects=False)
    assert answer.status_code == status
    assert len(web.store.judgements(made.id)) == (1 if status == 303 else 0)


def test_a_judgement_stands_on_the_page_and_in_the_list(web: Web) -> None:
    made = web.found()
    web.client.post(
        f"/findings/{made.id}/judgement",
        data={"token": "the-token", "status": "dismissed", "by": "Mina", "why": ATTACK, "reason": "speaker"},
    )
    text = web.client.get(f"/findings/{made.id}").text
    assert "dismissed" in text
    assert "wrong speaker" in text.partition("<form")[0]
    assert "Mina" in text
    assert "<script>alert" not in text
    assert web.store.findings(status=Status.DISMISSED)[0].id == made.id
    assert "Kesh" not in web.client.get("/?status=confirmed").text


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("kind=contradiction", True), ("kind=denial", False), ("actor=front", True), ("actor=nobody", False),
        ("language=fa", True), ("language=tr", False), ("source=ministry", True), ("status=proposed", True),
        ("status=nonsense", True), ("place=kesh", True), ("place=meshrin", False),
        ("found=2030-03", True), ("found=..2030-02", False), ("found=2031..", False), ("found=soon", True),
        ("actor=front&language=fa&place=kesh&found=2030-03-01..2030-03-31", True),
    ],
)  # fmt: skip
def test_filters_choose(web: Web, query: str, shown: bool) -> None:
    web.found()
    assert ("Kesh is ours." in web.client.get(f"/?{query}").text) == shown


def test_the_list_alone_is_given_to_a_page_that_renews_itself(web: Web) -> None:
    web.found()
    text = web.client.get("/", headers={"hx-request": "true"}).text
    assert "Kesh is ours." in text
    assert "<html" not in text


def test_an_edit_shows_what_changed(web: Web) -> None:
    old = document("m1", "Our forces hold Kesh.", source="ministry", language="en")
    new = replace(old, text="Our forces left Kesh.")
    made = finding(kind="edit", observation=seen(new, previous=old), found_at=NOW)
    one = claim(statement(old))
    made = replace(made, claims=(one,))
    web.store.record(seen(old), (one.statement,), (one,), lambda _: Decision())
    web.store.record(seen(new, previous=old), (), (), lambda _: Decision(findings=(made,)))
    text = web.client.get(f"/findings/{made.id}").text
    assert "<del>hold</del><ins>left</ins>" in text


def test_a_take_down_says_what_the_address_answered(web: Web) -> None:
    gone = document("m1", "Our forces hold Kesh.", source="ministry", language="en")
    sight = seen(gone, sight=Sight.UNAVAILABLE, http_status=410, attempts=3)
    made = replace(finding(kind="deletion", observation=sight, found_at=NOW), claims=())
    web.store.record(seen(gone), (), (), lambda _: Decision())
    web.store.record(sight, (), (), lambda _: Decision(findings=(made,)))
    text = web.client.get(f"/findings/{made.id}").text
    assert "HTTP 410" in text
    assert "asked 3×" in text
    assert "Our forces hold Kesh." in text


def test_pages_of_many_findings_lead_on_and_lose_none(web: Web) -> None:
    for number in range(65):
        web.now = after(minutes=number)
        web.found(text=f"Kesh is ours, report {number}.", cluster=f"dispute {number}")
    seen_numbers: list[str] = []
    path = "/"
    while path:
        text = web.client.get(path).text
        seen_numbers += [part.split("<", 1)[0] for part in text.split("<mark>Kesh is ours, ")[1:]]
        path = (
            text.split('class="older"><a href="', 1)[1].split('"', 1)[0].replace("&amp;", "&")
            if 'class="older"' in text
            else ""
        )
    assert len(seen_numbers) == len(set(seen_numbers)) == 65


# --- what people judge --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "kept"),
    [
        ({"status": "dismissed", "reason": "time"}, Dismissal.TIME),
        ({"status": "dismissed", "reason": "time", "why": "the year before"}, Dismissal.TIME),
        ({"status": "dismissed", "why": "said by the old calls"}, Dismissal.OTHER),
        ({"status": "dismissed", "reason": "other", "why": "a poem"}, Dismissal.OTHER),
        ({"status": "confirmed"}, None),
        ({"status": "proposed", "why": "not so sure any more"}, None),
    ],
)
def test_a_judgement_is_kept_with_its_reason(web: Web, verdict: dict[str, str], kept: Dismissal | None) -> None:
    made = web.found()
    answer = web.client.post(f"/api/v1/findings/{made.id}/judgement", json={"by": "desk", **verdict})
    assert answer.json()["reason"] == kept
    form = {"token": "the-token", "by": "Mina", "reason": "", **verdict}
    web.client.post(f"/findings/{made.id}/judgement", data=form)
    assert [(one.by, one.reason) for one in web.store.judgements(made.id)] == [("desk", kept), ("Mina", kept)]


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (
            {"status": "dismissed"},
            "a dismissal needs a reason (repeated, speaker, thing, time, reading, account, trifle)",
        ),
        ({"status": "dismissed", "why": "  "}, "a dismissal needs a reason"),
        ({"status": "dismissed", "reason": "other"}, "or why in your own words"),
        ({"status": "confirmed", "reason": "time"}, "only a dismissal has a reason, and this says confirmed"),
    ],
)
def test_a_judgement_without_its_reason_is_refused_in_words(web: Web, verdict: dict[str, str], words: str) -> None:
    made = web.found()
    answer = web.client.post(f"/api/v1/findings/{made.id}/judgement", json={"by": "desk", **verdict})
    assert answer.status_code == 422
    assert words in answer.json()["detail"]
    answer = web.client.post(f"/findings/{made.id}/judgement", data={"token": "the-token", "by": "Mina", **verdict})
    assert answer.status_code == 422
    assert words in answer.text
    assert web.store.judgements(made.id) == []


def test_whoever_dismisses_is_asked_why(web: Web) -> None:
    made = web.found()
    text = web.client.get(f"/findings/{made.id}").text
    assert '<select name="reason" required>' in text
    assert [f'<option value="{one}">' in text for one in Dismissal] == [True] * len(Dismissal)


def judged(web: Web, *scores: float, status: Status | None = None, **more: object) -> list[Finding]:
    """Findings of these strengths, an hour apart from now backwards, judged by one person or by nobody."""
    found = []
    for score in scores:
        made = web.found(text=f"Kesh is ours, {len(web.store.findings(limit=99))}.", score=score, **more)
        found.append(made)
        web.now -= timedelta(hours=1)
        if status is not None:
            reason = Dismissal.SPEAKER if status is Status.DISMISSED else None
            judge(web.store, made.id, status, reason)
    return found


def test_quality_is_shown_and_given_by_what_was_judged(web: Web) -> None:
    judged(web, 0.9, 0.8, 0.7, status=Status.CONFIRMED)
    judged(web, 0.5, status=Status.DISMISSED, rule="R-NUM", kind="figures")
    judged(web, 0.9, 0.4)
    web.now = NOW
    given = web.client.get("/api/v1/quality").json()
    assert (given["days"], given["waiting"]) == (30, 1)
    assert given["overall"] == {
        "name": "", "confirmed": 3, "dismissed": 1, "unjudged": 2, "precision": 0.75, "interval": [0.3006, 0.9544],
        "reasons": [{"reason": "speaker", "count": 1}],
    }  # fmt: skip
    counts = {sort: {one["name"]: one["confirmed"] for one in many} for sort, many in given["by"].items()}
    assert counts == {
        "kind": {"contradiction": 3, "figures": 0},
        "rule": {"R-CTRL": 3, "R-NUM": 0},
        "language": {"en": 3, "fa": 3},
        "languages": {"en fa": 3},
        "source": {"front-posts": 3, "ministry": 3},
    }
    text = web.client.get("/quality").text
    words = (
        "75 %",
        "30–95 %",
        "wrong speaker (1)",
        "R-NUM: figures that",
        "English + Persian",
        "waiting for review: 1",
    )
    for shown in words:
        assert shown in text
    assert "was judged yet" not in text


def test_quality_of_a_desk_that_judged_nothing_has_no_precision(web: Web) -> None:
    web.found()
    given = web.client.get("/api/v1/quality").json()
    assert (given["overall"]["precision"], given["overall"]["interval"]) == (None, None)
    text = web.client.get("/quality").text
    assert "Nothing that was found in these days was judged yet." in text
    assert "not judged" in text


def test_names_on_the_page_of_quality_are_never_markup(web: Web) -> None:
    theirs = document("x", "Kesh is ours.", source=ATTACK, language="en")
    web.found(claim(statement(theirs, language="xx\u202e<b>")), rule=ATTACK)
    text = web.client.get("/quality").text
    assert "&lt;script&gt;alert(1)" in text
    assert "[U+202E]" in text
    assert not any(one in text for one in ("<script>alert", "<img src=x", "<b>", "\u202e"))


@pytest.mark.parametrize("path", ["/quality", "/review", "/api/v1/quality", "/api/v1/review"])
@pytest.mark.parametrize("days", ["0", "3651", "x"])
def test_a_stretch_of_time_that_cannot_be_is_refused(web: Web, path: str, days: str) -> None:
    assert web.client.get(f"{path}?days={days}").status_code == 422


def test_only_so_many_days_are_looked_at(web: Web) -> None:
    judged(web, 0.5)
    web.now = after(days=8)
    assert web.client.get("/api/v1/quality?days=7").json()["overall"]["unjudged"] == 0
    assert web.client.get("/api/v1/quality?days=9").json()["overall"]["unjudged"] == 1
    assert "Nothing waits for review" in web.client.get("/review?days=7").text
    assert "Kesh is ours" in web.client.get("/review?days=9").text


def test_review_shows_what_is_too_weak_and_was_not_judged(web: Web) -> None:
    judged(web, 0.6, 0.9)
    judged(web, 0.5, status=Status.DISMISSED)
    weak, strong = judged(web, 0.4, 0.59)
    web.now = NOW
    found = web.client.get("/api/v1/review").json()
    assert [one["id"] for one in found["items"]] == [strong.id, weak.id]
    text = web.client.get("/review").text
    assert text.index(strong.id) < text.index(weak.id)
    assert text.count("<article") == 2


def test_review_goes_on_behind_a_finding_that_was_judged_meanwhile(web: Web) -> None:
    every = judged(web, *(0.3 + at / 500 for at in range(35)))
    web.now = NOW
    first = web.client.get("/api/v1/review", params={"limit": 20}).json()
    judge(web.store, first["next"], Status.CONFIRMED)
    rest = web.client.get("/api/v1/review", params={"limit": 20, "before": first["next"]}).json()
    assert rest["next"] is None
    shown = [one["id"] for one in (*first["items"], *rest["items"])]
    assert (len(shown), set(shown)) == (35, {one.id for one in every})
    page = web.client.get("/review").text
    older = page.split('class="older"><a href="', 1)[1].split('"', 1)[0].replace("&amp;", "&")
    assert page.count("<article") + web.client.get(older).text.count("<article") == 34


# --- for machines -------------------------------------------------------------------------------


def test_the_interface_gives_both_sides_and_the_evidence(web: Web) -> None:
    made = web.found()
    listed = web.client.get("/api/v1/findings", params={"limit": 1}).json()
    assert listed["items"][0]["id"] == made.id
    assert listed["next"] == made.id
    one = web.client.get(f"/api/v1/findings/{made.id}").json()
    assert [side["statement"]["text"] for side in one["sides"]] == ["Kesh is ours.", "شهر کش در کنترل ماست."]
    assert one["judgements"] == []
    judged = web.client.post(f"/api/v1/findings/{made.id}/judgement", json={"status": "confirmed", "by": "desk"})
    assert judged.json()["status"] == "confirmed"
    assert web.client.get(f"/api/v1/findings/{made.id}").json()["status"] == "confirmed"


@pytest.mark.parametrize("body", [{}, {"status": "maybe", "by": "x"}, {"status": "confirmed", "by": ""}, []])
def test_a_bad_judgement_is_refused_in_words(web: Web, body: object) -> None:
    made = web.found()
    answer = web.client.post(f"/api/v1/findings/{made.id}/judgement", json=body)
    assert answer.status_code == 422
    assert answer.json()["detail"]
    assert web.store.judgements(made.id) == []


@pytest.mark.parametrize(
    ("path", "count"),
    [("statements", 2), ("statements?actor=front", 1), ("actors", 2), ("sources", 2), ("deliveries", 0)],
)
def test_lists_for_machines(web: Web, path: str, count: int) -> None:
    web.found()
    assert len(web.client.get(f"/api/v1/{path}").json()["items"]) == count


@pytest.mark.parametrize("path", ["/api/v1/findings/none", "/findings/none", "/api/v1/nothing", "/nothing"])
def test_what_is_not_there_is_404(web: Web, path: str) -> None:
    assert web.client.get(path).status_code == 404


@pytest.mark.parametrize("query", ["limit=0", "limit=1000", "limit=x", "status=maybe"])
def test_a_bad_query_is_refused(web: Web, query: str) -> None:
    assert web.client.get(f"/api/v1/findings?{query}").status_code == 422


# --- how it is ----------------------------------------------------------------------------------


def test_alive_and_ready(web: Web) -> None:
    assert web.client.get("/healthz").json() == {"status": "ok"}
    assert web.client.get("/readyz").status_code == 200
    assert web.client.head("/healthz").status_code == 200
    assert web.client.head("/healthz").content == b""


def test_not_ready_when_the_schedule_stands_still(web: Web) -> None:
    web.now = after(minutes=5)
    answer = web.client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["problems"] == ["schedule: it does not tick"]


def test_not_ready_without_a_database(web: Web, tmp_path: Path) -> None:
    web.store.close()
    databases.destroy(tmp_path, "web.db")
    answer = web.client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["problems"][0].startswith("database")


def test_a_bad_configuration_is_said_on_every_page(web: Web) -> None:
    web.health.problem = "sources.yaml:3: no such actor"
    assert "no such actor" in web.client.get("/").text
    assert web.client.get("/readyz").json()["notes"] == ["sources.yaml:3: no such actor"]


@pytest.mark.parametrize(("age", "wrong"), [(None, 0), (timedelta(minutes=1), 0), (timedelta(hours=1), 1)])
def test_an_outbox_that_stands_still_is_a_problem(age: timedelta | None, wrong: int) -> None:
    counts = Counts(
        documents=0, statements=0, claims=0, findings=(), sources=(), waiting=0, due=1, dead=0,
        oldest_due_at=None if age is None else NOW - age,
    )  # fmt: skip
    assert len(problems(counts, NOW, NOW)) == wrong


def test_figures_for_prometheus(web: Web) -> None:
    web.found()
    text = web.client.get("/metrics").text
    assert 'gainsay_findings{kind="contradiction"} 1.0' in text
    assert 'gainsay_sources{status="new"} 2.0' in text
    assert "gainsay_statements 2.0" in text


# --- differences --------------------------------------------------------------------------------

TEXTS = st.text(alphabet="aب我 .,\n12", max_size=60)


@given(TEXTS, TEXTS)
def test_a_difference_holds_both_texts(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.change != "del") == after
    assert "".join(piece.text for piece in pieces if piece.change != "ins") == before
