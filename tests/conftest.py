"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# the first example of a language builds its lexicon; how long that takes is a measurement, not a property
settings.register_profile("gainsay", deadline=None)
settings.load_profile("gainsay")
