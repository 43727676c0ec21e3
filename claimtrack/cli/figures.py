"""Commands for figures."""

from __future__ import annotations

from typing import Annotated

import typer

from claimtrack.cli.common import DryRun, Format, FormatOption, Measure, app, out, recording, tell
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import Kind, Role


@app.command("figure")
def figure(
    statement: Annotated[str, typer.Argument(help="The statement's number: s17.")],
    words: Annotated[str, typer.Argument(help="A figure as it was written: 'some 6,700 containers'.")],
    measure: Measure = None,
    denominator: Annotated[str | None, typer.Option(help="Percent, or so many per, of what.")] = None,
    kind: Annotated[Kind | None, typer.Option(help="What sort of figure.")] = None,
    period: Annotated[str | None, typer.Option(help="The time that the figure is about, EDTF.")] = None,
    rejected: Annotated[
        bool, typer.Option("--rejected", help="Named to be rejected: the 400 of “not 400 but 89”.")
    ] = False,
    unit: Annotated[str | None, typer.Option(help="Its unit, where the words leave it out.")] = None,
    noun: Annotated[str | None, typer.Option(help="What is counted, where the words leave it out.")] = None,
    amount: Annotated[str | None, typer.Option(help="The best amount, where you know better.")] = None,
    low: Annotated[str | None, typer.Option(help="Your lower bound, inclusive.")] = None,
    high: Annotated[str | None, typer.Option(help="Your upper bound, inclusive.")] = None,
    dry_run: DryRun = False,
) -> None:
    """Record a further figure of a statement, with all that can be said of one."""
    from claimtrack import display, tables
    from claimtrack.entries import QuantityEntry
    from claimtrack.queries import statements_by_id

    entry = QuantityEntry(
        as_written=words,
        noun=noun,
        unit=unit,
        measure=measure,
        denominator=denominator,
        kind=kind,
        period=period,
        role=Role.rejected if rejected else Role.own,
        amount=amount,
        low=low,
        high=high,
    )
    with recording(dry_run=dry_run) as writer:
        number = writer.find(tables.statement, statement)
        figure = writer.quantity(number, entry, writer.passages(number))
        writer.flush()
        (said,) = statements_by_id(writer.connection, [number])
    tell(f"s{number}: {display.position(said)} – #{said.claim}")
    for quantity in said.quantities:
        tell(f"q{quantity.id} {display.figure_whole(quantity)}")
    out(f"q{figure}")


@app.command("quantity")
def quantity(
    text: Annotated[str, typer.Argument(help="A figure as it was written, or any text that holds some.")],
    format_: FormatOption = Format.table,
) -> None:
    """Show how figures are read: amount, bounds, hedge, unit and noun.

    A text that is one figure is read whole, or refused; of any other, all figures are shown.
    """
    from claimtrack import display, quantity

    try:
        read = quantity.read(text)
    except RefusedInput:
        found = list(quantity.find(text))
        if not any(one.clear for one in found):
            raise
        out(display.quantities_found(found, format_))
    else:
        if format_ is Format.table:
            from claimtrack.text import clean

            out(clean(quantity.describe(read)))
        else:
            out(display.quantity_read(read, format_))
