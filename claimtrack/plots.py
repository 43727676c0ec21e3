"""What the charts of a report are drawn of: the records as points, spans and marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from claimtrack import charts, dates
from claimtrack.display import implied_denials
from claimtrack.dispute import Figure
from claimtrack.queries import ClaimView, QuantityView, StatementView
from claimtrack.summary import Said
from claimtrack.text import one_line
from claimtrack.vocabulary import Kind, Stance
from claimtrack.wording import NAMED, Speakers, capital, count, doubts, quoted, when


def figure_charts(
    views: Sequence[ClaimView], said: Sequence[Said], figures: dict[int, list[Figure]]
) -> Iterator[tuple[str, charts.FigureChart]]:
    """A chart for each noun and measure with two figures or more that can be drawn, described in words."""
    known = {f.id: f for group in figures.values() for f in group}
    families = {row.quantity.noun: known[row.quantity.id].nouns for row in said if row.quantity.id in known}
    panels: dict[tuple[Any, ...], list[Said]] = defaultdict(list)
    for row in said:
        q = row.quantity
        family = families.get(q.noun, ())[-1:] or q.noun
        panels[family, q.unit, q.measure, q.denominator, q.kind].append(row)
    for rows in panels.values():
        points = _points(rows, known)
        if sum(map(charts.plottable, points)) < 2:
            continue
        claims = {row.view.id for row in rows}
        denials = _denial_rows([v for v in views if v.id in claims])
        yield _described(rows, points), charts.FigureChart(_title(rows, families), points, denials)


def _title(rows: Sequence[Said], families: dict[str | None, tuple[int, ...]]) -> str:
    """What all figures of a chart count, in one noun: that of them which the others are kinds of, if any."""
    ways = {row.quantity.noun: families.get(row.quantity.noun, ()) for row in rows}
    shared = [way for way in ways.values() if all(way and way[0] in other for other in ways.values())]
    general = next((noun for noun, way in ways.items() if way in shared), rows[0].quantity.noun)
    q = next(row.quantity for row in rows if row.quantity.noun == general)
    words = one_line(q.nouns or q.unit or ("share" if q.denominator else "figures"))
    of = f" of {one_line(q.denominator)}" if q.denominator else ""
    return capital(f"{words}{of}{f' {one_line(q.measure)}' if q.measure else ''}")


def timeline(
    said: Sequence[StatementView], about: Sequence[str], speakers: Speakers
) -> tuple[str, charts.Timeline]:
    """A line for each party, those that the claims are about first, and each camp together."""
    marks: dict[int, list[charts.Mark]] = defaultdict(list)
    first: dict[int, StatementView] = {}
    for s in said:
        first.setdefault(s.party_id, s)
        marks[s.party_id].append(charts.Mark(_span(s), _side(s), f"#{s.claim}", s.in_force))
    camps: dict[frozenset[int], int] = {}
    for name in about:
        camps |= {speakers.camp(s): len(camps) for s in first.values() if s.party == name}
    for s in first.values():
        camps.setdefault(speakers.camp(s), len(camps))
    order = sorted(
        first.values(), key=lambda s: (camps[speakers.camp(s)], s.party_id not in speakers.camp(s))
    )
    rows = [charts.Row(speakers.named(s), marks[s.party_id]) for s in order]
    described = (
        f"{count(len(said), 'statement')} by {count(len(rows), 'party', 'parties')}, a line for each party, "
        "first those that the claims are about; each is in the table below."
    )
    return described, charts.Timeline("Who said what when", rows)


def _span(statement: StatementView) -> charts.Span:
    edtf = dates.optional(statement.date)
    days = (edtf.earliest, edtf.latest) if edtf else (None, None)
    first, last = (date.fromisoformat(day) if day else None for day in days)
    return charts.Span(first, last)


def _side(statement: StatementView) -> int:
    return 1 if statement.affirms else -1 if statement.is_denial else 0


def _points(rows: Sequence[Said], known: dict[int, Figure]) -> list[charts.Point]:
    """The figures of one chart, oldest first, each with its place among them of the one that it replaces."""
    points: list[charts.Point] = []
    places: dict[int, int] = {}
    begun: dict[str, str | None] = {}  # when each party's running count began
    for i, (_, s, q) in enumerate(rows):
        counted = known.get(q.id)
        start = counted.start if counted and counted.kind is Kind.cumulative else None
        restarts = start is not None and begun.get(s.party) not in (None, start)
        if start is not None and s.in_force:
            begun[s.party] = start
        points.append(
            charts.Point(
                party=one_line(s.party),
                when=_span(s),
                amount=Decimal(q.amount) if q.amount else None,
                low=Decimal(q.low) if q.low else None,
                high=Decimal(q.high) if q.high else None,
                low_inclusive=q.low_inclusive,
                high_inclusive=q.high_inclusive,
                soft=q.bounds_from != "words",
                label=_label(s, q),
                rejected=q.role == "rejected",
                stands=s.in_force,
                replaces=places.get(s.replaces or 0),
                restarts=restarts,
            )
        )
        places[s.id] = i
    return points


def _label(statement: StatementView, quantity: QuantityView) -> str:
    hedges = ", ".join(doubts(statement))
    stance = {Stance.updates: "update: ", Stance.corrects: "correction: "}.get(Stance(statement.stance), "")
    return f"{stance}{quoted([quantity])}{f' ({hedges})' if hedges else ''}"


def _described(rows: Sequence[Said], points: Sequence[charts.Point]) -> str:
    """What a chart of figures shows."""
    if len(rows) <= NAMED:
        said = [
            f"{p.party}, {when(row.statement.date)}: {p.label}" for p, row in zip(points, rows, strict=True)
        ]
        return f"{'; '.join(said)}."
    ends = sorted(n for p in points for n in (p.low, p.amount, p.high) if n is not None)
    parties = count(len({p.party for p in points}), "party", "parties")
    return (
        f"{count(len(points), 'figure')} by {parties} over time; the lowest bound is {ends[0]:,f}, the "
        f"highest {ends[-1]:,f}, or none. Each is in the table below."
    )


def _denial_rows(views: Sequence[ClaimView]) -> list[charts.Row]:
    """The denials that concern the claims, by party, each once."""
    rows: dict[str, dict[int, charts.Mark]] = {}
    for view in views:
        direct = [r for r in view.denials if not r.via]
        for r in [*direct, *implied_denials(view)]:
            s = r.statement
            verb = "disputed" if s.stance == Stance.disputes else "denied"
            aspect = f" the {s.aspect} in" if s.aspect else ""
            broader = " the broader claim" if r.via else ""
            reading = " (our reading)" if s.reading == "inferred" else ""
            words = f"{verb}{aspect}{broader} #{s.claim}{reading}"
            rows.setdefault(one_line(s.party), {}).setdefault(s.id, charts.Mark(_span(s), -1, words))
    return [charts.Row(party, list(marks.values())) for party, marks in rows.items()]
