"""What a language says about speech: how words of others are marked, introduced and attributed. Pure.

Every word is written as an editor of that language would write it; words are compared folded (monitor/text.py), so
case, vowel signs, half-spaces and interchangeable letters do not matter. Precision first: a verb that mostly does not
report speech does more harm than good. A form may hold several words; "~" stands for words between two parts of a
separable verb ("teilte ~ mit"), and "-" at the end says that the next word is written together with it ("وفقا ل-").
A half-space in a form also stands for a space, as many keyboards have none.
"""

from __future__ import annotations

from dataclasses import dataclass


def forms(text: str) -> tuple[str, ...]:
    """The forms of a list that is written with commas, over as many lines as one likes."""
    found = (" ".join(form.split()) for form in text.replace("،", ",").replace("、", ",").split(","))
    return tuple(form for form in found if form)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """A pair of quotation marks, one character each; they may be the same character."""

    open: str
    close: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourcing:
    """A phrase that names whose words these are: "according to" SPEAKER, SPEAKER "zufolge", "据" SPEAKER "报道"."""

    before: str = ""  #: what stands before the speaker; "" where nothing does
    after: str = ""  #: what stands after the speaker; "" where nothing does
    closing: bool = False  #: it may also stand at the end of the sentence, after the content
    person: bool = (
        False  #: it names a source only at the head of a sentence, of somebody with a role: "For the mayor, "
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What a language file says of speech."""

    marks: tuple[Marks, ...] = ()  #: the quotation marks in use, most usual first; nested ones included

    # --- cues ---
    says: tuple[str, ...] = ()  #: verb forms that report a clause, with or without a complementizer: "said"
    #: auxiliary verbs that a second verb behind "and" leaves out: French "a dénoncé l'attaque et | affirmé que"
    auxiliaries: tuple[str, ...] = ()
    states: tuple[str, ...] = ()  #: verb forms that report only with a complementizer, a colon or a quotation: "shows"
    tells: tuple[str, ...] = ()  #: like `says`, but the one spoken to follows: "told"
    utters: tuple[str, ...] = ()  #: verb forms that report only with a quotation or colon: "continued"
    acts: tuple[str, ...] = ()  #: verb forms whose object is what is said: "denied", "called for", "vowed to"
    #: those of `says` that lean on the sentence's own subject and are followed by their clause: "adding"
    participles: tuple[str, ...] = ()
    #: cues after which an infinitive is what is said: Spanish "promete" in "promete abrir"; the endings of infinitives
    vows: tuple[str, ...] = ()
    infinitives: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()  #: nouns that, with a complementizer or a colon, give what is said: "claim", "warning"
    #: who says it may stand inside the marks: between dashes, «..., - said X. - ...», or commas, «..., dit X. ...»
    inset: str = ""  #: "dash", "comma" or nothing
    verb_final: bool = False  #: what an act is about stands between speaker and verb
    #: verb forms that take what is said as their object: it stands before them where verbs come last (Persian
    #: "تکذیب کرد"), behind them and their subject where verbs come first (Arabic "نفت")
    governs: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()  #: words with which such an object begins: Persian "هرگونه", Arabic "سقوط"
    markers: tuple[str, ...] = ()  #: small words at its end: Persian "را", Urdu "کو"
    embedded: tuple[str, ...] = ()  #: endings of the last word of content that stands before its verb: Turkish -dığını
    #: endings of cases in which no speaker stands: a clause that begins with such a word has none of its own
    oblique: tuple[str, ...] = ()
    possessed: tuple[str, ...] = ()  #: endings of a noun that the word before it belongs to: "emekli maaşlarını"
    describers: tuple[str, ...] = ()  #: endings of the verb of a clause about the one named behind it: "kurtulan"
    #: endings that make a name one with the names before it: "Meclis Genel Kurulu'nda"
    compounding: tuple[str, ...] = ()
    finite: tuple[str, ...] = ()  #: verb forms that end a clause: no mention of a speaker ends with one
    accusatives: tuple[str, ...] = ()  #: words behind an object alone, which stand in no name: Persian "را"
    shares: tuple[str, ...] = ()  #: words before "of" that name some of a group: "one", Persian "یکی", "شماری"
    topics: tuple[str, ...] = ()  #: small words behind the one whom a clause is about: Turkish "ise"
    drops: bool = False  #: a sentence may leave out its subject: it is the one of the sentence before
    impersonal: tuple[str, ...] = ()  #: passive verb forms, by which nobody is said to say it: "belirtildi"
    attributives: tuple[str, ...] = ()  #: verb forms whose clause stands before the one who says it: "söyleyen"
    sourcing: tuple[Sourcing, ...] = ()
    reported: tuple[
        str, ...
    ] = ()  #: verb forms of a mood that marks a sentence as someone's words: German "sei", "habe"
    complementizers: tuple[str, ...] = ()  #: "that"; they stand before the content, outside it
    questions: tuple[str, ...] = ()  #: complementizers that are part of the content: "whether", "how"
    bare: bool = False  #: a `says` verb may be followed by its clause directly: "said the war was over"
    comma: bool = False  #: a comma may stand between a `says` verb and its clause: "sagte, der Krieg sei vorbei"
    negations: tuple[str, ...] = ()  #: directly before a cue they make it no act of saying: "did not"

    # --- speakers ---
    pronouns: tuple[str, ...] = ()  #: third-person pronouns in the forms a speaker takes
    roles: tuple[str, ...] = ()  #: titles and roles that stand for a person named before: "spokesman", "minister"
    bodies: tuple[str, ...] = ()  #: head words of organisations: "ministry", "police"
    honorifics: tuple[str, ...] = ()  #: words before a name that are no part of it: "Mr", "Dr"
    particles: tuple[str, ...] = ()  #: small words inside names: "bin", "von"
    leading: tuple[str, ...] = ()  #: what may stand before a speaker and is no part of it: "but", "on Monday"
    attached: tuple[
        str, ...
    ] = ()  #: the same, written together with the speaker where no space parts words: Chinese 有
    #: what may stand between speaker and verb: "has", "also", an ergative "نے"; "~" stands for words between two parts
    trailing: tuple[str, ...] = ()
    adjuncts: tuple[str, ...] = ()  #: words that end a speaker's mention: "in", "during", "after"
    kept: tuple[str, ...] = ()  #: words that only hold one of `adjuncts`, `openers` or `attached`: 反对党
    openers: tuple[str, ...] = ()  #: words that open a clause or phrase before a comma that is no content: "when"
    closers: tuple[str, ...] = ()  #: words that end a phrase of when or where before a comma: Chinese 后, 时
    #: words at the head of a sentence that stand for what the sentence before says: "Об этом", "C'est ce que"
    pointing: tuple[str, ...] = ()
    describing: str = ""  #: a word between a clause and the one it describes, where it stands before: Chinese 的
    relatives: tuple[str, ...] = ()  #: pronouns after which a clause speaks of the one named before: "who"
    joiners: tuple[str, ...] = ()  #: conjunctions that begin another clause with its own verb: "and", "while"
    prefixes: str = ""  #: letters that may be written together with the word after them: Arabic و ف
    addressees: tuple[str, ...] = ()  #: what stands before the one spoken to: "to", Persian "به"
    addressed: tuple[str, ...] = ()  #: what stands behind the one spoken to, who follows the speaker: Pashto "ته"

    # --- guards ---
    scare: tuple[str, ...] = ()  #: words before marks that hold a title or a so-called: "film", "so-called"
    labels: tuple[str, ...] = ()  #: words before a colon in a headline that are no speaker: "Video", "Analysis"
    abbreviations: tuple[str, ...] = ()  #: words after whose full stop a sentence goes on
    past: tuple[str, ...] = ()  #: words that, before a year, date an old saying: "in a", "in", "back in"
    year_offset: int = 0  #: years to add to a year of the calendar in use (Solar Hijri 621); 0: Gregorian only
    spaced: bool = True  #: words are separated by spaces
