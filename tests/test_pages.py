"""What each page shows, what leads on from it, and that text of others is text on every one of them."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from math import inf
from pathlib import Path
from typing import Any

import pytest

from monitor.web import topics, wording
from monitor.web.charts import Range, bars, chart
from monitor.web.pages.documents import pieces
from monitor.web.pages.live import told
from monitor.web.pages.showing import lasting
from monitor.web.pages.wire import filters_of
from monitor.web.tongue import tongue
from storage.records import (
    Act,
    Decision,
    Filler,
    Finding,
    Form,
    Polarity,
    Quantity,
    Sight,
    Span,
    Utterance,
)
from tests import test_web
from tests.factory import NOW, after, claim, document, finding, seen, statement
from tests.polls import post
from tests.test_web import ATTACK, Web

web = test_web.web
configuration = test_web.configuration
TEMPLATES = Path(__file__).parents[1] / "monitor" / "web" / "templates"


def hostile(web: Web) -> Finding:
    """A stored edit with figures in which every text that comes from outside is an attack."""
    old = document(ATTACK, f"{ATTACK} one", url=f"javascript:{ATTACK}", title=ATTACK, author=ATTACK, language="en")
    new = replace(old, text=f"{ATTACK} two", cautions=(ATTACK,), fetched_at=after(minutes=1))

    def said(of: Any, low: float) -> Any:
        roles = (Filler(role="agent", text=ATTACK, entity=ATTACK), Filler(role="place", text=ATTACK))
        one = statement(
            of, speaker=ATTACK, cue=ATTACK, chain=(ATTACK, ATTACK), form=Form.INDIRECT, language="xx\u202e<b>"
        )
        amount = Quantity(low=low, high=inf, unit=ATTACK[:90], text=ATTACK)
        return claim(one, roles=roles, quantity=amount, condition=ATTACK, frame="casualties", keys=("=casualties|x",))

    one, two = said(old, 3), said(new, 12)
    sight = seen(new, previous=old, at=after(minutes=1))
    because = (ATTACK, f"agent: {ATTACK}", ATTACK)
    made = finding(
        two, one, kind="figures", observation=sight, because=because, cautions=(ATTACK,), rule=ATTACK, found_at=web.now
    )
    gone = replace(finding(kind="deletion", observation=sight, cluster=ATTACK, found_at=web.now), claims=())
    web.store.record(seen(old), (one.statement,), (one,), lambda _: Decision())
    web.store.record(sight, (two.statement,), (two,), lambda _: Decision(findings=(made, gone)))
    state = web.store.source_state("front-posts")
    assert state is not None
    web.store.finish_poll(replace(state, failures=2, status="failing", error=ATTACK, checked_at=NOW), [])
    return made


def addresses(made: Finding) -> list[str]:
    """Every page that shows something of a finding."""
    of = made.claims[0].statement.document
    return [
        "/", f"/findings/{made.id}", f"/disputes/{made.cluster}", f"/documents/{of}", f"/documents/{of}?version=1",
        "/actors", "/actors/front", "/figures", "/sources", "/sources/front-posts", "/coverage", "/review", "/quality",
        "/deliveries", "/figures?" + "key=%3Dcasualties%7Cx&unit=" + _quoted(ATTACK[:90]), "/?actor=%3Cscript%3E",
        "/figures?key=%3Cscript%3E&unit=%3Cscript%3E",
    ]  # fmt: skip


def _quoted(text: str) -> str:
    from urllib.parse import quote

    return quote(text, safe="")


PLACES = range(17)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", ["en", "fa"])
def test_text_of_others_is_text_on_every_page(web: Web, place: int, language: str) -> None:
    path = addresses(hostile(web))[place]
    answer = web.client.get(path, headers={"accept-language": language})
    assert answer.status_code == 200, path
    text = answer.text
    assert not [one for one in ("<script>alert", "<img src=x", "<b>\"'", "\u202e", 'href="javascript') if one in text]
    assert text.count("<script") == text.count('<script src="/static/') == 2
    assert not re.search(r"\son\w+=(?!x onerror)", re.sub(r">[^<]*<|=\"[^\"]*\"", "", text))
    assert " style=" not in text
    assert text.count("<h1") == 1
    assert f'<html lang="{language}" dir="{"rtl" if language == "fa" else "ltr"}">' in text


def test_the_attack_reaches_the_pages_that_show_it(web: Web) -> None:
    shown = [web.client.get(path).text.count("&lt;script&gt;alert(1)") for path in addresses(hostile(web))]
    assert len(shown) == len(PLACES)
    assert all(many > 0 for many in shown[:5])
    assert all(shown[at] > 0 for at in (6, 8, 9))


# --- the wire -----------------------------------------------------------------------------------


def test_a_thread_shows_its_gravest_finding_and_the_others_in_a_line(web: Web) -> None:
    web.found(text="Kesh is ours, first.", severity="urgent")
    web.now = after(minutes=5)
    web.found(text="Kesh is ours, second.", severity="normal", kind="denial")
    text = web.client.get("/").text
    assert text.count("<article") == 1
    assert text.index("Kesh is ours, first.") < text.index('class="others"')
    assert "Kesh is ours, second." not in text
    assert "the whole dispute (2)" in text
    assert "Who holds kesh" in text


def test_filters_of_one_name_are_alternatives(web: Web) -> None:
    web.found(kind="denial")
    for query, shown in (("kind=denial&kind=edit", True), ("kind=edit", False), ("kind=edit&kind=edit", False)):
        assert ("Kesh is ours." in web.client.get(f"/?{query}").text) is shown
    assert filters_of("kind=a&kind=a&kind=&other=1&actor=b") == {"kind": ["a"], "actor": ["b"]}


@pytest.mark.parametrize(
    ("more", "named", "address"),
    [
        ("web: {views: [{name: Just denials, show: 'kind=denial&language=fa'}]}", "Just denials", "/?kind=denial&amp;"),
        ("routes: [{desk: foreign, channels: [c], match: {actors: [front]}}]", "foreign", "/?actor=front"),
    ],
)
def test_views_are_links_of_the_configuration(web: Web, tmp_path: Path, more: str, named: str, address: str) -> None:
    from monitor.config import load
    from monitor.desk import Desk

    path = tmp_path / "views.yaml"
    path.write_text(f"{test_web.CONFIG}channels:\n  - {{id: c, kind: console}}\n{more}\n", encoding="utf-8")
    desk = Desk.of(load(path, environ={}))
    site = web.client.app.state.site  # type: ignore[attr-defined]
    web.client.app.state.site = replace(site, desk=lambda: desk)  # type: ignore[attr-defined]
    text = web.client.get("/").text
    assert f'href="{address}' in text
    assert f"<bdi>{named}</bdi>" in text


def test_a_view_of_an_unknown_filter_is_refused_with_the_way_out(tmp_path: Path) -> None:
    from monitor.config import ConfigurationError, load

    path = tmp_path / "views.yaml"
    path.write_text(f"{test_web.CONFIG}web: {{views: [{{name: x, show: 'colour=red'}}]}}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"'colour=red' is no filter; write NAME=VALUE"):
        load(path, environ={})


# --- live ---------------------------------------------------------------------------------------


def heard(
    web: Web, looks: int, *, last: str = "", wanted: dict[str, list[str]] | None = None, **later: Any
) -> list[Any]:
    """What a listener hears in so many looks, while something happens before each."""
    happen: list[Any] = list(later.get("happen", ()))

    left = looks

    async def goes_on() -> bool:
        nonlocal left
        left -= 1
        if happen:
            happen.pop(0)()
        return left >= 0

    async def listen() -> list[str]:
        site = web.client.app.state.site  # type: ignore[attr-defined]
        return [line async for line in told(site, wanted or {}, last, goes_on)]

    lines = asyncio.run(listen())
    return [dict(part.split(": ", 1) for part in one.strip().split("\n")) for one in lines if one.startswith("id:")]


def test_a_listener_hears_what_comes_and_nothing_from_before(web: Web) -> None:
    web.found(text="Kesh is ours, before.")
    made: list[Finding] = []

    def find() -> None:
        web.now += timedelta(seconds=1)
        made.append(web.found(text=f"Kesh is ours, {len(made)}."))

    events = heard(web, 4, happen=[find, find])
    assert [one["id"] for one in events] == [one.id for one in made]
    assert {one["event"] for one in events} == {"finding"}
    assert json.loads(events[0]["data"])["sides"][0]["statement"]["text"] == "Kesh is ours, 0."


def test_a_listener_goes_on_behind_what_it_heard_last(web: Web) -> None:
    made = []
    for number in range(4):
        web.now = after(hours=number)
        made.append(web.found(text=f"Kesh is ours, {number}."))
    assert [one["id"] for one in heard(web, 1, last=made[1].id)] == [one.id for one in made[2:]]
    assert heard(web, 1, last="none") == []


def test_a_listener_hears_only_what_its_filters_choose(web: Web) -> None:
    happen = [lambda: web.found(text="Kesh is ours, x."), lambda: None]
    assert heard(web, 3, wanted={"kind": ["denial"]}, happen=list(happen)) == []
    happen = [lambda: web.found(text="Kesh is ours, y."), lambda: None]
    assert len(heard(web, 3, wanted={"kind": ["contradiction"], "actor": ["front"]}, happen=happen)) == 1
    for wanted, many in (({"place": ["kesh"]}, 1), ({"place": ["velmar"]}, 0), ({"found": ["2030"]}, 1)):
        happen = [lambda: web.found(text=f"Kesh is ours, {wanted}."), lambda: None]  # noqa: B023 - called at once
        assert len(heard(web, 3, wanted=wanted, happen=happen)) == many, wanted
    happen = [lambda: web.found(text="Kesh is ours, z."), lambda: None]
    assert heard(web, 3, wanted={"found": ["2029"]}, happen=happen) == []


def test_a_finding_stored_late_with_an_earlier_time_is_heard(web: Web) -> None:
    def late() -> None:
        web.now = after(seconds=-30)
        web.found(text="Kesh is ours, late.")

    def soon() -> None:
        web.found(text="Kesh is ours, soon.")

    assert len(heard(web, 4, happen=[soon, late])) == 2


# --- a finding, a dispute, an actor -------------------------------------------------------------


def test_a_finding_shows_rule_roles_evidence_and_its_thread(web: Web) -> None:
    made = web.found(because=("The sentence.", "agent: a / b", "Something else."))
    web.now = after(minutes=1)
    other = web.found(text="Kesh is ours, again.", kind="denial")
    text = web.client.get(f"/findings/{made.id}").text
    assert "two different sides are each said to hold the same place" in text
    assert "Something else." in text
    assert "agent: a / b" not in text  # stands in the table of roles
    assert f'href="/findings/{other.id}"' in text
    assert f'value="http://localhost/findings/{made.id}"' in text
    assert text.count('<code class="hash">') == 3  # one text of theirs, two of ours
    assert 'href="/actors/front"' in text


def denied(web: Web) -> Finding:
    """One side says so, the other denies it, and a third is named but silent."""
    ours = document("a", "We hold Kesh.", source="ministry", language="en")
    theirs = document("b", "ما کش را نداریم.")
    roles = (Filler(role="agent", text="the Front", entity="actor:front"),)
    one = claim(statement(ours, actor="ministry", principal="ministry"), roles=roles)
    two = claim(statement(theirs), roles=roles, act=Act.DENY, polarity=Polarity.NEGATIVE)
    made = finding(two, one, kind="denial", found_at=web.now)
    web.store.record(seen(ours), (one.statement,), (one,), lambda _: Decision())
    web.store.record(seen(theirs), (two.statement,), (two,), lambda _: Decision(findings=(made,)))
    return made


def test_a_dispute_shows_who_says_and_who_denies(web: Web) -> None:
    made = denied(web)
    text = web.client.get(f"/disputes/{made.cluster}").text
    matrix = text.partition('<table class="matrix">')[2].partition("</table>")[0]
    assert re.findall(r">(says so|denies)</a>", matrix) == ["says so", "denies"]
    assert matrix.count("<tr>") == 2
    assert "Said and denied:" in text


def test_who_is_named_but_silent_is_an_open_question(web: Web) -> None:
    ours = document("a", "The Front holds Kesh.", source="ministry", language="en")
    roles = (Filler(role="agent", text="the Front", entity="actor:front"),)
    one = claim(statement(ours, actor="ministry", principal="ministry"), roles=roles)
    made = finding(one, kind="new_claim", found_at=web.now)
    web.store.record(seen(ours), (one.statement,), (one,), lambda _: Decision(findings=(made,)))
    text = web.client.get(f"/disputes/{made.cluster}").text
    assert "no word of theirs is on record:" in text
    assert "Said by one side" in text


def test_a_long_dispute_leads_on(web: Web) -> None:
    for number in range(35):
        web.now = after(minutes=number)
        web.found(text=f"Kesh is ours, report {number}.")
    text = web.client.get("/disputes/control of kesh").text
    older = text.split('class="older"><a href="', 1)[1].split('"', 1)[0]
    assert text.count("<article") + web.client.get(older).text.count("<article") == 35


def test_an_actor_shows_turns_names_and_ties(web: Web) -> None:
    first, second = document("a", "ما کش را داریم."), document("b", "ما کش را نداریم.", published_at=after(hours=1))
    one = claim(statement(first, speaker="سخنگوی جبهه"))
    two = claim(statement(second), polarity=Polarity.NEGATIVE)
    made = finding(two, one, kind="reversal", found_at=web.now)
    web.store.record(seen(first), (one.statement,), (one,), lambda _: Decision())
    web.store.record(seen(second), (two.statement,), (two,), lambda _: Decision(findings=(made,)))
    text = web.client.get("/actors/front").text
    assert "against its own earlier words" in text
    assert text.count(f'href="/findings/{made.id}"') == 3  # the turn, and both statements
    assert "سخنگوی جبهه" in text
    assert text.index("says not") < text.index("says so")


@pytest.mark.parametrize("path", ["/actors/none", "/documents/none", "/sources/none", "/disputes/none"])
def test_what_is_not_there_is_said_to_be_not_there(web: Web, path: str) -> None:
    answer = web.client.get(path)
    assert answer.status_code == 404
    assert "there is no" in answer.text or "no " in answer.text


# --- documents ----------------------------------------------------------------------------------


def test_a_document_shows_its_versions_and_what_was_seen_of_it(web: Web) -> None:
    old = document("m1", "Our forces hold Kesh. More to come.", source="ministry", language="en")
    new = replace(old, text="Our forces left Kesh. More to come.")
    gone = seen(new, sight=Sight.UNAVAILABLE, http_status=410, attempts=3, at=after(hours=1))
    for sight in (seen(old), seen(new, previous=old, at=after(minutes=1))):
        one = claim(statement(sight.document, text=sight.document.text[:21], spans=(Span(start=0, end=21),)))
        web.store.record(sight, (one.statement,), (one,), lambda _: Decision())
    web.store.record(gone, (), (), lambda _: Decision())
    text = web.client.get(f"/documents/{old.id}").text
    assert "<del>hold</del><ins>left</ins>" in text
    assert "HTTP 410" in text
    assert re.findall(r"sight-(\w+)", text) == ["seen", "edited", "unavailable"]
    first = web.client.get(f"/documents/{old.id}?version=1").text
    assert "hold Kesh." in first
    assert "<ins>" not in first


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [("abcdef", ())]),
        ([((0, 3),)], [("abc", (1,)), ("def", ())]),
        ([((0, 4),), ((2, 6),)], [("ab", (1,)), ("cd", (1, 2)), ("ef", (2,))]),
        ([((0, 2), (4, 6))], [("ab", (1,)), ("cd", ()), ("ef", (1,))]),
        ([((2, 99),)], [("ab", ()), ("cdef", (1,))]),
    ],
)
def test_a_text_is_cut_where_statements_begin_and_end(spans: Any, expected: Any) -> None:
    said = [
        Utterance(statement=statement(spans=tuple(Span(start=start, end=end) for start, end in each))) for each in spans
    ]
    assert [(one.text, one.statements) for one in pieces("abcdef", said)] == expected


# --- figures ------------------------------------------------------------------------------------


def test_figures_are_shown_as_a_chart_and_as_a_table(web: Web) -> None:
    made = []
    for number, (low, high) in enumerate([(12, inf), (3, 3)]):
        of = document(f"n{number}", f"count {number}", published_at=after(hours=number))
        one = claim(
            statement(of, actor=("ministry", "front")[number]),
            frame="casualties",
            quantity=Quantity(low=low, high=high, unit="person", text="so many"),
            keys=("=casualties|place:kesh",),
        )
        made.append(one)
        told_ = finding(*made, kind="figures", found_at=web.now)
        web.store.record(seen(of), (one.statement,), (one,), lambda _, f=told_, n=number: Decision(findings=(f,) * n))
    listed = web.client.get("/figures").text
    address = listed.partition('<tr data-item><td><a href="')[2].partition('"')[0].replace("&amp;", "&")
    text = web.client.get(address).text
    assert text.count('class="series-0"') >= 2
    assert "12 or more" in text
    assert '<svg class="chart"' in text
    assert 'class="arrow"' in text


def test_a_chart_keeps_order_and_stays_inside() -> None:
    made = chart(
        [
            Range(side=0, at=NOW, low=0, high=5),
            Range(side=9, at=after(days=1), low=10, high=inf),
            Range(side=1, at=after(days=2), low=20, high=30),
        ]
    )
    assert [mark.x for mark in made.marks] == sorted(mark.x for mark in made.marks)
    assert all(
        made.left <= mark.x <= made.right and made.top <= mark.y1 <= mark.y2 <= made.bottom for mark in made.marks
    )
    assert made.marks[0].y1 > made.marks[2].y2
    assert [mark.open for mark in made.marks] == [False, True, False]
    assert not made.logarithmic
    assert [tick.at for tick in made.rows] == sorted((tick.at for tick in made.rows), reverse=True)


@pytest.mark.parametrize(
    "ranges",
    [
        [Range(side=0, at=NOW, low=0, high=0)],
        [Range(side=0, at=NOW, low=-inf, high=inf)],
        [Range(side=0, at=NOW, low=1, high=2_000_000)],
        [Range(side=0, at=NOW, low=0.001, high=0.002), Range(side=1, at=NOW, low=5, high=5)],
    ],
)
def test_a_chart_of_odd_figures_stays_inside(ranges: list[Range]) -> None:
    made = chart(ranges)
    places = [end for mark in made.marks for end in (mark.y1, mark.y2)] + [tick.at for tick in made.rows]
    assert all(made.top - 0.5 <= place <= made.bottom for place in places)
    assert 1 <= len(made.rows) <= 15


def test_a_sparkline_has_a_bar_for_each_day_that_brought_something() -> None:
    assert bars([0, 1, 4], 20) == ((0, 20.0, 0.0), (1, 15.0, 5.0), (2, 0.0, 20.0))
    assert bars([]) == ()


@pytest.mark.parametrize(
    ("low", "high", "approximate", "shown"),
    [
        (12, 12, False, "12"),
        (12, inf, False, "12 or more"),
        (0, 5, False, "up to 5"),
        (3, 5, True, "about 3–5"),
        (31000, 31000, False, "31\u202f000"),
        (2.5, 2.5, False, "2.50"),
    ],
)
def test_a_figure_is_shown_as_a_range(low: float, high: float, approximate: bool, shown: str) -> None:
    assert topics.figure(Quantity(low=low, high=high, unit="", approximate=approximate)) == shown


# --- sources and coverage -----------------------------------------------------------------------


def state(web: Web, source: str, **more: Any) -> None:
    known = web.store.source_state(source)
    assert known is not None
    web.store.finish_poll(replace(known, checked_at=NOW, **more), [])


def test_sources_in_trouble_stand_first_with_the_error_in_words(web: Web) -> None:
    web.found()
    state(web, "ministry", failures=3, status="failing", error="the server answered 503")
    state(web, "front-posts", succeeded_at=NOW, newest_item_at=NOW - timedelta(hours=5))
    text = web.client.get("/sources").text
    assert text.index("Ministry</bdi>") < text.index("Front</bdi>")
    assert "3 times in a row" in text
    assert "the server answered 503" in text
    assert "5 h" in text
    assert text.count('<svg class="spark"') == 2
    one = web.client.get("/sources/front-posts").text
    assert "شهر کش در کنترل ماست." in one


def test_coverage_shows_who_is_heard_more(web: Web, tmp_path: Path) -> None:
    from monitor.config import load
    from monitor.desk import Desk

    path = tmp_path / "foes.yaml"
    path.write_text(test_web.CONFIG.replace("kind: armed_group", "kind: armed_group, hostile_to: [ministry]"), "utf-8")
    desk = Desk.of(load(path, environ={}))
    site = web.client.app.state.site  # type: ignore[attr-defined]
    web.client.app.state.site = replace(site, desk=lambda: desk)  # type: ignore[attr-defined]
    for number in range(5):
        of = document(f"n{number}", f"text {number}")
        web.store.record(seen(of), (statement(of),), (), lambda _: Decision())
    web.found()
    text = web.client.get("/coverage").text
    assert "one-sided" in text
    pair = text.partition('class="pair')[2].partition("</div>")[0]
    assert re.findall(r"<b>(\d+)</b>", pair) == ["6", "1"]
    assert "Persian" in text


@pytest.mark.parametrize(
    ("minutes", "shown"), [(-3, "0 min"), (5, "5 min"), (89, "89 min"), (90, "1 h"), (2879, "47 h"), (2880, "2 days")]
)
def test_a_length_of_time_has_one_unit(minutes: int, shown: str) -> None:
    assert lasting(timedelta(minutes=minutes)) == shown


# --- languages ----------------------------------------------------------------------------------


def asked() -> Iterator[str]:
    for path in TEMPLATES.glob("*.html"):
        yield from re.findall(r'\bt\("([^"]+)"\)', path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", [one for one in wording.codes() if one != "en"])
def test_every_word_of_the_templates_is_there_in_every_language(code: str) -> None:
    assert sorted(set(asked()) - set(wording.translations(code))) == []


@pytest.mark.parametrize(
    ("own", "accepted", "expected"),
    [
        ("", "", "en"),
        ("fa", "en", "fa"),
        ("xx", "fa-IR,fa;q=0.9,en;q=0.8", "fa"),
        ("", "de,en;q=0.5,fa;q=0.7", "fa"),
        ("", "fa;q=0", "en"),
        ("", "fa;q=x,,;;q=", "en"),
    ],
)
def test_a_visitor_reads_in_their_own_language(own: str, accepted: str, expected: str) -> None:
    assert wording.chosen(own, accepted) == expected


def test_a_choice_of_language_is_kept(web: Web) -> None:
    web.client.get("/language?to=fa")
    assert 'lang="fa" dir="rtl"' in web.client.get("/").text
    web.client.get("/language?to=nonsense")
    assert 'lang="fa" dir="rtl"' in web.client.get("/").text
    web.client.get("/language?to=en")
    assert 'lang="en" dir="ltr"' in web.client.get("/").text


def test_a_value_in_a_heading_is_a_word_of_the_page(tmp_path: Path) -> None:
    counted = replace(claim(place="kesh"), frame="casualties", roles=(
        Filler(role="value", text="killed", entity="killed"), Filler(role="place", text="Kesh"),
    ))  # fmt: skip
    with post(tmp_path) as made:
        there = {code: topics.subject(counted, tongue(made.desk, code)) for code in ("en", "fa")}
    assert "killed" in there["en"]
    assert "کشته" in there["fa"]
    assert "killed" not in there["fa"]
