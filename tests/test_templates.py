"""Messages in an operator's own words: what they can say, and what no template can do."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.__main__ import main
from monitor.config.models import TemplateOptions
from monitor.example import example
from monitor.sandbox import Sandbox
from monitor.templates import LONGEST, Templates, rendered, shaped


@pytest.fixture(scope="module")
def workers() -> Iterator[Sandbox]:
    made = Sandbox()
    yield made
    made.close()


TEXT = (
    "{% for one in findings %}{{ one.kind }}{% for q in one.quotes %}\n"
    "{{ q.says }}: {{ q.decisive }}{% endfor %}{% endfor %}"
)


def test_a_template_says_a_message_in_its_own_words(workers: Sandbox) -> None:
    own = TemplateOptions(subject="[{{ severity }}] {{ findings[0].kind }}", text=TEXT)
    made = shaped(own, example(), workers)
    assert made.subject == "[normal] Contradiction"
    assert made.text.startswith("Contradiction\nA. Example says: The bridge is open.\nB. Example says: پل بسته است.")
    assert made.link in made.text
    assert made.cards == ()
    assert "<pre" in made.html


#: each would take seconds or gigabytes (TRUST.md, S8)
COSTLY = [
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{{ 99999**(9**9) }}",
    "{{ 'x' * 9999999999 }}",
    "{% macro f(n) %}{{ f(n + 1) }}{{ f(n + 1) }}{% endmacro %}{{ f(0) }}",
    "{% set a = namespace(x='x' * 1000) %}{% for i in range(99) %}{% set a.x = a.x ~ a.x %}{% endfor %}{{ a.x }}",
    "{{ '%99999999999d' % 1 }}",
    "{{ 'x'|center(9999999999) }}",
]
#: ways out of a template that does not keep to plain values
WAYS_OUT = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ findings.__class__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].popen('id') }}",
    "{{ ''|attr('__class__') }}",
    "{{ '{0.__class__}'.format(findings) }}",
    "{{ findings.append(1) }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}{{ os }}",
    "{{ config }}",
    "{{ request.application }}",
    "{{ joiner.__init__.__builtins__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ ().__class__.__base__ }}",
    "{{ findings[0].kind.__class__ }}",
    "{% set x = findings.pop() %}",
    "{{ (1).__class__.__base__.__subclasses__() }}",
]
#: where a way out can begin
_BEGINS = [
    "''", "()", "[]", "{}", "1", "1.5", "true", "findings", "findings[0].kind", "self", "cycler", "joiner", "namespace",
    "lipsum", "range", "loop", "caller", "config", "request", "undefined",
]  # fmt: skip
#: and how it can go on
_GOES_ON = [
    "{{ X.__class__ }}",
    "{{ X['__class__']['__mro__'] }}",
    "{{ X|attr('__class__') }}",
    "{{ X|attr('\\x5f\\x5fclass\\x5f\\x5f')|attr('\\x5f\\x5fbase\\x5f\\x5f') }}",
    "{{ X|attr(['_' * 2, 'class', '_' * 2]|join) }}",
    "{{ X.__init__.__globals__['os'].popen('id').read() }}",
    "{{ X.__init__.__builtins__['open']('/etc/passwd').read() }}",
    "{{ ['%s'|format(X), '{0.__class__.__mro__}'.format(X)]|join }}",
    "{{ '{x.__init__.__globals__}'.format_map({'x': X}) }}",
    "{{ [X]|map(attribute='__class__')|list }}",
    "{{ [X]|groupby('__class__')|map('first')|list }}",
    "{{ [X]|selectattr('__class__.__base__')|map('attr', '__doc__')|list|first }}",
    "{% for one in X.__class__.__base__.__subclasses__() %}{{ one }}{% endfor %}",
]
ATTACKS = [way.replace("X", begin) for way in _GOES_ON for begin in _BEGINS]
#: signs that something else than a plain value was reached
REACHED = (
    "<class",
    "<module",
    "<function",
    "<bound",
    "<built-in",
    "uid=",
    "root:",
    "__",
    "object at 0x",
    "mappingproxy",
)
WRONG = [
    "{{ findings",
    "{% for %}",
    "{{ nothing_of_that_name }}",
    "{{ findings[7].kind }}",
    "{{ 1 / 0 }}",
    "{{ 'a' + 1 }}",
]


@pytest.mark.slow
@pytest.mark.parametrize("source", COSTLY)
def test_a_template_that_only_costs_is_stopped(source: str, workers: Sandbox) -> None:
    with pytest.raises(ValueError, match="text: "):
        shaped(TemplateOptions(text=source), example(), workers)


@pytest.mark.parametrize("source", [*WAYS_OUT, *WRONG])
def test_a_template_gets_nowhere_and_says_why(source: str, workers: Sandbox) -> None:
    made = ""
    with pytest.raises(ValueError, match=r"\w"):
        made = workers.run(rendered, source, {"findings": [{"kind": "x"}]}, timeout_s=30.0)
    assert made == ""


def test_no_attack_on_a_template_reaches_more_than_plain_values(
    figure: Callable[[str], None], workers: Sandbox
) -> None:
    """Each way on from each beginning; what is made, if anything, is text of plain values."""
    reached, made = [], 0
    for source in ATTACKS:
        try:
            text = workers.run(rendered, source, {"findings": [{"kind": "x"}]}, timeout_s=30.0)
        except ValueError:
            continue
        made += 1
        reached += [(source, text)] if any(sign in text for sign in REACHED) else []
    assert reached == []
    assert made < len(ATTACKS) / 4, "most are refused"
    figure(f"{len(ATTACKS)} attacks on a template: 0 reached more than plain values")


def test_words_of_others_are_never_a_template(workers: Sandbox) -> None:
    hostile = replace(example().cards[0], kind="{{ 7 * 7 }}{% include 'x' %}")
    made = shaped(TemplateOptions(text="{{ findings[0].kind }}"), replace(example(), cards=(hostile,)), workers)
    assert made.text.startswith("{{ 7 * 7 }}{% include 'x' %}")


def test_what_is_too_long_is_not_made(workers: Sandbox) -> None:
    with pytest.raises(ValueError, match=f"more than {LONGEST}"):
        workers.run(rendered, "{% for a in range(99999) %}xxxxxxxxxx{% endfor %}", {}, timeout_s=30.0)


def test_an_alert_is_never_lost_for_a_template(caplog: pytest.LogCaptureFixture, workers: Sandbox) -> None:
    templates = Templates(lambda: {"desk": TemplateOptions(text="{{ nothing }}")}, workers)
    assert [templates.shaped("desk", example()) for _ in range(3)] == [example()] * 3
    assert [one.levelno for one in caplog.records] == [logging.ERROR], "said once"
    assert templates.shaped("other", example()) == example()
    counted = replace(example(), cards=())
    assert templates.shaped("desk", counted) == counted


@pytest.mark.parametrize(
    ("template", "code", "why"),
    [
        ("{text: '{{ findings[0].kind }}'}", 0, ""),
        ("{text: '{{ findings[0'}", 1, "channel desk: template.text: line 1"),
        ("{subject: '{{ nothing }}'}", 1, "channel desk: template.subject: 'nothing' is undefined"),
        ("{}", 2, "a template needs subject, text or both"),
    ],
)
def test_check_finds_what_is_wrong_with_a_template(
    tmp_path: Path, template: str, code: int, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(f"version: 1\nchannels:\n  - {{id: desk, kind: console, template: {template}}}\n", encoding="utf-8")
    assert main(["-c", str(file), "check"]) == code
    said = capsys.readouterr()
    assert why in said.out + said.err
