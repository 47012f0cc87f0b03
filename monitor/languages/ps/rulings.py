"""Pashto for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

_DID = "کړ, کوي, کوو, کوم, کول"
_WAS = "شو, شوه, شول, شوی, شوې, شوي, کېږي"

TRIGGERS = (
    # --- what is called for ---
    when(
        "call_for", "agent! object! *", "غوښتنه, غوښتنې, غوښتونکی, غوښتونکي, غوښتونکې", near=_DID + ", دی, دي, ده, یو"
    ),
    # --- who knew ---
    when("knew", "agent! topic! *", "بې خبر, بې خبره, ناخبر, ناخبره", near="و, وو, وه, دی, دي, ده, یو", negative=True),
    when(
        "knew",
        "agent! topic! *",
        "خبر و, خبر وو, خبر وه, خبره وه, خبر دی, خبر دي, خبر یو, خبر نه و, خبر نه وو, خبر نه دی, خبر نه دي, خبر نه یو, خبر نه وه, خبره نه وه, معلومات درلودل, معلومات نه درلودل, معلومات لري, معلومات نه لري, معلومات نه لرو, معلومات نلري, معلومات نلرو",
    ),
    # --- what an authority decided on a product or a work ---
    when(
        "approval",
        "agent object! *",
        "تایید کړ, تایید کړه, تایید کړل, تایید کړې, تایید نه کړ, تایید نه کړل, تایید نه کړه, تصویب کړ, تصویب کړه, منظور کړ, منظور کړل, منظوره کړه, تایید کړی, تایید کړي",
        value="approved",
    ),
    when(
        "approval",
        "object! agent:by *",
        "تایید شو, تایید شوه, تایید شول, تایید شوي, تایید شوی, تایید شوې, تایید نه شو, تایید نه شول, تایید شوي نه, منظور شو, منظور شول, منظوره شوه, تصویب شو",
        value="approved",
    ),
    when("approval", "agent object! *", "رد کړ, رد کړه, رد کړل, رد کړي, رد کړی", value="rejected"),
    when("approval", "object! agent:by *", "رد شو, رد شوه, رد شول, رد شوي, رد شوی", value="rejected"),
    when("approval", "object! *", "جواز لغوه, جواز باطل", value="withdrawn"),
    # --- a punishment ---
    when(
        "sentence",
        "object! quantity! *",
        "محکوم, محکومه, محکوم شو, محکوم شوی, محکوم شوی دی, محکومه شوه, محکوم نه شو, محکوم شول, محکوم کړ",
        near="کال, کلن, میاشت, بند, زندان, حبس",
    ),
    when("sentence", "object! quantity! *", "جریمه", near=_DID + ", " + _WAS),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent object *",
        "غلا کړ, غلا کړي, غلا کړې, غلا کړل, غلا کړی, غلا کړه, غلا نه کړ, غلا نه کړې, غلا نه دي, غلا نه ده, غلا نه دی, پټې کړې, لوټ کړ, لوټ کړل, لوټ کړي",
        near="پیس, میلیون, سره زر, مرست, وسل, سند, رایې, تېل, شتمن",
        topic="offence:theft",
    ),
    when("committed_offence", "agent object *", "اختلاس کړ, اختلاس کړي, اختلاس کړې, اختلاس نه", topic="offence:theft"),
    when(
        "committed_offence",
        "agent object *",
        "رشوت ورکړ, رشوت ورکړی, رشوت ورکړل, رشوت نه دی, رشوت ورنکړ, بډې ورکړې, بډې نه دي",
        topic="offence:bribery",
    ),
    when("committed_offence", "agent object:in! *", "درغلي, درغلۍ", near=_DID, topic="offence:rigging"),
    when("committed_offence", "object:in! *", "درغلي, درغلۍ", near=_WAS, topic="offence:rigging"),
    when("committed_offence", "agent *", "جاسوسي", near=_DID, topic="offence:espionage"),
    when(
        "committed_offence",
        "agent *",
        "جنګي جنایتونه, جنګي جنایت, جنګي جنایات, جنګي جرمونه, جنګي جرایم",
        near=_DID,
        topic="offence:war_crime",
    ),
    when("committed_offence", "agent *", "خیانت", near="هېواد سره, وطن سره, له هېواد, له وطن", topic="offence:treason"),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when(
        "exists",
        "object! *",
        "شتون نه لري, شتون نلري, شتون نه درلود, شتون نه لاره, وجود نه لري, وجود نلري, وجود نه درلود, نشته, شتون لري, وجود لري",
        near="داسې, دغه, دا , دغسې, هېڅ, هیڅ",
    ),
    when(
        "exists",
        "object! *",
        "نه ده شوې, نه ده ترسره شوې, نه ده جوړه شوې, نه دی شوی",
        near="داسې, دغسې, هېڅکله, هیڅکله",
    ),
)

NOUNS = {"goods:medicine": forms("واکسین, واکسینونه, واکسینونو, درمل")}
