"""The labels agree with their texts, the vocabulary, the units and the table of hedges."""

from __future__ import annotations

import re
from fractions import Fraction

from scoring import DEVELOPMENT, HELD_OUT, Label, fraction, sentences

from claimtrack import units
from claimtrack.vocabulary import BoundsFrom, Hedge, Kind

ALL = [
    (sentence, label)
    for path in (DEVELOPMENT, HELD_OUT)
    for sentence in sentences(path)
    for label in sentence.quantities
]


def test_there_are_enough_sentences_and_none_is_in_both_files() -> None:
    development, held_out = sentences(DEVELOPMENT), sentences(HELD_OUT)
    assert len(development) >= 1250
    assert len(held_out) >= 350
    texts = [sentence.text for sentence in development + held_out]
    assert len(texts) == len(set(texts))
    ids = [sentence.id for sentence in development + held_out]
    assert len(ids) == len(set(ids))


def test_labels_of_a_sentence_stand_in_order_and_apart() -> None:
    for path in (DEVELOPMENT, HELD_OUT):
        for sentence in sentences(path):
            ends = [0, *(label["end"] for label in sentence.quantities)]
            starts = [*(label["start"] for label in sentence.quantities), len(sentence.text)]
            assert all(end <= start for end, start in zip(ends, starts, strict=True)), sentence.id


def test_a_span_holds_its_number_and_its_noun() -> None:
    for sentence, label in ALL:
        text = sentence.text
        start, number_start, number_end, end = (
            label[name] for name in ("start", "number_start", "number_end", "end")
        )
        assert 0 <= start <= number_start < number_end <= end <= len(text), text
        other = label.get("alternatives", {})
        for one in (start, *other.get("start", ())):
            assert one <= number_start
            assert not text[one].isspace()
            assert one == 0 or not (text[one - 1].isalnum() and text[one].isalnum())
        for one in (end, *other.get("end", ())):
            assert one >= number_end
            assert not text[one - 1].isspace()
            assert one == len(text) or not (text[one].isalnum() and text[one - 1].isalpha())
        for name in ("noun", "denominator"):
            assert label.get(name, "").lower() in text.lower(), text
        assert ("noun" in label) == ("noun_head" in label)


def test_words_and_units_are_known() -> None:
    for sentence, label in ALL:
        Hedge(label["hedge"])
        BoundsFrom(label["bounds_from"])
        kind = Kind(label["kind"])
        assert kind is not Kind.cumulative
        unit = label.get("unit")
        assert unit is None or units.canonical(unit) == unit
        assert unit is None or not units.is_currency(unit)
        assert re.fullmatch("[A-Z]{3}", label.get("currency", "USD"))
        proportion = unit is not None and units.dimension(unit) == "proportion"
        rate = "denominator" in label or (
            unit is not None and units.dimension(unit).endswith(("per_time", "frequency", "speed"))
        )
        assert kind is (Kind.share if proportion else Kind.rate if rate else Kind.count), sentence.id


def test_bounds_follow_from_hedge_and_amount() -> None:
    for sentence, label in ALL:
        number = sentence.text[label["number_start"] : label["number_end"]]
        counted = "currency" not in label and label.get("unit", "per_").startswith("per_")
        for interval in (label, *label.get("alternatives", {}).get("interval", ())):
            assert _bounds(interval) == by_the_table(interval, number, counted), sentence.text


UNMISTAKABLE = {
    "no more than": Hedge.at_most,
    "not more than": Hedge.at_most,
    "more than": Hedge.more_than,
    "over": Hedge.more_than,
    "no fewer than": Hedge.at_least,
    "not fewer than": Hedge.at_least,
    "never fewer than": Hedge.at_least,
    "fewer than": Hedge.less_than,
    "no less than": Hedge.at_least,
    "not less than": Hedge.at_least,
    "less than": Hedge.less_than,
    "at least": Hedge.at_least,
    "up to": Hedge.at_most,
    "as many as": Hedge.at_most,
    "nearly": Hedge.nearly,
    "almost": Hedge.nearly,
    "about": Hedge.approximately,
    "around": Hedge.approximately,
    "roughly": Hedge.approximately,
    "between": Hedge.between,
}


def test_a_hedge_is_the_one_that_its_words_say() -> None:
    for sentence, label in ALL:
        before = sentence.text[label["start"] : label["number_start"]].lower()
        words = next((words for words in UNMISTAKABLE if re.search(rf"\b{words}\b", before)), None)
        assert words is None or label["hedge"] == UNMISTAKABLE[words], sentence.text


def _bounds(label: Label) -> tuple[Fraction | None, Fraction | None, bool, bool]:
    return fraction(label["low"]), fraction(label["high"]), label["low_inclusive"], label["high_inclusive"]


def by_the_table(
    label: Label, number: str, counted: bool
) -> tuple[Fraction | None, Fraction | None, bool, bool]:
    """The bounds that docs/hedges.md gives; what the label itself says where the words give them."""
    low, high, *_ = said = _bounds(label)
    amount, floor = fraction(label["amount"]), Fraction(0) if counted else None
    match Hedge(label["hedge"]):
        case Hedge.vague:
            return None, None, False, False
        case Hedge.between:
            assert low is not None
            assert high is not None
            assert low < high
            assert amount is None or low <= amount <= high
            return low, high, True, True
        case Hedge.order_of_magnitude:
            assert low is not None
            return low, 100 * low / 24 if low == 24 else 5 * low, True, False
        case Hedge.at_least | Hedge.more_than as hedge:
            return (low if amount is None else amount), None, hedge is Hedge.at_least or amount is None, False
        case Hedge.at_most | Hedge.less_than as hedge:
            return (
                floor,
                (high if amount is None else amount),
                counted,
                hedge is Hedge.at_most and amount is not None,
            )
    assert amount is not None
    match Hedge(label["hedge"]):
        case Hedge.approximately if label["bounds_from"] == "words":  # 40 ± 5
            assert low is not None
            assert high is not None
            assert high - amount == amount - low > 0
            return said
        case Hedge.approximately:
            spread = min(_step(amount, number), abs(amount) / 10)
            return amount - spread, amount + spread, True, True
        case Hedge.nearly:
            return amount - amount / 10, amount, True, False
    return amount, amount, True, True


def _step(amount: Fraction, number: str) -> Fraction:
    """One unit of the last significant digit; of dozens and fractions, as much as is allowed."""
    if re.search("dozen|score", number) or set(_primes(amount.denominator)) - {2, 5}:
        return abs(amount)
    step = Fraction(1)
    while (amount / step).denominator > 1:
        step /= 10
    while (amount / (10 * step)).denominator == 1:
        step *= 10
    return step


def _primes(number: int) -> list[int]:
    return [prime for prime in (2, 3, 5, 7) if number % prime == 0]


WRITTEN = re.compile(
    r"(\d[\d,]*(?:\.\d+)?)(?: ?(k|m|mn|bn|million|billion|trillion|lakh|crore))?", re.IGNORECASE
)
SCALES = {"k": 3, "m": 6, "mn": 6, "million": 6, "bn": 9, "billion": 9, "trillion": 12, "lakh": 5, "crore": 7}


def test_an_amount_in_digits_is_what_the_digits_say() -> None:
    for sentence, label in ALL:
        number = sentence.text[label["number_start"] : label["number_end"]]
        match = WRITTEN.fullmatch(number)
        if (
            match is None
            or label["amount"] is None
            or sentence.text[label["number_end"] :].startswith((" cents", " pence", "-odd m"))
        ):
            continue
        below = re.search(r"(?:[-−]|minus )$", sentence.text[: label["number_start"]])
        written = Fraction(match[1].replace(",", "")) * 10 ** SCALES.get((match[2] or "").lower(), 0)
        assert fraction(label["amount"]) == (-written if below else written), number
