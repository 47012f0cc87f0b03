"""Arabic, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.ar.dates import DATES
from monitor.languages.ar.meaning import MEANING
from monitor.languages.ar.naming import NAMING
from monitor.languages.ar.notions import NOTIONS
from monitor.languages.ar.numbers import NUMBERS
from monitor.languages.ar.press import PRESS
from monitor.languages.ar.speech import SPEECH

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    endonym="العربية",
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
