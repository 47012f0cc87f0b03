"""People by what they do, as they are arrested, killed and counted, in English."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("fishermen, fisherman, fishers, trawlermen"),
    "group:crew": forms("crew, crew members, crewmen, crewmembers, seafarers, seamen, sailors, sailor, seaman"),
    "group:teachers": forms("teachers, teacher, lecturers, professors, academics"),
    "group:farmers": forms("farmers, farmer, peasants, herders, shepherds"),
    "group:activists": forms(
        "activists, activist, campaigners, dissidents, dissident, human rights defenders, trade unionists, unionists"
    ),
    "group:lawyers": forms("lawyers, lawyer, attorneys"),
    "group:aidworkers": forms(
        "aid workers, aid worker, relief workers, humanitarian workers, rescue workers, rescuers, volunteers of the aid agency, UN staff"
    ),
    "group:hospital": forms("nurse, physicians, health workers, medical workers, paramedics, ambulance crew"),
    "group:journalists": forms(
        "reporter, correspondents, correspondent, cameraman, photojournalists, photojournalist, photographers, photographer, bloggers, blogger, media workers"
    ),
    "group:diplomats": forms("diplomats, diplomat, envoys, embassy staff"),
    "group:clergy": forms("priests, priest, monks, monk, nuns, imams, imam, clerics, cleric, bishops"),
    "group:drivers": forms("drivers, driver, truck drivers, lorry drivers"),
    "group:tourists": forms("tourists, tourist, holidaymakers, travellers"),
    "group:politicians": forms(
        "lawmakers, lawmaker, members of parliament, deputies, politicians, politician, opposition leaders"
    ),
    "group:firefighters": forms("firefighters, firefighter, firemen"),
    "group:citizens": forms("citizen, citizens, national, nationals"),
}
