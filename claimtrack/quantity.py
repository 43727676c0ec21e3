"""Figures as people say them: one quantity's text to a hedged interval.

A quantity is an interval, seldom a point: “some 6,700 containers” is 6,600 to 6,800. `read` takes one typed
quantity apart by a small grammar, left to right, over words and marks:

    [hedge] figure [hedge] [unit] [noun] [of what] [a day] [hedge]

and refuses what it does not understand; it never guesses a factor of a thousand. The words stand in
words_en.toml, the units in units.toml; the conventions by which “about” gets bounds are in `_of_hedge`.
No figure passes through a float; fractions such as two-thirds are exact until the end, then rounded outward.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import BoundsFrom, Hedge, Kind

MAX_LENGTH = 200  # characters of one typed quantity
MAX_DIGITS = 30  # significant digits of an amount or bound
MAX_EXPONENT = 30  # an amount is below 10^31 and its last digit is not below 10^-60


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A hedged amount. A bound of None is open; a vague quantity has neither amount nor bounds.

    `unit` is a name of units.toml, or one of them a period (`tonne_per_day`); `noun` is what is counted, as
    written; `denominator` is percent, or so many per, *of what*. Raises RefusedInput where low > high, where
    the amount lies outside, and for figures beyond the limits of this module.
    """

    as_written: str
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_inclusive: bool
    high_inclusive: bool
    hedge: Hedge
    bounds_from: BoundsFrom
    unit: str | None = None
    noun: str | None = None
    denominator: str | None = None
    kind: Kind = Kind.count

    def __post_init__(self) -> None:
        """Refuse an interval that holds nothing, and figures that cannot be kept exactly."""
        for name in ("amount", "low", "high"):
            _check_limits(getattr(self, name), name)
        low, high = self.low, self.high
        if low is None and self.low_inclusive:
            raise RefusedInput("an open bound cannot be inclusive", "low_inclusive")
        if high is None and self.high_inclusive:
            raise RefusedInput("an open bound cannot be inclusive", "high_inclusive")
        if low is not None and high is not None:
            if low > high:
                raise RefusedInput(
                    f"the lower bound {units.plain(low)} is above the upper bound {units.plain(high)}", "low"
                )
            if low == high and not (self.low_inclusive and self.high_inclusive):
                raise RefusedInput(
                    f"no figure lies between {units.plain(low)} and {units.plain(high)}, exclusive", "low"
                )
        if self.amount is not None and (
            (low is not None and self.amount < low) or (high is not None and self.amount > high)
        ):
            raise RefusedInput(f"the amount {units.plain(self.amount)} lies outside its own bounds", "amount")


def _check_limits(value: Decimal | None, field: str | None = None) -> None:
    if value is None:
        return
    if not value.is_finite():
        raise RefusedInput(f"{value} is not a figure", field)
    _, digits, exponent = value.as_tuple()
    if len(digits) > MAX_DIGITS:
        raise RefusedInput(f"a figure has at most {MAX_DIGITS} digits, this one {len(digits)}", field)
    if value.adjusted() > MAX_EXPONENT or not -2 * MAX_EXPONENT <= int(exponent) <= MAX_EXPONENT:
        raise RefusedInput(
            f"a figure is smaller than 10^{MAX_EXPONENT + 1} and no finer than 10^-{2 * MAX_EXPONENT}", field
        )


# --- words ------------------------------------------------------------------------------------------------

T = TypeVar("T")
Phrases = Mapping[tuple[str, ...], T]


class _Words(NamedTuple):
    numbers: dict[str, int]
    scales: dict[str, int]
    letters: dict[str, int]
    parts: dict[str, int]
    plurals: dict[str, tuple[int, int]]
    hedges_before: Phrases[Hedge | None]
    hedges_after: Phrases[Hedge]
    vague: Phrases[bool]
    none: Phrases[bool]
    tolerance: Phrases[bool]
    best: Phrases[bool]
    periods: dict[str, str]
    ordinals: frozenset[str]
    designators: frozenset[str]
    not_in_noun: frozenset[str]
    after_metres: frozenset[str]
    months: frozenset[str]
    numbered: frozenset[str]
    unchanged: frozenset[str]
    plural_of: dict[str, str]
    singular_of: dict[str, str]


@cache
def _words() -> _Words:
    import tomllib

    data: dict[str, Any] = tomllib.loads(
        Path(__file__).with_name("words_en.toml").read_text(encoding="utf-8")
    )
    words = data["words"]
    before: dict[tuple[str, ...], Hedge | None] = dict.fromkeys(map(_phrase, words["ignored"]))
    for hedge, texts in data["hedges_before"].items():
        before |= {_phrase(text): Hedge(hedge) for text in texts}
    phrases = {
        name: dict.fromkeys(map(_phrase, texts), True) for name, texts in words.items() if name != "periods"
    }
    return _Words(
        numbers=data["numbers"],
        scales=data["scales"],
        letters=data["letters"],
        parts=data["parts"],
        plurals={word: (low, high) for word, (low, high) in data["plurals"].items()},
        hedges_before=before,
        hedges_after={
            _phrase(t): Hedge(hedge) for hedge, texts in data["hedges_after"].items() for t in texts
        },
        vague=phrases["vague"],
        none=phrases["none"],
        tolerance=phrases["tolerance"],
        best=phrases["best"],
        periods=words["periods"],
        ordinals=frozenset(words["ordinals"]),
        designators=frozenset(words["designators"]),
        not_in_noun=frozenset(words["not_in_noun"]),
        after_metres=frozenset(words["after_metres"]),
        months=frozenset(words["months"]),
        numbered=frozenset(words["numbered"]),
        unchanged=frozenset(data["nouns"]["unchanged"]),
        plural_of=data["nouns"]["irregular"],
        singular_of={many: one for one, many in data["nouns"]["irregular"].items()},
    )


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in _scan(_fold(text)))


# --- tokens -----------------------------------------------------------------------------------------------


class _Token(NamedTuple):
    """A number, a word or a mark of the folded text; `gap`: something blank stands before it."""

    text: str
    word: str
    start: int
    end: int
    gap: bool

    @property
    def is_number(self) -> bool:
        return self.text[-1:].isdecimal()

    @property
    def is_word(self) -> bool:
        return self.text[:1].isalpha()


_TOKEN = re.compile(
    r"(?<![\w.])\.\d+|\d+(?:[.,']\d+)*"  # 6,700 and 3.5 and .5; grouping is judged later
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"  # words, don't
    r"|\S"
)
_DIGITS = re.compile(r"\d*\.?\d+")
_GROUPED = re.compile(r"[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*(?:\.\d+)?")
_LAKH_GROUPED = re.compile(r"[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})*")
_THREE_DECIMALS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_CALIBRE = re.compile(r"(\d) mm\b")


def _scan(text: str) -> list[_Token]:
    tokens, before = [], -1
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        tokens.append(_Token(match[0], match[0].lower(), start, end, start != before))
        before = end
    return tokens


def _fold(text: str) -> str:
    """One kind of blank, dash, quote and digit; every character stays one character, so offsets hold."""
    return text if text.isascii() else "".join(map(_fold_character, text))


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if character == "\N{MINUS SIGN}" or unicodedata.category(character) == "Pd":
        return "-"
    if character in "’‘ʼ′":
        return "'"
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isnumeric():  # ½ and ² would become 1/2 and 2
        return character
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character


# --- the grammar ------------------------------------------------------------------------------------------


class _Figure(NamedTuple):
    """A number as read, and how it was put."""

    value: Fraction
    step: Fraction | None = None  # worth of the last significant digit; None where there are no digits
    scale: int = 1  # the million of 3.5 million
    part: bool = False  # a bare fraction: two-thirds
    maybe_metres: bool = False  # the m of 5m

    def times(self, scale: int) -> _Figure:
        return self._replace(
            value=self.value * scale,
            step=None if self.step is None else self.step * scale,
            scale=self.scale * scale,
        )


class _Measure(NamedTuple):
    """A figure with its own unit; `adjective`: joined by a hyphen, as in “17-kilometre”."""

    figure: _Figure
    unit: str | None
    adjective: bool


@dataclass
class _Tail:
    """What may follow the noun, in any order."""

    hedges: list[Hedge] = field(default_factory=list)
    tolerance: _Measure | None = None
    best: _Measure | None = None
    period: str | None = None
    denominator: str | None = None


_IN_NOUNS = frozenset("-'/&.,")
_END = _Token("", "", 0, 0, True)
_LONGEST_PHRASE = 5  # words and marks


class _Reader:
    """Stands before token `at`. A method that finds nothing of its sort there returns None and stays."""

    def __init__(self, text: str) -> None:
        self.text = _fold(text)
        self.tokens = _scan(self.text)
        self.at = 0
        self.words = _words()

    def peek(self, ahead: int = 0) -> _Token:
        at = self.at + ahead
        return self.tokens[at] if 0 <= at < len(self.tokens) else _END

    def take(self, *words: str) -> bool:
        """Step over these words, if they stand here."""
        found = all(self.peek(ahead).word == word for ahead, word in enumerate(words))
        self.at += len(words) if found else 0
        return found

    def phrase(self, phrases: Phrases[T]) -> tuple[T] | None:
        """Step over the longest phrase of the table that stands here; what it means, in a one-tuple."""
        for length in range(min(_LONGEST_PHRASE, len(self.tokens) - self.at), 0, -1):
            words = tuple(token.word for token in self.tokens[self.at : self.at + length])
            if words in phrases and not self.hyphenated(length - 1):
                self.at += length
                return (phrases[words],)
        return None

    def hyphenated(self, ahead: int) -> bool:
        """Whether the word there goes on after a hyphen: the “one” of “one-way”."""
        hyphen, following = self.peek(ahead + 1), self.peek(ahead + 2)
        attached = hyphen.text == "-" and not hyphen.gap and not following.gap
        return attached and self.peek(ahead).is_word and following.is_word

    # figures

    def figure(self, joined: bool = True) -> _Figure | None:
        """“6,700”, “3.5 million”, “two hundred and fifty”, “half a million”, “two-thirds”.

        Without `joined`, “and” ends the figure, as in “between two hundred and three hundred”.
        """
        start = self.at
        negative = self.take("-") or self.take("minus")
        if not negative:
            self.take("+")
        figure = self.fraction() or self.sum(joined)
        if figure is None:
            self.at = start
            return None
        return figure._replace(value=-figure.value) if negative else figure

    def fraction(self) -> _Figure | None:
        """“two-thirds”, “a quarter of”, “1/2”, “½”; with a scale, “half a million”, a figure like others."""
        start = self.at
        value = self.marks() or self.part()
        if value is None:
            return None
        here = self.at
        self.take("of")
        if not self.take("-") and not self.take("a"):
            self.take("an")
        if scale := self.scale(digits=False):
            exact = _finite(value * scale)
            return _Figure(value * scale, None if exact is None else _step(exact), scale)
        self.at = here
        following = self.peek().word
        if self.peek().is_word and following not in ("of", "a", "an", "the") and not self.unit_at(0):
            self.at = start  # “a third container” is no third
            return None
        return _Figure(value, part=True)

    def marks(self) -> Fraction | None:
        """“½” or “1/2”: a proper fraction in marks."""
        top, slash, bottom = self.peek(), self.peek(1), self.peek(2)
        if top.text and top.text.isnumeric() and len(top.text) == 1 and not top.text.isdecimal():
            one, _, under = unicodedata.normalize("NFKC", top.text).partition("\N{FRACTION SLASH}")
            if under:
                self.at += 1
                return Fraction(int(one), int(under))
        if slash.text not in ("/", "\N{FRACTION SLASH}") or slash.gap or bottom.gap:
            return None
        if not (re.fullmatch(r"\d{1,3}", top.text) and re.fullmatch(r"\d{1,3}", bottom.text)):
            return None
        if not 0 < int(top.text) < int(bottom.text) or self.peek(3).text == "/":
            raise RefusedInput(
                f"“{top.text}/{bottom.text}” is not a fraction below one: write the figure out"
            )
        self.at += 3
        return Fraction(int(top.text), int(bottom.text))

    def part(self) -> Fraction | None:
        """“half”, “a third”, “three-quarters”."""
        start = self.at
        if self.take("half"):
            return Fraction(1, 2)
        top = 1 if self.take("a") else self.below_hundred() or 0
        self.take("-")
        bottom = self.words.parts.get(self.peek().word, 1)
        if not 0 < top < bottom or self.runs_on():
            self.at = start
            return None
        self.at += 1
        return Fraction(top, bottom)

    def sum(self, joined: bool) -> _Figure | None:
        """“6,700”, “two million three hundred thousand and five”: parts, each below the scale before it."""
        total = self.summand(joined)
        while total and (scale := self.words.scales.get(self.peek(-1).word, 0)) >= 100:
            here = self.at
            if scale >= 1000 and (part := self.and_part()):  # “a million and a half”
                return total._replace(value=total.value + part * scale, step=Fraction(scale, 10))
            if self.take("and") and not joined:
                self.at = here
                return total
            digits = self.peek().is_number
            more = self.summand(joined)
            calibre = more and digits and more.scale == 1  # “3 million 152mm shells” are not 3,000,152
            if more is None or calibre or more.maybe_metres or not 0 < more.value < scale:
                self.at = here
                return total
            total = total._replace(value=total.value + more.value, step=more.step)
        return total

    def summand(self, joined: bool) -> _Figure | None:
        digits = self.peek().is_number
        number = self.digits() if digits else self.below_thousand(joined)
        if number is None:
            return None
        part = (self.marks() if digits else None) or (self.and_part() if joined else None)
        if part:
            number = _Figure(number.value + part, Fraction(1, 10))
        scale = self.scale(digits)
        maybe_metres = digits and scale == 1_000_000 and self.peek(-1).text == "m"
        return number.times(scale)._replace(maybe_metres=maybe_metres) if scale else number

    def and_part(self) -> Fraction | None:
        """“and a half”, “and three quarters”, “-and-a-half”."""
        start = self.at
        self.take("-")
        found = self.take("and")
        self.take("-")
        if found and (part := self.part()):
            return part
        self.at = start
        return None

    def below_thousand(self, joined: bool) -> _Figure | None:
        """“seventeen”, “two hundred and fifty”, “twenty-five hundred”; the “a” of “a million”."""
        start = self.at
        if self.take("a") or self.take("an"):
            if self.peek().word not in self.words.scales or self.runs_on():
                self.at = start
                return None
            number = 1
        else:
            below = self.below_hundred()
            if below is None:
                return None
            number = below
        scale = 1
        if number and self.peek().word == "hundred":
            self.at += 1
            number, scale = number * 100, 100
            here = self.at
            rest = None if self.take("and") and not joined else self.below_hundred()
            if rest:
                number, scale = number + rest, 1
            else:
                self.at = here
        return _Figure(Fraction(number), _step(Decimal(number)), scale)

    def below_hundred(self) -> int | None:
        numbers = self.words.numbers
        number = numbers.get(self.peek().word)
        if number is None or self.runs_on():
            return None
        self.at += 1
        if number >= 20:
            here = self.at
            self.take("-")
            ones = numbers.get(self.peek().word, 0)
            if 0 < ones < 10 and not self.runs_on():
                self.at += 1
                return number + ones
            self.at = here
        return number

    def runs_on(self) -> bool:
        """Whether the number word here begins another word (“one-way”); “one-third” goes on with it."""
        following = self.peek(2).word
        words = self.words
        return self.hyphenated(0) and not (
            following in words.numbers
            or following == "and"
            or following in words.scales
            or following in words.parts
            or ("-", following) in words.hedges_after
            or self.unit_at(2) is not None
        )

    def scale(self, digits: bool) -> int:
        """The product of the scales here (“hundred thousand”), 0 if none; letters only after digits."""
        product = 0
        while True:
            hyphen = 1 if self.peek().text == "-" and not self.peek(1).gap else 0
            token, following = self.peek(hyphen), self.peek(hyphen + 1)
            scale = self.words.scales.get(token.word)
            if scale is None and digits and not product and not hyphen:
                longer = self.unit_at(0)  # m/s, m²
                attached = not token.gap or len(token.text) > 1 or token.word in "km"
                scale = (
                    self.words.letters.get(token.word)
                    if attached and not (longer and longer[0] > 1)
                    else None
                )
            runs_on = not following.gap and (following.is_word or following.is_number)
            if scale is None or runs_on:
                return product
            self.at += hyphen + 1
            product = (product or 1) * scale
            if product > 10**MAX_EXPONENT:
                raise RefusedInput(
                    f"a figure is smaller than 10^{MAX_EXPONENT + 1}: “{token.text}” is one scale too many"
                )

    def digits(self) -> _Figure:
        """The number in digits here; thousands may be grouped by comma, apostrophe or blank."""
        text = self.peek().text
        self.at += 1
        while len(text) < 2 * MAX_DIGITS and _SPACED.fullmatch(text) and self.another_group():
            text += " " + self.peek().text
            self.at += 1
        with_commas = text.replace(" ", ",")
        if " " in text and self.peek().word == "mm":
            raise RefusedInput(
                f"“{text} mm” may be one number or two: write “{with_commas} mm”, or “152mm” for a calibre"
            )
        if sum(map(str.isdigit, text)) > MAX_DIGITS:
            raise RefusedInput(f"a figure has at most {MAX_DIGITS} digits: “{text[:40]}…” has more")
        if not (_DIGITS.fullmatch(text) or _GROUPED.fullmatch(text) or _LAKH_GROUPED.fullmatch(text)):
            raise RefusedInput(
                f"“{text}” is not grouped in threes: write thousands as 1,000 and decimals as 1.5"
            )
        if _THREE_DECIMALS.fullmatch(text) and not self.decimals_expected():
            grouped, decimal = text.replace(".", ","), units.plain(Decimal(text))
            longer = f"{decimal}" if text.endswith("000") else f"{text}0"
            raise RefusedInput(f"“{text}” may be {grouped} or {decimal}: write “{grouped}” or “{longer}”")
        number = Decimal(re.sub("[,' ]", "", text))
        return _Figure(Fraction(number), _step(number))

    def another_group(self) -> bool:
        token, following = self.peek(), self.peek(1)
        return (
            re.fullmatch(r"\d{3}(\.\d+)?", token.text) is not None
            and token.start == self.peek(-1).end + 1
            and (following.gap or not (following.is_word or following.text in ("-", "/")))
        )

    def decimals_expected(self) -> bool:
        word = self.peek().word
        return word in self.words.scales or word in self.words.letters or word in ("%", "percent", "per")

    # units

    def unit_at(self, ahead: int) -> tuple[int, str] | None:
        """How many tokens the longest unit there has, and its name."""
        known, key, found = units.spellings(), "", None
        for length in range(1, _LONGEST_PHRASE + 1):
            token, following = self.peek(ahead + length - 1), self.peek(ahead + length)
            if not token.text:
                break
            key += " " + token.text if length > 1 and token.gap else token.text
            name = known.get(key) or (known.get(key.lower()) if len(key) > 1 else None)
            runs_on = not following.gap and (following.is_number or following.is_word) and token.is_word
            if name and not runs_on:
                found = length, name
        return found

    def unit(self) -> str | None:
        if found := self.unit_at(0):
            self.at += found[0]
            return found[1]
        if choices := units.ambiguous().get(self.peek().word):
            raise RefusedInput(f"“{self.peek().text}” has more than one meaning: write {choices}")
        return None

    def measure(self, joined: bool = True) -> _Measure | None:
        """A figure with its unit: “$30bn”, “17-kilometre”, “half a tonne”."""
        start = self.at
        before = None
        if (prefix := self.unit_at(0)) and units.is_currency(prefix[1]):
            self.at += prefix[0]
            before = prefix[1]
        figure = self.figure(joined)
        if figure is None:
            self.at = start
            return None
        here = self.at
        adjective = self.peek().text == "-" and not self.peek(1).gap and self.take("-")
        if figure.part:
            self.take("of")
            if not self.take("a"):
                self.take("an")
        after = self.unit()
        if after is None:
            self.at = here
            adjective = False
        if before and after and before != after:
            raise RefusedInput(f"a figure has one unit, this one {before} and {after}")
        return _Measure(figure, before or after, adjective)

    # several figures

    def between(self) -> tuple[_Measure, _Measure] | None:
        """“between a and b”, “from a to b”, “a to b”, “a–b”, “two or three”."""
        start = self.at
        if self.take("between"):
            for joined in (True, False):
                self.at = start + 1
                self.loose_hedges()
                low = self.measure(joined)
                if low and self.take("and") and (high := self.second_measure()):
                    return low, high
            raise RefusedInput("“between” takes two figures: “between 5 and 10”")
        opened = self.take("from")
        low = self.measure()
        and_then = self.take("to") or (not opened and (self.take("-") or self.take("or")))
        if low and and_then and (high := self.second_measure()):
            return low, high
        if opened:
            raise RefusedInput("“from” takes two figures: “from 5 to 10”")
        self.at = start
        return None

    def second_measure(self) -> _Measure | None:
        self.loose_hedges()
        return self.measure()

    def loose_hedges(self) -> None:
        """“between about 5 and some 10”: the ends are taken as said."""
        here = self.at
        while (found := self.phrase(self.words.hedges_before)) and found[0] in (None, Hedge.approximately):
            here = self.at
        self.at = here

    def magnitude(self) -> tuple[int, int] | None:
        """“dozens”, “tens of thousands”, “several hundred”, “many thousands”: from, and up to but not."""
        start = self.at
        several = self.phrase(self.words.vague)
        bounds = self.words.plurals.get(self.peek().word)
        if bounds and not self.hyphenated(0):
            self.at += 1
            low, high = bounds
            here = self.at
            if self.take("of") and (outer := self.words.plurals.get(self.peek().word)):
                scale = outer[0] // 2
                if scale < high:
                    raise RefusedInput(
                        f"“{self.since(start)} {self.peek().text}” is not understood: write the figure"
                    )
                self.at += 1
                return low * scale, high * scale
            self.at = here
            return bounds
        if several and (scale := self.scale(digits=False)):
            dozens = {12: (24, 100), 20: (40, 200)}
            return dozens.get(scale, (2 * scale, 10 * scale))
        self.at = start
        return None

    def since(self, start: int, end: int | None = None) -> str:
        """The text from token `start` to here, or to before token `end`."""
        last = (self.at if end is None else end) - 1
        return self.text[self.tokens[start].start : self.tokens[last].end] if start <= last else ""

    # what follows

    def rest(self, tail: _Tail) -> tuple[int, int]:
        """The tokens of the noun, from and up to but not; the tail after them is understood or refused."""
        start = end = self.at
        while self.peek().text:
            if self.tail_item(tail):
                continue
            if end != self.at:
                raise RefusedInput(
                    f"“{self.peek().text}” is not understood here: leave out what follows the figure"
                )
            self.at = end = end + 1
        return start, end

    def tail_item(self, tail: _Tail) -> bool:
        """Step over one of: hedge, best estimate, tolerance, period, “per” something."""
        start = self.at
        self.take(",")
        comma = self.at
        if self.phrase(self.words.best) and (best := self.measure()):
            tail.best = best
            return True
        if self.phrase(self.words.tolerance) and (tolerance := self.measure()):
            tail.tolerance = tolerance
            return True
        self.at = comma
        if hedge := self.phrase(self.words.hedges_after):
            tail.hedges.append(hedge[0])
            return True
        if self.period(tail):
            return True
        self.at = start
        return False

    def period(self, tail: _Tail) -> bool:
        """“a day”, “/day”, “each month”, “daily”; “per 100,000 people”, “a barrel”."""
        start = self.at
        if self.peek(1) == _END and (name := self.words.periods.get(self.peek().word)):
            self.at += 1
            tail.period = name
            return True
        slash = self.take("/")
        per = self.take("per") or slash
        if per or any(map(self.take, ("a", "an", "each", "every"))):
            found = self.unit_at(0)
            if found and f"per_{found[1]}" in units.names() and not tail.period:
                self.at += found[0]
                tail.period = found[1]
                return True
            of_what = self.peek()
            another = not tail.denominator and (of_what.is_word or (of_what.is_number and not slash))
            if another and (per or (found and self.peek(found[0]) == _END)):
                of = self.at
                while self.peek().text and self.peek().word not in ("per", "/", ","):
                    self.at += 1
                tail.denominator = self.since(of) or None
                return tail.denominator is not None
        self.at = start
        return False

    def noun(self, start: int, end: int) -> str | None:
        """The counted noun of these tokens as written, calibres closed up; refuses what cannot be one."""
        while start < end and self.tokens[start].word in ("of", "the", "these", "those", "its", "their"):
            start += 1
        if start == end:
            return None
        for at in range(start, end):
            token, before, after = self.tokens[at], self.tokens[at - 1], self.tokens[at + 1 : at + 2]
            alone = token.gap and (at + 1 == end or after[0].gap)
            size = self.unit_at(at + 1 - self.at) if token.is_number else None
            sized = size is not None and at + 1 + size[0] < end  # five 20 foot containers
            numbered = sized or before.word in self.words.designators
            figures = (self.words.numbers, self.words.scales, self.words.plurals)
            counts = token.is_number or any(token.word in words for words in figures)
            if counts and alone and not numbered:
                raise RefusedInput(f"“{token.text}” is a second figure: enter one at a time")
            if alone and token.word in self.words.not_in_noun:
                raise RefusedInput(
                    f"“{token.text}” is not understood: leave out what it begins, it belongs to the claim"
                )
            if not (
                token.is_number
                or token.is_word
                or token.text in _IN_NOUNS
                or unicodedata.category(token.text[0])[0] == "M"
            ):
                raise RefusedInput(
                    f"“{token.text}” is not understood after “{self.text[: token.start].strip()}”"
                )
        first = self.tokens[start]
        if first.word == "and" or not (first.is_word or first.is_number) or not first.gap:
            raise RefusedInput(f"“{first.text}” is not understood after “{self.text[: first.start].strip()}”")
        return _CALIBRE.sub(r"\1mm", " ".join(self.since(start, end).split()))

    def may_begin_figure(self) -> bool:
        """For `figure_in`: whether the token here is a number that counts or measures something."""
        token, before, after = self.peek(), self.peek(-1), self.peek(1)
        words = self.words
        if not token.is_number:
            pronoun = token.word == "one" and (
                after.word == "of" or before.word in ("no", "any", "every", "this")
            )
            return token.is_word and not pronoun and before.word not in words.ordinals
        if not token.gap and (before.is_word or before.text in tuple("-/:.#")) and before.text:
            return False
        if not after.gap and (after.text in ("/", ":") or after.is_word or after.text == "-"):
            following = self.peek(2) if after.text == "-" else after
            counts = following.word in words.scales or following.word in words.letters or following.is_number
            measures = self.unit_at(2 if after.text == "-" else 1) and following.word != "mm"
            if not (counts or measures):
                return False
        date = before.word in words.months or after.word in words.months or before.word in words.numbered
        year = token.text.isdecimal() and len(token.text) == 4 and 1500 <= int(token.text) <= 2100
        return not date and not year

    # the whole

    def share(self) -> _Measure | None:
        """“one in five”, “two out of three”."""
        start = self.at
        top = self.figure()
        of = self.take("in") or self.take("out", "of")
        if top and of and (bottom := self.figure()) and 0 < top.value < bottom.value <= 1000:
            return _Measure(_Figure(top.value / bottom.value, part=True), None, False)
        self.at = start
        return None

    def one(self) -> _Measure | None:
        """“a container”, “a 20-foot container”, “a tonne of shells”; “a 30% increase” is 30%."""
        start = self.at
        if self.take("a") or self.take("an"):
            here = self.at
            if self.peek().is_number:
                inner = self.measure()
                if inner and inner.unit and units.dimension(inner.unit) == "proportion":
                    return inner
                self.at = here
                return _Measure(_ONE, None, False)
            if self.peek().is_word and self.peek().word not in self.words.ordinals:
                return _Measure(_ONE, self.unit(), False)
        self.at = start
        return None

    def quantity(self, written: str) -> Quantity:
        """All of the text as one quantity."""
        tail = _Tail()
        some = False
        while found := self.phrase(self.words.hedges_before):
            some = self.peek(-1).word == "some"
            if found[0]:
                tail.hedges.append(found[0])
        ends: tuple[_Measure, ...] = ()
        magnitude = self.magnitude()
        if not (magnitude or self.phrase(self.words.vague)):
            one = None
            ends = self.between() or ()
            if not ends and (one := self.share() or self.measure() or self.one()):
                ends = (one,)
            if not ends and self.phrase(self.words.none):
                ends = (_Measure(_Figure(Fraction(0)), None, False),)
            if not ends and not (some and self.peek().is_word):  # “some containers” is vague
                raise RefusedInput(f"no figure in “{written}”: write how many, or “several”")
        while self.peek().text and self.tail_item(tail):
            pass
        unit = self.unit_of_all(ends, tail) or self.unit() or (None if ends else self.unit_after_of())
        part = unit is None and any(end.figure.part for end in ends)
        share = part and not (self.take("a") or self.take("an"))  # “half a container” counts containers
        worth = unit is not None and units.is_currency(unit) and (self.take("worth") or self.take("in"))
        of = share or worth or self.peek().word == "of"
        noun = self.noun(*self.rest(tail))
        unit = self.unit_of_all(ends, tail) or unit
        if share:
            unit = "fraction"
        self.check(written, ends, unit, noun, of)
        proportion = unit is not None and units.dimension(unit) == "proportion"
        rate = unit is not None and units.dimension(unit) in ("speed", "frequency")
        kind = (
            Kind.rate if rate or tail.period or tail.denominator else Kind.share if proportion else Kind.count
        )
        if proportion and of and noun:
            if tail.denominator:
                raise RefusedInput(f"“{written}” is so much of two things: leave one out")
            tail.denominator, noun = noun, None
        interval = _of_magnitude(*magnitude, unit, tail) if magnitude else _of_figures(ends, unit, noun, tail)
        return Quantity(
            as_written=written,
            amount=_amount(interval.amount),
            low=_bound(interval.low, ROUND_FLOOR),
            high=_bound(interval.high, ROUND_CEILING),
            low_inclusive=interval.low_inclusive,
            high_inclusive=interval.high_inclusive,
            hedge=interval.hedge,
            bounds_from=interval.bounds_from,
            unit=units.rate(unit, tail.period) if tail.period else unit,
            noun=noun,
            denominator=tail.denominator,
            kind=kind,
        )

    def unit_after_of(self) -> str | None:
        """“tens of thousands of tonnes”."""
        start = self.at
        unit = self.unit() if self.take("of") else None
        if unit is None:
            self.at = start
        return unit

    def unit_of_all(self, ends: tuple[_Measure, ...], tail: _Tail) -> str | None:
        """The one unit of figures, tolerance and best estimate: “40 ± 5 km”, “$5bn to $6bn”, “3,000+ km”."""
        others = [tail.best.unit if tail.best else None]
        if tail.tolerance and tail.tolerance.unit not in ("percent", "percentage_point"):
            others.append(tail.tolerance.unit)
        found = dict.fromkeys(name for name in (*(end.unit for end in ends), *others) if name)
        if len(found) > 1:
            raise RefusedInput(f"the figures have different units: {' and '.join(found)}; write both in one")
        return next(iter(found), None)

    def check(
        self, written: str, ends: tuple[_Measure, ...], unit: str | None, noun: str | None, of: bool
    ) -> None:
        """Refuse what reads well and means something else."""
        metres = of or noun is None or noun.split()[0].lower() in self.words.after_metres
        if metres and not unit and any(end.figure.maybe_metres for end in ends):
            raise RefusedInput(f"“m” in “{written}” may be million or metres: write the word")
        sized = unit and noun and not of and units.dimension(unit) != "proportion"
        if sized and noun and (unit == "millimeter" or singular(noun) != noun):
            raise RefusedInput(
                f"“{written}” says how big, not how many: write how many {noun}, or “of {noun}”"
            )
        if noun and not unit and any(end.figure.value < 0 for end in ends):
            raise RefusedInput(f"“{written}” is below zero: a count is not")


# --- from words to bounds ---------------------------------------------------------------------------------

_ONE = _Figure(Fraction(1), Fraction(1))
_EXACT = Context(prec=4 * MAX_LENGTH)
_OPEN_BELOW = (Hedge.less_than, Hedge.at_most)
_OPEN_ABOVE = (Hedge.more_than, Hedge.at_least)


class _Interval(NamedTuple):
    amount: Fraction | None
    low: Fraction | None
    high: Fraction | None
    low_inclusive: bool
    high_inclusive: bool
    hedge: Hedge
    bounds_from: BoundsFrom


def _of_figures(ends: tuple[_Measure, ...], unit: str | None, noun: str | None, tail: _Tail) -> _Interval:
    hedge = _strongest(tail.hedges)
    if not ends:
        return _Interval(None, None, None, False, False, Hedge.vague, BoundsFrom.words)
    if len(ends) == 2:
        return _of_range(ends[0].figure, ends[1].figure, hedge, tail)
    if tail.best:
        raise RefusedInput("a best estimate goes with two bounds: “between 5 and 10, most likely 7”")
    if tail.tolerance:
        return _of_tolerance(ends[0].figure, unit, noun, hedge, tail.tolerance)
    return _of_hedge(ends[0].figure, hedge, counted=unit is None)


def _strongest(hedges: list[Hedge]) -> Hedge:
    """“at least some 500” is at least 500; “more than up to 5” is nothing."""
    hedges = list(dict.fromkeys(hedges))
    strong = [hedge for hedge in hedges if hedge is not Hedge.approximately]
    if len(strong) > 1 or (Hedge.exact in strong and len(hedges) > 1):
        said = " and ".join(f"“{hedge.replace('_', ' ')}”" for hedge in hedges)
        raise RefusedInput(f"{said} contradict each other: keep one")
    return strong[0] if strong else hedges[0] if hedges else Hedge.exact


def _of_hedge(figure: _Figure, hedge: Hedge, counted: bool) -> _Interval:
    """The bounds of one hedged figure.

    What “more than”, “at least”, “less than” and “at most” bound is in the words. The width of “about” and
    “nearly” is our convention: one unit of the last significant digit, as a rounded figure is off by no more,
    and at most a tenth. Trailing zeros are not significant, unless after a point.
    """
    value = figure.value
    tenth = abs(value) / 10
    floor = Fraction(0) if counted and value >= 0 else None
    words, convention = BoundsFrom.words, BoundsFrom.convention
    match hedge:
        case Hedge.approximately:
            spread = min(figure.step or tenth, tenth)
            return _Interval(value, value - spread, value + spread, True, True, hedge, convention)
        case Hedge.nearly:
            if value < 0:
                return _Interval(value, value, value + tenth, False, True, hedge, convention)
            return _Interval(value, value - tenth, value, True, False, hedge, convention)
        case Hedge.more_than | Hedge.at_least:
            return _Interval(value, value, None, hedge is Hedge.at_least, False, hedge, words)
        case Hedge.less_than | Hedge.at_most:
            return _Interval(value, floor, value, floor is not None, hedge is Hedge.at_most, hedge, words)
    return _Interval(value, value, value, True, True, hedge, words)


def _of_range(low: _Figure, high: _Figure, hedge: Hedge, tail: _Tail) -> _Interval:
    """“5–10 million” is five to ten million; “500,000 to 1 million” is as it stands."""
    if hedge not in (Hedge.exact, Hedge.approximately) or tail.tolerance:
        raise RefusedInput("a range has its bounds already: leave out the hedge, or one of the figures")
    low = _share_scale(low, high)
    best = tail.best.figure if tail.best else None
    if best and not low.value <= best.value <= high.value:
        best = _share_scale(best, high)
    bounds_from = BoundsFrom.convention if hedge is Hedge.approximately else BoundsFrom.words
    return _Interval(
        best.value if best else None, low.value, high.value, True, True, Hedge.between, bounds_from
    )


def _share_scale(figure: _Figure, other: _Figure) -> _Figure:
    """The figure in millions too, if only the other says so. Refused where that would be a guess."""
    if other.scale == 1 or figure.scale > 1 or figure.value == 0:
        return figure
    scaled = figure.times(other.scale)
    if scaled.value <= other.value:
        return scaled
    if figure.value < 1000 <= other.scale:
        raise RefusedInput("one figure has a scale such as million and the other none: write both in full")
    return figure


def _of_tolerance(
    figure: _Figure, unit: str | None, noun: str | None, hedge: Hedge, tolerance: _Measure
) -> _Interval:
    """“40 ± 5 km”; “40 km ± 10%” is relative, “40% ± 3%” and “40% ± 3 percentage points” are not."""
    if hedge not in (Hedge.exact, Hedge.approximately):
        raise RefusedInput("a tolerance gives the bounds already: leave out the other hedge")
    spread = tolerance.figure
    if tolerance.unit == "percentage_point" and unit not in ("percent", "percentage_point"):
        raise RefusedInput("percentage points are a tolerance of percentages only")
    if tolerance.unit == "percent" and unit is None and noun is None:
        raise RefusedInput("say what is meant: “40% ± 10%”, or “40 km ± 10%”")
    if tolerance.unit == "percent" and unit != "percent":
        width = figure.value * spread.value / 100
    elif figure.scale >= 1000 and spread.scale == 1 and spread.value < 1000:
        raise RefusedInput("one figure has a scale such as million and the other none: write both in full")
    else:
        figure = figure.times(spread.scale) if figure.scale == 1 and figure.value < 1000 else figure
        width = spread.value
    width = abs(width)
    value = figure.value
    return _Interval(value, value - width, value + width, True, True, Hedge.approximately, BoundsFrom.words)


def _of_magnitude(low: int, high: int, unit: str | None, tail: _Tail) -> _Interval:
    """“hundreds” is 200 to 1,000; “at least hundreds” and “up to hundreds” keep one bound."""
    hedge = _strongest(tail.hedges)
    if (
        tail.tolerance
        or tail.best
        or hedge not in (Hedge.exact, Hedge.approximately, *_OPEN_ABOVE, *_OPEN_BELOW)
    ):
        raise RefusedInput("an order of magnitude takes no such hedge: write the figure")
    bounds_from = BoundsFrom.convention
    if hedge in _OPEN_ABOVE:
        return _Interval(None, Fraction(low), None, True, False, hedge, bounds_from)
    if hedge in _OPEN_BELOW:
        floor = None if unit else Fraction(0)
        return _Interval(None, floor, Fraction(high), floor is not None, False, hedge, bounds_from)
    return _Interval(None, Fraction(low), Fraction(high), True, False, Hedge.order_of_magnitude, bounds_from)


def _step(number: Decimal) -> Fraction:
    """What one unit of the last significant digit is worth: 100 in 6,700, 0.01 in 3.50."""
    if number == 0:
        return Fraction(0)
    _, digits, exponent = number.as_tuple()
    if exponent == 0:
        exponent = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return Fraction(10) ** int(exponent)


def _finite(value: Fraction) -> Decimal | None:
    """The same number as a decimal, if it has finitely many digits."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return (
        units.plain(_EXACT.divide(Decimal(value.numerator), Decimal(value.denominator)))
        if rest == 1
        else None
    )


def _amount(value: Fraction | None) -> Decimal | None:
    """Exact where that is possible; two-thirds is the nearest decimal of 30 digits, between its bounds."""
    if value is None:
        return None
    exact = _finite(value)
    return _bound(value, ROUND_HALF_EVEN) if exact is None else exact


def _bound(value: Fraction | None, rounding: str) -> Decimal | None:
    if value is None:
        return None
    rounded = Context(prec=MAX_DIGITS, rounding=rounding).divide(
        Decimal(value.numerator), Decimal(value.denominator)
    )
    return units.plain(rounded)


# --- what others call -------------------------------------------------------------------------------------


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
    reader = _Reader(written)
    if reader.tokens[-1].text in (".", ","):
        reader.tokens.pop()
    return reader.quantity(written)


_EXPONENT = re.compile(r"([+-]?\d{1,30}(?:\.\d{1,30})?)[eE]([+-]?\d{1,2})")


def number(text: str) -> Decimal:
    """One plain figure, as an option takes it: “1,000,000”, “3 million”, “1e6”. Raises RefusedInput."""
    text = text.strip()[: MAX_LENGTH + 1]
    value: Decimal | None = None
    if match := _EXPONENT.fullmatch(text):
        value = units.plain(_EXACT.create_decimal(text)) if abs(int(match[2])) <= 2 * MAX_EXPONENT else None
    elif len(text) <= MAX_LENGTH:
        reader = _Reader(text)
        figure = reader.figure()
        if figure and figure.maybe_metres:
            raise RefusedInput(f"“{text}”: write “million”")
        value = _finite(figure.value) if figure and not reader.peek().text else None
    if value is None:
        raise RefusedInput(f"“{text[:40]}” is not a plain figure: write it like 6,700 or 3 million or 2.5")
    _check_limits(value)
    return value


def describe(quantity: Quantity) -> str:
    """One line that echoes a reading.

    `some 6,700 containers → 6,700 · ≈ 6,600 to 6,800 · approximately · containers`
    “≈” stands before bounds that are ours and not the words'. Never in scientific notation.
    """
    q = quantity
    bounds, hedge = _in_words(q), q.hedge.replace("_", " ")
    closed = q.low is not None and q.high is not None and q.hedge not in _OPEN_BELOW
    parts = [
        _grouped(q.amount) if q.amount is not None and closed else "",
        "" if q.hedge is Hedge.exact and q.amount is not None else bounds,
        "" if bounds.removeprefix("≈ ").startswith(hedge) else hedge,
        (q.unit or "").replace("_", " "),
        q.noun or "",
        f"{'of' if q.kind is Kind.share else 'per'} {q.denominator}" if q.denominator else "",
        "" if q.kind is Kind.count else q.kind,
    ]
    return f"{q.as_written} → {' · '.join(filter(None, parts))}"


def _in_words(q: Quantity) -> str:
    """The bounds: “6,600 to 6,800”, “5 or more”, “≈ 6,300 to less than 7,000”."""
    low = "" if q.low is None else _grouped(q.low) if q.low_inclusive else f"more than {_grouped(q.low)}"
    high = "" if q.high is None else _grouped(q.high) if q.high_inclusive else f"less than {_grouped(q.high)}"
    if q.hedge in _OPEN_BELOW and q.low == 0:
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


# --- nouns ------------------------------------------------------------------------------------------------


def singular(noun: str) -> str:
    """One of them: “munitions factory” for “munitions factories”, “round of tests” for “rounds of tests”."""
    return _inflect(noun, _singular_word)


def plural(noun: str) -> str:
    """Many of them, from the singular or the plural: “munitions factory” → “munitions factories”."""
    return _inflect(noun, lambda word: _plural_word(_singular_word(word)))


def head(noun: str) -> str | None:
    """The next more general noun: “152mm artillery shell” → “artillery shell” → “shell” → None.

    What “of” adds goes first: “round of missile tests” → “round”. “tanks and trucks” have none.
    """
    words = noun.split()
    lower = noun.lower().split()
    if "of" in lower[1:]:
        return " ".join(words[: lower.index("of", 1)])
    return " ".join(words[1:]) if len(words) > 1 and "and" not in lower else None


def _inflect(noun: str, change: Callable[[str], str]) -> str:
    words = noun.split()
    lower = noun.lower().split()
    if not words or "and" in lower:
        return noun
    last = lower.index("of", 1) - 1 if "of" in lower[1:] else len(words) - 1
    words[last] = change(words[last])
    return " ".join(words)


def _singular_word(word: str) -> str:
    words, lower = _words(), word.lower()
    if lower in words.unchanged or lower in words.plural_of or word.isupper():
        return word
    if lower in words.singular_of:
        return _like(word, words.singular_of[lower])
    if lower.endswith(("smen", "women", "emen", "nmen", "kmen", "dmen", "tmen", "rmen", "ymen", "hmen")):
        return word[:-2] + "an"  # servicemen, gunmen; not specimen
    if lower.endswith(("ss", "us", "is")) or not lower.endswith("s") or len(word) < 3:
        return word
    if lower.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if lower.endswith(("xes", "ches", "shes", "sses", "zzes")) else word[:-1]


def _plural_word(word: str) -> str:
    words, lower = _words(), word.lower()
    if lower in words.unchanged or (word.isupper() and word.endswith("S")):
        return word
    if lower in words.plural_of:
        return _like(word, words.plural_of[lower])
    if lower.endswith("man") and lower not in ("human", "german", "roman"):
        return word[:-2] + "en"
    if lower.endswith("y") and lower[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    return word + ("es" if lower.endswith(("s", "x", "ch", "sh", "zz")) else "s")


def _like(word: str, other: str) -> str:
    return other.capitalize() if word[:1].isupper() else other


# --- a hint -----------------------------------------------------------------------------------------------


def figure_in(text: str) -> str | None:
    """The first figure in a sentence: “3 million”, “half a million”, “hundreds of”; a hint, no reading.

    Years from 1500 to 2100, dates, ordinals and designators (T-72, 152mm, Mk 48) are no figures.
    """
    reader = _Reader(text)
    while reader.peek().text:
        start = reader.at
        if reader.may_begin_figure():
            try:
                found = reader.magnitude() or reader.figure()
            except RefusedInput:
                found = None
            if found and reader.at > start:
                if reader.peek(-1).word in reader.words.plurals:
                    reader.take("of")
                return reader.since(start)
        reader.at = start + 1
    return None


def is_number_word(word: str) -> bool:
    """Whether an English word stands for a number or its scale: twelve, twelfth, thousands, million."""
    words, folded = _words(), word.casefold()
    return any(folded in known for known in (words.numbers, words.scales, words.parts, words.plurals))
