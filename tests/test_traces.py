"""Traces: off unless a collector is named; then one from a poll to the message, without a word of what was said."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from monitor import traces
from monitor.__main__ import main
from monitor.clock import monotonic
from tests.publisher import Item, Publisher, publisher
from tests.receivers import Receiver, receiver

CONFIG = """\
version: 1
actors:
  - {{id: defence, name: Ministry of Defence, kind: government, hostile_to: [front]}}
  - {{id: front, name: Karsan Front, kind: armed_group}}
places: [{{id: delvar, names: {{en: [Delvar]}}}}]
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s}}
sources:
  - {{id: ministry, kind: feed, url: "{base}/ministry?key=hidden", actor: defence, every: 1s, entries: post}}
  - {{id: commander, kind: feed, url: "{base}/commander", actor: front, every: 1s, entries: post}}
channels: [{{id: hook, kind: webhook, url: "{hook}"}}]
routes: [{{desk: foreign, channels: [hook], match: {{kinds: [contradiction]}}, group_wait: 0s, backfill: 0s}}]
"""
SAID = {"ministry": "Our forces have captured the town of Delvar.", "commander": "Our forces hold the town of Delvar."}


class Desk:
    """A configuration, its publisher, and a receiver of messages."""

    def __init__(self, folder: Path, web: Publisher, hook: Receiver) -> None:
        self.config, self.hook = folder / "sources.yaml", hook
        self.config.write_text(CONFIG.format(base=web.base, hook=hook.url), encoding="utf-8")
        for source, text in SAID.items():
            path = f"/{source}" + ("?key=hidden" if source == "ministry" else "")
            web.feed(path, [Item(id=source, text=text)])

    def once(self, environ: Mapping[str, str]) -> int:
        return main(["-c", str(self.config), "once", "ministry", "commander"], environ)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with publisher() as web, receiver() as hook:
        yield Desk(tmp_path, web, hook)


def spans(collector: Receiver) -> list[Any]:
    """What it was sent, with the resource beside each."""
    from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

    found = []
    for _, body in collector.got:
        request = ExportTraceServiceRequest()
        request.ParseFromString(body)
        found += [span for one in request.resource_spans for scope in one.scope_spans for span in scope.spans]
    return found


def about(span: Any) -> dict[str, str]:
    return {one.key: one.value.string_value for one in span.attributes}


def test_a_poll_and_what_it_leads_to_is_one_trace_without_a_word_of_it(desk: Desk) -> None:
    with receiver() as collector:
        base = collector.url.removesuffix("/hook")
        environ = {"OTEL_EXPORTER_OTLP_ENDPOINT": base, "OTEL_EXPORTER_OTLP_HEADERS": "authorization=Bearer%20planted"}
        assert desk.once(environ) == 0
    assert len(desk.hook.got) == 1
    found = spans(collector)
    (sent,) = [one for one in found if one.name == "deliver"]
    trace = {one.span_id: one for one in found if one.trace_id == sent.trace_id}
    assert sorted({one.name for one in trace.values()}) == ["deliver", "detect", "fetch", "parse", "poll", "store"]
    above = {one.name: trace[one.parent_span_id].name for one in trace.values() if one.parent_span_id}
    assert above == {"fetch": "poll", "parse": "poll", "store": "poll", "detect": "store", "deliver": "store"}
    assert about(sent)["channel"] == "hook"
    assert len({one.trace_id for one in found if one.name == "poll"}) == 2
    assert {headers["authorization"] for headers, _ in collector.got} == {"Bearer planted"}
    whole = b"".join(body for _, body in collector.got)
    assert b"ministry" in whole
    assert [word for word in (b"Delvar", b"captured", b"hidden", b"planted", b"/hook") if word in whole] == []


def test_what_goes_wrong_is_said_by_its_kind_alone(desk: Desk) -> None:
    desk.hook.always = (503, {})
    with receiver() as collector:
        desk.once({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": collector.url})
    (sent,) = [one for one in spans(collector) if one.name == "deliver"]
    assert (sent.status.code, sent.status.message, len(sent.events)) == (2, "Unavailable", 0)


def test_a_collector_that_is_away_costs_nothing_but_a_line(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with receiver() as collector:
        gone = collector.url
    begun = monotonic()
    assert desk.once({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": gone}) == 0
    assert len(desk.hook.got) == 1
    assert [one.message for one in caplog.records if one.name == "monitor.traces"] == [
        "the collector takes no traces; nothing else waits for it"
    ]
    assert monotonic() - begun < 60


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"OTEL_EXPORTER_OTLP_ENDPOINT": ""},
        {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_SDK_DISABLED": "true"},
        {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_TRACES_EXPORTER": "none"},
    ],
)
def test_without_a_collector_nothing_is_touched(environ: dict[str, str]) -> None:
    tracing = traces.begun(environ, version="1", process="p", clock=monotonic)
    tools: Any = object()
    assert tracing.watched(tools) is tools
    assert tracing.senders(tools) is tools


def test_where_the_extra_is_missing_one_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    caplog.set_level(logging.ERROR)
    tracing = traces.begun(
        {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}, version="1", process="p", clock=monotonic
    )
    assert isinstance(tracing, traces.Off)
    assert "pip install 'gainsay[traces]'" in caplog.text
