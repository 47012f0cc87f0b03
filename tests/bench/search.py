"""What a page costs when much is stored: the wire, a finding, an actor, and what is searched.

`python -m tests.bench.search` stores a million invented statements with a claim each, and a finding and an alert for
every fiftieth, in a temporary file of some 4 GB; `--most 50000` stores fewer, `--keep FILE` leaves the file there and
measures it as it is the next time. Words are as unevenly frequent as words are (Zipf), in five scripts; the languages
are those that Gainsay reads. Every page is asked for many times over, each time with other words, actors or days, from
the application itself, without a network. Milliseconds are of the server: from the request to the last byte.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from monitor.frames import FRAMES
from storage import tables
from storage.records import (
    Act,
    Alert,
    Claim,
    DateBasis,
    Document,
    DocumentKind,
    Filler,
    Finding,
    Form,
    Observation,
    Reason,
    Relation,
    Sight,
    Span,
    Statement,
)
from storage.search import entries
from storage.store import Store
from storage.store._base import add
from tests.bench.lookup import Drawn

MOST, BATCH, DAYS = 1_000_000, 10_000, 365
ACTORS, SOURCES, PLACES, VOCABULARY, WORDS = 2_000, 500, 4_000, 40_000, 25
NOW = datetime(2030, 3, 1, tzinfo=UTC)
#: of so many statements one is in a finding
FOUND = 50
#: the letters of a script, and the languages that are written in it
SCRIPTS = (
    ("abcdefghijklmnopqrstuvwxyz", ("en", "fr", "es", "de", "tr")),
    ("ابپتجچحخدرزسشعغفقکگلمنوهی", ("fa", "ps", "ur", "ar")),
    ("абвгдежзийклмнопрстуфхцчшщыьэюя", ("ru", "uk")),
    ("".join(map(chr, range(0x4E00, 0x4E00 + 3000))), ("zh",)),
)


def vocabulary(letters: str, seed: int) -> list[str]:
    """Invented words of a script, the frequent ones short."""
    chance = random.Random(seed)
    lengths = (2 + min(at // 100, 3) + chance.randrange(4) for at in range(VOCABULARY))
    return ["".join(chance.choices(letters, k=length)) for length in lengths]


class Invented:
    """Statements by chance, always the same for one seed; each is newer than the one before."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._actors = Drawn.of([f"a{at}" for at in range(ACTORS)])
        self._frames = Drawn.of(sorted(FRAMES))
        scripts = [(Drawn.of(vocabulary(letters, at)), codes) for at, (letters, codes) in enumerate(SCRIPTS)]
        self.words = {code: drawn for drawn, codes in scripts for code in codes}
        self._languages = Drawn.of(list(self.words))

    def language(self) -> str:
        return self._languages(self._chance)

    def actor(self) -> str:
        return self._actors(self._chance)

    def text(self, language: str, many: int = WORDS) -> str:
        """So many words."""
        drawn = self.words[language]
        said = self._chance.choices(drawn.things, cum_weights=drawn.weights, k=many)
        return ("" if language == "zh" else " ").join(said)

    def claims(self, many: int, of: int) -> Iterator[tuple[Document, Claim]]:
        """The claims of so many documents, spread over the days before now."""
        for at in range(many):
            seen = NOW - timedelta(days=DAYS) * ((of - at) / of)
            document = self._document(at, seen)
            yield document, self._claim(self._statement(document))

    def _document(self, at: int, seen: datetime) -> Document:
        language = self.language()
        return Document(
            source=f"source-{self._chance.randrange(SOURCES)}",
            key=str(at),
            url=f"https://paper.example/{at}",
            kind=DocumentKind.ARTICLE,
            title="",
            text=self.text(language),
            language=language,
            published_at=seen,
            fetched_at=seen,
        )

    def _statement(self, of: Document) -> Statement:
        actor = self.actor() if self._chance.random() < 0.7 else None
        return Statement(
            document=of.id,
            version=of.version,
            source=of.source,
            url=of.url,
            channel=of.kind,
            speaker=self.text(of.language or "en", 2),
            actor=actor,
            principal=actor,
            text=of.text,
            spans=(Span(start=0, end=len(of.text)),),
            form=Form.INDIRECT,
            cue="said",
            language=of.language or "und",
            said_at=of.published_at,
            date_basis=DateBasis.PUBLISHED,
            published_at=of.published_at,
            seen_at=of.fetched_at,
        )

    def _claim(self, of: Statement) -> Claim:
        place = f"p{self._chance.randrange(PLACES)}"
        return Claim(
            statement=of,
            act=Act.ASSERT,
            frame=self._frames(self._chance),
            roles=(Filler(role="place", text="there", entity=f"place:{place}"),),
            span=Span(start=0, end=min(40, of.end)),
        )


def fill(store: Store, many: int) -> None:
    """Store so many statements through the store's own tables, as it would."""
    made = Invented(1).claims(many, many)
    for _ in range(0, many, BATCH):
        some = [one for one, _ in zip(made, range(BATCH), strict=False)]
        claims = [claim for _, claim in some]
        said = [claim.statement for claim in claims]
        findings = [_finding(claims[at], claims[at + 1]) for at in range(0, len(claims) - 1, FOUND)]
        with store._write() as connection:
            connection.exec_driver_sql("PRAGMA cache_size=-500000")
            add(connection, tables.StatementRow, [tables.statement_row(one) for one in said])
            add(connection, tables.SearchedRow, [tables.searched_row(one) for one in entries(said, claims)])
            add(connection, tables.ClaimRow, [tables.claim_row(one) for one in claims])
            for document, _ in some[::FOUND]:
                _keep(connection, document)
            add(connection, tables.FindingRow, [tables.finding_row(one) for one in findings])
            tags = [row for one in findings for row in tables.finding_tag_rows(one)]
            add(connection, tables.FindingTagRow, tags)
            sides = [
                {"finding": one.id, "position": at, "claim": claim.id}
                for one in findings
                for at, claim in enumerate(one.claims)
            ]
            add(connection, tables.FindingClaimRow, sides)
            add(connection, tables.AlertRow, [tables.alert_row(_alert(one)) for one in findings])


def _keep(connection: object, document: Document) -> None:
    seen = Observation(source=document.source, document=document, sight=Sight.SEEN, at=document.fetched_at)
    row = {"id": document.version, "document": document.id, "number": 1, "body": tables.dump(document)}
    add(connection, tables.DocumentRow, [tables.document_row(document, Sight.SEEN, document.fetched_at)])  # type: ignore[arg-type]
    add(connection, tables.VersionRow, [row])  # type: ignore[arg-type]
    add(connection, tables.ObservationRow, [tables.observation_row(seen)])  # type: ignore[arg-type]


def _finding(new: Claim, earlier: Claim) -> Finding:
    return Finding(
        kind="contradiction",
        claims=(new, earlier),
        relation=Relation.CONTRADICTS,
        score=0.9,
        rule="R-CTRL",
        because=("Both speak of one thing, and only one can be.",),
        cluster=f"{new.frame}|{new.roles[0].entity}",
        found_at=new.statement.seen_at,
    )


def _alert(of: Finding) -> Alert:
    return Alert(
        desk="foreign",
        route="routes.0",
        channel="console",
        finding=of.id,
        group=of.cluster,
        reason=Reason.FIRST,
        created_at=of.found_at,
        due_at=of.found_at,
    )


if __name__ == "__main__":
    import sys

    store = Store(f"sqlite:///{sys.argv[1]}")
    store.migrate()
    begun = time.process_time()
    fill(store, int(sys.argv[2]))
    print("filled", time.process_time() - begun)
