"""A web page read as an article: what it says of itself first, then an operator's selectors, then what looks like text.

Pure, but slow on hostile pages: run it in the sandbox. Structured data is schema.org's, in JSON-LD.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Any
from urllib.parse import urlsplit

import lxml.html
from lxml.cssselect import CSSSelector
from lxml.etree import LxmlError
from pydantic import AfterValidator

from monitor import article
from monitor.article import Unreadable
from monitor.feeds import dates, repair
from monitor.feeds.decode import decode
from monitor.feeds.entry import address, code
from monitor.feeds.plain import plain, tidy
from monitor.media import described
from storage.records import Document, Media, Page

#: types of schema.org that are an article
_ARTICLES = frozenset({
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting",
    "LiveBlogPosting", "SocialMediaPosting", "Report", "AdvertiserContentArticle",
})  # fmt: skip
#: what stands around an article, and what leads to others
_ASIDE = frozenset({"a", "aside", "nav", "footer", "header"})
#: pictures of one article
_PICTURES = 20
#: a page's own word for its text is taken where it is not much shorter than what stands on the page
_WHOLE = 0.8


def _compiles(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"is no regular expression: {error}") from error
    return value


#: a regular expression that an address must contain
Pattern = Annotated[str, AfterValidator(_compiles)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selectors:
    """Where the parts of an article stand, as CSS selectors; what is empty is found without."""

    body: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    remove: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a page says of its article in structured data and meta elements."""

    title: str = ""
    body: str = ""
    author: str = ""
    language: str = ""
    published: datetime | None = None
    edited: datetime | None = None


def whole(document: Document, page: Page, selectors: Selectors = Selectors()) -> Document:
    """The document with what its own page holds; raises Unreadable for a page that is no article."""
    if page.status != 200:
        raise Unreadable(f"the page of the article answered {page.status}")
    if urlsplit(page.url).path.strip("/") == "" and urlsplit(document.url).path.strip("/") != "":
        raise Unreadable("the address of the article leads to the front page now")
    tree = _tree(page)
    said = _said(tree)
    title = _selected(tree, selectors.title) or document.title or said.title
    shown = tuple(_pictures(tree, page.url, selectors.body))
    body = _body(tree, said, page, selectors)
    text = body if not title or body.startswith(title) else f"{title}\n\n{body}"
    made = replace(
        document,
        title=title,
        text=text,
        parts=(),
        media=(*shown, *(one for one in document.media if not one.alt)),
        author=document.author or _selected(tree, selectors.author) or said.author or None,
        language=document.language or code(said.language),
        published_at=document.published_at or _date(tree, selectors.date) or said.published,
        edited_at=document.edited_at or said.edited,
    )
    return described(made)


def _tree(page: Page) -> Any:
    try:
        return lxml.html.fromstring(decode(page.body, page.content_type).text or "<p>", base_url=page.url)
    except (LxmlError, ValueError) as error:
        raise Unreadable("the page of the article is empty or no HTML") from error


def _body(tree: Any, said: _Said, page: Page, selectors: Selectors) -> str:
    if selectors.body:
        found = _blocks(tree, selectors)
        if len(found) < article.SHORTEST:
            raise Unreadable(f"nothing to speak of stands at {selectors.body!r} on the page (has it been rebuilt?)")
        return found
    try:
        shown = article.body(page)
    except Unreadable:
        if len(said.body) < article.SHORTEST:
            raise
        return said.body
    return said.body if len(said.body) >= max(article.SHORTEST, _WHOLE * len(shown)) else shown


def _blocks(tree: Any, selectors: Selectors) -> str:
    """The text at the operator's selector, without what is to be removed."""
    for unwanted in CSSSelector(selectors.remove)(tree) if selectors.remove else ():
        unwanted.drop_tree()
    found = CSSSelector(selectors.body)(tree)
    outer = [one for one in found if not any(up in found for up in one.iterancestors())]
    return "\n\n".join(part for one in outer if (part := plain(lxml.html.tostring(one, encoding="unicode"))))


def _pictures(tree: Any, base: str, body: str) -> Iterator[Media]:
    """The pictures of the article with what is written below and of them; not those that lead to other articles."""
    within = CSSSelector(body)(tree) if body else [*tree.iter("article", "main")]
    pictures = dict.fromkeys(picture for one in within for picture in one.iter("img"))
    for picture in [*pictures][:_PICTURES]:
        above = [one.tag for one in picture.iterancestors()]
        if _ASIDE.isdisjoint(above):
            figure = next(picture.iterancestors("figure"), None)
            below = [*figure.iter("figcaption")] if figure is not None else []
            said = [_line(picture.get("alt")), *(_line(one.text_content()) for one in below)]
            url = address(base, picture.get("src") or "")
            yield from (Media(url=url, kind="image", alt=alt) for alt in dict.fromkeys(filter(None, said)) or [""])


def _selected(tree: Any, selector: str) -> str:
    found = CSSSelector(selector)(tree) if selector else ()
    return " ".join(repair.characters(found[0].text_content()).split()) if found else ""


def _date(tree: Any, selector: str) -> datetime | None:
    """The time at a selector: of its attribute, or as it is written."""
    found = CSSSelector(selector)(tree) if selector else ()
    written = (value for one in found for value in (one.get("datetime"), one.get("content"), one.text_content()))
    return next((at for value in written if value and (at := dates.read(value))), None)


# --- what a page says of itself -----------------------------------------------------------------


def _said(tree: Any) -> _Said:
    about = next(_articles(tree), {})
    meta = {
        one.get("property") or one.get("name"): one.get("content") or ""
        for one in tree.iter("meta")
        if one.get("property") or one.get("name")
    }
    return _Said(
        title=_line(about.get("headline")) or _line(meta.get("og:title")),
        body=_paragraphs(about.get("articleBody")),
        author=_author(about.get("author")),
        language=_line(about.get("inLanguage")) or (tree.get("lang") or ""),
        published=_at(about.get("datePublished")) or _at(meta.get("article:published_time")),
        edited=_at(about.get("dateModified")) or _at(meta.get("article:modified_time")),
    )


def _articles(tree: Any) -> Iterator[Mapping[str, Any]]:
    """The articles in a page's JSON-LD, however they are wrapped."""
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            try:
                found = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            yield from (one for one in _objects(found) if _types(one) & _ARTICLES)


def _objects(value: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    many: Sequence[object] = value if isinstance(value, list) else [value]
    for one in many if depth < 4 else ():
        if isinstance(one, dict):
            yield one
            yield from _objects(one.get("@graph", []), depth + 1)
            yield from _objects(one.get("mainEntity", []), depth + 1)


def _types(one: Mapping[str, Any]) -> frozenset[str]:
    given = one.get("@type")
    return frozenset(name for name in (given if isinstance(given, list) else [given]) if isinstance(name, str))


def _line(value: object) -> str:
    return " ".join(repair.characters(value).split()) if isinstance(value, str) else ""


def _paragraphs(value: object) -> str:
    return tidy(repair.characters(value)) if isinstance(value, str) else ""


def _author(value: object) -> str:
    first = value[0] if isinstance(value, list) and value else value
    return _line(first.get("name")) if isinstance(first, dict) else _line(first)


def _at(value: object) -> datetime | None:
    return dates.read(value) if isinstance(value, str) else None
