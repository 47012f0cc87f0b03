"""The naming part of French."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
