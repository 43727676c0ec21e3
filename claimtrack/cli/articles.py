"""Commands for articles: the sources."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimtrack.cli.common import (
    DryRun,
    Format,
    FormatOption,
    Internal,
    Note,
    app,
    out,
    reading,
    recording,
    tell,
)
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import Status, Visibility

article_app = typer.Typer(help="Articles: the sources.", no_args_is_help=True)
app.add_typer(article_app, name="article")


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
    note: Note = None,
    internal: Internal = False,
    again: Annotated[bool, typer.Option("--again", help="Another article with a text we have.")] = False,
    dry_run: DryRun = False,
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
    with recording(dry_run=dry_run) as writer:
        known = None if again else writer.known_article(content)
        number = known or writer.article(entry)
    if known:
        tell(f"a{known} is this text: stored with it (--again records another article with the same text)")
    elif title is None:
        tell(f"title: {entry.title}")
    out(f"a{number}")


@article_app.command("list")
def article_list(format_: FormatOption = Format.table) -> None:
    """List all articles, newest first."""
    from claimtrack import display, queries

    columns = ("article", "published", "publisher", "first_published_by", "title", "text")
    with reading() as connection:
        rows = queries.articles(connection)
    out(display.rows(format_, columns, rows))


@article_app.command("scan")
def article_scan(
    article: Annotated[str, typer.Argument(help="The article's number: a4.")],
    format_: FormatOption = Format.table,
) -> None:
    """Show every figure of an article in its sentence, and how it is read."""
    from claimtrack import display, quantity, queries, tables
    from claimtrack.names import find

    with reading() as connection:
        found = queries.article(connection, find(connection, tables.article, article))
    if found.text is None:
        raise RefusedInput("its text is not in this ledger", "article")
    figures = list(quantity.find(found.text))
    if format_ is Format.table:
        out(display.scanned(found.text, figures))
    else:
        out(display.quantities_found(figures, format_))


@article_app.command("show")
def article_show(
    article: Annotated[str, typer.Argument(help="The article's number: a4.")],
    format_: FormatOption = Format.table,
) -> None:
    """Show one article: what we know of it, the passages cited, its text."""
    from claimtrack import display, queries, tables
    from claimtrack.names import find

    with reading() as connection:
        found = queries.article(connection, find(connection, tables.article, article))
    out(display.article(found, format_))
