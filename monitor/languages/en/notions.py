"""The notions of English."""

from __future__ import annotations

from monitor.grammar.notions import Notions, forms, notions

_WORDS = notions(
    """
    rise: rise, rose, risen, increase, climb, jump, soar, surge, grow, grew, growth, hike, raise, rocket, upward, gain, expand, exceed
    fall: fall, fell, fallen, drop, decline, decrease, slump, plunge, sink, sank, tumble, shrink, shrank, reduce, reduction, cut, lower, downward, dip, plummet
    more: more, above, over, higher, greater, additional, another, extra
    less: less, fewer, under, below, lower, smaller
    many: many, numerous, countless, lots, plenty, dozens, hundreds, thousands
    few: few, hardly any, handful, scarce, rare, rarely, little
    high: high, highest, peak, record, top, maximum, tall
    low: low, lowest, minimum, bottom
    big: big, large, huge, massive, great, giant, enormous, major, vast
    small: small, tiny, minor, slight, little, limited, modest
    win: win, won, winner, victory, beat, triumph, defeats
    lose: lose, lost, loser, defeat, defeated, beaten, knocked out, eliminated
    begin: begin, began, begun, start, launch, commence, initiate, kick off, outset, onset
    end: end, stop, finish, halt, cease, conclude, over, quit, suspend, terminate, abandon, expire
    open: open, reopen, inaugurate, unlock
    closed: close, closed, shut, shutdown, closure, sealed, lock
    continue: continue, remain, persist, keep on, ongoing, last, resume, still
    allow: allow, permit, permission, authorise, authorize, let, license, licence, enable, approve, legalise
    forbid: forbid, ban, prohibit, prevent, block, bar, outlaw, blocked, prohibition, veto, restrict
    accept: accept, agree, approve, adopt, pass, welcome, ratify, consent, acceptance
    refuse: refuse, reject, decline, turn down, rebuff, dismiss, veto, refusal, spurn
    support: support, back, endorse, favour, favor, supporter, advocate, in favour of, promote, pro, ally
    oppose: oppose, against, opponent, opposition, criticise, criticize, condemn, anti, resist, object to, protest
    confirm: confirm, affirm, acknowledge, verify, corroborate, admit, prove, insist
    deny: deny, denies, denied, denial, refute, disprove, contradict, dispel, debunk, repudiate, disavow
    true: true, truth, real, genuine, authentic, correct, accurate, fact, factual, valid, right
    false: false, untrue, fake, hoax, fabricated, fabrication, lie, lies, bogus, wrong, incorrect, misleading, forged, baseless, unfounded, myth, disinformation, misinformation, doctored, manipulated, staged
    rumour: rumour, rumor, allegation, alleged, claim, hearsay, supposedly, purported, so-called, conspiracy theory, viral
    live: live, alive, survive, survivor, living
    die: die, dies, died, dead, death, killed, kill, perish, fatal, deadly, murder, execute, execution, assassinate, lethal, suicide
    hurt: hurt, injure, injury, wound, wounded, harm, casualty
    unhurt: unhurt, unharmed, uninjured, unscathed, no injuries, safe and sound
    arrest: arrest, detain, detention, jail, imprison, prison, capture, custody, sentence
    free: free, release, freed, liberate, freedom, pardon, amnesty, bail
    guilty: guilty, convict, conviction, culprit, responsible, perpetrator
    innocent: innocent, acquit, acquitted, exonerate, cleared, innocence
    arrive: arrive, come, came, enter, arrival, reach, return, land, visit
    leave: leave, left, depart, exit, withdraw, withdrew, withdrawal, go away, flee, fled, departure, pull out, evacuate
    stay: stay, remain, stays on
    appoint: appoint, elect, nominate, name, hire, promote, appointment, swear in, sworn in
    dismiss: dismiss, fire, sack, resign, resignation, step down, oust, remove, depose, lay off, quit, impeach
    peace: peace, ceasefire, truce, armistice, peaceful, reconciliation
    war: war, fighting, conflict, battle, combat, clash, hostilities, invasion
    agree: agreement, deal, accord, pact, consensus, treaty, agree
    dispute: dispute, disagree, disagreement, row, quarrel, deadlock, rift
    build: build, built, construct, establish, create, found, rebuild, restore, repair
    destroy: destroy, demolish, ruin, damage, wreck, raze, destruction, tear down
    safe: safe, secure, safety, harmless, security, safely
    danger: danger, dangerous, risk, risky, threat, harmful, hazardous, unsafe, threaten, toxic
    succeed: succeed, success, successful, manage, achieve, accomplish, able
    fail: fail, failure, unsuccessful, collapse, fiasco, unable, flop
    join: join, membership, enter into, accede, accession, participate, take part, attend
    fast: fast, quick, rapid, swift, speed, accelerate, immediately, soon
    slow: slow, sluggish, gradual, delay
    strong: strong, strength, powerful, strengthen, robust, boost, firm
    weak: weak, weaken, fragile, weakness, feeble, undermine
    better: better, improve, improvement, recover, recovery, upgrade, enhance
    worse: worse, worsen, deteriorate, worst, decay, aggravate
    good: good, excellent, great, positive, best, beneficial, wonderful, nice, fine
    bad: bad, terrible, negative, poor, awful, horrible, worst
    long: long, lengthy, prolonged, extend, extension
    short: short, brief, shorten, briefly
    new: new, newly, recent, modern, latest, novel, fresh
    old: old, ancient, former, previous, aged, elderly, past
    first: first, initial, original
    last: last, final, latter
    early: early, earlier, premature
    late: late, later, belated
    before: before, prior, ahead of, previously
    after: after, following, since, afterwards, subsequently
    possible: possible, can, may, possibility, feasible, able to
    impossible: impossible, cannot, unable, out of the question
    easy: easy, easily, simple, ease
    hard: hard, difficult, difficulty, tough, challenging, complicated
    need: need, necessary, must, require, essential, mandatory, compulsory, obligatory
    needless: unnecessary, needless, optional, voluntary, no need
    known: known, famous, know, reveal, disclose, publish, announce, aware
    secret: secret, unknown, hidden, conceal, hide, classified, confidential, unaware, anonymous
    find: find, found, discover, discovery, detect, locate
    missing: missing, disappear, lost, vanish, lack
    remember: remember, recall, commemorate
    forget: forget, forgot, forgotten, ignore, neglect
    love: love, like, enjoy, adore, fond
    hate: hate, dislike, hatred, despise, detest
    glad: glad, happy, pleased, joy, satisfied, optimistic, optimism, hope
    sad: sad, unhappy, angry, anger, disappointed, pessimistic, sorrow, upset, worried, concern, fear
    hot: hot, warm, heat, warming
    cold: cold, cool, cooling, chill, freeze
    north: north, northern
    south: south, southern
    east: east, eastern
    west: west, western
    left: left-wing, leftist
    right: right-wing, rightist
    inside: inside, inner, internal, within, indoor
    outside: outside, outer, external, outdoor, abroad
    man: man, men, male, boy, husband, father, son, brother, he, his
    woman: woman, women, female, girl, wife, mother, daughter, sister, she, her
    young: young, youth, teenager, child, children
    dear: expensive, costly, pricey
    cheap: cheap, inexpensive, affordable
    rich: rich, wealthy, wealth
    poor: poor, poverty, bankrupt, broke
    full: full, crowded, packed
    empty: empty, vacant, deserted
    buy: buy, bought, purchase, acquire
    sell: sell, sold, sale
    import: import
    export: export
    home: domestic, local, national, home
    foreign: foreign, international, overseas, abroad
    legal: legal, lawful, legitimate, constitutional
    illegal: illegal, unlawful, illegitimate, unconstitutional, illicit
    impose: impose, introduce, enforce, apply
    lift: lift, ease, revoke, repeal, abolish, scrap
    hold: hold, held, take place, took place, organise, organize
    cancel: cancel, call off, postpone, scrapped, suspend
    delay: delay, postpone, put off, defer
    hasten: bring forward, hasten, speed up
    friend: friend, ally, friendly, partner
    enemy: enemy, foe, rival, hostile, adversary
    most: most, majority, mostly, mainly
    minority: minority, minor part, a fraction
    present: present, attend, presence, available, exist
    absent: absent, absence, unavailable, boycott, nonexistent
    send: send, sent, dispatch, deliver, export, ship
    receive: receive, get, got, obtain
    give: give, gave, grant, provide, offer, donate, pay
    take: take, took, seize, confiscate, deprive
    trust: trust, confidence, believe, reliable, confident
    doubt: doubt, distrust, suspicion, sceptical, skeptical, unreliable, question, uncertain
    certain: certain, sure, definite, undoubtedly, clearly, certainly
    escalate: escalate, escalation, tension, intensify, flare
    calm: calm, de-escalate, ease, relax, cool down, soothe
    whole: whole, entire, entirely, complete, completely, fully, total, totally
    part: part, partly, partial, partially, some
    praise: praise, hail, commend, welcome, applaud, thank
    blame: blame, criticise, criticize, condemn, denounce, accuse, slam
    keep: keep, kept, respect, comply, honour, observe, fulfil
    break: break, broke, broken, violate, breach, violation
    unite: unite, unity, united, merge
    divide: divide, division, split, separate
    profit: profit, profitable, earnings, benefit
    loss: loss, losses, deficit
    surplus: surplus, abundance, excess, oversupply
    shortage: shortage, deficit, scarcity, lack
    healthy: healthy, health, cure, cured, recover
    ill: ill, sick, illness, disease, infected, infection
    near: near, close to, nearby, next to
    far: far, distant, remote
    same: same, identical, similar, equal, unchanged, alike
    different: different, differ, change, unlike, other
    public: public, publicly, openly
    private: private, privately, secretly
    day: day, morning, daytime
    night: night, evening, overnight
    clean: clean, pure
    dirty: dirty, polluted, pollution, contaminated
    natural: natural, naturally, nature
    manmade: artificial, man-made, synthetic, laboratory
    loosen: loosen, relax, ease, flexible
    tighten: tighten, strict, stricter, toughen
    advance: advance, progress, move forward
    retreat: retreat, back down, pull back, reverse, backtrack
    attack: attack, strike, raid, bomb, shell, assault, offensive, hit
    protect: protect, defend, defence, defense, guard, shield
    active: active, operate, operational, work, function, running
    idle: idle, inactive, out of order, offline
    fix: fix, repair, mend
    useful: useful, effective, efficacy, beneficial
    useless: useless, ineffective, pointless, in vain
    positive: positive, favourable, favorable
    negative: negative, unfavourable, unfavorable, adverse
    permanent: permanent*, forever, lasting, definitive, irrevocable, irreversible
    temporary: temporar*, provisional*, interim, short-lived, reversible
    expel: expel*, deport*, evict*, banish*, oust*, kick out, throw out
    admit: admit, admits, admitted, let in, take in, shelter*, welcome, resettle*, settle, settled
    just: just, fair, fairly, justified, deserved, justly
    unjust: unjust*, unfair*, unjustified, undeserved
    direct: direct, directly, face to face
    indirect: indirect*, through mediators, via mediators
    enough: enough, sufficient*, adequate*
    lacking: insufficient*, inadequate*, not enough, too few, too little
    voluntary: voluntar*, optional, of his own accord, by choice
    forced: forced, forcibl*, compulsory, mandatory, coerced, by force
    fear: fear, fears, feared, afraid, dread*, worr*, alarm*, concern*
    alone: alone, single-handed*, solo, unaided
    together: together, jointly, joint, collectively, along with
    block: block, blocked, blocks, freeze, frozen, froze, seize, seized, impound*, withheld
    release: release*, unblock*, unfroze*, unfreez*, hand over, handed over
    invade: invade*, invasion, occup*, annex*
    liberate: liberat*, retake, retook, recaptur*, recover*
    asleep: asleep, sleep*, slept
    awake: awake, woke, wakes, wide awake
    sit: sit, sits, sitting, sat, seated
    stand: stand, stands, standing, stood
    temporary: for now, for the time being
    silent: silent, silence, no comment, speechless
    outspoken: outspoken, comment, commented, spoke out, speak out
    cause: cause, causes, caused, trigger*, lead to, leads to, led to, bring about, brought about
    prevent: prevent*, avert*, avoid*, protect against, stave off
    paid: paid for, fee, pay for
    gratis: free of charge, gratis, for free, at no cost
    deliberate: deliberate*, intentional*, on purpose, wilful*, knowingly
    accidental: accidental*, unintentional*, inadvertent*, by accident, by mistake
    employed: employed, employment, hired
    jobless: unemployed, unemployment, jobless, laid off
    married: married, marry, marriage, wed
    single: single, divorced, divorce, ex-husband, ex-wife, unmarried
    important: important, crucial, essential, vital
    trivial: unimportant, trivial, minor, insignificant
    common: common, frequent*, widespread, usual, often
    rare: rare, rarely, unusual, unprecedented, seldom
    complete: complete*, finished, finalised, finalized
    unfinished: unfinished, incomplete
    ignore: ignore*, neglect*, disregard*
    heed: heed*, take into account, pay attention
    binding: binding, mandatory
    optional: non-binding, optional, voluntary
    real: real, really, actual
    staged: staged, actor*, crisis actor
    oral: oral, verbal, verbally
    written: written, in writing
    resist: resist, resistance
    surrender: surrender*, capitulat*
    help: help*, aid, assist*, relief
    return: return*, give back, hand back, came back
    lawyer: lawyer*, attorney*, counsel
    official: official*, executive, civil servant
    house: house, home, apartment, building
    road: road, street, highway
    wage: wage*, salary, salaries, pay
    soldier: soldier*, troop*, serviceman, servicemen
    expert: expert*, researcher*, scientist*, professor, specialist*
    ask: ask*, request*, demand*, urge*, call for, appeal*
    invite: invite*, invitation
    warn: warn*, caution
    promise: promise*, pledge*, vow*
    threaten: threat*
    crime: crime*, criminal*, thief, thieves, theft, robbery
    ruling: ruling, verdict, judgment, sentence
    internet: internet, online, social media, twitter, facebook, tweet*
    medicine: medicine, drug, treatment, remedy
    famine: famine, drought, hunger
    rain: rain, rainfall, snow
    film: film, movie, cinema, series
    artist: actor, actress, director, singer, artist
    athlete: player, athlete
    birth: birth, born
    wall: wall, fence, barrier
    plan: plan, project, programme, program, proposal
    letter: letter, message, memo
    order: order, decree, directive
    decide: decide*, decision
    reason: reason, motive
    people: people, population, resident*
    victim: victim*
    family: family, families, relative*
    member: member*
    founder: founder*, founded
    side effect: side effect, side effects, adverse effect
    register: register*, registration
    mention: mention*, refer to
    write: write, wrote, written by, author*
    come from: originate*, origin, comes from
    border: border*
    land: land, territory
    child: child, children, kid, kids, baby
    test: test*, trial
    data: data, statistic*, figures
    subsidiary: subsidiary, subsidiaries, parent company
    own: own, owns, owner*, belong*
    head office: headquarter*, head office, based in
    spokesman: spokesman, spokeswoman, spokesperson
    successor: succeed him, successor*, replace*, replacement

    post:president: president, presidential
    post:prime minister: prime minister, premier, chancellor
    post:minister: minister, secretary of state
    post:king: king, queen, monarch, emir, sultan
    post:prince: prince, crown prince
    post:governor: governor
    post:mayor: mayor
    post:ambassador: ambassador, envoy
    post:spokesman: spokesman, spokeswoman, spokesperson
    post:deputy: deputy, lawmaker, mp, senator, congressman
    post:general: general, commander, colonel
    body:government: government, cabinet, administration
    body:parliament: parliament, congress, senate, assembly
    body:court: court, judge, tribunal, prosecutor
    body:army: army, military, troops, soldiers, armed forces
    body:police: police, officer
    body:rebels: rebels, insurgents, militia, fighters
    body:un: united nations, un
    body:eu: european union, eu, brussels
    body:nato: nato
    body:who: world health organization, who
    body:opec: opec
    body:imf: imf, international monetary fund, world bank
    country:us: united states, america, american, us, usa, washington, white house, pentagon
    country:uk: britain, british, united kingdom, uk, london, england
    country:fr: france, french, paris, macron
    country:de: germany, german, berlin
    country:it: italy, italian, rome
    country:es: spain, spanish, madrid
    country:ru: russia, russian, moscow, kremlin
    country:ua: ukraine, ukrainian, kyiv, kiev
    country:by: belarus, belarusian, minsk
    country:pl: poland, polish, warsaw
    country:cn: china, chinese, beijing
    country:jp: japan, japanese, tokyo
    country:in: india, indian, new delhi
    country:pk: pakistan, pakistani, islamabad
    country:af: afghanistan, afghan, kabul, taliban
    country:ir: iran, iranian, tehran
    country:iq: iraq, iraqi, baghdad
    country:sy: syria, syrian, damascus
    country:il: israel, israeli
    country:ps: palestine, palestinian, gaza, hamas
    country:lb: lebanon, lebanese, beirut, hezbollah
    country:jo: jordan, jordanian, amman
    country:sa: saudi arabia, saudi, riyadh
    country:ae: emirates, uae, dubai, abu dhabi
    country:qa: qatar, qatari, doha
    country:kw: kuwait, kuwaiti
    country:bh: bahrain, bahraini
    country:om: oman, omani
    country:ye: yemen, yemeni, houthi
    country:eg: egypt, egyptian, cairo
    country:ly: libya, libyan, tripoli
    country:tn: tunisia, tunisian
    country:dz: algeria, algerian
    country:ma: morocco, moroccan
    country:sd: sudan, sudanese, khartoum
    country:et: ethiopia, ethiopian
    country:ng: nigeria, nigerian
    country:za: south africa
    country:tr: turkey, turkish, ankara, istanbul
    country:gr: greece, greek, athens
    country:kr: south korea, seoul
    country:kp: north korea, pyongyang
    country:tw: taiwan, taiwanese
    country:au: australia, australian
    country:ca: canada, canadian
    country:mx: mexico, mexican
    country:br: brazil, brazilian
    country:ar: argentina, argentine
    country:ve: venezuela, venezuelan
    country:am: armenia, armenian
    country:az: azerbaijan, azerbaijani, baku
    country:kz: kazakhstan, kazakh
    country:uz: uzbekistan, uzbek
    country:tj: tajikistan, tajik
    country:rs: serbia, serbian
    continent:africa: africa, african
    continent:asia: asia, asian
    continent:europe: europe, european
    weekday:1: monday
    weekday:2: tuesday
    weekday:3: wednesday
    weekday:4: thursday
    weekday:5: friday
    weekday:6: saturday
    weekday:7: sunday
    rank:2: second
    rank:3: third
    rank:4: fourth
    rank:5: fifth
    season:winter: winter
    season:summer: summer
    season:spring: springtime
    season:autumn: autumn
    colour:black: black
    colour:white: white
    colour:red: red
    colour:green: green
    colour:blue: blue
    fuel:oil: oil, crude, petroleum, brent
    fuel:gas: gas, natural gas
    money:dollar: dollar
    money:euro: euro
    money:gold: gold
    money:bitcoin: bitcoin

    trade:doctor: doctor*, physician*, nurse*, surgeon*
    trade:teacher: teacher*
    trade:student: student*, pupil*
    trade:lawyer: lawyer*, attorney*
    trade:worker: worker*
    trade:farmer: farmer*
    trade:journalist: journalist*, reporter*
    trade:actor: actor*, actress*
    trade:driver: driver*
    trade:sailor: sailor*, fisherman, fishermen
    trade:police: policeman, police officer, police officers
    trade:firefighter: firefighter*
    kin:father: father
    kin:mother: mother
    kin:brother: brother
    kin:sister: sister
    kin:son: son
    kin:daughter: daughter
    kin:wife: wife
    kin:husband: husband
    disease:covid: covid*, coronavirus
    disease:flu: flu, influenza
    disease:aids: aids, hiv
    disease:cancer: cancer
    disease:measles: measles
    disease:malaria: malaria
    medal:gold: gold medal
    medal:silver: silver medal
    medal:bronze: bronze medal
    election: election, vote, voter, ballot, poll, referendum
    party: party, coalition
    law: law, bill, legislation, decree, constitution
    sanctions: sanctions, embargo
    tariff: tariff, customs, duties
    tax: tax, taxation
    budget: budget, spending
    bank: bank, central bank
    price: price, cost
    money: money, fund, cash, finance
    economy: economy, economic
    inflation: inflation
    market: market, stock, share, bourse
    company: company, firm, corporation, business
    worker: worker, employee, staff, job, labour, labor
    strike: strike, walkout
    protest: protest, demonstration, rally, demonstrator
    refugee: refugee, migrant, immigrant, asylum, displaced
    civilian: civilian, resident, people, citizen, population, inhabitant
    journalist: journalist, reporter, media, press, newspaper
    video: video, footage, film, clip
    photo: photo, photograph, picture, image
    report: report, study, survey, research
    statement: statement, speech, declaration, remarks, interview
    talks: talks, negotiation, negotiate, dialogue, meeting, summit, meet, conference
    visit: visit, trip, tour
    weapon: weapon, arms, ammunition
    missile: missile, rocket
    drone: drone
    plane: plane, aircraft, flight, jet, airline
    ship: ship, vessel, tanker, boat
    train: train, railway
    car: car, vehicle, bus
    airport: airport
    border: border, frontier, crossing
    hospital: hospital, clinic
    doctor: doctor, physician, nurse
    school: school, university, student, pupil, teacher
    virus: virus, coronavirus, covid, pandemic, epidemic
    vaccine: vaccine, vaccination, jab, vaccinate
    explosion: explosion, blast, explode
    fire: blaze, fire, wildfire
    flood: flood, flooding
    earthquake: earthquake, quake
    accident: accident, crash, collision
    climate: climate, temperature
    nuclear: nuclear, uranium, atomic
    electricity: electricity, power
    water: water
    food: food, wheat, grain, bread
    city: city, town, village, capital
    football: football, soccer, match, goal, team, cup, league
    say: say, said, tell, told, state, announce, declare
    """
)

NOTIONS = Notions(
    words=_WORDS,
    small=forms("""
        per, now, however, upon, within, another, much, don, doesn't, didn't, don't, isn't, aren't, wasn't, make, made,
        a, an, the, this, that, these, those, i, you, he, she, it, we, they, me, him, her, us, them, my, your, his,
        its, our, their, who, whom, whose, which, what, is, am, are, was, were, be, been, being, has, have, had, do,
        does, did, will, would, shall, should, can, could, may, might, must, of, in, on, at, by, for, with, to, from,
        as, into, about, than, then, and, or, but, if, so, because, while, when, where, there, here, how, why, not, no,
        nor, up, out, also, too, very, just, s, t, re, ll, ve, d, said, says, say, such, some, any, each, both, either,
        again, only, even, well, yeah, uh, um, oh, like, one, between, through, during, according, mr, mrs
    """),
    unlike="^(un|dis|non|in|im|ir|il)",
    lacks=forms("without, lack of, absence of, devoid of, nowhere, nothing, zero"),
    exclusive=forms("only, alone, solely, exclusively, nothing but, just, merely"),
    universal=forms(
        "all, every, everyone, everybody, everything, always, any, entirely, completely, totally, each, both"
    ),
    contrary=forms(
        "in fact, actually, in reality, contrary to, however, but, rather, instead, although, despite, nevertheless"
    ),
)
