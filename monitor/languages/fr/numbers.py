"""The numbers part of French."""

from __future__ import annotations

from monitor.grammar.numbers import Bound, Numbers, forms, values

NUMBERS = Numbers(
    group=" .",
    decimal=",",
    short=values("k 1000, md 1000000000, mds 1000000000"),
    money=values("m 1000000"),
    words=values("""
        zéro 0, un/une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11,
        douze 12, treize 13, quatorze 14, quinze 15, seize 16, vingt/vingts 20, trente 30, quarante 40,
        cinquante 50, soixante 60, septante 70, huitante/octante 80, quatre-vingt/quatre-vingts/quatre
        vingt/quatre vingts 80, nonante 90,
        soixante-dix/soixante dix 70, quatre-vingt-dix/quatre vingt dix 90, soixante-onze/soixante
        onze/soixante et onze/soixante-et-onze 71, quatre-vingt-onze/quatre vingt onze 91,
        soixante-douze/soixante douze 72, quatre-vingt-douze/quatre vingt douze 92, soixante-treize/soixante
        treize 73, quatre-vingt-treize/quatre vingt treize 93, soixante-quatorze/soixante quatorze 74,
        quatre-vingt-quatorze/quatre vingt quatorze 94, soixante-quinze/soixante quinze 75,
        quatre-vingt-quinze/quatre vingt quinze 95, soixante-seize/soixante seize 76,
        quatre-vingt-seize/quatre vingt seize 96, soixante-dix-sept/soixante dix-sept 77,
        quatre-vingt-dix-sept/quatre vingt dix-sept 97, soixante-dix-huit/soixante dix-huit 78,
        quatre-vingt-dix-huit/quatre vingt dix-huit 98, soixante-dix-neuf/soixante dix-neuf 79,
        quatre-vingt-dix-neuf/quatre vingt dix-neuf 99
    """),
    scales=values("""
        cent/cents 100, mille 1000, million/millions 1000000, milliard/milliards 1000000000, billion/billions
        1000000000000, douzaine 12, dizaine 10, vingtaine 20, trentaine 30, cinquantaine 50, centaine 100,
        millier 1000, quarantaine 40, soixantaine 60, quinzaine 15
    """),
    halves=forms("demi, demi-, et demi"),
    weak=forms("un, une, neuf, zéro, mille, sept, six, douzaine, quarantaine, quinzaine"),
    joiners=forms("et"),
    vague=values("dizaines 10, centaines 100, milliers 1000, millions 1000000, milliards 1000000000"),
    few=forms("plusieurs, quelques"),
    of=forms("de, d', d"),
    before={
        Bound.ABOUT: forms("""
            environ, quelque, près de, près d', à peu près, approximativement, autour de, aux alentours de, une, de l'ordre
            de
        """),
        Bound.NEARLY: forms("presque, un peu moins de"),
        Bound.LEAST: forms(
            "au moins, au moins une, au moins un, plus de, plus d, plus d', au minimum, pas moins de, supérieur à, minimum, au-delà de"
        ),
        Bound.MOST: forms(
            "jusqu'à, moins de, moins d, moins d', au plus, au maximum, pas plus de, tout au plus, maximum"
        ),
    },
    after={
        Bound.LEAST: forms("au moins, ou plus, au minimum"),
        Bound.ABOUT: forms("environ"),
        Bound.MOST: forms("au plus, au maximum, ou moins"),
    },
    between=(("entre", "et"), ("de", "à")),
    to=forms("à, ou"),
    percent=forms("pour cent, pourcent"),
    units={
        "job": forms("emplois, emploi, postes, poste"),
        "person": forms("""
            personnes, personne, civils, civil, soldats, soldat, militaires, combattants, combattant, hommes,
            femmes, enfants, enfant, morts, mort, blessés, blessé, tués, victimes, réfugiés, migrants, déplacés,
            habitants, prisonniers, détenus, otages, étudiants, ouvriers, travailleurs, manifestants, électeurs,
            policiers, membres, passagers, patients, journalistes, jihadistes, terroristes, rebelles, agents,
            autres, disparus
        """),
        "family": forms("familles, famille, foyers"),
        "house": forms("maisons, bâtiments, logements"),
        "vehicle": forms("véhicules, chars, voitures"),
        "aircraft": forms("drones, avions, hélicoptères"),
        "missile": forms("missiles, roquettes"),
        "km": forms("km, kilomètres, kilomètre"),
        "m": forms("mètres, mètre"),
        "ha": forms("hectares, hectare, ha"),
        "km2": forms("kilomètres carrés, km2"),
        "kg": forms("kg, kilos, kilogrammes"),
        "t": forms("tonnes, tonne"),
        "barrel": forms("barils"),
        "mw": forms("mégawatts, MW"),
        "year": forms("ans, an, années, année"),
        "month": forms("mois"),
        "week": forms("semaines, semaine"),
        "day": forms("jours, jour"),
        "hour": forms("heures, heure"),
        "minute": forms("minutes, minute"),
        "time": forms("fois"),
        "village": forms("villages"),
        "seat": forms("sièges"),
        "vote": forms("voix, votes"),
        "school": forms("écoles"),
        "case": forms("cas"),
        "attack": forms("attaques, frappes"),
    },
    currencies={
        "EUR": forms("euros, euro"),
        "USD": forms("dollars, dollar, dollars américains"),
        "GBP": forms("livres, livres sterling"),
        "RUB": forms("roubles"),
        "CHF": forms("francs suisses"),
        "XOF": forms("francs cfa"),
    },
    months=forms("""
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
    """),
    years=forms("""
        en, depuis, année, années, an, de, fin, début, avant, après, été, hiver, printemps, automne, dès, à
    """),
    labels=forms("""
        numéro, n°, article, page, chapitre, résolution, loi, phase, section, vol, chaîne, paragraphe, alinéa,
        route
    """),
)
