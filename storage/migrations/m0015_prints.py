"""What pictures are known by again, and where one stood before."""

from __future__ import annotations

from sqlalchemy import Connection, text

_PRINTS = """
CREATE TABLE prints (id VARCHAR NOT NULL PRIMARY KEY, document VARCHAR NOT NULL, earlier VARCHAR, caution VARCHAR,
  body TEXT NOT NULL)
"""
_BANDS = "CREATE TABLE print_bands (band INTEGER NOT NULL, print VARCHAR NOT NULL, PRIMARY KEY (band, print))"
_STATEMENTS = (
    _PRINTS,
    "CREATE INDEX ix_prints_document ON prints (document)",
    "CREATE INDEX ix_prints_earlier ON prints (earlier)",
    _BANDS,
    "CREATE INDEX ix_print_bands_print ON print_bands (print)",
)


def upgrade(connection: Connection) -> None:
    """A table of prints and one of the bands by which they are found."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
