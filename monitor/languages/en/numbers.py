"""The numbers part of English."""

from __future__ import annotations

from monitor.grammar.numbers import Bound, Numbers, forms, values

NUMBERS = Numbers(
    short=values("k 1000, bn 1000000000, mn 1000000, mln 1000000, tn 1000000000000"),
    money=values("m 1000000, b 1000000000"),
    words=values("""
        zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
        twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19,
        twenty 20, thirty 30, forty/fourty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90
    """),
    scales=values("""
        dozen 12, hundred 100, thousand 1000, lakh/lac 100000, million 1000000, crore 10000000, billion
        1000000000, trillion 1000000000000
    """),
    halves=forms("half, half a, half an, a half"),
    weak=forms("one, dozen, zero"),
    joiners=forms("and"),
    vague=values("""
        dozens/tens/scores 10, hundreds 100, thousands 1000, millions 1000000, billions 1000000000
    """),
    few=forms("several, a few, few, some several, many"),
    of=forms("of"),
    before={
        Bound.ABOUT: forms("""
            about, around, some, roughly, approximately, approx, an estimated, estimated, circa, in the region of,
            or so, close to about
        """),
        Bound.NEARLY: forms("nearly, almost, close to, just under, approaching, just short of"),
        Bound.LEAST: forms("""
            at least, at least a, more than, more than a, over, over a, well over a, above, upwards of, in excess of, exceeding, no fewer than, no less than, not
            less than, a minimum of, minimum, not fewer than, well over, greater than, at the least
        """),
        Bound.MOST: forms("""
            up to, as many as, as much as, at most, fewer than, less than, under, below, no more than, not more
            than, a maximum of, maximum, at the most
        """),
    },
    after={
        Bound.LEAST: forms("or more, plus, and above, and more, and counting"),
        Bound.ABOUT: forms("or so, or thereabouts"),
        Bound.MOST: forms("or less, or fewer, at most, at the most"),
    },
    between=(("between", "and"), ("from", "to")),
    to=forms("to, or, through"),
    percent=forms("percent, per cent, pct, percentage points, percentage point"),
    units={
        "job": forms("jobs, job, posts, positions, vacancies"),
        "person": forms("""
            people, persons, person, civilians, civilian, soldiers, soldier, troops, fighters, fighter, men, women,
            children, child, militants, insurgents, rebels, officers, man, woman, police officers, policemen, wounded, injured,
            killed, dead, victims, casualties, deaths, fatalities, refugees, migrants, displaced, residents,
            inhabitants, prisoners, detainees, hostages, students, workers, protesters, demonstrators, voters,
            members, passengers, patients, others, journalists, guards, personnel, servicemen, recruits, villagers,
            returnees, asylum seekers, lives
        """),
        "family": forms("families, family, households"),
        "house": forms("houses, homes, buildings"),
        "vehicle": forms("vehicles, tanks, cars, trucks"),
        "aircraft": forms("drones, aircraft, planes, helicopters"),
        "missile": forms("missiles, rockets"),
        "km": forms("km, kilometres, kilometers, kilometre, kilometer"),
        "m": forms("metres, meters, metre, meter"),
        "mile": forms("miles, mile"),
        "ha": forms("hectares, ha"),
        "km2": forms("square kilometres, square kilometers"),
        "kg": forms("kg, kilograms, kilogrammes, kilos"),
        "t": forms("tonnes, tons, tonne, ton"),
        "barrel": forms("barrels, barrel, barrels per day, bpd"),
        "mw": forms("megawatts, mw, MW"),
        "year": forms("years, year"),
        "month": forms("months, month"),
        "week": forms("weeks, week"),
        "day": forms("days, day"),
        "hour": forms("hours, hour"),
        "minute": forms("minutes, minute"),
        "time": forms("times"),
        "village": forms("villages"),
        "district": forms("districts"),
        "seat": forms("seats"),
        "vote": forms("votes"),
        "school": forms("schools"),
        "case": forms("cases"),
        "attack": forms("attacks, strikes"),
    },
    currencies={
        "USD": forms("dollars, dollar, us dollars, usd"),
        "EUR": forms("euros, euro, eur"),
        "GBP": forms("pounds, pound sterling, gbp"),
        "RUB": forms("roubles, rubles, rouble, ruble"),
        "AFN": forms("afghanis, afghani, afn"),
        "PKR": forms("rupees, pakistani rupees"),
        "IRR": forms("rials, rial"),
        "IRT": forms("tomans, toman"),
        "TRY": forms("lira, liras, turkish lira"),
        "CNY": forms("yuan, renminbi"),
        "UAH": forms("hryvnia, hryvnias"),
    },
    months=forms("""
        january, february, march, april, may, june, july, august, september, october, november, december, jan,
        feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, muharram, ramadan, shawwal
    """),
    years=forms("""
        in, since, until, till, by, during, of, year, before, after, from, early, late, mid, spring, summer,
        autumn, fall, winter
    """),
    labels=forms("""
        no, number, article, section, resolution, chapter, page, paragraph, room, flight, route, highway,
        channel, version, part, law, decree, phase, group, unit, building, block, zone, district no, age, aged,
        level, grade, class, battalion no, figure, table, item, act
    """),
)
