"""Does what a person wants done with a finding: the one door for pages, links, replies and commands."""

from __future__ import annotations

from alerts import orders, outbox
from alerts.orders import Order
from storage.records import Action, Finding, Judgement, Mute
from storage.store import Store


def do(store: Store, order: Order, finding: Finding) -> Judgement | Action | Mute:
    """Keep what is meant, with what follows from it; raises Unclear. Returns what was kept."""
    kept = orders.meant(order, finding)
    if isinstance(kept, Judgement):
        outbox.judge(store, kept, reply=order.reply)
    elif isinstance(kept, Mute):
        store.mute(kept, reply=order.reply)
    else:
        store.act(kept, reply=order.reply)
    return kept
