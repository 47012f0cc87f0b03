"""The speech part of Arabic."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
