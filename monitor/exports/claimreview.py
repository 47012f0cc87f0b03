"""Findings as schema.org ClaimReview without a rating: what one side says, and what the other says. Pure.

What the two are to each other is said in words of our own, for schema.org has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from alerts.message import Names
from monitor.exports.graph import streamed
from storage.records import Claim, Finding, Form

MEDIA_TYPE = "application/ld+json"
_CONTEXT = ["https://schema.org", {"gainsay": "urn:gainsay:"}]


def written(found: Iterable[Finding], names: Names) -> Iterator[str]:
    """A graph of reviews; what has no side that is kept is left out."""
    return streamed({"@context": _CONTEXT}, "@graph", (review(one, names) for one in found if one.claims))


def review(found: Finding, names: Names) -> dict[str, Any]:
    """One finding. It has no reviewRating and never will: Gainsay does not say who is right."""
    link = f"{names.link_base}/findings/{found.id}"
    newest, *others = [_claim(one, names) for one in found.claims]
    return {
        "@type": "ClaimReview",
        "@id": f"urn:gainsay:finding:{found.id}",
        "url": link,
        "datePublished": found.found_at.isoformat(),
        "author": {"@type": "Organization", "name": "Gainsay"},
        "claimReviewed": found.claims[0].statement.text,
        "reviewBody": next(iter(found.because), ""),
        "itemReviewed": newest,
        "gainsay:kind": found.kind,
        "gainsay:relation": found.relation.value,
        "gainsay:status": found.status.value,
        "gainsay:against": others,
    }


def _claim(one: Claim, names: Names) -> dict[str, Any]:
    said = one.statement
    who = names.actor(said.actor) or said.speaker
    is_person = said.actor is None or said.actor in names.people
    speaker = {"@type": "Person" if is_person else "Organization", "name": who} if who else None
    words: dict[str, Any] = {
        "@type": "Quotation",
        "@id": f"urn:gainsay:statement:{said.id}",
        "text": said.text,
        "inLanguage": said.language,
        "datePublished": said.published_at.isoformat() if said.published_at else None,
        "dateCreated": said.said_at.isoformat() if said.said_at else None,
        "url": said.url or None,
        # an account's own post has its speaker for author; what others report is attributed to a speaker
        "creator" if said.form is Form.POST else "spokenByCharacter": speaker,
    }
    return {
        "@type": "Claim",
        "@id": f"urn:gainsay:claim:{one.id}",
        "appearance": {name: value for name, value in words.items() if value is not None},
    }
