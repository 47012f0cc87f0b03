"""Ukrainian for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for ---
    when(
        "call_for",
        "agent! * object!",
        "закликає до, закликають до, закликаємо до, закликав до, вимагає, вимагають, вимагаємо, вимагав, вимагало, домагається, домагаються, наполягає на, наполягають на, наполягаємо на",
    ),
    # --- who knew; "знаємо, що" is left out ---
    when(
        "knew",
        "agent! * topic!",
        "знав про, знало про, знає про, знають про, знаємо про, було відомо про, дізнався про, дізналася про, в курсі, у курсі, обізнаний про, попереджений про, попереджена про, попереджені про, попередили про",
    ),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when(
        "approval",
        "object!~ *",
        "схвалено, схвалений, схвалена, схвалені, зареєстровано, зареєстрована, зареєстрований, отримав схвалення, отримав дозвіл",
        value="approved",
    ),
    when(
        "approval",
        "agent * object!",
        "схвалив, схвалило, схвалює, схвалить, зареєстрував, дозволив використання, видав ліцензію на",
        value="approved",
    ),
    when("approval", "* object!", "схвалення, реєстрація, реєстрацію", value="approved"),
    when("approval", "object!~ *", "відхилено, відхилений, відхилена, відхилені", value="rejected"),
    when(
        "approval",
        "agent * object!",
        "відхилив, відхилило, відмовив у реєстрації, відмовився схвалити",
        value="rejected",
    ),
    when(
        "approval",
        "agent * object!",
        "відкликав реєстрацію, відкликав ліцензію, скасував реєстрацію",
        value="withdrawn",
    ),
    # --- a punishment; the figure of what an appeal makes of it is left out ---
    when(
        "sentence",
        "object!~ * quantity!",
        "засуджено, засуджений, засуджена, засуджені, засудив, засудили, присудив, отримав, отримала",
        near="рокі, років, року, роки, місяц",
    ),
    when("sentence", "object!~ * quantity!", "оштрафовано, оштрафований, оштрафована, оштрафував"),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent * object",
        "вкрав, украв, крав, красти",
        near="грош, мільйон, мільярд, кошт, золот, допомог, збро, докум, голос, вибор, нафт, бюджет",
        topic="offence:theft",
    ),
    when("committed_offence", "agent * object", "розікрав, привласнив, привласнював", topic="offence:theft"),
    when(
        "committed_offence",
        "agent * object",
        "дав хабар, давав хабарі, давав хабара, підкупив, підкупав",
        topic="offence:bribery",
    ),
    when(
        "committed_offence",
        "agent * object",
        "сфальсифікував, фальсифікував, підтасував",
        near="вибор, голос, підсумк, результат, референдум",
        topic="offence:rigging",
    ),
    when(
        "committed_offence", "object!~ *", "сфальсифіковано, сфальсифіковані, фальсифіковано", topic="offence:rigging"
    ),
    when("committed_offence", "agent * object", "шпигував, шпигує, шпигують", topic="offence:espionage"),
    when(
        "committed_offence",
        "agent *",
        "вчинив воєнні злочини, вчиняв воєнні злочини, вчинив воєнних злочинів, вчиняв воєнних злочинів, скоїв воєнні злочини, коїв воєнні злочини, скоював воєнних злочинів, вчиняє воєнні злочини, вчинив геноцид",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence",
        "agent *",
        "зрадив батьківщину, вчинив державну зраду, скоїв державну зраду",
        topic="offence:treason",
    ),
    when(
        "committed_offence",
        "agent * object",
        "підробив, підробляв",
        near="документ, підпис, результат, довідк, паспорт, диплом",
        topic="offence:forgery",
    ),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when(
        "exists",
        "* object!",
        "не існує жодного, не існує жодної, не існує жодних, не існує такого, не існує такої, не існує таких, немає такого, немає такої",
        negative=True,
    ),
    when(
        "exists",
        "object!~ *",
        "не існує, не існують, не існувало, ніколи не існувало, ніколи не було",
        near="так, ц, ніколи",
        negative=True,
    ),
    when("exists", "object! *", "не існує, не існують, не існував, не відбувся, ніколи не відбувався", negative=True),
    when(
        "exists",
        "object! *",
        "існує, існують, справді існує, дійсно існує",
        near="такий, така , таке, такі, цей, ця , це , ці , справді, дійсно",
    ),
)

NOUNS = {
    "goods:medicine": forms("вакцин*, препарат, препарату, препарати, препаратів"),
    "event:election": forms("виборам, виборами"),
}
