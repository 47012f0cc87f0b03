"""Telegram channels, read from the public preview pages (t.me/s/NAME).

The markup is not documented; the names of its classes are those that public readers of these pages rely on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import lxml.html
from lxml import etree
from pydantic import BaseModel, ConfigDict

from monitor.connectors import Parsed, Recheck
from monitor.feeds.decode import decode
from monitor.feeds.entry import address
from monitor.feeds.plain import plain
from storage.records import Document, DocumentKind, Media, Page, Quarantined, Request, Source, digest

_ACCEPT = "text/html"
_NAME = re.compile(r"[A-Za-z]\w{3,31}")
_PHOTO = re.compile(r"url\(['\"]?([^'\")]+)")
_POST = ".//div[@data-post]"
_TITLE = "tgme_channel_info_header_title"
#: posts that a page shows for certain, so that one of them that is not there is gone
SHOWN = 15


class Connector(BaseModel):
    """The posts of one public channel by their numbers; what it forwards is kept as another's words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def unfit(self, url: str) -> str | None:
        """An address with the channel's name in it."""
        if _NAME.fullmatch(_name(url)):
            return None
        return "names no channel: write its address, https://t.me/NAME"

    def requests(self, source: Source) -> Iterator[Request]:
        """The newest page of the channel."""
        yield _page(source)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """A page of posts, oldest first as Telegram shows them."""
        if "/s/" not in urlsplit(page.url).path:
            return Parsed(problem="the channel has no public preview (it is private, restricted or gone)")
        text = decode(page.body, page.content_type).text
        if "</html>" not in text[-200:].lower():
            return Parsed(problem="the page is cut off: its end is missing, so nothing is concluded from it")
        try:
            tree = lxml.html.fromstring(text)
        except (etree.LxmlError, ValueError):
            return Parsed(problem="an empty page came where a channel was expected")
        posts = tree.findall(_POST)
        if not posts and "before=" in page.requested and _with(tree, _TITLE):
            return Parsed(window=())  # before the first post of the channel there is none
        if not posts and (known or not _with(tree, _TITLE)):
            return Parsed(problem="no post can be found on the page: is it another page, or has its markup changed?")
        read = _read(posts[::-1], page, known)
        if read.problem or not known or set(known).intersection(read.window or ()):
            return read
        return replace(read, follow=(_page(source, f"?before={_number(read.window[-1])}"),) if read.window else ())

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for the page around each post, which shows its neighbours too."""
        own = (one.key for one in documents if one.kind is not DocumentKind.REPOST)
        waiting = sorted(own, key=_number, reverse=True)
        while waiting:
            newest = _number(waiting[0])
            batch = [key for key in waiting if newest - _number(key) < SHOWN]
            request = replace(_page(source, f"?before={newest + 1}"), conditional=False)
            yield Recheck(request=request, keys=tuple(batch))
            waiting = waiting[len(batch) :]


def _page(source: Source, query: str = "") -> Request:
    """A preview page of the channel, whichever of its addresses the operator wrote."""
    parts = urlsplit(source.url)
    return Request(url=f"{parts.scheme}://{parts.netloc}/s/{_name(source.url)}{query}", accept=_ACCEPT)


def _name(url: str) -> str:
    return urlsplit(url).path.rstrip("/").rpartition("/")[2]


def _number(key: str) -> int:
    """The post's number in its channel."""
    found = key.rpartition("/")[2]
    return int(found) if found.isascii() and found.isdigit() else 0


def _read(posts: Sequence[Any], page: Page, known: Mapping[str, str]) -> Parsed:
    documents: dict[str, Document] = {}
    spoilt: list[Quarantined] = []
    for post in posts:
        if _with(post, "service_message"):
            continue
        document = _document(post, page)
        if isinstance(document, Quarantined):
            spoilt.append(document)
        else:
            documents.setdefault(document.key, document)
    if spoilt and not documents:
        return Parsed(problem=f"none of {len(spoilt)} posts can be read ({spoilt[0].reason}): has the markup changed?")
    dates = (one.published_at for one in documents.values() if one.published_at and one.published_at <= page.fetched_at)
    return Parsed(
        documents=tuple(
            one for one in documents.values() if (one.text or one.media) and known.get(one.key) != one.raw_hash
        ),
        window=tuple(documents),
        newest_item_at=max(dates, default=None),
        quarantined=tuple(spoilt),
    )


def _document(post: Any, page: Page) -> Document | Quarantined:
    key, published = str(post.get("data-post")), _published(post)
    if published is None or not _number(key):
        raw = etree.tostring(post, encoding="utf-8")
        why = "the post has no number" if published else "the post has no time"
        return Quarantined(source=page.source, url=page.url, reason=why, raw=raw, at=page.fetched_at)
    text = _text(post)
    forwarded = bool(_with(post, "tgme_widget_message_forwarded_from"))
    reply = next(iter(_with(post, "tgme_widget_message_reply")), None)
    kind = DocumentKind.REPOST if forwarded else DocumentKind.REPLY if reply is not None else DocumentKind.POST
    return Document(
        source=page.source,
        key=key,
        url=address(page.url, f"/{key}"),
        kind=kind,
        title="",
        text=text,
        author=f"@{key.partition('/')[0]}",
        in_reply_to=reply.get("href") if reply is not None else None,
        published_at=published,
        fetched_at=page.fetched_at,
        media=tuple(_media(post, page.url)),
        raw_hash=digest("post", kind, text),
    )


def _text(post: Any) -> str:
    """The post's own words, without those of the post that it answers, which the preview shows in it."""
    inside = {one for reply in _with(post, "tgme_widget_message_reply") for one in reply.iter("*")}
    own = [one for one in _with(post, "tgme_widget_message_text") if one not in inside]
    # a text may stand in a text: the outer one holds the inner
    outer = [one for one in own if not any(up in own for up in one.iterancestors())]
    return "\n\n".join(part for one in outer if (part := plain(_html(one))))


def _html(element: Any) -> str:
    return str(etree.tostring(element, encoding="unicode", method="html", with_tail=False))


def _published(post: Any) -> datetime | None:
    for link in _with(post, "tgme_widget_message_date"):
        for time in link.iter("time"):
            try:
                at = datetime.fromisoformat(time.get("datetime") or "")
            except ValueError:
                continue
            return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return None


def _media(post: Any, base: str) -> Iterator[Media]:
    for photo in _with(post, "tgme_widget_message_photo_wrap"):
        found = _PHOTO.search(photo.get("style") or "")
        if found and (url := address(base, found[1])):
            yield Media(url=url, kind="image")


def _with(element: Any, name: str) -> list[Any]:
    """The elements of a class, in order."""
    return [one for one in element.iter("*") if name in (one.get("class") or "").split()]


def recognise(url: str) -> dict[str, object] | None:
    """A channel's address."""
    return {} if urlsplit(url).hostname in ("t.me", "telegram.me") and _NAME.fullmatch(_name(url)) else None
