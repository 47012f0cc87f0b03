"""The speech part of French."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
