"""Strings that break programs are kept, given back and written out as they are; nothing collected stops the reader."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from alerts.message import Names
from monitor.connectors.feed import Connector
from monitor.exports import csv_
from monitor.exports.kept import Kept
from storage.records import Decision, Page, Source
from tests import test_web
from tests.factory import NOW, claim, document, seen, statement
from tests.test_web import Web

configuration, web = test_web.configuration, test_web.web  # fixtures
CORPORA = Path(__file__).parents[2] / "shared" / "corpora"
Many = Callable[[int, int], int]
Figure = Callable[[str], None]

OURS = (
    "\u202eevil\u202c \u2066left open", "zero\u200bwidth\u200djoiner\u200c", "\ufeffmark", "a\u0300\u0301\u0302" * 50,
    "null", "None", "NaN", "1e309", "-0", "0x10", "true", "\\", "\\u0000", "%s %n {0} ${x} {{7*7}} #{1}", "' OR 1=1 --",
    "=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>", "javascript:alert(1)",
    "../../etc", "کش\u200cها", "Ⓗⓔⓛⓛⓞ", "👩\u200d👩\u200d👧\u200d👦", "ﷺ", "𝒜", "ｆｕｌｌ",
    "\u2028line\u2029", "\x1b[31mred", "tab\tcr\rlf\n",
)  # fmt: skip


def roundtrip(web: Web, texts: Sequence[str]) -> None:
    """Kept, given back by the interface and written to a table: the same."""
    for at, text in enumerate(texts):
        own = document(f"n{at}", text, source="ministry", title=text[:80])
        said = statement(own)
        web.store.record(seen(own), (said,), (claim(said),), lambda _: Decision())
        kept = web.store.latest("ministry", f"n{at}")
        assert kept is not None
        assert kept.text == text
        given = web.store.said(said.id)
        assert given is not None
        assert given[0].text == text
        (row,) = csv.DictReader(io.StringIO("".join(csv_.statements([Kept(statement=said)], Names())).lstrip("\ufeff")))
        assert row["text"] in (text, f"'{text}")
        assert not row["text"].lstrip().startswith(("=", "+", "-", "@"))
        assert json.loads(json.dumps(text, ensure_ascii=False)) == text


def test_odd_strings_are_kept_as_they_are(web: Web, figure: Figure) -> None:
    roundtrip(web, OURS)
    figure(f"{len(OURS)} odd strings kept and written as they are")


@pytest.mark.skipif(
    shutil.which("ssconvert") is None, reason="no Gnumeric is installed: no spreadsheet opens the table"
)
def test_a_spreadsheet_opens_the_table_as_it_was_written(tmp_path: Path) -> None:
    """Text stays text: an apostrophe before what looks like a formula is how a spreadsheet says so."""
    said = [Kept(statement=statement(document(f"n{at}", f'{text} \n"x", y;z'))) for at, text in enumerate(OURS)]
    table, again = tmp_path / "a.csv", tmp_path / "b.csv"
    table.write_text("".join(csv_.statements(said, Names())), encoding="utf-8", newline="")
    opened = ["ssconvert", "-I", "Gnumeric_stf:stf_csvtab", str(table), str(again)]
    subprocess.run(opened, check=True, capture_output=True, env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"})
    texts = (one.read_bytes().decode("utf-8-sig") for one in (table, again))
    written, read = (list(csv.reader(io.StringIO(text, newline=""))) for text in texts)
    assert read == [[cell.removeprefix("'") for cell in row] for row in written]


@pytest.mark.shared
def test_collected_strings_are_kept_as_they_are(web: Web, many: Many, figure: Figure) -> None:
    if not CORPORA.exists():
        pytest.skip("the collected strings are not beside the project: ../shared/corpora")
    naughty = json.loads((CORPORA / "blns" / "blns.json").read_text(encoding="utf-8"))
    lines = json.loads((CORPORA / "trojan-source" / "lines.json").read_text(encoding="utf-8"))
    texts = [one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in (*naughty, *lines)]
    texts = [one for one in texts if one.strip()]
    chosen = texts[:: max(1, len(texts) // many(40, 10_000))]
    roundtrip(web, chosen)
    figure(f"{len(chosen)} collected strings kept and written as they are")


@pytest.mark.shared
def test_no_collected_file_crashes_or_holds_up_the_reader(many: Many, figure: Figure) -> None:
    if not CORPORA.exists():
        pytest.skip("the collected files are not beside the project: ../shared/corpora")
    files = [one for one in sorted(CORPORA.glob("**/*")) if one.is_file() and one.stat().st_size < 2_000_000]
    chosen = files[:: max(1, len(files) // many(150, 100_000))]
    source = Source(id="s", name="S", kind="feed", url="https://example.org/feed")
    slowest, entries = (0.0, ""), 0
    for path in chosen:
        page = Page(
            source="s", url=source.url, requested=source.url, status=200, headers=(), content_type="", etag=None,
            last_modified=None, body=path.read_bytes(), fetched_at=NOW,
        )  # fmt: skip
        began = time.process_time()
        entries += len(Connector().parse(page, source, {}).documents)
        slowest = max(slowest, (time.process_time() - began, path.name))
    assert slowest[0] < 2.0
    words = f"{len(chosen):,} collected files: 0 crashes, {entries:,} entries"
    figure(f"{words}, the slowest {slowest[0]:.2f} s ({slowest[1]})")
