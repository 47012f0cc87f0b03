"""What each route needs: the one table. A route that does not stand here is refused where a login is needed."""

from __future__ import annotations

from dataclasses import dataclass
from re import Pattern

from starlette.routing import compile_path

from storage.records import Role

VIEWER, EDITOR, OPERATOR, ADMIN = Role
#: nobody need be known: it is for everybody, or proves its sender by itself
OPEN = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a route needs."""

    role: Role | None
    change: str = ""  #: what is changed, as the audit log calls it; "": nothing that people do
    local: bool = False  #: whoever asks from this machine need not be known

    @property
    def own(self) -> bool:
        """Whether the route proves its sender itself: by a signature, a signed link, a form of its own."""
        return self.role is OPEN


#: method and path -> the role, and what the audit log calls the change
TABLE: dict[str, tuple[Role | None, str]] = {
    # how the service is
    "GET /healthz": (OPEN, ""),
    "GET /readyz": (OPEN, ""),
    "GET /metrics": (VIEWER, ""),
    # proven by a signature: sources, chats, links of messages
    "GET /in/{source}": (OPEN, ""),
    "POST /in/{source}": (OPEN, ""),
    "POST /reply/{kind}/{channel}": (OPEN, ""),
    "GET /act/{token}": (OPEN, ""),
    "POST /act/{token}": (OPEN, "by the link of a message"),
    # the login itself
    "GET /static/{path:path}": (OPEN, ""),
    "GET /language": (OPEN, ""),
    "GET /login": (OPEN, ""),
    "POST /login": (OPEN, ""),
    "GET /login/provider": (OPEN, ""),
    "GET /auth/callback": (OPEN, ""),
    "POST /logout": (VIEWER, "logged out"),
    # pages
    "GET /": (VIEWER, ""),
    "GET /actors": (VIEWER, ""),
    "GET /actors/{id_}": (VIEWER, ""),
    "GET /coverage": (VIEWER, ""),
    "GET /deliveries": (VIEWER, ""),
    "GET /disputes/{cluster}": (VIEWER, ""),
    "GET /documents/{id_}": (VIEWER, ""),
    "GET /events": (VIEWER, ""),
    "GET /figures": (VIEWER, ""),
    "GET /findings/{id_}": (VIEWER, ""),
    "GET /mutes": (VIEWER, ""),
    "GET /quality": (VIEWER, ""),
    "GET /review": (VIEWER, ""),
    "GET /search": (VIEWER, ""),
    "GET /sources": (VIEWER, ""),
    "GET /sources/{id_}": (VIEWER, ""),
    "POST /findings/{id_}/judgement": (EDITOR, "judgement"),
    "POST /findings/{id_}/actions": (EDITOR, "action"),
    "POST /mutes": (EDITOR, "muted"),
    "POST /mutes/{id_}/lift": (EDITOR, "mute lifted"),
    "GET /audit": (ADMIN, ""),
    # accounts: the store writes the line of the audit log together with the change
    "GET /accounts": (ADMIN, ""),
    "POST /accounts": (ADMIN, ""),
    "POST /accounts/{id_}/password": (ADMIN, ""),
    "POST /accounts/{id_}/role": (ADMIN, ""),
    "POST /accounts/{id_}/switch": (ADMIN, ""),
    "POST /accounts/{id_}/remove": (ADMIN, ""),
    "POST /tokens": (ADMIN, ""),
    "POST /tokens/{name}/revoke": (ADMIN, ""),
    # what operators tend
    "GET /configuration": (OPERATOR, ""),
    "GET /configuration/history": (OPERATOR, ""),
    "GET /configuration/history/{id_}": (OPERATOR, ""),
    "POST /configuration/check": (OPERATOR, ""),
    "POST /configuration/plan": (OPERATOR, ""),
    "POST /configuration/text": (OPERATOR, ""),
    "POST /configuration/history/{id_}/plan": (OPERATOR, ""),
    "POST /configuration/apply": (OPERATOR, "configuration"),
    "GET /sources/{id_}/edit": (OPERATOR, ""),
    "POST /sources/{id_}/edit": (OPERATOR, ""),
    "POST /sources/{id_}/edit/check": (OPERATOR, ""),
    "POST /sources/{id_}/edit/try": (OPERATOR, ""),
    "POST /sources/{id_}/try": (OPERATOR, ""),
    "POST /sources/{id_}/poll": (OPERATOR, "source polled"),
    "POST /sources/{id_}/switch": (OPERATOR, "source switched"),
    "POST /deliveries/{id_}/retry": (OPERATOR, "sent again"),
    "POST /channels/{name}/retry": (OPERATOR, "sent again"),
    "POST /channels/{name}/enable": (OPERATOR, "channel switched on"),
    # machines
    "GET /openapi.json": (VIEWER, ""),
    "GET /api/v1/actors": (VIEWER, ""),
    "GET /api/v1/alerts": (VIEWER, ""),
    "GET /api/v1/claims": (VIEWER, ""),
    "GET /api/v1/deliveries": (VIEWER, ""),
    "GET /api/v1/export/findings": (VIEWER, ""),
    "GET /api/v1/export/statements": (VIEWER, ""),
    "GET /api/v1/findings": (VIEWER, ""),
    "GET /api/v1/findings/{id_}": (VIEWER, ""),
    "GET /api/v1/mutes": (VIEWER, ""),
    "GET /api/v1/quality": (VIEWER, ""),
    "GET /api/v1/review": (VIEWER, ""),
    "GET /api/v1/sources": (VIEWER, ""),
    "GET /api/v1/statements": (VIEWER, ""),
    "GET /feeds/search.{suffix}": (VIEWER, ""),
    "GET /feeds/{desk}.{suffix}": (VIEWER, ""),
    "POST /api/v1/findings/{id_}/actions": (EDITOR, "action"),
    "POST /api/v1/findings/{id_}/judgement": (EDITOR, "judgement"),
    "POST /api/v1/mutes": (EDITOR, "muted"),
    "DELETE /api/v1/mutes/{id_}": (EDITOR, "mute lifted"),
}
#: what programs on this machine may read without a token: figures without names of people or words of sources
_LOCAL = frozenset({"GET /metrics"})


def _row(name: str) -> tuple[str, Pattern[str], Need]:
    method, _, path = name.partition(" ")
    role, change = TABLE[name]
    return method, compile_path(path)[0], Need(role=role, change=change, local=name in _LOCAL)


_ROWS = tuple(map(_row, TABLE))


def needed(method: str, path: str) -> Need | None:
    """What a request needs; None: it stands in no row, so nobody may ask it."""
    return next((need for known, pattern, need in _ROWS if known == method and pattern.match(path)), None)
