"""What a language says of notions that all languages share: its words for rising and falling, for a minister.

A notion has one name in every language, so that words of two languages, or two words of one, can be seen to mean the
same; `OPPOSITES` says which notions turn one another. A notion named "kind:member" excludes the other members of its
kind: what is said of Iran is not said of Iraq. Every word is written as an editor would write it. A form that ends in
"*" is a stem: any ending may follow. A form may hold several words. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def forms(text: str) -> tuple[str, ...]:
    """The forms of a list that is written with commas, over as many lines as one likes."""
    found = (" ".join(form.split()) for form in text.replace("،", ",").replace("、", ",").split(","))
    return tuple(form for form in found if form)


def notions(text: str) -> dict[str, tuple[str, ...]]:
    """Notions with their words, one a line: "rise: rise, rose, climb*"; a name may come twice."""
    found: dict[str, tuple[str, ...]] = {}
    for line in filter(str.strip, text.splitlines()):
        name, _, words = line.rpartition(": ")
        found[name.strip()] = (*found.get(name.strip(), ()), *forms(words))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Notions:
    """What a language file says of notions."""

    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: by the name that all languages share
    small: tuple[str, ...] = ()  #: words of grammar, which say nothing of the topic: "the", "has been"
    unlike: str = ""  #: a pattern for beginnings of words that turn them: "^(un|dis)"; its match is cut off to compare
    #: further words that turn a sentence, by the name of what they do: "never", "some"
    marks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    endings: tuple[str, ...] = ()  #: of words that are one for a comparison; only where no stemmer knows the language
    lacks: tuple[str, ...] = ()  #: words that deny the noun beside them: "lack of", "no longer any"
    exclusive: tuple[str, ...] = ()  #: "only", "alone", "exclusively"
    universal: tuple[str, ...] = ()  #: "all", "every", "any", "always"
    contrary: tuple[str, ...] = ()  #: words that set the truth against what is said: "in fact", "actually"


def _opposites(text: str) -> frozenset[tuple[str, str]]:
    pairs = [tuple(pair.split("/")) for line in text.splitlines() for pair in forms(line)]
    return frozenset((one, other) for one, other in pairs) | frozenset((other, one) for one, other in pairs)


#: notions of which one cannot hold of a thing while the other does, or which point in opposite directions
OPPOSITES = _opposites(
    """
    rise/fall, more/less, many/few, high/low, big/small, win/lose, begin/end, open/closed, continue/end,
    allow/forbid, accept/refuse, support/oppose, confirm/deny, true/false, live/die, hurt/unhurt, arrest/free,
    guilty/innocent, arrive/leave, stay/leave, appoint/dismiss, stay/dismiss, peace/war, agree/dispute,
    build/destroy, safe/danger, succeed/fail, join/leave, fast/slow, strong/weak, better/worse, good/bad,
    long/short, new/old, first/last, early/late, before/after,
    possible/impossible, easy/hard, need/needless, known/secret, find/missing, remember/forget, love/hate,
    glad/sad, hot/cold, north/south, east/west, left/right, inside/outside, man/woman, young/old, dear/cheap,
    rich/poor, full/empty, buy/sell, import/export, home/foreign, legal/illegal, impose/lift, hold/cancel,
    continue/cancel, delay/hasten, hope/despair, friend/enemy, most/minority, present/absent, send/receive,
    give/take, trust/doubt, escalate/calm, whole/part, praise/blame, keep/break, unite/divide, appear/vanish,
    profit/loss, surplus/shortage, healthy/ill, near/far, same/different, public/private, day/night, clean/dirty,
    natural/manmade, loosen/tighten, advance/retreat, attack/protect, certain/doubt, active/idle, fix/break,
    lift/forbid, useful/useless,
    positive/negative, permanent/temporary, expel/admit, just/unjust, direct/indirect, enough/lacking,
    voluntary/forced, fear/hope, alone/together, block/release, block/allow, invade/liberate, asleep/awake,
    sit/stand, silent/outspoken, block/free, good/negative, bad/positive, expel/accept, expel/stay,
    cause/prevent, paid/gratis, deliberate/accidental, employed/jobless, married/single, important/trivial,
    common/rare, complete/unfinished, ignore/heed, binding/optional, real/staged, oral/written, resist/surrender
    """
)
