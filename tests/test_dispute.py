"""The rules of a dispute, on values alone: in force, contested, related, comparable, conflicting, origins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.dates import parse
from claimtrack.dispute import (
    UNKNOWN_DAY,
    Figure,
    Graph,
    Parties,
    Path,
    Position,
    assertion_paths,
    claims_circle,
    conflicts,
    contested,
    denial_paths,
    general_first,
    in_force,
    incomparable,
    meet,
    on_both_sides,
    origins,
    reached_by_denial,
    rivals,
)
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import AFFIRMING, Contested, Hedge, Kind, Stance

RUSSIA, NORTH_KOREA, SOUTH_KOREA, MINISTRY, MINISTER, UKRAINE, AGENCY, OFFICIALS = range(1, 9)

KOREANS = Parties([(MINISTER, MINISTRY, None), (MINISTRY, SOUTH_KOREA, None)])
STRANGERS = Parties()

asserts, confirms, endorses, updates, corrects = (
    Stance.asserts,
    Stance.confirms,
    Stance.endorses,
    Stance.updates,
    Stance.corrects,
)
retracts, denies, disputes, declines, undetermined = (
    Stance.retracts,
    Stance.denies,
    Stance.disputes,
    Stance.declines,
    Stance.undetermined,
)


def said(
    number: int,
    stance: Stance,
    party: int = RUSSIA,
    *,
    claim: int = 1,
    on: str | None = None,
    replaces: int | None = None,
    withdrawn: bool = False,
) -> Position:
    """One statement; a higher number was recorded later."""
    date = parse(on) if on else None
    return Position(number, f"{number:036}", claim, party, stance, date, replaces, withdrawn)


# --- in force ---


def test_what_nobody_replaced_or_withdrew_is_in_force() -> None:
    assert in_force([said(1, asserts), said(2, declines), said(3, denies, UKRAINE)]) == {1, 2, 3}


@pytest.mark.parametrize("stance", [updates, corrects, retracts])
def test_an_update_a_correction_and_a_retraction_replace_the_statement_that_they_name(stance: Stance) -> None:
    assert in_force([said(1, asserts), said(2, stance, replaces=1), said(3, asserts)]) == {2, 3}


def test_a_withdrawn_statement_is_not_in_force_and_replaces_nothing() -> None:
    assert in_force([said(1, asserts), said(2, retracts, replaces=1, withdrawn=True)]) == {1}


def test_a_withdrawn_link_in_a_chain_of_replacements_still_holds_the_chain_together() -> None:
    chain = [said(1, asserts), said(2, updates, replaces=1, withdrawn=True), said(3, updates, replaces=2)]
    assert in_force(chain) == {3}


def test_a_chain_that_ends_in_withdrawn_statements_replaces_nothing() -> None:
    chain = [
        said(1, asserts),
        said(2, updates, replaces=1, withdrawn=True),
        said(3, updates, replaces=2, withdrawn=True),
    ]
    assert in_force(chain) == {1}


def test_taking_the_other_side_leaves_all_earlier_statements_of_that_side_behind() -> None:
    positions = [
        said(1, asserts, on="2024-01-10"),
        said(2, confirms, on="2024-01-20"),
        said(3, asserts, UKRAINE, on="2024-01-20"),
        said(4, denies, on="2024-02-01", replaces=1),
    ]
    assert in_force(positions) == {3, 4}


def test_a_statement_made_before_a_turn_is_left_behind_also_when_it_is_recorded_later() -> None:
    turn = [said(1, asserts, on="2024-01-10"), said(2, denies, on="2024-02-01", replaces=1)]
    assert in_force([*turn, said(3, confirms, on="2024-01-20")]) == {2}
    assert in_force([*turn, said(3, confirms, on="2024-02-02")]) == {2, 3}


def test_where_dates_do_not_tell_what_was_recorded_before_a_turn_is_left_behind() -> None:
    assert in_force([said(1, asserts), said(2, asserts), said(3, denies, replaces=1)]) == {3}
    within = [
        said(1, asserts, on="2024"),
        said(2, asserts, on="[..2024-03-01]"),
        said(3, denies, on="2024-02", replaces=1),
    ]
    assert in_force(within) == {3}
    assert in_force([*within, said(4, confirms, on="2024")]) == {3, 4}


def test_a_turn_does_not_touch_what_is_on_neither_side() -> None:
    positions = [
        said(1, asserts),
        said(2, disputes),
        said(3, undetermined),
        said(4, denies, replaces=1),
    ]
    assert in_force(positions) == {2, 3, 4}


def test_only_the_very_same_party_turns() -> None:
    positions = [
        said(1, asserts, MINISTRY),
        said(2, asserts, MINISTRY),
        said(3, denies, MINISTER, replaces=1),
    ]
    assert in_force(positions) == {2, 3}


def test_a_flip_flop_leaves_only_the_last_turn_standing() -> None:
    positions = [
        said(1, asserts, on="2024-01"),
        said(2, denies, on="2024-02", replaces=1),
        said(3, asserts, on="2024-03", replaces=2),
        said(4, denies, on="2024-04", replaces=3),
    ]
    for length in range(1, 5):
        assert in_force(positions[:length]) == {length}


def test_whoever_returns_to_a_side_stands_on_it_whatever_the_dates() -> None:
    positions = [
        said(1, asserts, on="2024-01"),
        said(2, denies, on="2024-02", replaces=1),
        said(3, asserts, on="2024-01-15", replaces=2),
    ]
    assert in_force(positions) == {3}


def test_withdrawing_a_turn_brings_back_what_it_left_behind() -> None:
    positions = [said(1, asserts), said(2, confirms), said(3, denies, replaces=1, withdrawn=True)]
    assert in_force(positions) == {1, 2}


def test_retracting_a_turn_does_not_bring_back_what_it_left_behind() -> None:
    positions = [
        said(1, asserts),
        said(2, confirms),
        said(3, denies, replaces=1),
        said(4, retracts, replaces=3),
    ]
    assert in_force(positions) == {4}


def test_statements_that_replace_each_other_in_a_circle_are_refused() -> None:
    circle = [said(1, asserts, replaces=3), said(2, updates, replaces=1), said(3, updates, replaces=2)]
    with pytest.raises(RefusedInput, match="s1 → s2 → s3 → s1 replace each other"):
        in_force(circle)


def test_the_very_same_party_may_not_stand_on_both_sides() -> None:
    asserted, denied = said(1, asserts), said(2, denies)
    assert on_both_sides([asserted, denied]) == (asserted, denied)
    assert on_both_sides([denied, said(3, endorses)]) is not None


def test_another_party_another_claim_or_a_dispute_is_not_the_other_side() -> None:
    assert on_both_sides([said(1, asserts), said(2, denies, UKRAINE)]) is None
    assert on_both_sides([said(1, asserts), said(2, denies, claim=2)]) is None
    assert on_both_sides([said(1, asserts), said(2, disputes)]) is None
    assert on_both_sides([said(1, denies), said(2, disputes), said(3, declines)]) is None


DATES = ["2024-01", "2024-02", "2024-02-10", "2024", "[..2024-02-10]"]


@st.composite
def histories(draw: st.DrawFn) -> list[Position]:
    """Statements of two parties on one claim, each replacing any earlier one or none."""
    return [
        said(
            number,
            draw(st.sampled_from(Stance)),
            draw(st.sampled_from([RUSSIA, UKRAINE])),
            on=draw(st.none() | st.sampled_from(DATES)),
            replaces=draw(st.none() | st.integers(1, number - 1)) if number > 1 else None,
            withdrawn=draw(st.booleans()),
        )
        for number in range(1, draw(st.integers(1, 8)) + 1)
    ]


@given(histories(), st.randoms(use_true_random=False))
def test_what_stands_does_not_depend_on_the_order_of_reading(history: list[Position], random: Any) -> None:
    shuffled = list(history)
    random.shuffle(shuffled)
    assert in_force(shuffled) == in_force(history)


@given(histories())
def test_nothing_stands_beside_what_replaces_it(history: list[Position]) -> None:
    standing = in_force(history)
    assert standing.isdisjoint(p.id for p in history if p.withdrawn)
    assert standing.isdisjoint(p.replaces for p in history if p.id in standing)
    assert standing.isdisjoint(p.replaces for p in history if not p.withdrawn)


@given(histories())
def test_a_statement_falls_only_to_a_replacement_a_turn_of_its_party_or_our_own_error(
    history: list[Position],
) -> None:
    by_id = {p.id: p for p in history}

    def replaced(number: int) -> bool:
        return any(p.replaces == number and (not p.withdrawn or replaced(p.id)) for p in history)

    def turned_from(position: Position) -> bool:
        return any(
            p.party == position.party == by_id[p.replaces].party
            and p.side == -by_id[p.replaces].side == -position.side != 0
            for p in history
            if p.replaces is not None and not p.withdrawn
        )

    fallen = {p.id for p in history} - in_force(history)
    for position in history:
        if position.withdrawn or replaced(position.id):
            assert position.id in fallen
        elif position.id in fallen:
            assert turned_from(position)


@given(histories(), st.data())
def test_withdrawing_a_statement_takes_no_other_out_of_force(
    history: list[Position], data: st.DataObject
) -> None:
    error = data.draw(st.sampled_from(history))
    corrected = [p._replace(withdrawn=True) if p is error else p for p in history]
    assert in_force(corrected) >= in_force(history) - {error.id}


# --- contested ---

# Claim 1 is the most general: arms were supplied; 2 implies it: shipped; 3 implies 2: shells shipped.
ARMS, SHIPPED, SHELLS, MISSILES = 1, 2, 3, 4
CHAIN: Graph = {SHELLS: {SHIPPED}, SHIPPED: {ARMS}}
NO_PERIODS: Mapping[int, str | None] = {}


def days(*denials: Position) -> dict[int, str]:
    """What `reached_by_denial` wants to know of the denials in force."""
    found: dict[int, str] = {}
    for denial in denials:
        if denial.stance is denies:
            found[denial.claim] = max(denial.last_day, found.get(denial.claim, ""))
    return found


def by_claim(*positions: Position) -> dict[int, list[Position]]:
    return {claim: [p for p in positions if p.claim == claim] for claim in {p.claim for p in positions}}


def paths(
    claim: int, *denials: Position, implies: Graph = CHAIN, starts: Mapping[int, str | None] = NO_PERIODS
) -> list[Path]:
    return denial_paths(claim, implies, starts, by_claim(*denials))


def test_direct_outranks_implied_outranks_rival() -> None:
    assert contested(True, True, True) is Contested.direct
    assert contested(False, True, True) is Contested.implied
    assert contested(False, False, True) is Contested.rival
    assert contested(False, False, False) is Contested.no


def test_if_no_arms_were_supplied_no_shells_were_shipped() -> None:
    denial = said(1, denies, claim=ARMS, on="2024-03-01")
    assert reached_by_denial(CHAIN, NO_PERIODS, days(denial)) == {SHIPPED: "2024-03-01", SHELLS: "2024-03-01"}
    assert paths(SHELLS, denial) == [Path(1, (SHIPPED, ARMS))]
    assert paths(SHIPPED, denial) == [Path(1, (ARMS,))]
    assert paths(ARMS, denial) == [Path(1, ())]


def test_nothing_travels_from_the_specific_to_the_general() -> None:
    denial = said(1, denies, claim=SHELLS, on="2024-03-01")
    assert reached_by_denial(CHAIN, NO_PERIODS, days(denial)) == {}
    assert paths(ARMS, denial) == []


def test_a_dispute_never_travels() -> None:
    dispute = said(1, disputes, claim=ARMS, on="2024-03-01")
    assert paths(SHELLS, dispute) == []
    assert paths(ARMS, dispute) == [Path(1, ())]


def test_a_denial_of_september_2022_does_not_deny_shipments_since_august_2023() -> None:
    denial = said(1, denies, claim=ARMS, on="2022-09")
    starts = {SHIPPED: "2023-08-01"}
    assert reached_by_denial(CHAIN, starts, days(denial)) == {}
    assert paths(SHIPPED, denial, starts=starts) == [Path(1, (ARMS,), earlier=True)]


def test_a_denial_on_the_first_day_of_the_period_denies_it() -> None:
    denial = said(1, denies, claim=ARMS, on="2023-08-01")
    assert set(reached_by_denial(CHAIN, {SHIPPED: "2023-08-01"}, days(denial))) == {SHIPPED, SHELLS}
    assert paths(SHIPPED, denial, starts={SHIPPED: "2023-08-01"}) == [Path(1, (ARMS,))]
    assert paths(SHIPPED, denial, starts={SHIPPED: "2023-08-02"}) == [Path(1, (ARMS,), earlier=True)]


def test_a_direct_denial_counts_whatever_the_period() -> None:
    assert paths(SHIPPED, said(1, denies, claim=SHIPPED, on="2022"), starts={SHIPPED: "2023-08-01"}) == [
        Path(1, ())
    ]


def test_an_undated_denial_travels_and_may_predate() -> None:
    denial = said(1, denies, claim=ARMS)
    starts = {SHIPPED: "2023-08-01"}
    assert reached_by_denial(CHAIN, starts, days(denial)) == {SHIPPED: UNKNOWN_DAY, SHELLS: UNKNOWN_DAY}
    assert paths(SHIPPED, denial, starts=starts) == [Path(1, (ARMS,), may_predate=True)]


@pytest.mark.parametrize("on", ["[..2024-03-01]", "2023", "[2023-07-31..2023-08-01]", "2022/.."])
def test_a_denial_of_unsure_date_that_may_lie_before_the_period_may_predate(on: str) -> None:
    denial = said(1, denies, claim=ARMS, on=on)
    assert paths(SHIPPED, denial, starts={SHIPPED: "2023-08-01"}) == [Path(1, (ARMS,), may_predate=True)]


@pytest.mark.parametrize("on", ["2023-08-01", "2024", "2023-08/.."])
def test_a_denial_known_to_be_made_since_the_period_began_does_not_predate(on: str) -> None:
    denial = said(1, denies, claim=ARMS, on=on)
    assert paths(SHIPPED, denial, starts={SHIPPED: "2023-08-01"}) == [Path(1, (ARMS,))]


def test_a_denial_that_may_predate_a_claim_on_its_way_may_predate() -> None:
    denial = said(1, denies, claim=ARMS, on="[..2024-03-01]")
    assert paths(SHELLS, denial, starts={SHIPPED: "2023-08-01"}) == [
        Path(1, (SHIPPED, ARMS), may_predate=True)
    ]


def test_a_denial_stops_at_a_claim_that_lies_after_it_and_at_what_implies_only_that() -> None:
    denial = said(1, denies, claim=ARMS, on="2022-09")
    starts = {SHIPPED: "2023-08-01", SHELLS: "2020-01-01"}
    assert reached_by_denial(CHAIN, starts, days(denial)) == {}
    assert paths(SHELLS, denial, starts=starts) == [Path(1, (SHIPPED, ARMS), earlier=True)]


def test_a_denial_goes_round_a_claim_that_lies_after_it() -> None:
    # 3 implies 1 through 2, which lies after the denial, and through 5 and 4, which don't.
    implies: Graph = {3: {2, 5}, 2: {1}, 5: {4}, 4: {1}}
    denial = said(1, denies, claim=1, on="2022-09")
    starts = {2: "2023-08-01"}
    assert set(reached_by_denial(implies, starts, days(denial))) == {3, 4, 5}
    assert paths(3, denial, implies=implies, starts=starts) == [Path(1, (5, 4, 1))]


def test_a_claim_denied_after_its_period_began_passes_its_own_denial_on() -> None:
    early = said(1, denies, claim=ARMS, on="2022-09")
    late = said(2, denies, NORTH_KOREA, claim=SHIPPED, on="2023-09")
    starts = {SHIPPED: "2023-08-01", SHELLS: "2023-08-01"}
    assert reached_by_denial(CHAIN, starts, days(early, late)) == {SHELLS: "2023-09-30"}
    assert paths(SHELLS, early, late, starts=starts) == [
        Path(2, (SHIPPED,)),
        Path(1, (SHIPPED, ARMS), earlier=True),
    ]


def test_the_shortest_path_is_shown_and_the_smallest_numbers_of_equal_ones() -> None:
    implies: Graph = {9: {7, 5, 3}, 7: {1}, 5: {1}, 3: {2}, 2: {1}}
    assert paths(9, said(1, denies, claim=1), implies=implies)[0].via == (5, 1)


def test_direct_denials_come_first_and_earlier_ones_last() -> None:
    starts = {SHELLS: "2023-08-01"}
    denials = [
        said(1, denies, claim=SHIPPED, on="2022"),
        said(2, denies, claim=ARMS, on="2024"),
        said(3, disputes, claim=SHELLS, on="2024"),
        said(4, denies, claim=SHIPPED, on="2024"),
    ]
    assert [path.statement for path in paths(SHELLS, *denials, starts=starts)] == [3, 4, 2, 1]


def test_claims_that_imply_each_other_in_a_circle_are_refused_with_the_circle() -> None:
    with pytest.raises(RefusedInput, match="in a circle: #2 → #3 → #2"):
        general_first({1: {2}, 2: {3}, 3: {2}}, claims_circle)
    with pytest.raises(RefusedInput, match="in a circle"):
        reached_by_denial({1: {2}, 2: {1}}, NO_PERIODS, {})


def test_whoever_asserts_the_specific_is_an_implied_asserter_of_the_general() -> None:
    implied_by: Graph = {ARMS: {SHIPPED}, SHIPPED: {SHELLS, MISSILES}}
    shells, shipped = said(1, asserts, claim=SHELLS), said(2, asserts, claim=SHIPPED)
    assert assertion_paths(ARMS, implied_by, by_claim(shells, shipped)) == [
        Path(2, (SHIPPED,)),
        Path(1, (SHIPPED, SHELLS)),
    ]
    assert assertion_paths(SHELLS, implied_by, by_claim(shells, shipped)) == []


def test_an_implied_assertion_is_shown_with_its_shortest_path() -> None:
    implied_by: Graph = {1: {2, 4}, 2: {3}, 3: {4}}
    assert assertion_paths(1, implied_by, by_claim(said(1, asserts, claim=4))) == [Path(1, (4,))]


@dataclass(frozen=True)
class Case:
    """Claims that imply claims of lower numbers, with first days of their periods, and denials of some."""

    implies: dict[int, set[int]]
    starts: dict[int, str | None]
    denials: list[Position]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    size = draw(st.integers(2, 7))
    some_day = st.sampled_from([None, "2022-01-01", "2023-01-01", "2024-01-01"])
    on = st.sampled_from([None, "2021", "2022", "2022/2023", "[..2023-06-01]", "2024-06", "2022/.."])
    implies = {n: draw(st.sets(st.integers(1, n - 1), max_size=3)) for n in range(2, size + 1)}
    return Case(
        implies={specific: generals for specific, generals in implies.items() if generals},
        starts={n: draw(some_day) for n in range(1, size + 1)},
        denials=[
            said(number, draw(st.sampled_from([denies, denies, disputes])), claim=claim, on=draw(on))
            for number, claim in enumerate(draw(st.lists(st.integers(1, size), max_size=4)), 1)
        ],
    )


def every_path(claim: int, implies: Graph) -> Iterator[tuple[int, ...]]:
    for general in implies.get(claim, ()):
        yield (general,)
        for path in every_path(general, implies):
            yield (general, *path)


def open_paths(case: Case, claim: int, denial: Position) -> list[tuple[int, ...]]:
    """The ways by which a denial comes to the claim, by the words of the rule, one claim at a time."""
    return [
        path
        for path in every_path(claim, case.implies)
        if path[-1] == denial.claim
        and denial.stance is denies
        and all(denial.last_day >= (case.starts[c] or "") for c in (claim, *path[:-1]))
    ]


@given(cases())
def test_a_denial_reaches_exactly_the_claims_to_which_some_path_is_open(case: Case) -> None:
    reached = reached_by_denial(case.implies, case.starts, days(*case.denials))
    for claim in case.starts:
        arriving = [denial.last_day for denial in case.denials if open_paths(case, claim, denial)]
        assert reached.get(claim) == max(arriving, default=None)


@given(cases())
def test_the_paths_shown_are_the_shortest_open_ones_and_agree_with_the_flag(case: Case) -> None:
    reached = reached_by_denial(case.implies, case.starts, days(*case.denials))
    for claim in case.starts:
        shown = {
            p.statement: p for p in denial_paths(claim, case.implies, case.starts, by_claim(*case.denials))
        }
        assert (claim in reached) == any(p.via and not p.earlier for p in shown.values())
        for denial in case.denials:
            if denial.claim == claim:
                assert shown[denial.id] == Path(denial.id, ())
            elif ways := open_paths(case, claim, denial):
                assert not shown[denial.id].earlier
                assert shown[denial.id].via in ways
                assert len(shown[denial.id].via) == min(map(len, ways))
            else:
                earlier = denial.stance is denies and any(
                    path[-1] == denial.claim for path in every_path(claim, case.implies)
                )
                assert earlier == (denial.id in shown and shown[denial.id].earlier)


# --- rivals and relations ---


def test_missiles_or_fire_an_unrelated_party_s_excluded_claim_is_a_rival() -> None:
    fire, missiles = said(1, asserts, RUSSIA, claim=1), said(2, asserts, UKRAINE, claim=2)
    assert rivals([fire], [missiles], STRANGERS) == [missiles]
    assert rivals([missiles], [fire], STRANGERS) == [fire]


def test_a_party_is_no_rival_of_itself_its_wholes_or_its_fellows() -> None:
    for speaker in (MINISTER, MINISTRY, SOUTH_KOREA):
        own, other = said(1, asserts, MINISTRY, claim=1), said(2, asserts, speaker, claim=2)
        assert rivals([own], [other], KOREANS) == []


def test_where_nobody_affirms_a_claim_every_affirmation_of_an_excluded_one_is_a_rival() -> None:
    other = said(1, asserts, UKRAINE, claim=2)
    assert rivals([], [other], STRANGERS) == [other]
    assert rivals([said(2, declines, UKRAINE)], [other], STRANGERS) == [other]


def test_only_affirmations_are_rivals() -> None:
    own = said(1, asserts, RUSSIA)
    others = [said(n, stance, UKRAINE, claim=2) for n, stance in enumerate(Stance, 2)]
    assert {p.stance for p in rivals([own], others, STRANGERS)} == AFFIRMING


def test_related_are_the_same_a_part_and_its_whole_and_the_parts_of_one_whole() -> None:
    parties = Parties(
        [(MINISTER, MINISTRY, None), (MINISTRY, SOUTH_KOREA, None), (AGENCY, SOUTH_KOREA, None)]
    )

    def related(a: int, b: int) -> bool:
        return parties.related(said(1, asserts, a), said(2, asserts, b))

    assert related(RUSSIA, RUSSIA)
    assert related(MINISTER, SOUTH_KOREA)
    assert related(SOUTH_KOREA, MINISTER)
    assert related(MINISTER, AGENCY)
    assert not related(MINISTER, NORTH_KOREA)


def test_a_former_minister_no_longer_speaks_beside_the_ministry() -> None:
    parties = Parties([(MINISTER, MINISTRY, parse("2023-10/2024-09"))])
    ministry = said(1, asserts, MINISTRY, on="2025-01-01")
    assert parties.related(said(2, asserts, MINISTER, on="2024-02-26"), ministry)
    assert parties.related(said(2, asserts, MINISTER, on="2024"), ministry)
    assert parties.related(said(2, asserts, MINISTER), ministry)
    assert not parties.related(said(2, asserts, MINISTER, on="2025-01-01"), ministry)


def test_members_are_listed_with_the_time_for_which_they_belong() -> None:
    parties = Parties(
        [
            (MINISTER, MINISTRY, parse("2023-10/2024-09")),
            (MINISTRY, SOUTH_KOREA, parse("2024/..")),
            (AGENCY, SOUTH_KOREA, None),
        ]
    )
    members = parties.members(SOUTH_KOREA)
    assert members[SOUTH_KOREA] == members[AGENCY] == [None]
    (window,) = members[MINISTER]
    assert window is not None
    assert (window.earliest, window.latest) == ("2024-01-01", "2024-09-30")


def test_who_left_before_the_whole_joined_another_was_never_a_part_of_that() -> None:
    parties = Parties([(MINISTER, MINISTRY, parse("2020")), (MINISTRY, SOUTH_KOREA, parse("2021/.."))])
    assert MINISTER not in parties.members(SOUTH_KOREA)
    assert parties.wholes(MINISTER) == {MINISTER, MINISTRY}
    assert parties.wholes(MINISTER, parse("2020/2021")) == {MINISTER, MINISTRY}


@given(
    st.lists(
        st.tuples(
            st.integers(1, 5),
            st.integers(1, 5),
            st.sampled_from([None, "2020", "2021", "2020/2021", "2021/.."]),
        ).filter(lambda link: link[0] < link[1]),
        max_size=6,
    ),
    st.sampled_from([None, "2020", "2021", "2020/2022", "[..2020-06-01]"]),
)
def test_a_party_has_a_whole_when_the_whole_has_it_as_a_member(
    links: list[tuple[int, int, str | None]], when: str | None
) -> None:
    parties = Parties([(part, whole, parse(period) if period else None) for part, whole, period in links])
    date = parse(when) if when else None
    for part in range(1, 6):
        for whole in range(1, 6):
            windows = parties.members(whole).get(part, [])
            belongs = any(_share(window, date) for window in windows)
            assert (whole in parties.wholes(part, date)) == belongs, (part, whole)


def _share(a: Any, b: Any) -> bool:
    if a is None or b is None:
        return True
    first = max(a.earliest or "", b.earliest or "")
    return first <= min(a.latest or UNKNOWN_DAY, b.latest or UNKNOWN_DAY)


# --- sources ---


def test_parts_of_one_whole_are_one_origin() -> None:
    affirming = [said(1, asserts, MINISTER), said(2, asserts, MINISTRY), said(3, confirms, SOUTH_KOREA)]
    assert origins(affirming, KOREANS) == 1
    assert origins([*affirming, said(4, asserts, UKRAINE)], KOREANS) == 2


def test_endorsing_adds_no_origin() -> None:
    assert origins([said(1, asserts, SOUTH_KOREA), said(2, endorses, UKRAINE)], STRANGERS) == 1
    assert origins([said(1, endorses, UKRAINE)], STRANGERS) == 0


def test_a_denial_is_no_origin() -> None:
    assert origins([said(1, denies), said(2, disputes), said(3, declines), said(4, retracts)], STRANGERS) == 0


def test_updating_and_correcting_ones_own_figure_is_saying_it_oneself() -> None:
    assert origins([said(1, updates, RUSSIA), said(2, corrects, UKRAINE)], STRANGERS) == 2


def test_unnamed_officials_are_not_counted_as_a_state() -> None:
    assert origins([said(1, asserts, OFFICIALS), said(2, asserts, SOUTH_KOREA)], KOREANS) == 2


def test_who_had_left_a_whole_by_then_is_an_origin_of_its_own() -> None:
    parties = Parties([(MINISTER, MINISTRY, parse("2023-10/2024-09"))])
    ministry = said(1, asserts, MINISTRY, on="2025")
    assert origins([ministry, said(2, asserts, MINISTER, on="2024-02-26")], parties) == 1
    assert origins([ministry, said(2, asserts, MINISTER, on="2025-01-01")], parties) == 2


def test_a_party_of_two_wholes_joins_them_into_one_origin() -> None:
    parties = Parties([(AGENCY, SOUTH_KOREA, None), (AGENCY, UKRAINE, None)])
    apart = [said(1, asserts, SOUTH_KOREA), said(2, asserts, UKRAINE)]
    assert origins(apart, parties) == 2
    assert origins([*apart, said(3, asserts, AGENCY)], parties) == 1


# --- figures ---

SHELL, ARTILLERY_SHELL, BIG_SHELL, CONTAINER = 1, 2, 3, 4


def figure(amount: str | None = None, party: int = RUSSIA, **changed: Any) -> Figure:
    """An exact count without noun, unless said otherwise; `low` and `high` as text, `period` as EDTF."""
    exact = Decimal(amount) if amount is not None else None
    fields: dict[str, Any] = {
        "id": 1,
        "position": said(1, asserts, party, on="2024-02-26"),
        "kind": Kind.count,
        "measure": "shipped",
        "denominator": None,
        "nouns": (),
        "dimension": None,
        "hedge": Hedge.exact,
        "amount": exact,
        "low": exact,
        "high": exact,
        "low_inclusive": True,
        "high_inclusive": True,
        "period": None,
        "start": None,
        "as_of": None,
    }
    for name, value in changed.items():
        if name in ("low", "high") and value is not None:
            changed[name] = Decimal(value)
        if name == "period":
            changed[name] = parse(value)
    return Figure(**{**fields, **changed})


def between(low: str | None, high: str | None, **changed: Any) -> Figure:
    return figure(hedge=Hedge.between, low=low, high=high, **changed)


def so_far(as_of: str | None, start: str | None = "2023-08-01", **changed: Any) -> Figure:
    return figure(changed.pop("amount", "100"), kind=Kind.cumulative, start=start, as_of=as_of, **changed)


def test_figures_of_one_measure_kind_and_noun_compare() -> None:
    assert incomparable(figure("400"), figure("89")) is None


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ({"measure": "killed"}, {"measure": "wounded"}, "the measure differs: killed and wounded"),
        ({"measure": "killed"}, {"measure": None}, "the measure differs: killed and none"),
        ({"kind": Kind.count}, {"kind": Kind.rate}, "the kind differs: count and rate"),
        ({"denominator": "voters"}, {"denominator": "seats"}, "the denominator differs: voters and seats"),
        ({"dimension": "mass"}, {"dimension": "length"}, "the dimension differs: mass and length"),
        ({"nouns": (SHELL,)}, {"nouns": (CONTAINER,)}, "they count different things"),
        ({"nouns": (SHELL,)}, {"nouns": ()}, "they count different things"),
        ({"hedge": Hedge.vague}, {}, "one of them is vague"),
        ({"period": "2023"}, {"period": "2024"}, "their periods don't overlap"),
    ],
)
def test_what_does_not_compare_says_why(one: dict[str, Any], other: dict[str, Any], words: str) -> None:
    assert incomparable(figure("1", **one), figure("2", **other)) == words


def test_152mm_artillery_shells_are_artillery_shells_but_not_the_same_as_mortar_shells() -> None:
    big = figure("1", nouns=(BIG_SHELL, ARTILLERY_SHELL, SHELL))
    assert incomparable(big, figure("2", nouns=(ARTILLERY_SHELL, SHELL))) is None
    assert incomparable(figure("2", nouns=(SHELL,)), big) is None
    assert incomparable(big, figure("2", nouns=(9, SHELL))) == "they count different things"


def test_a_figure_without_a_period_compares_with_any() -> None:
    assert incomparable(figure("1"), figure("2", period="1999")) is None
    assert incomparable(figure("1", period="2023/2024"), figure("2", period="2024-02")) is None


def test_running_counts_compare_from_the_same_day_and_up_to_a_week_apart() -> None:
    assert incomparable(so_far("2024-02-26"), so_far("2024-03-04")) is None
    assert incomparable(so_far("2024-03-05"), so_far("2024-02-26")) == "they count up to days 8 apart"
    assert (
        incomparable(so_far("2024-02-26"), so_far("2024-02-26", start="2022-02-24"))
        == "they count from different days: 2023-08-01 and 2022-02-24"
    )
    assert (
        incomparable(so_far("2024-02-26", start=None), so_far("2024-02-26"))
        == "they count from different days: unknown and 2023-08-01"
    )
    assert (
        incomparable(so_far(None), so_far("2024-02-26"))
        == "the day up to which one of them counts is unknown"
    )


def test_intervals_that_share_a_value_meet() -> None:
    assert meet(between("5000", "7000"), between("6000", "8000"))
    assert meet(between("5000", "7000"), figure("6700"))
    assert not meet(between("5000", "6000"), between("6001", "8000"))


def test_touching_bounds_meet_only_when_both_are_inclusive() -> None:
    assert meet(between("1", "5"), between("5", "9"))
    assert not meet(between("1", "5", high_inclusive=False), between("5", "9"))
    assert not meet(between("5", "9", low_inclusive=False), between("1", "5"))


def test_an_open_bound_meets_whatever_lies_beyond() -> None:
    over_three_million = between("3000000", None, low_inclusive=False)
    assert meet(over_three_million, figure("9000000000"))
    assert not meet(over_three_million, figure("3000000"))
    assert meet(over_three_million, between(None, "3000001"))
    assert meet(between(None, None), figure("1"))


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [
        ("6712", "6700"),
        ("6750", "6800"),
        ("6790", "6700"),
        ("96", "100"),
        ("1049.9", "1000"),
        ("-6712", "-6700"),
    ],
)
def test_an_exact_amount_meets_itself_rounded_or_cut(exact: str, rounded: str) -> None:
    assert meet(figure(exact), figure(rounded))
    assert meet(figure(rounded), figure(exact))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("6712", "6800"),
        ("149", "100"),
        ("12", "13"),
        ("1", "0"),
        ("6712", "6713"),
        ("1060", "1000"),
        ("96", "90"),
    ],
)
def test_other_amounts_or_roundings_beyond_five_percent_do_not_meet(one: str, other: str) -> None:
    assert not meet(figure(one), figure(other))
    assert not meet(figure(other), figure(one))


def test_only_exact_amounts_are_taken_for_rounded() -> None:
    about = figure("6600", hedge=Hedge.approximately, low="6590", high="6610")
    assert not meet(about, figure("6584"))


amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=3)


@given(amounts, amounts)
def test_meeting_is_mutual_and_everything_meets_itself(a: Decimal, b: Decimal) -> None:
    one, other = figure(str(a)), figure(str(b))
    assert meet(one, one)
    assert meet(one, other) == meet(other, one)


def test_unrelated_parties_whose_figures_cannot_both_be_true_conflict() -> None:
    four_hundred, eighty_nine = figure("400", UKRAINE), figure("89", RUSSIA)
    assert list(conflicts([four_hundred, eighty_nine], STRANGERS)) == [(four_hundred, eighty_nine)]


def test_figures_that_meet_or_do_not_compare_or_are_of_related_parties_do_not_conflict() -> None:
    assert not any(conflicts([figure("6712", UKRAINE), figure("6700", RUSSIA)], STRANGERS))
    assert not any(conflicts([figure("1", UKRAINE, measure="killed"), figure("2", RUSSIA)], STRANGERS))
    assert not any(conflicts([figure("1", MINISTER), figure("2", SOUTH_KOREA)], KOREANS))
    assert not any(conflicts([figure("1", RUSSIA), figure("2", RUSSIA)], STRANGERS))


@st.composite
def figures(draw: st.DrawFn) -> list[Figure]:
    moments = [None, "2023-12-30", "2024-02-26", "2024-03-04", "2024-03-05", UNKNOWN_DAY]
    periods = ["2023", "2024", "2023-08/2024-02", "../2023-12", "2024/.."]
    found = []
    for number in range(draw(st.integers(2, 6))):
        shared: dict[str, Any] = {
            "id": number,
            "measure": draw(st.sampled_from(["killed", None])),
            "nouns": draw(st.sampled_from([(), (SHELL,), (ARTILLERY_SHELL, SHELL)])),
        }
        amount = draw(st.sampled_from(["89", "400", "404", "409", "41e1"]))
        party = draw(st.sampled_from([RUSSIA, MINISTER, SOUTH_KOREA]))
        if draw(st.booleans()):
            found.append(so_far(draw(st.sampled_from(moments)), amount=amount, party=party, **shared))
        else:
            period = draw(st.sampled_from([None, *periods]))
            found.append(figure(amount, party, **shared, **({"period": period} if period else {})))
    return found


def _pairs(all_figures: list[Figure]) -> set[frozenset[int]]:
    """All pairs that are unrelated, comparable and cannot both be true, found one by one."""
    return {
        frozenset({a.id, b.id})
        for a in all_figures
        for b in all_figures
        if a.id < b.id
        and not KOREANS.related(a.position, b.position)
        and incomparable(a, b) is None
        and not meet(a, b)
    }


@given(figures())
def test_conflicts_are_unrelated_comparable_and_cannot_both_be_true_and_none_is_missed(
    all_figures: list[Figure],
) -> None:
    pairs = _pairs(all_figures)
    found = {frozenset({a.id, b.id}) for a, b in conflicts(all_figures, KOREANS)}
    assert found <= pairs
    assert bool(found) == bool(pairs)
    # Who contradicts anybody is told of, but for those that only contradict a later one further from others.
    later = {figure.id for _, figure in conflicts(all_figures, KOREANS)}
    assert all(pair & later for pair in pairs)


def test_of_thousands_of_exact_figures_the_one_that_conflicts_is_found() -> None:
    ten_years = [date(2014, 1, 1) + timedelta(day) for day in range(3650)]
    counts = [
        so_far(str(day), amount=str(1000 * number), party=party, id=2 * number + (party == RUSSIA))
        for number, day in enumerate(ten_years, 1)
        for party in (UKRAINE, RUSSIA)
    ]
    # Each day's figures are the same; those of other days within the week are not.
    apart = list(conflicts(counts, STRANGERS))
    assert len(apart) < 3 * len(counts)
    same_week = [f._replace(amount=Decimal(5), low=Decimal(5), high=Decimal(5)) for f in counts]
    assert not any(conflicts(same_week, STRANGERS))
    same_week[3000] = so_far(str(ten_years[1500]), amount="7", party=UKRAINE)
    assert {frozenset({a.amount, b.amount}) for a, b in conflicts(same_week, STRANGERS)} == {
        frozenset({Decimal(5), Decimal(7)})
    }
