"""`add` without arguments, in a terminal: a form, a preview of what will be recorded, and the record."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from claimtrack.cli.common import ledger_url, out, tell
from claimtrack.errors import RefusedInput
from claimtrack.text import clean, one_line

if TYPE_CHECKING:
    from claimtrack.amending import Choice, Typed
    from claimtrack.form import Filled
    from claimtrack.ledger import Writer

_KEYS = "Enter: record it   <: back   e: in the editor   q: stop, keep it"


def add(article: str | None, *, dry_run: bool) -> None:
    """Ask for a claim with its statements, show what will be recorded, and record it when told to."""
    from claimtrack.asking import BACK, ask
    from claimtrack.cli import editor, entering
    from claimtrack.form import Ledger, dialogue

    url = ledger_url()
    lead = partial(dialogue, Ledger(url))
    draft = _Draft(url)
    answers = draft.offered() or ([article] if article else [])
    begun = len(answers)
    try:
        while True:
            filled = ask(lead, answers)
            reply, choices = _confirmed(filled)
            if reply != BACK:
                break
            del answers[-1:]
    except (KeyboardInterrupt, EOFError):
        if len(answers) > min(begun, 1):
            draft.keep(answers)
        raise typer.Abort from None
    if reply == "e":
        draft.keep(answers)
        if editor.add(_typed(filled).form.entries, filled.article, again=True, dry_run=dry_run):
            draft.forget()
        return
    done = entering.recorded(_typed(filled), {0: [*_onto(filled), *choices]}, dry_run=dry_run)
    if dry_run:
        draft.keep(answers)
    else:
        draft.forget()
    out(str(done.claims[0]))


def confirmed(filled: Filled) -> str:
    """Show what will be recorded until the person says so; back if it cannot be, or shall not."""
    reply, choices = _confirmed(filled, editable=False)
    for choice in choices:
        if choice.how == "same":
            filled.claim = choice.claim
        else:
            from claimtrack.entries import LinkEntry

            link = LinkEntry(claim=str(choice.claim), reason=choice.reason)
            getattr(filled.entry, choice.how).append(link)
    return reply


def record(writer: Writer, filled: Filled) -> int:
    """Record what was filled in; the number of the claim."""
    from claimtrack import amending

    return amending.amend(writer, _typed(filled), {0: _onto(filled)}).claims[0]


def _confirmed(filled: Filled, *, editable: bool = True) -> tuple[str, list[Choice]]:
    """What the person replies to the preview, and what the new claim is to recorded ones."""
    from prompt_toolkit import prompt

    from claimtrack import display
    from claimtrack.asking import BACK
    from claimtrack.cli import entering

    choices: list[Choice] = []
    while True:
        try:
            trial = entering.tried(_typed(filled), {0: [*_onto(filled), *choices]})
        except RefusedInput as error:
            tell(clean(str(error), keep="\n"))
            if not choices:
                return BACK, []
            choices.pop()
            continue
        alike = trial.alike.get(0, [])
        told = [*map(one_line, trial.notes), *entering.lines(alike)]
        out("\n".join([display.whole(trial.claims[0]).rstrip("\n"), *told]))
        keys = _KEYS if editable and filled.claim is None else _KEYS.replace("   e: in the editor", "")
        reply = prompt("\n".join(filter(None, (entering.KEYS if alike else "", f"{keys}\n> ")))).strip()
        if reply in ("", BACK) or (reply == "e" and editable and filled.claim is None):
            return reply, choices
        if reply == "q":
            raise KeyboardInterrupt
        try:
            choice = entering.chosen(reply, alike)
            if filled.claim is not None:
                raise RefusedInput(f"this is on #{filled.claim}: go back to say another claim")
            # What is the same as a recorded claim is nothing else to others.
            alone = "same" in (choice.how, *(before.how for before in choices))
            choices = [choice] if alone else [*choices, choice]
        except RefusedInput as error:
            tell(one_line(str(error)))


def _typed(filled: Filled) -> Typed:
    from claimtrack.cli import entering
    from claimtrack.entries import Entries

    return entering.typed(Entries(parties=filled.parties, claims=[filled.entry]))


def _onto(filled: Filled) -> list[Choice]:
    from claimtrack.amending import Choice

    return [Choice("same", filled.claim)] if filled.claim is not None else []


class _Draft:
    """The answers of a form that was left, kept for this ledger."""

    def __init__(self, url: object) -> None:
        from claimtrack.cli.editor import kept

        self._path: Path = kept(url, "form.json")

    def offered(self) -> list[str]:
        """The answers that are kept, if the person wants to go on with them."""
        from prompt_toolkit import prompt

        if not self._path.exists():
            return []
        try:
            answers = [str(answer) for answer in json.loads(self._path.read_text(encoding="utf-8"))]
        except (ValueError, TypeError):  # not ours any more
            answers = []
        begun = one_line(next((answer for answer in answers if len(answer) > 10), ""))[:60]
        if prompt(f"Go on with the draft “{begun}”? Y, or n: ").strip().lower().startswith("n"):
            self.forget()
            return []
        return answers

    def keep(self, answers: list[str]) -> None:
        """Keep the answers, for when the form is opened again."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.touch(mode=0o600)
        self._path.write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
        tell("kept: claimtrack add goes on with it")

    def forget(self) -> None:
        """Keep nothing."""
        self._path.unlink(missing_ok=True)
