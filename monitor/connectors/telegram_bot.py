"""Telegram channels of one's own, read by a bot that is an administrator there.

Source: core.telegram.org/bots/api, getUpdates and Message. What the bot was told is kept by Telegram for a day, until
it is confirmed: that is done by asking for what comes after it, once it is stored here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, ConfigDict

from alerts.secret import Secret
from monitor.connectors import Parsed
from monitor.feeds.plain import tidy
from monitor.posts import Epoch, Item, NotAsExpected, Text, answer, inside, parsed
from storage.records import Document, DocumentKind, Media, Page, Quarantined, Request, Source

#: what the bot is told in one answer: the most that the API gives
PAGE = 100
_ACCEPT = "application/json"
_NAME = re.compile(r"[A-Za-z]\w{3,31}")
#: stands in the address in place of the token
_HIDDEN = "/bot-/"
#: the fields of a message that hold media, and of which kind
_MEDIA = {"photo": "image", "video": "video", "voice": "audio", "audio": "audio", "document": ""}


class _Chat(Item):
    id: int
    username: Text = ""
    title: Text = ""


class _Quote(Item):
    text: Text = ""


class _Message(Item):
    """Of a message, what is read."""

    message_id: int
    date: Epoch
    edit_date: Epoch | None = None
    chat: _Chat
    text: Text = ""
    caption: Text = ""
    author_signature: Text = ""
    forward_origin: dict[str, Any] | None = None
    reply_to_message: dict[str, Any] | None = None
    external_reply: dict[str, Any] | None = None
    quote: _Quote | None = None
    photo: Any = None
    video: Any = None
    voice: Any = None
    audio: Any = None
    document: Any = None


class _Update(Item):
    """One thing that the bot is told."""

    update_id: int
    channel_post: _Message | None = None
    edited_channel_post: _Message | None = None


class Connector(BaseModel):
    """The posts of one channel and their edits, from the moment the bot is there; deletions are not told to a bot."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    token: Secret  #: the bot's; it serves this source alone, for what is confirmed is told to nobody else
    chat: int | None = None  #: the channel's number, for one without a name
    service: str = "https://api.telegram.org"  #: where the API is

    def unfit(self, url: str) -> str | None:
        """An address with the channel's name in it."""
        if self.chat is not None or _NAME.fullmatch(_name(url)):
            return None
        return "names no channel: write its address, https://t.me/NAME, or its number as chat"

    def reveal(self, url: str, environ: Mapping[str, str]) -> str:
        """The address that is asked: the API wants the token in it."""
        return url.replace(_HIDDEN, f"/bot{self.token.reveal(environ)}/", 1)

    def requests(self, source: Source) -> Iterator[Request]:
        """What was not confirmed yet."""
        yield self._updates(None)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The posts of an answer, and the question that confirms it and asks for more."""
        try:
            found = answer(page)
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        updates = inside(found, "result")
        if not isinstance(updates, list) or inside(found, "ok") is not True:
            said = inside(found, "description")
            return Parsed(problem=f"Telegram refuses: {said}" if said else "no updates came where some were expected")
        others: list[Quarantined] = []

        def made(update: _Update) -> Document | None:
            post = update.edited_channel_post or update.channel_post
            if post is None:
                return None
            if not self._is_ours(post.chat, source):
                others.append(_aside(post, page))
                return None
            return _document(post, page)

        read = parsed(updates[::-1], _Update, made, page=page, known=known)
        last = [one for one in (inside(update, "update_id") for update in updates) if isinstance(one, int)]
        if read.problem or not last:
            return replace(read, window=None)
        aside = (*read.quarantined, *others)
        return replace(read, window=None, quarantined=aside, follow=(self._updates(max(last) + 1),))

    def _updates(self, offset: int | None) -> Request:
        query: dict[str, object] = {"limit": PAGE, "allowed_updates": '["channel_post","edited_channel_post"]'}
        query |= {} if offset is None else {"offset": offset}
        url = f"{self.service.rstrip('/')}{_HIDDEN}getUpdates?{urlencode(query)}"
        return Request(url=url, accept=_ACCEPT, conditional=False, authorized=True)

    def _is_ours(self, chat: _Chat, source: Source) -> bool:
        if self.chat is not None:
            return chat.id == self.chat
        return chat.username.casefold() == _name(source.url).casefold()


def _name(url: str) -> str:
    return urlsplit(url).path.strip("/")


def _document(post: _Message, page: Page) -> Document:
    chat = post.chat
    # of a channel without a name its members see an address made of its number, without the mark of a channel
    place = chat.username or f"c/{str(chat.id).removeprefix('-100')}"
    return Document(
        source=page.source,
        key=f"{chat.id}/{post.message_id}",
        url=f"https://t.me/{place}/{post.message_id}",
        kind=_kind(post),
        title="",
        text=tidy(post.text or post.caption),
        author=f"@{chat.username}" if chat.username else chat.title or None,
        in_reply_to=_answered(post),
        quoted=post.quote.text if post.quote and post.quote.text else None,
        published_at=post.date,
        edited_at=post.edit_date,
        fetched_at=page.fetched_at,
        # its files have no address that could be given to anybody: each needs the token
        media=tuple(Media(url="", kind=kind) for name, kind in _MEDIA.items() if getattr(post, name)),
    )


def _kind(post: _Message) -> DocumentKind:
    if post.forward_origin is not None:
        return DocumentKind.REPOST
    return DocumentKind.REPLY if post.reply_to_message or post.external_reply else DocumentKind.POST


def _answered(post: _Message) -> str | None:
    """The number of the post that this one answers, which may be in another chat."""
    number = (post.reply_to_message or post.external_reply or {}).get("message_id")
    return str(number) if isinstance(number, int) else None


def _aside(post: _Message, page: Page) -> Quarantined:
    """A post of another channel, kept raw: nobody else is told of it once it is confirmed."""
    why = f"a post of another channel ({post.chat.id}): a bot serves one source"
    raw = post.model_dump_json().encode("utf-8", "surrogatepass")
    return Quarantined(source=page.source, url=page.url, reason=why, raw=raw, at=page.fetched_at)
