"""claimtrack: a ledger of disputed claims and the numbers in them."""

__version__ = "0.2.0"
