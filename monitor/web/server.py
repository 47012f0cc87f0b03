"""Serves the dashboard: which address may be listened on, and the server that runs until SIGTERM or Ctrl-C."""

from __future__ import annotations

import logging
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

from monitor.accounts import is_loopback
from monitor.errors import CommandError

if TYPE_CHECKING:
    from fastapi import FastAPI

log = logging.getLogger(__name__)

#: seconds that open requests get to end after SIGTERM
GRACE_S = 3


@contextmanager
def listening(host: str, port: int, *, open_to_all: bool, beside: bool = False) -> Iterator[socket.socket]:
    """A listening socket; raises CommandError where that cannot or must not be.

    Without an account whoever reaches the dashboard can read and judge: an address beyond this machine needs
    `open_to_all`, which says that there is one, or that none is wanted. `beside`: another
    process may listen there too, as a restart without a gap needs it.
    """
    if not open_to_all and not is_loopback(host):
        raise CommandError(
            f"--host {host} can be reached by others, and there are no accounts; add one with `gainsay accounts add "
            "NAME --role admin`, keep 127.0.0.1, or say --no-accounts"
        )
    try:
        with socket.create_server((host, port), family=_family(host), reuse_port=beside) as found:
            yield found
    except OSError as error:
        raise CommandError(f"cannot listen on {host}:{port}: {error.strerror}; name another with --port") from error


@contextmanager
def serving(app: FastAPI, listener: socket.socket) -> Iterator[None]:
    """Answer requests in a thread beside what the caller does."""
    config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(GRACE_S)


def serve(app: FastAPI, listener: socket.socket) -> None:
    """Answer requests until SIGTERM or Ctrl-C."""
    host, port = listener.getsockname()[:2]
    log.info("dashboard at http://%s:%d", f"[{host}]" if ":" in host else host, port)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, timeout_graceful_shutdown=GRACE_S, server_header=False
    )
    server = uvicorn.Server(config)
    # uvicorn raises SIGTERM again when it has ended, and the default would end us before the polls have
    before = signal.signal(signal.SIGTERM, lambda *_: setattr(server, "should_exit", True))
    try:
        server.run(sockets=[listener])
    finally:
        signal.signal(signal.SIGTERM, before)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
