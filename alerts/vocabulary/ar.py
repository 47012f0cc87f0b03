"""What a desk writes in a reply, in Arabic."""

from __future__ import annotations

from alerts.vocabulary import Vocabulary
from storage.records import Deed, Dismissal

VOCABULARY = Vocabulary(
    code="ar",
    deeds={
        Deed.CONFIRM: (
            "تأكيد",
            "أؤكد",
            "مؤكد",
        ),
        Deed.DISMISS: (
            "رفض",
            "أرفض",
            "مرفوض",
        ),
        Deed.ACKNOWLEDGE: (
            "اطلعت",
            "تم الاطلاع",
            "شوهد",
        ),
        Deed.CLAIM: (
            "سأتولى الأمر",
            "أتولى",
            "أنا أتولى",
        ),
        Deed.RELEASE: (
            "أتركه",
            "تخليت",
        ),
        Deed.SNOOZE: (
            "تأجيل",
            "أجل",
        ),
        Deed.WAKE: (
            "إيقاظ",
            "أيقظ",
        ),
        Deed.NOTE: ("ملاحظة",),
        Deed.MUTE: (
            "كتم",
            "اكتم",
        ),
    },
    reasons={
        Dismissal.REPEATED: (
            "مكرر",
            "قيل مرتين",
        ),
        Dismissal.SPEAKER: (
            "متحدث خاطئ",
            "المتحدث خاطئ",
            "ليس المتحدث",
        ),
        Dismissal.THING: (
            "ليس الشيء نفسه",
            "موضوع آخر",
        ),
        Dismissal.TIME: (
            "وقت آخر",
            "وقت خاطئ",
        ),
        Dismissal.READING: (
            "قراءة خاطئة",
            "ترجمة خاطئة",
        ),
        Dismissal.ACCOUNT: (
            "حساب مخترق",
            "مخترق",
        ),
        Dismissal.TRIFLE: (
            "غير مهم",
            "لا يستحق",
        ),
        Dismissal.OTHER: ("سبب آخر",),
    },
    minutes=(
        "دقيقة",
        "دقائق",
    ),
    hours=(
        "ساعة",
        "ساعات",
    ),
    days=(
        "يوم",
        "يوما",
        "أيام",
    ),
    weeks=(
        "أسبوع",
        "أسابيع",
    ),
    pairs={"ساعتين": "2 ساعة", "ساعتان": "2 ساعة", "يومين": "2 يوم", "يومان": "2 يوم", "أسبوعين": "2 أسبوع"},
    fillers=(
        "لمدة",
        "مدة",
    ),
    lifted=(
        "حتى إشعار آخر",
        "بلا نهاية",
    ),
    unknown="لم يُفهم «{line}»، ولم يُفعل شيء.",
    needs_reason="اذكر سبب الرفض، مثلًا: رفض: متحدث خاطئ.",
    needs_length="اذكر المدة، مثلًا: تأجيل ساعتين، أو كتم 3 أيام: أُبلغنا به.",
    needs_words="اكتب المضمون أو السبب بعد نقطتين، مثلًا: ملاحظة: اتصلنا بالوزارة.",
    several="في هذه الرسالة أكثر من تنبيه؛ افتح المقصود: {links}",
    understood=(
        "يُفهم في السطر الأول من الرد: تأكيد · رفض: متحدث خاطئ · اطلعت · سأتولى الأمر · أتركه · "
        "تأجيل ساعتين · إيقاظ · كتم 3 أيام: السبب · ملاحظة: نص"
    ),
)
