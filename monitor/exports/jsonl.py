"""One JSON object a line, as the interface for machines gives them. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from alerts.message import Names
from monitor.exports.kept import Kept
from storage.records import Finding


def statements(kept: Iterable[Kept], names: Names) -> Iterator[str]:
    """Statements; they hold ids alone."""
    from monitor.web import shapes  # with it the web framework, which itself exports

    return (json.dumps(shapes.statement(one.statement), ensure_ascii=False) + "\n" for one in kept)


def findings(found: Iterable[Finding], names: Names) -> Iterator[str]:
    """Findings with both sides."""
    from monitor.web import shapes

    return (json.dumps(shapes.finding(one, names), ensure_ascii=False) + "\n" for one in found)
