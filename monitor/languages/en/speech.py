"""The speech part of English."""

from __future__ import annotations

from monitor.grammar.speech import Marks, Sourcing, Speech, forms

# A verb stands in `says` only where its bare clause is speech nearly every time; "found", "shows", "knows" need
# "that", a colon or a quotation, because without it they mostly take an object.
SPEECH = Speech(
    marks=(
        Marks(open="“", close="”"),
        Marks(open='"', close='"'),
        Marks(open="‘", close="’"),
        Marks(open="«", close="»"),
    ),
    says=forms("""
        said, says, say, saying, has said, have said, had said, also said, said in a statement, went on to
        say, added, adds, adding, argued, argues, argue, arguing, claimed, claims, claim, claiming, announced,
        announces, announcing, warned, warns, warn, warning, stated, insisted, insists, insist, insisting,
        alleges, alleging, asserted, asserts, asserting, acknowledged, acknowledges, acknowledging, admitted,
        admits, admitting, conceded, concedes, conceding, believes, believe, thinks, think, hoped, hoping,
        fears, feared, fear, confirmed, confirms, confirming, contended, contends, predicted, predicts,
        declared, declares, declaring, testified, testifies, wrote, writes, tweeted, suggested, suggests,
        suggest, suggesting, explained, explains, explaining, reported, estimates, noted, notes, noting,
        stressed, stresses, stressing, emphasized, emphasised, emphasizes, emphasises, reiterated, reiterates,
        repeated, recalled, recalls, recalling, concluded, concludes, complained, complains, joked, jokes,
        quipped, posted, replied, replies, responded, responds, responding, pointed out, points out, pointing
        out, made clear, makes clear, made it clear, makes it clear, boasted, boasts, lamented, laments,
        speculated, remarked, remarks, observed, observes, opined, countered, counters, retorted, cautioned,
        cautions, revealed, reveals, has learned, have learned
    """),
    participles=forms("""
        saying, adding, arguing, claiming, warning, noting, insisting, stressing, emphasizing, emphasising, alleging,
        asserting, acknowledging, admitting, conceding, confirming, declaring, suggesting, explaining, responding,
        pointing out, announcing, recalling
    """),
    tells=forms("""
        told, tells, tell, telling, has told, have told, had told, reminded, reminds, reminding,
        informed, informs, informing, assured, assures, assuring, notified
    """),
    states=forms("""
        states, thought, believed, alleged, maintained, maintains, estimated, reports, hope, hopes, expect, expected, expects,
        is expected, are expected, shows, showed, show, showing, finds, found, find, finding, indicated, indicates, indicate, indicating,
        disclosed, discloses, divulged, signaled, signalled, signals, knows, knew, feels, felt, understands,
        decided, determined, determines, ruled, rules, proposed, proposes, demanded, demands, requested, recommended,
        recommends, hinted, hints, implied, implies, means, assumes, assumed, doubts, doubted, worry, worried, worries,
        agreed, agrees, agree, pledged, vowed, promised, swore, guaranteed, heard, hears, ordered, accepted, posts,
        urged, hailed, conclude, predict, complain, note, estimate, report, stress
    """),
    utters=forms("""
        continued, continues, went on, goes on, began, begins, asked, asks, asking, answered, answers, read,
        reads, shouted, shouts, screamed, chanted, chants, cried, called out, exclaimed, muttered, whispered,
        commented, comments, commenting, quoted as saying, was quoted as saying, were quoted as saying, as
        saying, offered, laughed, sighed, mused, pleaded, deadpanned, put it, puts it, ended, finished,
        praised, denounced
    """),
    acts=forms("""
        denied, denies, deny, denying, has denied, have denied, rejected, rejects, reject, rejecting,
        dismissed, dismisses, dismissing, condemned, condemns, condemn, condemning, denounced, denounces,
        denouncing, criticized, criticised, criticizes, criticises, criticizing, criticising, blasted, blasts,
        slammed, slams, blamed, blames, blaming, accused, accuses, accuse, accusing, praised, praises,
        praising, welcomed, welcomes, welcoming, called for, calls for, call for, calling for, called on,
        calls on, call on, calling on, urged, urges, urge, urging, demanded, demands, demanding, threatened
        to, threatens to, threatening to, pledged to, pledges to, vowed to, vows to, promised to, promises to,
        refused to, refuses to, refusing to, declined to, declines to, agreed to, agrees to, offered to,
        offers to, wants to, plans to, seeks to, describes, described, describing, called, calls, calling,
        refers to, referred to, referring to, defended, defends, defending, questioned, questions,
        questioning, apologized for, apologised for, claimed responsibility for, claims responsibility for,
        asked about, asked for, asked whether, asked if, asks whether, asks if, proposed, proposes, suggested,
        intends to, appears to, appeared to
    """),
    nouns=forms("""
        claim, claims, statement, allegation, allegations, assertion, assertions, accusation, accusations,
        warning, announcement, belief, suggestion, argument, promise, pledge, acknowledgment, admission,
        prediction, charge, charges, opinion, conclusion
    """),
    sourcing=(
        Sourcing(before="according to", closing=True),
        Sourcing(before="in the words of"),
        Sourcing(before="in the view of"),
        Sourcing(before="in the opinion of"),
        Sourcing(before="as reported by", closing=True),
    ),
    complementizers=forms("that, say that"),
    questions=forms("whether, how, why, what, if, who"),
    bare=True,
    negations=forms("""
        did not, didn't, does not, doesn't, do not, don't, never, would not, wouldn't, could not, couldn't, cannot,
        can't, will not, won't, to, would, could, should, might, may, must, can, not, if, without
    """),
    pronouns=forms("he, she, they, it, i, we, who, you, one"),
    roles=forms("""
        spokesman, spokeswoman, spokesperson, spokespeople, minister, president, chairman, chairwoman, chair, leader,
        governor, mayor, commander, general, secretary, director, ambassador, senator, congressman, congresswoman,
        king, queen, prince, official, officer, chief, envoy, deputy, judge, lawyer, attorney, prosecutor, professor,
        analyst, expert, candidate, premier, chancellor, colonel, captain, major, lieutenant, sergeant, admiral,
        sheikh, imam, mullah, mawlawi, ayatollah, doctor, head, founder, author, editor, aide, adviser, advisor,
        strategist, researcher, scientist, resident, witness, activist, lawmaker, deputy, nominee
    """),
    bodies=forms("""
        ministry, government, police, army, military, party, group, movement, agency, office, court, council,
        parliament, senate, committee, commission, embassy, union, company, bank, university, hospital, campaign,
        administration, department, front, council, organisation, organization, association, team, house, poll,
        survey, study, report, statement
    """),
    honorifics=forms("mr, mrs, ms, dr, sir, dame, lord, lady, prof, gen, col, capt, lt, sgt, sen, rep, gov, rev"),
    particles=forms("the, a, an, his, her, their, al, el, bin, ibn, de, van, von, der, la, le, of, ul, ur, ud"),
    leading=forms("""
        but, and, or, so, yet, still, however, meanwhile, also, then, later, earlier, now, today, yesterday, tomorrow,
        tonight, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday,
        wednesday, thursday, friday, saturday, sunday, sunday night, monday night, last week, last month, last year,
        this week, this month, this year, in a statement, in an interview, separately, again, instead, for his part,
        for her part, for example, for instance, in fact, of course, as, when, while, though, although, because, since,
        if, that, which, whom, what, how, where, why, even, just, only, thus, therefore, moreover, furthermore,
        reportedly, recently, previously, on monday night, on tuesday night, once, whether, than, on wednesday night
    """),
    trailing=forms("""
        has, have, had, was, were, is, are, be, been, being, also, later, then, now, earlier, repeatedly, recently,
        again, once, publicly, reportedly, already, previously, further, even, often, always, still, simply, only,
        just, both, all, would, will, could, may, might, must, should, can, does, do, did, not, initially, explicitly,
        quickly, soon, first, finally, consistently, privately, immediately, strongly, flatly, famously, correctly,
        rightly, falsely, clearly, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday,
        to, monday, tuesday, wednesday, thursday, friday, saturday, sunday, ever, never, and, himself, herself,
        themselves, actually, really, certainly, seriously, openly, specifically, jokingly, today, yesterday,
        reporters, who, that, which
    """),
    adjuncts=forms("""
        in, on, during, at, after, before, when, while, as, since, by, because, following, amid, through, via, over,
        about, without, within, despite, until, under, if, so, but, to reporters, to the, with reporters, speaking,
        last week, last month, last year, this week, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
        yesterday, today, tonight, earlier, later, recently, into, upon, to, told, said, has, have, had, was, were
    """),
    openers=forms("""
        in, on, at, after, before, during, when, while, if, as, since, although, though, because, by, with, without,
        despite, amid, following, under, until, once, unless, for, from, asked, speaking, citing, referring, instead,
        unlike, like, according, given, even, still, however, meanwhile, to, responding, writing, addressing, among,
        about, over, through, where, whether, but, and
    """),
    relatives=forms("who, which, whom, that"),
    pointing=forms("that is what, that's what, this is what, that was what"),
    joiners=forms("and, but, while, whereas, as, though, although, because, or, yet, so"),
    addressees=forms("to, with"),
    scare=forms("""
        so-called, the word, the words, the term, the phrase, called, dubbed, titled, entitled, film, movie, book,
        novel, song, album, series, show, headlined, slogan, nicknamed, known as, operation, labelled, labeled
    """),
    labels=forms("""
        video, watch, photos, photo, pictures, analysis, opinion, editorial, live, live updates, update, updates,
        breaking, exclusive, explainer, factbox, timeline, poll, report, interview, transcript, full text, breaking news,
        review, podcast, profile, q&a, read more, related, more, note, correction, editor's note, source, sources
    """),
    abbreviations=forms("""
        mr, mrs, ms, dr, prof, gen, col, capt, lt, sgt, maj, sen, rep, gov, rev, st, jr, sr, vs, no, inc, ltd, co, corp,
        u.s, u.n, u.k, e.g, i.e, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, dept, est, hon, adm, cmdr
    """),
    past=forms("in a, in, in an interview in, in early, in late, back in, since, in mid"),
)
