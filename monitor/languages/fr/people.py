"""People by what they do, as they are arrested, killed and counted, in French."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("pêcheurs, pêcheur"),
    "group:crew": forms("équipage, l'équipage, membres d'équipage, matelots"),
    "group:teachers": forms("enseignants, enseignant, enseignante, professeurs, instituteurs, universitaires"),
    "group:farmers": forms("agriculteurs, agriculteur, paysans, paysan, bergers, éleveurs"),
    "group:activists": forms(
        "militants, militant, militante, militants des droits humains, activistes, activiste, opposants, opposant, dissidents, syndicalistes, syndicaliste"
    ),
    "group:lawyers": forms("avocats, avocat, avocate"),
    "group:aidworkers": forms("travailleurs humanitaires, secouristes, sauveteurs, employés de l'ONU"),
    "group:hospital": forms("médecin, infirmière, infirmières, personnel soignant, ambulanciers"),
    "group:journalists": forms(
        "reporters, reporter, correspondants, correspondant, photographes, photographe, photojournalistes"
    ),
    "group:diplomats": forms("diplomates, diplomate, personnel de l'ambassade"),
    "group:clergy": forms("prêtres, prêtre, moines, imams, imam"),
    "group:drivers": forms("chauffeurs, chauffeur, routiers, camionneurs"),
    "group:tourists": forms("touristes, touriste, vacanciers"),
    "group:politicians": forms("députés, parlementaires"),
    "group:firefighters": forms("pompiers, pompier"),
    "group:citizens": forms("ressortissant, ressortissants, citoyen, citoyens"),
    "group:forces": forms("la marine, garde-côtes, les garde-côtes"),
}
