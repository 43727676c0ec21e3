"""Drafts of an article's statements beside what the ledger knows: whose they are, which are recorded already,
on which claims they may be, and the form filled in with what was drafted.

Nothing is recorded here. A draft counts as recorded where a statement is cited from its sentence.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Generator, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select, union_all
from sqlalchemy.engine import URL

from claimtrack import articles, dates, drafting, form, quantity, queries, similar, when
from claimtrack import tables as t
from claimtrack.database import reading
from claimtrack.drafting import Draft
from claimtrack.entries import ClaimEntry, PartyEntry, QuantityEntry, StatementEntry
from claimtrack.errors import RefusedInput
from claimtrack.form import Dialogue, Filled, Offer, Question
from claimtrack.ledger import Writer, understood
from claimtrack.names import Names
from claimtrack.quantity import Found
from claimtrack.queries import ArticlePage
from claimtrack.similar import Like
from claimtrack.text import fold
from claimtrack.vocabulary import Hedge, PartyKind, Reading, Stance
from claimtrack.when import When

_BEFORE = 3  # claims cited before a sentence that are offered to who reacts
_OFFERED = 5  # claims offered in all
_LONG_ENOUGH = 1000  # characters of a sentence by which claims like it are found
_OF_A_CLAIM = ("Claim", "About", "Period")  # questions that are asked of a new claim
_SOMEBODY = "somebody who is not in this ledger"


class Offered(NamedTuple):
    """A draft, and what the ledger knows of it.

    `party` is the own name of the one party that is called like the speaker, of that `kind`; else both are
    None and `unknown` says why. `statement` is the one that records it.
    """

    draft: Draft
    party: str | None
    kind: str | None
    unknown: str
    statement: int | None


class Scan(NamedTuple):
    """What an article's text was found to report, in its order.

    `left` are the sentences, start and end, with the figures that no draft has.
    """

    page: ArticlePage
    drafts: list[Offered]
    left: list[tuple[int, int, list[Found]]]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.page.text or ""


# --- what an article reports ---


def scan(connection: Connection, article: int) -> Scan:
    """The drafts of an article, and the figures that are in none. Raises RefusedInput without a text."""
    page = queries.article(connection, article)
    if page.text is None:
        raise RefusedInput("its text is not in this ledger", "article")
    found = list(drafting.drafts(page.text, published(page), page.boilerplate))
    names = Names(connection)
    named = [_whose(connection, names, page, draft) for draft in found]
    recorded = _recorded(_citations(connection, article), found, [party for party, _ in named])
    offered = [
        Offered(
            draft,
            names.label(party) if party else None,
            names.kind(party) if party else None,
            unknown,
            recorded.get(i),
        )
        for i, (draft, (party, unknown)) in enumerate(zip(found, named, strict=True))
    ]
    return Scan(page, offered, _left(page, found))


def published(page: ArticlePage) -> date | None:
    """The day from which an article's dates are counted."""
    day = dates.parse(page.article.published).earliest if page.article.published else None
    return date.fromisoformat(day) if day else None


def key(scanned: Scan, draft: Draft) -> str:
    """What a draft is remembered by, whatever stands around it: its sentence, speaker, cue and stance."""
    words = (scanned.text[draft.start : draft.end], draft.speaker, scanned.text[slice(*draft.cue)])
    told = (*map(fold, words), draft.stance)
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def _left(page: ArticlePage, found: Sequence[Draft]) -> list[tuple[int, int, list[Found]]]:
    text = page.text or ""
    drafted = {figure.start for draft in found for figure in draft.figures}
    left = [figure for figure in quantity.find(text) if figure.start not in drafted]
    left = [one for one in left if not any(a < one.end and one.start < b for a, b in page.boilerplate)]
    sentences = []
    for start, end in articles.sentences(text):
        first, last = (bisect_left(left, at, key=lambda one: one.start) for at in (start, end))
        sentences += [(start, end, left[first:last])] if first < last else []
    return sentences


def _whose(connection: Connection, names: Names, page: ArticlePage, draft: Draft) -> tuple[int | None, str]:
    """The party that is called like the speaker, or why there is not the one.

    'South Korea's defense minister Shin Won-sik' is the person Shin Won-sik, if there is one, and never
    South Korea; 'Kyiv's foreign ministry' is a foreign ministry that is a member of Ukraine. What nobody is
    named for is said by the article.
    """
    speaker = draft.speaker or page.article.publisher or ""
    if not speaker:
        return None, "unknown party"
    for called in filter(None, (speaker, draft.named)):
        words = re.sub(r"^(?:the|an?)\s+", "", called, flags=re.IGNORECASE).split()
        wholes = dict.fromkeys(filter(None, (called, " ".join(words))))
        ends = [" ".join(words[i:]) for i in range(1, len(words) - 1) if words[i][:1].isupper()]
        found = [ids for name in wholes if (ids := names.ids(name))]
        found += [ids for name in ends if (ids := names.ids(name)) and _persons(names, ids)]
        found += [ids for name in wholes if (ids := _members(connection, names, name))]
        if found:
            return (found[0][0], "") if len(found[0]) == 1 else (None, "a name of several parties")
        if state := next((state for name in wholes if (state := names.state(name))), None):
            return state, ""
    near = names.nearest(speaker)
    return None, "unknown party" + (f", perhaps {' or '.join(near)}" if near else "")


def _members(connection: Connection, names: Names, name: str) -> list[int]:
    """The parties that 'Kyiv's foreign ministry' can be: called so, and members of Kyiv."""
    of, possessive, own = re.sub("’", "'", name).partition("'s ")
    wholes, parts = (names.ids(of), names.ids(own)) if possessive else ([], [])
    m = t.membership.c
    query = select(m.party).where(m.party.in_(parts), m.whole.in_(wholes)).distinct()
    return list(connection.execute(query.order_by(m.party)).scalars()) if wholes and parts else []


def _persons(names: Names, parties: Iterable[int]) -> bool:
    return all(names.kind(party) == PartyKind.person for party in parties)


def _citations(connection: Connection, article: int) -> list[Row[Any]]:
    """Each passage of the article, with its statement and that one's claim, party and stance."""
    c, s = t.citation.c, t.statement.c
    columns = (s.id.label("statement"), s.claim, s.party, s.stance, s.withdrawn_because, c.start, c.end)
    query = select(*columns)
    query = query.join_from(t.citation, t.statement, c.statement == s.id)
    query = query.where(c.article == article, c.start.is_not(None)).order_by(c.id)
    return list(connection.execute(query))


def _recorded(
    citations: Sequence[Row[Any]],
    found: Sequence[Draft],
    parties: Sequence[int | None],
) -> dict[int, int]:
    """Which statement records which draft; one statement records one draft, the most alike first."""
    pairs = []
    for i, (draft, party) in enumerate(zip(found, parties, strict=True)):
        for cited in citations:
            if cited.start < draft.end and draft.start < cited.end:
                same = (cited.party == party, cited.stance == draft.stance)
                whole = (cited.start, cited.end) == (draft.start, draft.end)
                if same[0] or whole or party is None:
                    pairs.append((-2 * same[0] - same[1], i, cited.statement))
    recorded: dict[int, int] = {}
    for _, i, statement in sorted(pairs):
        if i not in recorded and statement not in recorded.values():
            recorded[i] = statement
    return recorded


# --- claims that a draft may be about ---


def reacts(stance: Stance) -> bool:
    """Whether a position is one on what somebody else, or the same party, has said before."""
    return stance is not Stance.asserts


def claims(writer: Writer, scanned: Scan, offered: Offered) -> list[Like]:
    """The recorded claims that a draft may be about: to who reacts, first those cited just before it.

    The draft is recorded as a claim of its own to find them: the writer's change must not be committed.
    """
    draft, connection = offered.draft, writer.connection
    cited = sorted(_citations(connection, scanned.page.article.id), key=lambda one: one.start, reverse=True)
    standing = [one.claim for one in cited if one.start < draft.end and not one.withdrawn_because]
    before = standing if reacts(draft.stance) else []
    before = list(dict.fromkeys(before))[:_BEFORE]
    texts = queries.claim_texts(connection, before)
    found = [Like(claim, texts[claim], ["cited just before"]) for claim in before]
    sentence = _sentence(scanned, draft)[:_LONG_ENOUGH]
    if offered.party is None:
        writer.party(PartyEntry(name=_SOMEBODY, kind=PartyKind.unnamed))
    said = StatementEntry(party=offered.party or _SOMEBODY, stance=Stance.asserts)
    said.quantities = [QuantityEntry(as_written=words) for words in filter(None, map(plain, draft.figures))]
    about = _named_in(connection, sentence)
    number = writer.claim(ClaimEntry(text=sentence, about=about, statements=[said]))
    writer.flush()
    found += [like for like in similar.like(connection, number) if like.claim not in before]
    return found[:_OFFERED]


def _named_in(connection: Connection, text: str) -> list[str]:
    """The own names of the parties that a text names, in its order; the case of letters counts."""
    p, n = t.party.c, t.party_name.c
    other = select(n.name, p.name.label("own")).join_from(t.party_name, t.party, n.party == p.id)
    known = union_all(select(p.name, p.name), other).subquery()
    own = {name: called for name, called in connection.execute(select(known)) if name in text}
    names = "|".join(re.escape(name) for name in sorted(own, key=len, reverse=True))
    found = re.finditer(rf"(?<!\w)(?:{names})(?!\w)", text) if names else ()
    return list(dict.fromkeys(own[match[0]] for match in found))


def plain(figure: Found) -> str:
    """The words of a figure, if they say by themselves what they say in the sentence; else nothing."""
    words = " ".join(figure.as_written.split())
    try:
        read = understood(QuantityEntry(as_written=words))
    except RefusedInput:
        return ""
    return words if not figure.doubt and (read.low, read.high) == (figure.low, figure.high) else ""


def _sentence(scanned: Scan, draft: Draft) -> str:
    return " ".join(scanned.text[draft.start : draft.end].split())


# --- the form, filled in ---


class Chosen(NamedTuple):
    """What a person said of a draft: the recorded claim that it is on, none for a new one; the places of
    figures that are left out; and whether all questions are asked, or only those that nothing answers.
    """

    claim: int | None = None
    without: frozenset[int] = frozenset()
    edit: bool = False


def shown(offered: Offered, alike: Sequence[Like]) -> Chosen:
    """What accepting a draft as it is shown means: who reacts does so to the first claim that is offered.

    A figure that somebody denies, or says nothing of, is not his; nor is "a few days", as in the form.
    """
    draft = offered.draft
    own = draft.stance.affirms or draft.stance is Stance.disputes
    claim = alike[0].claim if alike and reacts(draft.stance) else None
    without = (i for i, one in enumerate(draft.figures) if not own or one.hedge is Hedge.vague)
    return Chosen(claim, frozenset(without))


def period(scanned: Scan, draft: Draft) -> When | None:
    """The time throughout which something is said to be, where the sentence has just one."""
    found = when.find(_sentence(scanned, draft), published(scanned.page))
    throughout = [one for one in found if one.period]
    return throughout[0] if len(throughout) == 1 else None


def dialogue(url: URL, scanned: Scan, offered: Offered, alike: Sequence[Like], chosen: Chosen) -> Dialogue:
    """The form for one statement with the draft's answers in it, of which the certain ones are not asked."""
    draft = offered.draft
    given = _given(scanned, offered, chosen)
    lead = form.one_statement(form.Ledger(url), f"a{scanned.page.article.id}", draft.stance)
    question = next(lead)
    while True:
        waiting = given[question.label]
        answer = waiting.popleft() if waiting else _no_more(question)
        question = _with(question, answer, alike)
        certain = question.label not in _OF_A_CLAIM or (
            question.label == "Claim" and chosen.claim is not None
        )
        asked = chosen.edit or not certain or _refused(question)
        reply = (yield question) if asked else question.given
        try:
            question = lead.send(reply)
        except StopIteration as done:
            filled: Filled = done.value
            break
    entry = filled.entry.statements[0]
    if draft.said and entry.date == draft.said.date.edtf:
        entry.date_words = draft.said.words
    yield from _replaces(url, filled, entry, ask=chosen.edit)
    yield from _reading(draft, entry, ask=chosen.edit)
    return filled


def _given(scanned: Scan, offered: Offered, chosen: Chosen) -> defaultdict[str, deque[str]]:
    """The draft's answers, by question, in their order."""
    draft = offered.draft
    kept = [one for i, one in enumerate(draft.figures) if i not in chosen.without and plain(one)]
    throughout = period(scanned, draft)
    speaker = re.sub(r"^the\s+", "", draft.speaker, flags=re.IGNORECASE)
    given: dict[str, list[str]] = {
        "Claim": [f"#{chosen.claim}"] if chosen.claim is not None else [],
        "Period": [throughout.words] if throughout else [],
        "Who speaks": [offered.party or speaker or scanned.page.article.publisher or ""],
        "Quote": [_sentence(scanned, draft)],
        "Position": [" ".join(filter(None, (draft.stance, draft.aspect, draft.certainty)))],
        "When": [_when(scanned, draft.said) if draft.said else form.NONE],
        "Figure": [plain(one) for one in kept],
    }
    return defaultdict(deque, {label: deque(answers) for label, answers in given.items()})


def _when(scanned: Scan, said: When) -> str:
    """The day of a saying as it is typed: its words, or the day that 'the same day' is."""
    try:
        same = when.read(said.words, published(scanned.page)).date == said.date
    except RefusedInput:
        same = False
    return said.words if same else said.date.edtf


def _no_more(question: Question) -> str:
    """The answer where the draft has none: of figures that the form proposes, not this one."""
    return form.NONE if question.label == "Figure" and question.default else ""


def _with(question: Question, given: str, alike: Sequence[Like]) -> Question:
    """The question with the draft's answer, and with what the draft makes likely."""
    question = question._replace(given=given)
    if question.label == "Claim":
        likely = [Offer(f"#{like.claim}", f"{like.text} ({', '.join(like.why)})") for like in alike]
        offers = question.offers
        return question._replace(offers=lambda text: offers(text) if text.strip() else likely)
    if question.label == "Who speaks":
        known = question.read

        def somebody(text: str) -> str:
            if not text.strip() or text.strip() == form.NONE:
                raise RefusedInput("who speaks? A statement is somebody's")
            return known(text)

        return question._replace(read=somebody)
    return question


def _refused(question: Question) -> bool:
    """Whether the draft's answer has no meaning in this ledger."""
    try:
        question.read(question.given)
    except RefusedInput:
        return True
    return False


def _replaces(
    url: URL, filled: Filled, entry: StatementEntry, *, ask: bool
) -> Generator[Question, str, None]:
    """Ask for the earlier statement that this one replaces, where the same party has made one."""
    if filled.claim is None:
        return
    with reading(url) as connection:
        (view,) = queries.claims_by_id(connection, [filled.claim])
    earlier = {f"s{one.id}": one for one in view.statements if one.in_force and one.party == entry.party}
    other_side = [
        name
        for name, one in earlier.items()
        if (Stance(one.stance).affirms and entry.stance.is_denial)
        or (Stance(one.stance).is_denial and entry.stance.affirms)
    ]
    must = list(earlier) if entry.stance.replaces else other_side
    if not must and not (ask and earlier):
        return

    def read(text: str) -> str:
        if text.strip() and text.strip() not in earlier:
            raise RefusedInput(f"is one of {', '.join(earlier)}")
        return f"{earlier[text.strip()].stance}, {earlier[text.strip()].date}" if text.strip() else "none"

    reply = yield Question(
        "Replaces",
        "the earlier statement of the same party that no longer holds, as s17; empty: none",
        read,
        lambda _: [Offer(name, f"{one.stance}, {one.date}") for name, one in earlier.items()],
        given=must[0] if len(must) == 1 else "",
    )
    entry.replaces = reply.strip() or None


def _reading(draft: Draft, entry: StatementEntry, *, ask: bool) -> Generator[Question, str, None]:
    """Ask why the passage is unclear: whom a pronoun means is our reading."""
    reason = f"whom the pronoun means: {draft.speaker}" if draft.guessed else ""
    if ask:
        reason = yield Question(
            "Our reading",
            "why, if the passage is unclear; empty: it says so plainly",
            str.strip,
            given=reason,
        )
    if reason.strip():
        entry.reading, entry.reading_reason = Reading.inferred, reason.strip()
