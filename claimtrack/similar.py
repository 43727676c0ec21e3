"""Claims like another one, so that nothing is recorded twice: by what they share, and last by their wording.

No likeness of wording tells a claim from its denial, or a general claim from a specific one. A person
decides; what is given here is which claims to look at, and why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select

from claimtrack import dates, dispute, facts, search
from claimtrack import tables as t
from claimtrack.dates import Edtf
from claimtrack.text import fold

_FEW = 50  # claims looked at for each thing in common, the last recorded first
_WORDS = 6  # of the sentence, the longest, by which others are looked up
_ALIKE = 75  # per cent of likeness in wording that tells by itself
_ENOUGH = 35  # of the weights below: the same parties alone are not, with the same noun they are
_LEAST = 45  # per cent below which nothing else does


class Like(NamedTuple):
    """A claim that may be the same as another, or close to it, and what they have in common, in words."""

    claim: int
    text: str
    why: list[str]


class _Traits(NamedTuple):
    about: defaultdict[int, set[int]]
    speakers: defaultdict[int, set[int]]
    nouns: defaultdict[int, set[int]]


def like(connection: Connection, claim: int, limit: int = 5) -> list[Like]:
    """The claims most like this one, the most alike first, by parties, nouns, amounts, periods and wording.

    The claim is one of the ledger, or of the change that is being made. Claims that it is linked with already
    are left out.
    """
    from rapidfuzz import fuzz

    c = t.claim.c
    query = select(c.id, c.text, c.period, c.period_earliest, c.period_latest).where(c.merged_into.is_(None))
    (own,) = facts.where_in(connection, query, c.id, [claim])
    others = _sharing(connection, _traits(connection, [claim]), claim, own.text)
    others -= {claim} | _linked(connection, claim)
    traits = _traits(connection, {claim, *others})
    figures = _figures(connection, {claim, *others})
    found: list[tuple[float, Like]] = []
    for other in facts.where_in(connection, query, c.id, others):
        wording = fuzz.token_set_ratio(own.text, other.text, processor=fold)
        about, speakers, nouns = (trait[claim] & trait[other.id] for trait in traits)
        meeting = any(
            dispute.incomparable(a, b) is None and dispute.meet(a, b)
            for a in figures[claim]
            for b in figures[other.id]
        )
        apart = not dates.overlap(_period(own), _period(other))
        reasons = {
            "about the same parties": 25 * (about == traits.about[claim] == traits.about[other.id] != set()),
            "about one of the same parties": 10 * (about != traits.about[claim] and about != set()),
            "by the same party": 5 * (speakers != set()),
            "counting the same": 15 * (nouns != set() and not meeting),
            "counting the same, and the amounts meet": 25 * meeting,
            "alike in wording": (wording >= _ALIKE) * (wording - _LEAST),
            "of another period": -20 * apart,
        }
        if wording >= _LEAST and sum(reasons.values()) >= _ENOUGH:
            why = [reason for reason, weight in reasons.items() if weight]
            found.append((sum(reasons.values()) + wording / 100, Like(other.id, other.text, why)))
    found.sort(key=lambda one: (-one[0], one[1].claim))
    return [one for _, one in found[:limit]]


def worded(connection: Connection, text: str, limit: int) -> list[Like]:
    """The claims worded most like a sentence that is being typed, or in which all its words stand."""
    from rapidfuzz import fuzz

    numbers = {hit.id for hit in search.search(connection, text, ["claims"], limit).hits}
    exact = set(numbers)
    for word in sorted(search.words(text), key=len, reverse=True)[:_WORDS]:
        numbers.update(search.newest_claims(connection, word, _FEW))
    c = t.claim.c
    query = select(c.id, c.text).where(c.merged_into.is_(None))
    scored = [
        (row.id in exact, fuzz.token_set_ratio(text, row.text, processor=fold), row.id, row.text)
        for row in facts.where_in(connection, query, c.id, numbers)
    ]
    found = sorted((one for one in scored if one[0] or one[1] >= _ALIKE), reverse=True)
    return [Like(number, words, ["alike in wording"]) for _, _, number, words in found[:limit]]


def same(connection: Connection, text: str) -> int | None:
    """The last recorded claim with this very sentence, but for case, accents and punctuation."""
    c, folded = t.claim.c, fold(text)
    newest = search.newest_claims(connection, text, _FEW)
    query = select(c.id, c.text).where(c.id.in_(newest), c.merged_into.is_(None)).order_by(c.id.desc())
    return next((number for number, known in connection.execute(query) if fold(known) == folded), None)


def _sharing(connection: Connection, traits: _Traits, claim: int, text: str) -> set[int]:
    """The newest claims that have a party, a noun or a long word in common with this one."""
    a, s, q = t.claim_about.c, t.statement.c, t.quantity.c
    related = [noun for noun, way in facts.nouns(connection).items() if traits.nouns[claim] & set(way)]
    said = select(s.claim).join_from(t.quantity, t.statement, s.id == q.statement)
    found: set[int] = set()
    for query in (
        select(a.claim).where(a.party.in_(traits.about[claim])).order_by(a.id.desc()),
        select(s.claim).where(s.party.in_(traits.speakers[claim])).order_by(s.claim.desc()),
        said.where(q.noun.in_(related)).order_by(q.id.desc()),
    ):
        found.update(connection.execute(query.limit(_FEW)).scalars())
    for word in sorted(search.words(text), key=len, reverse=True)[:_WORDS]:
        found.update(search.newest_claims(connection, word, _FEW))
    return found


def _linked(connection: Connection, claim: int) -> set[int]:
    i, e = t.implication.c, t.exclusion.c
    ways = ((i.claim, i.implied), (i.implied, i.claim), (e.claim, e.excluded), (e.excluded, e.claim))
    found = [connection.execute(select(other).where(one == claim)).scalars() for one, other in ways]
    return set(chain.from_iterable(found))


def _traits(connection: Connection, claims: Collection[int]) -> _Traits:
    """Who the claims are about, who speaks on them, and the nouns counted, with the nouns' heads."""
    a, s, q = t.claim_about.c, t.statement.c, t.quantity.c
    said = select(s.claim, q.noun).join_from(t.quantity, t.statement, s.id == q.statement)
    traits = _Traits(defaultdict(set), defaultdict(set), defaultdict(set))
    for claim, party in facts.where_in(connection, select(a.claim, a.party), a.claim, claims):
        traits.about[claim].add(party)
    for claim, party in facts.where_in(connection, select(s.claim, s.party), s.claim, claims):
        traits.speakers[claim].add(party)
    ways = facts.nouns(connection)
    for claim, noun in facts.where_in(connection, said.where(q.noun.is_not(None)), s.claim, claims):
        traits.nouns[claim].update(ways[noun])
    return traits


def _figures(connection: Connection, claims: Collection[int]) -> defaultdict[int, list[dispute.Figure]]:
    positions = [p for group in facts.positions(connection, claims).values() for p in group]
    return defaultdict(list, facts.figures(connection, positions))


def _period(row: Row[Any]) -> Edtf | None:
    return Edtf(row.period, row.period_earliest, row.period_latest) if row.period else None
