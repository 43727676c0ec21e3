"""Figures over time: marks, bounds and labels of what parties said, and the denials above them.

Amounts pass through floats only to find their place on the paper: every number that can be read comes from
the records' own words.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimtrack.drawing import (
    COLOURS,
    GRID,
    INK,
    MUTED,
    SMALL,
    TEXT,
    Box,
    Paper,
    Row,
    Span,
    Time,
    dated,
    draw_span,
    heading,
    key,
    measure,
    round_amounts,
    sign,
    wrap,
)

LABELLED = 14  # points that are labelled one by one; of more, only each party's last
PARTIES = 8  # parties with a mark and colour of their own
MARKERS = ("o", "s", "D", "P", "*", "p", "h", "d")  # none that a bound or a rejected figure has

_Looks = dict[str, tuple[str, str]]  # a party's colour and marker


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
    shift: float = 0.0  # to one side, of others in its place; set when it is drawn


class FigureChart(NamedTuple):
    """Figures of one noun and measure over time, and the denials of what they are said of."""

    title: str
    points: Sequence[Point]
    denials: Sequence[Row]


# --- amounts ---


class _Scale:
    """Amounts as places between `bottom` and `top`; by magnitudes where they differ by magnitudes."""

    def __init__(self, amounts: Sequence[float], *, below: bool = False) -> None:
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
        if below:  # room for the arrow of a figure without a lower bound
            self.first -= (self.last - self.first) * 0.12
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
        if not self.log:
            low, high = self.first, self.last
            return [(value, short(Decimal(repr(round(value, 9))))) for value in round_amounts(low, high)]
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
    return dated(point.when) and bool(_ends(point))


def draw(paper: Paper, chart: FigureChart) -> float:
    """The chart on paper; returns how high that is."""
    points = [p for p in chart.points if plottable(p)]
    scale = _Scale([float(n) for p in points for n in _ends(p)], below=any(p.low is None for p in points))
    left_out = len(chart.points) - len(points)
    notes = ["By the day on which it was said", "scale by magnitudes" if scale.log else ""]
    if left_out:
        notes.append(f"{left_out:,} without a date or a bound only in the table")
    top = heading(paper, chart.title, "; ".join(filter(None, notes)) + ".")

    ticks = scale.ticks()
    left = max((measure(words, SMALL) for _, words in ticks), default=0) + 18
    dense = len(points) > LABELLED
    right = paper.width - (0.27 * paper.width if dense else 14.0)
    time = Time([*(p.when for p in points), *(m.when for r in chart.denials for m in r.marks)], left, right)
    top = _denial_strip(paper, time, chart.denials, top)

    counts: dict[str, int] = {}
    for p in points:
        counts[p.party] = counts.get(p.party, 0) + 1
    frequent = sorted(counts, key=lambda party: -counts[party])[:PARTIES]
    looks = {p: (COLOURS[i], MARKERS[i]) for i, p in enumerate([p for p in counts if p in frequent])}
    height, boxes = 250.0, list[_Label | None]()
    while True:
        scale.top, scale.bottom = top + 6, top + 6 + height
        every = list(chart.points) if dense else _side_by_side(chart.points, time, scale)
        boxes = (
            _margin_labels(points, time, scale, paper.width, looks)
            if dense
            else _labels([p for p in every if plottable(p)], time, scale, paper.width, looks, every)
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
        own = [p for p in every if plottable(p) and p.party == party]
        _series(paper, time, scale, own, colour, marker, dense=dense)
    _replacements(paper, time, scale, every, looks)
    for label in boxes:
        if label:
            label.draw(paper)
    return _figure_key(paper, end + 22, points, looks, boxes, dense=dense)


def _denial_strip(paper: Paper, time: Time, rows: Sequence[Row], y: float) -> float:
    """Denials above the plot, a line each: they have a day and no amount."""
    marks = [(row.party, mark) for row in rows for mark in row.marks if dated(mark.when)]
    shown = marks[: PARTIES - 2]
    for party, mark in shown:
        x = time.middle(mark.when)
        draw_span(paper, time, mark.when, y, INK)
        paper.marks([(x, y)], "x", INK, 7)
        words = f"{party} {mark.label}"
        after, before = paper.width - 14 - x - 14, x - 14 - 40
        for i, line in enumerate(wrap(words, max(after, before), SMALL, 2)):
            if after >= before:
                ends = [time.at(d) for d in mark.when if d]
                paper.text(max(x, *ends) + 12, y + 4 + 15 * i, line, INK, SMALL)
            else:
                start = min([x, *(time.at(d) for d in mark.when if d)]) - (
                    40 if mark.when.first is None else 12
                )
                paper.text(start, y + 4 + 15 * i, line, INK, SMALL, "right")
        y += 22 if len(wrap(words, max(after, before), SMALL, 2)) == 1 else 37
    if len(marks) > len(shown):
        paper.text(
            10, y + 4, f"… and {len(marks) - len(shown):,} more denials, in the timeline", MUTED, SMALL
        )
        y += 22
    return y


def _series(
    paper: Paper,
    time: Time,
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
        x, faint = _x(time, p), not p.stands
        places = [scale.at(n) for n in _ends(p)]
        if not dense:
            y = scale.at(p.amount if p.amount is not None else _ends(p)[0])
            draw_span(paper, time, p.when, y, colour, faint=faint)
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


def _path(paper: Paper, time: Time, scale: _Scale, points: Sequence[Point], colour: str) -> None:
    """The line through a party's figures in their order, broken where its count starts anew."""
    standing = [p for p in points if p.stands and not p.rejected and p.amount is not None]
    places = [(time.middle(p.when), scale.at(p.amount or 0)) for p in standing]
    pairs = zip(places, places[1:], standing[1:], strict=False)
    paper.lines([(*a, *b) for a, b, p in pairs if not p.restarts], colour, linewidth=1.5)
    for (x, _), p in zip(places, standing, strict=True):
        if p.restarts:
            paper.lines([(x, scale.top, x, scale.bottom)], colour, linewidth=1, linestyle=(0, (1, 2)))


def _replacements(paper: Paper, time: Time, scale: _Scale, points: Sequence[Point], looks: _Looks) -> None:
    """A line from each figure that was taken back to the one in its place."""
    for p in points:
        old = points[p.replaces] if p.replaces is not None else None
        if old is None or not (plottable(p) and plottable(old)):
            continue
        (x0, y0), (x1, y1) = ((_x(time, q), scale.at(q.amount or _ends(q)[0])) for q in (old, p))
        colour = looks.get(p.party, (MUTED, ""))[0]
        paper.lines([(x0, y0, x1, y1)], colour, linewidth=1, linestyle=(0, (3, 2)), alpha=0.7, zorder=1)


class _Label(NamedTuple):
    box: Box
    party: str
    names: list[str]
    lines: list[str]
    colour: str
    faint: bool
    align: str
    anchor: tuple[float, float]

    def leader(self) -> tuple[float, float, float, float] | None:
        """A thin line to what the words belong to, where that is not beside them."""
        middle = (self.box.top + self.box.bottom) / 2
        if abs(middle - self.anchor[1]) <= (self.box.bottom - self.box.top) / 2 + 4:
            return None
        near = self.box.left - 2 if self.align == "left" else self.box.right + 2
        return (*self.anchor, near, middle)

    def draw(self, paper: Paper) -> None:
        """The words, and their line."""
        x = self.box.left if self.align == "left" else self.box.right
        if leader := self.leader():
            paper.lines([leader], self.colour, linewidth=0.7, alpha=0.6, zorder=1)
        y = self.box.top - 3
        for name in self.names:
            y += 15
            paper.behind(name, x, y, TEXT, self.align, bold=True)
            paper.text(x, y, name, self.colour, TEXT, self.align, bold=True)
        for line in self.lines:
            y += 15
            paper.behind(line, x, y, SMALL, self.align)
            paper.text(x, y, line, MUTED if self.faint else INK, SMALL, self.align)


def _labels(
    points: Sequence[Point],
    time: Time,
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
        found = None
        for crossing in (False, True):  # rather without a line over the words of others
            for room in (width * 0.42, width * 0.3):
                found = found or _free(p, time, scale, width, room, looks, taken, placed, crossing=crossing)
        if found:
            taken.append(found.box)
            taken += _along(found.leader())
        placed.append(found)
    return placed


def _free(
    p: Point,
    time: Time,
    scale: _Scale,
    width: float,
    room: float,
    looks: _Looks,
    taken: Sequence[Box],
    placed: Sequence[_Label | None],
    *,
    crossing: bool,
) -> _Label | None:
    """The nearest place for a point's label that is free."""
    x, y = _x(time, p), scale.at(_middle(p))
    lines, names = wrap(p.label, room, SMALL, 4), wrap(p.party, room, TEXT, 3)
    wide = max(*(measure(n, bold=True) for n in names), *(measure(n, SMALL) for n in lines))
    tall = 2 + 15 * (len(lines) + len(names))
    ways = ((abs(dy), dy, side) for dy in range(-240, 241, 6) for side in (1, -1))
    for _, dy, side in sorted(ways, key=lambda way: (way[0], -way[2])):
        left = x + 12 if side > 0 else x - 12 - wide
        box = Box(left, y + dy - tall / 2, left + wide, y + dy + tall / 2)
        inside = box.left >= time.left + 2 and box.right <= width - 4
        inside = inside and box.top >= scale.top and box.bottom <= scale.bottom
        if not inside or any(box.meets(other) for other in taken):
            continue
        align, colour = ("left" if side > 0 else "right"), looks.get(p.party, (MUTED, ""))[0]
        label = _Label(box, p.party, names, lines, colour, not p.stands, align, (x, y))
        others = [other.box for other in placed if other]
        if crossing or not any(step.meets(o) for step in _along(label.leader()) for o in others):
            return label
    return None


def _along(line: tuple[float, float, float, float] | None) -> list[Box]:
    """What a line covers, roughly, but for where it begins."""
    if line is None:
        return []
    x0, y0, x1, y1 = line
    places = [(x0 + (x1 - x0) * i / 24, y0 + (y1 - y0) * i / 24) for i in range(4, 25)]
    return [Box(x - 1, y - 3, x + 1, y + 3) for x, y in places]


def _margin_labels(
    points: Sequence[Point], time: Time, scale: _Scale, width: float, looks: _Looks
) -> list[_Label | None]:
    """The names of parties in the right margin, each as near to its last figure as the others allow."""
    last = {p.party: p for p in points if p.party in looks}
    labels: list[_Label] = []
    below = -math.inf
    for p in sorted(last.values(), key=lambda p: scale.at(_middle(p))):
        names = wrap(p.party, (width - time.right - 24) / 1.07, TEXT, 5)
        tall = 2 + 15 * len(names)
        x, y = time.middle(p.when), scale.at(_middle(p))
        top = max(y - tall / 2, below)
        below = top + tall
        box = Box(time.right + 16, top, width - 4, below)
        labels.append(_Label(box, p.party, names, [], looks[p.party][0], False, "left", (x, y)))
    if below > scale.bottom:  # too low: move up what stands below its place, from the last on
        lowest: float = scale.bottom
        for i in reversed(range(len(labels))):
            box = labels[i].box
            height = box.bottom - box.top
            top = min(box.top, lowest - height)
            labels[i] = labels[i]._replace(box=Box(box.left, top, box.right, top + height))
            lowest = top
    return [label if label.box.top >= scale.top - 8 else None for label in labels]


def _x(time: Time, point: Point) -> float:
    return time.middle(point.when) + point.shift


def _side_by_side(points: Sequence[Point], time: Time, scale: _Scale) -> list[Point]:
    """The points, those of one day that would cover each other next to each other."""
    placed: list[Point] = []
    for p in points:
        if plottable(p):
            x, covers = time.middle(p.when), _covers(p, scale)
            near = [o for o in placed if plottable(o) and covers.meets(_covers(o, scale))]
            # Room where nothing stands that it would cover, as near to its day as can be.
            ways = (side * way * 12.0 for way in range(4) for side in (-1, 1))
            free = (w for w in ways if all(abs(x + w - _x(time, o)) >= 10 for o in near))
            p = p._replace(shift=next((w for w in free if time.left < x + w < time.right), 0.0))
        placed.append(p)
    return placed


def _covers(point: Point, scale: _Scale) -> Box:
    """From where to where a point goes, up and down."""
    places = [scale.at(n) for n in _ends(point)]
    above = 24 if point.high is None and not point.rejected else 5
    below = 24 if point.low is None and not point.rejected else 5
    return Box(0, min(places) - above, 1, max(places) + below)


def _middle(point: Point) -> Decimal:
    """The amount, or the middle of its bounds: where the label belongs."""
    return point.amount if point.amount is not None else sum(_ends(point), Decimal(0)) / len(_ends(point))


def _line_taken(point: Point, points: Sequence[Point], time: Time, scale: _Scale) -> list[Box]:
    """What the line to a figure from the one that it takes back covers, roughly."""
    old = points[point.replaces] if point.replaces is not None else None
    if old is None or not plottable(old):
        return []
    (x0, y0), (x1, y1) = ((_x(time, q), scale.at(q.amount or _ends(q)[0])) for q in (old, point))
    steps = [i / 24 for i in range(25)]
    places = [(x0 + (x1 - x0) * i, y0 + (y1 - y0) * i) for i in steps]
    return [Box(x - 8, y - 4, x + 8, y + 4) for x, y in places]


def _taken(point: Point, time: Time, scale: _Scale) -> list[Box]:
    """What the mark and the bounds of a point cover."""
    x, places = _x(time, point), [scale.at(n) for n in _ends(point)]
    top = min(places) - (30 if point.high is None else 6)
    bottom = max(places) + (30 if point.low is None else 6)
    y = scale.at(point.amount if point.amount is not None else _ends(point)[0])
    ends = [time.at(day) for day in point.when if day]
    left = min(ends) - (30 if point.when.first is None else 6)
    right = max(ends) + (30 if point.when.last is None else 6)
    return [Box(x - 7, top, x + 7, bottom), Box(left, y - 6, right, y + 6)]


def _figure_key(
    paper: Paper,
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
            entries.append((sign(paper, marker, colour), party))
    if others := {p.party for p in points} - looks.keys():
        entries.append((sign(paper, ".", MUTED), f"{len(others):,} other parties"))
    drawn = [p for p in points if not p.rejected]
    if dense:
        stroke = lambda x, at: paper.lines([(x, at - 8, x, at + 8)], MUTED, linewidth=1, alpha=0.6)  # noqa: E731
        entries.append((stroke, "bounds; an open one is cut short"))
    if not dense and any(p.low is None or p.high is None for p in drawn):
        entries.append((sign(paper, "^", MUTED, 6), "no bound on that side"))
    if not dense and any(not p.low_inclusive or not p.high_inclusive for p in drawn):
        entries.append((sign(paper, "o", MUTED, hollow=True), "that very amount is excluded"))
    if not dense and any(p.soft and p.low != p.high for p in drawn):
        dashed = lambda x, at: paper.lines(  # noqa: E731
            [(x, at - 8, x, at + 8)], MUTED, linewidth=2, linestyle=(0, (2, 1.4))
        )
        entries.append((dashed, "≈ bounds by convention or ours"))
    if any(not p.stands for p in drawn):
        entries.append((sign(paper, "o", MUTED, faint=True), "no longer in force"))
    if any(p.rejected for p in points):
        entries.append((sign(paper, "x", MUTED, 7), "rejected"))
    if any(p.restarts for p in points):
        dotted = lambda x, at: paper.lines(  # noqa: E731
            [(x, at - 8, x, at + 8)], MUTED, linewidth=1, linestyle=(0, (1, 2))
        )
        entries.append((dotted, "the count starts anew"))
    if not dense and any(p.when.first is None for p in points):
        entries.append((sign(paper, "<", MUTED, 6), "by that day"))
    if not dense and any(p.when.first and p.when.last and p.when.first < p.when.last for p in points):
        bar = lambda x, at: paper.lines([(x - 9, at, x + 9, at)], MUTED, linewidth=5, alpha=0.45)  # noqa: E731
        entries.append((bar, "said on a day within"))
    return key(paper, y, entries) if entries else y
