"""Commands for parties: who speaks or is spoken about."""

from __future__ import annotations

from typing import Annotated

import typer

from claimtrack.cli.common import DryRun, Format, FormatOption, Note, app, out, reading, recording, tell
from claimtrack.vocabulary import PartyKind

party_app = typer.Typer(help="Parties: who speaks or is spoken about.", no_args_is_help=True)
app.add_typer(party_app, name="party")


@party_app.command("add")
def party_add(
    name: Annotated[str, typer.Argument(help="The party's own name.")],
    kind: Annotated[PartyKind, typer.Option(help="What it is.")],
    also: Annotated[list[str] | None, typer.Option(help="Another name of it; repeatable.")] = None,
    member_of: Annotated[list[str] | None, typer.Option(help="What it is a part of; repeatable.")] = None,
    during: Annotated[str | None, typer.Option(help="For how long it is a part, EDTF.")] = None,
    note: Note = None,
    dry_run: DryRun = False,
) -> None:
    """Record a party with its other names and what it is a part of."""
    from claimtrack.entries import MembershipEntry, PartyEntry

    members = [MembershipEntry(whole=whole, period=during) for whole in member_of or ()]
    with recording(dry_run=dry_run) as writer:
        number = writer.party(PartyEntry(name=name, kind=kind, also=also or [], member_of=members, note=note))
    out(f"p{number}")


@party_app.command("list")
def party_list(format_: FormatOption = Format.table) -> None:
    """List all parties by name."""
    from claimtrack import display, queries

    with reading() as connection:
        rows = queries.parties(connection)
    out(display.rows(format_, ("party", "name", "kind", "also", "member_of"), rows))


@party_app.command("show")
def party_show(
    name: Annotated[str, typer.Argument(help="Any of its names.")], format_: FormatOption = Format.table
) -> None:
    """Show one party: names, what it is a part of, and its newest statements."""
    from claimtrack import display, queries
    from claimtrack.names import Names
    from claimtrack.text import one_line

    with reading() as connection:
        names = Names(connection)
        found = queries.party(connection, names.known(name))
        for reading_ in names.readings():
            tell(one_line(reading_))
    out(display.party(found, format_))


@party_app.command("merge")
def party_merge(
    name: Annotated[str, typer.Argument(help="The party that is the same as another; any of its names.")],
    into: Annotated[str, typer.Argument(help="The party that it is.")],
    dry_run: DryRun = False,
) -> None:
    """Make one party of two: names, statements and memberships move to the second."""
    from claimtrack import merging
    from claimtrack.text import one_line

    with recording(dry_run=dry_run) as writer:
        pair = writer.names.known(name), writer.names.known(into)
        one, other = (one_line(writer.names.label(party)) for party in pair)
        moved = merging.merge_parties(writer, *pair)
    would = "would be" if dry_run else "is"
    tell(f"p{pair[0]} {one} {would} merged into p{pair[1]} {other}: {moved}")
    out(f"p{pair[1]}")
