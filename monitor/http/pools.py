"""The connections that are kept open, one pool for each scheme; what TLS needs is read when it is first needed."""

from __future__ import annotations

import os
import ssl
import threading

import certifi
import httpcore

from monitor.http.guard import Guard

#: connections at once, and kept for the next request to the same host for so many seconds
_MOST, _KEPT_S = 64, 30.0


class Pools:
    """Connections through the guard. Threads share it."""

    def __init__(self, guard: Guard, tls: ssl.SSLContext | None = None) -> None:
        """`tls` in place of the authorities that are trusted otherwise."""
        self._guard, self._tls = guard, tls
        self._pools: dict[str, httpcore.ConnectionPool] = {}
        self._lock = threading.Lock()

    def of(self, scheme: str) -> httpcore.ConnectionPool:
        """The pool of "http" or "https"."""
        found = self._pools.get(scheme)
        if found is not None:
            return found
        with self._lock:
            if scheme not in self._pools:
                self._pools[scheme] = httpcore.ConnectionPool(
                    ssl_context=self._trusted() if scheme == "https" else None,
                    network_backend=self._guard,
                    max_connections=_MOST,
                    max_keepalive_connections=_MOST,
                    keepalive_expiry=_KEPT_S,
                )
            return self._pools[scheme]

    @property
    def tls(self) -> ssl.SSLContext:
        """What says which servers are who they say they are."""
        with self._lock:
            return self._trusted()

    def close(self) -> None:
        """Let go of every connection."""
        with self._lock:
            for pool in self._pools.values():
                pool.close()

    def _trusted(self) -> ssl.SSLContext:
        """Mozilla's authorities, or those that SSL_CERT_FILE or SSL_CERT_DIR name; reading them takes 20 ms."""
        if self._tls is None:
            file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
            own = file or folder
            self._tls = ssl.create_default_context(
                cafile=file if own else certifi.where(), capath=None if file else folder
            )
        return self._tls
