"""The speech part of Spanish."""

from __future__ import annotations

from monitor.grammar.speech import Speech

SPEECH = Speech()
