"""The numbers part of German."""

from __future__ import annotations

from monitor.grammar.numbers import Numbers

NUMBERS = Numbers()
