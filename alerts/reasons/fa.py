"""Reasons and cautions in Persian."""

from __future__ import annotations

PHRASES = {
    "{new} and {old} speak of {topic} and cannot both be right: {why}.": (
        "{new} و {old} نمی‌توانند هر دو درست بگویند: {why}. موضوع: {topic}."
    ),
    "{new} denies what {old} says of {topic}.": "{new} آنچه را {old} می‌گوید تکذیب می‌کند. موضوع: {topic}.",
    "{new} gives {new_figure}, {old} gave {old_figure} for {topic}; the two do not meet.": (
        "{new} می‌گوید {new_figure}، {old} گفته بود {old_figure}؛ این دو با هم نمی‌خوانند. موضوع: {topic}."
    ),
    "{new} now says the opposite of what {old} said before, on {topic}.": (
        "{new} اکنون خلاف آن را می‌گوید که {old} پیش‌تر گفته بود. موضوع: {topic}."
    ),
    "{new} is less firm than {old} was before, on {topic}.": (
        "{new} کمتر از آنچه {old} پیش‌تر گفته بود قاطع است. موضوع: {topic}."
    ),
    "{new} says the same as {old} of {topic}.": "{new} همان را می‌گوید که {old} می‌گوید. موضوع: {topic}.",
    "No earlier statement that says this, or speaks against it, is on record here.": (
        "گفته پیشینی که این را بگوید یا خلاف آن باشد در اینجا ثبت نشده است."
    ),
    "The denial names something of which there is no record here; someone else may have said it.": (
        "تکذیب درباره چیزی است که در اینجا ثبت نشده؛ شاید کس دیگری آن را گفته باشد."
    ),
    "The words are words of admitting: the speaker concedes it.": "این سخن از جنس اعتراف است: گوینده آن را می‌پذیرد.",
    "It is no longer available: its address said so {tries} times. Why is not known.": (
        "دیگر در دسترس نیست: نشانی آن {tries} بار چنین پاسخ داد. علت معلوم نیست."
    ),
    "The text was changed after it was published, and what it claims changed with it.": (
        "متن پس از انتشار تغییر کرد و با آن، آنچه ادعا می‌کند نیز تغییر کرد."
    ),
    "It was no longer available and is listed again. Why is not known.": "در دسترس نبود و دوباره هست. علت معلوم نیست.",
    "who holds {place}": "چه کسی {place} را در دست دارد",
    "whether {agent} left {place}": "آیا {agent} از {place} رفته است",
    "an attack on {object}": "حمله به {object}",
    "the ceasefire": "آتش‌بس",
    "whether the war is over": "آیا جنگ پایان یافته است",
    "whether {object} is alive": "آیا {object} زنده است",
    "how many were {value}": "شمار افراد ({value})",
    "who did it": "چه کسی این کار را کرد",
    "whether {agent} holds the office": "آیا {agent} این سمت را دارد",
    "the agreement": "توافق",
    "whether {agent} said so": "آیا {agent} چنین گفته است",
    "whether {agent} talks with {counterpart}": "آیا {agent} با {counterpart} گفتگو می‌کند",
    "one says that it is so, the other that it is not so, of the same thing and time": (
        "یکی می‌گوید چنین است و دیگری می‌گوید چنین نیست، درباره یک چیز و یک زمان"
    ),
    "only one answer can hold at a time, and the two give different ones": (
        "در یک زمان تنها یک پاسخ درست است و دو پاسخ متفاوت داده شده"
    ),
    "two different sides are each said to hold the same place": (
        "گفته می‌شود دو طرف متفاوت هر یک همان جا را در دست دارند"
    ),
    "a force has left a place, yet is there afterwards": "نیرویی جایی را ترک کرده و با این حال پس از آن در آنجاست",
    "a truce is in force, yet a party to it attacks inside its area and time": (
        "آتش‌بس برقرار است و با این حال یکی از طرف‌ها در محدوده و زمان آن حمله می‌کند"
    ),
    "someone is dead, yet is seen or heard alive later": "کسی مرده است و با این حال بعدتر زنده دیده یا شنیده می‌شود",
    "two people hold an office that has one seat": "دو نفر سمتی را دارند که جای یک نفر است",
    "two authors of one deed who did not act together, or one who says that it was not them": (
        "دو عامل برای یک کار که با هم نبوده‌اند، یا کسی که می‌گوید کار او نبوده"
    ),
    "someone denies words that are on record": "کسی سخنی را انکار می‌کند که ثبت شده است",
    "an unnamed source": "منبعی بی‌نام",
    "the place": "آن جا",
    "the side": "آن طرف",
    "the matter": "آن موضوع",
    "the speaker": "گوینده",
    "killed": "کشته",
    "wounded": "زخمی",
    "missing": "مفقود",
    "there is a condition: {condition}": "شرطی در کار است: {condition}",
    "it is not known when one side was said": "معلوم نیست یکی از دو سخن کی گفته شده",
    "relayed by {who}": "به نقل از {who}",
    "one side is hedged": "یکی از دو طرف با احتیاط سخن می‌گوید",
    "{who} is not a tracked actor": "{who} از کنشگران زیر نظر نیست",
    "one source is marked as partisan": "یکی از منابع جانبدار شمرده می‌شود",
    "only the excerpt in the feed could be read": "تنها چکیده‌ای که در خوراک بود خوانده شد",
}
