"""Commands for figures."""

from __future__ import annotations

from typing import Annotated

import typer

from claimtrack.cli.common import Format, FormatOption, app, out, reading


@app.command("quantity")
def quantity(
    text: Annotated[str, typer.Argument(help="A figure as it was written: 'some 6,700 containers'.")],
    format_: FormatOption = Format.table,
) -> None:
    """Show how a figure is read: amount, bounds, hedge, unit and noun."""
    from claimtrack import display, quantity

    read = quantity.read(text)
    if format_ is Format.table:
        from claimtrack.text import clean

        out(clean(quantity.describe(read)))
    else:
        out(display.quantity_read(read, format_))


@app.command("compare")
def compare(
    names: Annotated[
        list[str] | None, typer.Argument(help="Claims (3), statements (s17), figures (q30).")
    ] = None,
    tag: Annotated[str | None, typer.Option(help="The figures of all claims with this tag.")] = None,
    noun: Annotated[str | None, typer.Option(help="Figures that count these alone: shells.")] = None,
    history: Annotated[bool, typer.Option("--history", help="Also what was replaced since.")] = False,
    format_: FormatOption = Format.table,
) -> None:
    """Set figures side by side: which meet, which contradict each other and by how much, and why not."""
    from claimtrack import compare, display_figures

    with reading() as connection:
        found = compare.chosen(connection, names or [], tag=tag, noun=noun, history=history)
    out(display_figures.comparison(compare.compare(found), format_))
