"""People by what they do, as they are arrested, killed and counted, in German."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("Fischer, Fischern"),
    "group:crew": forms("Besatzung, Besatzungsmitglieder, Besatzungsmitgliedern, Crew, Seeleute, Seeleuten, Matrosen"),
    "group:teachers": forms("Lehrer, Lehrern, Lehrerinnen, Lehrkräfte, Dozenten, Akademiker"),
    "group:farmers": forms("Bauern, Landwirte, Landwirten, Hirten"),
    "group:activists": forms(
        "Aktivisten, Aktivist, Aktivistin, Aktivistinnen, Menschenrechtler, Oppositionelle, Dissidenten, Gewerkschafter, Gewerkschaftern"
    ),
    "group:lawyers": forms("Anwälte, Anwälten, Anwalt, Anwältin, Rechtsanwälte"),
    "group:aidworkers": forms(
        "Helfer, Helfern, Hilfskräfte, Hilfskräften, Retter, Rettungskräfte, Rettungskräften, UN-Mitarbeiter"
    ),
    "group:hospital": forms("Ärzte, Ärzten, Arzt, Ärztin, Pfleger, Sanitäter, Sanitätern, Krankenschwestern"),
    "group:journalists": forms(
        "Reporterin, Korrespondenten, Korrespondent, Fotografen, Fotograf, Bildreporter, Blogger, Medienvertreter"
    ),
    "group:diplomats": forms("Diplomaten, Diplomat, Diplomatin, Botschaftsmitarbeiter, Botschaftsangehörige"),
    "group:clergy": forms("Priester, Priestern, Mönche, Mönchen, Nonnen, Imame, Geistliche, Geistlichen"),
    "group:drivers": forms("Fahrer, Fahrern, Lkw-Fahrer, Lastwagenfahrer"),
    "group:tourists": forms("Touristen, Tourist, Urlauber, Urlaubern"),
    "group:politicians": forms("Abgeordnete, Abgeordneten, Politiker, Politikern, Parlamentarier"),
    "group:firefighters": forms("Feuerwehrleute, Feuerwehrleuten, Feuerwehrmänner"),
    "group:citizens": forms("Staatsbürger, Staatsangehörige, Staatsangehörigen, Staatsangehöriger, Bürger, Bürgern"),
    "group:forces": forms("Küstenwache"),
}
