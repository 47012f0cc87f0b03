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
    "the first side is hedged": "первая сторона говорит с оговоркой",
    "the second side is hedged": "вторая сторона говорит с оговоркой",
    "both sides are hedged": "обе стороны говорят с оговоркой",
    "it is hedged": "это сказано с оговоркой",
    "{who} is not a tracked actor": "{who}: не из отслеживаемых",
    "{who} mixes letters of several scripts, and may only look like somebody else": (
        "{who}: смешаны буквы разных письменностей; возможно, это лишь похоже на чужое имя"
    ),
    "one source is marked as partisan": "один из источников отмечен как пристрастный",
    "only the excerpt in the feed could be read": "удалось прочитать только отрывок из ленты",
    "{new} is firmer than {old} was before, on {topic}.": "{new} говорит твёрже, чем прежде ({old}). Тема: {topic}.",
    "{old} said that it would; {new} now says that it does not, on {topic}.": (
        "{old}: это было обещано; {new}: теперь говорится, что этого не будет. Тема: {topic}."
    ),
    "{new} corrects what {old} said of {topic}.": "{new} исправляет сказанное ({old}). Тема: {topic}.",
    "{new} takes back what {old} said of {topic}.": "{new} отказывается от сказанного ({old}). Тема: {topic}.",
    "{new} tells of a later state than {old}, on {topic}.": (
        "{new} сообщает о более позднем положении дел, чем {old}. Тема: {topic}."
    ),
    "{new} says much the same as {old} of {topic}.": "{new} говорит примерно то же, что и {old}. Тема: {topic}.",
    "{new} says again what {old} said of {topic}.": "{new} повторяет сказанное ({old}). Тема: {topic}.",
    "{new} and {old} are hard to bring together on {topic}: {why}.": (
        "{new} и {old} трудно совместить: {why}. Тема: {topic}."
    ),
    "{new} and {old} judge {topic} differently.": "{new} и {old} судят об этом по-разному. Тема: {topic}.",
    "{new} and {old} speak of {topic}; nothing was found against either.": (
        "{new} и {old} говорят об одном; ничего против ни одной из сторон не найдено. Тема: {topic}."
    ),
    "The text was changed after it was published, and its publisher says that it is a correction.": (
        "Текст изменён после публикации, и издатель называет это исправлением."
    ),
    "Its publisher has withdrawn it and says so. What it said is not said any more; it may be true or not.": (
        "Издатель отозвал текст и сообщает об этом. Сказанное в нём больше не утверждается; верно это или нет, "
        "неизвестно."
    ),
    "whether {agent} is in {place}": "есть ли там ({agent}; {place})",
    "whether there is fighting in {place}": "идут ли бои ({place})",
    "whether {agent} gave up": "была ли сдача ({agent})",
    "the use of {means}": "применение ({means})",
    "how many had to flee": "сколько людей были вынуждены бежать",
    "how many people are in {place}": "сколько людей на месте ({place})",
    "whether {agent} met {counterpart}": "была ли встреча ({agent}, {counterpart})",
    "whether {agent} takes part": "участие ({agent})",
    "where {agent} is": "местонахождение ({agent})",
    "support for {counterpart}": "поддержка ({counterpart})",
    "where {agent} stands on {issue}": "позиция ({agent}) по вопросу ({issue})",
    "whether {object} is open": "открыто или закрыто ({object})",
    "whether {object} is held": "удержание под стражей ({object})",
    "the cause of {event}": "причина ({event})",
    "what was damaged": "что повреждено",
    "whether there is {object}": "существование ({object})",
    "what {agent} asks for": "чего требует одна из сторон ({agent})",
    "whether {agent} knew of {issue}": "было ли известно ({agent}) об этом ({issue})",
    "whether {object} was approved": "одобрено ли это ({object})",
    "the sentence of {object}": "наказание ({object})",
    "whether {agent} did it": "совершено ли это ({agent})",
    "whether {object} is genuine": "подлинность ({object})",
    "whether {object} was kept out": "не пропустили ли ({object})",
    "whether {object} came through": "пропустили ли ({object})",
    "how a fight ended for one side": "исход боя для одной из сторон",
    "someone has a weapon, resource or proof": "наличие оружия, средств или доказательств",
    "someone mistreats a group": "жестокое обращение с группой людей",
    "someone breaks an agreement, a law or a border": "нарушение соглашения, закона или границы",
    "whether a person runs in an election": "участие кандидата в выборах",
    "who won or lost an election": "кто выиграл или проиграл выборы",
    "votes or share of a contender": "голоса кандидата или их доля",
    "someone recognises a state, government or result": "признание государства, правительства или результата",
    "someone was in touch with someone": "был ли контакт",
    "a person leaves a place": "отъезд человека",
    "how far a law, ban, tax or plan has come": "на каком этапе закон, запрет, налог или план",
    "someone belongs to an organisation": "принадлежность к организации",
    "measures against a target": "меры против кого-либо",
    "people demonstrate": "демонстрация",
    "someone demands or urges something": "требование или призыв",
    "someone knew of a fact": "знал ли кто-либо об этом",
    "the value of an economic measure": "значение экономического показателя",
    "what a good costs": "цена товара",
    "a merger, sale or contract": "слияние, продажа или контракт",
    "money goes from one to another": "передача денег",
    "jobs made or cut": "созданные или сокращённые рабочие места",
    "someone owns a thing or a share of it": "владение чем-либо или долей",
    "goods made, sold abroad or supplied": "произведённые, вывезенные или поставленные товары",
    "a quake, flood, fire, crash or famine happens": "землетрясение, наводнение, пожар, авария или голод",
    "cases of a disease, or deaths from it": "случаи болезни или смерти от неё",
    "how a person is": "состояние здоровья человека",
    "whether a product works or harms": "действует ли средство и вредит ли оно",
    "what an authority decided on a product or plan": "решение ведомства о средстве или плане",
    "a person is formally accused": "официальное обвинение",
    "what a court found": "решение суда",
    "a punishment": "наказание",
    "whether there is an inquiry": "ведётся ли расследование",
    "someone did a wrong": "проступок",
    "a judgement of someone or something": "оценка кого-либо или чего-либо",
    "one side holds all of a place in which the other says it stands": (
        "одна сторона удерживает всё место, в котором, по её словам, стоит другая"
    ),
    "the war is over, yet there is fighting there now": "война окончена, и всё же там сейчас идут бои",
    "someone gave up, yet fights afterwards": "кто-то сдался и всё же позже воюет",
    "one person is in two places that do not overlap, at one time": "один человек в одно время в двух разных местах",
    "someone gave an office up, yet holds it": "кто-то оставил должность и всё же занимает её",
    "two figures for one thing and period do not meet even with their margins": (
        "два числа об одном предмете и сроке не сходятся даже с поправкой"
    ),
    "a total that can only grow is later given as smaller": "итог, который может только расти, позже назван меньшим",
    "one event has two causes that exclude each other": "у одного события две причины, исключающие друг друга",
    "one says that an item is genuine, the other that it is not": "одна сторона называет вещь подлинной, другая — нет",
    "goods were kept out of a place into which they were let": "груз не пустили туда, куда его пропустили",
    "the same side wants the opposite of what it wanted": "та же сторона хочет обратного тому, чего хотела",
    "what was promised did not happen, or its opposite did": "обещанное не произошло или произошло обратное",
    "the same side demands the opposite of what it demanded": "та же сторона требует обратного тому, чего требовала",
    "they point in different directions": "они указывают в разные стороны",
    "captured": "пленные",
    "losses": "потери",
    "counted": "подсчитанные",
    "no figure": "без числа",
    "at least {number}": "не менее {number}",
    "{number} to {number2}": "от {number} до {number2}",
    "only its headline is read: the site asks machines not to read the article": (
        "прочитан только заголовок: сайт просит машины не читать статью"
    ),
    "bytes of the page had to be repaired": "страница была повреждена, её пришлось восстановить",
    "the publisher's date cannot be right and was left out": "указанная издателем дата не может быть верной и опущена",
    "read by machine from a picture: compare it with the picture": (
        "прочитано машиной с изображения: сверьте с изображением"
    ),
    "heard by machine: compare it with the recording": "распознано машиной на слух: сверьте с записью",
    "the post is dated {said} by its author, but was made {made}": (
        "автор датирует запись {said}, но создана она {made}"
    ),
    "one side is from the description of a picture or recording": (
        "одна из сторон взята из описания изображения или записи"
    ),
    "one side was read by machine from a picture": "одну из сторон машина прочитала с изображения",
    "one side was heard by machine": "одну из сторон машина распознала на слух",
    "one side is from a transcript": "одна из сторон взята из расшифровки",
    " at {time} in the recording": " (на {time} записи)",
    " ({sure} sure)": " (уверенность {sure})",
    ": {address}": ": {address}",
    "the machine was not sure of the words that decide: look at the original": (
        "машина не была уверена в решающих словах: посмотрите оригинал"
    ),
    "one side is from the description of a picture or recording{rest}": (
        "одна из сторон взята из описания изображения или записи{rest}"
    ),
    "one side was read by machine from a picture{rest}": "одну из сторон машина прочитала с изображения{rest}",
    "one side was heard by machine{rest}": "одну из сторон машина распознала на слух{rest}",
    "one side is from a transcript{rest}": "одна из сторон взята из расшифровки{rest}",
    " at {time} in the recording{rest}": " (на {time} записи){rest}",
    " ({sure} sure){rest}": " (уверенность {sure}){rest}",
    "one side shows a picture that {source} published on {date}: look at what it showed then": (
        "у одной из сторон снимок, который источник {source} опубликовал {date}: посмотрите, что на нём было тогда"
    ),
    "one side shows a picture that {source} published beside other words on {date}: look at both": (
        "у одной из сторон снимок, который источник {source} опубликовал с другими словами {date}: посмотрите оба"
    ),
}
