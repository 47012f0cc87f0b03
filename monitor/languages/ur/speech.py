"""The speech part of Urdu."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
