"""The meaning part of Turkish that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share
_PRICED = {
    "goods:bread": "ekmek, ekmeğin",
    "goods:flour": "un, unun",
    "goods:wheat": "buğday, buğdayın",
    "goods:rice": "pirinç",
    "goods:sugar": "şeker, şekerin",
    "goods:fuel": "akaryakıt, yakıt",
    "goods:petrol": "benzin, benzinin",
    "goods:diesel": "motorin, mazot, mazotun",
    "goods:gas": "doğal gaz, doğalgaz, doğalgazın",
    "goods:oil": "petrol, ham petrol, petrolün, Brent petrol",
    "goods:electricity": "elektrik, elektriğin",
    "goods:gold": "altın, gram altın, altının",
    "goods:dollar": "dolar, doların",
    "goods:euro": "euro, avro, euronun",
}
_QUAKE = "büyüklü, şiddetin"
_NOT = "yükselmedi, çıkmadı, artmadı, ulaşmadı, düşmedi"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "* quantity!", "{} fiyatı, {} fiyatları, {} kuru", _PRICED, near=_NOT, negative=True),
    *each("price", "* quantity!", "{} fiyatı, {} fiyatları, {} kuru", _PRICED),
    *each("price", "* quantity!", "{}", _PRICED, near="satılıyor, satıldı, işlem görüyor, işlem gördü, alıcı buluyor"),
    # --- whose it is ---
    when("own", "agent! object! quantity! *", "sahip, sahibi, sahiptir", near="yüzde, hisse, pay"),
    when("own", "agent! object! *", "sahibi, sahibidir, sahip, sahiptir, sahibi oldu, sahibi değil, sahip değil"),
    when("own", "object! agent! *", "ait, aittir, ait değil, ait değildir, mülkiyetinde, mülküdür"),
    # --- who buys and sells: the verb ends the clause ---
    when("deal", "agent! object! *", "satın aldı, satın almadı, satın alıyor, satın alacak, satın almış, satın almayacak, devraldı, devralıyor, devralmadı, sattı, satmadı, satıyor, satacak, satmış", value="agreed"),
    when("deal", "object! *", "satıldı, satılmadı, satılacak, satın alındı, satın alınmadı, satılmış", value="agreed"),
    when("deal", "agent object! *", "satışı için görüştü, satışı için görüşmedi, satışı konusunda görüştü, satışı konusunda görüşmedi, satışını görüştü, satışını görüşmedi, satışı için müzakere yürütüyor, satışını müzakere ediyor, satışını müzakere etmedi", value="talks"),
    when("deal", "agent object! *", "satışını iptal etti, satışını durdurdu, satışından vazgeçti, satın almaktan vazgeçti", value="cancelled"),
    # --- what flows from one country to another ---
    when("trade_flow", "agent! counterpart! object! *", "ihracatını durdurdu, ihracatını durdurmadı, ihracatını kesti, ihracatını askıya aldı, ihracatını yasakladı, ihracını durdurdu, ihracatına son verdi", negative=True),
    when("trade_flow", "agent! object! *", "ihracatını durdurdu, ihracatını durdurmadı, ihracatını kesti, ihracatını askıya aldı, ihracatını yasakladı, ihracını durdurdu, ihracatına son verdi, üretimini durdurdu, üretimini durdurmadı", negative=True),
    when("trade_flow", "agent! counterpart! object! *", "ihraç ediyor, ihraç etti, ihraç etmiyor, ihraç etmedi, ihraç edecek, ihracatını sürdürüyor, ihracatına devam ediyor"),
    when("trade_flow", "agent! object! *", "ihraç ediyor, ihraç etti, ihraç etmiyor, ihraç etmedi, ihraç edecek, ihracatını sürdürüyor, ihracatına devam ediyor, üretiyor, üretti, üretmiyor"),
    # --- what strikes a place ---
    when("hazard", "object! place! *", "salladı, sarstı, vurdu, kasıp kavurdu"),
    when("hazard", "place:in! quantity! object! *", "meydana geldi, oldu, kaydedildi, gerçekleşti", near=_QUAKE),
    when("hazard", "place:in! object! *", "meydana geldi, meydana gelmedi, oldu, olmadı, çıktı, çıkmadı, kaydedildi, kaydedilmedi, yaşandı, yaşanmadı, gerçekleşti, düştü"),
    # --- what works and what harms ---
    when("product_effect", "object! *", "güvenli, güvenlidir, zararsız, zararsızdır, güvenilir", value="safe"),
    when("product_effect", "object! *", "zararlı, zararlıdır, tehlikeli, tehlikelidir, güvensiz, zehirli, sağlığa zararlı", value="unsafe"),
    when("product_effect", "object! topic:against *", "etkili, etkilidir, koruyor, korumuyor, işe yarıyor, işe yaramıyor", value="effective"),
    when("product_effect", "object! topic:against *", "etkisiz, etkisizdir", value="ineffective"),
    when("product_effect", "object! topic:against *", "işe yaramaz", value="ineffective", negative=True),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "yozlaşmış, yozlaşmıştır, yolsuzluğa batmış, yolsuzluğa bulaşmış", value="corrupt"),
    when("has_quality", "object! *", "dürüst, dürüsttür", value="corrupt", negative=True),
    when("has_quality", "object! *", "zalim, zalimdir, acımasız, acımasızdır, gaddar", value="cruel"),
    when("has_quality", "object! *", "merhametli, merhametlidir", value="cruel", negative=True),
    when("has_quality", "object! *", "meşru, meşrudur, meşruiyeti var, meşruiyeti yok, meşru değil, meşru değildir", value="legitimate"),
    when("has_quality", "object! *", "gayrimeşru, gayrimeşrudur, gayri meşru, meşruiyetini yitirdi, meşruiyetini kaybetti", value="legitimate", negative=True),
    when("has_quality", "object! *", "değişti, değişmedi, değişmiş", value="changed"),
)  # fmt: skip

NOUNS = {"goods:medicine": forms("aşısı, aşıyı, bu aşı, ilacı"), "goods:fuel": forms("gaz, petrol, elektrik, benzin")}
