"""The speech part of Turkish."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
