"""The notions of French."""

from __future__ import annotations

from monitor.grammar.notions import Notions, forms, notions

_WORDS = notions(
    """
    rise: hausse, augmenter, augmentation, monter, montée, croître, croissance, grimper, bondir, bond, progresser, progression, relever, élever, élévation, accroître, flambée, gagner, supérieur
    fall: baisse, baisser, diminuer, diminution, chuter, chute, reculer, recul, réduire, réduction, décroître, effondrer, effondrement, abaisser, déclin, inférieur, descendre
    more: plus, davantage, plus de, supérieur, au-dessus
    less: moins, moins de, inférieur, au-dessous, en dessous
    many: nombreux, beaucoup, plusieurs, multiples, dizaines, centaines, milliers, maints
    few: peu, rare, rarement, quelques, poignée
    high: haut, élevé, sommet, record, maximum, pic
    low: bas, faible, minimum, minime
    big: grand, gros, énorme, immense, vaste, massif, important, majeur, considérable, fort
    small: petit, mineur, léger, faible, limité, modeste, infime, négligeable
    win: gagner, remporter, victoire, vainqueur, vaincre, battre, triomphe, triompher
    lose: perdre, perdant, défaite, vaincu, éliminé, échouer
    begin: commencer, début, débuter, lancer, lancement, démarrer, entamer, initier, ouvrir
    end: finir, fin, terminer, arrêter, arrêt, cesser, achever, conclure, interrompre, suspendre, suspension, mettre fin, expirer, abandonner
    open: ouvrir, ouvert, ouverture, rouvrir, réouverture, inaugurer
    closed: fermer, fermé, fermeture, clos, clôture, clôturer
    continue: continuer, poursuivre, poursuite, rester, demeurer, maintenir, durer, persister, toujours, encore
    allow: autoriser, autorisation, permettre, permis, permission, légaliser, laisser, habiliter, homologuer, admettre
    forbid: interdire, interdit, interdiction, empêcher, prohiber, bloquer, bannir, défendre de, proscrire, restreindre, censurer
    accept: accepter, approuver, approbation, adopter, adoption, consentir, accueillir, ratifier, voter, valider
    refuse: refuser, refus, rejeter, rejet, décliner, récuser, écarter, veto
    support: soutenir, soutien, appuyer, appui, favorable, partisan, défendre, en faveur, encourager, promouvoir, pour
    oppose: opposer, opposé, opposition, contre, critiquer, critique, condamner, dénoncer, contester, hostile, anti
    confirm: confirmer, confirmation, affirmer, reconnaître, admettre, prouver, avérer, attester, preuve, démontrer, avéré, établir
    deny: nier, démentir, démenti, dément, réfuter, contredire, infirmer, désavouer
    true: vrai, vérité, réel, réellement, véritable, authentique, exact, correct, véridique, juste, effectivement
    false: faux, fausse, faussement, mensonge, mensonger, canular, fabriqué, inventé, trompeur, erroné, infondé, intox, truqué, falsifié, détourné, manipulé, montage, mise en scène, désinformation, infox, inexact, à tort, incorrect, fictif, parodique, satirique, sorti de son contexte, hors contexte, prétendu
    rumour: rumeur, allégation, prétendu, prétendre, prétendument, supposé, soi-disant, théorie du complot, complotiste, virale, affirmation, internaute
    live: vivre, vivant, survivre, survivant, en vie, vie
    die: mourir, mort, décès, décéder, tuer, tué, meurtre, périr, mortel, létal, assassiner, exécuter, exécution, suicide, mortalité, disparu
    hurt: blesser, blessé, blessure, nuire
    unhurt: indemne, sain et sauf, sans blessure
    arrest: arrêter, arrestation, détenir, détention, emprisonner, prison, incarcérer, interpeller, garde à vue, capturer
    free: libérer, libre, libération, liberté, relâcher, gracier, amnistie
    guilty: coupable, culpabilité, condamner, responsable
    innocent: innocent, innocence, acquitter, acquitté, blanchir, relaxer, disculper
    arrive: arriver, arrivée, venir, entrer, entrée, revenir, retour, atteindre, rejoindre, rendre, atterrir
    leave: quitter, partir, départ, sortir, sortie, retirer, retrait, fuir, fuite, évacuer, exode
    stay: rester, demeurer, maintenir
    appoint: nommer, nomination, élire, élu, désigner, embaucher, recruter
    dismiss: limoger, licencier, démissionner, démission, renvoyer, destituer, révoquer, évincer, virer, congédier
    peace: paix, trêve, cessez-le-feu, pacifique, armistice
    war: guerre, combat, conflit, bataille, affrontement, hostilités, invasion, offensive
    agree: accord, entente, traité, pacte, consensus, convenir
    dispute: désaccord, différend, dispute, conflit, querelle
    build: construire, construction, bâtir, créer, fonder, établir, reconstruire, réparer
    destroy: détruire, destruction, démolir, raser, ravager, endommager, anéantir
    safe: sûr, sûreté, sécurité, sécurisé, inoffensif, sans danger, sans risque
    danger: danger, dangereux, risque, menace, menacer, nocif, toxique, risqué, nuisible
    succeed: réussir, succès, réussite, parvenir, accomplir, fructueux
    fail: échouer, échec, rater, raté, incapable, manquer
    join: adhérer, adhésion, intégrer, participer, participation, membre, rejoindre
    fast: rapide, rapidement, vite, accélérer, accélération, immédiatement, immédiat, bientôt
    slow: lent, lentement, ralentir, ralentissement, progressivement
    strong: fort, puissant, renforcer, solide, renforcement, ferme
    weak: faible, affaiblir, fragile, faiblesse, fragiliser
    better: mieux, meilleur, améliorer, amélioration, reprise, rétablir
    worse: pire, empirer, aggraver, détériorer, détérioration, aggravation
    good: bon, bonne, bien, excellent, positif, bénéfique, favorable
    bad: mauvais, mal, négatif, terrible, mauvaise, néfaste, pire
    long: long, longue, longtemps, prolonger, prolongation
    short: court, bref, brève, raccourcir, brièvement
    new: nouveau, nouvelle, récent, récemment, moderne, inédit, neuf
    old: vieux, ancien, ancienne, vieille, antique, passé, précédent
    first: premier, première, initial, initialement
    last: dernier, dernière, final, finalement, ultime
    early: tôt, précoce, prématuré
    late: tard, tardif, retard
    before: avant, auparavant, préalablement, antérieur
    after: après, ensuite, suite, postérieur, depuis
    possible: possible, pouvoir, peut, peuvent, capable, possibilité, permettre
    impossible: impossible, incapable, inconcevable
    easy: facile, facilement, simple, aisé, aisément
    hard: difficile, difficilement, dur, compliqué, complexe
    need: nécessaire, obligatoire, falloir, doit, besoin, devoir, contraignant, obliger, indispensable, exiger
    needless: inutile, facultatif, volontaire, superflu, pas besoin
    known: connu, connaître, célèbre, révéler, révélation, publier, dévoiler, annoncer, savoir
    secret: secret, inconnu, caché, cacher, dissimuler, confidentiel, anonyme, ignorer
    find: trouver, découvrir, découverte, retrouver, détecter
    missing: disparaître, disparition, manquer, introuvable, absence
    love: aimer, amour, apprécier, adorer
    hate: haïr, haine, détester
    glad: heureux, content, satisfait, joie, optimiste, optimisme, espoir
    sad: triste, malheureux, colère, déçu, pessimiste, inquiet, inquiétude, crainte, peur
    hot: chaud, chaleur, réchauffement, réchauffer
    cold: froid, refroidissement, refroidir, fraîcheur
    north: nord
    south: sud
    east: est de, l'est, oriental
    west: ouest, occidental
    inside: intérieur, dedans, au sein, interne
    outside: extérieur, dehors, externe, étranger
    man: homme, masculin, garçon, mari, père, fils
    woman: femme, féminin, fille, épouse, mère
    young: jeune, enfant, jeunesse, mineur
    dear: cher, chère, coûteux, onéreux
    cheap: bon marché, pas cher, gratuit
    rich: riche, richesse
    poor: pauvre, pauvreté
    full: plein, rempli, complet
    empty: vide, désert
    buy: acheter, achat, acquérir
    sell: vendre, vente, vendu
    import: importer, importation
    export: exporter, exportation
    home: national, intérieur, domestique, local
    foreign: étranger, international
    legal: légal, légalement, légitime, licite, constitutionnel
    illegal: illégal, illégalement, illicite, inconstitutionnel
    impose: imposer, instaurer, appliquer, introduire
    lift: lever, levée, abroger, supprimer, annuler
    hold: tenir, organiser, avoir lieu
    cancel: annuler, annulation, reporter, déprogrammer, supprimer
    delay: retarder, reporter, report, différer
    friend: ami, allié, amical, partenaire
    enemy: ennemi, adversaire, rival, hostile
    most: majorité, plupart, majoritairement, essentiellement
    minority: minorité, minoritaire
    present: présent, présence, exister, existant, contenir, disponible
    absent: absent, absence, inexistant, dépourvu, indisponible
    send: envoyer, envoi, expédier, livrer, livraison
    receive: recevoir, reçu, obtenir, toucher
    give: donner, offrir, accorder, fournir, verser, don
    take: prendre, saisir, confisquer, priver
    trust: confiance, croire, fiable, fiabilité
    doubt: doute, douter, méfiance, soupçon, incertain, sceptique
    certain: certain, certainement, sûr, évident, incontestable
    escalate: escalade, tension, intensifier
    calm: calme, apaiser, désescalade, apaisement
    whole: entier, entièrement, complet, complètement, totalement, total, intégralité
    part: partie, partiel, partiellement
    praise: saluer, féliciter, louer, applaudir, remercier
    blame: blâmer, accuser, critiquer, condamner, reprocher
    keep: respecter, conserver, garder, tenir parole
    break: violer, violation, rompre, briser, enfreindre, transgresser
    unite: unir, unité, uni, fusionner
    divide: diviser, division, séparer, scission
    appear: apparaître, apparition
    vanish: disparaître, disparition
    profit: bénéfice, profit, rentable, gain
    loss: perte, déficit
    surplus: excédent, abondance, surplus
    shortage: pénurie, manque, déficit
    healthy: sain, guérir, guéri, santé, guérison
    ill: malade, maladie, infecté, infecter, infection, contaminer
    near: proche, près, voisin
    far: loin, lointain, éloigné
    same: même, identique, semblable, pareil, similaire, inchangé
    different: différent, différence, changer, changement, autre, différer
    public: public, publiquement
    private: privé
    natural: naturel, naturellement, nature
    manmade: artificiel, humain, synthétique, laboratoire, anthropique, homme
    useful: utile, efficace, efficacité
    useless: inutile, inefficace, inefficacité
    attack: attaquer, attaque, frapper, frappe, bombarder, bombardement, assaut
    protect: protéger, protection, défendre, défense, immuniser
    active: actif, fonctionner, opérationnel, en service
    idle: inactif, hors service, en panne
    advance: avancer, avancée
    retreat: reculer, recul, retraite
    loosen: assouplir, assouplissement, alléger
    tighten: durcir, durcissement, renforcer
    only one: unique, seul, exclusif
    positive: positif, positive, favorable
    negative: négatif, négative, défavorable, indésirable
    permanent: permanent, définitif, définitivement, durable, durablement, irréversible, pour toujours
    temporary: temporaire, temporairement, provisoire, provisoirement, intérimaire, passager, éphémère, réversible
    expel: expulser, expulsion, chasser, bannir, déporter, évincer, renvoyer, refouler
    admit: accueillir, accueil, admettre, héberger, hébergement, asile
    just: juste, équitable, justifié, mérité, justement
    unjust: injuste, inéquitable, injustifié, immérité, injustice
    direct: direct, directement
    indirect: indirect, indirectement, par intermédiaire
    enough: assez, suffisant, suffisamment, suffire
    lacking: insuffisant, insuffisamment, pas assez, trop peu
    voluntary: volontaire, volontairement, facultatif, de son plein gré, optionnel
    forced: forcé, contraint, obligatoire, imposé, de force
    fear: peur, crainte, craindre, redouter, inquiéter, alarmer, inquiétude
    alone: seul, seule, isolé, sans aide
    together: ensemble, conjointement, commun, collectivement
    block: bloquer, blocage, geler, gelé, saisir, saisie, retenir
    release: débloquer, déblocage, dégeler, restituer, remettre, lever
    invade: envahir, invasion, occuper, occupation, annexer, annexion
    liberate: libérer, libération, reprendre, reconquérir, reconquête
    asleep: dormir, sommeil, endormi
    awake: éveillé, réveiller, réveil
    sit: assis, asseoir, assise
    stand: debout
    silent: silence, silencieux, taire, muet
    outspoken: commenter, commentaire, s'exprimer, réagir
    confirm: prouver, prouvé, démontré, avéré, établi, confirmé, preuve, scientifiquement
    false: non prouvé, sans preuve, aucune preuve, infondé, pas démontré, sans fondement
    cause: causer, provoquer, entraîner, engendrer, déclencher, dû à, à cause de, responsable
    prevent: prévenir, éviter, empêcher, prévention, protéger
    transmit: transmettre, transmission, contagieux, propager
    useful: efficace, efficacité
    useless: inefficace, inefficacité, inutile
    manmade: humain, anthropique, homme
    natural: naturel, cyclique, soleil, solaire
    hot: réchauffement, réchauffer, chaud
    cold: refroidissement, refroidir, glaciation, froid
    true: authentique, véritable, original, vrai
    false: truqué, retouché, monté, montage, falsifié, détourné, généré
    new: récent, récemment, actuel, actuellement, aujourd'hui
    old: ancien, date de, datant, remonte à, vieux de, archive
    need: obligatoire, obligation, imposer, forcer
    needless: facultatif, pas obligatoire, non obligatoire, recommandé, volontaire
    paid: payant, facturer, payer
    gratis: gratuit, gratuitement
    deliberate: délibéré, délibérément, volontairement, intentionnel, exprès, sciemment
    accidental: accidentel, accidentellement, involontaire, involontairement, par hasard
    employed: emploi, embauche, en poste
    jobless: chômage, chômeur, sans emploi
    married: marié, mariage, épouser, conjoint
    single: célibataire, divorce, divorcer, divorcé, ex-mari, ex-femme
    important: important, crucial, essentiel, majeur, primordial
    trivial: négligeable, secondaire, insignifiant, anodin
    common: fréquent, courant, répandu, habituel, généralisé, souvent
    rare: rare, rarement, exceptionnel, inédit, sans précédent, jamais vu
    complete: achevé, terminé, compléter
    unfinished: inachevé, incomplet, en cours
    ignore: ignorer, négliger, faire fi
    heed: tenir compte, prendre en compte, écouter
    binding: contraignant, force de loi, obligatoire, juridiquement contraignant
    optional: non contraignant, facultatif, volontaire
    real: réel, réellement, vraiment, véritablement
    staged: figurant, acteur, mis en scène, mise en scène, simulé, joué
    oral: oral, verbal, oralement, verbalement
    written: écrit, par écrit
    resist: résister, résistance
    surrender: capituler, capitulation, reddition, se rendre
    approve: recommander, recommandation, avis favorable
    start working: entrer en vigueur, en vigueur
    help: aider, aide, secours, secourir, porter secours, assistance, soutien
    return: revenir, retour, retourner, restituer, rendre
    lawyer: avocat, avocate, barreau
    official: responsable, fonctionnaire, dirigeant, haut fonctionnaire
    house: maison, logement, appartement, immeuble, bâtiment
    road: route, rue, autoroute
    wage: salaire, rémunération
    soldier: soldat, militaire, combattant, troupes
    expert: expert, spécialiste, chercheur, scientifique, professeur, historien, étude
    ask: demander, demande, réclamer, exiger, appeler à, solliciter
    invite: inviter, invitation
    warn: avertir, avertissement, alerter, mettre en garde
    promise: promettre, promesse, engagement, s'engager
    threaten: menacer, menace
    crime: crime, criminel, délit, voleur, vol à main armée, voler
    ruling: décision de justice, verdict, jugement, arrêt de la cour
    internet: internet, réseau social, réseaux sociaux, facebook, twitter, telegram, en ligne, tweet
    medicine: médicament, traitement, remède
    famine: famine, sécheresse, faim
    rain: pluie, précipitations, neige
    film: film, cinéma, série
    artist: acteur, actrice, réalisateur, chanteur, chanteuse
    athlete: joueur, joueuse, sportif, athlète
    birth: naissance, naître, né
    wall: mur, barrière, clôture
    plan: plan, projet, programme
    letter: lettre, courrier, message
    order: ordre, ordonner, arrêté
    decide: décider, décision
    reason: raison, cause, motif
    people: population, peuple, habitants, gens
    victim: victime
    family: famille, proches
    member: membre
    founder: fondateur, fondatrice
    side effect: effet secondaire, effets secondaires, effet indésirable, effets indésirables
    share: partager, relayer, diffuser, diffusion, publication, publier
    drop: coupure, couper, panne
    edited: retouché, retouche, truqué, montage
    subtitle: sous-titre, sous-titré
    register: enregistrer, enregistrement, inscrire, inscription
    count: dénombrer, recenser, compter, compile, répertorier
    mention: mentionner, évoquer, faire état, faire mention, parler de
    write: écrire, écrit, rédiger
    come from: provenir, venir de, issu, origine
    symbol: symbole, emblème, logo, insigne, croix
    nazi: nazi, nazisme, néonazi, ukronazi, hitler
    border: frontière, frontalier
    land: terre, terrain, terres agricoles
    child: enfant, écolier, mineur, bébé
    pregnant: enceinte, grossesse
    mask: masque
    pass: pass sanitaire, pass vaccinal, passeport vaccinal, passeport vert
    test: test, essai clinique, essais cliniques, tester
    heart: coeur, cœur, cardiaque, myocardite
    death toll: nombre de morts, décès
    study: étude, recherche, essai
    data: données, statistiques, chiffres
    law text: traité, résolution, texte, directive
    subsidiary: filiale, succursale, maison mère
    own: propriétaire, posséder, détenir, appartenir
    head office: siège social, siège
    spokesman: porte-parole
    successor: succéder, successeur, remplacer, remplaçant

    post:president: président, présidente, présidentiel
    post:prime minister: premier ministre, chancelier, chancelière
    post:minister: ministre, secrétaire d'état
    post:king: roi, reine, monarque, émir
    post:prince: prince, princesse
    post:governor: gouverneur, préfet
    post:mayor: maire
    post:ambassador: ambassadeur, ambassadrice
    post:spokesman: porte-parole
    post:deputy: député, députée, sénateur
    post:general: général, commandant, colonel
    body:government: gouvernement, exécutif
    body:parliament: parlement, assemblée, congrès, sénat
    body:court: tribunal, cour, justice, juge, procureur
    body:army: armée, militaire, troupes, soldats
    body:police: police, policier, gendarmerie
    body:un: onu, nations unies
    body:eu: union européenne, ue, bruxelles, commission européenne
    body:nato: otan
    body:who: oms, organisation mondiale de la santé
    body:pharma: pfizer, moderna, astrazeneca, biontech
    country:us: états-unis, américain, américaine, washington, maison blanche, usa, biden, trump, pentagone
    country:uk: royaume-uni, britannique, londres, angleterre, anglais
    country:fr: france, français, française, paris, macron
    country:de: allemagne, allemand, allemande, berlin
    country:it: italie, italien, italienne, rome
    country:es: espagne, espagnol, espagnole, madrid
    country:be: belgique, belge
    country:ch: suisse
    country:ru: russie, russe, moscou, kremlin, poutine
    country:ua: ukraine, ukrainien, ukrainienne, kiev, kyiv, zelensky
    country:by: biélorussie, biélorusse, minsk
    country:pl: pologne, polonais, varsovie
    country:fi: finlande, finlandais
    country:cn: chine, chinois, chinoise, pékin
    country:jp: japon, japonais, tokyo
    country:in: inde, indien, indienne
    country:pk: pakistan, pakistanais
    country:af: afghanistan, afghan, kaboul, talibans
    country:ir: iran, iranien, téhéran
    country:iq: irak, irakien, bagdad
    country:sy: syrie, syrien, damas
    country:il: israël, israélien
    country:ps: palestine, palestinien, gaza, hamas
    country:lb: liban, libanais, beyrouth, hezbollah
    country:sa: arabie saoudite, saoudien, riyad
    country:qa: qatar, qatari
    country:eg: égypte, égyptien
    country:ly: libye, libyen
    country:tn: tunisie, tunisien
    country:dz: algérie, algérien
    country:ma: maroc, marocain
    country:sn: sénégal, sénégalais
    country:ml: mali, malien
    country:tr: turquie, turc, ankara, erdogan
    country:au: australie, australien
    country:ca: canada, canadien
    country:br: brésil, brésilien
    country:dk: danemark, danois
    country:se: suède, suédois
    country:hu: hongrie, hongrois
    continent:africa: afrique, africain
    continent:asia: asie, asiatique
    continent:europe: europe, européen
    weekday:1: lundi
    weekday:2: mardi
    weekday:3: mercredi
    weekday:4: jeudi
    weekday:5: vendredi
    weekday:6: samedi
    weekday:7: dimanche
    month:1: janvier
    month:2: février
    month:3: mars
    month:4: avril
    month:5: mai
    month:6: juin
    month:7: juillet
    month:8: août
    month:9: septembre
    month:10: octobre
    month:11: novembre
    month:12: décembre
    rank:2: deuxième, second, seconde
    rank:3: troisième
    season:winter: hiver
    season:summer: été
    fuel:oil: pétrole, brut
    fuel:gas: gaz
    money:dollar: dollar
    money:euro: euro
    trade:doctor: médecin, infirmier, infirmière, soignant
    trade:teacher: enseignant, professeur, instituteur
    trade:student: étudiant, élève, écolier
    trade:lawyer: avocat, avocate
    trade:worker: ouvrier, salarié
    trade:farmer: agriculteur, éleveur, paysan
    trade:journalist: journaliste, reporter
    trade:actor: acteur, actrice, figurant
    trade:driver: chauffeur, conducteur, routier
    trade:sailor: marin, pêcheur
    trade:police: policier, gendarme
    trade:firefighter: pompier
    kin:father: père
    kin:mother: mère
    kin:brother: frère
    kin:sister: soeur, sœur
    kin:son: fils
    kin:daughter: fille
    kin:wife: épouse
    kin:husband: mari, époux
    disease:covid: covid, covid-19, coronavirus
    disease:flu: grippe
    disease:aids: sida, vih
    disease:smallpox: variole
    disease:monkeypox: variole du singe
    disease:cancer: cancer
    disease:measles: rougeole
    disease:polio: polio
    vaccine maker:pfizer: pfizer, biontech
    vaccine maker:moderna: moderna
    vaccine maker:astra: astrazeneca
    vaccine maker:janssen: janssen, johnson
    colour:red: rouge
    colour:green: vert
    colour:blue: bleu
    colour:white: blanc
    colour:black: noir
    rank:4: quatrième
    rank:5: cinquième
    season:spring: printemps
    season:autumn: automne
    election: élection, scrutin, vote, voter, électeur, référendum
    party: parti, coalition
    law: loi, législation, décret, constitution
    sanctions: sanction, embargo
    tax: impôt, taxe
    budget: budget
    bank: banque
    price: prix, coût
    economy: économie, économique
    company: entreprise, société, compagnie, laboratoire pharmaceutique
    worker: travailleur, employé, salarié, emploi
    strike: grève
    protest: manifestation, manifestant, manifester, protestation
    refugee: réfugié, migrant, immigré, demandeur d'asile
    civilian: civil, habitant, citoyen, population, gens
    journalist: journaliste, presse, média, journal
    video: vidéo, film, séquence
    photo: photo, photographie, image, cliché
    report: rapport, étude, enquête, recherche
    statement: déclaration, discours, communiqué, propos
    talks: négociation, négocier, pourparlers, dialogue, réunion, sommet, rencontrer, rencontre
    visit: visite, visiter, voyage
    weapon: arme, armement, munition
    missile: missile, roquette
    plane: avion, vol, aéronef
    ship: navire, bateau, pétrolier
    car: voiture, véhicule, bus
    hospital: hôpital, hospitalisation, clinique
    doctor: médecin, docteur, infirmier
    school: école, université, élève, étudiant
    virus: virus, coronavirus, covid, covid-19, pandémie, épidémie, sars-cov-2
    vaccine: vaccin, vacciner, vaccination, injection, dose, vaccinal
    explosion: explosion, exploser
    fire: incendie, feu
    flood: inondation
    earthquake: séisme, tremblement de terre
    climate: climat, climatique, température
    nuclear: nucléaire, atomique
    electricity: électricité, électrique, énergie
    water: eau
    food: nourriture, aliment, blé
    city: ville, village, capitale, commune
    football: football, match, équipe, coupe
    say: dire, dit, déclarer, annoncer, affirmer, expliquer, indiquer
    """
)

NOTIONS = Notions(
    words=_WORDS,
    small=forms("""
        aurait, auraient, serait, seraient, ayant, avons, cas, fois, parmi, devant, ainsi, place, notamment, concernant, celui,
        celle, ceux, ailleurs, aujourd'hui, lequel, laquelle,
        le, la, les, l, lorsqu, jusqu, puisqu, quoiqu, un, une, des, de, du, d, à, au, aux, en, dans, sur, sous, pour, par, avec, sans, chez, vers,
        et, ou, mais, donc, or, ni, car, que, qui, quoi, dont, où, ce, cet, cette, ces, c, il, elle, ils, elles, on,
        nous, vous, je, j, tu, me, m, te, t, se, s, lui, leur, leurs, y, son, sa, ses, mon, ma, mes, notre, nos,
        votre, vos, est, sont, était, étaient, être, été, sera, a, ont, avait, avaient, avoir, eu, ne, n, pas, si,
        comme, plus, très, aussi, ainsi, alors, entre, lors, même, selon, fait, peut, peuvent, doit, il y a, qu,
        quand, tout, tous, toute, toutes, cela, ça, dès, afin, après, avant, depuis, dit, encore, aucun, aucune, non,
        faire, bien
    """),
    unlike="^(in|im|ir|il|dé|dés|mal|non-?|a(?=n))",
    marks=notions(
        """
        only: seulement, uniquement, exclusivement, simplement
        still: encore, toujours
        maybe: peut-être, probablement, sans doute, vraisemblablement
        """
    ),
    lacks=forms("sans, absence de, dépourvu de, dénué de, jamais, rien, aucunement, nullement"),
    exclusive=forms("seul, seule, seulement, uniquement, exclusivement, ne que, rien que, unique"),
    universal=forms(
        "tout, tous, toute, toutes, chaque, toujours, entièrement, totalement, complètement, n'importe, l'ensemble, jamais"
    ),
    contrary=forms(
        "en réalité, en fait, en vérité, contrairement, au contraire, cependant, pourtant, mais, plutôt, bien que, or, alors que, à l'opposé, loin de"
    ),
)
