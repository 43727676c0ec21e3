"""Whether what was read still is a quantity when it is seen whole, and what is in doubt about its bounds."""

from __future__ import annotations

import re

from claimtrack import units
from claimtrack.quantity.exclusions import JOINING, Exclusions
from claimtrack.quantity.grammar import Reading
from claimtrack.quantity.tokens import Sort
from claimtrack.vocabulary import Hedge

_DENIED = 9  # tokens looked back for “no” in a clause
_NEAR = 9  # tokens between figures of a list
_LISTING = ("", ",", ";", ".", "and", ")")
_AIRLINER = re.compile("7[0-8]7")
_CLOCK = re.compile(r"(?:1?\d|2[0-3])\.[0-5]\d")


class Acceptance(Exclusions):
    """Looks at a reading with what stands round it."""

    def accepted(self, reading: Reading, at: int) -> bool:
        """Whether it still is a quantity, seen whole; its number begins at or round token `at`."""
        facts, token, after = reading.facts, self.token(at), self.token(reading.end)
        if not after.gap and after.text in JOINING and not self.is_paired(reading):
            return False  # 1/2 cup, 1.1^23
        hedge = facts["hedge"]
        if facts["unit"] or facts["noun"] or facts["denominator"]:
            exact = hedge is Hedge.exact and not facts["unit"]
            return not (exact and token.text == "1" and self.follows_name(at))  # Ligue 1 goes on
        if hedge is Hedge.exact and self.is_model_in_letters(reading, at):
            return False
        if hedge is Hedge.vague:
            return self.is_of_many(reading)
        if token.word in ("one", "zero", "a", "an") and facts["amount"] in (0, 1):
            return self.is_one_or_none(reading, at)
        if hedge is Hedge.between:
            score = token.text.isdecimal() and self.is_score(reading)
            return not (score or (reading.start == at and self.is_record(reading)))
        return not self.is_bare_name(reading, at)

    def is_paired(self, reading: Reading) -> bool:
        """Whether a slash joins another figure of the same sort: “20/29 mpg”, “$4/MMBtu”."""
        self.at = reading.end + 1
        other = self.peek().is_number and self.unit_at(1) is not None
        return self.token(reading.end).text == "/" and (reading.facts["unit"] is not None or other)

    def follows_name(self, at: int) -> bool:
        """Whether a name stands before token `at`, no acronym."""
        before = self.token(at - 1)
        return (
            before.is_word and before.text[:1].isupper() and not (self.stops(before) or before.text.isupper())
        )

    def is_of_many(self, reading: Reading) -> bool:
        """Whether “several” counts by itself: “several were killed”, “a few of them”; not “for a few”."""
        sets, after, last = self.words.sets, self.token(reading.end), self.token(reading.end - 1).word
        if last == "of":
            return False
        of_them = (
            after.word == "of" and self.token(reading.end + 1).word in sets["pronouns"] | sets["determiners"]
        )
        verb = (
            after.word in sets["helpers"] or self.verb_after(reading.end) or self.verb_before(reading.start)
        )
        alone = last == "several" and not after.is_word and after.text != "-"
        return of_them or alone or last == "handful" or bool(verb)

    def is_one_or_none(self, reading: Reading, at: int) -> bool:
        """Whether a bare “one” or “zero” is a figure: “killed one”, “at least one”, “from 5% to zero”."""
        if self.token(reading.end).word in ("less", "fewer"):
            return True
        if self.token(at).word == "zero":
            return self.token(at - 1).word in self.words.sets["before_zero"]
        verb = self.verb_after(reading.end) or self.verb_before(reading.start)
        return self.token(at).word == "one" and (bool(verb) or reading.facts["hedge"] is not Hedge.exact)

    def is_model_in_letters(self, reading: Reading, at: int) -> bool:
        """Whether a bare number with one letter is a model: “the Xeon 8280M”, “the 9700K”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        model = (
            token.text.isdecimal() and len(token.text) > 2 and after.text in ("K", "M", "B") and not after.gap
        )
        if not model or reading.number_end != at + 2 or reading.number_start != at:
            return False
        named = before.sort is Sort.designation or (before.is_number and not before.gap)  # i9 9900K
        named = named or (before.text[:1].isupper() and not self.stops(before))
        return (named and not self.verb_before(at)) or (before.word == "the" and len(token.text) > 3)

    def is_bare_name(self, reading: Reading, at: int) -> bool:
        """Whether a bare number is a name, a code or an hour: “the 911 GT3”, “10117 Berlin”, “at 3”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(reading.end)
        exact = reading.facts["hedge"] is Hedge.exact
        plus = self.token(reading.number_end).text == "+"  # Athlon 3500+
        if reading.number_end - reading.number_start != 1 or not (exact or plus):
            return False
        if before.word in self.words.sets["money_before"]:
            return False  # Rs 310
        if exact and after.sort is Sort.designation:
            return True
        if exact and token.text.isdecimal() and len(token.text) > 4:
            return len(self.tokens) > 1 and not (self.stops(before) or before.text.islower())
        if exact and _AIRLINER.fullmatch(token.text) and not self.verb_before(at):
            return True
        if not token.text.replace(".", "").isdecimal() or len(token.text) > 5:
            return False
        named = before.text[:1].isupper() and not self.stops(before) and before.text[-2:] != "'s"
        named = named and not (self.opens(at - 1) or self.is_in_list(at - 1) or before.text == "(")
        named = named and before.word not in self.words.sets["helpers"] and not self.verb_before(at)
        return named or (before.word == "at" and not self.doubt and self.is_clock(reading, at))

    def opens(self, at: int) -> bool:
        """Whether the word there begins a sentence and is no name: “Another 14 were freed”."""
        first = at == 0 or self.token(at - 1).text in (".", "!", "?", ":", '"')
        word = self.token(at).word
        adverb = word.endswith("ly") and len(word) > 5 and word not in self.words.sets["no_adverbs"]
        return first and (adverb or word in self.words.sets["openers"])

    def is_in_list(self, at: int) -> bool:
        """Whether the name there has its figure as one before has: “France has 56 reactors, Spain 7.”"""
        first = at
        while first > self.told_at and self.token(first - 1).text[:1].isupper():
            first -= 1
        listed = self.token(first - 1).word in (",", ";", "and") and self.token(at + 2).word in _LISTING
        return listed and self.told_at > 0 and first - self.told_at < _NEAR

    def is_clock(self, reading: Reading, at: int) -> bool:
        """Whether “at 3”, “at 4.30” is an hour; no price, nor where something stood."""
        token, after, sets = self.token(at), self.token(reading.end), self.words.sets
        if self.token(at - 2).word in sets["stood"]:
            return False
        if token.text.isdecimal():
            return int(token.text) <= 24 and after.text not in ("x", "×", "/")
        return _CLOCK.fullmatch(token.text) is not None and (at == 1 or after.word in sets["after_clock"])

    def is_record(self, reading: Reading) -> bool:
        """Whether two small figures are hits and tries, or wins and losses: “shot 12-19”, “is 3-8”."""
        low, dash, high = (self.token(reading.start + ahead) for ahead in range(3))
        small = (
            dash.text == "-"
            and not dash.gap
            and all(t.text.isdecimal() and len(t.text) < 3 for t in (low, high))
        )
        told = self.token(reading.start - 1).word in self.words.sets["before_range"]
        return small and not told and self.verb_before(reading.start) not in self.words.sets["casualties"]

    def is_score(self, reading: Reading) -> bool:
        """Whether two bare figures are a score: by a word, by the scores round them (“6-3, 2-6”), or 0-2."""
        if (
            self.near(reading.number_start, self.words.sets["scores"])
            or self.token(reading.end).word == "against"
        ):
            return True
        if self.token(reading.number_start + 1).text != "-":
            return False
        before = [self.token(at).text for at in range(reading.start - 4, reading.start)]
        after = [self.token(at).text for at in range(reading.end, reading.end + 4)]
        pairs = (
            (before[0], before[2]) if before[1] == "-" else (after[1], after[3]) if after[2] == "-" else ()
        )
        return reading.facts["low"] == 0 or (bool(pairs) and all(map(str.isdecimal, pairs)))

    def spread_over(self, reading: Reading, floor: int) -> bool:
        """Whether “over two years” is for two years rather than more than two, as “for over two years” is."""
        unit = reading.facts["unit"]
        if self.token(reading.start).word != "over" or unit not in units.names():
            return False
        before, after = self.token(reading.start - 1).word, self.token(reading.end).word
        plain = before in self.words.sets["before_over"] or after in self.words.sets["after_over"]
        one = self.token(reading.start + 1).word in ("a", "an") and floor != reading.start  # over a month
        plain = plain or one or reading.facts["noun"] == "age"
        dimension = units.dimension(unit)
        if 0 < floor == reading.start and dimension == "length":
            return not plain  # $900 over 40,000 miles
        if not reading.start:  # Over three weeks, they dug
            return dimension in ("time", "length") and self.token(reading.end).text == ","
        return dimension in ("time", "area") and not plain

    def is_denied(self, reading: Reading) -> bool:
        """Whether a verb that is denied stands before a bound: “has not grown by more than 2%”."""
        if reading.facts["hedge"] not in (Hedge.more_than, Hedge.at_least, Hedge.less_than):
            return False
        for back in range(1, _DENIED):
            if self.token(reading.start - back).sort is Sort.mark:
                break
            if self.token(reading.start - back).word in ("no", "none", "nobody", "neither"):
                return self.token(reading.start - back + 1).word not in self.words.sets["no_denial"]
        at = reading.start - 1
        at -= self.token(at).word in ("by", "for", "to", "at", "with")
        before = self.token(at - 1).word
        denied = (
            before.endswith("n't")
            or before in ("never", "cannot")
            or (before == "not" and self.token(at - 2).word in self.words.sets["helpers"])
        )
        return denied and self.token(at).is_word and not self.stops(self.token(at))
