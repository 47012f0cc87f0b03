"""The speech part of Persian."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
