"""The speech part of German."""

from __future__ import annotations

from monitor.grammar.speech import Marks, Sourcing, Speech, forms

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag")
_PARTS = ("", "morgen", "vormittag", "mittag", "nachmittag", "abend")
_WHEN = tuple(f"am {day}{part}" for day in _DAYS for part in _PARTS) + forms("""
    gestern, heute, morgen, vorgestern, am gestrigen Tag, am Wochenende, zuvor, zuletzt, kürzlich, jüngst, später,
    inzwischen, mittlerweile, anschließend, daraufhin, danach, vorab, unterdessen, am selben Tag, am Tag zuvor,
    gestern Abend, heute Morgen, heute früh, am Morgen, am Vormittag, am Mittag, am Nachmittag, am Abend, in der Nacht,
    letzte Woche, vergangene Woche, in der vergangenen Woche, bereits, schon, erst, nun, jetzt, damals, bislang, bisher
""")

# Verbs whose object is what is said. A word that can only be an object follows, as the speaker may stand there too.
_OBJECTS = forms("""
    bestritt, bestritten, bestreitet, bestreiten, dementierte, dementierten, dementiert, leugnete, leugneten, leugnet,
    kritisierte, kritisierten, verurteilte, verurteilten, begrüßte, begrüßten, lobte, lobten, forderte, forderten,
    fordert, verlangte, verlangten, verlangt
""")

# German puts the verb second or last and parts its prefix off, so a cue may stand before its speaker, and the bare
# clause of a saying always follows a comma. Where two verbs share their first part ("gab ~ bekannt", "gab ~ zu") only
# one can be a parted cue; the others stand here as they are written side by side.
SPEECH = Speech(
    marks=(
        Marks(open="„", close="“"),
        Marks(open="„", close="”"),
        Marks(open="„", close='"'),
        Marks(open="»", close="«"),
        Marks(open="«", close="»"),
        Marks(open="“", close="”"),
        Marks(open='"', close='"'),
        Marks(open="‚", close="‘"),
        Marks(open="›", close="‹"),
    ),
    says=forms("""
        so der, so die, so das, so ein, so eine,
        sagte, sagten, sagt, gesagt, sagte aus, sagten aus, sagt aus, ausgesagt, aussagte, aussagten,
        erklärte, erklärten, erklärt, erklären, hieß es, heißt es, es hieß, es heißt, geheißen,
        teilte ~ mit, teilten ~ mit, teilt ~ mit, teilen ~ mit, mitteilte, mitteilten, mitteilt, mitgeteilt,
        gab ~ bekannt, gaben ~ bekannt, gibt ~ bekannt, geben ~ bekannt, bekannt gab, bekannt gaben, bekanntgab,
        bekanntgaben, bekannt gibt, bekanntgibt, bekanntgegeben, gab an, gaben an, gibt an, geben an,
        angab, angibt, angegeben, gab zu, gaben zu, gibt zu, geben zu, zugab, zugegeben,
        berichtete, berichteten, berichtet, meldete, meldeten, meldet, melden, vermeldete,
        kündigte ~ an, kündigten ~ an, kündigt ~ an, kündigen ~ an, ankündigte, ankündigten, angekündigt,
        behauptete, behaupteten, behauptet, behaupten, betonte, betonten, betont, betonen, unterstrich, unterstrichen,
        versicherte, versicherten, versichert, versichern, beteuerte, beteuerten, beteuert, bekräftigte, bekräftigten,
        bekräftigt, bestätigte, bestätigten, bestätigen, meinte, meinten, meint, meinen,
        schrieb, schrieben, schreibt, geschrieben, twitterte, warnte, warnten,
        fügte ~ hinzu, fügten ~ hinzu, fügt ~ hinzu, hinzufügte, hinzugefügt, ergänzte, ergänzten, ergänzt,
        räumte ~ ein, räumten ~ ein, räumt ~ ein, räumen ~ ein, einräumte, einräumten, eingeräumt, gestand,
        wies darauf hin, wiesen darauf hin, weist darauf hin, weisen darauf hin, darauf hingewiesen,
        darauf hinwies, wies ~ darauf hin, verwies darauf, verwiesen darauf, verweist darauf,
        hob ~ hervor, hoben ~ hervor, hebt ~ hervor, hervorhob, hervorgehoben, führte ~ aus, führten ~ aus,
        führt ~ aus, ausführte, stellte klar, stellten klar, stellt ~ klar, klarstellte, klargestellt,
        machte deutlich, machten deutlich, macht deutlich, machte klar, machten klar, macht klar,
        verkündete, verkündeten, verkündet, verkünden, verlautete, verlautet, verlautbarte, erläuterte, erläuterten,
        erläutert, argumentierte, argumentierten, argumentiert, argumentieren, äußerte, äußerten,
        entgegnete, entgegneten, entgegnet, erwiderte, erwiderten, erwidert, konterte, beklagte, beklagten, beklagt,
        mahnte, mahnten, mahnt, prophezeite, prognostizierte, prognostizierten, prognostiziert,
        glaubt, glaubte, glaubten, hofft, hoffte, hofften, hoffen, befürchtet, befürchtete, befürchteten,
        befürchten, fürchtet, vermutet, vermutete, vermuteten, vermuten, schätzt, schätzte, schätzten, schätzen,
        rechnet damit, rechnen damit, rechnete damit, geht davon aus, gehen davon aus, ging davon aus, gingen davon aus,
        davon ausgeht, davon ausgehen, geht ~ davon aus, gehen ~ davon aus, ging ~ davon aus, gingen ~ davon aus,
        drohte, drohten, droht, versprach, versprachen, verspricht, versprochen, gelobte, schwor,
        sicherte ~ zu, sicherten ~ zu, zusicherte, zugesichert, sagte zu, zugesagt,
        forderte, forderten, fordert, fordern, gefordert, verlangte, verlangten, verlangt, verlangen,
        schlug ~ vor, schlugen ~ vor, schlägt ~ vor, schlagen ~ vor, vorschlug, vorgeschlagen,
        stellte fest, stellten fest, stellt fest, stellte ~ fest, stellten ~ fest, feststellte,
        konstatierte, konstatierten, resümierte, urteilte, urteilten, spekulierte, mutmaßte,
        bemängelte, bemängelten, monierte, kritisierte, kritisierten, kritisiert, kritisieren,
        begründete, begründeten, begründet, empfahl, empfahlen, empfiehlt, empfehlen
    """),
    tells=forms("""
        warf ~ vor, warfen ~ vor, wirft ~ vor, werfen ~ vor, erinnerte daran,
        erinnerten daran, forderte auf, forderten auf, fordert auf
    """),
    states=forms("""
        zeigte, zeigten, zeigt, zeigen, festgestellt, fand heraus, fanden heraus, herausfand, ergab, ergaben,
        ergibt, besagt, besagte,
        besagen, entschied, entschieden, beschloss, beschlossen, urteilt, bezweifelt, bezweifelte, bezweifelten,
        bezweifeln, einigten sich darauf, plädierte dafür, plädierten dafür, plädiert dafür, appellierte, appellierten,
        legte nahe, legen nahe, legt nahe, deutete an, deuteten an, deutet an, andeutete, angedeutet,
        wies nach, fragte, fragten, fragt, gefragt, hält es für möglich,
        halten es für möglich, geht hervor, ging hervor, hervorgeht, hervorging, davon die Rede, ist zuversichtlich,
        der Ansicht, der Meinung, der Auffassung, der Überzeugung, rief dazu auf, riefen dazu auf, ruft dazu auf,
        aufgefordert, vorgeworfen, beschuldigt, bestritt, bestritten, bestreitet, bestreiten, dementierte,
        dementierten, dementiert, leugnete, leugneten, leugnet, schloss aus, schließt aus, ließ verlauten,
        ließ wissen, bestätigt, warnt, warnen, bedauerte, bedauerten, bedauert, begrüßte, begrüßten, lobte, lobten
    """),
    utters=forms("""
        so, zitiert, zitierte, zitieren, wird zitiert, fuhr fort, rief, riefen, ruft, schrie, schrien, skandierten,
        skandierte, antwortete, antworteten, antwortet, kommentierte, kommentierten, kommentiert, lautete, lauteten,
        wörtlich, mit den Worten, flüsterte, murmelte, scherzte, spottete, witzelte, jubelte,
        sprach von, sprachen von, spricht von, sprechen von, nennt,
        bezeichnet, freute sich, zeigte sich, äußerte sich
    """),
    acts=(
        *(f"{verb} {word}" for verb in _OBJECTS for word in ("den", "einen", "jede", "jeden", "jegliche", "jeglichen")),
        *forms("""
            nannte, nannten, bezeichnete ~ als, bezeichneten ~ als, warnte vor, warnten vor, warnt vor,
            forderte mehr, forderten mehr, fordert mehr
        """),
    ),
    nouns=forms("""
        Behauptung, Behauptungen, Vorwurf, Vorwürfe, Vorwürfen, Ankündigung, Aussage, Aussagen, Forderung, Forderungen,
        Warnung, Warnungen, Befürchtung, Befürchtungen, Vermutung, Vermutungen, Ansicht, Meinung, Auffassung,
        Überzeugung, Gerüchte, Gerüchten, Einschätzung, Verdacht, These, Zusage, Zusicherung, Drohung
    """),
    sourcing=(
        Sourcing(before="für", person=True),
        Sourcing(before="laut", closing=True),
        Sourcing(before="laut Angaben", closing=True),
        Sourcing(before="laut Angaben von", closing=True),
        Sourcing(before="nach Angaben", closing=True),
        Sourcing(before="nach Angaben von", closing=True),
        Sourcing(before="nach den Angaben", closing=True),
        Sourcing(before="nach ersten Angaben", closing=True),
        Sourcing(before="nach Aussage", closing=True),
        Sourcing(before="nach Aussage von", closing=True),
        Sourcing(before="nach Aussagen", closing=True),
        Sourcing(before="nach Aussagen von", closing=True),
        Sourcing(before="nach Auskunft", closing=True),
        Sourcing(before="nach Auskunft von", closing=True),
        Sourcing(before="nach Worten", closing=True),
        Sourcing(before="nach Worten von", closing=True),
        Sourcing(before="nach den Worten", closing=True),
        Sourcing(before="nach den Worten von", closing=True),
        Sourcing(before="nach Ansicht", closing=True),
        Sourcing(before="nach Ansicht von", closing=True),
        Sourcing(before="nach Meinung", closing=True),
        Sourcing(before="nach Meinung von", closing=True),
        Sourcing(before="nach Auffassung", closing=True),
        Sourcing(before="nach Auffassung von", closing=True),
        Sourcing(before="nach Überzeugung", closing=True),
        Sourcing(before="nach Überzeugung von", closing=True),
        Sourcing(before="nach Einschätzung", closing=True),
        Sourcing(before="nach Einschätzung von", closing=True),
        Sourcing(before="nach Darstellung", closing=True),
        Sourcing(before="nach Darstellung von", closing=True),
        Sourcing(before="nach Informationen", closing=True),
        Sourcing(before="nach Informationen von", closing=True),
        Sourcing(before="nach Berichten", closing=True),
        Sourcing(before="nach Berichten von", closing=True),
        Sourcing(before="nach einem Bericht", closing=True),
        Sourcing(before="nach einer Mitteilung", closing=True),
        Sourcing(before="nach Erkenntnissen", closing=True),
        Sourcing(before="nach Schätzungen", closing=True),
        Sourcing(before="nach Schätzungen von", closing=True),
        Sourcing(before="aus Sicht", closing=True),
        Sourcing(before="aus Sicht von", closing=True),
        Sourcing(before="nach Darstellungen", closing=True),
        Sourcing(before="nach Schätzung", closing=True),
        Sourcing(before="nach Berechnungen", closing=True),
        Sourcing(before="nach Berechnungen von", closing=True),
        Sourcing(after="zufolge", closing=True),
    ),
    reported=forms("""
        sei, seien, habe, werde, könne, müsse, solle, dürfe, wolle, möge, gebe, gehe, komme, bleibe, stehe, lasse,
        mache, nehme, liege, sehe, halte, brauche, bestehe, handle, handele, wisse, finde, führe, trage, bringe,
        gelte, gehöre, glaube, hoffe, erwarte, bedeute, zeige, seid, hätten, würden, könnten, müssten, wären
    """),
    complementizers=forms("dass, daß, wonach"),
    questions=forms("ob, warum, weshalb, wieso"),
    comma=True,
    negations=forms("""
        nicht, nie, niemals, kaum, zu, kann, könnte, könnten, müsste, sollte, sollten, würde, würden, darf, ohne, kein,
        keine, keinen, niemand
    """),
    pronouns=forms("""
        er, sie, es, man, ihm, ihr, ihnen, ich, wir, dieser, diese, dieses, jener, jene, der, die, das, letzterer,
        letztere, beide, viele, einige, ersterer
    """),
    roles=forms("""
        Sprecher, Sprecherin, Sprechers, Sprechern, Sprecherinnen, Pressesprecher, Pressesprecherin,
        Regierungssprecher, Regierungssprecherin, Polizeisprecher, Polizeisprecherin, Militärsprecher,
        Militärsprecherin, Armeesprecher, Armeesprecherin, Ministeriumssprecher, Ministeriumssprecherin,
        Unternehmenssprecher, Unternehmenssprecherin, Minister, Ministerin, Ministers, Ministern, Ministerinnen,
        Außenminister, Außenministerin, Außenministers, Innenminister, Innenministerin, Innenministers,
        Verteidigungsminister, Verteidigungsministerin, Verteidigungsministers, Finanzminister, Finanzministerin,
        Finanzministers, Justizminister, Justizministerin, Gesundheitsminister, Gesundheitsministerin,
        Wirtschaftsminister, Wirtschaftsministerin, Bundesminister, Bundesministerin, Ministerpräsident,
        Ministerpräsidentin, Ministerpräsidenten, Premierminister, Premierministerin, Premierministers, Premier,
        Regierungschef, Regierungschefin, Regierungschefs, Staatschef, Staatschefin, Kanzler, Kanzlerin, Kanzlers,
        Bundeskanzler, Bundeskanzlerin, Bundeskanzlers, Vizekanzler, Vizekanzlerin, Präsident, Präsidentin,
        Präsidenten, Bundespräsident, Bundespräsidentin, Bundespräsidenten, Staatspräsident, Staatspräsidentin,
        Vizepräsident, Vizepräsidentin, Parlamentspräsident, Parlamentspräsidentin, Staatssekretär, Staatssekretärin,
        Staatssekretärs, Generalsekretär, Generalsekretärin, Generalsekretärs, Vorsitzender, Vorsitzende,
        Vorsitzenden, Parteichef, Parteichefin, Fraktionschef, Fraktionschefin, Fraktionsvorsitzender,
        Fraktionsvorsitzende, Fraktionsvorsitzenden, Parteivorsitzender, Parteivorsitzende, Parteivorsitzenden,
        Chef, Chefin, Chefs, Leiter, Leiterin, Leiters, Direktor, Direktorin, Direktors, Geschäftsführer,
        Geschäftsführerin, Vorstand, Vorstandschef, Vorstandschefin, Gouverneur, Gouverneurin, Gouverneurs,
        Bürgermeister, Bürgermeisterin, Bürgermeisters, Oberbürgermeister, Oberbürgermeisterin, Landrat, Landrätin,
        Botschafter, Botschafterin, Botschafters, Gesandter, Gesandte, Gesandten, Sondergesandter, Sondergesandte,
        Beauftragter, Beauftragte, Beauftragten, Kommissar, Kommissarin, Kommissars, Abgeordneter, Abgeordnete,
        Abgeordneten, Senator, Senatorin, Senators, Politiker, Politikerin, Politikers, Kandidat, Kandidatin,
        Kandidaten, Anführer, Anführerin, Führer, Kommandeur, Kommandeurin, Kommandeurs, Kommandant, Kommandantin,
        Kommandanten, General, Generals, Generalin, Oberst, Major, Hauptmann, Leutnant, Admiral, Offizier, Offizierin,
        Beamter, Beamtin, Beamte, Beamten, Richter, Richterin, Richters, Staatsanwalt, Staatsanwältin, Staatsanwalts,
        Oberstaatsanwalt, Oberstaatsanwältin, Anwalt, Anwältin, Anwalts, Rechtsanwalt, Rechtsanwältin, Verteidiger,
        Verteidigerin, Berater, Beraterin, Beraters, Experte, Expertin, Experten, Expertinnen, Analyst, Analystin,
        Analysten, Forscher, Forscherin, Forschers, Wissenschaftler, Wissenschaftlerin, Wissenschaftlers, Professor,
        Professorin, Professors, Historiker, Historikerin, Journalist, Journalistin, Journalisten, Reporter,
        Reporterin, Autor, Autorin, Autors, Arzt, Ärztin, Ärzte, Augenzeuge, Augenzeugin, Augenzeugen, Zeuge, Zeugin,
        Zeugen, Anwohner, Anwohnerin, Bewohner, Bewohnerin, Aktivist, Aktivistin, Aktivisten, Vertreter, Vertreterin,
        Vertreters, Mitarbeiter, Mitarbeiterin, Gründer, Gründerin, König, Königin, Königs, Kronprinz, Prinz,
        Prinzessin, Papst, Papstes, Kardinal, Bischof, Bischöfin, Scheich, Imam, Mullah, Ajatollah, Trainer,
        Trainerin, Stellvertreter, Stellvertreterin, Amtsinhaber, Amtsinhaberin, Nachfolger, Nachfolgerin
    """),
    bodies=forms("""
        Ministerium, Ministeriums, Außenministerium, Außenministeriums, Innenministerium, Innenministeriums,
        Verteidigungsministerium, Verteidigungsministeriums, Finanzministerium, Justizministerium,
        Gesundheitsministerium, Wirtschaftsministerium, Regierung, Bundesregierung, Landesregierung, Polizei,
        Bundespolizei, Armee, Streitkräfte, Streitkräften, Militär, Militärs, Bundeswehr, Partei, Fraktion, Gruppe,
        Miliz, Bewegung, Agentur, Nachrichtenagentur, Amt, Auswärtige Amt, Auswärtiges Amt, Behörde, Behörden, Büro,
        Gericht, Gerichts, Bundesgericht, Verfassungsgericht, Bundesverfassungsgericht, Landgericht, Amtsgericht,
        Gerichtshof, Staatsanwaltschaft, Bundesanwaltschaft, Rat, Rats, Sicherheitsrat, Stadtrat, Bundesrat,
        Parlament, Parlaments, Bundestag, Landtag, Senat, Kongress, Ausschuss, Kommission, Botschaft, Union, Bündnis,
        Koalition, Opposition, Unternehmen, Konzern, Konzerns, Firma, Bank, Zentralbank, Universität, Institut,
        Instituts, Klinik, Krankenhaus, Verband, Verbands, Verein, Vereins, Gewerkschaft, Organisation, Front,
        Hilfsorganisation, Stiftung, Zeitung, Zeitschrift, Magazin, Sender, Studie, Umfrage, Bericht, Feuerwehr,
        Kirche, Verwaltung, Delegation, Amnesty, Nato, Geheimdienst, Geheimdienstes, Rettungsdienst, Leitung
    """),
    honorifics=forms("""
        Herr, Herrn, Frau, Dr, Prof, Professor, Ing, Dipl, Fürst, Fürstin, Graf, Gräfin, Freiherr, Sir, Lord, Lady,
        Pater, Pfarrer, Pastor, Schwester
    """),
    particles=forms("""
        der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, sein, seine, ihr, ihre, von, van, de, al,
        el, bin, ibn, zu, zum, zur, vom, la, le
    """),
    leading=(
        *_WHEN,
        *forms("""
            aber, und, oder, doch, jedoch, auch, zudem, außerdem, ferner, weiter, weiterhin, dagegen, hingegen,
            allerdings, dabei, dazu, dann, hierzu, so, wie, als, während, da, weil, nachdem, obwohl, dass, ob, wenn,
            sowie, denn, sondern, zugleich, gleichzeitig, ebenfalls, ebenso, darüber hinaus, nur, selbst, wörtlich,
            daher, deshalb, nämlich, schließlich, wieder, erneut, hat, habe, haben, hatte, hatten
        """),
    ),
    trailing=(
        *_WHEN,
        *forms("""
            hat, habe, haben, hatte, hatten, ist, sind, war, waren, wird, werden, wurde, wurden, sich, auch, zudem,
            außerdem, ferner, weiter, dazu, hierzu, aber, jedoch, dagegen, hingegen, allerdings, mehrfach, erneut,
            wieder, wiederholt, nochmals, noch, öffentlich, offiziell, ausdrücklich, stets, immer, oft, nur,
            mit, an, ein, aus, hin, hinzu, bekannt, vor, zu, fest, klar, hervor, darauf, davon, es, ebenfalls, ihm,
            ihnen, gegenüber, wörtlich, unter anderem, deutlich, nach, schließlich, zunächst, will, wollte, musste
        """),
    ),
    adjuncts=(
        *_WHEN,
        *forms("""
            in, im, am, an, auf, bei, beim, während, nach, vor, gegenüber, mit, über, zu, zum, zur, unter, durch,
            wegen, trotz, seit, bis, als, aus, laut, gegen, per, via, um, ohne, dazu, weil, nachdem, anlässlich, für,
            hat, habe, haben, hatte, hatten, hätte, hätten, ist, sei, seien, sind, war, waren, wäre, wären, wird, werde,
            werden, wurde, wurden, würde, würden, kann, können, könne, könnte, könnten, konnte, konnten, muss, müssen,
            müsse, müsste, musste, mussten, soll, sollen, solle, sollte, sollten, will, wollen, wolle, wollte, wollten,
            darf, dürfen, dürfe, durfte, dürfte, dürften, gibt, gab, gebe, gäbe, kommt, kommen, kam, kamen, komme,
            geht, gehen, ging, gingen, gehe, steht, stehen, stand, standen, stehe, liegt, liegen, lag, lagen, liege,
            befindet, befinden, befand, befanden, befinde, handelt, handelte, handele, handle, besteht, bestehen,
            bestehe, starb, starben, leben, lebten, beträgt, betrug, bleibt, bleiben, bleibe, blieb, blieben, fehlt,
            fehlen, droht, drohen, drohe, hält, halten, halte, hielt, hielten, macht, machte, mache, ließ, ließen,
            reicht, reichen, braucht, brauchen, bedeutet, führt, führte, führten, gilt, gelten, stieg, stiegen, sank,
            sanken, griff, griffen, nahm, nahmen, tötete, töteten, erreichte, erreichten, trat, traten, zog, zogen,
            fand, fanden, findet, finden, plant, planen, sprach, sprachen, spricht, rechnet, ereignete, ereigneten,
            brach, brachen, fiel, fielen, nutzte, nutzten, sagte, erklärte, arbeiten, arbeitet, wuchs, lief, liefen,
            lässt, lassen, lasse, verlor, verloren, begann, begannen, beginnt, beginne, erhielt, erhielten, erhält,
            nicht, keine, keinen, keinerlei, mindestens, rund, etwa, insgesamt, noch, nur, auch, derzeit, zurzeit, sich,
            aber, knapp, fast, außerdem, zudem, jedoch, dort, hier, wieder, immer, dennoch, trotzdem, voraussichtlich
        """),
    ),
    openers=forms("""
        in, im, am, an, auf, bei, beim, während, nach, nachdem, vor, bevor, gegenüber, mit, über, zu, zum, zur, unter,
        durch, wegen, trotz, seit, seitdem, bis, als, aus, laut, gegen, per, um, ohne, dazu, weil, da, wenn, falls,
        obwohl, obgleich, sobald, solange, indem, angesichts, anlässlich, aufgrund, infolge, für, von, ab, ob,
        dort, hier, dabei, dadurch, deshalb, daher
    """),
    relatives=forms("welcher, welche, welches, welchem, welchen"),
    pointing=forms("das, dies, dieses, so viel"),
    joiners=forms("und, aber, sondern, während, doch, denn, oder, weil, obwohl, wobei, jedoch"),
    addressees=forms("gegenüber, zu, vor"),
    scare=forms("""
        sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, so genannter,
        so genanntes, angebliche, angeblichen, vermeintliche, vermeintlichen, Film, Filme, Buch, Buches, Roman, Romans,
        Lied, Song, Album, Serie, Sendung, Zeitung, Zeitschrift, Magazin, Nachrichtenmagazin, Stück, Theaterstück, Oper,
        Ausstellung, Motto, Titel, Namen, Name, Begriff, Wort, Worte, Schlagwort, Parole, Operation, Unternehmen,
        Projekt, Kampagne, Aktion, Überschrift, Spitznamen, genannt, genannte, genannten, als, Band, Schiff, Plattform
    """),
    labels=forms("""
        Video, Videos, Foto, Fotos, Bilder, Fotostrecke, Bildergalerie, Analyse, Kommentar, Meinung, Leitartikel,
        Interview, Liveticker, Live-Ticker, Live, Ticker, Newsblog, Liveblog, Eilmeldung, Eil, Update, Exklusiv,
        Hintergrund, Chronik, Chronologie, Umfrage, Porträt, Podcast, Reportage, Rezension, Kritik, Überblick, Thema,
        Korrektur, Hinweis, Anmerkung, Quelle, Quellen, Mehr zum Thema, Lesen Sie auch, Siehe auch, Faktencheck,
        Dokumentation, Wortlaut, Im Wortlaut, Gastbeitrag, Glosse, Ergebnis, Ergebnisse, Fazit, Beispiel, Stand
    """),
    abbreviations=forms("""
        dr, prof, dipl, ing, nr, st, ca, bzw, usw, etc, vgl, z.b, u.a, d.h, o.ä, i.d.r, v.a, s.o, mio, mrd, jan, feb,
        apr, aug, sep, sept, okt, nov, dez, str, hr, fr, geb, gest, ggf, evtl, inkl, jr, sen, sog, bspw, rd,
        tel, abs, med, jur, phil, kath, mind, zzgl, bes, gegr, hl, ehem
    """),
    past=forms("im Jahr, im Jahre, in, Anfang, Mitte, Ende"),
)
