"""Charts as SVG: a figure over time, and who said what when. The only import of matplotlib, when drawing.

Everything is laid out here, in pixels from the top left, so that labels never depend on which fonts a machine
has; matplotlib writes the SVG. The same drawing gives the same bytes. Amounts pass through floats only to
find their place on the paper: every number that can be read comes from the records' own words.
"""

from __future__ import annotations

import math
import re
import textwrap
import unicodedata
import warnings
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

WIDTH, WIDE, NARROW = 600, 860, 350  # beside Markdown; of a page in HTML, and of a phone
LABELLED = 14  # points that are labelled one by one; of more, only each party's last
PARTIES = 8  # parties with a mark and colour of their own
ROWS = 40  # parties of a timeline that have a row of their own
TEXT, SMALL = 14, 13  # font sizes

INK, MUTED, GRID, PAPER = "#1f2328", "#59636e", "#d1d9e0", "#ffffff"
COLOURS = ("#0b5cad", "#b3261e", "#1a7f37", "#8250df", "#8a5d00", "#0e7c86", "#bf3989", "#57606a")
MARKERS = ("o", "s", "^", "D", "v", "p", "h", "d")
_DARK_COLOURS = ("#58a6ff", "#ff8a80", "#3fb950", "#bc8cff", "#d9a530", "#39c5cf", "#f778ba", "#a5adb5")
_DARK = {INK: "#e6edf3", MUTED: "#9ba3ad", GRID: "#3a424b", PAPER: "#0d1117"}
_DARK |= dict(zip(COLOURS, _DARK_COLOURS, strict=True))
STYLE = "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif}" + (
    "@media screen and (prefers-color-scheme:dark){"
    + "".join(
        f'[fill="{light}"]{{fill:{dark}}}[stroke="{light}"]{{stroke:{dark}}}' for light, dark in _DARK.items()
    )
    + "}"
)


_Looks = dict[str, tuple[str, str]]  # a party's colour and marker


class Span(NamedTuple):
    """The first and the last day on which something can have been said; None is an open end."""

    first: date | None
    last: date | None


class Point(NamedTuple):
    """A figure: who said it when, the amount and its bounds (None: open), and the words of its label.

    `soft`: the bounds are by convention, or ours. `rejected`: the party says that it is not this. `replaces`
    is the place among the points of the one that it takes back.
    """

    party: str
    when: Span
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_inclusive: bool
    high_inclusive: bool
    soft: bool
    label: str
    rejected: bool = False
    stands: bool = True
    replaces: int | None = None
    restarts: bool = False


class Mark(NamedTuple):
    """A position on the line of a timeline; `side` is 1 for, -1 against, 0 neither."""

    when: Span
    side: int
    label: str
    stands: bool = True


class Row(NamedTuple):
    """What one party said, in a timeline."""

    party: str
    marks: Sequence[Mark]


class FigureChart(NamedTuple):
    """Figures of one noun and measure over time, and the denials of what they are said of."""

    title: str
    points: Sequence[Point]
    denials: Sequence[Row]


class Timeline(NamedTuple):
    """Statements by party."""

    title: str
    rows: Sequence[Row]


def available() -> bool:
    """Whether charts can be drawn: the extra `charts` is installed."""
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        return False
    return True


def svg(chart: FigureChart | Timeline, description: str, width: int = WIDTH, name: str = "chart") -> str:
    """The chart as one SVG element; `name` begins the ids, which a page with several charts keeps apart."""
    import matplotlib as mpl

    settings = {
        **mpl.rcParamsDefault,
        "backend": "svg",
        "svg.fonttype": "none",
        "svg.hashsalt": f"{name}-{width}",
        "text.parse_math": False,
        "path.simplify": False,
    }
    del settings["backend"]
    with mpl.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # the reader's fonts count, not those of this machine
        paper = _Paper(width)
        height = (
            _draw_figures(paper, chart) if isinstance(chart, FigureChart) else _draw_timeline(paper, chart)
        )
        written = paper.written(height)
    return _accessible(written, chart.title, description, f"{name}-{width}")


def _accessible(written: str, title: str, description: str, name: str) -> str:
    """Matplotlib's file as an element with title, description and colours for both schemes."""
    body = written[written.index("<svg") :]
    head, _, body = body.partition(">")
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', head)
    body = re.sub(r"<defs>\s*<style.*?</style>\s*</defs>", "", body, count=1, flags=re.DOTALL)
    body = re.sub(r"<metadata>.*?</metadata>", "", body, flags=re.DOTALL)
    body = re.sub(r'<g id="[^"]*">', "<g>", body)
    body = re.sub(r' style="([^"]*)"', _attributes, body)
    width, height = size.groups() if size else ("0", "0")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" '
        f'height="{height}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{name}-t {name}-d" '
        'font-family="sans-serif" stroke-linejoin="round">\n'
        f'<title id="{name}-t">{escape(title)}</title>\n<desc id="{name}-d">{escape(description)}</desc>\n'
        f"<style>{STYLE}</style>{body.rstrip()}\n"
    )


def _attributes(match: re.Match[str]) -> str:
    """A style as attributes, which a style sheet outranks and a strict content policy allows."""
    pairs = [part.split(":", 1) for part in match[1].split(";") if ":" in part]
    return "".join(
        f' {key.strip()}="{value.strip()}"' for key, value in pairs if key.strip() != "font-family"
    )


# --- paper ---


class _Paper:
    """A figure in pixels from the top left, whose height is known when everything is on it."""

    def __init__(self, width: int) -> None:
        from matplotlib.figure import Figure

        self.width = width
        self._figure = Figure(dpi=72, facecolor=PAPER)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()

    def text(
        self,
        x: float,
        y: float,
        words: str,
        colour: str = INK,
        size: float = TEXT,
        align: str = "left",
        bold: bool = False,
    ) -> None:
        """One line with its baseline at y."""
        weight = "bold" if bold else "normal"
        self._axes.text(
            x, y, words, color=colour, size=size, ha=align, va="baseline", weight=weight, clip_on=False
        )

    def lines(self, segments: Iterable[tuple[float, float, float, float]], colour: str, **how: Any) -> None:
        """Straight lines, each (x, y, x, y), as one path."""
        xs: list[float] = []
        ys: list[float] = []
        for x0, y0, x1, y1 in segments:
            xs += [x0, x1, math.nan]
            ys += [y0, y1, math.nan]
        if xs:
            how = {"linewidth": 1.5, "solid_capstyle": "butt", **how}
            self._axes.plot(xs, ys, color=colour, clip_on=False, **how)

    def marks(
        self,
        places: Sequence[tuple[float, float]],
        marker: str,
        colour: str,
        size: float = 8,
        *,
        hollow: bool = False,
        faint: bool = False,
    ) -> None:
        """Markers of one kind."""
        if places:
            xs, ys = zip(*places, strict=True)
            self._axes.plot(
                xs,
                ys,
                linestyle="none",
                marker=marker,
                markersize=size,
                markerfacecolor=PAPER if hollow else colour,
                markeredgecolor=colour,
                markeredgewidth=2 if marker == "x" else 1.5,
                alpha=0.5 if faint else None,
                clip_on=False,
            )

    def written(self, height: float) -> str:
        """The SVG file as matplotlib writes it."""
        self._axes.set_xlim(0, self.width)
        self._axes.set_ylim(height, 0)
        self._figure.set_size_inches(self.width / 72, height / 72)
        out = StringIO()
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        self._figure.savefig(out, format="svg", metadata=nothing, facecolor=PAPER)
        return out.getvalue()


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        return not (
            self.right <= other.left
            or other.right <= self.left
            or self.bottom <= other.top
            or other.bottom <= self.top
        )


def _measure(words: str, size: float = TEXT, *, bold: bool = False) -> float:
    """About how wide a line is in a wide sans serif font; a little more rather than less."""
    em = sum(1.05 if unicodedata.east_asian_width(c) in "WF" else 0.58 for c in words)
    return em * size * (1.07 if bold else 1)


def _wrap(words: str, room: float, size: float = TEXT, at_most: int = 3) -> list[str]:
    """The words on lines that fit the room; what doesn't fit the last one is cut with an ellipsis."""
    each = _measure(words, size) / max(len(words), 1)
    return textwrap.wrap(
        words, max(int(room / max(each, 1)), 8), max_lines=at_most, placeholder=" …", break_on_hyphens=False
    )


def _heading(paper: _Paper, title: str, below: str) -> float:
    """The title and a line below it; returns where the rest begins."""
    y = 8.0
    for line in _wrap(title, paper.width - 20, 16, 3):
        y += 20
        paper.text(10, y, line, size=16, bold=True)
    for line in _wrap(below, paper.width - 20, SMALL, 4):
        y += 17
        paper.text(10, y, line, MUTED, SMALL)
    return y + 14


def _key(paper: _Paper, y: float, entries: Sequence[tuple[Callable[[float, float], None], str]]) -> float:
    """What the signs mean, in as many lines as it takes; returns where it ends."""
    x = 10.0
    for sign, words in entries:
        room = 30 + _measure(words, SMALL) + 14
        if x > 10 and x + room > paper.width:
            x, y = 10.0, y + 20
        sign(x + 12, y - 4)
        for line in _wrap(words, paper.width - 40, SMALL, 3):
            paper.text(x + 30, y, line, MUTED, SMALL)
            y += 16
        y -= 16
        x += room
    return y + 14


# --- time ---


_STEPS = (
    *(("day", step) for step in (1, 2, 5, 10)),
    *(("month", step) for step in (1, 2, 3, 6)),
    *(("year", step) for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)  # from one date on an axis to the next


class _Time:
    """Days as places between `left` and `right`."""

    def __init__(self, spans: Iterable[Span], left: float, right: float) -> None:
        days = [day.toordinal() for span in spans for day in span if day]
        first, last = (min(days), max(days)) if days else (719163, 719163)
        spare = max((last - first) * 0.04, 3.0 if last > first else 20.0)
        self.first, self.last = max(first - spare, 1.0), min(last + spare, date.max.toordinal() - 1.0)
        self.left, self.right = left, right

    def at(self, day: date) -> float:
        """Where the day is."""
        share = (day.toordinal() - self.first) / (self.last - self.first)
        return self.left + share * (self.right - self.left)

    def middle(self, span: Span) -> float:
        """Where the mark of a span stands: in its middle, or at its one known end."""
        known = [self.at(day) for day in span if day]
        return sum(known) / len(known)

    def axis(self, paper: _Paper, top: float, bottom: float) -> float:
        """Grid lines with dates below them; returns where they end."""
        for day, words in _date_ticks(self.first, self.last, self.right - self.left):
            x = self.at(day)
            if not self.left <= x <= self.right:
                continue
            paper.lines([(x, top, x, bottom)], GRID, linewidth=0.8, zorder=0)
            half = _measure(words, SMALL) / 2
            paper.text(
                min(max(x, half + 2), paper.width - half - 2), bottom + 17, words, MUTED, SMALL, "center"
            )
        return bottom + 24


def _date_ticks(first: float, last: float, room: float) -> list[tuple[date, str]]:
    """As many round dates from `first` to `last` (ordinals) as there is room for, in pixels."""
    start, end = date.fromordinal(int(first)), date.fromordinal(int(last))
    years = range(start.year, end.year + 1)
    found: list[tuple[date, str]] = []
    for unit, step in _STEPS:
        if unit == "day":
            fits = (last - first) / step < 60
            days = [date.fromordinal(o) for o in range(int(first) + 1, int(last) + 1, step)] if fits else []
        elif unit == "month":
            days = [date(y, m, 1) for y in years for m in range(1, 13, step)] if len(years) < 60 else []
        else:
            days = [date(y, 1, 1) for y in years if y % step == 0]
        kept = [day for day in days if first <= day.toordinal() <= last]
        if found and len(kept) < 2:
            return found
        characters = {"day": 10, "month": 7, "year": 4}[unit]
        found = [(day, str(day)[:characters]) for day in kept]
        if 0 < len(found) <= max(room / _measure("0" * (characters + 2), SMALL), 2):
            return found
    return found


def _when(paper: _Paper, time: _Time, span: Span, y: float, colour: str, *, faint: bool = False) -> None:
    """An imprecise date as a bar, and an open end as an arrow."""
    alpha = 0.25 if faint else 0.45
    if span.first and span.last and span.first < span.last:
        paper.lines([(time.at(span.first), y, time.at(span.last), y)], colour, linewidth=5, alpha=alpha)
    elif span.first is None or span.last is None:
        way = -1 if span.first is None else 1
        x = time.middle(span)
        paper.lines([(x, y, x + way * 26, y)], colour, linewidth=2, alpha=alpha * 1.6)
        paper.marks([(x + way * 26, y)], "<" if way < 0 else ">", colour, 5, faint=faint)


def _dated(span: Span) -> bool:
    return span.first is not None or span.last is not None


# --- amounts ---


class _Scale:
    """Amounts as places between `bottom` and `top`; by magnitudes where they differ by magnitudes."""

    def __init__(self, amounts: Sequence[float]) -> None:
        positive = [a for a in amounts if a > 0]
        self.least, self.most = min(amounts), max(amounts)
        self.log = len(positive) > 1 and self.least >= 0 and max(positive) / min(positive) >= 30
        self.unit = min(positive) if positive else 1.0  # below it, down to zero, the scale is linear
        span = self._place(self.most) - self._place(self.least)
        spare = (span or abs(self._place(self.most)) or 1) * 0.12
        self.first = self._place(self.least) - (spare if self.least != 0 else 0)
        if not self.log and self.least > 0 and self.first < span:
            self.first = 0.0
        self.last = self._place(self.most) + spare * 1.6
        self.bottom, self.top = 0.0, 0.0

    def _place(self, amount: float) -> float:
        if not self.log:
            return amount
        return 0.5 * amount / self.unit if amount < self.unit else 0.5 + math.log10(amount / self.unit)

    def at(self, amount: Decimal | float) -> float:
        """Where the amount is."""
        share = (self._place(float(amount)) - self.first) / (self.last - self.first)
        return self.bottom - share * (self.bottom - self.top)

    def ticks(self) -> list[tuple[float, str]]:
        """Round amounts in words."""
        from matplotlib import ticker

        if not self.log:
            low, high = self.first, self.last
            found = ticker.MaxNLocator(6, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
            values = [float(value) for value in found if low <= value <= high]
            return [(value, short(Decimal(repr(round(value, 9))))) for value in values]
        low, high = math.floor(math.log10(self.unit)), math.ceil(math.log10(self.most)) + 1
        few = high - low <= 4
        steps = [1, 2, 5] if few else [1]
        every = 1 if high - low <= 9 else math.ceil((high - low) / 9)
        amounts = [Decimal(m).scaleb(power) for power in range(low, high, every) for m in steps]
        zero = [Decimal(0)] if self.least == 0 else []
        return [
            (float(a), short(a))
            for a in [*zero, *amounts]
            if self.first <= self._place(float(a)) <= self.last
        ]


def short(amount: Decimal) -> str:
    """An exact amount in few characters: 3 million, 250,000."""
    for power, word in ((12, "trillion"), (9, "billion"), (6, "million")):
        if abs(amount) >= Decimal(10) ** power and abs(amount) < Decimal(10) ** 15:
            return f"{format(amount.scaleb(-power).normalize(), 'f')} {word}"
    return f"{amount.normalize():,f}" if abs(amount) < Decimal(10) ** 15 else f"{amount.normalize():E}"


def _ends(point: Point) -> list[Decimal]:
    return [n for n in (point.low, point.amount, point.high) if n is not None]


# --- the figure over time ---


def plottable(point: Point) -> bool:
    """Whether the figure has a day and a bound to be drawn at."""
    return _dated(point.when) and bool(_ends(point))


def _draw_figures(paper: _Paper, chart: FigureChart) -> float:
    points = [p for p in chart.points if plottable(p)]
    scale = _Scale([float(n) for p in points for n in _ends(p)])
    left_out = len(chart.points) - len(points)
    notes = ["By the day on which it was said", "scale by magnitudes" if scale.log else ""]
    if left_out:
        notes.append(f"{left_out:,} without a date or a bound only in the table")
    top = _heading(paper, chart.title, "; ".join(filter(None, notes)) + ".")

    ticks = scale.ticks()
    left = max((_measure(words, SMALL) for _, words in ticks), default=0) + 18
    dense = len(points) > LABELLED
    right = paper.width - (0.27 * paper.width if dense else 14.0)
    time = _Time([*(p.when for p in points), *(m.when for r in chart.denials for m in r.marks)], left, right)
    top = _denial_strip(paper, time, chart.denials, top)

    counts: dict[str, int] = {}
    for p in points:
        counts[p.party] = counts.get(p.party, 0) + 1
    frequent = sorted(counts, key=lambda party: -counts[party])[:PARTIES]
    looks = {p: (COLOURS[i], MARKERS[i]) for i, p in enumerate([p for p in counts if p in frequent])}
    height, boxes = 250.0, list[_Label | None]()
    while True:
        scale.top, scale.bottom = top + 6, top + 6 + height
        boxes = (
            _margin_labels(points, time, scale, paper.width, looks)
            if dense
            else _labels(points, time, scale, paper.width, looks, chart.points)
        )
        if all(boxes) or height >= 800:
            break
        height += 60
    bottom = scale.bottom
    above = math.inf
    for value, words in ticks:
        y = scale.at(value)
        if above - y < 15:
            continue
        above = y
        paper.lines([(left, y, right, y)], GRID, linewidth=0.8, zorder=0)
        paper.text(left - 8, y + 4, words, MUTED, SMALL, "right")
    end = time.axis(paper, scale.top, bottom)
    for party in [*(p for p in counts if p not in looks), *looks]:
        colour, marker = looks.get(party, (MUTED, "."))
        _series(paper, time, scale, [p for p in points if p.party == party], colour, marker, dense=dense)
    _replacements(paper, time, scale, chart.points, looks)
    for label in boxes:
        if label:
            label.draw(paper)
    return _figure_key(paper, end + 22, points, looks, boxes, dense=dense)


def _denial_strip(paper: _Paper, time: _Time, rows: Sequence[Row], y: float) -> float:
    """Denials above the plot, a line each: they have a day and no amount."""
    marks = [(row.party, mark) for row in rows for mark in row.marks if _dated(mark.when)]
    shown = marks[: PARTIES - 2]
    for party, mark in shown:
        x = time.middle(mark.when)
        _when(paper, time, mark.when, y, INK)
        paper.marks([(x, y)], "x", INK, 7)
        words = f"{party} {mark.label}"
        after, before = paper.width - 14 - x - 14, x - 14 - 40
        for i, line in enumerate(_wrap(words, max(after, before), SMALL, 2)):
            if after >= before:
                ends = [time.at(d) for d in mark.when if d]
                paper.text(max(x, *ends) + 12, y + 4 + 15 * i, line, INK, SMALL)
            else:
                start = min([x, *(time.at(d) for d in mark.when if d)]) - (
                    40 if mark.when.first is None else 12
                )
                paper.text(start, y + 4 + 15 * i, line, INK, SMALL, "right")
        y += 22 if len(_wrap(words, max(after, before), SMALL, 2)) == 1 else 37
    if len(marks) > len(shown):
        paper.text(
            10, y + 4, f"… and {len(marks) - len(shown):,} more denials, in the timeline", MUTED, SMALL
        )
        y += 22
    return y


def _series(
    paper: _Paper,
    time: _Time,
    scale: _Scale,
    points: Sequence[Point],
    colour: str,
    marker: str,
    *,
    dense: bool,
) -> None:
    """One party's figures: marks, bounds, and in a dense chart the line through them."""
    size = 8.0 if not dense else 4.0
    cap, open_end = (5, 24) if not dense else (2, 10)
    marks: dict[tuple[bool, bool], list[tuple[float, float]]] = {}
    bars: dict[tuple[bool, bool], list[tuple[float, float, float, float]]] = {}
    arrows: dict[tuple[str, bool], list[tuple[float, float]]] = {}
    rejected = []
    for p in points:
        x, faint = time.middle(p.when), not p.stands
        places = [scale.at(n) for n in _ends(p)]
        if not dense:
            y = scale.at(p.amount if p.amount is not None else _ends(p)[0])
            _when(paper, time, p.when, y, colour, faint=faint)
        if p.rejected:
            rejected.append((x, places[0]))
            continue
        bar = bars.setdefault((p.soft, faint), [])
        low, high = (None if n is None else scale.at(n) for n in (p.low, p.high))
        start = low if low is not None else max(places) + open_end
        end = high if high is not None else min(places) - open_end
        if start != end:
            bar.append((x, start, x, end))
        for bound, inclusive, y, head in (
            (p.low, p.low_inclusive, start, "v"),
            (p.high, p.high_inclusive, end, "^"),
        ):
            if bound is None:
                arrows.setdefault((head, faint), []).append((x, y))
            elif p.amount is None:
                marks.setdefault((not inclusive, faint), []).append((x, y))
            elif start != end and bound != p.amount:
                bars.setdefault((False, faint), []).append((x - cap, y, x + cap, y))
        if p.amount is not None:
            excluded = (p.amount == p.low and not p.low_inclusive) or (
                p.amount == p.high and not p.high_inclusive
            )
            marks.setdefault((excluded, faint), []).append((x, scale.at(p.amount)))
    if dense:
        _path(paper, time, scale, points, colour)
    for (soft, faint), segments in bars.items():
        dash = {"linestyle": (0, (2, 1.4))} if soft and not dense else {}
        weight = 2 if not dense else 1
        paper.lines(segments, colour, linewidth=weight, alpha=0.35 if faint or dense else 1, **dash)
    for (head, faint), places2 in arrows.items():
        if not dense:
            paper.marks(places2, head, colour, 6, faint=faint)
    if dense and len(points) > 40:  # enough of them to tell the lines apart
        step = len(points) // 9
        marks = {look: places[step // 2 :: step] for look, places in marks.items()}
        size = 6
    for (hollow, faint), places3 in marks.items():
        paper.marks(places3, marker, colour, size, hollow=hollow, faint=faint)
    paper.marks(rejected, "x", colour, 7)


def _path(paper: _Paper, time: _Time, scale: _Scale, points: Sequence[Point], colour: str) -> None:
    """The line through a party's figures in their order, broken where its count starts anew."""
    standing = [p for p in points if p.stands and not p.rejected and p.amount is not None]
    places = [(time.middle(p.when), scale.at(p.amount or 0)) for p in standing]
    pairs = zip(places, places[1:], standing[1:], strict=False)
    paper.lines([(*a, *b) for a, b, p in pairs if not p.restarts], colour, linewidth=1.5)
    for (x, _), p in zip(places, standing, strict=True):
        if p.restarts:
            paper.lines([(x, scale.top, x, scale.bottom)], colour, linewidth=1, linestyle=(0, (1, 2)))


def _replacements(paper: _Paper, time: _Time, scale: _Scale, points: Sequence[Point], looks: _Looks) -> None:
    """A line from each figure that was taken back to the one in its place."""
    for p in points:
        old = points[p.replaces] if p.replaces is not None else None
        if old is None or not (plottable(p) and plottable(old)):
            continue
        (x0, y0), (x1, y1) = ((time.middle(q.when), scale.at(q.amount or _ends(q)[0])) for q in (old, p))
        colour = looks.get(p.party, (MUTED, ""))[0]
        paper.lines([(x0, y0, x1, y1)], colour, linewidth=1, linestyle=(0, (3, 2)), alpha=0.7, zorder=1)


class _Label(NamedTuple):
    box: _Box
    party: str
    names: list[str]
    lines: list[str]
    colour: str
    faint: bool
    align: str
    anchor: tuple[float, float]

    def draw(self, paper: _Paper) -> None:
        """The words, and a thin line to what they belong to where that is not beside them."""
        x = self.box.left if self.align == "left" else self.box.right
        middle = (self.box.top + self.box.bottom) / 2
        if abs(middle - self.anchor[1]) > (self.box.bottom - self.box.top) / 2 + 4:
            near = self.box.left - 2 if self.align == "left" else self.box.right + 2
            paper.lines([(*self.anchor, near, middle)], self.colour, linewidth=0.7, alpha=0.6, zorder=1)
        y = self.box.top - 3
        for name in self.names:
            y += 15
            paper.text(x, y, name, self.colour, TEXT, self.align, bold=True)
        for line in self.lines:
            y += 15
            paper.text(x, y, line, MUTED if self.faint else INK, SMALL, self.align)


def _labels(
    points: Sequence[Point],
    time: _Time,
    scale: _Scale,
    width: float,
    looks: _Looks,
    every: Sequence[Point],
) -> list[_Label | None]:
    """A place for each point's label that meets no other and no mark: beside it, else above or below."""
    taken = [box for p in points for box in _taken(p, time, scale)]
    taken += [box for p in points for box in _line_taken(p, every, time, scale)]
    placed: list[_Label | None] = []
    for p in points:
        x, y = time.middle(p.when), scale.at(_middle(p))
        colour = looks.get(p.party, (MUTED, ""))[0]
        found = None
        for room in (width * 0.42, width * 0.3):
            lines, names = _wrap(p.label, room, SMALL, 4), _wrap(p.party, room, TEXT, 2)
            wide = max(*(_measure(n, bold=True) for n in names), *(_measure(n, SMALL) for n in lines))
            tall = 2 + 15 * (len(lines) + len(names))
            places = sorted(
                ((abs(dy), dy, side) for dy in range(-240, 241, 6) for side in (1, -1)),
                key=lambda place: (place[0], -place[2]),
            )
            for _, dy, side in places:
                left = x + 12 if side > 0 else x - 12 - wide
                box = _Box(left, y + dy - tall / 2, left + wide, y + dy + tall / 2)
                inside = box.left >= time.left + 2 and box.right <= width - 4
                inside = inside and box.top >= scale.top and box.bottom <= scale.bottom
                if inside and not any(box.meets(other) for other in taken):
                    align = "left" if side > 0 else "right"
                    found = _Label(box, p.party, names, lines, colour, not p.stands, align, (x, y))
                    break
            if found:
                taken.append(found.box)
                break
        placed.append(found)
    return placed


def _margin_labels(
    points: Sequence[Point], time: _Time, scale: _Scale, width: float, looks: _Looks
) -> list[_Label | None]:
    """The names of parties in the right margin, each as near to its last figure as the others allow."""
    last = {p.party: p for p in points if p.party in looks}
    labels: list[_Label] = []
    below = -math.inf
    for p in sorted(last.values(), key=lambda p: scale.at(_middle(p))):
        names = _wrap(p.party, (width - time.right - 24) / 1.07, TEXT, 3)
        tall = 2 + 15 * len(names)
        x, y = time.middle(p.when), scale.at(_middle(p))
        top = max(y - tall / 2, below)
        below = top + tall
        box = _Box(time.right + 16, top, width - 4, below)
        labels.append(_Label(box, p.party, names, [], looks[p.party][0], False, "left", (x, y)))
    if below > scale.bottom:  # too low: move up what stands below its place, from the last on
        lowest: float = scale.bottom
        for i in reversed(range(len(labels))):
            box = labels[i].box
            height = box.bottom - box.top
            top = min(box.top, lowest - height)
            labels[i] = labels[i]._replace(box=_Box(box.left, top, box.right, top + height))
            lowest = top
    return [label if label.box.top >= scale.top - 8 else None for label in labels]


def _middle(point: Point) -> Decimal:
    """The amount, or the middle of its bounds: where the label belongs."""
    return point.amount if point.amount is not None else sum(_ends(point), Decimal(0)) / len(_ends(point))


def _line_taken(point: Point, points: Sequence[Point], time: _Time, scale: _Scale) -> list[_Box]:
    """What the line to a figure from the one that it takes back covers, roughly."""
    old = points[point.replaces] if point.replaces is not None else None
    if old is None or not plottable(old):
        return []
    (x0, y0), (x1, y1) = ((time.middle(q.when), scale.at(q.amount or _ends(q)[0])) for q in (old, point))
    steps = [i / 24 for i in range(25)]
    places = [(x0 + (x1 - x0) * i, y0 + (y1 - y0) * i) for i in steps]
    return [_Box(x - 8, y - 4, x + 8, y + 4) for x, y in places]


def _taken(point: Point, time: _Time, scale: _Scale) -> list[_Box]:
    """What the mark and the bounds of a point cover."""
    x, places = time.middle(point.when), [scale.at(n) for n in _ends(point)]
    top = min(places) - (30 if point.high is None else 6)
    bottom = max(places) + (30 if point.low is None else 6)
    y = scale.at(point.amount if point.amount is not None else _ends(point)[0])
    ends = [time.at(day) for day in point.when if day]
    left = min(ends) - (30 if point.when.first is None else 6)
    right = max(ends) + (30 if point.when.last is None else 6)
    return [_Box(x - 7, top, x + 7, bottom), _Box(left, y - 6, right, y + 6)]


def _figure_key(
    paper: _Paper,
    y: float,
    points: Sequence[Point],
    looks: _Looks,
    labels: Sequence[_Label | None],
    *,
    dense: bool,
) -> float:
    named = {label.party for label in labels if label}
    entries: list[tuple[Callable[[float, float], None], str]] = []
    for party, (colour, marker) in looks.items():
        if party not in named:
            entries.append((_sign(paper, marker, colour), party))
    if others := {p.party for p in points} - looks.keys():
        entries.append((_sign(paper, ".", MUTED), f"{len(others):,} other parties"))
    drawn = [p for p in points if not p.rejected]
    if dense:
        stroke = lambda x, at: paper.lines([(x, at - 8, x, at + 8)], MUTED, linewidth=1, alpha=0.6)  # noqa: E731
        entries.append((stroke, "bounds; an open one is cut short"))
    if not dense and any(p.low is None or p.high is None for p in drawn):
        entries.append((_sign(paper, "^", MUTED, 6), "no bound on that side"))
    if not dense and any(not p.low_inclusive or not p.high_inclusive for p in drawn):
        entries.append((_sign(paper, "o", MUTED, hollow=True), "that very amount is excluded"))
    if not dense and any(p.soft and p.low != p.high for p in drawn):
        dashed = lambda x, at: paper.lines(  # noqa: E731
            [(x, at - 8, x, at + 8)], MUTED, linewidth=2, linestyle=(0, (2, 1.4))
        )
        entries.append((dashed, "≈ bounds by convention or ours"))
    if any(not p.stands for p in drawn):
        entries.append((_sign(paper, "o", MUTED, faint=True), "no longer in force"))
    if any(p.rejected for p in points):
        entries.append((_sign(paper, "x", MUTED, 7), "rejected"))
    if any(p.restarts for p in points):
        dotted = lambda x, at: paper.lines(  # noqa: E731
            [(x, at - 8, x, at + 8)], MUTED, linewidth=1, linestyle=(0, (1, 2))
        )
        entries.append((dotted, "the count starts anew"))
    if any(p.when.first != p.when.last for p in points) and not dense:
        bar = lambda x, at: paper.lines([(x - 9, at, x + 9, at)], MUTED, linewidth=5, alpha=0.45)  # noqa: E731
        entries.append((bar, "said on a day within"))
    return _key(paper, y, entries) if entries else y


def _sign(
    paper: _Paper, marker: str, colour: str, size: float = 8, *, hollow: bool = False, faint: bool = False
) -> Callable[[float, float], None]:
    return lambda x, y: paper.marks([(x, y)], marker, colour, size, hollow=hollow, faint=faint)


# --- the timeline ---

_SIDES = {
    1: ("o", COLOURS[0], "affirms"),
    -1: ("x", COLOURS[1], "denies or disputes"),
    0: ("s", MUTED, "neither"),
}


def _draw_timeline(paper: _Paper, chart: Timeline) -> float:
    rows = [Row(r.party, [m for m in r.marks if _dated(m.when)]) for r in chart.rows]
    undated = sum(len(r.marks) for r in chart.rows) - sum(len(r.marks) for r in rows)
    rows = [row for row in rows if row.marks]
    if len(rows) > ROWS:
        most = set(sorted(range(len(rows)), key=lambda i: -len(rows[i].marks))[: ROWS - 1])
        rest = [mark for i, row in enumerate(rows) if i not in most for mark in row.marks]
        named = [row for i, row in enumerate(rows) if i in most]
        rows = [*named, Row(f"{len(rows) - len(named):,} other parties", rest)]
    note = f"{undated:,} undated only in the table." if undated else ""
    top = _heading(paper, chart.title, note)
    time = _Time([m.when for row in rows for m in row.marks], 44, paper.width - 44.0)
    y, lines = top + 4, []
    many = sum(len(row.marks) for row in rows) > 150
    for row in rows:
        y += _timeline_row(paper, time, row, y, dense=many or len(row.marks) > 24)
        lines.append(y)
    end = time.axis(paper, top - 4, y)
    paper.lines([(10, at, paper.width - 10, at) for at in lines], GRID, linewidth=0.8, zorder=0)
    marks = [mark for row in rows for mark in row.marks]
    sides = [side for side in (1, -1, 0) if any(m.side == side for m in marks)]
    entries = [(_sign(paper, *_SIDES[side][:2]), _SIDES[side][2]) for side in sides]
    if any(not m.stands for m in marks):
        entries.append((_sign(paper, "o", MUTED, faint=True), "no longer in force"))
    if any(m.when.first and m.when.last and m.when.first < m.when.last for m in marks):
        bar = lambda x, at: paper.lines([(x - 9, at, x + 9, at)], MUTED, linewidth=5, alpha=0.45)  # noqa: E731
        entries.append((bar, "said on a day within"))
    if any(m.when.first is None for m in marks):
        entries.append((_sign(paper, "<", MUTED, 6), "by that day"))
    return _key(paper, end + 22, entries)


def _timeline_row(paper: _Paper, time: _Time, row: Row, top: float, *, dense: bool) -> float:
    """A party's name and its marks below it, each with the claim's number where there is room."""
    names = _wrap(row.party, (paper.width - 20) / 1.07, TEXT, 2)
    for i, name in enumerate(names):
        paper.text(10, top + 15 + 17 * i, name, INK, TEXT, bold=True)
    more = 17 * (len(names) - 1)
    top += more
    if dense:
        return more + _dense_row(paper, time, row, top)
    lanes: list[float] = []  # where the last label of each lane ends
    places: dict[tuple[int, bool], list[tuple[float, float]]] = {}
    for mark in sorted(row.marks, key=lambda m: time.middle(m.when)):
        x, (_, colour, _) = time.middle(mark.when), _SIDES[mark.side]
        wide = _measure(mark.label, SMALL) + 10
        ends = [time.at(day) for day in mark.when if day]
        left = min(ends) - (34 if mark.when.first is None else 8)
        right = max(*ends, x + 9 if len(ends) else x) + (34 if mark.when.last is None else 0)
        after = right + wide < paper.width - 4
        begin, end = (left, right + wide) if after else (left - wide, right)
        lane = next((i for i, used in enumerate(lanes) if used <= begin), len(lanes))
        lanes[lane:] = [end, *lanes[lane + 1 :]]
        y = top + 32 + 18 * lane
        _when(paper, time, mark.when, y, colour, faint=not mark.stands)
        if after:
            paper.text(max(*ends, x) + 9, y + 4, mark.label, MUTED, SMALL)
        else:
            paper.text(left - 2, y + 4, mark.label, MUTED, SMALL, "right")
        places.setdefault((mark.side, mark.stands), []).append((x, y))
    for (side, stands), found in places.items():
        marker, colour, _ = _SIDES[side]
        paper.marks(found, marker, colour, hollow=not stands, faint=not stands)
    return more + 32 + 18 * max(len(lanes), 1)


def _dense_row(paper: _Paper, time: _Time, row: Row, top: float) -> float:
    """A party with more marks than can be told apart: a line of strokes for each side, after its sign."""
    y = top + 30
    for side, (sign, colour, _) in _SIDES.items():
        marks = [m for m in row.marks if m.side == side]
        if not marks:
            continue
        paper.marks([(22, y)], sign, colour, 6)
        for stands in (False, True):
            places = [(time.middle(m.when), y) for m in marks if m.stands is stands]
            strokes = [(x, y - 5, x, y + 5) for x, y in places]
            paper.lines(strokes, colour, linewidth=1.2, alpha=0.75 if stands else 0.3)
        y += 15
    return y - top
