"""The meaning part of Urdu."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning

MEANING = Meaning()
