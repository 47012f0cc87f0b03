"""What a caller of `monitor` may have to catch.

MonitorError
  CommandError    the call is wrong: one clear line, exit code 2
"""

from __future__ import annotations


class MonitorError(Exception):
    """Something in `monitor` went wrong."""


class CommandError(MonitorError):
    """The call or the configuration is wrong: said in one clear line, without a traceback."""
