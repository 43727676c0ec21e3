"""Claims as a YAML form, which gives the same records when it is imported, or says what it cannot say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from io import StringIO
from typing import Any

from sqlalchemy import Connection

from claimtrack import quantity
from claimtrack.entries import QuantityEntry
from claimtrack.errors import RefusedInput
from claimtrack.exchange import records
from claimtrack.ledger import understood
from claimtrack.records import Row
from claimtrack.text import fold

# What a form means where it says nothing.
UNSAID = {
    "visibility": "public",
    "status": "normal",
    "certainty": "flat",
    "reading": "plain",
    "role": "own",
    "form": "paraphrase",
}
_NUMBERS = ("amount", "low", "high")
_OVERRIDES = ("noun", "unit", "denominator", "kind", *_NUMBERS, "low_inclusive", "high_inclusive")

Found = Mapping[str, Mapping[str, list[Row]]]  # by type, then by uid of what they belong to


def write(connection: Connection, claims: Collection[int], *, internal: bool = False) -> str:
    """These claims with all that they need as a form; what was merged into others stays out.

    Raises RefusedInput that names the figures and nouns which would be read differently from a form.
    """
    from ruamel.yaml import YAML

    rows: dict[str, list[Row]] = defaultdict(list)
    for record in records(connection, claims, internal=internal):
        if not record.get("merged_into"):
            rows[record["type"]].append(record)
    names = _names(rows)
    content: dict[str, list[Row]] = {
        "nouns": list(_nouns(rows["noun"])),
        "parties": list(_parties(rows, names)),
        "articles": [_said(row, ref=names[row["uid"]]) for row in rows["article"]],
        "claims": list(_claims(rows, names)),
    }
    out = StringIO()
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.default_flow_style, yaml.allow_unicode, yaml.width = False, True, 100
    yaml.sort_base_mapping_type_on_output = False
    yaml.dump({name: entries for name, entries in content.items() if entries}, out)
    return out.getvalue()


def _names(rows: Mapping[str, list[Row]]) -> dict[str, str]:
    """What the form calls each record: parties and nouns by name, a shared name's by uid, others by a ref."""
    spoken = Counter(fold(row["name"]) for kind in ("party", "party_name") for row in rows[kind])
    names = {row["uid"]: row["singular"] for row in rows["noun"]}
    for row in rows["party"]:
        names[row["uid"]] = row["name"] if spoken[fold(row["name"])] == 1 else row["uid"]
    for kind in ("article", "claim", "statement"):
        names |= {row["uid"]: f"{kind}-{number}" for number, row in enumerate(rows[kind], 1)}
    return names


def _said(row: Row, *without: str, **more: Any) -> Row:
    """The fields of an entry that say something, `more` first."""
    entry = more | {name: row[name] for name in row if name not in {"type", "version", *without, *more}}
    return {
        name: value for name, value in entry.items() if value not in (None, []) and value != UNSAID.get(name)
    }


def _belonging(rows: Sequence[Row], field: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[field]].append(row)
    return found


def _nouns(rows: Sequence[Row]) -> Iterator[Row]:
    """The nouns of which the program would make another plural or head by itself, general ones first."""
    by_uid = {row["uid"]: row for row in rows}

    def depth(row: Row) -> int:
        above = [by_uid[row[name]] for name in ("head", "synonym_of") if row[name]]
        return 1 + max(map(depth, above), default=0)

    for row in sorted(rows, key=depth):
        singular = row["singular"]
        head, synonym = (
            by_uid[row[name]]["singular"] if row[name] else None for name in ("head", "synonym_of")
        )
        if head is None and quantity.head(singular):
            raise RefusedInput(
                f"a form would give the noun '{singular}' a head: use --format jsonl", "format"
            )
        if (row["plural"], head, synonym) != (quantity.plural(singular), quantity.head(singular), None):
            yield _said({}, singular=singular, plural=row["plural"], head=head, synonym_of=synonym)


def _parties(rows: Mapping[str, list[Row]], names: Mapping[str, str]) -> Iterator[Row]:
    also, wholes = _belonging(rows["party_name"], "party"), _belonging(rows["membership"], "party")
    for row in rows["party"]:
        members = [_said(part, "party", whole=names[part["whole"]]) for part in wholes[row["uid"]]]
        others = [other["name"] for other in also[row["uid"]]]
        yield _said(row, "merged_into", name=row["name"], kind=row["kind"], also=others, member_of=members)


def _claims(rows: Mapping[str, list[Row]], names: Mapping[str, str]) -> Iterator[Row]:
    about, tags = _belonging(rows["claim_about"], "claim"), _belonging(rows["tag"], "claim")
    implied, excluded = _belonging(rows["implication"], "claim"), _belonging(rows["exclusion"], "claim")
    assessed, statements = _belonging(rows["assessment"], "claim"), _belonging(rows["statement"], "claim")
    said = _Statements(rows, names)
    for row in rows["claim"]:
        uid = row["uid"]
        yield _said(
            row,
            "merged_into",
            ref=names[uid],
            text=row["text"],
            about=[names[subject["party"]] for subject in about[uid]],
            tags=[tag["name"] for tag in tags[uid]],
            implies=[_said({}, claim=names[link["implied"]], reason=link["reason"]) for link in implied[uid]],
            excludes=[
                _said({}, claim=names[link["excluded"]], reason=link["reason"]) for link in excluded[uid]
            ],
            assessments=[_said(verdict, "claim", "statement") for verdict in assessed[uid]],
            statements=[said.entry(statement) for statement in statements[uid]],
        )


class _Statements:
    """The statements' own records, and how they are written."""

    def __init__(self, rows: Mapping[str, list[Row]], names: Mapping[str, str]) -> None:
        self._names = names
        self._articles = {row["uid"]: row for row in rows["article"]}
        self._citations = _belonging(rows["citation"], "statement")
        self._quantities = _belonging(rows["quantity"], "statement")
        self._assessed = _belonging(rows["assessment"], "statement")

    def entry(self, row: Row) -> Row:
        """One statement with its citations, figures and assessments."""
        uid = row["uid"]
        cited = self._citations[uid]
        if row["date"] is None and cited and self._articles[cited[0]["article"]]["published"]:
            raise RefusedInput(
                f"a form would date the undated statement {uid} by its article: use --format jsonl", "format"
            )
        citations = [_said(one, "statement", article=self._names[one["article"]]) for one in cited]
        return _said(
            row,
            "claim",
            "party",
            "replaces",
            ref=self._names[uid],
            party=self._names[row["party"]],
            stance=row["stance"],
            replaces=self._names[row["replaces"]] if row.get("replaces") else None,
            quantities=[self._figure(figure) for figure in self._quantities[uid]],
            citations=citations,
            assessments=[_said(verdict, "claim", "statement") for verdict in self._assessed[uid]],
        )

    def _figure(self, row: Row) -> Row:
        """The words, and what must be said besides so that they are read as they are recorded."""
        noun = self._names[row["noun"]] if row["noun"] else None
        wanted = {name: row[name] for name in (*_OVERRIDES, "hedge", "bounds_from")} | {"noun": noun}
        wanted |= {name: row[name] and Decimal(row[name]) for name in _NUMBERS}
        overrides: Row = {}
        for _ in range(2):
            try:
                read = understood(QuantityEntry(as_written=row["as_written"], **overrides))
            except RefusedInput:
                break
            got = {name: getattr(read, name) for name in wanted}
            got["noun"] = quantity.singular(read.noun) if read.noun else None
            if got == wanted:
                kept = ("statement", "noun", "hedge", "bounds_from", *_OVERRIDES)
                return _said(row, *kept, as_written=row["as_written"], **overrides)
            different = [name for name in _OVERRIDES if got[name] != wanted[name]]
            overrides |= {name: noun if name == "noun" else row[name] for name in different}
        raise RefusedInput(
            f"a form would read '{row['as_written']}' differently from what is recorded ({row['uid']}): "
            "use --format jsonl",
            "format",
        )
