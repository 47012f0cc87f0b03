"""What is exported: tables without formulas, annotations that find their words again, reviews without a rating."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.message import Names
from monitor.exports import FINDINGS, STATEMENTS, Kept
from monitor.exports.csv_ import cell
from storage.records import Form, Span
from tests.factory import NOW, claim, document, finding, statement

NAMES = Names(
    actors={"front": "جبهه کش", "ministry": "Ministry"}, sources={"ministry": "Ministry"}, link_base="https://g.example"
)
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def contradiction() -> object:
    ours = statement(document("m1", "Kesh is ours.", language="en"), actor="ministry", principal="ministry")
    return finding(claim(ours), claim(), because=("Both hold it.",))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u200f=1", "\ufeff=1", "＝1",
        "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@", "=",
    ],
)  # fmt: skip
def test_no_cell_begins_a_formula(text: str) -> None:
    said = statement(document("1", text))
    hostile = replace(said, text=text, speaker=text, url=text, source=text)
    (row,) = rows("".join(STATEMENTS["csv"][1]([Kept(statement=hostile)], Names(actors={"front": text}))))
    for name in ("text", "speaker", "who", "url", "source"):
        assert row[name] == f"'{text}", name
        assert not row[name].startswith(FORMULAS)


@given(st.text())
def test_a_cell_is_its_text_or_has_an_apostrophe_before_it(text: str) -> None:
    made = cell(text)
    assert made in (text, f"'{text}")
    assert not made.lstrip(" \u00a0\ufeff\u200b\u200c\u200d\u200e\u200f").startswith(FORMULAS)


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), min_size=1), max_size=4))
def test_a_table_gives_back_every_text(texts: list[str]) -> None:
    kept = [Kept(statement=replace(statement(), text=text)) for text in texts]
    found = [row["text"] for row in rows("".join(STATEMENTS["csv"][1](kept, NAMES)))]
    assert found == [cell(text) for text in texts]


def test_a_table_of_findings_has_both_sides() -> None:
    (row,) = rows("".join(FINDINGS["csv"][1]([contradiction()], NAMES)))  # type: ignore[list-item]
    assert (row["a_who"], row["a_text"], row["a_language"]) == ("Ministry", "Kesh is ours.", "en")
    assert (row["b_who"], row["b_text"], row["b_language"]) == ("جبهه کش", "شهر کش در کنترل ماست.", "fa")
    assert (row["kind"], row["because"]) == ("contradiction", "Both hold it.")


def test_lines_are_what_the_interface_gives() -> None:
    made = contradiction()
    (line,) = "".join(FINDINGS["jsonl"][1]([made], NAMES)).splitlines()  # type: ignore[list-item]
    assert [side["statement"]["language"] for side in json.loads(line)["sides"]] == ["en", "fa"]
    (line,) = "".join(STATEMENTS["jsonl"][1]([Kept(statement=statement())], NAMES)).splitlines()
    assert json.loads(line)["text"] == "شهر کش در کنترل ماست."
    assert "شهر" in line


def test_an_annotation_finds_its_words_in_the_version() -> None:
    text = "Said 😀 the mayor: “We hold” (a pause) “the whole town”, and left."
    of = document("1", text, language="en")
    spans = tuple(
        Span(start=text.index(part), end=text.index(part) + len(part)) for part in ("We hold", "the whole town")
    )
    said = statement(of, text="We hold the whole town", spans=spans, form=Form.DIRECT, speaker="the mayor", actor=None)
    whole = json.loads("".join(STATEMENTS["webannotation"][1]([Kept(statement=said, document=of)], NAMES)))
    assert whole["@context"] == "http://www.w3.org/ns/anno.jsonld"
    (one,) = whole["items"]
    assert one["type"] == "Annotation"
    assert one["body"] == [
        {"type": "TextualBody", "purpose": "identifying", "format": "text/plain", "value": "the mayor"}
    ]
    for target, span in zip(one["target"], spans, strict=True):
        quoted, place = target["selector"]
        assert (place["type"], place["start"], place["end"]) == ("TextPositionSelector", span.start, span.end)
        assert quoted["exact"] == text[span.start : span.end]
        assert quoted["prefix"] + quoted["exact"] + quoted["suffix"] in text
        assert target["source"] == of.url


def test_an_annotation_of_a_version_that_is_not_kept_has_the_words_that_are() -> None:
    said = statement()
    whole = json.loads("".join(STATEMENTS["webannotation"][1]([Kept(statement=said)], NAMES)))
    (target,) = whole["items"][0]["target"]
    assert target["selector"][0] == {"type": "TextQuoteSelector", "exact": said.text}


def test_a_review_says_what_both_say_and_never_who_is_right() -> None:
    text = "".join(FINDINGS["claimreview"][1]([contradiction()], NAMES))  # type: ignore[list-item]
    assert "rating" not in text.lower()
    (one,) = json.loads(text)["@graph"]
    assert one["@type"] == "ClaimReview"
    assert one["claimReviewed"] == "Kesh is ours."
    assert one["itemReviewed"]["appearance"]["creator"]["name"] == "Ministry"
    assert one["gainsay:relation"] == "contradicts"
    assert [each["appearance"]["text"] for each in one["gainsay:against"]] == ["شهر کش در کنترل ماست."]


def test_a_review_attributes_what_others_report() -> None:
    said = statement(document("1", "It is ours."), form=Form.INDIRECT, actor=None, principal=None, speaker="Karim")
    (one,) = json.loads("".join(FINDINGS["claimreview"][1]([finding(claim(said))], NAMES)))["@graph"]
    appearance = one["itemReviewed"]["appearance"]
    assert appearance["spokenByCharacter"] == {"@type": "Person", "name": "Karim"}
    assert "creator" not in appearance


def test_nothing_is_a_valid_file_of_each_format() -> None:
    for formats in (STATEMENTS, FINDINGS):
        for name, (_, written) in formats.items():
            text = "".join(written([], NAMES))  # type: ignore[operator]
            if name == "jsonl":
                assert text == ""
            elif name == "csv":
                assert rows(text) == []
            else:
                assert json.loads(text)["@context"]


def test_what_was_purged_is_left_out_of_reviews() -> None:
    gone = replace(finding(found_at=NOW + timedelta(days=1)), claims=(), purged="x")
    assert json.loads("".join(FINDINGS["claimreview"][1]([gone], NAMES)))["@graph"] == []
