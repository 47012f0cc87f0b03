"""Which thread a finding joins: the one that what it is about already stands in, however that is named."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from storage.records import Claim, Finding


class Threads:
    """The threads of what one document gives.

    What two claims are to each other makes them one dispute, whatever words name it ("the bridge", "the bridge at
    Kesh"): so a finding joins that of the oldest finding on anything that its claims have to do with. What has no
    finding yet opens the dispute of its own keys (monitor/detect.py).
    """

    def __init__(self, known: Callable[[Collection[str]], Mapping[str, str]]) -> None:
        """`known` gives the thread of each claim on which a finding rests, that of the oldest finding first."""
        self._known = known
        self._here: dict[str, str] = {}  #: of this document, which is not stored yet

    def join(self, found: Iterable[Finding], related: Iterable[Claim] = ()) -> tuple[Finding, ...]:
        """Each finding in its thread; `related` are earlier claims to which what they tell of is anything."""
        before = tuple(found)
        if not before:
            return ()
        ids = dict.fromkeys(claim.id for claim in (*related, *(claim for one in before for claim in one.claims)))
        threads = {**self._known(tuple(ids)), **{id_: self._here[id_] for id_ in ids if id_ in self._here}}
        thread = next(iter(threads.values()), None)
        joined = before if thread is None else tuple(replace(one, cluster=thread) for one in before)
        for one in joined:
            for claim in one.claims:
                self._here.setdefault(claim.id, one.cluster)
        return joined
