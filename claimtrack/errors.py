"""What can go wrong, as one plain sentence for the user. Only the CLI's boundary catches these."""

from __future__ import annotations


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


class LedgerUnavailable(ClaimtrackError):
    """The ledger is missing, busy, damaged, foreign or newer than the program."""

    exit_code = 3
