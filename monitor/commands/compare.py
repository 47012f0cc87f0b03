"""Set two statements, or two whole articles, against each other."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from monitor import jsonl

if TYPE_CHECKING:
    from monitor.compare import Context
    from monitor.reading import Read, Reader
    from storage.records import Claim, Comparison, Finding

#: claims of one side that are compared: an article may hold many
MOST = 40
_ALERT = 0.6
_FLAGS = ("source_flags", "account_flags")


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay compare`."""
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object a line, in and out")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a file, or - for standard input")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Answer each line with the strongest relation between its two sides."""
    from monitor.cast import cast
    from monitor.reading import cast_of, reader_of

    actors, places = cast_of(args.config, environ)

    @lru_cache(maxsize=256)
    def reader(speakers: tuple[str, ...]) -> Reader:
        return reader_of(cast(actors, places, speakers), places)

    return jsonl.run(args.file, lambda asked: _answer(asked, reader))


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side as it was asked."""

    text: str
    language: str | None
    speaker: str | None
    said_at: datetime | None
    flags: tuple[str, ...]
    deleted_at: datetime | None
    carried: bool  #: its text passes on what others say


def _answer(asked: Mapping[str, object], reader: Callable[[tuple[str, ...]], Reader]) -> dict[str, object]:
    a, b = _side(asked, "a"), _side(asked, "b")
    known = reader(tuple(one.speaker for one in (a, b) if one.speaker))
    found = _best(a, b, known, _context(asked))
    told = _deleted(a, known) or found
    if told is None:
        return {**_nothing(asked, a, b, known)}
    return {"id": asked.get("id"), **told}


def _context(asked: Mapping[str, object]) -> Context:
    from monitor.compare import Context

    given = asked.get("context")
    held = jsonl.text(given, "condition_holds_from", needed=False) if isinstance(given, Mapping) else None
    return Context(condition_holds_from=_time(held) if held else None)


def _side(asked: Mapping[str, object], name: str) -> Side:
    given = asked.get(name)
    if not isinstance(given, Mapping):
        raise ValueError(f'"{name}" must be an object with "text"')  # noqa: TRY004 - a value that came from outside
    said, deleted = (jsonl.text(given, key, needed=False) for key in ("said_at", "deleted_at"))
    flags = [flag for key in _FLAGS for flag in (given.get(key) or ())]
    channel = jsonl.text(given, "channel", needed=False) or ""
    return Side(
        text=jsonl.text(given, "text") or "",
        language=jsonl.text(given, "language", needed=False),
        speaker=jsonl.text(given, "speaker", needed=False),
        said_at=_time(said) if said else None,
        flags=tuple(map(str, flags)),
        deleted_at=_time(deleted) if deleted else None,
        carried=bool(given.get("carrier")) or channel.partition(" ")[0] in ("article", "agency", "wire"),
    )


def _time(text: str) -> datetime:
    from monitor.commands.extract import time

    return time(text)


def _best(a: Side, b: Side, reader: Reader, context: Context) -> dict[str, object] | None:
    """The strongest relation between a claim of one side and a claim of the other."""
    from monitor.compare import compare

    old, new = _claims(a, reader, "a"), _claims(b, reader, "b")
    compared = [compare(one, other, world=reader.world, context=context) for one in new for other in old]
    found = [one for one in compared if one.relation != "none"]
    # one part that is denied is heard before another that is confirmed
    best = max(found, key=lambda one: (_is_conflict(one), one.strength, one.conflict), default=None)
    if best is None:
        return _unseen(new, old, compared)
    return _told(best, compared)


def _is_conflict(one: Comparison) -> bool:
    """Whether it is one that a desk would be told."""
    return one.relation in ("denies", "contradicts", "figures_differ") and one.strength >= _ALERT


def _told(best: Comparison, compared: list[Comparison]) -> dict[str, object]:
    from monitor.detect import Thresholds, detect

    found_at = best.new.statement.seen_at
    findings = detect(best.new, (best,), found_at=found_at, thresholds=Thresholds(alert_at=_ALERT))
    spans = {"a": best.earlier.span, "b": best.new.span}
    return {
        "relation": best.relation,
        "conflict": round(max([best.conflict, *(one.conflict for one in compared)]), 3),
        "alert": any(_alerts(one) for one in findings),
        "rule": best.rule or None,
        "because": " ".join(best.because),
        **{f"{side}_span": [span.start, span.end] for side, span in spans.items()},
    }


def _alerts(finding: Finding) -> bool:
    """Whether two sides are told to a desk; what is said for the second time is none of this command's business."""
    return finding.score >= _ALERT and finding.kind not in ("confirmation", "new_claim")


def _unseen(new: tuple[Claim, ...], old: tuple[Claim, ...], compared: list[Comparison]) -> dict[str, object] | None:
    """A denial of what the other side does not say."""
    from monitor.detect import Thresholds, detect

    if old:
        return None
    for claim in new:
        found = detect(claim, compared, found_at=claim.statement.seen_at, thresholds=Thresholds(alert_at=_ALERT))
        for one in found:
            if one.kind == "denial":
                return {
                    "relation": "denies",
                    "conflict": 0.5,
                    "alert": one.score >= _ALERT,
                    "rule": None,
                    "because": one.because[0],
                    "a_span": None,
                    "b_span": [claim.span.start, claim.span.end],
                }
    return None


def _deleted(a: Side, reader: Reader) -> dict[str, object] | None:
    """The older side was taken down since."""
    if a.deleted_at is None or not _claims(a, reader, "a"):
        return None
    return {
        "relation": "retracts",
        "conflict": 0.0,
        "alert": True,
        "rule": None,
        "because": "The post is no longer available; why is not known.",
        "a_span": [0, len(a.text)],
        "b_span": None,
    }


def _nothing(asked: Mapping[str, object], a: Side, b: Side, reader: Reader) -> dict[str, object]:
    """No relation; how likely the two conflict is judged by their words."""
    from monitor.compare.general import judge

    older, newer = (reader.language(one.text, one.language) for one in (a, b))
    judged = judge(a.text, b.text, languages=(older, newer))
    by_words = f" By their words: {'; '.join(judged.because)}." if judged.because else ""
    return {
        "id": asked.get("id"),
        "relation": "none",
        "conflict": round(judged.conflict, 4),
        "alert": False,
        "rule": None,
        "because": f"No frame that both sides share was found.{by_words}",
        "a_span": None,
        "b_span": None,
    }


def _claims(side: Side, reader: Reader, name: str) -> tuple[Claim, ...]:
    """The claims of one side: as its speaker's post, or of those whom it quotes."""
    return tuple(islice(_each(side, reader, name), MOST))


def _each(side: Side, reader: Reader, name: str) -> Iterator[Claim]:
    from storage.records import Flag

    author = None if side.carried else side.speaker or name
    found = _read(side, reader, author) or _read(side, reader, side.speaker or name)
    flags = tuple(Flag(flag) for flag in side.flags if flag in set(Flag))
    for statement, claims in found:
        # two sides are never versions of one text
        own = replace(statement, document=name, version=name, flags=flags)
        yield from (replace(claim, statement=own) for claim in claims)


def _read(side: Side, reader: Reader, author: str | None) -> tuple[Read, ...]:
    return reader.read_text(side.text, language=side.language, author=author, published_at=side.said_at)
