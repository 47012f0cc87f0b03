"""The text of an article's own page. Pure, but slow on hostile pages: run it in the sandbox.

trafilatura's own text output deletes ZWNJ, LRM and RLM, which Persian words need; its tree keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import lxml.html
from lxml.etree import LxmlError

from monitor.feeds.decode import decode
from monitor.hostile import Unreadable as Unreadable
from monitor.media import described
from storage.records import Document, Page

#: trafilatura recurses, and reads nothing that is nested deeper
DEEPEST = 100
#: shorter than that it is a login page, a cookie wall or a soft 404, not an article
SHORTEST = 200

_BLOCKS = frozenset({"p", "head", "quote", "list", "item", "row", "table", "code", "div"})
_SPACE = re.compile(r"[^\S\n]+")


def whole(document: Document, page: Page) -> Document:
    """The document with the text of its own page; raises Unreadable."""
    text = body(page)
    title = document.title.strip()
    begins = text.startswith(title) if title else True
    made = replace(
        document,
        parts=(),
        text=text if begins else f"{title}\n\n{text}",
        published_at=document.published_at or _published(page),
    )
    return described(made)


def body(page: Page) -> str:
    """The article's text, paragraphs between blank lines, every character kept; raises Unreadable."""
    if page.status != 200:
        raise Unreadable(f"the page of the article answered {page.status}")
    try:
        found = _extracted(page)
    except LxmlError as error:
        raise Unreadable("the page of the article is empty or no HTML") from error
    paragraphs = list(_paragraphs(found.body)) if found is not None else []
    text = "\n\n".join(paragraphs)
    if len(text) < SHORTEST:
        raise Unreadable("the page holds no article (a login page, a cookie wall or a soft 404?)")
    return text


def _extracted(page: Page) -> Any:
    from trafilatura import bare_extraction  # 0.3 s to load, and only the workers need it

    parser = lxml.html.HTMLParser(
        huge_tree=True, encoding="utf-8"
    )  # else libxml2 drops what is nested too deep without a word
    tree = lxml.html.fromstring(
        decode(page.body, page.content_type).text.encode("utf-8", "replace") or b"<p>", parser=parser
    )
    _flatten(tree)
    return bare_extraction(tree, url=page.url, fast=True, include_comments=False, with_metadata=False)


def _flatten(tree: Any) -> None:
    """Lift what is nested too deep, iteratively, so that it is read at all."""
    open_ = [(tree, 0)]
    while open_:
        element, depth = open_.pop()
        if depth >= DEEPEST:
            for child in list(element.iterdescendants()):
                if isinstance(child.tag, str):
                    child.drop_tag()
            continue
        open_ += [(child, depth + 1) for child in element]


def _paragraphs(tree: Any) -> Iterator[str]:
    """The blocks of trafilatura's tree, in order; a quoted block stays in one paragraph with quotation marks."""
    pending: list[str] = []
    for event, text in _walk(tree):
        if event == "break":
            if paragraph := _line(pending):
                yield paragraph
            pending = []
        else:
            pending.append(text)
    if paragraph := _line(pending):
        yield paragraph


def _walk(element: Any) -> Iterator[tuple[str, str]]:
    block = element.tag in _BLOCKS
    if block:
        yield "break", ""
    yield "text", element.text or ""
    for child in element:
        yield from _walk(child)
        yield "text", child.tail or ""
    if element.tag == "lb":
        yield "text", "\n"
    if block:
        yield "break", ""


def _line(parts: list[str]) -> str:
    return _SPACE.sub(" ", "".join(parts)).strip()


def _published(page: Page) -> datetime | None:
    """The day on which the page says it was published (htmldate)."""
    from trafilatura import bare_extraction

    found = bare_extraction(decode(page.body, page.content_type).text, url=page.url, fast=True, with_metadata=True)
    date = getattr(found, "date", None)
    return datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None
