"""Russian, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.ru.dates import DATES
from monitor.languages.ru.meaning import MEANING
from monitor.languages.ru.naming import NAMING
from monitor.languages.ru.notions import NOTIONS
from monitor.languages.ru.numbers import NUMBERS
from monitor.languages.ru.press import PRESS
from monitor.languages.ru.speech import SPEECH

LANGUAGE = Language(
    code="ru",
    name="Russian",
    endonym="русский",
    script="Cyrl",
    direction="ltr",
    speech=SPEECH,
    meaning=MEANING,
    numbers=NUMBERS,
    naming=NAMING,
    notions=NOTIONS,
    dates=DATES,
    press=PRESS,
)
