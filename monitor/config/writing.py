"""An entry more in sources.yaml: put in as text, so that every other byte of the file stays as it is. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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


def _section(text: str, section: str) -> tuple[Node, Node] | None:
    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except YAMLError as error:
        raise NoPlace("the file is not YAML; `gainsay check` says where") from error
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
