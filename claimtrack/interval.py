"""Arithmetic with intervals: exact, with open, half-open and infinite ends. Pure.

A hedged figure is an interval of possible values. The result of an operation is the smallest interval that
holds every result of two values, one from each; nothing is rounded (`Fraction`s), so two-thirds times three
is two. The method is that of Moore, *Interval Analysis*, 1966; which ends are reached is our own bookkeeping.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from claimtrack.errors import RefusedInput
from claimtrack.quantity import MAX_DIGITS
from claimtrack.units import plain

SHOWN_DIGITS = 4  # significant digits of a rounded bound in words


class Interval(NamedTuple):
    """All values from `low` to `high`; None is an infinite end, which is never reached."""

    low: Fraction | None
    high: Fraction | None
    low_inclusive: bool = True
    high_inclusive: bool = True

    @property
    def is_point(self) -> bool:
        """Whether it holds one value only."""
        return self.low is not None and self.low == self.high

    def holds(self, value: Fraction | int) -> bool:
        """Whether the value lies inside."""
        above = self.low is None or value > self.low or (self.low_inclusive and value == self.low)
        below = self.high is None or value < self.high or (self.high_inclusive and value == self.high)
        return above and below


EVERYTHING = Interval(None, None, False, False)


def of(
    low: Decimal | Fraction | int | None,
    high: Decimal | Fraction | int | None,
    low_inclusive: bool = True,
    high_inclusive: bool = True,
) -> Interval:
    """The interval between two exact bounds. Raises RefusedInput where no value lies between them."""
    found = Interval(
        None if low is None else Fraction(low),
        None if high is None else Fraction(high),
        low_inclusive and low is not None,
        high_inclusive and high is not None,
    )
    if found.low is not None and found.high is not None:
        closed = found.low_inclusive and found.high_inclusive
        if found.low > found.high or (found.low == found.high and not closed):
            raise RefusedInput("no value lies between these bounds")
    return found


def point(value: Decimal | Fraction | int) -> Interval:
    """One exact value."""
    return of(value, value)


def meet(a: Interval, b: Interval) -> bool:
    """Whether they share a value."""
    return not (below(a, b) or below(b, a))


def below(a: Interval, b: Interval) -> bool:
    """Whether every value of `a` is less than every value of `b`."""
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and not (a.high_inclusive and b.low_inclusive))


def within(a: Interval, b: Interval) -> bool:
    """Whether every value of `a` is one of `b`."""

    def inside(
        end: Fraction | None, counts: bool, limit: Fraction | None, limit_counts: bool, sign: int
    ) -> bool:
        if limit is None or end is None:
            return limit is None
        return sign * end > sign * limit or (end == limit and (limit_counts or not counts))

    return inside(a.low, a.low_inclusive, b.low, b.low_inclusive, 1) and inside(
        a.high, a.high_inclusive, b.high, b.high_inclusive, -1
    )


def add(a: Interval, b: Interval) -> Interval:
    """Every sum."""
    return Interval(
        None if a.low is None or b.low is None else a.low + b.low,
        None if a.high is None or b.high is None else a.high + b.high,
        a.low_inclusive and b.low_inclusive,
        a.high_inclusive and b.high_inclusive,
    )


def negative(a: Interval) -> Interval:
    """Every value with the other sign."""
    return Interval(
        None if a.high is None else -a.high,
        None if a.low is None else -a.low,
        a.high_inclusive,
        a.low_inclusive,
    )


def subtract(a: Interval, b: Interval) -> Interval:
    """Every difference."""
    return add(a, negative(b))


def multiply(a: Interval, b: Interval) -> Interval:
    """Every product. The extremes are products of ends; 0 times an infinite end is 0, as all products are."""
    corners = [_corner(x, y) for x, y in product(_ends(a), _ends(b))]
    low = min(value for value, _ in corners)
    high = max(value for value, _ in corners)
    return Interval(
        low.number,
        high.number,
        any(reached for value, reached in corners if value == low),
        any(reached for value, reached in corners if value == high),
    )


def divide(a: Interval, b: Interval) -> Interval:
    """Every quotient. Raises RefusedInput where the divisor may be zero."""
    if b.holds(0):
        raise RefusedInput("the divisor may be zero: there is no telling how often it goes into anything")
    return multiply(a, _reciprocal(b))


def _reciprocal(b: Interval) -> Interval:
    """One over each value, of which none is zero; towards zero the reciprocal is infinite, and back."""

    def end(value: Fraction | None, inclusive: bool) -> tuple[Fraction | None, bool]:
        if value is None:
            return Fraction(0), False
        return (1 / value, inclusive) if value else (None, False)

    (low, low_inclusive), (high, high_inclusive) = (
        end(b.high, b.high_inclusive),
        end(b.low, b.low_inclusive),
    )
    return Interval(low, high, low_inclusive, high_inclusive)


class _End(NamedTuple):
    """An end as a number that compares: `sign` -1 and 1 are the infinities."""

    sign: int
    number: Fraction | None = None

    def __lt__(self, other: _End) -> bool:  # type: ignore[override]
        mine, its = self.number, other.number
        return self.sign < other.sign if self.sign != other.sign else mine is not None and mine < (its or 0)

    def __gt__(self, other: _End) -> bool:  # type: ignore[override]
        return other < self


def _ends(a: Interval) -> tuple[tuple[_End, bool], tuple[_End, bool]]:
    return (
        (_End(-1) if a.low is None else _End(0, a.low), a.low_inclusive),
        (_End(1) if a.high is None else _End(0, a.high), a.high_inclusive),
    )


def _corner(x: tuple[_End, bool], y: tuple[_End, bool]) -> tuple[_End, bool]:
    """The product of two ends, and whether it is reached: zero is, as soon as one of them is."""
    (one, reached), (other, also) = x, y
    if 0 in (one.number, other.number):
        return _End(0, Fraction(0)), (one.number == 0 and reached) or (other.number == 0 and also)
    if one.number is not None and other.number is not None:
        return _End(0, one.number * other.number), reached and also
    signs = [
        (end.number > 0) - (end.number < 0) if end.number is not None else end.sign for end in (one, other)
    ]
    return _End(signs[0] * signs[1]), False


# --- comparing ---


def gap(a: Interval, b: Interval) -> Interval:
    """How much more the greater of two intervals that don't meet has than the lesser."""
    return subtract(b, a) if below(a, b) else subtract(a, b)


def ratio(a: Interval, b: Interval) -> Interval | None:
    """How many times the lesser goes into the greater; None where the lesser may be nothing, or less."""
    less, more = (a, b) if below(a, b) else (b, a)
    if less.low is None or less.low < 0 or less.holds(0):
        return None
    return divide(more, less)


# --- bounds as decimals and in words ---


def decimals(a: Interval) -> tuple[Decimal | None, Decimal | None]:
    """The bounds as decimals of at most 30 digits, exact or rounded outward."""
    return _rounded(a.low, ROUND_FLOOR, MAX_DIGITS), _rounded(a.high, ROUND_CEILING, MAX_DIGITS)


def _rounded(value: Fraction | None, rounding: str, digits: int) -> Decimal | None:
    if value is None:
        return None
    context = Context(prec=digits, rounding=rounding)
    return plain(context.divide(Decimal(value.numerator), Decimal(value.denominator)))


def words(a: Interval, unit: str = "") -> str:
    """The interval for people, outward to four digits: “at least 3 times”, “2.1 to 2.4 times”.

    A whole number keeps its digits, and one exact value that is cut short shows it: “447.7…”.
    """
    return f"{_words(a)} {unit}".strip()


def _words(a: Interval) -> str:
    if a.low is not None and a.low == a.high:
        return _exact(a.low)
    low = None if a.low is None else _outward(a.low, ROUND_FLOOR)
    high = None if a.high is None else _outward(a.high, ROUND_CEILING)
    if low is None and high is None:
        return "any number of"
    if high is None:
        return f"{'at least' if a.low_inclusive else 'more than'} {low}"
    if low is None:
        return f"{'at most' if a.high_inclusive else 'less than'} {high}"
    return (
        f"{'' if a.low_inclusive else 'more than '}{low} to {'' if a.high_inclusive else 'less than '}{high}"
    )


def _outward(value: Fraction, rounding: str) -> str:
    """A bound in at most four significant digits, or more if it is that long a whole number."""
    whole = abs(value) >= 10**SHOWN_DIGITS
    digits = len(str(abs(value.numerator) // value.denominator)) if whole else SHOWN_DIGITS
    if value.denominator == 1:
        digits = max(digits, len(str(abs(value.numerator))))
    return f"{_rounded(value, rounding, digits):,f}"


def _exact(value: Fraction) -> str:
    """One value: all of it where it is short, else cut with a sign that it goes on."""
    context = Context(prec=MAX_DIGITS)
    written = plain(context.divide(Decimal(value.numerator), Decimal(value.denominator)))
    whole, _, places = f"{written:,f}".partition(".")
    shown = max(SHOWN_DIGITS - len(whole.lstrip("-0")), 1) if abs(value) >= 1 else SHOWN_DIGITS + 2
    if len(places) <= max(shown, 6) and Fraction(written) == value:
        return f"{whole}.{places}" if places else whole
    return f"{whole}.{places[:shown]}…"
