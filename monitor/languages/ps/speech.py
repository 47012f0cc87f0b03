"""The speech part of Pashto."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
