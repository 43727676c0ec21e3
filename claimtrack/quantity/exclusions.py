"""What has figures and is no quantity, or may be none: years, names, codes, pronouns."""

from __future__ import annotations

import re

from claimtrack import units
from claimtrack.quantity.designators import Designators
from claimtrack.quantity.figures import ONE
from claimtrack.quantity.tokens import Sort

_NTH = re.compile(r"\d+(?:,\d{3})*(?:st|nd|rd|th)")
_YEARS = range(1500, 2101)
_NO_MONEY = frozenset(("AMD", "BSD"))  # AMD64
_HOURS = frozenset(map(str, range(1, 13)))
_HYPHENED = frozenset(("sub", "minus", "near", "nearly", "almost"))  # joined to a figure: sub-eight
_TIMES = frozenset(("x", "×", "*"))
JOINING = frozenset("/^~_\\=*×@#")  # makes of two numbers something else
_GLUE_OF_WORDS = frozenset("-/'_@#")
_GLUE = frozenset("/:.#@_=\\&'^*×")  # before a number, makes it part of something else


class Exclusions(Designators):
    """Says what is left alone."""

    told_at = 0  # the token past the quantity found last

    def left_alone(self, at: int, floor: int) -> int:
        """Past what is no quantity, whatever it looks like; `at` where it may be one."""
        self.at = at
        if self.tokens[at].sort is Sort.number:
            return self.number_left_alone(at, floor)
        return self.word_left_alone(at)

    def number_left_alone(self, at: int, floor: int) -> int:
        """The same for a number in digits."""
        after = self.token(at + 1)
        if at and not self.token(at).gap and self.is_glued(at, floor):
            return self.past_glued(at)
        if not after.gap and after.text and self.glued_on(at):
            return self.past_glued(at)
        past = self.past_mark(at) or self.past_name(at, floor)
        return past or (at + 1 if self.is_year(at) else at)

    def is_glued(self, at: int, floor: int) -> bool:
        """Whether a word or mark before the number makes something else of both; not “$US5”, “sub-8”."""
        before, further = self.token(at - 1), self.token(at - 2)
        if before.text == "." and further.word in ("c", "ca", "rs"):
            return False
        if before.is_word:
            money = units.spellings().get(before.text) in units.currencies() and before.text not in _NO_MONEY
            signed = f"{further.text}{before.text}" in units.spellings()
            return not (money or signed or before.word in units.ambiguous())
        if before.text == "/" and floor == at - 1 > 0:
            return False  # 20/29 mpg
        if before.text == "'" and before.gap and self.quote_ends(at):
            return False  # '3,400' dead
        joined = at > 1 and not before.gap and further.sort is not Sort.mark and further.word not in _HYPHENED
        return before.text in _GLUE or (joined and before.text in ("-", "+", "~"))

    def quote_ends(self, at: int) -> bool:
        """Whether a single quotation mark closes after token `at`, no year: “'98, the firms' staff”."""
        if len(self.token(at).text) == 2 and self.token(at + 1).sort is Sort.mark:
            return self.token(at + 1).text == "'"
        marks = self.tokens[at + 1 : at + 16]
        return len(self.token(at).text) > 2 or any(mark.text == "'" and not mark.gap for mark in marks)

    def past_mark(self, at: int) -> int:
        """Past a number of a list, a code, a law, an age, an hour, an ordinal; 0 where it is none."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        further, short = self.token(at + 2), token.text.isdecimal() and len(token.text) < 3
        if at == 0 and after.text in (".", ")") and further.gap and further.text:
            return at + 2
        if past := self.past_power(at):
            return past
        if token.text[0] == "0" and token.text[1:2].isdecimal():
            return self.past_digits(at)  # a code, a telephone number
        if after.text == ")" and short and self.is_list_number(at):
            return at + 2
        if after.word in ("to", "-", "and", "until") and further.sort is Sort.other:
            return at + 1  # from 6 to 8 p.m.
        if after.word in self.words.sets["law_codes"] and further.sort is Sort.number:
            return at + 3  # 22 U.S.C. 2778
        if self.words.parts.get(after.word, 0) >= 100 and after.word[-1] != "s":
            return at + 2  # the 10 millionth car
        ticker = token.text.isdecimal() and after.text == "." and not (after.gap or further.gap)
        if ticker and further.text.isupper():
            return self.past_glued(at)  # 6758.T
        age = before.text == after.text == "," and short and self.token(at - 2).text[:1].isupper()
        return at + 1 if age or before.word == "per" else 0  # Smith, 35, said; per 100,000 people, 12 died

    def glued_on(self, at: int) -> bool:
        """Whether the number goes on as something else: 9M729, 5G, 4x4, 2:1, 5'10, 18-hole."""
        after, further = self.token(at + 1), self.token(at + 2)
        self.at = at + 1
        if self.times_power():
            return False  # 6 × 10²³
        self.at = at
        if self.clock():
            return False  # 3m26s
        self.at = at
        if after.is_word or after.sort is Sort.number:
            if after.word == "t" and units.spellings().get(self.token(at - 1).text) in units.currencies():
                return False  # $1.5T
            self.at = at + 1
            if after.word == "b" and not self.may_be_billion():
                return True
            if after.text == "s" and "," in self.token(at).text and further.word != "of":
                return True  # in the 30,000s
            self.at = at
            longer = self.unit_at(1)
            if longer and longer[0] > 1:
                return False  # 24,703m2
            if after.word in self.words.letters or after.word in self.words.scales or longer:
                return not further.gap and (further.sort is Sort.number)
            attached = after.text in self.words.attached
            return after.word not in units.ambiguous() and not attached
        if after.text == "-" and not further.gap:
            if units.spellings().get(further.text) in units.currencies():
                return False
            if further.word in ("sized", "like", "style"):
                return True
            known = (
                further.word in self.words.scales
                or further.word in units.ambiguous()
                or (self.counts_hyphenated(at))
                or (further.word in ("a", "an", "per") and self.token(at + 3).text == "-")
                or (further.word in ("in", "to", "or") and self.token(at + 3).text == "-")
                or ("-", further.word) in self.words.hedges_after.meanings
            )
            return (
                further.is_word
                and not known
                and not self.unit_at(2)
                and further.word not in ("strong", "and")
            )
        if after.text == "~" and further.sort is Sort.number and not further.gap:
            return False
        if after.text == "/" and not further.gap:
            measured = self.token(at + 3).is_word or self.token(at + 3).text == "-" or self.unit_at(3)
            pair = further.sort is Sort.number and measured
            money = units.spellings().get(self.token(at - 1).text) in units.currencies()  # $4/MMBtu
            return not (self.unit_at(2) or pair or money or _NTH.fullmatch(further.text))
        if after.text == "/" and further.text == "-":
            return False  # Rs 500/-
        return (after.text in JOINING or after.text in (":", "'")) and not further.gap and bool(further.text)

    def past_power(self, at: int) -> int:
        """Past “10 to the power of 18”, “ten to the minus 21”, which nobody counts with; 0 where none is."""
        words = [self.token(at + ahead).word for ahead in range(1, 5)]
        if self.token(at).word not in ("10", "ten") or words[:2] != ["to", "the"]:
            return 0
        past = at + 3 + (words[2] in ("power", "minus")) + (words[3] in ("of", "minus"))
        exponent = self.token(past)
        return (
            past + 1 if past > at + 3 and (exponent.is_number or exponent.word in self.words.numbers) else 0
        )

    def is_list_number(self, at: int) -> bool:
        """Whether a number before a bracket is of a list or a page: “(1) the first”, “Smith (9)”."""
        before, further = self.token(at - 1), self.token(at - 2)
        if before.text == "(":
            score = self.token(at - 3).text == "-"  # 7-6 (3)
            past = self.told_at + (self.token(self.told_at).text == ")")
            listed = self.token(past - 1).text == ")" and self.token(past).word in (",", ";", "and")
            if listed and self.told_at > 0 and at - past < 6 and not score:
                return False  # coal (22 per cent), gas (19)
            return score or not (further.is_number and before.gap)  # but 14 (19) seats
        inside = any(self.token(at - back).text == "(" for back in range(2, 8))
        return at == 0 or (before.text in (".", ";", ":", ",") and not inside)  # but (2019: 51)

    def counts_hyphenated(self, at: int) -> bool:
        """Whether the number counts what a hyphen joins to it: “a 27-nation bloc”, but no 9-iron."""
        self.at = at
        pieces = self.token(at + 2).word == "piece" and len(self.token(at).text) > 1  # a 500-piece jigsaw
        return self.token(at).text != "1" and (self.is_counted(2) or pieces)

    def is_year(self, at: int) -> bool:
        """Whether four digits are a year, or may be: left alone unless something is plainly counted."""
        text, before, after = self.token(at).text, self.token(at - 1), self.token(at + 1)
        if len(text) != 4 or not text.isdecimal():
            return False
        if after.text in _TIMES and self.token(at + 2).is_number:
            return False  # 1920 x 1080 pixels
        if int(text) not in _YEARS:  # in 1227
            self.at = at
            return (
                1000 <= int(text) < 1500
                and before.word in ("in", "since", "circa", "year")
                and self.ends_clause(1)
            )
        self.at = at
        hyphen = 1 if after.text == "-" and not after.gap else 0
        if hyphen and self.token(at + 2).sort is Sort.number and (unit := self.unit_at(3)):
            return units.dimension(unit[1]) == "time"  # an altitude of 1800-2100 metres
        if self.unit_at(1 + hyphen) or self.token(at + 1 + hyphen).word in self.words.scales:
            return before.word in ("in", "since") and after.text != "%"
        if before.text and (
            before.text in units.spellings() and units.is_currency(units.spellings()[before.text])
        ):
            return False
        plural = after.is_word and after.gap and self.extent(at + 1, many=True) > at + 1
        if after.word == "of" and self.token(at + 2).word in ("whom", "them", "which"):
            return False
        if not plural:
            return True
        if after.word in self.words.sets["debts"]:
            return int(text) >= 1980  # over the 2028 bonds
        if self.is_hedged(at):
            return False
        joint = before.word in ("of", "and", "or", "by", "for")  # a study of 1580 individuals
        if (before.word in self.words.sets["year_before"] and not joint) or before.sort is Sort.other:
            return True
        sets = self.words.sets
        if after.word in sets["of_a_year"]:
            return int(text) >= 1900
        counted = after.word in sets["people"] or after.word in sets["of_many"]
        return int(text) >= 1900 and not self.verb_before(at) and not counted

    # words

    def word_left_alone(self, at: int) -> int:
        """The same for a word."""
        token, before = self.token(at), self.token(at - 1)
        words = self.words
        if token.text.isnumeric():  # ¾, but not of “platform 9¾”
            return at + 1 if before.is_number and not token.gap else at
        past = self.at_phrase(words.idioms.by_first, at)
        if past > at and not (token.word == "one" and self.is_one_thing(at, past)):
            return past
        if (none := self.at_phrase(words.none.by_first, at)) > at:
            return self.none_left_alone(at, none)
        if self.at_phrase(words.vague_running.by_first, at) > at:
            return at + (token.word == "few" and before.word not in words.sets["before_few"])
        if token.word in ("a", "an"):
            return self.article_left_alone(at)
        joined = before.text == "-" and self.token(at - 2).word in _HYPHENED  # sub-eight seconds
        joined = joined or (before.text == "'" and before.gap)
        if not token.gap and at and (before.is_word or before.text in _GLUE_OF_WORDS) and not joined:
            return at + 1
        if token.word in words.numbers:
            return self.past_power(at) or self.number_word_left_alone(at)
        if token.word in words.plurals:
            return at if self.is_magnitude(at) else at + 1
        if token.word == "half":
            return at if self.is_half(at) else at + 1
        if token.word == "quarter" and self.is_hour(at):
            return at + 3
        return at if self.begins_fraction(at) or self.begins_scale(at) else at + 1

    def none_left_alone(self, at: int, none: int) -> int:
        """Past “no” and “not one”, unless they count: “no casualties”, “none of the jets”."""
        token, after, self.at = self.token(at), self.token(none), none
        if self.thing_in(ONE):
            return none  # not one house in twenty
        if after.word == "but":
            return at + 1  # not one but two
        counted = after.word in self.words.sets["none_of"] or token.word == "not"
        counted = counted or (token.word == "none" and after.word == "of")
        return at if counted and token.word != "nil" else none

    def article_left_alone(self, at: int) -> int:
        """Past “a”, unless one of a unit is meant: “an hour and a half”, “less than a minute”."""
        before, self.at = self.token(at - 1), at - 2
        if before.word == "and" and self.token(at + 1).word == "half" and self.unit_at(0):
            return at + 2  # the past year and a half
        self.at = at
        if self.is_one_of_a_unit():
            return at
        bound = before.word != "some" and self.is_hedged(at)
        return at if bound and self.has_unit(at) else at + 1

    def number_word_left_alone(self, at: int) -> int:
        """Past a number word that is a year, a pronoun or in a name."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        words = self.words
        if token.word == "two" and after.word == "cents" and before.word in words.sets["determiners"]:
            return at + 2  # her two cents
        teen = 10 <= words.numbers[token.word] <= 20 and words.numbers.get(after.word, 0) >= 10
        if teen and after.gap:  # nineteen eighty-four
            return at + 2 + 2 * (self.token(at + 2).text == "-")
        share = before.word == "only" and after.word in ("in", "out")
        if token.word == "one" and not share and self.is_pronoun(at):
            return at + 1
        return self.past_name_in_words(at) or at

    def is_half(self, at: int) -> bool:
        """Whether “half” may be a figure: not in “the first half”, but “the other half of it”."""
        before, sets = self.token(at - 1).word, self.words.sets
        last = before == "last" and self.counts(at)
        rest = before in sets["rest_of"] and self.token(at + 1).word == "of"
        if before == "a" and self.token(at - 2).word == "and" and self.token(at - 4).word in ("a", "an"):
            return False  # a point and a half
        self.at = at
        rest = rest or (self.hyphenated(0) and self.unit_at(2) is not None)  # the first half-hour
        return last or rest or before not in sets["after_other"]

    def is_magnitude(self, at: int) -> bool:
        """Whether “hundreds” may count: not “the hundreds”, “scores of 6 and 5”; but “in their hundreds”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        if token.word in ("scores", "tens"):
            mark = self.token(at + 2)  # scores of 6 and 5
            marks = (
                before.word in self.words.sets["determiners"]
                or mark.is_number
                or mark.word in self.words.numbers
            )
            return after.word in ("of", "more") and not (marks and token.word == "scores")
        goes_on = after.word in ("of", "who", "that") or after.word in self.words.participles
        return before.word not in ("their", "the") or goes_on or self.token(at - 2).word == "in"

    def is_hour(self, at: int) -> bool:
        """Whether “quarter” is of an hour: “quarter to six”."""
        after, hour = self.token(at + 1).word, self.token(at + 2)
        spelled = 0 < self.words.numbers.get(hour.word, 0) <= 12
        hours = spelled or (hour.text.isdecimal() and len(hour.text) < 3 and int(hour.text) <= 12)
        return after in ("past", "to") and hours and not self.begins_fraction(at)

    def is_pronoun(self, at: int) -> bool:
        """Whether “one” stands for something said before: “this one”, “the only one”; not “one mile”."""
        before, sets = self.token(at - 1), self.words.sets
        only = before.word == "only" and self.token(at - 2).word in sets["determiners"]
        return (only or before.word in sets["before_pronoun"]) and not self.begins_figure(at)

    def begins_figure(self, at: int) -> bool:
        """Whether “one” is a figure by what follows or by a bound: “one million”, “one or two”."""
        words, hyphen = self.words, self.token(at + 1).text == "-"
        further, bottom = self.token(at + 1 + hyphen), self.token(at + 2 + 2 * hyphen)
        self.at = at
        if further.word in words.scales or further.word in words.parts or self.unit_at(1 + hyphen):
            return True
        if further.word in ("or", "to") and (hyphen or bottom.word in words.numbers):
            return True  # the next one or two weeks
        every = further.word in ("in", "of") and bottom.word == "every"
        if every or (hyphen and further.word == "and"):
            return True  # that one in every six cars, the one- and two-bedroom flats
        counted = bottom.is_number or bottom.word in words.numbers
        million = bottom.word == "a" and self.token(at + 3 + 2 * hyphen).word in ("-", *words.scales)
        if further.word == "in" and (counted or million):
            return True
        return self.is_hedged(at) and self.token(at - 1).word != "good"  # as many as one

    def is_one_thing(self, at: int, past: int) -> bool:
        """Whether “one day” and the like are no idiom: “at least one day”, “one day after the vote”."""
        sets = self.words.sets
        around = (
            self.token(at - 1).word in sets["before_one_thing"]
            or self.token(past).word in sets["after_one_thing"]
        )
        around = around and self.token(past - 1).word in sets["one_things"]
        return self.is_hedged(at) or around or self.token(past).word == "every"  # one of every three

    def begins_fraction(self, at: int) -> bool:
        """Whether “third” is one third here: “a third”, “a further third”, “quarter million”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        if token.word not in self.words.parts:
            return False
        if before.word in self.words.sets["before_bottom"]:
            before = self.token(at - 2)
        spelled = self.words.numbers.get(self.token(at + 2).word, 0)
        hour = 0 < spelled <= 12 or self.token(at + 2).text in _HOURS
        if token.word == "quarter" and after.word in ("past", "to") and hour and not self.counts(at + 2):
            return before.word == "a" and after.word == "to" and self.token(at + 2).word in ("a", "half")
        if self.token(at - 1).word == "good":
            self.at = at
            return after.word == "of" or self.unit_at(1) is not None  # but a good quarter for sales
        if before.word in self.words.sets["rest_of"] and after.word == "of":
            return True  # the remaining third of it
        self.at = at
        joined = self.hyphenated(0) and self.unit_at(2) is not None  # the last quarter-hour
        quarter = token.word in ("half", "quarter") and (after.word in self.words.scales or joined)
        return before.word in ("a", "an", "another") or quarter

    def begins_scale(self, at: int) -> bool:
        """Whether “million” stands for one or a million here: “a million”, “the dozen containers”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        if token.word not in self.words.scales:
            return False
        if before.word in ("few", "many"):
            return True  # the first few hundred
        if before.word in ("a", "an"):
            hedged = self.is_hedged(at - 1)
            mark = after.word == "of" and self.is_numeral(self.token(at + 2))
            return token.word != "score" or ((after.word == "of" or hedged) and not mark)
        self.at = at
        named = token.text[0].isupper() and self.is_title(at)
        joined = self.is_bare_scale() and not named
        unit = self.hyphenated(0) and self.unit_at(2) is not None  # the fifth billion-dollar deal
        return joined and (unit or before.word in ("another", "further", "full") or self.counts(at))
