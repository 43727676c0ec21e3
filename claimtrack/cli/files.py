"""Commands that read and write files of records."""

from __future__ import annotations

import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from claimtrack.cli.common import (
    DryRun,
    NewParty,
    app,
    contested_kinds,
    field,
    ledger_url,
    named,
    out,
    reading,
    recording,
    tell,
)
from claimtrack.errors import RefusedInput, Several
from claimtrack.text import one_line
from claimtrack.vocabulary import PartyKind

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimtrack.interchange import Form
    from claimtrack.sheets import Columns


@app.command("import")
def import_(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="Exports (JSONL, JSON-LD, tables or their folder), fact-checks (ClaimReview, in JSON or "
            "HTML), forms in YAML, or sheets (.csv); - is standard input."
        ),
    ],
    update: Annotated[
        bool, typer.Option("--update", help="Edit what the ledger has with other content (exports).")
    ] = False,
    map_: Annotated[
        str | None,
        typer.Option("--map", help="What a sheet's columns hold: a TOML file, or the name of a saved map."),
    ] = None,
    save_map: Annotated[
        str | None, typer.Option(help="Save what is said of the columns by this name, for --map.")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(help="Which column holds a field: date=day; repeatable.")
    ] = None,
    value: Annotated[
        list[str] | None, typer.Option(help="A field that is the same in all rows: party=WHO; repeatable.")
    ] = None,
    partial: Annotated[
        bool, typer.Option("--partial", help="Of others' fact-checks take those in which nothing is wrong.")
    ] = False,
    claimant_kind: Annotated[
        PartyKind | None,
        typer.Option(help="Of others' fact-checks: what claimants are whom the ledger lacks."),
    ] = None,
    new_party: NewParty = None,
    dry_run: DryRun = False,
) -> None:
    """Record what files hold: all of them, or nothing."""
    mapped = bool(map_ or column or value)
    files = _unfolded(files)
    sheets = [file for file in files if file.suffix.lower() == ".csv" and (mapped or not _is_table(file))]
    if sheets:
        if len(sheets) < len(files):
            raise RefusedInput("sheets and forms are imported one after the other: name one sort", "FILE")
        from claimtrack import settings
        from claimtrack.sheets import read_map, written

        layout = read_map(_map_file(map_) if map_ else None, column or [], value or [])
        if save_map is not None:
            _refuse_map(save_map, layout)
        _import_sheets(sheets, layout, new_party or [], dry_run)
        if save_map is not None and not dry_run:
            _write(settings.map_path(save_map), written(layout))
            tell(f"the map is saved: --map {save_map}")
        return None
    if mapped or save_map:
        raise RefusedInput("--map, --column, --value and --save-map are about sheets: name a .csv", "FILE")
    from claimtrack import claimreview, exchange, factchecks, interchange, jsonl, tabular

    with ExitStack() as opened, _progress(files) as advance:
        tables = tabular.in_order(file for file in files if _is_table(file))
        sources = [tabular.source(path, _opened(path, opened)) for path in tables]
        forms: list[Form] = []
        unread: list[RefusedInput] = []
        checked = factchecks.Read()
        for path in [file for file in files if file not in tables]:
            file = _opened(path, opened)
            if jsonl.looks_like(file):
                sources.append(jsonl.source(str(path), file))
            elif claimreview.looks_like(file):
                sources.append(claimreview.source(str(path), file))
            elif factchecks.looks_like(str(path), file.peek(1)):
                factchecks.read(file, str(path), checked)
            else:
                try:
                    forms.append(interchange.read(file, str(path)))
                except RefusedInput as error:
                    unread.append(error)
        if unread:
            raise Several([*unread, *(form.refusal() for form in forms if form.wrong)])
        sources += checked.ours
        if (partial or claimant_kind) and not checked.reviews:
            raise RefusedInput("is about others' fact-checks", "partial" if partial else "claimant_kind")
        try:
            with recording(dry_run=dry_run, new_parties=new_party or ()) as writer:
                tally = exchange.read(writer, sources, update=update, progress=advance)
                reviewed = factchecks.record(
                    writer, checked, partial=partial, update=update, claimants=claimant_kind
                )
                with writer.gathering():
                    for name, entries in interchange.in_order(forms):
                        writer.entries(entries, name)
                if wrong := interchange.refusal(forms):
                    raise wrong
        except RefusedInput as error:
            raise interchange.refusal(forms, error) or error from None
    counts = tally.recorded + interchange.counted(forms) + reviewed.recorded
    changed, same = tally.changed + reviewed.changed, tally.same.total() + reviewed.same
    told = [f"{'would record' if dry_run else 'recorded'} {_counted(counts) or 'nothing'}"]
    told += [f"changed {_counted(changed)}"] if changed else []
    told += [f"{same:,} were there already"] if same else []
    tell("; ".join(told))
    for note in (*reviewed.left_out, *checked.notes):
        tell(one_line(note))
    if reviewed.without_claimant:
        tell(f"reviews that name no claimant: {reviewed.without_claimant:,}")
    if tally.as_own:
        tell(f"verdicts that name no party, and so are yours from now on: {tally.as_own:,}")
    for taken in tally.taken_for:
        tell(one_line(f"took the {taken} for the one in the ledger, which has another uid"))


def _import_sheets(files: Sequence[Path], layout: Columns, new_parties: Sequence[str], dry_run: bool) -> None:
    from claimtrack import sheets

    with recording(dry_run=dry_run, new_parties=new_parties) as writer:
        found = [sheets.record(writer, file, layout) for file in files]
    claims, statements, empty = (sum(counts) for counts in zip(*found, strict=True))
    counts = Counter(claim=claims, statement=statements)
    tell(f"{'would record' if dry_run else 'recorded'} {_counted(counts) or 'nothing'}")
    if empty:
        tell(f"left out {empty:,} {'row' if empty == 1 else 'rows'} without a figure")


def _map_file(name: str) -> Path:
    """The file of a map that is saved by this name; else the name is a file's."""
    from claimtrack import settings
    from claimtrack.records import nearest

    saved = settings.map_path(name)
    if Path(name).name == name and saved.exists():
        return saved
    if not Path(name).exists() and Path(name).suffix == "":
        names = settings.saved_maps()
        there = f"there is {', '.join(names)}{nearest(name, names)}" if names else "--save-map NAME saves one"
        raise RefusedInput(f"no map is saved as '{one_line(name)}': {there}", "map")
    return Path(name)


def _refuse_map(name: str, layout: Columns) -> None:
    """Refuse to save a map by what is no name, or is another map's."""
    from claimtrack import settings, sheets

    if not re.fullmatch(r"\w[\w-]*", name):
        raise RefusedInput("is a word: letters, digits, - and _", "save_map")
    path = settings.map_path(name)
    if path.exists() and path.read_text(encoding="utf-8") != sheets.written(layout):
        raise RefusedInput(f"{path} is another map: choose another name, or take it away", "save_map")


_LISTED = {
    "party": "parties",
    "article": "articles",
    "yardstick": "yardsticks",
    "claim": "claims",
    "statement": "statements",
}


def _counted(counts: Counter[str]) -> str:
    """`5 parties, 1 claim, 12 other records`."""
    found = [(counts[one], one, more) for one, more in _LISTED.items()]
    others = sum(number for name, number in counts.items() if name not in _LISTED)
    found.append((others, "other record", "other records"))
    return ", ".join(f"{number:,} {one if number == 1 else more}" for number, one, more in found if number)


def _unfolded(files: Sequence[Path]) -> list[Path]:
    """The files, and in the place of a folder its tables."""
    found: list[Path] = []
    for file in files:
        tables = sorted(filter(_is_table, file.glob("*.csv"))) if file.is_dir() else [file]
        if not tables:
            raise RefusedInput(f"{file}: holds no table of claimtrack export --format csv --tables", "FILE")
        found += tables
    return found


def _is_table(file: Path) -> bool:
    if file.suffix.lower() != ".csv":
        return False
    from claimtrack import tabular

    return tabular.is_table(file)


def _opened(file: Path, opened: ExitStack) -> BufferedReader:
    if str(file) == "-":
        return cast("BufferedReader", sys.stdin.buffer)
    try:
        return opened.enter_context(file.open("rb"))
    except OSError as error:
        raise RefusedInput(f"{file}: {error.strerror or error}") from None


@contextmanager
def _progress(files: Sequence[Path]) -> Iterator[Callable[[int], None]]:
    """Shows on a terminal how many bytes are read; what it yields is called with each line's."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    sizes = [file.stat().st_size for file in files if file.is_file()]
    total = sum(sizes) if len(sizes) == len(files) else None
    columns = (BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total)
        yield lambda size: progress.advance(task, size)


class ExportFormat(StrEnum):
    """What an export is written as."""

    jsonl = "jsonl"
    yaml = "yaml"
    csv = "csv"
    claimreview = "claimreview"


@app.command("export")
def export(
    claims: Annotated[
        list[str] | None, typer.Argument(help="Claims, with all that they need; the whole ledger otherwise.")
    ] = None,
    format_: Annotated[
        ExportFormat | None,
        typer.Option(
            "--format",
            help="jsonl: without loss; yaml: a form; csv: a table of claims; claimreview: for fact-checkers.",
        ),
    ] = None,
    tables: Annotated[
        bool,
        typer.Option("--tables", help="With csv: all records, a file a table, into the folder --output."),
    ] = False,
    output: Annotated[Path, typer.Option("--output", "-o", help="A file; - prints it.")] = Path("-"),
    tag: Annotated[str | None, typer.Option(help="The claims with this tag.")] = None,
    contested: Annotated[
        str | None, typer.Option(help="Contested claims: direct, implied, rival; all three by default.")
    ] = None,
    texts: Annotated[
        bool,
        typer.Option("--texts", help="With the articles' texts, if you may pass them on (JSONL, --tables)."),
    ] = False,
    internal: Annotated[bool, typer.Option("--internal", help="With internal records.")] = False,
    all_: Annotated[
        bool, typer.Option("--all", help="ClaimReview: claims without an assessment as well, as Claim.")
    ] = False,
    author: Annotated[
        str | None, typer.Option(help="ClaimReview: the desk that signs your own assessments.")
    ] = None,
    review_url: Annotated[
        str | None, typer.Option(help="ClaimReview: where your reviews are, https://…/{uid}.")
    ] = None,
) -> None:
    """Write the ledger, or some claims, to a file that import reads again."""
    from claimtrack import claimreview, database, display, exchange, forms, jsonl, tabular
    from claimtrack.names import find
    from claimtrack.tables import claim

    kind = format_ or ExportFormat(_ENDINGS.get(output.suffix, "csv" if tables else "jsonl"))
    reviews = kind is ExportFormat.claimreview
    if (all_ or author or review_url) and not reviews:
        name = "all" if all_ else "author" if author else "review_url"
        raise RefusedInput("goes with --format claimreview", name)
    if tables and (kind is not ExportFormat.csv or str(output) == "-" or output.suffix):
        raise RefusedInput("goes with --format csv and --output FOLDER", "tables")
    whole = tables or kind is ExportFormat.jsonl or (reviews and all_)
    if texts and (reviews or not whole):
        raise RefusedInput("only JSONL and --tables hold texts", "texts")
    with database.snapshot(ledger_url()) as connection:
        kinds, chosen = contested_kinds(contested), None
        if claims or tag is not None or kinds or not whole:
            named = [find(connection, claim, word) for word in claims or ()]
            chosen = exchange.selected(connection, named, tag, kinds)
            if not chosen:
                raise RefusedInput("no claim is like that: nothing is written", "tag" if tag else "contested")
        if reviews and not all_:
            chosen = _assessed(connection, chosen or [])
        records = exchange.records(connection, chosen, texts=texts, internal=internal)
        if tables:
            with _written_folder(output, tabular.is_table) as folder:
                counts = tabular.write(records, folder, texts=texts)
            tell(f"wrote {_counted(counts) or 'an empty ledger'}")
            return
        with _written(output) as write:
            if kind is ExportFormat.jsonl:
                tell(f"wrote {_counted(jsonl.write(records, write)) or 'an empty ledger'}")
            elif reviews:
                signature = claimreview.Signature(author, review_url)
                counts = claimreview.write(connection, records, write, signature, internal=internal)
                tell(f"wrote {_counted(counts) or 'an empty ledger'}")
            elif kind is ExportFormat.yaml:
                write(forms.write(connection, chosen or (), internal=internal))
            else:
                for part in display.csv_parts(connection, chosen or (), public=not internal):
                    write(part)


_ENDINGS = {".yaml": "yaml", ".yml": "yaml", ".csv": "csv", ".jsonld": "claimreview"}


def _assessed(connection: Connection, claims: Sequence[int]) -> list[int]:
    """The claims that can be ClaimReviews; how many cannot is said."""
    from claimtrack import claimreview

    found = claimreview.assessed(connection, claims)
    left = len(claims) - len(found)
    if not found:
        raise RefusedInput(
            "no claim has an assessment, which makes it a ClaimReview: --all takes all", "format"
        )
    if left:
        tell(
            f"left out {left:,} {'claim' if left == 1 else 'claims'} without an assessment: --all takes them"
        )
    return found


@contextmanager
def _written(output: Path) -> Iterator[Callable[[str], object]]:
    """What writes to standard output, or to a file that is there only once it is whole."""
    if str(output) == "-":
        yield sys.stdout.write
        return
    new = output.with_name(f".{output.name}.part")
    try:
        with new.open("w", encoding="utf-8", newline="") as file:
            yield file.write
        new.replace(output)
    except OSError as error:
        raise RefusedInput(f"{output}: {error.strerror or error}", "output") from None
    finally:
        new.unlink(missing_ok=True)


@contextmanager
def _written_folder(output: Path, ours: Callable[[Path], bool]) -> Iterator[Path]:
    """A folder that takes the place of `output`, whose files must be of our sort, once it is whole."""
    new, old = (output.with_name(f".{output.name}.{what}") for what in ("part", "old"))
    try:
        if output.exists() and not (output.is_dir() and all(map(ours, output.iterdir()))):
            raise RefusedInput(f"{output} holds other things: name a folder of its own", "output")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        yield new
        if output.exists():
            shutil.rmtree(old, ignore_errors=True)
            output.replace(old)
        new.replace(output)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        if old.exists() and not output.exists():
            old.replace(output)
        raise RefusedInput(f"{output}: {error.strerror or error}", "output") from None
    finally:
        shutil.rmtree(new, ignore_errors=True)


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
    from claimtrack.names import Names
    from claimtrack.queries import Filters

    ending = ".html" if html or output.suffix == ".html" else ".md"
    printed, one_file = str(output) == "-", output.suffix in (".md", ".html")
    if each and (printed or one_file):
        raise RefusedInput("is a folder where each dispute has its file", "output")
    drawn = charts.available() and not (printed and ending == ".md")
    with reading() as connection:
        filters = Filters(
            contested=contested_kinds(contested),
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
        found = [named(connection, tables.claim, claim) for claim in claims or []]
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
