"""The speech part of French."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from monitor.grammar.speech import Marks, Sourcing, Speech, forms

_DAYS = forms("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche")
_MONTHS = forms("""
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
""")
_DATES = (*(f"le {number}" for number in ("1er", *range(1, 32))), *_MONTHS, *(str(year) for year in range(2000, 2040)))
_TO = ("lui ", "leur ", "nous ", "m'", "vous ")
_PARTS = forms("matin, soir, après-midi")
_HAS = forms("a, ont, avait, avaient, aurait, auraient, ayant")
# "Au moins neuf personnes" is no circumstance, "au Mali" and "au terme de" are.
_AT = forms("""
    cours, lendemain, terme, moment, début, milieu, sein, nom, sujet, micro, moyen, fil, nord, sud, centre, large, pays,
    parlement, sénat, congrès, kremlin, palais, ministère, siège, tribunal, procès, téléphone, printemps, mois, matin,
    soir, petit, départ, même, cœur, bord, bout, pied, plan, niveau, passage, contraire, final, total, sommet, journal,
    quotidien, vu, regard, titre, lieu, premier, deuxième, second, troisième, quatrième, dernier, lendemain, retour,
    liban, mali, niger, tchad, sénégal, maroc, soudan, burkina, cameroun, congo, gabon, bénin, togo, ghana, kenya,
    nigeria, rwanda, burundi, japon, canada, mexique, brésil, chili, pérou, venezuela, pakistan, cachemire, kosovo,
    vietnam, cambodge, laos, népal, bangladesh, qatar, koweït, yémen, royaume-uni, portugal, danemark, luxembourg,
    vatican, caire, proche-orient, moyen-orient, sahel, tigré, haut-karabakh, xxe, xixe
""")
_SPANS = forms("""
    une semaine, un mois, un an, une heure, un jour, quelques jours, quelques heures, quelques semaines, quelques mois,
    quelques minutes, quelques instants, deux jours, trois jours, deux heures, deux semaines, trois semaines, deux mois,
    trois mois, deux ans, trois ans, dix ans
""")
_BETWEEN = forms("""
    également, aussi, encore, ensuite, toutefois, cependant, notamment, déjà, ainsi, alors, enfin, même, par ailleurs,
    en outre, de nouveau, à nouveau, pour sa part, de son côté, clairement, publiquement, hier, à plusieurs reprises
""")
_OFTEN = forms("également, aussi, encore, toutefois, ensuite, notamment, par ailleurs, de nouveau")

# What may stand between a verb and the speaker after it.
_WHERE = forms("à la presse, à l'afp, à des journalistes, aux journalistes, dans un communiqué, sur x")
_TAILS = (
    *forms("""
        à l'afp, à l'agence france-presse, à l'agence reuters, à la presse, à des journalistes, aux journalistes,
        devant la presse, devant les journalistes, devant des journalistes, face à la presse, dans un communiqué,
        dans une déclaration, dans un message, dans un tweet, sur x, sur twitter, sur telegram, sur facebook,
        sur son compte x, sur les réseaux sociaux, lors d'une conférence de presse, lors d'un point de presse,
        au cours d'une conférence de presse, à la télévision, à la télévision publique, à la radio, à son tour,
        de son côté, pour sa part, par la suite, en conférence de presse, au parlement, devant le parlement, à propos
    """),
)
_DAY_TAILS = tuple(f"{day} {where}" for day, where in product(_DAYS, _WHERE))

# "a catégoriquement démenti", "a, de son côté, estimé": what stands inside the compound tenses of some verbs only.
_FIRMLY = forms("""
    catégoriquement, fermement, formellement, vigoureusement, vivement, farouchement, totalement, officiellement,
    énergiquement, unanimement
""")
_PLAINLY = forms("""
    simplement, récemment, immédiatement, aussitôt, d'abord, officiellement, tout de même, quant à lui, quant à elle,
    lui aussi, elle aussi, eux aussi, d'ores et déjà, finalement, implicitement, explicitement, ouvertement,
    solennellement, en revanche, néanmoins, tout d'abord, fermement, formellement, à demi-mot
""")
_APART = forms("""
    de son côté, pour sa part, quant à lui, quant à elle, par ailleurs, en revanche, en outre, toutefois, cependant,
    à son tour, lui aussi, elle aussi, de leur côté, pour leur part, quant à eux
""")

# "a déclaré à l'AFP ne pas savoir": the verb that follows, after which only what is said can stand.
_INFINITIVES = forms("ne, avoir, être, vouloir, n'avoir, n'être, s'être")
# "dit craindre", "affirme disposer": the same directly after a verb.
_CLAIMED = forms("""
    ne, avoir, être, vouloir, pouvoir, devoir, se, craindre, redouter, espérer, regretter, souhaiter, attendre, ignorer,
    disposer, détenir, posséder, croire, penser, comprendre, agir, faire, soutenir, refuser, envisager, préférer,
    travailler, n'avoir, n'être, n'y, s'être, s'attendre, s'inquiéter, s'opposer, y, riposter, répondre, mener, suivre,
    défendre, lutter, comprendre, connaître, rester, subir, recevoir, viser, cibler, respecter, exclure, rejeter,
    privilégier, compter, chercher, tenir, mesurer, partager, regretter, assumer, bénéficier, constater, éprouver,
    entendre, garder, ressentir, soupçonner, manquer, prendre, n'en, n'exclure, s'en, s'être, étudier, examiner
""")
# What a verb may have beside it before its infinitive: "affirme de son côté avoir".
_ASIDE = forms("de son côté, de leur côté, pour sa part, pour leur part, quant à lui, quant à elle, également, aussi")
_WANTED = forms("""
    rassurer, relativiser, nuancer, temporiser, tempérer, insister, saluer, dénoncer, justifier, souligner, préciser,
    rappeler, dédramatiser, minimiser, clarifier, réagir, alerter, témoigner, calmer le jeu, positiver
""")
_ADDRESSED = (*forms("à l'afp, à la presse, aux journalistes, dans un communiqué"), *_DAYS)

# What is announced: the object of a verb that more often reports a clause.
_OBJECTS = forms("""
    sa démission, son départ, son retrait, sa candidature, son arrivée, sa retraite, son intention, sa décision, son
    retour, sa volonté, ses intentions, son engagement, sa participation, son soutien, sa mort, son décès, la mort, la
    fin, la fermeture, la création, la suspension, la reprise, la signature, la libération, la démission, la mise, la
    tenue, la nomination, la construction, la conclusion, la levée, la formation, la dissolution, la hausse, la baisse,
    la prise, la sortie, la naissance, la découverte, la suppression, la vente, la nécessité, la position, la présence,
    la règle, les règles, les raisons, les résultats, l'importance, l'ouverture, l'arrestation, l'existence, l'envoi,
    l'arrivée, l'annulation, l'urgence, le retrait, le lancement, le début, le décès, le départ, le report, le rôle, le
    déploiement, le retour, le maintien, le renforcement, le gel, un bénéfice, une perte, un accord, une série, une
    hausse, une baisse, un plan, un cessez-le-feu, une trêve, une réforme, une aide, une offensive, des mesures, des
    sanctions, des élections, de nouvelles, de nouveaux, plusieurs, un renforcement, une enquête
""")
_NEWS = forms("annoncé, confirmé, révélé, précisé, rappelé, souligné, expliqué, regretté")

# Words that look like speech and are none. As nouns they hide the verb or "selon" in them.
_NOT_SPEECH = (
    *(
        f"{noun} dit"
        for noun in forms("""
        accord, plan, projet, système, lieu, quartier, traité, processus, format, principe, syndrome, courant, secteur,
        procédé, amendement, dispositif, modèle, pont, bâtiment, style, axe, effet, théorème, jeu
    """)
    ),
    *(f"{has} {verb} {what}" for has, verb, what in product(("a", "ont"), _NEWS, _OBJECTS)),
    *(
        f"selon {what}"
        for what in forms("""
        laquelle, lequel, lesquelles, lesquels, que, le cas, les cas, toute vraisemblance, toute probabilité, l'usage,
        le calendrier, un calendrier, la tradition, l'âge, la taille, le type, la saison, le niveau, le pays, les pays,
        la région, les régions, le modèle, la méthode, une méthode, les règles, des règles, les besoins, ses besoins,
        leurs besoins, la nature, le principe, un principe, le plan prévu, son habitude, leur habitude, sa coutume, ses
        goûts, ses envies, des modalités, les modalités, un scénario, le programme, des critères, les critères, un rite,
        le rite, la loi, ses moyens, leurs moyens, la météo, les années, les époques, la situation, les circonstances,
        un ordre, un schéma, une procédure, la mythologie
    """)
    ),
    *(
        f"{verb} de {what}"
        for verb, what in product(
            forms("a refusé, ont refusé, refuse, refusent, refusait, a accepté, ont accepté"),
            forms("""
                commenter, s'exprimer, répondre, confirmer, préciser, donner, dire, révéler, témoigner, parler,
                réagir, recevoir, livrer, fournir, dévoiler, communiquer, débattre, se prononcer
            """),
        )
    ),
    *(
        f"ce que {verb}"
        for verb in forms("""
            conteste, contestent, dément, démentent, nie, nient, réfute, réfutent, rejette, rejettent, confirme,
            confirment, condamne, condamnent, exclut, excluent, réclame, réclament, exige, exigent, a démenti, a nié
        """)
    ),
    *(
        f"{be} décrit"
        for be in forms("""
            été, est, sont, était, sera, être, souvent, parfois, comme, est souvent, est parfois, a été, souvent été
        """)
    ),
    *forms("croit en, croient en, croyait en, croit à, croient à, promet de nombreux, promet de nombreuses"),
)


def _conjugated(verbs: str) -> tuple[str, ...]:
    """The simple tenses, third person, of verbs in -er; each by its stem, with the one before "a" where that differs."""
    found: list[str] = []
    for verb in forms(verbs):
        stem, _, open_ = verb.partition("/")
        found += (f"{stem}{end}" for end in forms("e, ent, era, eront, erait, eraient, èrent, e-t, era-t"))
        found += (f"{open_ or stem}{end}" for end in forms("ait, aient, a, èrent, a-t"))
    return tuple(dict.fromkeys(found))


def _past(participles: str, adverbs: tuple[str, ...] = _OFTEN) -> tuple[str, ...]:
    """The compound tenses: "a dit", "avaient dit", and with an adverb between: "a également dit"."""
    said = forms(participles)
    plain = (f"{has} {one}" for has, one in product(_HAS, said))
    between = (f"{has} {word} {one}" for has, word, one in product(("a", "ont"), adverbs, said))
    return (*plain, *between)


def _between(participles: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """With further words inside the compound tense: "a formellement démenti"."""
    return tuple(f"{has} {word} {one}" for has, word, one in product(("a", "ont"), words, forms(participles)))


def _apart(participles: str) -> tuple[str, ...]:
    """With words between commas inside the compound tense: "a, de son côté, estimé"."""
    return tuple(f"{has}, {word}, {one}" for has, word, one in product(("a", "ont"), _APART, forms(participles)))


def _to(participles: str) -> tuple[str, ...]:
    """With the one spoken to as a pronoun: "lui a dit"."""
    return tuple(f"{who}{has} {one}" for who, has, one in product(_TO, ("a", "ont", "avait"), forms(participles)))


def _then(participles: str, tails: tuple[str, ...] = _TAILS) -> tuple[str, ...]:
    """What may stand between the verb and a speaker after it: "a dit à la presse Asta Lind"."""
    return tuple(f"{has} {one} {tail}" for has, one, tail in product(("a", "ont"), forms(participles), tails))


def _when(participles: str) -> tuple[str, ...]:
    """The same with the day before it: "a dit lundi à la presse Asta Lind"."""
    return _then(participles, _DAY_TAILS)


def _before(texts: str) -> tuple[Sourcing, ...]:
    return tuple(Sourcing(before=one, closing=True) for one in forms(texts))


# Of "a-t-il ajouté" only "a-t" can be the cue, as the speaker stands inside; these participles, as ends of
# a speaker in `trailing`, leave "il". What is no speech ("a-t-il attendu") stands in `utters`: it needs a quotation.
_SAID = """
    dit, déclaré, affirmé, indiqué, ajouté, précisé, assuré, estimé, expliqué, annoncé, souligné, rappelé, prévenu,
    averti, fait savoir, fait valoir, fait remarquer, fait observer, fait entendre, laissé entendre, tenu à préciser,
    tenu à rappeler, tenu à souligner, insisté, confirmé, rapporté, raconté, argué, argumenté, martelé, prétendu,
    allégué, reconnu, admis, concédé, avoué, confié, témoigné, répété, réaffirmé, réitéré, soutenu, jugé, considéré,
    répondu, rétorqué, répliqué, relevé, noté, observé, fait part, signalé, détaillé, révélé, conclu, promis, juré,
    certifié, garanti, pronostiqué, prédit, tweeté, écrit, alerté, mis en garde, regretté, déploré, plaidé, espéré,
    développé, complété, résumé, nuancé, renchéri, poursuivi, lancé, proclamé, clamé, protesté, attesté, maintenu,
    objecté, présumé, préconisé, prévu, anticipé, ironisé, plaisanté, relaté, notifié, pointé, remarqué, dévoilé,
    avancé, redit, commenté, analysé, fait comprendre, tranché, soupiré, glissé, soufflé, tonné, fulminé, pesté, raillé,
    tempêté, tempéré, relativisé, riposté, abondé, enchaîné, repris, continué, décrypté, scandé, crié, hurlé, murmuré,
    chuchoté, lâché, asséné, assené, cinglé, taclé, dénoncé, fustigé, critiqué, condamné, accusé, salué, applaudi,
    vanté, justifié, philosophé, théorisé, supposé, imaginé, pensé, cru, craint, redouté, rassuré, temporisé,
    questionné, demandé, interrogé, imploré, supplié, exhorté, posté, publié, réagi, proposé, suggéré, constaté,
    menacé, exclamé, exclamée, exclamés, emporté, emportée, insurgé, insurgée, indigné, indignée, indignés, alarmé,
    alarmée, inquiété, inquiétée, inquiétés, réjoui, réjouie, réjouis, félicité, félicitée, félicités, désolé, désolée,
    lamenté, lamentée, souvenu, souvenue, agacé, agacée, amusé, amusée, étonné, étonnée, offusqué, offusquée, excusé,
    excusée, défendu, défendue, justifiée, interrogée, enthousiasmé, enthousiasmée, ému, émue, plaint, plainte
"""
# Verbs of a clause that had no place among the commoner ones; with "que", a colon or a quotation only.
_CLAUSE = """
    proclamé, clamé, professé, promis, juré, convenu, douté, attesté, maintenu, présumé, soupçonné, déduit, préconisé,
    prophétisé, anticipé, escompté, relaté, notifié, pointé, remarqué, spécifié, dévoilé, divulgué, confessé,
    calculé, diagnostiqué, théorisé, avancé, trouvé, redit, analysé, tranché, voulu rappeler, voulu souligner,
    souhaité rappeler, souhaité préciser, pris acte, mis en avant
"""

_SPEECH = Speech(
    auxiliaries=forms("a, ont, avait, avaient, aurait, auraient"),
    inset="comma",
    marks=(
        Marks(open="«", close="»"),
        Marks(open="“", close="”"),
        Marks(open='"', close='"'),
        Marks(open="‹", close="›"),
        Marks(open="„", close="“"),
    ),
    says=(
        "a-t",
        *_conjugated("""
            déclar, affirm, indiqu, ajout, précis, assur, estim, expliqu, annonc/annonç, soulign, rappell/rappel,
            insist, confirm, rapport, racont, avou, confi, martèl/martel, répèt/répét, réaffirm, rétorqu, répliqu,
            déplor, regrett, concèd/concéd
        """),
        *forms("veut croire, veulent croire, voulait croire, se défend, s'excuse"),
        *_then("""
            dit, déclaré, affirmé, indiqué, ajouté, précisé, assuré, estimé, expliqué, annoncé, souligné, rappelé,
            prévenu, fait savoir, insisté, confirmé, rapporté, raconté, reconnu, confié, répété, regretté, déploré
        """),
        *_when("dit, déclaré, affirmé, indiqué, précisé, assuré, expliqué, annoncé, confirmé, rapporté"),
        *_between(
            """
            dit, déclaré, affirmé, assuré, indiqué, annoncé, expliqué, estimé, reconnu, confirmé, rappelé
        """,
            _PLAINLY,
        ),
        *_apart("""
            dit, déclaré, affirmé, assuré, indiqué, annoncé, expliqué, estimé, reconnu, confirmé, précisé, rappelé,
            souligné, prévenu, ajouté, insisté, regretté, déploré
        """),
        *_past("renchéri, argumenté, objecté, soupiré"),
        *_to("dit, déclaré, affirmé, indiqué, assuré, expliqué, annoncé, confié, raconté, rappelé, répété, confirmé"),
        *_past(
            """
            dit, déclaré, affirmé, indiqué, ajouté, précisé, assuré, estimé, expliqué, annoncé, souligné, rappelé,
            prévenu, averti, fait savoir, fait valoir, fait remarquer, fait observer, laissé entendre, tenu à préciser,
            tenu à rappeler, tenu à souligner, insisté, confirmé, rapporté, raconté, argué, martelé, prétendu, allégué,
            reconnu, admis, concédé, avoué, confié, témoigné, répété, réaffirmé, rétorqué, répliqué, noté, relevé,
            signalé, détaillé, révélé, certifié, pronostiqué, prédit, tweeté, mis en garde, regretté, déploré
        """,
            _BETWEEN,
        ),
        *forms("""
            dit, disent, disait, disaient, dirent, dit-on, déclare, déclarent, déclarait, déclara, déclarèrent,
            déclare-t, affirme, affirment, affirmait, affirmaient, affirma, affirmèrent, affirme-t, indique, indiquent,
            indiquait, indiqua, indique-t, ajoute, ajoutent, ajoutait, ajouta, ajoute-t, ajouta-t, précise, précisent,
            précisait, précisa, précise-t, assure, assurent, assurait, assuraient, assura, assure-t, estime, estiment,
            estimait, estimaient, estima, estime-t, explique, expliquent, expliquait, expliqua, explique-t, annonce,
            annoncent, annonçait, annonça, annonce-t, souligne, soulignent, soulignait, souligna, souligne-t, rappelle,
            rappellent, rappelait, rappela, rappelle-t, prévient, préviennent, prévenait, avertit, avertissent,
            avertissait, fait savoir, font savoir, fit savoir, faisait savoir, fait valoir, font valoir, fit valoir,
            fait remarquer, fait observer, laisse entendre, laissent entendre, insiste, insistent, insistait, insiste-t,
            confirme, confirment, confirma, confirme-t, rapporte, rapportent, rapporte-t, raconte, racontent, racontait,
            raconta, raconte-t, argue, arguent, martèle, martèlent, martèle-t, prétend, prétendent, prétendait,
            prétendaient, reconnaît, reconnaissent, reconnaissait, reconnut, admet, admettent, admit, concède,
            concèdent, concède-t, avoue, avouent, avoua, avoue-t, confie, confient, confia, confie-t, répète, répètent,
            répétait, répéta, répète-t, réaffirme, réaffirment, rétorque, rétorquent, rétorque-t, réplique-t, déplore,
            déplorent, déplorait, déplore-t, regrette, regrettent, regrette-t, met en garde, mettent en garde,
            déclara-t, affirma-t, précisa-t, expliqua-t, dira-t, révèle, révèlent, croit savoir, croient savoir, juge-t,
            note-t, relève-t, observe-t, constate-t, considère-t, pense-t, répond-t, ironise-t, plaisante-t, renchérit,
            objecte, objectent, objecte-t, proteste-t, soupire, soupirait, soupire-t, dira, diront, déclarera,
            affirmera, expliquera, ajoutera, racontera, confiait, martelait, avouait, répliquait, insistaient,
            expliquaient, racontaient, soulignaient, rappelaient, rappela-t, ajoutaient, indiquaient, précisaient,
            déploraient, regrettaient, confirmaient, confirmait, rapportait, rapportaient, rapporta, admettait, tient à
            préciser, tiennent à préciser, tient à rappeler, tiennent à rappeler, tient à souligner, tiennent à
            souligner, tenait à préciser, tenait à rappeler
        """),
    ),
    tells=_past("informé, assuré à") + forms("informe, informent, informa"),
    states=(
        *_conjugated("""
            jug/juge, considèr/considér, pens, suggèr/suggér, témoign, signal, constat,
            observ, not, souhait, redout, réitèr/réitér, allègu/allégu, clam, proclam, plaid
        """),
        *_to(
            "répondu, promis, demandé, garanti, écrit, suggéré, proposé, rétorqué, répliqué, lancé, ordonné, conseillé"
        ),
        *(
            f"lui {one}"
            for one in forms("""
                dit, disait, répond, répondait, répondent, répondit, demande, demandent, promet, promettent, assure,
                assurent, explique, expliquent, rappelle, rappellent, rétorque, réplique, lance, écrit, écrivent,
                confie, annonce, indique, ordonne, suggère, souffle, glisse, raconte, répète, confirme, fait savoir,
                fait remarquer, dira, reproche, reprochent
            """)
        ),
        *_past("""
            jugé, considéré, pensé, cru, soutenu, observé, constaté, écrit, montré, démontré, demandé, souhaité,
            garanti, conclu, décidé, proposé, suggéré, répondu, espéré, craint, redouté, plaidé,
            établi, appris, entendu, alerté, ordonné, recommandé, décrété, statué, sous-entendu,
            supposé, réitéré, compris, obtenu, laissé croire, fait comprendre, insinué, parié, posté, exprimé le souhait
        """),
        *_past(_CLAUSE, ()),
        *_past("ironisé, plaisanté, protesté", ()),
        *_between("promis, jugé, demandé, répondu", _PLAINLY),
        *_apart("promis, jugé, considéré, demandé, souhaité, répondu, conclu, écrit, constaté, observé, noté, soutenu"),
        *forms("""
            ironise, ironisent, ironisait, plaisante, plaisantait, proteste, protestent, proclame, proclament,
            proclamait, clame, clament, clamait, professe, convient, conviennent, doute, doutent, doutait, certifie,
            certifient, atteste, attestent, attestait, maintient, maintiennent, maintenait, allègue, allèguent, présume,
            présument, soupçonne, soupçonnent, déduit, déduisent, décrète, décrètent, décide, décident, ordonne,
            ordonnent, préconise, préconisent, insinue, insinuent, prédit, prédisent, prédisait, pronostique,
            pronostiquent, anticipe, anticipent, relate, relatent, relatait, notifie, notifient, alerte, alertent,
            alertait, remarque, remarquent, spécifie, dévoile, dévoilent, divulgue, confesse, avance, avancent, trouve,
            trouvent, trouvait, réitère, réitèrent, redit, redisent, fait comprendre, font comprendre, veut croire,
            veulent croire, s'indigne, s'indignent, se désole, se désolent, se lamente, se lamentent, part du principe,
            partent du principe, établit, établissent, jurait, promettait, promettaient, soutint, suppliait, plaidait,
            redoutait, notaient, pointe, pointent, réplique, répliquent, se défend, se défendent, parie, parient,
            garantissait, garantissent, prétextent, prétextant, garantissant, certifiant, attestant, témoignant,
            objectant, plaidant, présumant, supposant, décrétant, souhaitant, préconisant, recommandant, proposant,
            insinuant, prédisant, redoutant, ironisant, relatant, signalant, alertant, relevant, pointant, remarquant,
            révélant, pensant, croyant, se plaignant, se vantant, s'inquiétant, s'étonnant, se réjouissant
        """),
        *forms("""
            juge, jugent, jugeait, jugeaient, jugea, considère, considèrent, considérait, pense, pensent, pensait,
            pensaient, croit, croient, croyait, soutient, soutiennent, soutenait, note, notent, notait, observe,
            observent, constate, constatent, relève, relèvent, écrit, écrivent, écrivait, écrivit, montre, montrent,
            demande, demandent, demandait, demanda, souhaite, souhaitent, souhaitait, promet, promettent, promit, jure,
            jurent, garantit, conclut, concluent, propose, suggère, suggèrent, répond, répondent, répondait, répondit,
            espère, espèrent, espérait, craint, craignent, craignait, redoute, redoutent, plaide, plaident, sait,
            savent, signale, signalent, détaille, témoigne, témoignent, recommande, se félicite, se félicitent, se
            félicite-t, s'étonne-t, s'inquiète-t, se réjouit, se réjouissent, s'est félicité, s'est félicitée, s'est
            réjoui, s'est réjouie, se sont félicités, s'est étonné, s'est étonnée, s'étonne, s'est inquiété, s'est
            inquiétée, s'inquiète, s'attend, s'est plaint, s'est plainte, se plaint, se plaignent, s'est vanté, s'est
            vantée, se vante, s'est défendu, s'est défendue, s'est engagé, s'est dit convaincu, s'est dite convaincue,
            se dit convaincu, se dit convaincue, se disent convaincus, s'est dit persuadé, s'est dite persuadée, est
            convaincu, est convaincue, sont convaincus, est persuadé, est persuadée, s'est dit certain, s'est dite
            certaine, disant, déclarant, affirmant, indiquant, ajoutant, précisant, assurant, estimant, expliquant,
            annonçant, soulignant, rappelant, prévenant, avertissant, faisant savoir, faisant valoir, faisant remarquer,
            laissant entendre, insistant, confirmant, rapportant, racontant, arguant, martelant, prétendant, alléguant,
            reconnaissant, admettant, concédant, avouant, répétant, réaffirmant, rétorquant, jugeant, considérant,
            soutenant, notant, observant, constatant, demandant, promettant, jurant, regrettant, déplorant, craignant,
            espérant, écrivant, concluant, suggérant, se disant convaincu, se félicitant, mettant en garde, est d'avis,
            sont d'avis
        """),
    ),
    utters=(
        *_conjugated("""
            lanc/lanç, ironis, tranch, souffl, plaisant, s'exclam, s'indign, s'emport, s'inquièt/s'inquiét,
            s'interrog/s'interroge, s'insurg/s'insurge, s'alarm, s'agac/s'agaç, s'étonn, s'amus, s'enthousiasm,
            s'offusqu, comment, complèt/complét, nuanc/nuanç, tempèr/tempér, temporis, relativis, résum, gliss, cri,
            hurl, murmur, chuchot, scand, fulmin, pest, lâch, tonn, dénonc/dénonç, fustig/fustige, critiqu,
            argument, enchaîn, ripost, abond, décrypt, théoris, philosoph, confess, énumèr/énumér, exult,
            jubil, soupir, grond, persifl, grogn, sanglot, rembobin, se désol, se lament, protest
        """),
        *(f"{one}e-t" for one in forms("accus, exig, réclam, condamn, menac, appell, jur, not, demand, revendiqu")),
        *(
            f"{verb} {what}"
            for verb, what in product(
                forms("""
                    a voulu, ont voulu, veut, veulent, a tenu à, ont tenu à, tient à, tiennent à, a souhaité, a préféré,
                    préfère, a cherché à, cherche à, a tenté de, tente de, a tenu aussi à
                """),
                _WANTED,
            )
        ),
        *(
            f"{verb} {of}"
            for verb, of in product(
                forms("""
                    s'est félicité, s'est félicitée, se sont félicités, se félicite, s'est réjoui, s'est réjouie, se
                    réjouit, s'est inquiété, s'est inquiétée, s'inquiète, s'est indigné, s'est indignée, s'indigne,
                    s'est plaint, s'est plainte, se plaint, s'est alarmé, s'est alarmée, s'alarme
                """),
                forms("d'un, d'une, de ce, de cette, de la, de l', du, des, de, d'"),
            )
        ),
        *forms(
            """
            s'est écrié, s'est écriée, se sont écriés, se sont écriées, botte en touche, a botté en touche, élude, a éludé,
            défend, défendent, a défendu, ont défendu, sont formels, sont formelles, sont catégoriques, sont unanimes,
            est unanime, se défausse, s'est défaussé, s'est défaussée
        """
        ),
        *forms(
            "décrit, décrivent, décrivait, décrivaient, décrira, pour qui, selon qui, acquiesce, renchérissait, prédit"
        ),
        *_between("fustigé, dénoncé, critiqué, salué, ironisé, lancé, réagi, répliqué, commenté, évoqué", _PLAINLY),
        # "dénonce une « erreur historique »": the article stands outside the marks.
        *(
            f"{verb} {article}"
            for verb, article in product(
                forms("""
                    dénonce, dénoncent, dénonçait, dénonçant, a dénoncé, ont dénoncé, évoque, évoquent, évoquait,
                    évoquant, a évoqué, ont évoqué, fustige, fustigent, fustigeant, a fustigé, ont fustigé,
                    salue, saluent, a salué, ont salué, vante, a vanté,
                    pointe, pointent, a pointé, ont pointé, redoute, redoutent, a critiqué, ont critiqué, critique,
                    critiquent, y voit, y voient, promet, a promis
                """),
                forms("un, une, des, le, la, les, l', cette, ce, ces, son, sa, ses, leur"),
            )
        ),
        *forms("""
            y voit, y voient, y a vu, s'adresse à, s'adresse aux, s'adressent à, s'est adressé à, s'est adressé aux,
            s'est adressée à, s'est adressée aux, s'adressant à, s'adressant aux, s'est exprimé, s'est exprimée,
            s'est voulu rassurant, s'est voulue rassurante, se veut rassurant, se veut rassurante, se veut confiant,
            se veut confiante, se veut optimiste, s'est montré, s'est montrée, ne décolère pas, ne mâche pas ses mots,
            ne cache pas sa colère, ne cache pas son inquiétude, ne cache pas sa joie, persiste et signe, enfonce le
            clou, hausse le ton, est catégorique, est formel, est formelle, est sans appel,
            monte au créneau, n'en démord pas, tire la sonnette d'alarme, donne le ton, veut rassurer
        """),
        *_then("lancé, commenté, réagi, écrit, dénoncé, poursuivi, répondu, jugé, promis, salué, résumé, détaillé"),
        *_past("""
            poursuivi, continué, repris, lancé, commenté, réagi, ironisé, tranché, renchéri, résumé, nuancé, tempéré,
            glissé, soufflé, lâché, tonné, crié, hurlé, scandé, murmuré, plaisanté, complété, développé, enchaîné,
            abondé, dénoncé, fustigé, critiqué, salué, interrogé, détaillé, rapporté, évoqué, décrit, justifié,
            balayé, riposté, soupiré, questionné, philosophé, avancé, argumenté, énuméré, analysé, décrypté, relativisé,
            rassuré, cinglé, asséné, assené, taclé, supplié, pesté, conseillé, fulminé, raillé, tempêté, chuchoté,
            applaudi, vanté, imaginé, temporisé, imploré, publié, partagé, souri, parlé de, parlé d', parlé d'un,
            parlé d'une, fait état de, fait état d', plaidé pour, mis en cause, pointé du doigt, invoqué, déclamé
        """),
        *forms("""
            poursuit, poursuivent, poursuivait, poursuivit, continue-t, reprend, reprit, lance, lancent, lança, lance-t,
            lança-t, commente, commentent, commente-t, réagit, réagissent, ironise, ironisent, ironise-t, tranche-t,
            renchérit, résume, résument, résume-t, nuance-t, tempère, tempère-t, glisse, glisse-t, souffle-t, lâche,
            lâche-t, tonne, s'écrie, s'écria, s'écrie-t, s'écria-t, s'exclame, s'exclama, s'exclame-t, s'exclama-t,
            s'est exclamé, s'est exclamée, s'est emporté, s'est emportée, s'est indigné, s'est indignée, s'indigne,
            s'indignent, s'indigne-t, s'est insurgé, s'est insurgée, s'insurge, s'insurge-t, s'est interrogé, s'est
            interrogée, s'interroge, s'interrogent, s'interroge-t, s'est demandé, s'est demandée, se demande, s'est
            justifié, s'est justifiée, s'est agacé, s'agace, s'est alarmé, s'alarme, s'est désolé, se désole, s'est
            amusé, s'amuse-t, crie, crient, cria, cria-t, hurle, scande, scandent, scandaient, murmura, murmura-t,
            murmure-t, demande-t, demanda-t, plaisante, plaisante-t, complète-t, analyse-t, dénonce, dénoncent,
            dénonce-t, dénonçant, fustige, fustigent, fustige-t, fustigeant, critique-t, salue-t, évoque, évoquent,
            évoquant, interroge, interroge-t, s'est-il réjoui, s'est-elle réjouie, s'est-il félicité, s'est-elle
            félicitée, s'est-il indigné, s'est-elle indignée, s'est-il exclamé, s'est-elle exclamée, s'est-il interrogé,
            s'est-elle interrogée, s'est-il emporté, s'est-elle emportée, s'est-il défendu, s'est-elle défendue,
            s'est-il justifié, s'est-elle justifiée, s'est-il étonné, s'est-elle étonnée, s'est-il inquiété, s'est-elle
            inquiétée, s'est-il agacé, s'est-elle agacée, s'est-il insurgé, s'est-elle insurgée, s'est-il alarmé,
            s'est-elle alarmée, s'est-il désolé, s'est-elle désolée, s'est-il demandé, s'est-elle demandé, peut-on lire,
            peut-on y lire, pouvait-on lire, ont-ils dit, ont-ils ajouté, ont-ils déclaré, ont-ils écrit, ont-ils
            affirmé, ont-ils indiqué, ont-ils précisé, ont-ils expliqué, ont-ils souligné, ont-elles ajouté, ont-elles
            déclaré, ont-elles dit, avait-il dit, avait-il déclaré, avait-il affirmé, avait-il ajouté, avait-il assuré,
            avait-il expliqué, avait-il écrit, avait-elle dit, avait-elle déclaré, avait-elle affirmé, avait-elle
            ajouté, avait-elle assuré, avait-elle expliqué, avait-elle écrit, a-t-il attendu, a-t-elle attendu, a-t-on
            attendu, a-t-il pu, a-t-elle pu, a-t-on pu, a-t-il voulu, a-t-elle voulu, a-t-on voulu, a-t-il besoin,
            a-t-elle besoin, a-t-on besoin, a-t-il fallu, a-t-il perdu, a-t-elle perdu, a-t-il eu, a-t-elle eu, a-t-il
            vraiment, a-t-elle vraiment, a-t-il fait, a-t-elle fait, a-t-il été, a-t-elle été, a-t-il permis, a-t-elle
            permis, a-t-il su, a-t-elle su, a-t-il le, a-t-elle le, a-t-il la, a-t-elle la, a-t-il un, a-t-elle un,
            a-t-il une, a-t-elle une, a-t-il des, a-t-il choisi, a-t-elle choisi, a-t-il ignoré, a-t-elle ignoré, a-t-il
            empêché, a-t-il préféré, a-t-il cessé, a-t-il mis fin, a-t-elle mis fin, a-t-il mis en place, a-t-il mis en
            œuvre, a-t-il mis du, a-t-il pris, a-t-elle pris, a-t-il obtenu, a-t-elle obtenu, a-t-il quitté, a-t-elle
            quitté, ont-ils, ont-elles, avait-il, avait-elle, avaient-ils, avaient-elles, s'est-il, s'est-elle, se
            sont-ils, se sont-elles, s'était-il, s'était-elle
        """),
        *forms("""
            souffle, soufflent, fulmine, fulminent, fulmine-t, peste, pestent, peste-t, s'emporte, s'emportent,
            s'emporte-t, se lamente-t, se souvient, se souviennent, se rappelle, se remémore, nuance, relativise,
            relativisent, relativise-t, s'amuse, s'amusent, sourit, sourient, tranche, riposte, abonde, abonde-t,
            enchaîne, enchaînent, enchaîne-t, décrypte, décrypte-t, menace-t, clame-t, proclame-t, alerte-t, remarque-t,
            pointe-t, murmure, murmurent, chuchote, chuchotent, chuchote-t, assène, assènent, assène-t, cingle,
            cingle-t, tacle, taclent, raille, raillent, raille-t, salue, saluent, applaudit, vante, vantent, argumente,
            argumentent, argumente-t, philosophe-t, théorise, théorise-t, s'offusque, s'offusquent, s'offusque-t,
            s'excuse, s'excusent, se justifie, s'époumone, rassure, rassurent, rassure-t, temporise, temporise-t,
            questionne, questionnent, implore, implorent, supplie, supplient, tempête-t, lit-on, pouvait-on y lire, y
            lit-on, lançait, lançaient, soufflait, pestait, glissait, glissent, commentait, tonnait, criait, criaient,
            hurlait, hurlaient, fustigeait, dénonçait, dénonçaient, s'alarment, s'agacent, s'insurgent, se justifient,
            s'enthousiasme, s'enthousiasment, s'enthousiasme-t, s'émeut, se moque, balaie, balaye, balaient, tempèrent,
            tonnent, lâchent, renchérissent, parle de, parlent de, parlait de, parlant de, parle d', parlent d', parlait
            d', parlant d', parle d'un, parle d'une, parlent d'un, parlent d'une, fait état d', font état d', fait état
            de, font état de, plaide pour, plaident pour, invoque, invoquent, invoquant, pointe du doigt, pointent du
            doigt, s'est lamenté, s'est lamentée, s'est souvenu, s'est souvenue, s'est offusqué, s'est offusquée, s'est
            époumoné, s'est enthousiasmé, s'est enthousiasmée, s'est ému, s'est émue, s'est moqué, s'est moquée, se sont
            indignés, se sont insurgés, se sont alarmés, se sont inquiétés, se sont interrogés, se sont exclamés, se
            sont réjouis, se sont désolés, se sont étonnés
        """),
    ),
    acts=(
        *(f"{has} appelé {day} {to}" for has, day, to in product(("a", "ont"), _DAYS, ("à", "au", "aux"))),
        *(
            f"{has} {one} {to} {verb}"
            for has, one, to, verb in product(
                ("a", "ont"),
                forms("dit, déclaré, affirmé, indiqué, assuré, annoncé, expliqué, ajouté, précisé, reconnu"),
                _ADDRESSED,
                _INFINITIVES,
            )
        ),
        *(
            f"{has} {one} {verb}"
            for has, one, verb in product(("a", "ont"), forms("ajouté, précisé, expliqué, indiqué"), _INFINITIVES)
        ),
        *(
            f"{verb} {word} {what}"
            for verb, word, what in product(
                forms("""
                    dit, disent, affirme, affirment, assure, assurent, déclare, déclarent, indique, indiquent, reconnaît,
                    a dit, a affirmé, ont affirmé, a assuré, ont assuré, a déclaré, ont déclaré, a indiqué, ont indiqué,
                    a reconnu, ont reconnu, a annoncé, ont annoncé
                """),
                _ASIDE,
                _INFINITIVES,
            )
        ),
        *_past("""
            nié, démenti, rejeté, réfuté, récusé, contesté, condamné, accusé, exclu, revendiqué, réclamé, exigé,
            appelé à, appelé au, appelé aux, menacé de, promis de, juré de, refusé de, proposé de, accepté de,
            demandé à, demandé au, demandé aux, demandé de, exhorté, fait part de, fait part d'un, fait part d'une,
            mis en garde contre, exprimé son, exprimé sa, exprimé ses, pris ses distances avec
        """),
        *_between("nié, démenti, rejeté, réfuté, récusé, contesté, condamné, accusé, exclu, exigé", _FIRMLY),
        *_apart("nié, démenti, rejeté, réfuté, récusé, contesté, condamné, accusé, exclu, exigé, appelé à, menacé de"),
        *(
            f"{verb} {infinitive}"
            for verb, infinitive in product(
                forms("""
                    dit, disent, disait, disaient, disant, a dit, ont dit, avait dit, affirme, affirment, affirmait,
                    affirmant, a affirmé, ont affirmé, avait affirmé, assure, assurent, assurait, assurant, a assuré,
                    ont assuré, avait assuré, déclare, a déclaré, ont déclaré, déclarant, reconnaît, reconnaissent,
                    a reconnu, ont reconnu, prétend, prétendent, prétendait, prétendant, a prétendu, ont prétendu
                """),
                _CLAIMED,
            )
        ),
        *(
            f"{has} {word} {one} {infinitive}"
            for has, word, one, infinitive in product(
                ("a", "ont"), _OFTEN, forms("dit, affirmé, assuré, déclaré, reconnu, indiqué"), _INFINITIVES
            )
        ),
        *_past(
            """
            indiqué n'avoir, indiqué n'être, annoncé n'avoir, expliqué n'avoir, confirmé n'avoir, indiqué avoir, indiqué être, indiqué vouloir, annoncé avoir, annoncé être, annoncé vouloir, admis avoir,
            admis être, avoué avoir, estimé avoir, estimé être, expliqué avoir, expliqué vouloir, confirmé avoir,
            juré avoir, juré ne
        """,
            (),
        ),
        *forms("""
            nie, nient, niait, niaient, niant, nia, dément, démentent, démentait, démentit, démentant, rejette,
            rejettent, rejetait, rejetant, réfute, réfutent, réfutant, récuse, récusent, récusant, nie en bloc, nient en
            bloc, a nié en bloc, ont nié en bloc, rejette en bloc, rejettent en bloc, a rejeté en bloc, ont rejeté en
            bloc, dément formellement, dément catégoriquement, dément en bloc, a démenti en bloc, nie formellement, nie
            catégoriquement, nient formellement, rejette catégoriquement, rejette fermement, condamne fermement,
            condamne vigoureusement, condamnent fermement, exclut catégoriquement, conteste formellement, a répondu ne,
            a répondu avoir, a répondu être, a répondu vouloir, répond ne, répond avoir, répond être, répond vouloir, a
            confié ne, a confié avoir, a confié être, confie ne, confie avoir, confie être, a répliqué ne, a répliqué
            avoir, a rappelé avoir, a rappelé être, rappelle avoir, rappelle être, conteste, contestent, contestant,
            condamne, condamnent, condamnait, condamnant, accuse, accusent, accusait, accusant, exclut, excluent,
            excluant, revendique, revendiquent, revendiquant, exige, exigent, exigeait, exigeant, réclame, réclament,
            réclamait, réclamant, appelle à, appellent à, appelait à, appelant à, appelle au, appellent au, appelant au,
            appelle aux, menace de, menacent de, menaçait de, menaçant de, promet de, promettent de, promettant de, jure
            de, refuse de, refusent de, refusait de, refusant de, propose de, proposent de, proposant de, accepte de,
            exhorte, exhortent, exhortant, demande à, demandent à, demande au, demande aux, demandent au, dit vouloir,
            dit avoir, dit être, dit ne, disent vouloir, disent avoir, disent être, disent ne, dit craindre, dit
            espérer, disent craindre, affirme avoir, affirme être, affirme vouloir, affirme ne, affirme n'avoir,
            affirment avoir, affirment être, affirment ne, affirmant avoir, affirmant être, affirmant vouloir, affirmant
            ne, assure avoir, assure être, assure vouloir, assure ne, assure n'avoir, assurent avoir, assurent être,
            assurent ne, assurant avoir, assurant être, assurant vouloir, assurant ne, disant vouloir, disant avoir,
            disant être, disant ne, dit n'avoir, déclare avoir, déclare être, déclare vouloir, déclare ne, déclarant
            avoir, déclarant vouloir, annonce avoir, annoncent avoir, annonçant avoir, annonce vouloir, reconnaît avoir,
            reconnaissent avoir, reconnaissant avoir, prétend avoir, prétendent avoir, prétend être, prétendent être,
            prétendant avoir, prétendant être, estime avoir, indique avoir, indiquent avoir, indiquant avoir, confirme
            avoir, admet avoir, avoue avoir, s'est dit, s'est dite, se sont dits, se sont dites, se dit, se disent, se
            disant, s'est déclaré, s'est déclarée, se sont déclarés, se déclare, se déclarent, s'est engagé à, s'est
            engagée à, se sont engagés à, s'engage à, s'engagent à, s'engageant à, s'est opposé à, s'est opposée à,
            s'oppose à, s'opposent à, s'est prononcé pour, s'est prononcée pour, s'est prononcé contre, s'est prononcée
            contre, s'est excusé, s'est excusée, met en garde contre, mettent en garde contre, mettant en garde contre,
            fait part de, qualifie, qualifient, qualifiant, a qualifié, ont qualifié, jure avoir, jurent avoir, jure ne,
            jurent ne, se défend de, se défendent de, s'est défendu de, s'est défendue de, se défend d'avoir, se
            défendent d'avoir, s'est défendu d'avoir, s'est défendue d'avoir, se vante d'avoir, s'est vanté d'avoir,
            regrette de, regrette d'avoir, se plaint de
        """),
    ),
    # "l'affirmation que" is left out: it stands mostly after "a rejeté", and is then not the speaker's own.
    nouns=(
        *forms("""
            sa conviction, leur conviction, son espoir, leur espoir, sa crainte, leur crainte, sa certitude, l'assurance
        """),
        *_NOT_SPEECH,
    ),
    sourcing=(
        Sourcing(before="pour", person=True),
        Sourcing(before="aux yeux de"),
        Sourcing(before="aux yeux du"),
        *_before("""
            selon, d'après, à en croire, a en croire, au dire de, aux dires de, aux dires du, aux dires des, au dire du,
            de l'aveu de, de l'aveu du, de l'aveu des, de l'aveu même de, de l'aveu même du, de l'avis de, de l'avis du,
            de l'avis des, dixit, d'après ce que dit, selon les dires de,
            selon un bilan de, selon un bilan du, selon un bilan communiqué par, selon un nouveau bilan communiqué par,
            selon un bilan provisoire de, selon un bilan provisoire du, selon un décompte de, selon un décompte du,
            selon un nouveau bilan de, selon un nouveau bilan du, selon les chiffres de, selon les chiffres du,
            selon des chiffres de, selon un message de, selon un message du,
            selon une déclaration de, selon une déclaration du, selon des propos rapportés par, selon les mots de, selon les mots du, selon les termes de, selon les termes du, selon l'expression de,
            selon les déclarations de, selon les déclarations du, selon un communiqué de, selon un communiqué du,
            pour reprendre les mots de, pour reprendre les mots du, a-t-on appris auprès de, a-t-on appris auprès du,
            a-t-on appris auprès des, a-t-on appris auprès d'un, a-t-on appris auprès d'une, a-t-on appris de,
            a-t-on indiqué de, a-t-on indiqué à, a-t-on indiqué au, a-t-on précisé de, a-t-on annoncé de,
            a-t-on déclaré de,
            si l'on en croit, si on en croit, en croire, même son de cloche chez, même son de cloche du côté de,
            même constat chez, même constat pour
        """),
        *(
            Sourcing(before=f"{verb} {day} {place}", closing=True)
            for verb, day, place in product(
                forms("a-t-on appris, a-t-on indiqué, a-t-on précisé, a appris l'afp, indique-t-on, apprend-on"),
                _DAYS,
                forms("de, d'un, d'une, auprès de, auprès du, auprès des, auprès d'un, auprès d'une"),
            )
        ),
        *_before("""
            a appris l'afp auprès de, a appris l'afp auprès du, a appris l'afp auprès des, a appris l'afp auprès d'un,
            a appris l'afp auprès d'une, a appris l'afp de
        """),
        *(
            Sourcing(before=f"{verb} {place}", closing=True)
            for verb, place in product(
                forms("""
                    indique-t-on, précise-t-on, apprend-on, annonce-t-on, affirme-t-on, assure-t-on, explique-t-on,
                    confirme-t-on, rapporte-t-on, souligne-t-on, estime-t-on, confie-t-on, glisse-t-on, souffle-t-on,
                    fait-on savoir, fait-on valoir, a-t-on appris, dit-on, prévient-on, promet-on, reconnaît-on,
                    admet-on, concède-t-on, rappelle-t-on, ajoute-t-on, insiste-t-on, déplore-t-on, regrette-t-on,
                    lâche-t-on, résume-t-on, observe-t-on, note-t-on, répond-on, rétorque-t-on, murmure-t-on,
                    espère-t-on, relativise-t-on, martèle-t-on, tranche-t-on, fait-on remarquer, veut-on croire,
                    se défend-on, s'inquiète-t-on, se félicite-t-on, s'agace-t-on, déclare-t-on, justifie-t-on,
                    plaide-t-on, nuance-t-on, jure-t-on, raconte-t-on, commente-t-on, craint-on, a-t-on indiqué,
                    a-t-on précisé, a-t-on annoncé, a-t-on expliqué, a-t-on assuré, a-t-on affirmé, a-t-on confirmé,
                    a-t-on fait savoir, a-t-on souligné, a-t-on ajouté, a-t-on confié, a-t-on glissé
                """),
                forms(
                    "de, du, des, d'un, d'une, à, au, aux, chez, dans, du côté de, du côté du, côté, auprès de, auprès du, auprès des, auprès d'un"
                ),
            )
        ),
        *(
            Sourcing(before=f"{how} l'{has} {one}", closing=True)
            for how, has, one in product(
                forms("comme, ainsi que"),
                forms("a, ont, avait, avaient"),
                forms("""
                    dit, déclaré, affirmé, indiqué, annoncé, précisé, expliqué, souligné, rappelé, confirmé, rapporté,
                    montré, révélé, écrit, reconnu, promis, fait savoir, fait remarquer, fait observer, fait valoir,
                    assuré, noté, soutenu, martelé, résumé, relevé, observé, raconté, ajouté, détaillé
                """),
            )
        ),
        *(
            Sourcing(before=f"{how} {one}", closing=True)
            for how, one in product(
                forms("comme, ainsi que"),
                forms("""
                    l'affirme, l'affirment, l'indique, l'indiquent, l'explique, l'expliquent, l'assure, l'assurent,
                    l'annonce, l'estime, l'écrit, l'admet, l'observe, le dit, le disent, le souligne, le soulignent, le
                    rappelle, le rappellent, le rapporte, le rapportent, le prétend, le prétendent, le révèle, le
                    révèlent, le précise, le précisent, le note, le notent, le soutient, le soutiennent, le confirme, le
                    confirment, le résume, le reconnaît, le raconte, le racontent, le relève, le détaille, le martèle,
                    le fait remarquer, le fait observer, le fait valoir
                """),
            )
        ),
    ),
    complementizers=forms("""
        que, qu', à ce que, selon laquelle, selon lequel, selon lesquelles, selon lesquels, du fait que, au fait que
    """),
    # "qu'" is written together with the word after it, so it stays in the content.
    questions=(
        *forms("""
            qu'il, qu'elle, qu'ils, qu'elles, qu'on, qu'un, qu'une, qu'en, qu'à, qu'au, qu'aux, qu'aucun, qu'aucune,
            qu'après, qu'avant, qu'avec, qu'ensemble, qu'environ, qu'entre, qu'ici, qu'hier, qu'aujourd'hui, qu'eux,
            qu'actuellement, qu'également, qu'ainsi, qu'alors, qu'encore, qu'ensuite, qu'enfin, qu'outre, qu'autour,
            qu'aussi, qu'autant, qu'autrefois, qu'afin, qu'au-delà, qu'elle-même, qu'il-même, qu'ayant, qu'étant,
            qu'israël, qu'emmanuel, qu'ankara, qu'alger, qu'athènes, qu'islamabad, qu'abou, qu'ali, qu'ahmed, qu'al,
            qu'amman, qu'addis, qu'erevan, qu'abidjan, qu'antananarivo, qu'air, qu'airbus, qu'apple, qu'amazon, qu'anne,
            qu'alexandre, qu'antoine, qu'antónio, qu'antonio, qu'olaf, qu'ursula, qu'elon, qu'édouard, qu'éric,
            qu'élisabeth, qu'asta, qu'onze, qu'abdallah, qu'abdoulaye, qu'abuja, qu'accra, qu'achgabat, qu'adam,
            qu'aden, qu'adrien, qu'adèle, qu'agnès, qu'ahmad, qu'air, qu'airbus, qu'alain, qu'albert, qu'alep,
            qu'alexeï, qu'alfred, qu'ali, qu'alice, qu'aliyev, qu'amazon, qu'amina, qu'amir, qu'amsterdam, qu'andreï,
            qu'andré, qu'angela, qu'anna, qu'anvers, qu'anwar, qu'apple, qu'ariane, qu'ariel, qu'arnaud, qu'arthur,
            qu'asmara, qu'assimi, qu'assouan, qu'astana, qu'athènes, qu'atlanta, qu'aurore, qu'austin, qu'avignon,
            qu'ayman, qu'aymeric, qu'aziz, qu'aïcha, qu'edf, qu'edgar, qu'edward, qu'elena, qu'elisabeth, qu'emma,
            qu'emmanuelle, qu'enrique, qu'erbil, qu'erdogan, qu'ernest, qu'estelle, qu'eugène, qu'europol, qu'eva,
            qu'evo, qu'hassan, qu'henri, qu'hubert, qu'hugo, qu'hélène, qu'ibrahim, qu'idleb, qu'igor, qu'ilham,
            qu'imran, qu'ingrid, qu'interpol, qu'inès, qu'irène, qu'isaac, qu'isabelle, qu'ismail, qu'ismaïl, qu'israel,
            qu'istanbul, qu'ivan, qu'octave, qu'odessa, qu'olga, qu'olivier, qu'omar, qu'orange, qu'orban, qu'orléans,
            qu'oscar, qu'oslo, qu'osman, qu'ottawa, qu'oumar, qu'ousmane, qu'oussama, qu'uber, qu'ulrich, qu'umaro,
            qu'urbain, qu'yvan, qu'yves, qu'yvonne, qu'édith, qu'élise, qu'éléonore, qu'éric, qu'étienne, qu'aurait,
            qu'avait, qu'était, qu'a, qu'est, qu'ont
        """),
        *forms("si, s'il, s'ils, ce que, ce qui, ce qu'il, ce qu'elle, comment, pourquoi"),
    ),
    negations=forms("""
        ne, n', se, s', d'une, d'un, qu'une, qu'un, nul, ne l', ne le, ne la, ne les, ni, sans, l', le, la, les, un,
        une, cette, ce, cet, d', y, cela, ceci, autrement, soi, pourquoi, comment, quand, où, peut-être, sans doute, sa,
        son, ses, leur, leurs, notre, votre, aucune, aucun, toute, pas, jamais, rien, plus, par, de, du, des
    """),
    pronouns=forms("""
        il, elle, ils, elles, on, lui, eux, lui-même, elle-même, eux-mêmes, ce dernier, cette dernière, ces derniers,
        ces dernières, celui-ci, celle-ci, ceux-ci, celles-ci, qui, je, j', nous, l'un, l'une, l'intéressé,
        l'intéressée, cet homme, cette femme
    """),
    roles=forms("""
        prévenu, prévenue, porte-parole, ministre, président, présidente, premier ministre, première ministre, chef, cheffe, dirigeant,
        dirigeante, leader, gouverneur, gouverneure, maire, mairesse, commandant, commandante, général, générale,
        colonel, colonelle, capitaine, lieutenant, amiral, secrétaire, directeur, directrice, ambassadeur,
        ambassadrice, l'ambassadeur, l'ambassadrice, sénateur, sénatrice, député, députée, élu, élue, l'élu, l'élue,
        roi, reine, prince, princesse, responsable, officiel, officielle, officier, l'officier, émissaire, l'émissaire,
        envoyé, envoyée, l'envoyé, l'envoyée, adjoint, adjointe, l'adjoint, l'adjointe, juge, avocat, avocate, l'avocat,
        l'avocate, procureur, procureure, magistrat, magistrate, professeur, professeure, analyste, l'analyste, expert,
        experte, l'expert, l'experte, candidat, candidate, chancelier, chancelière, préfet, préfète, cheikh, imam,
        l'imam, mollah, ayatollah, l'ayatollah, pape, évêque, l'évêque, docteur, docteure, médecin, fondateur,
        fondatrice, auteur, autrice, auteure, l'auteur, l'autrice, rédacteur, rédactrice, conseiller, conseillère,
        chercheur, chercheuse, scientifique, habitant, habitante, témoin, militant, militante, syndicaliste, diplomate,
        émir, l'émir, sultan, patron, patronne, pdg, représentant, représentante, délégué, déléguée, commissaire,
        entraîneur, l'entraîneur, sélectionneur, historien, historienne, journaliste, économiste, l'économiste,
        bourgmestre, échevin, échevine, ministre-président, contre-amiral, vice-amiral, bâtonnier, bâtonnière, rapporteur,
        rapporteuse, haut-commissaire, archevêque, l'archevêque, cardinal, patriarche, rabbin, marabout, virologue,
        épidémiologiste, l'épidémiologiste, sociologue, climatologue, juriste, constitutionnaliste, géopolitologue,
        universitaire, l'universitaire, agriculteur, agricultrice, infirmier, infirmière, enseignant, enseignante,
        coach, cinéaste, réalisateur, réalisatrice, romancier, romancière, chanteur, chanteuse, vice-premier,
        porte-voix, commentateur, notaire, urgentiste, pédiatre, psychiatre, vétérinaire, navigateur, pompier,
        politologue, enquêteur, l'enquêteur, enquêteurs, coordinateur, coordinatrice, ex-président, ex-ministre,
        vice-président, vice-présidente, opposant, opposante, l'opposant, l'opposante, chargé, chargée, source, sources
    """),
    bodies=forms("""
        ministère, gouvernement, police, gendarmerie, armée, l'armée, parti, groupe, mouvement, agence, l'agence,
        office, l'office, bureau, tribunal, cour, conseil, parlement, sénat, assemblée, l'assemblée, comité,
        commission, ambassade, l'ambassade, syndicat, union, l'union, société, entreprise, l'entreprise, compagnie,
        banque, université, l'université, hôpital, l'hôpital, campagne, administration, l'administration, direction,
        département, front, organisation, l'organisation, association, l'association, fédération, équipe, l'équipe,
        maison, présidence, l'élysée, kremlin, matignon, mairie, préfecture, parquet, région, état-major, l'état-major,
        coalition, opposition, l'opposition, majorité, autorités, communiqué, rapport, étude, l'étude, sondage, enquête,
        l'enquête, institut, l'institut, ong, l'ong, observatoire, l'observatoire, milice, rébellion, junte, quotidien,
        journal, chaîne, hebdomadaire, diplomatie, défense, forces, onu, l'onu, otan, l'otan
    """),
    honorifics=forms("""
        m, mm, mme, mmes, mlle, monsieur, madame, mademoiselle, dr, pr, me, maître, mgr, sir, lord, général, colonel,
        capitaine, cheikh, docteur, professeur
    """),
    particles=forms("""
        guerre, conflit, crise, incendie, incendies, inondations, séisme, attentat, grève, procès, élections,
        manifestation, manifestations, explosion, accident, réforme, budget, attaque, frappe, frappes, coup, meurtre,
        mort, violences, émeutes, trêve, cessez-le-feu, négociations, canicule, tempête, cyclone, ouragan, épidémie, le,
        la, les, l', l, un, une, des, de, du, d', d, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, al, el, ben,
        ibn, bin, ould, van, von, der, den, di, da, dos, et
    """),
    leading=(
        *(f"{one} {day}" for one, day in product(forms("ce, le"), _DAYS)),
        *(f"{day} {part}" for day, part in product(_DAYS, _PARTS)),
        *(f"{day} dernier" for day in _DAYS),
        *_DAYS,
        *_DATES,
        *forms("""
            mais, et, ou, or, car, donc, puis, ensuite, enfin, alors, ainsi, aussi, encore, toujours, cependant,
            pourtant, toutefois, néanmoins, en revanche, par ailleurs, en outre, de plus, d'ailleurs, du reste,
            de son côté, de leur côté, pour sa part, pour leur part, quant à lui, quant à elle, à son tour, hier,
            avant-hier, aujourd'hui, demain, hier soir, ce matin, ce soir, cette semaine, la semaine dernière,
            le mois dernier, l'an dernier, l'année dernière, récemment, auparavant, plus tôt, plus tard, peu après,
            sobrement, simplement, sèchement, froidement, calmement, tristement, fièrement, longuement, brièvement,
            laconiquement, ironiquement, amèrement, prudemment, fermement, franchement, tranquillement, timidement,
            solennellement, posément, sereinement, malicieusement, modestement, crûment, platement, patiemment,
            en pleurs, en larmes, en colère, d'emblée, non sans ironie, amer, amère, dépité, dépitée, furieux, furieuse,
            agacé, agacée, cynique, lapidaire, laconique, fataliste, philosophe, ironique, catégorique, formel, formelle,
            dans un communiqué, dans un entretien, dans une interview, dans un message, dans un tweet,
            lors d'une conférence de presse, sur x, sur twitter, sur telegram, sur facebook, séparément, notamment,
            par exemple, en fait, bien sûr, comme, quand, lorsque, si, alors que, tandis que, parce que, puisque,
            bien que, que, ce que, dont, où, comment, pourquoi, même, seulement, seul, également, déjà, finalement,
            de fait, au contraire, du coup, selon, devant la presse, à la presse, aux journalistes, à des journalistes,
            à l'afp, devant les journalistes, devant des journalistes, au cours d'une conférence de presse, en effet,
            en réponse, c'est ce que, face à la presse, officiellement, publiquement, à plusieurs reprises, désormais,
            pendant que, là, voilà, après quoi, en conséquence, dans la foulée, entre-temps, pendant ce temps
        """),
    ),
    trailing=(
        *(f"{one} {day}" for one, day in product(forms("ce, le"), _DAYS)),
        *(f"{day} {part}" for day, part in product(_DAYS, _PARTS)),
        *_DAYS,
        *_DATES,
        *forms(_SAID),
        *forms("""
            a, ont, avait, avaient, aurait, auraient, est, sont, était, étaient, sera, seront, y, en, leur, nous,
            vous, me, m', m, te, se, s', s, l', l, le, la, les, n', n, ne, pas, aussi, également, encore, ensuite,
            alors, ainsi, déjà, toujours, souvent, parfois, même, hier, aujourd'hui, récemment, toutefois, cependant,
            pourtant, néanmoins, notamment, enfin, donc, d'ailleurs, par ailleurs, en outre, de son côté, pour sa part,
            à son tour, quant à lui, quant à elle, aussitôt, finalement, publiquement, clairement, officiellement,
            simplement, et, ou, mais, qui, que, dont, avoir, tout en, en effet, de nouveau, à nouveau, elle-même,
            lui-même, eux-mêmes, soi, peut, doit, va, vient de, vient d', viennent de, jamais, plus, ce matin, ce soir,
            plus tard, plus tôt, régulièrement, volontiers, constamment
        """),
    ),
    adjuncts=(
        *(f"{day} {number}" for day, number in product(_DAYS, range(1, 32))),
        *(f"{one} {day}" for one, day in product(forms("ce, le"), _DAYS)),
        *forms("""
            lors, pendant, durant, au cours, après, avant, depuis, dès, devant, à, au, aux, sous, avec, malgré, via, à
            l'issue, à propos, concernant, quant, face, suite, tandis, alors, lorsque, quand, comme, car, parce,
            puisque, afin, si, mais, où, plus tôt, plus tard, ce matin, ce soir, cette semaine, la semaine dernière, le
            mois dernier, l'an dernier, cité, citée, cités, cités par, interrogé, interrogée, interrogés, joint,
            jointe, contacté, contactée, invité, invitée, ajoutant, précisant, expliquant, affirmant, soulignant,
            évoquant, dénonçant, estimant, jugeant, assurant, rappelant, citant, faisant, a, ont, avait, avaient, est,
            sont, était, étaient, a été, pour justifier, pour expliquer, pour qui, auprès, visiblement, selon, d'après,
            tout en, ainsi que l'a, il y a, parlant, s'exprimant, s'adressant, d'un ton, d'une voix, dans un, dans une,
            dans son, dans sa, dans ses, dans l'émission, dans les colonnes, dans le quotidien, dans le journal, dans
            la presse, dans la nuit, dans la soirée, dans la matinée, dans la foulée, dans cette, dans ce, dans la
            ville, dans le village, dans la capitale, dans la région, dans le sud, dans le nord, dans l'est, dans
            l'ouest, sur x, sur twitter, sur facebook, sur telegram, sur instagram, sur tiktok, sur son, sur sa, sur
            les réseaux, sur la chaîne, sur l'antenne, sur le plateau, sur les ondes, sur le réseau, sur place, sur un
            ton, sur france, sur franceinfo, sur bfm, sur bfmtv, sur rtl, sur europe, sur cnews, sur tf1, sur lci, sur
            rmc, sur public, sur le site, sur la radio, en conférence, en marge, en visite, en réponse, en référence,
            en réaction, en ouverture, en direct, en fin, en début, en allusion, en déplacement, en conclusion, en
            préambule, en présence, en guise, en janvier, en février, en mars, en avril, en mai, en juin, en juillet,
            en août, en septembre, en octobre, en novembre, en décembre, en anglais, en français, en arabe, en russe, en turc, en hébreu,
            en persan, en dari, en pachto, en ukrainien, en chinois, en mandarin, en japonais, en portugais, en espagnol,
            en allemand, en italien, en wolof, en bambara, en swahili, en lingala, en créole, en séance, en plénière,
            en aparté, en privé, en coulisses, en interne, en riant, en souriant, en sanglots,
            en évoquant, en parlant, en ajoutant, en précisant, en soulignant, en rappelant, en appelant, en faisant,
            en quittant, en arrivant, en recevant, en présentant, en substance, par téléphone, par visioconférence, par
            la voix, par communiqué, par écrit, par courriel, par message, par l'intermédiaire, par le biais, sans
            préciser, sans donner, sans plus
        """),
    ),
    openers=(
        *_DAYS,
        *(f"au {place}" for place in _AT),
        *(f"{span} {when}" for span, when in product(_SPANS, forms("plus tard, plus tôt, après, avant, auparavant"))),
        *(f"le {day}" for day in _DAYS),
        *forms("""
            dans, lors, pendant, durant, aux, à, après, avant, depuis, dès, devant, chez, sur, sous, en, par, pour,
            avec, sans, malgré, via, concernant, quant, face, suite, tandis, alors, lorsque, lorsqu'il, lorsqu'elle,
            quand, comme, parce, puisque, afin, si, s'il, où, contre, vers, entre, hier, aujourd'hui, demain, récemment,
            auparavant, ce matin, ce soir, cette semaine, cette année, ce mois, la semaine dernière, le mois dernier,
            l'an dernier, l'année dernière, plus tôt, plus tard, peu après, peu avant, faute de, au-delà de, sollicité, sollicitée, sollicités, questionné, questionnée, questionnés, approché, relancé, relancée, interpellé, interpellée, interrogé,
            interrogée, interrogés, joint, jointe, contacté, contactée, invité, invitée, évoquant, citant, dénonçant,
            répondant, réagissant, s'exprimant, s'adressant, parlant, visiblement, selon, d'après, à la suite, bien
            outre, parmi, hormis, sauf, contrairement, grâce, jusqu'à, jusqu'ici, vu, étant, ayant, né, née, fondé,
            fondée, créé, créée, élu, élue, nommé, nommée, arrivé, arrivée, arrêté, arrêtée, accusé, accusée, soupçonné,
            soupçonnée, critiqué, critiquée, ancien, ancienne, ex-ministre, ex-président, ministre, président,
            présidente, chef, cheffe, membre, candidat, candidate, député, députée, maire, directeur, directrice,
            fondateur, fondatrice, auteur, autrice, figure, originaire, âgé, âgée, fin, début, signe, preuve, résultat,
            conséquence, loin, autour, près du, près de la, près des, afin de, au-delà, que, cité, citée, soucieux,
            soucieuse
        """),
    ),
    relatives=forms("qui, lequel, laquelle, lesquels, lesquelles"),
    pointing=forms("c'est ce que, c'est ce qu, c'est ce qui, voilà ce que, voilà ce qu"),
    joiners=forms("""
        et, mais, tandis que, alors que, tandis qu'il, tandis qu'elle, or, car, ou, puis, pendant que, tout en, en,
        avant de, et de, lorsque, quand
    """),
    addressees=forms("à, au, aux, auprès de, auprès du, auprès des, devant"),
    scare=forms("""
        film, livre, roman, ouvrage, chanson, titre, album, série, émission, pièce, journal, magazine, podcast, essai,
        documentaire, tableau, exposition, l'exposition, opération, l'opération, l'expression, l'appellation, le terme,
        les termes, le mot, les mots, la formule, intitulé, intitulée, intitulés, intitulées, dite, dites,
        surnommé, surnommée, baptisé, baptisée, nommé, nommée, appelé, appelée, qualifié de, qualifiée de, slogan,
        soi-disant, prétendu, prétendue, hashtag, programme, dispositif, projet, loi, plan, catégorie, mention, label,
        festival, spectacle, rubrique, collection, jeu, concept, notion
    """),
    labels=forms("""
        vidéo, vidéos, en vidéo, photo, photos, en images, images, diaporama, analyse, opinion, éditorial, édito,
        tribune, direct, en direct, le direct, live, mise à jour, urgent, alerte, flash, exclusif, exclusivité, info,
        infos, reportage, enquête, entretien, interview, portrait, récit, décryptage, chronologie, repères, guerre en
        ukraine, ukraine, gaza, guerre à gaza, bande de gaza, cisjordanie, israël, palestine, proche-orient,
        moyen-orient, syrie, liban, iran, irak, afghanistan, pakistan, inde, yémen, libye, égypte, tunisie, algérie,
        maroc, mali, niger, burkina faso, soudan, tchad, sénégal, côte d'ivoire, cameroun, rdc, rd congo, haïti,
        venezuela, colombie, brésil, mexique, russie, états-unis, usa, chine, taïwan, corée du nord, corée du sud,
        japon, turquie, arménie, azerbaïdjan, géorgie, moldavie, serbie, kosovo, pologne, hongrie, roumanie, grèce,
        italie, espagne, portugal, allemagne, belgique, suisse, royaume-uni, france, europe, union européenne, afrique,
        sahel, asie, climat, santé, justice, faits divers, élections, présidentielle, législatives, municipales,
        immigration, terrorisme, nucléaire, énergie, éducation, religion, histoire, cinéma, musique, tennis, rugby,
        cyclisme, chronique, critique, podcast, sondage, document, dossier, témoignage, témoignages, vrai ou faux,
        fact-checking, lire aussi, à lire, à lire aussi, lire, voir, voir aussi, à voir, écouter, plus d'informations,
        note, correction, précision, source, sources, crédit, carte, infographie, bilan, point de vue, débat, billet,
        guerre, football, météo, économie, politique, international, monde, société, sport, culture
    """),
    abbreviations=forms("""
        m, mm, mme, mmes, mlle, dr, pr, me, mgr, st, ste, av, bd, cf, vol, no, art, al, env, janv, févr, fév, juil,
        sept, oct, nov, déc, éd, gal, col, cdt, cne, lt, sgt, adj, tél, p, pp, ex, chap, fig, hab, cie, ets, j.-c,
        o.n.u, u.e
    """),
    past=(
        *forms("en, dès, début, fin, en début, en fin, dans un entretien de, dans une interview de, mi"),
        *(f"en {month}" for month in _MONTHS),
        *(f"fin {month}" for month in _MONTHS),
        *(f"début {month}" for month in _MONTHS),
    ),
)

_NO_PARTICIPLES = forms("avant, pendant, devant, durant, cependant, auparavant")


def _leans(form: str) -> bool:
    """Whether a form is a participle, whose subject is that of the sentence: "affirmant", "se disant", "disant avoir"."""
    return any(word.endswith("ant") and word not in _NO_PARTICIPLES for word in form.split()[:2])


SPEECH = replace(_SPEECH, participles=tuple(filter(_leans, (*_SPEECH.says, *_SPEECH.states, *_SPEECH.acts))))
