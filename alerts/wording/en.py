"""The words of an alert in English."""

from __future__ import annotations

from alerts.wording import Plural, Wording

WORDING = Wording(
    code="en",
    direction="ltr",
    says="{who} says",
    for_whom="for {principal}",
    why="Why",
    cautions="Caution",
    said="said {time}",
    seen="seen {time}",
    said_unknown="date of saying unknown",
    open_original="Original",
    open_finding="Both sides, and confirm or dismiss",
    both_sides="Both sides",
    before="Before",
    after="Now",
    no_longer_available="no longer available",
    purged="The text was removed at the request of its platform or its author",
    strength="strength",
    more={"other": "and {count} more in this thread"},
    unknown_speaker="Unnamed speaker",
    kinds={
        "contradiction": "Contradiction",
        "denial": "Denial",
        "reversal": "Reversal",
        "figures": "Figures differ",
        "confirmation": "Confirmation",
        "admission": "Admission",
        "new_claim": "New claim",
        "edit": "Edited",
        "deletion": "No longer available",
        "withdrawal": "Withdrawn by its publisher",
        "restored": "Available again",
    },
    correction="Correction",
    update="Update",
    withdrawn="Correction: this alert was withdrawn by {by}",
    stands="This alert stands after all, says {by}",
    dismissals={
        "repeated": "the same thing said twice",
        "speaker": "the wrong speaker was named",
        "thing": "the two are not about one thing",
        "time": "the two are not about one time",
        "reading": "it was wrongly read or translated",
        "account": "the account was not in its owner's hands",
        "trifle": "it was not worth telling",
    },
    given=": {why}",
    concerns="This concerns an alert that you received earlier.",
    changed="What changed",
    in_words="In words",
    turned="{before} → {after}",
    axes={
        "claim": "statement",
        "polarity": "yes or no",
        "figure": "figure",
        "speaker": "who says it",
        "agent": "who does it",
        "object": "whom or what it is about",
        "counterpart": "the other side",
        "place": "place",
        "value": "state",
        "means": "means",
        "topic": "subject",
        "event": "event",
        "time": "time",
        "certainty": "certainty",
        "mood": "force",
        "condition": "condition",
        "scope": "scope",
    },
    values={
        "+": "affirmed",
        "-": "denied",
        "CT": "certain",
        "PR": "probable",
        "PS": "possible",
        "U": "left open",
        "fact": "fact",
        "intent": "intention",
        "demand": "demand",
        "prediction": "prediction",
        "evaluation": "opinion",
        "hypothetical": "supposition",
        "question": "question",
        "all_strategic_positions": "all strategic positions",
        "in_force": "in force",
        "runoff": "run-off",
        "up": "working",
        "down": "not working",
        "has": "has it",
        "has_not": "does not have it",
        "no_longer": "no longer",
    },
    more_claims={
        "one": "and {count} more new statement by {who}, {span}",
        "other": "and {count} more new statements by {who}, {span}",
    },
    more_changes={
        "one": "and {count} more change to {where}, {span}",
        "other": "and {count} more changes to {where}, {span}",
    },
    more_muted={"one": "{count} finding was muted, {span}", "other": "{count} findings were muted, {span}"},
    span="{start} to {end}",
    all_of_them="See all of them",
    again="Still unanswered",
    deeds={
        "confirm": "Confirm",
        "dismiss": "Dismiss",
        "acknowledge": "Acknowledge",
        "claim": "I look after it",
        "snooze": "Snooze",
        "mute": "Mute",
    },
    plurals=(Plural(name="one", low=1, high=1),),
    severities={"urgent": "urgent", "normal": "normal", "low": "low"},
    languages={
        "en": "English",
        "fa": "Persian",
        "ps": "Pashto",
        "ar": "Arabic",
        "ru": "Russian",
        "uk": "Ukrainian",
        "ur": "Urdu",
        "tr": "Turkish",
        "fr": "French",
        "es": "Spanish",
        "de": "German",
        "zh": "Chinese",
    },
    date="{year}-{number:02}-{day} {hour:02}:{minute:02} {zone}",
    first_day="01",
    two_digits=True,
    trial=(
        "TEST - Gainsay",
        "TEST - this is no alert. The channel {channel} works: alerts of Gainsay will arrive here.",
    ),
    notices={
        "sources": (
            "Gainsay: sources that cannot be read ({which})",
            "These sources cannot be read. They are asked again, ever more rarely, and nothing that was read is lost:",
        ),
        "sources again": ("Gainsay: sources can be read again ({which})", "These sources can be read again:"),
        "off": (
            "Gainsay: the channel {channel} was switched off",
            (
                "The channel {channel} was switched off at {time}: {why}. What waits for it is kept. "
                "Mend its settings, or take it up again as it is: {enable}"
            ),
        ),
        "failing": (
            "Gainsay: the channel {channel} takes no messages",
            (
                "The channel {channel} has taken no message since {time}: {why}. What waits for it is kept and "
                "tried again."
            ),
        ),
        "again": (
            "Gainsay: the channel {channel} takes messages again",
            "The channel {channel} takes messages again, or its settings were changed. What waited for it is sent.",
        ),
        "dead one": (
            "Gainsay: a message for the channel {channel} could not be delivered",
            (
                "A message for the channel {channel} could not be delivered and will not be tried again; the "
                "last: {why}. "
                "To see them: {see}. To send them again: {retry}"
            ),
        ),
        "dead": (
            "Gainsay: {count} messages for the channel {channel} could not be delivered",
            (
                "{count} messages for the channel {channel} could not be delivered and will not be tried again; "
                "the last: {why}. To see them: {see}. To send them again: {retry}"
            ),
        ),
    },
    translation="Machine translation ({service})",
    figures_differ="The figures of the machine translation are not those of the original: {theirs} / {ours}",
    negation_differs="Either the original or its machine translation denies something that the other does not",
    all_acts="Confirm, dismiss, take it on, snooze or mute",
)
