"""The naming part of Spanish."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        señor, señora, sr, sra, don, doña, dr, dra, doctor, doctora, profesor, profesora, jeque, mulá, imán,
        ayatolá, general, coronel, comandante, capitán, teniente, almirante, lic
    """),
    particles=forms("de, del, la, las, los, el, y, e, al, da, para, en, por, bin, ben"),
    optional=forms("Mohamed, Mohammed, Muhammad, Mohamad"),
    heads=forms("abd, abdul, abdel"),
    tails=forms("allah, ullah, uddin, al din"),
    legal=forms("SA, SL, SRL, sociedad anónima, compañía, empresa, grupo, sociedad"),
    voices=forms("""
        portavoz, vocero, vocera, el portavoz, portavoces, voceros, representante, representantes, autoridades,
        responsables, oficina de prensa, comunicado
    """),
    titles=forms("""
        ex, exministro, viceministro, adjunto, interino, interina, en funciones, primer, primera, jefe, jefa,
        exteriores, interior, defensa, anterior, actual, máximo
    """),
    links=forms("de, del, la, el, los, las, un, una, y, en"),
    concepts={
        "ministry": forms("ministerio, secretaría"),
        "foreign": forms("exteriores, extranjeros, relaciones exteriores"),
        "affairs": forms("asuntos"),
        "defence": forms("defensa, militar"),
        "interior": forms("interior, gobernación"),
        "state": forms("estado, nacional, federal, estatal"),
        "government": forms("gobierno"),
        "army": forms("ejército, fuerzas, armadas"),
        "police": forms("policía"),
        "security": forms("seguridad"),
        "council": forms("consejo"),
        "party": forms("partido"),
        "front": forms("frente"),
        "movement": forms("movimiento"),
        "union": forms("unión, asociación, sindicato"),
        "bank": forms("banco"),
        "institute": forms("instituto"),
        "research": forms("investigación, investigaciones"),
        "centre": forms("centro, central"),
        "university": forms("universidad"),
        "academy": forms("academia"),
        "plant": forms("planta, fábrica"),
        "bureau": forms("oficina"),
        "agency": forms("agencia"),
        "service": forms("servicio, servicios"),
        "committee": forms("comité, comisión"),
        "court": forms("corte, tribunal"),
        "islamic": forms("islámico, islámica"),
        "people": forms("pueblo, popular"),
        "resistance": forms("resistencia"),
        "liberation": forms("liberación"),
        "international": forms("internacional"),
        "organisation": forms("organización"),
        "republic": forms("república"),
        "democratic": forms("democrático, democrática"),
        "human": forms("humanos"),
        "rights": forms("derechos"),
    },
)
