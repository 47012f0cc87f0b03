"""The numbers part of Russian."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
