"""Forms for an editor: YAML with what each field means above it; blank, of entries, of a recorded claim.

Lines that stay empty mean nothing. In the form of a recorded claim every record says which one it is, and
`seen` which changes of the ledger the form has seen: `amending` reads it again.
"""

from __future__ import annotations

import dataclasses
import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from claimtrack import articles, quantity
from claimtrack import tables as t
from claimtrack.editing import as_text, record, rows
from claimtrack.entries import (
    CitationEntry,
    ClaimEntry,
    Entries,
    LinkEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.forms import UNSAID
from claimtrack.ledger import understood
from claimtrack.names import Names, find
from claimtrack.queries import ArticlePage
from claimtrack.text import clean, one_line
from claimtrack.vocabulary import Aspect, Certainty, Form, Kind, PartyKind, Stance, Visibility

MARK = "# claimtrack:"  # begins a comment that says what is wrong, and goes when the form is read

_NEW = """\
# Who claimed what, and who denies it. Save and close to record it; leave the
# form as it is, or empty it, to record nothing. What has no value counts for
# nothing. One more claim, statement, figure or passage is one more block with
# its "- "; docs/yaml.md has all fields.
"""
_EDIT = """\
# Claim {claim} as it is recorded. Save and close: what you have changed is
# recorded as one change. Leave the form as it is, or empty it: nothing is.
# Empty a value to clear it; a block without `record` is recorded as new.
# Nothing is taken away here: claimtrack withdraw s17 --because "…" does that.
"""
_WIDE = 78  # columns of comments
_WORDS = {"stance": Stance, "aspect": Aspect, "certainty": Certainty, "kind": Kind, "form": Form}
_MEANING = {
    "claims": {
        "text": "the claim: one neutral sentence, without figures",
        "period": "the time it is about: 2024-02, 2023-08/.. (since August 2023)",
        "about": "parties it is about, the accused first: [North Korea, Russia]",
        "implies": "more general claims, true if this one is: [12], [{claim: 12, reason: …}]",
        "excludes": "claims that cannot be true together with it, likewise",
        "statements": "what each party says of it",
    },
    "statements": {
        "party": "who says so, by any name; who is new also stands in the list parties",
        "stance": "WORDS",
        "aspect": "of what denies or disputes: WORDS",
        "certainty": "as the party put it: WORDS",
        "date": "when it was said; nothing: up to the publication of the article",
        "quantities": "the figures that were said",
        "citations": "the passages that show it",
    },
    "quantities": {
        "as_written": "the figure's words, with what is counted: some 6,700 containers",
        "measure": "what is said of them: shipped, killed",
        "kind": "WORDS; nothing: as the words say",
        "period": "the time that the figure is about: 2023-08/2024-02",
    },
    "citations": {
        "exact": "words of the article, in which the figures are found",
        "form": "WORDS; paraphrase: in the reporter’s words",
    },
}
_BLANK = {  # fields that are always there
    ClaimEntry: ("text", "period", "about", "tags", "implies", "excludes", "statements"),
    StatementEntry: ("party", "stance", "certainty", "date", "quantities", "citations"),
    QuantityEntry: ("as_written", "measure", "kind", "period"),
    CitationEntry: ("article", "exact", "form"),
}
_ALWAYS = ("text", "period", "about", "date", "certainty", "form")  # of what is recorded
_PLAIN = re.compile(r"[^\W_](?:[^:#\[\]{},\"\n]|(?<=\S)[:#](?=\S)|,)*", re.ASCII)
_PLAIN_IN_LIST = re.compile(r"[^\W_][^:#\[\]{},\"\n]*", re.ASCII)


def blank(source: ArticlePage | None = None) -> Entries:
    """A claim that somebody asserts and somebody denies, of which nothing is said yet.

    What an internal article says is internal.
    """
    article = f"a{source.article.id}" if source else ""
    visibility = Visibility(source.article.visibility) if source else Visibility.public

    def statement(stance: Stance) -> StatementEntry:
        figures = [QuantityEntry(as_written="")]
        return StatementEntry(
            party="",
            stance=stance,
            visibility=visibility,
            quantities=figures if stance is Stance.asserts else [],
            citations=[CitationEntry(article=article, exact="")],
        )

    return Entries(
        claims=[ClaimEntry(text="", statements=[*map(statement, (Stance.asserts, Stance.denies))])]
    )


def new(entries: Entries, source: ArticlePage | None = None) -> str:
    """A form with these entries, and, as comments, the sentences of the article that is read."""
    told: set[tuple[str, str]] = set()
    lines = [*_NEW.splitlines(), ""]
    if entries.parties:
        lines += ["parties:"]
        for party in entries.parties:
            lines += _block("parties", _fields(party), 2, told)
        lines += [""]
    lines += ["claims:"]
    for claim in entries.claims:
        lines += [*_block("claims", _fields(claim), 2, told), ""]
    if not entries.parties:
        lines += _comment(f"Who is new, without these # at the beginning; kinds: {', '.join(PartyKind)}", 0)
        lines += ["# parties:", "#   - {name: Wagner Group, kind: armed_group}"]
    return "\n".join([*lines, *_passages(source)]) + "\n"


def claim_of(connection: Connection, subject: str) -> int:
    """The claim of that number, or the one of a statement (s17), a figure (q30) or a passage (c31)."""
    tables = {"s": t.statement, "q": t.quantity, "c": t.citation}
    table = tables.get(subject[:1])
    if table is None:
        return find(connection, t.claim, subject)
    number = find(connection, table, subject)
    if table is not t.statement:
        number = connection.execute(select(table.c.statement).where(table.c.id == number)).scalar_one()
    query = select(t.statement.c.claim).where(t.statement.c.id == number)
    claim: int = connection.execute(query).scalar_one()
    return claim


def of_claim(connection: Connection, number: int, source: ArticlePage | None = None) -> str:
    """The form of a recorded claim with its statements, figures and passages."""
    told: set[tuple[str, str]] = set()
    seen = connection.execute(select(func.max(t.change.c.id))).scalar()
    lines = [*_EDIT.format(claim=number).splitlines(), ""]
    lines += [f"seen: {seen}  # the last change that this form has seen", "", "claims:"]
    lines += _block("claims", recorded_claim(connection, number), 2, told)
    return "\n".join([*lines, *_passages(source)]) + "\n"


def recorded_claim(connection: Connection, number: int, at: int | None = None) -> dict[str, Any]:
    """What the form says of a recorded claim, as it is or was before the revision `at`."""
    tags, i, e = rows(connection, t.tag, t.tag.c.claim, number, at), t.implication.c, t.exclusion.c
    links = [
        ("implies", rows(connection, t.implication, i.claim, number, at), "implied"),
        ("excludes", rows(connection, t.exclusion, e.claim, number, at), "excluded"),
        ("excludes", rows(connection, t.exclusion, e.excluded, number, at), "claim"),
    ]
    fields = recorded(connection, str(number), at) | {"tags": sorted(row["name"] for row in tags)}
    for name, found, other in links:
        to = [LinkEntry(claim=str(row[other]), reason=row["reason"]) for row in found]
        fields[name] = fields.get(name, []) + to
    statements = rows(connection, t.statement, t.statement.c.claim, number, at)
    fields["statements"] = [_recorded_statement(connection, row, at) for row in statements]
    return fields


def _recorded_statement(connection: Connection, row: Mapping[str, Any], at: int | None) -> dict[str, Any]:
    party = Names(connection).label(row["party"])
    fields = {"record": "", "party": party, **recorded(connection, f"s{row['id']}", at)}
    q, c = t.quantity.c, t.citation.c
    figures = rows(connection, t.quantity, q.statement, row["id"], at)
    passages = rows(connection, t.citation, c.statement, row["id"], at)
    fields["quantities"] = [recorded(connection, f"q{figure['id']}", at) for figure in figures]
    fields["citations"] = [
        {"record": "", "article": f"a{passage['article']}", **recorded(connection, f"c{passage['id']}", at)}
        for passage in passages
    ]
    return fields


def recorded(connection: Connection, subject: str, at: int | None = None) -> dict[str, Any]:
    """Which record it is, and its fields that are not empty; of a figure those that its words don't say."""
    found = record(connection, subject, at)
    fields = dict(found.fields)
    if subject[:1] == "q":
        read = understood(QuantityEntry(as_written=str(fields["as_written"])))
        for name in ("unit", "noun", "denominator", "kind", "amount", "low", "high"):
            said = getattr(read, name)
            if said is not None and fields[name] == as_text(name, said):
                del fields[name]
    kept = {
        name: value
        for name, value in fields.items()
        if name in _ALWAYS or (value and value != UNSAID.get(name))
    }
    return {"record": subject, **kept}


# --- writing ---


def _fields(entry: Any) -> dict[str, Any]:
    """The fields of an entry that say something, and those that are always there."""
    always = _BLANK.get(type(entry), ())
    found = {}
    for one in dataclasses.fields(entry):
        value = getattr(entry, one.name)
        if one.name in always or value not in (one.default, [], None):
            found[one.name] = value
    order = [*always[:3], *(name for name in found if name not in always), *always[3:]]
    return {name: found[name] for name in order if name in found}


def _block(kind: str, fields: Mapping[str, Any], indent: int, told: set[tuple[str, str]]) -> Iterator[str]:
    """An item of a list, what its fields mean above them where they stand for the first time."""
    lead = "- "
    for name, value in fields.items():
        meaning = _MEANING.get(kind, {}).get(name)
        if meaning and (kind, name) not in told:
            told.add((kind, name))
            meaning = meaning.replace("WORDS", ", ".join(_WORDS.get(name, ())))
            yield from _comment(meaning, indent if lead == "- " else indent + 2)
        if kind == "quantities" and name == "as_written" and value and "record" in fields:
            yield from _comment(one_line(_reading(value)), indent + 2)
        start = f"{' ' * indent}{lead}{name}:"
        lead = "  "
        if isinstance(value, list) and value and name in _MEANING:
            yield start
            for item in value:
                yield from _block(name, item if isinstance(item, dict) else _fields(item), indent + 4, told)
        else:
            yield f"{start} {_value(value)}".rstrip()


def _comment(words: str, indent: int) -> list[str]:
    return textwrap.wrap(
        words, _WIDE, initial_indent=f"{' ' * indent}# ", subsequent_indent=f"{' ' * indent}# "
    )


def _reading(words: str) -> str:
    return quantity.describe(understood(QuantityEntry(as_written=words))).partition(" → ")[2]


def _value(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return f"[{', '.join(map(_in_list, value))}]"
    return scalar(str(value)) if value != "" else ""


def _in_list(value: Any) -> str:
    if isinstance(value, LinkEntry):
        reason = f", reason: {scalar(value.reason, _PLAIN_IN_LIST)}" if value.reason else ""
        return f"{{claim: {scalar(value.claim, _PLAIN_IN_LIST)}{reason}}}"
    return scalar(str(value), _PLAIN_IN_LIST)


def scalar(text: str, plain: re.Pattern[str] = _PLAIN) -> str:
    """The text as YAML reads it again, in quotation marks where that is needed."""
    if plain.fullmatch(text) and text == text.strip() and text.isprintable() and clean(text) == text:
        return text
    return re.sub(r"[^\n -~]", _escaped, json.dumps(text, ensure_ascii=False))


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    return (
        character if character.isprintable() and clean(character) == character else rf"\U{ord(character):08X}"
    )


def _passages(source: ArticlePage | None) -> Iterator[str]:
    """The sentences of an article as comments, to copy from."""
    if source is None or source.text is None:
        return
    about = source.article
    named = " · ".join(filter(None, (about.publisher, about.published, about.title)))
    yield from ("", f"# a{about.id} {one_line(named)}")
    for start, end in articles.sentences(source.text):
        if not any(first <= start and end <= last for first, last in source.boilerplate):
            yield f"#   {one_line(' '.join(source.text[start:end].split()))}"


# --- comments of ours ---


def with_faults(text: str, faults: Sequence[tuple[int, str]]) -> str:
    """The form with what is wrong as comments, each above the line that it is about."""
    lines = text.split("\n")
    for line, message in sorted(faults, reverse=True):
        at = max(line - 1, 0)
        indent = lines[at][: len(lines[at]) - len(lines[at].lstrip(" "))] if line else ""
        lines[at:at] = [f"{indent}{MARK} {one_line(words)}" for words in message.split("\n")]
    return "\n".join(lines)


def without_faults(text: str) -> str:
    """The form as somebody typed it, without such comments."""
    return re.sub(rf"^[ \t]*{re.escape(MARK)}.*\n?", "", text, flags=re.MULTILINE)


def is_empty(text: str) -> bool:
    """Whether nothing but comments and white space is left of a form."""
    return not re.search(r"^[ \t]*[^#\s]", text, re.MULTILINE)
