"""Records out of a ledger and into one, without loss, whatever the format that they are written in.

Records refer to each other by uid, so that a file can be read into any ledger, again, and after others. What
a file says of records that the ledger has is compared, never silently overwritten.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import Any, NamedTuple, NoReturn

from sqlalchemy import Connection, Select, Table, and_, exists, false, func, or_, select

from claimtrack import dates, facts, merging, quantity
from claimtrack import tables as t
from claimtrack.dispute import general_first
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.records import Kind, Row, kinds, nearest
from claimtrack.text import one_line
from claimtrack.vocabulary import BoundsFrom, PartyKind, Visibility

Progress = Callable[[int], object]

MAX_TOLD = 50  # bad lines that a refusal tells one by one

_AT_ONCE = 5000  # records that are looked up together
_NUMBER = re.compile(r"(#|\bs)(\d+)\b")

# --- out ---


def records(
    connection: Connection, claims: Collection[int] | None, *, texts: bool = False, internal: bool = False
) -> Iterator[Row]:
    """The records of a ledger, or of these claims with all that they need, kinds after those that they name.

    `texts` adds the texts of articles. Without `internal`, internal records stay out, with what refers to
    them, and so do notes on and other names of unnamed speakers. `connection` is a snapshot; rows are never
    all in memory.
    """
    chosen = None if claims is None else needed(connection, claims)
    for kind in kinds().values():
        if texts or not kind.is_others:
            yield from _rows(connection, kind, chosen, internal=internal)


def selected(
    connection: Connection, claims: Collection[int], tag: str | None, contested: Collection[str]
) -> list[int]:
    """These claims, and, where tag or kinds are given (or no claims), those that have them, newest first."""
    c = t.claim.c
    query = select(c.id).where(c.merged_into.is_(None)).order_by(c.latest.desc(), c.id.desc())
    if tag is not None:
        query = query.where(exists().where(t.tag.c.claim == c.id, t.tag.c.name == tag))
    if contested:
        query = query.where(c.contested.in_(contested))
    filtered = tag is not None or contested or not claims
    return list(dict.fromkeys([*claims, *(connection.execute(query).scalars() if filtered else ())]))


def _rows(
    connection: Connection, kind: Kind, chosen: Mapping[Table, Collection[int]] | None, *, internal: bool
) -> Iterator[Row]:
    """The records of a kind in the order of their numbers, without the fields that refer to hidden ones."""
    table, columns = kind.table, {name: kind.table.c[name] for name in kind.fields}
    found: Any = table
    for name, to in (*kind.above, *((name, table) for name in kind.beside)):
        target = to.alias(name)
        reached = target.c.id == table.c[name]
        shown = reached if internal or to is not table else and_(reached, ~_hidden(table, target))
        found, columns[name] = found.outerjoin(target, shown), target.c.uid
    query = select(*columns.values(), *(table.c[name] for name in kind.beside)).select_from(found)
    if not internal:
        query = query.where(~_hidden(table, table))
    query = query.order_by(table.c.id).execution_options(yield_per=1 if kind.is_others else 1000)
    rows: Iterable[Any]
    if chosen is None:
        rows = connection.execute(query)
    else:
        rows = facts.where_in(connection, query, table.c.id, sorted(chosen.get(table, ())))
    unnamed = table is t.party and not internal
    for row in rows:
        record = kind.record(row[: len(kind.fields)])
        for name, number in zip(kind.beside, row[len(kind.fields) :], strict=True):
            if number is not None and record[name] is None:
                del record[name]
        if unnamed and record["kind"] == PartyKind.unnamed:
            del record["note"]
        if table is t.reckoning:
            record |= {name: _by_uid(connection, record[name]) for name in _RECKONED}
        yield record


# A reckoning names figures by their numbers here, which are others elsewhere; what is quoted stays as it is.
_RECKONED = ("expression", "steps")
_NUMBERED = {"q": t.quantity, "y": t.yardstick, "s": t.statement, "a": t.article, "#": t.claim}
_MENTION = re.compile(r"“[^”]*”|(?<!\w)([qy])(\d+)\b|(?<=\()([as])(\d+)\b|(?<=on )(#)(\d+)\b", re.ASCII)
_NAMED_BY_UID = re.compile(r"\{([qysa#]):([0-9a-f-]{36})\}")


def _by_uid(connection: Connection, words: str) -> str:
    """The words of a reckoning with uids for numbers."""

    def uid(match: re.Match[str]) -> str:
        if match.lastindex is None:
            return match[0]
        letter, number = match[match.lastindex - 1], int(match[match.lastindex])
        c = _NUMBERED[letter].c
        found = connection.execute(select(c.uid).where(c.id == number)).scalar()
        return f"{{{letter}:{found}}}" if found else match[0]

    return _MENTION.sub(uid, words)


def _hidden(table: Table, row: Any) -> Any:
    """The condition under which a row (of the table or an alias) stays out of what is not internal."""
    hidden = [row.c.id.in_(_unsaid())] if table is t.statement else []
    if table is t.article:
        hidden.append(row.c.visibility == Visibility.internal)
    if table is t.party_name:
        p = t.party.alias("named")
        hidden.append(exists().where(p.c.id == row.c.party, p.c.kind == PartyKind.unnamed))
    if table is t.article_text:
        a = t.article.alias("having")
        hidden.append(~exists().where(a.c.sha256 == row.c.sha256, a.c.visibility == Visibility.public))
    if table is t.reckoning:
        u, q = t.reckoning_use.alias("using"), t.quantity.alias("used")
        used = (u.c.reckoning == row.c.id, u.c.quantity == q.c.id)
        hidden.append(exists().where(*used, _hidden(t.quantity, q)))
    for column in table.c:
        for key in column.foreign_keys:
            if (to := key.column.table) is not table and to in _hideable():
                target = to.alias()
                hidden.append(exists().where(target.c.id == row.c[column.name], _hidden(to, target)))
    return or_(false(), *hidden)


@cache
def _hideable() -> set[Table]:
    """The tables of which rows may stay out, because they or what they refer to may be internal."""
    found = {t.article, t.statement, t.reckoning}
    for kind in kinds().values():
        if any(to in found for _, to in kind.above):
            found.add(kind.table)
    return found


@cache
def _unsaid() -> Any:
    """Internal statements, and those that they replace: these would look as if they were in force."""
    s = t.statement.alias("internal")
    found = select(s.c.id, s.c.replaces, s.c.withdrawn_because).where(s.c.visibility == Visibility.internal)
    unsaid = found.cte("unsaid", recursive=True)
    r = t.statement.alias("replaced")
    older = select(r.c.id, r.c.replaces, r.c.withdrawn_because).join(unsaid, unsaid.c.replaces == r.c.id)
    unsaid = unsaid.union(older.where(unsaid.c.withdrawn_because.is_(None)))
    return select(unsaid.c.id)


def needed(connection: Connection, claims: Collection[int]) -> dict[Table, set[int]]:
    """These claims with all that their flags and reports need, as ids by table.

    That is what they imply, directly or not, what these exclude, and claims that are one with them; their
    statements, passages, figures and assessments; and the parties, wholes, nouns and articles in these.
    """
    c, chosen = t.claim.c, defaultdict[Table, set[int]](set)
    whole = set(claims) | facts.nodes(facts.implied_by_these(connection, claims))
    whole.update(*facts.exclusions(connection, whole).values())
    for column in (c.id, c.merged_into):
        merged = select(c.id, c.merged_into).where(c.merged_into.is_not(None))
        whole.update(*facts.where_in(connection, merged, column, set(whole)))
    chosen[t.claim] = whole
    hanging = {t.claim}
    for kind in kinds().values():
        if hanging.intersection(to for _, to in kind.above):
            hanging.add(kind.table)
            for number, refers in _within(connection, kind, chosen, hanging):
                chosen[kind.table].add(number)
                for to, other in refers:
                    chosen[to].add(other)
    _with_yardsticks(connection, chosen)
    _with_wholes(connection, chosen)
    for kind in kinds().values():
        if kind.above and kind.table not in hanging:
            chosen[kind.table] |= {number for number, _ in _within(connection, kind, chosen, set(chosen))}
    a, x = t.article.c, t.article_text.c
    texts = select(x.id).join_from(t.article_text, t.article, a.sha256 == x.sha256)
    chosen[t.article_text] = {
        number for (number,) in facts.where_in(connection, texts, a.id, chosen[t.article])
    }
    return dict(chosen)


def _within(
    connection: Connection, kind: Kind, chosen: Mapping[Table, set[int]], tables: Collection[Table]
) -> Iterator[tuple[int, list[tuple[Table, int]]]]:
    """Rows that refer into the tables, and there to chosen rows only; with all that they refer to."""
    columns = [kind.table.c[name] for name, _ in kind.above]
    query = select(kind.table.c.id, *columns)
    for column, (_, first) in zip(columns, kind.above, strict=True):
        if first in tables and chosen.get(first):
            for number, *others in facts.where_in(connection, query, column, chosen[first]):
                pairs = zip(kind.above, others, strict=True)
                refers = [(to, other) for (_, to), other in pairs if other is not None]
                if all(other in chosen[to] for to, other in refers if to in tables):
                    yield number, refers


def _with_yardsticks(connection: Connection, chosen: Mapping[Table, set[int]]) -> None:
    """Add the nouns of the yardsticks that were reckoned with, and the articles that show these."""
    y, c = t.yardstick.c, t.yardstick_citation.c
    used = chosen[t.yardstick]
    for nouns in facts.where_in(connection, select(y.per, y.noun), y.id, used):
        chosen[t.noun].update(filter(None, nouns))
    for (article,) in facts.where_in(connection, select(c.article), c.yardstick, used):
        chosen[t.article].add(article)


def _with_wholes(connection: Connection, chosen: dict[Table, set[int]]) -> None:
    """Add the wholes of the parties, and what parties and nouns refer to among themselves."""
    known, parties = -1, facts.parties(connection)
    while (size := len(chosen[t.party]) + len(chosen[t.noun])) != known:
        known = size
        chosen[t.party].update(*(parties.wholes(party) for party in chosen[t.party]))
        for kind in (kinds()["party"], kinds()["noun"]):
            columns = [kind.table.c[name] for name in kind.beside]
            rows = list(facts.where_in(connection, select(*columns), kind.table.c.id, chosen[kind.table]))
            chosen[kind.table].update(number for row in rows for number in row if number is not None)


# --- in ---


class Line(NamedTuple):
    """What stands at one line of a file: a record with its type, or what is wrong there.

    `harmless` says that no text in it is long or has a character that no database can keep.
    """

    number: int
    record: Row
    harmless: bool = False
    wrong: str = ""


class Source(NamedTuple):
    """Records to read: what refusals call their file, and its lines; these call with each number of bytes."""

    name: str
    lines: Callable[[Progress], Iterator[Line]]
    unit: str = "line"  # what the numbers count


@dataclass
class Tally:
    """What files did: numbers of records by type, and what the ledger had under other uids."""

    recorded: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    taken_for: list[str] = field(default_factory=list)
    as_own: int = 0  # verdicts without a party, read into a ledger that had records


class _Item(NamedTuple):
    """A record of a file: where it stands, its fields as read, and as a row with uids in it."""

    place: int
    kind: Kind
    given: Row
    row: Row


def read(
    writer: Writer,
    sources: Sequence[Source],
    *,
    update: bool = False,
    progress: Progress = lambda _: None,
) -> Tally:
    """Record what files hold, all or nothing, by rows as they were: no figure is read from words again.

    A record that the ledger has is skipped where all that the file says of it is so; else it is refused, or,
    with `update`, edited. A party of a known name and kind, and a noun of a known singular, are those that
    the ledger has, whatever their uids. `progress` is called with the bytes read. The caller commits.

    Raises RefusedInput that tells every bad line: file, line, field, what is wrong, what was probably meant.
    """
    return _Reading(writer, sources, update).read(progress)


_LINE = 2**32 - 1  # of a place: the number of a file before it, that of a line in it
# What a record is known by besides its uid, and what must be the same then.
_NAMED = {t.party: ("name", "kind"), t.noun: ("singular", "plural")}


class _Reading:
    """One reading of files into a ledger: what is known so far, and what is wrong."""

    def __init__(self, writer: Writer, sources: Sequence[Source], update: bool) -> None:
        self._writer, self._connection = writer, writer.connection
        self._sources, self._update = sources, update
        self._tally = Tally()
        self._before = {kind.table: writer.highest(kind.table) for kind in kinds().values()}
        self._had_records = any(self._before.values())
        self._ids: dict[Table, dict[str, int]] = {
            kind.table: {} for kind in kinds().values()
        }  # 0: of a bad line
        self._above = {  # the fields that refer to others, and what is known of these
            kind.table: [(name, self._ids[to]) for name, to in kind.above] for kind in kinds().values()
        }
        self._alike: dict[Table, dict[str, tuple[int, str]]] = {table: {} for table in _NAMED}
        self._seen: dict[Table, set[int]] = defaultdict(set)  # hashes of keys of records without uid
        self._places = {kind.table: array("q") for kind in kinds().values()}  # of new records, by number
        self._waiting: list[_Item] = []  # refer to what may come further down
        self._later: list[tuple[_Item, int, str, str]] = []  # references among records of one kind
        self._merged: list[tuple[_Item, int, int]] = []  # records that we have, and into which others
        self._bearing: dict[Table, set[int]] = defaultdict(set)  # records whose claims' flags may change
        self._replacing: dict[int, int] = {}  # which statement replaces which
        self._wrong: list[tuple[int, str]] = []
        self._count_wrong = 0

    def read(self, progress: Progress) -> Tally:
        for number, source in enumerate(self._sources):
            items = self._items(number << 32, source.lines(progress))
            while batch := list(islice(items, _AT_ONCE)):
                self._record(batch)
            self._set_references()
        self._record_waiting()
        self._set_references(last=True)
        self._refuse_wrong()
        self._merge()
        self._refuse_wrong()
        for table, key, message in _broken(self._connection, self._before):
            self._bad(self._place(table, key) or 0, message)
        self._refuse_wrong()
        first = self._before[t.claim] + 1
        new = range(first, first + len(self._places[t.claim]))
        try:
            self._writer.expect(new, self._bearing, self._replacing)
            self._writer.finish()
        except RefusedInput as error:
            raise RefusedInput(self._by_place(error.message)) from None
        self._tally.recorded.update(
            {table.name: len(places) for table, places in self._places.items() if places}
        )
        return self._tally

    # --- lines ---

    def _items(self, place: int, lines: Iterator[Line]) -> Iterator[_Item]:
        """The records of a file as rows; what is none is told as wrong."""
        known = kinds()
        for number, given, harmless, wrong in lines:
            kind = None
            try:
                if wrong:
                    raise RefusedInput(wrong)
                word = given.pop("type", None)
                kind = known.get(word) if type(word) is str else None
                if kind is None:
                    _refuse_kind(word)
                yield _Item(place + number, kind, given, kind.row(given, harmless=harmless))
            except RefusedInput as error:
                self._bad(place + number, str(error))
                self._doubt(kind, given)

    # --- records ---

    def _record(self, items: Sequence[_Item]) -> None:
        """Record what is new of the items, in their order, and compare the rest with the ledger."""
        self._look_up(items)
        known = []
        for item in items:
            try:
                if not self._add(item):
                    known.append(item)
            except RefusedInput as error:
                self._bad(item.place, str(error), item)
        if known:
            self._writer.flush()
            self._compare(known)

    def _look_up(self, items: Sequence[_Item]) -> None:
        """Learn the numbers of the records that the items are or refer to, where the ledger has them."""
        wanted: dict[Table, set[str]] = defaultdict(set)
        for _, kind, _, row in items if self._had_records else ():
            for name, to in (("uid", kind.table), *kind.above, *((name, kind.table) for name in kind.beside)):
                if self._before[to] and (uid := row.get(name)) and uid not in self._ids[to]:
                    wanted[to].add(uid)
        for table, uids in wanted.items():
            found = facts.where_in(self._connection, select(table.c.uid, table.c.id), table.c.uid, uids)
            self._ids[table].update(map(tuple, found))
        for table, (name, mark) in _NAMED.items():
            names = {row[name] for _, kind, _, row in items if kind.table is table}
            query = select(table.c[name], table.c.id, table.c[mark])
            if table is t.party:
                query = query.where(t.party.c.merged_into.is_(None))
            for word, *alike in facts.where_in(self._connection, query, table.c[name], names):
                self._alike[table].setdefault(word, tuple(alike))

    def _add(self, item: _Item) -> bool:
        """Queue the record if it is new; False if the ledger may have it."""
        _, kind, _, row = item
        table, ids = kind.table, self._ids[kind.table]
        if (uid := row.get("uid")) in ids:
            return not ids[uid]
        refers = self._resolved(item)
        if refers is None:
            return True
        if uid is None:
            if self._before[table] and self._old(kind, refers):
                return False
            key = hash(tuple([refers.get(name) or row[name] for name in kind.key]))
            if key in self._seen[table]:
                return False
            self._seen[table].add(key)
        row.update(refers)
        kind.whole(row)
        if table in _NAMED and self._taken_for(item):
            return True
        self._insert(item, row)
        return True

    def _resolved(self, item: _Item) -> Row | None:
        """The numbers of what a record refers to above.

        None where something of it is wrong, or is not known yet; the record then waits.
        """
        refers: Row = {}
        _, kind, _, row = item
        for name, ids in self._above[kind.table]:
            if (uid := row[name]) is not None:
                if not (number := ids.get(uid)):
                    if number is None:
                        self._waiting.append(item)
                    else:
                        self._doubt(kind, row)
                    return None
                refers[name] = number
        if kind.table is t.reckoning:
            for name in _RECKONED:
                refers[name] = self._by_number(row[name])
                if refers[name] is None:
                    self._waiting.append(item)
                    return None
        elif kind.table is t.exclusion and len(refers) == 2 and refers["claim"] > refers["excluded"]:
            refers = {"claim": refers["excluded"], "excluded": refers["claim"]}
        return refers

    def _old(self, kind: Kind, refers: Row) -> bool:
        """Whether the ledger had all that a record refers to before."""
        return all(refers[name] <= self._before[to] for name, to in kind.above if name in refers)

    def _by_number(self, words: str) -> str | None:
        """The words of a reckoning with numbers for uids; None while one of these is not known."""
        named = _NAMED_BY_UID.findall(words)
        if not all(self._ids[_NUMBERED[letter]].get(uid) for letter, uid in named):
            return None
        return _NAMED_BY_UID.sub(lambda match: f"{match[1]}{self._ids[_NUMBERED[match[1]]][match[2]]}", words)

    def _taken_for(self, item: _Item) -> bool:
        """Whether a new party or noun is one that the ledger, or the file, has under another uid."""
        table, row = item.kind.table, item.row
        name, kind = (row[field] for field in _NAMED[table])
        if row.get("merged_into") or name not in self._alike[table]:
            return False
        number, ours = self._alike[table][name]
        if ours != kind and table is t.party:
            raise RefusedInput(f"'{name}' is {kind} here and {ours} in the ledger, as p{number}", "kind")
        self._ids[table][row["uid"]] = number
        self._tally.taken_for.append(f"{table.name} '{name}'")
        return True

    def _insert(self, item: _Item, row: Row) -> int:
        place, kind, _, _ = item
        table = kind.table
        later = []
        for name in kind.beside:
            if (other := row[name]) is not None:
                row[name] = self._ids[table].get(other)
                if row[name] is None:
                    later.append((name, other))
        if table is t.claim:
            row["contested"] = "no"
        number = self._writer.add(table, row)
        self._places[table].append(place)
        if (uid := row.get("uid")) is not None:
            self._ids[table][uid] = number
        for name, other in later:
            self._later.append((item, number, name, other))
        if table is t.statement and row["replaces"]:
            self._replacing[number] = row["replaces"]
        if table in _NAMED and not row.get("merged_into"):
            known_by, mark = (row[field] for field in _NAMED[table])
            self._alike[table][known_by] = number, mark
        if table is t.party and not row.get("merged_into"):
            self._writer.remark_on_look(number, row["name"], row["kind"])
        elif table is t.assessment and row["party"] is None:
            self._tally.as_own += self._had_records
        elif table is t.party_name:
            self._writer.remark_on_look(row["party"], row["name"], "")
        for name, to in kind.above if self._had_records else ():
            if row[name] is not None and row[name] <= self._before[to]:
                self._bearing[table].add(number)
        return number

    # --- what the ledger has ---

    def _compare(self, items: Sequence[_Item]) -> None:
        """Skip, refuse or edit what the ledger has; what it turns out not to have is recorded."""
        for kind in dict.fromkeys(item.kind for item in items):
            resolved = ((item, self._resolved(item)) for item in items if item.kind is kind)
            mine = [(item, refers) for item, refers in resolved if refers is not None]
            stored = self._stored(kind, [item.row | refers for item, refers in mine])
            for item, refers in mine:
                row = item.row | refers
                ours = stored.get(_key(kind, row))
                try:
                    if ours is None:
                        row = kind.whole(row)
                        stored[_key(kind, row)] = {"id": self._insert(item, row), **row}
                    else:
                        self._met(item, row, ours)
                except RefusedInput as error:
                    self._bad(item.place, str(error), item)

    def _stored(self, kind: Kind, rows: Sequence[Row]) -> dict[Any, Row]:
        """The rows of the ledger that may be those of the records, by key."""
        first = kind.table.c[kind.key[0]]
        found = facts.where_in(self._connection, select(kind.table), first, {row[first.name] for row in rows})
        stored = (dict(row._mapping) for row in found)
        return {_key(kind, row): row for row in stored}

    def _met(self, item: _Item, row: Row, ours: Row) -> None:
        """Compare a record with the ledger's: what it leaves out counts as the same."""
        table, later = item.kind.table, dict[str, str | None]()
        for name in item.kind.beside:
            if (other := row[name]) is not None:
                number = self._ids[table].get(other)
                row[name], later[name] = (number, None) if number else (other, other)
        theirs = {name: row[name] for name in item.given if name != "version" and row[name] != ours[name]}
        if not theirs:
            self._tally.same[table.name] += 1
            return
        if not self._update:
            words = (
                f"{name} is {said(item.given[name])} here and {said(ours[name])} in the ledger"
                for name in theirs
            )
            raise RefusedInput(f"{'; '.join(words)}: --update takes what stands here")
        whole = item.kind.whole(ours | theirs)
        if "as_written" in theirs and not theirs.keys() & {"amount", "low", "high", "bounds_from"}:
            _refuse_other_figure(whole)
        columns = {
            name: value for name, value in whole.items() if value != ours[name] and not later.get(name)
        }
        self._later += [
            (item, ours["id"], name, uid) for name, uid in later.items() if uid and name in theirs
        ]
        if into := columns.pop("merged_into", None):
            self._merged.append((item, ours["id"], into))
        if columns:
            self._writer.rewrite(table, {ours["id"]: columns})
        if table is t.statement and whole["replaces"]:
            self._replacing[ours["id"]] = whole["replaces"]
        self._tally.changed[table.name] += 1

    def _record_waiting(self) -> None:
        """Record what referred to records further down; what refers to none is wrong."""
        order = {kind: place for place, kind in enumerate(kinds().values())}
        while self._waiting:
            items, self._waiting = sorted(self._waiting, key=lambda item: (order[item.kind], item.place)), []
            for start in range(0, len(items), _AT_ONCE):
                self._record(items[start : start + _AT_ONCE])
            if len(self._waiting) == len(items):
                for item in items:
                    above = [(name, to, uid) for name, to in item.kind.above if (uid := item.row[name])]
                    if missing := [one for one in above if one[2] not in self._ids[one[1]]]:
                        self._bad(item.place, _unknown(*missing[0]), item)
                    elif not all(self._ids[to][uid] for _, to, uid in above):
                        self._doubt(item.kind, item.row)
                    else:
                        self._bad(item.place, "expression: names a figure that is in no line", item)
                self._waiting = []

    def _set_references(self, *, last: bool = False) -> None:
        """Set the references among records of one kind that were read before what they refer to."""
        self._writer.flush()
        later, self._later = self._later, []
        for item, number, name, uid in later:
            table = item.kind.table
            other = self._ids[table].get(uid)
            if other is None and last:
                self._bad(item.place, _unknown(name, table, uid))
            elif other is None:
                self._later.append((item, number, name, uid))
            elif number > self._before[table]:
                self._writer.refer(table, number, **{name: other or None})
            elif other and name == "merged_into":
                self._merged.append((item, number, other))
            else:
                self._writer.rewrite(table, {number: {name: other or None}})
            if other and name == "replaces":
                self._replacing[number] = other

    def _merge(self) -> None:
        """What we have as two records is one in a file: what we have of the first moves to the second."""
        for item, number, into in self._merged:
            table = item.kind.table
            query = select(table.c.merged_into).where(table.c.id == number)
            try:
                if self._connection.execute(query).scalar() is None:
                    if table is t.party:
                        merging.merge_parties(self._writer, number, into, renamed=True)
                    else:
                        merging.merge(self._writer, number, into)
                elif self._connection.execute(query).scalar() != into:
                    self._writer.rewrite(table, {number: {"merged_into": into}})
            except RefusedInput as error:
                self._bad(item.place, error.message)

    # --- what is wrong ---

    def _bad(self, place: int, message: str, item: _Item | None = None) -> None:
        self._count_wrong += 1
        if len(self._wrong) < MAX_TOLD:
            self._wrong.append((place, message))
        if item is not None:
            self._doubt(item.kind, item.row)

    def _doubt(self, kind: Kind | None, record: Row) -> None:
        """What refers to a bad line is not told as wrong as well."""
        if kind and isinstance(uid := record.get("uid"), str):
            self._ids[kind.table].setdefault(uid, 0)

    def _refuse_wrong(self) -> None:
        if self._wrong:
            lines = [f"{self._name(place)}: {message}" for place, message in sorted(self._wrong)]
            more = self._count_wrong - len(lines)
            raise RefusedInput("\n".join([*lines, *([f"and {more:,} more"] if more else [])]))

    def _name(self, place: int) -> str:
        name, _, unit = self._sources[place >> 32]
        return f"{name}, {unit} {place & _LINE}" if place & _LINE else name

    def _place(self, table: Table, number: int) -> int | None:
        """Where the record of that number stands, if these files brought it."""
        at = number - self._before[table] - 1
        return self._places[table][at] if at >= 0 else None

    def _by_place(self, message: str) -> str:
        """A refusal about numbers that nobody has seen yet, with the lines of the records instead."""

        def told(match: re.Match[str]) -> str:
            place = self._place(t.claim if match[1] == "#" else t.statement, int(match[2]))
            return match[0] if place is None else f"the record of {self._name(place)}"

        return _NUMBER.sub(told, message)


def _unknown(field: str, table: Table, uid: str) -> str:
    return f"{field}: neither the files nor the ledger have a {table.name} {uid}"


def _key(kind: Kind, row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in kind.key)


def said(value: Any) -> str:
    """A field's value in a sentence: short, and on one line."""
    words = "empty" if value is None else one_line(str(value))
    return f"'{words}'" if len(words) <= 60 else f"'{words[:59]}…'"


def _refuse_other_figure(row: Row) -> None:
    """Refuse words that were changed alone, and now say another figure than amount and bounds."""
    if row["bounds_from"] == BoundsFrom.analyst:
        return
    read = quantity.read(row["as_written"])
    kept = {name: Decimal(row[name]) if row[name] is not None else None for name in ("amount", "low", "high")}
    other = [name for name, value in kept.items() if getattr(read, name) != value]
    if other:
        raise RefusedInput(
            f"as_written: {said(row['as_written'])} says another {other[0]} than {said(row[other[0]])}:"
            " change amount, low and high too; claimtrack edit, with as_written, reads them from the words"
        )


def _refuse_kind(word: Any) -> NoReturn:
    near = nearest(word, list(kinds())) if type(word) is str else ""
    raise RefusedInput(f"is none of {', '.join(kinds())}{near}" if word else "is missing", "type")


# --- what the files must not bring about ---


def _broken(connection: Connection, before: Mapping[Table, int]) -> Iterator[tuple[Table, int, str]]:
    """Records that break a rule together with others: table, number, sentence; of new ones only."""
    for table, message, query in _rules(before):
        for number, *values in connection.execute(query):
            yield table, number, message.format(*(said(value) for value in values))
    for number, written, words in connection.execute(_pinned(before)):
        if " ".join(words.split()).casefold() != " ".join(written.split()).casefold():
            yield t.quantity_citation, number, f"{said(written)} does not stand there, but {said(words)}"
    yield from _circles(connection)
    yield from _double_memberships(connection, before)


def _rules(before: Mapping[Table, int]) -> Iterator[tuple[Table, str, Select[Any]]]:
    c, k, q, a, x = (
        table.c for table in (t.citation, t.quantity_citation, t.quantity, t.article, t.article_text)
    )
    pinned = select(k.id).join_from(t.quantity_citation, t.quantity, k.quantity == q.id)
    pinned = pinned.join(t.citation, k.citation == c.id).where(k.id > before[t.quantity_citation])
    yield (
        t.quantity_citation,
        "the figure and the passage are of different statements",
        pinned.where(q.statement != c.statement),
    )
    outside = or_(k.start < c.start, k.end > c.end, c.start.is_(None))
    yield t.quantity_citation, "lies outside its passage", pinned.where(k.start.is_not(None), outside)
    cited = select(c.id).join_from(t.citation, t.article, c.article == a.id).where(c.start.is_not(None))
    lost = cited.where(c.id > before[t.citation], a.sha256.is_(None))
    yield t.citation, "start: counts in a text, and the article has no sha256", lost
    found = func.substr(x.text, c.start + 1, c.end - c.start)
    elsewhere = cited.join(t.article_text, a.sha256 == x.sha256).add_columns(c.exact, found)
    elsewhere = elsewhere.where(found != c.exact)
    yield (
        t.citation,
        "start: {} does not stand there in the article's text, but {}",
        elsewhere.where(c.id > before[t.citation], x.id <= before[t.article_text]),
    )
    yield (
        t.citation,
        "start: {} does not stand there in the article's text, but {}",
        elsewhere.where(x.id > before[t.article_text]),
    )
    for table in (t.claim, t.party):
        into, final = table.c.merged_into, table.alias("final")
        chain = select(table.c.id, final.c.uid).join(final, final.c.id == into)
        chain = chain.where(table.c.id > before[table], final.c.merged_into.is_not(None))
        yield table, "merged_into: {} is merged into another one itself", chain
    i, e = t.implication.c, t.exclusion.c
    both = or_(
        and_(i.claim == e.claim, i.implied == e.excluded), and_(i.claim == e.excluded, i.implied == e.claim)
    )
    for table in (t.implication, t.exclusion):
        new = select(table.c.id).select_from(t.implication.join(t.exclusion, both))
        yield table, "one claim cannot both imply and exclude another", new.where(table.c.id > before[table])
    m, p = t.membership.c, t.party.c
    part = select(m.id, p.name).join_from(t.membership, t.party, m.party == p.id)
    yield (
        t.membership,
        "party: {} is unnamed, and so nobody's part",
        part.where(m.id > before[t.membership], p.kind == PartyKind.unnamed),
    )


def _pinned(before: Mapping[Table, int]) -> Select[Any]:
    """Figures with the words at their place, where these are not just the same."""
    c, k, q = t.citation.c, t.quantity_citation.c, t.quantity.c
    words = func.substr(c.exact, k.start - c.start + 1, k.end - k.start)
    query = select(k.id, q.as_written, words).join_from(t.quantity_citation, t.quantity, k.quantity == q.id)
    query = query.join(t.citation, k.citation == c.id).where(k.id > before[t.quantity_citation])
    return query.where(k.start >= c.start, k.end <= c.end, words != q.as_written)


def _circles(connection: Connection) -> Iterator[tuple[Table, int, str]]:
    """Nouns or statements that lead back to themselves."""
    for kind in kinds().values():
        for column in [kind.table.c[name] for name in kind.beside]:
            table, graph = kind.table, defaultdict[int, list[int]](list)
            for number, other in connection.execute(select(table.c.id, column).where(column.is_not(None))):
                graph[number].append(other)
            try:
                general_first(graph, lambda circle: str(max(circle)))
            except RefusedInput as error:
                yield table, int(error.message), f"{column.name}: leads back to itself"


def _double_memberships(
    connection: Connection, before: Mapping[Table, int]
) -> Iterator[tuple[Table, int, str]]:
    """Memberships in what is itself a part, or for a time that another one covers."""
    m, parties = t.membership.c, facts.parties(connection)
    new = select(m.id, m.party, m.whole, m.period).where(m.id > before[t.membership])
    for number, party, whole, period in connection.execute(new):
        if party in parties.wholes(whole):
            yield t.membership, number, "whole: is itself a part of the party"
        others = select(m.period).where(m.party == party, m.whole == whole, m.id != number)
        if any(
            dates.overlap(dates.optional(period), dates.optional(other))
            for (other,) in connection.execute(others)
        ):
            yield t.membership, number, "period: the party is a part of it at that time already"
