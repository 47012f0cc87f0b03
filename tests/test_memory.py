"""Memory that is free goes back to the system; each case is a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from monitor.language import _model

pytestmark = pytest.mark.skipif("CS_GNU_LIBC_VERSION" not in os.confstr_names, reason="another C library than glibc")

MIB = 1 << 20
#: eight threads fill a heap each, and leave one block at its end
FILLED = """
import threading
from monitor import memory

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

def fill(kept):
    many = [bytes(3000) for _ in range(10_000)]
    kept.append(many[-1])

if {begin}:
    memory.begin()
start, kept = resident(), []
running = [threading.Thread(target=fill, args=(kept,)) for _ in range(8)]
for one in running:
    one.start()
for one in running:
    one.join()
before = resident()
memory.give_back()
print(before - start, resident() - start)
"""


@pytest.mark.parametrize("begin", [True, False])
def test_what_threads_freed_is_given_back(begin: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILLED.format(begin=begin)], capture_output=True, text=True, check=True, timeout=60
    )
    held, left = map(int, done.stdout.split())
    assert held > 20 * MIB, "else nothing is shown here"
    assert left < held / 4


def test_the_tables_that_tell_languages_apart_are_kept_as_small_as_they_come() -> None:
    kept = sum(one.nbytes for one in vars(_model()).values() if isinstance(one, np.ndarray))
    assert kept < 60 * 2**20, "they were 76 MiB with weights of 32 bits"
