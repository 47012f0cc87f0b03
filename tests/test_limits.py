"""Somebody who is limited to some desks: what others watch in private is on no page, in no call, feed, file, stream."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from monitor import accounts
from monitor.accounts import Visitor
from monitor.config import ConfigurationError, load
from monitor.web import Site, create_app
from monitor.web.pages.live import told
from monitor.web.sight import Hidden, Seen, narrowed
from monitor.web.site import limited
from storage.records import (
    ApiToken,
    Decision,
    Delivery,
    Finding,
    Mute,
    Reason,
    Role,
    Scope,
    User,
)
from storage.store import Store
from tests import databases
from tests.factory import NOW, after, alert, claim, document, finding, seen, statement
from tests.sites import CONFIG
from tests.sites import site as site_of
from tests.test_accounts import CHANGE, HASH, log_in

MORE = """\
  - {desk: inquiries, channels: [second], match: {actors: [ministry]}}
accounts:
  watch_lists:
    - {name: the ministry, desks: [inquiries], actors: [ministry], sources: [ministry]}
web:
  views:
    - {name: everybody's, show: "kind=edit"}
    - {name: ministry watch, show: "actor=ministry", desk: inquiries}
"""
#: in what is private and nowhere else
SECRET = "Zwernitz"


@dataclass
class House:
    """A store with something of both desks, and clients of both."""

    store: Store
    site: Site
    open: Finding
    private: Finding

    def client(self, *desks: str, role: str = "viewer") -> TestClient:
        """Somebody who is limited to these desks; to none: who sees all."""
        name = f"{role} of {' '.join(desks) or 'all'}"
        user = User(
            id=accounts.local_id(name), name=name, role=Role(role), password=HASH, added_at=NOW, desks=tuple(desks)
        )
        self.store.add_user(user, CHANGE)
        found = TestClient(create_app(self.site), base_url="http://localhost", follow_redirects=False)
        assert log_in(found, name).status_code == 303
        return found

    def token(self, *desks: str) -> dict[str, str]:
        made = ApiToken(id=accounts.kept("a secret"), name="cms", scope=Scope.READ, added_at=NOW, desks=desks)
        self.store.add_token(made, CHANGE)
        return {"authorization": "Bearer a secret"}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    store = Store(databases.url(tmp_path, "limits.db"))
    site = site_of(tmp_path, store, more=MORE, clock=lambda: after(minutes=3))
    ours = [statement(document(str(at), f"شهر کش در کنترل ماست، {at}")) for at in range(2)]
    of = document("m1", f"{SECRET} is ours.", source="ministry", language="en", title=SECRET)
    theirs = statement(of, actor="ministry", principal="ministry", speaker=f"{SECRET} speaker")
    one, two, three = claim(ours[0]), claim(ours[1]), claim(theirs, keys=("=control|place:kesh",))
    shown = finding(two, one, cluster="thread", kind="reversal", found_at=after(minutes=1))
    private = finding(three, one, cluster="thread", because=(f"because of {SECRET}",), found_at=after(minutes=2))
    for at, (said, made) in enumerate(((one, ()), (two, (shown,)), (three, (private,)))):
        alerts = tuple(
            alert(each, desk=desk_, channel=channel)
            for each in made
            for desk_, channel in (("foreign", "console"), ("inquiries", "second"))
        )
        sight = seen(of if at == 2 else document(str(at), said.statement.text))
        store.record(sight, (said.statement,), (said,), lambda _, m=made, a=alerts: Decision(findings=m, alerts=a))
    for channel, many in (("second", (private.id,)), ("console", (shown.id,)), ("console", (private.id, shown.id))):
        store.enqueue(
            Delivery(
                id=f"{channel} {len(many)}", channel=channel, group="g", reason=Reason.FIRST, message="{}",
                findings=many, created_at=NOW, error=f"error of {channel}", dead_at=NOW,
            )
        )  # fmt: skip
    for desk_, why in (("inquiries", SECRET), ("foreign", "loud")):
        store.mute(Mute(actor="front", desk=desk_, by="Mina", why=why, at=NOW, until=after(days=1)))
    store.mute(Mute(actor="ministry", by="Mina", why=SECRET, at=after(minutes=1), until=after(days=1)))
    yield House(store, site, shown, private)
    store.close()


def addresses(house: House) -> list[str]:
    """Everything that can be read, of what is open and of what is not."""
    both = [house.open, house.private]
    return [
        "/", "/?actor=ministry", "/?kind=contradiction", "/actors", "/actors/ministry", "/actors/front", "/figures",
        "/figures?key=%3Dcontrol%7Cplace%3Akesh", "/sources", "/sources/ministry", "/coverage", "/review", "/quality",
        "/search", f"/search?q={SECRET}", "/search?actor=ministry", "/deliveries", "/mutes", "/disputes/thread",
        *(f"/findings/{one.id}" for one in both),
        *(f"/documents/{one.claims[0].statement.document}" for one in both),
        "/api/v1/statements", f"/api/v1/statements?q={SECRET}", "/api/v1/statements?actor=ministry", "/api/v1/claims",
        "/api/v1/findings", "/api/v1/findings?source=ministry", *(f"/api/v1/findings/{one.id}" for one in both),
        "/api/v1/review", "/api/v1/quality", "/api/v1/actors", "/api/v1/sources", "/api/v1/alerts",
        "/api/v1/alerts?desk=inquiries", "/api/v1/deliveries", "/api/v1/mutes", "/feeds/foreign.atom",
        "/feeds/foreign.json", "/feeds/inquiries.atom", "/feeds/search.json", f"/feeds/search.atom?q={SECRET}",
        *(f"/api/v1/export/statements?format={one}" for one in ("csv", "jsonl", "webannotation")),
        *(f"/api/v1/export/findings?format={one}" for one in ("csv", "jsonl", "claimreview")), "/readyz",
    ]  # fmt: skip


def leaks(text: str, path: str) -> list[str]:
    """What of another desk's a text holds; what was typed may be repeated."""
    words = [SECRET, "Ministry", "ministry", "inquiries", "ministry watch"]
    return [word for word in words if word in text and word not in path]


#: 503: /readyz of a house where nothing ticks
ANSWERS = (200, 404, 422, 503)


def test_nothing_of_another_desk_is_anywhere(house: House) -> None:
    client = house.client("foreign")
    answers = {path: client.get(path) for path in addresses(house)}
    assert {path: leaks(one.text, path) for path, one in answers.items() if leaks(one.text, path)} == {}
    lost = {path: one.status_code for path, one in answers.items() if one.status_code not in ANSWERS}
    assert lost == {}
    hidden = {
        f"/findings/{house.private.id}", f"/api/v1/findings/{house.private.id}", "/actors/ministry",
        "/sources/ministry", "/feeds/inquiries.atom", f"/documents/{house.private.claims[0].statement.document}",
    }  # fmt: skip
    assert {path for path, one in answers.items() if one.status_code == 404} == hidden


def test_who_is_of_that_desk_or_of_none_sees_it(house: House) -> None:
    for client in (house.client("inquiries"), house.client()):
        assert client.get(f"/findings/{house.private.id}").status_code == 200
        for path in (
            "/",
            "/search",
            "/actors/ministry",
            "/sources",
            "/api/v1/statements",
            "/mutes",
            "/feeds/inquiries.atom",
        ):
            assert leaks(client.get(path).text, ""), path
        assert "ministry watch" in client.get("/").text


def test_what_is_open_is_seen_in_full_and_counted_alone(house: House) -> None:
    client = house.client("foreign")
    assert "everybody&#39;s" in client.get("/").text
    assert house.open.id in client.get("/?place=velmar&found=2030-03").text, "a place has in it what lies in it"
    assert [one["id"] for one in client.get("/api/v1/findings").json()["items"]] == [house.open.id]
    assert len(client.get("/api/v1/statements").json()["items"]) == 2
    assert [one["id"] for one in client.get("/api/v1/deliveries").json()["items"]] == ["console 1"]
    assert [one["why"] for one in client.get("/api/v1/mutes").json()["items"]] == ["loud"]
    assert {one["desk"] for one in client.get("/api/v1/alerts").json()["items"]} == {"foreign"}
    assert client.get("/api/v1/quality").json()["overall"]["unjudged"] == 1
    pages, last = [], None
    while found := client.get(f"/api/v1/statements?limit=1{f'&before={last}' if last else ''}").json()["items"]:
        pages += found
        last = found[-1]["id"]
    assert len(pages) == 2


def test_every_page_of_a_list_is_full_while_there_is_more(house: House) -> None:
    """What is hidden stands between what is not; no page shows by its length where."""
    kept = house.store
    for at in range(12):
        at_ = after(minutes=10 + at)
        of = document(f"p{at}", f"{SECRET} {at}", source="ministry" if at % 3 else "front-posts", language="en")
        said = statement(of, actor="ministry" if at % 3 else "front", principal=None, seen_at=at_)
        one = claim(said)
        made = finding(one, one, cluster=f"c{at}", found_at=at_)
        told_ = (alert(made, desk="foreign", channel="console", created_at=at_),)
        kept.record(seen(of), (said,), (one,), lambda _, m=made, a=told_: Decision(findings=(m,), alerts=a))
        kept.enqueue(
            Delivery(
                id=f"m{at:02}", channel="console" if at % 3 == 0 else "second", group=f"g{at}", reason=Reason.FIRST,
                message="{}", findings=(made.id,), created_at=at_, dead_at=at_,
            )
        )  # fmt: skip
        kept.mute(
            Mute(actor="front", desk="inquiries" if at % 3 else "foreign", by="M", why=f"{at}", at=at_, until=None)
        )
    client = house.client("foreign")
    for path in ("statements", "claims", "findings", "alerts", "deliveries", "mutes"):
        whole = [one["id"] for one in client.get(f"/api/v1/{path}?limit=200").json()["items"]]
        assert len(whole) >= 4, path
        for size in (1, 2, 3):
            pages, last = [], None
            while True:
                answer = client.get(f"/api/v1/{path}?limit={size}{f'&before={last}' if last else ''}").json()
                pages.append([one["id"] for one in answer["items"]])
                last = answer["next"]
                if last is None:
                    break
            assert [id_ for page in pages for id_ in page] == whole, path
            assert all(len(page) == size for page in pages[:-1]), (path, pages)


def test_the_figures_of_the_whole_house_are_for_those_who_see_it(house: House) -> None:
    assert house.client("foreign").get("/metrics").status_code == 403
    assert "gainsay_documents" in house.client().get("/metrics").text


def test_a_token_is_limited_too(house: House) -> None:
    house.client()
    token = house.token("foreign")
    client = TestClient(create_app(house.site), base_url="http://localhost")
    for path in ("/api/v1/findings", "/api/v1/statements", "/api/v1/sources", "/feeds/search.json"):
        assert leaks(client.get(path, headers=token).text, path) == [], path


def test_a_stream_tells_only_what_may_be_seen(house: House) -> None:
    mine = limited(replace(house.site, clock=lambda: NOW), frozenset({"foreign"}))

    async def listened() -> list[str]:
        async def goes_on() -> bool:
            return False

        return [one async for one in told(mine, {}, house.open.id, goes_on)]

    known = json.dumps("".join(asyncio.run(listened())))
    assert house.private.id not in known
    assert SECRET not in known


def test_an_editor_of_a_desk_acts_for_that_desk_alone(house: House) -> None:
    client = house.client("foreign", role="editor")
    form = client.get(f"/findings/{house.open.id}").text.partition('name="token" value="')[2].partition('"')[0]
    mute = {"token": form, "by": "x", "source": "front-posts", "why": "loud", "until": "1d"}
    assert client.post("/mutes", data=mute).status_code == 403
    assert client.post("/mutes", data={**mute, "desk": "inquiries"}).status_code == 403
    assert client.post("/mutes", data={**mute, "desk": "foreign"}).status_code == 303
    act = {"token": form, "by": "x", "deed": "snooze", "length": "1h"}
    here = f"/findings/{house.open.id}/actions"
    assert client.post(here, data=act).status_code == 403
    assert client.post(here, data={**act, "desk": "foreign"}).status_code == 303
    private = f"/findings/{house.private.id}"
    assert (
        client.post(f"{private}/judgement", data={"token": form, "by": "x", "status": "confirmed"}).status_code == 404
    )
    others = next(one for one in house.store.mutes() if one.desk == "inquiries")
    assert client.post(f"/mutes/{others.id}/lift", data={"token": form, "by": "x"}).status_code == 404
    assert house.store.judgements(house.private.id) == []


def test_a_store_that_is_looked_at_so_answers_nothing_new(house: House) -> None:
    _, sight = narrowed(house.site.desk(), frozenset({"foreign"}))
    mine: Any = Seen(house.store, sight)
    with pytest.raises(Hidden):
        mine.users()
    with pytest.raises(Hidden):
        mine.revisions("sources.yaml")


def test_only_those_who_change_nothing_of_the_whole_are_limited() -> None:
    assert accounts.limits(Role.EDITOR, ["b", "a", "a"]) == ("a", "b")
    assert accounts.limits(Role.ADMIN, []) == ()
    for role in (Role.OPERATOR, Role.ADMIN):
        with pytest.raises(ValueError, match="only viewers and editors"):
            accounts.limits(role, ["a"])


def test_a_watch_list_with_a_name_that_nobody_has_is_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    wrong = "version: 1\naccounts:\n  watch_lists:\n    - {name: x, desks: [a], actors: [minstry]}\n"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="minstry"):
        load(path, environ={})


@pytest.mark.parametrize(
    ("section", "place"),
    [
        ("accounts: {watch_lists: [{name: x, desks: [foreing], actors: [ministry]}]}", "accounts.watch_lists[0].desks"),
        ("accounts: {oidc: {issuer: 'https://i.example', client_id: x, roles: {a: viewer}, desks: {a: [foreing]}}}",
         "accounts.oidc.desks.a"),
        ("web: {views: [{name: x, show: 'kind=edit', desk: foreing}]}", "web.views[0].desk"),
    ],
)  # fmt: skip
def test_a_desk_that_no_route_has_is_a_mistake(tmp_path: Path, section: str, place: str) -> None:
    path = tmp_path / "sources.yaml"
    more = "web: {link: 'https://desk.example'}\n" if "oidc" in section else ""
    path.write_text(f"{CONFIG}{more}{section}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load(path, environ={})
    [mistake] = caught.value.mistakes
    assert ("foreing" in str(mistake), "foreign" in str(mistake), place in str(mistake)) == (True, True, True)


def test_a_visitor_without_limits_asks_the_store_itself(house: House) -> None:
    visitor = Visitor(name="x", role=Role.VIEWER)
    assert not visitor.desks
    assert not isinstance(house.site.store, Seen)
