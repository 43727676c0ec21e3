"""Commands for figures."""

from __future__ import annotations

from typing import Annotated

import typer

from claimtrack.cli.common import Format, FormatOption, app, out


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
