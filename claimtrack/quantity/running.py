"""Every quantity of a running text.

One pass: the text is cut into passages, a passage into tokens (where dates, times, telephone numbers and
designations such as T-72 are one token each and no figure), and round each number or number word the grammar
is tried, from the hedges before it on. What stands before and after decides whether it is a quantity at all.
All looking ahead and back is bounded, so time and memory are in proportion to the length, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.figures import END
from claimtrack.quantity.grammar import ONE, NoQuantity, NoRange, Reader, Reading
from claimtrack.quantity.tokens import Sort, Token, fold
from claimtrack.quantity.value import Found
from claimtrack.vocabulary import BoundsFrom, Hedge

_LONGEST_PASSAGE = 2_000  # characters
_WRAPPED = 40  # a line this long may go on in the next
_YEARS = range(1500, 2101)
_MARKED = 8  # tokens of what is unclear
_HEDGES = 5  # before one figure
_EDGE = 80  # characters beside a cut between two words where nothing is believed

_JOINING = frozenset("/^~_\\=*×@#")  # makes of two numbers something else

_GLUE = frozenset("/:.#@_=\\&'^*×")  # before a number, makes it part of something else

_BEFORE_SIGN = frozenset("<>≤≥=(~≈±$€£")

_OPENING = frozenset('".!?:(-—“‘•*')  # after these a sentence begins

_ON = re.compile(r"\n(?=[a-z\d])")
_RUN = re.compile(r"\S*")
_PAUSE = re.compile(r"[.;:!?,)]\s")
_BLANK = re.compile(r"\s")


def find(text: str) -> Iterator[Found]:
    """Every quantity of a text, in order, none overlapping another; offsets are code points of this text.

    Dates, years, times, ordinals, scores, names and numbers of things are left alone. What is unclear is left
    out, or has a `doubt` and lacks what is unclear. Never raises; time is linear.
    """
    raw = 0
    for start, end, pause in _passages(text):
        before, raw = raw, 0 if pause else _EDGE
        for found in _Passage(text[start:end], start).quantities():
            if found.start >= start + before and found.end <= end - raw:
                yield found


def _passages(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where the text is cut, at lines or after a pause; False where only a blank was found in a long one.

    Longer runs without any blank are left out.
    """
    start, length = 0, len(text)
    while start < length:
        limit = start + _LONGEST_PASSAGE
        end = line = text.find("\n", start, limit)
        before = start
        while line >= 0 and line - before >= _WRAPPED and _ON.match(text, line):
            before, line = line, text.find("\n", line + 1, limit)
            end = line
        if end < 0 and length <= limit:
            end = length
        if end >= 0:
            yield start, end, True
            start = end + 1
        elif cut := max((m.end() for m in _PAUSE.finditer(text, start, limit)), default=0):
            yield start, cut, True
            start = cut
        elif cut := max((m.end() for m in _BLANK.finditer(text, start, limit)), default=0):
            yield start, cut, False
            start = cut
        else:
            run = _RUN.match(text, limit)
            start = run.end() if run else limit


class _Passage(Reader):
    """A passage of a running text, with what stands round its figures."""

    def __init__(self, text: str, offset: int) -> None:
        super().__init__(fold(text), whole=False)
        self.written = text
        self.offset = offset

    def quantities(self) -> Iterator[Found]:
        """All quantities of the passage."""
        at = floor = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            if token.sort is Sort.number or token.word in self.words.triggers:
                past = self.left_alone(at, floor)
                if past == at:
                    found, past = self.quantity_round(at, floor)
                    if found:
                        yield found
                        floor = past
                at = past
            else:
                at += 1

    def token(self, at: int) -> Token:
        """The token there, or `END`."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else END

    def at_phrase(self, phrases: dict[str, list[tuple[str, ...]]], at: int) -> int:
        """The end of the longest phrase that stands at token `at`; `at` if none."""
        for phrase in phrases.get(self.token(at).word, ()):
            if self.stands(at, phrase):
                return at + len(phrase)
        return at

    # what is no quantity

    def left_alone(self, at: int, floor: int) -> int:
        """Past what is no quantity, whatever it looks like; `at` where it may be one."""
        self.at = at
        if self.tokens[at].sort is Sort.number:
            return self.number_left_alone(at, floor)
        return self.word_left_alone(at)

    def number_left_alone(self, at: int, floor: int) -> int:
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        sets = self.words.sets
        circa = before.text == "." and self.token(at - 2).word in ("c", "ca")  # c.40
        if not token.gap and at and not circa:
            glued = before.is_word and not (
                before.text in units.spellings()
                or before.word in units.ambiguous()
                or f"{self.token(at - 2).text}{before.text}" in units.spellings()  # $US5
            )
            joined = at > 1 and not before.gap and self.token(at - 2).sort is not Sort.mark
            if glued or before.text in _GLUE or (joined and before.text in ("-", "+", "~")):
                return self.past_glued(at)
        if not after.gap and after.text and self.glued_on(at):
            return self.past_glued(at)
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
        if after.text == "Cent" and not self.shouting:
            return at + 2  # the rapper
        if after.word in sets["law_codes"] and self.token(at + 2).sort is Sort.number:
            return at + 3  # 22 U.S.C. 2778
        point = before.text == "." and not before.gap
        if before.word == "of" and self.token(at - 2).text == "Group":
            return at + 1
        named = self.token(at - 2).word if point else before.word
        if named in sets["past"] and len(token.text) < 3 and not self.counts(at):
            return at + 1
        if named in sets["numbered_weakly"] and (before.text[0].isupper() or not self.counts(at)):
            return self.past_list(at)
        if named in sets["numbered"] and at - 1 - point >= floor and not self.is_plain(at):
            return self.past_list(at)
        if self.is_year(at):
            return at + 1
        age = before.text == after.text == "," and token.text.isdecimal() and len(token.text) < 3
        return at + 1 if age and self.token(at - 2).text[:1].isupper() else at  # Smith, 35, said

    def is_plain(self, at: int) -> bool:
        """Whether a number counts though it could name a thing: “they block 57,000 tonnes”, “left office two years ago”."""
        token, self.at = self.token(at), at
        unit = self.token(at + 1).gap and self.unit_at(1) is not None
        return self.token(at - 1).text.islower() and ("," in token.text or unit)

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

    def glued_on(self, at: int) -> bool:
        """Whether the number goes on as something else: 9M729, 5G, 4x4, 2:1, 5'10, 18-hole."""
        after, further = self.token(at + 1), self.token(at + 2)
        self.at = at + 1
        if self.times_power():
            return False  # 6 × 10²³
        self.at = at
        if after.is_word or after.sort is Sort.number:
            if after.word == "t" and units.spellings().get(self.token(at - 1).text) in units.currencies():
                return False  # $1.5T
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
                or (further.word in ("a", "an") and self.token(at + 3).text == "-")
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
            return not (self.unit_at(2) or (further.sort is Sort.number and self.token(at + 3).is_word))
        return (after.text in _JOINING or after.text in (":", "'")) and not further.gap and bool(further.text)

    def counts_hyphenated(self, at: int) -> bool:
        """Whether the number counts what a hyphen joins to it: “a 27-nation bloc”, but no 9-iron."""
        self.at = at
        return self.token(at).text != "1" and self.is_counted(2)

    def past_glued(self, at: int) -> int:
        """Past all that is joined to the number without a blank."""
        at += 1
        while at < len(self.tokens) and not self.tokens[at].gap and self.tokens[at].text not in (",", ";"):
            at += 1
        return at

    def past_list(self, at: int) -> int:
        """Past a number and those listed with it: “Articles 5, 7 and 9”."""
        at += 1
        while self.token(at).word in (",", "and", "or", "-", "to") and self.token(at + 1).sort is Sort.number:
            if self.counts(at + 1):
                break
            at += 2
        return at

    def counts(self, at: int) -> bool:
        """Whether the number there has a unit, a scale or a plural after it."""
        after = self.token(at + 1)
        self.at = at
        return bool(
            after.word in self.words.scales
            or self.unit_at(1)
            or (after.is_word and after.gap and self.plural(self.extent(at + 1, many=True) - 1))
        )

    def is_year(self, at: int) -> bool:
        """Whether four digits are a year, or may be: left alone unless something is plainly counted."""
        text, before, after = self.token(at).text, self.token(at - 1), self.token(at + 1)
        if len(text) != 4 or not text.isdecimal() or int(text) not in _YEARS:
            return False
        self.at = at
        hyphen = 1 if after.text == "-" and not after.gap else 0
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
        hedged = self.hedge_before(at, 0)
        if hedged < at and self.words.hedges_before.meanings[self.phrase_between(hedged, at)]:
            return False
        joint = before.word in ("of", "and", "or", "by", "for")  # a study of 1580 individuals
        if (before.word in self.words.sets["year_before"] and not joint) or before.sort is Sort.other:
            return True
        return int(text) >= 1900 and not self.verb_before(at) and after.word not in self.words.sets["people"]

    def word_left_alone(self, at: int) -> int:
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        words, sets = self.words, self.words.sets
        if token.text.isnumeric():  # ¾, but not of “platform 9¾”
            return at + 1 if before.is_number and not token.gap else at
        if (past := self.at_phrase(words.idioms.by_first, at)) > at:
            return past
        vague = self.at_phrase(words.vague_running.by_first, at)
        none = self.at_phrase(words.none.by_first, at)
        if none > at:
            self.at = none
            if self.thing_in(ONE):
                return none  # not one house in twenty
            counted = self.token(none).word in sets["none_of"] or token.word == "not"
            counted = counted or (token.word == "none" and self.token(none).word == "of")
            return at if counted and token.word != "nil" else none
        if vague > at:
            return at
        if token.word in ("a", "an"):  # less than a minute
            self.at = at
            if self.is_one_of_a_unit():
                return at
            hedged = self.hedge_before(at, 0)
            strong = hedged < at and words.hedges_before.meanings[self.phrase_between(hedged, at)]
            return at if strong and self.unit_at(1) and before.word != "some" else at + 1
        if not (
            token.word in words.numbers
            or token.word in words.plurals
            or token.word in words.parts
            or token.word in words.scales
        ):
            return at + 1
        if not token.gap and at and (before.is_word or before.text in ("-", "/", "'", "_", "@", "#")):
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
            named = before.word in sets["numbered"] and not self.is_plain(at)
            if named or (before.word in sets["past"] and not self.counts(at)):
                return at + 1
            if token.text[0].isupper() and not self.shouting and self.is_title(at):
                return at + 1
            return at
        if token.word == "half":
            return at + 1 if before.word in sets["after_other"] else at
        if token.word in words.plurals:
            if token.word in ("scores", "tens"):
                return at if after.word in ("of", "more") else at + 1
            return at + 1 if before.word in ("their", "the") and after.word != "of" else at
        if token.word == "quarter" and after.word in ("past", "to") and not self.begins_fraction(at):
            return at + 3  # quarter to six
        if token.word in words.parts or token.word in words.scales:
            return at if self.begins_fraction(at) or self.begins_scale(at) else at + 1
        return at + 1

    def is_pronoun(self, at: int) -> bool:
        """Whether “one” stands for something said before: “this one”, “the only one”; not in “this one mile”."""
        before, after, sets = self.token(at - 1), self.token(at + 1), self.words.sets
        self.at = at
        if after.word in self.words.scales or self.unit_at(1):
            return False
        if self.hyphenated(0) and (self.token(at + 2).word in self.words.scales or self.unit_at(2)):
            return False
        hyphen = after.text == "-"
        bottom = self.token(at + 4 if hyphen else at + 2)
        share = self.token(at + 1 + hyphen).word == "in"
        if share and (bottom.is_number or bottom.word in self.words.numbers):
            return False  # a one-in-three chance
        hedge = self.hedge_before(at, 0)
        if hedge < at and self.words.hedges_before.meanings[self.phrase_between(hedge, at)]:
            return False  # as many as one
        only = before.word == "only" and self.token(at - 2).word in sets["determiners"]
        return only or before.word in sets["before_pronoun"]

    def begins_fraction(self, at: int) -> bool:
        """Whether “third” is one third here: “a third”, “a further third”, “quarter million”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        if token.word not in self.words.parts:
            return False
        if before.word in self.words.sets["before_bottom"]:
            before = self.token(at - 2)
        if token.word == "quarter" and after.word in ("past", "to") and not self.counts(at + 2):
            return before.word == "a" and after.word == "to" and self.token(at + 2).word in ("a", "half")
        return before.word in ("a", "an", "another") or after.word in self.words.scales

    def begins_scale(self, at: int) -> bool:
        """Whether “million” stands for one or a million here: “a million”, “the dozen containers”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        if token.word not in self.words.scales:
            return False
        if before.word in ("few", "many"):
            return True  # the first few hundred
        if before.word in ("a", "an"):
            hedged = self.hedge_before(at - 1, 0) < at - 1
            return token.word != "score" or after.word == "of" or hedged
        self.at = at
        named = token.text[0].isupper() and self.is_title(at)
        return self.is_bare_scale() and not named and self.counts(at)

    def is_title(self, at: int) -> bool:
        """Whether a number word in capitals is a name: “Four Seasons”, but “At Least Three Killed”."""
        before = self.token(at - 1)
        if not at or before.text in _OPENING or self.token(at).text.isupper() or self.is_headline():
            return False
        hedge = self.hedge_before(at, 0)
        return hedge == at or not self.words.hedges_before.meanings[self.phrase_between(hedge, at)]

    def is_headline(self) -> bool:
        """Whether most words of the passage begin with a capital: Kyiv Says Three Killed in Strike."""
        long = [
            token.text[0].isupper()
            for token in self.tokens
            if token.sort is Sort.word and len(token.text) > 3
        ]
        return len(long) > 2 and sum(long) > 0.8 * len(long) and len(self.tokens) < 40

    # what stands before

    def hedge_before(self, at: int, floor: int) -> int:
        """The start of the longest hedge that ends before token `at`; `at` if none."""
        if at > floor:
            for phrase in self.words.hedges_before.by_last.get(self.tokens[at - 1].word, ()):
                start = at - len(phrase)
                if start >= floor and self.stands(start, phrase):
                    if self.is_no_hedge(phrase, start):
                        continue
                    return start
        return at

    def is_no_hedge(self, phrase: tuple[str, ...], start: int) -> bool:
        """“climbed up to 5” is where it got, and “15% below 300” compares."""
        before, after = self.token(start - 1), self.token(start + len(phrase))
        if before.text == "-" and not (before.gap or self.token(start).gap):
            return True  # a five-under 67
        if after.word == "the" and " ".join(phrase) in self.words.sets["comparing"]:
            return True  # far below the 2.1 that is needed
        if phrase == ("over",) and before.word in self.words.sets["hand"]:
            return True  # hand over two men
        few = (
            self.words.numbers.get(after.word, 99) < 20
            and self.token(start + len(phrase) + 1).word not in self.words.scales
        )
        if few and phrase[0] in self.words.sets["surpassing"]:
            return True  # passed one test
        if (
            phrase == ("short", "of")
            and before.is_word
            and before.word not in self.words.sets["before_short"]
        ):
            return True  # is short of 10,000 teachers
        if before.word in self.words.sets["storeys"] and phrase[0] in ("below", "above"):
            return True  # on the floor below two sisters slept
        if phrase == ("up", "to"):
            return before.word in self.words.sets["went_to"]
        figure = before.word in self.words.sets["compared"] or before.word in self.words.parts
        figure = figure or before.text in units.spellings() or before.word in self.words.scales
        return figure and " ".join(phrase) in self.words.sets["comparing"]

    def phrase_between(self, start: int, end: int) -> tuple[str, ...]:
        """The words of these tokens."""
        return tuple(token.word for token in self.tokens[start:end])

    def hedges_before(self, at: int, floor: int) -> int:
        """The start of all hedges before token `at`, with the adverbs that colour them: “only about”."""
        start = at
        for _ in range(_HEDGES):
            longer = self.hedge_before(at, floor)
            if longer == at:
                break
            phrase = self.phrase_between(longer, at)
            hedge = self.words.hedges_before.meanings[phrase]
            if hedge or (start == at and " ".join(phrase) in self.words.sets["modifiers"]):
                start = longer
            at = longer
        return start

    def figure_before(self, at: int, floor: int) -> int:
        """The start of what belongs to the figure itself: “a” of a million, a sign, a currency."""
        token, start = self.token(at), at
        one = token.word in self.words.scales or token.word in self.words.parts
        if one and start > floor:
            back = start - (self.token(start - 1).word in self.words.sets["before_bottom"])
            if back > floor and self.token(back - 1).word in ("a", "an", "another"):
                return back - 1
        if one or token.word in self.words.plurals:
            start -= start > floor and self.token(start - 1).word in ("many", "few")
            if start < at:
                return start
        start = self.sign_before(start, floor)
        before = self.token(start - 1)
        if start > floor and before.word in self.words.sets["money_before"] and token.sort is Sort.number:
            start -= 1
        elif start > floor and (
            before.text in units.spellings()
            or before.word in ("dollars", "euros", "pounds")  # Dollars 914m
            or (before.text == "." and not before.gap)
            or self.token(start - 2).text == "$"
        ):
            for length in (4, 3, 2, 1):
                if start - length >= floor:
                    self.at = start - length
                    found = self.unit_at(0)
                    if found and found[0] == length and units.is_currency(found[1]):
                        start -= length
                        break
        return self.sign_before(start, floor)

    def sign_before(self, at: int, floor: int) -> int:
        """The start of a sign that is one: “-5” and “minus 5”, not “A-5”."""
        before = self.token(at - 1)
        if at > floor and before.text in ("-", "+") and not self.token(at).gap:
            if before.gap or at == 1 or self.token(at - 2).text in _BEFORE_SIGN:
                return at - 1
        if before.word == "minus" and self.token(at - 2).word in ("or", "/"):
            return at  # a margin of plus or minus 3 points
        return at - 1 if at > floor and before.word in ("minus", "negative") else at

    def verb_before(self, at: int) -> str | None:
        """What is said of what is counted, by the verb before it: “killed 300 people”."""
        for back in (1, 2):
            for phrase in self.words.measures.by_last.get(self.token(at - back).word, ()):
                if self.stands(at - back - len(phrase) + 1, phrase) and at - back - len(phrase) >= -1:
                    return self.words.measures.meanings[phrase]
            if self.token(at - back).word not in self.words.sets["before_counted"]:
                break
        return None

    def verb_after(self, at: int) -> str | None:
        """The same by what follows: “300 were killed”, “300 killed in May”; not by “300 men killed two”."""
        sets, start, passive = self.words.sets, at, False
        while at < start + 6 and (
            self.token(at).word in sets["helpers"] or self.token(at).word.endswith("ly")
        ):
            passive = passive or self.token(at).word in sets["passive"]
            at += 1
        end = self.at_phrase(self.words.measures.by_first, at)
        if end == at or self.token(at).word not in self.words.participles:
            return None
        following = self.token(end)
        alone = at == start and (
            following.sort in (Sort.mark, Sort.other) or following.word in sets["after_participle"]
        )
        state = self.token(at).word in sets["states"]
        return (
            self.words.measures.meanings[self.phrase_between(at, end)] if passive or alone or state else None
        )

    # the quantity

    def quantity_round(self, at: int, floor: int) -> tuple[Found | None, int]:
        """The quantity whose figure begins at or round token `at`, and the token past it."""
        figure = self.figure_before(at, floor)
        start = self.hedges_before(figure, floor)
        opened = start
        if start > floor and self.token(start - 1).word in ("between", "from"):
            opened = self.hedges_before(start - 1, floor)
        sets, before = self.words.sets, self.token(opened - 1).word
        from_change = (
            opened == start - 1 and self.token(opened).word == "from" and before not in sets["ranging"]
        )
        self.apart = from_change and self.near(opened, sets["change"])
        self.changing = opened == start and before in sets["change"]
        self.changed_by = opened == start and before == "by" and self.near(opened, sets["change"])
        over = start + (self.token(start).word == "over")  # over three days or more
        for begin in dict.fromkeys((start, over) if self.apart else (opened, start, over)):
            self.at = begin
            self.doubt = ""
            self.spans = []
            self.counted = self.verb_before(begin) is not None
            self.attributive = self.token(begin - 1).word in self.words.sets["attributed"]
            try:
                reading = self.quantity()
                if reading.number_end <= at:
                    return None, at + 1
                if not self.accepted(reading, at):
                    return None, max(reading.number_end, at + 1)
                if self.spread_over(reading):
                    self.at = reading.start + 1
                    reading = self.quantity()
                    self.doubt = "“over” may say for how long or how far, or “more than”"
                if self.token(reading.start - 1).word == "not" and self.token(reading.start - 2).word != "if":
                    self.doubt = "the text says that it is not this figure"
                return self.found(reading), max(reading.end, at + 1)
            except NoQuantity:
                return None, max(self.at, at + 1)
            except NoRange:
                continue
            except RefusedInput as error:
                if start == begin < over:
                    continue
                return self.marked(begin, at, str(error)), max(self.at, at + 1)
        return None, at + 1

    def spread_over(self, reading: Reading) -> bool:
        """Whether “over two years” is for two years rather than more than two, as “for over two years” is."""
        unit = reading.facts["unit"]
        if self.token(reading.start).word != "over" or unit not in units.names():
            return False
        before, after = self.token(reading.start - 1).word, self.token(reading.end).word
        plain = before in self.words.sets["before_over"] or after in self.words.sets["after_over"]
        plain = plain or reading.facts["noun"] == "age"
        return units.dimension(unit) in ("time", "area") and not plain and reading.start > 0

    def accepted(self, reading: Reading, at: int) -> bool:
        """Whether it still is a quantity, seen whole."""
        facts, token, before = reading.facts, self.token(at), self.token(at - 1)
        bare = facts["unit"] is None and facts["noun"] is None and facts["denominator"] is None
        hedge = facts["hedge"]
        after = self.token(reading.end)
        if not after.gap and after.text in _JOINING:
            return False  # 1/2 cup, 1.1^23
        if not bare:
            return True
        if hedge is Hedge.vague:  # “several were killed”; not “a number of”, “for a few”
            said = self.token(reading.end).word in self.words.sets["helpers"] or self.verb_after(reading.end)
            return bool(said) and self.token(reading.end - 1).word != "of"
        if token.word in ("one", "zero", "a", "an") and facts["amount"] in (0, 1):
            verb = self.verb_after(reading.end) or self.verb_before(reading.start)
            return token.word == "one" and (bool(verb) or hedge is not Hedge.exact)
        single = reading.number_end - reading.number_start == 1
        if hedge is Hedge.between and token.text.isdecimal() and self.near(at, self.words.sets["scores"]):
            return False
        if hedge is Hedge.exact and single and after.sort is Sort.designation:
            return False  # the 911 GT3
        if hedge is Hedge.exact and single and token.text.isdecimal() and len(token.text) > 4:
            counts = self.stops(before) or before.word in self.words.sets["change"]
            return len(self.tokens) == 1 or counts  # but no code: “10117 Berlin”
        plain = token.text.replace(".", "").isdecimal() and len(token.text) <= 5
        if hedge is Hedge.exact and single and plain:
            named = before.text[:1].isupper() and not self.stops(before)
            named = named and before.word not in self.words.sets["helpers"]
            if named and not self.verb_before(at):
                return False  # Boeing 737, Apollo 11
            hour = before.word == "at" and token.text.isdecimal() and int(token.text) <= 24
            if hour and self.token(at - 2).word not in self.words.sets["stood"]:
                return False  # on Saturday at 3
        return True

    def found(self, reading: Reading) -> Found:
        """The reading with its place in the text."""
        facts = reading.facts
        unit: str | None = facts["unit"]
        self.millions = self.millions or (facts["amount"] or facts["low"] or 0) >= 1_000_000
        if unit and (money := unit.partition("_per_")[0]) in units.currencies():
            self.currency = money
        measure = self.verb_before(reading.start)
        if measure is None:
            measure = self.verb_after(reading.end)
        if measure is None and facts["noun"] in self.words.sets["casualties"]:
            measure = facts["noun"]
        return Found(
            **self.place(reading.start, reading.end, reading.number_start, reading.number_end),
            **facts,
            currency=units.currency(unit) if unit else None,
            measure=measure,
            doubt=self.doubt or None,
        )

    def place(self, start: int, end: int, number_start: int, number_end: int) -> dict[str, Any]:
        """Offsets and words of a quantity between two tokens."""
        first, last = self.tokens[start].start, self.tokens[end - 1].end
        return {
            "as_written": self.written[first:last],
            "start": self.offset + first,
            "end": self.offset + last,
            "number_start": self.offset + self.tokens[number_start].start,
            "number_end": self.offset + self.tokens[number_end - 1].end,
        }

    def marked(self, start: int, at: int, doubt: str) -> Found | None:
        """A figure that nobody can tell the amount of, with the reason; none where it isn't even a figure."""
        if self.tokens[at].sort is not Sort.number or len(self.tokens[at].text) > 60:
            return None
        end = max(at + 1, min(self.at, at + _MARKED))
        return Found(
            **self.place(start, end, at, at + 1),
            amount=None,
            low=None,
            high=None,
            low_inclusive=False,
            high_inclusive=False,
            hedge=Hedge.vague,
            bounds_from=BoundsFrom.words,
            doubt=doubt,
        )
