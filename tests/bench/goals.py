"""What a measured figure is set against, in one line that says whether it is reached."""

from __future__ import annotations


def against(what: str, measured: float, goal: float, unit: str, *, least: bool = False) -> str:
    """A figure beside its goal (../shared/design/PERFORMANCE.md), which is the most it may be, or the `least`."""
    met = measured >= goal if least else measured <= goal
    bound = "at least" if least else "at most"
    return f"{what}: {_shown(measured)} {unit} (goal: {bound} {_shown(goal)} {unit}: {'met' if met else 'missed'})"


def _shown(figure: float) -> str:
    """Three digits, or all before the point."""
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.3g}"
