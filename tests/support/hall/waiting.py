"""Waiting for something to become true, with a deadline and a message that tells what was seen."""

import time


class TimedOut(AssertionError):
    """Names what was waited for and what was there instead."""


def until(condition, what, seconds=10.0, pause=0.05, seen=None):
    """Returns the first true value of condition(). `seen` is called for the message on failure."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= deadline:
            there = f"; seen: {seen()}" if seen else ""
            raise TimedOut(f"after {seconds:g} s still waiting for {what}{there}")
        time.sleep(pause)
