"""The naming part of Chinese."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
