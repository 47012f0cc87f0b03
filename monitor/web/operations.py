"""How the service is: /healthz, /readyz and /metrics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from monitor.web.site import Here, Site
from storage.records import ChannelState, Counts

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
    now, health = site.clock(), site.health()
    try:
        counts = site.store.counts()
    except Exception as error:  # whatever ails the database, the answer is that it does not work
        return [f"database: {type(error).__name__}"], []
    found = problems(counts, health.ticked_at, now)
    if site.visitor is None and site.is_guarded():  # whoever did not log in learns no names of ours
        return found, []
    notes = [health.problem] if health.problem else []
    return found, [*notes, *site.troubles(), *channels(site.store.channel_states())]


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
    """Figures for Prometheus (text format 0.0.4)."""
    registry = CollectorRegistry()
    registry.register(_Figures(site))
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
        states = self._site.store.channel_states()
        off = tuple((one.channel, int(one.off_at is not None)) for one in states)
        yield _by("gainsay_channel_off", "1: the receiver is gone and nothing is sent", "channel", off)
        failures = tuple((one.channel, one.failures) for one in states)
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
