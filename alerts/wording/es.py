"""The words of an alert in Spanish."""

from __future__ import annotations

from alerts.wording import Plural, Wording

WORDING = Wording(
    code="es",
    direction="ltr",
    says="{who} dice",
    for_whom="en nombre de {principal}",
    why="Por qué",
    cautions="Cautela",
    said="dicho el {time}",
    seen="visto el {time}",
    said_unknown="fecha de la declaración desconocida",
    open_original="Original",
    open_finding="Ambas versiones; confirmar o descartar",
    before="Antes",
    after="Ahora",
    no_longer_available="ya no está disponible",
    purged="El texto se retiró a petición de su plataforma o de su autor",
    strength="fuerza",
    more={"other": "y {count} más en este hilo"},
    unknown_speaker="Declarante sin nombre",
    kinds={
        "contradiction": "Contradicción",
        "denial": "Desmentido",
        "reversal": "Cambio de postura",
        "figures": "Cifras distintas",
        "confirmation": "Confirmación",
        "admission": "Admisión",
        "new_claim": "Nueva afirmación",
        "edit": "Editado",
        "deletion": "Ya no disponible",
        "withdrawal": "Retirado por quien lo publicó",
        "restored": "Disponible de nuevo",
    },
    correction="Corrección",
    update="Actualización",
    withdrawn="Corrección: {by} ha retirado esta alerta",
    stands="Finalmente se mantiene esta alerta, según {by}",
    dismissals={
        "repeated": "se avisó dos veces de lo mismo",
        "speaker": "las palabras se atribuyeron a quien no era",
        "thing": "no se trataba de lo mismo",
        "time": "no se trataba del mismo momento",
        "reading": "mal leído o mal traducido",
        "trifle": "no merecía un aviso",
    },
    given=": {why}",
    concerns="Se refiere a una alerta que ya recibió.",
    changed="Qué ha cambiado",
    in_words="Palabra por palabra",
    turned="{before} → {after}",
    axes={
        "claim": "afirmación",
        "polarity": "sí o no",
        "figure": "cifra",
        "speaker": "quién lo dice",
        "agent": "quién lo hace",
        "object": "a quién o qué se refiere",
        "counterpart": "la otra parte",
        "place": "lugar",
        "value": "estado",
        "means": "medio",
        "topic": "asunto",
        "event": "suceso",
        "time": "fecha",
        "certainty": "certeza",
        "mood": "alcance",
        "condition": "condición",
        "scope": "extensión",
    },
    values={
        "+": "afirmado",
        "-": "negado",
        "CT": "seguro",
        "PR": "probable",
        "PS": "posible",
        "U": "sin precisar",
        "fact": "hecho",
        "intent": "intención",
        "demand": "exigencia",
        "prediction": "previsión",
        "evaluation": "opinión",
        "hypothetical": "hipótesis",
        "question": "pregunta",
    },
    more_claims={
        "one": "y {count} declaración nueva más de {who}, {span}",
        "other": "y {count} declaraciones nuevas más de {who}, {span}",
    },
    more_changes={
        "one": "y {count} cambio más en {where}, {span}",
        "other": "y {count} cambios más en {where}, {span}",
    },
    more_muted={"one": "{count} hallazgo silenciado, {span}", "other": "{count} hallazgos silenciados, {span}"},
    span="del {start} al {end}",
    all_of_them="Ver todo",
    again="Aún sin respuesta",
    deeds={
        "confirm": "Confirmar",
        "dismiss": "Descartar",
        "acknowledge": "Enterado",
        "claim": "Me encargo",
        "snooze": "Posponer",
        "mute": "Silenciar",
    },
    point=",",
    plurals=(Plural(name="one", low=1, high=1),),
    severities={"urgent": "urgente", "normal": "normal", "low": "secundaria"},
    languages={
        "en": "inglés",
        "fa": "persa",
        "ps": "pastún",
        "ar": "árabe",
        "ru": "ruso",
        "uk": "ucraniano",
        "ur": "urdu",
        "tr": "turco",
        "fr": "francés",
        "es": "español",
        "de": "alemán",
        "zh": "chino",
    },
    date="{day} de {month} de {year}, {hour:02}:{minute:02} ({zone})",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    trial=(
        "TEST (prueba) - Gainsay",
        "TEST (prueba) - esto no es una alerta. El canal {channel} funciona: las alertas de Gainsay llegarán aquí.",
    ),
    notices={
        "off": (
            "Gainsay: se desactivó el canal {channel}",
            (
                "El canal {channel} se desactivó el {time}: {why}. Lo que espera para él se conserva. "
                "Corrija sus ajustes o reanúdelo tal como está: {enable}"
            ),
        ),
        "failing": (
            "Gainsay: el canal {channel} no acepta mensajes",
            (
                "El canal {channel} no ha aceptado ningún mensaje desde el {time}: {why}. Lo que espera para él "
                "se conserva "
                "y se volverá a intentar."
            ),
        ),
        "again": (
            "Gainsay: el canal {channel} vuelve a aceptar mensajes",
            (
                "El canal {channel} vuelve a aceptar mensajes, o se cambiaron sus ajustes. Lo que esperaba para él "
                "se envía."
            ),
        ),
        "dead one": (
            "Gainsay: no se pudo entregar un mensaje para el canal {channel}",
            (
                "No se pudo entregar un mensaje para el canal {channel} y no se volverá a intentar; última "
                "causa: {why}. "
                "Para verlo: {see}. Para enviarlo de nuevo: {retry}"
            ),
        ),
        "dead": (
            "Gainsay: no se pudieron entregar {count} mensajes para el canal {channel}",
            (
                "No se pudieron entregar {count} mensajes para el canal {channel} y no se volverán a intentar; "
                "última causa: {why}. Para verlos: {see}. Para enviarlos de nuevo: {retry}"
            ),
        ),
    },
    translation="Traducción automática ({service})",
    figures_differ="Las cifras de la traducción automática no son las del original: {theirs} / {ours}",
    negation_differs="El original o su traducción automática niega algo que el otro texto no niega",
    all_acts="Confirmar, descartar, asumir, posponer o silenciar",
)
