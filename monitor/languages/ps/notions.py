"""The notions of ps."""

from __future__ import annotations

from monitor.grammar.notions import Notions

NOTIONS = Notions()
