"""The meaning part of Pashto."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
