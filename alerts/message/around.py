"""What changed in a text, with what stands around it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from alerts.difference import Piece
from alerts.message.cut import MORE, Stretch, begins_at, ends_at, moved, within


def around(pieces: Sequence[Piece], whole: Sequence[Stretch] = (), most: int = 60) -> tuple[Piece, ...]:
    """What changed, with some of what stayed on either side of it: about so many code points, cut at a clause.

    `whole` are the stretches of the newer text that are told whole or not at all: what a change stands in is told
    whole, however long; another is left out where it does not fit.
    """
    found: list[Piece] = []
    at = 0
    for number, piece in enumerate(pieces):
        if piece.change:
            found.append(piece)
            at += len(piece.text) if piece.change == "ins" else 0
            continue
        end = at + len(piece.text)
        room = 0 if number == 0 else most, 0 if number == len(pieces) - 1 else most
        found.append(_short(piece.text, at, whole, *room))
        at = end
    return tuple(found) if any(piece.change for piece in found) else ()


def _short(text: str, at: int, whole: Sequence[Stretch], before: int, after: int) -> Piece:
    """What stayed, with so much of its beginning, behind one change, and of its end, before another."""
    end = at + len(text)
    own = within(whole, at, end)
    kept = _meets(whole, at)[1] - at if before else 0
    first = max(kept, ends_at(text, before, own) if before else 0)
    kept = _meets(whole, end)[0] - at if after else len(text)
    last = min(kept, begins_at(text, after, own) if after else len(text))
    if first >= last:
        return Piece(text, whole=own)
    head, tail = text[:first].rstrip(), text[last:]
    shown = f"{head} {MORE} " if head else f"{MORE} "
    shown = shown if tail else shown.rstrip()
    stretches = (*within(whole, at, at + len(head)), *moved(within(whole, at + last, end), len(shown)))
    return Piece(shown + tail, whole=stretches)


def _meets(whole: Sequence[Stretch], at: int) -> Stretch:
    """From where to where a place hangs together with what is before and behind it."""
    through = [(low, high) for low, high in whole if low < at < high]
    return min([at, *(low for low, _ in through)]), max([at, *(high for _, high in through)])
