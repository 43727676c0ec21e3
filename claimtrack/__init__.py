"""claimtrack: a ledger of disputed claims and the numbers in them."""

__version__ = "0.1.0"
