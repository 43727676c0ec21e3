"""The tables of a ledger, as SQLAlchemy Core sees them. The migrations in alembic/ bring them into being.

Four types only, so that SQLite's STRICT tables and PostgreSQL agree: text, integer, real, bytes. Decimals are
text, exact; the `*_base` reals beside them are in base units, rounded outward, and only pre-select.
What a column holds beyond its type stands in its `info["is"]`: a flag, word, date or decimal.
Ids are given out by the ledger and never again after a row is gone. `contested`, `conflicting`, `latest` and
`in_force` follow from the other columns; the ledger sets them in the transaction that changes those.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from claimtrack.vocabulary import (
    Aspect,
    BoundsFrom,
    Certainty,
    Contested,
    Form,
    Hedge,
    How,
    Kind,
    PartyKind,
    Reading,
    Role,
    Stance,
    Status,
    Visibility,
    YardstickKind,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _uid() -> Column[str]:
    return Column("uid", Text, nullable=False, unique=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str | None]:
    return Column(name, Text)


def _to(name: str, table: str, *, optional: bool = False, **options: Any) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{table}.id", **options), nullable=optional)


def _flag(name: str, default: int) -> tuple[Column[int], CheckConstraint]:
    column = Column(name, Integer, nullable=False, server_default=text(str(default)), info={"is": "flag"})
    return column, CheckConstraint(f"{name} IN (0, 1)", name=name)


def _word(
    name: str, words: Iterable[StrEnum], *, optional: bool = False
) -> tuple[Column[str], CheckConstraint]:
    listed = ", ".join(f"'{word}'" for word in words)
    column = Column(name, Text, nullable=optional, info={"is": "word", "words": list(words)})
    return column, CheckConstraint(f"{name} IN ({listed})", name=name)


def _dates(name: str) -> tuple[Column[str | None], Column[str | None], Column[str | None], CheckConstraint]:
    ordered = CheckConstraint(f"{name}_earliest <= {name}_latest", name=f"{name}_order")
    written: Column[str | None] = Column(name, Text, info={"is": "date"})
    return written, _maybe(f"{name}_earliest"), _maybe(f"{name}_latest"), ordered


def _decimal(name: str) -> Column[str | None]:
    return Column(name, Text, info={"is": "decimal"})


def _version() -> Column[int]:
    return Column("version", Integer, nullable=False, server_default=text("1"))


def _base(name: str) -> Column[float | None]:
    return Column(name, Double().with_variant(REAL, "sqlite"))


def _table(name: str, *parts: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


# The one row that every writer locks first.
ledger = _table("ledger", _id(), _uid(), _text("created_at"), CheckConstraint("id = 1", name="one_row"))

change = _table("change", _id(), _uid(), _text("at"), _text("analyst"), _text("command"))

# `before` is the row's JSON as it was, null where the change made the row. `key` is the row's id.
revision = _table(
    "revision",
    _id(),
    _to("change", "change"),
    _text("table_name"),
    Column("key", Integer, nullable=False),
    _maybe("before"),
    Index(None, "table_name", "key"),
    Index(None, "change"),
)

party = _table(
    "party",
    _id(),
    _uid(),
    _text("name"),
    _text("folded"),
    *_word("kind", PartyKind),
    _maybe("note"),
    _to("merged_into", "party", optional=True),
    _version(),
    Index(None, "folded"),
)

party_name = _table(
    "party_name",
    _id(),
    _to("party", "party"),
    _text("name"),
    _text("folded"),
    UniqueConstraint("party", "name"),
    Index(None, "folded"),
)

membership = _table(
    "membership",
    _id(),
    _to("party", "party"),
    _to("whole", "party"),
    *_dates("period"),
    CheckConstraint("party <> whole", name="not_itself"),
    Index(None, "party"),
    Index(None, "whole"),
)

article_text = _table(
    "article_text", _id(), Column("sha256", Text, nullable=False, unique=True), _text("text")
)

# `sha256` names the text that citations' offsets count in, also where the ledger lacks that text.
article = _table(
    "article",
    _id(),
    _uid(),
    _maybe("url"),
    _text("title"),
    _maybe("author"),
    _maybe("publisher"),
    _maybe("first_published_by"),
    *_dates("published"),
    _maybe("language"),
    _maybe("translated_from"),
    *_word("status", Status),
    _maybe("captured_at"),
    _maybe("archived_at"),
    *_word("visibility", Visibility),
    _maybe("sha256"),
    _maybe("boilerplate"),
    _maybe("note"),
    _version(),
    Index(None, "sha256"),
    Index(None, "url"),
)

# The bytes that a text was read from, compressed by zlib; `sha256` is of the bytes as they came, `found` says
# as JSON how each of the article's facts was found in them.
article_capture = _table(
    "article_capture",
    _id(),
    _uid(),
    _to("article", "article"),
    _text("sha256"),
    _text("text_sha256"),
    *_word("how", How),
    _maybe("url"),
    _text("media_type"),
    _text("encoding"),
    _text("found"),
    _text("captured_at"),
    Column("bytes", LargeBinary, nullable=False),
    Index(None, "article"),
)

claim = _table(
    "claim",
    _id(),
    _uid(),
    _text("text"),
    _maybe("language"),
    *_dates("period"),
    *_word("contested", Contested),
    *_flag("conflicting", 0),
    Column("latest", Text, nullable=False, server_default=text("''")),
    _to("merged_into", "claim", optional=True),
    _version(),
)
Index("ix_claim_newest", claim.c.latest.desc(), claim.c.id.desc())

claim_about = _table(
    "claim_about",
    _id(),
    _to("claim", "claim"),
    _to("party", "party"),
    UniqueConstraint("claim", "party"),
    Index(None, "party"),
)

implication = _table(
    "implication",
    _id(),
    _to("claim", "claim"),
    _to("implied", "claim"),
    _maybe("reason"),
    UniqueConstraint("claim", "implied"),
    CheckConstraint("claim <> implied", name="not_itself"),
    Index(None, "implied"),
)

# Both ways round at once: `claim` is the smaller id.
exclusion = _table(
    "exclusion",
    _id(),
    _to("claim", "claim"),
    _to("excluded", "claim"),
    _maybe("reason"),
    UniqueConstraint("claim", "excluded"),
    CheckConstraint("claim < excluded", name="smaller_first"),
    Index(None, "excluded"),
)

statement = _table(
    "statement",
    _id(),
    _uid(),
    _to("claim", "claim"),
    _to("party", "party"),
    *_word("stance", Stance),
    *_word("aspect", Aspect, optional=True),
    *_word("certainty", Certainty),
    *_word("reading", Reading),
    _maybe("reading_reason"),
    *_dates("date"),
    _maybe("date_words"),
    _to("replaces", "statement", optional=True, deferrable=True, initially="DEFERRED"),
    _maybe("note"),
    *_word("visibility", Visibility),
    _maybe("withdrawn_because"),
    *_flag("in_force", 1),
    _version(),
    CheckConstraint("stance <> 'disputes' OR aspect IS NOT NULL", name="disputes_has_aspect"),
    CheckConstraint("reading <> 'inferred' OR reading_reason IS NOT NULL", name="inferred_has_reason"),
    CheckConstraint("replaces <> id", name="not_itself"),
    Index(None, "claim"),
    Index(None, "party", "claim"),
    Index(None, "replaces"),
    Index(None, "date_latest"),
    Index(None, "date_earliest"),
)

citation = _table(
    "citation",
    _id(),
    _uid(),
    _to("statement", "statement"),
    _to("article", "article"),
    _text("exact"),
    _maybe("prefix"),
    _maybe("suffix"),
    Column("start", Integer),
    Column("end", Integer),
    *_word("form", Form),
    _maybe("translation"),
    _version(),
    CheckConstraint('start >= 0 AND start < "end"', name="offsets"),
    Index(None, "statement"),
    Index(None, "article"),
)

noun = _table(
    "noun",
    _id(),
    _uid(),
    Column("singular", Text, nullable=False, unique=True),
    _text("plural"),
    _to("head", "noun", optional=True),
    _to("synonym_of", "noun", optional=True),
    Index(None, "plural"),
    Index(None, "head"),
    Index(None, "synonym_of"),
)

quantity = _table(
    "quantity",
    _id(),
    _uid(),
    _to("statement", "statement"),
    _text("as_written"),
    _decimal("amount"),
    _decimal("low"),
    _decimal("high"),
    *_flag("low_inclusive", 0),
    *_flag("high_inclusive", 0),
    *_word("hedge", Hedge),
    *_word("bounds_from", BoundsFrom),
    _maybe("unit"),
    _to("noun", "noun", optional=True),
    _maybe("measure"),
    _maybe("denominator"),
    *_word("kind", Kind),
    *_dates("period"),
    *_word("role", Role),
    _base("amount_base"),
    _base("low_base"),
    _base("high_base"),
    _version(),
    CheckConstraint("low_base <= high_base", name="low_high"),
    Index(None, "statement"),
    Index(None, "noun"),
    Index(None, "unit"),
)

quantity_citation = _table(
    "quantity_citation",
    _id(),
    _to("quantity", "quantity"),
    _to("citation", "citation"),
    Column("start", Integer),
    Column("end", Integer),
    UniqueConstraint("quantity", "citation"),
    CheckConstraint('start >= 0 AND start < "end"', name="offsets"),
    Index(None, "citation"),
)

# A verdict on a claim or on a statement: the analyst's own, or that of a party, as a fact-checker.
assessment = _table(
    "assessment",
    _id(),
    _uid(),
    _to("claim", "claim", optional=True),
    _to("statement", "statement", optional=True),
    _text("rating"),
    _text("explanation"),
    _maybe("source"),
    _version(),
    _to("party", "party", optional=True),
    CheckConstraint("(claim IS NULL) <> (statement IS NULL)", name="one_subject"),
    Index(None, "claim"),
    Index(None, "statement"),
    Index(None, "party"),
)

# What one of a noun weighs, carries or holds: a fact, or a limit ("at most").
yardstick = _table(
    "yardstick",
    _id(),
    _uid(),
    _text("text"),
    *_word("kind", YardstickKind),
    _to("per", "noun"),
    _text("as_written"),
    _decimal("amount"),
    _decimal("low"),
    _decimal("high"),
    *_flag("low_inclusive", 0),
    *_flag("high_inclusive", 0),
    *_word("hedge", Hedge),
    *_word("bounds_from", BoundsFrom),
    _maybe("unit"),
    _to("noun", "noun", optional=True),
    _maybe("note"),
    _version(),
    Index(None, "per"),
    Index(None, "noun"),
)

yardstick_citation = _table(
    "yardstick_citation",
    _id(),
    _uid(),
    _to("yardstick", "yardstick"),
    _to("article", "article"),
    _text("exact"),
    _maybe("prefix"),
    _maybe("suffix"),
    Column("start", Integer),
    Column("end", Integer),
    *_word("form", Form),
    _maybe("translation"),
    _version(),
    CheckConstraint('start >= 0 AND start < "end"', name="offsets"),
    Index(None, "yardstick"),
    Index(None, "article"),
)

# Kept as it was reckoned: `steps` in words, and the versions of what it used. Never recomputed.
reckoning = _table(
    "reckoning",
    _id(),
    _uid(),
    _to("claim", "claim"),
    _text("expression"),
    _text("steps"),
    _decimal("low"),
    _decimal("high"),
    *_flag("low_inclusive", 0),
    *_flag("high_inclusive", 0),
    *_word("bounds_from", BoundsFrom),
    _text("unit"),
    _maybe("note"),
    _version(),
    Index(None, "claim"),
)

reckoning_use = _table(
    "reckoning_use",
    _id(),
    _to("reckoning", "reckoning"),
    _to("quantity", "quantity", optional=True),
    _to("yardstick", "yardstick", optional=True),
    Column("version", Integer, nullable=False),
    CheckConstraint("(quantity IS NULL) <> (yardstick IS NULL)", name="one_figure"),
    Index(None, "reckoning"),
    Index(None, "quantity"),
    Index(None, "yardstick"),
)

tag = _table(
    "tag",
    _id(),
    _to("claim", "claim"),
    _text("name"),
    UniqueConstraint("claim", "name"),
    Index(None, "name"),
)


def citing() -> list[Table]:
    """The tables of passages, each with its `article`, `exact`, `prefix`, `suffix`, `start` and `end`."""
    return [table for table in metadata.sorted_tables if {"article", "exact", "prefix"} <= {*table.c.keys()}]


def references(child: Table, table: Table) -> list[Column[Any]]:
    """The columns of `child` that refer to the table; the history itself isn't part of the records."""
    if child is revision:
        return []
    return [column for column in child.c if any(key.column.table is table for key in column.foreign_keys)]


def declare_partial_indexes() -> None:
    """Add the partial indexes to the metadata, for comparing it with a database.

    Not at import: their options make SQLAlchemy load both dialects, a tenth of the time that `list` takes.
    Queries must have the same condition as a literal, else the index is not used.
    """
    for name, condition in (("contested", "contested <> 'no'"), ("conflicting", "conflicting = 1")):
        Index(
            f"ix_claim_{name}_newest",
            claim.c.latest.desc(),
            claim.c.id.desc(),
            sqlite_where=text(condition),
            postgresql_where=text(condition),
        )
    # Without it each claim that is taken away costs a look at all others.
    merged = text("merged_into IS NOT NULL")
    Index(None, claim.c.merged_into, sqlite_where=merged, postgresql_where=merged)
