"""Urdu, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.ur.dates import DATES
from monitor.languages.ur.meaning import MEANING
from monitor.languages.ur.naming import NAMING
from monitor.languages.ur.notions import NOTIONS
from monitor.languages.ur.numbers import NUMBERS
from monitor.languages.ur.press import PRESS
from monitor.languages.ur.speech import SPEECH

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    endonym="اردو",
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
