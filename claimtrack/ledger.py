"""All writes: value objects in; rows, history and flags out, in the caller's transaction. Never commits.

A Writer is one change. Its methods check an entry and queue its rows; `finish` writes what is queued and
settles the flags of every claim that was touched, so that one claim and a million go the same way.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
import zlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update
from uuid_utils import uuid7

from claimtrack import articles, dates, facts, flags, quantity, search
from claimtrack import tables as t
from claimtrack.database import insert_many, insert_rows, now
from claimtrack.dispute import Parties, Position
from claimtrack.entries import (
    ArticleEntry,
    AssessmentEntry,
    CitationEntry,
    ClaimEntry,
    Entries,
    LinkEntry,
    MembershipEntry,
    NounEntry,
    PartyEntry,
    QuantityEntry,
    ReckoningEntry,
    StatementEntry,
    UseEntry,
    YardstickEntry,
)
from claimtrack.errors import Follows, RefusedInput, Several
from claimtrack.names import Names, find, looks
from claimtrack.quantity import Quantity
from claimtrack.text import MAX_ARTICLE, accept, fold, mixed_letters
from claimtrack.vocabulary import BoundsFrom, How, PartyKind, Reading, Stance, Status, YardstickKind

if TYPE_CHECKING:
    from claimtrack.bylines import Found

_QUEUE = 20_000  # rows held before they are written
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NO_NAME = re.compile(rf"p[0-9]+|{_UID.pattern}")
_NUMBER = re.compile(r"#\d+|\bs\d+\b")
_NAMES = {table: str(name) for name, table in t.metadata.tables.items()}  # plain text, which drivers know
_BRACES = re.compile(r"\{([^{}]{1,200})\}")  # a figure named by ref or uid in an expression
_Value = TypeVar("_Value")
_DERIVED = {"contested", "conflicting", "latest", "in_force"}  # not part of the history


@dataclass(frozen=True, slots=True)
class _Source:
    """What entries need to know of an article that they cite."""

    published: str | None
    sha256: str | None
    text: str | None


class Repinned(NamedTuple):
    """What became of a passage when its article's text changed; without a place it was not found again.

    `subject` is what it shows: a statement (s17), or another record.
    """

    subject: str
    was: str
    exact: str
    was_at: int | None
    start: int | None


class Writer:
    """One change to the ledger: who makes it, by which command, and the rows that it touches."""

    def __init__(self, connection: Connection, analyst: str, command: str) -> None:
        self.connection = connection
        self.names = Names(connection)
        self.said: list[int] = []  # the statements recorded
        self.notes: list[str] = []  # what the analyst should see of how entries were understood
        self.analyst, self.command = accept(analyst, "as"), command
        self._change: int | None = None
        self._queue: dict[Table, list[dict[str, Any]]] = defaultdict(list)
        self._queued = 0
        self._last: dict[Table, int] = {}
        self._touched: set[int] = set()
        self._described: set[int] = set()  # claims of which something was said that bears on no flag
        self._refs: dict[tuple[Table, str], int] = {}
        self._nouns: dict[str, int] = {}
        self._sources: dict[int, _Source] = {}
        self._claims_before = self.highest(t.claim)
        self._uids: set[tuple[Table, str]] = set()
        self._parties: Parties | None = None
        self._linked_now: set[tuple[Table, int, int]] = set()
        self._to_reckon: list[tuple[tuple[str | int, ...], int, ReckoningEntry]] = []
        self._entered: dict[
            str, tuple[tuple[str | int, ...], str]
        ] = {}  # by number: place and name in a file
        self._replacing: dict[int, int] = {}  # of this change's statements, which one each replaces
        self._looks: defaultdict[str, dict[str, int]] | None = (
            None  # names by how they look, and whose they are
        )
        self._refused: list[RefusedInput] | None = None  # what is wrong so far, where all is told at the end
        self._place: tuple[str | int, ...] = ()  # the entry that is being recorded, as a path
        self._doubted: set[tuple[Table, str | None]] = set()  # refs of what was refused

    # --- whole files ---

    @contextmanager
    def gathering(self) -> Iterator[None]:
        """Look at all entries, and tell at the end all that is wrong with them, as Several."""
        if self._refused is not None:
            yield
            return
        refused: list[RefusedInput] = []
        self._refused = refused
        try:
            yield
        finally:
            self._refused = None
        if refused:
            raise refused[0] if len(refused) == 1 else Several(refused)

    @contextmanager
    def apart(self, *steps: str | int) -> Iterator[None]:
        """A part of an entry, at these steps in it: where it is refused, others can still be looked at."""
        outer, self._place = self._place, (*self._place, *steps)
        try:
            yield
        except RefusedInput as error:
            if self._refused is None:
                raise error.within(*steps)  # noqa: B904 - it is the same error
            if not isinstance(error, Follows):
                self._refused.append(error.within(*self._place))
        finally:
            self._place = outer

    def _fit(self, read: Callable[[], _Value], otherwise: _Value, *steps: str | int) -> _Value:
        """What `read` gives; `otherwise`, where it is refused and others shall be looked at."""
        with self.apart(*steps):
            return read()
        return otherwise

    def entries(self, entries: Entries, source: str = "entries") -> None:
        """Record all of one file: refs are the file's own, and entries may name later ones.

        Raises Several where several entries are wrong; the path of each begins with `source`.
        """
        with self.gathering(), self.apart(source):
            self._all(entries, source)

    def _all(self, entries: Entries, source: str) -> None:
        self._refs.clear()
        self._doubted.clear()
        for i, noun in enumerate(entries.nouns):
            with self.apart("nouns", i):
                self.noun(noun)
        for i, party in enumerate(entries.parties):
            with self.apart("parties", i):
                self.names.doubted |= {fold(name) for name in (party.name, *party.also)}
                self.party(party, members=False)
                self.names.doubted -= {fold(name) for name in (party.name, *party.also)}
        for i, party in enumerate(entries.parties):
            for j, member in enumerate(party.member_of):
                with self.apart("parties", i, "member_of", j):
                    self.membership(self.names.party(party.name), member)
        for i, article in enumerate(entries.articles):
            with self._doubting(t.article, article.ref), self.apart("articles", i):
                self.article(article)
        for i, yardstick in enumerate(entries.yardsticks):
            with self.apart("yardsticks", i):
                self.yardstick(yardstick)
        claims: list[tuple[int, int, ClaimEntry]] = []
        for i, claim in enumerate(entries.claims):
            with self._doubting(t.claim, claim.ref), self.apart("claims", i):
                number = self.claim(claim, links=False)
                claims.append((i, number, claim))
                self._entered[f"#{number}"] = (source, "claims", i), claim.ref or claim.text
        for i, number, claim in claims:
            with self.apart("claims", i):
                self._links(number, claim)
                for j, statement in self._statements(number, claim.statements):
                    entry = claim.statements[j]
                    place = (source, "claims", i, "statements", j)
                    said = entry.ref or f"{entry.party}'s '{entry.stance}'"
                    self._entered[f"s{statement}"] = (place, said)
        for i, number, claim in claims:
            for j, reckoning in enumerate(claim.reckonings):
                path = (source, "claims", i, "reckonings", j)
                with self.apart("claims", i, "reckonings", j):
                    self._to_reckon.append((path, number, self._numbered(reckoning)))

    @contextmanager
    def _doubting(self, table: Table, ref: str | None) -> Iterator[None]:
        """Where something inside is refused, what refers to it by its ref is not told as wrong as well."""
        before = len(self._refused or ())
        yield
        if ref is not None and len(self._refused or ()) > before:
            self._doubted.add((table, ref))

    # --- parties, nouns, articles ---

    def party(self, entry: PartyEntry, *, members: bool = True) -> int:
        """Record a party with its other names, and, with `members`, what it is a part of."""
        name, folded = entry.name, self.own_name(entry.name)
        if entry.kind == PartyKind.state and (same := self.names.state(name)):
            label = f"{self.names.label(same)} (p{same})"
            self.notes.append(f"'{name}' is a name of {label} as well: one state?")
        number = self._insert(
            t.party,
            uid=self._uid(t.party, entry.uid),
            name=name,
            folded=folded,
            kind=entry.kind,
            note=_optional(entry.note, "note"),
        )
        for other in dict.fromkeys(entry.also):
            self.also(number, other)
        for one in dict.fromkeys((name, *entry.also)):
            self.remark_on_look(number, one, entry.kind)
        self.flush()
        self.names.learn(number, name, entry.kind, entry.also)
        for i, member in enumerate(entry.member_of if members else ()):
            with within("member_of", i):
                self.membership(number, member)
        return number

    def own_name(self, name: str) -> str:
        """The folded form of a name that a party can have. Raises RefusedInput where another has it."""
        accept(name, "name")
        if _NO_NAME.fullmatch(name):
            raise RefusedInput(f"'{name}' would be taken for a party's number", "name")
        if any(self.names.label(known) == name for known in self.names.ids(name)):
            raise RefusedInput(f"'{name}' is in the ledger already", "name")
        return fold(name)

    def also(self, party: int, name: str) -> None:
        """Record another name of a party, which other parties may share."""
        accept(name, "also")
        if _NO_NAME.fullmatch(name):
            raise RefusedInput(f"'{name}' would be taken for a party's number", "also")
        self._insert(t.party_name, party=party, name=name, folded=fold(name))

    def remark_on_look(self, party: int, name: str, kind: str) -> None:
        """Note a name that looks like another party's, or mixes alphabets; it is kept as it is written."""
        if odd := mixed_letters(name):
            self.notes.append(f"look-alike letters: {odd}; the name is kept so")
        if self._looks is None:
            self._looks = self._known_looks()
        person = kind == PartyKind.person
        like = {like: other for key in looks(name, person) for like, other in self._looks[key].items()}
        for known, other in like.items():
            if other != party and fold(known) != fold(name):
                self.notes.append(f"'{name}' looks like '{known}' (p{other}): the same party?")
        for key in looks(name, person):
            self._looks[key][name] = party

    def _known_looks(self) -> defaultdict[str, dict[str, int]]:
        """The parties' names by how they look."""
        p, n = t.party.c, t.party_name.c
        own = select(p.id, p.name, p.kind).where(p.merged_into.is_(None))
        others = select(n.party, n.name, p.kind).join_from(t.party_name, t.party, p.id == n.party)
        found = defaultdict[str, dict[str, int]](dict)
        for query in (own, others):
            for party, name, kind in self.connection.execute(query):
                for key in looks(name, kind == PartyKind.person):
                    found[key][name] = party
        return found

    def membership(self, party: int, entry: MembershipEntry) -> None:
        """Record that a party is a part of another, which may change who counts as unrelated."""
        with within("whole"):
            whole = self.names.known(entry.whole)
        if whole == party:
            raise RefusedInput("a party is no part of itself", "whole")
        if self.names.kind(party) == PartyKind.unnamed:
            raise RefusedInput("an unnamed party is counted as nobody's part", "member_of")
        with within("period"):
            period = dates.optional(entry.period)
        self._refuse_membership(party, whole, period)
        self._insert(t.membership, party=party, whole=whole, **date_columns("period", entry.period))
        known = self._memberships()
        known.add(party, whole, period)
        self.flush()
        members = known.members(party)
        spoken = facts.where_in(self.connection, select(t.statement.c.claim), t.statement.c.party, members)
        self._touched |= {claim for (claim,) in spoken}

    def _refuse_membership(self, party: int, whole: int, period: dates.Edtf | None) -> None:
        known, part, larger = self._memberships(), self.names.label(party), self.names.label(whole)
        if party in known.wholes(whole, period):
            raise RefusedInput(f"'{larger}' is itself a part of {part}", "whole")
        if any(dates.overlap(period, other) for other in known.direct(party, whole)):
            raise RefusedInput(f"{part} is a part of '{larger}' already", "whole")

    def noun(self, entry: NounEntry) -> int:
        """Record a counted noun. Heads that the ledger lacks are made as well."""
        singular = accept(entry.singular, "singular")
        if self._known_noun(singular) is not None:
            raise RefusedInput(f"'{singular}' is in the ledger already", "singular")
        for field in ("head", "synonym_of"):
            if (other := getattr(entry, field)) and quantity.singular(other) == singular:
                raise RefusedInput(f"'{singular}' is not its own", field)
        head = entry.head or quantity.head(singular)
        return self._insert_noun(
            singular,
            plural=_optional(entry.plural, "plural") or quantity.plural(singular),
            head=self.counted(head) if head else None,
            synonym_of=self.counted(entry.synonym_of) if entry.synonym_of else None,
        )

    def article(self, entry: ArticleEntry) -> int:
        """Record an article, with its text where the entry has it. Two articles may share one text."""
        sha256 = entry.sha256
        if entry.content is not None:
            sha256 = self._store_text(entry.content)
            if entry.sha256 not in (None, sha256):
                raise RefusedInput(f"is not the digest of the text, {sha256}", "sha256")
        if sha256 is not None and (len(sha256) != 64 or set(sha256) - set("0123456789abcdef")):
            raise RefusedInput("is no SHA-256: 64 digits 0-9 a-f", "sha256")
        number = self._insert(
            t.article,
            uid=self._uid(t.article, entry.uid),
            title=accept(entry.title, "title"),
            **{
                name: _optional(getattr(entry, name), name)
                for name in (
                    "url",
                    "author",
                    "publisher",
                    "first_published_by",
                    "language",
                    "translated_from",
                )
            },
            **date_columns("published", entry.published),
            status=entry.status,
            captured_at=_optional(entry.captured_at, "captured_at"),
            archived_at=_optional(entry.archived_at, "archived_at"),
            visibility=entry.visibility,
            sha256=sha256,
            boilerplate=_ranges(entry.boilerplate, len(entry.content or "")),
            note=_optional(entry.note, "note"),
        )
        if sha256 is None or entry.content is not None:
            text = accept(entry.content, "content", MAX_ARTICLE) if entry.content is not None else None
            self._sources[number] = _Source(entry.published, sha256, text)
        self._name(t.article, entry.ref, number)
        return number

    def known_article(self, content: str, boilerplate: Sequence[tuple[int, int]] = ()) -> int | None:
        """The one article that has this text, which is stored if the ledger lacks it; None if there is none.

        What of the text is no part of the article is stored with it.

        Raises RefusedInput where the text is stored already: it would be the same article again.
        """
        sha256 = articles.digest(accept(content, "content", MAX_ARTICLE))
        query = select(t.article.c.id).where(t.article.c.sha256 == sha256).order_by(t.article.c.id)
        known = self.connection.execute(query).scalar()
        if known is None:
            return None
        at = t.article_text.c
        if self.connection.execute(select(at.id).where(at.sha256 == sha256)).scalar() is not None:
            raise RefusedInput(
                f"is the text of a{known} already; --again records another article with it", "content"
            )
        self._store_text(content)
        row = self._row(t.article, known)
        if boilerplate and row["boilerplate"] is None:
            self._update(t.article, row, boilerplate=_ranges(boilerplate, len(content)))
        return int(known)

    def _store_text(self, content: str) -> str:
        """The digest of a text, which is stored if the ledger lacks it."""
        content = accept(content, "content", MAX_ARTICLE)
        sha256, at = articles.digest(content), t.article_text.c
        if not self.connection.scalar(select(at.id).where(at.sha256 == sha256)):
            self._insert(t.article_text, sha256=sha256, text=content)
        return sha256

    def capture(
        self,
        article: int,
        data: bytes,
        *,
        how: How,
        text_sha256: str,
        url: str | None,
        media_type: str,
        encoding: str,
        found: Mapping[str, Found],
        captured_at: str,
    ) -> None:
        """Keep the bytes that an article's text was read from, and how they and its facts were read."""
        self._insert(
            t.article_capture,
            uid=str(uuid7()),
            article=article,
            sha256=hashlib.sha256(data).hexdigest(),
            text_sha256=text_sha256,
            how=how,
            url=_optional(url, "url"),
            media_type=media_type,
            encoding=encoding,
            found=json.dumps({field: one._asdict() for field, one in found.items()}, ensure_ascii=False),
            captured_at=captured_at,
            bytes=zlib.compress(data, 9),
        )

    def retext(
        self,
        article: int,
        content: str,
        boilerplate: Sequence[tuple[int, int]],
        captured_at: str,
        status: Status | None = None,
    ) -> list[Repinned]:
        """Give an article a later version of its text; the older text is kept. What became of its citations.

        They are found again in the new text as `articles.find_again` says. One that isn't, or whose figures
        don't stand in what was found, keeps its words and loses its place.
        """
        self.flush()
        row = self._row(t.article, article)
        sha256 = self._store_text(content)
        columns = {"sha256": sha256, "boilerplate": _ranges(boilerplate, len(content))}
        self._update(t.article, row, **columns, status=status or row["status"], captured_at=captured_at)
        if row["sha256"] == sha256:
            self.notes.append(f"the text of a{article} is the same as before")
            return []
        self._sources.pop(article, None)
        return [
            self._repin(table, dict(passage._mapping), content)
            for table in t.citing()
            for passage in self.connection.execute(
                select(table).where(table.c.article == article).order_by(table.c.id)
            ).all()
        ]

    def same_story(self, article: int, first: str | None) -> str:
        """Who had the story first that an article tells as well; recorded with it, if only `first` says so.

        Raises RefusedInput where neither or both say it, and differ.
        """
        row = self._row(t.article, article)
        known = row["first_published_by"]
        if known and first and fold(known) != fold(first):
            raise RefusedInput(f"{known} had a{article} first, not {first}", "same_as")
        if not (known or first):
            raise RefusedInput(
                f"a{article} doesn't say who had it first: add --first-published-by", "same_as"
            )
        if not known:
            self._update(t.article, row, first_published_by=first)
            self.notes.append(f"a{article} was first published by {first} as well")
        return str(known or first)

    def _repin(self, table: Table, row: dict[str, Any], content: str) -> Repinned:
        place = articles.find_again(content, row["exact"], row["prefix"], row["suffix"], row["start"])
        k, q = t.quantity_citation.c, t.quantity.c
        query = select(t.quantity_citation, q.as_written).join(t.quantity, k.quantity == q.id)
        shown = self.connection.execute(query.where(k.citation == row["id"])).all()
        figures = shown if table is t.citation else []
        exact = content[slice(*place)] if place else row["exact"]
        found = {figure.id: articles.find_words(exact, figure.as_written) for figure in figures}
        pinned = [figure.id for figure in figures if figure.start is not None or row["start"] is None]
        if place is None or not all(found[number] for number in pinned):
            place, exact, found = None, row["exact"], {}
        columns = {"exact": exact, "start": place and place[0], "end": place and place[1]}
        if place:
            columns["prefix"], columns["suffix"] = (
                words or None for words in articles.context(content, *place)
            )
        beside = place is None or articles.stands(content, place, row["prefix"], row["suffix"])
        if not beside or (row["exact"], row["start"]) != (exact, place and place[0]):
            self._update(table, row, **columns)
        for figure in figures:
            within, here = found.get(figure.id), dict(figure._mapping)
            del here["as_written"]
            start, end = (place[0] + within[0], place[0] + within[1]) if place and within else (None, None)
            if (here["start"], here["end"]) != (start, end):
                self._update(t.quantity_citation, here, start=start, end=end)
        subject = f"s{row['statement']}" if table is t.citation else f"{table.name} {row['id']}"
        return Repinned(subject, row["exact"], exact, row["start"], place and place[0])

    # --- claims ---

    def claim(self, entry: ClaimEntry, *, links: bool = True, onto: int | None = None) -> int:
        """Record a claim; with `links` also its statements, implications and exclusions.

        With `onto`, a recorded claim that says the same, only its statements are recorded, on that.
        """
        if onto is not None:
            self._name(t.claim, entry.ref, onto)
            for _ in self._statements(onto, entry.statements):
                pass
            return onto
        number = self._insert(
            t.claim,
            uid=self._uid(t.claim, entry.uid),
            text=self._fit(lambda: accept(entry.text, "text"), "?"),
            language=self._fit(lambda: _optional(entry.language, "language"), None),
            **self._fit(lambda: date_columns("period", entry.period), date_columns("period", None)),
            contested="no",
        )
        self._name(t.claim, entry.ref, number)
        if odd := mixed_letters(entry.text):
            self.notes.append(f"look-alike letters: {odd}")
        about: set[int] = set()
        for i, name in enumerate(entry.about):
            with self.apart("about", i):
                party = self.names.party(name)
                if party not in about:
                    about.add(party)
                    self.about(number, party)
        for tag in dict.fromkeys(entry.tags):
            self.tag(number, tag)
        self._touched.add(number)
        for i, assessment in enumerate(entry.assessments):
            with self.apart("assessments", i):
                self.assess(assessment, claim=number)
        if links:
            self._links(number, entry)
            for _ in self._statements(number, entry.statements):
                pass
            for i, reckoning in enumerate(entry.reckonings):
                with self.apart("reckonings", i):
                    self._to_reckon.append((("reckonings", i), number, self._numbered(reckoning)))
        return number

    def about(self, claim: int, party: int) -> None:
        """Record that a claim is about a party."""
        self._described.add(claim)
        self._insert(t.claim_about, claim=claim, party=party)

    def tag(self, claim: int, name: str) -> None:
        """Record a tag on a claim."""
        self._described.add(claim)
        self._insert(t.tag, claim=claim, name=accept(name, "tags"))

    def _links(self, claim: int, entry: ClaimEntry) -> None:
        links: tuple[tuple[str, Sequence[LinkEntry], Callable[[int, int, str | None], None]], ...] = (
            ("implies", entry.implies, self.imply),
            ("excludes", entry.excludes, self.exclude),
        )
        for field, others, link in links:
            for i, other in enumerate(others):
                with self.apart(field, i, "claim"):
                    link(claim, self.find(t.claim, other.claim), other.reason)

    def _statements(self, claim: int, entries: Sequence[StatementEntry]) -> Iterator[tuple[int, int]]:
        """Record the statements, each after the one that it replaces; yields (place in `entries`, id)."""
        waiting = [(i, e) for i, e in enumerate(entries) if e.replaces]
        for i, entry in [*((i, e) for i, e in enumerate(entries) if not e.replaces), *_by_replaced(waiting)]:
            with self._doubting(t.statement, entry.ref), self.apart("statements", i):
                yield i, self.statement(claim, entry)

    def imply(self, claim: int, implied: int, reason: str | None = None) -> None:
        """Record that a specific claim implies a general one; `finish` refuses circles."""
        if claim == implied:
            raise RefusedInput(f"claim {claim} would imply itself")
        self._link(t.implication, claim, implied, reason, "implies")

    def exclude(self, claim: int, other: int, reason: str | None = None) -> None:
        """Record that two claims cannot both be true."""
        if claim == other:
            raise RefusedInput(f"claim {claim} would exclude itself")
        self._link(t.exclusion, min(claim, other), max(claim, other), reason, "excludes")

    def _link(self, table: Table, claim: int, other: int, reason: str | None, verb: str) -> None:
        link = (table, claim, other)
        if self._has_link(*link):
            raise RefusedInput(f"claim {claim} {verb} claim {other} already")
        self._refuse_contrary(table, claim, other)
        self._linked_now.add(link)
        target = "implied" if table is t.implication else "excluded"
        self._insert(table, **{"claim": claim, target: other, "reason": _optional(reason, "reason")})
        self._touched |= {claim, other}

    def _refuse_contrary(self, table: Table, claim: int, other: int) -> None:
        if table is t.exclusion:
            contrary = any(self._has_link(t.implication, *pair) for pair in ((claim, other), (other, claim)))
        else:
            contrary = self._has_link(t.exclusion, min(claim, other), max(claim, other))
        if contrary:
            raise RefusedInput(f"claim {claim} cannot both imply and exclude claim {other}")

    def unlink(self, table: Table, claim: int, other: int) -> None:
        """Take an implication or exclusion away again."""
        self.flush()
        if table is t.exclusion:
            claim, other = min(claim, other), max(claim, other)
        link = self._linked(table, claim, other)
        if link is None:
            verb = "implies" if table is t.implication else "excludes"
            raise RefusedInput(f"no record says that claim {claim} {verb} claim {other}")
        self._delete(table, link)
        self._linked_now.discard((table, claim, other))
        self._touched |= {claim, other}

    def _old(self, claim: int) -> bool:
        """Whether the claim was there before this change."""
        return claim <= self._claims_before

    def _has_link(self, table: Table, claim: int, other: int) -> bool:
        now = (table, claim, other) in self._linked_now
        return now or (
            self._old(claim) and self._old(other) and self._linked(table, claim, other) is not None
        )

    def _linked(self, table: Table, claim: int, other: int) -> int | None:
        target = table.c.implied if table is t.implication else table.c.excluded
        query = select(table.c.id).where(table.c.claim == claim, target == other)
        found: int | None = self.connection.execute(query).scalar()
        return found

    # --- statements ---

    def statement(self, claim: int, entry: StatementEntry) -> int:
        """Record a party's position on a claim, with its citations and quantities.

        Without a date it is dated up to the publication of the first article cited.
        """
        before = len(self._refused or ())
        party = self._fit(lambda: self.names.party(entry.party), 0, "party")
        with self.apart():
            if entry.stance is Stance.disputes and entry.aspect is None:
                needed = "'disputes' needs what is disputed: existence, magnitude, timing, …"
                raise RefusedInput(needed, "aspect")
        with self.apart():
            if entry.reading is Reading.inferred and not entry.reading_reason:
                raise RefusedInput("an inferred reading needs its reason", "reading_reason")
        replaces = None
        with self.apart("replaces"):
            replaces = self.find(t.statement, entry.replaces) if entry.replaces else None
            if entry.stance.replaces and replaces is None and party:
                self._refuse_unnamed(claim, party, entry.stance)
        sources = [
            self._fit(partial(self.find, t.article, citation.article), 0, "citations", i, "article")
            for i, citation in enumerate(entry.citations)
        ]
        date = self._fit(lambda: date_columns("date", entry.date), date_columns("date", None))
        if len(self._refused or ()) > before or not party or 0 in sources:
            self._look_at(entry, sources)
            raise Follows("is not recorded")
        if entry.date is None and sources:
            date = self._published_by(sources[0])
            if date["date"]:
                self.notes.append(
                    f"no date given: dated {date['date']}, up to the publication of a{sources[0]}"
                )
        number = self._insert(
            t.statement,
            uid=self._uid(t.statement, entry.uid),
            claim=claim,
            party=party,
            stance=entry.stance,
            aspect=entry.aspect,
            certainty=entry.certainty,
            reading=entry.reading,
            reading_reason=_optional(entry.reading_reason, "reading_reason"),
            **date,
            date_words=_optional(entry.date_words, "date_words"),
            replaces=replaces,
            note=_optional(entry.note, "note"),
            visibility=entry.visibility,
            withdrawn_because=_optional(entry.withdrawn_because, "withdrawn_because"),
        )
        if replaces is not None:
            self._replacing[number] = replaces
        self._name(t.statement, entry.ref, number)
        self._touched.add(claim)
        if sources and date["date"]:
            self._note_later(number, date["date_earliest"], sources)
        self.said.append(number)
        cited = []
        for i, (citation, article) in enumerate(zip(entry.citations, sources, strict=True)):
            with self.apart("citations", i):
                cited.append(self.citation(number, article, citation))
        for i, figure in enumerate(entry.quantities):
            with self.apart("quantities", i):
                self.quantity(number, figure, cited)
        for i, assessment in enumerate(entry.assessments):
            with self.apart("assessments", i):
                self.assess(assessment, statement=number)
        return number

    def _look_at(self, entry: StatementEntry, sources: Sequence[int]) -> None:
        """What is wrong with the passages and figures of a statement that is refused anyway."""
        for i, (citation, article) in enumerate(zip(entry.citations, sources, strict=True)):
            with self.apart("citations", i):
                _ = article and self.anchored(article, citation)
        for i, figure in enumerate(entry.quantities):
            with self.apart("quantities", i):
                self.figure(figure)

    def _refuse_unnamed(self, claim: int, party: int, stance: Stance) -> None:
        """Refuse what updates, corrects or retracts a statement without naming it."""
        self.flush()
        standing = facts.standing(self.connection, [claim], list(Stance)).get(claim, [])
        memberships, speaker = self._memberships(), self.names.label(party)
        own = [p for p in standing if memberships.joined(party, p.party)]
        if own:
            made = ", ".join(f"s{p.id} by {self.names.label(p.party)}" for p in own[:5])
            raise RefusedInput(f"'{stance}' which statement? There is {made}")
        raise RefusedInput(f"{speaker} has made no statement here that it could be: record that first")

    def _note_later(self, statement: int, earliest: str | None, articles: Sequence[int]) -> None:
        published = [dates.optional(self._article(article).published) for article in articles]
        known = [date.latest for date in published if date and date.latest]
        if known and len(known) == len(published) and dates.before(max(known), earliest):
            self.notes.append(f"s{statement} is dated after every article that it is cited from")

    def _published_by(self, article: int) -> dict[str, str | None]:
        published = self._article(article).published
        return date_columns("date", dates.until(dates.parse(published)).edtf if published else None)

    def citation(self, statement: int, article: int, entry: CitationEntry) -> dict[str, Any]:
        """Pin a statement to a passage, found in the article's text where the ledger has it; the row made."""
        row = {
            "uid": self._uid(t.citation, entry.uid),
            "statement": statement,
            "article": article,
            **self.anchored(article, entry),
        }
        return {"id": self._insert(t.citation, **row), **row}

    def anchored(self, article: int, entry: CitationEntry) -> dict[str, Any]:
        """The columns of a passage: the article's own words, what is around them, where they stand."""
        exact = accept(entry.exact, "exact")
        start, end, prefix, suffix = entry.start, entry.end, entry.prefix, entry.suffix
        sha256, text = self._article(article).sha256, self._article(article).text
        if text is not None:
            if start is not None and text[start : start + len(exact)] != exact:
                raise RefusedInput(f"'{exact}' does not stand at {start} in the article's text", "start")
            if start is None:
                with within("exact"):
                    start, end = articles.find_passage(text, exact, occurrence=entry.occurrence)
                if text[start:end] != exact:
                    self.notes.append(f"a{article} has it as '{text[start:end]}'; recorded so")
                exact = text[start:end]
            before, after = articles.context(text, start, start + len(exact))
            prefix, suffix = prefix or before, suffix or after
        elif start is None:
            self.notes.append(f"a{article}'s text is not in this ledger: '{exact}' could not be checked")
        if start is not None:
            if start < 0 or end not in (None, start + len(exact)):
                raise RefusedInput(f"start and end must be {len(exact)} characters apart", "end")
            if sha256 is None:
                raise RefusedInput("offsets count in a text: give the article's text or its sha256", "start")
            end = start + len(exact)
        return {
            "exact": exact,
            "prefix": prefix or None,
            "suffix": suffix or None,
            "start": start,
            "end": end,
            "form": entry.form,
            "translation": _optional(entry.translation, "translation"),
        }

    def quantity(self, statement: int, entry: QuantityEntry, cited: Sequence[dict[str, Any]] = ()) -> int:
        """Record a figure of a statement, linked to those of its citations whose words hold it."""
        number = self._insert(
            t.quantity, uid=self._uid(t.quantity, entry.uid), statement=statement, **self.figure(entry)
        )
        self._name(t.quantity, entry.ref, number)
        if not self.said or statement < self.said[0]:  # not of this change, which settles its own anyway
            self._touch({t.statement: [statement]})
        pins = [self.pin(number, entry.as_written, citation) for citation in cited]
        if cited and not any(pins):
            self.notes.append(f"'{entry.as_written}' stands in none of the passages cited")
        return number

    def figure(self, entry: QuantityEntry) -> dict[str, Any]:
        """The columns of a statement's figure: its words, how they are read, and what else is said of it."""
        read = understood(entry)
        low, high = _base(read, read.low, read.high)
        amount, _ = _base(read, read.amount, read.amount)
        return {
            **self.measured(read, entry.as_written),
            "measure": _optional(entry.measure, "measure"),
            "denominator": _optional(read.denominator, "denominator"),
            "kind": read.kind,
            **date_columns("period", entry.period),
            "role": entry.role,
            "amount_base": amount,
            "low_base": low,
            "high_base": high,
        }

    def measured(self, read: Quantity, written: str) -> dict[str, Any]:
        """The columns of any figure: its words, and how they are read."""
        return {
            "as_written": accept(written, "as_written"),
            **{name: _plain(getattr(read, name)) for name in ("amount", "low", "high")},
            "low_inclusive": int(read.low_inclusive),
            "high_inclusive": int(read.high_inclusive),
            "hedge": read.hedge,
            "bounds_from": read.bounds_from,
            "unit": read.unit,
            "noun": self.counted(read.noun) if read.noun else None,
        }

    def pin(self, quantity: int, as_written: str, citation: Mapping[str, Any]) -> bool:
        """Record where a figure stands in a passage; whether it stands there."""
        place = articles.find_words(citation["exact"], as_written)
        if place is None:
            return False
        offset = citation["start"]
        start, end = (offset + place[0], offset + place[1]) if offset is not None else (None, None)
        self._insert(t.quantity_citation, quantity=quantity, citation=citation["id"], start=start, end=end)
        return True

    def passages(self, statement: int) -> list[dict[str, Any]]:
        """The citations of a statement, in which its figures may stand."""
        self.flush()
        query = select(t.citation).where(t.citation.c.statement == statement).order_by(t.citation.c.id)
        return [dict(row._mapping) for row in self.connection.execute(query)]

    # --- yardsticks and reckonings ---

    def yardstick(self, entry: YardstickEntry) -> int:
        """Record what one of a noun has or can have, with the passages that show it."""
        sources = []
        for i, citation in enumerate(entry.citations):
            with within("citations", i, "article"):
                sources.append(self.find(t.article, citation.article))
        number = self._insert(
            t.yardstick,
            uid=self._uid(t.yardstick, entry.uid),
            text=accept(entry.text, "text"),
            kind=entry.kind,
            per=self.counted(accept(entry.per, "per")),
            **self.measured(_measured(entry), entry.as_written),
            note=_optional(entry.note, "note"),
        )
        self._name(t.yardstick, entry.ref, number)
        for i, (citation, article) in enumerate(zip(entry.citations, sources, strict=True)):
            with within("citations", i):
                self.cite_yardstick(number, article, citation)
        return number

    def cite_yardstick(self, yardstick: int, article: int, entry: CitationEntry) -> int:
        """Pin a yardstick to a further passage."""
        uid = self._uid(t.yardstick_citation, entry.uid)
        return self._insert(
            t.yardstick_citation,
            uid=uid,
            yardstick=yardstick,
            article=article,
            **self.anchored(article, entry),
        )

    def edit_yardstick(self, number: int, entry: YardstickEntry) -> None:
        """Change a yardstick's words, figure, noun, kind and note to those of the entry."""
        self.flush()
        row = self._row(t.yardstick, number)
        read = _measured(entry)
        columns = self.measured(read, entry.as_written) | {"per": self.counted(accept(entry.per, "per"))}
        self.flush()
        self._update(
            t.yardstick,
            row,
            text=accept(entry.text, "text"),
            kind=entry.kind,
            note=_optional(entry.note, "note"),
            **columns,
        )

    def remove_yardstick(self, number: int) -> None:
        """Take a yardstick away with its passages. Raises RefusedInput where a kept reckoning used it."""
        self.flush()
        used, cited = t.reckoning_use.c, t.yardstick_citation.c
        query = select(used.reckoning).where(used.yardstick == number).distinct().order_by(used.reckoning)
        if by := self.connection.execute(query).scalars().all():
            names = ", ".join(f"r{reckoning}" for reckoning in by)
            raise RefusedInput(
                f"y{number} was used by {names}: remove that first (claimtrack reckon --remove)"
            )
        for passage in (
            self.connection.execute(select(cited.id).where(cited.yardstick == number)).scalars().all()
        ):
            self._delete(t.yardstick_citation, passage)
        self._delete(t.yardstick, number)

    def reckoning(self, claim: int, entry: ReckoningEntry) -> int:
        """Keep a reckoning with a claim: as it was reckoned, or reckoned now where the entry has no steps."""
        self.flush()
        entry = self._numbered(entry)
        if entry.steps is None:
            from claimtrack import yardsticks

            with within("expression"):
                found = yardsticks.reckon(self.connection, entry.expression)
            columns, uses = {**found.columns(), "steps": "\n".join(found.lines())}, found.uses
        else:
            low, high = (
                None if text is None else _plain(quantity.number(text)) for text in (entry.low, entry.high)
            )
            columns = {
                "steps": accept(entry.steps, "steps"),
                "low": low,
                "high": high,
                "low_inclusive": int(entry.low_inclusive),
                "high_inclusive": int(entry.high_inclusive),
                "bounds_from": entry.bounds_from,
                "unit": accept(entry.unit, "unit") if entry.unit else "",
            }
            uses = [self._used(use) for use in entry.uses]
        number = self._insert(
            t.reckoning,
            uid=self._uid(t.reckoning, entry.uid),
            claim=claim,
            expression=accept(entry.expression, "expression"),
            **columns,
            note=_optional(entry.note, "note"),
        )
        for of_quantity, of_yardstick, version in uses:
            self._insert(
                t.reckoning_use,
                reckoning=number,
                quantity=of_quantity,
                yardstick=of_yardstick,
                version=version,
            )
        return number

    def _used(self, use: UseEntry) -> tuple[int | None, int | None, int]:
        if (use.quantity is None) is (use.yardstick is None):
            raise RefusedInput("names a quantity or a yardstick", "uses")
        of_quantity = self.find(t.quantity, use.quantity) if use.quantity else None
        return of_quantity, self.find(t.yardstick, use.yardstick) if use.yardstick else None, use.version

    def _numbered(self, entry: ReckoningEntry) -> ReckoningEntry:
        """The entry with the numbers of the figures that it names by {ref} or {uid}."""

        def number(match: re.Match[str]) -> str:
            for letter, table in (("q", t.quantity), ("y", t.yardstick)):
                known = self._refs.get((table, match[1]))
                if known is None and _UID.fullmatch(match[1]):
                    known = self.connection.scalar(select(table.c.id).where(table.c.uid == match[1]))
                if known is not None:
                    return f"{letter}{known}"
            raise RefusedInput(f"no quantity or yardstick is called '{match[1]}'", "expression")

        if "{" in entry.expression + (entry.steps or ""):
            self.flush()
        steps = entry.steps and _BRACES.sub(number, entry.steps)
        return dataclasses.replace(entry, expression=_BRACES.sub(number, entry.expression), steps=steps)

    def remove_reckoning(self, number: int) -> None:
        """Take a kept reckoning away."""
        self.flush()
        u = t.reckoning_use.c
        for use in self.connection.execute(select(u.id).where(u.reckoning == number)).scalars().all():
            self._delete(t.reckoning_use, use)
        self._delete(t.reckoning, number)

    # --- withdrawing and assessing ---

    def withdraw(self, statement: int, because: str) -> None:
        """Mark a statement as our own error; it stays in the history."""
        self.flush()
        row = self._row(t.statement, statement)
        if row["withdrawn_because"]:
            raise RefusedInput(f"s{statement} is withdrawn already: {row['withdrawn_because']}")
        self._update(t.statement, row, withdrawn_because=accept(because, "because"))
        self._touched.add(row["claim"])

    def assess(
        self, entry: AssessmentEntry, *, claim: int | None = None, statement: int | None = None
    ) -> int:
        """Record the analyst's own verdict on a claim or a statement."""
        if claim is not None:
            self._described.add(claim)
        return self._insert(
            t.assessment,
            uid=self._uid(t.assessment, entry.uid),
            claim=claim,
            statement=statement,
            rating=accept(entry.rating, "rating"),
            explanation=accept(entry.explanation, "explanation"),
            source=_optional(entry.source, "source"),
        )

    # --- earlier states ---

    def restore(self, images: Iterable[tuple[Table, int, dict[str, Any] | None]]) -> None:
        """Bring rows back to earlier images, in this order; None takes the row away.

        Versions come back as they were: `_update` never gives one out twice. Raises RefusedInput where a link
        or a membership that comes back contradicts what was recorded since; `finish` refuses the rest.
        """
        self.flush()
        rows = list(images)
        touched: dict[Table, set[int]] = defaultdict(set)
        for table, key, _ in rows:
            touched[table].add(key)
        self._touch(touched)
        for (table, gone), group in groupby(rows, key=lambda row: (row[0], row[2] is None)):
            wanted = {key: columns for _, key, columns in group}
            present = facts.where_in(self.connection, select(table), table.c.id, list(wanted))
            old = {row.id: dict(row._mapping) for row in present}
            self._revise((table, key, image(old[key]) if key in old else None) for key in wanted)
            if gone:
                away = delete(table).where(table.c.id == bindparam("key"))
                self.connection.execute(away, [{"key": key} for key in wanted])
                for row in old.values():
                    search.reindex(self.connection, table, row, None)
                continue
            changed = [columns for key, columns in wanted.items() if columns and key in old]
            for names, same in groupby(changed, tuple):
                values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
                these = update(table).where(table.c.id == bindparam("new_id")).values(values)
                self.connection.execute(these, [{f"new_{n}": v for n, v in row.items()} for row in same])
            for columns in changed:
                search.reindex(self.connection, table, old[columns["id"]], columns)
            back = [columns for key, columns in wanted.items() if columns and key not in old]
            for columns in back:
                self._refuse_contradiction(table, columns)
            derived = {"contested": "no"} if table is t.claim else {}
            insert_many(self.connection, table, [columns | derived for columns in back])
            search.index(self.connection, table, back)
        self._forget()
        self._touch(touched)
        s = t.statement.c
        query = select(s.id, s.replaces).where(s.replaces.is_not(None))
        self._replacing.update(map(tuple, facts.where_in(self.connection, query, s.claim, self._touched)))
        for of in (t.claim, t.party):
            columns_to = {table: t.references(table, of) for table in touched}
            named = (row.get(c.name) for table, _, row in rows if row for c in columns_to[table])
            self._refuse_leftovers(of, {*filter(None, named), *touched[of]})

    def rewrite(self, table: Table, rows: Mapping[int, dict[str, Any] | None]) -> None:
        """Change these columns of rows, under a new version; None takes the row away.

        What refers to a row goes before it. Raises RefusedInput as `restore` does.
        """
        self.flush()
        found = facts.where_in(self.connection, select(table), table.c.id, rows)
        present = {row.id: _own(row._mapping) for row in found}
        if "version" in table.c:
            versions = self._versions(table, present)
            rows = {key: columns and columns | {"version": versions[key]} for key, columns in rows.items()}
        self.restore((table, key, columns and present[key] | columns) for key, columns in rows.items())

    def _versions(self, table: Table, present: Mapping[int, dict[str, Any]]) -> dict[int, int]:
        """The next version of each row. One that was taken back is never another content's."""
        last = {key: row["version"] for key, row in present.items()}
        r = t.revision.c
        query = select(r.key, r.before).where(r.table_name == table.name, r.before.is_not(None))
        for key, before in facts.where_in(self.connection, query, r.key, present):
            last[key] = max(last[key], json.loads(before)["version"])
        return {key: version + 1 for key, version in last.items()}

    def _forget(self) -> None:
        """Look up anew what was remembered of rows that may have changed."""
        self.names.forget()
        self._parties = None
        self._nouns.clear()
        self._sources.clear()
        self._linked_now.clear()
        self._claims_before = self.highest(t.claim)

    def _refuse_leftovers(self, table: Table, keys: Collection[int]) -> None:
        """Nothing is said of, or linked to, what was merged into another: its own records went there."""
        query = select(table.c.id, table.c.merged_into).where(table.c.merged_into.is_not(None))
        merged = dict(map(tuple, facts.where_in(self.connection, query, table.c.id, keys)))
        for child in t.metadata.sorted_tables if merged else ():
            for column in t.references(child, table):
                for number, key in facts.where_in(
                    self.connection, select(child.c.id, column), column, merged
                ):
                    letter = {t.statement: "s", t.claim: "#"}.get(child, f"{child.name.replace('_', ' ')} ")
                    of = "#" if table is t.claim else "p"
                    raise RefusedInput(
                        f"{of}{key} is merged into {of}{merged[key]}, so {letter}{number} cannot refer to it"
                    )

    def _refuse_contradiction(self, table: Table, row: dict[str, Any]) -> None:
        """What was recorded since may rule out a link or membership that was fine when it was made."""
        if table is t.membership:
            self._parties = None
            self._refuse_membership(row["party"], row["whole"], dates.optional(row["period"]))
        elif table in (t.implication, t.exclusion):
            self._refuse_contrary(
                table, row["claim"], row["implied" if table is t.implication else "excluded"]
            )

    def expect(
        self, claims: Iterable[int], rows: Mapping[Table, Collection[int]], replacing: Mapping[int, int]
    ) -> None:
        """At the end settle these claims, and those on which these rows bear; check what replaces what."""
        self._touched.update(claims)
        self._touch(rows)
        self._replacing.update(replacing)
        self._refuse_leftovers(t.claim, self._touched)

    def _touch(self, rows: Mapping[Table, Collection[int]]) -> None:
        """Settle, at the end, the flags of all claims on which these rows, as they now are, bear."""
        m, s, q = t.membership.c, t.statement.c, t.quantity.c
        joined = [
            party
            for (party,) in facts.where_in(self.connection, select(m.party), m.id, rows.get(t.membership, ()))
        ]
        speakers = {member for party in joined for member in facts.parties(self.connection).members(party)}
        said = select(s.claim).join_from(t.quantity, t.statement, q.statement == s.id)
        links = [
            (select(c), table.c.id, table)
            for table in (t.implication, t.exclusion)
            for c in list(table.c)[1:3]
        ]
        for query, column, table in (
            (select(t.claim.c.id), t.claim.c.id, t.claim),
            (select(s.claim), s.id, t.statement),
            (said, q.id, t.quantity),
            *links,
        ):
            found = facts.where_in(self.connection, query, column, rows.get(table, ()))
            self._touched |= {claim for (claim,) in found}
        spoken = facts.where_in(self.connection, select(s.claim), s.party, speakers)
        self._touched |= {claim for (claim,) in spoken}
        if nouns := rows.get(t.noun):
            ways = facts.nouns(self.connection)
            counting = [noun for noun, way in ways.items() if not {noun, *way}.isdisjoint(nouns)]
            counted = facts.where_in(self.connection, said, q.noun, counting)
            self._touched |= {claim for (claim,) in counted}

    # --- finding ---

    def find(self, table: Table, reference: str) -> int:
        """The id that a reference means: a ref of this change, `12`, `s17`, `a4`, or a uid."""
        if (known := self._refs.get((table, reference))) is not None:
            return known
        if (table, reference) in self._doubted:
            raise Follows(f"'{reference}' is not recorded")
        self.flush()
        refs = [ref for to, ref in self._refs if to is table]
        return find(self.connection, table, reference, refs, self.notes)

    def _name(self, table: Table, ref: str | None, number: int) -> None:
        if ref is not None:
            if (table, ref) in self._refs:
                raise RefusedInput(f"'{ref}' is used twice", "ref")
            self._refs[table, ref] = number

    def _memberships(self) -> Parties:
        if self._parties is None:
            self._parties = facts.parties(self.connection)
        return self._parties

    def _article(self, article: int) -> _Source:
        if article not in self._sources:
            self.flush()
            a, x = t.article.c, t.article_text.c
            query = (
                select(a.published, a.sha256, x.text)
                .select_from(t.article.outerjoin(t.article_text, a.sha256 == x.sha256))
                .where(a.id == article)
            )
            self._sources[article] = _Source(*self.connection.execute(query).one())
        return self._sources[article]

    def _known_noun(self, name: str) -> int | None:
        if name in self._nouns:
            return self._nouns[name]
        folded = quantity.singular(name)
        if folded not in self._nouns:
            n = t.noun.c
            found = self.connection.execute(
                select(n.id).where((n.singular == folded) | (n.plural == name))
            ).scalar()
            if found is None:
                return None
            self._nouns[folded] = found
        return self._nouns[folded]

    def counted(self, name: str) -> int:
        """The noun of that singular or plural, made where the ledger lacks it."""
        known = self._known_noun(name)
        if known is not None:
            return known
        singular = quantity.singular(name)
        head = quantity.head(singular)
        return self._insert_noun(
            singular, plural=quantity.plural(singular), head=self.counted(head) if head else None
        )

    def _insert_noun(self, singular: str, **columns: Any) -> int:
        columns.setdefault("synonym_of", None)
        number = self._insert(t.noun, uid=str(uuid7()), singular=singular, **columns)
        self._nouns[singular] = self._nouns[columns["plural"]] = number
        return number

    # --- rows ---

    def finish(self) -> int | None:
        """Write what is queued, check it against the rules, set the flags; the id of the change, if any."""
        self.flush()
        try:
            self._check_replacements()
            self._refuse_leftovers(t.claim, set(filter(self._old, self._touched | self._described)))
            flags.settle(self.connection, self._touched)
        except RefusedInput as error:
            raise self._in_their_words(error) from None
        self._touched.clear()
        self.notes += self.names.readings()
        waiting, self._to_reckon = self._to_reckon, []
        for path, claim, reckoning in waiting:  # when all yardsticks are there, and what is in force is known
            with within(*path):
                self.reckoning(claim, reckoning)
        self.flush()
        return self._change

    def _in_their_words(self, error: RefusedInput) -> RefusedInput:
        """A refusal about rows that came from a file: with that file's refs for numbers, and their place."""
        found = [token for token in _NUMBER.findall(error.message) if token in self._entered]
        if not found:
            return error
        message = _NUMBER.sub(
            lambda m: f"'{self._entered[m[0]][1]}'" if m[0] in self._entered else m[0], error.message
        )
        return RefusedInput(message).within(*self._entered[found[-1]][0])

    def _check_replacements(self) -> None:
        new, self._replacing = self._replacing, {}
        if not new:
            return
        s = t.statement.c
        claims = facts.where_in(self.connection, select(s.claim), s.id, {*new, *new.values()})
        positions = facts.positions(self.connection, {claim for (claim,) in claims})
        known = {p.id: p for group in positions.values() for p in group}
        replaced: dict[int, int] = {}
        for one in sorted(known.values(), key=lambda p: (p.id in new, p.id)):
            if one.replaces is None or one.withdrawn:
                continue
            if one.id in new:
                self._check_replacement(one, known.get(one.replaces), replaced.get(one.replaces))
            replaced[one.replaces] = one.id

    def _check_replacement(self, one: Position, other: Position | None, already: int | None) -> None:
        """Refuse a replacement of another claim's or party's statement, of a later or of a replaced one."""
        if other is None or one.claim != other.claim:
            where = f", which is on #{other.claim}" if other else ""
            raise RefusedInput(f"s{one.id} on #{one.claim} would replace s{one.replaces}{where}", "replaces")
        name = self.names.label(other.party)
        turns = one.side * other.side == -1
        if one.party != other.party and (turns or not self._memberships().joined(one.party, other.party)):
            raise RefusedInput(
                f"s{other.id} is {name}'s: {self.names.label(one.party)} can replace only its own statements",
                "replaces",
            )
        if dates.before(one.date and one.date.latest, other.date and other.date.earliest):
            raise RefusedInput(f"s{other.id} was said after this: it cannot be replaced by it", "replaces")
        if already is not None:
            raise RefusedInput(f"s{other.id} is replaced by s{already} already", "replaces")
        if other.stance.is_denial and one.stance in (Stance.updates, Stance.corrects):
            raise RefusedInput(f"s{other.id} {other.stance} the claim: so does what replaces it", "stance")
        denials = one.stance.is_denial and other.stance.is_denial
        neutral = other.stance in (Stance.declines, Stance.undetermined)
        if not (one.stance.replaces or turns or denials or neutral):
            raise RefusedInput(
                f"'{one.stance}' takes nothing back: what replaces s{other.id} updates, corrects or retracts "
                "it, or takes the other side",
                "stance",
            )

    def _insert(self, table: Table, **columns: Any) -> int:
        return self.add(table, columns)

    def add(self, table: Table, row: dict[str, Any]) -> int:
        """Queue a new row that is checked already, under the next number, which it gets as its id."""
        if table not in self._last:
            self._last[table] = self.highest(table)
        self._last[table] = row["id"] = number = self._last[table] + 1
        self._queue[table].append(row)
        self._queued += 1
        if self._queued >= _QUEUE:
            self.flush()
        return number

    def highest(self, table: Table) -> int:
        """The last id ever given out: rows leave, their first revision stays."""
        if table is t.revision or table is t.change:
            return self.connection.execute(select(func.max(table.c.id))).scalar() or 0
        r = t.revision.c
        query = select(func.max(r.key)).where(r.table_name == table.name)
        return int(self.connection.execute(query).scalar() or 0)

    def flush(self) -> None:
        """Write what is queued, so that it can be read."""
        if not self._queued:
            return
        self._begin()
        queued, self._queue, self._queued = self._queue, defaultdict(list), 0
        for table in t.metadata.sorted_tables:
            if rows := queued.get(table):
                insert_many(self.connection, table, rows)
                search.index(self.connection, table, rows)
                self._revise((table, row["id"], None) for row in rows)

    def _begin(self) -> int:
        """Write the change's own row with the first row that it touches."""
        if self._change is None:
            self._change = self.highest(t.change) + 1
            self.connection.execute(
                insert(t.change).values(
                    id=self._change, uid=str(uuid7()), at=now(), analyst=self.analyst, command=self.command
                )
            )
        return self._change

    def _revise(self, touched: Iterator[tuple[Table, int, str | None]]) -> None:
        change = self._begin()
        if t.revision not in self._last:
            self._last[t.revision] = self.highest(t.revision)
        number, rows = self._last[t.revision], list(touched)
        self._last[t.revision] += len(rows)
        revisions = (
            (number, change, _NAMES[table], key, before)
            for number, (table, key, before) in enumerate(rows, number + 1)
        )
        insert_rows(self.connection, t.revision, ("id", "change", "table_name", "key", "before"), revisions)

    def _row(self, table: Table, number: int) -> dict[str, Any]:
        row = self.connection.execute(select(table).where(table.c.id == number)).mappings().one_or_none()
        if row is None:
            raise RefusedInput(f"there is no {table.name} {number}")
        return dict(row)

    def _update(self, table: Table, row: dict[str, Any], **columns: Any) -> None:
        self._revise(iter([(table, row["id"], image(row))]))
        if "version" in table.c:
            columns["version"] = self._versions(table, {row["id"]: row})[row["id"]]
        self.connection.execute(update(table).where(table.c.id == row["id"]).values(**columns))
        search.reindex(self.connection, table, row, {**row, **columns})

    def refer(self, table: Table, number: int, **columns: int | None) -> None:
        """Let a new row refer to one that came after it; undoing this change takes that back first."""
        row = self._row(table, number)
        self._revise(iter([(table, number, image(row))]))
        self.connection.execute(update(table).where(table.c.id == number).values(**columns))

    def _delete(self, table: Table, number: int) -> None:
        row = self._row(table, number)
        self._revise(iter([(table, number, image(row))]))
        self.connection.execute(delete(table).where(table.c.id == number))
        search.reindex(self.connection, table, row, None)

    def _uid(self, table: Table, given: str | None) -> str:
        if given is None:
            return str(uuid7())
        if not _UID.fullmatch(given):
            raise RefusedInput(f"'{given}' is no UUID in small letters", "uid")
        if (table, given) in self._uids:
            raise RefusedInput(f"{given} stands twice", "uid")
        self._uids.add((table, given))
        if self.connection.execute(select(table.c.id).where(table.c.uid == given)).scalar() is not None:
            raise RefusedInput(f"{given} is in the ledger already", "uid")
        return given


def understood(entry: QuantityEntry) -> Quantity:
    """How a figure is read: by the hedge table, then by what the analyst says instead."""
    try:
        read = quantity.read(entry.as_written)
        changed: dict[str, Any] = {}
        for name in ("amount", "low", "high"):
            if (given := getattr(entry, name)) is not None:
                with within(name):
                    changed[name] = quantity.number(given)
        if changed.keys() & {"low", "high"}:
            changed["bounds_from"] = BoundsFrom.analyst
        for end in ("low", "high"):
            if (inclusive := getattr(entry, f"{end}_inclusive")) is not None:
                changed[f"{end}_inclusive"] = inclusive
            elif end in changed:
                changed[f"{end}_inclusive"] = True
        if entry.unit is not None:
            from claimtrack.units import canonical

            with within("unit"):
                changed["unit"] = canonical(entry.unit)
                if read.unit not in (None, changed["unit"]):
                    raise RefusedInput(f"the words say {read.unit}, not {changed['unit']}")
        if entry.noun is not None and read.noun is not None and not _same_noun(entry.noun, read.noun):
            raise RefusedInput(f"the words count {read.noun}, not {entry.noun}", "noun")
        for name in ("noun", "denominator", "kind"):
            if (word := getattr(entry, name)) is not None:
                changed[name] = word
        return dataclasses.replace(read, **changed) if changed else read
    except RefusedInput as error:
        raise error if error.path else error.within("as_written") from None


def _measured(entry: YardstickEntry) -> Quantity:
    """How a yardstick's figure is read. Raises RefusedInput for one that is no yardstick."""
    names = ["as_written", "noun", "unit", "amount", "low", "high", "low_inclusive", "high_inclusive"]
    read = understood(QuantityEntry(**{name: getattr(entry, name) for name in names}))
    if read.denominator:
        raise RefusedInput(f"leave out “per {read.denominator}”: what it is per stands apart", "as_written")
    if read.low is None and read.high is None:
        raise RefusedInput(f"“{read.as_written}” has no bounds: nothing can be held against it", "as_written")
    if entry.kind is YardstickKind.limit and read.low is not None and read.low == read.high:
        raise RefusedInput(f"a limit says “at most {read.as_written}”, or “at least”", "as_written")
    return read


def _same_noun(given: str, read: str) -> bool:
    """Whether one is the other, or more general: shells for 152mm artillery shells."""
    one, other = quantity.singular(given), quantity.singular(read)
    return one == other or one.endswith(f" {other}") or other.endswith(f" {one}")


@contextmanager
def within(*steps: str | int) -> Iterator[None]:
    """Refusals inside are seen from the entry around."""
    try:
        yield
    except RefusedInput as error:
        raise error.within(*steps)  # noqa: B904 - it is the same error


def _by_replaced(entries: list[tuple[int, StatementEntry]]) -> Iterator[tuple[int, StatementEntry]]:
    """The statements that replace others, each after the one that it names, if that is among them."""
    refs = {entry.ref: (i, entry) for i, entry in entries if entry.ref}
    done: set[int] = set()
    for i, entry in entries:
        chain, at = [(i, entry)], entry
        while at.replaces in refs and (found := refs[at.replaces]) not in chain:
            chain.append(found)
            at = found[1]
        for j, link in reversed(chain):
            if j not in done:
                done.add(j)
                yield j, link


def date_columns(name: str, text: str | None) -> dict[str, str | None]:
    """The three columns of a date: the EDTF text, its earliest and its latest day."""
    try:
        date = dates.optional(text)
    except RefusedInput as error:
        raise RefusedInput(f"{error.message}{_meant(text or '')}", name) from None
    if date is None:
        return {name: None, f"{name}_earliest": None, f"{name}_latest": None}
    return {name: date.edtf, f"{name}_earliest": date.earliest, f"{name}_latest": date.latest}


def _meant(words: str) -> str:
    """A question after the EDTF of a date as people say it, or nothing."""
    from claimtrack import when

    try:
        return f": did you mean {when.read(words).date.edtf}?"
    except RefusedInput:
        return ""


def _optional(text: str | None, field: str) -> str | None:
    return None if text is None else accept(text, field)


def _ranges(ranges: Sequence[tuple[int, int]], length: int) -> str | None:
    """Half-open ranges of a text as they are stored; refused where they overlap or leave the text."""
    ends = [0, *(end for _, end in ranges)]
    if any(not last <= start < end <= length for last, (start, end) in zip(ends, ranges, strict=False)):
        raise RefusedInput(
            f"are ranges in their order, within the text's {length:,} characters", "boilerplate"
        )
    return json.dumps(list(ranges)) if ranges else None


def _plain(number: Any) -> str | None:
    return None if number is None else format(number, "f")


def _base(read: Quantity, low: Any, high: Any) -> tuple[float | None, float | None]:
    from claimtrack.units import float_bounds

    return float_bounds(low, high, read.unit)


def image(row: Mapping[str, Any]) -> str:
    """A row as JSON, without the columns that follow from others."""
    # Bytes are those of captures.
    return json.dumps(
        _own(row), ensure_ascii=False, default=lambda data: {"base64": base64.b64encode(data).decode()}
    )


def row_of(image: str) -> dict[str, Any]:
    """The row of an image."""
    row: dict[str, Any] = json.loads(image)
    return {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value
        for name, value in row.items()
    }


def _own(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _DERIVED}
