"""The meaning part of German."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from monitor.grammar.meaning import Meaning, Trigger, forms, joined, when
from monitor.languages.de import affairs, goods, people, rulings
from storage.records import Act

#: where a particle stands that a verb has sent to the end of its clause: "nahmen Kesch ein."
_ENDS = (".", ",", "!", "?", ";", " und ", ", dass")
_PASSIVE = "wurde, worden, wird_, werden"
_PARTICLES = "ab, an, auf, aus, ein, nieder, zurück, zu, teil, fort, weiter"


def _near(trigger: Trigger, words: str) -> Trigger:
    """A trigger beside which a word must stand; "_" is a space, so that only whole words count."""
    return replace(trigger, near=tuple(word.replace("_", " ") for word in forms(words)))


def _parted(particle: str, *triggers: Trigger) -> Iterator[Trigger]:
    """Verbs whose particle stands at the end of the clause."""
    near = tuple(f" {particle}{end}" for end in _ENDS)
    yield from (replace(trigger, near=near) for trigger in triggers)


def _verb(frame: str, words: str, *, role: str = "place", value: str | None = None, negative: bool = False,
          free: bool = True) -> Iterator[Trigger]:  # fmt: skip
    """A verb that stands second or last, its subject before it or behind it."""
    shapes = [f"agent~ * {role}!", f"agent! {role}! *", f"{role}! * agent!"]
    for shape in (*shapes, f"agent {role}! *") if free else shapes:
        yield when(frame, shape, words, value=value, negative=negative)


def _participle(frame: str, words: str, *, role: str = "place", value: str | None = None) -> Iterator[Trigger]:
    """A participle, which ends its clause: of the passive where "wurde" stands there, else of the perfect."""
    yield _near(when(frame, f"{role}! by:agent~ *", words, value=value), _PASSIVE)
    yield when(frame, f"agent {role}! *", words, value=value)


_HOLD = "kontrolliert, kontrollieren, kontrollierte, kontrollierten, beherrscht, beherrschen, beherrschten"
_TAKEN = "eingenommen, erobert, zurückerobert, rückerobert, besetzt, befreit, überrannt, gestürmt"
_TAKE = "erobern, eroberten, eroberte, zurückerobern, zurückeroberten, besetzen, besetzten, besetzte, befreien, befreiten, befreite, überrannten, stürmten"
_HIT = "angegriffen, bombardiert, beschossen, überfallen, attackiert, wird angegriffen, werden angegriffen, wird bombardiert, werden bombardiert, wird beschossen, werden beschossen"
_STRIKE = "bombardieren, bombardierte, bombardierten, beschießen, beschießt, beschossen, beschoss, attackieren, attackierten, attackierte, überfielen, überfiel"
_SLAIN = "getötet, ermordet, umgebracht, erschossen, hingerichtet, exekutiert"
_SLAY = "töteten, tötete, töten, ermordeten, ermordete, ermorden, erschossen, erschoss"
_TRUCE = "waffenruhe, waffenstillstand, waffenstillstands, waffenstillstandes, feuerpause"

_TRIGGERS = (
    # --- war: who holds what ---
    when(
        "control",
        "place! *",
        "unter unserer Kontrolle, unter unserer vollen Kontrolle, unter unserer vollständigen Kontrolle, in unserer Hand, in unseren Händen, unter der Kontrolle unserer Truppen, unter der Kontrolle unserer Streitkräfte, unter Kontrolle unserer Truppen, von uns kontrolliert, von uns gehalten",
        ours=True,
    ),
    when("control", "place! *", "in Rebellenhand", agent="group:rebels"),
    when("control", "place! *", "in Regierungshand", agent="group:government"),
    when(
        "control",
        "place! * agent",
        "unter der Kontrolle, unter Kontrolle, unter voller Kontrolle, unter vollständiger Kontrolle, unter der vollen Kontrolle, unter der vollständigen Kontrolle, in der Hand der, in der Hand des, in den Händen der, in den Händen des, in Händen der, in der Gewalt der",
    ),
    _near(
        when("capture", "agent~ * place!", "die Kontrolle über, die volle Kontrolle über, Kontrolle über"),
        "übernommen, übernahm, übernehme, übernimmt, zurückgewonnen, zurückerlangt, wiedererlangt, erlangt, an sich gerissen",
    ),
    _near(
        when(
            "control",
            "agent~ * place!",
            "die Kontrolle über, die volle Kontrolle über, Kontrolle über",
            negative=True,
        ),
        "verlor, verlier, aufgegeben, abgegeben",
    ),
    _near(
        when(
            "control",
            "agent~ * place!",
            "die Kontrolle über, die volle Kontrolle über, die vollständige Kontrolle über, Kontrolle über",
        ),
        "_hat_, _haben_, _hatte, _habe_, behalt, behielt, _besitz, ausüb, _üb",
    ),
    _near(when("control", "place! by:agent~ *", "kontrolliert, gehalten, beherrscht, verwaltet"), _PASSIVE),
    *_verb("control", _HOLD),
    _near(
        when("control", "agent~ * place!", "halten, hält, hielten"),
        "truppen, _armee, _rebellen, _kämpfer, soldaten, streitkräfte, -front, wir_halten, halten_wir, wir_hielten",
    ),
    _near(
        when("control", "agent place! *", "verloren", negative=True),
        "truppen, _armee, rebellen, streitkräfte, _wir_haben, -front, _regierung",
    ),
    *_participle("capture", _TAKEN),
    *_verb("capture", _TAKE),
    *_parted("ein", *_verb("capture", "nahmen, nahm, nehmen, nimmt")),
    *_parted("zurück", *_verb("capture", "eroberten, eroberte, erobern, erobert")),
    when(
        "capture",
        "agent place! *",
        "einnehmen, einnehmen werden, einnehmen wird, einzunehmen, einnahmen, einnahm, einnehmen wollen, einnehmen könnten, erobern werden, zurückerobern werden, befreien werden",
    ),
    when(
        "capture",
        "place! * between:agent~",
        "ist gefallen, gefallen ist, gefallen sei, gefallen, fiel, fällt, fallen wird, fallen werde",
    ),
    _near(when("capture", "place! * between:agent~", "fallen"), "_wird_, _könnte_, _werde_, _nie_, _kann_, _darf_"),
    when(
        "capture",
        "* of:place! by:agent",
        "die Einnahme, Einnahme, die Eroberung, Eroberung, Rückeroberung, die Besetzung, Besetzung, die Befreiung, Befreiung, Erstürmung",
    ),
    when("capture", "* of:place! between:agent", "der Fall, den Fall, dem Fall"),
    # --- war: who comes and goes ---
    when(
        "withdraw",
        "agent off:place! *",
        "zurückgezogen, abgezogen, abgerückt, zurückziehen, zurückzieht, zurückzuziehen, zurückziehen müssen, zurückziehen muss, zurückziehen werden, abziehen, abziehen müssen, abziehen werden, abzuziehen, abzieht, zurückgezogen habe, zurückzogen",
    ),
    *_parted("zurück", when("withdraw", "agent~ * off:place!~", "ziehen, zieht, zog, zogen")),
    *_parted("ab", when("withdraw", "agent~ * off:place!~", "ziehen, zieht, zog, zogen, rückten, rücken")),
    *(
        _near(one, "truppe, armee, soldat, kämpfer, streitkräfte, rebell, miliz, polizei, einheit, -front")
        for one in (
            when("withdraw", "agent place! *", "verlassen, geräumt, aufgegeben"),
            *_verb("withdraw", "verließen, räumten, räumen"),
        )
    ),
    when("withdraw", "* of:agent off:place", "der Rückzug, den Rückzug, Rückzug, der Abzug, Abzug, Truppenabzug"),
    when(
        "present",
        "agent! in:place! *",
        "stationiert, im Einsatz, präsent, eingerückt, einmarschiert, vorgedrungen, eingedrungen, vorgerückt",
    ),
    when(
        "present",
        "agent! * in:place!",
        "befinden sich, befindet sich, sind weiterhin, sind noch immer, stehen weiterhin",
    ),
    *_parted(
        "ein", when("present", "agent~ * in:place!", "rückten, rücken, marschierten, marschieren, drangen, dringen")
    ),
    # --- war: fighting ---
    _near(
        when("ceasefire", "agent~ *", _TRUCE, value="violated"),
        "gebrochen, verletzt, verstoß, gegen die waffenruhe, gegen den waffenstillstand, _brach, _brech, missachte, _bruch_der",
    ),
    _near(
        when("ceasefire", "agent~ *", _TRUCE, value="rejected"),
        "abgelehnt, _lehnt, _lehnen, zurückgewiesen, ablehn",
    ),
    _near(
        when("ceasefire", "agent~ *", _TRUCE, value="ended"),
        "zu ende, beendet, aufgekündigt, _ende_der, _ende_des, gescheitert, zusammengebrochen, abgelaufen, ausgelaufen",
    ),
    _near(
        when("ceasefire", "agent~ *", _TRUCE, value="agreed"),
        "zugestimmt, _stimm, vereinbart, geeinigt, unterzeichnet, verkündet, ausgerufen, akzeptier, angenommen, geschlossen, zustimm",
    ),
    _near(
        when("ceasefire", "agent~ *", _TRUCE, value="proposed"),
        "vorgeschlagen, _schlag, _schlug, angeboten, _bieten, _biete, aufgerufen, vorschlag",
    ),
    _near(
        when("ceasefire", "agent~ *", _TRUCE, value="in_force"),
        "in kraft, _hält, _halten, _gilt, _gelt, _gibt, _besteht, eingehalten, _herrscht",
    ),
    _near(
        when("war_state", "*", "vorbei, vorüber, zu Ende, beendet, geendet", value="over"),
        "_krieg_, _krieg.",
    ),
    when("war_state", "*", "Ende des Krieges, Ende des Kriegs, Kriegsende", value="over"),
    when(
        "war_state",
        "place *",
        "im Krieg, im Kriegszustand, der Krieg geht weiter, der Krieg dauert an, geht der Krieg weiter, dauert der Krieg an, herrscht Krieg, tobt der Krieg",
        value="war",
    ),
    when(
        "surrender",
        "agent~ *",
        "kapituliert, kapitulieren, kapitulierten, kapitulierte, die Waffen niedergelegt, die Waffen gestreckt, die Waffen niederlegen, die Waffen strecken, legten die Waffen nieder, legen die Waffen nieder, streckten die Waffen",
    ),
    *(
        _near(when("surrender", "agent~ *", words), "_sich_, _uns_")
        for words in ("ergeben, ergeben müssen, ergaben, ergeben werden",)
    ),
    when("surrender", "* of:agent!", "die Kapitulation, Kapitulation"),
    _near(
        when("fight", "agent~ * against:counterpart", "die Kämpfe, den Kampf, das Feuer", negative=True),
        "eingestellt, beendet",
    ),
    when(
        "fight",
        "agent~ * against:counterpart!~",
        "kämpfen, kämpft, kämpften, kämpfte, gekämpft, kämpfen werden, kämpfen weiter, kämpft weiter, weiterkämpfen, weiterzukämpfen, leisten Widerstand, Krieg führen, führen Krieg, führt Krieg",
    ),
    when("fight", "agent! * in:place!~", "kämpfen, kämpft, kämpften, gekämpft"),
    when(
        "fight",
        "agent! *",
        "kämpfen weiter, kämpft weiter, weiterkämpfen, weiterzukämpfen, kämpfen bis zum Ende, bis zum Ende kämpfen, leisten Widerstand, leistet Widerstand, leisten weiter Widerstand",
    ),
    when("fight", "agent! counterpart! *", "bekämpfen, bekämpft, bekämpften, bekämpfen werden"),
    when("fight", "agent! * counterpart!", "bekämpfen, bekämpft, bekämpften"),
    when(
        "fight",
        "* between:agent in:place!~",
        "Kämpfe, Kämpfen, die Kämpfe, heftige Kämpfe, schwere Kämpfe, Gefechte, Gefechten, die Gefechte, schwere Gefechte, heftige Gefechte, Gefecht, Straßenkämpfe, Feuergefecht, Feuergefechte, Zusammenstöße, Kampfhandlungen",
    ),
    when("fight", "* against:counterpart!", "Kämpfe, Kämpfen, Gefechte, Gefechten"),
    *_participle("attack", _HIT, role="object"),
    *_verb("attack", _STRIKE, role="object"),
    *_parted("an", *_verb("attack", "griffen, griff, greifen, greift, greife", role="object")),
    when(
        "attack",
        "agent object! *",
        "angreifen, angreift, angriffen, angriff, anzugreifen, angreifen werden, angreifen wird, bombardieren werden",
    ),
    when(
        "attack",
        "* onto:object! by:agent",
        "Angriff, Angriffe, Angriffen, Angriffs, Luftangriff, Luftangriffe, Luftangriffen, Raketenangriff, Raketenangriffe, Drohnenangriff, Drohnenangriffe, Drohnenangriffen, Anschlag, Anschläge, Überfall, Großangriff",
    ),
    when("attack", "* of:object! by:agent", "Beschuss, Bombardierung, Belagerung"),
    _near(
        when(
            "responsible_for",
            "agent~ * event~",
            "verantwortlich, die Verantwortung, Verantwortung übernommen, stecken hinter, steckt hinter, steckten hinter, zu der Tat bekannt",
        ),
        "angriff, anschl, explosion, mord, beschuss, massaker, überfall, brand, attentat",
    ),
    when(
        "responsible_for",
        "agent~ * event~",
        "nichts zu tun, nichts zu tun haben, nicht beteiligt, keine Verantwortung, keine Verbindung",
        negative=True,
    ),
    *_participle("battle_outcome", "zurückgeschlagen, abgewehrt, zurückgedrängt", role="counterpart", value="repelled"),
    *_participle("battle_outcome", "besiegt", role="counterpart", value="victory"),
    # --- war: its victims ---
    when(
        "casualties",
        "* quantity!",
        "Zahl der Toten, Zahl der Todesopfer, Zahl der Todesfälle, Zahl der Getöteten, Opferzahl, Todesopferzahl, Zahl der Opfer",
        value="killed",
    ),
    when("casualties", "* quantity!", "Zahl der Verletzten, Zahl der Verwundeten", value="wounded"),
    when("casualties", "* quantity!", "Zahl der Vermissten", value="missing"),
    _near(
        when("casualties", "quantity! *", "wurden, wurde, kamen, kam, sind, starben", value="killed"),
        "_getötet, ums_leben, _starben, ermordet, erschossen, umgekommen",
    ),
    when(
        "casualties",
        "quantity! *",
        "getötet, ermordet, umgebracht, erschossen, hingerichtet, ums Leben gekommen, ums Leben kamen, ums Leben kam, kamen ums Leben, kam ums Leben, ums Leben, starben, starb, gestorben, umgekommen, verstorben, Tote, Todesopfer, Toten",
        value="killed",
    ),
    _near(
        when("casualties", "* quantity!", "starben, starb", value="killed"),
        "_menschen, _personen, _zivilisten, _soldaten, _kinder, _leute",
    ),
    _near(when("casualties", "quantity! *", "gefallen, fielen", value="killed"), "soldat, kämpfer, polizist"),
    _near(when("casualties", "* quantity!", "kostete, forderte, gefordert", value="killed"), "leben, todesopfer, tote"),
    when(
        "casualties",
        "quantity! *",
        "verletzt, verletzt worden, verwundet, schwer verletzt, leicht verletzt, Verletzte, Verletzten, Verwundete, Verwundeten",
        value="wounded",
    ),
    when(
        "casualties",
        "quantity! *",
        "vermisst, werden vermisst, gelten als vermisst, Vermisste, verschollen",
        value="missing",
    ),
    when(
        "casualties", "quantity! *", "gefangen genommen, gefangengenommen, in Gefangenschaft geraten", value="captured"
    ),
    _near(
        when("casualties", "agent quantity! *", "verloren", value="losses"),
        "soldat, kämpfer, polizist, _mann_",
    ),
    *_participle("kill", _SLAIN, role="object"),
    *_verb("kill", _SLAY, role="object"),
    _near(when("kill", "object! by:agent~ *", "erschossen, getötet"), _PASSIVE),
    when(
        "kill",
        "* of:object! by:agent",
        "die Ermordung, Ermordung, die Tötung, Tötung, Hinrichtung, Mord an, Mordes an, Attentat auf",
    ),
    when("kill", "* at:object!", "Mord, Mordes, Morde"),
    when(
        "vital_status",
        "object! *",
        "ist am Leben, sei am Leben, noch am Leben, am Leben, am Leben ist, lebt., lebt noch, lebt und, lebt weiterhin, ist wohlauf, wohlauf, hat überlebt, überlebt hat, lebend",
        value="alive",
    ),
    when(
        "vital_status",
        "object! *",
        "ist tot, sei tot, tot ist, tot sei, ist verstorben, verstorben ist, ist gestorben, gestorben ist, gestorben, verstorben, starb, verstarb, ums Leben gekommen, kam ums Leben, tot",
        value="dead",
    ),
    when("vital_status", "* of:object!", "der Tod, den Tod, dem Tod, Tod, Todes, vom Tod, Ableben", value="dead"),
    when(
        "displaced",
        "quantity! *",
        "geflohen, flohen, vertrieben, evakuiert, geflüchtet, flüchteten, auf der Flucht, in Sicherheit gebracht",
    ),
    when("population", "quantity! * in:place!~", "leben, wohnen, lebten, eingeschlossen, leben noch"),
    when("population", "in:place! * quantity!", "leben, wohnen, lebten, leben noch, leben etwa, leben rund"),
    when("population", "in:place! quantity! *", "leben, wohnen, lebten, eingeschlossen"),
    _near(
        when("population", "place! quantity! *", "Einwohner, Einwohnern, Menschen"),
        "_hat_, _hatte_, _zählt_, einwohner",
    ),
    when("population", "* of:place! quantity!", "die Einwohnerzahl, Einwohnerzahl, die Bevölkerung, Bevölkerungszahl"),
    # --- nouns with an article in the genitive, which in "of" would be every masculine subject's ---
    when("withdraw", "* agent off:place", "Rückzug der, Abzug der, Rückzug unserer, Abzug unserer"),
    when("surrender", "* agent!", "Kapitulation der"),
    when("kill", "* object! by:agent", "Ermordung der, Tötung der, Hinrichtung der"),
    when("vital_status", "* object!", "Tod der, Todes der", value="dead"),
    when("resign", "* agent!", "Rücktritt der, Rücktritts der"),
    # --- politics and the rest ---
    when(
        "resign",
        "agent *",
        "zurückgetreten, zurückgetreten ist, zurückgetreten sei, zurücktreten, zurücktreten werde, zurücktreten wird, zurücktreten muss, zurücktritt, zurücktrat, zurückzutreten, sein Amt niedergelegt, ihr Amt niedergelegt, mein Amt niedergelegt, sein Amt niederlegen, ihr Amt niederlegen, mein Amt niederlegen",
    ),
    *_parted(
        "nieder",
        when(
            "resign",
            "agent~ *",
            "lege mein Amt, legt sein Amt, legt ihr Amt, legte sein Amt, legte ihr Amt, legte mein Amt, lege das Amt, legt das Amt",
        ),
    ),
    *_parted("zurück", when("resign", "agent~ *", "tritt, trete, trat, treten")),
    _near(
        when("resign", "agent~ *", "seinen Rücktritt, ihren Rücktritt, meinen Rücktritt, den Rücktritt"),
        "erklärt, eingereicht, angekündigt, bekannt gegeben, bekanntgegeben, _reich",
    ),
    when("resign", "* of:agent!", "der Rücktritt, den Rücktritt, dem Rücktritt, Rücktritt, Rücktritts, Amtsverzicht"),
    when(
        "hold_office",
        "agent~ *",
        "bleibt im Amt, bleibe im Amt, bleiben im Amt, im Amt bleiben, im Amt bleibt, weiterhin im Amt, noch im Amt, noch immer im Amt, im Amt",
    ),
    _near(when("dismiss", "counterpart! by:agent~ *", "entlassen, abgesetzt, abberufen, des Amtes enthoben"), _PASSIVE),
    when("dismiss", "agent! counterpart! *", "entlassen, abgesetzt, abberufen"),
    when("candidacy", "agent~ *", "kandidiert, kandidiere, kandidieren, erneut kandidieren, wieder kandidieren"),
    when(
        "negotiate",
        "agent~ * with:counterpart!~",
        "verhandeln, verhandelt, verhandle, verhandelten, verhandelte, verhandeln werden, verhandeln wollen, verhandeln müssen, Verhandlungen, Friedensverhandlungen, Verhandlungen geführt, Friedensgespräche",
    ),
    _near(
        when("negotiate", "agent~ * with:counterpart!~", "Gespräche, Gesprächen"),
        "_führ, geführt, aufgenommen, _nehm, _friedens, beginnen",
    ),
    *_participle("agreement", "unterzeichnet, unterschrieben", role="object", value="signed"),
    *_verb(
        "agreement",
        "unterzeichnen, unterzeichneten, unterzeichnete, unterschreiben, unterschrieben, unterschrieb",
        role="object",
        value="signed",
    ),
    *(
        _near(one, "abkommen, vertrag, vereinbarung, _pakt")
        for one in _participle("agreement", "abgelehnt, verworfen", role="object", value="rejected")
    ),
    when("meet", "agent! counterpart! *", "getroffen"),
    _near(
        when("meet", "agent~ * with:counterpart!~", "getroffen, trifft, traf, treffen, trafen"), "_sich_, _uns_, _mich_"
    ),
    *_parted("teil", when("attend", "agent~ * at:event!~", "nimmt, nehme, nehmen, nahm, nahmen")),
    when("attend", "agent! at:event! *", "teilnehmen, teilgenommen"),
    *(
        one
        for one in _verb(
            "stance",
            "unterstützen, unterstützt, unterstütze, befürworten, befürwortet, befürworte",
            role="topic",
            value="for",
            free=False,
        )
    ),
    *_parted("ab", *_verb("stance", "lehnen, lehnt, lehne", role="topic", value="against", free=False)),
    when("stance", "agent! against:topic! *", "stimmen, gestimmt", value="against"),
    _near(
        when("damage", "object! by:agent~ *", "zerstört, vollständig zerstört, komplett zerstört", value="destroyed"),
        "wurde, worden, _ist_, _sind_",
    ),
    when("damage", "agent! object! *", "zerstört, gesprengt", value="destroyed"),
    when("damage", "object! *", "ist unbeschädigt, ist intakt, unversehrt", value="intact"),
    when(
        "operation_status",
        "object! *",
        "ist geöffnet, wieder geöffnet, ist wieder offen, ist offen, wieder in Betrieb, in Betrieb, wiedereröffnet",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "ist geschlossen, bleibt geschlossen, wurde geschlossen, ist gesperrt, bleibt gesperrt, wurde gesperrt, außer Betrieb",
        value="down",
    ),
    *_participle("custody", "festgenommen, verhaftet, inhaftiert", role="object", value="held"),
    _near(when("custody", "object! *", "in Haft, im Gefängnis", value="held"), "_ist_, _sind_, _sitz, _bleib"),
    _near(
        when("custody", "object! by:agent~ *", "freigelassen, aus der Haft entlassen", value="free"),
        "wurde, worden, _ist_, _sind_",
    ),
    when("custody", "agent! object! *", "freigelassen", value="free"),
    when(
        "authentic",
        "object! *",
        "ist gefälscht, sind gefälscht, ist eine Fälschung, sind Fälschungen, ist manipuliert, gefälscht",
        value="fake",
    ),
    when("authentic", "object! *", "ist echt, sind echt, ist authentisch, sind authentisch", value="genuine"),
    _near(
        when("said", "agent~ *", "gesagt, behauptet, erklärt, angekündigt, geäußert, versprochen"),
        "_nie_, _niemals_, _nicht_gesagt, _nicht_behauptet, _zu_keinem_zeitpunkt",
    ),
    when(
        "said",
        "agent! *",
        "sagte mir, sagte uns, hat mir gesagt, hat uns gesagt, mir gesagt, uns gesagt, mir bestätigt, uns bestätigt, mir versichert, uns versichert, versicherte mir, versicherte uns, bestätigte mir, bestätigte uns",
    ),
    *(
        _near(one, "_stellen, arbeitsplätze, _jobs, mitarbeiter, beschäftigte")
        for one in (
            when("jobs", "agent~ * quantity!", "streichen, kürzen, entlassen", value="cut"),
            when(
                "jobs",
                "agent~ * quantity",
                "streicht, streiche, strich, strichen, entlässt, entließ, kürzt",
                value="cut",
            ),
            when(
                "jobs", "agent~ quantity *", "streichen, gestrichen, abbauen, abgebaut, entlassen, kürzen", value="cut"
            ),
        )
    ),
    when(
        "election_result",
        "agent! *",
        "Wahl gewonnen, Wahlen gewonnen, gewann die Wahl, gewannen die Wahl, gewinnt die Wahl",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent! *",
        "Wahl verloren, Wahlen verloren, verlor die Wahl, verloren die Wahl",
        value="lost",
        event="event:election",
    ),
    when(
        "pay",
        "agent *",
        "gezahlt, zahlte, zahlten, zahlen, zahlt, bezahlt, bezahlte",
        near="lösegeld",
        topic="issue:ransom",
    ),
    when(
        "operation_status",
        "object! *",
        "gesperrt, geschlossen, bleibt geschlossen, außer Betrieb, stillgelegt",
        value="down",
    ),
    when("vital_status", "object! *", "lebe und, am Leben", value="alive"),
)

_NOUNS = {
    "group:rebels": forms(
        "Rebellen, Rebell, Aufständische, Aufständischen, Rebellentruppen, Rebellenkämpfer, Rebellengruppen, Milizen, Milizionäre, Milizionären, Miliz, Separatisten"
    ),
    "group:army": forms("Armee, Militär, Militärs, Streitkräfte, Streitkräften, Heer, Luftwaffe, Regierungsarmee"),
    "group:forces": forms(
        "Kampfflugzeuge, Kampfjets, Luftwaffe, Truppen, Soldaten, Soldat, Kämpfer, Kämpfern, Einheiten, Kräfte, Kräften, Verbände, Sicherheitskräfte, Sicherheitskräften, Spezialkräfte"
    ),
    "group:police": forms("Polizei, Polizisten, Polizist, Polizeikräfte, Gendarmerie, Bundespolizei"),
    "group:government": forms(
        "Regierung, Regierungstruppen, Regierungssoldaten, Regierungskräfte, Behörden, Regime, Regimes, Machthaber"
    ),
    "group:opposition": forms("Opposition, Oppositionellen, Oppositionsparteien"),
    "group:enemy": forms("Feind, Feinde, Feinden, Feindes, Besatzer, Besatzern, Invasoren, Gegner im Krieg"),
    "group:civilians": forms(
        "Zivilisten, Zivilist, Zivilpersonen, Bewohner, Bewohnern, Anwohner, Dorfbewohner, Zivilbevölkerung"
    ),
    "group:children": forms("Kinder, Kindern, Kind, Schüler, Schülerinnen, Schulkinder"),
    "group:women": forms("Frauen, Frau"),
    "group:people": forms(
        "Menschen, Personen, Person, Leute, Familien, Arbeiter, Arbeitern, Bergleute, Passagiere, Flüchtlinge, Flüchtlingen, Geflüchtete, Patienten, Pilger, Männer"
    ),
    "group:prisoners": forms("Gefangene, Gefangenen, Geiseln, Geisel, Häftlinge, Häftlingen, Kriegsgefangene"),
    "group:journalists": forms("Journalisten, Journalist, Journalistinnen, Reporter, Journalistin"),
    "group:protesters": forms("Demonstranten, Demonstrierende, Demonstrierenden, Protestierende"),
    "facility:ship": forms(
        "Schiff, Schiffe, Schiffs, Schiffes, Schiffen, Tanker, Tankers, Tankern, Öltanker, Frachter, Frachters, Kriegsschiff, Kriegsschiffe, Kriegsschiffs, Fregatte, Fregatten, U-Boot, Boot, Boote, Boots"
    ),
    "facility:airport": forms("Flughafen, Flughafens, Flugplatz, Militärflughafen, Luftwaffenstützpunkt"),
    "facility:bridge": forms("Brücke, Brücken"),
    "facility:port": forms("Hafen, Hafens, Seehafen"),
    "facility:refinery": forms("Raffinerie, Ölraffinerie"),
    "facility:powerplant": forms("Kraftwerk, Kraftwerks, Atomkraftwerk, Kernkraftwerk, Wasserkraftwerk"),
    "facility:dam": forms("Staudamm, Damm, Staudamms"),
    "facility:hospital": forms("Krankenhaus, Krankenhauses, Klinik, Klinikum"),
    "facility:school": forms("Schule, Universität, Grundschule"),
    "facility:prison": forms("Gefängnis, Gefängnisses, Haftanstalt"),
    "facility:border": forms("Grenzübergang, Grenzposten, Kontrollpunkt, Checkpoint"),
    "facility:road": forms("Autobahn, Landstraße, Fernstraße, Tunnel"),
    "facility:station": forms("Bahnhof, Hauptbahnhof, Polizeiwache"),
    "facility:mine": forms("Bergwerk, Kohlebergwerk, Mine, Goldmine"),
    "facility:pipeline": forms("Pipeline, Gaspipeline"),
    "facility:factory": forms("Fabrik, Werk"),
    "facility:embassy": forms("Botschaft, Konsulat"),
    "hazard:flood": forms(
        "Überschwemmung, Überschwemmungen, Hochwasser, Hochwassers, Flut, Fluten, Sturzflut, Flutkatastrophe"
    ),
    "hazard:earthquake": forms("Erdbeben, Erdbebens, Beben, Bebens"),
    "hazard:fire": forms("Brand, Brandes, Feuer, Großbrand, Waldbrand, Waldbrände"),
    "hazard:crash": forms(
        "Unfall, Unfalls, Flugzeugabsturz, Absturz, Zugunglück, Busunglück, Unglück, Kollision, Verkehrsunfall"
    ),
    "hazard:explosion": forms("Explosion, Explosionen, Detonation"),
    "hazard:landslide": forms("Erdrutsch, Erdrutsche, Lawine, Schlammlawine"),
    "hazard:storm": forms("Sturm, Sturms, Zyklon, Hurrikan, Taifun, Unwetter"),
    "hazard:collapse": forms("Einsturz, Gebäudeeinsturz"),
    "event:attack": forms(
        "Angriff, Angriffs, Angriffen, Angriffe, Anschlag, Anschlags, Anschläge, Anschlägen, Luftangriff, Luftangriffe, Raketenangriff, Drohnenangriff, Bombenanschlag, Überfall, Beschuss, Hinterhalt"
    ),
    "event:killing": forms("Mord, Mordes, Ermordung, Attentat, Attentats, Massaker"),
    "event:summit": forms("Gipfel, Gipfeltreffen"),
    "event:conference": forms("Konferenz, Friedenskonferenz"),
    "event:election": forms("Wahl, Wahlen, Präsidentschaftswahl, Parlamentswahl"),
    "event:ceremony": forms("Zeremonie, Beerdigung, Parade, Trauerfeier"),
    "event:protest": forms("Protest, Proteste, Demonstration, Kundgebung"),
    "issue:agreement": forms(
        "Abkommen, Abkommens, Vertrag, Vertrags, Friedensvertrag, Friedensabkommen, Vereinbarung, Handelsabkommen, Pakt"
    ),
    "issue:budget": forms("Haushalt, Haushaltsentwurf, Etat"),
    "issue:plan": forms("Friedensplan, Reform, Reformen, Vorschlag, Vorschlags"),
    "issue:tax": forms("Steuer, Steuern, Abgabe"),
    "issue:law": forms("Gesetz, Gesetzes, Gesetzentwurf"),
    "issue:sanctions": forms("Sanktionen"),
    "office:president": forms("Präsident, Präsidenten, Präsidentin, Staatspräsident, Bundespräsident"),
    "office:primeminister": forms(
        "Ministerpräsident, Ministerpräsidenten, Ministerpräsidentin, Premierminister, Premierministers, Premierministerin, Bundeskanzler, Bundeskanzlerin, Kanzler, Kanzlerin, Regierungschef, Regierungschefin"
    ),
    "office:minister": forms(
        "Minister, Ministerin, Innenminister, Innenministerin, Verteidigungsminister, Verteidigungsministerin, Außenminister, Außenministerin, Finanzminister, Finanzministerin, Gesundheitsminister, Gesundheitsministerin"
    ),
    "office:governor": forms("Gouverneur, Gouverneurs, Gouverneurin"),
    "office:mayor": forms("Bürgermeister, Bürgermeisters, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin"),
    "office:chief": forms(
        "Chef, Chefs, Chefin, Vorstandschef, Geschäftsführer, Direktor, Direktorin, Kommandeur, Befehlshaber, Polizeichef, Vorsitzende, Vorsitzender"
    ),
    "office:judge": forms("Richter, Richterin, Staatsanwalt, Staatsanwältin"),
    "goods:aid": forms(
        "Hilfsgüter, Hilfsgütern, Hilfslieferungen, Hilfskonvoi, Hilfskonvois, Hilfe, humanitäre Hilfe, Hilfstransporte"
    ),
    "goods:food": forms("Lebensmittel, Lebensmitteln, Nahrung, Mehl, Getreide, Weizen, Brot"),
    "goods:medicine": forms("Medikamente, Medikamenten, Arzneimittel, Impfstoffe, Impfstoff, Tabletten"),
    "goods:water": forms("Wasser, Trinkwasser"),
    "goods:fuel": forms("Treibstoff, Gas, Benzin, Strom, Öl"),
    "weapon:drone": forms("Drohne, Drohnen"),
    "weapon:missile": forms("Rakete, Raketen, Marschflugkörper"),
    "weapon:chemical": forms("Chemiewaffen, Giftgas"),
    "weapon:cluster": forms("Streumunition, Streubomben"),
    "weapon:nuclear": forms("Atomwaffen, Kernwaffen"),
    "weapon:mine": forms("Landminen"),
    "weapon:artillery": forms("Artillerie, Mörser, Granaten"),
    "item:video": forms("Video, Videos, Aufnahme, Aufnahmen, Filmaufnahmen"),
    "item:photo": forms("Foto, Fotos, Bild, Bilder"),
    "item:document": forms("Dokument, Dokumente, Schreiben, Brief"),
}

#: nouns that name nobody and no place, though they begin with a capital letter like names
_COMMON = forms(
    "Abend, Abends, Abschied, Absicht, Abstand, Abstimmung, Aktie, Aktien, Aktion, Akten, Alltag, Alter, Amt, Ämter, Anfang, Angaben, Angebot, Angst, Anlass, Antwort, Anteil, Anzahl, Arbeit, Art, Artikel, Aufgabe, Aufgaben, Auftrag, Augen, Auge, Ausgabe, Aussage, Aussagen, Außenhandel, Auto, Autos, Bakterien, Basis, Bedeutung, Bedingung, Bedingungen, Befehl, Beginn, Beispiel, Beitrag, Bemühungen, Bereich, Bericht, Berichte, Berichten, Beruf, Bewegung, Beweis, Beweise, Beziehung, Beziehungen, Bilanz, Blick, Boden, Branche, Buch, Bücher, Bühne, Bündnis, Bürger, Büro, Büros, Chance, Chancen, Club, Daten, Dank, Debatte, Demokratie, Dienst, Ding, Dinge, Dorf, Dörfer, Druck, Ecke, Ehre, Einsatz, Ende, Energie, Entscheidung, Entwicklung, Erde, Ereignis, Ereignisse, Erfahrung, Erfolg, Erfolge, Ergebnis, Ergebnisse, Ernte, Essen, Fahne, Fall, Fälle, Familie, Farbe, Fehler, Felder, Fenster, Ferien, Fernsehen, Film, Filme, Finale, Firma, Fische, Flagge, Flug, Folge, Folgen, Form, Forderung, Forderungen, Frage, Fragen, Freiheit, Freund, Freunde, Freundschaft, Frieden, Front, Fronten, Frühling, Führung, Fuß, Garten, Gast, Gäste, Gebäude, Gebiet, Gebiete, Geduld, Gefahr, Gefühl, Gegenteil, Gegner, Geheimdienst, Gelände, Geld, Gemeinde, Generation, Gericht, Geschäft, Geschäfte, Geschichte, Gesellschaft, Gesicht, Gesundheit, Gewalt, Gewinn, Gewinne, Gipfel, Glaube, Gleichgewicht, Gleis, Glück, Grad, Grenze, Grenzen, Grund, Gründe, Grundlage, Gruppe, Gruppen, Haltung, Hand, Hände, Handel, Handeln, Haus, Häuser, Heimat, Herbst, Herz, Herzen, Himmel, Hintergrund, Hoffnung, Hoffnungen, Höhe, Hotel, Hund, Hunde, Hunger, Idee, Ideen, Industrie, Inflation, Information, Informationen, Interesse, Interessen, Internet, Jahr, Jahre, Jahren, Jahres, Jahreszeit, Jugend, Jugendliche, Kampf, Kapitel, Karte, Kasse, Kette, Kilometer, Kirche, Klasse, Klima, Kommission, Konflikt, Konflikte, Kontakt, Kontrolle, Kopf, Körper, Kosten, Krankheit, Krebs, Krieg, Kriege, Krieges, Kriegs, Krise, Krisen, Kritik, Kultur, Kunde, Kunden, Kunst, Kurs, Kurse, Lage, Lager, Land, Länder, Landes, Leben, Lebens, Leistung, Licht, Liebe, Lied, Lieder, Linie, Liste, Lösung, Luft, Lügen, Lüge, Macht, Mahlzeit, Mal, Mann, Mannschaft, Markt, Märkte, Maßnahme, Maßnahmen, Medien, Meer, Mehrheit, Meinung, Menge, Messer, Meter, Methode, Miete, Mieten, Milliarde, Milliarden, Million, Millionen, Minute, Minuten, Mission, Mittag, Mitte, Mittel, Mitglied, Mitglieder, Moment, Monat, Monate, Monaten, Morgen, Musik, Mut, Mutter, Nachfrage, Nachmittag, Nachricht, Nachrichten, Nacht, Nähe, Name, Namen, Nation, Natur, Norden, Not, Nummer, Nutzen, Objekt, Opfer, Ordnung, Organisation, Ort, Orte, Osten, Paar, Partei, Parteien, Partner, Patient, Personal, Pferd, Pferde, Pflicht, Plan, Pläne, Platz, Plätze, Politik, Position, Positionen, Praxis, Preis, Preise, Preisen, Presse, Prinzip, Problem, Probleme, Produkt, Produkte, Programm, Projekt, Projekte, Prozent, Prozess, Punkt, Punkte, Quelle, Quellen, Rat, Raum, Recht, Rechte, Rede, Regel, Regeln, Region, Reihe, Reise, Rekord, Religion, Republik, Rest, Restaurant, Richtung, Risiko, Rolle, Rückkehr, Ruhe, Sache, Sachen, Saison, Schaden, Schäden, Schicksal, Schiff, Schiffe, Schlaf, Schlacht, Schluss, Schritt, Schritte, Schuld, Schutz, See, Seele, Seite, Seiten, Sicherheit, Sicht, Sieg, Sinn, Sitz, Sitze, Sitzung, Situation, Sommer, Sommers, Sonne, Sorge, Sorgen, Spiel, Spiele, Spieler, Sport, Sprache, Sprecher, Sprecherin, Staat, Staaten, Stadtrat, Stadtverwaltung, Stelle, Stellen, Stellung, Stellungen, Stimme, Stimmen, Stimmung, Straße, Straßen, Streit, Stück, Stunde, Stunden, Süden, Supermarkt, System, Tag, Tage, Tagen, Tages, Tat, Tatsache, Team, Teil, Teile, Teilen, Telefon, Temperatur, Temperaturen, Termin, Text, Theater, Thema, Tier, Tiere, Tisch, Titel, Tochter, Tor, Tore, Tradition, Traum, Träume, Trainer, Treffen, Trost, Tür, Überblick, Überzeugung, Uhr, Umfrage, Umsatz, Umwelt, Unabhängigkeit, Unterstützung, Unternehmen, Untersuchung, Urlaub, Ursache, Urteil, Vater, Verantwortung, Verband, Verein, Verfahren, Verfassung, Vergangenheit, Verhältnis, Verkehr, Verlust, Verluste, Versprechen, Verstand, Versuch, Vertrauen, Verwaltung, Viertel, Virus, Volk, Volkes, Vorschläge, Vorstand, Vorwurf, Vorwürfe, Waffen, Wahrheit, Wald, Wälder, Wand, Ware, Waren, Weg, Wege, Welt, Wert, Werte, Westen, Wetter, Widerstand, Willen, Wind, Winter, Wirtschaft, Wissen, Wissenschaft, Woche, Wochen, Wochenende, Wohnung, Wohnungen, Wolf, Wölfe, Wort, Worte, Wunder, Wunsch, Zahl, Zahlen, Zeichen, Zeit, Zeiten, Zeitung, Zeitungen, Zentrum, Zeuge, Zeugen, Ziel, Ziele, Zimmer, Zinsen, Zug, Züge, Zukunft, Zusammenarbeit, Zustand, Zweck, Zweifel, Lohn, Löhne, Löhnen, Meldung, Meldungen, Gerücht, Gerüchte, Behauptung, Behauptungen, Propaganda, Erfindung, Unsinn, Waffenruhe, Waffenstillstand, Rückzug, Rücktritt, Bevölkerung, Einwohner, Stützpunkt, Stützpunkte, Ortschaft, Ortschaften, Meisterschaft, Pokal, Liga, Roman, Romane, Serie, Album, Gefallen, Kraft, Freitagabend, Montagabend, Vormittag, Mitternacht"
)

#: "Präsident von Velmar": that "von" names no author, so it is taken into the office and hidden with it
_OFFICES = {
    name: tuple(f"{word} von" for word in words) for name, words in _NOUNS.items() if name.startswith("office:")
}

MEANING = Meaning(
    cased=True,
    triggers=(*goods.TRIGGERS, *_TRIGGERS, *rulings.TRIGGERS, *affairs.TRIGGERS),
    nouns=joined(_NOUNS, _OFFICES, affairs.NOUNS, goods.NOUNS, people.NOUNS, rulings.NOUNS),
    markers={
        "by": forms("von, vom, durch, von den, von der, seitens, wird von, werden von"),
        "of": forms("von, vom, des"),
        "off": forms("aus, von, aus der, aus dem"),
        "in": forms(
            "Straßen von, in, im, bei, nahe, innerhalb von, außerhalb von, um, nach, rund um, in der Nähe von, nördlich von, südlich von, östlich von, westlich von"
        ),
        "on": forms("auf, über"),
        "onto": forms("auf, gegen"),
        "at": forms("an, am"),
        "between": forms("an, an die, an den, in die Hände, in die Hand, zwischen"),
        "to": forms("zu, zur, zum"),
        "bound": forms("für, nach, in Richtung"),
        "for": forms("wegen, trotz, nach, ohne, während, aufgrund"),
        "dative": forms("dem, einem, meinem, unserem, seinem, ihrem, keinem, diesem"),
        "with": forms("mit"),
        "against": forms("gegen"),
        "from": forms("aus"),
    },
    heads=forms(
        "Stadt, Großstadt, Kleinstadt, Stadt namens, Hafenstadt, Grenzstadt, Provinzhauptstadt, Dorf, Provinz, Bezirk, Distrikt, Region, Hauptstadt, Ort, Gemeinde, Ortschaft, Landkreis, ganz, Teile von, ganz"
    ),
    theirs=forms("ihre, ihren, ihrer, seine, seinen, seiner, deren, die eigenen, eigenen"),
    selves=forms(
        "wir, ich, unsere Seite, unsere Bewegung, unsere Regierung, unsere Partei, unser Land, unserer Regierung"
    ),
    own=forms(
        "eigene, eigenen, eigener, eigenem, unsere, unserer, unseren, unserem, unser, unseres, meine, meiner, meinen"
    ),
    titles=forms(
        "Präsident, Präsidentin, Minister, Ministerin, Gouverneur, Gouverneurin, Bürgermeister, Bürgermeisterin, General, Generalin, Kommandeur, Oberst, Richter, Richterin, Premierminister, Premierministerin, Ministerpräsident, Ministerpräsidentin, Kanzler, Kanzlerin, Bundeskanzler, Innenminister, Außenminister, Verteidigungsminister, Herr, Frau, Dr"
    ),
    stops=(
        *_COMMON,
        *forms(
            "in der Nacht, in der vergangenen Nacht, am Morgen, am Abend, am Nachmittag, am Vormittag, am Mittag, am Wochenende, in den letzten Tagen, in den vergangenen Tagen, in den letzten Stunden, im Morgengrauen, in einer Erklärung, in einem Interview, in Wahrheit, am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag"
        ),
        *(phrase for phrases in _OFFICES.values() for phrase in phrases),
        *forms(
            "wird von, werden von, wird weiterhin von, werden weiterhin von, wird durch, werden durch, wird angegriffen, werden angegriffen, wird bombardiert, werden bombardiert, wird beschossen, werden beschossen, werden vermisst, im Fall von, im Falle von, im Fall, im Falle, auf jeden Fall, auf keinen Fall, für den Fall, nicht der Fall, der Fall ist, schwer gefallen, leicht gefallen, mir gefallen, uns gefallen, gut gefallen, um Leben und Tod, osten von, westen von, norden von, süden von, zu Ende gedacht, bestreiten nicht, bestreitet nicht, dementieren nicht, dementiert nicht, leugnen nicht, ums Leben kommen, von Anfang, von dort, von hier, von nun an, vor allem, vom Tisch, im Krieg der Sterne, unter Kontrolle gebracht, den Brand unter Kontrolle, das Feuer unter Kontrolle, Flammen unter Kontrolle"
        ),
        *forms(
            "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, er, sie, es, ihr, ihre, ihren, ihrem, ihrer, sein, seine, seinen, seinem, seiner, man, wer, was, wann, wo, wie, warum, welche, welcher, hier, dort, da, jetzt, nun, heute, gestern, morgen, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, und, oder, aber, denn, doch, sondern, auch, nur, noch, schon, sehr, so, dass, ob, weil, da, nachdem, bevor, seit, während, als, mehr, weniger, etwa, rund, mindestens, alle, viele, einige, mehrere, ja, nein, falsch, wahr, eilmeldung, laut, gott, allah, ganzen, gesamte, gesamten, neue, neuen, alte, alten, zwei, drei, vier, fünf, letzte, letzten, nächste, nächsten, sich, mir, uns, ihm, ihnen, dafür, damit, dabei, zuerst, danach, zunächst, am, gegenüber, trotz, ohne, allerdings, jedoch, niemand, keiner"
        ),
    ),
    without=forms("ohne"),
    granting=forms(
        "verurteil*, kritisier*, begrüßt*, lobt*, lobte, bedauert*, beklagt*, verteidigt*, rügt*, missbilligt*, würdigt*"
    ),
    requiring=forms(
        "forder*, verlang*, mahn*, appellier*, rief zu, riefen zu, ruft zu, drängt*, drängen, pocht*, besteht auf"
    ),
    none=forms("kein, keine, keinen, keinem, keiner, keines"),
    negators=forms(
        "nicht, nie, niemals, kein, keine, keinen, keinem, keiner, keines, weder, nicht mehr, keineswegs, keinesfalls, nirgends, zu keinem Zeitpunkt"
    ),
    negators_after=(
        "nicht und",
        "nicht oder",
        "nicht mehr und",
        "nie und",
        "nicht,",
        "nicht mehr,",
        *forms(
            "nicht., nicht!, nicht?, nicht mehr., nicht mehr!, nicht verloren, nicht übernommen, nicht aufgegeben, nicht gebrochen, nicht verletzt, nicht in Kraft, nicht mehr in Kraft, nicht zugestimmt, nicht eingestellt, nicht abgelehnt, nicht unterzeichnet, nicht eingehalten, nicht vereinbart"
        ),
        *(f"nicht {particle}" for particle in forms(_PARTICLES)),
        *(f"nicht mehr {particle}" for particle in forms(_PARTICLES)),
        *(f"niemals {particle}" for particle in forms(_PARTICLES)),
    ),
    refusals=forms(
        "weigern sich, weigert sich, weigerten sich, weigerte sich, geweigert, weigern uns, außerstande, nicht gelungen"
    ),
    no_negators=forms(
        "nicht nur, nicht bloß, nicht allein, kein Zweifel, keine Frage, nicht weniger als, nicht zuletzt, ohne Zweifel, ohne zu zögern, nicht lange"
    ),
    denials=forms(
        "bestreiten, bestreitet, bestreite, bestritt, bestritten, dementieren, dementiert, dementiere, dementierte, dementierten, leugnen, leugnet, leugnete, nicht wahr, nicht richtig, nicht korrekt, unwahr, stimmt nicht, falsch ist, ist falsch, gelogen, keine Rede davon, eine Lüge, Lüge, entbehrt jeder Grundlage"
    ),
    denials_after=forms(
        "ist falsch, sind falsch, ist unwahr, sind unwahr, ist nicht wahr, sind nicht wahr, stimmt nicht, stimmen nicht, ist eine Lüge, sind Lügen, ist gelogen, sind gelogen, ist frei erfunden, sind frei erfunden, ist erfunden, sind erfunden, ist haltlos, sind haltlos, ist unbegründet, sind unbegründet, entbehrt jeder Grundlage, entbehren jeder Grundlage, ist Unsinn, sind Unsinn, ist Propaganda, sind Propaganda, ist nicht richtig, sind nicht richtig, ist ein Gerücht, sind nur Gerüchte, sind bloße Gerüchte, ist nicht zutreffend, trifft nicht zu, treffen nicht zu, ist eine Falschmeldung, sind Falschmeldungen, war falsch, waren falsch, ist Desinformation, weisen wir zurück, weise ich zurück, wird dementiert, wurde dementiert, wurden dementiert, falsch, Lüge, Fake News"
    ),
    rejections=forms("weisen, weist, weise, wies, wiesen, zurückgewiesen, widersprechen, widerspricht"),
    contents=forms(
        "Behauptung, Behauptungen, Vorwurf, Vorwürfe, Vorwürfen, Anschuldigung, Anschuldigungen, Gerücht, Gerüchte, Gerüchten, Meldung, Meldungen, Bericht, Berichte, Berichten, Darstellung, Unterstellung"
    ),
    nobody_acts=forms("niemand"),
    nobody=forms(
        "niemand, niemanden, kein Mensch, kein Zivilist, keine Zivilisten, kein Soldat, keine Soldaten, keine Opfer, keine Person, kein einziger"
    ),
    anybody=forms("irgendjemand, irgendwer"),
    probable=forms(
        "wahrscheinlich, vermutlich, offenbar, anscheinend, wohl, mutmaßlich, dürfte, dürften, scheint, scheinen, angeblich, höchstwahrscheinlich, voraussichtlich, wir glauben, wir gehen davon aus, offensichtlich"
    ),
    possible=forms(
        "möglicherweise, vielleicht, womöglich, eventuell, könnte, könnten, kann, können, unter Umständen, es ist möglich, nicht auszuschließen, nicht ausschließen, denkbar"
    ),
    future=forms(
        "wird, werden, werde, wollen, will, planen, plant, beabsichtigen, beabsichtigt, haben vor, hat vor, bald, in Kürze, demnächst, bereit, versprechen, verspricht, entschlossen, steht bevor, weigern sich, weigert sich, weigern uns"
    ),
    future_after=forms(
        "bereit, steht bevor, steht unmittelbar bevor, ist nur eine Frage der Zeit, ist eine Frage der Zeit, ist nur noch eine Frage der Zeit, ist eine Frage von Tagen, ist nur eine Frage von Tagen, ist unvermeidlich"
    ),
    demands=forms(
        "muss, müssen, müsse, müssten, müsste, soll, sollen, sollte, sollten, fordern, fordert, fordere, forderte, forderten, verlangen, verlangt, verlange, appellieren, appelliert, rufen, ruft, aufgerufen, aufgefordert, darf, dürfen"
    ),
    since=forms("seit, seitdem"),
    conditions=(
        "unter der bedingung, dass",
        "vorausgesetzt, dass",
        "es sei denn,",
        *forms("wenn, falls, sofern, solange, vorausgesetzt, für den Fall dass, im Falle, nur wenn, es sei denn"),
    ),
    consequences=forms("dann"),
    questions=forms("die Frage ist, ob, warum, wieso, weshalb, fragen sich ob, fraglich ob"),
    hearsay=forms(
        "sagte mir, sagte uns, hat mir gesagt, hat uns gesagt, mir gesagt, uns gesagt, mir versichert, uns versichert, versicherte mir, versicherte uns, bestätigte mir, bestätigte uns, behauptet, behaupten, behauptete, behaupteten, sagte, sagten, sagt, sagen, erklärte, erklärten, teilte mit, meldete, meldeten, meldet, berichtete, berichteten, berichtet, berichten zufolge, laut, zufolge, nach Angaben, Angaben zufolge, heißt es"
    ),
    evaluations=forms(
        "eine Schande, beschämend, ein Verbrechen, inakzeptabel, feige, heldenhaft, ein Fehler, eine Tragödie, barbarisch, bedauerlich"
    ),
    acts={
        Act.CONFIRM: forms("bestätigen, bestätigt, bestätige, bestätigte, bestätigten"),
        Act.ADMIT: forms(
            "räume ein, gebe zu, gestehe, räumen ein, räumte ein, räumt ein, eingeräumt, geben zu, gibt zu, gab zu, zugegeben, gestehen, gesteht, gestand, bedauern, bedauert, bedaure, einräumen, zugeben"
        ),
        Act.ACCUSE: forms("beschuldigen, beschuldigt, beschuldigte, werfen vor, wirft vor, warf vor, beschuldigten"),
        Act.PROMISE: forms("versprechen, verspricht, versprach, verspreche, garantieren, garantiert, geloben"),
        Act.THREATEN: forms("drohen, droht, drohte, drohten, androhen"),
        Act.WARN: forms("warnen, warnt, warnte, warnten"),
        Act.DENY: forms("bestreiten, bestreitet, bestritt, dementieren, dementiert, dementierte, leugnet, leugnen"),
        Act.CORRECT: forms("Berichtigung, Richtigstellung, korrigieren, korrigiert"),
        Act.RETRACT: forms("nehmen zurück, widerrufen, widerruft"),
        Act.DECLARE: forms("erklären hiermit, verkünden, proklamieren, rufen aus"),
        Act.OFFER: forms("bieten an, angeboten, bietet an"),
    },
    scopes={
        "never": forms("nie, niemals, zu keinem Zeitpunkt, unter keinen Umständen, nie wieder"),
        "always": forms("immer, jederzeit, für immer, stets"),
        "no_longer": forms("nicht mehr, nicht länger, kein mehr"),
        "still": forms("noch, noch immer, immer noch, weiterhin, nach wie vor, bleibt, bleiben"),
        "all": forms(
            "ganz, vollständig, vollständige, vollständigen, vollständiger, komplett, völlig, vollkommen, voll, volle, vollen, voller, gesamte, gesamten, restlos, sämtliche"
        ),
        "some": forms("teilweise, Teile von, ein Teil, Teil von, zum Teil, einen Teil, mehrere, einige, die Hälfte"),
        "more": forms("bisher, bislang, vorläufig"),
    },
    coordinators=forms("und, aber, oder, sowie"),
    contrasts=forms("sondern"),
    joiners=forms(
        "aber, sondern, während, obwohl, weil, denn, doch, jedoch, obgleich, wohingegen, dennoch, allerdings"
    ),
    compound="first",
)
