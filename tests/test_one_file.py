"""Adding a connector, a channel, a language, a detector or a command touches no existing file.

Each case writes one new file into an empty folder, puts that folder on the package's path - as a file in the package
itself would be - and uses the newcomer through the ordinary door.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from alerts import plugins
from storage.records import Actor, Polarity
from tests.factory import NOW, claim, document, statement
from tests.receivers import PlainHttp
from tests.test_feeds import page

Add = Callable[[str, str, str], None]


@pytest.fixture
def add(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Add]:
    """Write one plug-in file: package, name, source."""
    written: list[str] = []

    def write(package: str, name: str, source: str) -> None:
        folder = tmp_path / package
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.py").write_text(dedent(source), encoding="utf-8")
        loaded = importlib.import_module(package)
        monkeypatch.setattr(loaded, "__path__", [*loaded.__path__, str(folder)])
        written.append(f"{package}.{name}")
        _forget()

    yield write
    for module in written:
        sys.modules.pop(module, None)
    _forget()


def _forget() -> None:
    """Drop what was derived from the files: another test may have asked for a language before it was there."""
    for name, module in [*sys.modules.items()]:
        if name.partition(".")[0] in ("alerts", "monitor"):
            for value in vars(module).values():
                if clear := getattr(value, "cache_clear", None):
                    clear()


def test_a_connector_is_one_file(add: Add, tmp_path: Path) -> None:
    add(
        "monitor.connectors",
        "lines",
        '''
        """A page of lines, each a post."""

        from pydantic import BaseModel, ConfigDict

        from monitor.connectors import Parsed
        from storage.records import Request


        class Connector(BaseModel):
            """Reads a page line by line."""

            model_config = ConfigDict(frozen=True, extra="forbid")
            most: int = 3

            def requests(self, source):
                yield Request(url=source.url, accept="text/plain")

            def parse(self, page, source, known):
                return Parsed(window=tuple(page.body.decode().splitlines()[: self.most]))
        ''',
    )
    from monitor.config import load

    path = tmp_path / "sources.yaml"
    path.write_text('version: 1\nsources:\n  - {id: x, kind: lines, url: "https://x.example/", most: 2}\n', "utf-8")
    configuration = load(path, environ={})
    (source,) = configuration.sources
    connector = configuration.connectors["x"]
    lines = page(b"a\nb\nc", "text/plain", url=source.url)
    assert [request.url for request in connector.requests(source)] == ["https://x.example/"]
    assert connector.parse(lines, source, {}).window == ("a", "b")


def test_a_channel_is_one_file(add: Add, tmp_path: Path) -> None:
    add(
        "alerts.channels",
        "keeper",
        '''
        """Keeps what it is told, for a test."""

        from pydantic import BaseModel, ConfigDict

        kept = []


        class Channel(BaseModel):
            """Keeps each message."""

            model_config = ConfigDict(frozen=True, extra="forbid")
            prefix: str = ""

            def send(self, message, means):
                kept.append(self.prefix + message.id)
        ''',
    )
    from alerts.channels import Means
    from alerts.message import trial
    from monitor.config import load

    path = tmp_path / "sources.yaml"
    path.write_text("version: 1\nchannels:\n  - {id: mine, kind: keeper, prefix: 'got '}\n", "utf-8")
    channel = load(path, environ={}).channels["mine"]
    channel.send(trial("m1", "mine"), Means(http=PlainHttp(), environ={}, now=NOW))
    assert plugins.load("alerts.channels", "keeper").kept == ["got m1"]


def test_a_language_is_one_file(add: Add) -> None:
    add(
        "monitor.languages",
        "eo",
        '''
        """Esperanto, as data."""

        from monitor.grammar import Language
        from monitor.grammar.meaning import Meaning, forms, when
        from monitor.grammar.speech import Marks, Speech

        LANGUAGE = Language(
            code="eo", name="Esperanto", endonym="Esperanto", script="Latn",
            speech=Speech(marks=(Marks(open="«", close="»"),), says=forms("diris"), complementizers=forms("ke")),
            meaning=Meaning(
                triggers=(when("resign", "agent *", "demisiis"),), negators=forms("ne"), selves=forms("mi"), cased=True
            ),
        )
        ''',
    )
    from monitor.grammar import codes
    from monitor.reading import reader_of

    reader = reader_of((Actor(id="lind", name="Asta Lind"),), ())
    ((_, claims), *_) = reader.read_text("Mi ne demisiis.", language="eo", author="Asta Lind")
    assert "eo" in codes()
    assert [(claim.frame, claim.polarity) for claim in claims] == [("resign", Polarity.NEGATIVE)]
    said = [one.text for one, _ in reader.read_text("Asta Lind diris ke la urbo estas trankvila.", language="eo")]
    assert said == ["la urbo estas trankvila"]


def test_a_detector_is_one_file(add: Add) -> None:
    add(
        "monitor.detectors",
        "loud",
        '''
        """A side shouts."""

        from monitor.detect import of_claim


        def detect(new, earlier, *, found_at):
            if getattr(new, "statement", None) and new.statement.text.endswith("!"):
                yield of_claim("loud", new, score=0.8, because=("It ends in a mark.",), found_at=found_at)
        ''',
    )
    from monitor.detect import Thresholds, detect

    loud = claim(statement(document("1", "Kesh is ours!")))
    assert "loud" in {one.kind for one in detect(loud, (), found_at=NOW, thresholds=Thresholds())}


def test_a_command_is_one_file(add: Add, capsys: pytest.CaptureFixture[str]) -> None:
    add(
        "monitor.commands",
        "greet",
        '''
        """Say good morning."""


        def add(parser):
            parser.add_argument("--name", default="desk")


        def run(args, environ):
            print(f"good morning, {args.name}")
            return 0
        ''',
    )
    from monitor.__main__ import main

    assert main(["greet", "--name", "night shift"], {}) == 0
    assert capsys.readouterr().out == "good morning, night shift\n"
