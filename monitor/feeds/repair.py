"""Makes text fit for an XML parser: characters and references that no document may hold, DTDs, runaway names. Pure."""

from __future__ import annotations

import re
from html.entities import html5

LOST = "\ufffd"
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
REFERENCE = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]+)|(?P<decimal>[0-9]+));?")
NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
SYNTAX = frozenset("&<>\"'")
DOCTYPE = re.compile(r"<!DOCTYPE(?>[^\[>\"']|\"[^\"]*\"|'[^']*')*+(?:\[(?>[^\]\"']|\"[^\"]*\"|'[^']*')*+\]\s*)?>", re.I)
DECLARATION = re.compile(r"\s*<\?xml\b[^>]*>")
# 20 KB of author cost feedparser 12 s: it looks for an address in it with an expression that backtracks
NAME_LIMIT = 300
RUNAWAY_NAME = re.compile(
    r"(<(?:\w+:)?(?:author|creator|contributor|publisher|name|email|owner|managingEditor|webMaster)\b[^<>]*>"
    rf"(?:<!\[CDATA\[)?[^<>]{{{NAME_LIMIT}}})[^<\]]+",
    re.IGNORECASE,
)


def characters(text: str) -> str:
    """Halves of a pair become the character that they make; what is left over becomes U+FFFD."""
    return UNFIT.sub(LOST, PAIR.sub(lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text))


def references(text: str) -> str:
    """Write out numeric references that make no character alone: halves of an emoji, and the impossible."""
    return characters(REFERENCE.sub(_written_out, text))


def document(text: str) -> str:
    """The text without XML declaration and DTD, and with nothing in it that stops a parser."""
    text = DOCTYPE.sub("", text[_declaration_end(text) :])
    return RUNAWAY_NAME.sub(r"\1", NAMED.sub(_named, references(text)))


def _declaration_end(text: str) -> int:
    found = DECLARATION.match(text)
    return found.end() if found else 0


def _written_out(reference: re.Match[str]) -> str:
    digits, base = (reference["hex"], 16) if reference["hex"] else (reference["decimal"], 10)
    number = int(digits, base) if len(digits.lstrip("0")) <= 8 else 0
    if 0xD800 <= number <= 0xDFFF:
        return chr(number)
    if number > 0x10FFFF or number in (0, 0xFFFE, 0xFFFF) or (number < 0x20 and number not in (9, 10, 13)):
        return LOST
    return reference[0]


def _named(reference: re.Match[str]) -> str:
    """HTML's names mean nothing in XML without a DTD; the five that are syntax stay."""
    meant = html5.get(reference[1], reference[0])
    return reference[0] if SYNTAX & set(meant) else meant
