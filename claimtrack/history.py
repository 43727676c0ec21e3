"""What changed, by whom and when, in words; and taking a change back, as a new change.

A revision holds a row as it was before a change. As it was after that change, it stands in the row's next
revision, or is the row itself. Two states of a row are the same where their images are the same text.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    Row,
    Select,
    Table,
    UniqueConstraint,
    case,
    func,
    literal,
    select,
    type_coerce,
    union,
)

from claimtrack import facts
from claimtrack import tables as t
from claimtrack.display import during, when
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer, image, row_of
from claimtrack.names import Names
from claimtrack.text import one_line

MAX_LIMIT = 1000
FEW = 20  # records of a change that a list tells one by one; more are counted
_LONG = 200  # characters of a sentence in a list
_NAMED = 5  # later changes that a refusal names

_UNDO = "claimtrack undo "  # and the number: the command of every change that takes another one back
_RECORD = re.compile(r"(#|s|a|p|q|c|n|y|r|)([0-9]{1,9})", re.ASCII)
_LETTERS = {"#": t.claim, "": t.claim, "s": t.statement, "a": t.article, "p": t.party, "q": t.quantity}
_LETTERS |= {"c": t.citation, "n": t.noun, "y": t.yardstick, "r": t.reckoning}
_LETTER = {table: letter for letter, table in _LETTERS.items() if letter}
_LARGE = ("article_text", "article_capture")  # what they hold isn't told
_UNTOLD = re.compile(
    r"id|uid|version|folded|\w+_(earliest|latest|base)"
)  # follow from others, or say nothing
# Records that say no more than what belongs to what.
_LINKS = {t.party_name, t.membership, t.claim_about, t.tag, t.implication, t.exclusion, t.quantity_citation}
_MANY = {
    t.party: "parties",
    t.party_name: "names",
    t.claim_about: "subjects",
    t.article_text: "article texts",
    t.article_capture: "captures of articles",
}
_MANY |= {t.quantity: "quantities", t.quantity_citation: "places of quantities"}
_MANY |= {t.yardstick_citation: "passages for yardsticks", t.reckoning_use: "figures of reckonings"}


@dataclass
class ChangeView:
    """One change: who, when, by which command, and what it did, a sentence for each record or kind."""

    id: int
    uid: str
    at: str
    analyst: str
    command: str
    did: list[str]


@dataclass
class Page:
    """Some changes, newest first, and the number after which the next page begins."""

    changes: list[ChangeView]
    next: int | None


@dataclass
class _Step:
    """A revision with the states on both sides of it; a text of an article is left out of them."""

    table: Table
    key: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


# --- reading ---


def page(connection: Connection, of: str | None = None, limit: int = 50, after: int | None = None) -> Page:
    """The changes, newest first; with `of` those of a claim (12), statement (s17), article (a4) or party.

    A claim's changes include those of its links, statements, figures and passages, also where these are gone.
    Raises RefusedInput where there has never been such a record.
    """
    if not 1 <= limit <= MAX_LIMIT:
        raise RefusedInput(f"is 1 to {MAX_LIMIT}", "limit")
    query = select(t.change).order_by(t.change.c.id.desc()).limit(limit + 1)
    if of is not None:
        query = query.where(t.change.c.id.in_(_changes_of(*_record(connection, of))))
    if after is not None:
        query = query.where(t.change.c.id < after)
    rows = list(connection.execute(query))
    return Page(_views(connection, rows[:limit], FEW), rows[limit - 1].id if len(rows) > limit else None)


def one(connection: Connection, change: int) -> ChangeView:
    """One change with every record that it touched. Raises RefusedInput where there is no such change."""
    return _views(connection, [_change(connection, change)], None)[0]


def _change(connection: Connection, number: int) -> Row[Any]:
    row = connection.execute(select(t.change).where(t.change.c.id == number)).one_or_none()
    if row is None:
        raise RefusedInput(f"there is no change {number}: see claimtrack history")
    return row


def _record(connection: Connection, name: str) -> tuple[Table, int]:
    """The record that a person names; it may be gone, but must have been there."""
    if not (found := _RECORD.fullmatch(name)):
        return t.party, Names(connection).known(name)
    table, key = _LETTERS[found[1]], int(found[2])
    r = t.revision.c
    query = select(r.id).where(r.table_name == table.name, r.key == key).limit(1)
    if connection.execute(query).scalar() is None:
        raise RefusedInput(f"there is no {table.name} {name}")
    return table, key


def _changes_of(table: Table, key: int) -> Select[Any]:
    """The numbers of the changes that touched the record or what refers to it."""
    r = t.revision.c
    old = select(r.table_name, r.key, r.before).where(r.before.is_not(None), r.table_name.not_in(_LARGE))
    gone = old.cte("gone")  # rows as they were, some of which are no more
    own: Select[Any] = select(literal(key))
    keys = [(table, own), *_referring(table, own, gone)]
    if table is t.claim:
        statements = next(found for child, found in keys if child is t.statement)
        keys += _referring(t.statement, statements, gone)
    changes = [select(r.change).where(r.table_name == child.name, r.key.in_(found)) for child, found in keys]
    return select(union(*changes).subquery())


def _referring(table: Table, keys: Select[Any], gone: Any) -> Iterator[tuple[Table, Select[Any]]]:
    for child in t.metadata.sorted_tables:
        for column in t.references(child, table):
            before = type_coerce(func.json(gone.c.before), JSON)[column.name].as_integer()
            was = select(gone.c.key).where(gone.c.table_name == child.name, before.in_(keys))
            yield child, select(union(select(child.c.id).where(column.in_(keys)), was).subquery())


def _views(connection: Connection, changes: Sequence[Row[Any]], few: int | None) -> list[ChangeView]:
    told: dict[int, list[Row[Any]]] = {}
    for change in changes:
        r = t.revision.c
        before = case((r.table_name.in_(_LARGE), case((r.before.is_not(None), "{}"))), else_=r.before)
        query = select(r.id, r.table_name, r.key, before.label("before")).where(r.change == change.id)
        query = query.order_by(r.id).limit(few and few + 1)
        told[change.id] = list(connection.execute(query))
    single = [r for rows in told.values() for r in rows if few is None or len(rows) <= few]
    words = _Words(connection, _steps(connection, single))
    views = []
    for change in changes:
        rows = told[change.id]
        counted = few is not None and len(rows) > few
        if counted:
            did = [_counted(connection, change.id)]
        else:
            did = [sentence for row in rows if (sentence := words.of(row.id))] or ["changed nothing to see"]
        did = did if few is None else [_cut(sentence) for sentence in did]
        if undone := _undoes(change.command):
            did = [f"took back change {undone}", *did]
        views.append(ChangeView(change.id, change.uid, change.at, change.analyst, change.command, did))
    return views


def _cut(sentence: str) -> str:
    return sentence if len(sentence) <= _LONG else f"{sentence[: _LONG - 1]}…"


def _counted(connection: Connection, change: int) -> str:
    """A change of many records as numbers: recorded 46 claims, 69 statements; changed 1 party."""
    r = t.revision.c
    made = case((r.before.is_(None), 1), else_=0)
    query = select(r.table_name, made.label("made"), func.count()).where(r.change == change)
    found = {(table, made): n for table, made, n in connection.execute(query.group_by(r.table_name, made))}
    parts = []
    for verb, made_here in (("recorded", 1), ("changed or took away", 0)):
        counts = [
            f"{number:,} {_kind(table) if number == 1 else _MANY.get(table, f'{_kind(table)}s')}"
            for table in t.metadata.sorted_tables
            if (number := found.get((table.name, made_here)))
        ]
        parts += [f"{verb} {', '.join(counts)}"] if counts else []
    return "; ".join(parts)


def _kind(table: Table) -> str:
    """A kind of record in words."""
    return "subject" if table is t.claim_about else table.name.replace("_", " ")


def _steps(connection: Connection, revisions: Sequence[Row[Any]]) -> dict[int, _Step]:
    """The revisions by id, with the states of their rows on both sides."""
    mine, later, r = t.revision.alias("mine"), t.revision.alias("later"), t.revision.c
    same = (later.c.table_name == mine.c.table_name) & (later.c.key == mine.c.key) & (later.c.id > mine.c.id)
    query = select(mine.c.id, func.min(later.c.id)).join(later, same).group_by(mine.c.id)
    following = dict(facts.where_in(connection, query, mine.c.id, [row.id for row in revisions]))
    texts = case((r.table_name.in_(_LARGE), case((r.before.is_not(None), "{}"))), else_=r.before)
    nexts = dict(facts.where_in(connection, select(r.id, texts), r.id, set(following.values())))
    present: dict[str, dict[int, dict[str, Any]]] = {}
    for table in t.metadata.sorted_tables:
        keys = {row.key for row in revisions if row.table_name == table.name and row.id not in following}
        present[table.name] = _rows(connection, table, keys)
    return {
        row.id: _Step(
            t.metadata.tables[row.table_name],
            row.key,
            _loaded(row.before),
            _loaded(nexts[following[row.id]])
            if row.id in following
            else present[row.table_name].get(row.key),
        )
        for row in revisions
    }


def _loaded(image: str | None) -> dict[str, Any] | None:
    return row_of(image) if image else None


def _rows(connection: Connection, table: Table, keys: Collection[int]) -> dict[int, dict[str, Any]]:
    """The rows as they are, by id; without the texts of articles."""
    large = ("text", "bytes") if table.name in _LARGE else ()
    columns = [column for column in table.c if column.name not in large]
    found = facts.where_in(connection, select(*columns), table.c.id, keys)
    return {row.id: dict(row._mapping) for row in found}


class _Words:
    """Says what a revision did; the names that this takes are looked up together."""

    def __init__(self, connection: Connection, steps: Mapping[int, _Step]) -> None:
        self._steps = steps
        self._parties = self._named(connection, t.party, "name")
        self._nouns = self._named(connection, t.noun, "singular")

    def _named(self, connection: Connection, table: Table, column: str) -> dict[int, str]:
        """The names of what the steps refer to, also where it is gone."""
        keys = {
            state[c.name]
            for step in self._steps.values()
            for state in (step.before, step.after)
            for c in (t.references(step.table, table) if state else ())
            if state and state.get(c.name)  # an older claimtrack's image lacks what was added since
        }
        found = {key: row[column] for key, row in _rows(connection, table, keys).items()}
        r = t.revision.c
        query = (
            select(r.key, r.before).where(r.table_name == table.name, r.before.is_not(None)).order_by(r.id)
        )
        old = facts.where_in(connection, query, r.key, keys - found.keys())
        return {key: json.loads(before)[column] for key, before in old} | found

    def of(self, revision: int) -> str:
        """Recorded, changed or took away what; empty where nothing but the version is another."""
        step = self._steps[revision]
        if step.before is None:
            return f"recorded {self._record(step, step.after)}"
        if step.after is None:
            return f"took away {self._record(step, step.before)}"
        into = step.table.c.get("merged_into")
        if into is not None and step.before["merged_into"] != step.after["merged_into"]:
            return self._merged(step, step.before, step.after)
        changed = [
            column
            for column in step.table.c
            if column.name in step.before and not _UNTOLD.fullmatch(column.name)
            if step.before[column.name] != step.after[column.name]
        ]
        if step.table in _LINKS:
            before, after = (self._record(step, state) for state in (step.before, step.after))
            return f"changed {before}, to {after}" if changed else ""
        changes = [
            f"{column.name} from {self._value(column, step.before[column.name])}"
            f" to {self._value(column, step.after[column.name])}"
            for column in changed
        ]
        of = self._record(step, step.before) if step.table is t.noun else self._number(step)
        if step.table is t.assessment:
            of = self._record(step, step.before).replace("an assessment", "the assessment").split(": ")[0]
        return f"changed {of}: {'; '.join(changes)}" if changes else ""

    def _merged(self, step: _Step, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
        """What was merged, whole or by leading elsewhere, or is on its own again."""
        letter = _LETTER[step.table]
        new, old = after["merged_into"], before["merged_into"]
        record = self._record(step, after)
        if new is None:
            return f"separated {record}, from {letter}{old}"
        return f"merged {record}, into {letter}{new}"

    def _number(self, step: _Step) -> str:
        letter = _LETTER.get(step.table)
        return f"{letter}{step.key}" if letter else f"{_kind(step.table)} {step.key}"

    def _value(self, column: Any, value: Any) -> str:
        """A value as people know it: #3 for a claim, a party by its name."""
        if value is None:
            return "none"
        for key in column.foreign_keys:
            table = key.column.table
            if table in (t.party, t.noun):
                names = self._parties if table is t.party else self._nouns
                return one_line(names.get(value, f"{_kind(table)} {value}"))
            return f"{_LETTER.get(table, f'{_kind(table)} ')}{value}"
        return f"'{one_line(value)}'" if isinstance(value, str) else str(value)

    def _record(self, step: _Step, row: Mapping[str, Any] | None) -> str:
        """A record made or taken away: its number and what it says."""
        number = self._number(step)
        if row is None:
            return number
        if step.table.name in _LARGE:
            return "the text of an article" if step.table is t.article_text else "the bytes of an article"
        said = {column.name: self._value(column, row.get(column.name)) for column in step.table.c}
        plain = {column: one_line(str(value)) for column, value in row.items()}
        match step.table.name:
            case "party":
                return f"{number}: {plain['name']} ({plain['kind']})"
            case "party_name":
                return f"{said['name']} as a name of {said['party']}"
            case "membership":
                period = f", {during(row['period'])}" if row["period"] else ""
                return f"{said['party']} as a part of {said['whole']}{period}"
            case "article":
                return f"{number}: {plain['title']}"
            case "claim":
                return f"{number}: {plain['text']}"
            case "claim_about":
                return f"that {said['claim']} is about {said['party']}"
            case "tag":
                return f"the tag {said['name']} on {said['claim']}"
            case "implication" | "exclusion":
                verb, other = ("implies", "implied") if "implied" in row else ("excludes", "excluded")
                because = f" ({plain['reason']})" if row["reason"] else ""
                return f"that {said['claim']} {verb} {said[other]}{because}"
            case "statement":
                replaces = f", replacing {said['replaces']}" if row["replaces"] else ""
                stance = f"{said['party']} {plain['stance']} {said['claim']}"
                return f"{number}: {stance}, {when(row['date'])}{replaces}"
            case "quantity":
                return f"{number}: {plain['as_written']}, in {said['statement']}"
            case "citation":
                return f"{number}: a passage of {said['article']} for {said['statement']}: “{plain['exact']}”"
            case "quantity_citation":
                return f"that {said['quantity']} stands in {said['citation']}"
            case "noun":
                return f"the noun {said['singular']}"
            case "yardstick":
                return f"{number}: {plain['text']}"
            case "yardstick_citation":
                return f"a passage of {said['article']} for {said['yardstick']}: “{plain['exact']}”"
            case "reckoning":
                return f"{number} with {said['claim']}: {plain['expression']}"
            case "reckoning_use":
                figure = said["quantity"] if row["quantity"] else said["yardstick"]
                return f"that {said['reckoning']} rests on {figure}"
            case "assessment":
                of = said["claim"] if row["claim"] else said["statement"]
                by = f" by {said['party']}" if row.get("party") else ""
                return f"an assessment of {of}{by}: {plain['rating']}"
            case _:
                return number


# --- taking back ---


def undo(writer: Writer, number: int | None = None) -> ChangeView:
    """Take back a change of the writer's analyst, by the writer's: the latest that stands, or this one.

    Returns what is taken back. The change that takes back can be taken back as well, by its number. Raises
    RefusedInput where there is no such change, where it is another analyst's, and where later changes touched
    its records, made what refers to them, or took their place; these are named.
    """
    connection, analyst = writer.connection, writer.analyst
    if number is None and (number := _latest(connection, analyst)) is None:
        raise RefusedInput(f"{analyst} has made no change that still stands")
    change = _change(connection, number)
    if change.analyst != analyst:
        owner = one_line(change.analyst)
        raise RefusedInput(f"change {number} is {owner}'s: an analyst takes back only own changes")
    r = t.revision.c
    query = select(r.table_name, r.key, r.before).where(r.change == number).order_by(r.id.desc())
    rows = [
        (t.metadata.tables[table], key, _loaded(before)) for table, key, before in connection.execute(query)
    ]
    if later := _later(connection, number, rows):
        raise RefusedInput(_refusal(connection, number, later))
    (taken_back,) = _views(connection, [change], FEW)
    writer.command = f"{_UNDO}{number}"
    writer.restore(rows)
    return taken_back


def _undoes(command: str) -> int | None:
    """The change that was taken back by this command, if it is one that takes back."""
    digits = command.removeprefix(_UNDO)
    return int(digits) if digits != command and digits.isdecimal() and digits.isascii() else None


def _latest(connection: Connection, analyst: str) -> int | None:
    """The analyst's latest change that neither was taken back nor takes another one back."""
    c = t.change.c
    own = select(c.id, c.command).where(c.analyst == analyst).order_by(c.id.desc())
    undos, undone = set(), set()
    for number, command in connection.execute(own.where(c.command.startswith(_UNDO))):
        if (of := _undoes(command)) is not None:
            undos.add(number)
            undone |= {of} if number not in undone else set()  # newest first: it is known what stands
    passed = undos | undone
    numbers = connection.execute(own.limit(len(passed) + 1))
    return next((number for number, _ in numbers if number not in passed), None)


def _later(
    connection: Connection, change: int, rows: Iterable[tuple[Table, int, dict[str, Any] | None]]
) -> set[int]:
    """The later changes, not taken back themselves, that stand in the way of taking this one back."""
    if connection.execute(select(t.change.c.id).where(t.change.c.id > change).limit(1)).scalar() is None:
        return set()
    first = {(table, key): columns for table, key, columns in rows}  # the last given is the oldest
    concerned: dict[Table, set[int]] = defaultdict(set)
    vanishing: dict[Table, set[int]] = defaultdict(set)
    for (table, key), columns in first.items():
        concerned[table].add(key)
        if columns is None:
            vanishing[table].add(key)
    for table, gone in list(vanishing.items()):
        for child in t.metadata.sorted_tables:
            for column in t.references(child, table):
                referring = facts.where_in(connection, select(child.c.id), column, gone)
                concerned[child] |= {key for (key,) in referring} - vanishing.get(child, set())
    for table, keys in _referents(first).items():
        present = {key for (key,) in facts.where_in(connection, select(table.c.id), table.c.id, keys)}
        concerned[table] |= keys - present
    for (table, key), columns in first.items():
        for unique in _uniques(table) if columns else ():
            same = [column == columns[column.name] for column in unique] if columns else []
            taken = connection.execute(select(table.c.id).where(*same, table.c.id != key)).scalars()
            concerned[table] |= set(taken) - vanishing.get(table, set())
    found: set[int] = set()
    r = t.revision.c
    for table, keys in concerned.items():
        query = select(r.key, r.change, r.before).where(r.table_name == table.name, r.change > change)
        steps: dict[int, list[tuple[int, str | None]]] = defaultdict(list)
        for key, number, before in facts.where_in(connection, query.order_by(r.id), r.key, keys):
            steps[key].append((number, before))
        images = {
            row.id: image(row._mapping)
            for row in facts.where_in(connection, select(table), table.c.id, steps)
        }
        for key, way in steps.items():
            found |= _standing(way, images.get(key))
    return found


def _referents(first: Mapping[tuple[Table, int], dict[str, Any] | None]) -> dict[Table, set[int]]:
    """What the rows that come back refer to, and does not come back with them."""
    found: dict[Table, set[int]] = defaultdict(set)
    for (table, _), columns in first.items():
        for column in table.columns:
            value = columns.get(column.name) if columns else None
            for reference in column.foreign_keys:
                target = reference.column.table
                if isinstance(value, int) and not first.get((target, value)):
                    found[target].add(value)
    return found


def _uniques(table: Table) -> Iterator[list[Any]]:
    """The columns that no two rows share, by a constraint or, for a party's own name, by rule."""
    yield from ([*c.columns] for c in table.constraints if isinstance(c, UniqueConstraint))
    if table is t.party:
        yield [t.party.c.name]


def _standing(way: Sequence[tuple[int, str | None]], present: str | None) -> set[int]:
    """The changes that lead to the present state, without the detours that come back to where they began."""
    path: dict[str | None, int] = {}
    for change, before in [*way, (0, present)]:
        if before in path:
            states = list(path)
            for state in states[states.index(before) :]:
                del path[state]
        path[before] = change
    return set(path.values()) - {0}


def _refusal(connection: Connection, change: int, later: Collection[int]) -> str:
    newest, c = sorted(later, reverse=True), t.change.c
    rows = connection.execute(select(t.change).where(c.id.in_(newest[:_NAMED])).order_by(c.id.desc()))
    named = ", ".join(f"{row.id} by {one_line(row.analyst)}, '{_cut(one_line(row.command))}'" for row in rows)
    more = f" and {len(newest) - _NAMED:,} more" if len(newest) > _NAMED else ""
    return f"change {change} cannot be taken back: later ones touched the same records: {named}{more}"
