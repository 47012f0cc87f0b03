"""The numbers part of Spanish."""

from __future__ import annotations

from monitor.grammar.numbers import Bound, Numbers, forms, values

NUMBERS = Numbers(
    group=". ",
    decimal=",",
    words=values("""
        cero 0, un/uno/una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once
        11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19,
        veinte 20, veintiuno/veintiún/veintiuna 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco
        25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50,
        sesenta 60, setenta 70, ochenta 80, noventa 90, cien/ciento 100, doscientos/doscientas 200,
        trescientos/trescientas 300, cuatrocientos/cuatrocientas 400, quinientos/quinientas 500,
        seiscientos/seiscientas 600, setecientos/setecientas 700, ochocientos/ochocientas 800,
        novecientos/novecientas 900
    """),
    scales=values("""
        mil 1000, millón/millones 1000000, millardo/millardos 1000000000, billón/billones 1000000000000, docena
        12, decena 10, veintena 20, treintena 30, centenar 100, millar 1000, cincuentena 50
    """),
    halves=forms("medio, media, y medio, y media"),
    weak=forms("un, uno, una, once, cero, docena, decena"),
    joiners=forms("y"),
    vague=values("""
        decenas 10, docenas 10, cientos 100, centenares 100, miles 1000, millares 1000, millones 1000000
    """),
    few=forms("varios, varias, algunos, algunas, unos cuantos, unas cuantas, unos pocos"),
    of=forms("de"),
    before={
        Bound.ABOUT: forms("""
            unos, unas, cerca de, alrededor de, aproximadamente, en torno a, más o menos, un total aproximado de,
            una, un, aproximadamente unos
        """),
        Bound.NEARLY: forms("casi, poco menos de, cerca de los"),
        Bound.LEAST: forms("""
            al menos, más de, por lo menos, como mínimo, no menos de, mínimo, superior a, superiores a, por encima
            de, más de los
        """),
        Bound.MOST: forms("hasta, menos de, como máximo, no más de, a lo sumo, por debajo de, máximo"),
    },
    after={
        Bound.LEAST: forms("o más, como mínimo, por lo menos, al menos"),
        Bound.MOST: forms("o menos, como máximo"),
        Bound.ABOUT: forms("aproximadamente, y pico"),
    },
    between=(("entre", "y"), ("de", "a"), ("desde", "hasta")),
    to=forms("a, o, hasta"),
    percent=forms("por ciento, porciento"),
    units={
        "job": forms("empleos, empleo, puestos, puestos de trabajo, puesto de trabajo, plazas"),
        "person": forms("""
            personas, persona, civiles, civil, soldados, soldado, militares, combatientes, combatiente, hombres,
            mujeres, niños, niño, muertos, muerto, heridos, herido, víctimas, fallecidos, refugiados, migrantes,
            desplazados, habitantes, presos, prisioneros, detenidos, rehenes, estudiantes, trabajadores, obreros,
            manifestantes, votantes, electores, policías, agentes, miembros, pasajeros, pacientes, periodistas,
            rebeldes, terroristas, guerrilleros, ciudadanos, efectivos, desaparecidos, uniformados
        """),
        "family": forms("familias, familia, hogares"),
        "house": forms("casas, viviendas, edificios"),
        "vehicle": forms("vehículos, tanques, coches"),
        "aircraft": forms("drones, aviones, helicópteros"),
        "missile": forms("misiles, cohetes"),
        "km": forms("km, kilómetros, kilómetro"),
        "m": forms("metros, metro"),
        "ha": forms("hectáreas, hectárea"),
        "km2": forms("kilómetros cuadrados"),
        "kg": forms("kg, kilos, kilogramos"),
        "t": forms("toneladas, tonelada"),
        "barrel": forms("barriles"),
        "mw": forms("megavatios, megawatts"),
        "year": forms("años, año"),
        "month": forms("meses, mes"),
        "week": forms("semanas, semana"),
        "day": forms("días, día"),
        "hour": forms("horas, hora"),
        "minute": forms("minutos"),
        "time": forms("veces"),
        "village": forms("pueblos, aldeas"),
        "seat": forms("escaños"),
        "vote": forms("votos"),
        "school": forms("escuelas"),
        "case": forms("casos"),
        "attack": forms("ataques, bombardeos"),
    },
    currencies={
        "EUR": forms("euros, euro"),
        "USD": forms("dólares, dólar, dólares estadounidenses"),
        "MXN": forms("pesos mexicanos"),
        "ARS": forms("pesos argentinos"),
        "COP": forms("pesos colombianos"),
        "GBP": forms("libras, libras esterlinas"),
        "RUB": forms("rublos"),
        "BOB": forms("bolivianos"),
    },
    months=forms("""
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre,
        diciembre
    """),
    years=forms("en, desde, año, años, de, del, hacia, verano, invierno, primavera, otoño, hasta"),
    labels=forms("""
        número, nº, núm, artículo, página, capítulo, resolución, ley, fase, sección, vuelo, canal, párrafo, ruta
    """),
)
