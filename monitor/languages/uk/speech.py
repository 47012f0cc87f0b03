"""The speech part of Ukrainian."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
