"""What the configuration wants and is not installed, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from monitor import broadcasts, ocr, pictures, recordings
from monitor.config import Configuration


def wanting(configuration: Configuration, environ: Mapping[str, str]) -> Iterator[str]:
    """One line each; nothing is lost without it, but something is not read or not told at once."""
    yield from ocr.wanting(configuration.sources, environ)
    yield from pictures.wanting(configuration.sources)
    yield from recordings.wanting(configuration.connectors.items())
    yield from broadcasts.wanting(configuration)
