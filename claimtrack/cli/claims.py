"""Commands that record claims, statements, passages and links."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.common import (
    Article,
    Because,
    By,
    CertaintyOption,
    DryRun,
    FigurePeriod,
    FormOption,
    Inferred,
    Internal,
    KindOption,
    Measure,
    NewParty,
    Note,
    Occurrence,
    On,
    Quantities,
    Quotes,
    Remove,
    Translation,
    app,
    article_in_use,
    article_of,
    at_terminal,
    new_party_entry,
    out,
    recording,
    tell,
)
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import Aspect, Certainty, Form, Kind, Reading, Stance, Visibility

if TYPE_CHECKING:
    from claimtrack.entries import CitationEntry, StatementEntry
    from claimtrack.ledger import Writer


@app.command("add")
def add(
    text: Annotated[
        str | None, typer.Argument(help="The claim: one neutral sentence, without figures; else a form asks.")
    ] = None,
    by: By = None,
    on: On = None,
    stance: Annotated[Stance, typer.Option(help="The party's position.")] = Stance.asserts,
    certainty: CertaintyOption = Certainty.flat,
    quantity: Quantities = None,
    measure: Measure = None,
    kind: KindOption = None,
    figure_period: FigurePeriod = None,
    article: Article = None,
    quote: Quotes = None,
    form: FormOption = Form.paraphrase,
    translation: Translation = None,
    occurrence: Occurrence = None,
    inferred: Inferred = None,
    note: Note = None,
    internal: Internal = False,
    period: Annotated[str | None, typer.Option(help="The time that the claim is about, EDTF.")] = None,
    language: Annotated[str | None, typer.Option(help="Language of the claim's text.")] = None,
    about: Annotated[list[str] | None, typer.Option(help="A party it is about; repeatable.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="A tag; repeatable.")] = None,
    implies: Annotated[list[str] | None, typer.Option(help="A more general claim; repeatable.")] = None,
    excludes: Annotated[list[str] | None, typer.Option(help="A claim that excludes it.")] = None,
    because: Because = None,
    new_party: NewParty = None,
    again: Annotated[bool, typer.Option("--again", help="Another claim with a sentence we have.")] = False,
    edit: Annotated[bool, typer.Option("--edit", help="In your editor, as a form with comments.")] = False,
    dry_run: DryRun = False,
) -> None:
    """Record a claim, with who asserts it, its figures and the passage that shows it."""
    from claimtrack.cli.entering import refuse_again
    from claimtrack.entries import ClaimEntry, Entries, LinkEntry

    if edit and not at_terminal():
        raise RefusedInput(
            "opens an editor, which needs a terminal: claimtrack import reads such forms", "edit"
        )
    if edit and text is None:
        from claimtrack.cli import editor

        editor.add(None, article, again=again, dry_run=dry_run)
        return
    if text is None:
        if not at_terminal():
            raise RefusedInput("what is claimed? In a terminal, a form asks for it", "text")
        from claimtrack.cli import guided

        return guided.add(article or article_in_use(), dry_run=dry_run)
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
    if edit or at_terminal():
        from claimtrack.cli import editor, entering

        entries = Entries(parties=list(map(new_party_entry, new_party or ())), claims=[entry])
        if edit:
            editor.add(entries, article, again=again, dry_run=dry_run)
            return
        entered = entering.typed(entries)
        choices = entering.settled(entered, again=again)
        if choices is None:
            raise typer.Abort
        if choices:
            out(str(entering.recorded(entered, choices, dry_run=dry_run).claims[0]))
            return
    with recording(dry_run=dry_run, new_parties=new_party or ()) as writer:
        if not again:
            refuse_again(writer.connection, text)
        number = writer.claim(entry)
        writer.finish()
        _tell_of_similar(writer, number)
    _echo(statements)
    _propose(quote, quantity)
    _hint(text, period)
    out(str(number))


@app.command("say")
def say(
    claim: Annotated[str, typer.Argument(help="The claim's number.")],
    stance: Annotated[Stance, typer.Argument(help="The party's position.")],
    by: By = None,
    on: On = None,
    aspect: Annotated[Aspect | None, typer.Option(help="What a denial or dispute is aimed at.")] = None,
    certainty: CertaintyOption = Certainty.flat,
    quantity: Quantities = None,
    measure: Measure = None,
    kind: KindOption = None,
    figure_period: FigurePeriod = None,
    article: Article = None,
    quote: Quotes = None,
    form: FormOption = Form.paraphrase,
    translation: Translation = None,
    occurrence: Occurrence = None,
    inferred: Inferred = None,
    replaces: Annotated[str | None, typer.Option(help="The statement that no longer stands: s17.")] = None,
    note: Note = None,
    internal: Internal = False,
    new_party: NewParty = None,
    dry_run: DryRun = False,
) -> None:
    """Record a party's position on a claim."""
    if not by:
        raise RefusedInput("who speaks?", "party")
    statements = _statements(
        by, stance, aspect, on, certainty, quantity, measure, kind, figure_period,
        article, quote, form, translation, occurrence, inferred, replaces, note, internal,
    )  # fmt: skip
    from claimtrack import tables

    with recording(dry_run=dry_run, new_parties=new_party or ()) as writer:
        number = writer.find(tables.claim, claim)
        recorded = [writer.statement(number, entry) for entry in statements]
    _echo(statements)
    _propose(quote, quantity)
    out("\n".join(f"s{number}" for number in recorded))


@app.command("deny")
def deny(
    claim: Annotated[str, typer.Argument(help="The claim's number.")],
    by: By = None,
    on: On = None,
    aspect: Annotated[Aspect | None, typer.Option(help="What the denial is aimed at.")] = None,
    certainty: CertaintyOption = Certainty.flat,
    quantity: Quantities = None,
    measure: Measure = None,
    kind: KindOption = None,
    figure_period: FigurePeriod = None,
    article: Article = None,
    quote: Quotes = None,
    form: FormOption = Form.paraphrase,
    translation: Translation = None,
    occurrence: Occurrence = None,
    inferred: Inferred = None,
    replaces: Annotated[str | None, typer.Option(help="The statement that no longer stands: s17.")] = None,
    note: Note = None,
    internal: Internal = False,
    new_party: NewParty = None,
    dry_run: DryRun = False,
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
    article = article_of(quotes, article)
    if quotes and not article:
        raise RefusedInput(
            "a quote needs the article that it stands in (claimtrack use keeps one)", "article"
        )
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
        tell(describe(understood(entry)))


def _propose(quotes: list[str] | None, quantities: list[str] | None) -> None:
    """Figures that the quotes hold, where none was given; only what is clear, and nothing is recorded."""
    from claimtrack.quantity import proposals
    from claimtrack.text import one_line

    for words in dict.fromkeys(w for quote in quotes or () for w in proposals(quote) if not quantities):
        quoted = shlex.quote(one_line(words))
        tell(f"the quote holds {quoted}: --quantity {quoted} records it")


def _tell_of_similar(writer: Writer, number: int) -> None:
    """Claims that this one may repeat: a further statement on one of those would be better."""
    from claimtrack import similar
    from claimtrack.cli import entering

    for line in entering.lines(similar.like(writer.connection, number, 3)):
        tell(line)


def _hint(text: str, period: str | None) -> None:
    """What an analyst may have overlooked in a claim's text."""
    from claimtrack.quantity import figure_in

    if figure := figure_in(text):
        tell(
            f"hint: '{figure}' is a figure; figures belong to statements (--quantity), the claim does without"
        )
    if period is None and (year := re.search(r"\b(1[5-9]|20)\d\d\b", text)):
        tell(f"hint: the claim speaks of {year[0]}; --period tells later denials from earlier ones")


@app.command("cite")
def cite(
    statement: Annotated[str, typer.Argument(help="The statement's number: s17.")],
    quote: Annotated[list[str], typer.Option(help="The words of the article; repeatable.")],
    article: Article = None,
    form: FormOption = Form.paraphrase,
    translation: Translation = None,
    occurrence: Occurrence = None,
    dry_run: DryRun = False,
) -> None:
    """Pin a statement to a further passage."""
    from claimtrack import tables

    article = article_of(quote, article)
    if article is None:
        raise RefusedInput(
            "a quote needs the article that it stands in (claimtrack use keeps one)", "article"
        )
    with recording(dry_run=dry_run) as writer:
        number = writer.find(tables.statement, statement)
        source = writer.find(tables.article, article)
        for words in quote:
            writer.citation(number, source, _citation(article, words, form, translation, occurrence))
    out(f"s{number}")


@app.command("imply")
def imply(
    claim: Annotated[str, typer.Argument(help="The specific claim.")],
    general: Annotated[str, typer.Argument(help="The general claim that it implies.")],
    because: Because = None,
    remove: Remove = False,
    dry_run: DryRun = False,
) -> None:
    """Record that one claim implies another: denials of the general one reach the specific one."""
    pair = _link(claim, general, because, exclude=False, remove=remove, dry_run=dry_run)
    tell(f"claim {pair[0]} {'no longer implies' if remove else 'implies'} claim {pair[1]}")


@app.command("exclude")
def exclude(
    claim: Annotated[str, typer.Argument(help="One claim.")],
    other: Annotated[str, typer.Argument(help="The claim that cannot be true together with it.")],
    because: Because = None,
    remove: Remove = False,
    dry_run: DryRun = False,
) -> None:
    """Record that two claims cannot both be true."""
    pair = _link(claim, other, because, exclude=True, remove=remove, dry_run=dry_run)
    tell(f"claims {pair[0]} and {pair[1]} {'no longer exclude' if remove else 'exclude'} each other")


def _link(
    claim: str, other: str, because: str | None, *, exclude: bool, remove: bool, dry_run: bool
) -> tuple[int, int]:
    from claimtrack import tables

    with recording(dry_run=dry_run) as writer:
        pair = writer.find(tables.claim, claim), writer.find(tables.claim, other)
        if remove:
            writer.unlink(tables.exclusion if exclude else tables.implication, *pair)
        elif exclude:
            writer.exclude(*pair, because)
        else:
            writer.imply(*pair, because)
    return pair
