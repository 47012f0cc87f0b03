"""The dates part of Spanish."""

from __future__ import annotations

from monitor.grammar.dates import Dates, rows

DATES = Dates(
    weekdays=rows("lunes;martes;miércoles;jueves;viernes;sábado;domingo"),
    today=("hoy",),
    yesterday=("ayer",),
    before_yesterday=("anteayer", "antier"),
    gregorian=rows(
        "enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre/setiembre;octubre;noviembre;diciembre"
    ),
    between=("de", "del"),
)
