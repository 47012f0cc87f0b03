"""`check` and `plan` say what a configuration holds and changes; the schema and the docs know every option."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from alerts.channels import console, email
from monitor.__main__ import main
from monitor.config import load, models
from monitor.config.plan import changes
from monitor.config.schema import schema
from tests.configurations import CASES, DATA, MORE, SHIPPED, WHOLE, said, written


def test_check_says_what_a_good_file_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", str(SHIPPED), "check"], {}) == 0
    assert re.search(
        r"\d+ sources, \d+ actors, \d+ places, \d+ channels?, \d+ routes?: no mistakes", capsys.readouterr().out
    )


def test_check_says_every_mistake_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", str(DATA / "many.yaml"), "check"], {}) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == len(said(DATA / "many.yaml")) == 11
    assert "Traceback" not in shown.err


def test_the_schema_knows_every_option_of_every_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--schema"], {}) == 0
    found = json.loads(capsys.readouterr().out)
    assert found == schema()
    branches = {one["title"]: one["properties"] for one in found["properties"]["channels"]["items"]["oneOf"]}
    assert {"apprise", "console", "email", "ntfy", "webhook"} <= branches.keys()
    assert {"id", "kind", "rate", "template", *email.Channel.model_fields} == branches["email"].keys()
    assert {"id", "kind", "rate", "template", *console.Channel.model_fields} == branches["console"].keys()
    (feed,) = (one for one in found["properties"]["sources"]["items"]["oneOf"] if one["title"] == "feed")
    assert {"url", "every", "full_text", "discover"} <= feed["properties"].keys()
    assert set(re.findall(r"#/\$defs/(\w+)", json.dumps(found))) <= found["$defs"].keys()


def fits(value: Any, rule: dict[str, Any], root: dict[str, Any]) -> bool:
    """Whether a value fits a JSON Schema, as far as ours goes."""
    if "$ref" in rule:
        return fits(value, root["$defs"][rule["$ref"].rpartition("/")[2]], root)
    if "anyOf" in rule or "oneOf" in rule:
        matching = [one for one in (*rule.get("anyOf", ()), *rule.get("oneOf", ())) if fits(value, one, root)]
        return len(matching) == 1 if "oneOf" in rule else bool(matching)
    kinds: dict[str, tuple[type, ...]] = {
        "object": (dict,), "array": (list,), "string": (str,), "integer": (int,), "number": (int, float),
        "boolean": (bool,), "null": (type(None),),
    }  # fmt: skip
    wanted = rule.get("type", list(kinds))
    if not any(isinstance(value, kinds[kind]) for kind in ([wanted] if isinstance(wanted, str) else wanted)):
        return False
    if "const" in rule or "enum" in rule:
        return value in rule.get("enum", [rule.get("const")])
    if isinstance(value, str):
        return re.search(rule.get("pattern", ""), value) is not None
    if isinstance(value, list):
        return all(fits(one, rule.get("items", {}), root) for one in value)
    return not isinstance(value, dict) or fits_fields(value, rule, root)


def fits_fields(value: dict[str, Any], rule: dict[str, Any], root: dict[str, Any]) -> bool:
    known, more = rule.get("properties", {}), rule.get("additionalProperties", {})
    if not value.keys() >= set(rule.get("required", ())):
        return False
    if not all(fits(key, rule.get("propertyNames", {}), root) for key in value):
        return False
    return all(
        fits(one, known[key], root) if key in known else isinstance(more, dict) and fits(one, more, root)
        for key, one in value.items()
    )


def as_editors_read(text: str) -> Any:
    return json.loads(json.dumps(YAML(typ="safe", pure=True).load(text), default=str))  # dates are text to them


def test_what_is_good_fits_the_schema() -> None:
    rule = schema()
    assert fits(as_editors_read(SHIPPED.read_text(encoding="utf-8")), rule, rule)
    more = MORE.replace("enabled: no", "enabled: false").replace("full_text: yes", "full_text: true")  # YAML 1.2
    assert fits({**as_editors_read(more), **as_editors_read(WHOLE)}, rule, rule)


@pytest.mark.parametrize(
    "name",
    [*(file.stem for file in CASES if file.stem.startswith(("unknown-key", "unknown-section", "not-a-"))),
     "actor-kind", "every-unit", "id-form", "kind-missing", "version-2", "version-missing", "secret-in-clear", "truth",
     "language-of-a-name", "flag", "unknown-rule", "unknown-connector", "unknown-channel-kind", "retention-word"],
)  # fmt: skip
def test_an_editor_marks_what_a_schema_can_know(name: str) -> None:
    rule = schema()
    assert not fits(as_editors_read((DATA / f"{name}.yaml").read_text(encoding="utf-8")), rule, rule)


OLD = """\
version: 1
actors: [{id: karim, name: Nadir Karim}, {id: front, name: Karsan Front}]
sources:
  - {id: wire, kind: feed, url: "https://wire.example/feed.xml", every: 5m}
  - {id: herald, kind: feed, url: "https://herald.example/feed.xml"}
channels: [{id: screen, kind: console}]
routes:
  - {desk: news, channels: [screen]}
  - {desk: foreign, channels: [screen], match: {actors: [front]}}
"""
NEW = """\
version: 1
fetching: {concurrency: 4}
actors: [{id: karim, name: Nadir Karim, speaks_for: front}, {id: front, name: Karsan Front}]
sources:
  - {id: wire, kind: feed, url: "https://wire.example/feed.xml", every: 10m, full_text: true}
  - {id: post, kind: feed, url: "https://post.example/feed.xml"}
channels: [{id: screen, kind: console, width: 60}]
routes:
  - {desk: foreign, channels: [screen], match: {actors: [front]}}
  - {desk: news, channels: [screen], at_least: 0.8, continue: true}
  - {desk: night, channels: [screen]}
"""
PLAN = """\
- source herald
~ source wire: every 5m -> 10m, full_text false -> true
+ source post
~ actor karim: ties
~ channel screen: width 78 -> 60
> routes.0 (desk foreign: screen): was routes.1
> routes.1 (desk news: screen): was routes.0
~ routes.1 (desk news: screen): at_least 0.6 -> 0.8, continue false -> true
+ routes.2 (desk night: screen)
~ fetching: concurrency 8 -> 4
"""


def test_plan_says_what_is_added_removed_changed_and_moved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = written(tmp_path, OLD, "old.yaml"), written(tmp_path, NEW, "new.yaml")
    assert main(["plan", str(old), str(new)], {}) == 0
    assert capsys.readouterr().out == f"{PLAN}{old} -> {new}: 10 changes\n"
    assert main(["-c", str(old), "plan", str(new)], {}) == 0
    assert capsys.readouterr().out == f"{PLAN}{old} -> {new}: 10 changes\n"
    assert main(["-c", str(old), "plan", str(old)], {}) == 0
    assert capsys.readouterr().out == f"{old} -> {old}: no changes\n"


def test_plan_of_a_broken_file_says_its_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", str(SHIPPED), "plan", str(DATA / "many.yaml")], {}) == 2
    assert "many.yaml:5:28: sources.0.url" in capsys.readouterr().err
    assert main(["plan", "a", "b", "c"], {}) == 2
    assert "two configurations" in capsys.readouterr().err


def test_a_removed_route_leaves_no_other_one_moved(tmp_path: Path) -> None:
    old = load(written(tmp_path, NEW, "old.yaml"), environ={})
    new = load(written(tmp_path, "\n".join(NEW.splitlines()[:-3] + NEW.splitlines()[-2:]), "new.yaml"), environ={})
    assert list(changes(old, new)) == ["- routes.0 (desk foreign: screen)"]


def test_every_option_stands_in_the_docs() -> None:
    text = (SHIPPED.parent / "docs" / "configuration.md").read_text(encoding="utf-8")
    sections = [one for one in vars(models).values() if isinstance(one, type) and issubclass(one, models.Section)]
    options = {field.alias or name for one in sections for name, field in one.model_fields.items()}
    assert len(options) >= 45
    assert sorted(option for option in options if f"`{option}`" not in text) == []


def test_every_example_in_the_docs_is_a_good_one(tmp_path: Path) -> None:
    text = (SHIPPED.parent / "docs" / "configuration.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```yaml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert len(examples) >= 7
    whole = "".join(examples)
    assert load(written(tmp_path, whole), environ={}).routes
