"""An alert as HTML; what comes from outside is escaped and isolated. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from alerts.difference import Piece
from alerts.message.notes import Entry, changed, notes, worded
from alerts.message.plain import versions
from alerts.message.sides import Names, Side, sides, visible
from alerts.wording import Wording
from storage.records import Finding


def html(parts: Sequence[str], words: Wording) -> str:
    """The whole page."""
    return (
        f'<!doctype html><html lang="{words.code}" dir="{words.direction}"><meta charset="utf-8">'
        f'<body style="font:16px/1.5 sans-serif;max-width:42em">{"".join(parts)}</body></html>'
    )


def part(entry: Entry, names: Names, words: Wording) -> str:
    """One finding, with what became of it before."""
    finding = entry.finding
    kind = escape(words.kinds.get(finding.kind, finding.kind))
    parts = [f"<p><b>{note}</b></p>" for note in notes(entry.alert, words, isolated)]
    parts.append(f"<h2>{kind} <small>{escape(words.strength)} {finding.score:.2f}</small></h2>")
    parts += [_side(side, words) for side in sides(finding, names, words)]
    parts += _changed(finding, names, words)
    if finding.observation or finding.purged:
        parts += [f"<p dir='auto'>{escape(line)}</p>" for line in versions(finding, words)]
    if finding.because:
        parts.append(f"<p><b>{escape(words.why)}:</b> {escape(visible(finding.because[0]))}</p>")
    parts += [f"<p><b>{escape(words.cautions)}:</b> {escape(visible(caution))}</p>" for caution in finding.cautions]
    link = escape(f"{names.link_base}/findings/{finding.id}", quote=True)
    return "".join([*parts, f'<p><a href="{link}">{escape(words.open_finding)}</a></p><hr>'])


def isolated(text: str) -> str:
    return f"<bdi>{escape(text)}</bdi>"


def _changed(finding: Finding, names: Names, words: Wording) -> Iterator[str]:
    """What an edit changed, in meaning and in words."""
    rows = [
        f"<li>{escape(axis)}: {words.turned.format(before=isolated(before), after=isolated(after))}</li>"
        for axis, before, after in changed(finding, names, words)
    ]
    if rows:
        yield f"<p><b>{escape(words.changed)}:</b></p><ul>{''.join(rows)}</ul>"
    if pieces := worded(finding):
        text = "".join(map(_marked, pieces))
        yield f'<p><b>{escape(words.in_words)}:</b></p><blockquote dir="auto">{text}</blockquote>'


def _marked(piece: Piece) -> str:
    text = escape(visible(piece.text))
    return f"<{piece.change}>{text}</{piece.change}>" if piece.change else text


def _side(side: Side, words: Wording) -> str:
    who = words.says.format(who=f"<bdi>{escape(side.who)}</bdi>")
    whose = f", {words.for_whom.format(principal=f'<bdi>{escape(side.for_whom)}</bdi>')}" if side.for_whom else ""
    part = side.excerpt
    quote = f"{escape(part.before)}<mark>{escape(part.decisive)}</mark>{escape(part.after)}"
    link = f' · <a href="{escape(side.url, quote=True)}">{escape(words.open_original)}</a>' if side.url else ""
    return (
        f'<p><b>{who}</b>{whose}<blockquote dir="auto" lang="{escape(side.language, quote=True)}">{quote}'
        f"</blockquote><small><bdi>{escape(side.where)}</bdi> · {escape(side.said)} · {escape(side.seen)}"
        f" · {escape(side.language)}{link}</small></p>"
    )
