"""How the service is: /healthz, /readyz and /metrics."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from fastapi import APIRouter, HTTPException, Response
from fastapi.responses import PlainTextResponse
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from monitor.schedule import silent_for
from monitor.web.site import Here, Site
from storage.records import ChannelState, Counts, Source, SourceState

router = APIRouter(tags=["operations"])

#: the schedule ticks every second; silent for so long it has stopped
STALLED = timedelta(minutes=2)
#: a message is tried at once; waiting for so long, the outbox does not move
LATE = timedelta(minutes=15)


@router.get("/healthz", response_description="It does")
def healthz() -> dict[str, str]:
    """Alive: this process answers."""
    return {"status": "ok"}


@router.get(
    "/readyz",
    response_description="Ready",
    responses={503: {"description": "Not ready: `problems` says in words what is wrong"}},
)
def readyz(site: Here, response: Response) -> dict[str, object]:
    """Ready: the database answers, the schedule ticks, the outbox moves; 503 and what is wrong otherwise."""
    problems, notes = _state(site)
    if problems:
        response.status_code = 503
    return {"status": "failing" if problems else "ok", "problems": problems, "notes": notes}


def _state(site: Site) -> tuple[list[str], list[str]]:
    now = site.clock()
    try:
        counts, health, lacks = site.store.counts(), site.health(), site.lacks()
    except Exception as error:  # whatever ails the database, the answer is that it does not work
        return [f"database: {type(error).__name__}"], []
    found = problems(counts, health.ticked_at, now)
    if site.visitor is None and site.is_guarded():  # whoever did not log in learns no names of ours
        return [*found, *lacks], []
    notes = [health.problem] if health.problem else []
    notes += [*site.troubles(), *channels(site.store.channel_states())]
    return [*found, *lacks], notes


def channels(states: Sequence[ChannelState]) -> Iterator[str]:
    """What is to be said of channels that are off or fail; the rest works."""
    for one in states:
        if one.off_at is not None:
            yield f"channel {one.channel}: switched off since {one.off_at:%Y-%m-%d %H:%M} UTC; what waits is kept"
        elif one.failing_since is not None:
            yield f"channel {one.channel}: failing since {one.failing_since:%Y-%m-%d %H:%M} UTC"


def problems(counts: Counts, ticked_at: datetime | None, now: datetime) -> list[str]:
    """What keeps the service from doing its work."""
    found = []
    if ticked_at is None or now - ticked_at > STALLED:
        found.append("schedule: it does not tick")
    if counts.oldest_due_at is not None and now - counts.oldest_due_at > LATE:
        found.append(f"outbox: {counts.due} messages wait, the oldest since {counts.oldest_due_at:%Y-%m-%d %H:%M} UTC")
    return found


@router.get(
    "/metrics",
    response_class=PlainTextResponse,
    responses={
        200: {"description": "The figures", "content": {"text/plain": {"example": "gainsay_documents 214.0\n"}}}
    },
)
def metrics(site: Here) -> Response:
    """Figures for Prometheus (text format 0.0.4); 403 for whoever is limited to some desks, for they are of all."""
    if site.is_limited:
        raise HTTPException(403, "these figures are of all desks, and you are limited to some")
    registry = CollectorRegistry()
    registry.register(_Figures(site))
    ProcessCollector(registry=registry)
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_PLAIN_0_0_4)


class _Figures:
    """The collector for one request: everything stands in the database."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def collect(self) -> Iterator[Metric]:
        now, counts, health = self._site.clock(), self._site.store.counts(), self._site.health()
        yield InfoMetricFamily("gainsay", "The version that runs", value={"version": self._site.version})
        for name, value in (
            ("documents", counts.documents),
            ("statements", counts.statements),
            ("claims", counts.claims),
        ):
            yield GaugeMetricFamily(f"gainsay_{name}", f"How many {name} are kept", value=value)
        yield _by("gainsay_findings", "Findings by kind", "kind", counts.findings)
        yield _by("gainsay_sources", "Sources by status", "status", counts.sources)
        yield GaugeMetricFamily("gainsay_alerts_waiting", "Alerts not yet in a message", value=counts.waiting)
        yield GaugeMetricFamily("gainsay_deliveries_due", "Messages not yet sent", value=counts.due)
        yield GaugeMetricFamily("gainsay_deliveries_dead", "Messages that were refused or given up", value=counts.dead)
        yield GaugeMetricFamily("gainsay_deliveries_held", "Messages kept for channels that are off", value=counts.held)
        doing = self._site.store.channel_states()
        off = tuple((one.channel, int(one.off_at is not None)) for one in doing)
        yield _by("gainsay_channel_off", "1: the receiver is gone and nothing is sent", "channel", off)
        failures = tuple((one.channel, one.failures) for one in doing)
        yield _by("gainsay_channel_failures", "Failed attempts in a row", "channel", failures)
        yield GaugeMetricFamily("gainsay_alerts_withdrawn", "Alerts taken back before sending", value=counts.withdrawn)
        yield from told_together(counts)
        yield GaugeMetricFamily(
            "gainsay_alerts_snoozed", "Alerts that wait for the end of a snooze", value=counts.snoozed
        )
        yield GaugeMetricFamily("gainsay_alerts_muted", "Alerts that a mute holds or held", value=counts.muted)
        lag = (now - counts.oldest_due_at).total_seconds() if counts.oldest_due_at else 0.0
        yield GaugeMetricFamily("gainsay_outbox_lag_seconds", "Age of the oldest message not sent", value=max(0.0, lag))
        tick = (now - health.ticked_at).total_seconds() if health.ticked_at else float("nan")
        yield GaugeMetricFamily("gainsay_schedule_tick_age_seconds", "Since the schedule ticked", value=tick)
        good = 0 if health.problem else 1
        yield GaugeMetricFamily("gainsay_configuration_current", "1: the present sources.yaml runs", value=good)
        states = self._site.store.source_states()
        yield from polling(states, self._site.desk().sources, now)
        yield GaugeMetricFamily(
            "gainsay_troubles",
            "Tokens that are refused or spent, as /readyz names them",
            value=len(self._site.troubles()),
        )
        yield from room(self._site.store.file)


def polling(states: Sequence[SourceState], sources: Mapping[str, Source], now: datetime) -> Iterator[Metric]:
    """How the polls keep up, and what the sources give."""
    known = [one for one in states if one.source in sources and one.status != "paused"]
    late = max((now - one.next_check_at for one in known if one.lease_until is None), default=timedelta())
    lag = max(0.0, late.total_seconds())
    yield GaugeMetricFamily("gainsay_poll_lag_seconds", "How long the source that waits longest is due", value=lag)
    silent = sum(silent_for(one, sources[one.source], now) is not None for one in known)
    yield GaugeMetricFamily("gainsay_sources_silent", "Sources beyond their silent_after", value=silent)
    odd = sum(one.alarm is not None for one in known)
    yield GaugeMetricFamily("gainsay_sources_odd", "Sources that give something else than usual", value=odd)


def room(file: Path | None) -> Iterator[Metric]:
    """How large the database is and what is left beside it, where it is a file of this machine."""
    if file is not None and file.exists():
        yield GaugeMetricFamily("gainsay_database_bytes", "The database file", value=file.stat().st_size)
        free = shutil.disk_usage(file.parent).free
        yield GaugeMetricFamily("gainsay_disk_free_bytes", "Free beside the database", value=free)


def told_together(counts: Counts) -> Iterator[Metric]:
    """What was not told by itself, and that nothing was dropped."""
    gathered = CounterMetricFamily(
        "gainsay_alerts_gathered", "Alerts told in one message of the rest", labels=["reason", "channel"]
    )
    for reason, channel, many in counts.gathered:
        gathered.add_metric([reason, channel], many)
    yield gathered
    yield GaugeMetricFamily("gainsay_alerts_dropped", "Alerts that no message holds: must be 0", value=counts.dropped)


def _by(name: str, text: str, label: str, rows: tuple[tuple[str, int], ...]) -> Metric:
    family = GaugeMetricFamily(name, text, labels=[label])
    for value, count in rows:
        family.add_metric([value], count)
    return family
