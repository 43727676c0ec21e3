"""The guided form: questions, one after the other, that lead from an article to a claim with its denials.

A dialogue is a generator that gives questions, takes answers and ends with entries. The answers are all that
is kept: to go back, the last one is dropped and the others are given again; a draft is a list of answers.
What can be read from the passage that was picked is proposed: an empty answer takes what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.engine import URL

from claimtrack import articles, dates, drafting, quantity, queries, similar, territories, when
from claimtrack import tables as t
from claimtrack.database import reading
from claimtrack.drafting import Draft
from claimtrack.entries import (
    CitationEntry,
    ClaimEntry,
    LinkEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.ledger import understood
from claimtrack.names import Names, find
from claimtrack.quantity import Found
from claimtrack.speakers import NAME
from claimtrack.text import fold, mixed_letters
from claimtrack.vocabulary import DENIALS, Aspect, Certainty, Form, Hedge, Kind, PartyKind, Stance, Visibility

NONE = "-"  # typed alone, it means nothing of what is proposed

_OFFERED = 8  # completions at a time
_PASSAGES = 40  # of an article, at most
_AS_TYPED = 4  # words of a quote that stands for itself; of fewer the sentence is taken
_SOURCE_WORDS = 6  # words of a name in a running text
_JOINING = ("of", "the", "and", "for", "de", "al")  # within a name, in small letters

_OFFICE = re.compile(  # "defense minister Shin Won-sik", not "the regime of dictator Kim Jong-un"
    rf"(?!.*\s(?:of|in|at|for|to|from|on|and|with|near)\s).*\s[a-z][\w-]*\s({NAME}(?:\s{NAME})+)"
)


class Offer(NamedTuple):
    """A completion: what it writes, and what is shown beside it."""

    text: str
    beside: str = ""


def _nothing(_: str) -> Iterable[Offer]:
    return ()


class Question(NamedTuple):
    """What is asked. `read` says what an answer means, or raises RefusedInput; `offers` completes it.

    An empty answer means the `default`. `given` stands in the line already, to be taken or changed.
    """

    label: str
    help: str
    read: Callable[[str], str]
    offers: Callable[[str], Iterable[Offer]] = _nothing
    default: str = ""
    given: str = ""


@dataclass
class Filled:
    """What a dialogue ends with: a new claim with its statements, or statements on a recorded one."""

    parties: list[PartyEntry] = field(default_factory=list)
    claim: int | None = None
    entry: ClaimEntry = field(default_factory=lambda: ClaimEntry(text=""))
    article: str | None = None


Dialogue = Generator[Question, str, Filled]
Place = tuple[int, int]  # half-open, in code points of the article's text


@dataclass(frozen=True)
class _Source:
    """The article that is being read."""

    number: int
    published: date | None
    text: str
    visibility: Visibility

    @cached_property
    def sentences(self) -> list[Place]:
        """Where each sentence stands, of those that stand twice the first."""
        found = {self.words(place): place for place in reversed([*articles.sentences(self.text)])}
        return sorted(found.values())

    @cached_property
    def drafts(self) -> list[Draft]:
        """What the article seems to report."""
        return list(drafting.drafts(self.text, self.published))

    @cached_property
    def folded(self) -> list[tuple[str, Place]]:
        """The sentences as they are looked up."""
        return [(f" {fold(self.text[slice(*place)])}", place) for place in self.sentences]

    def words(self, place: Place) -> str:
        """The words of a place on one line."""
        return " ".join(self.text[slice(*place)].split())

    def reported(self, place: Place) -> list[Draft]:
        """What a passage seems to report."""
        return [draft for draft in self.drafts if draft.start < place[1] and place[0] < draft.end]

    def around(self, place: Place) -> Place:
        """The sentences in which a passage stands."""
        within = [one for one in self.sentences if one[0] < place[1] and place[0] < one[1]] or [place]
        return within[0][0], within[-1][1]


class Ledger:
    """What the form looks up. Each look is a short one: nobody else waits while a person thinks."""

    def __init__(self, url: URL) -> None:
        self._url = url
        with reading(url) as connection:
            p, n, a, g = t.party.c, t.party_name.c, t.article.c, t.tag.c
            own = connection.execute(select(p.name, p.name, p.kind).where(p.merged_into.is_(None)))
            other = connection.execute(
                select(n.name, p.name, p.kind)
                .join_from(t.party_name, t.party, p.id == n.party)
                .where(p.merged_into.is_(None))
            )
            self.names = [
                (name, f"{of}, {kind}" if name != of else kind) for name, of, kind in [*own, *other]
            ]
            listed = connection.execute(select(a.id, a.title, a.publisher, a.published).order_by(a.id.desc()))
            self.articles = [(f"a{n}", " · ".join(filter(None, rest))) for n, *rest in listed]
            self.tags = [(name, "") for name in connection.execute(select(g.name).distinct()).scalars()]
        self._folded = {fold(name) for name, _ in self.names}

    def party(self, name: str) -> tuple[str, str]:
        """The party's own name and kind. Raises RefusedInput where there is none of that name."""
        with reading(self._url) as connection:
            names = Names(connection)
            number = names.known(name)
            return names.label(number), names.kind(number)

    def begun(self, name: str) -> tuple[str, str] | None:
        """The party of which a name was begun, where it can be no other: "mosc" is Moscow."""
        words = fold(name).split()
        fitting = {beside.split(", ")[0] if ", " in beside else full: full for full, beside in self.names
                   if _begins(words, fold(full).split())}  # fmt: skip
        return self.party(next(iter(fitting.values()))) if len(fitting) == 1 else None

    def offered(self, text: str) -> list[Offer]:
        """Parties by beginnings of any of their names, or by what a state is called anywhere."""
        found = list(_among(self.names)(text))
        if text.strip() and fold(text) not in self._folded:
            label, kind = self._state(text.strip())
            if label:
                return [Offer(label, kind), *(offer for offer in found if offer.text != label)][:_OFFERED]
        return found

    def _state(self, name: str) -> tuple[str, str]:
        """The party that is the state called so, or the state's name; nothing where there is none."""
        code = territories.code(name) or territories.begun(name)
        try:
            return self.party(territories.english(code) if code else name)
        except RefusedInput:
            return (territories.english(code), "state") if code else ("", "")

    def named_in(self, text: str) -> list[str]:
        """The parties and states that a text names, in its order."""
        found: list[str] = []
        tokens = list(re.finditer(r"[^\s,;:()“”\"]+", text))
        at = 0
        while at < len(tokens):
            for length in range(min(_SOURCE_WORDS, len(tokens) - at), 0, -1):
                run = tokens[at : at + length]
                name = text[run[0].start() : run[-1].end()].rstrip(".").removesuffix("'s").removesuffix("’s")
                if all(_names(word[0]) for word in run) and (label := self._known(name)):
                    found.append(label)
                    at += length - 1
                    break
            at += 1
        return list(dict.fromkeys(found))

    def _known(self, name: str) -> str | None:
        if fold(name) not in self._folded and not territories.code(name):
            return None
        try:
            return self.party(name)[0]
        except RefusedInput:
            code = territories.code(name)
            return territories.english(code) if code and fold(name) not in self._folded else None

    def claim(self, reference: str) -> tuple[int, str]:
        """A recorded claim's number and sentence."""
        with reading(self._url) as connection:
            number = find(connection, t.claim, reference)
            return number, queries.claim_texts(connection, [number])[number]

    def article(self, reference: str) -> _Source:
        """The article with its text."""
        with reading(self._url) as connection:
            number = find(connection, t.article, reference)
            page = queries.article(connection, number)
        day = dates.parse(page.article.published).earliest if page.article.published else None
        visibility = Visibility(page.article.visibility)
        return _Source(number, date.fromisoformat(day) if day else None, page.text or "", visibility)

    def similar(self, words: str) -> list[Offer]:
        """Recorded claims worded like this one, or in which all the words stand."""
        if not words.strip():
            return []
        with reading(self._url) as connection:
            return [Offer(f"#{one.claim}", one.text) for one in similar.worded(connection, words, _OFFERED)]


# --- the questions ---


def dialogue(ledger: Ledger) -> Dialogue:
    """Ask for a claim, for who says so and who denies it, with passages and figures."""
    filled = Filled()
    source = yield from _article(ledger, filled)
    place = None
    if source and source.text:
        place = yield from _quote(
            source, "the words that show it: two or three of them find the sentence; empty: none"
        )
    yield from _claim(ledger, filled, source, place)
    yield from _statement(ledger, filled, source, "Who says so", Stance.asserts, place)
    while (yield from _statement(ledger, filled, source, "Who denies it", Stance.denies)):
        pass
    if filled.claim is None:
        yield from _links_and_tags(ledger, filled)
    return filled


def one_statement(ledger: Ledger, article: str, stance: Stance) -> Dialogue:
    """Ask for a claim and for one party's position on it, as an article has it."""
    source, filled = ledger.article(article), Filled(article=article)
    yield from _claim(ledger, filled, source, None)
    yield from _statement(ledger, filled, source, "Who speaks", stance)
    return filled


def _article(ledger: Ledger, filled: Filled) -> Generator[Question, str, _Source | None]:
    reply = yield Question(
        "Article",
        "its number, as in a4, or words of its title and Tab; empty: none",
        lambda text: _titled(ledger, text.strip()) if text.strip() else "no article",
        _among(ledger.articles),
    )
    source = ledger.article(reply.strip()) if reply.strip() else None
    filled.article = f"a{source.number}" if source else None
    return source


def _titled(ledger: Ledger, reference: str) -> str:
    source = ledger.article(reference)
    without = "" if source.text else " (without its text: nothing can be quoted from it)"
    return f"a{source.number} {dict(ledger.articles)[f'a{source.number}']}{without}"


def _claim(
    ledger: Ledger, filled: Filled, source: _Source | None, place: Place | None
) -> Generator[Question, str, None]:
    sentence = yield Question(
        "Claim",
        "one neutral sentence without figures; or #12, a recorded one",
        _claim_reader(ledger),
        ledger.similar,
    )
    if sentence.strip().startswith("#"):
        filled.claim, filled.entry.text = ledger.claim(sentence.strip())
        return
    filled.entry.text = sentence.strip()
    about = yield Question(
        "About",
        f"the parties that it is about, with commas between; new ones as NAME:KIND; {NONE}: nobody",
        lambda text: _joined(_parties(ledger, filled, text), "about nobody"),
        _last_of(ledger.offered),
        ", ".join(ledger.named_in(filled.entry.text)),
    )
    about = about if about.strip() else ", ".join(ledger.named_in(filled.entry.text))
    filled.entry.about = [_known(ledger, filled, name) for name in _listed(about)]
    default = _throughout(filled.entry.text, source) or (
        _throughout(source.text[slice(*source.around(place))], source) if source and place else ""
    )
    period = yield Question(
        "Period",
        f"the time that it is about: since August 2023, 2024-02; {NONE}: none",
        _date_reader(source),
        default=default,
    )
    filled.entry.period = _edtf(period.strip() or default, source)


def _throughout(text: str, source: _Source | None, near: int | None = None) -> str:
    """The words for a time throughout ("since August"): the nearest to a place, or the only ones."""
    found = [one for one in when.find(text, source.published if source else None) if one.period]
    if near is not None and found:
        return min(found, key=lambda one: min(abs(one.start - near), abs(one.end - near))).words
    return found[0].words if len({one.date.edtf for one in found}) == 1 else ""


def _statement(
    ledger: Ledger,
    filled: Filled,
    source: _Source | None,
    who: str,
    stance: Stance,
    place: Place | None = None,
) -> Generator[Question, str, bool]:
    """The position of one party, or of several together; False where nobody is named."""
    reported = source.reported(place) if source and place else []
    default = _speakers(ledger, filled, reported)
    nobody = f"{NONE}: nobody" if default else "empty: nobody"
    names = yield Question(
        who,
        f"any of the party's names, or several with commas; a new one as NAME:KIND; {nobody}",
        lambda text: _joined(_parties(ledger, filled, text), "nobody"),
        _last_of(lambda text: [*_unknown_speakers(ledger, filled, reported, text), *ledger.offered(text)]),
        default,
    )
    parties = [_known(ledger, filled, name) for name in _listed(names if names.strip() else default)]
    if not parties:
        return False
    if source and source.text and place is None:
        drafts = [draft for draft in source.drafts if _is(ledger, filled, draft.speaker, parties)]
        likely = next((draft for draft in drafts if draft.stance.is_denial is stance.is_denial), None)
        help_ = f"the words that show it: two or three of them find the sentence; {NONE}: none"
        place = yield from _quote(source, help_, (likely.start, likely.end) if likely else None)
        reported = source.reported(place) if place else []
    alone = reported[0] if len(reported) == 1 else None
    draft = next((one for one in reported if _is(ledger, filled, one.speaker, parties)), alone)
    entry = StatementEntry(party="", stance=stance)
    if source:  # what an internal article says is internal
        entry.visibility = source.visibility
    yield from _position(source, place, entry, draft)
    yield from _said(source, entry, draft)
    yield from _figures(source, place, entry)
    for party in parties:
        own = replace(entry, party=party, quantities=[*entry.quantities], citations=[*entry.citations])
        filled.entry.statements.append(own)
    return True


def _speakers(ledger: Ledger, filled: Filled, reported: Sequence[Draft]) -> str:
    """Those who speak in a passage and whom the ledger knows, or who are states."""
    found: dict[str, None] = {}
    for draft in reported:
        if draft.speaker and draft.stance is reported[0].stance:
            try:
                found[_party(ledger, filled, draft.speaker)[0]] = None
            except RefusedInput:
                continue
    return ", ".join(found)


def _unknown_speakers(
    ledger: Ledger, filled: Filled, reported: Sequence[Draft], begun: str
) -> Iterator[Offer]:
    """Those who speak in a passage and whom the ledger lacks, as persons, or "an official" as unnamed."""
    for speaker in dict.fromkeys(_called(draft) for draft in reported if draft.speaker):
        if fold(begun) in fold(speaker) or not begun.strip():
            try:
                _party(ledger, filled, speaker)
            except RefusedInput:
                kind = PartyKind.unnamed if speaker[0].islower() else PartyKind.person
                yield Offer(f"{speaker}:{kind}", "in the passage")


def _called(draft: Draft) -> str:
    """Who speaks; of a person the whole name without the office: 'Shin' is 'the minister Shin Won-sik'."""
    person = _OFFICE.fullmatch(draft.named or draft.speaker)
    return person[1] if person else draft.speaker


def _is(ledger: Ledger, filled: Filled, speaker: str, parties: Sequence[str]) -> bool:
    try:
        return bool(speaker) and _party(ledger, filled, speaker)[0] in parties
    except RefusedInput:
        return False


def _quote(
    source: _Source, help_: str, likely: Place | None = None
) -> Generator[Question, str, Place | None]:
    """The passage that shows a statement."""
    default = source.words(likely) if likely else ""

    def read(words: str) -> str:
        place = _passage(source, words.strip() or default)
        return f"“{source.words(place)}”" if place else "no passage"

    words = yield Question("Quote", help_, read, _passages(source), default)
    return _passage(source, words.strip() or default)


def _passage(source: _Source, words: str) -> Place | None:
    """Where words stand in the text: as typed where there are enough of them or quotation marks around them,
    else the sentence in which all of them begin a word.

    Raises RefusedInput where there is none, or several.
    """
    if words in ("", NONE):
        return None
    inside = re.fullmatch(r"[“\"](.+?)[”\"]?", words, re.DOTALL)
    for place in source.sentences:
        if source.words(place) == " ".join(words.split()):
            return place
    if inside:
        return articles.find_passage(source.text, inside[1])
    fitting = _fitting(source, words)
    if len(words.split()) >= _AS_TYPED:
        try:
            return articles.find_passage(source.text, words)
        except RefusedInput:
            if len(fitting) != 1:
                raise
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        return articles.find_passage(source.text, words)
    raise RefusedInput(f"{len(fitting)} sentences have these words: one more word, or Tab to choose")


def _fitting(source: _Source, words: str) -> list[Place]:
    """The sentences in which each of the words begins one."""
    typed = [f" {word}" for word in fold(words).split()]
    return [place for folded, place in source.folded if all(word in folded for word in typed)]


def _passages(source: _Source) -> Callable[[str], Iterable[Offer]]:
    def offers(text: str) -> list[Offer]:
        reported = [(draft.start, draft.end) for draft in source.drafts]
        places = _fitting(source, text) if text.strip() else [*reported, *source.sentences]
        return [Offer(source.words(place)) for place in dict.fromkeys(places)][:_PASSAGES]

    return offers


class _Taken(NamedTuple):
    """A position, and whose words show it."""

    stance: Stance
    aspect: Aspect | None
    certainty: Certainty
    form: Form

    def __str__(self) -> str:
        aspect = f" {self.aspect}" if self.aspect else ""
        return f"{self.stance}{aspect}, {self.certainty}, {_WHOSE[self.form]}"


_WHOSE = {
    Form.verbatim: "in the speaker's words (verbatim)",
    Form.paraphrase: "in the reporter's words (paraphrase)",
    Form.translation: "in the speaker's words, translated",
}


def _position(
    source: _Source | None, place: Place | None, entry: StatementEntry, draft: Draft | None
) -> Generator[Question, str, None]:
    """Stance, aspect, certainty and whose words, in one line; a beginning of each is enough."""
    # Who was named as denying it is not taken for asserting it by a word list.
    drafted = draft is not None and not (entry.stance.is_denial and draft.stance.affirms)
    stance = draft.stance if draft and drafted else entry.stance
    quoted = bool(source and place and re.fullmatch('[“"«][^”"»]+[”"»]', source.text[slice(*place)]))
    default = _Taken(
        stance,
        draft.aspect if draft and drafted else None,
        draft.certainty if draft else Certainty.flat,
        Form.verbatim if quoted else Form.paraphrase,
    )
    shown = _filled_up(default)

    def read(text: str) -> str:
        taken = _taken(text, shown)
        return str(taken) if place else str(taken).rpartition(", in ")[0]

    reply = yield Question(
        "Position",
        "beginnings are enough: d for denies, l for likely, v for verbatim; of a denial also its aspect",
        read,
        _last_word_of([*Stance, *Aspect, *Certainty, *Form]),
        " ".join(filter(None, shown)),
    )
    taken = _taken(reply, shown)
    entry.stance, entry.aspect, entry.certainty = taken.stance, taken.aspect, taken.certainty
    if source and place:
        exact = source.text[slice(*place)]
        entry.citations = [
            CitationEntry(article=f"a{source.number}", exact=exact, start=place[0], form=taken.form)
        ]


def _filled_up(taken: _Taken) -> _Taken:
    """A dispute is about something: the magnitude, where nothing else is said."""
    if taken.stance is Stance.disputes and taken.aspect is None:
        return taken._replace(aspect=Aspect.magnitude)
    return taken if taken.stance in DENIALS else taken._replace(aspect=None)


def _taken(text: str, default: _Taken) -> _Taken:
    """A position as typed: the first word is a stance if it can be one, the others follow in any order."""
    found: dict[str, StrEnum] = {}
    for word in text.replace(",", " ").lower().split():
        for name, words in (("stance", Stance), ("certainty", Certainty), ("aspect", Aspect), ("form", Form)):
            known: list[StrEnum] = list(words)
            fitting = [one for one in known if one.startswith(word)]
            if fitting and name not in found:
                found[name] = fitting[0]
                break
        else:
            every = ", ".join([*Stance, *Certainty, *Aspect, *Form])
            raise RefusedInput(f"'{word}' begins none of {every}")
    stance = Stance(found.get("stance", default.stance))
    if "aspect" in found and stance not in DENIALS:
        raise RefusedInput(f"only who denies or disputes does so to an aspect ({found['aspect']})")
    if "stance" in found and stance is not default.stance:
        default = default._replace(aspect=None)
    aspect = found.get("aspect", default.aspect)
    return _filled_up(
        _Taken(
            stance,
            Aspect(aspect) if aspect else None,
            Certainty(found.get("certainty", default.certainty)),
            Form(found.get("form", default.form)),
        )
    )


def _said(
    source: _Source | None, entry: StatementEntry, draft: Draft | None
) -> Generator[Question, str, None]:
    """When it was said."""
    default = draft.said.words if draft and draft.said else ""
    open_ = f"up to {source.published}" if source and source.published else "unknown"
    said = yield Question(
        "When",
        f"as the article says it: on Tuesday, 26 February 2024; {NONE if default else 'empty'}: {open_}",
        _date_reader(source, f"no date: {open_}"),
        default=default,
    )
    words = said.strip() or default
    entry.date = _edtf(words, source)
    entry.date_words = words if entry.date not in (None, words) else None


# --- figures ---


def _figures(
    source: _Source | None, place: Place | None, entry: StatementEntry
) -> Generator[Question, str, None]:
    """The figures of the passage, each read already and shown; then others, until there are no more.

    None is proposed to who doesn't affirm the claim: a figure that somebody denies is not his. Nor is "a few
    days".
    """
    proposed = _proposed(source, place) if source and place else {}
    vague = {words for words in proposed if understood(QuantityEntry(as_written=words)).hedge is Hedge.vague}
    waiting = [figure for words, figure in proposed.items() if entry.stance.affirms and words not in vague]
    offers = [Offer(_written(figure)) for figure in proposed.values()]
    while True:
        given = {figure.as_written for figure in entry.quantities}
        waiting = [figure for figure in waiting if figure.as_written not in given]
        default = _written(waiting.pop(0)) if waiting else ""
        more = f"{NONE}: not this one" if default else "empty: no more"

        def read(text: str, default: str = default) -> str:
            words = text.strip() or default
            if words in ("", NONE):
                return "none"
            figure = _figure(words, proposed, source)
            passage = source.text[slice(*place)] if source and place else figure.as_written
            stands = articles.find_words(passage, figure.as_written) is not None
            return _described(figure) + ("" if stands else " · not in the passage")

        reply = yield Question(
            "Figure",
            f"its words; measure; kind; period – as in: 3 million shells; shipped; since August; {more}",
            read,
            lambda text: [offer for offer in offers if fold(text) in fold(offer.text) or not text],
            default,
        )
        words = reply.strip() or default
        if not words:
            return
        if words != NONE:
            entry.quantities.append(_figure(words, proposed, source))


def _proposed(source: _Source, place: Place) -> dict[str, QuantityEntry]:
    """The figures of a passage by their words, with what the sentence says of them."""
    quote = source.text[slice(*place)]
    clear = set(quantity.proposals(quote))
    return {
        " ".join(found.as_written.split()): _proposal(source, place, found)
        for found in quantity.find(quote)
        if found.as_written in clear
    }


def _proposal(source: _Source, place: Place, found: Found) -> QuantityEntry:
    start, end = source.around(place)
    words = _throughout(source.text[start:end], source, place[0] + found.start - start)
    running = re.match(r"since\b", words, re.IGNORECASE) and found.kind is Kind.count
    return QuantityEntry(
        as_written=" ".join(found.as_written.split()),
        measure=found.measure,
        kind=Kind.cumulative if running else None,
        period=words or None,
    )


def _written(figure: QuantityEntry) -> str:
    """A figure as it is typed in one line; its period in the words for it."""
    return "; ".join(filter(None, (figure.as_written, figure.measure, figure.kind, figure.period)))


def _figure(text: str, proposed: dict[str, QuantityEntry], source: _Source | None) -> QuantityEntry:
    """A figure as typed: its words, then what is said of them; words alone mean what is proposed of them."""
    words, *parts = (part.strip() for part in text.split(";"))
    if not parts and words in proposed:
        figure = replace(proposed[words])
    else:
        figure = QuantityEntry(as_written=words)
        for part in parts:
            if part.lower() in list(Kind):
                figure.kind = Kind(part.lower())
            elif part not in ("", NONE) and (_is_date(part, source) or figure.measure):
                figure.period = part
            elif part not in ("", NONE):
                figure.measure = part
    figure.period = _edtf(figure.period or "", source)
    return figure


def _is_date(text: str, source: _Source | None) -> bool:
    try:
        return bool(_edtf(text, source))
    except RefusedInput:
        return False


def _described(figure: QuantityEntry) -> str:
    read = quantity.describe(understood(figure))
    return " · ".join(filter(None, (read, figure.measure, figure.period)))


def _links_and_tags(ledger: Ledger, filled: Filled) -> Generator[Question, str, None]:
    general = yield Question(
        "Implies",
        "a more general claim that is true if this one is, as #12; empty: none",
        lambda text: ledger.claim(text.strip())[1] if text.strip() else "none",
        lambda text: ledger.similar(text.lstrip("#")),
    )
    if general.strip():
        reason = yield Question("Because", "why the one implies the other", lambda text: text)
        filled.entry.implies.append(
            LinkEntry(claim=str(ledger.claim(general.strip())[0]), reason=reason.strip() or None)
        )
    tags = yield Question(
        "Tags",
        "with commas between; empty: none",
        lambda text: ", ".join(_listed(text)),
        _last_of(_among(ledger.tags)),
    )
    filled.entry.tags = _listed(tags)


# --- reading answers ---


def _claim_reader(ledger: Ledger) -> Callable[[str], str]:
    def read(text: str) -> str:
        if not text.strip():
            raise RefusedInput("what is claimed?")
        if text.strip().startswith("#"):
            return f"a further statement on “{ledger.claim(text.strip())[1]}”"
        if figure := quantity.figure_in(text):
            return f"'{figure}' is a figure: figures belong to statements, the claim does without"
        if odd := mixed_letters(text):
            return f"look-alike letters: {odd}"
        return "a new claim"

    return read


def _date_reader(source: _Source | None, unknown: str = "none") -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.strip() in ("", NONE):
            return unknown
        found = when.read(text, source.published if source else None)
        return f"{found.date.edtf}{' (by convention)' if found.convention else ''}"

    return read


def _edtf(text: str, source: _Source | None) -> str | None:
    if text.strip() in ("", NONE):
        return None
    return when.read(text, source.published if source else None).date.edtf


def _party(ledger: Ledger, filled: Filled, name: str) -> tuple[str, str]:
    """The own name and kind of a party: recorded, just named, or a state that is called so anywhere."""
    name = name.strip()
    new, _, begun = name.rpartition(":")
    kind = next(
        (kind for kind in PartyKind if begun.strip() and kind.startswith(begun.strip().lower())), None
    )
    if new.strip() and kind:
        return new.strip(), f"new, {kind}"
    for entry in filled.parties:
        if fold(name) in map(fold, (entry.name, *entry.also)):
            return entry.name, entry.kind
    try:
        return ledger.party(name)
    except RefusedInput as error:
        if code := territories.code(name):
            state = territories.english(code)
            named = any(entry.name == state for entry in filled.parties)
            return state, PartyKind.state if named else "new, state"
        if found := ledger.begun(name):
            return found
        if code := territories.begun(name):
            return _party(ledger, filled, territories.english(code))
        near = error.message.partition(": see ")[0].removesuffix(" If not, see claimtrack party list")
        raise RefusedInput(f"{near} – or record it as {name}:KIND ({', '.join(PartyKind)})") from None


def _parties(ledger: Ledger, filled: Filled, text: str) -> list[str]:
    """Each party that an answer names, with what is to be said of it."""
    read = []
    for name in _listed(text):
        label, kind = _party(ledger, filled, name)
        odd = f", look-alike letters: {odd}" if (odd := mixed_letters(label)) else ""
        read.append(f"{label} ({kind}{odd})")
    return read


def _known(ledger: Ledger, filled: Filled, name: str) -> str:
    """The party's own name; one that is new is noted down to be recorded."""
    label, kind = _party(ledger, filled, name)
    if kind.startswith("new, ") and all(fold(entry.name) != fold(label) for entry in filled.parties):
        given = name.rpartition(":")[0].strip() or name.strip()
        also = [given] if fold(given) != fold(label) and territories.code(given) else []
        filled.parties.append(PartyEntry(name=label, kind=PartyKind(kind.removeprefix("new, ")), also=also))
    return label


def _joined(read: Sequence[str], nobody: str) -> str:
    return " and ".join(read) or nobody


def _listed(text: str) -> list[str]:
    parts = (part.strip() for part in text.split(","))
    return list(dict.fromkeys(part for part in parts if part not in ("", NONE)))


def _begins(typed: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each word typed begins one of the name, and the last is not yet a whole one."""
    if not typed or typed[-1] in words:
        return False
    return all(any(word.startswith(begun) for word in words) for begun in typed)


def _names(word: str) -> bool:
    """Whether a word can be one of a name in a running text."""
    return not word[0].islower() or word in _JOINING


# --- completing ---


def _among(known: Sequence[tuple[str, str]]) -> Callable[[str], Iterable[Offer]]:
    """Completes to what has words that begin like those typed ("nor kor"), or else looks most like them."""
    folded = [f" {fold(' '.join(one))}" for one in known]

    def offers(text: str) -> list[Offer]:
        from rapidfuzz import fuzz, process

        words = fold(text).split() if text.strip() else []
        places = [i for i, name in enumerate(folded) if all(f" {word}" in name for word in words)]
        if not places:
            found = process.extract(fold(text), folded, scorer=fuzz.WRatio, limit=_OFFERED, score_cutoff=60)
            places = [place for *_, place in found]
        return [Offer(*known[place]) for place in places[:_OFFERED]]

    return offers


def _last_of(complete: Callable[[str], Iterable[Offer]], by: str = ",") -> Callable[[str], Iterable[Offer]]:
    """The same for the last of several answers with commas between."""

    def offers(text: str) -> Iterator[Offer]:
        before, mark, last = text.rpartition(by)
        space = " " if mark.strip() else ""
        for offer in complete(last):
            yield offer._replace(text=f"{before}{mark}{space}{offer.text}")

    return offers


def _last_word_of(words: Sequence[str]) -> Callable[[str], Iterable[Offer]]:
    def complete(begun: str) -> list[Offer]:
        return [Offer(word) for word in words if begun and word.startswith(begun.lower())]

    return _last_of(complete, " ")
