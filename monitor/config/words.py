"""What pydantic found wrong, in words that say the way out. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from pydantic import BaseModel

_WORDS = {
    "missing": "is missing; it has no default",
    "too_short": "must not be empty",
    "string_too_short": "must not be empty",
    "tuple_type": "must be a list, such as [one, two]",
    "list_type": "must be a list, such as [one, two]",
    "dict_type": "must be a mapping of keys and values",
    "model_type": "must be a mapping of keys and values",
    "string_type": "must be a text",
    "string_unicode": "must be a text in valid Unicode",
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
    "int_parsing": "write a whole number",
    "int_type": "write a whole number",
    "int_from_float": "write a whole number",
    "float_parsing": "write a number",
    "float_type": "write a number",
}


def words(error: Any, model: type[BaseModel], also: AbstractSet[str]) -> str:
    """One error of a ValidationError; `also` are keys that are right at the top, but another model's."""
    kind, given = error["type"], error.get("input")
    if kind == "extra_forbidden":
        return _unknown(error["loc"], model, also)
    shown = f"{given!r}: " if isinstance(given, str) else ""
    if kind in _WORDS:
        return f"{shown}{_WORDS[kind]}"
    if kind in {"literal_error", "enum"}:
        return f"{given!r} is not known; write {error['ctx']['expected']}"
    message = str(error["msg"]).removeprefix("Value error, ")
    return message if kind == "value_error" else f"{shown}{message[:1].lower()}{message[1:]}"


def _unknown(loc: tuple[Any, ...], model: type[BaseModel], also: AbstractSet[str]) -> str:
    known = {*_keys(model, loc[:-1]), *(also if len(loc) == 1 else ())}
    near = difflib.get_close_matches(str(loc[-1]), known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(sorted(known))}"
    return f"unknown key; {hint}"


def _keys(model: type[BaseModel], loc: tuple[Any, ...]) -> Iterator[str]:
    """The keys that a nested section knows."""
    at: Any = model
    for part in loc:
        fields: Mapping[str, Any] = getattr(at, "model_fields", {})
        named = next((field for name, field in fields.items() if part in (name, field.alias)), None)
        at = _model(named.annotation) or at if named else at
    for name, field in getattr(at, "model_fields", {}).items():
        yield field.alias or name


def _model(annotation: Any) -> type[BaseModel] | None:
    """The section inside `Section | None`, `tuple[Section, ...]` and the like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for one in getattr(annotation, "__args__", ()) if (found := _model(one))), None)
