"""The words of an alert in Russian."""

from __future__ import annotations

from alerts.wording import Wording

WORDING = Wording(
    code="ru",
    direction="ltr",
    says="{who} говорит",
    for_whom="от имени: {principal}",
    why="Почему",
    cautions="Осторожно",
    said="сказано {time}",
    seen="замечено {time}",
    said_unknown="время высказывания неизвестно",
    open_original="Оригинал",
    open_finding="Обе стороны; подтвердить или отклонить",
    before="Было",
    after="Стало",
    no_longer_available="больше недоступно",
    strength="сила",
    more="и ещё {count} в этой теме",
    unknown_speaker="Неназванный источник",
    kinds={
        "contradiction": "Противоречие",
        "denial": "Опровержение",
        "reversal": "Смена позиции",
        "figures": "Цифры расходятся",
        "confirmation": "Подтверждение",
        "admission": "Признание",
        "new_claim": "Новое утверждение",
        "edit": "Изменено",
        "deletion": "Больше недоступно",
    },
)
