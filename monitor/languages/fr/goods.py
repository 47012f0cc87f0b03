"""The meaning part of French that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share; the second list holds the subject's form
_PRICED = {
    "goods:bread": "du pain, de la baguette",
    "goods:flour": "de la farine",
    "goods:wheat": "du blé",
    "goods:rice": "du riz",
    "goods:sugar": "du sucre",
    "goods:fuel": "du carburant, des carburants",
    "goods:petrol": "de l'essence, du litre d'essence",
    "goods:diesel": "du gazole, du diesel",
    "goods:gas": "du gaz",
    "goods:oil": "du pétrole, du baril, du Brent",
    "goods:electricity": "de l'électricité",
    "goods:gold": "de l'or",
    "goods:dollar": "du dollar",
    "goods:euro": "de l'euro",
}
_SOLD = {
    "goods:bread": "le pain, la baguette",
    "goods:flour": "la farine",
    "goods:wheat": "le blé",
    "goods:rice": "le riz",
    "goods:sugar": "le sucre",
    "goods:fuel": "le carburant",
    "goods:petrol": "l'essence, le litre d'essence",
    "goods:diesel": "le gazole, le diesel",
    "goods:gas": "le gaz",
    "goods:oil": "le pétrole, le baril de pétrole, le baril, le Brent",
    "goods:electricity": "l'électricité",
    "goods:gold": "l'or, l'once d'or",
    "goods:dollar": "le dollar",
    "goods:euro": "l'euro",
}
_QUAKE = "magnitude, Richter"
_NOT = "n'est pas, n'a pas, n'atteint pas, ne s'élève pas, ne dépasse pas"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* in:quantity!", "prix {}, cours {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "prix {}, cours {}", _PRICED, near=_NOT, negative=True),
    *each("price", "* in:quantity!", "prix {}, cours {}", _PRICED),
    *each("price", "* quantity!", "prix {}, cours {}", _PRICED, near="est de, atteint, s'élève, s'établit, était de, a atteint, dépasse, n'est pas de"),
    *each("price", "* quantity!", "{} coûte, {} coûtait, {} se vend, {} est vendu, {} est vendue, {} s'échange, {} vaut, {} coûte désormais", _SOLD),
    *each("price", "* quantity!", "{} ne coûte pas, {} ne se vend pas, {} ne vaut pas", _SOLD, negative=True),
    # --- whose it is ---
    when("own", "agent! * quantity! of:object!", "détient, détiennent, possède, possèdent, contrôle"),
    when("own", "agent! * object!", "possède, possèdent, possédons, est propriétaire de, est le propriétaire de, est propriétaire du, est propriétaire de l, est le propriétaire de l, sont propriétaires de, détient des parts de, est actionnaire de"),
    when("own", "object! * agent!", "appartient à, appartient au, appartient aux, appartiennent à, appartenait à, est la propriété de, est la propriété du, est détenu par, est détenue par"),
    when("own", "object! * agent!", "appartient pas à, appartient pas au, appartient pas aux, appartiennent pas à, n'appartient plus à, n'appartient plus au, n'appartient pas au, n'appartient pas à", negative=True),
    # --- who buys and sells ---
    when("deal", "agent! * object!", "a acheté, ont acheté, a acquis, ont acquis, a racheté, ont racheté, avons acheté, avons acquis, a vendu, ont vendu, avons vendu, achète, rachète, acquiert, va acheter, va racheter, vend", value="agreed"),
    when("deal", "object! * in:counterpart", "a été vendu, a été vendue, ont été vendus, a été cédé, a été cédée", value="agreed"),
    when("deal", "object! * by:agent", "a été racheté, a été rachetée, a été acheté, a été achetée, a été acquis, a été acquise", value="agreed"),
    when("deal", "* of:object! by:agent", "l'acquisition, acquisition, le rachat, rachat, la vente, la cession", value="agreed", near="finalis, achev, conclu, bouclé"),
    when("deal", "agent * object!", "discussions sur la vente de, négociations sur la vente de, pourparlers sur la vente de, discussions sur le rachat de, négociations sur le rachat de, négocié la vente de, discuté de la vente de, négocie la vente de, pourparlers sur le rachat de, négociations pour la vente de, pourparlers sur la vente d, négocié la vente d, négociations sur la vente d", value="talks"),
    when("deal", "agent * object!", "a annulé la vente de, a renoncé à l'achat de, a renoncé au rachat de, a annulé le rachat de, a annulé la vente d", value="cancelled"),
    # --- what flows from one country to another ---
    when("trade_flow", "agent! * object! counterpart", "a suspendu les exportations, a suspendu ses exportations, a arrêté les exportations, a arrêté ses exportations, a stoppé ses exportations, a stoppé les exportations, a interrompu ses exportations, a interrompu les exportations, a cessé ses exportations, a cessé d'exporter, ont suspendu leurs exportations, ont cessé d'exporter, a interdit les exportations, a interdit l'exportation, n'exporte plus, n'exportent plus, ne produit plus, avons suspendu les exportations", negative=True),
    when("trade_flow", "agent! * object! counterpart", "exporte, exportent, a exporté, ont exporté, exportons, continue d'exporter, poursuit ses exportations, a repris ses exportations, a repris les exportations, produit, produisent, a produit"),
    when("trade_flow", "agent! * quantity! object!", "a livré, a fourni, a importé, importe, ont importé"),
    # --- what strikes a place ---
    when("hazard", "object! quantity! * place!", "a frappé, a secoué, a touché, a ébranlé, frappe, secoue", near=_QUAKE),
    when("hazard", "object! * place!", "a frappé, ont frappé, a secoué, a touché, ont touché, a ravagé, ont ravagé, a dévasté, a ébranlé, a balayé, frappe, secoue, ravage"),
    when("hazard", "object! quantity! * in:place!", "s'est produit, a été enregistré, a été ressenti", near=_QUAKE),
    when("hazard", "object! * in:place!", "s'est produit, s'est produite, s'est déclaré, a éclaté, a eu lieu, a été enregistré, a été ressenti, est survenu, sont survenues, s'est déclenché, s'est déclenchée"),
    when("hazard", "* object! in:place!", "il y a eu, il y a"),
    when("hazard", "* object! in:place!", "n'y a pas eu, n'y a eu aucun, n'y a eu aucune", negative=True),
    # --- what works and what harms ---
    when("product_effect", "object! *", "est sûr, est sûre, sont sûrs, sont sûres, est sans danger, sont sans danger, est inoffensif, sont inoffensifs, ne présente aucun danger, ne présente aucun risque", value="safe"),
    when("product_effect", "object! *", "est dangereux, est dangereuse, sont dangereux, est nocif, est nocive, sont nocifs, est toxique, sont toxiques, est nuisible", value="unsafe"),
    when("product_effect", "object! * against:topic", "est efficace, sont efficaces, protège, protègent, est très efficace", value="effective"),
    when("product_effect", "object! * against:topic", "est inefficace, sont inefficaces, est inutile, ne sert à rien", value="ineffective"),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "est corrompu, est corrompue, sont corrompus, sont corrompues", value="corrupt"),
    when("has_quality", "object! *", "est intègre, sont intègres, est honnête, sont honnêtes", value="corrupt", negative=True),
    when("has_quality", "object! *", "est cruel, est cruelle, sont cruels, sont cruelles, est impitoyable, sont impitoyables", value="cruel"),
    when("has_quality", "object! *", "est légitime, sont légitimes, est le gouvernement légitime", value="legitimate"),
    when("has_quality", "object! *", "est illégitime, sont illégitimes, n'a aucune légitimité, a perdu sa légitimité, a perdu toute légitimité", value="legitimate", negative=True),
    when("has_quality", "object! *", "a changé depuis, ont changé depuis, a vraiment changé, ont vraiment changé, a bien changé, ont bien changé", value="changed"),
)  # fmt: skip

NOUNS = {
    "goods:medicine": forms("vaccin, le vaccin, ce vaccin, ce médicament, médicament"),
    "goods:fuel": forms("pétrole, électricité, l'électricité"),
}
