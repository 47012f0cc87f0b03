"""Configurations for tests, good and broken ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import ConfigurationError, Mistake, load

DATA = Path(__file__).parent / "data" / "config"
CASES = sorted(DATA.glob("*.yaml"))
SHIPPED = Path(__file__).parent.parent / "sources.yaml"

WHOLE = """\
version: 1
include: [more.yaml]
fetching: {contact: "mailto:desk@example.org", allow_addresses: 127.0.0.0/8, timeout: 20s, max_body: 2MiB, pause: 0s,
           concurrency: 3, deletion: {misses: 2, over: 90m}}
detecting: {alert_at: 0.7, review_at: 0.2, rules: {R-NUM: 0.85, R-CTRL: 0.5}}
web: {link: "https://desk.example/gainsay/"}
actors:
  - {id: front, name: Karsan Front, kind: armed_group, names: {en: Karsan Front, fa: [جبهه کارسان]},
     hostile_to: karim, accounts: {mastodon: "@front@example.org"}}
  - {id: karim, name: Nadir Karim, speaks_for: [front, {actor: council, from: 2021-09-06, to: 2023-01-31}]}
channels:
  - {id: desk-mail, kind: email, to: [desk@example.org], password: {env: SMTP_PASSWORD}}
routes:
  - {desk: foreign, channels: desk-mail, match: {actors: [karim], kinds: edit, languages: [fa], sources: [wire],
     frames: [capture], places: [delvar], severities: urgent}, at_least: 0.8, group_by: [kind, rule], group_wait: 0s,
     group_interval: 1h, digest: "07:30 Asia/Kabul", quiet: "23:00-06:00", language: fa, continue: true}
"""
MORE = """\
actors:
  - {id: council, name: Council of Karsan, kind: government}
places:
  - {id: karsan, names: {en: [Karsan]}}
  - {id: delvar, names: {en: [Delvar], fa: [دلوار]}, part_of: karsan}
sources:
  - {id: wire, name: The Wire, kind: feed, url: "https://wire.example/feed.xml", actor: karim, language: fa, every: 90s,
     flags: official, expect: {per_day: 0.5, silent_after: 2d}, enabled: no, full_text: yes}
"""


def said(file: Path) -> list[str]:
    """The mistakes in a file, with names of files in place of whole paths."""
    with pytest.raises(ConfigurationError) as error:
        load(file, environ={})
    return str(error.value).replace(f"{file.parent}/", "").splitlines()


def mistakes_in(file: Path) -> tuple[Mistake, ...] | None:
    try:
        load(file, environ={})
    except ConfigurationError as error:
        return error.mistakes
    return None


def written(folder: Path, text: str, name: str = "sources.yaml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file
