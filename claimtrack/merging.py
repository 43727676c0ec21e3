"""Making one claim or one party of two, by a Writer, as part of its change.

What was merged keeps its number, which leads to what it was merged into; everything else moves there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, or_, select
from sqlalchemy.sql.elements import ColumnElement

from claimtrack import dates, facts
from claimtrack import tables as t
from claimtrack.dispute import Parties, Position, in_force, on_both_sides
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind

_NAMED = 5  # claims that a refusal names


def merge(writer: Writer, claim: int, into: int) -> str:
    """Make one claim of two: all that is recorded of the first moves to the second, whose sentence stands.

    What both have stands once. The first keeps its number, which leads to the second. Raises RefusedInput
    where one party would stand on both sides, and where the claim would imply or exclude itself, or imply
    in a circle.
    """
    writer.flush()
    _refuse_merged(writer.connection, t.claim, claim, into)
    pair = (claim, into)
    for table, other, verb in ((t.implication, "implied", "imply"), (t.exclusion, "excluded", "exclude")):
        c = table.c
        query = select(c.claim, c[other]).where(c.claim.in_(pair), c[other].in_(pair))
        if link := writer.connection.execute(query).first():
            raise RefusedInput(
                f"#{into} would {verb} itself: 'claimtrack {verb} {link[0]} {link[1]} --remove' takes it away"
            )
    positions = [
        p._replace(claim=into)
        for group in facts.positions(writer.connection, [claim, into]).values()
        for p in group
    ]
    _refuse_both_sides(writer, {into: positions})
    moved = {
        "statement": _move(writer, t.statement, "claim", claim, into),
        "subject": _move(writer, t.claim_about, "claim", claim, into, same=("party",)),
        "tag": _move(writer, t.tag, "claim", claim, into, same=("name",)),
        "assessment": _move(writer, t.assessment, "claim", claim, into),
        "reckoning": _move(writer, t.reckoning, "claim", claim, into),
        "implication": _move(writer, t.implication, "claim", claim, into, same=("implied",))
        + _move(writer, t.implication, "implied", claim, into, same=("claim",)),
        "exclusion": _move_exclusions(writer, claim, into),
    }
    _move(writer, t.claim, "merged_into", claim, into)
    writer.rewrite(t.claim, {claim: {"merged_into": into}})
    _refuse_contrary(writer.connection, into)
    return _in_words(moved)


def merge_parties(writer: Writer, party: int, into: int, *, renamed: bool = False) -> str:
    """Make one party of two: statements, names and memberships of the first move to the second.

    The first's names become other names of the second; its number leads there. Raises RefusedInput where
    the party would stand on both sides of a claim, be a part of itself, or be unnamed and named at once; with
    `renamed` the last is no matter: they were alike when they were merged elsewhere.
    """
    writer.flush()
    connection, names = writer.connection, writer.names
    _refuse_merged(connection, t.party, party, into)
    one, other = names.label(party), names.label(into)
    unlike = (names.kind(party) == PartyKind.unnamed) != (names.kind(into) == PartyKind.unnamed)
    if unlike and not renamed:
        unnamed, named = (one, other) if names.kind(party) == PartyKind.unnamed else (other, one)
        raise RefusedInput(f"'{unnamed}' is unnamed: what it says is never counted as {named}'s")
    s = t.statement.c
    spoken = select(s.claim).where(s.party.in_([party, into]))
    claims = set(connection.execute(spoken).scalars())
    positions = {
        claim: [p._replace(party=into) if p.party == party else p for p in group]
        for claim, group in facts.positions(connection, claims).items()
    }
    _refuse_both_sides(writer, positions)
    _refuse_circle(connection, party, into, one, other)
    n = t.party_name.c
    redundant = connection.execute(select(n.id).where(n.party == party, n.name == other)).scalars()
    writer.rewrite(t.party_name, dict.fromkeys(redundant))
    moved = {
        "statement": _move(writer, t.statement, "party", party, into),
        "subject": _move(writer, t.claim_about, "party", party, into, same=("claim",)),
        "membership": _move(writer, t.membership, "party", party, into, same=("whole", "period"))
        + _move(writer, t.membership, "whole", party, into, same=("party", "period")),
        "assessment": _move(writer, t.assessment, "party", party, into),
        "other name": _move(writer, t.party_name, "party", party, into, same=("name",)),
    }
    _move(writer, t.party, "merged_into", party, into)
    writer.rewrite(t.party, {party: {"merged_into": into}})
    known = connection.execute(select(n.name).where(n.party == into)).scalars()
    if one not in {other, *known}:
        writer.also(into, one)
    return _in_words(moved)


def _in_words(moved: Mapping[str, int]) -> str:
    """How many records of each kind moved."""
    counts = [f"{n:,} {kind}{'' if n == 1 else 's'}" for kind, n in moved.items() if n]
    return f"{', '.join(counts)} moved" if counts else "nothing else moved"


def _refuse_merged(connection: Connection, table: Table, key: int, into: int) -> None:
    if key == into:
        raise RefusedInput(f"both are {_name(table, key)}: there is nothing to merge")
    c = table.c
    for number, elsewhere in connection.execute(select(c.id, c.merged_into).where(c.id.in_([key, into]))):
        if elsewhere is not None:
            one, other = _name(table, number), _name(table, elsewhere)
            raise RefusedInput(f"{one} was merged into {other} already")


def _refuse_both_sides(writer: Writer, claims: Mapping[int, Sequence[Position]]) -> None:
    found = []
    for claim, positions in claims.items():
        standing = in_force(positions)
        if both := on_both_sides(p for p in positions if p.id in standing):
            said, denied = both
            found.append(
                f"{writer.names.label(said.party)} would stand on both sides of #{claim}: s{said.id} "
                f"{said.stance} it and s{denied.id} {denied.stance} it"
            )
    if found:
        more = f"\nand {len(found) - _NAMED:,} more" if len(found) > _NAMED else ""
        raise RefusedInput("\n".join(found[:_NAMED]) + more)


def _refuse_circle(connection: Connection, party: int, into: int, one: str, other: str) -> None:
    m = t.membership.c
    query = select(m.party, m.whole, m.period, m.period_earliest, m.period_latest)
    links = [
        (
            into if part == party else part,
            into if whole == party else whole,
            dates.Edtf(period, earliest, latest) if period else None,
        )
        for part, whole, period, earliest, latest in connection.execute(query)
    ]
    merged = Parties(links)
    for part, whole, period in links:
        if part == into and into in merged.wholes(whole, period):
            raise RefusedInput(f"'{one}' and '{other}': one is a part of the other, so they are two parties")


def _refuse_contrary(connection: Connection, claim: int) -> None:
    """No claim both implies and excludes another."""
    i = t.implication.c
    excluded = facts.exclusions(connection, [claim]).get(claim, set())
    query = select(i.claim, i.implied).where(or_(i.claim == claim, i.implied == claim))
    for specific, general in connection.execute(query):
        if {specific, general} & excluded:
            raise RefusedInput(f"#{specific} would both imply and exclude #{general}")


def _move(writer: Writer, table: Table, column: str, old: int, new: int, same: Sequence[str] = ()) -> int:
    """Let rows that refer to the old record refer to the new one, and count them.

    Those that say the `same` as the new one's go away.
    """
    c = table.c
    present = set(_keys(writer, table, c[column] == new, same)) if same else set()
    rows: dict[int, dict[str, Any] | None] = {}
    query = select(c.id, *(c[name] for name in same)).where(c[column] == old).order_by(c.id)
    for number, *key in writer.connection.execute(query):
        rows[number] = None if same and tuple(key) in present else {column: new}
        present.add(tuple(key))
    return _rewrite(writer, table, rows)


def _keys(
    writer: Writer, table: Table, condition: ColumnElement[bool], same: Iterable[str]
) -> Iterator[tuple[Any, ...]]:
    query = select(*(table.c[name] for name in same)).where(condition)
    return (tuple(row) for row in writer.connection.execute(query))


def _move_exclusions(writer: Writer, old: int, new: int) -> int:
    """The same for exclusions, of which the smaller claim stands first."""
    e = t.exclusion.c
    present = facts.exclusions(writer.connection, [new]).get(new, set())
    query = select(e.id, e.claim, e.excluded).where(or_(e.claim == old, e.excluded == old)).order_by(e.id)
    rows: dict[int, dict[str, Any] | None] = {}
    for number, one, another in writer.connection.execute(query):
        other = another if one == old else one
        rows[number] = None if other in present else {"claim": min(other, new), "excluded": max(other, new)}
    return _rewrite(writer, t.exclusion, rows)


def _rewrite(writer: Writer, table: Table, rows: Mapping[int, dict[str, Any] | None]) -> int:
    """Take away first what would stand there twice; how many rows are left."""
    left = {number: row for number, row in rows.items() if row is not None}
    writer.rewrite(table, dict.fromkeys(rows.keys() - left.keys()))
    writer.rewrite(table, left)
    return len(left)


def _name(table: Table, number: int) -> str:
    return f"#{number}" if table is t.claim else f"p{number}"
