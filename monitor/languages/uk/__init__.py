"""Ukrainian, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.uk.dates import DATES
from monitor.languages.uk.meaning import MEANING
from monitor.languages.uk.naming import NAMING
from monitor.languages.uk.notions import NOTIONS
from monitor.languages.uk.numbers import NUMBERS
from monitor.languages.uk.press import PRESS
from monitor.languages.uk.speech import SPEECH

LANGUAGE = Language(
    code="uk",
    name="Ukrainian",
    endonym="українська",
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
