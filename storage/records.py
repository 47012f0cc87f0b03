"""The values that flow from a source to a desk, in the order in which they appear. Pure.

    Source --poll--> Page --parse--> Document --extract--> Statement --read--> Claim
           --detect--> Finding --route--> Alert --send--> Delivery

Every record is frozen and knows nothing of files, networks or databases. Ids and keys are computed from
content, so reading the same thing twice gives the same ids. Datetimes are aware and in UTC. Offsets are
Unicode code points, end exclusive, into `Document.text` of one document version.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar


def digest(*parts: str | None) -> str:
    """A short stable id of the parts: 24 hexadecimal digits of SHA-256 over length-prefixed UTF-8."""
    return _digest(parts)


@lru_cache(512)  # a record is asked for its id several times in a row
def _digest(parts: tuple[str | None, ...]) -> str:
    sha = hashlib.sha256()
    for part in parts:
        raw = b"" if part is None else part.encode("utf-8", "surrogatepass")
        sha.update(b"-" if part is None else b"%d:" % len(raw))
        sha.update(raw)
    return sha.hexdigest()[:24]


# --- closed sets --------------------------------------------------------------------------------


class Flag(StrEnum):
    """What an operator knows of a source or account."""

    OFFICIAL = "official"
    CARRIER = "carrier"
    PARTISAN = "partisan"
    SATIRE = "satire"
    ARCHIVE = "archive"
    PARODY = "parody"
    COMPROMISED = "compromised"


class DocumentKind(StrEnum):
    """What was published."""

    POST = "post"
    REPLY = "reply"
    REPOST = "repost"
    QUOTE_POST = "quote_post"
    ARTICLE = "article"
    MAIL = "mail"
    TRANSCRIPT = "transcript"
    IMAGE = "image"


class Origin(StrEnum):
    """How words came to be text, where they were not published as text."""

    DESCRIPTION = "description"  #: what its publisher wrote of a picture, sound or film: alt text, a caption
    PICTURE = "picture"  #: a machine read it from a picture
    SPEECH = "speech"  #: a machine heard it
    TRANSCRIPT = "transcript"  #: an operator gave it, with the time of each piece


class Form(StrEnum):
    """How a statement reaches us: an actor's own post, or quoted directly, indirectly or both."""

    POST = "post"
    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class DateBasis(StrEnum):
    """Where a statement's `said_at` comes from."""

    TEXT = "text"
    PUBLISHED = "published"
    UNKNOWN = "unknown"


class Act(StrEnum):
    """What a speaker does with a claim (DOMAIN.md, ontology)."""

    ASSERT = "assert"
    DENY = "deny"
    CONFIRM = "confirm"
    ADMIT = "admit"
    ACCUSE = "accuse"
    PROMISE = "promise"
    OFFER = "offer"
    THREATEN = "threaten"
    DEMAND = "demand"
    WARN = "warn"
    DECLARE = "declare"
    CORRECT = "correct"
    RETRACT = "retract"
    DECLINE = "decline"
    QUESTION = "question"
    REPORT = "report"


class Polarity(StrEnum):
    """Whether the content is affirmed or negated."""

    POSITIVE = "+"
    NEGATIVE = "-"


class Certainty(StrEnum):
    """FactBank's scale: certain, probable, possible, source not committed."""

    CERTAIN = "CT"
    PROBABLE = "PR"
    POSSIBLE = "PS"
    UNCOMMITTED = "U"


class Mood(StrEnum):
    """How the content relates to the world."""

    FACT = "fact"
    INTENT = "intent"
    DEMAND = "demand"
    PREDICTION = "prediction"
    EVALUATION = "evaluation"
    HYPOTHETICAL = "hypothetical"
    QUESTION = "question"


class Relation(StrEnum):
    """What a later claim is to an earlier one: the closed list of DOMAIN.md, and none."""

    SAME = "same"
    ELABORATES = "elaborates"
    CONFIRMS = "confirms"
    CORROBORATES = "corroborates"
    UPDATES = "updates"
    CORRECTS = "corrects"
    RETRACTS = "retracts"
    DENIES = "denies"
    CONTRADICTS = "contradicts"
    FIGURES_DIFFER = "figures_differ"
    REVERSES = "reverses"
    SOFTENS = "softens"
    HARDENS = "hardens"
    PROMISE_BROKEN = "promise_broken"
    ALLEGED_BREACH = "alleged_breach"
    TENSION = "tension"
    DISAGREES = "disagrees"
    NONE = "none"


class Sight(StrEnum):
    """What an observation of a document saw."""

    SEEN = "seen"
    EDITED = "edited"
    MISSING = "missing"
    UNAVAILABLE = "unavailable"
    RESTORED = "restored"
    REPOSTED = "reposted"  #: it went, and came again under another address


class Status(StrEnum):
    """What people made of a finding."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class Dismissal(StrEnum):
    """What is wrong with a finding that was dismissed."""

    REPEATED = "repeated"  #: the same thing said twice
    SPEAKER = "speaker"  #: not who said it
    THING = "thing"  #: not about one thing
    TIME = "time"  #: not about one time
    READING = "reading"  #: wrongly read or translated
    ACCOUNT = "account"  #: said through an account that was not in its owner's hands
    TRIFLE = "trifle"  #: right, and not worth telling
    OTHER = "other"  #: in the judge's own words


class Reason(StrEnum):
    """Why a desk is told now."""

    FIRST = "first"
    MORE = "more"
    UPDATE = "update"  #: what they were told was changed, corrected or taken back, or stands after all
    CORRECTION = "correction"  #: what they were told was dismissed
    DIGEST = "digest"
    REPEAT = "repeat"  #: they were told, and nobody answered
    TEST = "test"
    ANSWER = "answer"  #: to a reply that was not understood
    SERVICE = "service"  #: something is wrong with another channel


class Fate(StrEnum):
    """What became of an alert."""

    WAITING = "waiting"  #: in no message yet
    DUE = "due"  #: in a message that is not sent
    LEAVING = "leaving"  #: in a message that is being sent
    SENT = "sent"
    DEAD = "dead"
    WITHDRAWN = "withdrawn"
    SNOOZED = "snoozed"  #: waits until a desk wants to hear of the dispute again
    MUTED = "muted"  #: not told by itself; counted in a line when the mute ends


class Deed(StrEnum):
    """What a person does with a finding: judge it, say that it is seen to, or put it off."""

    CONFIRM = "confirm"
    DISMISS = "dismiss"
    ACKNOWLEDGE = "acknowledge"
    CLAIM = "claim"  #: somebody looks after it
    RELEASE = "release"  #: and does no more
    SNOOZE = "snooze"
    WAKE = "wake"  #: ends a snooze before its time
    NOTE = "note"
    MUTE = "mute"


# --- what an operator configures ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One way in which an actor or place is written."""

    language: str  #: ISO 639-1, or "und"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A channel that an operator bound to an actor."""

    platform: str  #: the connector's name, or "web"
    handle: str
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A dated relation of one actor to another."""

    kind: str  #: "speaks_for", "member_of" or "hostile_to"
    actor: str
    since: datetime | None = None  #: None: since ever
    until: datetime | None = None  #: None: still

    def holds(self, at: datetime | None) -> bool:
        """Whether the tie holds at that time; an unknown time meets only ties that still hold."""
        if at is None:
            return self.until is None
        return (self.since is None or self.since <= at) and (self.until is None or at < self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person or body whose statements are watched."""

    id: str
    name: str  #: for display
    kind: str = "person"  #: person, organisation, government, armed_group, party, agency, medium, other
    names: tuple[Name, ...] = ()
    accounts: tuple[Account, ...] = ()
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that statements are about."""

    id: str
    names: tuple[Name, ...]
    part_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a source promises: its freshness contract."""

    per_day: float | None = None
    silent_after: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A configured place to look."""

    id: str
    name: str
    kind: str  #: the connector's file name
    url: str
    actor: str | None = None  #: whose words its posts are; None: a carrier such as a news site
    language: str | None = None
    every: timedelta = timedelta(minutes=5)
    flags: tuple[Flag, ...] = ()
    compromised_since: datetime | None = None  #: None where that is not known, or it never was
    expect: Expectation = Expectation()
    retention: str = "keep"  #: keep, keep_hash_only or purge
    enabled: bool = True
    ocr: tuple[str, ...] = ()  #: languages in which its pictures are read by machine; empty: they are not
    pictures: bool = False  #: whether its pictures are compared with earlier ones
    options: str = "{}"  #: the connector's own options as canonical JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyTime:
    """A time of day in a zone."""

    hour: int | None  #: None: every hour
    minute: int
    zone: str  #: IANA name


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """A stretch of every day in which messages are held; it may run over midnight."""

    start: tuple[int, int]  #: hour, minute
    end: tuple[int, int]
    zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """So many messages in a stretch of time, at most."""

    most: int
    within: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Which findings a desk hears of, where, and at what pace. An empty tuple matches anything.

    Routes are a tree: one that stands in another takes of what that one matches, and is asked before it.
    """

    name: str = ""  #: in the audit; empty: its place in the tree, "routes.0.routes.1"
    desk: str
    channels: tuple[str, ...]
    actors: tuple[str, ...] = ()
    principals: tuple[str, ...] = ()  #: on whose behalf
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()  #: those places with all that lies in them, as far as it is known
    flags: tuple[str, ...] = ()  #: of the sources
    texts: tuple[str, ...] = ()  #: queries: words and "phrases" that one statement must all hold
    strength: tuple[float, float] = (0.0, 1.0)  #: from, to: for all that stands in it too
    severities: tuple[str, ...] = ()
    at_least: float = 0.6
    rules: tuple[tuple[str, float], ...] = ()  #: rules that have an at_least of their own
    group_by: tuple[str, ...] = ("cluster",)
    group_wait: timedelta = timedelta(seconds=30)
    group_interval: timedelta = timedelta(minutes=5)
    digest: DailyTime | None = None
    digest_most: int = 20  #: findings of a message that are shown; the others are counted in a line
    quiet: QuietHours | None = None
    pierce: tuple[str, ...] = ()  #: severities that quiet hours do not hold
    repeat: timedelta | None = None  #: say again after so long what nobody answered
    storm: Rate | None = None  #: more than so many messages become one
    backfill: timedelta = timedelta(minutes=5)  #: how long what stood in a new source waits for more of it
    language: str = "en"
    zone: str = "UTC"  #: where the desk is, an IANA name: its messages tell times of there
    continue_: bool = False
    routes: tuple[Route, ...] = ()


# --- what is read -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a connector asks for; it does no I/O itself."""

    url: str
    accept: str = "*/*"
    conditional: bool = True  #: send the validators that were kept for this URL
    crawl: bool = False  #: it is a page that nobody named, or of a site that publishes for people: robots.txt decides
    authorized: bool = False  #: send the source's credentials, to that server alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One complete answer of a server. A 304 has an empty body."""

    source: str
    url: str  #: as finally answered
    requested: str  #: as asked
    status: int
    headers: tuple[tuple[str, str], ...]  #: names in lower case, in the order received
    content_type: str
    etag: str | None  #: byte for byte
    last_modified: str | None  #: byte for byte
    body: bytes
    fetched_at: datetime

    @property
    def hash(self) -> str:
        """SHA-256 of the body, hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """The answer that document versions were read from, as it came: evidence. Its body is kept once, under its hash."""

    source: str
    url: str  #: as finally answered; "" for what was sent to us
    requested: str
    status: int
    headers: tuple[tuple[str, str], ...]  #: in the order received, without those that open a session
    at: datetime
    hash: str  #: SHA-256 of the body, hexadecimal
    size: int  #: of the body, in bytes
    listed: tuple[str, ...] = field(default=(), repr=False)  #: keys of all documents that stand in the body
    packed: bytes = field(default=b"", repr=False)  #: the body, compressed by zlib; b"" where it is kept no more

    @property
    def id(self) -> str:
        return digest("capture", self.source, self.requested, self.at.isoformat(), self.hash)

    @property
    def body(self) -> bytes | None:
        """As it was decoded from the transfer; None where it is kept no more."""
        return zlib.decompress(self.packed) if self.packed else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A picture, sound or film that belongs to a document."""

    url: str
    kind: str  #: MIME type, its first half, or "" when unknown
    alt: str = ""  #: what its publisher wrote of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of a document's text that was not published as text."""

    span: Span
    origin: Origin
    url: str = ""  #: of the picture or recording
    speaker: str = ""  #: who speaks in it, as written; "": whoever speaks in the document
    confidence: float | None = None  #: of the machine that read it, in [0, 1]
    doubts: tuple[Span, ...] = ()  #: words that the machine was not sure of
    at_s: float | None = None  #: seconds from the beginning of the recording


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One published thing in one version. Versions are immutable; offsets refer to one of them."""

    source: str
    key: str  #: the platform's own stable id of the thing, unique in its source
    url: str
    kind: DocumentKind
    title: str  #: for display; where it was published as a headline it is also the first line of `text`
    text: str  #: everything that is read, verbatim: headline, blank line, body
    author: str | None = None  #: as named there; an account begins with "@" and binds nobody by its name
    language: str | None = None  #: as the publisher declares it
    in_reply_to: str | None = None
    quoted: str | None = None  #: text of the post that this one quotes: other people's words
    published_at: datetime | None = None
    edited_at: datetime | None = None
    fetched_at: datetime
    media: tuple[Media, ...] = ()
    parts: tuple[Part, ...] = ()  #: in the order of the text, the last things in it
    raw_hash: str = ""  #: SHA-256 of the raw entry, so that an unchanged one is not read again
    cautions: tuple[str, ...] = ()  #: what the reader of an alert should know ("bytes were repaired")

    @property
    def id(self) -> str:
        """The same over all versions."""
        return digest("document", self.source, self.key)

    @property
    def version(self) -> str:
        """Id of this text of this document."""
        return digest("version", self.source, self.key, self.title, self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What was seen of a document at one time, with its last two versions where both matter."""

    source: str
    document: Document  #: the version seen; for missing and unavailable the last one that was seen
    previous: Document | None = None  #: for edits, the version before
    sight: Sight
    at: datetime
    http_status: int | None = None
    attempts: int = 0  #: consecutive misses, for missing and unavailable

    @property
    def id(self) -> str:
        return digest("observation", self.document.version, self.sight, self.at.isoformat())


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A stretch of a document version's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One act of saying by one claimant, located in one document version."""

    document: str  #: Document.id
    version: str  #: Document.version
    source: str
    url: str
    channel: DocumentKind
    flags: tuple[Flag, ...] = ()  #: of the source and of the account
    speaker: str | None  #: as written; None for an account's own post
    speaker_span: Span | None = None
    actor: str | None = None  #: id of the tracked actor
    joint: tuple[str, ...] = ()  #: ids of those who say it together with that actor
    principal: str | None = None  #: id of the actor on whose behalf it was said; itself where nobody else
    chain: tuple[str, ...] = ()  #: who passed it on, carrier first, claimant left out
    text: str  #: verbatim; pieces are joined by one space where the cue interrupts
    spans: tuple[Span, ...]
    form: Form
    cue: str | None = None
    cue_span: Span | None = None
    language: str  #: ISO 639-1, or "und"
    committed: bool = True  #: False: the speaker only relays it
    said_at: datetime | None = None
    date_basis: DateBasis = DateBasis.UNKNOWN
    published_at: datetime | None = None
    seen_at: datetime
    part: Part | None = None  #: in which it begins, where it was not published as text

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end

    @property
    def id(self) -> str:
        places = ",".join(f"{span.start}-{span.end}" for span in self.spans)
        return digest("statement", self.version, places, self.speaker, self.actor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """What fills one role of a claim."""

    role: str  #: agent, object, counterpart, place, value, means, topic, event
    text: str  #: as written, or the value's own word from the ontology
    entity: str | None = None  #: "actor:ID", "place:ID", or a normal form that all languages share
    span: Span | None = None

    @property
    def key(self) -> str:
        """What two fillers must share to be the same thing."""
        return self.entity or "text:" + " ".join(self.text.casefold().split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure as an interval; the words stay with it."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"ser_json_inf_nan": "constants"}  # "at least" has no end

    low: float
    high: float  #: may be infinite ("at least")
    unit: str  #: "", "person", "percent", "USD", ...
    approximate: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Reference time of a claim; None is open."""

    start: datetime | None = None
    end: datetime | None = None

    def meets(self, other: Interval) -> bool:
        """Whether the two overlap."""
        begins = self.start is None or other.end is None or self.start <= other.end
        ends = other.start is None or self.end is None or other.start <= self.end
        return begins and ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One evaluable content of a statement, in a form that all languages share."""

    statement: Statement
    act: Act
    frame: str  #: id in the ontology
    roles: tuple[Filler, ...]
    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    mood: Mood = Mood.FACT
    time: Interval | None = None
    condition: str | None = None  #: its own words
    quantity: Quantity | None = None
    scope: str | None = None  #: "never", "always", "all", "some", "more" (still to come) ...
    presupposed: bool = False
    committed: bool = True
    span: Span  #: the decisive words, in the document version
    keys: tuple[str, ...] = ()  #: what it is stored under (monitor/claims)

    @property
    def id(self) -> str:
        roles = ";".join(f"{f.role}={f.key}" for f in self.roles)
        return digest(
            "claim", self.statement.id, self.frame, roles, self.polarity, f"{self.span.start}-{self.span.end}"
        )

    @property
    def places(self) -> tuple[str, ...]:
        """The ids of the places that it names."""
        kinds = ((one.entity or "").partition(":") for one in self.roles)
        return tuple(dict.fromkeys(id_ for kind, _, id_ in kinds if kind == "place" and id_))

    def role(self, name: str) -> Filler | None:
        """The filler of a role, or None where the claim leaves it open."""
        return next((filler for filler in self.roles if filler.role == name), None)


# --- what is told -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A new claim set against an earlier one."""

    new: Claim
    earlier: Claim
    relation: Relation  #: of new to earlier
    conflict: float  #: in [0, 1]: how likely the two cannot both stand
    strength: float  #: in [0, 1]: of the relation found; 0 for none
    rule: str  #: rule id of the ontology, or "" where no rule fired
    gate: str = ""  #: the gate that stopped it: committed, thing, time, rule, type; "" if none did
    because: Sequence[str] = ()  #: words a desk can read, the sentence first, then role by role


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One thing that two versions of a claim say differently."""

    axis: str  #: polarity, figure, speaker, time, certainty, mood, condition, scope, a role, or the whole "claim"
    before: str  #: words of the original, an actor's id, a day, or the value's own code; "" where it is left open
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that a desk may want to hear, with everything that is needed to tell it."""

    kind: str  #: the detector's file name
    claims: tuple[Claim, ...]  #: newest first; one or two of them as a rule
    observation: Observation | None = None  #: for edits and deletions
    relation: Relation = Relation.NONE
    score: float  #: strength in [0, 1]
    rule: str
    because: tuple[str, ...]  #: words a desk can read, the sentence first, then role by role
    changes: tuple[Changed, ...] = ()  #: for edits, what the first claim says other than the second
    cautions: tuple[str, ...] = ()
    cluster: str  #: key of the dispute that it belongs to
    severity: str = "normal"  #: urgent, normal or low
    status: Status = Status.PROPOSED
    again: int = 0  #: how often its document had gone and come back before
    counted: bool = False  #: one of too many: told in a line with others, not by itself
    found_at: datetime
    purged: str | None = None  #: the id it had, where the text of a side was removed; nothing here tells it any more

    @property
    def id(self) -> str:
        if self.purged is not None:
            return self.purged
        claims = ",".join(sorted(claim.id for claim in self.claims))
        seen = self.observation.document.version if self.observation else ""
        return digest("finding", self.kind, claims, seen, *([str(self.again)] if self.again else []))


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A finding on its way to one channel of one desk."""

    desk: str
    route: str  #: the route's place in sources.yaml ("routes.0")
    channel: str
    finding: str  #: Finding.id
    group: str  #: what is sent in one message: desk, channel and the values of group_by
    reason: Reason
    language: str = "en"
    created_at: datetime
    due_at: datetime
    judgement: Judgement | None = None  #: of a finding that was told before; None: the finding itself is told
    severity: str = "normal"  #: the finding's, and its strength
    score: float = 0.0
    gathered: str = ""  #: why it goes into one message with others: digest, rate, storm or backfill
    counted: bool = False  #: in its message it was one of those that are only counted
    again: int = 0  #: how often it was said before
    mute: str | None = None  #: id of the mute that ended, where this counts what it held

    @property
    def id(self) -> str:
        judged = (self.judgement.at.isoformat(),) if self.judgement else ()
        again = (str(self.again),) if self.again else ()
        ended = (self.mute,) if self.mute else ()
        return digest("alert", self.desk, self.channel, self.finding, self.reason, *judged, *again, *ended)


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One attempt to send a message."""

    at: datetime
    ended_at: datetime | None = None  #: None: it is on its way, or the process died before it knew
    answer: str | None = None  #: why it was not taken, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message on its way to one channel, and what became of it."""

    id: str  #: idempotency key, the same over all attempts
    channel: str
    group: str
    reason: Reason
    message: str  #: alerts.message.Message as JSON
    findings: tuple[str, ...]
    created_at: datetime
    attempts: int = 0  #: since it was made, or put back by hand; counted when it is begun
    next_try_at: datetime | None = None  #: None: nothing more to try
    lease_until: datetime | None = None
    sent_at: datetime | None = None
    dead_at: datetime | None = None  #: refused, or given up
    withdrawn_at: datetime | None = None  #: taken back before it was sent
    error: str | None = None
    #: what its channel needs to answer it in the same thread; before it is sent, to go on where only some have it
    reference: str | None = None
    why: str = ""  #: why it was made when it was, in words
    tries: tuple[Try, ...] = ()  #: all of them, oldest first
    #: id of the same message, which some of those it is for have: this one is for the others
    rest_of: str | None = None

    @property
    def late(self) -> timedelta | None:
        """How long after it was due it arrived."""
        return self.sent_at - self.created_at if self.sent_at is not None else None

    @property
    def state(self) -> str:
        """Sent, dead, withdrawn or due."""
        ended = (("sent", self.sent_at), ("dead", self.dead_at), ("withdrawn", self.withdrawn_at))
        return next((name for name, at in ended if at is not None), "due")


# --- beside the stream --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PageState:
    """What is kept of one URL between polls."""

    source: str
    url: str
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    moved_to: str | None = None  #: target of the last permanent redirect
    moved_seen: int = 0  #: how often in a row that target was given
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """Who pushes a feed, and the address that it knows the feed by."""

    url: str
    topic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What a hub was asked for and what came of it (W3C WebSub)."""

    hub: Hub
    callback: str  #: where it is to push to
    secret: str = field(repr=False)  #: signs what is pushed; shown nowhere
    asked_at: datetime
    tries: int = 1  #: since the hub last agreed
    verified_at: datetime | None = None
    lease_until: datetime | None = None  #: the hub's word; None: it has not agreed, or has taken that back
    problem: str | None = None  #: why the hub could not be asked, in words
    denied: str | None = None  #: why the hub will not push, in its own words
    pushed_at: datetime | None = None  #: something that the secret signed
    doubted: bool = False  #: a poll found what should have been pushed
    due_at: datetime | None = None  #: when the source must be polled, whatever a poll that runs now comes to
    ended_at: datetime | None = None  #: we asked the hub to end it
    left: str | None = None  #: the topic before, which we asked to end


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """How a source is doing, and when it is due."""

    source: str
    next_check_at: datetime
    interval: timedelta
    failures: int = 0  #: in a row
    status: str = "new"  #: new, ok, unchanged, failing, waiting, gone, paused
    error: str | None = None  #: in words
    http_status: int | None = None
    checked_at: datetime | None = None
    succeeded_at: datetime | None = None
    newest_item_at: datetime | None = None
    lease_until: datetime | None = None
    items: int = 0  #: documents stored so far
    repairs: int = 0  #: items that could be read only after repair, or not at all, at the last poll
    alarm: str | None = None  #: what is odd about what it gives, in words, though it answers well
    usual_length: float | None = None  #: of its texts, in characters
    subscription: Subscription | None = None  #: to the hub that pushes it
    holder: str | None = None  #: whoever has the lease, by a name that is new with each lease


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What only one process may have at a time, until when, and whose it is."""

    name: str
    holder: str | None
    until: datetime
    rests_until: datetime | None = None  #: nobody may have it before

    def rests(self, now: datetime) -> bool:
        """Whether somebody wished that nobody has it now."""
        return self.rests_until is not None and self.rests_until > now


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A document whose absence is being confirmed."""

    document: Document
    misses: int
    first_missed_at: datetime
    next_check_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantined:
    """An item that could not be read: kept raw, with the reason."""

    source: str
    url: str
    reason: str
    raw: bytes
    at: datetime

    @property
    def id(self) -> str:
        return digest("quarantined", self.source, hashlib.sha256(self.raw).hexdigest())


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What stays of a document whose text was removed, beside its sightings."""

    source: str
    key: str
    at: datetime  #: when it was removed
    hashes: tuple[str, ...] = ()  #: SHA-256 of each version's text in UTF-8, oldest first; only where they are kept
    pages: tuple[str, ...] = ()  #: SHA-256 of each answer that a version was read from; only where hashes are kept

    @property
    def document(self) -> str:
        """Document.id."""
        return digest("document", self.source, self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """How much is kept of a document."""

    source: str
    key: str
    versions: int
    statements: int
    claims: int
    findings: int
    messages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a person made of a finding."""

    finding: str
    status: Status
    by: str
    why: str  #: in their own words
    reason: Dismissal | None = None  #: of a dismissal; None also where it was kept without one
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What a person did with a finding beside judging it. Kept for ever; the present state is made of all of them."""

    finding: str
    cluster: str  #: of the finding: a snooze holds the whole dispute
    deed: Deed
    by: str
    why: str = ""  #: in their own words; a note's text
    until: datetime | None = None  #: of a snooze
    desk: str | None = None  #: whose snooze it is; None: every desk's
    via: str = "dashboard"  #: dashboard, api, command, link, or the id of the channel that was answered
    at: datetime

    @property
    def id(self) -> str:
        return digest("action", self.finding, self.deed, self.by, self.desk, self.at.isoformat())


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """What nobody wants to be told of for a while. Everything that is named must fit; something is named."""

    actor: str | None = None
    cluster: str | None = None
    rule: str | None = None
    source: str | None = None
    desk: str | None = None  #: None: no desk is told
    by: str
    why: str
    at: datetime
    until: datetime | None  #: None: until it is lifted
    lifted_at: datetime | None = None
    lifted_by: str | None = None

    @property
    def id(self) -> str:
        wanted = (self.actor, self.cluster, self.rule, self.source, self.desk)
        return digest("mute", *wanted, self.by, self.at.isoformat())

    def ended_at(self, now: datetime) -> datetime | None:
        """When it ended; None while it runs."""
        ends = [at for at in (self.lifted_at, self.until) if at is not None and at <= now]
        return min(ends, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A finding in short with what people made of it last: what precision is counted from."""

    finding: str
    kind: str
    rule: str
    score: float
    found_at: datetime
    languages: tuple[str, ...]  #: of its sides, in alphabetical order
    sources: tuple[str, ...]
    status: Status
    reason: Dismissal | None = None  #: of the last judgement, where that dismissed it


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What follows from a document: decided by pure code, stored with the document."""

    findings: tuple[Finding, ...] = ()
    alerts: tuple[Alert, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An alert of a finding, and what became of it."""

    alert: Alert
    fate: Fate
    held: str | None = None  #: id of the mute or snooze, where one holds it
    message: str | None = None  #: id of the delivery that holds it
    at: datetime | None = None  #: when that was made


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A finding, and all that became of it."""

    finding: Finding
    told: tuple[Told, ...] = ()  #: oldest first
    judgements: tuple[Judgement, ...] = ()  #: oldest first
    actions: tuple[Action, ...] = ()  #: on it, and the snoozes of its dispute; oldest first


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What follows from a judgement for those who were told, or would have been."""

    alerts: tuple[Alert, ...] = ()
    withdrawn: tuple[Alert, ...] = ()  #: not sent yet, and not to be sent
    restored: tuple[Alert, ...] = ()  #: withdrawn before, and to be sent after all


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What was stored of a document; nothing where the version was known already."""

    new: bool
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The alerts that wait to be sent in one message."""

    key: str  #: Alert.group
    desk: str
    route: str
    channel: str
    alerts: tuple[Alert, ...]  #: oldest first
    findings: tuple[Finding, ...] = ()  #: one for each alert, in the same order; none while it waits
    last_created_at: datetime | None = None  #: of the group's previous message
    rest: tuple[Alert, ...] = ()  #: beyond what the message shows: counted in a line


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """When a message was made, and for whom."""

    at: datetime
    channel: str
    group: str
    desk: str
    route: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """One message to be made of a group, now."""

    group: Group
    reason: Reason
    why: str  #: why now, in words
    again: tuple[Alert, ...] = ()  #: to say it again later


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What becomes of the groups that wait: sent now, gathered into another one, or looked at again later."""

    bundles: tuple[Bundle, ...] = ()
    gathered: tuple[Alert, ...] = ()  #: under the group in which they go now
    later: tuple[tuple[Group, datetime], ...] = ()
    answered: tuple[Alert, ...] = ()  #: not said again


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelState:
    """How a channel is doing: whether it is sent to, and what its operators were told of it."""

    channel: str
    settings: str = ""  #: a digest of them: when they change, what was wrong is forgotten
    failures: int = 0  #: in a row
    failing_since: datetime | None = None
    wait_until: datetime | None = None  #: nothing is sent before; then one message, to see
    why: str | None = None  #: what it answered last, in words, where that was no good
    off_at: datetime | None = None  #: the receiver is gone: nothing is sent until somebody takes it up again
    dead: int = 0  #: messages given up that nobody was told of yet
    dead_why: str | None = None  #: why the last of them was
    told_dead_at: datetime | None = None
    told: bool = False  #: whether somebody was told that it fails, or is off


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What follows for a channel."""

    state: ChannelState
    send: bool = True  #: whether a message may be sent to it now
    release: datetime | None = None  #: what failed since then need not wait any longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """What a service made of words of others, and what it says otherwise than they."""

    document: str  #: Document.id of the words
    hash: str  #: SHA-256 of the words in UTF-8, hexadecimal
    source: str  #: ISO 639-1
    target: str
    service: str  #: the translator's file name
    text: str
    at: datetime
    figures: tuple[str, str] | None = None  #: those that only the original has, and only the translation
    negation: bool = False  #: one denies something that the other does not

    @staticmethod
    def key(hash_: str, source: str, target: str, service: str) -> str:
        """The id of what a service makes of words."""
        return digest("translation", hash_, source, target, service)

    @property
    def id(self) -> str:
        return self.key(self.hash, self.source, self.target, self.service)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much is kept, and what waits."""

    documents: int
    statements: int
    claims: int
    findings: tuple[tuple[str, int], ...]  #: kind, number
    sources: tuple[tuple[str, int], ...]  #: status, number
    waiting: int  #: alerts not yet in a message
    due: int  #: messages not yet sent
    oldest_due_at: datetime | None
    dead: int
    withdrawn: int = 0  #: alerts taken back before they were sent
    gathered: tuple[tuple[str, str, int], ...] = ()  #: reason, channel, alerts that went into a message of the rest
    dropped: int = 0  #: alerts whose message is not there: must be none
    snoozed: int = 0  #: alerts that wait for the end of a snooze
    muted: int = 0  #: alerts that a mute holds or held
    held: int = 0  #: messages not yet sent, for channels that are off


# --- what pages are made of ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What was found of one dispute, as far as a list shows it."""

    cluster: str  #: Finding.cluster
    findings: tuple[Finding, ...]  #: newest first; the newest of them at least
    count: int  #: how many there are

    @property
    def id(self) -> str:
        """The newest finding's: lists go on from there."""
        return self.findings[0].id


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """A statement with what it claims, in the order of the text."""

    statement: Statement
    claims: tuple[Claim, ...] = ()

    @property
    def id(self) -> str:
        """The statement's."""
        return self.statement.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A finding that rests on a claim, in short."""

    finding: str  #: Finding.id
    kind: str
    position: int  #: of the claim in it: 0 is the newest


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many statements of one speaker in one language."""

    actor: str | None  #: None: nobody that is tracked
    language: str
    count: int


# --- who may do what ----------------------------------------------------------------------------


class Role(StrEnum):
    """What somebody may do; each may do what those before it may."""

    VIEWER = "viewer"  #: reads
    EDITOR = "editor"  #: judges, acts, mutes
    OPERATOR = "operator"  #: sources, channels, deliveries
    ADMIN = "admin"  #: accounts and the audit log

    def may(self, needed: Role) -> bool:
        """Whether this is that role or more."""
        order = list(Role)
        return order.index(self) >= order.index(needed)


class Scope(StrEnum):
    """What a program may do with its token."""

    READ = "read"
    JUDGE = "judge"
    OPERATE = "operate"

    @property
    def role(self) -> Role:
        """The role that a scope stands for; none stands for an admin's."""
        return {"read": Role.VIEWER, "judge": Role.EDITOR, "operate": Role.OPERATOR}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody who may log in."""

    id: str  #: of a name as it is compared, or of what an OpenID provider calls its subject
    name: str  #: as it stands below what they do
    role: Role
    password: str = field(default="", repr=False)  #: argon2's own notation; "": only through OpenID Connect
    added_at: datetime
    desks: tuple[str, ...] = ()  #: the only ones whose private matters are shown; none: all
    is_off: bool = False  #: may not log in, until somebody switches it on again
    seen_at: datetime | None = None  #: last login


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A browser in which somebody is logged in."""

    id: str = field(repr=False)  #: SHA-256 of what its cookie holds
    user: str  #: User.id
    begun_at: datetime
    seen_at: datetime  #: to the minute


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """What a program shows instead of a login."""

    id: str = field(repr=False)  #: SHA-256 of the token
    name: str
    scope: Scope
    added_at: datetime
    until: datetime | None = None  #: None: until it is revoked
    used_at: datetime | None = None  #: to the minute
    desks: tuple[str, ...] = ()  #: the only ones whose private matters are shown; none: all


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the audit log: who changed what, when and from where. Holds no secret and no text of a source."""

    at: datetime
    who: str
    where: str  #: an IP address, or "command line"
    what: str  #: "judgement", "mute", "account added" ...
    of: str = ""  #: the id or name of what was changed
    more: str = ""  #: in words
    id: int = 0  #: its number, given by the store


# --- how the configuration became what it is ----------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A version of one file of the configuration that was put to use, or was found there before another one was."""

    file: str  #: as the main file includes it: "sources.yaml", "more/actors.yaml"
    text: str
    by: str  #: "" where it was written past the dashboard
    why: str
    at: datetime

    @property
    def id(self) -> str:
        return digest("revision", self.file, self.text, self.by, self.at.isoformat())
