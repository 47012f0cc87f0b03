"""LibreTranslate, on a machine of one's own or hosted (docs.libretranslate.com, POST /translate)."""

from __future__ import annotations

from monitor.translators import Ask, Wish, found, parsed, text

NEEDS = frozenset({"url"})


def ask(wish: Wish) -> Ask:
    values = {"q": wish.text, "source": wish.source, "target": wish.target, "format": "text"}
    return Ask.of(f"{wish.url}/translate", values | ({"api_key": wish.key} if wish.key else {}))


def read(body: bytes, wish: Wish) -> str:
    return text(found(parsed(body), "translatedText"))
