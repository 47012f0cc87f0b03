"""Chinese, as data."""

from __future__ import annotations

from monitor.grammar import Language
from monitor.languages.zh.dates import DATES
from monitor.languages.zh.meaning import MEANING
from monitor.languages.zh.naming import NAMING
from monitor.languages.zh.notions import NOTIONS
from monitor.languages.zh.numbers import NUMBERS
from monitor.languages.zh.press import PRESS
from monitor.languages.zh.speech import SPEECH

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    endonym="中文",
    script="Hans",
    direction="ltr",
    speech=SPEECH,
    meaning=MEANING,
    numbers=NUMBERS,
    naming=NAMING,
    notions=NOTIONS,
    dates=DATES,
    press=PRESS,
)
