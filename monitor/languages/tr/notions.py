"""The notions of tr."""

from __future__ import annotations

from monitor.grammar.notions import Notions

NOTIONS = Notions()
