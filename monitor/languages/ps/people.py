"""People by what they do, as they are arrested, killed and counted, in Pashto."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("کب نیوونکی, کب نیوونکي, کب نیوونکو, ماهیګیر, ماهیګیران, ماهیګیرانو"),
    "group:crew": forms("ملاحان, ملاحانو, د کښتۍ عمله, عملې غړي"),
    "group:teachers": forms("ښوونکی, ښوونکي, ښوونکو, استادان, استادانو"),
    "group:farmers": forms("بزګر, بزګران, بزګرانو, کروندګر, کروندګرو, شپون, شپانه"),
    "group:activists": forms("مدني فعال, مدني فعالان, مدني فعالانو, فعالان, فعالانو, د بشري حقونو فعال"),
    "group:lawyers": forms("مدافع وکیل, مدافع وکیلان, مدافع وکیلانو"),
    "group:aidworkers": forms("مرستندوی کارکوونکي, مرستندویه کارکوونکي, مرستندویو کارکوونکو, د ملګرو ملتونو کارکوونکي"),
    "group:hospital": forms("نرس, نرسان, نرسانو, روغتیايي کارکوونکي, روغتیايي کارکوونکو"),
    "group:journalists": forms("خبریالۍ, ژورنالیستانو, عکاس"),
    "group:diplomats": forms("ډیپلومات, ډیپلوماتان, ډیپلوماتانو, د سفارت کارکوونکي"),
    "group:clergy": forms("ملا امام, ملا امامان, دیني عالم, دیني عالمان, دیني عالمانو"),
    "group:drivers": forms("موټروان, موټرچلوونکی, موټرچلوونکي, موټرچلوونکو, ډرېور, ډرېوران, ډرېورانو"),
    "group:tourists": forms("سیلاني, سیلانیان, سیلانیانو, ګرځندوی, ګرځندویان, ګرځندویانو"),
    "group:politicians": forms("د پارلمان غړي, د پارلمان غړو, سیاستوال, سیاستوالو"),
    "group:firefighters": forms("اور وژونکي, اور وژونکو"),
    "group:citizens": forms("وګړی, اتباع, تبعه"),
    "group:forces": forms("ساحلي ګارد"),
}
