"""What stands before and after a figure of a running text."""

from __future__ import annotations

from claimtrack import units
from claimtrack.quantity.cursor import END
from claimtrack.quantity.grammar import Reader, Reading
from claimtrack.quantity.tokens import Sort, Token

_HEDGES = 5  # before one figure
_OPENING = frozenset('".!?:(-—“‘•*')  # after these a sentence begins
_BEFORE_SIGN = frozenset("<>≤≥=(~≈±$€£")


class Surroundings(Reader):
    """Looks round a token of a running text, wherever the reader stands."""

    def token(self, at: int) -> Token:
        """The token there, or `END`."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else END

    def at_phrase(self, phrases: dict[str, list[tuple[str, ...]]], at: int) -> int:
        """The end of the longest phrase that stands at token `at`; `at` if none."""
        for phrase in phrases.get(self.token(at).word, ()):
            if self.stands(at, phrase):
                return at + len(phrase)
        return at

    # what a number or number word may be

    def counts(self, at: int) -> bool:
        """Whether the number there, or the range, has a unit, a scale or a plural after it."""
        at += 2 * (self.token(at + 1).text == "-" and self.token(at + 2).is_number)
        after = self.token(at + 1)
        self.at = at
        return bool(
            after.word in self.words.scales
            or self.unit_at(1)
            or (after.is_word and after.gap and self.plural(self.extent(at + 1, many=True) - 1))
        )

    def is_plain(self, at: int) -> bool:
        """Whether a number counts though it could name a thing: “they block 57,000 tonnes”."""
        token, self.at = self.token(at), at
        unit = self.token(at + 1).gap and self.unit_at(1) is not None
        decimal = "." in token.text and self.token(at - 1).word in ("year", "day")
        scale = self.token(at + 1).word in self.words.scales or (
            self.token(at - 1).word == "number" and self.token(at + 1).word in self.words.letters
        )
        thousands = "," in token.text and self.token(at - 1).text not in ("Day", "Year")
        return thousands or (self.token(at - 1).text.islower() and (unit or decimal or scale))

    def is_title(self, at: int) -> bool:
        """Whether a number word in capitals is a name: “Four Seasons”, but “At Least Three Killed”."""
        before = self.token(at - 1)
        if not at or before.text in _OPENING or self.token(at).text.isupper() or self.is_headline():
            return False
        return not self.is_hedged(at)

    def is_headline(self) -> bool:
        """Whether most words of the passage begin with a capital: Kyiv Says Three Killed in Strike."""
        long = [
            token.text[0].isupper()
            for token in self.tokens
            if token.sort is Sort.word and len(token.text) > 3
        ]
        return len(long) > 2 and sum(long) > 0.8 * len(long) and len(self.tokens) < 40

    # before

    def is_attributive(self, at: int) -> bool:
        """Whether a noun goes on after the measure at `at`: “a 30% rise”, “a record $5 billion fine”."""
        before, further = self.token(at - 1), self.token(at - 2)
        described = before.text.islower() and not self.stops(before) and self.determines(further)
        return self.determines(before) or described

    def determines(self, token: Token) -> bool:
        """Whether the word stands before a noun: “the”, “its”, “China's”."""
        owner = token.word.endswith("'s") and not self.stops(token)
        return owner or token.word in self.words.sets["attributed"]

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
        """“climbed up to 5” is where it got, and “15% below 300” compares."""
        before, after = self.token(start - 1), self.token(start + len(phrase))
        if before.text == "-" and not (before.gap or self.token(start).gap):
            return True  # a five-under 67
        if after.word == "the" and " ".join(phrase) in self.words.sets["comparing"]:
            return True  # far below the 2.1 that is needed
        sets = self.words.sets
        few = (
            self.words.numbers.get(after.word, 99) < 20
            and self.token(start + len(phrase) + 1).word not in self.words.scales
        )
        if after.word == "the" and (phrase[0] in sets["surpassing"] or phrase[0].startswith("exceed")):
            return True  # exceeding the 90,700 of last year
        if phrase == ("over",) and (before.word in sets["hand"] or before.word in sets["raced"]):
            return True  # hand over two men, third over 3,000 metres
        if phrase == ("about",) and before.word in sets["about_what"]:
            return True
        if phrase == ("top",) and before.word not in sets["may_top"]:
            return True  # the top 500
        if phrase[-1] == "than" and phrase[0] in sets["measured_than"]:
            self.at = start + 1
            return self.unit_at(1) is None and self.unit_at(2) is None  # longer than two lorries
        if phrase == ("as", "long", "as"):
            self.at = start + 3
            return self.unit_at(1) is None
        rounds = any(self.token(start + ahead).word in sets["rounds"] for ahead in (2, 3, 4))
        if phrase == ("over",) and rounds:  # two hits over six innings
            return before.word not in sets["before_over"] and not before.word.endswith("ed")
        if phrase == ("over",) and few and before.word in sets["quarrels"]:  # a row over four laws
            self.at = start + 1
            return self.unit_at(1) is None
        if phrase == ("estimated",) and after.word in ("a", "an"):
            return True  # what they estimated a month ago
        if phrase == ("under",) and after.word == "one" and self.token(start + 2).word != "in":
            self.at = start + 1
            return self.unit_at(1) is None  # under one roof
        if phrase[0] in sets["surpassing"] and (few or after.word in self.words.hedges_before.by_first):
            return True  # passed one test, passed about 300 miles above us
        if (
            phrase[:1] == ("as",)
            and after.word in ("a", "an")
            and self.token(start + len(phrase) + 2).word in sets["never_a_rate"]
        ):
            return True  # as much as a year earlier
        if few and phrase in (("near",), ("close", "to")):
            self.at = start + len(phrase)
            return self.unit_at(1) is None and self.token(self.at + 1).text != "%"  # near two stations
        if phrase[0] in sets["surpassing"] and self.token(start + len(phrase) + 1).word == "other":
            return True  # topped 14 other candidates
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
        if " ".join(phrase) not in sets["comparing"]:
            return False
        if before.is_number or before.word in self.words.parts or before.word in self.words.scales:
            return True
        measured = before.word in sets["compared"] or before.text in units.spellings()
        return measured and any(self.is_numeral(self.token(start - back)) for back in (2, 3, 4))

    def is_numeral(self, token: Token) -> bool:
        """Whether it is a number, in digits or in words."""
        tables = (self.words.numbers, self.words.scales, self.words.parts)
        return token.is_number or any(token.word in table for table in tables)

    def phrase_between(self, start: int, end: int) -> tuple[str, ...]:
        """The words of these tokens."""
        return tuple(token.word for token in self.tokens[start:end])

    def hedges_before(self, at: int, floor: int) -> int:
        """The start of all hedges before token `at`, with the adverbs that colour them: “only about”."""
        start = at
        if at - 1 > floor and self.token(at - 1).text == '"' and not self.token(at).gap:
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
        signed = at > floor and before.text in ("-", "+") and not self.token(at).gap
        if signed and (before.gap or at == 1 or self.token(at - 2).text in _BEFORE_SIGN):
            return at - 1
        if (
            before.word == "minus"
            and self.token(at - 2).word in ("or", "/")
            and self.token(at - 3).word == "plus"
        ):
            return at  # a margin of plus or minus 3 points
        if before.text == "-" and self.token(at - 2).word == "minus" and not before.gap and at - 1 > floor:
            return at - 2  # minus-8 yards
        return at - 1 if at > floor and before.word in ("minus", "negative") else at

    def verb_before(self, at: int) -> str | None:
        """What is said of what is counted, by the verb before it: “killed 300 people”."""
        at -= self.token(at - 1).word in self.words.sets["before_counted"]
        for phrase in self.words.measures.by_last.get(self.token(at - 1).word, ()):
            if at >= len(phrase) and self.stands(at - len(phrase), phrase):
                return self.words.measures.meanings[phrase]
        return None

    def measure_of(self, reading: Reading) -> str | None:
        """What is said of what is counted, where the verb says it plainly: not “hit 4,000”, “shot 51%”."""
        unit, noun = reading.facts["unit"], reading.facts["noun"]
        size = units.dimension(unit) if unit else ""
        if size == "time" or (size == "length" and not noun):
            return None  # killed in two days, a 20-yard shot
        said = self.plain_verb_before(reading, size) or self.plain_verb_after(reading)
        return said or (noun if noun in self.words.sets["casualties"] else None)

    def plain_verb_before(self, reading: Reading, size: str) -> str | None:
        """The verb before it, unless it may mean something else of such a size, or begins a clause."""
        sets, after, said = self.words.sets, self.token(reading.end), self.verb_before(reading.start)
        noun, unit = reading.facts["noun"], reading.facts["unit"] or "per_"
        many = noun and (unit.startswith("per_") or size in ("mass", "volume"))
        compared = size == "proportion" and not reading.facts["denominator"]
        if (
            said in sets["states"]
            or after.word in sets["auxiliaries"]  # found that 13% have one
            or (compared and after.word in sets["after_part"])  # imports 45% less gas
            or (said in sets["of_things"] and not many)
            or (said in sets["of_captives"] and (noun or "").split(" ")[-1] not in sets["captives"])
            or (said in sets["of_goods"] and not noun and size in units.currencies())
        ):
            return None
        return said

    def plain_verb_after(self, reading: Reading) -> str | None:
        """The verb after it, unless it is said of something else: “a poll of 900 people was held”."""
        sets, after = self.words.sets, self.token(reading.end)
        if self.token(reading.start - 1).word == "of" and after.word in ("is", "was", "has"):
            return None
        if reading.facts["denominator"] and after.word not in sets["helpers"]:
            return None  # 5p for each loaf sold
        of_them = after.word == "of" and self.token(reading.end + 1).word in sets["of_them"]
        return self.verb_after(reading.end + 2 * of_them)  # 300 of whom were wounded

    # after

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
        said = self.words.measures.meanings[self.phrase_between(at, end)]
        turned = following.word in sets["turning"] or self.stands(end, ("to", "be"))
        if turned and said in sets["of_things"]:
            return None
        alone = at == start and (
            following.sort in (Sort.mark, Sort.other) or following.word in sets["after_participle"]
        )
        state = self.token(at).word in sets["states"]
        return said if passive or alone or state else None
