"""What a person types to search, how words are folded, and that the store finds what is asked for and nothing else."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.config import load
from monitor.desk import Desk
from monitor.search import Known, QueryError, marks, matches, parse
from storage import migrations
from storage.folding import located, words
from storage.records import Act, Decision, Delivery, Filler, Group, Statement
from storage.search import Either, Every, Not, Phrase, Query, Tag, between, entry
from storage.search import matches as fits
from storage.store import Store
from tests import databases
from tests.factory import NOW, after, claim, document, seen, statement
from tests.sites import CONFIG

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "search.jsonl").read_text(encoding="utf-8").splitlines()
]
EVERY_WAY = [(one["language"], one["text"], query, True) for one in CASES for query in one["finds"]] + [
    (one["language"], one["text"], query, False) for one in CASES for query in one["misses"]
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(f"sqlite:///{tmp_path / 'kept.db'}")
    made.migrate()
    yield made
    made.close()


def keep(store: Store, text: str, key: str = "1", **more: object) -> Statement:
    """A post that is kept, with a claim about Kesh."""
    of = document(key, text, language=str(more.pop("language", "en")), **more.pop("document", {}))  # type: ignore[arg-type]
    said = statement(of, **more)
    one = claim(said)
    store.record(seen(of), (said,), (one,), lambda _: Decision())
    return said


# --- words of every script ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, dict[str, str]]]:
    """All the texts of the cases, kept at once."""
    made = Store(f"sqlite:///{tmp_path_factory.mktemp('texts') / 'kept.db'}")
    made.migrate()
    ids = {one["text"]: keep(made, one["text"], str(at), language=one["language"]).id for at, one in enumerate(CASES)}
    yield made, ids
    made.close()


@pytest.mark.parametrize(("language", "text", "query", "found"), EVERY_WAY)
def test_words_are_found_however_they_are_written(
    texts: tuple[Store, dict[str, str]], language: str, text: str, query: str, found: bool
) -> None:
    kept, ids = texts
    asked = parse(query)
    assert (ids[text] in {one.id for one in kept.search(asked, limit=99)}) == found
    assert matches(asked, statement(document("1", text, language=language))) == found
    if found:
        spans = marks(asked, text)
        assert spans, "what was found is marked"
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("كشتي", "آن کشتی‌ها و کشتی", ["کشتی"]),
        ("naive*", "a naïveté of naïve minds", ["naïveté", "naïve"]),
        ('"l\'état"', "Oui, l’État est là.", ["l’État"]),
        ("码头", "三号码头和码头", ["码头", "码头"]),
        ("йод", "вода и йод и иод", ["йод"]),
        ("a -b", "b a", ["a"]),
        ("one two", "two one two", ["two", "one", "two"]),
        ('"a b" b', "a b", ["a b"]),
        ("cafe", "cafe\u0301 latte", ["cafe\u0301"]),
        ("oeuvre", "l’œuvre", ["œuvre"]),
    ],
)
def test_what_was_asked_for_is_marked_in_the_original(query: str, text: str, marked: list[str]) -> None:
    assert [text[span.start : span.end] for span in marks(parse(query), text)] == marked


@given(st.text())
def test_folding_twice_changes_nothing_and_knows_its_places(text: str) -> None:
    once = words(text)
    assert words(once) == once
    assert [word for word, _, _ in located(text)] == once.split()
    places = [(start, end) for _, start, end in located(text)]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


@given(st.text(st.characters(categories=("L", "N", "M", "P", "Z", "S", "C"))))
def test_folded_words_hold_nothing_that_a_query_could_mean(text: str) -> None:
    assert all(one == " " or not one.isascii() or one.isalnum() for one in words(text))


# --- what is typed --------------------------------------------------------------------------------


def phrase(*text: str, begins: bool = False) -> Phrase:
    return Phrase(words=text, begins=begins)


def said(*values: str) -> Either:
    return Either(parts=tuple(Tag(name="said", value=one) for one in values))


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("", Every()),
        ("   ", Every()),
        ("Kabul", phrase("kabul")),
        ("Kabul bridge", Every(parts=(phrase("kabul"), phrase("bridge")))),
        ("Kabul AND bridge", Every(parts=(phrase("kabul"), phrase("bridge")))),
        ("and or not", Every(parts=(phrase("and"), phrase("or"), phrase("not")))),
        ('"the Bridge"', phrase("the", "bridge")),
        ("«پل قدیم»", phrase("پل", "قدیم")),
        ("„die Brücke“", phrase("die", "brucke")),
        ("“a b”", phrase("a", "b")),
        ("bri*", phrase("bri", begins=True)),
        ("re-ele*", phrase("re", "ele", begins=True)),
        ("港*", phrase("港", begins=True)),
        ("a OR b", Either(parts=(phrase("a"), phrase("b")))),
        ("a b OR c", Either(parts=(Every(parts=(phrase("a"), phrase("b"))), phrase("c")))),
        ("a (b OR c)", Every(parts=(phrase("a"), Either(parts=(phrase("b"), phrase("c")))))),
        ("-a", Not(of=phrase("a"))),
        ("NOT a", Not(of=phrase("a"))),
        ('a -"b c"', Every(parts=(phrase("a"), Not(of=phrase("b", "c"))))),
        ("a -(b OR c)", Every(parts=(phrase("a"), Not(of=Either(parts=(phrase("b"), phrase("c"))))))),
        ("NOT NOT a", Not(of=Not(of=phrase("a")))),
        ("co-op", phrase("co", "op")),
        ("a - b", Every(parts=(phrase("a"), phrase("b")))),
        ("a !!!", phrase("a")),
        ("Kabul: fire", Every(parts=(phrase("kabul"), phrase("fire")))),
        ("12:30", phrase("12", "30")),
        ("actor:front", Tag(name="actor", value="front")),
        ("ACTOR:Front", Tag(name="actor", value="front")),
        ("by:front", Tag(name="actor", value="front")),
        ('actor:"Kesh Front"', Tag(name="actor", value="kesh front")),
        ("lang:fa,ps", Either(parts=(Tag(name="lang", value="fa"), Tag(name="lang", value="ps")))),
        ("-lang:fa", Not(of=Tag(name="lang", value="fa"))),
        ("said:2026", said("2026")),
        ("said:2026-03", said("2026-03")),
        ("said:2026-3-1", said("2026-03-01")),
        ("said:۲۰۲۶-۰۳", said("2026-03")),
        ("2026-01..2026-03", said("2026-01", "2026-02", "2026-03")),
        ("said:2025-12-30..2026-02-01", said("2025-12-30", "2025-12-31", "2026-01", "2026-02-01")),
        ("said:2024..2026-01", said("2024", "2025", "2026-01")),
        ("said:2024-02-28..2024-03-01", said("2024-02-28", "2024-02-29", "2024-03-01")),
        ("said:2099..", said("2099", "2100")),
        ("said:..1901", said("1900", "1901")),
    ],
)
def test_what_is_typed_becomes_a_tree(typed: str, tree: Query) -> None:
    assert parse(typed) == tree


@pytest.mark.parametrize(
    ("typed", "why", "place"),
    [
        ("foo:bar", "there is no field foo:; known are actor:, said:", "foo:"),
        ("a actr:front", "did you mean actor:", "actr:"),
        ("https://x.example", "there is no field https:", "https:"),
        ("actor: front", "needs a value, with no space before it", "actor:"),
        ("lang:fa,", "lang: needs a value", "lang:fa,"),
        ("lang:,fa", "lang: needs a value", "lang:"),
        ('actor:""', "actor: needs a value", 'actor:""'),
        ('a "b', "this quotation mark is opened and not closed", '"'),
        ('actor:"b', "this quotation mark is opened and not closed", '"'),
        ("(a", "this bracket is opened and not closed", "("),
        ("a)", "this bracket closes nothing", ")"),
        (")", "this bracket closes nothing", ")"),
        ("a ()", "there is nothing in these brackets", "()"),
        ("a OR", "OR stands between two things", "OR"),
        ("OR a", "OR stands between two things", "OR"),
        ("(a OR)", "OR stands between two things", "OR"),
        ("a AND", "AND stands between two things", "AND"),
        ("a AND OR b", "AND stands between two things", "AND"),
        ("a NOT", "NOT needs something after it", "NOT"),
        ("...", "there is no word in this to look for", "..."),
        ("k*", "a beginning needs 2 letters", "k*"),
        ("said:soon", "said: takes 2026, 2026-03, 2026-03-01 or a range", "soon"),
        ("said:..", "said: takes 2026", ".."),
        ("said:2026-13", "there is no such day", "2026-13"),
        ("said:2026-02-30", "there is no such day", "2026-02-30"),
        ("said:1492", "there is no such day", "1492"),
        ("said:2026..2025", "ends before it begins", "2026..2025"),
        ("(" * 21 + "a" + ")" * 21, "brackets may stand 20 deep", "("),
        ("a " * 65, "64 things at most", "a"),
        ("a" * 1001, "a query may have 1000 characters", "a"),
    ],
)
def test_a_mistake_is_said_where_it_is(typed: str, why: str, place: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(typed)
    assert why in str(caught.value)
    assert typed[caught.value.start : caught.value.end] == place
    assert caught.value.pointed(typed).count("\n") == 2


_TYPED = st.text(st.sampled_from('ab()"-*: ORANDT.,0123456789«»')) | st.text() | st.lists(
    st.sampled_from(["a", "(", ")", "OR", "NOT ", "-", '"a b"', "actor:x", "said:2026", "b*", " "]), max_size=12
).map(" ".join)  # fmt: skip


@given(_TYPED)
def test_whatever_is_typed_is_understood_or_pointed_at(typed: str) -> None:
    found: QueryError | Query
    try:
        found = parse(typed)
    except QueryError as error:
        found = error
    if isinstance(found, QueryError):
        assert 0 <= found.start <= found.end <= max(len(typed), found.start)
        assert found.why


# --- the store finds what the tree means ----------------------------------------------------------

_WORDS = ("a", "b", "ab", "ba", "港", "口")
_LEAVES = st.one_of(
    st.builds(Phrase, words=st.lists(st.sampled_from(_WORDS), min_size=1, max_size=2).map(tuple), begins=st.booleans()),
    st.builds(Tag, name=st.just("actor"), value=st.sampled_from(["front", "ministry", "nobody"])),
    st.builds(Tag, name=st.just("lang"), value=st.sampled_from(["en", "fa"])),
    st.dates(date(2030, 2, 1), date(2030, 4, 1)).map(lambda day: between("said", day, day + timedelta(days=20))),
)
_TREES = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        inner.map(lambda one: Not(of=one)),
        st.lists(inner, max_size=3).map(lambda parts: Every(parts=tuple(parts))),
        st.lists(inner, max_size=3).map(lambda parts: Either(parts=tuple(parts))),
    ),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, list[Statement]]]:
    """Statements of few words by few actors at few times."""
    made = Store(f"sqlite:///{tmp_path_factory.mktemp('mixed') / 'kept.db'}")
    made.migrate()
    kept = [
        keep(
            made, text, f"{text}{actor}{day}", actor=actor, principal=actor, language=("en", "fa")[day % 2],
            said_at=after(days=day) if day else None,
        )
        for text in ("a b", "b a ab", "ba", "港口 a", "口港", "b")
        for actor in ("front", "ministry")
        for day in (0, 3, 25)
    ]  # fmt: skip
    yield made, kept
    made.close()


@given(_TREES)
@settings(max_examples=60)
def test_the_store_finds_what_the_tree_means(mixed: tuple[Store, list[Statement]], tree: Query) -> None:
    store, kept = mixed
    meant = [one.id for one in reversed(kept) if fits(tree, entry(one, (claim(one),)))]
    assert [one.id for one in store.search(tree, limit=99)] == meant


@given(_TREES, st.integers(1, 7))
@settings(max_examples=30)
def test_pages_lead_on_and_lose_none(mixed: tuple[Store, list[Statement]], tree: Query, limit: int) -> None:
    store, _ = mixed
    whole, paged = [one.id for one in store.search(tree, limit=99)], list[str]()
    page = store.search(tree, limit=limit)
    while page:
        paged += [one.id for one in page]
        page = store.search(tree, limit=limit, before=paged[-1])
    assert paged == whole


def test_every_kind_of_database_finds_the_same(engine: str, tmp_path: Path) -> None:
    made = Store(databases.url(tmp_path))
    made.migrate()
    ids = {one["text"]: keep(made, one["text"], str(at), language=one["language"]).id for at, one in enumerate(CASES)}
    try:
        for _, text, query, found in EVERY_WAY:
            assert (ids[text] in {one.id for one in made.search(parse(query), limit=99)}) == found, (query, text)
        kept = [
            (keep(made, text, text), text)
            for text in ("a b", "b a ab", "ba", "港口 a", "口港", "b", "a's -b \\ ' : & |")
        ]

        @given(_TREES)
        @settings(max_examples=40)
        def finds(tree: Query) -> None:
            meant = {one.id for one, _ in kept if fits(tree, entry(one, (claim(one),)))}
            assert {one.id for one in made.search(tree, limit=99)} & {one.id for one, _ in kept} == meant

        finds()
        said = keep(made, "unverwechselbar " + "ß" * 3000, "gone")
        assert [one.id for one in made.search(parse("unverwechsel*"))] == [said.id]
        assert made.search(Phrase(words=("ss" * 3000,)), limit=1) in ([], [said])
        made.purge("front-posts", "gone", after(days=1), hashes=False, reword=lambda *_: "")
        assert made.wipe()
        assert made.search(parse("unverwechselbar")) == []
    finally:
        made.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("actor:front", True), ("actor:ally", True), ("actor:boss", True), ("actor:other", False),
        ("source:front-posts", True), ("source:ministry", False), ("lang:fa", True), ("lang:en", False),
        ("frame:control", True), ("frame:capture", False), ("act:deny", True), ("act:assert", False),
        ("place:kesh", True), ("place:velm", False), ("said:2030-03-01", True), ("said:2030", True),
        ("said:2029", False), ("seen:2030-03..2030-04", True), ("seen:..2030-02", False), ("Karim", True),
        ('"کنترل Karim"', False), ("place:kesh,velm -act:assert", True),
    ],
)  # fmt: skip
def test_fields_ask_for_who_when_where_and_what(store: Store, query: str, found: bool) -> None:
    of = document("1", "کنترل", url="https://front.example/1")
    one = statement(of, actor="front", joint=("ally",), principal="boss", speaker="Karim")
    about = claim(one, act=Act.DENY)
    store.record(seen(of), (one,), (about,), lambda _: Decision())
    assert bool(store.search(parse(query))) == found
    assert matches(parse(query), one, (about,)) == found


def test_claims_are_found_with_their_statements_and_lead_on(store: Store) -> None:
    for number in range(5):
        of = document(str(number), f"report {number} of kesh")
        one = statement(of)
        more = claim(one, frame="capture", roles=(Filler(role="place", text="x", entity=f"place:{number}"),))
        store.record(seen(of), (one,), (claim(one), more), lambda _: Decision())
    whole = store.claims(parse("kesh"), limit=99)
    assert [one.statement.text[7] for one in whole] == [*"4433221100"]
    paged = store.claims(parse("kesh"), limit=3)
    while page := store.claims(parse("kesh"), limit=3, before=paged[-1].id):
        paged += page
    assert paged == whole
    wanted = store.claims(parse("frame:capture"), wanted=lambda one: one.frame == "capture", limit=99)
    assert [one.frame for one in wanted] == ["capture"] * 5
    assert store.claims(parse("kesh"), before="nothing") == []


def test_a_cursor_that_is_not_known_finds_nothing(store: Store) -> None:
    keep(store, "a")
    assert store.search(parse("a"), before="nothing") == []


# --- the names in a query -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    path = tmp_path_factory.mktemp("known") / "sources.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    return Desk.of(load(path, environ={})).known


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("actor:front", ["front"]), ('actor:"جبههٔ كش"', ["front"]), ("actor:KESH-front", ["front"]),
        ('actor:"ministry of defence"', ["ministry"]), ("source:Front", ["front-posts"]), ("lang:Persian", ["fa"]),
        ("place:Velmar", ["velmar", "kesh"]), ("place:کش", ["kesh"]), ('frame:"vital status"', ["vital_status"]),
        ("act:deny", ["deny"]),
    ],
)  # fmt: skip
def test_a_name_stands_for_its_id(known: Known, query: str, ids: list[str]) -> None:
    tree = parse(query, known)
    tags = tree.parts if isinstance(tree, Either) else (tree,)
    assert [one.value for one in tags if isinstance(one, Tag)] == ids


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("actor:frnt", "there is no actor in sources.yaml of the name frnt; did you mean front?"),
        ("actor:xyzzy", "there is no actor in sources.yaml of the name xyzzy"),
        ("lang:tlh", "no language that Gainsay reads"),
        ("frame:contrl", "did you mean control?"),
    ],
)
def test_a_name_that_is_not_known_is_said_with_what_is_like_it(known: Known, query: str, why: str) -> None:
    with pytest.raises(QueryError, match=why.replace("?", r"\?")) as caught:
        parse(query, known)
    assert query[caught.value.start : caught.value.end] == query.partition(":")[2]


# --- what is kept of the words --------------------------------------------------------------------


def _terms(path: Path) -> set[str]:
    """Every word that the index holds."""
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)")
        found = {row[0] for row in raw.execute("SELECT term FROM temp.terms")}
    raw.close()
    return found


def test_no_word_of_what_was_purged_stays_in_the_index(store: Store, tmp_path: Path) -> None:
    for number in range(50):
        keep(store, f"ordinary words {number}", f"o{number}")
    keep(store, "zanzibarisch unverwechselbar", "gone")
    path = tmp_path / "kept.db"
    assert {"zanzibarisch", "unverwechselbar"} < _terms(path)

    def reword(delivery: Delivery, group: Group) -> str:
        raise AssertionError("nothing was told")

    store.purge("front-posts", "gone", after(days=1), hashes=False, reword=reword)
    assert store.search(parse("zanzibarisch")) == []
    store.wipe()
    assert not {"zanzibarisch", "unverwechselbar"} & _terms(path)
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("kept.db*"))
    # the index writes only how a word differs from the one before it: look for what is its own
    assert [word for word in (b"zanzibarisch", b"anzibarisch", b"nverwechselbar") if word in kept] == []
    assert len(store.search(parse("ordinary"), limit=99)) == 50


def test_an_edit_that_is_taken_back_is_found_once(store: Store) -> None:
    first = document("1", "the first words")
    second = replace(first, text="the second words")
    for was, now in ((None, first), (first, second), (second, first)):
        one = statement(now)
        store.record(seen(now, previous=was), (one,), (claim(one),), lambda _: Decision())
    assert [one.text for one in store.search(parse("words"))] == ["the second words", "the first words"]


def test_statements_of_an_older_database_are_found_after_its_migration(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    url = f"sqlite:///{path}"
    made = Store(url)
    made.migrate()
    whole = [
        keep(made, f"پیام {number}", str(number), document={"fetched_at": after(hours=number)}) for number in range(7)
    ]
    made.close()
    with sqlite3.connect(path) as raw:  # as it was before there was an index
        for drop in ("TRIGGER searched_added", "TRIGGER searched_gone", "TABLE search", "TABLE searched"):
            raw.execute(f"DROP {drop}")
        for index in ("claims_seen", "claims_frame_seen", "alerts_created", "alerts_desk_created"):
            raw.execute(f"DROP INDEX ix_{index}")
        for column in ("desk", "channel", "created_at"):
            raw.execute(f"ALTER TABLE alerts DROP COLUMN {column}")
    raw.close()
    again = Store(url)
    with again._write() as connection:
        migrations.step(connection, next(number for number, name in migrations.steps().items() if name == _STEP))
    try:
        assert [one.id for one in again.search(parse("پيام"))] == [one.id for one in reversed(whole)]
        assert len(again.search(parse("frame:control place:kesh said:2030-03"))) == 7
    finally:
        again.close()


_STEP = next(name for name in migrations.steps().values() if name.endswith("_search"))


def test_a_search_reads_the_index_alone(store: Store, tmp_path: Path) -> None:
    keep(store, "a")
    with sqlite3.connect(tmp_path / "kept.db") as raw:
        asked = "SELECT rowid FROM search WHERE search MATCH 'words : \"a\"' AND rowid < 9 ORDER BY rowid DESC LIMIT 5"
        plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {asked}")]
    raw.close()
    assert len(plan) == 1
    assert "VIRTUAL TABLE INDEX" in plan[0]


def test_days_are_those_of_utc() -> None:
    late = statement(said_at=datetime.fromisoformat("2030-03-01T23:30:00-05:00").astimezone(UTC), seen_at=NOW)
    assert matches(parse("said:2030-03-02"), late)
    assert not matches(parse("said:2030-03-01"), late)
