"""The meaning part of Persian."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
