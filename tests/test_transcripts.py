"""What was said in recordings: transcripts of every form, who speaks in them and when, and recognisers as plug-ins."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts import plugins
from monitor import recordings, speech, transcript
from monitor.connectors.files import HEARD
from monitor.extract import Nobody, extract
from monitor.sandbox import SandboxKilled
from monitor.speech.whisper import Recogniser as Whisper
from monitor.transcript import Heard, Piece
from storage.records import DocumentKind, Form, Origin
from tests.factory import document
from tests.test_connectors import Kind, watched
from tests.test_files import Dropped

VTT = """\
WEBVTT - press conference

STYLE
::cue { color: red }

NOTE made by the desk

1
00:00:01.000 --> 00:00:04.000 align:start
<v Anna Lind>We will <b>never</b> leave

2
00:00:04.500 --> 00:00:06.000
<v Anna Lind>the town of Kesh.

01:02:03.500 --> 01:02:05.000
<v.loud A reporter>Are you sure?
"""
SRT = """\
1
00:00:01,000 --> 00:00:04,000
Anna Lind: We will never leave
the town of Kesh.

2
00:01:00,000 --> 00:01:02,000
A reporter: Are you sure?
"""
LABELLED = """\
[00:00:01] Anna Lind: We will never leave the town of Kesh.
It is ours.
[1:02:03] A reporter: Are you sure?
"""
LABELLED_FA = "آنا لیند: ما هرگز شهر کش را ترک نمی‌کنیم.\nخبرنگار: مطمئن هستید؟\n"


def shape(pieces: Sequence[Piece]) -> list[tuple[float | None, str, str]]:
    return [(one.start, one.speaker, one.text) for one in pieces]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            VTT,
            [
                (1.0, "Anna Lind", "We will never leave"),
                (4.5, "Anna Lind", "the town of Kesh."),
                (3723.5, "A reporter", "Are you sure?"),
            ],
        ),
        (
            SRT,
            [
                (1.0, "Anna Lind", "We will never leave"),
                (1.0, "Anna Lind", "the town of Kesh."),
                (60.0, "A reporter", "Are you sure?"),
            ],
        ),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nWe &amp; they.", [(1.0, "", "We & they.")]),
        (SRT.replace("\n", "\r\n"), None),
        ("WEBVTT\n\nno times here", []),
        ("", []),
    ],
)
def test_cues_are_read_with_their_times_and_voices(text: str, read: list[tuple[float, str, str]] | None) -> None:
    assert shape(transcript.cues(text)) == (shape(transcript.cues(SRT)) if read is None else read)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            LABELLED,
            [
                (1.0, "Anna Lind", "We will never leave the town of Kesh.\nIt is ours."),
                (3723.0, "A reporter", "Are you sure?"),
            ],
        ),
        (LABELLED_FA, [(None, "آنا لیند", "ما هرگز شهر کش را ترک نمی‌کنیم."), (None, "خبرنگار", "مطمئن هستید؟")]),
        ("The town of Kesh: ours.", []),
        ("He came.\nAnna Lind: We stay.\nAnna Lind: We do.", []),
        ("One thing is clear to all of us here: we stay.\nAnd another is just as clear: we do.", []),
    ],
)
def test_lines_say_who_speaks_where_the_first_and_another_do(text: str, read: list[tuple[float, str, str]]) -> None:
    assert shape(transcript.turns(text)) == read


@given(st.text(alphabet=st.sampled_from("0123456789:.,->< v\nWEBTA«а"), max_size=300))
def test_no_text_breaks_the_reading_of_transcripts(text: str) -> None:
    for pieces in (transcript.cues(text), transcript.turns(text)):
        made = transcript.spoken(document(), pieces, machine=True, url="")
        assert [
            made.text[part.span.start : part.span.end] for part in made.parts if part.span.end == part.span.start
        ] == []


def test_a_turn_is_a_statement_of_who_speaks_in_it_and_nobody_elses() -> None:
    made = replace(document(text="", language="en"), kind=DocumentKind.TRANSCRIPT)
    made = transcript.spoken(made, transcript.cues(VTT), machine=False, url="https://e.example/talk")
    source = replace(plugins_source(), id=made.source, actor="front")
    first, second = extract(made, source=source, language="en", people=Nobody())
    assert (first.speaker, first.actor, first.text) == ("Anna Lind", None, "We will never leave the town of Kesh.")
    assert (second.speaker, second.actor, second.form) == ("A reporter", None, Form.DIRECT)
    assert first.part is not None
    assert (first.part.origin, first.part.at_s, first.part.doubts) == (Origin.TRANSCRIPT, 1.0, ())


def plugins_source() -> Any:
    from tests.test_feeds import SOURCE

    return SOURCE


@pytest.mark.parametrize(
    ("pieces", "many"),
    [
        ([Piece(start=0, end=2, text="a"), Piece(start=3, end=4, text="b")], 1),
        ([Piece(start=0, end=2, text="a"), Piece(start=9, end=10, text="b")], 2),
        ([Piece(start=0, end=2, text="a" * 1600), Piece(start=2, end=3, text="b")], 2),
        ([Piece(start=0, end=2, text="a", speaker="x"), Piece(start=2, end=3, text="b", speaker="y")], 2),
        ([], 0),
    ],
)
def test_pieces_of_one_speaker_without_a_silence_are_one_turn(pieces: list[Piece], many: int) -> None:
    assert len(transcript.spoken(document(), pieces, machine=False, url="").parts) == many


def test_what_a_machine_was_not_sure_of_is_doubtful_and_what_it_takes_for_noise_is_left_out() -> None:
    heard = transcript.heard([
        Heard(0, 2, " We stay. ", -0.05, 0.01), Heard(2, 4, "In Kesh.", -0.9, 0.1), Heard(4, 6, "Thanks.", -0.1, 0.9)
    ])  # fmt: skip
    made = transcript.spoken(document(), heard, machine=True, url="", floor=0.7)
    [part] = made.parts
    assert made.text == "We stay. In Kesh."
    assert [made.text[one.start : one.end] for one in part.doubts] == ["In Kesh."]
    assert part.confidence == pytest.approx((0.951229 + 0.40657) / 2, abs=1e-3)


# --- from end to end ----------------------------------------------------------------------------

PARROT = """
import json
from pathlib import Path
from types import SimpleNamespace

from pydantic import BaseModel


class Recogniser(BaseModel):
    absent: bool = False

    def missing(self):
        return "a parrot is not installed" if self.absent else None

    def transcribe(self, path, *, language):
        for one in json.loads(Path(path).read_text()):
            yield SimpleNamespace(**one)
"""
SOUND = json.dumps([
    {"start": 61.0, "end": 64.0, "text": "The army holds the town of Kesh.", "avg_logprob": -0.1, "no_speech_prob": 0},
    {"start": 64.5, "end": 66.0, "text": "We stay there.", "avg_logprob": -0.1, "no_speech_prob": 0.0},
])  # fmt: skip


@pytest.fixture
def parrot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A recogniser that is one file in another folder."""
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "parrot.py").write_text(PARROT)
    monkeypatch.setattr(speech, "__path__", [*speech.__path__, str(folder)])
    plugins.names.cache_clear()
    plugins.load.cache_clear()
    yield
    sys.modules.pop("monitor.speech.parrot", None)
    plugins.names.cache_clear()
    plugins.load.cache_clear()


@pytest.fixture
def drop(tmp_path: Path, parrot: None) -> Iterator[Dropped]:
    path = tmp_path / "drop"
    path.mkdir()
    kind = Kind(name="files", speak=lambda *_: None, url=f"file://{path}", options={"speech": {"kind": "parrot"}})
    with watched(kind, tmp_path) as one:
        yield Dropped(one, path)


def hear(drop: Dropped, *, stopped: bool = False) -> list[Any]:
    one = drop.watched
    connector = one.configuration.connectors["it"]
    source = one.desk.sources["it"]
    how: dict[str, Any] = {"desk": one.desk, "tools": one.tools, "backlog": False, "stopped": lambda: stopped}
    return list(recordings.look(source, connector, **how))


def test_a_recording_is_heard_once_and_its_words_are_marked(drop: Dropped) -> None:
    drop.write("talk.mp3", SOUND)
    drop.write("talk.mp3.yaml", "title: Press conference\nlanguage: en\nurl: https://ministry.example/talk\n")
    assert drop.read() == (0, 0, 0)
    [kept] = hear(drop)
    made = kept.document
    assert (made.key, made.kind, made.title, made.url) == (
        "talk.mp3", DocumentKind.TRANSCRIPT, "Press conference", "https://ministry.example/talk",
    )  # fmt: skip
    assert made.text == "The army holds the town of Kesh. We stay there."
    assert made.cautions == (HEARD,)
    [said] = [one for one in drop.watched.statements() if one.form is Form.POST]
    assert said.part is not None
    assert (said.part.origin, said.part.at_s, said.part.url) == (Origin.SPEECH, 61.0, "https://ministry.example/talk")
    assert hear(drop) == []
    drop.write("talk.mp3", SOUND.replace("holds", "has left"), age=30)
    [again] = hear(drop)
    assert "has left" in again.document.text


def test_a_recording_that_cannot_be_heard_is_set_aside_until_it_changes(drop: Dropped) -> None:
    drop.write("talk.mp3", "no sound")
    [kept] = hear(drop)
    assert kept.document.text == ""
    [aside] = drop.watched.store.quarantined("it")
    assert "talk.mp3: the recording could not be heard" in aside.reason
    assert hear(drop) == []
    drop.write("talk.mp3", SOUND, age=30)
    assert [one.document.text[:8] for one in hear(drop)] == ["The army"]


class Killed:
    def run(self, function: object, *args: object, timeout_s: float) -> object:
        raise SandboxKilled("too slow")


def test_a_recording_is_not_blamed_for_the_end_of_the_service(drop: Dropped) -> None:
    drop.write("talk.mp3", SOUND)
    drop.watched.tools, well = replace(drop.watched.tools, workers=Killed()), drop.watched.tools
    assert hear(drop, stopped=True) == []
    drop.watched.tools = well
    assert len(hear(drop)) == 1


@pytest.mark.parametrize(
    ("name", "content", "note", "origin", "doubtful"),
    [
        ("a.vtt", VTT, "", Origin.TRANSCRIPT, False),
        ("a.srt", SRT, "", Origin.TRANSCRIPT, False),
        ("a.txt", LABELLED, "", Origin.TRANSCRIPT, False),
        ("a.vtt", VTT, "machine: true\n", Origin.SPEECH, True),
        ("a.txt", "We stay in Kesh.", "machine: true\n", Origin.SPEECH, True),
        ("a.txt", "We stay in Kesh.", "", None, False),
    ],
)
def test_a_transcript_that_somebody_gives_needs_no_recogniser(
    drop: Dropped, name: str, content: str, note: str, origin: Origin | None, doubtful: bool
) -> None:
    drop.write(name, content)
    drop.write(f"{name}.yaml", f"language: en\n{note}")
    assert drop.read() == (1, 0, 0)
    parts = [one.part for one in drop.watched.statements()]
    assert {part.origin if part else None for part in parts} == {origin}
    assert any(bool(part and part.doubts) for part in parts) is doubtful


def test_what_a_source_wants_and_is_not_there_is_said(drop: Dropped) -> None:
    connector = drop.watched.configuration.connectors["it"]
    assert list(recordings.wanting([("it", connector)])) == []
    absent = type(connector)(speech={"kind": "parrot", "absent": True})  # type: ignore[call-arg]
    assert list(recordings.wanting([("it", absent)])) == ["recordings of it are not heard: a parrot is not installed"]


def test_a_recogniser_that_nobody_knows_is_a_mistake_in_the_file(drop: Dropped) -> None:
    kind = type(drop.watched.configuration.connectors["it"])
    with pytest.raises(ValueError, match="no speech 'owl'; there are: parrot, whisper"):
        kind(speech={"kind": "owl"})  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="colour"):
        kind(speech={"kind": "whisper", "colour": "red"})  # type: ignore[call-arg]


def test_without_the_extra_the_recogniser_says_how_to_get_it() -> None:
    if Whisper().missing() is None:
        pytest.skip("faster-whisper is installed: what is said without it was not tried")
    with pytest.raises(speech.NotInstalled, match=r"gainsay\[speech\]"):
        list(Whisper().transcribe("talk.mp3", language="en"))
