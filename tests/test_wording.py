"""Every fixed word that a desk reads, in every desk language."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime
from itertools import product
from math import inf
from pathlib import Path

import pytest

from alerts import outbox, plugins
from alerts.message import Names, compose, trial
from alerts.message.card import FSI, LRI, PDI
from alerts.notices import Reader, deliveries, notices
from alerts.reasons import told
from alerts.wording import Wording, wording
from monitor import detect, detectors, pictures
from monitor.compare import words as compared
from monitor.compare.figures import shown as figures_shown
from monitor.connectors.files import HEARD
from monitor.frames import FRAMES, RULES
from storage.records import Certainty, ChannelState, Flag, Group, Origin, Part, Quantity, Reason, Route, Span
from tests.factory import NOW, after, alert, claim, document, finding, statement

LANGUAGES = ("en", "fr", "de", "es", "ar", "fa", "ru")
OTHERS = LANGUAGES[1:]


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def texts(value: object) -> dict[str, str]:
    """Every text of a wording by its place."""
    if isinstance(value, str):
        return {"": value}
    items = value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, tuple) else ())
    return {f".{key}{rest}": text for key, part in items for rest, text in texts(part).items()}


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_has_every_word_that_english_has(code: str) -> None:
    own, english = wording(code), wording("en")
    for one in fields(Wording):
        mine, theirs = texts(getattr(own, one.name)), texts(getattr(english, one.name))
        if one.name not in ("plurals", "months"):
            plural = {f".{name}" for name in ("one", "two", "few", "many")} | {
                ".dead one",
                ".dead one.0",
                ".dead one.1",
            }
            assert set(theirs) - set(mine) - plural == set()
        for place in set(mine) & set(theirs):
            assert slots(mine[place]) - {"count", "month", "number"} <= slots(theirs[place]) | {"month"}


#: words that English shares with its neighbours
SHARED = {
    "urgent", "normal", "Contradiction", "Confirmation", "condition", "question", "possible", "probable", "certain",
    "intention", "Urdu", "fact",
}  # fmt: skip


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_left_in_english(code: str) -> None:
    left = set()
    for name in ("kinds", "deeds", "severities", "languages", "dismissals", "axes", "values", "notices"):
        mine, english = texts(getattr(wording(code), name)), texts(getattr(wording("en"), name))
        left |= {text for place, text in mine.items() if text == english.get(place)}
    assert left - (SHARED if code in ("fr", "de", "es") else set()) == set()


COUNTS = [
    ("ru", 1, "и ещё 1 новое заявление"), ("ru", 2, "и ещё 2 новых заявления"), ("ru", 5, "и ещё 5 новых заявлений"),
    ("ru", 11, "и ещё 11 новых заявлений"), ("ru", 12, "и ещё 12 новых заявлений"),
    ("ru", 21, "и ещё 21 новое заявление"), ("ru", 104, "и ещё 104 новых заявления"),
    ("ru", 111, "и ещё 111 новых заявлений"),
    ("ar", 1, "وتصريح جديد آخر"), ("ar", 2, "وتصريحان جديدان آخران"), ("ar", 3, "و3 تصريحات جديدة أخرى"),
    ("ar", 10, "و10 تصريحات جديدة أخرى"), ("ar", 11, "و11 تصريحًا جديدًا آخر"), ("ar", 100, "و100 تصريح جديد آخر"),
    ("ar", 103, "و103 تصريحات جديدة أخرى"),
    ("fr", 0, "et 0 autre nouvelle déclaration"), ("fr", 2, "et 2 autres nouvelles déclarations"),
    ("de", 1, "und 1 weitere neue Aussage "), ("de", 2, "und 2 weitere neue Aussagen "),
    ("es", 1, "y 1 declaración nueva más"), ("es", 7, "y 7 declaraciones nuevas más"),
    ("fa", 12, "و ۱۲ گفته تازه دیگر"), ("en", 1, "and 1 more new statement "), ("en", 2, "and 2 more new statements "),
]  # fmt: skip


@pytest.mark.parametrize(("code", "count", "begins"), COUNTS)
def test_numbers_have_the_right_form(code: str, count: int, begins: str) -> None:
    words = wording(code)
    assert words.counted(words.more_claims, count, who="X", span="Y").startswith(begins)


AT = datetime(2030, 3, 1, 21, 5, tzinfo=UTC)
MOMENTS = [
    ("en", "UTC", "2030-03-01 21:05 UTC"),
    ("de", "Europe/Berlin", "1. März 2030, 22:05 Uhr (CET)"),
    ("fr", "Europe/Paris", "1er mars 2030 à 22 h 05 (CET)"),
    ("es", "Europe/Madrid", "1 de marzo de 2030, 22:05 (CET)"),
    ("ru", "Europe/Moscow", "2 марта 2030 г., 00:05 (MSK)"),
    ("ar", "Asia/Riyadh", "2 آذار/مارس 2030 الساعة 00:05 (UTC+03:00)"),
    ("fa", "Asia/Kabul", "۲ مارس ۲۰۳۰، ساعت ۰۱:۳۵ (UTC+04:30)"),
    ("en", "Asia/Kabul", "2030-03-02 01:35 UTC+04:30"),
]


@pytest.mark.parametrize(("code", "zone", "written"), MOMENTS)
def test_a_time_is_told_in_the_desks_zone_and_form(code: str, zone: str, written: str) -> None:
    assert wording(code).moment(AT, zone) == written


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_trial_is_marked_in_every_language(code: str) -> None:
    one = trial("t", "desk", code)
    assert "TEST" in one.text
    assert "desk" in one.text
    assert (one.language, one.direction) == (code, wording(code).direction)
    assert code == "en" or one.text != trial("t", "desk").text


STATES = [
    ChannelState(channel="c", off_at=NOW, why="410"),
    ChannelState(channel="c", failures=3, failing_since=NOW, why="503"),
    ChannelState(channel="c", told=True),
    *(ChannelState(channel="c", dead=count, dead_why="400") for count in (1, 2, 5, 11, 100)),
]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_trouble_of_a_channel_is_told_in_the_desks_language(code: str, state: ChannelState) -> None:
    found = notices(state, after(hours=1))[1]
    (one,) = deliveries(state, found, ("ops",), NOW, {"ops": Reader(language=code)})
    (english,) = deliveries(state, found, ("ops",), NOW)
    assert f'"language": "{code}"' in one.message
    assert "{" not in one.message.split('"html"')[0].split('"subject"')[1]
    assert code == "en" or one.message != english.message
    assert (one.id, one.group) == (english.id, english.group)


def test_who_reads_a_channel_is_told_by_its_first_route() -> None:
    inner = Route(desk="b", channels=("two",), language="fa", zone="Asia/Kabul")
    routes = (Route(desk="a", channels=("one",), language="ru", routes=(inner,)),)
    assert outbox.reader("one", routes).language == "ru"
    assert outbox.reader("two", routes) == Reader(language="fa", zone="Asia/Kabul")
    assert outbox.reader("none", routes) == Reader()


# --- reasons and cautions -----------------------------------------------------------------------

CONFLICT = (
    "Barani and Ministry of Defence speak of who holds Kesh and cannot both be right: "
    "two different sides are each said to hold the same place."
)
REASONS = [
    ("de", CONFLICT, ("Barani und Ministry of Defence können nicht beide recht haben: von zwei verschiedenen Seiten "
     "heißt es, sie hielten denselben Ort. Thema: wer Kesh hält.")),
    ("fa", "one side is hedged", "یکی از دو طرف با احتیاط سخن می‌گوید"),
    ("fa", "the second side is hedged", "طرف دوم با احتیاط سخن می‌گوید"),
    ("ru", "relayed by Agency, Paper", "передано через: Agency, Paper"),
    ("ar", "there is a condition: if they leave", "هناك شرط: if they leave"),
    ("es", "the speaker is not a tracked actor", "quien habla no es un actor seguido"),
    ("fr", "Front gives 3 people, an unnamed source gave 5 people for how many were killed; the two do not meet.",
     ("Front donne 3 people, une source non nommée avait donné 5 people ; les deux ne concordent pas. "
     "Sujet : le nombre de personnes (tués).")),
    ("fa", "It is no longer available: its address said so 3 times. Why is not known.",
     "دیگر در دسترس نیست: نشانی آن ۳ بار چنین پاسخ داد. علت معلوم نیست."),
    ("fa", "one side was heard by machine at 0:01:02 in the recording (73% sure)",
     "یکی از دو طرف را ماشین از صدا نوشته است (در ۰:۰۱:۰۲ ضبط) (با اطمینان ۷۳%)"),
    ("de", "Barani and Front speak of a matter unheard of and cannot both be right: nobody knows.", None),
    ("xx", "one side is hedged", None),
    ("en", "one side is hedged", None),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "own"), REASONS)
def test_a_reason_is_told_in_the_desks_words_or_not_at_all(code: str, text: str, own: str | None) -> None:
    assert told(text, code) == own


SIDES = {"new": "Barani", "old": "Front"}
#: what fills a slot that holds names and words of others: neither has a letter of any desk language
FILLED = {"agent": "ⵣⵉⵔⵉ", "place": "ⵜⴰⵖ", "object": "ⴰⵏ", "counterpart": "ⵉⵖ", "means": "ⵎⵣ", "event": "ⴼⵔ",
          "topic": "ⴷⵍ", "value": "killed"}  # fmt: skip
FIGURES = [Quantity(low=12, high=12, unit=""), Quantity(low=12, high=inf, unit=""), Quantity(low=3, high=5, unit="")]


def topics() -> list[str]:
    own = [words.format(**FILLED) for words in compared.TOPICS.values()]
    own += ["how many were " + value for value in FRAMES["casualties"].values]
    glosses = [one.gloss for one in FRAMES.values() if one.family not in compared.TOPICS]
    assert len(own) > 30
    assert len(glosses) > 25
    return [*own, *glosses, "how many were counted", "who holds the place", "whether the side left the place"]


def sentences() -> Iterator[str]:
    """Every first sentence that a comparison of any relation, rule and topic makes."""
    forms = [*compared._SENTENCES.values(), "{new} and {old} speak of {topic}; nothing was found against either."]
    figures = [*map(figures_shown, FIGURES), "no figure"]
    whys = [*(rule.when for rule in RULES.values()), "they point in different directions"]
    for form in forms:
        for number, topic in enumerate(topics()):
            why, figure = whys[number % len(whys)], figures[number % len(figures)]
            yield form.format(**SIDES, topic=topic, why=why, new_figure=figure, old_figure=figures[0])
    for why in whys:
        yield forms[0].format(new="an unnamed source", old="Front", topic="the ceasefire", why=why)


def said_by_detectors() -> Iterator[str]:
    """Every sentence that stands in a detector's code, with 3 for what it fills in."""
    for file in sorted(Path(detectors.__file__).parent.glob("[a-z]*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        docs = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
        parts = {id(part) for one in ast.walk(tree) if isinstance(one, ast.JoinedStr) for part in ast.walk(one)}
        for one in ast.walk(tree):
            if isinstance(one, ast.JoinedStr):
                yield from _joined(one, tree)
            elif isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in docs | parts:
                yield one.value


def _joined(one: ast.JoinedStr, tree: ast.Module) -> Iterator[str]:
    """What an f-string says: for a name that is one of two texts, both."""
    chosen = {}
    for each in ast.walk(tree):
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name) and isinstance(each.value, ast.IfExp):
            both = [part.value for part in (each.value.body, each.value.orelse) if isinstance(part, ast.Constant)]
            chosen[each.targets[0].id] = [str(text) for text in both]
    said = [""]
    for part in one.values:
        if isinstance(part, ast.Constant):
            fillings = [str(part.value)]
        else:
            name = part.value.id if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Name) else ""
            fillings = chosen.get(name) or ["3"]
        said = [before + filling for before in said for filling in fillings]
    yield from said


#: where the cautions of a document come from, as they stand in the code
CAUTIONS = {
    "monitor/parsing.py": [
        "only the excerpt in the feed could be read",
        "only its headline is read: the site asks machines not to read the article",
    ],
    "monitor/feeds/entry.py": [
        "bytes of the page had to be repaired",
        "the publisher's date cannot be right and was left out",
    ],
    "monitor/pictures.py": [pictures.CAUTION],
    "monitor/connectors/files.py": [HEARD],
}


def cautions() -> Iterator[str]:
    """Every caution: of documents, and of claims in every state."""
    for some in CAUTIONS.values():
        yield from some
    yield "the post is dated 2030-03-01 09:00 by its author, but was made 2030-03-04 10:00"
    odd = statement(
        document(), actor=None, chain=("Agency", "Paper"), said_at=None, flags=(Flag.PARTISAN,), speaker=None
    )
    yield from detect.cautions((claim(odd, condition="ⴰⵢ", certainty=Certainty.PROBABLE),))
    plain, hedged = claim(statement(document())), claim(statement(document()), certainty=Certainty.POSSIBLE)
    for sides in ((plain, hedged), (hedged, plain), (hedged, hedged)):
        yield from detect.cautions(sides)
    span = Span(start=0, end=5_000)
    urls = ("", "https://x.example/1")
    for origin, sure, at, url, doubt in product(Origin, (None, 0.73), (None, 62.5), urls, (0, 1)):
        part = Part(span=span, origin=origin, confidence=sure, at_s=at, url=url, doubts=(span,) * doubt)
        yield from detect.cautions((claim(replace(statement(document()), part=part)),))


@pytest.mark.parametrize("code", OTHERS)
def test_no_reason_of_any_rule_and_no_caution_comes_in_another_language(code: str) -> None:
    detected = [text for text in said_by_detectors() if text.endswith(".") and " " in text]
    assert len(detected) == 8
    said = [*sentences(), *detected, *cautions()]
    assert len(said) > 1_000
    left = {text for text in said if is_foreign(told(text, code), code)}
    assert left == set()


def is_foreign(text: str | None, code: str) -> bool:
    """Whether it has English words, or in Cyrillic and Arabic any word in Latin letters but names."""
    words = re.findall("[A-Za-z]+", re.sub(r"Barani|Front|Agency|Paper|https://\S+", "", text or ""))
    english = {
        "the",
        "of",
        "and",
        "is",
        "or",
        "who",
        "whether",
        "how",
        "what",
        "someone",
        "it",
        "by",
        "in",
        "to",
        "from",
    }
    shared = {"in"} if code == "de" else set()
    return text is None or any(code in ("ar", "fa", "ru") or word.lower() in english - shared for word in words)


@pytest.mark.parametrize("path", CAUTIONS)
def test_cautions_are_those_that_the_code_gives(path: str) -> None:
    code = (Path(__file__).parents[1] / path).read_text(encoding="utf-8")
    assert all(f'"{words}"' in code for words in CAUTIONS[path])


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_value_that_a_claim_can_have_has_a_word(code: str) -> None:
    own = wording(code)
    states = {value for one in FRAMES.values() for value in one.values}
    states |= {"never", "always", "no_longer", "still", "all", "some", "more"}
    shown = {value: own.values.get(value, value) for value in states}
    assert {value for value, word in shown.items() if "_" in word} == set()
    if code in ("ar", "fa", "ru"):
        assert {value for value, word in shown.items() if re.search("[A-Za-z]", word)} == set()
    elif code != "en":
        assert {value for value in states if value not in own.values} == set()
    assert {role for one in FRAMES.values() for role, _ in one.roles} - {"quantity"} <= set(own.axes)


@pytest.mark.parametrize("code", plugins.names("alerts.reasons"))
def test_a_pattern_fills_what_it_takes(code: str) -> None:
    phrases: dict[str, str] = plugins.load("alerts.reasons", code).PHRASES
    for pattern, own in phrases.items():
        assert slots(own) <= slots(pattern)
        assert slots(pattern) - {"topic"} <= slots(own) | {"value"}


def cautioned(language: str) -> tuple[str, str]:
    one = finding(
        claim(statement(document())), because=("Nobody has words for this.",), cautions=("one side is hedged",)
    )
    group = Group(
        key="g", desk="d", route="routes.0", channel="desk", findings=(one,), alerts=(alert(one, channel="desk"),)
    )
    made = compose(group, id_="d1", reason=Reason.FIRST, names=Names(zone="Asia/Kabul"), language=language)
    return made.text, made.html


@pytest.mark.parametrize("code", OTHERS)
def test_what_stays_english_is_marked_as_english(code: str) -> None:
    text, html = cautioned(code)
    assert f"{LRI}Nobody has words for this.{PDI}" in text
    assert '<bdi lang="en" dir="ltr">Nobody has words for this.</bdi>' in html
    assert told("one side is hedged", code) in text


def test_what_is_english_for_an_english_desk_is_not_marked() -> None:
    text, html = cautioned("en")
    assert "Why: Nobody has words for this." in text
    assert LRI not in text + html
    assert FSI in text


def test_a_desk_reads_times_of_its_zone() -> None:
    assert "2030-03-01 13:30 UTC+04:30" in cautioned("en")[0]
    route = replace(Route(desk="d", channels=("desk",)), zone="Asia/Kabul")
    assert outbox.reader("desk", (route,)).zone == "Asia/Kabul"
