"""The naming part of Arabic."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
