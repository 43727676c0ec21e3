"""What `check --claims` finds: figures that cannot be true, or not with each other; each said for print.

Whether a figure is true nobody can tell from figures. What is found here deserves a look at the source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from claimtrack import compare, facts, interval, quantity, series, units
from claimtrack import tables as t
from claimtrack.compare import Said
from claimtrack.display import bounds, figure, when
from claimtrack.dispute import conflicts, contradictions
from claimtrack.text import one_line
from claimtrack.vocabulary import Kind, Stance

AT_ONCE = 1000  # claims held at a time
_MAY_EXCEED = frozenset(
    {"increase", "rise", "growth", "jump", "surge", "inflation", "gain", "markup", "return"}
)
_EXTENTS = frozenset({"length", "area", "speed", "time", "temperature", "power"})
_WHOLE = interval.of(0, 1)
_ARTICLES = frozenset({"the", "its", "their", "all", "these", "those"})


class Finding(NamedTuple):
    """One thing found: a stable code, what it is about (#3, s17, q30), and a sentence for people."""

    code: str
    subject: str
    sentence: str


def _claims(connection: Connection, *, standing: bool = True) -> Iterator[tuple[int, list[Said]]]:
    """Each claim with its figures, ready to compare; those in force, or all that were not withdrawn."""
    s, q = t.statement.c, t.quantity.c
    query = select(s.claim).join_from(t.quantity, t.statement, q.statement == s.id).distinct()
    rest = iter(sorted(connection.execute(query).scalars()))
    ways = facts.nouns(connection)
    conditions = [s.in_force == 1] if standing else []
    while chunk := list(islice(rest, AT_ONCE)):
        for claim, rows in sorted(compare.rows_by_claim(connection, chunk, *conditions).items()):
            yield claim, compare.said(connection, rows, ways)


def _named(said: Said) -> str:
    """A figure as a sentence names it: Ukraine's “17 soldiers” (q12, 2024-02-01)."""
    return f"{one_line(said.party)}'s “{figure(said.view)}” (q{said.view.id}, {when(said.date)})"


# --- one figure by itself ---


def shares(connection: Connection) -> Iterator[Finding]:
    """Shares below nothing or above the whole."""
    for claim, group in _claims(connection):
        for said in group:
            view = said.view
            if view.kind != Kind.share or not view.unit or units.dimension(view.unit) != "proportion":
                continue
            words = (view.noun or view.denominator or "").split()
            if any(quantity.singular(word) in _MAY_EXCEED for word in words):
                continue
            size = interval.point(units.made_of(view.unit)[1])
            share = interval.multiply(_bounds(said), size)
            best = (
                share
                if view.amount is None
                else interval.multiply(interval.point(Decimal(view.amount)), size)
            )
            if not (interval.meet(share, _WHOLE) and interval.meet(best, _WHOLE)):
                sentence = f"on #{claim}, {_named(said)} is {bounds(view)} {_unit(view.unit)} of something"
                sentence += ": a part has 0 to 100 %"
                yield Finding("share_range", f"q{view.id}", sentence)


def kinds(connection: Connection) -> Iterator[Finding]:
    """Units that don't fit what they are said of: kilometres of what is counted, a share in tonnes."""
    ways = facts.nouns(connection)
    q = t.quantity.c
    query = select(q.noun).where(q.noun.is_not(None), q.unit.is_(None)).distinct()
    counted = {ways[noun][0] for noun in connection.execute(query).scalars()}
    for claim, group in _claims(connection):
        for said in group:
            view, what = said.view, units.dimension(said.view.unit) if said.view.unit else None
            fault = None
            if said.figure.nouns and said.figure.nouns[0] in counted and what in _EXTENTS:
                fault = f"says how big, in {_unit(view.unit)}, where others count {view.nouns}"
            elif view.kind == Kind.share and what not in ("proportion", "difference_of_shares"):
                fault = (
                    f"is called a share, but is {f'in {_unit(view.unit)}' if view.unit else 'a plain number'}"
                )
            elif view.kind == Kind.rate and not (view.denominator or what == "speed" or _is_rate(what)):
                fault = "is called a rate, but says nothing of a time, or per what"
            if fault:
                yield Finding("unit_noun", f"q{view.id}", f"on #{claim}, {_named(said)} {fault}")


def _is_rate(dimension: str | None) -> bool:
    return dimension is not None and (dimension == "frequency" or dimension.endswith("_per_time"))


def _unit(unit: str | None) -> str:
    return (unit or "").replace("_", " ")


def _bounds(said: Said) -> interval.Interval:
    """What the figure can be, in its own unit."""
    low, high = (None if end is None else Decimal(end) for end in (said.view.low, said.view.high))
    return interval.of(low, high, said.view.low_inclusive, said.view.high_inclusive)


# --- figures of one claim ---


def incompatible(connection: Connection) -> Iterator[Finding]:
    """Figures of unrelated parties that cannot both be true: for each two parties the furthest apart."""
    parties = facts.parties(connection)
    for claim, group in _claims(connection):
        by_id = {said.view.id: said for said in group}
        spoken = [said.figure for said in group if said.figure.position.stance in _SPOKEN]
        pairs = [
            compare.contradiction(by_id[one.id], by_id[other.id]) for one, other in conflicts(spoken, parties)
        ]
        for pair, count in compare.furthest(pairs).values():
            more = f", the furthest apart of {count:,} of their figures" if count > 2 else ""
            sentence = f"on #{claim}, {_named(pair.less)} and {_named(pair.more)} cannot both be true{more}: "
            yield Finding("incompatible", f"#{claim}", sentence + compare.in_words(pair))


_SPOKEN = frozenset(stance for stance in Stance if stance.affirms or stance.is_denial)


def parts(connection: Connection) -> Iterator[Finding]:
    """Parts above their total, by one party: more 152mm artillery shells than artillery shells."""
    for claim, group in _claims(connection):
        by_id = {said.view.id: said for said in group}
        for _, own in groupby(sorted(group, key=_party), _party):
            counts = [
                said.figure
                for said in own
                if said.figure.kind in (Kind.count, Kind.cumulative) and said.figure.nouns
            ]
            for one, other in contradictions(counts, lambda f: f.nouns[0], lambda a, b: a != b):
                found = compare.contradiction(by_id[one.id], by_id[other.id])
                if found.less.figure.nouns[0] in found.more.figure.nouns[1:]:
                    sentence = (
                        f"on #{claim}, {_named(found.more)} is a part of {_named(found.less)}, and above it: "
                    )
                    yield Finding("part_above_total", f"#{claim}", sentence + compare.in_words(found))


def _party(said: Said) -> int:
    return said.figure.position.party


def shares_of_bases(connection: Connection) -> Iterator[Finding]:
    """A share, what it is a share of, and the count itself, in one statement, that don't go together."""
    for claim, group in _claims(connection):
        for statement, together in groupby(sorted(group, key=_statement), _statement):
            own = list(together)
            for share in own:
                of = _plain(share.view.denominator)
                if share.view.kind != Kind.share or not of or not share.view.unit:
                    continue
                size = interval.point(units.made_of(share.view.unit)[1])
                counts = [
                    said
                    for said in own
                    if said.view.noun and not said.view.unit and _plain(said.view.noun) == of
                ]
                for base in (said for said in counts if said.view.measure != share.view.measure):
                    for count in (said for said in counts if said.view.measure == share.view.measure):
                        part = interval.multiply(interval.multiply(_bounds(share), size), _bounds(base))
                        if not interval.meet(part, _bounds(count)):
                            sentence = (
                                f"on #{claim}, {_named(share)} of {_named(base)} is {interval.words(part)}, "
                                f"and {_named(count)} is said to be the same"
                            )
                            yield Finding("share_of_base", f"s{statement}", sentence)


def _statement(said: Said) -> int:
    return said.statement


def _plain(noun: str | None) -> str:
    """What a share is of, as the noun of a count would be: “factory” for “the factories”."""
    words = (noun or "").split()
    while words and words[0].lower() in _ARTICLES:
        words = words[1:]
    return quantity.singular(" ".join(words)).lower()


# --- the specific and the general ---


def outside_general(connection: Connection) -> Iterator[Finding]:
    """A specific claim's figure above the general claim's: of what it implies there cannot be less."""
    i, s = t.implication.c, t.statement.c
    ways = facts.nouns(connection)
    edges = iter(connection.execute(select(i.claim, i.implied).order_by(i.claim, i.implied)).all())
    while chunk := list(islice(edges, AT_ONCE)):
        claims = {claim for edge in chunk for claim in edge}
        rows = compare.rows_by_claim(connection, claims, s.in_force == 1)
        for specific, general in chunk:
            if specific not in rows or general not in rows:
                continue
            group = compare.said(connection, [*rows[specific], *rows[general]], ways)
            by_id = {said.view.id: said for said in group}
            counts = [said.figure for said in group if said.figure.kind in (Kind.count, Kind.cumulative)]
            pairs = contradictions(counts, lambda f: f.position.claim, lambda a, b: a != b)
            above = [
                found
                for one, other in pairs
                for found in [compare.contradiction(by_id[one.id], by_id[other.id])]
                if found.more.claim == specific
                and set(found.less.figure.nouns[:1]) <= set(found.more.figure.nouns)
            ]
            for found, count in compare.furthest(above).values():
                more = f", the furthest of {count:,} figures" if count > 2 else ""
                sentence = (
                    f"{_named(found.more)} on #{specific} is above {_named(found.less)} on #{general}, "
                    f"which #{specific} implies{more}: {compare.in_words(found)}"
                )
                yield Finding("outside_general", f"#{specific}", sentence)


# --- running totals ---


def running_totals(connection: Connection) -> Iterator[Finding]:
    """Running totals of one party that fall without a `corrects`, or leap."""
    for claim, group in _claims(connection, standing=False):
        by_id = {said.view.id: said for said in group}
        for points in _series(group):
            for fall in series.falls(points):
                yield Finding("fall", f"q{fall.after.id}", _fall(claim, fall, by_id))
            for leap in series.leaps(points):
                yield Finding("jump", f"q{leap.after.id}", _leap(claim, leap, by_id))


def _series(group: Sequence[Said]) -> Iterator[list[series.Point]]:
    """Each party's running totals in the order of their days, without what was corrected or retracted."""
    back = (Stance.corrects, Stance.retracts)
    taken = {s.figure.position.replaces for s in group if s.figure.position.stance in back}
    totals: dict[tuple[Any, ...], list[series.Point]] = defaultdict(list)
    for said in group:
        f = said.figure
        if f.kind is Kind.cumulative and f.as_of and said.statement not in taken:
            key = f.position.party, f.measure, f.denominator, f.dimension, f.nouns, f.start
            point = series.Point(f.id, f.as_of, f.amount, compare.interval_of(f), f.position.stance)
            totals[key].append(point)
    yield from totals.values()


def _fall(claim: int, fall: series.Fall, by_id: dict[int, Said]) -> str:
    looks = f"it looks like {fall.looks}"
    if fall.odd:
        instead = f" for {fall.instead:,f}" if fall.instead is not None else ""
        looks += f", “{figure(by_id[fall.odd.id].view)}”{instead}"
    by = interval.words(fall.by)
    return f"on #{claim}, {_total(fall, by_id, 'falls')}, by {by}: {looks}"


def _leap(claim: int, leap: series.Leap, by_id: dict[int, Said]) -> str:
    rise, rate, steepest = (
        interval.words(interval.point(value)) for value in (leap.rise, leap.rate, leap.steepest)
    )
    return (
        f"on #{claim}, {_total(leap, by_id, 'leaps')}, by {rise}, {rate} a day; in the {leap.steps} steps "
        f"around it rises by at most {steepest} a day"
    )


def _total(step: series.Fall | series.Leap, by_id: dict[int, Said], verb: str) -> str:
    """Whose running total of what does what, from where to where."""
    before, after = by_id[step.before.id], by_id[step.after.id]
    what = before.view.nouns or _unit(before.view.unit)
    return (
        f"{one_line(after.party)}'s running total{f' of {what}' if what else ''} {verb} "
        f"from “{figure(before.view)}” (q{before.view.id}, up to {step.before.day}) "
        f"to “{figure(after.view)}” (q{after.view.id}, up to {step.after.day})"
    )
