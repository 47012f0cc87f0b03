"""What a desk writes in a reply, in Persian."""

from __future__ import annotations

from alerts.vocabulary import Vocabulary
from storage.records import Deed, Dismissal

VOCABULARY = Vocabulary(
    code="fa",
    deeds={
        Deed.CONFIRM: (
            "تأیید",
            "تایید می‌کنم",
            "تایید شد",
        ),
        Deed.DISMISS: (
            "رد",
            "رد می‌کنم",
            "رد شد",
        ),
        Deed.ACKNOWLEDGE: (
            "دیدم",
            "دیده شد",
            "خواندم",
        ),
        Deed.CLAIM: (
            "با من",
            "پیگیری با من",
            "من پیگیرم",
        ),
        Deed.RELEASE: (
            "رها کردم",
            "دیگر با من نیست",
        ),
        Deed.SNOOZE: (
            "تعویق",
            "به تعویق",
            "بعدا",
        ),
        Deed.WAKE: (
            "بیدار",
            "بیدار کن",
        ),
        Deed.NOTE: ("یادداشت",),
        Deed.MUTE: (
            "بی‌صدا",
            "بیصدا کن",
        ),
    },
    reasons={
        Dismissal.REPEATED: (
            "تکراری",
            "دو بار گفته شده",
        ),
        Dismissal.SPEAKER: (
            "گوینده اشتباه",
            "گوینده نادرست",
        ),
        Dismissal.THING: (
            "یک چیز نیست",
            "موضوع دیگر",
        ),
        Dismissal.TIME: (
            "زمان دیگر",
            "زمان اشتباه",
        ),
        Dismissal.READING: (
            "اشتباه خوانده شد",
            "ترجمه اشتباه",
        ),
        Dismissal.ACCOUNT: (
            "حساب هک‌شده",
            "هک شده",
        ),
        Dismissal.TRIFLE: (
            "کم‌اهمیت",
            "بی‌اهمیت",
        ),
        Dismissal.OTHER: ("دلیل دیگر",),
    },
    minutes=("دقیقه",),
    hours=("ساعت",),
    days=("روز",),
    weeks=("هفته",),
    pairs={
        "یک ساعت": "1 ساعت",
        "دو ساعت": "2 ساعت",
        "یک روز": "1 روز",
        "دو روز": "2 روز",
        "سه روز": "3 روز",
        "یک هفته": "1 هفته",
    },
    fillers=(
        "برای",
        "به مدت",
    ),
    lifted=(
        "تا اطلاع بعدی",
        "بی‌پایان",
    ),
    unknown="«{line}» فهمیده نشد و کاری انجام نشد.",
    needs_reason="دلیل رد را بنویسید، برای نمونه: رد: گوینده اشتباه.",
    needs_length="مدت را بنویسید، برای نمونه: تعویق ۲ ساعت، یا بی‌صدا ۳ روز: خبر داده شده.",
    needs_words="متن یا دلیل را پس از دونقطه بنویسید، برای نمونه: یادداشت: با وزارت تماس گرفتیم.",
    several="در این پیام چند یافته هست؛ آن را که منظور است باز کنید: {links}",
    understood=(
        "در سطر نخست پاسخ فهمیده می‌شود: تأیید · رد: گوینده اشتباه · دیدم · با من · رها کردم · "
        "تعویق ۲ ساعت · بیدار · بی‌صدا ۳ روز: دلیل · یادداشت: متن"
    ),
)
