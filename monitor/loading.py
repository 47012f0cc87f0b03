"""Loading modules without looking for garbage, then or ever: they make much, and nothing of it is garbage.

Looking takes a sixth of the time that loading takes, and a third at the end of a process, where all is looked through.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """While a program loads what it needs; what is loaded the first time is set aside for good."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            gc.freeze()
        if before:
            gc.enable()
