"""The nouns of what is counted: all the rest of a typed quantity, or up to where the clause goes on."""

from __future__ import annotations

import unicodedata

from claimtrack import units
from claimtrack.errors import RefusedInput
from claimtrack.quantity.cursor import END
from claimtrack.quantity.figures import Figures
from claimtrack.quantity.nouns import closed, is_plural
from claimtrack.quantity.tokens import Sort

_IN_NOUNS = frozenset("-'/&.,")
_LONGEST_NOUN = 8  # words, in a running text


class NounPhrases(Figures):
    """Reads what is counted; `measured`: the quantity being read has a unit."""

    measured = False

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
        """These tokens as a noun."""
        return closed(self.since(start, end))

    def running_noun(self, many: bool) -> str | None:
        """Step over the noun that goes on from here in a running text."""
        start = at = self.at
        if self.peek().word == "of":
            at += 1
            if self.peek(1).is_number:
                return None  # 300,000 of 122mm
        elif self.peek().word in ("more", "further", "other") and self.peek(1).word != "than":
            at += 1
        while at < len(self.tokens) and self.tokens[at].word in self.words.sets["determiners"]:
            at += 1
        if at > start and at < len(self.tokens) and self.tokens[at].is_number:
            return None  # 2m of the 13m jobs
        if self.measured and at < len(self.tokens) and self.tokens[at].is_number:
            self.at = start
            return None  # a 6.7-inch 120Hz screen
        end = self.extent(at, many)
        if end == at:
            self.at = at if self.peek().word == "more" else start
            return self.casualties()
        if self.tokens[end - 1].sort is not Sort.mark:
            end = self.extent_of(end)
        following = self.tokens[end] if end < len(self.tokens) else END
        counts = following.is_number or following.word in self.words.sets["begins_object"]
        unit = self.unit_at(end - self.at)
        counts = counts or (unit is not None and units.is_currency(unit[1]))
        verb = many and counts and self.tokens[end - 1].word in self.words.sets["third_person"]
        if verb or (end == at + 1 and self.tokens[at].word in self.words.sets["not_alone"]):
            self.at = start  # 14 of the past 20 days, a family of four needs about
            return None
        self.at = end
        return self.as_noun(at, end)

    def casualties(self) -> str | None:
        """“300 dead”: they are a noun themselves."""
        if self.peek().gap and self.peek().word in self.words.sets["casualties"]:
            self.at += 1
            return self.peek(-1).text
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
        end, head = at, at
        while end < len(self.tokens) and end - at < _LONGEST_NOUN:
            piece = self.piece(end, end > at, many)
            if piece == end:
                break
            end = piece
            word = self.tokens[end - 1]
            if self.plural(end - 1):
                head = end
                mass = word.word in self.words.unchanged
                following = self.piece(end, True, many)
                if self.text_at(end) in self.words.sets["third_person"]:
                    return end  # 320 Holsteins gives
                capital = word.text[0].isupper() or mass
                modifies = capital or word.word in self.words.sets["plural_modifiers"]
                if following > end and ((modifies and self.plural(following - 1)) or (mass and not many)):
                    continue
                further = self.piece(following, True, many) if capital and following > end else following
                if further > following and self.plural(further - 1):
                    end = following
                    continue
                return end
        if many:
            acronym = end == at + 1 and self.tokens[at].text.isupper() and self.ends_clause(end - self.at)
            return end if acronym else head  # 16,000 TEU
        return end if end - at <= 5 else at

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
            if later and self.tokens[at - 1].text[0].isupper():  # 18 Leopard 2A6 tanks
                end += end < len(self.tokens) and not self.tokens[end].gap and self.tokens[end].is_word
                designated = self.plural(end)
            return end if end > at + 1 or designated else at
        if not token.is_word or (later and not token.gap):
            return at
        if end > at + 1:
            return end
        if token.word in self.words.parts and self.plural(end) and token.word[-1] != "s":
            return end  # third parties
        if token.word == "quarters":
            return end  # of a year; of a whole they are read before
        adverb = self.stops(token) and not (token.word in self.words.sets["away"] and self.plural(end))
        if adverb or (token.word in self.words.triggers and token.word not in self.words.describing):
            return at
        if later and not many and self.is_verb(at):
            return at
        described = not (many or later) and self.piece(end, True, many) > end  # one damaged fence
        if token.word in self.words.participles and not (self.plural(end) or described):
            return at  # “300 dead”, but “300 dead soldiers”
        if not (later or many) and _verbal(token.word) and self.piece(end, True, many) == end:
            return at  # the $220 million earmarked for it
        verbal = later and not many and (_verbal(token.word) or token.word in self.words.sets["verbs"])
        if verbal or (many and token.word in self.words.sets["verbs"]):
            gerund = token.word.endswith("ing") and self.text_at(end) in ("", ".", ",", ";")
            if token.word in self.words.sets["verbs"] or not (self.plural(end) or gerund):
                return at
        return end

    def is_verb(self, at: int) -> bool:
        """Whether what looks like many of something is a verb: “the 64 kWh pack charges to”."""
        following, sets = self.tokens[at + 1] if at + 1 < len(self.tokens) else END, self.words.sets
        if self.tokens[at].word in sets["third_person"]:
            return True
        return self.plural(at) and (following.is_number or following.word in sets["begins_object"])

    def extent_of(self, end: int) -> int:
        """Past what “of” adds: “rounds of missile tests”; and past “and civilians” where the clause ends."""
        if self.text_at(end) == "of" and end + 1 < len(self.tokens):
            following = self.tokens[end + 1]
            sets = self.words.sets
            if not (following.word in sets["determiners"] or following.word in sets["pronouns"]):
                further = self.extent(end + 1, many=False)
                size = following.is_number and further == end + 3 and self.text_at(end + 2) != "mm"
                return further if further > end + 1 and not size else end
        if self.text_at(end) == "and":
            further = self.piece(end + 1, True, True)
            verb = self.text_at(further - 1) in self.words.sets["third_person"]
            if further > end + 1 and self.plural(further - 1) and not verb:
                beyond = self.tokens[further] if further < len(self.tokens) else END
                if beyond.sort is Sort.mark or beyond.word in self.words.sets["helpers"]:
                    return further
        return end

    def text_at(self, at: int) -> str:
        """The word at token `at`, if there is one."""
        return self.tokens[at].word if at < len(self.tokens) else ""


def _verbal(word: str) -> bool:
    return word.endswith(("ed", "ing")) and len(word) > 4
