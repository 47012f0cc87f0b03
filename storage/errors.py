"""What a caller of `storage` may have to catch.

StorageError
  Locked       another process writes; try again
  TooNew       the database was made by a newer program
  Unstorable   this one record cannot be kept; the others can
"""

from __future__ import annotations


class StorageError(Exception):
    """The database cannot be used."""


class Locked(StorageError):
    """The database is locked by another process; try again."""


class TooNew(StorageError):
    """The database was made by a newer version of Gainsay; install that version, or restore a backup."""


class Unstorable(StorageError):
    """The record holds what no database can keep (a lone surrogate, as a rule)."""
