"""Charts of reports: the same bytes again, and words that can be read and cover no others."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from sqlalchemy.engine import URL
from test_commands import Commands
from test_report_documents import fill

from claimtrack import charts
from claimtrack.charts import FigureChart, Mark, Point, Row, Span, Timeline
from claimtrack.drawing import COLOURS, INK, MUTED, PAPER

SVG = "{http://www.w3.org/2000/svg}"
PARTIES = ("Ukraine", "Russia", "General Staff of the Armed Forces of Ukraine", "국가정보원")


def on(day: str) -> Span:
    return Span(date.fromisoformat(day), date.fromisoformat(day))


def point(party: str, when: Span, low: str | None, amount: str | None, high: str | None, words: str) -> Point:
    least, said, most = (Decimal(n) if n is not None else None for n in (low, amount, high))
    return Point(party, when, said, least, most, True, True, False, f"“{words}”")


def few() -> FigureChart:
    """Return a chart with each kind of figure."""
    denial = Mark(Span(None, date(2024, 3, 1)), -1, "denies the broader claim #1 (our reading)")
    return FigureChart(
        "Soldiers, killed",
        [
            point("Ukraine", on("2024-01-05"), "400", "400", "400", "400 soldiers")._replace(stands=False),
            point("Ukraine", on("2024-02-05"), "320", "320", None, "at least 320 soldiers")._replace(
                replaces=0
            ),
            point("Russia", on("2024-02-09"), "89", "89", "89", "89 soldiers"),
            point("Russia", on("2024-02-09"), "400", "400", "400", "400 soldiers")._replace(rejected=True),
            point("France", Span(None, date(2024, 3, 1)), "200", None, "1000", "hundreds of soldiers"),
            point("France", Span(date(2024, 2, 1), date(2024, 2, 29)), None, "90", "90", "at most 90"),
            point("Belarus", on("2024-02-10"), None, None, None, "several soldiers"),
        ],
        [Row("Belarus", [denial])],
    )


def many(points: int) -> FigureChart:
    dice, found = random.Random(1), list[Point]()  # noqa: S311
    for i in range(points):
        amount = str(100 + i * 10)
        day = str(date(2022, 2, 24) + timedelta(i // 3))
        high = amount if i % 3 else None
        found.append(point(dice.choice(PARTIES), on(day), amount, amount, high, f"{amount} tanks"))
    return FigureChart("Tanks, lost", found, [])


def timeline(marks: int) -> Timeline:
    dice = random.Random(2)  # noqa: S311
    start = date(2022, 2, 24)
    days = [start + timedelta(dice.randrange(900)) for _ in range(marks)]
    rows = [
        Row(party, [Mark(Span(d, d), dice.choice((1, -1, 0)), f"#{i}") for i, d in enumerate(days[n::4])])
        for n, party in enumerate(PARTIES)
    ]
    return Timeline("Who said what when", rows)


CHARTS = {
    "few": few(),
    "one party often": many(14),
    "3,000 figures": many(3000),
    "3 statements": timeline(3),
    "40 statements": timeline(40),
    "3,000 statements": timeline(3000),
}
everywhere = pytest.mark.parametrize("width", [charts.WIDTH, charts.WIDE, charts.NARROW])
each = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS.keys())


class Word(NamedTuple):
    """A text of a chart, and the box that it takes in an ordinary font."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def words(drawn: str) -> list[Word]:
    found = []
    for element in ElementTree.fromstring(drawn).iter(f"{SVG}text"):  # noqa: S314 - our own
        text, size = element.text or "", float(element.attrib["font-size"].removesuffix("px"))
        x, y = float(element.attrib["x"]), float(element.attrib["y"])
        wide = sum(1.0 if c > "\u1100" and c not in "“”…≈" else 0.5 for c in text) * size
        start = {"start": x, "middle": x - wide / 2, "end": x - wide}[element.attrib["text-anchor"]]
        found.append(Word(text, start, y - 0.75 * size, start + wide, y + 0.2 * size))
    return found


@everywhere
@each
def test_the_same_chart_is_the_same_bytes(chart: FigureChart | Timeline, width: int) -> None:
    assert charts.svg(chart, "What it shows.", width) == charts.svg(chart, "What it shows.", width)


@everywhere
@each
def test_no_words_of_a_chart_cover_others_or_leave_it(chart: FigureChart | Timeline, width: int) -> None:
    found = words(charts.svg(chart, "What it shows.", width))
    for a, b in combinations(found, 2):
        apart = a.right <= b.left or b.right <= a.left or a.bottom <= b.top or b.bottom <= a.top
        assert apart, (a, b)
    assert [word for word in found if word.left < 0 or word.right > width] == []


@everywhere
@each
def test_a_chart_can_be_read_without_eyes_and_names_every_party(
    chart: FigureChart | Timeline, width: int
) -> None:
    drawn = charts.svg(chart, "What it shows.", width)
    root = ElementTree.fromstring(drawn)  # noqa: S314 - our own
    named = [
        element.text for element in root if element.attrib.get("id") in root.attrib["aria-labelledby"].split()
    ]
    assert root.attrib["role"] == "img"
    assert named == [chart.title, "What it shows."]
    read = " ".join(word.text for word in words(drawn))
    parties = (
        {p.party for p in chart.points if charts.plottable(p)}
        if isinstance(chart, FigureChart)
        else {row.party for row in chart.rows if row.marks}
    )
    for party in parties:
        assert party.split()[0] in read


def test_each_of_a_few_figures_stands_beside_its_words() -> None:
    read = " ".join(word.text for word in words(charts.svg(few(), "", charts.WIDE)))
    for said in ("“400 soldiers”", "“at least 320 soldiers”", "“89 soldiers”", "“hundreds of soldiers”"):
        assert said in read
    assert "1 without a date or a bound only in the table" in read
    assert "Belarus denies the broader claim #1 (our reading)" in read
    for sign in (
        "no bound on that side",
        "no longer in force",
        "rejected",
        "said on a day within",
        "by that day",
    ):
        assert sign in read


def test_amounts_that_differ_by_magnitudes_have_a_scale_by_magnitudes() -> None:
    def axis(*amounts: str) -> set[str]:
        chart = FigureChart("x", [point("A", on("2024-01-01"), n, n, n, n) for n in amounts], [])
        return {word.text for word in words(charts.svg(chart, "", charts.WIDE))}

    assert {"100", "1,000", "10,000", "100,000", "1 million"} <= axis("100", "1000000")
    assert "By the day on which it was said; scale by magnitudes." in axis("100", "1000000")
    assert {"0", "100", "200", "300"} <= axis("100", "300")
    assert {"0", "1,000"} <= axis("0", "10", "1000")


def marks(drawn: str, colour: str) -> list[tuple[float, float]]:
    """Return where the marks of a colour stand."""
    root = ElementTree.fromstring(drawn)  # noqa: S314 - our own
    found = [e.attrib for e in root.iter(f"{SVG}use") if e.attrib.get("fill") == colour]
    return [(float(a["x"]), float(a["y"])) for a in found]


@everywhere
def test_figures_of_one_day_stand_side_by_side_where_they_would_cover_each_other(width: int) -> None:
    same = [point(p, on("2024-01-01"), n, n, n, n) for p, n in (("A", "470"), ("B", "471"), ("C", "50"))]
    drawn = charts.svg(FigureChart("Killed", same, []), "", width)
    (a,), (b,), (c,) = (marks(drawn, colour) for colour in COLOURS[:3])
    assert abs(a[0] - b[0]) >= 10
    assert c[0] in (a[0], b[0])


def test_an_arrow_below_the_least_amount_stays_inside_the_chart() -> None:
    figures = [("2024-01-01", None, "at most 9"), ("2024-02-20", "0", "0")]
    chart = FigureChart(
        "Share", [point("A", on(day), low, low or "9", low or "9", w) for day, low, w in figures], []
    )
    read = {word.text: word for word in words(charts.svg(chart, "", charts.WIDE))}
    assert read["11 Jan 2024"].top - read["0"].bottom > 15


def test_dates_on_an_axis_are_named_and_round() -> None:
    def dates(first: str, last: str) -> list[str]:
        chart = FigureChart("x", [point("A", on(day), "5", "5", "5", "5") for day in (first, last)], [])
        found = [w.text for w in words(charts.svg(chart, "", charts.WIDE))]
        return [text for text in found if re.fullmatch(r"(\d+ )?([A-Z][a-z]{2} )?\d{4}", text)]

    assert dates("2024-01-01", "2024-02-20")[:3] == ["1 Jan 2024", "11 Jan 2024", "21 Jan 2024"]
    assert {"Jan 2023", "Jul 2023"} <= set(dates("2023-01-01", "2024-03-01"))
    assert {"2000", "2010"} <= set(dates("1990-01-01", "2020-01-01"))


@pytest.mark.parametrize("amount", ["0", "-5", "0.001", "1" + "0" * 29, "999999999999999999999999999999"])
def test_any_amount_has_a_place(amount: str) -> None:
    chart = FigureChart(
        "x", [point("A", on(day), amount, amount, amount, amount) for day in ("0001-01-01", "9999-12-31")], []
    )
    assert "nan" not in charts.svg(chart, "").lower()


def test_a_chart_has_colours_for_light_and_dark_and_refers_to_nothing() -> None:
    drawn = charts.svg(few(), "")
    assert "@media screen and (prefers-color-scheme:dark)" in drawn
    used = set(re.findall(r'(?:fill|stroke)="(#[0-9a-f]{6})"', drawn))
    assert used <= set(re.findall(r'\[fill="(#[0-9a-f]{6})"\]', charts.STYLE))
    assert " style=" not in drawn
    assert re.findall(r'(?:href|src)="(?!#)', drawn) == []
    assert re.findall(r"https?://(?!www\.w3\.org/)", drawn) == []


def test_every_colour_of_words_stands_out_from_the_paper_in_light_and_dark() -> None:
    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark = dict(re.findall(r'\[fill="(#\w+)"\]\{fill:(#\w+)\}', charts.STYLE))
    for colour in (*COLOURS, INK, MUTED):
        for words, paper in ((colour, PAPER), (dark[colour], dark[PAPER])):
            lower, higher = sorted((light(words), light(paper)))
            assert (higher + 0.05) / (lower + 0.05) >= 4.5, colour  # WCAG 2, level AA


# --- charts of a report ---


def test_a_report_has_its_charts_beside_markdown_and_inside_html(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    fill(sqlite_url)
    claimtrack = Commands(sqlite_url, capsys)
    path = Path(claimtrack("report", "2", "--output", str(tmp_path)).strip())
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"^!\[.*\]\((.*\.svg)\)$", text, re.MULTILINE)
    assert len(named) == 2
    assert {file.name for file in tmp_path.iterdir()} == {path.name, *named}
    assert text.index(f"({named[0]})") < text.index("Every figure") < text.index(f"({named[1]})")
    assert (
        claimtrack("report", "2", "--html", "--output", "-").count("<svg ") == 4
    )  # for a page and a phone each
    assert "![" not in claimtrack("report", "2", "--output", "-")  # nothing would be beside it


def test_without_matplotlib_a_report_has_no_charts_and_says_so(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    fill(sqlite_url)
    claimtrack = Commands(sqlite_url, capsys)
    code = (
        "import sys; sys.modules['matplotlib'] = None\n"
        "from claimtrack import cli\n"
        f"sys.exit(cli._run(['--db', {claimtrack.db!r}, 'report', '2', '--output', {str(tmp_path)!r}]))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert (
        ran.stderr == "claimtrack: without charts: these need the extra, pip install 'claimtrack[charts]'\n"
    )
    (path,) = tmp_path.iterdir()
    text = path.read_text(encoding="utf-8")
    assert "![" not in text
    assert "Every figure" in text
    assert "Every statement" in text
