"""DeepL (developers.deepl.com, POST /v2/translate); keys that end in ":fx" are of its free service."""

from __future__ import annotations

from monitor.translators import Ask, Wish, found, parsed, text

NEEDS = frozenset({"key"})
#: as a target these are asked for with a variety
_TARGETS = {"en": "EN-GB", "pt": "PT-PT", "zh": "ZH-HANS"}


def ask(wish: Wish) -> Ask:
    own = "https://api-free.deepl.com" if wish.key.endswith(":fx") else "https://api.deepl.com"
    values = {
        "text": [wish.text],
        "source_lang": wish.source.upper(),
        "target_lang": _TARGETS.get(wish.target, wish.target.upper()),
    }
    return Ask.of(f"{wish.url or own}/v2/translate", values, authorization=f"DeepL-Auth-Key {wish.key}")


def read(body: bytes, wish: Wish) -> str:
    return text(found(parsed(body), "translations", 0, "text"))
