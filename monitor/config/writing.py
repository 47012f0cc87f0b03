"""An entry of sources.yaml put in, changed or switched as text, so that every other byte of the file stays. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode


class NoPlace(ValueError):
    """The file has no place for an entry; the words are for an operator."""


def inserted(text: str, section: str, entry: Sequence[str]) -> str:
    """The file with an entry more at the end of a section's list.

    `entry` holds its lines without indentation, comments above it included; the first that is no comment begins with
    "- ". Raises NoPlace where the section is no list in block style.
    """
    lines = text.splitlines(keepends=True)
    newline = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += newline
    at, indent = _place(text, lines, section)
    head = [] if at is not None else [f"{section}:{newline}"]
    made = [*head, *(f"{' ' * indent}{line}".rstrip() + newline for line in entry)]
    where = len(lines) if at is None else at
    return "".join([*lines[:where], *made, *lines[where:]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a section's list as it stands in the file."""

    first: int  #: the number of lines that stand before it
    end: int  #: the number of lines up to its end, comments that stand in it included
    indent: int  #: characters before its "-"
    text: str  #: its lines without that indentation; the first begins with "- "


def entry(text: str, section: str, id_: str) -> Entry | None:
    """The entry with that id; None where there is none. Raises NoPlace where it cannot be told from its neighbours."""
    node = _entry(text, section, id_)
    if node is None:
        return None
    lines = text.splitlines(keepends=True)
    first, column = node.start_mark.line, node.start_mark.column
    indent = lines[first][:column].rfind("-")
    if indent < 0 or lines[first][:indent].strip():
        raise NoPlace(f"the entry {id_} does not begin in a line of its own with -; edit the whole file")
    end = max(_ends(node)) + 1
    while end < len(lines) and (line := lines[end]).lstrip().startswith("#") and line[: indent + 1].isspace():
        end += 1
    text = "".join(_without(line, indent) for line in lines[first:end]).replace("\r\n", "\n")
    return Entry(first=first, end=end, indent=indent, text=text)


def _without(line: str, indent: int) -> str:
    """A line without an indentation; an empty one, and one that has less, keeps its end."""
    return line[indent:] if (line[:indent].isspace() and line.strip()) or not indent else line.lstrip(" \t")


def replaced(text: str, section: str, id_: str, new: str) -> str:
    """The file with other lines in place of an entry's, none: without it. Raises NoPlace where it is not there."""
    old = entry(text, section, id_)
    if old is None:
        raise NoPlace(f"there is no entry {id_} in {section} any more")
    lines = text.splitlines(keepends=True)
    newline = "\r\n" if lines[0].endswith("\r\n") else "\n"
    made = [f"{' ' * old.indent}{line}".rstrip() + newline for line in new.rstrip().splitlines()]
    return "".join([*lines[: old.first], *made, *lines[old.end :]])


def switched(text: str, section: str, id_: str, *, on: bool) -> str:
    """The file with an entry switched on or off by its `enabled`. Raises NoPlace where it is not there."""
    node, word = _entry(text, section, id_), str(on).lower()
    if node is None:
        raise NoPlace(f"there is no entry {id_} in {section} any more")
    for key, value in node.value:
        if key.value == "enabled":
            start, end = value.start_mark.index, value.end_mark.index
            if start == end:
                colon = text.index(":", key.end_mark.index) + 1
                return f"{text[:colon]} {word}{text[colon:]}"
            return f"{text[:start]}{word}{text[end:]}"
    if node.flow_style:
        at = node.value[-1][1].end_mark.index
        return f"{text[:at]}, enabled: {word}{text[at:]}"
    lines = text.splitlines(keepends=True)
    newline = "\r\n" if lines[0].endswith("\r\n") else "\n"
    end = max(_ends(node)) + 1
    before = "".join(lines[:end])
    joint = "" if before.endswith("\n") else newline
    return f"{before}{joint}{' ' * node.start_mark.column}enabled: {word}{newline}{''.join(lines[end:])}"


def _entry(text: str, section: str, id_: str) -> MappingNode | None:
    found = _section(text, section)
    if found is None or not isinstance(found[1], SequenceNode):
        return None
    if found[1].flow_style:
        raise NoPlace(f"{section} is not a list with one entry a line, each beginning with -; edit the whole file")
    for one in found[1].value:
        pairs = one.value if isinstance(one, MappingNode) else ()
        if any(key.value == "id" and value.value == id_ for key, value in pairs):
            return one  # type: ignore[no-any-return]
    return None


def _place(text: str, lines: Sequence[str], section: str) -> tuple[int | None, int]:
    """The number of lines that stand before the entry, None for a section that is not there; and its indentation."""
    found = _section(text, section)
    if found is None:
        return None, 2
    key, value = found
    if isinstance(value, ScalarNode) and value.value in ("", "~", "null"):
        return key.start_mark.line + 1, 2
    if not isinstance(value, SequenceNode) or value.flow_style:
        raise NoPlace(
            f"{section} must be a list with one entry a line, each beginning with -, so that one can be added"
        )
    first = value.value[0].start_mark
    indent = lines[first.line][: first.column].rfind("-")
    return max(_ends(value)) + 1, indent if indent >= 0 else 2


@lru_cache(maxsize=2)
def _root(text: str) -> Node | None:
    """The nodes of a file; 5 ms a kilobyte, and one file is asked for many entries, and while one of them is typed."""
    try:
        return YAML(typ="safe", pure=True).compose(text)  # type: ignore[no-any-return]
    except YAMLError as error:
        raise NoPlace("the file is not YAML; `gainsay check` says where") from error


def _section(text: str, section: str) -> tuple[Node, Node] | None:
    root = _root(text)
    if root is None:
        return None
    if not isinstance(root, MappingNode):
        raise NoPlace("the file must be a mapping of sections")
    return next(((key, value) for key, value in root.value if key.value == section), None)


def _ends(node: Node) -> Iterator[int]:
    """The last line of everything in a node that has an end of its own."""
    if isinstance(node, ScalarNode) or (isinstance(node, CollectionNode) and node.flow_style):
        mark = node.end_mark
        yield mark.line - (mark.column == 0 and mark.line > node.start_mark.line)
        return
    for inner in node.value:
        for one in inner if isinstance(inner, tuple) else (inner,):
            yield from _ends(one)
