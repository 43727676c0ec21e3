"""Arithmetic with intervals: whatever two values do, the interval of the result holds; and nothing more."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtrack import interval
from claimtrack.errors import RefusedInput
from claimtrack.interval import Interval

Operation = Callable[[Any, Any], Any]
OPERATIONS: list[tuple[Operation, Operation]] = [
    (interval.add, operator.add),
    (interval.subtract, operator.sub),
    (interval.multiply, operator.mul),
    (interval.divide, operator.truediv),
]
ends = st.fractions(min_value=-12, max_value=12, max_denominator=6)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(st.none() | ends), draw(st.none() | ends)
    if low is not None and high is not None and low > high:
        low, high = high, low
    if low is not None and low == high:
        return interval.point(low)
    return interval.of(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def inside(draw: st.DrawFn, found: Interval) -> Fraction:
    """A value of the interval, its ends and values near them included."""
    step = draw(
        st.sampled_from([Fraction(0), Fraction(1, 1000), Fraction(1, 2), Fraction(7), Fraction(1000)])
    )
    start = draw(
        st.sampled_from([end for end in (found.low, found.high) if end is not None] or [Fraction(0)])
    )
    value = draw(st.sampled_from([start + step, start - step, Fraction(0)]))
    if found.low is not None and found.high is not None and not found.holds(value):
        value = found.low + (found.high - found.low) * draw(st.sampled_from([Fraction(1, 3), Fraction(1, 2)]))
    assume(found.holds(value))
    return value


@given(st.sampled_from(OPERATIONS), intervals(), intervals(), st.data())
def test_a_result_of_two_values_lies_in_the_result_of_their_intervals(
    operation: tuple[Operation, Operation], a: Interval, b: Interval, data: st.DataObject
) -> None:
    of_intervals, of_numbers = operation
    assume(of_intervals is not interval.divide or not b.holds(0))
    x, y = data.draw(inside(a)), data.draw(inside(b))
    assert of_intervals(a, b).holds(of_numbers(x, y))


@given(st.sampled_from(OPERATIONS), intervals(), intervals())
def test_an_end_that_counts_is_reached_and_no_end_could_be_nearer(
    operation: tuple[Operation, Operation], a: Interval, b: Interval
) -> None:
    of_intervals, of_numbers = operation
    assume(of_intervals is not interval.divide or not b.holds(0))
    found = of_intervals(a, b)
    results = [
        of_numbers(x, y) for x in _samples(a) for y in _samples(b) if of_numbers is not operator.truediv or y
    ]
    for end, inclusive, sign in ((found.low, found.low_inclusive, 1), (found.high, found.high_inclusive, -1)):
        extreme = min(results) if sign == 1 else max(results)
        if end is None:
            assert sign * extreme < -1000
        elif inclusive:
            assert extreme == end
        else:
            assert 0 < sign * (extreme - end) < Fraction(1, 10)


def _samples(found: Interval) -> list[Fraction]:
    """Values of an interval: its ends where they count, else as near as makes no difference, or far out."""
    tiny, far = Fraction(1, 10**9), Fraction(10**6)
    low, high = found.low, found.high
    if low is not None and high is not None:
        tiny = min(tiny, (high - low) / 3)
    samples = [Fraction(0)] if found.holds(0) else []
    if low is None:
        samples.append((high if high is not None else 0) - far)
    else:
        samples += [low, low + tiny]
    if high is None:
        samples.append((low if low is not None else 0) + far)
    else:
        samples += [high, high - tiny]
    return [value for value in samples if found.holds(value)]


@given(intervals(), intervals(), st.data())
def test_two_intervals_meet_when_a_value_is_in_both(a: Interval, b: Interval, data: st.DataObject) -> None:
    x = data.draw(inside(a))
    if b.holds(x):
        assert interval.meet(a, b)
    if not interval.meet(a, b):
        y = data.draw(inside(b))
        assert (x < y) == interval.below(a, b)


@given(intervals(), intervals(), st.data())
def test_an_interval_lies_within_another_when_that_holds_all_its_values(
    a: Interval, b: Interval, data: st.DataObject
) -> None:
    if interval.within(a, b):
        assert b.holds(data.draw(inside(a)))
    else:
        assert any(not b.holds(value) for value in _samples(a))


@given(ends, ends, st.booleans(), st.booleans(), st.integers(0, 3), st.integers(0, 3), st.data())
def test_gap_and_ratio_hold_for_every_two_values(
    low: Fraction, high: Fraction, up: bool, down: bool, width: int, more_width: int, data: st.DataObject
) -> None:
    assume(low != high)
    low, high = min(low, high), max(low, high)
    a = interval.of(low - width if width < 3 else None, low, True, width == 0 or up)
    b = interval.of(high, high + more_width if more_width < 3 else None, more_width == 0 or down)
    less, more = sorted((data.draw(inside(a)), data.draw(inside(b))))
    assert interval.gap(a, b).holds(more - less)
    assert interval.gap(a, b) == interval.gap(b, a)
    times = interval.ratio(a, b)
    assert (times is None) == any(found.holds(0) or found.low is None or found.low < 0 for found in (a, b))
    if times is not None:
        assert times.holds(more / less)


def test_a_divisor_that_may_be_zero_is_refused() -> None:
    for low, high in ((0, 5), (-1, 1), (None, 3), (0, None)):
        with pytest.raises(RefusedInput, match="may be zero"):
            interval.divide(interval.point(1), interval.of(low, high))
    assert interval.divide(interval.point(1), interval.of(0, 5, False)) == interval.of(Fraction(1, 5), None)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (interval.of(3, None), "at least 3 times"),
        (interval.of(3, None, False), "more than 3 times"),
        (interval.of(None, 3), "at most 3 times"),
        (interval.of(Fraction(21, 10), Fraction(24, 10)), "2.1 to 2.4 times"),
        (interval.of(0, 3, True, False), "0 to less than 3 times"),
        (interval.point(Fraction(3_000_000, 6_700)), "447.7… times"),
        (interval.point(3_000_000), "3,000,000 times"),
        (interval.point(Fraction(1, 3)), "0.333333… times"),
        (interval.of(Fraction(3_000_000, 6_800), Fraction(3_000_000, 6_600)), "441.1 to 454.6 times"),
        (interval.of(Fraction(1234567, 10), Fraction(9876543, 10)), "123,456 to 987,655 times"),
        (interval.EVERYTHING, "any number of times"),
    ],
)
def test_bounds_in_words_are_rounded_outward(found: Interval, said: str) -> None:
    assert interval.words(found, "times") == said


@given(intervals())
def test_bounds_as_decimals_hold_all_that_the_interval_holds(found: Interval) -> None:
    third = interval.divide(found, interval.point(3))
    low, high = interval.decimals(third)
    assert (low is None) == (third.low is None)
    assert low is None or third.low is None or Fraction(low) <= third.low
    assert high is None or third.high is None or Fraction(high) >= third.high
