"""What the configuration wants and is not installed, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from monitor import ocr
from monitor.config import Configuration
from monitor.connectors import Broadcasts


def wanting(configuration: Configuration, environ: Mapping[str, str]) -> Iterator[str]:
    """One line each; nothing is lost without it, but something is not read or not told at once.

    What would look or listen is loaded only where something wants it: to check a configuration is quick.
    """
    yield from ocr.wanting(configuration.sources, environ)
    if any(one.pictures for one in configuration.sources):
        from monitor import pictures

        yield from pictures.wanting(configuration.sources)
    if any(hasattr(one, "recogniser") for one in configuration.connectors.values()):
        from monitor import recordings

        yield from recordings.wanting(configuration.connectors.items())
    if any(isinstance(one, Broadcasts) for one in configuration.connectors.values()):
        from monitor import broadcasts

        yield from broadcasts.wanting(configuration)
