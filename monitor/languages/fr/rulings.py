"""French for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for ---
    when(
        "call_for",
        "agent! * object!",
        "appelle à, appellent à, appelons à, a appelé à, ont appelé à, appelle à la tenue, appelle à l'organisation, réclame, réclament, réclamons, a réclamé, ont réclamé, exige, exigent, exigeons, a exigé, ont exigé, demande la tenue, demandons la tenue, demande des, demandons des, exige pas, exigent pas, exigeons pas, réclame pas, réclamons pas, appelle pas à, appelons pas à, demande pas, demandons pas, demande de nouvelles, plaide pour, plaident pour",
    ),
    # --- who knew; "nous savons que" is left out ---
    when(
        "knew",
        "agent! * topic!",
        "ignorait tout, ignoraient tout, ignorions tout, ne savait rien, ne savaient rien, ne savions rien, n'avait aucune connaissance, n'avons aucune connaissance",
        negative=True,
    ),
    when(
        "knew",
        "agent! * topic!",
        "était au courant, étaient au courant, étions au courant, étions pas au courant, étais pas au courant, avions pas connaissance, avions pas été informés, est au courant, sont au courant, sommes au courant, suis au courant, étais au courant, avait connaissance, avaient connaissance, avions connaissance, avait été informé, avait été informée, avaient été informés, a été informé, a été informée, ont été informés, était informé, était informée, étaient informés, savait pour, savaient pour, connaissait l'existence, connaissaient l'existence, a été prévenu, ont été prévenus, avait été prévenu",
    ),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when(
        "approval",
        "object! * by:agent",
        "a été approuvé, a été approuvée, ont été approuvés, ont été approuvées, est approuvé, est approuvée, sont approuvés, été approuvé, été approuvée, a été autorisé, a été autorisée, ont été autorisés, est autorisé, est autorisée, été autorisé, été autorisée, a été homologué, a été homologuée, a reçu l'autorisation, a obtenu l'autorisation, a obtenu le feu vert",
        value="approved",
    ),
    when(
        "approval",
        "agent * object!",
        "approuve, approuvent, a approuvé, ont approuvé, avons approuvé, autorise, autorisent, a autorisé, ont autorisé, avons autorisé, a homologué, a donné son feu vert à, a donné le feu vert à, a délivré une licence à",
        value="approved",
    ),
    when(
        "approval",
        "* of:object! by:agent",
        "l'approbation, approbation, l'homologation, l'autorisation",
        value="approved",
    ),
    when(
        "approval",
        "object! * by:agent",
        "a été rejeté, a été rejetée, ont été rejetés, été rejeté, été rejetée, est rejeté, est rejetée, s'est vu refuser l'autorisation",
        value="rejected",
    ),
    when(
        "approval",
        "agent * object!",
        "rejette, rejettent, a rejeté, ont rejeté, avons rejeté, a refusé d'autoriser, a refusé d'approuver, refuse d'autoriser",
        value="rejected",
    ),
    when(
        "approval",
        "object! *",
        "a été retiré du marché, a été retirée du marché, ont été retirés du marché, a perdu son autorisation",
        value="withdrawn",
    ),
    when(
        "approval",
        "object! *",
        "est en cours d'examen, attend son autorisation, est en attente d'autorisation",
        value="pending",
    ),
    # --- a punishment; the figure of what an appeal makes of it is left out ---
    when(
        "sentence",
        "object! * quantity! by:agent",
        "a été condamné à, a été condamnée à, ont été condamnés à, ont été condamnées à, est condamné à, est condamnée à, été condamné à, été condamnée à, condamné à, condamnée à, a écopé, écope, purgera",
        near=" ans, mois, an de prison, euro, dollar, amende",
    ),
    when(
        "sentence",
        "* object! quantity!",
        "a condamné, ont condamné, condamne",
        near=" ans de, mois de, ans ferme, an de prison, à une amende",
    ),
    when("sentence", "* of:object! to:quantity!", "la condamnation, condamnation", near=" ans, mois"),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent * object",
        "a volé, ont volé, avons volé, vole, volent, voler, avoir volé",
        near="argent, fonds, million, or , document, bijou, voix, élection",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "a détourné, ont détourné, avons détourné, détourne, avoir détourné",
        near="argent, fonds, million, aide, deniers",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "a soudoyé, ont soudoyé, avons soudoyé, avoir soudoyé, a corrompu, ont corrompu, a versé des pots-de-vin à, a versé des pots-de-vin, ont versé des pots-de-vin",
        topic="offence:bribery",
    ),
    when(
        "committed_offence",
        "agent * object",
        "a truqué, ont truqué, avons truqué, truque, avoir truqué, a manipulé, ont manipulé",
        near="élection, scrutin, vote, résultat, référendum",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "object! * by:agent",
        "a été truqué, a été truquée, ont été truquées, ont été truqués, été truquée, été truquées, est truquée, sont truquées, était truquée, étaient truquées",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "agent * object",
        "a espionné, ont espionné, avons espionné, espionne, espionnent, espionnait, avoir espionné",
        topic="offence:espionage",
    ),
    when(
        "committed_offence",
        "agent *",
        "a commis des crimes de guerre, ont commis des crimes de guerre, avons commis de crimes de guerre, a commis de crimes de guerre, ont commis de crimes de guerre, commet des crimes de guerre, commettent des crimes de guerre, a commis un crime de guerre, a commis un génocide, commet un génocide",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence",
        "agent *",
        "a trahi la patrie, a trahi son pays, ont trahi la patrie, ont trahi leur pays",
        topic="offence:treason",
    ),
    when(
        "committed_offence",
        "agent * object",
        "a falsifié, ont falsifié, avoir falsifié",
        near="document, signature, résultat, passeport, diplôme",
        topic="offence:forgery",
    ),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when(
        "exists",
        "* object!",
        "n'existe aucun, n'existe aucune, n'existe pas de, n'existe pas de tel, n'a jamais existé de, n'y a jamais eu de",
        negative=True,
    ),
    when(
        "exists",
        "object! *",
        "n'existe pas, n'existent pas, n'existait pas, n'a jamais existé, n'ont jamais existé, n'a jamais eu lieu, n'ont jamais eu lieu, n'a pas eu lieu, n'ont pas eu lieu",
        negative=True,
    ),
    when(
        "exists",
        "object! *",
        "existe, existent, existe bien, existent bien, existe réellement, existe vraiment, a bien eu lieu",
        near="cet , cette, ces , ce , tel, bien",
    ),
)

NOUNS = {"goods:medicine": forms("vaccin, vaccins, médicament, médicaments")}
