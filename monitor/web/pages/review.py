"""What waits for review, and how often people found us right."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from monitor.frames import RULES
from monitor.grammar import language
from monitor.precision import SORTS
from monitor.web import judging
from monitor.web.pages.showing import PAGE, STRETCHES, Days, Text, cards, kind_name, known, show
from monitor.web.site import Here, Site

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/review")
def review(site: Here, days: Days = judging.DAYS, before: Text = "") -> HTMLResponse:
    """What is too weak to be told and was not judged yet."""
    last = known(site, before) if before else None
    found = judging.review(site, days, after=last, limit=PAGE)
    more = urlencode({"days": days, "before": found[-1].id}) if len(found) == PAGE else ""
    return show(
        "review.html",
        site,
        page="review",
        cards=cards(found, site),
        older=f"/review?{more}" if more else "",
        first=not before,
        detecting=site.desk().configuration.detecting,
        days=days,
    )


@router.get("/quality")
def quality(site: Here, days: Days = judging.DAYS) -> HTMLResponse:
    """How often people found us right."""
    found = judging.quality(site, days)
    return show(
        "quality.html",
        site,
        page="quality",
        quality=found,
        tables=[(sort, found.by[sort], _names(sort, site)) for sort in SORTS],
        days=days,
        stretches=STRETCHES,
    )


def _names(sort: str, site: Site) -> Callable[[str], str]:
    """How what is counted is shown to people."""
    sources, t = site.names.sources, site.tongue.t

    def called(code: str) -> str:
        return t(language(code).name)

    ways: dict[str, Callable[[str], str]] = {
        "kind": lambda name: kind_name(name, site),
        "rule": lambda name: f"{name}: {t(RULES[name].name)}" if name in RULES else name or t("no rule"),
        "language": called,
        "languages": lambda name: " + ".join(map(called, name.split())) or t("no text"),
        "source": lambda name: sources.get(name, name),
    }
    return ways[sort]
