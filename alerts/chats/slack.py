"""Buttons and menus below a message in Slack.

Source: api.slack.com, "Verifying requests from Slack" (v0) and the `block_actions` payload.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from alerts.chats import Said, Unproven

#: a call that is older may be somebody's repetition
_FRESH = timedelta(minutes=5)
#: separates what a menu's entry carries from the choice that it stands for
CHOICE = "|"
_ANSWERS = "https://hooks.slack.com/"


def read(headers: Mapping[str, str], body: bytes, secret: str, now: datetime) -> Said | None:
    """What was pressed; None for what is no business of ours. Raises Unproven. Names of headers are in lower case."""
    _prove(headers, body, secret, now)
    payload = _payload(body)
    actions = payload.get("actions")
    if payload.get("type") != "block_actions" or not isinstance(actions, list) or not actions:
        return None
    carried = _carried(actions[0])
    if not carried:
        return None  # a button that opens an address is reported too
    pressed, _, chosen = carried.partition(CHOICE)
    where = payload.get("response_url")
    back = {"url": where} if isinstance(where, str) and where.startswith(_ANSWERS) else {}
    return Said(by=_name(payload.get("user")), pressed=pressed, chosen=chosen, back=back)


def answer(said: Said, text: str) -> tuple[str, Mapping[str, Any]] | None:
    """Where to post what, so that whoever pressed it reads what came of it, and nobody else."""
    url = said.back.get("url")
    return (url, {"response_type": "ephemeral", "replace_original": False, "text": text}) if url else None


def _prove(headers: Mapping[str, str], body: bytes, secret: str, now: datetime) -> None:
    stamp, signature = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 12 and signature.isascii()):
        raise Unproven("the request carries no signature of Slack")
    wanted = "v0=" + hmac.new(secret.encode(), b"v0:%s:%s" % (stamp.encode(), body), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(wanted, signature):
        raise Unproven("the signature is not that of this channel's Slack app")
    if abs(now.timestamp() - int(stamp)) > _FRESH.total_seconds():
        raise Unproven("the request is older than five minutes")


def _payload(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(parse_qs(body.decode())["payload"][0])
    except (ValueError, KeyError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _carried(action: object) -> str:
    if not isinstance(action, dict) or action.get("url"):
        return ""
    chosen = action.get("selected_option")
    value = chosen.get("value") if isinstance(chosen, dict) else action.get("value")
    return value if isinstance(value, str) else ""


def _name(user: object) -> str:
    user = user if isinstance(user, dict) else {}
    name = next((user[one] for one in ("name", "username", "id") if isinstance(user.get(one), str)), "")
    return f"@{name}" if name else "somebody in Slack"
