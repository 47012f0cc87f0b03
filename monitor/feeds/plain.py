"""HTML to text: blocks become paragraphs, every character of the words is kept. Pure."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td",
    "th", "tr", "ul",
})  # fmt: skip
_SILENT = frozenset({"script", "style", "template", "noscript", "svg", "head", "iframe", "object"})
_SPACE = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n ?")
_BREAK = "\x00"  # cannot occur: what is read here has no control characters


class Lenient(HTMLParser):
    """The standard parser, which gives up at a section without a name ("<![1"): browsers take it for a comment."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)


class _Text(Lenient):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent.append(tag)
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append(_BREAK)

    def handle_endtag(self, tag: str) -> None:
        if self.silent and tag == self.silent[-1]:
            self.silent.pop()
        elif tag in _BLOCKS:
            self.parts.append(_BREAK)

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data.replace("\n", " ").replace(_BREAK, ""))


def plain(html: str) -> str:
    """The words of a piece of HTML; paragraphs stand between blank lines, `<br>` is a line's end."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    return paragraphs("".join(reader.parts).split(_BREAK))


def paragraphs(blocks: list[str]) -> str:
    """Blocks with their white space put in order, empty ones left out."""
    tidy = (_LINES.sub("\n", _SPACE.sub(" ", block)).strip() for block in blocks)
    return "\n\n".join(block for block in tidy if block)


def tidy(text: str) -> str:
    """Text that is no HTML: its blank lines are its paragraphs."""
    return paragraphs(re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n")))
