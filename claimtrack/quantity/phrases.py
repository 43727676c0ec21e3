"""The nouns of what is counted: all the rest of a typed quantity, or up to where the clause goes on."""

from __future__ import annotations

import re
import unicodedata

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.cursor import END
from claimtrack.quantity.figures import Figures
from claimtrack.quantity.nouns import closed, is_plural
from claimtrack.quantity.tokens import Sort, Token

_IN_NOUNS = frozenset("-'/&.,")
_LONGEST_NOUN = 8  # words, in a running text
_LONGEST_OF_ONE = 6
_QUOTES = {'"': '"', "“": "”", "'": "'"}
_QUOTED = re.compile(r"""(?<!\w)'([^']+)'|["“”]""")


class NounPhrases(Figures):
    """Reads what is counted; the quantity being read has a unit (`measured`) or is `money`."""

    measured = False
    money = False

    def noun(self, start: int, end: int) -> str | None:
        """The counted noun of these tokens as written, calibres closed up; refuses what cannot be one."""
        while start < end and self.tokens[start].word in ("of", "the", "these", "those", "its", "their"):
            start += 1
        if start == end:
            return None
        for at in range(start, end):
            token, before, after = self.tokens[at], self.tokens[at - 1], self.tokens[at + 1 : at + 2]
            alone = token.gap and (at + 1 == end or after[0].gap)
            size = self.unit_at(at + 1 - self.at) if token.is_number else None
            sized = size is not None and at + 1 + size[0] < end  # five 20 foot containers
            numbered = sized or before.word in self.words.sets["designators"]
            figures = (self.words.numbers, self.words.scales, self.words.plurals)
            counts = token.is_number or any(token.word in words for words in figures)
            if counts and alone and not numbered:
                raise RefusedInput(f"“{token.text}” is a second figure: enter one at a time")
            if alone and token.word in self.words.sets["not_in_noun"]:
                raise RefusedInput(
                    f"“{token.text}” is not understood: leave out what it begins, it belongs to the claim"
                )
            if not (
                token.is_number
                or token.is_word
                or token.text in _IN_NOUNS
                or unicodedata.category(token.text[0])[0] == "M"
            ):
                raise RefusedInput(
                    f"“{token.text}” is not understood after “{self.text[: token.start].strip()}”"
                )
        first = self.tokens[start]
        if first.word == "and" or not (first.is_word or first.is_number) or not first.gap:
            raise RefusedInput(f"“{first.text}” is not understood after “{self.text[: first.start].strip()}”")
        return self.as_noun(start, end)

    def as_noun(self, start: int, end: int) -> str:
        """These tokens as a noun, without the quotation marks in it."""
        noun = closed(self.since(start, end))
        if noun.endswith("'s") and self.tokens[end - 1].text.islower():
            noun = noun[:-2]  # the $3 billion project's end
        return noun if noun.isalpha() else _QUOTED.sub(r"\1", noun)

    def running_noun(self, many: bool) -> str | None:
        """Step over the noun that goes on from here in a running text."""
        start = at = self.at
        of = self.peek().word == "of"
        leading = self.peek().word in self.words.sets["before_noun"] and self.peek(1).word != "than"
        at += of or leading
        if of or not many:
            while self.text_at(at) in self.words.sets["determiners"] and self.text_at(at + 1) != "-":
                at += 1
        if at > start and at < len(self.tokens) and self.tokens[at].is_number:
            return None  # 2m of the 13m jobs, 300,000 of 122mm
        if self.measured and at < len(self.tokens) and self.tokens[at].is_number:
            self.at = start
            return None  # a 6.7-inch 120Hz screen
        if self.text_at(at - 1) == "those" and self.verbal_at(at):
            self.at = at + 1  # half of those asked
            return self.as_noun(at - 1, at + 1)
        end = self.extent(at, many)
        if end == at:
            self.at = at if self.peek().word in ("more", "fewer") else start
            return self.casualties(at)
        if self.tokens[end - 1].sort is not Sort.mark:
            end = self.extent_of(end)
        verb = many and self.tokens[end - 1].word in self.words.sets["third_person"] and self.counts_on(end)
        verb = verb or (self.text_at(at - 1) == "old" and self.is_act(at, end))
        if verb or (end == at + 1 and self.tokens[at].word in self.words.sets["not_alone"]):
            self.at = start  # 14 of the past 20 days, a family of four needs about
            return None
        self.at = end
        return self.as_noun(at, end)

    def counts_on(self, at: int) -> bool:
        """Whether what is counted or paid goes on there: “the 12-hour flight costs £300”."""
        unit = self.unit_at(at - self.at)
        number = at < len(self.tokens) and self.tokens[at].is_number
        return number or self.begins_object(at) or (unit is not None and units.is_currency(unit[1]))

    def is_act(self, at: int, end: int) -> bool:
        """Whether these tokens are a verb and a name: “joined Leeds”, said of the 20-year-old."""
        names = self.tokens[at + 1 : end]
        return bool(names) and self.verbal_at(at) and all(name.text[0].isupper() for name in names)

    def casualties(self, at: int) -> str | None:
        """“300 dead”, “thousands of wounded”, “half of the injured”: they are a noun themselves."""
        if self.text_at(at) in self.words.sets["casualties"] and self.tokens[at].gap:
            self.at = at + 1
            return self.tokens[at].text
        return None

    def plural(self, at: int) -> bool:
        """Whether the word at this token is of many."""
        if not 0 <= at < len(self.tokens):
            return False
        if self.tokens[at].word in ("states", "nations") and self.tokens[at - 1].word == "united":
            return False
        return is_plural(self.tokens[at].word if self.shouting else self.tokens[at].text)

    def extent(self, at: int, many: bool) -> int:
        """The end of the noun from token `at`: of many, past its plural; of one, before what is no noun."""
        end, head, people, words = at, at, 0, 0
        while end < len(self.tokens) and words < _LONGEST_NOUN:
            piece = (self.quoted(end) if many or end == at else 0) or self.piece(end, end > at, many)
            if piece == end and many and at == head < end:
                piece = self.joined(end)
            if piece == end:
                break
            end, words = piece, words + 1
            last = end - 1 - (self.tokens[end - 1].text in _QUOTES.values())
            word = self.tokens[last]
            if not people and word.text[0].isupper() and self.is_people(word.word):
                people = end
            if self.plural(last):
                head = end
                mass = word.word in self.words.unchanged
                if not many and self.text_at(end) == "'" and self.is_possessive(end, at):
                    at, end, words = end + 1, end + 1, 0  # households' savings
                    continue
                following = self.piece(end, True, many)
                if self.text_at(end) in self.words.sets["third_person"]:
                    return end  # 320 Holsteins gives
                capital = not word.text.islower() or mass
                modifies = capital or word.word in self.words.sets["plural_modifiers"]
                if following > end and (
                    (modifies and self.plural(following - 1))
                    or (mass and not many)
                    or (modifies and not many and self.ends_subject(following, word.text[0].isupper()))
                ):
                    continue
                further = self.piece(following, True, many) if capital and following > end else following
                if further > following and self.plural(further - 1):
                    end = following
                    continue
                return end
        if many:
            acronym = end == at + 1 and self.tokens[at].text.isupper() and self.ends_clause(end - self.at)
            return end if acronym else people if head == at and people else head  # 16,000 TEU
        return end if words <= _LONGEST_OF_ONE else at

    def joined(self, at: int) -> int:
        """Past the “and public” of “300 private and public firms”; `at` if that is not how it goes on."""
        if self.text_at(at) not in ("and", "or"):
            return at
        end = self.piece(at + 1, True, True)
        many = self.plural(end - 1) and self.text_at(end - 1) not in self.words.sets["plural_modifiers"]
        return at if end == at + 1 or many or self.verbal_at(at + 1) else end

    def is_people(self, word: str) -> bool:
        """Whether a name of a people is its own plural: “a million Chinese”."""
        return (word.endswith("ese") and word[-4:] != "eese") or word in self.words.sets["peoples"]

    def is_possessive(self, at: int, start: int) -> bool:
        """Whether the mark there is of “households' savings”, and closes no quotation."""
        mark, following = self.tokens[at], self.tokens[at + 1 : at + 2]
        opened = any(token.text == "'" for token in self.tokens[max(0, start - 3) : at])
        return not mark.gap and bool(following) and following[0].gap and following[0].is_word and not opened

    def ends_subject(self, at: int, name: bool) -> bool:
        """Whether the compound of one thing ends with the word before token `at`: a verb goes on there.

        “The 31-year-old awards ceremony would …”; so does a name of two words: “$1 trillion Payments Market”.
        """
        following = self.tokens[at] if at < len(self.tokens) else END
        if name and self.tokens[at - 1].text[0].isupper():
            return self.ends_clause(at - self.at)
        return following.word in self.words.sets["helpers"] or following.word in self.words.sets["verbs"]

    def quoted(self, at: int) -> int:
        """Past the words in quotation marks that go on with a noun, as in “100 'affordable' homes”; or 0."""
        close = _QUOTES.get(self.text_at(at))
        if not close or not self.tokens[at].gap:
            return 0
        end = self.piece(at + 1, False, True)
        while at + 1 < end < at + 4 and (further := self.piece(end, True, True)) > end:
            end = further
        closed = self.text_at(end) == close and not self.tokens[end].gap
        return end + closed if closed or (self.text_at(end + 1) == close and end > at + 1) else 0

    def piece(self, at: int, later: bool, many: bool) -> int:
        """The end of one word of a noun with what a hyphen joins to it; `at` where no noun goes on."""
        if at >= len(self.tokens):
            return at
        token = self.tokens[at]
        end = at + 1
        while end + 1 < len(self.tokens) and self.tokens[end].text in ("-", "/", "&"):
            if self.tokens[end].gap or self.tokens[end + 1].gap or self.tokens[end + 1].sort is Sort.mark:
                break
            end += 2
        if token.is_number:
            size = self.unit_at(end - self.at)
            if (
                end == at + 1
                and size
                and not self.tokens[end].gap
                and units.dimension(size[1]) != "proportion"
            ):
                return end + size[0]
            designated = at and self.tokens[at - 1].word in self.words.sets["designators"]
            if later and self.tokens[at - 1].text[0].isupper():  # 18 Leopard 2A6 tanks, the FTSE 100
                end += end < len(self.tokens) and not self.tokens[end].gap and self.tokens[end].is_word
                designated = self.plural(end) or (not many and self.ends_clause(end - self.at))
            joined = end > at + 1 and not self.tokens[end - 1].is_number  # 20-foot containers, no 5-12 days
            return end if joined or designated else at
        if not token.is_word or (later and not token.gap):
            return at
        if end > at + 1:
            return end
        if token.word in self.words.parts and self.plural(end) and token.word[-1] != "s":
            return end  # third parties
        if token.word == "quarters":
            return end  # of a year; of a whole they are read before
        if self.stops(token) and not self.describes(at, later):
            return at
        if token.word in self.words.triggers and token.word not in self.words.describing:
            return end if self.begins_name(at) else at
        if self.is_adverb(token) and not (
            self.goes_on(end) or (self.verbal_at(end) and self.goes_on(end + 1))
        ):
            return at
        if many:
            return at if self.ends_many(at, later) else end
        return at if (self.ends_one_later(at) if later else self.ends_one(at)) else end

    def ends_many(self, at: int, later: bool) -> bool:
        """Whether no noun of many goes on with the word there: a verb, the dead of “300 dead”."""
        word = self.text_at(at)
        if word in self.words.sets["verbs"]:
            return not self.describes(at, later)
        return word in self.words.participles and not (self.plural(at + 1) or self.goes_on(at + 1))

    def ends_one(self, at: int) -> bool:
        """Whether the word there does not begin the noun of one thing: “$220 million earmarked for it”."""
        token, end, before, sets = self.tokens[at], at + 1, self.text_at(at - 1), self.words.sets
        if token.word in sets["after_part"] and token.word.endswith("er"):
            return True  # 30% higher
        if self.money and self.plural(at) and self.text_at(end) in sets["determiners"]:
            return True  # another $6 trillion uses the index
        if before == "old" and token.word in sets["verbs"] and self.text_at(end) != "of":
            return True  # the 21-year-old ran a race
        if token.word in self.words.participles and not self.plural(end):
            return self.piece(end, True, False) == end  # but one damaged fence
        doing = token.word.endswith("ing") and before in ("of", *sets["determiners"])  # 30% of lighting
        return self.verbal(token) and not (doing or self.goes_on(end))

    def ends_one_later(self, at: int) -> bool:
        """The same for a word that does not begin it: “the pack charges to”, “growth seen in May”."""
        token, end, sets = self.tokens[at], at + 1, self.words.sets
        if self.is_verb(at) or token.word in sets["verbs"]:
            return True
        if token.word in self.words.participles and not self.plural(end):
            return True
        if self.money and self.begins_clause(at):
            return True
        newly = self.is_adverb(self.tokens[at - 1]) and self.goes_on(end)
        return self.verbal(token) and not (newly or self.plural(end) or self.is_gerund(at))

    def begins_clause(self, at: int) -> bool:
        """Whether a name and its verb stand there: the “Lenovo signed” of “a $2bn deal Lenovo signed”."""
        name = self.tokens[at].text[0].isupper() and self.tokens[at - 1].text.islower()
        return name and (self.verbal_at(at + 1) or self.text_at(at + 1) in self.words.sets["verbs"])

    def describes(self, at: int, later: bool) -> bool:
        """Whether a noun goes on after what elsewhere ends one: “ten away games”, “30 online shops”."""
        if self.text_at(at) in self.words.sets["dated"]:
            return self.text_at(at + 1).endswith("'s")  # last year's total
        return self.text_at(at) in self.words.sets["away"] and (
            self.plural(at + 1) or (not later and self.goes_on(at + 1))
        )

    def goes_on(self, at: int) -> bool:
        """Whether a noun may go on with the word there."""
        token = self.tokens[at] if at < len(self.tokens) else END
        verb = self.verbal(token) and not self.is_gerund(at)
        verb = verb or token.word in self.words.sets["verbs"]
        return token.is_word and token.gap and not (verb or self.stops(token) or self.is_adverb(token))

    def begins_name(self, at: int) -> bool:
        """Whether a number word begins a name in a noun: “three Six Nations games”."""
        before, token, after = self.tokens[at - 1 : at + 2] if 0 < at < len(self.tokens) - 1 else (END,) * 3
        capital = token.text[:1].isupper() and after.text[:1].isupper()
        return token.word in self.words.numbers and capital and not before.text[0].isupper()

    def is_adverb(self, token: Token) -> bool:
        """Whether the word says how or when: “currently”, “back”."""
        sets = self.words.sets
        return token.word in sets["adverbs"] or (
            token.word.endswith("ly") and token.text.islower() and token.word not in sets["no_adverbs"]
        )

    def verbal_at(self, at: int) -> bool:
        """Whether a participle may stand there."""
        return at < len(self.tokens) and self.verbal(self.tokens[at])

    def verbal(self, token: Token) -> bool:
        """Whether the word looks like a participle: “earmarked”, “remaining”, “seen”; no name does."""
        word, sets = token.word, self.words.sets
        if token.text[:1].isupper() and not self.shouting:
            return False
        regular = word.endswith(("ed", "ing")) and len(word) > 4 and word not in sets["no_participles"]
        return regular or word in sets["irregular_participles"]

    def is_gerund(self, at: int) -> bool:
        """Whether what ends in -ing ends the noun: “healthcare spending is”, not “one match remaining”."""
        word, following = self.tokens[at].word, self.text_at(at + 1)
        ends = following in ("", ".", ",", ";") or following in self.words.sets["passive"]
        return word.endswith("ing") and ends and word not in self.words.sets["adverbs"]

    def is_verb(self, at: int) -> bool:
        """Whether what looks like many of something is a verb: “the 64 kWh pack charges to”."""
        following, sets = self.tokens[at + 1] if at + 1 < len(self.tokens) else END, self.words.sets
        if self.tokens[at].word in sets["third_person"]:
            return True
        return self.plural(at) and (following.is_number or self.begins_object(at + 1))

    def begins_object(self, at: int) -> bool:
        """Whether what a verb is done to begins there, as with “the”; not so the “a week” of a rate."""
        if self.text_at(at) not in self.words.sets["begins_object"]:
            return False
        each = self.text_at(at) in ("a", "an")
        return not (each and f"per_{units.spellings().get(self.text_at(at + 1))}" in units.names())

    def extent_of(self, end: int) -> int:
        """Past what “of” adds: “rounds of missile tests”; and past “and civilians” where the clause ends."""
        if self.text_at(end) == "of" and end + 1 < len(self.tokens):
            following = self.tokens[end + 1]
            sets = self.words.sets
            doing = self.verbal(following) and not self.goes_on(end + 2)  # a chance of winning
            if not (doing or following.word in sets["determiners"] or following.word in sets["pronouns"]):
                further = self.extent(end + 1, many=False)
                size = following.is_number and further == end + 3 and self.text_at(end + 2) != "mm"
                return further if further > end + 1 and not size else end
        if self.text_at(end) == "and":
            further = self.piece(end + 1, True, True)
            verb = self.text_at(further - 1) in self.words.sets["third_person"]
            if further > end + 1 and self.plural(further - 1) and not verb:
                beyond = self.tokens[further] if further < len(self.tokens) else END
                money = units.spellings().get(beyond.text) in units.currencies()
                if (beyond.sort is Sort.mark and not money) or beyond.word in self.words.sets["helpers"]:
                    return further
        return end

    def text_at(self, at: int) -> str:
        """The word at token `at`, if there is one."""
        return self.tokens[at].word if at < len(self.tokens) else ""
