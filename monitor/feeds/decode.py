"""From bytes to text, without mojibake: byte order mark, valid UTF-8, declarations, then a guess. Pure."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BARE_WIDE = ((b"<\0?\0", "utf-16-le"), (b"\0<\0?", "utf-16-be"), (b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"))
WIDER = {  # what publishers mean by a label: the superset that browsers read
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
TEXT_CODEC = re.compile(
    r"utf-(8|16|32)(-[bl]e)?|ascii|iso8859-\d+|cp\d+|koi8-[rtu]|gb\w+|big5\w*|shift_\w+|euc_\w+"
    r"|iso2022_\w+|hz|mac-\w+|tis-620|johab|ptcp154|kz1048"
)
ESCAPED = re.compile(r"iso2022_\w+|hz")  # their bytes are all ASCII, so they look like UTF-8
XML_DECLARED = re.compile(rb"""\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w.:-]{1,40})""")
META_DECLARED = re.compile(rb"""<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
HEADER_DECLARED = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
HIGH_BYTES = bytes(range(0x80, 0x100))
HEAD = 4096  #: bytes in which a declaration is looked for
SAMPLE = 65536  #: bytes from which an encoding is guessed


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, the codec that gave it, and whether bytes had to be replaced by U+FFFD."""

    text: str
    encoding: str
    repaired: bool = False


def decode(body: bytes, content_type: str = "") -> Decoded:
    """Read bytes as text. Never fails: what cannot be read is U+FFFD."""
    for mark, name in BOMS:
        if body.startswith(mark):
            return _read(body[len(mark) :], name)
    for start, name in BARE_WIDE:
        if body.startswith(start):
            return _read(body, name)
    declared = _declared(body, content_type)
    if not any(ESCAPED.fullmatch(name) and _fits(body, name) for name in declared[:1]):
        try:
            return Decoded(text=body.decode("utf-8"), encoding="utf-8")
        except UnicodeDecodeError:
            if _is_damaged_utf8(body, "utf-8" in declared):
                return _read(body, "utf-8")
    legacy = [name for name in declared if name != "utf-8"]
    return _read(body, next((name for name in legacy if _fits(body, name)), "") or _guess(body, legacy))


def codec(label: str) -> str | None:
    """Python's name for what a label means on the web, or None where it is no encoding of text."""
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return None
    return WIDER.get(name, name) if TEXT_CODEC.fullmatch(name) else None


def _declared(body: bytes, content_type: str) -> list[str]:
    """Codecs in the order of trust: the document knows itself better than its server does."""
    head = body[:HEAD]
    labels = [m[1].decode("ascii", "replace") for m in (XML_DECLARED.match(head), META_DECLARED.search(head)) if m]
    labels += [m[1] for m in [HEADER_DECLARED.search(content_type)] if m]
    names = [name for name in map(codec, labels) if name is not None]
    # a document whose declaration could be read byte by byte is not in UTF-16, whatever it says
    return [name for name in dict.fromkeys(names) if not name.startswith(("utf-16", "utf-32"))]


def _is_damaged_utf8(body: bytes, declared: bool) -> bool:
    """Whether almost every byte above ASCII is part of a UTF-8 character; chance makes few of them."""
    good = UTF8_CHARACTER.findall(body)
    bad = len(body) - len(body.translate(None, HIGH_BYTES)) - sum(map(len, good))
    return len(good) >= bad if declared else len(good) >= 10 * bad


def _fits(body: bytes, name: str) -> bool:
    try:
        body.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _guess(body: bytes, declared: list[str]) -> str:
    """For bytes that no declaration fits; a single wrong byte does not make a declaration wrong."""
    if declared:
        return declared[0]
    from charset_normalizer import from_bytes  # 0.1 s to load, and seldom needed

    found = from_bytes(body[:SAMPLE]).best()
    return (codec(found.encoding) if found else None) or "cp1252"


def _read(body: bytes, name: str) -> Decoded:
    text = body.decode(name, "replace")
    return Decoded(text=text, encoding=name, repaired="\ufffd" in text)
