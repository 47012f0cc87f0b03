"""What is logged, as one line an event: time, level, words, then what it is about; for people or for machines."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from datetime import UTC, datetime

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}
#: libraries that would log addresses, which may hold a channel's token; and one that logs every tick, even each that
#: comes while the last still runs
_QUIET = dict.fromkeys(
    ("httpx", "httpcore", "trafilatura", "uvicorn.access", "apprise", "py3langid", "htmldate", "slixmpp"),
    logging.WARNING,
) | {"apscheduler": logging.ERROR}
#: characters of one value: an error may quote a page
_MOST = 2_000
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_PLAIN = str | int | float | bool | None


class Line(logging.Formatter):
    """`2030-03-01T09:00:00Z INFO polled source=wire documents=3`; control characters cannot break the line.

    A traceback stands below it, each of its lines indented, so that none can be taken for an event.
    """

    def format(self, record: logging.LogRecord) -> str:
        about = "".join(f" {name}={_value(value)}" for name, value in _about(record))
        line = f"{_at(record)} {record.levelname} {_printable(_cut(record.getMessage()))}{about}"
        below = self.formatException(record.exc_info).splitlines() if record.exc_info else ()
        return "\n".join([line, *(f"    {_printable(_cut(one))}" for one in below)])


class Json(logging.Formatter):
    """`{"time": ..., "level": ..., "event": ..., "logger": ...}` with what it is about beside that, on one line."""

    def format(self, record: logging.LogRecord) -> str:
        event = _cut(record.getMessage())
        line = {"time": _at(record), "level": record.levelname, "event": event, "logger": record.name}
        about = {name: _of_json(value) for name, value in _about(record) if name not in line}
        below = {"traceback": _cut(self.formatException(record.exc_info), 10 * _MOST)} if record.exc_info else {}
        text = json.dumps({**line, **about, **below}, ensure_ascii=False)
        return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


FORMATS: dict[str, type[logging.Formatter]] = {"text": Line, "json": Json}


def add(parser: argparse.ArgumentParser, level: str) -> None:
    """The options of a command that logs."""
    parser.add_argument("--log-level", default=level, choices=LEVELS, help=f"what is logged (default: {level})")
    parser.add_argument("--log-format", default="text", choices=tuple(FORMATS), help="for people, or one object a line")


#: the one handler that is ours: those of others stay
_OURS = "gainsay"


def begin(level: str = "INFO", form: str = "text") -> None:
    """Log to standard error from here on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(FORMATS[form]())
    root = logging.getLogger()
    for before in [one for one in root.handlers if one.get_name() == _OURS]:
        root.removeHandler(before)
    handler.set_name(_OURS)
    root.addHandler(handler)
    root.setLevel(level)
    for name, least in _QUIET.items():
        logging.getLogger(name).setLevel(least)


def _at(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _about(record: logging.LogRecord) -> list[tuple[str, object]]:
    return [(name, value) for name, value in vars(record).items() if name not in _STANDARD]


def _of_json(value: object) -> _PLAIN:
    if value is None or isinstance(value, int | float):
        return value
    return value.isoformat() if isinstance(value, datetime) else _cut(str(value))


def _value(value: object) -> str:
    text = _printable(_cut(str(value)))
    return f'"{text}"' if " " in text or not text else text


def _cut(text: str, most: int = _MOST) -> str:
    return text if len(text) <= most else f"{text[:most]}… ({len(text) - most} more)"


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)
