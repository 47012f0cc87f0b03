"""The one door to the network: every request of Gainsay is made here, by one guarded client.

httpcore is named in this package only, so that another client is a change of this package only.
"""

from __future__ import annotations

from monitor.http.client import Answer, Client, Hold, Settings, cut, origin
from monitor.http.errors import FetchError, Refused, Resting, Truncated, Unavailable

__all__ = [
    "Answer",
    "Client",
    "FetchError",
    "Hold",
    "Refused",
    "Resting",
    "Settings",
    "Truncated",
    "Unavailable",
    "cut",
    "origin",
]
