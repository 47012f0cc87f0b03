"""The naming part of German."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
