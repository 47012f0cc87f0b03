"""What exists is documented: every connector, channel, detector, command and option occurs in docs/."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.routing import APIRoute

from alerts import plugins
from monitor.config import models
from monitor.web import inbound, replying

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def options(package: str, page: str, cls: str) -> Iterator[tuple[str, str]]:
    for name in plugins.names(package):
        yield page, name
        for field, info in getattr(plugins.load(package, name), cls).model_fields.items():
            yield page, info.alias or field


def command_options() -> Iterator[tuple[str, str]]:
    for name in plugins.names("monitor.commands"):
        yield "commands.md", f"gainsay {name}"
        parser = argparse.ArgumentParser()
        plugins.load("monitor.commands", name).add(parser)
        for action in parser._actions:
            yield from (("commands.md", option) for option in action.option_strings if option not in ("-h", "--help"))


def configuration_options() -> Iterator[tuple[str, str]]:
    for section in vars(models).values():
        if isinstance(section, type) and issubclass(section, models.Section):
            for field, info in section.model_fields.items():
                yield "configuration.md", info.alias or field


def doors() -> Iterator[tuple[str, str]]:
    """What others call, without an account."""
    for route in (*inbound.router.routes, *replying.router.routes):
        if isinstance(route, APIRoute):
            path = route.path.replace("{", "").replace("}", "")
            path = "/".join(part.upper() if part in ("source", "kind", "channel") else part for part in path.split("/"))
            yield from (("web.md", f"{method} {path}") for method in route.methods)


EXPECTED = [
    *configuration_options(),
    *options("monitor.connectors", "connectors.md", "Connector"),
    *options("alerts.channels", "channels.md", "Channel"),
    *(("detectors.md", name) for name in plugins.names("monitor.detectors")),
    *command_options(),
    *doors(),
]


@pytest.mark.parametrize(("page", "word"), sorted(set(EXPECTED)))
def test_docs_name_what_exists(page: str, word: str) -> None:
    assert f"`{word}" in (DOCS / page).read_text(encoding="utf-8")


def test_every_make_target_has_help() -> None:
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    phony = next(line for line in lines if line.startswith(".PHONY")).split()[1:]
    helped = {line.partition(":")[0] for line in lines if "##" in line}
    assert set(phony) - helped <= {"help", "format-check"}


def test_links_between_pages_lead_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *DOCS.glob("**/*.md")]
    links = [
        (page, link.partition(")")[0].partition("#")[0])
        for page in pages
        for link in page.read_text(encoding="utf-8").split("](")[1:]
    ]
    local = [(page, link) for page, link in links if link and "://" not in link]
    assert [(page.name, link) for page, link in local if not (page.parent / link).exists()] == []
