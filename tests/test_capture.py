"""What an article's bytes say: the text whole, what is no part of it, title, date, who had it first."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from claimtrack import bylines, capture
from claimtrack.capture import Captured, Reading
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import How

PAGES = Path(__file__).parent / "pages"
ARTICLES = Path(__file__).parents[2] / "shared" / "articles"
DAY = "2026-11-22"  # of the capture

RUSSIAN = (
    "Южная Корея сообщила, что около 6 700 контейнеров отправлены из порта Раджин. "
    "Москва и Пхеньян отрицают любую торговлю оружием. Посольство не ответило на запрос. "
)
KOREAN = (
    "한국 국방부 장관은 컨테이너 6,700개가 러시아로 갔다고 화요일에 말했다. 평양과 모스크바는 이를 부인했다. "
)


def read(data: str | bytes, encoding: str | None = None, **said: str) -> Reading:
    data = data.encode() if isinstance(data, str) else data
    return capture.read(Captured(data, How.file, "article", **said), DAY, encoding)


def facts(data: str | bytes) -> dict[str, str]:
    return {field: found.value for field, found in read(data).facts.items()}


def outside(reading: Reading) -> str:
    return "\n".join(reading.content[start:end] for start, end in reading.boilerplate)


def inside(reading: Reading) -> str:
    kept, at = "", 0
    for start, end in [*reading.boilerplate, (len(reading.content), len(reading.content))]:
        kept += reading.content[at:start]
        at = end
    return kept


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>A title</title>{head}</head><body>{body}</body></html>"


# --- plain texts ---


@pytest.mark.parametrize(
    ("dateline", "date"),
    [
        ("DATE: 2024-06-16 11:39:38", "2024-06-16"),
        ("Tuesday 10 May 2022 16:14 BST", "2022-05-10"),
        ("2023-04-26T07:50:15.070Z", "2023-04-26"),
        ("March 01, 2024", "2024-03-01"),
        ("Published: 1st March 2024", "2024-03-01"),
        ("Sept. 3, 2023", "2023-09-03"),
        ("3. 9. 2023", "2023-09-03"),
        ("2023年9月3日", "2023-09-03"),
        ("2023. 9. 3.", "2023-09-03"),
        ("13/09/2023", "2023-09-13"),
        ("09/13/2023", "2023-09-13"),
        ("Last updated: 3 September 2023", "[..2023-09-03]"),
        ("03/09/2023", None),  # the third of September or the ninth of March
        ("31 February 2024", None),
        ("A meeting on April 25, 2019. (Kremlin)", None),  # what a picture shows
        ("On 3 September 2023 the minister said so", None),
    ],
)
def test_a_dateline_dates_the_article(dateline: str, date: str | None) -> None:
    assert facts(f"Seoul counts containers\n{dateline}\n\nSome went, it is said.").get("published") == date


def test_a_date_after_the_capture_is_passed_over() -> None:
    found = read("Seoul counts containers\nMarch 01, 2031\n\nSome went.")
    assert "published" not in found.facts
    assert found.remarks == [
        "published: 2031-03-01 (dateline 'March 01, 2031') is after the capture: passed over"
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("This article was originally published by Radio Example and is reprinted.", "Radio Example"),
        ("This story first appeared in The Example Post on 3 May.", "The Example Post"),
        ("Originally published by Example Wire, a partner.", "Example Wire"),
        ("Source: examplur", "examplur"),
        ("Quelle: dpa", "dpa"),
        ("MOSCOW, March 1 (Reuters) - The ministry has denied that containers came.", "Reuters"),
        ("The ministry denied on Friday that any containers had come from the port. (Yonhap)", "Yonhap"),
        ("The claim was first published by Reuters, and it was denied by both of the ministries.", None),
        ("A parade in the capital, where soldiers marched for hours through the rain on Friday (AP)", None),
        ("The ministry denied on Friday that any containers had come from the port. (LP)", None),
        ("Source: https://example.com/a", None),
    ],
)  # fmt: skip
def test_who_had_it_first_is_read_where_papers_say_so(line: str, name: str | None) -> None:
    assert facts(f"Seoul counts containers\n\n{line}\n").get("first_published_by") == name


def test_a_byline_names_the_author() -> None:
    assert facts("Seoul counts containers\nBy Min-ji Park\n\nSome went.")["author"] == "Min-ji Park"
    assert (
        facts("Seoul counts containers\nOleh Kovalenko\n3 May 2024\n\nSome went.")["author"]
        == "Oleh Kovalenko"
    )
    assert "author" not in facts("Seoul counts containers\nBy all accounts some went there.\n")


def test_navigation_and_comments_are_marked_and_never_cut() -> None:
    text = (
        "The Example Times\n\nNow you can see more...\n\nMenu\n\nSeoul counts containers\n\n2024-03-01\n\n"
        "Some 6,700 containers have gone to Russia since August, an official in Seoul said on Monday.\n\n"
        "Both Pyongyang and Moscow have denied any trade in arms, and called the report an invention.\n\n"
        "Comments\n\nI do not believe it.\n\n© 2024 The Example Times"
    )
    found = read(text)
    assert found.content == text
    assert outside(found).split("\n\n") == [
        "The Example Times",
        "Now you can see more...",
        "Menu\nComments",
        "I do not believe it.",
        "© 2024 The Example Times",
    ]
    assert {field: one.value for field, one in found.facts.items()} == {
        "publisher": "The Example Times", "title": "Seoul counts containers", "published": "2024-03-01",
    }  # fmt: skip


def test_a_picture_described_twice_is_marked_once() -> None:
    found = read("Title of it\n\nA parade in <b></b>Moscow\nA parade in Moscow\n\nSome went to Russia.")
    assert outside(found) == "A parade in <b></b>Moscow"


FIVE = {
    "000": ("N. Korea, Russia defend", None, "Yonhap", "2024-06-16", None, ["This <strong></strong>image"]),
    "001": ("North Korea defends", None, None, "2022-05-10", "Thomas Kingsley", ["Join our comm"]),
    "002": (
        '"Mutual Solidarity"', "The Limited Times", "merkur", "2023-04-26", None,
        ["Now you can see", "All news articles on", "You may like"],
    ),
    "003": ("Kim Jong-un with message", None, None, "2023-06-12", "Linus Prien", ["Home page politics"]),
    "004": ("Russia hails Pyongyang", None, "Radio Free Asia", "2024-03-01", None, ["Navigation"]),
}  # fmt: skip


@pytest.mark.parametrize("number", FIVE)
def test_the_five_articles_come_out_right(number: str) -> None:
    if not ARTICLES.is_dir():
        pytest.skip("the articles are not here (../shared/articles): not read")
    (path,) = ARTICLES.glob(f"{number}_*.txt")
    found = capture.read(capture.from_file(path), DAY)
    title, publisher, first, published, author, marked = FIVE[number]
    values = {field: one.value for field, one in found.facts.items()}
    assert values.pop("title").startswith(title)
    assert values.pop("language") == "en"
    expected = {"publisher": publisher, "first_published_by": first, "published": published, "author": author}
    assert values == {field: value for field, value in expected.items() if value}
    assert found.content == path.read_bytes().decode().replace("\r\n", "\n")
    for words in marked:
        assert words in outside(found)
    paragraphs = [line for line in found.content.split("\n") if len(line.split()) >= 30]
    assert all(line in inside(found) for line in paragraphs)


# --- pages ---


def test_a_newspapers_page_is_read() -> None:
    found = capture.read(capture.from_file(PAGES / "newspaper.html"), DAY)
    assert {field: (one.value, one.how) for field, one in found.facts.items()} == {
        "title": ("Seoul says 6,700 containers went to Russia & counts on", "JSON-LD headline"),
        "author": ("Min-ji Park, Oleh Kovalenko", "JSON-LD author"),
        "publisher": ("The Example Courier", "JSON-LD publisher"),
        "published": ("2024-03-01", "JSON-LD datePublished"),
        "first_published_by": ("Reuters", "'SEOUL (Reuters) -'"),
        "language": ("en", "<html lang>"),
        "url": ("https://www.example-courier.com/world/2024/03/01/containers", "og:url"),
    }
    for words in (
        "We use cookies",
        "Opinion",
        "Five things to know",
        "Hidden 89",
        "Reader one",
        "Weather",
        "© 2024",
    ):
        assert words in outside(found)
    for words in (
        "counts on",
        "By Min-ji Park",
        "some 6,700 containers",
        "United Nations",
        "September\t2,300",
    ):
        assert words in inside(found)
    assert "no text" not in found.content


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>6,<b>700</b> containers</p>", "6,700 containers"),
        ("<p>5 × 10<sup>6</sup> shells</p>", "5 × 10⁶ shells"),
        ("<p>700<sup>1</sup> shells</p>", "700¹ shells"),
        ("<p>not <del>400</del><ins>89</ins></p>", "not ⟦400⟧ 89"),
        ("<table><tr><td>6</td><td>700</td></tr></table>", "6\t700"),
        ("<p>16<span hidden>6</span>700</p>", "16\n\n6\n\n700"),
        ("<p>one<br>two</p><p>three</p>", "one\ntwo\n\nthree"),
        ("<p>One <b>two <i>three<p>four</b> five 6,<b>700", "One two three\n\nfour five 6,700"),
        ("<p>a&nbsp;b &amp; c&shy;d</p>", "a\xa0b & cd"),
        ("<pre>a  b\n c</pre>", "a  b\n c"),
        ("<p>x<script>1</script><style>2</style>y</p>", "xy"),
    ],
)
def test_markup_never_makes_another_number(markup: str, text: str) -> None:
    assert read(page(markup)).content == text


@pytest.mark.parametrize(
    ("head", "field", "found"),
    [
        ('<meta property="article:published_time" content="2024-03-01T00:00Z">', "published",
         ("2024-03-01", "article:published_time")),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-01-01"}</script>'
         '<meta name="date" content="2024-03-02">', "published", ("2024-03-02", "date")),
        ('<script type="application/ld+json">[{"@type": ["Report"], "publisher": "P", "sourceOrganization": '
         '{"name": "Wire"}}]</script>', "first_published_by", ("Wire", "JSON-LD sourceOrganization")),
        ('<meta name="author" content="TASS">', "first_published_by", ("TASS", "the author is an agency")),
        ('<script type="application/ld+json">' + "[" * 100_000 + "</script>"
         '<meta property="og:title" content="T&amp;C">', "title", ("T&C", "og:title")),
        ('<meta name="author" content="https://example.com/jane">', "author", None),
        ('<link rel="canonical" href="javascript:alert(1)">', "url", None),
    ],
)  # fmt: skip
def test_a_page_says_of_itself(head: str, field: str, found: tuple[str, str] | None) -> None:
    body = "<article><p>Some containers have gone to Russia since August, an official said.</p></article>"
    assert read(page(body, head)).facts.get(field) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministry said that it had no knowledge of the shipments and would not say more.", "en"),
        ("Het ministerie zei maandag dat het niets van de leveringen wist en er niet op wilde ingaan.", "nl"),
        ("Bakanlık bu sevkiyatlar için hiçbir bilgisi olmadığını ve daha fazla şey olmadığını dedi.", "tr"),
        ("Міністерство заявило в понеділок, що воно не знає про ці поставки і не буде їх коментувати.", "uk"),
        ("Quux 17 zzyzx 400 frob 89 plugh 6,700 xyzzy.", None),
    ],
)  # fmt: skip
def test_the_language_of_a_text_is_guessed_by_its_frequent_words(text: str, language: str | None) -> None:
    assert "language" not in read(text).facts
    guess = (language, "a guess by its most frequent words") if language else None
    assert read("\n".join([text] * 8)).facts.get("language") == guess


# --- encodings ---


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"\xef\xbb\xbfT\xc3\xadtle", "utf-8", "Títle"),
        (codecs.BOM_UTF16_LE + "Títle".encode("utf-16-le"), "utf-16-le", "Títle"),
        (codecs.BOM_UTF16_BE + "Títle".encode("utf-16-be"), "utf-16-be", "Títle"),
        ("A title without a mark".encode("utf-16-be"), "utf-16-be", "A title without a mark"),
        (RUSSIAN.encode("cp1251"), "cp1251", RUSSIAN),
        (RUSSIAN.encode("koi8-r"), "koi8-r", RUSSIAN),
        ((KOREAN * 2).encode("euc-kr"), "cp949", KOREAN * 2),
    ],
)
def test_a_text_is_read_in_its_encoding(data: bytes, encoding: str, text: str) -> None:
    found = read(data)
    assert (found.encoding, found.content) == (encoding, text)


@pytest.mark.parametrize(
    ("declared", "used", "remarks"),
    [
        ("windows-1251", "cp1251", []),
        ("utf-8", "cp1251", ["read as cp1251, a guess; --encoding says otherwise"]),
        ("iso-8859-1", "cp1251", ["read as cp1251, a guess; --encoding says otherwise"]),
    ],
)
def test_an_encoding_that_is_declared_is_believed_as_far_as_it_makes_sense(
    declared: str, used: str, remarks: list[str]
) -> None:
    found = read(page(f"<article><p>{RUSSIAN}</p></article>", f"<meta charset={declared}>").encode("cp1251"))
    assert (found.encoding, found.remarks, found.content) == (used, remarks, RUSSIAN.strip())
    found = read(page(f"<article><p>{RUSSIAN}</p></article>", f"<meta charset={declared}>"))
    assert (found.encoding, found.remarks, found.content) == ("utf-8", [], RUSSIAN.strip())


def test_a_guess_never_changes_letters() -> None:
    quoted = "“Sent,” he said – “it’s ‘some 6,700’ containers”".encode("cp1252")
    assert read(quoted).content == quoted.decode("cp1252")
    spanish = (
        "El envío llegó el año pasado, señaló el ministerio español; además, la acusación carecía de base."
    )
    with pytest.raises(RefusedInput, match=r"“año” in cp1252, “ańo” in cp1250.*--encoding"):
        read(spanish.encode("cp1252"))
    assert read(spanish.encode("cp1252"), "cp1252").content == spanish


def test_a_page_with_a_broken_character_is_read_and_that_is_said() -> None:
    whole = page(f"<article><p>{RUSSIAN * 20}</p></article>").encode()
    found = read(whole.replace("Ю".encode(), b"\xd0", 1))
    assert found.remarks == ["1 characters are broken, shown as �"]
    assert "около 6 700 контейнеров" in found.content


def test_the_analyst_says_what_the_encoding_is() -> None:
    assert read(b"caf\xe9\n", "latin-1").content == "café\n"
    with pytest.raises(RefusedInput, match="is not utf-8"):
        read(b"caf\xe9\n", "utf-8")
    for name in ("rot13", "utf-7", "zlib", "nonsense", "unicode_escape"):
        with pytest.raises(RefusedInput, match="is no encoding of texts"):
            read(b"abc", name)


# --- what is no article ---


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"caf\xe9\n", "line 1: is not UTF-8 text"),
        (b"a\nb\x00c", "U\\+0000"),
        (b"<html><body><p>a\x00b</p></body></html>", "U\\+0000"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive or an Office document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Office document"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x1f\x8b\x08\x00", "packed"),
        (b"\x7fELF\x02", "a program"),
        (b"SQLite format 3\x00", "a database"),
        (b"\x00\x00\x00\x20ftypisom", "a recording"),
        (b"<html><body><script>let a</script></body></html>", "the page has no text"),
        (b"<!DOCTYPE html><html></html>", "the page has no text"),
        (b"<html>" + b"<div>" * 5000 + b"deep" + b"</div>" * 5000, "nested too deeply"),
        (b"x" * (capture.MAX_BYTES // 4 + 1), "10,000,000 are the most"),
        (b"<html>" + b"x" * capture.MAX_PAGE, "more than 10,000,000 bytes"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, words: str) -> None:
    with pytest.raises(RefusedInput, match=words) as refusal:
        read(data)
    assert "\n" not in str(refusal.value)


def test_a_file_of_50_megabytes_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(RefusedInput, match="more than 40,000,000 bytes"):
        capture.from_file(tmp_path / "large")


def test_no_line_is_lost_or_cut_in_two() -> None:
    text = "  a b \n\n\tc\n d"
    lines = list(bylines.split(text))
    assert [text[line.start : line.end] for line in lines] == ["a b", "c", "d"]
    assert bylines.ranges(lines, {2, 12}) == [(2, 5), (12, 13)]
    assert bylines.ranges(lines, {2, 9}) == [(2, 10)]
