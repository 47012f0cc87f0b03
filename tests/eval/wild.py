"""What a desk would be told of real articles: python -m tests.eval.wild fa --show 20 [--all]

Nobody has said of whole articles what in them goes against what, so this counts what would be told, and shows it to be
read. Each article of a set that stands beside the project is a document of a source of its own, twenty minutes after
the one before. It is read, compared and judged by the stages that a desk runs, with the shipped sources.yaml. New
claims are left out. `--all` is a stress that no desk has: every speaker of any text counts as a tracked actor.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.claims import wanted
from monitor.compare import compare
from monitor.config import load
from monitor.desk import Desk
from monitor.detect import detect
from storage.records import Claim, Document, DocumentKind, Finding

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data"
#: language -> the file, the field that holds an article, the field that tells one from another, and how many are read
SETS = {
    "fa": ("contra_farexstance_fa/dev/article2claim_dev.jsonl", "content", "news_id", 10_000),
    "en": ("quotes_polnear_en/dev/train.jsonl", "text", "id", 500),
    "de": ("quotes_wikinews_de/dev/train.jsonl", "text", "id", 700),
}
_BEGUN = datetime(2021, 8, 1, tzinfo=UTC)
_EVERY = timedelta(minutes=20)
_NEWEST = 50  #: claims looked at under one key, as the store does


@dataclass
class Wild:
    """Counts over the articles of a set."""

    articles: int = 0
    statements: int = 0
    claims: int = 0
    told: list[Finding] = field(default_factory=list)

    @property
    def kinds(self) -> Counter[str]:
        return Counter(one.kind for one in self.told)


def articles(code: str, limit: int | None = None) -> Iterator[str]:
    """The texts of a set, each once."""
    file, text, key, most = SETS[code]
    seen: set[str] = set()
    for line in (SHARED / file).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row[key] not in seen and len(seen) < min(most, limit or most):
            seen.add(row[key])
            yield row[text]


def desk() -> Desk:
    """The shipped one; no secret of it is used."""
    return Desk.of(load(ROOT / "sources.yaml", environ=defaultdict(lambda: "none")))


def tell(code: str, known: Desk, *, limit: int | None = None, everybody: bool = False) -> Wild:
    """Read the articles of a set one after the other, as they would have come."""
    wild = Wild()
    kept: defaultdict[str, list[Claim]] = defaultdict(list)
    for number, text in enumerate(articles(code, limit)):
        wild.articles += 1
        at = _BEGUN + number * _EVERY
        document = Document(
            source=f"article-{number}", key=str(number), url="", kind=DocumentKind.ARTICLE, title="", text=text,
            language=code, published_at=at, fetched_at=at,
        )  # fmt: skip
        for _, claims in known.reader.read(document, None):
            wild.statements += 1
            for claim in claims:
                wild.claims += 1
                _told(_everybody(claim) if everybody else claim, kept, known, wild)
                for one in claim.keys:
                    kept[one].append(_everybody(claim) if everybody else claim)
    return wild


def _told(claim: Claim, kept: defaultdict[str, list[Claim]], known: Desk, wild: Wild) -> None:
    found = {one.id: one for key in wanted(claim, known.world) for one in kept[key][-_NEWEST:]}
    compared = [compare(claim, other, world=known.world) for other in found.values()]
    at = claim.statement.seen_at
    wild.told += (
        one
        for one in detect(claim, compared, found_at=at, thresholds=known.thresholds)
        if one.kind != "new_claim" and one.score >= known.thresholds.alert_at
    )


def _everybody(claim: Claim) -> Claim:
    """The claim as one of a tracked actor, whoever makes it."""
    said = claim.statement
    who = said.actor or said.speaker
    return replace(claim, statement=replace(said, actor=who, principal=said.principal or who))


def _shown(one: Finding) -> Iterator[str]:
    yield f"{one.kind} {one.score:.2f} {one.rule}: {' '.join(one.because)[:200]}"
    for claim in one.claims:
        said = claim.statement
        yield f"    {said.actor or said.speaker}: {' '.join(said.text.split())[:200]}"


def main() -> None:
    """Count, and show what would be told."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("code", choices=sorted(SETS))
    asked.add_argument("--limit", type=int, help="articles at most")
    asked.add_argument("--all", action="store_true", dest="everybody", help="every speaker counts as tracked")
    asked.add_argument("--show", type=int, default=0, help="findings to show")
    args = asked.parse_args()
    wild = tell(args.code, desk(), limit=args.limit, everybody=args.everybody)
    kinds = ", ".join(f"{kind} {count}" for kind, count in wild.kinds.most_common())
    print(f"{args.code}: {wild.articles} articles, {wild.statements} statements, {wild.claims} claims, "
          f"{len(wild.told)} told{f' ({kinds})' if kinds else ''}")  # fmt: skip
    for one in wild.told[: args.show]:
        print("\n".join(_shown(one)))


if __name__ == "__main__":
    main()
