"""Accounts on their page: made, limited, reset, switched off, removed, with one line of the audit log each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from monitor import accounts
from monitor.web import create_app
from storage.records import Role, Scope
from storage.store import Store
from storage.store._base import add
from storage.tables import UserRow
from tests import databases, test_accounts
from tests.factory import NOW, after
from tests.test_accounts import PASSWORD, Place, hidden, log_in

place = test_accounts.place
OTHER = "other words no relation"


@pytest.fixture
def admin(place: Place) -> TestClient:
    return place.logged_in("admin")


def post(client: TestClient, path: str, **values: object) -> int:
    form = {"token": hidden(client, "/accounts"), **values}
    return client.post(path, data=form).status_code


def lines(place: Place) -> list[tuple[str, str, str, str, str]]:
    return [(one.who, one.where, one.what, one.of, one.more) for one in place.store.changes()]


def test_somebody_is_added_limited_and_logs_in(place: Place, admin: TestClient) -> None:
    given = {"name": "Leyla K.", "role": "viewer", "password": OTHER, "desks": ["foreign"]}
    assert post(admin, "/accounts", **given) == 303
    user = place.store.user("local:leyla k.")
    assert user is not None
    assert (user.role, user.desks, user.seen_at) == (Role.VIEWER, ("foreign",), None)
    assert OTHER not in admin.get("/accounts").text
    assert lines(place)[0] == ("admin", "testclient", "account added", "Leyla K.", "role viewer, desks foreign")
    client = place.client()
    assert log_in(client, "leyla k.", OTHER).status_code == 303
    assert client.get("/accounts").status_code == 403
    user = place.store.user("local:leyla k.")
    assert user is not None
    assert user.seen_at == place.now
    assert "2030-03-01 09:00 UTC" in admin.get("/accounts").text


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"name": "ADMIN", "role": "viewer", "password": OTHER}, 409),
        ({"name": "eve", "role": "viewer", "password": "short"}, 422),
        ({"name": "a/b", "role": "viewer", "password": OTHER}, 422),
        ({"name": "eve", "role": "king", "password": OTHER}, 422),
        ({"name": "eve", "role": "viewer", "password": OTHER, "desks": ["none"]}, 422),
        ({"name": "eve", "role": "operator", "password": OTHER, "desks": ["foreign"]}, 422),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    place: Place, admin: TestClient, given: dict[str, object], status: int
) -> None:
    before = lines(place)
    assert post(admin, "/accounts", **given) == status
    assert [one.name for one in place.store.users()] == ["admin"]
    assert lines(place) == before


def test_a_password_role_and_switch_end_the_logins(place: Place, admin: TestClient) -> None:
    editor = place.logged_in("editor")
    here = "/accounts/local:editor"
    assert post(admin, f"{here}/password", password=OTHER) == 303
    assert editor.get("/").status_code == 303
    assert log_in(editor, "editor", PASSWORD).status_code == 403
    assert log_in(editor, "editor", OTHER).status_code == 303
    assert post(admin, f"{here}/role", role="viewer", desks=["foreign"]) == 303
    assert editor.get("/").status_code == 303
    assert post(admin, f"{here}/switch", on="false") == 303
    assert log_in(editor, "editor", OTHER).status_code == 403
    assert post(admin, f"{here}/switch", on="true") == 303
    assert log_in(editor, "editor", OTHER).status_code == 303
    assert post(admin, f"{here}/remove") == 303
    assert editor.get("/").status_code == 303
    assert place.store.user("local:editor") is None
    assert [line[2:] for line in lines(place) if line[2] != "logged in"][:5] == [
        ("account removed", "editor", ""),
        ("account switched on", "editor", ""),
        ("account switched off", "editor", ""),
        ("role", "editor", "role editor to role viewer, desks foreign"),
        ("password", "editor", ""),
    ]
    assert OTHER not in repr(lines(place))


@pytest.mark.parametrize(
    ("what", "values"), [("role", {"role": "viewer"}), ("switch", {"on": "false"}), ("remove", {})]
)
def test_the_last_admin_stays(place: Place, admin: TestClient, what: str, values: dict[str, str]) -> None:
    place.user("off", "admin")
    place.store.change_user(replace(place.store.user("local:off"), is_off=True), None)  # type: ignore[type-var]
    assert post(admin, f"/accounts/local:admin/{what}", **values) == 409
    assert admin.get("/accounts").status_code == 200


def test_a_token_is_shown_once_and_revoked(place: Place, admin: TestClient) -> None:
    form = {"token": hidden(admin, "/accounts"), "name": "cms", "scope": "judge", "until": "2030-04-01"}
    page = admin.post("/tokens", data=form)
    secret = page.text.partition('id="secret" readonly value="')[2].partition('"')[0]
    assert secret.startswith(accounts.PREFIX)
    assert secret not in admin.get("/accounts").text
    (made,) = place.store.tokens()
    assert (made.scope, made.id) == (Scope.JUDGE, accounts.kept(secret))
    assert made.until is not None
    program = {"authorization": f"Bearer {secret}"}
    assert TestClient(create_app(place.site)).get("/api/v1/actors", headers=program).status_code == 200
    assert admin.post("/tokens", data=form).status_code == 409
    assert admin.post("/tokens", data={**form, "name": "x", "until": "2029-01-01"}).status_code == 422
    assert post(admin, "/tokens/cms/revoke") == 303
    assert post(admin, "/tokens/cms/revoke") == 404
    assert TestClient(create_app(place.site)).get("/api/v1/actors", headers=program).status_code == 401
    assert [line[2:4] for line in lines(place)[:2]] == [("token revoked", "cms"), ("token added", "cms")]
    assert secret not in repr(lines(place))


def test_a_form_that_no_page_of_ours_made_changes_nothing(place: Place, admin: TestClient) -> None:
    form = {"name": "eve", "role": "admin", "password": OTHER}
    assert admin.post("/accounts", data=form).status_code == 403
    assert admin.post("/accounts", data={**form, "token": "the-token"}).status_code == 403
    assert len(place.store.users()) == 1


def test_the_first_account_is_an_admins(place: Place) -> None:
    client = place.client()
    assert "must be an admin" in client.get("/accounts").text
    given = {"token": "the-token", "name": "ada", "password": OTHER, "by": "Ada"}
    assert client.post("/accounts", data={**given, "role": "viewer"}).status_code == 409
    assert client.post("/accounts", data={**given, "role": "admin"}).status_code == 303
    assert client.get("/accounts").headers["location"] == "/login?next=/accounts"
    assert lines(place)[0][0] == "Ada (not logged in)"


def test_who_was_kept_before_there_were_limits_has_none(tmp_path: Path) -> None:
    """Records without the new fields are read as before."""
    store = Store(databases.url(tmp_path, "old.db"))
    store.migrate()
    with store._write() as connection:
        body = '{"id":"local:a","name":"a","role":"viewer","password":"x","added_at":"2030-03-01T09:00:00Z"}'
        add(connection, UserRow, [{"id": "local:a", "name": "a", "body": body}])
    user = store.user("local:a")
    assert user is not None
    assert (user.desks, user.is_off, user.seen_at, user.added_at) == ((), False, None, NOW)
    assert after(minutes=1) > user.added_at
    store.close()
