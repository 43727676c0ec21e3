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
from claimtrack.quantity.exclusions import JOINING, Exclusions
from claimtrack.quantity.grammar import NoQuantity, NoRange, Reading
from claimtrack.quantity.tokens import Sort, fold
from claimtrack.quantity.value import Found
from claimtrack.vocabulary import BoundsFrom, Hedge

_LONGEST_PASSAGE = 2_000  # characters
_WRAPPED = 40  # a line this long may go on in the next
_MARKED = 8  # tokens of what is unclear
_DENIED = 9  # tokens looked back for “no” in a clause
_EDGE = 80  # characters beside a cut between two words where nothing is believed

_ON = re.compile(r"\n(?=[a-z\d])")
_RUN = re.compile(r"\S*")
_PAUSE = re.compile(r"[.;:!?,)]\s")
_AIRLINER = re.compile("7[0-8]7")
_CLOCK = re.compile(r"(?:1?\d|2[0-3])\.[0-5]\d")
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


class _Passage(Exclusions):
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
        self.apart = self.apart or (
            from_change and before not in sets["taking"] and self.near(opened, sets["taking"])
        )
        self.changing = opened == start and before in sets["change"]
        self.changed_by = opened == start and before == "by"
        over = start + (self.token(start).word == "over")  # over three days or more
        for begin in dict.fromkeys((start, over) if self.apart else (opened, start, over)):
            self.at = begin
            self.doubt = ""
            self.spans = []
            self.counted = self.verb_before(begin) is not None
            self.attributive = self.is_attributive(begin)
            self.within = self.token(begin - 1).word == "within"
            try:
                reading = self.quantity()
                if reading.number_end <= at:
                    return None, at + 1
                if not self.accepted(reading, at):
                    return None, max(reading.number_end, at + 1)
                if self.spread_over(reading, floor):
                    after_figure = 0 < floor == reading.start  # $3bn over five years
                    self.at, self.doubt = reading.start + 1, ""
                    reading = self.quantity()
                    told = reading.facts["hedge"] in (Hedge.between, Hedge.vague) or after_figure
                    if not told and self.token(reading.end).text != ",":
                        self.doubt = "“over” may say for how long or how far, or “more than”"
                if self.is_denied(reading):
                    self.doubt = "the text says “not”: the figure may be a bound on the other side"
                denied = self.token(reading.start - 1).word in ("not", "never")
                if denied and self.token(reading.start - 2).word != "if":
                    self.doubt = "the text says that it is not this figure"
                return self.found(reading), max(reading.end, at + 1)
            except NoQuantity:
                return None, max(self.at, at + 1)
            except NoRange:
                self.apart = self.apart or self.token(start - 1).word == "from"  # from 47 to 45 per cent
            except RefusedInput as error:
                if start == begin < over:
                    continue
                return self.marked(begin, at, str(error)), max(self.at, at + 1)
        return None, at + 1

    def spread_over(self, reading: Reading, floor: int) -> bool:
        """Whether “over two years” is for two years rather than more than two, as “for over two years” is."""
        unit = reading.facts["unit"]
        if self.token(reading.start).word != "over" or unit not in units.names():
            return False
        before, after = self.token(reading.start - 1).word, self.token(reading.end).word
        plain = before in self.words.sets["before_over"] or after in self.words.sets["after_over"]
        plain = plain or reading.facts["noun"] == "age"
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

    def accepted(self, reading: Reading, at: int) -> bool:
        """Whether it still is a quantity, seen whole."""
        facts, token, before = reading.facts, self.token(at), self.token(at - 1)
        bare = facts["unit"] is None and facts["noun"] is None and facts["denominator"] is None
        hedge, unit = facts["hedge"], facts["unit"]
        after = self.token(reading.end)
        self.at = reading.end + 1
        pair = after.text == "/" and (
            unit or (self.peek().is_number and self.unit_at(1))
        )  # 20/29 mpg, $4/MMBtu
        if not after.gap and after.text in JOINING and not pair:
            return False  # 1/2 cup, 1.1^23
        if not bare:
            name = (
                before.text[:1].isupper()
                and before.is_word
                and not (self.stops(before) or before.text.isupper())
            )
            return not (
                name and token.text == "1" and hedge is Hedge.exact and unit is None
            )  # Ligue 1 goes on
        if hedge is Hedge.vague:  # “several were killed”, “a few of them”; not “a number of”, “for a few”
            sets, last = self.words.sets, self.token(reading.end - 1).word
            of_them = (
                after.word == "of"
                and self.token(reading.end + 1).word in sets["pronouns"] | sets["determiners"]
            )
            verb = (
                after.word in sets["helpers"]
                or self.verb_after(reading.end)
                or self.verb_before(reading.start)
            )
            alone = last == "several" and not after.is_word and after.text != "-"
            return last != "of" and (of_them or alone or last == "handful" or bool(verb))
        if token.word in ("one", "zero", "a", "an") and facts["amount"] in (0, 1):
            verb = self.verb_after(reading.end) or self.verb_before(reading.start)
            level = token.word == "zero" and before.word in self.words.sets["before_zero"]
            level = level or after.word in ("less", "fewer")
            return level or (token.word == "one" and (bool(verb) or hedge is not Hedge.exact))
        single = reading.number_end - reading.number_start == 1
        if hedge is Hedge.between and token.text.isdecimal() and self.is_score(reading):
            return False
        if hedge is Hedge.between and reading.start == at and self.is_record(reading):
            return False
        if hedge is Hedge.exact and single and after.sort is Sort.designation:
            return False  # the 911 GT3
        if hedge is Hedge.exact and single and token.text.isdecimal() and len(token.text) > 4:
            counts = self.stops(before) or before.text.islower()
            return len(self.tokens) == 1 or counts  # but no code: “10117 Berlin”
        plain = token.text.replace(".", "").isdecimal() and len(token.text) <= 5
        if hedge is Hedge.exact and single and _AIRLINER.fullmatch(token.text) and not self.verb_before(at):
            return False
        plus = self.token(reading.number_end).text == "+"  # Athlon 3500+
        if (hedge is Hedge.exact or plus) and single and plain:
            named = before.text[:1].isupper() and not self.stops(before) and before.text[-2:] != "'s"
            named = named and before.word not in self.words.sets["helpers"]
            if named and not self.verb_before(at):
                return False  # Boeing 737, Apollo 11
            hour = before.word == "at" and token.text.isdecimal() and int(token.text) <= 24
            hour = hour and after.text not in ("x", "×", "/")
            begins = at == 1 or after.word in self.words.sets["after_clock"]  # at 4.30 he left, no price
            hour = hour or (before.word == "at" and begins and _CLOCK.fullmatch(token.text) is not None)
            if hour and not self.doubt and self.token(at - 2).word not in self.words.sets["stood"]:
                return False  # on Saturday at 3
        return True

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

    def found(self, reading: Reading) -> Found:
        """The reading with its place in the text."""
        facts = reading.facts
        unit: str | None = facts["unit"]
        self.millions = self.millions or (facts["amount"] or facts["low"] or 0) >= 1_000_000
        if unit and (money := unit.partition("_per_")[0]) in units.currencies():
            self.currency = money
        return Found(
            **self.place(reading.start, reading.end, reading.number_start, reading.number_end),
            **facts,
            currency=units.currency(unit) if unit else None,
            measure=self.measure_of(reading),
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
