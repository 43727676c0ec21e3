"""What stands around an article's text: title, byline, dateline, agency line, and what is no part of it.

Rules over lines, for texts without markup and for what a page's markup doesn't say. The words are in
bylines.toml. Nothing is guessed from what the article tells: a date counts at a dateline's place only, an
agency where agencies sign.
"""

from __future__ import annotations

import re
import tomllib
from calendar import month_abbr, month_name
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from claimtrack import dates
from claimtrack.errors import RefusedInput
from claimtrack.text import fold

HEAD = 15  # lines that are not empty, in which titles, bylines and datelines stand
_LONGEST_HEADLINE = 250  # characters
_LONGEST_DATELINE = 6  # words beside the date and its label

_MONTHS = {fold(name): n for names in (month_name, month_abbr) for n, name in enumerate(names) if n}
_MONTH = "|".join(sorted((*_MONTHS, "sept"), key=len, reverse=True))
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_DATE = re.compile(
    r"(?<!\d)(?:"
    r"(?P<iso>\d{4}-\d\d-\d\d)(?=\D|$)"
    rf"|{_DAY}\.?\s+(?P<m1>{_MONTH})\.?,?\s+(?P<y1>\d{{4}})"
    rf"|(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
    r"|(?P<d3>\d{1,2})\.\s?(?P<m3>\d{1,2})\.\s?(?P<y3>\d{4})"
    r"|(?P<y4>\d{4})\s?[.年년]\s?(?P<m4>\d{1,2})\s?[.月월]\s?(?P<d4>\d{1,2})\s?[.日일]?"
    r"|(?P<y5>\d{4})/(?P<m5>\d\d)/(?P<d5>\d\d)"
    r"|(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y6>\d{4})"
    r")(?!\d)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*", re.IGNORECASE)
_BY_ANOTHER = re.compile(
    r"(?:this (?:article|story|report|piece|post|text|column|commentary) (?:was |is )?)?"
    r"(?:originally |first |also )?"
    r"(?:(?:re)?published|(?:re)?printed|appeared|posted|produced)(?: with permission)? (?:by|in|on|at|from) "
    r"(?:the website of )?(?P<name>\w.{1,80}?)"
    r"(?= and (?:is|was|has)\b| with\b| under\b| on \w+ \d| on \d|[.;(\n]|, |$)",
    re.IGNORECASE,
)
_STARTS_ANOTHER = re.compile(
    r"\W*(this (article|story|report|piece|post|text|column|commentary)\b|(originally|first|re)\W?"
    r"(published|printed|appeared|posted)\b)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"©|\(c\) |\((?:[\w.-]+/)+[\w.-]+\)$|(?:photo|image|picture|graphic)s?\s*:|\bvia www\.", re.IGNORECASE
)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*( \([^()]+\))?$")
_CRUMBS = re.compile(r"(home|home page|startseite)\s", re.IGNORECASE)
_COUNTED = re.compile(r"\d+ comments?|© .*|page \d+ of \d+", re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*\s+){1,3}[^\W\d_][\w.'’-]*")


class Found(NamedTuple):
    """A fact of an article as it was found, and how."""

    value: str
    how: str


class Line(NamedTuple):
    """A line of a text that is not empty: where it is, and its words without the space around them."""

    start: int
    end: int
    words: str


class Around(NamedTuple):
    """What a text shows: facts of its article by field, and half-open ranges that are no part of it."""

    facts: dict[str, Found]
    boilerplate: list[tuple[int, int]]


def read(text: str) -> Around:
    """The title, author, publisher, first publisher and date that a plain text shows, and its boilerplate."""
    lines = list(split(text))
    facts: dict[str, Found] = {}
    date_at = _dateline(lines[:HEAD], facts)
    byline_at = _byline(lines[:HEAD], date_at, facts)
    facts |= agency(lines)
    head = set(range(min(HEAD, len(lines)))) - {at for at in (date_at, byline_at) if at is not None}
    title_at = _headline(lines, head, date_at, facts)
    first = min((at for at in (date_at, byline_at, title_at) if at is not None), default=0)
    outside = {line.start for line in _furniture(lines, len(text))}
    outside |= {line.start for line in lines[:first] if not _is_paragraph(line.words)}
    crumbs = _crumbs(lines[date_at]) if date_at is not None else []
    return Around(facts, sorted([*ranges(lines, outside), *crumbs]))


def split(text: str) -> Iterator[Line]:
    """The lines that are not empty."""
    for found in re.finditer(r"[^\n]+", text):
        words = found[0].strip()
        if words:
            start = found.start() + found[0].index(words)
            yield Line(start, start + len(words), words)


def ranges(lines: Iterable[Line], starts: set[int]) -> list[tuple[int, int]]:
    """Half-open ranges of the lines that begin there; neighbours are one range."""
    found: list[tuple[int, int]] = []
    joined = False
    for line in lines:
        if line.start in starts:
            found[len(found) - joined :] = [(found[-1][0] if joined else line.start, line.end)]
        joined = line.start in starts
    return found


def agency(lines: list[Line]) -> dict[str, Found]:
    """Who had the article first, where it says so: a line of reprint, of source, or an agency's signature."""
    for line in lines:
        if _STARTS_ANOTHER.match(line.words) and (found := _BY_ANOTHER.search(line.words)):
            return {"first_published_by": Found(found["name"].strip(), f"'{_short(line.words)}'")}
    for line in lines:
        label, colon, name = line.words.partition(":")
        if colon and fold(label) in _words()["sources"] and 0 < len(name.split()) <= 6 and "/" not in name:
            return {"first_published_by": Found(name.strip(), f"'{_short(line.words)}'")}
    body = [line for line in lines if _is_body(line.words)]
    for line in body[:3]:
        begins = re.match(r"[^()\n]{0,80}\(([^()]{2,40})\)\s*(?:[-–—:]|$)", line.words)
        if begins and fold(begins[1]) in _words()["agencies"]:
            return {"first_published_by": Found(begins[1], f"'{_short(begins[0])}'")}
    ends = re.search(r"[.!?…”\"’']\s*[(\[]([^()\[\]]{2,40})[)\]]$", body[-1].words) if body else None
    if ends and fold(ends[1]) in _words()["agencies"]:
        return {"first_published_by": Found(ends[1], f"'({ends[1]})' at the end")}
    return {}


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's, as agency lines write it."""
    return fold(name) in _words()["agencies"]


def date_in(words: str) -> str | None:
    """The first date that the words hold, as EDTF; None where there is none or its month could be its day."""
    found = _DATE.search(words)
    return _edtf(found) if found else None


def _edtf(found: re.Match[str]) -> str | None:
    if found["iso"]:
        day = found["iso"]
    elif found["a"]:
        a, b = int(found["a"]), int(found["b"])
        if a <= 12 and b <= 12 and a != b:
            return None
        day = f"{found['y6']}-{min(a, b) if a != b else a:02}-{max(a, b):02}"
    else:
        year = next(found[f"y{n}"] for n in range(1, 6) if found[f"y{n}"])
        month = next(found[f"m{n}"] for n in range(1, 6) if found[f"m{n}"])
        number = next(found[name] for name in ("d", "d2", "d3", "d4", "d5") if found[name])
        named = _MONTHS.get("sep" if fold(month) == "sept" else fold(month))
        day = f"{year}-{named or int(month):02}-{int(number):02}"
    try:
        return dates.parse(day).edtf
    except RefusedInput:
        return None


# --- the head ---


def _dateline(head: list[Line], facts: dict[str, Found]) -> int | None:
    """The place of the line that dates the article; what stands before a label on the same line is left."""
    for updated in (False, True):
        for at, line in enumerate(head):
            before, date, after = _around_date(line.words)
            label = fold(_label(before))
            known = _words()["updated" if updated else "dated"]
            if date is None or not (label in known or (not before and not updated)):
                continue
            if len(after.split()) > _LONGEST_DATELINE and label not in known:
                continue
            written = line.words[max(0, line.words.rfind(_label(before))) :] if before else line.words
            facts["published"] = Found(f"[..{date}]" if updated else date, f"dateline '{_short(written)}'")
            return at
    return None


def _label(before: str) -> str:
    """The last of what stands before a date, after a wide gap."""
    return re.split(r"\s{2,}|\t", before)[-1]


def _crumbs(line: Line) -> list[tuple[int, int]]:
    """The way to the page (Home page › Politics) where it follows the date on its line."""
    after = _around_date(line.words)[2].lstrip()
    return [(line.end - len(after), line.end)] if _CRUMBS.match(after) else []


def _around_date(words: str) -> tuple[str, str | None, str]:
    """What stands before a line's date, the date, and what follows it."""
    found = _DATE.search(words) if len(words) <= _LONGEST_HEADLINE else None
    if not found or (date := _edtf(found)) is None:
        return words, None, ""
    before = (
        _WEEKDAY.sub("", words[: found.start()])
        if len(words[: found.start()]) < 15
        else words[: found.start()]
    )
    return before.strip(" \t|·•-–—"), date, words[found.end() :]


def _byline(head: list[Line], date_at: int | None, facts: dict[str, Found]) -> int | None:
    for at, line in enumerate(head):
        label, colon, name = line.words.partition(":")
        if not colon:
            label, _, name = line.words.partition(" ")
        if fold(label) in _words()["authors"] and _NAME.fullmatch(name.strip()):
            facts["author"] = Found(name.strip(), f"byline '{_short(line.words)}'")
            return at
    above = head[date_at - 1].words if date_at else ""
    if date_at and date_at > 1 and _is_name(above) and not _is_furniture(above):
        facts["author"] = Found(above, "name above the dateline")
        return date_at - 1
    return None


def _headline(lines: list[Line], head: set[int], date_at: int | None, facts: dict[str, Found]) -> int | None:
    """The place of the title: the first line that looks like one."""
    if date_at is not None and len(title := _before_label(lines[date_at].words)) > 10:
        facts["title"] = Found(title, "the line of the date")
        return date_at
    for at in sorted(head):
        words = lines[at].words
        if not _looks_like_headline(words):
            continue
        if at < 3 and "publisher" not in facts and _is_paper(words):
            facts["publisher"] = Found(words, "the name at the top")
            continue
        facts["title"] = Found(words, "the first line that looks like a headline")
        return at
    if lines:
        facts["title"] = Found(lines[0].words[:_LONGEST_HEADLINE], "the first line")
    return None


def _is_name(words: str) -> bool:
    return bool(_NAME.fullmatch(words)) and all(word[0].isupper() for word in words.split())


def _before_label(words: str) -> str:
    """The title that stands before `DATE: …` on the same line."""
    before, date, _ = _around_date(words)
    *title, label = re.split(r"\s{2,}|\t", before)
    return " ".join(title).strip() if date and fold(label) in _words()["dated"] else ""


def _looks_like_headline(words: str) -> bool:
    return (
        len(words) <= _LONGEST_HEADLINE
        and len(words.split()) > 1
        and words[-1] not in ".!…:;,"
        and not _CREDIT.search(words)
        and not _is_furniture(words)
        and _around_date(words)[1] is None
    )


def _is_paper(words: str) -> bool:
    parts = words.split()
    return len(parts) <= 5 and all(part[0].isupper() for part in parts) and parts[-1] in _data()["papers"]


# --- what is no part of the article ---


def _furniture(lines: list[Line], length: int) -> Iterator[Line]:
    """Lines of navigation, all after the end of the article, and what the next line repeats (a caption)."""
    ended = False
    folded = [_folded(line.words) for line in lines]
    for line, own, following in zip(lines, folded, [*folded[1:], ""], strict=True):
        ended = ended or (line.start > length // 2 and own in _words()["ends"])
        if ended or (own and own == following) or _is_furniture(line.words):
            yield line


def _is_furniture(words: str) -> bool:
    folded = _folded(words)
    return (
        not any(map(str.isalnum, words))
        or folded in _words()["lines"]
        or bool(_COUNTED.fullmatch(words))
        or (folded.startswith(_beginnings()) and not _is_paragraph(words))
    )


@lru_cache(4096)
def _folded(words: str) -> str:
    """A line folded, without left-over markup; a paragraph is nothing but itself."""
    return fold(_TAG.sub("", words)) if len(words) <= _LONGEST_HEADLINE else ""


def _is_paragraph(words: str) -> bool:
    return len(words.split()) >= 30


def _is_body(words: str) -> bool:
    """A paragraph or a whole sentence, rather than a heading or a link."""
    return _is_paragraph(words) or (len(words.split()) >= 8 and bool(_SENTENCE_END.search(words)))


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"


@cache
def _words() -> dict[str, frozenset[str]]:
    read = _data()
    return {name: frozenset(map(fold, words)) for name, words in read.items()}


@cache
def _beginnings() -> tuple[str, ...]:
    return tuple(map(fold, _data()["beginnings"]))


@cache
def _data() -> dict[str, list[str]]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
