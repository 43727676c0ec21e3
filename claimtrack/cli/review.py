"""`article review`, in a terminal: drafts one by one, each accepted by a key, and nothing recorded unseen."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from functools import partial
from hashlib import sha256

from prompt_toolkit import prompt
from prompt_toolkit.application import get_app
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from sqlalchemy.engine import URL

from claimtrack import display_drafts, queries, reviewing
from claimtrack.asking import BACK, WentBackError, ask, keys_in_lines
from claimtrack.cli import guided
from claimtrack.cli.common import ledger_url, options, out, reading, recording, tell
from claimtrack.database import shown, writing
from claimtrack.errors import RefusedInput, Stopped
from claimtrack.form import Dialogue, Filled
from claimtrack.ledger import Writer
from claimtrack.reviewing import Offered, Scan
from claimtrack.settings import state_path
from claimtrack.similar import Like
from claimtrack.text import one_line

_KEYS = "Enter: accept   #12: on that claim   n: on a new one   e: edit   s: skip   <: back   q: stop"
_FIGURES = "   1, 2 …: leave a figure out"


def review(article: int, *, again: bool) -> None:
    """Lead through the drafts of an article that are neither recorded nor were skipped."""
    with reading() as connection:
        (view,) = queries.articles_by_id(connection, [article]).values()
    memory = _Memory(ledger_url(), view.uid)
    if again:
        memory.forget_skipped()
    recorded: set[str] = set()
    try:
        while _review_next(article, memory, recorded):
            pass
    except (KeyboardInterrupt, EOFError):
        raise Stopped(_end(article, memory, recorded)) from None
    tell(_end(article, memory, recorded))


def _waiting(article: int, memory: _Memory, recorded: set[str]) -> tuple[Scan, list[Offered]]:
    """What is neither recorded nor skipped."""
    with reading() as connection:
        scanned = reviewing.scan(connection, article)
    passed = recorded | set(memory.skipped)
    drafts = [one for one in scanned.drafts if one.statement is None]
    return scanned, [one for one in drafts if reviewing.key(scanned, one.draft) not in passed]


def _review_next(article: int, memory: _Memory, recorded: set[str]) -> bool:
    """Offer the first draft that waits; False where none does, or the person stops."""
    scanned, waiting = _waiting(article, memory, recorded)
    if not waiting:
        return False
    offered, key = waiting[0], reviewing.key(scanned, waiting[0].draft)
    alike = _alike(scanned, offered)
    chosen = reviewing.shown(offered, alike)
    place = scanned.drafts.index(offered) + 1, len(scanned.drafts)
    while True:
        out(display_drafts.screen(scanned, offered, alike, chosen.without, place))
        keys = keys_in_lines(_KEYS + (_FIGURES if offered.draft.figures else ""))
        reply = prompt(f"{keys}\n> ", key_bindings=_single_keys()).strip()
        if reply == "q":
            return False
        if reply == "s":
            memory.skip(key)
            return True
        if reply == BACK:
            if memory.unskip():
                return True
            tell("nothing was skipped before; claimtrack undo takes back what was recorded last")
        elif reply.isdecimal() and 1 <= int(reply) <= len(offered.draft.figures):
            chosen = chosen._replace(without=chosen.without ^ {int(reply) - 1})
        elif reply in ("", "e", "n") or re.fullmatch(r"#\d{1,9}", reply):
            claim = None if reply == "n" else int(reply[1:]) if reply[:1] == "#" else chosen.claim
            lead = partial(
                reviewing.dialogue,
                ledger_url(),
                scanned,
                offered,
                alike,
                chosen._replace(claim=claim, edit=reply == "e"),
            )
            filled = _filled(lead, memory, f"{key} {reply}")
            if filled is not None:
                with recording() as writer:
                    guided.record(writer, filled)
                recorded.add(key)
                return True
        else:
            tell(f"'{one_line(reply)}' is none of these")


def _single_keys() -> KeyBindings:
    """Keys that are a whole answer: no Enter is needed after them."""
    keys = KeyBindings()
    for key in f"ensq{BACK}123456789":

        @keys.add(key, filter=Condition(lambda: not get_app().current_buffer.text))
        def answer(event: KeyPressEvent) -> None:
            event.current_buffer.text = event.data
            event.current_buffer.validate_and_handle()

    return keys


def _alike(scanned: Scan, offered: Offered) -> list[Like]:
    """The recorded claims that the draft may be about; nothing stays of how they are found."""
    with writing(ledger_url()) as connection:
        try:
            return reviewing.claims(Writer(connection, "review", options.command), scanned, offered)
        except RefusedInput:  # a sentence that could be no claim is like none
            return []


def _filled(lead: Callable[[], Dialogue], memory: _Memory, name: str) -> Filled | None:
    """What the form ends with, seen and confirmed; none where the person goes back to the draft."""
    answers = memory.begun(name)
    try:
        while True:
            filled = ask(lead, answers, may_leave=True)
            if guided.confirmed(filled) != BACK:
                return filled
            if not answers:
                return None
            del answers[-1:]
    except WentBackError:
        return None
    except (KeyboardInterrupt, EOFError):
        memory.begin(name, answers)
        raise


def _end(article: int, memory: _Memory, recorded: set[str]) -> str:
    """How the review ends, and how it goes on."""
    left = len(_waiting(article, memory, recorded)[1])
    goes_on = f": claimtrack article review a{article} goes on" if left else ""
    again = f" ({len(memory.skipped)} skipped: --again offers them once more)" if memory.skipped else ""
    return f"{len(recorded)} recorded, {left} left{goes_on}{again}"


class _Memory:
    """What is remembered of the review of an article: what was skipped, and answers that were begun."""

    def __init__(self, url: URL, article: str) -> None:
        name = sha256(f"{shown(url)} {article}".encode()).hexdigest()[:16]
        self._path = state_path() / f"review-{name}.json"
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            self.skipped: list[str] = list(kept["skipped"])
            self._begun: dict[str, list[str]] = dict(kept["begun"])
        except (OSError, ValueError, KeyError, TypeError):  # what is lost here is offered again
            self.skipped, self._begun = [], {}

    def skip(self, key: str) -> None:
        """Don't offer a draft again."""
        self.skipped.append(key)
        self._keep()

    def unskip(self) -> bool:
        """Offer the draft again that was skipped last, if one was."""
        last = self.skipped[-1:]
        del self.skipped[-1:]
        self._keep()
        return bool(last)

    def forget_skipped(self) -> None:
        """Offer all again."""
        self.skipped.clear()
        self._keep()

    def begun(self, name: str) -> list[str]:
        """The answers that were given to a form before it was left."""
        return list(self._begun.get(name, []))

    def begin(self, name: str, answers: list[str]) -> None:
        """Keep the answers of a form that is left."""
        self._begun[name] = answers
        self._keep()

    def _keep(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_suffix(".part")
        kept = {"skipped": self.skipped, "begun": self._begun}
        new.touch(mode=0o600)
        new.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        os.replace(new, self._path)
