#!/usr/bin/env python3
"""How fast people get an answer from the real programs, drawn by the processor (QT_QUICK_BACKEND=software)
on a virtual display, against a real yichuangd. One JSON object a line, with the bound it is held to.

How it is measured, so that measuring is a small part of what is measured:
- Touches and keys are XTEST events through one lasting connection; the moment taken is before the first
  of them (press, then release at once) is handed to the display.
- The program's probe notes for each frame what it showed and when it was handed to the display. All
  moments are CLOCK_MONOTONIC, which the processes share, so nothing is polled for a moment; the probe is
  asked for its notes every 20 ms, which costs the program less than 0.2 ms each time.
- A second client of the display is told each change of pixels (XDamage). A frame counts as there when
  both it was handed over and the last change belonging to it has been drawn.
- A page is there when it is on the screen with its full opacity, not when it begins to appear.
- The probe turns accessibility on, as a screen reader would; without it the programs are faster.
Not in it: the finger's way through a touch screen, and the panel's own delay."""

import argparse
import json
import os
import platform
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from hall.citizens import WISHES  # noqa: E402
from hall.clerk import CALL_NEXT, COMPLETE, START  # noqa: E402
from hall.hall import PASSWORD, Hall  # noqa: E402
from hall.server import offset_to  # noqa: E402
from hall.waiting import TimedOut, until  # noqa: E402
from hall.xlib import now_us  # noqa: E402

ASK_EVERY = 0.02  # seconds
READING = 1  # second
PAGE_BOUND_MS = 100
START_BOUND_MS = 2500
BOARD_BOUND_MS = 150
CLERK_BOUND_MS = 100
RSS_BOUND_MB = 300
GROWTH_BOUND_MB = 8  # pages of the allocator that are not given back
WAITING = 500


def share(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


class Report:
    """Prints lines; remembers whether a bound was missed."""

    def __init__(self):
        self.missed = []

    def line(self, name, value, bound, unit, **more):
        held = value <= bound
        if not held:
            self.missed.append(name)
        print(json.dumps({"bench": "screens", "name": name, "value": round(value, 1), "bound": bound,
                          "unit": unit, "held": held, **more, "machine": f"{os.cpu_count()} cpus, "
                          f"{platform.machine()}"}, ensure_ascii=False), flush=True)

    def times(self, name, millis, bound):
        self.line(name, share(millis, 0.95), bound, "ms", p50=round(share(millis, 0.5), 1),
                  p95=round(share(millis, 0.95), 1), max=round(max(millis), 1), n=len(millis))


class Eye:
    """Sees when a frame that shows what is waited for is on the display of a window."""

    def __init__(self, window):
        self.window = window
        self.damage = window.display.damage()
        self.item = ""

    def forget(self, item=""):
        """Frames up to now; from now on they note what `item` says."""
        self.item = item
        self.window.probe.ask(op="frames", item=item)

    def first(self, shows, since, what, seconds=10):
        """Milliseconds from `since` until a frame is there for which `shows(frame)`."""
        frames = []

        def look():
            frames.extend(self.window.probe.ask(op="frames", item=self.item)["frames"])
            return any(frame["shown"] > since and shows(frame) for frame in frames)
        until(look, f"a frame with {what}", seconds, ASK_EVERY, seen=self.window.describe)
        self.damage.catch_up()
        at = next(i for i, frame in enumerate(frames) if frame["shown"] > since and shows(frame))
        return (self._there(frames, at) - since) / 1000

    def _there(self, frames, at):
        begun = frames[at]["begun"]
        end = frames[at + 1]["begun"] if at + 1 < len(frames) else now_us()
        return max(frames[at]["shown"], self.damage.last_between(begun, end))


class KioskBench:
    """Sessions of citizens who take a number, some of whom look around; every page change is timed."""

    STARTS = 5
    LOOK_AROUND_EVERY = 10

    def __init__(self, hall, report):
        self.hall = hall
        self.report = report
        self.counter = hall.counter(["zhang"])
        self.kiosk = hall.kiosk()
        self.eye = Eye(self.kiosk)
        self.changes = {}

    def run(self, sessions):
        self.starts()
        rss = {0: self.rss()}
        for session in range(1, sessions + 1):
            self.take_number(WISHES[session % len(WISHES)])
            if session % self.LOOK_AROUND_EVERY == 0:
                self.look_around()
            self.counter.serve(1)
            if session in (100, 200, sessions):
                rss[session] = self.rss()
        for change, millis in self.changes.items():
            self.report.times(f"kiosk.page.{change}", millis, PAGE_BOUND_MS)
        for session, megabytes in rss.items():
            self.report.line(f"kiosk.rss.{session}", megabytes, RSS_BOUND_MB, "MB")
        if sessions > 200:
            self.report.line("kiosk.rss.growth", rss[sessions] - rss[200], GROWTH_BOUND_MB, "MB",
                             of=f"sessions 200 to {sessions}")

    # --- from the power switch to the first page

    def starts(self):
        first, usable = [], []
        for _ in range(self.STARTS):
            self.kiosk.kill()
            begin = now_us()
            self.kiosk.start()
            self.eye.item = ""
            first.append(self.eye.first(lambda frame: frame["page"] == "homePage", begin, "the first page", 30))
            situation = WISHES[0][0]
            until(lambda: self.kiosk.probe.find(situation), situation, 30, 0.005)
            usable.append((now_us() - begin) / 1000)
        self.report.times("kiosk.start.first_page", first, START_BOUND_MS)
        self.report.times("kiosk.start.situations_seen_at_the_latest", usable, START_BOUND_MS)

    # --- from touch to page

    def go(self, target, page):
        """Touches `target`; the time until `page` is there counts for the change."""
        before = None

        def still():
            nonlocal before
            before, place = self.kiosk.probe.find(target), before
            return place if place and place == before and place["enabled"] else None
        place = until(still, f"{target!r} on the kiosk", 10, 0.01, seen=self.kiosk.describe)
        start = self.kiosk.probe.page()
        self.eye.forget()
        moment = self.kiosk.tap_at(place)
        millis = self.eye.first(lambda frame: frame["page"] == page and frame["opacity"] >= 1, moment, page)
        self.changes.setdefault(f"{start.removesuffix('Page')}_to_{page.removesuffix('Page')}", []).append(millis)

    def take_number(self, wish):
        situation, services = wish
        self.kiosk.wake()
        self.go(situation, "servicesPage")
        self.go(services[0], "guidePage")
        self.go("takeNumberButton", "identifyPage")
        self.go("withoutCardButton", "confirmPage")
        self.go("issueButton", "ticketPage")
        self.go("doneButton", "homePage")

    def look_around(self):
        """At the pages beside the way to a ticket; who comes to the first page reads before touching it."""
        for target, page in (("searchField", "searchPage"), ("findTicketButton", "findTicketPage"),
                             ("appointmentButton", "appointmentPage"), ("helpButton", "helpPage")):
            time.sleep(READING)
            self.go(target, page)
            self.go("homeButton", "homePage")

    def rss(self):
        with open(f"/proc/{self.kiosk.program.pid}/status", encoding="utf-8") as file:
            kilobytes = next(line for line in file if line.startswith("VmRSS:")).split()[1]
        return int(kilobytes) / 1024


def bench_board(hall, report, rounds):
    """From a call being sent by a clerk, its commit included, to its number on the board."""
    counter = hall.counter(["wang"], waiting=rounds)
    board = hall.board()
    until(lambda: not board.is_stale(), "the board to be connected", 30)
    eye = Eye(board)
    millis = []
    for _ in range(rounds):
        eye.forget("calledNumber")
        before = board.text_of("calledNumber")
        sent = now_us()
        number = counter.serve(1)
        if number == before:
            raise TimedOut("the same number was called twice")
        millis.append(eye.first(lambda frame, called=number: frame["text"] == called, sent, number))
    report.times("board.call_to_pixels", millis, BOARD_BOUND_MS)


def bench_clerk(hall, report, rounds):
    """From a key to what it did on the screen, with a full hall."""
    counter = hall.counter(["li"], waiting=WAITING + rounds)
    counter.stop()
    clerk = hall.clerk("zhao")
    clerk.log_in("zhao", PASSWORD)
    clerk.choose_window("2")
    eye = Eye(clerk)
    millis = {"call": [], "start": [], "complete": []}

    def press(what, action, item):
        """Until the item says something else."""
        clerk.wait_enabled(action[0])
        eye.forget(item)
        before = clerk.text_of(item)
        moment = clerk.display.hand.press(action[1])
        millis[what].append(eye.first(lambda frame: frame["text"] != before, moment, what))

    for _ in range(rounds):
        press("call", CALL_NEXT, "currentNumber")
        press("start", START, "servedState")
        clerk.do(COMPLETE)
        press("complete", ("confirmCompleteButton", "Return"), "currentNumber")
    for what, values in millis.items():
        report.times(f"clerk.{what}_key_to_answer.{WAITING}_waiting", values, CLERK_BOUND_MS)


PARTS = ("kiosk", "board", "clerk")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, help="build folder with bin/")
    parser.add_argument("--sessions", type=int, default=1000, help="citizens at the kiosk")
    parser.add_argument("--rounds", type=int, default=60, help="calls for board and clerk")
    parser.add_argument("parts", nargs="*", default=PARTS, help=", ".join(PARTS))
    arguments = parser.parse_args()
    report = Report()
    for part in arguments.parts:
        with tempfile.TemporaryDirectory() as folder, \
                Hall(arguments.build, os.path.join(folder, "hall"), clock_offset=offset_to(9, 30),
                     quotas=False) as hall:
            for login, name in (("zhang", "张一"), ("wang", "王二"), ("li", "李三"), ("zhao", "赵四")):
                hall.add_clerk(login, name)
            if part == "kiosk":
                KioskBench(hall, report).run(arguments.sessions)
            elif part == "board":
                bench_board(hall, report, arguments.rounds)
            else:
                bench_clerk(hall, report, arguments.rounds)
    sys.exit(1 if report.missed else 0)


if __name__ == "__main__":
    main()
