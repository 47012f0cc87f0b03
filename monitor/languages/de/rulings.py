"""German for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.grammar.meaning import Trigger, forms, when

_PASSIVE = " wurde, wurden, worden, wird, werden, würde"


def _offence(topic: str, verbs: str, participles: str, *, near: str = "") -> Iterator[Trigger]:
    """A wrong: the verb that stands second, and what ends its clause."""
    yield when("committed_offence", "agent~ * object", verbs, near=near, topic=topic)
    yield when("committed_offence", "agent object *", participles, near=near, topic=topic)


TRIGGERS = (
    # --- what is called for ---
    when("call_for", "agent!~ * object!", "fordern, fordert, fordere, forderte, forderten, verlangen, verlangt, verlange, verlangte, verlangten, plädieren für, plädiert für, drängt auf, drängen auf, pochen auf, pocht auf"),
    when("call_for", "agent!~ * object!", "rufen zu, ruft zu, rief zu, riefen zu", near=" auf"),
    when("call_for", "agent! object! *", "gefordert, verlangt, fordern, fordert", near=" hat, haben, habe, hatte, dass"),
    # --- who knew; "wir wissen, dass" is left out ---
    when(
        "knew",
        "agent!~ * topic!",
        "wusste nichts von, wusste nichts vom, wussten nichts von, wussten nichts vom, weiß nichts von, weiß nichts vom, wissen nichts von, wissen nichts vom, wusste nicht von, wussten nicht von, hatte keine Kenntnis von, hatten keine Kenntnis von, hat keine Kenntnis von, haben keine Kenntnis von, ahnte nichts von, ahnten nichts von",
        negative=True,
    ),
    when(
        "knew",
        "agent!~ * topic!",
        "wusste von, wusste vom, wussten von, wussten vom, wusste über, wussten über, weiß von, weiß vom, wissen von, wissen vom, wusste vorab von, wusste vorab vom, wussten vorab von, wussten vorab vom, hatte Kenntnis von, hatten Kenntnis von, hatte Kenntnis vom, erfuhr vorab von",
    ),
    when("knew", "agent! topic! *", "informiert, unterrichtet, im Bilde, gewarnt, eingeweiht", near=" über den, über die, über das, vor dem, vor der, in den, in die"),
    when("knew", "agent! topic! *", "gewusst", near=" von, vom"),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when("approval", "object! by:agent~ *", "zugelassen, genehmigt, freigegeben, bewilligt", near=_PASSIVE + ", ist, sind", value="approved"),
    when("approval", "agent object! *", "zugelassen, genehmigt, freigegeben, bewilligt", value="approved"),
    when("approval", "agent~ * object!", "genehmigte, genehmigten, genehmigen, genehmigt, bewilligte, bewilligten", value="approved"),
    when("approval", "agent~ * object!", "ließ, lässt, lassen, ließen", near=" zu.", value="approved"),
    when("approval", "* of:object!", "Zulassung, Genehmigung", value="approved"),
    when("approval", "object! by:agent~ *", "abgelehnt, verworfen", near=_PASSIVE, value="rejected"),
    when("approval", "agent object! *", "abgelehnt, verworfen", value="rejected"),
    when("approval", "agent~ * object!", "lehnte, lehnt, lehnten, lehnen", near=" ab", value="rejected"),
    when("approval", "object! *", "vom Markt genommen, die Zulassung entzogen, die Zulassung verloren", value="withdrawn"),
    # --- a punishment; the figure of what an appeal makes of it is left out ---
    when("sentence", "object! quantity! *", "verurteilt, verurteilt worden, verurteilte", near="jahr, monat, geldstrafe"),
    when("sentence", "* object! quantity!", "verurteilte, verurteilten, verurteilt", near="jahr, monat, geldstrafe"),
    when("sentence", "object! quantity! *", "belegt", near="geldstrafe, bußgeld"),
    when("sentence", "* of:object! to:quantity!", "Verurteilung", near="jahr, monat"),
    # --- a wrong ---
    *_offence(
        "offence:theft",
        "stahl, stahlen, stiehlt",
        "gestohlen, gestohlen haben",
        near="geld, million, milliarde, gold, hilfsgüter, waffen, dokument, stimmen, wahl, öl, daten, akten",
    ),
    *_offence(
        "offence:theft", "veruntreute, veruntreuten, unterschlug, unterschlugen", "unterschlagen, veruntreut, veruntreut haben"
    ),
    *_offence("offence:bribery", "bestach, bestachen, besticht, schmierte", "bestochen, bestochen haben, Schmiergeld gezahlt, Bestechungsgelder gezahlt, geschmiert"),
    when("committed_offence", "object! by:agent~ *", "gefälscht, gefälscht worden", near=_PASSIVE + ", waren, war", topic="offence:rigging"),
    *_offence("offence:rigging", "fälschte, fälschten, fälscht, manipulierte, manipulierten, manipuliert", "gefälscht, manipuliert, gefälscht haben, manipuliert haben", near="wahl, abstimmung, stimmen, referendum"),
    *_offence("offence:espionage", "spionierte, spionierten, spioniert, spionieren, spionierte für", "spioniert, ausspioniert, spioniert haben, Spionage betrieben"),
    *_offence("offence:war_crime", "begeht Kriegsverbrechen, begehen Kriegsverbrechen, beging Kriegsverbrechen, begingen Kriegsverbrechen, begeht Völkermord, begehen Völkermord", "Kriegsverbrechen begangen, Kriegsverbrechen verübt, Völkermord begangen, Verbrechen gegen die Menschlichkeit begangen"),
    *_offence("offence:treason", "beging Landesverrat, beging Hochverrat, begeht Landesverrat", "Landesverrat begangen, Hochverrat begangen, das Land verraten, sein Land verraten"),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when("exists", "* object!", "gibt kein solches, gibt keinen solchen, gibt keine solche, gibt keine solchen, gab kein solches, gab keinen solchen, gab keine solche, gibt es kein solches, gibt es keinen solchen, gibt es keine solche, existiert kein solches, existiert keine solche", negative=True),
    when("exists", "object! *", "gibt es nicht, gab es nicht, gab es nie, hat es nie gegeben, hat es nicht gegeben", near="so ein, solch, dies", negative=True),
    when("exists", "object! *", "existiert nicht, existieren nicht, existierte nicht, existierte nie, hat nie existiert, fand nie statt, fand nicht statt, hat nie stattgefunden, hat nicht stattgefunden, haben nie stattgefunden, haben nicht stattgefunden", negative=True),
    when("exists", "object! *", "existiert, existieren, existiert wirklich, existiert tatsächlich, gibt es wirklich, gibt es tatsächlich", near="solch, dies, wirklich, tatsächlich"),
)  # fmt: skip

NOUNS = {
    "goods:medicine": forms("Impfstoffs, Impfstoffen, Medikament, Medikaments, Arzneimittels"),
    "event:election": forms("Neuwahl, Neuwahlen"),
}
