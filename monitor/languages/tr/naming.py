"""The naming part of Turkish."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
