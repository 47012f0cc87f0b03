"""Persian for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

_DID = "کرد, کرده, نکرد, نکرده, کردند, می‌کن, نمی‌کن, کرده‌اند, کردیم, نکردیم, خواهد, خواهند"
_WAS = "شد, شده, نشد, نشده, شدند, می‌شو, نمی‌شو, خواهد"
_DO = "کرد, کرده, نکرد, نکرده, کردند, نکردند, کرده‌اند, نکرده‌اند, کردیم, نکردیم, می‌کند, نمی‌کند, می‌کنند, نمی‌کنند, خواهد کرد, نخواهد کرد"
_BE = "شد, شده, نشد, نشده, شدند, می‌شود, نمی‌شود, خواهد شد, نخواهد شد"


def _with(nouns: str, verbs: str) -> str:
    """Each noun with each form of its verb behind it: elsewhere in the clause the verb is another noun's."""
    return ", ".join(f"{noun} {verb}" for noun in forms(nouns) for verb in forms(verbs))


TRIGGERS = (
    # --- what is called for ---
    when("call_for", "agent! * object!", "خواستار, خواهان"),
    when("call_for", "agent! object! *", "مطالبه, درخواست, تقاضا", near=_DID),
    # --- who knew; "می‌دانیم که" and "چنان که می‌دانید" are left out ---
    when("knew", "agent! from:topic! *", "بی‌خبر, بی‌اطلاع", near="بود, هست, است, ایم", negative=True),
    when(
        "knew",
        "agent! from:topic! *",
        "خبر, اطلاع, آگاه, آگاهی, مطلع, باخبر",
        near="داشت, دار, ندار, بود, نبود, است, نیست, شده, ایم",
    ),
    when("knew", "agent! about:topic! *", "اطلاع, آگاهی, هشدار", near="داشت, دار, ندار, گرفته, دریافت کرد"),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when("approval", "agent object! *", _with("تایید, تأیید, تصویب", _DO), value="approved"),
    when("approval", "object! by:agent *", _with("تایید, تأیید, تصویب", _BE), value="approved"),
    when("approval", "object! *", "مجوز گرفت, مجوز نگرفت, مجوز گرفته, مجوز نگرفته, مجوز دریافت کرد", value="approved"),
    when("approval", "* object!", "مجوز", near="صادر", value="approved"),
    when("approval", "* object!", "مجوز", near="لغو, باطل", value="withdrawn"),
    when("approval", "agent object! *", "رد کرد, رد کرده, رد می‌کند, رد نکرد", value="rejected"),
    when("approval", "object! by:agent *", "رد شد, رد شده, رد نشد", value="rejected"),
    # --- a punishment; "محکوم" alone is a verdict, or blames ---
    when(
        "sentence",
        "object! quantity! *",
        "محکوم, محکوم شد, محکوم شده, محکوم نشد, محکوم نشده, محکوم شده است, محکوم کرد, محکوم کرده, محکوم نکرد",
        near="سال زندان, سال حبس, ساله زندان, ماه حبس, ماه زندان, سال, جزای نقدی",
    ),
    when("sentence", "object! quantity! *", "جریمه", near=_DID + ", " + _WAS),
    when("sentence", "* object! quantity!", "محکومیت", near="سال, ماه"),
    # --- a wrong ---
    when(
        "committed_offence",
        "agent object *",
        "دزدید, دزدیده, ندزدید, ندزدیده, دزدیدند, دزدیده‌اند, به سرقت برد, به سرقت بردند, به سرقت نبرد",
        near="پول, میلیون, میلیارد, طلا, کمک, سلاح, سند, اسناد, آرا, رای, نفت, اموال",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent object *",
        "اختلاس کرد, اختلاس کرده, اختلاس نکرد, اختلاس نکرده, اختلاس کردند",
        topic="offence:theft",
    ),
    when(
        "committed_offence",
        "agent object *",
        "رشوه داد, رشوه داده, رشوه نداد, رشوه نداده, رشوه دادند, رشوه می‌دهد, رشوه ندادیم",
        topic="offence:bribery",
    ),
    when("committed_offence", "agent in:object! *", _with("تقلب, دستکاری, دست‌کاری", _DO), topic="offence:rigging"),
    when("committed_offence", "in:object! *", _with("تقلب, دستکاری, دست‌کاری", _BE), topic="offence:rigging"),
    when("committed_offence", "agent *", _with("جاسوسی", _DO), topic="offence:espionage"),
    when("committed_offence", "agent *", _with("کلاهبرداری, پولشویی, پول‌شویی", _DO), topic="offence:fraud"),
    when(
        "committed_offence",
        "agent *",
        "مرتکب جنایت جنگی, مرتکب جنایات جنگی, مرتکب جنایت علیه بشریت, مرتکب نسل‌کشی, جنایت جنگی مرتکب",
        topic="offence:war_crime",
    ),
    when(
        "committed_offence",
        "agent *",
        "خیانت به کشور, خیانت به میهن, به کشور خیانت, به میهن خیانت",
        near=_DID,
        topic="offence:treason",
    ),
    when("committed_offence", "agent object *", _with("جعل", _DO), topic="offence:forgery"),
    # --- whether there is a thing at all; "تردیدی", "دلیلی", "مدرکی وجود ندارد" are left out ---
    when(
        "exists",
        "object! *",
        "وجود خارجی, وجود ندارد, وجود نداشت, وجود نداشته, در کار نیست, در کار نبود",
        near="چنین, این , آن , هیچ",
    ),
    when("exists", "object! *", "وجود دارد, وجود داشت", near="چنین"),  # "criticism of this bill | exists"
    when(
        "exists",
        "object! *",
        "رخ نداد, رخ نداده, اتفاق نیفتاد, اتفاق نیفتاده, برگزار نشد, برگزار نشده",
        near="چنین, هرگز, هیچ‌گاه, هیچ گاه",
    ),
)

NOUNS = {"goods:medicine": forms("واکسن, واکسین, داروی")}
