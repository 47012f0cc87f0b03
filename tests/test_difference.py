"""What an edit changed in words is shown with what it hangs together with, and cut at a clause."""

from __future__ import annotations

import re

import pytest

from alerts.difference import Piece, difference
from alerts.message.around import around
from monitor.whole import whole

LONG = "The council met in the old town hall, as it does each week, and spoke of roads, of schools and of the harvest. "


def shown(before: str, after: str, language: str = "en") -> str:
    """The pieces with what went in [-...-] and what came in [+...+]."""
    marks = {"": ("", ""), "del": ("[-", "-]"), "ins": ("[+", "+]")}
    pieces = around(difference(before, after), whole(after, language))
    return "".join(f"{marks[one.change][0]}{one.text}{marks[one.change][1]}" for one in pieces)


SIGN = "if all of their troops, every last man of them, have left the valley and the three villages above it."
DENIED = "It is not true, as some of the papers in the capital wrote on Monday and again this morning, that we left"
FIGHT = "If they come, we shall fight them, on every hill and in every house of the old town."
HEAD, TAIL = "The council met in the old town hall, …", "… of schools and of the harvest."
CASES = [
    ("short texts stay as they are", "We hold [Velm|Kesh].", "We hold [Velm|Kesh]."),
    ("what is far is cut at a clause", f"{LONG}We hold [Velm|Kesh]. {LONG}", f"{TAIL} We hold [Velm|Kesh]. {HEAD}"),
    ("a condition is told whole, however long", f"{LONG}We shall sign [today|soon], {SIGN} {LONG}",
     f"{TAIL} We shall sign [today|soon], {SIGN} …"),
    ("what denies is told whole before a change", f"{LONG}{DENIED} [Velm|Kesh]. {LONG}",
     f"… {DENIED} [Velm|Kesh]. {HEAD}"),
    ("between two changes", f"We hold [Velm|Tala]. {LONG}They left [Kesh|Nova].",
     f"We hold [Velm|Tala]. {HEAD} of schools and of the harvest. They left [Kesh|Nova]."),
    ("a condition beside a change that does not fit is left out whole", f"We hold [Velm|Kesh]. {FIGHT} {LONG}",
     "We hold [Velm|Kesh]. …"),
]  # fmt: skip


def read(text: str) -> tuple[str, str, str]:
    """The text before and after, and marked as it is shown, where [was|is] stands for a change."""
    forms = (r"\1", r"\2", r"[-\1-][+\2+]")
    before, after, marked = (re.sub(r"\[(\w+)\|(\w+)\]", form, text) for form in forms)
    return before, after, marked


@pytest.mark.parametrize(("why", "text", "wanted"), CASES, ids=[one[0] for one in CASES])
def test_a_change_is_shown_with_what_it_hangs_together_with(why: str, text: str, wanted: str) -> None:
    before, after, _ = read(text)
    assert shown(before, after) == read(wanted)[2]


def test_nothing_is_shown_where_nothing_changed() -> None:
    assert around(difference("We hold Velm.", "We hold Velm.")) == ()


def test_what_stayed_says_where_it_must_not_be_parted() -> None:
    after = "We hold Kesh. We shall not leave."
    pieces = around(difference("We hold Velm. We shall not leave.", after), whole(after, "en"))
    assert pieces[-1] == Piece(". We shall not leave.", whole=((2, 21),))
