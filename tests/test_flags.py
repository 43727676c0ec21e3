"""The stored flags are what the records say, whatever was recorded, in whatever order, on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select
from sqlalchemy.engine import URL

from claimtrack import database, facts, flags, queries
from claimtrack import tables as t
from claimtrack.dates import overlap
from claimtrack.dispute import Position, denial_paths, in_force, on_both_sides
from claimtrack.entries import (
    ClaimEntry,
    Entries,
    MembershipEntry,
    NounEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.queries import Filters
from claimtrack.vocabulary import Aspect, Contested, PartyKind, Role, Stance

PARTIES = ("Russia", "Ministry", "Minister", "Ukraine", "Agency")


@pytest.fixture
def ledger(ledger_url: URL) -> Iterator[Connection]:
    """Open a ledger, on each database, that knows a few parties; nothing in it is committed."""
    with opened(ledger_url) as connection:
        yield connection


@contextmanager
def opened(url: URL) -> Iterator[Connection]:
    with database.writing(url) as connection:
        with change(connection) as writer:
            for name in PARTIES:
                writer.party(PartyEntry(name=name))
            writer.party(PartyEntry(name="US officials", kind=PartyKind.unnamed))
        yield connection


@contextmanager
def change(connection: Connection) -> Iterator[Writer]:
    """One change that is kept whole, or not at all where it is refused."""
    with connection.begin_nested():
        writer = Writer(connection, "tester", "test")
        yield writer
        writer.finish()


# --- what an analyst does, in a few words ---


def add(ledger: Connection, text: str = "a claim", period: str | None = None) -> int:
    with change(ledger) as writer:
        return writer.claim(ClaimEntry(text=text, period=period))


def say(
    ledger: Connection,
    claim: int,
    party: str,
    stance: Stance,
    *,
    on: str | None = None,
    replaces: int | None = None,
    figure: str | None = None,
) -> int:
    entry = StatementEntry(
        party=party,
        stance=stance,
        aspect=Aspect.magnitude if stance is Stance.disputes else None,
        date=on,
        replaces=f"s{replaces}" if replaces else None,
        quantities=[QuantityEntry(as_written=figure, measure="shipped")] if figure else [],
    )
    with change(ledger) as writer:
        return writer.statement(claim, entry)


def imply(ledger: Connection, claim: int, implied: int) -> None:
    with change(ledger) as writer:
        writer.imply(claim, implied)


def exclude(ledger: Connection, claim: int, other: int) -> None:
    with change(ledger) as writer:
        writer.exclude(claim, other)


def unlink(ledger: Connection, table: Any, claim: int, other: int) -> None:
    with change(ledger) as writer:
        writer.unlink(table, claim, other)


def belong(ledger: Connection, party: str, whole: str, period: str | None = None) -> None:
    with change(ledger) as writer:
        writer.membership(writer.names.party(party), MembershipEntry(whole=whole, period=period))


def withdraw(ledger: Connection, statement: int) -> None:
    with change(ledger) as writer:
        writer.withdraw(statement, "misread")


def contested(ledger: Connection, claim: int) -> str:
    assert list(flags.differences(ledger)) == []
    return str(ledger.execute(select(t.claim.c.contested).where(t.claim.c.id == claim)).scalar_one())


def conflicting(ledger: Connection, claim: int) -> bool:
    assert list(flags.differences(ledger)) == []
    return bool(ledger.execute(select(t.claim.c.conflicting).where(t.claim.c.id == claim)).scalar_one())


def standing(ledger: Connection) -> set[int]:
    assert list(flags.differences(ledger)) == []
    return set(ledger.execute(select(t.statement.c.id).where(t.statement.c.in_force == 1)).scalars())


def contents(ledger: Connection) -> dict[str, list[Any]]:
    """All rows of the ledger."""
    return {
        table.name: list(ledger.execute(select(table).order_by(table.c.id)))
        for table in t.metadata.sorted_tables
    }


# --- one thing at a time ---


def test_a_denial_contests_the_claim_and_all_that_imply_it(ledger: Connection) -> None:
    arms, shipped, shells, other = (add(ledger) for _ in range(4))
    imply(ledger, shipped, arms)
    imply(ledger, shells, shipped)
    denial = say(ledger, arms, "Russia", Stance.denies)
    assert [contested(ledger, claim) for claim in (arms, shipped, shells, other)] == [
        "direct",
        "implied",
        "implied",
        "no",
    ]
    withdraw(ledger, denial)
    assert {contested(ledger, claim) for claim in (arms, shipped, shells)} == {"no"}


def test_an_implication_brings_a_denial_and_takes_it_away_again(ledger: Connection) -> None:
    arms, shipped, shells = (add(ledger) for _ in range(3))
    say(ledger, arms, "Russia", Stance.denies)
    imply(ledger, shells, shipped)
    imply(ledger, shipped, arms)
    assert contested(ledger, shells) == "implied"
    unlink(ledger, t.implication, shipped, arms)
    assert contested(ledger, shells) == contested(ledger, shipped) == "no"


def test_a_denial_of_september_2022_does_not_deny_shipments_since_august_2023(ledger: Connection) -> None:
    arms, shipped = add(ledger), add(ledger, period="2023-08/..")
    imply(ledger, shipped, arms)
    say(ledger, arms, "Russia", Stance.denies, on="2022-09")
    assert contested(ledger, shipped) == "no"
    say(ledger, arms, "Russia", Stance.denies, on="[..2024-03-01]")
    assert contested(ledger, shipped) == "implied"


def test_a_dispute_contests_its_claim_only(ledger: Connection) -> None:
    arms, shipped = add(ledger), add(ledger)
    imply(ledger, shipped, arms)
    say(ledger, arms, "Russia", Stance.disputes)
    assert [contested(ledger, claim) for claim in (arms, shipped)] == ["direct", "no"]


def test_an_unrelated_party_s_excluded_claim_is_a_rival_until_it_is_no_more(ledger: Connection) -> None:
    missiles, fire = add(ledger), add(ledger)
    say(ledger, missiles, "Ukraine", Stance.asserts)
    exclude(ledger, fire, missiles)
    assert [contested(ledger, claim) for claim in (missiles, fire)] == ["no", "rival"]
    say(ledger, fire, "Russia", Stance.asserts)
    assert [contested(ledger, claim) for claim in (missiles, fire)] == ["rival", "rival"]
    unlink(ledger, t.exclusion, missiles, fire)
    assert [contested(ledger, claim) for claim in (missiles, fire)] == ["no", "no"]


def test_a_word_on_an_excluded_claim_does_not_clear_an_implied_denial(ledger: Connection) -> None:
    arms, shipped, other = (add(ledger) for _ in range(3))
    imply(ledger, shipped, arms)
    say(ledger, arms, "Russia", Stance.denies)
    exclude(ledger, shipped, other)
    assert contested(ledger, shipped) == "implied"
    say(ledger, other, "Ukraine", Stance.asserts)
    assert contested(ledger, shipped) == "implied"


def test_becoming_parts_of_one_whole_ends_rivalry_and_conflict(ledger: Connection) -> None:
    missiles, fire = add(ledger), add(ledger)
    exclude(ledger, missiles, fire)
    say(ledger, missiles, "Ministry", Stance.asserts)
    say(ledger, fire, "Agency", Stance.asserts)
    say(ledger, fire, "Minister", Stance.asserts, figure="400 shells")
    say(ledger, fire, "Agency", Stance.asserts, figure="89 shells")
    assert contested(ledger, missiles) == "rival"
    assert conflicting(ledger, fire)
    belong(ledger, "Minister", "Ministry")
    assert conflicting(ledger, fire)
    belong(ledger, "Agency", "Russia")
    belong(ledger, "Ministry", "Russia")
    assert contested(ledger, missiles) == contested(ledger, fire) == "no"
    assert not conflicting(ledger, fire)


def test_a_new_whole_is_none_of_those_who_had_left_before(ledger: Connection) -> None:
    claim = add(ledger)
    say(ledger, claim, "Minister", Stance.asserts, figure="400 shells")
    say(ledger, claim, "Ukraine", Stance.asserts, figure="89 shells")
    belong(ledger, "Minister", "Ministry", "2020")
    belong(ledger, "Ministry", "Agency", "2021")
    belong(ledger, "Agency", "Ukraine")
    assert conflicting(ledger, claim)


def test_a_counter_figure_of_a_denial_conflicts(ledger: Connection) -> None:
    claim = add(ledger)
    say(ledger, claim, "Ukraine", Stance.asserts, figure="400 shells")
    assert not conflicting(ledger, claim)
    denial = say(ledger, claim, "Russia", Stance.disputes, figure="89 shells")
    assert conflicting(ledger, claim)
    say(ledger, claim, "Russia", Stance.retracts, replaces=denial)
    assert not conflicting(ledger, claim)


def test_a_rejected_figure_does_not_conflict(ledger: Connection) -> None:
    claim = add(ledger)
    say(ledger, claim, "Ukraine", Stance.asserts, figure="400 shells")
    rejected = QuantityEntry(as_written="89 shells", measure="shipped", role=Role.rejected)
    with change(ledger) as writer:
        writer.statement(claim, StatementEntry(party="Russia", stance=Stance.denies, quantities=[rejected]))
    assert not conflicting(ledger, claim)


def test_taking_the_other_side_names_what_it_replaces(ledger: Connection) -> None:
    claim = add(ledger)
    first = say(ledger, claim, "Russia", Stance.asserts, on="2024-01")
    with pytest.raises(RefusedInput, match=r"both sides.*--replaces"):
        say(ledger, claim, "Russia", Stance.denies, on="2024-02")
    second = say(ledger, claim, "Russia", Stance.denies, on="2024-02", replaces=first)
    assert standing(ledger) == {second}
    with pytest.raises(RefusedInput, match="both sides"):
        say(ledger, claim, "Russia", Stance.asserts, on="2024-03")
    assert standing(ledger) == {second}


def test_a_statement_replaces_only_its_own_side_s_on_the_same_claim(ledger: Connection) -> None:
    claim, other = add(ledger), add(ledger)
    first = say(ledger, claim, "Ministry", Stance.asserts)
    with pytest.raises(RefusedInput, match="can replace only its own statements"):
        say(ledger, claim, "Ukraine", Stance.retracts, replaces=first)
    with pytest.raises(RefusedInput, match=f"on #{other} would replace"):
        say(ledger, other, "Ministry", Stance.retracts, replaces=first)
    belong(ledger, "Minister", "Ministry")
    second = say(ledger, claim, "Minister", Stance.corrects, replaces=first)
    assert standing(ledger) == {second}


@pytest.mark.parametrize("stance", [Stance.updates, Stance.corrects])
def test_a_new_counter_figure_does_not_turn_a_denier_into_an_asserter(
    ledger: Connection, stance: Stance
) -> None:
    claim = add(ledger)
    first = say(ledger, claim, "Russia", Stance.disputes, figure="89 shells")
    assert contested(ledger, claim) == "direct"
    try:
        say(ledger, claim, "Russia", stance, replaces=first, figure="95 shells")
    except RefusedInput:
        return  # with the hint to say what it disputes anew
    assert contested(ledger, claim) == "direct"


def test_a_retraction_names_what_it_takes_back(ledger: Connection) -> None:
    claim = add(ledger)
    say(ledger, claim, "Russia", Stance.asserts)
    with pytest.raises(RefusedInput, match="replaces"):
        say(ledger, claim, "Russia", Stance.retracts)


def test_a_circle_of_implications_is_refused_and_changes_nothing(ledger: Connection) -> None:
    one, two, three = (add(ledger) for _ in range(3))
    imply(ledger, one, two)
    imply(ledger, two, three)
    before = contents(ledger)
    with pytest.raises(RefusedInput, match="imply each other in a circle"):
        imply(ledger, three, one)
    with pytest.raises(RefusedInput, match="would imply itself"):
        imply(ledger, one, one)
    with pytest.raises(RefusedInput, match="implies claim 2 already"):
        imply(ledger, one, two)
    assert contents(ledger) == before


def test_a_circle_of_members_is_refused(ledger: Connection) -> None:
    belong(ledger, "Minister", "Ministry")
    belong(ledger, "Ministry", "Russia")
    with pytest.raises(RefusedInput):
        belong(ledger, "Russia", "Minister")


def test_an_unnamed_party_is_nobody_s_member(ledger: Connection) -> None:
    with pytest.raises(RefusedInput, match="nobody's part"):
        belong(ledger, "US officials", "Agency")


@pytest.mark.parametrize(
    "entry", [NounEntry(singular="shell", head="shells"), NounEntry(singular="shell", synonym_of="shell")]
)
def test_a_noun_that_is_its_own_head_or_synonym_is_refused(ledger: Connection, entry: NounEntry) -> None:
    with pytest.raises(RefusedInput), change(ledger) as writer:
        writer.noun(entry)


def test_a_uid_given_twice_in_one_change_is_refused(ledger: Connection) -> None:
    claim = ClaimEntry(text="a claim", uid="0190aaaa-0000-7000-8000-000000000001")
    with pytest.raises(RefusedInput, match="uid"), change(ledger) as writer:
        writer.entries(Entries(claims=[claim, claim]))


# --- anything, in any order ---

STANCES = [Stance.asserts, Stance.asserts, Stance.denies, Stance.denies, *Stance]
DATES = [None, "2022-09", "2023-10", "2024", "[..2024-03-01]", "2023-12/2024-01", "2024/.."]
PERIODS = [None, "2022", "2023-08/..", "../2024", "2024-02"]
FIGURES = [
    None,
    None,
    "400 shells",
    "89 shells",
    "some 400 artillery shells",
    "more than 5,000 shells",
    "3 tons",
]

MEMBERS = [
    ("Ministry", "Ukraine"),
    ("Minister", "Ministry"),
    ("Agency", "Russia"),
    ("Russia", "Agency"),
    ("Ukraine", "Agency"),
]

some = st.integers(0, 5)  # which of what there is, counted round and round
STEPS = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(PERIODS)),
    *[
        st.tuples(
            st.just("say"),
            some,
            st.sampled_from(PARTIES),
            st.sampled_from(STANCES),
            st.sampled_from(DATES),
            st.none() | some,
            st.sampled_from(FIGURES),
        )
    ]
    * 3,
    *[st.tuples(st.just("imply"), some, some)] * 2,
    st.tuples(st.just("exclude"), some, some),
    st.tuples(st.just("unlink"), st.sampled_from([t.implication, t.exclusion]), some),
    st.tuples(
        st.just("belong"),
        st.sampled_from(MEMBERS),
        st.sampled_from([None, None, "2023", "2024/.."]),
    ),
    st.tuples(st.just("withdraw"), some),
)
SEQUENCES = st.lists(STEPS, min_size=3, max_size=14)


def a_dispute(ledger: Connection) -> None:
    """A small ledger to begin with, in which every flag is set somewhere."""
    arms, shipped, shells, other = (add(ledger, period=p) for p in (None, "2023-08/..", None, "2024"))
    imply(ledger, shipped, arms)
    imply(ledger, shells, shipped)
    exclude(ledger, shipped, other)
    say(ledger, arms, "Russia", Stance.denies)
    say(ledger, arms, "Ministry", Stance.denies, on="2022-09")
    say(ledger, other, "Ukraine", Stance.asserts, figure="400 shells")
    say(ledger, other, "Ministry", Stance.asserts, figure="89 shells", on="2024")
    say(ledger, shells, "Minister", Stance.asserts)


@dataclass
class Analyst:
    """Does what a sequence of steps says, as far as the ledger lets it."""

    ledger: Connection

    def ids(self, table: Any) -> list[int]:
        return list(self.ledger.execute(select(table.c.id).order_by(table.c.id)).scalars())

    def pick(self, table: Any, which: int) -> int:
        ids = self.ids(table)
        if not ids:
            raise RefusedInput("there is none yet")
        return ids[which % len(ids)]

    def do(self, step: tuple[Any, ...]) -> None:
        verb, *words = step
        getattr(self, verb)(*words)

    def add(self, period: str | None) -> None:
        add(self.ledger, period=period)

    def say(
        self,
        which: int,
        party: str,
        stance: Stance,
        on: str | None,
        replaced: int | None,
        figure: str | None,
    ) -> None:
        claim, replaces = self.pick(t.claim, which), None
        if replaced is not None:
            replaces = self.pick(t.statement, replaced)
            s = t.statement.c
            claim = self.ledger.execute(select(s.claim).where(s.id == replaces)).scalar_one()
            speaker = (
                select(t.party.c.name).join(t.statement, s.party == t.party.c.id).where(s.id == replaces)
            )
            party = self.ledger.execute(speaker).scalar_one()
        say(self.ledger, claim, party, stance, on=on, replaces=replaces, figure=figure)

    def imply(self, which: int, other: int) -> None:
        imply(self.ledger, self.pick(t.claim, which), self.pick(t.claim, other))

    def exclude(self, which: int, other: int) -> None:
        exclude(self.ledger, self.pick(t.claim, which), self.pick(t.claim, other))

    def unlink(self, table: Any, which: int) -> None:
        number = self.pick(table, which)
        _, *link = self.ledger.execute(select(*list(table.c)[:3]).where(table.c.id == number)).one()
        unlink(self.ledger, table, *link)

    def belong(self, member: tuple[str, str], period: str | None) -> None:
        belong(self.ledger, *member, period)

    def withdraw(self, which: int) -> None:
        withdraw(self.ledger, self.pick(t.statement, which))


def every_position(ledger: Connection) -> dict[int, list[Position]]:
    return facts.positions(ledger, list(ledger.execute(select(t.claim.c.id)).scalars()))


def the_flags_are_what_the_records_say(ledger: Connection) -> None:
    assert list(flags.differences(ledger)) == []


def no_party_stands_on_both_sides(ledger: Connection) -> None:
    stands = standing(ledger)
    for group in every_position(ledger).values():
        assert in_force(group) == {p.id for p in group} & stands
        assert on_both_sides(p for p in group if p.id in stands) is None


def try_sequences(
    url: URL,
    examples: int,
    after_each: Callable[[Connection], None],
    at_the_end: Callable[[Connection], None],
) -> None:
    """Follow random sequences, each on the same small ledger; refused steps leave no trace."""
    with opened(url) as connection:
        a_dispute(connection)

        @settings(
            max_examples=examples,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
            phases=[phase for phase in Phase if phase is not Phase.explain],
        )
        @given(SEQUENCES)
        def follow(steps: list[tuple[Any, ...]]) -> None:
            everything = connection.begin_nested()
            try:
                analyst = Analyst(connection)
                for step in steps:
                    before = contents(connection) if step[0] in ("imply", "belong") else None
                    try:
                        analyst.do(step)
                    except RefusedInput:
                        assert before is None or contents(connection) == before
                    after_each(connection)
                at_the_end(connection)
            finally:
                everything.rollback()

        follow()


def test_whatever_is_recorded_the_flags_are_what_the_records_say_sqlite(sqlite_url: URL) -> None:
    try_sequences(sqlite_url, 60, the_flags_are_what_the_records_say, no_party_stands_on_both_sides)


def test_whatever_is_recorded_the_flags_are_what_the_records_say_postgresql(postgresql_url: URL) -> None:
    try_sequences(postgresql_url, 10, the_flags_are_what_the_records_say, no_party_stands_on_both_sides)


# --- what is read agrees with what is stored ---


def denied_by(ledger: Connection, party: int) -> set[int]:
    """The claims that the party or a member denies or disputes, or that its `denies` reaches, by the rule."""
    parties, claims = facts.parties(ledger), list(ledger.execute(select(t.claim.c.id)).scalars())
    members = parties.members(party)
    spoken = {
        claim: [
            p
            for p in group
            if p.id in in_force(group)
            and p.stance.is_denial
            and any(overlap(window, p.date) for window in members.get(p.party, ()))
        ]
        for claim, group in every_position(ledger).items()
    }
    above, starts = facts.implied_by_these(ledger, claims), facts.starts(ledger, claims)
    return {
        claim for claim in claims if any(not p.earlier for p in denial_paths(claim, above, starts, spoken))
    }


def lists_by_denier_are_the_rule_s(ledger: Connection) -> None:
    for party in ledger.execute(select(t.party.c.id)).scalars().all():
        listed = [claim.id for claim in queries.page(ledger, Filters(denied_by=party)).claims]
        assert len(listed) == len(set(listed))
        assert set(listed) == denied_by(ledger, party)


def denials_shown_explain_the_flag(ledger: Connection) -> None:
    the_flags_are_what_the_records_say(ledger)
    claims = list(ledger.execute(select(t.claim.c.id)).scalars())
    for claim in queries.claims_by_id(ledger, claims):
        counting = [denial for denial in claim.denials if not denial.earlier]
        direct = any(not denial.via for denial in counting)
        implied = any(denial.via for denial in counting)
        expected = Contested.direct if direct else Contested.implied if implied else Contested.no
        if expected is Contested.no and claim.rivals:
            expected = Contested.rival
        assert claim.contested == expected, claim
        assert all(denial.statement.in_force and denial.statement.is_denial for denial in claim.denials)
        assert all((denial.via or (claim.id,))[-1] == denial.statement.claim for denial in claim.denials)
        assert (claim.latest or "") == max(
            (latest_day(s) for s in claim.statements if s.in_force), default=""
        )


def latest_day(statement: queries.StatementView) -> str:
    date = statement.date or ""
    return statement.date_latest or (f"{date.removesuffix('/..')}-01-01" if date else "")


def readings_agree(ledger: Connection) -> None:
    lists_by_denier_are_the_rule_s(ledger)
    denials_shown_explain_the_flag(ledger)


def test_what_is_listed_and_shown_agrees_with_the_flags_sqlite(sqlite_url: URL) -> None:
    try_sequences(sqlite_url, 40, lambda _: None, readings_agree)


def test_what_is_listed_and_shown_agrees_with_the_flags_postgresql(postgresql_url: URL) -> None:
    try_sequences(postgresql_url, 10, lambda _: None, readings_agree)
