"""How long a large sources.yaml takes: python -m tests.bench.configuration [--sources 5000]."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from monitor.config import load
from tests.bench.goals import against

#: kind, address and further options; {n} is the source's number
KINDS = (
    ("feed", "https://a{n}.example/feed.xml", ""),
    ("mastodon", "https://s{n}.example/@a{n}", ""),
    ("bluesky", "https://bsky.app/profile/a{n}.example", ""),
    ("telegram", "https://t.me/abcd{n}", ""),
    ("youtube", "https://www.youtube.com/channel/UC{n:022d}", ""),
    ("sitemap", "https://b{n}.example/robots.txt", ', match: "/news/"'),
    ("page", "https://c{n}.example/press", ', item: "li.release", date: time'),
    ("gdelt", "https://api.example/doc?{n}", ', query: "Kesh"'),
)


def file(sources: int) -> str:
    """A sources.yaml with so many sources of mixed kinds, one a line, from line 5 on."""
    head = "version: 1\nactors:\n  - {id: ministry, name: Ministry}\nsources:\n"
    lines = (
        f'  - {{id: s{n}, kind: {kind}, url: "{url.format(n=n)}", every: 5m, language: fa{more}}}\n'
        for n in range(sources)
        for kind, url, more in [KINDS[n % len(KINDS)]]
    )
    return head + "".join(lines)


def main() -> None:
    """Print the CPU time of the best of three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=int, default=5000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sources.yaml"
        path.write_text(file(args.sources), encoding="utf-8")
        times = []
        for _ in range(3):
            begun = time.process_time()
            load(path, environ={})
            times.append(time.process_time() - begun)
    what = f"{args.sources:,} sources of {len(KINDS)} kinds, read and checked"
    print(against(what, min(times), 2 * args.sources / 5000, "s of CPU"))


if __name__ == "__main__":
    main()
