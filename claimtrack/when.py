"""Dates as people say them – "Tuesday", "last November", "since early August" – as EDTF. Pure.

What is said is counted from the day of publication, and is past unless the words say otherwise: "on Dec. 28",
published in January, is of the year before. Nothing is resolved without its words: `When` has both.
"""

from __future__ import annotations

import re
import tomllib
from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from claimtrack import dates
from claimtrack.dates import Edtf
from claimtrack.errors import RefusedInput

_PARTS_OF_MONTH = ((1, 10), (11, 20), (21, 31))  # early, mid, late
_PARTS_OF_YEAR = ((1, 4), (5, 8), (9, 12))
_UP_TO = ("by", "until", "till", "up to", "before")


class When(NamedTuple):
    """A date as it stands in a text: where, in which words, and as EDTF.

    `period` says that the words name a time throughout ("since August"), not some day within it. `convention`
    says that the days are ours: "early August" is 1 to 10 August, "early 2023" January to April.
    """

    start: int
    end: int
    words: str
    date: Edtf
    period: bool
    convention: bool


class _Span(NamedTuple):
    """The first and the last day that words name."""

    first: date
    last: date
    convention: bool = False
    edtf: str | None = None  # where it says more than the two days: a season

    def __str__(self) -> str:
        """The EDTF text, as short as it can be."""
        first, last = self.first, self.last
        if self.edtf or first == last:
            return self.edtf or str(first)
        if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
            return f"{first:%Y}"
        if (first, last) == _month(first.year, first.month)[:2]:
            return f"{first:%Y-%m}"
        whole_months = first.day == 1 and last == _month(last.year, last.month).last
        return f"{first:%Y-%m}/{last:%Y-%m}" if whole_months else f"{first}/{last}"


Said = Mapping[str, Any]  # the words in the groups of a form, none where they are missing
Meaning = Callable[[Said, date | None], _Span]


class _Unpublished(ValueError):
    """The words count from the day of publication, and that is not known."""


def read(text: str, published: date | None = None) -> When:
    """The date that a person typed: EDTF, or as people say it, counted from the day of publication.

    Raises RefusedInput where it is none, where it can be two (02/03/2023), and where the day of publication
    is needed and not given.
    """
    words = text.strip()
    try:
        return When(0, len(text), words, dates.parse(words), "/" in words, convention=False)
    except RefusedInput as refused:
        match = _pattern(typed=True).fullmatch(words)
        if match is None:
            raise RefusedInput(
                f"{refused}; or say it: 26 February 2024, last Tuesday, since August"
            ) from None
    try:
        return _when(match, published)._replace(end=len(text))
    except _Unpublished:
        need = "counts from the day of publication, and none is known: say the year"
        raise RefusedInput(f"'{words}' {need}") from None
    except ValueError as error:
        raise RefusedInput(f"'{words}' is no date: {error}") from None


def find(text: str, published: date | None = None) -> Iterator[When]:
    """The dates in a running text, in its order; without a day of publication those that do not need it.

    What may be something else is left out: a month or year alone is a date only where a word before it says
    so ("in March", "since 2022"; "March on", "the Sun" and "2,022" are none).
    """
    for match in _pattern(typed=False).finditer(text):
        clear = (
            match["leading"]
            or match["second"]
            or any(alone and form.fullmatch(match["first"]) for form, _, alone in _forms())
        )
        if not clear:
            continue
        try:
            yield _when(match, published)
        except (ValueError, RefusedInput):
            continue


def _when(match: re.Match[str], published: date | None) -> When:
    leading = " ".join((match["leading"] or "").lower().split())
    last = _span(match["second"] or match["first"], published)
    first = _span(match["first"], last.last) if match["second"] else last
    convention, period = first.convention or last.convention, True
    if match["second"]:
        edtf = f"{_end(first, 0)}/{_end(last, 1)}"
    elif leading == "since":
        edtf = f"{_end(first, 0)}/{published or '..'}"
    elif leading in _UP_TO:
        edtf, period = f"[..{_end(last, 1)}]", False
    elif leading == "after":
        edtf, period = f"[{_end(first, 0)}..{published or ''}]", False
    else:
        edtf, period = str(last), False
    return When(match.start(), match.end(), match[0], dates.parse(edtf), period, convention)


def _end(span: _Span, which: int) -> str:
    """One end of a longer time: the month or year if the span is one, else its first or last day."""
    return str(span) if "/" not in str(span) and not span.edtf else str(span[which])


def _span(words: str, published: date | None) -> _Span:
    for form, meaning, _ in _forms():
        if match := form.fullmatch(words) or re.fullmatch(form.pattern, words, re.IGNORECASE):
            return meaning(defaultdict(lambda: None, match.groupdict()), published)
    raise AssertionError(f"a date that no form has: {words}")


# --- what forms mean ---


def _iso(said: Said, _: date | None) -> _Span:
    found = dates.parse(said["iso"])
    return _Span(date.fromisoformat(found.earliest or ""), date.fromisoformat(found.latest or ""))


def _numeric(said: Said, _: date | None) -> _Span:
    one, other, year = int(said["one"]), int(said["other"]), int(said["year"])
    if said["by"] == "/" and one <= 12 and other <= 12 and one != other:
        raise ValueError(f"it can be {year}-{one:02}-{other:02} or {year}-{other:02}-{one:02}: write which")
    day, month = (other, one) if said["by"] == "/" and other > 12 else (one, other)
    return _day(date(year, month, day))


def _day_of_month(said: Said, published: date | None) -> _Span:
    month, day = _number("months", said["month"]), int(said["day"])
    until = int(said["until"] or day)
    if said["year"]:
        return _Span(date(int(said["year"]), month, day), date(int(said["year"]), month, until))
    known = _known(published)
    for year in range(known.year, known.year - 9, -1):  # 29 February is not in every year
        if until <= monthrange(year, month)[1] and date(year, month, day) <= known:
            return _Span(date(year, month, day), date(year, month, until))
    raise ValueError("there is no such day")


def _in_month(said: Said, published: date | None) -> _Span:
    month, which = _number("months", said["month"]), said["which"]
    if said["year"] or said["of"]:
        year = _year(said, published)
    else:
        known = _known(published)
        year = known.year
        if which == "next":
            year += month <= known.month
        elif which != "this":
            year -= month > known.month - (which == "last")
    part = said["part"]
    if not part:
        return _month(year, month)
    first, last = _PARTS_OF_MONTH[_number("parts", part)]
    length = monthrange(year, month)[1]
    return _Span(date(year, month, first), date(year, month, min(last, length)), convention=True)


def _in_year(said: Said, published: date | None) -> _Span:
    year = _year(said, published)
    if not said["part"]:
        return _months(year, 1, 12)
    first, last = _PARTS_OF_YEAR[_number("parts", said["part"])]
    return _months(year, first, last)._replace(convention=True)


def _quarter(said: Said, published: date | None) -> _Span:
    number = _number("quarters", said["quarter"])
    return _months(_year(said, published), 3 * number - 2, 3 * number)


def _half(said: Said, published: date | None) -> _Span:
    number = _number("halves", said["half"])
    return _months(_year(said, published), 6 * number - 5, 6 * number)


def _season(said: Said, published: date | None) -> _Span:
    year = _year(said, published)
    edtf = f"{year}-{_number('seasons', said['season'])}"
    found = dates.parse(edtf)
    first, last = (date.fromisoformat(day or "") for day in (found.earliest, found.latest))
    return _Span(first, last, edtf=edtf)


def _decade(said: Said, _: date | None) -> _Span:
    year = int(said["decade"]) * 10
    return _Span(date(year, 1, 1), date(year + 9, 12, 31), edtf=f"{said['decade']}X")


def _weekday(said: Said, published: date | None) -> _Span:
    known, weekday, which = _known(published), _number("weekdays", said["weekday"]), said["which"]
    ahead = (weekday - known.weekday()) % 7
    if which == "next":
        return _day(known + timedelta(ahead or 7))
    if which == "this":
        return _day(known + timedelta(weekday - known.weekday()))
    back = (known.weekday() - weekday) % 7
    return _day(known - timedelta(back or 7 * (which == "last")))


def _relative_day(said: Said, published: date | None) -> _Span:
    return _day(_known(published) + timedelta(_number("days", said["days"])))


def _relative_unit(said: Said, published: date | None) -> _Span:
    known, unit = _known(published), said["unit"]
    steps = {"last": -1, "this": 0, "next": 1, None: 0}[said["which"]]
    if unit == "weekend":
        back = (known.weekday() - 5) % 7 or 7 * (steps < 0)
        saturday = known + timedelta(7 * (steps > 0) - back)
        return _Span(saturday, saturday + timedelta(1))
    span = _back(known, unit, -steps)
    return span._replace(last=min(span.last, known)) if said["earlier"] else span


def _ago(said: Said, published: date | None) -> _Span:
    count = _lower("numbers").get(said["count"].lower()) or int(said["count"])
    span = _back(_known(published), said["unit"], count)
    return span._replace(convention=said["unit"] != "day")


def _back(known: date, unit: str, count: int) -> _Span:
    """The day, week, month or year so many before the one in which that day lies."""
    if unit == "day":
        return _day(known - timedelta(count))
    if unit == "week":
        monday = known - timedelta(known.weekday() + 7 * count)
        return _Span(monday, monday + timedelta(6))
    if unit == "month":
        year, month = divmod(known.year * 12 + known.month - 1 - count, 12)
        return _month(year, month + 1)
    return _months(known.year - count, 1, 12)


def _day(day: date) -> _Span:
    return _Span(day, day)


def _month(year: int, month: int) -> _Span:
    return _months(year, month, month)


def _months(year: int, first: int, last: int) -> _Span:
    return _Span(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _year(said: Said, published: date | None) -> int:
    if said["year"]:
        return int(said["year"])
    return _known(published).year - (1 if said["of"] == "last" else 0)


def _known(published: date | None) -> date:
    if published is None:
        raise _Unpublished
    return published


def _number(kind: str, word: str | None) -> int:
    """What a word of that kind means."""
    found: int = _lower(kind)[" ".join((word or "").lower().split())]
    return found


# --- words and patterns ---


@cache
def _words() -> dict[str, dict[str, int]]:
    file = resources.files(__package__).joinpath("when_en.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def _lower(kind: str) -> dict[str, int]:
    return {word.lower(): meaning for word, meaning in _words()[kind].items()}


def _any(kind: str, name: str, words: Collection[str] = ()) -> str:
    listed = sorted(words or _words()[kind], key=len, reverse=True)
    patterns = (re.escape(word).replace(r"\ ", r"\s+") for word in listed)
    return f"(?P<{name}>{'|'.join(patterns)})"


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Meaning, bool], ...]:
    """Every way to name a time, what it means, and whether it is one in a running text by itself."""
    days = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:\s*[-–]\s*(?P<until>\d\d?)(?:st|nd|rd|th)?)?"
    month = rf"{_any('months', 'month')}\b(?:\.(?=,?\s+(?:\d|of\b|last\b|this\b)))?"
    year = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d|[,.]\d)"
    of_year = rf"(?:of\s+|in\s+)?(?:{year}|(?P<of>last|this)\s+year)"
    part = rf"(?:the\s+)?{_any('parts', 'part')}[-\s]+"
    which = r"(?P<which>last|this|next)\s+"
    weekday = rf"(?:{'|'.join(_words()['weekdays'])})\.?,?\s+"
    full = [word for word in _words()["weekdays"] if word.endswith("day")]
    count = _any("numbers", "count")[:-1] + r"|\d{1,3})"
    forms: tuple[tuple[str, Meaning, bool], ...] = (
        (r"(?P<iso>\d{4}-\d\d(?:-\d\d)?)", _iso, True),
        (r"(?P<one>\d\d?)(?P<by>[./])(?P<other>\d\d?)(?P=by)(?P<year>\d{4})", _numeric, True),
        (rf"(?:{weekday})?(?:the\s+)?{days}(?:\s+of)?\s+{month}(?:,?\s+{year})?", _day_of_month, True),
        (rf"(?:{weekday})?{month}\s+{days}(?!\d|[,.:]\d)(?:,?\s+{year})?", _day_of_month, True),
        (rf"(?:{part})?{month},?\s+{of_year}", _in_month, True),
        (rf"{part}{month}", _in_month, True),
        (rf"{which}{month}", _in_month, True),
        (month, _in_month, False),
        (rf"(?:the\s+)?{_any('quarters', 'quarter')}\s*{of_year}", _quarter, True),
        (rf"(?:the\s+)?{_any('halves', 'half')}\s+{of_year}", _half, True),
        (rf"(?:the\s+)?{_any('seasons', 'season')}\s+{of_year}", _season, True),
        (rf"{part}{of_year}", _in_year, True),
        (year, _in_year, False),
        (r"(?:the\s+)?(?P<decade>(?:1[5-9]|20)\d)0s", _decade, True),
        (rf"(?:{which})?{_any('weekdays', 'weekday', full)}", _weekday, True),
        (rf"(?:{which})?{_any('weekdays', 'weekday')}", _weekday, False),
        (_any("days", "days"), _relative_day, True),
        (rf"(?:(?P<earlier>earlier)\s+)?{which}(?P<unit>week|month|year|weekend)", _relative_unit, True),
        (r"the\s+(?P<unit>weekend)", _relative_unit, False),
        (rf"{count}\s+(?P<unit>day|week|month|year)s?\s+ago", _ago, True),
    )
    return tuple((re.compile(f"(?:{pattern})(?!\\w)"), meaning, alone) for pattern, meaning, alone in forms)


@cache
def _pattern(*, typed: bool) -> re.Pattern[str]:
    """One or two times, and the word that leads them."""
    any_form = "|".join(
        re.sub(r"\(\?P<\w+>", "(?:", form.pattern).replace("(?P=by)", "[./]") for form, *_ in _forms()
    )
    words = r"since|in|on|over|during|by|until|till|up\s+to|before|after|from"
    leading = rf"(?:(?P<between>[Bb]etween)|(?P<leading>(?i:{words})))"
    joint = r"(?(between)\s+and\s+|(?:\s*[-–—]\s*|\s+(?:to|through|until|till)\s+))"
    whole = rf"(?<![\w-])(?:{leading}\s+)?(?P<first>{any_form})(?:{joint}(?P<second>{any_form}))?"
    return re.compile(whole, re.IGNORECASE if typed else 0)
