"""The speech part of Russian."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
