"""What the ledger's rows look like outside it: one description, from the tables, to write, read and compare.

A record has its table's columns by name, without those that follow from others; it names others by uid.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache, partial
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Table, UniqueConstraint

from claimtrack import articles, dates, units
from claimtrack import tables as t
from claimtrack.errors import RefusedInput
from claimtrack.quantity import Quantity
from claimtrack.text import MAX_ARTICLE, MAX_LINE, accept, fold
from claimtrack.vocabulary import BoundsFrom, Hedge

Row = dict[str, Any]
Check = tuple[str, Callable[[Any], Any]]

_FOLLOWS = re.compile(r"id|folded|contested|conflicting|latest|in_force|\w+_(earliest|latest|base)")
UID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_UID = re.compile(UID)
_PARTY_NUMBER = re.compile(rf"p[0-9]+|{UID}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", re.ASCII)
_NO_DATE = (None, None, None)
_MOST = 2**31 - 1  # of a whole number, as PostgreSQL's integer has it


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """One type of record: the table that it stands in, and what its fields must be."""

    table: Table
    fields: tuple[str, ...]
    key: tuple[str, ...]  # no two records of a ledger have the same here
    above: tuple[tuple[str, Table], ...]  # the fields that refer to records of other kinds, by uid
    beside: tuple[str, ...]  # those that refer to records of the same kind, also to later ones
    required: tuple[str, ...]
    needed: Callable[[Row], Iterable[Any]]  # what the required fields hold
    flags: tuple[str, ...]
    bytes: tuple[str, ...]
    dates: tuple[tuple[str, str, str], ...]  # with the columns of their earliest and latest days
    complete: Callable[[Row], None] | None  # refuses fields that don't go together, and adds what follows
    checks: tuple[Check, ...]
    blank: Row
    # The same checks as quick tests for the usual record: any text, one of these words, all others.
    texts: Callable[[Row], Iterable[Any]]
    words: tuple[tuple[str, frozenset[Any]], ...]
    others: tuple[Check, ...]

    @property
    def is_others(self) -> bool:
        """Whether records of this kind hold what others published: texts, and the bytes of pages."""
        return self.table is t.article_text or bool(self.bytes)

    @property
    def name(self) -> str:
        """What records of this kind have as their `type`."""
        return str(self.table.name)

    def row(self, record: Row, *, harmless: bool = False) -> Row:
        """The columns of a record as they are stored, those that it leaves out empty, with uids as they are.

        `harmless` says that no text in it is long or has a character that no database can keep. A record that
        leaves nothing out becomes the row. Raises RefusedInput that names the field, and the nearest valid
        word.
        """
        row = record
        if tuple(record) != self.fields:
            if unknown := record.keys() - self.blank.keys():
                name = next(name for name in record if name in unknown)
                raise RefusedInput(f"is no field of this type{nearest(name, self.fields)}", name)
            row = self.blank | record
        for name, check in self.others if harmless and self._usual(row) else self.checks:
            if (value := row[name]) is not None:
                try:
                    row[name] = check(value)
                except RefusedInput as error:
                    raise RefusedInput(error.message, name) from None
        return row

    def _usual(self, row: Row) -> bool:
        for text in self.texts(row):
            if text is not None and (type(text) is not str or not text or text.isspace()):
                return False
        try:
            for name, words in self.words:
                if row[name] not in words:
                    return False
        except TypeError:  # a list is in no set
            return False
        return True

    def whole(self, row: Row) -> Row:
        """The row with the columns that follow from its others. Raises RefusedInput if it cannot be one."""
        if None in self.needed(row):
            raise RefusedInput("is missing", next(name for name in self.required if row[name] is None))
        for name, earliest, latest in self.dates:
            written = row[name]
            _, row[earliest], row[latest] = _NO_DATE if written is None else _parsed(name, written)
        if self.complete:
            self.complete(row)
        return row

    def record(self, values: Iterable[Any]) -> Row:
        """The fields' stored values as a record."""
        record: Row = {"type": self.name, **dict(zip(self.fields, values, strict=True))}
        for name in self.flags:
            record[name] = bool(record[name])
        for name in self.bytes:
            record[name] = b64encode(record[name]).decode()
        return record


@cache
def kinds() -> dict[str, Kind]:
    """All types of records by name, each after those to which it refers."""
    history = (t.ledger, t.change, t.revision)
    return {table.name: _kind(table) for table in t.metadata.sorted_tables if table not in history}


def _kind(table: Table) -> Kind:
    told = [column for column in table.c if not _FOLLOWS.fullmatch(column.name)]
    refers = {str(column.name): key.column.table for column in told for key in column.foreign_keys}
    unique = [
        [str(c.name) for c in rule.columns]
        for rule in table.constraints
        if isinstance(rule, UniqueConstraint)
    ]
    names = tuple(str(column.name) for column in told)
    key = ["uid"] if "uid" in names else next(iter(unique), names)
    checks = {str(column.name): _check(column, column.name in refers) for column in told}
    words = {str(column.name): frozenset(column.info["words"]) for column in told if "words" in column.info}
    texts = [name for name, check in checks.items() if check in (_text, _date, _uid) and name != "uid"]
    dated = [column.name for column in told if column.info.get("is") == "date"]
    required = tuple(str(column.name) for column in told if not column.nullable)
    return Kind(
        table=table,
        fields=names,
        key=tuple(key),
        above=tuple((name, to) for name, to in refers.items() if to is not table),
        beside=tuple(name for name, to in refers.items() if to is table),
        required=required,
        needed=_values(required),
        flags=tuple(str(column.name) for column in told if column.info.get("is") == "flag"),
        bytes=tuple(str(column.name) for column in told if column.type.python_type is bytes),
        dates=tuple((name, f"{name}_earliest", f"{name}_latest") for name in dated),
        complete=_COMPLETE.get(str(table.name)),
        checks=tuple(checks.items()),
        blank=dict.fromkeys(names) | ({"version": 1} if _versioned(table) else {}),
        texts=_values(texts),
        words=tuple((name, known | {None}) for name, known in words.items()),
        others=tuple((name, check) for name, check in checks.items() if name not in {*texts, *words}),
    )


def _values(names: Sequence[str]) -> Callable[[Row], Iterable[Any]]:
    return itemgetter(*names) if len(names) > 1 else lambda row: [row[name] for name in names]


def _versioned(table: Table) -> bool:
    return "version" in table.c and table.c.version.server_default is not None


# --- one field ---


def _check(column: Column[Any], refers: bool) -> Callable[[Any], Any]:
    what = column.info.get("is")
    if refers or column.name == "uid":
        return _uid
    if what == "word":
        return partial(_word, frozenset(column.info["words"]))
    if what in _READ:
        return _READ[what]
    if column.name == "sha256":
        return _sha256
    if column.type.python_type is int:
        return _whole
    if column.type.python_type is bytes:
        return _bytes
    if column.table is t.article_text:
        return _long
    if column is t.reckoning.c.unit:
        return _unit
    return _context if column.name in ("prefix", "suffix") else _text


def _string(value: Any) -> str:
    if type(value) is not str:
        raise RefusedInput(f"must be text, not {_kind_of(value)}")
    return value


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return {int: "a number", float: "a number", list: "a list", dict: "fields"}.get(type(value), "this")


def _text(value: Any) -> str:
    return accept(_string(value), "")


def _long(value: Any) -> str:
    return accept(_string(value), "", MAX_ARTICLE)


def _unit(value: Any) -> str:
    """What a reckoning comes out in may be nothing: 10 shells are twice 5 shells."""
    return value if value == "" else _text(value)


def _context(value: Any) -> str:
    """What stands around a passage may be all white space."""
    return accept(f"|{_string(value)}", "", MAX_LINE + 1)[1:]


def _word(words: frozenset[str], value: Any) -> str:
    if type(value) is not str or value not in words:
        listed = sorted(words)
        raise RefusedInput(f"is none of {', '.join(listed)}{nearest(_string(value), listed)}")
    return value


def _flag(value: Any) -> int:
    if type(value) is not bool:
        raise RefusedInput("is true or false")
    return int(value)


def _parsed(name: str, written: str) -> dates.Edtf:
    try:
        return dates.parse(written)
    except RefusedInput as error:
        raise RefusedInput(error.message, name) from None


def _date(value: Any) -> str:
    return dates.parse(_string(value)).edtf


def _decimal(value: Any) -> str:
    if type(value) is not str:
        raise RefusedInput('must be text, as in "6700": programs round numbers')
    if len(value) > 2 * MAX_ARTICLE or not _DECIMAL.fullmatch(value):
        raise RefusedInput(f'\'{value[:40]}\' is no plain decimal number, as in "6700" or "0.25"')
    return value


def _uid(value: Any) -> str:
    if type(value) is not str or not _UID.fullmatch(value):
        raise RefusedInput(f"'{str(value)[:40]}' is no UUID in small letters")
    return value


def _sha256(value: Any) -> str:
    if type(value) is not str or not _SHA256.fullmatch(value):
        raise RefusedInput("is no SHA-256: 64 digits 0-9 a-f")
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= _MOST:
        raise RefusedInput(f"is no whole number from 0 to {_MOST:,}")
    return value


def _bytes(value: Any) -> bytes:
    try:
        return b64decode(_string(value), validate=True)
    except ValueError:
        raise RefusedInput("is no Base64") from None


_READ = {"flag": _flag, "date": _date, "decimal": _decimal}


def nearest(word: str, words: Iterable[str]) -> str:
    """A question after the one of the words that was probably meant, or nothing."""
    from rapidfuzz import process

    found = process.extractOne(word, words, score_cutoff=60)
    return f": did you mean {found[0]}?" if found else ""


# --- fields together ---


def _named(row: Row) -> None:
    if _PARTY_NUMBER.fullmatch(row["name"]):
        raise RefusedInput(f"'{row['name']}' would be taken for a party's number", "name")
    row["folded"] = fold(row["name"])


def _stated(row: Row) -> None:
    if row["stance"] == "disputes" and row["aspect"] is None:
        raise RefusedInput("'disputes' needs what is disputed: existence, magnitude, timing, …", "aspect")
    if row["reading"] == "inferred" and row["reading_reason"] is None:
        raise RefusedInput("an inferred reading needs its reason", "reading_reason")


def _cited(row: Row) -> None:
    _placed(row)
    if row["start"] is not None and row["end"] - row["start"] != len(row["exact"]):
        raise RefusedInput(f"start and end must be {len(row['exact'])} characters apart", "end")


def _placed(row: Row) -> None:
    if (row["start"] is None) != (row["end"] is None):
        raise RefusedInput("start and end belong together", "end")
    if row["start"] is not None and row["start"] >= row["end"]:
        raise RefusedInput("is not before the end", "start")


def _measured(row: Row) -> None:
    row["amount_base"], row["low_base"], row["high_base"] = _bases(*map(row.__getitem__, _FIGURE))


_FIGURE = ("amount", "low", "high", "low_inclusive", "high_inclusive", "hedge", "bounds_from", "unit")


@lru_cache(2**14)
def _bases(*figure: Any) -> tuple[float | None, float | None, float | None]:
    """The columns to pre-select by. Raises RefusedInput where the figure breaks the rules of quantities."""
    amount, low, high = (number and Decimal(number) for number in figure[:3])
    *_, hedge, bounds_from, unit = figure
    if unit is not None and (known := units.canonical(unit)) != unit:
        raise RefusedInput(f"'{unit}' is written {known}", "unit")
    Quantity(
        as_written="",
        amount=amount,
        low=low,
        high=high,
        low_inclusive=bool(figure[3]),
        high_inclusive=bool(figure[4]),
        hedge=Hedge(hedge),
        bounds_from=BoundsFrom(bounds_from),
    )
    return units.float_bounds(amount, amount, unit)[0], *units.float_bounds(low, high, unit)


def _rated(row: Row) -> None:
    _bases(*map(row.__getitem__, _FIGURE))


def _reckoned(row: Row) -> None:
    low, high = (row[name] and Decimal(row[name]) for name in ("low", "high"))
    if low is not None and high is not None and low > high:
        raise RefusedInput(f"{low} is above {high}", "low")


def _assessed(row: Row) -> None:
    if (row["claim"] is None) == (row["statement"] is None):
        raise RefusedInput("is on a claim or on a statement, not on both", "claim")


def _digested(row: Row) -> None:
    if articles.digest(row["text"]) != row["sha256"]:
        raise RefusedInput("is not the digest of the text", "sha256")


def _apart(one: str, other: str, row: Row) -> None:
    if row[one] == row[other]:
        raise RefusedInput("is the record itself", other)


_COMPLETE: dict[str, Callable[[Row], None]] = {
    "party": _named,
    "party_name": _named,
    "membership": partial(_apart, "party", "whole"),
    "implication": partial(_apart, "claim", "implied"),
    "exclusion": partial(_apart, "claim", "excluded"),
    "statement": _stated,
    "citation": _cited,
    "quantity": _measured,
    "quantity_citation": _placed,
    "yardstick": _rated,
    "reckoning": _reckoned,
    "assessment": _assessed,
    "article_text": _digested,
}
