"""The ledger of promises, docs/promises.md: read, and proven again.

    python -m tests.promises            every promise, in its long form
    python -m tests.promises R8 S12     some of them

One line each: the promise, whether it holds, how long that took, and the figures.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
LEDGER = ROOT / "docs" / "promises.md"
HEAD = ["#", "promise", "proof", "last figure", "date", "machine"]
NONE = "-"  #: in the place of a proof: there is nothing that could fail


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One line of the ledger."""

    number: str
    words: str
    commands: tuple[tuple[str, ...], ...]
    figure: str
    date: str
    machine: str


def promises() -> Iterator[Promise]:
    """Every promise; raises ValueError where a line is not one."""
    for line in LEDGER.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|") or cells == HEAD or set(line) <= set("|-"):
            continue
        if len(cells) != len(HEAD):
            raise ValueError(f"{LEDGER.name}: a line of {len(cells)} cells: {line[:80]}")
        number, words, proof, *rest = cells
        commands = tuple(tuple(shlex.split(one)) for one in re.findall(r"`([^`]+)`", proof))
        if not commands and proof != NONE:
            raise ValueError(f"{LEDGER.name}: {number} names no command")
        yield Promise(number=number, words=words, commands=commands, figure=rest[0], date=rest[1], machine=rest[2])


def proven(command: tuple[str, ...]) -> tuple[bool, list[str]]:
    """Run one command; whether it held, and its figures."""
    tools = Path(sys.executable).parent
    call = {
        "pytest": [sys.executable, "-m", "pytest", "-q", "--long", *command[1:]],
        "python": [sys.executable, *command[1:]],
        "gainsay": [sys.executable, "-m", "monitor", *command[1:]],
    }.get(command[0], list(command))
    path = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(call, cwd=ROOT, env=path, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).strip().splitlines()
    figures = [line.removeprefix("figure: ") for line in lines if line.startswith("figure: ")]
    return done.returncode == 0, figures or lines[-1:]


def main() -> int:
    """Prove them; 1 where one does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("numbers", nargs="*", metavar="NUMBER", help="of the promises (all)")
    wanted = parser.parse_args().numbers
    known = {one.number: one for one in promises()}
    unknown = sorted(set(wanted) - known.keys())
    if unknown:
        parser.error(f"no promise {', '.join(unknown)}; there are: {', '.join(known)}")
    broken = 0
    for one in (known[number] for number in wanted or known):
        began, held, figures = time.perf_counter(), True, list[str]()
        for command in one.commands:
            fine, found = proven(command)
            held, figures = held and fine, [*figures, *found]
        broken += not held
        mark = "ok" if held and one.commands else "-" if held else "BROKEN"
        said = "; ".join(figures) or one.figure
        print(f"{one.number:4} {mark:6} {time.perf_counter() - began:7.1f} s  {said}", flush=True)
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
