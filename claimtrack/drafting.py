"""Drafts of statements from an article's text: who takes which position, how sure, when, with which figures.

Pure. Word lists and places in the sentence decide, nothing else: the same text always gives the same drafts.
A draft is an offer to a person who reads the sentence; nothing of it is recorded by itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from claimtrack import articles, dates, quantity, speakers, when
from claimtrack.quantity import Found
from claimtrack.speakers import NAME, Place, Position, words
from claimtrack.text import fold
from claimtrack.vocabulary import Aspect, Certainty, Stance
from claimtrack.when import When

_LONGEST = 2_000  # characters of a sentence; what is longer is none, and left out
_HEADING = 20  # words of a line without a full stop that is taken for a heading, and left out
_BEFORE = 300  # speakers that a pronoun or a short name can mean, the last ones
_LOOKED = 50_000  # characters of a text in which a speaker's office is looked for
_DATELINE = re.compile(r"(?:[^\W_a-z][^\s.!?“”\"]*[,.]?\s+|\([^)\n]{1,30}\)\s*){1,7}[–—-]\s+(?=[“\"A-Z])")
_MARK = re.compile("[“”„«»\"‘’']")
_CLOSING = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'"}
_FOLLOWING = re.compile(
    r"\bthe (?:(?P<which>same|following|next|previous) (?:day|morning|afternoon|evening|night)"
    r"|day (?P<side>before|after))\b"
)
_KINDS = dict.fromkeys(("he", "she", "his", "her"), "person") | dict.fromkeys(("it", "its"), "body")
_ADVERBIAL = re.compile(  # between a verb of saying and its day: “said so in a letter on Monday”
    r"\s*(?:so\s+)?(?:(?:it|him|her|them)sel(?:f|ves)\s*)?"
    r"(?:(?:to|in|on|at|via|through|during|from|with|late|early|again|earlier)\b[^,;:“”\"]*)?"
)
_OBJECT = re.compile(r"(?:[^,;:“”\"]|(?<=\d),(?=\d))*")  # “told reporters on Monday”
_VERBAL = re.compile(
    r"\b(?:that|which|who|had|has|have|was|were|is|are|would|will|could|may|might|when|after|before)\b"
)
_TOLD_OF = re.compile(r"\b(?:which|who|whose|that)\s+\w")  # “the junta, which seized power in May, denied”
_OPENING = re.compile(
    r"(?:Asked|Pressed|Questioned|Speaking)\b|(?:In|At|Late|Early|Later|Back|But|And|Then|Meanwhile)\b[^,]{0,40}$"
)  # of a clause that has the day of the saying
_LEADING = re.compile(r"(?:[;:,–—]|\b(?:and|but|as|while|Back|dated|posted|published|released|issued|sent))$")


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


class _Sentence(NamedTuple):
    """A sentence, its place in the text, and what is found in it."""

    start: int
    end: int
    text: str
    paragraph: int
    times: list[When]
    positions: list[Position]
    quoted: bool  # all of it
    goes_on: bool  # in a quote that began before


class _Name(NamedTuple):
    """A speaker, as written, and whether that is a person, a body, or may be either ("")."""

    text: str
    kind: str


@dataclass
class _Named:
    """Who has spoken so far, sentence by sentence."""

    before: list[list[_Name]] = field(default_factory=list)
    here: list[_Name] = field(default_factory=list)

    def meant(self, pronoun: str = "") -> str:
        """Who a pronoun stands for: the first of this sentence, else of the last one, that it can mean."""
        wanted = _KINDS.get(pronoun.lower())
        found = (
            name.text
            for sentence in (self.here, *reversed(self.before))
            for name in sentence
            if not wanted or name.kind in (wanted, "")
        )
        return next(found, "")

    def in_full(self, speaker: str) -> _Name:
        """The last one with all words of this name and more: 'Shin' and 'the embassy' are short for it."""
        said = set(fold(speaker).split()) - {"the", "mr", "mrs", "ms"}
        longer = (
            name
            for sentence in (self.here, *reversed(self.before))
            for name in sentence
            if said < set(fold(name.text).split()) - {"the"}
        )
        return next(longer, _Name("", "")) if said else _Name("", "")

    def end_sentence(self) -> None:
        """Go on to the next sentence."""
        self.before = [*self.before[-_BEFORE:], self.here] if self.here else self.before
        self.here = []


def drafts(
    text: str, published: date | None = None, boilerplate: Sequence[tuple[int, int]] = ()
) -> Iterator[Draft]:
    """The statements that a text seems to report, in its order; dates count from the day of publication.

    Headings are left out, sentences with a part in `boilerplate` (half-open ranges), and those that stand
    before, word for word: a teaser. `figures` are all of them, also those that are unclear.
    """
    figures = list(quantity.find(text))
    sentences = list(_sentences(text, published, boilerplate))
    named = _Named()
    for at, sentence in enumerate(sentences):
        first = bisect_left(figures, sentence.start, key=lambda one: one.start)
        last = bisect_left(figures, sentence.end, key=lambda one: one.start)
        own = [one for one in figures[first:last] if not _is_time(one, sentence)]
        if sentence.quoted and not sentence.positions:
            if speaker := _who_goes_on(sentences, at, named):
                yield _going_on(sentence, speaker, own)
            continue
        for which, region in enumerate(_regions(sentence.text, sentence.positions)):
            yield from _of_position(text, sentence, which, region, named, own)
        if place := speakers.subject(sentence.text):
            name = " ".join(sentence.text[slice(*place)].split())
            kind = _kind(text, name, named)
            named.here += [_Name(name, kind)] if kind and not named.here else []
        named.end_sentence()


def _of_position(
    text: str, sentence: _Sentence, which: int, region: Place, named: _Named, figures: Sequence[Found]
) -> Iterator[Draft]:
    """The draft of a position, or one for each who takes it; none where a pronoun stands for nobody."""
    position, start = sentence.positions[which], sentence.start
    name = in_full = ""
    if position.speaker:
        name = " ".join(sentence.text[slice(*position.speaker)].split())
        if position.pronoun:
            pronoun = name.lower()
            name = named.meant(pronoun)
            if not name:
                return
            named.here.append(_Name(name, _KINDS.get(pronoun, "")))
        else:
            in_full = named.in_full(name).text
            named.here.append(_Name(name, _kind(text, name, named)))
    said = sentence.text[slice(*region)]
    stance = _as_said(position.stance, said)
    own = [f for f in figures if start + region[0] <= f.start < start + region[1]]
    if position.speaker:
        first, last = position.speaker
        own = [f for f in own if not start + first <= f.number_start < start + last]  # how many speak
    for speaker in _several(name):
        yield Draft(
            start,
            sentence.end,
            speaker,
            position.pronoun,
            in_full,
            stance,
            _aspect(stance, sentence.text[position.start : region[1]]),
            _certainty(stance, said),
            (start + position.start, start + position.end),
            _said(sentence, which),
            own,
        )


def _going_on(sentence: _Sentence, speaker: str, figures: list[Found]) -> Draft:
    """The draft of a sentence that is all in quotation marks, and names nobody."""
    denying = words().denying.search(sentence.text)
    cue = denying.span() if denying else (0, 0)
    stance = _as_said(Stance.asserts, sentence.text)
    certainty, place = _certainty(stance, sentence.text), (sentence.start + cue[0], sentence.start + cue[1])
    return Draft(
        sentence.start, sentence.end, speaker, True, "", stance, None, certainty, place, None, figures
    )


# --- sentences ---


def _sentences(
    text: str, published: date | None, boilerplate: Sequence[tuple[int, int]]
) -> Iterator[_Sentence]:
    """The sentences of the article proper, each once, with the positions in them."""
    quotes, told = _quotes(text), set()
    text = _doubled(text, quotes)
    next_quote = paragraph = end = 0
    day: date | None = None
    for start, last in articles.sentences(text):
        between = text[end:start]
        paragraph += "\n\n" in between
        dateline = _DATELINE.match(text, start, last) if end == 0 or "\n" in between else None
        start, end = dateline.end() if dateline else start, last
        sentence = text[start:end]
        outside = any(start < b and a < end for a, b in boilerplate)
        if outside or len(sentence) > _LONGEST or _is_heading(text, start, end) or fold(sentence) in told:
            continue
        told.add(fold(sentence))
        while next_quote < len(quotes) and quotes[next_quote][1] <= start:
            next_quote += 1
        inside = []
        for a, b in quotes[next_quote:]:
            if a >= end:
                break
            inside.append((max(a - start, 0), min(b, end) - start))
        times = list(when.find(sentence, published))
        times, day = _with_following_days(sentence, times, day)
        opaque = [(a + (sentence[a] in '“"«'), b) for a, b in inside]
        opaque += [(one.start, one.end) for one in times]
        found = speakers.positions(sentence, opaque)
        quoted = any(a == 0 and b >= len(sentence.rstrip('”"»’ ')) for a, b in inside)
        goes_on = any(a == 0 for a, _ in inside) and sentence[0] != "“"
        yield _Sentence(start, end, sentence, paragraph, times, found, quoted, goes_on)


def _with_following_days(
    sentence: str, times: Sequence[When], day: date | None
) -> tuple[list[When], date | None]:
    """The times with those that count from a day named before ('the same day'), and the last day named."""
    found = list(times)
    for match in _FOLLOWING.finditer(sentence):
        named = [one for one in found if one.end <= match.start()]
        day = next(filter(None, map(_one_day, reversed(named))), day)
        if day:
            on = day + timedelta(words().days[match["which"] or match["side"]])
            found.append(When(*match.span(), match[0], dates.parse(str(on)), period=False, convention=False))
    found.sort(key=lambda one: one.start)
    return found, next(filter(None, map(_one_day, reversed(found))), day)


def _one_day(time: When) -> date | None:
    """The day, if the time is one."""
    single = time.date.earliest == time.date.latest and not time.period
    return date.fromisoformat(time.date.earliest) if single and time.date.earliest else None


def _is_time(figure: Found, sentence: _Sentence) -> bool:
    """Whether a figure is part of a date: the two of 'two weeks ago'."""
    at = figure.number_start - sentence.start
    return any(one.start <= at < one.end for one in sentence.times)


def _quotes(text: str) -> list[Place]:
    """What stands in quotation marks, from the opening mark to the closing one; a paragraph ends it too."""
    found: list[Place] = []
    spaced = re.search(r"\n\s*\n\s*\S", text.strip())  # else each line is a paragraph
    for block in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+" if spaced else r"[^\n]+", text):
        opened: int | None = None
        for mark in _MARK.finditer(text, *block.span()):
            at, single = mark.start(), mark[0] in "‘’'"
            before, after = text[at - 1 : at], text[at + 1 : at + 2]
            if opened is None:
                begins = not before or before.isspace() or before in "(—–-"
                opened = at if mark[0] in _CLOSING and (not single or (begins and after.isalpha())) else None
            elif mark[0] in _CLOSING[text[opened]] and not (single and after.isalnum()):
                found.append((opened, at))
                opened = None
        if opened is not None and text[opened] not in "‘'":
            found.append((opened, block.end()))
    return found


def _doubled(text: str, quotes: Sequence[Place]) -> str:
    """The text with “” for all quotation marks around what is quoted, each in its place."""
    letters = list(text)
    for start, end in quotes:
        letters[start] = "“"
        letters[end : end + 1] = (
            "”" if letters[end : end + 1] and _MARK.match(letters[end]) else letters[end : end + 1]
        )
    return "".join(letters)


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a line is one: short, alone, and without a full stop."""
    words_of = text[start:end]
    alone = text[max(0, start - 3) : start].rstrip(" ")[-1:] in ("", "\n")
    alone = alone and text[end : end + 3].lstrip(" ")[:1] in ("", "\n")
    stopped = re.search(r"[.!?…:;,][”\"’»)]?$", words_of)
    return alone and not stopped and len(words_of.split()) <= _HEADING


# --- who ---


def _who_goes_on(sentences: Sequence[_Sentence], at: int, named: _Named) -> str:
    """Who says a sentence that is all in quotation marks: who said the one before, or says the next."""
    sentence = sentences[at]
    if re.search(r"\?[”\"]?$", sentence.text):
        return ""
    opens = re.match('[“"«]', sentence.text) and not re.search('[”"»]$', sentence.text)
    following = next((one for one in sentences[at + 1 :] if not one.quoted or one.positions), None)
    if not opens or following is None or not (following.goes_on and following.positions):
        following = None
    before = at - 1
    while following is None and before >= 0 and sentences[before].paragraph == sentence.paragraph:
        if sentences[before].positions:
            return named.meant()
        before -= 1
    if following:
        position = following.positions[0]
        name = " ".join(following.text[slice(*position.speaker)].split()) if position.speaker else ""
        return named.meant(name) if position.pronoun else name
    return named.meant() if at and sentences[at - 1].paragraph == sentence.paragraph - 1 else ""


def _kind(text: str, name: str, named: _Named) -> str:
    """Whether a speaker is a person (he, she) or a body (it), where the words of the text tell."""
    persons, bodies = words().persons, words().bodies
    head = re.split(r"\s(?:of|at|for|in|from|to|on|with)\s", name)[0]
    if persons.search(head) and not bodies.search(head.split()[-1]):
        return "person"
    if bodies.search(head):
        return "body"
    if known := named.in_full(name).kind:
        return known
    own, office = re.escape(name), persons.pattern
    titled = rf"{office}(?:\s|,\s)(?:{NAME}\s){{0,2}}{own}\b|{own},\s[^.,]{{0,40}}{office}"
    if re.search(titled, text[:_LOOKED]):
        return "person"
    return "body" if name.isupper() else ""


def _several(speaker: str) -> list[str]:
    """'Pyongyang and Moscow' are two, 'the Ministry of Foreign and Cultural Affairs' is one."""
    both = re.fullmatch(
        rf"(?:[Bb]oth\s+)?((?:{NAME}\s?){{1,4}})\s+and\s+((?:{NAME}\s?){{1,4}})", speaker, re.ASCII
    )
    return [both[1].strip(), both[2].strip()] if both else [speaker]


# --- what else is told ---


def _as_said(stance: Stance, said: str) -> Stance:
    """The stance, by what is said: 'said that this was a lie' denies, '“we don't comment,” said' declines."""
    if stance is Stance.asserts and words().denying.search(said):
        return Stance.denies
    if stance is Stance.asserts and words().declining.search(said):
        return Stance.declines
    if stance is Stance.asserts and words().doubting.search(said):
        return Stance.undetermined
    return stance


def _regions(sentence: str, found: Sequence[Position]) -> list[Place]:
    """Which part of the sentence belongs to which position."""
    if not found:
        return []
    starts = []
    for at, position in enumerate(found):
        start = position.start
        if position.speaker and not position.follows:
            start = min(start, position.speaker[0])
        if at == 0 and not re.search(
            r"\bwith\s+$", sentence[:start]
        ):  # “…, with police putting the dead at 12”
            start = 0
        elif at and re.search(r"[,”\"]\s*$", sentence[:start]):  # what is said stands before who says it
            marks = (
                sentence.rfind(mark, found[at - 1].end, start) for mark in (";", " while ", " – ", " — ")
            )
            start = next((mark for mark in sorted(marks, reverse=True) if mark > 0), start)
        starts.append(start)
    return list(zip(starts, [*starts[1:], len(sentence)], strict=True))


def _said(sentence: _Sentence, which: int) -> When | None:
    """When it was said: a day right after the verb, between it and the speaker, or that begins the clause."""
    position, text = sentence.positions[which], sentence.text
    named = re.compile(r"\b(?:the|an?|its)\s$")  # “in the July 26 coup”
    days = [one for one in sentence.times if not one.period and not named.search(text, 0, one.start)]
    after = next((one for one in days if one.start >= position.end), None)
    if after and _tells_when(text[position.start : position.end], text[position.end : after.start]):
        return after
    if position.follows and which:
        return _said(sentence, which - 1)
    if position.speaker is None or words().source.match(text, position.start):
        return None
    first, last = position.speaker
    passive = first > position.start
    inside = [one for one in days if last <= one.start < position.start]
    if inside and not _TOLD_OF.search(text, last, inside[-1].start):
        return inside[-1]
    begin = min(first, position.start)
    leading = next((one for one in reversed(days) if one.end <= begin), None)
    if leading is None:
        return None
    between, before = text[leading.end : begin], text[: leading.start].rstrip()
    near = len(between.split()) <= (5 if passive else 8) and not re.search('[;:“”"]', between)
    begins = not before or _OPENING.match(before) or _LEADING.search(before)
    return leading if near and begins and (passive or not _VERBAL.search(between)) else None


def _tells_when(cue: str, between: str) -> bool:
    """Whether a day so far after a verb of saying is that of the saying."""
    allowed = _OBJECT if words().objects.match(cue) else _ADVERBIAL
    plain = re.sub(r"^\s*(?:that|this)\s+\w+", "", between)  # “withdrew that figure on Monday”
    verbal = _VERBAL.search(plain) or (cue.startswith("accus") and " of " in plain)
    return allowed.fullmatch(between) is not None and not verbal and len(between.split()) <= 10


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
