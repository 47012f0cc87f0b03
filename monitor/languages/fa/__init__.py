"""Persian, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.fa.dates import DATES
from monitor.languages.fa.meaning import MEANING
from monitor.languages.fa.naming import NAMING
from monitor.languages.fa.notions import NOTIONS
from monitor.languages.fa.numbers import NUMBERS
from monitor.languages.fa.press import PRESS
from monitor.languages.fa.speech import SPEECH

LANGUAGE = Language(
    code="fa",
    name="Persian",
    endonym="فارسی",
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
