"""Two figures that are one quantity, “5 to 10 million”, “$3-5bn”, and orders of magnitude: “hundreds”."""

from __future__ import annotations

import re

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.bounds import shared_scale
from claimtrack.quantity.cursor import END
from claimtrack.quantity.figures import ONE
from claimtrack.quantity.measures import Measure, Measures
from claimtrack.quantity.tokens import Token
from claimtrack.vocabulary import Hedge

_VERSIONS = (4, 8, 16, 32, 64, 128, 256, 512)  # to be had also in double: 64 or 128 GB
_AIRLINERS = range(707, 800, 10)
_VARIANTS = tuple(str(hundred) for hundred in range(100, 1001, 100))


class NoQuantity(RefusedInput):
    """Has figures and is no quantity, or nobody can tell: a score, a vote, a calibre."""


class NoRange(RefusedInput):
    """“Between” or “from” without two figures after it."""


class Ranges(Measures):
    """Reads ranges and orders of magnitude.

    In a running text whoever sets `at` says what stands before it: `apart`, two figures here are no range
    (“rose from 5 to 10”); `changing`, nor are they after one with a unit (“fell $1 to $83”), unless it is
    `foreseen` (“will grow 4% to 6%”); `changed_by`,
    nor where they are far apart (“shrank by 861,237 to 124.3 million”).
    """

    apart = False
    changing = False
    foreseen = False
    changed_by = False

    def between(self) -> tuple[Measure, Measure] | None:
        """“between a and b”, “from a to b”, “a to b”, “a–b”, “two or three”."""
        start, doubt = self.at, self.doubt
        if found := self.one_or_two() or self.neighbours():
            return found
        if self.take("between"):
            for joined in (True, False):
                self.at = start + 1
                self.loose_hedges(Hedge.approximately)
                self.hedged = True  # a third is one here, whatever follows
                low = self.measure(joined)
                said_twice = self.past_noun_said_twice() if low else ()
                if low and (self.take("and") or self.dash()) and (high := self.second_measure()):
                    if said_twice and not self.stands(self.at, said_twice):
                        break
                    if not self.whole and low.unit and high.unit and low.unit != high.unit:
                        break  # between one week and 15 years
                    return self.rising(low, high)
            raise NoRange("“between” takes two figures: “between 5 and 10”")
        opened = self.take("from")
        low = self.measure()
        joint = self.hanging_hyphen()
        to = (
            self.take_joined_to()
            or self.take("to")
            or self.dash()
            or self.take("through")
            or (opened and self.take("up", "to"))
        )
        if to and not self.whole and self.peek().word == "the" and not opened:
            self.at, self.doubt = start, doubt
            return None  # added $300 to the $999 price
        before = self.tokens[start - 2 - (self.tokens[start - 2].text == "-")] if start > 2 else END
        listed = self.peek(start - 1 - self.at).text == "," and (
            before.is_number or before.word in self.words.numbers
        )
        either = not to and not opened and not listed and self.take("or")  # but 4, 6 or 8 GB are three
        if low and (to or either) and (high := self.measure() if either else self.second_measure()):
            low, high = self.rising(low, high)
            if not self.is_gain(start, low, joint) and self.is_range(low, joint, high, opened):
                return low, high
        if opened:
            raise NoRange("“from” takes two figures: “from 5 to 10”")
        self.at, self.doubt = start, doubt
        return None

    def is_gain(self, start: int, low: Measure, joint: Token) -> bool:
        """Whether a sum with a sign is how far a price moved: “Crude: -$0.30 to $41.20”."""
        signed = self.tokens[start].text in ("+", "-") and low.unit and units.is_currency(low.unit)
        told = self.peek(start - 1 - self.at).text in (":", ")", "or")
        return bool(signed and told and joint.word == "to" and not self.whole)

    def past_noun_said_twice(self) -> tuple[str, ...]:
        """Step over the first “men” of “between 500 men and 600 men”; its words."""
        here = self.at
        if (
            not self.whole
            and self.peek().is_word
            and self.peek().word != "and"
            and self.running_noun(many=True)
        ):
            words = tuple(token.word for token in self.tokens[here : self.at])
            if self.peek().word == "and":
                return words
        self.at = here
        return ()

    def neighbours(self) -> tuple[Measure, Measure] | None:
        """“five, six people”: numbers in words, one after the other; not the first of a list."""
        low, high = (self.words.numbers.get(self.peek(ahead).word, 0) for ahead in (0, 2))
        after = self.peek(3)
        listed = after.text in (",", "-") or after.word in ("and", "or")
        if self.peek(1).text != "," or not 1 < low == high - 1 or self.peek(-1).text == "," or listed:
            return None
        self.at += 2
        first = Measure(ONE.times(low)._replace(scale=1), None, False)
        second = self.measure()
        return (first, second) if second else None

    def one_or_two(self) -> tuple[Measure, Measure] | None:
        """“a week or two”."""
        found = self.unit_at(1) if self.peek().word in ("a", "an") else None
        scale = self.words.scales.get(self.peek(1).word, 0)
        more = self.peek(4).word in self.words.scales or self.peek(4).text == "-"  # a hundred or two hundred
        if scale and not more and self.stands(self.at, ("a", self.peek(1).word, "or", "two")):
            self.at += 4  # a dozen or two
            return Measure(ONE.times(scale), None, False), Measure(ONE.times(2 * scale), None, False)
        if found and self.stands(self.at + 1 + found[0], ("or", "two")):
            self.at += 3 + found[0]
            return Measure(ONE, found[1], False), Measure(ONE.times(2)._replace(scale=1), found[1], False)
        return None

    def rising(self, low: Measure, high: Measure) -> tuple[Measure, Measure]:
        """In order where they are told the other way: “248 to 65 million years ago”, “-5 to -10C”."""
        first, last = low.figure, high.figure
        if self.whole or low.unit not in (None, high.unit):
            return low, high
        years = high.unit == "year" and low.unit is None
        if years and first.scale == 1 < last.scale and first.value < 1000:
            first = first.times(last.scale)
        elif not (years and self.peek().word in ("ago", "old")) and first.value >= 0:
            return low, high
        if first.value <= last.value:
            return low, high
        return high, low._replace(figure=first, unit=high.unit)

    def take_joined_to(self) -> bool:
        """Step over the “to-” of “12-to-18-month”, not over the sign of “5 to -10”."""
        return self.peek(1).text == "-" and not self.peek(1).gap and self.take("to", "-")

    def hanging_hyphen(self) -> Token:
        """Step over the hyphen of “12- to 18-month” or “12-to-18-month”; what joins the figures there."""
        joint = self.peek(1)
        hangs = self.peek().text == "-" and not self.peek().gap and joint.word in ("to", "or")
        self.at += hangs
        return self.peek()

    def dash(self) -> bool:
        """Step over the dash of “5–10” or “5 – 10”; in a running text a long one begins another clause."""
        if self.whole:
            return self.take("-") or self.take("—")
        if self.peek().text == "~" and not (self.peek().gap or self.peek(1).gap):
            return self.take("~")
        spaced, following = self.peek().gap, self.peek(1)
        if spaced and (following.word in self.words.hedges_before.by_first or self.begins_breakdown()):
            return False  # 1 gigabit - up to 20 times as much; killed four - three men and a boy
        return self.peek().gap == self.peek(1).gap and self.take("-")

    def begins_breakdown(self) -> bool:
        """Whether behind a spaced dash stands a part of the number: “rose to 88 - 71 of them”."""
        total, first = self.peek(-1), self.peek(1)
        if self.peek(-2).word in ("between", "from", "minus", "-"):
            return False
        values = [self.words.numbers.get(token.word, token.text.replace(",", "")) for token in (total, first)]
        return all(str(value).isdecimal() for value in values) and int(values[1]) <= int(values[0])

    def is_range(self, low: Measure, joint: Token, high: Measure, opened: bool) -> bool:
        """Whether two figures of a running text are the ends of one quantity; “$5bn to 3 firms” is not."""
        if self.whole:
            return True
        if (self.apart and joint.text != "-" and joint.word != "or") or low.figure.part != high.figure.part:
            return False
        if low.unit and high.unit and low.unit != high.unit:
            return False
        if high.unit and not low.unit and units.is_currency(high.unit) and joint.text != "-":
            last = self.peek(-1)
            if last.is_number or last.word in self.words.scales:
                return False  # £3.99 for one or £10 for three
        sign_once = (
            low.unit is not None and units.is_currency(low.unit) and not high.unit
        )  # raise €15bn to 20bn
        times = high.figure.value / low.figure.value if low.figure.value > 0 else 1
        if low.unit and joint.word == "to" and self.changing and not sign_once:
            return self.foreseen and low.unit == high.unit and 1 < times <= 2  # will grow 4% to 6%
        if joint.word == "to" and (
            (self.changed_by and times > 3) or (self.changing and not high.unit and times > 10)
        ):
            return False  # by 10p to 90p, climbed 20,000 to 340,000
        if joint.word == "or" and low.unit and high.unit:
            return False  # 8 GB or 12 GB
        digits = self.peek(-1).text if self.peek(-1).is_number else ""
        if joint.text == "-" and digits in _VARIANTS and low.figure.value in _AIRLINERS and not low.unit:
            raise NoQuantity("an airliner: 737-800")
        if joint.text == "-" and digits.isdecimal() and len(digits) > 3 and low.figure.value < 100:
            raise NoQuantity("a number of a file: 20-11034")
        after = low.unit is not None and not units.is_currency(low.unit)
        hour = low.unit == "minute" and high.figure.value <= 12  # five minutes to six
        shared = (
            joint.word == "to"
            and not hour
            and self.ends_clause(0)
            and times <= 5
            and not (opened or self.changed_by)
        )
        first_only = (
            after or (low.unit and high.figure.scale == 1) or (joint.word == "through" and self.doubt)
        )
        if joint.word in ("to", "or", "through") and first_only and not high.unit:
            return shared and after and high.figure.value > low.figure.value  # three years to five
        first = shared_scale(low.figure, high.figure).value
        lesser = first < high.figure.value
        if joint.text == "-" and not joint.gap:
            if not lesser:
                raise NoQuantity("a score, or nobody can tell")
            return True
        fell = (
            joint.word in ("through", "or") or max(low.figure.scale, high.figure.scale) > 1
        )  # 7m to just 1.5m
        if not lesser and (low.unit or opened or fell or high.figure.value < 0):
            return False
        if not lesser:
            raise NoQuantity("a score, or nobody can tell")
        memory = high.unit in ("gigabyte", "terabyte", "megabyte") and first in _VERSIONS
        if joint.word == "or" and memory and high.figure.value == 2 * first:
            return False
        return joint.word != "or" or high.figure.value <= 2 * first

    def second_measure(self) -> Measure | None:
        """The other end of a range."""
        self.loose_hedges(Hedge.approximately, Hedge.at_most)
        if self.peek().word == "plus" and not self.whole:
            self.at += 1  # minus one to plus two degrees
        return self.measure()

    def loose_hedges(self, *harmless: Hedge) -> None:
        """“between about 5 and some 10”: the ends are taken as said, the upper one also with “as many as”."""
        here = self.at
        while (found := self.phrase(self.words.hedges_before)) and found[0] in (None, *harmless):
            here = self.at
        self.at = here

    def magnitude(self) -> tuple[int, int] | None:
        """“dozens”, “tens of thousands”, “several hundred”, “many thousands”: from, and up to but not."""
        start = self.at
        several = self.phrase(self.words.vague)
        bounds = self.words.plurals.get(self.peek().word) or self.plural_in_digits()
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

    def plural_in_digits(self) -> tuple[int, int] | None:
        """“100s of volunteers”; “10s of video” is seconds. Steps over the digits alone."""
        text = self.peek().text.replace(",", "")
        following = self.peek(3)
        many = following.word in self.words.plurals or self.plural(self.extent(self.at + 3, many=True) - 1)
        if re.fullmatch("10+", text) and self.peek(1).text == "s" and self.peek(2).word == "of" and many:
            self.at += 1
            return 2 * int(text), 10 * int(text)
        return None
