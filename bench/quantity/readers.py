"""One reader of quantities, in a process of its own: what it finds, how fast it is, what memory it takes.

    python readers.py NAME < texts.json > found.json

Runs in the reader's own environment, so it needs nothing but the standard library and that reader. Each
adapter gives what the reader itself gives, as well as it can be put into our words: offsets, amount or both
ends of a range, unit (a name of claimtrack's units.toml), ISO currency. None mends what its reader misreads.
"""

import json
import re
import resource
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Finding = dict[str, Any]
Read = Callable[[str], Any]
Shape = Callable[[str, Any], Iterable[Finding]]


def claimtrack() -> tuple[Read, Shape]:
    """This project's `claimtrack.quantity.find`."""
    sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[2] / "tests" / "quantities")]
    from claimtrack import quantity

    def shape(text: str, _: Any) -> Iterable[Finding]:
        import scoring

        def plain(value: Any) -> Any:
            return value if value is None or isinstance(value, str | bool | int) else str(value)

        return [{name: plain(value) for name, value in one._asdict().items()} for one in scoring.find(text)]

    return (lambda text: list(quantity.find(text))), shape


def quantulum3() -> tuple[Read, Shape]:
    """Without its classifier of units, which is an extra. A range is its middle and half its width."""
    from quantulum3 import parser

    def shape(_: str, found: Any) -> Iterable[Finding]:
        for one in found:
            times = 12 if one.unit.name == "dozen" else 1
            low, high = one.value * times, one.value * times
            if one.uncertainty:
                low, high = low - one.uncertainty * times, high + one.uncertainty * times
            yield {
                "start": one.span[0],
                "end": one.span[1],
                "amount": repr(one.value * times),
                "low": repr(low),
                "high": repr(high),
                **_unit(one.unit.name),
            }

    return parser.parse, shape


def recognizers() -> tuple[Read, Shape]:
    """Its numbers, and its quantities with units where it sees one. Its Python edition has no ranges."""
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer
    from recognizers_text import Culture

    number, unit = NumberRecognizer(Culture.English), NumberWithUnitRecognizer(Culture.English)
    models = [
        unit.get_currency_model(),
        unit.get_dimension_model(),
        unit.get_temperature_model(),
        unit.get_age_model(),
        number.get_percentage_model(),
        number.get_number_model(),
    ]

    def read(text: str) -> Any:
        return [one for model in models for one in model.parse(text)]

    def shape(_: str, found: Any) -> Iterable[Finding]:
        taken: list[tuple[int, int]] = []
        for one in found:
            value = (one.resolution or {}).get("value")
            if value is None or any(one.start <= end and start <= one.end for start, end in taken):
                continue
            taken.append((one.start, one.end))
            name = "percentage" if value.endswith("%") else one.resolution.get("unit", "")
            yield {
                "start": one.start,
                "end": one.end + 1,
                **_point(value.rstrip("%")),
                **_unit(name.lower()),
            }

    return read, shape


def text2num() -> tuple[Read, Shape]:
    """Its number words; numbers that stand in digits already are taken as they stand."""
    import text_to_num

    class Token:
        def __init__(self, match: re.Match[str]) -> None:
            self.match = match

        def text(self) -> str:
            return self.match[0]

        def nt_separated(self, _: Any) -> bool:
            return False

        def not_a_number_part(self) -> bool:
            return False

    tokens = re.compile(r"\s+|\w+|[^\w\s]")
    digits = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,])|(?<![\w.,])\d+(?:\.\d+)?(?!\w)")

    def read(text: str) -> Any:
        cut = [Token(match) for match in tokens.finditer(text)]
        words = [
            (cut[one.start].match.start(), cut[one.end - 1].match.end(), one.value)
            for one in text_to_num.find_numbers(cut, "en", threshold=0.0)
            if not one.is_ordinal
        ]
        return words + [(*match.span(), match[0].replace(",", "")) for match in digits.finditer(text)]

    def shape(_: str, found: Any) -> Iterable[Finding]:
        taken: list[tuple[int, int]] = []
        for start, end, value in found:
            if not any(start < other_end and other_start < end for other_start, other_end in taken):
                taken.append((start, end))
                yield {"start": start, "end": end, **_point(str(value))}

    return read, shape


def duckling() -> tuple[Read, Shape]:
    """Facebook's Duckling; of what overlaps, the longest, and what has a unit before a bare number."""
    import duckling as library

    zones = library.load_time_zones("/usr/share/zoneinfo")
    now = library.parse_ref_time(zones, "UTC", 1_700_000_000)
    locale = library.parse_locale("EN_US", library.default_locale_lang(library.parse_lang("EN")))
    context = library.Context(now, locale)
    names = ["number", "amount-of-money", "distance", "volume", "quantity", "temperature", "duration"]
    dimensions = library.parse_dimensions(names)

    def read(text: str) -> Any:
        return library.parse(text, context, dimensions, False)

    def shape(_: str, found: Any) -> Iterable[Finding]:
        taken: list[tuple[int, int]] = []
        for one in sorted(found, key=lambda one: (one["start"] - one["end"], one["dim"] == "number")):
            start, end, value = one["start"], one["end"], one["value"]
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            taken.append((start, end))
            ends = [value.get("from"), value.get("to")] if value["type"] == "interval" else [value, value]
            unit = next((side["unit"] for side in ends if side and "unit" in side), "")
            low, high = (None if side is None else repr(side["value"]) for side in ends)
            yield {
                "start": start,
                "end": end,
                "amount": low if low == high else None if low and high else low or high,
                "low": low,
                "high": high,
                "low_inclusive": None,
                "high_inclusive": None,
                **_unit(unit.lower() if len(unit) != 3 else unit),
            }

    return read, shape


READERS = {
    "claimtrack": claimtrack,
    "quantulum3": quantulum3,
    "recognizers-text": recognizers,
    "text2num": text2num,
    "duckling": duckling,
}

UNITS = {
    "metre": "meter",
    "kilometre": "kilometer",
    "centimetre": "centimeter",
    "millimetre": "millimeter",
    "square metre": "square_meter",
    "square kilometre": "square_kilometer",
    "cubic metre": "cubic_meter",
    "litre": "liter",
    "millilitre": "milliliter",
    "percentage": "percent",
    "per cent": "percent",
    "%": "percent",
    "percentage point": "percentage_point",
    "kilometre per hour": "kilometer_per_hour",
    "kilometer per hour": "kilometer_per_hour",
    "metric ton": "tonne",
    "kiloton": "kiloton_TNT",
    "c": "degree_celsius",
    "f": "degree_fahrenheit",
    "celsius": "degree_celsius",
    "fahrenheit": "degree_fahrenheit",
    "degree celsius": "degree_celsius",
    "degree fahrenheit": "degree_fahrenheit",
}
CURRENCIES = {
    "dollar": "USD",
    "$": "USD",
    "united states dollar": "USD",
    "us dollar": "USD",
    "euro": "EUR",
    "€": "EUR",
    "pound sterling": "GBP",
    "british pound": "GBP",
    "pound": "GBP",
    "£": "GBP",
    "japanese yen": "JPY",
    "¥": "JPY",
    "indian rupee": "INR",
    "russian ruble": "RUB",
    "swiss franc": "CHF",
    "australian dollar": "AUD",
    "turkish lira": "TRY",
    "ukrainian hryvnia": "UAH",
    "kazakhstani tenge": "KZT",
    "south african rand": "ZAR",
    "danish krone": "DKK",
    "norwegian krone": "NOK",
    "swedish krona": "SEK",
    "south korean won": "KRW",
    "saudi riyal": "SAR",
}
NO_UNITS = {"", "dimensionless", "dozen", "count"}


def _unit(name: str) -> Finding:
    """A reader's unit in our words: “dollar per barrel” is dollars, the barrel a denominator."""
    if name in NO_UNITS:
        return {}
    first, _, period = name.partition(" per ")
    currency = CURRENCIES.get(first) or (name if re.fullmatch("[A-Z]{3}", name) else None)
    if currency:
        return {"currency": currency, "unit": f"per_{period}" if period in PERIODS else None}
    return {"unit": UNITS.get(name, name.strip().replace(" ", "_"))}


PERIODS = {"second", "minute", "hour", "day", "week", "month", "year"}


def _point(value: str) -> Finding:
    return {"amount": value, "low": value, "high": value}


def main() -> None:
    """Read a list of texts; write what was found in each, or with --speed how long that took.

    Seconds are the process's own (user and system), memory its peak in bytes.
    """
    warnings.simplefilter("ignore")
    texts = json.load(sys.stdin)
    read, shape = READERS[sys.argv[1]]()
    if "--speed" not in sys.argv:
        json.dump([_safely(lambda text: list(shape(text, read(text))), text) for text in texts], sys.stdout)
        return
    _safely(read, "17 tanks")  # what is made at first use
    rounds, start = 0, time.process_time()
    while rounds == 0 or (time.process_time() - start < ENOUGH and rounds < 1_000):
        for text in texts:
            _safely(read, text)
        rounds += 1
    seconds = (time.process_time() - start) / rounds
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    json.dump({"speed": sum(map(len, texts)) / seconds, "peak": peak}, sys.stdout)


ENOUGH = 3.0  # seconds


def _safely(function: Callable[[str], Any], text: str) -> Any:
    """A reader that fails on a text finds nothing in it."""
    try:
        return function(text)
    except Exception as error:  # what a peer raises isn't known
        print(f"{sys.argv[1]}: {error!r} in {text!r:.80}", file=sys.stderr)
        return []


if __name__ == "__main__":
    main()
