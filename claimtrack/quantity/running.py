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
from claimtrack.quantity.acceptance import Acceptance
from claimtrack.quantity.grammar import Reading
from claimtrack.quantity.ranges import NoQuantity, NoRange
from claimtrack.quantity.tokens import Sort, fold
from claimtrack.quantity.value import Found
from claimtrack.vocabulary import BoundsFrom, Hedge

_LONGEST_PASSAGE = 2_000  # characters
_WRAPPED = 40  # a line this long may go on in the next
_FAR = 30  # tokens
_MARKED = 8  # tokens of what is unclear
_EDGE = 80  # characters beside a cut between two words where nothing is believed

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


class _Passage(Acceptance):
    """A passage of a running text, with what stands round its figures."""

    def __init__(self, text: str, offset: int) -> None:
        super().__init__(fold(text), whole=False)
        self.apart_at = -1  # where a change from one figure to another was told last
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
                        floor = self.told_at = past
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
        going_on = from_change and before in ("and", "then", ",") and self.told_apart(opened)
        self.apart = self.apart or going_on  # rise from £2 to £3 and from £1 to £1.50
        self.apart_at = opened if self.apart and from_change else self.apart_at
        self.changing = opened == start and before in sets["change"]
        self.foreseen = self.changing and self.near(opened, sets["foreseeing"])
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

    def told_apart(self, at: int) -> bool:
        """Whether a change was told in the same sentence before token `at`."""
        since = range(self.apart_at, at)
        ended = any(self.tokens[one].text in (".", "!", "?") and self.token(one + 1).gap for one in since)
        return self.apart_at >= 0 and at - self.apart_at < _FAR and not ended

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
