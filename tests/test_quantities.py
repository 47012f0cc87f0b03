"""Figures of every script and language: what they say, what they count, and what only looks like one."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.grammar import codes
from monitor.quantities import quantities

#: language, text, the figures in it: low, high, unit
CASES: list[tuple[str, str, list[tuple[float, float, str]]]] = [
    ("en", "At least 12 Afghan soldiers were killed.", [(12, inf, "person")]),
    ("en", "Up to 40 percent of the wheat is lost.", [(0, 40, "percent")]),
    ("en", "Nearly 1,200 km of road", [(1080, 1200, "km")]),
    ("en", "two hundred and five thousand men", [(205_000, 205_000, "person")]),
    ("en", "half a million refugees", [(500_000, 500_000, "person")]),
    ("en", "two and a half million people", [(2_500_000, 2_500_000, "person")]),
    ("en", "hundreds of thousands of people", [(100_000, 1_000_000, "person")]),
    ("en", "several hundred fighters", [(100, 1_000, "person")]),
    ("en", "dozens of people", [(10, 100, "person")]),
    ("en", "between twenty and thirty people", [(20, 30, "person")]),
    ("en", "2-3 million people", [(2_000_000, 3_000_000, "person")]),
    ("en", "10 to 15 drones", [(10, 15, "aircraft")]),
    ("en", "$1.2 billion and $5m", [(1.2e9, 1.2e9, "USD"), (5e6, 5e6, "USD")]),
    ("en", "€150k", [(150_000, 150_000, "EUR")]),
    ("en", "five hundred dollars or more", [(500, inf, "USD")]),
    ("en", "twenty-five men", [(25, 25, "person")]),
    ("en", "3.5% of voters", [(3.5, 3.5, "percent")]),
    ("en", "one man died", [(1, 1, "person")]),
    ("en", "no fewer than 30 civilians", [(30, inf, "person")]),
    ("en", "fewer than ten prisoners", [(0, 10, "person")]),
    ("en", "a crowd of 2000 people", [(2000, 2000, "person")]),
    ("fa", "دست‌کم ۱۲ نفر کشته شدند", [(12, inf, "person")]),
    ("fa", "حدود ۳۰۰ هزار تن", [(300_000, 300_000, "person")]),
    ("fa", "بیست و پنج سرباز", [(25, 25, "person")]),
    ("fa", "سه میلیون و دوصد هزار نفر", [(3_200_000, 3_200_000, "person")]),
    ("fa", "ده‌ها هزار تن", [(10_000, 100_000, "person")]),
    ("fa", "۵ تا ۱۰ سرباز", [(5, 10, "person")]),
    ("fa", "بین ۲۰ تا ۳۰ نفر", [(20, 30, "person")]),
    ("fa", "۱۲٬۳۰۰ نفر", [(12_300, 12_300, "person")]),
    ("fa", "۳٫۵ میلیون دالر", [(3_500_000, 3_500_000, "USD")]),
    ("fa", "دو نیم میلیون دالر", [(2_500_000, 2_500_000, "USD")]),
    ("fa", "۲۵ درصد", [(25, 25, "percent")]),
    ("fa", "صدها نفر", [(100, 1_000, "person")]),
    ("ps", "لږ تر لږه ۱۲ تنه ووژل شول", [(12, inf, "person")]),
    ("ps", "پنځه زره کسان", [(5_000, 5_000, "person")]),
    ("ps", "سلګونه کسان", [(100, 1_000, "person")]),
    ("ar", "12 ألفا و300 شخص", [(12_300, 12_300, "person")]),
    ("ar", "خمسة وعشرون جنديا", [(25, 25, "person")]),
    ("ar", "عشرات الآلاف من المدنيين", [(10_000, 100_000, "person")]),
    ("ar", "أكثر من 50 قتيلا", [(50, inf, "person")]),
    ("ar", "٥ في المئة", [(5, 5, "percent")]),
    ("ar", "١٬٢٠٠ شخص", [(1_200, 1_200, "person")]),
    ("ur", "کم از کم 12 افراد ہلاک", [(12, inf, "person")]),
    ("ur", "پچیس ہزار افراد", [(25_000, 25_000, "person")]),
    ("ur", "سینکڑوں افراد", [(100, 1_000, "person")]),
    ("ru", "не менее 120 мирных жителей", [(120, inf, "person")]),
    ("ru", "5 тыс. человек", [(5_000, 5_000, "person")]),
    ("ru", "3,5 млн долларов", [(3_500_000, 3_500_000, "USD")]),
    ("ru", "десятки тысяч людей", [(10_000, 100_000, "person")]),
    ("ru", "два-три человека", [(2, 3, "person")]),
    ("ru", "двадцать пять солдат", [(25, 25, "person")]),
    ("uk", "щонайменше 12 військових", [(12, inf, "person")]),
    ("uk", "3,5 млн гривень", [(3_500_000, 3_500_000, "UAH")]),
    ("uk", "двадцять п'ять", [(25, 25, "")]),
    ("tr", "100'den fazla kişi öldü", [(100, inf, "person")]),
    ("tr", "yüzde 5", [(5, 5, "percent")]),
    ("tr", "yirmibeş asker", [(25, 25, "person")]),
    ("tr", "yirmi beş asker", [(25, 25, "person")]),
    ("tr", "iki buçuk milyon lira", [(2_500_000, 2_500_000, "TRY")]),
    ("tr", "1.200 kişi", [(1_200, 1_200, "person")]),
    ("fr", "1 200 personnes", [(1_200, 1_200, "person")]),
    ("fr", "3,5 millions d'euros", [(3_500_000, 3_500_000, "EUR")]),
    ("fr", "deux cent cinquante morts", [(250, 250, "person")]),
    ("fr", "quatre-vingt-dix-neuf soldats", [(99, 99, "person")]),
    ("fr", "des centaines de milliers de personnes", [(100_000, 1_000_000, "person")]),
    ("es", "doscientos cincuenta muertos", [(250, 250, "person")]),
    ("es", "al menos 1.200 personas", [(1_200, inf, "person")]),
    ("es", "3,5 millones de dólares", [(3_500_000, 3_500_000, "USD")]),
    ("de", "rund einundzwanzig Soldaten", [(21, 21, "person")]),
    ("de", "zweihundertfünfzig Tote", [(250, 250, "person")]),
    ("de", "knapp 50 Prozent", [(45, 50, "percent")]),
    ("de", "3,5 Millionen Euro", [(3_500_000, 3_500_000, "EUR")]),
    ("zh", "至少12名士兵死亡", [(12, inf, "person")]),
    ("zh", "三万五千人", [(35_000, 35_000, "person")]),
    ("zh", "两千三百零五人", [(2_305, 2_305, "person")]),
    ("zh", "3000多人受伤", [(3_000, inf, "person")]),
    ("zh", "百分之五", [(5, 5, "percent")]),
    ("zh", "数百人", [(100, 1_000, "person")]),
    ("zh", "三四百人", [(300, 400, "person")]),
    ("zh", "1.2万人", [(12_000, 12_000, "person")]),
]  # fmt: skip
#: what is no quantity
SILENT: list[tuple[str, str]] = [
    ("en", "In 2023 the war began on May 5."),
    ("en", "F-16 jets, a T-72 and the S-300 were seen beside a Mi-8."),
    ("en", "The G7 met on the 7th day."),
    ("en", "Resolution 1701, article 5, No. 12"),
    ("en", "at 10:30, at 9 am, on 2024-05-12 and on 12/05/2024"),
    ("en", "They won 3-1."),
    ("en", "call +49 301234567890"),
    ("en", "see https://example.org/2024/12 and #covid19 and @user22"),
    ("en", "1. Bread"),
    ("en", "several people, a few villages"),
    ("fa", "در سال ۱۴۰۲ و ۱۵ حمل"),
    ("fa", "ماده ۵ قانون"),
    ("fa", "ساعت ۱۰:۳۰"),
    ("ar", "عام 2023 وفي 12 مايو"),
    ("ru", "12 мая 2023 года"),
    ("ru", "5-я армия, 20-летний солдат"),
    ("de", "am 3. Mai 2023"),
    ("es", "el 5 de mayo de 2023"),
    ("fr", "le 5 mai 2023, à 14h30"),
    ("tr", "12 Mayıs 2023"),
    ("zh", "2023年5月12日"),
    ("uk", "12 травня 2023 року"),
]


@pytest.mark.parametrize(("code", "text", "expected"), CASES)
def test_a_figure_is_read(code: str, text: str, expected: list[tuple[float, float, str]]) -> None:
    found = [(one.quantity.low, one.quantity.high, one.quantity.unit) for one in quantities(text, code)]
    assert [(low, high) for low, high, _ in found] == [
        (pytest.approx(low), pytest.approx(high)) for low, high, _ in expected
    ]
    assert [unit for *_, unit in found] == [unit for *_, unit in expected]


@pytest.mark.parametrize(("code", "text"), SILENT)
def test_what_only_looks_like_a_quantity_is_left_alone(code: str, text: str) -> None:
    assert quantities(text, code) == ()


@pytest.mark.parametrize("code", codes())
def test_every_language_is_tried(code: str) -> None:
    assert sum(case[0] == code for case in CASES) >= 3


@pytest.mark.parametrize(
    ("text", "approximate"),
    [("about 300 people", True), ("300 people", False), ("hundreds of people", True), ("some 300 people", True)],
)
def test_the_words_say_how_exact_it_is(text: str, approximate: bool) -> None:
    assert [one.quantity.approximate for one in quantities(text, "en")] == [approximate]


def test_the_words_stay_with_the_figure() -> None:
    text = "Officials say that at least 12 civilians were killed."
    (one,) = quantities(text, "en")
    assert text[one.span.start : one.span.end] == "at least 12"
    assert one.quantity.text == "at least 12 civilians"


@given(st.sampled_from(codes()), st.integers(min_value=0, max_value=999_999))
def test_bare_figures_are_worth_themselves(code: str, number: int) -> None:
    for digits in ("0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"):
        written = "".join(digits[int(digit)] for digit in str(number))
        found = quantities(f"({written})", code)
        assert [one.quantity.low for one in found] in ([], [number])


@given(st.sampled_from(codes()), st.text(max_size=80))
def test_no_text_breaks_it_and_spans_lie_in_it(code: str, text: str) -> None:
    end = 0
    for one in quantities(text, code):
        assert end <= one.span.start < one.span.end <= len(text)
        assert one.quantity.low <= one.quantity.high
        end = one.span.end


@given(st.data())
def test_rows_of_number_words_break_nothing(data: st.DataObject) -> None:
    from monitor.grammar import language

    code = data.draw(st.sampled_from(codes()))
    numbers = language(code).numbers
    words = [
        *numbers.words,
        *numbers.scales,
        *numbers.vague,
        *numbers.halves,
        *numbers.joiners,
        *numbers.to,
        "12",
        "-",
        "%",
    ]
    row = data.draw(st.lists(st.sampled_from(words), max_size=12))
    for one in quantities(" ".join(row), code):
        assert one.quantity.low <= one.quantity.high
