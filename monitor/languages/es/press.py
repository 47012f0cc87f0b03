"""The press part of Spanish."""

from __future__ import annotations

from monitor.grammar.press import Press, citing, forms

PRESS = Press(
    carriers=forms("""
        Reuters, AFP, France Presse, Associated Press, AP, Bloomberg, BBC, la BBC, CNN, CNN en Español,
        Fox News, Sky News, Al Jazeera, Al Yazira, Al Arabiya, TASS, Tass, Interfax, RIA Nóvosti, RIA Novosti,
        Sputnik, RT, Xinhua, Xinjua, Anadolu, Irna, Fars, Tasnim, SANA, EFE, Efe, Europa Press, Notimex, Télam,
        Telam, Prensa Latina, Ansa, DPA, dpa, El País, El Mundo, ABC, La Vanguardia, El Periódico, elDiario.es,
        El Confidencial, Público, La Razón, Cadena SER, la SER, Onda Cero, COPE, RTVE, TVE, Antena 3, La Sexta,
        Telecinco, Telesur, teleSUR, Telemundo, Univisión, Televisa, El Universal, La Jornada, Reforma,
        Excélsior, Milenio, Clarín, La Nación, Página/12, Infobae, El Tiempo, El Espectador, Semana, Caracol,
        Blu Radio, El Comercio, La República, El Mercurio, La Tercera, El Nacional, New York Times,
        The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal,
        The Guardian, Financial Times, Der Spiegel, Bild, Le Monde, Politico, Axios, Deutsche Welle, DW,
        Voz de América
    """),
    heads=forms("""
        corresponsal,
        agencia, la agencia, agencia de noticias, diario, el diario, periódico, el periódico, rotativo,
        semanario, revista, la revista, cadena, la cadena, canal, el canal, televisión, la televisión,
        televisión estatal, emisora, la emisora, radio, portal, sitio web, medios, los medios, medios locales,
        medios estatales, prensa
    """),
    people=forms("""
        periodista, reportero, reportera, redactor, redactora, editor, editora, director,
        directora, presentador, presentadora, fotógrafo, columnista, portavoz, analista, experto
    """),
    citing=citing("""
        citando a ~, citando ~, que cita a ~, que citó a ~, en referencia a ~, con base en ~, en palabras de ~
    """),
    joint=forms("""
        comunicado conjunto, declaración conjunta, nota conjunta, carta conjunta, rueda de prensa conjunta,
        conferencia de prensa conjunta, conjuntamente
    """),
    together=forms("""
        y, e, junto con, así como
    """),
    embargo=forms("""
        embargado hasta el, embargado hasta las, embargado hasta, embargada hasta el, embargada
        hasta, bajo embargo hasta el, bajo embargo hasta, embargo hasta el, embargo hasta, embargo:,
        no publicar antes del, no difundir antes del
    """),
    corrected=forms("""
        corrección, corregido, corregida, rectificación, fe de errores
    """),
    refiled=forms("""
        repetición
    """),
    withdrawn=forms("""
        anulación, anulado, anulada, retirado, retirada, retractación
    """),
)
