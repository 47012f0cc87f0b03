"""The words of an alert in German."""

from __future__ import annotations

from alerts.wording import Plural, Wording

WORDING = Wording(
    code="de",
    direction="ltr",
    says="{who} sagt",
    for_whom="für {principal}",
    why="Warum",
    cautions="Vorsicht",
    said="gesagt am {time}",
    seen="gesehen am {time}",
    said_unknown="Zeitpunkt der Äußerung unbekannt",
    open_original="Original",
    open_finding="Beide Seiten; bestätigen oder verwerfen",
    before="Vorher",
    after="Jetzt",
    no_longer_available="nicht mehr abrufbar",
    purged="Der Text wurde auf Verlangen seiner Plattform oder seines Urhebers entfernt",
    strength="Stärke",
    more={"other": "und {count} weitere in diesem Strang"},
    unknown_speaker="Ungenannte Quelle",
    kinds={
        "contradiction": "Widerspruch",
        "denial": "Dementi",
        "reversal": "Kehrtwende",
        "figures": "Abweichende Zahlen",
        "confirmation": "Bestätigung",
        "admission": "Eingeständnis",
        "new_claim": "Neue Behauptung",
        "edit": "Geändert",
        "deletion": "Nicht mehr abrufbar",
        "withdrawal": "Vom Herausgeber zurückgezogen",
        "restored": "Wieder abrufbar",
    },
    correction="Korrektur",
    update="Neuer Stand",
    withdrawn="Korrektur: Diese Meldung wurde von {by} zurückgezogen",
    stands="Diese Meldung gilt laut {by} nun doch",
    dismissals={
        "repeated": "dasselbe wurde zweimal gemeldet",
        "speaker": "die Worte wurden der falschen Person zugeordnet",
        "thing": "es ging nicht um dieselbe Sache",
        "time": "es ging nicht um dieselbe Zeit",
        "reading": "falsch gelesen oder übersetzt",
        "trifle": "keine Meldung wert",
    },
    given=": {why}",
    concerns="Das betrifft eine Meldung, die Sie bereits erhalten haben.",
    changed="Was sich geändert hat",
    in_words="Im Wortlaut",
    turned="{before} → {after}",
    axes={
        "claim": "Aussage",
        "polarity": "Ja oder Nein",
        "figure": "Zahl",
        "speaker": "wer es sagt",
        "agent": "wer es tut",
        "object": "wen oder was es betrifft",
        "counterpart": "Gegenseite",
        "place": "Ort",
        "value": "Stand",
        "means": "Mittel",
        "topic": "Thema",
        "event": "Ereignis",
        "time": "Zeit",
        "certainty": "Gewissheit",
        "mood": "Verbindlichkeit",
        "condition": "Bedingung",
        "scope": "Geltung",
    },
    values={
        "+": "bejaht",
        "-": "verneint",
        "CT": "sicher",
        "PR": "wahrscheinlich",
        "PS": "möglich",
        "U": "offengelassen",
        "fact": "Tatsache",
        "intent": "Absicht",
        "demand": "Forderung",
        "prediction": "Vorhersage",
        "evaluation": "Wertung",
        "hypothetical": "Annahme",
        "question": "Frage",
    },
    more_claims={
        "one": "und {count} weitere neue Aussage von {who}, {span}",
        "other": "und {count} weitere neue Aussagen von {who}, {span}",
    },
    more_changes={
        "one": "und {count} weitere Änderung an {where}, {span}",
        "other": "und {count} weitere Änderungen an {where}, {span}",
    },
    more_muted={
        "one": "{count} Fund war stummgeschaltet, {span}",
        "other": "{count} Funde waren stummgeschaltet, {span}",
    },
    span="{start} bis {end}",
    all_of_them="Alle ansehen",
    again="Noch ohne Antwort",
    deeds={
        "confirm": "Bestätigen",
        "dismiss": "Verwerfen",
        "acknowledge": "Zur Kenntnis genommen",
        "claim": "Ich kümmere mich",
        "snooze": "Später erinnern",
        "mute": "Stummschalten",
    },
    point=",",
    plurals=(Plural(name="one", low=1, high=1),),
    severities={"urgent": "dringend", "normal": "normal", "low": "nachrangig"},
    languages={
        "en": "Englisch",
        "fa": "Persisch",
        "ps": "Paschtu",
        "ar": "Arabisch",
        "ru": "Russisch",
        "uk": "Ukrainisch",
        "ur": "Urdu",
        "tr": "Türkisch",
        "fr": "Französisch",
        "es": "Spanisch",
        "de": "Deutsch",
        "zh": "Chinesisch",
    },
    date="{day}. {month} {year}, {hour:02}:{minute:02} Uhr ({zone})",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    trial=(
        "TEST - Gainsay",
        "TEST - das ist keine Meldung. Der Kanal {channel} funktioniert: Hier werden Meldungen von Gainsay ankommen.",
    ),
    notices={
        "off": (
            "Gainsay: Der Kanal {channel} wurde abgeschaltet",
            (
                "Der Kanal {channel} wurde am {time} abgeschaltet: {why}. Was auf ihn wartet, bleibt erhalten. "
                "Bitte seine Einstellungen berichtigen oder ihn unverändert wieder aufnehmen: {enable}"
            ),
        ),
        "failing": (
            "Gainsay: Der Kanal {channel} nimmt keine Nachrichten an",
            (
                "Der Kanal {channel} hat seit dem {time} keine Nachricht angenommen: {why}. Was auf ihn wartet, bleibt "
                "erhalten und wird erneut versucht."
            ),
        ),
        "again": (
            "Gainsay: Der Kanal {channel} nimmt wieder Nachrichten an",
            (
                "Der Kanal {channel} nimmt wieder Nachrichten an, oder seine Einstellungen wurden geändert. "
                "Was auf ihn gewartet hat, wird gesendet."
            ),
        ),
        "dead one": (
            "Gainsay: Eine Nachricht für den Kanal {channel} konnte nicht zugestellt werden",
            (
                "Eine Nachricht für den Kanal {channel} konnte nicht zugestellt werden und wird nicht erneut versucht; "
                "zuletzt: {why}. Ansehen: {see}. Erneut senden: {retry}"
            ),
        ),
        "dead": (
            "Gainsay: {count} Nachrichten für den Kanal {channel} konnten nicht zugestellt werden",
            (
                "{count} Nachrichten für den Kanal {channel} konnten nicht zugestellt werden und werden nicht erneut "
                "versucht; zuletzt: {why}. Ansehen: {see}. Erneut senden: {retry}"
            ),
        ),
    },
    translation="Maschinelle Übersetzung ({service})",
    figures_differ="Die Zahlen der maschinellen Übersetzung sind nicht die des Originals: {theirs} / {ours}",
    negation_differs=(
        "Das Original oder seine maschinelle Übersetzung verneint etwas, was die andere Fassung nicht verneint"
    ),
    all_acts="Bestätigen, verwerfen, übernehmen, später erinnern oder stummschalten",
)
