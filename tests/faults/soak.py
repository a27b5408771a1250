#!/usr/bin/env python3
"""Soak: a real yichuangd under a bounded mixed load with watchers. `./dev soak [MINUTES]`.

Prints one JSON object a minute: memory, file handles, size of the WAL, latencies. At the end a verdict
that compares the last third with the first: what grows steadily would grow for ever. Exits with 1
when it does not hold."""

import argparse
import json
import os
import statistics
import sys

from hall.hall import OFFICE, PASSWORD, Hall
from hall.load import Load

CLERKS = 20
RATE = 8  # tickets a second; each is called, served and completed: some 30 calls a second
WATCHERS = 40
WARM_UP_SECONDS = 20  # caches fill and the allocator finds its size

# How far the median of the last third may lie above that of the first: a share, and what is noise.
TOLERANCES = {
    "rss_mb": (0.15, 8),
    "handles": (0.05, 4),
    "wal_mb": (0.25, 8),
    "p50_ms": (0.50, 3),
    "p99_ms": (1.00, 40),
}


def sample(server, line, minute):
    return {"minute": minute, "rss_mb": round(server.memory_mb(), 1), "handles": server.handles(),
            "wal_mb": round(server.wal_mb(), 2),
            "database_mb": round(os.path.getsize(os.path.join(server.data, "hall.db")) / 2**20, 1),
            "p50_ms": round(line["p50_ms"], 2), "p99_ms": round(line["p99_ms"], 2),
            "calls": line["calls"], "updates": line["updates"], "tickets": line["tickets"],
            "doubled": line["doubled"], "failures": line["failures"]}


def judge(samples):
    """The verdict on the samples, with what it was made of."""
    third = max(len(samples) // 3, 1)
    verdict, steady = {}, True
    for name, (share, noise) in TOLERANCES.items():
        first = statistics.median(each[name] for each in samples[:third])
        last = statistics.median(each[name] for each in samples[-third:])
        allowed = first * (1 + share) + noise
        steady = steady and last <= allowed
        verdict[name] = {"first": first, "last": last, "allowed": round(allowed, 2)}
    end = samples[-1]
    faults = {"failures": end["failures"], "doubled": end["doubled"],
              "lines_without_updates": sum(not each["updates"] for each in samples)}
    return {"steady": steady and not any(faults.values()), **verdict, **faults}


def soak(build, folder, minutes, seconds_a_line):
    with Hall(build, folder) as hall:
        for number in range(1, CLERKS + 1):
            hall.server.add_user(f"clerk{number}", f"警员{number}", "clerk@610900", PASSWORD)
        board = hall.server.enrolment_code("display@610900", "board")
        options = ["--board-code", board, "--clerks", CLERKS, "--password", PASSWORD,
                   "--watchers", WATCHERS, "--rate", RATE]
        with Load(hall, OFFICE, *options, "--seconds", WARM_UP_SECONDS, name="warm-up"):
            pass
        return measure(hall, options, minutes, seconds_a_line)


def measure(hall, options, minutes, seconds_a_line):
    samples = []
    board = ["--board-code", hall.server.enrolment_code("display@610900", "board-2")]
    with Load(hall, OFFICE, *board, *options[2:], "--seconds", int(minutes * 60),
              "--report", seconds_a_line, name="soak") as load:
        while line := load.next_line():
            samples.append(sample(hall.server, line, (len(samples) + 1) * seconds_a_line / 60))
            print(json.dumps(samples[-1], ensure_ascii=False), flush=True)
    hall.server.control("audit", "verify")
    return samples


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", nargs="?", type=float, default=30)
    parser.add_argument("--seconds-a-line", type=int, default=60)
    wanted = parser.parse_args()
    build = os.environ["YICHUANG_BUILD"]
    samples = soak(build, os.path.join(build, "e2e", "Soak"), wanted.minutes, wanted.seconds_a_line)
    verdict = judge(samples)
    print(json.dumps({"verdict": verdict}, ensure_ascii=False))
    return 0 if verdict["steady"] else 1


if __name__ == "__main__":
    sys.exit(main())
