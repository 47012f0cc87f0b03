"""The numbers part of French."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
