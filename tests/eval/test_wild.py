"""What a desk would be told of real articles stays little: nearly everything that was ever told of them was wrong."""

from __future__ import annotations

import pytest

from tests.eval import wild

pytestmark = [
    pytest.mark.shared,
    pytest.mark.slow,
    pytest.mark.skipif(not wild.SHARED.exists(), reason="no articles beside the project: ../shared/data"),
]


@pytest.mark.parametrize(("code", "limit", "most"), [("fa", 250, 1), ("en", 150, 0)])
def test_real_articles_tell_a_desk_next_to_nothing(code: str, limit: int, most: int) -> None:
    told = wild.tell(code, wild.desk(), limit=limit).told
    assert len(told) <= most, [(one.kind, one.because) for one in told]
