"""What can go wrong, as one plain sentence for the user. Only the CLI's boundary catches these."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class ClaimtrackError(Exception):
    """Base of all errors that a user can meet; `exit_code` is the process's."""

    exit_code = 2


class RefusedInput(ClaimtrackError):
    """Input that is not recorded: what is wrong with `field`, and what to do.

    `path` leads to the field inside a larger entry, as ("claims", 0, "statements", 1, "party"); whoever read
    the entry from a file turns it into a line number.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path: tuple[str | int, ...] = (field,) if field else ()

    def within(self, *steps: str | int) -> RefusedInput:
        """The same refusal, seen from the entry that holds the refused one at `steps`."""
        self.path = (*steps, *self.path)
        return self

    def __str__(self) -> str:
        """The sentence, after the field's name where one is known."""
        field = next((step for step in reversed(self.path) if isinstance(step, str)), None)
        return f"{field}: {self.message}" if field else self.message


class Follows(RefusedInput):
    """Refused only because what it refers to was: that is told already."""


class Several(RefusedInput):
    """Several refusals at once, as of the rows of a file."""

    def __init__(self, refusals: Sequence[RefusedInput]) -> None:
        super().__init__("\n".join(map(str, refusals)))
        self.refusals = tuple(refusals)


class Difference(NamedTuple):
    """A field that others have changed since, or that an editor wants changed: before, now, wanted.

    `analyst` and `at` (UTC) are of the last change of the field since the editor's version, if there is one.
    """

    field: str
    before: Any
    now: Any
    wanted: Any
    analyst: str | None
    at: str | None


class Outdated(RefusedInput):
    """An edit of a version that is no longer the record's; `differences` has what it would overwrite."""

    def __init__(self, message: str, version: int, differences: Sequence[Difference]) -> None:
        super().__init__(message)
        self.version, self.differences = version, tuple(differences)


class LedgerUnavailable(ClaimtrackError):
    """The ledger is missing, busy, damaged, foreign or newer than the program."""

    exit_code = 3


class Stopped(ClaimtrackError):
    """A person has stopped a dialogue of several changes: what it has recorded so far."""

    exit_code = 130
