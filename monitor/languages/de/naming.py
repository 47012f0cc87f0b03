"""The naming part of German."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        Herr, Herrn, Frau, Dr, Prof, Professor, Scheich, Mullah, Imam, Hadschi, General, Oberst, Major,
        Hauptmann, Admiral, Ajatollah, Generalmajor, Generalleutnant
    """),
    particles=forms("von, vom, zu, zur, van, der, die, das, den, des, dem, und, für, al, bin, ibn, im, in, am, auf"),
    optional=forms("Mohammed, Mohammad, Muhammad"),
    heads=forms("abd, abdul, abdel"),
    tails=forms("allah, ullah, uddin, eddin, al din"),
    legal=forms("GmbH, AG, KG, OHG, SE, eV, Gesellschaft, Aktiengesellschaft, Konzern, Gruppe, Firma"),
    voices=forms("""
        Sprecher, Sprecherin, Sprechers, Regierungssprecher, Pressesprecher, Pressesprecherin, Behörden,
        Vertreter, Vertreterin, Pressestelle, Mitteilung, Führung
    """),
    titles=forms("""
        ehemalige, ehemaliger, früherer, frühere, stellvertretender, stellvertretende, amtierender, amtierende,
        kommissarischer, Ex, Vize, Erster, Chef, Leiter, Leiterin, oberster
    """),
    links=forms("der, des, die, den, dem, das, von, vom, ein, eine, eines, einer, im, in, und, für"),
    suffixes=forms("s"),
    concepts={
        "ministry": forms("ministerium"),
        "foreign": forms("auswärtige, auswärtiges, außen"),
        "defence": forms("verteidigung, verteidigungsministerium, militär"),
        "interior": forms("innen"),
        "state": forms("staat, staatliche, national, nationale, nationaler, bundes"),
        "government": forms("regierung"),
        "army": forms("armee, heer, streitkräfte"),
        "police": forms("polizei"),
        "security": forms("sicherheit"),
        "council": forms("rat"),
        "party": forms("partei"),
        "front": forms("front"),
        "movement": forms("bewegung"),
        "union": forms("union, verband, verein, bund"),
        "bank": forms("bank"),
        "institute": forms("institut"),
        "research": forms("forschung"),
        "centre": forms("zentrum, zentral"),
        "university": forms("universität"),
        "academy": forms("akademie"),
        "plant": forms("werk, fabrik"),
        "bureau": forms("büro, amt"),
        "agency": forms("agentur"),
        "service": forms("dienst"),
        "committee": forms("komitee, ausschuss, kommission"),
        "court": forms("gericht"),
        "islamic": forms("islamische, islamischer, islamisches"),
        "people": forms("volk, volks"),
        "resistance": forms("widerstand, widerstandsfront"),
        "liberation": forms("befreiung"),
        "international": forms("internationale, internationaler"),
        "organisation": forms("organisation"),
        "republic": forms("republik"),
        "democratic": forms("demokratische"),
        "rights": forms("rechte"),
    },
)
