"""The meaning part of English that speaks of services, courts, measures, goods and health: beside that of war."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    when(
        "candidacy",
        "*",
        "withdraw my candidacy, withdrawing my candidacy, withdrawn my candidacy, ending my campaign, ended my campaign, end my campaign",
        ours=True,
        negative=True,
    ),
    # --- what is kept out: first, as it needs goods, and the same verbs stop services ---
    when(
        "obstruct",
        "agent * object!",
        "cut off, has cut off, have cut off, cut off the, shut off, has shut off, turned off, withheld, withholding, choked off, diverted, held up, seized, looted, turned back",
    ),
    when(
        "obstruct",
        "object! * by:agent",
        "has been blocked, have been blocked, been blocked, is being held up, was cut off, has been cut off, were cut off, was turned back, were turned back, was denied entry, were denied entry, were held up, was looted, were looted, was stopped, were stopped, not been allowed in",
    ),
    # --- what works and what does not ---
    when(
        "operation_status",
        "object! *",
        "is operational, are operational, remains operational, is fully operational, is functioning, are functioning, functions normally, is operating normally, are operating normally, operates normally, is running normally, are running, are working, is up and running, is back online, is online, has resumed operations, resumed operations, is in operation, are in operation, is in service, remains in operation, have resumed, has resumed, were restored, was restored, has been restored, have been restored, is navigable, is passable, is back to normal",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "is at a standstill, are at a standstill, has come to a standstill, came to a standstill, has ground to a halt, is paralysed, is paralyzed, are paralysed, has been paralysed, is not operational, is idle, stands idle, has stopped, have stopped, have been suspended, has been suspended, was suspended, were suspended, are suspended, is suspended, is offline, went offline, are shut, were shut, was shut, have been shut, is out of order, were cancelled, have been cancelled, has ceased operations, has suspended operations, halted operations, was cut, were cut, has been cut, have been cut, is impassable, is blocked, are blocked",
        value="down",
    ),
    when(
        "operation_status", "agent * object!", "halted, suspended, paralysed, has halted, has suspended", value="down"
    ),
    when(
        "operation_status", "agent * object!", "restored, has restored, have restored, resumed, has resumed", value="up"
    ),
    # --- shot down, run into ---
    when(
        "attack",
        "object! * by:agent",
        "was shot down, were shot down, has been shot down, have been shot down, been shot down, was downed, was brought down, was rammed, were rammed, has been rammed, was torpedoed, was boarded, was set ablaze, came under shelling, was targeted, were targeted, has been hit, were hit, has been struck",
    ),
    when(
        "attack",
        "agent * object!",
        "shot down, has shot down, have shot down, shoot down, downed, brought down, rammed, ram, rams, ramming, has rammed, have rammed, collided with, crashed into, ran into, sank, torpedoed, targeted, target, targets, has hit, have hit, hit",
    ),
    when("attack", "* of:object! by:agent", "shooting down, downing, ramming, sinking, targeting"),
    when(
        "cause",
        "event! * object!",
        "was the work of, came down because of, was brought down by, is blamed on, was blamed on, stemmed from, followed, was down to",
    ),
    when("cause", "* of:event! object!", "the cause, cause, the reason"),
    # --- who is held ---
    when(
        "custody",
        "object! * by:agent",
        "is in our hands, was captured, were captured, has been captured, have been captured, been captured, was abducted, were abducted, has been abducted, been abducted, was kidnapped, were kidnapped, has been kidnapped, is behind bars, are behind bars, remains in custody, remains in detention, was taken into custody, has been taken into custody, is under house arrest, was placed under house arrest, was seized, is a prisoner, was jailed, has been jailed, is imprisoned, was handed over, is being detained, were rounded up, was picked up",
        value="held",
    ),
    when(
        "custody",
        "object! * by:agent",
        "is at liberty, is at large, has been set free, have been set free, was set free, were set free, walked free, was let go, were let go, is no longer in custody, is out of prison, has left prison, is safe and free, is back home, was released on bail, am safe, am at home",
        value="free",
    ),
    when(
        "custody",
        "agent * object!",
        "captured, capture, abducted, kidnapped, seized, jailed, imprisoned, rounded up, abduct, kidnap, took into custody",
        value="held",
    ),
    when("custody", "agent * object!", "let go, have freed, has freed, handed over, set free", value="free"),
    when(
        "custody",
        "* of:object!",
        "the arrest, arrest, the detention, detention, abduction, the abduction, kidnapping",
        value="held",
    ),
    when("custody", "* of:object!", "the release, release", value="free"),
    # --- office and vote ---
    when(
        "hold_office",
        "agent * object",
        "is still in charge, remains in charge, remain in charge, is still in power, remains in power, am still in office, am still the, is the lawful, continue as, continues as, remains at his post, remains at her post, remain at my post",
    ),
    when(
        "dismiss",
        "counterpart! * by:agent",
        "was deposed, has been deposed, was overthrown, has been overthrown, was toppled, has been removed, was removed, was relieved of, has been relieved of, was stripped of, was forced out, been deposed, been overthrown, been removed",
    ),
    when(
        "dismiss",
        "agent * counterpart!",
        "deposed, overthrew, toppled, have removed, has removed, relieved, have deposed",
        near="president, minister, government, chief, power, post, office, leader",
    ),
    when(
        "vote_share",
        "agent! * quantity!",
        "won, have won, has won, took",
        near="of the vote, of votes, of the votes",
    ),
    when(
        "election_result",
        "agent! * event",
        "won, have won, has won, is the winner, are the winners, emerged victorious, was victorious, claimed victory, declared victory, declared himself the winner, declared herself the winner, victory is ours, defeated, have a clear victory",
        near="election, vote, ballot, poll, runoff, presidency, votes, winner, victory",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent! * event",
        "lost, has lost, have lost, was defeated, conceded defeat, have conceded, has conceded, did not win",
        near="election, vote, ballot, poll, runoff, presidency, defeat",
        value="lost",
        event="event:election",
    ),
    when(
        "vote_share",
        "agent! * quantity!",
        "won, received, got, took, secured, polled, has, leads with",
        near="of the vote, of votes, per cent of, percent of the, votes",
    ),
    # --- agreements and measures ---
    when(
        "agreement",
        "agent * object! with:counterpart",
        "have sealed, sealed, clinched, have clinched, made, have made, came to, have come to, has agreed, have agreed, entered into",
        value="agreed",
        near="deal, agreement, accord, treaty, pact, understanding",
    ),
    when(
        "agreement",
        "object! * by:agent",
        "was reached, has been reached, been reached, was agreed, has been agreed, was concluded, has been concluded, is done, was struck, has been struck",
        value="agreed",
    ),
    when(
        "agreement",
        "object! * by:agent",
        "was cancelled, has been cancelled, has collapsed, collapsed, is dead, is off, fell through, has been terminated, was terminated",
        value="ended",
    ),
    when(
        "agreement",
        "* with:counterpart",
        "have agreed with, has agreed with, agreed with",
        value="agreed",
        object="issue:agreement",
    ),
    when("agreement", "object! *", "exists, is in place, on the table", value="agreed"),
    when(
        "measure_status",
        "object! *",
        "is in effect, remains in effect, remains in place, is in place, are in place, remain in place, remain in force, are in force, remains valid, stands, has been imposed, was imposed, have been imposed, were imposed, was introduced, has been introduced, was extended, has been extended, was approved, has been approved, still applies, has been declared, was declared",
        value="in_force",
    ),
    when(
        "measure_status",
        "object! *",
        "has been revoked, was revoked, is over, has ended, ended, was suspended, has been suspended, was withdrawn, has been withdrawn, was overturned, has been overturned, were lifted, have been lifted, been lifted, has expired, is no longer in force, was cancelled, has been cancelled",
        value="repealed",
    ),
    when(
        "measure_status",
        "agent * object!",
        "imposed, impose, imposes, have imposed, has imposed, declared, declare, extended, approved, ordered, announced, increase, increased",
        value="in_force",
    ),
    when(
        "measure_status",
        "agent * object!",
        "revoked, revoke, withdrew, cancelled, suspended, ended, overturned, has lifted, have lifted, has scrapped",
        value="repealed",
    ),
    when(
        "sanction",
        "agent * on:object",
        "imposed sanctions, has imposed sanctions, have imposed sanctions, slapped sanctions, impose sanctions",
        value="imposed",
    ),
    when(
        "sanction",
        "agent * on:object",
        "lifted sanctions, has lifted sanctions, have lifted sanctions, dropped sanctions, eased sanctions, lift sanctions",
        value="lifted",
    ),
    # --- goods and arms ---
    when(
        "deliver",
        "object! * to:place",
        "has been delivered, have been delivered, were let in, was let in, crossed into, has crossed into, got through, are flowing, is flowing, keeps flowing, continues to flow, was handed over, were handed over",
    ),
    when(
        "support",
        "agent * counterpart!",
        "supplied arms to, supplies arms to, sold arms to, sold weapons to, has sold weapons to, delivered weapons to, provided weapons to, provides weapons to, sending arms to, arms shipments to, has armed, have armed, arming, backs, finances and arms",
        value="military",
    ),
    when("use_weapon", "agent * means!", "have used, has used, resorted to, dropped, employed, employ"),
    when(
        "abuse",
        "agent * object!",
        "tortured, torture, tortures, have tortured, has tortured, mistreated, mistreat, mistreats, ill-treated, abused, raped, beat, have beaten",
    ),
    when(
        "abuse",
        "object! * by:agent",
        "were tortured, was tortured, are tortured, have been tortured, is being tortured, are being tortured, were mistreated, are mistreated, were ill-treated, were abused, were beaten, was beaten, been tortured, been mistreated",
    ),
    # --- people and crowds ---
    when(
        "protest",
        "* quantity!",
        "protest drew, rally drew, march drew, demonstration drew, brought together, attracted, attended by, turnout at the rally",
        near="protest, rally, march, demonstration, demonstrat",
    ),
    when(
        "protest",
        "quantity! *",
        "marched, took to the streets, demonstrated, turned out, rallied, protested, took part, joined, attended, protesters, demonstrators, gathered",
        near="protest, rally, march, demonstrat, street, rallied, square",
    ),
    # --- health ---
    when(
        "case_count",
        "quantity! * object!",
        "cases of, confirmed cases of, suspected cases of, infections with, new cases of, people infected with, patients with",
        value="cases",
    ),
    when(
        "case_count",
        "quantity! * object!",
        "deaths from, people have died of, died of, have died of, have died from, died from, deaths due to, fatalities from",
        value="deaths",
    ),
    when("case_count", "object! * quantity!", "has infected, infected, has sickened, sickened", value="cases"),
    when("case_count", "object! * quantity!", "has killed, has claimed, claimed", value="deaths"),
    when(
        "health_status",
        "object! *",
        "is in hospital, has been in hospital, has been in intensive care, was hospitalised, has been hospitalised, was hospitalized, is seriously ill, is critically ill, is in a coma, suffered a stroke, suffered a heart attack, is in intensive care, is gravely ill, is ill",
        value="has",
    ),
    when(
        "health_status",
        "object! *",
        "is in good health, is healthy, is in perfect health, is well, is feeling well, am in good health, am healthy, am perfectly healthy, am feeling well",
        value="has_not",
    ),
    # --- the law ---
    when(
        "verdict",
        "object! * by:agent",
        "was convicted, has been convicted, was found guilty, has been found guilty, is guilty, been convicted, found guilty",
        value="guilty",
    ),
    when(
        "verdict",
        "object! * by:agent",
        "was acquitted, has been acquitted, was cleared, has been cleared, was found not guilty, is innocent, am innocent, been acquitted",
        value="acquitted",
    ),
    when(
        "charge",
        "object! * by:agent",
        "was charged, has been charged, were charged, was indicted, has been indicted, been charged, been indicted, faces charges",
    ),
    when(
        "investigate",
        "agent * object",
        "has opened an investigation, opened an investigation, opened a probe, is probing, has launched an inquiry, have launched an investigation, launched a probe",
        value="open",
    ),
    when(
        "investigate",
        "object! *",
        "is under investigation, is being investigated, are under investigation, am under investigation, under investigation",
        value="open",
    ),
    when(
        "investigate",
        "agent * object",
        "closed the investigation, dropped the investigation, has closed the case, closed the case, dropped the case",
        value="closed",
    ),
    when(
        "authentic",
        "object! *",
        "has been manipulated, was manipulated, is ai-generated, was generated by, is staged, was staged, is old, was edited, are fabricated, were staged, is doctored",
        value="fake",
    ),
    # --- who joins, who comes, who speaks ---
    when(
        "membership",
        "agent * object!",
        "joined, has joined, have joined, is a member of, are members of, remains a member of, belongs to",
    ),
    when(
        "membership",
        "agent * object!",
        "left, has left, have left, quit, has quit, withdrew from, has withdrawn from",
        negative=True,
    ),
    when(
        "contact",
        "agent * counterpart!",
        "called, phoned, telephoned, spoke to, spoke with, has spoken to, has spoken with, wrote to, contacted, held a phone call with, was in touch with",
    ),
    when(
        "depart",
        "agent * place",
        "has left the country, left the country, fled the country, has fled the country, fled abroad, has fled abroad, escaped abroad, went into exile",
    ),
    when("location", "agent * in:place!", "is still, remains, am still, is back, returned to, arrived, is abroad"),
    when(
        "jobs",
        "agent * quantity",
        "is cutting, are cutting, plans to cut, parting ways with, letting go of, laying off, will go, redundancies",
        value="cut",
        near="job, jobs, workers, employees, staff, posts, roles",
    ),
    when(
        "agreement",
        "* with:counterpart",
        "agreement, deal, accord, pact, understanding",
        value="agreed",
        near="there is, there's, there was, we have, exists, there will be",
        object="issue:agreement",
    ),
    when("resign", "*", "my resignation", ours=True),
    when("dismiss", "*", "my dismissal, my sacking, my removal, my ouster", counterpart="self"),
    when("custody", "*", "my arrest, my detention, my abduction, my imprisonment", object="self", value="held"),
    when("vital_status", "*", "my death, my demise, my killing", object="self", value="dead"),
    when(
        "pay",
        "*",
        "ransom",
        near="was paid, been paid, were paid, is paid, changed hands, has been handed, was handed",
        topic="issue:ransom",
    ),
    when(
        "negotiate",
        "* with:counterpart",
        "talks, negotiations, dialogue, pourparlers",
        near="are under way, are underway, have begun, are being held, are taking place, have been going on, are ongoing, are going on",
    ),
    when(
        "obstruct",
        "agent * object!",
        "stopped, halted, has stopped, has halted, have stopped, have halted, suspended, has suspended, stop, stops, halts, ceased",
    ),
    # --- what was talked of, what was taken ---
    when(
        "contact",
        "agent * topic! with:counterpart",
        "discuss, discusses, discussed, discussing, talked about, talk about, talked of, spoke about, spoke of",
    ),
    when("contact", "topic! * with:counterpart", "was discussed, were discussed, been discussed, was talked about"),
    # --- other words for the same: fled, stormed, stands, holds out ---
    when(
        "depart",
        "agent *",
        "have fled, has fled, fled, have run away, has run away, has absconded, have not fled, escaped",
    ),
    when(
        "capture",
        "agent * place!",
        "stormed, has stormed, have stormed, wrested, has wrested, seized control of, seize control of, assumed control of, has assumed control of, in control of, moved into, marched into, rolled into, raised its flag over, raised our flag over, have freed, have liberated, has liberated",
    ),
    when("control", "place! *", "is still ours, remains ours, is ours", ours=True),
    when(
        "capture", "place! *", "is holding out, holds out, is standing firm, stands firm, remains free", negative=True
    ),
    when(
        "battle_outcome",
        "agent * counterpart",
        "drove back, drove off, pushed back, fought off, has driven back, have driven back, thwarted, foiled",
        value="repelled",
    ),
    when(
        "damage",
        "object! * by:agent",
        "was hit, were hit, was wrecked, was gutted, was levelled, was flattened, has been wrecked, was reduced to rubble",
        value="destroyed",
        near="rubble, ruins, wrecked, gutted, levelled, flattened, beyond repair",
    ),
    when("vital_status", "object! *", "is missing, has gone missing, has disappeared", value="missing"),
    when(
        "population",
        "quantity! * in:place!",
        "are trapped, remain trapped, were trapped, have been trapped, are stranded, are besieged, are cut off, are sheltering, are stuck",
    ),
    when(
        "support",
        "agent * counterpart!",
        "backs, has backed, is backing, supports, is supporting, support",
        value="political",
        near="group, rebel, front, militia, movement, fighter, junta, separatist",
    ),
    when("investigate", "agent * object", "refuses to investigate, is not investigating", value="open", negative=True),
    when(
        "possess",
        "agent * object!",
        "is developing, are developing, stockpiles, is stockpiling",
        near="weapon*, missile*, drone*",
    ),
    when(
        "agreement",
        "agent *",
        "ratified, has ratified, have ratified",
        value="ratified",
        near="agreement, treaty, accord, pact, deal",
        object="issue:agreement",
    ),
    when(
        "contact",
        "agent * with:counterpart!",
        "spoke, spoken, speaks, in touch, in contact, contact, conversation, phone call, exchanged letters",
    ),
    when(
        "support",
        "agent * to:counterpart!",
        "supply, supplies, supplied, supplying, send, sends, sent, sending, provide, provides, provided, providing, deliver, delivers, delivered, delivering, shipped, shipping, gives, gave, giving, sold, sells, selling",
        value="military",
        near="weapon, arms , ammunition, missile, drone, rifle, rocket, shells, a shell, bullet, cartridge, a tank, tanks",
    ),
    # --- who stands and who steps back, who is trapped and who is out ---
    when(
        "candidacy",
        "agent * event",
        "remain a candidate, remains a candidate, still a candidate, stay in the race, stays in the race, staying in the race, remain in the race, remains in the race, entered the race, enters the race",
    ),
    when(
        "candidacy",
        "agent * event",
        "withdrew from the race, withdrawn from the race, withdraw from the race, withdraws from the race, withdrawing from the race, pulled out of the race, pull out of the race, pulling out of the race, dropped out of the race, drop out of the race, dropping out of the race, withdrew his candidacy, withdrew her candidacy, withdrawn his candidacy, withdrawn her candidacy, withdraw my candidacy, withdrawn my candidacy, withdrawing my candidacy, dropped his bid, dropped her bid, dropped my bid, ended his campaign, ended her campaign, ended my campaign",
        negative=True,
    ),
    when(
        "population",
        "quantity! * in:place",
        "is trapped, are trapped, is still trapped, are still trapped, remain trapped, were trapped, trapped",
    ),
    when(
        "population",
        "object! * from:place!",
        "have been brought out, were brought out, been brought to the surface, were brought to the surface, have been rescued, were rescued, are out, are safe, are all out, got out, have got out",
        near="all of, all our, all the, all miners, all workers, everyone, everybody",
        negative=True,
    ),
    when(
        "population",
        "object! * in:place",
        "have been brought out, were brought out, been brought to the surface, were brought to the surface, have been rescued, were rescued, are out, are safe, are all out, got out, have got out",
        near="all of, all our, all the, all miners, all workers, everyone, everybody",
        negative=True,
    ),
    when(
        "casualties",
        "object! *",
        "were rescued, have been rescued, are accounted for, was rescued, were saved, have been saved",
        near="all the, all of, all crew, all our, all passengers, everyone, everybody, entire crew, whole crew, all ",
        value="missing",
        negative=True,
    ),
    when(
        "casualties",
        "agent * object!",
        "rescued, saved, have rescued, has rescued",
        near="all the, all of, all crew, all our, all passengers, everyone, everybody, entire crew, whole crew",
        value="missing",
        negative=True,
    ),
    when(
        "displaced",
        "agent * quantity!",
        "expelled, expel, expels, has expelled, have expelled, deported, deport, deports, drove out, has driven out, have driven out",
    ),
    when(
        "displaced",
        "quantity! *",
        "were expelled, have been expelled, was expelled, were deported, have been deported, were driven out, been expelled, been deported",
    ),
    when("agreement", "object! * by:agent", "been signed, been initialled", value="signed"),
    when(
        "vote_share",
        "agent! * quantity!",
        "won, took, received",
        near="of the vote, of votes, per cent of the vote, percent of the vote, % of the vote",
    ),
    when("cause", "event~ * object!", "the cause was, cause was, the reason was, the cause is"),
    when(
        "population",
        "quantity! * in:place",
        "is trapped underground, are trapped underground, is underground, are still underground",
    ),
    when(
        "casualties",
        "object! *",
        "have been accounted for, has been accounted for, accounted for",
        near="all ",
        value="missing",
        negative=True,
    ),
    when("capture", "place! *", "is holding, holds firm, still holds", negative=True),
    when(
        "obstruct",
        "agent * object!",
        "drove away, drove off, driven off, has driven away, have driven away, chased away, chased off, expelled",
    ),
    when(
        "obstruct",
        "object! * by:agent",
        "was driven away, were driven away, was driven off, were driven off, was chased away, were chased away, been driven away, was expelled, were expelled",
    ),
)

NOUNS = {
    "indicator:rate": forms("interest rate, interest rates, key rate, rates"),
    "facility:aircraft": forms(
        "plane, aircraft, passenger plane, airliner, jet, helicopter, helicopters, warplane, transport plane, planes, fighter jet, fighter, bomber, warplanes"
    ),
    "facility:railway": forms("railway, railways, rail service, rail services, trains, metro, subway, rail line"),
    "facility:grid": forms(
        "power grid, electricity grid, grid, power supply, electricity supply, power lines, substation, substations, transformer station, power substation"
    ),
    "facility:waterworks": forms("water supply, water network, pumping station"),
    "facility:airspace": forms("airspace"),
    "facility:ship": forms(
        "patrol boat, patrol boats, patrol vessel, trawler, fishing boat, fishing boats, ferry, coast guard ship, supply ship"
    ),
    "facility:school": forms("schools, universities, classes"),
    "facility:canal": forms("canal, strait, waterway"),
    "facility:terminal": forms("terminal, depot, oil depot, fuel depot, warehouse, warehouses"),
    "facility:office": forms(
        "headquarters, barracks, base, military base, palace, presidential palace, outpost, garrison, military post"
    ),
    "disease:cholera": forms("cholera"),
    "disease:measles": forms("measles"),
    "disease:ebola": forms("ebola, haemorrhagic fever"),
    "disease:polio": forms("polio"),
    "disease:plague": forms("plague"),
    "disease:dengue": forms("dengue, dengue fever"),
    "disease:malaria": forms("malaria"),
    "disease:flu": forms("flu, influenza, bird flu"),
    "disease:typhoid": forms("typhoid"),
    "disease:any": forms("the virus, the disease, the outbreak, the epidemic, infection, fever"),
    "issue:curfew": forms("curfew"),
    "issue:emergency": forms("state of emergency, emergency, martial law"),
    "issue:quarantine": forms("quarantine, lockdown"),
    "issue:decree": forms("decree, order, moratorium, blockade"),
    "issue:subsidy": forms("subsidy, subsidies, fuel subsidy, fuel subsidies"),
    "issue:wage": forms("minimum wage, pension, pensions, pay rise"),
    "issue:visa": forms("visa requirement, visa ban, visas, licence, license, permit"),
    "goods:fuel": forms("natural gas, gas supplies, gas supply, gas deliveries"),
    "goods:grain": forms("grain shipments, grain exports"),
    "goods:arms": forms("arms, weapons, ammunition"),
    "indicator:turnout": forms("turnout, voter turnout"),
    "indicator:price": forms("price of bread, price of oil, price of fuel, bread price, fuel price"),
    "event:talks": forms("negotiations, round of talks"),
    "event:strike": forms("general strike, walkout, hunger strike"),
    "group:forces": forms(
        "air defences, air defence, air defense, gunners, marines, special forces, commandos, paratroopers, pilots, border guards, navy, coast guard"
    ),
    "goods:aid": forms("aid convoy, trucks, lorries, aid trucks, relief trucks"),
}
