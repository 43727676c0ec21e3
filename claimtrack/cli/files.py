"""Commands that read and write files of records."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.common import DryRun, NewParty, app, out, reading, recording, tell
from claimtrack.errors import RefusedInput


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="YAML forms, see docs/yaml.md; sheets ending in .csv.")],
    map_: Annotated[
        Path | None, typer.Option("--map", help="A TOML file that says what a sheet's columns hold.")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(help="Which column holds a field: date=day; repeatable.")
    ] = None,
    value: Annotated[
        list[str] | None, typer.Option(help="A field that is the same in all rows: party=WHO; repeatable.")
    ] = None,
    new_party: NewParty = None,
    dry_run: DryRun = False,
) -> None:
    """Record what files hold: all of them, or nothing."""
    sheets = [file for file in files if file.suffix.lower() == ".csv"]
    if sheets:
        if len(sheets) < len(files):
            raise RefusedInput("sheets and forms are imported one after the other: name one sort", "FILE")
        return _import_sheets(sheets, map_, column or [], value or [], new_party or [], dry_run)
    if map_ or column or value:
        raise RefusedInput("--map, --column and --value are about sheets: name a .csv", "FILE")
    from dataclasses import replace

    from claimtrack.interchange import read_yaml

    forms = [read_yaml(file) for file in files]
    # Any file may name parties that another one, in whatever order, brings.
    parts = [(form.name, replace(form.entries, articles=[], yardsticks=[], claims=[])) for form in forms]
    parts += [(form.name, replace(form.entries, nouns=[], parties=[])) for form in forms]
    try:
        with recording(dry_run=dry_run, new_parties=new_party or ()) as writer:
            for name, entries in parts:
                writer.entries(entries, name)
    except RefusedInput as error:
        raise next((form.located(error) for form in forms if error.path[:1] == (form.name,)), error) from None
    claims = [claim for form in forms for claim in form.entries.claims]
    counts = (
        (sum(len(form.entries.parties) for form in forms), "party", "parties"),
        (sum(len(form.entries.articles) for form in forms), "article", "articles"),
        (sum(len(form.entries.yardsticks) for form in forms), "yardstick", "yardsticks"),
        (len(claims), "claim", "claims"),
        (sum(len(claim.statements) for claim in claims), "statement", "statements"),
    )
    _tell_counts(counts, dry_run)


def _import_sheets(
    files: Sequence[Path],
    map_: Path | None,
    columns: Sequence[str],
    values: Sequence[str],
    new_parties: Sequence[str],
    dry_run: bool,
) -> None:
    from claimtrack import sheets

    layout = sheets.read_map(map_, columns, values)
    with recording(dry_run=dry_run, new_parties=new_parties) as writer:
        found = [sheets.record(writer, file, layout) for file in files]
    claims, statements, empty = (sum(counts) for counts in zip(*found, strict=True))
    counts = (
        (claims, "claim", "claims"),
        (statements, "statement", "statements"),
    )
    _tell_counts(counts, dry_run)
    if empty:
        tell(f"left out {empty:,} {'row' if empty == 1 else 'rows'} without a figure")


def _tell_counts(counts: Sequence[tuple[int, str, str]], dry_run: bool) -> None:
    found = [f"{number:,} {one if number == 1 else more}" for number, one, more in counts if number]
    tell(f"{'would record' if dry_run else 'recorded'} {', '.join(found) or 'nothing'}")


@app.command("report")
def report(
    claim: Annotated[str, typer.Argument(help="The claim whose dispute is reported.")],
    output: Annotated[
        Path, typer.Option("--output", help="A folder, or a file ending in .md; - prints it.")
    ] = Path("reports"),
) -> None:
    """Write a dispute report in Markdown: a claim, what implies or excludes it, all statements on them."""
    from claimtrack import report, tables
    from claimtrack.names import find

    with reading() as connection:
        number = find(connection, tables.claim, claim)
        name, text = report.dispute(connection, number)
    if str(output) == "-":
        out(text)
        return
    path = output if output.suffix == ".md" else output / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise RefusedInput(f"{path}: {error.strerror}", "output") from None
    out(str(path))
