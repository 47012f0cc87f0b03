"""How long commands take to start, by the clock, each as a process of its own: python -m tests.bench.starts

`gainsay --help`; `gainsay check` of 200 sources; `gainsay run` until it says that it is ready; `gainsay demo` until it
shows its first post. The best of some rounds, for everything else that the machine does makes it longer.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from monitor.clock import monotonic
from tests.bench.configuration import file
from tests.bench.goals import against

ROUNDS = 5
_PAUSE = threading.Event()  #: never set
#: what the demo says when it begins to poll
_FIRST = b"Two days before"


def timed(work: Callable[[], None]) -> float:
    """Seconds by the clock, the best of the rounds."""
    times = []
    for _ in range(ROUNDS):
        begun = monotonic()
        work()
        times.append(monotonic() - begun)
    return min(times)


def gainsay(*args: str) -> Sequence[str]:
    return [sys.executable, "-m", "monitor", *args]


def ended(*args: str) -> None:
    """Run a command to its end."""
    subprocess.run(gainsay(*args), check=True, stdout=subprocess.DEVNULL)


def ready(config: Path) -> None:
    """Start the service, and stop it when it says that it is ready."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    run = gainsay("-c", str(config), "run", "--port", str(port), "--log-level", "ERROR")
    process = subprocess.Popen(run)
    while not _is_ready(port):
        if process.poll() is not None:
            raise SystemExit("the service did not start")
        _PAUSE.wait(0.02)
    process.kill()  # how it ends is not what is measured
    process.wait()


def _is_ready(port: int) -> bool:
    asking = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        asking.request("GET", "/readyz")
        return asking.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        asking.close()


def shown() -> None:
    """Start the demo, and stop it at its first chapter."""
    with subprocess.Popen(gainsay("demo", "--port", "0"), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if _FIRST in line:
                break
        process.send_signal(signal.SIGKILL)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "sources.yaml"
        config.write_text(file(200), encoding="utf-8")
        empty = Path(folder) / "none.yaml"
        empty.write_text("version: 1\nsources: []\n", encoding="utf-8")
        shown()  # what is compiled once
        print(against("gainsay --help", timed(lambda: ended("--help")), 0.3, "s"), flush=True)
        checked = timed(lambda: ended("-c", str(config), "check"))
        print(against("gainsay check of 200 sources", checked, 1.0, "s"), flush=True)
        print(against("gainsay run, until it is ready", timed(lambda: ready(empty)), 3.0, "s"), flush=True)
        print(against("gainsay demo, until its first poll", timed(shown), 3.0, "s"))
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
