"""The naming part of Ukrainian."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
