"""Statements as W3C Web Annotations: who says it, and where it stands in the text, by words and by place. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from alerts.message import Names
from monitor.exports.graph import streamed
from monitor.exports.kept import Kept
from storage.records import Document, Span, Statement

MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
#: characters of the text around a passage, by which it is found again in a text that was edited
AROUND = 32


def written(kept: Iterable[Kept], names: Names) -> Iterator[str]:
    """A page of annotations."""
    head = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage"}
    return streamed(head, "items", (annotation(one.statement, one.document, names) for one in kept))


def annotation(said: Statement, document: Document | None, names: Names) -> dict[str, Any]:
    """One statement; each part of an interrupted one is a target of its own. Offsets are code points."""
    who = names.actor(said.actor) or said.speaker
    bodies = [{"type": "TextualBody", "purpose": "identifying", "format": "text/plain", "value": who}] if who else []
    text = document.text if document is not None and document.version == said.version else None
    return {
        "id": f"urn:gainsay:statement:{said.id}",
        "type": "Annotation",
        "motivation": "identifying" if who else "highlighting",
        "created": said.seen_at.isoformat(),
        "generator": {"type": "Software", "name": "Gainsay"},
        "body": bodies,
        "target": [_target(said, span, text) for span in said.spans],
    }


def _target(said: Statement, span: Span, text: str | None) -> dict[str, Any]:
    quoted: dict[str, Any] = {"type": "TextQuoteSelector"}
    if text is not None:
        quoted |= {
            "exact": text[span.start : span.end],
            "prefix": text[max(0, span.start - AROUND) : span.start],
            "suffix": text[span.end : span.end + AROUND],
        }
    elif len(said.spans) == 1:
        quoted["exact"] = said.text
    place = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {
        "source": said.url or f"urn:gainsay:document:{said.document}",
        "type": "SpecificResource",
        "selector": [*([quoted] if "exact" in quoted else []), place],
        "state": [{"type": "TimeState", "sourceDate": said.seen_at.isoformat()}],
    }
