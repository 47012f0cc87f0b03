"""The naming part of Russian."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
