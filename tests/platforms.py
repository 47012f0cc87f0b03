"""Platforms on loopback, built from what their makers document: posts that a test changes, and their bad days."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

NOON = datetime(2030, 3, 1, 12, 0, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Post:
    """One post of the account."""

    number: int
    text: str
    at: datetime = NOON
    edited: datetime | None = None
    reply: bool = False
    of: str | None = None  #: whose it is, where the account only passes it on
    quotes: str | None = None  #: the text of another's post that stands below
    shows: str | None = None  #: what is written of its picture
    was: tuple[tuple[str, datetime], ...] = ()  #: what it said before, and from when on, oldest first


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the platform answers."""

    body: bytes
    content_type: str = "application/json"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Platform:
    """An account's posts, newest first, and how the platform is today."""

    speak: Callable[[Platform, str, dict[str, list[str]]], Answer | None]
    base: str = ""
    name: str = "ministry"  #: what the account is called there
    posts: list[Post] = field(default_factory=list)
    trouble: Answer | None = None  #: given to every request
    spoil: Callable[[bytes], bytes] = bytes  #: what becomes of a body on its way
    ends: str = ""  #: how a body ends half-way: "cut", or "slow" where nothing more comes until the test ends
    over: threading.Event = field(default_factory=threading.Event)  #: the test has ended
    wants: str | None = None  #: the only Authorization header that it accepts
    login: str = "Basic YXBwOnMzY3JldA=="  #: the only one for which it gives a token: app:s3cret
    tokens: int = 0  #: how many it gave
    told: list[Post] = field(default_factory=list)  #: by those that tell everything once, in the order of telling
    confirmed: int = 0  #: how much of it need not be told again
    asked: list[str] = field(default_factory=list)
    authorized: list[str | None] = field(default_factory=list)  #: the header of each request


@contextmanager
def served(speak: Callable[[Platform, str, dict[str, list[str]]], Answer | None]) -> Iterator[Platform]:
    """Serve until the test ends."""
    platform = Platform(speak=speak)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            refused = platform.wants is not None and self.headers.get("authorization") != platform.wants
            self.respond(urlsplit(self.path).query, refused=refused)

        def do_POST(self) -> None:
            length = int(self.headers["content-length"])
            self.respond(self.rfile.read(length).decode(), refused=self.headers.get("authorization") != platform.login)

        def respond(self, query: str, *, refused: bool) -> None:
            platform.asked.append(self.path)
            platform.authorized.append(self.headers.get("authorization"))
            trouble = Answer(body=b'{"error":"unauthorized"}', status=401) if refused else platform.trouble
            answer = trouble or platform.speak(platform, urlsplit(self.path).path, parse_qs(query))
            answer = answer or Answer(body=b'{"error":"Record not found"}', status=404)
            body = answer.body if answer.status >= 300 else platform.spoil(answer.body)
            self.send_response(answer.status)
            self.send_header("content-type", answer.content_type)
            self.send_header("content-length", str(len(body)))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if platform.ends else body)
            if platform.ends:
                self.wfile.flush()
                self.close_connection = True
            if platform.ends == "slow":
                platform.over.wait(10)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    platform.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield platform
    finally:
        platform.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _json(value: Any, status: int = 200) -> Answer:
    return Answer(body=json.dumps(value, ensure_ascii=False).encode(), status=status)


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


# --- Mastodon -----------------------------------------------------------------------------------


def mastodon(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """docs.joinmastodon.org: accounts/lookup, accounts/:id/statuses, statuses?id[], statuses/:id/history."""
    if path == "/api/v1/accounts/lookup":
        return _json({"id": "7", "acct": "ministry"}) if query.get("acct") == [platform.name] else None
    if path == "/api/v1/accounts/7/statuses":
        before = int(query.get("max_id", ["999999"])[0])
        shown = [
            one for one in platform.posts if one.number < before and not (one.of and _true(query, "exclude_reblogs"))
        ]
        return _json([_status(platform, one) for one in shown[: int(query.get("limit", ["20"])[0])]])
    if path.endswith("/history"):
        (one,) = [one for one in platform.posts if f"/api/v1/statuses/{one.number}/history" == path]
        versions = [*one.was, (one.text, one.edited or one.at)]
        account = {"id": "7", "acct": platform.name}
        return _json([
            {"content": f"<p>{escape(text)}</p>", "spoiler_text": "", "created_at": _time(at), "account": account}
            for text, at in versions
        ])  # fmt: skip
    if path == "/api/v1/statuses":
        wanted = set(query.get("id[]", []))
        return _json([_status(platform, one) for one in platform.posts if str(one.number) in wanted])
    return None


def _true(query: dict[str, list[str]], name: str) -> bool:
    return query.get(name) == ["true"]


def _status(platform: Platform, one: Post) -> dict[str, Any]:
    said = {
        "id": str(one.number),
        "uri": f"{platform.base}/users/ministry/statuses/{one.number}",
        "url": f"{platform.base}/@ministry/{one.number}",
        "created_at": _time(one.at),
        "edited_at": _time(one.edited) if one.edited else None,
        "account": {"id": "7", "acct": platform.name, "display_name": "Karsan Front"},
        "content": f"<p>{escape(one.text)}</p>",
        "spoiler_text": "",
        "language": None,
        "visibility": "public",
        "in_reply_to_id": "1" if one.reply else None,
        "reblog": None,
        "favourites_count": len(platform.asked),
        "media_attachments": [
            {"id": "5", "type": "image", "url": f"{platform.base}/media/5.png", "description": one.shows}
        ]
        if one.shows
        else [],
    }
    if one.quotes:
        other = {**said, "id": "900", "uri": f"{platform.base}/users/x/statuses/900", "content": f"<p>{one.quotes}</p>"}
        said["quote"] = {"state": "accepted", "quoted_status": other}
        said["content"] = f'<p class="quote-inline">RE: <a href="{other["uri"]}">x</a></p>{said["content"]}'
    if one.of:
        reblog = {**said, "uri": f"https://elsewhere.example/{one.number}", "account": {"id": "8", "acct": one.of}}
        return {**said, "uri": f"{said['uri']}/activity", "content": "", "reblog": reblog}
    return said


# --- Bluesky ------------------------------------------------------------------------------------

DID = "did:plc:ministry"
_SIGNS = "234567abcdefghijklmnopqrstuvwxyz"


def tid(at: datetime, number: int = 0) -> str:
    """A record key: microseconds and a clock id in base 32 (atproto.com/specs/tid)."""
    value = (int(at.timestamp() * 1e6) << 10) | (number % 1024)
    return "".join(_SIGNS[(value >> (5 * place)) & 31] for place in range(12, -1, -1))


def bluesky(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """The lexicons getAuthorFeed, getPosts, listRecords and getRecord; handles are not looked at."""
    method = path.removeprefix("/xrpc/")
    if method == "app.bsky.feed.getAuthorFeed":
        at, most = int(query.get("cursor", ["0"])[0]), int(query["limit"][0])
        feed = [_listed(one) for one in platform.posts[at : at + most]]
        return _json({"feed": feed, "cursor": str(at + most)})
    if method == "app.bsky.feed.getPosts":
        return _json({"posts": [_post(one) for one in platform.posts if _uri(one) in query["uris"]]})
    if method == "com.atproto.repo.listRecords":
        at, most = int(query.get("cursor", ["0"])[0]), int(query["limit"][0])
        records = [_kept(one) for one in platform.posts[at : at + most] if not one.of]
        return _json({"records": records, "cursor": str(at + most)})
    if method == "com.atproto.repo.getRecord":
        found = [_kept(one) for one in platform.posts if _uri(one).endswith(f"/{query['rkey'][0]}")]
        return _json(found[0]) if found else _json({"error": "RecordNotFound", "message": "gone"}, status=400)
    return None


def _uri(one: Post) -> str:
    return f"at://{'did:plc:other' if one.of else DID}/app.bsky.feed.post/{tid(NOON, one.number)}"


def _kept(one: Post) -> dict[str, Any]:
    return {"uri": _uri(one), "cid": _cid(one), "value": _record(one)}


def _cid(one: Post) -> str:
    return f"bafy{abs(hash(one.text)) % 10**12}"


def _record(one: Post) -> dict[str, Any]:
    made: dict[str, Any] = {"$type": "app.bsky.feed.post", "text": one.text, "createdAt": _time(one.at)}
    if one.reply:
        made["reply"] = {"parent": {"uri": "at://did:plc:x/app.bsky.feed.post/3k"}, "root": {"uri": "at://r"}}
    images = {"$type": "app.bsky.embed.images", "images": [{"alt": one.shows, "image": {"$type": "blob"}}]}
    quoted = {"$type": "app.bsky.embed.record", "record": {"uri": "at://q", "cid": "bafyq"}}
    if one.quotes and one.shows:
        made["embed"] = {"$type": "app.bsky.embed.recordWithMedia", "record": quoted, "media": images}
    elif one.quotes or one.shows:
        made["embed"] = images if one.shows else quoted
    return made


def _post(one: Post) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "uri": _uri(one),
        "cid": _cid(one),
        "author": {"did": "did:plc:other" if one.of else DID, "handle": one.of or "ministry.example"},
        "record": _record(one),
        "likeCount": 3,
    }
    view = {"alt": one.shows, "thumb": "https://cdn.example/t.jpg", "fullsize": "https://cdn.example/f.jpg"}
    images = {"$type": "app.bsky.embed.images#view", "images": [view]}
    value = {"$type": "app.bsky.feed.post", "text": one.quotes}
    quoted = {"$type": "app.bsky.embed.record#view", "record": {"uri": "at://q", "value": value}}
    if one.quotes and one.shows:
        shown["embed"] = {"$type": "app.bsky.embed.recordWithMedia#view", "record": quoted, "media": images}
    elif one.quotes or one.shows:
        shown["embed"] = images if one.shows else quoted
    return shown


def _listed(one: Post) -> dict[str, Any]:
    reason = {"$type": "app.bsky.feed.defs#reasonRepost", "by": {"did": DID}, "uri": f"at://{DID}/repost/{one.number}"}
    return {"post": _post(one), **({"reason": reason} if one.of else {})}


# --- Telegram -----------------------------------------------------------------------------------

_CHANNEL = '<div class="tgme_channel_info_header_title"><span>Ministry</span></div>'


def telegram(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """Preview pages with the classes that public readers of them rely on: 20 posts, oldest first."""
    if path != "/s/ministry":
        return None
    before = int(query.get("before", ["999999"])[0])
    shown = [one for one in platform.posts if one.number < before][:20]
    body = _CHANNEL + "".join(_message(one) for one in reversed(shown))
    return Answer(body=f"<html><body>{body}</body></html>".encode(), content_type="text/html; charset=utf-8")


def _message(one: Post) -> str:
    answered = f'<div class="tgme_widget_message_text">{escape(one.quotes or "an older post")}</div>'
    reply = f'<a class="tgme_widget_message_reply" href="https://t.me/x/1">{answered}</a>'
    quoted = reply if one.reply or one.quotes else ""
    of = f'<div class="tgme_widget_message_forwarded_from">Forwarded from {one.of}</div>' if one.of else ""
    return (
        f'<div class="tgme_widget_message js-widget_message" data-post="ministry/{one.number}">{of}{quoted}'
        f'<div class="tgme_widget_message_text js-message_text" dir="auto">{escape(one.text)}</div>'
        f'<span class="tgme_widget_message_meta">{"edited " if one.edited else ""}'
        f'<a class="tgme_widget_message_date" href="https://t.me/ministry/{one.number}">'
        f'<time datetime="{one.at.isoformat()}">12:00</time></a></span>'
        f'<span class="tgme_widget_message_views">1.2K</span></div>'
    )


TELLS = ("channel_post", "edited_channel_post")


def telegram_bot(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """getUpdates of the Bot API: what was not confirmed by a later offset is told again; deletions are not told."""
    if path != "/bots3cret/getUpdates":
        return _json({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)
    for one in reversed(platform.posts):
        known = [told for told in platform.told if told.number == one.number]
        if one not in known:
            platform.told.append(one)
    first, most = int(query.get("offset", ["0"])[0]), int(query.get("limit", ["100"])[0])
    platform.confirmed = max(platform.confirmed, first - 1)
    waiting = [(at, one) for at, one in enumerate(platform.told, 1) if at > platform.confirmed][:most]
    assert query["allowed_updates"] == [json.dumps(TELLS, separators=(",", ":"))]
    return _json({"ok": True, "result": [_update(platform, at, one) for at, one in waiting]})


def _update(platform: Platform, at: int, one: Post) -> dict[str, Any]:
    edited = one.number in {told.number for told in platform.told[: at - 1]}
    said: dict[str, Any] = {
        "message_id": one.number,
        "date": _epoch(one.at),
        "chat": {"id": -1001, "type": "channel", "username": platform.name, "title": "Karsan Front"},
        "sender_chat": {"id": -1001, "type": "channel"},
        **({"caption": one.text, "photo": [{"file_id": "f"}]} if one.number % 2 else {"text": one.text}),
    }
    if one.edited:
        said["edit_date"] = _epoch(one.edited)
    if one.of:
        said["forward_origin"] = {"type": "channel", "chat": {"id": -9, "type": "channel", "title": one.of}, "date": 1}
    if one.reply or one.quotes:
        said["reply_to_message"] = {"message_id": 1, "date": 1, "chat": said["chat"], "text": one.quotes or "older"}
    if one.quotes:
        said["quote"] = {"text": one.quotes, "position": 0}
    return {"update_id": at, TELLS[edited]: said}


# --- YouTube ------------------------------------------------------------------------------------


def youtube(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """The channel feed: 15 films, with counts that change all the time. A film's page answers 200 for ever."""
    if path == "/watch":
        return Answer(body=b"<html></html>", content_type="text/html")
    if path != "/feeds/videos.xml":
        return None
    entries = "".join(
        f"<entry><id>yt:video:VID{one.number}</id><yt:videoId>VID{one.number}</yt:videoId>"
        f"<title>{escape(one.text)}</title>"
        f'<link rel="alternate" href="{platform.base}/watch?v=VID{one.number}"/>'
        f"<published>{one.at.isoformat()}</published>"
        f"<updated>{_time(NOON)}</updated><media:group><media:title>{escape(one.text)}</media:title>"
        f"<media:description></media:description><media:community>"
        f'<media:statistics views="{len(platform.asked)}"/></media:community></media:group></entry>'
        for one in platform.posts[:15]
    )
    spaces = 'xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"'
    feed = f'<?xml version="1.0"?><feed {spaces} xmlns="http://www.w3.org/2005/Atom"><title>M</title>{entries}</feed>'
    return Answer(body=feed.encode(), content_type="application/atom+xml")


# --- sites --------------------------------------------------------------------------------------

_FILLER = " ".join(["The ministry gave further details of its daily work to reporters in the capital."] * 4)


def _article(one: Post) -> Answer:
    teaser = '<a href="/news/99"><img src="/t.jpg" alt="Another town has fallen."></a>'
    figure = f'<figure><img src="/p.jpg" alt="x"><figcaption>{escape(one.shows or "")}</figcaption></figure>{teaser}'
    said = f"<article>{figure if one.shows else ''}<p>{escape(one.text)}</p><p>{_FILLER}</p></article>"
    body = f"<html><head><title>x</title></head><body>{said}</body></html>"
    return Answer(body=body.encode(), content_type="text/html; charset=utf-8")


def _of_site(platform: Platform, path: str) -> Answer | None:
    return next((_article(one) for one in platform.posts if path == f"/news/{one.number}"), None)


def sitemap(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """A robots.txt, an index, a packed news sitemap and its articles."""
    if path == "/robots.txt":
        return Answer(body=f"User-agent: *\nSitemap: {platform.base}/index.xml\n".encode(), content_type="text/plain")
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    if path == "/index.xml":
        body = f"<sitemapindex {space}><sitemap><loc>{platform.base}/news.xml.gz</loc></sitemap></sitemapindex>"
        return Answer(body=body.encode(), content_type="application/xml")
    if path == "/news.xml.gz":
        urls = "".join(
            f"<url><loc>{platform.base}/news/{one.number}</loc><lastmod>{_time(one.edited or one.at)}</lastmod>"
            f"<news:news>"
            f"<news:publication><news:name>M</news:name><news:language>en</news:language></news:publication>"
            f"<news:publication_date>{_time(one.at)}</news:publication_date><news:title>From the ministry {one.number}"
            f"</news:title></news:news></url>"
            for one in platform.posts
        )
        news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
        return Answer(
            body=gzip.compress(f"<urlset {space} {news}>{urls}</urlset>".encode()), content_type="application/gzip"
        )
    return _of_site(platform, path)


def page(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """A list of articles without a feed."""
    if path != "/press":
        return _of_site(platform, path)
    items = "".join(
        f'<li class="release"><time datetime="{_time(one.at)}">1 March</time><a href="/news/{one.number}">'
        f"From the ministry {one.number}</a></li>"
        for one in platform.posts
    )
    body = f'<html><body><nav><a href="/about">About</a></nav><ul>{items}</ul></body></html>'
    return Answer(body=body.encode(), content_type="text/html; charset=utf-8")


def feed(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """A paged Atom feed (RFC 5005) of three entries a page, with tombstones (RFC 6721)."""
    if path != "/feed":
        return next((_article(one) for one in platform.posts if path == f"/{one.number}" and one.text), None)
    at = int(query.get("page", ["0"])[0]) * 3
    entries = "".join(
        f"<entry><id>tag:x,{one.number}</id><link href='{platform.base}/{one.number}'/>"
        f"<title>{escape(one.text)}</title>"
        f"<published>{one.at.isoformat()}</published><updated>{(one.edited or one.at).isoformat()}</updated></entry>"
        for one in platform.posts[at : at + 3]
        if one.text
    )
    graves = "".join(
        f'<at:deleted-entry ref="tag:x,{one.number}" when="2030-03-01T12:30:00Z"/>'
        for one in platform.posts
        if not one.text
    )
    more = f'<link rel="next" href="/feed?a=1&amp;page={at // 3 + 1}"/>' if len(platform.posts) > at + 3 else ""
    spaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"'
    body = f"<feed {spaces}><title>M</title>{more}{graves}{entries}</feed>"
    return Answer(body=body.encode(), content_type="application/atom+xml")


# --- platforms that want a token ----------------------------------------------------------------


def _epoch(at: datetime) -> int:
    return int(at.timestamp())


def vk(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """wall.get and wall.getById of API 5.199: a pinned post stands first, errors come with 200."""
    items = [_wall_post(one) for one in platform.posts]
    if path == "/method/wall.get" and query.get("domain") == ["ministry"]:
        at, most = int(query["offset"][0]), int(query["count"][0])
        return _json({"response": {"count": len(items), "items": items[at : at + most]}})
    if path == "/method/wall.getById":
        wanted = query["posts"][0].split(",")
        return _json({"response": {"items": [one for one in items if f"-1_{one['id']}" in wanted]}})
    return _json({"error": {"error_code": 100, "error_msg": "One of the parameters specified was missing or invalid"}})


def _wall_post(one: Post) -> dict[str, Any]:
    said = {
        "id": one.number,
        "owner_id": -1,
        "from_id": -1,
        "date": _epoch(one.at),
        "text": one.text,
        "post_type": "post",
    }
    if one.edited:
        said["edited"] = _epoch(one.edited)
    if one.shows:
        sizes = [
            {"type": kind, "url": f"https://vk.example/{kind}.jpg", "width": w} for kind, w in (("w", 900), ("s", 75))
        ]
        said["attachments"] = [
            {"type": "link", "link": {"title": "Elsewhere", "description": "Delvar has fallen, says the link."}},
            {"type": "photo", "photo": "spoilt"},
            {"type": "photo", "photo": {"id": 5, "text": one.shows, "sizes": sizes}},
        ]
    if one.of:
        return {**said, "text": "", "copy_history": [{"id": 4, "owner_id": -9, "date": 1, "text": one.text}]}
    return {**said, "copy_history": [{"id": 4, "owner_id": -9, "date": 1, "text": one.quotes}]} if one.quotes else said


def facebook(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """Page posts of the Graph API, and objects asked for by their ids."""
    posts = [_page_post(platform, one) for one in platform.posts]
    if path == "/v26.0/55/posts":
        at, most = int(query.get("after", ["0"])[0]), int(query["limit"][0])
        paging = {"cursors": {"before": "B", "after": str(at + most)}}
        return _json({"data": posts[at : at + most], "paging": paging})
    if path == "/v26.0":
        wanted = query["ids"][0].split(",")
        return _json({one["id"]: one for one in posts if one["id"] in wanted})
    return None


def _page_post(platform: Platform, one: Post) -> dict[str, Any]:
    said = {
        "id": f"55_{one.number}",
        "message": "" if one.of else one.text,
        "created_time": one.at.strftime("%Y-%m-%dT%H:%M:%S+0000"),
        "updated_time": NOON.strftime("%Y-%m-%dT%H:%M:%S+0000"),
        "permalink_url": f"https://www.facebook.com/55/posts/{one.number}",
        "from": {"id": "55", "name": "Ministry"},
    }
    image = {"media": {"image": {"src": "https://fb.example/1.jpg", "height": 3, "width": 4}}}
    link = {"type": "share", "description": "Delvar has fallen, says the link.", "title": "Elsewhere"}
    album = [{"type": "video_inline", "media": {}}, {"type": "photo", "description": one.shows, **image}]
    shown = [link, {"type": 5, "media": "spoilt"}, {"type": "new_album", "subattachments": {"data": album}}]
    said |= {"attachments": {"data": shown}} if one.shows else {}
    return {**said, "parent_id": "99_1"} if one.of or one.quotes else said


def threads(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """profile_posts: nothing is said of edits, and nothing of what is gone."""
    if path.startswith("/@ministry"):
        return Answer(body=b"<html><body>Log in</body></html>", content_type="text/html")
    if path != "/v1.0/profile_posts" or query.get("username") != ["ministry"]:
        return None
    at, most = int(query.get("after", ["0"])[0]), int(query["limit"][0])
    posts = [_thread(platform, one) for one in platform.posts[at : at + most]]
    return _json({"data": posts, "paging": {"cursors": {"before": "B", "after": str(at + most)}}})


def _thread(platform: Platform, one: Post) -> dict[str, Any]:
    shown = {"media_type": "IMAGE", "media_url": f"{platform.base}/p.jpg", "alt_text": one.shows}
    many = {
        "media_type": "CAROUSEL_ALBUM",
        "children": {"data": [shown | {"id": "2"}, {"id": "3", "media_type": "VIDEO"}]},
    }
    return {
        "id": str(one.number),
        "media_type": "REPOST_FACADE" if one.of else "TEXT_POST",
        "text": one.text,
        "timestamp": one.at.strftime("%Y-%m-%dT%H:%M:%S+0000"),
        "permalink": f"{platform.base}/@ministry/post/{one.number}",
        "username": "ministry",
        "is_quote_post": one.quotes is not None,
        "quoted_post": {"id": "9", "text": one.quotes} if one.quotes else None,
        "is_reply": one.reply,
        **((many if one.quotes else shown) if one.shows else {}),
    }


def x(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """API v2 as the guides write it: an edited post is another one, with its history."""
    posts = [_tweet(one) for one in platform.posts]
    if path == "/2/users/7/tweets":
        at, most = int(query.get("pagination_token", ["0"])[0]), int(query["max_results"][0])
        more = {"next_token": str(at + most)} if len(posts) > at + most else {}
        shown = posts[at : at + most]
        if not shown:
            return _json({"meta": {"result_count": 0}})
        assert query["expansions"] == ["attachments.media_keys"]
        assert "alt_text" in query["media.fields"][0]
        pictures = [
            {"media_key": f"3_{one.number}", "type": "photo", "url": "https://pbs.example/1.jpg", "alt_text": one.shows}
            for one in platform.posts
            if one.shows
        ]
        includes = {"includes": {"media": pictures}} if pictures else {}
        return _json({"data": shown, "meta": {"result_count": len(shown), **more}, **includes})
    if path == "/2/tweets":
        wanted = query["ids"][0].split(",")
        found = [one for one in posts if set(one["edit_history_tweet_ids"]).intersection(wanted)]
        gone = [one for one in wanted if not any(one in post["edit_history_tweet_ids"] for post in found)]
        kind = "https://api.twitter.com/2/problems/resource-not-found"
        errors = [{"value": one, "type": kind, "title": "Not Found Error", "detail": "gone"} for one in gone]
        return _json(({"data": found} if found else {}) | ({"errors": errors} if errors else {}))
    return None


def _tweet(one: Post) -> dict[str, Any]:
    first, last = str(one.number * 10), str(one.number * 10 + (1 if one.edited else 0))
    said: dict[str, Any] = {
        "id": last,
        "text": one.text[:20] if len(one.text) > 280 else one.text,
        "created_at": _time(one.at),
        "author_id": "7",
        "edit_history_tweet_ids": [first, last] if one.edited else [first],
    }
    kinds = (("retweeted", one.of), ("quoted", one.quotes), ("replied_to", one.reply))
    types = [{"type": name, "id": "1"} for name, given in kinds if given]
    if one.shows:
        said["attachments"] = {"media_keys": [f"3_{one.number}"]}
    return said | ({"referenced_tweets": types} if types else {})


def reddit(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """Listings, /api/info, and tokens for client credentials; what is gone leaves its list and a placeholder."""
    if path == "/api/v1/access_token" and query.get("grant_type") == ["client_credentials"]:
        platform.tokens += 1
        platform.wants = f"Bearer token-{platform.tokens}"
        granted = {
            "access_token": f"token-{platform.tokens}",
            "token_type": "bearer",
            "expires_in": 86400,
            "scope": "*",
        }
        return _json(granted)
    if path == "/user/ministry/overview":
        names = [_fullname(one) for one in platform.posts]
        at = names.index(query["after"][0]) + 1 if "after" in query else 0
        shown = platform.posts[at : at + int(query["limit"][0])]
        more = _fullname(shown[-1]) if at + len(shown) < len(names) else None
        return _json({"kind": "Listing", "data": {"after": more, "children": [_thing(one) for one in shown]}})
    if path == "/api/info":
        there = {_fullname(one): _thing(one) for one in platform.posts}
        found = [there.get(name, _placeholder(name)) for name in query["id"][0].split(",")]
        return _json({"kind": "Listing", "data": {"after": None, "children": found}})
    return None


def _fullname(one: Post) -> str:
    return f"{'t1' if one.reply or one.quotes else 't3'}_{one.number}"


def _thing(one: Post) -> dict[str, Any]:
    name = _fullname(one)
    shared = {
        "name": name,
        "id": name[3:],
        "author": "ministry",
        "created_utc": one.at.timestamp(),
        "edited": one.edited.timestamp() if one.edited else False,
        "removed_by_category": None,
        "ups": 5,
    }
    if name.startswith("t1"):
        body = f"> {one.quotes}\n\n{one.text}" if one.quotes else one.text
        return {"kind": "t1", "data": {**shared, "body": body, "parent_id": "t1_zz", "link_id": "t3_yy"}}
    own = {"title": "From the ministry", "selftext": one.text, "is_self": True}
    if one.of:
        own = {"title": one.text, "selftext": "", "is_self": False, "crosspost_parent": "t3_xx"}
    return {"kind": "t3", "data": {**shared, **own, "permalink": "/r/news/comments/1/from_the_ministry/"}}


def _placeholder(name: str) -> dict[str, Any]:
    words = {"body": "[deleted]"} if name.startswith("t1") else {"title": "[deleted by user]", "selftext": "[removed]"}
    shared = {"name": name, "id": name[3:], "author": "[deleted]", "created_utc": NOON.timestamp(), "edited": False}
    return {"kind": name[:2], "data": {**shared, **words}}


def gdelt(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
    """DOC 2.0, mode artlist."""
    if path != "/api/v2/doc/doc":
        return _of_site(platform, path)
    articles = [
        {
            "url": f"{platform.base}/news/{one.number}",
            "title": f"From the ministry {one.number}",
            "seendate": one.at.strftime("%Y%m%dT%H%M%SZ"),
            "domain": "127.0.0.1",
            "language": "English",
        }
        for one in platform.posts
    ]
    return _json({"articles": articles} if articles else {})
