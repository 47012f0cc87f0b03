"""Every read and write: one method is one transaction; records go in and come out; no session leaves it.

Threads may share a Store. Writers wait for one another; readers do not. Any method may raise `Locked` when another
process holds the database longer than the busy timeout.
"""

from __future__ import annotations

from storage.store._accounts import Accounts
from storage.store._actions import Actions
from storage.store._captures import Captures
from storage.store._documents import Lookup, Record
from storage.store._keys import Keys
from storage.store._outbox import Outbox
from storage.store._pages import Pages
from storage.store._prints import Prints
from storage.store._retention import Retention
from storage.store._revisions import Revisions
from storage.store._search import Search
from storage.store._sending import Sending
from storage.store._slots import Slots
from storage.store._sources import Sources
from storage.store._telling import Telling
from storage.store._translations import Translations
from storage.store._troubles import Troubles

__all__ = ["Lookup", "Record", "Store"]


class Store(
    Sources,
    Retention,
    Captures,
    Pages,
    Actions,
    Keys,
    Revisions,
    Outbox,
    Sending,
    Search,
    Slots,
    Telling,
    Translations,
    Prints,
    Troubles,
    Accounts,
):
    """What is kept. A test in tests/test_storage.py goes with every new method."""
