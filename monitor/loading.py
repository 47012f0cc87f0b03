"""Loading modules without looking for garbage: they make much, and nothing of it is garbage (a sixth of the time)."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """While a program loads what it needs; whether garbage is looked for afterwards stays as it was."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
