"""Time stamps of RFC 3161: the request for one, and what an authority answers, checked against the request. Pure.

Only the few shapes of DER that occur there are written and read. The signature is not checked here: whoever relies on
a stamp checks it, against certificates of his own choice (`openssl ts -verify`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

#: content types of the request and of the answer
QUERY, REPLY = "application/timestamp-query", "application/timestamp-reply"
_INTEGER, _OCTETS, _NULL, _OID, _TIME, _SEQUENCE, _SET = 0x02, 0x04, 0x05, 0x06, 0x18, 0x30, 0x31
_BOOLEAN, _EXPLICIT = 0x01, 0xA0
_SHA256 = bytes.fromhex("608648016503040201")  # 2.16.840.1.101.3.4.2.1
_SIGNED = bytes.fromhex("2a864886f70d010702")  # 1.2.840.113549.1.7.2
_STAMPED = bytes.fromhex("2a864886f70d0109100104")  # 1.2.840.113549.1.9.16.1.4
_GRANTED = frozenset({0, 1})  # granted, granted with changes
_HIGH = 0x80


class NotStamped(ValueError):
    """The answer is no stamp for what was asked; the words are for an operator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What an authority says of a hash."""

    at: datetime
    serial: int


def question(hash_: bytes, nonce: int) -> bytes:
    """The request for a stamp of a SHA-256; the authority is asked to add its certificate."""
    imprint = _der(_SEQUENCE, _der(_SEQUENCE, _der(_OID, _SHA256), _der(_NULL)), _der(_OCTETS, hash_))
    return _der(_SEQUENCE, _integer(1), imprint, _integer(nonce), _der(_BOOLEAN, b"\xff"))


def answer(body: bytes, hash_: bytes, nonce: int) -> Stamp:
    """What the authority stamped; raises NotStamped where it refused, or stamped something else."""
    try:
        return _stamp(_Reader(body).inner(_SEQUENCE), hash_, nonce)
    except (IndexError, ValueError) as error:
        if isinstance(error, NotStamped):
            raise
        raise NotStamped("the answer is no answer of a time stamp authority") from error


def _stamp(reply: _Reader, hash_: bytes, nonce: int) -> Stamp:
    status = reply.inner(_SEQUENCE)
    code = int.from_bytes(status.take(_INTEGER), "big", signed=True)
    if code not in _GRANTED:
        words = b" ".join(part for _, part in status.inner(_SEQUENCE)).decode("utf-8", "replace") if status else ""
        raise NotStamped(f"the authority refuses (status {code}){f': {words[:200]}' if words else ''}")
    info = _info(reply)
    info.take(_INTEGER)  # version
    info.take(_OID)  # policy
    imprint = info.inner(_SEQUENCE)
    algorithm, stamped = imprint.inner(_SEQUENCE).take(_OID), imprint.take(_OCTETS)
    serial, at = int.from_bytes(info.take(_INTEGER), "big", signed=True), _time(info.take(_TIME))
    numbers = [int.from_bytes(value, "big", signed=True) for tag, value in info if tag == _INTEGER]
    if (algorithm, stamped) != (_SHA256, hash_) or numbers != [nonce]:
        raise NotStamped("the authority stamped something else than was asked")
    return Stamp(at=at, serial=serial)


def _info(reply: _Reader) -> _Reader:
    """TSTInfo: what is signed, inside SignedData."""
    token = reply.inner(_SEQUENCE)
    if token.take(_OID) != _SIGNED:
        raise NotStamped("the stamp is not signed")
    signed = token.inner(_EXPLICIT).inner(_SEQUENCE)
    signed.take(_INTEGER)
    signed.take(_SET)
    held = signed.inner(_SEQUENCE)
    if held.take(_OID) != _STAMPED:
        raise NotStamped("what is signed is no time stamp")
    return _Reader(held.inner(_EXPLICIT).take(_OCTETS)).inner(_SEQUENCE)


def _time(value: bytes) -> datetime:
    """GeneralizedTime in UTC, with or without a fraction of the second."""
    whole, _, fraction = value.decode("ascii").removesuffix("Z").partition(".")
    at = datetime.strptime(whole, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return at.replace(microsecond=int(f"{fraction:0<6.6}")) if fraction else at


def _integer(value: int) -> bytes:
    return _der(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def _der(tag: int, *parts: bytes) -> bytes:
    """One value: tag, length, what is in it."""
    body = b"".join(parts)
    if len(body) < _HIGH:
        return bytes((tag, len(body))) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes((tag, _HIGH | len(size))) + size + body


class _Reader:
    """Takes values one after another; raises ValueError or IndexError where there is another or none."""

    def __init__(self, body: bytes) -> None:
        self._body, self._at = body, 0

    def __bool__(self) -> bool:
        return self._at < len(self._body)

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        while self:
            yield self._next()

    def take(self, tag: int) -> bytes:
        """The next value, which has that tag."""
        found, value = self._next()
        if found != tag:
            raise ValueError(f"{found:#x} stands where {tag:#x} should")
        return value

    def inner(self, tag: int) -> _Reader:
        """The next value as values."""
        return _Reader(self.take(tag))

    def _next(self) -> tuple[int, bytes]:
        tag, size = self._body[self._at], self._body[self._at + 1]
        start = self._at + 2
        if size >= _HIGH:
            many = size - _HIGH
            size = int.from_bytes(self._body[start : start + many], "big")
            start += many
        self._at = start + size
        if self._at > len(self._body):
            raise ValueError("a value is cut off")
        return tag, self._body[start : self._at]
