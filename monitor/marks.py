"""What a publisher says at the head of a text about an earlier one: corrected, sent again, withdrawn. Pure.

The classes are those of Reuters (DOMAIN.md section 3); the words stand in monitor/languages/.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cache

from monitor.grammar import language
from monitor.likeness import is_near
from monitor.text import fold
from storage.records import Document

#: how long after a text its correction may come
CORRECTED_WITHIN = timedelta(days=7)


class Mark(StrEnum):
    """A publisher's word on an earlier text."""

    CORRECTED = "corrected"
    REFILED = "refiled"  #: for its form alone: nothing that it says has changed
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A headline that bears a mark."""

    mark: Mark
    title: str  #: without the mark, folded; "" where nothing else stands there


def marked(document: Document, code: str) -> Marked | None:
    """The mark at the head of a document in a language; a post has no headline, and what it corrects it says itself."""
    found = _pattern(code).match(fold(document.title)) if document.title else None
    if found is None:
        return None
    return Marked(
        mark=next(mark for mark in Mark if found[mark.value]), title=fold(document.title)[found.end() :].strip()
    )


def original(one: Marked, document: Document, others: Sequence[Document]) -> Document | None:
    """The earlier text of the same source that a marked one is about, by its headline or by its words."""
    at = document.published_at or document.fetched_at
    for other in others:
        age = at - (other.published_at or other.fetched_at)
        if other.id == document.id or not timedelta(0) <= age <= CORRECTED_WITHIN:
            continue
        if (one.title and is_near(one.title, other.title)) or is_near(document.text, other.text):
            return other
    return None


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """The marks of a language, in brackets or before a stroke or colon: "CORRECTED-", "[Berichtigung]", "更正："."""
    press = language(code).press
    rows = {Mark.CORRECTED: press.corrected, Mark.REFILED: press.refiled, Mark.WITHDRAWN: press.withdrawn}
    each = "|".join(rf"(?P<{mark.value}>{_any(forms)})" for mark, forms in rows.items())
    return re.compile(rf"\s*(?P<open>[\[(【])?\s*(?:{each})\s*(?(open)[\])】]\s*[-:|]?|[-:|])\s*")


def _any(forms: Sequence[str]) -> str:
    return "|".join(re.escape(fold(form)) for form in sorted(forms, key=len, reverse=True)) or "(?!)"
