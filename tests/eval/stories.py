"""Tells two-sided stories to a desk and counts what it hears: python -m tests.eval.stories --half first --misses

A file tests/data/stories/NN-name.yaml holds one story: the trap it is about, its half, the cast (casts/<name>.yaml in
the shape of sources.yaml; a story may add to it), the documents in the order in which they come, and beside them what a
desk must hear, may hear, and hears as one dispute. Everything else that is told is a false alarm. A document is a post
where its source is someone's account, an article where it is not; `edit` and `delete` name one that came before,
`carries` those whose words a copy passes on. A copy stands for what it carries, so what is told of it a second time is
a false alarm as well.

A finding is named by its kind and the documents that it sets against each other, `{contradiction/denial: [d1, k1]}`;
two kinds with a stroke are both right. Each story has a store of its own and is kept and read by the stages that a desk
runs. The second half was written before anything was tuned, and is never looked at for tuning.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import StringIO
from itertools import product
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from monitor.config import load
from monitor.desk import Desk
from monitor.keep import keep, keep_sight
from storage.records import Document, DocumentKind, Finding, Observation, Sight, Source
from storage.store import Store

DATA = Path(__file__).parents[1] / "data" / "stories"
HALVES = ("first", "second")
#: written later than the halves, a dozen at a time, each first told as it was and then used for mending
MENDING = "mending"
#: later still, by the same rule: told as they were, a batch at a time, before anything was mended on them
THIRD = "third"
#: the last, by the same rule
FOURTH = "fourth"
SETS = (*HALVES, MENDING, THIRD, FOURTH)
#: how long after it was published a document is read
_READ_AFTER = timedelta(minutes=2)
_MISSES = 3  #: of an address, before a document counts as gone
_SECTIONS = ("actors", "places", "sources")


@dataclass(frozen=True)
class Expected:
    """A finding by its kinds, any of which is right, and the documents that it is about."""

    kinds: frozenset[str]
    of: frozenset[str]

    def fits(self, one: Told) -> bool:
        """Whether it is that finding; a copy stands for itself and for what it carries."""
        return one.kind in self.kinds and any(frozenset(names) == self.of for names in product(*one.of))


@dataclass(frozen=True)
class Dispute:
    """What belongs to one thread."""

    name: str
    must: tuple[Expected, ...]
    may: tuple[Expected, ...]


@dataclass(frozen=True)
class Told:
    """A finding that a desk is told."""

    kind: str
    of: tuple[tuple[str, ...], ...]  #: for each side the document, and those that it carries
    cluster: str
    finding: Finding


@dataclass
class Score:
    """Counts over stories."""

    stories: int = 0
    must: int = 0
    met: int = 0  #: of must
    told: int = 0
    right: int = 0  #: of told
    disputes: int = 0  #: that were told at all
    threads: int = 0  #: in how many threads they were told
    opposed: int = 0  #: disputes of which more was told than first mentions
    opposed_threads: int = 0  #: in how many threads that was; a first mention may be of something else in its text
    misses: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.met / self.must if self.must else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.told if self.told else 1.0

    @property
    def threads_each(self) -> float:
        """Threads for each dispute: 1 is what it should be."""
        return self.threads / self.disputes if self.disputes else 1.0

    @property
    def opposed_each(self) -> float:
        """The same, of what is more than a first mention."""
        return self.opposed_threads / self.opposed if self.opposed else 1.0


def stories(half: str | None = None) -> list[dict[str, Any]]:
    """The stories, of one half or all, with their casts."""
    read = ({"name": path.stem, **_yaml(path)} for path in sorted(DATA.glob("*.yaml")))
    return [_cast(story) for story in read if half is None or story["half"] == half]


def _yaml(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe").load(path)
    return found


def _cast(story: dict[str, Any]) -> dict[str, Any]:
    cast = _yaml(DATA / "casts" / f"{story['cast']}.yaml")
    return {**story, **{section: [*cast[section], *story.get(section, ())] for section in _SECTIONS}}


def disputes(story: dict[str, Any]) -> tuple[Dispute, ...]:
    """What stands beside the documents; `news` are documents of which a new claim may be told."""
    return tuple(
        Dispute(
            name=one["dispute"],
            must=tuple(_expected(one.get("must", ()))),
            may=(
                *_expected(one.get("may", ())),
                *(Expected(frozenset({"new_claim"}), frozenset({key})) for key in one.get("news", ())),
            ),
        )
        for one in story["expect"]
    )


def _expected(entries: Iterable[dict[str, list[str]]]) -> Iterator[Expected]:
    for entry in entries:
        for kinds, of in entry.items():
            yield Expected(frozenset(kinds.split("/")), frozenset(of))


# --- telling ------------------------------------------------------------------------------------


def told(story: dict[str, Any]) -> list[Told]:
    """What a desk is told of a story, in order."""
    with tempfile.TemporaryDirectory(prefix="gainsay-story-") as folder:
        desk = _desk(story, Path(folder))
        store = Store(f"sqlite:///{folder}/story.db")
        try:
            store.migrate()
            return list(_told(story, desk, store))
        finally:
            store.close()


def _desk(story: dict[str, Any], folder: Path) -> Desk:
    """The desk of the story's cast, read from a configuration file as an operator's is."""
    sources = [{"kind": "feed", "url": f"https://{one['id']}.example/feed", **one} for one in story["sources"]]
    options = {
        "version": 1,
        "actors": story["actors"],
        "places": story["places"],
        "sources": sources,
        "channels": [{"id": "screen", "kind": "console"}],
        "routes": [{"desk": "all", "channels": ["screen"]}],
    }
    text = StringIO()
    YAML(typ="safe").dump(options, text)
    path = folder / "sources.yaml"
    path.write_text(text.getvalue(), encoding="utf-8")
    return Desk.of(load(path, environ={}))


def _told(story: dict[str, Any], desk: Desk, store: Store) -> Iterator[Told]:
    known: dict[str, Document] = {}
    carried = {one["id"]: tuple(one.get("carries", ())) for one in story["documents"] if "id" in one}
    for one in story["documents"]:
        now = _at(one) + _READ_AFTER
        found = (
            _gone(known[one["delete"]], desk, store, now)
            if "delete" in one
            else _kept(_document(one, known, desk, now), desk, store, known, one, now)
        )
        for finding in found:
            if finding.score >= desk.thresholds.alert_at:
                sides = tuple((name, *carried[name]) for name in _documents(finding, known))
                yield Told(finding.kind, sides, finding.cluster, finding)


def _at(one: dict[str, Any]) -> datetime:
    at: datetime = datetime.fromisoformat(one["at"]) if isinstance(one["at"], str) else one["at"]
    return at.replace(tzinfo=UTC)


def _document(one: dict[str, Any], known: dict[str, Document], desk: Desk, now: datetime) -> Document:
    """A document as a connector gives it: an article's headline is its first line."""
    before = known.get(one.get("edit", ""))
    source: Source = desk.sources[before.source if before else one["source"]]
    key = before.key if before else one["id"]
    title = one.get("title", "")
    kind = DocumentKind(one.get("kind", "post" if source.actor else "article"))
    return Document(
        source=source.id,
        key=key,
        url=f"https://{source.id}.example/{key}",
        kind=kind,
        title=title,
        text=f"{title}\n\n{one['text'].strip()}" if title else one["text"].strip(),
        language=one.get("language"),
        published_at=before.published_at if before else _at(one),
        edited_at=_at(one) if before else None,
        fetched_at=now,
    )


def _kept(
    document: Document, desk: Desk, store: Store, known: dict[str, Document], one: dict[str, Any], now: datetime
) -> tuple[Finding, ...]:
    known[one.get("edit") or one["id"]] = document
    found = keep(
        document,
        source=desk.sources[document.source],
        desk=desk,
        store=store,
        now=now,
        backlog=False,
        previous=store.latest(document.source, document.key),
    )
    return found.findings if found else ()


def _gone(document: Document, desk: Desk, store: Store, now: datetime) -> tuple[Finding, ...]:
    """The document is no longer available, and that was confirmed."""
    seen = Observation(
        source=document.source,
        document=document,
        sight=Sight.UNAVAILABLE,
        at=now,
        http_status=404,
        attempts=_MISSES,
    )
    return keep_sight(seen, desk=desk, store=store, now=now).findings


def _documents(finding: Finding, known: dict[str, Document]) -> list[str]:
    """The documents that a finding is about, one for each side, as the story names them."""
    names = {document.id: name for name, document in known.items()}
    ids = [claim.statement.document for claim in finding.claims]
    ids += [finding.observation.document.id] if finding.observation else []
    return [names[one] for one in ids]


# --- counting -----------------------------------------------------------------------------------


def score(half: str | None = None, only: str | None = None) -> Score:
    """The counts of one half, or of the stories whose name begins so."""
    total = Score()
    for story in stories(half):
        if only is None or story["name"].startswith(only):
            _add(total, story, told(story))
    return total


def _add(total: Score, story: dict[str, Any], came: list[Told]) -> None:
    total.stories += 1
    total.told += len(came)
    name, used = story["name"], set[int]()
    every = disputes(story)
    # what must be told is looked for before what may be
    first = [_found(dispute.must, came, used) for dispute in every]
    for dispute, must in zip(every, first, strict=True):
        found = {**must, **_found(dispute.may, came, used)}
        missing = [one for one in dispute.must if one not in found]
        total.must += len(dispute.must)
        total.met += len(dispute.must) - len(missing)
        total.misses += [f"MISSED  {name}: {'/'.join(sorted(one.kinds))} {sorted(one.of)}" for one in missing]
        threads = {came[at].cluster for at in found.values()}
        opposed = {came[at].cluster for at in found.values() if came[at].kind != "new_claim"}
        total.disputes += bool(threads)
        total.threads += len(threads)
        total.opposed += bool(opposed)
        total.opposed_threads += len(opposed)
        if len(threads) > 1:
            total.misses.append(f"THREADS {name}: {len(threads)}, {len(opposed)} of them opposed, for {dispute.name}")
    total.right += len(used)
    total.misses += [f"EXTRA   {name}: {_shown(one)}" for at, one in enumerate(came) if at not in used]


def _found(each: Iterable[Expected], came: list[Told], used: set[int]) -> dict[Expected, int]:
    """For each expected finding the first told one that it is, which is then used up."""
    found: dict[Expected, int] = {}
    for expected in each:
        at = next((at for at, one in enumerate(came) if at not in used and expected.fits(one)), None)
        if at is not None:
            used.add(at)
            found[expected] = at
    return found


def _shown(one: Told) -> str:
    names, found = [side[0] for side in one.of], one.finding
    return f"{one.kind} {names} {found.score:.2f} {found.rule} {found.because[:1]}"


def main() -> None:
    """Print the figures of the halves, and the misses where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=SETS)
    parser.add_argument("--only", help="the beginning of a story's file name")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    for half in (args.half,) if args.half else SETS:
        found = score(half, args.only)
        print(
            f"{half}: stories {found.stories} required {found.must} recall {found.recall:.3f} told {found.told} "
            f"precision {found.precision:.3f} disputes {found.disputes} threads {found.threads}, "
            f"without first mentions {found.opposed} threads {found.opposed_threads}"
        )
        for miss in found.misses if args.misses else ():
            print(miss)


if __name__ == "__main__":
    main()
