"""Running totals that fall, what that looks like, and leaps; checked one by one against their definitions."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import interval, series
from claimtrack.series import Looks, Point
from claimtrack.vocabulary import Stance


def totals(*amounts: int | str, **stances: Stance) -> list[Point]:
    """Exact running totals, one a day; `_3=Stance.corrects` says how the one at place 3 was said."""
    first = date(2024, 1, 1)
    return [
        Point(
            place,
            str(first + timedelta(place)),
            Decimal(amount),
            interval.point(Decimal(amount)),
            stances.get(f"_{place}", Stance.updates),
        )
        for place, amount in enumerate(amounts)
    ]


def test_a_total_that_only_rises_has_no_falls() -> None:
    assert not list(series.falls(totals(1, 1, 2, 3, 5, 8)))


def test_a_fall_that_is_said_to_be_a_correction_is_none() -> None:
    assert not list(series.falls(totals(100, 90, 95, _1=Stance.corrects)))


def test_a_slow_slide_of_figures_that_each_meet_the_next_is_a_fall() -> None:
    points = [Point(n, f"2024-01-0{n + 1}", None, interval.of(100 - 2 * n, 103 - 2 * n)) for n in range(4)]
    (fall,) = series.falls(points)
    assert (fall.before.id, fall.after.id) == (0, 2)
    assert fall.by == interval.of(1, 7) or fall.by.holds(4)


@pytest.mark.parametrize(
    ("amounts", "looks", "odd", "instead"),
    [
        # The lower figure is wrong: the next ones go on from the higher.
        ((1400, 1410, 1423, 1243, 1430, 1450), Looks.transposed, 3, 1423),
        ((1400, 1410, 1423, 142, 1430, 1450), Looks.dropped, 3, 1423),
        ((1400, 1410, 1423, 3, 1431, 1450), Looks.alone, 3, None),
        # The higher figure is wrong: the next ones go on from before it.
        ((1234, 1235, 1326, 1237, 1240), Looks.transposed, 2, 1236),
        ((1234, 1235, 12366, 1237, 1240), Looks.doubled, 2, 1236),
        ((1234, 1235, 12736, 1237, 1240), Looks.added, 2, 1236),
        ((1000, 1001, 1002, 1003, 1004, 5555, 1005, 1006), Looks.alone, 5, None),
        # Nobody mistyped.
        ((1000, 1100, 1200, 1300, 10, 20, 30), Looks.reset, None, None),
        ((1000, 1100, 1200, 1300, 1250, 1290, 1350), Looks.restated, None, None),
    ],
)
def test_what_a_fall_looks_like(
    amounts: tuple[int, ...], looks: Looks, odd: int | None, instead: int | None
) -> None:
    (fall,) = series.falls(totals(*amounts))
    assert (fall.looks, fall.odd.id if fall.odd else None) == (looks, odd)
    assert fall.instead == (None if instead is None else Decimal(instead))


@given(st.lists(st.integers(0, 2000), min_size=2, max_size=12))
def test_every_fall_below_the_highest_since_the_last_fall_is_found_and_no_other(amounts: list[int]) -> None:
    expected: list[tuple[Decimal | None, Decimal | None]] = []
    top = 0
    for place in range(1, len(amounts)):
        if amounts[place] < amounts[top]:
            expected.append((Decimal(amounts[top]), Decimal(amounts[place])))
            top = place
        elif amounts[place] >= amounts[top]:
            top = place
    found = [(fall.before.amount, fall.after.amount) for fall in series.falls(totals(*amounts))]
    assert found == expected


@given(st.integers(1, 10**9), st.data())
def test_a_figure_with_two_digits_swapped_is_found_to_be_so(true: int, data: st.DataObject) -> None:
    digits = str(true)
    swaps = [
        digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
        for at in range(len(digits) - 1)
        if digits[at] > digits[at + 1] and digits[at + 1] != "0"
    ]
    if swaps:
        wrong = int(data.draw(st.sampled_from(swaps)))
        (fall,) = series.falls(totals(true, wrong, true))
        assert (fall.looks, fall.odd and fall.odd.id, fall.instead) == (
            Looks.transposed,
            1,
            Decimal(true),
        )


def test_a_leap_is_a_rise_far_steeper_than_all_around() -> None:
    steady = [1000 + 10 * n for n in range(25)]
    assert not list(series.leaps(totals(*steady)))
    (leap,) = series.leaps(totals(*steady[:12], *(amount + 500 for amount in steady[12:])))
    assert (leap.before.id, leap.after.id, int(leap.rise), int(leap.steepest)) == (11, 12, 510, 10)
    assert not list(series.leaps(totals(*steady[:12], *(amount + 30 for amount in steady[12:]))))


def test_a_rise_over_many_days_is_no_leap() -> None:
    steady = totals(*(1000 + 10 * n for n in range(25)))
    later = [
        point._replace(
            day=str(date.fromisoformat(point.day) + timedelta(50)), amount=(point.amount or Decimal(0)) + 500
        )
        for point in steady[12:]
    ]
    assert not list(series.leaps([*steady[:12], *later]))


def test_the_way_back_from_a_mistyped_figure_is_no_leap() -> None:
    steady = [1000 + 10 * n for n in range(25)]
    assert not list(series.leaps(totals(*steady[:12], 112, *steady[13:])))


def test_thousands_of_points_take_no_longer_than_they_must() -> None:
    points = totals(*range(0, 50_000, 10))
    assert not list(series.falls(points))
    assert not list(series.leaps(points))
    assert points[1].can_be.low == Fraction(10)
