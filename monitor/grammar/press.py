"""What a language says of the press: who only passes words on, how a source is cited, and joint statements. Pure.

A carrier is no claimant (DOMAIN.md, rule 2): of "Reuters reported that the minister said ..." the minister is, and
Reuters stands in the chain. Words are compared folded, as those of `Speech`.
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.grammar.speech import Sourcing, forms

__all__ = ["Press", "Sourcing", "citing", "forms"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """What a language file says of the press."""

    #: names of agencies, broadcasters and papers, in the forms they take: "Reuters", "ТАСС", "خبرگزاری تسنیم"
    carriers: tuple[str, ...] = ()
    #: words that make the name beside them one of these: "news agency", "newspaper", "television"
    heads: tuple[str, ...] = ()
    #: people of the press, who may be quoted themselves although a carrier's name stands beside theirs: "editor"
    people: tuple[str, ...] = ()
    #: phrases in which a carrier names its source: "citing" SOURCE, SOURCE "کے حوالے سے"
    citing: tuple[Sourcing, ...] = ()
    #: words that end a dateline behind a carrier's name: Chinese "新华社喀布尔5月9日电"
    datelines: tuple[str, ...] = ()
    #: what a text is called that several sides make together: "joint statement"
    joint: tuple[str, ...] = ()
    #: words that join the names of those who speak together; one with "-" is written together with the next word
    together: tuple[str, ...] = ()
    #: what stands before the time until which nothing may be published: "embargoed until", "Sperrfrist"
    embargo: tuple[str, ...] = ()
    #: marks before the headline of a text that its publisher corrected: "CORRECTED-", "Berichtigung:"
    corrected: tuple[str, ...] = ()
    #: that it is sent again for its form alone: "REFILE-"
    refiled: tuple[str, ...] = ()
    #: that it is withdrawn: "WITHDRAWN:", "撤稿："
    withdrawn: tuple[str, ...] = ()


def citing(text: str) -> tuple[Sourcing, ...]:
    """Phrases in a list; "~" stands where the source does: "citing ~", "援引~的话", "~ کے حوالے سے"."""
    found = (form.partition("~") for form in forms(text))
    return tuple(Sourcing(before=before.strip(), after=after.strip()) for before, _, after in found)
