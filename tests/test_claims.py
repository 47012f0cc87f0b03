"""Sentences of every language are read as the claims that stand beside them, and as nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.claims import keys, read, wanted
from monitor.claims.lexicon import lexicon, pattern
from monitor.frames import FRAMES
from monitor.grammar import codes, language
from monitor.reading import reader_of
from monitor.resolve import Roster
from monitor.text import fold
from storage.records import (
    Act,
    Actor,
    Certainty,
    Claim,
    Filler,
    Interval,
    Name,
    Place,
    Polarity,
    Quantity,
    Span,
    Statement,
)
from tests.factory import document, statement

DATA = Path(__file__).parent / "data" / "claims"
NAMES: dict[str, dict[str, str]] = json.loads((DATA / "names.json").read_text(encoding="utf-8"))
LANGUAGES = sorted(path.stem for path in DATA.glob("*.jsonl"))
#: what an expectation says where it says nothing
PLAIN = {"polarity": "+", "mood": "fact", "certainty": "CT", "committed": True, "condition": None}
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")


@dataclass(frozen=True)
class Figure:
    """A figure of a text, for tests."""

    span: Span
    quantity: Quantity


def figures(text: str, language: str) -> Iterator[Figure]:
    """The plain figures of a text: reading them well is another module's work."""
    for match in _FIGURE.finditer(text):
        number = float(re.sub(r"[,.]", "", match.group()))
        span = Span(start=match.start(), end=match.end())
        yield Figure(span, Quantity(low=number, high=number, unit="", text=match.group()))


def _names(entity: str) -> tuple[Name, ...]:
    return tuple(Name(language=code, text=text) for code, text in NAMES[entity].items())


VELMAR = Place(id="velmar", names=_names("place:velmar"))
PLACES = (
    VELMAR,
    Place(id="kesh", names=_names("place:kesh"), part_of="velmar"),
    Place(id="nova", names=_names("place:nova"), part_of="velmar"),
    Place(id="sarn", names=_names("place:sarn")),
)
ACTORS = (
    Actor(id="council", name="Velmar Council", kind="government"),
    Actor(id="front", name="Front for Velm", kind="armed_group", names=_names("actor:front")),
    Actor(id="lind", name="Asta Lind", names=_names("actor:lind")),
)
ROSTER = Roster(ACTORS, PLACES)


def said(text: str, code: str, **more: Any) -> Statement:
    """A statement of the council."""
    values: dict[str, Any] = {"actor": "council", "principal": "council", "language": code}
    return statement(document(text=text, language=code), **{**values, **more})


def claims(text: str, code: str, **more: Any) -> tuple[Claim, ...]:
    return read(said(text, code, **more), language=code, roster=ROSTER, world=ROSTER.world, measure=figures)


#: sentences that name a day or a year, and others, beside the time of their claim
TIMES = [json.loads(line) for line in (DATA.parent / "compare" / "times.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", TIMES, ids=lambda row: row["text"])
def test_a_claim_has_the_time_that_its_clause_names(row: dict[str, Any]) -> None:
    found = claims(row["text"], row["language"])
    assert found
    time = found[0].time
    if "year" in row:
        first = datetime(row["year"], 1, 1, tzinfo=UTC)
        assert time == Interval(start=first, end=first.replace(year=row["year"] + 1))
    elif "day" in row:
        day = datetime.fromisoformat(row["day"]).replace(tzinfo=UTC)
        assert time is not None
        assert time.meets(Interval(start=day, end=day))
        assert not time.meets(Interval(start=day + timedelta(days=2)))
    else:
        assert time is None


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for code in LANGUAGES:
        for number, line in enumerate((DATA / f"{code}.jsonl").read_text(encoding="utf-8").splitlines(), 1):
            case = json.loads(line)
            yield pytest.param(code, case["text"], case["claims"], id=f"{code}-{number}")


def shown(claim: Claim, expected: dict[str, Any]) -> dict[str, Any]:
    """What a claim says where the expectation says something."""
    whole: dict[str, Any] = {
        "frame": claim.frame,
        "act": claim.act.value,
        "polarity": claim.polarity.value,
        "mood": claim.mood.value,
        "certainty": claim.certainty.value,
        "committed": claim.committed,
        "condition": claim.condition,
        "scope": claim.scope,
        "figure": claim.quantity and claim.quantity.low,
        **{role: _filled(claim.role(role)) for role in ROLES},
    }
    return {name: whole[name] for name in {**PLAIN, **expected}}


ROLES = ("agent", "object", "counterpart", "place", "value", "means", "topic", "event")


def _filled(filler: Filler | None) -> str | None:
    return (filler.entity or filler.text) if filler else None


@pytest.mark.parametrize(("code", "text", "expected"), cases())
def test_a_sentence_makes_the_claims_beside_it(code: str, text: str, expected: list[dict[str, Any]]) -> None:
    found = claims(text, code)
    assert [claim.frame for claim in found] == [one["frame"] for one in expected]
    for claim, one in zip(found, expected, strict=True):
        assert shown(claim, one) == {**PLAIN, **one}


@pytest.mark.parametrize("code", codes())
def test_every_language_is_tried_and_kept_silent(code: str) -> None:
    lines = [json.loads(line) for line in (DATA / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(lines) >= (30 if code in ("en", "fa") else 20)
    assert sum(not line["claims"] for line in lines) >= 5
    seen = {claim["frame"] for line in lines for claim in line["claims"]}
    assert seen >= {"control", "capture", "fight", "war_state", "ceasefire", "kill", "vital_status", "casualties"}
    assert seen >= {"population", "said", "resign"}


@pytest.mark.parametrize("code", codes())
def test_every_trigger_names_a_frame_a_value_and_roles_of_it(code: str) -> None:
    for trigger in language(code).meaning.triggers:
        frame = FRAMES[trigger.frame]
        assert trigger.value is None or trigger.value in frame.values, trigger
        roles = {role for role, _ in frame.roles} | {"agent", "quantity"}
        assert {slot.role for slot in pattern(trigger.pattern)} <= roles, trigger
        assert {role for role, _ in trigger.fixed} <= roles, trigger
        markers = {slot.marker for slot in pattern(trigger.pattern)} - {""}
        assert markers <= set(language(code).meaning.markers), trigger


@pytest.mark.parametrize("code", codes())
def test_every_trigger_is_found_where_it_stands_alone(code: str) -> None:
    known = lexicon(code)
    for trigger in known.meaning.triggers:
        for form in trigger.forms:
            bare = " ".join(fold(form.removesuffix("*")).split())
            assert any(hit.start == 0 and hit.end == len(bare) for hit in known.find(bare)), form


# --- one world over all languages ---

TAKEN = {
    "en": "Our forces have captured Kesh.",
    "fa": "نیروهای ما کش را تصرف کردند.",
    "ps": "زموږ ځواکونو کش ونیوه.",
    "ur": "ہماری فورسز نے کش پر قبضہ کر لیا۔",
    "ar": "سيطرت قواتنا على كش.",
    "ru": "Наши войска захватили Кеш.",
    "uk": "Наші війська захопили Кеш.",
    "tr": "Güçlerimiz Keş'i ele geçirdi.",
    "fr": "Nos forces ont pris Kech.",
    "es": "Nuestras fuerzas tomaron Kesh.",
    "de": "Unsere Truppen haben Kesch eingenommen.",
    "zh": "我军占领了克什。",
}


@pytest.mark.parametrize("code", TAKEN)
def test_one_claim_has_the_same_keys_in_every_language(code: str) -> None:
    (found,) = claims(TAKEN[code], code)
    assert found.keys == ("=control|place:kesh", ">control|place:velmar")
    assert _filled(found.role("agent")) == "actor:council"


def test_a_claim_of_a_country_meets_those_of_its_towns_and_the_other_way_round() -> None:
    (country,) = claims("Velmar is under the control of the rebels.", "en")
    (town,) = claims("نیروهای ما کش را تصرف کردند.", "fa")
    assert set(wanted(country, ROSTER.world)) & set(town.keys)
    assert set(wanted(town, ROSTER.world)) & set(country.keys)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The war is over in Velmar.", "Fighting continues in Kesh."),
        ("The ceasefire in Velmar is in force.", "The army attacked Kesh."),
        ("The Front for Velm has withdrawn from Nova.", "Fighters of the Front for Velm are present in Nova."),
        ("Asta Lind has resigned.", "Asta Lind remains in office."),
        ("Asta Lind was killed by the rebels.", "Asta Lind is alive."),
    ],
)
def test_a_claim_is_looked_up_under_the_frames_that_a_rule_sets_against_it(one: str, other: str) -> None:
    first, second = claims(one, "en")[0], claims(other, "en")[0]
    assert set(wanted(first, ROSTER.world)) & set(second.keys)
    assert set(wanted(second, ROSTER.world)) & set(first.keys)


def test_claims_about_other_places_do_not_meet() -> None:
    (kesh,), (sarn,) = claims("We hold Kesh.", "en"), claims("We hold Sarn.", "en")
    assert not set(wanted(kesh, ROSTER.world)) & set(sarn.keys)


# --- the speaker, the cue, the pieces ---


def test_the_side_that_a_speaker_speaks_for_is_meant_by_we() -> None:
    (found,) = claims("We hold Kesh.", "en", speaker="Rostam Delawar", actor="delawar", principal="front")
    assert _filled(found.role("agent")) == "actor:front"


def test_an_unknown_speaker_is_named_as_written() -> None:
    (found,) = claims("We hold Kesh.", "en", speaker="Ada  Renn", actor=None, principal=None)
    assert _filled(found.role("agent")) == "speaker:ada renn"


def test_what_a_speaker_only_relays_is_not_the_speakers_own_claim() -> None:
    (found,) = claims("Nova has fallen to the rebels.", "en", committed=False)
    assert not found.committed


def test_the_cue_of_a_statement_names_its_act() -> None:
    (found,) = claims("Our forces have left Nova", "en", cue="admitted")
    assert found.act is Act.ADMIT


def test_a_statement_in_pieces_gives_its_place_in_the_document() -> None:
    whole = document(text="“Kesh,” the general said, “is under our control.” He left.", language="en")
    pieces = (Span(start=1, end=6), Span(start=27, end=48))
    text = " ".join(whole.text[piece.start : piece.end] for piece in pieces)
    assert text == "Kesh, is under our control."
    one = statement(whole, text=text, spans=pieces, language="en")
    (found,) = read(one, language="en", roster=ROSTER, world=ROSTER.world, measure=figures)
    place = found.role("place")
    assert place is not None
    assert place.span is not None
    assert whole.text[place.span.start : place.span.end] == "Kesh"
    assert whole.text[found.span.start : found.span.end].endswith("under our control")


def test_a_bare_rejection_makes_the_next_sentence_a_denial() -> None:
    (found,) = claims("False. The mine has been closed since May.", "en")
    assert (found.act, found.polarity) == (Act.DENY, Polarity.POSITIVE)


def test_a_language_without_a_file_says_nothing() -> None:
    assert claims("We hold Kesh.", "xx") == ()


# --- whatever the world sends ---


def _words(code: str) -> Sequence[str]:
    meaning = language(code).meaning
    triggers = [form.removesuffix("*") for trigger in meaning.triggers for form in trigger.forms]
    names = [text for by in NAMES.values() for text in by.values()]
    turns = (*meaning.negators, *meaning.denials, *meaning.conditions, *meaning.hearsay, *meaning.selves, *meaning.own)
    return [*triggers, *names, *turns, "12", ",", ".", "?", ":", "“", "(", ")", "\u200c", "\n"]


@given(data=st.data())
@pytest.mark.parametrize("code", codes())
def test_no_row_of_its_own_words_breaks_a_language(code: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(_words(code)), max_size=14)))
    _sound(text, code)


@given(text=st.text(max_size=120), code=st.sampled_from(codes()))
def test_no_text_breaks_any_language(text: str, code: str) -> None:
    _sound(text, code)


def _sound(text: str, code: str) -> None:
    """Spans lie in the text, fillers are verbatim, keys are the claim's own, and reading again gives the same."""
    found = claims(text, code)
    assert found == claims(text, code)
    for claim in found:
        assert 0 <= claim.span.start < claim.span.end <= len(text)
        assert claim.keys == keys(claim, ROSTER.world)
        assert isinstance(claim.certainty, Certainty)
        for filler in claim.roles:
            if filler.span is not None:
                assert filler.text == text[filler.span.start : filler.span.end]


CUED = [json.loads(line) for line in (DATA.parent / "cued.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("case", CUED, ids=lambda case: case["text"])
def test_a_cue_denies_grants_or_requires_its_object(case: dict[str, Any]) -> None:
    found = reader_of(ACTORS, PLACES).read_text(case["text"], language=case["language"])
    claims = [one for _, claimed in found for one in claimed]
    assert [[one.act, one.mood, one.presupposed, one.frame, one.polarity] for one in claims] == case["claims"]


@pytest.mark.parametrize(
    ("code", "text", "denies"),
    [
        ("en", "There is no ceasefire with the Front for Velm.", "no"),
        ("es", "No atacamos Kesh.", "No"),
        ("ru", "Мы не будем вести переговоры с Фронтом Велма.", "не"),
        ("uk", "Ми ніколи не будемо вести переговори з Фронтом Велма.", "не"),
        ("ar", "لم نهاجم كش.", "لم"),
    ],
)
def test_the_words_that_are_marked_hold_the_one_that_denies(code: str, text: str, denies: str) -> None:
    ((said, (claim,)),) = reader_of(ACTORS, PLACES).read_text(text, language=code, author="Nobody")
    assert claim.polarity is Polarity.NEGATIVE
    assert denies in said.text[claim.span.start : claim.span.end].split()
