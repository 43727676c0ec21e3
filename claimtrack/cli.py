"""The commands: parse, call one function, show. The only commit and the only error boundary are here."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimtrack import __version__
from claimtrack.errors import ClaimtrackError, RefusedInput
from claimtrack.vocabulary import (
    Aspect,
    Certainty,
    Form,
    Kind,
    PartyKind,
    Reading,
    Stance,
    Status,
    Visibility,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimtrack.entries import CitationEntry, StatementEntry
    from claimtrack.ledger import Writer

app = typer.Typer(
    name="claimtrack",
    help="A ledger of disputed claims: who asserted what, when, how much, where, and who denies it.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
party_app = typer.Typer(help="Parties: who speaks or is spoken about.", no_args_is_help=True)
article_app = typer.Typer(help="Articles: the sources.", no_args_is_help=True)
app.add_typer(party_app, name="party")
app.add_typer(article_app, name="article")

# Fields of entries as the command line calls them.
_FLAGS = {
    "party": "--by",
    "date": "--on",
    "exact": "--quote",
    "as_written": "--quantity",
    "reading_reason": "--inferred",
    "withdrawn_because": "--because",
    "reason": "--because",
    "tags": "--tag",
    "member_of": "--member-of",
    "content": "FILE",
    "FILE": "FILE",
    "text": "TEXT",
    "name": "NAME",
    "singular": "--noun",
    "whole": "--member-of",
}
# The same where a larger entry holds them.
_FLAGS_WITHIN = {
    ("quantities", "amount"): "--quantity",
    ("quantities", "low"): "--quantity",
    ("quantities", "high"): "--quantity",
    ("quantities", "period"): "--figure-period",
    ("implies", "claim"): "--implies",
    ("excludes", "claim"): "--excludes",
    ("member_of", "period"): "--during",
}
_ECHOED = 10  # statements of one change that are said back
_ANYWHERE = {"--db": True, "--as": True, "--verbose": False, "--no-input": False}  # True: with a value


class Format(StrEnum):
    """How a list is written."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    markdown = "markdown"


@dataclass
class _Options:
    """The options that every command has."""

    db: str | None = None
    analyst: str | None = None
    verbose: bool = False
    command: str = ""


_options = _Options()


def main() -> None:
    """Run the command line; the process's exit code says how it went."""
    sys.exit(_run(sys.argv[1:]))


def _run(arguments: Sequence[str]) -> int:
    """0 fine, 1 findings, 2 refused input, 3 ledger not to be had, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        front, rest = _hoisted(arguments)
        # A file's name need not be UTF-8, the history is.
        command = shlex.join(["claimtrack", *rest]).encode(errors="backslashreplace").decode()
        _options.__init__(command=command)  # type: ignore[misc]
        with _building_only(rest):
            code = app(args=[*front, *rest], standalone_mode=False, prog_name="claimtrack")
        if code == 130:  # Typer has caught the interruption
            raise KeyboardInterrupt
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except ClaimtrackError as error:
        return _complain(error)
    except typer.Exit as exit_:
        return exit_.exit_code
    except (typer.Abort, KeyboardInterrupt):
        _say("stopped; the ledger is as it was")
        return 130
    except BrokenPipeError:
        # The reader has seen enough. Python would complain once more while it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except typer.TyperException as error:
        return _complain_about_usage(error)
    except UnicodeEncodeError as error:
        _say(f"U+{ord(error.object[error.start]):04X} is no character: write UTF-8 text")
        return 2
    except OSError as error:
        from claimtrack.text import one_line

        _say(one_line(": ".join(filter(None, (str(error.filename or ""), error.strerror or str(error))))))
        return 3
    except Exception as error:
        if _options.verbose:
            raise
        _say(f"internal error, please report it: {type(error).__name__}: {error} (--verbose tells more)")
        return 3


def _hoisted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The options that every command has, wherever they stand, and the rest; `--contested` gets a value."""
    front: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        name, equals, _ = argument.partition("=")
        if argument == "--":
            return front, [*rest, argument, *waiting]
        if name in _ANYWHERE:
            front.append(argument)
            if _ANYWHERE[name] and not equals:
                front += [value for value in [next(waiting, None)] if value is not None]
        else:
            rest.append(argument)
    if "--contested" in rest:
        at = rest.index("--contested")
        following = rest[at + 1] if at + 1 < len(rest) else ""
        if not re.fullmatch(r"(direct|implied|rival)(,(direct|implied|rival))*", following):
            rest[at] = "--contested=direct,implied,rival"
    return front, rest


@contextmanager
def _building_only(arguments: Sequence[str]) -> Iterator[None]:
    """Keep Typer from building commands that are not called, which takes a third of a bare program's time."""
    called = next((argument for argument in arguments if not argument.startswith("-")), "")
    command = [known for known in _COMMANDS if known.name == called]
    group = [known for known in _GROUPS if known.name == called]
    found = command or group
    app.registered_commands = command if found else _COMMANDS
    app.registered_groups = group if found else _GROUPS
    try:
        yield
    finally:
        app.registered_commands, app.registered_groups = _COMMANDS, _GROUPS


def _complain(error: ClaimtrackError) -> int:
    from claimtrack.text import clean

    message = str(error)
    if isinstance(error, RefusedInput):
        holder, field = ["", "", *(step for step in error.path if isinstance(step, str))][-2:]
        flag = _FLAGS_WITHIN.get((holder, field)) or _FLAGS.get(field, f"--{field.replace('_', '-')}")
        if field:
            message = f"{field if field.startswith('--') else flag}: {error.message}"
    _say(clean(message, keep="\n"))
    if _options.verbose and error.__cause__ is not None:
        import traceback

        traceback.print_exception(error.__cause__)
    return error.exit_code


def _complain_about_usage(error: Any) -> int:
    from claimtrack.text import one_line

    context = getattr(error, "ctx", None)
    path = context.command_path if context else "claimtrack"
    words = str(error.format_message()).replace("Value error, ", "")
    if type(error).__name__ == "NoArgsIsHelpError":
        print(words)  # noqa: T201
        return 2
    print(f"{path}: {one_line(words)} ({path} --help)", file=sys.stderr)  # noqa: T201
    return 2


def _say(words: str) -> None:
    for line in words.split("\n"):
        print(f"claimtrack: {line}", file=sys.stderr)  # noqa: T201


def _print(text: str) -> None:
    sys.stdout.write(text if text.endswith("\n") or not text else f"{text}\n")


# --- ledgers and changes ---


def _url() -> Any:
    from claimtrack.database import locate
    from claimtrack.settings import ledger

    return locate(ledger(_options.db)[0])


@contextmanager
def _reading() -> Iterator[Connection]:
    from claimtrack.database import reading

    with reading(_url()) as connection:
        yield connection


@contextmanager
def _change(*, dry_run: bool = False, new_parties: Sequence[str] = ()) -> Iterator[Writer]:
    """One change to the ledger: everything inside is recorded together, or nothing."""
    from claimtrack.database import writing
    from claimtrack.ledger import Writer
    from claimtrack.settings import analyst
    from claimtrack.text import clean

    name = analyst(_options.analyst)
    with writing(_url()) as connection:
        writer = Writer(connection, name, _options.command)
        for new in new_parties:
            _new_party(writer, new)
        yield writer
        writer.finish()
        for note in dict.fromkeys(writer.notes):
            _say(clean(note))
        if len(writer.said) <= _ECHOED:
            _echo_statements(connection, writer.said)
        if dry_run:
            _say("nothing is recorded: --dry-run")
        else:
            connection.commit()


def _echo_statements(connection: Connection, statements: Sequence[int]) -> None:
    """Say who now holds what on which claim, so that a wrong number is noticed."""
    from claimtrack import display, queries
    from claimtrack.text import one_line

    for said in queries.statements_by_id(connection, statements):
        text = queries.claim_texts(connection, [said.claim])[said.claim]
        _say(f"s{said.id}: {display.position(said)} – #{said.claim} “{one_line(text)}”")


def _new_party(writer: Writer, new: str) -> None:
    from claimtrack.entries import PartyEntry

    name, _, kind = new.rpartition(":")
    if kind not in list(PartyKind) or not name:
        raise RefusedInput(f"write NAME:KIND, where KIND is one of {', '.join(PartyKind)}", "new_party")
    writer.party(PartyEntry(name=name, kind=PartyKind(kind)))


_By = Annotated[list[str] | None, typer.Option("--by", help="The party that speaks; may be repeated.")]
_On = Annotated[
    str | None, typer.Option("--on", help="Date of the statement, EDTF: 2024-02-26, 2024-02, [..2024-03-01].")
]
_CertaintyOption = Annotated[Certainty, typer.Option(help="How sure the party said it is.")]
_Quantity = Annotated[
    list[str] | None, typer.Option(help="A figure as it was written, 'some 6,700 containers'; repeatable.")
]
_Measure = Annotated[str | None, typer.Option(help="What is said of the things counted: shipped, killed.")]
_KindOption = Annotated[str | None, typer.Option(help="count, cumulative, rate, share.")]
_FigurePeriod = Annotated[str | None, typer.Option(help="The time that the figures are about, EDTF.")]
_Article = Annotated[str | None, typer.Option(help="The article that shows it: a4.")]
_Quote = Annotated[list[str] | None, typer.Option(help="The words of the article; repeatable.")]
_FormOption = Annotated[
    Form, typer.Option(help="Whose words the quote is: the speaker's, translated, or the reporter's.")
]
_Translation = Annotated[str | None, typer.Option(help="Your translation of the quote.")]
_Occurrence = Annotated[
    int | None, typer.Option(min=1, help="Which one, where the quote stands several times.")
]
_Inferred = Annotated[str | None, typer.Option(help="Our reading of an unclear passage: the reason.")]
_Note = Annotated[str | None, typer.Option(help="A note for readers of the record.")]
_Internal = Annotated[bool, typer.Option("--internal", help="Keep it out of reports and exports.")]
_NewParty = Annotated[
    list[str] | None, typer.Option(help="Create a party: NAME:KIND, as in 'Hamas:armed_group'; repeatable.")
]
_DryRun = Annotated[bool, typer.Option("--dry-run", help="Check and show, record nothing.")]
_FormatOption = Annotated[Format, typer.Option("--format", help="How the output is written.")]
_Because = Annotated[str | None, typer.Option(help="The reason.")]
_Remove = Annotated[bool, typer.Option("--remove", help="Take the record away again.")]


def _say_version(wanted: bool) -> None:
    if wanted:
        _print(f"claimtrack {__version__}")
        raise typer.Exit


@app.callback()
def _global(
    db: Annotated[str | None, typer.Option(help="The ledger: a path or a URL.")] = None,
    analyst: Annotated[str | None, typer.Option("--as", help="Your name in the history.")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Tell more about what goes wrong.")] = False,
    no_input: Annotated[  # noqa: ARG001 - nothing asks yet, and scripts may say already that nothing shall
        bool, typer.Option("--no-input", help="Never ask, refuse instead.")
    ] = False,
    version: Annotated[  # noqa: ARG001 - its callback has done all
        bool,
        typer.Option("--version", help="Say the version and stop.", is_eager=True, callback=_say_version),
    ] = False,
) -> None:
    _options.db, _options.analyst, _options.verbose = db, analyst, verbose


# --- the ledger itself ---


@app.command("init")
def init(
    ledger: Annotated[
        str | None, typer.Argument(help="A path or URL; --db or the default otherwise.")
    ] = None,
) -> None:
    """Make an empty ledger."""
    from claimtrack import database, settings
    from claimtrack.text import one_line

    url = database.locate(ledger or settings.ledger(_options.db)[0])
    database.create(url)
    _print(f"made the ledger {one_line(database.shown(url))}")


@app.command("where")
def where() -> None:
    """Say which ledger is used, and why."""
    from claimtrack import database, settings
    from claimtrack.text import one_line

    name, because = settings.ledger(_options.db)
    url = database.locate(name)
    _print(one_line(f"{database.shown(url)}  (from {because})"))
    with database.reading(url):
        pass


@app.command("check")
def check(
    only: Annotated[
        str | None, typer.Option(help="Codes, as in flag,hash; or a whole group: ledger, analyst.")
    ] = None,
    format_: _FormatOption = Format.table,
) -> None:
    """Look for what is broken in the ledger, and what deserves a look; silent when there is nothing."""
    from claimtrack import checks, display

    found = list(checks.findings(_url(), checks.chosen(only)))
    shown = checks.abridged(found) if format_ is Format.table else found
    rows = [(finding.code, finding.subject, finding.sentence) for finding in shown]
    if rows or format_ is not Format.table:
        _print(display.rows(format_, ("code", "subject", "finding"), rows))
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

    _print(str(backups.back_up(_url(), file, replace=replace)))


@app.command("restore")
def restore(
    file: Annotated[Path, typer.Argument(help="The backup; its .sha256 is beside it.")],
    replace: Annotated[bool, typer.Option("--replace", help="Replace the ledger, and keep it.")] = False,
) -> None:
    """Make a backup the ledger, if it is whole."""
    from claimtrack import backups, database
    from claimtrack.text import one_line

    url = _url()
    kept = backups.restore(url, file, replace=replace)
    if kept:
        _say(one_line(f"the ledger that was there is kept as {kept}"))
    _print(one_line(f"restored {database.shown(url)}"))


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="YAML forms, see docs/yaml.md.")],
    dry_run: _DryRun = False,
) -> None:
    """Record what files hold: all of them, or nothing."""
    from dataclasses import replace

    from claimtrack.interchange import read_yaml

    forms = [read_yaml(file) for file in files]
    # Any file may name parties that another one, in whatever order, brings.
    parts = [(form.name, replace(form.entries, articles=[], claims=[])) for form in forms]
    parts += [(form.name, replace(form.entries, nouns=[], parties=[])) for form in forms]
    try:
        with _change(dry_run=dry_run) as writer:
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
    _say(f"{'would record' if dry_run else 'recorded'} {', '.join(found) or 'nothing'}")


@app.command("demo")
def demo() -> None:
    """Make a ledger of the seeds in ./claimtrack-demo/ and show what it is good for."""
    from claimtrack.demo import run

    _print(run(Path("claimtrack-demo")))


# --- reading ---


@app.command("list")
def list_(
    contested: Annotated[
        str | None, typer.Option(help="Contested claims: all, or some of direct,implied,rival.")
    ] = None,
    conflicting: Annotated[bool, typer.Option("--conflicting", help="Whose figures conflict.")] = False,
    no_denial: Annotated[bool, typer.Option("--no-denial", help="No denial is recorded.")] = False,
    party: Annotated[str | None, typer.Option(help="On which the party, or a part of it, speaks.")] = None,
    about: Annotated[str | None, typer.Option(help="About the party, or a part of it.")] = None,
    asserted_by: Annotated[str | None, typer.Option(help="Affirmed by the party or a part of it.")] = None,
    denied_by: Annotated[str | None, typer.Option(help="Denied by it, also by implication.")] = None,
    since: Annotated[str | None, typer.Option(help="Stated on or after this date.")] = None,
    until: Annotated[str | None, typer.Option(help="Stated on or before this date.")] = None,
    tag: Annotated[str | None, typer.Option(help="With this tag.")] = None,
    article: Annotated[str | None, typer.Option(help="Cited from this article.")] = None,
    noun: Annotated[str | None, typer.Option(help="With figures that count these: shells.")] = None,
    unit: Annotated[str | None, typer.Option(help="With figures in this unit, or one that converts.")] = None,
    min_: Annotated[str | None, typer.Option("--min", help="With amounts as written from here.")] = None,
    max_: Annotated[str | None, typer.Option("--max", help="With amounts as written up to here.")] = None,
    possible: Annotated[
        bool, typer.Option("--possible", help="Test the bounds: what the figure can be.")
    ] = False,
    limit: Annotated[int, typer.Option(help="Claims on a page, 1 to 1000.")] = 50,
    after: Annotated[str | None, typer.Option(help="The token of the next page.")] = None,
    format_: _FormatOption = Format.table,
) -> None:
    """List claims, newest first: who asserts what, beside who denies it."""
    from claimtrack import dates, display, queries, tables
    from claimtrack.names import Names, find

    with _reading() as connection:
        names = Names(connection)
        filters = queries.Filters(
            contested=_contested(contested),
            conflicting=conflicting,
            no_denial=no_denial,
            party=_field("party", names.known, party),
            about=_field("about", names.known, about),
            asserted_by=_field("asserted_by", names.known, asserted_by),
            denied_by=_field("denied_by", names.known, denied_by),
            since=_field("since", dates.parse, since),
            until=_field("until", dates.parse, until),
            tag=tag,
            article=_field("article", partial(find, connection, tables.article), article),
            **_figure_filters(connection, noun, unit, min_, max_, possible),
        )
        found = queries.page(connection, filters, limit, after)
    note = f"more: --after {found.next}" if found.next else ""
    _print(display.page(found, format_, note))
    if found.next and format_ in (Format.jsonl, Format.csv, Format.markdown):
        _say(note)


def _contested(words: str | None) -> frozenset[str]:
    kinds = frozenset((words or "").split(",")) - {""}
    if not kinds <= {"direct", "implied", "rival"}:
        raise RefusedInput("is some of direct,implied,rival", "contested")
    return kinds


def _figure_filters(
    connection: Connection,
    noun: str | None,
    unit: str | None,
    least: str | None,
    most: str | None,
    possible: bool,
) -> dict[str, Any]:
    if (least is not None or most is not None or possible) and noun is None and unit is None:
        raise RefusedInput("--min, --max and --possible need --noun or --unit: amounts of what?")
    from claimtrack import queries

    filters: dict[str, Any] = {"possible": possible}
    if noun is not None:
        filters["noun"] = queries.noun_id(connection, noun)
    if unit is not None:
        from claimtrack import units

        filters["unit"] = _field("unit", units.canonical, unit)
    for name, text in (("min", least), ("max", most)):
        if text is not None:
            from claimtrack.quantity import number

            filters[name] = _field(name, number, text)
    if filters.get("min") is not None and filters.get("max") is not None and filters["min"] > filters["max"]:
        raise RefusedInput("is above --max", "min")
    return filters


def _field(name: str, read: Callable[[str], Any], text: str | None) -> Any:
    """What `read` makes of an option's text, if it was given; a refusal names the option."""
    if text is None:
        return None
    try:
        return read(text)
    except RefusedInput as error:
        raise RefusedInput(error.message, f"--{name.replace('_', '-')}") from None


@app.command("search")
def search(
    text: Annotated[list[str], typer.Argument(help="Words: those that begin with them are found, too.")],
    in_: Annotated[str, typer.Option("--in", help="Where: some of claims,citations,articles.")] = (
        "claims,citations,articles"
    ),
    limit: Annotated[int, typer.Option(help="Hits on a page, 1 to 1000.")] = 20,
    after: Annotated[str | None, typer.Option(help="The token of the next page.")] = None,
    format_: _FormatOption = Format.table,
) -> None:
    """Search the words of claims, citations and articles."""
    from claimtrack import display, search

    with _reading() as connection:
        found = search.search(connection, " ".join(text), in_.split(","), limit, after)
    note = f"more: --after {found.next}" if found.next else ""
    _print(display.results(found, format_, note))
    if found.next and format_ in (Format.jsonl, Format.csv, Format.markdown):
        _say(note)


@app.command("show")
def show(
    claim: Annotated[str, typer.Argument(help="The claim's number.")],
    format_: Annotated[Format, typer.Option("--format")] = Format.table,
) -> None:
    """Show one claim whole: statements with figures, bounds and passages, denials, history."""
    from claimtrack import display, queries, tables
    from claimtrack.names import find

    with _reading() as connection:
        number = find(connection, tables.claim, claim)
        (view,) = queries.claims_by_id(connection, [number])
    if format_ is Format.table:
        _print(display.whole(view))
    else:
        _print(display.page(queries.Page([view], None), format_))


@app.command("quantity")
def quantity(
    text: Annotated[str, typer.Argument(help="A figure as it was written: 'some 6,700 containers'.")],
    format_: _FormatOption = Format.table,
) -> None:
    """Show how a figure is read: amount, bounds, hedge, unit and noun."""
    from claimtrack import display, quantity

    read = quantity.read(text)
    if format_ is Format.table:
        from claimtrack.text import clean

        _print(clean(quantity.describe(read)))
    else:
        _print(display.quantity_read(read, format_))


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

    with _reading() as connection:
        number = find(connection, tables.claim, claim)
        name, text = report.dispute(connection, number)
    if str(output) == "-":
        _print(text)
        return
    path = output if output.suffix == ".md" else output / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise RefusedInput(f"{path}: {error.strerror}", "output") from None
    _print(str(path))


# --- writing ---


@app.command("add")
def add(
    text: Annotated[str, typer.Argument(help="The claim: one neutral sentence, without figures.")],
    by: _By = None,
    on: _On = None,
    stance: Annotated[Stance, typer.Option(help="The party's position.")] = Stance.asserts,
    certainty: _CertaintyOption = Certainty.flat,
    quantity: _Quantity = None,
    measure: _Measure = None,
    kind: _KindOption = None,
    figure_period: _FigurePeriod = None,
    article: _Article = None,
    quote: _Quote = None,
    form: _FormOption = Form.paraphrase,
    translation: _Translation = None,
    occurrence: _Occurrence = None,
    inferred: _Inferred = None,
    note: _Note = None,
    internal: _Internal = False,
    period: Annotated[str | None, typer.Option(help="The time that the claim is about, EDTF.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of the claim's text.")] = None,
    about: Annotated[list[str] | None, typer.Option(help="A party it is about; repeatable.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="A tag; repeatable.")] = None,
    implies: Annotated[list[str] | None, typer.Option(help="A more general claim; repeatable.")] = None,
    excludes: Annotated[list[str] | None, typer.Option(help="A claim that excludes it.")] = None,
    because: _Because = None,
    new_party: _NewParty = None,
    dry_run: _DryRun = False,
) -> None:
    """Record a claim, with who asserts it, its figures and the passage that shows it."""
    from claimtrack.entries import ClaimEntry, LinkEntry

    if not by and (quantity or quote or article or on):
        raise RefusedInput("a figure, quote or date belongs to a statement: say who speaks", "party")
    statements = _statements(
        by, stance, None, on, certainty, quantity, measure, kind, figure_period,
        article, quote, form, translation, occurrence, inferred, None, note, internal,
    )  # fmt: skip
    entry = ClaimEntry(
        text=text,
        language=language,
        period=period,
        about=about or [],
        tags=tag or [],
        implies=[LinkEntry(claim=claim, reason=because) for claim in implies or ()],
        excludes=[LinkEntry(claim=claim, reason=because) for claim in excludes or ()],
        statements=statements,
    )
    with _change(dry_run=dry_run, new_parties=new_party or ()) as writer:
        number = writer.claim(entry)
    _echo(statements)
    _hint(text, period)
    _print(str(number))


@app.command("say")
def say(
    claim: Annotated[str, typer.Argument(help="The claim's number.")],
    stance: Annotated[Stance, typer.Argument(help="The party's position.")],
    by: _By = None,
    on: _On = None,
    aspect: Annotated[Aspect | None, typer.Option(help="What a denial or dispute is aimed at.")] = None,
    certainty: _CertaintyOption = Certainty.flat,
    quantity: _Quantity = None,
    measure: _Measure = None,
    kind: _KindOption = None,
    figure_period: _FigurePeriod = None,
    article: _Article = None,
    quote: _Quote = None,
    form: _FormOption = Form.paraphrase,
    translation: _Translation = None,
    occurrence: _Occurrence = None,
    inferred: _Inferred = None,
    replaces: Annotated[str | None, typer.Option(help="The statement that no longer stands: s17.")] = None,
    note: _Note = None,
    internal: _Internal = False,
    new_party: _NewParty = None,
    dry_run: _DryRun = False,
) -> None:
    """Record a party's position on a claim."""
    if not by:
        raise RefusedInput("who speaks?", "party")
    statements = _statements(
        by, stance, aspect, on, certainty, quantity, measure, kind, figure_period,
        article, quote, form, translation, occurrence, inferred, replaces, note, internal,
    )  # fmt: skip
    from claimtrack import tables

    with _change(dry_run=dry_run, new_parties=new_party or ()) as writer:
        number = writer.find(tables.claim, claim)
        recorded = [writer.statement(number, entry) for entry in statements]
    _echo(statements)
    _print("\n".join(f"s{number}" for number in recorded))


@app.command("deny")
def deny(
    claim: Annotated[str, typer.Argument(help="The claim's number.")],
    by: _By = None,
    on: _On = None,
    aspect: Annotated[Aspect | None, typer.Option(help="What the denial is aimed at.")] = None,
    certainty: _CertaintyOption = Certainty.flat,
    quantity: _Quantity = None,
    measure: _Measure = None,
    kind: _KindOption = None,
    figure_period: _FigurePeriod = None,
    article: _Article = None,
    quote: _Quote = None,
    form: _FormOption = Form.paraphrase,
    translation: _Translation = None,
    occurrence: _Occurrence = None,
    inferred: _Inferred = None,
    replaces: Annotated[str | None, typer.Option(help="The statement that no longer stands: s17.")] = None,
    note: _Note = None,
    internal: _Internal = False,
    new_party: _NewParty = None,
    dry_run: _DryRun = False,
) -> None:
    """Record that a party denies a claim: short for `say CLAIM denies`."""
    say(
        claim, Stance.denies, by, on, aspect, certainty, quantity, measure, kind, figure_period, article,
        quote, form, translation, occurrence, inferred, replaces, note, internal, new_party, dry_run,
    )  # fmt: skip


def _statements(
    by: list[str] | None,
    stance: Stance,
    aspect: Aspect | None,
    on: str | None,
    certainty: Certainty,
    quantities: list[str] | None,
    measure: str | None,
    kind: str | None,
    figure_period: str | None,
    article: str | None,
    quotes: list[str] | None,
    form: Form,
    translation: str | None,
    occurrence: int | None,
    inferred: str | None,
    replaces: str | None,
    note: str | None,
    internal: bool,
) -> list[StatementEntry]:
    """One statement for each party, all alike."""
    from claimtrack.entries import QuantityEntry, StatementEntry

    if replaces and len(by or ()) > 1:
        raise RefusedInput("each party replaces its own statement: record them one by one", "replaces")
    if quotes and not article:
        raise RefusedInput("a quote needs the article that it stands in", "article")
    if article and not quotes:
        raise RefusedInput("which words of the article show it?", "exact")
    return [
        StatementEntry(
            party=party,
            stance=stance,
            aspect=aspect,
            certainty=certainty,
            reading=Reading.inferred if inferred else Reading.plain,
            reading_reason=inferred,
            date=on,
            replaces=replaces,
            note=note,
            visibility=Visibility.internal if internal else Visibility.public,
            quantities=[
                QuantityEntry(as_written=words, measure=measure, kind=_kind(kind), period=figure_period)
                for words in quantities or ()
            ],
            citations=[_citation(article, quote, form, translation, occurrence) for quote in quotes or ()],
        )
        for party in dict.fromkeys(by or ())
    ]


def _citation(
    article: str | None, quote: str, form: Form, translation: str | None, occurrence: int | None
) -> CitationEntry:
    from claimtrack.entries import CitationEntry

    return CitationEntry(
        article=article or "", exact=quote, form=form, translation=translation, occurrence=occurrence
    )


def _kind(word: str | None) -> Kind | None:

    if word is not None and word not in list(Kind):
        raise RefusedInput(f"is one of {', '.join(Kind)}", "kind")
    return Kind(word) if word else None


def _echo(statements: Sequence[StatementEntry]) -> None:
    """Say how the figures were read: nothing is resolved without showing the words and the result."""
    from claimtrack.ledger import understood
    from claimtrack.quantity import describe

    for entry in {q.as_written: q for s in statements[:1] for q in s.quantities}.values():
        _say(describe(understood(entry)))


def _hint(text: str, period: str | None) -> None:
    """What an analyst may have overlooked in a claim's text."""
    from claimtrack.quantity import figure_in

    if figure := figure_in(text):
        _say(
            f"hint: '{figure}' is a figure; figures belong to statements (--quantity), the claim does without"
        )
    if period is None and (year := re.search(r"\b(1[5-9]|20)\d\d\b", text)):
        _say(f"hint: the claim speaks of {year[0]}; --period tells later denials from earlier ones")


@app.command("cite")
def cite(
    statement: Annotated[str, typer.Argument(help="The statement's number: s17.")],
    article: Annotated[str, typer.Option(help="The article: a4.")],
    quote: Annotated[list[str], typer.Option(help="The words of the article; repeatable.")],
    form: _FormOption = Form.paraphrase,
    translation: _Translation = None,
    occurrence: _Occurrence = None,
    dry_run: _DryRun = False,
) -> None:
    """Pin a statement to a further passage."""
    from claimtrack import tables

    with _change(dry_run=dry_run) as writer:
        number = writer.find(tables.statement, statement)
        source = writer.find(tables.article, article)
        for words in quote:
            writer.citation(number, source, _citation(article, words, form, translation, occurrence))
    _print(f"s{number}")


@app.command("imply")
def imply(
    claim: Annotated[str, typer.Argument(help="The specific claim.")],
    general: Annotated[str, typer.Argument(help="The general claim that it implies.")],
    because: _Because = None,
    remove: _Remove = False,
    dry_run: _DryRun = False,
) -> None:
    """Record that one claim implies another: denials of the general one reach the specific one."""
    pair = _link(claim, general, because, exclude=False, remove=remove, dry_run=dry_run)
    _say(f"claim {pair[0]} {'no longer implies' if remove else 'implies'} claim {pair[1]}")


@app.command("exclude")
def exclude(
    claim: Annotated[str, typer.Argument(help="One claim.")],
    other: Annotated[str, typer.Argument(help="The claim that cannot be true together with it.")],
    because: _Because = None,
    remove: _Remove = False,
    dry_run: _DryRun = False,
) -> None:
    """Record that two claims cannot both be true."""
    pair = _link(claim, other, because, exclude=True, remove=remove, dry_run=dry_run)
    _say(f"claims {pair[0]} and {pair[1]} {'no longer exclude' if remove else 'exclude'} each other")


def _link(
    claim: str, other: str, because: str | None, *, exclude: bool, remove: bool, dry_run: bool
) -> tuple[int, int]:
    from claimtrack import tables

    with _change(dry_run=dry_run) as writer:
        pair = writer.find(tables.claim, claim), writer.find(tables.claim, other)
        if remove:
            writer.unlink(tables.exclusion if exclude else tables.implication, *pair)
        elif exclude:
            writer.exclude(*pair, because)
        else:
            writer.imply(*pair, because)
    return pair


@app.command("withdraw")
def withdraw(
    statement: Annotated[str, typer.Argument(help="The statement's number: s17.")],
    because: Annotated[str, typer.Option(help="What was wrong with the record.")],
    dry_run: _DryRun = False,
) -> None:
    """Mark a statement as our own error; it stays in the history. (A party's act is `say … retracts`.)"""
    from claimtrack import tables

    with _change(dry_run=dry_run) as writer:
        number = writer.find(tables.statement, statement)
        writer.withdraw(number, because)
    _say(f"s{number} is withdrawn")


# --- history ---

_Number = partial(typer.Option, min=1, max=999_999_999)


@app.command("history")
def history(
    of: Annotated[
        str | None, typer.Argument(help="A claim (12), statement (s17), article (a4) or party; else all.")
    ] = None,
    change: Annotated[int | None, _Number(help="One change, with every record that it touched.")] = None,
    limit: Annotated[int, typer.Option(help="Changes on a page, 1 to 1000.")] = 50,
    after: Annotated[int | None, _Number(help="The last change of the page before.")] = None,
    format_: _FormatOption = Format.table,
) -> None:
    """Show what changed, newest first: who, when, what, from what to what."""
    from claimtrack import display, history

    if change is not None and (of is not None or after is not None):
        raise RefusedInput("is one change: leave the rest out", "change")
    with _reading() as connection:
        if change is None:
            found = history.page(connection, of, limit, after)
        else:
            found = history.Page([history.one(connection, change)], None)
    _print(display.changes(found, format_))
    if found.next and format_ is not Format.json:
        _say(f"more: --after {found.next}")


@app.command("undo")
def undo(
    change: Annotated[
        int | None, typer.Argument(min=1, max=999_999_999, help="Its number, as history shows it.")
    ] = None,
    dry_run: _DryRun = False,
) -> None:
    """Take back your latest change, or the one named, by a new change; undo that one to have it again."""
    from claimtrack import history
    from claimtrack.text import one_line

    with _change(dry_run=dry_run) as writer:
        taken = history.undo(writer, change)
    for did in taken.did:
        _say(one_line(f"change {taken.id} {'would be' if dry_run else 'is'} taken back: {did}"))


# --- parties ---


@party_app.command("add")
def party_add(
    name: Annotated[str, typer.Argument(help="The party's own name.")],
    kind: Annotated[PartyKind, typer.Option(help="What it is.")],
    also: Annotated[list[str] | None, typer.Option(help="Another name of it; repeatable.")] = None,
    member_of: Annotated[list[str] | None, typer.Option(help="What it is a part of; repeatable.")] = None,
    during: Annotated[str | None, typer.Option(help="For how long it is a part, EDTF.")] = None,
    note: _Note = None,
    dry_run: _DryRun = False,
) -> None:
    """Record a party with its other names and what it is a part of."""
    from claimtrack.entries import MembershipEntry, PartyEntry

    members = [MembershipEntry(whole=whole, period=during) for whole in member_of or ()]
    with _change(dry_run=dry_run) as writer:
        number = writer.party(PartyEntry(name=name, kind=kind, also=also or [], member_of=members, note=note))
    _print(f"p{number}")


@party_app.command("list")
def party_list(format_: _FormatOption = Format.table) -> None:
    """List all parties by name."""
    from claimtrack import display, queries

    with _reading() as connection:
        rows = queries.parties(connection)
    _print(display.rows(format_, ("party", "name", "kind", "also", "member_of"), rows))


@party_app.command("show")
def party_show(
    name: Annotated[str, typer.Argument(help="Any of its names.")], format_: _FormatOption = Format.table
) -> None:
    """Show one party: names, what it is a part of, and its newest statements."""
    from claimtrack import display, queries
    from claimtrack.names import Names

    with _reading() as connection:
        number = Names(connection).known(name)
        found = queries.party(connection, number)
    _print(display.party(found, format_))


# --- articles ---


@article_app.command("add")
def article_add(
    file: Annotated[Path, typer.Argument(help="The article's text, UTF-8; - reads standard input.")],
    title: Annotated[str | None, typer.Option(help="Its title; else its first line.")] = None,
    url: Annotated[str | None, typer.Option(help="Where it is.")] = None,
    author: Annotated[str | None, typer.Option(help="Who wrote it.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    first_published_by: Annotated[
        str | None, typer.Option(help="The agency or paper that had it first.")
    ] = None,
    published: Annotated[str | None, typer.Option(help="When, EDTF.")] = None,
    language: Annotated[str | None, typer.Option(help="Its language, as in en.")] = None,
    translated_from: Annotated[str | None, typer.Option(help="The language it was written in.")] = None,
    status: Annotated[Status, typer.Option(help="What the publisher did with it since.")] = Status.normal,
    note: _Note = None,
    internal: _Internal = False,
    again: Annotated[bool, typer.Option("--again", help="Another article with a text we have.")] = False,
    dry_run: _DryRun = False,
) -> None:
    """Record an article with its text."""
    from claimtrack import articles
    from claimtrack.entries import ArticleEntry

    content = articles.read(file)
    heading = next(line.strip() for line in content.splitlines() if line.strip())
    entry = ArticleEntry(
        title=heading if title is None else title,
        url=url,
        author=author,
        publisher=publisher,
        first_published_by=first_published_by,
        published=published,
        language=language,
        translated_from=translated_from,
        status=status,
        note=note,
        visibility=Visibility.internal if internal else Visibility.public,
        content=content,
    )
    with _change(dry_run=dry_run) as writer:
        known = None if again else writer.known_article(content)
        number = known or writer.article(entry)
    if known:
        _say(f"a{known} is this text: stored with it (--again records another article with the same text)")
    elif title is None:
        _say(f"title: {entry.title}")
    _print(f"a{number}")


@article_app.command("list")
def article_list(format_: _FormatOption = Format.table) -> None:
    """List all articles, newest first."""
    from claimtrack import display, queries

    columns = ("article", "published", "publisher", "first_published_by", "title", "text")
    with _reading() as connection:
        rows = queries.articles(connection)
    _print(display.rows(format_, columns, rows))


@article_app.command("show")
def article_show(
    article: Annotated[str, typer.Argument(help="The article's number: a4.")],
    format_: _FormatOption = Format.table,
) -> None:
    """Show one article: what we know of it, the passages cited, its text."""
    from claimtrack import display, queries, tables
    from claimtrack.names import find

    with _reading() as connection:
        found = queries.article(connection, find(connection, tables.article, article))
    _print(display.article(found, format_))


_COMMANDS, _GROUPS = app.registered_commands, app.registered_groups
