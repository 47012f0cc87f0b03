"""The dates part of German."""

from __future__ import annotations

from monitor.grammar.dates import Dates, rows

DATES = Dates(
    weekdays=rows(
        "montag/montags/montagabend/montagmorgen/montagnachmittag;dienstag/dienstagabend/dienstagmorgen;mittwoch/mittwochabend/mittwochmorgen;donnerstag/donnerstagabend/donnerstagmorgen;freitag/freitagabend/freitagmorgen;samstag/sonnabend/samstagabend;sonntag/sonntagabend"
    ),
    today=("heute",),
    yesterday=("gestern",),
    before_yesterday=("vorgestern",),
    gregorian=rows("januar/jänner;februar/feber;märz;april;mai;juni;juli;august;september;oktober;november;dezember"),
)
