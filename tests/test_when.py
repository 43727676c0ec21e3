"""Dates as people say them, counted from the day of publication."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import dates, when
from claimtrack.errors import RefusedInput

PUBLISHED = date(2024, 2, 28)  # a Wednesday

SAID = {
    "2024-02-26": "2024-02-26",
    "[..2024-03-01]": "[..2024-03-01]",
    "26 February 2024": "2024-02-26",
    "the 26th of February": "2024-02-26",
    "Feb. 26": "2024-02-26",
    "feb 26, 2024": "2024-02-26",
    "Tuesday 10 May 2022": "2022-05-10",
    "13/02/2023": "2023-02-13",
    "3.2.2023": "2023-02-03",
    "Dec. 28": "2023-12-28",
    "29 February": "2020-02-29",
    "5-9 January 2023": "2023-01-05/2023-01-09",
    "Tuesday": "2024-02-27",
    "Wednesday": "2024-02-28",
    "last Wednesday": "2024-02-21",
    "this Friday": "2024-03-01",
    "next Wednesday": "2024-03-06",
    "yesterday": "2024-02-27",
    "the day before yesterday": "2024-02-26",
    "three days ago": "2024-02-25",
    "over the weekend": "2024-02-24/2024-02-25",
    "last weekend": "2024-02-24/2024-02-25",
    "last week": "2024-02-19/2024-02-25",
    "earlier this week": "2024-02-26/2024-02-28",
    "February": "2024-02",
    "March": "2023-03",
    "last November": "2023-11",
    "last February": "2023-02",
    "next February": "2025-02",
    "last month": "2024-01",
    "last year": "2023",
    "August last year": "2023-08",
    "in August of last year": "2023-08",
    "Q3 2023": "2023-07/2023-09",
    "the first half of 2023": "2023-01/2023-06",
    "summer 2023": "2023-22",
    "the 1990s": "199X",
    "since August": "2023-08/2024-02-28",
    "from January to March 2023": "2023-01/2023-03",
    "between January 5 and January 9": "2024-01-05/2024-01-09",
    "from November to January": "2023-11/2024-01",
    "2022 to 2023": "2022/2023",
    "by January 2023": "[..2023-01]",
    "after January 2023": "[2023-01..2024-02-28]",
}
BY_CONVENTION = {
    "early August": "2023-08-01/2023-08-10",
    "mid-August": "2023-08-11/2023-08-20",
    "late February 2023": "2023-02-21/2023-02-28",
    "since early August": "2023-08-01/2024-02-28",
    "early 2023": "2023-01/2023-04",
    "late last year": "2023-09/2023-12",
    "two weeks ago": "2024-02-12/2024-02-18",
    "a month ago": "2024-01",
}


@pytest.mark.parametrize("words", SAID)
def test_a_date_is_read_as_people_say_it(words: str) -> None:
    read = when.read(words, PUBLISHED)
    assert (read.date.edtf, read.convention) == (SAID[words], False)


@pytest.mark.parametrize("words", BY_CONVENTION)
def test_days_that_are_ours_are_marked_so(words: str) -> None:
    read = when.read(words, PUBLISHED)
    assert (read.date.edtf, read.convention) == (BY_CONVENTION[words], True)


@pytest.mark.parametrize("words", ["since August", "from January to March 2023", "2022 to 2023"])
def test_some_words_name_a_time_throughout(words: str) -> None:
    assert when.read(words, PUBLISHED).period


@pytest.mark.parametrize("words", ["last week", "early August", "Tuesday", "by January 2023"])
def test_others_name_some_day_within(words: str) -> None:
    assert not when.read(words, PUBLISHED).period


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("02/03/2023", "it can be 2023-02-03 or 2023-03-02"),
        ("30 February 2024", "day is out of range"),
        ("banana", "or say it: 26 February 2024"),
        ("August 2023 to May 2023", "ends before it begins"),
        ("", "is no date"),
    ],
)
def test_what_is_no_date_or_may_be_two_is_refused(words: str, why: str) -> None:
    with pytest.raises(RefusedInput, match=why):
        when.read(words, PUBLISHED)


@pytest.mark.parametrize("words", ["Tuesday", "last month", "February", "Feb. 26", "since last August"])
def test_what_counts_from_an_unknown_day_is_refused(words: str) -> None:
    with pytest.raises(RefusedInput, match="counts from the day of publication, and none is known"):
        when.read(words)
    assert list(when.find(f"He said so {words}.")) == []


def test_the_dates_of_a_running_text_are_found_in_their_places() -> None:
    text = (
        "Shin said on Monday that shipments, which began in August last year, had grown since early January."
    )
    found = list(when.find(text, PUBLISHED))
    assert [one.date.edtf for one in found] == ["2024-02-26", "2023-08", "2024-01-01/2024-02-28"]
    assert [text[one.start : one.end] for one in found] == [one.words for one in found]
    assert found[1].words == "in August last year"


@pytest.mark.parametrize(
    "text",
    [
        "They may march on.",
        "The Sun and the Sat phone",
        "some 2,022 shells and 2023 rockets",
        "In 2,000 cases",
        "March on the capital",
        "a 1-2 defeat, 24/7, 10.5 km, version 1.2.3",
    ],
)
def test_what_may_be_something_else_is_left_alone(text: str) -> None:
    assert list(when.find(text, PUBLISHED)) == []


@given(
    st.text(
        alphabet=st.sampled_from("since last early mid-MayFebruary 0123456789/.-–, to and in"), max_size=60
    )
)
def test_any_text_is_read_or_left_and_what_is_read_is_a_date_in_its_place(text: str) -> None:
    for one in when.find(text, PUBLISHED):
        assert text[one.start : one.end] == one.words
        assert dates.parse(one.date.edtf) == one.date
    with suppress(RefusedInput):
        when.read(text, PUBLISHED)
