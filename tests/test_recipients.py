"""E-mail to several: one whom the server puts off or refuses has no part in what the others get, and learns no less.

The mail server is a real one on loopback; its answers to each recipient are those of a script.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from alerts import outbox
from alerts.channels import email
from alerts.message import Names
from storage.records import Delivery, Status
from tests import test_channels
from tests.receivers import PlainHttp
from tests.scripts import CHANNELS, Stage, stage
from tests.test_channels import LATER, NEVER, Postbox

#: fixtures
postbox = test_channels.postbox

A, B, C = "a@x.example", "b@x.example", "c@x.example"
ROUTES = "routes: [{desk: foreign, channels: [hook], group_wait: 0s, group_interval: 0s}]\n"
DIGEST = 'routes: [{desk: foreign, channels: [hook], digest: "hourly"}]\n'
EVER = [LATER] * 99


@dataclass
class Desk:
    """A desk with a mailing list of several people."""

    on: Stage
    box: Postbox
    channel: email.Channel
    seen: list[str] = field(default_factory=list)

    def act(self, step: str) -> None:
        """push a, dismiss a, confirm a, wait 1h, retry: what happens; the outbox looks afterwards."""
        verb, _, what = step.partition(" ")
        if verb == "push":
            for name in what.split():
                self.on.push(name)
        elif verb in ("dismiss", "confirm"):
            self.on.judge(what, Status.DISMISSED if verb == "dismiss" else Status.CONFIRMED)
        elif verb == "retry":
            self.on.store.put_back(self.on.now)
        else:
            self.on.now += timedelta(hours=int(what))
        self.tell()

    def tell(self) -> None:
        configuration, now = self.on.configuration, self.on.now
        outbox.bundle(self.on.store, configuration.routes, Names(), now=now)
        clock = {"http": PlainHttp(), "environ": {}, "clock": lambda: now, "random": lambda: 0.0}
        while outbox.deliver(self.on.store, {"hook": self.channel}, **clock).sent:  # type: ignore[arg-type]
            pass

    def mails(self) -> list[tuple[str, str]]:
        """Each mail as it came: whose, and what it is."""
        found = []
        for raw, to in zip(self.box.mails, self.box.to, strict=True):
            subject = str(message_from_bytes(raw, policy=default)["Subject"])
            kind = next((one for one in ("Correction", "Update") if one in subject), "alert")
            found.append((" ".join(one[0] for one in sorted(to)), kind))
        return found

    def rests(self) -> list[Delivery]:
        return [one for one in self.on.store.deliveries() if one.rest_of is not None]


@pytest.fixture
def desk(tmp_path: Path, postbox: tuple[Postbox, email.Channel], request: pytest.FixtureRequest) -> Iterator[Desk]:
    box, channel = postbox
    routes = getattr(request, "param", ROUTES)
    with stage(tmp_path, routes, channels=CHANNELS) as on:
        yield Desk(on, box, channel.model_copy(update={"to": (A, B, C)}))


Script = tuple[str, dict[str, list[str]], list[str], list[tuple[str, str]]]
SCRIPTS: list[Script] = [
    ("put off once", {C: [LATER]}, ["push one", "wait 1", "dismiss one"],
     [("a b", "alert"), ("c", "alert"), ("a b c", "Correction")]),
    ("dismissed while one is put off", {C: [LATER] * 3}, ["push one", "wait 1", "dismiss one", "wait 9", "wait 90"],
     [("a b", "alert"), ("a b", "Correction")]),
    ("refused for good", {C: [NEVER] * 9}, ["push one", "dismiss one", "wait 9"],
     [("a b", "alert"), ("a b", "Correction")]),
    ("put off, then refused for good", {C: [LATER, *[NEVER] * 9]}, ["push one", "wait 1", "dismiss one", "wait 9"],
     [("a b", "alert"), ("a b", "Correction")]),
    ("one put off, one refused, then both corrected or not", {B: [NEVER] * 9, C: [LATER]},
     ["push one", "wait 1", "dismiss one", "wait 9"], [("a", "alert"), ("c", "alert"), ("a c", "Correction")]),
    ("put off to the end", {C: EVER}, ["push one", *["wait 25"] * 11, "dismiss one", "wait 25"],
     [("a b", "alert"), ("a b", "Correction")]),
    ("put off to the end, and sent by hand", {C: [LATER] * 10}, ["push one", *["wait 25"] * 11, "retry", "dismiss one"],
     [("a b", "alert"), ("c", "alert"), ("a b c", "Correction")]),
    ("sent by hand what was dismissed", {C: [LATER] * 10},
     ["push one", *["wait 25"] * 11, "dismiss one", "retry", "wait 25"], [("a b", "alert"), ("a b", "Correction")]),
    ("the correction is put off for another", {B: []}, ["push one", "later b", "dismiss one", "wait 1"],
     [("a b c", "alert"), ("a c", "Correction"), ("b", "Correction")]),
    ("dismissed, and it stands after all", {C: [LATER] * 3},
     ["push one", "wait 1", "dismiss one", "wait 1", "confirm one", "wait 3", "wait 3"],
     [("a b", "alert"), ("a b", "Correction"), ("a b", "Update"), ("c", "alert"), ("c", "Update")]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "answers", "steps", "mails"), SCRIPTS, ids=[one[0] for one in SCRIPTS])
def test_nobody_has_it_twice_and_corrections_go_to_exactly_those_who_have_it(
    desk: Desk, why: str, answers: dict[str, list[str]], steps: list[str], mails: list[tuple[str, str]]
) -> None:
    desk.box.answers = {one: list(answer) for one, answer in answers.items()}
    for step in steps:
        if step == "later b":
            desk.box.answers = {B: [LATER]}
        else:
            desk.act(step)
    assert desk.mails() == mails
    # the channel is well, whoever was put off
    assert {(one.off_at, one.failing_since) for one in desk.on.store.channel_states()} <= {(None, None)}


@pytest.mark.parametrize("desk", [DIGEST], indirect=True)
def test_who_is_put_off_has_the_digest_before_what_corrects_a_part_of_it(desk: Desk) -> None:
    desk.box.answers = {C: [LATER] * 2}
    for step in ("push one two", "wait 1", "dismiss one", "wait 1", "wait 3", "wait 6"):
        desk.act(step)
    assert desk.mails() == [("a b", "alert"), ("a b", "Correction"), ("c", "alert"), ("c", "Correction")]


def test_a_late_one_has_the_same_mail_in_its_place_in_the_thread(desk: Desk) -> None:
    desk.box.answers = {C: [LATER]}
    for step in ("push one", "wait 1", "dismiss one"):
        desk.act(step)
    first, late, correction = (message_from_bytes(raw, policy=default) for raw in desk.box.mails)
    assert late["Message-ID"] == first["Message-ID"]
    assert late["References"] == first["References"]
    assert late["In-Reply-To"] is None
    assert correction["In-Reply-To"] == first["Message-ID"]


def test_who_is_put_off_to_the_end_is_given_up_and_operators_hear_of_it(desk: Desk) -> None:
    desk.box.answers = {C: list(EVER)}
    desk.act("push one")
    for _ in range(11):
        desk.act("wait 25")
    (rest,) = desk.rests()
    assert (rest.state, rest.attempts, rest.error) == ("dead", 10, "the mail server put off 1 of 3 recipients")
    (state,) = desk.on.store.channel_states()
    assert state.dead == 1
    (whole,) = [one for one in desk.on.store.deliveries() if one.rest_of is None]
    assert (whole.state, whole.id) == ("sent", rest.rest_of)


def test_death_between_the_first_and_the_rest_leaves_both_or_neither(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What some have and what the others lack is kept in one transaction."""
    from storage.store import _sending

    desk.box.answers = {C: [LATER]}
    put = _sending.put_delivery

    def dies(connection: object, delivery: Delivery) -> None:
        if delivery.rest_of is not None:
            raise KeyboardInterrupt
        put(connection, delivery)  # type: ignore[arg-type]

    monkeypatch.setattr(_sending, "put_delivery", dies)
    before: datetime = desk.on.now
    desk.on.push("one")
    outbox.bundle(desk.on.store, desk.on.configuration.routes, Names(), now=before)
    (leased,) = desk.on.store.lease_deliveries(before, lease=timedelta(minutes=2), limit=1)
    from alerts.channels import Means
    from alerts.couriers import attempt

    means = Means(http=PlainHttp(), environ={}, now=before)
    outcome = attempt(leased, desk.channel, means, clock=lambda: before, random=lambda: 0.0)
    assert outcome.rest is not None
    with pytest.raises(KeyboardInterrupt):
        desk.on.store.settle(outcome.delivery, before, rest=outcome.rest)
    assert [one.state for one in desk.on.store.deliveries()] == ["due"]
