"""YAML as text with places: every scalar stays the text it is, every value knows its line.

YAML 1.2 without its guesses: `no`, `on`, `1:30` and `2021-09-06` stay text and become what the field wants later.
Duplicate keys, deep nesting, alias bombs and tags are refused (TRUST.md A9).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, cast

import yaml

from monitor.config.errors import Mistake

Value = str | None | list["Value"] | dict[str, "Value"]
Path_ = tuple[str | int, ...]

MAX_BYTES = 10_000_000
MAX_DEPTH = 40
MAX_FILES = 50
MAX_VALUES = 500_000
_TAGS = frozenset(
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq", "merge", "value")
)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Node(Protocol):
    """A node of either library."""

    id: str  #: scalar, sequence or mapping
    value: Any
    tag: str | None
    style: str | None
    start_mark: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a value stands."""

    file: Path
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Texts that are read in place of what stands in their files; they include no other files than those named here."""

    texts: Mapping[Path, bytes]
    included: frozenset[Path]  #: resolved


@dataclass(slots=True)
class Text:
    """A file's values, their places, and what is wrong with the file itself."""

    values: dict[str, Value] = field(default_factory=dict)
    places: dict[Path_, Place] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    draft: Draft | None = None
    count: int = 0

    def place(self, path: Path_) -> Place:
        """Where a value stands, or the nearest one that contains it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(file=self.files[0], line=1, column=1))

    def mistake(self, path: Path_, message: str) -> None:
        at = self.place(path)
        shown = ".".join(map(str, path))
        self.mistakes.append(Mistake(file=at.file, line=at.line, column=at.column, path=shown, message=message))


def read(path: Path, draft: Draft | None = None) -> Text:
    """Read a file and the files that it includes; lists of an included file come after the including ones."""
    text = Text(draft=draft)
    _read_into(text, path)
    return text


def _read_into(text: Text, path: Path) -> None:
    text.files.append(path)
    root = _compose(text, path)
    if root is None:
        return
    if root.id != "mapping":
        _say(text, path, root, "the file must be a mapping of sections; see docs/configuration.md")
        return
    offsets = {key: len(value) for key, value in text.values.items() if isinstance(value, list)}
    made = _Builder(text, path, offsets).mapping(root, (), 0)
    made = {key: value for key, value in made.items() if value is not None}  # a section whose entries are commented out
    includes = made.pop("include", None)
    for key, value in made.items():
        _merge(text, path, key, value)
    many = includes if isinstance(includes, list) else [] if includes is None else [includes]
    spots = [text.place(("include", at)) for at in range(len(many))]
    for name, spot in zip(many, spots, strict=True):
        if why := _include(text, path, name):
            text.mistakes.append(
                Mistake(file=spot.file, line=spot.line, column=spot.column, path="include", message=why)
            )


def _merge(text: Text, path: Path, key: str, value: Value) -> None:
    known = text.values.get(key)
    if isinstance(known, list) and isinstance(value, list):
        known.extend(value)
    elif key in text.values:
        text.mistake((key,), f"the section {key} of {path.name} stands in another file too; only lists are joined")
    else:
        text.values[key] = value


def _include(text: Text, path: Path, name: Value) -> str | None:
    """Read an included file; what is wrong with including it, if anything."""
    if not isinstance(name, str) or not name.isprintable():
        return "must be the name of a file, or a list of them"
    target = path.parent / name
    if target.resolve() in {file.resolve() for file in text.files}:
        return f"{name} is read already; name each file once"
    if text.draft is not None and not _allowed(target, path, text.draft):
        return f"{name} lies outside of the folder of {path.name}; such a file is included only in the file itself"
    if not target.is_file():
        text.files.append(target)  # looked for again when it may have come
        return f"there is no file {name} beside {path.name}"
    if len(text.files) == MAX_FILES:
        return f"{name} is left out: more than {MAX_FILES} files are too many"
    _read_into(text, target)
    return None


def _allowed(target: Path, path: Path, draft: Draft) -> bool:
    """Whether a draft may include a file: it must not make the service read just any."""
    whole = target.resolve()
    return whole in draft.included or whole.is_relative_to(path.parent.resolve())


def _bytes(text: Text, path: Path) -> bytes:
    given = text.draft.texts.get(path) if text.draft is not None else None
    return path.read_bytes() if given is None else given


class NotYaml(Exception):
    """What ruamel says of a text."""

    def __init__(self, said: Exception) -> None:
        super().__init__(str(said))
        self.said = said


def _compose(text: Text, path: Path) -> Node | None:
    try:
        raw = _bytes(text, path)
    except OSError as error:
        text.mistakes.append(_file_mistake(path, f"cannot be read: {error.strerror or error}"))
        return None
    if len(raw) > MAX_BYTES:
        text.mistakes.append(_file_mistake(path, f"is larger than {MAX_BYTES:,} bytes; split it with include:"))
        return None
    try:
        node = _composed(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        text.mistakes.append(_file_mistake(path, f"is not UTF-8 (byte {error.start}); save it as UTF-8"))
    except (NotYaml, RecursionError, ValueError) as error:
        text.mistakes.append(_syntax(path, error))
    else:
        if node is None:
            text.mistakes.append(_file_mistake(path, "is empty; see docs/configuration.md for a first one"))
        return node
    return None


def _composed(text: str) -> Node | None:
    """The nodes of a text: by libyaml, ten times as fast, where it takes the text; ruamel says what is wrong with one.

    Only structure, places and the raw text of scalars are used, in which the two versions of YAML do not differ.
    """
    fast = getattr(yaml, "CSafeLoader", None)
    try:
        if fast is not None:
            return cast(Node | None, yaml.compose(text, Loader=fast))
    except (yaml.YAMLError, RecursionError, ValueError):
        pass
    from ruamel.yaml import YAML  # a good text does without
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        return cast(Node | None, YAML(typ="safe", pure=True).compose(text))
    except (MarkedYAMLError, YAMLError) as error:
        raise NotYaml(error) from error


def _file_mistake(path: Path, message: str) -> Mistake:
    return Mistake(file=path, line=1, column=1, path="", message=message)


def _syntax(path: Path, raised: Exception) -> Mistake:
    error = raised.said if isinstance(raised, NotYaml) else raised
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or "nested too deep" if isinstance(error, RecursionError) else None
    what = problem or getattr(error, "problem", None) or str(error).partition("\n")[0]
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Mistake(file=path, line=line, column=column, path="", message=f"this is not YAML: {what}")


def _say(text: Text, path: Path, node: Node, message: str, where: Path_ = ()) -> None:
    mark = node.start_mark
    shown = ".".join(map(str, where))
    text.mistakes.append(Mistake(file=path, line=mark.line + 1, column=mark.column + 1, path=shown, message=message))


class _Builder:
    """Turns nodes into plain values, noting each one's place."""

    def __init__(self, text: Text, path: Path, offsets: dict[str, int]) -> None:
        self.text, self.path, self.offsets = text, path, offsets

    def value(self, node: Node, path: Path_, depth: int) -> Value:
        self.text.count += 1
        if depth > MAX_DEPTH or self.text.count > MAX_VALUES:
            if self.text.count <= MAX_VALUES + 1:
                _say(self.text, self.path, node, "nested too deep, or too many values", path)
            return None
        self._note(node, path)
        if (tag := str(node.tag or "")) and tag not in _TAGS:
            _say(self.text, self.path, node, f"the tag {tag} is not known here; write the value alone", path)
        if node.id == "mapping":
            return self.mapping(node, path, depth)
        if node.id == "sequence":
            begin = self.offsets.get(str(path[0]), 0) if len(path) == 1 else 0
            return [self.value(item, (*path, begin + at), depth + 1) for at, item in enumerate(node.value)]
        plain = getattr(node, "style", None) in (None, "")
        return None if plain and node.value in _NULLS else str(node.value)

    def mapping(self, node: Node, path: Path_, depth: int) -> dict[str, Value]:
        made: dict[str, Value] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if key_node.id == "scalar" else "?"
            if key in made:
                message = f"the key {key} stands twice; the first is in line {lines[key]}"
                _say(self.text, self.path, key_node, message, (*path, key))
                continue
            lines[key] = key_node.start_mark.line + 1
            made[key] = self.value(value_node, (*path, key), depth + 1)
            self._note(key_node, (*path, key))
        return made

    def _note(self, node: Node, path: Path_) -> None:
        mark = node.start_mark
        self.text.places[path] = Place(file=self.path, line=mark.line + 1, column=mark.column + 1)


def paths(value: Value, path: Path_ = ()) -> Iterator[Path_]:
    """Every path in a value, for tests and for editors."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths(inner, (*path, key))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from paths(inner, (*path, at))
