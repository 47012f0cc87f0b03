"""The file name is the registration: finds plug-ins by listing a package and imports them on demand."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType


class UnknownPlugin(LookupError):
    """There is no plug-in of that name."""

    def __init__(self, package: str, name: str) -> None:
        kind = package.rpartition(".")[2].removesuffix("s")
        super().__init__(f"no {kind} {name!r}; there are: {', '.join(names(package))}")


@cache
def names(package: str) -> tuple[str, ...]:
    """The plug-ins of a package, sorted: every module or package in its folder that is not private."""
    found = pkgutil.iter_modules(importlib.import_module(package).__path__)
    return tuple(sorted(module.name for module in found if not module.name.startswith("_")))


@cache
def load(package: str, name: str) -> ModuleType:
    """Import one plug-in; raises UnknownPlugin with the list of right names."""
    if name not in names(package):
        raise UnknownPlugin(package, name)
    return importlib.import_module(f"{package}.{name}")
