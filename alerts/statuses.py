"""What every HTTP status of a receiver means for a message: one table. Pure.

Sources: the registry of HTTP status codes (RFC 9110, 2295, 2774, 3229, 4918, 5842, 6585, 7538, 7725, 8297, 8470, 9110,
2518, draft-ietf-httpbis-resumable-upload), and behind it what widespread servers answer beside it. A channel that knows
its receiver better says so with its own exceptions.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Verdict(StrEnum):
    """What becomes of the message, and of the channel."""

    TAKEN = "taken"
    LATER = "later"  #: the receiver cannot just now
    REFUSED = "refused"  #: this message is at fault: never send it again
    BARRED = "barred"  #: we are not let in as the channel is set up: keep the message until that is mended
    GONE = "gone"  #: the receiver is gone for good: keep the message, and switch the channel off


_T, _L, _R, _B, _G = Verdict.TAKEN, Verdict.LATER, Verdict.REFUSED, Verdict.BARRED, Verdict.GONE

#: status: what becomes of the message, what the status is called
STATUSES: Mapping[int, tuple[Verdict, str]] = {
    # interim: no answer at all where it stays the last word
    100: (_L, "Continue"),
    101: (_L, "Switching Protocols"),
    102: (_L, "Processing"),
    103: (_L, "Early Hints"),
    104: (_L, "Upload Resumption Supported"),
    # taken
    200: (_T, "OK"),
    201: (_T, "Created"),
    202: (_T, "Accepted"),
    203: (_T, "Non-Authoritative Information"),
    204: (_T, "No Content"),
    205: (_T, "Reset Content"),
    206: (_T, "Partial Content"),
    207: (_T, "Multi-Status"),
    208: (_T, "Already Reported"),
    226: (_T, "IM Used"),
    # redirects are not followed (Standard Webhooks): what is sent must not go where a receiver points
    300: (_R, "Multiple Choices"),
    301: (_R, "Moved Permanently"),
    302: (_R, "Found"),
    303: (_R, "See Other"),
    304: (_R, "Not Modified"),
    305: (_R, "Use Proxy"),
    306: (_R, "Switch Proxy"),
    307: (_R, "Temporary Redirect"),
    308: (_R, "Permanent Redirect"),
    # the client: this message, or this channel
    400: (_R, "Bad Request"),
    401: (_B, "Unauthorized"),
    402: (_B, "Payment Required"),
    403: (_B, "Forbidden"),
    404: (_B, "Not Found"),
    405: (_B, "Method Not Allowed"),
    406: (_R, "Not Acceptable"),
    407: (_B, "Proxy Authentication Required"),
    408: (_L, "Request Timeout"),
    409: (_L, "Conflict"),
    410: (_G, "Gone"),
    411: (_R, "Length Required"),
    412: (_R, "Precondition Failed"),
    413: (_R, "Content Too Large"),
    414: (_R, "URI Too Long"),
    415: (_R, "Unsupported Media Type"),
    416: (_R, "Range Not Satisfiable"),
    417: (_R, "Expectation Failed"),
    418: (_R, "(Unused)"),
    421: (_L, "Misdirected Request"),
    422: (_R, "Unprocessable Content"),
    423: (_L, "Locked"),
    424: (_L, "Failed Dependency"),
    425: (_L, "Too Early"),
    426: (_B, "Upgrade Required"),
    428: (_R, "Precondition Required"),
    429: (_L, "Too Many Requests"),
    431: (_R, "Request Header Fields Too Large"),
    451: (_R, "Unavailable For Legal Reasons"),
    # the server
    500: (_L, "Internal Server Error"),
    501: (_L, "Not Implemented"),
    502: (_L, "Bad Gateway"),
    503: (_L, "Service Unavailable"),
    504: (_L, "Gateway Timeout"),
    505: (_L, "HTTP Version Not Supported"),
    506: (_L, "Variant Also Negotiates"),
    507: (_L, "Insufficient Storage"),
    508: (_L, "Loop Detected"),
    510: (_L, "Not Extended"),
    511: (_B, "Network Authentication Required"),
    # in no registry, and met all the same
    419: (_L, "Page Expired"),
    420: (_L, "Enhance Your Calm"),
    430: (_L, "Request Rejected, Too Many"),
    440: (_L, "Login Time-out"),
    444: (_L, "No Response"),
    449: (_L, "Retry With"),
    499: (_L, "Client Closed Request"),
    520: (_L, "Web Server Returned an Unknown Error"),
    521: (_L, "Web Server Is Down"),
    522: (_L, "Connection Timed Out"),
    523: (_L, "Origin Is Unreachable"),
    524: (_L, "A Timeout Occurred"),
    525: (_L, "TLS Handshake Failed"),
    526: (_L, "Invalid TLS Certificate"),
    527: (_L, "Railgun Error"),
    529: (_L, "Site Is Overloaded"),
    530: (_L, "Site Is Frozen"),
    598: (_L, "Network Read Timeout"),
    599: (_L, "Network Connect Timeout"),
}
#: the rest, by class (RFC 9110, 15: an unknown status is taken as the x00 of its class); other numbers mean nothing
_CLASSES: Mapping[int, Verdict] = {2: _T, 3: _R, 4: _R}


def verdict(status: int, but: Mapping[int, Verdict] | None = None) -> Verdict:
    """What a status means; `but` are a channel's exceptions."""
    if but is not None and status in but:
        return but[status]
    known = STATUSES.get(status)
    return known[0] if known else _CLASSES.get(status // 100, Verdict.LATER)


def named(status: int) -> str:
    """A status with its name, for people."""
    known = STATUSES.get(status)
    return f"{status} {known[1]}" if known else str(status)
