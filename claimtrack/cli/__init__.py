"""The command line: parse, call one function, show. The only commit and the only error boundary are here."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import typer

from claimtrack.cli.common import app, options, tell
from claimtrack.errors import ClaimtrackError, RefusedInput
from claimtrack.text import hide_passwords

# Where the commands are, in the order of the help.
_ROOMS = {
    "ledgers": ("init", "where", "check", "backup", "restore", "upgrade", "move", "demo"),
    "files": ("import", "export", "report"),
    "lists": ("list", "search", "show"),
    "figures": ("quantity", "figure", "compare", "reckon", "yardstick"),
    "claims": ("add", "say", "deny", "cite", "imply", "exclude"),
    "changes": ("edit", "merge", "tag", "assess", "withdraw", "history", "undo"),
    "parties": ("party",),
    "articles": ("article", "open", "use"),
}
_COMMANDS, _GROUPS = app.registered_commands, app.registered_groups  # grow as rooms are loaded

# Fields of entries as the command line calls them.
_FLAGS = {
    "party": "--by",
    "date": "--on",
    "exact": "--quote",
    "as_written": "--quantity",
    "reading_reason": "--inferred",
    "withdrawn_because": "--because",
    "reason": "--because",
    "tags": "--tag",
    "member_of": "--member-of",
    "content": "SOURCE",
    "source": "SOURCE",
    "FILE": "FILE",
    "text": "TEXT",
    "name": "NAME",
    "singular": "--noun",
    "whole": "--member-of",
    "expression": "EXPRESSION",
}
# The same where a larger entry holds them.
_FLAGS_WITHIN = {
    ("quantities", "amount"): "--quantity",
    ("quantities", "low"): "--quantity",
    ("quantities", "high"): "--quantity",
    ("quantities", "period"): "--figure-period",
    ("implies", "claim"): "--implies",
    ("excludes", "claim"): "--excludes",
    ("member_of", "period"): "--during",
}


_ANYWHERE = {"--db": True, "--as": True, "--verbose": False, "--no-input": False}  # True: with a value


def main() -> None:
    """Run the command line; the process's exit code says how it went."""
    sys.exit(_run(sys.argv[1:]))


def _run(arguments: Sequence[str]) -> int:
    """0 fine, 1 findings, 2 refused input, 3 ledger not to be had, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        front, rest = _hoisted(arguments)
        # A file's name need not be UTF-8, the history is; and it is read by others.
        typed = shlex.join(["claimtrack", *map(hide_passwords, rest)])
        command = typed.encode(errors="backslashreplace").decode()
        options.__init__(command=command)  # type: ignore[misc]
        code = program(rest)(args=[*front, *rest], standalone_mode=False, prog_name="claimtrack")
        if code == 130:  # Typer has caught the interruption
            raise KeyboardInterrupt
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except ClaimtrackError as error:
        return _complain(error)
    except typer.Exit as exit_:
        return exit_.exit_code
    except (typer.Abort, KeyboardInterrupt):
        tell("stopped; the ledger is as it was")
        return 130
    except BrokenPipeError:
        # The reader has seen enough. Python would complain once more while it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except typer.TyperException as error:
        return _complain_about_usage(error)
    except UnicodeEncodeError as error:
        tell(f"U+{ord(error.object[error.start]):04X} is no character: write UTF-8 text")
        return 2
    except OSError as error:
        from claimtrack.text import one_line

        tell(one_line(": ".join(filter(None, (str(error.filename or ""), error.strerror or str(error))))))
        return 3
    except Exception as error:
        if options.verbose:
            raise
        tell(f"internal error, please report it: {type(error).__name__}: {error} (--verbose tells more)")
        return 3


def _hoisted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The options that every command has, wherever they stand, and the rest; `--contested` gets a value."""
    front: list[str] = []
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        name, equals, _ = argument.partition("=")
        if argument == "--":
            return front, [*rest, argument, *waiting]
        if name in _ANYWHERE:
            front.append(argument)
            if _ANYWHERE[name] and not equals:
                front += [value for value in [next(waiting, None)] if value is not None]
        else:
            rest.append(argument)
    if "--contested" in rest:
        at = rest.index("--contested")
        following = rest[at + 1] if at + 1 < len(rest) else ""
        if not re.fullmatch(r"(direct|implied|rival)(,(direct|implied|rival))*", following):
            rest[at] = "--contested=direct,implied,rival"
    return front, rest


def program(arguments: Sequence[str] = ()) -> typer.Typer:
    """The program with the command that is called alone, or with all of them.

    To load and build the other commands takes more than a third of a bare program's time.
    """
    called = next((argument for argument in arguments if not argument.startswith("-")), "")
    app.registered_commands, app.registered_groups = _COMMANDS, _GROUPS
    for room in [room for room, commands in _ROOMS.items() if called in commands] or _ROOMS:
        import_module(f"claimtrack.cli.{room}")
    known = [name for commands in _ROOMS.values() for name in commands]
    wanted = [called] if called in known else known
    for registered in (_COMMANDS, _GROUPS):
        registered.sort(key=lambda one: known.index(str(one.name)))
    app.registered_commands = [command for command in _COMMANDS if command.name in wanted]
    app.registered_groups = [group for group in _GROUPS if group.name in wanted]
    return app


def _complain(error: ClaimtrackError) -> int:
    from claimtrack.text import clean

    message = str(error)
    if isinstance(error, RefusedInput):
        holder, field = ["", "", *(step for step in error.path if isinstance(step, str))][-2:]
        flag = _FLAGS_WITHIN.get((holder, field)) or _FLAGS.get(field, f"--{field.replace('_', '-')}")
        if field:
            message = f"{field if field.startswith('--') else flag}: {error.message}"
    tell(clean(message, keep="\n"))
    if options.verbose and error.__cause__ is not None:
        import traceback

        traceback.print_exception(error.__cause__)
    return error.exit_code


def _complain_about_usage(error: Any) -> int:
    from claimtrack.text import one_line

    context = getattr(error, "ctx", None)
    path = context.command_path if context else "claimtrack"
    words = str(error.format_message()).replace("Value error, ", "")
    if type(error).__name__ == "NoArgsIsHelpError":
        print(words)  # noqa: T201
        return 2
    print(f"{path}: {hide_passwords(one_line(words))} ({path} --help)", file=sys.stderr)  # noqa: T201
    return 2
