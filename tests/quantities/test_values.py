"""Values and bounds in sentences from the other pages of a newspaper: how many are read rightly, as floors.

A line of values.jsonl has the figures of a text as a careful person reads them: `7`, `2/3`, `1.5e6`, `5..10`
for a range or an order of magnitude, `~7` (approximately or nearly), `<7`, `<=7`, `>7`, `>=7`; alternatives
stand after `|`, what may be left out after `?`. Units, nouns and spans are not labelled here.
"""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from claimtrack.quantity import Found, find
from claimtrack.vocabulary import Hedge

VALUES = Path(__file__).with_name("values.jsonl")
SIGNS = {
    Hedge.exact: "",
    Hedge.approximately: "~",
    Hedge.nearly: "~",
    Hedge.less_than: "<",
    Hedge.at_most: "<=",
    Hedge.more_than: ">",
    Hedge.at_least: ">=",
}
FLOORS = {"found": 0.98, "with bound": 0.975, "right of what is found": 0.985}


class Value(NamedTuple):
    """A sign and a figure, or the ends of a range or an order of magnitude."""

    sign: str
    low: Fraction
    high: Fraction


def value(text: str) -> Value:
    figures = text.lstrip("~<>=")
    low, _, high = figures.partition("..")
    return Value(text.removesuffix(figures), Fraction(low), Fraction(high or low))


def read(found: Found) -> Value | None:
    """What was found; None if it is vague or in doubt."""
    if found.amount is not None and found.hedge in SIGNS:
        return Value(SIGNS[found.hedge], Fraction(found.amount), Fraction(found.amount))
    if found.low is None or found.high is None:
        return None
    return Value("", Fraction(found.low), Fraction(found.high))


def same(one: Value, other: Value, signs: bool) -> bool:
    """The same to six digits, as thirds and sixtieths are rounded."""
    alike = all(abs(a - b) <= abs(a) / 10**6 for a, b in zip(one[1:], other[1:], strict=True))
    return alike and (one.sign == other.sign or not signs)


def test_values_and_bounds_of_a_newspapers_other_pages_are_read() -> None:
    labels = right = with_bound = findings = extra = 0
    for line in VALUES.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        left = [found for found in map(read, find(one["text"])) if found]
        findings += len(left)
        for label in one["values"]:
            choices = [value(text) for text in label.lstrip("?").split("|")]
            signs = [found for found in left if any(same(choice, found, True) for choice in choices)]
            hits = signs or [found for found in left if any(same(choice, found, False) for choice in choices)]
            if hits:
                left.remove(hits[0])
            if not label.startswith("?"):
                labels, right, with_bound = labels + 1, right + bool(hits), with_bound + bool(signs)
        extra += len(left)
    reached = {
        "found": right / labels,
        "with bound": with_bound / labels,
        "right of what is found": 1 - extra / findings,
    }
    assert {name: round(reached[name], 4) for name, floor in FLOORS.items() if reached[name] < floor} == {}
