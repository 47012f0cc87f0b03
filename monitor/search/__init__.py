"""Searching what was said: what a person types becomes a tree that the store answers. Pure.

    parse(typed) -> Query      raises QueryError, which points at the place
    Known(actors, places ...)  what the names in a query stand for, given to `parse`
    matches(query, statement)  whether one statement is what is asked for

docs/search.md says what can be typed.
"""

from __future__ import annotations

from collections.abc import Iterable

from monitor.search.known import Known
from monitor.search.query import FIELDS, LONGEST, QueryError, days, parse
from storage.records import Claim, Statement
from storage.search import Query, entry, marks
from storage.search import matches as fits

__all__ = ["FIELDS", "LONGEST", "Known", "Query", "QueryError", "days", "marks", "matches", "parse"]


def matches(query: Query, said: Statement, claims: Iterable[Claim] = ()) -> bool:
    """Whether a statement with its claims is what a query asks for: the same answer as the store's."""
    return fits(query, entry(said, claims))
