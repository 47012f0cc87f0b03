"""The naming part of Urdu."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        جناب, محترم, محترمہ, صاحب, صاحبہ, بیگم, ڈاکٹر, انجینئر, پروفیسر, مولانا, مفتی, قاری, حافظ, شیخ, سید,
        حاجی, ملا, مولوی, جنرل, لیفٹیننٹ, بریگیڈیئر, میجر, کرنل, کیپٹن, سردار, چوہدری, میاں, نواب
    """),
    particles=forms("بن, ابن, آل, اور, برائے, کی, کا, کے"),
    optional=forms("محمد"),
    heads=forms("عبد, عبدال"),
    tails=forms("اللہ, الدین, الحق, الرحمن, الرحمان, الاسلام"),
    legal=forms("کمپنی, لمیٹڈ"),
    voices=forms("ترجمان, کے ترجمان, کی ترجمان, حکام, عہدیدار, عہدیداران, نمائندہ, کے مطابق"),
    titles=forms("سابق, نائب, قائم مقام, وفاقی, صوبائی, اعظم, خارجہ, داخلہ, دفاع, اعلیٰ, مرکزی, وزیر, چیف, رہنما"),
    links=forms("کے, کی, کا, اور, میں"),
    concepts={
        "ministry": forms("وزارت"),
        "foreign": forms("خارجہ"),
        "affairs": forms("امور"),
        "defence": forms("دفاع, فوجی"),
        "interior": forms("داخلہ"),
        "state": forms("قومی, ریاستی"),
        "government": forms("حکومت"),
        "army": forms("فوج"),
        "police": forms("پولیس"),
        "security": forms("سلامتی"),
        "council": forms("کونسل"),
        "party": forms("پارٹی"),
        "front": forms("محاذ"),
        "movement": forms("تحریک"),
        "union": forms("یونین"),
        "bank": forms("بینک"),
        "university": forms("یونیورسٹی"),
        "centre": forms("مرکز, مرکزی"),
        "committee": forms("کمیٹی, کمیشن"),
        "court": forms("عدالت"),
        "islamic": forms("اسلامی"),
        "resistance": forms("مزاحمت, مزاحمتی"),
        "organisation": forms("تنظیم"),
    },
)
