"""faster-whisper on this machine, with a model that stands in a folder here or that it fetches itself once.

Source: faster-whisper, WhisperModel.transcribe -> (segments, info).
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from monitor.speech import NotInstalled, Segment

_MISSING = "faster-whisper is not installed: pip install 'gainsay[speech]'"


class Recogniser(BaseModel):
    """The model is loaded anew for each recording: its process ends with it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str = Field(default="small", min_length=1)  #: its name, or a folder that holds it
    device: Literal["cpu", "cuda", "auto"] = "cpu"
    compute: str = "int8"  #: how exactly it counts

    def missing(self) -> str | None:
        """Whether the package is there."""
        return None if find_spec("faster_whisper") else _MISSING

    def transcribe(self, path: str, *, language: str | None) -> Iterable[Segment]:
        """Its segments as they come."""
        try:
            from faster_whisper import WhisperModel
        except ImportError as error:
            raise NotInstalled(_MISSING) from error
        model: Any = WhisperModel(self.model, device=self.device, compute_type=self.compute)
        segments, _ = model.transcribe(path, language=language, vad_filter=True)
        found: Iterable[Segment] = segments
        return found
