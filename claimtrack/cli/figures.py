"""Commands for figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.common import (
    DryRun,
    Format,
    FormatOption,
    FormOption,
    Measure,
    Note,
    Quotes,
    app,
    field,
    out,
    reading,
    recording,
    tell,
)
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import Form, Kind, Role, YardstickKind

if TYPE_CHECKING:
    from claimtrack.entries import CitationEntry
    from claimtrack.ledger import Writer

yardstick_app = typer.Typer(
    help="Yardsticks: facts and limits that figures are held against.", no_args_is_help=True
)
app.add_typer(yardstick_app, name="yardstick")


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


@app.command("reckon")
def reckon(
    expression: Annotated[
        str | None,
        typer.Argument(help="'3 million 152mm shells / 6,700 containers', 'q30 / q31', 'q30 × y1'."),
    ] = None,
    claim: Annotated[str | None, typer.Option("--for", help="Keep it with this claim: 3.")] = None,
    remove: Annotated[str | None, typer.Option(help="Take a kept reckoning away: r5.")] = None,
    note: Note = None,
    dry_run: DryRun = False,
    format_: FormatOption = Format.table,
) -> None:
    """Reckon with figures: every step with bounds and sources, and whether the yardsticks allow it."""
    from claimtrack import display_figures, tables, yardsticks

    if remove is not None:
        if expression is not None or claim is not None:
            raise RefusedInput("takes a reckoning away: leave the rest out", "remove")
        with recording(dry_run=dry_run) as writer:
            writer.remove_reckoning(field("remove", lambda name: writer.find(tables.reckoning, name), remove))
        return tell(f"{remove} is taken away")
    if expression is None:
        raise RefusedInput("what is to be reckoned?", "expression")
    if claim is None:
        with reading() as connection:
            found = yardsticks.reckon(connection, expression)
        return out(display_figures.reckoning(found, format_))
    from claimtrack.entries import ReckoningEntry

    with recording(dry_run=dry_run) as writer:
        number = field("for", lambda name: writer.find(tables.claim, name), claim)
        found = yardsticks.reckon(writer.connection, expression)
        kept = writer.reckoning(number, ReckoningEntry(expression=expression, note=note))
    out(display_figures.reckoning(found, format_))
    if not dry_run:
        tell(f"kept as r{kept} with #{number}")


_Value = Annotated[str | None, typer.Option(help="How much: '43.56 kg', 'at most 28.2 t'.")]
_Per = Annotated[str | None, typer.Option(help="Of what one has that: '152mm artillery shell'.")]
_Limit = Annotated[
    bool | None, typer.Option("--limit/--fact", help="How much it can have, or how much it has.")
]
_Source = Annotated[str | None, typer.Option(help="The article that shows it: a4.")]
_Title = Annotated[str | None, typer.Option(help="The title of a source that is no article here yet.")]
_Url = Annotated[str | None, typer.Option(help="Where that source is.")]


@yardstick_app.command("add")
def yardstick_add(
    text: Annotated[str, typer.Argument(help="One sentence: 'A 20-foot container carries at most 28.2 t'.")],
    value: _Value = None,
    per: _Per = None,
    limit: _Limit = None,
    article: _Source = None,
    title: _Title = None,
    url: _Url = None,
    quote: Quotes = None,
    form: FormOption = Form.verbatim,
    note: Note = None,
    dry_run: DryRun = False,
) -> None:
    """Record what one of a thing weighs, carries or holds, with the passage that shows it."""
    from claimtrack.entries import YardstickEntry

    if value is None or per is None:
        raise RefusedInput("how much, and of what? Give --value and --per", "value")
    with recording(dry_run=dry_run) as writer:
        kind = YardstickKind.limit if limit else YardstickKind.fact
        entry = YardstickEntry(text=text, per=per, as_written=value, kind=kind, note=note)
        entry.citations = _cited(writer, article, title, url, quote or [], form)
        number = writer.yardstick(entry)
    if not entry.citations:
        tell("unsourced: --article or --title with --quote says where it stands")
    out(f"y{number}")


def _cited(
    writer: Writer, article: str | None, title: str | None, url: str | None, quotes: list[str], form: Form
) -> list[CitationEntry]:
    """The passages of a source; one that the ledger lacks is recorded as an article without its text."""
    from claimtrack.entries import ArticleEntry, CitationEntry

    if article is not None and (title is not None or url is not None):
        raise RefusedInput("is an article of the ledger already: leave out --title and --url", "article")
    if article is None and title is None:
        if quotes or url is not None:
            raise RefusedInput("where does it stand? Give --article, or --title and --url", "article")
        return []
    if not quotes:
        raise RefusedInput("which words of it?", "exact")
    source = article or f"a{writer.article(ArticleEntry(title=title or '', url=url))}"
    return [CitationEntry(article=source, exact=words, form=form) for words in quotes]


@yardstick_app.command("list")
def yardstick_list(
    noun: Annotated[str | None, typer.Option(help="For this noun, its heads and its special sorts.")] = None,
    format_: FormatOption = Format.table,
) -> None:
    """List yardsticks."""
    from claimtrack import display_figures, yardsticks

    with reading() as connection:
        found = yardsticks.views(connection)
        if noun is not None:
            found = yardsticks.about(connection, found, noun)
    out(display_figures.yardstick_list(found, format_))


@yardstick_app.command("show")
def yardstick_show(
    yardstick: Annotated[str, typer.Argument(help="Its number: y1.")], format_: FormatOption = Format.table
) -> None:
    """Show one yardstick with its passages."""
    from claimtrack import display_figures, tables, yardsticks
    from claimtrack.names import find

    with reading() as connection:
        (found,) = yardsticks.views(connection, [find(connection, tables.yardstick, yardstick)])
    out(display_figures.yardstick(found, format_))


@yardstick_app.command("edit")
def yardstick_edit(
    yardstick: Annotated[str, typer.Argument(help="Its number: y1.")],
    text: Annotated[str | None, typer.Option(help="The sentence.")] = None,
    value: _Value = None,
    per: _Per = None,
    limit: _Limit = None,
    note: Note = None,
    article: _Source = None,
    title: _Title = None,
    url: _Url = None,
    quote: Quotes = None,
    form: FormOption = Form.verbatim,
    dry_run: DryRun = False,
) -> None:
    """Change a yardstick, or cite a further passage; reckonings that used it become outdated."""
    from claimtrack import tables, yardsticks

    with recording(dry_run=dry_run) as writer:
        number = writer.find(tables.yardstick, yardstick)
        (found,) = yardsticks.views(writer.connection, [number])
        cited = _cited(writer, article, title, url, quote or [], form)
        given = {"text": text, "as_written": value, "per": per, "note": note}
        if limit is not None:
            given["kind"] = YardstickKind.limit if limit else YardstickKind.fact
        changes = {name: word for name, word in given.items() if word is not None}
        if not changes and not cited:
            raise RefusedInput("what is to change? Give --text, --value, --per, --limit, --note or --quote")
        if changes:
            writer.edit_yardstick(number, yardsticks.entry(found, changes))
        for passage in cited:
            writer.cite_yardstick(number, writer.find(tables.article, passage.article), passage)
    tell(f"{yardstick} is changed")


@yardstick_app.command("remove")
def yardstick_remove(
    yardstick: Annotated[str, typer.Argument(help="Its number: y1.")], dry_run: DryRun = False
) -> None:
    """Take a yardstick away, unless a kept reckoning used it."""
    from claimtrack import tables

    with recording(dry_run=dry_run) as writer:
        writer.remove_yardstick(writer.find(tables.yardstick, yardstick))
    tell(f"{yardstick} is taken away")
