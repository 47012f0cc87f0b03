"""The meaning part of French."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning, forms, inflected, joined, parted, when
from monitor.languages.fr import affairs, goods, people, rulings
from storage.records import Act

_TRIGGERS = (
    # --- war: who holds what ---
    when(
        "control",
        "place! *",
        "sous notre contrôle, sous notre contrôle total, entre nos mains, aux mains de nos forces, sous le contrôle de nos forces",
        ours=True,
    ),
    when(
        "control",
        "place! * agent",
        "est sous le contrôle, sont sous le contrôle, sous le contrôle, sous contrôle, sous le contrôle total, reste sous le contrôle, aux mains, entre les mains, est contrôlée par, est contrôlé par, est tenue par, est tenu par, contrôlée par, contrôlé par, tenue par, tenu par",
    ),
    when(
        "control",
        "agent * place!",
        "contrôle, contrôlent, contrôlons, contrôlait, contrôlaient, tient, tiennent, tenons, détient, détiennent, détenons, a le contrôle de, ont le contrôle de, avons le contrôle de, garde le contrôle de, gardent le contrôle de, gardons le contrôle de, conserve le contrôle de, conservons le contrôle de",
    ),
    when(
        "control",
        "agent * place!",
        "a perdu le contrôle de, ont perdu le contrôle de, avons perdu le contrôle de, a perdu, ont perdu, avons perdu",
        negative=True,
    ),
    when(
        "capture",
        "place! * by:agent",
        "a été prise, a été pris, a été capturée, a été capturé, a été conquise, a été conquis, a été occupée, a été occupé, a été libérée, a été libéré, a été reprise, a été repris, est occupée, est occupé, été prise, été pris, été reprise, été repris, été libérée, été libéré, été occupée, été capturée, prise, capturée, libérée, reprise",
    ),
    when(
        "capture",
        "place! * between:agent",
        "est tombée, est tombé, sont tombées, tombée, tombé, tombera, va tomber, tombe",
    ),
    when(
        "capture",
        "agent * place!",
        "a pris le contrôle de, ont pris le contrôle de, avons pris le contrôle de, a repris le contrôle de, ont repris le contrôle de, avons repris le contrôle de, prendre le contrôle de, prennent le contrôle de, s'est emparé de, s'est emparée de, se sont emparés de, se sont emparées de, nous sommes emparés de, s'emparer de, a pris, ont pris, avons pris, pris, a repris, ont repris, avons repris, repris, a capturé, ont capturé, avons capturé, capturé, a conquis, ont conquis, avons conquis, a occupé, ont occupé, occupent, occupe, occupé, a libéré, ont libéré, avons libéré, libéré, prendrons, prendra, prendront, reprendrons, reprendra, reprendront, libérerons, prendre, reprendre, prenons",
    ),
    when("capture", "* of:place! between:agent", "la chute, chute"),
    when(
        "capture",
        "* of:place! by:agent",
        "la prise, la capture, la conquête, l'occupation, la libération, la reprise, la chute, prise, capture, chute, libération, occupation",
    ),
    when(
        "withdraw",
        "agent * off:place!",
        "s'est retiré, s'est retirée, se sont retirés, se sont retirées, nous sommes retirés, se retire, se retirent, nous retirons, se retirer, nous retirerons, se retirera, se retireront, retiré ses troupes, retiré leurs troupes, retirer ses troupes, retirer leurs troupes, retiré nos troupes, retirons nos troupes, a évacué, ont évacué, retirés, retirées",
    ),
    when(
        "withdraw",
        "agent * place!",
        "a quitté, ont quitté, avons quitté, quittent, quitteront, quitter, quitté, a abandonné, ont abandonné, avons abandonné",
        near="troupe, force, soldat, combattant, armée, police, milice, rebelle, nous",
    ),
    when("withdraw", "* of:agent off:place", "le retrait, retrait"),
    when(
        "present",
        "agent * in:place!",
        "sont présents, sont présentes, est présent, est présente, sont stationnés, sont stationnées, sont déployés, sont déployées, est déployée, sont toujours, se trouvent, restent",
    ),
    when(
        "present",
        "agent! * in:place!",
        "est entré, est entrée, sont entrés, sont entrées, sommes entrés, entrée, entrés, entrées, entré, entrent",
    ),
    # --- war: fighting ---
    when(
        "ceasefire",
        "agent *",
        "a violé le cessez-le-feu, ont violé le cessez-le-feu, avons violé le cessez-le-feu, violé le cessez-le-feu, a violé la trêve, ont violé la trêve, violé la trêve, a rompu le cessez-le-feu, ont rompu le cessez-le-feu, rompu le cessez-le-feu, rompu la trêve, viole le cessez-le-feu, violent le cessez-le-feu",
        value="violated",
    ),
    when(
        "ceasefire",
        "agent *",
        "a rejeté le cessez-le-feu, ont rejeté le cessez-le-feu, rejetons le cessez-le-feu, rejettent le cessez-le-feu, refusé le cessez-le-feu, refusent le cessez-le-feu, refuse le cessez-le-feu",
        value="rejected",
    ),
    when(
        "ceasefire",
        "agent * with:counterpart",
        "accepté un cessez-le-feu, accepté le cessez-le-feu, acceptons le cessez-le-feu, acceptons un cessez-le-feu, accepte le cessez-le-feu, convenu d'un cessez-le-feu, signé un cessez-le-feu, déclaré un cessez-le-feu, annoncé un cessez-le-feu, signé une trêve, conclu une trêve, conclu un cessez-le-feu",
        value="agreed",
    ),
    when(
        "ceasefire",
        "agent *",
        "proposé un cessez-le-feu, propose un cessez-le-feu, proposons un cessez-le-feu, appelé à un cessez-le-feu, appelle à un cessez-le-feu",
        value="proposed",
    ),
    when(
        "ceasefire",
        "*",
        "le cessez-le-feu est terminé, cessez-le-feu est terminé, cessez-le-feu a pris fin, la trêve est terminée, trêve a pris fin, fin du cessez-le-feu, fin de la trêve",
        value="ended",
    ),
    when(
        "ceasefire",
        "agent *",
        "respecte le cessez-le-feu, respectent le cessez-le-feu, respectons le cessez-le-feu, respecté le cessez-le-feu",
        value="in_force",
    ),
    when(
        "ceasefire",
        "*",
        "le cessez-le-feu est en vigueur, le cessez-le-feu tient, cessez-le-feu est respecté, le cessez-le-feu, un cessez-le-feu, cessez-le-feu, la trêve, trêve",
        value="in_force",
    ),
    when(
        "war_state",
        "*",
        "la guerre est finie, guerre est finie, la guerre est terminée, guerre est terminée, la guerre a pris fin, guerre a pris fin, fin de la guerre",
        value="over",
    ),
    when("war_state", "*", "finie, terminée, pris fin, achevée", value="over", near="guerre"),
    when(
        "war_state",
        "place *",
        "est en guerre, sont en guerre, sommes en guerre, en état de guerre, la guerre continue, guerre continue, la guerre se poursuit, guerre se poursuit",
        value="war",
    ),
    when(
        "surrender",
        "agent * to:counterpart",
        "s'est rendu, se sont rendus, se sont rendues, nous rendrons, nous rendons, se rendent, se rendra, se rendront, déposé les armes, déposent les armes, déposerons les armes, a capitulé, ont capitulé, capitulé, se rendre",
    ),
    when(
        "fight",
        "agent * counterpart",
        "cessé le combat, cessé les combats, cessé de combattre, arrêté les combats, cesse les combats",
        negative=True,
    ),
    when(
        "fight",
        "agent * counterpart",
        "combat, combattent, combattons, combattrons, combattra, combattront, a combattu, ont combattu, combattre, continuons le combat, continuerons le combat, poursuivrons le combat, poursuivons la lutte, résistons, résisterons, résistent, résiste",
    ),
    when(
        "fight",
        "* agent",
        "les combats continuent, les combats se poursuivent, les combats font rage, combats continuent, combats se poursuivent, des combats, de combats, les combats, violents combats, combats, affrontements, des affrontements, la résistance continue",
    ),
    when(
        "attack",
        "object! * by:agent",
        "a été attaquée, a été attaqué, ont été attaqués, été attaquée, été attaqué, été bombardée, été bombardé, été bombardés, a été bombardée, a été bombardé, a été frappée, a été frappé, été visée, été visé",
    ),
    when(
        "attack",
        "agent * object!",
        "a attaqué, ont attaqué, avons attaqué, attaqué, attaque, attaquent, attaquons, attaquerons, attaquera, attaquer, a bombardé, ont bombardé, avons bombardé, bombardé, bombarde, bombardent, bombarder, a frappé, ont frappé, avons frappé, a visé, ont visé, a tiré sur, ont tiré sur, avons tiré sur, tiré sur, ouvert le feu sur, lancé une attaque contre, lancé une offensive contre",
    ),
    when(
        "attack",
        "* onto:object! by:agent",
        "l'attaque, attaque, une attaque, les attaques, attaques, bombardement, bombardements, le bombardement, raid, raids, frappe, frappes, offensive, l'offensive, l'assaut",
    ),
    when(
        "responsible_for",
        "agent * event",
        "est responsable de, sont responsables de, sommes responsables de, est derrière, sont derrière, sommes derrière, a revendiqué, ont revendiqué, revendique, revendiquent, revendiquons, revendiqué",
        near="attaque, attentat, explosion, assassinat, meurtre, bombardement, frappe, massacre, incendie",
    ),
    when(
        "responsible_for",
        "agent * event",
        "rien à voir avec, aucun lien avec, aucun rôle dans, aucune responsabilité dans, aucune part dans",
        negative=True,
    ),
    when(
        "battle_outcome", "agent * counterpart!", "a repoussé, ont repoussé, avons repoussé, repoussé", value="repelled"
    ),
    when("battle_outcome", "agent * counterpart!", "a vaincu, ont vaincu, avons vaincu, vaincu", value="victory"),
    # --- war: its victims ---
    when(
        "casualties",
        "* quantity!",
        "le bilan, bilan, le nombre de morts, nombre de morts, le nombre de victimes, nombre de victimes, le nombre de tués",
        value="killed",
        near="mort, victime, tué, décès, flood, inond, séisme, attaque, explosion, s'élève, passe, alourdi",
    ),
    when(
        "casualties",
        "quantity! *",
        "ont été tués, ont été tuées, a été tué, a été tuée, été tués, été tuées, été tué, été tuée, tués, tuées, tué, tuée, sont morts, sont mortes, est mort, morts, mortes, mort, ont péri, a péri, ont trouvé la mort, ont perdu la vie, décédés, sont décédés, décédées",
        value="killed",
    ),
    when(
        "casualties",
        "* quantity!",
        "a tué, ont tué, avons tué, a fait, ont fait, tuant",
        value="killed",
        near="tué, tuant, mort, victimes",
    ),
    when(
        "casualties",
        "quantity! *",
        "ont été blessés, ont été blessées, a été blessé, a été blessée, été blessés, été blessées, été blessé, blessés, blessées, blessé",
        value="wounded",
    ),
    when(
        "casualties",
        "quantity! *",
        "sont portées disparues, sont portés disparus, portés disparus, portées disparues, disparus, disparues",
        value="missing",
    ),
    when(
        "casualties",
        "agent * quantity!",
        "a perdu, ont perdu, avons perdu, perdu",
        value="losses",
        near="soldat, combattant, homme, policier, personne",
    ),
    when(
        "casualties",
        "quantity! *",
        "ont été faits prisonniers, faits prisonniers, ont été capturés, capturés",
        value="captured",
    ),
    when(
        "kill",
        "object! * by:agent",
        "a été tué, a été tuée, ont été tués, a été assassiné, a été assassinée, ont été assassinés, a été exécuté, a été exécutée, ont été exécutés, a été abattu, a été abattue, été tué, été tuée, été assassiné, été assassinée",
    ),
    when(
        "kill",
        "agent * object!",
        "a tué, ont tué, avons tué, tué, a assassiné, ont assassiné, avons assassiné, assassiné, a exécuté, ont exécuté, avons exécuté, a abattu, ont abattu, avons abattu",
    ),
    when("kill", "* of:object! by:agent", "l'assassinat, assassinat, le meurtre, meurtre, l'exécution, exécution"),
    when(
        "vital_status",
        "object! *",
        "est vivant, est vivante, est toujours vivant, est toujours vivante, sont vivants, est en vie, est toujours en vie, est encore en vie, n'est pas mort, a survécu, est sain et sauf, est saine et sauve",
        value="alive",
    ),
    when(
        "vital_status",
        "object! *",
        "est mort, est morte, sont morts, est décédé, est décédée, a trouvé la mort, n'est plus en vie",
        value="dead",
    ),
    when("vital_status", "* of:object!", "la mort, mort, le décès, décès, la disparition", value="dead"),
    when(
        "displaced",
        "quantity! *",
        "ont été déplacées, ont été déplacés, ont fui, a fui, ont été évacuées, ont été évacués, déplacées, déplacés, évacuées, évacués, ont dû fuir, ont quitté leur domicile, ont quitté leurs maisons",
    ),
    when(
        "population",
        "quantity! * in:place!",
        "vivent, vit, habitent, résident, sont piégées, sont pris au piège, vivent encore",
    ),
    when("population", "place! * quantity!", "compte, a une population de, compte environ, abrite"),
    when("population", "* of:place! quantity!", "la population, population"),
    when(
        "obstruct",
        "agent! * object!",
        "bloque, bloquent, bloquons, a bloqué, ont bloqué, avons bloqué, empêche, empêchent, a empêché, ont empêché, entrave, entravent, entravé",
    ),
    when(
        "deliver",
        "agent! * object!",
        "a livré, ont livré, avons livré, livre, livrent, a laissé entrer, ont laissé entrer, a laissé passer, a distribué, ont distribué, avons distribué",
    ),
    when(
        "deliver",
        "object! * in:place!",
        "est arrivée, est arrivé, sont arrivés, sont arrivées, est entrée, sont entrés",
    ),
    # --- politics and the rest ---
    when(
        "resign",
        "agent * object",
        "a démissionné, ont démissionné, ai démissionné, démissionne, démissionnera, démissionnerai, démissionné, démissionner, a présenté sa démission, présenté ma démission, a remis sa démission, remis ma démission, présente ma démission, quitté son poste, quitte mes fonctions, quitte ses fonctions, quitté ses fonctions, quitterai mon poste",
    ),
    when("resign", "* of:agent!", "la démission, démission"),
    when(
        "hold_office",
        "agent *",
        "reste en fonction, reste en poste, resterai en poste, reste en fonctions, demeure en fonction, reste à son poste, reste à mon poste, resterai à mon poste",
    ),
    when(
        "dismiss",
        "counterpart! * by:agent",
        "a été limogé, a été limogée, a été révoqué, a été démis de ses fonctions, a été destitué, a été destituée",
    ),
    when("dismiss", "agent! * counterpart!", "a limogé, ont limogé, a révoqué, a destitué"),
    when(
        "candidacy",
        "agent *",
        "sera candidat, est candidat, suis candidat, serai candidat, se présentera, me présenterai, est candidate, suis candidate, serai candidate, me représenterai, se représentera",
    ),
    when(
        "negotiate",
        "agent * with:counterpart!",
        "négocierons, négocierions, négocions, négocie, négocient, négocié, négocier, négociera, négocieront, discutons, discuterons, discutent, dialoguerons, dialoguons, dialoguer, en pourparlers, en négociation, mené des négociations, des négociations, des pourparlers, entamé des négociations",
    ),
    when("negotiate", "* with:counterpart!", "négociations, les négociations, pourparlers, le dialogue, dialogue"),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "a signé, ont signé, avons signé, signé, signerons, signera, signerai, signeront, signe, signons, signent, signer",
        value="signed",
    ),
    when("agreement", "object! * by:agent", "a été signé, été signé, est signé, sera signé", value="signed"),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "refuse de signer, refusons de signer, refusent de signer, avons rejeté, a rejeté, ont rejeté, rejetons",
        value="rejected",
        near="accord, traité, contrat, pacte",
    ),
    when(
        "meet",
        "agent! * counterpart!",
        "a rencontré, ont rencontré, ai rencontré, avons rencontré, rencontré, rencontrera, rencontrerai",
    ),
    when(
        "attend",
        "agent! * event!",
        "participera à, participera au, participe au, participe à, participerai au, participerons au, assistera au, assiste au, assistera à, assisterai au, a participé au, participer au, se rendra au",
    ),
    when(
        "stance",
        "agent! * topic!",
        "soutient, soutenons, soutiens, soutiennent, soutiendrons, soutiendrai, approuve, approuvons, est favorable, suis favorable, voterai pour, voterons pour, soutenu",
        value="for",
    ),
    when(
        "stance",
        "agent! * topic!",
        "s'oppose, nous opposons, m'oppose, s'opposent, rejette, rejetons, rejettent, suis contre, sommes contre, est contre, voterai contre, voterons contre",
        value="against",
    ),
    when(
        "cause",
        "event! * object!",
        "a été causé par, a été causée par, est dû à, est due à, a été provoqué par, a été provoquée par, est dû, est due, causé par, causée par, causées par, provoqué par",
    ),
    when(
        "damage",
        "object! * by:agent",
        "a été détruit, a été détruite, est détruit, est détruite, été détruit, été détruite",
        value="destroyed",
    ),
    when("damage", "agent! * object!", "a détruit, ont détruit, avons détruit", value="destroyed"),
    when(
        "operation_status",
        "object! *",
        "est ouvert, est ouverte, est rouvert, est rouverte, a rouvert, a été rouvert, a été rouverte, fonctionne, a repris",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "est fermé, est fermée, a été fermé, a été fermée, reste fermé, reste fermée, est hors service, est à l'arrêt",
        value="down",
    ),
    when(
        "custody",
        "object! * by:agent",
        "a été arrêté, a été arrêtée, ont été arrêtés, ont été arrêtées, a été placé en détention, est en détention, est en prison, sont détenus, est détenu, est détenue",
        value="held",
    ),
    when(
        "custody",
        "object! * by:agent",
        "a été libéré, a été libérée, ont été libérés, ont été libérées, a été relâché, a été relâchée",
        value="free",
    ),
    when("custody", "agent! * object!", "a arrêté, ont arrêté, avons arrêté, a interpellé", value="held"),
    when(
        "authentic",
        "object! *",
        "est un faux, est fausse, est falsifié, est falsifiée, est truquée, est truqué, est un montage",
        value="fake",
    ),
    when("authentic", "object! *", "est authentique, sont authentiques", value="genuine"),
    when("said", "agent *", "jamais dit, pas dit, jamais déclaré, pas déclaré, jamais affirmé, pas affirmé"),
    when("said", "agent! *", "m'a dit, nous a dit, m'a confirmé, m'a assuré, nous a assuré, m'a affirmé"),
    when(
        "casualties",
        "agent * object!",
        "a tué, ont tué, avons tué, tué, tuons, tuent, tue, a massacré, ont massacré",
        value="killed",
    ),
    when(
        "election_result",
        "agent * event",
        "a remporté l'élection, a gagné l'élection, a remporté les élections, a gagné les élections, ont remporté les élections, ont gagné les élections, avons remporté les élections, avons gagné les élections, avons gagné l'élection, avons remporté l'élection",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent * event",
        "a perdu l'élection, a perdu les élections, avons perdu les élections, ont perdu les élections",
        value="lost",
        event="event:election",
    ),
    when(
        "jobs",
        "agent * quantity",
        "supprimer, supprime, supprimera, suppriment, supprimons, supprimerons, supprimeront, a supprimé, avons supprimé, licencier, licencie, licenciera, licencierons",
        value="cut",
        near="emploi, emplois, postes, salariés",
    ),
    when(
        "pay",
        "agent *",
        "a payé, ont payé, avons payé, payé, a versé, ont versé, avons versé, versé, paie, payons, paierons",
        near="rançon",
        topic="issue:ransom",
    ),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "a conclu, ont conclu, avons conclu, conclu, sommes parvenus à, sont parvenus à, est parvenu à",
        value="agreed",
        near="accord, traité, pacte",
    ),
    when(
        "custody",
        "object! * by:agent",
        "été arrêté, été arrêtée, été arrêtés, été arrêtées, été interpellé, été interpellée, été interpellés, suis en détention, suis en garde à vue",
        value="held",
    ),
    when(
        "custody", "object! * by:agent", "été libéré, été libérée, été libérés, été libérées, suis libre", value="free"
    ),
    when(
        "dismiss",
        "counterpart! * by:agent",
        "été limogé, été limogée, été révoqué, été révoquée, été démis de, été démise de, été destitué, été destituée, été renvoyé, été renvoyée",
    ),
    when(
        "vital_status",
        "object! *",
        "suis en vie, suis vivant, suis vivante, suis bien vivant, suis bien vivante",
        value="alive",
    ),
    when(
        "withdraw",
        "agent * off:place!",
        "s'est pas retiré, s'est pas retirée, se sont pas retirés, se sont pas retirées, s'est jamais retiré, pas retiré ses troupes",
    ),
    when("negotiate", "* with:counterpart!", "négociation, négociations, pourparlers"),
    when(
        "attack",
        "agent * object!",
        "visé, a visé, ont visé, avons visé, a ciblé, ont ciblé, avons ciblé, ciblé, pris pour cible",
    ),
    when(
        "responsible_for",
        "agent * event!",
        "impliqué, impliquée, impliqués, impliquées, est impliqué dans, sommes impliqués dans",
    ),
    when(
        "candidacy",
        "agent *",
        "me présente, nous présentons, se présente, me présenterai, se présentera",
        near="élection, présidentielle, législatives, mairie",
    ),
    when(
        "damage",
        "object! * by:agent",
        "entièrement détruit, entièrement détruite, totalement détruit, totalement détruite, complètement détruit, complètement détruite, été détruit, été détruite",
        value="destroyed",
    ),
    when(
        "damage",
        "object! *",
        "est intact, est intacte, sont intacts, sont intactes, est resté intact, reste intact, est indemne",
        value="intact",
    ),
)

_NOUNS = {
    "group:rebels": forms("rebelles, rebelle, insurgés, les insurgés, combattants rebelles, miliciens"),
    "group:army": forms("armée, l'armée, les forces armées, forces armées"),
    "group:forces": forms(
        "avions de chasse, aviation, avions de guerre, forces, troupes, soldats, combattants, militaires, unités"
    ),
    "group:police": forms("police, la police, policiers, gendarmes, gendarmerie"),
    "group:government": forms(
        "gouvernement, autorités, régime, les autorités, forces gouvernementales, gouvernementales"
    ),
    "group:opposition": forms("opposition, l'opposition"),
    "group:enemy": forms("ennemi, l'ennemi, ennemis, envahisseurs, occupants"),
    "group:civilians": forms("civils, civil, habitants, villageois"),
    "group:children": forms("enfants, enfant, élèves, écoliers"),
    "group:women": forms("femmes, femme"),
    "group:people": forms("personnes, gens, familles, ouvriers, mineurs, passagers, réfugiés"),
    "group:prisoners": forms("prisonniers, otages, détenus, otage"),
    "group:journalists": forms("journalistes, journaliste"),
    "group:protesters": forms("manifestants"),
    "facility:ship": forms(
        "navire, navires, bateau, bateaux, pétrolier, pétroliers, navire de guerre, navires de guerre, cargo, cargos, frégate, frégates, sous-marin, vraquier, porte-conteneurs"
    ),
    "facility:airport": forms("aéroport, l'aéroport, base aérienne"),
    "facility:bridge": forms("pont"),
    "facility:port": forms("port"),
    "facility:refinery": forms("raffinerie"),
    "facility:powerplant": forms("centrale électrique, centrale nucléaire, centrale"),
    "facility:dam": forms("barrage"),
    "facility:hospital": forms("hôpital, l'hôpital, clinique"),
    "facility:school": forms("école, l'école, université, lycée"),
    "facility:prison": forms("prison"),
    "facility:border": forms("poste-frontière, frontière, point de passage"),
    "facility:road": forms("route, autoroute, tunnel"),
    "facility:mine": forms("mine"),
    "hazard:flood": forms("inondation, inondations, l'inondation, crue, crues"),
    "hazard:earthquake": forms("séisme, tremblement de terre"),
    "hazard:fire": forms("incendie, l'incendie, incendies"),
    "hazard:crash": forms("accident, collision, crash, déraillement"),
    "hazard:explosion": forms("explosion, l'explosion, explosions"),
    "hazard:landslide": forms("glissement de terrain, avalanche"),
    "hazard:storm": forms("tempête, cyclone, ouragan"),
    "event:attack": forms("attaque, l'attaque, attaques, attentat, l'attentat, raid, frappe, bombardement, embuscade"),
    "event:killing": forms("assassinat, l'assassinat, meurtre, massacre"),
    "event:summit": forms("sommet"),
    "event:conference": forms("conférence"),
    "event:election": forms("élection, élections, l'élection, scrutin"),
    "event:ceremony": forms("cérémonie"),
    "issue:agreement": forms("accord, l'accord, traité, pacte, contrat, accord de paix"),
    "issue:budget": forms("budget"),
    "issue:plan": forms("plan, projet, proposition, réforme, réformes"),
    "issue:tax": forms("impôt, impôts, taxe"),
    "issue:law": forms("loi, la loi"),
    "issue:sanctions": forms("sanctions"),
    "office:president": forms("président, présidente, le président"),
    "office:primeminister": forms("premier ministre, première ministre"),
    "office:minister": forms(
        "ministre, ministre de la défense, ministre de l'intérieur, ministre des affaires étrangères"
    ),
    "office:governor": forms("gouverneur, gouverneure"),
    "office:mayor": forms("maire"),
    "office:chief": forms("chef, directeur, directrice, commandant"),
    "goods:aid": forms("aide, l'aide, aide humanitaire, l'aide humanitaire, convoi, convois, convoi humanitaire"),
    "goods:food": forms("nourriture, vivres, blé, farine, pain"),
    "goods:medicine": forms("médicaments, vaccins"),
    "goods:water": forms("eau, l'eau"),
    "goods:fuel": forms("carburant, gaz, essence"),
    "weapon:drone": forms("drone, drones"),
    "weapon:missile": forms("missile, missiles, roquettes, roquette"),
    "weapon:chemical": forms("armes chimiques"),
    "item:video": forms("vidéo, enregistrement, images"),
    "item:photo": forms("photo, photos, image"),
    "item:document": forms("document, lettre, documents"),
    "cause:error": forms("erreur humaine, négligence"),
    "cause:fault": forms("court-circuit, panne technique, défaillance technique, fuite de gaz"),
    "cause:attack": forms("sabotage, acte criminel, incendie criminel, bombe, tir de missile"),
    "cause:nature": forms("foudre, fortes pluies, pluies"),
}

#: of the verb that opens a trigger: third persons as first ones and as plurals
_ENDINGS = """
era > erai erons eront
ira > irai irons iront
dra > drai drons dront
"""

MEANING = Meaning(
    cased=True,
    triggers=parted(
        inflected((*goods.TRIGGERS, *_TRIGGERS, *rulings.TRIGGERS, *affairs.TRIGGERS), _ENDINGS),
        "a, ont, ai, avons, avait, avaient, est, sont, suis, sommes, était, étaient, fut, furent",
        "{} pas, {} jamais, {} plus, {} pas encore, {} toujours pas",
        turns=False,
    ),
    nouns=joined(_NOUNS, affairs.NOUNS, goods.NOUNS, people.NOUNS, rulings.NOUNS),
    markers={
        "by": forms("par"),
        "of": forms("de, du, des, d, de la, de l"),
        "off": forms("de, du, des, d, de la, de l, hors de"),
        "in": forms("les rues de, rues de, rues d, à, au, aux, en, dans, près de, autour de, à l'intérieur de"),
        "on": forms("contre, sur"),
        "onto": forms("contre, sur, à, au, de, d, du"),
        "between": forms("aux mains, entre les mains"),
        "to": forms("à, au, aux"),
        "bound": forms("pour, vers, destiné à, destinée à, destinés à, destinées à, à destination de"),
        "dative": forms("à, au, aux"),
        "with": forms("avec"),
        "against": forms("contre"),
        "from": forms("depuis, en provenance de"),
    },
    heads=forms(
        "ville, la ville, ville de, village, village de, province, province de, district, région, région de, capitale, localité, toute, quartier"
    ),
    theirs=forms("ses, leurs, leur, son, sa"),
    selves=forms("nous, je, j, notre mouvement, notre camp, notre gouvernement"),
    own=forms("nos, notre, mon, mes, ma"),
    titles=forms(
        "président, présidente, ministre, gouverneur, gouverneure, maire, général, générale, commandant, commandante, colonel, juge, premier ministre, m, mme"
    ),
    stops=forms(
        "dans la nuit, dans la matinée, au matin, en soirée, dans la soirée, au petit matin, dans l'après-midi, ces derniers jours, dans un communiqué, à l'aube, en réalité, selon laquelle, selon lequel, selon lesquelles, selon lesquels, a pris sa retraite, a pris fin, ont pris part, a pris part, a eu lieu, pris en compte, a pris des mesures, pris place, tenu compte, nous ont, nous a, nous avait, nous avaient, j'ai, le, la, les, l, un, une, des, du, de, d, ce, cet, cette, ces, il, elle, ils, elles, on, qui, que, qu, quoi, dont, où, et, ou, mais, donc, car, si, son, sa, ses, leur, leurs, aujourd'hui, hier, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, après, avant, depuis, pendant, selon, plus, moins, environ, près, tous, toutes, tout, toute, certains, plusieurs, oui, non, faux, vrai, c'est, ce n'est, dieu, personne, aucun, aucune, très, ici, là, ainsi, aussi, toujours, encore, déjà, total, entier"
    ),
    without=forms("sans"),
    granting=forms(
        "condamn*, dénonc*, salu*, critiqu*, déplor*, fustig*, félicit*, défend*, applaudi*, regrett*, stigmatis*, s'est félicité, se félicite"
    ),
    requiring=forms(
        "appelé à, appelle à, appellent à, appelait à, exig*, réclam*, demand*, exhort*, pri*é de, plaid*, préconis*, souhait*, veut, veulent, voulait"
    ),
    none=forms("aucun, aucune"),
    negators=forms("ne, n, aucun, aucune, pas de, ni, non"),
    refusals=forms("refusé de, refuse de, refusons de, refusent de, renoncé à, incapable de, incapables de"),
    no_negators=forms("non seulement, pas seulement, nul doute, sans doute, sans aucun doute, pas moins de"),
    denials=forms(
        "démentons, dément, démentent, a démenti, ont démenti, avons démenti, démenti, nie, nions, nient, a nié, ont nié, avons nié, nié, faux que, pas vrai que, il est faux de dire que, ce n'est pas vrai que, il n'est pas vrai que, il n'est pas exact que, pas exact que, contestons, conteste"
    ),
    denials_after=forms(
        "est fausse, est faux, sont fausses, sont faux, est un mensonge, sont des mensonges, n'est pas vrai, n'est pas vraie, est mensongère, sont mensongères, est infondée, sont infondées, sont infondés, est sans fondement, sont sans fondement, est inventée, sont de pures inventions, est une invention, ne sont que des rumeurs, est inexacte, est inexact, est de la propagande, est une fausse nouvelle, faux, mensonge"
    ),
    rejections=forms(
        "rejetons, rejette, rejettent, a rejeté, ont rejeté, avons rejeté, réfutons, réfute, réfutent, a réfuté"
    ),
    contents=forms(
        "accusation, accusations, allégation, allégations, affirmation, affirmations, rumeur, rumeurs, informations"
    ),
    nobody=forms(
        "personne n, personne ne, aucun civil, aucun soldat, aucune victime, aucun mort, aucune personne, nul"
    ),
    anybody=forms("personne"),
    probable=forms(
        "probablement, vraisemblablement, sans doute, apparemment, semble, semblent, serait, seraient, aurait, auraient, nous pensons, selon toute vraisemblance"
    ),
    possible=forms(
        "peut-être, il est possible que, pourrait, pourraient, peut, peuvent, il se peut que, éventuellement"
    ),
    future=forms(
        "va, vont, allons, vais, allait, allaient, comptons, compte bien, entend, entendons, bientôt, prêt à, prêts à, prévoit de, prévoyons de, promettons de, voulons"
    ),
    future_after=forms(
        "est une question de jours, n'est qu'une question de temps, est une question de temps, est imminente, est imminent"
    ),
    future_verb="(er|ir|dr|ttr)(ai|as|a|ons|ez|ont)$",
    demands=forms(
        "doit, doivent, devons, devrait, devraient, il faut, faut que, exigeons, exige, exigent, appelons, appelle, demandons, demande, réclamons, réclame"
    ),
    since=forms("depuis"),
    conditions=forms(
        "si, s'il, s'ils, jusqu'à ce que, à condition que, à condition qu, à condition de, à moins que, à moins qu, pourvu que, pourvu qu, au cas où, en cas de, tant que"
    ),
    consequences=forms("alors"),
    questions=forms("est-ce que, pourquoi, comment, la question est de savoir si"),
    hearsay=forms(
        "m'a dit, nous a dit, m'a assuré, nous a assuré, m'a confirmé, m'a affirmé, dit que, a dit que, affirme que, a affirmé que, affirment que, prétend que, prétendent que, a prétendu que, assure que, a déclaré que, a déclaré, selon, d'après"
    ),
    acts={
        Act.CONFIRM: forms("confirmons, confirme, confirment, a confirmé, ont confirmé"),
        Act.ADMIT: forms(
            "admettons, admet, a admis, ont admis, reconnaissons, reconnaît, a reconnu, ont reconnu, reconnais"
        ),
        Act.ACCUSE: forms("accusons, accuse, accusent, a accusé, ont accusé"),
        Act.PROMISE: forms("promettons, promet, a promis, promets, nous engageons"),
        Act.THREATEN: forms("menaçons, menace, a menacé"),
        Act.WARN: forms("avertissons, avertit, a averti, mettons en garde, met en garde, a mis en garde"),
        Act.DENY: forms("démentons, dément, a démenti, nie, nions, a nié"),
        Act.CORRECT: forms("rectificatif, correction, rectifions"),
        Act.DECLARE: forms("déclarons, proclamons"),
    },
    scopes={
        "never": forms("jamais, en aucun cas"),
        "always": forms("à jamais, pour toujours"),
        "no_longer": forms(
            "ne contrôlons plus, ne contrôle plus, ne contrôlent plus, ne tenons plus, n'est plus, ne sont plus"
        ),
        "still": forms("toujours, encore, reste, restent, continue de, continuent de"),
        "all": forms("tout, toute, toutes, tous, entièrement, complètement, total, totale, totalement, l'ensemble"),
        "some": forms("une partie, en partie, partiellement, plusieurs, certains, la moitié"),
        "more": forms("pour l'instant, provisoire"),
    },
    coordinators=forms("et, mais, ou"),
    contrasts=forms("mais, mais bien, mais plutôt"),
    joiners=forms("mais, alors que, tandis que, bien que, parce que, car, pourtant, cependant"),
    compound="first",
)
