"""Articles' texts: their digest, and finding the passage that a quote pins."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from claimtrack.errors import RefusedInput
from claimtrack.text import MAX_ARTICLE, accept, read_utf8

CONTEXT = 32  # characters kept before and after a passage, to find it again when the text changes
MAX_BYTES = 4 * MAX_ARTICLE
_LOOSE = {"'": "['‘’ʼ]", '"': '["“”„«»]', "-": "[-‐‑‒–—−]"}  # typed plainly, printed typographically
_LIKE = {char: loose for loose in _LOOSE.values() for char in loose[1:-1]}


_FULL_LINE = 60  # characters from which on a line may be wrapped
_BREAK = re.compile(
    r"""\s*\n\s*"""
    r"""|(?<=[.!?…])\s+(?=["“‘«(\[]?[A-Z0-9])|(?<=[.!?…]["”’»)\]])\s+(?=["“‘«(\[]?[A-Z0-9])"""
)
_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rep|Sen|Gov|St|No|Nos|vs|approx|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|[ap]\.m|e\.g|i\.e)\.$"
)


def digest(text: str) -> str:
    """SHA-256 of a text's UTF-8, as hex: what offsets into the text are pinned to."""
    return hashlib.sha256(text.encode()).hexdigest()


def read(path: Path) -> str:
    """The text of a plain text file, or of standard input for `-`; newlines as \\n, no byte order mark.

    Raises RefusedInput where it is no UTF-8 text, empty or too long.
    """
    return accept(read_utf8(path, MAX_BYTES), "content", MAX_ARTICLE)


def find_passage(text: str, quote: str, *, occurrence: int | None = None) -> tuple[int, int]:
    """Start and end (half-open, code points) of the passage that the quote means.

    White space, case, and typographic quotes, dashes and apostrophes may differ from the text's. Raises
    RefusedInput with the nearest passage where there is none, and with the places where there are several
    and `occurrence` (from 1) doesn't choose one.
    """
    words = r"\s+".join("".join(_LIKE.get(c, re.escape(c)) for c in word) for word in quote.split())
    places: list[tuple[int, int]] = []
    for pattern, flags in ((re.escape(quote), 0), (words, 0), (words, re.IGNORECASE)):
        places = places or [match.span() for match in re.finditer(_whole_number(pattern, quote), text, flags)]
    if occurrence is not None and places:
        if not 1 <= occurrence <= len(places):
            raise RefusedInput(f"'{quote}' stands {len(places)} times in the article", "occurrence")
        return places[occurrence - 1]
    if len(places) == 1:
        return places[0]
    if places:
        where = ", ".join(f"{n}: …{_around(text, *place)}…" for n, place in enumerate(places[:5], 1))
        raise RefusedInput(
            f"'{quote}' stands {len(places)} times in the article; quote more words, or choose with "
            f"--occurrence ({where})"
        )
    raise RefusedInput(
        f"'{quote}' is not in the article; the nearest passage is '{nearest_passage(text, quote)}'"
    )


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end (half-open, code points) of each sentence, headings and list items included.

    A line ends a sentence, unless it is a full one and the next goes on with a small letter.
    """
    start = 0
    for match in _BREAK.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        if "\n" in match[0]:
            wrapped = match[0].count("\n") == 1 and match.start() - line >= _FULL_LINE
            ends = not (wrapped and text[match.end() : match.end() + 1].islower())
        else:
            ends = not _ABBREVIATED.search(text, line, match.start())
        if ends:
            yield from [(start, match.start())] if text[start : match.start()].strip() else []
            start = match.end()
    if text[start:].strip():
        yield start, start + len(text[start:].rstrip())


def nearest_passage(text: str, quote: str) -> str:
    """The words of the text that look most like the quote."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    # Letter by letter, so that offsets into the folded text are offsets into the text: ß folds to two.
    folded = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    found = partial_ratio_alignment(quote.lower(), folded)
    if found is None or not text:
        return ""
    start, end = found.dest_start, found.dest_end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return " ".join(text[start:end].split())


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """A few characters before and after a passage."""
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def find_words(passage: str, words: str) -> tuple[int, int] | None:
    """Where words stand in a passage, whatever the case and spacing."""
    if passage == words:
        return 0, len(words)
    pattern = _whole_number(r"\s+".join(map(re.escape, words.split())), words)
    match = re.search(pattern, passage, re.IGNORECASE)
    return match.span() if match else None


def _whole_number(pattern: str, words: str) -> str:
    """The pattern, but never in the middle of a number: 6,700 does not stand in 16,700."""
    before = r"(?<!\d)(?<!\d[.,])" if words[:1].isdecimal() else ""
    after = r"(?!\d)(?![.,]\d)" if words[-1:].isdecimal() else ""
    return f"{before}{pattern}{after}"


def _around(text: str, start: int, end: int) -> str:
    return " ".join(text[max(0, start - 20) : end + 20].split())
