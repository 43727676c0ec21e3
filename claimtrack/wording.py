"""The words of reports: dates, lists, and who speaks with whom they belong to. English, for the public."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from claimtrack import dates, facts
from claimtrack import tables as t
from claimtrack.dates import Edtf, overlap
from claimtrack.queries import QuantityView, StatementView
from claimtrack.text import fold, one_line
from claimtrack.vocabulary import PartyKind

NAMED = 6  # speakers named in one sentence
_NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_QUALIFIERS = {"~": "about ", "?": "possibly ", "%": "possibly about "}
# Names that an English sentence gives an article: of several words, with one of these among them.
_WITH_ARTICLE = re.compile(
    r"\b(Agency|Army|Assembly|Association|Bureau|Centre|Center|Command|Commission|Committee|Council|Department"
    r"|Embassy|Emirates|Federation|Forces|Government|Group|House|Institute|Islands|Kingdom|Ministry|Mission"
    r"|Nations|Office|Organization|Organisation|Police|Presidency|President|Republic|Secretariat|See|Service"
    r"|Staff|States|Union)\b"
)
_ALONE_WITH_ARTICLE = frozenset({"Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros"})


_LANGUAGES = {
    "ar": "Arabic", "be": "Belarusian", "de": "German", "en": "English", "es": "Spanish", "fa": "Persian",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


# --- numbers and lists ---


def count(how_many: int, one: str, more: str = "") -> str:
    """How many there are of something: "1 party", "9 parties"."""
    return f"{how_many:,} {one if how_many == 1 else more or f'{one}s'}"


def spelled(how_many: int) -> str:
    """A small number as a word, as a sentence begins."""
    return _NUMBERS[how_many] if how_many < len(_NUMBERS) else f"{how_many:,}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """The words as a sentence lists them: "a, b and c"."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else "nobody"


def capital(words: str) -> str:
    """The words as a sentence begins."""
    return words[:1].upper() + words[1:]


def language(code: str) -> str:
    """A language by its name, or by its code where we have no name for it."""
    return _LANGUAGES.get(code.lower().partition("-")[0], one_line(code))


# --- dates ---


def when(date: str | None) -> str:
    """The date of a statement: `[..2024-03-01]` is "by 1 March 2024", an interval some day within it."""
    if not date:
        return "undated"
    start, _, end = date.strip("[]").replace("/", "..", 1).partition("..")
    if ".." in date or "/" in date:
        start, end = ("" if open_end in ("", "..") else open_end for open_end in (start, end.lstrip(".")))
        if start and end:
            return f"between {_range(start, end, 'and')}"
        return f"by {_day(end)}" if end else f"not before {_day(start)}"
    return _day(date)


def during(period: str) -> str:
    """The time that a claim or a figure is about: `2023-08/..` is "since August 2023"."""
    start, slash, end = period.partition("/")
    if not slash:
        return _day(start)
    if end == "..":
        return f"since {_day(start)}"
    return f"until {_day(end)}" if start == ".." else _range(start, end, "to")


def _range(start: str, end: str, word: str) -> str:
    """Two dates with what they share said once: "24 and 28 February 2024"."""
    first, last = _day(start).split(), _day(end).split()
    shared = 0
    if len(first) == len(last) and start[-1:].isdigit() and end[-1:].isdigit():
        while shared < len(first) - 1 and first[-1 - shared] == last[-1 - shared]:
            shared += 1
    return f"{' '.join(first[: len(first) - shared])} {word} {' '.join(last)}"


def _day(edtf: str) -> str:
    """A date without an interval: 2024-02-27, 2024-02, 2024, 2024-21, 202X, each perhaps with ~ ? or %."""
    doubt = _QUALIFIERS.get(edtf[-1:], "")
    year, month, day = (*edtf.rstrip("~?%").split("-"), "XX", "XX")[:3]
    if year.endswith("X"):
        known = dates.parse(edtf)
        words = (
            f"{year[:3]}0s" if year.count("X") == 1 else f"{_year(known.earliest)} to {_year(known.latest)}"
        )
    elif month in _SEASONS:
        words = f"{_SEASONS[month]} {year}"
    else:
        words = year if month == "XX" else f"{dates.MONTHS[int(month) - 1]} {year}"
        words = words if "XX" in (month, day) else f"{int(day)} {words}"
    return doubt + words


def _year(day: str | None) -> str:
    return (day or "")[:4]


# --- figures ---


def quoted(figures: Iterable[QuantityView]) -> str:
    """Figures as they were said: “some 6,700 containers”; not “400 soldiers”."""
    return "; ".join(f"{'not ' if q.role == 'rejected' else ''}“{one_line(q.as_written)}”" for q in figures)


# --- speakers ---


class _Voice(NamedTuple):
    """A party in a sentence, and what is said in brackets after it."""

    party: int
    name: str
    facts: str


class Speakers:
    """The parties that make statements, with what they were a part of when they spoke."""

    def __init__(
        self, connection: Connection, statements: Iterable[StatementView], about: Iterable[str] = ()
    ) -> None:
        self.parties = facts.parties(connection)
        speaking = {s.party_id for s in statements}
        known = {whole for party in speaking for whole in self.parties.wholes(party)}
        p = t.party.c
        rows = list(facts.where_in(connection, select(p.id, p.name, p.kind), p.id, sorted(known)))
        self._names = {row.id: one_line(row.name) for row in rows}
        self._kinds = {row.id: PartyKind(row.kind) for row in rows}
        others = facts.where_in(connection, select(p.name, p.kind), p.name, sorted(set(about)))
        self._about = {row.name: PartyKind(row.kind) for row in others}

    def unnamed(self, statement: StatementView) -> bool:
        """Whether the speaker has no name: "US officials"."""
        return self._kinds[statement.party_id] is PartyKind.unnamed

    def camp(self, statement: StatementView) -> frozenset[int]:
        """The largest wholes that the speaker was a part of: whoever has the very same is of one camp."""
        return frozenset(self.parties.tops(statement.party_id, dates.optional(statement.date)))

    def camp_names(self, statement: StatementView) -> list[str]:
        """The names of that camp."""
        return sorted(self._names[whole] for whole in self.camp(statement))

    def place(self, statement: StatementView) -> str:
        """What the speaker was a part of, or whose article it is, but for what its name says already.

        "Ministry of National Defense, South Korea" of a minister, "own article" of an author or a publisher.
        """
        said, name = dates.optional(statement.date), one_line(statement.party)
        wholes = self._direct(statement.party_id, said)
        tops = sorted(self.parties.tops(statement.party_id, said) - {statement.party_id})
        words: list[str] = []
        known = "" if self._kinds[statement.party_id] is PartyKind.person else name  # Jordan is a first name
        for whole in [self._short(w, tops) for w in wholes] + [self._names[top] for top in tops]:
            if not any(whole in other for other in (known, *words)):
                words.append(whole)
        writers = {
            fold(writer)
            for c in statement.citations
            for writer in (c.article.author, c.article.publisher, c.article.first_published_by)
            if writer
        }
        return ", ".join(words or (["own article"] if fold(name) in writers else []))

    def _direct(self, party: int, said: Edtf | None) -> list[int]:
        """What the party was directly a part of then."""
        return [
            whole
            for whole in sorted(self.parties.wholes(party, said) - {party})
            if any(overlap(said, period) for period in self.parties.direct(party, whole))
        ]

    def _short(self, party: int, tops: Sequence[int]) -> str:
        """The party's name without the name of its whole behind it in brackets."""
        name = self._names[party]
        for top in tops:
            name = name.removesuffix(f" ({self._names[top]})")
        return name

    def named(self, statement: StatementView) -> str:
        """The speaker with its place, as a table has it."""
        place = self.place(statement)
        return f"{one_line(statement.party)} ({place})" if place else one_line(statement.party)

    def the(self, about: str) -> str:
        """The name of a party that a claim is about, with "the" where a sentence says it with that."""
        return self._with_article(self._about[about], one_line(about))

    def article(self, party: int, name: str) -> str:
        """A name of a speaker, with "the" where a sentence says it with that."""
        return self._with_article(self._kinds[party], name)

    @staticmethod
    def _with_article(kind: PartyKind, name: str) -> str:
        if kind in (PartyKind.person, PartyKind.media, PartyKind.unnamed) or name.startswith("The "):
            return name
        takes = name in _ALONE_WITH_ARTICLE or (" " in name and _WITH_ARTICLE.search(name))
        return f"the {name}" if takes else name

    # --- sentences ---

    def sentence(
        self,
        statements: Iterable[StatementView],
        earlier: Iterable[StatementView] = (),
        *,
        bare: bool = False,
    ) -> str:
        """Who they are, those of one camp together, each with certainty, date and reading unless `bare`.

        `earlier` are statements to the same effect that newer ones have replaced: the first gives its date.
        Of many parties, the first.
        """
        said, before = list(statements), list(earlier)
        parties = list(dict.fromkeys(s.party_id for s in said))
        shown = parties if len(parties) <= NAMED + 1 else parties[:NAMED]
        camps: dict[frozenset[int], list[StatementView]] = {}
        for s in said:
            if s.party_id in shown:
                camps.setdefault(self.camp(s), []).append(s)
        phrases: list[_Voice | str] = []
        for camp, group in camps.items():
            voices = self._voices(group, before, bare=bare)
            alone = len({voice.party for voice in voices}) == 1
            phrases += voices if alone else [self._camp(camp, voices)]
        more = [f"{len(parties) - len(shown):,} more"] if len(shown) < len(parties) else []
        return _joined([*_merged(phrases), *more])

    def _voices(
        self, group: Sequence[StatementView], earlier: Sequence[StatementView], *, bare: bool
    ) -> list[_Voice]:
        """Each party of a camp, once for each certainty and reading."""
        several = len({s.party_id for s in group}) > 1

        def key(s: StatementView) -> tuple[int, str, str]:
            return (s.party_id, "", "") if bare else (s.party_id, s.certainty, s.reading)

        voices: dict[tuple[int, str, str], _Voice] = {}
        for s in group:
            if key(s) not in voices:
                name = self._beside(s) if several else self.article(s.party_id, one_line(s.party))
                place = "" if several else self.place(s)
                dated = [_dated([o for o in (*group, *earlier) if key(o) == key(s)]), *doubts(s)]
                words = "; ".join(filter(None, [place, "" if bare else ", ".join(dated)]))
                voices[key(s)] = _Voice(s.party_id, name, words)
        return list(voices.values())

    def _beside(self, statement: StatementView) -> str:
        """A party among others of its camp: a body without its state's name, a person with its body."""
        party, said = statement.party_id, dates.optional(statement.date)
        tops = sorted(self.parties.tops(party, said))
        name = self._short(party, tops)
        if self._kinds[party] is not PartyKind.person:
            return self.article(party, name)
        bodies = [self.article(w, self._short(w, tops)) for w in self._direct(party, said) if w not in tops]
        return f"{name} of {listed(bodies)}" if bodies else name

    def _camp(self, camp: frozenset[int], voices: Sequence[_Voice]) -> str:
        """Several of one camp: the whole first if it spoke itself, else what all of them are of."""
        whole = [voice for voice in voices if voice.party in camp]
        parts = [voice for voice in voices if voice.party not in camp]
        members = _joined(_merged(parts))
        if whole:
            return f"{_joined(_merged(whole))}, with {members}"
        tops = listed([self.article(top, self._names[top]) for top in sorted(camp)])
        return f"{members}, {'both' if len({p.party for p in parts}) == 2 else 'all'} of {tops}"


def _dated(statements: Sequence[StatementView]) -> str:
    first, *more = oldest_first(statements)
    if not more:
        return when(first.date)
    return f"{len(more) + 1:,} statements, the first {when(first.date)}, the last {when(more[-1].date)}"


def doubts(statement: StatementView) -> list[str]:
    """What is said with a statement: how surely it was made, unless flatly, and that the reading is ours."""
    return [
        *([statement.certainty] if statement.certainty != "flat" else []),
        *(["our reading"] if statement.reading == "inferred" else []),
    ]


def hedged(statement: StatementView) -> str:
    """When it was said, how surely unless flatly, and whether the reading is ours."""
    return ", ".join([when(statement.date), *doubts(statement)])


def _merged(said: Sequence[_Voice | str]) -> list[str]:
    """Voices with the same in brackets are named together: "Russia and North Korea (both …)"."""
    merged: list[str] = []
    names: list[str] = []
    for i, voice in enumerate(said):
        if isinstance(voice, str):
            merged.append(voice)
            continue
        names.append(voice.name)
        after = said[i + 1] if i + 1 < len(said) else None
        if isinstance(after, _Voice) and after.facts == voice.facts and voice.facts:
            continue
        which = {1: "", 2: "both "}.get(len(names), "all ")
        merged.append(f"{listed(names)} ({which}{voice.facts})" if voice.facts else listed(names))
        names = []
    return merged


def _joined(phrases: Sequence[str]) -> str:
    """A list of phrases; where one of them is a list itself, so that nobody takes one for the other."""
    outside = [re.sub(r"\(.*?\)", "", phrase) for phrase in phrases]
    if len(phrases) > 1 and any(re.search(r", | and ", words) for words in outside):
        return "; ".join([*phrases[:-1], f"and {phrases[-1]}"])
    return listed(phrases)


def oldest_first(statements: Iterable[StatementView]) -> list[StatementView]:
    """Statements by their latest day, undated ones last."""
    return sorted(statements, key=lambda s: (s.date_latest is None, s.date_latest or "", s.id))
