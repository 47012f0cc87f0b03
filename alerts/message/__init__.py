"""An alert in words: "A says / B says", with both originals and why. Pure.

What comes from outside is isolated (its direction cannot leak into our words), its bidi controls are made
visible, and in HTML everything is escaped.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from html import escape
from typing import Any

from pydantic import TypeAdapter

from alerts.groups import is_line
from alerts.message import lines, page, payload, plain
from alerts.message.card import Card, bare, card, isolated
from alerts.message.notes import Entry, heading
from alerts.message.sides import LONGEST, Excerpt, Names, Side, excerpt, one_line, sides, visible
from alerts.wording import Wording, wording
from storage.records import Finding, Group, Reason

__all__ = [
    "LONGEST",
    "Card",
    "Excerpt",
    "Message",
    "Names",
    "Side",
    "compose",
    "excerpt",
    "notice",
    "one_line",
    "sides",
    "subject",
    "trial",
    "visible",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is sent, in every shape that a channel may need."""

    id: str  #: the delivery's idempotency key
    thread: str  #: the group, so that later messages join the first
    subject: str
    text: str
    html: str
    data: str  #: the same for machines, JSON
    severity: str
    reason: Reason
    language: str
    direction: str
    link: str
    cards: tuple[Card, ...] = ()  #: its findings for channels with a shape of their own; none in a message that counts

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Message:
        return _adapter().validate_json(text)


@cache
def _adapter() -> TypeAdapter[Message]:
    return TypeAdapter(Message)


def compose(group: Group, *, id_: str, reason: Reason, names: Names, language: str) -> Message:
    """The message for a group's findings: strongest first, the others after it; a line where they were only counted."""
    words = wording(language)
    pairs = zip(group.findings, group.alerts, strict=True)
    entries = sorted(
        (Entry(finding=finding, alert=alert) for finding, alert in pairs),
        key=lambda one: (-one.finding.score, one.finding.id),
    )
    counted = is_line(group)
    return Message(
        id=id_,
        thread=group.key,
        **(_counted(entries, names, words) if counted else _told(entries, len(group.rest), names, words)),
        data=json.dumps(payload.payload(group, entries, reason, names, words), ensure_ascii=False),
        severity=entries[0].finding.severity,
        reason=reason,
        language=words.code,
        direction=words.direction,
    )


def _told(entries: Sequence[Entry], rest: int, names: Names, words: Wording) -> dict[str, Any]:
    """The words of a message that tells of each finding, and counts the `rest` in a line with a link."""
    cards = tuple(card(one, names, words) for one in entries)
    text, parts = "\n\n".join(map(plain.text, cards)), list(map(page.part, cards))
    if rest:
        where, many = f"{names.link_base}/", words.counted(words.more, rest)
        text = f"{text}\n\n{many}\n{words.all_of_them}: {where}"
        parts.append(f'<p>{escape(many)}: <a href="{escape(where, quote=True)}">{escape(words.all_of_them)}</a></p>')
    return {
        "subject": subject(entries[0], names, words, len(entries) + rest),
        "text": text,
        "html": page.html(parts, words),
        "link": cards[0].link,
        "cards": cards,
    }


def _counted(entries: Sequence[Entry], names: Names, words: Wording) -> dict[str, Any]:
    """The words of a message that only counts them."""
    where = lines.link(entries, names)
    line = lines.line(entries, names, words)
    more = f'<p><a href="{escape(where, quote=True)}">{escape(words.all_of_them)}</a></p>'
    return {
        "subject": one_line(bare(line)),
        "text": f"{line}\n{words.all_of_them}: {where}",
        "html": page.html([f"<p>{page.marked_up(line)}</p>", more], words),
        "link": where,
    }


def trial(id_: str, channel: str, language: str = "en") -> Message:
    """A message that shows whether a channel works, marked so that nobody takes it for an alert."""
    words = wording(language)
    return notice(
        id_,
        words,
        words.trial[0],
        words.trial[1].format(channel=isolated(channel) if words.direction == "rtl" else repr(channel)),
        reason=Reason.TEST,
        data={"type": "test", "channel": channel},
    )


def notice(
    id_: str,
    words: Wording,
    title: str,
    text: str,
    *,
    reason: Reason,
    data: Mapping[str, object],
    thread: str = "",
    severity: str = "low",
) -> Message:
    """A message in our own words only; the text may hold isolates."""
    return Message(
        id=id_,
        thread=thread or id_,
        subject=one_line(bare(title)),
        text=text,
        html=page.html([f"<p>{page.marked_up(text)}</p>"], words),
        data=json.dumps(data, ensure_ascii=False),
        severity=severity,
        reason=reason,
        language=words.code,
        direction=words.direction,
        link="",
    )


def subject(entry: Entry, names: Names, words: Wording, count: int) -> str:
    """One line: the kind and who is involved, and before it that it corrects or updates."""
    return one_line(f"{heading(entry.alert, words)}{headline(entry.finding, names, words, count)}")


def headline(finding: Finding, names: Names, words: Wording, count: int) -> str:
    """One line: the kind and who is involved."""
    seen = finding.observation if finding.purged and not finding.claims else None
    named = [visible(names.sources.get(seen.source, seen.source))] if seen else []
    who = dict.fromkeys((*named, *(side.who for side in sides(finding, names, words))))
    more = f" ({words.counted(words.more, count - 1)})" if count > 1 else ""
    return one_line(f"{words.kinds.get(finding.kind, finding.kind)}: {' / '.join(who)}") + more
