"""Numbers, in digits and in words: “6,700”, “3.5 million”, “two hundred and fifty”, “half a million”."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.cursor import Cursor
from claimtrack.quantity.tokens import Token
from claimtrack.quantity.value import MAX_DIGITS, MAX_EXPONENT
from claimtrack.vocabulary import Hedge

EXACT = Context(prec=800)  # for what is divided without rest
_DIGITS = re.compile(r"\d*\.?\d+")
_GROUPED = re.compile(r"[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*(?:\.\d+)?")
_LAKH_GROUPED = re.compile(r"[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})*")
_TINY = re.compile(r"0\.(?:000){1,10}")
_EXPONENT = re.compile(r"(.*\d)[eE]([+-]?\d{1,2})")
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SPANS = ("year", "century", "hour")  # the half-year, his half-century, on the half-hour
_TOLD_NEAR = 24  # tokens on either side
_NO_ORDINALS = ("half", "quarter")
_BOTTOMS = (2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100)
_NTH = re.compile(r"(\d+(?:,\d{3})*)(?:st|nd|rd|th)")
_PERCENT = ("%", "per", "percent")
_POINTS = ("point", "points", "percentage", "percent")
_COMMAS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_POINT = re.compile(r"\d+\.(?:\d{1,2}|\d{4,})|0\.\d+")
_THREE_DECIMALS = re.compile(r"[1-9]\d{0,2}\.\d{3}")


class Figure(NamedTuple):
    """A number as read, and how it was put."""

    value: Fraction
    step: Fraction | None = None  # worth of the last significant digit; None where there are no digits
    scale: int = 1  # the million of 3.5 million
    part: bool = False  # a bare fraction: two-thirds
    maybe_metres: bool = False  # the m of 5m
    hedge: Hedge | None = None  # the odd of 30-odd million

    def times(self, scale: int) -> Figure:
        """So many times the figure: 3.5 of a million."""
        return self._replace(
            value=self.value * scale,
            step=None if self.step is None else self.step * scale,
            scale=self.scale * scale,
        )


ONE = Figure(Fraction(1), Fraction(1))


class Figures(Cursor):
    """Reads the numbers of a text."""

    def __init__(self, text: str, whole: bool) -> None:
        """As a cursor."""
        super().__init__(text, whole)
        self.known: dict[tuple[int, bool, bool], tuple[Figure | None, int]] = {}  # by where, and how read
        self.metre_ends: set[int] = set()  # the tokens past an “m” that was metres

    def figure(self, joined: bool = True) -> Figure | None:
        """“6,700”, “3.5 million”, “two hundred and fifty”, “half a million”, “two-thirds”.

        Without `joined`, “and” ends the figure, as in “between two hundred and three hundred”.
        """
        start = self.at
        if known := self.known.get((start, joined, self.hedged)):
            figure, self.at = known
        else:
            figure = self.signed(joined)
            self.known[start, joined, self.hedged] = figure, self.at
        if figure:
            self.spans.append((start, self.at))
        return figure

    def signed(self, joined: bool) -> Figure | None:
        """A figure with the sign before it."""
        start = self.at
        negative = self.take("-") or self.take("minus", "-") or self.take("minus") or self.take("negative")
        if not negative:
            self.take("+")
        figure = self.fraction() or self.sum(joined)
        if figure is None:
            self.at = start
            return None
        tens = figure.value > 100 and self.words.numbers.get(self.peek(-1).word, 0) >= 20
        if below := self.improper(figure):
            if tens:
                raise RefusedInput(f"“{self.since(start)}” may be fifths or thirty-fifths: write the figure")
            figure = Figure(figure.value / below, part=True)
        return figure._replace(value=-figure.value) if negative else figure

    def improper(self, figure: Figure) -> int:
        """Step over the “fifths” of “twenty-three fifths”; 0 where none are, or “two halves”."""
        here = self.at
        self.take("-")
        below = self.words.parts.get(self.peek().word, 0)
        if (
            below != 4
            and (below > 2 or (below == 2 and figure.value > 2))
            and self.peek().word[-1] == "s"
            and not self.runs_on()
        ):
            self.at += 1
            return below
        self.at = here
        return 0

    def fraction(self) -> Figure | None:
        """“two-thirds”, “a quarter of”, “1/2”, “½”; with a scale, “half a million”, a figure like others."""
        start = self.at
        value = self.marks() or self.part()
        if value is None:
            return None
        while finer := self.finer():
            value *= finer
        here = self.at
        self.take("of")
        self.take("-")
        if self.take("a") or self.take("an"):
            self.take("-")  # half-a-million-dollar
        if scale := self.scale(digits=False):
            exact = finite(value * scale)
            return Figure(value * scale, None if exact is None else step_of(exact), scale)
        self.at = here
        if not self.of_a_whole(start):
            self.at = start  # “a third container” is no third
            return None
        return Figure(value, part=True)

    def finer(self) -> Fraction | None:
        """The second part of “a millionth of a billionth”, “half a tenth”."""
        start = self.at
        self.take("of")
        part = self.part() if self.peek().word == "a" else None
        if part is None or part.denominator < 10:
            self.at = start
            return None
        return part

    def of_a_whole(self, start: int) -> bool:
        """Whether the fraction since token `start` is a share of something, as “a third of them”."""
        following, before, sets = self.peek(), self.peek(start - self.at - 1), self.words.sets
        last = self.peek(-1).text
        ordinal = before.text[:1] != "-" and last.isalpha() and last[-1] != "s" and last not in _NO_ORDINALS
        joined = following.text == "-" and not following.gap and self.peek(1).is_word
        measured = self.unit_at(1) or self.peek(1).word == "pound"
        one = last == "half" or self.peek(-2).word in ("a", "an", "another")
        if joined and one and last in _NO_ORDINALS and measured and self.peek(1).word not in _SPANS:
            return True  # a quarter-tonne
        if joined and self.peek(1).word not in ("of", *_POINTS) and not self.unit_at(1):
            return self.peek(-2).text == "-"  # a third-person view, half-empty; but one-third-full
        if following.word in ("of", "a", "an", "the") or (self.unit_at(0) and not ordinal):
            return True  # but not “a third month”
        if self.peek(-2).word == "one" and before.word in sets["determiners"]:
            return True  # the one third reduction
        if following.word in sets["after_part"] or not (following.text or before.text):
            return True
        told = following.text in (",", "(") and before.word not in sets["determiners"]
        if told and self.peek(1).is_number and self.peek(2).word in _PERCENT:
            return True  # a third, 34 per cent, have left
        if self.whole:
            return not following.is_word
        if last.isdecimal() and joined:
            return True  # a 3/4-inch bolt
        if last.isdecimal():  # ¾ of course, and 3/4 cup; “3/4” alone may be a mark
            return following.is_word and not self.ends_clause(0)
        if last.isnumeric() or following.word in sets["verbs_of_part"] or self.is_end(before, following):
            return True
        if last == "half":
            if following.word in sets["determiners"] or following.word in sets["this"]:
                return True  # half this season's fruit
            if self.ends_clause(0) and following.word != "as" and before.word not in sets["before_no_half"]:
                return True
        if (before.word in sets["before_part"] or before.word in sets["before_bottom"]) and self.ends_clause(
            0
        ):
            return True
        single = last == "half" or self.peek(-2).word in ("a", "an", "-", "another")
        if last in _NO_ORDINALS and single and following.text == "-" and self.peek(1).word in _POINTS:
            return True  # a quarter-point cut, but “three quarter-point cuts” are three
        here = self.at
        hedged = self.hedge_after() is not None  # a third or less
        self.at = here
        return hedged or self.hedged or self.peek(-2).text == "-" or last[-1] == "s"

    def is_end(self, before: Token, following: Token) -> bool:
        """Whether the fraction here is an end of a range: “a quarter to a third of them”."""
        if following.word not in ("to", "or", "and", "-"):
            return False
        here = self.at
        self.at += 1
        other = self.part()
        self.at = here
        return other is not None and (following.word != "and" or before.word == "between")

    def marks(self) -> Fraction | None:
        """“½” or “1/2”: a proper fraction in marks."""
        top, slash, bottom = self.peek(), self.peek(1), self.peek(2)
        if top.text and top.text.isnumeric() and len(top.text) == 1 and not top.text.isdecimal():
            one, _, under = unicodedata.normalize("NFKC", top.text).partition("\N{FRACTION SLASH}")
            if under:
                self.at += 1
                return Fraction(int(one), int(under))
        if slash.text not in ("/", "\N{FRACTION SLASH}") or slash.gap != bottom.gap:
            return None
        if top.text == "1" and (nth := _NTH.fullmatch(bottom.text)):  # 1/60th of an inch
            self.at += 3
            return Fraction(1, int(nth[1].replace(",", "")))
        if not (re.fullmatch(r"\d{1,3}", top.text) and re.fullmatch(r"\d{1,3}", bottom.text)):
            return None
        if not self.whole and top.text != "1" and int(bottom.text) not in _BOTTOMS:
            return None  # 20/29 mpg
        if not 0 < int(top.text) < int(bottom.text) or self.peek(3).text == "/":
            if not self.whole:
                return None  # a blood pressure of 140/90
            raise RefusedInput(
                f"“{top.text}/{bottom.text}” is not a fraction below one: write the figure out"
            )
        self.at += 3
        return Fraction(int(top.text), int(bottom.text))

    def part(self) -> Fraction | None:
        """“half”, “a third”, “a further quarter”; not “two quarters”, which are half a year."""
        start = self.at
        top = 0
        if self.take("half"):
            return Fraction(1, 2)
        if self.take("a") or self.take("an") or self.take("another"):
            top = 1
            self.at += self.peek().word in self.words.sets["before_bottom"]
        elif self.peek().word in self.words.parts and (
            (self.peek().word in _NO_ORDINALS and self.peek(1).word in self.words.scales)
            or self.peek(-1).word in self.words.sets["before_bottom"]
            or self.peek(-1).word == "another"
            or (self.peek(-1).word in self.words.sets["rest_of"] and self.peek(1).word == "of")
        ):
            top = 1  # it cost quarter million, a further quarter
        else:
            top = self.below_hundred() or 0
        self.take("-")
        bottom = self.bottom() if top else 0
        if not top < bottom or (top, bottom) == (2, 4) or self.are_quarters(start, bottom):
            self.at = start
            return None
        return Fraction(top, bottom)

    def bottom(self) -> int:
        """Step over the “fifths” or “twenty-fifth” that a fraction is made of."""
        tens = self.words.numbers.get(self.peek().word, 0)
        here = self.at
        if tens > 10 and self.peek(1).text == "-":
            self.at += 2
        else:
            tens = 0
        ones = self.words.parts.get(self.peek().word, 0)
        if not ones or (tens and not 2 < ones < 10) or self.runs_on():
            self.at = here
            return 0
        self.at += 1
        return tens + ones

    def are_quarters(self, start: int, bottom: int) -> bool:
        """Whether the quarters here are of a year: “in the last three quarters”."""
        before, sets = self.peek(start - self.at - 1).word, self.words.sets
        if bottom == 4 and self.peek().word == "to" and self.peek(1).word in sets["months"]:
            return True  # the three quarters to March
        if bottom != 4 or before not in sets["before_quarters"]:
            return False
        year = self.peek(1 + (self.peek(1).word in ("the", "this", "last")))
        of_year = before in sets["numbered_quarters"] and (
            year.word == "year" or (len(year.text) == 4 and year.is_number)
        )
        return self.peek().word != "of" or of_year

    def sum(self, joined: bool) -> Figure | None:
        """“6,700”, “two million three hundred thousand and five”: parts, each below the scale before it."""
        in_digits = self.peek().is_number
        total = self.summand(joined)
        while total and (scale := self.words.scales.get(self.peek(-1).word, 0)) >= 12:
            here = self.at
            whole = self.peek(1).word == "half"  # 44 million, and half of them
            if scale != 100 and joined and not whole and (part := self.and_part()):  # “a million and a half”
                smaller = self.scale(digits=False)
                scale = smaller if 0 < smaller < scale else scale
                return total._replace(value=total.value + part * scale, step=Fraction(scale, 10))
            if scale < 100:
                return total
            joint = self.take("and")
            if joint and not joined:
                self.at = here
                return total
            digits = self.peek().is_number
            more = self.summand(joined)
            calibre = more and digits and more.scale == 1  # “3 million 152mm shells” are not 3,000,152
            if in_digits and joint and scale == 100 and more and more.value < 100:
                calibre = False  # 3 hundred and 21
            if more and not joint and more.value < 100 and in_digits != digits:
                more = None  # 1.1 billion two years earlier
            if more is None or calibre or more.maybe_metres or not 0 < more.value < scale:
                self.at = here
                return total
            total = total._replace(value=total.value + more.value, step=more.step)
        return total

    def summand(self, joined: bool) -> Figure | None:
        """One part of a sum, with its scale: “two million”, “3½”."""
        digits = self.peek().is_number
        number = self.digits() if digits else self.below_thousand(joined)
        if number is None:
            return None
        if not digits and (decimals := self.spoken_decimals()):
            number = Figure(number.value + decimals[0], decimals[1])
        if digits and self.peek().text == "-" and self.peek(2).text == "/" and not self.peek(1).gap:
            self.at += 1  # 2-1/2
        part = (self.marks() if digits else None) or (self.and_part() if joined else None)
        if part and number.value.denominator > 1 and number.step:
            part *= number.step  # $6.05½
        if part:
            number = Figure(number.value + part, Fraction(1, 10))
        here = self.at
        hedge = self.hedge_after()  # 30-odd million
        scale = self.scale(digits and not hedge)
        if not scale:
            self.at = here
            shared = self.scale_of_list(number) or self.scale_of_change(number) if digits and not part else 0
            return number.times(shared) if shared else number
        maybe_metres = digits and scale == 1_000_000 and self.peek(-1).text == "m"
        return number.times(scale)._replace(maybe_metres=maybe_metres, hedge=hedge[0] if hedge else None)

    def scale_of_list(self, number: Figure) -> int:
        """The million of “1.2, 0.9 and 0.4 million”: a scale that three figures or more share; 0 if none."""
        at, many = 0, 1
        while self.peek(at).text == "," and self.peek(at + 1).is_number and many < 6:
            at, many = at + 2, many + 1
        at += self.peek(at).text == ","
        closed = self.peek(at).word in ("and", "or") and self.peek(at + 1).is_number
        decimals = "." in self.peek(-1).text and "." in self.peek(at + 1).text
        decimals = decimals and self.peek(-2).word == "of"  # crops of 2.1 and 1.4 million tonnes
        known = number.value < 1000 and self.peek(-2).text == "," and self.peek(-3).is_number
        if self.whole or not closed or (many < 2 and not (known or decimals)) or number.value >= 1000:
            return 0
        scale = self.words.scales.get(self.peek(at + 2).word, 0)
        return scale if scale >= 1000 else 0

    def scale_of_change(self, number: Figure) -> int:
        """The billion of “from 1.2 to 1.4 billion”, “to 1.4 billion from 1.2”, said once; 0 if none."""
        money = units.currencies()
        known = units.spellings()
        signed = int(known.get(self.peek(-2).text) in money)
        signed += known.get(f"{self.peek(-3).text}{self.peek(-2).text}") in money  # US$1.2
        before = self.peek(-2 - signed)
        if before.word in self.words.sets["loosely"]:
            signed += 1
            before = self.peek(-2 - signed)
        if self.whole or before.word != "from" or number.value >= 1000:
            return 0
        if self.peek().word != "to":
            scale = self.words.scales.get(self.peek(-3 - signed).word, 0)
            each = self.peek().word in ("a", "an", "per") and self.peek(2).word not in (
                "ago",
                "earlier",
                "before",
            )
            alone = "." in self.peek(-1).text and self.ends_clause(0) and not self.unit_at(0)
            alike = bool(signed) == (known.get(self.peek(-5 - signed).text) in money)
            return scale if scale > 1000 and alone and alike and not each else 0
        ahead = 1 + (self.peek(1).word in self.words.sets["loosely"])
        ahead += known.get(f"{self.peek(ahead).text}{self.peek(ahead + 1).text}") in money
        ahead += known.get(self.peek(ahead).text) in money
        other, sign = self.peek(ahead), self.peek(ahead + 1)
        scale = self.words.scales.get(sign.word, 0)
        if sign.text in ("bn", "tn", "mn") or (ahead > 1 and sign.text == "m"):
            scale = self.words.letters[sign.text]
        comparable = _DIGITS.fullmatch(other.text) and number.value <= 3 * Fraction(other.text)
        return scale if scale >= 1000 and comparable else 0

    def spoken_decimals(self) -> tuple[Fraction, Fraction] | None:
        """“point nine” after number words, and what its last digit is worth."""
        if self.peek().word != "point" or self.words.numbers.get(self.peek(1).word, 10) > 9:
            return None
        self.at += 1
        value, step = Fraction(0), Fraction(1)
        while (digit := self.words.numbers.get(self.peek().word, 10)) < 10:
            step /= 10
            value += digit * step
            self.at += 1
        return value, step

    def and_part(self, one: bool = False) -> Fraction | None:
        """“and a half”, “and three quarters”, “-and-a-half”; after `one` of a unit “a quarter of rail”."""
        start = self.at
        self.take("-")
        found = self.take("and")
        self.take("-")
        half = one or (self.peek().word == "a" and self.peek(1).word == "half")  # a litre and a half of it
        part = self.part() if found else None
        determined = (
            one and self.peek(1).word in self.words.sets["determiners"]
        )  # and a quarter of her income
        of = self.peek().word == "of" and (determined or not half)
        rate = half and self.peek().word in ("a", "an")  # a tonne and a half an acre
        if part and not of and (rate or self.peek().word not in ("a", "an", "the", "that", "as")):
            return part  # not “one and half a dozen”
        self.at = start
        return None

    def below_thousand(self, joined: bool) -> Figure | None:
        """“seventeen”, “two hundred and fifty”, “twenty-five hundred”; the “a” of “a million”."""
        start = self.at
        if self.take("a") or self.take("an"):
            if self.peek().word not in self.words.scales or self.runs_on():
                self.at = start
                return None
            number = 1
        elif self.is_bare_scale():
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
            joint = self.take("and")
            mixed = joint and self.part()  # one hundred and three quarters
            self.at = here + joint
            rest = None if mixed or (joint and not joined) else self.below_hundred()
            if rest:
                number, scale = number + rest, 1
            else:
                self.at = here
        return Figure(Fraction(number), step_of(Decimal(number)), scale)

    def is_bare_scale(self) -> bool:
        """Whether a scale stands here without a number: “the dozen containers”."""
        word, before = self.peek().word, self.peek(-1)
        hundred = word == "hundred" and before.word in self.words.sets["ordinals"]  # his third hundred
        return (
            not self.whole
            and not hundred
            and word in self.words.scales
            and word != "score"
            and word[-1] != "s"
            and not self.runs_on()
            and not before.is_number
            and before.word not in self.words.scales
            and before.word not in self.words.sets["before_scale"]
        )

    def below_hundred(self) -> int | None:
        """“seventeen”, “twenty-five”."""
        numbers = self.words.numbers
        number = numbers.get(self.peek().word)
        if number is None or self.runs_on():
            return None
        self.at += 1
        if number >= 20:
            here = self.at
            joined = self.take("-")
            ones = numbers.get(self.peek().word, 0)
            other = not joined and self.hyphenated(0)  # twenty three-bedroom flats
            if 0 < ones < 10 and not self.runs_on() and not (other and self.is_counted(2)):
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
            or ("-", following) in words.hedges_after.meanings
            or self.unit_at(2) is not None
            or (following in ("in", "to") and self.peek(3).text == "-")  # one-in-three, two-to-three-year
            or following == "strong"
            or (self.peek().word != "one" and self.is_counted(2))  # seven-seat
        )

    def is_counted(self, ahead: int) -> bool:
        """Whether a number counts the word there, to which a hyphen joins it: the “nation” of “27-nation”."""
        token, sets = self.peek(ahead), self.words.sets
        return (
            not self.whole
            and token.is_word
            and token.text.islower()
            and len(token.text) > 2
            and not (token.text.endswith("ed") and len(token.text) > 5)  # 12-bed, six-speed; but four-legged
            and token.word not in sets["ordinals"]
            and token.word not in sets["not_counted"]
            and token.word not in self.words.triggers
            and not self.stops(token)
        )

    def scale(self, digits: bool) -> int:
        """The product of the scales here (“hundred thousand”), 0 if none; letters only after digits."""
        product = 0
        while True:
            hyphen = 1 if self.peek().text == "-" and not self.peek(1).gap else 0
            token, following = self.peek(hyphen), self.peek(hyphen + 1)
            scale = self.words.scales.get(token.word)
            dearer = following.word in self.words.sets["dearer"]
            if token.word == "grand" and self.ends_clause(hyphen + 1 + dearer):
                scale = 1_000  # but “ten grand pianos”
            if scale is None and digits and not product and not hyphen:
                longer = self.unit_at(0)  # m/s, m²
                attached = not token.gap or len(token.text) > 1 or token.text in ("k", "m", "M")
                attached = attached and (token.word != "b" or self.may_be_billion()) and not self.is_kelvin()
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

    def is_kelvin(self) -> bool:
        """Whether the “K” here is kelvins, by what stands round it: “water at 280K”."""
        counts = not self.peek().gap and not self.ends_clause(1)  # 62K providers
        if self.whole or self.peek().text != "K" or counts or self.peek(-2).text in units.spellings():
            return False
        if not (self.peek().gap or self.peek(-2).word in self.words.sets["at_a_point"]):
            return False  # won the 10K
        for step in (-1, 1):
            for far in range(_TOLD_NEAR):
                token = self.peek(step * far)
                if token.text in ("", ".", "!", "?"):
                    break
                if token.word in self.words.sets["cold"]:
                    return True
        return False

    def may_be_billion(self) -> bool:
        """Whether the “B” here may be billion: “$34B”, “2B users”, but no Room 34B."""
        known, money, after = units.spellings(), units.currencies(), self.peek(1).word
        return known.get(self.peek(-2).text) in money or known.get(after) in money or after[-1:] == "s"

    def digits(self) -> Figure:
        """The number in digits here; thousands may be grouped by comma, apostrophe or blank."""
        start, text = self.at, self.peek().text
        self.at += 1
        while _TINY.fullmatch(text) and self.peek().gap and self.is_next_group(text):
            text += self.peek().text  # 0.000 000 1
            self.at += 1
        while len(text) < 2 * MAX_DIGITS and _SPACED.fullmatch(text) and self.another_group():
            text += " " + self.peek().text
            self.at += 1
        text += "" if self.whole else self.cut_apart(text)
        exponent = int(power[2]) if (power := _EXPONENT.fullmatch(text)) else 0
        text = power[1] if power else text
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
        if (
            _THREE_DECIMALS.fullmatch(text)
            and " . " not in self.since(start)
            and not self.decimals_expected()
        ):
            grouped, decimal = text.replace(".", ","), units.plain(Decimal(text))
            longer = f"{decimal}" if text.endswith("000") else f"{text}0"
            raise RefusedInput(f"“{text}” may be {grouped} or {decimal}: write “{grouped}” or “{longer}”")
        number = Decimal(re.sub("[,' ]", "", text))
        exponent = exponent or self.times_power()
        if abs(exponent) > MAX_EXPONENT:
            raise RefusedInput(
                f"a figure is smaller than 10^{MAX_EXPONENT + 1}: “{text[:40]}” is far from it"
            )
        power_of_ten = Fraction(10) ** exponent
        return Figure(Fraction(number) * power_of_ten, step_of(number) * power_of_ten)

    def cut_apart(self, text: str) -> str:
        """Step over the rest of a number cut apart by blanks, as in corpora: “80 , 000”, “4 . 8 %”."""
        rest = ""
        while self.is_cut(",") and re.fullmatch(r"\d{3}", self.peek(1).text) and len(text) < 4:
            rest += "," + self.peek(1).text
            self.at += 2
        year = len(text) == 4 and not rest
        if self.is_cut(".") and text.isdecimal() and not year and re.fullmatch(r"\d{1,4}", self.peek(1).text):
            rest += "." + self.peek(1).text
            self.at += 2
        return rest

    def is_cut(self, mark: str) -> bool:
        """Whether this mark stands here between blanks, before a number."""
        sign, following = self.peek(), self.peek(1)
        return sign.text == mark and sign.gap and following.gap and following.is_number

    def times_power(self) -> int:
        """Step over “× 10^6”, “x10⁶”; the exponent, 0 if there is none."""
        sign, ten = self.peek(), self.peek(1)
        if sign.text not in ("×", "x", "*") or ten.text != "10" or sign.gap != ten.gap:
            return 0
        here = self.at
        self.at += 2
        raised = self.take("^")
        below = self.peek().text in ("-", "−") and not self.peek().gap
        self.at += below
        text = self.peek().text.translate(_SUPERSCRIPT)
        if (raised or below or text != self.peek().text) and re.fullmatch(r"\d{1,2}", text):
            self.at += 1
            return -int(text) if below else int(text)
        self.at = here
        return 0

    def is_next_group(self, text: str) -> bool:
        """Whether the digits here go on with those of “0.000 000 1”; not with those of “0.000 500 days”."""
        digits = self.peek().text
        return digits.isdecimal() and (
            len(digits) < 3 or (len(digits) == 3 and (digits == "000" or len(text) > 5))
        )

    def another_group(self) -> bool:
        """Whether three more digits of the same number stand here, after one blank."""
        token, following = self.peek(), self.peek(1)
        if following.text[:1].isupper() and following.word in self.words.sets["models"]:
            return False  # 20 737 MAX jets
        return (
            re.fullmatch(r"\d{3}(\.\d+)?", token.text) is not None
            and token.start == self.peek(-1).end + 1
            and (following.gap or not (following.is_word or following.text in ("-", "/")))
        )

    def decimals_expected(self) -> bool:
        """Whether a point before three digits is a decimal one by what follows: “1.125 million”."""
        word = self.peek().word
        if word in self.words.scales or word in self.words.letters or word in ("%", "percent", "per"):
            return True
        seconds = self.unit_at(0)
        timed = seconds is not None and seconds[1] == "second"  # 15.432 seconds
        return not self.whole and (timed or self.points_are_decimal)

    @cached_property
    def points_are_decimal(self) -> bool:
        """Whether other figures tell: 1,250 has a comma for thousands, 1.5 a point for decimals."""
        return any(
            token.is_number and (_COMMAS.fullmatch(token.text) or _POINT.fullmatch(token.text))
            for token in self.tokens
        )


def step_of(number: Decimal) -> Fraction:
    """What one unit of the last significant digit is worth: 100 in 6,700, 0.01 in 3.50."""
    if number == 0:
        return Fraction(0)
    _, digits, exponent = number.as_tuple()
    if exponent == 0:
        exponent = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return Fraction(10) ** int(exponent)


def finite(value: Fraction) -> Decimal | None:
    """The same number as a decimal, if it has finitely many digits."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return (
        units.plain(EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))) if rest == 1 else None
    )
