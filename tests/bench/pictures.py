"""How well photographs are known again: `python -m tests.bench.pictures FOLDER`.

The folder holds photographs (PNG, JPEG, WebP); none stand in the project. Those in the packages scikit-image and
scikit-learn, and in Debian's mate-backgrounds (usr/share/backgrounds/mate/nature), may be used freely. Each is changed
as pictures are on their way (tests/test_reuse.py), and set against every other one.
"""

from __future__ import annotations

import argparse
import io
from itertools import combinations
from pathlib import Path

from PIL import Image

from monitor import fingerprint
from storage.prints import Print, is_alike
from tests.factory import NOW
from tests.test_reuse import CHANGED, cut, packed

#: a long side as a platform gives it, in points
SIDE = 800
MORE = {"cut by a tenth at each edge": lambda one: packed(cut(one, 0.1))}


def seen(raw: bytes) -> Print | None:
    """What a picture is known by."""
    found = fingerprint.fingerprint(raw)
    at = {"document": "d", "source": "s", "key": "k", "url": "u"}
    return Print(**at, at=NOW, first=found[0], second=found[1]) if found else None


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    photographs, prints = {}, {}
    for path in sorted(parser.parse_args().folder.iterdir()):
        with Image.open(io.BytesIO(path.read_bytes())) as opened:
            photograph = opened.convert("RGB")
        photograph.thumbnail((SIDE, SIDE))
        photographs[path.name], prints[path.name] = photograph, seen(packed(photograph))
    known = {name: one for name, one in prints.items() if one is not None}
    bare = ", ".join(sorted(photographs.keys() - known.keys()))
    print(f"{len(photographs)} photographs; known by nothing: {bare or '-'}")
    for how, (change, _) in {**CHANGED, **{name: (change, 0) for name, change in MORE.items()}}.items():
        again = {name: seen(change(photographs[name])) for name in known}
        lost = sorted(name for name, one in again.items() if one is None or not is_alike(known[name], one))
        print(f"{how:>35}: {len(known) - len(lost)} of {len(known)}{f'; not {chr(44).join(lost)}' if lost else ''}")
    pairs = list(combinations(sorted(known), 2))
    taken = [f"{one} and {other}" for one, other in pairs if is_alike(known[one], known[other])]
    print(f"{len(taken)} of {len(pairs)} pairs are taken for one picture: {'; '.join(taken) or '-'}")


if __name__ == "__main__":
    main()
