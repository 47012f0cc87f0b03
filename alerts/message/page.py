"""Cards as an HTML page; what comes from outside is escaped and isolated. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from alerts.difference import Piece
from alerts.message.card import FSI, LRI, PDI, Card, Quote, Row
from alerts.wording import Wording


def html(parts: Sequence[str], words: Wording) -> str:
    """The whole page."""
    return (
        f'<!doctype html><html lang="{words.code}" dir="{words.direction}"><meta charset="utf-8">'
        f'<body style="font:16px/1.5 sans-serif;max-width:42em">{"".join(parts)}</body></html>'
    )


def part(card: Card) -> str:
    """One finding, with what became of it before."""
    parts = [f"<p><b>{marked_up(note)}</b></p>" for note in card.notes]
    parts.append(f"<h2>{escape(card.kind)} <small>{escape(card.grade or card.strength)}</small></h2>")
    parts += [_quote(quote) for quote in card.quotes]
    parts += [_row(row) for row in card.rows]
    parts.append(f"<p>{_link(card.link, card.link_label)}</p>")
    if card.acts:
        parts.append(f"<p>{' · '.join(_link(act.url, act.label) for act in card.acts)}</p>")
    return "".join([*parts, "<hr>"])


def marked_up(text: str) -> str:
    """Text of a card as HTML: escaped, its isolates as elements."""
    shown = escape(text).replace(FSI, "<bdi>").replace(LRI, '<bdi lang="en" dir="ltr">')
    return shown.replace(PDI, "</bdi>")


def _link(url: str, label: str) -> str:
    return f'<a href="{escape(url, quote=True)}">{escape(label)}</a>'


def _row(row: Row) -> str:
    label = f"<b>{escape(row.label)}:</b> " if row.label else ""
    if row.pieces:
        return f'<p>{label.strip()}</p><blockquote dir="auto">{"".join(map(_marked, row.pieces))}</blockquote>'
    return f'<p dir="auto">{label}{marked_up(row.text)}</p>'


def _marked(piece: Piece) -> str:
    text = escape(piece.text)
    return f"<{piece.change}>{text}</{piece.change}>" if piece.change else text


def _quote(quote: Quote) -> str:
    label = f"{escape(quote.label)}: " if quote.label else ""
    words = f"{escape(quote.before)}<mark>{escape(quote.decisive)}</mark>{escape(quote.after)}"
    link = f" · {_link(quote.url, quote.url_label)}" if quote.url else ""
    return (
        f'<p>{label}<b>{marked_up(quote.says)}</b><blockquote dir="auto" lang="{escape(quote.language, quote=True)}">'
        f"{words}</blockquote>{_translation(quote)}<small><bdi>{escape(quote.where)}</bdi> · {escape(quote.said)}"
        f" · {escape(quote.seen)} · {escape(quote.language_name or quote.language)}{link}</small></p>"
    )


def _translation(quote: Quote) -> str:
    """What a machine made of it, beside the original."""
    if not quote.translation:
        return ""
    doubts = "".join(f"<p><b>{escape(doubt)}</b></p>" for doubt in quote.doubts)
    words = f'<blockquote dir="auto"><i>{escape(quote.translation)}</i></blockquote>'
    return f"<p><small>{escape(quote.translated_by)}:</small></p>{words}{doubts}"
