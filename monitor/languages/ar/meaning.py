"""The meaning part of Arabic."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
