"""Paragraphs in the markup of a service: each text escaped once, whatever is around it ours. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from alerts.message.shape import Kind, Look, Paragraph, Run, Section, isolate

#: a mark without width that turns a line of ours to the right, where services go by the first letter
_RIGHT = "\u200f"
#: keeps two characters together and parts a word from the sign before it, unseen
JOINER = "\u2060"
_NAMES = re.compile(r"@(?=\w)")
_SIGNS = re.compile(r"(?<![\w/:.])([/#$~])(?=\w)")


def unnamed(text: str) -> str:
    """Text in which nobody is called by an @name, no channel by a sign and nothing is a command."""
    return _SIGNS.sub(rf"\1{JOINER}", _NAMES.sub(f"@{JOINER}", text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """What a service reads as more than text."""

    escape: Callable[[str], str]
    looks: Mapping[Look, tuple[str, str]]  #: what stands before and behind a run
    link: Callable[[str, str], str]  #: address and escaped label
    quote: Callable[[str], str]  #: a paragraph that holds words of others
    join: str = "\n"
    apart: str = "\n\n"  #: between findings

    def text(self, sections: Sequence[Section]) -> str:
        """All of it."""
        return self.apart.join(self.join.join(map(self._paragraph, section)) for section in sections)

    def _paragraph(self, paragraph: Paragraph) -> str:
        text = "".join(map(self._run, paragraph.runs))
        mark = _RIGHT if paragraph.direction == "rtl" else ""
        # the mark sets a line of its own right; the isolate keeps its order where a service sets all lines alike
        return self.quote(f"{mark}{isolate(text)}") if paragraph.kind is Kind.QUOTE else f"{mark}{text}"

    def _run(self, run: Run) -> str:
        inner = run.text.strip()
        if not inner:
            return run.text
        before, after = self.looks.get(run.look, ("", ""))
        # emphasis that begins or ends with a space is none in many services
        lead, _, tail = run.text.partition(inner)
        made = f"{before}{self.escape(inner)}{after}"
        return f"{lead}{self.link(run.url, made) if run.url else made}{tail}"


PLAIN = Markup(
    escape=str,
    looks={Look.DECISIVE: ("▸", "◂"), Look.GONE: ("[-", "-]"), Look.NEW: ("{+", "+}")},
    link=lambda url, label: f"{label}: {url}",
    quote=lambda text: f"   {text}",
)


def hypertext(*, strong: str, gone: str, new: str, escaped: Callable[[str], str] = str) -> Markup:
    """HTML with those elements; `escaped` is done to text before it is."""
    return Markup(
        escape=lambda text: escape(escaped(text)),
        looks={
            Look.STRONG: (f"<{strong}>", f"</{strong}>"),
            Look.DECISIVE: (f"▸<{strong}>", f"</{strong}>◂"),
            Look.GONE: (f"<{gone}>", f"</{gone}>"),
            Look.NEW: (f"<{new}>", f"</{new}>"),
        },
        link=lambda url, label: f'<a href="{escape(url)}">{label}</a>',
        quote=lambda text: f"<blockquote>{text}</blockquote>",
    )
