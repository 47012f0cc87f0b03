"""The speech part of English."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
