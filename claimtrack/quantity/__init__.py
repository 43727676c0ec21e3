"""Figures as people say them: a quantity's text to a hedged interval.

A quantity is an interval, seldom a point: “some 6,700 containers” is 6,600 to 6,800. `read` takes one typed
quantity apart and refuses what it does not understand; `find` yields the quantities of a running text and
leaves out or marks what is unclear. Both read by one grammar and never guess a factor of a thousand. The
words stand in words_en.toml, the units in units.toml; what bounds “about” gives is in `bounds`.
No figure passes through a float; fractions such as two-thirds are exact until the end, then rounded outward.

From the bottom: `value` · `tokens` · `words` · `nouns` · `cursor` · `figures` · `phrases` · `measures` ·
`bounds` · `ranges` · `grammar` · `hedges` · `surroundings` · `designators` · `exclusions` · `acceptance` ·
`running`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.bounds import OPEN_BELOW
from claimtrack.quantity.figures import EXACT, finite
from claimtrack.quantity.grammar import Reader
from claimtrack.quantity.nouns import head, plural, singular
from claimtrack.quantity.running import find
from claimtrack.quantity.tokens import fold
from claimtrack.quantity.value import MAX_DIGITS, MAX_EXPONENT, MAX_LENGTH, Found, Quantity, check_limits
from claimtrack.quantity.words import words
from claimtrack.vocabulary import BoundsFrom, Hedge, Kind

__all__ = [
    "MAX_DIGITS",
    "MAX_LENGTH",
    "Found",
    "Quantity",
    "describe",
    "figure_in",
    "find",
    "head",
    "is_number_word",
    "number",
    "plural",
    "proposals",
    "read",
    "singular",
]


@lru_cache(maxsize=4096)
def read(text: str) -> Quantity:
    """One typed quantity, all of it understood or refused.

    Raises RefusedInput with the word that is not understood, or with the choices where a figure has two
    meanings: 1.000 (1 or 1,000), “5 m” (million or metres), “kt”. Decisions that the words leave open:

    - “several hundred”, “a few thousand” are orders of magnitude like “hundreds”, “thousands”; “several”
      alone is vague.
    - “two-thirds of the factories”, “one in five” are shares in the unit `fraction`; “half a tonne” is half a
      tonne. An amount without a finite decimal is kept to 30 digits, its bounds rounded outward around it.
    - “$” is the US dollar. “ton” is a unit of its own, as nobody says which.
    - “about 5 to 10” keeps the ends as said, as a convention.
    - “2,000 shells a day” is in the unit `per_day`, “500 tonnes a day” in `tonne_per_day`; “12 deaths per
      100,000 people” has what follows “per” as denominator.
    """
    written = text.strip()
    if len(written) > MAX_LENGTH:
        raise RefusedInput(f"a quantity has at most {MAX_LENGTH} characters, this text {len(written)}")
    if not written:
        raise RefusedInput("no figure: write how many, or “several”")
    reader = Reader(fold(written), whole=True)
    if reader.tokens[-1].text in (".", ","):
        reader.tokens.pop()
    return Quantity(as_written=written, **reader.quantity().facts)


_EXPONENT = re.compile(r"([+-]?\d{1,30}(?:\.\d{1,30})?)[eE]([+-]?\d{1,2})")


def number(text: str) -> Decimal:
    """One plain figure, as an option takes it: “1,000,000”, “3 million”, “1e6”. Raises RefusedInput."""
    text = text.strip()[: MAX_LENGTH + 1]
    value: Decimal | None = None
    if match := _EXPONENT.fullmatch(text):
        value = units.plain(EXACT.create_decimal(text)) if abs(int(match[2])) <= 2 * MAX_EXPONENT else None
    elif len(text) <= MAX_LENGTH:
        reader = Reader(fold(text), whole=True)
        figure = reader.figure()
        if figure and figure.maybe_metres:
            raise RefusedInput(f"“{text}”: write “million”")
        value = finite(figure.value) if figure and not reader.peek().text else None
    if value is None:
        raise RefusedInput(f"“{text[:40]}” is not a plain figure: write it like 6,700 or 3 million or 2.5")
    check_limits(value)
    return value


def describe(quantity: Quantity) -> str:
    """One line that echoes a reading.

    `some 6,700 containers → 6,700 · ≈ 6,600 to 6,800 · approximately · containers`
    “≈” stands before bounds that are ours and not the words', “unclear” before what is in doubt. Never in
    scientific notation.
    """
    q = quantity
    doubt = f"unclear: {q.doubt}" if isinstance(q, Found) and q.doubt else ""
    if doubt and q.hedge is Hedge.vague:
        return f"{q.as_written} → {doubt}"
    bounds, hedge = _in_words(q), q.hedge.replace("_", " ")
    closed = q.low is not None and q.high is not None and q.hedge not in OPEN_BELOW
    parts = [
        _grouped(q.amount) if q.amount is not None and closed else "",
        "" if q.hedge is Hedge.exact and q.amount is not None else bounds,
        "" if bounds.removeprefix("≈ ").startswith(hedge) else hedge,
        (q.unit or "").replace("_", " "),
        q.noun or "",
        f"{'of' if q.kind is Kind.share else 'per'} {q.denominator}" if q.denominator else "",
        "" if q.kind is Kind.count else q.kind,
        (q.measure or "") if isinstance(q, Found) else "",
        doubt,
    ]
    return f"{q.as_written} → {' · '.join(filter(None, parts))}"


def _in_words(q: Quantity) -> str:
    """The bounds: “6,600 to 6,800”, “5 or more”, “≈ 6,300 to less than 7,000”."""
    low = "" if q.low is None else _grouped(q.low) if q.low_inclusive else f"more than {_grouped(q.low)}"
    high = "" if q.high is None else _grouped(q.high) if q.high_inclusive else f"less than {_grouped(q.high)}"
    if q.hedge in OPEN_BELOW and q.low == 0:
        low = ""  # goes without saying
    if low and high:
        text = f"{low} to {high}"
    elif low:
        text = f"{low} or more" if q.low_inclusive else low
    else:
        text = f"{high} or less" if q.high_inclusive else high
    return f"≈ {text}" if text and q.bounds_from is BoundsFrom.convention else text


def _grouped(number: Decimal) -> str:
    """6,700; of the many digits of a rounded fraction the first six."""
    text = f"{number:,f}"
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals[:6]}…" if len(decimals) > 12 else text


def proposals(quote: str) -> list[str]:
    """The words of a quote that `read` understands as `find` does: what an analyst may want to record."""
    return [found.as_written for found in find(quote) if found.clear and _reads_alike(found)]


def _reads_alike(found: Found) -> bool:
    try:
        read_alone = read(found.as_written)
    except RefusedInput:
        return False
    bounds = ("amount", "low", "high", "low_inclusive", "high_inclusive")
    return all(getattr(read_alone, name) == getattr(found, name) for name in bounds)


def figure_in(text: str) -> str | None:
    """The first figure in a sentence: “3 million”, “half a million”, “hundreds”; a hint, no reading."""
    return next(
        (
            text[found.number_start : found.number_end]
            for found in find(text)
            if found.hedge is not Hedge.vague
        ),
        None,
    )


def is_number_word(word: str) -> bool:
    """Whether an English word stands for a number or its scale: twelve, third, dozens, thousands, million."""
    known, folded = words(), word.casefold()
    return any(folded in table for table in (known.numbers, known.scales, known.parts, known.plurals))
