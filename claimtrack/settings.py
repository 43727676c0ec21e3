"""Which ledger and which analyst: from flags, the environment, the config file, or the system."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from claimtrack.errors import RefusedInput

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

KEYS = ("db", "analyst")


def config_path() -> Path:
    """The config file, in $XDG_CONFIG_HOME on every system that sets it."""
    return _folder("XDG_CONFIG_HOME", "user_config_path") / "config.toml"


def state_path() -> Path:
    """The folder for what is kept between commands: drafts."""
    return _folder("XDG_STATE_HOME", "user_state_path")


def map_path(name: str) -> Path:
    """Where the map of a sheet that is saved by this name is."""
    return config_path().parent / "maps" / f"{name}.toml"


def saved_maps() -> list[str]:
    """The names of all maps that are saved."""
    return sorted(path.stem for path in map_path("").parent.glob("*.toml"))


def ledger(flag: str | None) -> tuple[str, str]:
    """The path or URL of the ledger, and who says so."""
    if flag is not None:
        if not flag.strip():
            raise RefusedInput("is empty: name a ledger, or leave --db out", "db")
        return flag, "--db"
    if named := os.environ.get("CLAIMTRACK_DB"):
        return named, "CLAIMTRACK_DB"
    if named := _config().get("db"):
        return named, str(config_path())
    return str(_folder("XDG_DATA_HOME", "user_data_path") / "ledger.db"), "the default"


def analyst(flag: str | None) -> str:
    """Who makes a change: --as, CLAIMTRACK_ANALYST, the config, else the login."""
    if named := flag or os.environ.get("CLAIMTRACK_ANALYST") or _config().get("analyst"):
        return named
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        raise RefusedInput("say who you are: --as NAME, or CLAIMTRACK_ANALYST") from None


def article_in_use(ledger: URL) -> str | None:
    """The uid of the article that `claimtrack use` keeps for a ledger."""
    return _in_use().get(_place(ledger))


def use_article(ledger: URL, uid: str | None) -> None:
    """Keep an article for the commands that follow on this ledger, or none any more."""
    kept = {place: used for place, used in _in_use().items() if place != _place(ledger)}
    kept |= {_place(ledger): uid} if uid else {}
    path = _state_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".part")
    new.write_text(json.dumps(kept, indent=2), encoding="utf-8")
    os.replace(new, path)


def _state_path() -> Path:
    return _folder("XDG_STATE_HOME", "user_state_path") / "in-use.json"


def _in_use() -> dict[str, str]:
    try:
        kept = json.loads(_state_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):  # a state that is lost costs a word, not a record
        return {}
    return (
        {place: uid for place, uid in kept.items() if isinstance(uid, str)} if isinstance(kept, dict) else {}
    )


def _place(ledger: URL) -> str:
    """What a ledger is known by here: its file, or its URL without the password."""
    from claimtrack.database import shown

    return str(Path(shown(ledger)).resolve()) if ledger.get_backend_name() == "sqlite" else shown(ledger)


def _folder(variable: str, default: str) -> Path:
    if named := os.environ.get(variable):
        return Path(named) / "claimtrack"
    import platformdirs

    folder: Path = getattr(platformdirs, default)("claimtrack")
    return folder


def _config() -> dict[str, str]:
    path = config_path()
    if not path.exists():
        return {}
    import tomllib

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RefusedInput(f"{path}: {error}") from None
    for key, value in content.items():
        if key not in KEYS:
            raise RefusedInput(f"{path}: '{key}' is no setting; there are {' and '.join(KEYS)}")
        if not isinstance(value, str):
            raise RefusedInput(f"{path}: '{key}' must be text in quotation marks")
    return content
