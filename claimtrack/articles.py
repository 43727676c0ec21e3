"""Articles' texts: their digest, finding the passage that a quote pins, and finding it in a later text."""

from __future__ import annotations

import hashlib
import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from claimtrack.errors import RefusedInput
from claimtrack.quantity import find, is_number_word
from claimtrack.text import fold

CONTEXT = 32  # characters kept before and after a passage, to find it again when the text changes
_LONG_ENOUGH = 5  # words of a quote that stands for itself; a shorter one needs what stood beside it
_BESIDE = 8  # characters of it
_WORDS_A_SLIP = 10  # words of a quote for each that may be spelled otherwise
_SPELLED = 5  # letters of a word that may be
_TOKEN = re.compile(
    r"[-−–+<>~≈±$€£¥]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)\s?[%‰]?"
    r"|[^\W\d_]+|\w+"
)
_LOOSE = {"'": "['‘’ʼ]", '"': '["“”„«»]', "-": "[-‐‑‒–—−]"}  # typed plainly, printed typographically
_LIKE = {char: loose for loose in _LOOSE.values() for char in loose[1:-1]}


_ABBREVIATION = 12  # characters that the longest abbreviation has, at most
_FULL_LINE = 60  # characters from which on a line may be wrapped
_BREAK = re.compile(
    r"""\s*\n\s*"""
    r"""|(?<=[.!?…])\s+(?=["“‘«(\[]?[A-Z0-9])|(?<=[.!?…]["”’»)\]])\s+(?=["“‘«(\[]?[A-Z0-9])"""
)
_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Brig|Lt|Cmdr|Cpl|Supt|Rev|Col|Maj|Capt|Sgt|Adm|Rep|Sen|Gov|St|No|Nos|vs|approx|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|[ap]\.m|e\.g|i\.e)\.$"
)


def digest(text: str) -> str:
    """SHA-256 of a text's UTF-8, as hex: what offsets into the text are pinned to."""
    return hashlib.sha256(text.encode()).hexdigest()


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
            ends = not _ABBREVIATED.search(text, max(line, match.start() - _ABBREVIATION), match.start())
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


def stands(text: str, place: tuple[int, int], prefix: str | None, suffix: str | None) -> bool:
    """Whether these words stand around a place."""
    return text[: place[0]].endswith(prefix or "") and text.startswith(suffix or "", place[1])


def find_words(passage: str, words: str) -> tuple[int, int] | None:
    """Where words stand in a passage, whatever the case and spacing.

    Of several places the first that is a figure as it stands: "5 million" is none in "$5 million".
    """
    if passage == words:
        return 0, len(words)
    pattern = _whole_number(r"\s+".join(map(re.escape, words.split())), words)
    places = [match.span() for match in re.finditer(pattern, passage, re.IGNORECASE)]
    whole = {(figure.start, figure.end) for figure in find(passage)} if len(places) > 1 else set()
    return next((place for place in places if place in whole), places[0] if places else None)


# --- finding a passage again ---


class _Token(NamedTuple):
    """A word, or a figure with its sign, separators and percent sign, as it is compared."""

    start: int
    end: int
    word: str
    counts: bool  # a figure, or a word for one


def find_again(
    text: str, exact: str, prefix: str | None, suffix: str | None, start: int | None = None
) -> tuple[int, int] | None:
    """Where a passage that was cited from one text stands in another; None where that is not certain.

    At its old place; else wherever the same words stand, then the same but for case, spacing and punctuation,
    then with one word in ten spelled otherwise: by one letter, in a word of five or more, not its first.
    Figures and words for them are always the same, no word is added or missing, and a passage that begins or
    ends with a figure has the same word beside it as before. Of several places the one with the most of
    `prefix` and `suffix` around it is taken, where it is the only one and has eight characters of them; a
    quote of fewer than five words always needs these.
    """
    tokens, wanted = _tokens(text), _tokens(exact)
    before, after = prefix or "", suffix or ""
    if not wanted:
        return None
    same = [place for place in _occurrences(text, exact) if _is_whole(tokens, place, wanted)]
    old = (start, start + len(exact)) if start is not None else None
    if old in same and _beside(text, old, before, after) >= min(_BESIDE, len(before + after)):
        return old
    for places in (
        same,
        _windows(tokens, wanted, 0),
        _windows(tokens, wanted, len(wanted) // _WORDS_A_SLIP),
    ):
        if fitting := [place for place in places if _keeps_figures(text, place, wanted, before, after)]:
            return _surest(text, fitting, len(wanted), before, after)
    return None


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(text):
        figure = any(map(str.isdecimal, match[0]))
        word = "".join(match[0].split()) if figure else fold(match[0])
        found.append(_Token(*match.span(), word, figure or is_number_word(match[0])))
    return found


def _occurrences(text: str, exact: str) -> Iterator[tuple[int, int]]:
    at = text.find(exact)
    while at >= 0:
        yield at, at + len(exact)
        at = text.find(exact, at + 1)


def _is_whole(tokens: Sequence[_Token], place: tuple[int, int], wanted: Sequence[_Token]) -> bool:
    """Whether the words at a place are just those wanted, none of them a part of a longer one."""
    first = bisect_right(tokens, place[0], key=lambda token: token.end)
    words = [token.word for token in tokens[first : first + len(wanted)]]
    inside = tokens[first].start >= place[0] and tokens[first + len(words) - 1].end <= place[1]
    return inside and words == [token.word for token in wanted]


def _windows(tokens: Sequence[_Token], wanted: Sequence[_Token], slips: int) -> list[tuple[int, int]]:
    """Where as many words stand in a row, of which at most so many are spelled otherwise."""
    found = {}
    for at, token in enumerate(tokens):
        for i in range(slips + 1):  # one of so many words is spelled alike
            run = tokens[at - i : at - i + len(wanted)] if at >= i and token.word == wanted[i].word else ()
            if len(run) == len(wanted) and _slips(run, wanted) <= slips:
                found[run[0].start] = run[-1].end
    return sorted(found.items())


def _slips(run: Sequence[_Token], wanted: Sequence[_Token]) -> float:
    pairs = [(one, other) for one, other in zip(run, wanted, strict=True) if one.word != other.word]
    return len(pairs) if all(_misspelled(one, other) for one, other in pairs) else math.inf


def _misspelled(one: _Token, other: _Token) -> bool:
    from rapidfuzz.distance import OSA

    return (
        not (one.counts or other.counts)
        and one.word[0] == other.word[0]
        and min(len(one.word), len(other.word)) >= _SPELLED
        and OSA.distance(one.word, other.word) <= 1
    )


def _keeps_figures(
    text: str, place: tuple[int, int], wanted: Sequence[_Token], before: str, after: str
) -> bool:
    """Whether a figure at either end has the same word beside it: 6,700 is not six of “6,700 thousand”."""
    ends = (
        (wanted[0], _tokens(before)[-1:], _tokens(text[max(0, place[0] - CONTEXT) : place[0]])[-1:]),
        (wanted[-1], _tokens(after)[:1], _tokens(text[place[1] : place[1] + CONTEXT])[:1]),
    )
    return all(
        not token.counts or [one.word for one in was] == [one.word for one in now] for token, was, now in ends
    )


def _surest(
    text: str, places: Sequence[tuple[int, int]], words: int, before: str, after: str
) -> tuple[int, int] | None:
    if len(places) == 1 and words >= _LONG_ENOUGH:
        return places[0]
    scores = sorted(((_beside(text, place, before, after), place) for place in places), reverse=True)
    alone = len(scores) == 1 or scores[0][0] > scores[1][0]
    return scores[0][1] if alone and scores[0][0] >= _BESIDE else None


def _beside(text: str, place: tuple[int, int], before: str, after: str) -> int:
    """How many characters around a place are those that stood around the passage."""
    left = zip(reversed(text[: place[0]][-CONTEXT:]), reversed(before), strict=False)
    right = zip(text[place[1] : place[1] + CONTEXT], after, strict=False)
    return sum(sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], side)) for side in (left, right))


def _whole_number(pattern: str, words: str) -> str:
    """The pattern, but never in the middle of a number: 6,700 does not stand in 16,700."""
    before = r"(?<!\d)(?<!\d[.,])" if words[:1].isdecimal() else ""
    after = r"(?!\d)(?![.,]\d)" if words[-1:].isdecimal() else ""
    return f"{before}{pattern}{after}"


def _around(text: str, start: int, end: int) -> str:
    return " ".join(text[max(0, start - 20) : end + 20].split())
