"""What is made once and kept, in a process whose threads all ask for it at the same moment. Pure."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class lazy(Generic[R]):
    """An attribute that is made when it is first asked for, of an object that one thread has.

    functools.cached_property takes a lock each time until Python 3.12, which costs more than most of what is made.
    """

    def __init__(self, make: Callable[[Any], R]) -> None:
        self._make, self.__doc__ = make, make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: Any, owner: type | None = None) -> R:
        made = one.__dict__[self._name] = self._make(one)
        return made


def once(function: Callable[P, R]) -> Callable[P, R]:
    """As `functools.cache`, but of those who ask at the same moment one makes it, and the others wait for that.

    For what takes long to make and much memory: eight polls begin at once where a service starts. Positional
    arguments only.
    """
    made: dict[object, R] = {}
    making = threading.RLock()  # one may be made of another

    @wraps(function)
    def kept(*args: P.args, **none: P.kwargs) -> R:
        try:
            return made[args]
        except KeyError:
            with making:
                if args not in made:
                    made[args] = function(*args, **none)
                return made[args]

    kept.cache_clear = made.clear  # type: ignore[attr-defined]
    return kept
