"""The sections of sources.yaml as pydantic models: the one place that says which options there are."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

from alerts.secret import Secret
from monitor import translators
from monitor.config.values import (
    ID,
    Contact,
    Daily,
    Date,
    Duration,
    Flags,
    Id,
    Ids,
    Language,
    Languages,
    Names,
    Networks,
    OrNone,
    Queries,
    Quiet,
    RateOf,
    Size,
    SomeTime,
    SourceUrl,
    Strength,
    Texts,
    Url,
    Words,
    Zone,
    one_or_many,
    texts,
)
from monitor.frames import RULES
from storage.records import Rate, Role


class Section(BaseModel):
    """What all sections share: nothing unknown, nothing changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class TieOptions(Section):
    """One actor's tie to another, with dates."""

    actor: Id
    since: Date = Field(default=None, alias="from")
    until: Date = Field(default=None, alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.since and self.until and self.since >= self.until:
            raise ValueError("from must lie before to")
        return self


def _ties(value: object) -> object:
    many = value if isinstance(value, list) else [value]
    return [{"actor": one} if isinstance(one, str) else one for one in many]


_TIE = {
    "type": "object",
    "properties": {"actor": {"type": "string"}, "from": {"type": "string"}, "to": {"type": "string"}},
    "required": ["actor"],
    "additionalProperties": False,
}
Ties = Annotated[
    tuple[TieOptions, ...],
    BeforeValidator(_ties),
    one_or_many({"anyOf": [{"type": "string", "pattern": ID}, _TIE]}),
]


class ActorOptions(Section):
    """A person or body whose statements are watched."""

    id: Id
    name: Words
    kind: Literal[
        "person", "organisation", "government", "armed_group", "party", "agency", "medium", "other"
    ] = "person"  # fmt: skip
    names: Names = Field(default_factory=dict)
    speaks_for: Ties = ()
    member_of: Ties = ()
    hostile_to: Ties = ()
    accounts: dict[str, Words] = Field(default_factory=dict)


class PlaceOptions(Section):
    """A place that statements are about."""

    id: Id
    names: Names = Field(min_length=1)
    part_of: Id | None = None


class ExpectOptions(Section):
    """A source's freshness contract."""

    per_day: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    silent_after: SomeTime | None = None


class SourceOptions(Section):
    """What every source has, beside its connector's own options."""

    id: Id
    name: Words | None = None
    kind: str
    url: SourceUrl = ""
    actor: Id | None = None
    language: Language | None = None
    every: SomeTime = timedelta(minutes=5)
    flags: Flags = ()
    compromised_since: Date = None
    expect: ExpectOptions = ExpectOptions()
    retention: Literal["keep", "keep_hash_only", "purge"] | None = None
    enabled: bool = True
    ocr: Languages = ()
    pictures: Literal["compare", "leave"] = "leave"


class TemplateOptions(Section):
    """Words of a channel's own for messages that tell of findings (Jinja)."""

    subject: Annotated[str, Field(max_length=2_000)] | None = None
    text: Annotated[str, Field(max_length=20_000)] | None = None

    @model_validator(mode="after")
    def _some(self) -> Self:
        if not (self.subject or self.text):
            raise ValueError("a template needs subject, text or both")
        return self


class ChannelOptions(Section):
    """What every channel has, beside its own settings."""

    id: Id
    kind: str
    rate: RateOf | None = None
    template: TemplateOptions | None = None


_SEVERITY: dict[str, object] = {"type": "string", "enum": ["urgent", "normal", "low"]}
Severity = Literal["urgent", "normal", "low"]
Severities = Annotated[tuple[Severity, ...], BeforeValidator(texts), one_or_many(_SEVERITY)]


class StrengthOptions(Section):
    """How strong a finding must be to be matched."""

    at_least: Strength = 0.0
    at_most: Strength = 1.0

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.at_least > self.at_most:
            raise ValueError("at_least must not be above at_most")
        return self


class MatchOptions(Section):
    """Which findings a route takes; what is left out matches anything."""

    actors: Ids = ()
    principals: Ids = ()
    kinds: Texts = ()
    languages: Languages = ()
    sources: Ids = ()
    flags: Flags = ()
    frames: Texts = ()
    places: Ids = ()
    text: Queries = ()
    strength: StrengthOptions = StrengthOptions()
    severities: Severities = ()


class SettingsOptions(Section):
    """What becomes of what a route takes; what it leaves out is as in the route around it, else as in `defaults`."""

    desk: Id | None = None
    channels: Ids = Field(default=(), min_length=1)
    at_least: Strength | None = None
    group_by: Annotated[
        tuple[Literal["cluster", "kind", "rule", "finding"], ...],
        BeforeValidator(texts),
        one_or_many({"type": "string", "enum": ["cluster", "kind", "rule", "finding"]}),
    ] = ("cluster",)
    group_wait: Duration = timedelta(seconds=30)
    group_interval: Duration = timedelta(minutes=5)
    digest: Annotated[Daily | None, OrNone] = None
    digest_most: int = Field(default=20, ge=1, le=200)
    quiet: Annotated[Quiet | None, OrNone] = None
    pierce: Annotated[Severities | None, OrNone] = None
    repeat: Annotated[SomeTime | None, OrNone] = None
    storm: Annotated[RateOf | None, OrNone] = Rate(most=60, within=timedelta(minutes=10))
    backfill: Duration = timedelta(minutes=5)
    language: Language = "en"
    zone: Annotated[Zone | None, OrNone] = None


class RouteOptions(SettingsOptions):
    """Which desk hears of what, where and at what pace."""

    name: Id | None = None
    match: MatchOptions = MatchOptions()
    continue_: bool = Field(default=False, alias="continue")
    routes: tuple[RouteOptions, ...] = ()


class DescribedOptions(Section):
    """A finding as a test of routes describes it."""

    kind: str = "contradiction"
    actors: Ids = ()
    principals: Ids = ()
    languages: Languages = ()
    sources: Ids = ()
    frames: Texts = ()
    places: Ids = ()
    text: Texts = ()
    strength: Strength = 1.0
    severity: Severity = "normal"
    rule: str = ""


class TellingOptions(Section):
    """Who must hear of it; what is left out is not asked."""

    desks: Ids = ()
    channels: Ids = ()
    routes: Texts = ()


class RouteTestOptions(Section):
    """What must become of a finding."""

    name: Words | None = None
    finding: DescribedOptions
    at: Date = None
    expect: Literal["nobody"] | TellingOptions
    reason: Words | None = None


class DeletionOptions(Section):
    """How an absence is confirmed before it is told."""

    misses: int = Field(default=3, ge=1, le=100)
    over: Duration = timedelta(hours=1)


class FetchingOptions(Section):
    """How pages are asked for."""

    contact: Contact | None = None
    allow_addresses: Networks = ()
    timeout: SomeTime = timedelta(seconds=30)
    max_body: Size = 15 * 2**20
    pause: Duration = timedelta(seconds=1)
    concurrency: int = Field(default=8, ge=1, le=64)
    tell_after: Duration = timedelta(minutes=15)
    deletion: DeletionOptions = DeletionOptions()


class NoveltyOptions(Section):
    """How many new claims are told one by one; the others in a line."""

    per_actor_and_hour: int = Field(default=5, ge=1, le=1000)


class ChangesOptions(Section):
    """How many changes of a page are told one by one; the others in a line."""

    per_document_and_day: int = Field(default=3, ge=1, le=1000)


class DetectingOptions(Section):
    """What is strong enough to be told, and how much of it."""

    alert_at: Strength = 0.6
    review_at: Strength = 0.3
    rules: Annotated[
        dict[str, Strength],
        WithJsonSchema(
            {
                "type": "object",
                "propertyNames": {"enum": sorted(RULES)},
                "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1},
            }
        ),
    ] = Field(default_factory=dict)
    novelty: NoveltyOptions = NoveltyOptions()
    changes: ChangesOptions = ChangesOptions()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.review_at > self.alert_at:
            raise ValueError("review_at must not be above alert_at: what is told stands on the dashboard too")
        low = [rule for rule, least in self.rules.items() if self.review_at > least]
        if low:
            raise ValueError(f"review_at must not be above that of {low[0]}: what is told stands on the dashboard too")
        return self

    def told_from(self, rule: str) -> float:
        """The strength from which a finding of a rule is told, where a route does not want more."""
        return self.rules.get(rule, self.alert_at)


class RateOptions(Section):
    """How often one client may ask the interface for machines; pages are not counted."""

    per_minute: int = Field(default=600, ge=0, le=1_000_000)  #: 0: as often as it likes
    burst: int = Field(default=100, ge=1, le=1_000_000)


#: what the dashboard's wire can be filtered by
FILTERS = ("kind", "status", "actor", "language", "source", "frame", "place", "found", "state", "mute")


class ViewOptions(Section):
    """A saved view of the wire: a name, and what stands in its address ("actor=front&language=ru")."""

    name: str = Field(min_length=1, max_length=40)
    show: str = Field(min_length=1, max_length=2000)
    desk: Id | None = None  #: whose it is; None: everybody's

    @model_validator(mode="after")
    def _known(self) -> Self:
        unknown = [part for part in self.show.split("&") if part.partition("=")[0] not in FILTERS]
        if unknown:
            raise ValueError(f"show: {unknown[0]!r} is no filter; write NAME=VALUE&... with {', '.join(FILTERS)}")
        return self


class EvidenceOptions(Section):
    """What is kept of the answers that documents were read from."""

    keep: bool = True
    size: Size = 2 * 2**30
    timestamp: Url | None = None


class WebOptions(Section):
    """Where the dashboard is, how often it may be asked, and which views of the wire it offers."""

    link: Url | None = None
    link_key: Secret | None = None
    link_lasts: SomeTime = timedelta(days=14)
    rate: RateOptions = RateOptions()
    views: tuple[ViewOptions, ...] = ()


class TranslationOptions(Section):
    """Who translates what messages show, and into which languages."""

    kind: str
    url: Url | None = None
    key: Secret | None = None
    model: Words | None = None
    languages: Languages = ()
    wait: Duration = timedelta(seconds=5)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.kind not in translators.kinds():
            raise ValueError(f"kind: no translator {self.kind!r}; there are: {', '.join(translators.kinds())}")
        missing = [name for name in sorted(translators.service(self.kind).NEEDS) if getattr(self, name) is None]
        if missing:
            raise ValueError(f"{self.kind} needs {' and '.join(missing)}")
        if self.wait > timedelta(minutes=5):
            raise ValueError("wait must be at most 5m: a desk is waiting")
        return self


class OidcOptions(Section):
    """The OpenID provider that people log in through, and which of its groups have which role."""

    issuer: Url
    client_id: str = Field(min_length=1, max_length=500)
    client_secret: Secret | None = None  #: None: a public client, which PKCE alone proves
    name: str = Field(default="single sign-on", min_length=1, max_length=60)  #: as the login page calls it
    claim: str = Field(default="groups", min_length=1, max_length=200)  #: where its token names somebody's groups
    roles: dict[str, Role] = Field(min_length=1)  #: by group; "*": everybody
    desks: dict[str, Ids] = Field(default_factory=dict)  #: by group: the only ones that its people see; else all
    scopes: Texts = ("openid", "profile", "email")

    @model_validator(mode="after")
    def _unread(self) -> Self:
        parts = urlsplit(self.issuer)
        if parts.scheme != "https" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise ValueError("issuer must begin with https://: what it answers could be changed on the way")
        return self


class WatchListOptions(Section):
    """Actors and sources that some desks watch in private: who is limited to other desks does not see them."""

    name: Words
    desks: Ids = Field(min_length=1)
    actors: Ids = ()
    sources: Ids = ()

    @model_validator(mode="after")
    def _some(self) -> Self:
        if not (self.actors or self.sources):
            raise ValueError("a watch list needs actors, sources or both")
        return self


class AccountsOptions(Section):
    """How long a login lasts, who else than we knows people, and what some desks watch in private."""

    idle: SomeTime = timedelta(hours=8)
    lasts: SomeTime = timedelta(days=7)
    oidc: OidcOptions | None = None
    watch_lists: tuple[WatchListOptions, ...] = ()


class FileOptions(Section):
    """The whole of sources.yaml."""

    version: Annotated[Literal["1"], WithJsonSchema({"enum": [1, "1"]})]
    actors: tuple[ActorOptions, ...] = ()
    places: tuple[PlaceOptions, ...] = ()
    fetching: FetchingOptions = FetchingOptions()
    detecting: DetectingOptions = DetectingOptions()
    evidence: EvidenceOptions = EvidenceOptions()
    web: WebOptions = WebOptions()
    translation: TranslationOptions | None = None
    accounts: AccountsOptions = AccountsOptions()
    operators: Ids = ()
    defaults: SettingsOptions = SettingsOptions()
    routes: tuple[RouteOptions, ...] = ()
    tests: tuple[RouteTestOptions, ...] = ()

    @model_validator(mode="after")
    def _found_again(self) -> Self:
        if self.accounts.oidc is not None and self.web.link is None:
            raise ValueError("accounts.oidc needs web.link: the provider sends people back to that address")
        return self
