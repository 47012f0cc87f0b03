"""A finding as a desk reads it, before any channel gives it a shape: the one rendering model. Pure.

All text is ready to be shown: in the desk's language, invisible controls of others made visible, and what comes from
outside isolated where it stands inside our own sentences (FSI ... PDI), so that its direction cannot leak.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alerts.difference import Piece
from alerts.message.cut import Stretch, cut, moved
from alerts.message.notes import Entry, changed, notes, worded
from alerts.message.sides import LONGEST, Names, Side, shown, sides, visible
from alerts.reasons import told
from alerts.wording import Wording
from storage.records import Document, Finding

#: what is isolated by its own first letter; English in a message of another language; the end of either
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One side: who says it, in which words, where and when."""

    label: str  #: "A", "Before"; empty where there is one side
    says: str  #: "{who} says, for {principal}"
    before: str
    decisive: str
    after: str
    language: str
    where: str
    said: str
    seen: str
    url: str  #: http(s), or empty
    url_label: str
    language_name: str = ""  #: in the desk's words
    translation: str = ""  #: made by a machine, into the desk's language
    translated_by: str = ""  #: says so
    doubts: tuple[str, ...] = ()  #: what it says otherwise than the original
    whole: tuple[Stretch, ...] = ()  #: what is told whole or not at all, in `before`, `decisive` and `after` together


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line below the sides."""

    label: str  #: empty: the text stands alone
    text: str
    pieces: tuple[Piece, ...] = ()  #: a text with what was taken out and put in, instead of `text`
    indented: bool = False
    whole: tuple[Stretch, ...] = ()  #: the same of `text`


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something that can be done with a finding from the message itself."""

    label: str
    url: str
    button: str = ""  #: what a button of a chat carries, where the chat needs ask nothing more (alerts/links.py)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding in a message."""

    kind: str
    strength: str  #: "strength 0.83"
    severity: str
    notes: tuple[str, ...]
    quotes: tuple[Quote, ...]
    rows: tuple[Row, ...]
    link: str
    link_label: str
    acts: tuple[Act, ...] = ()
    acts_label: str = ""  #: of the page where all of them can be done
    grade: str = ""  #: strength and severity in the desk's words


def card(entry: Entry, names: Names, words: Wording) -> Card:
    """One finding with what became of it before."""
    finding = entry.finding
    strength = f"{words.strength} {words.decimal(finding.score)}"
    acts = tuple(_acts(entry, names, words))
    return Card(
        kind=words.kinds.get(finding.kind, finding.kind),
        strength=strength,
        severity=finding.severity,
        grade=f"{strength}{words.comma}{words.severities.get(finding.severity, finding.severity)}",
        acts_label=words.all_acts,
        notes=tuple(notes(entry.alert, words, isolated)),
        quotes=tuple(_quotes(finding, names, words)),
        rows=tuple(_rows(finding, names, words)),
        link=f"{names.link_base}/findings/{finding.id}",
        link_label=words.both_sides if acts else words.open_finding,
        acts=acts,
    )


def _acts(entry: Entry, names: Names, words: Wording) -> Iterator[Act]:
    """What can be done with it from here; nothing where it is told only that a judgement was made."""
    if entry.alert.judgement is None:
        offered = names.acts(entry.finding.id, entry.alert.desk, entry.alert.channel)
        buttons = names.buttons(entry.finding.id)
        for deed, url in offered.items():
            yield Act(label=words.deeds.get(deed, deed), url=url, button=buttons.get(deed, ""))


def isolated(text: str) -> str:
    """Text of others inside our own."""
    return f"{FSI}{text}{PDI}"


def bare(text: str) -> str:
    """The same where nothing can be isolated, as in a subject."""
    return text.translate(dict.fromkeys(map(ord, (FSI, LRI, PDI))))


def reason(text: str, words: Wording) -> str:
    """A reason or caution in the desk's words; where there are none, in English and marked as such."""
    text = visible(text)
    own = told(text, words.code, isolated)
    if own is not None or words.code == "en":
        return own or text
    return f"{LRI}{text}{PDI}"


def _quotes(finding: Finding, names: Names, words: Wording) -> Iterator[Quote]:
    for label, side in zip(_labels(finding, words), sides(finding, names, words), strict=False):
        yield _quote(label, side, words)


def _quote(label: str, side: Side, words: Wording) -> Quote:
    made = side.translation
    whose = f"{words.comma}{words.for_whom.format(principal=isolated(side.for_whom))}" if side.for_whom else ""
    return Quote(
        label=label,
        says=f"{words.says.format(who=isolated(side.who))}{whose}",
        before=side.excerpt.before,
        decisive=side.excerpt.decisive,
        after=side.excerpt.after,
        language=side.language,
        language_name=words.languages.get(side.language, side.language),
        where=side.where,
        said=side.said,
        seen=side.seen,
        url=side.url,
        url_label=words.open_original,
        whole=side.excerpt.whole,
        translation=made.text if made else "",
        translated_by=made.by if made else "",
        doubts=made.doubts if made else (),
    )


def _labels(finding: Finding, words: Wording) -> Sequence[str]:
    if finding.kind == "edit" and len(finding.claims) > 1:
        return (words.after, words.before)
    return ("A", "B", "C", "D") if len(finding.claims) > 1 else ("",)


def _rows(finding: Finding, names: Names, words: Wording) -> Iterator[Row]:
    for axis, *both in changed(finding, names, words):
        before, after = map(isolated, both)
        yield Row(label=words.changed, text=f"{axis}: {words.turned.format(before=before, after=after)}")
    if pieces := worded(finding, names):
        yield Row(label=words.in_words, text="", pieces=tuple(_shown(piece) for piece in pieces))
    if finding.observation or finding.purged:
        yield from _versions(finding, names, words)
    if finding.because:
        yield Row(label=words.why, text=reason(finding.because[0], words))
    for caution in finding.cautions:
        yield Row(label=words.cautions, text=reason(caution, words))


def _shown(piece: Piece) -> Piece:
    text, _, whole = shown(piece.text, (0, 0), piece.whole)
    return Piece(text, piece.change, whole)


def _versions(finding: Finding, names: Names, words: Wording) -> Iterator[Row]:
    """The document of a finding: where it was, or what it says where no claim does."""
    seen = finding.observation
    if finding.purged:
        where = f": {isolated(visible(f'{seen.source} {seen.document.key}'))}" if seen else ""
        yield Row(label="", text=f"{words.purged}{where}")
    elif seen is None or finding.claims:
        if seen is not None and finding.kind == "deletion":
            yield Row(label=words.no_longer_available, text=visible(seen.document.url), indented=True)
    elif seen.previous is not None:
        yield _text(words.before, seen.previous, names)
        yield _text(words.after, seen.document, names)
    else:
        yield _text(words.no_longer_available, seen.document, names)


def _text(label: str, of: Document, names: Names) -> Row:
    """The beginning of what a document says."""
    text, _, whole = shown(of.text, (0, 0), names.whole(of.text, of.language or ""))
    return Row(label=label, text=isolated(cut(text, LONGEST, whole)), whole=moved(whole, len(FSI)))
