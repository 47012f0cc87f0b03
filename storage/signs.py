"""What of a claim decides whether another one can be anything to it, in one line beside its keys. Pure.

Most claims under a key speak of something else. Their signs say so, so that they are neither read nor compared
(monitor/compare/sieve.py). What cannot be told in one short line has no sign, and is always read.
"""

from __future__ import annotations

from storage.records import Claim, Filler

#: the roles of a sign, in its order
ROLES = ("agent", "object", "counterpart", "place", "value", "means", "topic", "event")
#: where in a sign stands what; the roles follow, each "" where it is open
FRAME, STAND, POLARITY, PRINCIPAL, ACTOR, SPEAKER, SAID_AT = range(7)
FIELDS = 7 + len(ROLES)
#: bytes of a sign: an index of PostgreSQL holds no row of more than 2,700
LONGEST = 1000
_BETWEEN, _WITHIN = "\t", "\v"


def sign(claim: Claim) -> str:
    """The sign of a claim; "" for one that is too long, or is made by several."""
    said = claim.statement
    roles = {one.role: one for one in claim.roles}
    if said.joint or len(roles) < len(claim.roles) or not roles.keys() <= set(ROLES):
        return ""
    fields = (
        claim.frame,
        " ".join((claim.act, claim.mood, claim.certainty, "+" if claim.committed else "-", *sorted(said.flags))),
        claim.polarity,
        said.principal or "",
        said.actor or "",
        said.speaker or "",
        str(int(said.said_at.timestamp())) if said.said_at else "",
        *(_filled(roles[role]) if role in roles else "" for role in ROLES),
    )
    made = _BETWEEN.join(fields)
    plain = made.count(_BETWEEN) == FIELDS - 1 and made.count(_WITHIN) == len(roles) and "\0" not in made
    return made if plain and len(made.encode("utf-8", "replace")) <= LONGEST else ""


def _filled(one: Filler) -> str:
    return f"{one.entity or ''}{_WITHIN}{one.text}"


def fields(line: str) -> list[str]:
    """A sign, taken apart; other than FIELDS of them where a claim has none."""
    return line.split(_BETWEEN)


def filler(field: str) -> tuple[str, str]:
    """Entity, "" where there is none, and words of what fills a role."""
    entity, _, text = field.partition(_WITHIN)
    return entity, text
