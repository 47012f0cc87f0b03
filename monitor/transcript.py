"""What was said in a recording: transcripts with times and speakers, as people and machines write them. Pure.

Source: WebVTT (W3C), SubRip as players read it, and text with "NAME: words" in which a line may begin with [1:02:03]. A
turn becomes a part of the document, so that a statement is known by who said it and when in the recording.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import unescape
from itertools import groupby
from math import exp
from typing import NamedTuple

from storage.records import Document, Origin, Part, Span

#: a silence after which another turn begins, seconds; and code points after which one does at the end of a piece
SILENCE_S, LONGEST = 3.0, 1500
#: a piece that a recogniser takes for no speech with that probability is left out: faster-whisper's own default
NO_SPEECH = 0.6
_TIME = r"(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?"
_CUE = re.compile(rf"^\s*{_TIME}\s+-->\s+{_TIME}(?:\s.*)?$")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
_TAG = re.compile(r"</?[^<>]{0,80}>")
_STAMP = re.compile(rf"^\s*[\[(]?{_TIME}[\])]?\s*(?:[-–—]\s*)?")
_LABEL = re.compile(r"^\s*(?:>>\s*)?([^\W\d_][^:：\n.!?؟،,«»\"“”]{1,60})[:：]\s*(?=\S)")
_NAME = 6  #: words of a speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a recording with what was said in it."""

    start: float | None  #: seconds from the beginning
    end: float | None = None
    text: str
    speaker: str = ""
    confidence: float | None = None  #: of the machine that heard it, in [0, 1]


def cues(text: str) -> tuple[Piece, ...]:
    """The pieces of a WebVTT or SubRip file; notes, styles and numbers are none."""
    found: list[Piece] = []
    for block in re.split(r"\n[^\S\n]*\n", text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")):
        lines = block.split("\n")
        at = next((number for number, line in enumerate(lines[:3]) if _CUE.match(line)), None)
        if at is not None:
            found += _cue(lines[at], lines[at + 1 :])
    return tuple(found)


def _cue(times: str, lines: list[str]) -> Iterator[Piece]:
    match = _CUE.match(times)
    start, end = (_seconds(*match.groups()[at : at + 4]) for at in (0, 4)) if match else (0.0, 0.0)
    speaker = ""
    for line in lines:
        voice = _VOICE.search(line)
        words = unescape(_TAG.sub("", line)).strip()
        name, words = (voice[1].strip(), words) if voice else _labelled(words)
        speaker = name or speaker
        if words:
            yield Piece(start=start, end=end, text=words, speaker=speaker)


def turns(text: str) -> tuple[Piece, ...]:
    """The turns of a text in which two lines or more, the first among them, say who speaks; else none."""
    lines = [line for line in text.split("\n") if line.strip()]
    read = [(_stamped(line), *_labelled(_STAMP.sub("", line, count=1))) for line in lines]
    if not read or not read[0][1] or sum(bool(name) for _, name, _ in read) < 2:
        return ()
    found: list[Piece] = []
    for at, name, words in read:
        if name or not found:
            found.append(Piece(start=at, text=words, speaker=name))
        else:
            found[-1] = replace(found[-1], text=f"{found[-1].text}\n{words}")
    return tuple(found)


def _stamped(line: str) -> float | None:
    match = _STAMP.match(line)
    return _seconds(*match.groups()) if match else None


def _labelled(line: str) -> tuple[str, str]:
    match = _LABEL.match(line)
    if match is None or len(match[1].split()) > _NAME:
        return "", line.strip()
    return " ".join(match[1].split()), line[match.end() :].strip()


def _seconds(hours: str | None, minutes: str, seconds: str, parts: str | None) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + (float(f"0.{parts}") if parts else 0.0)


class Heard(NamedTuple):
    """What a recogniser says of one segment: see monitor/speech."""

    start: float
    end: float
    text: str
    avg_logprob: float
    no_speech_prob: float


def heard(segments: Iterable[Heard]) -> tuple[Piece, ...]:
    """The pieces that a machine heard, without what it takes for no speech itself."""
    return tuple(
        Piece(start=one.start, end=one.end, text=" ".join(one.text.split()), confidence=min(1.0, exp(one.avg_logprob)))
        for one in segments
        if one.text.strip() and one.no_speech_prob <= NO_SPEECH
    )


def spoken(document: Document, pieces: Iterable[Piece], *, machine: bool, url: str, floor: float = 1.0) -> Document:
    """The document with its turns as parts; what a machine heard below the `floor`, or says nothing of, is doubtful.

    A title says what the recording is; nobody speaks it.
    """
    text, parts = "", list[Part]()
    for turn in _turns(tuple(pieces)):
        text += "\n\n" if text else ""
        begins, doubts = len(text), list[Span]()
        for at, piece in enumerate(turn):
            text += " " if at else ""
            start, text = len(text), text + piece.text
            if machine and (piece.confidence is None or piece.confidence < floor):
                doubts.append(Span(start=start, end=len(text)))
        known = [one.confidence for one in turn if one.confidence is not None]
        parts.append(
            Part(
                span=Span(start=begins, end=len(text)),
                origin=Origin.SPEECH if machine else Origin.TRANSCRIPT,
                url=url,
                speaker=turn[0].speaker,
                confidence=round(sum(known) / len(known), 4) if known else None,
                doubts=tuple(doubts),
                at_s=turn[0].start,
            )
        )
    return replace(document, text=text, parts=tuple(parts))


def _turns(pieces: tuple[Piece, ...]) -> Iterator[list[Piece]]:
    """Pieces of one speaker without a long silence between them, cut where they become long."""
    for _, one in groupby(pieces, key=lambda piece: piece.speaker):
        turn: list[Piece] = []
        for piece in one:
            if turn and (_is_silent(turn[-1], piece) or sum(len(each.text) for each in turn) > LONGEST):
                yield turn
                turn = []
            turn.append(piece)
        yield turn


def _is_silent(before: Piece, after: Piece) -> bool:
    return before.end is not None and after.start is not None and after.start - before.end > SILENCE_S
