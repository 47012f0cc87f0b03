"""Libraries that only some channels need: imported when used, with the way to get them where they are missing."""

from __future__ import annotations

import importlib
from typing import Any

from alerts.errors import Unavailable


def library(name: str, extra: str) -> Any:
    """The module; raises Unavailable with the command that installs it."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise Unavailable(f"{name.partition('.')[0]} is not installed: pip install 'gainsay[{extra}]'") from error
