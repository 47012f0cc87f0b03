"""sources.yaml: every mistake is said at once with file, line, path and way out, and text stays the text it is."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts import plugins
from alerts.channels import email, webhook
from alerts.routes import mismatch
from alerts.secret import MissingSecret, Secret
from monitor.__main__ import main
from monitor.config import Configuration, ConfigurationError, load, models, values
from monitor.config.reading import MAX_BYTES, MAX_FILES, read
from storage.records import DailyTime, QuietHours
from tests.bench.configuration import file as large_file
from tests.configurations import CASES, DATA, MORE, SHIPPED, WHOLE, mistakes_in, said, written
from tests.factory import finding


@pytest.fixture
def whole(tmp_path: Path) -> Configuration:
    written(tmp_path, MORE, "more.yaml")
    return load(written(tmp_path, WHOLE), environ={})


# --- mistakes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_every_mistake_is_one_line_with_its_place_and_the_way_out(file: Path) -> None:
    expected = file.with_suffix(".txt").read_text(encoding="utf-8")
    for package in ("monitor.connectors", "alerts.channels", "alerts.wording"):  # a new plug-in changes no file here
        expected = expected.replace(f"<{package.partition('.')[2]}>", ", ".join(plugins.names(package)))
    assert said(file) == expected.splitlines()


def test_every_configuration_with_a_mistake_stands_beside_what_is_said_of_it() -> None:
    assert {file.stem for file in CASES} == {file.stem for file in DATA.glob("*.txt")}
    assert len(CASES) >= 70


def test_a_file_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    assert said(tmp_path / "sources.yaml") == ["sources.yaml:1:1: cannot be read: No such file or directory"]


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    assert "cannot be read" in said(tmp_path / ".")[0]


def test_a_file_that_is_too_large_is_not_even_read_as_yaml(tmp_path: Path) -> None:
    file = written(tmp_path, "version: 1\n#" + "x" * MAX_BYTES)
    assert said(file) == ["sources.yaml:1:1: is larger than 10,000,000 bytes; split it with include:"]


def test_a_file_of_aliases_that_multiply_is_refused(tmp_path: Path) -> None:
    lines = ["version: 1", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 10)}]" for at in range(1, 12)]
    assert any("too many values" in line for line in said(written(tmp_path, "\n".join(lines))))


def test_more_files_than_anybody_writes_are_refused(tmp_path: Path) -> None:
    for at in range(MAX_FILES + 5):
        written(tmp_path, f"include: part{at + 1}.yaml\n", f"part{at}.yaml")
    assert any(f"more than {MAX_FILES} files" in line for line in said(tmp_path / "part0.yaml"))


def test_a_file_that_two_others_include_is_named_once(tmp_path: Path) -> None:
    written(tmp_path, "places: []\n", "c.yaml")
    written(tmp_path, "include: c.yaml\n", "b.yaml")
    file = written(tmp_path, "version: 1\ninclude: [b.yaml, c.yaml]\n")
    assert said(file) == ["sources.yaml:2:19: include: c.yaml is read already; name each file once"]


@pytest.mark.parametrize("name", ['"\\0"', '"\\ud800"', "[[a]]", '""'])
def test_a_name_of_a_file_that_cannot_be_one_is_a_mistake(tmp_path: Path, name: str) -> None:
    assert len(said(written(tmp_path, f"version: 1\ninclude: {name}\n"))) == 1


def test_a_secret_in_clear_is_never_repeated(tmp_path: Path) -> None:
    file = DATA / "secret-in-clear.yaml"
    assert "hunter2" in file.read_text(encoding="utf-8")
    assert "hunter2" not in "".join(said(file))
    assert "hunter2" not in "".join(said(DATA / "url-login.yaml"))


@given(st.binary(max_size=200))
def test_no_bytes_whatever_raise_anything_else(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(raw)
    with pytest.raises(ConfigurationError):
        load(file, environ={})


SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.dates())
KEYS = sorted(
    {
        "id",
        "name",
        "actor",
        "from",
        "to",
        "en",
        "fa",
        "env",
        "file",
        "sources",
        "channels",
        "include",
        "kind",
        "version",
    }
    | {name for model in vars(models).values() for name in getattr(model, "model_fields", ())}
)
ANY = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=25,
)


@given(st.dictionaries(st.sampled_from(KEYS), ANY, max_size=8))
def test_no_shape_whatever_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, shape: dict[str, Any]
) -> None:
    file = tmp_path_factory.getbasetemp() / "shape.yaml"
    file.write_text(json.dumps({"version": 1, **shape}, default=str), encoding="utf-8")  # JSON is YAML
    mistakes = mistakes_in(file)
    assert mistakes is None or mistakes
    assert all(mistake.line >= 1 and mistake.message for mistake in mistakes or ())


# --- values -------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["no", "on", "1:30", "2021-09-06", "0x10", "1_000", "1e3", ".5", "=", "012", "y"])
def test_text_stays_the_text_it_is(tmp_path: Path, word: str) -> None:
    file = written(tmp_path, f"version: 1\nactors:\n  - {{id: karim, name: {word}, names: {{no: [{word}]}}}}\n")
    actor = load(file, environ={}).actors[0]
    assert actor.name == word
    assert [(name.language, name.text) for name in actor.names] == [("no", word)]


@pytest.mark.parametrize("name", ["no", "on", "123", "2021-09-06"])
def test_an_id_may_look_like_something_else(tmp_path: Path, name: str) -> None:
    file = written(tmp_path, f"version: 1\nactors:\n  - {{id: {name}, name: Nadir Karim}}\n")
    assert load(file, environ={}).actors[0].id == name


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("30s", 30), ("5m", 300), ("1.5h", 5400), ("2d", 172800), ("1w", 604800), ("5 m", 300), ("۵m", 300)],
)
def test_durations_are_a_number_and_a_unit(text: str, seconds: int) -> None:
    assert values.duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "5", "m", "-5m", "5 minutes", "1h30m", "nan s", "1e9w", "9" * 400 + "w"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"duration|too long"):
        values.duration(text)


@pytest.mark.parametrize(
    "url",
    ["https://wire.example/feed.xml?a=1#top", "http://127.0.0.1:8080/", "https://[::1]/x", "https://تورولا.example/"],
)
def test_addresses_stay_as_they_are_written(url: str) -> None:
    assert values.address(url) == url


@pytest.mark.parametrize(
    "url",
    ["", "wire.example", "//wire.example/", "javascript:alert(1)", "https://a b/", "https://[::1", "https://user@wire.example/",
     "https://wire.example:0/", "https://wire.example\\@other.example/", "https://:80/"],
)  # fmt: skip
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"address|begin with|login"):
        values.address(url)


@given(st.text())
def test_any_text_is_a_value_or_a_mistake_and_nothing_else(text: str) -> None:
    for reader in (values.duration, values.address, values._size, values._daily, values._quiet, values._date):
        with suppress(ValueError):
            reader(text)


def test_everything_that_can_be_written_arrives(whole: Configuration) -> None:
    front, karim, council = whole.actors
    assert [(name.language, name.text) for name in front.names] == [("en", "Karsan Front"), ("fa", "جبهه کارسان")]
    assert [(one.platform, one.handle) for one in front.accounts] == [("mastodon", "@front@example.org")]
    assert [(tie.kind, tie.actor) for tie in front.ties] == [("hostile_to", "karim")]
    assert [(tie.actor, tie.since, tie.until) for tie in karim.ties] == [
        ("front", None, None),
        ("council", datetime(2021, 9, 6, tzinfo=UTC), datetime(2023, 1, 31, tzinfo=UTC)),
    ]
    assert (council.kind, karim.kind) == ("government", "person")
    assert [(place.id, place.part_of) for place in whole.places] == [("karsan", None), ("delvar", "karsan")]
    (source,) = whole.sources
    assert (source.name, source.actor, source.language, source.every) == (
        "The Wire", "karim", "fa", timedelta(seconds=90),
    )  # fmt: skip
    assert (source.flags, source.enabled, source.retention) == (("official",), False, "keep")
    assert (source.expect.per_day, source.expect.silent_after) == (0.5, timedelta(days=2))
    assert json.loads(source.options)["full_text"] is True
    assert whole.fetching.deletion.over == timedelta(minutes=90)
    assert (whole.fetching.max_body, whole.fetching.allow_addresses) == (2 * 2**20, ("127.0.0.0/8",))
    assert (whole.detecting.alert_at, whole.web.link) == (0.7, "https://desk.example/gainsay/")
    assert [file.name for file in whole.files] == ["sources.yaml", "more.yaml"]


def test_a_route_arrives_whole(whole: Configuration) -> None:
    (route,) = whole.routes
    assert (route.desk, route.channels, route.actors, route.kinds) == ("foreign", ("desk-mail",), ("karim",), ("edit",))
    assert (route.languages, route.sources, route.frames, route.places) == (
        ("fa",),
        ("wire",),
        ("capture",),
        ("delvar",),
    )
    assert (route.severities, route.at_least, route.group_by) == (("urgent",), 0.8, ("kind", "rule"))
    assert route.rules == (("R-NUM", 0.85),)
    assert (route.group_wait, route.group_interval) == (timedelta(), timedelta(hours=1))
    assert route.digest == DailyTime(hour=7, minute=30, zone="Asia/Kabul")
    assert route.quiet == QuietHours(start=(23, 0), end=(6, 0), zone="UTC")
    assert (route.language, route.continue_) == ("fa", True)


@pytest.mark.parametrize(
    ("detecting", "at_least", "taken"),
    [
        ("{}", "", {"": 0.6, "R-NUM": 0.6}),
        ("{alert_at: 0.7}", "", {"": 0.7, "R-NUM": 0.7}),
        ("{rules: {R-NUM: 0.8}}", "", {"": 0.6, "R-NUM": 0.8}),
        ("{rules: {R-NUM: 0.4}}", "", {"": 0.6, "R-NUM": 0.4}),
        ("{alert_at: 0.7}", ", at_least: 0.4", {"": 0.4, "R-NUM": 0.4}),
        ("{rules: {R-NUM: 0.8}}", ", at_least: 0.4", {"": 0.4, "R-NUM": 0.8}),
        ("{rules: {R-NUM: 0.4}}", ", at_least: 0.75", {"": 0.75, "R-NUM": 0.75}),
    ],
)
def test_a_route_takes_what_its_own_strength_and_that_of_the_rule_let_through(
    tmp_path: Path, detecting: str, at_least: str, taken: dict[str, float]
) -> None:
    text = f"version: 1\ndetecting: {detecting}\nchannels: [{{id: screen, kind: console}}]\n"
    text += f"routes: [{{desk: news, channels: [screen]{at_least}}}]\n"
    (route,) = load(written(tmp_path, text), environ={}).routes
    for rule, least in taken.items():
        assert mismatch(finding(rule=rule, score=least), route) is None
        why_not = str(mismatch(finding(rule=rule, score=least - 0.01), route))
        assert f"below at_least {least:.2f}" in why_not or f"below the {least:.2f} that R-NUM needs" in why_not


def test_a_section_whose_entries_are_commented_out_is_an_empty_one(tmp_path: Path) -> None:
    found = load(written(tmp_path, "version: 1\nactors:\n  # - {id: karim}\nroutes:\nfetching:\n"), environ={})
    assert (found.actors, found.routes, found.fetching.concurrency) == ((), (), 8)


def test_every_value_of_the_shipped_file_knows_its_line() -> None:
    text = read(SHIPPED)
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    for at, source in enumerate(text.values["sources"]):  # type: ignore[arg-type]
        place = text.place(("sources", at, "id"))
        assert lines[place.line - 1][place.column - 1 :].startswith(f"id: {source['id']}")  # type: ignore[index,call-overload]


# --- secrets ------------------------------------------------------------------------------------


def test_a_secret_is_read_late_and_shows_only_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("hunter2\n", encoding="utf-8")
    for secret in (Secret(env="SMTP_PASSWORD"), Secret(file=str(tmp_path / "password"))):
        assert secret.reveal({"SMTP_PASSWORD": "hunter2"}) == "hunter2"
        channel = email.Channel(to=("desk@example.org",), password=secret)
        assert "hunter2" not in f"{secret!r} {secret} {channel!r} {channel.model_dump_json()}"


@pytest.mark.parametrize("secret", [Secret(env="NOWHERE"), Secret(env="EMPTY"), Secret(file="/nowhere/at/all")])
def test_a_secret_that_is_not_there_says_where_it_was_looked_for(secret: Secret) -> None:
    with pytest.raises(MissingSecret, match=re.escape(secret.env or secret.file or "")):
        secret.reveal({"EMPTY": ""})


@pytest.mark.parametrize(
    "value", ["hunter2", {}, {"env": ""}, {"env": ["A"]}, {"env": "A", "file": "b"}, {"clear": "x"}, 7]
)
def test_nothing_but_the_place_of_a_secret_is_taken(value: object) -> None:
    with pytest.raises(ValueError, match="must not stand here in clear"):
        webhook.Channel.model_validate({"url": "https://desk.example/hook", "secret": value})


def test_a_variable_that_is_not_set_is_a_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(
        tmp_path,
        'version: 1\nchannels:\n  - {id: hook, kind: webhook, url: "https://desk.example/", secret: {env: KEY}}\n',
    )
    assert main(["-c", str(file), "check"], {}) == 0
    assert "warning: hook: secret: the environment variable KEY is not set" in capsys.readouterr().err
    assert main(["-c", str(file), "check"], {"KEY": "whsec_1"}) == 0
    assert capsys.readouterr().err == ""


def test_one_wrong_line_among_five_thousand_is_named(tmp_path: Path) -> None:
    lines = large_file(5000).splitlines()
    lines[3210] = lines[3210].replace("every: 5m", "evry: 5m")
    file = tmp_path / "sources.yaml"
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load(file, environ={})
    assert [(one.line, one.path) for one in caught.value.mistakes] == [(3211, "sources.3206.evry")]
