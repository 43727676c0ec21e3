"""Facts about many claims at once, read as the rules in `dispute` need them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select
from sqlalchemy.sql.elements import ColumnElement

from claimtrack import tables as t
from claimtrack.dates import Edtf
from claimtrack.dispute import Figure, Parties, Position
from claimtrack.vocabulary import Hedge, Kind, Role, Stance, Visibility

Ways = Mapping[int, tuple[int, ...]]  # for each noun the way to its most general head
CHUNK = 5000  # ids in one IN list; SQLite allows 32,766 parameters


def where_in(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], ids: Collection[Any]
) -> Iterator[Any]:
    """The rows of `query` whose `column` is among `ids`, however many those are."""
    rest, together = iter(ids), query.get_execution_options().get("yield_per", 1000)
    while chunk := list(islice(rest, CHUNK)):
        # One by one SQLAlchemy fetches them at half the speed.
        for rows in connection.execute(query.where(_among(column, chunk))).partitions(together):
            yield from rows


def _among(column: ColumnElement[Any], chunk: list[Any]) -> ColumnElement[bool]:
    """One after the other, as an import gives them out, ids are a range: databases read that faster."""
    if len(chunk) == CHUNK and isinstance(chunk[0], int) and chunk[-1] - chunk[0] == CHUNK - 1:
        first, last = min(chunk), max(chunk)
        if last - first == CHUNK - 1:
            return column.between(first, last)
    return column.in_(chunk)


def positions(connection: Connection, claims: Collection[int]) -> dict[int, list[Position]]:
    """All statements on the claims, as positions, by claim."""
    s = t.statement.c
    query = select(
        s.id,
        s.uid,
        s.claim,
        s.party,
        s.stance,
        s.date,
        s.date_earliest,
        s.date_latest,
        s.replaces,
        s.withdrawn_because,
    )
    found: dict[int, list[Position]] = {claim: [] for claim in claims}
    for row in where_in(connection, query, s.claim, claims):
        number, uid, claim, party, stance, date, earliest, latest, replaces, because = row
        said = Edtf(date, earliest, latest) if date else None
        found[claim].append(
            Position(number, uid, claim, party, Stance(stance), said, replaces, because is not None)
        )
    return found


def standing(
    connection: Connection, claims: Collection[int], stances: Collection[Stance], *, public: bool = False
) -> dict[int, list[Position]]:
    """The statements of these stances on the claims that are stored as in force, by claim, newest first."""
    s = t.statement.c
    query = select(s.id, s.uid, s.claim, s.party, s.stance, s.date, s.date_earliest, s.date_latest)
    query = query.where(s.in_force == 1, s.stance.in_(stances))
    if public:
        query = query.where(s.visibility == Visibility.public)
    found: dict[int, list[Position]] = defaultdict(list)
    for number, uid, claim, party, stance, date, earliest, latest in where_in(
        connection, query, s.claim, claims
    ):
        said = Edtf(date, earliest, latest) if date else None
        found[claim].append(Position(number, uid, claim, party, Stance(stance), said))
    for group in found.values():
        group.sort(key=lambda p: (p.date.latest or "" if p.date else "", p.id), reverse=True)
    return found


def parties(connection: Connection) -> Parties:
    """Who belongs to whom."""
    m = t.membership.c
    rows = connection.execute(
        select(m.party, m.whole, m.period, m.period_earliest, m.period_latest).order_by(m.id)
    )
    return Parties(
        (party, whole, Edtf(period, earliest, latest) if period else None)
        for party, whole, period, earliest, latest in rows
    )


def implied_by_these(connection: Connection, claims: Collection[int]) -> dict[int, set[int]]:
    """The implications that lead up from the claims, step by step to the most general ones."""
    return _follow(connection, claims, "claim", "implied")[0]


def implying_these(
    connection: Connection, claims: Collection[int], at_most: int | None = None
) -> tuple[dict[int, set[int]], set[int]]:
    """The implications that lead down from the claims to all that imply them; keys are the general ones.

    With `at_most`, no more than so many of each claim's, and no further level once there are many; the second
    answer is the claims below which there may be more.
    """
    return _follow(connection, claims, "implied", "claim", at_most)


def _follow(
    connection: Connection, claims: Collection[int], source: str, target: str, at_most: int | None = None
) -> tuple[dict[int, set[int]], set[int]]:
    edges: dict[int, set[int]] = defaultdict(set)
    seen, level, cut = set(claims), set(claims), set[int]()
    start_column, end_column = t.implication.c[source], t.implication.c[target]
    query = select(start_column, end_column)
    if at_most is not None:
        rank = func.row_number().over(partition_by=start_column, order_by=end_column).label("rank")
    while level:
        below: set[int] = set()
        rows: Iterable[Any]
        if at_most is None:
            rows = where_in(connection, query, start_column, level)
        elif len(seen) > at_most * len(claims):
            return dict(edges), cut | level
        else:
            ranked = query.add_columns(rank).where(start_column.in_(level)).subquery()
            rows = connection.execute(
                select(ranked.c[source], ranked.c[target]).where(ranked.c.rank <= at_most + 1)
            )
        for start, end in rows:
            if at_most is not None and len(edges[start]) == at_most:
                cut.add(start)
                continue
            edges[start].add(end)
            below.add(end)
        level = below - seen
        seen |= below
    return dict(edges), cut


def nodes(*graphs: dict[int, set[int]]) -> set[int]:
    """Every claim that an edge touches."""
    return {node for graph in graphs for start, ends in graph.items() for node in (start, *ends)}


def exclusions(connection: Connection, claims: Collection[int]) -> dict[int, set[int]]:
    """The claims that each of the claims excludes; claims that exclude none are missing."""
    e = t.exclusion.c
    found: dict[int, set[int]] = defaultdict(set)
    for column, other in ((e.claim, e.excluded), (e.excluded, e.claim)):
        for claim, excluded in where_in(connection, select(column, other), column, claims):
            found[claim].add(excluded)
    return dict(found)


def starts(connection: Connection, claims: Collection[int]) -> dict[int, str | None]:
    """The first day of each claim's period, where it is known."""
    query = select(t.claim.c.id, t.claim.c.period_earliest).where(t.claim.c.period_earliest.is_not(None))
    return dict(where_in(connection, query, t.claim.c.id, claims))


def nouns(connection: Connection) -> dict[int, tuple[int, ...]]:
    """For each noun the way to its most general head, itself first; a synonym goes its original's way."""
    n = t.noun.c
    rows = {row.id: row for row in connection.execute(select(n.id, n.head, n.synonym_of))}
    ways: dict[int, tuple[int, ...]] = {}
    for number in rows:
        way: list[int] = []
        step: int | None = number
        while step is not None and step not in way:
            if rows[step].synonym_of is None:
                way.append(step)
            step = rows[step].synonym_of or rows[step].head
        ways[number] = tuple(way)
    return ways


def figures(connection: Connection, standing: Iterable[Position]) -> dict[int, list[Figure]]:
    """The quantities of role `own` said in these statements, by claim, ready to compare."""
    by_statement = {position.id: position for position in standing}
    q = t.quantity.c
    query = select(t.quantity, t.claim.c.period_earliest.label("claim_start")).select_from(
        t.quantity.join(t.statement, t.statement.c.id == q.statement).join(
            t.claim, t.claim.c.id == t.statement.c.claim
        )
    )
    rows: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in where_in(connection, query.where(q.role == Role.own), q.statement, by_statement):
        rows[by_statement[row.statement].claim].append(row)
    ways = nouns(connection) if rows else {}
    return {claim: comparable(group, by_statement, ways) for claim, group in rows.items()}


def comparable(rows: Sequence[Row[Any]], by_statement: Mapping[int, Position], ways: Ways) -> list[Figure]:
    """Rows of quantity with `claim_start`, ready to compare with each other.

    Amounts are converted to base units only where the rows have different units.
    """
    convert = len({row.unit for row in rows} - {None}) > 1
    return [_figure(row, by_statement[row.statement], ways, convert=convert) for row in rows]


def _figure(row: Row[Any], position: Position, ways: Ways, *, convert: bool) -> Figure:
    dimension, amounts = (
        row.unit,
        [Decimal(n) if n is not None else None for n in (row.amount, row.low, row.high)],
    )
    if convert and row.unit:
        from claimtrack import units

        dimension = units.dimension(row.unit)
        amounts = [n if n is None else units.to_base(n, row.unit)[0] for n in amounts]
    period = Edtf(row.period, row.period_earliest, row.period_latest) if row.period else None
    said = position.date
    return Figure(
        id=row.id,
        position=position,
        kind=Kind(row.kind),
        measure=row.measure,
        denominator=row.denominator,
        nouns=ways[row.noun] if row.noun else (),
        dimension=dimension,
        hedge=Hedge(row.hedge),
        amount=amounts[0],
        low=amounts[1],
        high=amounts[2],
        low_inclusive=bool(row.low_inclusive),
        high_inclusive=bool(row.high_inclusive),
        period=period,
        start=(period.earliest if period else None) or row.claim_start,
        as_of=(period.latest if period else None) or (said.latest if said else None),
    )
