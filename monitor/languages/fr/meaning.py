"""The meaning part of French."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
