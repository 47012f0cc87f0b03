"""How much sudden death costs a message, measured: nothing may be lost, and repeats carry equal ids.

`python -m tests.bench.kills --every` dies once at each call of the database and the socket in one cycle of the outbox;
`--random 10000` dies so often somewhere in a life of storing, bundling and sending.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests import kills


def main() -> None:
    """Die, and say what it came to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", action="store_true", help="at every call of one cycle")
    parser.add_argument("--random", type=int, default=0, metavar="N", help="so often at random calls")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tolls = [kills.every(Path(folder))] if args.every else []
        tolls += [kills.some(Path(folder), deaths=args.random, seed=args.seed)] if args.random else []
    for toll in tolls:
        of = f" at {toll.calls} calls, each once" if toll.calls else " at random"
        print(
            f"{toll.deaths} deaths{of}: {toll.findings} findings, {len(toll.lost)} lost, "
            f"{len(toll.foreign)} sent and not stored, {toll.repeated} sent again, with the same id"
        )


if __name__ == "__main__":
    main()
