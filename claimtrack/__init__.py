"""claimtrack: a ledger of disputed claims and the numbers in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

# For programs in Python; loaded when asked for, since commands need none of it.
if TYPE_CHECKING:
    from claimtrack.api import Change as Change
    from claimtrack.api import Ledger as Ledger


def __getattr__(name: str) -> object:
    if name not in ("Change", "Ledger"):
        raise AttributeError(f"module 'claimtrack' has no attribute '{name}'")
    from claimtrack import api

    found: object = getattr(api, name)
    return found
