"""The columns that follow from the records: in force, contested, conflicting, latest.

Nothing stored is believed but what untouched claims say of themselves; with `claims=None` not even that,
which is how `check` recomputes a ledger from nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from claimtrack import facts
from claimtrack import tables as t
from claimtrack.database import update_many
from claimtrack.dispute import (
    Position,
    conflicts,
    contested,
    in_force,
    on_both_sides,
    reached_by_denial,
    rivals,
)
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import Contested, Stance

_CLAIMS_AT_ONCE = 5000


class Flags(NamedTuple):
    """The derived columns of one claim."""

    contested: str
    conflicting: int
    latest: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A stored value that is not what the records say."""

    table: str
    id: int
    stored: Flags | int
    computed: Flags | int


def settle(connection: Connection, claims: Collection[int]) -> None:
    """Bring the stored flags of the claims, and of all that their change reaches, in line with the records.

    Raises RefusedInput where the records break a rule: a circle, or one party on both sides of a claim.
    """
    claim_rows: list[tuple[Any, ...]] = []
    statement_rows = []
    for difference in differences(connection, claims):
        if isinstance(flags := difference.computed, Flags):
            claim_rows.append((flags.contested, flags.conflicting, flags.latest, difference.id))
        else:
            statement_rows.append((difference.computed, difference.id))
    update_many(connection, t.claim, ["contested", "conflicting", "latest"], claim_rows)
    update_many(connection, t.statement, ["in_force"], statement_rows)


def differences(connection: Connection, claims: Collection[int] | None = None) -> Iterator[Difference]:
    """Where the stored flags differ from what the records say: for these claims and all that they reach."""
    everything = claims is None
    touched = set(connection.execute(select(t.claim.c.id)).scalars()) if claims is None else set(claims)
    parties = facts.parties(connection)

    standing: dict[int, list[Position]] = {}
    conflicting: set[int] = set()
    rest = iter(sorted(touched))
    while chunk := list(islice(rest, _CLAIMS_AT_ONCE)):
        positions = facts.positions(connection, chunk)
        found = {claim: _standing(group) for claim, group in positions.items()}
        standing |= found
        yield from _statement_differences(connection, positions, found)
        spoken = (
            position
            for group in found.values()
            if len({p.party for p in group}) > 1
            for position in group
            if position.stance.affirms or position.stance.is_denial
        )
        for claim, figures in facts.figures(connection, spoken).items():
            if any(conflicts(figures, parties)):
                conflicting.add(claim)

    below = facts.implying_these(connection, touched)[0]
    excluded = facts.exclusions(connection, touched)
    reached = touched | facts.nodes(below) | {other for others in excluded.values() for other in others}
    above = facts.implied_by_these(connection, reached)
    if not everything:
        excluded |= facts.exclusions(connection, reached - touched)

    def of(claims: Collection[int]) -> dict[int, list[Position]]:
        missing = [claim for claim in claims if claim not in standing]
        for claim, group in facts.positions(connection, missing).items():
            standing[claim] = _standing(group)
        return standing

    denied = {
        claim: max(p.last_day for p in denials)
        for claim, group in of({g for generals in above.values() for g in generals}).items()
        if (denials := [p for p in group if p.stance is Stance.denies])
    }
    implied = reached_by_denial(above, facts.starts(connection, facts.nodes(above)), denied)
    of({claim for pair in excluded.items() for claim in (pair[0], *pair[1])})
    rival = {
        claim
        for claim, others in excluded.items()
        if rivals(standing[claim], (p for other in others for p in standing[other]), parties)
    }

    c = t.claim.c
    query = select(c.id, c.contested, c.conflicting, c.latest)
    for number, word, conflict, latest in facts.where_in(connection, query, c.id, reached):
        stored = computed = Flags(word, conflict, latest)
        if number in touched:
            group = standing[number]
            flag = contested(any(p.stance.is_denial for p in group), number in implied, number in rival)
            computed = Flags(flag, int(number in conflicting), max(map(_sort_day, group), default=""))
        else:
            flag = contested(word == Contested.direct, number in implied, number in rival)
            computed = Flags(flag, conflict, latest)
        if computed != stored:
            yield Difference("claim", number, stored, computed)


def _standing(group: list[Position]) -> list[Position]:
    """The positions in force; the usual case, one statement each by different parties, needs no rule."""
    if len(group) == 1 and not (group[0].replaces or group[0].withdrawn):
        return group
    if any(p.replaces or p.withdrawn for p in group):
        ids = in_force(group)
        group = [p for p in group if p.id in ids]
    if both := on_both_sides(group):
        said, denied = both
        raise RefusedInput(
            f"one party would stand on both sides of #{said.claim}: s{said.id} {said.stance} it and "
            f"s{denied.id} {denied.stance} it; say which statement the later one replaces (--replaces)"
        )
    return group


def _statement_differences(
    connection: Connection, positions: dict[int, list[Position]], standing: dict[int, list[Position]]
) -> Iterator[Difference]:
    s = t.statement.c
    force = {p.id for group in standing.values() for p in group}
    stored = facts.where_in(connection, select(s.id, s.in_force), s.claim, positions)
    for number, flag in stored:
        if flag != int(number in force):
            yield Difference("statement", number, flag, int(number in force))


def _sort_day(position: Position) -> str:
    date = position.date
    return (date and (date.latest or date.earliest)) or ""
