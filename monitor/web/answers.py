"""What the interface for machines answers, as it is documented in /openapi.json: the shape of every record."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from storage.records import (
    Act,
    Certainty,
    Deed,
    Dismissal,
    DocumentKind,
    Fate,
    Flag,
    Form,
    Mood,
    Origin,
    Polarity,
    Reason,
    Relation,
    Sight,
    Status,
)

T = TypeVar("T")

Id = Annotated[str, Field(description="computed from content: the same thing always has the same id")]
Score = Annotated[float, Field(ge=0, le=1)]
Stretch = Annotated[tuple[int, int], Field(description="code points into the text of the version, end exclusive")]


class Answer(BaseModel):
    """What all answers share: nothing in them that is not documented."""

    model_config = ConfigDict(extra="forbid")


class Page(Answer, Generic[T]):
    """A part of a list."""

    items: list[T]
    next: str | None = Field(description="what `before` must be to go on from here; null where nothing follows")


class Statement(Answer):
    """One act of saying by one claimant, with its evidence."""

    id: Id
    source: str
    url: str
    channel: DocumentKind
    speaker: str | None = Field(description="as written; null for an account's own post")
    actor: str | None = Field(description="id of the tracked actor")
    joint: list[str] = Field(description="actors who say it together with that one")
    principal: str | None = Field(description="id of the actor on whose behalf it was said")
    text: str = Field(description="verbatim")
    spans: list[Stretch]
    form: Form
    cue: str | None = Field(description="the word that reports it")
    language: str = Field(description="ISO 639-1, or und")
    said_at: datetime | None
    published_at: datetime | None
    seen_at: datetime
    flags: list[Flag]
    document: str
    version: str = Field(description="of the document; offsets refer to it")
    part: Part | None


class Part(Answer):
    """How the words came to be text, where they were not published as text."""

    origin: Origin
    url: str = Field(description="of the picture or recording")
    confidence: float | None = Field(description="of the machine that read it, in [0, 1]")
    at_s: float | None = Field(description="seconds from the beginning of the recording")


class Quantity(Answer):
    """A figure as an interval; null where an end is open."""

    low: float | None
    high: float | None
    unit: str
    approximate: bool
    text: str


class Claim(Answer):
    """One content of a statement in a form that all languages share."""

    id: Id
    frame: str
    act: Act
    polarity: Polarity
    certainty: Certainty
    mood: Mood
    roles: dict[str, str]
    quantity: Quantity | None
    condition: str | None
    committed: bool = Field(description="false: the speaker does not stand by it")
    start: int
    end: int
    decisive: str = Field(description="the decisive words")
    statement: Statement


class Side(Claim):
    """A claim of a finding."""

    actor_name: str | None


class Change(Answer):
    """One thing that two versions say differently."""

    what: str
    before: str
    after: str


class Observation(Answer):
    """What was seen of a document that changed or went."""

    sight: Sight
    at: datetime
    http_status: int | None
    attempts: int | None
    url: str
    version: str
    text: str
    previous_version: str | None
    previous_text: str | None


class Finding(Answer):
    """Something that a desk may want to hear. It never says who is right."""

    id: Id
    kind: str
    relation: Relation
    purged: bool = Field(description="the text of a side was removed")
    score: Score
    severity: str
    status: Status
    rule: str
    because: list[str]
    changes: list[Change]
    cautions: list[str]
    cluster: str
    found_at: datetime
    link: str
    sides: list[Side] = Field(description="newest first")
    observation: Observation | None


class Try(Answer):
    """One attempt to send a message."""

    at: datetime
    ended_at: datetime | None
    answer: str | None


class Capture(Answer):
    """The answer that a document version was read from: what proves a copy of it, not the copy itself."""

    sha256: str
    size: int
    url: str
    status: int
    at: datetime
    kept: bool


class Before(Answer):
    """A picture of a side that stood in an earlier document: a caution, and no verdict."""

    document: str = Field(description="of the side")
    url: str = Field(description="of its picture")
    earlier: str = Field(description="the document in which it stood before")
    caution: str


class Delivery(Answer):
    """A message on its way to one channel, without its words."""

    id: Id
    channel: str
    reason: Reason
    state: str
    findings: list[str]
    attempts: int
    created_at: datetime
    next_try_at: datetime | None
    sent_at: datetime | None
    dead_at: datetime | None
    withdrawn_at: datetime | None
    late_s: int | None = Field(description="seconds that it came late")
    error: str | None
    tries: list[Try]


class Judgement(Answer):
    """What a person made of a finding."""

    finding: str
    status: Status
    by: str
    why: str
    reason: Dismissal | None
    at: datetime


class Action(Answer):
    """Something that a person did with a finding beside judging it."""

    id: Id
    finding: str
    deed: Deed
    by: str
    why: str
    until: datetime | None = Field(description="end of a snooze")
    desk: str | None = Field(description="whom a snooze is for; null: every desk")
    via: str = Field(description="where it was done: the page, this interface, a link, a reply")
    at: datetime | None


class Mute(Answer):
    """What nobody is told of; everything that it names must fit a finding."""

    id: Id
    actor: str | None
    cluster: str | None = Field(description="a dispute")
    rule: str | None
    source: str | None
    desk: str | None = Field(description="null: every desk")
    by: str
    why: str
    at: datetime | None
    until: datetime | None = Field(description="null: until somebody lifts it")
    running: bool
    ended_at: datetime | None
    lifted_by: str | None
    words: str
    held: int | None = Field(default=None, description="how many alerts it holds or held; only in lists of mutes")


class State(Answer):
    """Where a finding stands now."""

    acknowledged: Action | None
    claimed: Action | None = Field(description="by whom it is looked after")
    snoozed: list[Action]
    muted: list[Mute]


class Event(Answer):
    """One line of the story of a finding."""

    at: datetime
    what: str
    who: str
    words: str


class WholeFinding(Finding):
    """A finding with its messages, and what people made of it and did with it."""

    state: State
    actions: list[Action] = Field(description="oldest first")
    history: list[Event] = Field(description="who was told what and when, or why not, and what they did")

    captures: dict[str, list[Capture]] = Field(description="by document version")
    pictures: list[Before] = Field(description="pictures of the sides that stood somewhere before")
    deliveries: list[Delivery]
    judgements: list[Judgement]


class Alert(Answer):
    """A finding on its way to one channel of one desk, and what became of it."""

    id: Id
    desk: str
    channel: str
    finding: str
    reason: Reason
    state: Fate
    language: str
    created_at: datetime
    due_at: datetime


class Tally(Answer):
    """What people made of the findings of one kind, rule, language or source."""

    name: str
    confirmed: int
    dismissed: int
    unjudged: int
    precision: Score | None
    interval: tuple[float, float] | None
    reasons: list[TallyReason]


class TallyReason(Answer):
    """How often a reason was given; null: none was."""

    reason: Dismissal | None
    count: int


class Quality(Answer):
    """How often people found us right."""

    days: int
    overall: Tally
    by: dict[str, list[Tally]]
    waiting: int


class Actor(Answer):
    """A tracked actor with the names it is found by."""

    id: Id
    name: str
    kind: str
    names: dict[str, list[str]]


class Source(Answer):
    """A source and how it does."""

    id: Id
    name: str
    kind: str
    url: str
    actor: str | None
    language: str | None
    status: str
    error: str | None
    alarm: str | None
    failures: int
    documents: int
    checked_at: datetime | None
    succeeded_at: datetime | None
    next_check_at: datetime | None
    push: str | None
