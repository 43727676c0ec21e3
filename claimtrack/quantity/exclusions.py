"""What has figures and is no quantity, or may be none: years, names, codes, pronouns."""

from __future__ import annotations

import re

from claimtrack import units
from claimtrack.quantity.grammar import ONE
from claimtrack.quantity.surroundings import Surroundings
from claimtrack.quantity.tokens import Sort

_NTH = re.compile(r"\d+(?:,\d{3})*(?:st|nd|rd|th)")
_YEARS = range(1500, 2101)
_NO_MONEY = frozenset(("AMD", "BSD"))  # AMD64
_HYPHENED = frozenset(("sub", "minus", "near", "nearly", "almost"))  # joined to a figure: sub-eight
_TIMES = frozenset(("x", "×", "*"))
JOINING = frozenset("/^~_\\=*×@#")  # makes of two numbers something else
_GLUE_OF_WORDS = frozenset("-/'_@#")
_GLUE = frozenset("/:.#@_=\\&'^*×")  # before a number, makes it part of something else


class Exclusions(Surroundings):
    """Says what is left alone."""

    def left_alone(self, at: int, floor: int) -> int:
        """Past what is no quantity, whatever it looks like; `at` where it may be one."""
        self.at = at
        if self.tokens[at].sort is Sort.number:
            return self.number_left_alone(at, floor)
        return self.word_left_alone(at)

    def number_left_alone(self, at: int, floor: int) -> int:
        """The same for a number in digits."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        sets = self.words.sets
        circa = before.text == "." and self.token(at - 2).word in ("c", "ca", "rs")  # c.40, Rs.40
        if not token.gap and at and not circa:
            glued = before.is_word and not (
                (units.spellings().get(before.text) in units.currencies() and before.text not in _NO_MONEY)
                or before.word in units.ambiguous()
                or f"{self.token(at - 2).text}{before.text}" in units.spellings()  # $US5
            )
            joined = at > 1 and not before.gap and self.token(at - 2).sort is not Sort.mark
            joined = joined and self.token(at - 2).word not in _HYPHENED
            pair = before.text == "/" and floor == at - 1 > 0  # 20/29 mpg
            if glued or (before.text in _GLUE and not pair) or (joined and before.text in ("-", "+", "~")):
                return self.past_glued(at)
        if not after.gap and after.text and self.glued_on(at):
            return self.past_glued(at)
        if self.is_model(at):
            return at + 2
        if before.word == "of" and self.token(at - 2).word == "round" and not self.counts(at):
            return at + 1
        if at == 0 and after.text in (".", ")") and self.token(at + 2).gap and self.token(at + 2).text:
            return at + 2
        if token.text[0] == "0" and token.text[1:2].isdecimal():
            return self.past_digits(at)  # a code, a telephone number
        listed = after.text == ")" and (at == 0 or before.text in (".", ";", ":", ","))
        if listed and token.text.isdecimal() and len(token.text) < 3:
            return at + 2
        until = after.word in ("to", "-", "and", "until") and self.token(at + 2).sort is Sort.other
        if self.is_name(at) or until:  # from 6 to 8 p.m.
            return at + 1
        if before.text == "(" and after.text == ")" and token.text.isdecimal() and len(token.text) < 3:
            return at + 2  # (1) the first, (2) the second
        if after.text in ("Cent", "Cent's") and not self.shouting:
            return at + 2  # the rapper
        if after.word in sets["law_codes"] and self.token(at + 2).sort is Sort.number:
            return at + 3  # 22 U.S.C. 2778
        point = before.text == "." and not before.gap
        if before.word == "of" and self.token(at - 2).text == "Group":
            return at + 1
        if before.word == "per":
            return at + 1  # per 100,000 people, 12 died
        if after.word in self.words.parts and self.words.parts[after.word] >= 100 and after.word[-1] != "s":
            return at + 2  # the 10 millionth car
        named = self.token(at - 2).word if point else before.word
        if named in sets["past"] and len(token.text) < 3 and self.is_place(at):
            return at + 1
        if named in sets["days"] and self.token(at + 1).word in (",", "and") and self.token(at + 2).is_number:
            return self.past_list(at)  # on days 1, 3 and 7
        if after.text == "Series" or (before.text[:1].isupper() and after.word == "series"):
            return at + 1  # the BMW 5 series
        if after.word in sets["releases"] and "." in token.text:
            return at + 1  # the 2.6 kernel
        ticker = self.token(at + 2)
        if (
            token.text.isdecimal()
            and after.text == "."
            and not after.gap
            and not ticker.gap
            and ticker.text.isupper()
        ):
            return self.past_glued(at)  # 6758.T
        weak = named in sets["numbered_weakly"] and "," not in token.text
        if weak and (before.text[0].isupper() or not self.counts(at) or after.word in sets["third_person"]):
            return self.past_list(at)
        if named in sets["numbered"] and at - 1 - point >= floor and not self.is_plainly_counted(at):
            return self.past_list(at)
        if self.is_year(at):
            return at + 1
        if self.is_named_like_code(at) or self.is_named_like_unit(at) or self.is_named_by_verb(at):
            return at + 1
        age = before.text == after.text == "," and token.text.isdecimal() and len(token.text) < 3
        return at + 1 if age and self.token(at - 2).text[:1].isupper() else at  # Smith, 35, said

    def is_place(self, at: int) -> bool:
        """Whether a number after “last”, “top” and the like is where somebody got: “into the last 16”."""
        after, before = self.token(at + 1), self.token(at - 1)
        cup = after.word == "of" and self.token(at + 3).text[:1].isupper()  # the last 16 of the Cup
        goes_on = (after.word in ("and", "or", "to", "of", "-") and not cup) or after.is_number
        if before.word == "last" and self.token(at).word not in self.words.sets["last_of_a_cup"]:
            return False
        self.at = at
        alone = before.word == "top" or self.ends_clause(1) or after.word in self.words.numbers
        return alone and not (goes_on or self.counts(at) or self.is_hedged(at))

    def is_plainly_counted(self, at: int) -> bool:
        """Whether the number there counts though a designator stands before it: “on that day 30 men”."""
        return self.is_plain(at) or (self.is_thing(at - 1) and self.counts(at))

    def is_thing(self, at: int) -> bool:
        """Whether the word there is no designator but a thing: “on that day 30 men”, “a national level”."""
        words = (self.token(at - 1).word, self.token(at - 2).word)
        determiners = self.words.sets["determiners"] | self.words.sets["before_thing"]
        return not determiners.isdisjoint(words) and (
            self.token(at).text.islower() or words[0] in ("boxing", "christmas")
        )

    def past_digits(self, at: int) -> int:
        """Past groups of digits: 0800 689 0880."""
        while self.token(at).sort is Sort.number:
            at += 1
        return at

    def is_name(self, at: int) -> bool:
        """Whether capitals before the number make a name with it: JAS 39 Gripen, ISO 9001, VA 22201."""
        before, after = self.token(at - 1), self.token(at + 1)
        if (
            self.shouting
            or not before.text.isupper()
            or before.word in ("a", "i", "ci")
            or len(before.text) > 5
        ):
            return False
        if (
            not before.is_word
            or not self.token(at).text.replace(".", "").isdecimal()
            or not self.token(at).gap
        ):
            return False
        if before.text in units.spellings() or before.word in units.ambiguous():
            return False
        return after.text[:1].isupper() or not self.counts(at)

    def is_model(self, at: int) -> bool:
        """Whether the number is in the name of a thing: 737 MAX, iPhone 8 Plus, Xbox 360 owners."""
        token, before, after, sets = self.token(at), self.token(at - 1), self.token(at + 1), self.words.sets
        if self.shouting or self.verb_before(at) or not token.text.isdecimal():
            return False
        if after.text[:1].isupper() and after.word in sets["models"]:
            named = before.text[:1].isupper() or after.word not in sets["marks"]
            return named and not self.is_hedged(at)
        return before.word in sets["products"] and any(map(str.isupper, before.text)) and token.gap

    def is_named_like_code(self, at: int) -> bool:
        """Whether a name with capitals inside has this number: watchOS 7, NovaSeq 6000 Sequencing Systems."""
        name, after = self.token(at - 1).text, self.token(at + 1)
        inside = not name.isupper() and any(letter.isupper() for letter in name[1:]) and "'" not in name
        if not inside or not self.token(at).text.isdecimal() or name in units.spellings():
            return False
        return after.text[:1].isupper() or not self.counts(at)

    def is_named_by_verb(self, at: int) -> bool:
        """Whether a verb of one thing shows that a name has the number: “Half-Life 2 brings”."""
        before, short = self.token(at - 1), self.token(at).text.isdecimal() and len(self.token(at).text) < 4
        if before.is_number and not before.gap and self.token(at - 2).is_word:
            return short  # the Core i7 920
        name = before.text[:1].isupper() and not self.stops(before)
        return short and name and self.token(at + 1).word in self.words.sets["third_person"]

    def is_named_like_unit(self, at: int) -> bool:
        """Whether a unit in capitals makes a name of the number: 60 Minutes, 21 Grams."""
        after, self.at = self.token(at + 1), at
        unit = self.unit_at(1) if after.gap and after.text.istitle() and len(after.text) > 3 else None
        if unit is None or after.text in units.spellings() or self.is_headline():
            return False
        return units.dimension(unit[1]) == "time" or unit[1] == "gram"

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
            pair = further.sort is Sort.number and (self.token(at + 3).is_word or self.unit_at(3))
            money = units.spellings().get(self.token(at - 1).text) in units.currencies()  # $4/MMBtu
            return not (self.unit_at(2) or pair or money or _NTH.fullmatch(further.text))
        if after.text == "/" and further.text == "-":
            return False  # Rs 500/-
        return (after.text in JOINING or after.text in (":", "'")) and not further.gap and bool(further.text)

    def counts_hyphenated(self, at: int) -> bool:
        """Whether the number counts what a hyphen joins to it: “a 27-nation bloc”, but no 9-iron."""
        self.at = at
        pieces = self.token(at + 2).word == "piece" and len(self.token(at).text) > 1  # a 500-piece jigsaw
        return self.token(at).text != "1" and (self.is_counted(2) or pieces)

    def past_glued(self, at: int) -> int:
        """Past all that is joined to the number without a blank."""
        at += 1
        while at < len(self.tokens) and not self.tokens[at].gap and self.tokens[at].text not in (",", ";"):
            at += 1
        return at

    def past_list(self, at: int) -> int:
        """Past a number and those listed with it: “Articles 5, 7 and 9”."""
        capital, at = self.token(at - 1).text[:1].isupper(), at + 1
        while self.token(at).word in (",", "and", "or", "-", "to", "&"):
            further = self.token(at + 1)
            if further.sort is not Sort.number and further.word not in self.words.numbers:
                break
            common = capital and self.token(at).text != "," and len(further.text) < 3  # Phase 2 and 3 studies
            common = common and self.token(at + 2).word not in self.words.sets["people"]
            if self.counts(at + 1) and not common:
                break
            at += 2
        return at

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
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        words, sets = self.words, self.words.sets
        if token.text.isnumeric():  # ¾, but not of “platform 9¾”
            return at + 1 if before.is_number and not token.gap else at
        past = self.at_phrase(words.idioms.by_first, at)
        if past > at and not (token.word == "one" and self.is_one_thing(at, past)):
            return past
        vague = self.at_phrase(words.vague_running.by_first, at)
        none = self.at_phrase(words.none.by_first, at)
        if none > at:
            self.at = none
            if self.thing_in(ONE):
                return none  # not one house in twenty
            if self.token(none).word == "but":
                return at + 1  # not one but two
            counted = self.token(none).word in sets["none_of"] or token.word == "not"
            counted = counted or (token.word == "none" and self.token(none).word == "of")
            return at if counted and token.word != "nil" else none
        if vague > at:
            return at + (token.word == "few" and before.word not in sets["before_few"])
        if token.word in ("a", "an"):  # less than a minute
            self.at = at - 2
            if before.word == "and" and after.word == "half" and self.unit_at(0):
                return at + 2  # the past year and a half
            self.at = at
            if self.is_one_of_a_unit():
                return at
            bound = self.is_hedged(at) and before.word != "some"
            self.at = at
            return at if bound and self.unit_at(1) else at + 1
        if not (
            token.word in words.numbers
            or token.word in words.plurals
            or token.word in words.parts
            or token.word in words.scales
        ):
            return at + 1
        below = before.text == "-" and self.token(at - 2).word in _HYPHENED  # sub-eight seconds
        if not token.gap and at and (before.is_word or before.text in _GLUE_OF_WORDS) and not below:
            return at + 1
        if after.word == "cents" and before.word in sets["determiners"] and token.word == "two":
            return at + 2  # her two cents
        if token.word in words.numbers:
            teen = 10 <= words.numbers[token.word] <= 20 and words.numbers.get(after.word, 0) >= 10
            if teen and after.gap:  # nineteen eighty-four
                return at + 2 + 2 * (self.token(at + 2).text == "-")
            share = before.word == "only" and after.word in ("in", "out")
            if token.word == "one" and not share and self.is_pronoun(at):
                return at + 1
            named = before.word in sets["numbered"] and not self.is_plainly_counted(at)
            listed = after.word in ("and", "to", ",") and self.token(at + 2).word in words.numbers
            named = named or (before.word in sets["days"] and listed)  # in years two and three
            if before.word == "or" and self.follows_one(at - 1):
                return at + 1  # another storm or two
            if named:
                return self.past_list(at)
            if before.word in sets["past"] and self.is_place(at):
                return at + 1
            if token.text[0].isupper() and not self.shouting and self.is_title(at):
                return at + 1
            if before.word in sets["numbered_weakly"] and (token.text[0].isupper() or not self.counts(at)):
                return self.past_list(at)  # Scene Two, season three
            return at
        if token.word == "half":
            last = before.word == "last" and self.counts(at)  # the last half century
            last = last or (before.word in sets["rest_of"] and after.word == "of")  # the other half of it
            return at + 1 if before.word in sets["after_other"] and not last else at
        if token.word in words.plurals:
            if token.word in ("scores", "tens"):
                mark = self.token(at + 2)  # the scores of both, scores of 6 and 5
                marks = before.word in sets["determiners"] or mark.is_number or mark.word in words.numbers
                marks = marks and token.word == "scores"
                return at if after.word in ("of", "more") and not marks else at + 1
            bare = before.word in ("their", "the") and after.word not in ("of", "who", "that")
            bare = bare and self.token(at - 2).word != "in" and after.word not in self.words.participles
            return at + 1 if bare else at  # but they came in their hundreds
        hour = self.token(at + 2)
        hour_like = 0 < words.numbers.get(hour.word, 0) <= 12 or (
            hour.text.isdecimal() and len(hour.text) < 3
        )
        if (
            token.word == "quarter"
            and after.word in ("past", "to")
            and not self.begins_fraction(at)
            and hour_like
        ):
            return at + 3  # quarter to six
        if token.word in words.parts or token.word in words.scales:
            return at if self.begins_fraction(at) or self.begins_scale(at) else at + 1
        return at + 1

    def is_pronoun(self, at: int) -> bool:
        """Whether “one” stands for something said before: “this one”, “the only one”; not “one mile”."""
        before, after, sets = self.token(at - 1), self.token(at + 1), self.words.sets
        self.at = at
        if after.word in self.words.scales or self.unit_at(1):
            return False
        if self.token(at + 1 + (after.text == "-")).word in self.words.parts:
            return False  # the one-third cut
        if after.word in ("or", "to") and self.token(at + 2).word in self.words.numbers:
            return False  # the next one or two weeks
        if after.text == "-" and self.token(at + 2).word in ("or", "to", "and"):
            return False  # a one- or two-day visit
        if self.hyphenated(0) and (self.token(at + 2).word in self.words.scales or self.unit_at(2)):
            return False
        hyphen = after.text == "-"
        bottom = self.token(at + 4 if hyphen else at + 2)
        if self.token(at + 1).word in ("in", "of") and self.token(at + 2).word == "every":
            return False  # that one in every six cars
        share = self.token(at + 1 + hyphen).word == "in"
        million = bottom.word == "a" and self.token(at + 5 if hyphen else at + 3).word in (
            "million",
            "-",
            *self.words.scales,
        )
        if share and (bottom.is_number or bottom.word in self.words.numbers or million):
            return False  # a one-in-three chance, a one in a million chance
        if self.is_hedged(at) and before.word != "good":
            return False  # as many as one
        only = before.word == "only" and self.token(at - 2).word in sets["determiners"]
        return only or before.word in sets["before_pronoun"]

    def is_one_thing(self, at: int, past: int) -> bool:
        """Whether “one day” and the like are no idiom: “at least one day”, “one day after the vote”."""
        sets = self.words.sets
        around = (
            self.token(at - 1).word in sets["before_one_thing"]
            or self.token(past).word in sets["after_one_thing"]
        )
        around = around and self.token(past - 1).word in sets["one_things"]
        return self.is_hedged(at) or around or self.token(past).word == "every"  # one of every three

    def follows_one(self, at: int) -> bool:
        """Whether one thing stands before token `at`: “another bad quarter”."""
        if not self.token(at - 1).is_word:
            return False
        return any(self.token(at - back).word in ("a", "an", "another") for back in (2, 3))

    def begins_fraction(self, at: int) -> bool:
        """Whether “third” is one third here: “a third”, “a further third”, “quarter million”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        if token.word not in self.words.parts:
            return False
        if before.word in self.words.sets["before_bottom"]:
            before = self.token(at - 2)
        if token.word == "quarter" and after.word in ("past", "to") and not self.counts(at + 2):
            return before.word == "a" and after.word == "to" and self.token(at + 2).word in ("a", "half")
        if self.token(at - 1).word == "good":
            self.at = at
            return after.word == "of" or self.unit_at(1) is not None  # but a good quarter for sales
        if before.word in self.words.sets["rest_of"] and after.word == "of":
            return True  # the remaining third of it
        quarter = token.word in ("half", "quarter") and after.word in self.words.scales
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
        return joined and (unit or self.counts(at))
