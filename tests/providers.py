"""An OpenID provider on loopback for tests: it lets in whom the test says, and errs as the test says."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "gainsay", "the provider's secret"


@dataclass
class Provider:
    """What it knows, was asked, and how it errs."""

    url: str = ""
    now: datetime | None = None
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "1", "use": "sig"}))
    person: dict[str, Any] = field(
        default_factory=lambda: {"sub": "s-1", "preferred_username": "ada", "groups": ["desk"]}
    )
    more: dict[str, Any] = field(default_factory=dict)  #: of user information
    wrong: dict[str, Any] = field(default_factory=dict)  #: claims that are not as they must be
    signed_by: RSAKey | None = None  #: in place of its own key
    token: str | None = None  #: in place of an ID token
    settings: dict[str, Any] = field(default_factory=dict)  #: in place of its configuration
    visits: dict[str, dict[str, str]] = field(default_factory=dict)  #: what was asked, by code
    forms: list[dict[str, str]] = field(default_factory=list)  #: what came to the token endpoint

    def let_in(self, address: str) -> dict[str, str]:
        """What the browser comes back with, after somebody logged in here."""
        asked = {name: many[0] for name, many in parse_qs(urlsplit(address).query).items()}
        code = f"code-{len(self.visits)}"
        self.visits[code] = asked
        return {"code": code, "state": asked["state"]}

    def configuration(self) -> dict[str, Any]:
        paths = {
            "authorization_endpoint": "auth",
            "token_endpoint": "token",
            "jwks_uri": "keys",
            "userinfo_endpoint": "me",
        }
        return {"issuer": self.url, **{name: f"{self.url}/{path}" for name, path in paths.items()}, **self.settings}

    def redeemed(self, form: dict[str, str], authorization: str) -> tuple[int, dict[str, Any]]:
        """The answer of the token endpoint: a code once, to the right client, with its verifier."""
        self.forms.append(form)
        asked = self.visits.pop(form.get("code", ""), None)
        challenge = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        proof = base64.urlsafe_b64encode(challenge).decode().rstrip("=")
        basic = base64.b64encode(b"gainsay:the+provider%27s+secret").decode()
        if asked is None or asked["code_challenge"] != proof or authorization != f"Basic {basic}":
            return 400, {"error": "invalid_grant", "error_description": form.get("code", "")}
        now = int(self.now.timestamp()) if self.now else 0
        times = {"iat": now, "exp": now + 300}
        claims = {"iss": self.url, "aud": CLIENT, "nonce": asked["nonce"], **times, **self.person, **self.wrong}
        claims = {name: value for name, value in claims.items() if value is not None}
        made = jwt.encode({"alg": "RS256", "kid": "1"}, claims, self.signed_by or self.key)
        return 200, {"access_token": "an access token", "token_type": "Bearer", "id_token": self.token or made}


@contextmanager
def provider(now: datetime) -> Iterator[Provider]:
    """Serve one until the end."""
    known = Provider(now=now)

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answers = {
                "/.well-known/openid-configuration": known.configuration(),
                "/keys": {"keys": [known.key.as_dict(private=False)]},
                "/me": {"sub": known.person["sub"], **known.more},
            }
            allowed = self.path != "/me" or self.headers["authorization"] == "Bearer an access token"
            self._answer(200 if self.path in answers and allowed else 404, answers.get(self.path, {}))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            form = {name: many[0] for name, many in parse_qs(body).items()}
            self._answer(*known.redeemed(form, self.headers.get("authorization", "")))

        def _answer(self, status: int, values: dict[str, Any]) -> None:
            body = json.dumps(values).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        known.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield known
        finally:
            server.shutdown()
            thread.join()
