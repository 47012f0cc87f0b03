"""The meaning part of English."""

from __future__ import annotations

from monitor.grammar.meaning import Meaning, forms, joined, parted, when
from monitor.languages.en import affairs, goods, people, rulings
from storage.records import Act

_TRIGGERS = (
    # --- war: who holds what ---
    when(
        "control",
        "place! * of:agent",
        "is under the control, are under the control, remains under the control, under the full control, under the control",
    ),
    when(
        "control",
        "place! *",
        "under our control, under our full control, under our complete control, in our hands, firmly in our hands, in our control",
        ours=True,
    ),
    when(
        "control",
        "place! agent *",
        "control",
        near="under their, under government, under army, under rebel, under full, under the",
    ),
    when(
        "control",
        "place! * agent",
        "is held by, are held by, is controlled by, are controlled by, remains in the hands of, is in the hands of, are in the hands of, in the hands of, is ruled by, still held by, held by, controlled by",
    ),
    when(
        "control",
        "agent * place!",
        "hold, holds, held, holding, control, controls, controlled, controlling, is in control of, are in control of, is in full control of, are in full control of, in control of, have control of, has control of, maintain control of, maintains control of, retain control of, retains control of, rules",
    ),
    when("control", "agent * place!", "lost control of, lose control of, have lost, has lost", negative=True),
    when("control", "place! * from:agent", "has been liberated, was liberated, is free, were liberated", negative=True),
    when(
        "capture",
        "place! * by:agent",
        "was captured, were captured, has been captured, have been captured, had been captured, is captured, captured, was seized, were seized, has been seized, been seized, was taken, were taken, has been taken, been taken, was retaken, has been retaken, was recaptured, has been recaptured, was occupied, been occupied, was conquered, was overrun, been overrun",
    ),
    when("capture", "place! * to:agent", "fell, has fallen, have fallen, falls, falling, fallen, fall"),
    when(
        "capture",
        "agent * place!",
        "capture, captures, captured, capturing, seize, seizes, seized, seizing, take, takes, taken, took, taking, taken control of, took control of, take control of, takes control of, taken over, took over, retake, retakes, retook, retaken, retaking, recapture, recaptured, recaptures, conquer, conquered, overrun, overran, occupy, occupies, occupied, occupying, entered and took, liberated, liberate, regained control of, regain control of, gained control of, gain control of",
    ),
    when("capture", "* of:place! to:agent!", "the fall, fall"),
    when(
        "capture",
        "* of:place! by:agent",
        "the capture, capture, the seizure, seizure, the taking, the fall, fall, the conquest, the occupation, the liberation, the recapture",
    ),
    when(
        "withdraw",
        "agent * from:place!",
        "withdraw, withdraws, withdrew, withdrawn, withdrawing, pull out, pulls out, pulled out, pulling out, retreat, retreats, retreated, retreating, pull back, pulled back",
    ),
    when(
        "withdraw",
        "agent * place!",
        "has left, have left, left, abandoned, have abandoned, has abandoned, vacated, leave",
        near="troop*, force*, soldier*, fighter*, army, police, militar*, rebel*, we",
    ),
    when(
        "withdraw",
        "agent * from:place",
        "withdraw, withdrew, withdrawn, withdrawing, withdrawal of, retreat, retreated, pull out, pulled out, pulling out",
    ),
    when(
        "present",
        "agent * in:place!",
        "are present, is present, present, are stationed, is stationed, stationed, are deployed, is deployed, deployed, are based, remain, remains, are still, is still, hold positions, has positions, have positions, stand, stands, are",
    ),
    when("present", "agent * place!", "entered, enter, enters, have entered, has entered, entering"),
    when("present", "* agent in:place!", "there are, there is, there are still, there were"),
    # --- war: fighting ---
    when(
        "ceasefire",
        "agent *",
        "broke the ceasefire, broken the ceasefire, violated the ceasefire, violated the truce, broke the truce, breached the ceasefire, breached the truce, violating the ceasefire",
        value="violated",
    ),
    when(
        "ceasefire",
        "agent * with:counterpart",
        "agreed to a ceasefire, agreed a ceasefire, agreed to a truce, agreed on a ceasefire, agree to a ceasefire, accept a ceasefire, accepted a ceasefire, accept the ceasefire, accepted the ceasefire, signed a ceasefire, declared a ceasefire, announced a ceasefire, declare a ceasefire",
        value="agreed",
    ),
    when(
        "ceasefire",
        "agent *",
        "rejected the ceasefire, reject the ceasefire, rejects the ceasefire, rejected a ceasefire, rejects a ceasefire, reject a ceasefire, refused a ceasefire",
        value="rejected",
    ),
    when(
        "ceasefire",
        "agent *",
        "proposed a ceasefire, proposes a ceasefire, offered a ceasefire, offer a ceasefire, called for a ceasefire",
        value="proposed",
    ),
    when(
        "ceasefire",
        "*",
        "ceasefire is over, ceasefire has ended, ceasefire ended, truce is over, truce has ended, ceasefire has collapsed, ceasefire collapsed, truce has collapsed, end of the ceasefire",
        value="ended",
    ),
    when(
        "ceasefire",
        "agent *",
        "respect the ceasefire, respecting the ceasefire, observe the ceasefire, observing the ceasefire, observing the truce, honour the ceasefire, keep the ceasefire, abide by the ceasefire, upholding the ceasefire",
        value="in_force",
    ),
    when(
        "ceasefire",
        "*",
        "ceasefire is in force, ceasefire is holding, ceasefire holds, truce is in force, truce holds, truce is holding, ceasefire remains in force, ceasefire remains in effect, ceasefire is in effect, ceasefire has begun, ceasefire took effect, ceasefire, truce, cessation of hostilities",
        value="in_force",
    ),
    when(
        "war_state",
        "*",
        "the war, war, the conflict, hostilities",
        value="war",
        near="is not over, has not ended, have not ended, is far from over, is not finished, goes on, will go on, is still going on, is still raging, will continue, continues, has not come to an end, never ended, is not at an end",
    ),
    when(
        "war_state",
        "*",
        "the war, hostilities",
        value="over",
        near="is over, are over, has ended, have ended, is finished, has finished, came to an end, has come to an end, is at an end",
    ),
    when(
        "war_state",
        "*",
        "the war is over, war is over, the war has ended, war has ended, the war ended, end of the war, the fighting is over, peace has returned, no longer at war, war is finished",
        value="over",
    ),
    when(
        "war_state",
        "place *",
        "is at war, are at war, at war, the war goes on, the war continues, war continues, the war is not over, war is not over",
        value="war",
    ),
    when(
        "surrender",
        "agent * to:counterpart",
        "surrender, surrenders, surrendered, surrendering, laid down their arms, lay down their arms, laid down arms, lay down our arms, capitulate, capitulated",
    ),
    when(
        "fight",
        "agent * counterpart",
        "stopped fighting, stop fighting, ceased fighting, cease fighting, ceased hostilities",
        negative=True,
    ),
    when(
        "fight",
        "agent * counterpart",
        "fight, fights, fought, fight on, keep fighting, continue fighting, continues fighting, continue to fight, resist, resists, resisted, battle, battled, battling, are fighting, is fighting, clashed with, clash with, continue the war, continue our struggle",
    ),
    when(
        "fight",
        "* agent counterpart",
        "fighting, the fighting, clashes",
        negative=True,
        near="is over, was over, are over, were over, has ended, have ended, ended on, ended in, has stopped, have stopped, had stopped, has ceased, have ceased, died down, has subsided",
    ),
    when(
        "fight",
        "* agent counterpart",
        "fighting continues, fighting goes on, fighting is going on, heavy fighting, fighting raged, fighting rages, fighting broke out, clashes continue, clashes broke out, resistance continues, fighting",
    ),
    when(
        "attack",
        "object! * by:agent",
        "was attacked, were attacked, has been attacked, was shelled, were shelled, was bombed, were bombed, was struck, were struck, was hit, was raided, came under attack, came under fire, been shelled, been bombed, been attacked",
    ),
    when(
        "attack",
        "agent * object",
        "attack, attacks, attacked, attacking, shelled, shell, shells, shelling, bombed, bomb, bombs, bombing, bombarded, struck, strike, raided, raid, launched an offensive on, launched an attack on, launched attacks on, carried out an attack on, carry out attacks on, opened fire on, fired on, fired at, fired rockets at, fired missiles at",
    ),
    when(
        "attack",
        "* on:object by:agent",
        "attack, attacks, the attack, the attacks, an attack, air strike, air strikes, airstrike, airstrikes, drone strike, raid, offensive, bombardment, shelling of",
    ),
    when(
        "responsible_for",
        "agent * event",
        "is responsible for, are responsible for, were responsible for, was responsible for, be responsible for, is behind, are behind, was behind, were behind, claimed responsibility for, claim responsibility for, claims responsibility for, carried out, bear responsibility for, have nothing to do with",
        near="attack, attacks, explosion, blast, bombing, killing, killings, strike, raid, massacre, fire, murder, crash, assassination, it",
    ),
    when(
        "responsible_for",
        "agent * event",
        "had nothing to do with, has nothing to do with, have nothing to do with, had no part in, have no part in, played no part in, had no role in, had no hand in",
        negative=True,
    ),
    when(
        "battle_outcome",
        "agent * counterpart",
        "repelled, repulsed, beat back, have repelled, has repelled",
        value="repelled",
    ),
    when(
        "battle_outcome",
        "agent * counterpart",
        "defeated, have defeated, has defeated, won the battle",
        value="victory",
    ),
    when("use_weapon", "agent * means!", "used, use, uses, using, fired, deployed, launched"),
    when(
        "possess",
        "agent * object!",
        "has, have, possess, possesses, acquired, own, owns, obtained",
        near="weapon*, missile*, drone*, tank*, evidence, proof",
    ),
    # --- war: its victims ---
    when(
        "casualties",
        "* quantity!",
        "death toll, the death toll, death toll stands at, death toll has risen to, death toll rose to, number of dead, number of deaths, toll",
        value="killed",
    ),
    when(
        "casualties",
        "quantity! *",
        "killed, were killed, was killed, have been killed, been killed, dead, died, have died, has died, deaths, fatalities, lost their lives, perished, martyred",
        value="killed",
    ),
    when(
        "casualties",
        "agent * quantity!",
        "killed, kill, kills, has killed, have killed, killing, left dead, claimed the lives of",
        value="killed",
    ),
    when(
        "casualties",
        "quantity! *",
        "wounded, were wounded, injured, were injured, been wounded, been injured, hurt, were hurt, was hurt",
        value="wounded",
    ),
    when("casualties", "* quantity!", "wounded, wounding, injured, injuring", value="wounded"),
    when("casualties", "quantity! *", "missing, are missing, are still missing, unaccounted for", value="missing"),
    when(
        "casualties",
        "agent * quantity!",
        "lost, have lost, has lost",
        value="losses",
        near="soldier*, troop*, fighter*, men, people, no one, nobody, police*",
    ),
    when("casualties", "quantity! *", "were captured, were taken prisoner, taken prisoner, captured", value="captured"),
    when(
        "casualties",
        "agent * quantity!",
        "captured, took prisoner",
        value="captured",
        near="soldier*, troop*, fighter*, men, prisoner*",
    ),
    when(
        "kill",
        "object! * by:agent",
        "was killed, were killed, has been killed, have been killed, was murdered, was assassinated, has been assassinated, was executed, were executed, was shot dead",
    ),
    when(
        "kill",
        "agent * object!",
        "killed, kill, kills, murdered, murder, assassinated, assassinate, executed, execute, shot dead, have killed, has killed, massacred",
    ),
    when(
        "kill",
        "* of:object! by:agent",
        "the killing, killing, the murder, murder, the assassination, assassination, the execution, execution",
    ),
    when(
        "vital_status",
        "object! *",
        "is alive, are alive, alive, is alive and well, survived, is still alive, is not dead, has survived",
        value="alive",
    ),
    when(
        "vital_status",
        "object! *",
        "is dead, are dead, has died, died, have died, passed away, has passed away, was killed, been killed, is no longer alive",
        value="dead",
    ),
    when("vital_status", "* of:object!", "the death, death, the demise", value="dead"),
    when("vital_status", "object! *", "was wounded, was injured, is wounded, is injured, is missing", value="injured"),
    when(
        "displaced",
        "quantity! *",
        "displaced, have been displaced, were displaced, are displaced, fled, have fled, had to flee, fled their homes, left their homes, were evacuated, have been evacuated, evacuated, forced from their homes",
    ),
    when(
        "obstruct",
        "agent * object!",
        "block, blocks, blocked, blocking, are blocking, is blocking, stopping, stopped, prevented, preventing, holding up, obstruct, obstructing, refuse entry to, kept out, cut off, do not let, does not let, did not let, will not let",
    ),
    when(
        "obstruct",
        "object! * by:agent",
        "is blocked, are blocked, was blocked, were blocked, is being blocked, are being blocked, cannot get in, cannot enter, is stuck, are stuck",
    ),
    when(
        "deliver",
        "agent * object! to:counterpart",
        "deliver, delivers, delivered, delivering, let in, letting in, let through, allowed in, allow in, brought, brought in, sent, handed out, distributed, supplied",
    ),
    when(
        "deliver",
        "object! * place",
        "reached, has reached, have reached, entered, has entered, have entered, arrived in, has arrived in, arrives in, was delivered to, were delivered to, is reaching, are reaching, is getting into, flows into, passed into",
    ),
    when(
        "support",
        "agent * counterpart!",
        "is arming, are arming, arms, armed, supplies weapons to, supplied weapons to, sends weapons to, sent weapons to, give weapons to, trains, training",
        value="military",
    ),
    when(
        "support",
        "agent * counterpart!",
        "is funding, are funding, funds, funded, finances, financed, pays",
        value="financial",
        near="group, groups, rebel*, front, militia*, movement, fighter*",
    ),
    when(
        "violate",
        "agent * object",
        "violated, violate, violates, violating, breached, breach, breaks",
        near="border, agreement, law, airspace, treaty, sovereignty, deal",
    ),
    # --- politics ---
    when(
        "resign",
        "agent * object",
        "resign, resigns, resigned, resigning, step down, steps down, stepped down, stepping down, quit, quits, have resigned, has resigned, hand in my resignation, handed in his resignation, handed in her resignation, lay down my office, leave office, leaves office, left office, give up my office",
    ),
    when("resign", "* of:agent!", "the resignation, resignation"),
    when(
        "hold_office",
        "agent * object",
        "remain in office, remains in office, stay in office, stays in office, am still president, stay on as, remain as, remains as, still in office, am the legitimate president, serve as, serves as, is the legitimate president, is still president",
    ),
    when(
        "hold_office",
        "agent! * object!",
        "is, am, is still, remains, was elected, is the new, became, has become",
        near="president, minister, governor, mayor, chairman, chairwoman, prime minister, chief",
    ),
    when(
        "appoint",
        "agent * counterpart! object",
        "appointed, appoints, appoint, nominated, has appointed, have appointed",
    ),
    when(
        "appoint",
        "counterpart! * object!",
        "was appointed, has been appointed, was named, has been named, was sworn in as",
    ),
    when(
        "dismiss",
        "agent * counterpart!",
        "dismissed, sacked, fired, ousted, removed, has dismissed, have dismissed, has sacked",
        near="minister, governor, president, chief, commander, director, office, mayor, post",
    ),
    when(
        "dismiss",
        "counterpart! * by:agent",
        "was dismissed, has been dismissed, was sacked, has been sacked, was ousted, was removed from office, was fired",
    ),
    when(
        "candidacy",
        "agent * event",
        "run again, runs again, run for president, run for office, runs for president, running for president, is running for, stand for election, stand again, be a candidate, is a candidate, am a candidate, seek re-election, seeks re-election, seek another term, seek a second term",
    ),
    when(
        "election_result",
        "agent! * event",
        "won the election, has won the election, won the vote, won the elections, wins the election, was elected president",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent! * event",
        "lost the election, has lost the election, lost the vote, conceded",
        value="lost",
        event="event:election",
    ),
    when(
        "recognize",
        "agent * object!",
        "recognise, recognises, recognised, recognize, recognizes, recognized, recognising, recognizing",
    ),
    when(
        "negotiate",
        "agent * with:counterpart!",
        "negotiate, negotiates, negotiated, negotiating, are negotiating, is negotiating, are talking, is talking, talk, talks, hold talks, holds talks, held talks, holding talks, sit down, sit at one table, in talks, open talks, opened talks, are in contact, have contact",
    ),
    when("negotiate", "* with:counterpart! agent", "talks, negotiations, dialogue, contacts, the talks, negotiation"),
    when(
        "negotiate",
        "agent *",
        "negotiate, return to the negotiating table, enter negotiations, open to talks, ready for talks, ready to negotiate, come to the negotiating table",
    ),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "sign, signs, signed, signing, will sign, have signed, has signed, initialled",
        value="signed",
    ),
    when("agreement", "object! * by:agent", "was signed, has been signed, is signed, were signed", value="signed"),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "reached, reach, have reached, has reached, agreed on, agree on, agreed to, agree to, concluded, have a, accept, accepts, accepted",
        value="agreed",
        near="deal, agreement, accord, treaty, pact",
    ),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "reject, rejects, rejected, refuse to sign, refuses to sign, refused to sign, turn down, turned down",
        value="rejected",
    ),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "withdrew from, withdraw from, withdraws from, cancelled, cancel, tore up, left the, leave the",
        value="ended",
        near="deal, agreement, accord, treaty, pact",
    ),
    when("meet", "agent * counterpart!", "met, meet, meets, meeting, met with, meet with, will meet, received"),
    when(
        "meet",
        "agent * with:counterpart!",
        "had a meeting, had a secret meeting, held a meeting, have a meeting, had dinner",
    ),
    when(
        "attend",
        "agent * event!",
        "attend, attends, attended, attending, take part in, takes part in, took part in, taking part in, participate in, participates in, participated in, travel to, go to, come to, be at, join",
    ),
    when(
        "attend",
        "agent * event!",
        "boycott, boycotts, boycotted, skip, skips, skipped, stay away from, stays away from, stayed away from",
        negative=True,
    ),
    when(
        "location",
        "agent * in:place!",
        "is, am, is currently, is now, was, arrived, has arrived, landed, was seen, is staying",
    ),
    when("depart", "agent * place!", "fled, has fled, left, has left, flees, flew out of"),
    when(
        "stance",
        "agent * topic!",
        "back, backs, backed, backing, support, supports, supported, supporting, in favour of, am for, are for, is for, vote for, votes for, voted for, endorse, endorses, endorsed, welcome, welcomes, approve of",
        value="for",
    ),
    when(
        "stance",
        "agent * topic!",
        "oppose, opposes, opposed, opposing, am against, are against, is against, vote against, votes against, voted against, reject, rejects, rejected, voting against, do not accept",
        value="against",
    ),
    when("measure_status", "object! *", "was passed, has been passed, was adopted, has been adopted", value="passed"),
    when(
        "measure_status", "object! *", "is in force, came into force, took effect, remains in force", value="in_force"
    ),
    when(
        "measure_status",
        "object! *",
        "was repealed, has been repealed, was lifted, has been lifted, was scrapped, has been scrapped",
        value="repealed",
    ),
    when(
        "measure_status",
        "agent * object!",
        "raise, raises, raised, raising, introduce, introduces, introduced, bring in",
        value="passed",
    ),
    when(
        "measure_status",
        "agent * object!",
        "scrap, scraps, scrapped, abolish, abolished, repeal, repealed, lift, lifted",
        value="repealed",
    ),
    when(
        "sanction",
        "agent * object",
        "imposed sanctions on, impose sanctions on, imposes sanctions on, sanctioned",
        value="imposed",
    ),
    when(
        "sanction",
        "agent * object",
        "lifted sanctions on, lift sanctions on, lifted the sanctions on, lifts sanctions on",
        value="lifted",
    ),
    # --- disaster, economy, law, health, media ---
    when(
        "cause",
        "event! * object!",
        "was caused by, were caused by, is caused by, was due to, is due to, was the result of, resulted from, was started by, was triggered by, was a result of, is the result of, was sparked by",
    ),
    when(
        "cause",
        "event! * object!",
        "was, was an, was set, may have been set, might have been set, could have been set, were set, was not, was started, were started, set",
        near="on purpose, deliberately, accident, arson, by mistake, sabotage, lightning, intentionally",
    ),
    when(
        "cause",
        "agent * place!",
        "set, have set, has set, burned, burnt, torched",
        near="on fire, down",
        event="hazard:fire",
        object="cause:attack",
    ),
    when("cause", "agent * place!", "set fire to, torched", event="hazard:fire", object="cause:attack"),
    when(
        "damage",
        "object! * by:agent",
        "was destroyed, were destroyed, has been destroyed, is destroyed, lies in ruins, burned down, was burned down",
        value="destroyed",
    ),
    when("damage", "agent * object!", "destroyed, destroy, destroys, blew up, burned down", value="destroyed"),
    when("damage", "object! *", "was damaged, were damaged, has been damaged, is damaged", value="damaged"),
    when("damage", "object! *", "is intact, are intact, is undamaged, was not hit, is unharmed", value="intact"),
    when(
        "population",
        "quantity! * in:place!",
        "live, lives, living, are living, people live, are trapped, are left, still live",
    ),
    when(
        "population",
        "place! * quantity!",
        "is home to, has a population of, has about, has some, has more than, the population of",
    ),
    when("population", "* of:place! quantity!", "the population, population"),
    when(
        "operation_status",
        "object! *",
        "is open, is open again, are open, reopened, has reopened, was reopened, is working, is running, is back in operation, works, is operating, resumed work, has resumed work, opened, remains open, is back in service, was open, were open, was still open, was working, was running, was operating, remained open",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "is closed, are closed, has been closed, was closed, is shut, has been shut, shut down, is shut down, is down, stopped working, is out of service, remains closed, is out of action",
        value="down",
    ),
    when(
        "operation_status",
        "agent * object!",
        "closed, has closed, have closed, shut, shut down, have shut",
        value="down",
    ),
    when(
        "operation_status", "agent * object!", "reopened, has reopened, opened, have opened, open, reopen", value="up"
    ),
    when(
        "custody",
        "object! * by:agent",
        "was arrested, were arrested, has been arrested, have been arrested, was detained, were detained, has been detained, is in custody, are in custody, is held, are held, were held, is being held, is in prison, are in prison, is under arrest, was taken hostage",
        value="held",
    ),
    when(
        "custody",
        "object! * by:agent",
        "was released, were released, has been released, have been released, is free, are free, was freed, were freed, walked free",
        value="free",
    ),
    when(
        "custody",
        "agent * object!",
        "arrested, arrest, arrests, detained, detain, have arrested, has arrested, hold hostage, are holding, is holding, took hostage",
        value="held",
    ),
    when(
        "custody",
        "agent * object!",
        "released, release, releases, freed, have released, has released, set free",
        value="free",
    ),
    when(
        "authentic",
        "object! *",
        "is fake, are fake, is a fake, is a deepfake, is a forgery, is forged, was forged, is fabricated, was faked, is not real, is not genuine, was doctored, is doctored, are forged",
        value="fake",
    ),
    when(
        "authentic",
        "object! *",
        "is genuine, are genuine, is real, is authentic, are authentic, are real",
        value="genuine",
    ),
    when(
        "indicator",
        "object! * quantity!",
        "was, is, stood at, stands at, rose to, fell to, reached, has reached, has risen to, has fallen to, hit, at, has hit",
    ),
    when(
        "investigate",
        "agent * object",
        "opened an investigation into, open an investigation into, is investigating, are investigating, has opened an inquiry into, launched an investigation into",
        value="open",
    ),
    when(
        "pay",
        "counterpart * quantity! from:agent",
        "took, take, received, accepted, got, has taken",
        near="from him, from her, from them, from me, dollar, euro, in cash, bribe",
    ),
    when(
        "pay",
        "counterpart * topic!",
        "took, take, received, accepted, get, have taken, has taken",
        near="money, bribe, bribes, cash",
    ),
    when("pay", "agent * counterpart quantity!", "paid, pays, pay"),
    when(
        "jobs",
        "agent * quantity",
        "cut, cuts, cutting, slash, slashes, axe, axes, lay off, lays off, laid off, laying off, shed, sheds, dismiss, fire, made redundant, make redundant, eliminate, eliminates",
        value="cut",
        near="job, jobs, workers, employees, staff, posts",
    ),
    when(
        "said",
        "agent * counterpart",
        "never said, never told, never claimed, have not said, has not said, did not say, never wrote, never said that, did not tell, was misquoted, were misquoted, put words in my mouth",
        negative=True,
    ),
    when(
        "said",
        "agent! * counterpart",
        "told me, told us, has told me, has told us, confirmed to me, promised me, promised us, assured me, assured us",
    ),
    when(
        "casualties",
        "agent * object!",
        "kill, killed, kills, have killed, has killed, killing, are killing, is killing, massacred, murdered",
        value="killed",
    ),
    when(
        "pay",
        "agent *",
        "paid, pays, pay, has paid, have paid, paying, handed over",
        near="ransom",
        topic="issue:ransom",
    ),
    when(
        "agreement",
        "agent * object! with:counterpart",
        "struck, strike, has struck, have struck",
        value="agreed",
        near="deal, agreement, accord, treaty, pact",
    ),
    when(
        "custody",
        "object! * by:agent",
        "been arrested, been detained, am in custody, am under arrest, been taken into custody, been jailed, am being held",
        value="held",
    ),
    when("custody", "object! * by:agent", "am free, been released, been freed", value="free"),
    when(
        "dismiss",
        "counterpart! * by:agent",
        "been dismissed, been sacked, been fired, been ousted, been removed from office, been relieved of",
    ),
    when(
        "damage",
        "object! * by:agent",
        "completely destroyed, totally destroyed, fully destroyed, entirely destroyed, been destroyed",
        value="destroyed",
    ),
)

_NOUNS = {
    "group:rebels": forms(
        "rebels, rebel, rebel forces, rebel fighters, the rebels, insurgents, insurgent, militants, gunmen, guerrillas"
    ),
    "group:army": forms("army, the army, military, armed forces, army troops"),
    "group:forces": forms(
        "forces, troops, soldiers, fighters, men, warplanes, warplane, jets, fighter jets, security forces, units, force, mujahideen, volunteers, soldier, combatants"
    ),
    "group:police": forms("police, police force, police officers, policemen, officers, police officer"),
    "group:government": forms("government, authorities, the authorities, administration, cabinet, regime, state"),
    "group:opposition": forms("opposition"),
    "group:enemy": forms("enemy, the enemy, enemies, invaders, occupiers, occupiers'"),
    "group:civilians": forms("civilians, civilian, non-combatants, residents, inhabitants, villagers"),
    "group:children": forms("children, child, schoolchildren, pupils, students"),
    "group:women": forms("women, woman"),
    "group:people": forms(
        "people, persons, families, workers, miners, passengers, person, refugees, pilgrims, patients"
    ),
    "group:prisoners": forms("prisoners, prisoner, hostages, hostage, captives, detainees"),
    "group:journalists": forms("journalists, journalist, reporters"),
    "group:protesters": forms("protesters, demonstrators, protestors"),
    "group:company": forms("company, firm, employer, corporation"),
    "group:hospital": forms("hospital staff, doctors, nurses, medics"),
    "facility:ship": forms(
        "ship, ships, warship, warships, tanker, tankers, oil tanker, oil tankers, vessel, vessels, boat, boats, cargo ship, freighter, frigate, submarine"
    ),
    "facility:airport": forms("airport, international airport, airfield, air base, airbase"),
    "facility:bridge": forms("bridge"),
    "facility:port": forms("port, harbour, harbor"),
    "facility:refinery": forms("refinery, oil refinery"),
    "facility:powerplant": forms("power plant, power station, nuclear plant, reactor"),
    "facility:dam": forms("dam"),
    "facility:hospital": forms("hospital, clinic"),
    "facility:school": forms("school, university"),
    "facility:prison": forms("prison, jail"),
    "facility:border": forms("border crossing, crossing, checkpoint, border post, border"),
    "facility:road": forms("road, highway, motorway, pass, tunnel"),
    "facility:station": forms("station, railway station, police station"),
    "facility:mine": forms("mine, coal mine, gold mine"),
    "facility:pipeline": forms("pipeline, gas pipeline"),
    "facility:factory": forms("factory, mill, plant"),
    "facility:village": forms("village"),
    "facility:valley": forms("valley"),
    "facility:market": forms("market, bazaar"),
    "facility:mosque": forms("mosque, church, temple"),
    "facility:embassy": forms("embassy, consulate"),
    "facility:parliament": forms("parliament building"),
    "facility:internet": forms("internet, network, mobile network"),
    "hazard:flood": forms("flood, floods, flooding"),
    "hazard:earthquake": forms("earthquake, quake, earthquakes"),
    "hazard:fire": forms("fire, blaze, wildfire, the fire, refinery fire"),
    "hazard:crash": forms("crash, plane crash, train crash, collision, derailment, bus crash"),
    "hazard:explosion": forms("explosion, blast, explosions"),
    "hazard:landslide": forms("landslide, avalanche, mudslide"),
    "hazard:storm": forms("storm, cyclone, hurricane, typhoon"),
    "hazard:collapse": forms("collapse, building collapse"),
    "event:attack": forms(
        "attack, attacks, raid, ambush, bombing, assault, air strike, airstrike, shelling, strike, offensive"
    ),
    "event:killing": forms("killing, murder, assassination, massacre, killings"),
    "event:summit": forms("summit, summit meeting"),
    "event:conference": forms("conference, peace conference"),
    "event:talks": forms("peace talks, talks"),
    "event:election": forms("election, elections, vote, poll, presidential election"),
    "event:ceremony": forms("ceremony, inauguration, funeral, parade"),
    "event:protest": forms("protest, protests, rally, demonstration, march"),
    "event:battle": forms("battle, fighting, clashes"),
    "issue:agreement": forms(
        "agreement, deal, accord, treaty, pact, peace agreement, peace deal, peace treaty, contract, trade deal"
    ),
    "issue:budget": forms("budget"),
    "issue:plan": forms("plan, proposal, project, reform, reforms, peace plan"),
    "issue:tax": forms("tax, taxes, levy, fuel tax"),
    "issue:law": forms("law, bill, legislation, act"),
    "issue:tariffs": forms("tariffs, tariff, customs duties"),
    "issue:sanctions": forms("sanctions"),
    "issue:ban": forms("ban, embargo"),
    "issue:money": forms("money, bribe, bribes, cash"),
    "issue:war": forms("the war"),
    "office:president": forms("president, presidency"),
    "office:primeminister": forms("prime minister, premier, chancellor"),
    "office:minister": forms(
        "minister, interior minister, defence minister, foreign minister, finance minister, health minister"
    ),
    "office:governor": forms("governor"),
    "office:mayor": forms("mayor"),
    "office:chief": forms("chief, director, head, chairman, chairwoman, commander"),
    "office:judge": forms("judge, prosecutor"),
    "goods:aid": forms(
        "aid, humanitarian aid, aid convoy, aid convoys, aid trucks, relief, relief supplies, convoys, convoy, supplies"
    ),
    "goods:food": forms("food, flour, grain, wheat, bread"),
    "goods:medicine": forms("medicine, medicines, medical supplies, vaccines"),
    "goods:water": forms("water, drinking water"),
    "goods:fuel": forms("fuel, gas, oil, electricity"),
    "goods:weapons": forms("arms shipments"),
    "weapon:drone": forms("drone, drones"),
    "weapon:missile": forms("missile, missiles, rockets, rocket"),
    "weapon:chemical": forms("chemical weapons, poison gas, nerve gas"),
    "weapon:cluster": forms("cluster munitions, cluster bombs"),
    "weapon:nuclear": forms("nuclear weapons, nuclear weapon"),
    "weapon:mine": forms("landmines, land mines"),
    "weapon:artillery": forms("artillery, mortars, mortar"),
    "item:video": forms("video, footage, clip, recording, audio"),
    "item:photo": forms("photo, picture, photos, image, images, pictures"),
    "item:document": forms("document, letter, documents, order, memo, paper"),
    "item:evidence": forms("evidence, proof"),
    "cause:accident": forms("accident"),
    "cause:error": forms("human error, negligence, mistake"),
    "cause:fault": forms(
        "technical fault, technical failure, fault, short circuit, electrical fault, malfunction, gas leak, mechanical failure"
    ),
    "cause:attack": forms(
        "on purpose, deliberately, intentionally, arson, sabotage, an attack, a bomb, explosives, on fire, a missile, shelling, a drone"
    ),
    "cause:nature": forms("lightning, heavy rain, rain, natural causes, heat, drought"),
    "indicator:inflation": forms("inflation, inflation rate, annual inflation"),
    "indicator:unemployment": forms("unemployment, unemployment rate, jobless rate"),
    "indicator:growth": forms("growth, gdp growth, economic growth"),
    "indicator:rate": forms("interest rate, interest rates, key rate"),
    "indicator:deficit": forms("deficit, budget deficit"),
    "indicator:debt": forms("public debt, national debt"),
    "period:last_year": forms("last year"),
    "period:this_year": forms("this year"),
    "period:last_month": forms("last month"),
    "period:this_month": forms("this month"),
    "period:today": forms("today"),
    "period:yesterday": forms("yesterday"),
    "period:last_week": forms("last week"),
    "period:month_1": forms("in January"),
    "period:month_2": forms("in February"),
    "period:month_3": forms("in March"),
    "period:month_4": forms("in April"),
    "period:month_5": forms("in May"),
    "period:month_6": forms("in June"),
    "period:month_7": forms("in July"),
    "period:month_8": forms("in August"),
    "period:month_9": forms("in September"),
    "period:month_10": forms("in October"),
    "period:month_11": forms("in November"),
    "period:month_12": forms("in December"),
}

MEANING = Meaning(
    cased=True,
    genitives=forms("'s, s'"),
    articles=forms("the, a, an, this, these, his, her, their, its, our, my, your, any, every, another"),
    triggers=parted(
        (*goods.TRIGGERS, *_TRIGGERS, *rulings.TRIGGERS, *affairs.TRIGGERS),
        "am, is, are, was, were, has, have, had",
        "{} not, {}n't, {} never, {} not yet, {} no longer",
        turns=True,
    ),
    nouns=joined(_NOUNS, affairs.NOUNS, goods.NOUNS, people.NOUNS, rulings.NOUNS),
    markers={
        "by": forms("by, at the hands of"),
        "of": forms("of, of the"),
        "in": forms("the streets of, streets of, in, inside, within, across, at, throughout, around, near, into"),
        "on": forms("on, against, over"),
        "from": forms("from, out of"),
        "to": forms("to"),
        "dative": forms("to"),
        "bound": forms("for, bound for, destined for"),
        "with": forms("with"),
        "against": forms("against"),
    },
    heads=forms(
        "town, city, province, district, region, town of, city of, province of, district of, capital, the capital, country, territory, all of, whole of, parts of"
    ),
    theirs=forms("its, their, his, her"),
    selves=forms("we, i, our side, our movement, our party, our people, our government, this government"),
    own=forms("our, my"),
    titles=forms(
        "president, minister, governor, mayor, general, commander, colonel, judge, prime minister, senator, king, queen, chief, mr, mrs, ms, dr, interior minister, foreign minister, defence minister"
    ),
    stops=forms(
        "in the night, in the morning, in the evening, in the afternoon, in the early hours, at night, in recent days, in the past, in the last, in a statement, in an interview, in fact, in response, is fit to, is unfit to, are fit to, are unfit to, was fit to, was unfit to, is not fit to, is qualified to, is unqualified to, is not qualified to, is ready to be, us, me, the, a, an, this, that, these, those, all, both, his, her, their, its, my, our, your, he, she, it, they, you, who, which, what, when, where, why, how, there, here, now, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, reports, report, claims, claim, some, many, no, yes, not, and, or, but, if, free, false, true, breaking, video, photo, at, least, more, most, than, since, after, before, during, entire, whole, one, two, people, according, earlier, later, last, next, only, even, also, still, never, other, several, its, statements, rumours, it is, god, allah"
    ),
    without=forms("without"),
    granting=forms(
        "condemn*, denounc*, welcom*, hail, hails, hailed, hailing, prais*, criticis*, criticiz*, slam*, blast*, mourn*, lament*, deplor*, applaud*, commend*, decried, decries, discussed, discusses, defended, defends, thanked for"
    ),
    requiring=forms(
        "called for, calls for, calling for, call for, called on, calls on, calling on, urged, urges, urging, demanded, demands, demanding, demand, asked for, asking for, asks for, appealed for, appeals for, pressed for, pleaded for, insisted on, requested, requests, wants, want, wanted, seeks, sought"
    ),
    none=forms("no"),
    negators=forms(
        "not, never, no, didn't, doesn't, don't, won't, isn't, aren't, wasn't, weren't, can't, cannot, couldn't, wouldn't, haven't, hasn't, hadn't, neither, nor, no longer, nowhere, did not, none of"
    ),
    refusals=forms(
        "failed to, fail to, fails to, refuse to, refuses to, refused to, stopped, unable to, decline to, declined to"
    ),
    negators_after=forms("no, neither"),
    no_negators=forms(
        "not only, not just, not merely, no doubt, no matter, not least, no less than, no more than, no fewer than, not until, whether or not, why not, no comment, not long, not far"
    ),
    denials=forms(
        "deny, denies, denied, denying, deny that, denied that, denies that, reject claims that, rejected claims that, rejects claims that, reject reports that, rejected reports that, rejects reports that, reject the claim that, rejected the claim that, reject allegations that, not true that, untrue that, false that, no truth to, no truth in, a lie that, not correct that, not the case that, wrong to say that, nonsense that, dismissed reports, dismissed claims, dismisses reports, dismisses claims, dismiss reports, refute, refutes, refuted, categorically deny, a myth that, there is no truth to"
    ),
    rejections=forms(
        "reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed, dismissing, rebuff, rebuffs, rebuffed, dispute, disputes, disputed, rubbish, rubbishes, rubbished"
    ),
    contents=forms(
        "claim, claims, report, reports, allegation, allegations, accusation, accusations, rumour, rumours, rumor, rumors, suggestion, suggestions, charge, charges, assertion, assertions"
    ),
    denials_after=forms(
        "is false, are false, is untrue, are untrue, is a lie, are lies, is not true, are not true, is fake news, are baseless, is baseless, is fabricated, are fabricated, is nonsense, is pure invention, are pure invention, is wrong, are wrong, is incorrect, are incorrect, is propaganda, are propaganda, is unfounded, are unfounded, is a fabrication, are unfounded, is without foundation, are without foundation, is fiction, are mere rumours, is just a rumour, are only rumours, false, untrue, fake news, lies, a lie, nonsense, is totally false, is completely false, are totally false, are completely false, is simply not true, was false, were false, has no basis"
    ),
    nobody=forms(
        "no one, nobody, none of them, none, not a single, no soldiers, no people, no civilians, no soldier, no civilian, no casualties, no victims"
    ),
    anybody=forms("anyone, anybody, any civilians, any soldiers, any casualties"),
    probable=forms(
        "probably, likely, apparently, presumably, reportedly, seems, seem, appears, appear, we believe, we think, believed to, allegedly, most likely, is said to, are said to, according to initial reports"
    ),
    possible=forms(
        "may, might, could, possibly, perhaps, maybe, cannot rule out, not rule out, it is possible, can be"
    ),
    future=forms(
        "will, 'll, shall, going to, won't, plan to, plans to, intend to, intends to, vow to, vows to, promise to, promises to, pledge to, pledges to, ready to, about to, want to, wants to, wanted to, aim to, would, run to, running to, hope to, hopes to, fit to, unfit to, qualified to, experience to, enough to, chance to, supposed to, likely to, refuse to, refuses to, refused to, determined to, soon"
    ),
    future_after=forms("a matter of time, a matter of days, a matter of hours, is imminent, is inevitable"),
    demands=forms(
        "must, should, have to, has to, need to, needs to, ought to, call on, calls on, called on, demand, demands, demanded, demand that, urge, urges, urged, let us, it is time to, call for, calls for, called for, needs"
    ),
    since=forms("since"),
    conditions=forms(
        "if, unless, until, provided, provided that, as long as, on condition that, in case, only if, should they"
    ),
    consequences=forms("then"),
    questions=forms("asked whether, asked if, wonder if, wonder whether, the question is whether"),
    hearsay=forms(
        "told me, told us, says that, said that, claims that, claimed that, has told me, confirmed to me, promised me, assured me, tells us, reports that, reported that, alleges that, according to, says, said, claims, claimed, insists"
    ),
    acts={
        Act.CONFIRM: forms("confirm, confirms, confirmed, can confirm, acknowledge that"),
        Act.ADMIT: forms(
            "admit, admits, admitted, acknowledge, acknowledged, acknowledges, concede, conceded, concedes, regret, regrets, apologise, apologised, apologize"
        ),
        Act.ACCUSE: forms("accuse, accuses, accused, blame, blames, blamed"),
        Act.PROMISE: forms("promise, promises, promised, vow, vows, vowed, pledge, pledges, pledged, guarantee"),
        Act.THREATEN: forms("threaten, threatens, threatened"),
        Act.WARN: forms("warn, warns, warned"),
        Act.OFFER: forms("offer, offers, offered"),
        Act.DENY: forms("deny, denied, denies"),
        Act.CORRECT: forms("correction, correct, corrected, corrects"),
        Act.RETRACT: forms("retract, retracts, retracted, withdraw the statement, take back"),
        Act.DECLARE: forms("declare, declares, declared, proclaim, proclaimed"),
    },
    scopes={
        "never": forms("never, at no time, under no circumstances, not ever"),
        "always": forms("always, at all times, for ever, forever"),
        "no_longer": forms("no longer, not any more, any longer"),
        "still": forms("still, remain, remains, continue to, continues to"),
        "all": forms("all of, all, entire, whole, full, fully, complete, completely, totally, every"),
        "some": forms("parts of, part of, some, several, most of, half of, partly, partially"),
        "more": forms("more to come, so far, risen to"),
    },
    coordinators=forms("and, but, or"),
    contrasts=forms("but, but rather, but at least, rather"),
    joiners=forms("but, while, whereas, although, though, because, yet, and then, even though, so that"),
)
