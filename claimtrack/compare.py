"""Figures of several statements or claims side by side: which compare, meet, or contradict each other.

A group holds the figures of one measure, kind, denominator and dimension about one sort of thing. Nothing
here grows with the number of pairs: contradictions come from one sweep, and a table is cut to few lines.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.sql.elements import ColumnElement

from claimtrack import facts, interval
from claimtrack import tables as t
from claimtrack.dates import Edtf
from claimtrack.dispute import Figure, Position, contradictions, incomparable, meet
from claimtrack.errors import RefusedInput
from claimtrack.interval import Interval
from claimtrack.names import find
from claimtrack.queries import QuantityView, noun_id, quantity_view
from claimtrack.vocabulary import BoundsFrom, Hedge, Kind, Role, Stance

FEW = 12  # figures of a group up to which every pair is looked at
MAX_NAMES = 1000


class Said(NamedTuple):
    """A figure with who said it, when, and in which statement on which claim."""

    figure: Figure
    view: QuantityView
    statement: int
    claim: int
    party: str
    date: str | None
    in_force: bool


class Contradiction(NamedTuple):
    """Two comparable figures that cannot both be true: how far apart, and how many times, they are.

    `times` is None where the lesser may be nothing, or below. `ours`: the bounds are not all in the words.
    """

    less: Said
    more: Said
    gap: Interval
    times: Interval | None
    unit: str
    ours: str


class Group(NamedTuple):
    """Figures that say the same of one sort of thing, in the order of their days.

    `meets` leads from a figure to those before it that it meets, and `apart` to why it doesn't compare with
    the one before it; both only in a group of few. `common` is what all of them can be, if anything.
    """

    title: str
    said: list[Said]
    contradictions: list[Contradiction]
    meets: dict[int, list[int]]
    apart: dict[int, tuple[int, str]]
    common: Interval | None


class Comparison(NamedTuple):
    """The groups, the largest first, and why each doesn't compare with the first."""

    groups: list[Group]
    reasons: list[str]


# --- choosing ---


def chosen(
    connection: Connection,
    names: Sequence[str],
    *,
    tag: str | None = None,
    noun: str | None = None,
    history: bool = False,
) -> list[Said]:
    """The figures of claims (3), statements (s17) and quantities (q30); of a tag's claims; about a noun.

    The noun narrows what the others choose, or chooses from the whole ledger. Only what is in force, unless
    named itself or with `history`; nothing withdrawn. Raises RefusedInput where that is no figure.
    """
    if not names and tag is None and noun is None:
        raise RefusedInput("name claims (3), statements (s17) or figures (q30), or give --tag or --noun")
    if len(names) > MAX_NAMES:
        raise RefusedInput(f"at most {MAX_NAMES} can be named")
    s, q = t.statement.c, t.quantity.c
    wanted: dict[str, set[int]] = defaultdict(set)
    for name in names:
        table = {"s": t.statement, "q": t.quantity}.get(name[:1], t.claim)
        wanted[table.name].add(find(connection, table, name))
    if tag is not None:
        claims = connection.execute(select(t.tag.c.claim).where(t.tag.c.name == tag)).scalars().all()
        if not claims:
            raise RefusedInput(f"no claim has the tag '{tag}'", "tag")
        wanted["claim"] |= set(claims)
    limits: list[ColumnElement[bool]] = [q.role == Role.own, s.withdrawn_because.is_(None)]
    if noun is not None:
        ways = facts.nouns(connection)
        root = ways[noun_id(connection, noun)][0]
        limits.append(q.noun.in_([number for number, way in ways.items() if root in way]))
    standing = limits if history else [*limits, s.in_force == 1]
    rows: dict[int, Any] = {}
    for columns, conditions in (
        ([(s.claim, wanted["claim"])], standing),
        ([(s.id, wanted["statement"]), (q.id, wanted["quantity"])], limits),
    ):
        for column, ids in columns:
            for row in facts.where_in(connection, _query().where(*conditions), column, sorted(ids)):
                rows[row.id] = row
    if noun is not None and not any(wanted.values()):
        rows = {row.id: row for row in connection.execute(_query().where(*standing))}
    if not rows:
        raise RefusedInput("no figure in force there to compare (--history takes replaced ones, too)")
    return said(connection, list(rows.values()))


def _query() -> Any:
    s, q, n = t.statement.c, t.quantity.c, t.noun.c
    return (
        select(
            t.quantity,
            n.singular,
            n.plural,
            t.claim.c.period_earliest.label("claim_start"),
            *(s[name].label(f"s_{name}") for name in ("uid", "claim", "party", "stance", "date", "in_force")),
            s.date_earliest.label("s_earliest"),
            s.date_latest.label("s_latest"),
            s.replaces.label("s_replaces"),
            t.party.c.name.label("s_name"),
        )
        .select_from(t.quantity)
        .join(t.statement, q.statement == s.id)
        .join(t.claim, t.claim.c.id == s.claim)
        .join(t.party, t.party.c.id == s.party)
        .outerjoin(t.noun, n.id == q.noun)
    )


def said(connection: Connection, rows: Sequence[Any], ways: facts.Ways | None = None) -> list[Said]:
    """The rows of `_query`, made ready to compare with each other, in the order of their days."""
    positions = {
        row.statement: Position(
            row.statement,
            row.s_uid,
            row.s_claim,
            row.s_party,
            Stance(row.s_stance),
            Edtf(row.s_date, row.s_earliest, row.s_latest) if row.s_date else None,
            row.s_replaces,
        )
        for row in rows
    }
    figures = facts.comparable(rows, positions, facts.nouns(connection) if ways is None else ways)
    found = [
        Said(
            figure,
            quantity_view(row),
            row.statement,
            row.s_claim,
            row.s_name,
            row.s_date,
            bool(row.s_in_force),
        )
        for figure, row in zip(figures, rows, strict=True)
    ]
    return sorted(found, key=_day)


def rows_by_claim(
    connection: Connection, claims: Collection[int], *conditions: ColumnElement[bool]
) -> dict[int, list[Any]]:
    """The quantities of role `own` on the claims that pass, nothing withdrawn, as `said` takes them."""
    s, q = t.statement.c, t.quantity.c
    query = _query().where(q.role == Role.own, s.withdrawn_because.is_(None), *conditions)
    found: dict[int, list[Any]] = defaultdict(list)
    for row in facts.where_in(connection, query, s.claim, claims):
        found[row.s_claim].append(row)
    return dict(found)


def _day(said: Said) -> tuple[str, str, int]:
    """In the order of what they count up to, else of when they were said; undated ones last."""
    date = said.figure.position.date
    last = (date.latest or date.earliest if date else None) or "~"
    return said.figure.as_of or last, last, said.view.id


# --- comparing ---


def compare(found: Sequence[Said]) -> Comparison:
    """What of these figures compares, and how."""
    groups: dict[tuple[object, ...], list[Said]] = defaultdict(list)
    for one in found:
        groups[_sort(one.figure)].append(one)
    largest = sorted(groups.values(), key=len, reverse=True)
    first = largest[0][0]
    return Comparison(
        [_group(group) for group in largest],
        [f"q{group[0].view.id} and q{first.view.id}: {_reason(group[0], first)}" for group in largest[1:]],
    )


def _sort(figure: Figure) -> tuple[object, ...]:
    """What all figures of a group share."""
    vague = figure.hedge is Hedge.vague
    start = figure.start if figure.kind is Kind.cumulative else None
    root = figure.nouns[-1] if figure.nouns else None
    return vague, figure.measure, figure.kind, figure.denominator, figure.dimension, root, start


def _reason(one: Said, other: Said) -> str:
    """Why two figures don't compare, with the names of what they count."""
    words = incomparable(one.figure, other.figure) or "nothing stands against it"
    if words == "they count different things":
        things = (said.view.nouns or "nothing named" for said in (one, other))
        return f"{words}, {' and '.join(things)}"
    return words


def _group(group: list[Said]) -> Group:
    by_id = {one.view.id: one for one in group}
    figures = [one.figure for one in group]
    pairs = contradictions(figures, lambda figure: figure.position.party, lambda a, b: a != b)
    meets: dict[int, list[int]] = defaultdict(list)
    apart: dict[int, tuple[int, str]] = {}
    if len(group) <= FEW:
        for one, other in combinations(group, 2):
            if incomparable(one.figure, other.figure) is None and meet(one.figure, other.figure):
                meets[other.view.id].append(one.view.id)
        for one, other in pairwise(group):
            if incomparable(one.figure, other.figure):
                apart[other.view.id] = one.view.id, _reason(one, other)
    return Group(
        _title(group),
        group,
        [contradiction(by_id[a.id], by_id[b.id]) for a, b in pairs],
        dict(meets),
        apart,
        _common(figures),
    )


def _title(group: Sequence[Said]) -> str:
    """What the figures of a group say, in words: “artillery shells, shipped, cumulative since 2023-08-01”."""
    view, figure = group[0].view, group[0].figure
    shortest = min((one.view.nouns or "" for one in group), key=len)
    kind = (
        f"cumulative since {figure.start or 'an unknown day'}" if view.kind == Kind.cumulative else view.kind
    )
    parts = [shortest or (view.unit or "").replace("_", " ") or "figures", view.measure, kind]
    return ", ".join(part for part in (*parts, view.denominator and f"of {view.denominator}") if part)


def contradiction(one: Said, other: Said) -> Contradiction:
    """How far apart two figures are that don't meet."""
    a, b = interval_of(one.figure), interval_of(other.figure)
    less, more = (one, other) if interval.below(a, b) else (other, one)
    unit, factor = more.view.unit, Fraction(1)
    if unit and more.figure.dimension != unit:  # the bounds are in base units
        from claimtrack import units

        factor = Fraction(units.in_base(unit))
    gap = interval.divide(interval.gap(a, b), interval.point(factor))
    times = None if more.figure.dimension == "temperature" else interval.ratio(a, b)
    return Contradiction(less, more, gap, times, unit or more.view.nouns or "", _ours(less.view, more.view))


def _ours(*views: QuantityView) -> str:
    """“≈ ” where a bound is by convention."""
    return "≈ " if any(view.bounds_from == BoundsFrom.convention for view in views) else ""


def interval_of(figure: Figure) -> Interval:
    """What the figure can be."""
    return interval.of(figure.low, figure.high, figure.low_inclusive, figure.high_inclusive)


def _common(figures: Sequence[Figure]) -> Interval | None:
    """What all the figures can be, or None where no value is in all of them."""
    if any(figure.hedge is Hedge.vague for figure in figures):
        return None
    low = max(((f.low, not f.low_inclusive) for f in figures if f.low is not None), default=None)
    high = min(((f.high, f.high_inclusive) for f in figures if f.high is not None), default=None)
    try:
        return interval.of(
            low[0] if low else None,
            high[0] if high else None,
            bool(low and not low[1]),
            bool(high and high[1]),
        )
    except RefusedInput:
        return None


def in_words(found: Contradiction) -> str:
    """“q12 is at least 3 times q7: 2,000,000 or more shells apart”."""
    apart = f"{found.ours}{interval.words(found.gap, found.unit.replace('_', ' '))} more"
    times = (
        f"{found.ours}{interval.words(found.times, 'times')} q{found.less.view.id}, " if found.times else ""
    )
    than = "" if found.times else f" than q{found.less.view.id}"
    return f"q{found.more.view.id} is {times}{apart}{than}"


def furthest(found: Sequence[Contradiction]) -> Mapping[tuple[str, str], tuple[Contradiction, int]]:
    """For each two parties the contradiction with the widest gap, and how many figures of theirs have one."""
    widest: dict[tuple[str, str], Contradiction] = {}
    involved: dict[tuple[str, str], set[int]] = defaultdict(set)
    for one in found:
        pair = min(one.less.party, one.more.party), max(one.less.party, one.more.party)
        involved[pair] |= {one.less.view.id, one.more.view.id}
        if pair not in widest or (one.gap.low or 0) > (widest[pair].gap.low or 0):
            widest[pair] = one
    return {pair: (one, len(involved[pair])) for pair, one in widest.items()}
