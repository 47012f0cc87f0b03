"""The dates part of Turkish."""

from __future__ import annotations

from monitor.grammar.dates import Dates, rows

DATES = Dates(
    weekdays=rows(
        "pazartesi/pazartesi günü;salı/salı günü;çarşamba/çarşamba günü;perşembe/perşembe günü;cuma/cuma günü;cumartesi/cumartesi günü;pazar günü"
    ),
    today=("bugün",),
    yesterday=("dün",),
    before_yesterday=("önceki gün", "evvelki gün"),
    gregorian=rows(
        "ocak/ocak'ta/ocakta;şubat/şubat'ta/şubatta;mart/mart'ta/martta;nisan/nisan'da/nisanda;mayıs/mayıs'ta/mayısta;haziran/haziran'da/haziranda;temmuz/temmuz'da/temmuzda;ağustos/ağustos'ta/ağustosta;eylül/eylül'de/eylülde;ekim/ekim'de/ekimde;kasım/kasım'da/kasımda;aralık/aralık'ta/aralıkta"
    ),
)
