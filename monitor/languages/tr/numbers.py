"""The numbers part of Turkish."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
