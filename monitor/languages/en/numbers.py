"""The numbers part of English."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
