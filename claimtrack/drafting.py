"""Drafts of statements from an article's text: who takes which position, how sure, when, with which figures.

Pure. Word lists and places in the sentence decide, nothing else: the same text always gives the same drafts.
A draft is an offer to a person who reads the sentence; nothing of it is recorded by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from claimtrack import articles, quantity, speakers, when
from claimtrack.quantity import Found
from claimtrack.speakers import NAME, Place, Position, words
from claimtrack.text import fold
from claimtrack.vocabulary import Aspect, Certainty, Stance
from claimtrack.when import When

_HEADING = 20  # words of a line without a full stop that is taken for a heading, and left out
_DATELINE = re.compile(r"(?:[^\W_a-z][^\s.!?“”\"]*[,.]?\s+|\([^)\n]{1,30}\)\s*){1,7}[–—-]\s+(?=[“\"A-Z])")
_QUOTE = re.compile('[“”«»"]')
_BETWEEN_SAID_AND_DATE = re.compile(
    r"\s*(?:so\s+)?(?:(?:it|him|her|them)sel(?:f|ves)\s*)?(?:(?:to|in|on|at|via|through|during|from|with|a|an|late|early|again|earlier)\b[^,;:“”\"]*)?"
)
_TOLD = re.compile(r"[^,;:“”\"]*")
_VERBAL = re.compile(
    r"\b(?:that|which|who|had|has|have|was|were|is|are|would|will|could|may|might|when|after|before)\b"
)


class Draft(NamedTuple):
    """A position that a sentence seems to report. Places are half-open, in code points of the whole text.

    `speaker` is as written, or, where the sentence has a pronoun, or nobody as a quote runs on, who was named
    before: then `guessed`. It is empty where nobody is named ("could not be verified"): the article itself
    speaks. `named` is how the same speaker was named in full before, if that differs: "Shin" is "the
    minister, Shin Won-sik". `cue` are the words that tell of the position; empty where a quote runs on.
    """

    start: int
    end: int
    speaker: str
    guessed: bool
    named: str
    stance: Stance
    aspect: Aspect | None
    certainty: Certainty
    cue: Place
    said: When | None
    figures: list[Found]


@dataclass
class _Sentence:
    """A sentence, its place in the text, and what is found in it."""

    start: int
    end: int
    text: str
    paragraph: int
    times: list[When]
    positions: list[Position]
    quoted: bool  # all of it


@dataclass
class _Named:
    """Who was named so far: a list for each sentence."""

    before: list[list[tuple[str, str]]] = field(default_factory=list)  # name, and kind: person, body or ""

    def latest(self, pronoun: str) -> str:
        """Who a pronoun stands for: of the last sentence with one that it can be, the first."""
        never = {
            "he": "body",
            "she": "body",
            "his": "body",
            "her": "body",
            "it": "person",
            "its": "person",
        }.get(pronoun, "")
        for sentence in reversed(self.before):
            for name, kind in sentence:
                if kind != never or not never:
                    return name
        return ""

    @property
    def names(self) -> list[str]:
        """All names, in their order."""
        return [name for sentence in self.before for name, _ in sentence]


def drafts(
    text: str, published: date | None = None, boilerplate: Sequence[tuple[int, int]] = ()
) -> Iterator[Draft]:
    """The statements that a text seems to report, in its order; dates count from the day of publication.

    Headings are left out, sentences that have a part in `boilerplate` (half-open ranges), and those that stand
    before, word for word: a teaser. `figures` are all of them, also those that are unclear.
    """
    figures = list(quantity.find(text))
    sentences = list(_sentences(text, published, boilerplate))
    named = _Named()
    for i, sentence in enumerate(sentences):
        here: list[tuple[str, str]] = []
        found = sentence.positions
        if sentence.quoted and not found:
            if speaker := _running(sentences, i, named):
                yield _draft(sentence, None, speaker, True, "", (0, len(sentence.text)), figures)
            continue
        regions = _regions(sentence.text, found) if found else []
        for position, region in zip(found, regions, strict=True):
            name, guessed = "", False
            if position.speaker:
                name, guessed = sentence.text[slice(*position.speaker)], position.pronoun
                if guessed:
                    pronoun = name.lower()
                    name = _Named([here]).latest(pronoun) or named.latest(pronoun)
                    if not name:
                        continue
                else:
                    here.append((name, _kind(text, name, named)))
            in_full = "" if guessed else _in_full(name, named.names)
            for speaker in _several(" ".join(name.split())):
                yield _draft(sentence, position, speaker, guessed, in_full, region, figures)
            if guessed:
                here.append((name, ""))
        if here:
            named.before.append(here)


def _draft(
    sentence: _Sentence,
    position: Position | None,
    speaker: str,
    guessed: bool,
    in_full: str,
    region: Place,
    figures: Sequence[Found],
) -> Draft:
    start, said = sentence.start, sentence.text[slice(*region)]
    stance = position.stance if position else Stance.asserts
    cue = (position.start, position.end) if position else (0, 0)
    denying = words().denying.search(said) if stance is Stance.asserts else None
    if denying:
        stance = Stance.denies
        cue = cue if position else denying.span()
    elif stance is Stance.asserts and words().declining.search(said):
        stance = Stance.declines
    own = [f for f in figures if start + region[0] <= f.start < start + region[1]]
    own = [f for f in own if not any(start + t.start <= f.start < start + t.end for t in sentence.times)]
    if position and position.speaker:
        first, last = position.speaker
        own = [f for f in own if not (start + first <= f.number_start < start + last)]
    return Draft(
        start,
        sentence.end,
        speaker,
        guessed,
        in_full,
        stance,
        _aspect(stance, sentence.text[cue[0] : region[1]]),
        _certainty(stance, said),
        (start + cue[0], start + cue[1]),
        _said(sentence, sentence.positions.index(position)) if position else None,
        own,
    )


# --- sentences ---


def _sentences(
    text: str, published: date | None, boilerplate: Sequence[tuple[int, int]]
) -> Iterator[_Sentence]:
    """The sentences of the article proper, each once, with the positions in them."""
    quotes, told = _quotes(text), set()
    paragraph = end = 0
    for start, last in articles.sentences(text):
        paragraph += "\n\n" in text[end:start] or (end == 0)
        first_of_paragraph = "\n" in text[end:start] or end == 0
        end = last
        if first_of_paragraph and (dateline := _DATELINE.match(text, start, last)):
            start = dateline.end()
        sentence = text[start:end]
        if any(start < b and a < end for a, b in boilerplate) or fold(sentence) in told:
            continue
        told.add(fold(sentence))
        if _is_heading(text, start, end):
            continue
        inside = [(max(a - start, 0), b - start) for a, b in quotes if a < end and start < b]
        times = list(when.find(sentence, published))
        opaque = [(a + 1 if sentence[a] in '“"«' else a, min(b, len(sentence))) for a, b in inside]
        opaque += [(one.start, one.end) for one in times]
        found = speakers.positions(sentence, opaque)
        quoted = any(a <= 0 and b >= len(sentence.rstrip('”"»’ ')) for a, b in inside)
        yield _Sentence(start, end, sentence, paragraph, times, found, quoted)


def _quotes(text: str) -> list[Place]:
    """What stands in quotation marks, from the opening mark to the closing one; a paragraph ends it too."""
    found: list[Place] = []
    for block in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", text):
        opened: int | None = None
        for mark in _QUOTE.finditer(text, *block.span()):
            opens = mark[0] in "“«" or (mark[0] == '"' and opened is None)
            if opens and opened is None:
                opened = mark.start()
            elif not opens and opened is not None:
                found.append((opened, mark.start()))
                opened = None
        if opened is not None:
            found.append((opened, block.end()))
    return found


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a line is one: short, alone, and without a full stop."""
    alone = text[:start].rstrip(" ")[-1:] in ("", "\n") and text[end:].lstrip(" ")[:1] in ("", "\n")
    return (
        alone
        and len(text[start:end].split()) <= _HEADING
        and not re.search(r"[.!?…:;,][”\"’»)]?$", text[start:end])
    )


# --- who ---


def _running(sentences: Sequence[_Sentence], at: int, named: _Named) -> str:
    """Who says a sentence that is all in quotation marks: who said the one before, or says the next."""
    sentence = sentences[at]
    if re.search(r"\?[”\"]?$", sentence.text):
        return ""
    for other in reversed(sentences[:at]):
        if other.paragraph != sentence.paragraph:
            break
        if other.positions:
            return named.latest("")
    following = sentences[at + 1] if at + 1 < len(sentences) else None
    if following and following.paragraph == sentence.paragraph and following.positions:
        place = following.positions[0].speaker
        if place and following.positions[0].pronoun:
            return named.latest(following.text[slice(*place)].lower())
        return " ".join(following.text[slice(*place)].split()) if place else ""
    return named.latest("") if at and sentences[at - 1].paragraph == sentence.paragraph - 1 else ""


def _kind(text: str, name: str, named: _Named) -> str:
    """Whether a speaker is a person (he, she) or a body (it), where the words of the text tell."""
    persons, bodies = words().persons, words().bodies
    if persons.search(name) and not bodies.search(name.split()[-1]):
        return "person"
    if bodies.search(name):
        return "body"
    full = _in_full(name, named.names)
    known = next((kind for sentence in named.before for other, kind in sentence if other == full), "")
    if known:
        return known
    own = re.escape(name)
    titled = rf"{persons.pattern}(?:\s|,\s)(?:{NAME}\s){{0,2}}{own}\b|{own},\s[^.,]{{0,40}}{persons.pattern}"
    if re.search(titled, text):
        return "person"
    return "body" if len(name.split()) == 1 else ""


def _several(speaker: str) -> list[str]:
    """'Pyongyang and Moscow' are two, 'the Ministry of Foreign and Cultural Affairs' is one."""
    both = re.fullmatch(
        rf"(?:[Bb]oth\s+)?((?:{NAME}\s?){{1,4}})\s+and\s+((?:{NAME}\s?){{1,4}})", speaker, re.ASCII
    )
    return [both[1].strip(), both[2].strip()] if both else [speaker]


def _in_full(speaker: str, before: Sequence[str]) -> str:
    """The last speaker before with all words of this name and more: 'Shin' and 'the embassy' are short."""
    said = set(fold(speaker).split()) - {"the", "mr", "mrs", "ms"}
    longer = (one for one in reversed(before) if said < set(fold(one).split()) - {"the"})
    return next(longer, "") if said else ""


# --- what else is told ---


def _regions(sentence: str, found: Sequence[Position]) -> list[Place]:
    """Which part of the sentence belongs to which position."""
    anchors = []
    for position in found:
        place = position.speaker
        before = place is not None and not position.follows and place[0] < position.start
        anchors.append(place[0] if before and place else position.start)
    apart = re.search(r"\bwith\s+$", sentence[: anchors[0]])  # “…, with police putting the dead at 12”
    starts = [anchors[0] if apart else 0, *anchors[1:]]
    for i in range(1, len(starts)):
        if re.search(r"[,”\"]\s*$", sentence[: starts[i]]):  # what is said stands before who says it
            boundary = max(
                sentence.rfind(mark, found[i - 1].end, starts[i]) for mark in (";", " while ", " – ", " — ")
            )
            starts[i] = boundary if boundary > 0 else starts[i]
    return [(start, end) for start, end in zip(starts, [*starts[1:], len(sentence)], strict=True)]


def _said(sentence: _Sentence, at: int) -> When | None:
    """When it was said: a day right after the verb, between it and the speaker, or that begins the clause."""
    position, text = sentence.positions[at], sentence.text
    days = [
        one
        for one in sentence.times
        if not one.period and not re.search(r"\b(?:the|an?|its)\s$", text[: one.start])
    ]
    cue = text[position.start : position.end]
    if after := next((one for one in days if one.start >= position.end), None):
        between = text[position.end : after.start]
        pattern = _TOLD if words().objects.match(cue) else _BETWEEN_SAID_AND_DATE
        plain = re.sub(r"^\s*(?:that|this)\s+\w+", "", between)
        verbal = _VERBAL.search(plain) or (cue.startswith("accus") and " of " in plain)
        if pattern.fullmatch(between) and not verbal and len(between.split()) <= 10:
            return after
    if position.follows:
        return _said(sentence, at - 1) if at else None
    if position.speaker is None:
        return None
    first, last = position.speaker
    if first < position.start and (inside := [one for one in days if last <= one.start < position.start]):
        return inside[-1]
    begin = min(first, position.start)
    leading = next((one for one in reversed(days) if one.end <= begin), None)
    if leading is None:
        return None
    between, lead_in = text[leading.end : begin], text[: leading.start].rstrip()
    near = len(between.split()) <= (5 if first > position.start else 8) and not re.search('[;:“”"]', between)
    named = first > position.start or not _VERBAL.search(between)
    begins = (
        len(lead_in.split()) <= 3
        or re.match(r"(?:Asked|Pressed|Questioned|Speaking)\b", lead_in)
        or re.search(
            r"(?:[;:,–—]|\b(?:and|but|as|while|Back|dated|posted|published|released|issued|sent))$", lead_in
        )
    )
    return leading if near and named and begins else None


def _certainty(stance: Stance, said: str) -> Certainty:
    if stance in (Stance.denies, Stance.declines, Stance.undetermined):
        return Certainty.flat
    found = (Certainty(name) for name, pattern in words().certainty.items() if pattern.search(said))
    return next(found, Certainty.flat)


def _aspect(stance: Stance, said: str) -> Aspect | None:
    if stance is Stance.disputes:
        return Aspect.magnitude
    existence = re.search(r"\b(?:invention|fabricat|non-existent|does not exist)", said)
    return Aspect.existence if stance is Stance.denies and existence else None
