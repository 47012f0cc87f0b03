"""How a page is made: the templates, what they may call, and the view that each page is given."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

from fastapi import Query
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from alerts.message import sides, visible
from alerts.wording import Wording, wording
from monitor.grammar import language
from monitor.web import judging, shapes
from monitor.web.site import Site
from storage.records import Finding

#: how many of anything a page of a list holds
PAGE = 30
WORDS = wording("en")

Text = Annotated[str, Query(max_length=100)]
Days = Annotated[int, Query(ge=1, le=3650)]
#: stretches of time that a page offers, in days
STRETCHES = (7, 30, 90, 365)


def clock_time(at: datetime | None) -> str:
    """A time to the minute, or a dash."""
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "-"


def ago(since: timedelta) -> str:
    """A length of time in one rounded unit: "3 min", "5 h", "2 days"."""
    minutes = max(0, int(since.total_seconds() // 60))
    if minutes < 1:
        return "under a minute"
    if minutes < 90:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} days"


def outside(url: str) -> str:
    """An address that a page may link to; nothing where it is none of the web."""
    return url if url.startswith(("http://", "https://")) else ""


def _environment() -> Environment:
    #: autoescape for every template, whatever its name (TRUST.md: CVE-2023-24769)
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
        "ago": ago,
        "lateness": shapes.lateness,
        "outside": outside,
    }
    made.globals |= {
        "language_name": lambda code: language(code).name,
        "dismissals": judging.DISMISSALS,
    }
    return made


_TEMPLATES = _environment()


def show(template: str, site: Site, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page of a site."""
    problem = site.health().problem
    text = _TEMPLATES.get_template(template).render(token=site.token, problem=problem, words=WORDS, **values)
    return HTMLResponse(text, status_code=status)


def kind_name(kind: str, words: Wording = WORDS) -> str:
    """How a kind of finding is called."""
    return words.kinds.get(kind, kind)


def card(found: Finding, site: Site) -> dict[str, Any]:
    """A finding as lists show it."""
    shown = sides(found, site.desk().names, WORDS)
    return {
        "finding": found,
        "kind": kind_name(found.kind),
        "sides": shown,
        "seen": _gone(found),
        "purged": WORDS.purged,
    }


def _gone(found: Finding) -> dict[str, str] | None:
    """The document of a finding without claims: an edit or a take-down of something that made none."""
    seen = found.observation
    if seen is None or found.claims or found.purged:
        return None
    text = visible(seen.document.text[:600])
    return {"text": text, "language": seen.document.language or "und", "url": outside(seen.document.url)}
