"""Machine translations of what messages show, made off the path of events and kept.

A message waits for one no longer than it is told to; without it, it goes out, and the finding's page shows it later.
A service in trouble is left alone for a while, and meanwhile nothing waits for it.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from alerts.message import Names, sides
from alerts.outbox import Ready
from alerts.secret import MissingSecret
from alerts.wording import wording
from monitor import faithful
from monitor.config.models import TranslationOptions
from monitor.http import Client, FetchError
from monitor.translators import Unusable, Wish, service
from storage.records import Group, Translation
from storage.store import Store

log = logging.getLogger(__name__)

#: code points; a longer text is not sent to a service
LONGEST = 3_000
#: how long a service that failed is not asked again
REST = timedelta(minutes=1)
#: translations that are held beside the database
_HELD = 2_000
#: texts that wait at once; more are asked for again when their message or page is made
_WAITING = 500
#: findings that are looked at each time that messages are made; beyond them nothing is waited for
_CHECKED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A text that somebody wants to read in another language."""

    document: str
    text: str
    source: str
    target: str

    def id(self, kind: str) -> str:
        hash_ = sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        return Translation.key(hash_, self.source, self.target, kind)


class Translations:
    """What was translated, and what is to be; threads share it."""

    def __init__(
        self,
        store: Store,
        options: Callable[[], TranslationOptions | None],
        *,
        http: Callable[[], Client],
        environ: Mapping[str, str],
        clock: Callable[[], datetime],
    ) -> None:
        """`options` and `http` are asked each time, for the configuration may change."""
        self._store, self._options, self._http, self._environ, self._clock = store, options, http, environ, clock
        self._lock = threading.Lock()
        self._held: OrderedDict[str, Translation] = OrderedDict()
        self._waiting: OrderedDict[str, Wanted] = OrderedDict()
        self._seen: OrderedDict[tuple[str, str], datetime] = OrderedDict()
        self._rests_until: datetime | None = None
        self._said = ""  #: the trouble that was told last

    def seek(self, document: str, text: str, source: str, target: str) -> Translation | None:
        """The translation if it is at hand; if not, it will be made."""
        wanted = self._wanted(document, text, source, target)
        return None if wanted is None else self._look(wanted)

    def read(self, document: str, text: str, source: str, target: str) -> Translation | None:
        """The same for a page, which looks into the database as well and asks for nothing: readers cost no money."""
        options, wanted = self._options(), self._wanted(document, text, source, target)
        if options is None or wanted is None:
            return None
        return self._at_hand(wanted.id(options.kind)) or self._store.translation(wanted.id(options.kind))

    def gate(self, names: Names, now: datetime) -> Ready:
        """Whether a group must wait for its translations a moment longer; in a storm of groups most need not."""
        left = [_CHECKED]

        def ready(group: Group, language: str) -> bool:
            options = self._options()
            if options is None or self._rests(now) or now - self._since(group, now) >= options.wait or left[0] <= 0:
                return True
            left[0] -= len(group.alerts)
            return not self._lacking([alert.finding for alert in group.alerts[:_CHECKED]], language, names)

        return ready

    def _since(self, group: Group, now: datetime) -> datetime:
        """When it was seen first that this could be told: it may have waited long for other reasons."""
        key = (group.key, group.alerts[-1].id)
        with self._lock:
            since = self._seen.setdefault(key, now)
            while len(self._seen) > _HELD:
                self._seen.popitem(last=False)
        return since

    def _lacking(self, findings: Sequence[str], language: str, names: Names) -> bool:
        """Whether a translation is missing that a message of these findings would show; it will be made."""
        lacking: list[str] = []

        def seek(document: str, text: str, source: str, target: str) -> Translation | None:
            found = self.seek(document, text, source, target)
            if found is None and self._wanted(document, text, source, target) is not None:
                lacking.append(text)
            return found

        for found in self._store.findings_named(findings).values():
            sides(found, replace(names, translated=seek), wording(language))
        return bool(lacking)

    def work(self) -> int:
        """Translate what waits, one text after the other; returns how many were made. Never raises for a service."""
        made = 0
        while (options := self._options()) is not None and not self._rests(self._clock()):
            with self._lock:
                if not self._waiting:
                    break
                id_, wanted = self._waiting.popitem(last=False)
            made += self._make(options, id_, wanted)
        return made

    def _make(self, options: TranslationOptions, id_: str, wanted: Wanted) -> bool:
        kept = self._store.translation(id_)
        if kept is not None:
            self._hold(id_, kept)
            return False
        try:
            text = self._asked(options, wanted)
        except (FetchError, Unusable, MissingSecret, OSError) as error:
            self._fail(options.kind, error)
            return False
        made = _weighed(wanted, text, options.kind, self._clock())
        self._store.keep_translation(made)
        self._hold(id_, made)
        self._said = ""
        return True

    def _asked(self, options: TranslationOptions, wanted: Wanted) -> str:
        key = options.key.reveal(self._environ) if options.key is not None else ""
        wish = Wish(
            text=wanted.text,
            source=wanted.source,
            target=wanted.target,
            url=(options.url or "").rstrip("/"),
            key=key,
            model=options.model or "",
        )
        asked = service(options.kind)
        request = asked.ask(wish)
        answer = self._http().post(request.url, body=request.body, headers=request.headers)
        if answer.status >= 300:
            raise Unusable(f"it answered {answer.status}")
        return asked.read(answer.body, wish)

    def _fail(self, kind: str, error: Exception) -> None:
        """Leave the service alone for a while; the same trouble is said once."""
        self._rests_until = self._clock() + REST
        why = str(error)
        if why != self._said:
            log.warning("translation failed; messages go out without it", extra={"service": kind, "why": why})
        self._said = why

    def _rests(self, now: datetime) -> bool:
        return self._rests_until is not None and now < self._rests_until

    def _wanted(self, document: str, text: str, source: str, target: str) -> Wanted | None:
        """What is to be translated; None where it need not or must not be."""
        options = self._options()
        if options is None or source in ("und", target) or not any(map(str.isalpha, text)) or len(text) > LONGEST:
            return None
        if options.languages and target not in options.languages:
            return None
        return Wanted(document=document, text=text, source=source, target=target)

    def _look(self, wanted: Wanted) -> Translation | None:
        options = self._options()
        id_ = wanted.id(options.kind) if options is not None else ""
        found = self._at_hand(id_)
        with self._lock:
            if found is None and len(self._waiting) < _WAITING:
                self._waiting[id_] = wanted
        return found

    def _at_hand(self, id_: str) -> Translation | None:
        with self._lock:
            found = self._held.get(id_)
            if found is not None:
                self._held.move_to_end(id_)
        return found

    def _hold(self, id_: str, made: Translation) -> None:
        with self._lock:
            self._held[id_] = made
            while len(self._held) > _HELD:
                self._held.popitem(last=False)


def _weighed(wanted: Wanted, text: str, kind: str, now: datetime) -> Translation:
    """A translation with what it says otherwise than its original."""
    both = (wanted.text, wanted.source, text, wanted.target)
    return Translation(
        document=wanted.document,
        hash=sha256(wanted.text.encode("utf-8", "surrogatepass")).hexdigest(),
        source=wanted.source,
        target=wanted.target,
        service=kind,
        text=text,
        at=now,
        figures=faithful.figures(*both),
        negation=faithful.negation(*both),
    )
