"""The naming part of Persian."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
