"""Sends alerts as events in the shape of PagerDuty (Events API v2): triggered, and resolved when they were wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.exchange import Service, encoded
from alerts.message import Message
from alerts.message.card import bare
from alerts.message.cut import cut, octets
from alerts.message.markup import PLAIN
from alerts.message.shape import address, fitted
from alerts.secret import Secret
from storage.records import Reason, Status

# developer.pagerduty.com, Events API v2: summary; an event has 512 KB
_SUMMARY, _LONGEST = 1_024, 500_000
#: bytes of the text that stands for details which are too long
_SHORT = 50_000
#: findings of one message that have events of their own
_MOST = 10
_SEVERITIES = {"urgent": "critical", "normal": "warning"}


class Channel(BaseModel):
    """One event a finding, so that a correction resolves exactly what was wrong; repeats have the same dedup_key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str = "https://events.pagerduty.com/v2/enqueue"
    key: Secret  #: the integration key ("routing_key")
    source: str = "gainsay"

    def send(self, message: Message, means: Means) -> None:
        """All events of the message; after a failure all of them are sent again, which changes nothing."""
        service = Service(name="The receiver of events", means=means, secrets={"key": self.key})
        key = service.secret("key")
        for event in _events(message, self.source):
            reply = service.send(self.url, {"routing_key": key, **event})
            reply.check(reply.code("status"))


def _events(message: Message, source: str) -> Iterator[dict[str, Any]]:
    data = json.loads(message.data)
    found = data.get("findings", []) if message.cards else []
    for finding in found[:_MOST]:
        if _is_wrong(finding):
            yield {"event_action": "resolve", "dedup_key": finding["id"]}
        else:
            yield _trigger(message, source, finding["id"], finding["link"], finding)
    if message.reason is Reason.TEST:
        yield _trigger(message, source, message.thread, message.link, data)
        yield {"event_action": "resolve", "dedup_key": message.thread}
    elif len(found) > _MOST or not found:
        rest = {
            "severity": "low",
            "reason": message.reason,
            "findings": [one["id"] for one in data["findings"][len(found[:_MOST]) :]],
        }
        yield _trigger(message, source, message.thread, message.link, rest)


def _is_wrong(finding: Mapping[str, Any]) -> bool:
    judged = finding.get("judgement")
    return isinstance(judged, Mapping) and judged.get("status") == Status.DISMISSED


def _trigger(message: Message, source: str, key: str, link: str, details: Mapping[str, Any]) -> dict[str, Any]:
    event: dict[str, Any] = {
        "event_action": "trigger",
        "dedup_key": key[:255],
        "client": "Gainsay",
        "payload": {
            "summary": bare(cut(message.subject, _SUMMARY)),
            "source": source,
            "severity": _SEVERITIES.get(str(details.get("severity", message.severity)), "info"),
            "group": message.thread,
            "class": str(details.get("kind", message.reason)),
            "custom_details": details,
        },
    }
    if url := address(link):
        event |= {"client_url": url, "links": [{"href": url, "text": "Gainsay"}]}
    if len(encoded(event)) > _LONGEST:
        text = fitted(message, PLAIN.text, lambda made: octets(made) <= _SHORT)
        event["payload"]["custom_details"] = {"text": text}
    return event
