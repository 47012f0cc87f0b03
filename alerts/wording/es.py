"""The words of an alert in Spanish."""

from __future__ import annotations

from alerts.wording import Wording

WORDING = Wording(
    code="es",
    direction="ltr",
    says="{who} dice",
    for_whom="en nombre de {principal}",
    why="Por qué",
    cautions="Cautela",
    said="dicho {time}",
    seen="visto {time}",
    said_unknown="fecha de la declaración desconocida",
    open_original="Original",
    open_finding="Ambas versiones; confirmar o descartar",
    before="Antes",
    after="Ahora",
    no_longer_available="ya no está disponible",
    strength="fuerza",
    more="y {count} más en este hilo",
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
    },
)
