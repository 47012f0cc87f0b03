"""The numbers part of Spanish."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
