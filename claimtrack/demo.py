"""The demonstration: a ledger of the seeds, its contested claims, a report, and what to try next."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import URL

from claimtrack import database, display, document, queries, report
from claimtrack.errors import LedgerUnavailable
from claimtrack.interchange import read_yaml
from claimtrack.ledger import Writer

REPORTED = (
    "North Korea has supplied arms to Russia during the war in Ukraine"  # the claim of the first report
)
RECKONED = "North Korea has shipped munitions to Russia since August 2023"


def run(folder: Path) -> str:
    """Make the demo in `folder` (all that it writes is there) and return what to show.

    A ledger that is there already, from an earlier demo, is shown and not touched. Raises LedgerUnavailable
    where it is an older claimtrack's.
    """
    path = folder / "ledger.db"
    url = database.locate(path)
    made = not path.exists()
    if made:
        database.create(url)
        record_seeds(url)
    elif older := database.made_by_older(url):
        raise LedgerUnavailable(
            f"{path} is from the demo of claimtrack {older}: delete it, or run claimtrack --db {path} upgrade"
        )
    with database.reading(url) as connection:
        contested = frozenset({"direct", "implied", "rival"})
        page = queries.page(connection, queries.Filters(contested=contested))
        written = report.dispute(connection, queries.claim_saying(connection, REPORTED), drawn=False)
        number = queries.claim_saying(connection, RECKONED)
        kept = queries.reckonings(connection, [number]).get(number, [])
    name = f"{written.stem}.md"
    (folder / name).write_text(document.markdown(written), encoding="utf-8")
    reckoned = (
        f"Reckoned with the figures of #{number}:\n{display.in_lines(display.reckoning_lines(kept))}\n"
        if kept
        else ""
    )
    first = (
        f"made {path} from the seeds" if made else f"{path} is from an earlier demo (delete it to start anew)"
    )
    return f"""{first}

{display.page(page, "table")}
{reckoned}wrote {folder / name}

Try next:
  claimtrack --db {path} show 2
  claimtrack --db {path} list --denied-by Russia --noun shells --min 1e6
  claimtrack --db {path} list --tag wagner --format json
  claimtrack --db {path} report 1 --html   # with charts
  claimtrack --db {path} quantity "nearly 7,000 containers"
  claimtrack --db {path} compare --noun rounds
  claimtrack --db {path} reckon "3 million 152mm shells / 6,700 containers"
  claimtrack init     # a ledger of your own
"""


def record_seeds(url: URL) -> None:
    """Record the seeds in an empty ledger, as `claimtrack import` does."""
    with database.writing(url) as connection:
        writer = Writer(connection, "claimtrack", "claimtrack demo")
        for file in sorted(database.shipped("seeds", "_seeds").glob("*.yaml"), key=_parties_first):
            writer.entries(read_yaml(file).entries)
        writer.finish()
        connection.commit()


def _parties_first(file: Path) -> tuple[bool, str]:
    return file.stem != "parties", file.name
