"""The audit log's line for what was changed on the command line."""

from __future__ import annotations

import os
import pwd
from datetime import datetime

from storage.records import Change

#: in place of an address
WHERE = "command line"


def by_command(at: datetime, what: str, of: str = "", more: str = "") -> Change:
    """What the user of this machine changed, whom the system knows by name or number."""
    try:
        who = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        who = f"uid {os.getuid()}"
    return Change(at=at, who=who, where=WHERE, what=what, of=of, more=more)
