"""Commands that correct the record, and tell how it came to be."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from claimtrack.cli.common import DryRun, Format, FormatOption, app, out, reading, recording, tell
from claimtrack.errors import RefusedInput


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
