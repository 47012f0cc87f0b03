"""People by what they do, as they are arrested, killed and counted, in Turkish."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms(
        "balıkçı, balıkçılar, balıkçıyı, balıkçıları, balıkçının, balıkçımız, balıkçımızı, balıkçılarımız, balıkçılarımızı"
    ),
    "group:crew": forms("mürettebat*, denizci, denizciler, denizciyi, denizcileri, gemici, gemiciler, tayfa*"),
    "group:teachers": forms("öğretmen, öğretmenler, öğretmeni, öğretmenleri, akademisyen, akademisyenler"),
    "group:farmers": forms("çiftçi, çiftçiler, çiftçiyi, çiftçileri, çoban, çobanlar"),
    "group:activists": forms(
        "aktivist, aktivistler, aktivisti, aktivistleri, hak savunucusu, hak savunucuları, sendikacı, sendikacılar"
    ),
    "group:lawyers": forms("avukat, avukatlar, avukatı, avukatları"),
    "group:aidworkers": forms(
        "yardım görevlisi, yardım görevlileri, yardım çalışanı, yardım çalışanları, kurtarma görevlisi, kurtarma görevlileri"
    ),
    "group:hospital": forms("hemşire, hemşireler, sağlık çalışanı, sağlık çalışanları, sağlıkçı, sağlıkçılar"),
    "group:journalists": forms(
        "gazeteciyi, gazetecileri, gazetecinin, gazetecilerin, muhabiri, foto muhabiri, basın mensubu, basın mensupları"
    ),
    "group:diplomats": forms("diplomat, diplomatlar, diplomatı, diplomatları, elçilik çalışanı, elçilik çalışanları"),
    "group:clergy": forms("imam, imamlar, rahip, rahipler, din adamı, din adamları"),
    "group:drivers": forms("sürücü, sürücüler, şoför, şoförler, kamyoncu, kamyoncular"),
    "group:tourists": forms("turist, turistler, turisti, turistleri"),
    "group:politicians": forms("milletvekili, milletvekilleri, siyasetçi, siyasetçiler"),
    "group:firefighters": forms("itfaiyeci, itfaiyeciler, itfaiye eri, itfaiye erleri"),
    "group:citizens": forms("vatandaş, vatandaşı, vatandaşlar, vatandaşları, vatandaşımız*"),
    "group:forces": forms("sahil güvenlik, sahil güvenlik ekipleri*"),
}
