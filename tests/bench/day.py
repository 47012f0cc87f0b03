"""What a day of 300,000 articles would take, shown by some of them.

    python -m tests.bench.day --articles 1200

Articles of 4,000 characters, put together by chance from the invented passages of nine languages (tests/data/passages),
in feeds that list their whole text. Each goes the whole way from the bytes of its feed to the outbox, over SQLite, in
one process, beside what is kept of those before it. Printed are milliseconds of CPU an article, after a first round
which loads the languages, and how often a day of 300,000 fits into a day of two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from datetime import timedelta
from html import escape
from pathlib import Path
from typing import Any

from alerts import outbox
from monitor.grammar import codes
from monitor.http.client import Answer
from monitor.pipeline import poll
from monitor.tools import Tools
from storage.store import Store
from tests.bench.goals import against
from tests.bench.week import Nobody, Web, configured, resident
from tests.polls import Here
from tests.receivers import PlainHttp

DAY, CORES, LISTED, LENGTH, FIRST = 300_000, 2, 20, 4_000, 50
PASSAGES = Path(__file__).parents[1] / "data" / "passages"


def articles(many: int, dice: random.Random) -> list[str]:
    """Texts of articles, the languages in turn."""
    files = sorted(PASSAGES.glob("*.jsonl"))
    passages = [[json.loads(line)["text"] for line in file.read_text("utf-8").splitlines()] for file in files]
    made = []
    for number in range(many):
        text = ""
        while len(text) < LENGTH:
            text += dice.choice(passages[number % len(passages)]) + "\n\n"
        made.append(text[:LENGTH])
    return made


class Papers(Web):
    """Feeds that list so many articles more at each poll, with their whole text."""

    def __init__(self, texts: list[str], dice: random.Random) -> None:
        super().__init__(news=1.0, dice=dice)
        self.texts = texts

    def get(self, url: str, **_: Any) -> Answer:
        if url.count("/") > 2:  # not the feed: robots.txt, or one of them looked at again
            return super().get(url)
        date = self.now.strftime("%a, %d %b %Y %H:%M:%S GMT")
        items = []
        for _at in range(min(LISTED, len(self.texts))):
            self.made += 1
            words = escape(self.texts.pop())
            items.append(
                f"<item><guid>{url}/{self.made}</guid><link>{url}/{self.made}</link><title>Report {self.made}</title>"
                f"<description>{escape(words)}</description><pubDate>{date}</pubDate></item>"
            )
        body = f"<rss version='2.0'><channel>{''.join(items)}</channel></rss>".encode()
        return Answer(url=url, status=200, headers=(("content-type", "application/rss+xml"),), body=body)


def main() -> None:
    """Poll until all are kept, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1200)
    args = parser.parse_args()
    dice = random.Random(1)
    where = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=where) as name:
        folder = Path(name)
        desk, store = configured(folder, 2 * len(codes())), Store(f"sqlite:///{folder / 'kept.db'}")
        web = Papers(articles(args.articles + FIRST, dice), dice)
        store.migrate()
        store.sync_sources(desk.configuration.sources, web.now)
        tools = Tools(
            store=store, client=web, workers=Here(), clock=lambda: web.now, random=dice.random,
            secret=lambda: "secret", environ={},
        )  # fmt: skip
        began, first = 0.0, 0
        while web.texts:
            if not began and web.made >= FIRST:
                began, first = time.process_time(), web.made
            web.now += timedelta(minutes=30)
            for state in store.lease_sources(web.now, lease=timedelta(minutes=15), limit=100_000):
                poll(state, desk=desk, tools=tools)
            outbox.bundle(store, desk.configuration.routes, desk.names, now=web.now, rates=desk.configuration.rates)
            outbox.deliver(
                store, {"hook": Nobody()}, http=PlainHttp(), environ={}, clock=lambda: web.now, random=lambda: 0.5
            )
        spent, kept = time.process_time() - began, store.counts()
        each = spent / (web.made - first)
        found = sum(many for _, many in kept.findings)
        print(
            f"{kept.documents:,} documents, {kept.statements:,} statements, {kept.claims:,} claims, {found:,} "
            f"findings, after the first {first}: {1000 * each:.1f} ms of CPU an article; {resident():.0f} MiB"
        )
        print(
            f"a day of {DAY:,}: {DAY * each / 3600:.1f} hours of one core; "
            + against(f"{CORES} cores have that", CORES * 86_400 / (DAY * each), 5, "times over", least=True)
        )
        store.close()


if __name__ == "__main__":
    main()
