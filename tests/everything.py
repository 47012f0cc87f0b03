"""A served site with accounts in which every page has something to show, for tests that look at all of them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from alerts import outbox
from alerts.links import LASTS, Link, token
from monitor import accounts
from monitor.desk import Desk
from monitor.trial import Tried
from monitor.web import Site
from storage.records import (
    Action,
    ApiToken,
    Deed,
    Delivery,
    Dismissal,
    Finding,
    Judgement,
    Mute,
    Reason,
    Role,
    Scope,
    Status,
    User,
)
from storage.store import Store
from tests.browsing import press, served
from tests.factory import NOW, after, claim, document, statement
from tests.test_accounts import CHANGE, HASH, PASSWORD
from tests.test_browser import dispute, figures
from tests.test_editing import CONFIG, Edited, editable

if TYPE_CHECKING:
    from playwright.sync_api import Page

KEY = b"the key of this installation"
ACTORS = """\
actors:
  - {id: front, name: جبهه کش, kind: armed_group, hostile_to: [ministry], names: {fa: [جبهه کش], en: [Kesh Front]}}
  - {id: ministry, name: Ministry of Defence, kind: government, names: {en: [MoD], fa: [وزارت دفاع]}}
"""
SOURCE = """\
  - {id: ministry, kind: feed, url: "https://ministry.example/feed", actor: ministry}
"""


@dataclass
class Everything:
    """Where the site is, and the addresses of all its pages by name."""

    base: str
    store: Store
    pages: dict[str, str]


def as_it_is(site: Site, made: Edited) -> Site:
    """The site unchanged."""
    return site


@contextmanager
def everything(folder: Path, change: Callable[[Site, Edited], Site] = as_it_is) -> Iterator[Everything]:
    """The site, with an admin `ada` who can log in; `change` is done to it before it is served."""
    with editable(folder) as (site, made):
        text = CONFIG.replace("actors:\n  - {id: front, name: جبهه کش, kind: armed_group}\n", ACTORS)
        text = text.replace("  - {id: herald", f"{SOURCE}  - {{id: herald")
        made.editor.apply("sources.yaml", text, instead_of=made.mark(), by="Mina", why="two sides")
        made.store.sync_sources(made.live.current.sources, NOW)
        found = _filled(made.store)
        of = document("9", "Our forces hold Kesh.", source="herald", language="en", title="A report")
        one = claim(statement(of, actor="ministry"))
        made.gives = (Tried(document=of, read=((one.statement, (one,)),)),)
        kept = lru_cache(lambda _: Desk.of(made.live.current))  # by what stands in the file
        whole = replace(
            site, desk=lambda: kept(made.text), key=lambda: KEY, clock=lambda: after(minutes=30),
            secret=lambda: secrets.token_urlsafe(32),
        )  # fmt: skip
        with served(change(whole, made)) as base:
            yield Everything(base, made.store, _pages(found, made.store))


def _filled(store: Store) -> Finding:
    figures(store)
    found = dispute(store, 1, severity="urgent", cautions=("one side is hedged",), because=(_BECAUSE,))
    weak = dispute(store, 2, kind="contradiction", score=0.4)
    for one, status, reason in ((found, Status.CONFIRMED, None), (weak, Status.DISMISSED, Dismissal.TIME)):
        said = Judgement(finding=one.id, status=status, by="Mina", why="میان دو متن", reason=reason, at=NOW)
        outbox.judge(store, said)
    dispute(store, 3, kind="contradiction", score=0.4)
    for deed, until in ((Deed.ACKNOWLEDGE, None), (Deed.SNOOZE, after(hours=5)), (Deed.NOTE, None)):
        store.act(
            Action(finding=found.id, cluster=found.cluster, deed=deed, by="Mina", why="later", until=until, at=NOW)
        )
    for actor, until in (("front", None), ("ministry", after(minutes=5))):
        store.mute(Mute(actor=actor, by="Mina", why="too loud", at=NOW, until=until, desk="foreign"))
    message = Delivery(
        id="d1", channel="screen", group="g", reason=Reason.FIRST, message="{}", findings=(found.id,), created_at=NOW,
        attempts=3, dead_at=after(minutes=9), error="410 Gone",
    )  # fmt: skip
    store.enqueue(message)
    state = store.source_state("herald")
    assert state is not None
    store.finish_poll(replace(state, failures=2, status="failing", error="503 Service Unavailable", checked_at=NOW), [])
    for name, role, desks in (("ada", Role.ADMIN, ()), ("لیلا", Role.VIEWER, ("foreign",))):
        user = User(id=accounts.local_id(name), name=name, role=role, password=HASH, added_at=NOW, desks=desks)
        store.add_user(user, CHANGE)
    over = ApiToken(id="1", name="grafana", scope=Scope.READ, added_at=NOW, until=NOW + timedelta(minutes=1))
    for one in (over, replace(over, id="2", name="cms", scope=Scope.JUDGE, until=None, used_at=NOW)):
        store.add_token(one, CHANGE)
    return found


_BECAUSE = "Kesh Front denies what Ministry of Defence says of who holds Kesh."


def _pages(found: Finding, store: Store) -> dict[str, str]:
    link = Link(finding=found.id, deed=Deed.MUTE, desk="foreign", channel="screen", until=NOW + LASTS)
    newest = store.revisions("sources.yaml")[0].id
    of = found.claims[0].statement.document
    return {
        "wire": "/", "wire filtered": "/?kind=denial&actor=front", "wire empty": "/?kind=edit",
        "finding": f"/findings/{found.id}", "dispute": f"/disputes/{found.cluster}",
        "document": f"/documents/{of}", "actors": "/actors", "actor": "/actors/front", "figures": "/figures",
        "series": "/figures?key=%3Dcasualties%7Cplace%3Akesh&unit=person", "sources": "/sources",
        "source": "/sources/front-posts", "failing source": "/sources/herald", "editing": "/sources/herald/edit",
        "configuration": "/configuration", "history": "/configuration/history",
        "revision": f"/configuration/history/{newest}", "coverage": "/coverage", "review": "/review",
        "quality": "/quality", "search": f"/search?{urlencode({'q': 'Kesh'})}", "wrong search": "/search?q=actr:x",
        "deliveries": "/deliveries", "mutes": "/mutes", "act": f"/act/{token(link, KEY)}", "accounts": "/accounts",
        "audit": "/audit", "nothing": "/findings/none",
    }  # fmt: skip


def log_in(page: Page) -> None:
    """As the admin."""
    page.goto("/login")
    page.fill("input[name=name]", "ada")
    page.fill("input[name=password]", PASSWORD)
    press(page, "main button")


def plan(page: Page) -> None:
    """To the page that says what a changed configuration would change."""
    page.goto("/configuration")
    page.fill("#text", page.input_value("#text").replace("every: 10m", "every: 3m"))
    page.click(".buttons button >> nth=0")
    page.wait_for_url("**/configuration/plan")
