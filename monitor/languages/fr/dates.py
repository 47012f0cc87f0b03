"""The dates part of French."""

from __future__ import annotations

from monitor.grammar.dates import Dates, rows

DATES = Dates(
    weekdays=rows("lundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche"),
    today=("aujourd'hui",),
    yesterday=("hier",),
    before_yesterday=("avant-hier",),
    gregorian=rows("janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre"),
    between=("de",),
)
