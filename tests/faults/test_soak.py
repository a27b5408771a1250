#!/usr/bin/env python3
"""The soak's verdict can fail: on what grows, on failures, on a number given twice."""

import unittest

from soak import judge

FLAT = {"rss_mb": 100.0, "handles": 90, "wal_mb": 4.0, "p50_ms": 2.0, "p99_ms": 20.0,
        "updates": 2900, "failures": {}, "doubled": 0}


def run(minutes=30, **grown):
    """Samples of a run in which each figure named in `grown` rises to that many times itself."""
    return [{name: value * (1 + (grown[name] - 1) * minute / (minutes - 1)) if name in grown else value
             for name, value in FLAT.items()} for minute in range(minutes)]


class VerdictTest(unittest.TestCase):
    def test_a_flat_run_is_steady(self):
        self.assertTrue(judge(run())["steady"])
        self.assertTrue(judge(run(1))["steady"])

    def test_whatever_grows_is_seen(self):
        for name, times in (("rss_mb", 1.6), ("handles", 1.4), ("wal_mb", 10), ("p50_ms", 8),
                            ("p99_ms", 10)):
            self.assertFalse(judge(run(**{name: times}))["steady"], name)

    def test_a_peak_in_the_middle_is_no_growth(self):
        samples = run()
        samples[15]["rss_mb"] = 300
        self.assertTrue(judge(samples)["steady"])

    def test_failures_doubles_and_boards_that_hear_nothing_are_not_excused(self):
        for name, value in (("failures", {"INTERNAL": 1}), ("doubled", 1), ("updates", 0)):
            samples = run()
            samples[-1][name] = value
            self.assertFalse(judge(samples)["steady"], name)


if __name__ == "__main__":
    unittest.main()
