"""Logging in through an OpenID provider: what is asked of it, and what of its answers is believed."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi.testclient import TestClient

pytest.importorskip("joserfc", reason="the extra gainsay[oidc] is not installed: no provider is tried")

from joserfc.jwk import RSAKey

from monitor import clock
from monitor.config import ConfigurationError, load
from monitor.http import Client, Settings
from monitor.web import create_app
from storage.records import Role, User
from storage.store import Store
from tests import databases
from tests.factory import NOW
from tests.providers import SECRET, Provider, provider
from tests.sites import CONFIG, site
from tests.test_accounts import CHANGE, HASH

MORE = """\
web: {{link: "http://localhost/"}}
accounts:
  oidc:
    issuer: {url}
    client_id: gainsay
    client_secret: {{env: OIDC_SECRET}}
    name: the house's login
    roles: {{desk: editor, chiefs: admin}}
"""


@pytest.fixture
def asked() -> Iterator[Provider]:
    with provider(NOW) as known:
        yield known


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(databases.url(tmp_path, "oidc.db"))
    yield made
    made.close()


@pytest.fixture
def client(tmp_path: Path, store: Store, asked: Provider) -> Iterator[TestClient]:
    door = Client(Settings(allow_addresses=("127.0.0.0/8",), polite=False), clock=clock.monotonic)
    made = site(tmp_path, store, more=MORE.format(url=asked.url))
    made = replace(made, post=lambda: door, environ={"OIDC_SECRET": SECRET})
    with TestClient(create_app(made), base_url="http://localhost", follow_redirects=False) as found:
        yield found
    door.close()


def come_back(client: TestClient, asked: Provider, next_: str = "/", **changed: str):
    answer = client.get("/login/provider", params={"next": next_})
    assert answer.status_code == 303, answer.text
    return client.get("/auth/callback", params={**asked.let_in(answer.headers["location"]), **changed})


def test_somebody_comes_in_with_the_role_of_the_groups(client: TestClient, asked: Provider, store: Store) -> None:
    assert client.get("/").headers["location"] == "/login?next=/"
    assert "house&#39;s login" in client.get("/login").text
    assert 'type="password"' not in client.get("/login").text
    asked.person["groups"] = ["desk", "chiefs", 7]
    answer = come_back(client, asked, "/mutes?before=1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/mutes?before=1")
    assert "<bdi>ada</bdi>" in client.get("/").text
    assert [(one.name, one.role, one.password) for one in store.users()] == [("ada", Role.ADMIN, "")]
    assert [one.what for one in store.changes()] == ["logged in", "account added"]
    assert "visit" not in client.cookies


def test_a_code_is_asked_for_with_state_nonce_and_a_challenge(client: TestClient, asked: Provider) -> None:
    one, two = (client.get("/login/provider").headers["location"] for _ in range(2))
    first, second = (parse_qs(urlsplit(each).query) for each in (one, two))
    assert first["redirect_uri"] == ["http://localhost/auth/callback"]
    assert (first["response_type"], first["code_challenge_method"]) == (["code"], ["S256"])
    assert first["scope"] == ["openid profile email"]
    for name in ("state", "nonce", "code_challenge"):
        assert len(first[name][0]) >= 43
        assert first[name] != second[name]


def test_groups_may_stand_in_the_user_information_alone(client: TestClient, asked: Provider, store: Store) -> None:
    del asked.person["groups"]
    asked.more = {"groups": "desk"}
    assert come_back(client, asked).status_code == 303
    assert store.users()[0].role is Role.EDITOR


WRONG = [
    {"iss": "https://other.example"},
    {"aud": "another client"},
    {"aud": ["gainsay", "another"]},
    {"azp": "another client"},
    {"nonce": "of another visit"},
    {"nonce": None},
    {"exp": int((NOW - timedelta(minutes=2)).timestamp())},
    {"exp": None},
    {"iat": int((NOW + timedelta(hours=1)).timestamp())},
    {"sub": None},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_an_id_token_that_is_not_for_us_now_is_not_believed(
    client: TestClient, asked: Provider, store: Store, wrong: dict[str, object]
) -> None:
    asked.wrong = wrong
    answer = come_back(client, asked)
    assert answer.status_code == 403
    assert "did not let you in" in answer.text
    assert store.users() == []
    assert store.sessions() == []


def forged(asked: Provider, algorithm: str) -> str:
    """A token that needs nothing secret: without a signature, or signed by the key that the provider publishes."""
    now = int(NOW.timestamp())
    claims = {"iss": asked.url, "aud": "gainsay", "sub": "s-1", "iat": now, "exp": now + 300, "groups": ["chiefs"]}
    parts = [json.dumps(part).encode() for part in ({"alg": algorithm, "kid": "1"}, claims)]
    signed = b".".join(urlsafe_b64encode(part).rstrip(b"=") for part in parts)
    public = asked.key.as_pem(private=False)
    signature = hmac.digest(public, signed, "sha256") if algorithm == "HS256" else b""
    return f"{signed.decode()}.{urlsafe_b64encode(signature).decode().rstrip('=')}"


@pytest.mark.parametrize("token", [" ", "a.b.c", "none", "HS256", "🦊"])
def test_an_id_token_that_the_provider_did_not_sign_is_not_believed(
    client: TestClient, asked: Provider, store: Store, token: str
) -> None:
    asked.token = forged(asked, token) if token in ("none", "HS256") else token
    assert come_back(client, asked).status_code == 403
    assert store.sessions() == []


def test_a_key_of_somebody_else_is_not_believed(client: TestClient, asked: Provider, store: Store) -> None:
    asked.signed_by = RSAKey.generate_key(2048, {"kid": "1"})
    assert come_back(client, asked).status_code == 403
    assert store.sessions() == []


def test_user_information_of_somebody_else_is_not_believed(client: TestClient, asked: Provider, store: Store) -> None:
    asked.more = {"sub": "s-2", "groups": ["chiefs"]}
    assert come_back(client, asked).status_code == 403
    assert store.sessions() == []


def test_an_answer_that_this_browser_did_not_ask_for_is_refused(
    client: TestClient, asked: Provider, store: Store
) -> None:
    assert come_back(client, asked, state="of another browser").status_code == 403
    answer = client.get("/login/provider")
    back = asked.let_in(answer.headers["location"])
    client.cookies.clear()
    assert client.get("/auth/callback", params=back).status_code == 403
    assert asked.forms == []
    assert store.sessions() == []


def test_a_code_is_good_once(client: TestClient, asked: Provider, store: Store) -> None:
    answer = client.get("/login/provider")
    back = asked.let_in(answer.headers["location"])
    visit = client.cookies["visit"]
    assert client.get("/auth/callback", params=back).status_code == 303
    client.cookies.set("visit", visit)
    assert client.get("/auth/callback", params=back).status_code == 403


def test_whose_groups_have_no_role_stays_outside_and_loses_what_was(
    client: TestClient, asked: Provider, store: Store
) -> None:
    assert come_back(client, asked).status_code == 303
    asked.person["groups"] = ["sports"]
    answer = come_back(client, asked)
    assert answer.status_code == 403
    assert "no group of yours has a role here" in answer.text
    assert store.users() == []
    assert store.sessions() == []


def test_another_role_at_the_provider_ends_the_other_sessions(
    client: TestClient, asked: Provider, store: Store
) -> None:
    come_back(client, asked)
    before = client.cookies["session"]
    asked.person["groups"] = ["chiefs"]
    client.cookies.clear()
    come_back(client, asked)
    assert store.users()[0].role is Role.ADMIN
    assert len(store.sessions()) == 1
    client.cookies.clear()
    client.cookies.set("session", before)
    assert client.get("/mutes").status_code == 303


def test_the_name_of_another_account_gives_nothing_of_it(client: TestClient, asked: Provider, store: Store) -> None:
    store.add_user(User(id="local:ada", name="Ada", role=Role.ADMIN, password=HASH, added_at=NOW), CHANGE)
    come_back(client, asked)
    names = {one.name: one.role for one in store.users()}
    assert names.pop("Ada") is Role.ADMIN
    [(name, role)] = names.items()
    assert name.startswith("ada (")
    assert role is Role.EDITOR


#: groups, and the desks that their people see; none: all
DESKS = [
    (["desk"], ("foreign",)),
    (["press"], ("foreign", "inquiries")),
    (["desk", "sport"], ("foreign", "inquiries")),
    (["reader"], ()),
    (["desk", "chiefs"], ()),
]


@pytest.fixture
def limiting(tmp_path: Path, store: Store, asked: Provider) -> Iterator[TestClient]:
    """A house whose groups see some desks only."""
    more = MORE.format(url=asked.url).replace(
        "{desk: editor", "{desk: editor, press: viewer, reader: viewer, sport: viewer"
    )
    desks = "    desks: {desk: [foreign], press: [inquiries, foreign], sport: [inquiries], chiefs: [foreign]}\n"
    lists = "  watch_lists:\n    - {name: the front, desks: [inquiries], actors: [front]}\n"
    route = "  - {desk: inquiries, channels: [second]}\n"
    door = Client(Settings(allow_addresses=("127.0.0.0/8",), polite=False), clock=clock.monotonic)
    made = site(tmp_path, store, more=route + more + desks + lists)
    made = replace(made, post=lambda: door, environ={"OIDC_SECRET": SECRET})
    with TestClient(create_app(made), base_url="http://localhost", follow_redirects=False) as found:
        yield found
    door.close()


@pytest.mark.parametrize(("groups", "desks"), DESKS, ids=lambda value: " ".join(value) or "all")
def test_the_groups_say_which_desks_somebody_sees(
    limiting: TestClient, asked: Provider, store: Store, groups: list[str], desks: tuple[str, ...]
) -> None:
    asked.person["groups"] = groups
    assert come_back(limiting, asked).status_code == 303
    assert store.users()[0].desks == desks
    hidden = limiting.get("/actors/front").status_code == 404
    assert hidden is (desks == ("foreign",)), "what another desk watches in private is hidden from who is limited"


def test_other_desks_at_the_provider_end_the_other_sessions(
    limiting: TestClient, asked: Provider, store: Store
) -> None:
    asked.person["groups"] = ["press"]
    come_back(limiting, asked)
    before = limiting.cookies["session"]
    asked.person["groups"] = ["desk"]
    limiting.cookies.clear()
    come_back(limiting, asked)
    assert [one.desks for one in store.users()] == [("foreign",)]
    assert limiting.get("/actors/front").status_code == 404
    limiting.cookies.clear()
    limiting.cookies.set("session", before)
    assert limiting.get("/actors/front").headers["location"].startswith("/login")


@pytest.mark.parametrize(
    "settings", [{"issuer": "https://other.example"}, {"token_endpoint": "file:///etc/passwd"}, {"jwks_uri": None}]
)
def test_a_provider_that_is_not_the_configured_one_is_not_asked(
    client: TestClient, asked: Provider, settings: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    asked.settings = settings
    answer = client.get("/login/provider")
    assert answer.status_code == 502
    assert "does not answer as it should" in answer.text
    assert SECRET not in caplog.text


def test_nothing_secret_is_logged_when_the_provider_refuses(
    client: TestClient, asked: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    assert come_back(client, asked, code="code-of-nobody").status_code == 403
    assert "its token answer came with status 400: invalid_grant" in caplog.text
    assert SECRET not in caplog.text
    assert asked.forms[0]["code_verifier"] not in caplog.text


@pytest.mark.parametrize(
    ("section", "wrong"),
    [
        ("accounts: {oidc: {issuer: 'https://id.example', client_id: x, roles: {a: editor}}}", "needs web.link"),
        ("accounts: {oidc: {issuer: 'https://id.example', client_id: x, roles: {a: boss}}}", "roles"),
        (
            "accounts: {oidc: {issuer: 'https://id.example', client_id: x, client_secret: y, roles: {a: editor}}}",
            "clear",
        ),
        ("accounts: {oidc: {issuer: 'http://id.example', client_id: x, roles: {a: editor}}}", "https"),
    ],
)
def test_what_cannot_work_is_said_before(tmp_path: Path, section: str, wrong: str) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(f"{CONFIG}{section}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=wrong):
        load(path, environ={})
