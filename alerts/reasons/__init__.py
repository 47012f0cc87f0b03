"""Why something was flagged, and what to bear in mind, in a desk's language: one file a language, data only.

Findings say it in English, in sentences that are made of a few patterns. A file gives those patterns in its language;
what it does not give stays English and is marked as such, never half of each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from alerts import plugins
from alerts.wording import wording

_PACKAGE = "alerts.reasons"
_SLOT = re.compile(r"\\{(\w+)\\}")
#: what is a phrase of ours itself; all else that fills a pattern is a name or words of others
_OURS = frozenset({"topic", "why", "rest"})
#: what fills a slot of that name; anything else may hold anything
_FILLED = {
    "number": r"\d[\d.,e+]*", "number2": r"\d[\d.,e+]*", "tries": r"\d+", "sure": r"\d+%", "time": r"[\d:]+",
}  # fmt: skip
#: code points; a longer one holds more of others' words than of ours, and takes long to match
_LONGEST = 2_000

Keep = Callable[[str], str]


def told(text: str, language: str, keep: Keep = str) -> str | None:
    """The text in that language; None where it has no words for it. `keep` is done to names and words of others."""
    if language not in plugins.names(_PACKAGE) or len(text) > _LONGEST:
        return None
    phrases: Mapping[str, str] = plugins.load(_PACKAGE, language).PHRASES
    for shape, pattern in _shapes(language):
        match = shape.fullmatch(text)
        filled = _filled(match, language, keep) if match else None
        if filled is not None:
            return phrases[pattern].format(**filled)
    return None


def _filled(match: re.Match[str], language: str, keep: Keep) -> dict[str, str] | None:
    """What fills a pattern; None where a phrase of ours in it has no words in that language."""
    filled = {}
    for name, value in match.groupdict().items():
        own = wording(language).number(value) if name in _FILLED else told(value, language, keep)
        if own is None and name in _OURS:
            return None
        filled[name] = own or keep(value)
    return filled


@cache
def _shapes(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of a file, those with the most words of their own first."""
    phrases = plugins.load(_PACKAGE, language).PHRASES
    ordered = sorted(phrases, key=lambda one: (_SLOT.sub("", re.escape(one)).count(" "), len(one)), reverse=True)
    return tuple((re.compile(_SLOT.sub(_slot, re.escape(one)), re.DOTALL), one) for one in ordered)


def _slot(name: re.Match[str]) -> str:
    return f"(?P<{name[1]}>{_FILLED.get(name[1], '.+?')})"
