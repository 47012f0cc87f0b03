"""The numbers part of Ukrainian."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
