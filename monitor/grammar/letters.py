"""Letters that tell languages of one script apart, and how often a desk meets each language. Pure.

`LETTERS` lists, for each language that shares its script with others, the letters beyond those that all of them
have. A letter speaks for every language that lists it and against every language of its script that does not.
Letters are compared in lower case and in composed form; where habits differ (Persian texts typed on an Arabic
keyboard), the letter is listed for both.
"""

from __future__ import annotations

from typing import Final

LETTERS: Final[dict[str, str]] = {
    # Arabic script. Arabic ي ك ى ة also stand in Persian and Pashto texts of older keyboards.
    "ar": "يكىةأإآؤئـ",
    "fa": "پچژگیکأؤئۀآيكئ",
    "ps": "پچژګکیټډړږښځڅڼېۍئيآأؤگۀ",
    "ur": "پچژگیکٹڈڑےہںھئؤآۓۂأۃ",
    "ckb": "پچژگیکڕڵۆێەڤھئؤە",
    "ug": "پچژگكىئېەۇۆۈۋھڭيې",
    "sd": "پچگيکٽڊڙڻڄڃڳڱٻڀٿڏھئآٺڍڪڦ",
    # Cyrillic script
    "ru": "ыэёъщ",
    "uk": "іїєґщ",
    "be": "іўыэё",
    "bg": "ъщ",
    "sr": "јљњћђџ",
    "mk": "јљњќѓџѕ",
    "kk": "әғқңөұүһіыэёъщ",
    "ky": "ңөүыэёъщ",
    "tg": "ғӣқӯҳҷэёъ",
    "mn": "өүыэёъщ",
    "ba": "әғҙҡңөҫүһыэёъщ",
    "tt": "әҗңөүһыэёъщ",
    # Latin script
    "en": "",
    "tr": "çğıöşüâî",
    "az": "çəğıöşü",
    "uz": "ʻʼ",
    "ku": "çêîşûü",
    "tk": "çäžňöşüý",
    "de": "äöüß",
    "fr": "éèêëàâçîïôûùœ",
    "es": "áéíóúñü¿¡",
    "pt": "áéíóúâêôãõçà",
    "it": "àèéìòù",
    "ca": "àèéíòóúüïç·",
    "nl": "éëï",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "hr": "čćđšž",
    "bs": "čćđšž",
    "ro": "ăâîșțşţ",
    "hu": "áéíóöőúüű",
    "sv": "åäöé",
    "da": "åæøé",
    "nb": "åæøé",
    "fi": "äöå",
    "sq": "çë",
    "vi": "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
    "id": "",
    "ms": "",
    "so": "",
    "sw": "",
    "et": "äöõü",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
}

#: Labels of the statistical model that stand for another code here; ISO 639-1 where there is one.
SAME: Final[dict[str, str]] = {
    "no": "nb",
    "nn": "nb",
    "sdh": "ckb",
    "arz": "ar",
    "ary": "ar",
    "wuu": "zh",
    "yue": "zh",
    "uzs": "uz",
    "gug": "gn",
}

#: What the desk reads every day (first line), often (second), and now and then (third), in natural-log odds over
#: the rest. Tuned on the development halves of SIB-200 and of the lingua test texts.
PRIOR: Final[dict[str, float]] = {
    **dict.fromkeys(("en", "fa", "ps", "ar", "ur", "ru", "uk", "tr", "fr", "es", "de", "zh"), 1.0),
    **dict.fromkeys(("pt", "it", "hi", "ckb", "tg", "az", "uz", "ku", "kk", "be", "he", "ja", "ky"), 0.7),
    "tk": -1.0,
    **dict.fromkeys(("nl", "pl", "id", "ro", "cs", "sv", "da", "nb", "el", "hu", "fi", "bg", "sr", "vi"), 0.3),
}

#: Labels that short texts in bigger languages are mistaken for, and that no source here writes in.
UNLIKELY: Final[frozenset[str]] = frozenset(
    {
        "zxx",
        "an",
        "ext",
        "vec",
        "lij",
        "gl",
        "oc",
        "wa",
        "gcf",
        "gcr",
        "guw",
        "fuv",
        "kab",
        "sa",
        "gom",
        "hbo",
        "grc",
        "la",
        "eo",
        "vo",
        "ia",
        "uzs",
        "pcm",
        "lb",
        "ltg",
        "sn",
        "st",
        "nso",
        "kik",
        "rw",
        "gug",
        "bcl",
        "ace",
        "xh",
        "zu",
        "yo",
        "ig",
        "lg",
        "ln",
        "om",
        "mt",
        "fo",
        "se",
        "dz",
        "crh",
        "br",
        "fy",
        "gd",
    }
)  # fmt: skip
