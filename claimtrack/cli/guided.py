"""`add` without arguments, in a terminal: a form, a preview of what will be recorded, and the record."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from claimtrack.cli.common import ledger_url, options, out, recording, tell
from claimtrack.errors import RefusedInput
from claimtrack.text import clean, one_line

if TYPE_CHECKING:
    from claimtrack.form import Filled
    from claimtrack.ledger import Writer

_CHOICES = "Enter: record it   <: back   same 12, implies 12, excludes 12: link it   q: stop, keep it"


def add(article: str | None, *, dry_run: bool) -> None:
    """Ask for a claim with its statements, show what will be recorded, and record it when told to."""
    from claimtrack.asking import BACK, ask
    from claimtrack.form import Ledger, dialogue

    url = ledger_url()
    lead = partial(dialogue, Ledger(url), article or "")
    draft = _Draft(url)
    answers = draft.offered()
    try:
        while True:
            filled = ask(lead, answers)
            chosen = confirmed(filled)
            if chosen != BACK:
                break
            del answers[-1:]
    except (KeyboardInterrupt, EOFError):
        draft.keep(answers)
        raise typer.Abort from None
    with recording(dry_run=dry_run) as writer:
        number = record(writer, filled)
    draft.forget()
    out(str(number))


def confirmed(filled: Filled) -> str:
    """Show what will be recorded until the person says so; back if it cannot be, or shall not."""
    from prompt_toolkit import prompt

    from claimtrack.asking import BACK

    while True:
        try:
            out(_preview(filled))
        except RefusedInput as error:
            tell(clean(str(error)))
            return BACK
        reply = prompt(f"{_CHOICES}\n> ").strip()
        if reply in ("", BACK):
            return reply
        if reply == "q":
            raise KeyboardInterrupt
        link = re.fullmatch(r"(same|implies|excludes) #?(\d{1,9})", reply)
        if link is None:
            tell(f"'{one_line(reply)}' is none of these")
        else:
            _linked(filled, link[1], link[2])


def _linked(filled: Filled, how: str, claim: str) -> None:
    from claimtrack.entries import LinkEntry

    if how == "same":
        filled.claim = int(claim)
    else:
        filled.claim = None
        getattr(filled.entry, how).append(LinkEntry(claim=claim))


def _preview(filled: Filled) -> str:
    """The claim as it would be shown, with what is remarked on; nothing of it stays."""
    from claimtrack import display, queries, similar
    from claimtrack.database import writing
    from claimtrack.ledger import Writer
    from claimtrack.settings import analyst

    with writing(ledger_url()) as connection:
        writer = Writer(connection, analyst(options.analyst), options.command)
        number = record(writer, filled)
        writer.finish()
        (view,) = queries.claims_by_id(connection, [number])
        notes = list(dict.fromkeys(writer.notes))
        alike = similar.like(connection, number, 3) if filled.claim is None else []
        notes += [f"similar: #{like.claim} “{like.text}” ({', '.join(like.why)})" for like in alike]
        return "\n".join([display.whole(view).rstrip("\n"), *map(one_line, notes)])


def record(writer: Writer, filled: Filled) -> int:
    """Record what was filled in; the number of the claim."""
    for party in filled.parties:
        writer.party(party)
    if filled.claim is None:
        return writer.claim(filled.entry)
    for statement in filled.entry.statements:
        writer.statement(filled.claim, statement)
    return filled.claim


class _Draft:
    """The answers of a form that was left, kept for this ledger."""

    def __init__(self, url: object) -> None:
        from hashlib import sha256

        from claimtrack.settings import state_path

        self._path: Path = state_path() / f"draft-{sha256(repr(url).encode()).hexdigest()[:16]}.json"

    def offered(self) -> list[str]:
        """The answers that are kept, if the person wants to go on with them."""
        from prompt_toolkit import prompt

        if not self._path.exists():
            return []
        answers: list[str] = json.loads(self._path.read_text(encoding="utf-8"))
        begun = one_line(next((answer for answer in answers if len(answer) > 10), ""))[:60]
        if prompt(f"Go on with the draft “{begun}”? Y, or n: ").strip().lower().startswith("n"):
            self.forget()
            return []
        return answers

    def keep(self, answers: list[str]) -> None:
        """Keep the answers, for when the form is opened again."""
        if answers:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
            tell("kept: claimtrack add goes on with it")

    def forget(self) -> None:
        """Keep nothing."""
        self._path.unlink(missing_ok=True)
