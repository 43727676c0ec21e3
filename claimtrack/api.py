"""The ledger for programs in Python: what the commands do, as functions with types.

    from claimtrack import Ledger

    ledger = Ledger.open("ledger.db")
    with ledger.change(analyst="anna") as change:
        change.say(3, StatementEntry(party="Russia", stance=Stance.denies))

Records are named as people name them: a claim by its number, a statement as 17 or "s17", parties by any name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Connection, Table
from sqlalchemy.engine import URL

from claimtrack import (
    backups,
    checks,
    database,
    dates,
    editing,
    history,
    merging,
    names,
    quantity,
    queries,
    search,
    settings,
)
from claimtrack import tables as t
from claimtrack.entries import (
    ArticleEntry,
    AssessmentEntry,
    CitationEntry,
    ClaimEntry,
    Entries,
    MembershipEntry,
    NounEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.ledger import Writer

Ref = int | str  # a record by its number, as 17 or "s17", or by its uid


class Ledger:
    """A ledger that exists. Every call reads it as it then is; `change` writes."""

    def __init__(self, url: URL) -> None:
        self.url = url

    @classmethod
    def open(cls, name: str | Path | None = None) -> Ledger:
        """The ledger at a path or URL, or the one that `claimtrack where` names.

        Raises LedgerUnavailable where there is none, or one of another version.
        """
        url = database.locate(settings.ledger(None)[0] if name is None else name)
        with database.reading(url):
            return cls(url)

    @classmethod
    def create(cls, name: str | Path) -> Ledger:
        """Make an empty ledger in a new file, or in an empty PostgreSQL database."""
        url = database.locate(name)
        database.create(url)
        return cls(url)

    # --- writing ---

    @contextmanager
    def change(
        self, analyst: str | None = None, command: str = "Python", *, dry_run: bool = False
    ) -> Iterator[Change]:
        """One change: all that is done inside is recorded at the end of the block, or, on an error, nothing.

        Others wait meanwhile. `command` is what the history calls it; with `dry_run` everything is checked
        and nothing is recorded. Raises RefusedInput for what breaks a rule, some rules only at the end.
        """
        with database.writing(self.url) as connection:
            writer = Writer(connection, settings.analyst(analyst), command)
            yield Change(writer)
            writer.finish()
            if not dry_run:
                connection.commit()

    # --- reading ---

    def list(
        self,
        *,
        contested: bool | Collection[str] = False,
        conflicting: bool = False,
        no_denial: bool = False,
        party: str | None = None,
        about: str | None = None,
        asserted_by: str | None = None,
        denied_by: str | None = None,
        since: str | None = None,
        until: str | None = None,
        tag: str | None = None,
        article: Ref | None = None,
        noun: str | None = None,
        unit: str | None = None,
        least: str | Decimal | None = None,
        most: str | Decimal | None = None,
        possible: bool = False,
        limit: int = 50,
        after: str | None = None,
    ) -> queries.Page:
        """One page of claims, newest first, as the command `list` finds them.

        `after` is the `next` of the page before; `contested` is True or some of direct, implied, rival.
        `least` and `most` are of amounts as written, or, with `possible`, of what the figures can be.
        """
        from claimtrack import units

        every = {"direct", "implied", "rival"}
        with database.reading(self.url) as connection:
            known = names.Names(connection)
            filters = queries.Filters(
                contested=frozenset(every if contested is True else contested or ()),
                conflicting=conflicting,
                no_denial=no_denial,
                party=known.known(party) if party is not None else None,
                about=known.known(about) if about is not None else None,
                asserted_by=known.known(asserted_by) if asserted_by is not None else None,
                denied_by=known.known(denied_by) if denied_by is not None else None,
                since=dates.optional(since),
                until=dates.optional(until),
                tag=tag,
                article=_id(connection, t.article, article) if article is not None else None,
                noun=queries.noun_id(connection, noun) if noun is not None else None,
                unit=units.canonical(unit) if unit is not None else None,
                min=quantity.number(str(least)) if least is not None else None,
                max=quantity.number(str(most)) if most is not None else None,
                possible=possible,
            )
            return queries.page(connection, filters, limit, after)

    def show(self, claim: Ref) -> queries.ClaimView:
        """One claim with all that bears on it; a merged one leads to the claim that it was merged into."""
        with database.reading(self.url) as connection:
            (view,) = queries.claims_by_id(connection, [_id(connection, t.claim, claim)])
            return view

    def party(self, name: str) -> queries.PartyPage:
        """One party with its newest statements."""
        with database.reading(self.url) as connection:
            return queries.party(connection, names.Names(connection).known(name))

    def article(self, article: Ref) -> queries.ArticlePage:
        """One article with its passages and, where the ledger has it, its text."""
        with database.reading(self.url) as connection:
            return queries.article(connection, _id(connection, t.article, article))

    def search(
        self, text: str, kinds: Collection[str] = search.KINDS, limit: int = 20, after: str | None = None
    ) -> search.Results:
        """The claims, citations and articles in which all the words stand."""
        with database.reading(self.url) as connection:
            return search.search(connection, text, kinds, limit, after)

    def history(self, of: str | None = None, limit: int = 50, after: int | None = None) -> history.Page:
        """What changed, newest first: all of it, or of one claim ("12"), statement ("s17") or party."""
        with database.reading(self.url) as connection:
            return history.page(connection, of, limit, after)

    def record(self, subject: str) -> editing.Record:
        """The fields of a record that `Change.edit` takes, and its version."""
        with database.reading(self.url) as connection:
            return editing.record(connection, subject)

    def check(self, only: str | None = None) -> Iterator[checks.Finding]:
        """What is broken, and what deserves a look: nothing when all is well."""
        return checks.findings(self.url, checks.chosen(only))

    def report(self, claim: Ref) -> str:
        """The report on the dispute around a claim, in Markdown."""
        from claimtrack import document, report

        with database.reading(self.url) as connection:
            number = _id(connection, t.claim, claim)
            return document.markdown(report.dispute(connection, number, drawn=False))

    # --- files ---

    def backup(self, file: Path | None = None, *, replace: bool = False) -> Path:
        """Write the ledger to one file, by default beside it; its path."""
        return backups.back_up(self.url, file, replace=replace)


class Change:
    """One change to a ledger, as `Ledger.change` gives it. What is recorded is returned as its number."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    @property
    def notes(self) -> tuple[str, ...]:
        """How entries were understood where that was not plain, in sentences for the analyst."""
        return (*self._writer.notes, *self._writer.names.readings())

    def party(self, entry: PartyEntry) -> int:
        """Record a party."""
        return self._writer.party(entry)

    def membership(self, party: str, entry: MembershipEntry) -> None:
        """Record that a party is a part of another."""
        self._writer.membership(self._writer.names.known(party), entry)

    def noun(self, entry: NounEntry) -> int:
        """Record a counted noun."""
        return self._writer.noun(entry)

    def article(self, entry: ArticleEntry) -> int:
        """Record an article, with its text where the entry has it."""
        return self._writer.article(entry)

    def claim(self, entry: ClaimEntry) -> int:
        """Record a claim with its links and statements."""
        return self._writer.claim(entry)

    def entries(self, entries: Entries) -> None:
        """Record all that a file holds, as `claimtrack.interchange.read_yaml(path).entries`."""
        self._writer.entries(entries)

    def say(self, claim: Ref, entry: StatementEntry) -> int:
        """Record a party's position on a claim."""
        return self._writer.statement(self._id(t.claim, claim), entry)

    def cite(self, statement: Ref, entry: CitationEntry) -> int:
        """Pin a statement to a further passage."""
        article = self._writer.find(t.article, entry.article)
        return int(self._writer.citation(self._id(t.statement, statement), article, entry)["id"])

    def figure(self, statement: Ref, entry: QuantityEntry) -> int:
        """Record a further figure of a statement."""
        number = self._id(t.statement, statement)
        return self._writer.quantity(number, entry, self._writer.passages(number))

    def imply(self, claim: Ref, general: Ref, because: str | None = None, *, remove: bool = False) -> None:
        """Record that one claim implies another, or take that away."""
        pair = self._id(t.claim, claim), self._id(t.claim, general)
        if remove:
            self._writer.unlink(t.implication, *pair)
        else:
            self._writer.imply(*pair, because)

    def exclude(self, claim: Ref, other: Ref, because: str | None = None, *, remove: bool = False) -> None:
        """Record that two claims cannot both be true, or take that away."""
        pair = self._id(t.claim, claim), self._id(t.claim, other)
        if remove:
            self._writer.unlink(t.exclusion, *pair)
        else:
            self._writer.exclude(*pair, because)

    def tag(self, claim: Ref, *tags: str, remove: bool = False) -> None:
        """Tag a claim, or take tags away."""
        editing.tag(self._writer, self._id(t.claim, claim), tags, remove=remove)

    def assess(self, subject: Ref, entry: AssessmentEntry | None, *, by: str | None = None) -> None:
        """Record a verdict on a claim (12) or statement ("s17"): the analyst's own, or of the entry's party.

        None takes away the analyst's own, or that of the party `by`.
        """
        if str(subject).startswith("s"):
            editing.assess(self._writer, entry, by=by, statement=self._id(t.statement, subject))
        else:
            editing.assess(self._writer, entry, by=by, claim=self._id(t.claim, subject))

    def withdraw(self, statement: Ref, because: str) -> None:
        """Mark a statement as our own error; it stays in the history."""
        self._writer.withdraw(self._id(t.statement, statement), because)

    def edit(
        self, subject: str, changes: Mapping[str, editing.Value], version: int | None = None
    ) -> editing.Edited:
        """Change fields of a record, as `Ledger.record` names them; None clears one.

        Raises Outdated where the record is not at `version` any more.
        """
        return editing.edit(self._writer, subject, changes, version)

    def merge(self, claim: Ref, into: Ref) -> None:
        """Make one claim of two; the first one's number leads to the second."""
        merging.merge(self._writer, self._id(t.claim, claim), self._id(t.claim, into))

    def merge_parties(self, party: str, into: str) -> None:
        """Make one party of two; the first one's names become other names of the second."""
        known = self._writer.names.known
        merging.merge_parties(self._writer, known(party), known(into))

    def undo(self, change: int | None = None) -> history.ChangeView:
        """Take back the analyst's latest change, or this one; what is taken back."""
        return history.undo(self._writer, change)

    def _id(self, table: Table, ref: Ref) -> int:
        return self._writer.find(table, _name(table, ref))


def _id(connection: Connection, table: Table, ref: Ref) -> int:
    return names.find(connection, table, _name(table, ref))


def _name(table: Table, ref: Ref) -> str:
    letter = {t.claim: "", t.statement: "s", t.article: "a"}[table]
    return f"{letter}{ref}" if isinstance(ref, int) else ref
