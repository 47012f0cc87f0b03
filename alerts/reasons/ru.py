"""Reasons and cautions in Russian."""

from __future__ import annotations

PHRASES = {
    "{new} and {old} speak of {topic} and cannot both be right: {why}.": (
        "{new} и {old} не могут быть правы одновременно: {why}. Тема: {topic}."
    ),
    "{new} denies what {old} says of {topic}.": "{new} опровергает то, что говорит {old}. Тема: {topic}.",
    "{new} gives {new_figure}, {old} gave {old_figure} for {topic}; the two do not meet.": (
        "{new} называет {new_figure}, {old} — {old_figure}; эти данные не сходятся. Тема: {topic}."
    ),
    "{new} now says the opposite of what {old} said before, on {topic}.": (
        "{new} теперь говорит противоположное тому, что прежде говорилось ({old}). Тема: {topic}."
    ),
    "{new} is less firm than {old} was before, on {topic}.": (
        "{new} говорит менее твёрдо, чем прежде ({old}). Тема: {topic}."
    ),
    "{new} says the same as {old} of {topic}.": "{new} говорит то же, что и {old}. Тема: {topic}.",
    "No earlier statement that says this, or speaks against it, is on record here.": (
        "Более раннего заявления, которое говорит это или противоречит этому, здесь нет."
    ),
    "The denial names something of which there is no record here; someone else may have said it.": (
        "Опровергается то, о чём здесь нет записи; это мог сказать кто-то другой."
    ),
    "The words are words of admitting: the speaker concedes it.": "Это слова признания: говорящий это признаёт.",
    "It is no longer available: its address said so {tries} times. Why is not known.": (
        "Больше недоступно, число таких ответов по адресу: {tries}. Причина неизвестна."
    ),
    "The text was changed after it was published, and what it claims changed with it.": (
        "Текст изменён после публикации, и вместе с ним изменилось то, что в нём утверждается."
    ),
    "It was no longer available and is listed again. Why is not known.": (
        "Было недоступно и снова доступно. Причина неизвестна."
    ),
    "who holds {place}": "кто удерживает место ({place})",
    "whether {agent} left {place}": "ушли ли ({agent}) с места ({place})",
    "an attack on {object}": "нападение ({object})",
    "the ceasefire": "прекращение огня",
    "whether the war is over": "закончилась ли война",
    "whether {object} is alive": "жизнь или смерть ({object})",
    "how many were {value}": "число людей ({value})",
    "who did it": "кто это сделал",
    "whether {agent} holds the office": "кто занимает должность ({agent})",
    "the agreement": "соглашение",
    "whether {agent} said so": "было ли это сказано ({agent})",
    "whether {agent} talks with {counterpart}": "переговоры ({agent}, {counterpart})",
    "one says that it is so, the other that it is not so, of the same thing and time": (
        "одна сторона утверждает, другая отрицает, об одном и том же предмете и времени"
    ),
    "only one answer can hold at a time, and the two give different ones": (
        "в одно время верен только один ответ, а даны разные"
    ),
    "two different sides are each said to hold the same place": (
        "о двух разных сторонах говорится, что они удерживают одно и то же место"
    ),
    "a force has left a place, yet is there afterwards": "силы ушли с места и всё же находятся там позже",
    "a truce is in force, yet a party to it attacks inside its area and time": (
        "перемирие действует, и всё же одна из сторон нападает в его зоне и в его срок"
    ),
    "someone is dead, yet is seen or heard alive later": "человек мёртв, и всё же позже его видят или слышат живым",
    "two people hold an office that has one seat": "двое занимают должность, которую может занимать только один",
    "two authors of one deed who did not act together, or one who says that it was not them": (
        "у одного деяния два исполнителя, действовавших не вместе, или кто-то говорит, что это не он"
    ),
    "someone denies words that are on record": "кто-то отрицает слова, которые записаны",
    "an unnamed source": "неназванный источник",
    "the place": "место",
    "the side": "сторона",
    "the matter": "предмет",
    "the speaker": "говорящий",
    "killed": "убитые",
    "wounded": "раненые",
    "missing": "пропавшие",
    "there is a condition: {condition}": "есть условие: {condition}",
    "it is not known when one side was said": "неизвестно, когда это сказала одна из сторон",
    "relayed by {who}": "передано через: {who}",
    "one side is hedged": "одна из сторон говорит с оговоркой",
    "{who} is not a tracked actor": "{who}: не из отслеживаемых",
    "one source is marked as partisan": "один из источников отмечен как пристрастный",
    "only the excerpt in the feed could be read": "удалось прочитать только отрывок из ленты",
}
