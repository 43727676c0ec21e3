"""Commands that find and show claims."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimtrack.cli.common import Format, FormatOption, app, contested_kinds, field, named, out, reading, tell
from claimtrack.errors import RefusedInput

if TYPE_CHECKING:
    from sqlalchemy import Connection


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
    format_: FormatOption = Format.table,
) -> None:
    """List claims, newest first: who asserts what, beside who denies it."""
    from claimtrack import dates, display, queries, tables
    from claimtrack.names import Names, find
    from claimtrack.text import one_line

    with reading() as connection:
        names = Names(connection)
        filters = queries.Filters(
            contested=contested_kinds(contested),
            conflicting=conflicting,
            no_denial=no_denial,
            party=field("party", names.known, party),
            about=field("about", names.known, about),
            asserted_by=field("asserted_by", names.known, asserted_by),
            denied_by=field("denied_by", names.known, denied_by),
            since=field("since", dates.parse, since),
            until=field("until", dates.parse, until),
            tag=tag,
            article=field("article", partial(find, connection, tables.article), article),
            **_figure_filters(connection, noun, unit, min_, max_, possible),
        )
        found = queries.page(connection, filters, limit, after)
        for reading_ in names.readings():
            tell(one_line(reading_))
    note = f"more: --after {found.next}" if found.next else ""
    out(display.page(found, format_, note))
    if found.next and format_ in (Format.jsonl, Format.csv, Format.markdown):
        tell(note)


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

        filters["unit"] = field("unit", units.canonical, unit)
    for name, text in (("min", least), ("max", most)):
        if text is not None:
            from claimtrack.quantity import number

            filters[name] = field(name, number, text)
    if filters.get("min") is not None and filters.get("max") is not None and filters["min"] > filters["max"]:
        raise RefusedInput("is above --max", "min")
    return filters


@app.command("search")
def search(
    text: Annotated[list[str], typer.Argument(help="Words: those that begin with them are found, too.")],
    in_: Annotated[str, typer.Option("--in", help="Where: some of claims,citations,articles.")] = (
        "claims,citations,articles"
    ),
    limit: Annotated[int, typer.Option(help="Hits on a page, 1 to 1000.")] = 20,
    after: Annotated[str | None, typer.Option(help="The token of the next page.")] = None,
    format_: FormatOption = Format.table,
) -> None:
    """Search the words of claims, citations and articles."""
    from claimtrack import display, search

    with reading() as connection:
        found = search.search(connection, " ".join(text), in_.split(","), limit, after)
    note = f"more: --after {found.next}" if found.next else ""
    out(display.results(found, format_, note))
    if found.next and format_ in (Format.jsonl, Format.csv, Format.markdown):
        tell(note)


@app.command("show")
def show(
    claim: Annotated[str, typer.Argument(help="The claim's number.")],
    format_: Annotated[Format, typer.Option("--format")] = Format.table,
) -> None:
    """Show one claim whole: statements with figures, bounds and passages, denials, history."""
    from claimtrack import display, queries, tables

    with reading() as connection:
        number = named(connection, tables.claim, claim)
        (view,) = queries.claims_by_id(connection, [number])
    if format_ is Format.table:
        out(display.whole(view))
    else:
        out(display.page(queries.Page([view], None), format_))
