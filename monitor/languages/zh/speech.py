"""The speech part of Chinese."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
