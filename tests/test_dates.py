"""Dates as EDTF: what is read, which days it can mean, and what is refused."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.dates import before, optional, overlap, parse, until
from claimtrack.errors import RefusedInput

days = st.dates(min_value=date(1, 1, 1))


def bounds(text: str) -> tuple[str | None, str | None]:
    read = parse(text)
    assert str(read) == text
    return read.earliest, read.latest


# --- what is read ---


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2024-02-26", "2024-02-26", "2024-02-26"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
    ],
)
def test_a_date_spans_the_days_that_it_leaves_open(text: str, earliest: str, latest: str) -> None:
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("202X", "2020-01-01", "2029-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("00XX", "0001-01-01", "0099-12-31"),
        ("2024-XX", "2024-01-01", "2024-12-31"),
        ("2024-XX-XX", "2024-01-01", "2024-12-31"),
        ("2024-02-XX", "2024-02-01", "2024-02-29"),
    ],
)
def test_an_unknown_digit_can_be_any_digit(text: str, earliest: str, latest: str) -> None:
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize("qualifier", ["?", "~", "%"])
@pytest.mark.parametrize("text", ["2024", "2024-02", "2024-02-26", "202X"])
def test_a_qualifier_is_kept_and_does_not_widen_the_days(text: str, qualifier: str) -> None:
    assert bounds(text + qualifier) == bounds(text)


def test_a_season_spans_its_year_because_it_may_be_either_hemispheres() -> None:
    assert bounds("2024-21") == bounds("2024-23") == bounds("2024")


def test_a_northern_winter_and_a_southern_summer_run_into_the_next_year() -> None:
    assert bounds("2024-22") == bounds("2024-24") == ("2024-01-01", "2025-03-31")


def test_the_winter_of_the_last_year_does_not_run_into_a_year_of_five_digits() -> None:
    assert bounds("9999-24") == bounds("9999-22") == bounds("9999")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2023-08/2024-02", "2023-08-01", "2024-02-29"),
        ("2023-08/..", "2023-08-01", None),
        ("../2024-02", None, "2024-02-29"),
        ("2024-02-24?/2024-02-28~", "2024-02-24", "2024-02-28"),
        ("2024-06-15/2024-06", "2024-06-15", "2024-06-30"),
        ("2024-02-26/2024-02-26", "2024-02-26", "2024-02-26"),
        ("[2024-02-24..2024-02-28]", "2024-02-24", "2024-02-28"),
        ("[..2024-03-01]", None, "2024-03-01"),
        ("[2024-02..]", "2024-02-01", None),
    ],
)
def test_intervals_and_sets_reach_from_their_first_to_their_last_day(
    text: str, earliest: str | None, latest: str | None
) -> None:
    assert bounds(text) == (earliest, latest)


@given(days)
def test_a_day_is_itself(day: date) -> None:
    assert bounds(day.isoformat()) == (day.isoformat(), day.isoformat())


@given(days)
def test_a_month_spans_its_days_and_a_year_its_months(day: date) -> None:
    year, month = f"{day.year:04}", f"{day.year:04}-{day.month:02}"
    assert bounds(month) == (f"{month}-01", f"{month}-{monthrange(day.year, day.month)[1]}")
    assert bounds(year) == (f"{year}-01-01", f"{year}-12-31")
    assert bounds(month)[0] == day.replace(day=1).isoformat()


@given(days, days)
def test_an_interval_is_read_forwards_and_refused_backwards(a: date, b: date) -> None:
    first, last = sorted((a, b))
    assert bounds(f"{first}/{last}") == bounds(f"[{first}..{last}]") == (str(first), str(last))
    if first != last:
        for text in (f"{last}/{first}", f"[{last}..{first}]"):
            with pytest.raises(RefusedInput, match="ends before it begins"):
                parse(text)


@given(st.integers(0, 9999), st.integers(0, 99), st.integers(0, 99))
def test_exactly_the_days_of_the_calendar_are_days(year: int, month: int, day: int) -> None:
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        date.fromisoformat(text)
    except ValueError:
        with pytest.raises(RefusedInput):
            parse(text)
    else:
        assert bounds(text) == (text, text)


@given(st.text("0123456789-/[]X.?~%TZ: ", max_size=24) | st.text(max_size=12))
def test_any_text_is_a_date_with_ordered_days_of_the_calendar_or_refused(text: str) -> None:
    try:
        read = parse(text)
    except RefusedInput:
        return
    known = [date.fromisoformat(day) for day in (read.earliest, read.latest) if day]
    assert known
    assert known == sorted(known)
    assert read.edtf == text


# --- what is refused ---


@pytest.mark.parametrize("text", ["/2024", "2024/", "/", "2024-02/", "/2024-02-26"])
def test_a_half_empty_interval_is_refused_and_the_open_end_suggested(text: str) -> None:
    with pytest.raises(RefusedInput, match=r"has an empty end: write \.\. for an open one"):
        parse(text)


@pytest.mark.parametrize("text", ["../..", "[..]", "[....]"])
def test_an_interval_open_at_both_ends_says_nothing(text: str) -> None:
    with pytest.raises(RefusedInput, match="says nothing"):
        parse(text)


@pytest.mark.parametrize("text", ["2024/2023", "2024-03/2024-02", "[2024-03-01..2024-02-29]", "202X/2019"])
def test_a_reversed_interval_is_refused(text: str) -> None:
    with pytest.raises(RefusedInput, match="ends before it begins"):
        parse(text)


def test_impossible_days_are_refused_with_what_the_month_has() -> None:
    with pytest.raises(RefusedInput, match="2024-01 has 31 days"):
        parse("2024-01-32")
    with pytest.raises(RefusedInput, match="2024-02 has 29 days"):
        parse("2024-02-31")
    with pytest.raises(RefusedInput, match="2023-02 has 28 days"):
        parse("2023-02-29")
    with pytest.raises(RefusedInput, match="2024-04 has 30 days"):
        parse("2024-01/2024-04-31")
    with pytest.raises(RefusedInput, match="no month 13"):
        parse("2024-13")
    with pytest.raises(RefusedInput, match="no month 00"):
        parse("2024-00-01")
    with pytest.raises(RefusedInput, match="no month 24"):
        parse("2024-24-01")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 2024",
        "2024 ",
        "2024-02-26\n",
        "2024-02-26T10:00",
        "2024-02-26T10:00:00Z",
        "2024-02-26T10:00/2024-02-27",
        "24-02-26",
        "2024-2-6",
        "26.02.2024",
        "20240226",
        "February 2024",
        "yesterday",
        "٢٠٢٤",
        "２０２４",
        "2024/2025/2026",
        "2024..2025",
        "..",
        "[2024]",
        "[2024,2025]",
        "{2024..2025}",
        "[2024/2025..2026]",
        "[2024..2025]?",
        "[2024...2025]",
        "Y17000",
        "-0044",
        "2024?-02",
        "?2024",
        "2024??",
        "2XXX",
        "202X-02",
        "2024-XX-26",
        "2024-0X",
        "2024-25",
        "2024-21-XX",
    ],
)
def test_what_is_no_date_of_levels_0_and_1_is_refused(text: str) -> None:
    with pytest.raises(RefusedInput):
        parse(text)


def test_there_is_no_year_0() -> None:
    for text in ("0000", "0000-01-01", "0000/2024"):
        with pytest.raises(RefusedInput, match="years are 0001 to 9999"):
            parse(text)


def test_a_refusal_shows_how_dates_are_written() -> None:
    with pytest.raises(RefusedInput, match=r"2023-08/2024-02.*\[\.\.2024-03-01\]"):
        parse("last month")


def test_a_refused_date_is_refused_every_time() -> None:
    for _ in range(2):
        with pytest.raises(RefusedInput, match="is no date"):
            parse("soon")


# --- how dates relate ---


def test_a_missing_date_is_no_date() -> None:
    assert optional(None) is None
    assert optional("2024") == parse("2024")


def test_what_was_reported_on_a_day_was_said_on_some_day_up_to_it() -> None:
    assert until(parse("2024-03-01")).edtf == "[..2024-03-01]"
    assert until(parse("2024-03")).edtf == "[..2024-03-31]"
    assert until(parse("[..2024-03-01]")).edtf == "[..2024-03-01]"
    assert until(parse("2024/..")) == parse("2024/..")


def test_an_unknown_day_is_never_known_to_lie_before_another() -> None:
    assert before("2024-02-29", "2024-03-01")
    assert not before("2024-03-01", "2024-03-01")
    assert not before(None, "2024-03-01")
    assert not before("2024-03-01", None)


def test_periods_overlap_when_they_can_share_a_day() -> None:
    assert overlap(parse("2023-08/2024-02"), parse("2024-02-29"))
    assert not overlap(parse("2023-08/2024-02"), parse("2024-03-01"))
    assert overlap(parse("2024/.."), parse("../2024-01-01"))
    assert not overlap(parse("2024/.."), parse("[..2023-12-31]"))
    assert overlap(None, parse("2024"))


@given(days, days, st.integers(0, 400), st.integers(0, 400))
def test_overlap_is_sharing_a_day(a: date, b: date, long: int, short: int) -> None:
    one, other = days_from(a, long), days_from(b, short)
    periods = [parse(f"{date.fromordinal(p[0])}/{date.fromordinal(p[-1])}") for p in (one, other)]
    assert overlap(*periods) == overlap(*reversed(periods)) == (not set(one).isdisjoint(other))


def days_from(first: date, length: int) -> range:
    return range(first.toordinal(), min(first.toordinal() + length, date.max.toordinal()) + 1)


def test_days_before_and_after_a_period_do_not_overlap_it() -> None:
    month = parse("2024-02")
    last = date(2024, 2, 29)
    assert overlap(month, parse(str(last)))
    assert not overlap(month, parse(str(last + timedelta(days=1))))
