"""Say which alerts a changed configuration would have sent on what is stored, and when; and which thresholds hold."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from monitor.errors import CommandError

if TYPE_CHECKING:
    from alerts.message import Names
    from monitor.backtest import Days, Moved, Telling, Totals, Trial
    from monitor.proposal import Proposal
    from storage.records import Mute
    from storage.store import Store

#: characters of what a finding says in one line
LONGEST = 120
_ALWAYS = (
    "told from what is stored: no document is read or compared again; what people judged, snoozed and muted is taken "
    "at the time at which they did it, and channels are taken to work"
)
#: what a finding is told in, for people
_HOW = {
    "alone": "by itself",
    "digest": "in a digest",
    "rate": "in a summary of what is beyond the channel's rate",
    "storm": "in a summary of a storm",
    "backfill": "in the summary of a new source",
    "counted": "counted in a line",
}
_STATUS = {"proposed": "not judged", "confirmed": "confirmed", "dismissed": "dismissed"}
#: one line of the answer: its type and its values, as `--json` prints them
Line = Mapping[str, Any]


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay backtest`."""
    parser.add_argument(
        "-c", dest="new", type=Path, metavar="NEW",
        help="the changed configuration, set against the one in use (default: that, set against what was told)",
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
    from monitor.backtest import Days, unseen
    from monitor.config import load
    from monitor.database import database_url, existing
    from storage.errors import StorageError

    now = clock.now()
    since = _since(args.since, now)
    if not 0 < args.precision <= 1:
        raise CommandError(f"--precision {args.precision:g} is no share; write a number above 0, at most 1")
    old = load(args.config, environ=environ)
    new = load(args.new, environ=environ) if args.new else None
    notes = list(unseen(old, new)) if new else []
    try:
        with existing(database_url(args.config, environ)) as store:
            days = Days(configurations=(new or old, old)[: 2 if new else 1], since=since, mutes=_mutes(store))
            for line in _lines(store, days, now, args.precision, notes):
                for text in (json.dumps(line, ensure_ascii=False),) if args.json else _show(line):
                    print(text)
    except StorageError as error:
        raise CommandError(str(error)) from error
    return 0


def _mutes(store: Store) -> list[Mute]:
    """All mutes, oldest first."""
    found: list[Mute] = []
    while page := store.mutes(limit=500, before=found[-1].id if found else None):
        found += page
    return found[::-1]


def _since(text: str, now: datetime) -> datetime:
    from monitor.config.values import duration

    try:
        return now - duration(text)
    except ValueError as error:
        raise CommandError(f"--since {error}") from error


# --- what is said -------------------------------------------------------------------------------


def _lines(store: Store, days: Days, now: datetime, wanted: float, notes: Iterable[str]) -> Iterator[Line]:
    """Every finding that would go another way, or then or in another message; then days, counts, thresholds, notes."""
    from alerts.message import Names
    from monitor.backtest import BEFORE, Totals, zones
    from monitor.proposal import propose

    for past in store.pasts(days.since - BEFORE, now):
        days.add(past)
    new = days.configurations[0]
    would = days.rehearsed(0, now)
    was = days.rehearsed(1, now) if len(days.configurations) > 1 else days.told()
    totals, names = Totals(zones(*days.configurations)), Names(actors={actor.id: actor.name for actor in new.actors})
    for one in days.trials(was, would):
        totals.add(one)
        if one.changes:
            yield _finding(one, store, names)
    totals.add_messages(was.messages, would.messages)
    yield from _days(totals)
    yield from _alerts(totals)
    yield {
        "type": "summary",
        "since": days.since.isoformat(timespec="seconds"),
        "findings": totals.findings,
        "new": {status: totals.new[status] for status in _STATUS},
        "lost": {status: totals.lost[status] for status in _STATUS},
        **{name: sum(getattr(day, name) for day in totals.days.values()) for name in ("later", "sooner", "gathered")},
    }
    for proposal in propose(store.outcomes(days.since), wanted=wanted, review_at=new.detecting.review_at):
        yield _threshold(proposal, wanted)
    yield from ({"type": "note", "text": text} for text in (*notes, _ALWAYS))


def _finding(one: Trial, store: Store, names: Names) -> Line:
    from alerts.message import headline, one_line
    from alerts.wording import wording

    seen, finding = one.finding, store.finding(one.finding.id)
    because = one_line(finding.because[0]) if finding is not None and finding.because else ""
    title = headline(finding, names, wording("en"), 1) if finding is not None else ""
    return {
        "type": "finding",
        "id": seen.id,
        "kind": seen.kind,
        "rule": seen.rule,
        "score": round(seen.score, 4),
        "status": seen.status.value,
        "found_at": seen.found_at.isoformat(),
        "new": [list(way) for way in one.new],
        "lost": [list(way) for way in one.lost],
        "moved": [_moved(each) for each in one.moved],
        "says": f"{title}. {because}",
    }


def _moved(one: Moved) -> Line:
    later = one.later
    return {
        "desk": one.way[0],
        "channel": one.way[1],
        "later_s": round(later.total_seconds()) if later is not None else None,
        "was": _telling(one.was),
        "would": _telling(one.would),
        "why": one.would.why,
    }


def _telling(one: Telling) -> Line:
    return {"how": one.how.value, "at": one.at.isoformat(timespec="seconds") if one.at is not None else None}


def _days(totals: Totals) -> Iterator[Line]:
    for (day, desk, channel), one in sorted(totals.days.items()):
        yield {
            "type": "day",
            "day": day.isoformat(),
            "desk": desk,
            "channel": channel,
            "alerts": {"would": one.would, "was": one.was},
            "messages": {"would": one.messages_would, "was": one.messages_were},
            "new": one.new,
            "lost": one.lost,
            "later": one.later,
            "sooner": one.sooner,
            "gathered": one.gathered,
            "latest_s": round(one.latest.total_seconds()),
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


def _show(line: Line) -> Iterable[str]:
    """The lines of text that one line of the answer is for people."""
    shown: Mapping[str, Callable[[Line], Iterable[str]]] = {
        "finding": _finding_lines,
        "day": _day_lines,
        "alerts": _alert_lines,
        "summary": _summary_lines,
        "threshold": lambda line: (_threshold_shown(line),),
        "note": lambda line: (f"note: {line['text']}",),
    }
    return shown[line["type"]](line)


def _finding_lines(line: Line) -> Iterator[str]:
    for sign, ways in (("+", line["new"]), ("-", line["lost"])):
        if ways:
            yield _finding_shown(sign, ways, line)
    for moved in line["moved"]:
        yield _finding_shown("~", [[moved["desk"], moved["channel"]]], line)
        yield f"    {_moved_shown(moved)}"


def _alert_lines(line: Line) -> Iterator[str]:
    counted = f"{line['would']} would be sent, {line['was']} were sent"
    yield f"desk {line['desk']}, {line['channel']}: {line['kind']}: {counted}"


def _summary_lines(line: Line) -> Iterator[str]:
    told, lost = (f"{sum(line[at].values())}{_by_status(line[at])}" for at in ("new", "lost"))
    yield f"{line['findings']} findings since {line['since']}: {told} newly told (+), {lost} told no longer (-)"
    otherwise = f"{line['later']} later, {line['sooner']} sooner, {line['gathered']} no longer by themselves"
    yield f"alerts that would be told otherwise (~): {otherwise}"


def _moved_shown(moved: Line) -> str:
    """How much later or sooner, in what, and why then."""
    was, would, later = moved["was"], moved["would"], moved["later_s"]
    said = [] if later is None else [f"{'later' if later > 0 else 'sooner'} by {_length(abs(later))}"]
    if would["at"] is None:
        said.append("it would still wait")
    elif was["at"] is None:
        said.append("it still waits")
    if was["how"] != would["how"]:
        said.append(f"{_HOW[would['how']]} instead of {_HOW[was['how']]}")
    when = f" at {would['at'][:16].replace('T', ' ')} UTC" if would["at"] is not None else ""
    why = f" ({moved['why']})" if moved["why"] else ""
    return f"{', '.join(said)}:{when}{why}" if when else ", ".join(said)


def _length(seconds: int) -> str:
    """A length of time to the minute: "6 h 30 min"."""
    minutes = max(1, round(seconds / 60))
    parts = ((minutes // 1440, "d"), (minutes // 60 % 24, "h"), (minutes % 60, "min"))
    return " ".join(f"{many} {unit}" for many, unit in parts if many)


def _day_lines(line: Line) -> Iterator[str]:
    alerts, messages = line["alerts"], line["messages"]
    counts = (
        f"{alerts['would']} alerts in {messages['would']} messages would be sent, "
        f"{alerts['was']} in {messages['was']} were sent"
    )
    latest = f" (by {_length(line['latest_s'])} at most)" if line["later"] else ""
    changes = (
        (line["new"], "new"),
        (line["lost"], "gone"),
        (line["later"], f"later{latest}"),
        (line["sooner"], "sooner"),
        (line["gathered"], "no longer by themselves"),
    )
    said = ", ".join(f"{many} {words}" for many, words in changes if many)
    yield f"{line['day']} {line['desk']}, {line['channel']}: {counts}{f': {said}' if said else ''}"


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
