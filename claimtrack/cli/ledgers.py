"""Commands for the ledger itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.common import Format, FormatOption, app, ledger_url, options, out, tell
from claimtrack.errors import RefusedInput


@app.command("init")
def init(
    ledger: Annotated[
        str | None, typer.Argument(help="A path or URL; --db or the default otherwise.")
    ] = None,
) -> None:
    """Make an empty ledger."""
    from claimtrack import database, settings
    from claimtrack.text import one_line

    url = database.locate(ledger or settings.ledger(options.db)[0])
    database.create(url)
    out(f"made the ledger {one_line(database.shown(url))}")


@app.command("where")
def where() -> None:
    """Say which ledger is used, and why."""
    from claimtrack import database, settings
    from claimtrack.text import one_line

    name, because = settings.ledger(options.db)
    url = database.locate(name)
    out(one_line(f"{database.shown(url)}  (from {because})"))
    with database.reading(url):
        pass


@app.command("check")
def check(
    only: Annotated[
        str | None,
        typer.Option(help="Codes, as in flag,hash; or a group: ledger, analyst, evidence, claims."),
    ] = None,
    claims: Annotated[
        bool, typer.Option("--claims", help="Look at the claims' figures alone: --only claims.")
    ] = False,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="Only passages that moved or are gone: moved,orphaned.")
    ] = False,
    format_: FormatOption = Format.table,
) -> None:
    """Look for what is broken in the ledger, and what deserves a look; silent when there is nothing."""
    from claimtrack import checks, display

    given = [only, "claims" if claims else None, "moved,orphaned" if evidence else None]
    if len(wanted := [codes for codes in given if codes]) > 1:
        raise RefusedInput("--claims and --evidence are short for --only: give one of the three", "only")
    found = list(checks.findings(ledger_url(), checks.chosen(wanted[0] if wanted else None)))
    shown = checks.abridged(found) if format_ is Format.table else found
    rows = [(finding.code, finding.subject, finding.sentence) for finding in shown]
    if rows or format_ is not Format.table:
        out(display.rows(format_, ("code", "subject", "finding"), rows))
    if found:
        raise typer.Exit(1)


@app.command("backup")
def backup(
    file: Annotated[
        Path | None, typer.Argument(help="A file or folder; by default beside the ledger.")
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace an older backup.")] = False,
) -> None:
    """Write the ledger to one file, with its SHA-256 beside it; others may go on writing."""
    from claimtrack import backups

    out(str(backups.back_up(ledger_url(), file, replace=replace)))


@app.command("restore")
def restore(
    file: Annotated[Path, typer.Argument(help="The backup; its .sha256 is beside it.")],
    replace: Annotated[bool, typer.Option("--replace", help="Replace the ledger, and keep it.")] = False,
) -> None:
    """Make a backup the ledger, if it is whole."""
    from claimtrack import backups, database
    from claimtrack.text import one_line

    url = ledger_url()
    kept = backups.restore(url, file, replace=replace)
    if kept:
        tell(one_line(f"the ledger that was there is kept as {kept}"))
    out(one_line(f"restored {database.shown(url)}"))
    if older := database.made_by_older(url):
        tell(f"it was made by claimtrack {older}: run claimtrack upgrade")


@app.command("upgrade")
def upgrade(
    reindex: Annotated[bool, typer.Option("--reindex", help="Make the search index anew, too.")] = False,
) -> None:
    """Bring a ledger that an older claimtrack made to this one's form; it is backed up first."""
    from claimtrack import backups, database
    from claimtrack.text import one_line

    url = ledger_url()
    kept = backups.upgrade(url)
    name = one_line(database.shown(url))
    if kept:
        tell(one_line(f"the ledger as it was is kept as {kept}"))
    if reindex:
        from claimtrack import search

        with database.writing(url) as connection:
            search.rebuild(connection)
            connection.commit()
        tell("the search index is made anew")
    out(f"upgraded {name}" if kept else f"{name} is up to date")


@app.command("move")
def move(
    to: Annotated[str, typer.Option("--to", help="An empty database, or a file that is not there yet.")],
) -> None:
    """Copy the ledger, with its history, between SQLite and PostgreSQL; this one stays as it is."""
    from claimtrack import database, moving
    from claimtrack.text import one_line

    url, target = ledger_url(), database.locate(to)
    try:
        counts = moving.move(url, target)
    except RefusedInput as error:
        raise RefusedInput(error.message, "to") from None
    rows = f"{sum(counts.values()):,} rows of {len(counts)} tables, the history included"
    out(one_line(f"copied {database.shown(url)} to {database.shown(target)}: {rows}; all were compared"))
    tell(
        one_line(f"{database.shown(url)} is untouched; what is written there from now on is not in the copy")
    )


@app.command("demo")
def demo() -> None:
    """Make a ledger of the seeds in ./claimtrack-demo/ and show what it is good for."""
    from claimtrack.demo import run

    out(run(Path("claimtrack-demo")))
