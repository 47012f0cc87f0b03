"""The speech part of German."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
