"""The numbers part of Chinese."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
