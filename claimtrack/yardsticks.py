"""Yardsticks as readers see them, and expressions reckoned with a ledger's figures and yardsticks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, select

from claimtrack import facts, interval, quantity
from claimtrack import reckon as arithmetic
from claimtrack import tables as t
from claimtrack.display import figure, source, when
from claimtrack.entries import YardstickEntry
from claimtrack.errors import RefusedInput
from claimtrack.names import find
from claimtrack.quantity import Quantity
from claimtrack.queries import CitationView, QuantityView, articles_by_id, quantity_view, statements_by_id
from claimtrack.reckon import Amount, Operand, Step, Verdict, Way, Yardstick
from claimtrack.text import one_line
from claimtrack.vocabulary import BoundsFrom, Hedge, Kind, Role, Visibility, YardstickKind


class YardstickView(NamedTuple):
    """What one of a noun has or can have; its figure has the fields of a quantity."""

    id: int
    uid: str
    text: str
    kind: str
    per: str
    figure: QuantityView
    citations: list[CitationView]
    note: str | None
    version: int


def views(connection: Connection, ids: Collection[int] | None = None) -> list[YardstickView]:
    """The yardsticks, or some of them, in their order."""
    y, per = t.yardstick.c, t.noun.alias("per_noun")
    query: Select[Any] = (
        select(t.yardstick, t.noun.c.singular, t.noun.c.plural, per.c.singular.label("per_singular"))
        .select_from(t.yardstick)
        .join(per, per.c.id == y.per)
        .outerjoin(t.noun, t.noun.c.id == y.noun)
        .order_by(y.id)
    )
    if ids is None:
        rows = list(connection.execute(query))
    else:
        rows = list(facts.where_in(connection, query, y.id, ids))
    cited = _citations(connection, [row.id for row in rows])
    return [
        YardstickView(
            id=row.id,
            uid=row.uid,
            text=row.text,
            kind=row.kind,
            per=row.per_singular,
            figure=_figure(row),
            citations=cited[row.id],
            note=row.note,
            version=row.version,
        )
        for row in rows
    ]


def _figure(row: Any) -> QuantityView:
    """A yardstick's figure; what a quantity has besides says nothing here."""
    names = [
        "id",
        "as_written",
        "amount",
        "low",
        "high",
        "low_inclusive",
        "high_inclusive",
        "hedge",
        "bounds_from",
        "unit",
    ]
    return QuantityView(
        **{name: getattr(row, name) for name in names},
        noun=row.singular,
        nouns=row.plural,
        measure=None,
        denominator=None,
        kind=Kind.count,
        period=None,
        role=Role.own,
        citations=[],
    )


def _citations(connection: Connection, ids: Collection[int]) -> dict[int, list[CitationView]]:
    c = t.yardstick_citation.c
    rows = list(facts.where_in(connection, select(t.yardstick_citation), c.yardstick, ids))
    articles = articles_by_id(connection, {row.article for row in rows})
    found: dict[int, list[CitationView]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.id):
        found[row.yardstick].append(
            CitationView(
                row.id, articles[row.article], row.exact, row.start, row.end, row.form, row.translation
            )
        )
    return found


def about(connection: Connection, found: Sequence[YardstickView], noun: str) -> list[YardstickView]:
    """Those of the yardsticks that are for the noun, for its heads, or for special sorts of it."""
    ways = partial(_way, _known_ways(connection))
    wanted = ways(noun)
    return [view for view in found if view.per in wanted or wanted[0] in ways(view.per)]


def entry(view: YardstickView, changes: Mapping[str, Any]) -> YardstickEntry:
    """A yardstick as it would be handed in, with some fields changed.

    Bounds that an analyst set stay as long as the words do.
    """
    fields: dict[str, Any] = {
        "text": view.text,
        "per": view.per,
        "as_written": view.figure.as_written,
        "kind": YardstickKind(view.kind),
        "note": view.note,
    }
    if "as_written" not in changes:
        fields |= {"noun": view.figure.noun, "unit": view.figure.unit}
        if view.figure.bounds_from == BoundsFrom.analyst:
            names = ["amount", "low", "high", "low_inclusive", "high_inclusive"]
            fields |= {name: getattr(view.figure, name) for name in names}
    return YardstickEntry(**{**fields, **changes})


# --- reckoning ---


@dataclass(frozen=True, slots=True)
class Reckoning:
    """An expression with what went in, each step, the result, and what yardsticks say of it."""

    expression: str
    sources: list[str]
    steps: list[Step]
    result: Amount
    verdicts: list[Verdict]
    uses: list[tuple[int | None, int | None, int]]  # quantity or yardstick, and its version

    def lines(self) -> list[str]:
        """What a person reads: sources, steps, verdicts."""
        steps = [str(step) for step in self.steps] or [arithmetic.in_words(self.result)]
        return [*self.sources, *steps, *(line for verdict in self.verdicts for line in verdict.sentences)]

    def columns(self) -> dict[str, Any]:
        """The result as the ledger keeps it: bounds in the unit that is shown, rounded outward."""
        can_be, unit = arithmetic.shown(self.result)
        low, high = interval.decimals(can_be)
        return {
            "low": None if low is None else format(low, "f"),
            "high": None if high is None else format(high, "f"),
            "low_inclusive": int(can_be.low_inclusive),
            "high_inclusive": int(can_be.high_inclusive),
            "bounds_from": self.result.bounds_from,
            "unit": unit,
        }


def reckon(connection: Connection, expression: str) -> Reckoning:
    """What an expression comes to. Raises RefusedInput for what is not understood, or makes no sense."""
    parts = arithmetic.parse(expression)
    ways = partial(_way, _known_ways(connection))
    yardsticks = {view.id: view for view in views(connection)}
    values: dict[Operand, Amount] = {}
    sources: list[str] = []
    uses: list[tuple[int | None, int | None, int]] = []
    for operand in dict.fromkeys(arithmetic.operands(parts)):
        if operand.letter == "q":
            values[operand], line, version = _of_quantity(connection, operand, ways)
            uses.append((operand.number, None, version))
        elif operand.letter == "y":
            view = yardsticks[find(connection, t.yardstick, operand.text)]
            values[operand], line = _per_noun(view, ways).amount, _sourced(view)
            uses.append((None, view.id, view.version))
        else:
            read = quantity.read(operand.text)
            values[operand], line = arithmetic.amount(read, ways), None
            if read.bounds_from is not BoundsFrom.words:
                line = quantity.describe(read)
        sources += [line] if line else []
    steps: list[Step] = []
    result = arithmetic.evaluate(parts, values.__getitem__, steps)
    held = [_per_noun(view, ways) for view in yardsticks.values()]
    verdicts = list(arithmetic.held_against(result, held)) if steps else []
    used = {None: 0} | dict.fromkeys(number for _, number, _ in uses if number)
    for number in dict.fromkeys(number for verdict in verdicts for number in verdict.yardsticks):
        if number not in used:
            uses.append((None, number, yardsticks[number].version))
            sources.append(_sourced(yardsticks[number]))
    return Reckoning(expression, sources, steps, result, verdicts, uses)


def _of_quantity(connection: Connection, operand: Operand, ways: arithmetic.Ways) -> tuple[Amount, str, int]:
    """The amount of a figure in the ledger, who said it where, and the version of the record."""
    number = find(connection, t.quantity, operand.text)
    q, n = t.quantity.c, t.noun.c
    query = select(t.quantity, n.singular, n.plural).outerjoin(t.noun, n.id == q.noun).where(q.id == number)
    row = connection.execute(query).one()
    view = quantity_view(row)
    (statement,) = statements_by_id(connection, [row.statement])
    if view.role == Role.rejected:
        raise RefusedInput(f"{operand.text} is a figure that {statement.party} rejects")
    if statement.withdrawn_because:
        raise RefusedInput(
            f"{operand.text} was withdrawn with s{statement.id}: {statement.withdrawn_because}"
        )
    standing = "" if statement.in_force else ", replaced since"
    line = (
        f"q{number}: {one_line(statement.party)}, {when(statement.date)}: “{figure(view)}” "
        f"(s{statement.id} on #{statement.claim}{standing})"
    )
    return arithmetic.amount(_quantity(view), ways), line, row.version


def _quantity(view: QuantityView) -> Quantity:
    """A stored figure as the reader of figures gives it."""
    amount, low, high = (
        None if text is None else Decimal(text) for text in (view.amount, view.low, view.high)
    )
    return Quantity(
        as_written=view.as_written,
        amount=amount,
        low=low,
        high=high,
        low_inclusive=view.low_inclusive,
        high_inclusive=view.high_inclusive,
        hedge=Hedge(view.hedge),
        bounds_from=BoundsFrom(view.bounds_from),
        unit=view.unit,
        noun=view.noun,
        denominator=view.denominator,
        kind=Kind(view.kind),
    )


def _per_noun(view: YardstickView, ways: arithmetic.Ways) -> Yardstick:
    amount = arithmetic.amount(_quantity(view.figure), ways)
    per = ways(view.per)
    one = Amount(interval.point(1), {}, ((per, 1),), (), BoundsFrom.words)
    return Yardstick(view.id, view.text, view.kind == "limit", per, arithmetic.divide(amount, one))


def _sourced(view: YardstickView) -> str:
    """A yardstick with its first source, in a line."""
    cited = next(iter(view.citations), None)
    return f"y{view.id}: {one_line(view.text)} ({source(cited.article) if cited else 'unsourced'})"


def _known_ways(connection: Connection) -> dict[str, Way]:
    """For each noun of the ledger, by its singular and plural, the way to its most general head in words."""
    n = t.noun.c
    rows = list(connection.execute(select(n.id, n.singular, n.plural)))
    names = {row.id: row.singular for row in rows}
    ways = {number: tuple(names[step] for step in way) for number, way in facts.nouns(connection).items()}
    return {name: ways[row.id] for row in rows for name in (row.plural, row.singular)}


def _way(known: Mapping[str, Way], noun: str) -> Way:
    """The noun's singular and its heads; what the ledger doesn't know is taken apart by its words."""
    singular = quantity.singular(noun)
    found = known.get(singular) or known.get(noun)
    if found:
        return found
    head = quantity.head(singular)
    return (singular, *_way(known, head)) if head else (singular,)


# --- who may read it ---


def is_internal(view: YardstickView) -> bool:
    """Whether it is shown by internal articles alone, and so stays out of what is published."""
    return bool(view.citations) and all(c.article.visibility == Visibility.internal for c in view.citations)
