"""Why nothing is asked with a token, or of a server: one thing for all the sources that share it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A token that is refused, or a budget that is spent."""

    name: str  #: for operators: where the token stands, or the server
    why: str
    refused: bool  #: or else spent
    until: datetime  #: when one source tries again
    step: timedelta  #: how long the others wait for what it learns
    sources: frozenset[str] = frozenset()  #: that wait

    @property
    def words(self) -> str:
        """In words, for operators."""
        many = len(self.sources)
        return f"{self.name} {self.why}: {many} source{' waits' if many == 1 else 's wait'}"
