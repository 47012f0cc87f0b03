"""Where originals are cut: at a clause, never inside a condition, a negation or a figure, in every script."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alerts.message import Message, Names, compose, excerpt
from alerts.message.cut import begins_at, cut, ends_at
from alerts.message.markup import PLAIN
from alerts.message.shape import fitted
from monitor.whole import LONGEST, whole
from storage.records import Finding, Group, Reason, Span
from tests.factory import alert, claim, document, finding, statement

#: language, a harmless sentence, one with a condition or a negation, its decisive words, a harmless one after it
ORIGINALS = [
    ("en", "The talks went on for hours, and tea was served.",
     "We shall sign the paper on Friday, in the town hall, with all our friends, if they leave the bridge.",
     "We shall sign the paper", "The weather was fine, and people came."),
    ("en", "The talks went on for hours, and tea was served.",
     "Our men have, whatever the other side may say, and however often, not entered the town.",
     "Our men have", "The weather was fine, and people came."),
    ("fa", "گفتگوها تا دیروقت ادامه داشت، و چای آوردند.",
     "ما روز جمعه، در تالار شهر، با حضور همه دوستان، توافقنامه را امضا می‌کنیم، اگر آنان پل را ترک کنند.",
     "توافقنامه را امضا می‌کنیم", "هوا خوب بود، و مردم آمدند."),
    ("fa", "گفتگوها تا دیروقت ادامه داشت، و چای آوردند.",
     "نیروهای ما، با آنکه دیگران چیز دیگری می‌گویند، و بارها گفته‌اند، به شهر وارد نشده‌اند.",
     "نیروهای ما", "هوا خوب بود، و مردم آمدند."),
    ("ps", "خبرې تر ناوخته روانې وې، او چای راوړل شو.",
     "موږ به د جمعې په ورځ، د ښار په تالار کې، د ټولو ملګرو په مخکې، تړون لاسلیک کړو، که چېرې هغوی پل پرېږدي.",
     "تړون لاسلیک کړو", "هوا ښه وه، او خلک راغلل."),
    ("ps", "خبرې تر ناوخته روانې وې، او چای راوړل شو.",
     "زموږ ځواکونه، که هر څه هم ویل کېږي، او که هر څو ځله ویل کېږي، ښار ته نه دي ننوتلي.",
     "زموږ ځواکونه", "هوا ښه وه، او خلک راغلل."),
    ("ar", "استمرت المحادثات حتى ساعة متأخرة، وقُدم الشاي.",
     "سنوقع الاتفاق يوم الجمعة، في قاعة البلدية، بحضور جميع أصدقائنا، إذا غادروا الجسر.",
     "سنوقع الاتفاق", "كان الطقس جميلا، وجاء الناس."),
    ("ar", "استمرت المحادثات حتى ساعة متأخرة، وقُدم الشاي.",
     "قواتنا، مهما قال الطرف الآخر، ومهما كرر القول، لم تدخل المدينة.",
     "قواتنا", "كان الطقس جميلا، وجاء الناس."),
    ("ru", "Переговоры шли допоздна, и подали чай.",
     "Мы подпишем документ в пятницу, в здании мэрии, при всех наших друзьях, если они уйдут с моста.",
     "Мы подпишем документ", "Погода была хорошая, и люди пришли."),
    ("ru", "Переговоры шли допоздна, и подали чай.",
     "Наши бойцы, что бы ни утверждала другая сторона, и сколько бы она ни повторяла, в город не входили.",
     "Наши бойцы", "Погода была хорошая, и люди пришли."),
    ("uk", "Перемовини тривали допізна, і подали чай.",
     "Ми підпишемо документ у п'ятницу, в будівлі мерії, при всіх наших друзях, якщо вони підуть з мосту.",
     "Ми підпишемо документ", "Погода була гарна, і люди прийшли."),
    ("uk", "Перемовини тривали допізна, і подали чай.",
     "Наші бійці, хоч би що казала інша сторона, і хоч би скільки повторювала, до міста не входили.",
     "Наші бійці", "Погода була гарна, і люди прийшли."),
    ("ur", "بات چیت دیر تک جاری رہی، اور چائے پیش کی گئی۔",
     "ہم جمعے کو، ٹاؤن ہال میں، تمام دوستوں کے سامنے، معاہدے پر دستخط کریں گے، اگر وہ پل چھوڑ دیں۔",
     "معاہدے پر دستخط کریں گے", "موسم اچھا تھا، اور لوگ آئے۔"),
    ("ur", "بات چیت دیر تک جاری رہی، اور چائے پیش کی گئی۔",
     "ہماری فوج، دوسرا فریق کچھ بھی کہے، اور جتنی بار بھی کہے، شہر میں داخل نہیں ہوئی۔",
     "ہماری فوج", "موسم اچھا تھا، اور لوگ آئے۔"),
    ("tr", "Görüşmeler geç saatlere kadar sürdü, çay ikram edildi.",
     "Anlaşmayı cuma günü, belediye salonunda, bütün dostlarımızın önünde imzalayacağız, eğer köprüden çekilirlerse.",
     "Anlaşmayı", "Hava güzeldi, insanlar geldi."),
    ("tr", "Görüşmeler geç saatlere kadar sürdü, çay ikram edildi.",
     "Askerlerimiz, karşı taraf ne derse desin, kaç kez söylerse söylesin, kente girmedi.",
     "Askerlerimiz", "Hava güzeldi, insanlar geldi."),
    ("fr", "Les discussions ont duré tard, et on a servi le thé.",
     "Nous signerons le texte vendredi, à la mairie, devant tous nos amis, à condition qu’ils quittent le pont.",
     "Nous signerons le texte", "Il faisait beau, et les gens sont venus."),
    ("fr", "Les discussions ont duré tard, et on a servi le thé.",
     "Nos hommes, quoi que dise l'autre camp, et autant de fois qu'il le dise, ne sont pas entrés dans la ville.",
     "Nos hommes", "Il faisait beau, et les gens sont venus."),
    ("es", "Las conversaciones duraron hasta tarde, y se sirvió té.",
     "Firmaremos el documento el viernes, en el ayuntamiento, ante todos nuestros amigos, siempre que dejen el puente.",
     "Firmaremos el documento", "Hacía buen tiempo, y vino la gente."),
    ("es", "Las conversaciones duraron hasta tarde, y se sirvió té.",
     "Nuestros hombres, diga lo que diga la otra parte, y las veces que lo diga, no han entrado en la ciudad.",
     "Nuestros hombres", "Hacía buen tiempo, y vino la gente."),
    ("de", "Die Gespräche dauerten bis spät, und es gab Tee.",
     "Wir unterschreiben das Papier am Freitag, im Rathaus, vor allen unseren Freunden, falls sie die Brücke räumen.",
     "Wir unterschreiben das Papier", "Das Wetter war gut, und die Leute kamen."),
    ("de", "Die Gespräche dauerten bis spät, und es gab Tee.",
     "Wir haben die Stadt, in der seit Tagen gekämpft wird, und die Brücke davor, nicht eingenommen.",
     "Wir haben die Stadt", "Das Wetter war gut, und die Leute kamen."),
    ("zh", "会谈持续到深夜，有人端上了茶。",
     "我们将于星期五，在市政厅，当着所有朋友的面签署文件，如果他们离开那座桥。",
     "我们将于星期五", "天气很好，人们来了。"),
    ("zh", "会谈持续到深夜，有人端上了茶。",
     "我军，无论对方怎么说，也无论对方说多少次，都没有进入该城。",
     "我军", "天气很好，人们来了。"),
]  # fmt: skip
IDS = [f"{case[0]}{at % 2}" for at, case in enumerate(ORIGINALS)]
NAMES = Names(link_base="https://desk.example", whole=whole)


def told(text: str, decisive: str, language: str) -> Finding:
    said = statement(document("1", text, language=language))
    start = text.index(decisive)
    return finding(claim(said, span=Span(start=start, end=start + len(decisive))))


def message(found: Finding, language: str = "en") -> Message:
    group = Group(
        key="g", desk="d", route="routes.0", channel="desk", findings=(found,), alerts=(alert(found, channel="desk"),)
    )
    return compose(group, id_="d1", reason=Reason.FIRST, names=NAMES, language=language)


@pytest.mark.parametrize(("language", "before", "key", "decisive", "after"), ORIGINALS, ids=IDS)
def test_no_cut_falls_into_a_condition_or_a_negation(
    language: str, before: str, key: str, decisive: str, after: str
) -> None:
    text = f"{before} {key} {after}"
    start = text.index(key)
    inside = range(start + 1, start + len(key))
    kept = whole(text, language)
    assert [ends_at(text, most, kept) for most in range(1, len(text)) if ends_at(text, most, kept) in inside] == []
    assert [begins_at(text, most, kept) for most in range(1, len(text)) if begins_at(text, most, kept) in inside] == []


@pytest.mark.parametrize(("language", "before", "key", "decisive", "after"), ORIGINALS, ids=IDS)
def test_what_surrounds_them_is_cut_at_its_clauses(
    language: str, before: str, key: str, decisive: str, after: str
) -> None:
    text = f"{before} {key} {after}"
    kept = whole(text, language)
    comma = next(at for at, sign in enumerate(before) if sign in ",،，")
    assert cut(text, comma + 4, kept) == f"{before[: comma + 1]} …"


@pytest.mark.parametrize(("language", "before", "key", "decisive", "after"), ORIGINALS, ids=IDS)
def test_a_message_of_any_length_tells_the_whole_sentence_or_nothing_of_it(
    language: str, before: str, key: str, decisive: str, after: str
) -> None:
    pad = f"{before} " * 40
    made = message(told(f"{pad}{key} {after}", decisive, language))
    assert key in made.text.replace("▸", "").replace("◂", "")
    for most in range(300, 2_000, 60):
        shown = fitted(made, PLAIN.text, lambda text, most=most: len(text) <= most)  # type: ignore[misc]
        bare = shown.replace("▸", "").replace("◂", "")
        assert decisive not in bare or key in bare


def test_a_condition_in_the_sentence_after_stays_with_what_hangs_on_it() -> None:
    pad = "The hall was full of people. " * 60
    text = f"{pad}We shall sign the paper. But only if they leave the bridge. {pad}"
    shown = excerpt(told(text, "We shall sign the paper", "en").claims[0], whole(text, "en"))
    assert shown.decisive == "We shall sign the paper"
    assert shown.after.startswith(". But only if they leave the bridge.")


GOING_ON = [
    ("en", "We shall sign. Not before they leave. The hall was full.", "We shall sign. Not before they leave."),
    ("en", "We shall sign on this condition:\nIf they leave, it is done. The hall was full.",
     "We shall sign on this condition:\nIf they leave, it is done."),
    ("fa", "امضا می‌کنیم. اما اگر پل را ترک کنند. تالار پر بود.", "امضا می‌کنیم. اما اگر پل را ترک کنند."),
    ("ru", "Мы подпишем. Но только если они уйдут. Зал был полон.", "Мы подпишем. Но только если они уйдут."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "together"), GOING_ON)
def test_what_goes_on_from_a_sentence_is_not_parted_from_it(language: str, text: str, together: str) -> None:
    assert whole(text, language) == ((0, len(together)),)


def test_of_a_language_that_is_not_known_every_sentence_stays_whole() -> None:
    text = "Tutaonana kesho, saa nne, mjini. Hali ya hewa ni nzuri, na watu wamekuja."
    kept = whole(text, "sw")
    assert cut(text, 60, kept) == "Tutaonana kesho, saa nne, mjini. …"
    assert cut(text, 20, kept) == "…"


def test_of_an_endless_sentence_only_what_is_turned_stays_together() -> None:
    long = "and people came, and tea was served, " * 60
    text = f"{long}we shall sign, if they leave the bridge, on Friday, {long}"
    assert len(text) > LONGEST
    kept = whole(text, "en")
    assert all(text[start:end].count("if they leave the bridge") == 1 for start, end in kept)
    assert "we shall sign, if they leave the bridge, on Friday," in text[kept[0][0] : kept[0][1]]


FIGURES = [
    ("5,000 people were counted there.", 9),
    ("The hall opens at 10:30 and closes.", 25),
    ("Some 3.5 million.", 9),
]


@pytest.mark.parametrize(("text", "most"), FIGURES)
def test_no_cut_falls_into_a_figure(text: str, most: int) -> None:
    kept = cut(text, most).removesuffix("…").strip()
    assert kept == "" or text[len(kept)] in " "


def test_an_excerpt_knows_its_stretches_where_controls_were_made_visible() -> None:
    text = "Good\u202e day. We shall sign, if they leave. " + "The hall was full. " * 60
    one = told(text, "We shall sign", "en").claims[0]
    shown = excerpt(one, whole(text, "en"))
    joined = f"{shown.before}{shown.decisive}{shown.after}"
    assert [joined[start:end] for start, end in shown.whole] == ["We shall sign, if they leave."]
    assert shown.before == "Good[U+202E] day. "


def test_a_removed_text_is_cut_in_the_same_way() -> None:
    from storage.records import Sight
    from tests.factory import seen

    text = "The hall was full. " * 29 + "We shall sign the paper on Friday in the hall, all of us, if they leave. Tea."
    gone = seen(document("1", text, language="en"), sight=Sight.UNAVAILABLE)
    found = replace(finding(), claims=(), kind="deletion", observation=gone)
    assert message(found).cards[0].rows[0].text.removesuffix("\u2069").endswith("The hall was full. …")
