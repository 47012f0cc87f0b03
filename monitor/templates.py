"""Messages in an operator's own words: a channel's templates, rendered where time and memory are bounded.

A template is read in Jinja's immutable sandbox and sees plain values only: texts, numbers, lists and tables of a
message's cards. The sandbox stops no template that only costs (TRUST.md, S8), so all of it, reading too, happens in a
worker that can be killed. What others wrote is a value and never a template. Whatever goes wrong, the built-in words go
out.
"""

from __future__ import annotations

import logging
import resource
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from html import escape
from math import ceil
from pathlib import Path
from typing import Any

from alerts.message import Message, one_line
from alerts.message.card import bare
from monitor.config.models import TemplateOptions
from monitor.sandbox import SandboxKilled
from monitor.tools import Workers

log = logging.getLogger(__name__)

#: seconds of CPU and bytes that one template may take
TIME_S, MEMORY = 1.0, 64 * 2**20
#: seconds after which a worker is killed whatever it does; a fresh one has much to load first
_PATIENCE_S = 10.0
#: code points of what a template makes
LONGEST = 20_000


class Templates:
    """The templates of channels, put to use."""

    def __init__(self, templates: Callable[[], Mapping[str, TemplateOptions]], workers: Workers) -> None:
        """`templates` by channel; they are asked for each message, for the configuration may change."""
        self._templates, self._workers = templates, workers
        self._said: dict[str, str] = {}  #: the trouble of a channel that was told last

    def shaped(self, channel: str, message: Message) -> Message:
        """The message in the channel's own words; as it was where there are none, or where they cannot be made."""
        own = self._templates().get(channel)
        if own is None or not message.cards:
            return message
        try:
            made = shaped(own, message, self._workers)
        except ValueError as error:
            if self._said.get(channel) != str(error):
                log.error("template failed, the built-in words go out", extra={"channel": channel, "why": str(error)})
            self._said[channel] = str(error)
            return message
        self._said.pop(channel, None)
        return made


def shaped(own: TemplateOptions, message: Message, workers: Workers) -> Message:
    """The message in those words; raises ValueError, which says what is wrong with them."""
    values = _values(message)
    subject = _run(own.subject, values, workers, "subject") if own.subject else message.subject
    text = _run(own.text, values, workers, "text") if own.text else ""
    if not text:
        return replace(message, subject=one_line(bare(subject)))
    # whoever reads it must be able to get to both sides
    text = text if message.link in text else f"{text}\n{message.cards[0].link_label}: {message.link}"
    html = (
        f'<!doctype html><html lang="{message.language}" dir="{message.direction}"><meta charset="utf-8">'
        f'<body><pre style="white-space:pre-wrap;font:16px/1.5 sans-serif" dir="auto">{escape(bare(text))}</pre></body>'
        "</html>"
    )
    return replace(message, subject=one_line(bare(subject)), text=text, html=html, cards=())


def _run(source: str, values: Mapping[str, Any], workers: Workers, name: str) -> str:
    try:
        text = workers.run(rendered, source, values, timeout_s=_PATIENCE_S)
    except SandboxKilled as error:
        raise ValueError(f"{name}: it takes too much time or memory") from error
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
    return text


def _values(message: Message) -> dict[str, Any]:
    """What a template sees: plain values."""
    cards = [asdict(card) for card in message.cards]
    named = {name: getattr(message, name) for name in ("subject", "text", "language", "direction", "link", "severity")}
    return {**named, "reason": message.reason.value, "findings": cards}


def rendered(source: str, values: Mapping[str, Any]) -> str:
    """Render a template; in a worker. Raises ValueError with what is wrong with it."""
    import jinja2
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # without the optimizer a constant such as 9**9**9 waits until it is reached, and the limits hold by then
    sandbox = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined, optimized=False)
    with_limits = _Limits()
    try:
        parts, size = [], 0
        for part in sandbox.from_string(source).generate(dict(values)):
            size += len(part)
            if size > LONGEST:
                raise ValueError(f"it makes more than {LONGEST} characters")
            parts.append(part)
        return "".join(parts)
    except jinja2.TemplateError as error:
        where = f"line {error.lineno}: " if isinstance(error, jinja2.TemplateSyntaxError) else ""
        raise ValueError(f"{where}{error.message or type(error).__name__}") from None
    except (ArithmeticError, LookupError, TypeError, AttributeError, RecursionError, MemoryError) as error:
        raise ValueError(f"{type(error).__name__} in the template") from None
    finally:
        with_limits.lift()


class _Limits:
    """Bounds the memory and the CPU time of this process from here on, until they are lifted.

    Beyond its CPU time the kernel ends the process, also inside a call that nothing else can interrupt.
    """

    def __init__(self) -> None:
        self._before = resource.getrlimit(resource.RLIMIT_AS)
        self._before_cpu = resource.getrlimit(resource.RLIMIT_CPU)
        spent = resource.getrusage(resource.RUSAGE_SELF)
        most_s = ceil(spent.ru_utime + spent.ru_stime + TIME_S)
        resource.setrlimit(resource.RLIMIT_CPU, (most_s, self._before_cpu[1]))
        statm = Path("/proc/self/statm")
        if statm.exists():
            used = int(statm.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
            hard = self._before[1]
            most = used + MEMORY if hard == resource.RLIM_INFINITY else min(used + MEMORY, hard)
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))

    def lift(self) -> None:
        resource.setrlimit(resource.RLIMIT_AS, self._before)
        resource.setrlimit(resource.RLIMIT_CPU, self._before_cpu)
