"""Commands for figures."""

from __future__ import annotations

from typing import Annotated

import typer

from claimtrack.cli.common import Format, FormatOption, app, out
from claimtrack.errors import RefusedInput


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
