"""Drafts of statements from an article's text: who takes which position, how sure, when, with which figures.

Pure. Word lists and places in the sentence decide, nothing else: the same text always gives the same drafts.
A draft is an offer to a person who reads the sentence; nothing of it is recorded by itself.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from claimtrack import articles, quantity, when
from claimtrack.quantity import Found
from claimtrack.text import fold
from claimtrack.vocabulary import Aspect, Certainty, Stance
from claimtrack.when import When

_NAME = r"[^\W\d_a-z][\w'’.-]*"  # begins with what is no small letter
_OPEN, _CLOSE = '“"«', '”"»'
_SAID_WITHIN = 40  # characters between a verb of saying and the date of the saying


class Draft(NamedTuple):
    """A position that a sentence seems to report. Places are half-open, in code points of the whole text.

    `speaker` is as written, or, where the sentence has a pronoun, who was named before: then `guessed`. It is
    empty where nobody is named ("could not be verified"): the article itself speaks. `named` is how the same
    speaker was named in full before, if that differs: "Shin" is "the minister, Shin Won-sik".
    """

    start: int
    end: int
    speaker: str
    guessed: bool
    named: str
    stance: Stance
    aspect: Aspect | None
    certainty: Certainty
    cue: tuple[int, int]
    said: When | None
    figures: list[Found]


class _Cue(NamedTuple):
    """Words of a sentence that tell of a position, and who takes it."""

    start: int
    end: int
    stance: Stance
    speakers: list[str]
    guessed: bool = False


def drafts(
    text: str, published: date | None = None, boilerplate: Sequence[tuple[int, int]] = ()
) -> Iterator[Draft]:
    """The statements that a text seems to report, in its order; dates count from the day of publication.

    Sentences that have a part in `boilerplate` (half-open ranges) are left out, and those that stand before,
    word for word: a teaser. `figures` are all of them, also those that are unclear.
    """
    figures = list(quantity.find(text))
    named = ""  # the last speaker who has a name
    speakers: list[str] = []
    told: set[str] = set()
    for start, end in articles.sentences(text):
        sentence = text[start:end]
        if any(start < last and first < end for first, last in boilerplate) or fold(sentence) in told:
            continue
        told.add(fold(sentence))
        said = list(when.find(sentence, published))
        cues = _cues(sentence, said, named)
        for i, cue in enumerate(cues):
            following = cues[i + 1].start if i + 1 < len(cues) else len(sentence)
            own = (0 if i == 0 else cue.start, following)
            for speaker in cue.speakers:
                yield Draft(
                    start,
                    end,
                    speaker,
                    cue.guessed,
                    _in_full(speaker, speakers),
                    cue.stance,
                    _aspect(cue.stance, sentence[cue.start : following]),
                    _certainty(sentence[own[0] : own[1]]),
                    (start + cue.start, start + cue.end),
                    _said(cue, said),
                    [f for f in figures if start + own[0] <= f.start < start + own[1]],
                )
            speakers += [speaker for speaker in cue.speakers if speaker and not cue.guessed]
            named = speakers[-1] if speakers else ""


def _cues(sentence: str, said: Sequence[When], named: str) -> list[_Cue]:
    """The positions of a sentence, in its order; of one speaker with one stance only the first."""
    quoted = [match.span() for match in re.finditer('[“"«][^”"»]*[”"»]?', sentence)]
    found: list[_Cue] = []
    for match in _words().cue.finditer(sentence):
        if _is_noun(sentence, match) or any(start < match.start() < end for start, end in quoted):
            continue
        stance = Stance.undetermined if match.lastgroup == "unsaid" else Stance(match.lastgroup or "")
        taken = found[-1].end if found else 0
        speakers, guessed = _speakers(sentence, taken, match, said, named)
        known = {(speaker, cue.stance) for cue in found for speaker in cue.speakers}
        if speakers := [speaker for speaker in speakers if (speaker, stance) not in known]:
            found.append(_Cue(match.start(), match.end(), stance, speakers, guessed))
            named = speakers[0] if speakers[0] and not guessed else named
    # Who is quoted stands beside who passes it on: "… the ambassador said, according to the agency".
    speaking = [cue for cue in found if not sentence[cue.start :].lower().startswith("according")]
    return speaking or found


def _is_noun(sentence: str, cue: re.Match[str]) -> bool:
    before = sentence[: cue.start()].split()[-1:]
    return cue[0] in _words().nouns and (
        not before
        or before[0].lower() in _words().after_nouns
        or before[0].endswith(("'s", "’s", "s'", "s’"))
    )


# --- who speaks ---


def _speakers(
    sentence: str, taken: int, cue: re.Match[str], said: Sequence[When], named: str
) -> tuple[list[str], bool]:
    """Who takes the position: as written, or, for a pronoun, who was named before (then True).

    Up to `taken` the sentence belongs to the position before.
    """
    if cue.lastgroup == "unsaid":
        return [""], False
    after = sentence[cue.end() :]
    if cue.lastgroup == "asserts" and cue[0].lower().startswith("according"):
        speaker = _leading_name(after)
        return _several(speaker) if speaker else [], False
    before = _without_dates(sentence[: cue.start()], said)[taken:]
    before, between = _without_auxiliaries(before)
    if {"was", "were", "is", "are", "been", "be"} & between and cue.lastgroup not in (
        "undetermined",
        "declines",
    ):
        by = re.match(r"\s+(?:\w+\s+)?by\s+", after)
        return (_several(_leading_name(after[by.end() :])) if by else []), False
    inverted = before.rstrip()[-1:] in (",", *_CLOSE) and re.match(rf"\s+(?:the |a |an )?{_NAME}", after)
    chunk = _leading_name(after) if inverted else _chunk(before)
    if not chunk or chunk.lower() in _words().nobody:
        return [], False
    if chunk.lower() in _words().pronouns:
        earlier = _chunk(re.sub(r",?\s*\bwho\s*$", "", before)) if chunk.lower() == "who" else named
        return (
            [earlier] if earlier and earlier.lower() not in _words().pronouns else []
        ), chunk.lower() != "who"
    return _several(chunk), False


def _without_dates(before: str, said: Sequence[When]) -> str:
    """The words before a verb, with dates blanked: 'Shin on Monday' is Shin."""
    for one in said:
        if one.end <= len(before):
            before = before[: one.start] + " " * (one.end - one.start) + before[one.end :]
    return before


def _without_auxiliaries(before: str) -> tuple[str, set[str]]:
    """The same without the words between a speaker and the verb, and those words."""
    dropped: set[str] = set()
    while match := re.search(r"([\w’']+)\s*$", before):
        word = match[1].lower()
        if word not in _words().between and not (word.endswith("ly") and match[1] == word):
            break
        dropped.add(word)
        before = before[: match.start()]
    return before.rstrip(), dropped


def _chunk(before: str) -> str:
    """The name or noun at the end of the words before a verb; 'Shin, the minister,' is Shin."""
    if before.endswith(","):
        before = before[:-1]
        head, comma, apposition = before.rpartition(",")
        if comma and re.match(
            r"\s+(?:the|a|an|who|its|his|her|their|then|now|whose|\S+['’]s|[a-z])\b", apposition
        ):
            before = head
    chunk = _words().breaks.split(before)[-1]
    words = re.sub(
        r"^(?:and|but|or|nor|in|on|at|from|of|for|by|to|under|meanwhile|both)\s+",
        "",
        chunk.strip(),
        flags=re.IGNORECASE,
    )
    return _noun(words)


def _leading_name(after: str) -> str:
    """The name or noun at the beginning of the words after 'according to', 'by', 'said'."""
    return _noun(_words().breaks.split(after.strip(" ,"))[0])


def _noun(words: str) -> str:
    """The words, if they can name somebody: with a capital letter, a pronoun, or an article before."""
    words = re.sub(r"\s+\w+ly$", "", " ".join(words.split())).strip(" .,'’")
    if not words or len(words.split()) > 12:
        return ""
    names = re.search(rf"(?:^|\s){_NAME}", words)
    return (
        words
        if names
        or words.lower() in _words().pronouns
        or re.match(r"(?:the|a|an|some|several|many|two|three)\s|[a-z]+s$", words, re.IGNORECASE)
        else ""
    )


def _several(speaker: str) -> list[str]:
    """'Pyongyang and Moscow' are two, 'the Ministry of Foreign and Cultural Affairs' is one."""
    both = re.fullmatch(rf"(?:both\s+)?((?:{_NAME}\s?){{1,4}})\s+and\s+((?:{_NAME}\s?){{1,4}})", speaker)
    return [both[1].strip(), both[2].strip()] if both else [speaker]


def _in_full(speaker: str, before: Sequence[str]) -> str:
    """The last speaker before with all words of this name and more: 'Shin' and 'the embassy' are short."""
    words = set(fold(speaker).split()) - {"the", "mr", "mrs", "ms"}
    longer = (one for one in reversed(before) if words < set(fold(one).split()) - {"the"})
    return next(longer, "") if words else ""


# --- what else is told ---


def _said(cue: _Cue, said: Sequence[When]) -> When | None:
    """When it was said: a date right after the verb, or the one before it."""
    for one in said:
        if not one.period and 0 <= one.start - cue.end <= _SAID_WITHIN:
            return one
    return next((one for one in said if not one.period and one.end <= cue.start), None)


def _certainty(words: str) -> Certainty:
    for certainty, pattern in _words().certainty.items():
        if pattern.search(words):
            return certainty
    return Certainty.flat


def _aspect(stance: Stance, words: str) -> Aspect | None:
    if stance is Stance.disputes:
        return Aspect.magnitude
    return (
        Aspect.existence
        if stance is Stance.denies and re.search(r"\b(?:invention|fabricat|non-existent)", words)
        else None
    )


# --- words ---


class _Words(NamedTuple):
    cue: re.Pattern[str]
    nouns: frozenset[str]
    after_nouns: frozenset[str]
    certainty: dict[Certainty, re.Pattern[str]]
    pronouns: frozenset[str]
    nobody: frozenset[str]
    between: frozenset[str]
    breaks: re.Pattern[str]


@cache
def _words() -> _Words:
    file = resources.files(__package__).joinpath("drafting_en.toml")
    given: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    stances = given["stances"]
    stances |= {"unsaid": given["unsaid"]["words"]}
    stances["asserts"].append("(?i:according to)")
    order = [*given["first"]["stances"], *(name for name in stances if name not in given["first"]["stances"])]
    cue = "|".join(f"(?P<{name}>{_any(stances[name])})" for name in order)
    certainty = {
        Certainty(name): re.compile(_any(words), re.IGNORECASE) for name, words in given["certainty"].items()
    }
    subjects = {name: frozenset(words) for name, words in given["subjects"].items()}
    breaks = rf"[,;:()“”\"«»]|\s[–—-]\s|{_any(given['breaks']['words'])}"
    return _Words(
        re.compile(cue),
        frozenset(given["nouns"]["words"]),
        frozenset(given["nouns"]["after"]),
        certainty,
        subjects["pronouns"],
        subjects["nobody"],
        frozenset(given["between"]["words"]),
        re.compile(breaks, re.IGNORECASE),
    )


def _any(words: Sequence[str]) -> str:
    return rf"\b(?:{'|'.join(word.replace(' ', chr(92) + 's+') for word in words)})\b"
