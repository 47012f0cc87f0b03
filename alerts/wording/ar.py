"""The words of an alert in Arabic."""

from __future__ import annotations

from alerts.wording import Wording

WORDING = Wording(
    code="ar",
    direction="rtl",
    says="{who} يقول",
    for_whom="باسم {principal}",
    why="السبب",
    cautions="تنبيه",
    said="قيل في {time}",
    seen="رُصد في {time}",
    said_unknown="تاريخ القول غير معروف",
    open_original="النص الأصلي",
    open_finding="الروايتان، مع التأكيد أو الرفض",
    before="قبل",
    after="الآن",
    no_longer_available="لم يعد متاحًا",
    strength="القوة",
    more="و{count} أخرى في هذا الموضوع",
    unknown_speaker="متحدث غير مسمى",
    kinds={
        "contradiction": "تناقض",
        "denial": "نفي",
        "reversal": "تراجع",
        "figures": "أرقام متباينة",
        "confirmation": "تأكيد",
        "admission": "إقرار",
        "new_claim": "ادعاء جديد",
        "edit": "عُدّل",
        "deletion": "لم يعد متاحًا",
    },
)
