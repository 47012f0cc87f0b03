"""The numbers part of Urdu."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
