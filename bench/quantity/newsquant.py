"""NewsQuant and R-Test, for whoever has them: data/formatted_test_set of satya77/CQE_Evaluation on GitHub.

They come without a licence, so they are no part of this repository, and nothing here was developed on them.
Their labels have no offsets: an amount, and a sign for its bound. As in CQE_Evaluation, a finding is right
when its text has a label with the same value; each label serves one finding (their script may count one twice
where units differ). All labels count, whatever one thinks of them. Vague findings (“several”) are left out.
Ranges are labelled `low-high`.

- **value**: the amount, to five digits as theirs; of a range both ends. Orders of magnitude are labelled from
  one power of ten to the next there: our 20,000 to 100,000 for “tens of thousands” is their 10,000 to
  100,000, or 10,000.
- **bound** (NewsQuant only): the value, and “=”, “~”, “>” or “<”. Their “up” and “down” speak of change and
  not of bounds: any bound is right for them. A range or an order of magnitude may be “=” or “~”; nearly, “~”
  or “<”.

“Rose from 5% to 10%” is labelled as one range there, and is two figures here (tests/quantities/README.md).
With `changes`, both figures together are as right as that range, for every reader.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from scoring import Found, Score

R_TEST = ("age-model", "currency-model", "dimension-model", "temperature-model")
SIGNS = {"=", "~", ">", "<"}


class Amount(NamedTuple):
    """A labelled amount or range, with its sign."""

    low: Fraction
    high: Fraction
    sign: str


class Example(NamedTuple):
    """A text and its labels."""

    text: str
    amounts: list[Amount]


def examples(folder: Path) -> dict[str, list[Example]]:
    """Both sets, from the files of this folder."""
    return {
        "NewsQuant": _read(folder / "NewsQuant.json"),
        "R-Test": [example for name in R_TEST for example in _read(folder / f"{name}.json")],
    }


def _read(path: Path) -> list[Example]:
    return [
        Example(one["text"], [_amount(q["value"], q.get("change", "")) for q in one["quantities"]])
        for one in json.loads(path.read_text(encoding="utf-8"))
    ]


_RANGE = re.compile(r"(.*\d) ?- ?([\d.]+)")


def _amount(value: str, sign: str) -> Amount:
    ends = _RANGE.fullmatch(value)
    low, high = map(Fraction, ends.groups() if ends else (value, value))
    return Amount(low, high, sign)


def score(
    examples: Sequence[Example], findings: Sequence[Sequence[Found]], changes: bool = False
) -> dict[str, Score]:
    """Precision, recall and F1 of value, and of value with bound where signs are labelled."""
    right = with_bound = total = 0
    for example, found in zip(examples, findings, strict=True):
        left, alone = list(example.amounts), [one for one in found if not one.vague]
        met = _changes(example.text, left, alone) if changes else 0
        right, with_bound, total = right + met, with_bound + met, total + met + len(alone)
        for one in alone:
            same = [amount for amount in left if _same_value(amount, one)]
            if same:
                best = max(same, key=lambda amount: amount.sign in _signs(one))
                left.remove(best)
                right += 1
                with_bound += best.sign not in SIGNS or best.sign in _signs(one)
    labels = sum(len(example.amounts) for example in examples)
    scores = {"value": _score(right, total, labels)}
    if any(amount.sign for example in examples for amount in example.amounts):
        scores["bound"] = _score(with_bound, total, labels)
    return scores


def _changes(text: str, left: list[Amount], found: list[Found]) -> int:
    """Take away the labelled ranges of which both ends were found, “to” between them; how many they are."""
    met = 0
    for first, last in list(pairwise(found)):
        if text[first.end : last.start].strip() != "to" or first not in found:
            continue
        ends = [one.amount for one in (first, last) if one.amount is not None]
        ranges = [amount for amount in left if amount.low != amount.high and len(ends) == 2]
        same = [one for one in ranges if all(map(_close, sorted(one[:2]), sorted(ends)))]
        if same:
            left.remove(same[0])
            found[:] = [one for one in found if one not in (first, last)]
            met += 1
    return met


def _score(right: int, findings: int, labels: int) -> Score:
    precision, recall = right / (findings or 1), right / (labels or 1)
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0)


def _same_value(amount: Amount, found: Found) -> bool:
    ends: list[tuple[Fraction | None, Fraction | None]]
    ends = [(found.low, found.high)] if found.amount is None else [(found.amount, found.amount)]
    if found.amount is None and found.low is not None and found.high is not None and not found.high_inclusive:
        ends += [(found.low / 2, found.high), (found.low / 2, found.low / 2)]
    if found.amount is not None and found.low != found.high:  # a peer's range with its middle
        ends.append((found.low, found.high))
    return any(_close(amount.low, low) and _close(amount.high, high) for low, high in ends)


def _close(one: Fraction, other: Fraction | None) -> bool:
    return other is not None and abs(one - other) <= abs(one) / 10**5


def _signs(found: Found) -> set[str]:
    """The signs that fit a finding's bounds."""
    if found.low == found.high:
        return {"="}
    if found.low is None or (found.low == 0 and found.high == found.amount):
        return {"<"}
    if found.high is None:
        return {">"}
    if found.amount is None:
        return {"=", "~"}
    return {"~", "<"} if found.high == found.amount else {"~"}
