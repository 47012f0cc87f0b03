"""The demo's story: chapters of posts, edits and deletions, and what a desk must hear of them. Pure but for reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One text as it is published."""

    source: str
    id: str
    text: str
    title: str
    published_at: datetime

    @property
    def key(self) -> str:
        return f"{self.source}/{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """What is published at once."""

    title: str
    posts: tuple[Post, ...]
    edits: tuple[tuple[str, str], ...]  #: key of the post, its new text
    deletions: tuple[str, ...]  #: keys

    @property
    def sources(self) -> frozenset[str]:
        """The sources that change."""
        keys = (*(post.key for post in self.posts), *(key for key, _ in self.edits), *self.deletions)
        return frozenset(key.partition("/")[0] for key in keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A finding that must come: its kind and the posts that it sets against each other."""

    kind: str
    posts: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All chapters, and what must come of them."""

    chapters: tuple[Chapter, ...]
    expected: tuple[Expected, ...]


def story(now: datetime, path: Path = FOLDER / "story.yaml") -> Story:
    """The story, its last day ending today before `now`."""
    told: dict[str, Any] = YAML(typ="safe").load(path)
    last = (now - timedelta(hours=18)).replace(hour=0, minute=0, second=0, microsecond=0)
    return Story(
        chapters=tuple(_chapter(one, last) for one in told["chapters"]),
        expected=tuple(Expected(kind=one["kind"], posts=frozenset(one["posts"])) for one in told["expected"]),
    )


def _chapter(told: dict[str, Any], last: datetime) -> Chapter:
    day = last + timedelta(days=told.get("day", 0))
    return Chapter(
        title=told["title"],
        posts=tuple(_post(one, day, told.get("time", "00:00")) for one in told.get("posts", ())),
        edits=tuple((f"{one['source']}/{one['id']}", one["text"]) for one in told.get("edits", ())),
        deletions=tuple(f"{one['source']}/{one['id']}" for one in told.get("deletions", ())),
    )


def _post(told: dict[str, Any], day: datetime, usual: str) -> Post:
    at = time.fromisoformat(told.get("time", usual))
    return Post(
        source=told["source"],
        id=told["id"],
        text=told["text"],
        title=told.get("title", ""),
        published_at=day + timedelta(hours=at.hour, minutes=at.minute),
    )
