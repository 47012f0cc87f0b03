"""The configuration edited on the dashboard: mistakes by line, plan before apply, two editors, undo, nothing lost."""

from __future__ import annotations

import html
import re
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from httpx import Response

from monitor.config import Configuration
from monitor.config.watch import Live
from monitor.config.writing import NoPlace, entry, replaced, switched
from monitor.desk import Desk
from monitor.editing import BY_HAND, LARGEST, Editor, Refused
from monitor.pipeline import Failed
from monitor.trial import Tried
from monitor.web import Site, create_app
from monitor.web.operating import operates
from monitor.web.pages import configuring, deliveries, tending
from storage.records import Revision, Turn
from storage.store import Store
from tests import databases
from tests.factory import NOW, claim, document, statement
from tests.test_storage import ANSWER
from tests.test_web import ATTACK, Health

CONFIG = """\
# who is watched
version: 1
actors:
  - {id: front, name: جبهه کش, kind: armed_group}
sources:
  # the front's own words
  - id: front-posts   # since spring
    name: Front
    kind: feed
    url: "https://front.example/feed"
    actor: front
    # every: 1m
  - {id: herald, kind: feed, url: "https://herald.example/feed",
     every: 10m}  # slow
channels:
  - {id: screen, kind: console}
routes:
  - {desk: foreign, channels: [screen]}
tests:
  - {name: the desk hears, finding: {strength: 0.9}, expect: {desks: foreign}}
"""
LINE = '    url: "https://front.example/feed"\n'


@dataclass
class Edited:
    """A served configuration; `tried` is what a trial was asked for."""

    client: TestClient
    live: Live
    store: Store
    path: Path
    editor: Editor
    tried: list[tuple[str, Configuration | None]] = field(default_factory=list)
    gives: Sequence[Tried] | Exception = ()

    @property
    def text(self) -> str:
        return self.path.read_bytes().decode()

    def running(self, source: str) -> Any:
        return {one.id: one for one in self.live.current.sources}.get(source)

    def post(self, path: str, **values: str) -> Response:
        return self.client.post(path, data={"token": "the-token", **values}, follow_redirects=False)

    def plan(self, text: str, mark: str | None = None, file: str = "sources.yaml") -> Response:
        return self.post("/configuration/plan", file=file, text=crlf(text), mark=mark or self.mark(file))

    def apply(self, planned: Response, by: str = "Mina", why: str = "because") -> Response:
        """What the button of a plan's page does."""
        return self.post("/configuration/apply", **{**form(planned), "by": by, "why": why})

    def mark(self, file: str = "sources.yaml") -> str:
        return form(self.client.get(f"/configuration?file={file}"))["mark"]

    def revisions(self, file: str = "sources.yaml") -> list[Revision]:
        return self.store.revisions(file)


def crlf(text: str) -> str:
    """As a browser sends it."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def form(page: Response) -> dict[str, str]:
    """The fields of the page's last form with a text in it."""
    area = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", page.text, re.DOTALL)
    assert area is not None, page.text
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page.text)
    return {name: html.unescape(value) for name, value in hidden} | {"text": crlf(html.unescape(area[1]))}


def words(page: Response) -> str:
    """What a page says, without markup."""
    return html.unescape(re.sub(r"<[^>]+>", "", page.text))


@contextmanager
def editable(folder: Path) -> Iterator[tuple[Site, Edited]]:
    """A site whose configuration is edited in a folder, and what a test holds of it."""
    path = folder / "sources.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    path.chmod(0o640)
    store = Store(databases.url(folder, "web.db"))
    store.migrate()
    live = Live(path, {})
    store.sync_sources(live.current.sources, NOW)

    def taken() -> None:
        live.poll()

    editor = Editor(path, store, {}, running=lambda: live.current, clock=lambda: NOW, taken=taken)

    def attempt(source: str, configuration: Configuration | None = None, /) -> Sequence[Tried]:
        made.tried.append((source, configuration))
        if isinstance(made.gives, Exception):
            raise made.gives
        return made.gives

    site = Site(
        store=store,
        desk=lambda: Desk.of(live.current),
        health=lambda: Health(problem=live.problem),
        clock=lambda: NOW,
        token="the-token",
        hosts=frozenset({"localhost", "127.0.0.1"}),
        editor=editor,
        attempt=attempt,
    )
    with TestClient(create_app(site), base_url="http://localhost") as client:
        made = Edited(client, live, store, path, editor)
        yield site, made
    store.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Edited]:
    with editable(tmp_path) as (_, made):
        yield made


# --- the whole file -----------------------------------------------------------------------------


def test_a_change_is_planned_applied_and_kept_with_its_comments(desk: Edited) -> None:
    new = CONFIG.replace("every: 10m}  # slow", "every: 3m}  # faster now")
    planned = desk.plan(new)
    assert "~ source herald: every 10m -> 3m" in words(planned)
    assert desk.text == CONFIG, "a plan writes nothing"
    answer = desk.apply(planned)
    assert (answer.status_code, answer.headers["location"]) == (303, "/configuration/history?file=sources.yaml")
    assert desk.text == new
    assert desk.running("herald").every == timedelta(minutes=3)
    assert stat.S_IMODE(desk.path.stat().st_mode) == 0o640
    assert [one.name for one in desk.path.parent.iterdir() if one.name.startswith(".")] == []
    after, before = desk.revisions()
    assert (after.text, after.by, after.why) == (new, "Mina", "because")
    assert (before.text, before.by, before.why) == (CONFIG, "", BY_HAND)


def test_a_mistake_names_its_line_and_what_ran_runs_on(desk: Edited) -> None:
    bad = CONFIG.replace("every: 10m", "evry: 10m")
    for path in ("/configuration/check", "/configuration/plan", "/configuration/apply"):
        answer = desk.post(path, file="sources.yaml", text=crlf(bad), mark=desk.mark(), by="Mina")
        assert 'data-line="14" data-column="6"' in answer.text, path
        assert "sources.1.evry unknown key; did you mean 'every'?" in words(answer)
        assert answer.status_code == (200 if path.endswith("check") else 422)
        if not path.endswith("check"):
            assert form(answer)["text"] == crlf(bad), "what was typed is lost"
    assert desk.text == CONFIG
    assert desk.revisions() == []
    assert desk.running("herald").every == timedelta(minutes=10)


def test_a_failing_test_of_a_route_is_said_before(desk: Edited) -> None:
    planned = desk.plan(CONFIG.replace("channels: [screen]}", "channels: [screen], at_least: 0.95}"))
    assert "Tests of routes that fail with it:" in words(planned)
    assert "expected desks foreign, came nobody" in words(planned)


def test_two_editors_the_second_gets_the_difference(desk: Edited) -> None:
    first, second = desk.plan(CONFIG.replace("10m", "3m")), desk.plan(CONFIG.replace("name: Front", "name: The Front"))
    assert desk.apply(first, by="Ali", why="slow").status_code == 303
    answer = desk.apply(second)
    assert answer.status_code == 409
    assert "Somebody has changed this file since you opened it." in words(answer)
    assert "Ali" in words(answer)
    said = words(answer)
    assert re.search(r"-\s+every: 3m\}  # slow", said)
    assert re.search(r"\+\s+every: 10m\}  # slow", said)
    assert desk.text == CONFIG.replace("10m", "3m"), "the first one's change was overwritten"
    assert form(answer)["text"] == crlf(CONFIG.replace("name: Front", "name: The Front"))
    assert desk.apply(desk.plan(CONFIG, mark=form(answer)["mark"])).status_code == 303, "and can go on from there"


def test_what_was_changed_past_the_dashboard_is_not_overwritten_and_is_kept(desk: Edited) -> None:
    planned = desk.plan(CONFIG.replace("10m", "3m"))
    by_hand = CONFIG.replace("10m", "7m")
    desk.path.write_text(by_hand, encoding="utf-8")
    assert desk.apply(planned).status_code == 409
    assert desk.text == by_hand
    assert desk.apply(desk.plan(CONFIG.replace("10m", "3m"))).status_code == 303
    assert by_hand in [one.text for one in desk.revisions()]


def test_an_older_version_comes_back_through_the_same_plan(desk: Edited) -> None:
    desk.apply(desk.plan(CONFIG.replace("10m", "3m")))
    oldest = desk.revisions()[-1]
    shown = desk.client.get(f"/configuration/history/{oldest.id}")
    assert re.search(r"-\s+every: 3m", words(shown))
    planned = desk.post(f"/configuration/history/{oldest.id}/plan")
    assert "~ source herald: every 3m -> 10m" in words(planned)
    assert desk.text != CONFIG
    assert desk.apply(planned).status_code == 303
    assert desk.text == CONFIG
    assert [one.text == CONFIG for one in desk.revisions()] == [True, False, True]
    assert desk.client.get("/configuration/history").text.count("data-item") == 3


def test_a_read_only_file_is_shown_to_be_copied(desk: Edited) -> None:
    desk.path.chmod(0o444)
    assert "sources.yaml is read-only here" in words(desk.client.get("/configuration"))
    planned = desk.plan(CONFIG.replace("10m", "3m"))
    assert "sources.yaml is read-only here" in words(planned)
    assert "Put to use" not in words(planned)
    assert form(planned)["text"] == crlf(CONFIG.replace("10m", "3m"))
    answer = desk.apply(planned)
    assert answer.status_code == 409
    assert desk.text == CONFIG
    assert "is read-only here" in desk.post("/sources/herald/switch", on="false", by="Mina").text


def test_ends_of_lines_stay_as_they_are(desk: Edited) -> None:
    desk.path.write_bytes(crlf(CONFIG).encode())
    desk.live.poll()
    desk.apply(desk.plan(CONFIG.replace("10m", "3m")))
    assert desk.text == crlf(CONFIG.replace("10m", "3m"))


def test_an_included_file_is_edited_in_its_place(desk: Edited) -> None:
    more = 'sources:\n  - {id: paper, kind: feed, url: "https://paper.example/feed"}\n'
    (desk.path.parent / "more.yaml").write_text(more, encoding="utf-8")
    desk.apply(desk.plan(CONFIG + "include: more.yaml\n"))
    assert desk.running("paper") is not None
    assert desk.post("/sources/paper/switch", on="false", by="Mina").status_code == 303
    assert (desk.path.parent / "more.yaml").read_text(encoding="utf-8") == more.replace("}", ", enabled: false}")
    assert not desk.running("paper").enabled
    assert [one.by for one in desk.revisions("more.yaml")] == ["Mina", ""]
    assert desk.client.get("/configuration?file=other.yaml").status_code == 404


def test_a_file_that_is_no_text_is_left_alone(desk: Edited) -> None:
    mark = desk.mark()
    desk.path.write_bytes(CONFIG.encode() + b"# \xff\n")
    desk.live.poll()
    for answer in (
        desk.client.get("/configuration"),
        desk.plan(CONFIG, mark=mark),
        desk.client.get("/sources/herald/edit"),
        desk.post("/sources/herald/switch", on="false", by="Mina"),
    ):
        assert answer.status_code == 409
        assert "sources.yaml is not UTF-8" in words(answer)
    assert desk.path.read_bytes().endswith(b"\xff\n")


OUTSIDE = "lies outside of the folder of sources.yaml"
HOSTILE = {
    "a file of the machine": ("version: 1\ninclude: /etc/passwd\n", OUTSIDE),
    "a file above": ("version: 1\ninclude: ../secret.yaml\n", OUTSIDE),
    "a tag": ("version: 1\nsources: !!python/object/apply:os.mkdir [made]\n", "the tag"),
    "aliases": (
        "version: 1\nactors:\n  - &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"  - &{'abcdefghi'[at]} [{', '.join(['*' + 'abcdefghi'[at - 1]] * 9)}]\n" for at in range(1, 9)),
        "too many values",
    ),
    "depth": ("[" * 10_000, "nested too deep"),
    "half a megabyte and more": ("# " + "x" * LARGEST, f"larger than {LARGEST:,} bytes"),
    "a null byte": ("version: 1\n# \0\n", "not YAML"),
    "nothing": ("", "is empty"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_runs_nothing_and_gets_one_clear_answer(desk: Edited, name: str) -> None:
    text, expected = HOSTILE[name]
    answer = desk.post("/configuration/apply", file="sources.yaml", text=text, mark=desk.mark(), by="Mina")
    assert answer.status_code == 422
    assert expected in words(answer)
    assert "root:" not in answer.text
    assert desk.text == CONFIG
    assert not Path("made").exists()


def test_ten_megabytes_are_not_read(desk: Edited) -> None:
    answer = desk.post("/configuration/apply", file="sources.yaml", text="x" * 10_000_000, mark="x", by="Mina")
    assert answer.status_code == 400
    assert "maximum size" in words(answer)


def test_what_others_wrote_is_text_on_every_page(desk: Edited) -> None:
    new = CONFIG.replace("name: Front", f"name: '{ATTACK.replace(chr(39), '')}'") + f"# </textarea>{ATTACK}\n"
    desk.apply(desk.plan(new), by=ATTACK, why=ATTACK)
    newest = desk.revisions()[0]
    assert newest.text == new
    pages = ["/configuration", "/configuration/history", f"/configuration/history/{newest.id}", "/sources/front-posts"]
    for page in (*pages, "/sources/front-posts/edit", "/sources"):
        answer = desk.client.get(page)
        assert answer.status_code == 200, page
        assert "<script>alert" not in answer.text, page
        assert "<img src=x" not in answer.text, page


WRITES: Mapping[str, dict[str, str]] = {
    "/configuration/check": {"file": "sources.yaml", "text": CONFIG},
    "/configuration/plan": {"file": "sources.yaml", "text": CONFIG, "mark": "x"},
    "/configuration/text": {"file": "sources.yaml", "text": CONFIG, "mark": "x"},
    "/configuration/apply": {"file": "sources.yaml", "text": CONFIG, "mark": "x", "by": "Mina"},
    "/configuration/history/x/plan": {},
    "/sources/herald/try": {},
    "/sources/herald/poll": {},
    "/sources/herald/switch": {"on": "false", "by": "Mina"},
    "/sources/herald/edit": {"text": "", "was": ""},
    "/sources/herald/edit/check": {"text": "", "was": ""},
    "/sources/herald/edit/try": {"text": "", "was": ""},
    "/deliveries/x/retry": {},
    "/channels/screen/retry": {},
    "/channels/screen/enable": {},
}


@pytest.mark.parametrize("path", WRITES)
def test_nothing_is_done_without_the_token_of_our_own_form(desk: Edited, path: str) -> None:
    for token in ("", "another"):
        answer = desk.client.post(path, data={**WRITES[path], "token": token})
        assert answer.status_code == 403
    assert desk.tried == []
    assert desk.text == CONFIG


def test_every_route_that_changes_how_it_runs_asks_who_may() -> None:
    asking, posted = set(), set()
    for part in (tending, configuring, deliveries):
        for route in part.router.routes:
            assert isinstance(route, APIRoute)
            if "POST" in route.methods:
                posted.add(re.sub(r"\{\w+\}", "x", route.path))
                asking |= {route.path for one in route.dependant.dependencies if one.call is operates}
    assert len(asking) == len(posted)
    assert posted == {re.sub(r"/(herald|screen)\b", "/x", path) for path in WRITES}


def test_nobody_changes_it_namelessly(desk: Edited) -> None:
    assert desk.apply(desk.plan(CONFIG.replace("10m", "3m")), by=" ").status_code == 422
    assert desk.post("/sources/herald/switch", on="false", by="").status_code == 422
    assert desk.text == CONFIG


# --- one source ---------------------------------------------------------------------------------


def test_an_entry_is_edited_alone_and_the_rest_of_the_file_stays(desk: Edited) -> None:
    shown = form(desk.client.get("/sources/front-posts/edit"))
    assert shown["text"] == crlf(
        '- id: front-posts   # since spring\n  name: Front\n  kind: feed\n  url: "https://front.example/feed"\n'
        "  actor: front\n  # every: 1m\n"
    )
    new = {**shown, "text": shown["text"].replace("# every: 1m", "every: 2m")}
    assert "~ source front-posts: every 5m -> 2m" in words(desk.post("/sources/front-posts/edit/check", **new))
    planned = desk.post("/sources/front-posts/edit", **new)
    assert "~ source front-posts: every 5m -> 2m" in words(planned)
    answer = desk.apply(planned)
    assert answer.headers["location"] == "/sources/front-posts"
    assert desk.text == CONFIG.replace("# every: 1m", "every: 2m")


def test_a_mistake_in_an_entry_names_its_own_line(desk: Edited) -> None:
    shown = form(desk.client.get("/sources/front-posts/edit"))
    bad = {**shown, "text": shown["text"].replace("kind: feed", "kind: fed")}
    for path, status in (("/sources/front-posts/edit/check", 200), ("/sources/front-posts/edit", 422)):
        answer = desk.post(path, **bad)
        assert answer.status_code == status
        assert 'data-line="3" data-column="3"' in answer.text
        assert "did you mean 'feed'" in words(answer) or "fed" in words(answer)
    assert desk.text == CONFIG


def test_what_another_changed_elsewhere_stays_and_in_the_entry_is_said(desk: Edited) -> None:
    shown = form(desk.client.get("/sources/front-posts/edit"))
    new = {**shown, "text": shown["text"].replace("name: Front", "name: The Front")}
    elsewhere = CONFIG.replace("10m", "3m")
    desk.path.write_text(elsewhere, encoding="utf-8")
    assert desk.apply(desk.post("/sources/front-posts/edit", **new)).status_code == 303
    assert desk.text == elsewhere.replace("name: Front", "name: The Front")
    answer = desk.post("/sources/front-posts/edit", **new)
    assert answer.status_code == 409
    assert "Somebody has changed this source since you opened it." in words(answer)
    assert "name: The Front" in words(answer)


def test_an_empty_entry_takes_the_source_out(desk: Edited) -> None:
    shown = form(desk.client.get("/sources/herald/edit"))
    planned = desk.post("/sources/herald/edit", **{**shown, "text": ""})
    assert "- source herald" in words(planned)
    assert desk.apply(planned).headers["location"].startswith("/configuration/history")
    assert desk.running("herald") is None


def test_a_source_is_paused_and_taken_up_again(desk: Edited) -> None:
    assert desk.post("/sources/front-posts/switch", on="false", by="Mina", why="closed").status_code == 303
    assert desk.text == CONFIG.replace("    actor: front\n", "    actor: front\n    enabled: false\n")
    assert not desk.running("front-posts").enabled
    assert desk.post("/sources/front-posts/poll").status_code == 409
    assert "Take up again" in words(desk.client.get("/sources/front-posts"))
    assert desk.post("/sources/front-posts/switch", on="true", by="Mina").status_code == 303
    assert desk.running("front-posts").enabled
    assert [(one.by, one.why) for one in desk.revisions()][:2] == [
        ("Mina", "front-posts taken up again"),
        ("Mina", "front-posts paused: closed"),
    ]


def test_a_source_is_due_at_once(desk: Edited) -> None:
    desk.store.change_source("herald", lambda state: _later(state))
    assert desk.store.lease_sources(NOW, lease=timedelta(1), limit=9, only=["herald"]) == []
    assert desk.post("/sources/herald/poll").status_code == 303
    due = desk.store.lease_sources(NOW, lease=timedelta(1), limit=9, only=["herald"])
    assert [one.source for one in due] == ["herald"]


def _later(state: Any) -> Any:
    return replace(state, next_check_at=NOW + timedelta(days=1))


def test_a_trial_shows_what_would_come_of_the_source_as_it_is_and_as_typed(desk: Edited) -> None:
    said = statement(document("1", "شهر کش در کنترل ماست."))
    desk.gives = [Tried(document=document("1", "شهر کش در کنترل ماست."), read=((said, (claim(said),)),))]
    page = desk.post("/sources/front-posts/try")
    assert "<h1>" in page.text
    assert '<blockquote dir="auto" lang="fa">شهر کش در کنترل ماست.</blockquote>' in page.text
    piece = desk.client.post("/sources/front-posts/try", data={"token": "the-token"}, headers={"hx-request": "true"})
    assert "<h1>" not in piece.text
    assert "شهر کش" in piece.text
    shown = form(desk.client.get("/sources/front-posts/edit"))
    new = {**shown, "text": shown["text"].replace("kind: feed", "kind: feed\r\n  full_text: yes")}
    assert "شهر کش" in desk.post("/sources/front-posts/edit/try", **new).text
    configured = [made for _, made in desk.tried]
    assert configured[:2] == [None, None]
    assert configured[2] is not None
    assert configured[2].connectors["front-posts"].full_text is True  # type: ignore[attr-defined]
    assert desk.text == CONFIG
    bad = desk.post("/sources/front-posts/edit/try", **{**shown, "text": "- id"})
    assert bad.status_code == 422
    assert len(desk.tried) == 3


@pytest.mark.parametrize("error", [Failed("the server answered 404"), Refused("another source is being tried")])
def test_a_trial_that_fails_says_why(desk: Edited, error: Exception) -> None:
    desk.gives = error
    assert str(error) in words(desk.post("/sources/herald/try"))


def test_where_nothing_is_edited_the_pages_say_so_and_offer_nothing(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    store = Store(databases.url(tmp_path, "web.db"))
    store.migrate()
    put_to_use = Desk.of(Live(path, {}).current)
    site = Site(
        store=store,
        desk=lambda: put_to_use,
        health=Health,
        clock=lambda: NOW,
        token="the-token",
        hosts=frozenset({"localhost"}),
    )
    with TestClient(create_app(site), base_url="http://localhost") as client:
        assert "/edit" not in client.get("/sources/herald").text
        assert client.get("/configuration").status_code == 404
    store.close()


# --- an entry as text ---------------------------------------------------------------------------

PLAIN = "  - id: a\n    kind: feed\n    # note\n"
ENTRIES = {
    "a block": (f"sources:\n{PLAIN}  - id: b\n", "a", "- id: a\n  kind: feed\n  # note\n"),
    "the last one": (f"sources:\n{PLAIN}", "a", "- id: a\n  kind: feed\n  # note\n"),
    "without an end of line": ("sources:\n- id: a\n  kind: feed", "a", "- id: a\n  kind: feed"),
    "in braces over lines": ("sources:\n  - {id: a,\n     kind: feed} # c\n  - id: b\n", "a",
                             "- {id: a,\n   kind: feed} # c\n"),
    "a text of many lines": ("sources:\n  - id: a\n    name: |\n      one\n\n      two\n  - id: b\n", "a",
                             "- id: a\n  name: |\n    one\n\n    two\n"),
    "none of that name": ("sources:\n  - id: a\n", "c", None),
    "no such section": ("actors:\n  - id: a\n", "a", None),
}  # fmt: skip


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_is_found_as_it_stands(name: str) -> None:
    text, id_, expected = ENTRIES[name]
    found = entry(text, "sources", id_)
    assert (found.text if found else None) == expected
    if found:
        again = replaced(text, "sources", id_, found.text)
        assert again == (text if text.endswith("\n") else f"{text}\n")


SWITCHES = {
    "a block": ("sources:\n  - id: a\n    kind: feed # c\n    # d\n",
                "    kind: feed # c\n    enabled: false\n    # d\n"),
    "braces": ("sources:\n  - {id: a, kind: feed,} # c\n", "{id: a, kind: feed, enabled: false,} # c\n"),
    "there already": ("sources:\n  - {id: a, enabled: yes} # c\n", "{id: a, enabled: false} # c\n"),
    "in quotes": ('sources:\n  - id: a\n    enabled: "yes" # c\n', "    enabled: false # c\n"),
    "there without a value": ("sources:\n  - id: a\n    enabled:\n    kind: feed\n",
                              "    enabled: false\n    kind: feed\n"),
    "without an end of line": ("sources:\n- id: a", "- id: a\n  enabled: false\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", SWITCHES)
def test_an_entry_is_switched_and_nothing_else_changes(name: str) -> None:
    text, expected = SWITCHES[name]
    assert switched(text, "sources", "a", on=False).endswith(expected)


@pytest.mark.parametrize("text", ["sources: [{id: a}]\n", "sources:\n  -\n    id: a\n"])
def test_an_entry_that_has_no_lines_of_its_own_is_left_alone(text: str) -> None:
    with pytest.raises(NoPlace):
        entry(text, "sources", "a")


def test_the_file_is_whole_at_every_moment(desk: Edited) -> None:
    """What cannot be replaced is as it was, and nothing half-written lies beside it."""
    mark = desk.mark()
    desk.path.with_name(".sources.yaml.new").mkdir()
    answer = desk.post("/configuration/apply", file="sources.yaml", text=CONFIG + "# x", mark=mark, by="Mina")
    assert answer.status_code == 409
    assert "cannot be replaced" in words(answer)
    assert desk.text == CONFIG


# --- messages and channels ----------------------------------------------------------------------


def test_what_was_given_up_is_sent_again_from_its_page(desk: Edited) -> None:
    for number in range(3):
        desk.store.enqueue(
            replace(ANSWER, id=f"m{number}", channel="screen", dead_at=NOW, next_try_at=None, error="no such address")
        )
    page = desk.client.get("/deliveries")
    assert page.text.count("/deliveries/m") == 3
    assert "Given up: screen, 3" in words(page)
    assert desk.post("/deliveries/m1/retry").status_code == 303
    assert {one.id: one.state for one in desk.store.deliveries()} == {"m0": "dead", "m1": "due", "m2": "dead"}
    assert desk.post("/deliveries/m1/retry").status_code == 409
    assert desk.post("/channels/screen/retry").status_code == 303
    assert {one.state for one in desk.store.deliveries()} == {"due"}
    assert desk.post("/channels/none/retry").status_code == 404


def test_a_channel_that_is_off_is_taken_up_again(desk: Edited) -> None:
    desk.store.change_channel("screen", lambda state: Turn(state=replace(state, off_at=NOW, why="gone")), NOW)
    assert 'action="/channels/screen/enable"' in desk.client.get("/deliveries").text
    assert desk.post("/channels/screen/enable").status_code == 303
    (state,) = desk.store.channel_states()
    assert state.off_at is None
    assert "/enable" not in desk.client.get("/deliveries").text


# --- a search as a route ------------------------------------------------------------------------

ROUTES = {
    "words and a phrase": ('kesh "two words"', 'text: [kesh "two words"]', ()),
    "either of two": ("kesh OR delvar", "text: [kesh, delvar]", ()),
    "either, and one more": ("(kesh OR delvar) fell", "text: [kesh fell, delvar fell]", ()),
    "who": ("actor:front kesh", "actors: [front], text: [kesh]", ()),
    "what must not be": ("kesh -delvar", "text: [kesh]", ("what must not be",)),
    "a beginning": ("kesh delv*", "text: [kesh]", ("days, acts, beginnings",)),
    "days": ("kesh said:2030", "text: [kesh]", ("days, acts, beginnings",)),
    "nothing that a route can say": ("delv*", None, ("days, acts, beginnings",)),
}


@pytest.mark.parametrize("name", ROUTES)
def test_a_search_is_a_route_as_far_as_one_can_say_it(desk: Edited, name: str) -> None:
    typed, match, unsaid = ROUTES[name]
    page = desk.client.get("/search", params={"q": typed})
    area = re.search(r'<textarea id="route"[^>]*>\n(.*?)</textarea>', page.text, re.DOTALL)
    for one in unsaid:
        assert one in words(page)
    assert ("A route does not say:" in words(page)) is bool(unsaid)
    if match is None:
        assert area is None, "a route that takes everything was offered"
        return
    assert area is not None
    route = html.unescape(area[1])
    assert f"match: {{{match}}}" in route
    new = CONFIG.replace("routes:\n", f"routes:\n{route}\n")
    assert "+ routes.0 (desk foreign: screen)" in words(desk.plan(new)), "it can be pasted as it is"


def test_a_search_for_everything_offers_no_route(desk: Edited) -> None:
    assert 'id="route"' not in desk.client.get("/search").text
