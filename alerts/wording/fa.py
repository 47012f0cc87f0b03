"""The words of an alert in Persian."""

from __future__ import annotations

from alerts.wording import Wording

WORDING = Wording(
    code="fa",
    direction="rtl",
    says="{who} می‌گوید",
    for_whom="از سوی {principal}",
    why="دلیل",
    cautions="احتیاط",
    said="گفته‌شده در {time}",
    seen="دیده‌شده در {time}",
    said_unknown="زمان گفتن نامعلوم",
    open_original="متن اصلی",
    open_finding="هر دو روایت؛ تأیید یا رد",
    before="پیش‌تر",
    after="اکنون",
    no_longer_available="دیگر در دسترس نیست",
    strength="شدت",
    more="و {count} مورد دیگر در این رشته",
    unknown_speaker="گوینده نامعلوم",
    kinds={
        "contradiction": "تناقض",
        "denial": "تکذیب",
        "reversal": "تغییر موضع",
        "figures": "اختلاف ارقام",
        "confirmation": "تأیید",
        "admission": "اعتراف",
        "new_claim": "ادعای تازه",
        "edit": "ویرایش‌شده",
        "deletion": "دیگر در دسترس نیست",
    },
)
