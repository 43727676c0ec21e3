"""What is done to text from outside: refused, normalised, folded for comparison, or made safe to show."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from claimtrack.errors import RefusedInput

MAX_LINE = 10_000  # characters of a claim, name, quote or note
MAX_ARTICLE = 10_000_000  # characters of an article's text

# Controls, and every character that can reorder or hide others on a screen (Unicode 15.1, category Cf).
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe"}
)  # no accents to Unicode
_PASSWORD = re.compile(
    r"(postgres[a-z]*(?:\+[a-z]+)?://[^\s:@/]*:).*(?=@)|((?:ssl)?password=)[^&\s'\"]*", re.IGNORECASE
)
_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")


def accept(text: str, field: str, limit: int = MAX_LINE) -> str:
    """The text as it is stored: newlines as \\n, nothing else changed.

    Raises RefusedInput where it is empty, too long, or holds what no database can keep.
    """
    if match := _FORBIDDEN.search(text):
        raise RefusedInput(f"contains the character U+{ord(match[0]):04X}, which cannot be stored", field)
    if len(text) > limit:
        raise RefusedInput(f"has {len(text):,} characters; {limit:,} are the most", field)
    if not text.strip():
        raise RefusedInput("is empty", field)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_utf8(path: Path, limit: int) -> str:
    """The text of a file of at most `limit` bytes, or of standard input for `-`, without a byte order mark.

    Raises RefusedInput where it can't be read, is too long, or is no UTF-8.
    """
    try:
        with nullcontext(sys.stdin.buffer) if str(path) == "-" else path.open("rb") as file:
            return decode_utf8(file, str(path), limit)
    except OSError as error:
        raise RefusedInput(f"{path}: {error.strerror or error}") from None


def decode_utf8(file: BinaryIO, name: str, limit: int) -> str:
    """The text of an open file, as `read_utf8` has it."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise RefusedInput(f"{name}: has more than {limit:,} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RefusedInput(f"{name}, line {line}: is not UTF-8 text; save it as UTF-8") from None


def fold(text: str) -> str:
    """The text with case, accents, punctuation and spacing gone: equal for names that look the same."""
    cased = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    letters = unicodedata.normalize("NFKD", cased)
    # Marks of a combining class below 10 are no accents: vowel signs, viramas, the voicing of kana.
    plain = (c for c in letters if unicodedata.combining(c) < 10)
    words = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in plain)
    return " ".join(words.split()) or text.strip()


def mixed_letters(text: str) -> str | None:
    """Which letters of a word are of another alphabet than the rest, in words; None where all are of one.

    A Cyrillic а in a Latin name looks like an a, and is found by nobody.
    """
    for word in () if text.isascii() else re.findall(r"[^\W\d_]+", text):
        of = {letter: unicodedata.name(letter, "").partition(" ")[0] for letter in word}
        alphabets = Counter(name for letter in word if (name := of[letter]) in ("LATIN", "CYRILLIC", "GREEK"))
        if len(alphabets) > 1:
            main = alphabets.most_common(1)[0][0]
            odd = {letter: name for letter, name in of.items() if name in alphabets and name != main}
            words = " and ".join(f"'{letter}' is {name.capitalize()}" for letter, name in odd.items())
            return f"in '{word}' {words}, the rest {main.capitalize()}"
    return None


def clean(text: str, keep: str = "", mark: Callable[[str], str] | None = None) -> str:
    """The text made harmless to show: control, escape and bidi characters become visible as ‹U+001B›.

    Characters in `keep` (a newline, where lines are shown) stay; `mark` writes the others differently.
    """
    mark = mark or (lambda character: f"‹U+{ord(character):04X}›")
    return _UNSAFE.sub(lambda match: match[0] if match[0] in keep else mark(match[0]), text)


def hide_passwords(text: str) -> str:
    """The text with the passwords in addresses of PostgreSQL ledgers as ***."""
    return _PASSWORD.sub(r"\1\2***", text) if "postgres" in text.lower() else text


def one_line(text: str) -> str:
    """The text made harmless, on one line: newlines and tabs are shown as spaces."""
    return clean(" ".join(text.split("\n")).replace("\t", " "))
