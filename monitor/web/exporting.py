"""/api/v1/export: statements that a search finds, and findings, as files in open formats; written as they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse
from pydantic import Field

from monitor.exports import FINDINGS, STATEMENTS, Format
from monitor.exports.reading import kept_findings, kept_statements
from monitor.web import problems
from monitor.web.api import ByFinding
from monitor.web.asking import Asked
from monitor.web.site import Here

router = APIRouter(prefix="/api/v1/export", tags=["export"], responses=problems.documented())

Most = Annotated[int, Field(ge=1, le=1_000_000, description="how many at most")]


class OfStatements(Asked):
    """Which statements, and how."""

    format: Annotated[Literal["csv", "jsonl", "webannotation"], Field(description="of the file")] = "csv"
    most: Most = 10_000


class Found(ByFinding):
    """Which findings, and how."""

    format: Annotated[Literal["csv", "jsonl", "claimreview"], Field(description="of the file")] = "csv"
    most: Most = 10_000


def _documented(formats: Iterable[Format]) -> dict[int | str, dict[str, Any]]:
    kinds = [one.media_type.partition(";")[0] for one in formats]
    content = {kind: {"schema": {"type": "object" if kind.endswith("+json") else "string"}} for kind in kinds}
    return {200: {"description": "The file, newest first", "content": content}}


@router.get(
    "/statements", responses=_documented(one for one, _ in STATEMENTS.values()), response_class=StreamingResponse
)
def statements(site: Here, asked: Annotated[OfStatements, Query()]) -> StreamingResponse:
    """Statements as a table, as lines of JSON, or as W3C Web Annotations."""
    format_, written = STATEMENTS[asked.format]
    query = asked.query(site.desk())
    return _file(written(kept_statements(site.store, query, asked.most), site.desk().names), format_, "statements")


@router.get("/findings", responses=_documented(one for one, _ in FINDINGS.values()), response_class=StreamingResponse)
def findings(site: Here, asked: Annotated[Found, Query()]) -> StreamingResponse:
    """Findings as a table, as lines of JSON, or as schema.org ClaimReview, which never has a rating here."""
    format_, written = FINDINGS[asked.format]
    found = kept_findings(site.store, asked.wanted(site.desk()), asked.most)
    return _file(written(found, site.desk().names), format_, "findings")


def _file(parts: Iterator[str], format_: Format, name: str) -> StreamingResponse:
    disposition = f'attachment; filename="gainsay-{name}.{format_.suffix}"'
    body = (part.encode("utf-8", "replace") for part in parts)
    return StreamingResponse(body, media_type=format_.media_type, headers={"content-disposition": disposition})
