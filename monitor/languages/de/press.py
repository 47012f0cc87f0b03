"""The press part of German."""

from __future__ import annotations

from monitor.grammar.press import Press, citing, forms

PRESS = Press(
    carriers=forms("""
        Reuters, AFP, dpa, die dpa, Deutsche Presse-Agentur, Deutschen Presse-Agentur, AP, Associated Press,
        epd, KNA, SID, APA, Bloomberg, BBC, die BBC, CNN, Fox News, Sky News, Al-Dschasira, Al Jazeera,
        Al-Arabija, Al-Arabiya, Tass, TASS, Itar-Tass, Interfax, RIA Nowosti, Ria Nowosti, Sputnik, RT, Xinhua,
        Anadolu, Irna, Fars, Tasnim, Sana, ARD, ZDF, Tagesschau, Deutschlandfunk, Deutsche Welle, NDR, WDR, MDR,
        BR, SWR, HR, RBB, RTL, n-tv, N24, Welt, Phoenix, ORF, SRF, Arte, Spiegel, Der Spiegel, Spiegel Online,
        Stern, Focus, Die Zeit, Zeit, Zeit Online, Süddeutsche Zeitung, Süddeutschen Zeitung, Süddeutsche,
        Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung, FAZ, F.A.Z.,
        Frankfurter Rundschau, Die Welt, taz, Tagesspiegel, Bild, Bild-Zeitung, Bild am Sonntag, Handelsblatt,
        Wirtschaftswoche, Neue Zürcher Zeitung, Neuen Zürcher Zeitung, NZZ, Der Standard, Standard, Die Presse,
        Kurier, New York Times, Washington Post, Wall Street Journal, Guardian, Financial Times, Le Monde,
        Politico, Axios, Haaretz, Ukrinform
    """),
    heads=forms("""
        Korrespondent, Korrespondentin, Reporter, Reporterin,
        Agentur, Nachrichtenagentur, Presseagentur, Nachrichtenagenturen, Zeitung, Tageszeitung, Wochenzeitung,
        Zeitungen, Blatt, Magazin, Nachrichtenmagazin, Zeitschrift, Sender, Fernsehsender, Radiosender,
        Rundfunk, Fernsehen, Staatsfernsehen, Radio, Rundfunksender, Nachrichtensender, Portal,
        Nachrichtenportal, Medien, Medienberichte, Medienberichten, Staatsmedien, Presse
    """),
    people=forms("""
        Redakteur, Redakteurin, Chefredakteur,
        Chefredakteurin, Journalist, Journalistin, Moderator, Moderatorin, Fotograf, Kommentator, Sprecher,
        Sprecherin, Intendant, Experte, Analyst
    """),
    citing=citing("""
        unter Berufung auf ~, unter Verweis auf ~, unter Hinweis auf ~, mit Verweis auf ~, mit Bezug auf ~,
        beruft sich auf ~, berief sich auf ~, berufen sich auf ~
    """),
    joint=forms("""
        gemeinsame Erklärung, gemeinsamen Erklärung, gemeinsame Mitteilung, gemeinsamen Mitteilung,
        gemeinsames Kommuniqué, gemeinsamen Kommuniqué, gemeinsame Stellungnahme, gemeinsamen Stellungnahme,
        gemeinsame Pressekonferenz, gemeinsamen Pressekonferenz, gemeinsamer Brief, gemeinsamen Brief,
        gemeinsames Schreiben, gemeinsamen Schreiben
    """),
    together=forms("""
        und, sowie, gemeinsam mit, zusammen mit
    """),
    embargo=forms("""
        Sperrfrist bis, Sperrfrist:, Sperrfrist endet, Sendesperrfrist bis, Sendesperrfrist:,
        gesperrt bis, Veröffentlichung nicht vor, frei zur Veröffentlichung ab, zur Veröffentlichung
        ab
    """),
    corrected=forms("""
        Korrektur, korrigiert, Berichtigung, berichtigt, Richtigstellung
    """),
    refiled=forms("""
        Wiederholung
    """),
    withdrawn=forms("""
        zurückgezogen, Meldung zurückgezogen, storniert, Stornierung, Widerruf
    """),
)
