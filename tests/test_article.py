"""The text of an article's page is read whole, with every sign that its script needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import article
from storage.records import Page
from tests.factory import NOW, document

LONG = "وزارت دفاع می‌گوید ذبیح‌الله کریمی و نیروهای‌شان شهر را گرفته‌اند؛ این ادعا را هیچ منبع دیگری تأیید نکرده است. "


def page(html: str, status: int = 200, content_type: str = "text/html; charset=utf-8") -> Page:
    return Page(
        source="wire", url="https://wire.example/1", requested="https://wire.example/1", status=status, headers=(),
        content_type=content_type, etag=None, last_modified=None, body=html.encode(), fetched_at=NOW,
    )  # fmt: skip


def html(*paragraphs: str, around: str = "{}") -> str:
    inner = "".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        "<html><head><title>t</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>خبر</h1>{around.format(inner)}</article><footer>©</footer></body></html>"
    )


def test_joiners_and_direction_marks_are_kept() -> None:
    text = article.body(page(html(LONG * 2, "\u200eA\u200f " + LONG * 2)))
    assert text.count("می\u200cگوید") == 4
    assert text.count("ذبیح\u200cالله") == 4
    assert "\u200eA\u200f" in text


def test_paragraphs_stand_between_blank_lines_and_the_frame_is_left_out() -> None:
    found = article.body(page(html(LONG * 2, LONG * 3))).split("\n\n")
    assert [one.count("وزارت دفاع") for one in found if "وزارت" in one] == [2, 3]
    assert not any("Home" in one or "©" in one for one in found)


def test_a_block_quote_is_kept() -> None:
    text = article.body(page(html(LONG * 2, around="{}<blockquote><p>“جنگ ادامه دارد.”</p></blockquote>")))
    assert "“جنگ ادامه دارد.”" in text


def test_what_is_nested_too_deep_is_still_read() -> None:
    deep = "<div>" * 400 + "{}" + "</div>" * 400
    assert "وزارت دفاع" in article.body(page(html(LONG * 3, around=deep)))


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (page(html("Please log in to read on.")), "login"),
        (page(html(LONG * 3), status=403), "403"),
        (page(""), "no article|no HTML"),
    ],
)
def test_a_page_without_an_article_is_said_to_be_one(answer: Page, why: str) -> None:
    with pytest.raises(article.Unreadable, match=why):
        article.body(answer)


def test_the_headline_comes_first_once() -> None:
    found = article.whole(document(title="خبر تازه", text="خبر تازه\n\nکوتاه"), page(html(LONG * 3)))
    assert found.text.startswith("خبر تازه\n\n")
    assert found.text.count("خبر تازه") == 1


@given(st.text(max_size=300))
def test_any_page_is_read_or_refused(text: str) -> None:
    try:
        assert article.body(page(text))
    except article.Unreadable:
        return
