"""Two sides of one topic in one language: does a desk hear of it? python -m tests.eval.sides --misses

A line of tests/data/stories/sides.jsonl holds two sentences of two sides (`a` is said first) that go against each other
on a topic, in one of the twelve languages. They were used for tuning, so their figure says what is read, not how well
what nobody thought of is read.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from functools import cache
from typing import Any

from monitor.claims import wanted
from monitor.compare import compare
from monitor.detect import CONFLICTS, Thresholds, detect
from monitor.reading import Reader, reader_of
from storage.records import Actor, Claim, Name, Place, Tie
from tests.eval.stories import DATA
from tests.factory import after

_HOURS = 2.0  #: between the two
_LATIN = ("en", "fr", "es", "de", "tr")


def _names(latin: str = "", **forms: str) -> tuple[Name, ...]:
    written = {**(dict.fromkeys(_LATIN, latin) if latin else {}), **forms}
    return tuple(Name(language=code, text=text) for code, text in written.items())


_GOVERNMENT = _names(
    en="Government of Velmar", fr="gouvernement du Velmar", es="Gobierno de Velmar", de="Regierung von Velmar",
    tr="Velmar hükümeti", fa="حکومت ولمار", ps="د ولمار حکومت", ur="حکومت ولمار", ar="حكومة فيلمار",
    ru="правительство Велмара", uk="уряд Велмару", zh="维尔马政府",
)  # fmt: skip
_FRONT = _names(
    en="Velm Front", fr="Front de Velm", es="Frente de Velm", de="Velm-Front", tr="Velm Cephesi", fa="جبهه ولم",
    ps="د ولم جبهه", ur="ولم محاذ", ar="جبهة فيلم", ru="Фронт Велма", uk="Фронт Велма", zh="维尔姆阵线",
)  # fmt: skip
_LIND = _names(
    "Asta Lind", fa="آستا لیند", ps="آستا لیند", ur="آستا لیند", ar="أستا ليند", ru="Аста Линд", uk="Аста Лінд",
    zh="阿斯塔·林德",
)  # fmt: skip
ACTORS = (
    Actor(id="gov", name="Government of Velmar", kind="government", names=_GOVERNMENT,
          ties=(Tie(kind="hostile_to", actor="front"),)),
    Actor(id="front", name="Velm Front", kind="armed_group", names=_FRONT, ties=(Tie(kind="hostile_to", actor="gov"),)),
    Actor(id="lind", name="Asta Lind", names=_LIND),
)  # fmt: skip
PLACES = (
    Place(id="velmar", names=_names("Velmar", fa="ولمار", ps="ولمار", ur="ولمار", ar="فيلمار", ru="Велмар",
                                    uk="Велмар", zh="维尔马")),
    Place(id="velm", part_of="velmar", names=_names("Velm", fa="ولم", ps="ولم", ur="ولم", ar="فيلم", ru="Велм",
                                                    uk="Велм", zh="维尔姆")),
    Place(id="nova", part_of="velmar", names=_names("Nova", fa="نوا", ps="نوا", ur="نووا", ar="نوفا", ru="Нова",
                                                    uk="Нова", zh="诺瓦")),
)  # fmt: skip


@cache
def reader() -> Reader:
    return reader_of(ACTORS, PLACES)


def sides() -> list[dict[str, Any]]:
    lines = (DATA / "sides.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def heard(row: dict[str, Any]) -> bool:
    """Whether a desk is told that the second side goes against the first."""
    old, new = _claims(row, "a", 0.0), _claims(row, "b", _HOURS)
    world = reader().world
    told = (
        one
        for claim in new
        for one in detect(
            claim,
            [compare(claim, other, world=world) for other in old if set(wanted(claim, world)) & set(other.keys)],
            found_at=after(hours=_HOURS),
            thresholds=Thresholds(),
        )
    )
    return any(one.kind in CONFLICTS and one.score >= Thresholds().alert_at and len(one.claims) > 1 for one in told)


def _claims(row: dict[str, Any], side: str, hours: float) -> list[Claim]:
    who, text = row[side]
    author = next(actor.name for actor in ACTORS if actor.id == who)
    read = reader().read_text(text, language=row["language"], author=author, published_at=after(hours=hours))
    own = [(replace(said, document=side, version=side), found) for said, found in read]
    return [replace(one, statement=said) for said, found in own for one in found]


def main() -> None:
    """Print how many are heard, and the others where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    rows = sides()
    missed = [row for row in rows if not heard(row)]
    print(f"heard {len(rows) - len(missed)} of {len(rows)}")
    for row in missed if args.misses else ():
        print(row["language"], row["topic"], row["a"][1], "|", row["b"][1])


if __name__ == "__main__":
    main()
