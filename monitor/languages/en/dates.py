"""The dates part of English."""

from __future__ import annotations

from monitor.grammar.dates import Dates, rows

DATES = Dates(
    weekdays=rows("monday;tuesday;wednesday;thursday;friday;saturday;sunday"),
    today=("today",),
    yesterday=("yesterday",),
    before_yesterday=("the day before yesterday",),
    gregorian=rows(
        "january/jan;february/feb;march/mar;april/apr;may;june/jun;july/jul;august/aug;september/sept/sep;october/oct;november/nov;december/dec"
    ),
    lunar=rows(
        "muharram;safar;rabi al-awwal;rabi al-thani;jumada al-awwal;jumada al-thani;rajab;shaban;ramadan;shawwal;dhu al-qadah;dhu al-hijjah"
    ),
    between=("of", "the"),
)
