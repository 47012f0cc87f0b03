"""Tell an invented story in several languages: published on loopback, polled, read, flagged, delivered, shown."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.demo import Chapter, Outcome, Theatre


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay demo`."""
    parser.add_argument("--port", type=int, default=8000, help="port of the dashboard (default: 8000; 0: any)")
    parser.add_argument("--exit", action="store_true", help="end when the story is told; 0 only if all of it came")
    parser.add_argument("--json", action="store_true", help="print what came of it as one JSON object, last")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Tell the story; then show the dashboard until Ctrl-C."""
    _say(_OPENING)  # before everything is loaded, so that nobody waits before an empty screen
    from monitor import clock, logs
    from monitor.demo import theatre
    from monitor.web import create_app
    from monitor.web.server import listening, serving

    logs.begin("WARNING")
    began = clock.monotonic()
    with ExitStack() as stack:
        socket = stack.enter_context(listening("127.0.0.1", args.port, open_to_all=False))
        link = f"http://127.0.0.1:{socket.getsockname()[1]}"
        play = stack.enter_context(theatre(environ, clock.now(), link))
        stack.enter_context(serving(create_app(play.app.site(open_to_all=False)), socket))
        _say(f"The dashboard: {link}")
        outcome = play.play(_announce, threading.Event())
        _close(outcome, play, link)
        if args.json:
            told = {
                "findings": outcome.counts,
                "delivered": outcome.delivered,
                "languages": outcome.languages,
                "seconds": round(clock.monotonic() - began, 1),
            }
            _say(json.dumps(told, ensure_ascii=False))
        if not args.exit:
            _wait()
    return 0 if outcome.complete else 1


_OPENING = """\
Torvela does not exist. Its government, its rebels, their feeds and every word of theirs are invented for this demo.
Gainsay polls their feeds in ten languages, reads what they say, and tells a desk when it does not fit together.
"""


def _announce(chapter: Chapter) -> None:
    _say(f"\n━━ {chapter.title}")


def _close(outcome: Outcome, play: Theatre, link: str) -> None:
    _say("\n━━ What came of it")
    for kind, count in outcome.counts.items():
        _say(f"   {count:3}  {kind.replace('_', ' ')}")
    _say(f"   {outcome.delivered:3}  messages delivered, {len(play.stage.told)} of them signed, to a webhook")
    for one in outcome.missing:
        _say(f"   MISSING  {one.kind}: {' / '.join(sorted(one.posts))}")
    for one in outcome.unexpected:
        _say(f"   not in the story  {one.kind}: {' / '.join(sorted(one.posts))}")
    _say(f"   Both sides of everything: {link}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _wait() -> None:
    _say("   Ctrl-C ends the demo; nothing of it is kept.")
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        _say("")
