"""What stands before and after a figure of a running text."""

from __future__ import annotations

from claimtrack import units
from claimtrack.quantity.grammar import Reading
from claimtrack.quantity.hedges import Hedges
from claimtrack.quantity.tokens import Sort, Token

_BEFORE_SIGN = frozenset("<>≤≥=(~≈±$€£")


class Surroundings(Hedges):
    """Looks round a token of a running text, wherever the reader stands."""

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
                    series = self.peek().text == "C" and self.token(self.at - 1).text[:1].isupper()
                    if found and found[0] == length and units.is_currency(found[1]) and not series:
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
