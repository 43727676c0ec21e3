"""A text cut into numbers, words and marks; what only looks like a number is one piece that is none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple


class Sort(Enum):
    """What a token is."""

    number = auto()
    word = auto()
    designation = auto()  # T-72, F-16C, COVID-19: part of a noun, never a figure
    other = auto()  # a date, time, phone number …: no part of a quantity
    mark = auto()


class Token(NamedTuple):
    """A piece of the folded text; `gap`: something blank stands before it."""

    text: str
    word: str
    start: int
    end: int
    gap: bool
    sort: Sort

    @property
    def is_number(self) -> bool:
        """A number in digits."""
        return self.sort is Sort.number

    @property
    def is_word(self) -> bool:
        """A word or a name."""
        return self.sort is Sort.word or self.sort is Sort.designation


# What has digits and counts nothing, in any language; each begins with a digit, a sign or a bracket.
_OTHER = (
    r"https?://\S+|www\.\S+",
    r"\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?)?(?![\d,.-])",  # dates, 1945-46
    r"\d{4}/\d{2}(?![\d,])",  # 2019/20
    r"\d{1,4}(?P<point>[/.])\d{1,2}(?P=point)\d{1,4}(?![\d,])",  # 26/02/2024
    r"\d+(?:-\d+){2,}|\d+(?:\.\d+){2,}",  # phone numbers, versions, addresses of machines
    r"\+\d{1,3}[ ().-]{1,2}\d[\d ().-]{5,20}\d|\(\d{2,5}\) ?\d[\d -]{4,15}\d",
    r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)",
    r"24/7|9/11|7/7",
    r"'?(?!10+s of\b)(?:\d{3,4}|\d0)'?s\b",  # the 1990s, but not 100s of people
    r"\d{1,3}° ?\d{1,2}'\S*",
    r"\[\d{1,3}\]",
)
_NAME = r"[A-Z](?:[^\W\d_]|')*-\d\w*(?:-\w+)*|" + (
    r"(?<![$])(?=[A-Z][A-Za-z]{{0,2}}\d)(?!(?:{money})\d|{rand})\w+(?:,\d+)*"
)
_EACH = "(?:hour|day|week|month|year|head|person|kg|kilo|litre|loaf|share|night|unit|barrel|ounce|tonne)"
# R2,000; but R2 is a robot's name
_RAND = rf"R\d{{1,3}}(?:,\d|\s\d{{3}}\b|\.\d|m\b|bn\b|[\s-](?:m|b|tr)illion\b|\s(?:a|per)\s{_EACH}\b)"
# 6,700 and 3.5 and .5 and 1e6; grouping is judged later
_NUMBER = r"(?<![\w.])\.\d+|(?:\d+\.\d+[eE]|\d+e|\d+E(?=[+-]))[+-]?\d{1,2}(?!\w|\.\d)|\d+(?:[.,']\d+)*"
_LETTER = r"[^\W\d_¼-¾⅐-⅟]"
_WORD = rf"(?:{_LETTER}\.){{2,}}|{_LETTER}+(?:'{_LETTER}+)*"  # U.S., don't


def pattern(others: Iterable[str] = (), money: Iterable[str] = ("Rs",)) -> re.Pattern[str]:
    """What `scan` looks for: what else has digits and counts nothing, and the letters of money."""
    other = "|".join((*others, *_OTHER))
    name = _NAME.format(money="|".join(("Rs", *(word for word in money if word != "R"))), rand=_RAND)
    return re.compile(
        rf"(?P<other>{other})|(?P<designation>{name})|(?P<number>{_NUMBER})|(?P<word>{_WORD})|(?P<mark>\S)"
    )


PLAIN = pattern()
_SORTS = {sort.name: sort for sort in Sort}


def scan(text: str, pieces: re.Pattern[str] = PLAIN) -> list[Token]:
    """The tokens of a folded text, in order."""
    tokens, before = [], -1
    for match in pieces.finditer(text):
        start, end = match.span()
        piece = match[0]
        sort = _SORTS[match.lastgroup or "mark"]
        tokens.append(Token(piece, piece.lower(), start, end, start != before, sort))
        before = end
    return tokens


_LOOK_ALIKE = {"∼": "~", "≃": "≈", "⩾": "≥", "⩽": "≤"}


class _Folding(dict[int, str]):
    """What each character becomes; found out once."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """One kind of blank, dash, quote and digit; every character stays one character, so offsets hold."""
    return text if text.isascii() else text.translate(_FOLDING)


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    if character in "\N{EM DASH}\N{HORIZONTAL BAR}":  # between clauses; a range has a shorter one
        return "\N{EM DASH}"
    if character == "\N{MINUS SIGN}" or unicodedata.category(character) == "Pd":
        return "-"
    if character in "’‘ʼ′":
        return "'"
    if character in _LOOK_ALIKE:
        return _LOOK_ALIKE[character]
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isnumeric():  # ½ and ² would become 1/2 and 2
        return character
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character
