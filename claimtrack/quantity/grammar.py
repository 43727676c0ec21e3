"""What a quantity is made of, in one grammar for a typed quantity and for those of a running text.

    [hedge] figure [hedge] [unit] [noun] [of what] [a day] [hedge]

Left to right over words and marks. A typed quantity is all of its text, and refused where not understood. In
a running text the noun ends where the clause goes on, a range takes more to be one, and what could be
something else raises NoQuantity.
"""

from __future__ import annotations

import re
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
)
from claimtrack.quantity.cursor import END
from claimtrack.quantity.figures import ONE, Figure
from claimtrack.quantity.measures import Measure
from claimtrack.quantity.nouns import singular
from claimtrack.quantity.ranges import NoQuantity, Ranges
from claimtrack.quantity.tokens import Sort
from claimtrack.vocabulary import Hedge, Kind

_WHOLES = (50, 100, 1000, 10_000, 100_000, 1_000_000)
_AND_A_PART = tuple(
    tuple(f"and {part}".split()) for part in ("a half", "a quarter", "three quarters", "three - quarters")
)
_YEAR = re.compile("1[5-9][0-9][0-9]|20[0-9][0-9]|2100")
_LISTED = 4  # figures that share a unit
_IN_BRACKETS = 8  # tokens of other money
_QUALITIES = ("able", "ible", "ous", "ful", "ive", "less", "ing")


class Reading(NamedTuple):
    """What was read between two tokens, and between which of them the figure stands."""

    start: int
    end: int
    number_start: int
    number_end: int
    facts: dict[str, Any]  # of a Quantity, all but the words


class Reader(Ranges):
    """Reads quantities.

    In a running text whoever sets `at` says what stands before it: `attributive`, what follows a unit is
    described by it (“a 30% increase”); `counted`, a verb says what is done to those counted (“killed one in
    two attacks”); `within`, it is the time up to something (“within 2 days of it”).
    """

    attributive = False
    within = False
    counted = False
    share_of = ""  # the firm of “one firm in six”

    def share(self) -> Measure | None:
        """“one in five”, “two out of three”, “one-in-three”, “one firm in six”."""
        start = self.at
        top = self.figure()
        of_what = self.thing_in(top) if top else ""
        hyphen = self.take("-")
        out_of = self.take("out", "of")
        of = out_of or self.take("in") or (self.peek(1).word == "every" and self.take("of"))
        every = of and self.take("every")
        if hyphen and not self.take("-"):
            of = False
        year = self.peek().is_number and len(self.peek().text) == 4 and not every and not out_of
        if top and of and (bottom := self.figure()) and 0 < top.value < bottom.value and not year:
            in_a_thousand = self.peek(-2).word == "a"
            usual = top.value == 1 or bottom.value in (3, 4, 5, 10, 100) or out_of or every or in_a_thousand
            if out_of and bottom.value > 30 and bottom.value not in _WHOLES:
                usual = False  # 207 out of 400
            many = not self.ends_clause(0) and self.plural(self.extent(self.at, many=True) - 1)
            counts = self.counted and many and not self.are_people()  # killed one in two attacks
            if of_what and (many or (top.value > 1 and self.peek().word == "of")):
                usual = False
            unit = self.unit_at(0) is not None and not every
            large = bottom.scale >= 1000 and top.value > 1 and not in_a_thousand
            if self.whole or (usual and not counts and not unit and not large):
                self.share_of = singular(of_what) if top.value > 1 else of_what
                return Measure(Figure(top.value / bottom.value, part=True), None, False)
        self.at = start
        return None

    def are_people(self) -> bool:
        """Whether people are counted here, by themselves or by a name: “1 in 10 Americans”."""
        return self.peek().word in self.words.sets["people"] or self.peek().text[:1].isupper()

    def thing_in(self, top: Figure) -> str:
        """Step over the “firm” of “one firm in six”."""
        end = self.extent(self.at, many=top.value > 1)
        every = self.text_at(end + 1) == "every"
        people = every or top.value == 1 or self.text_at(end - 1) in self.words.sets["people"]
        after = self.tokens[end + 1 + every] if end + 1 + every < len(self.tokens) else END
        number = after.is_number or after.word in self.words.numbers
        if not 0 < end - self.at <= 3 or self.text_at(end) != "in" or not (number and people):
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
            ordinal = self.peek().word in self.words.sets["ordinals"] and self.peek(1).word != "and"
            if self.peek().is_word and not ordinal:
                return self.and_smaller(Measure(ONE, self.unit(), False))
        self.at = start
        return None

    def is_one_of_a_unit(self) -> bool:
        """Whether “a” and a unit are one of it: “an hour and a half”, “a week or so”; no “week” alone."""
        here = self.at
        found = self.unit_at(1) if self.peek().word in ("a", "an") else None
        if found is None:
            return False
        self.at += 1 + found[0]
        smaller = units.smaller(found[1]) if self.peek().word == "and" else None
        further = self.unit_at(2) if smaller else None
        counts = any(self.stands(self.at, part) for part in _AND_A_PART) or self.stands(
            self.at, ("or", "two")
        )
        counts = counts or (smaller is not None and further is not None and further[1] == smaller[0])
        counts = counts or self.hedge_after() is not None
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
        apart = comma > start and not self.whole
        if (hedge := self.hedge_after()) and self.closes(comma) and (self.at_mark() or not apart):
            tail.hedges.append(hedge[0])
            return True
        self.at = comma
        if self.period(tail):
            return True
        self.at = start
        return False

    def at_mark(self) -> bool:
        """Whether the clause ends: “300, at least, died”, not “300, roughly the number of May”."""
        return self.peek().sort is Sort.mark

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
        if self.peek(-1).word == "up" and following.word == "to":
            return False  # 36 units and up to 10 more
        if first.word == "plus" and not (directly or self.ends_clause(0)):
            return False  # 20 cows plus calves
        if first.word == "plus" and (
            following.word in self.words.sets["determiners"] or (self.measured and following.is_word)
        ):
            return False  # 40 states plus the capital, $20 plus tax
        limits = (
            first.word in ("minimum", "maximum", "max") and len(first.text) == self.peek(-1).end - first.start
        )
        if limits and following.is_word and not self.stops(following) and following.word != "of":
            return False  # a two-year maximum sentence
        unit = self.unit_at(0)
        if first.word == "plus" and (
            self.peek(start - self.at - 1).text == "," or (unit and units.is_currency(unit[1]))
        ):
            return False  # £60m, plus £7m
        return first.word != "and" or directly or self.ends_clause(0)

    def period(self, tail: Tail) -> bool:
        """“a day”, “/day”, “each month”, “daily”; “per 100,000 people”, “a barrel”."""
        start = self.at
        if (
            self.peek().word not in self.words.sets["begins_rate"]
            and self.peek().word not in self.words.periods
        ):
            return False
        if self.ends_clause(1) and (name := self.words.periods.get(self.peek().word)):
            self.at += 1
            tail.period = name
            return True
        hyphen = (
            self.peek(1).word in ("a", "an", "per") and not self.peek().gap and self.take("-")
        )  # $500-a-month
        if self.peek().text == "/" and self.is_pair():
            return False
        slash = self.take("/")
        per = self.take("per") or slash or self.for_each()
        if per or any(map(self.take, ("a", "an", "each", "every"))):
            if hyphen:
                self.take("-")
            found = self.unit_at(0)
            following = self.peek(found[0]) if found else END
            if following.word in self.words.sets["never_a_rate"] and not per:
                self.at = start  # $1.31 a year earlier
                return False
            if found and f"per_{found[1]}" in units.names() and not tail.period:
                more = following.word == "or" and self.peek(found[0] + 1).word in (
                    "more",
                    "so",
                    "less",
                    "fewer",
                )
                counts = following.word in self.words.sets["not_a_rate"] and not self.measured and not more
                if self.whole or per or not counts:
                    self.at += found[0]
                    tail.period = found[1]
                    return True
            of = self.at
            source = (
                self.peek(start - self.at - 1).text == ","
                or self.peek().word in self.words.sets["determiners"]
            )  # 6%, per the firm
            if not tail.denominator and not source and self.of_what(per, slash, found):
                tail.denominator = self.since(of)
                return True
        self.at = start
        return False

    def for_each(self) -> bool:
        """Step over “for every”; after money also over “on each”, “to the charity for each”."""
        start = self.at
        if self.money and self.take("to"):
            while self.peek().word in self.words.sets["determiners"]:
                self.at += 1
            self.at = self.extent(self.at, many=False)
        if self.take("for") and (self.take("every") or (self.money and self.take("each"))):
            return True
        if self.money and self.take("on") and (self.take("every") or self.take("each")):
            return True
        self.at = start
        return False

    def counts_here(self) -> bool:
        """Whether a number or the word of one stands here."""
        return self.peek().is_number or self.peek().word in self.words.numbers

    def is_pair(self) -> bool:
        """Whether a slash joins two measures: “50 MW/100 MWh”, “5-year/60,000-mile”; not “kWh/100 km”."""
        first = self.peek(1)
        money = self.unit_at(1) if self.peek(2).is_number else None
        if not first.is_number:
            return money is not None and units.is_currency(money[1])
        found = self.unit_at(2 + (self.peek(2).text == "-"))
        base = first.text.replace(",", "").strip("0") == "1" and first.text != "1"
        length = found is not None and units.dimension(found[1]) == "length" and len(first.text) < 5
        return not (base and (length or found is None))

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
        if per and here.word in self.words.scales and not self.hyphenated(0):
            self.at += 1  # eight per thousand, per million people
            self.running_noun(many=True)
            return True
        if slash and here.is_number:
            return self.measure() is not None  # kWh/100 km
        if per and here.is_number and self.piece(self.at, True, False) == self.at:
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
            if not self.whole and not self.peek(1).gap:
                _ = self.take('"') or (self.peek().gap and self.take("'"))  # about "27% of them"
        if tail.hedges and self.at_article():
            self.at += 1  # roughly a 10-minute walk
            self.attributive = True
        self.hedged = bool(tail.hedges)
        self.share_of = ""
        number_start = self.at
        ends: tuple[Measure, ...] = ()
        magnitude = self.magnitude()
        if not (magnitude or self.phrase(self.words.vague)):
            one = None
            ends = self.between() or ()
            if not ends and (one := self.height() or self.share() or self.measure() or self.one()):
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
            unit = unit or self.unit_described() or self.described_money()
        self.measured = unit is not None
        part = unit is None and any(end.figure.part for end in ends)
        half = part and all(end.figure.value.denominator == 2 for end in ends)
        share = part and not (
            half and (self.take("a") or self.take("an"))
        )  # “half a container” counts containers
        before_worth = self.at
        worth = unit is not None and units.is_currency(unit) and (self.take("worth") or self.in_what())
        of = share or worth or self.peek().word == "of"
        noun = self.whole_noun(tail, ranged) if self.whole else self.noun_in_text(ends, unit, share, of, tail)
        if worth and noun is None and not self.whole:
            self.at = before_worth
        if len(ends) == 1 and not (self.whole or unit or noun or part):
            unit = self.unit_of_next(ends[0].figure)
        unit = self.unit_of_all(ends, tail) or unit
        if not self.whole and not unit and any(end.figure.value < 0 for end in ends):
            noun = None  # -316 points
        if share:
            unit = "fraction"
        self.check(ends, unit, noun, of)
        proportion = unit is not None and units.dimension(unit) == "proportion"
        if proportion and of and noun and not self.whole:
            tail.denominator = None  # 20% of your daily salt per cup
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

    def in_what(self) -> bool:
        """Step over the “in” of “$3 billion in aid”, not of “in a decade”."""
        return self.peek(1).word not in ("a", "an", "each", "every") and self.take("in")

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
        if unit == "millimeter" and self.is_calibre():
            raise NoQuantity("a calibre")
        if share or of:
            one_in = share and self.peek().word != "of" and self.peek(-2).word in ("in", "of")
            if not self.share_of and self.may_be_of(unit, share, tail):
                said = share and not one_in and self.peek().word in self.words.sets["verbs_of_part"]
                proportion = share or (unit is not None and units.dimension(unit) == "proportion")
                if one_in:
                    noun = None if said else self.running_noun(many=True)
                elif proportion:
                    noun = None if said else self.counted_whole() or self.running_noun(many=False)
                else:
                    noun = self.running_noun(many=not unit) or self.running_noun(many=False)
        elif joined and not unit and self.peek(-1).text == "-":
            self.at += 1  # a 27-nation bloc has 27 nations
            noun = self.peek(-1).text
        elif unit is None:
            one = len(ends) == 1 and ends[0].figure.value == 1
            half = len(ends) == 1 and ends[0].figure.part  # half a point
            noun = self.running_noun(many=not (one or half))
            if one and noun and " " not in noun and singular(noun) != noun:
                raise NoQuantity("a pronoun: “one suspects”")
        elif self.money and self.peek().text == "(":
            return self.past_conversion(tail)
        elif joined or (self.attributive and unit and not self.plural(self.at - 1)) or self.names_it(unit):
            _ = self.take("-", "old") or self.take("-", "olds")
            noun = self.running_noun(many=False)
        while self.peek().text and self.tail_item(tail, len(ends) == 2):
            pass
        if noun and not unit and not tail.denominator:
            tail.denominator = self.every()
        return noun

    def is_calibre(self) -> bool:
        """Whether the millimetres just read are those of guns or shells."""
        noun = self.peek()
        sized = noun.is_word and not self.stops(noun) and self.peek(-1).word[-1] != "s"
        fell = noun.word.endswith("ed") or noun.word in self.words.sets["verbs"]
        calibre = any(self.peek(ahead).word in self.words.sets["calibres"] for ahead in range(5))
        return sized and not fell and calibre

    def every(self) -> str | None:
        """The “ten minutes” of “20 shells every ten minutes”; not stepped over: they are a quantity too."""
        start, spans = self.at, len(self.spans)
        timed = self.take("every") and self.counts_here() and self.figure() and self.unit_at(0)
        self.at += timed[0] if timed else 0
        period = self.since(start + 1) if timed and units.dimension(timed[1]) == "time" else None
        self.at = start
        del self.spans[spans:]
        return period

    def counted_whole(self) -> str | None:
        """The “1,200 tenants” that a share is of; not stepped over, as they are a quantity of their own."""
        start, spans = self.at, len(self.spans)
        noun = None
        if self.take("of"):
            while self.peek().word in self.words.sets["determiners"]:
                self.at += 1
            whole = self.at
            owned = self.extent(self.at, many=False)
            if self.tokens[owned - 1].text.endswith("'s"):
                self.at = owned  # of the country's 5 million
            elif whole >= start + 2 and self.peek().text.islower() and self.peek(1).is_number:
                self.at += 1  # of the remaining 300
            sized = self.peek().is_number and self.extent(self.at, many=False)  # of 9-year-old boys
            if sized and sized > self.at:
                noun = self.as_noun(whole, sized)
            elif self.counts_here() and self.figure():
                counted = self.running_noun(many=True) or self.running_noun(many=False)
                noun = self.since(whole) if counted else None
        self.at = start
        del self.spans[spans:]
        return noun

    def is_no_noun(self, at: int, share: bool) -> bool:
        """Whether “them” or “those who fled” stands there; but “all renters”, “those asked” are a noun."""
        word = self.text_at(at)
        if word == "all":
            return self.text_at(at + 1) not in self.words.sets["determiners"] and (
                self.piece(at + 1, False, True) == at + 1
            )
        if word in ("these", "those"):
            asked = share and word == "those" and self.verbal_at(at + 1)
            return not asked and not self.plural(self.extent(at + 1, many=True) - 1)
        return word in self.words.sets["pronouns"] and not self.text_at(at + 1).endswith("'s")

    def names_it(self, unit: str | None) -> bool:
        """Whether what follows says what the money or share is: “£4bn tax cuts”, “a $29 price target”."""
        proportion = unit is not None and units.dimension(unit) == "proportion"
        if not ((self.money or proportion) and self.peek().text.islower()):
            return False
        last, sets = self.text_at(self.extent(self.at, many=False) - 1), self.words.sets
        return last in sets["share_nouns"] if proportion else last in sets["money_for"] | sets["money_nouns"]

    def past_conversion(self, tail: Tail) -> str | None:
        """The noun and period after the same in other money: “a $5m (£4m) bid”; not stepped over."""
        start, noun = self.at, None
        while self.peek().text not in (")", "") and self.at < start + _IN_BRACKETS:
            self.at += 1
        if self.take(")") and not self.period(tail) and self.attributive:
            noun = self.running_noun(many=False)
        self.at = start
        return noun

    def may_be_of(self, unit: str | None, share: bool, tail: Tail) -> bool:
        """Whether a noun belongs to the figure: not in “12 km of the border”, “$5m in May”."""
        following = self.peek(1)
        if self.peek().word == "of":
            proportion = share or (unit is not None and units.dimension(unit) == "proportion")
            if self.is_no_noun(self.at + 1, proportion) or (tail.period and unit) or self.within:
                return False
            if unit is None or proportion:
                return True
            place = following.text[:1].isupper() and units.dimension(unit) in (
                "length",
                "time",
            )  # 5 km of Kyiv
            return not place and following.word not in self.words.sets["determiners"]
        if share and self.peek().word in ("more", "fewer", "less"):
            return False  # a third more homes
        if self.peek(-1).word == "in":
            last = self.peek(self.extent(self.at, many=False) - 1 - self.at)
            single = self.peek().word in self.words.sets["money_for"]
            return not tail.period and (single or last.word in self.words.sets["money_for"])
        return True

    def unit_described(self) -> str | None:
        """Step over “gruelling weeks”: a time that an adjective tells more of; “trading days” are no days."""
        adjective, here = self.peek(), self.at
        if self.whole or not adjective.is_word or adjective.word in self.words.sets["kinds_of_time"]:
            return None
        if not (adjective.word in self.words.sets["qualities"] or adjective.word.endswith(_QUALITIES)):
            return None
        self.at += 1
        unit = self.unit()
        if unit and units.dimension(unit) == "time":
            return unit
        self.at = here
        return None

    def unit_of_next(self, figure: Figure) -> str | None:
        """The seconds of “6.61 and 6.62 seconds”, the % of “4, 5 and 6%”, where figures share a unit."""
        start, spans, digits, unit = self.at, len(self.spans), self.peek(-1).is_number, None
        hanging = self.peek().text == "-" and not self.peek().gap and self.peek(1).gap  # two- and five-year
        self.at += hanging
        for _ in range(_LISTED):
            last = self.peek().word in self.words.sets["joints"] or (self.apart and self.peek().word == "to")
            times = self.peek().word in ("x", "×")
            self.at += last or self.peek().text == ","
            other = self.figure() if self.peek().is_number == digits and self.at > start + hanging else None
            if other is None or other.scale != figure.scale or other.part:
                break
            alike = figure.value / 10 <= other.value <= figure.value * 10
            if not (alike or self.peek(-2).word == "x"):
                break
            self.at += hanging and self.peek().text == "-"
            found = self.unit_at(0)
            if found and times and units.dimension(found[1]) != "length":
                break  # 2 x 500 mg
            if found and last and self.peek(found[0]).word not in self.words.sets["never_a_rate"]:
                unit = found[1]
                break
        self.at = start
        del self.spans[spans:]
        return unit

    def unit_after_of(self, single: bool) -> str | None:
        """“tens of thousands of tonnes”; where `single`, “0.3 of a percentage point”."""
        start = self.at
        unit = self.unit() if self.take("of") and (self.take("a") or not single) else None
        if unit is None and (single or not self.doubt):
            self.at = start
        return unit

    def at_article(self) -> bool:
        """Whether an article stands here before a figure: “a 10-minute”, “a $500 million”."""
        following, found = self.peek(1), self.unit_at(1)
        figure = following.is_number or following.word in self.words.numbers
        figure = figure or (found is not None and units.is_currency(found[1]))
        return not self.whole and self.peek().word in ("a", "an") and figure

    def described_money(self) -> str | None:
        """Step over “of taxpayer dollars”, “oil dollars”; the money."""
        of = self.peek().word == "of"
        kind, found = self.peek(of), self.unit_at(of + 1)
        money = found is not None and units.is_currency(found[1]) and self.peek(of + 1).text[-1:] == "s"
        if self.whole or not money or found is None or not kind.text.islower() or self.stops(kind):
            return None
        self.at += of + 1 + found[0]
        return found[1]

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
        calibre = (
            unit == "millimeter" and noun and not self.words.sets["calibres"].isdisjoint(noun.lower().split())
        )
        if sized and noun and (calibre or (self.whole and singular(noun) != noun)):
            refused = RefusedInput if self.whole else NoQuantity
            raise refused(f"“{self.text}” says how big, not how many: write how many {noun}, or “of {noun}”")
        if noun and not unit and any(end.figure.value < 0 for end in ends):
            raise RefusedInput(f"“{self.text}” is below zero: a count is not")
