"""The meaning part of German."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
