"""What publishers say of their own texts: corrected, sent again, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.grammar import codes, language
from monitor.marks import Mark, Marked, marked, original
from tests.desks import START, Newsroom, newsroom
from tests.factory import document

HEADS = [
    ("en", "CORRECTED-Army takes Delvar", Mark.CORRECTED, "army takes delvar"),
    ("en", "Correction: Army takes Delvar", Mark.CORRECTED, "army takes delvar"),
    ("en", "[REFILED] Army takes Delvar", None, ""),
    ("en", "REFILE - Army takes Delvar", Mark.REFILED, "army takes delvar"),
    ("en", "WITHDRAWN: Army takes Delvar", Mark.WITHDRAWN, "army takes delvar"),
    ("en", "[WITHDRAWN] Army takes Delvar", Mark.WITHDRAWN, "army takes delvar"),
    ("en", "Correction officers strike in Delvar", None, ""),
    ("en", "Army corrected: Delvar is not taken", None, ""),
    ("de", "Berichtigung: Armee nimmt Delvar ein", Mark.CORRECTED, "armee nimmt delvar ein"),
    ("fr", "RECTIFICATIF – L'armée prend Delvar", Mark.CORRECTED, "l'armée prend delvar"),
    ("es", "CORRECCIÓN: El ejército toma Delvar", Mark.CORRECTED, "el ejército toma delvar"),
    ("ru", "ИСПРАВЛЕНО: Армия взяла Дельвар", Mark.CORRECTED, "армия взяла дельвар"),
    ("uk", "Уточнення: Армія взяла Дельвар", Mark.CORRECTED, "армія взяла дельвар"),
    ("ar", "تصحيح: الجيش يسيطر على دلوار", Mark.CORRECTED, "الجیش یسیطر علی دلوار"),
    ("fa", "اصلاحیه: ارتش دلوار را گرفت", Mark.CORRECTED, "ارتش دلوار را گرفت"),
    ("ps", "سمون: دلوار ونيول شو", Mark.CORRECTED, "دلوار ونیول شو"),
    ("ur", "تصحیح: دلوار پر قبضہ", Mark.CORRECTED, "دلوار پر قبضه"),
    ("tr", "DÜZELTME: Ordu Delvar'ı aldı", Mark.CORRECTED, "ordu delvar'ı aldı"),
    ("zh", "更正：军队占领德尔瓦", Mark.CORRECTED, "军队占领德尔瓦"),
    ("zh", "【撤稿】军队占领德尔瓦", Mark.WITHDRAWN, "军队占领德尔瓦"),
    ("xx", "CORRECTED-Army takes Delvar", None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("code", "title", "mark", "bare"), HEADS)
def test_a_mark_is_read_at_the_head_of_a_text(code: str, title: str, mark: Mark | None, bare: str) -> None:
    found = marked(document(title=title), code)
    assert found == (None if mark is None else Marked(mark=mark, title=bare))


@pytest.mark.parametrize("code", codes())
def test_every_language_has_its_marks(code: str) -> None:
    press = language(code).press
    assert press.corrected
    assert press.withdrawn
    assert not {*press.corrected} & {*press.withdrawn}


def test_the_original_has_nearly_the_same_headline_or_words_and_came_before() -> None:
    notice = document("n", "Withdrawn.", title="WITHDRAWN: Army takes Delvar", published_at=START)
    found = marked(notice, "en")
    assert found is not None
    others = [
        document("1", title="Rain in Delvar", published_at=START - timedelta(hours=1)),
        document("2", title="Army takes Delvar", published_at=START - timedelta(days=30)),
        document("3", title="Army takes Delvar", published_at=START + timedelta(hours=1)),
        document("4", title="Army takes Delvar!", published_at=START - timedelta(hours=2)),
    ]
    assert original(found, notice, others) == others[3]
    assert original(found, notice, others[:3]) is None


ROUTES = """\
routes:
  - {desk: foreign, channels: [hook], match: {kinds: [contradiction]}, group_wait: 0s, group_interval: 0s}
  - {desk: late, channels: [mail], match: {kinds: [edit, withdrawal]}, group_wait: 0s, group_interval: 0s}
"""
TEXT = "The Ministry of Defence said: “{what}”"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path, ROUTES) as made:
        made.publish(
            f"Ministry on Delvar\n\n{TEXT.format(what='Our forces have captured Delvar.')}",
            source="paper", title="Ministry on Delvar",
        )  # fmt: skip
        made.publish("Delvar is still under our control.", source="front-posts", key="f")
        made.tell(minutes=1)
        yield made


#: the headline and words of the next version, and what it is told as: to those who were told, and to others
NEXT = [
    ("CORRECTED-Ministry on Delvar", "Our forces have not captured Delvar.", "edit", False),
    ("Ministry on Delvar", "Our forces have not captured Delvar.", "edit", True),
    ("REFILE-Ministry on Delvar", "Our forces have not captured Delvar.", "", False),
    ("WITHDRAWN-Ministry on Delvar", "", "withdrawal", True),
]


@pytest.mark.parametrize("same", [True, False], ids=["in place", "as a new story"])
@pytest.mark.parametrize(("title", "what", "kind", "others"), NEXT, ids=[one[0] for one in NEXT])
def test_the_classes_of_correction(room: Newsroom, title: str, what: str, kind: str, others: bool, same: bool) -> None:
    assert [reason for reason, _ in room.heard("hook")] == ["first"]
    before = room.store.latest("paper", "1")
    text = f"{title}\n\n{TEXT.format(what=what) if what else 'This story is withdrawn.'}"
    key = "1" if same else "2"
    found = room.publish(text, source="paper", key=key, title=title, was=None if same else before)
    room.tell(minutes=1)
    assert [one.kind for one in found if one.observation] == ([kind] if kind else [])
    assert room.heard("hook")[1:] == ([("update", (kind,))] if kind else [])
    assert room.heard("mail") == ([("first", (kind,))] if others else [])
