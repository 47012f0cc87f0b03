"""The naming part of Pashto."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        ښاغلی, ښاغلي, مېرمن, آغلې, ډاکټر, انجنیر, حاجی, حاجي, الحاج, استاد, پوهاند, ملا, مولوی, مولوي, مولانا,
        مفتي, قاري, حافظ, شیخ, سید, جنرال, ډګروال, شهید, قوماندان
    """),
    particles=forms("بن, ابن, د, او, په"),
    optional=forms("محمد"),
    heads=forms("عبد, عبدال"),
    tails=forms("الله, الدین, الحق, الرحمن, الرحمان"),
    legal=forms("شرکت"),
    voices=forms("""
        ویاند, ویاندوی, ویاندویان, وياند, ویاندي, چارواکي, چارواکو, مسوولین, مرستیال ویاند, استازی, استازي
    """),
    titles=forms("سرپرست, معین, مرستیال, پخوانی, پخواني, لومړی, بهرنیو, چارو, کورنیو, دفاع, د"),
    links=forms("د, په, کې, او, له"),
    suffixes=forms("و, انو, ونو"),
    concepts={
        "ministry": forms("وزارت"),
        "foreign": forms("بهرنیو, بهرنی"),
        "affairs": forms("چارو"),
        "defence": forms("دفاع, پوځي"),
        "interior": forms("کورنیو"),
        "state": forms("ملي, دولتي"),
        "government": forms("حکومت, دولت"),
        "army": forms("اردو, پوځ"),
        "police": forms("پولیس"),
        "security": forms("امنیت"),
        "council": forms("شورا"),
        "party": forms("ګوند"),
        "front": forms("جبهه, محاذ"),
        "movement": forms("غورځنګ"),
        "union": forms("ټولنه, اتحادیه"),
        "bank": forms("بانک"),
        "university": forms("پوهنتون"),
        "centre": forms("مرکز"),
        "resistance": forms("مقاومت"),
        "islamic": forms("اسلامي"),
        "emirate": forms("امارت"),
        "commission": forms("کمیسیون"),
    },
)
