"""The naming part of Spanish."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
