"""A figure with its unit: “$30bn”, “17-kilometre”, “5 ft 2 in”, “40m high”, “20-pound notes”."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from claimtrack import units
from claimtrack.quantity.figures import ONE, Figure
from claimtrack.quantity.phrases import NounPhrases

_HEIGHT = re.compile(r"(\d)'(\d|1[01])")
_CLOCK = {
    ("h", "hr", "hrs"): ("hour", 3600),
    ("m", "min", "mins"): ("minute", 60),
    ("s", "sec", "secs"): ("second", 1),
}
_INCHES = ('"', "″", "”")
_FAR = 8  # tokens looked back, in a clause


class Measure(NamedTuple):
    """A figure with its own unit; `adjective`: joined by a hyphen, as in “17-kilometre”."""

    figure: Figure
    unit: str | None
    adjective: bool


class Measures(NounPhrases):
    """Reads figures with their units.

    In a running text whoever sets `at` says what money was last, `currency`, and that some figures were
    `millions`.
    """

    currency: str | None = None
    millions = False

    def measure(self, joined: bool = True) -> Measure | None:
        """A figure with its unit: “$30bn”, “17-kilometre”, “half a tonne”."""
        start = self.at
        before = None
        if found := self.height() or self.clock():
            return found
        signed = self.unit_at(1) if self.peek().word in ("-", "minus", "negative") else None
        below = signed is not None and units.is_currency(signed[1])  # minus $20 million
        self.at += below
        if self.peek().text == "+" and (gain := self.unit_at(1)) and units.is_currency(gain[1]):
            self.at += 1  # +$20 million
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
        here, doubt = self.at, self.doubt
        adjective = self.peek().text == "-" and not self.peek(1).gap and self.take("-")
        if figure.part:
            of = self.take("of")
            if of or figure.value.denominator == 2:  # “half a year”, but “from a third a year ago”
                _ = self.take("a") or self.take("an")
            self.at += bool(
                of and self.peek().word in ("1", "one") and self.unit_at(1)
            )  # half of one percent
        elif 0 < figure.value < 1 and self.peek().word == "of" and self.peek(1).word in ("1", "one"):
            self.at += 2 if self.unit_at(2) else 0  # 0.8 of one per cent
        figure, after = self.metres(figure) if figure.maybe_metres and not before else (figure, None)
        if millions := self.millions_of_money():
            figure, after = figure.times(self.words.letters["mn"]), millions
        rate = self.unit_at(0) if before else None
        if rate and units.dimension(rate[1]) == "frequency":
            return Measure(figure, before, False)  # $30 million per year
        after = after or self.unit() or self.money_of_a_country()
        if after in units.currencies():
            if self.peek().is_number and (not self.peek(-1).is_word or (adjective and not self.peek().gap)):
                after = None  # the second sign of $575-$580, R14bn-R16bn
            elif scale := self.scale(digits=True):
                figure = figure.times(scale)  # 75 USD million
        if after is None and not (adjective and self.is_counted(0)):
            adjective = False
            if self.doubt == doubt:  # an ambiguous unit is stepped over
                self.at = here
        if before == "US_dollar" and (other := self.other_dollar(after)):
            before = after = other
        if before and after == "second":  # a $345 million second-lien loan
            self.at, after = here, None
        if before and after and before != after:
            self.unclear(f"a figure has one unit, this one {before} and {after}")
            return Measure(figure, None, False)
        if not (before or figure.part) and self.take_below_zero(after):
            figure = figure._replace(value=-figure.value)
        measure = Measure(figure, before or after, adjective)
        return self.and_smaller(measure) if joined and not before else measure

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
        if self.peek().word in ("degree", "degrees") and not self.unit_at(0) and self.is_angle():
            self.at += 1
            return "degree"
        if self.peek(-1).is_number and self.is_kelvin():
            self.at += 1
            return "kelvin"
        if self.peek().text == "nm" and not self.whole and self.is_nanometer():
            self.at += 1
            return "nanometer"
        unit = super().unit()
        own = units.cent(self.currency) if unit == "US_cent" and self.currency else None
        return own or unit  # of the money said before

    def is_nanometer(self) -> bool:
        """Whether “nm” is no nautical miles: “a 7nm process”, “10 nm thick”."""
        small = self.words.sets["tiny"]
        return any(self.peek(ahead).word in small for ahead in range(1, 4)) or self.near(self.at - 1, small)

    def is_angle(self) -> bool:
        """Whether the degrees here are no temperature: “a 180-degree turn”, “tilted by 5 degrees”."""
        sets = self.words.sets
        after = any(self.peek(ahead).word in sets["angles"] for ahead in (1, 2, 3))
        return not self.whole and (after or self.near(self.at - 1, sets["turns"]))

    # with a smaller unit

    def height(self) -> Measure | None:
        """“5'6"”: feet and inches."""
        match = _HEIGHT.fullmatch(self.peek().text)
        if match is None or self.whole or self.peek(1).text not in _INCHES:
            return None
        self.spans.append((self.at, self.at + 1))
        self.at += 2
        return Measure(Figure(int(match[1]) + Fraction(int(match[2]), 12), Fraction(1, 12)), "foot", False)

    def clock(self) -> Measure | None:
        """“1h 21m”, “3m26s”, “2h 04m 57s”, “1min 12”: a time of two parts at least, in letters."""
        if not any(self.peek(1).text in letters for letters in _CLOCK):
            return None
        start, at, names, total = self.at, self.at, [], Fraction(0)
        for letters, (unit, seconds) in _CLOCK.items():
            number, sign = self.peek(at - start), self.peek(at - start + 1)
            after = self.peek(at - start + 2)
            glued = sign.text in letters and not (after.is_word and not after.gap)
            if number.is_number and number.text.replace(".", "").isdigit() and glued:
                total += Fraction(number.text) * seconds
                names.append(unit)
                at += 2
        last = self.peek(at - start)
        rest = len(names) == 1 and last.gap and last.text.isdecimal() and int(last.text) < 60
        closed = self.peek(at - start + 1).text in ("", ".", ",", ";", ")")
        if rest and closed and names != ["second"] and self.peek(1).text != "m":
            names.append("minute" if names == ["hour"] else "second")
            total += Fraction(last.text) * (60 if names[1] == "minute" else 1)
            at += 1
        if names and last.gap and re.fullmatch(r"\d0s", last.text):  # the 1990s are a token like it
            total += int(last.text[:-1])
            names.append("second")
            at += 1
        if len(names) < 2 or self.whole:
            return None
        self.spans.append((start, at))
        self.at = at
        return Measure(Figure(total / dict(_CLOCK.values())[names[0]]), names[0], False)

    def and_smaller(self, measure: Measure) -> Measure:
        """The measure with what it goes on with: “5 ft 2 in”, “an hour and a half”, “5 dollars 20 cents”."""
        figure, unit, adjective = measure
        if figure.part or figure.scale > 1 or figure.value.denominator > 1:
            return measure  # not “14.2 ft, 8 inches above it”
        if unit and (part := self.and_part(figure is ONE)):
            return measure._replace(figure=figure._replace(value=figure.value + part))
        each = 1
        while (following := self.smaller(unit)) and (more := self.smaller_part(unit, *following, adjective)):
            unit, ratio = following
            each *= ratio
            step = more.step and more.step / each
            figure = figure._replace(value=figure.value + more.value / each, step=step)
        return measure._replace(figure=figure)

    def smaller_part(
        self, unit: str | None, smaller: str | None, ratio: int, adjective: bool
    ) -> Figure | None:
        """The “2 in” that goes on with feet."""
        start = self.at
        joined = self.take("-") if adjective else self.take("and")
        number = self.peek(1).is_number or self.peek(1).word in self.words.numbers
        joined = joined or (number and self.take(","))  # 10 hours, 47 minutes
        more = self.figure()
        named = more is not None and more.maybe_metres and smaller == "meter"
        more = self.in_metres(more) if more and named else more
        if more and not more.part and more.scale == 1 and 0 <= more.value < ratio:
            named = named or self.take_smaller(smaller)
            if named or self.is_plain_rest(unit, more, joined, adjective):
                return more
        self.at = start
        return None

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

    # money

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
        if (
            self.whole
            or not found
            or len(self.peek(1).text) < 3
            or found[1] not in units.currencies()
            or found[1] == "US_dollar"
        ):
            return None
        self.at += 1 + found[0]
        return found[1]

    def take_below_zero(self, unit: str | None) -> bool:
        """Step over “below zero” behind a temperature, or a figure without unit."""
        degrees = unit is None or units.dimension(unit) == "temperature"
        return not self.whole and degrees and self.take("below", "zero")

    def other_dollar(self, after: str | None) -> str | None:
        """The dollar that stands after “$5 million”: “CAD”, stepped over before, or “Canadian”."""
        if after and after.endswith("_dollar"):
            return after
        country = {"cdn": "Canadian"}.get(self.peek().word, self.peek().text)
        name = units.spellings().get(f"{country} dollar")
        if after or self.whole or name is None or not self.ends_clause(1):
            return None
        self.at += 1
        return name

    def at_money(self) -> bool:
        """Whether the sign of some money begins here: the “C$” that is no “c.”."""
        found = self.unit_at(0)
        return found is not None and found[0] > 1 and found[1] in units.currencies()

    def pounds(self) -> str | None:
        """Which pounds “pounds” are, money or mass, by what stands round them; None where nobody can tell."""
        sets, here = self.words.sets, self.at
        after, further = self.peek(1), self.peek(2)
        if after.is_number and self.peek().text[0].isupper():
            return "pound_sterling"  # Pounds 308m
        if after.text == "(" and self.unit_at(2) and not further.is_number:
            return "pound_sterling"  # 9 billion pounds ($17 billion)
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

    # million or metres

    def metres(self, figure: Figure) -> tuple[Figure, str | None]:
        """“40m high” is forty metres; what “40m” is without anything that tells nobody knows."""
        sets = self.words.sets
        said = self.peek().word in sets["metres"]
        before = self.peek(-3).word
        if (
            said
            and self.peek().word in ("from", "above", "below")
            and ((before == "to" and self.peek(1).is_number) or self.near(self.at - 2, sets["in_millions"]))
        ):
            said = False  # signed for 40m from Porto, rose to 6m from 5m
        if not said and (self.whole or not self.are_metres()):
            return figure._replace(maybe_metres=not self.are_millions()), None
        return self.in_metres(figure), "meter"

    def in_metres(self, figure: Figure) -> Figure:
        """The figure without the million that its “m” might have been."""
        self.metre_ends.add(self.at)
        million = self.words.letters["m"]
        return Figure(figure.value / million, figure.step and figure.step / million)

    def are_metres(self) -> bool:
        """Whether the “m” just read is metres by its blank or by what stands round it: “a depth of 12m”."""
        sets, here = self.words.sets, self.at
        currency = self.unit_at(0)
        if currency and units.is_currency(currency[1]):
            return False
        self.take("-")
        if here - 3 in self.metre_ends and self.peek(-3).word in self.words.sets["joining_sizes"]:
            return True  # 30m by 45m
        noun = self.extent(self.at, many=True) > self.at
        by = self.peek().word == "by" and not self.peek(1).is_number  # 8m by the turn of the year
        sized = self.peek().word in sets["metre_nouns"] and not by
        self.at = here
        if sized or self.is_race():
            return True
        if self.unit_at(0) or self.peek().word in units.ambiguous():
            return False  # 1.1m sq ft, 17m pounds
        if self.peek().word == "of":
            return self.peek(1).word in sets["in_metres_of"] and self.ends_clause(2)
        if noun or self.peek().word == "people":
            return False
        if "," in self.peek(-2).text or self.peek(-3).word in ("x", "×"):
            return True  # at 5,895m, 10m x 20m
        if any(self.peek(ahead).word in sets["sizes"] for ahead in range(4)):
            return True  # 1.85m and 82kg, 4.2m (14ft)
        if self.peek().word == "in" and self.peek(1).word in sets["lengths"]:
            return True
        if self.peek(-1).gap and self.peek().word != "in":
            return True
        measured = self.near(here - 2, sets["lengths"]) or self.near(here - 2, sets["running"])
        return measured and not self.said_in_millions()

    def is_race(self) -> bool:
        """Whether the “m” just read ends a distance that is run or swum: “gold in the women's 800m”."""
        sets, here = self.words.sets, self.at
        digits = self.peek(-2).text.replace(",", "")
        jump = re.fullmatch(r"\d{1,2}\.\d\d", digits) is not None
        if self.peek().word == "to" and self.peek(1).word == "go":
            return True  # with 500m to go
        if not (jump or digits in sets["distances"]) or self.near(here - 2, sets["in_millions"]):
            return False
        if jump and (self.millions or self.near(here - 2, self.words.sets["drew"])):
            return False  # matches drew 1.01m
        end = self.extent(here, many=True)
        if end > here and self.tokens[end - 1].word not in sets["contests"]:
            return False  # a record 100m albums
        ahead = any(self.peek(ahead).word in sets["contests"] for ahead in range(_FAR))
        return ahead or (len(digits) > 3 and not jump) or self.near(here - 2, sets["contests"])

    def are_millions(self) -> bool:
        """Whether the “m” just read is million, as metres do nothing: “2m were vaccinated”, “3m of them”."""
        following = self.peek()
        return not self.whole and (
            self.millions
            or self.peek().word in units.ambiguous()
            or self.said_in_millions()
            or (following.word == "of" and self.peek(2).is_number)
            or (
                following.word in self.words.sets["verbs_of_part"]
                and following.word not in ("is", "was", "has")
            )
            or following.word.endswith("ed")
            or (following.word == "of" and self.peek(1).word in self.words.sets["pronouns"])
        )

    def said_in_millions(self) -> bool:
        """Whether what is told in millions stands near: “11.9m, a third of the audience”."""
        words = self.words.sets["in_millions"]
        return self.near(self.at - 2, words) or any(self.peek(ahead).word in words for ahead in range(_FAR))

    def near(self, at: int, words: frozenset[str]) -> bool:
        """Whether one of the words stands shortly before token `at`, in its clause."""
        for back in range(at - 1, max(-1, at - 1 - _FAR), -1):
            if self.tokens[back].text in (".", ";", ":", "!", "?") and self.tokens[back + 1].gap:
                return False
            if self.tokens[back].word in words:
                return True
        return False
