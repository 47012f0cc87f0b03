"""The meaning part of English."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
