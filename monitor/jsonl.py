"""JSON lines in, JSON lines out: one answer a line, in order, as they come."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from monitor.errors import CommandError

Answer = Callable[[Mapping[str, object]], Mapping[str, object]]

#: A line longer than this is not one statement or article but a mistake in the call.
MAX_LINE = 16 * 1024 * 1024


def run(file: str, answer: Answer) -> int:
    """Answer every line of a file ("-": standard input); 0, or 1 where a line could not be answered.

    A line that is no JSON object is answered by an object with `error`, so that no answer moves to another line.
    """
    failed = False
    with _opened(file) as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            found = answered(line, answer)
            if "error" in found:
                failed = True
                sys.stderr.write(f"{file}:{number}: {found['error']}\n")
            sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
            sys.stdout.buffer.flush()
    return int(failed)


def answered(line: bytes, answer: Answer) -> Mapping[str, object]:
    """The answer to one line, or an object that says what is wrong with the line."""
    asked: Mapping[str, object] = {}
    try:
        asked = _object(line)
        return answer(asked)
    except (ValueError, RecursionError) as error:
        return {"id": asked.get("id"), "error": str(error)}


def _object(line: bytes) -> Mapping[str, object]:
    if len(line) > MAX_LINE:
        raise ValueError(f"the line is longer than {MAX_LINE} bytes")
    found = json.loads(line.decode("utf-8"))
    if not isinstance(found, dict):
        raise ValueError("one JSON object a line is expected")  # noqa: TRY004 - a value that came from outside
    return found


def text(asked: Mapping[str, object], name: str, *, needed: bool = True) -> str | None:
    """A field that must be text; None where it is absent and not needed."""
    value = asked.get(name)
    if value is None and not needed:
        return None
    if not isinstance(value, str):
        raise ValueError(f'"{name}" must be text')  # noqa: TRY004 - a value that came from outside
    return value


@contextmanager
def _opened(file: str) -> Iterator[BinaryIO]:
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        opened = Path(file).open("rb")  # noqa: SIM115 - closed below, after the last answer
    except OSError as error:
        raise CommandError(f"{file}: cannot be read: {error.strerror}") from error
    with opened:
        yield opened
