"""Others' fact-checks in: ClaimReview as pages and feeds have it, and what Google's Fact Check Tools answer.

A review becomes a claim, what the claimant said of it, and an assessment, which is the reviewer's and never
ours. What is odd in a review, or missing, is said for each; the others can be taken without it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, BinaryIO, NamedTuple

from sqlalchemy import select

from claimtrack import claimreview, dates, territories
from claimtrack import tables as t
from claimtrack.entries import (
    ArticleEntry,
    AssessmentEntry,
    CitationEntry,
    ClaimEntry,
    PartyEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.exchange import MAX_TOLD, Source, said
from claimtrack.ledger import Writer, within
from claimtrack.queries import claim_ids_saying
from claimtrack.records import UID
from claimtrack.text import MAX_LINE, accept, decode_utf8, one_line
from claimtrack.vocabulary import DENIALS, PartyKind, Stance

MAX_BYTES = 256 * 2**20  # of one file
MAX_DEPTH = 50  # of lists and fields within each other
MAX_FIELD = 300  # characters of a tag

_JSON = re.compile(rb'"@context"|"@type"|"@graph"|"claimReview(ed)?"|"nextPageToken"')
_NUMBER = re.compile(rf"p[0-9]+|{UID}")
_SCHEMA = re.compile(r"^(https?://schema\.org/|schema:)")
_KINDS = {
    "Person": PartyKind.person,
    "Country": PartyKind.state,
    "State": PartyKind.state,
    "GovernmentOrganization": PartyKind.government_body,
    "NewsMediaOrganization": PartyKind.media,
    "NGO": PartyKind.organisation,
    "PoliticalParty": PartyKind.organisation,
    "Corporation": PartyKind.organisation,
}


class _Party(NamedTuple):
    name: str
    kind: PartyKind | None


_NOBODY = _Party("", None)


@dataclass(slots=True)
class _Work:
    """What a claim was published in, or a review."""

    url: str
    title: str
    publisher: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(slots=True)
class _Review:
    """One review as it was read, and what is wrong with it."""

    place: str
    wrong: list[str] = field(default_factory=list)
    text: str = ""
    language: str | None = None
    claimants: list[_Party] = field(default_factory=list)
    date: str | None = None
    appearances: list[_Work] = field(default_factory=list)
    about: list[_Party] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    reviewer: _Party = _NOBODY
    work: _Work | None = None
    rating: str = ""
    explanation: str = ""


@dataclass
class Read:
    """What files hold: our own documents, others' reviews, blocks that cannot be read, and what to know."""

    ours: list[Source] = field(default_factory=list)
    reviews: list[_Review] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass
class Tally:
    """What became of reviews: records by type, how many were there, and what is wrong with the others."""

    recorded: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    same: int = 0
    without_claimant: int = 0
    left_out: list[str] = field(default_factory=list)


# --- files ---


def looks_like(name: str, head: bytes) -> bool:
    """Whether a file of that name and beginning is a page or JSON with fact-checks, and not a form."""
    if name.lower().endswith((".jsonld", ".html", ".htm")):
        return True
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if name == "-" and start == b"<":
        return True
    return (
        (name == "-" or name.lower().endswith(".json")) and start in (b"{", b"[") and bool(_JSON.search(head))
    )


def read(file: BinaryIO, name: str, into: Read) -> None:
    """Add what an open file holds. Raises RefusedInput where it is no such file at all."""
    found, text = Read(), decode_utf8(file, name, MAX_BYTES)
    if text.lstrip()[:1] == "<":
        page = _Page()
        page.feed(text)
        page.close()
        for at, block in page.blocks:
            place = f"{name}, script at line {at}"
            try:
                _take(found, place, _decoded(block))
            except RefusedInput as error:
                found.wrong.append(f"{place}: {error}")
        if not page.blocks:
            raise RefusedInput(f"{name}: the page holds no JSON-LD, and so no ClaimReview that can be read")
    elif _is_a_list_of_lines(text):
        for number, line in enumerate(text.splitlines(), 1):
            place = f"{name}, line {number}"
            try:
                if line.strip():
                    _take(found, place, _decoded(line))
            except RefusedInput as error:
                found.wrong.append(f"{place}: {error}")
    else:
        try:
            _take(found, name, _decoded(text))
        except RefusedInput as error:
            raise RefusedInput(f"{name}: {error}") from None
    if not (found.ours or found.reviews or found.wrong):
        raise RefusedInput(f"{name}: holds no ClaimReview")
    for held, more in zip(vars(into).values(), vars(found).values(), strict=True):
        held += more


def _is_a_list_of_lines(text: str) -> bool:
    """Whether each line is a JSON document by itself, as in feeds for researchers."""
    first, _, rest = text.strip().partition("\n")
    try:
        return bool(rest) and isinstance(_decoded(first), dict)
    except RefusedInput:
        return False


class _Page(HTMLParser):
    """The blocks of JSON-LD in a page, each with its line."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[tuple[int, str]] = []
        self._parts: list[str] | None = None
        self._line = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").partition(";")[0].strip().lower()
        if tag == "script" and kind == "application/ld+json":
            self._parts, self._line = [], self.getpos()[0]

    def handle_data(self, data: str) -> None:
        if self._parts is not None:
            self._parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._parts is not None:
            self.blocks.append((self._line, "".join(self._parts)))
            self._parts = None

    def close(self) -> None:
        super().close()
        self.handle_endtag("script")


class _Twice(dict[str, Any]):
    """Fields of which one stands twice."""

    name = ""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        found = _Twice(found)
        found.name = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
    return found


def _no_number(word: str) -> Any:
    raise RefusedInput(f"is no JSON: {word} is no number")


# Fractions stay as they are written; line breaks within texts are common in pages.
_decoder = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_float=str, parse_constant=_no_number, strict=False
)


def _decoded(text: str) -> Any:
    try:
        content = _decoder.decode(text)
    except RecursionError:
        raise RefusedInput("is nested too deep") from None
    except ValueError as error:
        raise RefusedInput(f"is no JSON: {error}") from None
    level, depth = [content], 0
    while level := [
        item
        for one in level
        if isinstance(one, dict | list)
        for item in (one.values() if isinstance(one, dict) else one)
    ]:
        depth += 1
        if depth > MAX_DEPTH:
            raise RefusedInput(f"is nested more than {MAX_DEPTH} deep")
    return content


def _take(found: Read, place: str, content: Any) -> None:
    """Sort what a JSON document holds."""
    if claimreview.is_ours(content):
        found.ours.append(claimreview.document(place, content))
        return
    if isinstance(content, dict) and "@type" not in content and isinstance(content.get("claims"), list):
        if content.get("nextPageToken"):
            found.notes.append(f"{place}: the answer goes on: ask for its next page as well")
        for number, claim in enumerate(content["claims"], 1):
            found.reviews += _answer(f"{place}, claim {number}", claim)
        return
    everything = list(_dicts(content))
    known = {one["@id"]: one for one in everything if isinstance(one.get("@id"), str) and len(one) > 1}
    # Some feeds leave the type out.
    nodes = [one for one in everything if "ClaimReview" in _types(one) or "claimReviewed" in one]
    for number, node in enumerate(nodes, 1):
        where = f"{place}, review {number}" if len(nodes) > 1 else place
        found.reviews.append(_review(where, node, known))


def _dicts(content: Any) -> Iterator[dict[str, Any]]:
    """All things in a document, in their order."""
    if isinstance(content, dict):
        yield content
    for one in (
        content.values() if isinstance(content, dict) else content if isinstance(content, list) else ()
    ):
        yield from _dicts(one)


# --- one review ---


def _types(node: dict[str, Any]) -> list[str]:
    given = node.get("@type")
    return [
        _SCHEMA.sub("", one)
        for one in (given if isinstance(given, list) else [given])
        if isinstance(one, str)
    ]


def _answer(place: str, claim: Any) -> Iterator[_Review]:
    """The reviews of one claim in an answer of the Fact Check Tools."""
    if (
        not isinstance(claim, dict)
        or not isinstance(reviews := claim.get("claimReview"), list)
        or not reviews
    ):
        yield _Review(place, ["claimReview: has no review"])
        return
    for number, review in enumerate(reviews, 1):
        where = f"{place}, review {number}" if len(reviews) > 1 else place
        if not isinstance(review, dict):
            yield _Review(where, ["claimReview: must have fields"])
            continue
        publisher = review.get("publisher")
        if isinstance(publisher, dict):
            publisher = {"@type": "Organization", "name": publisher.get("name") or publisher.get("site")}
        node = {
            "claimReviewed": claim.get("text"),
            "itemReviewed": {"author": claim.get("claimant"), "datePublished": claim.get("claimDate")},
            "author": publisher,
            "url": review.get("url"),
            "headline": review.get("title"),
            "datePublished": review.get("reviewDate"),
            "reviewRating": {"alternateName": review.get("textualRating")},
            "inLanguage": review.get("languageCode"),
        }
        yield _review(where, node, {})


def _review(place: str, node: dict[str, Any], known: dict[str, Any]) -> _Review:
    """A ClaimReview as it was read; `known` are the things of its document by their @id."""
    review = _Review(place)
    f = _Fields(review, known)
    item = f.thing(node, "itemReviewed")
    review.text = f.text(node, "claimReviewed") or f.text(item, "text") or f.text(item, "name") or ""
    if not review.text:
        f.wrong("claimReviewed", "is missing")
    review.language = f.text(item, "inLanguage") or f.text(node, "inLanguage")
    review.claimants = f.parties(item, "author")
    review.date = f.date(item, "datePublished")
    review.appearances = [
        work for name in ("firstAppearance", "appearance", "sameAs") for work in f.works(item, name)
    ]
    review.about = [party for party in f.parties(item, "about", named=False) if party.name]
    review.tags = f.tags(node)
    reviewers = f.parties(node, "author")
    if len(reviewers) != 1:  # several journalists, or none: the verdict is the publisher's
        reviewers = f.parties(node, "publisher") or reviewers
    if len(reviewers) == 1:
        review.reviewer = reviewers[0]
    else:
        f.wrong(
            "author", "names several, and no publisher" if reviewers else "is missing: whose verdict is it?"
        )
    url = f.url(node, "url")
    title = f.text(node, "headline") or f.text(node, "name")
    published = f.date(node, "datePublished")
    if url:
        language = f.text(node, "inLanguage")
        review.work = _Work(url, title or url, review.reviewer.name or None, published, language)
    rating = f.thing(node, "reviewRating")
    scale = [f.text(rating, name) for name in ("ratingValue", "worstRating", "bestRating")]
    value, worst, best = scale
    scaled = all(scale) and worst != best  # some write -1 three times
    numbers = f"{value} on a scale from {worst} (worst) to {best} (best)" if scaled else None
    review.rating = f.text(rating, "alternateName") or f.text(rating, "name") or numbers or ""
    if numbers is None and value and not review.rating:
        f.wrong("reviewRating", f"says {said(value)}, and not on which scale")
        review.rating = value
    if not review.rating:
        f.wrong("reviewRating", "says no verdict")
    why = f.text(node, "reviewBody", limit=None) or f.text(rating, "ratingExplanation", limit=None)
    why = why or f.text(node, "description", limit=None) or title
    if why and len(why) > MAX_LINE - 2 * MAX_FIELD:
        why = f"(too long to be kept here: {len(why):,} characters)"
    reasons = [why or "(no explanation given)"]
    if numbers and numbers != review.rating:
        reasons.append(f"(rated {numbers[:MAX_FIELD]})")
    review.explanation = " ".join(reasons)
    return review


class _Fields:
    """Reads fields of a review's things; what is wrong with them is noted there."""

    def __init__(self, review: _Review, known: dict[str, Any]) -> None:
        self._review, self._known = review, known

    def wrong(self, name: str, message: str) -> None:
        """Note what is wrong with a field."""
        self._review.wrong.append(f"{name}: {message}")

    def things(self, node: dict[str, Any], name: str) -> list[Any]:
        """All values of a field, found by their @id where they are only named."""
        if isinstance(node, _Twice):
            self.wrong(node.name, "stands there twice")
        keys = (name, f"schema:{name}", f"http://schema.org/{name}", f"https://schema.org/{name}")
        value = next((node[key] for key in keys if key in node), None)
        if isinstance(value, dict) and isinstance(value.get("@list"), list):
            value = value["@list"]
        found = value if isinstance(value, list) else [value]
        return [self._resolved(one) for one in found if one not in (None, "", {}, [])]

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, dict) and len(value) == 1:
            if "@value" in value:
                return value["@value"]
            if isinstance(name := value.get("@id"), str):
                return self._known.get(name, name)
        return value

    def thing(self, node: dict[str, Any], name: str) -> dict[str, Any]:
        """The one thing of a field; without fields where there is none."""
        found = self.things(node, name)
        if len(found) > 1:
            self.wrong(name, f"stands there {len(found)} times")
        elif found and not isinstance(found[0], dict):
            self.wrong(name, "must have fields")
        return found[0] if len(found) == 1 and isinstance(found[0], dict) else {}

    def text(self, node: dict[str, Any], name: str, *, limit: int | None = MAX_LINE) -> str | None:
        """The one text of a field, or number as a text."""
        found = self.things(node, name)
        if not found:
            return None
        if len(found) > 1:
            self.wrong(name, f"stands there {len(found)} times")
            return None
        return self._accepted(name, found[0], limit)

    def _accepted(self, name: str, value: Any, limit: int | None = MAX_LINE) -> str | None:
        if isinstance(value, bool) or not isinstance(value, str | int):
            self.wrong(name, "must be text")
            return None
        words = str(value).strip()
        try:
            return accept(words, name, MAX_BYTES if limit is None else limit) if words else None
        except RefusedInput as error:
            self.wrong(name, error.message)
            return None

    def date(self, node: dict[str, Any], name: str) -> str | None:
        """The date of a field, of a timestamp its day."""
        text = self.text(node, name)
        try:
            return dates.parse(dates.day_of(text)).edtf if text else None
        except RefusedInput as error:
            self.wrong(name, error.message)
            return None

    def url(self, node: dict[str, Any], name: str) -> str | None:
        """The address in a field."""
        text = self.text(node, name)
        return self._address(name, text) if text else None

    def _address(self, name: str, text: str) -> str | None:
        if re.fullmatch(r"https?://[^\s<>\"]+", text):
            return text
        self.wrong(name, f"{said(text)} is no address: it begins with https://")
        return None

    def parties(self, node: dict[str, Any], name: str, *, named: bool = True) -> list[_Party]:
        """Those who are named in a field, with what kind of party they are, if that is said."""
        found = []
        for one in self.things(node, name):
            if isinstance(one, dict):
                words = self.text(one, "name")
                kinds = [kind for word in _types(one) if (kind := _kind(word))]
                if words is None and named:
                    self.wrong(name, "has no name")
            else:
                words, kinds = self._accepted(name, one), []
            if words and (kinds or named):
                found.append(_Party(words, kinds[0] if kinds else None))
        return found

    def works(self, node: dict[str, Any], name: str) -> list[_Work]:
        """What a field says that a claim was published in."""
        found = []
        for one in self.things(node, name):
            if not isinstance(one, dict):
                text = self._accepted(name, one)
                if text and (url := self._address(name, text)):
                    found.append(_Work(url, url))
                continue
            address = self.text(one, "url") or self.text(one, "@id")
            url = self._address(name, address) if address else None
            title = self.text(one, "headline") or self.text(one, "name")
            publishers = self.parties(one, "publisher")
            publisher = publishers[0].name if len(publishers) == 1 else None
            day = self.date(one, "datePublished")
            if url:
                found.append(_Work(url, title or url, publisher, day, self.text(one, "inLanguage")))
            elif not address and not title:
                self.wrong(name, "has no address")
        return found

    def tags(self, node: dict[str, Any]) -> list[str]:
        """The keywords, given as a list or with commas."""
        words = [self._accepted("keywords", one) for one in self.things(node, "keywords")]
        tags = [tag.strip() for one in words if one for tag in one.split(",")]
        return list(dict.fromkeys(tag[:MAX_FIELD] for tag in tags if tag))


def _kind(word: str) -> PartyKind | None:
    return _KINDS.get(word) or (PartyKind.organisation if word.endswith("Organization") else None)


# --- into the ledger ---


def record(
    writer: Writer,
    read: Read,
    *,
    partial: bool = False,
    update: bool = False,
    claimants: PartyKind | None = None,
) -> Tally:
    """Record reviews: claims, what claimants said, and the reviewers' verdicts.

    A claim is the one in the ledger that has its very sentence, a party the one of its name, an article that
    of its address. A verdict that is there is skipped; with another content it is refused, or edited with
    `update`. `claimants` are parties of that kind where nothing says it. Raises RefusedInput that tells of
    each review what is wrong with it; with `partial` these are left out, and told in the tally.
    """
    recording = _Recording(writer, update, claimants)
    wrong = list(read.wrong)
    for review in read.reviews:
        if not review.wrong:
            try:
                known = recording.known(review)
            except RefusedInput as error:
                review.wrong.append(str(error))
            else:  # a refusal from here on is of all: nothing is recorded by half
                with within(review.place):
                    recording.add(review, *known)
        wrong += [f"{review.place}: {sentence}" for sentence in dict.fromkeys(review.wrong)]
    tally = recording.tally
    if wrong:
        more = len(wrong) - MAX_TOLD
        tally.left_out = wrong[:MAX_TOLD] + ([f"and {more:,} more"] if more > 0 else [])
        if not partial:
            sound = sum(not review.wrong for review in read.reviews)
            hint = [f"--partial records the other {sound:,}"] if sound else []
            raise RefusedInput("\n".join(tally.left_out + hint))
    return tally


class _Recording:
    """One recording of reviews: what is known so far."""

    def __init__(self, writer: Writer, update: bool, claimants: PartyKind | None) -> None:
        self._writer, self._update, self._claimants = writer, update, claimants
        self._claims: dict[str, int] = {}
        self._articles: dict[str, str] = {}
        self._on_names: list[str] = []  # remarks on the look of a review's new names
        self.tally = Tally()

    def known(self, review: _Review) -> tuple[int | None, dict[str, Any] | None]:
        """The review's claim and verdict in the ledger. Raises RefusedInput where it cannot be recorded."""
        for party in review.claimants:
            self._known("itemReviewed.author", party, self._claimants)
        self._known("author", review.reviewer, PartyKind.organisation)
        claim = self._claim(review.text)
        self._refuse_turn(claim, review.claimants)
        verdict = self._verdict(claim, review)
        if verdict and not self._update and self._differs(verdict, review):
            raise RefusedInput(
                f"reviewRating: is {said(review.rating)} here and {said(verdict['rating'])} in the ledger: "
                "--update takes what stands here"
            )
        return claim, verdict

    def add(self, review: _Review, claim: int | None, verdict: dict[str, Any] | None) -> None:
        """Record a review that can be, or what the ledger lacks of it."""
        before, tally = self.tally.recorded.total(), self.tally
        noted = len(self._writer.notes)
        if claim is None:
            about = [self._party("about", party) for party in review.about if self._can_be(party)]
            entry = ClaimEntry(text=review.text, language=review.language, about=about, tags=review.tags)
            claim = self._claims[review.text] = self._writer.claim(entry)
            tally.recorded["claim"] += 1
        article = self._article(review.work) if review.work else None
        appeared = [work.url for work in review.appearances if self._article(work)]
        for claimant in review.claimants:
            self._say(claim, claimant, review, article, appeared)
        tally.without_claimant += not review.claimants
        reviewer = self._party("author", review.reviewer, PartyKind.organisation)
        entry_ = AssessmentEntry(
            rating=review.rating,
            explanation=review.explanation,
            source=review.work.url if review.work else None,
            party=reviewer,
        )
        if verdict is None:
            self._writer.assess(entry_, claim=claim)
            tally.recorded["assessment"] += 1
        elif self._differs(verdict, review):
            columns = {"rating": review.rating, "explanation": review.explanation}
            self._writer.rewrite(t.assessment, {verdict["id"]: columns})
            tally.changed["assessment"] += 1
        elif tally.recorded.total() == before:
            tally.same += 1
        # That the words of thousands of pages could not be checked is left out; remarks on names are not.
        self._writer.notes[noted:], self._on_names = self._on_names, []

    # --- parties ---

    def _known(self, where: str, party: _Party, otherwise: PartyKind | None = None) -> int | None:
        """The party of that name, None if it can be made. Raises RefusedInput where neither is so."""
        names = self._writer.names
        if _NUMBER.fullmatch(party.name):
            raise RefusedInput(f"'{party.name}' would be taken for a party's number", where)
        ids = names.ids(party.name)
        if len(ids) > 1:
            choices = "; ".join(f"p{n} {names.label(n)} ({names.kind(n)})" for n in ids)
            raise RefusedInput(f"'{one_line(party.name)}' is a name of several parties: {choices}", where)
        found = ids[0] if ids else names.state(party.name)
        if found is None and (party.kind or otherwise) is None:
            raise RefusedInput(
                f"nothing says what '{one_line(party.name)}' is: add it (claimtrack party add), or give "
                "--claimant-kind for all such",
                where,
            )
        return found

    def _can_be(self, party: _Party) -> bool:
        try:
            return self._known("about", party) is not None or party.kind is not None
        except RefusedInput:
            return False

    def _party(self, where: str, party: _Party, otherwise: PartyKind | None = None) -> str:
        """The number of the party, which is made where the ledger lacks it."""
        found = self._known(where, party, otherwise)
        if found is None:
            kind = party.kind or otherwise
            if kind is PartyKind.government_body and territories.code(party.name):
                kind = PartyKind.state
            assert kind is not None  # noqa: S101 - else it was refused
            noted = len(self._writer.notes)
            found = self._writer.party(PartyEntry(name=party.name, kind=kind))
            self._on_names += self._writer.notes[noted:]
            self.tally.recorded["party"] += 1
        return f"p{found}"

    # --- claims and statements ---

    def _claim(self, text: str) -> int | None:
        if text not in self._claims:
            known = claim_ids_saying(self._writer.connection, text)
            if len(known) > 1:
                choices = ", ".join(f"#{number}" for number in known)
                raise RefusedInput(f"several claims say this: {choices}; merge them first", "claimReviewed")
            if not known:
                return None
            self._claims[text] = known[0]
        return self._claims[text]

    def _refuse_turn(self, claim: int | None, claimants: Sequence[_Party]) -> None:
        """Nobody is made to assert what they deny in the ledger."""
        parties = [self._known("itemReviewed.author", party, self._claimants) for party in claimants]
        if claim is None or not any(parties):
            return
        self._writer.flush()
        s = t.statement.c
        query = select(s.id, s.stance, s.party).where(
            s.claim == claim, s.party.in_([one for one in parties if one])
        )
        query = query.where(s.stance.in_(DENIALS), s.withdrawn_because.is_(None))
        replaced = select(s.replaces).where(s.claim == claim, s.replaces.is_not(None))
        for number, stance, party in self._writer.connection.execute(query.where(s.id.not_in(replaced))):
            name = self._writer.names.label(party)
            raise RefusedInput(f"{name} {stance} #{claim} in the ledger (s{number})", "itemReviewed.author")

    def _say(
        self, claim: int, claimant: _Party, review: _Review, article: str | None, appeared: Sequence[str]
    ) -> None:
        """Record that the claimant asserts the claim, unless a statement of that day says it already."""
        party = self._party("itemReviewed.author", claimant, self._claimants)
        self._writer.flush()
        s = t.statement.c
        same = select(s.id).where(s.claim == claim, s.party == int(party[1:]), s.stance == Stance.asserts)
        same = same.where(s.date == review.date) if review.date else same
        if self._writer.connection.execute(same).first():
            return
        cited = [CitationEntry(article=article, exact=review.text, occurrence=1)] if article else []
        note = f"Said to have appeared at {' and '.join(appeared)}"[:MAX_LINE] if appeared else None
        if article and review.work and not self._holds(article, cited[0]):
            cited, told = [], f"So {review.work.url} has it, in words that its text here lacks"
            note = ". ".join(filter(None, (told, note)))[:MAX_LINE]
        entry = StatementEntry(
            party=party, stance=Stance.asserts, date=review.date, note=note, citations=cited
        )
        self._writer.statement(claim, entry)
        self.tally.recorded["statement"] += 1

    def _holds(self, article: str, citation: CitationEntry) -> bool:
        """Whether the words stand in the article, as far as that is known."""
        try:
            self._writer.anchored(int(article[1:]), citation)
        except RefusedInput:
            return False
        return True

    def _article(self, work: _Work) -> str:
        """The number of the article with that address, which is made where the ledger lacks it."""
        if work.url not in self._articles:
            self._writer.flush()
            a = t.article.c
            query = select(a.id).where(a.url == work.url).order_by(a.id)
            found = self._writer.connection.execute(query).scalar()
            if found is None:
                entry = ArticleEntry(
                    title=work.title,
                    url=work.url,
                    publisher=work.publisher,
                    published=work.published,
                    language=work.language,
                )
                found = self._writer.article(entry)
                self.tally.recorded["article"] += 1
            self._articles[work.url] = f"a{found}"
        return self._articles[work.url]

    # --- verdicts ---

    def _verdict(self, claim: int | None, review: _Review) -> dict[str, Any] | None:
        """The reviewer's assessment of the claim at that address, if the ledger has it."""
        party = self._known("author", review.reviewer, PartyKind.organisation)
        if claim is None or party is None:
            return None
        self._writer.flush()
        a = t.assessment.c
        source = review.work.url if review.work else None
        query = select(a.id, a.rating, a.explanation).where(
            a.claim == claim, a.party == party, a.source.is_not_distinct_from(source)
        )
        found = self._writer.connection.execute(query).mappings().first()
        return dict(found) if found else None

    def _differs(self, verdict: dict[str, Any], review: _Review) -> bool:
        return (verdict["rating"], verdict["explanation"]) != (review.rating, review.explanation)
