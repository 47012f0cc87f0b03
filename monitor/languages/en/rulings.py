"""English for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for; "the situation calls for" has nobody who asks ---
    when(
        "call_for",
        "agent! * object!",
        "rejects calls for, rejected calls for, reject calls for, rejecting calls for, dropped its demand for, dropped his demand for, dropped her demand for, dropped our demand for, withdrew its call for, withdrew our call for",
        negative=True,
    ),
    when(
        "call_for",
        "agent! * object!",
        "call for, calls for, called for, calling for, demand, demands, demanded, demanding, urge, urges, urged, appeal for, appeals for, appealed for, push for, pushes for, pushed for, are asking for, is asking for, asked for, insist on, insists on, insisted on",
    ),
    # --- who knew; "we know", "as is known" and whole sentences that someone knew are left out ---
    when(
        "knew",
        "agent! * topic!",
        "knew nothing about, knew nothing of, know nothing about, know nothing of, had no knowledge of, has no knowledge of, have no knowledge of, was unaware of, were unaware of, is unaware of, are unaware of, am unaware of, was kept in the dark about, were kept in the dark about, had not heard of, had no idea about, knew of no, know of no",
        negative=True,
    ),
    when(
        "knew",
        "agent! * topic!",
        "knew about, knew of, know about, know of, had known about, had known of, knew in advance of, knew in advance about, was aware of, were aware of, is aware of, are aware of, am aware of, been aware of, be aware of, was informed of, was informed about, were informed of, were informed about, been informed of, been informed about, was told of, was told about, were told of, were told about, been told of, been told about, was warned of, was warned about, were warned of, were warned about, been warned of, been warned about, was briefed on, were briefed on, been briefed on, had knowledge of, had prior knowledge of",
    ),
    # --- what an authority decided on a product or a work; laws and plans are measures, which have a frame of their own ---
    when(
        "approval",
        "object! * by:agent",
        "was approved, were approved, has been approved, have been approved, is approved, are approved, been approved, was authorised, was authorized, were authorised, were authorized, has been authorised, has been authorized, been authorised, been authorized, was licensed, has been licensed, been licensed, was cleared for use, has been cleared for use, received approval, has received approval, won approval, has won approval, got the green light, was given the green light",
        value="approved",
    ),
    when(
        "approval",
        "object! * by:agent",
        "was rejected, were rejected, has been rejected, have been rejected, been rejected, was turned down, were turned down, has been turned down, been turned down, was refused approval, has been refused approval, was denied approval, has been denied approval, was refused a licence, was denied a licence",
        value="rejected",
    ),
    when(
        "approval",
        "object! *",
        "is awaiting approval, are awaiting approval, awaits approval, is under review, are under review, is still under review, is pending approval, are pending approval",
        value="pending",
    ),
    when(
        "approval",
        "object! *",
        "lost its licence, lost its license, has lost its licence, was stripped of its licence, was stripped of its license, was withdrawn from the market, were withdrawn from the market, has been withdrawn from the market",
        value="withdrawn",
    ),
    when(
        "approval",
        "agent * object!",
        "approved, approves, approve, has approved, have approved, approving, authorised, authorized, authorises, authorizes, has authorised, has authorized, have authorised, have authorized, licensed, has licensed, have licensed, green-lit, cleared the use of, approved the use of, authorised the use of, authorized the use of, gave the green light to, gave its approval to, gave approval to, granted approval to, granted approval for, granted a licence for, granted a license for, has given its approval to",
        value="approved",
    ),
    when(
        "approval",
        "agent * object!",
        "reject, rejects, rejected, has rejected, have rejected, turned down, refused to approve, refuses to approve, refused to license, refused to authorise, refused to authorize, declined to approve, refused a licence for, denied approval to, denied approval for",
        value="rejected",
    ),
    when(
        "approval",
        "agent * object!",
        "revoked the licence for, revoked the license for, revoked the licence of, revoked the license of, revoked approval of, revoked approval for, revoked its approval of, withdrew the licence for, withdrew its approval of, withdrew approval for, suspended the licence of, suspended the licence for",
        value="withdrawn",
    ),
    when(
        "approval",
        "* of:object! by:agent",
        "the approval, approval, the licensing, the authorisation",
        value="approved",
    ),
    when("approval", "* of:object! by:agent", "the rejection, rejection", value="rejected"),
    # --- a punishment; what an appeal makes of it ("reduced to"), death and life have no figure and are left out ---
    when(
        "sentence",
        "object! * quantity! by:agent",
        "was sentenced, were sentenced, has been sentenced, have been sentenced, been sentenced, is sentenced, was jailed, were jailed, has been jailed, been jailed",
        near="year, month",
    ),
    when(
        "sentence",
        "object! * quantity!",
        "was given, has been given, was handed, has been handed, received, has received, got, must serve",
        near="in prison, in jail, behind bars, prison sentence, prison term, jail term, jail sentence, year sentence",
    ),
    when(
        "sentence",
        "object! * quantity! by:agent",
        "was fined, has been fined, were fined, been fined, was ordered to pay",
    ),
    when("sentence", "* object! quantity!", "sentenced, sentences, has sentenced, jailed, jails", near="year, month"),
    when("sentence", "* object! quantity!", "fined, fines, has fined"),
    when("sentence", "* of:object! to:quantity!", "the sentencing, sentencing", near="year, month"),
    # --- a wrong; murder, attacks, torture and bribes that were taken have frames of their own ---
    when(
        "committed_offence",
        "agent * object",
        "stole, steals, steal, stolen, has stolen, have stolen, stealing, looted",
        near="money, million, billion, fund, gold, aid, weapon, document, vote, election, oil, asset, data, file, wage, grain, cash",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "embezzled, embezzle, has embezzled, have embezzled, embezzling, misappropriated, misappropriating, siphoned off",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "bribed, bribe, bribes, has bribed, have bribed, bribing, paid bribes to, paying bribes to",
        topic="offence:bribery",
    ),
    when(
        "committed_offence",
        "agent * object",
        "rigged, rig, rigs, has rigged, have rigged, rigging, stuffed ballot boxes, stuffing ballot boxes",
        near="election, vote, poll, ballot, referendum, count, result",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "object! * by:agent",
        "was rigged, were rigged, has been rigged, been rigged, is rigged",
        near="election, vote, poll, referendum",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "agent * object",
        "spied for, spied on, spying for, spying on, spy for, spies for, has spied for, have spied for, worked as a spy for, passed secrets to, passing secrets to",
        topic="offence:espionage",
    ),
    when(
        "committed_offence",
        "agent * object",
        "defrauded, defraud, defrauding, swindled, committed fraud, commit fraud, committing fraud, evaded taxes, evading taxes, dodged taxes, laundered money, laundering money",
        topic="offence:fraud",
    ),
    when(
        "committed_offence",
        "agent *",
        "committed war crimes, commit war crimes, committing war crimes, committed a war crime, committed crimes against humanity, committed genocide, committing genocide, commit genocide",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence",
        "agent *",
        "committed treason, committing treason, commit treason, is a traitor, betrayed the country, betrayed his country, betrayed her country",
        topic="offence:treason",
    ),
    when(
        "committed_offence",
        "agent *",
        "smuggled, smuggling, smuggles, has smuggled, have smuggled, trafficked, trafficking",
        near="drug, arms, weapon, cocaine, heroin, opium, people, migrants, gold, fuel, cigarettes",
        topic="offence:smuggling",
    ),
    when(
        "committed_offence",
        "agent * object",
        "forged, falsified, falsifying, faked, has forged, has falsified",
        near="document, signature, result, record, letter, certificate, diploma, passport",
        topic="offence:forgery",
    ),
    # --- whether there is a thing at all: never doubt, need, reason, question, time, comment or evidence ---
    when(
        "exists",
        "* object!",
        "there is no such, there was no such, there are no such, there were no such",
        negative=True,
    ),
    when("exists", "* object! in:place!", "there is no, there are no, there was no, there were no", negative=True),
    when(
        "exists",
        "object! *",
        "exists, exist, existed, was ever made, ever took place, ever happened",
        near="no such",
        negative=True,
    ),
    when(
        "exists",
        "object! *",
        "does not exist, do not exist, did not exist, doesn't exist, don't exist, never existed, never happened, never took place, did not happen, did not take place, didn't happen, has never existed, is pure fiction, is an invention",
        negative=True,
    ),
    when(
        "exists",
        "object! *",
        "exists, does exist, do exist, really exists, did take place, did happen, really happened",
    ),
)

NOUNS = {"goods:medicine": forms("vaccine, vaccines, medicines, jab")}
