"""The meaning part of Ukrainian."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
