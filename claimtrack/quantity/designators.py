"""Numbers that name things and count nothing: “Article 5”, “iPhone 8 Plus”, “season three”, “the last 16”."""

from __future__ import annotations

from claimtrack import units
from claimtrack.quantity.surroundings import Surroundings
from claimtrack.quantity.tokens import Sort

_OPENING = frozenset('".!?:(-—“‘•*')  # after these a sentence begins


class Designators(Surroundings):
    """Says which numbers are part of a name."""

    def past_name(self, at: int, floor: int) -> int:
        """Past a number in digits that names a thing, with those listed with it; 0 where it may count."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        sets = self.words.sets
        if self.is_model(at):
            return at + 2
        if self.is_name(at) or self.is_round(at):
            return at + 1
        if after.text in ("Cent", "Cent's") and not self.shouting:
            return at + 2  # the rapper
        point = before.text == "." and not before.gap
        named = self.token(at - 2).word if point else before.word
        if named in sets["past"] and len(token.text) < 3 and self.is_place(at):
            return at + 1
        if named in sets["days"] and after.word in (",", "and") and self.token(at + 2).is_number:
            return self.past_list(at)  # on days 1, 3 and 7
        if after.text == "Series" or (before.text[:1].isupper() and after.word == "series"):
            return at + 1  # the BMW 5 series
        if after.word in sets["releases"] and "." in token.text:
            return at + 1  # the 2.6 kernel
        weak = named in sets["numbered_weakly"] and "," not in token.text
        if weak and (before.text[0].isupper() or not self.counts(at) or after.word in sets["third_person"]):
            return self.past_list(at)
        if named in sets["numbered"] and at - 1 - point >= floor and not self.is_plainly_counted(at):
            return self.past_list(at)
        named_otherwise = (
            self.is_named_like_code(at) or self.is_named_like_unit(at) or self.is_named_by_verb(at)
        )
        return at + 1 if named_otherwise else 0

    def past_name_in_words(self, at: int) -> int:
        """The same for a number word: “Scene Two”, “phases two and three”."""
        token, before, after = self.token(at), self.token(at - 1), self.token(at + 1)
        words, sets = self.words, self.words.sets
        if before.word == "or" and self.follows_one(at - 1):
            return at + 1  # another storm or two
        listed = after.word in ("and", "to", ",") and self.token(at + 2).word in words.numbers
        if before.word in sets["days"] and listed:
            return self.past_list(at)  # in years two and three
        if before.word in sets["numbered"] and not self.is_plainly_counted(at):
            return self.past_list(at)
        title = token.text[0].isupper() and not self.shouting and self.is_title(at)
        if title or (before.word in sets["past"] and self.is_place(at)):
            return at + 1
        weak = before.word in sets["numbered_weakly"]
        return self.past_list(at) if weak and (token.text[0].isupper() or not self.counts(at)) else 0

    def follows_one(self, at: int) -> bool:
        """Whether one thing stands before token `at`: “another bad quarter”."""
        if not self.token(at - 1).is_word:
            return False
        return any(self.token(at - back).word in ("a", "an", "another") for back in (2, 3))

    def is_round(self, at: int) -> bool:
        """Whether the number is of a round or a group: “the round of 16”, “the Group of 20”."""
        if self.token(at - 1).word != "of":
            return False
        return self.token(at - 2).text == "Group" or (
            self.token(at - 2).word == "round" and not self.counts(at)
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

    def is_plainly_counted(self, at: int) -> bool:
        """Whether the number there counts though a designator stands before it: “on that day 30 men”."""
        return self.is_plain(at) or self.is_many(at) or (self.is_thing(at - 1) and self.counts(at))

    def is_many(self, at: int) -> bool:
        """Whether “number” before it is a verb: “herds number 37”."""
        digits, subject = self.token(at).text, self.token(at - 2)
        if self.token(at - 1).text != "number" or not digits.isdecimal() or len(digits) < 2:
            return False
        many = subject.word == "they" or (subject.text.islower() and self.plural(at - 2))
        return many and subject.word not in self.words.sets["third_person"]

    def is_thing(self, at: int) -> bool:
        """Whether the word there is no designator but a thing: “on that day 30 men”, “a national level”."""
        words = (self.token(at - 1).word, self.token(at - 2).word)
        determiners = self.words.sets["determiners"] | self.words.sets["before_thing"]
        return not determiners.isdisjoint(words) and (
            self.token(at).text.islower() or words[0] in ("boxing", "christmas")
        )

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
        self.at = at
        measured = None if after.gap else self.unit_at(2 if after.text == "-" else 1)
        if measured and (after.text == "-" or len(after.text) > 1 or measured[1] == "watt"):
            return False  # the LG 65-inch TV, the HP 65W charger
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

    def past_digits(self, at: int) -> int:
        """Past groups of digits: 0800 689 0880."""
        while self.token(at).sort is Sort.number:
            at += 1
        return at

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
