"""Traces of OpenTelemetry, for whoever looks at many services at once: off unless an operator names a collector.

One trace from a poll over fetch, parse, store and detect to the delivery of what was found. Delivered by another
process, a message is a trace of its own; the ids of its findings stand in both. A span holds names, counts, ids and
hosts: no text of a statement, no path of an address, no secret. What it holds leaves through our own client.

Switched on by OTEL_EXPORTER_OTLP_ENDPOINT (or ..._TRACES_ENDPOINT), as the specification of OpenTelemetry has it;
OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES, OTEL_TRACES_SAMPLER and OTEL_SDK_DISABLED are
honoured. Needs the extra `traces`.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from urllib.parse import unquote, urlsplit

from alerts.channels import Means, Sender
from alerts.message import Message
from monitor.http import Client, FetchError, Settings
from monitor.tools import Tools
from storage.records import Finding, SourceState
from storage.store import Record

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
    from opentelemetry.trace import Span

    from monitor.pipeline import Polled

log = logging.getLogger(__name__)

_ENDPOINT, _HEADERS = "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_HEADERS"
_OWN = {_ENDPOINT: "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", _HEADERS: "OTEL_EXPORTER_OTLP_TRACES_HEADERS"}
#: findings whose trace is remembered until they are told
_MANY = 10_000
#: seconds that a collector may take, and that the end of a process waits for it
_LIMIT_S = 5.0
#: an operator names the collector, and nothing that was read does: any address will do, as a rule one within
_ANYWHERE = ("0.0.0.0/0", "::/0")

T = TypeVar("T")


class Tracing(Protocol):
    """What the composition root does with traces, on or off."""

    def watched(self, tools: Tools) -> Tools:
        """The same tools, whose use is seen."""

    def polling(self, state: SourceState, poll: Callable[[], Polled]) -> Polled:
        """A poll, as the root of a trace."""

    def senders(self, channels: Mapping[str, Sender]) -> Mapping[str, Sender]:
        """The same channels, whose sending is seen."""

    def close(self) -> None:
        """Send what is left."""


class Off:
    """Nobody looks: everything is what it is."""

    def watched(self, tools: Tools) -> Tools:
        return tools

    def polling(self, state: SourceState, poll: Callable[[], Polled]) -> Polled:
        return poll()

    def senders(self, channels: Mapping[str, Sender]) -> Mapping[str, Sender]:
        return channels

    def close(self) -> None:
        """There is nothing."""


def begun(environ: Mapping[str, str], *, version: str, process: str, clock: Callable[[], float]) -> Tracing:
    """On where a collector is named; off, and said once, where the extra is missing."""
    endpoint = _endpoint(environ)
    if endpoint is None:
        return Off()
    try:
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        log.error("%s is set, but traces need more: pip install 'gainsay[traces]'; there are none", _ENDPOINT)
        return Off()
    client = Client(
        Settings(agent=f"Gainsay/{version}", allow_addresses=_ANYWHERE, polite=False, timeout_s=_LIMIT_S), clock=clock
    )
    about = {"service.version": version, "service.instance.id": process}
    if not environ.get("OTEL_SERVICE_NAME"):
        about["service.name"] = "gainsay"
    provider = TracerProvider(resource=Resource.create(about), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(cast(Any, Exporter(endpoint, _headers(environ), client))))
    return On(provider)


def _endpoint(environ: Mapping[str, str]) -> str | None:
    """Where spans are posted to; None where nobody wants any."""
    unwanted = environ.get("OTEL_SDK_DISABLED", "").lower() == "true" or environ.get("OTEL_TRACES_EXPORTER") == "none"
    if unwanted:
        return None
    whole, base = environ.get(_OWN[_ENDPOINT]), environ.get(_ENDPOINT)
    return whole or (f"{base.rstrip('/')}/v1/traces" if base else None)


def _headers(environ: Mapping[str, str]) -> dict[str, str]:
    """`name=value,name=value`, with percent signs (W3C Baggage)."""
    given = environ.get(_OWN[_HEADERS]) or environ.get(_HEADERS) or ""
    pairs = (one.partition("=") for one in given.split(",") if "=" in one)
    return {name.strip().lower(): unquote(value.strip()) for name, _, value in pairs}


class Exporter:
    """Posts spans as OTLP over HTTP (protobuf) through our client; says once that a collector does not take them."""

    def __init__(self, endpoint: str, headers: Mapping[str, str], client: Client) -> None:
        self._endpoint, self._client = endpoint, client
        self._headers = {**headers, "content-type": "application/x-protobuf"}
        self._failing = False

    def export(self, spans: Sequence[ReadableSpan]) -> object:
        """Called by the SDK, in a thread of its own."""
        from opentelemetry.exporter.otlp.proto.common.trace_encoder import encode_spans
        from opentelemetry.sdk.trace.export import SpanExportResult

        body = encode_spans(spans).SerializeToString()
        try:
            answer = self._client.post(self._endpoint, body=body, headers=self._headers)
            why = None if answer.status < 300 else f"it answered {answer.status}"
        except (FetchError, ValueError) as error:
            why = str(error)
        if why is not None and not self._failing:
            host = urlsplit(self._endpoint).netloc.rpartition("@")[2]
            log.warning("the collector takes no traces; nothing else waits for it", extra={"of": host, "why": why})
        self._failing = why is not None
        return SpanExportResult.FAILURE if why is not None else SpanExportResult.SUCCESS

    def force_flush(self, timeout_millis: int = 0) -> bool:
        """Nothing is kept here."""
        return True

    def shutdown(self) -> None:
        self._client.close()


class On:
    """Spans for what is done with the tools, and for what is sent."""

    def __init__(self, provider: TracerProvider) -> None:
        self._provider, self._tracer = provider, provider.get_tracer("gainsay")
        self._found_in: dict[str, Any] = {}  #: finding: the context of the span in which it was found
        self._lock = threading.Lock()
        self._closed = False

    def watched(self, tools: Tools) -> Tools:
        seen = {
            "store": _Watched(tools.store, {"record_all": self._record}),
            "client": _Watched(tools.client, {"get": self._get}),
            "workers": _Watched(tools.workers, {"run": self._run}),
        }
        return replace(tools, **cast(Any, seen))

    def polling(self, state: SourceState, poll: Callable[[], Polled]) -> Polled:
        with self._span("poll", source=state.source) as span:
            polled = poll()
            span.set_attributes(
                {
                    "status": polled.status,
                    "new": polled.new,
                    "edited": polled.edited,
                    "missing": polled.missing,
                    "findings": [one.id for one in polled.findings],
                }
            )
            self._remember(polled.findings)
            return polled

    def senders(self, channels: Mapping[str, Sender]) -> Mapping[str, Sender]:
        return {name: cast(Sender, _Watched(one, {"send": self._sending(name)})) for name, one in channels.items()}

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._provider.force_flush(int(_LIMIT_S * 1000))
            self._provider.shutdown()

    def _get(self, get: Callable[..., Any], url: str, *args: Any, **named: Any) -> Any:
        with self._span("fetch", host=urlsplit(url).hostname or "") as span:
            answer = get(url, *args, **named)
            span.set_attributes({"status": answer.status, "bytes": len(answer.body)})
            return answer

    def _run(self, run: Callable[..., Any], function: Callable[..., Any], *args: Any, **named: Any) -> Any:
        with self._span("parse", of=function.__name__):
            return run(function, *args, **named)

    def _record(self, record: Callable[..., Any], records: Sequence[Record]) -> Any:
        with self._span("store", documents=len(records)) as span:
            recorded = record([replace(one, decide=self._detecting(one.decide)) for one in records])
            findings = [found for one in recorded for found in one.findings]
            span.set_attributes({"new": sum(one.new for one in recorded), "findings": [one.id for one in findings]})
            self._remember(findings)
            return recorded

    def _detecting(self, decide: Callable[..., T]) -> Callable[..., T]:
        """What is decided while it is stored."""

        def detect(*args: Any) -> T:
            with self._span("detect"):
                return decide(*args)

        return detect

    def _sending(self, channel: str) -> Callable[..., Any]:
        def send(sends: Callable[..., Any], message: Message, means: Means) -> Any:
            ids = _findings(message)
            with self._span("deliver", self._where(ids), channel=channel, delivery=message.id, findings=ids):
                return sends(message, means)

        return send

    @contextmanager
    def _span(self, name: str, parent: Any = None, **about: Any) -> Iterator[Span]:
        """What goes wrong is said by the name of its kind: its words may hold what was read."""
        from opentelemetry.trace import Status, StatusCode

        options: dict[str, Any] = {"record_exception": False, "set_status_on_exception": False, "context": parent}
        with self._tracer.start_as_current_span(name, attributes=about, **options) as span:
            try:
                yield span
            except Exception as error:
                span.set_status(Status(StatusCode.ERROR, type(error).__name__))
                raise

    def _remember(self, findings: Sequence[Finding]) -> None:
        from opentelemetry.trace import get_current_span

        here = get_current_span().get_span_context()
        with self._lock:
            for one in findings:
                self._found_in.setdefault(one.id, here)
            while len(self._found_in) > _MANY:
                del self._found_in[next(iter(self._found_in))]

    def _where(self, findings: Sequence[str]) -> Any:
        """The trace in which the first of them was found; a new one where that was in another process."""
        from opentelemetry.context import Context
        from opentelemetry.trace import NonRecordingSpan, set_span_in_context

        with self._lock:
            found = next((self._found_in[id_] for id_ in findings if id_ in self._found_in), None)
        return Context() if found is None else set_span_in_context(NonRecordingSpan(found), Context())


def _findings(message: Message) -> list[str]:
    found = json.loads(message.data).get("findings", [])
    return [one["id"] for one in found if isinstance(one, dict) and "id" in one]


class _Watched:
    """Everything that something is, with some of its methods called through another function."""

    def __init__(self, whole: object, ways: Mapping[str, Callable[..., Any]]) -> None:
        self._whole, self._ways = whole, ways

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._whole, name)
        way = self._ways.get(name)
        return value if way is None else lambda *args, **named: way(value, *args, **named)
