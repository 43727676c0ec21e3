"""Running totals over time: where they fall, what that looks like, and where they leap. Pure.

A running total cannot fall. Where one does, a figure was mistyped, the count began anew, or it was restated;
which of these it looks like is a hint for whoever looks it up, never a verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimtrack import interval
from claimtrack.interval import Interval
from claimtrack.units import plain
from claimtrack.vocabulary import Stance

AROUND = 10  # steps on either side that a leap is held against
LEAP = 5  # how many times the steepest of them it is


class Looks(StrEnum):
    """What a fall looks like."""

    transposed = "two digits transposed"
    dropped = "a digit dropped"
    doubled = "a digit doubled"
    added = "a digit too many"
    alone = "one figure out of line"  # and the next is in line with those before
    reset = "a reset"
    restated = "a correction without a word"


class Point(NamedTuple):
    """One figure of a running total: up to which day, what it can be, and how it was said."""

    id: int
    day: str
    amount: Decimal | None
    can_be: Interval
    stance: Stance = Stance.asserts


class Fall(NamedTuple):
    """A figure below an earlier one; `odd` is out of line, and would be in line with `instead`."""

    before: Point
    after: Point
    by: Interval
    looks: Looks
    odd: Point | None = None
    instead: Decimal | None = None


class Leap(NamedTuple):
    """A rise far steeper than all around it; rates are per day."""

    before: Point
    after: Point
    rise: Fraction
    rate: Fraction
    steepest: Fraction
    steps: int


# --- falls ---


def falls(points: Sequence[Point]) -> Iterator[Fall]:
    """Where the running total, in the order of its days, falls without a `corrects`.

    Held against the highest figure since the last fall, so that a slow slide is noticed as well.
    """
    top = 0
    for at in range(1, len(points)):
        after = points[at]
        if interval.below(after.can_be, points[top].can_be):
            if after.stance is not Stance.corrects:
                yield _fall(points, top, at)
            top = at
        elif (after.can_be.low or 0) >= (points[top].can_be.low or 0):
            top = at


def _fall(points: Sequence[Point], top: int, at: int) -> Fall:
    before, after = points[top], points[at]
    by = interval.subtract(before.can_be, after.can_be)
    earlier, later = points[top - 1] if top else None, points[at + 1] if at + 1 < len(points) else None
    low = earlier.amount if earlier else Decimal(0)
    back = later is not None and not interval.below(later.can_be, before.can_be)
    for point, least, most in (
        # Either the lower figure is wrong, and the next is in line with what was before,
        (after, before.amount, later.amount if later and back else None),
        # or the higher one is, and what comes after is in line with what was before that.
        (before, low, after.amount),
    ):
        if point.amount is not None and least is not None and most is not None and least <= most:
            for looks, instead in _mistyped(point.amount):
                if least <= instead <= most:
                    return Fall(before, after, by, looks, point, instead)
    usual = _usual_rise(points[:top])
    if back and (usual is None or _rise(after, later) > LEAP * usual):
        return Fall(before, after, by, Looks.alone, after)
    in_line = earlier is not None and not interval.below(after.can_be, earlier.can_be)
    if in_line and usual is not None and earlier and _rise(earlier, before) > LEAP * usual:
        return Fall(before, after, by, Looks.alone, before)
    following = [point.can_be for point in points[at + 1 : at + 4]]
    half = interval.divide(before.can_be, interval.point(2))
    anew = interval.below(after.can_be, half) and all(interval.below(one, before.can_be) for one in following)
    return Fall(before, after, by, Looks.reset if anew else Looks.restated)


def _usual_rise(points: Sequence[Point]) -> Fraction | None:
    """The median rise of the last steps, if there are enough to tell."""
    rises = sorted(_rise(before, after) for before, after in pairwise(points[-AROUND - 1 :]))
    return rises[len(rises) // 2] if len(rises) >= 3 else None


def _rise(before: Point, after: Point | None) -> Fraction:
    """By how much the figure is higher; 0 where that isn't known."""
    if after is None or before.amount is None or after.amount is None:
        return Fraction(0)
    return Fraction(after.amount) - Fraction(before.amount)


def _mistyped(amount: Decimal) -> Iterator[tuple[Looks, Decimal]]:
    """The figures of which this one may be a slip of a finger, the likeliest first."""
    digits = f"{plain(amount):f}"
    for at in range(len(digits) - 1):
        one, other = digits[at], digits[at + 1]
        if one != other and "." not in (one, other):
            yield from _read(Looks.transposed, digits[:at] + other + one + digits[at + 2 :])
    for at in range(len(digits)):
        double = digits[at] in (digits[at - 1 : at], digits[at + 1 : at + 2])
        looks = Looks.doubled if double else Looks.added
        yield from _read(looks, digits[:at] + digits[at + 1 :])
    for at in range(len(digits) + 1):
        for digit in "0123456789":
            yield from _read(Looks.dropped, digits[:at] + digit + digits[at:])


def _read(looks: Looks, digits: str) -> Iterator[tuple[Looks, Decimal]]:
    """The number of these digits, if somebody would write it so: 0123 is none."""
    whole = digits.partition(".")[0]
    if whole == "0" or (whole and whole[0] in "123456789"):
        yield looks, Decimal(digits)


# --- leaps ---


def leaps(points: Sequence[Point]) -> Iterator[Leap]:
    """Where the running total rises far more steeply than in the steps around.

    Far: more than `LEAP` times as steeply as any of the `AROUND` steps on either side, of which three or more
    rise at all, and by a hundredth of itself or more. Not right beside a fall, which tells of the same slip.
    """
    known = [point for point in points if point.amount is not None]
    steps: list[tuple[Point, Point, Fraction, Fraction]] = []
    for before, after in pairwise(known):
        rise = Fraction(after.amount or 0) - Fraction(before.amount or 0)
        days = (date.fromisoformat(after.day) - date.fromisoformat(before.day)).days
        steps.append((before, after, rise, rise / max(days, 1)))
    for at, (before, after, rise, rate) in enumerate(steps):
        beside = [step[3] for step in steps[max(at - 1, 0) : at + 2]]
        if rise <= 0 or min(beside) < 0:
            continue
        around = [step[3] for step in (*steps[max(at - AROUND, 0) : at], *steps[at + 1 : at + 1 + AROUND])]
        if sum(other > 0 for other in around) < 3:
            continue
        steepest = max(around)
        if rate > LEAP * steepest and rise * 100 >= abs(Fraction(before.amount or 0)):
            yield Leap(before, after, rise, rate, steepest, len(around))
