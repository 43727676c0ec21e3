"""The guided form: questions, one after the other, that lead from an article to a claim with its denials.

A dialogue is a generator that gives questions, takes answers and ends with entries. The answers are all that
is kept: to go back, the last one is dropped and the others are given again; a draft is a list of answers.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from sqlalchemy import select
from sqlalchemy.engine import URL

from claimtrack import articles, dates, quantity, queries, search, when
from claimtrack import tables as t
from claimtrack.database import reading
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
from claimtrack.text import fold
from claimtrack.vocabulary import Aspect, Certainty, Form, Kind, PartyKind, Stance

_OFFERED = 8  # completions at a time
_DENIALS = (Stance.denies, Stance.disputes)


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


Dialogue = Generator[Question, str, Filled]
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True)
class _Source:
    """The article that is being read."""

    number: int
    published: date | None
    sentences: tuple[str, ...]
    text: str | None


class Ledger:
    """What the form looks up. Each look is a short one: nobody else waits while a person thinks."""

    def __init__(self, url: URL) -> None:
        self._url = url
        with reading(url) as connection:
            p, n, a, g = t.party.c, t.party_name.c, t.article.c, t.tag.c
            own = connection.execute(select(p.name, p.name, p.kind).where(p.merged_into.is_(None)))
            other = connection.execute(
                select(n.name, p.name, p.kind).join_from(t.party_name, t.party, p.id == n.party)
            )
            self.names = [
                (name, f"{of}, {kind}" if name != of else kind) for name, of, kind in [*own, *other]
            ]
            listed = connection.execute(select(a.id, a.title, a.publisher, a.published).order_by(a.id.desc()))
            self.articles = [(f"a{n}", " · ".join(filter(None, rest))) for n, *rest in listed]
            self.tags = [(name, "") for name in connection.execute(select(g.name).distinct()).scalars()]

    def party(self, name: str) -> tuple[str, str]:
        """The party's own name and kind. Raises RefusedInput where there is none of that name."""
        with reading(self._url) as connection:
            names = Names(connection)
            number = names.known(name)
            return names.label(number), names.kind(number)

    def claim(self, reference: str) -> tuple[int, str]:
        """A recorded claim's number and sentence."""
        with reading(self._url) as connection:
            number = find(connection, t.claim, reference)
            return number, queries.claim_texts(connection, [number])[number]

    def article(self, reference: str) -> _Source:
        """The article with its text, cut into sentences."""
        with reading(self._url) as connection:
            number = find(connection, t.article, reference)
            page = queries.article(connection, number)
        day = dates.parse(page.article.published).earliest if page.article.published else None
        return _Source(
            number, date.fromisoformat(day) if day else None, _sentences(page.text or ""), page.text
        )

    def similar(self, words: str) -> list[Offer]:
        """Recorded claims in which all the words stand."""
        if not words.strip():
            return []
        with reading(self._url) as connection:
            hits = search.search(connection, words, ["claims"], _OFFERED).hits
        return [Offer(f"#{hit.id}", hit.text) for hit in hits]


def dialogue(ledger: Ledger, article: str = "") -> Dialogue:
    """Ask for a claim, for who asserts it and who denies it, with passages and figures."""
    source = yield from _article(ledger, article)
    filled = yield from _claim(ledger, source)
    yield from _statement(ledger, filled, source, "Who asserts it", Stance.asserts)
    while (yield from _statement(ledger, filled, source, "Who denies it", Stance.denies)):
        pass
    if filled.claim is None:
        yield from _links_and_tags(ledger, filled)
    return filled


def one_statement(ledger: Ledger, article: str, stance: Stance) -> Dialogue:
    """Ask for a claim and for one party's position on it, as an article has it."""
    source = ledger.article(article)
    filled = yield from _claim(ledger, source)
    yield from _statement(ledger, filled, source, "Who speaks", stance)
    return filled


def _claim(ledger: Ledger, source: _Source | None) -> Generator[Question, str, Filled]:
    filled = Filled()
    sentence = yield Question(
        "Claim",
        "one neutral sentence without figures; or #12, a recorded one",
        _claim_reader(ledger),
        ledger.similar,
    )
    if sentence.startswith("#"):
        filled.claim, filled.entry.text = ledger.claim(sentence)
    else:
        filled.entry.text = sentence.strip()
        yield from _about(ledger, filled)
        period = yield Question(
            "Period",
            "the time that it is about: since August 2023, 2024-02; empty: none",
            _date_reader(source),
        )
        filled.entry.period = _edtf(period, source)
    return filled


def _article(ledger: Ledger, article: str) -> Generator[Question, str, _Source | None]:
    if article:
        return ledger.article(article)
    reply = yield Question(
        "Article",
        "its number, as in a4, or words of its title and Tab; empty: none",
        lambda text: dict(ledger.articles)[f"a{ledger.article(text).number}"] if text else "no article",
        _among(ledger.articles),
    )
    return ledger.article(reply.strip()) if reply.strip() else None


def _about(ledger: Ledger, filled: Filled) -> Generator[Question, str, None]:
    def read(text: str) -> str:
        return " and ".join(_party(ledger, filled, name)[0] for name in _listed(text)) or "about nobody"

    names = yield Question(
        "About",
        "the parties that it is about, with commas between; new ones as NAME:KIND",
        read,
        _last_of(ledger.names),
    )
    filled.entry.about = [_known(ledger, filled, name) for name in _listed(names)]


def _statement(
    ledger: Ledger, filled: Filled, source: _Source | None, who: str, stance: Stance
) -> Generator[Question, str, bool]:
    """One party's position; False where nobody is named."""
    party = yield Question(
        who,
        "any of the party's names; a new one as NAME:KIND; empty: nobody",
        lambda text: ", ".join(_party(ledger, filled, text)) if text.strip() else "nobody",
        _among(ledger.names),
    )
    if not party.strip():
        return False
    word = yield from _choice("Stance", "the party's position", Stance, stance)
    entry = StatementEntry(party=_known(ledger, filled, party), stance=word or stance)
    if entry.stance in _DENIALS:
        default = Aspect.magnitude if entry.stance is Stance.disputes else None
        entry.aspect = yield from _choice("Aspect", "what it is aimed at", Aspect, default)
    certainty = yield from _choice("Certainty", "how sure the party put it", Certainty, Certainty.flat)
    entry.certainty = certainty or Certainty.flat
    until = f"; empty: up to {source.published}" if source and source.published else "; empty: unknown"
    said = yield Question(
        "When", f"as the article says it: on Tuesday, 26 February 2024{until}", _date_reader(source)
    )
    entry.date = _edtf(said, source)
    entry.date_words = said.strip() if entry.date not in (None, said.strip()) else None
    if source and source.text:
        yield from _passage(source, entry)
    yield from _figures(source, entry)
    filled.entry.statements.append(entry)
    return True


def _passage(source: _Source, entry: StatementEntry) -> Generator[Question, str, None]:
    text = source.text or ""

    def read(words: str) -> str:
        if not words.strip():
            return "no passage"
        start, end = articles.find_passage(text, words.strip())
        return f"“{text[start:end]}”"

    words = yield Question(
        "Quote",
        "the words that show it; type a few of them and take the sentence with Tab",
        read,
        _passages(source),
    )
    if words.strip():
        form = yield from _choice("Whose words", "the speaker's, or the reporter's", Form, Form.paraphrase)
        start, end = articles.find_passage(text, words.strip())
        entry.citations.append(
            CitationEntry(article=f"a{source.number}", exact=text[start:end], form=form or Form.paraphrase)
        )


def _figures(source: _Source | None, entry: StatementEntry) -> Generator[Question, str, None]:
    """Figures until there are no more; each is offered the measure and the period of the one before."""
    quoted = [found for citation in entry.citations for found in quantity.find(citation.exact)]
    seen = [Offer(" ".join(found.as_written.split())) for found in quoted if not found.doubt]
    measure = period = ""
    counted = Kind.count
    while True:
        words = yield Question(
            "Figure",
            "as it is written: more than 3 million 152mm shells; empty: no more",
            _figure_read,
            lambda text: [offer for offer in seen if not text or fold(text) in fold(offer.text)],
        )
        if not words.strip():
            return
        figure = QuantityEntry(as_written=words.strip())
        said = "what is said of them: shipped, killed; - for nothing"
        measure = (yield Question("Measure", said, str.strip, default=measure)).strip() or measure
        figure.measure = measure if measure not in ("", "-") else None
        read_as = understood(figure).kind
        default = counted if read_as is Kind.count else read_as
        figure.kind = yield from _choice("Kind", "how it counts", Kind, default)
        counted = Kind.cumulative if figure.kind is Kind.cumulative else Kind.count
        about = "the time that it is about: since August; - for an unknown one"
        read = _date_reader(source, "-")
        period = (yield Question("Figure's period", about, read, default=period)).strip() or period
        figure.period = _edtf(period.removeprefix("-"), source)
        entry.quantities.append(figure)


def _figure_read(words: str) -> str:
    return quantity.describe(understood(QuantityEntry(as_written=words.strip()))) if words.strip() else "none"


def _links_and_tags(ledger: Ledger, filled: Filled) -> Generator[Question, str, None]:
    general = yield Question(
        "Implies",
        "a more general claim that is true if this one is, as #12; empty: none",
        lambda text: ledger.claim(text)[1] if text.strip() else "none",
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
        _last_of(ledger.tags),
    )
    filled.entry.tags = _listed(tags)


# --- reading answers ---


def _claim_reader(ledger: Ledger) -> Callable[[str], str]:
    def read(text: str) -> str:
        if not text.strip():
            raise RefusedInput("what is claimed?")
        if text.startswith("#"):
            return f"a further statement on “{ledger.claim(text)[1]}”"
        if figure := quantity.figure_in(text):
            return f"'{figure}' is a figure: figures belong to statements, the claim does without"
        return "a new claim"

    return read


def _date_reader(source: _Source | None, unknown: str = "") -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.strip() in ("", unknown):
            return ""
        found = when.read(text, source.published if source else None)
        return f"{found.date.edtf}{' (by convention)' if found.convention else ''}"

    return read


def _edtf(text: str, source: _Source | None) -> str | None:
    return when.read(text, source.published if source else None).date.edtf if text.strip() else None


def _choice(
    label: str, help_: str, words: type[_Word], default: _Word | None
) -> Generator[Question, str, _Word | None]:
    """One of some words, of which a beginning is enough; empty means the default."""

    def chosen(text: str) -> _Word | None:
        if not text.strip():
            return default
        found = [word for word in words if word.startswith(text.strip().lower())]
        if len(found) != 1:
            raise RefusedInput(f"is one of {', '.join(found or words)}")
        return found[0]

    offers = _among([(word, "") for word in words])
    reply = yield Question(label, help_, lambda text: chosen(text) or "", offers, default or "")
    return chosen(reply)


def _party(ledger: Ledger, filled: Filled, name: str) -> tuple[str, str]:
    """The own name and kind of a party, recorded or just named."""
    new, _, kind = name.strip().rpartition(":")
    if new and kind in list(PartyKind):
        return new.strip(), f"new, {kind}"
    for entry in filled.parties:
        if fold(entry.name) == fold(name):
            return entry.name, entry.kind
    try:
        return ledger.party(name.strip())
    except RefusedInput as error:
        near = error.message.partition(": see ")[0].removesuffix(" If not, see claimtrack party list")
        raise RefusedInput(f"{near} – or record it as {name.strip()}:KIND") from None


def _known(ledger: Ledger, filled: Filled, name: str) -> str:
    """The party's own name; one that is new is noted down to be recorded."""
    label, kind = _party(ledger, filled, name)
    if kind.startswith("new, "):
        filled.parties.append(PartyEntry(name=label, kind=PartyKind(kind.removeprefix("new, "))))
    return label


def _listed(text: str) -> list[str]:
    return list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


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


def _last_of(known: Sequence[tuple[str, str]]) -> Callable[[str], Iterable[Offer]]:
    """The same for the last of several answers with commas between."""
    complete = _among(known)

    def offers(text: str) -> Iterable[Offer]:
        before, comma, last = text.rpartition(",")
        return [
            offer._replace(text=f"{before}{comma}{' ' if comma else ''}{offer.text}")
            for offer in complete(last)
        ]

    return offers


def _passages(source: _Source) -> Callable[[str], Iterable[Offer]]:
    def offers(text: str) -> list[Offer]:
        words = fold(text).split()
        found = [sentence for sentence in source.sentences if all(word in fold(sentence) for word in words)]
        return [Offer(sentence) for sentence in found[:_OFFERED]] if words else []

    return offers


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(" ".join(text[start:end].split()) for start, end in articles.sentences(text))
