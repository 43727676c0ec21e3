"""What is typed in a form or an editor: tried, shown beside claims like it, recorded when that is settled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from claimtrack.cli.common import recording, tell, trying
from claimtrack.errors import RefusedInput
from claimtrack.text import one_line

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from claimtrack.amending import Choice, Done, Typed
    from claimtrack.entries import Entries
    from claimtrack.queries import ClaimView
    from claimtrack.similar import Like

BACK = "<"  # typed alone, leads to what was before
KEYS = "s 12: says the same as #12   i 12: implies it   x 12: excludes it"
_HOW = {
    "s": "same",
    "same": "same",
    "i": "implies",
    "implies": "implies",
    "x": "excludes",
    "excludes": "excludes",
}
_FEW = 3  # claims like it that are shown


class Trial(NamedTuple):
    """What would be recorded: the new claims by their places, what is remarked on, and claims like them."""

    claims: dict[int, ClaimView]
    notes: list[str]
    alike: dict[int, list[Like]]


def typed(entries: Entries) -> Typed:
    """Entries that come from no file, as if they had been typed in one."""
    from claimtrack.amending import Typed
    from claimtrack.interchange import Form

    return Typed(Form("form", entries, {}), {}, None)


def tried(form: Typed, choices: Mapping[int, Sequence[Choice]]) -> Trial:
    """What would be recorded, of which nothing stays. Raises what recording it would."""
    from claimtrack import amending, queries, similar

    with trying() as writer:
        done = amending.amend(writer, form, choices)
        writer.finish()
        views = queries.claims_by_id(writer.connection, list(done.claims.values()))
        by_number = {view.id: view for view in views}
        new = {place: number for place, number in done.claims.items() if not _same(choices.get(place, ()))}
        alike = {place: similar.like(writer.connection, number, _FEW) for place, number in new.items()}
        claims = {place: by_number[number] for place, number in done.claims.items()}
        return Trial(claims, list(dict.fromkeys(writer.notes)), {p: a for p, a in alike.items() if a})


def recorded(form: Typed, choices: Mapping[int, Sequence[Choice]], *, dry_run: bool = False) -> Done:
    """Record it, and say each field that changes."""
    from claimtrack import amending

    with recording(dry_run=dry_run) as writer:
        done = amending.amend(writer, form, choices)
    for line in done.told:
        tell(one_line(line))
    for place, number in done.claims.items():
        for choice in choices.get(place, ()):
            if choice.how == "same":
                said = len(form.form.entries.claims[place].statements)
                tell(f"on #{number}: {said or 'no'} further statement{'s' * (said != 1)}")
            else:
                tell(f"#{number} {choice.how} #{choice.claim}")
    return done


def _same(choices: Sequence[Choice]) -> bool:
    return any(choice.how == "same" for choice in choices)


def lines(alike: Sequence[Like]) -> list[str]:
    """A line for each claim that may be the same, with what they have in common."""
    return [one_line(f"similar: #{like.claim} “{like.text}” ({', '.join(like.why)})") for like in alike]


def chosen(reply: str, alike: Sequence[Like]) -> Choice:
    """What a reply says of one of these claims, or of another recorded one.

    Raises RefusedInput where it says nothing.
    """
    from claimtrack.amending import Choice

    match = re.fullmatch(r"([a-z]+)\s*#?(\d{1,9})?(?:\s+(?:because\s+)?(\S.*))?", reply.strip())
    if match is None or match[1] not in _HOW:
        raise RefusedInput(f"'{one_line(reply)}' is none of these")
    if match[2] is None and len(alike) != 1:
        raise RefusedInput(f"which claim? As in {match[1]} 12")
    return Choice(_HOW[match[1]], int(match[2] or alike[0].claim), match[3])


def settled(form: Typed, *, again: bool = False) -> dict[int, list[Choice]] | None:
    """Ask, for each new claim like recorded ones, what it is to them; None to go back.

    Raises RefusedInput where the ledger has the very sentence, unless another one is made `again`.
    """
    from prompt_toolkit import prompt

    choices: dict[int, list[Choice]] = {}
    if not again:
        _refuse_again(form)
    trial = tried(form, choices)
    for place, alike in trial.alike.items():
        tell(one_line(f"new: “{trial.claims[place].text}”"))
        for line in lines(alike):
            tell(line)
        while True:
            reply = prompt(f"{KEYS}\nEnter: a claim of its own   {BACK}: back\n> ").strip()
            if reply == BACK:
                return None
            if not reply:
                break
            try:
                choices[place] = [*choices.get(place, []), chosen(reply, alike)]
                tried(form, choices)
                break
            except RefusedInput as error:
                choices.pop(place, None)
                tell(one_line(str(error)))
    return choices


def _refuse_again(form: Typed) -> None:
    from claimtrack import similar
    from claimtrack.cli.common import reading
    from claimtrack.interchange import BadForm

    with reading() as connection:
        if not form.form.lines:  # was typed as a command
            for claim in form.form.entries.claims:
                refuse_again(connection, claim.text)
            return
        new = [(i, c) for i, c in enumerate(form.form.entries.claims) if ("claims", i) not in form.records]
        known = {i: similar.same(connection, claim.text) for i, claim in new}
    refused = [
        RefusedInput(f"is #{number} already: 'claimtrack say {number}' records who says so", "text").within(
            form.form.name, "claims", place
        )
        for place, number in known.items()
        if number
    ]
    if refused:
        raise BadForm(form.form.name, form.form.faults(refused))


def refuse_again(connection: Connection, text: str) -> None:
    """Refuse a sentence that is a claim already: what is new belongs to that one."""
    from claimtrack import similar

    if known := similar.same(connection, text):
        raise RefusedInput(
            f"is #{known} already: 'claimtrack say {known}' records who says so; --again makes another claim",
            "text",
        )
