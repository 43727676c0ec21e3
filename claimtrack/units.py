"""The units that a quantity may carry: an allow-list with its spellings, and exact conversion by Pint.

Names come from units.toml and from nowhere else: no number or expression that anyone typed reaches Pint. The
registry, and Pint itself, load at the first conversion.
"""

from __future__ import annotations

import math
import re
from decimal import (
    Context,
    Decimal,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
    localcontext,
)
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from claimtrack.errors import RefusedInput

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pint import UnitRegistry

# Wide enough for 30 digits times the longest factor and a period: `to_base` traps Inexact.
CONTEXT = Context(prec=80, Emin=-999, Emax=999, traps=[InvalidOperation, DivisionByZero, Overflow])


class Unit(NamedTuple):
    """One line of units.toml."""

    definition: str
    dimension: str
    base: str


class _Table(NamedTuple):
    units: dict[str, Unit]
    spellings: dict[str, str]
    ambiguous: dict[str, str]
    longest: dict[str, int]
    currencies: dict[str, str]
    cents: dict[str, str]
    smaller: dict[str, tuple[str, int]]


@cache
def _table() -> _Table:
    import tomllib

    sections, money = (
        tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
        for name in ("units.toml", "currencies.toml")
    )
    sections["currency"] |= money["currency"]
    smaller = {name: (unit, many) for name, (unit, many) in sections.pop("smaller").items()}
    sensitive = sections.pop("case")["sensitive"]
    ambiguous = {
        word: choices
        for spec, choices in (sections.pop("ambiguous") | money["ambiguous"]).items()
        for word in _expand(spec)
    }
    units: dict[str, Unit] = {}
    spellings: dict[str, str] = {}
    currencies: dict[str, str] = {}
    cents = {name: definition.removeprefix("0.01 * ") for name, (definition, *_) in sections["cent"].items()}
    for section, lines in sections.items():
        for name, (definition, *words) in lines.items():
            own = section == "currency"
            if own:
                currencies[name] = next(word for word in words if _CODE.fullmatch(word))
            base = name if own else cents.get(name, next(iter(lines)))
            units[name] = Unit(definition, base if own or name in cents else section, base)
            spellings |= {word: name for spec in words for word in _expand(spec)}
    for word in money["words"]["codes"]:
        del spellings[word]
    for word, name in list(spellings.items()):
        # MW may be written mw; but g, h, l, s, t stand for themselves only, and TRY is no try
        if len(word) > 1 and currencies.get(name) != word and word not in sensitive:
            spellings.setdefault(word.lower(), name)
    for word, name in list(spellings.items()):
        spellings[word.replace("\N{MICRO SIGN}", "\N{GREEK SMALL LETTER MU}")] = name
        if _SIGNED.fullmatch(word):
            spellings.setdefault(f"{word[:-1]} {word[-1]}", name)  # US $5
        if word.endswith(" dollar"):
            spellings.setdefault(f"{word.removesuffix('dollar')}$", name)  # Canadian $5
        if currencies.get(name) == word:
            sign = "$" if name.endswith("_dollar") else _SIGNS.get(word)
            spellings |= {f"{word} {sign}": name} if sign else {}  # EUR €5
    longest: dict[str, int] = {}
    for word in spellings:
        first, *others = _TOKEN.findall(word.lower())
        longest[first] = max(longest.get(first, 0), 1 + len(others))
    return _Table(units, spellings, ambiguous, longest, currencies, cents, smaller)


_CODE = re.compile("[A-Z]{3}")  # of ISO 4217
_SIGNS = {"EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
_SIGNED = re.compile("[A-Za-z]{2,3}[$£€]")
_TOKEN = re.compile(r"(?:[^\W\d]\.){2,}|[^\W\d_]+|\d+|\S")


def _expand(spec: str) -> tuple[str, ...]:
    """“square metre(s)” is “square metre”, “square metres” and, before a noun, “square-metre”."""
    one = spec.replace("(s)", "")
    return tuple(dict.fromkeys((one, spec.replace("(s)", "s"), one.replace(" ", "-"))))


def names() -> tuple[str, ...]:
    """All units of the allow-list, without the rates made of them (`tonne_per_day`)."""
    return tuple(_table().units)


def spellings() -> Mapping[str, str]:
    """How units are written (“kilometres”, “km”, “%”), to their names; all but letters in lower case too."""
    return _table().spellings


def longest(first: str) -> int:
    """The most words and marks that a spelling has which begins with this one, in lower case; 0 if none."""
    return _table().longest.get(first, 0)


def currency(unit: str) -> str | None:
    """The ISO 4217 code of money, also of so much a period; None of other units."""
    table, money = _table(), unit.partition("_per_")[0]
    return table.currencies.get(table.cents.get(money, money))


def cent(money: str) -> str | None:
    """The hundredth of a currency that has a name of its own: `euro_cent`; None if none has."""
    return next((name for name, whole in _table().cents.items() if whole == money), None)


def currencies() -> Mapping[str, str]:
    """All money, to its ISO 4217 codes."""
    return _table().currencies


def money() -> tuple[str, ...]:
    """How money is written, in letters or signs, with no blank: “USD”, “€”, “HK$”."""
    table = _table()
    return tuple(
        word for word, name in table.spellings.items() if name in table.currencies and " " not in word
    )


def smaller(unit: str) -> tuple[str, int] | None:
    """The unit that a size in this one may go on with, and how many make one: inches, 12, of feet."""
    return _table().smaller.get(unit)


def ambiguous() -> Mapping[str, str]:
    """Spellings with more than one meaning, to the choices in words."""
    return _table().ambiguous


def canonical(name: str) -> str:
    """The allow-list's name for a unit: “km”, “Kilometres” and “kilometer” are `kilometer`.

    A unit a period is a unit too: `tonne_per_day`. Raises RefusedInput with the nearest name for any other.
    """
    table = _table()
    name = name.strip()
    if name in table.units:
        return name
    if known := table.spellings.get(name) or (table.spellings.get(name.lower()) if len(name) > 1 else None):
        return known
    if choices := table.ambiguous.get(name.lower()):
        raise RefusedInput(f"the unit “{name}” has more than one meaning: write {choices}")
    unit, per, period = name.partition("_per_")
    if per and f"per_{period}" in table.units and unit in table.units and _has_rates(table.units[unit]):
        return name
    raise RefusedInput(f"“{name[:60]}” is not a unit that is known here: {_nearest(name[:60])}")


def _has_rates(unit: Unit) -> bool:
    return unit.dimension not in ("frequency", "temperature")


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    table = _table()
    found = get_close_matches(name, [*table.units, *table.spellings], n=3, cutoff=0.8)
    near = dict.fromkeys(table.spellings.get(word, word) for word in found)
    return f"did you mean {' or '.join(near)}?" if near else "leave the unit out and count it as a noun"


def rate(unit: str | None, period: str) -> str:
    """The unit of so much a period (a unit of time): `per_day`, `tonne_per_day`. Raises RefusedInput."""
    return canonical(f"{unit}_per_{period}" if unit else f"per_{period}")


def _factors(unit: str) -> tuple[str, ...]:
    """`tonne_per_day` is tonne and per_day; `kilometer_per_hour` has its own line and stays whole."""
    name = canonical(unit)
    if name in _table().units:
        return (name,)
    first, _, period = name.partition("_per_")
    return first, f"per_{period}"


def dimension(unit: str) -> str:
    """What the unit measures: `mass`, `proportion`, `mass_per_time`; a currency is its own dimension."""
    first, *per = (_table().units[name].dimension for name in _factors(unit))
    return f"{first}_per_time" if per else first


def is_currency(unit: str) -> bool:
    """Whether the unit is money, which stands before its figure as well as after."""
    return dimension(unit) == unit


def to_base(amount: Decimal, unit: str) -> tuple[Decimal, str]:
    """The very same amount in the base unit of its dimension, and that unit's name; nothing is rounded."""
    factors = _factors(unit)
    base = "_".join(_table().units[name].base for name in factors)
    with localcontext(CONTEXT) as context:
        context.traps[Inexact] = True
        for name in factors:
            amount = _converted(amount, name, _table().units[name].base)
        return plain(amount), base


# What a dimension is made of, and how much one of its base unit is in the base units of those: 1 km/h is
# 1000/3600 m/s. All others are made of nothing else.
_MADE_OF: dict[str, tuple[dict[str, int], Fraction]] = {
    "area": ({"length": 2}, Fraction(1)),
    "volume": ({"length": 3}, Fraction(1, 1000)),
    "speed": ({"length": 1, "time": -1}, Fraction(1000, 3600)),
    "frequency": ({"time": -1}, Fraction(1, 7 * 31_557_600)),
    "power": ({"energy": 1, "time": -1}, Fraction(1)),
    "proportion": ({}, Fraction(1)),
}


def in_base(unit: str) -> Decimal:
    """How many base units of its dimension one more of the unit is."""
    return to_base(Decimal(1), unit)[0] - to_base(Decimal(0), unit)[0]


def made_of(unit: str) -> tuple[dict[str, int], Fraction]:
    """The dimensions that a unit is made of, with their powers, and how much one of it is in their bases.

    A kilometre per hour is length over time, 5/18 of a metre per second; a percent is a hundredth of nothing
    else. Raises RefusedInput for readings of a thermometer, which are no amounts.
    """
    powers: dict[str, int] = {}
    factor = Fraction(1)
    for name in _factors(unit):
        dimension = _table().units[name].dimension
        if dimension == "temperature":
            raise RefusedInput("a temperature is a reading, not an amount: it can only be compared")
        parts, size = _MADE_OF.get(dimension, ({dimension: 1}, Fraction(1)))
        factor *= size * Fraction(to_base(Decimal(1), name)[0])
        for part, power in parts.items():
            powers[part] = powers.get(part, 0) + power
    return {part: power for part, power in powers.items() if power}, factor


def convert(amount: Decimal, from_unit: str, to_unit: str) -> Decimal:
    """`amount` in another unit of the same dimension, to 30 digits. Raises RefusedInput across dimensions."""
    if dimension(from_unit) != dimension(to_unit):
        raise RefusedInput(
            f"{from_unit} does not convert to {to_unit}: {dimension(from_unit)} is not {dimension(to_unit)}"
        )
    amount, _ = to_base(amount, from_unit)
    with localcontext(CONTEXT):
        for name in _factors(to_unit):
            amount = _converted(amount, _table().units[name].base, name)
    return plain(Context(prec=30).plus(amount))


def _converted(amount: Decimal, from_name: str, to_name: str) -> Decimal:
    converted: Any = _registry().Quantity(amount, from_name).to(to_name).magnitude
    return Decimal(converted)


def float_bounds(
    low: Decimal | None, high: Decimal | None, unit: str | None
) -> tuple[float | None, float | None]:
    """The bounds in base units as floats, rounded outward, to pre-select by; None where open."""
    if unit is not None:
        low = None if low is None else to_base(low, unit)[0]
        high = None if high is None else to_base(high, unit)[0]
    return _outward(low, -math.inf), _outward(high, math.inf)


def _outward(bound: Decimal | None, towards: float) -> float | None:
    if bound is None:
        return None
    nearest = float(bound)
    inside = Decimal(nearest) > bound if towards < 0 else Decimal(nearest) < bound
    return math.nextafter(nearest, towards) if inside else nearest


def plain(amount: Decimal) -> Decimal:
    """The same number without an exponent or needless zeros: 6700, never 6.7E+3."""
    whole = amount.to_integral_value(context=CONTEXT)
    return Decimal(f"{whole if whole == amount else amount.normalize(CONTEXT):f}")


@cache
def _registry() -> UnitRegistry[Decimal]:
    from pint import UnitRegistry

    with localcontext(CONTEXT):
        registry: UnitRegistry[Decimal] = UnitRegistry(None, non_int_type=Decimal, on_redefinition="raise")
        for name, unit in _table().units.items():
            registry.define(f"{name} = {unit.definition}")
    return registry
