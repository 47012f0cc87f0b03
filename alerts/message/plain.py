"""A card as plain text. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from alerts.difference import Piece
from alerts.message.card import Card, Row, isolated


def text(card: Card) -> str:
    """One finding, with what became of it before."""
    return "\n".join((*card.notes, *_lines(card)))


def _lines(card: Card) -> Iterator[str]:
    yield f"{card.kind.upper()}  ({card.grade or card.strength})"
    for quote in card.quotes:
        yield f"{quote.label}: {quote.says}" if quote.label else quote.says
        yield f"   {isolated(f'“{quote.before}▸{quote.decisive}◂{quote.after}”')}"
        if quote.translation:
            yield f"   {quote.translated_by}: {isolated(f'“{quote.translation}”')}"
        yield from (f"   {doubt}" for doubt in quote.doubts)
        yield f"   {isolated(quote.where)} · {quote.said} · {quote.seen} · {quote.language_name or quote.language}"
        if quote.url:
            yield f"   {quote.url_label}: {quote.url}"
    yield from map(_row, card.rows)
    yield f"{card.link_label}: {card.link}"
    if card.acts and card.acts_label:
        # six addresses of a hundred characters each would bury what the message says: one leads to all of them
        yield f"{card.acts_label}: {card.acts[0].url}"


def _row(row: Row) -> str:
    text = isolated("".join(map(_marked, row.pieces))) if row.pieces else row.text
    line = f"{row.label}: {text}" if row.label else text
    return f"   {line}" if row.indented else line


def _marked(piece: Piece) -> str:
    marks = {"del": f"[-{piece.text}-]", "ins": f"{{+{piece.text}+}}"}
    return marks.get(piece.change, " ".join(piece.text.split("\n")))
