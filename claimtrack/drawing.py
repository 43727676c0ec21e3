"""What charts are drawn with: paper in pixels from the top left, words and signs on it, an axis of dates.

Everything is laid out here, so that labels never depend on which fonts a machine has; matplotlib, which only
this module imports, writes the SVG.
"""

from __future__ import annotations

import math
import textwrap
import unicodedata
import warnings
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from io import StringIO
from typing import Any, NamedTuple

from claimtrack.dates import MONTHS

# Beside Markdown, where a phone shows it smaller; of a page in HTML, and of a phone.
WIDTH, WIDE, NARROW = 480, 860, 350
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


class Span(NamedTuple):
    """The first and the last day on which something can have been said; None is an open end."""

    first: date | None
    last: date | None


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


def drawn(draw: Callable[[Paper], float], width: int, salt: str) -> str:
    """What `draw` puts on paper as SVG, where it says how high that is; ids follow from `salt`."""
    import matplotlib as mpl

    settings = {
        **mpl.rcParamsDefault,
        "svg.fonttype": "none",
        "svg.hashsalt": salt,
        "text.parse_math": False,
        "path.simplify": False,
    }
    del settings["backend"]
    with mpl.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # the reader's fonts count, not those of this machine
        paper = Paper(width)
        return paper.written(draw(paper))


# --- paper ---


class Paper:
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

    def behind(self, words: str, x: float, y: float, size: float, align: str, *, bold: bool = False) -> None:
        """Plain paper below words, so that no line of the grid goes through them."""
        wide = measure(words, size, bold=bold)
        left = x if align == "left" else x - wide
        self.lines([(left, y - size * 0.33, left + wide, y - size * 0.33)], PAPER, linewidth=size, zorder=0.5)

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


class Box(NamedTuple):
    """A place on paper."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any of it."""
        return not (
            self.right <= other.left
            or other.right <= self.left
            or self.bottom <= other.top
            or other.bottom <= self.top
        )


def measure(words: str, size: float = TEXT, *, bold: bool = False) -> float:
    """About how wide a line is in a wide sans serif font; a little more rather than less."""
    em = sum(1.05 if unicodedata.east_asian_width(c) in "WF" else 0.58 for c in words)
    return em * size * (1.07 if bold else 1)


def wrap(words: str, room: float, size: float = TEXT, at_most: int = 3) -> list[str]:
    """The words on lines that fit the room; what doesn't fit the last one is cut with an ellipsis."""
    each = measure(words, size) / max(len(words), 1)
    return textwrap.wrap(
        words, max(int(room / max(each, 1)), 8), max_lines=at_most, placeholder=" …", break_on_hyphens=False
    )


def heading(paper: Paper, title: str, below: str) -> float:
    """The title and a line below it; returns where the rest begins."""
    y = 8.0
    for line in wrap(title, paper.width - 20, 16, 6):
        y += 20
        paper.text(10, y, line, size=16, bold=True)
    for line in wrap(below, paper.width - 20, SMALL, 4):
        y += 17
        paper.text(10, y, line, MUTED, SMALL)
    return y + 14


def key(paper: Paper, y: float, entries: Sequence[tuple[Callable[[float, float], None], str]]) -> float:
    """What the signs mean, in as many lines as it takes; returns where it ends."""
    x = 10.0
    for sign, words in entries:
        room = 30 + measure(words, SMALL) + 14
        if x > 10 and x + room > paper.width:
            x, y = 10.0, y + 20
        sign(x + 12, y - 4)
        for line in wrap(words, paper.width - 40, SMALL, 3):
            paper.text(x + 30, y, line, MUTED, SMALL)
            y += 16
        y -= 16
        x += room
    return y + 14


def round_amounts(low: float, high: float) -> list[float]:
    """A few round amounts between two."""
    from matplotlib import ticker

    found = ticker.MaxNLocator(6, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    return [float(value) for value in found if low <= value <= high]


# --- time ---


_STEPS = (
    *(("day", step) for step in (1, 2, 5, 10)),
    *(("month", step) for step in (1, 2, 3, 6)),
    *(("year", step) for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)  # from one date on an axis to the next


class Time:
    """Days as places between `left` and `right`."""

    def __init__(self, spans: Iterable[Span], left: float, right: float) -> None:
        days = [day.toordinal() for span in spans for day in span if day]
        first, last = (min(days), max(days)) if days else (719163, 719163)
        spare = max((last - first) * 0.04, 3.0)
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

    def axis(self, paper: Paper, top: float, bottom: float) -> float:
        """Grid lines with dates below them; returns where they end."""
        for day, words in _date_ticks(self.first, self.last, self.right - self.left):
            x = self.at(day)
            if not self.left <= x <= self.right:
                continue
            paper.lines([(x, top, x, bottom)], GRID, linewidth=0.8, zorder=0)
            half = measure(words, SMALL) / 2
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
            every = [date.fromordinal(o) for o in range(int(first), int(last) + 1)] if fits else []
            # From the first of each month on; the one before the next month would stand too near.
            days = [d for d in every if (d.day - 1) % step == 0 and (step == 1 or d.day <= 31 - step)]
        elif unit == "month":
            days = [date(y, m, 1) for y in years for m in range(1, 13, step)] if len(years) < 60 else []
        else:
            days = [date(y, 1, 1) for y in years if y % step == 0]
        kept = [day for day in days if first <= day.toordinal() <= last]
        if found and len(kept) < 2:
            return found
        characters = {"day": 11, "month": 8, "year": 4}[unit]
        found = [(day, _named(day, unit)) for day in kept]
        if 0 < len(found) <= max(room / measure("0" * (characters + 2), SMALL), 2):
            return found
    return found


def _named(day: date, unit: str) -> str:
    """A date on an axis: 2024, Feb 2024, 27 Feb 2024."""
    month = "" if unit == "year" else f"{MONTHS[day.month - 1][:3]} "
    return f"{day.day} {month}{day.year}" if unit == "day" else f"{month}{day.year}"


def draw_span(paper: Paper, time: Time, span: Span, y: float, colour: str, *, faint: bool = False) -> None:
    """An imprecise date as a bar, and an open end as an arrow."""
    alpha = 0.25 if faint else 0.45
    if span.first and span.last and span.first < span.last:
        paper.lines([(time.at(span.first), y, time.at(span.last), y)], colour, linewidth=5, alpha=alpha)
    elif span.first is None or span.last is None:
        way = -1 if span.first is None else 1
        x = time.middle(span)
        paper.lines([(x, y, x + way * 26, y)], colour, linewidth=2, alpha=alpha * 1.6)
        paper.marks([(x + way * 26, y)], "<" if way < 0 else ">", colour, 5, faint=faint)


def dated(span: Span) -> bool:
    """Whether anything is known of the day."""
    return span.first is not None or span.last is not None


def sign(
    paper: Paper, marker: str, colour: str, size: float = 8, *, hollow: bool = False, faint: bool = False
) -> Callable[[float, float], None]:
    """A mark for the key."""
    return lambda x, y: paper.marks([(x, y)], marker, colour, size, hollow=hollow, faint=faint)
