"""Commands that correct the record, and tell how it came to be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimtrack.cli.common import (
    DryRun,
    Format,
    FormatOption,
    Occurrence,
    Remove,
    app,
    at_terminal,
    echo_statements,
    out,
    reading,
    recording,
    tell,
)
from claimtrack.errors import Outdated, RefusedInput

if TYPE_CHECKING:
    from claimtrack.editing import Record
    from claimtrack.ledger import Writer


@app.command("withdraw")
def withdraw(
    statement: Annotated[str, typer.Argument(help="The statement's number: s17.")],
    because: Annotated[str, typer.Option(help="What was wrong with the record.")],
    dry_run: DryRun = False,
) -> None:
    """Mark a statement as our own error; it stays in the history. (A party's act is `say … retracts`.)"""
    from claimtrack import tables

    with recording(dry_run=dry_run) as writer:
        number = writer.find(tables.statement, statement)
        writer.withdraw(number, because)
    tell(f"s{number} is withdrawn")


@app.command("edit")
def edit(
    subject: Annotated[str, typer.Argument(help="12, s17, q30, c31, a4, a party or noun by name or number.")],
    changes: Annotated[
        list[str] | None, typer.Argument(help="FIELD=VALUE; of a list FIELD+=NAME, FIELD-=NAME.")
    ] = None,
    clear: Annotated[list[str] | None, typer.Option(help="A field that shall be empty; repeatable.")] = None,
    version: Annotated[int | None, typer.Option(min=1, help="The version that you have seen.")] = None,
    occurrence: Occurrence = None,
    during: Annotated[str | None, typer.Option(help="The period of a membership that is added.")] = None,
    drop_name: Annotated[
        bool, typer.Option("--drop-name", help="Don't keep a party's old name among its other names.")
    ] = False,
    show: Annotated[bool, typer.Option("--show", help="Show its fields and its version.")] = False,
    dry_run: DryRun = False,
) -> None:
    """Change fields of a record. Without changes: its claim in your editor, or, with --show, its fields.

    claimtrack edit s17 certainty=likely "note=as quoted by Tass" --clear aspect
    """
    from claimtrack import editing

    if not (changes or clear or occurrence or drop_name):
        if not show and at_terminal() and re.fullmatch(r"[#sqc]?\d{1,9}", subject):
            from claimtrack.cli import editor

            return editor.edit(subject, dry_run=dry_run)
        with reading() as connection:
            record = editing.record(connection, subject)
        tell(f"{record.subject} is at version {record.version}")
        out("\n".join(f"{name}: {editing.shown(value)}" for name, value in record.fields.items()))
        return
    try:
        with recording(dry_run=dry_run) as writer:
            before = editing.record(writer.connection, subject)
            wanted = _wanted(writer, before, changes or (), clear or (), during)
            if occurrence:
                wanted["occurrence"] = str(occurrence)
            if drop_name and "also" not in wanted:
                wanted["also"] = before.fields.get("also")
            done = editing.edit(writer, subject, wanted, version)
            if done.subject.startswith("s"):
                writer.finish()
                echo_statements(writer.connection, [int(done.subject[1:])])
    except Outdated:
        raise
    except RefusedInput as error:
        raise RefusedInput(str(error)) from None  # with the field's own name, not an option's
    for name, old, new in done.changed:
        tell(f"{done.subject}: {name} from {editing.shown(old)} to {editing.shown(new)}")
    if not done.changed:
        tell(f"{done.subject}: nothing changes")
    out(done.subject)


def _wanted(
    writer: Writer, before: Record, changes: Sequence[str], clear: Sequence[str], during: str | None
) -> dict[str, Any]:
    """The fields that FIELD=VALUE, FIELD+=NAME and FIELD-=NAME ask for."""
    from claimtrack import editing

    wanted: dict[str, Any] = dict.fromkeys(clear)
    for change in changes:
        match = re.fullmatch(r"([a-z_]+)([+-]?)=(.*)", change, re.DOTALL)
        if match is None:
            raise RefusedInput(f"'{change}' is no change: write FIELD=VALUE, as in certainty=likely")
        name, sign, value = match.groups()
        if name in ("about", "also", "member_of") or sign:
            if name in ("about", "member_of"):
                value = writer.names.label(writer.names.known(value))
            names = wanted.get(name, before.fields.get(name)) if sign else None
            value = editing.amended(name, names, sign, value, during)
        wanted[name] = value
    return wanted


@app.command("merge")
def merge(
    claim: Annotated[str, typer.Argument(help="The claim that says the same as another.")],
    into: Annotated[str, typer.Argument(help="The claim that stays, with its sentence.")],
    dry_run: DryRun = False,
) -> None:
    """Make one claim of two: all that is recorded of the first moves to the second."""
    from claimtrack import merging, queries, tables
    from claimtrack.text import one_line

    with recording(dry_run=dry_run) as writer:
        pair = writer.find(tables.claim, claim), writer.find(tables.claim, into)
        moved = merging.merge(writer, *pair)
        texts = queries.claim_texts(writer.connection, pair)
    one, other = (f"#{number} “{one_line(texts[number])}”" for number in pair)
    tell(f"{one} {'would be' if dry_run else 'is'} merged into {other}: {moved}")
    out(str(pair[1]))


@app.command("tag")
def tag(
    claim: Annotated[str, typer.Argument(help="The claim's number.")],
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Tags.")],
    remove: Remove = False,
    dry_run: DryRun = False,
) -> None:
    """Tag a claim, or take tags away."""
    from claimtrack import editing, tables
    from claimtrack.text import one_line

    with recording(dry_run=dry_run) as writer:
        number = writer.find(tables.claim, claim)
        tags = editing.tag(writer, number, names, remove=remove)
    tell(f"tags of #{number}: {', '.join(map(one_line, tags)) or 'none'}")


@app.command("assess")
def assess(
    subject: Annotated[str, typer.Argument(help="A claim (12) or a statement (s17).")],
    rating: Annotated[str | None, typer.Option(help="Your verdict, as in 'misreported'.")] = None,
    explanation: Annotated[str | None, typer.Option(help="Why.")] = None,
    source: Annotated[str | None, typer.Option(help="What it rests on, in words.")] = None,
    article: Annotated[str | None, typer.Option(help="The article that it rests on: a4.")] = None,
    quote: Annotated[str | None, typer.Option(help="The words of that article.")] = None,
    by: Annotated[
        str | None, typer.Option("--by", help="Whose verdict it is, if it isn't yours: a fact-checker.")
    ] = None,
    remove: Remove = False,
    dry_run: DryRun = False,
) -> None:
    """Record your own verdict on a claim or a statement, or a party's, in place of an earlier one."""
    from claimtrack import editing, tables
    from claimtrack.entries import AssessmentEntry
    from claimtrack.text import one_line

    if remove and (rating or explanation or source or article or quote):
        raise RefusedInput("takes the assessment away: leave out all but --by", "remove")
    if not remove and (rating is None or explanation is None):
        raise RefusedInput("says what you think, --explanation why: both are needed", "rating")
    if quote and not article:
        raise RefusedInput("a quote needs the article that it stands in", "article")
    if source and article:
        raise RefusedInput("is the source, or --source is", "article")
    with recording(dry_run=dry_run) as writer:
        table = tables.statement if re.fullmatch(r"s\d+", subject) else tables.claim
        number = writer.find(table, subject)
        entry = None
        if rating is not None and explanation is not None:
            source = _cited(writer, article, quote) if article else source
            entry = AssessmentEntry(rating=rating, explanation=explanation, source=source, party=by)
        earlier = editing.assess(writer, entry, by=by, **{table.name: number})
    of = f"{'s' if table is tables.statement else '#'}{number}"
    for old_rating, old_explanation in earlier:
        tell(f"{of}: no longer '{one_line(old_rating)}' ({one_line(old_explanation)})")
    if entry:
        resting = f", by {one_line(entry.source)}" if entry.source else ""
        whose = f" by {one_line(entry.party)}" if entry.party else ""
        tell(f"{of} is assessed{whose}: {one_line(entry.rating)} ({one_line(entry.explanation)}){resting}")


def _cited(writer: Writer, article: str, quote: str | None) -> str:
    """An article, and what it says, as a source in words."""
    from claimtrack import display, queries, tables
    from claimtrack.entries import CitationEntry
    from claimtrack.vocabulary import Visibility

    number = writer.find(tables.article, article)
    (found,) = queries.articles_by_id(writer.connection, [number]).values()
    if found.visibility == Visibility.internal:
        raise RefusedInput(
            f"a{number} is internal, an assessment is not: say in --source what may be said", "article"
        )
    named = display.cited_as(found)
    if quote is None:
        return named
    return f"{named}: “{writer.anchored(number, CitationEntry(article=article, exact=quote))['exact']}”"


Number = partial(typer.Option, min=1, max=999_999_999)


@app.command("history")
def history(
    of: Annotated[
        str | None, typer.Argument(help="A claim (12), statement (s17), article (a4) or party; else all.")
    ] = None,
    change: Annotated[int | None, Number(help="One change, with every record that it touched.")] = None,
    limit: Annotated[int, typer.Option(help="Changes on a page, 1 to 1000.")] = 50,
    after: Annotated[int | None, Number(help="The last change of the page before.")] = None,
    format_: FormatOption = Format.table,
) -> None:
    """Show what changed, newest first: who, when, what, from what to what."""
    from claimtrack import display, history

    if change is not None and (of is not None or after is not None):
        raise RefusedInput("is one change: leave the rest out", "change")
    with reading() as connection:
        if change is None:
            found = history.page(connection, of, limit, after)
        else:
            found = history.Page([history.one(connection, change)], None)
    out(display.changes(found, format_))
    if found.next and format_ is not Format.json:
        tell(f"more: --after {found.next}")


@app.command("undo")
def undo(
    change: Annotated[
        int | None, typer.Argument(min=1, max=999_999_999, help="Its number, as history shows it.")
    ] = None,
    dry_run: DryRun = False,
) -> None:
    """Take back your latest change, or the one named, by a new change; undo that one to have it again."""
    from claimtrack import history
    from claimtrack.text import one_line

    with recording(dry_run=dry_run) as writer:
        taken = history.undo(writer, change)
    for did in taken.did:
        tell(one_line(f"change {taken.id} {'would be' if dry_run else 'is'} taken back: {did}"))
