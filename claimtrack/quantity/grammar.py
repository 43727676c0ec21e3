"""What a quantity is made of, in one grammar for a typed quantity and for those of a running text.

    [hedge] figure [hedge] [unit] [noun] [of what] [a day] [hedge]

Left to right over words and marks. A typed quantity is all of its text and refused where it is not understood.
In a running text the noun ends where the clause goes on, a range takes more to be one, and what could be
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
from claimtrack.quantity.bounds import Tail, amount_of, bound_of, of_figures, of_magnitude, shared_scale
from claimtrack.quantity.figures import END, Figure, Figures, Measure
from claimtrack.quantity.nouns import is_plural, singular
from claimtrack.quantity.tokens import Sort, Token
from claimtrack.vocabulary import Hedge, Kind

_IN_NOUNS = frozenset("-'/&.,")
_CALIBRE = re.compile(r"(\d) mm\b")
_LONGEST_NOUN = 8  # words, in a running text
ONE = Figure(Fraction(1), Fraction(1))


class NoQuantity(RefusedInput):
    """Has figures and is no quantity, or nobody can tell: a score, a vote, a calibre."""


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
    (“rose from 5 to 10”); `attributive`, what follows a unit is described by it (“a 30% increase”).
    """

    apart = False
    attributive = False
    money = False

    # one figure with its unit

    def measure(self, joined: bool = True) -> Measure | None:
        """A figure with its unit: “$30bn”, “17-kilometre”, “half a tonne”."""
        start = self.at
        before = None
        if (prefix := self.unit_at(0)) and units.is_currency(prefix[1]):
            self.at += prefix[0]
            before = prefix[1]
        elif self.peek(1).is_number and self.peek().word in self.words.sets["money_before"]:
            self.unit()
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
            adjective = False
            if not self.doubt:  # an ambiguous unit is stepped over
                self.at = here
        if before and after and before != after:
            raise RefusedInput(f"a figure has one unit, this one {before} and {after}")
        return Measure(figure, before or after, adjective)

    # several figures

    def between(self) -> tuple[Measure, Measure] | None:
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
        joint = self.peek()
        and_then = self.take("to") or self.dash() or (not opened and self.take("or"))
        if low and and_then and (high := self.second_measure()) and self.is_range(low, joint, high):
            return low, high
        if opened:
            raise RefusedInput("“from” takes two figures: “from 5 to 10”")
        self.at = start
        return None

    def dash(self) -> bool:
        """Step over the dash of “5–10” or “5 – 10”; in a running text a long one begins another clause."""
        if self.whole:
            return self.take("-") or self.take("—")
        return self.peek().gap == self.peek(1).gap and self.take("-")

    def is_range(self, low: Measure, joint: Token, high: Measure) -> bool:
        """Whether two figures of a running text are the ends of one quantity; “$5bn to 3 firms” is not."""
        if self.whole:
            return True
        if self.apart or low.figure.part != high.figure.part:
            return False
        first = shared_scale(low.figure, high.figure).value
        lesser = first < high.figure.value
        if low.unit and high.unit and low.unit != high.unit:
            return False
        if joint.text == "-" and not joint.gap:
            if not lesser:
                raise NoQuantity("a score, or nobody can tell")
            return True
        after = low.unit is not None and not units.is_currency(low.unit)
        shared = low.unit == high.unit or not (after or (low.unit and high.figure.scale == 1))
        if not shared or (low.unit and not lesser):
            return False
        if not lesser:
            raise NoQuantity("a score, or nobody can tell")
        return joint.word != "or" or high.figure.value <= 10 * first

    def second_measure(self) -> Measure | None:
        """The other end of a range."""
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

    def share(self) -> Measure | None:
        """“one in five”, “two out of three”."""
        start = self.at
        top = self.figure()
        of = self.take("in") or self.take("out", "of")
        if top and of and (bottom := self.figure()) and 0 < top.value < bottom.value <= 1000:
            one = top.value == 1 or self.tokens[self.at - 2].word == "of"
            if self.whole or (one and not self.apart and not self.unit_at(0) and bottom.scale < 1000):
                return Measure(Figure(top.value / bottom.value, part=True), None, False)
        self.at = start
        return None

    def one(self) -> Measure | None:
        """“a container”, “a 20-foot container”, “a tonne of shells”; “a 30% increase” is 30%."""
        start = self.at
        if self.take("a") or self.take("an"):
            here = self.at
            if self.peek().is_number:
                inner = self.measure()
                if inner and inner.unit and units.dimension(inner.unit) == "proportion":
                    return inner
                self.at = here
                return Measure(ONE, None, False)
            if self.peek().is_word and self.peek().word not in self.words.sets["ordinals"]:
                return Measure(ONE, self.unit(), False)
        self.at = start
        return None

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
        """Step over one of: hedge, best estimate, tolerance, bounds of a best amount, period, “per” something."""
        start = self.at
        self.take(",")
        comma = self.at
        if (ranged or self.whole) and self.phrase(self.words.best) and (best := self.measure()):
            tail.best = best
            return True
        self.at = comma
        if self.phrase(self.words.tolerance) and (tolerance := self.measure()):
            tail.tolerance = tolerance
            return True
        self.at = comma
        if not ranged and comma > start and self.peek().word == "between" and (around := self.between()):
            tail.around = around
            return True
        self.at = comma
        if (hedge := self.phrase(self.words.hedges_after)) and (self.whole or not self.at_figure()):
            tail.hedges.append(hedge[0])
            return True
        self.at = comma
        if self.period(tail):
            return True
        self.at = start
        return False

    def at_figure(self) -> bool:
        """Whether what follows is counted anew: the “at least” of “300, at least 20 of them children”."""
        return self.peek().is_number or self.peek().word in self.words.triggers

    def period(self, tail: Tail) -> bool:
        """“a day”, “/day”, “each month”, “daily”; “per 100,000 people”, “a barrel”."""
        start = self.at
        if self.ends_clause(1) and (name := self.words.periods.get(self.peek().word)):
            self.at += 1
            tail.period = name
            return True
        slash = self.take("/")
        per = self.take("per") or slash
        if per or any(map(self.take, ("a", "an", "each", "every"))):
            found = self.unit_at(0)
            if found and f"per_{found[1]}" in units.names() and not tail.period:
                following = self.peek(found[0])
                if self.whole or per or following.word not in self.words.sets["not_a_rate"]:
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
        if per and here.is_number and not slash:
            return self.figure() is not None and bool(self.running_noun(many=True) or True)
        if unit and (per or self.money):
            self.at += unit[0]
            return True
        if here.word in self.words.sets["for_each"]:
            self.at += 1
            return True
        return per and here.is_word and self.running_noun(many=False) is not None

    def ends_clause(self, ahead: int) -> bool:
        """Whether no noun goes on there: the text ends, a mark stands there or a word like “in”."""
        token = self.peek(ahead)
        return not token.text or (
            not self.whole and (token.sort in (Sort.mark, Sort.other) or self.stops(token))
        )

    def stops(self, token: Token) -> bool:
        """Whether the word is no part of a noun."""
        return token.word in self.words.sets["not_in_noun"] or token.word in self.words.sets["stops"]

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
        return _CALIBRE.sub(r"\1mm", " ".join(self.since(start, end).split()))

    def running_noun(self, many: bool) -> str | None:
        """Step over the noun that goes on from here in a running text."""
        start = at = self.at
        if self.tokens[at : at + 1] and self.tokens[at].word == "of":
            at += 1
        while at < len(self.tokens) and self.tokens[at].word in self.words.sets["determiners"]:
            at += 1
        end = self.extent(at, many)
        if end == at:
            self.at = start
            return None
        if self.tokens[end - 1].sort is not Sort.mark:
            end = self.extent_of(end)
        self.at = end
        return self.as_noun(at, end)

    def extent(self, at: int, many: bool) -> int:
        """The end of the noun from token `at`: of many, past its plural; of one, before what is no noun."""
        end, head = at, at
        while end < len(self.tokens) and end - at < _LONGEST_NOUN:
            piece = self.piece(end, end > at, many)
            if piece == end:
                break
            end = piece
            word = self.tokens[end - 1]
            if is_plural(word.text):
                head = end
                mass = word.word in self.words.unchanged
                following = self.piece(end, True, many)
                if following > end and (is_plural(self.tokens[following - 1].text) or (mass and not many)):
                    continue
                capital = word.text[0].isupper() or mass
                further = self.piece(following, True, many) if capital and following > end else following
                if further > following and is_plural(self.tokens[further - 1].text):
                    end = following
                    continue
                return end
        if many:
            mass = end - at <= 2 and end > at and self.ends_clause(end - self.at)
            first = self.tokens[at] if mass else END
            return (
                end if mass and first.text.islower() and not _verbal(first.word) and not head > at else head
            )
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
            if end == at + 1 and size and not self.tokens[end].gap:
                return end + size[0]
            designated = at and self.tokens[at - 1].word in self.words.sets["designators"]
            return end if end > at + 1 or designated else at
        if not token.is_word or (later and not token.gap):
            return at
        if end > at + 1:
            return end
        if self.stops(token) or token.word in self.words.triggers:
            return at
        following = self.tokens[end].text if end < len(self.tokens) else ""
        if token.word in self.words.sets["states"] and not is_plural(following):
            return at  # “300 dead”, but “300 dead soldiers”
        verbal = later and not many and (_verbal(token.word) or token.word in self.words.sets["verbs"])
        if verbal or (many and token.word in self.words.sets["verbs"]):
            if token.word in self.words.sets["verbs"] or not is_plural(following):
                return at
        return end

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
            if further > end + 1 and is_plural(self.tokens[further - 1].text):
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
        while found := self.phrase(self.words.hedges_before):
            some = self.peek(-1).word == "some"
            if found[0]:
                tail.hedges.append(found[0])
        self.hedged = bool(tail.hedges)
        number_start = self.at
        ends: tuple[Measure, ...] = ()
        magnitude = self.magnitude()
        if not (magnitude or self.phrase(self.words.vague)):
            one = None
            ends = self.between() or ()
            if not ends and (one := self.share() or self.measure() or (self.one() if self.whole else None)):
                ends = (one,)
            if not ends and self.phrase(self.words.none):
                ends = (Measure(Figure(Fraction(0)), None, False),)
            if not ends and not (self.whole and some and self.peek().is_word):  # “some containers” is vague
                raise RefusedInput(f"no figure in “{self.text}”: write how many, or “several”")
        number_end = self.at
        ranged = len(ends) == 2
        self.money = any(end.unit and units.is_currency(end.unit) for end in ends)
        while self.peek().text and self.tail_item(tail, ranged):
            pass
        unit = self.unit_of_all(ends, tail) or self.unit() or (None if ends else self.unit_after_of())
        part = unit is None and any(end.figure.part for end in ends)
        share = part and not (self.take("a") or self.take("an"))  # “half a container” counts containers
        worth = unit is not None and units.is_currency(unit) and (self.take("worth") or self.take("in"))
        of = share or worth or self.peek().word == "of"
        noun = self.whole_noun(tail, ranged) if self.whole else self.noun_in_text(ends, unit, share, of, tail)
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
        if unit == "millimeter" and self.peek().is_word and not self.stops(self.peek()):
            raise NoQuantity("a calibre")
        if share or of:
            if self.peek().word == "of" and self.peek(1).word in self.words.sets["pronouns"]:
                pass
            else:
                noun = self.running_noun(many=False)
        elif unit is None:
            one = len(ends) == 1 and ends[0].figure.value == 1
            noun = self.running_noun(many=not one)
        elif joined or (self.attributive and unit):
            self.take("-", "old")
            noun = self.running_noun(many=False)
        while self.peek().text and self.tail_item(tail, len(ends) == 2):
            pass
        return noun

    def unit_after_of(self) -> str | None:
        """“tens of thousands of tonnes”."""
        start = self.at
        unit = self.unit() if self.take("of") else None
        if unit is None:
            self.at = start
        return unit

    def unit_of_all(self, ends: tuple[Measure, ...], tail: Tail) -> str | None:
        """The one unit of figures, tolerance and best estimate: “40 ± 5 km”, “$5bn to $6bn”, “3,000+ km”."""
        others = [tail.best.unit if tail.best else None, *(end.unit for end in tail.around or ())]
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
