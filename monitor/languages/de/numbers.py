"""The numbers part of German."""

from __future__ import annotations

from monitor.grammar.numbers import Bound, Numbers, forms, values

NUMBERS = Numbers(
    group=". ",
    decimal=",",
    ordinal_dot=True,
    words=values("""
        null 0, ein/eine/eins/einen/einem/einer 1, zwei/zwo 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht
        8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17,
        achtzehn 18, neunzehn 19, zwanzig 20, dreißig/dreissig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig
        70, achtzig 80, neunzig 90, eineinhalb/anderthalb 1.5, zweieinhalb 2.5, dreieinhalb 3.5
    """),
    scales=values("""
        hundert 100, tausend 1000, million/millionen/mio 1000000, milliarde/milliarden/mrd 1000000000,
        billion/billionen 1000000000000, dutzend 12
    """),
    halves=forms("halbe, halben, halbes"),
    weak=forms("ein, eine, eins, einen, einem, einer, acht, null, dutzend"),
    joiners=forms("und"),
    inverted=True,
    fused=True,
    vague=values("""
        dutzende/dutzenden 10, zehntausende/zehntausenden 10000, hunderttausende/hunderttausenden 100000,
        hunderte/hunderten 100, tausende/tausenden 1000, millionen 1000000, milliarden 1000000000
    """),
    few=forms("mehrere, einige, ein paar, wenige, mehreren, einigen, etliche"),
    of=forms("von"),
    before={
        Bound.ABOUT: forms("""
            rund, etwa, ungefähr, circa, zirka, ca., ca, schätzungsweise, an die, um die, gegen, annähernd
        """),
        Bound.NEARLY: forms("knapp, fast, beinahe, nahezu"),
        Bound.LEAST: forms("""
            mindestens, mehr als, über, wenigstens, zumindest, nicht weniger als, gut, mehr denn, minimum
        """),
        Bound.MOST: forms("bis zu, höchstens, weniger als, unter, maximal, nicht mehr als, bis"),
    },
    after={
        Bound.LEAST: forms("oder mehr, und mehr"),
        Bound.MOST: forms("oder weniger"),
        Bound.ABOUT: forms(""),
    },
    between=(("zwischen", "und"), ("von", "bis")),
    to=forms("bis, oder, bis zu"),
    percent=forms("prozent, prozentpunkte, prozentpunkten"),
    units={
        "job": forms("stellen, stelle, arbeitsplätze, arbeitsplätzen, jobs"),
        "person": forms("""
            menschen, personen, person, mensch, zivilisten, zivilist, soldaten, soldat, kämpfer, kämpfern, männer,
            frauen, kinder, kindern, tote, toten, verletzte, verletzten, getötete, opfer, opfern, flüchtlinge,
            flüchtlingen, migranten, vertriebene, einwohner, bewohner, gefangene, geiseln, häftlinge, studenten,
            arbeiter, demonstranten, wähler, polizisten, mitglieder, passagiere, patienten, journalisten, rebellen,
            islamisten, terroristen, bürger, teilnehmer, leute, verwundete, beschäftigte, schutzsuchende
        """),
        "family": forms("familien, familie, haushalte"),
        "house": forms("häuser, gebäude, wohnungen"),
        "vehicle": forms("fahrzeuge, panzer, autos"),
        "aircraft": forms("drohnen, flugzeuge, hubschrauber"),
        "missile": forms("raketen, rakete"),
        "km": forms("km, kilometer, kilometern"),
        "m": forms("meter, metern"),
        "ha": forms("hektar"),
        "km2": forms("quadratkilometer"),
        "kg": forms("kg, kilogramm, kilo"),
        "t": forms("tonnen, tonne"),
        "barrel": forms("barrel, fass"),
        "mw": forms("megawatt, MW"),
        "year": forms("jahre, jahren, jahr"),
        "month": forms("monate, monaten, monat"),
        "week": forms("wochen, woche"),
        "day": forms("tage, tagen, tag"),
        "hour": forms("stunden, stunde, uhr"),
        "minute": forms("minuten"),
        "time": forms("mal"),
        "village": forms("dörfer, ortschaften"),
        "seat": forms("sitze, mandate"),
        "vote": forms("stimmen"),
        "school": forms("schulen"),
        "case": forms("fälle, fällen"),
        "attack": forms("angriffe, angriffen"),
    },
    currencies={
        "EUR": forms("euro"),
        "USD": forms("dollar, us-dollar"),
        "GBP": forms("pfund"),
        "CHF": forms("franken"),
        "RUB": forms("rubel"),
        "TRY": forms("lira"),
    },
    months=forms("""
        januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
    """),
    years=forms("""
        jahr, jahre, seit, im, bis, ende, anfang, mitte, sommer, winter, herbst, frühjahr, von, ab, jahres
    """),
    labels=forms("""
        nr, nummer, artikel, paragraf, paragraph, seite, kapitel, resolution, absatz, flug, linie, kanal, phase,
        gesetz, raum, art, abs, agenda
    """),
)
