"""From a figure and its hedges to an interval; docs/hedges.md says by which rules and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.figures import Figure, finite
from claimtrack.quantity.measures import Measure
from claimtrack.quantity.value import MAX_DIGITS
from claimtrack.vocabulary import BoundsFrom, Hedge

OPEN_BELOW = (Hedge.less_than, Hedge.at_most)
OPEN_ABOVE = (Hedge.more_than, Hedge.at_least)


@dataclass
class Tail:
    """What may stand before and after a figure, beside its unit and noun."""

    hedges: list[Hedge] = field(default_factory=list)
    tolerance: Measure | None = None
    best: Measure | None = None
    around: tuple[Measure, Measure] | None = None
    limit: tuple[Hedge, Measure] | None = None
    period: str | None = None
    denominator: str | None = None


class Interval(NamedTuple):
    """An amount with its bounds, exact; None is open or not said."""

    amount: Fraction | None
    low: Fraction | None
    high: Fraction | None
    low_inclusive: bool
    high_inclusive: bool
    hedge: Hedge
    bounds_from: BoundsFrom


def of_figures(ends: tuple[Measure, ...], unit: str | None, noun: str | None, tail: Tail) -> Interval:
    """The interval of one figure, of the ends of a range, or of none (vague), with what stands round them."""
    hedge = _strongest(tail.hedges)
    if tail.limit:
        limit_hedge, limit = tail.limit
        sides = ((ends[0].figure, hedge), (limit.figure, limit_hedge))
        return _between(*(sides if hedge in OPEN_ABOVE else reversed(sides)))
    if not ends:
        return Interval(None, None, None, False, False, Hedge.vague, BoundsFrom.words)
    if len(ends) == 2:
        return _of_range(ends[0].figure, ends[1].figure, hedge, tail)
    if tail.around:
        low, high = tail.around
        return _of_bounds(ends[0].figure, low.figure, high.figure, hedge)
    if tail.best:
        raise RefusedInput("a best estimate goes with two bounds: “between 5 and 10, most likely 7”")
    if tail.tolerance:
        return _of_tolerance(ends[0].figure, unit, noun, hedge, tail.tolerance)
    below_zero = noun is None and ends[0].figure.value == 0  # yields fell below zero
    return _of_hedge(ends[0].figure, hedge, counted=unit is None and not below_zero)


def _strongest(hedges: list[Hedge]) -> Hedge:
    """“at least some 500” is at least 500; “more than up to 5” is nothing."""
    hedges = list(dict.fromkeys(hedges))
    strong = [hedge for hedge in hedges if hedge is not Hedge.approximately]
    if len(strong) > 1:  # up to nearly 300
        strong = [hedge for hedge in strong if hedge is not Hedge.nearly]
    if len(strong) > 1 or (Hedge.exact in strong and len(hedges) > 1):
        said = " and ".join(f"“{hedge.replace('_', ' ')}”" for hedge in hedges)
        raise RefusedInput(f"{said} contradict each other: keep one")
    return strong[0] if strong else hedges[0] if hedges else Hedge.exact


def _of_hedge(figure: Figure, hedge: Hedge, counted: bool) -> Interval:
    """The bounds of one hedged figure.

    What “more than”, “at least”, “less than” and “at most” bound is in the words. The width of “about” and
    “nearly” is our convention: one unit of the last significant digit, as a rounded figure is off by no more,
    and at most a tenth. Trailing zeros are not significant, unless after a point.
    """
    value = figure.value
    tenth = abs(value) / 10
    floor = Fraction(0) if counted and value >= 0 else None
    words, convention = BoundsFrom.words, BoundsFrom.convention
    match hedge:
        case Hedge.approximately:
            spread = min(figure.step or tenth, tenth)
            return Interval(value, value - spread, value + spread, True, True, hedge, convention)
        case Hedge.nearly:
            if value < 0:
                return Interval(value, value, value + tenth, False, True, hedge, convention)
            return Interval(value, value - tenth, value, True, False, hedge, convention)
        case Hedge.more_than | Hedge.at_least:
            return Interval(value, value, None, hedge is Hedge.at_least, False, hedge, words)
        case Hedge.less_than | Hedge.at_most:
            return Interval(value, floor, value, floor is not None, hedge is Hedge.at_most, hedge, words)
    return Interval(value, value, value, True, True, hedge, words)


def _of_range(low: Figure, high: Figure, hedge: Hedge, tail: Tail) -> Interval:
    """“5–10 million” is five to ten million; “500,000 to 1 million” is as it stands."""
    if hedge not in (Hedge.exact, Hedge.approximately) or tail.tolerance:
        raise RefusedInput("a range has its bounds already: leave out the hedge, or one of the figures")
    low = shared_scale(low, high)
    best = tail.best.figure if tail.best else None
    if best and not low.value <= best.value <= high.value:
        best = shared_scale(best, high)
    bounds_from = BoundsFrom.convention if hedge is Hedge.approximately else BoundsFrom.words
    return Interval(
        best.value if best else None, low.value, high.value, True, True, Hedge.between, bounds_from
    )


def _between(low: tuple[Figure, Hedge], high: tuple[Figure, Hedge]) -> Interval:
    """“at least 5 but fewer than 10”."""
    ends = shared_scale(low[0], high[0]).value, high[0].value
    included = low[1] is Hedge.at_least, high[1] is Hedge.at_most
    return Interval(None, *ends, *included, Hedge.between, BoundsFrom.words)


def _of_bounds(best: Figure, low: Figure, high: Figure, hedge: Hedge) -> Interval:
    """“about 300, between 250 and 350”."""
    if hedge not in (Hedge.exact, Hedge.approximately):
        raise RefusedInput("a range has its bounds already: leave out the hedge, or one of the figures")
    low = shared_scale(low, high)
    if not low.value <= best.value <= high.value:
        best = shared_scale(best, high)
    return Interval(best.value, low.value, high.value, True, True, Hedge.between, BoundsFrom.words)


def shared_scale(figure: Figure, other: Figure) -> Figure:
    """The figure in millions too, if only the other says so. Refused where that would be a guess."""
    thousands = figure.scale == other.scale == 1 and other.step and other.step >= 1000 > figure.value > 0
    if thousands and figure.value * 1000 < other.value:  # 10-12,000
        raise RefusedInput("the first figure may be in thousands too: write both in full")
    if other.scale == 1 or figure.scale > 1 or figure.value == 0:
        return figure
    scaled = figure.times(other.scale)
    if scaled.value <= other.value:
        return scaled
    if figure.value < 1000 <= other.scale:
        raise RefusedInput("one figure has a scale such as million and the other none: write both in full")
    return figure


def _of_tolerance(
    figure: Figure, unit: str | None, noun: str | None, hedge: Hedge, tolerance: Measure
) -> Interval:
    """“40 ± 5 km”; “40 km ± 10%” is relative, “40% ± 3%” and “40% ± 3 percentage points” are not."""
    if hedge not in (Hedge.exact, Hedge.approximately):
        raise RefusedInput("a tolerance gives the bounds already: leave out the other hedge")
    spread = tolerance.figure
    if tolerance.unit == "percentage_point" and unit not in ("percent", "percentage_point"):
        raise RefusedInput("percentage points are a tolerance of percentages only")
    if tolerance.unit == "percent" and unit is None and noun is None:
        raise RefusedInput("say what is meant: “40% ± 10%”, or “40 km ± 10%”")
    if tolerance.unit == "percent" and unit != "percent":
        width = figure.value * spread.value / 100
    elif figure.scale >= 1000 and spread.scale == 1 and spread.value < 1000:
        raise RefusedInput("one figure has a scale such as million and the other none: write both in full")
    else:
        figure = figure.times(spread.scale) if figure.scale == 1 and figure.value < 1000 else figure
        width = spread.value
    width = abs(width)
    value = figure.value
    return Interval(value, value - width, value + width, True, True, Hedge.approximately, BoundsFrom.words)


def of_magnitude(low: int, high: int, unit: str | None, tail: Tail) -> Interval:
    """“hundreds” is 200 to 1,000; “at least hundreds” and “up to hundreds” keep one bound."""
    hedge = _strongest(tail.hedges)
    if (
        tail.tolerance
        or tail.best
        or hedge not in (Hedge.exact, Hedge.approximately, *OPEN_ABOVE, *OPEN_BELOW)
    ):
        raise RefusedInput("an order of magnitude takes no such hedge: write the figure")
    bounds_from = BoundsFrom.convention
    if hedge in OPEN_ABOVE:
        return Interval(None, Fraction(low), None, True, False, hedge, bounds_from)
    if hedge in OPEN_BELOW:
        floor = None if unit else Fraction(0)
        return Interval(None, floor, Fraction(high), floor is not None, False, hedge, bounds_from)
    return Interval(None, Fraction(low), Fraction(high), True, False, Hedge.order_of_magnitude, bounds_from)


def amount_of(value: Fraction | None) -> Decimal | None:
    """Exact where that is possible; two-thirds is the nearest decimal of 30 digits, between its bounds."""
    if value is None:
        return None
    exact = finite(value)
    return bound_of(value, ROUND_HALF_EVEN) if exact is None else exact


def bound_of(value: Fraction | None, rounding: str) -> Decimal | None:
    """The nearest decimal of 30 digits in the direction of `rounding`."""
    if value is None:
        return None
    rounded = Context(prec=MAX_DIGITS, rounding=rounding).divide(
        Decimal(value.numerator), Decimal(value.denominator)
    )
    return units.plain(rounded)
