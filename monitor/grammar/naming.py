"""What a language says of names: what around them is no part of them, and how they change in a sentence. Pure.

Every word is written as an editor of that language would write it and is compared folded (monitor/text.py). When two
names are compared nobody knows which language they are in, so those lists are read of all languages together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def forms(text: str) -> tuple[str, ...]:
    """The forms of a list that is written with commas, over as many lines as one likes."""
    found = (" ".join(form.split()) for form in text.replace("،", ",").replace("、", ",").split(","))
    return tuple(form for form in found if form)


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What a language file says of naming."""

    # --- inside a name ---
    honorifics: tuple[str, ...] = ()  #: words beside a name that are no part of it: "Mr", "مولوی"
    particles: tuple[str, ...] = ()  #: small words inside a name that may be left out: "bin", "von"
    optional: tuple[str, ...] = ()  #: given names that are often left out: "Mohammad" before another
    patronymics: tuple[str, ...] = ()  #: endings of fathers' names, which are often left out: "ович"
    heads: tuple[str, ...] = ()  #: first halves of names written in one word or two: "عبد"
    tails: tuple[str, ...] = ()  #: second halves: "الله", "الدین"
    legal: tuple[str, ...] = ()  #: legal forms of companies: "LLC", "ООО"
    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: words in names of bodies, by a common form

    # --- around a name ---
    voices: tuple[str, ...] = ()  #: who speaks for a body: "spokesman of", "officials"
    titles: tuple[str, ...] = ()  #: titles beyond `Speech.roles`: "acting", "deputy"
    bound: tuple[str, ...] = ()  #: words after which a name is whose they are: Persian "سخنگوی", spokesman of
    links: tuple[str, ...] = ()  #: small words between a title and a name: "of", "the"

    # --- a name in a sentence ---
    prefixes: tuple[str, ...] = ()  #: what may be written together before it: Arabic و ف ب ل ال
    articles: tuple[str, ...] = ()  #: those of them that may also be part of the name itself: ال
    suffixes: tuple[str, ...] = ()  #: what may be written together after it: "ом", "های"
    shifts: tuple[str, ...] = ()  #: endings in which a letter changes with the case: "ка ці" of Тернівка, Тернівці
    endings: tuple[str, ...] = ()  #: what gives way to a suffix: "а" of Москва before "ы"
    spaced: bool = True  #: words are separated by spaces
