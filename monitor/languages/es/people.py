"""People by what they do, as they are arrested, killed and counted, in Spanish."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("pescadores, pescador"),
    "group:crew": forms("tripulantes, tripulante, tripulación, la tripulación, marineros, marinero"),
    "group:teachers": forms("maestros, maestras, maestro, maestra, profesores, docentes"),
    "group:farmers": forms("campesinos, campesino, agricultores, agricultor, ganaderos, pastores"),
    "group:activists": forms(
        "activistas, activista, opositores, opositor, disidentes, defensores de derechos humanos, sindicalistas, sindicalista"
    ),
    "group:lawyers": forms("abogados, abogado, abogada"),
    "group:aidworkers": forms(
        "trabajadores humanitarios, cooperantes, cooperante, rescatistas, socorristas, personal de la ONU"
    ),
    "group:hospital": forms("médico, médica, enfermeras, enfermera"),
    "group:journalists": forms(
        "reporteros, reportero, reportera, corresponsales, corresponsal, fotógrafos, fotógrafo, comunicadores"
    ),
    "group:diplomats": forms("diplomáticos, diplomático, personal de la embajada"),
    "group:clergy": forms("sacerdotes, sacerdote, monjas, monjes, imanes"),
    "group:drivers": forms("conductores, camioneros, choferes, chofer"),
    "group:tourists": forms("turistas, turista"),
    "group:politicians": forms("diputados, diputado, diputada, parlamentarios, legisladores"),
    "group:firefighters": forms("bomberos, bombero"),
    "group:citizens": forms("ciudadano, ciudadana, ciudadanos, nacionales"),
    "group:forces": forms("la marina, guardia costera, la guardia costera"),
}
