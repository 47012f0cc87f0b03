"""What claims are about, in few words: the heading of a thread, a row of a matrix, a series of figures. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import isfinite

from alerts.message import visible
from monitor.compare.words import TOPICS
from monitor.frames import FRAMES
from monitor.web.tongue import Tongue, isolated
from storage.records import Act, Certainty, Claim, Filler, Finding, Polarity, Quantity

#: characters of what fills a role, in a heading
_LONGEST = 160
_DEEDS = {
    Act.DENY: "denies",
    Act.CONFIRM: "confirms",
    Act.ADMIT: "admits",
    Act.ACCUSE: "accuses",
    Act.PROMISE: "promises",
    Act.OFFER: "offers",
    Act.THREATEN: "threatens",
    Act.DEMAND: "demands",
    Act.WARN: "warns",
    Act.DECLARE: "declares",
    Act.CORRECT: "corrects",
    Act.RETRACT: "takes back",
    Act.DECLINE: "does not say",
    Act.QUESTION: "asks",
    Act.REPORT: "reports",
}


def subject(claim: Claim, tongue: Tongue) -> str:
    """What a claim is about: "Who holds Meshrin"."""
    frame = FRAMES.get(claim.frame)
    template = TOPICS.get(frame.family if frame else "") or (frame.gloss if frame else claim.frame)
    words = tongue.t(template).format_map(_Fillers(claim, tongue))
    place = claim.role("place")
    if place is not None and "{place}" not in template:
        words += f" · {_within(place, tongue)}"
    return words[:1].upper() + words[1:]


def heading(findings: Sequence[Finding], tongue: Tongue) -> str:
    """What a thread is about, told by its oldest claim that is at hand."""
    for finding in reversed(findings):
        if finding.claims:
            return subject(finding.claims[-1], tongue)
    seen = next((one.observation for one in findings if one.observation), None)
    return visible(seen.document.title or seen.document.text[:80] or seen.document.key) if seen else ""


class _Fillers(dict[str, str]):
    def __init__(self, claim: Claim, tongue: Tongue) -> None:
        super().__init__()
        self.claim, self.tongue = claim, tongue

    def __missing__(self, role: str) -> str:
        filler = self.claim.role(role)
        if filler is not None:
            return _within(filler, self.tongue)
        words = {"place": "the place", "value": "counted", "agent": "the side"}.get(role, "the matter")
        return self.tongue.t(words)


def filled(filler: Filler, tongue: Tongue) -> str:
    """What fills a role, as a desk knows it; a value is a word of ours."""
    name = tongue.named(filler.entity)
    if name is None and filler.role == "value":
        return visible(tongue.t(filler.entity or filler.text))
    return visible(name or filler.text)


def _within(filler: Filler, tongue: Tongue) -> str:
    """The same within a sentence of ours, not too long for a heading; English ones are begun with a capital."""
    text = filled(filler, tongue)[:_LONGEST]
    return text if tongue.code == "en" else isolated(text)


def deed(claim: Claim) -> str:
    """What the speaker does with the content: "says so", "denies"."""
    plain = "says so" if claim.polarity is Polarity.POSITIVE else "says not"
    return _DEEDS.get(claim.act, plain)


def hedge(claim: Claim) -> str:
    """How sure the speaker is, where not certain."""
    return {Certainty.PROBABLE: "probably", Certainty.POSSIBLE: "possibly", Certainty.UNCOMMITTED: "not committed"}.get(
        claim.certainty, ""
    )


def figure(quantity: Quantity, t: Callable[[str], str] = str) -> str:
    """A figure as a range: "12", "12 or more", "3–5"."""
    low, high = (_number(end) if isfinite(end) else "" for end in (quantity.low, quantity.high))
    if low == high:
        text = low
    elif not high:
        text = t("{figure} or more").format(figure=low)
    else:
        text = f"{low}–{high}" if low and quantity.low > 0 else t("up to {figure}").format(figure=high)
    return t("about {figure}").format(figure=text) if quantity.approximate else text


def _number(value: float) -> str:
    return f"{value:,.0f}".replace(",", "\u202f") if value == int(value) else f"{value:,.2f}".replace(",", "\u202f")


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Figures that can be set beside each other: one thing, counted one way."""

    key: str  #: the claims' own key
    value: str  #: what is counted of it ("killed"), or ""
    unit: str

    def takes(self, claim: Claim) -> bool:
        """Whether a claim's figure belongs to it."""
        return series(claim) is not None and self.key in claim.keys and self.counts(claim)

    def counts(self, claim: Claim) -> bool:
        """Whether a claim counts the same, of whatever it is."""
        return claim.quantity is not None and claim.quantity.unit == self.unit and _value(claim) == self.value


def series(claim: Claim) -> Series | None:
    """The series of a claim's figure; None where it gives none, or can be found under no key."""
    keys = [key for key in claim.keys if key.startswith("=")]
    if claim.quantity is None or not keys:
        return None
    return Series(key=min(keys, key=_rank), value=_value(claim), unit=claim.quantity.unit)


def _rank(key: str) -> tuple[int, str]:
    """A place says more of what is counted than a person, and both more than a noun."""
    kind = key.partition("|")[2].partition(":")[0]
    return {"place": 0, "actor": 1}.get(kind, 2), key


def _value(claim: Claim) -> str:
    filler = claim.role("value")
    return (filler.entity or filler.text) if filler else ""


def content(claim: Claim, tongue: Tongue, *, figures: bool = True) -> Iterator[tuple[str, str]]:
    """The roles of a claim in words, and its figure last."""
    for filler in claim.roles:
        yield tongue.t(filler.role), filled(filler, tongue)
    if figures and claim.quantity is not None:
        yield tongue.t("figure"), figure(claim.quantity, tongue.t)


def proposition(claim: Claim) -> tuple[str, ...]:
    """What two claims share that speak of the very same thing, whoever says it, affirms it or gives which figure."""
    family = FRAMES[claim.frame].family if claim.frame in FRAMES else claim.frame
    return (family, *sorted(f"{one.role}={one.key}" for one in claim.roles))


def topic_key(claim: Claim) -> str:
    """What positions of one speaker are put together by: the family, and the thing."""
    found = [key for key in claim.keys if key.startswith("=")]
    return min(found, key=_rank) if found else f"={claim.frame}|"
