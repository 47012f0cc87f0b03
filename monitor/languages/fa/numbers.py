"""The numbers part of Persian."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
