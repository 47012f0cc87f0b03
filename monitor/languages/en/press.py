"""The press part of English."""

from __future__ import annotations

from monitor.grammar.press import Press, citing, forms

PRESS = Press(
    carriers=forms("""
        Reuters, AFP, Agence France-Presse, AP, the Associated Press, Associated Press, UPI, Bloomberg, BBC,
        the BBC, CNN, Fox News, NBC, NBC News, CBS, CBS News, ABC News, MSNBC, NPR, PBS, C-SPAN, Sky News, ITV,
        Channel 4 News, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Al Mayadeen, Al-Masirah, Press TV, RT,
        Sputnik, TASS, Interfax, RIA Novosti, RIA, Ukrinform, Xinhua, CCTV, CGTN, Global Times, People's Daily,
        Anadolu, Anadolu Agency, TRT, IRNA, Fars, Fars News, Tasnim, Mehr, ISNA, Bakhtar, Pajhwok, TOLOnews,
        Tolo News, Khaama Press, Ariana News, Amu TV, Afghanistan International, Iran International,
        Radio Free Europe, RFE/RL, Radio Liberty, VOA, Voice of America, Deutsche Welle, DW, dpa, DPA, EFE,
        ANSA, Kyodo, Yonhap, PTI, ANI, APP, Dawn, Geo News, the New York Times, New York Times, the Times,
        the Washington Post, Washington Post, the Wall Street Journal, Wall Street Journal, the Guardian,
        the Financial Times, Financial Times, the Economist, the Daily Telegraph, the Telegraph, Politico,
        Axios, Haaretz, USA Today, the Los Angeles Times, Time magazine, Newsweek, Le Monde, Der Spiegel,
        Die Zeit, the Sun, the Daily Mail, the Independent, SANA, WAFA, KUNA, MENA, SPA, WAM, QNA, Petra
    """),
    heads=forms("""
        correspondent, reporter,
        news agency, state agency, wire service, news service, newspaper, daily, magazine, broadcaster,
        state television, state TV, television, television channel, TV channel, TV, radio, radio station,
        news channel, news site, news website, news outlet, media outlet, outlet, weekly, tabloid, local media,
        state media, media reports, news reports, press reports
    """),
    people=forms("""
        editor, editor-in-chief, presenter, anchor, journalist, photographer,
        columnist, host, spokesman, spokeswoman, spokesperson, director, owner, publisher, cameraman, producer,
        commentator, analyst
    """),
    citing=citing("""
        citing ~, quoting ~, attributing it to ~, attributing the report to ~, attributing the information to ~,
        with reference to ~
    """),
    joint=forms("""
        joint statement, joint communique, joint communiqué, joint declaration, joint press release,
        joint letter, joint press conference, joint news conference, jointly
    """),
    together=forms("""
        and, &, as well as, together with, along with, alongside
    """),
    embargo=forms("""
        embargoed until, embargo until, embargoed till, embargoed to, under embargo until, strictly
        embargoed until, strict embargo until, embargo:, embargo ends, embargo lifts, not for
        release before, not for release until, not for publication before, not for publication
        until, not to be published before, hold for release until
    """),
    corrected=forms("""
        corrected, correction, corrects, correcting
    """),
    refiled=forms("""
        refile, refiles, refiling
    """),
    withdrawn=forms("""
        withdrawn, withdrawal, withdraws, story withdrawn, retracted, retraction, mandatory kill, story kill
    """),
)
