"""A process with some duties of the whole, from its start until SIGTERM or Ctrl-C."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import threading
from collections.abc import Mapping
from contextlib import ExitStack

from monitor import logs
from monitor.app import App
from monitor.database import database_url, shared
from monitor.jobs import Duty

log = logging.getLogger(__name__)


def work(args: argparse.Namespace, environ: Mapping[str, str], duties: frozenset[Duty]) -> int:
    """Do these duties beside other processes, with no dashboard. Raises CommandError where the database is SQLite."""
    logs.begin(args.log_level, args.log_format)
    told = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told.set())
    with ExitStack() as stack:
        store = stack.enter_context(shared(database_url(args.config, environ)))
        app = App(args.config, store, environ, duties=duties, beside=True)
        stack.callback(app.stop)
        app.start()
        log.info("at work", extra={"duties": " ".join(sorted(duties)), "worker": app.name})
        told.wait()
    if not app.ended:
        os._exit(0)  # a thread that waits for a name look-up cannot be ended otherwise; nothing of its work is kept
    return 0
