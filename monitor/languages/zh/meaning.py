"""The meaning part of Chinese."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
