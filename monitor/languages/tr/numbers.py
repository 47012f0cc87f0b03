"""The numbers part of Turkish."""

from __future__ import annotations

from monitor.grammar.numbers import Bound, Numbers, forms, values

NUMBERS = Numbers(
    group=". ",
    decimal=",",
    words=values("""
        sıfır 0, bir 1, iki 2, üç 3, dört 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz 30,
        kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90
    """),
    scales=values("yüz 100, bin 1000, milyon 1000000, milyar 1000000000, trilyon 1000000000000, düzine 12"),
    halves=forms("yarım, buçuk"),
    weak=forms("bir, on, yüz, bin, altı, sıfır, kırk, yedi"),
    joiners=forms(""),
    fused=True,
    vague=values("""
        onlarca 10, düzinelerce 10, yüzlerce 100, binlerce 1000, milyonlarca 1000000, milyarlarca 1000000000
    """),
    few=forms("birkaç, bir kaç"),
    of=forms(""),
    before={
        Bound.ABOUT: forms("yaklaşık, aşağı yukarı, tahminen, takriben, yaklaşık olarak"),
        Bound.NEARLY: forms("neredeyse"),
        Bound.LEAST: forms("en az, asgari"),
        Bound.MOST: forms("en fazla, en çok, azami"),
    },
    after={
        Bound.LEAST: forms("""
            den fazla, dan fazla, ten fazla, tan fazla, den çok, dan çok, yi aşkın, yı aşkın, yu aşkın, yü aşkın, i
            aşkın, ı aşkın, u aşkın, ü aşkın, aşkın, den daha fazla, dan daha fazla, ten daha fazla, tan daha fazla,
            ın üzerinde, in üzerinde, un üzerinde, ün üzerinde, fazla, nin üzerinde, nın üzerinde, nun üzerinde, ve üzeri,
            ve üzerinde
        """),
        Bound.MOST: forms("""
            den az, dan az, ten az, tan az, e kadar, a kadar, ye kadar, ya kadar, den daha az, dan daha az
        """),
        Bound.ABOUT: forms("civarında, kadar, dolayında, e yakın, a yakın, ye yakın, ya yakın, küsur"),
    },
    between=(("", ""),),
    to=forms("ila, ile, veya, ya da"),
    percent=forms("yüzde"),
    units={
        "job": forms("iş, istihdam, pozisyon, kadro"),
        "person": forms("""
            kişi, kişinin, kişiyi, kişiye, kişiden, insan, sivil, sivilin, asker, askerin, savaşçı, militan,
            terörist, teröristin, çocuk, çocuğun, kadın, erkek, yaralı, ölü, kurban, mülteci, göçmen, sığınmacı,
            esir, rehine, tutuklu, öğrenci, işçi, gösterici, seçmen, polis, üye, yolcu, hasta, gazeteci, vatandaş,
            personel, şehit
        """),
        "family": forms("aile, hane"),
        "house": forms("ev, bina, konut"),
        "vehicle": forms("araç, tank"),
        "aircraft": forms("insansız hava aracı, iha, uçak, helikopter"),
        "missile": forms("füze, roket"),
        "km": forms("km, kilometre"),
        "m": forms("metre"),
        "ha": forms("hektar"),
        "km2": forms("kilometrekare"),
        "kg": forms("kg, kilogram, kilo"),
        "t": forms("ton"),
        "barrel": forms("varil"),
        "mw": forms("megavat"),
        "year": forms("yıl, yıllık, yaşındaki, yaşında"),
        "month": forms("ay, aylık"),
        "week": forms("hafta"),
        "day": forms("gün"),
        "hour": forms("saat"),
        "minute": forms("dakika"),
        "time": forms("kez, kat, defa"),
        "village": forms("köy"),
        "district": forms("ilçe"),
        "seat": forms("sandalye"),
        "vote": forms("oy"),
        "school": forms("okul"),
        "case": forms("vaka, olay"),
        "attack": forms("saldırı"),
    },
    currencies={
        "TRY": forms("lira, tl, türk lirası, liranın, liraya"),
        "USD": forms("dolar, doların, dolara, amerikan doları"),
        "EUR": forms("avro, euro"),
        "GBP": forms("sterlin"),
        "RUB": forms("ruble"),
    },
    months=forms("""
        ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, ocakta, martta,
        nisanda, mayısta, haziranda, temmuzda, ağustosta, eylülde, ekimde, kasımda, aralıkta
    """),
    years=forms("""
        yılı, yılında, yılından, yılına, yılının, yıl, yılları, sonrası, öncesi, den beri, dan beri
    """),
    labels=forms("no, numaralı, madde, sayılı, sayfa, bölüm, kanal, karar, faz"),
)
