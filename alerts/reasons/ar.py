"""Reasons and cautions in Arabic."""

from __future__ import annotations

PHRASES = {
    "{new} and {old} speak of {topic} and cannot both be right: {why}.": (
        "لا يمكن أن يكون {new} و{old} على صواب معًا: {why}. الموضوع: {topic}."
    ),
    "{new} denies what {old} says of {topic}.": "{new} ينفي ما يقوله {old}. الموضوع: {topic}.",
    "{new} gives {new_figure}, {old} gave {old_figure} for {topic}; the two do not meet.": (
        "{new} يذكر {new_figure}، و{old} ذكر {old_figure}؛ والرقمان لا يتفقان. الموضوع: {topic}."
    ),
    "{new} now says the opposite of what {old} said before, on {topic}.": (
        "{new} يقول الآن عكس ما قاله {old} من قبل. الموضوع: {topic}."
    ),
    "{new} is less firm than {old} was before, on {topic}.": (
        "{new} أقل حزمًا مما كان عليه {old} من قبل. الموضوع: {topic}."
    ),
    "{new} says the same as {old} of {topic}.": "{new} يقول ما يقوله {old}. الموضوع: {topic}.",
    "No earlier statement that says this, or speaks against it, is on record here.": (
        "لا يوجد هنا تصريح سابق مسجل يقول هذا أو يخالفه."
    ),
    "The denial names something of which there is no record here; someone else may have said it.": (
        "النفي يتناول شيئًا لا سجل له هنا؛ وربما قاله غيرهم."
    ),
    "The words are words of admitting: the speaker concedes it.": "الكلمات كلمات إقرار: المتحدث يسلّم بذلك.",
    "It is no longer available: its address said so {tries} times. Why is not known.": (
        "لم يعد متاحًا، وعدد المرات التي أفاد فيها عنوانه بذلك: {tries}. السبب غير معروف."
    ),
    "The text was changed after it was published, and what it claims changed with it.": (
        "غُيّر النص بعد نشره، وتغيّر معه ما يقوله."
    ),
    "It was no longer available and is listed again. Why is not known.": "لم يكن متاحًا ثم عاد. السبب غير معروف.",
    "who holds {place}": "من يسيطر على {place}",
    "whether {agent} left {place}": "هل غادر {agent} {place}",
    "an attack on {object}": "هجوم على {object}",
    "the ceasefire": "وقف إطلاق النار",
    "whether the war is over": "هل انتهت الحرب",
    "whether {object} is alive": "هل {object} على قيد الحياة",
    "how many were {value}": "عدد الأشخاص ({value})",
    "who did it": "من فعل ذلك",
    "whether {agent} holds the office": "هل يشغل {agent} المنصب",
    "the agreement": "الاتفاق",
    "whether {agent} said so": "هل قال {agent} ذلك",
    "whether {agent} talks with {counterpart}": "هل يتفاوض {agent} مع {counterpart}",
    "one says that it is so, the other that it is not so, of the same thing and time": (
        "أحدهما يثبت والآخر ينفي، في الأمر نفسه والوقت نفسه"
    ),
    "only one answer can hold at a time, and the two give different ones": (
        "لا يصح إلا جواب واحد في وقت واحد، وقد أُعطي جوابان مختلفان"
    ),
    "two different sides are each said to hold the same place": (
        "يقال عن طرفين مختلفين إن كلًا منهما يسيطر على المكان نفسه"
    ),
    "a force has left a place, yet is there afterwards": "غادرت قوة مكانًا، ومع ذلك فهي فيه لاحقًا",
    "a truce is in force, yet a party to it attacks inside its area and time": (
        "الهدنة سارية، ومع ذلك يهاجم أحد طرفيها في منطقتها ومدتها"
    ),
    "someone is dead, yet is seen or heard alive later": "مات شخص، ومع ذلك يُرى أو يُسمع حيًا لاحقًا",
    "two people hold an office that has one seat": "شخصان يشغلان منصبًا لا يتسع إلا لواحد",
    "two authors of one deed who did not act together, or one who says that it was not them": (
        "فاعلان لفعل واحد لم يعملا معًا، أو من يقول إنه لم يفعل"
    ),
    "someone denies words that are on record": "شخص ينفي كلامًا مسجلًا",
    "an unnamed source": "مصدر غير مسمى",
    "the place": "المكان",
    "the side": "الطرف",
    "the matter": "الأمر",
    "the speaker": "المتحدث",
    "killed": "قتلى",
    "wounded": "جرحى",
    "missing": "مفقودون",
    "there is a condition: {condition}": "هناك شرط: {condition}",
    "it is not known when one side was said": "لا يُعرف متى قيل أحد القولين",
    "relayed by {who}": "نقلًا عن {who}",
    "one side is hedged": "أحد الطرفين يتحفظ في قوله",
    "{who} is not a tracked actor": "{who} ليس من الجهات المتابَعة",
    "one source is marked as partisan": "أحد المصادر موسوم بأنه منحاز",
    "only the excerpt in the feed could be read": "لم تمكن قراءة غير المقتطف الوارد في التغذية",
}
