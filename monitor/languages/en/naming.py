"""The naming part of English."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
