"""Commands for articles: the sources."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimtrack.cli.common import (
    DryRun,
    Format,
    FormatOption,
    Internal,
    Note,
    app,
    at_terminal,
    ledger_url,
    options,
    out,
    reading,
    recording,
    tell,
)
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import Status, Visibility

if TYPE_CHECKING:
    from claimtrack.bylines import Found
    from claimtrack.capture import Captured, Reading
    from claimtrack.ledger import Repinned, Writer
    from claimtrack.stories import Alike

article_app = typer.Typer(help="Articles: the sources.", no_args_is_help=True)
app.add_typer(article_app, name="article")

Source = Annotated[
    str, typer.Argument(help="A text or saved page, or its http(s) address; - reads standard input.")
]
Encoding = Annotated[str | None, typer.Option(help="How the text is encoded, as in cp1251; else found out.")]
Allow = Annotated[
    list[str] | None,
    typer.Option(help="A server, HOST:PORT, that may be at a private address; repeatable."),
]
_ASKED = ("title", "author", "publisher", "first_published_by", "published", "language", "url")


@article_app.command("add")
def article_add(
    source: Source,
    title: Annotated[str | None, typer.Option(help="Its title.")] = None,
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
    same_as: Annotated[
        str | None,
        typer.Option(help="The article that tells the same wire story: who had it first is shared."),
    ] = None,
    encoding: Encoding = None,
    allow: Allow = None,
    dry_run: DryRun = False,
) -> None:
    """Record an article: its text, its bytes as captured, and what they say of it."""
    from claimtrack import stories, tables
    from claimtrack.bylines import Found
    from claimtrack.entries import ArticleEntry
    from claimtrack.ledger import Writer  # noqa: F401 - loaded before anything is fetched or asked

    with reading():
        pass  # no ledger, nothing to fetch
    given = {"title": title, "author": author, "publisher": publisher, "published": published, "url": url}
    given |= {"first_published_by": first_published_by, "language": language}
    captured, read, now = _captured(source, allow, encoding)
    found = read.facts | {field: Found(words, "given") for field, words in given.items() if words is not None}
    with reading() as connection:
        alike = stories.near_copies(connection, read.content, read.boilerplate)
    if asking := source != "-" and not options.no_input and sys.stdin.isatty() and sys.stderr.isatty():
        _tell_found(read, found)
        found = _corrected(found)
        same_as = same_as or _same_story([] if again else alike)
    facts = {field: one.value for field, one in found.items()}
    with recording(dry_run=dry_run) as writer:
        known = None if again else writer.known_article(read.content, read.boilerplate)
        if same_as:
            facts["first_published_by"] = writer.same_story(
                writer.find(tables.article, same_as), facts.get("first_published_by")
            )
        number = known or writer.article(
            ArticleEntry(
                **{"title": "", **facts},
                translated_from=translated_from,
                status=status,
                note=note,
                visibility=Visibility.internal if internal else Visibility.public,
                captured_at=now,
                content=read.content,
                boilerplate=read.boilerplate,
            )
        )
        _keep(writer, number, captured, read if known else read._replace(facts=found), now)
    if not asking and not known:
        _tell_found(read, found)
        _tell_alike([] if again or same_as else alike)
    if known:
        tell(f"a{known} is this text: stored with it (--again records another article with the same text)")
    out(f"a{number}")


@article_app.command("recapture")
def article_recapture(
    article: Annotated[str, typer.Argument(help="The article's number: a4.")],
    source: Annotated[
        str | None, typer.Argument(help="Its text as it is now, or its address; else the one recorded.")
    ] = None,
    status: Annotated[Status | None, typer.Option(help="What the publisher did with it.")] = None,
    encoding: Encoding = None,
    allow: Allow = None,
    dry_run: DryRun = False,
) -> None:
    """Record a later version of an article's text; the older is kept, citations are found again."""
    from claimtrack import queries, tables
    from claimtrack.names import find
    from claimtrack.text import one_line

    with reading() as connection:
        number = find(connection, tables.article, article)
        address = queries.articles_by_id(connection, [number])[number].url
    if source is None and not address:
        raise RefusedInput(f"a{number} has no address: name a file or an address", "source")
    captured, read, now = _captured(source or str(address), allow, encoding)
    with recording(dry_run=dry_run) as writer:
        repinned = writer.retext(number, read.content, read.boilerplate, now, status)
        _keep(writer, number, captured, read, now)
    for remark in read.remarks:
        tell(one_line(remark))
    _tell_repinned(number, repinned)
    out(f"a{number}")


def _captured(source: str, allow: list[str] | None, encoding: str | None) -> tuple[Captured, Reading, str]:
    """The bytes of a source and how they are read, at this moment."""
    from claimtrack import capture, database

    now = database.now()
    is_address = "://" in source
    captured = capture.from_url(source, allow or ()) if is_address else capture.from_file(Path(source))
    return captured, capture.read(captured, now[:10], encoding), now


def _keep(writer: Writer, number: int, captured: Captured, read: Reading, now: str) -> None:
    from claimtrack.articles import digest

    writer.capture(
        number,
        captured.data,
        how=captured.how,
        text_sha256=digest(read.content),
        url=captured.url,
        media_type=read.media_type,
        encoding=read.encoding,
        found=read.facts,
        captured_at=now,
    )


def _tell_found(read: Reading, found: dict[str, Found]) -> None:
    """How the source was read, and what was found in it, so that a wrong date is noticed."""
    from claimtrack.text import one_line

    for remark in read.remarks:
        tell(one_line(remark))
    for field in _ASKED:
        if field in found and found[field].how != "given":
            tell(one_line(f"{_flag(field)}: {found[field].value} ({found[field].how})"))
    if missing := [field for field in ("publisher", "published") if field not in found]:
        tell(f"not found: {' and '.join(missing)}")
    if outside := sum(end - start for start, end in read.boilerplate):
        tell(f"{outside / len(read.content):.0%} of the text is marked as no part of the article")


def _corrected(found: dict[str, Found]) -> dict[str, Found]:
    """What was found, with what the analyst says instead."""
    from claimtrack import dates
    from claimtrack.bylines import Found
    from claimtrack.text import one_line

    while name := typer.prompt(
        "Right? Enter, or the name of what to correct", "", show_default=False, err=True
    ):
        field = name.strip().lstrip("-").replace("-", "_")
        if field not in _ASKED:
            tell(f"there are {', '.join(map(_flag, _ASKED))}")
            continue
        words = typer.prompt(name, "", show_default=False, err=True).strip()
        if field == "published":
            try:
                dates.optional(words or None)
            except RefusedInput as error:
                tell(one_line(str(error)))
                continue
        found = {key: one for key, one in found.items() if key != field}
        found |= {field: Found(words, "given")} if words else {}
    return found


def _same_story(alike: Sequence[Alike]) -> str | None:
    """The article that tells the same story, if the analyst says so."""
    for like in alike[:3]:
        if typer.confirm(f"{_likeness(like)}: the same wire story?", err=True):
            return f"a{like.article.id}"
    return None


def _tell_alike(alike: Sequence[Alike]) -> None:
    for like in alike[:3]:
        tell(f"{_likeness(like)}: the same wire story? --same-as a{like.article.id} says so")


def _likeness(like: Alike) -> str:
    from claimtrack.display import source

    return f"{like.share:.0%} of the shorter text stand in both this and {source(like.article)}"


def _tell_repinned(number: int, repinned: Sequence[Repinned]) -> None:
    from claimtrack.text import one_line

    for one in repinned:
        if one.start is None:
            tell(one_line(f"orphaned: {one.subject}: “{one.was}” is not found in a{number} any more"))
        elif (one.start, one.exact) != (one.was_at, one.was):
            words = f", now “{one.exact}”" if one.exact != one.was else ""
            tell(one_line(f"moved: {one.subject}: “{one.was}” from {one.was_at} to {one.start}{words}"))
    if not repinned:
        tell(f"nothing cited from a{number} has moved")


def _flag(field: str) -> str:
    return field.replace("_", "-")


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
    figures: Annotated[
        bool, typer.Option("--figures", help="The figures alone, also those outside the article proper.")
    ] = False,
    format_: FormatOption = Format.table,
) -> None:
    """Show what an article reports: who takes which position, when, with which figures. Records nothing."""
    from claimtrack import display, queries, tables
    from claimtrack.names import find

    with reading() as connection:
        number = find(connection, tables.article, article)
        if not figures:
            from claimtrack import display_drafts, reviewing

            out(display_drafts.scan(reviewing.scan(connection, number), format_))
            return
        found = queries.article(connection, number)
    if found.text is None:
        raise RefusedInput("its text is not in this ledger", "article")
    from claimtrack import quantity

    all_figures = list(quantity.find(found.text))
    if format_ is Format.table:
        out(display.scanned(found.text, all_figures))
    else:
        out(display.quantities_found(all_figures, format_))


@article_app.command("review")
def article_review(
    article: Annotated[str, typer.Argument(help="The article's number: a4.")],
    again: Annotated[bool, typer.Option("--again", help="Offer those again that were skipped.")] = False,
) -> None:
    """Go through what `article scan` drafts, one by one: accept, edit or skip. Only in a terminal."""
    if not at_terminal():
        raise RefusedInput(
            "a review asks, in a terminal: claimtrack article scan shows the drafts, add and deny record them"
        )
    from claimtrack import tables
    from claimtrack.cli import review
    from claimtrack.names import find

    with reading() as connection:
        number = find(connection, tables.article, article)
    review.review(number, again=again)


@article_app.command("show")
def article_show(
    article: Annotated[str, typer.Argument(help="The article's number: a4.")],
    format_: FormatOption = Format.table,
) -> None:
    """Show one article: what we know of it, the passages cited, its text with them marked."""
    from claimtrack import display, queries, tables
    from claimtrack.names import find

    with reading() as connection:
        found = queries.article(connection, find(connection, tables.article, article))
    out(display.article(found, format_))


@app.command("open")
def open_(article: Annotated[str, typer.Argument(help="The article's number: a4.")]) -> None:
    """Open an article's address in the browser; print it where the output is no terminal."""
    from claimtrack import queries, tables
    from claimtrack.names import find
    from claimtrack.text import one_line

    with reading() as connection:
        number = find(connection, tables.article, article)
        url = queries.articles_by_id(connection, [number])[number].url
    if not url:
        raise RefusedInput(f"a{number} has no address")
    if not url.startswith(("http://", "https://")):
        raise RefusedInput(one_line(f"a{number}'s address is no http or https: {url}"))
    out(one_line(url))
    if sys.stdout.isatty():
        typer.launch(url)


@app.command("use")
def use(
    article: Annotated[str | None, typer.Option(help="The article that quotes are from: a4.")] = None,
    none: Annotated[bool, typer.Option("--none", help="No article any more.")] = False,
) -> None:
    """Keep an article for the commands that follow: their --quote is from it. Alone, say which."""
    from claimtrack import queries, settings, tables
    from claimtrack.display import source
    from claimtrack.names import find

    if article is not None and none:
        raise RefusedInput("name an article, or none", "article")
    with reading() as connection:
        if article is not None:
            number = find(connection, tables.article, article)
            settings.use_article(ledger_url(), queries.articles_by_id(connection, [number])[number].uid)
        elif none:
            settings.use_article(ledger_url(), None)
        used = settings.article_in_use(ledger_url())
        number = find(connection, tables.article, used) if used else 0
        out(source(queries.articles_by_id(connection, [number])[number]) if used else "no article")
