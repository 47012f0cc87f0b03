"""Arabic for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for ---
    when("call_for", "* object!", "نطالب, طالبنا, ندعو إلى, دعونا إلى, نطالب ب", ours=True),
    when(
        "call_for",
        "agent!~ * object!",
        "يطالب, تطالب, يطالبون, طالب, طالبت, طالبوا, يدعو إلى, تدعو إلى, دعا إلى, دعت إلى, دعوا إلى",
    ),
    when("call_for", "agent!~ * to:object!", "يدعو, تدعو, دعا, دعت, دعوا"),
    # --- who knew; "نعلم أن" is left out ---
    when("knew", "* topic!", "نكن على علم, كنا على علم, نكن نعلم, كنا نعلم, نعلم شيئا عن", ours=True),
    when(
        "knew",
        "agent!~ * topic!",
        "على علم مسبق, على علم, على دراية, كان يعلم, كانت تعلم, كانوا يعلمون, يكن يعلم, تكن تعلم, علم مسبقا, علمت مسبقا, يعلم شيئا عن, تعلم شيئا عن",
    ),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when(
        "approval",
        "* object!",
        "تمت الموافقة على, تتم الموافقة على, تم اعتماد, يتم اعتماد, تم ترخيص, الموافقة على, اعتماد, ترخيص",
        value="approved",
    ),
    when(
        "approval",
        "agent~ * object!",
        "وافقت على, وافق على, وافقوا على, وافقنا على, يوافق على, توافق على, نوافق على, أجازت, أجاز, تجز, اعتمدت, اعتمد, تعتمد, رخصت, رخص, صادقت على, صادق على",
        value="approved",
    ),
    when(
        "approval",
        "agent~ * on:object!",
        "وافقت, وافق, وافقوا, وافقنا, يوافق, توافق, نوافق, صادقت, صادق",
        value="approved",
    ),
    when("approval", "* object!", "تم رفض, رفض اعتماد", value="rejected"),
    when("approval", "agent~ * object!", "رفضت, رفض, رفضوا, رفضنا, ترفض, يرفض", value="rejected"),
    when(
        "approval",
        "agent~ * object!",
        "سحبت ترخيص, سحب ترخيص, ألغت ترخيص, ألغى ترخيص, تم سحب ترخيص, تم إلغاء ترخيص",
        value="withdrawn",
    ),
    # --- a punishment ---
    when(
        "sentence",
        "* object! quantity!",
        "حكم على, حكمت على, حكمت المحكمة على, حكمت محكمة على, يحكم على, الحكم على, صدر حكم على, صدر الحكم على",
        near="سجن, سنوات, سنة, عاما, أعوام, أشهر, شهرا",
    ),
    when("sentence", "object! * quantity!", "حكم عليه, حكم عليها, محكوم عليه", near="سجن, سنوات, سنة, عاما, أعوام"),
    when("sentence", "* object! quantity!", "غرمت المحكمة, غرمت, تغريم"),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent~ * object",
        "سرق, سرقت, سرقوا, سرقنا, يسرق, تسرق, نسرق, يسرقوا, نهب, نهبت, نهبوا",
        near="مال, أموال, مليون, مليار, ذهب, مساعدات, أسلحة, وثا, أصوات, انتخابات, نفط, ملايين",
        topic="offence:theft",
    ),
    when("committed_offence", "agent~ * object", "اختلس, اختلست, اختلسوا, يختلس, تختلس", topic="offence:theft"),
    when(
        "committed_offence",
        "agent~ * object",
        "قدم رشوة, قدمت رشوة, دفع رشوة, دفعت رشوة, يدفع رشوة, ندفع رشوة, دفع رشاوى, دفعت رشاوى, رشا",
        topic="offence:bribery",
    ),
    when(
        "committed_offence",
        "agent~ * object!",
        "زور, زورت, زوروا, زورنا, يزور, تزور, نزور, تلاعب ب, تلاعبت ب",
        near="الانتخابات, انتخابات, الأصوات, نتائج",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "agent~ *",
        "تجسس, تجسست, تجسسوا, يتجسس, تتجسس, يتجسسون, نتجسس, تجسسنا, التجسس",
        topic="offence:espionage",
    ),
    when(
        "committed_offence",
        "agent~ *",
        "ارتكب جرائم حرب, ارتكبت جرائم حرب, ارتكبوا جرائم حرب, ارتكبنا جرائم حرب, يرتكب جرائم حرب, ترتكب جرائم حرب, نرتكب جرائم حرب, ارتكبت إبادة جماعية, ارتكب إبادة جماعية",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence",
        "agent~ *",
        "خان الوطن, خانت الوطن, خان بلاده, ارتكب الخيانة العظمى, ارتكب خيانة",
        topic="offence:treason",
    ),
    # --- whether there is a thing at all; "لا يوجد دليل", doubt, need and reason are left out ---
    when(
        "exists",
        "* object!",
        "لا وجود لمثل هذا, لا وجود لمثل هذه, لا وجود لهذا, لا وجود لهذه, لا يوجد مثل هذا, لا توجد مثل هذه, لا وجود ل",
        negative=True,
    ),
    when(
        "exists",
        "object! *",
        "لا وجود له, لا وجود لها, غير موجود, غير موجودة, لم يحدث أبدا, لم تحدث أبدا, لم يعقد أبدا, لم تعقد أبدا, لم يعقد, لم تعقد",
        negative=True,
    ),
    when("exists", "object! *", "موجود بالفعل, موجودة بالفعل"),
)

NOUNS = {"goods:medicine": forms("لقاح, اللقاح, لقاحات, اللقاحات, دواء")}
