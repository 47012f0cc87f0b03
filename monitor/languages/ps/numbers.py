"""The numbers part of Pashto."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
