"""Figures: the ranges that each side gave of one thing, over time, as a chart and as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from monitor.web import topics
from monitor.web.charts import Chart, Range, chart
from monitor.web.pages.disputes import name, said, speaker
from monitor.web.pages.showing import Text, show
from monitor.web.site import Here, Site
from monitor.web.topics import Series
from storage.records import Claim

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

Key = Annotated[str, Query(max_length=300)]
#: findings of figures that the list is made from
_FINDINGS = 200


@router.get("/figures")
def figures(site: Here, key: Key = "", value: Text = "", unit: Text = "") -> HTMLResponse:
    """One series with its chart; without a key, every series over which figures differ."""
    if not key:
        return show("figures.html", site, page="figures", rows=list(_rows(site)))
    of = Series(key=key, value=value, unit=unit)
    claims = sorted((one for one in site.store.claims_under(key) if of.counts(one)), key=said)
    return show("series.html", site, page="figures", **_shown(claims, of, site))


def _rows(site: Site) -> Iterator[dict[str, Any]]:
    """The series that findings speak of, newest first, each with what the sides gave last."""
    found: dict[Series, list[Claim]] = {}
    for finding in site.store.findings(kind="figures", limit=_FINDINGS):
        for claim in finding.claims:
            of = topics.series(claim)
            if of is not None:
                found.setdefault(of, []).append(claim)
    for of, claims in found.items():
        last = {speaker(one): one for one in sorted(claims, key=said)}
        yield {
            "topic": topics.subject(claims[0], site.tongue),
            "address": f"/figures?{urlencode({'key': of.key, 'value': of.value, 'unit': of.unit})}",
            "unit": of.unit,
            "given": [(name(who, site), one) for who, one in last.items()],
            "newest": max(map(said, claims)),
        }


def _shown(claims: Sequence[Claim], of: Series, site: Site) -> dict[str, Any]:
    sides = list(dict.fromkeys(map(speaker, claims)))
    drawn: Chart | None = None
    if claims:
        ranges = [
            Range(side=sides.index(speaker(one)), at=said(one), low=one.quantity.low, high=one.quantity.high)
            for one in claims
            if one.quantity is not None
        ]
        drawn = chart(ranges)
    return {
        "topic": topics.subject(claims[0], site.tongue) if claims else of.key,
        "unit": of.unit,
        "chart": drawn,
        "sides": [(at, name(who, site)) for at, who in enumerate(sides)],
        "rows": [(sides.index(speaker(one)), name(speaker(one), site), one, said(one)) for one in reversed(claims)],
    }
