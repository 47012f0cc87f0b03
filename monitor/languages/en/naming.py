"""The naming part of English."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        Mr, Mrs, Ms, Miss, Dr, Prof, Professor, Sir, Dame, Lord, Lady, Hon, Honourable, Honorable, His
        Excellency, Excellency, Rev, Reverend, Haji, Hajji, Hajj, Haj, Al-Haj, Alhaj, Mullah, Mulla, Mawlawi,
        Maulavi, Maulvi, Mawlavi, Molvi, Moulavi, Molavi, Mowlawi, Mowlavi, Mawlana, Maulana, Mufti, Qari,
        Hafiz, Hafez, Sheikh, Shaikh, Shaykh, Ayatollah, Grand Ayatollah, Hojjat al-Islam, Hojjatoleslam, Hojjat
        ol-Islam, Hojjat al-Eslam, Imam, Sayyid, Sayed, Seyyed, Syed, Seyed, Eng, Engineer, Ustad, Gen, General,
        Maj, Major, Col, Colonel, Brig, Brigadier, Lt, Lieutenant, Capt, Captain, Sgt, Sergeant, Adm, Admiral,
        Sardar, Brigadier General, Major General, Lieutenant General
    """),
    particles=forms("""
        al, el, ul, ol, as, ash, an, ad, ar, az, ibn, bin, ben, bint, bou, ould, de, da, do, dos, del, della,
        di, la, le, du, des, van, von, der, den, zu, zur, af, of, the, and, for, in, on, y, e, named, after, jr,
        sr
    """),
    optional=forms("""
        Mohammad, Muhammad, Mohammed, Mohamed, Mohamad, Muhammed, Muhamad, Muhamed, Mohd, Muhammet, Mehmed,
        Mehmet
    """),
    patronymics=forms("""
        ovich, evich, ovych, evych, yovych, iyovych, ievich, avich, ovna, evna, ivna, yivna, ouna, euna, ichna,
        aujna, auna
    """),
    heads=forms("""
        abd, abdul, abdal, abdel, abdol, abdur, abdus, abd al, abd ul, abd el, abd ol, abd ar, abd as, abd ur
    """),
    tails=forms("""
        allah, ullah, ollah, ulla, alla, ud din, uddin, al din, eddin, ul haq, al haq, ul islam, ur rahman, ur
        rehman, ul hassan, ul hasan
    """),
    legal=forms("""
        LLC, Ltd, Limited, Inc, Corp, Corporation, Co, PLC, JSC, OJSC, CJSC, PJSC, LLP, GmbH, AG, SA, SARL, SRL,
        FZE, FZC, DMCC, FZCO, OOO, OAO, ZAO, PAO, AO, NPO, NPP, NPK, NPC, TOO, company, open joint stock
        company, closed joint stock company, public joint stock company, joint stock company, joint-stock
        company, limited liability company, public company, private company, group, holding, federal state
        unitary enterprise, state unitary enterprise, FSUE, private military company, PMC, enterprise, unitary
        enterprise
    """),
    voices=forms("""
        spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, officials, authorities, representative,
        representatives, press service, press office, press secretary, statement, official, leadership
    """),
    titles=forms("""
        acting, deputy, first, former, interim, caretaker, chief, senior, top, head, vice, prime, foreign,
        defence, defense, interior, supreme, local, provincial, designated, so-called, official, opposition, ex,
        then, new, current, chairman, chairwoman
    """),
    links=forms("of, the, for, a, an, and, 's, s, in, by"),
    concepts={
        "ministry": forms("ministry, ministries, department"),
        "foreign": forms("foreign, external"),
        "affairs": forms("affairs"),
        "defence": forms("defence, defense, defensive, military"),
        "interior": forms("interior, internal"),
        "state": forms("state, national, federal, republican, governmental"),
        "government": forms("government"),
        "army": forms("army, armed, forces, troops"),
        "police": forms("police"),
        "security": forms("security"),
        "council": forms("council, soviet"),
        "party": forms("party"),
        "front": forms("front"),
        "movement": forms("movement"),
        "union": forms("union, association"),
        "bank": forms("bank"),
        "institute": forms("institute, institution"),
        "research": forms("research, scientific, science, sciences"),
        "centre": forms("centre, center, central"),
        "university": forms("university"),
        "academy": forms("academy"),
        "plant": forms("plant, works, factory, mill, zavod"),
        "design": forms("design, konstruktorskoe, experimental, construction"),
        "bureau": forms("bureau, office"),
        "agency": forms("agency"),
        "service": forms("service, services"),
        "committee": forms("committee, commission"),
        "court": forms("court"),
        "company": forms("association, society"),
        "technology": forms("technology, technologies, technical, technological, tech"),
        "machine": forms("machine, machinery, mechanical, engineering, machine-building, mechanics"),
        "radio": forms("radio"),
        "electronic": forms("electronic, electronics, electronical"),
        "electric": forms("electric, electrical"),
        "aviation": forms("aviation, aircraft, air, aero, aerospace, aeronautical"),
        "ship": forms("ship, shipbuilding, shipyard, shipping, maritime, marine, naval, sea"),
        "port": forms("port, seaport"),
        "railway": forms("railway, railways, rail"),
        "oil": forms("oil, petroleum, neft"),
        "gas": forms("gas"),
        "chemical": forms("chemical, chemistry"),
        "metal": forms("metal, metallurgical, steel"),
        "optical": forms("optical, optics, optic"),
        "instrument": forms("instrument, instruments, device, devices"),
        "production": forms("production, productive, industrial, industry, manufacturing, scientific-production"),
        "system": forms("system, systems"),
        "control": forms("control, management"),
        "television": forms("television, tv"),
        "news": forms("news, newspaper, gazette"),
        "fund": forms("fund, foundation"),
        "youth": forms("youth, young"),
        "people": forms("people, peoples, popular, folk"),
        "repair": forms("repair, repairing"),
        "trade": forms("trade, trading, commercial, commerce"),
        "transport": forms("transport, transportation, logistics, logistic"),
        "energy": forms("energy, power"),
        "nuclear": forms("nuclear, atomic"),
        "special": forms("special, specialised, specialized"),
        "equipment": forms("equipment"),
        "house": forms("house, home"),
        "city": forms("city, town, municipal"),
        "region": forms("region, regional, oblast"),
        "republic": forms("republic"),
        "russian": forms("russian, russia"),
        "belarusian": forms("belarusian, belarus"),
        "ukrainian": forms("ukrainian, ukraine"),
        "iranian": forms("iranian, iran"),
        "syrian": forms("syrian, syria, arab"),
        "crimea": forms("crimea, crimean"),
        "moscow": forms("moscow"),
        "islamic": forms("islamic, eslami"),
        "revolution": forms("revolution, revolutionary"),
        "guard": forms("guard, guards"),
        "corps": forms("corps"),
        "regiment": forms("regiment"),
        "brigade": forms("brigade, brigades"),
        "battalion": forms("battalion"),
        "division": forms("division"),
        "resistance": forms("resistance"),
        "liberation": forms("liberation, freedom"),
        "democratic": forms("democratic, democracy"),
        "emirate": forms("emirate"),
        "organisation": forms("organisation, organization"),
        "new": forms("new, novy"),
        "victory": forms("victory"),
        "political": forms("political"),
        "bloc": forms("bloc, block"),
        "cooperation": forms("cooperation"),
        "development": forms("development"),
        "international": forms("international"),
        "general": forms("general"),
        "human": forms("human"),
        "rights": forms("rights"),
        "club": forms("club"),
        "east": forms("east, eastern"),
        "west": forms("west, western"),
        "north": forms("north, northern"),
        "south": forms("south, southern"),
    },
)
