"""Services that take alerts, as their documentation describes them: what they refuse, what a reader sees, what is kept.

Each is the HTTP client that a channel is given, so nothing leaves the process. What a service would read as markup, a
mention or a link of somebody else is an error here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, ClassVar

from alerts.channels import Sender, discord, events, matrix, mattermost, ntfy, slack, teams, telegram
from alerts.secret import Secret
from tests.receivers import Answer

TOKEN = "12345:the-Token_that-nobody-may-see"
ENVIRON = {"TOKEN": TOKEN, "WRONG": "99999:wrong-Token", "HOOK": f"https://hooks.example/{TOKEN}"}
GOOD, WRONG, HOOK = Secret(env="TOKEN"), Secret(env="WRONG"), Secret(env="HOOK")


class Rejected(Exception):
    """The service answers an error."""

    def __init__(self, status: int, body: object = None, **headers: str) -> None:
        super().__init__(str(body))
        self.answer = Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, told(body))


def told(body: object) -> bytes:
    return body.encode() if isinstance(body, str) else json.dumps(body).encode()


@dataclass
class Post:
    """A message as its readers have it."""

    text: str
    links: list[str]
    answers: str | None = None  #: the message or thread it stands below
    body: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Room:
    """A service with one room; `trouble` are its next answers."""

    posts: list[Post] = field(default_factory=list)
    trouble: list[Rejected] = field(default_factory=list)
    asked: list[tuple[str, str, Mapping[str, str], bytes]] = field(default_factory=list)

    #: how it says: wait so many seconds; it does not know us; it may not do that now
    busy: ClassVar[Callable[[], Rejected]]
    wait_s: ClassVar[float]
    threads: ClassVar[bool] = True

    def channel(self, token: Secret = GOOD) -> Sender:
        raise NotImplementedError

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        raise NotImplementedError

    def post(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        return self._ask("POST", url, body, headers)

    def put(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        return self._ask("PUT", url, body, headers)

    def _ask(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        self.asked.append((method, url, headers, body))
        for name, value in headers.items():
            assert f"{name}{value}".isascii()
            assert f"{name}{value}".isprintable()
        try:
            if self.trouble:
                raise self.trouble.pop(0)
            return Answer(200, {}, told(self.take(url, headers, json.loads(body))))
        except Rejected as error:
            return error.answer

    def thread(self, known: str | None) -> bool:
        return known is None or any(post.body.get("id") == known for post in self.posts)


def marked(text: str, tokens: str, special: str) -> tuple[str, list[str]]:
    """Markdown as it is read: its text and links. What stands unescaped beside our own marks is an error."""
    read, links, at = "", [], 0
    pattern = re.compile(tokens, re.MULTILINE | re.DOTALL)
    while at < len(text):
        found = pattern.match(text, at)
        if found is None:
            assert text[at] not in special, f"markup of others: {text[at - 20 : at + 20]!r}"
            read += text[at]
            at += 1
            continue
        groups = found.groupdict()
        read += groups.get("literal") or re.sub(r"\\(.)", r"\1", groups.get("label") or "")
        links += [groups["url"]] if groups.get("url") else []
        at = found.end()
    return read, links


class _Reader(HTMLParser):
    def __init__(self, allowed: set[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.allowed, self.open, self.text, self.links = allowed, list[str](), "", list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.allowed, tag
        assert [name for name, _ in attrs] == (["href"] if tag == "a" else [])
        self.links += [str(value) for _, value in attrs]
        if tag == "br":
            self.text += "\n"
        else:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    handle_decl = unknown_decl = handle_pi = handle_comment


def hypertext(text: str, allowed: str) -> tuple[str, list[str]]:
    """HTML as it is read; elements that are not closed or not allowed are an error."""
    reader = _Reader(set(allowed.split()))
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader.text, reader.links


def every(found: Any, key: str) -> Iterator[Mapping[str, Any]]:
    """All objects in a JSON value that have a key, in order."""
    if isinstance(found, dict):
        if key in found:
            yield found
        for value in found.values():
            yield from every(value, key)
    elif isinstance(found, list):
        for value in found:
            yield from every(value, key)


def bearer(headers: Mapping[str, str], scheme: str = "Bearer") -> bool:
    return headers.get("authorization") == f"{scheme} {TOKEN}"


# --- the services -------------------------------------------------------------------------------


class SlackHook(Room):
    """docs.slack.dev: incoming webhooks, blocks, limits of rich text."""

    threads = False
    busy = staticmethod(lambda: Rejected(429, "rate_limited", retry_after="30"))
    wait_s = 30.0

    def channel(self, token: Secret = GOOD) -> Sender:
        return slack.Channel(url=HOOK) if token is GOOD else slack.Channel(url=WRONG)

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        if url != ENVIRON["HOOK"]:
            raise Rejected(404, "no_service")
        self.keep(body, None)
        return "ok"

    def keep(self, body: Mapping[str, Any], answers: str | None) -> str:
        blocks = body["blocks"]
        texts = list(every(blocks, "text"))
        sizes = [len(one["text"]) for one in texts if isinstance(one["text"], str)]
        fits = len(blocks) <= 50 and sum(sizes) <= 13_000 and min(sizes) > 0 and max(sizes) <= 3_000
        if not fits or len(blocks[0]["text"]["text"]) > 150:
            raise Rejected(*self.refused("invalid_blocks"))
        assert {one["type"] for one in texts} <= {"header", "plain_text", "text", "link", "button"}
        assert {one["type"] for one in every(blocks, "elements")} <= {
            "rich_text", "rich_text_section", "rich_text_quote", "actions"
        }  # fmt: skip
        for block in (one for one in blocks if one["type"] == "actions"):
            keys = block["elements"]
            assert len({one["action_id"] for one in keys}) == len(keys) <= 25
            assert all(len(one["text"]["text"]) <= 75 and len(one["value"]) <= 2_000 for one in keys)
        assert not re.search(r"[<>]|&(?!(amp|lt|gt);)", body["text"])
        assert body["mrkdwn"] is body["unfurl_links"] is body["unfurl_media"] is False
        text = "\n".join(one["text"] for one in texts if isinstance(one["text"], str))
        id_ = f"1700000000.{len(self.posts):06}"
        self.posts.append(Post(text, [one["url"] for one in every(blocks, "url")], answers, {**body, "id": id_}))
        return id_

    def refused(self, code: str) -> tuple[int, object]:
        return 400, code


class Slack(SlackHook):
    """docs.slack.dev: chat.postMessage answers 200 with ok and error."""

    threads = True
    busy = staticmethod(lambda: Rejected(429, {"ok": False, "error": "ratelimited"}, retry_after="30"))

    def channel(self, token: Secret = GOOD) -> Sender:
        return slack.Channel(token=token, room="C1")

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        assert url == "https://slack.com/api/chat.postMessage"
        if not bearer(headers):
            return {"ok": False, "error": "invalid_auth"}
        if body["channel"] != "C1":
            return {"ok": False, "error": "channel_not_found"}
        assert (body["link_names"], body["parse"]) == (False, "none")
        if not self.thread(body.get("thread_ts")):
            return {"ok": False, "error": "thread_not_found"}
        return {"ok": True, "channel": "C1", "ts": self.keep(body, body.get("thread_ts"))}

    def refused(self, code: str) -> tuple[int, object]:
        return 200, {"ok": False, "error": code}


class MattermostHook(Room):
    """developers.mattermost.com: incoming webhooks and attachments; what its markdown reads."""

    threads = False
    busy = staticmethod(lambda: Rejected(429, "limit exceeded", retry_after="1"))
    wait_s = 1.0

    def channel(self, token: Secret = GOOD) -> Sender:
        return mattermost.Channel(url=HOOK if token is GOOD else WRONG)

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        if url != ENVIRON["HOOK"]:
            raise Rejected(404, {"id": "web.incoming_webhook.invalid.app_error", "status_code": 404})
        self.keep(body["text"], body["attachments"], None)
        return "ok"

    def keep(self, title: str, attachments: list[Mapping[str, Any]], answers: str | None) -> str:
        made = "\n".join([title, *(one["text"] for one in attachments)])
        if len(title) > 4_000 or len(json.dumps(attachments, ensure_ascii=False)) > 16_000:
            raise Rejected(400, {"id": "model.post.is_valid.props.app_error", "status_code": 400})
        text, links = marked(
            made,
            r"\\(?P<literal>[\\`*{}\[\]()#+\-.!_>~|])|\*\*|~~|^> |\[(?P<label>(?:\\.|[^\[\]])*)\]\((?P<url>[^()\s]*)\)",
            "\\`*{}[]()#_>~|",
        )
        assert not re.search(r"@\w|:[\w+-]+:", text)
        id_ = f"post{len(self.posts)}"
        self.posts.append(Post(text, links, answers, {"id": id_}))
        return id_


class Mattermost(MattermostHook):
    """developers.mattermost.com/api-documentation: POST /posts."""

    threads = True

    def channel(self, token: Secret = GOOD) -> Sender:
        return mattermost.Channel(server="https://chat.example", token=token, room="r1")

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        assert url == "https://chat.example/api/v4/posts"
        if not bearer(headers):
            raise Rejected(401, {"id": "api.context.session_expired.app_error", "status_code": 401})
        if not self.thread(body["root_id"] or None):
            raise Rejected(400, {"id": "api.post.create_post.root_id.app_error", "status_code": 400})
        return {"id": self.keep(body["message"], body["props"]["attachments"], body["root_id"] or None)}


class Teams(Room):
    """learn.microsoft.com: webhooks of workflows, adaptive cards 1.5; text runs are never markup."""

    threads = False
    busy = staticmethod(lambda: Rejected(429, {"error": {"code": "429"}}, retry_after="17"))
    wait_s = 17.0

    def channel(self, token: Secret = GOOD) -> Sender:
        return teams.Channel(url=HOOK if token is GOOD else WRONG)

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        if url != ENVIRON["HOOK"]:
            raise Rejected(401, {"error": {"code": "DirectApiAuthorizationRequired"}})
        if len(json.dumps(body, ensure_ascii=False).encode()) > 28_000:
            raise Rejected(413, {"error": {"code": "RequestEntityTooLarge"}})
        card = body["attachments"][0]["content"]
        runs = list(every(card["body"], "text"))
        assert {one["type"] for one in runs} == {"TextRun"}
        assert not list(every(card, "entities"))
        lines = ["".join(run["text"] for run in one["inlines"]) for one in every(card["body"], "inlines")]
        self.posts.append(Post("\n".join(lines), [one["url"] for one in every(card["body"], "url")], None, card))
        return ""


class DiscordHook(Room):
    """discord.com/developers: execute webhook, embeds and their limits; what its markdown reads."""

    threads = False
    busy = staticmethod(lambda: Rejected(429, {"message": "limited", "retry_after": 64.57, "global": False}))
    wait_s = 64.57

    def channel(self, token: Secret = GOOD) -> Sender:
        return discord.Channel(url=HOOK if token is GOOD else WRONG)

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        if url != f"{ENVIRON['HOOK']}?wait=true":
            raise Rejected(401, {"message": "Invalid Webhook Token", "code": 50027})
        return {"id": self.keep(body, None)}

    def keep(self, body: Mapping[str, Any], answers: str | None) -> str:
        embeds = body["embeds"]
        sizes = [(len(one.get("title", "")), len(one["description"].encode("utf-16-le")) // 2) for one in embeds]
        fits = len(embeds) <= 10 and all(title <= 256 and 0 < text <= 4_096 for title, text in sizes)
        if not fits or sum(map(sum, sizes)) > 6_000:
            raise Rejected(400, {"message": "Invalid Form Body", "code": 50035})
        assert body["allowed_mentions"] == {"parse": []}
        assert "content" not in body
        text, links = marked(
            "\n".join(one["description"] for one in embeds),
            r"\\(?P<literal>[^0-9A-Za-z\s])|\*\*|~~|__|^> |\[(?P<label>(?:\\.|[^\[\]])*)\]\(<(?P<url>[^<>\s]*)>\)",
            "\\`*_~|<>#[]@:",
        )
        id_ = str(1_000 + len(self.posts))
        self.posts.append(Post(f"{embeds[0]['title']}\n{text}", links, answers, {**body, "id": id_}))
        return id_


class Discord(DiscordHook):
    """discord.com/developers: create message."""

    threads = True

    def channel(self, token: Secret = GOOD) -> Sender:
        return discord.Channel(token=token, room="77")

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        assert url == "https://discord.com/api/v10/channels/77/messages"
        if not bearer(headers, "Bot"):
            raise Rejected(401, {"message": "401: Unauthorized", "code": 0})
        assert len(body["nonce"]) <= 25
        answers = body.get("message_reference", {}).get("message_id")
        # fail_if_not_exists is false: a message that is gone is simply not answered
        return {"id": self.keep(body, answers if self.thread(answers) else None)}


class Telegram(Room):
    """core.telegram.org/bots/api: sendMessage, formatting options, ResponseParameters."""

    busy = staticmethod(
        lambda: Rejected(429, {"ok": False, "error_code": 429, "description": "x", "parameters": {"retry_after": 35}})
    )
    wait_s = 35.0

    def channel(self, token: Secret = GOOD) -> Sender:
        return telegram.Channel(token=token, room="-1001")

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        if url != f"https://api.telegram.org/bot{TOKEN}/sendMessage":
            raise Rejected(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
        if str(body["chat_id"]) not in ("-1001", "-1002"):
            raise Rejected(400, {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"})
        text, links = hypertext(body["text"], "b strong i em u ins s strike del a code pre blockquote")
        if not text.strip() or len(text.encode("utf-16-le")) // 2 > 4_096:
            raise Rejected(400, {"ok": False, "error_code": 400, "description": "Bad Request: message is too long"})
        assert not re.search(r"@\w|(?<![\w/:.])[/#$]\w", text)
        assert body["link_preview_options"] == {"is_disabled": True}
        answers = body.get("reply_parameters", {}).get("message_id")
        id_ = 1_000 + len(self.posts)
        known = answers if self.thread(answers) else None
        self.posts.append(Post(text, links, str(known) if known else None, {**body, "id": id_}))
        return {"ok": True, "result": {"message_id": id_, "chat": {"id": body["chat_id"]}}}


class Matrix(Room):
    """spec.matrix.org: PUT send, m.room.message, which elements are shown; a repeated transaction changes nothing."""

    busy = staticmethod(lambda: Rejected(429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 2_990}))
    wait_s = 2.99

    def channel(self, token: Secret = GOOD) -> Sender:
        return matrix.Channel(server="https://matrix.example", token=token, room="!desk:matrix.example")

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        way = "https://matrix.example/_matrix/client/v3/rooms/%21desk%3Amatrix.example/send/m.room.message/"
        assert url.startswith(way)
        assert self.asked[-1][0] == "PUT"
        if not bearer(headers):
            raise Rejected(401, {"errcode": "M_UNKNOWN_TOKEN", "error": "no"})
        if len(json.dumps(body, ensure_ascii=False).encode()) > 60_000:
            raise Rejected(413, {"errcode": "M_TOO_LARGE", "error": "no"})
        repeated = [one for one in self.posts if one.body["transaction"] == url]
        if not repeated:
            allowed = "del h1 h2 h3 blockquote p a ul ol li b i u strong em s code hr br div table pre span"
            text, links = hypertext(body["formatted_body"], allowed)
            assert body["m.mentions"] == {}
            relation = body.get("m.relates_to", {})
            id_ = f"$event{len(self.posts)}"
            self.posts.append(Post(text, links, relation.get("event_id"), {**body, "id": id_, "transaction": url}))
        return {"event_id": (repeated or self.posts[-1:])[0].body["id"]}


class Ntfy(Room):
    """docs.ntfy.sh: publish as JSON."""

    threads = False
    busy = staticmethod(lambda: Rejected(429, {"code": 42901, "http": 429, "error": "limit reached"}))
    wait_s = 0.0

    def channel(self, token: Secret = GOOD) -> Sender:
        return ntfy.Channel(topic="desk", token=token)

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        if not bearer(headers):
            raise Rejected(401, {"code": 40101, "http": 401, "error": "unauthorized"})
        assert len(body["message"].encode()) <= 4_096
        assert "markdown" not in body
        assert not set("\r\n") & set(body["title"])
        links = re.findall(r"https?://\S+", body["message"])
        self.posts.append(Post(f"{body['title']}\n{body['message']}", [*links, body.get("click", "")], None, body))
        return {"id": "abc", "event": "message"}


class Events(Room):
    """developer.pagerduty.com: Events API v2."""

    threads = False
    busy = staticmethod(lambda: Rejected(429, {"status": "throttle exceeded"}, retry_after="60"))
    wait_s = 60.0

    def channel(self, token: Secret = GOOD) -> Sender:
        return events.Channel(key=token)

    def take(self, url: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> object:
        if body["routing_key"] != TOKEN:
            raise Rejected(403, {"status": "forbidden"})
        assert 0 < len(body["dedup_key"]) <= 255
        text, links = "", []
        if body["event_action"] == "trigger":
            payload = body["payload"]
            assert 0 < len(payload["summary"]) <= 1_024
            assert payload["severity"] in ("critical", "error", "warning", "info")
            text = f"{payload['summary']}\n{json.dumps(payload['custom_details'], ensure_ascii=False)}"
            links = [one["href"] for one in body.get("links", ())]
        self.posts.append(Post(text, links, None, body))
        return {"status": "success", "dedup_key": body["dedup_key"]}


ROOMS: Mapping[str, type[Room]] = {
    "slack": Slack,
    "slack webhook": SlackHook,
    "mattermost": Mattermost,
    "mattermost webhook": MattermostHook,
    "teams": Teams,
    "discord": Discord,
    "discord webhook": DiscordHook,
    "telegram": Telegram,
    "matrix": Matrix,
    "ntfy": Ntfy,
    "events": Events,
}
