"""A place between the tokens of a text, and what can be looked at and stepped over from there."""

from __future__ import annotations

from typing import TypeVar

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.tokens import Sort, Token, scan
from claimtrack.quantity.words import Phrases, words
from claimtrack.vocabulary import Hedge

T = TypeVar("T")

END = Token("", "", 0, 0, True, Sort.mark)


class Cursor:
    """Stands before token `at`. A method that finds nothing of its sort there returns None and stays."""

    def __init__(self, text: str, whole: bool) -> None:
        """`text` is folded; `whole`: it is one quantity and nothing else, which is refused where unclear."""
        self.text = text
        self.words = words()
        self.tokens = scan(text, self.words.pieces)
        self.whole = whole
        self.shouting = text.isupper()
        self.at = 0
        self.doubt = ""
        self.hedged = False
        self.spans: list[tuple[int, int]] = []  # of the figures read, in tokens

    def peek(self, ahead: int = 0) -> Token:
        """The token here, or so many further; `END` outside the text."""
        at = self.at + ahead
        try:
            return self.tokens[at] if at >= 0 else END
        except IndexError:
            return END

    def take(self, *words: str) -> bool:
        """Step over these words, if they stand here."""
        if self.peek().word != words[0] or (len(words) > 1 and not self.stands(self.at, words)):
            return False
        self.at += len(words)
        return True

    def phrase(self, phrases: Phrases[T]) -> tuple[T] | None:
        """Step over the longest phrase of the table that stands here; what it means, in a one-tuple."""
        for phrase in phrases.by_first.get(self.peek().word, ()):
            length = len(phrase)
            if self.stands(self.at, phrase) and not self.hyphenated(length - 1):
                self.at += length
                return (phrases.meanings[phrase],)
        return None

    def stands(self, at: int, phrase: tuple[str, ...]) -> bool:
        """Whether the words of the phrase stand at token `at`."""
        tokens, end = self.tokens, at + len(phrase)
        if end > len(tokens) or tokens[at].word != phrase[0] or tokens[end - 1].word != phrase[-1]:
            return False
        return len(phrase) < 3 or tuple(token.word for token in tokens[at:end]) == phrase

    def since(self, start: int, end: int | None = None) -> str:
        """The text from token `start` to here, or to before token `end`."""
        last = (self.at if end is None else end) - 1
        return self.text[self.tokens[start].start : self.tokens[last].end] if start <= last else ""

    def hyphenated(self, ahead: int) -> bool:
        """Whether the word there goes on after a hyphen: the “one” of “one-way”."""
        hyphen, following = self.peek(ahead + 1), self.peek(ahead + 2)
        attached = hyphen.text == "-" and not hyphen.gap and not following.gap
        return attached and self.peek(ahead).is_word and following.is_word

    def ends_clause(self, ahead: int) -> bool:
        """Whether no noun goes on there: the text ends, a mark stands there or a word like “in”."""
        token = self.peek(ahead)
        return not token.text or (
            not self.whole and (token.sort in (Sort.mark, Sort.other) or self.stops(token))
        )

    def stops(self, token: Token) -> bool:
        """Whether the word is no part of a noun."""
        if token.word in self.words.sets["directions"]:
            return token.text.islower()
        return token.word in self.words.sets["not_in_noun"] or token.word in self.words.sets["stops"]

    def hedge_after(self) -> tuple[Hedge] | None:
        """Step over a hedge that may follow a figure; a name's, as in “iPhone 8 Plus”, is none."""
        if self.peek().text[:1].isupper() and not (self.whole or self.shouting):
            return None
        if self.peek().text == "-" and (self.peek().gap or self.peek(1).gap) and not self.whole:
            return None  # a third - some say half
        sum_ = self.peek().text == "+" and self.peek().gap == self.peek(1).gap and not self.whole
        money = self.unit_at(1) if sum_ else None
        if sum_ and (self.peek(1).is_number or (money and units.is_currency(money[1]))):
            return None  # 2+1-year, €12m + €3m
        start, sets = self.at, self.words.sets
        compared = self.peek().word == "and" and self.peek(1).word in sets["and_more"]
        found = self.phrase(self.words.hedges_after)
        goes_on = self.peek().is_word and self.peek().word not in sets["helpers"] | sets["who_has"]
        if found and compared and goes_on and not self.whole:
            self.at = start
            return None  # 50 and less talk, £40m and larger fees
        return found

    # units

    def unit_at(self, ahead: int) -> tuple[int, str] | None:
        """How many tokens the longest unit there has, and its name."""
        first = self.peek(ahead)
        known, key, found = units.spellings(), "", None
        for length in range(1, units.longest(first.word) + 1):
            token, following = self.peek(ahead + length - 1), self.peek(ahead + length)
            if not token.text:
                break
            key += " " + token.text if length > 1 and token.gap else token.text
            named = self.shouting or not (key.isupper() and key.isalpha() and len(key) < 3)  # 31 HR
            name = known.get(key) or (known.get(key.lower()) if len(key) > 1 and named else None)
            runs_on = not following.gap and (following.is_number or following.is_word) and token.is_word
            if runs_on and following.is_number and name in units.currencies():
                runs_on = False  # USD5m
            if name and not runs_on and not (name == "second" and self.is_ordinal(ahead)):
                found = length, name
        return found

    def is_ordinal(self, ahead: int) -> bool:
        """Whether “second” goes on with a hyphen: “three second-half goals”, but “a 30 second-long clip”."""
        return self.hyphenated(ahead) and self.peek(ahead + 2).word not in ("long", "a")

    def unit(self) -> str | None:
        """Step over the unit that stands here; its name."""
        if found := self.unit_at(0):
            self.at += found[0]
            return found[1]
        if self.peek().text == "in" and self.peek(-1).is_number and self.is_inch():
            self.at += 1
            return "inch"
        attached = self.peek(-1).is_number and not self.peek().gap
        if attached and (unit := self.words.attached.get(self.peek().text)):
            self.at += 1
            return unit
        choices = units.ambiguous().get(self.peek().word)
        if choices and not (
            self.peek().word == "won" and self.peek(-1).text.isdecimal() and len(self.peek(-1).text) < 4
        ):
            self.unclear(f"“{self.peek().text}” has more than one meaning: write {choices}")
            self.at += 1
        return None

    def is_inch(self) -> bool:
        """Whether the “in” here is inches: “8.7 in.”, “65 in wide”."""
        point = self.peek(1).text == "." and not self.peek(1).gap
        after = self.peek(1 + point)
        fraction = self.peek(-2).text == "/" and not self.peek().gap  # 3/32in of tread
        return fraction or after.word in self.words.sets["sized"] or (point and not after.text.islower())

    def unclear(self, why: str) -> None:
        """What is meant is not clear, though how many is: refused if typed, marked in a running text."""
        if self.whole:
            raise RefusedInput(why)
        self.doubt = self.doubt or why
