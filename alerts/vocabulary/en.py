"""What a desk writes in a reply, in English."""

from __future__ import annotations

from alerts.vocabulary import Vocabulary
from storage.records import Deed, Dismissal

VOCABULARY = Vocabulary(
    code="en",
    deeds={
        Deed.CONFIRM: (
            "confirm",
            "confirmed",
        ),
        Deed.DISMISS: (
            "dismiss",
            "dismissed",
            "reject",
        ),
        Deed.ACKNOWLEDGE: (
            "ack",
            "acknowledge",
            "acknowledged",
            "seen",
        ),
        Deed.CLAIM: (
            "claim",
            "mine",
            "i take it",
        ),
        Deed.RELEASE: (
            "release",
            "let go",
            "unclaim",
        ),
        Deed.SNOOZE: ("snooze",),
        Deed.WAKE: (
            "wake",
            "unsnooze",
        ),
        Deed.NOTE: ("note",),
        Deed.MUTE: ("mute",),
    },
    reasons={
        Dismissal.REPEATED: (
            "repeated",
            "said twice",
            "duplicate",
        ),
        Dismissal.SPEAKER: (
            "wrong speaker",
            "speaker",
        ),
        Dismissal.THING: (
            "not the same thing",
            "other thing",
            "wrong thing",
        ),
        Dismissal.TIME: (
            "wrong time",
            "other time",
        ),
        Dismissal.READING: (
            "misread",
            "mistranslated",
            "wrong translation",
        ),
        Dismissal.ACCOUNT: (
            "hacked",
            "hijacked",
        ),
        Dismissal.TRIFLE: (
            "trifle",
            "not worth it",
            "not news",
        ),
        Dismissal.OTHER: ("other",),
    },
    minutes=(
        "m",
        "min",
        "mins",
        "minute",
        "minutes",
    ),
    hours=(
        "h",
        "hr",
        "hrs",
        "hour",
        "hours",
    ),
    days=(
        "d",
        "day",
        "days",
    ),
    weeks=(
        "w",
        "week",
        "weeks",
    ),
    pairs={"an hour": "1 hour", "a day": "1 day", "a week": "1 week"},
    fillers=("for",),
    lifted=(
        "until lifted",
        "for good",
    ),
    unknown="“{line}” was not understood, and nothing was done.",
    needs_reason="A dismissal says why, for example: dismiss: wrong speaker.",
    needs_length="Say for how long, for example: snooze 2h, or mute 3d: told already.",
    needs_words="Say what or why after a colon, for example: note: called the ministry.",
    several="This message tells of several findings; open the one you mean: {links}",
    understood=(
        "Understood in the first line of a reply: confirm · dismiss: wrong speaker · ack · claim · "
        "release · snooze 2h · wake · mute 3d: why · note: words"
    ),
)
