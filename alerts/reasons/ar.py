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
    "the first side is hedged": "الطرف الأول يتحفظ في قوله",
    "the second side is hedged": "الطرف الثاني يتحفظ في قوله",
    "both sides are hedged": "الطرفان يتحفظان في قوليهما",
    "it is hedged": "قيل ذلك بتحفظ",
    "{who} is not a tracked actor": "{who} ليس من الجهات المتابَعة",
    "{who} mixes letters of several scripts, and may only look like somebody else": (
        "{who} يخلط حروفًا من كتابات مختلفة، وقد لا يكون سوى شبيه في الشكل بغيره"
    ),
    "one source is marked as partisan": "أحد المصادر موسوم بأنه منحاز",
    "only the excerpt in the feed could be read": "لم تمكن قراءة غير المقتطف الوارد في التغذية",
    "{new} is firmer than {old} was before, on {topic}.": (
        "{new} أكثر حزمًا مما كان عليه {old} من قبل. الموضوع: {topic}."
    ),
    "{old} said that it would; {new} now says that it does not, on {topic}.": (
        "{old} وعد بذلك؛ و{new} يقول الآن إنه لا يحدث. الموضوع: {topic}."
    ),
    "{new} corrects what {old} said of {topic}.": "{new} يصحح ما قاله {old}. الموضوع: {topic}.",
    "{new} takes back what {old} said of {topic}.": "{new} يتراجع عما قاله {old}. الموضوع: {topic}.",
    "{new} tells of a later state than {old}, on {topic}.": "{new} يصف حالًا لاحقة لما وصفه {old}. الموضوع: {topic}.",
    "{new} says much the same as {old} of {topic}.": "{new} يقول ما يقارب قول {old}. الموضوع: {topic}.",
    "{new} says again what {old} said of {topic}.": "{new} يكرر ما قاله {old}. الموضوع: {topic}.",
    "{new} and {old} are hard to bring together on {topic}: {why}.": (
        "يصعب التوفيق بين {new} و{old}: {why}. الموضوع: {topic}."
    ),
    "{new} and {old} judge {topic} differently.": "{new} و{old} يختلفان في الحكم. الموضوع: {topic}.",
    "{new} and {old} speak of {topic}; nothing was found against either.": (
        "{new} و{old} يتحدثان عن الأمر نفسه، ولم يوجد ما يخالف أيًّا منهما. الموضوع: {topic}."
    ),
    "The text was changed after it was published, and its publisher says that it is a correction.": (
        "غُيّر النص بعد نشره، ويقول ناشره إن ذلك تصحيح."
    ),
    "Its publisher has withdrawn it and says so. What it said is not said any more; it may be true or not.": (
        "سحبه ناشره وأعلن ذلك. ما كان يقوله لم يعد يُقال؛ وقد يكون صحيحًا أو لا يكون."
    ),
    "whether {agent} is in {place}": "هل {agent} في {place}",
    "whether there is fighting in {place}": "هل تدور معارك في {place}",
    "whether {agent} gave up": "هل استسلم {agent}",
    "the use of {means}": "استخدام {means}",
    "how many had to flee": "كم شخصًا اضطر إلى الفرار",
    "how many people are in {place}": "كم شخصًا في {place}",
    "whether {agent} met {counterpart}": "هل التقى {agent} بـ{counterpart}",
    "whether {agent} takes part": "هل يشارك {agent}",
    "where {agent} is": "أين {agent}",
    "support for {counterpart}": "دعم {counterpart}",
    "where {agent} stands on {issue}": "موقف {agent} من {issue}",
    "whether {object} is open": "هل {object} مفتوح",
    "whether {object} is held": "هل {object} محتجز",
    "the cause of {event}": "سبب {event}",
    "what was damaged": "ما الذي تضرر",
    "whether there is {object}": "هل يوجد {object}",
    "what {agent} asks for": "ما يطالب به {agent}",
    "whether {agent} knew of {issue}": "علم {agent} بالأمر من عدمه ({issue})",
    "whether {object} was approved": "الموافقة على {object} من عدمها",
    "the sentence of {object}": "العقوبة ({object})",
    "whether {agent} did it": "ارتكاب {agent} ذلك من عدمه",
    "whether {object} is genuine": "هل {object} حقيقي",
    "whether {object} was kept out": "هل مُنع دخول {object}",
    "whether {object} came through": "هل وصل {object}",
    "how a fight ended for one side": "كيف انتهى قتال لأحد الطرفين",
    "someone has a weapon, resource or proof": "امتلاك سلاح أو مورد أو دليل",
    "someone mistreats a group": "إساءة معاملة جماعة",
    "someone breaks an agreement, a law or a border": "خرق اتفاق أو قانون أو حدود",
    "whether a person runs in an election": "هل يترشح شخص في انتخابات",
    "who won or lost an election": "من فاز أو خسر في انتخابات",
    "votes or share of a contender": "أصوات مرشح أو نسبته",
    "someone recognises a state, government or result": "الاعتراف بدولة أو حكومة أو نتيجة",
    "someone was in touch with someone": "هل جرى اتصال بين طرفين",
    "a person leaves a place": "مغادرة شخص مكانًا",
    "how far a law, ban, tax or plan has come": "أين وصل قانون أو حظر أو ضريبة أو خطة",
    "someone belongs to an organisation": "الانتماء إلى منظمة",
    "measures against a target": "تدابير ضد جهة",
    "people demonstrate": "تظاهرة",
    "someone demands or urges something": "مطالبة أو دعوة",
    "someone knew of a fact": "هل كان أحد يعلم بالأمر",
    "the value of an economic measure": "قيمة مؤشر اقتصادي",
    "what a good costs": "سعر سلعة",
    "a merger, sale or contract": "اندماج أو بيع أو عقد",
    "money goes from one to another": "دفع مال",
    "jobs made or cut": "وظائف استُحدثت أو أُلغيت",
    "someone owns a thing or a share of it": "ملكية شيء أو حصة فيه",
    "goods made, sold abroad or supplied": "سلع أُنتجت أو صُدّرت أو وُرّدت",
    "a quake, flood, fire, crash or famine happens": "زلزال أو فيضان أو حريق أو حادث أو مجاعة",
    "cases of a disease, or deaths from it": "حالات مرض أو وفيات بسببه",
    "how a person is": "حالة شخص الصحية",
    "whether a product works or harms": "هل ينفع منتج أم يضر",
    "what an authority decided on a product or plan": "قرار جهة رسمية بشأن منتج أو خطة",
    "a person is formally accused": "اتهام رسمي لشخص",
    "what a court found": "حكم محكمة",
    "a punishment": "عقوبة",
    "whether there is an inquiry": "هل يجري تحقيق",
    "someone did a wrong": "مخالفة ارتُكبت",
    "a judgement of someone or something": "حكم على شخص أو شيء",
    "one side holds all of a place in which the other says it stands": "طرف يسيطر على مكان كله، والآخر يقول إنه فيه",
    "the war is over, yet there is fighting there now": "الحرب انتهت، ومع ذلك يدور قتال هناك الآن",
    "someone gave up, yet fights afterwards": "استسلم طرف، ومع ذلك يقاتل لاحقًا",
    "one person is in two places that do not overlap, at one time": "شخص واحد في مكانين منفصلين في وقت واحد",
    "someone gave an office up, yet holds it": "تخلى شخص عن منصب، ومع ذلك يشغله",
    "two figures for one thing and period do not meet even with their margins": (
        "رقمان لأمر واحد وفترة واحدة لا يتفقان حتى مع هامشهما"
    ),
    "a total that can only grow is later given as smaller": "مجموع لا يمكن إلا أن يزيد ذُكر لاحقًا أقل مما كان",
    "one event has two causes that exclude each other": "لحدث واحد سببان يستبعد أحدهما الآخر",
    "one says that an item is genuine, the other that it is not": (
        "أحدهما يقول إن الشيء حقيقي، والآخر يقول إنه ليس كذلك"
    ),
    "goods were kept out of a place into which they were let": "مُنعت سلع من دخول مكان سُمح لها بدخوله",
    "the same side wants the opposite of what it wanted": "الطرف نفسه يريد عكس ما كان يريده",
    "what was promised did not happen, or its opposite did": "ما وُعد به لم يحدث، أو حدث عكسه",
    "the same side demands the opposite of what it demanded": "الطرف نفسه يطالب بعكس ما كان يطالب به",
    "they point in different directions": "القولان يسيران في اتجاهين مختلفين",
    "captured": "أسرى",
    "losses": "خسائر",
    "counted": "معدودون",
    "no figure": "دون رقم",
    "at least {number}": "{number} على الأقل",
    "{number} to {number2}": "من {number} إلى {number2}",
    "only its headline is read: the site asks machines not to read the article": (
        "لم يُقرأ غير العنوان: الموقع يطلب ألا تقرأ الآلات المقال"
    ),
    "bytes of the page had to be repaired": "كانت الصفحة تالفة واحتاجت إلى إصلاح",
    "the publisher's date cannot be right and was left out": "تاريخ الناشر لا يمكن أن يكون صحيحًا فأُسقط",
    "read by machine from a picture: compare it with the picture": "قرأته آلة من صورة: قارنه بالصورة",
    "heard by machine: compare it with the recording": "فرّغته آلة من تسجيل: قارنه بالتسجيل",
    "the post is dated {said} by its author, but was made {made}": (
        "يؤرخ صاحب المنشور منشوره بـ{said}، لكنه أُنشئ في {made}"
    ),
    "one side is from the description of a picture or recording": "أحد القولين من وصف صورة أو تسجيل",
    "one side was read by machine from a picture": "أحد القولين قرأته آلة من صورة",
    "one side was heard by machine": "أحد القولين فرّغته آلة من تسجيل",
    "one side is from a transcript": "أحد القولين من تفريغ مكتوب",
    " at {time} in the recording": " (عند {time} من التسجيل)",
    " ({sure} sure)": " (بثقة {sure})",
    ": {address}": ": {address}",
    "the machine was not sure of the words that decide: look at the original": (
        "لم تكن الآلة متأكدة من الكلمات الحاسمة: راجع الأصل"
    ),
    "one side is from the description of a picture or recording{rest}": "أحد القولين من وصف صورة أو تسجيل{rest}",
    "one side was read by machine from a picture{rest}": "أحد القولين قرأته آلة من صورة{rest}",
    "one side was heard by machine{rest}": "أحد القولين فرّغته آلة من تسجيل{rest}",
    "one side is from a transcript{rest}": "أحد القولين من تفريغ مكتوب{rest}",
    " at {time} in the recording{rest}": " (عند {time} من التسجيل){rest}",
    " ({sure} sure){rest}": " (بثقة {sure}){rest}",
    "one side shows a picture that {source} published on {date}: look at what it showed then": (
        "يعرض أحد الطرفين صورة نشرها {source} في {date}: انظروا ما كانت تُظهره حينها"
    ),
    "one side shows a picture that {source} published beside other words on {date}: look at both": (
        "يعرض أحد الطرفين صورة نشرها {source} مع كلام آخر في {date}: انظروا إلى كليهما"
    ),
}
