"""People by what they do, as they are arrested, killed and counted, in Urdu."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("ماہی گیر, ماہی گیروں, مچھیرا, مچھیرے, مچھیروں"),
    "group:crew": forms("عملے کے ارکان, ملاح, ملاحوں"),
    "group:teachers": forms("اساتذہ, ٹیچر, ٹیچرز, معلم"),
    "group:farmers": forms("کسان, کسانوں, کاشتکار, کاشتکاروں, چرواہے, چرواہوں"),
    "group:activists": forms(
        "کارکن, کارکنوں, سماجی کارکن, سماجی کارکنوں, انسانی حقوق کے کارکن, سیاسی کارکن, سیاسی کارکنوں"
    ),
    "group:lawyers": forms("وکیل, وکلا, وکلاء, وکیلوں"),
    "group:aidworkers": forms("امدادی کارکن, امدادی کارکنوں, اقوام متحدہ کے اہلکار"),
    "group:hospital": forms("نرس, نرسوں, نرسیں, طبی عملہ, طبی عملے"),
    "group:journalists": forms("رپورٹر, رپورٹرز, نامہ نگار, نامہ نگاروں, فوٹوگرافر"),
    "group:diplomats": forms("سفارت کار, سفارت کاروں, سفارتکار, سفارتکاروں, سفارتی عملہ, سفارتی عملے"),
    "group:clergy": forms("امام مسجد, علما, علماء, پادری, پادریوں"),
    "group:drivers": forms("ڈرائیور, ڈرائیوروں, ڈرائیورز"),
    "group:tourists": forms("سیاح, سیاحوں"),
    "group:politicians": forms("ارکان پارلیمنٹ, رکن پارلیمنٹ, سیاستدان, سیاستدانوں"),
    "group:firefighters": forms("فائر فائٹر, فائر فائٹرز"),
    "group:citizens": forms("باشندہ, باشندے, باشندوں, شہریت رکھنے والے"),
    "group:forces": forms("کوسٹ گارڈ, ساحلی محافظ"),
}
