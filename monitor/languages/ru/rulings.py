"""Russian for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for ---
    when(
        "call_for",
        "agent! * object!",
        "призывает к, призывают к, призываем к, призвал к, призывал к, призвало к, требует, требуют, требуем, потребовал, требовал, потребовало, требовало, добивается, добивались, настаивает на, настаивают на, настаиваем на",
    ),
    # --- who knew; "знаем, что" is left out ---
    when(
        "knew",
        "agent! * topic!",
        "знал о, знал об, знало о, знало об, знал про, знает о, знает об, знают о, знают об, знаем о, знаем об, было известно о, было известно об, узнал о, узнал об, в курсе, осведомлён о, осведомлены о, предупреждён о, предупреждена о, предупреждены о, предупреждены об, предупредили о, предупредили об",
    ),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when(
        "approval",
        "object!~ *",
        "одобрен, одобрена, одобрено, одобрены, зарегистрирован, зарегистрирована, зарегистрированы, получил одобрение, получил регистрацию, получил разрешение",
        value="approved",
    ),
    when(
        "approval",
        "agent * object!",
        "одобрил, одобрило, одобряет, одобрит, зарегистрировал, зарегистрировало, разрешил применение, разрешил использование, выдал лицензию на, выдал разрешение на",
        value="approved",
    ),
    when("approval", "* object!", "одобрение, одобрения, регистрация, регистрацию", value="approved"),
    when(
        "approval",
        "object!~ *",
        "отклонён, отклонен, отклонена, отклонено, отклонены, отвергнут, отвергнута",
        value="rejected",
    ),
    when(
        "approval",
        "agent * object!",
        "отклонил, отклонило, отказался регистрировать, отказал в регистрации, отказался одобрить",
        value="rejected",
    ),
    when(
        "approval", "agent * object!", "отозвал регистрацию, отозвал лицензию, отозвал разрешение на", value="withdrawn"
    ),
    # --- a punishment; the figure of what an appeal makes of it is left out ---
    when(
        "sentence",
        "object!~ * quantity!",
        "приговорён, приговорен, приговорена, приговорены, приговорил, осуждён на, осужден на, осуждена на, осуждены на, осудил на, получил",
        near=" лет, годам, году, год колонии, года колонии, года тюрьм, года лишения, месяц",
    ),
    when("sentence", "object!~ * quantity!", "оштрафован, оштрафована, оштрафованы, оштрафовал"),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent * object",
        "украл, украло, крал, воровал",
        near="ден, миллион, миллиард, средств, золот, помощ, оруж, докум, голос, выбор, нефт, бюджет",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "разворовал, присвоил, присваивал, похитил деньги, похитил средства",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent * object",
        "дал взятку, давал взятки, давал взятку, подкупил, подкупал",
        topic="offence:bribery",
    ),
    when(
        "committed_offence",
        "agent * object",
        "сфальсифицировал, сфальсифицировало, фальсифицировал, подтасовал, подтасовывал",
        near="выбор, голос, итог, результат, референдум",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "object!~ *",
        "сфальсифицированы, сфальсифицировано, фальсифицированы, подтасованы",
        topic="offence:rigging",
    ),
    when("committed_offence", "agent * object", "шпионил, шпионит, шпионят", topic="offence:espionage"),
    when(
        "committed_offence",
        "agent *",
        "совершил военные преступления, совершал военные преступления, совершил военных преступлений, совершал военных преступлений, совершил военное преступление, совершает военные преступления, совершил геноцид",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence",
        "agent *",
        "предал родину, совершил государственную измену, совершил госизмену, изменил родине",
        topic="offence:treason",
    ),
    when(
        "committed_offence",
        "agent * object",
        "подделал, подделывал",
        near="документ, подпис, результат, справк, паспорт, диплом",
        topic="offence:forgery",
    ),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when(
        "exists",
        "* object!",
        "не существует никакого, не существует никаких, не существует никакой, не существует такого, не существует таких, не существует такой",
        negative=True,
    ),
    when(
        "exists",
        "object!~ *",
        "не существует, не существуют, не существовало, никогда не существовал, никогда не проводился, никогда не было",
        near="так, эт, никогда",
        negative=True,
    ),
    when("exists", "object! *", "не существует, не существуют, не существовал, не состоялся", negative=True),
    when(
        "exists",
        "object! *",
        "существует, существуют, действительно существует",
        near="такой, такая, такое, такие, этот, эта , это , эти , действительно",
    ),
)

NOUNS = {
    "goods:medicine": forms("вакцин*, препарат, препарата, препарату, препараты, препаратов"),
    "event:election": forms("выборам, выборами"),
    "event:summit": forms("саммитом"),
}
