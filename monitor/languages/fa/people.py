"""People by what they do, as they are arrested, killed and counted, in Persian."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("ماهیگیر, ماهیگیران, صیاد, صیادان"),
    "group:crew": forms("خدمه, سرنشینان, سرنشین, ملوان, ملوانان, دریانوردان"),
    "group:teachers": forms("معلم, معلمان, آموزگار, آموزگاران, استادان, استاد دانشگاه"),
    "group:farmers": forms("کشاورز, کشاورزان, دهقان, دهقانان, دهاقین, چوپان, چوپانان, دامداران"),
    "group:activists": forms(
        "فعال مدنی, فعالان مدنی, فعال حقوق بشر, فعالان حقوق بشر, فعالان زن, فعالان سیاسی, فعال سیاسی, فعالان کارگری, دگراندیشان"
    ),
    "group:lawyers": forms("وکیل مدافع, وکلای مدافع, وکیل دادگستری, وکلا"),
    "group:aidworkers": forms(
        "امدادگر, امدادگران, کارمندان امدادی, کارکنان امدادی, کارکنان سازمان ملل, کارمندان سازمان ملل"
    ),
    "group:hospital": forms("پزشک, پرستار, پرستاران, کادر درمان, کارکنان صحی"),
    "group:journalists": forms(
        "خبرنگاری, ژورنالیست, ژورنالیستان, روزنامه‌نگاران, عکاس خبری, عکاسان خبری, گزارشگران, گزارشگر"
    ),
    "group:diplomats": forms("دیپلمات, دیپلمات‌ها, دیپلماتها, کارکنان سفارت, کارمندان سفارت"),
    "group:clergy": forms("روحانیون, امام جمعه, ملاامامان, کشیش, کشیشان, راهب"),
    "group:drivers": forms("راننده, رانندگان"),
    "group:tourists": forms("گردشگر, گردشگران, جهانگرد, جهانگردان"),
    "group:politicians": forms("نمایندگان مجلس, نماینده مجلس, سیاستمداران, سیاستمدار"),
    "group:firefighters": forms("آتش‌نشان, آتش‌نشانان"),
    "group:citizens": forms("شهروند, شهروندان, تبعه, اتباع"),
    "group:forces": forms("گارد ساحلی, مرزبانی"),
}
