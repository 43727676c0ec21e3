"""What the commands share: the program itself, its options, ledgers and changes, two ways to speak."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimtrack import __version__
from claimtrack.errors import RefusedInput
from claimtrack.text import hide_passwords
from claimtrack.vocabulary import Certainty, Form, PartyKind

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from claimtrack.entries import PartyEntry
    from claimtrack.ledger import Writer


app = typer.Typer(
    name="claimtrack",
    help="A ledger of disputed claims: who asserted what, when, how much, where, and who denies it.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


_ECHOED = 10  # statements of one change that are said back


class Format(StrEnum):
    """How a list is written."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    markdown = "markdown"


@dataclass
class Options:
    """The options that every command has."""

    db: str | None = None
    analyst: str | None = None
    verbose: bool = False
    no_input: bool = False
    command: str = ""


options = Options()


def tell(words: str) -> None:
    """Speak to the person: standard error, a line each."""
    for line in words.split("\n"):
        print(f"claimtrack: {hide_passwords(line)}", file=sys.stderr)  # noqa: T201


def out(text: str) -> None:
    """Give the result: standard output."""
    sys.stdout.write(text if text.endswith("\n") or not text else f"{text}\n")


def ledger_url() -> Any:
    """The URL of the ledger that this command is about."""
    from claimtrack.database import locate
    from claimtrack.settings import ledger

    return locate(ledger(options.db)[0])


@contextmanager
def reading() -> Iterator[Connection]:
    """A connection that sees the ledger as it is now, and cannot write."""
    from claimtrack.database import reading

    with reading(ledger_url()) as connection:
        yield connection


@contextmanager
def recording(*, dry_run: bool = False, new_parties: Sequence[str] = ()) -> Iterator[Writer]:
    """One change to the ledger: everything inside is recorded together, or nothing."""
    from claimtrack.database import writing
    from claimtrack.ledger import Writer
    from claimtrack.settings import analyst
    from claimtrack.text import clean

    name = analyst(options.analyst)
    with writing(ledger_url()) as connection:
        writer = Writer(connection, name, options.command)
        for new in new_parties:
            writer.party(new_party_entry(new))
        yield writer
        writer.finish()
        for note in dict.fromkeys(writer.notes):
            tell(clean(note))
        if len(writer.said) <= _ECHOED:
            echo_statements(connection, writer.said)
        if dry_run:
            tell("nothing is recorded: --dry-run")
        else:
            connection.commit()


@contextmanager
def trying() -> Iterator[Writer]:
    """A change of which nothing stays: to see what would be recorded, and whether it could be."""
    from claimtrack.database import writing
    from claimtrack.ledger import Writer
    from claimtrack.settings import analyst

    name = analyst(options.analyst)
    with writing(ledger_url()) as connection:
        yield Writer(connection, name, options.command)


def at_terminal() -> bool:
    """Whether a person can be asked."""
    return not options.no_input and sys.stdin.isatty() and sys.stdout.isatty()


def echo_statements(connection: Connection, statements: Sequence[int]) -> None:
    """Say who now holds what on which claim, so that a wrong number is noticed."""
    from claimtrack import display, queries
    from claimtrack.text import one_line

    for said in queries.statements_by_id(connection, statements):
        text = queries.claim_texts(connection, [said.claim])[said.claim]
        tell(f"s{said.id}: {display.position(said)} – #{said.claim} “{one_line(text)}”")


def new_party_entry(new: str) -> PartyEntry:
    """The party that NAME:KIND means."""
    from claimtrack.entries import PartyEntry

    name, _, kind = new.rpartition(":")
    if kind not in list(PartyKind) or not name:
        raise RefusedInput(f"write NAME:KIND, where KIND is one of {', '.join(PartyKind)}", "new_party")
    return PartyEntry(name=name, kind=PartyKind(kind))


def article_of(quotes: Sequence[str] | None, article: str | None) -> str | None:
    """The article that quotes are from: the one named, else the one in use, which is said."""
    if article is not None or not quotes:
        return article
    used = article_in_use()
    if used is not None:
        from claimtrack import display, queries

        with reading() as connection:
            (view,) = queries.articles_by_id(connection, [int(used[1:])]).values()
        tell(f"from {display.source(view)}")
    return used


def article_in_use() -> str | None:
    """The article that `use` keeps for this ledger, by number; None if it keeps none."""
    from claimtrack import settings, tables
    from claimtrack.names import find

    used = settings.article_in_use(ledger_url())
    if used is None:
        return None
    with reading() as connection:
        return f"a{find(connection, tables.article, used)}"


def named(connection: Connection, table: Table, reference: str) -> int:
    """The record that a person names; where a merged one leads is said."""
    from claimtrack.names import find

    notes: list[str] = []
    number = find(connection, table, reference, notes=notes)
    for note in notes:
        tell(note)
    return number


By = Annotated[list[str] | None, typer.Option("--by", help="The party that speaks; may be repeated.")]
On = Annotated[
    str | None, typer.Option("--on", help="Date of the statement, EDTF: 2024-02-26, 2024-02, [..2024-03-01].")
]
CertaintyOption = Annotated[Certainty, typer.Option(help="How sure the party said it is.")]
Quantities = Annotated[
    list[str] | None, typer.Option(help="A figure as it was written, 'some 6,700 containers'; repeatable.")
]
Measure = Annotated[str | None, typer.Option(help="What is said of the things counted: shipped, killed.")]
KindOption = Annotated[str | None, typer.Option(help="count, cumulative, rate, share.")]
FigurePeriod = Annotated[str | None, typer.Option(help="The time that the figures are about, EDTF.")]
Article = Annotated[str | None, typer.Option(help="The article that shows it: a4.")]
Quotes = Annotated[list[str] | None, typer.Option(help="The words of the article; repeatable.")]
FormOption = Annotated[
    Form, typer.Option(help="Whose words the quote is: the speaker's, translated, or the reporter's.")
]
Translation = Annotated[str | None, typer.Option(help="Your translation of the quote.")]
Occurrence = Annotated[
    int | None, typer.Option(min=1, help="Which one, where the quote stands several times.")
]
Inferred = Annotated[str | None, typer.Option(help="Our reading of an unclear passage: the reason.")]
Note = Annotated[str | None, typer.Option(help="A note for readers of the record.")]
Internal = Annotated[bool, typer.Option("--internal", help="Keep it out of reports and exports.")]
NewParty = Annotated[
    list[str] | None, typer.Option(help="Create a party: NAME:KIND, as in 'Hamas:armed_group'; repeatable.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Check and show, record nothing.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How the output is written.")]
Because = Annotated[str | None, typer.Option(help="The reason.")]
Remove = Annotated[bool, typer.Option("--remove", help="Take the record away again.")]


def field(name: str, read: Callable[[str], Any], text: str | None) -> Any:
    """What `read` makes of an option's text, if it was given; a refusal names the option."""
    if text is None:
        return None
    try:
        return read(text)
    except RefusedInput as error:
        raise RefusedInput(error.message, f"--{name.replace('_', '-')}") from None


def contested_kinds(words: str | None) -> frozenset[str]:
    """The kinds of contested claims that `--contested` names."""
    kinds = frozenset((words or "").split(",")) - {""}
    if not kinds <= {"direct", "implied", "rival"}:
        raise RefusedInput("is some of direct,implied,rival", "contested")
    return kinds


def _say_version(wanted: bool) -> None:
    if wanted:
        out(f"claimtrack {__version__}")
        raise typer.Exit


@app.callback()
def _global(
    db: Annotated[str | None, typer.Option(help="The ledger: a path or a URL.")] = None,
    analyst: Annotated[str | None, typer.Option("--as", help="Your name in the history.")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Tell more about what goes wrong.")] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask, refuse instead.")] = False,
    version: Annotated[  # noqa: ARG001 - its callback has done all
        bool,
        typer.Option("--version", help="Say the version and stop.", is_eager=True, callback=_say_version),
    ] = False,
) -> None:
    options.db, options.analyst, options.verbose, options.no_input = db, analyst, verbose, no_input
