"""The pages' own words: English stands in the templates, every other language is one file here, data only. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from alerts import plugins

#: the words of one page only, which a desk meets in its own language: the one behind a message's link
_ACTS = "monitor.web.acts"


def codes() -> tuple[str, ...]:
    """The languages that the pages can be read in."""
    return ("en", *plugins.names("monitor.web.wording"))


def translations(code: str) -> Mapping[str, str]:
    """From the English words of the templates to those of a language; what is missing stays English."""
    package = next((one for one in ("monitor.web.wording", _ACTS) if code in plugins.names(one)), None)
    found: Mapping[str, str] = plugins.load(package, code).WORDS if package is not None else {}
    return found


def patterns(code: str) -> Mapping[str, str]:
    """From English sentences with {places} to fill to those of a language; what is missing stays English."""
    if code not in plugins.names("monitor.web.wording"):
        return {}
    found: Mapping[str, str] = plugins.load("monitor.web.wording", code).PATTERNS
    return found


def chosen(own: str, accepted: str) -> str:
    """The visitor's own choice, else what their browser likes best (Accept-Language), of what there is."""
    if own in codes():
        return own
    wanted = sorted(map(_weighed, accepted[:200].split(",")), key=lambda one: -one[1])
    return next((code for code, weight in wanted if weight > 0 and code in codes()), "en")


def _weighed(part: str) -> tuple[str, float]:
    code, _, weight = part.partition(";q=")
    try:
        return code.strip().partition("-")[0].lower(), float(weight) if weight else 1.0
    except ValueError:
        return "", 0.0
