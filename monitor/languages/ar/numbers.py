"""The numbers part of Arabic."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
