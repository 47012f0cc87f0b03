"""Exports against the standards that they name, rule by rule, as those are published.

ClaimReview: schema.org's types and the range of each property, and what its readers require (claimReviewed, url,
author, itemReviewed). Web Annotation: W3C Recommendations of 2017-02-23 (Data Model, Vocabulary), each MUST that
concerns what we write. CSV: RFC 4180, read by a parser of its own and by Python's, whose sniffer finds the dialect.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from alerts.message import Names
from monitor.exports import FINDINGS, STATEMENTS
from monitor.exports.kept import Kept
from storage.records import Form, Span
from tests.factory import claim, document, finding, statement

NAMES = Names(actors={"front": "جبهه کش", "ministry": "Ministry"}, link_base="https://desk.example")

#: schema.org: the types that we write, those that they are a kind of, and what each property may hold
KINDS = {
    "ClaimReview": {"ClaimReview", "Review", "CreativeWork", "Thing"},
    "Claim": {"Claim", "CreativeWork", "Thing"},
    "Quotation": {"Quotation", "CreativeWork", "Thing"},
    "Organization": {"Organization", "Thing"},
    "Person": {"Person", "Thing"},
    "Thing": {"Thing"},
}
PROPERTIES: Mapping[str, tuple[str, set[str]]] = {
    "url": ("Thing", {"URL"}),
    "name": ("Thing", {"Text"}),
    "datePublished": ("CreativeWork", {"Date"}),
    "dateCreated": ("CreativeWork", {"Date"}),
    "author": ("CreativeWork", {"Organization", "Person"}),
    "creator": ("CreativeWork", {"Organization", "Person"}),
    "inLanguage": ("CreativeWork", {"Text"}),
    "text": ("CreativeWork", {"Text"}),
    "claimReviewed": ("ClaimReview", {"Text"}),
    "reviewBody": ("Review", {"Text"}),
    "itemReviewed": ("Review", {"Thing"}),
    "appearance": ("Claim", {"CreativeWork"}),
    "spokenByCharacter": ("Quotation", {"Organization", "Person"}),
}
REQUIRED = {"claimReviewed", "url", "author", "itemReviewed", "datePublished"}


def wrong(node: Any, where: str = "") -> list[str]:
    """What schema.org does not know of a node: a type, a property of it, or what that may hold."""
    kind = node.get("@type")
    if kind not in KINDS:
        return [f"{where}: no type {kind}"]
    found = []
    for name, value in node.items():
        if name.startswith(("@", "gainsay:")):
            continue
        of, holds = PROPERTIES.get(name, ("", set()))
        if of not in KINDS[kind]:
            found.append(f"{where}: {kind} has no {name}")
        elif isinstance(value, dict):
            found += [] if KINDS.get(value.get("@type"), set()) & holds else [f"{where}.{name} is no {holds}"]
            found += wrong(value, f"{where}.{name}")
        else:
            found += [] if fits(value, holds) else [f"{where}.{name}: {value!r} is no {holds}"]
    return found


def fits(value: Any, holds: set[str]) -> bool:
    if "Date" in holds:
        return datetime.fromisoformat(value).tzinfo is not None
    if "URL" in holds:
        return is_iri(value)
    return "Text" in holds and isinstance(value, str)


def is_iri(value: Any) -> bool:
    return isinstance(value, str) and bool(urlsplit(value).scheme) and not re.search(r"[\s<>\"{}|\\^`]", value)


def written(formats: Any, name: str, things: list[Any]) -> str:
    return "".join(formats[name][1](things, NAMES))


def both() -> Any:
    """A finding of an own post, and of what a newspaper reports of somebody who is not tracked."""
    own = statement(document("1", "Kesh is ours.", language="en"), form=Form.POST)
    told = statement(
        document("2", "Karim says that it is not."), form=Form.INDIRECT, actor=None, principal=None, speaker="Karim"
    )
    return finding(claim(own), claim(told))


def test_a_review_is_what_schema_org_describes() -> None:
    whole = json.loads(written(FINDINGS, "claimreview", [both()]))
    assert whole["@context"][0] == "https://schema.org"
    (one,) = whole["@graph"]
    assert wrong(one, "review") == []
    assert [each for side in one["gainsay:against"] for each in wrong(side, "against")] == []
    assert not REQUIRED - one.keys()
    assert all(name.startswith("gainsay:") or name in PROPERTIES or name[0] == "@" for name in one)
    assert is_iri(one["@id"])
    assert "reviewRating" not in one, "who is right is never said"


def test_what_schema_org_does_not_know_is_found() -> None:
    (one,) = json.loads(written(FINDINGS, "claimreview", [both()]))["@graph"]
    assert wrong({**one, "verdict": "x"}) == [": ClaimReview has no verdict"]
    assert wrong({**one, "author": {"@type": "Claim"}}) == [".author is no " + str(PROPERTIES["author"][1])]
    assert wrong({**one, "@type": "Verdict"}) == [": no type Verdict"]


#: Web Annotation Data Model, 3.3.5 (Appendix A of the Vocabulary): the motivations that there are
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
#: xsd:dateTime with a time zone: 3.3.1 wants UTC, written Z or as an offset
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def annotation_errors(one: Mapping[str, Any], text: str | None) -> list[str]:
    """Which MUST of the data model an annotation breaks."""
    rules = {
        "3.1: exactly one IRI that identifies it": is_iri(one.get("id")),
        "3.1: a type, of which Annotation is one": one.get("type") == "Annotation",
        "3.1: one target or more": bool(one.get("target")),
        "3.3.5: a motivation of the list": one.get("motivation") in MOTIVATIONS,
        "3.3.1: created as xsd:dateTime": bool(DATE_TIME.fullmatch(one.get("created", ""))),
        "3.2.4: a textual body with its one value": all(is_text(body) for body in one.get("body", [])),
        "3.3.5: a purpose of the list": all(
            body.get("purpose") in {*MOTIVATIONS, None} for body in one.get("body", [])
        ),
    }
    broken = [why for why, holds in rules.items() if not holds]
    return broken + [why for target in one.get("target", []) for why in target_errors(target, text)]


def is_text(body: Mapping[str, Any]) -> bool:
    return body.get("type") == "TextualBody" and isinstance(body.get("value"), str)


def target_errors(target: Mapping[str, Any], text: str | None) -> list[str]:
    selectors = {one["type"]: one for one in target.get("selector", [])}
    quote, place = selectors.pop("TextQuoteSelector", None), selectors.pop("TextPositionSelector", None)
    start, end = (place.get("start"), place.get("end")) if place else (0, 1)
    states = [one for one in target.get("state", []) if one.get("type") == "TimeState"]
    rules = {
        "4: exactly one source, an IRI": is_iri(target.get("source")),
        "4.2: no other selector": not selectors,
        "4.2.4: exact, prefix and suffix are text": quote is None or is_quote(quote),
        "4.2.5: whole numbers, end behind start": isinstance(start, int) and isinstance(end, int) and 0 <= start < end,
        "4.2.5: it selects what the quotation says": None in (text, quote) or text[start:end] == quote["exact"],
        "4.3.1: sourceDate as xsd:dateTime": all(DATE_TIME.fullmatch(one.get("sourceDate", "")) for one in states),
    }
    return [why for why, holds in rules.items() if not holds]


def is_quote(selector: Mapping[str, Any]) -> bool:
    return "exact" in selector and all(
        isinstance(selector.get(name, ""), str) for name in ("exact", "prefix", "suffix")
    )


def test_annotations_are_what_the_recommendation_asks_for() -> None:
    text = "Said 😀 the mayor: “We hold” (a pause) “the whole town”, and left."
    of = document("1", text, language="en")
    spans = tuple(Span(start=text.index(part), end=text.index(part) + len(part)) for part in ("We hold", "the whole"))
    several = statement(of, text="We hold the whole", spans=spans, form=Form.DIRECT)
    nobody = statement(document("2"), actor=None, principal=None, speaker=None, url="")
    whole = json.loads(
        written(STATEMENTS, "webannotation", [Kept(statement=several, document=of), Kept(statement=nobody)])
    )
    assert whole["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert whole["type"] == "AnnotationPage"
    assert [annotation_errors(one, of.text if at == 0 else None) for at, one in enumerate(whole["items"])] == [[], []]
    assert STATEMENTS["webannotation"][0].media_type == (
        'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'  # the media type of Web Annotations
    )


def test_a_broken_annotation_is_found() -> None:
    of = document("1", "Kesh is ours.", language="en")
    (one,) = json.loads(written(STATEMENTS, "webannotation", [Kept(statement=statement(of), document=of)]))["items"]
    (target,) = one["target"]
    for change, why in (
        ({"id": "no iri"}, "3.1"), ({"type": "Note"}, "3.1"), ({"motivation": "judging"}, "3.3.5"),
        ({"target": []}, "3.1"), ({"created": "yesterday"}, "3.3.1"), ({"body": [{"type": "TextualBody"}]}, "3.2.4"),
        ({"target": [{**target, "source": "x"}]}, "4:"),
        ({"target": [{**target, "selector": [{"type": "TextPositionSelector", "start": 3, "end": 3}]}]}, "4.2.5"),
    ):  # fmt: skip
        found = annotation_errors({**one, **change}, of.text)
        assert any(each.startswith(why) for each in found), change


def parsed(text: str) -> list[list[str]]:
    """RFC 4180 read by its grammar alone: fields, quoted ones with doubled quotes, lines that end with CRLF."""
    field = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\Z)')
    lines, line, at = [], [], 0
    while at < len(text):
        match = field.match(text, at)
        assert match is not None, text[at : at + 40]
        line.append(match[1].replace('""', '"') if match[1] is not None else match[2])
        at = match.end()
        if match[3] != ",":
            lines.append(line)
            line = []
    return lines


def test_a_table_is_read_by_others_as_it_was_written() -> None:
    texts = ['He said: "no", and left.', "two\r\nlines", "یک، دو", "a,b;c\td", "plain"]
    kept = [Kept(statement=replace(statement(), text=text)) for text in texts]
    text = written(STATEMENTS, "csv", kept)
    assert text.startswith("\ufeff")
    own = parsed(text.removeprefix("\ufeff"))
    theirs = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert own == theirs
    assert {len(line) for line in own} == {len(own[0])}, "3: each line has as many fields"
    assert [line[own[0].index("text")] for line in own[1:]] == texts
    dialect = csv.Sniffer().sniff(text.removeprefix("\ufeff").split("\r\n", 2)[0], delimiters=",;\t")
    assert dialect.delimiter == ","
