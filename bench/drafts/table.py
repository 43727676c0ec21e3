"""How good drafts of statements are, in Markdown: by field, on both halves of the labelled articles."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "drafts"))

from draft_scoring import FIELDS, score
from labelled import DEVELOPMENT, HELD_OUT, articles

HALVES = {"development": DEVELOPMENT, "held-out": HELD_OUT}


def main() -> None:
    """Print the table, or of the halves that are named only these."""
    halves = {name: path for name, path in HALVES.items() if name in sys.argv[1:] or not sys.argv[1:]}
    print(f"| field | {' | '.join(f'{name}: precision | recall | F1' for name in halves)} |")
    print(f"| --- |{' --- |' * 3 * len(halves)}")
    scores = [score(articles(path)) for path in halves.values()]
    for field in FIELDS:
        reached = [
            f"{100 * part:.1f}"
            for one in scores
            for part in (one[field].precision, one[field].recall, one[field].f1)
        ]
        print(f"| {field} | {' | '.join(reached)} |")


if __name__ == "__main__":
    main()
