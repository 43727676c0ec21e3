"""The wheel, installed elsewhere, does what the checkout does: migrations and seeds ship in it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel of the checkout, built without network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("claimtrack-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the command of a fresh environment that has the wheel, and its dependencies from this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    (packages,) = folder.glob("lib/python*/site-packages")
    with zipfile.ZipFile(wheel) as archive:  # a wheel of pure Python is installed by unpacking it
        archive.extractall(packages)
    # As a path of its own, so that no .pth in there, as the checkout's own, is obeyed.
    (packages / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    entry = next(packages.glob("claimtrack-*.dist-info")) / "entry_points.txt"
    assert re.search(r"^claimtrack = claimtrack\.__main__:main$", entry.read_text(), re.MULTILINE)
    return folder / "bin" / "python"


def demo(python: Path, folder: Path) -> str:
    """What the demo prints in an empty folder, with an empty home."""
    home = folder / "home"
    (folder / "here").mkdir(parents=True)
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.defpath, "PYTHONDONTWRITEBYTECODE": "1"}
    code = "from claimtrack.cli import main; main()"
    done = subprocess.run(
        [python, "-P", "-c", code, "demo"],
        cwd=folder / "here",
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert list(home.iterdir()) == []
    return done.stdout


def test_an_installed_wheel_gives_the_same_demo_as_the_checkout(installed: Path, tmp_path: Path) -> None:
    where = subprocess.run(
        [installed, "-P", "-c", "import claimtrack; print(claimtrack.__file__)"],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    ).stdout
    assert Path(where).is_relative_to(installed.parents[1])
    ours = demo(Path(sys.executable), tmp_path / "checkout")
    theirs = demo(installed, tmp_path / "installed")
    assert theirs == ours
    assert "North Korea has shipped munitions to Russia since August 2023" in theirs
    written = sorted(
        path.relative_to(tmp_path / "installed") for path in tmp_path.rglob("installed/here/**/*")
    )
    report = "north-korea-has-supplied-arms-to-russia-during-the-war-in-ukraine-1.md"
    assert [str(path) for path in written] == [
        "here/claimtrack-demo",
        "here/claimtrack-demo/ledger.db",
        f"here/claimtrack-demo/{report}",
    ]
    reports = [tmp_path / place / "here" / "claimtrack-demo" / report for place in ("checkout", "installed")]
    assert reports[0].read_bytes() == reports[1].read_bytes()


def test_the_wheel_has_all_that_the_program_needs_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    package = {name for name in names if name.startswith("claimtrack/")}
    own = {f"claimtrack/{path.name}" for path in (ROOT / "claimtrack").glob("*.py")}
    assert own <= package
    for folder, packaged in (
        ("alembic", "_migrations"),
        ("seeds", "_seeds"),
        ("claimtrack/templates", "templates"),
    ):
        files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix != ".pyc"]
        assert files
        shipped = {f"claimtrack/{packaged}/{path.relative_to(ROOT / folder)}" for path in files}
        assert shipped <= package
    data = {
        "py.typed",
        "units.toml",
        "currencies.toml",
        "quantity/words_en.toml",
        "when_en.toml",
        "drafting_en.toml",
        "territories.tsv",
    }
    assert {f"claimtrack/{name}" for name in data} <= package
    assert {name.split("/")[0] for name in names - package} == {f"{wheel.name.rsplit('-', 3)[0]}.dist-info"}
    assert not [name for name in names if "test" in name or name.endswith((".pyc", ".db", ".txt.orig"))]
    assert "claimtrack/_migrations/__init__.py" not in names  # it would hide the library of migrations
