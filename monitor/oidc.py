"""Asks an OpenID provider who somebody is: code flow with PKCE (RFC 7636), state, nonce, a checked ID token.

Every request goes through our own guarded client; joserfc (which Authlib brings) only reads what came back.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote_plus, urlencode, urlsplit

from alerts.secret import MissingSecret
from monitor.accounts import LIMITABLE, limits
from monitor.config.models import OidcOptions
from monitor.http import Answer, Client, FetchError
from storage.records import Role

__all__ = ["Failed", "OidcOptions", "Person", "Provider", "address", "discover", "redeem", "state"]

Door = Client
#: signatures that a provider may use: none that we could make ourselves with what it publishes
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
#: seconds that its clock may be wrong
LEEWAY_S = 60
#: the group that everybody is in
EVERYBODY = "*"
_JSON = {"accept": "application/json"}


class Failed(Exception):
    """The provider does not answer, or what it says is not to be believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Where a provider is asked."""

    issuer: str
    authorization: str
    token: str
    keys: str
    userinfo: str  #: "": it has none
    posts_secret: bool  #: it takes a client's secret only in the body


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whom a provider let in."""

    subject: str  #: its own id of the person, for ever
    name: str
    role: Role | None  #: None: no group of the person has a role here
    desks: tuple[str, ...] = ()  #: the only ones that the person's groups see; none: all


def discover(door: Door, issuer: str) -> Provider:
    """Where the provider says that it is asked; raises Failed."""
    found = _read(_asked(door, f"{issuer.rstrip('/')}/.well-known/openid-configuration"), "its configuration")
    if str(found.get("issuer", "")).rstrip("/") != issuer.rstrip("/"):
        raise Failed("its configuration names another issuer than sources.yaml")
    methods = found.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
    return Provider(
        issuer=str(found["issuer"]),
        authorization=_address(found, "authorization_endpoint", issuer),
        token=_address(found, "token_endpoint", issuer),
        keys=_address(found, "jwks_uri", issuer),
        userinfo=_address(found, "userinfo_endpoint", issuer) if found.get("userinfo_endpoint") else "",
        posts_secret="client_secret_basic" not in methods,
    )


def state(secret: str) -> str:
    """What must come back with the code: only the browser with the secret in its cookie can bring it."""
    return _derived(secret, "state")


def address(provider: Provider, options: OidcOptions, back: str, secret: str) -> str:
    """Where a browser goes to log in."""
    verifier = _derived(secret, "verifier").encode()
    asked = {
        "response_type": "code",
        "client_id": options.client_id,
        "redirect_uri": back,
        "scope": " ".join(dict.fromkeys(("openid", *options.scopes))),
        "state": state(secret),
        "nonce": _derived(secret, "nonce"),
        "code_challenge": base64.urlsafe_b64encode(hashlib.sha256(verifier).digest()).decode().rstrip("="),
        "code_challenge_method": "S256",
    }
    joint = "&" if urlsplit(provider.authorization).query else "?"
    return f"{provider.authorization}{joint}{urlencode(asked)}"


def redeem(
    door: Door, options: OidcOptions, code: str, secret: str, *, back: str, environ: Mapping[str, str], now: datetime
) -> Person:
    """Whom a code stands for; raises Failed."""
    if not code:
        raise Failed("it sent no code")
    provider = discover(door, options.issuer)
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": back,
        "client_id": options.client_id,
        "code_verifier": _derived(secret, "verifier"),
    }
    headers = {"content-type": "application/x-www-form-urlencoded", **_JSON}
    own = _secret(options, environ)
    if own and provider.posts_secret:
        form["client_secret"] = own
    elif own:
        pair = f"{quote_plus(options.client_id)}:{quote_plus(own)}".encode()
        headers["authorization"] = f"Basic {base64.b64encode(pair).decode()}"
    try:
        answer = door.post(provider.token, body=urlencode(form).encode(), headers=headers)
    except FetchError as error:
        raise Failed(f"it does not answer: {error}") from error
    given = _read(answer, "its token answer")
    keys = _read(_asked(door, provider.keys), "its keys")
    claims = checked(
        str(given.get("id_token", "")), keys, provider.issuer, options.client_id, _derived(secret, "nonce"), now
    )
    claims = {**_userinfo(door, provider, str(given.get("access_token", "")), claims), **claims}
    return _person(claims, options)


def checked(token: str, keys: Mapping[str, Any], issuer: str, client: str, nonce: str, now: datetime) -> dict[str, Any]:
    """The claims of an ID token whose signature, issuer, audience, time and nonce are right; raises Failed."""
    try:
        from joserfc import jwt  # comes with the extra gainsay[oidc]
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet
    except ImportError as error:
        raise Failed("Authlib is not installed; pip install 'gainsay[oidc]'") from error
    rules = jwt.JWTClaimsRegistry(
        now=int(now.timestamp()),
        leeway=LEEWAY_S,
        iss={"essential": True, "value": issuer},
        sub={"essential": True},
        aud={"essential": True, "value": client},
        exp={"essential": True},
        iat={"essential": True},
        nonce={"essential": True, "value": nonce},
    )
    try:
        signing = [key for key in keys.get("keys", ()) if key.get("kty") in ("RSA", "EC") and key.get("use") != "enc"]
        claims = dict(jwt.decode(token, KeySet.import_key_set({"keys": signing}), algorithms=list(ALGORITHMS)).claims)
        rules.validate(claims)
    except (JoseError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Failed(f"its ID token is not good: {type(error).__name__}") from error
    party = claims.get("azp")
    if (isinstance(claims["aud"], list) and len(claims["aud"]) > 1 and party is None) or party not in (None, client):
        raise Failed("its ID token is for another client")
    return claims


def _userinfo(door: Door, provider: Provider, token: str, claims: Mapping[str, Any]) -> dict[str, Any]:
    """What a provider says only when asked with the access token; of the same person, or nothing."""
    if not provider.userinfo or not token:
        return {}
    more = _read(_asked(door, provider.userinfo, {"authorization": f"Bearer {token}"}), "its user information")
    if more.get("sub") != claims["sub"]:
        raise Failed("its user information is of somebody else")
    return more


def _person(claims: Mapping[str, Any], options: OidcOptions) -> Person:
    names = (claims.get(name) for name in ("preferred_username", "name", "email"))
    groups = claims.get(options.claim, ())
    groups = {groups} if isinstance(groups, str) else {one for one in groups if isinstance(one, str)}
    roles = [role for group, role in options.roles.items() if group in groups or group == EVERYBODY]
    role = max(roles, key=list(Role).index, default=None)
    desks = {desk for group, some in options.desks.items() if group in groups or group == EVERYBODY for desk in some}
    return Person(
        subject=str(claims["sub"]),
        name=next((name for name in names if isinstance(name, str) and name.strip()), ""),
        role=role,
        desks=limits(role, desks) if role in LIMITABLE else (),
    )


def _secret(options: OidcOptions, environ: Mapping[str, str]) -> str:
    try:
        return options.client_secret.reveal(environ) if options.client_secret else ""
    except MissingSecret as error:
        raise Failed(f"accounts.oidc.client_secret: {error}") from error


def _derived(secret: str, use: str) -> str:
    return hmac.new(secret.encode(), use.encode(), hashlib.sha256).hexdigest()


def _address(found: Mapping[str, Any], name: str, issuer: str) -> str:
    """An address of the configuration: as safe from readers on the way as the issuer's own."""
    value = str(found.get(name, ""))
    if not value.startswith(("https://", "http://") if issuer.startswith("http://") else "https://"):
        raise Failed(f"its configuration has no good {name}")
    return value


def _asked(door: Door, url: str, credentials: Mapping[str, str] | None = None) -> Answer:
    try:
        return door.get(url, headers=_JSON, credentials=credentials)
    except FetchError as error:
        raise Failed(f"it does not answer: {error}") from error


def _read(answer: Answer, what: str) -> dict[str, Any]:
    """A JSON object; an error of the provider by its code alone, for the words may repeat what we sent."""
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError):
        found = None
    if answer.status != 200 or not isinstance(found, dict):
        code = str(found.get("error", ""))[:60] if isinstance(found, dict) else ""
        raise Failed(f"{what} came with status {answer.status}{f': {code}' if code.isidentifier() else ''}")
    return found
