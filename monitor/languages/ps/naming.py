"""The naming part of Pashto."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
