"""One line for what is not told one by one: "and 37 more new statements by the Front". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from alerts.message.card import isolated
from alerts.message.notes import Entry
from alerts.message.sides import Names, visible
from alerts.wording import Wording
from storage.records import Finding


def line(entries: Sequence[Entry], names: Names, words: Wording) -> str:
    """How many there are, by whom or in which text, and from when to when; what comes from outside is isolated."""
    found = [one.finding for one in entries]
    times = sorted(one.found_at for one in found)
    start, end = (words.moment(at, names.zone) for at in (times[0], times[-1]))
    span = words.span.format(start=start, end=end) if len(found) > 1 else start
    if entries[0].alert.mute is not None:
        return words.counted(words.more_muted, len(found), span=span)
    whose = isolated(visible(_whose(found[0], names)))
    forms = words.more_changes if found[0].observation else words.more_claims
    return words.counted(forms, len(found), span=span, who=whose, where=whose)


def link(entries: Sequence[Entry], names: Names) -> str:
    """The page of the dashboard that shows all of them."""
    first, mute = entries[0].finding, entries[0].alert.mute
    if mute is not None:
        return f"{names.link_base}/?{urlencode({'mute': mute})}"
    said = first.claims[0].statement if first.claims else None
    seen = first.observation
    if seen is None and said is not None and said.actor:
        return f"{names.link_base}/?{urlencode({'kind': first.kind, 'actor': said.actor})}"
    return f"{names.link_base}/?{urlencode({'kind': first.kind, 'source': seen.source if seen else ''})}"


def _whose(finding: Finding, names: Names) -> str:
    """The speaker of a new statement; the title or address of a text that changes."""
    if finding.observation is not None:
        document = finding.observation.document
        return document.title or document.url or document.key
    if not finding.claims:
        return ""
    said = finding.claims[0].statement
    return names.actor(said.actor) or said.speaker or ""
