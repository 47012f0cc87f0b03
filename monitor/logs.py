"""What is logged, as one line an event: time, level, words, then what it is about as name=value."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}
#: libraries that would log addresses, which may hold a channel's token, or every tick
_QUIET = (
    "httpx", "httpcore", "apscheduler", "trafilatura", "uvicorn.access", "apprise", "py3langid", "htmldate", "slixmpp",
)  # fmt: skip


class Line(logging.Formatter):
    """`2030-03-01T09:00:00Z INFO polled source=wire documents=3`; control characters cannot break the line."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        about = "".join(f" {name}={_value(value)}" for name, value in vars(record).items() if name not in _STANDARD)
        line = f"{at} {record.levelname} {_printable(record.getMessage())}{about}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


def begin(level: str = "INFO") -> None:
    """Log to standard error from here on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _value(value: object) -> str:
    text = _printable(str(value))
    return f'"{text}"' if " " in text or not text else text


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)
