"""Where findings stand, as pages and the interface for machines show it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from alerts import audit
from alerts.audit import Event, history
from alerts.muting import holds
from alerts.states import State, state
from monitor.web.site import Site
from storage.records import Action, Finding, Mute

#: what forms offer as the length of a snooze or a mute
LENGTHS = (("1h", "1 hour"), ("2h", "2 hours"), ("8h", "8 hours"), ("1d", "1 day"), ("3d", "3 days"), ("1w", "1 week"))
#: what a list can be narrowed to
STATES = ("acknowledged", "claimed", "snoozed", "muted")


def standing(found: Finding, site: Site) -> State:
    """What people did with a finding, as it stands now."""
    return state(site.store.actions(found.id), site.clock())


def mutes_of(found: Finding, site: Site) -> list[Mute]:
    """The mutes that run and would hold what is found of this now."""
    now = site.clock()
    return [one for one in site.store.running_mutes(now) if holds(one, found, now)]


def events(found: Finding, site: Site) -> tuple[Event, ...]:
    """Who was told what and when, or why not, and what they did."""
    told = site.store.told(found.id, site.clock())
    named = {id_ for one in told for id_ in (one.held, one.alert.mute) if id_}
    return history(
        told,
        site.store.deliveries_of(found.id),
        site.store.judgements(found.id),
        site.store.actions(found.id),
        site.store.mutes_by_id(sorted(named)),
    )


def shape(found: Finding, site: Site) -> dict[str, Any]:
    """The same as JSON values."""
    now = standing(found, site)
    return {
        "state": {
            "acknowledged": action(now.acknowledged) if now.acknowledged else None,
            "claimed": action(now.claimed) if now.claimed else None,
            "snoozed": [action(one) for one in now.snoozed],
            "muted": [mute(one, site.clock()) for one in mutes_of(found, site)],
        },
        "actions": [action(one) for one in site.store.actions(found.id)],
        "history": [
            {"at": one.at.isoformat(), "what": one.what, "who": one.who, "words": one.words}
            for one in events(found, site)
        ],
    }


def action(one: Action) -> dict[str, Any]:
    """An action as JSON values."""
    return {
        "id": one.id,
        "finding": one.finding,
        "deed": one.deed.value,
        "by": one.by,
        "why": one.why,
        "until": _time(one.until),
        "desk": one.desk,
        "via": one.via,
        "at": _time(one.at),
    }


def mute(one: Mute, now: datetime, held: int | None = None) -> dict[str, Any]:
    """A mute as JSON values; `held` is how many alerts it holds or held."""
    ended = one.ended_at(now)
    shown: dict[str, Any] = {
        "id": one.id,
        "actor": one.actor,
        "cluster": one.cluster,
        "rule": one.rule,
        "source": one.source,
        "desk": one.desk,
        "by": one.by,
        "why": one.why,
        "at": _time(one.at),
        "until": _time(one.until),
        "running": ended is None,
        "ended_at": _time(ended),
        "lifted_by": one.lifted_by,
        "words": audit.muted(one),
    }
    return shown if held is None else {**shown, "held": held}


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
