"""The meaning part of Russian."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
