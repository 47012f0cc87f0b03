"""Which addresses may be asked: only plainly public ones, and those that the operator allows. Pure.

`ipaddress.is_global` alone is not enough: on Python 3.11.7 it is True for multicast, NAT64, 6to4, site-local and
IPv4-compatible addresses (TRUST.md, measured). So embedded IPv4 addresses are unpacked, and a list of our own denies.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import idna

from monitor.http.errors import Refused

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

#: what is never public, whatever the standard library says of it (IANA special-purpose registries, cloud metadata)
DENIED: tuple[Network, ...] = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
        "::/96", "::ffff:0:0:0/96", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7",
        "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.ip_network("64:ff9b:1::/48")
_PORTS = {"http": 80, "https": 443}
#: what browsers escape (WHATWG URL)
_UNSAFE_IN_PATH = re.compile(r"[^\x21-\x7e]|[\"#<>?`{}]")
_UNSAFE_IN_QUERY = re.compile(r"[^\x21-\x7e]|[\"#<>]")
_HOST = re.compile(r"[a-z0-9._-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A web address taken apart."""

    scheme: str
    host: str  #: as it is looked up, in ASCII
    port: int
    url: str

    @property
    def netloc(self) -> bytes:
        """What the Host header says: the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return (host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}").encode("ascii")

    @property
    def path(self) -> bytes:
        """What is asked of the host: path and query, in ASCII; dots are resolved, what is escaped stays so."""
        parts = urlsplit(self.url)
        path = _escaped(_plain_path(parts.path) or "/", _UNSAFE_IN_PATH)
        query = "?" + _escaped(parts.query, _UNSAFE_IN_QUERY) if "?" in self.url.partition("#")[0] else ""
        return (path + query).encode("ascii")


def networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """The networks that an operator allows although they are not public."""
    return tuple(ipaddress.ip_network(text, strict=False) for text in texts)


def is_allowed(address: str, allowed: Iterable[Network] = ()) -> bool:
    """Whether a connection to that address may be made."""
    try:
        given = ipaddress.ip_address(address)
    except ValueError:
        return False  # a zone id, or no address at all
    if isinstance(given, ipaddress.IPv6Address) and given.scope_id is not None:
        return False
    known = tuple(allowed)
    return all(_may(one, known) for one in _meanings(given))


def _may(address: Address, allowed: Iterable[Network]) -> bool:
    if any(address in network for network in allowed if network.version == address.version):
        return True
    return address.is_global and not any(address in net for net in DENIED if net.version == address.version)


def _meanings(address: Address) -> Iterator[Address]:
    """The address that is reached in the end: IPv4 addresses hide in IPv6 ones in several ways."""
    if isinstance(address, ipaddress.IPv4Address):
        yield address
    elif address.ipv4_mapped is not None:
        yield address.ipv4_mapped
    elif address.sixtofour is not None:
        yield address.sixtofour
    elif address.teredo is not None:
        yield from address.teredo
    elif address in _NAT64:
        yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    elif address in _NAT64_LOCAL:
        yield ipaddress.IPv4Address("0.0.0.0")  # noqa: S104 - an address that is denied, nothing listens on it
    else:
        yield address


def target(url: str) -> Target:
    """Take a web address apart; raises Refused for what is none, or is more than one thing to two readers."""
    if re.search(r"[\x00-\x20\x7f\\]", url):
        raise Refused("the address holds spaces, control characters or a backslash")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Refused(f"the address cannot be read: {error}") from error
    if parts.scheme not in {"http", "https"}:
        raise Refused(f"only http and https are asked, not {parts.scheme or 'an address without a scheme'}")
    if "@" in parts.netloc:
        raise Refused("the address holds a login")
    if not parts.hostname or port == 0:
        raise Refused("the address names no host")
    return Target(scheme=parts.scheme, host=_ascii(parts.hostname), port=port or _PORTS[parts.scheme], url=url)


def _escaped(text: str, unsafe: re.Pattern[str]) -> str:
    return unsafe.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8")), text)


def _plain_path(path: str) -> str:
    """The path without "." and ".." (RFC 3986, 5.2.4)."""
    steps = path.split("/")
    if "." not in steps and ".." not in steps:
        return path
    kept: list[str] = []
    for step in steps:
        if step == "..":
            if kept not in ([], [""]):
                kept.pop()
        elif step != ".":
            kept.append(step)
    return "/".join(kept)


def _ascii(host: str) -> str:
    """A host as it is looked up: an IP address, or a name in IDNA's ASCII form."""
    if ":" in host:
        return host
    try:
        name = host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise Refused(f"the host name cannot be read: {error}") from error
    if not _HOST.fullmatch(name.lower()) or len(name) > 253:
        raise Refused("the host name holds what no host name holds")
    return name.lower()
