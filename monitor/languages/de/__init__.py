"""German, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.de.dates import DATES
from monitor.languages.de.meaning import MEANING
from monitor.languages.de.naming import NAMING
from monitor.languages.de.notions import NOTIONS
from monitor.languages.de.numbers import NUMBERS
from monitor.languages.de.press import PRESS
from monitor.languages.de.speech import SPEECH

LANGUAGE = Language(
    code="de",
    name="German",
    endonym="Deutsch",
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
