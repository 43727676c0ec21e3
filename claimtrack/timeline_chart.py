"""Timelines: who said what when, a line for each party."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimtrack.drawing import (
    COLOURS,
    GRID,
    INK,
    MUTED,
    SMALL,
    TEXT,
    Paper,
    Row,
    Time,
    dated,
    draw_span,
    heading,
    key,
    measure,
    sign,
    wrap,
)

ROWS = 40  # parties of a timeline that have a row of their own


class Timeline(NamedTuple):
    """Statements by party."""

    title: str
    rows: Sequence[Row]


# --- the timeline ---

_SIDES = {
    1: ("o", COLOURS[0], "affirms"),
    -1: ("x", COLOURS[1], "denies or disputes"),
    0: ("s", MUTED, "neither"),
}


def draw(paper: Paper, chart: Timeline) -> float:
    """The timeline on paper; returns how high that is."""
    rows = [Row(r.party, [m for m in r.marks if dated(m.when)]) for r in chart.rows]
    undated = sum(len(r.marks) for r in chart.rows) - sum(len(r.marks) for r in rows)
    rows = [row for row in rows if row.marks]
    if len(rows) > ROWS:
        most = set(sorted(range(len(rows)), key=lambda i: -len(rows[i].marks))[: ROWS - 1])
        rest = [mark for i, row in enumerate(rows) if i not in most for mark in row.marks]
        named = [row for i, row in enumerate(rows) if i in most]
        rows = [*named, Row(f"{len(rows) - len(named):,} other parties", rest)]
    note = f"{undated:,} undated only in the table." if undated else ""
    top = heading(paper, chart.title, note)
    time = Time([m.when for row in rows for m in row.marks], 44, paper.width - 44.0)
    y, lines = top + 4, []
    many = sum(len(row.marks) for row in rows) > 150
    for row in rows:
        y += _timeline_row(paper, time, row, y, dense=many or len(row.marks) > 24)
        lines.append(y)
    end = time.axis(paper, top - 4, y)
    paper.lines([(10, at, paper.width - 10, at) for at in lines], GRID, linewidth=0.8, zorder=0)
    marks = [mark for row in rows for mark in row.marks]
    sides = [side for side in (1, -1, 0) if any(m.side == side for m in marks)]
    entries = [(sign(paper, *_SIDES[side][:2]), _SIDES[side][2]) for side in sides]
    if any(not m.stands for m in marks):
        entries.append((sign(paper, "o", MUTED, faint=True), "no longer in force"))
    if any(m.when.first and m.when.last and m.when.first < m.when.last for m in marks):
        bar = lambda x, at: paper.lines([(x - 9, at, x + 9, at)], MUTED, linewidth=5, alpha=0.45)  # noqa: E731
        entries.append((bar, "said on a day within"))
    if any(m.when.first is None for m in marks):
        entries.append((sign(paper, "<", MUTED, 6), "by that day"))
    return key(paper, end + 22, entries)


def _timeline_row(paper: Paper, time: Time, row: Row, top: float, *, dense: bool) -> float:
    """A party's name and its marks below it, each with the claim's number where there is room."""
    names = wrap(row.party, (paper.width - 20) / 1.07, TEXT, 2)
    for i, name in enumerate(names):
        paper.behind(name, 10, top + 15 + 17 * i, TEXT, "left", bold=True)
        paper.text(10, top + 15 + 17 * i, name, INK, TEXT, bold=True)
    more = 17 * (len(names) - 1)
    top += more
    if dense:
        return more + _dense_row(paper, time, row, top)
    lanes: list[float] = []  # where the last label of each lane ends
    places: dict[tuple[int, bool], list[tuple[float, float]]] = {}
    for mark in sorted(row.marks, key=lambda m: time.middle(m.when)):
        x, (_, colour, _) = time.middle(mark.when), _SIDES[mark.side]
        wide = measure(mark.label, SMALL) + 10
        ends = [time.at(day) for day in mark.when if day]
        left = min(ends) - (34 if mark.when.first is None else 8)
        right = max(*ends, x + 9 if len(ends) else x) + (34 if mark.when.last is None else 0)
        after = right + wide < paper.width - 4
        begin, end = (left, right + wide) if after else (left - wide, right)
        lane = next((i for i, used in enumerate(lanes) if used <= begin), len(lanes))
        lanes[lane:] = [end, *lanes[lane + 1 :]]
        y = top + 32 + 18 * lane
        draw_span(paper, time, mark.when, y, colour, faint=not mark.stands)
        if after:
            paper.text(max(*ends, x) + 9, y + 4, mark.label, MUTED, SMALL)
        else:
            paper.text(left - 2, y + 4, mark.label, MUTED, SMALL, "right")
        places.setdefault((mark.side, mark.stands), []).append((x, y))
    for (side, stands), found in places.items():
        marker, colour, _ = _SIDES[side]
        paper.marks(found, marker, colour, hollow=not stands, faint=not stands)
    return more + 32 + 18 * max(len(lanes), 1)


def _dense_row(paper: Paper, time: Time, row: Row, top: float) -> float:
    """A party with more marks than can be told apart: a line of strokes for each side, after its sign."""
    y = top + 30
    for side, (marker, colour, _) in _SIDES.items():
        marks = [m for m in row.marks if m.side == side]
        if not marks:
            continue
        paper.marks([(22, y)], marker, colour, 6)
        for stands in (False, True):
            places = [(time.middle(m.when), y) for m in marks if m.stands is stands]
            strokes = [(x, y - 5, x, y + 5) for x, y in places]
            paper.lines(strokes, colour, linewidth=1.2, alpha=0.75 if stands else 0.3)
        y += 15
    return y - top
