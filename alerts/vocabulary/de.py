"""What a desk writes in a reply, in German."""

from __future__ import annotations

from alerts.vocabulary import Vocabulary
from storage.records import Deed, Dismissal

VOCABULARY = Vocabulary(
    code="de",
    deeds={
        Deed.CONFIRM: (
            "bestätigen",
            "bestätigt",
        ),
        Deed.DISMISS: (
            "verwerfen",
            "verworfen",
            "ablehnen",
        ),
        Deed.ACKNOWLEDGE: (
            "gesehen",
            "zur kenntnis",
            "gelesen",
        ),
        Deed.CLAIM: (
            "übernehme",
            "ich übernehme",
            "meins",
        ),
        Deed.RELEASE: (
            "abgeben",
            "freigeben",
        ),
        Deed.SNOOZE: (
            "später",
            "zurückstellen",
        ),
        Deed.WAKE: ("wecken",),
        Deed.NOTE: (
            "notiz",
            "notieren",
        ),
        Deed.MUTE: (
            "stumm",
            "stummschalten",
        ),
    },
    reasons={
        Dismissal.REPEATED: (
            "doppelt",
            "zweimal gesagt",
        ),
        Dismissal.SPEAKER: (
            "falscher sprecher",
            "sprecher",
        ),
        Dismissal.THING: (
            "nicht dasselbe",
            "andere sache",
        ),
        Dismissal.TIME: (
            "falsche zeit",
            "andere zeit",
        ),
        Dismissal.READING: (
            "falsch gelesen",
            "falsch übersetzt",
        ),
        Dismissal.ACCOUNT: (
            "gekapert",
            "gehackt",
        ),
        Dismissal.TRIFLE: (
            "belanglos",
            "unwichtig",
        ),
        Dismissal.OTHER: ("anderes",),
    },
    minutes=(
        "minute",
        "minuten",
    ),
    hours=(
        "std",
        "stunde",
        "stunden",
    ),
    days=(
        "tag",
        "tage",
        "tagen",
        "t",
    ),
    weeks=(
        "woche",
        "wochen",
    ),
    pairs={"eine stunde": "1 stunde", "einen tag": "1 tag", "eine woche": "1 woche"},
    fillers=(
        "für",
        "in",
    ),
    lifted=(
        "bis auf weiteres",
        "ohne ende",
    ),
    unknown="„{line}“ wurde nicht verstanden; es ist nichts geschehen.",
    needs_reason="Zum Verwerfen gehört ein Grund, etwa: verwerfen: falscher Sprecher.",
    needs_length="Es fehlt die Dauer, etwa: später 2 Stunden, oder stumm 3 Tage: schon gemeldet.",
    needs_words="Was oder warum steht nach einem Doppelpunkt, etwa: Notiz: Ministerium angerufen.",
    several="Diese Nachricht enthält mehrere Funde; bitte den gemeinten öffnen: {links}",
    understood=(
        "Verstanden in der ersten Zeile einer Antwort: bestätigen · verwerfen: falscher Sprecher · "
        "gesehen · übernehme · abgeben · später 2 Stunden · wecken · stumm 3 Tage: warum · "
        "Notiz: Text"
    ),
)
