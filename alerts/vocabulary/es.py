"""What a desk writes in a reply, in Spanish."""

from __future__ import annotations

from alerts.vocabulary import Vocabulary
from storage.records import Deed, Dismissal

VOCABULARY = Vocabulary(
    code="es",
    deeds={
        Deed.CONFIRM: (
            "confirmar",
            "confirmado",
            "confirmo",
        ),
        Deed.DISMISS: (
            "descartar",
            "descartado",
            "rechazar",
        ),
        Deed.ACKNOWLEDGE: (
            "visto",
            "enterado",
            "leído",
        ),
        Deed.CLAIM: (
            "me encargo",
            "lo tomo",
            "mío",
        ),
        Deed.RELEASE: (
            "lo dejo",
            "liberar",
        ),
        Deed.SNOOZE: (
            "posponer",
            "aplazar",
        ),
        Deed.WAKE: ("despertar",),
        Deed.NOTE: (
            "nota",
            "anotar",
        ),
        Deed.MUTE: ("silenciar",),
    },
    reasons={
        Dismissal.REPEATED: (
            "repetido",
            "dicho dos veces",
        ),
        Dismissal.SPEAKER: (
            "orador equivocado",
            "hablante equivocado",
            "hablante",
        ),
        Dismissal.THING: (
            "no es lo mismo",
            "otra cosa",
        ),
        Dismissal.TIME: (
            "otra fecha",
            "fecha equivocada",
        ),
        Dismissal.READING: (
            "mal leído",
            "mal traducido",
        ),
        Dismissal.ACCOUNT: (
            "cuenta hackeada",
            "hackeada",
        ),
        Dismissal.TRIFLE: (
            "irrelevante",
            "sin interés",
        ),
        Dismissal.OTHER: (
            "otro",
            "otra razón",
        ),
    },
    minutes=(
        "minuto",
        "minutos",
    ),
    hours=(
        "hora",
        "horas",
    ),
    days=(
        "día",
        "días",
        "dia",
    ),
    weeks=(
        "semana",
        "semanas",
    ),
    pairs={"una hora": "1 hora", "un día": "1 día", "una semana": "1 semana"},
    fillers=(
        "por",
        "durante",
    ),
    lifted=(
        "hasta nuevo aviso",
        "sin fecha",
    ),
    unknown="«{line}» no se ha entendido y no se ha hecho nada.",
    needs_reason="Diga por qué se descarta, por ejemplo: descartar: hablante equivocado.",
    needs_length="Diga por cuánto tiempo, por ejemplo: posponer 2 horas, o silenciar 3 días: ya se sabe.",
    needs_words="Diga qué o por qué tras dos puntos, por ejemplo: nota: llamé al ministerio.",
    several="Este mensaje contiene varios hallazgos; abra el que corresponda: {links}",
    understood=(
        "Se entiende en la primera línea de una respuesta: confirmar · "
        "descartar: hablante equivocado · visto · me encargo · lo dejo · posponer 2 horas · "
        "despertar · silenciar 3 días: por qué · nota: texto"
    ),
)
