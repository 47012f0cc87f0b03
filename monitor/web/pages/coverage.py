"""Coverage: how much is heard of each side and in which languages, so that one-sidedness shows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from monitor.web.pages.showing import STRETCHES, Days, show
from monitor.web.site import Here
from monitor.world import World

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: one side of a pair of foes is heard so many times as often as the other: worth a word
_LOPSIDED = 3.0


@router.get("/coverage")
def coverage(site: Here, days: Days = 30) -> HTMLResponse:
    """Statements by side, speaker and language."""
    now = site.clock()
    world = site.desk().world
    heard: dict[str | None, Counter[str]] = defaultdict(Counter)
    for share in site.store.shares(list(world.actors), now - timedelta(days=days)):
        heard[share.actor][share.language] += share.count
    sides = _sides(world, heard, now)
    languages = [code for code, _ in sum(heard.values(), Counter[str]()).most_common()]
    return show(
        "coverage.html",
        site,
        page="coverage",
        sides=sides,
        untracked=heard.get(None, Counter()),
        languages=languages,
        most=max((row["total"] for row in sides), default=0) or 1,
        pairs=_pairs(world, {row["side"]: row["total"] for row in sides}, now),
        days=days,
        stretches=STRETCHES,
    )


def side_of(actor: str, world: World, now: datetime) -> str:
    """The body at the end of what an actor speaks for or belongs to."""
    seen = {actor}
    while True:
        ties = world.actors[actor].ties if actor in world.actors else ()
        ahead = next((tie.actor for tie in ties if tie.kind in ("speaks_for", "member_of") and tie.holds(now)), None)
        if ahead is None or ahead in seen:
            return actor
        seen.add(ahead)
        actor = ahead


def _sides(world: World, heard: Mapping[str | None, Counter[str]], now: datetime) -> list[dict[str, Any]]:
    """Each side with its speakers, those that are heard most first."""
    members: dict[str, list[str]] = defaultdict(list)
    for actor in world.actors:
        members[side_of(actor, world, now)].append(actor)
    rows = []
    for side, many in members.items():
        speakers = sorted(((one, heard.get(one, Counter())) for one in many), key=lambda pair: -pair[1].total())
        total = sum((count for _, count in speakers), Counter[str]())
        rows.append({"side": side, "languages": total, "total": total.total(), "speakers": speakers})
    return sorted(rows, key=lambda row: -row["total"])


def _pairs(world: World, totals: Mapping[str, int], now: datetime) -> list[dict[str, Any]]:
    """Sides that are hostile to one another, with how much is heard of either."""
    found: dict[frozenset[str], None] = {}
    for actor, one in world.actors.items():
        for tie in one.ties:
            if tie.kind == "hostile_to" and tie.holds(now):
                found[frozenset({side_of(actor, world, now), side_of(tie.actor, world, now)})] = None
    pairs = [sorted(pair, key=lambda one: -totals.get(one, 0)) for pair in found if len(pair) == 2]
    return [_pair(more, less, totals.get(more, 0), totals.get(less, 0)) for more, less in pairs]


def _pair(more: str, less: str, most: int, least: int) -> dict[str, Any]:
    share = 100 * most / (most + least) if most + least else 50.0
    return {
        "more": more,
        "less": less,
        "most": most,
        "least": least,
        "share": round(share, 1),
        "lopsided": most > _LOPSIDED * least and most > 0,
    }
