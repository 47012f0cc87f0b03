"""Pictures of words, read by the program tesseract: its answer, and how sure it was of each word.

Source: tesseract(1), TSV output. What is read so may be wrong where it looks right (of 150,000 it reads 15,000), so a
word of which the program is not sure enough is named as doubtful.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from struct import unpack
from typing import NamedTuple

from storage.records import Source, Span

PROGRAM = "tesseract"
#: the program's names (ISO 639-2/3) of what is written with two letters elsewhere
PACKS = {
    "ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fa": "fas", "fr": "fra", "hi": "hin", "id": "ind", "it": "ita",
    "ps": "pus", "pt": "por", "ru": "rus", "tg": "tgk", "tr": "tur", "uk": "ukr", "ur": "urd", "uz": "uzb",
    "zh": "chi_sim",
}  # fmt: skip
#: words below that are doubtful: measured, figures read wrong had 0.73 to 0.83, the right ones 0.92 to 0.96
FLOOR = 0.9
#: of a picture: bytes as sent, and points once unpacked
MOST_BYTES, MOST_POINTS = 10 * 2**20, 40_000_000
#: seconds; a worker may take a little longer
LIMIT_S = 40.0
_WORD = 5  # the level of a line of TSV that is a word


class NoPicture(ValueError):
    """What came is no picture that is read; the words are for an operator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What stands in a picture."""

    text: str = ""  #: lines of a paragraph on one line, blank lines between paragraphs
    confidence: float = 0.0  #: of all words, in [0, 1]
    doubts: tuple[Span, ...] = ()  #: words below the floor


class _Word(NamedTuple):
    paragraph: tuple[str, str, str]
    text: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The program as it is installed."""

    path: str
    packs: frozenset[str]

    def packs_of(self, languages: Iterable[str]) -> tuple[str, ...]:
        """The installed packs of those languages."""
        return tuple(pack for one in languages if (pack := PACKS.get(one, "")) in self.packs)


def found(environ: Mapping[str, str]) -> Program | None:
    """The program with its packs, none where it does not answer; None where it is not installed."""
    path = shutil.which(PROGRAM, path=environ.get("PATH"))
    if path is None:
        return None
    try:
        told = subprocess.run(  # noqa: S603 - the program that PATH names
            [path, "--list-langs"], capture_output=True, text=True, timeout=10, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        told = ""
    return Program(path=path, packs=frozenset(told.split("\n")[1:]) - {""})


def wanting(sources: Iterable[Source], environ: Mapping[str, str]) -> Iterator[str]:
    """What is not installed and should be, in words; nothing where no source wants it."""
    wanted = {language: one.id for one in sources if one.enabled for language in one.ocr}
    if not wanted:
        return
    program = found(environ)
    if program is None:
        yield f"pictures are not read: `{PROGRAM}` is not installed, which ocr: of {min(wanted.values())} wants"
        return
    for language, source in sorted(wanted.items()):
        if not program.packs_of([language]):
            name = PACKS.get(language, "no pack is known")
            yield f"pictures in {language!r} are not read: {PROGRAM} lacks its pack ({name}), which {source} wants"


def read(raw: bytes, program: str, packs: Sequence[str]) -> Seen:
    """What stands in a picture, in a worker; raises NoPicture."""
    if len(raw) > MOST_BYTES:
        raise NoPicture(f"a picture of {len(raw)} bytes is too large")
    width, height = size(raw)
    if not 0 < width * height <= MOST_POINTS:
        raise NoPicture(f"a picture of {width} x {height} points is too large")
    # --psm 3 finds the page's layout by itself: told what to expect, it reads nothing of some blurred pictures
    command = [program, "stdin", "stdout", "-l", "+".join(packs), "--psm", "3", "tsv"]
    try:
        told = subprocess.run(  # noqa: S603 - the program that PATH names, and no word of anybody else
            command, input=raw, capture_output=True, timeout=LIMIT_S, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise NoPicture(f"reading it took longer than {LIMIT_S:g} s") from error
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoPicture(f"{PROGRAM} cannot read it") from error
    return seen(told.stdout.decode("utf-8", "replace"))


def seen(tsv: str) -> Seen:
    """What the program says stands in a picture. Pure."""
    paragraphs = groupby(_words(tsv), key=lambda word: word.paragraph)
    text, doubts, sure = "", list[Span](), list[float]()
    for _, words in paragraphs:
        text += "\n\n" if text else ""
        for at, word in enumerate(words):
            text += " " if at else ""
            if word.confidence < FLOOR:
                doubts.append(Span(start=len(text), end=len(text) + len(word.text)))
            text += word.text
            sure.append(word.confidence)
    return Seen(text=text, confidence=sum(sure) / len(sure) if sure else 0.0, doubts=tuple(doubts))


def _words(tsv: str) -> Iterator[_Word]:
    for line in csv.DictReader(tsv.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (line.get("text") or "").strip()
        if line.get("level") == str(_WORD) and text:
            paragraph = (line["page_num"], line["block_num"], line["par_num"])
            yield _Word(paragraph, text, max(0.0, float(line["conf"]) / 100))


# --- how large a picture is, before anything unpacks it ------------------------------------------

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
#: segments of a JPEG that say its size, and those without a length
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xDA)})


def size(raw: bytes) -> tuple[int, int]:
    """Width and height of a PNG, JPEG or WebP as its head says; raises NoPicture for what is none of these."""
    if raw.startswith(_PNG) and raw[12:16] == b"IHDR" and len(raw) >= 24:
        return _pair(unpack(">II", raw[16:24]))
    if raw.startswith(_JPEG):
        return _of_jpeg(raw)
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP" and len(raw) >= 30:
        return _of_webp(raw)
    raise NoPicture("it is no PNG, JPEG or WebP")


def _pair(of: Collection[int]) -> tuple[int, int]:
    width, height = of
    return width, height


def _of_jpeg(raw: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(raw) and raw[at] == 0xFF:
        kind = raw[at + 1]
        if kind in _FRAMES:
            height, width = unpack(">HH", raw[at + 5 : at + 9])
            return width, height
        at += 1 if kind == 0xFF else 2 if kind in _BARE else 2 + int.from_bytes(raw[at + 2 : at + 4], "big")
    raise NoPicture("it is a JPEG without a size")


def _of_webp(raw: bytes) -> tuple[int, int]:
    kind = raw[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(raw[24:27], "little"), 1 + int.from_bytes(raw[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(raw[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)
    if kind == b"VP8 ":
        width, height = unpack("<HH", raw[26:30])
        return width & 0x3FFF, height & 0x3FFF
    raise NoPicture("it is a WebP without a size")
