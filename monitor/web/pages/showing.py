"""How a page is made: the templates, what they may call, and what every page is given."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from fastapi import HTTPException, Query
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from alerts.message import Names, sides, visible
from alerts.states import State, state
from monitor.grammar import language
from monitor.web import judging, shapes, topics, wording
from monitor.web.site import Site
from storage.records import Finding

#: how many of anything a page of a list holds
PAGE = 30

Text = Annotated[str, Query(max_length=100)]
Days = Annotated[int, Query(ge=1, le=3650)]
#: stretches of time that a page offers, in days
STRETCHES = (7, 30, 90, 365)
_TAG = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def clock_time(at: datetime | None) -> str:
    """A time to the minute, or a dash."""
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "-"


def lasting(stretch: timedelta, t: Callable[[str], str] = str) -> str:
    """A length of time in one unit, rounded down: "3 min", "5 h", "2 days"."""
    minutes = max(0, int(stretch.total_seconds() // 60))
    if minutes < 90:
        return f"{minutes} {t('min')}"
    return f"{minutes // 60} {t('h')}" if minutes < 48 * 60 else f"{minutes // 1440} {t('days')}"


def outside(url: str) -> str:
    """An address that a page may link to; nothing where it is none of the web."""
    return url if url.startswith(("http://", "https://")) else ""


def tag(code: str) -> str:
    """A language for an attribute; what is no language tag is no language."""
    return code if _TAG.fullmatch(code) else "und"


def _environment() -> Environment:
    """Autoescapes every template, whatever its name (TRUST.md: CVE-2023-24769)."""
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parents[1] / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "visible": visible,
        "time": clock_time,
        "moment": lambda text: f"{datetime.fromisoformat(text):%Y-%m-%d %H:%M:%S} UTC" if text else "-",
        "iso": lambda at: at.isoformat() if at else "",
        "outside": outside,
        "tag": tag,
        "deed": topics.deed,
        "hedge": topics.hedge,
    }
    made.globals |= {
        "language_name": lambda code: visible(language(code).name),
        "dismissals": judging.DISMISSALS,
        "offered": [(code, language(code).endonym) for code in wording.codes()],
    }
    return made


_TEMPLATES = _environment()


def show(template: str, site: Site, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page of a site, in the visitor's language."""
    tongue = site.tongue
    text = _TEMPLATES.get_template(template).render(
        token=site.token,
        visitor=site.visitor,
        may=site.may,
        problem=site.health().problem,
        words=tongue.words,
        lang=site.language,
        dir=language(site.language).direction,
        t=tongue.t,
        told=tongue.told,
        lasting=partial(lasting, t=tongue.t),
        lateness=partial(shapes.lateness, t=tongue.t),
        figure=partial(topics.figure, t=tongue.t),
        names=site.names,
        **values,
    )
    return HTMLResponse(text, status_code=status)


def kind_name(kind: str, site: Site) -> str:
    """How a kind of finding is called."""
    return site.words.kinds.get(kind, visible(kind))


def card(found: Finding, site: Site) -> dict[str, Any]:
    """A finding as lists show it."""
    return cards([found], site)[0]


def cards(many: Sequence[Finding], site: Site) -> list[dict[str, Any]]:
    """Findings as lists show them; what people did with them is read at once."""
    actions, now, names = site.store.actions_of([one.id for one in many]), site.clock(), site.names
    return [_card(one, state(actions[one.id], now), names, site) for one in many]


def brief(found: Finding, site: Site) -> dict[str, Any]:
    """A finding as a line of a list: what it is, and who they are."""
    names, unknown = site.tongue.names, site.words.unknown_speaker
    said = [one.statement for one in found.claims]
    who = [visible(names.actor(one.actor) or one.speaker or unknown) for one in said]
    return {"finding": found, "kind": kind_name(found.kind, site), "who": who}


def _card(found: Finding, now: State, names: Names, site: Site) -> dict[str, Any]:
    return {
        "finding": found,
        "kind": kind_name(found.kind, site),
        "sides": sides(found, names, site.words),
        "seen": _gone(found),
        "purged": site.words.purged,
        "state": now,
        "topic": topics.heading((found,), site.tongue),
        "because": [site.tongue.told(line) for line in found.because[:1]],
        "cautions": [site.tongue.told(line) for line in found.cautions],
    }


def _gone(found: Finding) -> dict[str, str] | None:
    """The document of a finding without claims: an edit or a take-down of something that made none."""
    seen = found.observation
    if seen is None or found.claims or found.purged:
        return None
    text = visible(seen.document.text[:600])
    return {"text": text, "language": seen.document.language or "und", "url": outside(seen.document.url)}


def known(site: Site, id_: str) -> Finding:
    """A finding that there is; raises HTTPException."""
    found = site.store.finding(id_)
    if found is None:
        raise HTTPException(404, "there is no such finding")
    return found
