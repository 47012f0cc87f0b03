"""From which strength on a finding is told or kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Above the first a desk is told, between the two it may look, below the second nothing is kept."""

    alert_at: float = 0.6
    review_at: float = 0.3
