"""Say which alerts a changed configuration would have sent on what is stored, and which thresholds are borne out."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from monitor.errors import CommandError

if TYPE_CHECKING:
    from alerts.message import Names
    from monitor.backtest import Totals, Trial
    from monitor.config import Configuration
    from monitor.proposal import Proposal
    from storage.store import Store

#: characters of what a finding says in one line
LONGEST = 120
_ALWAYS = (
    "told from what is stored: no document is read or compared again, and alerts are counted, not messages "
    "(grouping, digests and quiet hours bring them together or hold them)"
)
_STATUS = {"proposed": "not judged", "confirmed": "confirmed", "dismissed": "dismissed"}
#: one line of the answer: its type and its values, as `--json` prints them
Line = Mapping[str, Any]


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay backtest`."""
    parser.add_argument(
        "-c", dest="new", type=Path, metavar="NEW",
        help="the changed configuration (default: the one in use, set against what was told so far)",
    )  # fmt: skip
    parser.add_argument("--since", default="30d", metavar="DURATION", help="how far back, such as 12h (default: 30d)")
    parser.add_argument(
        "--precision", type=float, default=0.95, metavar="SHARE",
        help="the share of judged findings that must be confirmed at a proposed threshold (default: 0.95)",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="one JSON object a line, as they come")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0. It writes to nothing and reads no document again."""
    from monitor import clock
    from monitor.backtest import unseen
    from monitor.config import load
    from monitor.database import database_url, existing
    from storage.errors import StorageError

    since = _since(args.since, clock.now())
    if not 0 < args.precision <= 1:
        raise CommandError(f"--precision {args.precision:g} is no share; write a number above 0, at most 1")
    new = load(args.new or args.config, environ=environ)
    notes = list(unseen(load(args.config, environ=environ), new)) if args.new else []
    try:
        with existing(database_url(args.config, environ)) as store:
            for line in _lines(store, new, since, args.precision, notes):
                for text in (json.dumps(line, ensure_ascii=False),) if args.json else _show(line):
                    print(text)
    except StorageError as error:
        raise CommandError(str(error)) from error
    return 0


def _since(text: str, now: datetime) -> datetime:
    from monitor.config.values import duration

    try:
        return now - duration(text)
    except ValueError as error:
        raise CommandError(f"--since {error}") from error


# --- what is said -------------------------------------------------------------------------------


def _lines(store: Store, new: Configuration, since: datetime, wanted: float, notes: Iterable[str]) -> Iterator[Line]:
    """Every finding that would go another way, as it is met; then counts, thresholds and what to bear in mind."""
    from alerts.message import Names
    from monitor.backtest import Totals, trial
    from monitor.proposal import propose

    totals, names = Totals(), Names(actors={actor.id: actor.name for actor in new.actors})
    for finding, alerts in store.alerted(since):
        one = trial(finding, alerts, new)
        totals.add(one)
        if one.new or one.lost:
            yield _finding(one, names)
    yield from _alerts(totals)
    yield {
        "type": "summary",
        "since": since.isoformat(timespec="seconds"),
        "findings": totals.findings,
        "new": {status: totals.new[status] for status in _STATUS},
        "lost": {status: totals.lost[status] for status in _STATUS},
    }
    for proposal in propose(store.outcomes(since), wanted=wanted, review_at=new.detecting.review_at):
        yield _threshold(proposal, wanted)
    yield from ({"type": "note", "text": text} for text in (*notes, _ALWAYS))


def _finding(one: Trial, names: Names) -> Line:
    from alerts.message import headline, one_line
    from alerts.wording import wording

    finding = one.finding
    because = one_line(finding.because[0]) if finding.because else ""
    return {
        "type": "finding",
        "id": finding.id,
        "kind": finding.kind,
        "rule": finding.rule,
        "score": round(finding.score, 4),
        "status": finding.status.value,
        "found_at": finding.found_at.isoformat(),
        "new": [list(way) for way in one.new],
        "lost": [list(way) for way in one.lost],
        "says": f"{headline(finding, names, wording('en'), 1)}. {because}",
    }


def _alerts(totals: Totals) -> Iterator[Line]:
    for desk, channel, kind in sorted({*totals.would, *totals.was}):
        at = (desk, channel, kind)
        yield {
            "type": "alerts",
            "desk": desk,
            "channel": channel,
            "kind": kind,
            "would": totals.would[at],
            "was": totals.was[at],
        }


def _threshold(one: Proposal, wanted: float) -> Line:
    from monitor.precision import wilson

    found = one.at is not None
    return {
        "type": "threshold",
        "rule": one.rule,
        "precision": wanted,
        "at": one.at,
        "rests_on": one.rests_on,
        "confirmed": one.right,
        "interval": [round(end, 4) for end in wilson(one.right, one.rests_on)] if found else None,
        "lost": one.lost if found else None,
        "judged": one.judged,
        "why_not": one.why_not,
    }


# --- for people ---------------------------------------------------------------------------------


def _show(line: Line) -> Iterator[str]:
    """The lines of text that one line of the answer is for people."""
    if line["type"] == "finding":
        for sign, ways in (("+", line["new"]), ("-", line["lost"])):
            if ways:
                yield _finding_shown(sign, ways, line)
    elif line["type"] == "alerts":
        counted = f"{line['would']} would be sent, {line['was']} were made"
        yield f"desk {line['desk']}, {line['channel']}: {line['kind']}: {counted}"
    elif line["type"] == "summary":
        told, lost = (f"{sum(line[at].values())}{_by_status(line[at])}" for at in ("new", "lost"))
        yield f"{line['findings']} findings since {line['since']}: {told} newly told (+), {lost} told no longer (-)"
    elif line["type"] == "threshold":
        yield _threshold_shown(line)
    else:
        yield f"note: {line['text']}"


def _finding_shown(sign: str, ways: Iterable[Iterable[str]], line: Line) -> str:
    told = ", ".join(": ".join(way) for way in ways)
    rule = f" {line['rule']}" if line["rule"] else ""
    says = line["says"] if len(line["says"]) <= LONGEST else f"{line['says'][: LONGEST - 2]} …"
    return f"{sign} {told}  {line['id']}  {line['score']:.2f}{rule}, {_STATUS[line['status']]}  {says}"


def _by_status(counts: Mapping[str, int]) -> str:
    found = ", ".join(f"{many} {_STATUS[status]}" for status, many in counts.items() if many)
    return f" ({found})" if found else ""


def _threshold_shown(line: Line) -> str:
    name = "alert_at" if line["rule"] is None else f"rules: {line['rule']}"
    if line["at"] is None:
        return f"{name}: {line['why_not']}"
    low, high = line["interval"]
    share = f"{line['confirmed'] / line['rests_on']:.2f}, interval {low:.2f}-{high:.2f}"
    right = f"{line['confirmed']} of the {line['rests_on']} judged from there on are confirmed ({share})"
    return f"{name} {line['at']:.2f}: {right}; {line['lost']} confirmed ones are weaker and would be lost"
