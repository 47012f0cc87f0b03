"""An alert as plain text; what comes from outside is isolated, lest its direction leak into our words. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts.difference import Piece
from alerts.message.notes import Entry, changed, notes, worded
from alerts.message.sides import LONGEST, Names, sides, visible
from alerts.wording import Wording
from storage.records import Finding

FSI, PDI = "\u2068", "\u2069"


def text(entry: Entry, names: Names, words: Wording) -> str:
    """One finding, with what became of it before."""
    return "\n".join((*notes(entry.alert, words, isolated), *_lines(entry.finding, names, words)))


def isolated(text: str) -> str:
    return f"{FSI}{text}{PDI}"


def _lines(finding: Finding, names: Names, words: Wording) -> Iterator[str]:
    kind = words.kinds.get(finding.kind, finding.kind)
    yield f"{kind.upper()}  ({words.strength} {finding.score:.2f}, {finding.severity})"
    labels = _labels(finding, words)
    for label, side in zip(labels, sides(finding, names, words), strict=False):
        whose = f", {words.for_whom.format(principal=isolated(side.for_whom))}" if side.for_whom else ""
        yield f"{label}{words.says.format(who=isolated(side.who))}{whose}"
        part = side.excerpt
        yield f"   {isolated(f'“{part.before}▸{part.decisive}◂{part.after}”')}"
        yield f"   {isolated(side.where)} · {side.said} · {side.seen} · {side.language}"
        if side.url:
            yield f"   {words.open_original}: {side.url}"
    yield from _changed(finding, names, words)
    if finding.observation or finding.purged:
        yield from versions(finding, words)
    if finding.because:
        yield f"{words.why}: {visible(finding.because[0])}"
    for caution in finding.cautions:
        yield f"{words.cautions}: {visible(caution)}"
    yield f"{words.open_finding}: {names.link_base}/findings/{finding.id}"


def _labels(finding: Finding, words: Wording) -> Sequence[str]:
    if finding.kind == "edit" and len(finding.claims) > 1:
        return (f"{words.after}: ", f"{words.before}: ")
    return ("A: ", "B: ", "C: ", "D: ") if len(finding.claims) > 1 else ("",)


def _changed(finding: Finding, names: Names, words: Wording) -> Iterator[str]:
    """What an edit changed, in meaning and in words."""
    for axis, *both in changed(finding, names, words):
        before, after = map(isolated, both)
        yield f"{words.changed}: {axis}: {words.turned.format(before=before, after=after)}"
    if pieces := worded(finding):
        yield f"{words.in_words}: {isolated(visible(''.join(map(_marked, pieces))))}"


def _marked(piece: Piece) -> str:
    return {"del": f"[-{piece.text}-]", "ins": f"{{+{piece.text}+}}"}.get(
        piece.change, " ".join(piece.text.split("\n"))
    )


def versions(finding: Finding, words: Wording) -> Iterator[str]:
    """The document of a finding: where it was, or what it says where no claim does."""
    seen = finding.observation
    if finding.purged:
        where = f": {isolated(visible(f'{seen.source} {seen.document.key}'))}" if seen else ""
        yield f"{words.purged}{where}"
        return
    if seen is None or finding.claims:
        if seen is not None and finding.kind == "deletion":
            yield f"   {words.no_longer_available}: {seen.document.url}"
        return
    if seen.previous is not None:
        yield f"{words.before}: {isolated(visible(seen.previous.text[:LONGEST]))}"
        yield f"{words.after}: {isolated(visible(seen.document.text[:LONGEST]))}"
    else:
        yield f"{words.no_longer_available}: {isolated(visible(seen.document.text[:LONGEST]))}"
