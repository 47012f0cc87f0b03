"""French, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.fr.dates import DATES
from monitor.languages.fr.meaning import MEANING
from monitor.languages.fr.naming import NAMING
from monitor.languages.fr.notions import NOTIONS
from monitor.languages.fr.numbers import NUMBERS
from monitor.languages.fr.press import PRESS
from monitor.languages.fr.speech import SPEECH

LANGUAGE = Language(
    code="fr",
    name="French",
    endonym="français",
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
