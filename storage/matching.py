"""How each kind of database is asked for entries: SQL for their numbers below :last, the highest first. Pure.

SQLite answers from its full-text index alone (FTS5); PostgreSQL from the indexes of a text search vector and of an
array. What was typed stands in parameters: no part of it is ever SQL.
"""

from __future__ import annotations

from typing import Any

from storage.search import ALL, Either, Every, Not, Phrase, Query, Tag, tag

#: bytes of a word that PostgreSQL can look for
_LONGEST = 2000


def fts5(query: Query) -> tuple[str, dict[str, Any]]:
    """One MATCH expression; the words hold no sign that means anything in it, nor do tags."""
    sql = "SELECT rowid FROM search WHERE search MATCH :query AND rowid < :last ORDER BY rowid DESC LIMIT :most"
    return sql, {"query": _expression(query)}


def _expression(query: Query) -> str:
    match query:
        case Tag():
            return f'tags : "{tag(query.name, query.value)}"'
        case Phrase():
            return f'words : "{" ".join(query.words)}"{" *" if query.begins else ""}'
        case Not():
            return f'(tags : "{ALL}" NOT {_expression(query.of)})'
        case Either():
            parts = [_expression(one) for one in query.parts]
            return f"({' OR '.join(parts)})" if parts else f'(tags : "{ALL}" NOT tags : "{ALL}")'
        case Every():
            return _every(query)


def _every(query: Every) -> str:
    wanted = [_expression(one) for one in query.parts if not isinstance(one, Not)]
    unwanted = [_expression(one.of) for one in query.parts if isinstance(one, Not)]
    whole = f"({' AND '.join(wanted)})" if wanted else f'tags : "{ALL}"'
    return f"({whole} NOT ({' OR '.join(unwanted)}))" if unwanted else whole


def vectors(query: Query) -> tuple[str, dict[str, Any]]:
    """Conditions on the vector and the array."""
    values: dict[str, Any] = {}
    where = _condition(query, values)
    return f"SELECT n FROM searched WHERE n < :last AND {where} ORDER BY n DESC LIMIT :most", values  # noqa: S608


def _condition(query: Query, values: dict[str, Any]) -> str:
    match query:
        case Tag():
            return f"string_to_array(tags, ' ') @> ARRAY[{_named(values, tag(query.name, query.value))}]"
        case Phrase():
            if any(len(one.encode()) > _LONGEST for one in query.words):
                return "false"
            lexemes = " <-> ".join(f"'{one}'" for one in query.words) + (":*" if query.begins else "")
            return f"to_tsvector('simple', words) @@ to_tsquery('simple', {_named(values, lexemes)})"
        case Not():
            return f"NOT {_condition(query.of, values)}"
        case Either():
            return f"({' OR '.join(_condition(one, values) for one in query.parts)})" if query.parts else "false"
        case Every():
            return f"({' AND '.join(_condition(one, values) for one in query.parts)})" if query.parts else "true"


def _named(values: dict[str, Any], value: str) -> str:
    """The name of a parameter that holds a value."""
    name = f"v{len(values)}"
    values[name] = value
    return f"CAST(:{name} AS text)"
