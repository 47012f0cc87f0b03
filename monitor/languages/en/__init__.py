"""English, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.en.dates import DATES
from monitor.languages.en.meaning import MEANING
from monitor.languages.en.naming import NAMING
from monitor.languages.en.notions import NOTIONS
from monitor.languages.en.numbers import NUMBERS
from monitor.languages.en.press import PRESS
from monitor.languages.en.speech import SPEECH

LANGUAGE = Language(
    code="en",
    name="English",
    endonym="English",
    script="Latn",
    direction="ltr",
    speech=SPEECH,
    meaning=MEANING,
    numbers=NUMBERS,
    naming=NAMING,
    notions=NOTIONS,
    dates=DATES,
    press=PRESS,
)
