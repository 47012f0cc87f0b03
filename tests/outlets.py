"""One story as twelve outlets tell it in five languages; people, places and sentences are invented."""

from __future__ import annotations

#: language, what the ministry's opponent is reported to have said, by outlet
TOLD = (
    ("herald", "en", "The Karsan Front said on Wednesday that its forces had captured the town of Delvar."),
    ("courier", "en", "“We have captured Delvar,” the Karsan Front said in a statement."),
    ("mail", "en", "Delvar has been captured, the Karsan Front said."),
    ("matin", "fr", "Le Front de Karsan a déclaré que ses forces avaient pris la ville de Delvar."),
    ("gazette", "fr", "« Nous avons pris Delvar », a déclaré le Front de Karsan."),
    ("vestnik", "ru", "Карсанский фронт заявил, что его силы взяли город Дельвар."),
    ("novosti", "ru", "«Мы взяли Дельвар», — сообщил Карсанский фронт."),
    ("rooz", "fa", "جبهه کارسان گفت که نیروهایش شهر دلوار را تصرف کردند."),
    ("shahr", "fa", "جبهه کارسان اعلام کرد: «ما شهر دلوار را گرفتیم.»"),
    ("payam", "fa", "جبهه کارسان گفت نیروهای این جبهه دلوار را تصرف کرده‌اند."),
    ("sada", "ar", "قالت جبهة كارسان إن قواتها سيطرت على مدينة دلوار."),
    ("yawm", "ar", "أعلنت جبهة كارسان: «سيطرنا على مدينة دلوار»."),
)
DENIED = "Delvar remains under the control of our forces."

CONFIG = """\
version: 1
actors:
  - {id: defence, name: Ministry of Defence, kind: government, hostile_to: [front], names: {en: [Ministry of Defence]}}
  - id: front
    name: Karsan Front
    kind: armed_group
    names: {en: [Karsan Front], fr: [Front de Karsan], ru: [Карсанский фронт], fa: [جبهه کارسان], ar: [جبهة كارسان]}
places:
  - {id: delvar, names: {en: [Delvar], fr: [Delvar], ru: [Дельвар], fa: [دلوار], ar: [دلوار]}}
channels: [{id: hook, kind: console}, {id: mail, kind: console}]
sources:
  - {id: ministry, kind: feed, url: "https://ministry.example/feed", actor: defence}
"""


def configuration() -> str:
    """With a source for each outlet."""
    lines = (
        f'  - {{id: {name}, kind: feed, url: "https://{name}.example/feed", language: {code}}}\n'
        for name, code, _ in TOLD
    )
    return CONFIG + "".join(lines)
