"""Turkish, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.tr.dates import DATES
from monitor.languages.tr.meaning import MEANING
from monitor.languages.tr.naming import NAMING
from monitor.languages.tr.notions import NOTIONS
from monitor.languages.tr.numbers import NUMBERS
from monitor.languages.tr.press import PRESS
from monitor.languages.tr.speech import SPEECH

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    endonym="Türkçe",
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
