"""The press part of Turkish."""

from __future__ import annotations

from monitor.grammar.press import Press, citing, forms

PRESS = Press(
    carriers=forms("""
        Reuters, AFP, AP, Associated Press, Bloomberg, BBC, BBC Türkçe, CNN, CNN Türk, Fox News, FOX, Sky News,
        El Cezire, Al Jazeera, El Arabiya, TASS, İnterfaks, Interfax, RIA Novosti, RIA, Sputnik, RT, Şinhua,
        Xinhua, Anadolu Ajansı, AA, Anadolu, DHA, Demirören Haber Ajansı, İHA, İhlas Haber Ajansı, ANKA, TRT,
        TRT Haber, NTV, Habertürk, Halk TV, Sözcü, Cumhuriyet, Hürriyet, Milliyet, Sabah, Yeni Şafak, Star,
        Karar, BirGün, Evrensel, T24, Medyascope, Bianet, Diken, Duvar, Gazete Duvar, Independent Türkçe, DW,
        DW Türkçe, Deutsche Welle, VOA, Amerika'nın Sesi, IRNA, Fars, Tasnim, SANA, New York Times,
        Washington Post, Wall Street Journal, Guardian, Financial Times, Der Spiegel, Bild, Le Monde, Politico,
        Axios, Haaretz, Rudaw, APA, Trend, Azertac
    """),
    heads=forms("""
        muhabiri, muhabir,
        ajansı, ajans, ajansının, ajansına, haber ajansı, gazetesi, gazetesinin, gazetesine, gazete, dergisi,
        dergisinin, dergisine, televizyonu, televizyonunun, televizyonuna, televizyon, kanalı, kanalının,
        kanalına, radyosu, radyosunun, radyosuna, radyo, sitesi, sitesinin, sitesine, haber sitesi, basın,
        medya, medyası, basını, yayın organı
    """),
    people=forms("""
        gazeteci, gazetecisi, editörü, editör, genel yayın yönetmeni, sunucu, sunucusu,
        yazarı, sözcüsü, yorumcu, uzman, direktörü
    """),
    citing=citing("""
        ~ dayandırdığı, ~ dayanarak,
        ~ atıfla, ~ dayandırarak, ~ atıfta bulunarak, ~ kaynak göstererek
    """),
    joint=forms("""
        ortak açıklama, ortak açıklamada, ortak açıklamasında, ortak bildiri, ortak bildiride,
        ortak bildirisinde, ortak basın toplantısı, ortak basın toplantısında, ortak mektup, ortak mektupta,
        ortaklaşa
    """),
    together=forms("""
        ve, ile, ile birlikte
    """),
    embargo=forms("""
        ambargo bitiş, ambargo bitişi, ambargolu yayın tarihi, ambargo:, yayın ambargosu:, şu tarihe
        kadar ambargolu
    """),
    corrected=forms("""
        düzeltme, düzeltildi, düzeltilmiş haber, tashih
    """),
    refiled=forms("""
        tekrar
    """),
    withdrawn=forms("""
        iptal, haber iptal, haber iptali, geri çekildi
    """),
)
