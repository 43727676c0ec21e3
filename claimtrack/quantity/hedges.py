"""The hedges before a figure of a running text, and what only looks like one: “hand over two men”."""

from __future__ import annotations

from claimtrack import units
from claimtrack.quantity.cursor import END
from claimtrack.quantity.grammar import Reader
from claimtrack.quantity.tokens import Token

_HEDGES = 5  # before one figure


class Hedges(Reader):
    """Finds where the words begin that hedge a figure."""

    def token(self, at: int) -> Token:
        """The token there, or `END`."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else END

    def is_numeral(self, token: Token) -> bool:
        """Whether it is a number, in digits or in words."""
        tables = (self.words.numbers, self.words.scales, self.words.parts)
        return token.is_number or any(token.word in table for table in tables)

    def phrase_between(self, start: int, end: int) -> tuple[str, ...]:
        """The words of these tokens."""
        return tuple(token.word for token in self.tokens[start:end])

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

    def is_hedged(self, at: int) -> bool:
        """Whether a bound stands before token `at`: “at least”, not a word like “only”."""
        phrase = self.phrase_between(self.hedge_before(at, 0), at)
        return bool(phrase) and self.words.hedges_before.meanings[phrase] is not None

    def is_no_hedge(self, phrase: tuple[str, ...], start: int) -> bool:
        """Whether the phrase at token `start` does not bound the figure after it."""
        before = self.token(start - 1)
        if before.text == "-" and not (before.gap or self.token(start).gap):
            return True  # a five-under 67
        if self.token(start).text == "C":
            return True  # Type C two-seat
        if len(phrase) == 1 and self.is_preposition(phrase[0], start):
            return True
        if phrase == ("up", "to"):
            return self.got_up_to(start)
        return (
            self.wants_a_unit(phrase, start)
            or self.bounds_what_is_known(phrase, start)
            or self.compares(phrase, start)
        )

    def got_up_to(self, start: int) -> bool:
        """Whether “up to” is where it got: “climbed up to 5”, “are up to £9 from £8”, “adds up to $40m”."""
        before, sets = self.token(start - 1), self.words.sets
        earlier = [self.token(start - back) for back in (2, 3, 4)]
        if before.word in ("add", "adds", "adding", "added"):
            further = any(self.token(start + ahead).word == "to" for ahead in range(3, 6))  # $300 to the bill
            may = earlier[0].word in self.words.sets["may"]
            return not (may or further) and (before.word != "added" or self.is_sum(start + 2, money=True))
        pushed = before.word in sets["levels"] and any(token.word in sets["pushing"] for token in earlier)
        ends = [start + ahead for ahead in (3, 4, 5) if self.token(start + ahead).word == "from"]
        from_what = before.word in self.words.sets["be"] and any(self.is_sum(end + 1) for end in ends)
        return before.word in sets["went_to"] or pushed or from_what

    def is_preposition(self, word: str, start: int) -> bool:
        """Whether it says where or what about: “hand over two men”, “under one roof”."""
        sets, before, after = self.words.sets, self.token(start - 1).word, self.token(start + 1).word
        if word == "over":
            if any(self.token(start + ahead).word in sets["rounds"] for ahead in (2, 3, 4)):
                return before not in sets["before_over"] and not before.endswith(
                    "ed"
                )  # two hits over six innings
            quarrel = before in sets["disputes"] or (before in sets["quarrels"] and self.is_few(start + 1))
            self.at = start + 1
            unit = self.unit_at(1)
            measured = unit is not None and not units.is_currency(unit[1])  # resigned over 20 years ago
            quarrel = quarrel and not measured
            return before in sets["hand"] or before in sets["raced"] or quarrel
        if word in ("under", "beneath"):
            roof = after == "one" and self.token(start + 2).word != "in" and not self.has_unit(start + 1)
            hidden = before in sets["hidden"] and not self.has_unit(start + 1)
            return roof or hidden or self.is_depth(start + 1)
        if word in ("below", "above"):
            return before in sets["storeys"]  # on the floor below two sisters slept
        return (
            (word == "about" and before in sets["about_what"])  # they spoke about eight months
            or (word == "top" and before not in sets["may_top"])  # the top 500
            or (word == "estimated" and after in ("a", "an"))  # what they estimated a month ago
            or (word == "near" and self.is_few(start + 1))  # near two stations
            or (word == "inside" and not self.has_unit(start + 1))  # inside 40 lorries
        )

    def wants_a_unit(self, phrase: tuple[str, ...], start: int) -> bool:
        """Whether it bounds only what is measured: “longer than two hours”, not “longer than two lorries”."""
        at = start + len(phrase)
        if phrase[-1] == "than" and phrase[-2].endswith("er") and self.is_ago(at):
            return True  # no lower than 10 years ago
        if phrase[-1] == "than" and phrase[0] in self.words.sets["measured_than"]:
            return not (self.has_unit(at) or self.has_unit(at - 1))
        if phrase == ("close", "to"):
            return self.is_few(at)
        return phrase == ("as", "long", "as") and not self.has_unit(at)

    def bounds_what_is_known(self, phrase: tuple[str, ...], start: int) -> bool:
        """Whether the figure was known before: “exceeding the 90,700 of last year”."""
        sets, before = self.words.sets, self.token(start - 1)
        after, further = (self.token(start + len(phrase) + ahead) for ahead in range(2))
        surpasses = phrase[0] in sets["surpassing"]
        if after.word == "the" and " ".join(phrase) in sets["comparing_the"]:
            return True
        if after.word == "the":
            return surpasses or phrase[0].startswith("exceed") or " ".join(phrase) in sets["comparing"]
        if surpasses:  # passed about 300 miles above us, topped 14 other candidates
            hedged = after.word in self.words.hedges_before.by_first
            return hedged or further.word == "other" or self.is_few(start + len(phrase))
        if phrase[0] == "as" and after.word in ("a", "an"):
            return (
                self.token(start + len(phrase) + 2).word in sets["never_a_rate"]
            )  # as much as a year earlier
        return phrase == ("short", "of") and before.is_word and before.word not in sets["before_short"]

    def compares(self, phrase: tuple[str, ...], start: int) -> bool:
        """Whether a figure before it is compared: “15% below 300”, “20 points above 40”."""
        sets, before = self.words.sets, self.token(start - 1)
        if " ".join(phrase) not in sets["comparing"]:
            return False
        if self.is_numeral(before) and before.word not in self.words.numbers:
            return True
        measured = before.word in sets["compared"] or before.text in units.spellings()
        return measured and any(self.is_numeral(self.token(start - back)) for back in (2, 3, 4))

    def is_depth(self, at: int) -> bool:
        """Whether the measure there is of what lies above: “under two feet of water”."""
        self.at = at
        unit = self.unit_at(1)
        of, what = (self.token(at + 1 + ahead + unit[0]) for ahead in range(2)) if unit else (END, END)
        return of.word == "of" and what.word in self.words.sets["lying_above"]

    def is_ago(self, at: int) -> bool:
        """Whether a time in the past stands there, with which one compares: “lower than a year ago”."""
        self.at = at
        unit = self.unit_at(1)
        return unit is not None and self.token(at + 1 + unit[0]).word in ("ago", "earlier")

    def is_sum(self, at: int, money: bool = False) -> bool:
        """Whether the sign of a sum stands there, or, unless it must be `money`, a number."""
        token = self.token(at)
        return (token.is_number and not money) or units.spellings().get(token.text) in units.currencies()

    def has_unit(self, at: int) -> bool:
        """Whether a unit follows the word at token `at`."""
        self.at = at
        return self.unit_at(1) is not None

    def is_few(self, at: int) -> bool:
        """Whether a number in words below twenty stands there, with neither scale nor unit."""
        token, further = self.token(at), self.token(at + 1)
        small = self.words.numbers.get(token.word, 99) < 20
        larger = further.word in self.words.scales or further.text in ("-", "bn", "m", "k")
        return small and not larger and not self.has_unit(at)

    def hedges_before(self, at: int, floor: int) -> int:
        """The start of all hedges before token `at`, with the adverbs that colour them: “only about”."""
        start = at
        quote = self.token(at - 1)
        if at - 1 > floor and quote.text in ('"', "'") and quote.gap and not self.token(at).gap:
            at -= 1  # about "27% of them"
        elif at - 1 > floor and self.token(at - 1).word in ("a", "an"):  # roughly a 10-minute walk
            self.at = at - 1
            over = self.token(at - 2).word == "over"  # over a two-month period
            at -= self.at_article() and self.is_hedged(at - 1) and not over
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
