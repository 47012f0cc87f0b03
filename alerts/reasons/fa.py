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
    "the first side is hedged": "طرف نخست با احتیاط سخن می‌گوید",
    "the second side is hedged": "طرف دوم با احتیاط سخن می‌گوید",
    "both sides are hedged": "هر دو طرف با احتیاط سخن می‌گویند",
    "it is hedged": "با احتیاط گفته شده است",
    "{who} is not a tracked actor": "{who} از کنشگران زیر نظر نیست",
    "{who} mixes letters of several scripts, and may only look like somebody else": (
        "{who} حروف چند خط را در هم می‌آمیزد و شاید تنها به نام کس دیگری می‌ماند"
    ),
    "one source is marked as partisan": "یکی از منابع جانبدار شمرده می‌شود",
    "only the excerpt in the feed could be read": "تنها چکیده‌ای که در خوراک بود خوانده شد",
    "{new} is firmer than {old} was before, on {topic}.": (
        "{new} قاطع‌تر از آنچه {old} پیش‌تر گفته بود سخن می‌گوید. موضوع: {topic}."
    ),
    "{old} said that it would; {new} now says that it does not, on {topic}.": (
        "{old} گفته بود چنین خواهد شد؛ {new} اکنون می‌گوید چنین نمی‌شود. موضوع: {topic}."
    ),
    "{new} corrects what {old} said of {topic}.": "{new} آنچه را {old} گفته بود اصلاح می‌کند. موضوع: {topic}.",
    "{new} takes back what {old} said of {topic}.": "{new} آنچه را {old} گفته بود پس می‌گیرد. موضوع: {topic}.",
    "{new} tells of a later state than {old}, on {topic}.": (
        "{new} از وضعی تازه‌تر از آنچه {old} گفته بود خبر می‌دهد. موضوع: {topic}."
    ),
    "{new} says much the same as {old} of {topic}.": "{new} کمابیش همان را می‌گوید که {old} می‌گوید. موضوع: {topic}.",
    "{new} says again what {old} said of {topic}.": "{new} آنچه را {old} گفته بود تکرار می‌کند. موضوع: {topic}.",
    "{new} and {old} are hard to bring together on {topic}: {why}.": (
        "{new} و {old} به‌سختی با هم جمع می‌شوند: {why}. موضوع: {topic}."
    ),
    "{new} and {old} judge {topic} differently.": "{new} و {old} داوری متفاوتی دارند. موضوع: {topic}.",
    "{new} and {old} speak of {topic}; nothing was found against either.": (
        "{new} و {old} از یک موضوع می‌گویند؛ چیزی خلاف هیچ‌یک یافت نشد. موضوع: {topic}."
    ),
    "The text was changed after it was published, and its publisher says that it is a correction.": (
        "متن پس از انتشار تغییر کرد و ناشر آن می‌گوید که این یک اصلاحیه است."
    ),
    "Its publisher has withdrawn it and says so. What it said is not said any more; it may be true or not.": (
        "ناشر آن را پس گرفته و خود چنین گفته است. آنچه در آن بود دیگر گفته نمی‌شود؛ شاید درست باشد و شاید نباشد."
    ),
    "whether {agent} is in {place}": "آیا {agent} در {place} است",
    "whether there is fighting in {place}": "آیا در {place} درگیری هست",
    "whether {agent} gave up": "آیا {agent} تسلیم شده است",
    "the use of {means}": "به‌کارگیری {means}",
    "how many had to flee": "چند نفر ناچار به گریز شدند",
    "how many people are in {place}": "چند نفر در {place} هستند",
    "whether {agent} met {counterpart}": "آیا {agent} با {counterpart} دیدار کرد",
    "whether {agent} takes part": "آیا {agent} شرکت می‌کند",
    "where {agent} is": "{agent} کجاست",
    "support for {counterpart}": "پشتیبانی از {counterpart}",
    "where {agent} stands on {issue}": "موضع {agent} درباره {issue}",
    "whether {object} is open": "آیا {object} باز است",
    "whether {object} is held": "آیا {object} در بازداشت است",
    "the cause of {event}": "علت {event}",
    "what was damaged": "چه چیزی آسیب دید",
    "whether there is {object}": "آیا {object} وجود دارد",
    "what {agent} asks for": "آنچه {agent} می‌خواهد",
    "whether {agent} knew of {issue}": "آگاه بودن یا نبودن {agent} از {issue}",
    "whether {object} was approved": "تأیید شدن یا نشدن {object}",
    "the sentence of {object}": "مجازات {object}",
    "whether {agent} did it": "اینکه {agent} این کار را کرده است یا نه",
    "whether {object} is genuine": "آیا {object} اصل است",
    "whether {object} was kept out": "آیا جلوی ورود {object} گرفته شد",
    "whether {object} came through": "آیا {object} رسید",
    "how a fight ended for one side": "پایان یک نبرد برای یک طرف",
    "someone has a weapon, resource or proof": "داشتن سلاح، امکانات یا مدرک",
    "someone mistreats a group": "بدرفتاری با یک گروه",
    "someone breaks an agreement, a law or a border": "نقض توافق، قانون یا مرز",
    "whether a person runs in an election": "آیا کسی در انتخابات نامزد می‌شود",
    "who won or lost an election": "چه کسی انتخابات را برد یا باخت",
    "votes or share of a contender": "شمار یا سهم آرای یک نامزد",
    "someone recognises a state, government or result": "به رسمیت شناختن یک کشور، دولت یا نتیجه",
    "someone was in touch with someone": "آیا تماسی در کار بود",
    "a person leaves a place": "رفتن کسی از جایی",
    "how far a law, ban, tax or plan has come": "قانون، ممنوعیت، مالیات یا طرحی به کجا رسیده است",
    "someone belongs to an organisation": "عضویت در یک سازمان",
    "measures against a target": "اقدام‌ها علیه یک طرف",
    "people demonstrate": "تظاهرات",
    "someone demands or urges something": "یک درخواست یا فراخوان",
    "someone knew of a fact": "آیا کسی از موضوع خبر داشت",
    "the value of an economic measure": "مقدار یک شاخص اقتصادی",
    "what a good costs": "بهای یک کالا",
    "a merger, sale or contract": "یک ادغام، فروش یا قرارداد",
    "money goes from one to another": "یک پرداخت",
    "jobs made or cut": "شغل‌های ایجاد یا حذف‌شده",
    "someone owns a thing or a share of it": "مالکیت چیزی یا سهمی از آن",
    "goods made, sold abroad or supplied": "کالاهای تولید، صادر یا تأمین‌شده",
    "a quake, flood, fire, crash or famine happens": "زلزله، سیل، آتش‌سوزی، سانحه یا قحطی",
    "cases of a disease, or deaths from it": "موارد یک بیماری یا مرگ‌های ناشی از آن",
    "how a person is": "حال یک نفر",
    "whether a product works or harms": "آیا یک فرآورده مؤثر است یا زیان دارد",
    "what an authority decided on a product or plan": "تصمیم یک نهاد درباره یک فرآورده یا طرح",
    "a person is formally accused": "اتهام رسمی به یک نفر",
    "what a court found": "رأی یک دادگاه",
    "a punishment": "یک مجازات",
    "whether there is an inquiry": "آیا تحقیقی در جریان است",
    "someone did a wrong": "یک خلاف",
    "a judgement of someone or something": "داوری درباره کسی یا چیزی",
    "one side holds all of a place in which the other says it stands": (
        "یک طرف همه جایی را در دست دارد که طرف دیگر می‌گوید در آن است"
    ),
    "the war is over, yet there is fighting there now": "جنگ پایان یافته و با این حال اکنون آنجا درگیری هست",
    "someone gave up, yet fights afterwards": "کسی تسلیم شده و با این حال پس از آن می‌جنگد",
    "one person is in two places that do not overlap, at one time": "یک نفر در یک زمان در دو جای جدا از هم است",
    "someone gave an office up, yet holds it": "کسی سمتی را رها کرده و با این حال آن را دارد",
    "two figures for one thing and period do not meet even with their margins": (
        "دو رقم برای یک چیز و یک دوره حتی با احتساب حاشیه خطا هم با هم نمی‌خوانند"
    ),
    "a total that can only grow is later given as smaller": "جمعی که تنها می‌تواند بیشتر شود بعدتر کمتر گفته شده",
    "one event has two causes that exclude each other": "یک رویداد دو علت دارد که با هم نمی‌سازند",
    "one says that an item is genuine, the other that it is not": "یکی می‌گوید چیزی اصل است و دیگری می‌گوید نیست",
    "goods were kept out of a place into which they were let": (
        "جلوی ورود کالا به جایی گرفته شد که اجازه ورود به آن داده شده"
    ),
    "the same side wants the opposite of what it wanted": "همان طرف خلاف آن را می‌خواهد که می‌خواست",
    "what was promised did not happen, or its opposite did": "آنچه وعده داده شده بود رخ نداد، یا خلاف آن رخ داد",
    "the same side demands the opposite of what it demanded": "همان طرف خلاف آن را درخواست می‌کند که درخواست کرده بود",
    "they point in different directions": "این دو به دو سوی متفاوت اشاره دارند",
    "captured": "اسیر",
    "losses": "تلفات",
    "counted": "شمرده‌شده",
    "no figure": "بدون رقم",
    "at least {number}": "دست‌کم {number}",
    "{number} to {number2}": "{number} تا {number2}",
    "only its headline is read: the site asks machines not to read the article": (
        "تنها عنوان خوانده شده: سایت از ماشین‌ها می‌خواهد مقاله را نخوانند"
    ),
    "bytes of the page had to be repaired": "صفحه آسیب داشت و باید ترمیم می‌شد",
    "the publisher's date cannot be right and was left out": "تاریخی که ناشر داده نمی‌تواند درست باشد و کنار گذاشته شد",
    "read by machine from a picture: compare it with the picture": "ماشین آن را از تصویر خوانده: با تصویر مقایسه کنید",
    "heard by machine: compare it with the recording": "ماشین آن را شنیده و نوشته: با صدای ضبط‌شده مقایسه کنید",
    "the post is dated {said} by its author, but was made {made}": (
        "نویسنده تاریخ پیام را {said} گذاشته، اما پیام {made} ساخته شده است"
    ),
    "one side is from the description of a picture or recording": "یکی از دو طرف از شرح یک تصویر یا ضبط است",
    "one side was read by machine from a picture": "یکی از دو طرف را ماشین از تصویر خوانده است",
    "one side was heard by machine": "یکی از دو طرف را ماشین از صدا نوشته است",
    "one side is from a transcript": "یکی از دو طرف از متن پیاده‌شده است",
    " at {time} in the recording": " (در {time} ضبط)",
    " ({sure} sure)": " (با اطمینان {sure})",
    ": {address}": ": {address}",
    "the machine was not sure of the words that decide: look at the original": (
        "ماشین از واژه‌های تعیین‌کننده مطمئن نبود: اصل را ببینید"
    ),
    "one side is from the description of a picture or recording{rest}": (
        "یکی از دو طرف از شرح یک تصویر یا ضبط است{rest}"
    ),
    "one side was read by machine from a picture{rest}": "یکی از دو طرف را ماشین از تصویر خوانده است{rest}",
    "one side was heard by machine{rest}": "یکی از دو طرف را ماشین از صدا نوشته است{rest}",
    "one side is from a transcript{rest}": "یکی از دو طرف از متن پیاده‌شده است{rest}",
    " at {time} in the recording{rest}": " (در {time} ضبط){rest}",
    " ({sure} sure){rest}": " (با اطمینان {sure}){rest}",
    "one side shows a picture that {source} published on {date}: look at what it showed then": (
        "یکی از دو طرف تصویری نشان می‌دهد که {source} در {date} منتشر کرده بود: ببینید آن زمان چه نشان می‌داد"
    ),
    "one side shows a picture that {source} published beside other words on {date}: look at both": (
        "یکی از دو طرف تصویری نشان می‌دهد که {source} در {date} با سخنی دیگر منتشر کرده بود: هر دو را ببینید"
    ),
}
