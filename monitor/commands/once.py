"""Poll what is due (or the named sources) once, send what is due, and say what came."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from monitor import logs
from monitor.errors import CommandError

if TYPE_CHECKING:
    from alerts.outbox import Sent
    from monitor.pipeline import Polled


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay once`."""
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="poll these, whether due or not")
    logs.add(parser, "WARNING")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, or 1 where a source or a delivery failed."""
    from monitor.app import App
    from monitor.database import database_url, opened

    logs.begin(args.log_level, args.log_format)
    with opened(database_url(args.config, environ)) as store:
        app = App(args.config, store, environ, patient=False)
        try:
            unknown = sorted(set(args.sources) - set(app.desk.sources))
            if unknown:
                known = ", ".join(sorted(app.desk.sources)) or "none"
                raise CommandError(f"no source {', '.join(unknown)} in {args.config}; there are: {known}")
            polled = app.poll_once(args.sources or None)
            sent = app.deliver()
            app.bound()
        finally:
            app.stop()
    return _say(polled, sent)


def _say(polled: Sequence[Polled], sent: Sent) -> int:
    from monitor.counted import counted

    for one in polled:
        print(_line(one))
    findings = [finding for one in polled for finding in one.findings]
    failed = sum(one.error is not None for one in polled)
    kinds = sorted({finding.kind for finding in findings})
    by_kind = ", ".join(f"{sum(one.kind == kind for one in findings)} {kind}" for kind in kinds)
    print(
        f"{counted(len(polled), 'source')} polled, {failed} failed; {counted(len(findings), 'finding')}"
        f"{f' ({by_kind})' if by_kind else ''}; {counted(sent.sent, 'message')} sent, {sent.failed} not yet"
    )
    return int(failed > 0 or sent.failed > 0)


def _line(polled: Polled) -> str:
    if polled.error is not None:
        return f"{polled.source}: {polled.status}: {polled.error}"
    counts = f"{polled.new} new, {polled.edited} edited, {polled.missing} no longer available"
    return f"{polled.source}: {polled.status}: {counts}"
