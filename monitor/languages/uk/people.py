"""People by what they do, as they are arrested, killed and counted, in Ukrainian."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("рибалк*, рибалок"),
    "group:crew": forms("екіпаж, екіпажу, екіпажем, члени екіпажу, членів екіпажу, моряк*, матрос*"),
    "group:teachers": forms("вчител*, учител*, викладач*, педагог*"),
    "group:farmers": forms("фермер*, селян*, пастух*"),
    "group:activists": forms("активіст*, правозахисник*, дисидент*, опозиціонер*"),
    "group:lawyers": forms("адвокат*"),
    "group:aidworkers": forms(
        "рятувальник*, гуманітарні працівники, гуманітарних працівників, працівників ООН, працівники ООН"
    ),
    "group:hospital": forms("лікар, лікарів, лікаря, медиків, медпрацівник*"),
    "group:journalists": forms("репортер*, кореспондент*, фотографи, фотографів, фотокореспондент*, блогер*"),
    "group:diplomats": forms(
        "дипломат, дипломата, дипломати, дипломатів, працівники посольства, працівників посольства"
    ),
    "group:clergy": forms("священник*, монах*, ченц*, імам*"),
    "group:drivers": forms("водій, водія, водії, водіїв, далекобійник*"),
    "group:tourists": forms("турист, туриста, туристи, туристів"),
    "group:politicians": forms("депутат*, парламентар*, політиків"),
    "group:firefighters": forms("пожежник*"),
    "group:citizens": forms("громадянин, громадянина, громадяни, громадян"),
    "group:forces": forms("берегова охорона, берегової охорони, прикордонна служба"),
}
