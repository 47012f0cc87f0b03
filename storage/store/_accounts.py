"""Who may log in, the sessions and tokens by which they are known, and the audit log.

What an admin changes is written together with the line that tells of it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from sqlmodel import col

from storage import tables
from storage.records import ApiToken, Change, Session, User
from storage.store._base import Base, add, aware, forget, put, select, table
from storage.tables import ApiTokenRow, ChangeRow, SessionRow, UserRow


class Accounts(Base):
    """Users, sessions, tokens and changes."""

    # --- users

    def has_users(self) -> bool:
        """Whether anybody may log in by a password of ours or did so through a provider."""
        with self._read() as connection:
            return connection.execute(select(UserRow.id).limit(1)).first() is not None

    def users(self) -> list[User]:
        """Everybody, by name."""
        with self._read() as connection:
            found = connection.execute(select(UserRow.body).order_by(col(UserRow.name))).scalars()
            return [tables.load(User, body) for body in found]

    def user(self, id_: str) -> User | None:
        """One user; None where there is none of that id."""
        with self._read() as connection:
            return _user(connection, id_)

    def add_user(self, user: User, change: Change) -> bool:
        """Keep a new user; False where the id or the name is taken."""
        with self._write() as connection:
            same = select(UserRow.id).where((col(UserRow.id) == user.id) | (col(UserRow.name) == user.name))
            if connection.execute(same).first() is not None:
                return False
            add(connection, UserRow, [{"id": user.id, "name": user.name, "body": tables.dump(user)}])
            _note(connection, change)
            return True

    def change_user(self, user: User, change: Change | None, *, keep_sessions: bool = False) -> bool:
        """Keep what became of a user and end the sessions; False where there is no such user."""
        with self._write() as connection:
            if _user(connection, user.id) is None:
                return False
            put(connection, UserRow, {"id": user.id}, {"body": tables.dump(user)})
            if not keep_sessions:
                forget(connection, SessionRow, {"owner": user.id})
            if change is not None:
                _note(connection, change)
            return True

    def remove_user(self, id_: str, change: Change) -> bool:
        """Forget a user and end the sessions; False where there is no such user."""
        with self._write() as connection:
            if _user(connection, id_) is None:
                return False
            forget(connection, UserRow, {"id": id_})
            forget(connection, SessionRow, {"owner": id_})
            _note(connection, change)
            return True

    # --- sessions

    def begin_session(self, session: Session, change: Change, *, instead_of: str | None = None) -> None:
        """Keep that somebody logged in, and when; the session that the browser had before ends."""
        with self._write() as connection:
            if (user := _user(connection, session.user)) is not None:
                put(
                    connection, UserRow, {"id": user.id}, {"body": tables.dump(replace(user, seen_at=session.begun_at))}
                )
            if instead_of is not None:
                forget(connection, SessionRow, {"id": instead_of})
            add(connection, SessionRow, [_session_row(session)])
            _note(connection, change)

    def session(self, id_: str) -> tuple[Session, User] | None:
        """A session and whose it is; None where there is none, or its user is gone."""
        query = select(SessionRow.body, UserRow.body).join(UserRow, col(UserRow.id) == SessionRow.owner)
        with self._read() as connection:
            row: Any = connection.execute(query.where(col(SessionRow.id) == id_)).first()
            return (tables.load(Session, row[0]), tables.load(User, row[1])) if row else None

    def sessions(self) -> list[Session]:
        """All that were begun and not ended."""
        with self._read() as connection:
            return [tables.load(Session, body) for body in connection.execute(select(SessionRow.body)).scalars()]

    def touch_session(self, id_: str, at: datetime) -> None:
        """Keep when a session was used last; one that ended meanwhile stays ended."""
        with self._write_rows() as connection:
            body = connection.execute(select(SessionRow.body).where(col(SessionRow.id) == id_)).scalar()
            if body is not None:
                kept = replace(tables.load(Session, body), seen_at=at)
                row = table(SessionRow)
                connection.execute(row.update().where(row.c.id == id_).values(body=tables.dump(kept)))

    def end_sessions(self, ids: list[str]) -> None:
        """Forget sessions; those that are not there are fine too."""
        with self._write() as connection:
            for id_ in ids:
                forget(connection, SessionRow, {"id": id_})

    # --- tokens

    def add_token(self, token: ApiToken, change: Change) -> bool:
        """Keep a program's token; False where the name is taken."""
        with self._write() as connection:
            same = select(ApiTokenRow.id).where(col(ApiTokenRow.name) == token.name)
            if connection.execute(same).first() is not None:
                return False
            add(connection, ApiTokenRow, [{"id": token.id, "name": token.name, "body": tables.dump(token)}])
            _note(connection, change)
            return True

    def token(self, id_: str) -> ApiToken | None:
        """A token by its hash."""
        with self._read() as connection:
            body = connection.execute(select(ApiTokenRow.body).where(col(ApiTokenRow.id) == id_)).scalar()
            return tables.load(ApiToken, body) if body is not None else None

    def tokens(self) -> list[ApiToken]:
        """All of them, by name."""
        with self._read() as connection:
            found = connection.execute(select(ApiTokenRow.body).order_by(col(ApiTokenRow.name))).scalars()
            return [tables.load(ApiToken, body) for body in found]

    def touch_token(self, id_: str, at: datetime) -> None:
        """Keep when a token was used last; one that was revoked meanwhile stays so."""
        with self._write_rows() as connection:
            body = connection.execute(select(ApiTokenRow.body).where(col(ApiTokenRow.id) == id_)).scalar()
            if body is not None:
                kept = replace(tables.load(ApiToken, body), used_at=at)
                row = table(ApiTokenRow)
                connection.execute(row.update().where(row.c.id == id_).values(body=tables.dump(kept)))

    def revoke_token(self, name: str, change: Change) -> bool:
        """Forget a token; False where there is none of that name."""
        with self._write() as connection:
            if connection.execute(select(ApiTokenRow.id).where(col(ApiTokenRow.name) == name)).first() is None:
                return False
            forget(connection, ApiTokenRow, {"name": name})
            _note(connection, change)
            return True

    # --- the audit log

    def note(self, change: Change) -> None:
        """Add a line to the audit log."""
        with self._write() as connection:
            _note(connection, change)

    def changes(self, *, limit: int = 50, before: int | None = None) -> list[Change]:
        """Lines of the audit log, newest first; `before` is a line's number."""
        query = select(ChangeRow.id, ChangeRow.at, ChangeRow.body).order_by(col(ChangeRow.id).desc()).limit(limit)
        if before is not None:
            query = query.where(col(ChangeRow.id) < before)
        with self._read() as connection:
            rows = connection.execute(query).all()
            return [replace(tables.load(Change, row.body), id=row.id, at=aware(row.at)) for row in rows]


def _user(connection: Connection, id_: str) -> User | None:
    body = connection.execute(select(UserRow.body).where(col(UserRow.id) == id_)).scalar()
    return tables.load(User, body) if body is not None else None


def _session_row(session: Session) -> dict[str, Any]:
    return {"id": session.id, "owner": session.user, "body": tables.dump(session)}


def _note(connection: Connection, change: Change) -> None:
    add(connection, ChangeRow, [{"at": change.at, "body": tables.dump(change)}])
