"""Spanish, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.es.dates import DATES
from monitor.languages.es.meaning import MEANING
from monitor.languages.es.naming import NAMING
from monitor.languages.es.notions import NOTIONS
from monitor.languages.es.numbers import NUMBERS
from monitor.languages.es.press import PRESS
from monitor.languages.es.speech import SPEECH

LANGUAGE = Language(
    code="es",
    name="Spanish",
    endonym="español",
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
