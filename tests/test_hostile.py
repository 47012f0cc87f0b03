"""Text that means harm, in every text field of every record, filter and form, runs nothing on any page.

The fields come from the records and from the routes: a new one is poisoned without a line here, and a record or a page
that is not looked at is an error.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.responses import HTMLResponse
from fastapi.routing import APIRoute

from alerts import outbox
from monitor.config.models import OidcOptions, ViewOptions
from monitor.desk import Desk
from monitor.trial import Tried
from monitor.web import Site, create_app
from storage.prints import Print
from storage.records import (
    Action,
    Actor,
    Alert,
    ApiToken,
    Capture,
    Change,
    ChannelState,
    Claim,
    Decision,
    Delivery,
    Document,
    Finding,
    Judgement,
    Mute,
    Observation,
    Place,
    Quantity,
    Quarantined,
    Revision,
    Source,
    SourceState,
    Span,
    Statement,
    Translation,
    Turn,
    User,
)
from storage.store import Store
from tests.browsing import browser, chromium, reader
from tests.everything import Everything, everything, log_in
from tests.factory import NOW, after
from tests.poison import KEPT, POLYGLOT, UNSHOWN, Poison, hints, with_text
from tests.test_accounts import CHANGE
from tests.test_browser import PAYLOADS, unharmed
from tests.test_editing import Edited

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="no Chromium is installed: the pages are not tried in a browser"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
SOURCE, ACTOR, KEY = "herald", "front", "=casualties|place:kesh"
#: pages that are no page of text: they lead on, or ask another server
LEADING = {"/language", "/login/provider", "/auth/callback"}


@dataclass
class Poisoned:
    """A served site with nothing but poison in it, and the addresses of what was made."""

    of: Everything
    app_routes: list[APIRoute]
    used: set[str]
    pages: list[str]


def fill(store: Store, of: Poison) -> list[str]:
    """Put a record of each kind into a store; the addresses at which they are shown."""
    post = of.made(Document, source=SOURCE, media=of.value(hints(Document)["media"]))
    said = of.made(
        Statement, document=post.id, version=post.version, source=SOURCE, actor=ACTOR,
        spans=(Span(start=0, end=40),), speaker_span=None, part=post.parts[0],
    )  # fmt: skip
    amount = of.made(Quantity, unit="person", low=2.0, high=3.0)
    claim = of.made(
        Claim, statement=said, frame="casualties", keys=(KEY,), quantity=amount, span=Span(start=0, end=40)
    )  # fmt: skip
    earlier = replace(post, text=f"{of.text()} before", raw_hash="before")
    seen = of.made(Observation, source=SOURCE, document=post, previous=earlier)
    given: dict[str, Any] = {"purged": None, "found_at": after(days=1)}
    told = of.made(Finding, kind="figures", claims=(claim, claim), observation=None, **given)
    changed = of.made(Finding, kind="edit", claims=(claim,), observation=seen, **given)
    alert = of.made(Alert, finding=told.id, mute=None, judgement=None)
    capture = of.made(Capture, source=SOURCE)
    before = of.made(Observation, source=SOURCE, document=earlier, previous=None)
    store.record(before, (), (), lambda _: Decision())
    decided = Decision(findings=(told, changed), alerts=(alert,))
    store.record(seen, (said,), (claim,), lambda _: decided, (capture,))
    outbox.judge(store, of.made(Judgement, finding=told.id))
    store.act(of.made(Action, finding=told.id, desk=None, until=None))
    store.mute(of.made(Mute, desk=None, until=None, lifted_at=None))
    made = of.made(Delivery, findings=(told.id,), message="{}", rest_of=None, sent_at=None, withdrawn_at=None)
    store.enqueue(made)
    store.change_channel("screen", lambda _: Turn(state=of.made(ChannelState, off_at=NOW)), NOW)
    store.quarantine(of.made(Quarantined, source=SOURCE))
    state = of.made(SourceState, source=SOURCE, lease_until=None)
    store.finish_poll(state, [])
    here = of.made(Print, document=post.id, source=SOURCE, key=post.key)
    store.keep_print(here, replace(here, url=of.text()), of.text())
    store.add_user(of.made(User, desks=("foreign",)), CHANGE)
    store.add_token(of.made(ApiToken, desks=("foreign",)), CHANGE)
    store.note(of.made(Change))
    kept = of.made(Revision, file="sources.yaml")
    store.keep_revision(kept)
    return [
        f"/findings/{told.id}", f"/findings/{changed.id}", f"/documents/{post.id}", f"/documents/{post.id}?version=1",
        f"/sources/{SOURCE}", f"/actors/{ACTOR}", f"/figures?{urlencode({'key': KEY, 'unit': 'person'})}",
        f"/configuration/history/{kept.id}", "/?kind=figures", "/?kind=edit",
    ]  # fmt: skip


def configured(desk: Desk, of: Poison) -> Desk:
    """The same with poison in every name."""
    whole = desk.configuration
    actors = tuple(of.made(Actor, id=one.id) for one in whole.actors)
    sources = tuple(
        of.made(Source, id=one.id, kind=one.kind, actor=one.actor, options=one.options) for one in whole.sources
    )
    views = (ViewOptions.model_construct(name=of.text(), show="kind=edit", desk=None),)
    oidc = OidcOptions.model_construct(issuer="https://id.example", client_id="x", name=of.text(), roles={})
    made = replace(
        whole,
        actors=actors,
        sources=sources,
        places=(of.made(Place, id="kesh", part_of=None),),
        web=whole.web.model_copy(update={"views": views}),
        accounts=whole.accounts.model_copy(update={"oidc": oidc}),
    )
    return Desk.of(made)


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Poisoned]:
    yield from _poisoned(tmp_path_factory, Poison())


def _poisoned(folders: pytest.TempPathFactory, of: Poison) -> Iterator[Poisoned]:
    kept: dict[str, Any] = {}

    def change(site: Site, made: Edited) -> Site:
        text = made.text.replace("# who is watched", f"# {of.text()}")
        made.editor.apply(
            "sources.yaml", text, instead_of=made.editor.read("sources.yaml").mark, by=of.text(), why=of.text()
        )
        desk = configured(Desk.of(made.live.current), of)
        kept["pages"] = fill(made.store, of)
        tried = of.made(Document, source=SOURCE)
        made.gives = (Tried(document=tried, read=()),)
        translation = of.made(Translation, negation=True)
        changed = replace(
            site,
            desk=lambda: desk,
            health=lambda: _Health(problem=of.texts[0]),
            troubles=lambda: [of.texts[0]],
            lacks=lambda: [of.texts[0]],
            translated=lambda *_: translation,
        )
        app = create_app(changed)
        kept["routes"] = list(all_routes(app.routes))
        return changed

    with everything(folders.mktemp("poisoned"), change) as site:
        yield Poisoned(site, kept["routes"], of.used, [*site.pages.values(), *kept["pages"]])


def all_routes(some: Iterable[Any]) -> Iterator[APIRoute]:
    """The routes of an application, those of the routers in it too."""
    for one in some:
        if isinstance(one, APIRoute):
            yield one
        elif inner := getattr(one, "original_router", None):
            yield from all_routes(inner.routes)


@dataclass
class _Health:
    problem: str
    ticked_at: Any = NOW


# --- records ------------------------------------------------------------------------------------


def test_every_record_with_text_is_shown_or_said_not_to_be(poisoned: Poisoned) -> None:
    assert set(with_text()) - poisoned.used == set(UNSHOWN)
    assert {name for name, _ in KEPT} <= poisoned.used, "what is spared is of a record that is made"


def test_every_page_is_looked_at(poisoned: Poisoned) -> None:
    paths = [address.partition("?")[0] for address in [*poisoned.pages, "/login", "/configuration/plan"]]
    left = {
        one.path
        for one in html_pages(poisoned.app_routes)
        if one.path not in LEADING and not any(one.path_regex.fullmatch(path) for path in paths)
    }
    assert left == set()


def test_poison_in_every_field_runs_nothing_on_any_page(chrome: Browser, poisoned: Poisoned) -> None:
    look_at_all(chrome, poisoned)


@pytest.mark.slow
def test_every_payload_in_every_field_runs_nothing(
    chrome: Browser, tmp_path_factory: pytest.TempPathFactory, many: Callable[[int, int], int]
) -> None:
    texts = tuple(one for one in PAYLOADS if "\x00" not in one)
    for at in range(many(1, len(texts))):
        turned = texts[at:] + texts[:at]
        for one in _poisoned(tmp_path_factory, Poison(texts=turned)):
            look_at_all(chrome, one)


def theirs(wrong: list[str]) -> list[str]:
    """What the browser complained of, without that an answer was 404 or 422."""
    return [one for one in wrong if "Failed to load resource" not in one]


def look_at_all(chrome: Browser, poisoned: Poisoned) -> None:
    with reader(chrome, poisoned.of.base) as (_, page, wrong):
        page.goto("/login")
        unharmed(page, wrong, "login")
        log_in(page)
        for address in poisoned.pages:
            answer = page.goto(address)
            assert answer is not None
            assert answer.status < 500, address
            page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
            unharmed(page, theirs(wrong), address)


# --- addresses and forms ------------------------------------------------------------------------


def html_pages(routes: list[APIRoute]) -> list[APIRoute]:
    """The routes that people open."""
    return [
        one for one in routes if "GET" in one.methods and not one.include_in_schema and one.response_class is not None
        and getattr(one.response_class, "value", one.response_class) is HTMLResponse
    ]  # fmt: skip


def parameters(of: Dependant, kind: str) -> Iterator[str]:
    """The names of the parameters of a route, and of what it depends on."""
    yield from (one.alias for one in getattr(of, f"{kind}_params"))
    for one in of.dependencies:
        yield from parameters(one, kind)


def test_poison_in_every_filter_runs_nothing(chrome: Browser, poisoned: Poisoned) -> None:
    with reader(chrome, poisoned.of.base) as (_, page, wrong):
        log_in(page)
        wrong.clear()
        for one in html_pages(poisoned.app_routes):
            if one.path in LEADING:
                continue
            path = one.path.format(**dict.fromkeys(one.param_convertors, "x"))
            names = {*parameters(one.dependant, "query"), "kind", "actor", "place"}
            page.goto(f"{path}?{urlencode(dict.fromkeys(names, POLYGLOT))}")
            unharmed(page, theirs(wrong), one.path)


#: what a form must hold for the rest of it to be looked at; nothing else is spared
CHOSEN = {
    "file": "sources.yaml",
    "role": "viewer",
    "scope": "read",
    "status": "dismissed",
    "deed": "note",
    "on": "true",
}


def test_poison_in_every_form_runs_nothing(chrome: Browser, poisoned: Poisoned) -> None:
    send = """([path, fields]) => {
      const form = document.createElement('form');
      form.method = 'post'; form.action = path;
      for (const [name, value] of Object.entries(fields)) {
        const one = document.createElement('textarea');
        one.name = name; one.value = value; form.append(one);
      }
      document.body.append(form); form.submit();
    }"""
    sent = 0
    with reader(chrome, poisoned.of.base) as (_, page, wrong):
        log_in(page)
        page.goto("/mutes")
        token = page.locator("input[name=token]").first.input_value()
        wrong.clear()
        for one in poisoned.app_routes:
            if "POST" not in one.methods or one.include_in_schema or one.path in ("/logout", "/login"):
                continue
            fields = dict.fromkeys(parameters(one.dependant, "body"), POLYGLOT)
            fields |= {name: CHOSEN[name] for name in fields.keys() & CHOSEN.keys()}
            path = one.path.format(**dict.fromkeys(one.param_convertors, SOURCE))
            with page.expect_navigation():
                page.evaluate(send, [path, {**fields, "token": token}])
            unharmed(page, theirs(wrong), one.path)
            sent += 1
            if page.url.endswith("/login"):
                log_in(page)
    assert sent > 10


def test_a_page_that_lets_text_through_would_be_seen(chrome: Browser, poisoned: Poisoned) -> None:
    with reader(chrome, poisoned.of.base) as (_, page, wrong):
        page.goto("/login")
        page.evaluate(f"document.querySelector('main').innerHTML = {json.dumps(POLYGLOT)}")
        with pytest.raises(AssertionError):
            unharmed(page, wrong, "login")
