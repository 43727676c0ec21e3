"""The program, as `claimtrack` and as `python -m claimtrack`."""

import gc


def main() -> None:
    """Run the command line, and exit with its code."""
    # A command imports much, makes little and ends: looking for garbage would be a tenth of its time.
    gc.set_threshold(1_000_000)
    from claimtrack import cli

    try:
        cli.main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
