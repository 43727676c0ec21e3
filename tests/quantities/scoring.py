"""What a reader found in labelled sentences, scored against the labels.

A quantity that was found belongs to the label with whose number it shares most characters; each to at most
one (the pairs that share most first). Then, level by level, is it

- **value**: the same amount, exactly (to nine digits for peers that compute in binary). Where the label has
  no amount, a range needs both ends, and “thousands” may be read as 2,000 to 10,000 or as 1,000;
- **bound**: the value, and low, high and whether they are included, as docs/hedges.md has them;
- **unit**: the value, and the unit or currency, none where there is none;
- **noun**: the value, and the main word of what is counted, in the singular, none where there is none;
- **span**: the words from hedge to noun, whatever was read in them;
- **all** of these.

Precision is the share of what was found that is right, recall the share of the labels. Optional and vague
labels (“several”) count for neither, nor do vague findings; `vague_recall` is apart. A label's alternatives
are as right as the label.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from claimtrack import quantity

Label = dict[str, Any]
LEVELS = ("value", "bound", "unit", "noun", "span", "all")
DEVELOPMENT = Path(__file__).with_name("development.jsonl")
HELD_OUT = Path(__file__).with_name("held_out.jsonl")


class Found(NamedTuple):
    """One quantity as a reader gives it.

    Inclusive of None: the reader doesn't say whether its bounds are included. `currency` is ISO 4217.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    amount: Fraction | None
    low: Fraction | None
    high: Fraction | None
    low_inclusive: bool | None = True
    high_inclusive: bool | None = True
    unit: str | None = None
    currency: str | None = None
    head: str | None = None

    @property
    def vague(self) -> bool:
        """No figure at all: “several”."""
        return self.amount is None and self.low is None and self.high is None


class Sentence(NamedTuple):
    """A text with the labels of all quantities in it."""

    id: str
    topic: str
    text: str
    quantities: list[Label]


class Judgement(NamedTuple):
    """A label, what was found for it, and the levels on which that is right. Either may be missing."""

    sentence: Sentence
    label: Label | None
    found: Found | None
    right: frozenset[str]

    @property
    def counts(self) -> bool:
        """Whether it counts: optional and vague labels and vague findings don't."""
        if self.label is None:
            return self.found is not None and not self.found.vague
        return not self.label.get("optional") and self.label["hedge"] != "vague"


class Score(NamedTuple):
    """Precision, recall and their harmonic mean, of 1."""

    precision: float
    recall: float
    f1: float


def sentences(path: Path) -> list[Sentence]:
    """The labelled sentences of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Sentence(**json.loads(line)) for line in lines]


def judge(sentence: Sentence, findings: Sequence[Found]) -> list[Judgement]:
    """Every label and every finding of a sentence once, paired where they share a number."""
    labels = sentence.quantities
    shared = sorted(
        (
            (-_overlap(label, found), at, which)
            for at, label in enumerate(labels)
            for which, found in enumerate(findings)
            if _overlap(label, found) > 0
        ),
    )
    pairs: dict[int, int] = {}
    for _, at, which in shared:
        if at not in pairs and which not in pairs.values():
            pairs[at] = which
    judged = [
        Judgement(sentence, label, findings[pairs[at]], _right(label, findings[pairs[at]]))
        if at in pairs
        else Judgement(sentence, label, None, frozenset())
        for at, label in enumerate(labels)
    ]
    extra = [found for which, found in enumerate(findings) if which not in pairs.values()]
    return judged + [Judgement(sentence, None, found, frozenset()) for found in extra]


def _overlap(label: Label, found: Found) -> int:
    start: int = max(label["number_start"], found.number_start)
    end: int = min(label["number_end"], found.number_end)
    return end - start


def score(judged: Iterable[Judgement]) -> dict[str, Score]:
    """Each level's precision, recall and F1."""
    counted = [one for one in judged if one.counts]
    labels = sum(one.label is not None for one in counted)
    findings = sum(one.found is not None and not one.found.vague for one in counted)
    return {level: _score(sum(level in one.right for one in counted), findings, labels) for level in LEVELS}


def _score(right: int, findings: int, labels: int) -> Score:
    precision, recall = right / (findings or 1), right / (labels or 1)
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0)


def vague_recall(judged: Iterable[Judgement]) -> float:
    """The share of “several”, “a few” … that was found and marked as vague."""
    vague = [one for one in judged if one.label and one.label["hedge"] == "vague"]
    vague = [one for one in vague if one.label and not one.label.get("optional")]
    return sum(one.found is not None and one.found.vague for one in vague) / len(vague)


def _right(label: Label, found: Found) -> frozenset[str]:
    other = label.get("alternatives", {})
    intervals = [label, *other.get("interval", ())]
    units = [label, *other.get("unit", ())]
    heads = [label.get("noun_head"), *other.get("noun_head", ())]
    if label["kind"] == "share" and "denominator" in label:
        heads.append(head(label["denominator"], lambda word: word))
    value = any(_same_value(interval, found) for interval in intervals)
    right = {
        "value": value,
        "bound": any(_same_value(one, found) and _same_bounds(one, found) for one in intervals),
        "unit": value
        and any((u.get("unit"), u.get("currency")) == (found.unit, found.currency) for u in units),
        "noun": value and any(_same_word(found.head, head) for head in heads),
        "span": found.start in (label["start"], *other.get("start", ()))
        and found.end in (label["end"], *other.get("end", ())),
    }
    return frozenset([level for level, is_right in right.items() if is_right] + ["all"] * all(right.values()))


def _same_value(interval: Label, found: Found) -> bool:
    amount, low, high = (fraction(interval[name]) for name in ("amount", "low", "high"))
    if amount is not None:
        return _same(amount, found.amount)
    if interval["hedge"] == "order_of_magnitude" and low is not None and _same(low / 2, found.amount):
        return True
    return found.low is not None and _same(low, found.low) and _same(high, found.high)


def _same_bounds(interval: Label, found: Found) -> bool:
    return all(
        _same(fraction(interval[side]), bound) and inclusive in (None, interval[f"{side}_inclusive"])
        for side, bound, inclusive in (
            ("low", found.low, found.low_inclusive),
            ("high", found.high, found.high_inclusive),
        )
    )


def _same(one: Fraction | None, other: Fraction | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= abs(one) / 10**9


def _same_word(one: str | None, other: str | None) -> bool:
    return (one or "").lower() == (other or "").lower()


def fraction(text: str | None) -> Fraction | None:
    """A label's number: a decimal, “2/3”, or none."""
    return None if text is None else Fraction(text)


def head(noun: str, singular: Callable[[str], str]) -> str:
    """The main word of a noun in lower case: “munitions factories”, “rounds of tests” → factory, round."""
    first = re.split(r" (?:of|for|in|from|with) ", noun)[0].split()
    return singular(first[-1].lower()) if first else ""


def find(text: str) -> list[Found]:
    """What claimtrack finds in a text."""
    return [
        Found(
            start=one.start,
            end=one.end,
            number_start=one.number_start,
            number_end=one.number_end,
            amount=None if one.amount is None else Fraction(one.amount),
            low=None if one.low is None else Fraction(one.low),
            high=None if one.high is None else Fraction(one.high),
            low_inclusive=one.low_inclusive,
            high_inclusive=one.high_inclusive,
            unit=_without_currency(one.unit) if one.currency else one.unit,
            currency=one.currency,
            head=head(one.noun, quantity.singular) if one.noun else None,
        )
        for one in quantity.find(text)
    ]


def _without_currency(unit: str | None) -> str | None:
    """`per_year` of `US_dollar_per_year`; the currency is apart."""
    _, per, period = (unit or "").partition("per_")
    return per + period or None
