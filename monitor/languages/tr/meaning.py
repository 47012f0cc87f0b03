"""The meaning part of Turkish."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
