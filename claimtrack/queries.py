"""All reads for people: claims with everything that a list, a page or a report says about them.

A page costs the same in a ledger of a thousand claims and of a million: it is cut by key from an index,
and its details are fetched for all its claims at once. Nothing is counted over a whole table; texts are
never read.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, case, exists, func, literal, or_, select, text, tuple_
from sqlalchemy.sql.elements import ColumnElement

from claimtrack import facts
from claimtrack import tables as t
from claimtrack.dates import Edtf
from claimtrack.dispute import (
    UNKNOWN_DAY,
    Parties,
    Path,
    Position,
    assertion_paths,
    conflicts,
    contested,
    denial_paths,
    origins,
    reachable,
    rivals,
)
from claimtrack.errors import LedgerUnavailable, RefusedInput
from claimtrack.text import fold
from claimtrack.vocabulary import AFFIRMING, DENIALS, BoundsFrom, Contested, Hedge, Stance, Visibility

MAX_LIMIT = 1000  # claims on one page
FEW = (
    5000  # a filter that so many statements pass is looked up first, one that more pass is tested row by row
)
_KEY = re.compile(r"(|\d{4}-\d\d-\d\d)\|(\d{1,9})", re.ASCII)
IMPLIED_ASSERTIONS = 20  # shown for each claim of a list; `show` has all


# --- what a reader gets ---


class ArticleView(NamedTuple):
    """An article without its text."""

    id: int
    uid: str
    title: str
    url: str | None
    author: str | None
    publisher: str | None
    first_published_by: str | None
    published: str | None
    language: str | None
    translated_from: str | None
    status: str
    captured_at: str | None
    archived_at: str | None
    visibility: str
    sha256: str | None
    note: str | None


class CitationView(NamedTuple):
    """A passage that shows a statement."""

    id: int
    article: ArticleView
    exact: str
    start: int | None
    end: int | None
    form: str
    translation: str | None


class QuantityView(NamedTuple):
    """A figure of a statement; numbers as exact decimal text, None for an open bound."""

    id: int
    as_written: str
    amount: str | None
    low: str | None
    high: str | None
    low_inclusive: bool
    high_inclusive: bool
    hedge: str
    bounds_from: str
    unit: str | None
    noun: str | None
    nouns: str | None
    measure: str | None
    denominator: str | None
    kind: str
    period: str | None
    role: str
    citations: list[int]


class AssessmentView(NamedTuple):
    """A verdict: of the party named, else the analyst's own."""

    rating: str
    explanation: str
    source: str | None
    party: str | None


class ReckoningView(NamedTuple):
    """A reckoning kept with a claim, as it was reckoned; `outdated` says why that no longer holds.

    `result` is in words, the bounds are in `unit`. `internal`: it rests on what is not to be published.
    """

    id: int
    uid: str
    expression: str
    result: str
    steps: list[str]
    low: str | None
    high: str | None
    low_inclusive: bool
    high_inclusive: bool
    bounds_from: str
    unit: str
    note: str | None
    outdated: list[str]
    internal: bool


class StatementView(NamedTuple):
    """A party's position on a claim."""

    id: int
    uid: str
    claim: int
    party: str
    party_id: int
    stance: str
    aspect: str | None
    certainty: str
    reading: str
    reading_reason: str | None
    date: str | None
    date_latest: str | None
    date_words: str | None
    replaces: int | None
    note: str | None
    visibility: str
    withdrawn_because: str | None
    in_force: bool
    quantities: list[QuantityView]
    citations: list[CitationView]
    assessments: list[AssessmentView]

    @property
    def affirms(self) -> bool:
        """The party holds the claim to be true."""
        return self.stance in AFFIRMING

    @property
    def is_denial(self) -> bool:
        """The statement denies or disputes the claim."""
        return self.stance in DENIALS


class Reaching(NamedTuple):
    """A statement that bears on a claim: its own (empty `via`) or another claim's, at the end of `via`."""

    statement: StatementView
    via: tuple[int, ...]
    earlier: bool = False
    may_predate: bool = False


class Sources(NamedTuple):
    """How broadly a claim is affirmed: distinct articles, publishers, and parties that say it themselves."""

    articles: int
    publishers: int
    origins: int


class ClaimView(NamedTuple):
    """A claim with all that bears on it; `linked` has the sentences of the claims that it names."""

    id: int
    uid: str
    text: str
    language: str | None
    period: str | None
    contested: str
    conflicting: bool
    latest: str | None
    about: list[str]
    silent: list[str]
    tags: list[str]
    implies: list[int]
    implied_by: list[int]
    excludes: list[int]
    sources: Sources
    statements: list[StatementView]
    denials: list[Reaching]
    rivals: list[StatementView]
    implied_assertions: list[Reaching]
    implied_assertions_complete: bool
    assessments: list[AssessmentView]
    linked: dict[int, str]
    reckonings: list[ReckoningView]

    @property
    def affirmations(self) -> list[StatementView]:
        """Who holds the claim to be true, in force."""
        return [s for s in self.statements if s.in_force and s.affirms]

    @property
    def others(self) -> list[StatementView]:
        """Statements in force that neither affirm nor deny."""
        return [s for s in self.statements if s.in_force and not s.affirms and not s.is_denial]

    @property
    def history(self) -> list[StatementView]:
        """Statements that no longer stand."""
        return [s for s in self.statements if not s.in_force]


class Page(NamedTuple):
    """One page of claims, and the token of the next, if there is one."""

    claims: list[ClaimView]
    next: str | None


# --- filters ---


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which claims to list. Parties, article and noun are ids, dates EDTF, amounts exact."""

    contested: frozenset[str] = frozenset()
    conflicting: bool = False
    no_denial: bool = False
    party: int | None = None
    about: int | None = None
    asserted_by: int | None = None
    denied_by: int | None = None
    since: Edtf | None = None
    until: Edtf | None = None
    tag: str | None = None
    article: int | None = None
    noun: int | None = None
    unit: str | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    possible: bool = False
    public: bool = False  # only statements that are not internal count

    @property
    def figures(self) -> bool:
        """Whether any filter is about a figure."""
        return any(f is not None for f in (self.noun, self.unit, self.min, self.max))

    @property
    def dated(self) -> bool:
        """Whether any filter is about the date of a statement."""
        return self.since is not None or self.until is not None


def page(connection: Connection, filters: Filters, limit: int = 50, after: str | None = None) -> Page:
    """The claims that pass, newest first by the latest day of any in-force statement, undated ones last.

    Filters on party, date and figure hold on one statement in force. `denied_by` includes implied denials,
    its dates are the denial's, and figures are looked for in any statement on the claim. `after` is the token
    of the page before.
    """
    if not 1 <= limit <= MAX_LIMIT:
        raise RefusedInput(f"is 1 to {MAX_LIMIT}", "limit")
    rows = _rows(connection, filters, limit, _decoded(after))
    claims = claims_by_id(connection, [number for _, number in rows[:limit]], IMPLIED_ASSERTIONS)
    return Page(claims, _encoded(rows[limit - 1]) if len(rows) > limit else None)


def numbers(connection: Connection, filters: Filters) -> Iterator[int]:
    """The numbers of all claims that pass, in the order of `page`."""
    key = None
    while True:
        rows = _rows(connection, filters, MAX_LIMIT, key)
        yield from (number for _, number in rows[:MAX_LIMIT])
        if len(rows) <= MAX_LIMIT:
            return
        key = rows[MAX_LIMIT - 1]


def _rows(
    connection: Connection, filters: Filters, limit: int, key: tuple[str, int] | None
) -> list[tuple[str, int]]:
    """The keys of the claims that pass, after `key`: one more than `limit` where there are more."""
    c = t.claim.c
    query = select(c.id, c.latest).where(c.merged_into.is_(None)).order_by(c.latest.desc(), c.id.desc())
    exact = _Exact(filters)
    for condition in _conditions(connection, filters, exact):
        query = query.where(condition)
    rows: list[tuple[str, int]] = []
    while len(rows) <= limit:
        wanted = limit + 1 - len(rows)
        chunk = query if key is None else query.where(tuple_(c.latest, c.id) < tuple_(*map(literal, key)))
        found = [(latest, number) for number, latest in connection.execute(chunk.limit(wanted))]
        passing = exact.passing(connection, [number for _, number in found])
        rows += [row for row in found if passing is None or row[1] in passing]
        if len(found) < wanted:
            break
        key = found[-1]
    return rows


class _Exact:
    """The exact test behind the float pre-selection of a filter on amounts; other filters need none."""

    def __init__(self, filters: Filters) -> None:
        self.filters = filters
        self.conditions: list[ColumnElement[bool]] = []  # each of the statements whose quantities count

    def passing(self, connection: Connection, claims: Sequence[int]) -> set[int] | None:
        """Those of the claims with a quantity that passes exactly; None where nothing needs testing."""
        if self.filters.min is None and self.filters.max is None:
            return None
        found = (self._having(connection, claims, condition) for condition in self.conditions)
        return set(claims).intersection(*found)

    def _having(
        self, connection: Connection, claims: Sequence[int], condition: ColumnElement[bool]
    ) -> set[int]:
        s, q = t.statement.c, t.quantity
        rows = connection.execute(
            select(s.claim, q.c.amount, q.c.low, q.c.high, q.c.low_inclusive, q.c.high_inclusive)
            .add_columns(q.c.bounds_from, q.c.hedge, q.c.unit)
            .join_from(q, t.statement, q.c.statement == s.id)
            .where(s.claim.in_(claims), condition, *_figure_conditions(connection, self.filters, near=True))
        )
        return {row.claim for row in rows if self._passes(row)}

    def _passes(self, row: Any) -> bool:
        low, high = row.low, row.high
        low_inclusive, high_inclusive = bool(row.low_inclusive), bool(row.high_inclusive)
        if not self.filters.possible:
            low = high = row.amount
            low_inclusive = high_inclusive = True
            if row.amount is None and row.bounds_from == BoundsFrom.words:
                low, high = row.low, row.high
            if low is None and high is None:
                return False
        unit = self.filters.unit if row.unit != self.filters.unit else None  # None: nothing to convert
        least, most = (_in_base(n and Decimal(n), unit and row.unit) for n in (low, high))
        wanted_low, wanted_high = (_in_base(n, unit) for n in (self.filters.min, self.filters.max))
        if self.filters.possible:
            fits_min = (
                wanted_low is None
                or most is None
                or most > wanted_low
                or (most == wanted_low and high_inclusive)
            )
            fits_max = (
                wanted_high is None
                or least is None
                or least < wanted_high
                or (least == wanted_high and low_inclusive)
            )
        else:
            fits_min = wanted_low is None or (least is not None and least >= wanted_low)
            fits_max = wanted_high is None or (most is not None and most <= wanted_high)
        return fits_min and fits_max


def _in_base(amount: Decimal | None, unit: str | None) -> Decimal | None:
    """The very same amount in base units, or as it is without a unit to convert from."""
    if amount is None or unit is None:
        return amount
    from claimtrack import units

    return units.to_base(amount, unit)[0]


def _conditions(connection: Connection, filters: Filters, exact: _Exact) -> Iterable[ColumnElement[bool]]:
    c, s = t.claim.c, t.statement.c
    if filters.contested:
        yield text("claim.contested <> 'no'")  # type: ignore[misc] # literally, as the partial index has it
        if len(filters.contested) < 3:
            yield c.contested.in_(sorted(filters.contested))
    if filters.conflicting:
        yield text("claim.conflicting = 1")  # type: ignore[misc]
    if filters.no_denial:
        yield c.contested.in_([Contested.no, Contested.rival])
    if filters.tag is not None:
        yield _among(connection, select(t.tag.c.claim).where(t.tag.c.name == filters.tag))
    if filters.article is not None:
        cited = select(s.claim).join_from(t.citation, t.statement, t.citation.c.statement == s.id)
        yield _among(connection, cited.where(t.citation.c.article == filters.article))
    parties = facts.parties(connection)
    if filters.about is not None:
        about = t.claim_about.c
        yield _among(connection, select(about.claim).where(about.party.in_(parties.members(filters.about))))
    standing = [s.in_force == 1, *([s.visibility == Visibility.public] if filters.public else [])]
    dates = [*standing, *_date_conditions(filters)]
    spoken = []
    if filters.party is not None:
        spoken.append([*dates, _speaks(parties, filters.party)])
    if filters.asserted_by is not None:
        spoken.append([*dates, s.stance.in_(AFFIRMING), _speaks(parties, filters.asserted_by)])
    if filters.denied_by is not None:
        yield c.id.in_(_denied(_speaks(parties, filters.denied_by), dates))
        dates = standing
    if not spoken and (filters.figures or len(dates) > len(standing)):
        spoken.append(dates)
    for conditions in spoken:
        query = each = select(s.claim).where(*conditions)
        if filters.figures:
            exact.conditions.append(and_(*conditions))
            query = query.join_from(t.statement, t.quantity, t.quantity.c.statement == s.id)
            each = query.where(*_figure_conditions(connection, filters, near=True))
            query = query.where(*_figure_conditions(connection, filters))
        yield _among(connection, query, each)


def _among(
    connection: Connection, statements: Select[Any], each: Select[Any] | None = None
) -> ColumnElement[bool]:
    """That a claim is among those selected: looked up first where they are few, tested one by one else.

    `each` selects the same, written for the test of one claim.
    """
    few = connection.execute(statements.limit(FEW + 1)).scalars().all()
    if len(few) <= FEW:
        return t.claim.c.id.in_(sorted(set(few)))
    each = statements if each is None else each
    (claim,) = each.selected_columns
    return exists(each.where(claim == t.claim.c.id).correlate(t.claim))


def _speaks(parties: Parties, party: int) -> ColumnElement[bool]:
    """That a statement is by the party, or by somebody who was a part of it on that date."""
    s = t.statement.c
    members = parties.members(party)
    always = sorted(member for member, periods in members.items() if None in periods)
    sometimes = [
        and_(s.party == member, *_overlaps(period, period))
        for member, periods in members.items()
        if None not in periods
        for period in periods
    ]
    return or_(s.party.in_(always), *sometimes)


def _date_conditions(filters: Filters) -> list[ColumnElement[bool]]:
    if not filters.dated:
        return []
    return [t.statement.c.date.is_not(None), *_overlaps(filters.since, filters.until)]


def _overlaps(since: Edtf | None, until: Edtf | None) -> list[ColumnElement[bool]]:
    """That a statement's days overlap those from the start of `since` to the end of `until`."""
    s = t.statement.c
    conditions: list[ColumnElement[bool]] = []
    if since is not None and since.earliest:
        conditions.append(or_(s.date_latest.is_(None), s.date_latest >= since.earliest))
    if until is not None and until.latest:
        conditions.append(or_(s.date_earliest.is_(None), s.date_earliest <= until.latest))
    return conditions


def _denied(speaks: ColumnElement[bool], dates: list[ColumnElement[bool]]) -> Select[Any]:
    """The claims that a party denies or disputes, and those that its `denies` reaches (see dispute)."""
    s, i, specific = t.statement.c, t.implication.c, t.claim.alias("specific")
    last_day = func.coalesce(s.date_latest, UNKNOWN_DAY)
    reached = (
        select(s.claim.label("claim"), last_day.label("day"))
        .where(speaks, s.stance == Stance.denies, *dates)
        .cte("reached", recursive=True)
    )
    reached = reached.union(
        select(i.claim, reached.c.day)
        .join_from(reached, t.implication, i.implied == reached.c.claim)
        .join(specific, specific.c.id == i.claim)
        .where(func.coalesce(specific.c.period_earliest, "") <= reached.c.day)
    )
    disputed = select(s.claim).where(speaks, s.stance == Stance.disputes, *dates)
    return select(reached.c.claim).union(disputed).subquery().select()


def _figure_conditions(
    connection: Connection, filters: Filters, *, near: bool = False
) -> list[ColumnElement[bool]]:
    """The float pre-selection of quantities; wide enough that no exact match is lost.

    `near`: for the quantities of few claims. They must be found by statement, and without statistics SQLite
    takes an index on noun or unit for better (measured: minutes against a second at a million claims); an
    expression has no index.
    """
    q = t.quantity.c
    noun, unit = (q.noun + 0, q.unit + "") if near else (q.noun, q.unit)
    conditions: list[ColumnElement[bool]] = [q.hedge != Hedge.vague]
    if filters.noun is not None:
        ways = facts.nouns(connection)
        wanted = ways[filters.noun][0]
        conditions.append(noun.in_([number for number, way in ways.items() if wanted in way]))
    if filters.unit is None:
        conditions.append(func.coalesce(q.unit, "") == "")
    else:
        from claimtrack import units

        dimension = units.dimension(filters.unit)
        conditions.append(unit.in_([name for name in units.names() if units.dimension(name) == dimension]))
    if filters.min is None and filters.max is None:
        return conditions
    from claimtrack.units import float_bounds

    least, most = float_bounds(filters.min, filters.max, filters.unit)
    words = q.bounds_from == BoundsFrom.words
    written_low = func.coalesce(q.amount_base, case((words, q.low_base)))
    written_high = func.coalesce(q.amount_base, case((words, q.high_base)))
    if least is not None:
        possible = or_(q.high_base >= least, q.high_base.is_(None))
        conditions.append(possible if filters.possible else written_low >= least)
    if most is not None:
        possible = or_(q.low_base <= most, q.low_base.is_(None))
        conditions.append(possible if filters.possible else written_high <= most)
    return conditions


def noun_id(connection: Connection, name: str) -> int:
    """The noun of that singular or plural. Raises RefusedInput with the nearest ones."""
    from claimtrack.quantity import singular

    n = t.noun.c
    found = connection.execute(
        select(n.id).where((n.singular == singular(name)) | (n.plural == name) | (n.singular == name))
    ).scalar()
    if found is not None:
        return int(found)
    from rapidfuzz import process

    known = connection.execute(select(n.plural)).scalars().all()
    near = [choice for choice, _, _ in process.extract(name, known, limit=3, score_cutoff=60, processor=fold)]
    hint = f": did you mean {' or '.join(near)}?" if near else ""
    raise RefusedInput(f"no figure in this ledger counts '{name}'{hint}", "noun")


def _encoded(row: tuple[str, int]) -> str:
    return base64.urlsafe_b64encode(f"{row[0]}|{row[1]}".encode()).decode().rstrip("=")


def _decoded(token: str | None) -> tuple[str, int] | None:
    if token is None:
        return None
    try:
        key = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        latest, number = _KEY.fullmatch(key).groups()  # type: ignore[union-attr]
        return latest, int(number)
    except (AttributeError, binascii.Error, UnicodeError, ValueError):
        raise RefusedInput("is no token of a page: take it from the page before", "after") from None


# --- details ---


def claims_by_id(
    connection: Connection,
    claims: Sequence[int],
    implied_assertions: int | None = None,
    *,
    public: bool = False,
) -> list[ClaimView]:
    """The claims in the order given, each with all that bears on it.

    `implied_assertions` is the most that are shown of a claim's. `public`: as if internal statements and
    articles were not there.
    """
    if not claims:
        return []
    c = t.claim.c
    rows = {row.id: row for row in facts.where_in(connection, select(t.claim), c.id, claims)}
    above = facts.implied_by_these(connection, claims)
    below, cut = facts.implying_these(connection, claims, implied_assertions)
    excluded = facts.exclusions(connection, claims)
    parties = facts.parties(connection)
    starts = facts.starts(connection, facts.nodes(above) | set(claims))
    denials = facts.standing(connection, facts.nodes(above) | set(claims), DENIALS, public=public)
    affirmed = facts.nodes(below) | {other for others in excluded.values() for other in others} | set(claims)
    affirmations = facts.standing(connection, affirmed, AFFIRMING, public=public)

    reaching = {claim: denial_paths(claim, above, starts, denials) for claim in claims}
    assertions = {claim: assertion_paths(claim, below, affirmations) for claim in claims}
    rival = {
        claim: rivals(
            affirmations.get(claim, []),
            [p for other in sorted(excluded.get(claim, ())) for p in affirmations.get(other, ())],
            parties,
        )
        for claim in claims
    }
    elsewhere = {p.statement for paths in reaching.values() for p in paths}
    elsewhere |= {p.statement for paths in assertions.values() for p in paths[:implied_assertions]}
    elsewhere |= {p.id for group in rival.values() for p in group}
    statements = _statements(connection, claims, elsewhere, public=public)
    own: dict[int, list[StatementView]] = defaultdict(list)
    for statement in statements.values():
        own[statement.claim].append(statement)
    about = _about(connection, claims)
    tags = _grouped(connection, t.tag.c.claim, t.tag.c.name, claims)
    assessments = _assessments(connection, t.assessment.c.claim, claims)
    said = [p for claim in claims for group in (denials, affirmations) for p in group.get(claim, ())]
    conflicting = _conflicting(connection, said, parties) if public else set()
    linked = {s.claim for s in statements.values()} | facts.nodes(above) | facts.nodes(below)
    kept = reckonings(connection, claims, public=public)
    texts = claim_texts(connection, linked | {other for others in excluded.values() for other in others})

    views = []
    accused = {claim: {m for party, _ in about[claim] for m in parties.members(party)} for claim in claims}
    for number in claims:
        if number not in rows:
            raise RefusedInput(f"there is no claim {number}")
        row, paths = rows[number], assertions[number]
        if not public:
            _believe(row, reaching[number], rival[number])
        shown = paths[:implied_assertions]
        spoken = {s.party_id for s in own[number] if s.in_force}
        spoken |= {statements[p.statement].party_id for p in reaching[number] if not p.earlier}
        views.append(
            ClaimView(
                id=number,
                uid=row.uid,
                text=row.text,
                language=row.language,
                period=row.period,
                contested=row.contested,
                conflicting=number in conflicting if public else bool(row.conflicting),
                latest=row.latest or None,
                about=[name for _, name in about[number]],
                silent=[name for party, name in about[number] if spoken.isdisjoint(parties.members(party))],
                tags=sorted(tags[number]),
                implies=sorted(above.get(number, ())),
                implied_by=sorted(below.get(number, ())),
                excludes=sorted(excluded.get(number, ())),
                sources=_sources(own[number], affirmations.get(number, []), parties),
                statements=own[number],
                denials=sorted(
                    (
                        Reaching(statements[p.statement], p.via, p.earlier, p.may_predate)
                        for p in reaching[number]
                    ),
                    key=lambda r: (r.earlier, len(r.via), r.statement.party_id not in accused[number]),
                ),
                rivals=[statements[p.id] for p in rival[number]],
                implied_assertions=[Reaching(statements[p.statement], p.via) for p in shown],
                implied_assertions_complete=len(shown) == len(paths)
                and cut.isdisjoint(reachable(number, below)),
                assessments=assessments[number],
                linked=texts,
                reckonings=kept.get(number, []),
            )
        )
    return views


def _conflicting(connection: Connection, said: Sequence[Position], parties: Parties) -> set[int]:
    """The claims on which these statements give figures that cannot all be true."""
    figures = facts.figures(connection, said)
    return {claim for claim, group in figures.items() if any(conflicts(group, parties))}


def _believe(row: Any, reaching: Sequence[Path], rival: Sequence[Position]) -> None:
    """Refuse to show a claim as contested, or not, where the records just read say otherwise."""
    direct, implied = (any(not p.earlier and bool(p.via) is way for p in reaching) for way in (False, True))
    computed = contested(direct, implied, bool(rival))
    if row.contested != computed:
        raise LedgerUnavailable(
            f"#{row.id} is stored as contested: {row.contested}, but its records say {computed}: "
            "the ledger is damaged, claimtrack check says where"
        )


def _sources(
    statements: Sequence[StatementView], affirmations: Sequence[Position], parties: Parties
) -> Sources:
    cited = {c.article.id: c.article for s in statements if s.in_force and s.affirms for c in s.citations}
    publishers = {fold(article.publisher) for article in cited.values() if article.publisher}
    return Sources(len(cited), len(publishers), origins(affirmations, parties))


def _statements(
    connection: Connection, claims: Sequence[int], further: Collection[int], *, public: bool = False
) -> dict[int, StatementView]:
    """All statements on the claims and those further ones, newest first, with their figures and passages."""
    s = t.statement.c
    query = select(t.statement, t.party.c.name.label("party_name")).join(t.party, t.party.c.id == s.party)
    if public:
        query = query.where(s.visibility == Visibility.public)
    found = {row.id: row for row in facts.where_in(connection, query, s.claim, claims)}
    missing = [number for number in further if number not in found]
    found |= {row.id: row for row in facts.where_in(connection, query, s.id, missing)}
    ordered = sorted(found.values(), key=lambda row: (row.date_latest or "", row.id), reverse=True)
    citations = _citations(connection, found, public=public)
    quantities = _quantities(connection, found)
    assessments = _assessments(connection, t.assessment.c.statement, found)
    return {
        row.id: StatementView(
            id=row.id,
            uid=row.uid,
            claim=row.claim,
            party=row.party_name,
            party_id=row.party,
            stance=row.stance,
            aspect=row.aspect,
            certainty=row.certainty,
            reading=row.reading,
            reading_reason=row.reading_reason,
            date=row.date,
            date_latest=row.date_latest,
            date_words=row.date_words,
            replaces=row.replaces,
            note=row.note,
            visibility=row.visibility,
            withdrawn_because=row.withdrawn_because,
            in_force=bool(row.in_force),
            quantities=quantities[row.id],
            citations=citations[row.id],
            assessments=assessments[row.id],
        )
        for row in ordered
    }


def _citations(
    connection: Connection, statements: Collection[int], *, public: bool
) -> dict[int, list[CitationView]]:
    c = t.citation.c
    rows = list(facts.where_in(connection, select(t.citation), c.statement, statements))
    articles = articles_by_id(connection, {row.article for row in rows})
    found: dict[int, list[CitationView]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.id):
        if public and articles[row.article].visibility != Visibility.public:
            continue
        found[row.statement].append(
            CitationView(
                row.id, articles[row.article], row.exact, row.start, row.end, row.form, row.translation
            )
        )
    return found


def _quantities(connection: Connection, statements: Collection[int]) -> dict[int, list[QuantityView]]:
    q, n = t.quantity.c, t.noun.c
    query = select(t.quantity, n.singular, n.plural).outerjoin(t.noun, n.id == q.noun)
    found: dict[int, list[QuantityView]] = defaultdict(list)
    by_id: dict[int, QuantityView] = {}
    rows = facts.where_in(connection, query, q.statement, statements)
    for row in sorted(rows, key=lambda row: row.id):
        by_id[row.id] = quantity_view(row)
        found[row.statement].append(by_id[row.id])
    k = t.quantity_citation.c
    for quantity, citation in facts.where_in(connection, select(k.quantity, k.citation), k.quantity, by_id):
        by_id[quantity].citations.append(citation)
    return found


def quantity_view(row: Any) -> QuantityView:
    """A row of quantity with its noun's singular and plural; the citations are the caller's to add."""
    return QuantityView(
        id=row.id,
        as_written=row.as_written,
        amount=row.amount,
        low=row.low,
        high=row.high,
        low_inclusive=bool(row.low_inclusive),
        high_inclusive=bool(row.high_inclusive),
        hedge=row.hedge,
        bounds_from=row.bounds_from,
        unit=row.unit,
        noun=row.singular,
        nouns=row.plural,
        measure=row.measure,
        denominator=row.denominator,
        kind=row.kind,
        period=row.period,
        role=row.role,
        citations=[],
    )


def reckonings(
    connection: Connection, claims: Collection[int], *, public: bool = False
) -> dict[int, list[ReckoningView]]:
    """The reckonings kept with the claims; with `public` those that rest on public records alone."""
    r, u, q, y, s = t.reckoning.c, t.reckoning_use.c, t.quantity.c, t.yardstick.c, t.statement.c
    rows = list(facts.where_in(connection, select(t.reckoning), r.claim, claims))
    if not rows:
        return {}
    uses = (
        select(u.reckoning, u.quantity, u.yardstick, u.version)
        .add_columns(q.version.label("q_version"), y.version.label("y_version"), s.id.label("statement"))
        .add_columns(s.in_force, s.withdrawn_because, s.visibility)
        .select_from(t.reckoning_use)
        .outerjoin(t.quantity, q.id == u.quantity)
        .outerjoin(t.statement, s.id == q.statement)
        .outerjoin(t.yardstick, y.id == u.yardstick)
        .order_by(u.id)
    )
    outdated: dict[int, list[str]] = defaultdict(list)
    internal = set()
    for use in facts.where_in(connection, uses, u.reckoning, [row.id for row in rows]):
        name, version = (
            (f"q{use.quantity}", use.q_version) if use.quantity else (f"y{use.yardstick}", use.y_version)
        )
        if version != use.version:
            outdated[use.reckoning].append(f"{name} was changed since")
        if use.withdrawn_because:
            outdated[use.reckoning].append(f"{name} was withdrawn with s{use.statement}")
        elif use.in_force == 0:
            outdated[use.reckoning].append(f"{name} was replaced with s{use.statement}")
        if use.visibility == Visibility.internal:
            internal.add(use.reckoning)
    found: dict[int, list[ReckoningView]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.id):
        if not (public and row.id in internal):
            found[row.claim].append(
                ReckoningView(
                    id=row.id,
                    uid=row.uid,
                    expression=row.expression,
                    result=_result(row),
                    steps=row.steps.split("\n"),
                    low=row.low,
                    high=row.high,
                    low_inclusive=bool(row.low_inclusive),
                    high_inclusive=bool(row.high_inclusive),
                    bounds_from=row.bounds_from,
                    unit=row.unit,
                    note=row.note,
                    outdated=outdated[row.id],
                    internal=row.id in internal,
                )
            )
    return dict(found)


def _result(row: Any) -> str:
    """The result of a kept reckoning in words."""
    from claimtrack import interval

    low, high = (None if text is None else Decimal(text) for text in (row.low, row.high))
    can_be = interval.of(low, high, bool(row.low_inclusive), bool(row.high_inclusive))
    sign = "≈ " if row.bounds_from == BoundsFrom.convention else ""
    return sign + interval.words(can_be, row.unit)


def articles_by_id(connection: Connection, articles: Collection[int]) -> dict[int, ArticleView]:
    """Articles by id, without their texts."""
    columns = [t.article.c[name] for name in ArticleView._fields]
    rows = facts.where_in(connection, select(*columns), t.article.c.id, articles)
    return {row.id: ArticleView(*row) for row in rows}


class PassageView(NamedTuple):
    """A passage of an article, and the statement that it shows."""

    statement: int
    claim: int
    party: str
    exact: str
    start: int | None
    end: int | None


class CaptureView(NamedTuple):
    """How an article's bytes came to us, without the bytes.

    `found` has, by field of the article, the `value` that was found and `how`.
    """

    id: int
    sha256: str
    text_sha256: str
    how: str
    url: str | None
    media_type: str
    encoding: str
    found: dict[str, dict[str, str]]
    captured_at: str


class ArticlePage(NamedTuple):
    """An article with its passages, in their order, and its text where the ledger has it.

    `boilerplate` are half-open ranges of the text that are no part of the article.
    """

    article: ArticleView
    passages: list[PassageView]
    captures: list[CaptureView]
    text: str | None
    boilerplate: list[tuple[int, int]]


class PartyPage(NamedTuple):
    """A party with its names, what it is a part of, its parts, and its newest statements."""

    id: int
    uid: str
    name: str
    kind: str
    also: list[str]
    member_of: list[tuple[str, str | None]]
    parts: list[tuple[str, str | None]]
    statements: list[StatementView]
    note: str | None


def claim_texts(connection: Connection, claims: Collection[int]) -> dict[int, str]:
    """The sentences of the claims."""
    c = t.claim.c
    return dict(facts.where_in(connection, select(c.id, c.text), c.id, claims))


def link_reasons(connection: Connection, claims: Collection[int]) -> dict[tuple[int, int], str]:
    """Why each of the claims implies another, or excludes one, by both numbers; exclusions both ways."""
    i, e = t.implication.c, t.exclusion.c
    found = {}
    for claim, implied, reason in facts.where_in(
        connection, select(i.claim, i.implied, i.reason), i.claim, claims
    ):
        found[claim, implied] = reason
    excluding = select(e.claim, e.excluded, e.reason)
    for column in (e.claim, e.excluded):
        for claim, excluded, reason in facts.where_in(connection, excluding, column, claims):
            found[claim, excluded] = found[excluded, claim] = reason
    return {pair: reason for pair, reason in found.items() if reason}


def statements_by_id(connection: Connection, statements: Sequence[int]) -> list[StatementView]:
    """The statements in the order given."""
    found = _statements(connection, [], statements)
    return [found[number] for number in statements]


def claim_saying(connection: Connection, words: str) -> int:
    """The number of the claim with exactly this sentence. Raises RefusedInput where there is none."""
    found = connection.execute(select(t.claim.c.id).where(t.claim.c.text == words)).scalar()
    if found is None:
        raise RefusedInput(f"no claim says '{words}'")
    return int(found)


def claim_ids_saying(connection: Connection, words: str) -> list[int]:
    """The numbers of all claims with exactly this sentence."""
    query = select(t.claim.c.id).where(t.claim.c.text == words, t.claim.c.merged_into.is_(None))
    return list(connection.execute(query.order_by(t.claim.c.id)).scalars())


def parties(connection: Connection) -> list[tuple[str, ...]]:
    """All parties by name: number, name, kind, other names, what they are a part of."""
    p, n, m = t.party.c, t.party_name.c, t.membership.c
    rows = list(connection.execute(select(p.id, p.name, p.kind).where(p.merged_into.is_(None))))
    names = {row.id: row.name for row in rows}
    also: dict[int, list[str]] = defaultdict(list)
    for party, name in connection.execute(select(n.party, n.name).order_by(n.id)):
        also[party].append(name)
    wholes: dict[int, list[str]] = defaultdict(list)
    for party, whole in connection.execute(select(m.party, m.whole).order_by(m.id)):
        wholes[party].append(names.get(whole, ""))
    return [
        (f"p{row.id}", row.name, row.kind, ", ".join(also[row.id]), ", ".join(wholes[row.id]))
        for row in sorted(rows, key=lambda row: fold(row.name))
    ]


def party(connection: Connection, number: int, statements: int = 20) -> PartyPage:
    """One party with its newest statements."""
    p, n, m, s = t.party.c, t.party_name.c, t.membership.c, t.statement.c
    row = connection.execute(select(t.party).where(p.id == number)).one()
    wholes = select(p.name, m.period).join_from(t.membership, t.party, m.whole == p.id)
    parts = select(p.name, m.period).join_from(t.membership, t.party, m.party == p.id)
    newest = (
        select(s.id).where(s.party == number).order_by(func.coalesce(s.date_latest, "").desc(), s.id.desc())
    )
    ids = connection.execute(newest.limit(statements)).scalars().all()
    found = _statements(connection, [], ids)
    return PartyPage(
        id=row.id,
        uid=row.uid,
        name=row.name,
        kind=row.kind,
        also=list(connection.execute(select(n.name).where(n.party == number).order_by(n.id)).scalars()),
        member_of=[(name, period) for name, period in connection.execute(wholes.where(m.party == number))],
        parts=[(name, period) for name, period in connection.execute(parts.where(m.whole == number))],
        statements=[found[i] for i in ids],
        note=row.note,
    )


def articles(connection: Connection) -> list[tuple[str, ...]]:
    """All articles, newest first: number, date, publisher, first publisher, title, if we have the text."""
    a, x = t.article.c, t.article_text.c
    query = (
        select(a.id, a.published, a.publisher, a.first_published_by, a.title, x.id.label("text"))
        .select_from(t.article.outerjoin(t.article_text, a.sha256 == x.sha256))
        .order_by(func.coalesce(a.published_latest, "").desc(), a.id.desc())
    )
    return [
        (
            f"a{row.id}",
            row.published or "",
            row.publisher or "",
            row.first_published_by or "",
            row.title,
            "yes" if row.text else "no",
        )
        for row in connection.execute(query)
    ]


def article(connection: Connection, number: int) -> ArticlePage:
    """One article with the passages cited from it, in their order, and its text."""
    c, s, x = t.citation.c, t.statement.c, t.article_text.c
    view = articles_by_id(connection, [number])[number]
    cited = (
        select(c.statement, s.claim, t.party.c.name, c.exact, c.start, c.end)
        .join_from(t.citation, t.statement, c.statement == s.id)
        .join(t.party, t.party.c.id == s.party)
        .where(c.article == number)
        .order_by(func.coalesce(c.start, 0), c.id)
    )
    text = connection.execute(select(x.text).where(x.sha256 == view.sha256)).scalar()
    outside = connection.execute(select(t.article.c.boilerplate).where(t.article.c.id == number)).scalar()
    captured = select(*(t.article_capture.c[name] for name in CaptureView._fields))
    captured = captured.where(t.article_capture.c.article == number).order_by(t.article_capture.c.id)
    return ArticlePage(
        view,
        [PassageView(*row) for row in connection.execute(cited)],
        [CaptureView(*row)._replace(found=json.loads(row.found)) for row in connection.execute(captured)],
        text,
        stored_ranges(outside),
    )


def stored_ranges(stored: str | None) -> list[tuple[int, int]]:
    """The half-open ranges of a text that an article's boilerplate is."""
    return [(start, end) for start, end in json.loads(stored or "[]")]


def _about(connection: Connection, claims: Collection[int]) -> dict[int, list[tuple[int, str]]]:
    a = t.claim_about.c
    query = select(a.claim, a.party, t.party.c.name).join(t.party, t.party.c.id == a.party).order_by(a.id)
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for claim, party, name in facts.where_in(connection, query, a.claim, claims):
        found[claim].append((party, name))
    return found


def _assessments(
    connection: Connection, column: ColumnElement[Any], ids: Collection[int]
) -> dict[int, list[AssessmentView]]:
    a = t.assessment.c
    query = select(column, a.rating, a.explanation, a.source, t.party.c.name)
    query = query.outerjoin_from(t.assessment, t.party, a.party == t.party.c.id).order_by(a.id)
    found: dict[int, list[AssessmentView]] = defaultdict(list)
    for number, *verdict in facts.where_in(connection, query, column, ids):
        found[number].append(AssessmentView(*verdict))
    return found


def _grouped(
    connection: Connection,
    key: ColumnElement[Any],
    value: ColumnElement[Any],
    ids: Collection[int],
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for number, item in facts.where_in(connection, select(key, value), key, ids):
        found[number].append(item)
    return found
