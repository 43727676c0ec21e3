"""Commands that read and write files of records."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.common import DryRun, app, contested_ways, field, out, reading, recording, tell
from claimtrack.errors import RefusedInput


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="YAML forms, see docs/yaml.md.")],
    dry_run: DryRun = False,
) -> None:
    """Record what files hold: all of them, or nothing."""
    from dataclasses import replace

    from claimtrack.interchange import read_yaml

    forms = [read_yaml(file) for file in files]
    # Any file may name parties that another one, in whatever order, brings.
    parts = [(form.name, replace(form.entries, articles=[], claims=[])) for form in forms]
    parts += [(form.name, replace(form.entries, nouns=[], parties=[])) for form in forms]
    try:
        with recording(dry_run=dry_run) as writer:
            for name, entries in parts:
                writer.entries(entries, name)
    except RefusedInput as error:
        raise next((form.located(error) for form in forms if error.path[:1] == (form.name,)), error) from None
    claims = [claim for form in forms for claim in form.entries.claims]
    counts = (
        (sum(len(form.entries.parties) for form in forms), "party", "parties"),
        (sum(len(form.entries.articles) for form in forms), "article", "articles"),
        (len(claims), "claim", "claims"),
        (sum(len(claim.statements) for claim in claims), "statement", "statements"),
    )
    found = [f"{number:,} {one if number == 1 else more}" for number, one, more in counts if number]
    tell(f"{'would record' if dry_run else 'recorded'} {', '.join(found) or 'nothing'}")


@app.command("report")
def report(
    claims: Annotated[list[str] | None, typer.Argument(help="Claims whose disputes are reported.")] = None,
    contested: Annotated[
        str | None, typer.Option(help="All contested claims, or some of direct,implied,rival.")
    ] = None,
    conflicting: Annotated[bool, typer.Option("--conflicting", help="All whose figures conflict.")] = False,
    party: Annotated[str | None, typer.Option(help="On which the party, or a part of it, speaks.")] = None,
    tag: Annotated[str | None, typer.Option(help="With this tag.")] = None,
    since: Annotated[str | None, typer.Option(help="Stated on or after this date.")] = None,
    until: Annotated[str | None, typer.Option(help="Stated on or before this date.")] = None,
    each: Annotated[bool, typer.Option("--each", help="A file for each dispute, and an index.")] = False,
    html: Annotated[bool, typer.Option("--html", help="One self-contained HTML file, not Markdown.")] = False,
    output: Annotated[
        Path, typer.Option("--output", help="A folder, or a file ending in .md or .html; - prints it.")
    ] = Path("reports"),
) -> None:
    """Write dispute reports: a claim, what implies or excludes it, and all public statements on them."""
    from claimtrack import charts, dates, document, report, tables
    from claimtrack.names import Names, find
    from claimtrack.queries import Filters

    ending = ".html" if html or output.suffix == ".html" else ".md"
    printed, one_file = str(output) == "-", output.suffix in (".md", ".html")
    if each and (printed or one_file):
        raise RefusedInput("is a folder where each dispute has its file", "output")
    drawn = charts.available() and not (printed and ending == ".md")
    with reading() as connection:
        filters = Filters(
            contested=contested_ways(contested),
            conflicting=conflicting,
            party=field("party", Names(connection).known, party),
            tag=tag,
            since=field("since", dates.parse, since),
            until=field("until", dates.parse, until),
        )
        if bool(claims) is (filters != Filters()):
            raise RefusedInput(
                "name claims, or select them by --contested, --conflicting, --party, --tag, --since"
            )
        found = [find(connection, tables.claim, claim) for claim in claims or []]
        found = found or report.selected(connection, filters)
        if not found:
            raise RefusedInput("no claim matches")
        words = {"by": party, "tag": tag, "since": since, "until": until}
        title = report.title(filters, words) if not claims else f"Dispute reports: {', '.join(claims)}"
        for written in report.documents(connection, found, title, ending if each else None, drawn=drawn):
            text = document.html(written) if ending == ".html" else document.markdown(written)
            if printed:
                out(text)
                continue
            path = output if one_file else output / f"{written.stem}{ending}"
            _write(path, text)
            if ending == ".md":
                for chart in written.charts:
                    _write(path.parent / f"{chart.name}.svg", chart.svg())
            out(str(path))
    if not charts.available():
        tell("without charts: these need the extra, pip install 'claimtrack[charts]'")


def _write(path: Path, text: str) -> None:
    """Write a file as a whole, or not at all."""
    new = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(path)
    except OSError as error:
        raise RefusedInput(f"{path}: {error.strerror}", "output") from None
