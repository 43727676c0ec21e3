"""What a reading is: a hedged amount, and where it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import BoundsFrom, Hedge, Kind

MAX_LENGTH = 200  # characters of one typed quantity
MAX_DIGITS = 30  # significant digits of an amount or bound
MAX_EXPONENT = 30  # an amount is below 10^31 and its last digit is not below 10^-60


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A hedged amount. A bound of None is open; a vague quantity has neither amount nor bounds.

    `unit` is a name of units.toml, or one of them a period (`tonne_per_day`); `noun` is what is counted, as
    written; `denominator` is percent, or so many per, *of what*. Raises RefusedInput where low > high, where
    the amount lies outside, and for figures beyond the limits of this module.
    """

    as_written: str
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_inclusive: bool
    high_inclusive: bool
    hedge: Hedge
    bounds_from: BoundsFrom
    unit: str | None = None
    noun: str | None = None
    denominator: str | None = None
    kind: Kind = Kind.count

    def __post_init__(self) -> None:
        """Refuse an interval that holds nothing, and figures that cannot be kept exactly."""
        for name in ("amount", "low", "high"):
            check_limits(getattr(self, name), name)
        low, high = self.low, self.high
        if low is None and self.low_inclusive:
            raise RefusedInput("an open bound cannot be inclusive", "low_inclusive")
        if high is None and self.high_inclusive:
            raise RefusedInput("an open bound cannot be inclusive", "high_inclusive")
        if low is not None and high is not None:
            if low > high:
                raise RefusedInput(
                    f"the lower bound {units.plain(low)} is above the upper bound {units.plain(high)}", "low"
                )
            if low == high and not (self.low_inclusive and self.high_inclusive):
                raise RefusedInput(
                    f"no figure lies between {units.plain(low)} and {units.plain(high)}, exclusive", "low"
                )
        if self.amount is not None and (
            (low is not None and self.amount < low) or (high is not None and self.amount > high)
        ):
            raise RefusedInput(f"the amount {units.plain(self.amount)} lies outside its own bounds", "amount")


def check_limits(value: Decimal | None, field: str | None = None) -> None:
    """Raise RefusedInput for what cannot be kept exactly: no figure, too many digits, too large or fine."""
    if value is None:
        return
    if not value.is_finite():
        raise RefusedInput(f"{value} is not a figure", field)
    _, digits, exponent = value.as_tuple()
    if len(digits) > MAX_DIGITS:
        raise RefusedInput(f"a figure has at most {MAX_DIGITS} digits, this one {len(digits)}", field)
    if value.adjusted() > MAX_EXPONENT or not -2 * MAX_EXPONENT <= int(exponent) <= MAX_EXPONENT:
        raise RefusedInput(
            f"a figure is smaller than 10^{MAX_EXPONENT + 1} and no finer than 10^-{2 * MAX_EXPONENT}", field
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Found(Quantity):
    """A quantity in a running text: where it stands, and what only its surroundings say.

    Offsets count code points of the text, half-open: the whole from hedge to noun, and the figure in it.
    `currency` is its ISO 4217 code, `measure` what is said of what is counted (killed, shipped). Where
    `doubt` says why something is unclear, that part is missing: the unit, or the amount and bounds.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    currency: str | None = None
    measure: str | None = None
    doubt: str | None = None

    @property
    def clear(self) -> bool:
        """Whether nothing about it is in doubt."""
        return self.doubt is None
