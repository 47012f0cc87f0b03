"""A lock is had in the order in which it was asked for."""

from __future__ import annotations

import threading

from storage.fair import FairLock


def test_who_asks_first_is_served_first_and_whoever_lets_go_waits_behind() -> None:
    lock, served, threads = FairLock(), list[int](), list[threading.Thread]()

    def serve(number: int) -> None:
        with lock:
            served.append(number)

    with lock:
        for number in range(5):
            threads.append(threading.Thread(target=serve, args=(number,)))
            threads[-1].start()
            while len(lock._waiting) <= number:
                threads[-1].join(0.001)
    with lock:
        served.append(5)
    for thread in threads:
        thread.join()
    assert served == [0, 1, 2, 3, 4, 5]


def test_one_who_gives_up_waiting_is_not_waited_for() -> None:
    lock, done = FairLock(), threading.Event()
    with lock:
        gone = threading.Lock()
        lock._waiting.append(gone)
        lock._leave(gone)
    lock.__enter__()
    lock._leave(threading.Lock())  # it was handed over just then

    def last() -> None:
        with lock:
            done.set()

    threading.Thread(target=last, daemon=True).start()
    assert done.wait(60)
