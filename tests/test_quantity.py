"""What people write for a figure, and the interval that is understood."""

from __future__ import annotations

import subprocess
import sys
import time
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity import (
    MAX_DIGITS,
    MAX_LENGTH,
    Quantity,
    describe,
    figure_in,
    head,
    number,
    plural,
    read,
    singular,
)
from claimtrack.vocabulary import BoundsFrom, Hedge, Kind


def interval(quantity: Quantity) -> str:
    """The bounds in mathematical notation: [6600, 6800], (3000000, ∞)."""
    low = "-∞" if quantity.low is None else str(quantity.low)
    high = "∞" if quantity.high is None else str(quantity.high)
    return f"{'[' if quantity.low_inclusive else '('}{low}, {high}{']' if quantity.high_inclusive else ')'}"


# DESIGN's table, row by row
HEDGES = [
    ("17", "17", "[17, 17]", "exact", "words"),
    ("no containers", "0", "[0, 0]", "exact", "words"),
    ("none", "0", "[0, 0]", "exact", "words"),
    ("zero shells", "0", "[0, 0]", "exact", "words"),
    ("not a single shell", "0", "[0, 0]", "exact", "words"),
    ("exactly 5", "5", "[5, 5]", "exact", "words"),
    ("about 6,700", "6700", "[6600, 6800]", "approximately", "convention"),
    ("some 6,700 containers", "6700", "[6600, 6800]", "approximately", "convention"),
    ("6,700 or so", "6700", "[6600, 6800]", "approximately", "convention"),
    ("6,700 containers or so", "6700", "[6600, 6800]", "approximately", "convention"),
    ("~6,700", "6700", "[6600, 6800]", "approximately", "convention"),
    ("c. 6,700", "6700", "[6600, 6800]", "approximately", "convention"),
    ("6,700-odd containers", "6700", "[6600, 6800]", "approximately", "convention"),
    ("an estimated 3,000 people", "3000", "[2700, 3300]", "approximately", "convention"),
    ("about 5", "5", "[4.5, 5.5]", "approximately", "convention"),
    ("only about 30%", "30", "[27, 33]", "approximately", "convention"),
    ("about half a million", "500000", "[450000, 550000]", "approximately", "convention"),
    ("about 3.50 million", "3500000", "[3490000, 3510000]", "approximately", "convention"),
    ("about 1.2 million", "1200000", "[1100000, 1300000]", "approximately", "convention"),
    ("nearly 7,000", "7000", "[6300, 7000)", "nearly", "convention"),
    ("almost 7,000", "7000", "[6300, 7000)", "nearly", "convention"),
    ("close to 7,000", "7000", "[6300, 7000)", "nearly", "convention"),
    ("more than 3 million", "3000000", "(3000000, ∞)", "more_than", "words"),
    ("3 million-plus", "3000000", "(3000000, ∞)", "more_than", "words"),
    ("3,000+", "3000", "(3000, ∞)", "more_than", "words"),
    (">3 million", "3000000", "(3000000, ∞)", "more_than", "words"),
    ("upwards of 3 million", "3000000", "(3000000, ∞)", "more_than", "words"),
    ("well over 500", "500", "(500, ∞)", "more_than", "words"),
    ("at least some 500", "500", "[500, ∞)", "at_least", "words"),
    ("no fewer than 12", "12", "[12, ∞)", "at_least", "words"),
    ("3 million or more", "3000000", "[3000000, ∞)", "at_least", "words"),
    ("3 million shells or more", "3000000", "[3000000, ∞)", "at_least", "words"),
    ("≥ 5", "5", "[5, ∞)", "at_least", "words"),
    ("less than 400 shells", "400", "[0, 400)", "less_than", "words"),
    ("just under 500", "500", "[0, 500)", "less_than", "words"),
    ("under 5 km", "5", "(-∞, 5)", "less_than", "words"),
    ("up to 500 shells", "500", "[0, 500]", "at_most", "words"),
    ("as many as 10,000 troops", "10000", "[0, 10000]", "at_most", "words"),
    ("no more than 5 km", "5", "(-∞, 5]", "at_most", "words"),
    ("between 5 and 10 km", None, "[5, 10]", "between", "words"),
    ("from 5 to 10", None, "[5, 10]", "between", "words"),
    ("5–10 million", None, "[5000000, 10000000]", "between", "words"),
    ("1.5-2 million", None, "[1500000, 2000000]", "between", "words"),
    ("$5bn to $6bn", None, "[5000000000, 6000000000]", "between", "words"),
    ("5m-10m shells", None, "[5000000, 10000000]", "between", "words"),
    ("500,000 to 1 million", None, "[500000, 1000000]", "between", "words"),
    ("between two hundred and three hundred", None, "[200, 300]", "between", "words"),
    ("between two hundred and fifty and three hundred", None, "[250, 300]", "between", "words"),
    ("two to three hundred thousand", None, "[200000, 300000]", "between", "words"),
    ("two or three shells", None, "[2, 3]", "between", "words"),
    ("some 500-600 troops", None, "[500, 600]", "between", "convention"),
    ("between 5 and 10, most likely 7", "7", "[5, 10]", "between", "words"),
    ("between 5 and 10 million, most likely 7", "7000000", "[5000000, 10000000]", "between", "words"),
    ("40 ± 5 km", "40", "[35, 45]", "approximately", "words"),
    ("40 +/- 5 km", "40", "[35, 45]", "approximately", "words"),
    ("40 km, give or take 5", "40", "[35, 45]", "approximately", "words"),
    ("3.5 ± 0.2 million", "3500000", "[3300000, 3700000]", "approximately", "words"),
    ("40 km ± 10%", "40", "[36, 44]", "approximately", "words"),
    ("30% ± 3 percentage points", "30", "[27, 33]", "approximately", "words"),
    ("dozens", None, "[24, 100)", "order_of_magnitude", "convention"),
    ("scores", None, "[40, 200)", "order_of_magnitude", "convention"),
    ("hundreds", None, "[200, 1000)", "order_of_magnitude", "convention"),
    ("thousands", None, "[2000, 10000)", "order_of_magnitude", "convention"),
    ("tens of thousands", None, "[20000, 100000)", "order_of_magnitude", "convention"),
    ("hundreds of thousands", None, "[200000, 1000000)", "order_of_magnitude", "convention"),
    ("millions", None, "[2000000, 10000000)", "order_of_magnitude", "convention"),
    ("tens of millions", None, "[20000000, 100000000)", "order_of_magnitude", "convention"),
    ("several hundred shells", None, "[200, 1000)", "order_of_magnitude", "convention"),
    ("many thousands of shells", None, "[2000, 10000)", "order_of_magnitude", "convention"),
    ("at least dozens", None, "[24, ∞)", "at_least", "convention"),
    ("up to several hundred", None, "[0, 1000)", "at_most", "convention"),
    ("several shells", None, "(-∞, ∞)", "vague", "words"),
    ("a few", None, "(-∞, ∞)", "vague", "words"),
    ("a small number of shells", None, "(-∞, ∞)", "vague", "words"),
    ("some shells", None, "(-∞, ∞)", "vague", "words"),
]


@pytest.mark.parametrize(("text", "amount", "bounds", "hedge", "bounds_from"), HEDGES)
def test_a_hedge_makes_bounds(
    text: str, amount: str | None, bounds: str, hedge: str, bounds_from: str
) -> None:
    quantity = read(text)
    assert quantity.amount == (amount and Decimal(amount))
    assert interval(quantity) == bounds
    assert quantity.hedge is Hedge(hedge)
    assert quantity.bounds_from is BoundsFrom(bounds_from)


NUMBERS = [
    ("6,700", "6700"),
    ("1 000 000", "1000000"),
    ("1\N{NO-BREAK SPACE}000", "1000"),
    ("1\N{THIN SPACE}000\N{NARROW NO-BREAK SPACE}000", "1000000"),
    ("1'000", "1000"),
    ("1,00,000", "100000"),  # grouped as in India
    ("1,234.5", "1234.5"),
    ("0.125", "0.125"),
    (".5", "0.5"),
    ("1.125 million", "1125000"),
    ("１７", "17"),
    ("٣", "3"),
    ("−5", "-5"),
    ("minus 5", "-5"),
    ("3½", "3.5"),
    ("3 1/2", "3.5"),
    ("½ tonne", "0.5"),
    ("1e6 shells", "1000000"),
    ("1.5×10^6", "1500000"),
    ("seventeen", "17"),
    ("one hundred and three quarters", "100.75"),
    ("a billion and a half million", "1000500000"),
    ("3 hundred and 21", "321"),
    ("three twentieths", "0.15"),
    ("twenty-five", "25"),
    ("twenty-five hundred", "2500"),
    ("two hundred and fifty", "250"),
    ("one hundred and one thousand", "101000"),
    ("two million three hundred thousand and five", "2300005"),
    ("half a million", "500000"),
    ("a half-million", "500000"),
    ("three quarters of a million", "750000"),
    ("a dozen", "12"),
    ("half a dozen", "6"),
    ("two and a half", "2.5"),
    ("two-and-a-half million", "2500000"),
    ("a million and a half", "1500000"),
    ("3 thousand million", "3000000000"),
    ("3.5 million", "3500000"),
    ("3-million", "3000000"),
    ("30k", "30000"),
    ("3m shells", "3000000"),
    ("5 lakh", "500000"),
    ("12 crore", "120000000"),
    ("$30bn", "30000000000"),
]


@pytest.mark.parametrize(("text", "amount"), NUMBERS)
def test_a_number_reads_exactly(text: str, amount: str) -> None:
    quantity = read(text)
    assert str(quantity.amount) == amount
    assert quantity.low == quantity.high == quantity.amount


THINGS = [  # text, amount, unit, noun, denominator, kind
    ("more than 1 million artillery shells", "1000000", None, "artillery shells", None, "count"),
    ("15 rounds of missile tests", "15", None, "rounds of missile tests", None, "count"),
    ("six nuclear tests", "6", None, "nuclear tests", None, "count"),
    (
        "more than half a million 122mm rocket launchers",
        "500000",
        None,
        "122mm rocket launchers",
        None,
        "count",
    ),
    ("3 million 152 mm artillery shells", "3000000", None, "152mm artillery shells", None, "count"),
    ("26 152mm shells", "26", None, "152mm shells", None, "count"),
    ("three one-way attack drones", "3", None, "one-way attack drones", None, "count"),
    ("twenty one-way drones", "20", None, "one-way drones", None, "count"),
    ("five 20 foot containers", "5", None, "20 foot containers", None, "count"),
    ("five Mk 48 torpedoes", "5", None, "Mk 48 torpedoes", None, "count"),
    ("a 20-foot container", "1", None, "20-foot container", None, "count"),
    ("an aircraft", "1", None, "aircraft", None, "count"),
    ("6 of the containers", "6", None, "containers", None, "count"),
    ("half a container", "0.5", None, "container", None, "count"),
    ("hundreds of munitions factories", None, None, "munitions factories", None, "count"),
    ("tens of thousands of tonnes of ammunition", None, "tonne", "ammunition", None, "count"),
    ("17-kilometre", "17", "kilometer", None, None, "count"),
    ("one and a half tonnes", "1.5", "tonne", None, None, "count"),
    ("half a tonne of rice", "0.5", "tonne", "rice", None, "count"),
    ("5 tons", "5", "ton", None, None, "count"),
    ("five days of talks", "5", "day", "talks", None, "count"),
    ("5 km²", "5", "square_kilometer", None, None, "count"),
    ("5 km 300 m", "5.3", "kilometer", None, None, "count"),
    ("2 hours 30 minutes", "2.5", "hour", None, None, "count"),
    ("an hour and a half", "1.5", "hour", None, None, "count"),
    ("5 dollars and 20 cents", "5.2", "US_dollar", None, None, "count"),
    ("about 84 cents", "84", "US_cent", None, None, "count"),
    ("-5 °C", "-5", "degree_celsius", None, None, "count"),
    ("3 bn cubic metres", "3000000000", "cubic_meter", None, None, "count"),
    ("$3 billion in aid", "3000000000", "US_dollar", "aid", None, "count"),
    ("5 million euros", "5000000", "euro", None, None, "count"),
    ("only about 30% of munitions factories", "30", "percent", None, "munitions factories", "share"),
    ("30 per cent", "30", "percent", None, None, "share"),
    ("3‰", "3", "per_mille", None, None, "share"),
    ("5 percentage points", "5", "percentage_point", None, None, "count"),
    ("a quarter of the factories", "0.25", "fraction", None, "factories", "share"),
    ("half the factories", "0.5", "fraction", None, "factories", "share"),
    ("one in five shells", "0.2", "fraction", None, "shells", "share"),
    ("2,000 shells a day", "2000", "per_day", "shells", None, "rate"),
    ("2,000/day", "2000", "per_day", None, None, "rate"),
    ("5 shells or more a day", "5", "per_day", "shells", None, "rate"),
    ("500 tonnes of ammunition each month", "500", "tonne_per_month", "ammunition", None, "rate"),
    ("2 million barrels per day", "2000000", "barrel_per_day", None, None, "rate"),
    ("$3 billion a year", "3000000000", "US_dollar_per_year", None, None, "rate"),
    ("$60 a barrel", "60", "US_dollar", None, "barrel", "rate"),
    ("12 deaths per 100,000 people", "12", None, "deaths", "100,000 people", "rate"),
    ("60 km/h", "60", "kilometer_per_hour", None, None, "rate"),
]


@pytest.mark.parametrize(("text", "amount", "unit", "noun", "denominator", "kind"), THINGS)
def test_what_is_counted_or_measured(
    text: str, amount: str | None, unit: str | None, noun: str | None, denominator: str | None, kind: str
) -> None:
    quantity = read(text)
    assert quantity.amount == (amount and Decimal(amount))
    assert (quantity.unit, quantity.noun, quantity.denominator) == (unit, noun, denominator)
    assert quantity.kind is Kind(kind)
    assert unit is None or units.canonical(unit) == unit


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "no figure"),
        ("containers", "no figure"),
        ("a third missile", "no figure"),
        ("1,00", "not grouped in threes"),
        ("1,000,00", "not grouped in threes"),
        ("1.234,5", "not grouped in threes"),
        ("0,500", "not grouped in threes"),
        ("1.000", "may be 1,000 or 1"),
        ("6.700 containers", "may be 6,700 or 6.7"),
        ("5 m", "million or metres"),
        ("5m", "million or metres"),
        ("5m-10m", "million or metres"),
        ("100 m of cable", "million or metres"),
        ("5 kt", "knots"),
        ("5 pounds", "pounds sterling"),
        ("5 152 mm shells", "one number or two"),
        ("152mm artillery shells", "how many"),
        ("500 kg bombs", "how many"),
        ("more than up to 5", "contradict"),
        ("exactly about 5", "contradict"),
        ("more than 5 to 10", "bounds already"),
        ("up to 40 ± 5", "bounds already"),
        ("5, most likely 7", "two bounds"),
        ("between 5 and 10, most likely 12", "outside"),
        ("between 5", "two figures"),
        ("from 5", "two figures"),
        ("10 to 5", "above the upper bound"),
        ("900-1.1 million", "both in full"),
        ("40 million, give or take 5", "both in full"),
        ("5 km to 10 miles", "different units"),
        ("less than 0 shells", "no figure lies between"),
        ("nearly 0", "no figure lies between"),
        ("-3 shells", "below zero"),
        ("24/7", "no figure"),
        ("tens of tens", "not understood"),
        ("hundreds and hundreds", "second figure"),
        ("6,700 containers from Rajin", "“from” is not understood"),
        ("5 of the 7 containers", "second figure"),
        ("5 km and 300 people", "second figure"),
        ("8 killed and twenty wounded", "second figure"),
        ("5 degrees a day", "more than one meaning"),
        ("5 °C a day", "not a unit"),
        ("30% more shells", "“more” is not understood"),
        ("18-year-old", "not understood"),
        ("five @ shells", "not understood"),
        ("9" * 31, "at most 30 digits"),
        ("1 " + "trillion " * 9, "one scale too many"),
        ("5 " + "x" * MAX_LENGTH, "at most 200 characters"),
    ],
)
def test_what_is_not_understood_is_refused_with_the_word_or_the_choices(text: str, hint: str) -> None:
    with pytest.raises(RefusedInput, match=hint):
        read(text)


def test_a_third_has_no_finite_decimal_and_is_rounded_outward() -> None:
    quantity = read("a third of the shells")
    assert quantity.low is not None
    assert quantity.high is not None
    assert Fraction(quantity.low) < Fraction(1, 3) < Fraction(quantity.high)
    assert quantity.low <= (quantity.amount or 0) <= quantity.high
    assert str(quantity.high - quantity.low) == "1E-30"


def test_what_was_written_is_kept_as_it_was_written() -> None:
    assert (
        read("  some 6\N{NO-BREAK SPACE}700\tcontainers ").as_written
        == "some 6\N{NO-BREAK SPACE}700\tcontainers"
    )


@given(
    st.integers(min_value=0, max_value=10**MAX_DIGITS - 1), st.sampled_from([",", " ", "'", "\N{THIN SPACE}"])
)
def test_any_grouped_integer_reads_back_exactly(value: int, separator: str) -> None:
    assert read(f"{value:,} shells".replace(",", separator)).amount == value


WORDS = """
about some at least more than up to no between and from or so plus - ± % $ km m a of the per day 5 10 1,000
2.5 3 million half third two hundred thousand dozens tens several shells tonnes , ½ / in most likely 152mm
minus twenty one-way percentage points bn . ' over
"""
words = st.sampled_from(WORDS.split())


@given(
    st.lists(words, max_size=12).map(" ".join)
    | st.lists(words, max_size=8).map("".join)
    | st.text(max_size=60)
)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        quantity = read(text)
    except RefusedInput:
        return
    assert quantity.as_written == text.strip()
    assert describe(quantity)
    if quantity.amount is not None:
        assert quantity.low is None or quantity.low <= quantity.amount
        assert quantity.high is None or quantity.amount <= quantity.high
    if quantity.unit:
        assert units.canonical(quantity.unit) == quantity.unit


def test_bounds_that_hold_nothing_are_refused() -> None:
    def made(low: str | None, high: str | None, *, inclusive: bool = True) -> Quantity:
        return Quantity(
            as_written="5",
            amount=None,
            low=low and Decimal(low),  # type: ignore[arg-type]
            high=high and Decimal(high),  # type: ignore[arg-type]
            low_inclusive=inclusive,
            high_inclusive=inclusive,
            hedge=Hedge.between,
            bounds_from=BoundsFrom.analyst,
        )

    assert made("5", "5").low == 5
    for low, high, inclusive in [
        ("6", "5", True),
        ("5", "5", False),
        (None, "5", True),
        ("5", None, True),
        ("NaN", "5", True),
        ("5", "Infinity", True),
        ("1e31", "1e32", True),
        ("1e-99", "1", True),
        ("1." + "1" * 30, "2", True),
    ]:
        with pytest.raises(RefusedInput):
            made(low, high, inclusive=inclusive)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("some 6,700 containers", "6,700 · ≈ 6,600 to 6,800 · approximately · containers"),
        ("more than 3 million shells", "more than 3,000,000 · shells"),
        ("3 million or more", "3,000,000 or more · at least"),
        ("less than 400 shells", "less than 400 · shells"),
        ("nearly 7,000", "7,000 · ≈ 6,300 to less than 7,000 · nearly"),
        ("dozens", "≈ 24 to less than 100 · order of magnitude"),
        ("several shells", "vague · shells"),
        ("17", "17 · exact"),
        ("30% of factories", "30 · exact · percent · of factories · share"),
        ("two-thirds", "0.666666… · exact · fraction · share"),
        ("1 trillion dollars", "1,000,000,000,000 · exact · US dollar"),
    ],
)
def test_a_reading_is_echoed_on_one_line(text: str, line: str) -> None:
    assert describe(read(text)) == f"{text} → {line}"


@pytest.mark.parametrize(
    ("one", "many", "general"),
    [
        ("munitions factory", "munitions factories", "factory"),
        ("round of missile tests", "rounds of missile tests", "round"),
        ("152mm artillery shell", "152mm artillery shells", "artillery shell"),
        ("shell", "shells", None),
        ("person", "people", None),
        ("serviceman", "servicemen", None),
        ("prisoner of war", "prisoners of war", "prisoner"),
        ("fighter aircraft", "fighter aircraft", "aircraft"),
        ("personnel", "personnel", None),
        ("ammunition", "ammunition", None),
        ("box", "boxes", None),
        ("launch", "launches", None),
        ("warehouse", "warehouses", None),
        ("crisis", "crises", None),
        ("loss", "losses", None),
        ("torpedo", "torpedoes", None),
        ("Shahed", "Shaheds", None),
        ("T-72", "T-72s", None),
        ("UAV", "UAVs", None),
        ("HIMARS", "HIMARS", None),
        ("German", "Germans", None),
        ("tanks and trucks", "tanks and trucks", None),
    ],
)
def test_a_noun_has_a_singular_a_plural_and_a_head(one: str, many: str, general: str | None) -> None:
    assert singular(many) == singular(one) == one
    assert plural(one) == plural(many) == many
    assert head(one) == general


def test_a_calibre_is_the_same_with_and_without_a_blank() -> None:
    assert singular("152 mm artillery shells") == "152mm artillery shell"
    assert plural("152 mm  artillery shell") == "152mm artillery shells"
    assert head("152 mm artillery shell") == "artillery shell"


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("North Korea has shipped munitions to Russia since August 2023", None),
        ("North Korea shipped more than 3 million artillery shells", "3 million"),
        ("6,700 containers left Rajin in 2024", "6,700"),
        ("It sent half a million rocket launchers", "half a million"),
        ("It runs hundreds of munitions factories", "hundreds"),
        ("Several thousand troops crossed", "Several thousand"),
        ("On 26 February 2024 a T-72 and an F-16 met 152mm fire", None),
        ("A Mk 48 torpedo sank two ships", "two"),
        ("A 17-kilometre front line collapsed", "17"),
        ("The 38th parallel on 2024-02-26, and 26/02/2024 at 10:30", None),
        ("No one knows; one of them fled in the 1990s", None),
        ("UN resolution 1718 bans the third transfer", None),
        ("A third of the factories run", "A third"),
    ],
)
def test_the_first_figure_of_a_sentence(sentence: str, figure: str | None) -> None:
    assert figure_in(sentence) == figure


@pytest.mark.parametrize(
    "seed", ["123 ", "million ", "a ", "1,", "two hundred and ", "½", "half a ", "several ", "9"]
)
def test_a_long_sentence_takes_time_in_proportion(seed: str) -> None:
    def seconds(length: int) -> float:
        text = seed * (length // len(seed))
        start = time.process_time()
        figure_in(text + "T-72")
        return time.process_time() - start

    assert seconds(40_000) < 10 * seconds(10_000) + 0.05  # quadratic would be 16 times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e6", "1000000"),
        ("1E+3", "1000"),
        ("25e-1", "2.5"),
        ("1,000,000", "1000000"),
        ("3 million", "3000000"),
        ("half a million", "500000"),
        ("2.5", "2.5"),
        ("-5", "-5"),
    ],
)
def test_a_plain_figure(text: str, value: str) -> None:
    assert str(number(text)) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nan",
        "inf",
        "-Infinity",
        "1e400",
        "1e60",
        "1e-99",
        "9" * 31,
        "1/3",
        "5m",
        "5 km",
        "about 5",
        "five!",
    ],
)
def test_what_is_no_plain_figure_is_refused(text: str) -> None:
    with pytest.raises(RefusedInput):
        number(text)


def test_reading_needs_neither_pint_nor_a_database() -> None:
    code = (
        "import sys; from claimtrack.quantity import read; read('some 5 km');"
        "sys.exit('pint' in sys.modules or 'sqlalchemy' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
