"""What the pages ask of the store: it comes in order, page by page, and by index."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from storage.records import Claim, Decision, Finding, Mention, Share, Span, Status
from storage.store import Store, _pages, _walk
from storage.store._walk import Chosen, Way
from tests import databases
from tests.factory import NOW, after, claim, document, finding, judge, seen, statement

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def store(engine: str, tmp_path: Path) -> Iterator[Store]:
    opened = Store(databases.url(tmp_path))
    opened.migrate()
    yield opened
    opened.close()


def keep(store: Store, key: str, *, minutes: float = 0, **more: Any) -> Finding:
    """A kept finding of one claim."""
    at = after(minutes=minutes)
    of = document(key, f"شهر {key}", fetched_at=at, language=more.pop("language", "fa"))
    one = claim(statement(of, actor=more.pop("actor", "front")))
    made = finding(one, found_at=at, **more)
    store.record(replace(seen(of), at=at), (one.statement,), (one,), lambda _: Decision(findings=(made,)))
    return made


def test_threads_come_by_their_newest_finding(store: Store) -> None:
    old = keep(store, "1", minutes=0, cluster="a")
    other = keep(store, "2", minutes=1, cluster="b")
    new = keep(store, "3", minutes=2, cluster="a")
    found = store.threads()
    assert [(one.cluster, [f.id for f in one.findings], one.count) for one in found] == [
        ("a", [new.id, old.id], 2),
        ("b", [other.id], 1),
    ]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"kinds": ("denial",)}, [("a", 1)]),
        ({"kinds": ("denial", "contradiction")}, [("b", 1), ("a", 2)]),
        ({"status": Status.CONFIRMED}, [("a", 1)]),
        ({"tags": {"actor": ("ministry",)}}, [("b", 1)]),
        ({"tags": {"actor": ("ministry", "front")}}, [("b", 1), ("a", 2)]),
        ({"tags": {"actor": ("ministry",), "language": ("fa",)}}, []),
    ],
)
def test_only_what_fits_is_shown_and_counted(
    store: Store, asked: dict[str, Any], expected: list[tuple[str, int]]
) -> None:
    keep(store, "1", cluster="a")
    denied = keep(store, "2", minutes=1, cluster="a", kind="denial")
    keep(store, "3", minutes=2, cluster="b", actor="ministry", language="en")
    judge(store, denied.id, Status.CONFIRMED)
    assert [(one.cluster, one.count) for one in store.threads(**asked)] == expected


def test_threads_and_their_findings_go_on_where_a_page_ended(store: Store) -> None:
    for number in range(25):
        keep(store, str(number), minutes=number // 2, cluster=f"c{number % 7}")
    pages, before = [], None
    while page := store.threads(limit=3, before=before):
        pages += [one.cluster for one in page]
        before = page[-1].id
    assert sorted(pages) == [f"c{number}" for number in range(7)]
    ids, last = [], None
    while some := store.dispute("c0", limit=3, before=last):
        ids += [one.id for one in some]
        last = some[-1].id
    assert len(ids) == len(set(ids)) == 4
    assert store.threads(before="none") == store.dispute("c0", before="none") == []


def test_a_long_thread_is_counted_whole(store: Store) -> None:
    for number in range(_pages.SHOWN + 3):
        keep(store, str(number), minutes=number)
    (one,) = store.threads()
    assert (len(one.findings), one.count) == (_pages.SHOWN, _pages.SHOWN + 3)


def test_what_was_found_since_comes_oldest_first(store: Store) -> None:
    made = [keep(store, str(number), minutes=number) for number in range(4)]
    assert [one.id for one in store.found_since(after(minutes=1), limit=2)] == [made[1].id, made[2].id]


def test_what_an_actor_said_comes_with_its_claims(store: Store) -> None:
    made = [keep(store, str(number), minutes=number) for number in range(5)]
    keep(store, "9", actor="ministry")
    first = store.said_by("front", limit=3)
    rest = store.said_by("front", limit=3, before=first[-1].id)
    assert [one.claims for one in (*first, *rest)] == [one.claims for one in reversed(made)]
    assert store.said_by("front", before="none") == []


def test_what_a_version_says_comes_in_the_order_of_the_text(store: Store) -> None:
    of = document("1", "ours. theirs.")
    said = [statement(of, spans=(span,), text="x") for span in (Span(start=6, end=13), Span(start=0, end=5))]
    store.record(seen(of), said, (), lambda _: Decision())
    assert [one.statement.start for one in store.said_in(of.version)] == [0, 6]
    assert store.said_in("none") == []


def test_claims_are_found_under_a_key_with_the_findings_on_them(store: Store) -> None:
    made = [keep(store, str(number), minutes=number) for number in range(3)]
    claims: list[Claim] = store.claims_under("=control|place:kesh", limit=2)
    assert claims == [made[2].claims[0], made[1].claims[0]]
    mentioned = store.mentions([*(one.id for one in claims), "none"])
    assert mentioned[claims[0].id] == (Mention(finding=made[2].id, kind="contradiction", position=0),)
    assert set(mentioned) == {one.id for one in claims}


def test_documents_of_a_source_come_page_by_page_and_are_counted_by_day(store: Store) -> None:
    for number in range(5):
        at = after(days=number // 2)
        store.record(replace(seen(document(str(number))), at=at), (), (), lambda _: Decision())
    first = store.documents("front-posts", limit=3)
    rest = store.documents("front-posts", limit=3, before=first[-1].id)
    assert sorted(one.key for one in (*first, *rest)) == ["0", "1", "2", "3", "4"]
    assert [first[0].key] == ["4"]
    days = store.documents_by_day(["front-posts", "none"], after(days=1, hours=-9))
    assert days == {"front-posts": {date(2030, 3, 2): 2, date(2030, 3, 3): 1}}
    assert store.documents("front-posts", before="none") == []


def test_shares_count_speakers_and_languages(store: Store) -> None:
    keep(store, "1")
    keep(store, "2", minutes=1, language="ar")
    keep(store, "3", minutes=2, actor=None)
    keep(store, "4", minutes=3, actor="other")
    found = store.shares(["front", "ministry"], NOW)
    assert sorted(found, key=str) == sorted(
        [
            Share(actor="front", language="fa", count=1),
            Share(actor="front", language="ar", count=1),
            Share(actor=None, language="fa", count=1),
        ],
        key=str,
    )
    assert store.shares([], after(minutes=5)) == []


FILTERS: list[dict[str, Any]] = [
    {},
    {"kind": "denial"},
    {"status": Status.CONFIRMED},
    {"tags": {"actor": ("front", "ministry")}},
    {"tags": {"actor": "front", "language": ("ar", "fa")}, "kind": "denial"},
    {"tags": {"place": ("kesh",)}, "status": Status.PROPOSED},
    {"tags": {"language": ("xx",)}},
    {"since": after(minutes=7), "until": after(minutes=20)},
    {"hidden": {"actor": ("front",)}},
    {"hidden": {"actor": ("front",), "source": ("none",)}, "tags": {"language": ("fa",)}},
]


@pytest.mark.parametrize(("many", "enough"), [(40, 2_000), (1, 2_000), (1, 5)])
def test_filters_find_what_fits_in_pages_and_threads(store: Store, monkeypatch: Any, many: int, enough: int) -> None:
    monkeypatch.setattr(_walk, "FIRST", 3)  # so that a walk takes several looks
    monkeypatch.setattr(_walk, "MANY", many)  # and a filter of two values has many of them
    monkeypatch.setattr(_walk, "ENOUGH", enough)
    made = []
    for number in range(20):
        who, language = ("front", "ministry", "other")[number % 3], ("fa", "ar")[number % 2]
        kind, cluster = ("denial", "contradiction", "edit")[number % 5 % 3], f"c{number * 7 % 4}"
        one = keep(store, str(number), minutes=number // 2, actor=who, language=language, kind=kind, cluster=cluster)
        if number % 4 == 0:
            judge(store, one.id, Status.CONFIRMED)
        made.append(store.finding(one.id))
    made.sort(key=lambda one: (one.found_at, one.id), reverse=True)
    for asked in FILTERS:
        wanted = [one for one in made if fits(one, asked)]
        found: list[str] = []
        while page := store.findings(**asked, limit=4, before=found[-1] if found else None):
            found += [one.id for one in page]
        assert found == [one.id for one in wanted], asked
        if asked.keys() <= {"status", "tags", "since", "until", "hidden"}:
            assert threads(store, asked) == whole(wanted), asked


def threads(store: Store, asked: dict[str, Any]) -> list[tuple[str, int, list[str]]]:
    """All threads, page by page."""
    found, last = [], None
    while some := store.threads(**asked, limit=2, before=last):
        found += [(one.cluster, one.count, [each.id for each in one.findings]) for one in some]
        last = some[-1].id
    return found


def whole(wanted: list[Finding]) -> list[tuple[str, int, list[str]]]:
    """The threads of findings that come newest first."""
    found: dict[str, list[str]] = {}
    for one in wanted:
        found.setdefault(one.cluster, []).append(one.id)
    return [(name, len(many), many[: _pages.SHOWN]) for name, many in found.items()]


def fits(one: Finding, asked: dict[str, Any]) -> bool:
    """The same, said of one finding."""
    said = [claim.statement for claim in one.claims]
    tags = {
        "actor": {value for each in said for value in (each.actor, each.principal)},
        "language": {each.language for each in said},
        "source": {each.source for each in said},
        "place": {"kesh" for claim in one.claims for role in claim.roles if role.entity == "place:kesh"},
    }
    wanted = [
        (tags[name], {some} if isinstance(some, str) else set(some)) for name, some in asked.get("tags", {}).items()
    ]
    return (
        asked.get("kind", one.kind) == one.kind
        and asked.get("status", one.status) == one.status
        and all(has & some for has, some in wanted)
        and not any(tags[name] & set(some) for name, some in asked.get("hidden", {}).items())
        and asked.get("since", one.found_at) <= one.found_at < asked.get("until", after(days=1))
    )


class Last:
    """The end of a page before."""

    found_at = seen_at = first_seen_at = NOW
    id = "x"


CHOSEN = Chosen(status=Status.PROPOSED, tags={"actor": ("front", "ministry")}, hidden={"source": ("x",)})
ACTOR, KIND, STATUS = Way(name="actor", values=("front",)), Way(name="kind", values=("denial",)), Way(name="status")
QUERIES: dict[str, tuple[Any, list[str]]] = {
    "all, newest first": (
        _walk.walked(Way(), Chosen(), Last, 9, ""),
        ["SEARCH findings USING COVERING INDEX ix_findings_found (found_at<?)"],
    ),
    "of an actor": (
        _walk.walked(ACTOR, CHOSEN, Last, 9, "front"),
        [
            "SEARCH finding_tags USING COVERING INDEX ix_finding_tags_found (name=? AND value=? AND found_at<?)",
            "SEARCH of USING INDEX sqlite_",
            "SEARCH tag USING INDEX sqlite_autoindex_finding_tags_1 (finding=?)",
        ],
    ),
    "of a kind": (
        _walk.walked(KIND, Chosen(kinds=("denial",)), Last, 9, "denial"),
        ["SEARCH findings USING COVERING INDEX ix_findings_kind_found (kind=? AND found_at<?)"],
    ),
    "of a status": (
        _walk.walked(STATUS, Chosen(), Last, 9, "confirmed"),
        ["SEARCH findings USING COVERING INDEX ix_findings_status_found (status=? AND found_at<?)"],
    ),
    "members of a thread": (
        _walk.members(ACTOR, Chosen(tags={"actor": ("front",)})).params(thread="c"),
        ["SEARCH finding_tags USING COVERING INDEX ix_finding_tags_cluster (cluster=? AND name=? AND value=?)"],
    ),
    "what stands before": (
        _walk.ahead(Way(), Chosen(), Last).params(thread="c"),
        ["SEARCH findings USING COVERING INDEX ix_findings_cluster_found (cluster=? AND found_at>?)"],
    ),
    "members": (
        _pages._members("c", Last, Chosen()),
        ["SEARCH findings USING INDEX ix_findings_cluster_found"],
    ),
    "since": (_pages._since(NOW, Chosen()), ["SEARCH findings USING INDEX ix_findings_found (found_at>?)"]),
    "said by": (_pages._said_by("a", Last), ["SEARCH statements USING INDEX ix_statements_actor_seen (actor=? AND"]),
    "under": (_pages._under("k"), ["SEARCH claim_keys USING COVERING INDEX ix_claim_keys_key_seen (key=?)"]),
    "mentions": (
        _pages._mentions(["a", "b"]),
        ["SEARCH finding_claims USING INDEX ix_finding_claims_claim (claim=?)", "SEARCH findings USING INDEX sqlite_"],
    ),
    "documents": (
        _pages._documents("s", Last),
        ["SEARCH documents USING INDEX ix_documents_source_seen (source=? AND", "SEARCH versions USING INDEX sqlite_"],
    ),
    "by day": (
        _pages._by_day(["s", "t"], NOW),
        ["SEARCH documents USING COVERING INDEX ix_documents_source_seen (source=? AND first_seen_at>?)"],
    ),
    "shares": (
        _pages._shares(["a", "b"], NOW),
        ["SEARCH statements USING COVERING INDEX ix_statements_actor_seen (actor=? AND seen_at>?)"],
    ),
    "shares of nobody": (
        _pages._shares(None, NOW),
        ["SEARCH statements USING COVERING INDEX ix_statements_actor_seen (actor=? AND seen_at>?)"],
    ),
}


@pytest.mark.parametrize("name", QUERIES)
def test_every_query_of_a_page_searches_and_scans_nothing(store: Store, engine: str, name: str) -> None:
    if engine == databases.POSTGRES:
        pytest.skip("its planner decides by what is stored; SQLite's, which is ours to steer, by the query alone")
    query, wanted = QUERIES[name]
    with store._read() as connection:
        asked = query.compile(connection, compile_kwargs={"literal_binds": True, "render_postcompile": True})
        steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}")]
    assert not [step for step in steps if step.startswith("SCAN")], steps
    assert not [one for one in wanted if not any(step.startswith(one) for step in steps)], steps
