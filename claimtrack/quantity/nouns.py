"""Counted nouns: one of them, many of them, and the next more general one."""

from __future__ import annotations

import re
from collections.abc import Callable

from claimtrack.quantity.words import words as vocabulary

_MEN = ("smen", "women", "emen", "nmen", "kmen", "dmen", "tmen", "rmen", "ymen", "hmen")  # not specimen
_CALIBRE = re.compile(r"(\d) mm\b")


def closed(noun: str) -> str:
    """The noun with its blanks single and its calibre closed up: “152 mm shells” are “152mm shells”."""
    return _CALIBRE.sub(r"\1mm", " ".join(noun.split()))


def singular(noun: str) -> str:
    """One of them: “munitions factory” for “munitions factories”, “round of tests” for “rounds of tests”."""
    return _inflect(noun, _singular_word)


def plural(noun: str) -> str:
    """Many of them, from the singular or the plural: “munitions factory” → “munitions factories”."""
    return _inflect(noun, lambda word: _plural_word(_singular_word(word)))


def head(noun: str) -> str | None:
    """The next more general noun: “152mm artillery shell” → “artillery shell” → “shell” → None.

    What “of” adds goes first: “round of missile tests” → “round”. “tanks and trucks” have none.
    """
    words = closed(noun).split()
    lower = [word.lower() for word in words]
    if "of" in lower[1:]:
        return " ".join(words[: lower.index("of", 1)])
    return " ".join(words[1:]) if len(words) > 1 and "and" not in lower else None


def is_plural(word: str) -> bool:
    """Whether the word looks like many of something: “shells”, “people”, “aircraft”, “T-72s”."""
    words, lower = vocabulary(), word.lower()
    if lower in words.unchanged or lower in words.singular_of:
        return True
    if lower.endswith(_MEN):
        return True
    if lower in words.sets["plurals_in_is"]:
        return True
    if not lower.endswith("s") or "'" in word or len(word) < 3 or lower in words.plural_of:
        return False
    if word.isupper():
        return False  # US, HIMARS
    if word[:-1].isupper():
        return True  # RBIs
    return not lower.endswith(("ss", "us", "is")) and lower not in words.sets["no_plural"]


def _inflect(noun: str, change: Callable[[str], str]) -> str:
    words = closed(noun).split()
    lower = [word.lower() for word in words]
    if not words or "and" in lower:
        return closed(noun)
    last = lower.index("of", 1) - 1 if "of" in lower[1:] else len(words) - 1
    words[last] = change(words[last])
    return " ".join(words)


def _singular_word(word: str) -> str:
    words, lower = vocabulary(), word.lower()
    if lower in words.unchanged or lower in words.plural_of or word.isupper():
        return word
    if lower in words.singular_of:
        return _like(word, words.singular_of[lower])
    if lower.endswith(_MEN):
        return word[:-2] + "an"  # servicemen, gunmen
    if lower in words.sets["plurals_in_is"]:
        return word[:-1]
    if lower.endswith(("ss", "us", "is")) or not lower.endswith("s") or len(word) < 3:
        return word
    if lower.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if lower.endswith(("xes", "ches", "shes", "sses", "zzes")) else word[:-1]


def _plural_word(word: str) -> str:
    words, lower = vocabulary(), word.lower()
    if lower in words.unchanged or (word.isupper() and word.endswith("S")):
        return word
    if lower in words.plural_of:
        return _like(word, words.plural_of[lower])
    if lower.endswith("man") and lower not in ("human", "german", "roman"):
        return word[:-2] + "en"
    if lower.endswith("y") and lower[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    return word + ("es" if lower.endswith(("s", "x", "ch", "sh", "zz")) else "s")


def _like(word: str, other: str) -> str:
    return other.capitalize() if word[:1].isupper() else other
