"""What is found, as it is found: server-sent events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from monitor.web import shapes
from monitor.web.access import still_in
from monitor.web.pages.wire import filters_of, found_in, inside_of
from monitor.web.site import Here, Site
from storage.records import Finding

router = APIRouter(tags=["api"])

#: seconds between two looks; a line without meaning keeps proxies from hanging up
LOOK_S, BEAT_S = 1.0, 15.0
#: transactions end in another order than findings are dated: so far back is looked again, and told once
OVERLAP = timedelta(minutes=1)
#: findings that one look tells at most
BATCH = 100
#: milliseconds after which a browser asks again
RETRY_MS = 3000


@router.get("/events", response_class=StreamingResponse)
def events(request: Request, site: Here) -> StreamingResponse:
    """Findings as they come, as server-sent events named `finding`; the filters of /api/v1/findings choose.

    `Last-Event-ID` (the id of a finding) goes on from there. At least once: one near the last may come again.
    """
    wanted = inside_of(filters_of(request.url.query), site.desk())
    last = request.headers.get("last-event-id", "")[:100]

    async def goes_on() -> bool:
        await asyncio.sleep(LOOK_S)
        return not await request.is_disconnected() and await run_in_threadpool(still_in, site, request.scope)

    return StreamingResponse(
        told(site, wanted, last, goes_on), media_type="text/event-stream", headers={"x-accel-buffering": "no"}
    )


async def told(
    site: Site, wanted: Mapping[str, list[str]], last: str, goes_on: Callable[[], Awaitable[bool]]
) -> AsyncIterator[str]:
    """The events; `goes_on` is awaited between two looks and says whether anybody still listens."""
    yield f"retry: {RETRY_MS}\n\n"
    since, known = await run_in_threadpool(_begun, site, last)
    beaten, on = site.clock(), True
    while on:
        found = await run_in_threadpool(site.store.found_since, since, limit=BATCH + len(known))
        fresh = [one for one in found if one.id not in known]
        for one in fresh:
            known[one.id] = one.found_at
            if fits(one, wanted):
                yield event(one, site)
        if found and fresh:
            since = max(since, found[-1].found_at - OVERLAP)
            known = {id_: at for id_, at in known.items() if at >= since}
        if site.clock() - beaten >= timedelta(seconds=BEAT_S):
            beaten = site.clock()
            yield ": still here\n\n"
        on = await goes_on()


def _begun(site: Site, last: str) -> tuple[datetime, dict[str, datetime]]:
    """From when to look on, and what of it was told before."""
    found = site.store.finding(last) if last else None
    if found is not None:
        return found.found_at, {found.id: found.found_at}
    since = site.clock() - OVERLAP
    return since, {one.id: one.found_at for one in site.store.found_since(since, limit=10_000)}


def fits(finding: Finding, wanted: Mapping[str, list[str]]) -> bool:
    """Whether a finding passes the filters of an address."""
    since, until = found_in(wanted)
    if (since and finding.found_at < since) or (until and finding.found_at >= until):
        return False
    return all(_values(finding, name) & set(values) for name, values in wanted.items() if name != "found")


def _values(finding: Finding, name: str) -> set[str]:
    said = [claim.statement for claim in finding.claims]
    seen = finding.observation
    found: dict[str, set[str | None]] = {
        "kind": {finding.kind},
        "status": {finding.status.value},
        "actor": {who for one in said for who in (one.actor, *one.joint, one.principal)},
        "language": {one.language for one in said},
        "source": {seen.source if seen else None, *(one.source for one in said)},
        "frame": {claim.frame for claim in finding.claims},
        "place": {id_ for claim in finding.claims for id_ in claim.places},
    }
    return {value for value in found.get(name, ()) if value}


def event(finding: Finding, site: Site) -> str:
    """A finding as one event: JSON holds no line break of its own."""
    data = json.dumps(shapes.finding(finding, site.desk().names), ensure_ascii=False)
    return f"id: {finding.id}\nevent: finding\ndata: {data}\n\n"
