"""What a picture looks like in 128 bits, worked out in a worker: the picture is hostile, and unpacks there or nowhere.

Source: the libraries Pillow and imagehash (extra `pictures`). dHash compares each point of a tiny grey picture with its
neighbour, pHash its coarsest frequencies with their middle.
"""

from __future__ import annotations

import io
import warnings
from importlib.util import find_spec

from monitor.ocr import MOST_BYTES, MOST_POINTS, NoPicture, size

#: seconds; address space of the worker, which unpacks and works with numbers
LIMIT_S, MEMORY = 20.0, 2 * 2**30
#: points of a side below which it is an icon
SMALLEST = 64
#: how much the points of a picture must differ (of 255) to know it by
FLAT = 6.0
_MISSING = "the libraries Pillow and imagehash are not installed (pip install 'gainsay[pictures]')"
_FORMATS = ("PNG", "JPEG", "WEBP")
#: it is worked out from a picture of no more points than that
_ENOUGH = (512, 512)


def missing() -> str | None:
    """What is not installed, in words."""
    return None if find_spec("PIL") and find_spec("imagehash") else _MISSING


def fingerprint(raw: bytes) -> tuple[int, int] | None:
    """Both hashes; None for a picture that holds too little to be known by. Raises NoPicture."""
    if len(raw) > MOST_BYTES:
        raise NoPicture(f"a picture of {len(raw)} bytes is too large")
    width, height = size(raw)
    if not 0 < width * height <= MOST_POINTS:
        raise NoPicture(f"a picture of {width} x {height} points is too large")
    if min(width, height) < SMALLEST:
        return None
    return _hashes(raw)


def _hashes(raw: bytes) -> tuple[int, int] | None:
    import imagehash
    from PIL import Image, ImageStat

    Image.MAX_IMAGE_PIXELS = MOST_POINTS  # what its head does not say counts too
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(raw), formats=_FORMATS) as picture:
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture.draft("L", _ENOUGH)
            grey = picture.convert("RGBA") if "transparency" in picture.info else picture
            grey = grey.convert("L")
            grey.thumbnail(_ENOUGH)
    except (OSError, ValueError, SyntaxError, ArithmeticError, Image.DecompressionBombError, Warning) as error:
        raise NoPicture("it cannot be unpacked") from error
    if ImageStat.Stat(grey).stddev[0] < FLAT:
        return None
    return int(str(imagehash.dhash(grey)), 16), int(str(imagehash.phash(grey)), 16)
