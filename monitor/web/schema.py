"""/openapi.json: what FastAPI writes, with an example for each answer and the shape of errors."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from monitor.web.examples import examples
from monitor.web.problems import Problem

DESCRIPTION = """\
What public actors said, and what it goes against. Gainsay never says who is right: a finding holds what one side says
and what the other side says, with both originals and why it was flagged.

Lists are given newest first, in pages: `next` is what `before` must be to go on. Every answer has an ETag; ask again
with If-None-Match and an answer that did not change is 304. Errors are problems (RFC 9457). A parameter that is not
documented is an error."""


def complete(app: FastAPI) -> None:
    """Let the application describe itself in full."""
    written = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = written()
            made["info"]["description"] = DESCRIPTION
            schemas = made["components"]["schemas"]
            problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= {**problem.pop("$defs"), "Problem": problem}
            for name in ("HTTPValidationError", "ValidationError"):
                schemas.pop(name, None)
            for path, operations in made["paths"].items():
                for method, operation in operations.items():
                    _exemplify(method, path, operation)
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _exemplify(method: str, path: str, operation: dict[str, Any]) -> None:
    """Put the example of a path where its answer is described; each GET may also be answered 304."""
    example = examples().get(f"{method.upper()} {path}", examples().get(path))
    if example is not None:
        for status in ("200", "201"):
            for content in operation["responses"].get(status, {}).get("content", {}).values():
                content.setdefault("example", example)
