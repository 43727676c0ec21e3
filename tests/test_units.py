"""Units come from the allow-list only, and amounts reach their base unit without rounding."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity import find

D = Decimal
DOCS = Path(__file__).parent.parent / "docs"
RATES = ("tonne_per_day", "US_dollar_per_year", "barrel_per_week", "kilometer_per_month")
amounts = st.decimals(min_value=-(10**20), max_value=10**20, places=8, allow_nan=False, allow_infinity=False)


@pytest.fixture(autouse=True, scope="module")
def _registry_is_built() -> None:
    units.to_base(D(1), "meter")  # takes longer than Hypothesis allows one example


@pytest.mark.parametrize("unit", [*units.names(), *RATES])
def test_every_unit_is_known_to_the_registry_and_converts_back(unit: str) -> None:
    base, name = units.to_base(D("3.3"), unit)
    assert units.convert(base, name, unit) == D("3.3")
    assert units.dimension(name) == units.dimension(unit)
    assert units.canonical(unit) == unit


@given(amount=amounts, unit=st.sampled_from([*units.names(), *RATES]))
def test_no_amount_of_thirty_digits_is_rounded_on_its_way_to_base(amount: Decimal, unit: str) -> None:
    base, name = units.to_base(amount, unit)
    assert units.convert(base, name, unit) == amount


@pytest.mark.parametrize("written", [*units.spellings()])
def test_every_spelling_leads_to_a_unit(written: str) -> None:
    assert units.canonical(written) in units.names()


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("km", "kilometer"),
        ("Kilometres", "kilometer"),
        ("square kilometers", "square_kilometer"),
        ("t", "tonne"),
        ("metric tons", "tonne"),
        ("tons", "ton"),
        ("per cent", "percent"),
        ("US$", "US_dollar"),
        ("mw", "megawatt"),
        ("gallons", "gallon"),
        ("km/h", "kilometer_per_hour"),
        ("tonne_per_day", "tonne_per_day"),
    ],
)
def test_a_unit_has_one_name(written: str, name: str) -> None:
    assert units.canonical(written) == name


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("kilomter", "did you mean kilometer"),
        ("shells", "count it as a noun"),
        ("kt", "knots"),
        ("pounds", "pounds sterling"),
        ("rupees", "Indian rupees"),
        ("9**9**9", "not a unit"),
        ("1e999", "not a unit"),
        ("meter * meter", "not a unit"),
        ("tonne_per_day_per_day", "not a unit"),
        ("per_day_per_day", "not a unit"),
        ("degree_celsius_per_year", "not a unit"),
        ("", "not a unit"),
        ("M", "not a unit"),
    ],
)
def test_what_is_not_on_the_list_is_refused_with_advice(written: str, hint: str) -> None:
    with pytest.raises(RefusedInput, match=hint):
        units.canonical(written)


@pytest.mark.parametrize(
    ("amount", "unit", "other", "expected"),
    [
        ("1", "mile", "kilometer", "1.609344"),
        ("5", "tonne", "kilogram", "5000"),
        ("1", "barrel", "liter", "158.987294928"),
        ("20", "degree_celsius", "degree_fahrenheit", "68"),
        ("68", "degree_fahrenheit", "degree_celsius", "20"),
        ("3.6", "kilometer_per_hour", "meter_per_second", "1"),
        ("7", "per_week", "per_day", "1"),
        ("7000", "tonne_per_week", "kilotonne_per_day", "1"),
        ("12", "per_year", "per_month", "1"),
        ("30", "percent", "fraction", "0.3"),
    ],
)
def test_conversion_is_exact(amount: str, unit: str, other: str, expected: str) -> None:
    assert str(units.convert(D(amount), unit, other)) == expected


def test_conversion_without_a_finite_decimal_keeps_thirty_digits() -> None:
    assert units.convert(D(1), "kilometer", "mile") == D("0.621371192237333969617434184363")


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("ton", "tonne"),  # nobody said which ton
        ("US_dollar", "euro"),
        ("percent", "percentage_point"),
        ("kilometer", "tonne"),
        ("tonne_per_day", "tonne"),
    ],
)
def test_dimensions_stay_apart(unit: str, other: str) -> None:
    with pytest.raises(RefusedInput, match="does not convert"):
        units.convert(D(1), unit, other)


@given(
    low=amounts, unit=st.sampled_from([None, "kilometer", "inch", "US_dollar", "tonne_per_day", "percent"])
)
def test_floats_lie_outside_the_exact_bounds(low: Decimal, unit: str | None) -> None:
    exact = low if unit is None else units.to_base(low, unit)[0]
    below, above = units.float_bounds(low, low, unit)
    assert below is not None
    assert above is not None
    assert D(below) <= exact <= D(above)


def test_open_bounds_have_no_float() -> None:
    assert units.float_bounds(None, None, None) == (None, None)
    assert units.float_bounds(D("0.1"), None, None) == (0.09999999999999999, None)
    assert units.float_bounds(D(5), D(6), "kilometer") == (5000.0, 6000.0)


def test_pint_loads_at_the_first_conversion_only() -> None:
    code = (
        "import sys; from decimal import Decimal; from claimtrack import quantity, units;"
        "quantity.read('between 5 and 10 km'); units.float_bounds(Decimal(5), None, None);"
        "units.canonical('km'); assert 'pint' not in sys.modules;"
        "units.to_base(Decimal(5), 'mile'); assert 'pint' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_spelling_is_of_one_unit() -> None:
    sections = [
        lines
        for name in ("units.toml", "currencies.toml")
        for section, lines in tomllib.loads((DOCS.parent / "claimtrack" / name).read_text("utf-8")).items()
        if section not in ("smaller", "case", "ambiguous", "words")
    ]
    spelled = [
        word.replace("(s)", ending)
        for lines in sections
        for _, *words in lines.values()
        for word in words
        for ending in (("", "s") if "(s)" in word else ("",))
    ]
    assert sorted(spelled) == sorted(set(spelled))


def test_money_is_what_cldr_says_today() -> None:
    made = subprocess.run(
        [sys.executable, "-c", "import make_currencies; print(make_currencies.write(), end='')"],
        cwd=DOCS,
        check=True,
        capture_output=True,
        text=True,
    )
    assert made.stdout == (DOCS.parent / "claimtrack" / "currencies.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "name", "code"),
    [("HK$", "Hong_Kong_dollar", "HKD"), ("baht", "Thai_baht", "THB"), ("$", "US_dollar", "USD")],
)
def test_money_has_a_code(written: str, name: str, code: str) -> None:
    assert units.canonical(written) == name
    assert units.currency(name) == units.currency(f"{name}_per_year") == code


def test_crowns_may_be_of_four_countries() -> None:
    (found,) = find("It cost 200 million crowns.")
    assert (found.amount, found.unit, found.currency) == (D(200_000_000), None, None)
    assert "Swedish crowns" in (found.doubt or "")


@pytest.mark.parametrize("word", ["all", "top", "try", "TOP", "gold", "mark"])
def test_a_plain_word_is_no_money(word: str) -> None:
    assert word not in units.spellings()
