"""The naming part of Urdu."""

from __future__ import annotations

from monitor.grammar.naming import Naming

NAMING = Naming()
