"""An hour of the whole service, while processes are killed and the receiver goes away: nothing lost, nothing doubled.

    python -m tests.bench.soak --minutes 60
    python -m tests.bench.soak --minutes 10 --postgres      a scheduler and two workers over PostgreSQL

20 polls and 10 documents a second. About once a minute a process of the service dies by SIGKILL, and a worker that
parses; every few minutes the receiver answers 503, or nothing. In the middle sixth nothing of that happens, which shows
memory and delay as they are otherwise. A line about every half a minute, and one table at the end: which findings had
to be there, and were; which were told; and how long that took. Status 1 where anything was lost, doubled or not wanted.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests import databases, soak


def main(argv: Sequence[str]) -> int:
    """Live through it, and say what it came to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--feeds", type=int, default=120)
    parser.add_argument("--every", type=float, default=3.5, help="seconds between two polls of a feed that changes")
    parser.add_argument("--documents", type=float, default=10.0, help="a second")
    parser.add_argument(
        "--kill", type=float, default=60.0, help="seconds that a process lives, in the mean; 0: for ever"
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--postgres", action="store_true", help="a scheduler and two workers over PostgreSQL")
    args = parser.parse_args(argv)
    load = soak.Load(
        seconds=60 * args.minutes, feeds=args.feeds, every=args.every, documents=args.documents, kill=args.kill,
        seed=args.seed,
    )  # fmt: skip
    databases.Kind.now = databases.POSTGRES if args.postgres else databases.SQLITE
    commands = [["scheduler"], ["worker"], ["worker"]] if args.postgres else [["run"]]

    def say(toll: soak.Toll) -> None:
        before = toll.samples[-2] if len(toll.samples) > 1 else None
        print(f"{soak.row(toll.samples[-1], before)}  load {os.getloadavg()[0]:.1f}", flush=True)

    with tempfile.TemporaryDirectory(prefix="gainsay-soak-") as place:
        folder = Path(place)
        toll = soak.soak(load, folder, databases.url(folder), commands, say)
        print("\n".join(soak.lines(toll)), flush=True)
    return int(bool(toll.wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
