"""The words of an alert in Arabic."""

from __future__ import annotations

from alerts.wording import Plural, Wording

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
    purged="حُذف النص بناءً على طلب المنصة أو صاحبه",
    strength="القوة",
    more={
        "one": "وتنبيه آخر في هذا الموضوع",
        "two": "وتنبيهان آخران في هذا الموضوع",
        "few": "و{count} تنبيهات أخرى في هذا الموضوع",
        "many": "و{count} تنبيهًا آخر في هذا الموضوع",
        "other": "و{count} تنبيه آخر في هذا الموضوع",
    },
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
        "withdrawal": "سحبه ناشره",
        "restored": "متاح من جديد",
    },
    correction="تصحيح",
    update="تحديث",
    withdrawn="تصحيح: سُحب هذا التنبيه من قِبل {by}",
    stands="هذا التنبيه قائم في نهاية المطاف، بحسب {by}",
    dismissals={
        "repeated": "أُبلغ عن الأمر نفسه مرتين",
        "speaker": "نُسب الكلام إلى غير قائله",
        "thing": "لم يكن الحديث عن الأمر نفسه",
        "time": "لم يكن الحديث عن الوقت نفسه",
        "reading": "قُرئ أو تُرجم خطأً",
        "trifle": "لا يستحق الإبلاغ",
    },
    given=": {why}",
    concerns="يتعلق هذا بتنبيه تلقيتموه سابقًا.",
    changed="ما الذي تغيّر",
    in_words="حرفيًا",
    turned="{before} ← {after}",
    axes={
        "claim": "القول",
        "polarity": "إثبات أم نفي",
        "figure": "الرقم",
        "speaker": "القائل",
        "agent": "الفاعل",
        "object": "المعنيّ",
        "counterpart": "الطرف الآخر",
        "place": "المكان",
        "value": "الحالة",
        "means": "الوسيلة",
        "topic": "الموضوع",
        "event": "الحدث",
        "time": "الزمان",
        "certainty": "درجة اليقين",
        "mood": "طبيعة القول",
        "condition": "الشرط",
        "scope": "النطاق",
    },
    values={
        "+": "مُثبَت",
        "-": "منفيّ",
        "CT": "مؤكد",
        "PR": "مرجّح",
        "PS": "ممكن",
        "U": "غير محسوم",
        "fact": "واقعة",
        "intent": "نية",
        "demand": "مطالبة",
        "prediction": "توقّع",
        "evaluation": "رأي",
        "hypothetical": "افتراض",
        "question": "سؤال",
    },
    more_claims={
        "one": "وتصريح جديد آخر لـ{who}، {span}",
        "two": "وتصريحان جديدان آخران لـ{who}، {span}",
        "few": "و{count} تصريحات جديدة أخرى لـ{who}، {span}",
        "many": "و{count} تصريحًا جديدًا آخر لـ{who}، {span}",
        "other": "و{count} تصريح جديد آخر لـ{who}، {span}",
    },
    more_changes={
        "one": "وتعديل آخر على {where}، {span}",
        "two": "وتعديلان آخران على {where}، {span}",
        "few": "و{count} تعديلات أخرى على {where}، {span}",
        "many": "و{count} تعديلًا آخر على {where}، {span}",
        "other": "و{count} تعديل آخر على {where}، {span}",
    },
    more_muted={
        "one": "كُتم تنبيه واحد، {span}",
        "two": "كُتم تنبيهان، {span}",
        "few": "كُتمت {count} تنبيهات، {span}",
        "many": "كُتم {count} تنبيهًا، {span}",
        "other": "كُتم {count} تنبيه، {span}",
    },
    span="من {start} إلى {end}",
    all_of_them="عرضها كلها",
    again="لا يزال بلا رد",
    deeds={
        "confirm": "تأكيد",
        "dismiss": "رفض",
        "acknowledge": "تم الاطلاع",
        "claim": "سأتولى الأمر",
        "snooze": "تأجيل",
        "mute": "كتم",
    },
    comma="، ",
    plurals=(
        Plural(name="one", low=1, high=1),
        Plural(name="two", low=2, high=2),
        Plural(name="few", of=100, low=3, high=10),
        Plural(name="many", of=100, low=11, high=99),
    ),
    severities={"urgent": "عاجل", "normal": "عادي", "low": "ثانوي"},
    languages={
        "en": "الإنجليزية",
        "fa": "الفارسية",
        "ps": "البشتوية",
        "ar": "العربية",
        "ru": "الروسية",
        "uk": "الأوكرانية",
        "ur": "الأردية",
        "tr": "التركية",
        "fr": "الفرنسية",
        "es": "الإسبانية",
        "de": "الألمانية",
        "zh": "الصينية",
    },
    date="{day} {month} {year} الساعة {hour:02}:{minute:02} ({zone})",
    months=(
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيو",
        "تموز/يوليو",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ),
    trial=(
        "TEST (تجربة) - Gainsay",
        "TEST (تجربة) - هذا ليس تنبيهًا. القناة {channel} تعمل: ستصل تنبيهات Gainsay إلى هنا.",
    ),
    notices={
        "off": (
            "Gainsay: أُوقفت القناة {channel}",
            (
                "أُوقفت القناة {channel} في {time}: {why}. كل ما ينتظرها محفوظ. "
                "أصلحوا إعداداتها، أو أعيدوا تشغيلها كما هي: {enable}"
            ),
        ),
        "failing": (
            "Gainsay: القناة {channel} لا تقبل الرسائل",
            "لم تقبل القناة {channel} أي رسالة منذ {time}: {why}. كل ما ينتظرها محفوظ وستُعاد محاولة إرساله.",
        ),
        "again": (
            "Gainsay: القناة {channel} تقبل الرسائل من جديد",
            "القناة {channel} تقبل الرسائل من جديد، أو غُيّرت إعداداتها. يجري إرسال ما كان ينتظرها.",
        ),
        "dead one": (
            "Gainsay: تعذّر تسليم رسالة إلى القناة {channel}",
            (
                "تعذّر تسليم رسالة إلى القناة {channel} ولن تُعاد المحاولة؛ آخر سبب: {why}. "
                "للاطلاع عليها: {see}. لإرسالها مجددًا: {retry}"
            ),
        ),
        "dead two": (
            "Gainsay: تعذّر تسليم رسالتين إلى القناة {channel}",
            (
                "تعذّر تسليم رسالتين إلى القناة {channel} ولن تُعاد المحاولة؛ آخر سبب: {why}. "
                "للاطلاع عليهما: {see}. لإرسالهما مجددًا: {retry}"
            ),
        ),
        "dead few": (
            "Gainsay: تعذّر تسليم {count} رسائل إلى القناة {channel}",
            (
                "تعذّر تسليم {count} رسائل إلى القناة {channel} ولن تُعاد المحاولة؛ آخر سبب: {why}. "
                "للاطلاع عليها: {see}. لإرسالها مجددًا: {retry}"
            ),
        ),
        "dead": (
            "Gainsay: تعذّر تسليم {count} رسالة إلى القناة {channel}",
            (
                "تعذّر تسليم {count} رسالة إلى القناة {channel} ولن تُعاد المحاولة؛ آخر سبب: {why}. "
                "للاطلاع عليها: {see}. لإرسالها مجددًا: {retry}"
            ),
        ),
    },
    translation="ترجمة آلية ({service})",
    figures_differ="الأرقام في الترجمة الآلية ليست أرقام النص الأصلي: {theirs} / {ours}",
    negation_differs="في النص الأصلي أو في ترجمته الآلية نفيٌ لا يوجد في الآخر",
    all_acts="تأكيد أو رفض أو تولٍّ أو تأجيل أو كتم",
)
