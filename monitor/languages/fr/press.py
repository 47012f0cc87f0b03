"""The press part of French."""

from __future__ import annotations

from monitor.grammar.press import Press, citing, forms

PRESS = Press(
    carriers=forms("""
        Reuters, AFP, l'AFP, Agence France-Presse, l'Agence France-Presse, Associated Press, l'Associated Press,
        AP, Bloomberg, BBC, la BBC, CNN, Fox News, Sky News, Al Jazeera, Al-Jazira, Al Arabiya, Al-Arabiya,
        Tass, TASS, Interfax, RIA Novosti, Spoutnik, Sputnik, RT, Xinhua, Chine nouvelle, Chine Nouvelle,
        Anadolu, l'agence Anadolu, Irna, Fars, Tasnim, Mehr, Sana, Wafa, Le Monde, Le Figaro, Libération,
        Mediapart, Le Parisien, Les Echos, Les Échos, La Croix, L'Humanité, Le Point, L'Express, L'Obs,
        Ouest-France, France Info, franceinfo, France Inter, France 2, France 24, TF1, BFMTV, BFM-TV, CNews,
        LCI, RTL, RMC, Europe 1, RFI, Arte, RTBF, RTS, Radio-Canada, TV5 Monde, Jeune Afrique, Le Soir,
        Le Temps, dpa, DPA, EFE, Ansa, New York Times, le New York Times, Washington Post, le Washington Post,
        Wall Street Journal, le Wall Street Journal, Guardian, le Guardian, The Guardian, Financial Times,
        le Financial Times, Der Spiegel, Bild, Politico, Axios, Haaretz, Ukrinform, VOA, Deutsche Welle,
        TOLOnews, Tolo News
    """),
    heads=forms("""
        correspondant, correspondante,
        agence, agence de presse, l'agence, l'agence de presse, quotidien, le quotidien, journal, le journal,
        hebdomadaire, l'hebdomadaire, magazine, le magazine, chaîne, la chaîne, télévision, la télévision,
        télévision d'État, radio, la radio, station, site, le site, site d'information, médias, les médias,
        médias d'État, presse, la presse
    """),
    people=forms("""
        journaliste, rédacteur, rédactrice, rédacteur en chef, présentateur,
        présentatrice, photographe, chroniqueur, porte-parole, directeur, directrice, expert, analyste
    """),
    citing=citing("""
        citant ~, en citant ~, qui cite ~, en se référant à ~, se référant à ~, s'appuyant sur ~,
        sur la foi de ~, de source ~
    """),
    joint=forms("""
        communiqué commun, communiqué conjoint, déclaration commune, déclaration conjointe, lettre commune,
        conférence de presse commune, conférence de presse conjointe, texte commun, conjointement
    """),
    together=forms("""
        et, ainsi que, conjointement avec, avec
    """),
    embargo=forms("""
        sous embargo jusqu'au, sous embargo jusqu'à, sous embargo jusqu’au, sous embargo jusqu’à,
        embargo jusqu'au, embargo jusqu’au, embargo jusqu'à, embargo jusqu’à, embargo:, embargo :,
        ne pas diffuser avant, ne pas publier avant, diffusion autorisée à partir du
    """),
    corrected=forms("""
        rectificatif, correction, corrigé, erratum, annule et remplace
    """),
    refiled=forms("""
        répétition
    """),
    withdrawn=forms("""
        annulation, dépêche annulée, retrait, rétractation
    """),
)
