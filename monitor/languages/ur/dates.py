"""The dates part of Urdu."""

from __future__ import annotations

from monitor.grammar.dates import Dates, rows

DATES = Dates(
    weekdays=rows(
        "پیر/پیر کے روز;منگل/منگل کے روز;بدھ/بدھ کے روز;جمعرات/جمعرات کے روز;جمعہ/جمعے/جمعہ کے روز;ہفتہ کے روز/ہفتے کے روز;اتوار/اتوار کے روز"
    ),
    today=("آج",),
    yesterday=("گزشتہ روز", "گذشتہ روز"),
    before_yesterday=("پرسوں",),
    gregorian=rows("جنوری;فروری;مارچ;اپریل;مئی;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر"),
    lunar=rows("محرم;صفر;ربیع الاول;ربیع الثانی;جمادی الاول;جمادی الثانی;رجب;شعبان;رمضان;شوال;ذی القعدہ;ذی الحجہ"),
    behind=("کو", "کے روز"),
    between=("سنہ",),
)
