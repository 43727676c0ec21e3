"""Correcting a record: edit, tag, assess; each by a Writer, as part of its change.

An edit says from which version it was made and never overwrites another's: whoever comes second is shown,
field by field, what has changed meanwhile.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Table, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from claimtrack import articles, dates, quantity
from claimtrack import tables as t
from claimtrack.entries import AssessmentEntry, CitationEntry, MembershipEntry, QuantityEntry
from claimtrack.errors import Difference, Outdated, RefusedInput
from claimtrack.ledger import Writer, date_columns, understood, within
from claimtrack.names import Names
from claimtrack.quantity import Quantity
from claimtrack.text import accept, one_line
from claimtrack.vocabulary import (
    Aspect,
    BoundsFrom,
    Certainty,
    Form,
    Kind,
    PartyKind,
    Reading,
    Role,
    Stance,
    Status,
    Visibility,
)

Value = str | list[str] | list[MembershipEntry] | None
_SUBJECT = re.compile(r"(#|s|q|c|a|p|n|)([0-9]{1,9})", re.ASCII)
_TABLES = {"#": t.claim, "": t.claim, "s": t.statement, "q": t.quantity, "c": t.citation}
_TABLES |= {"a": t.article, "p": t.party, "n": t.noun}
_LETTER = {table: letter for letter, table in _TABLES.items() if letter}
_NAMED = 5  # records that a refusal names


class _Field(NamedTuple):
    """How a field is written: one of these words, a date, or text; `needed` ones cannot be cleared."""

    needed: bool = False
    words: type[StrEnum] | None = None
    date: bool = False


_TEXT, _NEEDED, _DATE = _Field(), _Field(needed=True), _Field(date=True)
_FIELDS: dict[Table, dict[str, _Field]] = {
    t.claim: {"text": _NEEDED, "language": _TEXT, "period": _DATE, "about": _TEXT},
    t.statement: {
        "stance": _Field(needed=True, words=Stance),
        "aspect": _Field(words=Aspect),
        "certainty": _Field(needed=True, words=Certainty),
        "reading": _Field(needed=True, words=Reading),
        "reading_reason": _TEXT,
        "date": _DATE,
        "date_words": _TEXT,
        "replaces": _TEXT,
        "note": _TEXT,
        "visibility": _Field(needed=True, words=Visibility),
        "withdrawn_because": _TEXT,
    },
    t.quantity: {
        "as_written": _NEEDED,
        "amount": _TEXT,
        "low": _TEXT,
        "high": _TEXT,
        "unit": _TEXT,
        "noun": _TEXT,
        "measure": _TEXT,
        "denominator": _TEXT,
        "kind": _Field(words=Kind),
        "period": _DATE,
        "role": _Field(needed=True, words=Role),
    },
    t.citation: {"exact": _NEEDED, "form": _Field(needed=True, words=Form), "translation": _TEXT},
    t.article: {
        "title": _NEEDED,
        **dict.fromkeys(("url", "author", "publisher", "first_published_by"), _TEXT),
        "published": _DATE,
        **dict.fromkeys(("language", "translated_from"), _TEXT),
        "status": _Field(needed=True, words=Status),
        **dict.fromkeys(("captured_at", "archived_at"), _TEXT),
        "visibility": _Field(needed=True, words=Visibility),
        "note": _TEXT,
    },
    t.party: {
        "name": _NEEDED,
        "kind": _Field(needed=True, words=PartyKind),
        **dict.fromkeys(("also", "member_of", "note"), _TEXT),
    },
    t.noun: {"plural": _NEEDED, "head": _TEXT, "synonym_of": _TEXT},
}


@dataclass(frozen=True, slots=True)
class Record:
    """A record as an editor sees it: its number, its version, and the fields that can be changed.

    A field is text, or None where it is empty; `about` and `also` are lists of names, `member_of` is a list
    of memberships. Parties, nouns and statements are named as people name them.
    """

    subject: str
    version: int
    fields: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit changed: each field with its value before and after, in the record's order."""

    subject: str
    version: int
    changed: list[tuple[str, Value, Value]]


# --- what can be edited ---


def record(connection: Connection, name: str, at: int | None = None) -> Record:
    """The record of that name: 12, s17, q30, c31, a4, p5, n7, a party or noun by name, or a uid.

    As it is, or as it was before the revision `at`. Raises RefusedInput where there is none, or where it was
    merged into another.
    """
    return _record(connection, *_subject(connection, name), at)


def revision_after(connection: Connection, change: int) -> int | None:
    """The first revision of a later change: what `at` is for the ledger as this change left it."""
    r = t.revision.c
    found: int | None = connection.execute(select(func.min(r.id)).where(r.change > change)).scalar()
    return found


def _subject(connection: Connection, name: str) -> tuple[Table, int]:
    if found := _SUBJECT.fullmatch(name):
        table = _TABLES[found[1]]
        query = select(table).where(table.c.id == int(found[2]))
    elif name.count("-") == 4 and len(name) == 36:
        uids = ((table, select(table).where(table.c.uid == name)) for table in _FIELDS)
        table, query = next(
            ((table, query) for table, query in uids if connection.execute(query).first()),
            (t.claim, select(t.claim).where(t.claim.c.uid == name)),
        )
    else:
        return _named(connection, name)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise RefusedInput(f"there is no {table.name} {name}")
    if into := row._mapping.get("merged_into"):
        raise RefusedInput(f"{name} was merged into {_subject_name(table, into)}: change that")
    return table, row.id


def _named(connection: Connection, name: str) -> tuple[Table, int]:
    names, n = Names(connection), t.noun.c
    parties = names.ids(name)
    query = select(n.id).where(or_(n.singular == quantity.singular(name), n.plural == name))
    noun = connection.execute(query).scalar()
    if parties and noun:
        choices = [*(f"p{party}" for party in parties), f"n{noun}"]
        raise RefusedInput(f"'{name}' is a party and a noun: name it by its number, {' or '.join(choices)}")
    return (t.noun, noun) if noun else (t.party, names.known(name))


def _subject_name(table: Table, key: int) -> str:
    return f"{_LETTER[table]}{key}"


def _record(connection: Connection, table: Table, key: int, at: int | None = None) -> Record:
    """The record as it is, or as it was before the revision `at`."""
    (row,) = rows(connection, table, table.c.id, key, at)
    names, n = Names(connection), t.noun.c
    fields: dict[str, Any] = {name: row.get(name) for name in _FIELDS[table]}
    if table is t.claim:
        about = rows(connection, t.claim_about, t.claim_about.c.claim, key, at)
        fields["about"] = [names.label(other["party"]) for other in about]
    elif table is t.party:
        m = t.membership.c
        also = rows(connection, t.party_name, t.party_name.c.party, key, at)
        fields["also"] = [other["name"] for other in also]
        fields["member_of"] = [
            MembershipEntry(whole=names.label(other["whole"]), period=other["period"])
            for other in rows(connection, t.membership, m.party, key, at)
        ]
    elif table is t.statement:
        fields["replaces"] = f"s{row['replaces']}" if row["replaces"] else None
    for name in ("noun", "head", "synonym_of"):
        if fields.get(name):
            fields[name] = connection.execute(select(n.singular).where(n.id == row[name])).scalar()
    return Record(_subject_name(table, key), _version(connection, table, row, at), fields)


def rows(
    connection: Connection, table: Table, column: ColumnElement[Any], key: int, at: int | None
) -> list[dict[str, Any]]:
    """The rows with this key in the column, by id, as they are or were before the revision `at`."""
    rows: dict[int, Any] = {
        row.id: dict(row._mapping) for row in connection.execute(select(table).where(column == key))
    }
    if at is not None:
        r = t.revision.c
        query = select(r.key, r.before).where(r.table_name == table.name, r.id >= at)
        if column is table.c.id:
            query = query.where(r.key == key)
        for number, before in connection.execute(query.order_by(r.id.desc())):
            rows[number] = json.loads(before) if before else None
    return [row for _, row in sorted(rows.items()) if row and row[column.key] == key]


def _version(connection: Connection, table: Table, row: Mapping[str, Any], at: int | None) -> int:
    """The row's version; of a noun, which has no such column, how often it was written."""
    if "version" in row:
        return int(row["version"])
    revisions = _revisions(connection, table, row["id"])
    return sum(1 for number, *_ in revisions if at is None or number < at)


def _revisions(connection: Connection, table: Table, key: int) -> list[tuple[int, str, str, str | None]]:
    """Every revision of a row, oldest first: the first one of its change, who, when, and the row before.

    What belongs to the row, as other names do, may be written before it in the same change.
    """
    r, c, first = t.revision.c, t.change.c, t.revision.alias("first")
    began = select(func.min(first.c.id)).where(first.c.change == r.change).scalar_subquery()
    query = select(began, c.analyst, c.at, r.before).join_from(t.revision, t.change, r.change == c.id)
    found = connection.execute(query.where(r.table_name == table.name, r.key == key).order_by(r.id))
    return [(number, analyst, at, before) for number, analyst, at, before in found]


# --- edit ---


def edit(writer: Writer, subject: str, changes: Mapping[str, Value], version: int | None = None) -> Edited:
    """Change fields of a record; None or empty text clears one. Fields that stay as they are may be given.

    `subject` and the fields are those of `record`; of a citation `occurrence` besides, where the words stand
    several times. A new name of a party leaves the old one among its other names, unless `also` is given.
    New words of a figure are read anew; what an analyst said of its unit, noun and kind stays, bounds and
    amount don't. `version` is the one that the editor has seen. Raises Outdated where it is not the record's
    any more, and RefusedInput for what could not have been recorded so in the first place.
    """
    writer.flush()
    connection = writer.connection
    table, key = _subject(connection, subject)
    wanted = {name: None if value == "" else value for name, value in changes.items()}
    for name in wanted:
        if name not in _FIELDS[table] and (table, name) != (t.citation, "occurrence"):
            fields = ", ".join(_FIELDS[table])
            raise RefusedInput(f"is no field of a {table.name}: there are {fields}", name)
    now = _record(connection, table, key)
    if version is not None and version != now.version:
        raise _outdated(connection, table, key, version, wanted)
    changed = {
        name: value for name, value in wanted.items() if (now.fields.get(name) or None) != (value or None)
    }
    members = changed.get("member_of")
    if members and _wholes(writer, members).keys() == _present(writer, key).keys():
        del changed["member_of"]  # the same, in other words or another order
    if "name" in changed and "also" in wanted:  # the same list as before: the old name is not kept
        changed["also"] = wanted["also"]
    if not changed:
        return Edited(now.subject, now.version, [])
    columns = {
        name: value
        for field, given in changed.items()
        if field in table.c and field not in ("replaces", "noun", "head", "synonym_of")
        for name, value in _columns(_FIELDS[table][field], field, given).items()
    }
    special = _SPECIAL.get(table)
    if special:
        columns |= special(writer, key, now, changed)
    writer.rewrite(table, {key: columns})
    after = _record(connection, table, key)
    pairs = ((name, now.fields[name], after.fields[name]) for name in now.fields)
    return Edited(after.subject, after.version, [pair for pair in pairs if pair[1] != pair[2]])


def _columns(field: _Field, name: str, value: Any) -> dict[str, Any]:
    """The columns of a simple field. Raises RefusedInput where it can't have this value."""
    if value is None:
        if field.needed:
            raise RefusedInput("cannot be cleared", name)
        return date_columns(name, None) if field.date else {name: None}
    if field.words is not None and value not in list(field.words):
        raise RefusedInput(f"'{value}' is none of {', '.join(field.words)}", name)
    return date_columns(name, value) if field.date else {name: accept(str(value), name)}


def _outdated(
    connection: Connection, table: Table, key: int, version: int, wanted: Mapping[str, Value]
) -> RefusedInput:
    """The refusal of an edit of an old version: field by field what it was, is, and is wanted to be."""
    revisions = _revisions(connection, table, key)
    numbers = [
        json.loads(before).get("version", i) if before else 0 for i, (*_, before) in enumerate(revisions)
    ]
    now = _record(connection, table, key)
    if version not in numbers[1:]:
        return RefusedInput(f"{now.subject} has no version {version}: it is at {now.version}", "version")
    since = revisions[numbers.index(version) :]
    states = [_record(connection, table, key, number).fields for number, *_ in since] + [now.fields]
    differences = []
    for name, before in states[0].items():
        steps = [i for i in range(len(since)) if states[i][name] != states[i + 1][name]]
        if steps or (name in wanted and wanted[name] != before):
            _, analyst, at, _ = since[steps[-1]] if steps else (None, None, None, None)
            desired = wanted.get(name, before)
            differences.append(Difference(name, before, now.fields[name], desired, analyst, at))
    lines = [f"{now.subject} is at version {now.version}, not {version} any more; nothing is recorded"]
    for d in differences:
        who = f" by {one_line(d.analyst)}, {(d.at or '')[:16].replace('T', ' ')} UTC" if d.analyst else ""
        changed = f"was {shown(d.before)}, is {shown(d.now)}{who}" if who else f"is {shown(d.now)}"
        yours = f"; you want {shown(d.wanted)}" if d.wanted != d.before else ""
        lines.append(f"{d.field}: {changed}{yours}")
    return Outdated("\n".join(lines), now.version, differences)


def amended(
    name: str, names: Value, sign: str, value: str, during: str | None = None
) -> list[str] | list[MembershipEntry]:
    """A list of names with one more (`+`), one less (`-`), or this one alone.

    A membership with a period takes the place of one in the same whole at an overlapping time, which ends it.
    """
    present: list[Any] = list(names or ())
    if name not in ("about", "also", "member_of"):
        raise RefusedInput("is no list: write FIELD=VALUE", name)
    of = [one.whole if isinstance(one, MembershipEntry) else one for one in present]
    if sign == "-":
        if value not in of:
            raise RefusedInput(f"'{value}' is not among {shown(names)}", name)
        return [one for one, called in zip(present, of, strict=True) if called != value]
    if name != "member_of":
        return [*present, *([] if value in of else [value])]
    if during is None and value in of:
        return present
    period = dates.optional(during)
    others = [
        one for one in present if one.whole != value or not dates.overlap(dates.optional(one.period), period)
    ]
    return [*others, MembershipEntry(whole=value, period=during)]


def shown(value: Value) -> str:
    """A field's value in words."""
    if isinstance(value, list):
        names = (v if isinstance(v, str) else v.whole + (f" ({v.period})" if v.period else "") for v in value)
        return ", ".join(map(one_line, names)) or "none"
    return "none" if value is None else f"'{one_line(value)}'"


# --- what is special about each kind ---


def _claim(writer: Writer, key: int, _: Record, changed: Mapping[str, Any]) -> dict[str, Any]:
    if "about" in changed:
        wanted = {_party(writer, name, "about"): None for name in changed["about"] or ()}
        a = t.claim_about.c
        query = select(a.party, a.id).where(a.claim == key)
        present = dict(map(tuple, writer.connection.execute(query)))
        writer.rewrite(t.claim_about, {present[party]: None for party in present.keys() - wanted})
        for party in wanted:
            if party not in present:
                writer.about(key, party)
    return {}


def _party(writer: Writer, name: str, field: str) -> int:
    with within(field):
        return writer.names.known(name)


def _statement(writer: Writer, key: int, now: Record, changed: Mapping[str, Any]) -> dict[str, Any]:
    new: dict[str, Any] = {**now.fields, **changed}
    columns: dict[str, Any] = {}
    stance = Stance(new["stance"])
    if "stance" in changed and not stance.is_denial and "aspect" not in changed:
        columns["aspect"] = None
    if stance is Stance.disputes and not new["aspect"]:
        raise RefusedInput("'disputes' needs what is disputed: existence, magnitude, timing, …", "aspect")
    if stance.replaces and not new["replaces"]:
        raise RefusedInput(f"'{stance}' which statement?", "replaces")
    if "replaces" in changed:
        replaces = writer.find(t.statement, changed["replaces"]) if changed["replaces"] else None
        if replaces == key:
            raise RefusedInput(f"s{key} would replace itself", "replaces")
        columns["replaces"] = replaces
    if changed.keys() & {"reading", "reading_reason"}:
        reason = new["reading_reason"]
        reading = changed.get("reading") or (Reading.inferred if reason else Reading.plain)
        if reading == Reading.inferred and not reason:
            raise RefusedInput("an inferred reading needs its reason", "reading_reason")
        columns["reading"] = reading
        columns["reading_reason"] = reason if reading == Reading.inferred else None
    return columns


def _quantity(writer: Writer, key: int, now: Record, changed: Mapping[str, Any]) -> dict[str, Any]:
    q = t.quantity.c
    row = writer.connection.execute(select(t.quantity).where(q.id == key)).one()
    old = understood(QuantityEntry(as_written=row.as_written))
    words = changed.get("as_written", row.as_written)
    new = understood(QuantityEntry(as_written=words))
    said: dict[str, Any] = {}  # by an analyst, besides the words
    for name in ("amount", "low", "high", "unit", "noun", "denominator", "kind"):
        present, read = now.fields[name], getattr(old, name)
        same = present == (read if read is None else as_text(name, read))
        by_us = name in ("low", "high") and row.bounds_from == BoundsFrom.analyst
        if name in changed:
            said[name] = changed[name]
        elif same and not (by_us and changed.keys().isdisjoint(("low", "high"))):
            continue
        elif words == row.as_written or name in ("denominator", "kind") or _left_open(new, name):
            said[name] = present
            if by_us and present is not None:
                said[f"{name}_inclusive"] = bool(row._mapping[f"{name}_inclusive"])
        elif name in ("amount", "low", "high") and present is not None:
            writer.notes.append(f"{name} {present} was said of '{row.as_written}': it is read anew")
    if said.get("kind"):
        said["kind"] = Kind(said["kind"])
    other = {name: changed.get(name, row._mapping[name]) for name in ("measure", "period", "role")}
    entry = QuantityEntry(as_written=words, **said, **other | {"role": Role(other["role"])})
    columns = writer.figure(entry)
    if words != row.as_written:
        citations = writer.passages(row.statement)
        _pin(writer, [{"id": key, "as_written": words}], citations)
    return columns


def _left_open(read: Quantity, name: str) -> bool:
    """Whether the words leave the unit or the noun to be said by an analyst."""
    return name in ("unit", "noun") and getattr(read, name) is None


def as_text(name: str, read: Any) -> str:
    """A part of a figure's reading as a field of the record has it."""
    if name == "noun":
        return quantity.singular(read)
    return format(read, "f") if name in ("amount", "low", "high") else str(read)


def _citation(writer: Writer, key: int, now: Record, changed: Mapping[str, Any]) -> dict[str, Any]:
    if not changed.keys() & {"exact", "occurrence"}:
        return {}
    c, q = t.citation.c, t.quantity.c
    row = writer.connection.execute(select(t.citation).where(c.id == key)).one()
    exact, occurrence = changed.get("exact", now.fields["exact"]), changed.get("occurrence")
    entry = CitationEntry(article="", exact=str(exact), occurrence=int(occurrence) if occurrence else None)
    stored = select(t.article_text.c.id).join(t.article, t.article.c.sha256 == t.article_text.c.sha256)
    known = writer.connection.execute(stored.where(t.article.c.id == row.article)).scalar()
    columns = _within_passage(row, entry) if row.start and not known else writer.anchored(row.article, entry)
    columns = {name: columns[name] for name in ("exact", "prefix", "suffix", "start", "end")}
    found = writer.connection.execute(select(t.quantity).where(q.statement == row.statement).order_by(q.id))
    figures = [dict(figure._mapping) for figure in found]
    _pin(writer, figures, [{"id": key, "exact": columns["exact"], "start": columns["start"]}])
    return columns


def _within_passage(row: Row[Any], entry: CitationEntry) -> dict[str, Any]:
    """Other words of a passage and what is kept around it, where the article's text is not in the ledger."""
    whole = f"{row.prefix or ''}{row.exact}{row.suffix or ''}"
    begins = row.start - len(row.prefix or "")
    try:
        start, end = articles.find_passage(whole, entry.exact, occurrence=entry.occurrence)
    except RefusedInput:
        message = f"a{row.article}'s text is not in this ledger, only '{one_line(whole)}' of it"
        raise RefusedInput(message, "exact") from None
    prefix, suffix = articles.context(whole, start, end)
    columns = {"exact": whole[start:end], "prefix": prefix or None, "suffix": suffix or None}
    return columns | {"start": begins + start, "end": begins + end}


def _pin(
    writer: Writer, quantities: Sequence[Mapping[str, Any]], citations: Sequence[Mapping[str, Any]]
) -> None:
    """Record anew where these figures stand in these passages."""
    k = t.quantity_citation.c
    query = select(k.id, k.quantity).where(
        k.quantity.in_([figure["id"] for figure in quantities]), k.citation.in_([c["id"] for c in citations])
    )
    old = dict(map(tuple, writer.connection.execute(query)))
    writer.rewrite(t.quantity_citation, dict.fromkeys(old))
    for figure in quantities:
        pins = [writer.pin(figure["id"], figure["as_written"], citation) for citation in citations]
        if figure["id"] in old.values() and not any(pins):
            one = "the passage" if len(citations) == 1 else "any of the passages"
            writer.notes.append(f"'{figure['as_written']}' does not stand in {one} cited")


def _article(writer: Writer, key: int, now: Record, changed: Mapping[str, Any]) -> dict[str, Any]:
    if changed.get("published") and now.fields["published"]:
        s, c = t.statement.c, t.citation.c
        published = dates.until(dates.parse(str(now.fields["published"]))).edtf
        query = select(s.id).join_from(t.citation, t.statement, c.statement == s.id).distinct()
        dated = writer.connection.execute(query.where(c.article == key, s.date == published).order_by(s.id))
        if said := [f"s{number}" for number in dated.scalars()]:
            some = ", ".join(said[:_NAMED]) + (" …" if len(said) > _NAMED else "")
            writer.notes.append(f"{some}: still dated {published}, up to the old date of publication")
    return {}


def _of_party(writer: Writer, key: int, now: Record, changed: Mapping[str, Any]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    also = list(dict.fromkeys(changed["also"] or () if "also" in changed else now.fields["also"] or ()))
    if name := changed.get("name"):
        columns["folded"] = writer.own_name(name)
        if "also" not in changed:
            also.append(str(now.fields["name"]))
        also = [other for other in dict.fromkeys(also) if other != name]
    n = t.party_name.c
    present = dict(map(tuple, writer.connection.execute(select(n.name, n.id).where(n.party == key))))
    writer.rewrite(t.party_name, {present[other]: None for other in present.keys() - set(also)})
    for other in also:
        if other not in present:
            writer.also(key, other)
    if "member_of" in changed:
        _members(writer, key, changed["member_of"] or ())
    if (
        changed.get("kind") == PartyKind.unnamed
        and _record(writer.connection, t.party, key).fields["member_of"]
    ):
        raise RefusedInput("an unnamed party is counted as nobody's part", "kind")
    return columns


def _wholes(
    writer: Writer, wanted: Iterable[str | MembershipEntry]
) -> dict[tuple[int, str | None], MembershipEntry]:
    """Memberships as an editor gives them, by the whole's number and the period."""
    entries = [MembershipEntry(whole=one) if isinstance(one, str) else one for one in wanted]
    return {(_party(writer, entry.whole, "member_of"), entry.period): entry for entry in entries}


def _present(writer: Writer, key: int) -> dict[tuple[int, str | None], int]:
    """The numbers of a party's memberships, by the whole's number and the period."""
    m = t.membership.c
    query = select(m.id, m.whole, m.period).where(m.party == key)
    return {(whole, period): number for number, whole, period in writer.connection.execute(query)}


def _members(writer: Writer, key: int, wanted: Sequence[str | MembershipEntry]) -> None:
    new, present = _wholes(writer, wanted), _present(writer, key)
    writer.rewrite(t.membership, {present[pair]: None for pair in present.keys() - new})
    for pair, entry in new.items():
        if pair not in present:
            with within("member_of"):
                writer.membership(key, entry)


def _noun(writer: Writer, key: int, _: Record, changed: Mapping[str, Any]) -> dict[str, Any]:
    columns = {
        name: writer.counted(str(changed[name])) if changed[name] else None
        for name in ("head", "synonym_of")
        if name in changed
    }
    n = t.noun.c
    links = {row.id: {row.head, row.synonym_of} for row in writer.connection.execute(select(t.noun))}
    row = writer.connection.execute(select(n.head, n.synonym_of).where(n.id == key)).one()._asdict() | columns
    seen: set[int] = set()
    queue = [noun for noun in row.values() if noun]
    while queue:
        noun = queue.pop()
        if noun == key:
            raise RefusedInput("a noun is neither its own head nor its own synonym", next(iter(columns)))
        if noun not in seen:
            seen.add(noun)
            queue += [other for other in links.get(noun, ()) if other]
    return columns


_SPECIAL = {
    t.claim: _claim,
    t.statement: _statement,
    t.quantity: _quantity,
    t.citation: _citation,
    t.article: _article,
    t.party: _of_party,
    t.noun: _noun,
}


# --- tags and assessments ---


def tag(writer: Writer, claim: int, names: Iterable[str], *, remove: bool = False) -> list[str]:
    """Tag a claim, or take tags away; the tags that it then has. Tags that it has already are no news.

    Raises RefusedInput where a tag to be taken away is not there.
    """
    writer.flush()
    tags = t.tag.c
    present = dict(
        map(tuple, writer.connection.execute(select(tags.name, tags.id).where(tags.claim == claim)))
    )
    wanted = list(dict.fromkeys(names))
    if remove:
        if missing := [name for name in wanted if name not in present]:
            has = f"it has {', '.join(sorted(present))}" if present else "it has none"
            raise RefusedInput(f"#{claim} has no tag '{missing[0]}': {has}")
        writer.rewrite(t.tag, {present[name]: None for name in wanted})
        return sorted(present.keys() - wanted)
    for name in wanted:
        if name not in present:
            writer.tag(claim, name)
    return sorted({*present, *wanted})


def assess(
    writer: Writer,
    entry: AssessmentEntry | None,
    *,
    claim: int | None = None,
    statement: int | None = None,
    by: str | None = None,
) -> list[tuple[str, str]]:
    """Record a verdict on a claim or statement in place of the same one's earlier; None takes that one away.

    Without a party, in the entry or else in `by`, it is the analyst's own. Returns rating and explanation of
    what is no longer said. Raises RefusedInput where there is nothing to take away.
    """
    writer.flush()
    a = t.assessment.c
    subject = a.claim == claim if claim is not None else a.statement == statement
    whose = entry.party if entry else by
    with within("party"):
        party = writer.names.party(whose) if whose is not None else None
    query = select(t.assessment).where(subject, a.party.is_not_distinct_from(party)).order_by(a.id)
    rows = list(writer.connection.execute(query))
    said = [(row.rating, row.explanation) for row in rows]
    if entry is None:
        if not rows:
            of = f"#{claim}" if claim is not None else f"s{statement}"
            who = f" by {writer.names.label(party)}" if party else ""
            raise RefusedInput(f"no assessment of {of}{who} is recorded")
        writer.rewrite(t.assessment, {row.id: None for row in rows})
    elif rows:
        given = {"rating": entry.rating, "explanation": entry.explanation, "source": entry.source}
        new = {name: text if text is None else accept(text, name) for name, text in given.items()}
        writer.rewrite(t.assessment, {row.id: None for row in rows[1:]})
        writer.rewrite(t.assessment, {rows[0].id: new})
    else:
        writer.assess(entry, claim=claim, statement=statement)
    return said
