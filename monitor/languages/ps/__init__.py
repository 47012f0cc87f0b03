"""Pashto, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.ps.dates import DATES
from monitor.languages.ps.meaning import MEANING
from monitor.languages.ps.naming import NAMING
from monitor.languages.ps.notions import NOTIONS
from monitor.languages.ps.numbers import NUMBERS
from monitor.languages.ps.press import PRESS
from monitor.languages.ps.speech import SPEECH

LANGUAGE = Language(
    code="ps",
    name="Pashto",
    endonym="پښتو",
    script="Arab",
    direction="rtl",
    speech=SPEECH,
    meaning=MEANING,
    numbers=NUMBERS,
    naming=NAMING,
    notions=NOTIONS,
    dates=DATES,
    press=PRESS,
)
