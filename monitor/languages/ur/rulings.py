"""Urdu for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

_SENTENCED = "سنائی گئی, سنائی, سنا دی, سنا دی گئی, دی گئی, دی, دے دی, ہوئی, ہو گئی, نہیں سنائی, نہیں سنائی گئی, نہیں ہوئی, نہیں دی گئی"


def _after(noun: str, verbs: str) -> str:
    """The noun of a light verb before each form of it."""
    return ", ".join(f"{noun} {verb}" for verb in forms(verbs))


TRIGGERS = (
    # --- what is called for ---
    when(
        "call_for",
        "agent! object! *",
        "مطالبہ کیا, مطالبہ کر دیا, مطالبہ کرتے, مطالبہ کرتا, مطالبہ کرتی, مطالبہ کر رہے, مطالبہ کر رہی, مطالبہ کر رہا, مطالبہ نہیں کیا, مطالبہ نہیں کرتے, مطالبہ نہیں کرتی, مطالبہ نہیں کرتا, مطالبہ نہیں کر رہے, اپیل کی, اپیل کرتے, اپیل کرتا, اپیل نہیں کی",
    ),
    # --- who knew; "ہم جانتے ہیں کہ" is left out ---
    when(
        "knew",
        "agent! topic! *",
        "لاعلم تھا, لاعلم تھے, لاعلم تھی, لا علم تھے, لا علم تھی, لاعلم ہے, لاعلم ہیں, بے خبر تھا, بے خبر تھے, بے خبر تھی, بے خبر ہیں",
        negative=True,
    ),
    when(
        "knew",
        "agent! topic! *",
        "علم تھا, علم نہیں تھا, علم ہے, علم نہیں, کوئی علم نہیں, علم نہ تھا, پتہ تھا, پتہ نہیں تھا, خبر تھی, خبر نہیں تھی, معلوم تھا, آگاہ تھا, آگاہ تھے, آگاہ تھی, آگاہ نہیں تھا, آگاہ نہیں تھے, آگاہ نہیں تھی, باخبر تھا, باخبر تھے, باخبر تھی, آگاہ کیا گیا تھا, آگاہ کر دیا گیا تھا",
    ),
    # --- what an authority decided on a product or a work ---
    when(
        "approval",
        "agent object! *",
        "منظور کیا, منظور کر لیا, منظور کر لی, منظور نہیں کیا, منظور نہیں کی, منظوری دی, منظوری دے دی, منظوری دی ہے, منظوری نہیں دی, منظوری دے چکی",
        value="approved",
    ),
    when(
        "approval",
        "object! agent:by *",
        "منظور ہو گئی, منظور ہو گیا, منظور ہوئی, منظور ہوا, منظور کر لی گئی, منظور کر لیا گیا, منظوری مل گئی, منظوری مل چکی, منظوری نہیں ملی, منظوری دے دی گئی, منظوری نہیں دی گئی",
        value="approved",
    ),
    when(
        "approval",
        "agent object! *",
        "مسترد کیا, مسترد کی, مسترد کر دیا, مسترد کر دی, مسترد کردیا, مسترد کردی",
        value="rejected",
    ),
    when(
        "approval",
        "object! agent:by *",
        "مسترد کر دیا گیا, مسترد کر دی گئی, مسترد کی گئی, مسترد کیا گیا, مسترد ہو گئی, مسترد ہو گیا",
        value="rejected",
    ),
    when("approval", "object! *", "لائسنس منسوخ, اجازت نامہ منسوخ", value="withdrawn"),
    # --- a punishment ---
    *(
        when("sentence", "object! quantity! *", _after(kind, _SENTENCED), near="سال, برس, ماہ, قید")
        for kind in ("قید کی سزا", "قید بامشقت کی سزا", "قید با مشقت کی سزا", "سزا")
    ),
    when(
        "sentence",
        "object! quantity! *",
        "جرمانہ کیا, جرمانہ کیا گیا, جرمانہ عائد, جرمانہ ہوا, جرمانے کی سزا, جرمانہ نہیں",
    ),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent object *",
        "چوری کی, چوری کیے, چوری کیا, چوری نہیں کی, چوری نہیں کیے, چرایا, چرائے, چرائی, نہیں چرائے",
        near="پیسے, پیسہ, رقم, کروڑ, ارب, لاکھ, سونا, امداد, اسلحہ, دستاویز, ووٹ, تیل, مینڈیٹ",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent object *",
        "غبن کیا, غبن کی, غبن نہیں کیا, خرد برد کی, خرد برد کیا, خرد برد نہیں کی",
        topic="offence:theft",
    ),
    when("committed_offence", "agent object *", "رشوت دی, رشوت نہیں دی, رشوت دیتا, رشوت دیتے", topic="offence:bribery"),
    when(
        "committed_offence",
        "agent object:in! *",
        "دھاندلی کی, دھاندلی نہیں کی, دھاندلی کرائی, دھاندلی نہیں کرائی",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "object:in! *",
        "دھاندلی ہوئی, دھاندلی نہیں ہوئی, دھاندلی کی گئی, دھاندلی نہیں کی گئی",
        topic="offence:rigging",
    ),
    when(
        "committed_offence",
        "agent *",
        "جاسوسی کی, جاسوسی نہیں کی, جاسوسی کرتا, جاسوسی کرتے, جاسوسی کرتی, جاسوسی کر رہا, جاسوسی کر رہے, جاسوسی کر رہی",
        topic="offence:espionage",
    ),
    when(
        "committed_offence",
        "agent *",
        "جنگی جرائم کیے, جنگی جرائم نہیں کیے, جنگی جرائم کا ارتکاب, جنگی جرم کیا, نسل کشی کی",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence", "agent *", "ملک سے غداری, وطن سے غداری, غداری کی, غداری نہیں کی", topic="offence:treason"
    ),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when(
        "exists",
        "object! *",
        "وجود نہیں, کوئی وجود نہیں, وجود ہی نہیں, وجود رکھتا, وجود نہیں رکھتا, وجود نہیں رکھتی, وجود ہے, موجود نہیں, موجود ہی نہیں",
        near="ایسا, ایسی, ایسے, اس ",
    ),
    when(
        "exists", "object! *", "نہیں ہوا, نہیں ہوئی, ہوا ہی نہیں, ہوئی ہی نہیں", near="ایسا کوئی, ایسی کوئی, ایسا کچھ"
    ),
)

NOUNS = {"goods:medicine": forms("ویکسین, ویکسینز, دوا, دوائی")}
