"""Who may log in, what each role and token may do, and what is kept of who did it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from starlette.routing import Mount

from monitor import accounts, passwords
from monitor.__main__ import main
from monitor.errors import CommandError
from monitor.web import Site, create_app
from monitor.web.access import still_in
from monitor.web.login import OF_CLIENT, Throttle
from monitor.web.needs import OPEN, TABLE
from monitor.web.server import listening
from storage.records import ApiToken, Change, Decision, Finding, Role, Scope, User
from storage.store import Store
from tests import databases
from tests.factory import NOW, claim, document, finding, seen, statement
from tests.sites import site as site_of

PASSWORD = "four words no relation"
#: made once: a password costs a quarter of a second
HASH = passwords.hashed(PASSWORD)
CHANGE = Change(at=NOW, who="test", where="here", what="test")
ROLES = ("viewer", "editor", "operator", "admin")


@dataclass
class Place:
    """A served store with accounts, and the clock in the test's hand."""

    store: Store
    site: Site
    made: Finding
    now: datetime = NOW

    def user(self, name: str, role: str = "editor") -> User:
        user = User(id=accounts.local_id(name), name=name, role=Role(role), password=HASH, added_at=NOW)
        self.store.add_user(user, CHANGE)
        return user

    def token(self, name: str, scope: str, until: datetime | None = None) -> dict[str, str]:
        made = ApiToken(id=accounts.kept(f"secret of {name}"), name=name, scope=Scope(scope), added_at=NOW, until=until)
        self.store.add_token(made, CHANGE)
        return {"authorization": f"Bearer secret of {name}"}

    def client(self, base: str = "http://localhost", **how: object) -> TestClient:
        return TestClient(create_app(replace(self.site, **how)), base_url=base, follow_redirects=False)

    def logged_in(self, role: str = "editor", base: str = "http://localhost", **how: object) -> TestClient:
        self.user(role, role)
        client = self.client(base, **how)
        assert log_in(client, role).status_code == 303
        return client


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    store = Store(databases.url(tmp_path, "accounts.db"))
    site = site_of(tmp_path, store, clock=lambda: made.now)
    ours = document("m1", "Kesh is ours.", source="ministry", language="en")
    theirs = document("1", "شهر کش در کنترل ماست.")
    one, two = claim(statement(ours, actor="ministry", principal="ministry")), claim(statement(theirs))
    found = finding(one, two, found_at=NOW)
    store.record(seen(theirs), (two.statement,), (two,), lambda _: Decision())
    store.record(seen(ours), (one.statement,), (one,), lambda _: Decision(findings=(found,)))
    made = Place(store, site, found)
    yield made
    store.close()


def hidden(client: TestClient, path: str) -> str:
    """The token in the forms of a page."""
    found = re.search(r'name="token" value="([^"]+)"', client.get(path).text)
    assert found is not None
    return found[1]


def log_in(client: TestClient, name: str, password: str = PASSWORD, next_: str = "/"):
    form = {"token": hidden(client, "/login"), "name": name, "password": password, "next": next_}
    return client.post("/login", data=form)


# --- the table ----------------------------------------------------------------------------------


def routes(routers: list[object], prefix: str = "") -> Iterator[str]:
    """METHOD /path of everything that the application answers."""
    for one in routers:
        if isinstance(one, Mount):
            yield f"GET {one.path}/{{path:path}}"
        elif (inner := getattr(one, "original_router", None)) is not None:
            yield from routes(inner.routes, prefix + getattr(one.include_context, "prefix", ""))
        else:
            yield from (f"{method} {prefix}{one.path}" for method in one.methods - {"HEAD"})


@pytest.fixture
def table(place: Place) -> set[str]:
    return set(routes(place.client().app.routes))


def test_every_route_stands_in_the_table_and_nothing_else_does(table: set[str]) -> None:
    assert table == set(TABLE)
    assert len(table) > 40


#: what may be asked without a login: everything else needs one
LISTED = {
    "GET /healthz", "GET /readyz", "GET /in/{source}", "POST /in/{source}", "POST /reply/{kind}/{channel}",
    "GET /act/{token}", "POST /act/{token}", "GET /static/{path:path}", "GET /language", "GET /login", "POST /login",
    "GET /login/provider", "GET /auth/callback",
}  # fmt: skip


def test_only_what_is_listed_is_open() -> None:
    assert {name for name, (role, _) in TABLE.items() if role is OPEN} == LISTED


def test_nothing_else_is_answered_without_a_login(place: Place, table: set[str]) -> None:
    place.user("ada")
    client = place.client()
    answers = {name: ask(client, name, place) for name in sorted(table - LISTED)}
    wrong = {name: one.status_code for name, one in answers.items() if one.status_code not in (401, 303)}
    assert wrong == {}
    lost = [
        name
        for name, one in answers.items()
        if one.status_code == 303 and not one.headers["location"].startswith("/login?next=")
    ]
    assert lost == []
    assert all("Kesh" not in one.text for one in answers.values())


def test_a_new_route_is_refused_until_it_stands_in_the_table(place: Place) -> None:
    client = place.logged_in("admin")
    client.app.add_api_route("/new", lambda: "secret", methods=["GET", "POST"])
    assert client.get("/new").status_code == 404
    assert client.post("/new").status_code == 404
    assert place.client().get("/new").headers["location"] == "/login?next=/new"


def test_every_change_needs_a_form_of_ours(place: Place) -> None:
    client = place.logged_in("admin")
    changes = [name for name in TABLE if name.partition(" ")[0] not in ("GET",) and name not in LISTED]
    assert len(changes) > 6
    assert {name: ask(client, name, place).status_code for name in changes} == dict.fromkeys(changes, 403)
    assert place.store.judgements(place.made.id) == []


@pytest.mark.parametrize("role", ROLES)
def test_a_role_may_what_the_table_says(place: Place, role: str) -> None:
    client = place.logged_in(role)
    token = hidden(client, "/mutes")
    wrong = {}
    for name, (needed, _) in TABLE.items():
        if name in (*LISTED, "POST /logout", "GET /events"):
            continue
        status = ask(client, name, place, data={"token": token}).status_code
        if (status == 403) != (not Role(role).may(needed)):
            wrong[name] = status
    assert wrong == {}


def ask(client: TestClient, name: str, place: Place, data: dict[str, str] | None = None):
    method, _, path = name.partition(" ")
    path = path.replace("{id_}", place.made.id).replace("{cluster}", place.made.cluster).replace("{suffix}", "atom")
    return client.request(method, re.sub(r"\{\w+(:path)?\}", "x", path), data=data)


# --- the login ----------------------------------------------------------------------------------


def test_without_an_account_everything_is_open_on_this_machine(place: Place) -> None:
    assert place.client().get("/").status_code == 200
    assert place.client(closed=True).get("/").headers["location"] == "/login?next=/"
    assert "gainsay accounts add" in place.client(closed=True).get("/login").text


def test_whoever_others_can_reach_without_an_account_does_not_listen() -> None:
    with pytest.raises(CommandError, match="there are no accounts"), listening("0.0.0.0", 0, open_to_all=False):
        pass


def test_a_login_leads_to_where_one_wanted_and_is_kept(place: Place) -> None:
    place.user("ada")
    client = place.client()
    wanted = client.get("/search?q=Kesh&lang=en")
    assert wanted.headers["location"] == "/login?next=/search%3Fq%3DKesh%26lang%3Den"
    page = client.get(wanted.headers["location"])
    assert 'name="next" value="/search?q=Kesh&amp;lang=en"' in page.text
    assert page.headers["cache-control"] == "no-store"
    answer = log_in(client, "Ada", next_="/search?q=Kesh&lang=en")
    assert answer.headers["location"] == "/search?q=Kesh&lang=en"
    text = client.get("/").text
    assert "<bdi>ada</bdi>" in text
    assert "Log out" in text


@pytest.mark.parametrize(
    ("name", "password"), [("ada", "not the password"), ("nobody", PASSWORD), ("", ""), ("ada", "")]
)
def test_a_wrong_name_or_password_says_not_which(place: Place, name: str, password: str) -> None:
    place.user("ada")
    client = place.client()
    answer = log_in(client, name, password)
    assert answer.status_code == 403
    assert "The name or the password is wrong." in answer.text
    assert "session" not in client.cookies


def test_a_user_of_a_provider_has_no_password_to_log_in_by(place: Place) -> None:
    place.user("ada")
    place.store.add_user(replace(place.user("eve"), id="local:eve2", name="eve2", password=""), CHANGE)
    assert log_in(place.client(), "eve2", "").status_code == 403


def test_an_unknown_name_costs_as_much_as_a_wrong_password() -> None:
    parameters = r"\$argon2id\$v=19\$m=65536,t=3,p=4\$"
    assert re.match(parameters, HASH)
    assert re.match(parameters, passwords._NOBODY)
    assert not passwords.matches("", "")
    assert not passwords.is_outdated(HASH)


def test_guessing_is_slowed_down(place: Place) -> None:
    throttle = Throttle()
    allowed = [throttle.allows("1.2.3.4", f"local:{n}", NOW) for n in range(OF_CLIENT.burst + 1)]
    assert allowed == [True] * OF_CLIENT.burst + [False]
    assert throttle.allows("1.2.3.5", "local:ada", NOW)
    assert throttle.allows("1.2.3.4", "local:ada", NOW + timedelta(minutes=1))
    place.user("ada")
    client = place.client()
    client.app.state.throttle = throttle
    for n in range(OF_CLIENT.burst):
        throttle.allows("testclient", f"local:{n}", NOW)
    answer = log_in(client, "ada")
    assert answer.status_code == 429
    assert "session" not in client.cookies


def test_a_session_has_a_new_id_at_each_login_and_the_one_before_ends(place: Place) -> None:
    place.user("ada")
    form = {"token": accounts.form_token("known"), "name": "ada", "password": PASSWORD}
    ids = []
    for before in ("chosen-by-somebody-else", ""):
        client = place.client()
        client.headers["cookie"] = f"form=known; session={before or ids[-1]}"
        ids.append(re.search("session=([^;]+)", client.post("/login", data=form).headers["set-cookie"])[1])
        assert [one.id for one in place.store.sessions()] == [accounts.kept(ids[-1])]
    assert len({"chosen-by-somebody-else", *ids}) == 3


def test_what_is_stored_opens_nothing(place: Place) -> None:
    client = place.logged_in()
    secret = client.cookies["session"]
    kept = place.store.sessions()[0].id
    assert secret not in repr(place.store.sessions()) + repr(place.store.users())
    thief = place.client()
    thief.cookies.set("session", kept)
    assert thief.get("/").status_code == 303


@pytest.mark.parametrize(
    ("base", "secure"), [("http://localhost", False), ("https://desk.example", True), ("http://desk.example", True)]
)
def test_cookies_are_for_the_server_and_https_alone(place: Place, base: str, secure: bool) -> None:
    place.user("ada")
    client = place.client(base, hosts=None)
    form = {"token": "", "name": "ada", "password": PASSWORD}
    name = "__Host-form" if secure else "form"
    client.headers["cookie"] = f"{name}=known"
    answer = client.post("/login", data={**form, "token": accounts.form_token("known")})
    kept = next(one for one in answer.headers.get_list("set-cookie") if "session=" in one)
    assert kept.startswith("__Host-session=" if secure else "session=")
    assert "HttpOnly" in kept
    assert "SameSite=lax" in kept
    assert "Path=/" in kept
    assert "Domain" not in kept
    assert ("Secure" in kept) is secure
    assert ("HTTPS" in client.get("/login").text) is (base == "http://desk.example")


def test_a_session_ends_when_nobody_uses_it_and_after_its_time(place: Place) -> None:
    client = place.logged_in()
    place.now += timedelta(hours=7)
    assert client.get("/").status_code == 200
    place.now += timedelta(hours=7)
    assert client.get("/").status_code == 200
    place.now += timedelta(hours=8)
    assert client.get("/").status_code == 303
    assert place.store.sessions() == []
    log_in(client, "editor")
    for _ in range(27):
        place.now += timedelta(hours=6)
        assert client.get("/").status_code == 200
    place.now += timedelta(hours=6)
    assert client.get("/").status_code == 303


def test_another_role_or_password_ends_the_sessions(place: Place) -> None:
    client = place.logged_in()
    user = place.store.users()[0]
    place.store.change_user(replace(user, role=Role.VIEWER), CHANGE)
    assert client.get("/").status_code == 303
    log_in(client, "editor")
    assert client.get("/").status_code == 200
    place.store.remove_user(user.id, CHANGE)
    place.user("other")
    assert client.get("/").status_code == 303


def test_logging_out_ends_the_session_on_the_server(place: Place) -> None:
    client = place.logged_in()
    secret = client.cookies["session"]
    assert client.post("/logout").status_code == 403
    assert client.get("/").status_code == 200
    assert client.post("/logout", data={"token": hidden(client, "/")}).headers["location"] == "/login"
    assert "session" not in client.cookies
    client.cookies.set("session", secret)
    assert client.get("/").status_code == 303


def test_a_login_that_no_page_of_ours_asked_for_is_refused(place: Place) -> None:
    place.user("ada")
    client, other = place.client(), place.client()
    form = {"name": "ada", "password": PASSWORD}
    assert client.post("/login", data=form).status_code == 403
    assert client.post("/login", data={**form, "token": hidden(other, "/login")}).status_code == 403
    assert client.post("/login", data={**form, "token": "the-token"}).status_code == 403


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("/findings/1?x=/", "/findings/1?x=/"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example/", "/"),
        ("/\t/evil.example", "/"),
        ("evil", "/"),
        ("", "/"),
        ("/login?next=/", "/"),
        ("/logout", "/"),
        ("javascript:alert(1)", "/"),
        ("/ok\r\nset-cookie: a=b", "/"),
        ("/" + "a" * 3000, "/"),
    ],
)
def test_a_login_leads_nowhere_else(path: str, to: str) -> None:
    assert accounts.inside(path) == to


@pytest.mark.parametrize("name", ["", " ", "a" * 61, "a\nb", "a\u202eb", "a  b", "local:a", "a/b", "\ud800"])
def test_a_name_is_what_it_looks_like(name: str) -> None:
    with pytest.raises(ValueError, match="visible characters"):
        accounts.user_name(name)


def test_names_of_all_scripts_are_names() -> None:
    assert accounts.user_name(" لیلا می‌نویسد ") == "لیلا می‌نویسد"
    assert accounts.local_id("Ada") == accounts.local_id("aDA ")


def test_a_stream_ends_with_the_login_and_does_not_keep_it(place: Place) -> None:
    client = place.logged_in()
    scope = {"type": "http", "method": "GET", "path": "/events", "scheme": "http", "query_string": b""}
    scope["headers"] = [(b"host", b"localhost"), (b"cookie", f"session={client.cookies['session']}".encode())]
    place.now += timedelta(hours=5)
    assert still_in(place.site, scope)
    place.now += timedelta(hours=3)
    assert not still_in(place.site, scope)
    program = {
        **scope,
        "headers": [(name.encode(), value.encode()) for name, value in place.token("x", "read").items()],
    }
    assert still_in(place.site, program)
    place.store.revoke_token("x", CHANGE)
    assert not still_in(place.site, program)


# --- who did it ---------------------------------------------------------------------------------


def test_what_somebody_does_carries_the_name_of_the_login(place: Place) -> None:
    client = place.logged_in()
    path = f"/findings/{place.made.id}"
    page = client.get(path)
    assert 'name="by" value="editor" readonly' in page.text
    form = {"token": hidden(client, path), "by": "somebody else"}
    assert client.post(f"{path}/judgement", data={**form, "status": "confirmed"}).status_code == 303
    assert client.post(f"{path}/actions", data={**form, "deed": "acknowledge", "why": "seen"}).status_code == 303
    mute = {"source": "ministry", "why": "loud", "until": "1d"}
    assert client.post("/mutes", data={**form, **mute}).status_code == 303
    muted = place.store.mutes()[0]
    assert client.post(f"/mutes/{muted.id}/lift", data=form).status_code == 303
    assert {one.by for one in place.store.judgements(place.made.id)} == {"editor"}
    assert {one.by for one in place.store.actions(place.made.id)} == {"editor"}
    assert (muted.by, place.store.mutes()[0].lifted_by) == ("editor", "editor")
    lines = [(one.who, one.where, one.what, one.of, one.more) for one in place.store.changes()]
    assert lines[:5] == [
        ("editor", "testclient", "mute lifted", muted.id, ""),
        ("editor", "testclient", "muted", "", "until 1d, source ministry"),
        ("editor", "testclient", "action", place.made.id, "deed acknowledge"),
        ("editor", "testclient", "judgement", place.made.id, "status confirmed"),
        ("editor", "testclient", "logged in", "editor", "by password"),
    ]


def test_a_form_of_another_login_changes_nothing(place: Place) -> None:
    client, other = place.logged_in("editor"), place.logged_in("admin")
    path = f"/findings/{place.made.id}"
    form = {"token": hidden(other, path), "by": "x", "status": "confirmed"}
    assert client.post(f"{path}/judgement", data=form).status_code == 403
    json = {"by": "x", "status": "confirmed"}
    assert client.post(f"/api/v1{path}/judgement", json=json).status_code == 403
    assert place.store.judgements(place.made.id) == []
    own = {"x-csrf-token": hidden(client, path)}
    assert client.post(f"/api/v1{path}/judgement", json=json, headers=own).status_code == 200
    assert place.store.judgements(place.made.id)[0].by == "editor"


def test_a_viewer_is_offered_nothing_to_do(place: Place) -> None:
    client = place.logged_in("viewer")
    for path in (f"/findings/{place.made.id}", "/mutes"):
        text = client.get(path).text
        assert 'name="by"' not in text
        assert "/audit" not in text
    assert client.get("/audit").status_code == 403
    assert "needs the role admin, and viewer is viewer" in client.get("/audit").text


def test_the_audit_log_is_shown_to_admins_and_holds_no_secret(place: Place) -> None:
    client = place.logged_in("admin")
    path = f"/findings/{place.made.id}"
    form = {"token": hidden(client, path), "by": "x", "status": "confirmed", "why": "private words"}
    client.post(f"{path}/judgement", data=form)
    text = client.get("/audit").text
    assert "judgement" in text
    assert place.made.id in text
    everything = repr(place.store.changes(limit=100))
    for secret in (PASSWORD, HASH, client.cookies["session"], "private words"):
        assert secret not in text + everything
    assert form["token"] not in everything


def test_what_failed_is_no_change(place: Place) -> None:
    client = place.logged_in()
    before = place.store.changes()
    form = {"token": hidden(client, "/mutes"), "by": "x", "status": "dismissed"}
    assert client.post(f"/findings/{place.made.id}/judgement", data=form).status_code == 422
    assert place.store.changes() == before


def test_without_accounts_a_change_is_noted_with_the_name_that_was_given(place: Place) -> None:
    form = {"token": "the-token", "by": "Ada", "status": "confirmed"}
    assert place.client().post(f"/findings/{place.made.id}/judgement", data=form).status_code == 303
    assert place.store.changes()[0].who == "Ada (not logged in)"


# --- programs -----------------------------------------------------------------------------------


def test_a_token_may_what_its_scope_says(place: Place) -> None:
    place.user("ada")
    read, judge = place.token("grafana", "read"), place.token("cms", "judge")
    client = place.client()
    path = f"/api/v1/findings/{place.made.id}"
    assert client.get(path).status_code == 401
    assert client.get(path).headers["www-authenticate"] == "Bearer"
    assert client.get(path).headers["content-type"] == "application/problem+json"
    assert client.get(path, headers=read).status_code == 200
    assert client.get("/metrics").status_code == 401
    assert client.get("/metrics", headers=read).status_code == 200
    verdict = {"by": "Ada", "status": "confirmed"}
    refused = client.post(f"{path}/judgement", json=verdict, headers=read)
    assert (refused.status_code, refused.headers["content-type"]) == (403, "application/problem+json")
    assert client.post(f"{path}/judgement", json=verdict, headers=judge).status_code == 200
    assert place.store.judgements(place.made.id)[0].by == "Ada (through cms)"
    assert client.get("/audit", headers=judge).status_code == 403
    assert [one.used_at for one in place.store.tokens()] == [NOW, NOW]


def test_a_token_that_is_over_or_unknown_opens_nothing(place: Place) -> None:
    place.user("ada")
    over = place.token("old", "read", until=NOW + timedelta(hours=1))
    client = place.client()
    assert client.get("/api/v1/actors", headers=over).status_code == 200
    place.now += timedelta(hours=1)
    assert client.get("/api/v1/actors", headers=over).status_code == 401
    assert client.get("/api/v1/actors", headers={"authorization": "Bearer nothing"}).status_code == 401
    assert client.get("/healthz", headers={"authorization": "Bearer nothing"}).status_code == 200
    good = place.token("new", "read")
    assert client.get("/api/v1/actors", headers=good).status_code == 200
    place.store.revoke_token("new", CHANGE)
    assert client.get("/api/v1/actors", headers=good).status_code == 401


def test_feed_readers_may_show_a_token_in_the_address_or_as_a_password(place: Place) -> None:
    place.user("ada")
    place.token("reader", "read")
    client = place.client()
    assert client.get("/feeds/foreign.atom").headers["www-authenticate"] == 'Basic realm="Gainsay"'
    assert client.get("/feeds/foreign.atom", params={"token": "secret of reader"}).status_code == 200
    found = client.get("/feeds/search.json", params={"q": "Kesh", "token": "secret of reader"})
    assert found.status_code == 200
    assert "secret of reader" not in found.text
    assert client.get("/feeds/search.json", auth=("x", "secret of reader")).status_code == 200
    assert client.get("/api/v1/actors", params={"token": "secret of reader"}).status_code == 401


def test_readiness_names_nothing_of_ours_to_whoever_did_not_log_in(place: Place) -> None:
    place.site = replace(place.site, troubles=lambda: ["mastodon.example: 3 sources wait"])
    assert place.client().get("/readyz").json()["notes"] == ["mastodon.example: 3 sources wait"]
    place.user("ada")
    token = place.token("probe", "read")
    assert place.client().get("/readyz").json()["notes"] == []
    assert place.client().get("/readyz", headers=token).json()["notes"] == ["mastodon.example: 3 sources wait"]


@pytest.mark.parametrize(("client", "status"), [(("127.0.0.1", 1), 200), (("192.0.2.1", 1), 401)])
def test_figures_are_for_this_machine(place: Place, client: tuple[str, int], status: int) -> None:
    place.user("ada")
    asking = TestClient(create_app(place.site), base_url="http://localhost", client=client)
    assert asking.get("/metrics").status_code == status


def test_answers_are_kept_by_nobody_and_differ_by_who_asks(place: Place) -> None:
    client = place.logged_in()
    for path in ("/", f"/findings/{place.made.id}", "/mutes"):
        answer = client.get(path)
        assert answer.headers["cache-control"] == "no-store"
        assert "Cookie" in answer.headers["vary"]
    assert "private" in client.get("/api/v1/actors").headers["cache-control"]


# --- the command line ---------------------------------------------------------------------------


@pytest.fixture
def gainsay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    def run(*argv: str, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = main(
            ["-c", str(tmp_path / "sources.yaml"), *argv], {"GAINSAY_DATABASE": databases.url(tmp_path, "cli.db")}
        )
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_accounts_are_made_and_changed_on_the_command_line(gainsay: Callable[..., tuple[int, str, str]]) -> None:
    assert gainsay("accounts", "add", "Ada", "--role", "admin", stdin=f"{PASSWORD}\n") == (
        0,
        "Ada may log in, as admin\n",
        "",
    )
    assert gainsay("accounts", "add", "ada", "--role", "viewer", stdin=f"{PASSWORD}\n")[0] == 2
    assert "12 to 1000" in gainsay("accounts", "add", "Eve", "--role", "viewer", stdin="short\n")[2]
    assert "--role" in gainsay("accounts", "add", "Eve", stdin=f"{PASSWORD}\n")[2]
    assert gainsay("accounts", "role", "ada", "--role", "editor")[1].splitlines()[1] == "nobody is an admin now"
    assert "Ada  editor  by password" in gainsay("accounts", "list")[1]
    assert gainsay("accounts", "passwd", "Ada", stdin="other words no relation\n")[0] == 0
    code, secret, _ = gainsay("accounts", "token", "add", "cms", "--scope", "judge", "--until", "2099-01-01")
    assert (code, secret.startswith("gainsay_")) == (0, True)
    assert "cms  judge  until 2099-01-01" in gainsay("accounts", "token", "list")[1]
    assert gainsay("accounts", "token", "revoke", "cms")[0] == 0
    assert gainsay("accounts", "token", "revoke", "cms")[0] == 2
    assert gainsay("accounts", "remove", "Ada")[0] == 0
    assert gainsay("accounts", "remove", "Ada")[2].startswith("Ada: there is no such account")
    log = gainsay("audit")[1]
    assert [line.split("  ")[3] for line in log.splitlines()] == [
        "account removed", "token revoked", "token added", "password", "role", "account added",
    ]  # fmt: skip
    assert secret.strip() not in log
