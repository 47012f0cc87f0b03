"""The notions of German."""

from __future__ import annotations

from monitor.grammar.notions import Notions, forms, notions

_WORDS = notions(
    """
    rise: steigen, stieg, gestiegen, anstieg, ansteigen, zunehmen, zunahme, erhöhen, erhöhung, wachsen, wächst, wachstum, zulegen, klettern, anheben, vermehren, sprung, aufwärts
    fall: fallen, fiel, gefallen, sinken, sank, gesunken, rückgang, abnehmen, abnahme, senken, senkung, verringern, verringerung, reduzieren, kürzen, kürzung, einbruch, stürzen, schrumpfen, zurückgehen, abwärts, vermindern
    more: mehr, mehr als, größer, höher, über
    less: weniger, weniger als, kleiner, niedriger, unter
    many: viele, viel, zahlreich, mehrere, dutzende, hunderte, tausende
    few: wenige, wenig, selten, kaum, einige
    high: hoch, hohe, höchste, rekord, spitze
    low: niedrig, tief, niedrigste, gering
    big: groß, große, riesig, gewaltig, massiv, bedeutend, erheblich
    small: klein, kleine, gering, leicht, begrenzt, winzig
    win: gewinnen, gewann, gewonnen, sieg, siegen, sieger, besiegen, gewinner
    lose: verlieren, verlor, verloren, niederlage, verlierer, unterliegen, unterlag
    begin: beginnen, begann, begonnen, anfang, anfangen, starten, start, eröffnen, auftakt, einleiten
    end: enden, ende, beenden, aufhören, stoppen, einstellen, abschließen, aussetzen, abbrechen, auslaufen
    open: öffnen, offen, eröffnen, geöffnet, wiedereröffnen, öffnung
    closed: schließen, geschlossen, schließung, sperren, sperrung, zu
    continue: fortsetzen, weiter, weitergehen, bleiben, fortführen, anhalten, weiterhin
    allow: erlauben, erlaubt, erlaubnis, zulassen, genehmigen, genehmigung, gestatten, gewähren, legalisieren, ermöglichen, dürfen, darf
    forbid: verbieten, verboten, verbot, untersagen, verhindern, hindern, blockieren, sperren, beschränken
    accept: annehmen, angenommen, akzeptieren, zustimmen, zustimmung, billigen, verabschieden, begrüßen, ratifizieren
    refuse: ablehnen, ablehnung, abgelehnt, verweigern, weigern, zurückweisen, absage, veto
    support: unterstützen, unterstützung, befürworten, befürworter, anhänger, dafür, fördern
    oppose: gegen, gegner, ablehnen, kritisieren, kritik, verurteilen, widersetzen, opposition, anti, widerstand
    confirm: bestätigen, bestätigung, zugeben, einräumen, beweisen, nachweisen, anerkennen
    deny: leugnen, bestreiten, dementieren, dementi, verneinen, abstreiten, widerlegen, widersprechen
    true: wahr, wahrheit, echt, wirklich, richtig, tatsächlich, korrekt, authentisch
    false: falsch, unwahr, gefälscht, fälschung, lüge, erfunden, fake, irreführend, unbegründet, haltlos, unrichtig, manipuliert, falschmeldung, falschinformation
    rumour: gerücht, angeblich, behauptung, behaupten, vermeintlich, mutmaßlich, vorwurf
    live: leben, lebt, lebendig, überleben, überlebende, am leben
    die: sterben, starb, gestorben, tot, tod, töten, getötet, mord, ermorden, umkommen, tödlich, tote, hinrichten, selbstmord
    hurt: verletzen, verletzt, verletzung, verwunden, verwundet
    unhurt: unverletzt, unversehrt
    arrest: festnehmen, festnahme, verhaften, verhaftung, inhaftieren, gefängnis, haft, gefangen
    free: freilassen, frei, freilassung, befreien, freiheit, begnadigen, amnestie
    guilty: schuldig, schuld, verurteilen, verantwortlich, täter
    innocent: unschuldig, freispruch, freisprechen, unschuld
    arrive: ankommen, ankunft, eintreffen, kommen, kam, betreten, einreisen, zurückkehren, rückkehr, erreichen
    leave: verlassen, verließ, abreisen, abreise, abziehen, abzug, fliehen, flucht, ausreisen, zurückziehen, rückzug, austreten, austritt
    stay: bleiben, blieb, verbleiben
    appoint: ernennen, ernannt, wählen, gewählt, berufen, einstellen, nominieren
    dismiss: entlassen, entlassung, feuern, zurücktreten, rücktritt, absetzen, abberufen, kündigen
    peace: frieden, waffenruhe, waffenstillstand, friedlich, feuerpause
    war: krieg, kampf, konflikt, gefecht, schlacht, invasion
    agree: einigung, einigen, abkommen, vereinbarung, vertrag, konsens, übereinkommen
    dispute: streit, uneinigkeit, auseinandersetzung, streiten
    build: bauen, bau, errichten, aufbauen, gründen, schaffen, wiederaufbau
    destroy: zerstören, zerstörung, abreißen, vernichten, beschädigen
    safe: sicher, sicherheit, ungefährlich, harmlos
    danger: gefahr, gefährlich, risiko, drohung, bedrohen, bedrohung, schädlich, giftig
    succeed: gelingen, gelang, erfolg, erfolgreich, schaffen
    fail: scheitern, gescheitert, misslingen, misserfolg, versagen, unfähig
    join: beitreten, beitritt, teilnehmen, teilnahme, mitglied, anschließen
    fast: schnell, rasch, beschleunigen, sofort, bald
    slow: langsam, verlangsamen, allmählich
    strong: stark, stärken, mächtig, kräftig, verstärken, stärke
    weak: schwach, schwächen, schwäche, zerbrechlich
    better: besser, verbessern, verbesserung, erholung
    worse: schlechter, verschlechtern, schlimmer, verschlechterung, verschlimmern
    good: gut, gute, ausgezeichnet, positiv, beste
    bad: schlecht, schlimm, negativ, furchtbar, übel
    long: lang, lange, verlängern
    short: kurz, kurze, verkürzen
    new: neu, neue, kürzlich, modern
    old: alt, alte, ehemalig, früher, vergangen
    first: erste, erster, zuerst, anfänglich
    last: letzte, letzter, zuletzt, endgültig
    early: früh, vorzeitig
    late: spät, verspätet
    before: vor, vorher, bevor, zuvor
    after: nach, nachher, nachdem, danach
    possible: möglich, kann, können, möglichkeit, fähig
    impossible: unmöglich, unfähig, ausgeschlossen
    easy: leicht, einfach, mühelos
    hard: schwer, schwierig, schwierigkeit
    need: nötig, notwendig, brauchen, müssen, muss, pflicht, verpflichtend, erforderlich
    needless: unnötig, freiwillig, überflüssig
    known: bekannt, berühmt, enthüllen, veröffentlichen, bekanntgeben
    secret: geheim, unbekannt, verborgen, verstecken, verheimlichen, anonym
    find: finden, gefunden, entdecken, entdeckung
    missing: vermisst, verschwinden, verschwunden, fehlen
    remember: erinnern
    forget: vergessen
    love: lieben, liebe, mögen
    hate: hassen, hass
    glad: glücklich, froh, zufrieden, freude, optimistisch, hoffnung
    sad: traurig, unglücklich, wütend, pessimistisch, besorgt, sorge, angst
    hot: heiß, warm, hitze, erwärmung
    cold: kalt, kälte, abkühlung
    north: nord, norden, nördlich
    south: süd, süden, südlich
    east: ost, osten, östlich
    west: west, westen, westlich
    inside: innen, innerhalb, drinnen
    outside: außen, außerhalb, draußen
    man: mann, männlich, männer, junge, ehemann, vater, sohn
    woman: frau, weiblich, frauen, mädchen, ehefrau, mutter, tochter
    young: jung, jugend, kind, kinder
    dear: teuer, kostspielig
    cheap: billig, günstig
    rich: reich, reichtum
    poor: arm, armut
    full: voll
    empty: leer
    buy: kaufen, kauf, erwerben
    sell: verkaufen, verkauf
    import: import, einfuhr, importieren
    export: export, ausfuhr, exportieren
    home: inländisch, national, einheimisch
    foreign: ausländisch, international, ausland
    legal: legal, rechtmäßig, gesetzlich
    illegal: illegal, rechtswidrig, gesetzwidrig, verfassungswidrig
    impose: verhängen, einführen, auferlegen
    lift: aufheben, aufhebung, abschaffen
    hold: stattfinden, abhalten, veranstalten
    cancel: absagen, abgesagt, streichen, verschieben
    delay: verschieben, verzögern, verspätung
    friend: freund, verbündete, partner
    enemy: feind, gegner, rivale, feindlich
    most: mehrheit, meisten, überwiegend
    minority: minderheit
    present: anwesend, vorhanden, existieren, verfügbar, gibt
    absent: abwesend, abwesenheit, fehlen
    send: senden, schicken, liefern, entsenden
    receive: erhalten, bekommen, empfangen
    give: geben, gab, schenken, gewähren, spenden
    take: nehmen, nahm, beschlagnahmen, entziehen
    trust: vertrauen, glauben, zuverlässig
    doubt: zweifel, bezweifeln, misstrauen, verdacht, unsicher
    certain: gewiss, zweifellos, sicherlich
    escalate: eskalation, spannung, verschärfen, zuspitzen
    calm: beruhigen, ruhig, entspannung, deeskalation
    whole: ganz, gesamt, vollständig, völlig, komplett
    part: teil, teilweise
    praise: loben, lob, würdigen, danken
    blame: beschuldigen, vorwerfen, kritisieren, verurteilen, anklagen
    keep: einhalten, behalten, respektieren, halten
    break: brechen, verletzung, verstoßen, verstoß
    unite: vereinen, einheit, vereint
    divide: teilen, spaltung, trennen
    appear: erscheinen, auftauchen
    vanish: verschwinden
    profit: gewinn, profit
    loss: verlust, defizit
    surplus: überschuss, überfluss
    shortage: mangel, knappheit
    healthy: gesund, heilen, genesen
    ill: krank, krankheit, infiziert, infektion, erkranken
    near: nah, nahe
    far: weit, fern
    same: gleich, dasselbe, identisch, ähnlich
    different: anders, unterschiedlich, verschieden, ändern, änderung
    public: öffentlich
    private: privat
    day: tag, morgen
    night: nacht, abend
    natural: natürlich
    manmade: künstlich
    useful: nützlich, wirksam
    useless: nutzlos, unwirksam
    attack: angreifen, angriff, angegriffen, überfall, bombardieren
    protect: schützen, schutz, verteidigen
    active: aktiv, funktionieren, betrieb
    idle: inaktiv, stillgelegt
    advance: vorrücken, fortschritt
    retreat: rückschritt, rückzug
    positive: positiv*, günstig*
    negative: negativ*, ungünstig*
    permanent: dauerhaft*, endgültig*, ständig*, unwiderruflich, für immer
    temporary: vorübergehend*, vorläufig*, zeitweise, befristet*, kurzzeitig
    expel: ausweisen, ausgewiesen, abschieben, abgeschoben, vertreiben, vertrieben, verbannen, verjagt
    admit: aufnehmen, aufgenommen, aufnahme, einlassen, hereinlassen, beherbergen, asyl
    just: gerecht, fair, verdient, berechtigt, gerechtfertigt
    unjust: ungerecht*, unfair, unverdient, ungerechtfertigt, unberechtigt
    direct: direkt*, unmittelbar
    indirect: indirekt*, mittelbar, über vermittler
    enough: genug, ausreichend*, genügend, hinreichend
    lacking: unzureichend*, ungenügend*, nicht genug, zu wenig
    voluntary: freiwillig*, aus freien stücken
    forced: gezwungen, zwangs*, verpflichtend*, erzwungen, unfreiwillig
    fear: furcht, fürchten, angst, befürchten, befürchtung*, sorge, sorgen, besorgt
    alone: allein, alleine, im alleingang
    together: zusammen, gemeinsam*, gemeinschaftlich
    block: blockieren, blockiert, einfrieren, eingefroren, beschlagnahm*, sperren, gesperrt
    release: freigeben, freigegeben, herausgeben, aushändigen, entsperr*, freigabe
    invade: einmarsch*, überfallen, besetzen, besetzt, annektier*, invasion
    liberate: befreien, befreit, befreiung, zurückerobern, zurückerobert
    asleep: schlafen, schläft, schlief, eingeschlafen
    awake: wach, aufgewacht, erwacht
    sit: sitzen, sitzt, saß
    stand: stehen, steht, stand
    silent: schweigen, schweigt, schwieg, stumm
    outspoken: kommentieren, kommentar, äußern
    cause: verursach*, auslös*, ausgelöst, hervorruf*, führt zu, führte zu
    prevent: verhinder*, vorbeug*, vermeid*, abwend*, abgewendet
    paid: kostenpflichtig, bezahlt, bezahlen
    gratis: kostenlos, gratis, umsonst, unentgeltlich, kostenfrei
    deliberate: absichtlich, vorsätzlich, bewusst, gezielt, mutwillig
    accidental: versehentlich, zufällig, unabsichtlich, aus versehen
    employed: beschäftigt, angestellt, erwerbstätig
    jobless: arbeitslos, arbeitsloser, arbeitslosigkeit
    married: verheiratet, heiraten, ehe, heirat, ehefrau, ehemann
    single: ledig, geschieden, scheidung, ex-mann, ex-frau, ex-ehemann
    important: wichtig, bedeutsam, wesentlich, entscheidend
    trivial: unwichtig, unbedeutend, nebensächlich
    common: häufig, verbreitet, üblich, gewöhnlich, oft
    rare: selten, ungewöhnlich, beispiellos, noch nie dagewesen
    complete: vollendet, fertig, abgeschlossen
    unfinished: unvollendet, unvollständig, unfertig
    ignore: ignorieren, missachten, vernachlässigen
    heed: beachten, berücksichtigen, befolgen
    binding: verbindlich, bindend, verpflichtend
    optional: unverbindlich, freiwillig, optional
    real: wirklich, real, tatsächlich, echt
    staged: gestellt, inszeniert, schauspieler, statist
    oral: mündlich
    written: schriftlich
    resist: widerstehen, widerstand
    surrender: kapitulieren, kapitulation, aufgeben, sich ergeben
    help: helfen, hilfe, half, geholfen, unterstützung
    return: zurückkehren, rückkehr, zurückgeben, rückgabe, zurückkommen
    lawyer: anwalt, rechtsanwalt, anwältin, anwälte
    official: beamter, funktionär, vertreter, verantwortlicher
    house: haus, wohnung, gebäude
    road: straße, autobahn
    wage: lohn, gehalt
    soldier: soldat, truppe, militär
    expert: experte, forscher, wissenschaftler, fachmann, professor
    ask: fordern, forderung, verlangen, bitten, bitte, antrag, beantragen
    invite: einladen, einladung
    warn: warnen, warnung
    promise: versprechen, versprach, zusage, zusichern
    threaten: drohen, drohung, bedrohen
    crime: verbrechen, straftat, verbrecher, dieb, diebstahl, raub
    ruling: urteil, gerichtsurteil, entscheidung
    internet: internet, online, soziale medien, twitter, facebook
    medicine: medikament, arznei, arzneimittel, behandlung
    famine: hungersnot, dürre, hunger
    rain: regen, niederschlag, schnee
    film: film, kino, serie
    artist: schauspieler, regisseur, sänger, künstler
    athlete: spieler, sportler, athlet
    birth: geburt, geboren
    wall: mauer, zaun, wand
    plan: plan, projekt, vorhaben, programm
    letter: brief, schreiben, nachricht
    order: befehl, anordnung, anweisen
    decide: entscheiden, entscheidung, beschließen, beschluss
    reason: grund, ursache
    people: volk, bevölkerung, menschen, leute
    victim: opfer
    family: familie, angehörige, verwandter
    member: mitglied
    founder: gründer, gründung, gründerin
    side effect: nebenwirkung, nebenwirkungen
    share: aktie, anteil
    register: registrieren, eintragen, anmelden
    mention: erwähnen, nennen
    write: schreiben, schrieb, geschrieben, verfassen
    come from: stammen, herkunft, kommt aus
    border: grenze
    land: land, grundstück, boden
    child: kind, kinder, baby
    test: test, testen, prüfung, versuch
    data: daten, statistik, zahlen
    subsidiary: tochtergesellschaft, tochterunternehmen, tochter, muttergesellschaft
    own: besitzen, besitz, besitzer, eigentümer, gehören, gehört
    head office: hauptsitz, firmensitz, sitz
    spokesman: sprecher, sprecherin
    successor: nachfolger, nachfolgen, ersetzen, nachfolge
    work for: arbeiten für, angestellter, mitarbeiter

    post:president: präsident, präsidentin, bundespräsident
    post:prime minister: ministerpräsident, premierminister, kanzler, bundeskanzler, kanzlerin, bundeskanzlerin
    post:minister: minister, ministerin, außenminister, innenminister
    post:king: könig, königin
    post:prince: prinz, prinzessin
    post:governor: gouverneur
    post:mayor: bürgermeister
    post:ambassador: botschafter
    post:spokesman: sprecher, sprecherin
    post:deputy: abgeordnete, senator
    post:general: general, kommandeur, oberst
    body:government: regierung, bundesregierung
    body:parliament: parlament, bundestag, kongress, senat
    body:court: gericht, richter, staatsanwalt
    body:army: armee, militär, truppen, soldaten, bundeswehr
    body:police: polizei, polizist
    body:un: vereinte nationen, uno, un
    body:eu: europäische union, eu, brüssel
    body:nato: nato
    body:who: who, weltgesundheitsorganisation
    country:us: usa, vereinigte staaten, amerikanisch, us-amerikanisch, amerika, amerikaner, washington, weißes haus
    country:uk: großbritannien, britisch, london, england, englisch
    country:fr: frankreich, französisch, paris
    country:de: deutschland, deutsch, deutsche, berlin
    country:at: österreich, österreichisch, wien
    country:ch: schweiz, schweizer
    country:it: italien, italienisch, rom
    country:es: spanien, spanisch, madrid
    country:pl: polen, polnisch, warschau
    country:ru: russland, russisch, moskau, kreml
    country:ua: ukraine, ukrainisch, kiew
    country:cn: china, chinesisch, peking
    country:jp: japan, japanisch
    country:in: indien, indisch
    country:pk: pakistan, pakistanisch
    country:af: afghanistan, afghanisch, kabul, taliban
    country:ir: iran, iranisch, teheran
    country:iq: irak, irakisch, bagdad
    country:sy: syrien, syrisch, damaskus
    country:il: israel, israelisch
    country:ps: palästina, palästinensisch, palästinenser, gaza
    country:lb: libanon, libanesisch
    country:sa: saudi-arabien, saudisch
    country:tr: türkei, türkisch, ankara
    country:gr: griechenland, griechisch
    country:eg: ägypten, ägyptisch
    country:ca: kanada, kanadisch
    country:br: brasilien, brasilianisch
    country:mx: mexiko, mexikanisch
    country:au: australien, australisch
    continent:africa: afrika, afrikanisch
    continent:asia: asien, asiatisch
    continent:europe: europa, europäisch
    weekday:1: montag
    weekday:2: dienstag
    weekday:3: mittwoch
    weekday:4: donnerstag
    weekday:5: freitag
    weekday:6: samstag, sonnabend
    weekday:7: sonntag
    month:1: januar
    month:2: februar
    month:3: märz
    month:4: april
    month:5: mai
    month:6: juni
    month:7: juli
    month:8: august
    month:9: september
    month:10: oktober
    month:11: november
    month:12: dezember
    rank:2: zweite, zweiter
    rank:3: dritte, dritter
    season:winter: winter
    season:summer: sommer
    fuel:oil: öl, erdöl
    fuel:gas: gas, erdgas
    money:dollar: dollar
    money:euro: euro
    trade:doctor: arzt, ärztin, chirurg, krankenschwester, pfleger
    trade:teacher: lehrer, lehrerin
    trade:student: student, schüler, studentin
    trade:lawyer: anwalt, rechtsanwalt, anwältin
    trade:worker: arbeiter
    trade:farmer: bauer, landwirt
    trade:journalist: journalist, reporter, journalistin
    trade:actor: schauspieler, schauspielerin
    trade:driver: fahrer
    trade:sailor: seemann, matrose, fischer
    trade:police: polizist, polizisten
    trade:firefighter: feuerwehrmann, feuerwehr
    kin:father: vater
    kin:mother: mutter
    kin:brother: bruder
    kin:sister: schwester
    kin:son: sohn
    kin:daughter: tochter
    kin:wife: ehefrau, gattin
    kin:husband: ehemann, gatte
    disease:covid: covid, corona, coronavirus
    disease:flu: grippe, vogelgrippe
    disease:aids: aids, hiv
    disease:cancer: krebs
    disease:measles: masern
    disease:malaria: malaria
    colour:red: rot, rote
    colour:green: grün, grüne
    colour:blue: blau, blaue
    colour:white: weiß, weiße
    colour:black: schwarz, schwarze
    rank:4: vierte
    rank:5: fünfte
    season:spring: frühling, frühjahr
    season:autumn: herbst
    election: wahl, wahlen, abstimmung, wähler, referendum
    party: partei, koalition
    law: gesetz, verfassung
    sanctions: sanktion, embargo
    tax: steuer
    budget: haushalt, budget
    bank: bank
    price: preis, kosten
    economy: wirtschaft, wirtschaftlich
    company: unternehmen, firma, konzern
    worker: arbeiter, angestellte, mitarbeiter, arbeitsplatz
    strike: streik
    protest: protest, demonstration, demonstrant
    refugee: flüchtling, migrant, asyl
    civilian: zivilist, einwohner, bürger, bevölkerung, leute
    journalist: journalist, presse, medien, zeitung
    video: video, film
    photo: foto, bild, aufnahme
    report: bericht, studie, untersuchung
    statement: erklärung, rede, aussage
    talks: verhandlung, verhandeln, gespräch, dialog, treffen, gipfel, sitzung
    visit: besuch, besuchen, reise
    weapon: waffe, waffen
    missile: rakete
    plane: flugzeug, flug
    ship: schiff
    car: auto, fahrzeug
    hospital: krankenhaus, klinik
    doctor: arzt, ärztin
    school: schule, universität, schüler, student
    virus: virus, coronavirus, pandemie, epidemie
    vaccine: impfstoff, impfung, impfen
    explosion: explosion, explodieren
    fire: brand, feuer
    flood: überschwemmung, hochwasser
    earthquake: erdbeben
    climate: klima, temperatur
    nuclear: nuklear, atom, atomar
    water: wasser
    food: nahrung, essen, weizen, lebensmittel
    city: stadt, dorf, hauptstadt
    football: fußball, spiel, mannschaft, pokal
    say: sagen, sagte, erklären, mitteilen
    """
)

NOTIONS = Notions(
    words=_WORDS,
    small=forms("""
        der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, und, oder, aber, doch, denn, weil, dass,
        daß, wenn, als, wie, so, in, im, an, am, auf, aus, bei, beim, mit, von, vom, zu, zum, zur, für, um, durch,
        über, unter, vor, nach, ohne, seit, bis, zwischen, ist, sind, war, waren, sein, gewesen, wird, werden, wurde,
        wurden, worden, hat, haben, hatte, hatten, kann, können, konnte, soll, sollen, muss, müssen, will, wollen,
        nicht, kein, keine, er, sie, es, wir, ihr, ich, du, man, sich, ihm, ihn, ihnen, mir, mich, uns, seine, seiner,
        seinen, ihre, ihrer, ihren, dieser, diese, dieses, jener, der, welche, was, wer, wo, auch, nur, noch, schon,
        sehr, dort, hier, da, dann, laut, etwa, sagte
    """),
    unlike="^(un|nicht|des|in|ir)",
    marks=notions(
        """
        some: einige, manche, mehrere, teils, ein teil, die meisten
        all: alle, sämtliche, jeder, jede, jedes, immer, völlig, ganz
        """
    ),
    lacks=forms("ohne, mangels, nichts, nirgendwo, nein, keinerlei"),
    exclusive=forms("nur, allein, ausschließlich, lediglich, bloß, einzig"),
    universal=forms("alle, alles, jeder, jede, jedes, immer, sämtliche, völlig, vollständig, niemals, ganz"),
    contrary=forms(
        "in wirklichkeit, tatsächlich, im gegenteil, jedoch, aber, sondern, obwohl, hingegen, entgegen, stattdessen"
    ),
)
