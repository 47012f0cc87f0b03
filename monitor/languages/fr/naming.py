"""The naming part of French."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        M, MM, Mme, Mlle, Monsieur, Madame, Mademoiselle, Dr, Docteur, Pr, Professeur, Me, Maître, cheikh,
        mollah, imam, hadj, général, colonel, commandant, capitaine, lieutenant, amiral, ayatollah
    """),
    particles=forms("de, du, des, la, le, les, l, d, et, à, au, aux, ben, bin, ould, pour, en, sur"),
    optional=forms("Mohamed, Mohammed, Muhammad"),
    heads=forms("abd, abdel, abdoul, abdal"),
    tails=forms("allah, oullah, eddine, al din"),
    legal=forms("SA, SAS, SARL, société, compagnie, groupe, entreprise"),
    voices=forms("""
        porte-parole, le porte-parole, la porte-parole, représentant, représentante, représentants, autorités,
        responsables, service de presse, communiqué, direction
    """),
    titles=forms("""
        ancien, ancienne, ex, adjoint, adjointe, vice, intérimaire, par intérim, premier, première, chef,
        étrangères, intérieur, défense, affaires, haut, ministre, actuel, local
    """),
    links=forms("de, du, des, d, l, la, le, les, à, au, et, un, une"),
    concepts={
        "ministry": forms("ministère"),
        "foreign": forms("étrangères, étranger, extérieures"),
        "affairs": forms("affaires"),
        "defence": forms("défense, militaire, armées"),
        "interior": forms("intérieur"),
        "state": forms("état, nationale, national, fédéral, fédérale"),
        "government": forms("gouvernement"),
        "army": forms("armée, forces, armées"),
        "police": forms("police"),
        "security": forms("sécurité, sûreté"),
        "council": forms("conseil"),
        "party": forms("parti"),
        "front": forms("front"),
        "movement": forms("mouvement"),
        "union": forms("union, association"),
        "bank": forms("banque"),
        "institute": forms("institut"),
        "research": forms("recherche, scientifique"),
        "centre": forms("centre, centrale, central"),
        "university": forms("université"),
        "academy": forms("académie"),
        "plant": forms("usine"),
        "bureau": forms("bureau"),
        "agency": forms("agence"),
        "service": forms("service, services"),
        "committee": forms("comité, commission"),
        "court": forms("cour, tribunal"),
        "islamic": forms("islamique"),
        "people": forms("peuple, populaire"),
        "resistance": forms("résistance"),
        "liberation": forms("libération"),
        "international": forms("internationale, international"),
        "organisation": forms("organisation"),
        "republic": forms("république"),
        "democratic": forms("démocratique"),
        "human": forms("homme, humains"),
        "rights": forms("droits"),
    },
)
