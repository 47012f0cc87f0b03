"""What a configuration would have told of stored findings, against what was told. Pure.

Nothing is read or compared again: what changes reading (actors, places, sources) is named, and changes nothing here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alerts.routes import alerts_for
from monitor.config import Configuration
from storage.records import Alert, Finding, Reason, Source

#: a desk and one of its channels
Way = tuple[str, str]
#: alerts that follow what was told before, and no route
_FOLLOWS = frozenset({Reason.UPDATE, Reason.CORRECTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One finding: where it was told, and where it would be."""

    finding: Finding
    was: frozenset[Way]
    would: frozenset[Way]

    @property
    def new(self) -> tuple[Way, ...]:
        """Where it would be told and was not."""
        return tuple(sorted(self.would - self.was))

    @property
    def lost(self) -> tuple[Way, ...]:
        """Where it was told and would not be."""
        return tuple(sorted(self.was - self.would))


class Totals:
    """Counts over many findings; it holds none of them."""

    def __init__(self) -> None:
        self.findings = 0
        self.was: Counter[tuple[str, str, str]] = Counter()  #: alerts by desk, channel and kind
        self.would: Counter[tuple[str, str, str]] = Counter()
        self.new: Counter[str] = Counter()  #: findings by status
        self.lost: Counter[str] = Counter()

    def add(self, one: Trial) -> None:
        """Count one finding."""
        self.findings += 1
        self.was.update((*way, one.finding.kind) for way in one.was)
        self.would.update((*way, one.finding.kind) for way in one.would)
        self.new[one.finding.status.value] += bool(one.new)
        self.lost[one.finding.status.value] += bool(one.lost)


def trial(finding: Finding, alerts: Sequence[Alert], configuration: Configuration) -> Trial:
    """A finding with the alerts that were made of it, under another configuration.

    Who hears more of what they were told hears it whatever the routes want: that is the same under any configuration.
    """
    told = [alert for alert in alerts if alert.judgement is None]  # what people made of it tells nothing new
    was = frozenset((alert.desk, alert.channel) for alert in told)
    fixed = was - {(alert.desk, alert.channel) for alert in told if alert.reason not in _FOLLOWS}
    return Trial(finding=finding, was=was, would=fixed.union(_ways(finding, configuration)))


def _ways(finding: Finding, configuration: Configuration) -> Iterator[Way]:
    if finding.score >= configuration.detecting.review_at:  # what is weaker would not even be kept
        for alert in alerts_for(finding, configuration.routes, now=finding.found_at):
            yield alert.desk, alert.channel


def unseen(old: Configuration, new: Configuration) -> Iterator[str]:
    """What a changed configuration changes and stored findings cannot show."""
    differing = [name for name in ("actors", "places") if set(getattr(old, name)) != set(getattr(new, name))]
    if set(map(_reads, old.sources)) != set(map(_reads, new.sources)):
        differing.append("sources")
    if differing:
        yield (
            f"{', '.join(differing)} differ from the configuration in use: they change what is read and how it is "
            "compared, and no document is read again here"
        )
    was, is_ = old.detecting.review_at, new.detecting.review_at
    if is_ < was:
        yield f"review_at {is_:g} is below {was:g}: what was weaker than that was not kept, and is not counted"


def _reads(source: Source) -> tuple[object, ...]:
    """What of a source decides what its texts give; how often it is asked does not."""
    return source.id, source.url, source.actor, source.language, source.flags, source.enabled, source.options
