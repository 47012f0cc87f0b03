"""Show the desk and take what is posted to it, beside other processes over one PostgreSQL database."""

from __future__ import annotations

import argparse
import logging
import os
from collections.abc import Mapping
from contextlib import ExitStack

from monitor import logs

log = logging.getLogger(__name__)


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay web`."""
    parser.add_argument("--host", default="127.0.0.1", help="address of the dashboard (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="port of the dashboard (default: 8000)")
    parser.add_argument(
        "--no-accounts", action="store_true",
        help="allow a --host that others can reach although there is no account; one that there is counts all the same",
    )  # fmt: skip
    logs.add(parser, "INFO")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Run until SIGTERM or Ctrl-C."""
    from monitor.app import App
    from monitor.database import database_url, shared
    from monitor.web import create_app
    from monitor.web.server import listening, serve

    logs.begin(args.log_level, args.log_format)
    with ExitStack() as stack:
        store = stack.enter_context(shared(database_url(args.config, environ)))
        app = App(args.config, store, environ, duties=frozenset(), beside=True)
        stack.callback(app.stop)
        app.start()
        site = app.site(open_to_all=args.no_accounts, host=args.host)
        allowed = args.no_accounts or site.has_accounts()
        socket = stack.enter_context(listening(args.host, args.port, open_to_all=allowed, beside=True))
        if not site.is_guarded():
            log.warning("there are no accounts: whoever can open the dashboard may do everything")
        serve(create_app(site), socket)
    if not app.ended:
        os._exit(0)  # a thread that waits for a name look-up cannot be ended otherwise; nothing of its work is kept
    return 0
