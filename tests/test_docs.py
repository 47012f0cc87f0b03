"""What exists is documented: every connector, channel, detector, command and option occurs in docs/."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from fastapi.routing import APIRoute
from ruamel.yaml import YAML

from alerts import plugins
from monitor.config import ConfigurationError, load, models
from monitor.connectors import Receives
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


def examples() -> list[dict[str, object]]:
    """The sources that stand in docs/connectors.md: blocks that are set in and begin an entry."""
    text = (DOCS / "connectors.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^    - \{(?:.*\n(?:    .*\n)*)", text, re.MULTILINE)
    found = [one for block in blocks for one in YAML(typ="safe").load(dedent(block))]
    return [{**one, "id": f"{one['id']}-{at}"} for at, one in enumerate(found)]


def test_a_source_of_each_kind_stands_in_the_docs_and_can_be_read_as_it_is(tmp_path: Path) -> None:
    sources = examples()
    assert {one["kind"] for one in sources} == set(plugins.names("monitor.connectors"))
    actors = [
        {"id": name, "name": name, "kind": "government"}
        for name in sorted({str(one["actor"]) for one in sources if "actor" in one})
    ]
    file = tmp_path / "sources.yaml"
    file.write_text(json.dumps({"version": 1, "actors": actors, "sources": sources}), encoding="utf-8")
    found = load(file, environ={})
    assert len(found.sources) == len(sources)
    for source in found.sources:
        connector = found.connectors[source.id]
        assert isinstance(connector, Receives) or [*connector.requests(source)], "it asks for something"


def test_what_is_wrong_in_an_example_would_be_seen(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    spoilt = [{**one, "kidn": one["kind"]} for one in examples()]
    file.write_text(json.dumps({"version": 1, "sources": spoilt}), encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load(file, environ={})
    assert len([one for one in caught.value.mistakes if "kidn" in str(one)]) == len(spoilt)
