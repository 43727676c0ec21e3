"""Draw the README's picture: the real list of the demo's ledger, as a terminal of 100 columns shows it.

uv run python docs/make_picture.py
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

COMMAND = ["list", "--contested", "--tag", "arms", "--limit", "3"]
PICTURE = Path(__file__).parent / "list.svg"


def draw() -> str:
    """The picture as SVG that asks for nothing from elsewhere."""
    with tempfile.TemporaryDirectory() as folder:
        claimtrack = [sys.executable, "-m", "claimtrack"]
        subprocess.run([*claimtrack, "demo"], cwd=folder, check=True, capture_output=True)  # noqa: S603
        shown = _in_terminal([*claimtrack, "--db", "claimtrack-demo/ledger.db", *COMMAND], folder)
    console = Console(record=True, width=100, file=StringIO(), legacy_windows=False)
    console.print(Text(f"$ claimtrack {' '.join(COMMAND)}", "bold green"))
    console.print(Text.from_ansi(shown))
    svg = console.export_svg(title="claimtrack", theme=MONOKAI, unique_id="claimtrack")
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)


def _in_terminal(command: list[str], folder: str) -> str:
    """What the command prints when its output is a terminal, colours included."""
    reader, writer = pty.openpty()
    environment = {**os.environ, "COLUMNS": "100", "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(command, cwd=folder, stdout=writer, env=environment) as process:  # noqa: S603
        os.close(writer)
        shown = b""
        while chunk := _read(reader):
            shown += chunk
        process.wait()
    os.close(reader)
    return shown.decode().replace("\r\n", "\n")


def _read(reader: int) -> bytes:
    try:
        return os.read(reader, 65536)
    except OSError:  # Linux says so when the other end is closed
        return b""


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
