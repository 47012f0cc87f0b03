"""The meaning part of Spanish."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
