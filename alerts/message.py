"""An alert in words: "A says / B says", with both originals and why. Pure.

What comes from outside is isolated (its direction cannot leak into our words), its bidi controls are made
visible, and in HTML everything is escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from html import escape

from alerts.wording import Wording, wording
from storage.records import Claim, Finding, Form, Group, Reason, Statement

FSI, PDI = "\u2068", "\u2069"
#: controls that could turn our own words around, or hide something (Trojan Source, CVE-2021-42574)
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u061c\ufeff]")
#: longest original that a message shows; what is cut is cut at a clause
LONGEST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How ids are shown to people, and where the dashboard is."""

    actors: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    link_base: str = ""

    def actor(self, id_: str | None) -> str | None:
        return None if id_ is None else self.actors.get(id_, id_)


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

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Message:
        values = json.loads(text)
        return cls(**{**values, "reason": Reason(values["reason"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A stretch of an original with its decisive part."""

    before: str
    decisive: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a finding as it is shown."""

    who: str
    for_whom: str | None
    where: str
    said: str
    seen: str
    language: str
    excerpt: Excerpt
    url: str


def compose(group: Group, *, id_: str, reason: Reason, names: Names, language: str) -> Message:
    """The message for a group's findings: strongest first, the others after it."""
    words = wording(language)
    findings = sorted(group.findings, key=lambda finding: (-finding.score, finding.id))
    first = findings[0]
    link = f"{names.link_base}/findings/{first.id}"
    return Message(
        id=id_,
        thread=group.key,
        subject=subject(first, names, words, len(findings)),
        text="\n\n".join(_text(finding, names, words) for finding in findings),
        html=_page(findings, names, words),
        data=json.dumps(_payload(group, findings, reason, names), ensure_ascii=False),
        severity=first.severity,
        reason=reason,
        language=words.code,
        direction=words.direction,
        link=link,
    )


def trial(id_: str, channel: str) -> Message:
    """A message that shows whether a channel works, marked so that nobody takes it for an alert."""
    text = f"TEST - this is no alert. The channel {channel!r} works: alerts of Gainsay will arrive here."
    return Message(
        id=id_,
        thread=id_,
        subject="TEST - Gainsay",
        text=text,
        html=f'<!doctype html><html lang="en"><meta charset="utf-8"><body><p>{escape(text)}</p></body></html>',
        data=json.dumps({"type": "test", "channel": channel}),
        severity="low",
        reason=Reason.TEST,
        language="en",
        direction="ltr",
        link="",
    )


def subject(finding: Finding, names: Names, words: Wording, count: int) -> str:
    """One line: the kind and who is involved."""
    who = dict.fromkeys(side.who for side in sides(finding, names, words))
    more = f" ({words.more.format(count=count - 1)})" if count > 1 else ""
    return one_line(f"{words.kinds.get(finding.kind, finding.kind)}: {' / '.join(who)}") + more


def sides(finding: Finding, names: Names, words: Wording) -> tuple[Side, ...]:
    """The sides of a finding, newest first."""
    return tuple(_side(claim, names, words) for claim in finding.claims)


def _side(claim: Claim, names: Names, words: Wording) -> Side:
    said = claim.statement
    named = [name for one in (said.actor, *said.joint) if (name := names.actor(one))]
    who = ", ".join(named) or said.speaker or words.unknown_speaker
    principal = names.actor(said.principal)
    time = words.said.format(time=_time(said.said_at)) if said.said_at else words.said_unknown
    return Side(
        who=visible(who),
        for_whom=visible(principal) if principal and principal not in named and not said.joint else None,
        where=visible(names.sources.get(said.source, said.source)),
        said=time,
        seen=words.seen.format(time=_time(said.seen_at)),
        language=said.language,
        excerpt=excerpt(claim),
        url=said.url if said.url.startswith(("http://", "https://")) else "",
    )


def _time(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC")


def visible(text: str) -> str:
    """Text with its invisible controls shown as code points."""
    return _CONTROLS.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def one_line(text: str) -> str:
    """Text for a subject or title: no line breaks, no controls."""
    return visible(" ".join(text.split()))[:250]


def excerpt(claim: Claim, longest: int = LONGEST) -> Excerpt:
    """The statement around the decisive part; cut at a clause, never inside that part."""
    text = claim.statement.text
    start = claim.span.start - claim.statement.start
    end = claim.span.end - claim.statement.start
    # a statement interrupted by its cue has other offsets in the document: then all of it is decisive
    if len(claim.statement.spans) > 1 or not 0 <= start < end <= len(text):
        start, end = 0, len(text)
    room = max(0, longest - (end - start)) // 2
    before, after = text[:start], text[end:]
    if len(before) > room:
        cut = before[len(before) - room :]
        before = "… " + re.split(r"[.,;:!?،؛。，；\n]\s*", cut, maxsplit=1)[-1]
    if len(after) > room:
        clauses = re.findall(r"[^.,;:!?،؛。，；\n]*[.,;:!?،؛。，；\n]", after[:room])
        after = "".join(clauses) + " …"
    before = _cued(claim.statement) + before
    return Excerpt(before=visible(before), decisive=visible(text[start:end]), after=visible(after))


def _cued(said: Statement) -> str:
    """The words that tell how it was said, where they stand outside of it: "[denied] the fall of the town"."""
    told = said.form in (Form.INDIRECT, Form.MIXED) and said.cue is not None
    return (
        f"[{said.cue}] " if told and said.cue and any(map(str.isalpha, said.cue)) and said.cue not in said.text else ""
    )


# --- plain text ---------------------------------------------------------------------------------


def _text(finding: Finding, names: Names, words: Wording) -> str:
    return "\n".join(_lines(finding, names, words))


def _isolated(text: str) -> str:
    return f"{FSI}{text}{PDI}"


def _lines(finding: Finding, names: Names, words: Wording) -> Iterator[str]:
    kind = words.kinds.get(finding.kind, finding.kind)
    yield f"{kind.upper()}  ({words.strength} {finding.score:.2f}, {finding.severity})"
    labels = _labels(finding, words)
    for label, side in zip(labels, sides(finding, names, words), strict=False):
        whose = f", {words.for_whom.format(principal=_isolated(side.for_whom))}" if side.for_whom else ""
        yield f"{label}{words.says.format(who=_isolated(side.who))}{whose}"
        part = side.excerpt
        yield f"   {_isolated(f'“{part.before}▸{part.decisive}◂{part.after}”')}"
        yield f"   {_isolated(side.where)} · {side.said} · {side.seen} · {side.language}"
        if side.url:
            yield f"   {words.open_original}: {side.url}"
    if finding.observation:
        yield from _versions(finding, words)
    if finding.because:
        yield f"{words.why}: {visible(finding.because[0])}"
    for caution in finding.cautions:
        yield f"{words.cautions}: {visible(caution)}"
    yield f"{words.open_finding}: {names.link_base}/findings/{finding.id}"


def _labels(finding: Finding, words: Wording) -> Sequence[str]:
    if finding.kind == "edit" and len(finding.claims) > 1:
        return (f"{words.after}: ", f"{words.before}: ")
    return ("A: ", "B: ", "C: ", "D: ") if len(finding.claims) > 1 else ("",)


def _versions(finding: Finding, words: Wording) -> Iterator[str]:
    seen = finding.observation
    if seen is None or finding.claims:
        if seen is not None and finding.kind == "deletion":
            yield f"   {words.no_longer_available}: {seen.document.url}"
        return
    if seen.previous is not None:
        yield f"{words.before}: {_isolated(visible(seen.previous.text[:LONGEST]))}"
        yield f"{words.after}: {_isolated(visible(seen.document.text[:LONGEST]))}"
    else:
        yield f"{words.no_longer_available}: {_isolated(visible(seen.document.text[:LONGEST]))}"


# --- HTML ---------------------------------------------------------------------------------------


def _page(findings: Sequence[Finding], names: Names, words: Wording) -> str:
    body = "".join(_html(finding, names, words) for finding in findings)
    return (
        f'<!doctype html><html lang="{words.code}" dir="{words.direction}"><meta charset="utf-8">'
        f'<body style="font:16px/1.5 sans-serif;max-width:42em">{body}</body></html>'
    )


def _html(finding: Finding, names: Names, words: Wording) -> str:
    kind = escape(words.kinds.get(finding.kind, finding.kind))
    parts = [f"<h2>{kind} <small>{escape(words.strength)} {finding.score:.2f}</small></h2>"]
    parts += [_html_side(side, words) for side in sides(finding, names, words)]
    if finding.observation:
        parts += [f"<p dir='auto'>{escape(line)}</p>" for line in _versions(finding, words)]
    if finding.because:
        parts.append(f"<p><b>{escape(words.why)}:</b> {escape(visible(finding.because[0]))}</p>")
    parts += [f"<p><b>{escape(words.cautions)}:</b> {escape(visible(caution))}</p>" for caution in finding.cautions]
    link = escape(f"{names.link_base}/findings/{finding.id}", quote=True)
    return "".join([*parts, f'<p><a href="{link}">{escape(words.open_finding)}</a></p><hr>'])


def _html_side(side: Side, words: Wording) -> str:
    who = words.says.format(who=f"<bdi>{escape(side.who)}</bdi>")
    whose = f", {words.for_whom.format(principal=f'<bdi>{escape(side.for_whom)}</bdi>')}" if side.for_whom else ""
    part = side.excerpt
    quote = f"{escape(part.before)}<mark>{escape(part.decisive)}</mark>{escape(part.after)}"
    link = f' · <a href="{escape(side.url, quote=True)}">{escape(words.open_original)}</a>' if side.url else ""
    return (
        f'<p><b>{who}</b>{whose}<blockquote dir="auto" lang="{escape(side.language, quote=True)}">{quote}'
        f"</blockquote><small><bdi>{escape(side.where)}</bdi> · {escape(side.said)} · {escape(side.seen)}"
        f" · {escape(side.language)}{link}</small></p>"
    )


# --- for machines -------------------------------------------------------------------------------


def _payload(group: Group, findings: Sequence[Finding], reason: Reason, names: Names) -> dict[str, object]:
    return {
        "type": "alert",
        "desk": group.desk,
        "reason": reason.value,
        "thread": group.key,
        "findings": [
            {
                "id": finding.id,
                "kind": finding.kind,
                "relation": finding.relation.value,
                "score": round(finding.score, 4),
                "severity": finding.severity,
                "rule": finding.rule,
                "because": list(finding.because),
                "cautions": list(finding.cautions),
                "found_at": finding.found_at.isoformat(),
                "link": f"{names.link_base}/findings/{finding.id}",
                "sides": [_payload_side(claim, names) for claim in finding.claims],
            }
            for finding in findings
        ],
    }


def _payload_side(claim: Claim, names: Names) -> dict[str, object]:
    said = claim.statement
    return {
        "speaker": said.speaker,
        "actor": said.actor,
        "joint": list(said.joint),
        "actor_name": names.actor(said.actor),
        "principal": said.principal,
        "source": said.source,
        "url": said.url,
        "language": said.language,
        "said_at": said.said_at.isoformat() if said.said_at else None,
        "seen_at": said.seen_at.isoformat(),
        "text": said.text,
        "decisive": excerpt(claim).decisive,
        "frame": claim.frame,
    }
