"""`add --edit` and `edit 12` in a person's own editor: as often as it takes, and nothing typed is lost."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from claimtrack.cli.common import article_in_use, ledger_url, reading, tell
from claimtrack.errors import Outdated, RefusedInput
from claimtrack.text import decode_utf8, one_line

if TYPE_CHECKING:
    from claimtrack.entries import Entries
    from claimtrack.queries import ArticlePage

_USUAL = ("sensible-editor", "editor", "nano", "vi", "notepad")  # where neither VISUAL nor EDITOR says which
_NAME = "the form"  # what refusals call it
_MOST = 1_000_000  # bytes of one


def add(entries: Entries | None, article: str | None, *, again: bool, dry_run: bool) -> bool:
    """Record the claims of a form that is filled in; `entries` stand in it at first, else nothing does.

    Whether anything is recorded.
    """
    from claimtrack import commented

    source = _source(article)
    ref = f"a{source.article.id}" if source else None
    text = commented.new(entries or commented.blank(source), source)
    return _filled_in(
        text,
        "add",
        "add --edit",
        lambda typed: _record(typed, ref, again=again, dry_run=dry_run),
        keep=dry_run,
    )


def edit(subject: str, *, dry_run: bool) -> None:
    """Change a recorded claim as its form was changed; of a statement, figure or passage the claim's."""
    from claimtrack import commented

    source = _source(None)
    with reading() as connection:
        number = commented.claim_of(connection, subject)
        text = commented.of_claim(connection, number, source)
    _filled_in(
        text,
        str(number),
        f"edit {number}",
        lambda typed: _record(typed, None, again=True, dry_run=dry_run),
        keep=dry_run,
    )


def _source(article: str | None) -> ArticlePage | None:
    """The article that is named, else the one in use, with its text."""
    from claimtrack import queries, tables
    from claimtrack.names import find

    named = article or article_in_use()
    if named is None:
        return None
    with reading() as connection:
        return queries.article(connection, find(connection, tables.article, named))


def _record(text: str, article: str | None, *, again: bool, dry_run: bool) -> bool:
    """Record what a form says; False where the person wants to go back to it."""
    from claimtrack import amending
    from claimtrack.cli import entering
    from claimtrack.cli.common import out

    form = amending.read(text, _NAME, article)
    choices = entering.settled(form, again=again)
    if choices is None:
        return False
    done = entering.recorded(form, choices, dry_run=dry_run)
    if not (done.told or done.claims):
        tell("nothing changes")
    out("\n".join(map(str, dict.fromkeys(done.claims.values()))))
    return True


def _filled_in(text: str, name: str, command: str, record: Callable[[str], bool], *, keep: bool) -> bool:
    """Open the form in the editor until it can be recorded, or the person gives up.

    What is wrong comes back as comments at its lines. A form that was not recorded is kept, and offered by
    the same command again, as is one that is to `keep`. False where nothing was changed.
    """
    from claimtrack.commented import is_empty, with_faults, without_faults
    from claimtrack.interchange import BadForm

    path = kept(ledger_url(), f"{name}.yaml")
    before = _offered(path) or text
    wrong: list[tuple[int, str]] = []
    first = True
    while True:
        _write(path, with_faults(before, wrong))
        try:
            _run_editor(path)
        except RefusedInput as error:
            if without_faults(_read(path)) == text:
                path.unlink()
                raise
            again = f"what you typed is kept: claimtrack {command} goes on with it"
            raise RefusedInput(f"{error}; {again}") from None
        typed = without_faults(_read(path))
        if is_empty(typed):
            path.unlink()
            tell("the form is empty")
            raise typer.Abort
        if first and typed == text:
            path.unlink()
            tell("the form is as it was: nothing is recorded")
            return False
        if wrong and typed == before:
            lines = "\n".join(f"line {line}: {words}" if line else words for line, words in wrong)
            raise RefusedInput(
                f"{lines}\nnothing is recorded; the form is kept: claimtrack {command} goes on with it"
            )
        before, wrong, first = typed, [], False
        try:
            if record(typed):
                if keep:
                    tell(f"the form is kept: claimtrack {command} goes on with it")
                else:
                    path.unlink()
                return True
        except BadForm as error:
            wrong = list(error.faults)
        except Outdated as error:
            raise RefusedInput(
                f"{error.message}\nwhat you typed is kept in {path}: open the claim anew for it"
            ) from None
        except RefusedInput as error:
            wrong = [(0, str(error))]
        if wrong:
            are = "thing is" if len(wrong) == 1 else "things are"
            tell(f"{len(wrong)} {are} wrong: see the comments in the form")


def _offered(path: Path) -> str | None:
    """The form that was kept, if the person wants to go on with it."""
    if not path.exists():
        return None
    if typer.confirm("Go on with the form that you left?", default=True, err=True):
        from claimtrack.commented import without_faults

        return without_faults(_read(path))
    path.unlink()
    return None


def kept(url: object, name: str) -> Path:
    """Where what is typed for a ledger is kept until it is recorded."""
    from hashlib import sha256

    from claimtrack.settings import state_path

    return state_path() / f"draft-{sha256(repr(url).encode()).hexdigest()[:16]}-{name}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8", newline="\n")


def _read(path: Path) -> str:
    with path.open("rb") as file:
        return decode_utf8(file, str(path), _MOST).replace("\r\n", "\n")


def _run_editor(path: Path) -> None:
    """Let the person edit the file. Raises RefusedInput where there is no editor, or it fails."""
    words = next(filter(None, (os.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR"))), None)
    if words is None:
        words = next(filter(None, map(shutil.which, _USUAL)), None)
    if words is None:
        raise RefusedInput("no editor: say which in VISUAL or EDITOR")
    # Ctrl-C is the editor's; a handler, other than SIG_IGN, is not passed on to it.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        code = subprocess.run([*shlex.split(words), str(path)], check=False).returncode  # noqa: S603
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RefusedInput(f"the editor '{one_line(words)}' cannot be started: {reason}") from None
    finally:
        signal.signal(signal.SIGINT, before)
    if code:
        raise RefusedInput(f"the editor '{one_line(words)}' failed (exit code {code})")
