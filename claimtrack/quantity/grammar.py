"""What a quantity is made of, in one grammar for a typed quantity and for those of a running text.

    [hedge] figure [hedge] [unit] [noun] [of what] [a day] [hedge]

Left to right over words and marks. A typed quantity is all of its text, and refused where not understood. In
a running text the noun ends where the clause goes on, a range takes more to be one, and what could be
something else raises NoQuantity.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_CEILING, ROUND_FLOOR
from fractions import Fraction
from typing import Any, NamedTuple

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.bounds import (
    OPEN_ABOVE,
    OPEN_BELOW,
    Tail,
    amount_of,
    bound_of,
    of_figures,
    of_magnitude,
    shared_scale,
)
from claimtrack.quantity.figures import END, Figure, Figures, Measure
from claimtrack.quantity.nouns import closed, is_plural, singular
from claimtrack.quantity.tokens import Sort, Token
from claimtrack.vocabulary import Hedge, Kind

_IN_NOUNS = frozenset("-'/&.,")
_YEAR = re.compile("1[5-9][0-9][0-9]|20[0-9][0-9]|2100")
_LONGEST_NOUN = 8  # words, in a running text
_FAR = 8  # tokens looked back, in a clause
ONE = Figure(Fraction(1), Fraction(1))


class NoQuantity(RefusedInput):
    """Has figures and is no quantity, or nobody can tell: a score, a vote, a calibre."""


class NoRange(RefusedInput):
    """“Between” or “from” without two figures after it."""


class Reading(NamedTuple):
    """What was read between two tokens, and between which of them the figure stands."""

    start: int
    end: int
    number_start: int
    number_end: int
    facts: dict[str, Any]  # of a Quantity, all but the words


class Reader(Figures):
    """Stands before token `at`. A method that finds nothing of its sort there returns None and stays.

    In a running text whoever sets `at` says what stands before it: `apart`, two figures here are no range
    (“rose from 5 to 10”); `changing`, nor are they after one with a unit (“fell $1 to $83”); `changed_by`, nor
    where they are far apart (“shrank by 861,237 to 124.3 million”); `currency`, what money was last, and `millions`, that some were; `attributive`,
    what follows a unit is described by it (“a 30% increase”); `counted`, a verb says what is done to those
    counted (“killed one in two attacks”).
    """

    apart = False
    changing = False
    changed_by = False
    currency: str | None = None
    millions = False
    attributive = False
    money = False
    measured = False
    share_of = ""
    counted = False

    # one figure with its unit

    def measure(self, joined: bool = True) -> Measure | None:
        """A figure with its unit: “$30bn”, “17-kilometre”, “half a tonne”."""
        start = self.at
        before = None
        signed = self.unit_at(1) if self.peek().word in ("-", "minus") else None
        below = signed is not None and units.is_currency(signed[1])  # minus $20 million
        self.at += below
        if (prefix := self.unit_at(0)) and units.is_currency(prefix[1]):
            self.at += prefix[0]
            before = prefix[1]
        elif self.peek(1).is_number and self.peek().word in self.words.sets["money_before"]:
            before = self.unit()
        figure = self.figure(joined)
        if figure is None:
            self.at = start
            return None
        if below:
            figure = figure._replace(value=-figure.value)
        if before and self.peek().word == "t" and not self.peek().gap:  # $1.5t
            self.at += 1
            figure = figure.times(self.words.letters["tn"])
        here = self.at
        adjective = self.peek().text == "-" and not self.peek(1).gap and self.take("-")
        if figure.part:
            self.take("of")
            if not self.take("a"):
                self.take("an")
        figure, after = self.metres(figure) if figure.maybe_metres and not before else (figure, None)
        if millions := self.millions_of_money():
            figure, after = figure.times(self.words.letters["mn"]), millions
        rate = self.unit_at(0) if before else None
        if rate and units.dimension(rate[1]) == "frequency":
            return Measure(figure, before, False)  # $30 million per year
        after = after or self.unit() or self.money_of_a_country()
        if after in units.currencies():
            if self.peek().is_number and not self.peek(-1).is_word:
                after = None  # the second sign of $575-$580
            elif scale := self.scale(digits=True):
                figure = figure.times(scale)  # 75 USD million
        if after is None and not (adjective and self.is_counted(0)):
            adjective = False
            if not self.doubt:  # an ambiguous unit is stepped over
                self.at = here
        if before and after and before != after:
            self.unclear(f"a figure has one unit, this one {before} and {after}")
            return Measure(figure, None, False)
        measure = Measure(figure, before or after, adjective)
        return self.and_smaller(measure) if joined and not before else measure

    def and_smaller(self, measure: Measure) -> Measure:
        """The measure with what it goes on with: “5 ft 2 in”, “an hour and a half”, “5 dollars and 20 cents”."""
        figure, unit, adjective = measure
        if figure.part or figure.scale > 1:
            return measure
        if unit and (part := self.and_part()):
            return Measure(figure._replace(value=figure.value + part), unit, adjective)
        each = 1
        while following := self.smaller(unit):
            here = self.at
            joined = self.take("-") if adjective else self.take("and")
            more = self.figure()
            named = more is not None and more.maybe_metres and following[0] == "meter"
            more = self.in_metres(more) if more and named else more
            if (
                not more
                or more.part
                or more.scale > 1
                or not 0 <= more.value < following[1]
                or not (
                    named
                    or self.take_smaller(following[0])
                    or self.is_plain_rest(unit, more, joined, adjective)
                )
            ):
                self.at = here
                break
            unit, ratio = following
            each *= ratio
            step = more.step and more.step / each
            figure = figure._replace(value=figure.value + more.value / each, step=step)
        return measure._replace(figure=figure)

    def smaller(self, unit: str | None) -> tuple[str | None, int] | None:
        """What a size in this unit may go on with, and how many make one; None and 100 for any money."""
        money = unit in units.currencies() if unit else bool(self.doubt)
        return (None, 100) if money else units.smaller(unit) if unit else None

    def take_smaller(self, unit: str | None) -> bool:
        """Step over the smaller unit, or over “cents”, the hundredths of any money."""
        self.take("-")
        found = self.unit_at(0)
        if unit is None:
            length = int(self.peek().word in self.words.sets["hundredths"])
        elif self.peek().word == "in" and unit == "inch":
            length = 1
        else:
            length = found[0] if found and found[1] == unit else 0
        self.at += length
        return length > 0

    def is_plain_rest(self, unit: str | None, rest: Figure, joined: bool, adjective: bool) -> bool:
        """Whether a bare number goes on with the unit: “1 metre 60”, “6-foot-4”, “15 dollars 50”."""
        if adjective:
            return joined and unit == "foot"
        if joined or not (self.ends_clause(0) or self.peek().word in self.words.sets["metres"]):
            return False
        if self.peek().is_word and not self.peek().gap:
            return False  # 10 dollars 11a
        return unit in ("foot", "stone") or (
            rest.value >= 10 and (unit == "meter" or unit in units.currencies())
        )

    def millions_of_money(self) -> str | None:
        """Step over “MEUR”."""
        text = self.peek().text
        name = units.spellings().get(text[1:]) if len(text) == 4 and text[0] == "M" else None
        if name not in units.currencies():
            return None
        self.at += 1
        return name

    def money_of_a_country(self) -> str | None:
        """“Kazakh tenge”: an adjective that the list of units puts otherwise."""
        found = self.unit_at(1) if self.peek().text[:1].isupper() and self.peek(1).gap else None
        if self.whole or not found or found[1] not in units.currencies() or found[1] == "US_dollar":
            return None
        self.at += 1 + found[0]
        return found[1]

    def at_money(self) -> bool:
        """Whether the sign of some money begins here: the “C$” that is no “c.”."""
        found = self.unit_at(0)
        return found is not None and found[0] > 1 and found[1] in units.currencies()

    def metres(self, figure: Figure) -> tuple[Figure, str | None]:
        """“40m high” is forty metres; what “40m” is without anything that tells nobody knows."""
        sets = self.words.sets
        said = self.peek().word in sets["metres"]
        if (
            said
            and self.peek().word in ("from", "above", "below")
            and self.near(self.at - 2, sets["in_millions"])
        ):
            said = False  # signed for 40m from Porto
        if not said and (self.whole or not self.are_metres()):
            return figure._replace(maybe_metres=not self.are_millions()), None
        return self.in_metres(figure), "meter"

    def in_metres(self, figure: Figure) -> Figure:
        """The figure without the million that its “m” might have been."""
        million = self.words.letters["m"]
        return Figure(figure.value / million, figure.step and figure.step / million)

    def are_metres(self) -> bool:
        """Whether the “m” just read is metres by its blank or by what stands round it: “a depth of 12m”."""
        sets, here = self.words.sets, self.at
        currency = self.unit_at(0)
        if currency and units.is_currency(currency[1]):
            return False
        self.take("-")
        noun = self.extent(self.at, many=True) > self.at
        sized = self.peek().word in sets["metre_nouns"]
        self.at = here
        if sized:
            return True
        if self.unit_at(0) or self.peek().word in units.ambiguous():
            return False  # 1.1m sq ft, 17m pounds
        if noun or self.peek().word in ("of", "people"):
            return False
        blank = self.peek(-1).gap and self.peek().word != "in"
        return blank or self.near(here - 2, sets["lengths"]) or self.near(here - 2, sets["running"])

    def pounds(self) -> str | None:
        """Which pounds “pounds” are, money or mass, by what stands round them; None where nobody can tell."""
        sets, here = self.words.sets, self.at
        after, further = self.peek(1), self.peek(2)
        if after.is_number and self.peek().text[0].isupper():
            return "pound_sterling"  # Pounds 308m
        if self.peek(-1).text == "-" and after.is_word and not self.stops(after):
            return "pound_sterling" if after.word in sets["money_nouns"] else "pound"
        if after.word == "of":
            return "pound_sterling" if further.word in sets["money_for"] else "pound"
        for back in range(here - 1, max(-1, here - 1 - _FAR), -1):
            if self.tokens[back].word in sets["weighing"]:
                return "pound"
            if self.tokens[back].word in sets["paying"]:
                return "pound_sterling"
        return "pound_sterling" if self.currency == "pound_sterling" else None

    def unit(self) -> str | None:
        """Step over the unit that stands here; its name."""
        if (
            not self.whole
            and self.peek().word in ("pound", "pounds")
            and not self.unit_at(0)
            and (name := self.pounds())
        ):
            self.at += 1
            return name
        unit = super().unit()
        own = units.cent(self.currency) if unit == "US_cent" and self.currency else None
        return own or unit  # of the money said before

    def are_millions(self) -> bool:
        """Whether the “m” just read is million, as metres do nothing: “2m were vaccinated”, “3m of them”."""
        following = self.peek()
        return not self.whole and (
            self.millions
            or self.peek().word in units.ambiguous()
            or self.near(self.at - 2, self.words.sets["in_millions"])
            or any(self.peek(ahead).word in self.words.sets["in_millions"] for ahead in range(1, 5))
            or (following.word == "of" and self.peek(2).is_number)
            or (
                following.word in self.words.sets["verbs_of_part"]
                and following.word not in ("is", "was", "has")
            )
            or following.word.endswith("ed")
            or (following.word == "of" and self.peek(1).word in self.words.sets["pronouns"])
        )

    def near(self, at: int, words: frozenset[str]) -> bool:
        """Whether one of the words stands shortly before token `at`, in its clause."""
        for back in range(at - 1, max(-1, at - 1 - _FAR), -1):
            if self.tokens[back].text in (".", ";", ":", "!", "?") and self.tokens[back + 1].gap:
                return False
            if self.tokens[back].word in words:
                return True
        return False

    # several figures

    def between(self) -> tuple[Measure, Measure] | None:
        """“between a and b”, “from a to b”, “a to b”, “a–b”, “two or three”."""
        start = self.at
        if self.take("between"):
            for joined in (True, False):
                self.at = start + 1
                self.loose_hedges(Hedge.approximately)
                low = self.measure(joined)
                if low and self.take("and") and (high := self.second_measure()):
                    return low, high
            raise NoRange("“between” takes two figures: “between 5 and 10”")
        opened = self.take("from")
        low = self.measure()
        joint = self.hanging_hyphen()
        to = (
            self.take("to", "-")
            or self.take("to")
            or self.dash()
            or self.take("through")
            or (opened and self.take("up", "to"))
        )
        either = not to and not opened and self.take("or")
        if low and (to or either) and (high := self.measure() if either else self.second_measure()):
            low, high = self.ages(low, high)
            if self.is_range(low, joint, high):
                return low, high
        if opened:
            raise NoRange("“from” takes two figures: “from 5 to 10”")
        self.at = start
        return None

    def ages(self, low: Measure, high: Measure) -> tuple[Measure, Measure]:
        """Rising where years are told backwards: “248 to 65 million years ago”."""
        first, last = low.figure, high.figure
        falling = not self.whole and first.scale == 1 < last.scale and first.value * last.scale > last.value
        if falling and high.unit == "year" and low.unit is None and first.value < 1000:
            return high, low._replace(figure=first.times(last.scale), unit="year")
        return low, high

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
        return self.peek().gap == self.peek(1).gap and self.take("-")

    def is_range(self, low: Measure, joint: Token, high: Measure) -> bool:
        """Whether two figures of a running text are the ends of one quantity; “$5bn to 3 firms” is not."""
        if self.whole:
            return True
        if (self.apart and joint.text != "-") or low.figure.part != high.figure.part:
            return False
        if low.unit and high.unit and low.unit != high.unit:
            return False
        sign_once = (
            low.unit is not None and units.is_currency(low.unit) and not high.unit
        )  # raise €15bn to 20bn
        if low.unit and joint.word == "to" and self.changing and not sign_once:
            return False
        if joint.word == "to" and self.changed_by and high.figure.value > 10 * low.figure.value:
            return False
        after = low.unit is not None and not units.is_currency(low.unit)
        if joint.word in ("to", "or") and (after or (low.unit and high.figure.scale == 1)) and not high.unit:
            return False
        first = shared_scale(low.figure, high.figure).value
        lesser = first < high.figure.value
        if joint.text == "-" and not joint.gap:
            if not lesser:
                raise NoQuantity("a score, or nobody can tell")
            return True
        if not lesser and (low.unit or joint.word == "through"):
            return False
        if not lesser:
            raise NoQuantity("a score, or nobody can tell")
        return joint.word != "or" or high.figure.value <= 10 * first

    def second_measure(self) -> Measure | None:
        """The other end of a range."""
        self.loose_hedges(Hedge.approximately, Hedge.at_most)
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

    def share(self) -> Measure | None:
        """“one in five”, “two out of three”, “one-in-three”, “one firm in six”."""
        start = self.at
        top = self.figure()
        of_what = self.thing_in(top) if top else ""
        hyphen = self.take("-")
        out_of = self.take("out", "of")
        of = out_of or self.take("in")
        every = of and self.take("every")
        if hyphen and not self.take("-"):
            of = False
        year = self.peek().is_number and len(self.peek().text) == 4 and not every and not out_of
        if top and of and (bottom := self.figure()) and 0 < top.value < bottom.value and not year:
            usual = top.value == 1 or bottom.value in (3, 4, 5, 10, 100) or out_of or every
            counts = self.counted and not (
                self.ends_clause(0) or self.are_people()
            )  # killed one in two attacks
            if of_what and (counts or self.plural(self.extent(self.at, many=True) - 1)):
                usual = False
            unit = self.unit_at(0) is not None and not every
            large = bottom.scale >= 1000 and top.value > 1
            if self.whole or (usual and not counts and not unit and not large):
                self.share_of = of_what
                return Measure(Figure(top.value / bottom.value, part=True), None, False)
        self.at = start
        return None

    def are_people(self) -> bool:
        """Whether people are counted here, by themselves or by a name: “1 in 10 Americans”."""
        return self.peek().word in self.words.sets["people"] or self.peek().text[:1].isupper()

    def thing_in(self, top: Figure) -> str:
        """Step over the “firm” of “one firm in six”."""
        end = self.extent(self.at, many=False) if top.value == 1 else self.at
        after = self.tokens[end + 1] if end + 1 < len(self.tokens) else END
        if (
            not 0 < end - self.at <= 3
            or self.text_at(end) != "in"
            or not (after.is_number or after.word in self.words.numbers)
        ):
            return ""
        start, self.at = self.at, end
        return self.since(start)

    def one(self) -> Measure | None:
        """“a container”, “a 20-foot container”, “a tonne of shells”; “a 30% increase” is 30%."""
        start = self.at
        if not self.whole and not (self.hedged and self.unit_at(1)) and not self.is_one_of_a_unit():
            return None
        if self.take("a") or self.take("an"):
            here = self.at
            if self.peek().is_number:
                inner = self.measure()
                if inner and inner.unit and units.dimension(inner.unit) == "proportion":
                    return inner
                self.at = here
                return Measure(ONE, None, False)
            if self.peek().is_word and self.peek().word not in self.words.sets["ordinals"]:
                return self.and_smaller(Measure(ONE, self.unit(), False))
        self.at = start
        return None

    def is_one_of_a_unit(self) -> bool:
        """Whether “a” and a unit are one of it: “an hour and a half”, “a week or so”; “a week” alone is none."""
        here = self.at
        found = self.unit_at(1) if self.peek().word in ("a", "an") else None
        if found is None:
            return False
        self.at += 1 + found[0]
        counts = self.stands(self.at, ("and", "a", "half")) or self.hedge_after() is not None
        self.at = here
        return counts

    # what follows

    def rest(self, tail: Tail, ranged: bool) -> tuple[int, int]:
        """The tokens of the noun, from and up to but not; the tail after them is understood or refused."""
        start = end = self.at
        while self.peek().text:
            if self.tail_item(tail, ranged):
                continue
            if end != self.at:
                raise RefusedInput(
                    f"“{self.peek().text}” is not understood here: leave out what follows the figure"
                )
            self.at = end = end + 1
        return start, end

    def tail_item(self, tail: Tail, ranged: bool) -> bool:
        """Step over one of: hedge, best estimate, tolerance, bounds of the best, period, “per” something."""
        start = self.at
        self.take(",")
        comma = self.at
        figure = (self.peek(1).is_number and not _YEAR.fullmatch(self.peek(1).text)) or (
            self.peek(1).word in self.words.triggers
        )
        if (ranged or self.whole) and self.phrase(self.words.best) and (best := self.measure()):
            tail.best = best
            return True
        self.at = comma
        if self.phrase(self.words.tolerance) and (tolerance := self.measure()):
            tail.tolerance = tolerance
            return True
        self.at = comma
        if (
            not ranged
            and comma > start
            and figure
            and self.peek().word == "between"
            and (around := self.between())
        ):
            tail.around = around
            return True
        self.at = comma
        if (hedge := self.phrase(self.words.hedges_after)) and self.closes(comma):
            tail.hedges.append(hedge[0])
            return True
        self.at = comma
        if self.period(tail):
            return True
        self.at = start
        return False

    def closes(self, start: int) -> bool:
        """Whether the hedge since token `start` is of what came before it: not in “300, at least 20 of them”.

        Nor in “300 and more than 20”, “300 tanks and more guns”; but in “10 or more third parties”.
        """
        following, first = self.peek(), self.tokens[start]
        if self.whole:
            return True
        directly = bool(self.spans) and start - self.spans[-1][1] in ((0, 1, 2) if self.measured else (0,))
        if directly and (first.word in ("or", "+") or (not first.gap and first.text == "-")):
            return following.word != "than"
        if following.is_number or following.word in self.words.triggers or following.word in ("than", "of"):
            return False
        unit = self.unit_at(0)
        if first.word == "plus" and (
            self.peek(start - self.at - 1).text == "," or (unit and units.is_currency(unit[1]))
        ):
            return False  # £60m, plus £7m
        return first.word != "and" or directly or self.ends_clause(0)

    def period(self, tail: Tail) -> bool:
        """“a day”, “/day”, “each month”, “daily”; “per 100,000 people”, “a barrel”."""
        start = self.at
        if self.ends_clause(1) and (name := self.words.periods.get(self.peek().word)):
            self.at += 1
            tail.period = name
            return True
        hyphen = self.peek(1).word in ("a", "an") and self.take("-")  # a $500-a-month grant
        slash = self.take("/")
        per = self.take("per") or slash
        if per or any(map(self.take, ("a", "an", "each", "every"))):
            if hyphen:
                self.take("-")
            found = self.unit_at(0)
            following = self.peek(found[0]) if found else END
            if following.word in self.words.sets["never_a_rate"] and not per:
                self.at = start  # $1.31 a year earlier
                return False
            if found and f"per_{found[1]}" in units.names() and not tail.period:
                counts = following.word in self.words.sets["not_a_rate"] and not self.measured
                if self.whole or per or not counts:
                    self.at += found[0]
                    tail.period = found[1]
                    return True
            of = self.at
            if not tail.denominator and self.of_what(per, slash, found):
                tail.denominator = self.since(of)
                return True
        self.at = start
        return False

    def of_what(self, per: bool, slash: bool, unit: tuple[int, str] | None) -> bool:
        """Step over what a rate is per: “100,000 people”, “barrel”, “capita”."""
        here = self.peek()
        if self.whole:
            if not (here.is_word or (here.is_number and not slash)):
                return False
            if not per and not (unit and self.peek(unit[0]) == END):
                return False
            while self.peek().text and self.peek().word not in ("per", "/", ","):
                self.at += 1
            return True
        if per and here.is_number and not slash and self.piece(self.at, True, False) == self.at:
            measure = self.measure()
            if measure and (measure.adjective or not measure.unit):
                self.running_noun(many=not measure.adjective)
            return measure is not None
        if unit and (per or self.money):
            self.at += unit[0]
            return True
        if self.money and here.text.islower() and self.peek(1).sort is Sort.mark:  # $6 a bushel
            self.at += 1
            return True
        if here.word in self.words.sets["for_each"]:
            self.at += 1
            return True
        return per and (here.is_word or here.is_number) and self.running_noun(many=False) is not None

    # nouns

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
            numbered = sized or before.word in self.words.sets["designators"]
            figures = (self.words.numbers, self.words.scales, self.words.plurals)
            counts = token.is_number or any(token.word in words for words in figures)
            if counts and alone and not numbered:
                raise RefusedInput(f"“{token.text}” is a second figure: enter one at a time")
            if alone and token.word in self.words.sets["not_in_noun"]:
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
        return self.as_noun(start, end)

    def as_noun(self, start: int, end: int) -> str:
        """These tokens as a noun."""
        return closed(self.since(start, end))

    def running_noun(self, many: bool) -> str | None:
        """Step over the noun that goes on from here in a running text."""
        start = at = self.at
        if self.peek().word == "of":
            at += 1
            if self.peek(1).is_number:
                return None  # 300,000 of 122mm
        elif self.peek().word in ("more", "further", "other") and self.peek(1).word != "than":
            at += 1
        while at < len(self.tokens) and self.tokens[at].word in self.words.sets["determiners"]:
            at += 1
        if at > start and at < len(self.tokens) and self.tokens[at].is_number:
            return None  # 2m of the 13m jobs
        end = self.extent(at, many)
        if end == at:
            self.at = at if self.peek().word == "more" else start
            return self.casualties()
        if self.tokens[end - 1].sort is not Sort.mark:
            end = self.extent_of(end)
        following = self.tokens[end] if end < len(self.tokens) else END
        counts = following.is_number or following.word in self.words.sets["begins_object"]
        unit = self.unit_at(end - self.at)
        counts = counts or (unit is not None and units.is_currency(unit[1]))
        verb = many and counts and self.tokens[end - 1].word in self.words.sets["third_person"]
        if verb or (end == at + 1 and self.tokens[at].word in self.words.sets["not_alone"]):
            self.at = start  # 14 of the past 20 days, a family of four needs about
            return None
        self.at = end
        return self.as_noun(at, end)

    def casualties(self) -> str | None:
        """“300 dead”: they are a noun themselves."""
        if self.peek().gap and self.peek().word in self.words.sets["casualties"]:
            self.at += 1
            return self.peek(-1).text
        return None

    def plural(self, at: int) -> bool:
        """Whether the word at this token is of many."""
        if not 0 <= at < len(self.tokens):
            return False
        if self.tokens[at].word in ("states", "nations") and self.tokens[at - 1].word == "united":
            return False
        return is_plural(self.tokens[at].word if self.shouting else self.tokens[at].text)

    def extent(self, at: int, many: bool) -> int:
        """The end of the noun from token `at`: of many, past its plural; of one, before what is no noun."""
        end, head = at, at
        while end < len(self.tokens) and end - at < _LONGEST_NOUN:
            piece = self.piece(end, end > at, many)
            if piece == end:
                break
            end = piece
            word = self.tokens[end - 1]
            if self.plural(end - 1):
                head = end
                mass = word.word in self.words.unchanged
                following = self.piece(end, True, many)
                if self.text_at(end) in self.words.sets["third_person"]:
                    return end  # 320 Holsteins gives
                capital = word.text[0].isupper() or mass
                modifies = capital or word.word in self.words.sets["plural_modifiers"]
                if following > end and ((modifies and self.plural(following - 1)) or (mass and not many)):
                    continue
                further = self.piece(following, True, many) if capital and following > end else following
                if further > following and self.plural(further - 1):
                    end = following
                    continue
                return end
        if many:
            acronym = end == at + 1 and self.tokens[at].text.isupper() and self.ends_clause(end - self.at)
            return end if acronym else head  # 16,000 TEU
        return end if end - at <= 5 else at

    def piece(self, at: int, later: bool, many: bool) -> int:
        """The end of one word of a noun with what a hyphen joins to it; `at` where no noun goes on."""
        if at >= len(self.tokens):
            return at
        token = self.tokens[at]
        end = at + 1
        while end + 1 < len(self.tokens) and self.tokens[end].text in ("-", "/", "&"):
            if self.tokens[end].gap or self.tokens[end + 1].gap or self.tokens[end + 1].sort is Sort.mark:
                break
            end += 2
        if token.is_number:
            size = self.unit_at(end - self.at)
            if (
                end == at + 1
                and size
                and not self.tokens[end].gap
                and units.dimension(size[1]) != "proportion"
            ):
                return end + size[0]
            designated = at and self.tokens[at - 1].word in self.words.sets["designators"]
            if later and self.tokens[at - 1].text[0].isupper():  # 18 Leopard 2A6 tanks
                end += end < len(self.tokens) and not self.tokens[end].gap and self.tokens[end].is_word
                designated = self.plural(end)
            return end if end > at + 1 or designated else at
        if not token.is_word or (later and not token.gap):
            return at
        if end > at + 1:
            return end
        if token.word in self.words.parts and self.plural(end) and token.word[-1] != "s":
            return end  # third parties
        adverb = self.stops(token) and not (token.word in self.words.sets["away"] and self.plural(end))
        if adverb or token.word in self.words.triggers:
            return at
        if later and not many and self.is_verb(at):
            return at
        if token.word in self.words.participles and not self.plural(end):
            if many or later or self.piece(end, True, many) == end:
                return at  # “300 dead”, but “300 dead soldiers”, “one damaged fence”
        if not (later or many) and _verbal(token.word) and self.piece(end, True, many) == end:
            return at  # the $220 million earmarked for it
        verbal = later and not many and (_verbal(token.word) or token.word in self.words.sets["verbs"])
        if verbal or (many and token.word in self.words.sets["verbs"]):
            gerund = token.word.endswith("ing") and self.text_at(end) in ("", ".", ",", ";")
            if token.word in self.words.sets["verbs"] or not (self.plural(end) or gerund):
                return at
        return end

    def is_verb(self, at: int) -> bool:
        """Whether the word that looks like many of something is a verb after one: “the 64 kWh pack charges to”."""
        following, sets = self.tokens[at + 1] if at + 1 < len(self.tokens) else END, self.words.sets
        if self.tokens[at].word in sets["third_person"]:
            return True
        return self.plural(at) and (following.is_number or following.word in sets["begins_object"])

    def extent_of(self, end: int) -> int:
        """Past what “of” adds: “rounds of missile tests”; and past “and civilians” where the clause ends."""
        if self.text_at(end) == "of" and end + 1 < len(self.tokens):
            following = self.tokens[end + 1]
            sets = self.words.sets
            if not (following.word in sets["determiners"] or following.word in sets["pronouns"]):
                further = self.extent(end + 1, many=False)
                return further if further > end + 1 else end
        if self.text_at(end) == "and":
            further = self.piece(end + 1, True, True)
            verb = self.text_at(further - 1) in self.words.sets["third_person"]
            if further > end + 1 and self.plural(further - 1) and not verb:
                beyond = self.tokens[further] if further < len(self.tokens) else END
                if beyond.sort is Sort.mark or beyond.word in self.words.sets["helpers"]:
                    return further
        return end

    def text_at(self, at: int) -> str:
        """The word at token `at`, if there is one."""
        return self.tokens[at].word if at < len(self.tokens) else ""

    # the whole

    def quantity(self) -> Reading:
        """The quantity that begins here; if typed, all of the text."""
        start = self.at
        tail = Tail()
        some = False
        while not self.at_money() and (found := self.phrase(self.words.hedges_before)):
            some = self.peek(-1).word == "some"
            if found[0]:
                tail.hedges.append(found[0])
        self.hedged = bool(tail.hedges)
        self.share_of = ""
        number_start = self.at
        ends: tuple[Measure, ...] = ()
        magnitude = self.magnitude()
        if not (magnitude or self.phrase(self.words.vague)):
            one = None
            ends = self.between() or ()
            if not ends and (one := self.share() or self.measure() or self.one()):
                ends = (one,)
            if not ends and self.phrase(self.words.none):
                ends = (Measure(Figure(Fraction(0)), None, False),)
            if not ends and not (self.whole and some and self.peek().is_word):  # “some containers” is vague
                raise RefusedInput(f"no figure in “{self.text}”: write how many, or “several”")
        tail.hedges += [end.figure.hedge for end in ends if end.figure.hedge]
        number_end = self.at
        ranged = len(ends) == 2
        self.money = any(end.unit and units.currency(end.unit) for end in ends)
        self.measured = any(end.unit for end in ends)
        tail.denominator = self.share_of or None
        if len(ends) == 1:
            tail.limit = self.limit(tail, ends[0])
            number_end = self.at
        while self.peek().text and self.tail_item(tail, ranged):
            pass
        unit = self.unit_of_all(ends, tail)
        if unit is None and not any(end.figure.part for end in ends):
            unit = self.unit() or self.rate(tail) or self.unit_after_of(single=bool(ends))
        self.measured = unit is not None
        part = unit is None and any(end.figure.part for end in ends)
        share = part and not (self.take("a") or self.take("an"))  # “half a container” counts containers
        before_worth = self.at
        worth = unit is not None and units.is_currency(unit) and (self.take("worth") or self.take("in"))
        of = share or worth or self.peek().word == "of"
        noun = self.whole_noun(tail, ranged) if self.whole else self.noun_in_text(ends, unit, share, of, tail)
        if worth and noun is None and not self.whole:
            self.at = before_worth
        unit = self.unit_of_all(ends, tail) or unit
        if share:
            unit = "fraction"
        self.check(ends, unit, noun, of)
        proportion = unit is not None and units.dimension(unit) == "proportion"
        rate = unit is not None and units.dimension(unit) in ("speed", "frequency")
        kind = (
            Kind.rate if rate or tail.period or tail.denominator else Kind.share if proportion else Kind.count
        )
        if proportion and of and noun:
            if tail.denominator:
                raise RefusedInput(f"“{self.text}” is so much of two things: leave one out")
            tail.denominator, noun = noun, None
        if tail.period and unit and not self.whole and units.dimension(unit) in ("temperature", "frequency"):
            tail.period = None  # 39 degrees Celsius each day
        if ranged and not self.whole and not {Hedge.exact, Hedge.approximately}.issuperset(tail.hedges):
            self.doubt = "a range has its bounds already, and a hedge stands before it"
            tail.hedges.clear()
        interval = of_magnitude(*magnitude, unit, tail) if magnitude else of_figures(ends, unit, noun, tail)
        facts = {
            "amount": amount_of(interval.amount),
            "low": bound_of(interval.low, ROUND_FLOOR),
            "high": bound_of(interval.high, ROUND_CEILING),
            "low_inclusive": interval.low_inclusive,
            "high_inclusive": interval.high_inclusive,
            "hedge": interval.hedge,
            "bounds_from": interval.bounds_from,
            "unit": units.rate(unit, tail.period) if tail.period else unit,
            "noun": noun,
            "denominator": tail.denominator,
            "kind": kind,
        }
        return Reading(start, self.at, *self.figure_span(number_start, number_end), facts)

    def limit(self, tail: Tail, end: Measure) -> tuple[Hedge, Measure] | None:
        """“but fewer than 10” after “more than 5”, and the other way round."""
        start = self.at
        if len(tail.hedges) == 1 and tail.hedges[0] in (*OPEN_ABOVE, *OPEN_BELOW):
            rising = tail.hedges[0] in OPEN_ABOVE
            self.take(",")
            if self.take("but") or self.take("and"):
                hedge = self.phrase(self.words.hedges_before)
                noun = self.peek(-1).word == "of"  # a minimum of five and a maximum of ten are two
                opposite = hedge and not noun and hedge[0] in (OPEN_BELOW if rising else OPEN_ABOVE)
                other = self.measure() if opposite else None
                alike = other and (not end.unit or not other.unit or end.unit == other.unit)
                if hedge and hedge[0] and other and alike:
                    first, last = (end, other) if rising else (other, end)
                    if first.figure.value < last.figure.value:
                        return hedge[0], other
        self.at = start
        return None

    def figure_span(self, start: int, end: int) -> tuple[int, int]:
        """The figures alone among these tokens, without currency and unit."""
        spans = [span for span in self.spans if start <= span[0] and span[1] <= end]
        return (min(a for a, _ in spans), max(b for _, b in spans)) if spans else (start, end)

    def whole_noun(self, tail: Tail, ranged: bool) -> str | None:
        """All the rest of a typed quantity."""
        return self.noun(*self.rest(tail, ranged))

    def noun_in_text(
        self, ends: tuple[Measure, ...], unit: str | None, share: bool, of: bool, tail: Tail
    ) -> str | None:
        """The noun of a figure in a running text, and the tail after it."""
        joined = any(end.adjective for end in ends)
        if unit is None and not share and self.doubt:
            return None
        noun = None
        sized = self.peek().is_word and not self.stops(self.peek()) and self.peek(-1).word[-1] != "s"
        fell = self.peek().word.endswith("ed") or self.peek().word in self.words.sets["verbs"]
        if unit == "millimeter" and sized and not fell:
            raise NoQuantity("a calibre")
        if share or of:
            one_in = share and self.peek().word != "of" and self.peek(-2).word in ("in", "of")
            if not self.share_of and self.may_be_of(unit, share, tail):
                said = share and not one_in and self.peek().word in self.words.sets["verbs_of_part"]
                noun = None if said else self.running_noun(many=one_in)
        elif joined and not unit and self.peek(-1).text == "-":
            self.at += 1  # a 27-nation bloc has 27 nations
            noun = self.peek(-1).text
        elif unit is None:
            one = len(ends) == 1 and ends[0].figure.value == 1
            noun = self.running_noun(many=not one)
            if one and noun and " " not in noun and singular(noun) != noun:
                raise NoQuantity("a pronoun: “one suspects”")
        elif joined or (self.attributive and unit and not self.plural(self.at - 1)):
            self.take("-", "old")
            noun = self.running_noun(many=False)
        while self.peek().text and self.tail_item(tail, len(ends) == 2):
            pass
        return noun

    def may_be_of(self, unit: str | None, share: bool, tail: Tail) -> bool:
        """Whether a noun belongs to the figure: not in “12 km of the border”, “$5m in May”."""
        following = self.peek(1)
        if self.peek().word == "of":
            if following.word in self.words.sets["pronouns"] or (tail.period and unit):
                return False
            if unit is None or share or units.dimension(unit) == "proportion":
                return True
            place = following.text[:1].isupper() and units.dimension(unit) in (
                "length",
                "time",
            )  # 5 km of Kyiv
            return not place and following.word not in self.words.sets["determiners"]
        if self.peek(-1).word == "in":
            last = self.peek(self.extent(self.at, many=False) - 1 - self.at)
            single = self.peek().word in self.words.sets["money_for"]
            return not tail.period and (single or last.word in self.words.sets["money_for"])
        return True

    def unit_after_of(self, single: bool) -> str | None:
        """“tens of thousands of tonnes”; where `single`, “0.3 of a percentage point”."""
        start = self.at
        unit = self.unit() if self.take("of") and (self.take("a") or not single) else None
        if unit is None and (single or not self.doubt):
            self.at = start
        return unit

    def rate(self, tail: Tail) -> str | None:
        """Step over “b/d”; the barrels, with their day in the tail."""
        found = None if tail.period else self.phrase(self.words.rates)
        if found is None:
            return None
        unit, tail.period = found[0]
        return unit

    def unit_of_all(self, ends: tuple[Measure, ...], tail: Tail) -> str | None:
        """The one unit of figures, tolerance and best estimate: “40 ± 5 km”, “$5bn to $6bn”, “3,000+ km”."""
        others = [tail.best.unit if tail.best else None, *(end.unit for end in tail.around or ())]
        others.append(tail.limit[1].unit if tail.limit else None)
        if tail.tolerance and tail.tolerance.unit not in ("percent", "percentage_point"):
            others.append(tail.tolerance.unit)
        found = dict.fromkeys(name for name in (*(end.unit for end in ends), *others) if name)
        if len(found) > 1:
            raise RefusedInput(f"the figures have different units: {' and '.join(found)}; write both in one")
        return next(iter(found), None)

    def check(self, ends: tuple[Measure, ...], unit: str | None, noun: str | None, of: bool) -> None:
        """Refuse what reads well and means something else."""
        metres = of or noun is None or noun.split()[0].lower() in self.words.sets["after_metres"]
        if metres and not unit and any(end.figure.maybe_metres for end in ends):
            raise RefusedInput(f"“m” in “{self.text[:60]}” may be million or metres: write the word")
        sized = unit and noun and not of and units.dimension(unit) != "proportion"
        if sized and noun and (unit == "millimeter" or (self.whole and singular(noun) != noun)):
            refused = RefusedInput if self.whole else NoQuantity
            raise refused(f"“{self.text}” says how big, not how many: write how many {noun}, or “of {noun}”")
        if noun and not unit and any(end.figure.value < 0 for end in ends):
            raise RefusedInput(f"“{self.text}” is below zero: a count is not")


def _verbal(word: str) -> bool:
    return word.endswith(("ed", "ing")) and len(word) > 4
